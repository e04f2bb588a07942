//! Roles: what changes after creation, and their tags.

use model::Error;
use store::Cx;

use crate::api;
use crate::document::check_trust_policy;
use crate::holder::Holder;
use crate::paging::{add_tags, paged_tags};
use crate::role::{describe, must_be_free, must_exist};
use crate::rows::from_tags;

/// `UpdateAssumeRolePolicy`
pub fn update_assume_role_policy(
    cx: &mut Cx<'_>,
    input: api::UpdateAssumeRolePolicyRequest,
) -> Result<api::UpdateAssumeRolePolicyOutput, Error> {
    let mut role = must_be_free(cx, &input.role_name)?;
    check_trust_policy(cx, &input.policy_document)?;
    role.trust_policy = input.policy_document;
    role.keep(cx)?;
    Ok(api::UpdateAssumeRolePolicyOutput {})
}

/// `UpdateRole`: the session's length goes back to an hour when it is not named, the description stays.
pub fn update_role(cx: &mut Cx<'_>, input: api::UpdateRoleRequest) -> Result<api::UpdateRoleResponse, Error> {
    let mut role = must_exist(cx, &input.role_name)?;
    if let Some(description) = input.description {
        role.description = Some(description).filter(|text| !text.is_empty());
    }
    role.max_session_duration = input.max_session_duration.unwrap_or(3600);
    role.keep(cx)?;
    Ok(api::UpdateRoleResponse {})
}

/// `UpdateRoleDescription`
pub fn update_role_description(
    cx: &mut Cx<'_>,
    input: api::UpdateRoleDescriptionRequest,
) -> Result<api::UpdateRoleDescriptionResponse, Error> {
    let mut role = must_exist(cx, &input.role_name)?;
    role.description = Some(input.description).filter(|text| !text.is_empty());
    role.keep(cx)?;
    Ok(api::UpdateRoleDescriptionResponse { role: Some(describe(&role)) })
}

/// `TagRole`
pub fn tag_role(cx: &mut Cx<'_>, input: api::TagRoleRequest) -> Result<api::TagRoleOutput, Error> {
    let mut role = must_exist(cx, &input.role_name)?;
    add_tags(&mut role.tags, from_tags(input.tags))?;
    role.keep(cx)?;
    Ok(api::TagRoleOutput {})
}

/// `UntagRole`
pub fn untag_role(cx: &mut Cx<'_>, input: api::UntagRoleRequest) -> Result<api::UntagRoleOutput, Error> {
    let mut role = must_exist(cx, &input.role_name)?;
    role.tags.retain(|key, _| !input.tag_keys.contains(key));
    role.keep(cx)?;
    Ok(api::UntagRoleOutput {})
}

/// `ListRoleTags`
pub fn list_role_tags(
    cx: &mut Cx<'_>,
    input: api::ListRoleTagsRequest,
) -> Result<api::ListRoleTagsResponse, Error> {
    let role = must_exist(cx, &input.role_name)?;
    let (tags, marker) = paged_tags(role.tags, input.marker.as_deref(), input.max_items)?;
    Ok(api::ListRoleTagsResponse { tags: Some(tags), is_truncated: Some(marker.is_some()), marker })
}
