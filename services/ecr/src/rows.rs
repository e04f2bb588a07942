//! This service's rows and their keys.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use store::Table;

/// Key `account/region/name`. Names hold slashes, so everything below a repository is separated by a space.
pub(crate) const REPOSITORIES: Table<RepositoryRow> = Table::new("ecr_repositories");
/// Key `account/region/name digest`.
pub(crate) const IMAGES: Table<ImageRow> = Table::new("ecr_images");
/// Key `account/region/name tag` → digest.
pub(crate) const TAGS: Table<String> = Table::new("ecr_tags");
/// Key `account/region/name digest` → bytes.
pub(crate) const LAYERS: Table<i64> = Table::new("ecr_layers");
/// Key `account/region/name upload-id` → bytes received.
pub(crate) const UPLOADS: Table<UploadRow> = Table::new("ecr_uploads");

/// Key `account/region/name` → the lifecycle policy that is previewed.
pub(crate) const PREVIEWS: Table<String> = Table::new("ecr_previews");

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct RepositoryRow {
    pub(crate) name: String,
    pub(crate) arn: String,
    pub(crate) account: String,
    pub(crate) uri: String,
    pub(crate) created_at: i64,
    pub(crate) mutability: String,
    pub(crate) scan_on_push: bool,
    pub(crate) encryption_type: String,
    pub(crate) kms_key: Option<String>,
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) policy: Option<String>,
    /// The lifecycle policy's text.
    #[serde(default)]
    pub(crate) lifecycle: Option<String>,
    /// When the lifecycle policy was last gone through, ms since the epoch.
    #[serde(default)]
    pub(crate) evaluated_at: Option<i64>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ImageRow {
    pub(crate) digest: String,
    pub(crate) media_type: String,
    pub(crate) artifact_media_type: Option<String>,
    pub(crate) manifest: String,
    pub(crate) size: i64,
    pub(crate) pushed_at: i64,
    pub(crate) pulled_at: Option<i64>,
    pub(crate) tags: Vec<String>,
    pub(crate) children: Vec<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct UploadRow {
    pub(crate) received: i64,
    /// SHA-256 of all parts, hex, once the door has finished them.
    pub(crate) digest: Option<String>,
}

/// The key of a repository.
pub(crate) fn repository_key(account: &str, region: &str, name: &str) -> String {
    format!("{account}/{region}/{name}")
}

/// The key of something in a repository.
pub(crate) fn inner_key(account: &str, region: &str, name: &str, inner: &str) -> String {
    format!("{account}/{region}/{name} {inner}")
}
