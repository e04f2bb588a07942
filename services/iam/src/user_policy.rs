//! Policies of users: attached, inline, and the one that bounds.

use model::Error;
use store::Cx;

use crate::api;
use crate::holder::{self, Holder};
use crate::policy::must_be_policy;
use crate::rows::User;

/// `AttachUserPolicy`: attaching again changes nothing.
pub fn attach_user_policy(
    cx: &mut Cx<'_>,
    input: api::AttachUserPolicyRequest,
) -> Result<api::AttachUserPolicyOutput, Error> {
    holder::attach::<User>(cx, &input.user_name, input.policy_arn)?;
    Ok(api::AttachUserPolicyOutput {})
}

/// `DetachUserPolicy`
pub fn detach_user_policy(
    cx: &mut Cx<'_>,
    input: api::DetachUserPolicyRequest,
) -> Result<api::DetachUserPolicyOutput, Error> {
    holder::detach::<User>(cx, &input.user_name, &input.policy_arn)?;
    Ok(api::DetachUserPolicyOutput {})
}

/// `ListAttachedUserPolicies`
pub fn list_attached_user_policies(
    cx: &mut Cx<'_>,
    input: api::ListAttachedUserPoliciesRequest,
) -> Result<api::ListAttachedUserPoliciesResponse, Error> {
    let (prefix, marker) = (input.path_prefix.as_deref(), input.marker.as_deref());
    let (policies, marker) =
        holder::attached_page::<User>(cx, &input.user_name, prefix, marker, input.max_items)?;
    Ok(api::ListAttachedUserPoliciesResponse {
        attached_policies: Some(policies),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// `PutUserPolicy`
pub fn put_user_policy(
    cx: &mut Cx<'_>,
    input: api::PutUserPolicyRequest,
) -> Result<api::PutUserPolicyOutput, Error> {
    holder::put_inline::<User>(cx, &input.user_name, input.policy_name, input.policy_document)?;
    Ok(api::PutUserPolicyOutput {})
}

/// `GetUserPolicy`
pub fn get_user_policy(
    cx: &mut Cx<'_>,
    input: api::GetUserPolicyRequest,
) -> Result<api::GetUserPolicyResponse, Error> {
    let document = holder::get_inline::<User>(cx, &input.user_name, &input.policy_name)?;
    Ok(api::GetUserPolicyResponse {
        user_name: Some(input.user_name),
        policy_name: Some(input.policy_name),
        policy_document: Some(document),
    })
}

/// `DeleteUserPolicy`
pub fn delete_user_policy(
    cx: &mut Cx<'_>,
    input: api::DeleteUserPolicyRequest,
) -> Result<api::DeleteUserPolicyOutput, Error> {
    holder::delete_inline::<User>(cx, &input.user_name, &input.policy_name)?;
    Ok(api::DeleteUserPolicyOutput {})
}

/// `ListUserPolicies`
pub fn list_user_policies(
    cx: &mut Cx<'_>,
    input: api::ListUserPoliciesRequest,
) -> Result<api::ListUserPoliciesResponse, Error> {
    let (names, marker) =
        holder::inline_page::<User>(cx, &input.user_name, input.marker.as_deref(), input.max_items)?;
    Ok(api::ListUserPoliciesResponse {
        policy_names: Some(names),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// `PutUserPermissionsBoundary`
pub fn put_user_permissions_boundary(
    cx: &mut Cx<'_>,
    input: api::PutUserPermissionsBoundaryRequest,
) -> Result<api::PutUserPermissionsBoundaryOutput, Error> {
    let mut user = User::find_to_change(cx, &input.user_name)?;
    must_be_policy(cx, &input.permissions_boundary)?;
    user.permissions_boundary = Some(input.permissions_boundary);
    user.keep(cx)?;
    Ok(api::PutUserPermissionsBoundaryOutput {})
}

/// `DeleteUserPermissionsBoundary`
pub fn delete_user_permissions_boundary(
    cx: &mut Cx<'_>,
    input: api::DeleteUserPermissionsBoundaryRequest,
) -> Result<api::DeleteUserPermissionsBoundaryOutput, Error> {
    let mut user = User::find_to_change(cx, &input.user_name)?;
    user.permissions_boundary = None;
    user.keep(cx)?;
    Ok(api::DeleteUserPermissionsBoundaryOutput {})
}
