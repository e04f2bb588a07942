//! This service's rows and their keys.

use serde::{Deserialize, Serialize};
use store::{Cx, Table};
use wire::Map;

/// Key `account/region/key id`.
pub(crate) const KEYS: Table<Key> = Table::new("kms_keys");
/// Key `account/region/alias/…`.
pub(crate) const ALIASES: Table<Alias> = Table::new("kms_aliases");

/// A key with all its material: what was encrypted before a rotation is decrypted with the material of its time.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Key {
    pub(crate) id: String,
    pub(crate) arn: String,
    pub(crate) account: String,
    pub(crate) description: String,
    pub(crate) created_at: i64,
    pub(crate) is_enabled: bool,
    /// The service's own key behind `alias/aws/…`.
    pub(crate) is_aws_managed: bool,
    /// ms since the epoch; the key is pending deletion until then.
    pub(crate) deleted_at: Option<i64>,
    pub(crate) policy: String,
    pub(crate) rotation_days: Option<i64>,
    pub(crate) tags: Map<String>,
    /// Oldest first; the last encrypts.
    pub(crate) material: Vec<Material>,
}

impl std::fmt::Debug for Key {
    /// Without its material.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Key").field("arn", &self.arn).finish_non_exhaustive()
    }
}

/// 256 bits that encrypt.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Material {
    /// Sixty-four hexadecimal digits.
    pub(crate) id: String,
    pub(crate) bytes: [u8; 32],
    pub(crate) created_at: i64,
}

impl Material {
    pub(crate) fn new(cx: &mut Cx<'_>) -> Self {
        let mut bytes = [0; 32];
        bytes.copy_from_slice(&cx.ids.secret(32));
        Self { id: cx.ids.hex(64), bytes, created_at: cx.now.0 }
    }
}

/// A name for a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Alias {
    pub(crate) name: String,
    pub(crate) arn: String,
    pub(crate) key_id: String,
    pub(crate) created_at: i64,
    pub(crate) updated_at: i64,
}

pub(crate) fn row_key(cx: &Cx<'_>, id: &str) -> String {
    format!("{}/{}/{id}", cx.account(), cx.region())
}
