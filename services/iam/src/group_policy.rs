//! Policies of groups: attached, inline.

use model::Error;
use store::Cx;

use crate::api;
use crate::holder;
use crate::rows::Group;

/// `AttachGroupPolicy`: attaching again changes nothing.
pub fn attach_group_policy(
    cx: &mut Cx<'_>,
    input: api::AttachGroupPolicyRequest,
) -> Result<api::AttachGroupPolicyOutput, Error> {
    holder::attach::<Group>(cx, &input.group_name, input.policy_arn)?;
    Ok(api::AttachGroupPolicyOutput {})
}

/// `DetachGroupPolicy`
pub fn detach_group_policy(
    cx: &mut Cx<'_>,
    input: api::DetachGroupPolicyRequest,
) -> Result<api::DetachGroupPolicyOutput, Error> {
    holder::detach::<Group>(cx, &input.group_name, &input.policy_arn)?;
    Ok(api::DetachGroupPolicyOutput {})
}

/// `ListAttachedGroupPolicies`
pub fn list_attached_group_policies(
    cx: &mut Cx<'_>,
    input: api::ListAttachedGroupPoliciesRequest,
) -> Result<api::ListAttachedGroupPoliciesResponse, Error> {
    let (prefix, marker) = (input.path_prefix.as_deref(), input.marker.as_deref());
    let (policies, marker) =
        holder::attached_page::<Group>(cx, &input.group_name, prefix, marker, input.max_items)?;
    Ok(api::ListAttachedGroupPoliciesResponse {
        attached_policies: Some(policies),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// `PutGroupPolicy`
pub fn put_group_policy(
    cx: &mut Cx<'_>,
    input: api::PutGroupPolicyRequest,
) -> Result<api::PutGroupPolicyOutput, Error> {
    holder::put_inline::<Group>(cx, &input.group_name, input.policy_name, input.policy_document)?;
    Ok(api::PutGroupPolicyOutput {})
}

/// `GetGroupPolicy`
pub fn get_group_policy(
    cx: &mut Cx<'_>,
    input: api::GetGroupPolicyRequest,
) -> Result<api::GetGroupPolicyResponse, Error> {
    let document = holder::get_inline::<Group>(cx, &input.group_name, &input.policy_name)?;
    Ok(api::GetGroupPolicyResponse {
        group_name: Some(input.group_name),
        policy_name: Some(input.policy_name),
        policy_document: Some(document),
    })
}

/// `DeleteGroupPolicy`
pub fn delete_group_policy(
    cx: &mut Cx<'_>,
    input: api::DeleteGroupPolicyRequest,
) -> Result<api::DeleteGroupPolicyOutput, Error> {
    holder::delete_inline::<Group>(cx, &input.group_name, &input.policy_name)?;
    Ok(api::DeleteGroupPolicyOutput {})
}

/// `ListGroupPolicies`
pub fn list_group_policies(
    cx: &mut Cx<'_>,
    input: api::ListGroupPoliciesRequest,
) -> Result<api::ListGroupPoliciesResponse, Error> {
    let (names, marker) =
        holder::inline_page::<Group>(cx, &input.group_name, input.marker.as_deref(), input.max_items)?;
    Ok(api::ListGroupPoliciesResponse {
        policy_names: Some(names),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}
