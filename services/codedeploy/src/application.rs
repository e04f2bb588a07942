//! Applications, and tags of applications and groups.

use std::collections::BTreeMap;

use model::{Arn, Error, Time, page};
use store::Cx;

use crate::api::{
    ApplicationInfo, BatchGetApplicationsInput, BatchGetApplicationsOutput, CreateApplicationInput,
    CreateApplicationOutput, DeleteApplicationInput, DeleteApplicationOutput, GetApplicationInput,
    GetApplicationOutput, ListApplicationsInput, ListApplicationsOutput, ListTagsForResourceInput,
    ListTagsForResourceOutput, Tag, TagResourceInput, TagResourceOutput, UntagResourceInput,
    UntagResourceOutput, UpdateApplicationInput, UpdateApplicationOutput,
};
use crate::commit::forget_revisions;
use crate::rows::{APPLICATIONS, Application, GROUPS, key};

/// Names on a page: CodeDeploy lets nobody choose.
pub(crate) const PAGE: usize = 100;

/// The row of an application, or `ApplicationDoesNotExistException`.
pub(crate) fn find(cx: &Cx<'_>, name: &str) -> Result<Application, Error> {
    APPLICATIONS.get(cx, &key(&[cx.account(), cx.region(), name]))?.ok_or_else(|| {
        Error::new("ApplicationDoesNotExistException", format!("No application found for name: {name}"))
    })
}

/// CD-1: 1 to 100 of `A-Za-z0-9 . _ + = , @ -`.
pub(crate) fn is_name(name: &str) -> bool {
    let legal = |letter: char| letter.is_ascii_alphanumeric() || "._+=,@-".contains(letter);
    (1..=100).contains(&name.len()) && name.chars().all(legal)
}

/// Only ECS is offered.
fn platform(wanted: Option<String>) -> Result<String, Error> {
    match wanted.as_deref() {
        Some("ECS") => Ok("ECS".into()),
        Some("Server" | "Lambda") | None => {
            let name = wanted.as_deref().unwrap_or("Server");
            Err(Error::not_implemented(format!("computePlatform {name}")))
        }
        Some(other) => Err(Error::new(
            "InvalidComputePlatformException",
            format!("{other} is not a compute platform: Server, Lambda or ECS"),
        )),
    }
}

/// CD-1.
pub fn create_application(
    cx: &mut Cx<'_>,
    input: CreateApplicationInput,
) -> Result<CreateApplicationOutput, Error> {
    let name = input.application_name;
    if !is_name(&name) {
        return Err(Error::new(
            "InvalidApplicationNameException",
            format!("The application name {name} is not valid."),
        ));
    }
    let compute_platform = platform(input.compute_platform)?;
    let row_key = key(&[cx.account(), cx.region(), &name]);
    if APPLICATIONS.contains(cx, &row_key)? {
        return Err(Error::new(
            "ApplicationAlreadyExistsException",
            format!("Application already exists with the name: {name}"),
        ));
    }
    let row = Application {
        id: cx.ids.uuid(),
        name,
        created_at: cx.now.0,
        compute_platform,
        tags: tag_map(input.tags),
    };
    APPLICATIONS.put(cx, &row_key, &row)?;
    Ok(CreateApplicationOutput { application_id: Some(row.id) })
}

/// Deleting what is not there is no error.
pub fn delete_application(
    cx: &mut Cx<'_>,
    input: DeleteApplicationInput,
) -> Result<DeleteApplicationOutput, Error> {
    let row_key = key(&[cx.account(), cx.region(), &input.application_name]);
    let inner = format!("{row_key}/");
    let groups = GROUPS.list(cx, &inner)?;
    if let Some(active) = groups.iter().find_map(|(_, group)| group.active.as_ref()) {
        return Err(Error::new(
            "InvalidOperationException",
            format!("The application still has an active deployment: {active}"),
        ));
    }
    GROUPS.delete_prefix(cx, &inner)?;
    forget_revisions(cx, &inner)?;
    APPLICATIONS.delete(cx, &row_key)?;
    Ok(DeleteApplicationOutput {})
}

/// CD-1.
pub fn get_application(cx: &mut Cx<'_>, input: GetApplicationInput) -> Result<GetApplicationOutput, Error> {
    let row = find(cx, &input.application_name)?;
    Ok(GetApplicationOutput { application: Some(shape(&row)) })
}

/// Up to a hundred applications; unknown ones are left out.
pub fn batch_get_applications(
    cx: &mut Cx<'_>,
    input: BatchGetApplicationsInput,
) -> Result<BatchGetApplicationsOutput, Error> {
    limit(input.application_names.len())?;
    let mut found = Vec::new();
    for name in &input.application_names {
        let row = APPLICATIONS.get(cx, &key(&[cx.account(), cx.region(), name]))?;
        found.extend(row.as_ref().map(shape));
    }
    Ok(BatchGetApplicationsOutput { applications_info: Some(found) })
}

