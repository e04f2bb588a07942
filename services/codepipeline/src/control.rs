//! What people do to executions: stop, retry, roll back, hold at a transition.

use std::collections::BTreeMap;

use model::Error;
use store::Cx;

use crate::api::{self, errors};
use crate::notify;
use crate::pipeline::must_exist;
use crate::rows::{
    ACTIONS, ACTIVE, ActionRow, DisabledRow, EXECUTIONS, ExecutionRow, PIPELINES, PipelineRow, Place, Status,
    StopRow, runs,
};
use crate::start::{begin, wake_all};

/// The pipeline's execution of that id.
pub(crate) fn execution(cx: &Cx<'_>, pipeline: &PipelineRow, id: &str) -> Result<ExecutionRow, Error> {
    EXECUTIONS.get(cx, id)?.filter(|row| row.pipeline_key() == pipeline.key()).ok_or_else(|| {
        let message =
            format!("Pipeline '{}' does not have a pipeline execution with id '{id}'", pipeline.name());
        errors::pipeline_execution_not_found_exception(message)
    })
}

fn stage_index(pipeline: &PipelineRow, stage: &str) -> Result<usize, Error> {
    pipeline.stages().iter().position(|declared| declared.name.as_deref() == Some(stage)).ok_or_else(|| {
        let message = format!("Pipeline '{}' does not have a stage with name '{stage}'", pipeline.name());
        errors::stage_not_found_exception(message)
    })
}

/// `StopPipelineExecution` (CP-54)
pub fn stop_pipeline_execution(
    cx: &mut Cx<'_>,
    input: api::StopPipelineExecutionInput,
) -> Result<api::StopPipelineExecutionOutput, Error> {
    let pipeline = must_exist(cx, &input.pipeline_name)?;
    let mut row = execution(cx, &pipeline, &input.pipeline_execution_id)?;
    let abandon = input.abandon.unwrap_or(false);
    if row.status.is_over() {
        let message = format!("The pipeline execution {} is not in progress and cannot be stopped", row.id);
        return Err(errors::pipeline_execution_not_stoppable_exception(message));
    }
    // Abandoning after waiting is allowed; the same again is not.
    if row.stop.as_ref().is_some_and(|stop| stop.abandon || !abandon) {
        let message = format!("The pipeline execution {} is already being stopped", row.id);
        return Err(errors::duplicated_stop_request_exception(message));
    }
    row.stop = Some(StopRow { abandon, reason: input.reason });
    row.status = Status::Stopping;
    row.updated_at = cx.now.0;
    if row.place == Place::Inside
        && let Some(stage) = row.stages.get_mut(row.stage)
    {
        *stage = Some(Status::Stopping);
    }
    EXECUTIONS.put(cx, &row.id, &row)?;
    notify::execution(cx, &row, "STOPPING")?;
    cx.wake("codepipeline.execution", row.id.clone());
    Ok(api::StopPipelineExecutionOutput { pipeline_execution_id: Some(row.id) })
}

/// `RetryStageExecution` (CP-55)
pub fn retry_stage_execution(
    cx: &mut Cx<'_>,
    input: api::RetryStageExecutionInput,
) -> Result<api::RetryStageExecutionOutput, Error> {
    let pipeline = must_exist(cx, &input.pipeline_name)?;
    let stage = stage_index(&pipeline, &input.stage_name)?;
    let mut row = execution(cx, &pipeline, &input.pipeline_execution_id)?;
    let not_retryable = |why: &str| {
        errors::stage_not_retryable_exception(format!("Stage {} cannot be retried: {why}", input.stage_name))
    };
    if row.structure.version != pipeline.declaration.version {
        return Err(not_retryable("the pipeline's structure has changed since the execution started"));
    }
    let latest = pipeline.latest.get(&input.stage_name).map(|latest| latest.execution.as_str());
    let parallel = row.structure.execution_mode.as_deref() == Some("PARALLEL");
    if !parallel && latest.is_some_and(|latest| latest != row.id) {
        let message = format!("The execution {} is not the latest one in stage {}", row.id, input.stage_name);
        return Err(errors::not_latest_pipeline_execution_exception(message));
    }
    if row.stage != stage || row.place == Place::Waiting {
        return Err(not_retryable("the execution has not failed in it"));
    }
    let of_stage = runs(cx, &row.id, stage)?;
    let any_failed = of_stage.iter().any(|run| failed(run.status));
    if !any_failed && row.status != Status::Stopped {
        return Err(not_retryable("none of its actions has failed, or it has been retried already"));
    }
    let all = input.retry_mode == api::values::stage_retry_mode::ALL_ACTIONS;
    if all && of_stage.iter().any(|run| run.status == Status::InProgress) {
        return Err(not_retryable("actions are still running"));
    }
    replace_runs(cx, of_stage, all)?;
    let retries = row.retries.entry(input.stage_name.clone()).or_default();
    retries.manual += 1;
    retries.latest = "ManualStageRetry".to_owned();
    row.status = Status::InProgress;
    row.place = Place::Inside;
    row.stop = None;
    row.updated_at = cx.now.0;
    if let Some(status) = row.stages.get_mut(stage) {
        *status = Some(Status::InProgress);
    }
    EXECUTIONS.put(cx, &row.id, &row)?;
    ACTIVE.put(cx, &row.number_key(), &row.id)?;
    notify::execution(cx, &row, "RESUMED")?;
    notify::stage(cx, &row, &input.stage_name, "RESUMED")?;
    wake_all(cx, &row)?;
    Ok(api::RetryStageExecutionOutput { pipeline_execution_id: Some(row.id) })
}

