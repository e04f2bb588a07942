//! Roles: create, read, list, delete.

use model::{Arn, Error, Time};
use store::Cx;
use wire::Map;

use crate::api::{self, errors};
use crate::document::{check_trust_policy, encoded};
use crate::holder::Holder;
use crate::paging::{add_tags, paged, path_or_root};
use crate::policy::must_be_policy;
use crate::profile;
use crate::rows::{ROLES, Role, from_tags, key, to_tags};

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

/// The role of that name, to change it: a service's own is nobody's to change.
pub(crate) fn must_be_free(cx: &Cx<'_>, name: &str) -> Result<Role, Error> {
    let role = must_exist(cx, name)?;
    if role.path.starts_with("/aws-service-role/") {
        let message = format!(
            "Cannot perform the operation on the protected role '{name}' - this role is only modifiable by AWS"
        );
        return Err(errors::unmodifiable_entity_exception(message));
    }
    Ok(role)
}

/// As lists show it: without tags and boundary, as on AWS.
pub(crate) fn listed(role: &Role) -> api::Role {
    api::Role { tags: None, permissions_boundary: None, ..describe(role) }
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

pub(crate) fn new_role(cx: &mut Cx<'_>, name: &str, path: &str, trust_policy: String) -> Role {
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
    let path = path_or_root(input.path)?;
    let mut role = new_role(cx, &name, &path, input.assume_role_policy_document);
    role.description = input.description;
    role.max_session_duration = input.max_session_duration.unwrap_or(role.max_session_duration);
    if let Some(boundary) = input.permissions_boundary {
        must_be_policy(cx, &boundary)?;
        role.permissions_boundary = Some(boundary);
    }
    add_tags(&mut role.tags, from_tags(input.tags.unwrap_or_default()))?;
    role.keep(cx)?;
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
    let (roles, marker) = paged(all, input.marker.as_deref(), input.max_items)?;
    Ok(api::ListRolesResponse {
        roles: Some(roles.iter().map(listed).collect()),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// `DeleteRole`: only when nothing hangs on it any more.
pub fn delete_role(cx: &mut Cx<'_>, input: api::DeleteRoleRequest) -> Result<api::DeleteRoleOutput, Error> {
    let role = must_be_free(cx, &input.role_name)?;
    if profile::holds(cx, &role.name)? {
        let message = "Cannot delete entity, must remove roles from instance profile first.";
        return Err(errors::delete_conflict_exception(message));
    }
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
