//! One execution of a pipeline.

use codepipeline::api;
use codepipeline::operations::{get_pipeline_execution, list_action_executions};
use model::Error;
use store::Cx;

use super::pipeline::{in_order, outside, revision};
use crate::console::view::{ActionRun, Execution, ExecutionLine};

/// An execution's page.
pub(super) fn execution(cx: &mut Cx<'_>, pipeline: &str, id: &str) -> Result<Execution, Error> {
    let input = api::GetPipelineExecutionInput {
        pipeline_name: pipeline.to_owned(),
        pipeline_execution_id: id.to_owned(),
    };
    let found = get_pipeline_execution(cx, input)?.pipeline_execution.unwrap_or_default();
    let runs = runs(cx, pipeline, id)?;
    let endpoint = cx.settings.endpoint.clone();
    let revisions = found.artifact_revisions.unwrap_or_default().into_iter();
    let revisions =
        revisions.map(|one| revision(one.revision_id, one.revision_summary, one.revision_url, &endpoint));
    let variables = found.variables.unwrap_or_default().into_iter();
    Ok(Execution {
        pipeline: pipeline.to_owned(),
        line: ExecutionLine {
            id: id.to_owned(),
            status: found.status.unwrap_or_default(),
            summary: found.status_summary.unwrap_or_default(),
            started: runs.iter().filter_map(|run| run.started).min(),
            updated: runs.iter().filter_map(|run| run.updated).max(),
            trigger: found.trigger.and_then(|trigger| trigger.trigger_type).unwrap_or_default(),
            revisions: in_order(revisions.collect()),
        },
        version: found.pipeline_version.unwrap_or(1),
        rollback_of: found
            .rollback_metadata
            .and_then(|rollback| rollback.rollback_target_pipeline_execution_id),
        variables: variables
            .map(|one| (one.name.unwrap_or_default(), one.resolved_value.unwrap_or_default()))
            .collect(),
        runs,
    })
}

/// Runs of its actions, oldest first.
fn runs(cx: &mut Cx<'_>, pipeline: &str, id: &str) -> Result<Vec<ActionRun>, Error> {
    let filter = api::ActionExecutionFilter {
        pipeline_execution_id: Some(id.to_owned()),
        ..api::ActionExecutionFilter::default()
    };
    let input = api::ListActionExecutionsInput {
        pipeline_name: pipeline.to_owned(),
        filter: Some(filter),
        ..api::ListActionExecutionsInput::default()
    };
    let details = list_action_executions(cx, input)?.action_execution_details.unwrap_or_default();
    Ok(details.into_iter().rev().map(run).collect())
}

fn run(detail: api::ActionExecutionDetail) -> ActionRun {
    let result = detail.output.and_then(|output| output.execution_result).unwrap_or_default();
    let error = result.error_details;
    ActionRun {
        id: detail.action_execution_id.unwrap_or_default(),
        stage: detail.stage_name.unwrap_or_default(),
        action: detail.action_name.unwrap_or_default(),
        status: detail.status.unwrap_or_default(),
        started: detail.start_time,
        updated: detail.last_update_time,
        summary: result.external_execution_summary.unwrap_or_default(),
        error: error.map(|error| (error.code.unwrap_or_default(), error.message.unwrap_or_default())),
        outside: outside(result.external_execution_id.as_deref(), None),
    }
}