fn failed(status: Status) -> bool {
    matches!(status, Status::Failed | Status::Abandoned)
}

/// Runs that failed (or all) no longer count: their actions will run again.
pub(crate) fn replace_runs(cx: &mut Cx<'_>, of_stage: Vec<ActionRow>, all: bool) -> Result<(), Error> {
    for mut run in of_stage.into_iter().filter(|run| all || failed(run.status)) {
        run.retried = true;
        ACTIONS.put(cx, &run.id, &run)?;
    }
    Ok(())
}

/// `RollbackStage` (CP-56): a new execution that runs one stage with an older execution's results.
pub fn rollback_stage(
    cx: &mut Cx<'_>,
    input: api::RollbackStageInput,
) -> Result<api::RollbackStageOutput, Error> {
    let mut pipeline = must_exist(cx, &input.pipeline_name)?;
    let stage = stage_index(&pipeline, &input.stage_name)?;
    let target = execution(cx, &pipeline, &input.target_pipeline_execution_id)?;
    let unable = |why: &str| {
        errors::unable_to_rollback_stage_exception(format!(
            "Unable to roll back stage {}: {why}",
            input.stage_name
        ))
    };
    if pipeline.declaration.pipeline_type.as_deref() != Some("V2") {
        return Err(unable("only pipelines of type V2 can roll back"));
    }
    if pipeline.declaration.execution_mode.as_deref() == Some("PARALLEL") {
        return Err(unable("pipelines of mode PARALLEL cannot roll back"));
    }
    if stage == 0 {
        return Err(unable("the source stage cannot be rolled back"));
    }
    if target.structure.version != pipeline.declaration.version {
        let message = "The pipeline's structure has changed since the target execution";
        return Err(errors::pipeline_execution_outdated_exception(message));
    }
    if !is_target(&pipeline, stage, &target) {
        return Err(unable(
            "the target execution must have succeeded in the stage, and not be a rollback itself",
        ));
    }
    let trigger = ("ManualRollback", cx.caller.principal.clone());
    let id = roll_back(cx, &mut pipeline, stage, target, trigger)?;
    Ok(api::RollbackStageOutput { pipeline_execution_id: Some(id) })
}

/// Whether a stage can be rolled back to an execution: it succeeded there with the structure as it is now.
pub(crate) fn is_target(pipeline: &PipelineRow, stage: usize, target: &ExecutionRow) -> bool {
    !target.is_rollback()
        && target.structure.version == pipeline.declaration.version
        && target.stages.get(stage) == Some(&Some(Status::Succeeded))
}

/// Begins a rollback; its id.
pub(crate) fn roll_back(
    cx: &mut Cx<'_>,
    pipeline: &mut PipelineRow,
    stage: usize,
    target: ExecutionRow,
    trigger: (&str, String),
) -> Result<String, Error> {
    pipeline.last_number += 1;
    let row = ExecutionRow {
        id: cx.ids.uuid(),
        number: pipeline.last_number,
        status: Status::InProgress,
        summary: None,
        place: Place::Waiting,
        stage,
        stages: vec![None; pipeline.stages().len()],
        trigger_type: trigger.0.to_owned(),
        trigger_detail: trigger.1,
        started_at: cx.now.0,
        updated_at: cx.now.0,
        retries: BTreeMap::new(),
        stop: None,
        cancelled: false,
        rollback_of: Some(target.id.clone()),
        ..target
    };
    PIPELINES.put(cx, &pipeline.key(), pipeline)?;
    begin(cx, &row)?;
    Ok(row.id)
}

/// `DisableStageTransition` (CP-53)
pub fn disable_stage_transition(
    cx: &mut Cx<'_>,
    input: api::DisableStageTransitionInput,
) -> Result<api::DisableStageTransitionOutput, Error> {
    let by = cx.caller.principal.clone();
    let row = DisabledRow { reason: input.reason, by, at: cx.now.0 };
    set(cx, &input.pipeline_name, (&input.transition_type, &input.stage_name), Some(row))?;
    Ok(api::DisableStageTransitionOutput {})
}

/// `EnableStageTransition` (CP-53)
pub fn enable_stage_transition(
    cx: &mut Cx<'_>,
    input: api::EnableStageTransitionInput,
) -> Result<api::EnableStageTransitionOutput, Error> {
    set(cx, &input.pipeline_name, (&input.transition_type, &input.stage_name), None)?;
    Ok(api::EnableStageTransitionOutput {})
}

fn set(
    cx: &mut Cx<'_>,
    name: &str,
    (kind, stage): (&str, &str),
    disabled: Option<DisabledRow>,
) -> Result<(), Error> {
    let mut pipeline = must_exist(cx, name)?;
    stage_index(&pipeline, stage)?;
    let key = format!("{kind}/{stage}");
    match disabled {
        Some(row) => drop(pipeline.disabled.insert(key, row)),
        None => drop(pipeline.disabled.remove(&key)),
    }
    if kind == api::values::stage_transition_type::INBOUND {
        pipeline.transitions.insert(stage.to_owned(), (cx.now.0, cx.caller.principal.clone()));
    }
    PIPELINES.put(cx, &pipeline.key(), &pipeline)?;
    for (_, id) in ACTIVE.list(cx, &format!("{}/", pipeline.key()))? {
        cx.wake("codepipeline.execution", id);
    }
    Ok(())
}
