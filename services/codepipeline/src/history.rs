//! Executions and their actions, as clients list them: newest first.

use model::{Error, Time, page};
use store::Cx;

use crate::api::{self, errors};
use crate::control::execution;
use crate::pipeline::{limit, must_exist};
use crate::rows::{
    ACTIONS, ACTIONS_BY_TIME, ActionRow, Artifact, BY_PIPELINE, EXECUTIONS, ExecutionRow, PipelineRow, Status,
};
use crate::state::error_details;

/// Entries on one page at most, and without a limit.
const PAGE: i64 = 100;
/// Rows looked at for one page when a filter is given.
const SCAN_MAX: usize = 10_000;

fn trigger(row: &ExecutionRow) -> Option<api::ExecutionTrigger> {
    Some(api::ExecutionTrigger {
        trigger_type: Some(row.trigger_type.clone()),
        trigger_detail: Some(row.trigger_detail.clone()),
    })
}

fn kind(row: &ExecutionRow) -> Option<String> {
    Some(if row.is_rollback() { "ROLLBACK" } else { "STANDARD" }.to_owned())
}

fn rollback(row: &ExecutionRow) -> Option<api::PipelineRollbackMetadata> {
    let target = row.rollback_of.clone()?;
    Some(api::PipelineRollbackMetadata { rollback_target_pipeline_execution_id: Some(target) })
}

/// `GetPipelineExecution`
pub fn get_pipeline_execution(
    cx: &mut Cx<'_>,
    input: api::GetPipelineExecutionInput,
) -> Result<api::GetPipelineExecutionOutput, Error> {
    let pipeline = must_exist(cx, &input.pipeline_name)?;
    let row = execution(cx, &pipeline, &input.pipeline_execution_id)?;
    let endpoint = cx.settings.endpoint.clone();
    let revisions = row.revisions.iter().map(|revision| api::ArtifactRevision {
        name: Some(revision.artifact.clone()),
        revision_id: Some(revision.id.clone()),
        revision_change_identifier: None,
        revision_summary: Some(revision.summary.clone()),
        created: Some(Time(revision.created)),
        revision_url: Some(format!("{endpoint}{}", revision.url)),
    });
    let variables = row.variables.iter().map(|(name, value)| api::ResolvedPipelineVariable {
        name: Some(name.clone()),
        resolved_value: Some(value.clone()),
    });
    Ok(api::GetPipelineExecutionOutput {
        pipeline_execution: Some(api::PipelineExecution {
            pipeline_name: Some(row.pipeline.clone()),
            pipeline_version: row.structure.version,
            pipeline_execution_id: Some(row.id.clone()),
            status: Some(row.status.as_str().into()),
            status_summary: row.summary.clone(),
            artifact_revisions: Some(revisions.collect()),
            variables: Some(variables.collect()),
            trigger: trigger(&row),
            execution_mode: row.structure.execution_mode.clone(),
            execution_type: kind(&row),
            rollback_metadata: rollback(&row),
        }),
    })
}

/// `ListPipelineExecutions`
pub fn list_pipeline_executions(
    cx: &mut Cx<'_>,
    input: api::ListPipelineExecutionsInput,
) -> Result<api::ListPipelineExecutionsOutput, Error> {
    let pipeline = must_exist(cx, &input.pipeline_name)?;
    let stage =
        input.filter.and_then(|filter| filter.succeeded_in_stage).and_then(|filter| filter.stage_name);
    let most = limit(input.max_results, PAGE);
    let before = page::after(input.next_token.as_deref(), "InvalidNextTokenException")?;
    let mut found = Vec::new();
    let mut last = None;
    for (key, id) in
        BY_PIPELINE.page_back(cx, &format!("{}/", pipeline.key()), before.as_deref(), SCAN_MAX)?
    {
        if found.len() == most {
            let next_token = last.map(|key: String| page::token(&key));
            return Ok(api::ListPipelineExecutionsOutput {
                pipeline_execution_summaries: Some(found),
                next_token,
            });
        }
        let Some(row) = EXECUTIONS.get(cx, &id)? else { continue };
        if stage.as_ref().is_none_or(|stage| succeeded_in(&row, stage)) {
            found.push(summary(cx, &row));
            last = Some(key);
        }
    }
    Ok(api::ListPipelineExecutionsOutput { pipeline_execution_summaries: Some(found), next_token: None })
}

fn succeeded_in(row: &ExecutionRow, stage: &str) -> bool {
    let names = row.stage_declarations().iter().map(|declared| declared.name.as_deref());
    let index = names.into_iter().position(|name| name == Some(stage));
    index.and_then(|index| row.stages.get(index)) == Some(&Some(Status::Succeeded))
}

