//! Service-linked roles: named by the service, changed by nobody, deleted through a task.

use model::Error;
use store::Cx;

use crate::api::{self, errors};
use crate::holder::Holder;
use crate::role::{describe, must_exist, new_role};
use crate::rows::{DELETIONS, ROLES, key};

/// `CreateServiceLinkedRole`
pub fn create_service_linked_role(
    cx: &mut Cx<'_>,
    input: api::CreateServiceLinkedRoleRequest,
) -> Result<api::CreateServiceLinkedRoleResponse, Error> {
    let service = input.aws_service_name;
    let suffix = input.custom_suffix.map(|suffix| format!("_{suffix}")).unwrap_or_default();
    let name = format!("AWSServiceRoleFor{}{suffix}", linked_name(&service));
    if ROLES.contains(cx, &key(cx, &name))? {
        let message = format!(
            "Service role name {name} has been taken in this account, please try a different suffix."
        );
        return Err(errors::invalid_input_exception(message));
    }
    let trust = serde_json::json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}
    ]});
    let path = format!("/aws-service-role/{service}/");
    let mut role = new_role(cx, &name, &path, trust.to_string());
    role.description = input.description;
    role.keep(cx)?;
    Ok(api::CreateServiceLinkedRoleResponse { role: Some(describe(&role)) })
}

/// What follows `AWSServiceRoleFor` in the name of a service's role.
fn linked_name(service: &str) -> String {
    let short = service.strip_suffix(".amazonaws.com").unwrap_or(service);
    match short {
        "ecs" => "ECS".into(),
        "elasticloadbalancing" => "ElasticLoadBalancing".into(),
        "ecs.application-autoscaling" => "ApplicationAutoScaling_ECSService".into(),
        "autoscaling" => "AutoScaling".into(),
        "codestar-notifications" => "CodeStarNotifications".into(),
        other => other
            .split(['.', '-'])
            .map(|word| {
                let (first, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
                first.to_uppercase() + rest
            })
            .collect(),
    }
}

/// `DeleteServiceLinkedRole`: done at once; the task says so.
pub fn delete_service_linked_role(
    cx: &mut Cx<'_>,
    input: api::DeleteServiceLinkedRoleRequest,
) -> Result<api::DeleteServiceLinkedRoleResponse, Error> {
    let role = must_exist(cx, &input.role_name)?;
    let Some(service) = role.path.strip_prefix("/aws-service-role/") else {
        let message = format!("Role {} is not a service-linked role.", role.name);
        return Err(errors::invalid_input_exception(message));
    };
    let task = format!("task/aws-service-role/{service}{}/{}", role.name, cx.ids.uuid());
    let (role_key, task_key) = (key(cx, &role.name), key(cx, &task));
    ROLES.delete(cx, &role_key)?;
    DELETIONS.put(cx, &task_key, &())?;
    Ok(api::DeleteServiceLinkedRoleResponse { deletion_task_id: Some(task) })
}

/// `GetServiceLinkedRoleDeletionStatus`
pub fn get_service_linked_role_deletion_status(
    cx: &mut Cx<'_>,
    input: api::GetServiceLinkedRoleDeletionStatusRequest,
) -> Result<api::GetServiceLinkedRoleDeletionStatusResponse, Error> {
    let task = input.deletion_task_id;
    if !DELETIONS.contains(cx, &key(cx, &task))? {
        return Err(errors::no_such_entity_exception(format!("Deletion task {task} was not found.")));
    }
    Ok(api::GetServiceLinkedRoleDeletionStatusResponse { status: Some("SUCCEEDED".into()), reason: None })
}
