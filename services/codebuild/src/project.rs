//! Projects: what a build is made of.

use model::{Arn, Error, page};
use store::Cx;

use crate::api::{self, errors};
use crate::check;
use crate::rows::{PROJECTS, ProjectRow, project_key};

/// Projects on one page.
const PAGE: usize = 100;

/// The caller's project of that name.
pub(crate) fn must_exist(cx: &Cx<'_>, name: &str) -> Result<ProjectRow, Error> {
    PROJECTS.get(cx, &project_key(cx, name))?.ok_or_else(|| {
        errors::resource_not_found_exception(format!("Project cannot be found: {}", arn(cx, name)))
    })
}

fn arn(cx: &Cx<'_>, name: &str) -> String {
    Arn::new("codebuild", cx.region(), cx.account(), format!("project/{name}")).to_string()
}

/// `CreateProject`
pub fn create_project(
    cx: &mut Cx<'_>,
    input: api::CreateProjectInput,
) -> Result<api::CreateProjectOutput, Error> {
    let key = project_key(cx, &input.name);
    if PROJECTS.contains(cx, &key)? {
        let message = format!("Project already exists: {}", arn(cx, &input.name));
        return Err(errors::resource_already_exists_exception(message));
    }
    let mut project = api::Project {
        arn: Some(arn(cx, &input.name)),
        name: Some(input.name),
        description: input.description,
        source: Some(input.source),
        secondary_sources: input.secondary_sources,
        source_version: input.source_version,
        secondary_source_versions: input.secondary_source_versions,
        artifacts: Some(input.artifacts),
        secondary_artifacts: input.secondary_artifacts,
        cache: input.cache,
        environment: Some(input.environment),
        service_role: Some(input.service_role),
        timeout_in_minutes: input.timeout_in_minutes,
        queued_timeout_in_minutes: input.queued_timeout_in_minutes,
        encryption_key: input.encryption_key,
        tags: Some(input.tags.unwrap_or_default()),
        created: Some(cx.now),
        vpc_config: input.vpc_config,
        badge: Some(api::ProjectBadge { badge_enabled: input.badge_enabled, badge_request_url: None }),
        logs_config: input.logs_config,
        file_system_locations: input.file_system_locations,
        build_batch_config: input.build_batch_config,
        concurrent_build_limit: input.concurrent_build_limit.filter(|limit| *limit > 0),
        auto_retry_limit: input.auto_retry_limit,
        ..Default::default()
    };
    fill_in(cx, &mut project);
    check::project(&project)?;
    PROJECTS.put(cx, &key, &ProjectRow { project: project.clone(), last_build_number: 0 })?;
    Ok(api::CreateProjectOutput { project: Some(project) })
}

/// `UpdateProject`: members that are given replace the old ones.
pub fn update_project(
    cx: &mut Cx<'_>,
    input: api::UpdateProjectInput,
) -> Result<api::UpdateProjectOutput, Error> {
    let mut row = must_exist(cx, &input.name)?;
    let project = &mut row.project;
    macro_rules! replace {
        ($($member:ident)*) => {$( if input.$member.is_some() { project.$member = input.$member; } )*};
    }
    replace! {
        description source secondary_sources source_version secondary_source_versions artifacts
        secondary_artifacts cache environment service_role timeout_in_minutes queued_timeout_in_minutes
        encryption_key tags vpc_config logs_config file_system_locations build_batch_config auto_retry_limit
    }
    match input.concurrent_build_limit {
        // -1 takes the limit away.
        Some(-1) => project.concurrent_build_limit = None,
        Some(limit) => project.concurrent_build_limit = Some(limit),
        None => {}
    }
    if input.badge_enabled.is_some() {
        project.badge =
            Some(api::ProjectBadge { badge_enabled: input.badge_enabled, badge_request_url: None });
    }
    fill_in(cx, project);
    check::project(project)?;
    let answer = project.clone();
    PROJECTS.put(cx, &project_key(cx, &input.name), &row)?;
    Ok(api::UpdateProjectOutput { project: Some(answer) })
}

