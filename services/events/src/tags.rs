//! Tags of rules and buses, by ARN.

use model::Error;
use store::Cx;

use crate::api::{self, errors};
use crate::rows::{RULES, TAGS};
use crate::{bus, rule};

/// The ARN must be a rule's or a bus's of this account and region.
fn must_exist(cx: &Cx<'_>, arn: &str) -> Result<(), Error> {
    if let Some((_, name)) = arn.split_once(":event-bus/") {
        return bus::resolve(cx, Some(name)).map(|_| ());
    }
    let path = arn.split_once(":rule/").map_or(arn, |(_, path)| path);
    let (bus, name) = path.split_once('/').unwrap_or((bus::DEFAULT, path));
    if RULES.contains(cx, &rule::key(cx, bus, name))? {
        return Ok(());
    }
    Err(errors::resource_not_found_exception(format!("Rule {name} does not exist on EventBus {bus}.")))
}

/// `TagResource`
pub fn tag_resource(
    cx: &mut Cx<'_>,
    input: api::TagResourceRequest,
) -> Result<api::TagResourceResponse, Error> {
    must_exist(cx, &input.resource_arn)?;
    let mut tags = TAGS.get(cx, &input.resource_arn)?.unwrap_or_default();
    for tag in input.tags {
        tags.retain(|old| old.key != tag.key);
        tags.push(tag);
    }
    TAGS.put(cx, &input.resource_arn, &tags)?;
    Ok(api::TagResourceResponse {})
}

/// `UntagResource`
pub fn untag_resource(
    cx: &mut Cx<'_>,
    input: api::UntagResourceRequest,
) -> Result<api::UntagResourceResponse, Error> {
    must_exist(cx, &input.resource_arn)?;
    TAGS.update(cx, &input.resource_arn, |tags| {
        tags.retain(|tag| !tag.key.as_ref().is_some_and(|key| input.tag_keys.contains(key)));
    })?;
    Ok(api::UntagResourceResponse {})
}

/// `ListTagsForResource`
pub fn list_tags_for_resource(
    cx: &mut Cx<'_>,
    input: api::ListTagsForResourceRequest,
) -> Result<api::ListTagsForResourceResponse, Error> {
    must_exist(cx, &input.resource_arn)?;
    let tags = TAGS.get(cx, &input.resource_arn)?.unwrap_or_default();
    Ok(api::ListTagsForResourceResponse { tags: Some(tags) })
}
