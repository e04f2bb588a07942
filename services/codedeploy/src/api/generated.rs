// Written by `cargo xtask codegen` from models/. Not edited by hand.
#![allow(clippy::all, reason = "generated")]

#[path = "table.rs"]
mod table;
pub use table::SERVICE;

/// Runs one operation: reads its input, calls `crate::operations`, writes its output.
pub fn dispatch(cx: &mut store::Cx<'_>, operation: &str, input: &wire::Document) -> Result<wire::Document, wire::Error> {
    match operation {
        "BatchGetApplicationRevisions" => crate::operations::batch_get_application_revisions(cx, BatchGetApplicationRevisionsInput::from_document(input)?).map(|output| output.to_document()),
        "BatchGetApplications" => crate::operations::batch_get_applications(cx, BatchGetApplicationsInput::from_document(input)?).map(|output| output.to_document()),
        "BatchGetDeploymentGroups" => crate::operations::batch_get_deployment_groups(cx, BatchGetDeploymentGroupsInput::from_document(input)?).map(|output| output.to_document()),
        "BatchGetDeploymentTargets" => crate::operations::batch_get_deployment_targets(cx, BatchGetDeploymentTargetsInput::from_document(input)?).map(|output| output.to_document()),
        "BatchGetDeployments" => crate::operations::batch_get_deployments(cx, BatchGetDeploymentsInput::from_document(input)?).map(|output| output.to_document()),
        "ContinueDeployment" => crate::operations::continue_deployment(cx, ContinueDeploymentInput::from_document(input)?).map(|output| output.to_document()),
        "CreateApplication" => crate::operations::create_application(cx, CreateApplicationInput::from_document(input)?).map(|output| output.to_document()),
        "CreateDeployment" => crate::operations::create_deployment(cx, CreateDeploymentInput::from_document(input)?).map(|output| output.to_document()),
        "CreateDeploymentConfig" => crate::operations::create_deployment_config(cx, CreateDeploymentConfigInput::from_document(input)?).map(|output| output.to_document()),
        "CreateDeploymentGroup" => crate::operations::create_deployment_group(cx, CreateDeploymentGroupInput::from_document(input)?).map(|output| output.to_document()),
        "DeleteApplication" => crate::operations::delete_application(cx, DeleteApplicationInput::from_document(input)?).map(|output| output.to_document()),
        "DeleteDeploymentConfig" => crate::operations::delete_deployment_config(cx, DeleteDeploymentConfigInput::from_document(input)?).map(|output| output.to_document()),
        "DeleteDeploymentGroup" => crate::operations::delete_deployment_group(cx, DeleteDeploymentGroupInput::from_document(input)?).map(|output| output.to_document()),
        "GetApplication" => crate::operations::get_application(cx, GetApplicationInput::from_document(input)?).map(|output| output.to_document()),
        "GetApplicationRevision" => crate::operations::get_application_revision(cx, GetApplicationRevisionInput::from_document(input)?).map(|output| output.to_document()),
        "GetDeployment" => crate::operations::get_deployment(cx, GetDeploymentInput::from_document(input)?).map(|output| output.to_document()),
        "GetDeploymentConfig" => crate::operations::get_deployment_config(cx, GetDeploymentConfigInput::from_document(input)?).map(|output| output.to_document()),
        "GetDeploymentGroup" => crate::operations::get_deployment_group(cx, GetDeploymentGroupInput::from_document(input)?).map(|output| output.to_document()),
        "GetDeploymentTarget" => crate::operations::get_deployment_target(cx, GetDeploymentTargetInput::from_document(input)?).map(|output| output.to_document()),
        "ListApplicationRevisions" => crate::operations::list_application_revisions(cx, ListApplicationRevisionsInput::from_document(input)?).map(|output| output.to_document()),
        "ListApplications" => crate::operations::list_applications(cx, ListApplicationsInput::from_document(input)?).map(|output| output.to_document()),
        "ListDeploymentConfigs" => crate::operations::list_deployment_configs(cx, ListDeploymentConfigsInput::from_document(input)?).map(|output| output.to_document()),
        "ListDeploymentGroups" => crate::operations::list_deployment_groups(cx, ListDeploymentGroupsInput::from_document(input)?).map(|output| output.to_document()),
        "ListDeploymentTargets" => crate::operations::list_deployment_targets(cx, ListDeploymentTargetsInput::from_document(input)?).map(|output| output.to_document()),
        "ListDeployments" => crate::operations::list_deployments(cx, ListDeploymentsInput::from_document(input)?).map(|output| output.to_document()),
        "ListTagsForResource" => crate::operations::list_tags_for_resource(cx, ListTagsForResourceInput::from_document(input)?).map(|output| output.to_document()),
        "RegisterApplicationRevision" => crate::operations::register_application_revision(cx, RegisterApplicationRevisionInput::from_document(input)?).map(|output| output.to_document()),
        "SkipWaitTimeForInstanceTermination" => crate::operations::skip_wait_time_for_instance_termination(cx, SkipWaitTimeForInstanceTerminationInput::from_document(input)?).map(|output| output.to_document()),
        "StopDeployment" => crate::operations::stop_deployment(cx, StopDeploymentInput::from_document(input)?).map(|output| output.to_document()),
        "TagResource" => crate::operations::tag_resource(cx, TagResourceInput::from_document(input)?).map(|output| output.to_document()),
        "UntagResource" => crate::operations::untag_resource(cx, UntagResourceInput::from_document(input)?).map(|output| output.to_document()),
        "UpdateApplication" => crate::operations::update_application(cx, UpdateApplicationInput::from_document(input)?).map(|output| output.to_document()),
        "UpdateDeploymentGroup" => crate::operations::update_deployment_group(cx, UpdateDeploymentGroupInput::from_document(input)?).map(|output| output.to_document()),
        other => Err(wire::Error::not_implemented(other)),
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Alarm {
    pub name: Option<String>,
}

impl Alarm {
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
pub struct AlarmConfiguration {
    pub enabled: Option<bool>,
    pub ignore_poll_alarm_failure: Option<bool>,
    pub alarms: Option<Vec<Alarm>>,
}

impl AlarmConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            enabled: members.get("enabled")?,
            ignore_poll_alarm_failure: members.get("ignorePollAlarmFailure")?,
            alarms: members.get("alarms")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("enabled", &self.enabled);
        fields.put("ignorePollAlarmFailure", &self.ignore_poll_alarm_failure);
        fields.put("alarms", &self.alarms);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AppSpecContent {
    pub content: Option<String>,
    pub sha256: Option<String>,
}

impl AppSpecContent {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            content: members.get("content")?,
            sha256: members.get("sha256")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("content", &self.content);
        fields.put("sha256", &self.sha256);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ApplicationInfo {
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub create_time: Option<wire::Time>,
    pub linked_to_git_hub: Option<bool>,
    pub git_hub_account_name: Option<String>,
    pub compute_platform: Option<String>,
}

impl ApplicationInfo {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application_id: members.get("applicationId")?,
            application_name: members.get("applicationName")?,
            create_time: members.get("createTime")?,
            linked_to_git_hub: members.get("linkedToGitHub")?,
            git_hub_account_name: members.get("gitHubAccountName")?,
            compute_platform: members.get("computePlatform")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("applicationId", &self.application_id);
        fields.put("applicationName", &self.application_name);
        fields.put("createTime", &self.create_time);
        fields.put("linkedToGitHub", &self.linked_to_git_hub);
        fields.put("gitHubAccountName", &self.git_hub_account_name);
        fields.put("computePlatform", &self.compute_platform);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AutoRollbackConfiguration {
    pub enabled: Option<bool>,
    pub events: Option<Vec<String>>,
}

impl AutoRollbackConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            enabled: members.get("enabled")?,
            events: members.get("events")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("enabled", &self.enabled);
        fields.put("events", &self.events);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AutoScalingGroup {
    pub name: Option<String>,
    pub hook: Option<String>,
    pub termination_hook: Option<String>,
}

impl AutoScalingGroup {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            hook: members.get("hook")?,
            termination_hook: members.get("terminationHook")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("hook", &self.hook);
        fields.put("terminationHook", &self.termination_hook);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetApplicationRevisionsInput {
    pub application_name: String,
    pub revisions: Vec<RevisionLocation>,
}

impl BatchGetApplicationRevisionsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application_name: members.need("applicationName")?,
            revisions: members.need("revisions")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("applicationName", &self.application_name);
        fields.set("revisions", &self.revisions);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetApplicationRevisionsOutput {
    pub application_name: Option<String>,
    pub error_message: Option<String>,
    pub revisions: Option<Vec<RevisionInfo>>,
}

impl BatchGetApplicationRevisionsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application_name: members.get("applicationName")?,
            error_message: members.get("errorMessage")?,
            revisions: members.get("revisions")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("applicationName", &self.application_name);
        fields.put("errorMessage", &self.error_message);
        fields.put("revisions", &self.revisions);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetApplicationsInput {
    pub application_names: Vec<String>,
}

impl BatchGetApplicationsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application_names: members.need("applicationNames")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("applicationNames", &self.application_names);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetApplicationsOutput {
    pub applications_info: Option<Vec<ApplicationInfo>>,
}

impl BatchGetApplicationsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            applications_info: members.get("applicationsInfo")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("applicationsInfo", &self.applications_info);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetDeploymentGroupsInput {
    pub application_name: String,
    pub deployment_group_names: Vec<String>,
}

impl BatchGetDeploymentGroupsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application_name: members.need("applicationName")?,
            deployment_group_names: members.need("deploymentGroupNames")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("applicationName", &self.application_name);
        fields.set("deploymentGroupNames", &self.deployment_group_names);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetDeploymentGroupsOutput {
    pub deployment_groups_info: Option<Vec<DeploymentGroupInfo>>,
    pub error_message: Option<String>,
}

impl BatchGetDeploymentGroupsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_groups_info: members.get("deploymentGroupsInfo")?,
            error_message: members.get("errorMessage")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deploymentGroupsInfo", &self.deployment_groups_info);
        fields.put("errorMessage", &self.error_message);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetDeploymentTargetsInput {
    pub deployment_id: String,
    pub target_ids: Vec<String>,
}

impl BatchGetDeploymentTargetsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_id: members.need("deploymentId")?,
            target_ids: members.need("targetIds")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("deploymentId", &self.deployment_id);
        fields.set("targetIds", &self.target_ids);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetDeploymentTargetsOutput {
    pub deployment_targets: Option<Vec<DeploymentTarget>>,
}

impl BatchGetDeploymentTargetsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_targets: members.get("deploymentTargets")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deploymentTargets", &self.deployment_targets);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetDeploymentsInput {
    pub deployment_ids: Vec<String>,
}

impl BatchGetDeploymentsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_ids: members.need("deploymentIds")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("deploymentIds", &self.deployment_ids);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetDeploymentsOutput {
    pub deployments_info: Option<Vec<DeploymentInfo>>,
}

impl BatchGetDeploymentsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployments_info: members.get("deploymentsInfo")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deploymentsInfo", &self.deployments_info);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BlueGreenDeploymentConfiguration {
    pub terminate_blue_instances_on_deployment_success: Option<BlueInstanceTerminationOption>,
    pub deployment_ready_option: Option<DeploymentReadyOption>,
    pub green_fleet_provisioning_option: Option<GreenFleetProvisioningOption>,
}

impl BlueGreenDeploymentConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            terminate_blue_instances_on_deployment_success: members.get("terminateBlueInstancesOnDeploymentSuccess")?,
            deployment_ready_option: members.get("deploymentReadyOption")?,
            green_fleet_provisioning_option: members.get("greenFleetProvisioningOption")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("terminateBlueInstancesOnDeploymentSuccess", &self.terminate_blue_instances_on_deployment_success);
        fields.put("deploymentReadyOption", &self.deployment_ready_option);
        fields.put("greenFleetProvisioningOption", &self.green_fleet_provisioning_option);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BlueInstanceTerminationOption {
    pub action: Option<String>,
    pub termination_wait_time_in_minutes: Option<i64>,
}

impl BlueInstanceTerminationOption {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            action: members.get("action")?,
            termination_wait_time_in_minutes: members.get("terminationWaitTimeInMinutes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("action", &self.action);
        fields.put("terminationWaitTimeInMinutes", &self.termination_wait_time_in_minutes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CloudFormationTarget {
    pub deployment_id: Option<String>,
    pub target_id: Option<String>,
    pub last_updated_at: Option<wire::Time>,
    pub lifecycle_events: Option<Vec<LifecycleEvent>>,
    pub status: Option<String>,
    pub resource_type: Option<String>,
    pub target_version_weight: Option<f64>,
}

impl CloudFormationTarget {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_id: members.get("deploymentId")?,
            target_id: members.get("targetId")?,
            last_updated_at: members.get("lastUpdatedAt")?,
            lifecycle_events: members.get("lifecycleEvents")?,
            status: members.get("status")?,
            resource_type: members.get("resourceType")?,
            target_version_weight: members.get("targetVersionWeight")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deploymentId", &self.deployment_id);
        fields.put("targetId", &self.target_id);
        fields.put("lastUpdatedAt", &self.last_updated_at);
        fields.put("lifecycleEvents", &self.lifecycle_events);
        fields.put("status", &self.status);
        fields.put("resourceType", &self.resource_type);
        fields.put("targetVersionWeight", &self.target_version_weight);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContinueDeploymentInput {
    pub deployment_id: Option<String>,
    pub deployment_wait_type: Option<String>,
}

impl ContinueDeploymentInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_id: members.get("deploymentId")?,
            deployment_wait_type: members.get("deploymentWaitType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deploymentId", &self.deployment_id);
        fields.put("deploymentWaitType", &self.deployment_wait_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateApplicationInput {
    pub application_name: String,
    pub compute_platform: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl CreateApplicationInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application_name: members.need("applicationName")?,
            compute_platform: members.get("computePlatform")?,
            tags: members.get("tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("applicationName", &self.application_name);
        fields.put("computePlatform", &self.compute_platform);
        fields.put("tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateApplicationOutput {
    pub application_id: Option<String>,
}

impl CreateApplicationOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application_id: members.get("applicationId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("applicationId", &self.application_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDeploymentConfigInput {
    pub deployment_config_name: String,
    pub minimum_healthy_hosts: Option<MinimumHealthyHosts>,
    pub traffic_routing_config: Option<TrafficRoutingConfig>,
    pub compute_platform: Option<String>,
    pub zonal_config: Option<ZonalConfig>,
}

impl CreateDeploymentConfigInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_config_name: members.need("deploymentConfigName")?,
            minimum_healthy_hosts: members.get("minimumHealthyHosts")?,
            traffic_routing_config: members.get("trafficRoutingConfig")?,
            compute_platform: members.get("computePlatform")?,
            zonal_config: members.get("zonalConfig")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("deploymentConfigName", &self.deployment_config_name);
        fields.put("minimumHealthyHosts", &self.minimum_healthy_hosts);
        fields.put("trafficRoutingConfig", &self.traffic_routing_config);
        fields.put("computePlatform", &self.compute_platform);
        fields.put("zonalConfig", &self.zonal_config);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDeploymentConfigOutput {
    pub deployment_config_id: Option<String>,
}

impl CreateDeploymentConfigOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_config_id: members.get("deploymentConfigId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deploymentConfigId", &self.deployment_config_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDeploymentGroupInput {
    pub application_name: String,
    pub deployment_group_name: String,
    pub deployment_config_name: Option<String>,
    pub ec2_tag_filters: Option<Vec<EC2TagFilter>>,
    pub on_premises_instance_tag_filters: Option<Vec<TagFilter>>,
    pub auto_scaling_groups: Option<Vec<String>>,
    pub service_role_arn: String,
    pub trigger_configurations: Option<Vec<TriggerConfig>>,
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub auto_rollback_configuration: Option<AutoRollbackConfiguration>,
    pub outdated_instances_strategy: Option<String>,
    pub deployment_style: Option<DeploymentStyle>,
    pub blue_green_deployment_configuration: Option<BlueGreenDeploymentConfiguration>,
    pub load_balancer_info: Option<LoadBalancerInfo>,
    pub ec2_tag_set: Option<EC2TagSet>,
    pub ecs_services: Option<Vec<ECSService>>,
    pub on_premises_tag_set: Option<OnPremisesTagSet>,
    pub tags: Option<Vec<Tag>>,
    pub termination_hook_enabled: Option<bool>,
}

impl CreateDeploymentGroupInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application_name: members.need("applicationName")?,
            deployment_group_name: members.need("deploymentGroupName")?,
            deployment_config_name: members.get("deploymentConfigName")?,
            ec2_tag_filters: members.get("ec2TagFilters")?,
            on_premises_instance_tag_filters: members.get("onPremisesInstanceTagFilters")?,
            auto_scaling_groups: members.get("autoScalingGroups")?,
            service_role_arn: members.need("serviceRoleArn")?,
            trigger_configurations: members.get("triggerConfigurations")?,
            alarm_configuration: members.get("alarmConfiguration")?,
            auto_rollback_configuration: members.get("autoRollbackConfiguration")?,
            outdated_instances_strategy: members.get("outdatedInstancesStrategy")?,
            deployment_style: members.get("deploymentStyle")?,
            blue_green_deployment_configuration: members.get("blueGreenDeploymentConfiguration")?,
            load_balancer_info: members.get("loadBalancerInfo")?,
            ec2_tag_set: members.get("ec2TagSet")?,
            ecs_services: members.get("ecsServices")?,
            on_premises_tag_set: members.get("onPremisesTagSet")?,
            tags: members.get("tags")?,
            termination_hook_enabled: members.get("terminationHookEnabled")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("applicationName", &self.application_name);
        fields.set("deploymentGroupName", &self.deployment_group_name);
        fields.put("deploymentConfigName", &self.deployment_config_name);
        fields.put("ec2TagFilters", &self.ec2_tag_filters);
        fields.put("onPremisesInstanceTagFilters", &self.on_premises_instance_tag_filters);
        fields.put("autoScalingGroups", &self.auto_scaling_groups);
        fields.set("serviceRoleArn", &self.service_role_arn);
        fields.put("triggerConfigurations", &self.trigger_configurations);
        fields.put("alarmConfiguration", &self.alarm_configuration);
        fields.put("autoRollbackConfiguration", &self.auto_rollback_configuration);
        fields.put("outdatedInstancesStrategy", &self.outdated_instances_strategy);
        fields.put("deploymentStyle", &self.deployment_style);
        fields.put("blueGreenDeploymentConfiguration", &self.blue_green_deployment_configuration);
        fields.put("loadBalancerInfo", &self.load_balancer_info);
        fields.put("ec2TagSet", &self.ec2_tag_set);
        fields.put("ecsServices", &self.ecs_services);
        fields.put("onPremisesTagSet", &self.on_premises_tag_set);
        fields.put("tags", &self.tags);
        fields.put("terminationHookEnabled", &self.termination_hook_enabled);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDeploymentGroupOutput {
    pub deployment_group_id: Option<String>,
}

impl CreateDeploymentGroupOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_group_id: members.get("deploymentGroupId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deploymentGroupId", &self.deployment_group_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDeploymentInput {
    pub application_name: String,
    pub deployment_group_name: Option<String>,
    pub revision: Option<RevisionLocation>,
    pub deployment_config_name: Option<String>,
    pub description: Option<String>,
    pub ignore_application_stop_failures: Option<bool>,
    pub target_instances: Option<TargetInstances>,
    pub auto_rollback_configuration: Option<AutoRollbackConfiguration>,
    pub update_outdated_instances_only: Option<bool>,
    pub file_exists_behavior: Option<String>,
    pub override_alarm_configuration: Option<AlarmConfiguration>,
}

impl CreateDeploymentInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application_name: members.need("applicationName")?,
            deployment_group_name: members.get("deploymentGroupName")?,
            revision: members.get("revision")?,
            deployment_config_name: members.get("deploymentConfigName")?,
            description: members.get("description")?,
            ignore_application_stop_failures: members.get("ignoreApplicationStopFailures")?,
            target_instances: members.get("targetInstances")?,
            auto_rollback_configuration: members.get("autoRollbackConfiguration")?,
            update_outdated_instances_only: members.get("updateOutdatedInstancesOnly")?,
            file_exists_behavior: members.get("fileExistsBehavior")?,
            override_alarm_configuration: members.get("overrideAlarmConfiguration")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("applicationName", &self.application_name);
        fields.put("deploymentGroupName", &self.deployment_group_name);
        fields.put("revision", &self.revision);
        fields.put("deploymentConfigName", &self.deployment_config_name);
        fields.put("description", &self.description);
        fields.put("ignoreApplicationStopFailures", &self.ignore_application_stop_failures);
        fields.put("targetInstances", &self.target_instances);
        fields.put("autoRollbackConfiguration", &self.auto_rollback_configuration);
        fields.put("updateOutdatedInstancesOnly", &self.update_outdated_instances_only);
        fields.put("fileExistsBehavior", &self.file_exists_behavior);
        fields.put("overrideAlarmConfiguration", &self.override_alarm_configuration);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDeploymentOutput {
    pub deployment_id: Option<String>,
}

impl CreateDeploymentOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_id: members.get("deploymentId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deploymentId", &self.deployment_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteApplicationInput {
    pub application_name: String,
}

impl DeleteApplicationInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application_name: members.need("applicationName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("applicationName", &self.application_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDeploymentConfigInput {
    pub deployment_config_name: String,
}

impl DeleteDeploymentConfigInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_config_name: members.need("deploymentConfigName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("deploymentConfigName", &self.deployment_config_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDeploymentGroupInput {
    pub application_name: String,
    pub deployment_group_name: String,
}

impl DeleteDeploymentGroupInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application_name: members.need("applicationName")?,
            deployment_group_name: members.need("deploymentGroupName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("applicationName", &self.application_name);
        fields.set("deploymentGroupName", &self.deployment_group_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDeploymentGroupOutput {
    pub hooks_not_cleaned_up: Option<Vec<AutoScalingGroup>>,
}

impl DeleteDeploymentGroupOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            hooks_not_cleaned_up: members.get("hooksNotCleanedUp")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("hooksNotCleanedUp", &self.hooks_not_cleaned_up);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeploymentConfigInfo {
    pub deployment_config_id: Option<String>,
    pub deployment_config_name: Option<String>,
    pub minimum_healthy_hosts: Option<MinimumHealthyHosts>,
    pub create_time: Option<wire::Time>,
    pub compute_platform: Option<String>,
    pub traffic_routing_config: Option<TrafficRoutingConfig>,
    pub zonal_config: Option<ZonalConfig>,
}

impl DeploymentConfigInfo {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_config_id: members.get("deploymentConfigId")?,
            deployment_config_name: members.get("deploymentConfigName")?,
            minimum_healthy_hosts: members.get("minimumHealthyHosts")?,
            create_time: members.get("createTime")?,
            compute_platform: members.get("computePlatform")?,
            traffic_routing_config: members.get("trafficRoutingConfig")?,
            zonal_config: members.get("zonalConfig")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deploymentConfigId", &self.deployment_config_id);
        fields.put("deploymentConfigName", &self.deployment_config_name);
        fields.put("minimumHealthyHosts", &self.minimum_healthy_hosts);
        fields.put("createTime", &self.create_time);
        fields.put("computePlatform", &self.compute_platform);
        fields.put("trafficRoutingConfig", &self.traffic_routing_config);
        fields.put("zonalConfig", &self.zonal_config);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeploymentGroupInfo {
    pub application_name: Option<String>,
    pub deployment_group_id: Option<String>,
    pub deployment_group_name: Option<String>,
    pub deployment_config_name: Option<String>,
    pub ec2_tag_filters: Option<Vec<EC2TagFilter>>,
    pub on_premises_instance_tag_filters: Option<Vec<TagFilter>>,
    pub auto_scaling_groups: Option<Vec<AutoScalingGroup>>,
    pub service_role_arn: Option<String>,
    pub target_revision: Option<RevisionLocation>,
    pub trigger_configurations: Option<Vec<TriggerConfig>>,
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub auto_rollback_configuration: Option<AutoRollbackConfiguration>,
    pub deployment_style: Option<DeploymentStyle>,
    pub outdated_instances_strategy: Option<String>,
    pub blue_green_deployment_configuration: Option<BlueGreenDeploymentConfiguration>,
    pub load_balancer_info: Option<LoadBalancerInfo>,
    pub last_successful_deployment: Option<LastDeploymentInfo>,
    pub last_attempted_deployment: Option<LastDeploymentInfo>,
    pub ec2_tag_set: Option<EC2TagSet>,
    pub on_premises_tag_set: Option<OnPremisesTagSet>,
    pub compute_platform: Option<String>,
    pub ecs_services: Option<Vec<ECSService>>,
    pub termination_hook_enabled: Option<bool>,
}

impl DeploymentGroupInfo {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application_name: members.get("applicationName")?,
            deployment_group_id: members.get("deploymentGroupId")?,
            deployment_group_name: members.get("deploymentGroupName")?,
            deployment_config_name: members.get("deploymentConfigName")?,
            ec2_tag_filters: members.get("ec2TagFilters")?,
            on_premises_instance_tag_filters: members.get("onPremisesInstanceTagFilters")?,
            auto_scaling_groups: members.get("autoScalingGroups")?,
            service_role_arn: members.get("serviceRoleArn")?,
            target_revision: members.get("targetRevision")?,
            trigger_configurations: members.get("triggerConfigurations")?,
            alarm_configuration: members.get("alarmConfiguration")?,
            auto_rollback_configuration: members.get("autoRollbackConfiguration")?,
            deployment_style: members.get("deploymentStyle")?,
            outdated_instances_strategy: members.get("outdatedInstancesStrategy")?,
            blue_green_deployment_configuration: members.get("blueGreenDeploymentConfiguration")?,
            load_balancer_info: members.get("loadBalancerInfo")?,
            last_successful_deployment: members.get("lastSuccessfulDeployment")?,
            last_attempted_deployment: members.get("lastAttemptedDeployment")?,
            ec2_tag_set: members.get("ec2TagSet")?,
            on_premises_tag_set: members.get("onPremisesTagSet")?,
            compute_platform: members.get("computePlatform")?,
            ecs_services: members.get("ecsServices")?,
            termination_hook_enabled: members.get("terminationHookEnabled")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("applicationName", &self.application_name);
        fields.put("deploymentGroupId", &self.deployment_group_id);
        fields.put("deploymentGroupName", &self.deployment_group_name);
        fields.put("deploymentConfigName", &self.deployment_config_name);
        fields.put("ec2TagFilters", &self.ec2_tag_filters);
        fields.put("onPremisesInstanceTagFilters", &self.on_premises_instance_tag_filters);
        fields.put("autoScalingGroups", &self.auto_scaling_groups);
        fields.put("serviceRoleArn", &self.service_role_arn);
        fields.put("targetRevision", &self.target_revision);
        fields.put("triggerConfigurations", &self.trigger_configurations);
        fields.put("alarmConfiguration", &self.alarm_configuration);
        fields.put("autoRollbackConfiguration", &self.auto_rollback_configuration);
        fields.put("deploymentStyle", &self.deployment_style);
        fields.put("outdatedInstancesStrategy", &self.outdated_instances_strategy);
        fields.put("blueGreenDeploymentConfiguration", &self.blue_green_deployment_configuration);
        fields.put("loadBalancerInfo", &self.load_balancer_info);
        fields.put("lastSuccessfulDeployment", &self.last_successful_deployment);
        fields.put("lastAttemptedDeployment", &self.last_attempted_deployment);
        fields.put("ec2TagSet", &self.ec2_tag_set);
        fields.put("onPremisesTagSet", &self.on_premises_tag_set);
        fields.put("computePlatform", &self.compute_platform);
        fields.put("ecsServices", &self.ecs_services);
        fields.put("terminationHookEnabled", &self.termination_hook_enabled);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeploymentInfo {
    pub application_name: Option<String>,
    pub deployment_group_name: Option<String>,
    pub deployment_config_name: Option<String>,
    pub deployment_id: Option<String>,
    pub previous_revision: Option<RevisionLocation>,
    pub revision: Option<RevisionLocation>,
    pub status: Option<String>,
    pub error_information: Option<ErrorInformation>,
    pub create_time: Option<wire::Time>,
    pub start_time: Option<wire::Time>,
    pub complete_time: Option<wire::Time>,
    pub deployment_overview: Option<DeploymentOverview>,
    pub description: Option<String>,
    pub creator: Option<String>,
    pub ignore_application_stop_failures: Option<bool>,
    pub auto_rollback_configuration: Option<AutoRollbackConfiguration>,
    pub update_outdated_instances_only: Option<bool>,
    pub rollback_info: Option<RollbackInfo>,
    pub deployment_style: Option<DeploymentStyle>,
    pub target_instances: Option<TargetInstances>,
    pub instance_termination_wait_time_started: Option<bool>,
    pub blue_green_deployment_configuration: Option<BlueGreenDeploymentConfiguration>,
    pub load_balancer_info: Option<LoadBalancerInfo>,
    pub additional_deployment_status_info: Option<String>,
    pub file_exists_behavior: Option<String>,
    pub deployment_status_messages: Option<Vec<String>>,
    pub compute_platform: Option<String>,
    pub external_id: Option<String>,
    pub related_deployments: Option<RelatedDeployments>,
    pub override_alarm_configuration: Option<AlarmConfiguration>,
}

impl DeploymentInfo {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application_name: members.get("applicationName")?,
            deployment_group_name: members.get("deploymentGroupName")?,
            deployment_config_name: members.get("deploymentConfigName")?,
            deployment_id: members.get("deploymentId")?,
            previous_revision: members.get("previousRevision")?,
            revision: members.get("revision")?,
            status: members.get("status")?,
            error_information: members.get("errorInformation")?,
            create_time: members.get("createTime")?,
            start_time: members.get("startTime")?,
            complete_time: members.get("completeTime")?,
            deployment_overview: members.get("deploymentOverview")?,
            description: members.get("description")?,
            creator: members.get("creator")?,
            ignore_application_stop_failures: members.get("ignoreApplicationStopFailures")?,
            auto_rollback_configuration: members.get("autoRollbackConfiguration")?,
            update_outdated_instances_only: members.get("updateOutdatedInstancesOnly")?,
            rollback_info: members.get("rollbackInfo")?,
            deployment_style: members.get("deploymentStyle")?,
            target_instances: members.get("targetInstances")?,
            instance_termination_wait_time_started: members.get("instanceTerminationWaitTimeStarted")?,
            blue_green_deployment_configuration: members.get("blueGreenDeploymentConfiguration")?,
            load_balancer_info: members.get("loadBalancerInfo")?,
            additional_deployment_status_info: members.get("additionalDeploymentStatusInfo")?,
            file_exists_behavior: members.get("fileExistsBehavior")?,
            deployment_status_messages: members.get("deploymentStatusMessages")?,
            compute_platform: members.get("computePlatform")?,
            external_id: members.get("externalId")?,
            related_deployments: members.get("relatedDeployments")?,
            override_alarm_configuration: members.get("overrideAlarmConfiguration")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("applicationName", &self.application_name);
        fields.put("deploymentGroupName", &self.deployment_group_name);
        fields.put("deploymentConfigName", &self.deployment_config_name);
        fields.put("deploymentId", &self.deployment_id);
        fields.put("previousRevision", &self.previous_revision);
        fields.put("revision", &self.revision);
        fields.put("status", &self.status);
        fields.put("errorInformation", &self.error_information);
        fields.put("createTime", &self.create_time);
        fields.put("startTime", &self.start_time);
        fields.put("completeTime", &self.complete_time);
        fields.put("deploymentOverview", &self.deployment_overview);
        fields.put("description", &self.description);
        fields.put("creator", &self.creator);
        fields.put("ignoreApplicationStopFailures", &self.ignore_application_stop_failures);
        fields.put("autoRollbackConfiguration", &self.auto_rollback_configuration);
        fields.put("updateOutdatedInstancesOnly", &self.update_outdated_instances_only);
        fields.put("rollbackInfo", &self.rollback_info);
        fields.put("deploymentStyle", &self.deployment_style);
        fields.put("targetInstances", &self.target_instances);
        fields.put("instanceTerminationWaitTimeStarted", &self.instance_termination_wait_time_started);
        fields.put("blueGreenDeploymentConfiguration", &self.blue_green_deployment_configuration);
        fields.put("loadBalancerInfo", &self.load_balancer_info);
        fields.put("additionalDeploymentStatusInfo", &self.additional_deployment_status_info);
        fields.put("fileExistsBehavior", &self.file_exists_behavior);
        fields.put("deploymentStatusMessages", &self.deployment_status_messages);
        fields.put("computePlatform", &self.compute_platform);
        fields.put("externalId", &self.external_id);
        fields.put("relatedDeployments", &self.related_deployments);
        fields.put("overrideAlarmConfiguration", &self.override_alarm_configuration);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeploymentOverview {
    pub pending: Option<i64>,
    pub in_progress: Option<i64>,
    pub succeeded: Option<i64>,
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub ready: Option<i64>,
}

impl DeploymentOverview {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            pending: members.get("Pending")?,
            in_progress: members.get("InProgress")?,
            succeeded: members.get("Succeeded")?,
            failed: members.get("Failed")?,
            skipped: members.get("Skipped")?,
            ready: members.get("Ready")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Pending", &self.pending);
        fields.put("InProgress", &self.in_progress);
        fields.put("Succeeded", &self.succeeded);
        fields.put("Failed", &self.failed);
        fields.put("Skipped", &self.skipped);
        fields.put("Ready", &self.ready);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeploymentReadyOption {
    pub action_on_timeout: Option<String>,
    pub wait_time_in_minutes: Option<i64>,
}

impl DeploymentReadyOption {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            action_on_timeout: members.get("actionOnTimeout")?,
            wait_time_in_minutes: members.get("waitTimeInMinutes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("actionOnTimeout", &self.action_on_timeout);
        fields.put("waitTimeInMinutes", &self.wait_time_in_minutes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeploymentStyle {
    pub deployment_type: Option<String>,
    pub deployment_option: Option<String>,
}

impl DeploymentStyle {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_type: members.get("deploymentType")?,
            deployment_option: members.get("deploymentOption")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deploymentType", &self.deployment_type);
        fields.put("deploymentOption", &self.deployment_option);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeploymentTarget {
    pub deployment_target_type: Option<String>,
    pub instance_target: Option<InstanceTarget>,
    pub lambda_target: Option<LambdaTarget>,
    pub ecs_target: Option<ECSTarget>,
    pub cloud_formation_target: Option<CloudFormationTarget>,
}

impl DeploymentTarget {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_target_type: members.get("deploymentTargetType")?,
            instance_target: members.get("instanceTarget")?,
            lambda_target: members.get("lambdaTarget")?,
            ecs_target: members.get("ecsTarget")?,
            cloud_formation_target: members.get("cloudFormationTarget")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deploymentTargetType", &self.deployment_target_type);
        fields.put("instanceTarget", &self.instance_target);
        fields.put("lambdaTarget", &self.lambda_target);
        fields.put("ecsTarget", &self.ecs_target);
        fields.put("cloudFormationTarget", &self.cloud_formation_target);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Diagnostics {
    pub error_code: Option<String>,
    pub script_name: Option<String>,
    pub message: Option<String>,
    pub log_tail: Option<String>,
}

impl Diagnostics {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            error_code: members.get("errorCode")?,
            script_name: members.get("scriptName")?,
            message: members.get("message")?,
            log_tail: members.get("logTail")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("errorCode", &self.error_code);
        fields.put("scriptName", &self.script_name);
        fields.put("message", &self.message);
        fields.put("logTail", &self.log_tail);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EC2TagFilter {
    pub key: Option<String>,
    pub value: Option<String>,
    pub r#type: Option<String>,
}

impl EC2TagFilter {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key: members.get("Key")?,
            value: members.get("Value")?,
            r#type: members.get("Type")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Key", &self.key);
        fields.put("Value", &self.value);
        fields.put("Type", &self.r#type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EC2TagSet {
    pub ec2_tag_set_list: Option<Vec<Vec<EC2TagFilter>>>,
}

impl EC2TagSet {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ec2_tag_set_list: members.get("ec2TagSetList")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ec2TagSetList", &self.ec2_tag_set_list);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ECSService {
    pub service_name: Option<String>,
    pub cluster_name: Option<String>,
}

impl ECSService {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            service_name: members.get("serviceName")?,
            cluster_name: members.get("clusterName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("serviceName", &self.service_name);
        fields.put("clusterName", &self.cluster_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ECSTarget {
    pub deployment_id: Option<String>,
    pub target_id: Option<String>,
    pub target_arn: Option<String>,
    pub last_updated_at: Option<wire::Time>,
    pub lifecycle_events: Option<Vec<LifecycleEvent>>,
    pub status: Option<String>,
    pub task_sets_info: Option<Vec<ECSTaskSet>>,
}

impl ECSTarget {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_id: members.get("deploymentId")?,
            target_id: members.get("targetId")?,
            target_arn: members.get("targetArn")?,
            last_updated_at: members.get("lastUpdatedAt")?,
            lifecycle_events: members.get("lifecycleEvents")?,
            status: members.get("status")?,
            task_sets_info: members.get("taskSetsInfo")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deploymentId", &self.deployment_id);
        fields.put("targetId", &self.target_id);
        fields.put("targetArn", &self.target_arn);
        fields.put("lastUpdatedAt", &self.last_updated_at);
        fields.put("lifecycleEvents", &self.lifecycle_events);
        fields.put("status", &self.status);
        fields.put("taskSetsInfo", &self.task_sets_info);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ECSTaskSet {
    pub identifer: Option<String>,
    pub desired_count: Option<i64>,
    pub pending_count: Option<i64>,
    pub running_count: Option<i64>,
    pub status: Option<String>,
    pub traffic_weight: Option<f64>,
    pub target_group: Option<TargetGroupInfo>,
    pub task_set_label: Option<String>,
}

impl ECSTaskSet {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            identifer: members.get("identifer")?,
            desired_count: members.get("desiredCount")?,
            pending_count: members.get("pendingCount")?,
            running_count: members.get("runningCount")?,
            status: members.get("status")?,
            traffic_weight: members.get("trafficWeight")?,
            target_group: members.get("targetGroup")?,
            task_set_label: members.get("taskSetLabel")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("identifer", &self.identifer);
        fields.put("desiredCount", &self.desired_count);
        fields.put("pendingCount", &self.pending_count);
        fields.put("runningCount", &self.running_count);
        fields.put("status", &self.status);
        fields.put("trafficWeight", &self.traffic_weight);
        fields.put("targetGroup", &self.target_group);
        fields.put("taskSetLabel", &self.task_set_label);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ELBInfo {
    pub name: Option<String>,
}

impl ELBInfo {
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
pub struct ErrorInformation {
    pub code: Option<String>,
    pub message: Option<String>,
}

impl ErrorInformation {
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
pub struct GenericRevisionInfo {
    pub description: Option<String>,
    pub deployment_groups: Option<Vec<String>>,
    pub first_used_time: Option<wire::Time>,
    pub last_used_time: Option<wire::Time>,
    pub register_time: Option<wire::Time>,
}

impl GenericRevisionInfo {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            description: members.get("description")?,
            deployment_groups: members.get("deploymentGroups")?,
            first_used_time: members.get("firstUsedTime")?,
            last_used_time: members.get("lastUsedTime")?,
            register_time: members.get("registerTime")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("description", &self.description);
        fields.put("deploymentGroups", &self.deployment_groups);
        fields.put("firstUsedTime", &self.first_used_time);
        fields.put("lastUsedTime", &self.last_used_time);
        fields.put("registerTime", &self.register_time);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetApplicationInput {
    pub application_name: String,
}

impl GetApplicationInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application_name: members.need("applicationName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("applicationName", &self.application_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetApplicationOutput {
    pub application: Option<ApplicationInfo>,
}

impl GetApplicationOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application: members.get("application")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("application", &self.application);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetApplicationRevisionInput {
    pub application_name: String,
    pub revision: RevisionLocation,
}

impl GetApplicationRevisionInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application_name: members.need("applicationName")?,
            revision: members.need("revision")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("applicationName", &self.application_name);
        fields.set("revision", &self.revision);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetApplicationRevisionOutput {
    pub application_name: Option<String>,
    pub revision: Option<RevisionLocation>,
    pub revision_info: Option<GenericRevisionInfo>,
}

impl GetApplicationRevisionOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application_name: members.get("applicationName")?,
            revision: members.get("revision")?,
            revision_info: members.get("revisionInfo")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("applicationName", &self.application_name);
        fields.put("revision", &self.revision);
        fields.put("revisionInfo", &self.revision_info);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDeploymentConfigInput {
    pub deployment_config_name: String,
}

impl GetDeploymentConfigInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_config_name: members.need("deploymentConfigName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("deploymentConfigName", &self.deployment_config_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDeploymentConfigOutput {
    pub deployment_config_info: Option<DeploymentConfigInfo>,
}

impl GetDeploymentConfigOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_config_info: members.get("deploymentConfigInfo")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deploymentConfigInfo", &self.deployment_config_info);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDeploymentGroupInput {
    pub application_name: String,
    pub deployment_group_name: String,
}

impl GetDeploymentGroupInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application_name: members.need("applicationName")?,
            deployment_group_name: members.need("deploymentGroupName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("applicationName", &self.application_name);
        fields.set("deploymentGroupName", &self.deployment_group_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDeploymentGroupOutput {
    pub deployment_group_info: Option<DeploymentGroupInfo>,
}

impl GetDeploymentGroupOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_group_info: members.get("deploymentGroupInfo")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deploymentGroupInfo", &self.deployment_group_info);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDeploymentInput {
    pub deployment_id: String,
}

impl GetDeploymentInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_id: members.need("deploymentId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("deploymentId", &self.deployment_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDeploymentOutput {
    pub deployment_info: Option<DeploymentInfo>,
}

impl GetDeploymentOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_info: members.get("deploymentInfo")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deploymentInfo", &self.deployment_info);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDeploymentTargetInput {
    pub deployment_id: String,
    pub target_id: String,
}

impl GetDeploymentTargetInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_id: members.need("deploymentId")?,
            target_id: members.need("targetId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("deploymentId", &self.deployment_id);
        fields.set("targetId", &self.target_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDeploymentTargetOutput {
    pub deployment_target: Option<DeploymentTarget>,
}

impl GetDeploymentTargetOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_target: members.get("deploymentTarget")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deploymentTarget", &self.deployment_target);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GitHubLocation {
    pub repository: Option<String>,
    pub commit_id: Option<String>,
}

impl GitHubLocation {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository: members.get("repository")?,
            commit_id: members.get("commitId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("repository", &self.repository);
        fields.put("commitId", &self.commit_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GreenFleetProvisioningOption {
    pub action: Option<String>,
}

impl GreenFleetProvisioningOption {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            action: members.get("action")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("action", &self.action);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InstanceTarget {
    pub deployment_id: Option<String>,
    pub target_id: Option<String>,
    pub target_arn: Option<String>,
    pub status: Option<String>,
    pub last_updated_at: Option<wire::Time>,
    pub lifecycle_events: Option<Vec<LifecycleEvent>>,
    pub instance_label: Option<String>,
}

impl InstanceTarget {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_id: members.get("deploymentId")?,
            target_id: members.get("targetId")?,
            target_arn: members.get("targetArn")?,
            status: members.get("status")?,
            last_updated_at: members.get("lastUpdatedAt")?,
            lifecycle_events: members.get("lifecycleEvents")?,
            instance_label: members.get("instanceLabel")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deploymentId", &self.deployment_id);
        fields.put("targetId", &self.target_id);
        fields.put("targetArn", &self.target_arn);
        fields.put("status", &self.status);
        fields.put("lastUpdatedAt", &self.last_updated_at);
        fields.put("lifecycleEvents", &self.lifecycle_events);
        fields.put("instanceLabel", &self.instance_label);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LambdaFunctionInfo {
    pub function_name: Option<String>,
    pub function_alias: Option<String>,
    pub current_version: Option<String>,
    pub target_version: Option<String>,
    pub target_version_weight: Option<f64>,
}

impl LambdaFunctionInfo {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            function_name: members.get("functionName")?,
            function_alias: members.get("functionAlias")?,
            current_version: members.get("currentVersion")?,
            target_version: members.get("targetVersion")?,
            target_version_weight: members.get("targetVersionWeight")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("functionName", &self.function_name);
        fields.put("functionAlias", &self.function_alias);
        fields.put("currentVersion", &self.current_version);
        fields.put("targetVersion", &self.target_version);
        fields.put("targetVersionWeight", &self.target_version_weight);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LambdaTarget {
    pub deployment_id: Option<String>,
    pub target_id: Option<String>,
    pub target_arn: Option<String>,
    pub status: Option<String>,
    pub last_updated_at: Option<wire::Time>,
    pub lifecycle_events: Option<Vec<LifecycleEvent>>,
    pub lambda_function_info: Option<LambdaFunctionInfo>,
}

impl LambdaTarget {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_id: members.get("deploymentId")?,
            target_id: members.get("targetId")?,
            target_arn: members.get("targetArn")?,
            status: members.get("status")?,
            last_updated_at: members.get("lastUpdatedAt")?,
            lifecycle_events: members.get("lifecycleEvents")?,
            lambda_function_info: members.get("lambdaFunctionInfo")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deploymentId", &self.deployment_id);
        fields.put("targetId", &self.target_id);
        fields.put("targetArn", &self.target_arn);
        fields.put("status", &self.status);
        fields.put("lastUpdatedAt", &self.last_updated_at);
        fields.put("lifecycleEvents", &self.lifecycle_events);
        fields.put("lambdaFunctionInfo", &self.lambda_function_info);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LastDeploymentInfo {
    pub deployment_id: Option<String>,
    pub status: Option<String>,
    pub end_time: Option<wire::Time>,
    pub create_time: Option<wire::Time>,
}

impl LastDeploymentInfo {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_id: members.get("deploymentId")?,
            status: members.get("status")?,
            end_time: members.get("endTime")?,
            create_time: members.get("createTime")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deploymentId", &self.deployment_id);
        fields.put("status", &self.status);
        fields.put("endTime", &self.end_time);
        fields.put("createTime", &self.create_time);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LifecycleEvent {
    pub lifecycle_event_name: Option<String>,
    pub diagnostics: Option<Diagnostics>,
    pub start_time: Option<wire::Time>,
    pub end_time: Option<wire::Time>,
    pub status: Option<String>,
}

impl LifecycleEvent {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            lifecycle_event_name: members.get("lifecycleEventName")?,
            diagnostics: members.get("diagnostics")?,
            start_time: members.get("startTime")?,
            end_time: members.get("endTime")?,
            status: members.get("status")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("lifecycleEventName", &self.lifecycle_event_name);
        fields.put("diagnostics", &self.diagnostics);
        fields.put("startTime", &self.start_time);
        fields.put("endTime", &self.end_time);
        fields.put("status", &self.status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListApplicationRevisionsInput {
    pub application_name: String,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub s3_bucket: Option<String>,
    pub s3_key_prefix: Option<String>,
    pub deployed: Option<String>,
    pub next_token: Option<String>,
}

impl ListApplicationRevisionsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application_name: members.need("applicationName")?,
            sort_by: members.get("sortBy")?,
            sort_order: members.get("sortOrder")?,
            s3_bucket: members.get("s3Bucket")?,
            s3_key_prefix: members.get("s3KeyPrefix")?,
            deployed: members.get("deployed")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("applicationName", &self.application_name);
        fields.put("sortBy", &self.sort_by);
        fields.put("sortOrder", &self.sort_order);
        fields.put("s3Bucket", &self.s3_bucket);
        fields.put("s3KeyPrefix", &self.s3_key_prefix);
        fields.put("deployed", &self.deployed);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListApplicationRevisionsOutput {
    pub revisions: Option<Vec<RevisionLocation>>,
    pub next_token: Option<String>,
}

impl ListApplicationRevisionsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            revisions: members.get("revisions")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("revisions", &self.revisions);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListApplicationsInput {
    pub next_token: Option<String>,
}

impl ListApplicationsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListApplicationsOutput {
    pub applications: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl ListApplicationsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            applications: members.get("applications")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("applications", &self.applications);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDeploymentConfigsInput {
    pub next_token: Option<String>,
}

impl ListDeploymentConfigsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDeploymentConfigsOutput {
    pub deployment_configs_list: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl ListDeploymentConfigsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_configs_list: members.get("deploymentConfigsList")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deploymentConfigsList", &self.deployment_configs_list);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDeploymentGroupsInput {
    pub application_name: String,
    pub next_token: Option<String>,
}

impl ListDeploymentGroupsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application_name: members.need("applicationName")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("applicationName", &self.application_name);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDeploymentGroupsOutput {
    pub application_name: Option<String>,
    pub deployment_groups: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl ListDeploymentGroupsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application_name: members.get("applicationName")?,
            deployment_groups: members.get("deploymentGroups")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("applicationName", &self.application_name);
        fields.put("deploymentGroups", &self.deployment_groups);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDeploymentTargetsInput {
    pub deployment_id: String,
    pub next_token: Option<String>,
    pub target_filters: Option<wire::Map<Vec<String>>>,
}

impl ListDeploymentTargetsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_id: members.need("deploymentId")?,
            next_token: members.get("nextToken")?,
            target_filters: members.get("targetFilters")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("deploymentId", &self.deployment_id);
        fields.put("nextToken", &self.next_token);
        fields.put("targetFilters", &self.target_filters);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDeploymentTargetsOutput {
    pub target_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl ListDeploymentTargetsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            target_ids: members.get("targetIds")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("targetIds", &self.target_ids);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDeploymentsInput {
    pub application_name: Option<String>,
    pub deployment_group_name: Option<String>,
    pub external_id: Option<String>,
    pub include_only_statuses: Option<Vec<String>>,
    pub create_time_range: Option<TimeRange>,
    pub next_token: Option<String>,
}

impl ListDeploymentsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application_name: members.get("applicationName")?,
            deployment_group_name: members.get("deploymentGroupName")?,
            external_id: members.get("externalId")?,
            include_only_statuses: members.get("includeOnlyStatuses")?,
            create_time_range: members.get("createTimeRange")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("applicationName", &self.application_name);
        fields.put("deploymentGroupName", &self.deployment_group_name);
        fields.put("externalId", &self.external_id);
        fields.put("includeOnlyStatuses", &self.include_only_statuses);
        fields.put("createTimeRange", &self.create_time_range);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDeploymentsOutput {
    pub deployments: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl ListDeploymentsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployments: members.get("deployments")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deployments", &self.deployments);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceInput {
    pub resource_arn: String,
    pub next_token: Option<String>,
}

impl ListTagsForResourceInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            resource_arn: members.need("ResourceArn")?,
            next_token: members.get("NextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("ResourceArn", &self.resource_arn);
        fields.put("NextToken", &self.next_token);
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
            tags: members.get("Tags")?,
            next_token: members.get("NextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Tags", &self.tags);
        fields.put("NextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LoadBalancerInfo {
    pub elb_info_list: Option<Vec<ELBInfo>>,
    pub target_group_info_list: Option<Vec<TargetGroupInfo>>,
    pub target_group_pair_info_list: Option<Vec<TargetGroupPairInfo>>,
}

impl LoadBalancerInfo {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            elb_info_list: members.get("elbInfoList")?,
            target_group_info_list: members.get("targetGroupInfoList")?,
            target_group_pair_info_list: members.get("targetGroupPairInfoList")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("elbInfoList", &self.elb_info_list);
        fields.put("targetGroupInfoList", &self.target_group_info_list);
        fields.put("targetGroupPairInfoList", &self.target_group_pair_info_list);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MinimumHealthyHosts {
    pub r#type: Option<String>,
    pub value: Option<i64>,
}

impl MinimumHealthyHosts {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#type: members.get("type")?,
            value: members.get("value")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("type", &self.r#type);
        fields.put("value", &self.value);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MinimumHealthyHostsPerZone {
    pub r#type: Option<String>,
    pub value: Option<i64>,
}

impl MinimumHealthyHostsPerZone {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#type: members.get("type")?,
            value: members.get("value")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("type", &self.r#type);
        fields.put("value", &self.value);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OnPremisesTagSet {
    pub on_premises_tag_set_list: Option<Vec<Vec<TagFilter>>>,
}

impl OnPremisesTagSet {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            on_premises_tag_set_list: members.get("onPremisesTagSetList")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("onPremisesTagSetList", &self.on_premises_tag_set_list);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RawString {
    pub content: Option<String>,
    pub sha256: Option<String>,
}

impl RawString {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            content: members.get("content")?,
            sha256: members.get("sha256")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("content", &self.content);
        fields.put("sha256", &self.sha256);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterApplicationRevisionInput {
    pub application_name: String,
    pub description: Option<String>,
    pub revision: RevisionLocation,
}

impl RegisterApplicationRevisionInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application_name: members.need("applicationName")?,
            description: members.get("description")?,
            revision: members.need("revision")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("applicationName", &self.application_name);
        fields.put("description", &self.description);
        fields.set("revision", &self.revision);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RelatedDeployments {
    pub auto_update_outdated_instances_root_deployment_id: Option<String>,
    pub auto_update_outdated_instances_deployment_ids: Option<Vec<String>>,
}

impl RelatedDeployments {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            auto_update_outdated_instances_root_deployment_id: members.get("autoUpdateOutdatedInstancesRootDeploymentId")?,
            auto_update_outdated_instances_deployment_ids: members.get("autoUpdateOutdatedInstancesDeploymentIds")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("autoUpdateOutdatedInstancesRootDeploymentId", &self.auto_update_outdated_instances_root_deployment_id);
        fields.put("autoUpdateOutdatedInstancesDeploymentIds", &self.auto_update_outdated_instances_deployment_ids);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RevisionInfo {
    pub revision_location: Option<RevisionLocation>,
    pub generic_revision_info: Option<GenericRevisionInfo>,
}

impl RevisionInfo {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            revision_location: members.get("revisionLocation")?,
            generic_revision_info: members.get("genericRevisionInfo")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("revisionLocation", &self.revision_location);
        fields.put("genericRevisionInfo", &self.generic_revision_info);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RevisionLocation {
    pub revision_type: Option<String>,
    pub s3_location: Option<S3Location>,
    pub git_hub_location: Option<GitHubLocation>,
    pub string: Option<RawString>,
    pub app_spec_content: Option<AppSpecContent>,
}

impl RevisionLocation {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            revision_type: members.get("revisionType")?,
            s3_location: members.get("s3Location")?,
            git_hub_location: members.get("gitHubLocation")?,
            string: members.get("string")?,
            app_spec_content: members.get("appSpecContent")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("revisionType", &self.revision_type);
        fields.put("s3Location", &self.s3_location);
        fields.put("gitHubLocation", &self.git_hub_location);
        fields.put("string", &self.string);
        fields.put("appSpecContent", &self.app_spec_content);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RollbackInfo {
    pub rollback_deployment_id: Option<String>,
    pub rollback_triggering_deployment_id: Option<String>,
    pub rollback_message: Option<String>,
}

impl RollbackInfo {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rollback_deployment_id: members.get("rollbackDeploymentId")?,
            rollback_triggering_deployment_id: members.get("rollbackTriggeringDeploymentId")?,
            rollback_message: members.get("rollbackMessage")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("rollbackDeploymentId", &self.rollback_deployment_id);
        fields.put("rollbackTriggeringDeploymentId", &self.rollback_triggering_deployment_id);
        fields.put("rollbackMessage", &self.rollback_message);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct S3Location {
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub bundle_type: Option<String>,
    pub version: Option<String>,
    pub e_tag: Option<String>,
}

impl S3Location {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.get("bucket")?,
            key: members.get("key")?,
            bundle_type: members.get("bundleType")?,
            version: members.get("version")?,
            e_tag: members.get("eTag")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("bucket", &self.bucket);
        fields.put("key", &self.key);
        fields.put("bundleType", &self.bundle_type);
        fields.put("version", &self.version);
        fields.put("eTag", &self.e_tag);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SkipWaitTimeForInstanceTerminationInput {
    pub deployment_id: Option<String>,
}

impl SkipWaitTimeForInstanceTerminationInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_id: members.get("deploymentId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deploymentId", &self.deployment_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopDeploymentInput {
    pub deployment_id: String,
    pub auto_rollback_enabled: Option<bool>,
}

impl StopDeploymentInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_id: members.need("deploymentId")?,
            auto_rollback_enabled: members.get("autoRollbackEnabled")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("deploymentId", &self.deployment_id);
        fields.put("autoRollbackEnabled", &self.auto_rollback_enabled);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopDeploymentOutput {
    pub status: Option<String>,
    pub status_message: Option<String>,
}

impl StopDeploymentOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            status: members.get("status")?,
            status_message: members.get("statusMessage")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("status", &self.status);
        fields.put("statusMessage", &self.status_message);
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
pub struct TagFilter {
    pub key: Option<String>,
    pub value: Option<String>,
    pub r#type: Option<String>,
}

impl TagFilter {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key: members.get("Key")?,
            value: members.get("Value")?,
            r#type: members.get("Type")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Key", &self.key);
        fields.put("Value", &self.value);
        fields.put("Type", &self.r#type);
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
            resource_arn: members.need("ResourceArn")?,
            tags: members.need("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("ResourceArn", &self.resource_arn);
        fields.set("Tags", &self.tags);
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
pub struct TargetGroupInfo {
    pub name: Option<String>,
}

impl TargetGroupInfo {
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
pub struct TargetGroupPairInfo {
    pub target_groups: Option<Vec<TargetGroupInfo>>,
    pub prod_traffic_route: Option<TrafficRoute>,
    pub test_traffic_route: Option<TrafficRoute>,
}

impl TargetGroupPairInfo {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            target_groups: members.get("targetGroups")?,
            prod_traffic_route: members.get("prodTrafficRoute")?,
            test_traffic_route: members.get("testTrafficRoute")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("targetGroups", &self.target_groups);
        fields.put("prodTrafficRoute", &self.prod_traffic_route);
        fields.put("testTrafficRoute", &self.test_traffic_route);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TargetInstances {
    pub tag_filters: Option<Vec<EC2TagFilter>>,
    pub auto_scaling_groups: Option<Vec<String>>,
    pub ec2_tag_set: Option<EC2TagSet>,
}

impl TargetInstances {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tag_filters: members.get("tagFilters")?,
            auto_scaling_groups: members.get("autoScalingGroups")?,
            ec2_tag_set: members.get("ec2TagSet")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("tagFilters", &self.tag_filters);
        fields.put("autoScalingGroups", &self.auto_scaling_groups);
        fields.put("ec2TagSet", &self.ec2_tag_set);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeBasedCanary {
    pub canary_percentage: Option<i64>,
    pub canary_interval: Option<i64>,
}

impl TimeBasedCanary {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            canary_percentage: members.get("canaryPercentage")?,
            canary_interval: members.get("canaryInterval")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("canaryPercentage", &self.canary_percentage);
        fields.put("canaryInterval", &self.canary_interval);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeBasedLinear {
    pub linear_percentage: Option<i64>,
    pub linear_interval: Option<i64>,
}

impl TimeBasedLinear {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            linear_percentage: members.get("linearPercentage")?,
            linear_interval: members.get("linearInterval")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("linearPercentage", &self.linear_percentage);
        fields.put("linearInterval", &self.linear_interval);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeRange {
    pub start: Option<wire::Time>,
    pub end: Option<wire::Time>,
}

impl TimeRange {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            start: members.get("start")?,
            end: members.get("end")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("start", &self.start);
        fields.put("end", &self.end);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TrafficRoute {
    pub listener_arns: Option<Vec<String>>,
}

impl TrafficRoute {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            listener_arns: members.get("listenerArns")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("listenerArns", &self.listener_arns);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TrafficRoutingConfig {
    pub r#type: Option<String>,
    pub time_based_canary: Option<TimeBasedCanary>,
    pub time_based_linear: Option<TimeBasedLinear>,
}

impl TrafficRoutingConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#type: members.get("type")?,
            time_based_canary: members.get("timeBasedCanary")?,
            time_based_linear: members.get("timeBasedLinear")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("type", &self.r#type);
        fields.put("timeBasedCanary", &self.time_based_canary);
        fields.put("timeBasedLinear", &self.time_based_linear);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TriggerConfig {
    pub trigger_name: Option<String>,
    pub trigger_target_arn: Option<String>,
    pub trigger_events: Option<Vec<String>>,
}

impl TriggerConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            trigger_name: members.get("triggerName")?,
            trigger_target_arn: members.get("triggerTargetArn")?,
            trigger_events: members.get("triggerEvents")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("triggerName", &self.trigger_name);
        fields.put("triggerTargetArn", &self.trigger_target_arn);
        fields.put("triggerEvents", &self.trigger_events);
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
            resource_arn: members.need("ResourceArn")?,
            tag_keys: members.need("TagKeys")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("ResourceArn", &self.resource_arn);
        fields.set("TagKeys", &self.tag_keys);
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
pub struct UpdateApplicationInput {
    pub application_name: Option<String>,
    pub new_application_name: Option<String>,
}

impl UpdateApplicationInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application_name: members.get("applicationName")?,
            new_application_name: members.get("newApplicationName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("applicationName", &self.application_name);
        fields.put("newApplicationName", &self.new_application_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDeploymentGroupInput {
    pub application_name: String,
    pub current_deployment_group_name: String,
    pub new_deployment_group_name: Option<String>,
    pub deployment_config_name: Option<String>,
    pub ec2_tag_filters: Option<Vec<EC2TagFilter>>,
    pub on_premises_instance_tag_filters: Option<Vec<TagFilter>>,
    pub auto_scaling_groups: Option<Vec<String>>,
    pub service_role_arn: Option<String>,
    pub trigger_configurations: Option<Vec<TriggerConfig>>,
    pub alarm_configuration: Option<AlarmConfiguration>,
    pub auto_rollback_configuration: Option<AutoRollbackConfiguration>,
    pub outdated_instances_strategy: Option<String>,
    pub deployment_style: Option<DeploymentStyle>,
    pub blue_green_deployment_configuration: Option<BlueGreenDeploymentConfiguration>,
    pub load_balancer_info: Option<LoadBalancerInfo>,
    pub ec2_tag_set: Option<EC2TagSet>,
    pub ecs_services: Option<Vec<ECSService>>,
    pub on_premises_tag_set: Option<OnPremisesTagSet>,
    pub termination_hook_enabled: Option<bool>,
}

impl UpdateDeploymentGroupInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            application_name: members.need("applicationName")?,
            current_deployment_group_name: members.need("currentDeploymentGroupName")?,
            new_deployment_group_name: members.get("newDeploymentGroupName")?,
            deployment_config_name: members.get("deploymentConfigName")?,
            ec2_tag_filters: members.get("ec2TagFilters")?,
            on_premises_instance_tag_filters: members.get("onPremisesInstanceTagFilters")?,
            auto_scaling_groups: members.get("autoScalingGroups")?,
            service_role_arn: members.get("serviceRoleArn")?,
            trigger_configurations: members.get("triggerConfigurations")?,
            alarm_configuration: members.get("alarmConfiguration")?,
            auto_rollback_configuration: members.get("autoRollbackConfiguration")?,
            outdated_instances_strategy: members.get("outdatedInstancesStrategy")?,
            deployment_style: members.get("deploymentStyle")?,
            blue_green_deployment_configuration: members.get("blueGreenDeploymentConfiguration")?,
            load_balancer_info: members.get("loadBalancerInfo")?,
            ec2_tag_set: members.get("ec2TagSet")?,
            ecs_services: members.get("ecsServices")?,
            on_premises_tag_set: members.get("onPremisesTagSet")?,
            termination_hook_enabled: members.get("terminationHookEnabled")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("applicationName", &self.application_name);
        fields.set("currentDeploymentGroupName", &self.current_deployment_group_name);
        fields.put("newDeploymentGroupName", &self.new_deployment_group_name);
        fields.put("deploymentConfigName", &self.deployment_config_name);
        fields.put("ec2TagFilters", &self.ec2_tag_filters);
        fields.put("onPremisesInstanceTagFilters", &self.on_premises_instance_tag_filters);
        fields.put("autoScalingGroups", &self.auto_scaling_groups);
        fields.put("serviceRoleArn", &self.service_role_arn);
        fields.put("triggerConfigurations", &self.trigger_configurations);
        fields.put("alarmConfiguration", &self.alarm_configuration);
        fields.put("autoRollbackConfiguration", &self.auto_rollback_configuration);
        fields.put("outdatedInstancesStrategy", &self.outdated_instances_strategy);
        fields.put("deploymentStyle", &self.deployment_style);
        fields.put("blueGreenDeploymentConfiguration", &self.blue_green_deployment_configuration);
        fields.put("loadBalancerInfo", &self.load_balancer_info);
        fields.put("ec2TagSet", &self.ec2_tag_set);
        fields.put("ecsServices", &self.ecs_services);
        fields.put("onPremisesTagSet", &self.on_premises_tag_set);
        fields.put("terminationHookEnabled", &self.termination_hook_enabled);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDeploymentGroupOutput {
    pub hooks_not_cleaned_up: Option<Vec<AutoScalingGroup>>,
}

impl UpdateDeploymentGroupOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            hooks_not_cleaned_up: members.get("hooksNotCleanedUp")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("hooksNotCleanedUp", &self.hooks_not_cleaned_up);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ZonalConfig {
    pub first_zone_monitor_duration_in_seconds: Option<i64>,
    pub monitor_duration_in_seconds: Option<i64>,
    pub minimum_healthy_hosts_per_zone: Option<MinimumHealthyHostsPerZone>,
}

impl ZonalConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            first_zone_monitor_duration_in_seconds: members.get("firstZoneMonitorDurationInSeconds")?,
            monitor_duration_in_seconds: members.get("monitorDurationInSeconds")?,
            minimum_healthy_hosts_per_zone: members.get("minimumHealthyHostsPerZone")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("firstZoneMonitorDurationInSeconds", &self.first_zone_monitor_duration_in_seconds);
        fields.put("monitorDurationInSeconds", &self.monitor_duration_in_seconds);
        fields.put("minimumHealthyHostsPerZone", &self.minimum_healthy_hosts_per_zone);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContinueDeploymentOutput {}

impl ContinueDeploymentOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteApplicationOutput {}

impl DeleteApplicationOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDeploymentConfigOutput {}

impl DeleteDeploymentConfigOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterApplicationRevisionOutput {}

impl RegisterApplicationRevisionOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SkipWaitTimeForInstanceTerminationOutput {}

impl SkipWaitTimeForInstanceTerminationOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateApplicationOutput {}

impl UpdateApplicationOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

wire::shapes! {
    Alarm
    AlarmConfiguration
    AppSpecContent
    ApplicationInfo
    AutoRollbackConfiguration
    AutoScalingGroup
    BatchGetApplicationRevisionsInput
    BatchGetApplicationRevisionsOutput
    BatchGetApplicationsInput
    BatchGetApplicationsOutput
    BatchGetDeploymentGroupsInput
    BatchGetDeploymentGroupsOutput
    BatchGetDeploymentTargetsInput
    BatchGetDeploymentTargetsOutput
    BatchGetDeploymentsInput
    BatchGetDeploymentsOutput
    BlueGreenDeploymentConfiguration
    BlueInstanceTerminationOption
    CloudFormationTarget
    ContinueDeploymentInput
    ContinueDeploymentOutput
    CreateApplicationInput
    CreateApplicationOutput
    CreateDeploymentConfigInput
    CreateDeploymentConfigOutput
    CreateDeploymentGroupInput
    CreateDeploymentGroupOutput
    CreateDeploymentInput
    CreateDeploymentOutput
    DeleteApplicationInput
    DeleteApplicationOutput
    DeleteDeploymentConfigInput
    DeleteDeploymentConfigOutput
    DeleteDeploymentGroupInput
    DeleteDeploymentGroupOutput
    DeploymentConfigInfo
    DeploymentGroupInfo
    DeploymentInfo
    DeploymentOverview
    DeploymentReadyOption
    DeploymentStyle
    DeploymentTarget
    Diagnostics
    EC2TagFilter
    EC2TagSet
    ECSService
    ECSTarget
    ECSTaskSet
    ELBInfo
    ErrorInformation
    GenericRevisionInfo
    GetApplicationInput
    GetApplicationOutput
    GetApplicationRevisionInput
    GetApplicationRevisionOutput
    GetDeploymentConfigInput
    GetDeploymentConfigOutput
    GetDeploymentGroupInput
    GetDeploymentGroupOutput
    GetDeploymentInput
    GetDeploymentOutput
    GetDeploymentTargetInput
    GetDeploymentTargetOutput
    GitHubLocation
    GreenFleetProvisioningOption
    InstanceTarget
    LambdaFunctionInfo
    LambdaTarget
    LastDeploymentInfo
    LifecycleEvent
    ListApplicationRevisionsInput
    ListApplicationRevisionsOutput
    ListApplicationsInput
    ListApplicationsOutput
    ListDeploymentConfigsInput
    ListDeploymentConfigsOutput
    ListDeploymentGroupsInput
    ListDeploymentGroupsOutput
    ListDeploymentTargetsInput
    ListDeploymentTargetsOutput
    ListDeploymentsInput
    ListDeploymentsOutput
    ListTagsForResourceInput
    ListTagsForResourceOutput
    LoadBalancerInfo
    MinimumHealthyHosts
    MinimumHealthyHostsPerZone
    OnPremisesTagSet
    RawString
    RegisterApplicationRevisionInput
    RegisterApplicationRevisionOutput
    RelatedDeployments
    RevisionInfo
    RevisionLocation
    RollbackInfo
    S3Location
    SkipWaitTimeForInstanceTerminationInput
    SkipWaitTimeForInstanceTerminationOutput
    StopDeploymentInput
    StopDeploymentOutput
    Tag
    TagFilter
    TagResourceInput
    TagResourceOutput
    TargetGroupInfo
    TargetGroupPairInfo
    TargetInstances
    TimeBasedCanary
    TimeBasedLinear
    TimeRange
    TrafficRoute
    TrafficRoutingConfig
    TriggerConfig
    UntagResourceInput
    UntagResourceOutput
    UpdateApplicationInput
    UpdateApplicationOutput
    UpdateDeploymentGroupInput
    UpdateDeploymentGroupOutput
    ZonalConfig
}

/// The errors AWS models for these operations.
pub mod errors {
    pub fn alarms_limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("AlarmsLimitExceededException", message) }
    pub fn application_already_exists_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ApplicationAlreadyExistsException", message) }
    pub fn application_does_not_exist_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ApplicationDoesNotExistException", message) }
    pub fn application_limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ApplicationLimitExceededException", message) }
    pub fn application_name_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ApplicationNameRequiredException", message) }
    pub fn arn_not_supported_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ArnNotSupportedException", message) }
    pub fn batch_limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("BatchLimitExceededException", message) }
    pub fn bucket_name_filter_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("BucketNameFilterRequiredException", message) }
    pub fn deployment_already_completed_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DeploymentAlreadyCompletedException", message) }
    pub fn deployment_config_already_exists_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DeploymentConfigAlreadyExistsException", message) }
    pub fn deployment_config_does_not_exist_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DeploymentConfigDoesNotExistException", message) }
    pub fn deployment_config_in_use_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DeploymentConfigInUseException", message) }
    pub fn deployment_config_limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DeploymentConfigLimitExceededException", message) }
    pub fn deployment_config_name_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DeploymentConfigNameRequiredException", message) }
    pub fn deployment_does_not_exist_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DeploymentDoesNotExistException", message) }
    pub fn deployment_group_already_exists_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DeploymentGroupAlreadyExistsException", message) }
    pub fn deployment_group_does_not_exist_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DeploymentGroupDoesNotExistException", message) }
    pub fn deployment_group_limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DeploymentGroupLimitExceededException", message) }
    pub fn deployment_group_name_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DeploymentGroupNameRequiredException", message) }
    pub fn deployment_id_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DeploymentIdRequiredException", message) }
    pub fn deployment_is_not_in_ready_state_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DeploymentIsNotInReadyStateException", message) }
    pub fn deployment_limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DeploymentLimitExceededException", message) }
    pub fn deployment_not_started_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DeploymentNotStartedException", message) }
    pub fn deployment_target_does_not_exist_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DeploymentTargetDoesNotExistException", message) }
    pub fn deployment_target_id_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DeploymentTargetIdRequiredException", message) }
    pub fn deployment_target_list_size_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DeploymentTargetListSizeExceededException", message) }
    pub fn description_too_long_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DescriptionTooLongException", message) }
    pub fn ecs_service_mapping_limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ECSServiceMappingLimitExceededException", message) }
    pub fn instance_does_not_exist_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InstanceDoesNotExistException", message) }
    pub fn invalid_alarm_config_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidAlarmConfigException", message) }
    pub fn invalid_application_name_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidApplicationNameException", message) }
    pub fn invalid_arn_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidArnException", message) }
    pub fn invalid_auto_rollback_config_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidAutoRollbackConfigException", message) }
    pub fn invalid_auto_scaling_group_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidAutoScalingGroupException", message) }
    pub fn invalid_blue_green_deployment_configuration_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidBlueGreenDeploymentConfigurationException", message) }
    pub fn invalid_bucket_name_filter_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidBucketNameFilterException", message) }
    pub fn invalid_compute_platform_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidComputePlatformException", message) }
    pub fn invalid_deployed_state_filter_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidDeployedStateFilterException", message) }
    pub fn invalid_deployment_config_name_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidDeploymentConfigNameException", message) }
    pub fn invalid_deployment_group_name_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidDeploymentGroupNameException", message) }
    pub fn invalid_deployment_id_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidDeploymentIdException", message) }
    pub fn invalid_deployment_instance_type_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidDeploymentInstanceTypeException", message) }
    pub fn invalid_deployment_status_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidDeploymentStatusException", message) }
    pub fn invalid_deployment_style_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidDeploymentStyleException", message) }
    pub fn invalid_deployment_target_id_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidDeploymentTargetIdException", message) }
    pub fn invalid_deployment_wait_type_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidDeploymentWaitTypeException", message) }
    pub fn invalid_ec2_tag_combination_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidEC2TagCombinationException", message) }
    pub fn invalid_ec2_tag_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidEC2TagException", message) }
    pub fn invalid_ecs_service_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidECSServiceException", message) }
    pub fn invalid_external_id_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidExternalIdException", message) }
    pub fn invalid_file_exists_behavior_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidFileExistsBehaviorException", message) }
    pub fn invalid_git_hub_account_token_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidGitHubAccountTokenException", message) }
    pub fn invalid_ignore_application_stop_failures_value_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidIgnoreApplicationStopFailuresValueException", message) }
    pub fn invalid_input_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidInputException", message) }
    pub fn invalid_instance_name_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidInstanceNameException", message) }
    pub fn invalid_instance_status_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidInstanceStatusException", message) }
    pub fn invalid_instance_type_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidInstanceTypeException", message) }
    pub fn invalid_key_prefix_filter_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidKeyPrefixFilterException", message) }
    pub fn invalid_load_balancer_info_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidLoadBalancerInfoException", message) }
    pub fn invalid_minimum_healthy_host_value_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidMinimumHealthyHostValueException", message) }
    pub fn invalid_next_token_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidNextTokenException", message) }
    pub fn invalid_on_premises_tag_combination_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidOnPremisesTagCombinationException", message) }
    pub fn invalid_operation_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidOperationException", message) }
    pub fn invalid_revision_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidRevisionException", message) }
    pub fn invalid_role_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidRoleException", message) }
    pub fn invalid_sort_by_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidSortByException", message) }
    pub fn invalid_sort_order_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidSortOrderException", message) }
    pub fn invalid_tag_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidTagException", message) }
    pub fn invalid_tags_to_add_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidTagsToAddException", message) }
    pub fn invalid_target_filter_name_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidTargetFilterNameException", message) }
    pub fn invalid_target_group_pair_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidTargetGroupPairException", message) }
    pub fn invalid_target_instances_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidTargetInstancesException", message) }
    pub fn invalid_time_range_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidTimeRangeException", message) }
    pub fn invalid_traffic_routing_configuration_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidTrafficRoutingConfigurationException", message) }
    pub fn invalid_trigger_config_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidTriggerConfigException", message) }
    pub fn invalid_update_outdated_instances_only_value_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidUpdateOutdatedInstancesOnlyValueException", message) }
    pub fn invalid_zonal_deployment_configuration_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidZonalDeploymentConfigurationException", message) }
    pub fn lifecycle_hook_limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("LifecycleHookLimitExceededException", message) }
    pub fn resource_arn_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ResourceArnRequiredException", message) }
    pub fn revision_does_not_exist_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("RevisionDoesNotExistException", message) }
    pub fn revision_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("RevisionRequiredException", message) }
    pub fn role_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("RoleRequiredException", message) }
    pub fn tag_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TagRequiredException", message) }
    pub fn tag_set_list_limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TagSetListLimitExceededException", message) }
    pub fn throttling_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ThrottlingException", message) }
    pub fn trigger_targets_limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TriggerTargetsLimitExceededException", message) }
    pub fn unsupported_action_for_deployment_type_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("UnsupportedActionForDeploymentTypeException", message) }
}

/// The values of enumerations.
pub mod values {
    pub mod application_revision_sort_by {
        pub const REGISTER_TIME: &str = "registerTime";
        pub const FIRST_USED_TIME: &str = "firstUsedTime";
        pub const LAST_USED_TIME: &str = "lastUsedTime";
    }
    pub mod auto_rollback_event {
        pub const DEPLOYMENT_FAILURE: &str = "DEPLOYMENT_FAILURE";
        pub const DEPLOYMENT_STOP_ON_ALARM: &str = "DEPLOYMENT_STOP_ON_ALARM";
        pub const DEPLOYMENT_STOP_ON_REQUEST: &str = "DEPLOYMENT_STOP_ON_REQUEST";
    }
    pub mod bundle_type {
        pub const TAR: &str = "tar";
        pub const TGZ: &str = "tgz";
        pub const ZIP: &str = "zip";
        pub const YAML: &str = "YAML";
        pub const JSON: &str = "JSON";
    }
    pub mod compute_platform {
        pub const SERVER: &str = "Server";
        pub const LAMBDA: &str = "Lambda";
        pub const ECS: &str = "ECS";
    }
    pub mod deployment_creator {
        pub const USER: &str = "user";
        pub const AUTOSCALING: &str = "autoscaling";
        pub const CODE_DEPLOY_ROLLBACK: &str = "codeDeployRollback";
        pub const CODE_DEPLOY: &str = "CodeDeploy";
        pub const CODE_DEPLOY_AUTO_UPDATE: &str = "CodeDeployAutoUpdate";
        pub const CLOUD_FORMATION: &str = "CloudFormation";
        pub const CLOUD_FORMATION_ROLLBACK: &str = "CloudFormationRollback";
        pub const AUTOSCALING_TERMINATION: &str = "autoscalingTermination";
    }
    pub mod deployment_option {
        pub const WITH_TRAFFIC_CONTROL: &str = "WITH_TRAFFIC_CONTROL";
        pub const WITHOUT_TRAFFIC_CONTROL: &str = "WITHOUT_TRAFFIC_CONTROL";
    }
    pub mod deployment_ready_action {
        pub const CONTINUE_DEPLOYMENT: &str = "CONTINUE_DEPLOYMENT";
        pub const STOP_DEPLOYMENT: &str = "STOP_DEPLOYMENT";
    }
    pub mod deployment_status {
        pub const CREATED: &str = "Created";
        pub const QUEUED: &str = "Queued";
        pub const IN_PROGRESS: &str = "InProgress";
        pub const BAKING: &str = "Baking";
        pub const SUCCEEDED: &str = "Succeeded";
        pub const FAILED: &str = "Failed";
        pub const STOPPED: &str = "Stopped";
        pub const READY: &str = "Ready";
    }
    pub mod deployment_target_type {
        pub const INSTANCE_TARGET: &str = "InstanceTarget";
        pub const LAMBDA_TARGET: &str = "LambdaTarget";
        pub const ECS_TARGET: &str = "ECSTarget";
        pub const CLOUD_FORMATION_TARGET: &str = "CloudFormationTarget";
    }
    pub mod deployment_type {
        pub const IN_PLACE: &str = "IN_PLACE";
        pub const BLUE_GREEN: &str = "BLUE_GREEN";
    }
    pub mod deployment_wait_type {
        pub const READY_WAIT: &str = "READY_WAIT";
        pub const TERMINATION_WAIT: &str = "TERMINATION_WAIT";
    }
    pub mod ec2_tag_filter_type {
        pub const KEY_ONLY: &str = "KEY_ONLY";
        pub const VALUE_ONLY: &str = "VALUE_ONLY";
        pub const KEY_AND_VALUE: &str = "KEY_AND_VALUE";
    }
    pub mod error_code {
        pub const AGENT_ISSUE: &str = "AGENT_ISSUE";
        pub const ALARM_ACTIVE: &str = "ALARM_ACTIVE";
        pub const APPLICATION_MISSING: &str = "APPLICATION_MISSING";
        pub const AUTOSCALING_VALIDATION_ERROR: &str = "AUTOSCALING_VALIDATION_ERROR";
        pub const AUTO_SCALING_CONFIGURATION: &str = "AUTO_SCALING_CONFIGURATION";
        pub const AUTO_SCALING_IAM_ROLE_PERMISSIONS: &str = "AUTO_SCALING_IAM_ROLE_PERMISSIONS";
        pub const CODEDEPLOY_RESOURCE_CANNOT_BE_FOUND: &str = "CODEDEPLOY_RESOURCE_CANNOT_BE_FOUND";
        pub const CUSTOMER_APPLICATION_UNHEALTHY: &str = "CUSTOMER_APPLICATION_UNHEALTHY";
        pub const DEPLOYMENT_GROUP_MISSING: &str = "DEPLOYMENT_GROUP_MISSING";
        pub const ECS_UPDATE_ERROR: &str = "ECS_UPDATE_ERROR";
        pub const ELASTIC_LOAD_BALANCING_INVALID: &str = "ELASTIC_LOAD_BALANCING_INVALID";
        pub const ELB_INVALID_INSTANCE: &str = "ELB_INVALID_INSTANCE";
        pub const HEALTH_CONSTRAINTS: &str = "HEALTH_CONSTRAINTS";
        pub const HEALTH_CONSTRAINTS_INVALID: &str = "HEALTH_CONSTRAINTS_INVALID";
        pub const HOOK_EXECUTION_FAILURE: &str = "HOOK_EXECUTION_FAILURE";
        pub const IAM_ROLE_MISSING: &str = "IAM_ROLE_MISSING";
        pub const IAM_ROLE_PERMISSIONS: &str = "IAM_ROLE_PERMISSIONS";
        pub const INTERNAL_ERROR: &str = "INTERNAL_ERROR";
        pub const INVALID_ECS_SERVICE: &str = "INVALID_ECS_SERVICE";
        pub const INVALID_LAMBDA_CONFIGURATION: &str = "INVALID_LAMBDA_CONFIGURATION";
        pub const INVALID_LAMBDA_FUNCTION: &str = "INVALID_LAMBDA_FUNCTION";
        pub const INVALID_REVISION: &str = "INVALID_REVISION";
        pub const MANUAL_STOP: &str = "MANUAL_STOP";
        pub const MISSING_BLUE_GREEN_DEPLOYMENT_CONFIGURATION: &str = "MISSING_BLUE_GREEN_DEPLOYMENT_CONFIGURATION";
        pub const MISSING_ELB_INFORMATION: &str = "MISSING_ELB_INFORMATION";
        pub const MISSING_GITHUB_TOKEN: &str = "MISSING_GITHUB_TOKEN";
        pub const NO_EC2_SUBSCRIPTION: &str = "NO_EC2_SUBSCRIPTION";
        pub const NO_INSTANCES: &str = "NO_INSTANCES";
        pub const OVER_MAX_INSTANCES: &str = "OVER_MAX_INSTANCES";
        pub const RESOURCE_LIMIT_EXCEEDED: &str = "RESOURCE_LIMIT_EXCEEDED";
        pub const REVISION_MISSING: &str = "REVISION_MISSING";
        pub const THROTTLED: &str = "THROTTLED";
        pub const TIMEOUT: &str = "TIMEOUT";
        pub const CLOUDFORMATION_STACK_FAILURE: &str = "CLOUDFORMATION_STACK_FAILURE";
    }
    pub mod file_exists_behavior {
        pub const DISALLOW: &str = "DISALLOW";
        pub const OVERWRITE: &str = "OVERWRITE";
        pub const RETAIN: &str = "RETAIN";
    }
    pub mod green_fleet_provisioning_action {
        pub const DISCOVER_EXISTING: &str = "DISCOVER_EXISTING";
        pub const COPY_AUTO_SCALING_GROUP: &str = "COPY_AUTO_SCALING_GROUP";
    }
    pub mod instance_action {
        pub const TERMINATE: &str = "TERMINATE";
        pub const KEEP_ALIVE: &str = "KEEP_ALIVE";
    }
    pub mod lifecycle_error_code {
        pub const SUCCESS: &str = "Success";
        pub const SCRIPT_MISSING: &str = "ScriptMissing";
        pub const SCRIPT_NOT_EXECUTABLE: &str = "ScriptNotExecutable";
        pub const SCRIPT_TIMED_OUT: &str = "ScriptTimedOut";
        pub const SCRIPT_FAILED: &str = "ScriptFailed";
        pub const UNKNOWN_ERROR: &str = "UnknownError";
    }
    pub mod lifecycle_event_status {
        pub const PENDING: &str = "Pending";
        pub const IN_PROGRESS: &str = "InProgress";
        pub const SUCCEEDED: &str = "Succeeded";
        pub const FAILED: &str = "Failed";
        pub const SKIPPED: &str = "Skipped";
        pub const UNKNOWN: &str = "Unknown";
    }
    pub mod list_state_filter_action {
        pub const INCLUDE: &str = "include";
        pub const EXCLUDE: &str = "exclude";
        pub const IGNORE: &str = "ignore";
    }
    pub mod minimum_healthy_hosts_per_zone_type {
        pub const HOST_COUNT: &str = "HOST_COUNT";
        pub const FLEET_PERCENT: &str = "FLEET_PERCENT";
    }
    pub mod minimum_healthy_hosts_type {
        pub const HOST_COUNT: &str = "HOST_COUNT";
        pub const FLEET_PERCENT: &str = "FLEET_PERCENT";
    }
    pub mod outdated_instances_strategy {
        pub const UPDATE: &str = "UPDATE";
        pub const IGNORE: &str = "IGNORE";
    }
    pub mod revision_location_type {
        pub const S3: &str = "S3";
        pub const GIT_HUB: &str = "GitHub";
        pub const STRING: &str = "String";
        pub const APP_SPEC_CONTENT: &str = "AppSpecContent";
    }
    pub mod sort_order {
        pub const ASCENDING: &str = "ascending";
        pub const DESCENDING: &str = "descending";
    }
    pub mod stop_status {
        pub const PENDING: &str = "Pending";
        pub const SUCCEEDED: &str = "Succeeded";
    }
    pub mod tag_filter_type {
        pub const KEY_ONLY: &str = "KEY_ONLY";
        pub const VALUE_ONLY: &str = "VALUE_ONLY";
        pub const KEY_AND_VALUE: &str = "KEY_AND_VALUE";
    }
    pub mod target_filter_name {
        pub const TARGET_STATUS: &str = "TargetStatus";
        pub const SERVER_INSTANCE_LABEL: &str = "ServerInstanceLabel";
    }
    pub mod target_label {
        pub const BLUE: &str = "Blue";
        pub const GREEN: &str = "Green";
    }
    pub mod target_status {
        pub const PENDING: &str = "Pending";
        pub const IN_PROGRESS: &str = "InProgress";
        pub const SUCCEEDED: &str = "Succeeded";
        pub const FAILED: &str = "Failed";
        pub const SKIPPED: &str = "Skipped";
        pub const UNKNOWN: &str = "Unknown";
        pub const READY: &str = "Ready";
    }
    pub mod traffic_routing_type {
        pub const TIME_BASED_CANARY: &str = "TimeBasedCanary";
        pub const TIME_BASED_LINEAR: &str = "TimeBasedLinear";
        pub const ALL_AT_ONCE: &str = "AllAtOnce";
    }
    pub mod trigger_event_type {
        pub const DEPLOYMENT_START: &str = "DeploymentStart";
        pub const DEPLOYMENT_SUCCESS: &str = "DeploymentSuccess";
        pub const DEPLOYMENT_FAILURE: &str = "DeploymentFailure";
        pub const DEPLOYMENT_STOP: &str = "DeploymentStop";
        pub const DEPLOYMENT_ROLLBACK: &str = "DeploymentRollback";
        pub const DEPLOYMENT_READY: &str = "DeploymentReady";
        pub const INSTANCE_START: &str = "InstanceStart";
        pub const INSTANCE_SUCCESS: &str = "InstanceSuccess";
        pub const INSTANCE_FAILURE: &str = "InstanceFailure";
        pub const INSTANCE_READY: &str = "InstanceReady";
    }
}
