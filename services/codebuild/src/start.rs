//! Starting a build: the project, its overrides, its sources as they are now, frozen into a row.

use driver::build::{BuildWant, BuildspecWant, CredentialsWant, EnvironmentWant, SourceFrom, SourceWant};
use driver::task::LogsWant;
use model::{Arn, Error};
use store::Cx;

use crate::api::{self, errors};
use crate::artifact::{self, Artifacts};
use crate::rows::{
    ACTIVE, ActiveRow, BUILDS, BY_PROJECT, BY_TIME, BuildRow, Life, Output, PROJECTS, ProjectRow, TOKENS,
    TokenRow, number_key, project_key, time_key,
};
use crate::{check, image, notify, outside, project};

/// CB-5: how long an idempotency token is remembered, milliseconds.
const TOKEN_MS: i64 = 5 * 60_000;

/// A build that a pipeline starts (CP-30): its source and artifacts take the place of the project's.
#[derive(Debug, Clone, PartialEq)]
pub struct StartBuild {
    /// Project name, of the caller's account and region.
    pub project: String,
    /// `codepipeline/NAME`
    pub initiator: String,
    /// Input artifacts, the primary one first; at least one.
    pub inputs: Vec<Input>,
    /// Output artifacts.
    pub outputs: Vec<Output>,
    /// Name, value and type of variables that win over the project's.
    pub environment: Vec<(String, String, String)>,
    /// Key of the artifact store, if it names one.
    pub encryption_key: Option<String>,
}

/// An input artifact of a build.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Artifact name.
    pub name: String,
    /// Where it is stored: `arn:aws:s3:::bucket/key`.
    pub location: String,
    /// Its bytes.
    pub from: SourceFrom,
    /// The source's revision: the full commit id, an S3 version id, …
    pub revision: String,
}

/// The parts in which a pipeline's build and one started by hand differ.
struct Parts {
    sources: Vec<SourceWant>,
    artifacts: Artifacts,
    initiator: String,
    /// `(name, value, type)` of variables that win over the project's.
    environment: Vec<(String, String, String)>,
    request: Option<api::StartBuildInput>,
}

