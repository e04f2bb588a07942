//! CodeDeploy: applications, deployment groups, and the machine that moves a blue/green deployment.
//!
//! Never moves traffic and never starts a task: it wants listeners changed and task sets made, and goes on when
//! their services have seen it done. Only the ECS platform is offered; others are refused by name.

pub mod api;
mod application;
mod appspec;
mod commit;
mod config;
mod deployment;
mod group;
mod life;
mod revision;
mod rows;
mod target;
mod world;

pub use deployment::{NewDeployment, deployment, start};
pub use rows::{Deployment, Event, Phase, Plan};

/// The operations, by AWS's names.
pub mod operations {
    pub use crate::application::{
        batch_get_applications, create_application, delete_application, get_application, list_applications,
        list_tags_for_resource, tag_resource, untag_resource, update_application,
    };
    pub use crate::config::{
        create_deployment_config, delete_deployment_config, get_deployment_config, list_deployment_configs,
    };
    pub use crate::deployment::{
        continue_deployment, create_deployment, skip_wait_time_for_instance_termination, stop_deployment,
    };
    pub use crate::group::{
        batch_get_deployment_groups, create_deployment_group, delete_deployment_group, get_deployment_group,
        list_deployment_groups, update_deployment_group,
    };
    pub use crate::revision::{
        batch_get_application_revisions, get_application_revision, list_application_revisions,
        register_application_revision,
    };
    pub use crate::target::{
        batch_get_deployment_targets, batch_get_deployments, get_deployment, get_deployment_target,
        list_deployment_targets, list_deployments,
    };
}

/// This service's tables.
pub const TABLES: &[&str] = &[
    "codedeploy_applications",
    "codedeploy_groups",
    "codedeploy_configs",
    "codedeploy_revisions",
    "codedeploy_deployments",
    "codedeploy_history",
    "codedeploy_waiting",
    "codedeploy_extracted",
];

/// This service's machines.
pub fn machines() -> Vec<machine::Entry> {
    vec![
        machine::entry::<commit::Deployments>(),
        machine::entry::<commit::ByListener>(),
        machine::entry::<commit::ByService>(),
    ]
}

/// Takes what the archive driver found in a revision.
pub fn on_seen(cx: &mut store::Cx<'_>, key: &str, seen: &driver::Seen) -> Result<(), model::Error> {
    commit::on_seen(cx, key, seen)
}
