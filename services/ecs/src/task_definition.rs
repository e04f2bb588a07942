//! Task definitions: families and their revisions.

use model::{Error, page};
use store::Cx;

use crate::api::{self, errors};
use crate::definition_check::{attributes, normalise};
use crate::name;
use crate::rows::{DEFINITIONS, Definition, FAMILIES, scoped};

/// Entries on one page.
const PAGE_MAX: usize = 100;

pub(crate) fn page_size(max_results: Option<i64>) -> usize {
    max_results.and_then(|most| usize::try_from(most).ok()).unwrap_or(PAGE_MAX).clamp(1, PAGE_MAX)
}

pub(crate) fn after(next_token: Option<&str>) -> Result<Option<String>, Error> {
    page::after(next_token, "InvalidParameterException")
}

/// Registers a revision from a document with RegisterTaskDefinition's members (a `taskdef.json`) and answers its ARN.
///
/// # Errors
/// RegisterTaskDefinition's: `ClientException` with AWS's texts.
pub fn register(cx: &mut Cx<'_>, definition: &wire::Document) -> Result<String, Error> {
    let input = api::RegisterTaskDefinitionRequest::from_document(definition)?;
    let output = register_task_definition(cx, input)?;
    Ok(output.task_definition.and_then(|definition| definition.task_definition_arn).unwrap_or_default())
}

/// `RegisterTaskDefinition`: a new revision each time, also for the same input (ECS-1).
pub fn register_task_definition(
    cx: &mut Cx<'_>,
    mut input: api::RegisterTaskDefinitionRequest,
) -> Result<api::RegisterTaskDefinitionResponse, Error> {
    check_family(&input.family)?;
    normalise(&mut input)?;
    let key = scoped(cx, &input.family);
    let revision = FAMILIES.get(cx, &key)?.unwrap_or(0) + 1;
    FAMILIES.put(cx, &key, &revision)?;
    let row = Definition { tags: input.tags.take().unwrap_or_default(), shape: shape(cx, input, revision) };
    let family = row.shape.family.as_deref().unwrap_or_default();
    let key = name::definition_key(cx, family, revision);
    DEFINITIONS.put(cx, &key, &row)?;
    Ok(api::RegisterTaskDefinitionResponse { task_definition: Some(row.shape), tags: Some(row.tags) })
}

fn check_family(family: &str) -> Result<(), Error> {
    let letters =
        family.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_');
    if family.is_empty() || family.len() > 255 || !letters {
        return Err(errors::client_exception("Invalid 'family' setting for task."));
    }
    Ok(())
}

fn shape(cx: &Cx<'_>, input: api::RegisterTaskDefinitionRequest, revision: i64) -> api::TaskDefinition {
    let is_awsvpc = input.network_mode.as_deref() == Some("awsvpc");
    let mut compatibilities = vec!["EC2".to_owned()];
    if is_awsvpc && crate::fargate::check_pair(parsed(&input.cpu), parsed(&input.memory)).is_ok() {
        compatibilities.push("FARGATE".into());
    }
    api::TaskDefinition {
        task_definition_arn: Some(name::arn(cx, format!("task-definition/{}:{revision}", input.family))),
        requires_attributes: Some(attributes(&input)),
        container_definitions: Some(input.container_definitions),
        family: Some(input.family),
        task_role_arn: input.task_role_arn,
        execution_role_arn: input.execution_role_arn,
        network_mode: input.network_mode,
        revision: Some(revision),
        volumes: Some(input.volumes.unwrap_or_default()),
        status: Some("ACTIVE".into()),
        placement_constraints: Some(input.placement_constraints.unwrap_or_default()),
        compatibilities: Some(compatibilities),
        runtime_platform: input.runtime_platform,
        requires_compatibilities: input.requires_compatibilities,
        cpu: input.cpu,
        memory: input.memory,
        pid_mode: input.pid_mode,
        registered_at: Some(cx.now),
        registered_by: Some(cx.caller.principal.clone()),
        ephemeral_storage: input.ephemeral_storage,
        enable_fault_injection: Some(false),
        ..api::TaskDefinition::default()
    }
}

fn parsed(text: &Option<String>) -> Option<u64> {
    text.as_deref()?.parse().ok()
}

/// `DescribeTaskDefinition`
pub fn describe_task_definition(
    cx: &mut Cx<'_>,
    input: api::DescribeTaskDefinitionRequest,
) -> Result<api::DescribeTaskDefinitionResponse, Error> {
    let found = name::definition(cx, &input.task_definition)?.ok_or_else(cannot_describe)?;
    let with_tags = input.include.iter().flatten().any(|field| field == "TAGS");
    Ok(api::DescribeTaskDefinitionResponse {
        task_definition: Some(found.shape),
        tags: with_tags.then_some(found.tags),
    })
}

fn cannot_describe() -> Error {
    errors::client_exception("Unable to describe task definition.")
}

/// Puts a changed revision back.
pub(crate) fn put(cx: &mut Cx<'_>, row: &Definition) -> Result<(), Error> {
    let family = row.shape.family.clone().unwrap_or_default();
    let key = name::definition_key(cx, &family, row.shape.revision.unwrap_or(0));
    Ok(DEFINITIONS.put(cx, &key, row)?)
}

