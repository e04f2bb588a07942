//! CodeBuild: projects and builds.
//!
//! Never runs a command: a build is a row, and what should run is a want. What happened comes back as sightings,
//! phase by phase (CB-2), and becomes the record that clients read.

pub mod api;
mod artifact;
mod build;
mod check;
mod image;
mod machine;
mod notify;
mod outside;
mod project;
mod rows;
mod seen;
mod start;
mod status;
mod trigger;

pub use rows::Output;
pub use seen::on_seen;
pub use start::{Input, StartBuild, start};
pub use status::{BuildStatus, status, stop};

/// The operations offered, one function each.
pub mod operations {
    pub use crate::build::{
        batch_delete_builds, batch_get_builds, list_builds, list_builds_for_project, retry_build, stop_build,
    };
    pub use crate::image::list_curated_environment_images;
    pub use crate::project::{
        batch_get_projects, create_project, delete_project, invalidate_project_cache, list_projects,
        list_source_credentials, update_project,
    };
    pub use crate::start::start_build;
}

/// This service's tables.
pub const TABLES: &[&str] = &[
    "codebuild_projects",
    "codebuild_builds",
    "codebuild_active",
    "codebuild_builds_by_time",
    "codebuild_builds_by_project",
    "codebuild_tokens",
];

/// This service's machines.
pub fn machines() -> Vec<::machine::Entry> {
    vec![::machine::entry::<machine::BuildMachine>(), ::machine::entry::<trigger::Trigger>()]
}
