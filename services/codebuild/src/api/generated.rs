// Written by `cargo xtask codegen` from models/. Not edited by hand.
#![allow(clippy::all, reason = "generated")]

#[path = "table.rs"]
mod table;
pub use table::SERVICE;

/// Runs one operation: reads its input, calls `crate::operations`, writes its output.
pub fn dispatch(cx: &mut store::Cx<'_>, operation: &str, input: &wire::Document) -> Result<wire::Document, wire::Error> {
    match operation {
        "BatchDeleteBuilds" => crate::operations::batch_delete_builds(cx, BatchDeleteBuildsInput::from_document(input)?).map(|output| output.to_document()),
        "BatchGetBuilds" => crate::operations::batch_get_builds(cx, BatchGetBuildsInput::from_document(input)?).map(|output| output.to_document()),
        "BatchGetProjects" => crate::operations::batch_get_projects(cx, BatchGetProjectsInput::from_document(input)?).map(|output| output.to_document()),
        "CreateProject" => crate::operations::create_project(cx, CreateProjectInput::from_document(input)?).map(|output| output.to_document()),
        "DeleteProject" => crate::operations::delete_project(cx, DeleteProjectInput::from_document(input)?).map(|output| output.to_document()),
        "InvalidateProjectCache" => crate::operations::invalidate_project_cache(cx, InvalidateProjectCacheInput::from_document(input)?).map(|output| output.to_document()),
        "ListBuilds" => crate::operations::list_builds(cx, ListBuildsInput::from_document(input)?).map(|output| output.to_document()),
        "ListBuildsForProject" => crate::operations::list_builds_for_project(cx, ListBuildsForProjectInput::from_document(input)?).map(|output| output.to_document()),
        "ListCuratedEnvironmentImages" => crate::operations::list_curated_environment_images(cx, ListCuratedEnvironmentImagesInput::from_document(input)?).map(|output| output.to_document()),
        "ListProjects" => crate::operations::list_projects(cx, ListProjectsInput::from_document(input)?).map(|output| output.to_document()),
        "ListSourceCredentials" => crate::operations::list_source_credentials(cx, ListSourceCredentialsInput::from_document(input)?).map(|output| output.to_document()),
        "RetryBuild" => crate::operations::retry_build(cx, RetryBuildInput::from_document(input)?).map(|output| output.to_document()),
        "StartBuild" => crate::operations::start_build(cx, StartBuildInput::from_document(input)?).map(|output| output.to_document()),
        "StopBuild" => crate::operations::stop_build(cx, StopBuildInput::from_document(input)?).map(|output| output.to_document()),
        "UpdateProject" => crate::operations::update_project(cx, UpdateProjectInput::from_document(input)?).map(|output| output.to_document()),
        other => Err(wire::Error::not_implemented(other)),
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AutoRetryConfig {
    pub auto_retry_limit: Option<i64>,
    pub auto_retry_number: Option<i64>,
    pub next_auto_retry: Option<String>,
    pub previous_auto_retry: Option<String>,
}

impl AutoRetryConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            auto_retry_limit: members.get("autoRetryLimit")?,
            auto_retry_number: members.get("autoRetryNumber")?,
            next_auto_retry: members.get("nextAutoRetry")?,
            previous_auto_retry: members.get("previousAutoRetry")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("autoRetryLimit", &self.auto_retry_limit);
        fields.put("autoRetryNumber", &self.auto_retry_number);
        fields.put("nextAutoRetry", &self.next_auto_retry);
        fields.put("previousAutoRetry", &self.previous_auto_retry);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchDeleteBuildsInput {
    pub ids: Vec<String>,
}

impl BatchDeleteBuildsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ids: members.need("ids")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("ids", &self.ids);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchDeleteBuildsOutput {
    pub builds_deleted: Option<Vec<String>>,
    pub builds_not_deleted: Option<Vec<BuildNotDeleted>>,
}

impl BatchDeleteBuildsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            builds_deleted: members.get("buildsDeleted")?,
            builds_not_deleted: members.get("buildsNotDeleted")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("buildsDeleted", &self.builds_deleted);
        fields.put("buildsNotDeleted", &self.builds_not_deleted);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetBuildsInput {
    pub ids: Vec<String>,
}

impl BatchGetBuildsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ids: members.need("ids")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("ids", &self.ids);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetBuildsOutput {
    pub builds: Option<Vec<Build>>,
    pub builds_not_found: Option<Vec<String>>,
}

impl BatchGetBuildsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            builds: members.get("builds")?,
            builds_not_found: members.get("buildsNotFound")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("builds", &self.builds);
        fields.put("buildsNotFound", &self.builds_not_found);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetProjectsInput {
    pub names: Vec<String>,
}

impl BatchGetProjectsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            names: members.need("names")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("names", &self.names);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetProjectsOutput {
    pub projects: Option<Vec<Project>>,
    pub projects_not_found: Option<Vec<String>>,
}

impl BatchGetProjectsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            projects: members.get("projects")?,
            projects_not_found: members.get("projectsNotFound")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("projects", &self.projects);
        fields.put("projectsNotFound", &self.projects_not_found);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchRestrictions {
    pub maximum_builds_allowed: Option<i64>,
    pub compute_types_allowed: Option<Vec<String>>,
    pub fleets_allowed: Option<Vec<String>>,
}

impl BatchRestrictions {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            maximum_builds_allowed: members.get("maximumBuildsAllowed")?,
            compute_types_allowed: members.get("computeTypesAllowed")?,
            fleets_allowed: members.get("fleetsAllowed")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("maximumBuildsAllowed", &self.maximum_builds_allowed);
        fields.put("computeTypesAllowed", &self.compute_types_allowed);
        fields.put("fleetsAllowed", &self.fleets_allowed);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Build {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub build_number: Option<i64>,
    pub start_time: Option<wire::Time>,
    pub end_time: Option<wire::Time>,
    pub current_phase: Option<String>,
    pub build_status: Option<String>,
    pub source_version: Option<String>,
    pub resolved_source_version: Option<String>,
    pub project_name: Option<String>,
    pub phases: Option<Vec<BuildPhase>>,
    pub source: Option<ProjectSource>,
    pub secondary_sources: Option<Vec<ProjectSource>>,
    pub secondary_source_versions: Option<Vec<ProjectSourceVersion>>,
    pub artifacts: Option<BuildArtifacts>,
    pub secondary_artifacts: Option<Vec<BuildArtifacts>>,
    pub cache: Option<ProjectCache>,
    pub environment: Option<ProjectEnvironment>,
    pub service_role: Option<String>,
    pub logs: Option<LogsLocation>,
    pub timeout_in_minutes: Option<i64>,
    pub queued_timeout_in_minutes: Option<i64>,
    pub build_complete: Option<bool>,
    pub initiator: Option<String>,
    pub vpc_config: Option<VpcConfig>,
    pub network_interface: Option<NetworkInterface>,
    pub encryption_key: Option<String>,
    pub exported_environment_variables: Option<Vec<ExportedEnvironmentVariable>>,
    pub report_arns: Option<Vec<String>>,
    pub file_system_locations: Option<Vec<ProjectFileSystemLocation>>,
    pub debug_session: Option<DebugSession>,
    pub build_batch_arn: Option<String>,
    pub auto_retry_config: Option<AutoRetryConfig>,
}

impl Build {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            id: members.get("id")?,
            arn: members.get("arn")?,
            build_number: members.get("buildNumber")?,
            start_time: members.get("startTime")?,
            end_time: members.get("endTime")?,
            current_phase: members.get("currentPhase")?,
            build_status: members.get("buildStatus")?,
            source_version: members.get("sourceVersion")?,
            resolved_source_version: members.get("resolvedSourceVersion")?,
            project_name: members.get("projectName")?,
            phases: members.get("phases")?,
            source: members.get("source")?,
            secondary_sources: members.get("secondarySources")?,
            secondary_source_versions: members.get("secondarySourceVersions")?,
            artifacts: members.get("artifacts")?,
            secondary_artifacts: members.get("secondaryArtifacts")?,
            cache: members.get("cache")?,
            environment: members.get("environment")?,
            service_role: members.get("serviceRole")?,
            logs: members.get("logs")?,
            timeout_in_minutes: members.get("timeoutInMinutes")?,
            queued_timeout_in_minutes: members.get("queuedTimeoutInMinutes")?,
            build_complete: members.get("buildComplete")?,
            initiator: members.get("initiator")?,
            vpc_config: members.get("vpcConfig")?,
            network_interface: members.get("networkInterface")?,
            encryption_key: members.get("encryptionKey")?,
            exported_environment_variables: members.get("exportedEnvironmentVariables")?,
            report_arns: members.get("reportArns")?,
            file_system_locations: members.get("fileSystemLocations")?,
            debug_session: members.get("debugSession")?,
            build_batch_arn: members.get("buildBatchArn")?,
            auto_retry_config: members.get("autoRetryConfig")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("id", &self.id);
        fields.put("arn", &self.arn);
        fields.put("buildNumber", &self.build_number);
        fields.put("startTime", &self.start_time);
        fields.put("endTime", &self.end_time);
        fields.put("currentPhase", &self.current_phase);
        fields.put("buildStatus", &self.build_status);
        fields.put("sourceVersion", &self.source_version);
        fields.put("resolvedSourceVersion", &self.resolved_source_version);
        fields.put("projectName", &self.project_name);
        fields.put("phases", &self.phases);
        fields.put("source", &self.source);
        fields.put("secondarySources", &self.secondary_sources);
        fields.put("secondarySourceVersions", &self.secondary_source_versions);
        fields.put("artifacts", &self.artifacts);
        fields.put("secondaryArtifacts", &self.secondary_artifacts);
        fields.put("cache", &self.cache);
        fields.put("environment", &self.environment);
        fields.put("serviceRole", &self.service_role);
        fields.put("logs", &self.logs);
        fields.put("timeoutInMinutes", &self.timeout_in_minutes);
        fields.put("queuedTimeoutInMinutes", &self.queued_timeout_in_minutes);
        fields.put("buildComplete", &self.build_complete);
        fields.put("initiator", &self.initiator);
        fields.put("vpcConfig", &self.vpc_config);
        fields.put("networkInterface", &self.network_interface);
        fields.put("encryptionKey", &self.encryption_key);
        fields.put("exportedEnvironmentVariables", &self.exported_environment_variables);
        fields.put("reportArns", &self.report_arns);
        fields.put("fileSystemLocations", &self.file_system_locations);
        fields.put("debugSession", &self.debug_session);
        fields.put("buildBatchArn", &self.build_batch_arn);
        fields.put("autoRetryConfig", &self.auto_retry_config);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BuildArtifacts {
    pub location: Option<String>,
    pub sha256sum: Option<String>,
    pub md5sum: Option<String>,
    pub override_artifact_name: Option<bool>,
    pub encryption_disabled: Option<bool>,
    pub artifact_identifier: Option<String>,
    pub bucket_owner_access: Option<String>,
}

impl BuildArtifacts {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            location: members.get("location")?,
            sha256sum: members.get("sha256sum")?,
            md5sum: members.get("md5sum")?,
            override_artifact_name: members.get("overrideArtifactName")?,
            encryption_disabled: members.get("encryptionDisabled")?,
            artifact_identifier: members.get("artifactIdentifier")?,
            bucket_owner_access: members.get("bucketOwnerAccess")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("location", &self.location);
        fields.put("sha256sum", &self.sha256sum);
        fields.put("md5sum", &self.md5sum);
        fields.put("overrideArtifactName", &self.override_artifact_name);
        fields.put("encryptionDisabled", &self.encryption_disabled);
        fields.put("artifactIdentifier", &self.artifact_identifier);
        fields.put("bucketOwnerAccess", &self.bucket_owner_access);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BuildNotDeleted {
    pub id: Option<String>,
    pub status_code: Option<String>,
}

impl BuildNotDeleted {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            id: members.get("id")?,
            status_code: members.get("statusCode")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("id", &self.id);
        fields.put("statusCode", &self.status_code);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BuildPhase {
    pub phase_type: Option<String>,
    pub phase_status: Option<String>,
    pub start_time: Option<wire::Time>,
    pub end_time: Option<wire::Time>,
    pub duration_in_seconds: Option<i64>,
    pub contexts: Option<Vec<PhaseContext>>,
}

impl BuildPhase {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            phase_type: members.get("phaseType")?,
            phase_status: members.get("phaseStatus")?,
            start_time: members.get("startTime")?,
            end_time: members.get("endTime")?,
            duration_in_seconds: members.get("durationInSeconds")?,
            contexts: members.get("contexts")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("phaseType", &self.phase_type);
        fields.put("phaseStatus", &self.phase_status);
        fields.put("startTime", &self.start_time);
        fields.put("endTime", &self.end_time);
        fields.put("durationInSeconds", &self.duration_in_seconds);
        fields.put("contexts", &self.contexts);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BuildStatusConfig {
    pub context: Option<String>,
    pub target_url: Option<String>,
}

impl BuildStatusConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            context: members.get("context")?,
            target_url: members.get("targetUrl")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("context", &self.context);
        fields.put("targetUrl", &self.target_url);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CloudWatchLogsConfig {
    pub status: Option<String>,
    pub group_name: Option<String>,
    pub stream_name: Option<String>,
}

impl CloudWatchLogsConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            status: members.get("status")?,
            group_name: members.get("groupName")?,
            stream_name: members.get("streamName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("status", &self.status);
        fields.put("groupName", &self.group_name);
        fields.put("streamName", &self.stream_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ComputeConfiguration {
    pub v_cpu: Option<i64>,
    pub memory: Option<i64>,
    pub disk: Option<i64>,
    pub machine_type: Option<String>,
    pub instance_type: Option<String>,
}

impl ComputeConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            v_cpu: members.get("vCpu")?,
            memory: members.get("memory")?,
            disk: members.get("disk")?,
            machine_type: members.get("machineType")?,
            instance_type: members.get("instanceType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("vCpu", &self.v_cpu);
        fields.put("memory", &self.memory);
        fields.put("disk", &self.disk);
        fields.put("machineType", &self.machine_type);
        fields.put("instanceType", &self.instance_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateProjectInput {
    pub name: String,
    pub description: Option<String>,
    pub source: ProjectSource,
    pub secondary_sources: Option<Vec<ProjectSource>>,
    pub source_version: Option<String>,
    pub secondary_source_versions: Option<Vec<ProjectSourceVersion>>,
    pub artifacts: ProjectArtifacts,
    pub secondary_artifacts: Option<Vec<ProjectArtifacts>>,
    pub cache: Option<ProjectCache>,
    pub environment: ProjectEnvironment,
    pub service_role: String,
    pub timeout_in_minutes: Option<i64>,
    pub queued_timeout_in_minutes: Option<i64>,
    pub encryption_key: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_config: Option<VpcConfig>,
    pub badge_enabled: Option<bool>,
    pub logs_config: Option<LogsConfig>,
    pub file_system_locations: Option<Vec<ProjectFileSystemLocation>>,
    pub build_batch_config: Option<ProjectBuildBatchConfig>,
    pub concurrent_build_limit: Option<i64>,
    pub auto_retry_limit: Option<i64>,
}

impl CreateProjectInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.need("name")?,
            description: members.get("description")?,
            source: members.need("source")?,
            secondary_sources: members.get("secondarySources")?,
            source_version: members.get("sourceVersion")?,
            secondary_source_versions: members.get("secondarySourceVersions")?,
            artifacts: members.need("artifacts")?,
            secondary_artifacts: members.get("secondaryArtifacts")?,
            cache: members.get("cache")?,
            environment: members.need("environment")?,
            service_role: members.need("serviceRole")?,
            timeout_in_minutes: members.get("timeoutInMinutes")?,
            queued_timeout_in_minutes: members.get("queuedTimeoutInMinutes")?,
            encryption_key: members.get("encryptionKey")?,
            tags: members.get("tags")?,
            vpc_config: members.get("vpcConfig")?,
            badge_enabled: members.get("badgeEnabled")?,
            logs_config: members.get("logsConfig")?,
            file_system_locations: members.get("fileSystemLocations")?,
            build_batch_config: members.get("buildBatchConfig")?,
            concurrent_build_limit: members.get("concurrentBuildLimit")?,
            auto_retry_limit: members.get("autoRetryLimit")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("name", &self.name);
        fields.put("description", &self.description);
        fields.set("source", &self.source);
        fields.put("secondarySources", &self.secondary_sources);
        fields.put("sourceVersion", &self.source_version);
        fields.put("secondarySourceVersions", &self.secondary_source_versions);
        fields.set("artifacts", &self.artifacts);
        fields.put("secondaryArtifacts", &self.secondary_artifacts);
        fields.put("cache", &self.cache);
        fields.set("environment", &self.environment);
        fields.set("serviceRole", &self.service_role);
        fields.put("timeoutInMinutes", &self.timeout_in_minutes);
        fields.put("queuedTimeoutInMinutes", &self.queued_timeout_in_minutes);
        fields.put("encryptionKey", &self.encryption_key);
        fields.put("tags", &self.tags);
        fields.put("vpcConfig", &self.vpc_config);
        fields.put("badgeEnabled", &self.badge_enabled);
        fields.put("logsConfig", &self.logs_config);
        fields.put("fileSystemLocations", &self.file_system_locations);
        fields.put("buildBatchConfig", &self.build_batch_config);
        fields.put("concurrentBuildLimit", &self.concurrent_build_limit);
        fields.put("autoRetryLimit", &self.auto_retry_limit);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateProjectOutput {
    pub project: Option<Project>,
}

impl CreateProjectOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            project: members.get("project")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("project", &self.project);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DebugSession {
    pub session_enabled: Option<bool>,
    pub session_target: Option<String>,
}

impl DebugSession {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            session_enabled: members.get("sessionEnabled")?,
            session_target: members.get("sessionTarget")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("sessionEnabled", &self.session_enabled);
        fields.put("sessionTarget", &self.session_target);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteProjectInput {
    pub name: String,
}

impl DeleteProjectInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.need("name")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("name", &self.name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteProjectOutput {}

impl DeleteProjectOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DockerServer {
    pub compute_type: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub status: Option<DockerServerStatus>,
}

impl DockerServer {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            compute_type: members.get("computeType")?,
            security_group_ids: members.get("securityGroupIds")?,
            status: members.get("status")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("computeType", &self.compute_type);
        fields.put("securityGroupIds", &self.security_group_ids);
        fields.put("status", &self.status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DockerServerStatus {
    pub status: Option<String>,
    pub message: Option<String>,
}

impl DockerServerStatus {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            status: members.get("status")?,
            message: members.get("message")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("status", &self.status);
        fields.put("message", &self.message);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnvironmentImage {
    pub name: Option<String>,
    pub description: Option<String>,
    pub versions: Option<Vec<String>>,
}

impl EnvironmentImage {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            description: members.get("description")?,
            versions: members.get("versions")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("description", &self.description);
        fields.put("versions", &self.versions);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnvironmentLanguage {
    pub language: Option<String>,
    pub images: Option<Vec<EnvironmentImage>>,
}

impl EnvironmentLanguage {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            language: members.get("language")?,
            images: members.get("images")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("language", &self.language);
        fields.put("images", &self.images);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnvironmentPlatform {
    pub platform: Option<String>,
    pub languages: Option<Vec<EnvironmentLanguage>>,
}

impl EnvironmentPlatform {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            platform: members.get("platform")?,
            languages: members.get("languages")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("platform", &self.platform);
        fields.put("languages", &self.languages);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnvironmentVariable {
    pub name: Option<String>,
    pub value: Option<String>,
    pub r#type: Option<String>,
}

impl EnvironmentVariable {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            value: members.get("value")?,
            r#type: members.get("type")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("value", &self.value);
        fields.put("type", &self.r#type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExportedEnvironmentVariable {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl ExportedEnvironmentVariable {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            value: members.get("value")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("value", &self.value);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GitSubmodulesConfig {
    pub fetch_submodules: Option<bool>,
}

impl GitSubmodulesConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            fetch_submodules: members.get("fetchSubmodules")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("fetchSubmodules", &self.fetch_submodules);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidateProjectCacheInput {
    pub project_name: String,
}

impl InvalidateProjectCacheInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            project_name: members.need("projectName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("projectName", &self.project_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidateProjectCacheOutput {}

impl InvalidateProjectCacheOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListBuildsForProjectInput {
    pub project_name: String,
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
}

impl ListBuildsForProjectInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            project_name: members.need("projectName")?,
            sort_order: members.get("sortOrder")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("projectName", &self.project_name);
        fields.put("sortOrder", &self.sort_order);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListBuildsForProjectOutput {
    pub ids: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl ListBuildsForProjectOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ids: members.get("ids")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ids", &self.ids);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListBuildsInput {
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
}

impl ListBuildsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            sort_order: members.get("sortOrder")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("sortOrder", &self.sort_order);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListBuildsOutput {
    pub ids: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl ListBuildsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ids: members.get("ids")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ids", &self.ids);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListCuratedEnvironmentImagesInput {}

impl ListCuratedEnvironmentImagesInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListCuratedEnvironmentImagesOutput {
    pub platforms: Option<Vec<EnvironmentPlatform>>,
}

impl ListCuratedEnvironmentImagesOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            platforms: members.get("platforms")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("platforms", &self.platforms);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListProjectsInput {
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
}

impl ListProjectsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            sort_by: members.get("sortBy")?,
            sort_order: members.get("sortOrder")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("sortBy", &self.sort_by);
        fields.put("sortOrder", &self.sort_order);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListProjectsOutput {
    pub next_token: Option<String>,
    pub projects: Option<Vec<String>>,
}

impl ListProjectsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            next_token: members.get("nextToken")?,
            projects: members.get("projects")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("nextToken", &self.next_token);
        fields.put("projects", &self.projects);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSourceCredentialsInput {}

impl ListSourceCredentialsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSourceCredentialsOutput {
    pub source_credentials_infos: Option<Vec<SourceCredentialsInfo>>,
}

impl ListSourceCredentialsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            source_credentials_infos: members.get("sourceCredentialsInfos")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("sourceCredentialsInfos", &self.source_credentials_infos);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LogsConfig {
    pub cloud_watch_logs: Option<CloudWatchLogsConfig>,
    pub s3_logs: Option<S3LogsConfig>,
}

impl LogsConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cloud_watch_logs: members.get("cloudWatchLogs")?,
            s3_logs: members.get("s3Logs")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("cloudWatchLogs", &self.cloud_watch_logs);
        fields.put("s3Logs", &self.s3_logs);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LogsLocation {
    pub group_name: Option<String>,
    pub stream_name: Option<String>,
    pub deep_link: Option<String>,
    pub s3_deep_link: Option<String>,
    pub cloud_watch_logs_arn: Option<String>,
    pub s3_logs_arn: Option<String>,
    pub cloud_watch_logs: Option<CloudWatchLogsConfig>,
    pub s3_logs: Option<S3LogsConfig>,
}

impl LogsLocation {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group_name: members.get("groupName")?,
            stream_name: members.get("streamName")?,
            deep_link: members.get("deepLink")?,
            s3_deep_link: members.get("s3DeepLink")?,
            cloud_watch_logs_arn: members.get("cloudWatchLogsArn")?,
            s3_logs_arn: members.get("s3LogsArn")?,
            cloud_watch_logs: members.get("cloudWatchLogs")?,
            s3_logs: members.get("s3Logs")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("groupName", &self.group_name);
        fields.put("streamName", &self.stream_name);
        fields.put("deepLink", &self.deep_link);
        fields.put("s3DeepLink", &self.s3_deep_link);
        fields.put("cloudWatchLogsArn", &self.cloud_watch_logs_arn);
        fields.put("s3LogsArn", &self.s3_logs_arn);
        fields.put("cloudWatchLogs", &self.cloud_watch_logs);
        fields.put("s3Logs", &self.s3_logs);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NetworkInterface {
    pub subnet_id: Option<String>,
    pub network_interface_id: Option<String>,
}

impl NetworkInterface {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            subnet_id: members.get("subnetId")?,
            network_interface_id: members.get("networkInterfaceId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("subnetId", &self.subnet_id);
        fields.put("networkInterfaceId", &self.network_interface_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PhaseContext {
    pub status_code: Option<String>,
    pub message: Option<String>,
}

impl PhaseContext {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            status_code: members.get("statusCode")?,
            message: members.get("message")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("statusCode", &self.status_code);
        fields.put("message", &self.message);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Project {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub description: Option<String>,
    pub source: Option<ProjectSource>,
    pub secondary_sources: Option<Vec<ProjectSource>>,
    pub source_version: Option<String>,
    pub secondary_source_versions: Option<Vec<ProjectSourceVersion>>,
    pub artifacts: Option<ProjectArtifacts>,
    pub secondary_artifacts: Option<Vec<ProjectArtifacts>>,
    pub cache: Option<ProjectCache>,
    pub environment: Option<ProjectEnvironment>,
    pub service_role: Option<String>,
    pub timeout_in_minutes: Option<i64>,
    pub queued_timeout_in_minutes: Option<i64>,
    pub encryption_key: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub created: Option<wire::Time>,
    pub last_modified: Option<wire::Time>,
    pub webhook: Option<Webhook>,
    pub vpc_config: Option<VpcConfig>,
    pub badge: Option<ProjectBadge>,
    pub logs_config: Option<LogsConfig>,
    pub file_system_locations: Option<Vec<ProjectFileSystemLocation>>,
    pub build_batch_config: Option<ProjectBuildBatchConfig>,
    pub concurrent_build_limit: Option<i64>,
    pub project_visibility: Option<String>,
    pub public_project_alias: Option<String>,
    pub resource_access_role: Option<String>,
    pub auto_retry_limit: Option<i64>,
}

impl Project {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            arn: members.get("arn")?,
            description: members.get("description")?,
            source: members.get("source")?,
            secondary_sources: members.get("secondarySources")?,
            source_version: members.get("sourceVersion")?,
            secondary_source_versions: members.get("secondarySourceVersions")?,
            artifacts: members.get("artifacts")?,
            secondary_artifacts: members.get("secondaryArtifacts")?,
            cache: members.get("cache")?,
            environment: members.get("environment")?,
            service_role: members.get("serviceRole")?,
            timeout_in_minutes: members.get("timeoutInMinutes")?,
            queued_timeout_in_minutes: members.get("queuedTimeoutInMinutes")?,
            encryption_key: members.get("encryptionKey")?,
            tags: members.get("tags")?,
            created: members.get("created")?,
            last_modified: members.get("lastModified")?,
            webhook: members.get("webhook")?,
            vpc_config: members.get("vpcConfig")?,
            badge: members.get("badge")?,
            logs_config: members.get("logsConfig")?,
            file_system_locations: members.get("fileSystemLocations")?,
            build_batch_config: members.get("buildBatchConfig")?,
            concurrent_build_limit: members.get("concurrentBuildLimit")?,
            project_visibility: members.get("projectVisibility")?,
            public_project_alias: members.get("publicProjectAlias")?,
            resource_access_role: members.get("resourceAccessRole")?,
            auto_retry_limit: members.get("autoRetryLimit")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("arn", &self.arn);
        fields.put("description", &self.description);
        fields.put("source", &self.source);
        fields.put("secondarySources", &self.secondary_sources);
        fields.put("sourceVersion", &self.source_version);
        fields.put("secondarySourceVersions", &self.secondary_source_versions);
        fields.put("artifacts", &self.artifacts);
        fields.put("secondaryArtifacts", &self.secondary_artifacts);
        fields.put("cache", &self.cache);
        fields.put("environment", &self.environment);
        fields.put("serviceRole", &self.service_role);
        fields.put("timeoutInMinutes", &self.timeout_in_minutes);
        fields.put("queuedTimeoutInMinutes", &self.queued_timeout_in_minutes);
        fields.put("encryptionKey", &self.encryption_key);
        fields.put("tags", &self.tags);
        fields.put("created", &self.created);
        fields.put("lastModified", &self.last_modified);
        fields.put("webhook", &self.webhook);
        fields.put("vpcConfig", &self.vpc_config);
        fields.put("badge", &self.badge);
        fields.put("logsConfig", &self.logs_config);
        fields.put("fileSystemLocations", &self.file_system_locations);
        fields.put("buildBatchConfig", &self.build_batch_config);
        fields.put("concurrentBuildLimit", &self.concurrent_build_limit);
        fields.put("projectVisibility", &self.project_visibility);
        fields.put("publicProjectAlias", &self.public_project_alias);
        fields.put("resourceAccessRole", &self.resource_access_role);
        fields.put("autoRetryLimit", &self.auto_retry_limit);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProjectArtifacts {
    pub r#type: Option<String>,
    pub location: Option<String>,
    pub path: Option<String>,
    pub namespace_type: Option<String>,
    pub name: Option<String>,
    pub packaging: Option<String>,
    pub override_artifact_name: Option<bool>,
    pub encryption_disabled: Option<bool>,
    pub artifact_identifier: Option<String>,
    pub bucket_owner_access: Option<String>,
}

impl ProjectArtifacts {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#type: members.get("type")?,
            location: members.get("location")?,
            path: members.get("path")?,
            namespace_type: members.get("namespaceType")?,
            name: members.get("name")?,
            packaging: members.get("packaging")?,
            override_artifact_name: members.get("overrideArtifactName")?,
            encryption_disabled: members.get("encryptionDisabled")?,
            artifact_identifier: members.get("artifactIdentifier")?,
            bucket_owner_access: members.get("bucketOwnerAccess")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("type", &self.r#type);
        fields.put("location", &self.location);
        fields.put("path", &self.path);
        fields.put("namespaceType", &self.namespace_type);
        fields.put("name", &self.name);
        fields.put("packaging", &self.packaging);
        fields.put("overrideArtifactName", &self.override_artifact_name);
        fields.put("encryptionDisabled", &self.encryption_disabled);
        fields.put("artifactIdentifier", &self.artifact_identifier);
        fields.put("bucketOwnerAccess", &self.bucket_owner_access);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProjectBadge {
    pub badge_enabled: Option<bool>,
    pub badge_request_url: Option<String>,
}

impl ProjectBadge {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            badge_enabled: members.get("badgeEnabled")?,
            badge_request_url: members.get("badgeRequestUrl")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("badgeEnabled", &self.badge_enabled);
        fields.put("badgeRequestUrl", &self.badge_request_url);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProjectBuildBatchConfig {
    pub service_role: Option<String>,
    pub combine_artifacts: Option<bool>,
    pub restrictions: Option<BatchRestrictions>,
    pub timeout_in_mins: Option<i64>,
    pub batch_report_mode: Option<String>,
}

impl ProjectBuildBatchConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            service_role: members.get("serviceRole")?,
            combine_artifacts: members.get("combineArtifacts")?,
            restrictions: members.get("restrictions")?,
            timeout_in_mins: members.get("timeoutInMins")?,
            batch_report_mode: members.get("batchReportMode")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("serviceRole", &self.service_role);
        fields.put("combineArtifacts", &self.combine_artifacts);
        fields.put("restrictions", &self.restrictions);
        fields.put("timeoutInMins", &self.timeout_in_mins);
        fields.put("batchReportMode", &self.batch_report_mode);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProjectCache {
    pub r#type: Option<String>,
    pub location: Option<String>,
    pub modes: Option<Vec<String>>,
    pub cache_namespace: Option<String>,
}

impl ProjectCache {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#type: members.get("type")?,
            location: members.get("location")?,
            modes: members.get("modes")?,
            cache_namespace: members.get("cacheNamespace")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("type", &self.r#type);
        fields.put("location", &self.location);
        fields.put("modes", &self.modes);
        fields.put("cacheNamespace", &self.cache_namespace);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProjectEnvironment {
    pub r#type: Option<String>,
    pub image: Option<String>,
    pub compute_type: Option<String>,
    pub compute_configuration: Option<ComputeConfiguration>,
    pub fleet: Option<ProjectFleet>,
    pub environment_variables: Option<Vec<EnvironmentVariable>>,
    pub privileged_mode: Option<bool>,
    pub certificate: Option<String>,
    pub registry_credential: Option<RegistryCredential>,
    pub image_pull_credentials_type: Option<String>,
    pub docker_server: Option<DockerServer>,
}

impl ProjectEnvironment {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#type: members.get("type")?,
            image: members.get("image")?,
            compute_type: members.get("computeType")?,
            compute_configuration: members.get("computeConfiguration")?,
            fleet: members.get("fleet")?,
            environment_variables: members.get("environmentVariables")?,
            privileged_mode: members.get("privilegedMode")?,
            certificate: members.get("certificate")?,
            registry_credential: members.get("registryCredential")?,
            image_pull_credentials_type: members.get("imagePullCredentialsType")?,
            docker_server: members.get("dockerServer")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("type", &self.r#type);
        fields.put("image", &self.image);
        fields.put("computeType", &self.compute_type);
        fields.put("computeConfiguration", &self.compute_configuration);
        fields.put("fleet", &self.fleet);
        fields.put("environmentVariables", &self.environment_variables);
        fields.put("privilegedMode", &self.privileged_mode);
        fields.put("certificate", &self.certificate);
        fields.put("registryCredential", &self.registry_credential);
        fields.put("imagePullCredentialsType", &self.image_pull_credentials_type);
        fields.put("dockerServer", &self.docker_server);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProjectFileSystemLocation {
    pub r#type: Option<String>,
    pub location: Option<String>,
    pub mount_point: Option<String>,
    pub identifier: Option<String>,
    pub mount_options: Option<String>,
}

impl ProjectFileSystemLocation {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#type: members.get("type")?,
            location: members.get("location")?,
            mount_point: members.get("mountPoint")?,
            identifier: members.get("identifier")?,
            mount_options: members.get("mountOptions")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("type", &self.r#type);
        fields.put("location", &self.location);
        fields.put("mountPoint", &self.mount_point);
        fields.put("identifier", &self.identifier);
        fields.put("mountOptions", &self.mount_options);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProjectFleet {
    pub fleet_arn: Option<String>,
}

impl ProjectFleet {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            fleet_arn: members.get("fleetArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("fleetArn", &self.fleet_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProjectSource {
    pub r#type: Option<String>,
    pub location: Option<String>,
    pub git_clone_depth: Option<i64>,
    pub git_submodules_config: Option<GitSubmodulesConfig>,
    pub buildspec: Option<String>,
    pub auth: Option<SourceAuth>,
    pub report_build_status: Option<bool>,
    pub build_status_config: Option<BuildStatusConfig>,
    pub insecure_ssl: Option<bool>,
    pub source_identifier: Option<String>,
}

impl ProjectSource {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#type: members.get("type")?,
            location: members.get("location")?,
            git_clone_depth: members.get("gitCloneDepth")?,
            git_submodules_config: members.get("gitSubmodulesConfig")?,
            buildspec: members.get("buildspec")?,
            auth: members.get("auth")?,
            report_build_status: members.get("reportBuildStatus")?,
            build_status_config: members.get("buildStatusConfig")?,
            insecure_ssl: members.get("insecureSsl")?,
            source_identifier: members.get("sourceIdentifier")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("type", &self.r#type);
        fields.put("location", &self.location);
        fields.put("gitCloneDepth", &self.git_clone_depth);
        fields.put("gitSubmodulesConfig", &self.git_submodules_config);
        fields.put("buildspec", &self.buildspec);
        fields.put("auth", &self.auth);
        fields.put("reportBuildStatus", &self.report_build_status);
        fields.put("buildStatusConfig", &self.build_status_config);
        fields.put("insecureSsl", &self.insecure_ssl);
        fields.put("sourceIdentifier", &self.source_identifier);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProjectSourceVersion {
    pub source_identifier: Option<String>,
    pub source_version: Option<String>,
}

impl ProjectSourceVersion {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            source_identifier: members.get("sourceIdentifier")?,
            source_version: members.get("sourceVersion")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("sourceIdentifier", &self.source_identifier);
        fields.put("sourceVersion", &self.source_version);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PullRequestBuildPolicy {
    pub requires_comment_approval: Option<String>,
    pub approver_roles: Option<Vec<String>>,
}

impl PullRequestBuildPolicy {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            requires_comment_approval: members.get("requiresCommentApproval")?,
            approver_roles: members.get("approverRoles")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("requiresCommentApproval", &self.requires_comment_approval);
        fields.put("approverRoles", &self.approver_roles);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegistryCredential {
    pub credential: Option<String>,
    pub credential_provider: Option<String>,
}

impl RegistryCredential {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            credential: members.get("credential")?,
            credential_provider: members.get("credentialProvider")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("credential", &self.credential);
        fields.put("credentialProvider", &self.credential_provider);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RetryBuildInput {
    pub id: Option<String>,
    pub idempotency_token: Option<String>,
}

impl RetryBuildInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            id: members.get("id")?,
            idempotency_token: members.get("idempotencyToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("id", &self.id);
        fields.put("idempotencyToken", &self.idempotency_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RetryBuildOutput {
    pub build: Option<Build>,
}

impl RetryBuildOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            build: members.get("build")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("build", &self.build);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct S3LogsConfig {
    pub status: Option<String>,
    pub location: Option<String>,
    pub encryption_disabled: Option<bool>,
    pub bucket_owner_access: Option<String>,
}

impl S3LogsConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            status: members.get("status")?,
            location: members.get("location")?,
            encryption_disabled: members.get("encryptionDisabled")?,
            bucket_owner_access: members.get("bucketOwnerAccess")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("status", &self.status);
        fields.put("location", &self.location);
        fields.put("encryptionDisabled", &self.encryption_disabled);
        fields.put("bucketOwnerAccess", &self.bucket_owner_access);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScopeConfiguration {
    pub name: Option<String>,
    pub domain: Option<String>,
    pub scope: Option<String>,
}

impl ScopeConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            domain: members.get("domain")?,
            scope: members.get("scope")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("domain", &self.domain);
        fields.put("scope", &self.scope);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SourceAuth {
    pub r#type: Option<String>,
    pub resource: Option<String>,
}

impl SourceAuth {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#type: members.get("type")?,
            resource: members.get("resource")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("type", &self.r#type);
        fields.put("resource", &self.resource);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SourceCredentialsInfo {
    pub arn: Option<String>,
    pub server_type: Option<String>,
    pub auth_type: Option<String>,
    pub resource: Option<String>,
}

impl SourceCredentialsInfo {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            arn: members.get("arn")?,
            server_type: members.get("serverType")?,
            auth_type: members.get("authType")?,
            resource: members.get("resource")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("arn", &self.arn);
        fields.put("serverType", &self.server_type);
        fields.put("authType", &self.auth_type);
        fields.put("resource", &self.resource);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartBuildInput {
    pub project_name: String,
    pub secondary_sources_override: Option<Vec<ProjectSource>>,
    pub secondary_sources_version_override: Option<Vec<ProjectSourceVersion>>,
    pub source_version: Option<String>,
    pub artifacts_override: Option<ProjectArtifacts>,
    pub secondary_artifacts_override: Option<Vec<ProjectArtifacts>>,
    pub environment_variables_override: Option<Vec<EnvironmentVariable>>,
    pub source_type_override: Option<String>,
    pub source_location_override: Option<String>,
    pub source_auth_override: Option<SourceAuth>,
    pub git_clone_depth_override: Option<i64>,
    pub git_submodules_config_override: Option<GitSubmodulesConfig>,
    pub buildspec_override: Option<String>,
    pub insecure_ssl_override: Option<bool>,
    pub report_build_status_override: Option<bool>,
    pub build_status_config_override: Option<BuildStatusConfig>,
    pub environment_type_override: Option<String>,
    pub image_override: Option<String>,
    pub compute_type_override: Option<String>,
    pub certificate_override: Option<String>,
    pub cache_override: Option<ProjectCache>,
    pub service_role_override: Option<String>,
    pub privileged_mode_override: Option<bool>,
    pub timeout_in_minutes_override: Option<i64>,
    pub queued_timeout_in_minutes_override: Option<i64>,
    pub encryption_key_override: Option<String>,
    pub idempotency_token: Option<String>,
    pub logs_config_override: Option<LogsConfig>,
    pub registry_credential_override: Option<RegistryCredential>,
    pub image_pull_credentials_type_override: Option<String>,
    pub debug_session_enabled: Option<bool>,
    pub fleet_override: Option<ProjectFleet>,
    pub auto_retry_limit_override: Option<i64>,
}

impl StartBuildInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            project_name: members.need("projectName")?,
            secondary_sources_override: members.get("secondarySourcesOverride")?,
            secondary_sources_version_override: members.get("secondarySourcesVersionOverride")?,
            source_version: members.get("sourceVersion")?,
            artifacts_override: members.get("artifactsOverride")?,
            secondary_artifacts_override: members.get("secondaryArtifactsOverride")?,
            environment_variables_override: members.get("environmentVariablesOverride")?,
            source_type_override: members.get("sourceTypeOverride")?,
            source_location_override: members.get("sourceLocationOverride")?,
            source_auth_override: members.get("sourceAuthOverride")?,
            git_clone_depth_override: members.get("gitCloneDepthOverride")?,
            git_submodules_config_override: members.get("gitSubmodulesConfigOverride")?,
            buildspec_override: members.get("buildspecOverride")?,
            insecure_ssl_override: members.get("insecureSslOverride")?,
            report_build_status_override: members.get("reportBuildStatusOverride")?,
            build_status_config_override: members.get("buildStatusConfigOverride")?,
            environment_type_override: members.get("environmentTypeOverride")?,
            image_override: members.get("imageOverride")?,
            compute_type_override: members.get("computeTypeOverride")?,
            certificate_override: members.get("certificateOverride")?,
            cache_override: members.get("cacheOverride")?,
            service_role_override: members.get("serviceRoleOverride")?,
            privileged_mode_override: members.get("privilegedModeOverride")?,
            timeout_in_minutes_override: members.get("timeoutInMinutesOverride")?,
            queued_timeout_in_minutes_override: members.get("queuedTimeoutInMinutesOverride")?,
            encryption_key_override: members.get("encryptionKeyOverride")?,
            idempotency_token: members.get("idempotencyToken")?,
            logs_config_override: members.get("logsConfigOverride")?,
            registry_credential_override: members.get("registryCredentialOverride")?,
            image_pull_credentials_type_override: members.get("imagePullCredentialsTypeOverride")?,
            debug_session_enabled: members.get("debugSessionEnabled")?,
            fleet_override: members.get("fleetOverride")?,
            auto_retry_limit_override: members.get("autoRetryLimitOverride")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("projectName", &self.project_name);
        fields.put("secondarySourcesOverride", &self.secondary_sources_override);
        fields.put("secondarySourcesVersionOverride", &self.secondary_sources_version_override);
        fields.put("sourceVersion", &self.source_version);
        fields.put("artifactsOverride", &self.artifacts_override);
        fields.put("secondaryArtifactsOverride", &self.secondary_artifacts_override);
        fields.put("environmentVariablesOverride", &self.environment_variables_override);
        fields.put("sourceTypeOverride", &self.source_type_override);
        fields.put("sourceLocationOverride", &self.source_location_override);
        fields.put("sourceAuthOverride", &self.source_auth_override);
        fields.put("gitCloneDepthOverride", &self.git_clone_depth_override);
        fields.put("gitSubmodulesConfigOverride", &self.git_submodules_config_override);
        fields.put("buildspecOverride", &self.buildspec_override);
        fields.put("insecureSslOverride", &self.insecure_ssl_override);
        fields.put("reportBuildStatusOverride", &self.report_build_status_override);
        fields.put("buildStatusConfigOverride", &self.build_status_config_override);
        fields.put("environmentTypeOverride", &self.environment_type_override);
        fields.put("imageOverride", &self.image_override);
        fields.put("computeTypeOverride", &self.compute_type_override);
        fields.put("certificateOverride", &self.certificate_override);
        fields.put("cacheOverride", &self.cache_override);
        fields.put("serviceRoleOverride", &self.service_role_override);
        fields.put("privilegedModeOverride", &self.privileged_mode_override);
        fields.put("timeoutInMinutesOverride", &self.timeout_in_minutes_override);
        fields.put("queuedTimeoutInMinutesOverride", &self.queued_timeout_in_minutes_override);
        fields.put("encryptionKeyOverride", &self.encryption_key_override);
        fields.put("idempotencyToken", &self.idempotency_token);
        fields.put("logsConfigOverride", &self.logs_config_override);
        fields.put("registryCredentialOverride", &self.registry_credential_override);
        fields.put("imagePullCredentialsTypeOverride", &self.image_pull_credentials_type_override);
        fields.put("debugSessionEnabled", &self.debug_session_enabled);
        fields.put("fleetOverride", &self.fleet_override);
        fields.put("autoRetryLimitOverride", &self.auto_retry_limit_override);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartBuildOutput {
    pub build: Option<Build>,
}

impl StartBuildOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            build: members.get("build")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("build", &self.build);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopBuildInput {
    pub id: String,
}

impl StopBuildInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            id: members.need("id")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("id", &self.id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopBuildOutput {
    pub build: Option<Build>,
}

impl StopBuildOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            build: members.get("build")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("build", &self.build);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl Tag {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key: members.get("key")?,
            value: members.get("value")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("key", &self.key);
        fields.put("value", &self.value);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateProjectInput {
    pub name: String,
    pub description: Option<String>,
    pub source: Option<ProjectSource>,
    pub secondary_sources: Option<Vec<ProjectSource>>,
    pub source_version: Option<String>,
    pub secondary_source_versions: Option<Vec<ProjectSourceVersion>>,
    pub artifacts: Option<ProjectArtifacts>,
    pub secondary_artifacts: Option<Vec<ProjectArtifacts>>,
    pub cache: Option<ProjectCache>,
    pub environment: Option<ProjectEnvironment>,
    pub service_role: Option<String>,
    pub timeout_in_minutes: Option<i64>,
    pub queued_timeout_in_minutes: Option<i64>,
    pub encryption_key: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_config: Option<VpcConfig>,
    pub badge_enabled: Option<bool>,
    pub logs_config: Option<LogsConfig>,
    pub file_system_locations: Option<Vec<ProjectFileSystemLocation>>,
    pub build_batch_config: Option<ProjectBuildBatchConfig>,
    pub concurrent_build_limit: Option<i64>,
    pub auto_retry_limit: Option<i64>,
}

impl UpdateProjectInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.need("name")?,
            description: members.get("description")?,
            source: members.get("source")?,
            secondary_sources: members.get("secondarySources")?,
            source_version: members.get("sourceVersion")?,
            secondary_source_versions: members.get("secondarySourceVersions")?,
            artifacts: members.get("artifacts")?,
            secondary_artifacts: members.get("secondaryArtifacts")?,
            cache: members.get("cache")?,
            environment: members.get("environment")?,
            service_role: members.get("serviceRole")?,
            timeout_in_minutes: members.get("timeoutInMinutes")?,
            queued_timeout_in_minutes: members.get("queuedTimeoutInMinutes")?,
            encryption_key: members.get("encryptionKey")?,
            tags: members.get("tags")?,
            vpc_config: members.get("vpcConfig")?,
            badge_enabled: members.get("badgeEnabled")?,
            logs_config: members.get("logsConfig")?,
            file_system_locations: members.get("fileSystemLocations")?,
            build_batch_config: members.get("buildBatchConfig")?,
            concurrent_build_limit: members.get("concurrentBuildLimit")?,
            auto_retry_limit: members.get("autoRetryLimit")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("name", &self.name);
        fields.put("description", &self.description);
        fields.put("source", &self.source);
        fields.put("secondarySources", &self.secondary_sources);
        fields.put("sourceVersion", &self.source_version);
        fields.put("secondarySourceVersions", &self.secondary_source_versions);
        fields.put("artifacts", &self.artifacts);
        fields.put("secondaryArtifacts", &self.secondary_artifacts);
        fields.put("cache", &self.cache);
        fields.put("environment", &self.environment);
        fields.put("serviceRole", &self.service_role);
        fields.put("timeoutInMinutes", &self.timeout_in_minutes);
        fields.put("queuedTimeoutInMinutes", &self.queued_timeout_in_minutes);
        fields.put("encryptionKey", &self.encryption_key);
        fields.put("tags", &self.tags);
        fields.put("vpcConfig", &self.vpc_config);
        fields.put("badgeEnabled", &self.badge_enabled);
        fields.put("logsConfig", &self.logs_config);
        fields.put("fileSystemLocations", &self.file_system_locations);
        fields.put("buildBatchConfig", &self.build_batch_config);
        fields.put("concurrentBuildLimit", &self.concurrent_build_limit);
        fields.put("autoRetryLimit", &self.auto_retry_limit);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateProjectOutput {
    pub project: Option<Project>,
}

impl UpdateProjectOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            project: members.get("project")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("project", &self.project);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct VpcConfig {
    pub vpc_id: Option<String>,
    pub subnets: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
}

impl VpcConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            vpc_id: members.get("vpcId")?,
            subnets: members.get("subnets")?,
            security_group_ids: members.get("securityGroupIds")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("vpcId", &self.vpc_id);
        fields.put("subnets", &self.subnets);
        fields.put("securityGroupIds", &self.security_group_ids);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Webhook {
    pub url: Option<String>,
    pub payload_url: Option<String>,
    pub secret: Option<String>,
    pub branch_filter: Option<String>,
    pub filter_groups: Option<Vec<Vec<WebhookFilter>>>,
    pub build_type: Option<String>,
    pub manual_creation: Option<bool>,
    pub last_modified_secret: Option<wire::Time>,
    pub scope_configuration: Option<ScopeConfiguration>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub pull_request_build_policy: Option<PullRequestBuildPolicy>,
}

impl Webhook {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            url: members.get("url")?,
            payload_url: members.get("payloadUrl")?,
            secret: members.get("secret")?,
            branch_filter: members.get("branchFilter")?,
            filter_groups: members.get("filterGroups")?,
            build_type: members.get("buildType")?,
            manual_creation: members.get("manualCreation")?,
            last_modified_secret: members.get("lastModifiedSecret")?,
            scope_configuration: members.get("scopeConfiguration")?,
            status: members.get("status")?,
            status_message: members.get("statusMessage")?,
            pull_request_build_policy: members.get("pullRequestBuildPolicy")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("url", &self.url);
        fields.put("payloadUrl", &self.payload_url);
        fields.put("secret", &self.secret);
        fields.put("branchFilter", &self.branch_filter);
        fields.put("filterGroups", &self.filter_groups);
        fields.put("buildType", &self.build_type);
        fields.put("manualCreation", &self.manual_creation);
        fields.put("lastModifiedSecret", &self.last_modified_secret);
        fields.put("scopeConfiguration", &self.scope_configuration);
        fields.put("status", &self.status);
        fields.put("statusMessage", &self.status_message);
        fields.put("pullRequestBuildPolicy", &self.pull_request_build_policy);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct WebhookFilter {
    pub r#type: Option<String>,
    pub pattern: Option<String>,
    pub exclude_matched_pattern: Option<bool>,
}

impl WebhookFilter {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#type: members.get("type")?,
            pattern: members.get("pattern")?,
            exclude_matched_pattern: members.get("excludeMatchedPattern")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("type", &self.r#type);
        fields.put("pattern", &self.pattern);
        fields.put("excludeMatchedPattern", &self.exclude_matched_pattern);
        fields.done()
    }
}

wire::shapes! {
    AutoRetryConfig
    BatchDeleteBuildsInput
    BatchDeleteBuildsOutput
    BatchGetBuildsInput
    BatchGetBuildsOutput
    BatchGetProjectsInput
    BatchGetProjectsOutput
    BatchRestrictions
    Build
    BuildArtifacts
    BuildNotDeleted
    BuildPhase
    BuildStatusConfig
    CloudWatchLogsConfig
    ComputeConfiguration
    CreateProjectInput
    CreateProjectOutput
    DebugSession
    DeleteProjectInput
    DeleteProjectOutput
    DockerServer
    DockerServerStatus
    EnvironmentImage
    EnvironmentLanguage
    EnvironmentPlatform
    EnvironmentVariable
    ExportedEnvironmentVariable
    GitSubmodulesConfig
    InvalidateProjectCacheInput
    InvalidateProjectCacheOutput
    ListBuildsForProjectInput
    ListBuildsForProjectOutput
    ListBuildsInput
    ListBuildsOutput
    ListCuratedEnvironmentImagesInput
    ListCuratedEnvironmentImagesOutput
    ListProjectsInput
    ListProjectsOutput
    ListSourceCredentialsInput
    ListSourceCredentialsOutput
    LogsConfig
    LogsLocation
    NetworkInterface
    PhaseContext
    Project
    ProjectArtifacts
    ProjectBadge
    ProjectBuildBatchConfig
    ProjectCache
    ProjectEnvironment
    ProjectFileSystemLocation
    ProjectFleet
    ProjectSource
    ProjectSourceVersion
    PullRequestBuildPolicy
    RegistryCredential
    RetryBuildInput
    RetryBuildOutput
    S3LogsConfig
    ScopeConfiguration
    SourceAuth
    SourceCredentialsInfo
    StartBuildInput
    StartBuildOutput
    StopBuildInput
    StopBuildOutput
    Tag
    UpdateProjectInput
    UpdateProjectOutput
    VpcConfig
    Webhook
    WebhookFilter
}

/// The errors AWS models for these operations.
pub mod errors {
    pub fn account_limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("AccountLimitExceededException", message) }
    pub fn invalid_input_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidInputException", message) }
    pub fn resource_already_exists_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ResourceAlreadyExistsException", message) }
    pub fn resource_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ResourceNotFoundException", message) }
}

/// The values of enumerations.
pub mod values {
    pub mod artifact_namespace {
        pub const NONE: &str = "NONE";
        pub const BUILD_ID: &str = "BUILD_ID";
    }
    pub mod artifact_packaging {
        pub const NONE: &str = "NONE";
        pub const ZIP: &str = "ZIP";
    }
    pub mod artifacts_type {
        pub const CODEPIPELINE: &str = "CODEPIPELINE";
        pub const S3: &str = "S3";
        pub const NO_ARTIFACTS: &str = "NO_ARTIFACTS";
    }
    pub mod auth_type {
        pub const OAUTH: &str = "OAUTH";
        pub const BASIC_AUTH: &str = "BASIC_AUTH";
        pub const PERSONAL_ACCESS_TOKEN: &str = "PERSONAL_ACCESS_TOKEN";
        pub const CODECONNECTIONS: &str = "CODECONNECTIONS";
        pub const SECRETS_MANAGER: &str = "SECRETS_MANAGER";
    }
    pub mod batch_report_mode_type {
        pub const REPORT_INDIVIDUAL_BUILDS: &str = "REPORT_INDIVIDUAL_BUILDS";
        pub const REPORT_AGGREGATED_BATCH: &str = "REPORT_AGGREGATED_BATCH";
    }
    pub mod bucket_owner_access {
        pub const NONE: &str = "NONE";
        pub const READ_ONLY: &str = "READ_ONLY";
        pub const FULL: &str = "FULL";
    }
    pub mod build_phase_type {
        pub const SUBMITTED: &str = "SUBMITTED";
        pub const QUEUED: &str = "QUEUED";
        pub const PROVISIONING: &str = "PROVISIONING";
        pub const DOWNLOAD_SOURCE: &str = "DOWNLOAD_SOURCE";
        pub const INSTALL: &str = "INSTALL";
        pub const PRE_BUILD: &str = "PRE_BUILD";
        pub const BUILD: &str = "BUILD";
        pub const POST_BUILD: &str = "POST_BUILD";
        pub const UPLOAD_ARTIFACTS: &str = "UPLOAD_ARTIFACTS";
        pub const FINALIZING: &str = "FINALIZING";
        pub const COMPLETED: &str = "COMPLETED";
    }
    pub mod cache_mode {
        pub const LOCAL_DOCKER_LAYER_CACHE: &str = "LOCAL_DOCKER_LAYER_CACHE";
        pub const LOCAL_SOURCE_CACHE: &str = "LOCAL_SOURCE_CACHE";
        pub const LOCAL_CUSTOM_CACHE: &str = "LOCAL_CUSTOM_CACHE";
    }
    pub mod cache_type {
        pub const NO_CACHE: &str = "NO_CACHE";
        pub const S3: &str = "S3";
        pub const LOCAL: &str = "LOCAL";
    }
    pub mod compute_type {
        pub const BUILD_GENERAL1_SMALL: &str = "BUILD_GENERAL1_SMALL";
        pub const BUILD_GENERAL1_MEDIUM: &str = "BUILD_GENERAL1_MEDIUM";
        pub const BUILD_GENERAL1_LARGE: &str = "BUILD_GENERAL1_LARGE";
        pub const BUILD_GENERAL1_XLARGE: &str = "BUILD_GENERAL1_XLARGE";
        pub const BUILD_GENERAL1_2XLARGE: &str = "BUILD_GENERAL1_2XLARGE";
        pub const BUILD_LAMBDA_1GB: &str = "BUILD_LAMBDA_1GB";
        pub const BUILD_LAMBDA_2GB: &str = "BUILD_LAMBDA_2GB";
        pub const BUILD_LAMBDA_4GB: &str = "BUILD_LAMBDA_4GB";
        pub const BUILD_LAMBDA_8GB: &str = "BUILD_LAMBDA_8GB";
        pub const BUILD_LAMBDA_10GB: &str = "BUILD_LAMBDA_10GB";
        pub const ATTRIBUTE_BASED_COMPUTE: &str = "ATTRIBUTE_BASED_COMPUTE";
        pub const CUSTOM_INSTANCE_TYPE: &str = "CUSTOM_INSTANCE_TYPE";
    }
    pub mod credential_provider_type {
        pub const SECRETS_MANAGER: &str = "SECRETS_MANAGER";
    }
    pub mod environment_type {
        pub const WINDOWS_CONTAINER: &str = "WINDOWS_CONTAINER";
        pub const LINUX_CONTAINER: &str = "LINUX_CONTAINER";
        pub const LINUX_GPU_CONTAINER: &str = "LINUX_GPU_CONTAINER";
        pub const ARM_CONTAINER: &str = "ARM_CONTAINER";
        pub const WINDOWS_SERVER_2019_CONTAINER: &str = "WINDOWS_SERVER_2019_CONTAINER";
        pub const WINDOWS_SERVER_2022_CONTAINER: &str = "WINDOWS_SERVER_2022_CONTAINER";
        pub const LINUX_LAMBDA_CONTAINER: &str = "LINUX_LAMBDA_CONTAINER";
        pub const ARM_LAMBDA_CONTAINER: &str = "ARM_LAMBDA_CONTAINER";
        pub const LINUX_EC2: &str = "LINUX_EC2";
        pub const ARM_EC2: &str = "ARM_EC2";
        pub const WINDOWS_EC2: &str = "WINDOWS_EC2";
        pub const MAC_ARM: &str = "MAC_ARM";
    }
    pub mod environment_variable_type {
        pub const PLAINTEXT: &str = "PLAINTEXT";
        pub const PARAMETER_STORE: &str = "PARAMETER_STORE";
        pub const SECRETS_MANAGER: &str = "SECRETS_MANAGER";
    }
    pub mod file_system_type {
        pub const EFS: &str = "EFS";
    }
    pub mod image_pull_credentials_type {
        pub const CODEBUILD: &str = "CODEBUILD";
        pub const SERVICE_ROLE: &str = "SERVICE_ROLE";
    }
    pub mod language_type {
        pub const JAVA: &str = "JAVA";
        pub const PYTHON: &str = "PYTHON";
        pub const NODE_JS: &str = "NODE_JS";
        pub const RUBY: &str = "RUBY";
        pub const GOLANG: &str = "GOLANG";
        pub const DOCKER: &str = "DOCKER";
        pub const ANDROID: &str = "ANDROID";
        pub const DOTNET: &str = "DOTNET";
        pub const BASE: &str = "BASE";
        pub const PHP: &str = "PHP";
    }
    pub mod logs_config_status_type {
        pub const ENABLED: &str = "ENABLED";
        pub const DISABLED: &str = "DISABLED";
    }
    pub mod machine_type {
        pub const GENERAL: &str = "GENERAL";
        pub const NVME: &str = "NVME";
    }
    pub mod platform_type {
        pub const DEBIAN: &str = "DEBIAN";
        pub const AMAZON_LINUX: &str = "AMAZON_LINUX";
        pub const UBUNTU: &str = "UBUNTU";
        pub const WINDOWS_SERVER: &str = "WINDOWS_SERVER";
    }
    pub mod project_sort_by_type {
        pub const NAME: &str = "NAME";
        pub const CREATED_TIME: &str = "CREATED_TIME";
        pub const LAST_MODIFIED_TIME: &str = "LAST_MODIFIED_TIME";
    }
    pub mod project_visibility_type {
        pub const PUBLIC_READ: &str = "PUBLIC_READ";
        pub const PRIVATE: &str = "PRIVATE";
    }
    pub mod pull_request_build_approver_role {
        pub const GITHUB_READ: &str = "GITHUB_READ";
        pub const GITHUB_TRIAGE: &str = "GITHUB_TRIAGE";
        pub const GITHUB_WRITE: &str = "GITHUB_WRITE";
        pub const GITHUB_MAINTAIN: &str = "GITHUB_MAINTAIN";
        pub const GITHUB_ADMIN: &str = "GITHUB_ADMIN";
        pub const GITLAB_GUEST: &str = "GITLAB_GUEST";
        pub const GITLAB_PLANNER: &str = "GITLAB_PLANNER";
        pub const GITLAB_REPORTER: &str = "GITLAB_REPORTER";
        pub const GITLAB_DEVELOPER: &str = "GITLAB_DEVELOPER";
        pub const GITLAB_MAINTAINER: &str = "GITLAB_MAINTAINER";
        pub const GITLAB_OWNER: &str = "GITLAB_OWNER";
        pub const BITBUCKET_READ: &str = "BITBUCKET_READ";
        pub const BITBUCKET_WRITE: &str = "BITBUCKET_WRITE";
        pub const BITBUCKET_ADMIN: &str = "BITBUCKET_ADMIN";
    }
    pub mod pull_request_build_comment_approval {
        pub const DISABLED: &str = "DISABLED";
        pub const ALL_PULL_REQUESTS: &str = "ALL_PULL_REQUESTS";
        pub const FORK_PULL_REQUESTS: &str = "FORK_PULL_REQUESTS";
    }
    pub mod server_type {
        pub const GITHUB: &str = "GITHUB";
        pub const BITBUCKET: &str = "BITBUCKET";
        pub const GITHUB_ENTERPRISE: &str = "GITHUB_ENTERPRISE";
        pub const GITLAB: &str = "GITLAB";
        pub const GITLAB_SELF_MANAGED: &str = "GITLAB_SELF_MANAGED";
    }
    pub mod sort_order_type {
        pub const ASCENDING: &str = "ASCENDING";
        pub const DESCENDING: &str = "DESCENDING";
    }
    pub mod source_auth_type {
        pub const OAUTH: &str = "OAUTH";
        pub const CODECONNECTIONS: &str = "CODECONNECTIONS";
        pub const SECRETS_MANAGER: &str = "SECRETS_MANAGER";
    }
    pub mod source_type {
        pub const CODECOMMIT: &str = "CODECOMMIT";
        pub const CODEPIPELINE: &str = "CODEPIPELINE";
        pub const GITHUB: &str = "GITHUB";
        pub const GITLAB: &str = "GITLAB";
        pub const GITLAB_SELF_MANAGED: &str = "GITLAB_SELF_MANAGED";
        pub const S3: &str = "S3";
        pub const BITBUCKET: &str = "BITBUCKET";
        pub const GITHUB_ENTERPRISE: &str = "GITHUB_ENTERPRISE";
        pub const NO_SOURCE: &str = "NO_SOURCE";
    }
    pub mod status_type {
        pub const SUCCEEDED: &str = "SUCCEEDED";
        pub const FAILED: &str = "FAILED";
        pub const FAULT: &str = "FAULT";
        pub const TIMED_OUT: &str = "TIMED_OUT";
        pub const IN_PROGRESS: &str = "IN_PROGRESS";
        pub const STOPPED: &str = "STOPPED";
    }
    pub mod webhook_build_type {
        pub const BUILD: &str = "BUILD";
        pub const BUILD_BATCH: &str = "BUILD_BATCH";
        pub const RUNNER_BUILDKITE_BUILD: &str = "RUNNER_BUILDKITE_BUILD";
    }
    pub mod webhook_filter_type {
        pub const EVENT: &str = "EVENT";
        pub const BASE_REF: &str = "BASE_REF";
        pub const HEAD_REF: &str = "HEAD_REF";
        pub const ACTOR_ACCOUNT_ID: &str = "ACTOR_ACCOUNT_ID";
        pub const FILE_PATH: &str = "FILE_PATH";
        pub const COMMIT_MESSAGE: &str = "COMMIT_MESSAGE";
        pub const WORKFLOW_NAME: &str = "WORKFLOW_NAME";
        pub const TAG_NAME: &str = "TAG_NAME";
        pub const RELEASE_NAME: &str = "RELEASE_NAME";
        pub const REPOSITORY_NAME: &str = "REPOSITORY_NAME";
        pub const ORGANIZATION_NAME: &str = "ORGANIZATION_NAME";
    }
    pub mod webhook_scope_type {
        pub const GITHUB_ORGANIZATION: &str = "GITHUB_ORGANIZATION";
        pub const GITHUB_GLOBAL: &str = "GITHUB_GLOBAL";
        pub const GITLAB_GROUP: &str = "GITLAB_GROUP";
    }
    pub mod webhook_status {
        pub const CREATING: &str = "CREATING";
        pub const CREATE_FAILED: &str = "CREATE_FAILED";
        pub const ACTIVE: &str = "ACTIVE";
        pub const DELETING: &str = "DELETING";
    }
}
