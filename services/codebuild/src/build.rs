//! Builds as clients ask for them.

use model::{Error, page};
use store::Cx;

use crate::api::{self, errors};
use crate::rows::{BUILDS, BY_PROJECT, BY_TIME, BuildRow, Life, number_key, time_key};
use crate::{project, start};

/// Builds on one page.
const PAGE: usize = 100;

/// The caller's build, by id or ARN.
pub(crate) fn find(cx: &Cx<'_>, given: &str) -> Result<Option<BuildRow>, Error> {
    let id = given.rsplit(":build/").next().unwrap_or(given);
    let row = BUILDS.get(cx, id)?;
    Ok(row.filter(|row| row.account == cx.account() && row.region == cx.region()))
}

fn must_exist(cx: &Cx<'_>, given: &str) -> Result<BuildRow, Error> {
    find(cx, given)?
        .ok_or_else(|| errors::resource_not_found_exception(format!("Build cannot be found: {given}")))
}

/// `BatchGetBuilds` (CB-1)
pub fn batch_get_builds(
    cx: &mut Cx<'_>,
    input: api::BatchGetBuildsInput,
) -> Result<api::BatchGetBuildsOutput, Error> {
    let (mut builds, mut missing) = (Vec::new(), Vec::new());
    for id in input.ids {
        match find(cx, &id)? {
            Some(row) => builds.push(row.build),
            None => missing.push(id),
        }
    }
    Ok(api::BatchGetBuildsOutput { builds: Some(builds), builds_not_found: Some(missing) })
}

/// `StopBuild`: the build is told to stop; it is STOPPED when its processes have ended. One that is over stays as
/// it is.
pub fn stop_build(cx: &mut Cx<'_>, input: api::StopBuildInput) -> Result<api::StopBuildOutput, Error> {
    let mut row = must_exist(cx, &input.id)?;
    if row.life != Life::Finished {
        row.stop = true;
        let id = row.id().to_owned();
        BUILDS.put(cx, &id, &row)?;
        cx.wake("codebuild.build", id);
    }
    Ok(api::StopBuildOutput { build: Some(row.build) })
}

/// `RetryBuild`: a new build of the same request (CB-5).
pub fn retry_build(cx: &mut Cx<'_>, input: api::RetryBuildInput) -> Result<api::RetryBuildOutput, Error> {
    let id = input.id.unwrap_or_default();
    let row = must_exist(cx, &id)?;
    let Some(request) = row.request else {
        let message = format!("Build {id} was started by CodePipeline: retry the pipeline's stage instead");
        return Err(errors::invalid_input_exception(message));
    };
    let request = api::StartBuildInput { idempotency_token: input.idempotency_token, ..request };
    let answer = start::start_build(cx, request)?;
    Ok(api::RetryBuildOutput { build: answer.build })
}

/// `BatchDeleteBuilds`: builds that are not over stay.
pub fn batch_delete_builds(
    cx: &mut Cx<'_>,
    input: api::BatchDeleteBuildsInput,
) -> Result<api::BatchDeleteBuildsOutput, Error> {
    let (mut deleted, mut kept) = (Vec::new(), Vec::new());
    for given in input.ids {
        let not_deleted =
            |code: &str| api::BuildNotDeleted { id: Some(given.clone()), status_code: Some(code.into()) };
        match find(cx, &given)? {
            None => kept.push(not_deleted("BUILD_NOT_FOUND")),
            Some(row) if row.life != Life::Finished => kept.push(not_deleted("BUILD_IN_PROGRESS")),
            Some(row) => {
                BUILDS.delete(cx, row.id())?;
                BY_TIME.delete(cx, &time_key(&row))?;
                BY_PROJECT.delete(cx, &number_key(&row))?;
                deleted.push(row.want.arn);
            }
        }
    }
    Ok(api::BatchDeleteBuildsOutput { builds_deleted: Some(deleted), builds_not_deleted: Some(kept) })
}

/// `ListBuilds`: newest first, unless asked otherwise.
pub fn list_builds(cx: &mut Cx<'_>, input: api::ListBuildsInput) -> Result<api::ListBuildsOutput, Error> {
    let prefix = format!("{}/{}/", cx.account(), cx.region());
    let after = page::after(input.next_token.as_deref(), "InvalidInputException")?;
    let ascending = input.sort_order.as_deref() == Some(api::values::sort_order_type::ASCENDING);
    let rows = match ascending {
        true => BY_TIME.page(cx, &prefix, after.as_deref(), PAGE + 1)?,
        false => BY_TIME.page_back(cx, &prefix, after.as_deref(), PAGE + 1)?,
    };
    let (ids, next_token) = first_page(rows);
    Ok(api::ListBuildsOutput { ids: Some(ids), next_token })
}

/// `ListBuildsForProject`: newest first, unless asked otherwise.
pub fn list_builds_for_project(
    cx: &mut Cx<'_>,
    input: api::ListBuildsForProjectInput,
) -> Result<api::ListBuildsForProjectOutput, Error> {
    project::must_exist(cx, &input.project_name)?;
    let prefix = format!("{}/{}/{}/", cx.account(), cx.region(), input.project_name);
    let after = page::after(input.next_token.as_deref(), "InvalidInputException")?;
    let ascending = input.sort_order.as_deref() == Some(api::values::sort_order_type::ASCENDING);
    let rows = match ascending {
        true => BY_PROJECT.page(cx, &prefix, after.as_deref(), PAGE + 1)?,
        false => BY_PROJECT.page_back(cx, &prefix, after.as_deref(), PAGE + 1)?,
    };
    let (ids, next_token) = first_page(rows);
    Ok(api::ListBuildsForProjectOutput { ids: Some(ids), next_token })
}

fn first_page(mut rows: Vec<(String, String)>) -> (Vec<String>, Option<String>) {
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let token = rows.last().filter(|_| more).map(|(key, _)| page::token(key));
    (rows.into_iter().map(|(_, id)| id).collect(), token)
}
