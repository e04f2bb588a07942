//! This service's rows and their keys.

use serde::{Deserialize, Serialize};
use store::{Cx, Table};
use wire::Map;

use crate::api;

/// Key `account/name`.
pub(crate) const ROLES: Table<Role> = Table::new("iam_roles");
/// Key `account/name`: policies of customers. AWS's own are no rows.
pub(crate) const POLICIES: Table<Policy> = Table::new("iam_policies");

/// A role.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Role {
    /// Name, unique in the account.
    pub name: String,
    /// `AROA` and 17 letters and digits.
    pub id: String,
    /// `arn:aws:iam::A:role/PATH/NAME`
    pub arn: String,
    /// `/` or `/…/`
    pub path: String,
    /// ms since the epoch
    pub created_at: i64,
    /// The trust policy as it was given.
    pub trust_policy: String,
    /// Description, if any.
    pub description: Option<String>,
    /// Seconds.
    pub max_session_duration: i64,
    /// ARN of the policy that bounds it.
    pub permissions_boundary: Option<String>,
    /// Tags.
    pub tags: Map<String>,
    /// ARNs of attached policies, in the order of attachment.
    pub attached: Vec<String>,
    /// Inline policies: name and document.
    pub inline: std::collections::BTreeMap<String, String>,
}

/// A customer's policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Policy {
    pub(crate) name: String,
    pub(crate) id: String,
    pub(crate) arn: String,
    pub(crate) path: String,
    pub(crate) created_at: i64,
    pub(crate) updated_at: i64,
    pub(crate) description: Option<String>,
    pub(crate) tags: Map<String>,
    pub(crate) default_version: u32,
    /// The number of the next version: numbers are never used twice.
    pub(crate) next_version: u32,
    pub(crate) versions: Vec<Version>,
}

/// A version of a policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Version {
    pub(crate) number: u32,
    pub(crate) document: String,
    pub(crate) created_at: i64,
}

pub(crate) fn key(cx: &Cx<'_>, name: &str) -> String {
    format!("{}/{name}", cx.account())
}

pub(crate) fn to_tags(tags: &Map<String>) -> Vec<api::Tag> {
    let tag =
        |(key, value): (&String, &String)| api::Tag { key: Some(key.clone()), value: Some(value.clone()) };
    tags.iter().map(tag).collect()
}

pub(crate) fn from_tags(tags: Vec<api::Tag>) -> impl Iterator<Item = (String, String)> {
    tags.into_iter().map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default()))
}
