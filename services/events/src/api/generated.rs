// Written by `cargo xtask codegen` from models/. Not edited by hand.
#![allow(clippy::all, reason = "generated")]

#[path = "table.rs"]
mod table;
pub use table::SERVICE;

/// Runs one operation: reads its input, calls `crate::operations`, writes its output.
pub fn dispatch(cx: &mut store::Cx<'_>, operation: &str, input: &wire::Document) -> Result<wire::Document, wire::Error> {
    match operation {
        "CreateEventBus" => crate::operations::create_event_bus(cx, CreateEventBusRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteEventBus" => crate::operations::delete_event_bus(cx, DeleteEventBusRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteRule" => crate::operations::delete_rule(cx, DeleteRuleRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeEventBus" => crate::operations::describe_event_bus(cx, DescribeEventBusRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeRule" => crate::operations::describe_rule(cx, DescribeRuleRequest::from_document(input)?).map(|output| output.to_document()),
        "DisableRule" => crate::operations::disable_rule(cx, DisableRuleRequest::from_document(input)?).map(|output| output.to_document()),
        "EnableRule" => crate::operations::enable_rule(cx, EnableRuleRequest::from_document(input)?).map(|output| output.to_document()),
        "ListEventBuses" => crate::operations::list_event_buses(cx, ListEventBusesRequest::from_document(input)?).map(|output| output.to_document()),
        "ListRuleNamesByTarget" => crate::operations::list_rule_names_by_target(cx, ListRuleNamesByTargetRequest::from_document(input)?).map(|output| output.to_document()),
        "ListRules" => crate::operations::list_rules(cx, ListRulesRequest::from_document(input)?).map(|output| output.to_document()),
        "ListTagsForResource" => crate::operations::list_tags_for_resource(cx, ListTagsForResourceRequest::from_document(input)?).map(|output| output.to_document()),
        "ListTargetsByRule" => crate::operations::list_targets_by_rule(cx, ListTargetsByRuleRequest::from_document(input)?).map(|output| output.to_document()),
        "PutEvents" => crate::operations::put_events(cx, PutEventsRequest::from_document(input)?).map(|output| output.to_document()),
        "PutRule" => crate::operations::put_rule(cx, PutRuleRequest::from_document(input)?).map(|output| output.to_document()),
        "PutTargets" => crate::operations::put_targets(cx, PutTargetsRequest::from_document(input)?).map(|output| output.to_document()),
        "RemoveTargets" => crate::operations::remove_targets(cx, RemoveTargetsRequest::from_document(input)?).map(|output| output.to_document()),
        "TagResource" => crate::operations::tag_resource(cx, TagResourceRequest::from_document(input)?).map(|output| output.to_document()),
        "TestEventPattern" => crate::operations::test_event_pattern(cx, TestEventPatternRequest::from_document(input)?).map(|output| output.to_document()),
        "UntagResource" => crate::operations::untag_resource(cx, UntagResourceRequest::from_document(input)?).map(|output| output.to_document()),
        other => Err(wire::Error::not_implemented(other)),
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AppSyncParameters {
    pub graph_ql_operation: Option<String>,
}

impl AppSyncParameters {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            graph_ql_operation: members.get("GraphQLOperation")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("GraphQLOperation", &self.graph_ql_operation);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AwsVpcConfiguration {
    pub subnets: Option<Vec<String>>,
    pub security_groups: Option<Vec<String>>,
    pub assign_public_ip: Option<String>,
}

impl AwsVpcConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            subnets: members.get("Subnets")?,
            security_groups: members.get("SecurityGroups")?,
            assign_public_ip: members.get("AssignPublicIp")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Subnets", &self.subnets);
        fields.put("SecurityGroups", &self.security_groups);
        fields.put("AssignPublicIp", &self.assign_public_ip);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchArrayProperties {
    pub size: Option<i64>,
}

impl BatchArrayProperties {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            size: members.get("Size")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Size", &self.size);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchParameters {
    pub job_definition: Option<String>,
    pub job_name: Option<String>,
    pub array_properties: Option<BatchArrayProperties>,
    pub retry_strategy: Option<BatchRetryStrategy>,
}

impl BatchParameters {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            job_definition: members.get("JobDefinition")?,
            job_name: members.get("JobName")?,
            array_properties: members.get("ArrayProperties")?,
            retry_strategy: members.get("RetryStrategy")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("JobDefinition", &self.job_definition);
        fields.put("JobName", &self.job_name);
        fields.put("ArrayProperties", &self.array_properties);
        fields.put("RetryStrategy", &self.retry_strategy);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchRetryStrategy {
    pub attempts: Option<i64>,
}

impl BatchRetryStrategy {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            attempts: members.get("Attempts")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Attempts", &self.attempts);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CapacityProviderStrategyItem {
    pub capacity_provider: Option<String>,
    pub weight: Option<i64>,
    pub base: Option<i64>,
}

impl CapacityProviderStrategyItem {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            capacity_provider: members.get("capacityProvider")?,
            weight: members.get("weight")?,
            base: members.get("base")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("capacityProvider", &self.capacity_provider);
        fields.put("weight", &self.weight);
        fields.put("base", &self.base);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateEventBusRequest {
    pub name: String,
    pub event_source_name: Option<String>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
    pub tags: Option<Vec<Tag>>,
}

impl CreateEventBusRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.need("Name")?,
            event_source_name: members.get("EventSourceName")?,
            description: members.get("Description")?,
            kms_key_identifier: members.get("KmsKeyIdentifier")?,
            dead_letter_config: members.get("DeadLetterConfig")?,
            log_config: members.get("LogConfig")?,
            tags: members.get("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Name", &self.name);
        fields.put("EventSourceName", &self.event_source_name);
        fields.put("Description", &self.description);
        fields.put("KmsKeyIdentifier", &self.kms_key_identifier);
        fields.put("DeadLetterConfig", &self.dead_letter_config);
        fields.put("LogConfig", &self.log_config);
        fields.put("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateEventBusResponse {
    pub event_bus_arn: Option<String>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
}

impl CreateEventBusResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            event_bus_arn: members.get("EventBusArn")?,
            description: members.get("Description")?,
            kms_key_identifier: members.get("KmsKeyIdentifier")?,
            dead_letter_config: members.get("DeadLetterConfig")?,
            log_config: members.get("LogConfig")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("EventBusArn", &self.event_bus_arn);
        fields.put("Description", &self.description);
        fields.put("KmsKeyIdentifier", &self.kms_key_identifier);
        fields.put("DeadLetterConfig", &self.dead_letter_config);
        fields.put("LogConfig", &self.log_config);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeadLetterConfig {
    pub arn: Option<String>,
}

impl DeadLetterConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            arn: members.get("Arn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Arn", &self.arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteEventBusRequest {
    pub name: String,
}

impl DeleteEventBusRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.need("Name")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Name", &self.name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRuleRequest {
    pub name: String,
    pub event_bus_name: Option<String>,
    pub force: Option<bool>,
}

impl DeleteRuleRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.need("Name")?,
            event_bus_name: members.get("EventBusName")?,
            force: members.get("Force")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Name", &self.name);
        fields.put("EventBusName", &self.event_bus_name);
        fields.put("Force", &self.force);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeEventBusRequest {
    pub name: Option<String>,
}

impl DescribeEventBusRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("Name")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Name", &self.name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeEventBusResponse {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub policy: Option<String>,
    pub log_config: Option<LogConfig>,
    pub creation_time: Option<wire::Time>,
    pub last_modified_time: Option<wire::Time>,
}

impl DescribeEventBusResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("Name")?,
            arn: members.get("Arn")?,
            description: members.get("Description")?,
            kms_key_identifier: members.get("KmsKeyIdentifier")?,
            dead_letter_config: members.get("DeadLetterConfig")?,
            policy: members.get("Policy")?,
            log_config: members.get("LogConfig")?,
            creation_time: members.get("CreationTime")?,
            last_modified_time: members.get("LastModifiedTime")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Name", &self.name);
        fields.put("Arn", &self.arn);
        fields.put("Description", &self.description);
        fields.put("KmsKeyIdentifier", &self.kms_key_identifier);
        fields.put("DeadLetterConfig", &self.dead_letter_config);
        fields.put("Policy", &self.policy);
        fields.put("LogConfig", &self.log_config);
        fields.put("CreationTime", &self.creation_time);
        fields.put("LastModifiedTime", &self.last_modified_time);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeRuleRequest {
    pub name: String,
    pub event_bus_name: Option<String>,
}

impl DescribeRuleRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.need("Name")?,
            event_bus_name: members.get("EventBusName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Name", &self.name);
        fields.put("EventBusName", &self.event_bus_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeRuleResponse {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub event_pattern: Option<String>,
    pub schedule_expression: Option<String>,
    pub state: Option<String>,
    pub description: Option<String>,
    pub role_arn: Option<String>,
    pub managed_by: Option<String>,
    pub event_bus_name: Option<String>,
    pub created_by: Option<String>,
}

impl DescribeRuleResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("Name")?,
            arn: members.get("Arn")?,
            event_pattern: members.get("EventPattern")?,
            schedule_expression: members.get("ScheduleExpression")?,
            state: members.get("State")?,
            description: members.get("Description")?,
            role_arn: members.get("RoleArn")?,
            managed_by: members.get("ManagedBy")?,
            event_bus_name: members.get("EventBusName")?,
            created_by: members.get("CreatedBy")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Name", &self.name);
        fields.put("Arn", &self.arn);
        fields.put("EventPattern", &self.event_pattern);
        fields.put("ScheduleExpression", &self.schedule_expression);
        fields.put("State", &self.state);
        fields.put("Description", &self.description);
        fields.put("RoleArn", &self.role_arn);
        fields.put("ManagedBy", &self.managed_by);
        fields.put("EventBusName", &self.event_bus_name);
        fields.put("CreatedBy", &self.created_by);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableRuleRequest {
    pub name: String,
    pub event_bus_name: Option<String>,
}

impl DisableRuleRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.need("Name")?,
            event_bus_name: members.get("EventBusName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Name", &self.name);
        fields.put("EventBusName", &self.event_bus_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EcsParameters {
    pub task_definition_arn: Option<String>,
    pub task_count: Option<i64>,
    pub launch_type: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub platform_version: Option<String>,
    pub group: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub propagate_tags: Option<String>,
    pub reference_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl EcsParameters {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            task_definition_arn: members.get("TaskDefinitionArn")?,
            task_count: members.get("TaskCount")?,
            launch_type: members.get("LaunchType")?,
            network_configuration: members.get("NetworkConfiguration")?,
            platform_version: members.get("PlatformVersion")?,
            group: members.get("Group")?,
            capacity_provider_strategy: members.get("CapacityProviderStrategy")?,
            enable_ecs_managed_tags: members.get("EnableECSManagedTags")?,
            enable_execute_command: members.get("EnableExecuteCommand")?,
            placement_constraints: members.get("PlacementConstraints")?,
            placement_strategy: members.get("PlacementStrategy")?,
            propagate_tags: members.get("PropagateTags")?,
            reference_id: members.get("ReferenceId")?,
            tags: members.get("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("TaskDefinitionArn", &self.task_definition_arn);
        fields.put("TaskCount", &self.task_count);
        fields.put("LaunchType", &self.launch_type);
        fields.put("NetworkConfiguration", &self.network_configuration);
        fields.put("PlatformVersion", &self.platform_version);
        fields.put("Group", &self.group);
        fields.put("CapacityProviderStrategy", &self.capacity_provider_strategy);
        fields.put("EnableECSManagedTags", &self.enable_ecs_managed_tags);
        fields.put("EnableExecuteCommand", &self.enable_execute_command);
        fields.put("PlacementConstraints", &self.placement_constraints);
        fields.put("PlacementStrategy", &self.placement_strategy);
        fields.put("PropagateTags", &self.propagate_tags);
        fields.put("ReferenceId", &self.reference_id);
        fields.put("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableRuleRequest {
    pub name: String,
    pub event_bus_name: Option<String>,
}

impl EnableRuleRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.need("Name")?,
            event_bus_name: members.get("EventBusName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Name", &self.name);
        fields.put("EventBusName", &self.event_bus_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventBus {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub description: Option<String>,
    pub policy: Option<String>,
    pub creation_time: Option<wire::Time>,
    pub last_modified_time: Option<wire::Time>,
}

impl EventBus {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("Name")?,
            arn: members.get("Arn")?,
            description: members.get("Description")?,
            policy: members.get("Policy")?,
            creation_time: members.get("CreationTime")?,
            last_modified_time: members.get("LastModifiedTime")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Name", &self.name);
        fields.put("Arn", &self.arn);
        fields.put("Description", &self.description);
        fields.put("Policy", &self.policy);
        fields.put("CreationTime", &self.creation_time);
        fields.put("LastModifiedTime", &self.last_modified_time);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct HttpParameters {
    pub path_parameter_values: Option<Vec<String>>,
    pub header_parameters: Option<wire::Map<String>>,
    pub query_string_parameters: Option<wire::Map<String>>,
}

impl HttpParameters {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            path_parameter_values: members.get("PathParameterValues")?,
            header_parameters: members.get("HeaderParameters")?,
            query_string_parameters: members.get("QueryStringParameters")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("PathParameterValues", &self.path_parameter_values);
        fields.put("HeaderParameters", &self.header_parameters);
        fields.put("QueryStringParameters", &self.query_string_parameters);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InputTransformer {
    pub input_paths_map: Option<wire::Map<String>>,
    pub input_template: Option<String>,
}

impl InputTransformer {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            input_paths_map: members.get("InputPathsMap")?,
            input_template: members.get("InputTemplate")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("InputPathsMap", &self.input_paths_map);
        fields.put("InputTemplate", &self.input_template);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct KinesisParameters {
    pub partition_key_path: Option<String>,
}

impl KinesisParameters {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            partition_key_path: members.get("PartitionKeyPath")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("PartitionKeyPath", &self.partition_key_path);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEventBusesRequest {
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i64>,
}

impl ListEventBusesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name_prefix: members.get("NamePrefix")?,
            next_token: members.get("NextToken")?,
            limit: members.get("Limit")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("NamePrefix", &self.name_prefix);
        fields.put("NextToken", &self.next_token);
        fields.put("Limit", &self.limit);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEventBusesResponse {
    pub event_buses: Option<Vec<EventBus>>,
    pub next_token: Option<String>,
}

impl ListEventBusesResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            event_buses: members.get("EventBuses")?,
            next_token: members.get("NextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("EventBuses", &self.event_buses);
        fields.put("NextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRuleNamesByTargetRequest {
    pub target_arn: String,
    pub event_bus_name: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i64>,
}

impl ListRuleNamesByTargetRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            target_arn: members.need("TargetArn")?,
            event_bus_name: members.get("EventBusName")?,
            next_token: members.get("NextToken")?,
            limit: members.get("Limit")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("TargetArn", &self.target_arn);
        fields.put("EventBusName", &self.event_bus_name);
        fields.put("NextToken", &self.next_token);
        fields.put("Limit", &self.limit);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRuleNamesByTargetResponse {
    pub rule_names: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl ListRuleNamesByTargetResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rule_names: members.get("RuleNames")?,
            next_token: members.get("NextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("RuleNames", &self.rule_names);
        fields.put("NextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRulesRequest {
    pub name_prefix: Option<String>,
    pub event_bus_name: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i64>,
}

impl ListRulesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name_prefix: members.get("NamePrefix")?,
            event_bus_name: members.get("EventBusName")?,
            next_token: members.get("NextToken")?,
            limit: members.get("Limit")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("NamePrefix", &self.name_prefix);
        fields.put("EventBusName", &self.event_bus_name);
        fields.put("NextToken", &self.next_token);
        fields.put("Limit", &self.limit);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRulesResponse {
    pub rules: Option<Vec<Rule>>,
    pub next_token: Option<String>,
}

impl ListRulesResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rules: members.get("Rules")?,
            next_token: members.get("NextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Rules", &self.rules);
        fields.put("NextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
}

impl ListTagsForResourceRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            resource_arn: members.need("ResourceARN")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("ResourceARN", &self.resource_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<Vec<Tag>>,
}

impl ListTagsForResourceResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tags: members.get("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTargetsByRuleRequest {
    pub rule: String,
    pub event_bus_name: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i64>,
}

impl ListTargetsByRuleRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rule: members.need("Rule")?,
            event_bus_name: members.get("EventBusName")?,
            next_token: members.get("NextToken")?,
            limit: members.get("Limit")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Rule", &self.rule);
        fields.put("EventBusName", &self.event_bus_name);
        fields.put("NextToken", &self.next_token);
        fields.put("Limit", &self.limit);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTargetsByRuleResponse {
    pub targets: Option<Vec<Target>>,
    pub next_token: Option<String>,
}

impl ListTargetsByRuleResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            targets: members.get("Targets")?,
            next_token: members.get("NextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Targets", &self.targets);
        fields.put("NextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LogConfig {
    pub include_detail: Option<String>,
    pub level: Option<String>,
}

impl LogConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            include_detail: members.get("IncludeDetail")?,
            level: members.get("Level")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("IncludeDetail", &self.include_detail);
        fields.put("Level", &self.level);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NetworkConfiguration {
    pub awsvpc_configuration: Option<AwsVpcConfiguration>,
}

impl NetworkConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            awsvpc_configuration: members.get("awsvpcConfiguration")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("awsvpcConfiguration", &self.awsvpc_configuration);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PlacementConstraint {
    pub r#type: Option<String>,
    pub expression: Option<String>,
}

impl PlacementConstraint {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#type: members.get("type")?,
            expression: members.get("expression")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("type", &self.r#type);
        fields.put("expression", &self.expression);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PlacementStrategy {
    pub r#type: Option<String>,
    pub field: Option<String>,
}

impl PlacementStrategy {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#type: members.get("type")?,
            field: members.get("field")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("type", &self.r#type);
        fields.put("field", &self.field);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutEventsRequest {
    pub entries: Vec<PutEventsRequestEntry>,
    pub endpoint_id: Option<String>,
}

impl PutEventsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            entries: members.need("Entries")?,
            endpoint_id: members.get("EndpointId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Entries", &self.entries);
        fields.put("EndpointId", &self.endpoint_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutEventsRequestEntry {
    pub time: Option<wire::Time>,
    pub source: Option<String>,
    pub resources: Option<Vec<String>>,
    pub detail_type: Option<String>,
    pub detail: Option<String>,
    pub event_bus_name: Option<String>,
    pub trace_header: Option<String>,
}

impl PutEventsRequestEntry {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            time: members.get("Time")?,
            source: members.get("Source")?,
            resources: members.get("Resources")?,
            detail_type: members.get("DetailType")?,
            detail: members.get("Detail")?,
            event_bus_name: members.get("EventBusName")?,
            trace_header: members.get("TraceHeader")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Time", &self.time);
        fields.put("Source", &self.source);
        fields.put("Resources", &self.resources);
        fields.put("DetailType", &self.detail_type);
        fields.put("Detail", &self.detail);
        fields.put("EventBusName", &self.event_bus_name);
        fields.put("TraceHeader", &self.trace_header);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutEventsResponse {
    pub failed_entry_count: Option<i64>,
    pub entries: Option<Vec<PutEventsResultEntry>>,
}

impl PutEventsResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            failed_entry_count: members.get("FailedEntryCount")?,
            entries: members.get("Entries")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("FailedEntryCount", &self.failed_entry_count);
        fields.put("Entries", &self.entries);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutEventsResultEntry {
    pub event_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

impl PutEventsResultEntry {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            event_id: members.get("EventId")?,
            error_code: members.get("ErrorCode")?,
            error_message: members.get("ErrorMessage")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("EventId", &self.event_id);
        fields.put("ErrorCode", &self.error_code);
        fields.put("ErrorMessage", &self.error_message);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRuleRequest {
    pub name: String,
    pub schedule_expression: Option<String>,
    pub event_pattern: Option<String>,
    pub state: Option<String>,
    pub description: Option<String>,
    pub role_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub event_bus_name: Option<String>,
}

impl PutRuleRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.need("Name")?,
            schedule_expression: members.get("ScheduleExpression")?,
            event_pattern: members.get("EventPattern")?,
            state: members.get("State")?,
            description: members.get("Description")?,
            role_arn: members.get("RoleArn")?,
            tags: members.get("Tags")?,
            event_bus_name: members.get("EventBusName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Name", &self.name);
        fields.put("ScheduleExpression", &self.schedule_expression);
        fields.put("EventPattern", &self.event_pattern);
        fields.put("State", &self.state);
        fields.put("Description", &self.description);
        fields.put("RoleArn", &self.role_arn);
        fields.put("Tags", &self.tags);
        fields.put("EventBusName", &self.event_bus_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRuleResponse {
    pub rule_arn: Option<String>,
}

impl PutRuleResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rule_arn: members.get("RuleArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("RuleArn", &self.rule_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutTargetsRequest {
    pub rule: String,
    pub event_bus_name: Option<String>,
    pub targets: Vec<Target>,
}

impl PutTargetsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rule: members.need("Rule")?,
            event_bus_name: members.get("EventBusName")?,
            targets: members.need("Targets")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Rule", &self.rule);
        fields.put("EventBusName", &self.event_bus_name);
        fields.set("Targets", &self.targets);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutTargetsResponse {
    pub failed_entry_count: Option<i64>,
    pub failed_entries: Option<Vec<PutTargetsResultEntry>>,
}

impl PutTargetsResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            failed_entry_count: members.get("FailedEntryCount")?,
            failed_entries: members.get("FailedEntries")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("FailedEntryCount", &self.failed_entry_count);
        fields.put("FailedEntries", &self.failed_entries);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutTargetsResultEntry {
    pub target_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

impl PutTargetsResultEntry {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            target_id: members.get("TargetId")?,
            error_code: members.get("ErrorCode")?,
            error_message: members.get("ErrorMessage")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("TargetId", &self.target_id);
        fields.put("ErrorCode", &self.error_code);
        fields.put("ErrorMessage", &self.error_message);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RedshiftDataParameters {
    pub secret_manager_arn: Option<String>,
    pub database: Option<String>,
    pub db_user: Option<String>,
    pub sql: Option<String>,
    pub statement_name: Option<String>,
    pub with_event: Option<bool>,
    pub sqls: Option<Vec<String>>,
}

impl RedshiftDataParameters {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            secret_manager_arn: members.get("SecretManagerArn")?,
            database: members.get("Database")?,
            db_user: members.get("DbUser")?,
            sql: members.get("Sql")?,
            statement_name: members.get("StatementName")?,
            with_event: members.get("WithEvent")?,
            sqls: members.get("Sqls")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("SecretManagerArn", &self.secret_manager_arn);
        fields.put("Database", &self.database);
        fields.put("DbUser", &self.db_user);
        fields.put("Sql", &self.sql);
        fields.put("StatementName", &self.statement_name);
        fields.put("WithEvent", &self.with_event);
        fields.put("Sqls", &self.sqls);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveTargetsRequest {
    pub rule: String,
    pub event_bus_name: Option<String>,
    pub ids: Vec<String>,
    pub force: Option<bool>,
}

impl RemoveTargetsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rule: members.need("Rule")?,
            event_bus_name: members.get("EventBusName")?,
            ids: members.need("Ids")?,
            force: members.get("Force")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Rule", &self.rule);
        fields.put("EventBusName", &self.event_bus_name);
        fields.set("Ids", &self.ids);
        fields.put("Force", &self.force);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveTargetsResponse {
    pub failed_entry_count: Option<i64>,
    pub failed_entries: Option<Vec<RemoveTargetsResultEntry>>,
}

impl RemoveTargetsResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            failed_entry_count: members.get("FailedEntryCount")?,
            failed_entries: members.get("FailedEntries")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("FailedEntryCount", &self.failed_entry_count);
        fields.put("FailedEntries", &self.failed_entries);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveTargetsResultEntry {
    pub target_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

impl RemoveTargetsResultEntry {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            target_id: members.get("TargetId")?,
            error_code: members.get("ErrorCode")?,
            error_message: members.get("ErrorMessage")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("TargetId", &self.target_id);
        fields.put("ErrorCode", &self.error_code);
        fields.put("ErrorMessage", &self.error_message);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RetryPolicy {
    pub maximum_retry_attempts: Option<i64>,
    pub maximum_event_age_in_seconds: Option<i64>,
}

impl RetryPolicy {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            maximum_retry_attempts: members.get("MaximumRetryAttempts")?,
            maximum_event_age_in_seconds: members.get("MaximumEventAgeInSeconds")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("MaximumRetryAttempts", &self.maximum_retry_attempts);
        fields.put("MaximumEventAgeInSeconds", &self.maximum_event_age_in_seconds);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rule {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub event_pattern: Option<String>,
    pub state: Option<String>,
    pub description: Option<String>,
    pub schedule_expression: Option<String>,
    pub role_arn: Option<String>,
    pub managed_by: Option<String>,
    pub event_bus_name: Option<String>,
}

impl Rule {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("Name")?,
            arn: members.get("Arn")?,
            event_pattern: members.get("EventPattern")?,
            state: members.get("State")?,
            description: members.get("Description")?,
            schedule_expression: members.get("ScheduleExpression")?,
            role_arn: members.get("RoleArn")?,
            managed_by: members.get("ManagedBy")?,
            event_bus_name: members.get("EventBusName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Name", &self.name);
        fields.put("Arn", &self.arn);
        fields.put("EventPattern", &self.event_pattern);
        fields.put("State", &self.state);
        fields.put("Description", &self.description);
        fields.put("ScheduleExpression", &self.schedule_expression);
        fields.put("RoleArn", &self.role_arn);
        fields.put("ManagedBy", &self.managed_by);
        fields.put("EventBusName", &self.event_bus_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RunCommandParameters {
    pub run_command_targets: Option<Vec<RunCommandTarget>>,
}

impl RunCommandParameters {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            run_command_targets: members.get("RunCommandTargets")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("RunCommandTargets", &self.run_command_targets);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RunCommandTarget {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}

impl RunCommandTarget {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key: members.get("Key")?,
            values: members.get("Values")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Key", &self.key);
        fields.put("Values", &self.values);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SageMakerPipelineParameter {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl SageMakerPipelineParameter {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("Name")?,
            value: members.get("Value")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Name", &self.name);
        fields.put("Value", &self.value);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SageMakerPipelineParameters {
    pub pipeline_parameter_list: Option<Vec<SageMakerPipelineParameter>>,
}

impl SageMakerPipelineParameters {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pipeline_parameter_list: members.get("PipelineParameterList")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("PipelineParameterList", &self.pipeline_parameter_list);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SqsParameters {
    pub message_group_id: Option<String>,
}

impl SqsParameters {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            message_group_id: members.get("MessageGroupId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("MessageGroupId", &self.message_group_id);
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
            key: members.get("Key")?,
            value: members.get("Value")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Key", &self.key);
        fields.put("Value", &self.value);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}

impl TagResourceRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            resource_arn: members.need("ResourceARN")?,
            tags: members.need("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("ResourceARN", &self.resource_arn);
        fields.set("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceResponse {}

impl TagResourceResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Target {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub role_arn: Option<String>,
    pub input: Option<String>,
    pub input_path: Option<String>,
    pub input_transformer: Option<InputTransformer>,
    pub kinesis_parameters: Option<KinesisParameters>,
    pub run_command_parameters: Option<RunCommandParameters>,
    pub ecs_parameters: Option<EcsParameters>,
    pub batch_parameters: Option<BatchParameters>,
    pub sqs_parameters: Option<SqsParameters>,
    pub http_parameters: Option<HttpParameters>,
    pub redshift_data_parameters: Option<RedshiftDataParameters>,
    pub sage_maker_pipeline_parameters: Option<SageMakerPipelineParameters>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub retry_policy: Option<RetryPolicy>,
    pub app_sync_parameters: Option<AppSyncParameters>,
}

impl Target {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            id: members.get("Id")?,
            arn: members.get("Arn")?,
            role_arn: members.get("RoleArn")?,
            input: members.get("Input")?,
            input_path: members.get("InputPath")?,
            input_transformer: members.get("InputTransformer")?,
            kinesis_parameters: members.get("KinesisParameters")?,
            run_command_parameters: members.get("RunCommandParameters")?,
            ecs_parameters: members.get("EcsParameters")?,
            batch_parameters: members.get("BatchParameters")?,
            sqs_parameters: members.get("SqsParameters")?,
            http_parameters: members.get("HttpParameters")?,
            redshift_data_parameters: members.get("RedshiftDataParameters")?,
            sage_maker_pipeline_parameters: members.get("SageMakerPipelineParameters")?,
            dead_letter_config: members.get("DeadLetterConfig")?,
            retry_policy: members.get("RetryPolicy")?,
            app_sync_parameters: members.get("AppSyncParameters")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Id", &self.id);
        fields.put("Arn", &self.arn);
        fields.put("RoleArn", &self.role_arn);
        fields.put("Input", &self.input);
        fields.put("InputPath", &self.input_path);
        fields.put("InputTransformer", &self.input_transformer);
        fields.put("KinesisParameters", &self.kinesis_parameters);
        fields.put("RunCommandParameters", &self.run_command_parameters);
        fields.put("EcsParameters", &self.ecs_parameters);
        fields.put("BatchParameters", &self.batch_parameters);
        fields.put("SqsParameters", &self.sqs_parameters);
        fields.put("HttpParameters", &self.http_parameters);
        fields.put("RedshiftDataParameters", &self.redshift_data_parameters);
        fields.put("SageMakerPipelineParameters", &self.sage_maker_pipeline_parameters);
        fields.put("DeadLetterConfig", &self.dead_letter_config);
        fields.put("RetryPolicy", &self.retry_policy);
        fields.put("AppSyncParameters", &self.app_sync_parameters);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TestEventPatternRequest {
    pub event_pattern: String,
    pub event: String,
}

impl TestEventPatternRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            event_pattern: members.need("EventPattern")?,
            event: members.need("Event")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("EventPattern", &self.event_pattern);
        fields.set("Event", &self.event);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TestEventPatternResponse {
    pub result: Option<bool>,
}

impl TestEventPatternResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            result: members.get("Result")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Result", &self.result);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

impl UntagResourceRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            resource_arn: members.need("ResourceARN")?,
            tag_keys: members.need("TagKeys")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("ResourceARN", &self.resource_arn);
        fields.set("TagKeys", &self.tag_keys);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceResponse {}

impl UntagResourceResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteEventBusOutput {}

impl DeleteEventBusOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRuleOutput {}

impl DeleteRuleOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableRuleOutput {}

impl DisableRuleOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableRuleOutput {}

impl EnableRuleOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

wire::shapes! {
    AppSyncParameters
    AwsVpcConfiguration
    BatchArrayProperties
    BatchParameters
    BatchRetryStrategy
    CapacityProviderStrategyItem
    CreateEventBusRequest
    CreateEventBusResponse
    DeadLetterConfig
    DeleteEventBusOutput
    DeleteEventBusRequest
    DeleteRuleOutput
    DeleteRuleRequest
    DescribeEventBusRequest
    DescribeEventBusResponse
    DescribeRuleRequest
    DescribeRuleResponse
    DisableRuleOutput
    DisableRuleRequest
    EcsParameters
    EnableRuleOutput
    EnableRuleRequest
    EventBus
    HttpParameters
    InputTransformer
    KinesisParameters
    ListEventBusesRequest
    ListEventBusesResponse
    ListRuleNamesByTargetRequest
    ListRuleNamesByTargetResponse
    ListRulesRequest
    ListRulesResponse
    ListTagsForResourceRequest
    ListTagsForResourceResponse
    ListTargetsByRuleRequest
    ListTargetsByRuleResponse
    LogConfig
    NetworkConfiguration
    PlacementConstraint
    PlacementStrategy
    PutEventsRequest
    PutEventsRequestEntry
    PutEventsResponse
    PutEventsResultEntry
    PutRuleRequest
    PutRuleResponse
    PutTargetsRequest
    PutTargetsResponse
    PutTargetsResultEntry
    RedshiftDataParameters
    RemoveTargetsRequest
    RemoveTargetsResponse
    RemoveTargetsResultEntry
    RetryPolicy
    Rule
    RunCommandParameters
    RunCommandTarget
    SageMakerPipelineParameter
    SageMakerPipelineParameters
    SqsParameters
    Tag
    TagResourceRequest
    TagResourceResponse
    Target
    TestEventPatternRequest
    TestEventPatternResponse
    UntagResourceRequest
    UntagResourceResponse
}

/// The errors AWS models for these operations.
pub mod errors {
    pub fn concurrent_modification_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ConcurrentModificationException", message) }
    pub fn internal_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InternalException", message).status(500) }
    pub fn invalid_event_pattern_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidEventPatternException", message) }
    pub fn invalid_state_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidStateException", message) }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("LimitExceededException", message) }
    pub fn managed_rule_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ManagedRuleException", message) }
    pub fn operation_disabled_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("OperationDisabledException", message) }
    pub fn resource_already_exists_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ResourceAlreadyExistsException", message) }
    pub fn resource_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ResourceNotFoundException", message) }
}

/// The values of enumerations.
pub mod values {
    pub mod assign_public_ip {
        pub const ENABLED: &str = "ENABLED";
        pub const DISABLED: &str = "DISABLED";
    }
    pub mod include_detail {
        pub const NONE: &str = "NONE";
        pub const FULL: &str = "FULL";
    }
    pub mod launch_type {
        pub const EC2: &str = "EC2";
        pub const FARGATE: &str = "FARGATE";
        pub const EXTERNAL: &str = "EXTERNAL";
    }
    pub mod level {
        pub const OFF: &str = "OFF";
        pub const ERROR: &str = "ERROR";
        pub const INFO: &str = "INFO";
        pub const TRACE: &str = "TRACE";
    }
    pub mod placement_constraint_type {
        pub const DISTINCT_INSTANCE: &str = "distinctInstance";
        pub const MEMBER_OF: &str = "memberOf";
    }
    pub mod placement_strategy_type {
        pub const RANDOM: &str = "random";
        pub const SPREAD: &str = "spread";
        pub const BINPACK: &str = "binpack";
    }
    pub mod propagate_tags {
        pub const TASK_DEFINITION: &str = "TASK_DEFINITION";
    }
    pub mod rule_state {
        pub const ENABLED: &str = "ENABLED";
        pub const DISABLED: &str = "DISABLED";
        pub const ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS: &str = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS";
    }
}
