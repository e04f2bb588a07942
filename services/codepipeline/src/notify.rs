//! Events about pipelines (§4.9), for EventBridge.

use model::{Arn, Error};
use serde_json::{Map, Value, json};
use store::Cx;

use crate::rows::{ActionRow, Artifact, ExecutionRow};

fn emit(cx: &mut Cx<'_>, place: (&str, &str, &str), kind: &str, detail: Value) -> Result<(), Error> {
    let (account, region, pipeline) = place;
    let event = events::Event {
        account: account.to_owned(),
        region: region.to_owned(),
        source: "aws.codepipeline".into(),
        detail_type: format!("CodePipeline {kind} Execution State Change"),
        resources: vec![Arn::new("codepipeline", region, account, pipeline).to_string()],
        detail,
    };
    events::emit(cx, event).map(drop)
}

fn common(execution: &ExecutionRow, state: &str) -> Map<String, Value> {
    let version = execution.structure.version.unwrap_or(1);
    let start = text(execution.started_at);
    let detail = json!({
        "pipeline": execution.pipeline,
        "execution-id": execution.id,
        "start-time": start,
        "state": state,
        "version": version,
    });
    match detail {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

fn text(at: i64) -> String {
    model::Time(at).iso8601()
}

/// The whole execution: `STARTED`, `SUCCEEDED`, `RESUMED`, `FAILED`, `STOPPING`, `STOPPED`, `SUPERSEDED`, `CANCELED`.
pub(crate) fn execution(cx: &mut Cx<'_>, execution: &ExecutionRow, state: &str) -> Result<(), Error> {
    let mut detail = common(execution, state);
    if state == "STARTED" {
        let trigger =
            json!({"trigger-type": execution.trigger_type, "trigger-detail": execution.trigger_detail});
        detail.insert("execution-trigger".into(), trigger);
    }
    if let (Some(reason), "STOPPING" | "STOPPED") =
        (execution.stop.as_ref().and_then(|stop| stop.reason.clone()), state)
    {
        detail.insert("stop-execution-comments".into(), Value::from(reason));
    }
    let place = (execution.account.as_str(), execution.region.as_str(), execution.pipeline.as_str());
    emit(cx, place, "Pipeline", Value::Object(detail))
}

/// A stage of an execution.
pub(crate) fn stage(
    cx: &mut Cx<'_>,
    execution: &ExecutionRow,
    stage: &str,
    state: &str,
) -> Result<(), Error> {
    let mut detail = common(execution, state);
    detail.insert("stage".into(), Value::from(stage));
    let place = (execution.account.as_str(), execution.region.as_str(), execution.pipeline.as_str());
    emit(cx, place, "Stage", Value::Object(detail))
}

/// An action: `STARTED`, `SUCCEEDED`, `FAILED`, `ABANDONED`.
pub(crate) fn action(cx: &mut Cx<'_>, row: &ActionRow, state: &str) -> Result<(), Error> {
    let id = row.action.action_type_id.clone().unwrap_or_default();
    let mut detail = json!({
        "pipeline": row.pipeline,
        "execution-id": row.execution,
        "action-execution-id": row.id,
        "start-time": text(row.started_at),
        "stage": row.stage,
        "action": row.name(),
        "state": state,
        "region": row.region,
        "version": row.version,
        "type": {
            "owner": id.owner, "category": id.category, "provider": id.provider, "version": id.version,
        },
        "input-artifacts": artifacts(&row.inputs),
    });
    if state != "STARTED" {
        detail["output-artifacts"] = artifacts(&row.outputs);
        detail["execution-result"] = json!({
            "external-execution-url": row.external_url,
            "external-execution-id": row.external_id,
            "external-execution-summary": row.summary,
            "error-code": row.error.as_ref().map(|(code, _)| code),
        });
    }
    emit(cx, (&row.account, &row.region, &row.pipeline), "Action", detail)
}

fn artifacts(all: &[Artifact]) -> Value {
    let each = |artifact: &Artifact| json!({"name": artifact.name, "s3location": {"bucket": artifact.bucket, "key": artifact.key}});
    Value::Array(all.iter().map(each).collect())
}