fn summary(cx: &Cx<'_>, row: &ExecutionRow) -> api::PipelineExecutionSummary {
    let revisions = row.revisions.iter().map(|revision| api::SourceRevision {
        action_name: Some(revision.action.clone()),
        revision_id: Some(revision.id.clone()),
        revision_summary: Some(revision.summary.clone()),
        revision_url: Some(format!("{}{}", cx.settings.endpoint, revision.url)),
    });
    api::PipelineExecutionSummary {
        pipeline_execution_id: Some(row.id.clone()),
        status: Some(row.status.as_str().into()),
        status_summary: row.summary.clone(),
        start_time: Some(Time(row.started_at)),
        last_update_time: Some(Time(row.updated_at)),
        source_revisions: Some(revisions.collect()),
        trigger: trigger(row),
        stop_trigger: row.stop.as_ref().map(|stop| api::StopExecutionTrigger { reason: stop.reason.clone() }),
        execution_mode: row.structure.execution_mode.clone(),
        execution_type: kind(row),
        rollback_metadata: rollback(row),
    }
}

/// `ListActionExecutions`
pub fn list_action_executions(
    cx: &mut Cx<'_>,
    input: api::ListActionExecutionsInput,
) -> Result<api::ListActionExecutionsOutput, Error> {
    let pipeline = must_exist(cx, &input.pipeline_name)?;
    let filter = input.filter.unwrap_or_default();
    let latest = filter.latest_in_pipeline_execution.and_then(|filter| filter.pipeline_execution_id);
    if latest.is_some() && filter.pipeline_execution_id.is_some() {
        let message = "Only one of pipelineExecutionId and latestInPipelineExecution can be given";
        return Err(errors::validation_exception(message));
    }
    let wanted = filter.pipeline_execution_id.clone().or_else(|| latest.clone());
    if let Some(id) = &wanted {
        execution(cx, &pipeline, id)?;
    }
    let most = limit(input.max_results, PAGE);
    let before = page::after(input.next_token.as_deref(), "InvalidNextTokenException")?;
    list_actions(cx, &pipeline, wanted.as_deref(), latest.is_some(), (most, before))
}

fn list_actions(
    cx: &Cx<'_>,
    pipeline: &PipelineRow,
    wanted: Option<&str>,
    latest_only: bool,
    (most, before): (usize, Option<String>),
) -> Result<api::ListActionExecutionsOutput, Error> {
    let mut found = Vec::new();
    let mut last = None;
    let prefix = format!("{}/", pipeline.key());
    for (key, id) in ACTIONS_BY_TIME.page_back(cx, &prefix, before.as_deref(), SCAN_MAX)? {
        if found.len() == most {
            let next_token = last.map(|key: String| page::token(&key));
            return Ok(api::ListActionExecutionsOutput { action_execution_details: Some(found), next_token });
        }
        let Some(row) = ACTIONS.get(cx, &id)? else { continue };
        let matches = wanted.is_none_or(|wanted| row.execution == wanted);
        if matches && !(latest_only && row.retried) {
            found.push(detail(&row));
            last = Some(key);
        }
    }
    Ok(api::ListActionExecutionsOutput { action_execution_details: Some(found), next_token: None })
}

fn details(artifacts: &[Artifact]) -> Option<Vec<api::ArtifactDetail>> {
    let each = |artifact: &Artifact| api::ArtifactDetail {
        name: Some(artifact.name.clone()),
        s3location: Some(api::S3Location {
            bucket: Some(artifact.bucket.clone()),
            key: Some(artifact.key.clone()),
        }),
    };
    Some(artifacts.iter().map(each).collect())
}

fn detail(row: &ActionRow) -> api::ActionExecutionDetail {
    let resolved = row.configuration.iter().map(|(key, value)| (key.clone(), value.clone()));
    let variables = row.variables.iter().map(|(key, value)| (key.clone(), value.clone()));
    // Outputs exist once the run has succeeded.
    let outputs = if row.status == Status::Succeeded { row.outputs.as_slice() } else { &[] };
    api::ActionExecutionDetail {
        pipeline_execution_id: Some(row.execution.clone()),
        action_execution_id: Some(row.id.clone()),
        pipeline_version: Some(row.version),
        stage_name: Some(row.stage.clone()),
        action_name: row.action.name.clone(),
        start_time: Some(Time(row.started_at)),
        last_update_time: Some(Time(row.updated_at)),
        updated_by: row.updated_by.clone(),
        status: Some(row.status.as_str().into()),
        input: Some(api::ActionExecutionInput {
            action_type_id: row.action.action_type_id.clone(),
            configuration: row.action.configuration.clone(),
            resolved_configuration: Some(resolved.collect()),
            role_arn: row.action.role_arn.clone(),
            region: Some(row.region.clone()),
            input_artifacts: details(&row.inputs),
            namespace: row.action.namespace.clone(),
        }),
        output: Some(api::ActionExecutionOutput {
            output_artifacts: details(outputs),
            execution_result: Some(api::ActionExecutionResult {
                external_execution_id: row.external_id.clone(),
                external_execution_summary: row.summary.clone(),
                external_execution_url: row.external_url.clone(),
                error_details: error_details(row),
                log_stream_arn: None,
            }),
            output_variables: Some(variables.collect()),
        }),
    }
}
