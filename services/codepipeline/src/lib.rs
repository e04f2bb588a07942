//! CodePipeline: pipelines, their executions, and the actions within them.
//!
//! Never touches a file and never runs anything: an action is another service's build or deployment, or something
//! wanted from a driver. Two machines move everything: one per execution (stages, locks), one per action's run.

mod action;
mod action_types;
pub mod api;
mod approval;
mod blue_green;
mod build;
#[cfg(test)]
mod cases;
mod control;
mod execution;
mod history;
mod notify;
mod outside;
mod pipeline;
mod poll;
mod provider;
mod rolling;
mod rows;
mod source;
mod start;
mod state;
mod structure;
mod trigger;
mod variables;

pub use action::on_seen;
pub use pipeline::places;

/// The operations offered, one function each.
pub mod operations {
    pub use crate::action_types::list_action_types;
    pub use crate::approval::put_approval_result;
    pub use crate::control::{
        disable_stage_transition, enable_stage_transition, retry_stage_execution, rollback_stage,
        stop_pipeline_execution,
    };
    pub use crate::history::{get_pipeline_execution, list_action_executions, list_pipeline_executions};
    pub use crate::pipeline::{
        create_pipeline, delete_pipeline, get_pipeline, list_pipelines, list_tags_for_resource,
        list_webhooks, tag_resource, untag_resource, update_pipeline,
    };
    pub use crate::start::start_pipeline_execution;
    pub use crate::state::get_pipeline_state;
}

/// This service's tables.
pub const TABLES: &[&str] = rows::NAMES;

/// This service's machines.
pub fn machines() -> Vec<::machine::Entry> {
    vec![
        ::machine::entry::<execution::Execution>(),
        ::machine::entry::<action::Action>(),
        ::machine::entry::<trigger::Trigger>(),
        ::machine::entry::<trigger::Build>(),
        ::machine::entry::<trigger::Deployment>(),
        ::machine::entry::<poll::Poll>(),
    ]
}
