//! Policies of roles: attached, inline, and the one that bounds.

use model::Error;
use store::Cx;

use crate::api;
use crate::holder::{self, Holder};
use crate::policy::must_be_policy;
use crate::rows::Role;

/// `AttachRolePolicy`: attaching again changes nothing.
pub fn attach_role_policy(
    cx: &mut Cx<'_>,
    input: api::AttachRolePolicyRequest,
) -> Result<api::AttachRolePolicyOutput, Error> {
    holder::attach::<Role>(cx, &input.role_name, input.policy_arn)?;
    Ok(api::AttachRolePolicyOutput {})
}

/// `DetachRolePolicy`
pub fn detach_role_policy(
    cx: &mut Cx<'_>,
    input: api::DetachRolePolicyRequest,
) -> Result<api::DetachRolePolicyOutput, Error> {
    holder::detach::<Role>(cx, &input.role_name, &input.policy_arn)?;
    Ok(api::DetachRolePolicyOutput {})
}

/// `ListAttachedRolePolicies`
pub fn list_attached_role_policies(
    cx: &mut Cx<'_>,
    input: api::ListAttachedRolePoliciesRequest,
) -> Result<api::ListAttachedRolePoliciesResponse, Error> {
    let (prefix, marker) = (input.path_prefix.as_deref(), input.marker.as_deref());
    let (policies, marker) =
        holder::attached_page::<Role>(cx, &input.role_name, prefix, marker, input.max_items)?;
    Ok(api::ListAttachedRolePoliciesResponse {
        attached_policies: Some(policies),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// `PutRolePolicy`
pub fn put_role_policy(
    cx: &mut Cx<'_>,
    input: api::PutRolePolicyRequest,
) -> Result<api::PutRolePolicyOutput, Error> {
    holder::put_inline::<Role>(cx, &input.role_name, input.policy_name, input.policy_document)?;
    Ok(api::PutRolePolicyOutput {})
}

/// `GetRolePolicy`
pub fn get_role_policy(
    cx: &mut Cx<'_>,
    input: api::GetRolePolicyRequest,
) -> Result<api::GetRolePolicyResponse, Error> {
    let document = holder::get_inline::<Role>(cx, &input.role_name, &input.policy_name)?;
    Ok(api::GetRolePolicyResponse {
        role_name: Some(input.role_name),
        policy_name: Some(input.policy_name),
        policy_document: Some(document),
    })
}

/// `DeleteRolePolicy`
pub fn delete_role_policy(
    cx: &mut Cx<'_>,
    input: api::DeleteRolePolicyRequest,
) -> Result<api::DeleteRolePolicyOutput, Error> {
    holder::delete_inline::<Role>(cx, &input.role_name, &input.policy_name)?;
    Ok(api::DeleteRolePolicyOutput {})
}

/// `ListRolePolicies`
pub fn list_role_policies(
    cx: &mut Cx<'_>,
    input: api::ListRolePoliciesRequest,
) -> Result<api::ListRolePoliciesResponse, Error> {
    let (names, marker) =
        holder::inline_page::<Role>(cx, &input.role_name, input.marker.as_deref(), input.max_items)?;
    Ok(api::ListRolePoliciesResponse {
        policy_names: Some(names),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// `PutRolePermissionsBoundary`
pub fn put_role_permissions_boundary(
    cx: &mut Cx<'_>,
    input: api::PutRolePermissionsBoundaryRequest,
) -> Result<api::PutRolePermissionsBoundaryOutput, Error> {
    let mut role = Role::find_to_change(cx, &input.role_name)?;
    must_be_policy(cx, &input.permissions_boundary)?;
    role.permissions_boundary = Some(input.permissions_boundary);
    role.keep(cx)?;
    Ok(api::PutRolePermissionsBoundaryOutput {})
}

/// `DeleteRolePermissionsBoundary`
pub fn delete_role_permissions_boundary(
    cx: &mut Cx<'_>,
    input: api::DeleteRolePermissionsBoundaryRequest,
) -> Result<api::DeleteRolePermissionsBoundaryOutput, Error> {
    let mut role = Role::find_to_change(cx, &input.role_name)?;
    role.permissions_boundary = None;
    role.keep(cx)?;
    Ok(api::DeleteRolePermissionsBoundaryOutput {})
}
