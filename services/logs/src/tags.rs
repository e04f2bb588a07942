//! Tags of log groups.

use model::Error;
use store::Cx;
use wire::Map;

use crate::api::{self, errors};
use crate::group::{must_exist, name_of, no_group};
use crate::rows::{GROUPS, group_key};

fn by_arn(arn: &str) -> Result<&str, Error> {
    if !arn.contains(":log-group:") {
        let message = format!("The resource {arn} is not a log group.");
        return Err(errors::invalid_parameter_exception(message));
    }
    Ok(name_of(arn))
}

fn tag(cx: &mut Cx<'_>, group: &str, tags: Map<String>) -> Result<(), Error> {
    let key = group_key(cx, group);
    GROUPS.update(cx, &key, |group| group.tags.extend(tags))?.ok_or_else(no_group)
}

fn untag(cx: &mut Cx<'_>, group: &str, keys: &[String]) -> Result<(), Error> {
    let key = group_key(cx, group);
    GROUPS.update(cx, &key, |group| group.tags.retain(|key, _| !keys.contains(key)))?.ok_or_else(no_group)
}

/// `ListTagsForResource`: the group's ARN with or without `:*`.
pub fn list_tags_for_resource(
    cx: &mut Cx<'_>,
    input: api::ListTagsForResourceRequest,
) -> Result<api::ListTagsForResourceResponse, Error> {
    let group = must_exist(cx, by_arn(&input.resource_arn)?)?;
    Ok(api::ListTagsForResourceResponse { tags: Some(group.tags) })
}

/// `TagResource`
pub fn tag_resource(
    cx: &mut Cx<'_>,
    input: api::TagResourceRequest,
) -> Result<api::TagResourceOutput, Error> {
    tag(cx, by_arn(&input.resource_arn)?, input.tags)?;
    Ok(api::TagResourceOutput {})
}

/// `UntagResource`
pub fn untag_resource(
    cx: &mut Cx<'_>,
    input: api::UntagResourceRequest,
) -> Result<api::UntagResourceOutput, Error> {
    untag(cx, by_arn(&input.resource_arn)?, &input.tag_keys)?;
    Ok(api::UntagResourceOutput {})
}

/// `ListTagsLogGroup`, the older form.
pub fn list_tags_log_group(
    cx: &mut Cx<'_>,
    input: api::ListTagsLogGroupRequest,
) -> Result<api::ListTagsLogGroupResponse, Error> {
    let group = must_exist(cx, &input.log_group_name)?;
    Ok(api::ListTagsLogGroupResponse { tags: Some(group.tags) })
}

/// `TagLogGroup`, the older form.
pub fn tag_log_group(
    cx: &mut Cx<'_>,
    input: api::TagLogGroupRequest,
) -> Result<api::TagLogGroupOutput, Error> {
    tag(cx, &input.log_group_name, input.tags)?;
    Ok(api::TagLogGroupOutput {})
}

/// `UntagLogGroup`, the older form.
pub fn untag_log_group(
    cx: &mut Cx<'_>,
    input: api::UntagLogGroupRequest,
) -> Result<api::UntagLogGroupOutput, Error> {
    untag(cx, &input.log_group_name, &input.tags)?;
    Ok(api::UntagLogGroupOutput {})
}
