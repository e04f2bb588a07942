// Written by `cargo xtask codegen` from models/. Not edited by hand.
#![allow(clippy::all, reason = "generated")]

#[path = "table.rs"]
mod table;
pub use table::SERVICE;

/// Runs one operation: reads its input, calls `crate::operations`, writes its output.
pub fn dispatch(cx: &mut store::Cx<'_>, operation: &str, input: &wire::Document) -> Result<wire::Document, wire::Error> {
    match operation {
        "CreatePipeline" => crate::operations::create_pipeline(cx, CreatePipelineInput::from_document(input)?).map(|output| output.to_document()),
        "DeletePipeline" => crate::operations::delete_pipeline(cx, DeletePipelineInput::from_document(input)?).map(|output| output.to_document()),
        "DisableStageTransition" => crate::operations::disable_stage_transition(cx, DisableStageTransitionInput::from_document(input)?).map(|output| output.to_document()),
        "EnableStageTransition" => crate::operations::enable_stage_transition(cx, EnableStageTransitionInput::from_document(input)?).map(|output| output.to_document()),
        "GetPipeline" => crate::operations::get_pipeline(cx, GetPipelineInput::from_document(input)?).map(|output| output.to_document()),
        "GetPipelineExecution" => crate::operations::get_pipeline_execution(cx, GetPipelineExecutionInput::from_document(input)?).map(|output| output.to_document()),
        "GetPipelineState" => crate::operations::get_pipeline_state(cx, GetPipelineStateInput::from_document(input)?).map(|output| output.to_document()),
        "ListActionExecutions" => crate::operations::list_action_executions(cx, ListActionExecutionsInput::from_document(input)?).map(|output| output.to_document()),
        "ListActionTypes" => crate::operations::list_action_types(cx, ListActionTypesInput::from_document(input)?).map(|output| output.to_document()),
        "ListPipelineExecutions" => crate::operations::list_pipeline_executions(cx, ListPipelineExecutionsInput::from_document(input)?).map(|output| output.to_document()),
        "ListPipelines" => crate::operations::list_pipelines(cx, ListPipelinesInput::from_document(input)?).map(|output| output.to_document()),
        "ListTagsForResource" => crate::operations::list_tags_for_resource(cx, ListTagsForResourceInput::from_document(input)?).map(|output| output.to_document()),
        "ListWebhooks" => crate::operations::list_webhooks(cx, ListWebhooksInput::from_document(input)?).map(|output| output.to_document()),
        "PutApprovalResult" => crate::operations::put_approval_result(cx, PutApprovalResultInput::from_document(input)?).map(|output| output.to_document()),
        "RetryStageExecution" => crate::operations::retry_stage_execution(cx, RetryStageExecutionInput::from_document(input)?).map(|output| output.to_document()),
        "RollbackStage" => crate::operations::rollback_stage(cx, RollbackStageInput::from_document(input)?).map(|output| output.to_document()),
        "StartPipelineExecution" => crate::operations::start_pipeline_execution(cx, StartPipelineExecutionInput::from_document(input)?).map(|output| output.to_document()),
        "StopPipelineExecution" => crate::operations::stop_pipeline_execution(cx, StopPipelineExecutionInput::from_document(input)?).map(|output| output.to_document()),
        "TagResource" => crate::operations::tag_resource(cx, TagResourceInput::from_document(input)?).map(|output| output.to_document()),
        "UntagResource" => crate::operations::untag_resource(cx, UntagResourceInput::from_document(input)?).map(|output| output.to_document()),
        "UpdatePipeline" => crate::operations::update_pipeline(cx, UpdatePipelineInput::from_document(input)?).map(|output| output.to_document()),
        other => Err(wire::Error::not_implemented(other)),
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ActionConfigurationProperty {
    pub name: Option<String>,
    pub required: Option<bool>,
    pub key: Option<bool>,
    pub secret: Option<bool>,
    pub queryable: Option<bool>,
    pub description: Option<String>,
    pub r#type: Option<String>,
}

impl ActionConfigurationProperty {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            required: members.get("required")?,
            key: members.get("key")?,
            secret: members.get("secret")?,
            queryable: members.get("queryable")?,
            description: members.get("description")?,
            r#type: members.get("type")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("required", &self.required);
        fields.put("key", &self.key);
        fields.put("secret", &self.secret);
        fields.put("queryable", &self.queryable);
        fields.put("description", &self.description);
        fields.put("type", &self.r#type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ActionDeclaration {
    pub name: Option<String>,
    pub action_type_id: Option<ActionTypeId>,
    pub run_order: Option<i64>,
    pub configuration: Option<wire::Map<String>>,
    pub commands: Option<Vec<String>>,
    pub output_artifacts: Option<Vec<OutputArtifact>>,
    pub input_artifacts: Option<Vec<InputArtifact>>,
    pub output_variables: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub region: Option<String>,
    pub namespace: Option<String>,
    pub timeout_in_minutes: Option<i64>,
    pub environment_variables: Option<Vec<EnvironmentVariable>>,
}

impl ActionDeclaration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            action_type_id: members.get("actionTypeId")?,
            run_order: members.get("runOrder")?,
            configuration: members.get("configuration")?,
            commands: members.get("commands")?,
            output_artifacts: members.get("outputArtifacts")?,
            input_artifacts: members.get("inputArtifacts")?,
            output_variables: members.get("outputVariables")?,
            role_arn: members.get("roleArn")?,
            region: members.get("region")?,
            namespace: members.get("namespace")?,
            timeout_in_minutes: members.get("timeoutInMinutes")?,
            environment_variables: members.get("environmentVariables")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("actionTypeId", &self.action_type_id);
        fields.put("runOrder", &self.run_order);
        fields.put("configuration", &self.configuration);
        fields.put("commands", &self.commands);
        fields.put("outputArtifacts", &self.output_artifacts);
        fields.put("inputArtifacts", &self.input_artifacts);
        fields.put("outputVariables", &self.output_variables);
        fields.put("roleArn", &self.role_arn);
        fields.put("region", &self.region);
        fields.put("namespace", &self.namespace);
        fields.put("timeoutInMinutes", &self.timeout_in_minutes);
        fields.put("environmentVariables", &self.environment_variables);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ActionExecution {
    pub action_execution_id: Option<String>,
    pub status: Option<String>,
    pub summary: Option<String>,
    pub last_status_change: Option<wire::Time>,
    pub token: Option<String>,
    pub last_updated_by: Option<String>,
    pub external_execution_id: Option<String>,
    pub external_execution_url: Option<String>,
    pub percent_complete: Option<i64>,
    pub error_details: Option<ErrorDetails>,
    pub log_stream_arn: Option<String>,
}

impl ActionExecution {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            action_execution_id: members.get("actionExecutionId")?,
            status: members.get("status")?,
            summary: members.get("summary")?,
            last_status_change: members.get("lastStatusChange")?,
            token: members.get("token")?,
            last_updated_by: members.get("lastUpdatedBy")?,
            external_execution_id: members.get("externalExecutionId")?,
            external_execution_url: members.get("externalExecutionUrl")?,
            percent_complete: members.get("percentComplete")?,
            error_details: members.get("errorDetails")?,
            log_stream_arn: members.get("logStreamARN")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("actionExecutionId", &self.action_execution_id);
        fields.put("status", &self.status);
        fields.put("summary", &self.summary);
        fields.put("lastStatusChange", &self.last_status_change);
        fields.put("token", &self.token);
        fields.put("lastUpdatedBy", &self.last_updated_by);
        fields.put("externalExecutionId", &self.external_execution_id);
        fields.put("externalExecutionUrl", &self.external_execution_url);
        fields.put("percentComplete", &self.percent_complete);
        fields.put("errorDetails", &self.error_details);
        fields.put("logStreamARN", &self.log_stream_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ActionExecutionDetail {
    pub pipeline_execution_id: Option<String>,
    pub action_execution_id: Option<String>,
    pub pipeline_version: Option<i64>,
    pub stage_name: Option<String>,
    pub action_name: Option<String>,
    pub start_time: Option<wire::Time>,
    pub last_update_time: Option<wire::Time>,
    pub updated_by: Option<String>,
    pub status: Option<String>,
    pub input: Option<ActionExecutionInput>,
    pub output: Option<ActionExecutionOutput>,
}

impl ActionExecutionDetail {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline_execution_id: members.get("pipelineExecutionId")?,
            action_execution_id: members.get("actionExecutionId")?,
            pipeline_version: members.get("pipelineVersion")?,
            stage_name: members.get("stageName")?,
            action_name: members.get("actionName")?,
            start_time: members.get("startTime")?,
            last_update_time: members.get("lastUpdateTime")?,
            updated_by: members.get("updatedBy")?,
            status: members.get("status")?,
            input: members.get("input")?,
            output: members.get("output")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("pipelineExecutionId", &self.pipeline_execution_id);
        fields.put("actionExecutionId", &self.action_execution_id);
        fields.put("pipelineVersion", &self.pipeline_version);
        fields.put("stageName", &self.stage_name);
        fields.put("actionName", &self.action_name);
        fields.put("startTime", &self.start_time);
        fields.put("lastUpdateTime", &self.last_update_time);
        fields.put("updatedBy", &self.updated_by);
        fields.put("status", &self.status);
        fields.put("input", &self.input);
        fields.put("output", &self.output);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ActionExecutionFilter {
    pub pipeline_execution_id: Option<String>,
    pub latest_in_pipeline_execution: Option<LatestInPipelineExecutionFilter>,
}

impl ActionExecutionFilter {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline_execution_id: members.get("pipelineExecutionId")?,
            latest_in_pipeline_execution: members.get("latestInPipelineExecution")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("pipelineExecutionId", &self.pipeline_execution_id);
        fields.put("latestInPipelineExecution", &self.latest_in_pipeline_execution);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ActionExecutionInput {
    pub action_type_id: Option<ActionTypeId>,
    pub configuration: Option<wire::Map<String>>,
    pub resolved_configuration: Option<wire::Map<String>>,
    pub role_arn: Option<String>,
    pub region: Option<String>,
    pub input_artifacts: Option<Vec<ArtifactDetail>>,
    pub namespace: Option<String>,
}

impl ActionExecutionInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            action_type_id: members.get("actionTypeId")?,
            configuration: members.get("configuration")?,
            resolved_configuration: members.get("resolvedConfiguration")?,
            role_arn: members.get("roleArn")?,
            region: members.get("region")?,
            input_artifacts: members.get("inputArtifacts")?,
            namespace: members.get("namespace")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("actionTypeId", &self.action_type_id);
        fields.put("configuration", &self.configuration);
        fields.put("resolvedConfiguration", &self.resolved_configuration);
        fields.put("roleArn", &self.role_arn);
        fields.put("region", &self.region);
        fields.put("inputArtifacts", &self.input_artifacts);
        fields.put("namespace", &self.namespace);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ActionExecutionOutput {
    pub output_artifacts: Option<Vec<ArtifactDetail>>,
    pub execution_result: Option<ActionExecutionResult>,
    pub output_variables: Option<wire::Map<String>>,
}

impl ActionExecutionOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            output_artifacts: members.get("outputArtifacts")?,
            execution_result: members.get("executionResult")?,
            output_variables: members.get("outputVariables")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("outputArtifacts", &self.output_artifacts);
        fields.put("executionResult", &self.execution_result);
        fields.put("outputVariables", &self.output_variables);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ActionExecutionResult {
    pub external_execution_id: Option<String>,
    pub external_execution_summary: Option<String>,
    pub external_execution_url: Option<String>,
    pub error_details: Option<ErrorDetails>,
    pub log_stream_arn: Option<String>,
}

impl ActionExecutionResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            external_execution_id: members.get("externalExecutionId")?,
            external_execution_summary: members.get("externalExecutionSummary")?,
            external_execution_url: members.get("externalExecutionUrl")?,
            error_details: members.get("errorDetails")?,
            log_stream_arn: members.get("logStreamARN")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("externalExecutionId", &self.external_execution_id);
        fields.put("externalExecutionSummary", &self.external_execution_summary);
        fields.put("externalExecutionUrl", &self.external_execution_url);
        fields.put("errorDetails", &self.error_details);
        fields.put("logStreamARN", &self.log_stream_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ActionRevision {
    pub revision_id: Option<String>,
    pub revision_change_id: Option<String>,
    pub created: Option<wire::Time>,
}

impl ActionRevision {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            revision_id: members.get("revisionId")?,
            revision_change_id: members.get("revisionChangeId")?,
            created: members.get("created")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("revisionId", &self.revision_id);
        fields.put("revisionChangeId", &self.revision_change_id);
        fields.put("created", &self.created);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ActionState {
    pub action_name: Option<String>,
    pub current_revision: Option<ActionRevision>,
    pub latest_execution: Option<ActionExecution>,
    pub entity_url: Option<String>,
    pub revision_url: Option<String>,
}

impl ActionState {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            action_name: members.get("actionName")?,
            current_revision: members.get("currentRevision")?,
            latest_execution: members.get("latestExecution")?,
            entity_url: members.get("entityUrl")?,
            revision_url: members.get("revisionUrl")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("actionName", &self.action_name);
        fields.put("currentRevision", &self.current_revision);
        fields.put("latestExecution", &self.latest_execution);
        fields.put("entityUrl", &self.entity_url);
        fields.put("revisionUrl", &self.revision_url);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ActionType {
    pub id: Option<ActionTypeId>,
    pub settings: Option<ActionTypeSettings>,
    pub action_configuration_properties: Option<Vec<ActionConfigurationProperty>>,
    pub input_artifact_details: Option<ArtifactDetails>,
    pub output_artifact_details: Option<ArtifactDetails>,
}

impl ActionType {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            id: members.get("id")?,
            settings: members.get("settings")?,
            action_configuration_properties: members.get("actionConfigurationProperties")?,
            input_artifact_details: members.get("inputArtifactDetails")?,
            output_artifact_details: members.get("outputArtifactDetails")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("id", &self.id);
        fields.put("settings", &self.settings);
        fields.put("actionConfigurationProperties", &self.action_configuration_properties);
        fields.put("inputArtifactDetails", &self.input_artifact_details);
        fields.put("outputArtifactDetails", &self.output_artifact_details);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ActionTypeId {
    pub category: Option<String>,
    pub owner: Option<String>,
    pub provider: Option<String>,
    pub version: Option<String>,
}

impl ActionTypeId {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            category: members.get("category")?,
            owner: members.get("owner")?,
            provider: members.get("provider")?,
            version: members.get("version")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("category", &self.category);
        fields.put("owner", &self.owner);
        fields.put("provider", &self.provider);
        fields.put("version", &self.version);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ActionTypeSettings {
    pub third_party_configuration_url: Option<String>,
    pub entity_url_template: Option<String>,
    pub execution_url_template: Option<String>,
    pub revision_url_template: Option<String>,
}

impl ActionTypeSettings {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            third_party_configuration_url: members.get("thirdPartyConfigurationUrl")?,
            entity_url_template: members.get("entityUrlTemplate")?,
            execution_url_template: members.get("executionUrlTemplate")?,
            revision_url_template: members.get("revisionUrlTemplate")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("thirdPartyConfigurationUrl", &self.third_party_configuration_url);
        fields.put("entityUrlTemplate", &self.entity_url_template);
        fields.put("executionUrlTemplate", &self.execution_url_template);
        fields.put("revisionUrlTemplate", &self.revision_url_template);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ApprovalResult {
    pub summary: Option<String>,
    pub status: Option<String>,
}

impl ApprovalResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            summary: members.get("summary")?,
            status: members.get("status")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("summary", &self.summary);
        fields.put("status", &self.status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ArtifactDetail {
    pub name: Option<String>,
    pub s3location: Option<S3Location>,
}

impl ArtifactDetail {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            s3location: members.get("s3location")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("s3location", &self.s3location);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ArtifactDetails {
    pub minimum_count: Option<i64>,
    pub maximum_count: Option<i64>,
}

impl ArtifactDetails {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            minimum_count: members.get("minimumCount")?,
            maximum_count: members.get("maximumCount")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("minimumCount", &self.minimum_count);
        fields.put("maximumCount", &self.maximum_count);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ArtifactRevision {
    pub name: Option<String>,
    pub revision_id: Option<String>,
    pub revision_change_identifier: Option<String>,
    pub revision_summary: Option<String>,
    pub created: Option<wire::Time>,
    pub revision_url: Option<String>,
}

impl ArtifactRevision {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            revision_id: members.get("revisionId")?,
            revision_change_identifier: members.get("revisionChangeIdentifier")?,
            revision_summary: members.get("revisionSummary")?,
            created: members.get("created")?,
            revision_url: members.get("revisionUrl")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("revisionId", &self.revision_id);
        fields.put("revisionChangeIdentifier", &self.revision_change_identifier);
        fields.put("revisionSummary", &self.revision_summary);
        fields.put("created", &self.created);
        fields.put("revisionUrl", &self.revision_url);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ArtifactStore {
    pub r#type: Option<String>,
    pub location: Option<String>,
    pub encryption_key: Option<EncryptionKey>,
}

impl ArtifactStore {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#type: members.get("type")?,
            location: members.get("location")?,
            encryption_key: members.get("encryptionKey")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("type", &self.r#type);
        fields.put("location", &self.location);
        fields.put("encryptionKey", &self.encryption_key);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BeforeEntryConditions {
    pub conditions: Option<Vec<Condition>>,
}

impl BeforeEntryConditions {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            conditions: members.get("conditions")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("conditions", &self.conditions);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BlockerDeclaration {
    pub name: Option<String>,
    pub r#type: Option<String>,
}

impl BlockerDeclaration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            r#type: members.get("type")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("type", &self.r#type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Condition {
    pub result: Option<String>,
    pub rules: Option<Vec<RuleDeclaration>>,
}

impl Condition {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            result: members.get("result")?,
            rules: members.get("rules")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("result", &self.result);
        fields.put("rules", &self.rules);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConditionExecution {
    pub status: Option<String>,
    pub summary: Option<String>,
    pub last_status_change: Option<wire::Time>,
}

impl ConditionExecution {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            status: members.get("status")?,
            summary: members.get("summary")?,
            last_status_change: members.get("lastStatusChange")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("status", &self.status);
        fields.put("summary", &self.summary);
        fields.put("lastStatusChange", &self.last_status_change);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConditionState {
    pub latest_execution: Option<ConditionExecution>,
    pub rule_states: Option<Vec<RuleState>>,
}

impl ConditionState {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            latest_execution: members.get("latestExecution")?,
            rule_states: members.get("ruleStates")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("latestExecution", &self.latest_execution);
        fields.put("ruleStates", &self.rule_states);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreatePipelineInput {
    pub pipeline: PipelineDeclaration,
    pub tags: Option<Vec<Tag>>,
}

impl CreatePipelineInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline: members.need("pipeline")?,
            tags: members.get("tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("pipeline", &self.pipeline);
        fields.put("tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreatePipelineOutput {
    pub pipeline: Option<PipelineDeclaration>,
    pub tags: Option<Vec<Tag>>,
}

impl CreatePipelineOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline: members.get("pipeline")?,
            tags: members.get("tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("pipeline", &self.pipeline);
        fields.put("tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletePipelineInput {
    pub name: String,
}

impl DeletePipelineInput {
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
pub struct DisableStageTransitionInput {
    pub pipeline_name: String,
    pub stage_name: String,
    pub transition_type: String,
    pub reason: String,
}

impl DisableStageTransitionInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline_name: members.need("pipelineName")?,
            stage_name: members.need("stageName")?,
            transition_type: members.need("transitionType")?,
            reason: members.need("reason")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("pipelineName", &self.pipeline_name);
        fields.set("stageName", &self.stage_name);
        fields.set("transitionType", &self.transition_type);
        fields.set("reason", &self.reason);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableStageTransitionInput {
    pub pipeline_name: String,
    pub stage_name: String,
    pub transition_type: String,
}

impl EnableStageTransitionInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline_name: members.need("pipelineName")?,
            stage_name: members.need("stageName")?,
            transition_type: members.need("transitionType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("pipelineName", &self.pipeline_name);
        fields.set("stageName", &self.stage_name);
        fields.set("transitionType", &self.transition_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EncryptionKey {
    pub id: Option<String>,
    pub r#type: Option<String>,
}

impl EncryptionKey {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            id: members.get("id")?,
            r#type: members.get("type")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("id", &self.id);
        fields.put("type", &self.r#type);
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
pub struct ErrorDetails {
    pub code: Option<String>,
    pub message: Option<String>,
}

impl ErrorDetails {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            code: members.get("code")?,
            message: members.get("message")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("code", &self.code);
        fields.put("message", &self.message);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExecutionTrigger {
    pub trigger_type: Option<String>,
    pub trigger_detail: Option<String>,
}

impl ExecutionTrigger {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            trigger_type: members.get("triggerType")?,
            trigger_detail: members.get("triggerDetail")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("triggerType", &self.trigger_type);
        fields.put("triggerDetail", &self.trigger_detail);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct FailureConditions {
    pub result: Option<String>,
    pub retry_configuration: Option<RetryConfiguration>,
    pub conditions: Option<Vec<Condition>>,
}

impl FailureConditions {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            result: members.get("result")?,
            retry_configuration: members.get("retryConfiguration")?,
            conditions: members.get("conditions")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("result", &self.result);
        fields.put("retryConfiguration", &self.retry_configuration);
        fields.put("conditions", &self.conditions);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPipelineExecutionInput {
    pub pipeline_name: String,
    pub pipeline_execution_id: String,
}

impl GetPipelineExecutionInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline_name: members.need("pipelineName")?,
            pipeline_execution_id: members.need("pipelineExecutionId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("pipelineName", &self.pipeline_name);
        fields.set("pipelineExecutionId", &self.pipeline_execution_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPipelineExecutionOutput {
    pub pipeline_execution: Option<PipelineExecution>,
}

impl GetPipelineExecutionOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline_execution: members.get("pipelineExecution")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("pipelineExecution", &self.pipeline_execution);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPipelineInput {
    pub name: String,
    pub version: Option<i64>,
}

impl GetPipelineInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.need("name")?,
            version: members.get("version")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("name", &self.name);
        fields.put("version", &self.version);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPipelineOutput {
    pub pipeline: Option<PipelineDeclaration>,
    pub metadata: Option<PipelineMetadata>,
}

impl GetPipelineOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline: members.get("pipeline")?,
            metadata: members.get("metadata")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("pipeline", &self.pipeline);
        fields.put("metadata", &self.metadata);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPipelineStateInput {
    pub name: String,
}

impl GetPipelineStateInput {
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
pub struct GetPipelineStateOutput {
    pub pipeline_name: Option<String>,
    pub pipeline_version: Option<i64>,
    pub stage_states: Option<Vec<StageState>>,
    pub created: Option<wire::Time>,
    pub updated: Option<wire::Time>,
}

impl GetPipelineStateOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline_name: members.get("pipelineName")?,
            pipeline_version: members.get("pipelineVersion")?,
            stage_states: members.get("stageStates")?,
            created: members.get("created")?,
            updated: members.get("updated")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("pipelineName", &self.pipeline_name);
        fields.put("pipelineVersion", &self.pipeline_version);
        fields.put("stageStates", &self.stage_states);
        fields.put("created", &self.created);
        fields.put("updated", &self.updated);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GitBranchFilterCriteria {
    pub includes: Option<Vec<String>>,
    pub excludes: Option<Vec<String>>,
}

impl GitBranchFilterCriteria {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            includes: members.get("includes")?,
            excludes: members.get("excludes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("includes", &self.includes);
        fields.put("excludes", &self.excludes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GitConfiguration {
    pub source_action_name: Option<String>,
    pub push: Option<Vec<GitPushFilter>>,
    pub pull_request: Option<Vec<GitPullRequestFilter>>,
}

impl GitConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            source_action_name: members.get("sourceActionName")?,
            push: members.get("push")?,
            pull_request: members.get("pullRequest")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("sourceActionName", &self.source_action_name);
        fields.put("push", &self.push);
        fields.put("pullRequest", &self.pull_request);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GitFilePathFilterCriteria {
    pub includes: Option<Vec<String>>,
    pub excludes: Option<Vec<String>>,
}

impl GitFilePathFilterCriteria {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            includes: members.get("includes")?,
            excludes: members.get("excludes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("includes", &self.includes);
        fields.put("excludes", &self.excludes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GitPullRequestFilter {
    pub events: Option<Vec<String>>,
    pub branches: Option<GitBranchFilterCriteria>,
    pub file_paths: Option<GitFilePathFilterCriteria>,
}

impl GitPullRequestFilter {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            events: members.get("events")?,
            branches: members.get("branches")?,
            file_paths: members.get("filePaths")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("events", &self.events);
        fields.put("branches", &self.branches);
        fields.put("filePaths", &self.file_paths);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GitPushFilter {
    pub tags: Option<GitTagFilterCriteria>,
    pub branches: Option<GitBranchFilterCriteria>,
    pub file_paths: Option<GitFilePathFilterCriteria>,
}

impl GitPushFilter {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tags: members.get("tags")?,
            branches: members.get("branches")?,
            file_paths: members.get("filePaths")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("tags", &self.tags);
        fields.put("branches", &self.branches);
        fields.put("filePaths", &self.file_paths);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GitTagFilterCriteria {
    pub includes: Option<Vec<String>>,
    pub excludes: Option<Vec<String>>,
}

impl GitTagFilterCriteria {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            includes: members.get("includes")?,
            excludes: members.get("excludes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("includes", &self.includes);
        fields.put("excludes", &self.excludes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InputArtifact {
    pub name: Option<String>,
}

impl InputArtifact {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LatestInPipelineExecutionFilter {
    pub pipeline_execution_id: Option<String>,
    pub start_time_range: Option<String>,
}

impl LatestInPipelineExecutionFilter {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline_execution_id: members.get("pipelineExecutionId")?,
            start_time_range: members.get("startTimeRange")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("pipelineExecutionId", &self.pipeline_execution_id);
        fields.put("startTimeRange", &self.start_time_range);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListActionExecutionsInput {
    pub pipeline_name: String,
    pub filter: Option<ActionExecutionFilter>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}

impl ListActionExecutionsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline_name: members.need("pipelineName")?,
            filter: members.get("filter")?,
            max_results: members.get("maxResults")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("pipelineName", &self.pipeline_name);
        fields.put("filter", &self.filter);
        fields.put("maxResults", &self.max_results);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListActionExecutionsOutput {
    pub action_execution_details: Option<Vec<ActionExecutionDetail>>,
    pub next_token: Option<String>,
}

impl ListActionExecutionsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            action_execution_details: members.get("actionExecutionDetails")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("actionExecutionDetails", &self.action_execution_details);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListActionTypesInput {
    pub action_owner_filter: Option<String>,
    pub next_token: Option<String>,
    pub region_filter: Option<String>,
}

impl ListActionTypesInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            action_owner_filter: members.get("actionOwnerFilter")?,
            next_token: members.get("nextToken")?,
            region_filter: members.get("regionFilter")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("actionOwnerFilter", &self.action_owner_filter);
        fields.put("nextToken", &self.next_token);
        fields.put("regionFilter", &self.region_filter);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListActionTypesOutput {
    pub action_types: Option<Vec<ActionType>>,
    pub next_token: Option<String>,
}

impl ListActionTypesOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            action_types: members.get("actionTypes")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("actionTypes", &self.action_types);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPipelineExecutionsInput {
    pub pipeline_name: String,
    pub max_results: Option<i64>,
    pub filter: Option<PipelineExecutionFilter>,
    pub next_token: Option<String>,
}

impl ListPipelineExecutionsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline_name: members.need("pipelineName")?,
            max_results: members.get("maxResults")?,
            filter: members.get("filter")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("pipelineName", &self.pipeline_name);
        fields.put("maxResults", &self.max_results);
        fields.put("filter", &self.filter);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPipelineExecutionsOutput {
    pub pipeline_execution_summaries: Option<Vec<PipelineExecutionSummary>>,
    pub next_token: Option<String>,
}

impl ListPipelineExecutionsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline_execution_summaries: members.get("pipelineExecutionSummaries")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("pipelineExecutionSummaries", &self.pipeline_execution_summaries);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPipelinesInput {
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}

impl ListPipelinesInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            next_token: members.get("nextToken")?,
            max_results: members.get("maxResults")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("nextToken", &self.next_token);
        fields.put("maxResults", &self.max_results);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPipelinesOutput {
    pub pipelines: Option<Vec<PipelineSummary>>,
    pub next_token: Option<String>,
}

impl ListPipelinesOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipelines: members.get("pipelines")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("pipelines", &self.pipelines);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceInput {
    pub resource_arn: String,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}

impl ListTagsForResourceInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            resource_arn: members.need("resourceArn")?,
            next_token: members.get("nextToken")?,
            max_results: members.get("maxResults")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("resourceArn", &self.resource_arn);
        fields.put("nextToken", &self.next_token);
        fields.put("maxResults", &self.max_results);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
    pub next_token: Option<String>,
}

impl ListTagsForResourceOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tags: members.get("tags")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("tags", &self.tags);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListWebhookItem {
    pub definition: Option<WebhookDefinition>,
    pub url: Option<String>,
    pub error_message: Option<String>,
    pub error_code: Option<String>,
    pub last_triggered: Option<wire::Time>,
    pub arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl ListWebhookItem {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            definition: members.get("definition")?,
            url: members.get("url")?,
            error_message: members.get("errorMessage")?,
            error_code: members.get("errorCode")?,
            last_triggered: members.get("lastTriggered")?,
            arn: members.get("arn")?,
            tags: members.get("tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("definition", &self.definition);
        fields.put("url", &self.url);
        fields.put("errorMessage", &self.error_message);
        fields.put("errorCode", &self.error_code);
        fields.put("lastTriggered", &self.last_triggered);
        fields.put("arn", &self.arn);
        fields.put("tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListWebhooksInput {
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}

impl ListWebhooksInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            next_token: members.get("NextToken")?,
            max_results: members.get("MaxResults")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("NextToken", &self.next_token);
        fields.put("MaxResults", &self.max_results);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListWebhooksOutput {
    pub webhooks: Option<Vec<ListWebhookItem>>,
    pub next_token: Option<String>,
}

impl ListWebhooksOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            webhooks: members.get("webhooks")?,
            next_token: members.get("NextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("webhooks", &self.webhooks);
        fields.put("NextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OutputArtifact {
    pub name: Option<String>,
    pub files: Option<Vec<String>>,
}

impl OutputArtifact {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            files: members.get("files")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("files", &self.files);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipelineDeclaration {
    pub name: Option<String>,
    pub role_arn: Option<String>,
    pub artifact_store: Option<ArtifactStore>,
    pub artifact_stores: Option<wire::Map<ArtifactStore>>,
    pub stages: Option<Vec<StageDeclaration>>,
    pub version: Option<i64>,
    pub execution_mode: Option<String>,
    pub pipeline_type: Option<String>,
    pub variables: Option<Vec<PipelineVariableDeclaration>>,
    pub triggers: Option<Vec<PipelineTriggerDeclaration>>,
}

impl PipelineDeclaration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            role_arn: members.get("roleArn")?,
            artifact_store: members.get("artifactStore")?,
            artifact_stores: members.get("artifactStores")?,
            stages: members.get("stages")?,
            version: members.get("version")?,
            execution_mode: members.get("executionMode")?,
            pipeline_type: members.get("pipelineType")?,
            variables: members.get("variables")?,
            triggers: members.get("triggers")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("roleArn", &self.role_arn);
        fields.put("artifactStore", &self.artifact_store);
        fields.put("artifactStores", &self.artifact_stores);
        fields.put("stages", &self.stages);
        fields.put("version", &self.version);
        fields.put("executionMode", &self.execution_mode);
        fields.put("pipelineType", &self.pipeline_type);
        fields.put("variables", &self.variables);
        fields.put("triggers", &self.triggers);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipelineExecution {
    pub pipeline_name: Option<String>,
    pub pipeline_version: Option<i64>,
    pub pipeline_execution_id: Option<String>,
    pub status: Option<String>,
    pub status_summary: Option<String>,
    pub artifact_revisions: Option<Vec<ArtifactRevision>>,
    pub variables: Option<Vec<ResolvedPipelineVariable>>,
    pub trigger: Option<ExecutionTrigger>,
    pub execution_mode: Option<String>,
    pub execution_type: Option<String>,
    pub rollback_metadata: Option<PipelineRollbackMetadata>,
}

impl PipelineExecution {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline_name: members.get("pipelineName")?,
            pipeline_version: members.get("pipelineVersion")?,
            pipeline_execution_id: members.get("pipelineExecutionId")?,
            status: members.get("status")?,
            status_summary: members.get("statusSummary")?,
            artifact_revisions: members.get("artifactRevisions")?,
            variables: members.get("variables")?,
            trigger: members.get("trigger")?,
            execution_mode: members.get("executionMode")?,
            execution_type: members.get("executionType")?,
            rollback_metadata: members.get("rollbackMetadata")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("pipelineName", &self.pipeline_name);
        fields.put("pipelineVersion", &self.pipeline_version);
        fields.put("pipelineExecutionId", &self.pipeline_execution_id);
        fields.put("status", &self.status);
        fields.put("statusSummary", &self.status_summary);
        fields.put("artifactRevisions", &self.artifact_revisions);
        fields.put("variables", &self.variables);
        fields.put("trigger", &self.trigger);
        fields.put("executionMode", &self.execution_mode);
        fields.put("executionType", &self.execution_type);
        fields.put("rollbackMetadata", &self.rollback_metadata);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipelineExecutionFilter {
    pub succeeded_in_stage: Option<SucceededInStageFilter>,
}

impl PipelineExecutionFilter {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            succeeded_in_stage: members.get("succeededInStage")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("succeededInStage", &self.succeeded_in_stage);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipelineExecutionSummary {
    pub pipeline_execution_id: Option<String>,
    pub status: Option<String>,
    pub status_summary: Option<String>,
    pub start_time: Option<wire::Time>,
    pub last_update_time: Option<wire::Time>,
    pub source_revisions: Option<Vec<SourceRevision>>,
    pub trigger: Option<ExecutionTrigger>,
    pub stop_trigger: Option<StopExecutionTrigger>,
    pub execution_mode: Option<String>,
    pub execution_type: Option<String>,
    pub rollback_metadata: Option<PipelineRollbackMetadata>,
}

impl PipelineExecutionSummary {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline_execution_id: members.get("pipelineExecutionId")?,
            status: members.get("status")?,
            status_summary: members.get("statusSummary")?,
            start_time: members.get("startTime")?,
            last_update_time: members.get("lastUpdateTime")?,
            source_revisions: members.get("sourceRevisions")?,
            trigger: members.get("trigger")?,
            stop_trigger: members.get("stopTrigger")?,
            execution_mode: members.get("executionMode")?,
            execution_type: members.get("executionType")?,
            rollback_metadata: members.get("rollbackMetadata")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("pipelineExecutionId", &self.pipeline_execution_id);
        fields.put("status", &self.status);
        fields.put("statusSummary", &self.status_summary);
        fields.put("startTime", &self.start_time);
        fields.put("lastUpdateTime", &self.last_update_time);
        fields.put("sourceRevisions", &self.source_revisions);
        fields.put("trigger", &self.trigger);
        fields.put("stopTrigger", &self.stop_trigger);
        fields.put("executionMode", &self.execution_mode);
        fields.put("executionType", &self.execution_type);
        fields.put("rollbackMetadata", &self.rollback_metadata);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipelineMetadata {
    pub pipeline_arn: Option<String>,
    pub created: Option<wire::Time>,
    pub updated: Option<wire::Time>,
    pub polling_disabled_at: Option<wire::Time>,
}

impl PipelineMetadata {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline_arn: members.get("pipelineArn")?,
            created: members.get("created")?,
            updated: members.get("updated")?,
            polling_disabled_at: members.get("pollingDisabledAt")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("pipelineArn", &self.pipeline_arn);
        fields.put("created", &self.created);
        fields.put("updated", &self.updated);
        fields.put("pollingDisabledAt", &self.polling_disabled_at);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipelineRollbackMetadata {
    pub rollback_target_pipeline_execution_id: Option<String>,
}

impl PipelineRollbackMetadata {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rollback_target_pipeline_execution_id: members.get("rollbackTargetPipelineExecutionId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("rollbackTargetPipelineExecutionId", &self.rollback_target_pipeline_execution_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipelineSummary {
    pub name: Option<String>,
    pub version: Option<i64>,
    pub pipeline_type: Option<String>,
    pub execution_mode: Option<String>,
    pub created: Option<wire::Time>,
    pub updated: Option<wire::Time>,
}

impl PipelineSummary {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            version: members.get("version")?,
            pipeline_type: members.get("pipelineType")?,
            execution_mode: members.get("executionMode")?,
            created: members.get("created")?,
            updated: members.get("updated")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("version", &self.version);
        fields.put("pipelineType", &self.pipeline_type);
        fields.put("executionMode", &self.execution_mode);
        fields.put("created", &self.created);
        fields.put("updated", &self.updated);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipelineTriggerDeclaration {
    pub provider_type: Option<String>,
    pub git_configuration: Option<GitConfiguration>,
}

impl PipelineTriggerDeclaration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            provider_type: members.get("providerType")?,
            git_configuration: members.get("gitConfiguration")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("providerType", &self.provider_type);
        fields.put("gitConfiguration", &self.git_configuration);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PipelineVariable {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl PipelineVariable {
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
pub struct PipelineVariableDeclaration {
    pub name: Option<String>,
    pub default_value: Option<String>,
    pub description: Option<String>,
}

impl PipelineVariableDeclaration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            default_value: members.get("defaultValue")?,
            description: members.get("description")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("defaultValue", &self.default_value);
        fields.put("description", &self.description);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutApprovalResultInput {
    pub pipeline_name: String,
    pub stage_name: String,
    pub action_name: String,
    pub result: ApprovalResult,
    pub token: String,
}

impl PutApprovalResultInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline_name: members.need("pipelineName")?,
            stage_name: members.need("stageName")?,
            action_name: members.need("actionName")?,
            result: members.need("result")?,
            token: members.need("token")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("pipelineName", &self.pipeline_name);
        fields.set("stageName", &self.stage_name);
        fields.set("actionName", &self.action_name);
        fields.set("result", &self.result);
        fields.set("token", &self.token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutApprovalResultOutput {
    pub approved_at: Option<wire::Time>,
}

impl PutApprovalResultOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            approved_at: members.get("approvedAt")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("approvedAt", &self.approved_at);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResolvedPipelineVariable {
    pub name: Option<String>,
    pub resolved_value: Option<String>,
}

impl ResolvedPipelineVariable {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            resolved_value: members.get("resolvedValue")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("resolvedValue", &self.resolved_value);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RetryConfiguration {
    pub retry_mode: Option<String>,
}

impl RetryConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            retry_mode: members.get("retryMode")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("retryMode", &self.retry_mode);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RetryStageExecutionInput {
    pub pipeline_name: String,
    pub stage_name: String,
    pub pipeline_execution_id: String,
    pub retry_mode: String,
}

impl RetryStageExecutionInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline_name: members.need("pipelineName")?,
            stage_name: members.need("stageName")?,
            pipeline_execution_id: members.need("pipelineExecutionId")?,
            retry_mode: members.need("retryMode")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("pipelineName", &self.pipeline_name);
        fields.set("stageName", &self.stage_name);
        fields.set("pipelineExecutionId", &self.pipeline_execution_id);
        fields.set("retryMode", &self.retry_mode);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RetryStageExecutionOutput {
    pub pipeline_execution_id: Option<String>,
}

impl RetryStageExecutionOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline_execution_id: members.get("pipelineExecutionId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("pipelineExecutionId", &self.pipeline_execution_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RetryStageMetadata {
    pub auto_stage_retry_attempt: Option<i64>,
    pub manual_stage_retry_attempt: Option<i64>,
    pub latest_retry_trigger: Option<String>,
}

impl RetryStageMetadata {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            auto_stage_retry_attempt: members.get("autoStageRetryAttempt")?,
            manual_stage_retry_attempt: members.get("manualStageRetryAttempt")?,
            latest_retry_trigger: members.get("latestRetryTrigger")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("autoStageRetryAttempt", &self.auto_stage_retry_attempt);
        fields.put("manualStageRetryAttempt", &self.manual_stage_retry_attempt);
        fields.put("latestRetryTrigger", &self.latest_retry_trigger);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RollbackStageInput {
    pub pipeline_name: String,
    pub stage_name: String,
    pub target_pipeline_execution_id: String,
}

impl RollbackStageInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline_name: members.need("pipelineName")?,
            stage_name: members.need("stageName")?,
            target_pipeline_execution_id: members.need("targetPipelineExecutionId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("pipelineName", &self.pipeline_name);
        fields.set("stageName", &self.stage_name);
        fields.set("targetPipelineExecutionId", &self.target_pipeline_execution_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RollbackStageOutput {
    pub pipeline_execution_id: Option<String>,
}

impl RollbackStageOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline_execution_id: members.get("pipelineExecutionId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("pipelineExecutionId", &self.pipeline_execution_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RuleDeclaration {
    pub name: Option<String>,
    pub rule_type_id: Option<RuleTypeId>,
    pub configuration: Option<wire::Map<String>>,
    pub commands: Option<Vec<String>>,
    pub input_artifacts: Option<Vec<InputArtifact>>,
    pub role_arn: Option<String>,
    pub region: Option<String>,
    pub timeout_in_minutes: Option<i64>,
}

impl RuleDeclaration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            rule_type_id: members.get("ruleTypeId")?,
            configuration: members.get("configuration")?,
            commands: members.get("commands")?,
            input_artifacts: members.get("inputArtifacts")?,
            role_arn: members.get("roleArn")?,
            region: members.get("region")?,
            timeout_in_minutes: members.get("timeoutInMinutes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("ruleTypeId", &self.rule_type_id);
        fields.put("configuration", &self.configuration);
        fields.put("commands", &self.commands);
        fields.put("inputArtifacts", &self.input_artifacts);
        fields.put("roleArn", &self.role_arn);
        fields.put("region", &self.region);
        fields.put("timeoutInMinutes", &self.timeout_in_minutes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RuleExecution {
    pub rule_execution_id: Option<String>,
    pub status: Option<String>,
    pub summary: Option<String>,
    pub last_status_change: Option<wire::Time>,
    pub token: Option<String>,
    pub last_updated_by: Option<String>,
    pub external_execution_id: Option<String>,
    pub external_execution_url: Option<String>,
    pub error_details: Option<ErrorDetails>,
}

impl RuleExecution {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rule_execution_id: members.get("ruleExecutionId")?,
            status: members.get("status")?,
            summary: members.get("summary")?,
            last_status_change: members.get("lastStatusChange")?,
            token: members.get("token")?,
            last_updated_by: members.get("lastUpdatedBy")?,
            external_execution_id: members.get("externalExecutionId")?,
            external_execution_url: members.get("externalExecutionUrl")?,
            error_details: members.get("errorDetails")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ruleExecutionId", &self.rule_execution_id);
        fields.put("status", &self.status);
        fields.put("summary", &self.summary);
        fields.put("lastStatusChange", &self.last_status_change);
        fields.put("token", &self.token);
        fields.put("lastUpdatedBy", &self.last_updated_by);
        fields.put("externalExecutionId", &self.external_execution_id);
        fields.put("externalExecutionUrl", &self.external_execution_url);
        fields.put("errorDetails", &self.error_details);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RuleRevision {
    pub revision_id: Option<String>,
    pub revision_change_id: Option<String>,
    pub created: Option<wire::Time>,
}

impl RuleRevision {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            revision_id: members.get("revisionId")?,
            revision_change_id: members.get("revisionChangeId")?,
            created: members.get("created")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("revisionId", &self.revision_id);
        fields.put("revisionChangeId", &self.revision_change_id);
        fields.put("created", &self.created);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RuleState {
    pub rule_name: Option<String>,
    pub current_revision: Option<RuleRevision>,
    pub latest_execution: Option<RuleExecution>,
    pub entity_url: Option<String>,
    pub revision_url: Option<String>,
}

impl RuleState {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rule_name: members.get("ruleName")?,
            current_revision: members.get("currentRevision")?,
            latest_execution: members.get("latestExecution")?,
            entity_url: members.get("entityUrl")?,
            revision_url: members.get("revisionUrl")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ruleName", &self.rule_name);
        fields.put("currentRevision", &self.current_revision);
        fields.put("latestExecution", &self.latest_execution);
        fields.put("entityUrl", &self.entity_url);
        fields.put("revisionUrl", &self.revision_url);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RuleTypeId {
    pub category: Option<String>,
    pub owner: Option<String>,
    pub provider: Option<String>,
    pub version: Option<String>,
}

impl RuleTypeId {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            category: members.get("category")?,
            owner: members.get("owner")?,
            provider: members.get("provider")?,
            version: members.get("version")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("category", &self.category);
        fields.put("owner", &self.owner);
        fields.put("provider", &self.provider);
        fields.put("version", &self.version);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct S3Location {
    pub bucket: Option<String>,
    pub key: Option<String>,
}

impl S3Location {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.get("bucket")?,
            key: members.get("key")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("bucket", &self.bucket);
        fields.put("key", &self.key);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SourceRevision {
    pub action_name: Option<String>,
    pub revision_id: Option<String>,
    pub revision_summary: Option<String>,
    pub revision_url: Option<String>,
}

impl SourceRevision {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            action_name: members.get("actionName")?,
            revision_id: members.get("revisionId")?,
            revision_summary: members.get("revisionSummary")?,
            revision_url: members.get("revisionUrl")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("actionName", &self.action_name);
        fields.put("revisionId", &self.revision_id);
        fields.put("revisionSummary", &self.revision_summary);
        fields.put("revisionUrl", &self.revision_url);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SourceRevisionOverride {
    pub action_name: Option<String>,
    pub revision_type: Option<String>,
    pub revision_value: Option<String>,
}

impl SourceRevisionOverride {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            action_name: members.get("actionName")?,
            revision_type: members.get("revisionType")?,
            revision_value: members.get("revisionValue")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("actionName", &self.action_name);
        fields.put("revisionType", &self.revision_type);
        fields.put("revisionValue", &self.revision_value);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StageConditionState {
    pub latest_execution: Option<StageConditionsExecution>,
    pub condition_states: Option<Vec<ConditionState>>,
}

impl StageConditionState {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            latest_execution: members.get("latestExecution")?,
            condition_states: members.get("conditionStates")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("latestExecution", &self.latest_execution);
        fields.put("conditionStates", &self.condition_states);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StageConditionsExecution {
    pub status: Option<String>,
    pub summary: Option<String>,
}

impl StageConditionsExecution {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            status: members.get("status")?,
            summary: members.get("summary")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("status", &self.status);
        fields.put("summary", &self.summary);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StageDeclaration {
    pub name: Option<String>,
    pub blockers: Option<Vec<BlockerDeclaration>>,
    pub actions: Option<Vec<ActionDeclaration>>,
    pub on_failure: Option<FailureConditions>,
    pub on_success: Option<SuccessConditions>,
    pub before_entry: Option<BeforeEntryConditions>,
}

impl StageDeclaration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            blockers: members.get("blockers")?,
            actions: members.get("actions")?,
            on_failure: members.get("onFailure")?,
            on_success: members.get("onSuccess")?,
            before_entry: members.get("beforeEntry")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("blockers", &self.blockers);
        fields.put("actions", &self.actions);
        fields.put("onFailure", &self.on_failure);
        fields.put("onSuccess", &self.on_success);
        fields.put("beforeEntry", &self.before_entry);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StageExecution {
    pub pipeline_execution_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}

impl StageExecution {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline_execution_id: members.get("pipelineExecutionId")?,
            status: members.get("status")?,
            r#type: members.get("type")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("pipelineExecutionId", &self.pipeline_execution_id);
        fields.put("status", &self.status);
        fields.put("type", &self.r#type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StageState {
    pub stage_name: Option<String>,
    pub inbound_execution: Option<StageExecution>,
    pub inbound_executions: Option<Vec<StageExecution>>,
    pub inbound_transition_state: Option<TransitionState>,
    pub action_states: Option<Vec<ActionState>>,
    pub latest_execution: Option<StageExecution>,
    pub before_entry_condition_state: Option<StageConditionState>,
    pub on_success_condition_state: Option<StageConditionState>,
    pub on_failure_condition_state: Option<StageConditionState>,
    pub retry_stage_metadata: Option<RetryStageMetadata>,
}

impl StageState {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            stage_name: members.get("stageName")?,
            inbound_execution: members.get("inboundExecution")?,
            inbound_executions: members.get("inboundExecutions")?,
            inbound_transition_state: members.get("inboundTransitionState")?,
            action_states: members.get("actionStates")?,
            latest_execution: members.get("latestExecution")?,
            before_entry_condition_state: members.get("beforeEntryConditionState")?,
            on_success_condition_state: members.get("onSuccessConditionState")?,
            on_failure_condition_state: members.get("onFailureConditionState")?,
            retry_stage_metadata: members.get("retryStageMetadata")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("stageName", &self.stage_name);
        fields.put("inboundExecution", &self.inbound_execution);
        fields.put("inboundExecutions", &self.inbound_executions);
        fields.put("inboundTransitionState", &self.inbound_transition_state);
        fields.put("actionStates", &self.action_states);
        fields.put("latestExecution", &self.latest_execution);
        fields.put("beforeEntryConditionState", &self.before_entry_condition_state);
        fields.put("onSuccessConditionState", &self.on_success_condition_state);
        fields.put("onFailureConditionState", &self.on_failure_condition_state);
        fields.put("retryStageMetadata", &self.retry_stage_metadata);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartPipelineExecutionInput {
    pub name: String,
    pub variables: Option<Vec<PipelineVariable>>,
    pub client_request_token: Option<String>,
    pub source_revisions: Option<Vec<SourceRevisionOverride>>,
}

impl StartPipelineExecutionInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.need("name")?,
            variables: members.get("variables")?,
            client_request_token: members.get("clientRequestToken")?,
            source_revisions: members.get("sourceRevisions")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("name", &self.name);
        fields.put("variables", &self.variables);
        fields.put("clientRequestToken", &self.client_request_token);
        fields.put("sourceRevisions", &self.source_revisions);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartPipelineExecutionOutput {
    pub pipeline_execution_id: Option<String>,
}

impl StartPipelineExecutionOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline_execution_id: members.get("pipelineExecutionId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("pipelineExecutionId", &self.pipeline_execution_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopExecutionTrigger {
    pub reason: Option<String>,
}

impl StopExecutionTrigger {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            reason: members.get("reason")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("reason", &self.reason);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopPipelineExecutionInput {
    pub pipeline_name: String,
    pub pipeline_execution_id: String,
    pub abandon: Option<bool>,
    pub reason: Option<String>,
}

impl StopPipelineExecutionInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline_name: members.need("pipelineName")?,
            pipeline_execution_id: members.need("pipelineExecutionId")?,
            abandon: members.get("abandon")?,
            reason: members.get("reason")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("pipelineName", &self.pipeline_name);
        fields.set("pipelineExecutionId", &self.pipeline_execution_id);
        fields.put("abandon", &self.abandon);
        fields.put("reason", &self.reason);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopPipelineExecutionOutput {
    pub pipeline_execution_id: Option<String>,
}

impl StopPipelineExecutionOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline_execution_id: members.get("pipelineExecutionId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("pipelineExecutionId", &self.pipeline_execution_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SucceededInStageFilter {
    pub stage_name: Option<String>,
}

impl SucceededInStageFilter {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            stage_name: members.get("stageName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("stageName", &self.stage_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SuccessConditions {
    pub conditions: Option<Vec<Condition>>,
}

impl SuccessConditions {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            conditions: members.get("conditions")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("conditions", &self.conditions);
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
pub struct TagResourceInput {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}

impl TagResourceInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            resource_arn: members.need("resourceArn")?,
            tags: members.need("tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("resourceArn", &self.resource_arn);
        fields.set("tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceOutput {}

impl TagResourceOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TransitionState {
    pub enabled: Option<bool>,
    pub last_changed_by: Option<String>,
    pub last_changed_at: Option<wire::Time>,
    pub disabled_reason: Option<String>,
}

impl TransitionState {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            enabled: members.get("enabled")?,
            last_changed_by: members.get("lastChangedBy")?,
            last_changed_at: members.get("lastChangedAt")?,
            disabled_reason: members.get("disabledReason")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("enabled", &self.enabled);
        fields.put("lastChangedBy", &self.last_changed_by);
        fields.put("lastChangedAt", &self.last_changed_at);
        fields.put("disabledReason", &self.disabled_reason);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceInput {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

impl UntagResourceInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            resource_arn: members.need("resourceArn")?,
            tag_keys: members.need("tagKeys")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("resourceArn", &self.resource_arn);
        fields.set("tagKeys", &self.tag_keys);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceOutput {}

impl UntagResourceOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePipelineInput {
    pub pipeline: PipelineDeclaration,
}

impl UpdatePipelineInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline: members.need("pipeline")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("pipeline", &self.pipeline);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePipelineOutput {
    pub pipeline: Option<PipelineDeclaration>,
}

impl UpdatePipelineOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline: members.get("pipeline")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("pipeline", &self.pipeline);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct WebhookAuthConfiguration {
    pub allowed_ip_range: Option<String>,
    pub secret_token: Option<String>,
}

impl WebhookAuthConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            allowed_ip_range: members.get("AllowedIPRange")?,
            secret_token: members.get("SecretToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AllowedIPRange", &self.allowed_ip_range);
        fields.put("SecretToken", &self.secret_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct WebhookDefinition {
    pub name: Option<String>,
    pub target_pipeline: Option<String>,
    pub target_action: Option<String>,
    pub filters: Option<Vec<WebhookFilterRule>>,
    pub authentication: Option<String>,
    pub authentication_configuration: Option<WebhookAuthConfiguration>,
}

impl WebhookDefinition {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            target_pipeline: members.get("targetPipeline")?,
            target_action: members.get("targetAction")?,
            filters: members.get("filters")?,
            authentication: members.get("authentication")?,
            authentication_configuration: members.get("authenticationConfiguration")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("targetPipeline", &self.target_pipeline);
        fields.put("targetAction", &self.target_action);
        fields.put("filters", &self.filters);
        fields.put("authentication", &self.authentication);
        fields.put("authenticationConfiguration", &self.authentication_configuration);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct WebhookFilterRule {
    pub json_path: Option<String>,
    pub match_equals: Option<String>,
}

impl WebhookFilterRule {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            json_path: members.get("jsonPath")?,
            match_equals: members.get("matchEquals")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("jsonPath", &self.json_path);
        fields.put("matchEquals", &self.match_equals);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletePipelineOutput {}

impl DeletePipelineOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableStageTransitionOutput {}

impl DisableStageTransitionOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableStageTransitionOutput {}

impl EnableStageTransitionOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

wire::shapes! {
    ActionConfigurationProperty
    ActionDeclaration
    ActionExecution
    ActionExecutionDetail
    ActionExecutionFilter
    ActionExecutionInput
    ActionExecutionOutput
    ActionExecutionResult
    ActionRevision
    ActionState
    ActionType
    ActionTypeId
    ActionTypeSettings
    ApprovalResult
    ArtifactDetail
    ArtifactDetails
    ArtifactRevision
    ArtifactStore
    BeforeEntryConditions
    BlockerDeclaration
    Condition
    ConditionExecution
    ConditionState
    CreatePipelineInput
    CreatePipelineOutput
    DeletePipelineInput
    DeletePipelineOutput
    DisableStageTransitionInput
    DisableStageTransitionOutput
    EnableStageTransitionInput
    EnableStageTransitionOutput
    EncryptionKey
    EnvironmentVariable
    ErrorDetails
    ExecutionTrigger
    FailureConditions
    GetPipelineExecutionInput
    GetPipelineExecutionOutput
    GetPipelineInput
    GetPipelineOutput
    GetPipelineStateInput
    GetPipelineStateOutput
    GitBranchFilterCriteria
    GitConfiguration
    GitFilePathFilterCriteria
    GitPullRequestFilter
    GitPushFilter
    GitTagFilterCriteria
    InputArtifact
    LatestInPipelineExecutionFilter
    ListActionExecutionsInput
    ListActionExecutionsOutput
    ListActionTypesInput
    ListActionTypesOutput
    ListPipelineExecutionsInput
    ListPipelineExecutionsOutput
    ListPipelinesInput
    ListPipelinesOutput
    ListTagsForResourceInput
    ListTagsForResourceOutput
    ListWebhookItem
    ListWebhooksInput
    ListWebhooksOutput
    OutputArtifact
    PipelineDeclaration
    PipelineExecution
    PipelineExecutionFilter
    PipelineExecutionSummary
    PipelineMetadata
    PipelineRollbackMetadata
    PipelineSummary
    PipelineTriggerDeclaration
    PipelineVariable
    PipelineVariableDeclaration
    PutApprovalResultInput
    PutApprovalResultOutput
    ResolvedPipelineVariable
    RetryConfiguration
    RetryStageExecutionInput
    RetryStageExecutionOutput
    RetryStageMetadata
    RollbackStageInput
    RollbackStageOutput
    RuleDeclaration
    RuleExecution
    RuleRevision
    RuleState
    RuleTypeId
    S3Location
    SourceRevision
    SourceRevisionOverride
    StageConditionState
    StageConditionsExecution
    StageDeclaration
    StageExecution
    StageState
    StartPipelineExecutionInput
    StartPipelineExecutionOutput
    StopExecutionTrigger
    StopPipelineExecutionInput
    StopPipelineExecutionOutput
    SucceededInStageFilter
    SuccessConditions
    Tag
    TagResourceInput
    TagResourceOutput
    TransitionState
    UntagResourceInput
    UntagResourceOutput
    UpdatePipelineInput
    UpdatePipelineOutput
    WebhookAuthConfiguration
    WebhookDefinition
    WebhookFilterRule
}

/// The errors AWS models for these operations.
pub mod errors {
    pub fn action_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ActionNotFoundException", message) }
    pub fn approval_already_completed_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ApprovalAlreadyCompletedException", message) }
    pub fn concurrent_modification_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ConcurrentModificationException", message) }
    pub fn concurrent_pipeline_executions_limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ConcurrentPipelineExecutionsLimitExceededException", message) }
    pub fn conflict_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ConflictException", message) }
    pub fn duplicated_stop_request_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DuplicatedStopRequestException", message) }
    pub fn invalid_action_declaration_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidActionDeclarationException", message) }
    pub fn invalid_approval_token_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidApprovalTokenException", message) }
    pub fn invalid_arn_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidArnException", message) }
    pub fn invalid_blocker_declaration_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidBlockerDeclarationException", message) }
    pub fn invalid_next_token_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidNextTokenException", message) }
    pub fn invalid_stage_declaration_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidStageDeclarationException", message) }
    pub fn invalid_structure_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidStructureException", message) }
    pub fn invalid_tags_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidTagsException", message) }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("LimitExceededException", message) }
    pub fn not_latest_pipeline_execution_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("NotLatestPipelineExecutionException", message) }
    pub fn pipeline_execution_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("PipelineExecutionNotFoundException", message) }
    pub fn pipeline_execution_not_stoppable_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("PipelineExecutionNotStoppableException", message) }
    pub fn pipeline_execution_outdated_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("PipelineExecutionOutdatedException", message) }
    pub fn pipeline_name_in_use_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("PipelineNameInUseException", message) }
    pub fn pipeline_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("PipelineNotFoundException", message) }
    pub fn pipeline_version_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("PipelineVersionNotFoundException", message) }
    pub fn resource_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ResourceNotFoundException", message) }
    pub fn stage_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("StageNotFoundException", message) }
    pub fn stage_not_retryable_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("StageNotRetryableException", message) }
    pub fn too_many_tags_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TooManyTagsException", message) }
    pub fn unable_to_rollback_stage_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("UnableToRollbackStageException", message) }
    pub fn validation_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ValidationException", message) }
}

/// The values of enumerations.
pub mod values {
    pub mod action_category {
        pub const SOURCE: &str = "Source";
        pub const BUILD: &str = "Build";
        pub const DEPLOY: &str = "Deploy";
        pub const TEST: &str = "Test";
        pub const INVOKE: &str = "Invoke";
        pub const APPROVAL: &str = "Approval";
        pub const COMPUTE: &str = "Compute";
    }
    pub mod action_configuration_property_type {
        pub const STRING: &str = "String";
        pub const NUMBER: &str = "Number";
        pub const BOOLEAN: &str = "Boolean";
    }
    pub mod action_execution_status {
        pub const IN_PROGRESS: &str = "InProgress";
        pub const ABANDONED: &str = "Abandoned";
        pub const SUCCEEDED: &str = "Succeeded";
        pub const FAILED: &str = "Failed";
    }
    pub mod action_owner {
        pub const AWS: &str = "AWS";
        pub const THIRD_PARTY: &str = "ThirdParty";
        pub const CUSTOM: &str = "Custom";
    }
    pub mod approval_status {
        pub const APPROVED: &str = "Approved";
        pub const REJECTED: &str = "Rejected";
    }
    pub mod artifact_store_type {
        pub const S3: &str = "S3";
    }
    pub mod blocker_type {
        pub const SCHEDULE: &str = "Schedule";
    }
    pub mod condition_execution_status {
        pub const IN_PROGRESS: &str = "InProgress";
        pub const FAILED: &str = "Failed";
        pub const ERRORED: &str = "Errored";
        pub const SUCCEEDED: &str = "Succeeded";
        pub const CANCELLED: &str = "Cancelled";
        pub const ABANDONED: &str = "Abandoned";
        pub const OVERRIDDEN: &str = "Overridden";
    }
    pub mod encryption_key_type {
        pub const KMS: &str = "KMS";
    }
    pub mod environment_variable_type {
        pub const PLAINTEXT: &str = "PLAINTEXT";
        pub const SECRETS_MANAGER: &str = "SECRETS_MANAGER";
    }
    pub mod execution_mode {
        pub const QUEUED: &str = "QUEUED";
        pub const SUPERSEDED: &str = "SUPERSEDED";
        pub const PARALLEL: &str = "PARALLEL";
    }
    pub mod execution_type {
        pub const STANDARD: &str = "STANDARD";
        pub const ROLLBACK: &str = "ROLLBACK";
    }
    pub mod git_pull_request_event_type {
        pub const OPEN: &str = "OPEN";
        pub const UPDATED: &str = "UPDATED";
        pub const CLOSED: &str = "CLOSED";
    }
    pub mod pipeline_execution_status {
        pub const CANCELLED: &str = "Cancelled";
        pub const IN_PROGRESS: &str = "InProgress";
        pub const STOPPED: &str = "Stopped";
        pub const STOPPING: &str = "Stopping";
        pub const SUCCEEDED: &str = "Succeeded";
        pub const SUPERSEDED: &str = "Superseded";
        pub const FAILED: &str = "Failed";
    }
    pub mod pipeline_trigger_provider_type {
        pub const CODE_STAR_SOURCE_CONNECTION: &str = "CodeStarSourceConnection";
    }
    pub mod pipeline_type {
        pub const V1: &str = "V1";
        pub const V2: &str = "V2";
    }
    pub mod result {
        pub const ROLLBACK: &str = "ROLLBACK";
        pub const FAIL: &str = "FAIL";
        pub const RETRY: &str = "RETRY";
        pub const SKIP: &str = "SKIP";
    }
    pub mod retry_trigger {
        pub const AUTOMATED_STAGE_RETRY: &str = "AutomatedStageRetry";
        pub const MANUAL_STAGE_RETRY: &str = "ManualStageRetry";
    }
    pub mod rule_category {
        pub const RULE: &str = "Rule";
    }
    pub mod rule_execution_status {
        pub const IN_PROGRESS: &str = "InProgress";
        pub const ABANDONED: &str = "Abandoned";
        pub const SUCCEEDED: &str = "Succeeded";
        pub const FAILED: &str = "Failed";
    }
    pub mod rule_owner {
        pub const AWS: &str = "AWS";
    }
    pub mod source_revision_type {
        pub const COMMIT_ID: &str = "COMMIT_ID";
        pub const IMAGE_DIGEST: &str = "IMAGE_DIGEST";
        pub const S3_OBJECT_VERSION_ID: &str = "S3_OBJECT_VERSION_ID";
        pub const S3_OBJECT_KEY: &str = "S3_OBJECT_KEY";
    }
    pub mod stage_execution_status {
        pub const CANCELLED: &str = "Cancelled";
        pub const IN_PROGRESS: &str = "InProgress";
        pub const FAILED: &str = "Failed";
        pub const STOPPED: &str = "Stopped";
        pub const STOPPING: &str = "Stopping";
        pub const SUCCEEDED: &str = "Succeeded";
        pub const SKIPPED: &str = "Skipped";
    }
    pub mod stage_retry_mode {
        pub const FAILED_ACTIONS: &str = "FAILED_ACTIONS";
        pub const ALL_ACTIONS: &str = "ALL_ACTIONS";
    }
    pub mod stage_transition_type {
        pub const INBOUND: &str = "Inbound";
        pub const OUTBOUND: &str = "Outbound";
    }
    pub mod start_time_range {
        pub const LATEST: &str = "Latest";
        pub const ALL: &str = "All";
    }
    pub mod trigger_type {
        pub const CREATE_PIPELINE: &str = "CreatePipeline";
        pub const START_PIPELINE_EXECUTION: &str = "StartPipelineExecution";
        pub const POLL_FOR_SOURCE_CHANGES: &str = "PollForSourceChanges";
        pub const WEBHOOK: &str = "Webhook";
        pub const CLOUD_WATCH_EVENT: &str = "CloudWatchEvent";
        pub const PUT_ACTION_REVISION: &str = "PutActionRevision";
        pub const WEBHOOK_V2: &str = "WebhookV2";
        pub const MANUAL_ROLLBACK: &str = "ManualRollback";
        pub const AUTOMATED_ROLLBACK: &str = "AutomatedRollback";
    }
    pub mod webhook_authentication_type {
        pub const GITHUB_HMAC: &str = "GITHUB_HMAC";
        pub const IP: &str = "IP";
        pub const UNAUTHENTICATED: &str = "UNAUTHENTICATED";
    }
}
