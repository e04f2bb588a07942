//! This service's tables.

use serde::{Deserialize, Serialize};
use store::Table;

/// Repositories. Key: `account/region/name`.
pub(crate) const REPOSITORIES: Table<Repository> = Table::new("codecommit_repositories");
/// Commit ids of refs. Key: `repository id/refs/heads/main`.
pub(crate) const REFS: Table<String> = Table::new("codecommit_refs");
/// Tags. Key: ARN.
pub(crate) const TAGS: Table<wire::Map<String>> = Table::new("codecommit_tags");

/// A repository. Its folder on disk is named by `id`, which survives a change of name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Repository {
    /// A UUID, never used twice.
    pub id: String,
    /// Name, unique in account and region.
    pub name: String,
    /// `arn:aws:codecommit:R:A:NAME` (CC-1)
    pub arn: String,
    /// Twelve digits.
    pub account: String,
    /// Region.
    pub region: String,
    /// Description, if any.
    pub description: Option<String>,
    /// Short name of the default branch; none until the first push.
    pub default_branch: Option<String>,
    /// The key named at creation.
    pub kms_key_id: Option<String>,
    /// ms since the epoch
    pub created_at: i64,
    /// ms since the epoch
    pub modified_at: i64,
}
