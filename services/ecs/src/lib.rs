//! ECS: clusters, task definitions, services, task sets, tasks.
//!
//! Never starts a container: it wants one, and goes by what is seen of it. Tasks run on this machine as on Fargate;
//! there are no container instances.

pub mod api;
mod cluster;
mod definition_check;
mod fargate;
mod life;
mod name;
mod notify;
mod outside;
mod recipe;
mod rollout;
mod rows;
mod run_task;
mod seen;
mod service;
mod service_describe;
mod service_event;
mod service_machine;
mod service_update;
mod sets;
mod settings;
mod tags;
mod target_group;
mod task_definition;
mod task_describe;
mod task_machine;
mod task_set;
mod task_want;
mod tasks;
mod throttle;

pub use rows::TABLES;
pub use seen::on_seen;
pub use service::places;
pub use sets::{
    NewTaskSet, ServiceInfo, TaskSetInfo, create_task_set, delete_task_set, is_steady_now, service,
    service_by_arn, set_primary, task_set,
};
pub use task_definition::register as register_task_definition;

/// The operations offered, one function each.
pub mod operations {
    pub use crate::cluster::{
        create_cluster, delete_cluster, describe_capacity_providers, describe_clusters,
        describe_container_instances, list_clusters, list_container_instances,
        put_cluster_capacity_providers, update_cluster, update_cluster_settings,
    };
    pub use crate::run_task::{run_task, stop_task};
    pub use crate::service::{create_service, delete_service, list_services};
    pub use crate::service_describe::describe_services;
    pub use crate::service_update::update_service;
    pub use crate::settings::{list_account_settings, put_account_setting, put_account_setting_default};
    pub use crate::tags::{list_tags_for_resource, tag_resource, untag_resource};
    pub use crate::task_definition::{
        delete_task_definitions, deregister_task_definition, describe_task_definition,
        list_task_definition_families, list_task_definitions, register_task_definition,
    };
    pub use crate::task_describe::{describe_tasks, list_tasks};
    pub use crate::task_set::{
        create_task_set, delete_task_set, describe_task_sets, update_service_primary_task_set,
        update_task_set,
    };
}

/// This service's machines.
pub fn machines() -> Vec<machine::Entry> {
    vec![
        machine::entry::<service_machine::ServiceMachine>(),
        machine::entry::<task_machine::TaskMachine>(),
        machine::entry::<target_group::TargetGroupMachine>(),
    ]
}
