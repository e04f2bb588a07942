//! This service's rows and their keys.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use store::{Cx, Table};
use wire::Map;

use crate::api;

/// Key `account/name`.
pub(crate) const ROLES: Table<Role> = Table::new("iam_roles");
/// Key `account/name`: policies of customers. AWS's own are no rows.
pub(crate) const POLICIES: Table<Policy> = Table::new("iam_policies");
/// Key `account/name`.
pub(crate) const USERS: Table<User> = Table::new("iam_users");
/// Key `account/name`.
pub(crate) const GROUPS: Table<Group> = Table::new("iam_groups");
/// Key `account/name`: instance profiles.
pub(crate) const PROFILES: Table<Profile> = Table::new("iam_profiles");
/// Key: what a client shows (access key id, SSH public key id, name for git over HTTPS); value: the key of its user.
pub(crate) const CREDENTIALS: Table<String> = Table::new("iam_credentials");
/// Key: the account.
pub(crate) const ACCOUNTS: Table<Account> = Table::new("iam_accounts");
/// Key `account/task id`: service-linked roles that were deleted.
pub(crate) const DELETIONS: Table<()> = Table::new("iam_deletions");

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
    pub inline: BTreeMap<String, String>,
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

/// A user, with everything that is his alone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct User {
    pub(crate) name: String,
    pub(crate) id: String,
    pub(crate) arn: String,
    pub(crate) path: String,
    pub(crate) created_at: i64,
    pub(crate) permissions_boundary: Option<String>,
    pub(crate) tags: Map<String>,
    pub(crate) attached: Vec<String>,
    pub(crate) inline: BTreeMap<String, String>,
    /// Names of his groups.
    pub(crate) groups: Vec<String>,
    pub(crate) access_keys: Vec<AccessKey>,
    pub(crate) ssh_keys: Vec<SshKey>,
    pub(crate) git_credentials: Vec<GitCredential>,
}

/// A key pair that signs requests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct AccessKey {
    pub(crate) id: String,
    pub(crate) secret: String,
    pub(crate) active: bool,
    pub(crate) created_at: i64,
}

/// A public key for git over SSH.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SshKey {
    pub(crate) id: String,
    /// `ssh-rsa` and the key in base64, without a comment.
    pub(crate) body: String,
    pub(crate) fingerprint: String,
    pub(crate) active: bool,
    pub(crate) uploaded_at: i64,
}

/// Name and password for git over HTTPS.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct GitCredential {
    pub(crate) id: String,
    pub(crate) service: String,
    pub(crate) user_name: String,
    pub(crate) password: String,
    pub(crate) active: bool,
    pub(crate) created_at: i64,
}

/// A group of users; who is in it stands with the users.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Group {
    pub(crate) name: String,
    pub(crate) id: String,
    pub(crate) arn: String,
    pub(crate) path: String,
    pub(crate) created_at: i64,
    pub(crate) attached: Vec<String>,
    pub(crate) inline: BTreeMap<String, String>,
}

/// An instance profile: a name for at most one role.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Profile {
    pub(crate) name: String,
    pub(crate) id: String,
    pub(crate) arn: String,
    pub(crate) path: String,
    pub(crate) created_at: i64,
    pub(crate) role: Option<String>,
    pub(crate) tags: Map<String>,
}

/// What belongs to the account itself.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Account {
    pub(crate) alias: Option<String>,
    pub(crate) password_policy: Option<PasswordPolicy>,
}

/// What passwords of users must be like.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PasswordPolicy {
    pub(crate) length_min: i64,
    pub(crate) symbols: bool,
    pub(crate) numbers: bool,
    pub(crate) upper_case: bool,
    pub(crate) lower_case: bool,
    pub(crate) may_change: bool,
    pub(crate) age_days_max: Option<i64>,
    pub(crate) reuse_prevention: Option<i64>,
    pub(crate) hard_expiry: Option<bool>,
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
