//! ECS: clusters, task definitions, services, task sets, tasks.
//!
//! Never starts a container: it wants one, and goes by what is seen of it.

pub mod api;
mod cluster;
mod definition_check;
mod fargate;
mod life;
mod name;
mod outside;
mod rollout;
mod rows;
mod task_definition;

/// The operations offered, one function each.
pub mod operations {
    pub use crate::cluster::*;
    pub use crate::task_definition::*;
}
