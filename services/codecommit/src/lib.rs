//! CodeCommit: repositories, branches and tags as rows, and the events of a push.
//!
//! Never touches a packfile: refs are rows that mirror what the git door did, and commits are read by the door before
//! an operation asks for them. Operations on files (GetFile, CreateCommit, …) are not offered.

pub mod api;
mod branch;
mod commit;
mod push;
mod repository;
mod rows;
mod tags;

pub use branch::{branch, head, resolve};
pub use commit::learn;
pub use push::{RefUpdate, mirror, pushed};
pub use repository::{all_repositories, clone_url_http, places, repository, repository_ids, repository_of};
pub use rows::{Commit, Person, Repository};

/// The operations offered, one function each.
pub mod operations {
    pub use crate::branch::{get_branch, list_branches, update_default_branch};
    pub use crate::commit::{batch_get_commits, get_commit};
    pub use crate::repository::{
        batch_get_repositories, create_repository, delete_repository, get_repository, list_repositories,
        update_repository_description, update_repository_encryption_key, update_repository_name,
    };
    pub use crate::tags::*;
}

/// This service's tables.
pub const TABLES: &[&str] =
    &["codecommit_repositories", "codecommit_refs", "codecommit_commits", "codecommit_tags"];

/// This service's machines: none.
pub fn machines() -> Vec<machine::Entry> {
    Vec::new()
}

/// Sightings: none concerns this service.
///
/// # Errors
/// Never.
pub fn on_seen(_: &mut store::Cx<'_>, _: &str, _: &driver::Seen) -> Result<(), model::Error> {
    Ok(())
}
