//! One execution of a pipeline, and the runs of its actions.

use model::Time;

use super::{ExecutionLine, Outside};

/// An execution's page.
#[derive(Debug, Clone, Default)]
pub(in crate::console) struct Execution {
    pub(in crate::console) pipeline: String,
    pub(in crate::console) line: ExecutionLine,
    /// Of the pipeline's structure when it began.
    pub(in crate::console) version: i64,
    /// The execution whose results it rolls back to.
    pub(in crate::console) rollback_of: Option<String>,
    /// Pipeline variables, resolved.
    pub(in crate::console) variables: Vec<(String, String)>,
    /// Oldest first, retries included.
    pub(in crate::console) runs: Vec<ActionRun>,
}

/// A run of an action.
#[derive(Debug, Clone, Default)]
pub(in crate::console) struct ActionRun {
    pub(in crate::console) id: String,
    pub(in crate::console) stage: String,
    pub(in crate::console) action: String,
    pub(in crate::console) status: String,
    pub(in crate::console) started: Option<Time>,
    pub(in crate::console) updated: Option<Time>,
    pub(in crate::console) summary: String,
    pub(in crate::console) error: Option<(String, String)>,
    pub(in crate::console) outside: Option<Outside>,
}