/// CD-62: a batch holds at most a hundred.
pub(crate) fn limit(count: usize) -> Result<(), Error> {
    if count > 100 {
        return Err(Error::new("BatchLimitExceededException", "The batch holds more than 100 names or ids."));
    }
    Ok(())
}

/// Names, in order.
pub fn list_applications(
    cx: &mut Cx<'_>,
    input: ListApplicationsInput,
) -> Result<ListApplicationsOutput, Error> {
    let rows = APPLICATIONS.list(cx, &format!("{}/{}/", cx.account(), cx.region()))?;
    let after = page::after(input.next_token.as_deref(), "InvalidNextTokenException")?;
    let (rows, next_token) = page::cut(rows, after.as_deref(), PAGE);
    Ok(ListApplicationsOutput {
        applications: Some(rows.into_iter().map(|row| row.name).collect()),
        next_token,
    })
}

/// Renames an application: its groups, revisions and history keep the old key, so it is refused by name while there
/// are any.
pub fn update_application(
    cx: &mut Cx<'_>,
    input: UpdateApplicationInput,
) -> Result<UpdateApplicationOutput, Error> {
    let old = input.application_name.unwrap_or_default();
    let Some(new) = input.new_application_name.filter(|new| *new != old) else {
        find(cx, &old)?;
        return Ok(UpdateApplicationOutput {});
    };
    let mut row = find(cx, &old)?;
    if !is_name(&new) {
        return Err(Error::new(
            "InvalidApplicationNameException",
            format!("The application name {new} is not valid."),
        ));
    }
    let (old_key, new_key) =
        (key(&[cx.account(), cx.region(), &old]), key(&[cx.account(), cx.region(), &new]));
    if APPLICATIONS.contains(cx, &new_key)? {
        return Err(Error::new(
            "ApplicationAlreadyExistsException",
            format!("Application already exists with the name: {new}"),
        ));
    }
    if GROUPS.count(cx, &format!("{old_key}/"))? > 0 {
        return Err(Error::not_implemented("Renaming an application that has deployment groups"));
    }
    row.name = new;
    APPLICATIONS.delete(cx, &old_key)?;
    APPLICATIONS.put(cx, &new_key, &row)?;
    Ok(UpdateApplicationOutput {})
}

fn shape(row: &Application) -> ApplicationInfo {
    ApplicationInfo {
        application_id: Some(row.id.clone()),
        application_name: Some(row.name.clone()),
        create_time: Some(Time(row.created_at)),
        linked_to_git_hub: Some(false),
        git_hub_account_name: None,
        compute_platform: Some(row.compute_platform.clone()),
    }
}

pub(crate) fn tag_map(tags: Option<Vec<Tag>>) -> BTreeMap<String, String> {
    let tags = tags.unwrap_or_default();
    tags.into_iter().filter_map(|tag| Some((tag.key?, tag.value.unwrap_or_default()))).collect()
}

/// CD-72: reads and changes the tags of what an ARN names.
fn with_tags<R>(
    cx: &mut Cx<'_>,
    arn: &str,
    change: impl FnOnce(&mut BTreeMap<String, String>) -> R,
) -> Result<R, Error> {
    let invalid = || {
        Error::new(
            "InvalidArnException",
            format!("{arn} is not an ARN of an application or deployment group"),
        )
    };
    let parsed: Arn = arn.parse().map_err(|_| invalid())?;
    let (kind, name) = parsed.resource.split_once(':').ok_or_else(invalid)?;
    let row_key = key(&[&parsed.account, &parsed.region, name]);
    let found = match kind {
        "application" => APPLICATIONS.update(cx, &row_key, |row| change(&mut row.tags))?,
        "deploymentgroup" => GROUPS.update(cx, &row_key, |row| change(&mut row.tags))?,
        _ => return Err(invalid()),
    };
    let code = if kind == "application" {
        "ApplicationDoesNotExistException"
    } else {
        "DeploymentGroupDoesNotExistException"
    };
    found.ok_or_else(|| Error::new(code, format!("Nothing found for {arn}")))
}

/// The tags of an application or group.
pub fn list_tags_for_resource(
    cx: &mut Cx<'_>,
    input: ListTagsForResourceInput,
) -> Result<ListTagsForResourceOutput, Error> {
    let tags = with_tags(cx, &input.resource_arn, |tags| tags.clone())?;
    let tags = tags.into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) }).collect();
    Ok(ListTagsForResourceOutput { tags: Some(tags), next_token: None })
}

/// Adds or changes tags.
pub fn tag_resource(cx: &mut Cx<'_>, input: TagResourceInput) -> Result<TagResourceOutput, Error> {
    with_tags(cx, &input.resource_arn, |tags| tags.extend(tag_map(Some(input.tags))))?;
    Ok(TagResourceOutput {})
}

/// Takes tags away.
pub fn untag_resource(cx: &mut Cx<'_>, input: UntagResourceInput) -> Result<UntagResourceOutput, Error> {
    with_tags(cx, &input.resource_arn, |tags| tags.retain(|key, _| !input.tag_keys.contains(key)))?;
    Ok(UntagResourceOutput {})
}
