//! Tags, by ARN.

use model::{Arn, Error};
use store::Cx;

use crate::api::{self, errors};
use crate::name;
use crate::rows::{CLUSTERS, SERVICES, SETS, TASKS, scoped};
use crate::task_definition;

fn no_resource() -> Error {
    errors::invalid_parameter_exception("The specified resource could not be found.")
}

/// Changes the tags of a resource and answers them as they are then.
fn change(
    cx: &mut Cx<'_>,
    arn: &str,
    change: impl FnOnce(&mut Vec<api::Tag>),
) -> Result<Vec<api::Tag>, Error> {
    let parsed: Arn =
        arn.parse().map_err(|_| errors::invalid_parameter_exception(format!("Invalid arn syntax: {arn}")))?;
    if parsed.account != cx.account() || parsed.region != cx.region() {
        return Err(no_resource());
    }
    let (kind, rest) = parsed.resource.split_once('/').ok_or_else(no_resource)?;
    let with = |tags: &mut Vec<api::Tag>| {
        change(tags);
        tags.clone()
    };
    let key = scoped(cx, rest);
    let changed = match kind {
        "cluster" => CLUSTERS.update(cx, &key, |row| with(&mut row.tags))?,
        "service" => SERVICES.update(cx, &key, |row| with(&mut row.tags))?,
        "task" => TASKS.update(cx, name::task_id(arn), |row| with(&mut row.tags))?,
        "task-set" => {
            let key = key.replacen("/ecs-svc/", "/", 1);
            SETS.update(cx, &key, |row| with(&mut row.tags))?
        }
        "task-definition" => match name::definition(cx, arn)? {
            Some(mut row) => {
                let tags = with(&mut row.tags);
                task_definition::put(cx, &row)?;
                Some(tags)
            }
            None => None,
        },
        _ => None,
    };
    changed.ok_or_else(no_resource)
}

/// `TagResource`
pub fn tag_resource(
    cx: &mut Cx<'_>,
    input: api::TagResourceRequest,
) -> Result<api::TagResourceResponse, Error> {
    change(cx, &input.resource_arn, |tags| {
        for tag in input.tags {
            tags.retain(|other| other.key != tag.key);
            tags.push(tag);
        }
    })?;
    Ok(api::TagResourceResponse {})
}

/// `UntagResource`
pub fn untag_resource(
    cx: &mut Cx<'_>,
    input: api::UntagResourceRequest,
) -> Result<api::UntagResourceResponse, Error> {
    change(cx, &input.resource_arn, |tags| {
        tags.retain(|tag| !tag.key.as_ref().is_some_and(|key| input.tag_keys.contains(key)));
    })?;
    Ok(api::UntagResourceResponse {})
}

/// `ListTagsForResource`
pub fn list_tags_for_resource(
    cx: &mut Cx<'_>,
    input: api::ListTagsForResourceRequest,
) -> Result<api::ListTagsForResourceResponse, Error> {
    let tags = change(cx, &input.resource_arn, |_| {})?;
    Ok(api::ListTagsForResourceResponse { tags: Some(tags) })
}
