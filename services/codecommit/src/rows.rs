//! This service's tables.

use serde::{Deserialize, Serialize};
use store::Table;

/// Repositories. Key: `account/region/name`.
pub(crate) const REPOSITORIES: Table<Repository> = Table::new("codecommit_repositories");
/// Commit ids of refs. Key: `repository id/refs/heads/main`.
pub(crate) const REFS: Table<String> = Table::new("codecommit_refs");
/// Commits that were asked for lately. Key: `repository id/commit id`. What is in a commit never changes, so a row is
/// true for ever, and may go at any time.
pub(crate) const COMMITS: Table<CommitRow> = Table::new("codecommit_commits");
/// Tags. Key: ARN.
pub(crate) const TAGS: Table<wire::Map<String>> = Table::new("codecommit_tags");

/// A commit, and when it was read from disk.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct CommitRow {
    /// What is in it.
    pub(crate) commit: Commit,
    /// ms since the epoch
    pub(crate) read_at: i64,
}

/// A commit as it is on disk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commit {
    /// Full id.
    pub id: String,
    /// Its tree's id.
    pub tree: String,
    /// Its parents, first parent first.
    pub parents: Vec<String>,
    /// The whole message.
    pub message: String,
    /// Who wrote it.
    pub author: Person,
    /// Who committed it.
    pub committer: Person,
}

/// Who, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// Seconds since the epoch and offset, as git writes them: `1484167798 -0800`.
    pub date: String,
}

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
