//! Roles: create, read, list, delete.

use model::{Arn, Error, Time, page};
use store::Cx;
use wire::Map;

use crate::api::{self, errors};
use crate::attachment;
use crate::document::{check_trust_policy, encoded};
use crate::rows::{ROLES, Role, from_tags, key, to_tags};

/// Entries on one page unless `MaxItems` says otherwise.
pub(crate) const PAGE: usize = 100;

pub(crate) fn page_size(max_items: Option<i64>) -> usize {
    max_items.and_then(|items| usize::try_from(items).ok()).unwrap_or(PAGE).clamp(1, 1000)
}

/// The role of an ARN, in whatever account. `None`: there is none.
///
/// # Errors
/// When the store fails.
pub fn role(cx: &Cx<'_>, arn: &str) -> Result<Option<Role>, Error> {
    let Ok(parsed) = arn.parse::<Arn>() else { return Ok(None) };
    let Some(name) = parsed.resource.strip_prefix("role/").and_then(|rest| rest.rsplit('/').next()) else {
        return Ok(None);
    };
    Ok(ROLES.get(cx, &format!("{}/{name}", parsed.account))?.filter(|role| role.arn == arn))
}

pub(crate) fn no_role(name: &str) -> Error {
    errors::no_such_entity_exception(format!("The role with name {name} cannot be found."))
}

pub(crate) fn must_exist(cx: &Cx<'_>, name: &str) -> Result<Role, Error> {
    ROLES.get(cx, &key(cx, name))?.ok_or_else(|| no_role(name))
}

pub(crate) fn put(cx: &mut Cx<'_>, role: &Role) -> Result<(), Error> {
    let key = key(cx, &role.name);
    Ok(ROLES.put(cx, &key, role)?)
}

pub(crate) fn describe(role: &Role) -> api::Role {
    let boundary = role.permissions_boundary.clone().map(|arn| api::AttachedPermissionsBoundary {
        permissions_boundary_type: Some("Policy".into()),
        permissions_boundary_arn: Some(arn),
    });
    api::Role {
        path: Some(role.path.clone()),
        role_name: Some(role.name.clone()),
        role_id: Some(role.id.clone()),
        arn: Some(role.arn.clone()),
        create_date: Some(Time(role.created_at)),
        assume_role_policy_document: Some(encoded(&role.trust_policy)),
        description: role.description.clone(),
        max_session_duration: Some(role.max_session_duration),
        permissions_boundary: boundary,
        tags: (!role.tags.is_empty()).then(|| to_tags(&role.tags)),
        role_last_used: None,
    }
}

fn new_role(cx: &mut Cx<'_>, name: &str, path: &str, trust_policy: String) -> Role {
    let arn = Arn::new("iam", "", cx.account(), format!("role{path}{name}"));
    Role {
        name: name.to_owned(),
        id: format!("AROA{}", cx.ids.upper(17)),
        arn: arn.to_string(),
        path: path.to_owned(),
        created_at: cx.now.0,
        trust_policy,
        description: None,
        max_session_duration: 3600,
        permissions_boundary: None,
        tags: Map::new(),
        attached: Vec::new(),
        inline: std::collections::BTreeMap::new(),
    }
}

/// `CreateRole`
pub fn create_role(cx: &mut Cx<'_>, input: api::CreateRoleRequest) -> Result<api::CreateRoleResponse, Error> {
    let name = input.role_name;
    if ROLES.contains(cx, &key(cx, &name))? {
        let message = format!("Role with name {name} already exists.");
        return Err(errors::entity_already_exists_exception(message));
    }
    check_trust_policy(cx, &input.assume_role_policy_document)?;
    let path = input.path.unwrap_or_else(|| "/".into());
    let mut role = new_role(cx, &name, &path, input.assume_role_policy_document);
    role.description = input.description;
    role.max_session_duration = input.max_session_duration.unwrap_or(role.max_session_duration);
    if let Some(boundary) = input.permissions_boundary {
        attachment::must_be_policy(cx, &boundary)?;
        role.permissions_boundary = Some(boundary);
    }
    role.tags = from_tags(input.tags.unwrap_or_default()).collect();
    put(cx, &role)?;
    Ok(api::CreateRoleResponse { role: Some(describe(&role)) })
}

/// `GetRole`
pub fn get_role(cx: &mut Cx<'_>, input: api::GetRoleRequest) -> Result<api::GetRoleResponse, Error> {
    let role = must_exist(cx, &input.role_name)?;
    Ok(api::GetRoleResponse { role: Some(describe(&role)) })
}

/// `ListRoles`
pub fn list_roles(cx: &mut Cx<'_>, input: api::ListRolesRequest) -> Result<api::ListRolesResponse, Error> {
    let prefix = input.path_prefix.unwrap_or_default();
    let all = ROLES.list(cx, &key(cx, ""))?.into_iter().filter(|(_, role)| role.path.starts_with(&prefix));
    let after = page::after(input.marker.as_deref(), "InvalidInput")?;
    let (roles, marker) = page::cut(all, after.as_deref(), page_size(input.max_items));
    let listed = |role: &Role| api::Role { tags: None, permissions_boundary: None, ..describe(role) };
    Ok(api::ListRolesResponse {
        roles: Some(roles.iter().map(listed).collect()),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// `DeleteRole`: only when nothing hangs on it any more.
pub fn delete_role(cx: &mut Cx<'_>, input: api::DeleteRoleRequest) -> Result<api::DeleteRoleOutput, Error> {
    let role = must_exist(cx, &input.role_name)?;
    if !role.attached.is_empty() {
        let message = "Cannot delete entity, must detach all policies first.";
        return Err(errors::delete_conflict_exception(message));
    }
    if !role.inline.is_empty() {
        return Err(errors::delete_conflict_exception("Cannot delete entity, must delete policies first."));
    }
    let key = key(cx, &role.name);
    ROLES.delete(cx, &key)?;
    Ok(api::DeleteRoleOutput {})
}

/// `ListInstanceProfilesForRole`: instance profiles are not offered, so there are none.
pub fn list_instance_profiles_for_role(
    cx: &mut Cx<'_>,
    input: api::ListInstanceProfilesForRoleRequest,
) -> Result<api::ListInstanceProfilesForRoleResponse, Error> {
    must_exist(cx, &input.role_name)?;
    Ok(api::ListInstanceProfilesForRoleResponse {
        instance_profiles: Some(Vec::new()),
        is_truncated: Some(false),
        marker: None,
    })
}

/// `ListAccountAliases`: aliases are not offered, so there are none.
pub fn list_account_aliases(
    _: &mut Cx<'_>,
    _: api::ListAccountAliasesRequest,
) -> Result<api::ListAccountAliasesResponse, Error> {
    Ok(api::ListAccountAliasesResponse {
        account_aliases: Some(Vec::new()),
        is_truncated: Some(false),
        marker: None,
    })
}

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
    put(cx, &role)?;
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
                let (first, rest) = word.split_at(word.len().min(1));
                first.to_uppercase() + rest
            })
            .collect(),
    }
}
