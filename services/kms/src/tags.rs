//! Tags of keys.

use model::{Error, page};
use store::Cx;

use crate::api;
use crate::key::{by_id, check_not_pending, page_size, put};

pub(crate) fn from_tags(tags: Vec<api::Tag>) -> impl Iterator<Item = (String, String)> {
    tags.into_iter().map(|tag| (tag.tag_key.unwrap_or_default(), tag.tag_value.unwrap_or_default()))
}

/// `TagResource`
pub fn tag_resource(
    cx: &mut Cx<'_>,
    input: api::TagResourceRequest,
) -> Result<api::TagResourceOutput, Error> {
    let mut key = by_id(cx, &input.key_id)?;
    check_not_pending(&key)?;
    key.tags.extend(from_tags(input.tags));
    put(cx, &key)?;
    Ok(api::TagResourceOutput {})
}

/// `UntagResource`
pub fn untag_resource(
    cx: &mut Cx<'_>,
    input: api::UntagResourceRequest,
) -> Result<api::UntagResourceOutput, Error> {
    let mut key = by_id(cx, &input.key_id)?;
    check_not_pending(&key)?;
    key.tags.retain(|tag, _| !input.tag_keys.contains(tag));
    put(cx, &key)?;
    Ok(api::UntagResourceOutput {})
}

/// `ListResourceTags`
pub fn list_resource_tags(
    cx: &mut Cx<'_>,
    input: api::ListResourceTagsRequest,
) -> Result<api::ListResourceTagsResponse, Error> {
    let mut key = by_id(cx, &input.key_id)?;
    key.tags.sort_keys();
    let after = page::after(input.marker.as_deref(), "InvalidMarkerException")?;
    let tags = key
        .tags
        .into_iter()
        .map(|(tag, value)| (tag.clone(), api::Tag { tag_key: Some(tag), tag_value: Some(value) }));
    let (tags, next_marker) = page::cut(tags, after.as_deref(), page_size(input.limit));
    Ok(api::ListResourceTagsResponse {
        tags: Some(tags),
        truncated: Some(next_marker.is_some()),
        next_marker,
    })
}
