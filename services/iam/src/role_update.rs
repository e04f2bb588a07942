//! Roles: what changes after creation, and their tags.

use model::{Error, page};
use store::Cx;

use crate::api;
use crate::document::check_trust_policy;
use crate::role::{describe, must_exist, page_size, put};
use crate::rows::{from_tags, to_tags};

/// `UpdateAssumeRolePolicy`
pub fn update_assume_role_policy(
    cx: &mut Cx<'_>,
    input: api::UpdateAssumeRolePolicyRequest,
) -> Result<api::UpdateAssumeRolePolicyOutput, Error> {
    let mut role = must_exist(cx, &input.role_name)?;
    check_trust_policy(cx, &input.policy_document)?;
    role.trust_policy = input.policy_document;
    put(cx, &role)?;
    Ok(api::UpdateAssumeRolePolicyOutput {})
}

/// `UpdateRole`: what is not named goes back to its default.
pub fn update_role(cx: &mut Cx<'_>, input: api::UpdateRoleRequest) -> Result<api::UpdateRoleResponse, Error> {
    let mut role = must_exist(cx, &input.role_name)?;
    role.description = input.description.filter(|text| !text.is_empty());
    role.max_session_duration = input.max_session_duration.unwrap_or(3600);
    put(cx, &role)?;
    Ok(api::UpdateRoleResponse {})
}

/// `UpdateRoleDescription`
pub fn update_role_description(
    cx: &mut Cx<'_>,
    input: api::UpdateRoleDescriptionRequest,
) -> Result<api::UpdateRoleDescriptionResponse, Error> {
    let mut role = must_exist(cx, &input.role_name)?;
    role.description = Some(input.description).filter(|text| !text.is_empty());
    put(cx, &role)?;
    Ok(api::UpdateRoleDescriptionResponse { role: Some(describe(&role)) })
}

/// `TagRole`
pub fn tag_role(cx: &mut Cx<'_>, input: api::TagRoleRequest) -> Result<api::TagRoleOutput, Error> {
    let mut role = must_exist(cx, &input.role_name)?;
    role.tags.extend(from_tags(input.tags));
    put(cx, &role)?;
    Ok(api::TagRoleOutput {})
}

/// `UntagRole`
pub fn untag_role(cx: &mut Cx<'_>, input: api::UntagRoleRequest) -> Result<api::UntagRoleOutput, Error> {
    let mut role = must_exist(cx, &input.role_name)?;
    role.tags.retain(|key, _| !input.tag_keys.contains(key));
    put(cx, &role)?;
    Ok(api::UntagRoleOutput {})
}

/// `ListRoleTags`
pub fn list_role_tags(
    cx: &mut Cx<'_>,
    input: api::ListRoleTagsRequest,
) -> Result<api::ListRoleTagsResponse, Error> {
    let mut role = must_exist(cx, &input.role_name)?;
    role.tags.sort_keys();
    let after = page::after(input.marker.as_deref(), "InvalidInput")?;
    let tags = to_tags(&role.tags).into_iter().map(|tag| (tag.key.clone().unwrap_or_default(), tag));
    let (tags, marker) = page::cut(tags, after.as_deref(), page_size(input.max_items));
    Ok(api::ListRoleTagsResponse { tags: Some(tags), is_truncated: Some(marker.is_some()), marker })
}
