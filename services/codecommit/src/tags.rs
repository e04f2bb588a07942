//! Tags of repositories, by ARN.

use model::Error;
use store::Cx;

use crate::api::{self, errors};
use crate::repository::must_exist;
use crate::rows::TAGS;

fn check(cx: &Cx<'_>, arn: &str) -> Result<(), Error> {
    let parsed: model::Arn = arn
        .parse()
        .map_err(|_| errors::invalid_resource_arn_exception(format!("Invalid resource ARN: {arn}")))?;
    must_exist(cx, &parsed.resource).map(drop)
}

/// `TagResource`
pub fn tag_resource(cx: &mut Cx<'_>, input: api::TagResourceInput) -> Result<api::TagResourceOutput, Error> {
    check(cx, &input.resource_arn)?;
    let mut tags = TAGS.get(cx, &input.resource_arn)?.unwrap_or_default();
    tags.extend(input.tags);
    TAGS.put(cx, &input.resource_arn, &tags)?;
    Ok(api::TagResourceOutput {})
}

/// `UntagResource`
pub fn untag_resource(
    cx: &mut Cx<'_>,
    input: api::UntagResourceInput,
) -> Result<api::UntagResourceOutput, Error> {
    check(cx, &input.resource_arn)?;
    TAGS.update(cx, &input.resource_arn, |tags| tags.retain(|key, _| !input.tag_keys.contains(key)))?;
    Ok(api::UntagResourceOutput {})
}

/// `ListTagsForResource`: all of them on one page.
pub fn list_tags_for_resource(
    cx: &mut Cx<'_>,
    input: api::ListTagsForResourceInput,
) -> Result<api::ListTagsForResourceOutput, Error> {
    check(cx, &input.resource_arn)?;
    let tags = TAGS.get(cx, &input.resource_arn)?.unwrap_or_default();
    Ok(api::ListTagsForResourceOutput { tags: Some(tags), next_token: None })
}
