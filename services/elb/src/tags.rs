//! Tags of load balancers, listeners, rules and target groups.

use std::collections::BTreeMap;

use model::Error;
use store::Cx;

use crate::api::{
    AddTagsInput, AddTagsOutput, DescribeTagsInput, DescribeTagsOutput, RemoveTagsInput, RemoveTagsOutput,
    Tag, TagDescription,
};
use crate::refuse::{invalid, no_listener, no_load_balancers, no_rule, no_target_group};
use crate::rows::{LISTENERS, LOAD_BALANCERS, RULES, TAGS, TARGET_GROUPS};

/// Tags on one resource at most.
const TAGS_MAX: usize = 50;

/// The tags of a request.
pub(crate) fn read(tags: Option<Vec<Tag>>) -> Result<BTreeMap<String, String>, Error> {
    let mut read = BTreeMap::new();
    for tag in tags.unwrap_or_default() {
        let key = tag.key.unwrap_or_default();
        if key.is_empty() || key.starts_with("aws:") {
            return Err(invalid(format!("Tag key '{key}' is not allowed")));
        }
        if read.insert(key.clone(), tag.value.unwrap_or_default()).is_some() {
            return Err(Error::new(
                "DuplicateTagKeys",
                format!("Tag key '{key}' was specified more than once"),
            ));
        }
    }
    check_count(&read)?;
    Ok(read)
}

fn check_count(tags: &BTreeMap<String, String>) -> Result<(), Error> {
    if tags.len() > TAGS_MAX {
        return Err(Error::new("TooManyTags", format!("A resource can have at most {TAGS_MAX} tags")));
    }
    Ok(())
}

/// Writes a resource's tags.
pub(crate) fn put(cx: &mut Cx<'_>, arn: &str, tags: BTreeMap<String, String>) -> Result<(), Error> {
    if tags.is_empty() {
        TAGS.delete(cx, arn)?;
        return Ok(());
    }
    Ok(TAGS.put(cx, arn, &tags)?)
}

/// The resource is there, or its kind's `NotFound`.
fn check(cx: &Cx<'_>, arn: &str) -> Result<(), Error> {
    let (is_there, error) = match arn.split(':').nth(5).and_then(|resource| resource.split('/').next()) {
        Some("loadbalancer") => (LOAD_BALANCERS.contains(cx, arn)?, no_load_balancers(&[arn.to_owned()])),
        Some("targetgroup") => (TARGET_GROUPS.contains(cx, arn)?, no_target_group()),
        Some("listener") => (LISTENERS.contains(cx, arn)?, no_listener()),
        Some("listener-rule") => (is_rule(cx, arn)?, no_rule()),
        _ => (false, invalid(format!("'{arn}' is not a valid resource ARN"))),
    };
    if is_there { Ok(()) } else { Err(error) }
}

/// A rule, or the default rule of a listener.
fn is_rule(cx: &Cx<'_>, arn: &str) -> Result<bool, Error> {
    Ok(RULES.contains(cx, arn)? || LISTENERS.list(cx, "")?.iter().any(|(_, row)| row.default_rule == arn))
}

/// AddTags: all resources or none.
///
/// # Errors
/// The resource's `NotFound`, `DuplicateTagKeys`, `TooManyTags`.
pub fn add_tags(cx: &mut Cx<'_>, input: AddTagsInput) -> Result<AddTagsOutput, Error> {
    let added = read(Some(input.tags))?;
    for arn in &input.resource_arns {
        check(cx, arn)?;
        let mut tags = TAGS.get(cx, arn)?.unwrap_or_default();
        tags.extend(added.clone());
        check_count(&tags)?;
        put(cx, arn, tags)?;
    }
    Ok(AddTagsOutput {})
}

/// RemoveTags.
///
/// # Errors
/// The resource's `NotFound`.
pub fn remove_tags(cx: &mut Cx<'_>, input: RemoveTagsInput) -> Result<RemoveTagsOutput, Error> {
    for arn in &input.resource_arns {
        check(cx, arn)?;
        let mut tags = TAGS.get(cx, arn)?.unwrap_or_default();
        tags.retain(|key, _| !input.tag_keys.contains(key));
        put(cx, arn, tags)?;
    }
    Ok(RemoveTagsOutput {})
}

/// DescribeTags: one description per ARN that was asked for, also without tags.
///
/// # Errors
/// The resource's `NotFound`.
pub fn describe_tags(cx: &mut Cx<'_>, input: DescribeTagsInput) -> Result<DescribeTagsOutput, Error> {
    let mut descriptions = Vec::new();
    for arn in input.resource_arns {
        check(cx, &arn)?;
        let tags = TAGS.get(cx, &arn)?.unwrap_or_default();
        let tag = |(key, value)| Tag { key: Some(key), value: Some(value) };
        descriptions.push(TagDescription {
            resource_arn: Some(arn),
            tags: Some(tags.into_iter().map(tag).collect()),
        });
    }
    Ok(DescribeTagsOutput { tag_descriptions: Some(descriptions) })
}
