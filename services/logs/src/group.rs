//! Log groups.

use model::{Arn, Error, page};
use store::Cx;
use wire::Map;

use crate::api::{self, errors};
use crate::retention;
use crate::rows::{GROUPS, Group, delete_streams, group_key};

/// Groups on one page.
const PAGE_MAX: usize = 50;

/// Whether the caller has that group.
///
/// # Errors
/// When the store fails.
pub fn group_exists(cx: &Cx<'_>, name: &str) -> Result<bool, Error> {
    Ok(GROUPS.contains(cx, &group_key(cx, name))?)
}

/// Whether an account has that group in a region: `awslogs` may name another region than its task's.
///
/// # Errors
/// When the store fails.
pub fn has_group(cx: &Cx<'_>, account: &str, region: &str, name: &str) -> Result<bool, Error> {
    Ok(GROUPS.contains(cx, &format!("{account}/{region}/{name}"))?)
}

/// Makes the caller's group when it is missing (`awslogs-create-group`, CodeBuild's own group).
///
/// # Errors
/// When the store fails.
pub fn ensure_group(cx: &mut Cx<'_>, name: &str) -> Result<(), Error> {
    if !group_exists(cx, name)? {
        let group = new_group(cx, name);
        GROUPS.put(cx, &group_key(cx, name), &group)?;
    }
    Ok(())
}

fn new_group(cx: &Cx<'_>, name: &str) -> Group {
    Group {
        name: name.to_owned(),
        arn: Arn::new("logs", cx.region(), cx.account(), format!("log-group:{name}")).to_string(),
        created_at: cx.now.0,
        retention_days: None,
        kms_key_id: None,
        class: api::values::log_group_class::STANDARD.to_owned(),
        is_protected: false,
        stored_bytes: 0,
        tags: Map::new(),
    }
}

pub(crate) fn no_group() -> Error {
    errors::resource_not_found_exception("The specified log group does not exist.")
}

pub(crate) fn must_exist(cx: &Cx<'_>, name: &str) -> Result<Group, Error> {
    GROUPS.get(cx, &group_key(cx, name))?.ok_or_else(no_group)
}

/// The group an operation means: by name, or by an identifier that is a name or an ARN.
pub(crate) fn named(name: Option<String>, identifier: Option<String>) -> Result<String, Error> {
    let one = match (name, identifier) {
        (Some(name), None) => name,
        (None, Some(identifier)) => identifier,
        (Some(_), Some(_)) => {
            let message = "LogGroup name and LogGroup ARN are mutually exclusive parameters.";
            return Err(errors::validation_exception(message));
        }
        (None, None) => {
            let message = "Exactly one of logGroupName and logGroupIdentifier must be given.";
            return Err(errors::invalid_parameter_exception(message));
        }
    };
    Ok(name_of(&one).to_owned())
}

/// The name in `arn:aws:logs:R:A:log-group:NAME[:*]`, or the text itself.
pub(crate) fn name_of(identifier: &str) -> &str {
    let name = identifier.strip_prefix("arn:").and_then(|rest| rest.split_once(":log-group:"));
    let name = name.map_or(identifier, |(_, name)| name);
    name.strip_suffix(":*").unwrap_or(name)
}

/// `CreateLogGroup`
pub fn create_log_group(
    cx: &mut Cx<'_>,
    input: api::CreateLogGroupRequest,
) -> Result<api::CreateLogGroupOutput, Error> {
    let name = input.log_group_name;
    if group_exists(cx, &name)? {
        return Err(errors::resource_already_exists_exception("The specified log group already exists"));
    }
    let mut group = new_group(cx, &name);
    group.kms_key_id = input.kms_key_id;
    group.tags = input.tags.unwrap_or_default();
    group.is_protected = input.deletion_protection_enabled.unwrap_or(false);
    if let Some(class) = input.log_group_class {
        group.class = class;
    }
    GROUPS.put(cx, &group_key(cx, &name), &group)?;
    Ok(api::CreateLogGroupOutput {})
}

/// `DeleteLogGroup`, with its streams and events.
pub fn delete_log_group(
    cx: &mut Cx<'_>,
    input: api::DeleteLogGroupRequest,
) -> Result<api::DeleteLogGroupOutput, Error> {
    let group = must_exist(cx, &input.log_group_name)?;
    if group.is_protected {
        let message = "The specified log group has deletion protection enabled.";
        return Err(errors::validation_exception(message));
    }
    delete_streams(cx, &group.name)?;
    GROUPS.delete(cx, &group_key(cx, &group.name))?;
    Ok(api::DeleteLogGroupOutput {})
}

