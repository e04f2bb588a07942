//! Which policies hang on which roles.

use model::{Error, page};
use store::Cx;

use crate::api::{self, errors};
use crate::managed;
use crate::policy;
use crate::role::{must_exist, page_size, put};
use crate::rows::{ROLES, key};

/// An error unless there is a policy of that ARN, the caller's or AWS's.
pub(crate) fn must_be_policy(cx: &Cx<'_>, arn: &str) -> Result<(), Error> {
    if managed::by_arn(arn).is_none() && policy::by_arn(cx, arn)?.is_none() {
        let message = format!("Policy {arn} does not exist or is not attachable.");
        return Err(errors::no_such_entity_exception(message));
    }
    Ok(())
}

/// How many roles of the caller a policy hangs on, and how many it bounds.
pub(crate) fn uses(cx: &Cx<'_>, arn: &str) -> Result<(i64, i64), Error> {
    let (mut attached, mut bounds) = (0, 0);
    for (_, role) in ROLES.list(cx, &key(cx, ""))? {
        attached += i64::from(role.attached.iter().any(|one| one == arn));
        bounds += i64::from(role.permissions_boundary.as_deref() == Some(arn));
    }
    Ok((attached, bounds))
}

/// `AttachRolePolicy`: attaching again changes nothing.
pub fn attach_role_policy(
    cx: &mut Cx<'_>,
    input: api::AttachRolePolicyRequest,
) -> Result<api::AttachRolePolicyOutput, Error> {
    let mut role = must_exist(cx, &input.role_name)?;
    must_be_policy(cx, &input.policy_arn)?;
    if !role.attached.contains(&input.policy_arn) {
        role.attached.push(input.policy_arn);
        put(cx, &role)?;
    }
    Ok(api::AttachRolePolicyOutput {})
}

/// `DetachRolePolicy`
pub fn detach_role_policy(
    cx: &mut Cx<'_>,
    input: api::DetachRolePolicyRequest,
) -> Result<api::DetachRolePolicyOutput, Error> {
    let mut role = must_exist(cx, &input.role_name)?;
    let before = role.attached.len();
    role.attached.retain(|arn| *arn != input.policy_arn);
    if role.attached.len() == before {
        let message = format!("Policy {} was not found.", input.policy_arn);
        return Err(errors::no_such_entity_exception(message));
    }
    put(cx, &role)?;
    Ok(api::DetachRolePolicyOutput {})
}

/// `ListAttachedRolePolicies`
pub fn list_attached_role_policies(
    cx: &mut Cx<'_>,
    input: api::ListAttachedRolePoliciesRequest,
) -> Result<api::ListAttachedRolePoliciesResponse, Error> {
    let mut role = must_exist(cx, &input.role_name)?;
    role.attached.sort();
    let prefix = format!("policy{}", input.path_prefix.as_deref().unwrap_or("/"));
    let found = role
        .attached
        .into_iter()
        .filter(|arn| arn.splitn(6, ':').nth(5).is_some_and(|resource| resource.starts_with(&prefix)));
    let found = found.map(|arn| {
        let name = arn.rsplit('/').next().map(str::to_owned);
        (arn.clone(), api::AttachedPolicy { policy_name: name, policy_arn: Some(arn) })
    });
    let after = page::after(input.marker.as_deref(), "InvalidInput")?;
    let (policies, marker) = page::cut(found, after.as_deref(), page_size(input.max_items));
    Ok(api::ListAttachedRolePoliciesResponse {
        attached_policies: Some(policies),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// `ListEntitiesForPolicy`: roles; users and groups are not offered, so there are none.
pub fn list_entities_for_policy(
    cx: &mut Cx<'_>,
    input: api::ListEntitiesForPolicyRequest,
) -> Result<api::ListEntitiesForPolicyResponse, Error> {
    must_be_policy(cx, &input.policy_arn)?;
    let is_for_roles = input.entity_filter.as_deref().is_none_or(|kind| kind == "Role");
    let as_boundary = input.policy_usage_filter.as_deref() == Some("PermissionsBoundary");
    let prefix = input.path_prefix.unwrap_or_default();
    let roles = ROLES.list(cx, &key(cx, ""))?.into_iter().filter(|(_, role)| {
        let uses_it = match as_boundary {
            true => role.permissions_boundary.as_ref() == Some(&input.policy_arn),
            false => role.attached.contains(&input.policy_arn),
        };
        is_for_roles && uses_it && role.path.starts_with(&prefix)
    });
    let after = page::after(input.marker.as_deref(), "InvalidInput")?;
    let (roles, marker) = page::cut(roles, after.as_deref(), page_size(input.max_items));
    let entry = |role: crate::Role| api::PolicyRole { role_name: Some(role.name), role_id: Some(role.id) };
    Ok(api::ListEntitiesForPolicyResponse {
        policy_groups: Some(Vec::new()),
        policy_users: Some(Vec::new()),
        policy_roles: Some(roles.into_iter().map(entry).collect()),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// `PutRolePermissionsBoundary`
pub fn put_role_permissions_boundary(
    cx: &mut Cx<'_>,
    input: api::PutRolePermissionsBoundaryRequest,
) -> Result<api::PutRolePermissionsBoundaryOutput, Error> {
    let mut role = must_exist(cx, &input.role_name)?;
    must_be_policy(cx, &input.permissions_boundary)?;
    role.permissions_boundary = Some(input.permissions_boundary);
    put(cx, &role)?;
    Ok(api::PutRolePermissionsBoundaryOutput {})
}

/// `DeleteRolePermissionsBoundary`
pub fn delete_role_permissions_boundary(
    cx: &mut Cx<'_>,
    input: api::DeleteRolePermissionsBoundaryRequest,
) -> Result<api::DeleteRolePermissionsBoundaryOutput, Error> {
    let mut role = must_exist(cx, &input.role_name)?;
    role.permissions_boundary = None;
    put(cx, &role)?;
    Ok(api::DeleteRolePermissionsBoundaryOutput {})
}