/// What AWS answers where a client said nothing: Terraform compares these.
fn fill_in(cx: &Cx<'_>, project: &mut api::Project) {
    let text = |value: &str| Some(value.to_owned());
    let name = project.name.clone();
    // An empty VPC configuration means none.
    project.vpc_config.take_if(|vpc| vpc.vpc_id.as_deref().unwrap_or_default().is_empty());
    project.last_modified = Some(cx.now);
    project.timeout_in_minutes.get_or_insert(60);
    project.queued_timeout_in_minutes.get_or_insert(480);
    project.project_visibility = text("PRIVATE");
    project.secondary_sources.get_or_insert_default();
    project.secondary_source_versions.get_or_insert_default();
    project.secondary_artifacts.get_or_insert_default();
    project.badge.get_or_insert_default().badge_enabled.get_or_insert(false);
    let cache = project.cache.get_or_insert_default();
    cache.r#type = cache.r#type.take().or_else(|| text("NO_CACHE"));
    let key = Arn::new("kms", cx.region(), cx.account(), "alias/aws/s3").to_string();
    project.encryption_key.get_or_insert(key);
    if let Some(source) = &mut project.source {
        source.insecure_ssl.get_or_insert(false);
    }
    if let Some(artifacts) = &mut project.artifacts {
        if artifacts.r#type.as_deref() != Some("NO_ARTIFACTS") {
            artifacts.name = artifacts.name.take().or(name);
            artifacts.packaging = artifacts.packaging.take().or_else(|| text("NONE"));
            artifacts.encryption_disabled.get_or_insert(false);
        }
        if artifacts.r#type.as_deref() == Some("S3") {
            artifacts.namespace_type = artifacts.namespace_type.take().or_else(|| text("NONE"));
            artifacts.override_artifact_name.get_or_insert(false);
        }
    }
    if let Some(environment) = &mut project.environment {
        environment.privileged_mode.get_or_insert(false);
        environment.image_pull_credentials_type =
            environment.image_pull_credentials_type.take().or_else(|| text("CODEBUILD"));
        for variable in environment.environment_variables.get_or_insert_default() {
            variable.r#type = variable.r#type.take().or_else(|| text("PLAINTEXT"));
        }
    }
    let logs = project.logs_config.get_or_insert_default();
    let cloud_watch = logs.cloud_watch_logs.get_or_insert_default();
    cloud_watch.status = cloud_watch.status.take().or_else(|| text("ENABLED"));
    let s3 = logs.s3_logs.get_or_insert_default();
    s3.status = s3.status.take().or_else(|| text("DISABLED"));
    s3.encryption_disabled.get_or_insert(false);
}

/// `BatchGetProjects`: by name or ARN.
pub fn batch_get_projects(
    cx: &mut Cx<'_>,
    input: api::BatchGetProjectsInput,
) -> Result<api::BatchGetProjectsOutput, Error> {
    let (mut projects, mut missing) = (Vec::new(), Vec::new());
    for given in input.names {
        let name = given.rsplit(":project/").next().unwrap_or(&given);
        match PROJECTS.get(cx, &project_key(cx, name))? {
            Some(row) => projects.push(row.project),
            None => missing.push(given),
        }
    }
    Ok(api::BatchGetProjectsOutput { projects: Some(projects), projects_not_found: Some(missing) })
}

/// `DeleteProject`: one that is not there is gone already; builds stay.
pub fn delete_project(
    cx: &mut Cx<'_>,
    input: api::DeleteProjectInput,
) -> Result<api::DeleteProjectOutput, Error> {
    let name = input.name.rsplit(":project/").next().unwrap_or(&input.name);
    PROJECTS.delete(cx, &project_key(cx, name))?;
    Ok(api::DeleteProjectOutput {})
}

/// `ListProjects`
pub fn list_projects(
    cx: &mut Cx<'_>,
    input: api::ListProjectsInput,
) -> Result<api::ListProjectsOutput, Error> {
    let time = |time: Option<model::Time>| format!("{:020}", time.unwrap_or_default().0);
    let all = PROJECTS.list(cx, &project_key(cx, ""))?.into_iter().map(|(_, row)| row.project);
    let mut all: Vec<(String, String)> = all
        .map(|project| {
            let name = project.name.unwrap_or_default();
            let order = match input.sort_by.as_deref() {
                Some("CREATED_TIME") => time(project.created),
                Some("LAST_MODIFIED_TIME") => time(project.last_modified),
                _ => String::new(),
            };
            (format!("{order}/{name}"), name)
        })
        .collect();
    all.sort();
    if input.sort_order.as_deref() == Some(api::values::sort_order_type::DESCENDING) {
        all.reverse();
    }
    // The order is the client's, so the token is a place in it and not a key.
    let start = page::after(input.next_token.as_deref(), "InvalidInputException")?
        .and_then(|text| text.parse::<usize>().ok())
        .unwrap_or(0);
    let next_token = (all.len() > start + PAGE).then(|| page::token(&(start + PAGE).to_string()));
    let names = all.into_iter().skip(start).take(PAGE).map(|(_, name)| name).collect();
    Ok(api::ListProjectsOutput { projects: Some(names), next_token })
}

/// `InvalidateProjectCache`: there is no cache to empty, since none is kept between builds.
pub fn invalidate_project_cache(
    cx: &mut Cx<'_>,
    input: api::InvalidateProjectCacheInput,
) -> Result<api::InvalidateProjectCacheOutput, Error> {
    must_exist(cx, &input.project_name)?;
    Ok(api::InvalidateProjectCacheOutput {})
}

/// `ListSourceCredentials`: none can be imported, so there are none.
pub fn list_source_credentials(
    _: &mut Cx<'_>,
    _: api::ListSourceCredentialsInput,
) -> Result<api::ListSourceCredentialsOutput, Error> {
    Ok(api::ListSourceCredentialsOutput { source_credentials_infos: Some(Vec::new()) })
}