/// `DeregisterTaskDefinition`: harmless to what runs (ECS-1, CD-43a).
pub fn deregister_task_definition(
    cx: &mut Cx<'_>,
    input: api::DeregisterTaskDefinitionRequest,
) -> Result<api::DeregisterTaskDefinitionResponse, Error> {
    if !input.task_definition.contains(':') {
        let message = format!("Invalid revision number. Number: {}", input.task_definition);
        return Err(errors::client_exception(message));
    }
    let found = name::definition(cx, &input.task_definition)?;
    let mut found =
        found.ok_or_else(|| errors::client_exception("The specified task definition does not exist."))?;
    if found.shape.status.as_deref() == Some("ACTIVE") {
        found.shape.status = Some("INACTIVE".into());
        found.shape.deregistered_at = Some(cx.now);
        put(cx, &found)?;
    }
    Ok(api::DeregisterTaskDefinitionResponse { task_definition: Some(found.shape) })
}

/// `DeleteTaskDefinitions`: INACTIVE revisions, up to ten. One in use stays until nothing uses it any more; here it
/// stays described as DELETE_IN_PROGRESS.
pub fn delete_task_definitions(
    cx: &mut Cx<'_>,
    input: api::DeleteTaskDefinitionsRequest,
) -> Result<api::DeleteTaskDefinitionsResponse, Error> {
    if input.task_definitions.len() > 10 {
        return Err(errors::invalid_parameter_exception("taskDefinitions can have at most 10 items."));
    }
    let (mut deleted, mut failures) = (Vec::new(), Vec::new());
    for wanted in input.task_definitions {
        let failure = |reason: &str| api::Failure {
            arn: Some(wanted.clone()),
            reason: Some(reason.to_owned()),
            detail: None,
        };
        match name::definition(cx, &wanted)? {
            None => failures.push(failure("The specified task definition does not exist.")),
            Some(found) if found.shape.status.as_deref() == Some("ACTIVE") => {
                failures.push(failure(
                    "The specified task definition is still in ACTIVE status. Please deregister \
                                       the target and try again.",
                ));
            }
            Some(mut found) => {
                found.shape.status = Some("DELETE_IN_PROGRESS".into());
                found.shape.delete_requested_at = Some(cx.now);
                put(cx, &found)?;
                deleted.push(found.shape);
            }
        }
    }
    Ok(api::DeleteTaskDefinitionsResponse { task_definitions: Some(deleted), failures: Some(failures) })
}

/// `ListTaskDefinitions`: by family and revision.
pub fn list_task_definitions(
    cx: &mut Cx<'_>,
    input: api::ListTaskDefinitionsRequest,
) -> Result<api::ListTaskDefinitionsResponse, Error> {
    let prefix = match &input.family_prefix {
        // Like AWS's, it names a whole family here, though it is called a prefix.
        Some(family) => scoped(cx, &format!("{family}/")),
        None => scoped(cx, ""),
    };
    let status = input.status.as_deref().unwrap_or("ACTIVE");
    let mut found: Vec<(String, String)> = DEFINITIONS
        .list(cx, &prefix)?
        .into_iter()
        .filter(|(_, row)| row.shape.status.as_deref() == Some(status))
        .map(|(key, row)| (key, row.arn().to_owned()))
        .collect();
    if input.sort.as_deref() == Some("DESC") {
        found.reverse();
    }
    // The order is the client's, so the token is the last key and the page begins behind it.
    let after = after(input.next_token.as_deref())?;
    let start = match &after {
        Some(last) => found.iter().position(|(key, _)| key == last).map_or(found.len(), |at| at + 1),
        None => 0,
    };
    let size = page_size(input.max_results);
    let next_token = (found.len() > start + size).then(|| page::token(&found[start + size - 1].0));
    let arns = found.into_iter().skip(start).take(size).map(|(_, arn)| arn).collect();
    Ok(api::ListTaskDefinitionsResponse { task_definition_arns: Some(arns), next_token })
}

/// `ListTaskDefinitionFamilies`
pub fn list_task_definition_families(
    cx: &mut Cx<'_>,
    input: api::ListTaskDefinitionFamiliesRequest,
) -> Result<api::ListTaskDefinitionFamiliesResponse, Error> {
    let scope = scoped(cx, "");
    let status = input.status.as_deref().unwrap_or("ACTIVE");
    let mut families = Vec::new();
    for key in FAMILIES.keys(cx, &scoped(cx, input.family_prefix.as_deref().unwrap_or("")))? {
        let revisions = DEFINITIONS.list(cx, &format!("{key}/"))?;
        let is_active = revisions.iter().any(|(_, row)| row.shape.status.as_deref() == Some("ACTIVE"));
        if status == "ALL" || is_active == (status == "ACTIVE") {
            families.push((key.clone(), key[scope.len()..].to_owned()));
        }
    }
    let after = after(input.next_token.as_deref())?;
    let (families, next_token) = page::cut(families, after.as_deref(), page_size(input.max_results));
    Ok(api::ListTaskDefinitionFamiliesResponse { families: Some(families), next_token })
}
