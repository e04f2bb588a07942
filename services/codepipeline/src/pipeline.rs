//! Pipelines: their structure, version by version.

use std::collections::BTreeMap;

use model::{Arn, Error, Time, page};
use store::Cx;

use crate::api::{self, errors};
use crate::rows::{
    ACTIONS_BY_TIME, ACTIVE, BY_EXECUTION, BY_PIPELINE, EXECUTIONS, PIPELINES, POLLED, PipelineRow, TAGS,
    TOKENS, VERSIONS, pipeline_key,
};
use crate::start::{self, Start};
use crate::{action, poll, rows, structure};

/// Pipelines on one page at most, and without a limit.
const PAGE: i64 = 1000;

/// How many a page holds.
pub(crate) fn limit(asked: Option<i64>, most: i64) -> usize {
    usize::try_from(asked.unwrap_or(most).clamp(1, most)).unwrap_or(1)
}

pub(crate) fn must_exist(cx: &Cx<'_>, name: &str) -> Result<PipelineRow, Error> {
    PIPELINES.get(cx, &pipeline_key(cx, name))?.ok_or_else(|| {
        let (account, region) = (cx.account(), cx.region());
        let message =
            format!("Account '{account}' does not have a pipeline with name '{name}' in region '{region}'");
        errors::pipeline_not_found_exception(message)
    })
}

fn version_key(cx: &Cx<'_>, name: &str, version: i64) -> String {
    format!("{}/{version:010}", pipeline_key(cx, name))
}

/// `CreatePipeline`: and the first execution, at once (CP-5).
pub fn create_pipeline(
    cx: &mut Cx<'_>,
    input: api::CreatePipelineInput,
) -> Result<api::CreatePipelineOutput, Error> {
    let mut declaration = input.pipeline;
    structure::fill_in(&mut declaration);
    structure::check(&declaration, cx.region())?;
    let name = declaration.name.clone().unwrap_or_default();
    let key = pipeline_key(cx, &name);
    if PIPELINES.contains(cx, &key)? {
        let message =
            format!("A pipeline with the name '{name}' already exists in account '{}'", cx.account());
        return Err(errors::pipeline_name_in_use_exception(message));
    }
    declaration.version = Some(1);
    let row = PipelineRow {
        account: cx.account().to_owned(),
        region: cx.region().to_owned(),
        arn: Arn::new("codepipeline", cx.region(), cx.account(), name.as_str()).to_string(),
        declaration,
        created: cx.now.0,
        updated: cx.now.0,
        last_number: 0,
        disabled: BTreeMap::new(),
        transitions: BTreeMap::new(),
        latest: BTreeMap::new(),
    };
    save(cx, &row)?;
    if let Some(tags) = &input.tags {
        TAGS.put(cx, &row.arn, tags)?;
    }
    poll::remember(cx, &row)?;
    let detail = cx.caller.principal.clone();
    start::start(cx, &name, Start { trigger: ("CreatePipeline", detail), ..Start::default() })?;
    Ok(api::CreatePipelineOutput { pipeline: Some(row.declaration), tags: input.tags })
}

fn save(cx: &mut Cx<'_>, row: &PipelineRow) -> Result<(), Error> {
    let version = row.declaration.version.unwrap_or(1);
    VERSIONS.put(cx, &version_key(cx, row.name(), version), &row.declaration)?;
    Ok(PIPELINES.put(cx, &row.key(), row)?)
}

/// `UpdatePipeline`: the next version. What runs of the old one ends as `Cancelled` (CP-5).
pub fn update_pipeline(
    cx: &mut Cx<'_>,
    input: api::UpdatePipelineInput,
) -> Result<api::UpdatePipelineOutput, Error> {
    let mut declaration = input.pipeline;
    structure::fill_in(&mut declaration);
    structure::check(&declaration, cx.region())?;
    let name = declaration.name.clone().unwrap_or_default();
    let mut row = must_exist(cx, &name)?;
    declaration.version = Some(row.declaration.version.unwrap_or(1) + 1);
    row.declaration = declaration;
    row.updated = cx.now.0;
    let stages: Vec<String> = row.stages().iter().filter_map(|stage| stage.name.clone()).collect();
    row.latest.retain(|stage, _| stages.contains(stage));
    row.transitions.retain(|stage, _| stages.contains(stage));
    row.disabled
        .retain(|key, _| key.split_once('/').is_some_and(|(_, stage)| stages.iter().any(|s| s == stage)));
    save(cx, &row)?;
    poll::remember(cx, &row)?;
    for (_, id) in ACTIVE.list(cx, &format!("{}/", row.key()))? {
        EXECUTIONS.update(cx, &id, |execution| execution.cancelled = true)?;
        cx.wake("codepipeline.execution", id);
    }
    Ok(api::UpdatePipelineOutput { pipeline: Some(row.declaration) })
}

/// `GetPipeline`: the newest version, or the one asked for.
pub fn get_pipeline(cx: &mut Cx<'_>, input: api::GetPipelineInput) -> Result<api::GetPipelineOutput, Error> {
    let row = must_exist(cx, &input.name)?;
    let declaration = match input.version {
        None => row.declaration,
        Some(version) => VERSIONS.get(cx, &version_key(cx, &input.name, version))?.ok_or_else(|| {
            let message = format!("Pipeline '{}' has no version {version}", input.name);
            errors::pipeline_version_not_found_exception(message)
        })?,
    };
    let metadata = api::PipelineMetadata {
        pipeline_arn: Some(row.arn),
        created: Some(Time(row.created)),
        updated: Some(Time(row.updated)),
        polling_disabled_at: None,
    };
    Ok(api::GetPipelineOutput { pipeline: Some(declaration), metadata: Some(metadata) })
}

