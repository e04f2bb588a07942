//! Starting an execution: by a client, an event, a poll, or the pipeline's creation.

use std::collections::BTreeMap;

use model::Error;
use store::Cx;

use crate::api::{self, errors};
use crate::notify;
use crate::pipeline::must_exist;
use crate::rows::{
    ACTIVE, BY_PIPELINE, EXECUTIONS, ExecutionRow, PIPELINES, Pin, PipelineRow, Place, Status, TOKENS,
};

/// CP-52: executions that may wait in front of one pipeline of mode QUEUED, or run at once in mode PARALLEL.
const WAITING_MAX: usize = 50;

/// How an execution is started.
#[derive(Debug, Clone, Default)]
pub(crate) struct Start {
    /// Trigger type and detail (CP-50).
    pub(crate) trigger: (&'static str, String),
    /// Revisions that source actions must take.
    pub(crate) pins: Vec<Pin>,
    /// Values of pipeline variables.
    pub(crate) variables: BTreeMap<String, String>,
}

/// Starts an execution of the caller's pipeline; answers its id.
pub(crate) fn start(cx: &mut Cx<'_>, name: &str, start: Start) -> Result<String, Error> {
    let mut pipeline = must_exist(cx, name)?;
    let variables = variables(&pipeline.declaration, start.variables)?;
    pins(&pipeline, &start.pins)?;
    let mode = pipeline.declaration.execution_mode.as_deref().unwrap_or("SUPERSEDED");
    // CP-52
    if mode != "SUPERSEDED" && ACTIVE.count(cx, &format!("{}/", pipeline.key()))? >= WAITING_MAX {
        let message = format!("Pipeline {name} has reached the limit of {WAITING_MAX} executions at a time");
        return Err(errors::concurrent_pipeline_executions_limit_exceeded_exception(message));
    }
    pipeline.last_number += 1;
    let execution = ExecutionRow {
        id: cx.ids.uuid(),
        account: pipeline.account.clone(),
        region: pipeline.region.clone(),
        pipeline: name.to_owned(),
        number: pipeline.last_number,
        structure: pipeline.declaration.clone(),
        status: Status::InProgress,
        summary: None,
        place: Place::Waiting,
        stage: 0,
        stages: vec![None; pipeline.stages().len()],
        trigger_type: start.trigger.0.to_owned(),
        trigger_detail: start.trigger.1,
        started_at: cx.now.0,
        updated_at: cx.now.0,
        pins: start.pins,
        revisions: Vec::new(),
        variables,
        outputs: BTreeMap::new(),
        artifacts: BTreeMap::new(),
        retries: BTreeMap::new(),
        stop: None,
        cancelled: false,
        rollback_of: None,
    };
    PIPELINES.put(cx, &pipeline.key(), &pipeline)?;
    begin(cx, &execution)?;
    Ok(execution.id)
}

/// Writes a new execution and wakes it and all that may have to make room for it.
pub(crate) fn begin(cx: &mut Cx<'_>, execution: &ExecutionRow) -> Result<(), Error> {
    EXECUTIONS.put(cx, &execution.id, execution)?;
    BY_PIPELINE.put(cx, &execution.number_key(), &execution.id)?;
    ACTIVE.put(cx, &execution.number_key(), &execution.id)?;
    notify::execution(cx, execution, "STARTED")?;
    wake_all(cx, execution)
}

/// Wakes every execution of the same pipeline that is not over, the given one too.
pub(crate) fn wake_all(cx: &mut Cx<'_>, execution: &ExecutionRow) -> Result<(), Error> {
    for (_, id) in ACTIVE.list(cx, &execution.pipeline_prefix())? {
        cx.wake("codepipeline.execution", id);
    }
    Ok(())
}

/// Declared variables with their defaults, and the given values over them.
fn variables(
    declaration: &api::PipelineDeclaration,
    given: BTreeMap<String, String>,
) -> Result<BTreeMap<String, String>, Error> {
    let declared = declaration.variables.as_deref().unwrap_or_default();
    let is_declared = |name: &String| declared.iter().any(|variable| variable.name.as_ref() == Some(name));
    if let Some(unknown) = given.keys().find(|name| !is_declared(name)) {
        let message = format!("Pipeline variable {unknown} is not declared");
        return Err(errors::validation_exception(message));
    }
    let mut resolved = BTreeMap::new();
    for variable in declared {
        let name = variable.name.clone().unwrap_or_default();
        let value = given.get(&name).or(variable.default_value.as_ref()).ok_or_else(|| {
            let message = format!("Pipeline variable {name} has no default value: a value must be given");
            errors::validation_exception(message)
        })?;
        resolved.insert(name.clone(), value.clone());
    }
    Ok(resolved)
}

/// Each pinned action must be a source action of the pipeline, and the kind one that it takes.
fn pins(pipeline: &PipelineRow, pins: &[Pin]) -> Result<(), Error> {
    let first = pipeline.stages().first().and_then(|stage| stage.actions.as_deref()).unwrap_or_default();
    for pin in pins {
        let action = first.iter().find(|action| action.name.as_ref() == Some(&pin.action));
        let provider = action
            .and_then(|action| action.action_type_id.as_ref())
            .and_then(|id| id.provider.as_deref())
            .ok_or_else(|| {
                let message = format!("There is no source action named {}", pin.action);
                errors::validation_exception(message)
            })?;
        let fits = match pin.kind.as_str() {
            "COMMIT_ID" => provider == "CodeCommit",
            "S3_OBJECT_VERSION_ID" | "S3_OBJECT_KEY" => provider == "S3",
            "IMAGE_DIGEST" => provider == "ECR",
            _ => false,
        };
        if !fits {
            let message = format!("Revision type {} does not fit source action {}", pin.kind, pin.action);
            return Err(errors::validation_exception(message));
        }
    }
    Ok(())
}

/// `StartPipelineExecution`
pub fn start_pipeline_execution(
    cx: &mut Cx<'_>,
    input: api::StartPipelineExecutionInput,
) -> Result<api::StartPipelineExecutionOutput, Error> {
    let token = input.client_request_token.as_ref();
    let key = token.map(|token| format!("{}/{}/{}/{token}", cx.account(), cx.region(), input.name));
    if let Some(key) = &key
        && let Some(id) = TOKENS.get(cx, key)?
    {
        return Ok(api::StartPipelineExecutionOutput { pipeline_execution_id: Some(id) });
    }
    let given = input.variables.into_iter().flatten();
    let variables = given
        .map(|variable| (variable.name.unwrap_or_default(), variable.value.unwrap_or_default()))
        .collect();
    let pins = input.source_revisions.into_iter().flatten().map(|revision| Pin {
        action: revision.action_name.unwrap_or_default(),
        kind: revision.revision_type.unwrap_or_default(),
        value: revision.revision_value.unwrap_or_default(),
    });
    let trigger = ("StartPipelineExecution", cx.caller.principal.clone());
    let id = start(cx, &input.name, Start { trigger, pins: pins.collect(), variables })?;
    if let Some(key) = key {
        TOKENS.put(cx, &key, &id)?;
    }
    Ok(api::StartPipelineExecutionOutput { pipeline_execution_id: Some(id) })
}
