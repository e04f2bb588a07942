//! GetPipelineState (CP-59): every stage, who is in it, who waits in front of it, how its actions ended last.

use model::{Error, Time};
use store::Cx;

use crate::api;
use crate::pipeline::must_exist;
use crate::provider;
use crate::rows::{ACTIONS, ACTIVE, ActionRow, EXECUTIONS, ExecutionRow, PipelineRow, Place, Status};

/// `GetPipelineState`
pub fn get_pipeline_state(
    cx: &mut Cx<'_>,
    input: api::GetPipelineStateInput,
) -> Result<api::GetPipelineStateOutput, Error> {
    let pipeline = must_exist(cx, &input.name)?;
    let mut waiting = Vec::new();
    for (_, id) in ACTIVE.list(cx, &format!("{}/", pipeline.key()))? {
        waiting.extend(EXECUTIONS.get(cx, &id)?.filter(|row| row.place == Place::Waiting));
    }
    let mut stages = Vec::new();
    for (index, stage) in pipeline.stages().iter().enumerate() {
        stages.push(stage_state(cx, &pipeline, stage, index, &waiting)?);
    }
    Ok(api::GetPipelineStateOutput {
        pipeline_name: pipeline.declaration.name.clone(),
        pipeline_version: pipeline.declaration.version,
        stage_states: Some(stages),
        created: Some(Time(pipeline.created)),
        updated: Some(Time(pipeline.updated)),
    })
}

fn kind(row: &ExecutionRow) -> Option<String> {
    Some(if row.is_rollback() { "ROLLBACK" } else { "STANDARD" }.to_owned())
}

fn stage_state(
    cx: &Cx<'_>,
    pipeline: &PipelineRow,
    stage: &api::StageDeclaration,
    index: usize,
    waiting: &[ExecutionRow],
) -> Result<api::StageState, Error> {
    let name = stage.name.clone().unwrap_or_default();
    let latest = pipeline.latest.get(&name);
    let inbound: Vec<_> = waiting
        .iter()
        .filter(|row| row.stage == index)
        .map(|row| api::StageExecution {
            pipeline_execution_id: Some(row.id.clone()),
            status: Some(Status::InProgress.as_str().into()),
            r#type: kind(row),
        })
        .collect();
    let entered = latest.map(|latest| EXECUTIONS.get(cx, &latest.execution)).transpose()?.flatten();
    let latest_execution = entered.as_ref().map(|row| api::StageExecution {
        pipeline_execution_id: Some(row.id.clone()),
        status: row.stages.get(index).copied().flatten().map(|status| status.as_str().to_owned()),
        r#type: kind(row),
    });
    let mut actions = Vec::new();
    for action in stage.actions.iter().flatten() {
        let id = latest.and_then(|latest| latest.actions.get(action.name.as_deref().unwrap_or_default()));
        let run = id.map(|id| ACTIONS.get(cx, id)).transpose()?.flatten();
        actions.push(action_state(cx, action, run.as_ref())?);
    }
    Ok(api::StageState {
        inbound_execution: inbound.last().cloned(),
        inbound_executions: Some(inbound),
        inbound_transition_state: Some(transition(pipeline, &name)),
        action_states: Some(actions),
        latest_execution,
        retry_stage_metadata: entered.and_then(|row| row.retries.get(&name).cloned()).map(|retries| {
            api::RetryStageMetadata {
                auto_stage_retry_attempt: Some(retries.automatic),
                manual_stage_retry_attempt: Some(retries.manual),
                latest_retry_trigger: Some(retries.latest),
            }
        }),
        stage_name: Some(name),
        ..Default::default()
    })
}

fn transition(pipeline: &PipelineRow, stage: &str) -> api::TransitionState {
    let changed = pipeline.transitions.get(stage);
    let disabled = pipeline.disabled.get(&format!("Inbound/{stage}"));
    api::TransitionState {
        enabled: Some(disabled.is_none()),
        last_changed_by: changed.map(|(_, by)| by.clone()),
        last_changed_at: changed.map(|(at, _)| Time(*at)),
        disabled_reason: disabled.map(|disabled| disabled.reason.clone()),
    }
}

fn action_state(
    cx: &Cx<'_>,
    action: &api::ActionDeclaration,
    run: Option<&ActionRow>,
) -> Result<api::ActionState, Error> {
    let execution = run.map(|run| EXECUTIONS.get(cx, &run.execution)).transpose()?.flatten();
    let revision = execution
        .and_then(|row| row.revisions.into_iter().find(|one| Some(&one.action) == action.name.as_ref()));
    let endpoint = &cx.settings.endpoint;
    let entity = entity(action).map(|path| format!("{endpoint}/_turaco/{path}"));
    Ok(api::ActionState {
        action_name: action.name.clone(),
        revision_url: revision.as_ref().map(|revision| format!("{endpoint}{}", revision.url)),
        current_revision: revision.map(|revision| api::ActionRevision {
            revision_id: Some(revision.id.clone()),
            revision_change_id: Some(revision.id),
            created: Some(Time(revision.created)),
        }),
        latest_execution: run.map(latest),
        entity_url: entity,
    })
}

/// The page about what an action works on.
fn entity(action: &api::ActionDeclaration) -> Option<String> {
    let setting = |name: &str| action.configuration.as_ref().and_then(|all| all.get(name));
    match provider::of(action)?.provider {
        provider::Provider::CodeCommit => Some(format!("repositories/{}", setting("RepositoryName")?)),
        provider::Provider::S3Source => Some(format!("buckets/{}", setting("S3Bucket")?)),
        provider::Provider::Ecr => Some(format!("images/{}", setting("RepositoryName")?)),
        provider::Provider::CodeBuild => Some(format!("projects/{}", setting("ProjectName")?)),
        provider::Provider::CodeDeployToEcs => {
            Some(format!("applications/{}/{}", setting("ApplicationName")?, setting("DeploymentGroupName")?))
        }
        provider::Provider::Ecs => Some(format!("services/{}", setting("ServiceName")?)),
        provider::Provider::Manual => setting("ExternalEntityLink").cloned(),
    }
}

fn latest(run: &ActionRow) -> api::ActionExecution {
    let in_progress = run.status == Status::InProgress;
    api::ActionExecution {
        action_execution_id: Some(run.id.clone()),
        status: Some(run.status.as_str().into()),
        summary: run.summary.clone(),
        last_status_change: Some(Time(run.updated_at)),
        token: run.token.clone().filter(|_| in_progress),
        last_updated_by: run.updated_by.clone(),
        external_execution_id: run.external_id.clone(),
        external_execution_url: run.external_url.clone(),
        percent_complete: None,
        error_details: error_details(run),
        log_stream_arn: None,
    }
}

pub(crate) fn error_details(run: &ActionRow) -> Option<api::ErrorDetails> {
    let (code, message) = run.error.clone()?;
    Some(api::ErrorDetails { code: Some(code), message: Some(message) })
}