/// `DeletePipeline`: one that is not there is gone already. What its actions started elsewhere goes on.
pub fn delete_pipeline(
    cx: &mut Cx<'_>,
    input: api::DeletePipelineInput,
) -> Result<api::DeletePipelineOutput, Error> {
    let key = pipeline_key(cx, &input.name);
    let Some(row) = PIPELINES.get(cx, &key)? else { return Ok(api::DeletePipelineOutput {}) };
    let prefix = format!("{key}/");
    for (_, execution) in BY_PIPELINE.list(cx, &prefix)? {
        let runs = format!("{execution}/");
        for (_, id) in BY_EXECUTION.list(cx, &runs)? {
            if let Some(row) = rows::ACTIONS.get(cx, &id)? {
                action::let_go(cx, &row)?;
                rows::ACTIVE_ACTIONS.delete(cx, &id)?;
                rows::ACTIONS.delete(cx, &id)?;
            }
        }
        BY_EXECUTION.delete_prefix(cx, &runs)?;
        EXECUTIONS.delete(cx, &execution)?;
    }
    BY_PIPELINE.delete_prefix(cx, &prefix)?;
    ACTIVE.delete_prefix(cx, &prefix)?;
    ACTIONS_BY_TIME.delete_prefix(cx, &prefix)?;
    VERSIONS.delete_prefix(cx, &prefix)?;
    POLLED.delete_prefix(cx, &prefix)?;
    TOKENS.delete_prefix(cx, &prefix)?;
    TAGS.delete(cx, &row.arn)?;
    PIPELINES.delete(cx, &key)?;
    Ok(api::DeletePipelineOutput {})
}

/// `ListPipelines`
pub fn list_pipelines(
    cx: &mut Cx<'_>,
    input: api::ListPipelinesInput,
) -> Result<api::ListPipelinesOutput, Error> {
    let after = page::after(input.next_token.as_deref(), "InvalidNextTokenException")?;
    let all = PIPELINES.list(cx, &pipeline_key(cx, ""))?;
    let (rows, next_token) = page::cut(all, after.as_deref(), limit(input.max_results, PAGE));
    let pipelines = rows.into_iter().map(|row| api::PipelineSummary {
        name: row.declaration.name,
        version: row.declaration.version,
        pipeline_type: row.declaration.pipeline_type,
        execution_mode: row.declaration.execution_mode,
        created: Some(Time(row.created)),
        updated: Some(Time(row.updated)),
    });
    Ok(api::ListPipelinesOutput { pipelines: Some(pipelines.collect()), next_token })
}

/// `ListWebhooks`: none can be made, so there are none.
pub fn list_webhooks(_: &mut Cx<'_>, _: api::ListWebhooksInput) -> Result<api::ListWebhooksOutput, Error> {
    Ok(api::ListWebhooksOutput { webhooks: Some(Vec::new()), next_token: None })
}

fn tagged(cx: &Cx<'_>, arn: &str) -> Result<(), Error> {
    let parsed: Arn =
        arn.parse().map_err(|_| errors::invalid_arn_exception(format!("{arn} is not a valid ARN")))?;
    match PIPELINES.contains(cx, &pipeline_key(cx, &parsed.resource))? {
        true => Ok(()),
        false => Err(errors::resource_not_found_exception(format!("{arn} does not exist"))),
    }
}

/// `TagResource`
pub fn tag_resource(cx: &mut Cx<'_>, input: api::TagResourceInput) -> Result<api::TagResourceOutput, Error> {
    tagged(cx, &input.resource_arn)?;
    let mut tags = TAGS.get(cx, &input.resource_arn)?.unwrap_or_default();
    for tag in input.tags {
        tags.retain(|old| old.key != tag.key);
        tags.push(tag);
    }
    TAGS.put(cx, &input.resource_arn, &tags)?;
    Ok(api::TagResourceOutput {})
}

/// `UntagResource`
pub fn untag_resource(
    cx: &mut Cx<'_>,
    input: api::UntagResourceInput,
) -> Result<api::UntagResourceOutput, Error> {
    tagged(cx, &input.resource_arn)?;
    let gone = |tag: &api::Tag| tag.key.as_ref().is_some_and(|key| input.tag_keys.contains(key));
    TAGS.update(cx, &input.resource_arn, |tags| tags.retain(|tag| !gone(tag)))?;
    Ok(api::UntagResourceOutput {})
}

/// `ListTagsForResource`: all of them on one page.
pub fn list_tags_for_resource(
    cx: &mut Cx<'_>,
    input: api::ListTagsForResourceInput,
) -> Result<api::ListTagsForResourceOutput, Error> {
    tagged(cx, &input.resource_arn)?;
    let tags = TAGS.get(cx, &input.resource_arn)?.unwrap_or_default();
    Ok(api::ListTagsForResourceOutput { tags: Some(tags), next_token: None })
}

/// Accounts and regions that have pipelines.
///
/// # Errors
/// When the store fails.
pub fn places(cx: &Cx<'_>) -> Result<Vec<(String, String)>, Error> {
    let all = PIPELINES.beginnings(cx, 2)?;
    Ok(all.iter().filter_map(|one| one.split_once('/')).map(|(a, r)| (a.to_owned(), r.to_owned())).collect())
}
