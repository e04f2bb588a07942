//! Events for EventBridge, source `aws.ecs`.

use model::Error;
use serde_json::{Map, Value, json};
use store::Cx;
use wire::Document;

use crate::rows::{Rollout, Service, Task, TaskSet};
use crate::task_describe::{definition_of, describe};

/// A shape as JSON, times as ISO 8601.
fn to_json(document: &Document) -> Value {
    match document {
        Document::Null | Document::Body(_) | Document::Blob(_) => Value::Null,
        Document::Bool(value) => json!(value),
        Document::Int(value) => json!(value),
        Document::Float(value) => json!(value),
        Document::String(text) => json!(text),
        Document::Timestamp(time) => json!(time.iso8601()),
        Document::List(items) => Value::Array(items.iter().map(to_json).collect()),
        Document::Map(members) => {
            let members = members.iter().map(|(name, value)| (name.clone(), to_json(value)));
            Value::Object(members.collect::<Map<_, _>>())
        }
    }
}

/// `ECS Task State Change`: like DescribeTasks, with ISO times; attachments are called `eni` there (ECS-31).
pub(crate) fn task_state(cx: &mut Cx<'_>, task: &Task) -> Result<(), Error> {
    let definition = definition_of(cx, task)?;
    let mut detail = to_json(&describe(task, definition.as_ref(), true).to_document());
    if let Some(attachments) = detail["attachments"].as_array_mut() {
        for attachment in attachments {
            attachment["type"] = json!("eni");
        }
    }
    detail["updatedAt"] = json!(cx.now.iso8601());
    let event = events::Event {
        account: task.account.clone(),
        region: task.region.clone(),
        source: "aws.ecs".into(),
        detail_type: "ECS Task State Change".into(),
        resources: vec![task.arn.clone()],
        detail,
    };
    events::emit(cx, event).map(drop)
}

/// `ECS Service Action`
pub(crate) fn service_action(
    cx: &mut Cx<'_>,
    service: &Service,
    event_type: &str,
    event_name: &str,
    set: Option<&TaskSet>,
) -> Result<(), Error> {
    let mut detail = json!({
        "eventType": event_type,
        "eventName": event_name,
        "clusterArn": format!("arn:aws:ecs:{}:{}:cluster/{}", service.region, service.account, service.cluster),
        "createdAt": cx.now.iso8601(),
    });
    if let Some(set) = set {
        detail["taskSetArns"] = json!([set.arn]);
    }
    emit(cx, service, "ECS Service Action", detail)
}

/// `ECS Deployment State Change`, for services that roll.
pub(crate) fn deployment_state(cx: &mut Cx<'_>, service: &Service, set: &TaskSet) -> Result<(), Error> {
    let (kind, name) = match set.rollout {
        Rollout::InProgress => ("INFO", "SERVICE_DEPLOYMENT_IN_PROGRESS"),
        Rollout::Completed => ("INFO", "SERVICE_DEPLOYMENT_COMPLETED"),
        Rollout::Failed => ("ERROR", "SERVICE_DEPLOYMENT_FAILED"),
    };
    let reason = match set.rollout_reason.as_str() {
        "" => format!("ECS deployment {} in progress.", set.id),
        reason => reason.to_owned(),
    };
    let detail = json!({
        "eventType": kind,
        "eventName": name,
        "deploymentId": set.id,
        "updatedAt": cx.now.iso8601(),
        "reason": reason,
    });
    emit(cx, service, "ECS Deployment State Change", detail)
}

fn emit(cx: &mut Cx<'_>, service: &Service, detail_type: &str, detail: Value) -> Result<(), Error> {
    let event = events::Event {
        account: service.account.clone(),
        region: service.region.clone(),
        source: "aws.ecs".into(),
        detail_type: detail_type.into(),
        resources: vec![service.arn.clone()],
        detail,
    };
    events::emit(cx, event).map(drop)
}