/// Starts a build for a pipeline; answers its id, `project:uuid`. When it is over, `codepipeline.build` is woken
/// with the id.
///
/// # Errors
/// `ResourceNotFoundException` for an unknown project, `AccountLimitExceededException`, or a setting of the
/// project that is not implemented.
pub fn start(cx: &mut Cx<'_>, start: StartBuild) -> Result<String, Error> {
    let mut row = project::must_exist(cx, &start.project)?;
    let buildspec = row.project.source.as_ref().and_then(|source| source.buildspec.clone());
    // CP-30: whatever the project says, source and artifacts are the pipeline's.
    row.project.source =
        Some(api::ProjectSource { r#type: Some("CODEPIPELINE".into()), buildspec, ..Default::default() });
    row.project.artifacts =
        Some(api::ProjectArtifacts { r#type: Some("CODEPIPELINE".into()), ..Default::default() });
    if let Some(key) = start.encryption_key {
        row.project.encryption_key = Some(key);
    }
    let sources = start.inputs.into_iter().enumerate().map(|(at, input)| SourceWant {
        identifier: if at == 0 { String::new() } else { input.name },
        from: input.from,
        version: input.location,
        resolved_version: input.revision,
        repo_url: String::new(),
    });
    let parts = Parts {
        sources: sources.collect(),
        artifacts: artifact::for_pipeline(start.outputs),
        initiator: start.initiator,
        environment: start.environment,
        request: None,
    };
    let uuid = cx.ids.uuid();
    Ok(enqueue(cx, row, &uuid, parts)?.want.build_id)
}

/// `StartBuild`
pub fn start_build(cx: &mut Cx<'_>, input: api::StartBuildInput) -> Result<api::StartBuildOutput, Error> {
    if let Some(build) = repeated(cx, &input)? {
        return Ok(api::StartBuildOutput { build: Some(build) });
    }
    let initiator = initiator(&cx.caller.principal);
    let build = start_by_hand(cx, input, initiator)?;
    Ok(api::StartBuildOutput { build: Some(build) })
}

/// Starts a build with the project's own source and artifacts.
pub(crate) fn start_by_hand(
    cx: &mut Cx<'_>,
    input: api::StartBuildInput,
    initiator: String,
) -> Result<api::Build, Error> {
    let mut row = project::must_exist(cx, &input.project_name)?;
    override_project(&mut row.project, &input);
    check::project(&row.project)?;
    if input.debug_session_enabled == Some(true) {
        return Err(Error::not_implemented("A debug session (debugSessionEnabled)"));
    }
    let uuid = cx.ids.uuid();
    let parts = Parts {
        sources: sources(cx, &row.project)?,
        artifacts: artifact::for_project(
            row.project.artifacts.as_ref().unwrap_or(&api::ProjectArtifacts::default()),
            row.project.secondary_artifacts.as_deref().unwrap_or_default(),
            &uuid,
        )?,
        initiator,
        environment: Vec::new(),
        request: Some(input.clone()),
    };
    let started = enqueue(cx, row, &uuid, parts)?;
    if let Some(token) = &input.idempotency_token {
        let key = format!("{}/{}/{token}", cx.account(), cx.region());
        let row = TokenRow { build_id: started.id().to_owned(), request: input, at: cx.now.0 };
        TOKENS.put(cx, &key, &row)?;
    }
    Ok(started.build)
}

/// CB-5: the same token and parameters within five minutes mean the same build.
fn repeated(cx: &Cx<'_>, input: &api::StartBuildInput) -> Result<Option<api::Build>, Error> {
    let Some(token) = &input.idempotency_token else { return Ok(None) };
    let key = format!("{}/{}/{token}", cx.account(), cx.region());
    let Some(known) = TOKENS.get(cx, &key)?.filter(|known| cx.now.0 - known.at < TOKEN_MS) else {
        return Ok(None);
    };
    if known.request != *input {
        return Err(errors::invalid_input_exception("parameter mismatch"));
    }
    Ok(BUILDS.get(cx, &known.build_id)?.map(|row| row.build))
}

/// Who started it: the user's name, or role and session.
fn initiator(principal: &str) -> String {
    let resource = principal.rsplit(':').next().unwrap_or(principal);
    let name = resource.strip_prefix("user/").or_else(|| resource.strip_prefix("assumed-role/"));
    name.unwrap_or(resource).to_owned()
}

fn override_project(project: &mut api::Project, input: &api::StartBuildInput) {
    fn over<T: Clone>(old: &mut Option<T>, new: &Option<T>) {
        if new.is_some() {
            old.clone_from(new);
        }
    }
    let source = project.source.get_or_insert_default();
    over(&mut source.r#type, &input.source_type_override);
    over(&mut source.location, &input.source_location_override);
    over(&mut source.buildspec, &input.buildspec_override);
    over(&mut source.git_clone_depth, &input.git_clone_depth_override);
    over(&mut source.insecure_ssl, &input.insecure_ssl_override);
    over(&mut source.auth, &input.source_auth_override);
    over(&mut project.secondary_sources, &input.secondary_sources_override);
    over(&mut project.secondary_source_versions, &input.secondary_sources_version_override);
    over(&mut project.source_version, &input.source_version);
    over(&mut project.artifacts, &input.artifacts_override);
    over(&mut project.secondary_artifacts, &input.secondary_artifacts_override);
    over(&mut project.cache, &input.cache_override);
    over(&mut project.service_role, &input.service_role_override);
    over(&mut project.timeout_in_minutes, &input.timeout_in_minutes_override);
    over(&mut project.queued_timeout_in_minutes, &input.queued_timeout_in_minutes_override);
    over(&mut project.encryption_key, &input.encryption_key_override);
    over(&mut project.logs_config, &input.logs_config_override);
    over(&mut project.auto_retry_limit, &input.auto_retry_limit_override);
    let environment = project.environment.get_or_insert_default();
    over(&mut environment.r#type, &input.environment_type_override);
    over(&mut environment.image, &input.image_override);
    over(&mut environment.compute_type, &input.compute_type_override);
    over(&mut environment.certificate, &input.certificate_override);
    over(&mut environment.privileged_mode, &input.privileged_mode_override);
    over(&mut environment.registry_credential, &input.registry_credential_override);
    over(&mut environment.image_pull_credentials_type, &input.image_pull_credentials_type_override);
    over(&mut environment.fleet, &input.fleet_override);
    let given = input.environment_variables_override.iter().flatten().cloned();
    merge(environment.environment_variables.get_or_insert_default(), given);
}

/// CB-13: a variable given later takes the place of one of the same name.
fn merge(
    variables: &mut Vec<api::EnvironmentVariable>,
    given: impl IntoIterator<Item = api::EnvironmentVariable>,
) {
    for variable in given {
        variables.retain(|old| old.name != variable.name);
        variables.push(variable);
    }
}

fn sources(cx: &mut Cx<'_>, project: &api::Project) -> Result<Vec<SourceWant>, Error> {
    let primary = project.source.clone().unwrap_or_default();
    let mut all = vec![source(cx, &primary, project.source_version.as_deref(), "")?];
    for secondary in project.secondary_sources.iter().flatten() {
        let identifier = secondary.source_identifier.as_deref().unwrap_or_default();
        let versions = project.secondary_source_versions.iter().flatten();
        let version = versions
            .filter(|version| version.source_identifier.as_deref() == Some(identifier))
            .find_map(|version| version.source_version.as_deref());
        all.push(source(cx, secondary, version, identifier)?);
    }
    Ok(all)
}

/// A source as it is now: what a branch means is settled when the build is started.
fn source(
    cx: &mut Cx<'_>,
    source: &api::ProjectSource,
    version: Option<&str>,
    identifier: &str,
) -> Result<SourceWant, Error> {
    let location = source.location.as_deref().unwrap_or_default();
    let invalid = |message: String| errors::invalid_input_exception(message);
    let want = |from, resolved: String, repo_url: &str| SourceWant {
        identifier: identifier.to_owned(),
        from,
        version: version.unwrap_or_default().to_owned(),
        resolved_version: resolved,
        repo_url: repo_url.to_owned(),
    };
    match source.r#type.as_deref().unwrap_or_default() {
        "NO_SOURCE" => Ok(want(SourceFrom::Nothing, String::new(), "")),
        "CODECOMMIT" => {
            let name = location.rsplit("/v1/repos/").next().unwrap_or(location);
            let repository = codecommit::repository(cx, name)?
                .ok_or_else(|| invalid(format!("Repository {name} does not exist")))?;
            let commit = codecommit::resolve(cx, name, version)?.ok_or_else(|| {
                invalid(format!("Source version {} not found in {name}", version.unwrap_or("(default branch)")))
            })?;
            let from = SourceFrom::Git {
                repository_id: repository.id,
                name: repository.name,
                commit: commit.clone(),
            };
            Ok(want(from, commit, location))
        }
        "S3" => {
            let path = location.strip_prefix("arn:aws:s3:::").unwrap_or(location);
            let (bucket, key) = path
                .split_once('/')
                .filter(|(_, key)| !key.is_empty() && !key.ends_with('/'))
                .ok_or_else(|| Error::not_implemented(format_args!("An S3 folder as a source ({location})")))?;
            let object = outside::object(cx, bucket, key, version)?
                .ok_or_else(|| invalid(format!("Source {location} does not exist")))?;
            Ok(want(SourceFrom::Zip { digest: object.digest }, object.version, ""))
        }
        // Only a pipeline has the artifact.
        "CODEPIPELINE" => Err(invalid(
            "A project whose source type is CODEPIPELINE is started by its pipeline; give another source to start \
             it by hand"
                .into(),
        )),
        other => Err(Error::not_implemented(format_args!("A build's source of type {other}"))),
    }
}

/// CB-10: YAML itself, or a path in the source; `buildspec.yml` by default.
fn buildspec(project: &api::Project) -> Result<BuildspecWant, Error> {
    let text = project.source.as_ref().and_then(|source| source.buildspec.as_deref()).unwrap_or_default();
    let trimmed = text.trim();
    if trimmed.starts_with("arn:aws:s3:::") {
        return Err(Error::not_implemented("A buildspec in S3"));
    }
    Ok(match trimmed {
        "" => BuildspecWant::Path("buildspec.yml".into()),
        _ if trimmed.contains('\n') || trimmed.starts_with('{') || trimmed.starts_with("version") => {
            BuildspecWant::Inline(text.to_owned())
        }
        path => BuildspecWant::Path(path.to_owned()),
    })
}

/// What the project asks for and this installation does not have.
fn unoffered(project: &api::Project) -> Result<(), Error> {
    let environment = project.environment.clone().unwrap_or_default();
    let refuse = |what: &str| Err(Error::not_implemented(what));
    if !matches!(environment.r#type.as_deref(), Some("LINUX_CONTAINER" | "ARM_CONTAINER")) {
        let kind = environment.r#type.unwrap_or_default();
        return refuse(&format!("A build environment of type {kind}"));
    }
    if project.vpc_config.is_some() {
        return refuse("A build inside a VPC (vpcConfig)");
    }
    if project.file_system_locations.as_ref().is_some_and(|all| !all.is_empty()) {
        return refuse("File systems in a build (fileSystemLocations)");
    }
    if environment.registry_credential.is_some() {
        return refuse("Credentials for a foreign registry (registryCredential)");
    }
    if environment.fleet.as_ref().is_some_and(|fleet| fleet.fleet_arn.is_some()) {
        return refuse("A reserved fleet (fleet)");
    }
    for variable in environment.environment_variables.iter().flatten() {
        let kind = variable.r#type.as_deref().unwrap_or("PLAINTEXT");
        if kind != "PLAINTEXT" {
            let name = variable.name.as_deref().unwrap_or_default();
            return refuse(&format!("The environment variable {name} of type {kind}"));
        }
    }
    Ok(())
}

/// CB-5: the project's own limit.
fn limit(cx: &Cx<'_>, project: &api::Project) -> Result<(), Error> {
    let Some(most) = project.concurrent_build_limit.and_then(|limit| usize::try_from(limit).ok()) else {
        return Ok(());
    };
    let name = project.name.as_deref().unwrap_or_default();
    let active = ACTIVE.list(cx, &format!("{name}:"))?.into_iter();
    let ours = active.filter(|(_, row)| row.account == cx.account() && row.region == cx.region()).count();
    if ours >= most {
        let message = format!("Cannot have more than {most} active builds for the project");
        return Err(errors::account_limit_exceeded_exception(message));
    }
    Ok(())
}

fn enqueue(cx: &mut Cx<'_>, mut row: ProjectRow, uuid: &str, parts: Parts) -> Result<BuildRow, Error> {
    limit(cx, &row.project)?;
    let name = row.project.name.clone().unwrap_or_default();
    let given = parts.environment.iter().map(|(name, value, kind)| api::EnvironmentVariable {
        name: Some(name.clone()),
        value: Some(value.clone()),
        r#type: Some(kind.clone()),
    });
    let environment = row.project.environment.get_or_insert_default();
    merge(environment.environment_variables.get_or_insert_default(), given);
    unoffered(&row.project)?;
    let number = row.last_build_number + 1;
    let want = want(cx, &row.project, uuid, number, &parts)?;
    let build = record(cx, &row.project, &want, number, &parts);
    let queued_timeout_ms = row.project.queued_timeout_in_minutes.unwrap_or(480) * 60_000;
    let started = BuildRow {
        account: cx.account().to_owned(),
        region: cx.region().to_owned(),
        build,
        life: Life::Queued,
        stop: false,
        queued_at: cx.now.0,
        queued_timeout_ms,
        running_at: None,
        stopping_at: None,
        credentials_end: None,
        timed_out: false,
        sequence: 0,
        finished: None,
        want,
        outputs: parts.artifacts.outputs,
        stored: Vec::new(),
        artifact_error: None,
        request: parts.request,
    };
    save_new(cx, &name, number, &started)?;
    Ok(started)
}

fn save_new(cx: &mut Cx<'_>, project: &str, number: i64, row: &BuildRow) -> Result<(), Error> {
    let id = row.id().to_owned();
    PROJECTS.update(cx, &project_key(cx, project), |row| row.last_build_number = number)?;
    BUILDS.put(cx, &id, row)?;
    BY_TIME.put(cx, &time_key(row), &id)?;
    BY_PROJECT.put(cx, &number_key(row), &id)?;
    let active = ActiveRow {
        account: row.account.clone(),
        region: row.region.clone(),
        project: project.to_owned(),
        queued_at: row.queued_at,
        running: false,
    };
    ACTIVE.put(cx, &id, &active)?;
    notify::state_changed(cx, row)?;
    cx.wake("codebuild.build", id);
    Ok(())
}

/// What will be asked of the driver; credentials and the image's digest are put in when it begins.
fn want(
    cx: &Cx<'_>,
    project: &api::Project,
    uuid: &str,
    number: i64,
    parts: &Parts,
) -> Result<BuildWant, Error> {
    let name = project.name.clone().unwrap_or_default();
    let environment = project.environment.clone().unwrap_or_default();
    let compute = environment.compute_type.as_deref().unwrap_or_default();
    let (cpu_units, memory_mib) = image::compute(compute)
        .ok_or_else(|| Error::not_implemented(format_args!("The compute type {compute}")))?;
    let build_id = format!("{name}:{uuid}");
    let logs = logs(cx, project, uuid);
    let mut variables: Vec<EnvironmentWant> = Vec::new();
    let mut push = |name: &str, value: String| {
        variables.push(EnvironmentWant { name: name.to_owned(), value, secret: false });
    };
    for variable in environment.environment_variables.iter().flatten() {
        push(variable.name.as_deref().unwrap_or_default(), variable.value.clone().unwrap_or_default());
    }
    // CB-21: what only the control plane knows; last, since these names are reserved.
    push("CODEBUILD_BUILD_NUMBER", number.to_string());
    push("CODEBUILD_INITIATOR", parts.initiator.clone());
    push("CODEBUILD_KMS_KEY_ID", project.encryption_key.clone().unwrap_or_default());
    push("CODEBUILD_LOG_PATH", logs.as_ref().map(|logs| logs.stream.clone()).unwrap_or_default());
    Ok(BuildWant {
        run: true,
        arn: Arn::new("codebuild", cx.region(), cx.account(), format!("build/{build_id}")).to_string(),
        build_id,
        project: name,
        account: cx.account().to_owned(),
        region: cx.region().to_owned(),
        buildspec: buildspec(project)?,
        sources: parts.sources.clone(),
        environment: variables,
        image: environment.image.unwrap_or_default(),
        image_digest: None,
        privileged: environment.privileged_mode.unwrap_or(false),
        cpu_units,
        memory_mib,
        timeout_ms: project.timeout_in_minutes.unwrap_or(60) * 60_000,
        logs,
        artifacts: parts.artifacts.want.clone(),
        endpoint: cx.settings.endpoint.clone(),
        credentials: CredentialsWant {
            role_arn: project.service_role.clone().unwrap_or_default(),
            access_key_id: String::new(),
            secret_access_key: String::new(),
            session_token: String::new(),
        },
        started_at: cx.now.0,
    })
}

/// §5.4: `/aws/codebuild/PROJECT` and the build's uuid, unless the project names others.
fn logs(cx: &Cx<'_>, project: &api::Project, uuid: &str) -> Option<LogsWant> {
    let config =
        project.logs_config.as_ref().and_then(|logs| logs.cloud_watch_logs.clone()).unwrap_or_default();
    if config.status.as_deref() == Some("DISABLED") {
        return None;
    }
    let name = project.name.as_deref().unwrap_or_default();
    let given = |text: Option<String>| text.filter(|text| !text.is_empty());
    Some(LogsWant {
        account: cx.account().to_owned(),
        region: cx.region().to_owned(),
        group: given(config.group_name).unwrap_or_else(|| format!("/aws/codebuild/{name}")),
        stream: match given(config.stream_name) {
            Some(prefix) => format!("{prefix}/{uuid}"),
            None => uuid.to_owned(),
        },
        create_group: true,
    })
}

/// CB-1: the record as clients first see it.
fn record(cx: &Cx<'_>, project: &api::Project, want: &BuildWant, number: i64, parts: &Parts) -> api::Build {
    let Artifacts { record, secondary, .. } = &parts.artifacts;
    let primary = parts.sources.first();
    let given = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    let phase = |kind: &str, ended: bool| api::BuildPhase {
        phase_type: Some(kind.into()),
        phase_status: ended.then(|| "SUCCEEDED".into()),
        start_time: Some(cx.now),
        end_time: ended.then_some(cx.now),
        duration_in_seconds: ended.then_some(0),
        contexts: None,
    };
    api::Build {
        id: Some(want.build_id.clone()),
        arn: Some(want.arn.clone()),
        build_number: Some(number),
        start_time: Some(cx.now),
        current_phase: Some("QUEUED".into()),
        build_status: Some("IN_PROGRESS".into()),
        source_version: primary.and_then(|source| given(&source.version)),
        resolved_source_version: primary.and_then(|source| given(&source.resolved_version)),
        project_name: project.name.clone(),
        phases: Some(vec![phase("SUBMITTED", true), phase("QUEUED", false)]),
        source: project.source.clone(),
        secondary_sources: project.secondary_sources.clone(),
        secondary_source_versions: project.secondary_source_versions.clone(),
        artifacts: Some(record.clone()),
        secondary_artifacts: Some(secondary.clone()).filter(|all| !all.is_empty()),
        cache: project.cache.clone(),
        environment: project.environment.clone(),
        service_role: project.service_role.clone(),
        logs: Some(logs_location(cx, project, want)),
        timeout_in_minutes: project.timeout_in_minutes,
        queued_timeout_in_minutes: project.queued_timeout_in_minutes,
        build_complete: Some(false),
        initiator: Some(parts.initiator.clone()),
        encryption_key: project.encryption_key.clone(),
        ..Default::default()
    }
}

fn logs_location(cx: &Cx<'_>, project: &api::Project, want: &BuildWant) -> api::LogsLocation {
    let config = project.logs_config.clone().unwrap_or_default();
    let mut location = api::LogsLocation {
        cloud_watch_logs: config.cloud_watch_logs,
        s3_logs: config.s3_logs,
        ..Default::default()
    };
    if let Some(logs) = &want.logs {
        let name = format!("log-group:{}:log-stream:{}", logs.group, logs.stream);
        location.group_name = Some(logs.group.clone());
        location.stream_name = Some(logs.stream.clone());
        location.cloud_watch_logs_arn = Some(Arn::new("logs", cx.region(), cx.account(), name).to_string());
        location.deep_link = Some(format!("{}/_turaco/builds/{}", cx.settings.endpoint, want.build_id));
    }
    location
}