/// `DescribeLogGroups`
pub fn describe_log_groups(
    cx: &mut Cx<'_>,
    input: api::DescribeLogGroupsRequest,
) -> Result<api::DescribeLogGroupsResponse, Error> {
    if input.log_group_name_prefix.is_some() && input.log_group_name_pattern.is_some() {
        let message = "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.";
        return Err(errors::invalid_parameter_exception(message));
    }
    let prefix = group_key(cx, input.log_group_name_prefix.as_deref().unwrap_or(""));
    let after = page::after(input.next_token.as_deref(), "InvalidParameterException")?;
    let limit = input.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE_MAX).min(PAGE_MAX);
    let pattern = input.log_group_name_pattern.as_deref().map(str::to_lowercase);
    let wanted: Option<Vec<String>> = input
        .log_group_identifiers
        .map(|all| all.iter().map(|identifier| name_of(identifier).to_owned()).collect());
    let found = GROUPS.list(cx, &prefix)?.into_iter().filter(|(_, group)| {
        pattern.as_ref().is_none_or(|part| group.name.to_lowercase().contains(part))
            && wanted.as_ref().is_none_or(|names| names.contains(&group.name))
            && input.log_group_class.as_ref().is_none_or(|class| *class == group.class)
    });
    let (groups, next_token) = page::cut(found, after.as_deref(), limit);
    Ok(api::DescribeLogGroupsResponse {
        log_groups: Some(groups.into_iter().map(describe).collect()),
        next_token,
    })
}

/// `ListLogGroups`
pub fn list_log_groups(
    cx: &mut Cx<'_>,
    input: api::ListLogGroupsRequest,
) -> Result<api::ListLogGroupsResponse, Error> {
    if input.data_sources.is_some() || input.field_index_names.is_some() || input.log_group_tags.is_some() {
        return Err(Error::not_implemented("ListLogGroups by data source, field index or tag"));
    }
    let pattern = input.log_group_name_pattern.unwrap_or_default();
    // A caret asks for a beginning, anything else for a part.
    let fits = |name: &str| match pattern.strip_prefix('^') {
        Some(beginning) => name.starts_with(beginning),
        None => name.to_lowercase().contains(&pattern.to_lowercase()),
    };
    let found = GROUPS.list(cx, &group_key(cx, ""))?.into_iter().filter(|(_, group)| {
        fits(&group.name) && input.log_group_class.as_ref().is_none_or(|class| *class == group.class)
    });
    let after = page::after(input.next_token.as_deref(), "InvalidParameterException")?;
    let limit = input.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE_MAX);
    let (groups, next_token) = page::cut(found, after.as_deref(), limit);
    let summary = |group: Group| api::LogGroupSummary {
        log_group_name: Some(group.name),
        log_group_arn: Some(group.arn),
        log_group_class: Some(group.class),
    };
    Ok(api::ListLogGroupsResponse { log_groups: Some(groups.into_iter().map(summary).collect()), next_token })
}

fn describe(group: Group) -> api::LogGroup {
    api::LogGroup {
        arn: Some(format!("{}:*", group.arn)),
        log_group_arn: Some(group.arn),
        log_group_name: Some(group.name),
        creation_time: Some(group.created_at),
        retention_in_days: group.retention_days,
        metric_filter_count: Some(0),
        stored_bytes: Some(group.stored_bytes),
        kms_key_id: group.kms_key_id,
        log_group_class: Some(group.class),
        deletion_protection_enabled: Some(group.is_protected),
        ..api::LogGroup::default()
    }
}

fn change(cx: &mut Cx<'_>, name: &str, change: impl FnOnce(&mut Group)) -> Result<(), Error> {
    let key = group_key(cx, name);
    GROUPS.update(cx, &key, change)?.ok_or_else(no_group)
}

/// `PutRetentionPolicy`
pub fn put_retention_policy(
    cx: &mut Cx<'_>,
    input: api::PutRetentionPolicyRequest,
) -> Result<api::PutRetentionPolicyOutput, Error> {
    let days = input.retention_in_days;
    if !retention::DAYS.contains(&days) {
        let message = format!(
            "1 validation error detected: Value '{days}' at 'retentionInDays' failed to satisfy constraint: \
             Member must satisfy enum value set: {:?}",
            retention::DAYS
        );
        return Err(errors::invalid_parameter_exception(message));
    }
    change(cx, &input.log_group_name, |group| group.retention_days = Some(days))?;
    let id = group_key(cx, &input.log_group_name);
    cx.wake(<retention::Retention as machine::Machine>::NAME, id);
    Ok(api::PutRetentionPolicyOutput {})
}

/// `DeleteRetentionPolicy`
pub fn delete_retention_policy(
    cx: &mut Cx<'_>,
    input: api::DeleteRetentionPolicyRequest,
) -> Result<api::DeleteRetentionPolicyOutput, Error> {
    change(cx, &input.log_group_name, |group| group.retention_days = None)?;
    Ok(api::DeleteRetentionPolicyOutput {})
}

/// `AssociateKmsKey`: recorded; events are not encrypted on this machine's disk.
pub fn associate_kms_key(
    cx: &mut Cx<'_>,
    input: api::AssociateKmsKeyRequest,
) -> Result<api::AssociateKmsKeyOutput, Error> {
    let name = named(input.log_group_name, input.resource_identifier)?;
    change(cx, &name, |group| group.kms_key_id = Some(input.kms_key_id))?;
    Ok(api::AssociateKmsKeyOutput {})
}

/// `DisassociateKmsKey`
pub fn disassociate_kms_key(
    cx: &mut Cx<'_>,
    input: api::DisassociateKmsKeyRequest,
) -> Result<api::DisassociateKmsKeyOutput, Error> {
    let name = named(input.log_group_name, input.resource_identifier)?;
    change(cx, &name, |group| group.kms_key_id = None)?;
    Ok(api::DisassociateKmsKeyOutput {})
}
