//! CloudWatch Logs: groups, streams and their events as rows.
//!
//! Never reads a file: lines come in by `PutLogEvents` or as sightings of containers and builds, each line once.

pub mod api;
mod append;
mod group;
mod insights;
mod pattern;
mod query;
mod read;
mod retention;
mod rows;
mod stream;
mod tags;
mod trigger;

pub use append::{Appended, append};
pub use group::{ensure_group, group_exists, has_group};

/// The operations offered, one function each.
pub mod operations {
    pub use crate::append::put_log_events;
    pub use crate::group::{
        associate_kms_key, create_log_group, delete_log_group, delete_retention_policy, describe_log_groups,
        disassociate_kms_key, list_log_groups, put_retention_policy,
    };
    pub use crate::query::{get_query_results, start_query, stop_query};
    pub use crate::read::{filter_log_events, get_log_events};
    pub use crate::stream::{create_log_stream, delete_log_stream, describe_log_streams};
    pub use crate::tags::{
        list_tags_for_resource, list_tags_log_group, tag_log_group, tag_resource, untag_log_group,
        untag_resource,
    };
}

/// This service's tables.
pub const TABLES: &[&str] = &["logs_groups", "logs_streams", "logs_events", "logs_queries"];

/// This service's machines.
pub fn machines() -> Vec<machine::Entry> {
    vec![machine::entry::<retention::Retention>(), machine::entry::<trigger::Trigger>()]
}

/// Takes lines of containers and builds. Lines for a group that is not there (and is not to be made) are dropped.
///
/// # Errors
/// When the store fails.
pub fn on_seen(cx: &mut store::Cx<'_>, _: &str, seen: &driver::Seen) -> Result<(), model::Error> {
    if let driver::Seen::Logs(lines) = seen {
        append(cx, lines)?;
    }
    Ok(())
}
