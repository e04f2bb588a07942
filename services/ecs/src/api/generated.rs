// Written by `cargo xtask codegen` from models/. Not edited by hand.
#![allow(clippy::all, reason = "generated")]

#[path = "table.rs"]
mod table;
pub use table::SERVICE;

/// Runs one operation: reads its input, calls `crate::operations`, writes its output.
pub fn dispatch(cx: &mut store::Cx<'_>, operation: &str, input: &wire::Document) -> Result<wire::Document, wire::Error> {
    match operation {
        "CreateCluster" => crate::operations::create_cluster(cx, CreateClusterRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateService" => crate::operations::create_service(cx, CreateServiceRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateTaskSet" => crate::operations::create_task_set(cx, CreateTaskSetRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteCluster" => crate::operations::delete_cluster(cx, DeleteClusterRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteService" => crate::operations::delete_service(cx, DeleteServiceRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteTaskDefinitions" => crate::operations::delete_task_definitions(cx, DeleteTaskDefinitionsRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteTaskSet" => crate::operations::delete_task_set(cx, DeleteTaskSetRequest::from_document(input)?).map(|output| output.to_document()),
        "DeregisterTaskDefinition" => crate::operations::deregister_task_definition(cx, DeregisterTaskDefinitionRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeCapacityProviders" => crate::operations::describe_capacity_providers(cx, DescribeCapacityProvidersRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeClusters" => crate::operations::describe_clusters(cx, DescribeClustersRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeContainerInstances" => crate::operations::describe_container_instances(cx, DescribeContainerInstancesRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeServices" => crate::operations::describe_services(cx, DescribeServicesRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeTaskDefinition" => crate::operations::describe_task_definition(cx, DescribeTaskDefinitionRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeTaskSets" => crate::operations::describe_task_sets(cx, DescribeTaskSetsRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeTasks" => crate::operations::describe_tasks(cx, DescribeTasksRequest::from_document(input)?).map(|output| output.to_document()),
        "ListAccountSettings" => crate::operations::list_account_settings(cx, ListAccountSettingsRequest::from_document(input)?).map(|output| output.to_document()),
        "ListClusters" => crate::operations::list_clusters(cx, ListClustersRequest::from_document(input)?).map(|output| output.to_document()),
        "ListContainerInstances" => crate::operations::list_container_instances(cx, ListContainerInstancesRequest::from_document(input)?).map(|output| output.to_document()),
        "ListServices" => crate::operations::list_services(cx, ListServicesRequest::from_document(input)?).map(|output| output.to_document()),
        "ListTagsForResource" => crate::operations::list_tags_for_resource(cx, ListTagsForResourceRequest::from_document(input)?).map(|output| output.to_document()),
        "ListTaskDefinitionFamilies" => crate::operations::list_task_definition_families(cx, ListTaskDefinitionFamiliesRequest::from_document(input)?).map(|output| output.to_document()),
        "ListTaskDefinitions" => crate::operations::list_task_definitions(cx, ListTaskDefinitionsRequest::from_document(input)?).map(|output| output.to_document()),
        "ListTasks" => crate::operations::list_tasks(cx, ListTasksRequest::from_document(input)?).map(|output| output.to_document()),
        "PutAccountSetting" => crate::operations::put_account_setting(cx, PutAccountSettingRequest::from_document(input)?).map(|output| output.to_document()),
        "PutAccountSettingDefault" => crate::operations::put_account_setting_default(cx, PutAccountSettingDefaultRequest::from_document(input)?).map(|output| output.to_document()),
        "PutClusterCapacityProviders" => crate::operations::put_cluster_capacity_providers(cx, PutClusterCapacityProvidersRequest::from_document(input)?).map(|output| output.to_document()),
        "RegisterTaskDefinition" => crate::operations::register_task_definition(cx, RegisterTaskDefinitionRequest::from_document(input)?).map(|output| output.to_document()),
        "RunTask" => crate::operations::run_task(cx, RunTaskRequest::from_document(input)?).map(|output| output.to_document()),
        "StopTask" => crate::operations::stop_task(cx, StopTaskRequest::from_document(input)?).map(|output| output.to_document()),
        "TagResource" => crate::operations::tag_resource(cx, TagResourceRequest::from_document(input)?).map(|output| output.to_document()),
        "UntagResource" => crate::operations::untag_resource(cx, UntagResourceRequest::from_document(input)?).map(|output| output.to_document()),
        "UpdateCluster" => crate::operations::update_cluster(cx, UpdateClusterRequest::from_document(input)?).map(|output| output.to_document()),
        "UpdateClusterSettings" => crate::operations::update_cluster_settings(cx, UpdateClusterSettingsRequest::from_document(input)?).map(|output| output.to_document()),
        "UpdateService" => crate::operations::update_service(cx, UpdateServiceRequest::from_document(input)?).map(|output| output.to_document()),
        "UpdateServicePrimaryTaskSet" => crate::operations::update_service_primary_task_set(cx, UpdateServicePrimaryTaskSetRequest::from_document(input)?).map(|output| output.to_document()),
        "UpdateTaskSet" => crate::operations::update_task_set(cx, UpdateTaskSetRequest::from_document(input)?).map(|output| output.to_document()),
        other => Err(wire::Error::not_implemented(other)),
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AcceleratorCountRequest {
    pub min: Option<i64>,
    pub max: Option<i64>,
}

impl AcceleratorCountRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            min: members.get("min")?,
            max: members.get("max")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("min", &self.min);
        fields.put("max", &self.max);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AcceleratorTotalMemoryMiBRequest {
    pub min: Option<i64>,
    pub max: Option<i64>,
}

impl AcceleratorTotalMemoryMiBRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            min: members.get("min")?,
            max: members.get("max")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("min", &self.min);
        fields.put("max", &self.max);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AdvancedConfiguration {
    pub alternate_target_group_arn: Option<String>,
    pub production_listener_rule: Option<String>,
    pub test_listener_rule: Option<String>,
    pub role_arn: Option<String>,
}

impl AdvancedConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            alternate_target_group_arn: members.get("alternateTargetGroupArn")?,
            production_listener_rule: members.get("productionListenerRule")?,
            test_listener_rule: members.get("testListenerRule")?,
            role_arn: members.get("roleArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("alternateTargetGroupArn", &self.alternate_target_group_arn);
        fields.put("productionListenerRule", &self.production_listener_rule);
        fields.put("testListenerRule", &self.test_listener_rule);
        fields.put("roleArn", &self.role_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Attachment {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub details: Option<Vec<KeyValuePair>>,
}

impl Attachment {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            id: members.get("id")?,
            r#type: members.get("type")?,
            status: members.get("status")?,
            details: members.get("details")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("id", &self.id);
        fields.put("type", &self.r#type);
        fields.put("status", &self.status);
        fields.put("details", &self.details);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Attribute {
    pub name: Option<String>,
    pub value: Option<String>,
    pub target_type: Option<String>,
    pub target_id: Option<String>,
}

impl Attribute {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            value: members.get("value")?,
            target_type: members.get("targetType")?,
            target_id: members.get("targetId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("value", &self.value);
        fields.put("targetType", &self.target_type);
        fields.put("targetId", &self.target_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AutoRepairConfiguration {
    pub actions_status: Option<String>,
}

impl AutoRepairConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            actions_status: members.get("actionsStatus")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("actionsStatus", &self.actions_status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AutoScalingGroupProvider {
    pub auto_scaling_group_arn: Option<String>,
    pub managed_scaling: Option<ManagedScaling>,
    pub managed_termination_protection: Option<String>,
    pub managed_draining: Option<String>,
}

impl AutoScalingGroupProvider {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            auto_scaling_group_arn: members.get("autoScalingGroupArn")?,
            managed_scaling: members.get("managedScaling")?,
            managed_termination_protection: members.get("managedTerminationProtection")?,
            managed_draining: members.get("managedDraining")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("autoScalingGroupArn", &self.auto_scaling_group_arn);
        fields.put("managedScaling", &self.managed_scaling);
        fields.put("managedTerminationProtection", &self.managed_termination_protection);
        fields.put("managedDraining", &self.managed_draining);
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
            subnets: members.get("subnets")?,
            security_groups: members.get("securityGroups")?,
            assign_public_ip: members.get("assignPublicIp")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("subnets", &self.subnets);
        fields.put("securityGroups", &self.security_groups);
        fields.put("assignPublicIp", &self.assign_public_ip);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BaselineEbsBandwidthMbpsRequest {
    pub min: Option<i64>,
    pub max: Option<i64>,
}

impl BaselineEbsBandwidthMbpsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            min: members.get("min")?,
            max: members.get("max")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("min", &self.min);
        fields.put("max", &self.max);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CanaryConfiguration {
    pub canary_percent: Option<f64>,
    pub canary_bake_time_in_minutes: Option<i64>,
}

impl CanaryConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            canary_percent: members.get("canaryPercent")?,
            canary_bake_time_in_minutes: members.get("canaryBakeTimeInMinutes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("canaryPercent", &self.canary_percent);
        fields.put("canaryBakeTimeInMinutes", &self.canary_bake_time_in_minutes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CapacityProvider {
    pub capacity_provider_arn: Option<String>,
    pub name: Option<String>,
    pub cluster: Option<String>,
    pub status: Option<String>,
    pub auto_scaling_group_provider: Option<AutoScalingGroupProvider>,
    pub managed_instances_provider: Option<ManagedInstancesProvider>,
    pub update_status: Option<String>,
    pub update_status_reason: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub r#type: Option<String>,
}

impl CapacityProvider {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            capacity_provider_arn: members.get("capacityProviderArn")?,
            name: members.get("name")?,
            cluster: members.get("cluster")?,
            status: members.get("status")?,
            auto_scaling_group_provider: members.get("autoScalingGroupProvider")?,
            managed_instances_provider: members.get("managedInstancesProvider")?,
            update_status: members.get("updateStatus")?,
            update_status_reason: members.get("updateStatusReason")?,
            tags: members.get("tags")?,
            r#type: members.get("type")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("capacityProviderArn", &self.capacity_provider_arn);
        fields.put("name", &self.name);
        fields.put("cluster", &self.cluster);
        fields.put("status", &self.status);
        fields.put("autoScalingGroupProvider", &self.auto_scaling_group_provider);
        fields.put("managedInstancesProvider", &self.managed_instances_provider);
        fields.put("updateStatus", &self.update_status);
        fields.put("updateStatusReason", &self.update_status_reason);
        fields.put("tags", &self.tags);
        fields.put("type", &self.r#type);
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
pub struct CapacityReservationRequest {
    pub reservation_group_arn: Option<String>,
    pub reservation_preference: Option<String>,
}

impl CapacityReservationRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            reservation_group_arn: members.get("reservationGroupArn")?,
            reservation_preference: members.get("reservationPreference")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("reservationGroupArn", &self.reservation_group_arn);
        fields.put("reservationPreference", &self.reservation_preference);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cluster {
    pub cluster_arn: Option<String>,
    pub cluster_name: Option<String>,
    pub configuration: Option<ClusterConfiguration>,
    pub status: Option<String>,
    pub registered_container_instances_count: Option<i64>,
    pub running_tasks_count: Option<i64>,
    pub pending_tasks_count: Option<i64>,
    pub active_services_count: Option<i64>,
    pub statistics: Option<Vec<KeyValuePair>>,
    pub tags: Option<Vec<Tag>>,
    pub settings: Option<Vec<ClusterSetting>>,
    pub capacity_providers: Option<Vec<String>>,
    pub default_capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub attachments: Option<Vec<Attachment>>,
    pub attachments_status: Option<String>,
    pub service_connect_defaults: Option<ClusterServiceConnectDefaults>,
}

impl Cluster {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster_arn: members.get("clusterArn")?,
            cluster_name: members.get("clusterName")?,
            configuration: members.get("configuration")?,
            status: members.get("status")?,
            registered_container_instances_count: members.get("registeredContainerInstancesCount")?,
            running_tasks_count: members.get("runningTasksCount")?,
            pending_tasks_count: members.get("pendingTasksCount")?,
            active_services_count: members.get("activeServicesCount")?,
            statistics: members.get("statistics")?,
            tags: members.get("tags")?,
            settings: members.get("settings")?,
            capacity_providers: members.get("capacityProviders")?,
            default_capacity_provider_strategy: members.get("defaultCapacityProviderStrategy")?,
            attachments: members.get("attachments")?,
            attachments_status: members.get("attachmentsStatus")?,
            service_connect_defaults: members.get("serviceConnectDefaults")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("clusterArn", &self.cluster_arn);
        fields.put("clusterName", &self.cluster_name);
        fields.put("configuration", &self.configuration);
        fields.put("status", &self.status);
        fields.put("registeredContainerInstancesCount", &self.registered_container_instances_count);
        fields.put("runningTasksCount", &self.running_tasks_count);
        fields.put("pendingTasksCount", &self.pending_tasks_count);
        fields.put("activeServicesCount", &self.active_services_count);
        fields.put("statistics", &self.statistics);
        fields.put("tags", &self.tags);
        fields.put("settings", &self.settings);
        fields.put("capacityProviders", &self.capacity_providers);
        fields.put("defaultCapacityProviderStrategy", &self.default_capacity_provider_strategy);
        fields.put("attachments", &self.attachments);
        fields.put("attachmentsStatus", &self.attachments_status);
        fields.put("serviceConnectDefaults", &self.service_connect_defaults);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ClusterConfiguration {
    pub execute_command_configuration: Option<ExecuteCommandConfiguration>,
    pub managed_storage_configuration: Option<ManagedStorageConfiguration>,
}

impl ClusterConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            execute_command_configuration: members.get("executeCommandConfiguration")?,
            managed_storage_configuration: members.get("managedStorageConfiguration")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("executeCommandConfiguration", &self.execute_command_configuration);
        fields.put("managedStorageConfiguration", &self.managed_storage_configuration);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ClusterServiceConnectDefaults {
    pub namespace: Option<String>,
}

impl ClusterServiceConnectDefaults {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            namespace: members.get("namespace")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("namespace", &self.namespace);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ClusterServiceConnectDefaultsRequest {
    pub namespace: Option<String>,
}

impl ClusterServiceConnectDefaultsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            namespace: members.get("namespace")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("namespace", &self.namespace);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ClusterSetting {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl ClusterSetting {
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
pub struct Container {
    pub container_arn: Option<String>,
    pub task_arn: Option<String>,
    pub name: Option<String>,
    pub image: Option<String>,
    pub image_digest: Option<String>,
    pub runtime_id: Option<String>,
    pub last_status: Option<String>,
    pub exit_code: Option<i64>,
    pub reason: Option<String>,
    pub network_bindings: Option<Vec<NetworkBinding>>,
    pub network_interfaces: Option<Vec<NetworkInterface>>,
    pub health_status: Option<String>,
    pub managed_agents: Option<Vec<ManagedAgent>>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub memory_reservation: Option<String>,
    pub gpu_ids: Option<Vec<String>>,
}

impl Container {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            container_arn: members.get("containerArn")?,
            task_arn: members.get("taskArn")?,
            name: members.get("name")?,
            image: members.get("image")?,
            image_digest: members.get("imageDigest")?,
            runtime_id: members.get("runtimeId")?,
            last_status: members.get("lastStatus")?,
            exit_code: members.get("exitCode")?,
            reason: members.get("reason")?,
            network_bindings: members.get("networkBindings")?,
            network_interfaces: members.get("networkInterfaces")?,
            health_status: members.get("healthStatus")?,
            managed_agents: members.get("managedAgents")?,
            cpu: members.get("cpu")?,
            memory: members.get("memory")?,
            memory_reservation: members.get("memoryReservation")?,
            gpu_ids: members.get("gpuIds")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("containerArn", &self.container_arn);
        fields.put("taskArn", &self.task_arn);
        fields.put("name", &self.name);
        fields.put("image", &self.image);
        fields.put("imageDigest", &self.image_digest);
        fields.put("runtimeId", &self.runtime_id);
        fields.put("lastStatus", &self.last_status);
        fields.put("exitCode", &self.exit_code);
        fields.put("reason", &self.reason);
        fields.put("networkBindings", &self.network_bindings);
        fields.put("networkInterfaces", &self.network_interfaces);
        fields.put("healthStatus", &self.health_status);
        fields.put("managedAgents", &self.managed_agents);
        fields.put("cpu", &self.cpu);
        fields.put("memory", &self.memory);
        fields.put("memoryReservation", &self.memory_reservation);
        fields.put("gpuIds", &self.gpu_ids);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContainerDefinition {
    pub name: Option<String>,
    pub image: Option<String>,
    pub repository_credentials: Option<RepositoryCredentials>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub memory_reservation: Option<i64>,
    pub links: Option<Vec<String>>,
    pub port_mappings: Option<Vec<PortMapping>>,
    pub essential: Option<bool>,
    pub restart_policy: Option<ContainerRestartPolicy>,
    pub entry_point: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub environment: Option<Vec<KeyValuePair>>,
    pub environment_files: Option<Vec<EnvironmentFile>>,
    pub mount_points: Option<Vec<MountPoint>>,
    pub volumes_from: Option<Vec<VolumeFrom>>,
    pub linux_parameters: Option<LinuxParameters>,
    pub secrets: Option<Vec<Secret>>,
    pub depends_on: Option<Vec<ContainerDependency>>,
    pub start_timeout: Option<i64>,
    pub stop_timeout: Option<i64>,
    pub version_consistency: Option<String>,
    pub hostname: Option<String>,
    pub user: Option<String>,
    pub working_directory: Option<String>,
    pub disable_networking: Option<bool>,
    pub privileged: Option<bool>,
    pub readonly_root_filesystem: Option<bool>,
    pub dns_servers: Option<Vec<String>>,
    pub dns_search_domains: Option<Vec<String>>,
    pub extra_hosts: Option<Vec<HostEntry>>,
    pub docker_security_options: Option<Vec<String>>,
    pub interactive: Option<bool>,
    pub pseudo_terminal: Option<bool>,
    pub docker_labels: Option<wire::Map<String>>,
    pub ulimits: Option<Vec<Ulimit>>,
    pub log_configuration: Option<LogConfiguration>,
    pub health_check: Option<HealthCheck>,
    pub system_controls: Option<Vec<SystemControl>>,
    pub resource_requirements: Option<Vec<ResourceRequirement>>,
    pub firelens_configuration: Option<FirelensConfiguration>,
    pub credential_specs: Option<Vec<String>>,
}

impl ContainerDefinition {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            image: members.get("image")?,
            repository_credentials: members.get("repositoryCredentials")?,
            cpu: members.get("cpu")?,
            memory: members.get("memory")?,
            memory_reservation: members.get("memoryReservation")?,
            links: members.get("links")?,
            port_mappings: members.get("portMappings")?,
            essential: members.get("essential")?,
            restart_policy: members.get("restartPolicy")?,
            entry_point: members.get("entryPoint")?,
            command: members.get("command")?,
            environment: members.get("environment")?,
            environment_files: members.get("environmentFiles")?,
            mount_points: members.get("mountPoints")?,
            volumes_from: members.get("volumesFrom")?,
            linux_parameters: members.get("linuxParameters")?,
            secrets: members.get("secrets")?,
            depends_on: members.get("dependsOn")?,
            start_timeout: members.get("startTimeout")?,
            stop_timeout: members.get("stopTimeout")?,
            version_consistency: members.get("versionConsistency")?,
            hostname: members.get("hostname")?,
            user: members.get("user")?,
            working_directory: members.get("workingDirectory")?,
            disable_networking: members.get("disableNetworking")?,
            privileged: members.get("privileged")?,
            readonly_root_filesystem: members.get("readonlyRootFilesystem")?,
            dns_servers: members.get("dnsServers")?,
            dns_search_domains: members.get("dnsSearchDomains")?,
            extra_hosts: members.get("extraHosts")?,
            docker_security_options: members.get("dockerSecurityOptions")?,
            interactive: members.get("interactive")?,
            pseudo_terminal: members.get("pseudoTerminal")?,
            docker_labels: members.get("dockerLabels")?,
            ulimits: members.get("ulimits")?,
            log_configuration: members.get("logConfiguration")?,
            health_check: members.get("healthCheck")?,
            system_controls: members.get("systemControls")?,
            resource_requirements: members.get("resourceRequirements")?,
            firelens_configuration: members.get("firelensConfiguration")?,
            credential_specs: members.get("credentialSpecs")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("image", &self.image);
        fields.put("repositoryCredentials", &self.repository_credentials);
        fields.put("cpu", &self.cpu);
        fields.put("memory", &self.memory);
        fields.put("memoryReservation", &self.memory_reservation);
        fields.put("links", &self.links);
        fields.put("portMappings", &self.port_mappings);
        fields.put("essential", &self.essential);
        fields.put("restartPolicy", &self.restart_policy);
        fields.put("entryPoint", &self.entry_point);
        fields.put("command", &self.command);
        fields.put("environment", &self.environment);
        fields.put("environmentFiles", &self.environment_files);
        fields.put("mountPoints", &self.mount_points);
        fields.put("volumesFrom", &self.volumes_from);
        fields.put("linuxParameters", &self.linux_parameters);
        fields.put("secrets", &self.secrets);
        fields.put("dependsOn", &self.depends_on);
        fields.put("startTimeout", &self.start_timeout);
        fields.put("stopTimeout", &self.stop_timeout);
        fields.put("versionConsistency", &self.version_consistency);
        fields.put("hostname", &self.hostname);
        fields.put("user", &self.user);
        fields.put("workingDirectory", &self.working_directory);
        fields.put("disableNetworking", &self.disable_networking);
        fields.put("privileged", &self.privileged);
        fields.put("readonlyRootFilesystem", &self.readonly_root_filesystem);
        fields.put("dnsServers", &self.dns_servers);
        fields.put("dnsSearchDomains", &self.dns_search_domains);
        fields.put("extraHosts", &self.extra_hosts);
        fields.put("dockerSecurityOptions", &self.docker_security_options);
        fields.put("interactive", &self.interactive);
        fields.put("pseudoTerminal", &self.pseudo_terminal);
        fields.put("dockerLabels", &self.docker_labels);
        fields.put("ulimits", &self.ulimits);
        fields.put("logConfiguration", &self.log_configuration);
        fields.put("healthCheck", &self.health_check);
        fields.put("systemControls", &self.system_controls);
        fields.put("resourceRequirements", &self.resource_requirements);
        fields.put("firelensConfiguration", &self.firelens_configuration);
        fields.put("credentialSpecs", &self.credential_specs);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContainerDependency {
    pub container_name: Option<String>,
    pub condition: Option<String>,
}

impl ContainerDependency {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            container_name: members.get("containerName")?,
            condition: members.get("condition")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("containerName", &self.container_name);
        fields.put("condition", &self.condition);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContainerInstance {
    pub container_instance_arn: Option<String>,
    pub ec2_instance_id: Option<String>,
    pub capacity_provider_name: Option<String>,
    pub version: Option<i64>,
    pub version_info: Option<VersionInfo>,
    pub remaining_resources: Option<Vec<Resource>>,
    pub registered_resources: Option<Vec<Resource>>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub agent_connected: Option<bool>,
    pub running_tasks_count: Option<i64>,
    pub pending_tasks_count: Option<i64>,
    pub agent_update_status: Option<String>,
    pub attributes: Option<Vec<Attribute>>,
    pub registered_at: Option<wire::Time>,
    pub attachments: Option<Vec<Attachment>>,
    pub tags: Option<Vec<Tag>>,
    pub health_status: Option<ContainerInstanceHealthStatus>,
}

impl ContainerInstance {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            container_instance_arn: members.get("containerInstanceArn")?,
            ec2_instance_id: members.get("ec2InstanceId")?,
            capacity_provider_name: members.get("capacityProviderName")?,
            version: members.get("version")?,
            version_info: members.get("versionInfo")?,
            remaining_resources: members.get("remainingResources")?,
            registered_resources: members.get("registeredResources")?,
            status: members.get("status")?,
            status_reason: members.get("statusReason")?,
            agent_connected: members.get("agentConnected")?,
            running_tasks_count: members.get("runningTasksCount")?,
            pending_tasks_count: members.get("pendingTasksCount")?,
            agent_update_status: members.get("agentUpdateStatus")?,
            attributes: members.get("attributes")?,
            registered_at: members.get("registeredAt")?,
            attachments: members.get("attachments")?,
            tags: members.get("tags")?,
            health_status: members.get("healthStatus")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("containerInstanceArn", &self.container_instance_arn);
        fields.put("ec2InstanceId", &self.ec2_instance_id);
        fields.put("capacityProviderName", &self.capacity_provider_name);
        fields.put("version", &self.version);
        fields.put("versionInfo", &self.version_info);
        fields.put("remainingResources", &self.remaining_resources);
        fields.put("registeredResources", &self.registered_resources);
        fields.put("status", &self.status);
        fields.put("statusReason", &self.status_reason);
        fields.put("agentConnected", &self.agent_connected);
        fields.put("runningTasksCount", &self.running_tasks_count);
        fields.put("pendingTasksCount", &self.pending_tasks_count);
        fields.put("agentUpdateStatus", &self.agent_update_status);
        fields.put("attributes", &self.attributes);
        fields.put("registeredAt", &self.registered_at);
        fields.put("attachments", &self.attachments);
        fields.put("tags", &self.tags);
        fields.put("healthStatus", &self.health_status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContainerInstanceHealthStatus {
    pub overall_status: Option<String>,
    pub details: Option<Vec<InstanceHealthCheckResult>>,
}

impl ContainerInstanceHealthStatus {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            overall_status: members.get("overallStatus")?,
            details: members.get("details")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("overallStatus", &self.overall_status);
        fields.put("details", &self.details);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContainerOverride {
    pub name: Option<String>,
    pub command: Option<Vec<String>>,
    pub environment: Option<Vec<KeyValuePair>>,
    pub environment_files: Option<Vec<EnvironmentFile>>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub memory_reservation: Option<i64>,
    pub resource_requirements: Option<Vec<ResourceRequirement>>,
}

impl ContainerOverride {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            command: members.get("command")?,
            environment: members.get("environment")?,
            environment_files: members.get("environmentFiles")?,
            cpu: members.get("cpu")?,
            memory: members.get("memory")?,
            memory_reservation: members.get("memoryReservation")?,
            resource_requirements: members.get("resourceRequirements")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("command", &self.command);
        fields.put("environment", &self.environment);
        fields.put("environmentFiles", &self.environment_files);
        fields.put("cpu", &self.cpu);
        fields.put("memory", &self.memory);
        fields.put("memoryReservation", &self.memory_reservation);
        fields.put("resourceRequirements", &self.resource_requirements);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContainerRestartPolicy {
    pub enabled: Option<bool>,
    pub ignored_exit_codes: Option<Vec<i64>>,
    pub restart_attempt_period: Option<i64>,
}

impl ContainerRestartPolicy {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            enabled: members.get("enabled")?,
            ignored_exit_codes: members.get("ignoredExitCodes")?,
            restart_attempt_period: members.get("restartAttemptPeriod")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("enabled", &self.enabled);
        fields.put("ignoredExitCodes", &self.ignored_exit_codes);
        fields.put("restartAttemptPeriod", &self.restart_attempt_period);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateClusterRequest {
    pub cluster_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub settings: Option<Vec<ClusterSetting>>,
    pub configuration: Option<ClusterConfiguration>,
    pub capacity_providers: Option<Vec<String>>,
    pub default_capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub service_connect_defaults: Option<ClusterServiceConnectDefaultsRequest>,
}

impl CreateClusterRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster_name: members.get("clusterName")?,
            tags: members.get("tags")?,
            settings: members.get("settings")?,
            configuration: members.get("configuration")?,
            capacity_providers: members.get("capacityProviders")?,
            default_capacity_provider_strategy: members.get("defaultCapacityProviderStrategy")?,
            service_connect_defaults: members.get("serviceConnectDefaults")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("clusterName", &self.cluster_name);
        fields.put("tags", &self.tags);
        fields.put("settings", &self.settings);
        fields.put("configuration", &self.configuration);
        fields.put("capacityProviders", &self.capacity_providers);
        fields.put("defaultCapacityProviderStrategy", &self.default_capacity_provider_strategy);
        fields.put("serviceConnectDefaults", &self.service_connect_defaults);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateClusterResponse {
    pub cluster: Option<Cluster>,
}

impl CreateClusterResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster: members.get("cluster")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("cluster", &self.cluster);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateServiceRequest {
    pub cluster: Option<String>,
    pub service_name: String,
    pub task_definition: Option<String>,
    pub availability_zone_rebalancing: Option<String>,
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub service_registries: Option<Vec<ServiceRegistry>>,
    pub desired_count: Option<i64>,
    pub client_token: Option<String>,
    pub launch_type: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub platform_version: Option<String>,
    pub role: Option<String>,
    pub deployment_configuration: Option<DeploymentConfiguration>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub health_check_grace_period_seconds: Option<i64>,
    pub scheduling_strategy: Option<String>,
    pub deployment_controller: Option<DeploymentController>,
    pub tags: Option<Vec<Tag>>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub propagate_tags: Option<String>,
    pub enable_execute_command: Option<bool>,
    pub service_connect_configuration: Option<ServiceConnectConfiguration>,
    pub volume_configurations: Option<Vec<ServiceVolumeConfiguration>>,
    pub vpc_lattice_configurations: Option<Vec<VpcLatticeConfiguration>>,
}

impl CreateServiceRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster: members.get("cluster")?,
            service_name: members.need("serviceName")?,
            task_definition: members.get("taskDefinition")?,
            availability_zone_rebalancing: members.get("availabilityZoneRebalancing")?,
            load_balancers: members.get("loadBalancers")?,
            service_registries: members.get("serviceRegistries")?,
            desired_count: members.get("desiredCount")?,
            client_token: members.get("clientToken")?,
            launch_type: members.get("launchType")?,
            capacity_provider_strategy: members.get("capacityProviderStrategy")?,
            platform_version: members.get("platformVersion")?,
            role: members.get("role")?,
            deployment_configuration: members.get("deploymentConfiguration")?,
            placement_constraints: members.get("placementConstraints")?,
            placement_strategy: members.get("placementStrategy")?,
            network_configuration: members.get("networkConfiguration")?,
            health_check_grace_period_seconds: members.get("healthCheckGracePeriodSeconds")?,
            scheduling_strategy: members.get("schedulingStrategy")?,
            deployment_controller: members.get("deploymentController")?,
            tags: members.get("tags")?,
            enable_ecs_managed_tags: members.get("enableECSManagedTags")?,
            propagate_tags: members.get("propagateTags")?,
            enable_execute_command: members.get("enableExecuteCommand")?,
            service_connect_configuration: members.get("serviceConnectConfiguration")?,
            volume_configurations: members.get("volumeConfigurations")?,
            vpc_lattice_configurations: members.get("vpcLatticeConfigurations")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("cluster", &self.cluster);
        fields.set("serviceName", &self.service_name);
        fields.put("taskDefinition", &self.task_definition);
        fields.put("availabilityZoneRebalancing", &self.availability_zone_rebalancing);
        fields.put("loadBalancers", &self.load_balancers);
        fields.put("serviceRegistries", &self.service_registries);
        fields.put("desiredCount", &self.desired_count);
        fields.put("clientToken", &self.client_token);
        fields.put("launchType", &self.launch_type);
        fields.put("capacityProviderStrategy", &self.capacity_provider_strategy);
        fields.put("platformVersion", &self.platform_version);
        fields.put("role", &self.role);
        fields.put("deploymentConfiguration", &self.deployment_configuration);
        fields.put("placementConstraints", &self.placement_constraints);
        fields.put("placementStrategy", &self.placement_strategy);
        fields.put("networkConfiguration", &self.network_configuration);
        fields.put("healthCheckGracePeriodSeconds", &self.health_check_grace_period_seconds);
        fields.put("schedulingStrategy", &self.scheduling_strategy);
        fields.put("deploymentController", &self.deployment_controller);
        fields.put("tags", &self.tags);
        fields.put("enableECSManagedTags", &self.enable_ecs_managed_tags);
        fields.put("propagateTags", &self.propagate_tags);
        fields.put("enableExecuteCommand", &self.enable_execute_command);
        fields.put("serviceConnectConfiguration", &self.service_connect_configuration);
        fields.put("volumeConfigurations", &self.volume_configurations);
        fields.put("vpcLatticeConfigurations", &self.vpc_lattice_configurations);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateServiceResponse {
    pub service: Option<Service>,
}

impl CreateServiceResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            service: members.get("service")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("service", &self.service);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateTaskSetRequest {
    pub service: String,
    pub cluster: String,
    pub external_id: Option<String>,
    pub task_definition: String,
    pub network_configuration: Option<NetworkConfiguration>,
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub service_registries: Option<Vec<ServiceRegistry>>,
    pub launch_type: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub platform_version: Option<String>,
    pub scale: Option<Scale>,
    pub client_token: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl CreateTaskSetRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            service: members.need("service")?,
            cluster: members.need("cluster")?,
            external_id: members.get("externalId")?,
            task_definition: members.need("taskDefinition")?,
            network_configuration: members.get("networkConfiguration")?,
            load_balancers: members.get("loadBalancers")?,
            service_registries: members.get("serviceRegistries")?,
            launch_type: members.get("launchType")?,
            capacity_provider_strategy: members.get("capacityProviderStrategy")?,
            platform_version: members.get("platformVersion")?,
            scale: members.get("scale")?,
            client_token: members.get("clientToken")?,
            tags: members.get("tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("service", &self.service);
        fields.set("cluster", &self.cluster);
        fields.put("externalId", &self.external_id);
        fields.set("taskDefinition", &self.task_definition);
        fields.put("networkConfiguration", &self.network_configuration);
        fields.put("loadBalancers", &self.load_balancers);
        fields.put("serviceRegistries", &self.service_registries);
        fields.put("launchType", &self.launch_type);
        fields.put("capacityProviderStrategy", &self.capacity_provider_strategy);
        fields.put("platformVersion", &self.platform_version);
        fields.put("scale", &self.scale);
        fields.put("clientToken", &self.client_token);
        fields.put("tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateTaskSetResponse {
    pub task_set: Option<TaskSet>,
}

impl CreateTaskSetResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            task_set: members.get("taskSet")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("taskSet", &self.task_set);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteClusterRequest {
    pub cluster: String,
}

impl DeleteClusterRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster: members.need("cluster")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("cluster", &self.cluster);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteClusterResponse {
    pub cluster: Option<Cluster>,
}

impl DeleteClusterResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster: members.get("cluster")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("cluster", &self.cluster);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteServiceRequest {
    pub cluster: Option<String>,
    pub service: String,
    pub force: Option<bool>,
}

impl DeleteServiceRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster: members.get("cluster")?,
            service: members.need("service")?,
            force: members.get("force")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("cluster", &self.cluster);
        fields.set("service", &self.service);
        fields.put("force", &self.force);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteServiceResponse {
    pub service: Option<Service>,
}

impl DeleteServiceResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            service: members.get("service")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("service", &self.service);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteTaskDefinitionsRequest {
    pub task_definitions: Vec<String>,
}

impl DeleteTaskDefinitionsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            task_definitions: members.need("taskDefinitions")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("taskDefinitions", &self.task_definitions);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteTaskDefinitionsResponse {
    pub task_definitions: Option<Vec<TaskDefinition>>,
    pub failures: Option<Vec<Failure>>,
}

impl DeleteTaskDefinitionsResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            task_definitions: members.get("taskDefinitions")?,
            failures: members.get("failures")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("taskDefinitions", &self.task_definitions);
        fields.put("failures", &self.failures);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteTaskSetRequest {
    pub cluster: String,
    pub service: String,
    pub task_set: String,
    pub force: Option<bool>,
}

impl DeleteTaskSetRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster: members.need("cluster")?,
            service: members.need("service")?,
            task_set: members.need("taskSet")?,
            force: members.get("force")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("cluster", &self.cluster);
        fields.set("service", &self.service);
        fields.set("taskSet", &self.task_set);
        fields.put("force", &self.force);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteTaskSetResponse {
    pub task_set: Option<TaskSet>,
}

impl DeleteTaskSetResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            task_set: members.get("taskSet")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("taskSet", &self.task_set);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Deployment {
    pub id: Option<String>,
    pub status: Option<String>,
    pub task_definition: Option<String>,
    pub desired_count: Option<i64>,
    pub pending_count: Option<i64>,
    pub running_count: Option<i64>,
    pub failed_tasks: Option<i64>,
    pub created_at: Option<wire::Time>,
    pub updated_at: Option<wire::Time>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub launch_type: Option<String>,
    pub platform_version: Option<String>,
    pub platform_family: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub rollout_state: Option<String>,
    pub rollout_state_reason: Option<String>,
    pub service_connect_configuration: Option<ServiceConnectConfiguration>,
    pub service_connect_resources: Option<Vec<ServiceConnectServiceResource>>,
    pub volume_configurations: Option<Vec<ServiceVolumeConfiguration>>,
    pub fargate_ephemeral_storage: Option<DeploymentEphemeralStorage>,
    pub vpc_lattice_configurations: Option<Vec<VpcLatticeConfiguration>>,
}

impl Deployment {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            id: members.get("id")?,
            status: members.get("status")?,
            task_definition: members.get("taskDefinition")?,
            desired_count: members.get("desiredCount")?,
            pending_count: members.get("pendingCount")?,
            running_count: members.get("runningCount")?,
            failed_tasks: members.get("failedTasks")?,
            created_at: members.get("createdAt")?,
            updated_at: members.get("updatedAt")?,
            capacity_provider_strategy: members.get("capacityProviderStrategy")?,
            launch_type: members.get("launchType")?,
            platform_version: members.get("platformVersion")?,
            platform_family: members.get("platformFamily")?,
            network_configuration: members.get("networkConfiguration")?,
            rollout_state: members.get("rolloutState")?,
            rollout_state_reason: members.get("rolloutStateReason")?,
            service_connect_configuration: members.get("serviceConnectConfiguration")?,
            service_connect_resources: members.get("serviceConnectResources")?,
            volume_configurations: members.get("volumeConfigurations")?,
            fargate_ephemeral_storage: members.get("fargateEphemeralStorage")?,
            vpc_lattice_configurations: members.get("vpcLatticeConfigurations")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("id", &self.id);
        fields.put("status", &self.status);
        fields.put("taskDefinition", &self.task_definition);
        fields.put("desiredCount", &self.desired_count);
        fields.put("pendingCount", &self.pending_count);
        fields.put("runningCount", &self.running_count);
        fields.put("failedTasks", &self.failed_tasks);
        fields.put("createdAt", &self.created_at);
        fields.put("updatedAt", &self.updated_at);
        fields.put("capacityProviderStrategy", &self.capacity_provider_strategy);
        fields.put("launchType", &self.launch_type);
        fields.put("platformVersion", &self.platform_version);
        fields.put("platformFamily", &self.platform_family);
        fields.put("networkConfiguration", &self.network_configuration);
        fields.put("rolloutState", &self.rollout_state);
        fields.put("rolloutStateReason", &self.rollout_state_reason);
        fields.put("serviceConnectConfiguration", &self.service_connect_configuration);
        fields.put("serviceConnectResources", &self.service_connect_resources);
        fields.put("volumeConfigurations", &self.volume_configurations);
        fields.put("fargateEphemeralStorage", &self.fargate_ephemeral_storage);
        fields.put("vpcLatticeConfigurations", &self.vpc_lattice_configurations);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeploymentAlarms {
    pub alarm_names: Option<Vec<String>>,
    pub rollback: Option<bool>,
    pub enable: Option<bool>,
}

impl DeploymentAlarms {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            alarm_names: members.get("alarmNames")?,
            rollback: members.get("rollback")?,
            enable: members.get("enable")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("alarmNames", &self.alarm_names);
        fields.put("rollback", &self.rollback);
        fields.put("enable", &self.enable);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeploymentCircuitBreaker {
    pub enable: Option<bool>,
    pub rollback: Option<bool>,
}

impl DeploymentCircuitBreaker {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            enable: members.get("enable")?,
            rollback: members.get("rollback")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("enable", &self.enable);
        fields.put("rollback", &self.rollback);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeploymentConfiguration {
    pub deployment_circuit_breaker: Option<DeploymentCircuitBreaker>,
    pub maximum_percent: Option<i64>,
    pub minimum_healthy_percent: Option<i64>,
    pub alarms: Option<DeploymentAlarms>,
    pub strategy: Option<String>,
    pub bake_time_in_minutes: Option<i64>,
    pub lifecycle_hooks: Option<Vec<DeploymentLifecycleHook>>,
    pub linear_configuration: Option<LinearConfiguration>,
    pub canary_configuration: Option<CanaryConfiguration>,
}

impl DeploymentConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deployment_circuit_breaker: members.get("deploymentCircuitBreaker")?,
            maximum_percent: members.get("maximumPercent")?,
            minimum_healthy_percent: members.get("minimumHealthyPercent")?,
            alarms: members.get("alarms")?,
            strategy: members.get("strategy")?,
            bake_time_in_minutes: members.get("bakeTimeInMinutes")?,
            lifecycle_hooks: members.get("lifecycleHooks")?,
            linear_configuration: members.get("linearConfiguration")?,
            canary_configuration: members.get("canaryConfiguration")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deploymentCircuitBreaker", &self.deployment_circuit_breaker);
        fields.put("maximumPercent", &self.maximum_percent);
        fields.put("minimumHealthyPercent", &self.minimum_healthy_percent);
        fields.put("alarms", &self.alarms);
        fields.put("strategy", &self.strategy);
        fields.put("bakeTimeInMinutes", &self.bake_time_in_minutes);
        fields.put("lifecycleHooks", &self.lifecycle_hooks);
        fields.put("linearConfiguration", &self.linear_configuration);
        fields.put("canaryConfiguration", &self.canary_configuration);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeploymentController {
    pub r#type: Option<String>,
}

impl DeploymentController {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#type: members.get("type")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("type", &self.r#type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeploymentEphemeralStorage {
    pub kms_key_id: Option<String>,
}

impl DeploymentEphemeralStorage {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            kms_key_id: members.get("kmsKeyId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("kmsKeyId", &self.kms_key_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeploymentLifecycleHook {
    pub target_type: Option<String>,
    pub hook_target_arn: Option<String>,
    pub role_arn: Option<String>,
    pub lifecycle_stages: Option<Vec<String>>,
    pub hook_details: Option<wire::Document>,
    pub timeout_configuration: Option<DeploymentLifecycleHookTimeoutConfiguration>,
}

impl DeploymentLifecycleHook {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            target_type: members.get("targetType")?,
            hook_target_arn: members.get("hookTargetArn")?,
            role_arn: members.get("roleArn")?,
            lifecycle_stages: members.get("lifecycleStages")?,
            hook_details: members.get("hookDetails")?,
            timeout_configuration: members.get("timeoutConfiguration")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("targetType", &self.target_type);
        fields.put("hookTargetArn", &self.hook_target_arn);
        fields.put("roleArn", &self.role_arn);
        fields.put("lifecycleStages", &self.lifecycle_stages);
        fields.put("hookDetails", &self.hook_details);
        fields.put("timeoutConfiguration", &self.timeout_configuration);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeploymentLifecycleHookTimeoutConfiguration {
    pub timeout_in_minutes: Option<i64>,
    pub action: Option<String>,
}

impl DeploymentLifecycleHookTimeoutConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            timeout_in_minutes: members.get("timeoutInMinutes")?,
            action: members.get("action")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("timeoutInMinutes", &self.timeout_in_minutes);
        fields.put("action", &self.action);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeregisterTaskDefinitionRequest {
    pub task_definition: String,
}

impl DeregisterTaskDefinitionRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            task_definition: members.need("taskDefinition")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("taskDefinition", &self.task_definition);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeregisterTaskDefinitionResponse {
    pub task_definition: Option<TaskDefinition>,
}

impl DeregisterTaskDefinitionResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            task_definition: members.get("taskDefinition")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("taskDefinition", &self.task_definition);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeCapacityProvidersRequest {
    pub capacity_providers: Option<Vec<String>>,
    pub cluster: Option<String>,
    pub include: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}

impl DescribeCapacityProvidersRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            capacity_providers: members.get("capacityProviders")?,
            cluster: members.get("cluster")?,
            include: members.get("include")?,
            max_results: members.get("maxResults")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("capacityProviders", &self.capacity_providers);
        fields.put("cluster", &self.cluster);
        fields.put("include", &self.include);
        fields.put("maxResults", &self.max_results);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeCapacityProvidersResponse {
    pub capacity_providers: Option<Vec<CapacityProvider>>,
    pub failures: Option<Vec<Failure>>,
    pub next_token: Option<String>,
}

impl DescribeCapacityProvidersResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            capacity_providers: members.get("capacityProviders")?,
            failures: members.get("failures")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("capacityProviders", &self.capacity_providers);
        fields.put("failures", &self.failures);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeClustersRequest {
    pub clusters: Option<Vec<String>>,
    pub include: Option<Vec<String>>,
}

impl DescribeClustersRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            clusters: members.get("clusters")?,
            include: members.get("include")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("clusters", &self.clusters);
        fields.put("include", &self.include);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeClustersResponse {
    pub clusters: Option<Vec<Cluster>>,
    pub failures: Option<Vec<Failure>>,
}

impl DescribeClustersResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            clusters: members.get("clusters")?,
            failures: members.get("failures")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("clusters", &self.clusters);
        fields.put("failures", &self.failures);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeContainerInstancesRequest {
    pub cluster: Option<String>,
    pub container_instances: Vec<String>,
    pub include: Option<Vec<String>>,
}

impl DescribeContainerInstancesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster: members.get("cluster")?,
            container_instances: members.need("containerInstances")?,
            include: members.get("include")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("cluster", &self.cluster);
        fields.set("containerInstances", &self.container_instances);
        fields.put("include", &self.include);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeContainerInstancesResponse {
    pub container_instances: Option<Vec<ContainerInstance>>,
    pub failures: Option<Vec<Failure>>,
}

impl DescribeContainerInstancesResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            container_instances: members.get("containerInstances")?,
            failures: members.get("failures")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("containerInstances", &self.container_instances);
        fields.put("failures", &self.failures);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeServicesRequest {
    pub cluster: Option<String>,
    pub services: Vec<String>,
    pub include: Option<Vec<String>>,
}

impl DescribeServicesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster: members.get("cluster")?,
            services: members.need("services")?,
            include: members.get("include")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("cluster", &self.cluster);
        fields.set("services", &self.services);
        fields.put("include", &self.include);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeServicesResponse {
    pub services: Option<Vec<Service>>,
    pub failures: Option<Vec<Failure>>,
}

impl DescribeServicesResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            services: members.get("services")?,
            failures: members.get("failures")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("services", &self.services);
        fields.put("failures", &self.failures);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeTaskDefinitionRequest {
    pub task_definition: String,
    pub include: Option<Vec<String>>,
}

impl DescribeTaskDefinitionRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            task_definition: members.need("taskDefinition")?,
            include: members.get("include")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("taskDefinition", &self.task_definition);
        fields.put("include", &self.include);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeTaskDefinitionResponse {
    pub task_definition: Option<TaskDefinition>,
    pub tags: Option<Vec<Tag>>,
}

impl DescribeTaskDefinitionResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            task_definition: members.get("taskDefinition")?,
            tags: members.get("tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("taskDefinition", &self.task_definition);
        fields.put("tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeTaskSetsRequest {
    pub cluster: String,
    pub service: String,
    pub task_sets: Option<Vec<String>>,
    pub include: Option<Vec<String>>,
}

impl DescribeTaskSetsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster: members.need("cluster")?,
            service: members.need("service")?,
            task_sets: members.get("taskSets")?,
            include: members.get("include")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("cluster", &self.cluster);
        fields.set("service", &self.service);
        fields.put("taskSets", &self.task_sets);
        fields.put("include", &self.include);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeTaskSetsResponse {
    pub task_sets: Option<Vec<TaskSet>>,
    pub failures: Option<Vec<Failure>>,
}

impl DescribeTaskSetsResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            task_sets: members.get("taskSets")?,
            failures: members.get("failures")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("taskSets", &self.task_sets);
        fields.put("failures", &self.failures);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeTasksRequest {
    pub cluster: Option<String>,
    pub tasks: Vec<String>,
    pub include: Option<Vec<String>>,
}

impl DescribeTasksRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster: members.get("cluster")?,
            tasks: members.need("tasks")?,
            include: members.get("include")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("cluster", &self.cluster);
        fields.set("tasks", &self.tasks);
        fields.put("include", &self.include);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeTasksResponse {
    pub tasks: Option<Vec<Task>>,
    pub failures: Option<Vec<Failure>>,
}

impl DescribeTasksResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tasks: members.get("tasks")?,
            failures: members.get("failures")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("tasks", &self.tasks);
        fields.put("failures", &self.failures);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Device {
    pub host_path: Option<String>,
    pub container_path: Option<String>,
    pub permissions: Option<Vec<String>>,
}

impl Device {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            host_path: members.get("hostPath")?,
            container_path: members.get("containerPath")?,
            permissions: members.get("permissions")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("hostPath", &self.host_path);
        fields.put("containerPath", &self.container_path);
        fields.put("permissions", &self.permissions);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DockerVolumeConfiguration {
    pub scope: Option<String>,
    pub autoprovision: Option<bool>,
    pub driver: Option<String>,
    pub driver_opts: Option<wire::Map<String>>,
    pub labels: Option<wire::Map<String>>,
}

impl DockerVolumeConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            scope: members.get("scope")?,
            autoprovision: members.get("autoprovision")?,
            driver: members.get("driver")?,
            driver_opts: members.get("driverOpts")?,
            labels: members.get("labels")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("scope", &self.scope);
        fields.put("autoprovision", &self.autoprovision);
        fields.put("driver", &self.driver);
        fields.put("driverOpts", &self.driver_opts);
        fields.put("labels", &self.labels);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EBSTagSpecification {
    pub resource_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub propagate_tags: Option<String>,
}

impl EBSTagSpecification {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            resource_type: members.get("resourceType")?,
            tags: members.get("tags")?,
            propagate_tags: members.get("propagateTags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("resourceType", &self.resource_type);
        fields.put("tags", &self.tags);
        fields.put("propagateTags", &self.propagate_tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EFSAuthorizationConfig {
    pub access_point_id: Option<String>,
    pub iam: Option<String>,
}

impl EFSAuthorizationConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            access_point_id: members.get("accessPointId")?,
            iam: members.get("iam")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("accessPointId", &self.access_point_id);
        fields.put("iam", &self.iam);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EFSVolumeConfiguration {
    pub file_system_id: Option<String>,
    pub root_directory: Option<String>,
    pub transit_encryption: Option<String>,
    pub transit_encryption_port: Option<i64>,
    pub authorization_config: Option<EFSAuthorizationConfig>,
}

impl EFSVolumeConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            file_system_id: members.get("fileSystemId")?,
            root_directory: members.get("rootDirectory")?,
            transit_encryption: members.get("transitEncryption")?,
            transit_encryption_port: members.get("transitEncryptionPort")?,
            authorization_config: members.get("authorizationConfig")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("fileSystemId", &self.file_system_id);
        fields.put("rootDirectory", &self.root_directory);
        fields.put("transitEncryption", &self.transit_encryption);
        fields.put("transitEncryptionPort", &self.transit_encryption_port);
        fields.put("authorizationConfig", &self.authorization_config);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnvironmentFile {
    pub value: Option<String>,
    pub r#type: Option<String>,
}

impl EnvironmentFile {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            value: members.get("value")?,
            r#type: members.get("type")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("value", &self.value);
        fields.put("type", &self.r#type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EphemeralStorage {
    pub size_in_gi_b: Option<i64>,
}

impl EphemeralStorage {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            size_in_gi_b: members.get("sizeInGiB")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("sizeInGiB", &self.size_in_gi_b);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExecuteCommandConfiguration {
    pub kms_key_id: Option<String>,
    pub logging: Option<String>,
    pub log_configuration: Option<ExecuteCommandLogConfiguration>,
}

impl ExecuteCommandConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            kms_key_id: members.get("kmsKeyId")?,
            logging: members.get("logging")?,
            log_configuration: members.get("logConfiguration")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("kmsKeyId", &self.kms_key_id);
        fields.put("logging", &self.logging);
        fields.put("logConfiguration", &self.log_configuration);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExecuteCommandLogConfiguration {
    pub cloud_watch_log_group_name: Option<String>,
    pub cloud_watch_encryption_enabled: Option<bool>,
    pub s3_bucket_name: Option<String>,
    pub s3_encryption_enabled: Option<bool>,
    pub s3_key_prefix: Option<String>,
}

impl ExecuteCommandLogConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cloud_watch_log_group_name: members.get("cloudWatchLogGroupName")?,
            cloud_watch_encryption_enabled: members.get("cloudWatchEncryptionEnabled")?,
            s3_bucket_name: members.get("s3BucketName")?,
            s3_encryption_enabled: members.get("s3EncryptionEnabled")?,
            s3_key_prefix: members.get("s3KeyPrefix")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("cloudWatchLogGroupName", &self.cloud_watch_log_group_name);
        fields.put("cloudWatchEncryptionEnabled", &self.cloud_watch_encryption_enabled);
        fields.put("s3BucketName", &self.s3_bucket_name);
        fields.put("s3EncryptionEnabled", &self.s3_encryption_enabled);
        fields.put("s3KeyPrefix", &self.s3_key_prefix);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct FSxWindowsFileServerAuthorizationConfig {
    pub credentials_parameter: Option<String>,
    pub domain: Option<String>,
}

impl FSxWindowsFileServerAuthorizationConfig {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            credentials_parameter: members.get("credentialsParameter")?,
            domain: members.get("domain")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("credentialsParameter", &self.credentials_parameter);
        fields.put("domain", &self.domain);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct FSxWindowsFileServerVolumeConfiguration {
    pub file_system_id: Option<String>,
    pub root_directory: Option<String>,
    pub authorization_config: Option<FSxWindowsFileServerAuthorizationConfig>,
}

impl FSxWindowsFileServerVolumeConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            file_system_id: members.get("fileSystemId")?,
            root_directory: members.get("rootDirectory")?,
            authorization_config: members.get("authorizationConfig")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("fileSystemId", &self.file_system_id);
        fields.put("rootDirectory", &self.root_directory);
        fields.put("authorizationConfig", &self.authorization_config);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Failure {
    pub arn: Option<String>,
    pub reason: Option<String>,
    pub detail: Option<String>,
}

impl Failure {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            arn: members.get("arn")?,
            reason: members.get("reason")?,
            detail: members.get("detail")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("arn", &self.arn);
        fields.put("reason", &self.reason);
        fields.put("detail", &self.detail);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct FirelensConfiguration {
    pub r#type: Option<String>,
    pub options: Option<wire::Map<String>>,
}

impl FirelensConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#type: members.get("type")?,
            options: members.get("options")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("type", &self.r#type);
        fields.put("options", &self.options);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct HealthCheck {
    pub command: Option<Vec<String>>,
    pub interval: Option<i64>,
    pub timeout: Option<i64>,
    pub retries: Option<i64>,
    pub start_period: Option<i64>,
}

impl HealthCheck {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            command: members.get("command")?,
            interval: members.get("interval")?,
            timeout: members.get("timeout")?,
            retries: members.get("retries")?,
            start_period: members.get("startPeriod")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("command", &self.command);
        fields.put("interval", &self.interval);
        fields.put("timeout", &self.timeout);
        fields.put("retries", &self.retries);
        fields.put("startPeriod", &self.start_period);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct HostEntry {
    pub hostname: Option<String>,
    pub ip_address: Option<String>,
}

impl HostEntry {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            hostname: members.get("hostname")?,
            ip_address: members.get("ipAddress")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("hostname", &self.hostname);
        fields.put("ipAddress", &self.ip_address);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct HostVolumeProperties {
    pub source_path: Option<String>,
}

impl HostVolumeProperties {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            source_path: members.get("sourcePath")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("sourcePath", &self.source_path);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InferenceAccelerator {
    pub device_name: Option<String>,
    pub device_type: Option<String>,
}

impl InferenceAccelerator {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            device_name: members.get("deviceName")?,
            device_type: members.get("deviceType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deviceName", &self.device_name);
        fields.put("deviceType", &self.device_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InferenceAcceleratorOverride {
    pub device_name: Option<String>,
    pub device_type: Option<String>,
}

impl InferenceAcceleratorOverride {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            device_name: members.get("deviceName")?,
            device_type: members.get("deviceType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deviceName", &self.device_name);
        fields.put("deviceType", &self.device_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InfrastructureOptimization {
    pub scale_in_after: Option<i64>,
}

impl InfrastructureOptimization {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            scale_in_after: members.get("scaleInAfter")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("scaleInAfter", &self.scale_in_after);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InstanceHealthCheckResult {
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub last_updated: Option<wire::Time>,
    pub last_status_change: Option<wire::Time>,
}

impl InstanceHealthCheckResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#type: members.get("type")?,
            status: members.get("status")?,
            status_reason: members.get("statusReason")?,
            last_updated: members.get("lastUpdated")?,
            last_status_change: members.get("lastStatusChange")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("type", &self.r#type);
        fields.put("status", &self.status);
        fields.put("statusReason", &self.status_reason);
        fields.put("lastUpdated", &self.last_updated);
        fields.put("lastStatusChange", &self.last_status_change);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InstanceLaunchTemplate {
    pub ec2_instance_profile_arn: Option<String>,
    pub network_configuration: Option<ManagedInstancesNetworkConfiguration>,
    pub storage_configuration: Option<ManagedInstancesStorageConfiguration>,
    pub local_storage_configuration: Option<ManagedInstancesLocalStorageConfiguration>,
    pub monitoring: Option<String>,
    pub capacity_option_type: Option<String>,
    pub instance_metadata_tags_propagation: Option<bool>,
    pub instance_requirements: Option<InstanceRequirementsRequest>,
    pub fips_enabled: Option<bool>,
    pub capacity_reservations: Option<CapacityReservationRequest>,
}

impl InstanceLaunchTemplate {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ec2_instance_profile_arn: members.get("ec2InstanceProfileArn")?,
            network_configuration: members.get("networkConfiguration")?,
            storage_configuration: members.get("storageConfiguration")?,
            local_storage_configuration: members.get("localStorageConfiguration")?,
            monitoring: members.get("monitoring")?,
            capacity_option_type: members.get("capacityOptionType")?,
            instance_metadata_tags_propagation: members.get("instanceMetadataTagsPropagation")?,
            instance_requirements: members.get("instanceRequirements")?,
            fips_enabled: members.get("fipsEnabled")?,
            capacity_reservations: members.get("capacityReservations")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ec2InstanceProfileArn", &self.ec2_instance_profile_arn);
        fields.put("networkConfiguration", &self.network_configuration);
        fields.put("storageConfiguration", &self.storage_configuration);
        fields.put("localStorageConfiguration", &self.local_storage_configuration);
        fields.put("monitoring", &self.monitoring);
        fields.put("capacityOptionType", &self.capacity_option_type);
        fields.put("instanceMetadataTagsPropagation", &self.instance_metadata_tags_propagation);
        fields.put("instanceRequirements", &self.instance_requirements);
        fields.put("fipsEnabled", &self.fips_enabled);
        fields.put("capacityReservations", &self.capacity_reservations);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InstanceRequirementsRequest {
    pub v_cpu_count: Option<VCpuCountRangeRequest>,
    pub memory_mi_b: Option<MemoryMiBRequest>,
    pub cpu_manufacturers: Option<Vec<String>>,
    pub memory_gi_b_per_v_cpu: Option<MemoryGiBPerVCpuRequest>,
    pub excluded_instance_types: Option<Vec<String>>,
    pub instance_generations: Option<Vec<String>>,
    pub spot_max_price_percentage_over_lowest_price: Option<i64>,
    pub on_demand_max_price_percentage_over_lowest_price: Option<i64>,
    pub bare_metal: Option<String>,
    pub burstable_performance: Option<String>,
    pub require_hibernate_support: Option<bool>,
    pub network_interface_count: Option<NetworkInterfaceCountRequest>,
    pub local_storage: Option<String>,
    pub local_storage_types: Option<Vec<String>>,
    pub total_local_storage_gb: Option<TotalLocalStorageGBRequest>,
    pub baseline_ebs_bandwidth_mbps: Option<BaselineEbsBandwidthMbpsRequest>,
    pub accelerator_types: Option<Vec<String>>,
    pub accelerator_count: Option<AcceleratorCountRequest>,
    pub accelerator_manufacturers: Option<Vec<String>>,
    pub accelerator_names: Option<Vec<String>>,
    pub accelerator_total_memory_mi_b: Option<AcceleratorTotalMemoryMiBRequest>,
    pub network_bandwidth_gbps: Option<NetworkBandwidthGbpsRequest>,
    pub allowed_instance_types: Option<Vec<String>>,
    pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<i64>,
}

impl InstanceRequirementsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            v_cpu_count: members.get("vCpuCount")?,
            memory_mi_b: members.get("memoryMiB")?,
            cpu_manufacturers: members.get("cpuManufacturers")?,
            memory_gi_b_per_v_cpu: members.get("memoryGiBPerVCpu")?,
            excluded_instance_types: members.get("excludedInstanceTypes")?,
            instance_generations: members.get("instanceGenerations")?,
            spot_max_price_percentage_over_lowest_price: members.get("spotMaxPricePercentageOverLowestPrice")?,
            on_demand_max_price_percentage_over_lowest_price: members.get("onDemandMaxPricePercentageOverLowestPrice")?,
            bare_metal: members.get("bareMetal")?,
            burstable_performance: members.get("burstablePerformance")?,
            require_hibernate_support: members.get("requireHibernateSupport")?,
            network_interface_count: members.get("networkInterfaceCount")?,
            local_storage: members.get("localStorage")?,
            local_storage_types: members.get("localStorageTypes")?,
            total_local_storage_gb: members.get("totalLocalStorageGB")?,
            baseline_ebs_bandwidth_mbps: members.get("baselineEbsBandwidthMbps")?,
            accelerator_types: members.get("acceleratorTypes")?,
            accelerator_count: members.get("acceleratorCount")?,
            accelerator_manufacturers: members.get("acceleratorManufacturers")?,
            accelerator_names: members.get("acceleratorNames")?,
            accelerator_total_memory_mi_b: members.get("acceleratorTotalMemoryMiB")?,
            network_bandwidth_gbps: members.get("networkBandwidthGbps")?,
            allowed_instance_types: members.get("allowedInstanceTypes")?,
            max_spot_price_as_percentage_of_optimal_on_demand_price: members.get("maxSpotPriceAsPercentageOfOptimalOnDemandPrice")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("vCpuCount", &self.v_cpu_count);
        fields.put("memoryMiB", &self.memory_mi_b);
        fields.put("cpuManufacturers", &self.cpu_manufacturers);
        fields.put("memoryGiBPerVCpu", &self.memory_gi_b_per_v_cpu);
        fields.put("excludedInstanceTypes", &self.excluded_instance_types);
        fields.put("instanceGenerations", &self.instance_generations);
        fields.put("spotMaxPricePercentageOverLowestPrice", &self.spot_max_price_percentage_over_lowest_price);
        fields.put("onDemandMaxPricePercentageOverLowestPrice", &self.on_demand_max_price_percentage_over_lowest_price);
        fields.put("bareMetal", &self.bare_metal);
        fields.put("burstablePerformance", &self.burstable_performance);
        fields.put("requireHibernateSupport", &self.require_hibernate_support);
        fields.put("networkInterfaceCount", &self.network_interface_count);
        fields.put("localStorage", &self.local_storage);
        fields.put("localStorageTypes", &self.local_storage_types);
        fields.put("totalLocalStorageGB", &self.total_local_storage_gb);
        fields.put("baselineEbsBandwidthMbps", &self.baseline_ebs_bandwidth_mbps);
        fields.put("acceleratorTypes", &self.accelerator_types);
        fields.put("acceleratorCount", &self.accelerator_count);
        fields.put("acceleratorManufacturers", &self.accelerator_manufacturers);
        fields.put("acceleratorNames", &self.accelerator_names);
        fields.put("acceleratorTotalMemoryMiB", &self.accelerator_total_memory_mi_b);
        fields.put("networkBandwidthGbps", &self.network_bandwidth_gbps);
        fields.put("allowedInstanceTypes", &self.allowed_instance_types);
        fields.put("maxSpotPriceAsPercentageOfOptimalOnDemandPrice", &self.max_spot_price_as_percentage_of_optimal_on_demand_price);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct KernelCapabilities {
    pub add: Option<Vec<String>>,
    pub drop: Option<Vec<String>>,
}

impl KernelCapabilities {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            add: members.get("add")?,
            drop: members.get("drop")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("add", &self.add);
        fields.put("drop", &self.drop);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct KeyValuePair {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl KeyValuePair {
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
pub struct LinearConfiguration {
    pub step_percent: Option<f64>,
    pub step_bake_time_in_minutes: Option<i64>,
}

impl LinearConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            step_percent: members.get("stepPercent")?,
            step_bake_time_in_minutes: members.get("stepBakeTimeInMinutes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("stepPercent", &self.step_percent);
        fields.put("stepBakeTimeInMinutes", &self.step_bake_time_in_minutes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LinuxParameters {
    pub capabilities: Option<KernelCapabilities>,
    pub devices: Option<Vec<Device>>,
    pub init_process_enabled: Option<bool>,
    pub shared_memory_size: Option<i64>,
    pub tmpfs: Option<Vec<Tmpfs>>,
    pub max_swap: Option<i64>,
    pub swappiness: Option<i64>,
}

impl LinuxParameters {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            capabilities: members.get("capabilities")?,
            devices: members.get("devices")?,
            init_process_enabled: members.get("initProcessEnabled")?,
            shared_memory_size: members.get("sharedMemorySize")?,
            tmpfs: members.get("tmpfs")?,
            max_swap: members.get("maxSwap")?,
            swappiness: members.get("swappiness")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("capabilities", &self.capabilities);
        fields.put("devices", &self.devices);
        fields.put("initProcessEnabled", &self.init_process_enabled);
        fields.put("sharedMemorySize", &self.shared_memory_size);
        fields.put("tmpfs", &self.tmpfs);
        fields.put("maxSwap", &self.max_swap);
        fields.put("swappiness", &self.swappiness);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAccountSettingsRequest {
    pub name: Option<String>,
    pub value: Option<String>,
    pub principal_arn: Option<String>,
    pub effective_settings: Option<bool>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}

impl ListAccountSettingsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            value: members.get("value")?,
            principal_arn: members.get("principalArn")?,
            effective_settings: members.get("effectiveSettings")?,
            next_token: members.get("nextToken")?,
            max_results: members.get("maxResults")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("value", &self.value);
        fields.put("principalArn", &self.principal_arn);
        fields.put("effectiveSettings", &self.effective_settings);
        fields.put("nextToken", &self.next_token);
        fields.put("maxResults", &self.max_results);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAccountSettingsResponse {
    pub settings: Option<Vec<Setting>>,
    pub next_token: Option<String>,
}

impl ListAccountSettingsResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            settings: members.get("settings")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("settings", &self.settings);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListClustersRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}

impl ListClustersRequest {
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
pub struct ListClustersResponse {
    pub cluster_arns: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl ListClustersResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster_arns: members.get("clusterArns")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("clusterArns", &self.cluster_arns);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListContainerInstancesRequest {
    pub cluster: Option<String>,
    pub filter: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub status: Option<String>,
}

impl ListContainerInstancesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster: members.get("cluster")?,
            filter: members.get("filter")?,
            next_token: members.get("nextToken")?,
            max_results: members.get("maxResults")?,
            status: members.get("status")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("cluster", &self.cluster);
        fields.put("filter", &self.filter);
        fields.put("nextToken", &self.next_token);
        fields.put("maxResults", &self.max_results);
        fields.put("status", &self.status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListContainerInstancesResponse {
    pub container_instance_arns: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl ListContainerInstancesResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            container_instance_arns: members.get("containerInstanceArns")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("containerInstanceArns", &self.container_instance_arns);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListServicesRequest {
    pub cluster: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub launch_type: Option<String>,
    pub scheduling_strategy: Option<String>,
    pub resource_management_type: Option<String>,
}

impl ListServicesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster: members.get("cluster")?,
            next_token: members.get("nextToken")?,
            max_results: members.get("maxResults")?,
            launch_type: members.get("launchType")?,
            scheduling_strategy: members.get("schedulingStrategy")?,
            resource_management_type: members.get("resourceManagementType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("cluster", &self.cluster);
        fields.put("nextToken", &self.next_token);
        fields.put("maxResults", &self.max_results);
        fields.put("launchType", &self.launch_type);
        fields.put("schedulingStrategy", &self.scheduling_strategy);
        fields.put("resourceManagementType", &self.resource_management_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListServicesResponse {
    pub service_arns: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl ListServicesResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            service_arns: members.get("serviceArns")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("serviceArns", &self.service_arns);
        fields.put("nextToken", &self.next_token);
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
            resource_arn: members.need("resourceArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("resourceArn", &self.resource_arn);
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
            tags: members.get("tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTaskDefinitionFamiliesRequest {
    pub family_prefix: Option<String>,
    pub status: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}

impl ListTaskDefinitionFamiliesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            family_prefix: members.get("familyPrefix")?,
            status: members.get("status")?,
            next_token: members.get("nextToken")?,
            max_results: members.get("maxResults")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("familyPrefix", &self.family_prefix);
        fields.put("status", &self.status);
        fields.put("nextToken", &self.next_token);
        fields.put("maxResults", &self.max_results);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTaskDefinitionFamiliesResponse {
    pub families: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl ListTaskDefinitionFamiliesResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            families: members.get("families")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("families", &self.families);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTaskDefinitionsRequest {
    pub family_prefix: Option<String>,
    pub status: Option<String>,
    pub sort: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}

impl ListTaskDefinitionsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            family_prefix: members.get("familyPrefix")?,
            status: members.get("status")?,
            sort: members.get("sort")?,
            next_token: members.get("nextToken")?,
            max_results: members.get("maxResults")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("familyPrefix", &self.family_prefix);
        fields.put("status", &self.status);
        fields.put("sort", &self.sort);
        fields.put("nextToken", &self.next_token);
        fields.put("maxResults", &self.max_results);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTaskDefinitionsResponse {
    pub task_definition_arns: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl ListTaskDefinitionsResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            task_definition_arns: members.get("taskDefinitionArns")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("taskDefinitionArns", &self.task_definition_arns);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTasksRequest {
    pub cluster: Option<String>,
    pub container_instance: Option<String>,
    pub family: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub started_by: Option<String>,
    pub service_name: Option<String>,
    pub desired_status: Option<String>,
    pub launch_type: Option<String>,
    pub daemon_name: Option<String>,
}

impl ListTasksRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster: members.get("cluster")?,
            container_instance: members.get("containerInstance")?,
            family: members.get("family")?,
            next_token: members.get("nextToken")?,
            max_results: members.get("maxResults")?,
            started_by: members.get("startedBy")?,
            service_name: members.get("serviceName")?,
            desired_status: members.get("desiredStatus")?,
            launch_type: members.get("launchType")?,
            daemon_name: members.get("daemonName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("cluster", &self.cluster);
        fields.put("containerInstance", &self.container_instance);
        fields.put("family", &self.family);
        fields.put("nextToken", &self.next_token);
        fields.put("maxResults", &self.max_results);
        fields.put("startedBy", &self.started_by);
        fields.put("serviceName", &self.service_name);
        fields.put("desiredStatus", &self.desired_status);
        fields.put("launchType", &self.launch_type);
        fields.put("daemonName", &self.daemon_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTasksResponse {
    pub task_arns: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl ListTasksResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            task_arns: members.get("taskArns")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("taskArns", &self.task_arns);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LoadBalancer {
    pub target_group_arn: Option<String>,
    pub load_balancer_name: Option<String>,
    pub container_name: Option<String>,
    pub container_port: Option<i64>,
    pub advanced_configuration: Option<AdvancedConfiguration>,
}

impl LoadBalancer {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            target_group_arn: members.get("targetGroupArn")?,
            load_balancer_name: members.get("loadBalancerName")?,
            container_name: members.get("containerName")?,
            container_port: members.get("containerPort")?,
            advanced_configuration: members.get("advancedConfiguration")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("targetGroupArn", &self.target_group_arn);
        fields.put("loadBalancerName", &self.load_balancer_name);
        fields.put("containerName", &self.container_name);
        fields.put("containerPort", &self.container_port);
        fields.put("advancedConfiguration", &self.advanced_configuration);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LogConfiguration {
    pub log_driver: Option<String>,
    pub options: Option<wire::Map<String>>,
    pub secret_options: Option<Vec<Secret>>,
}

impl LogConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_driver: members.get("logDriver")?,
            options: members.get("options")?,
            secret_options: members.get("secretOptions")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("logDriver", &self.log_driver);
        fields.put("options", &self.options);
        fields.put("secretOptions", &self.secret_options);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ManagedAgent {
    pub last_started_at: Option<wire::Time>,
    pub name: Option<String>,
    pub reason: Option<String>,
    pub last_status: Option<String>,
}

impl ManagedAgent {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            last_started_at: members.get("lastStartedAt")?,
            name: members.get("name")?,
            reason: members.get("reason")?,
            last_status: members.get("lastStatus")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("lastStartedAt", &self.last_started_at);
        fields.put("name", &self.name);
        fields.put("reason", &self.reason);
        fields.put("lastStatus", &self.last_status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ManagedInstancesLocalStorageConfiguration {
    pub use_local_storage: Option<bool>,
}

impl ManagedInstancesLocalStorageConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            use_local_storage: members.get("useLocalStorage")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("useLocalStorage", &self.use_local_storage);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ManagedInstancesNetworkConfiguration {
    pub subnets: Option<Vec<String>>,
    pub security_groups: Option<Vec<String>>,
}

impl ManagedInstancesNetworkConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            subnets: members.get("subnets")?,
            security_groups: members.get("securityGroups")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("subnets", &self.subnets);
        fields.put("securityGroups", &self.security_groups);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ManagedInstancesProvider {
    pub infrastructure_role_arn: Option<String>,
    pub instance_launch_template: Option<InstanceLaunchTemplate>,
    pub propagate_tags: Option<String>,
    pub infrastructure_optimization: Option<InfrastructureOptimization>,
    pub auto_repair_configuration: Option<AutoRepairConfiguration>,
}

impl ManagedInstancesProvider {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            infrastructure_role_arn: members.get("infrastructureRoleArn")?,
            instance_launch_template: members.get("instanceLaunchTemplate")?,
            propagate_tags: members.get("propagateTags")?,
            infrastructure_optimization: members.get("infrastructureOptimization")?,
            auto_repair_configuration: members.get("autoRepairConfiguration")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("infrastructureRoleArn", &self.infrastructure_role_arn);
        fields.put("instanceLaunchTemplate", &self.instance_launch_template);
        fields.put("propagateTags", &self.propagate_tags);
        fields.put("infrastructureOptimization", &self.infrastructure_optimization);
        fields.put("autoRepairConfiguration", &self.auto_repair_configuration);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ManagedInstancesStorageConfiguration {
    pub storage_size_gi_b: Option<i64>,
}

impl ManagedInstancesStorageConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            storage_size_gi_b: members.get("storageSizeGiB")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("storageSizeGiB", &self.storage_size_gi_b);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ManagedScaling {
    pub status: Option<String>,
    pub target_capacity: Option<i64>,
    pub minimum_scaling_step_size: Option<i64>,
    pub maximum_scaling_step_size: Option<i64>,
    pub instance_warmup_period: Option<i64>,
}

impl ManagedScaling {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            status: members.get("status")?,
            target_capacity: members.get("targetCapacity")?,
            minimum_scaling_step_size: members.get("minimumScalingStepSize")?,
            maximum_scaling_step_size: members.get("maximumScalingStepSize")?,
            instance_warmup_period: members.get("instanceWarmupPeriod")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("status", &self.status);
        fields.put("targetCapacity", &self.target_capacity);
        fields.put("minimumScalingStepSize", &self.minimum_scaling_step_size);
        fields.put("maximumScalingStepSize", &self.maximum_scaling_step_size);
        fields.put("instanceWarmupPeriod", &self.instance_warmup_period);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ManagedStorageConfiguration {
    pub kms_key_id: Option<String>,
    pub fargate_ephemeral_storage_kms_key_id: Option<String>,
}

impl ManagedStorageConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            kms_key_id: members.get("kmsKeyId")?,
            fargate_ephemeral_storage_kms_key_id: members.get("fargateEphemeralStorageKmsKeyId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("kmsKeyId", &self.kms_key_id);
        fields.put("fargateEphemeralStorageKmsKeyId", &self.fargate_ephemeral_storage_kms_key_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MemoryGiBPerVCpuRequest {
    pub min: Option<f64>,
    pub max: Option<f64>,
}

impl MemoryGiBPerVCpuRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            min: members.get("min")?,
            max: members.get("max")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("min", &self.min);
        fields.put("max", &self.max);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MemoryMiBRequest {
    pub min: Option<i64>,
    pub max: Option<i64>,
}

impl MemoryMiBRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            min: members.get("min")?,
            max: members.get("max")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("min", &self.min);
        fields.put("max", &self.max);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MountPoint {
    pub source_volume: Option<String>,
    pub container_path: Option<String>,
    pub read_only: Option<bool>,
}

impl MountPoint {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            source_volume: members.get("sourceVolume")?,
            container_path: members.get("containerPath")?,
            read_only: members.get("readOnly")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("sourceVolume", &self.source_volume);
        fields.put("containerPath", &self.container_path);
        fields.put("readOnly", &self.read_only);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NetworkBandwidthGbpsRequest {
    pub min: Option<f64>,
    pub max: Option<f64>,
}

impl NetworkBandwidthGbpsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            min: members.get("min")?,
            max: members.get("max")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("min", &self.min);
        fields.put("max", &self.max);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NetworkBinding {
    pub bind_ip: Option<String>,
    pub container_port: Option<i64>,
    pub host_port: Option<i64>,
    pub protocol: Option<String>,
    pub container_port_range: Option<String>,
    pub host_port_range: Option<String>,
}

impl NetworkBinding {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bind_ip: members.get("bindIP")?,
            container_port: members.get("containerPort")?,
            host_port: members.get("hostPort")?,
            protocol: members.get("protocol")?,
            container_port_range: members.get("containerPortRange")?,
            host_port_range: members.get("hostPortRange")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("bindIP", &self.bind_ip);
        fields.put("containerPort", &self.container_port);
        fields.put("hostPort", &self.host_port);
        fields.put("protocol", &self.protocol);
        fields.put("containerPortRange", &self.container_port_range);
        fields.put("hostPortRange", &self.host_port_range);
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
pub struct NetworkInterface {
    pub attachment_id: Option<String>,
    pub private_ipv4_address: Option<String>,
    pub ipv6_address: Option<String>,
}

impl NetworkInterface {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            attachment_id: members.get("attachmentId")?,
            private_ipv4_address: members.get("privateIpv4Address")?,
            ipv6_address: members.get("ipv6Address")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("attachmentId", &self.attachment_id);
        fields.put("privateIpv4Address", &self.private_ipv4_address);
        fields.put("ipv6Address", &self.ipv6_address);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NetworkInterfaceCountRequest {
    pub min: Option<i64>,
    pub max: Option<i64>,
}

impl NetworkInterfaceCountRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            min: members.get("min")?,
            max: members.get("max")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("min", &self.min);
        fields.put("max", &self.max);
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
pub struct PortMapping {
    pub container_port: Option<i64>,
    pub host_port: Option<i64>,
    pub protocol: Option<String>,
    pub name: Option<String>,
    pub app_protocol: Option<String>,
    pub container_port_range: Option<String>,
}

impl PortMapping {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            container_port: members.get("containerPort")?,
            host_port: members.get("hostPort")?,
            protocol: members.get("protocol")?,
            name: members.get("name")?,
            app_protocol: members.get("appProtocol")?,
            container_port_range: members.get("containerPortRange")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("containerPort", &self.container_port);
        fields.put("hostPort", &self.host_port);
        fields.put("protocol", &self.protocol);
        fields.put("name", &self.name);
        fields.put("appProtocol", &self.app_protocol);
        fields.put("containerPortRange", &self.container_port_range);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProxyConfiguration {
    pub r#type: Option<String>,
    pub container_name: Option<String>,
    pub properties: Option<Vec<KeyValuePair>>,
}

impl ProxyConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#type: members.get("type")?,
            container_name: members.get("containerName")?,
            properties: members.get("properties")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("type", &self.r#type);
        fields.put("containerName", &self.container_name);
        fields.put("properties", &self.properties);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutAccountSettingDefaultRequest {
    pub name: String,
    pub value: String,
}

impl PutAccountSettingDefaultRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.need("name")?,
            value: members.need("value")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("name", &self.name);
        fields.set("value", &self.value);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutAccountSettingDefaultResponse {
    pub setting: Option<Setting>,
}

impl PutAccountSettingDefaultResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            setting: members.get("setting")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("setting", &self.setting);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutAccountSettingRequest {
    pub name: String,
    pub value: String,
    pub principal_arn: Option<String>,
}

impl PutAccountSettingRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.need("name")?,
            value: members.need("value")?,
            principal_arn: members.get("principalArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("name", &self.name);
        fields.set("value", &self.value);
        fields.put("principalArn", &self.principal_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutAccountSettingResponse {
    pub setting: Option<Setting>,
}

impl PutAccountSettingResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            setting: members.get("setting")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("setting", &self.setting);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutClusterCapacityProvidersRequest {
    pub cluster: String,
    pub capacity_providers: Vec<String>,
    pub default_capacity_provider_strategy: Vec<CapacityProviderStrategyItem>,
}

impl PutClusterCapacityProvidersRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster: members.need("cluster")?,
            capacity_providers: members.need("capacityProviders")?,
            default_capacity_provider_strategy: members.need("defaultCapacityProviderStrategy")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("cluster", &self.cluster);
        fields.set("capacityProviders", &self.capacity_providers);
        fields.set("defaultCapacityProviderStrategy", &self.default_capacity_provider_strategy);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutClusterCapacityProvidersResponse {
    pub cluster: Option<Cluster>,
}

impl PutClusterCapacityProvidersResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster: members.get("cluster")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("cluster", &self.cluster);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterTaskDefinitionRequest {
    pub family: String,
    pub task_role_arn: Option<String>,
    pub execution_role_arn: Option<String>,
    pub network_mode: Option<String>,
    pub container_definitions: Vec<ContainerDefinition>,
    pub volumes: Option<Vec<Volume>>,
    pub placement_constraints: Option<Vec<TaskDefinitionPlacementConstraint>>,
    pub requires_compatibilities: Option<Vec<String>>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub pid_mode: Option<String>,
    pub ipc_mode: Option<String>,
    pub proxy_configuration: Option<ProxyConfiguration>,
    pub inference_accelerators: Option<Vec<InferenceAccelerator>>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub runtime_platform: Option<RuntimePlatform>,
    pub enable_fault_injection: Option<bool>,
}

impl RegisterTaskDefinitionRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            family: members.need("family")?,
            task_role_arn: members.get("taskRoleArn")?,
            execution_role_arn: members.get("executionRoleArn")?,
            network_mode: members.get("networkMode")?,
            container_definitions: members.need("containerDefinitions")?,
            volumes: members.get("volumes")?,
            placement_constraints: members.get("placementConstraints")?,
            requires_compatibilities: members.get("requiresCompatibilities")?,
            cpu: members.get("cpu")?,
            memory: members.get("memory")?,
            tags: members.get("tags")?,
            pid_mode: members.get("pidMode")?,
            ipc_mode: members.get("ipcMode")?,
            proxy_configuration: members.get("proxyConfiguration")?,
            inference_accelerators: members.get("inferenceAccelerators")?,
            ephemeral_storage: members.get("ephemeralStorage")?,
            runtime_platform: members.get("runtimePlatform")?,
            enable_fault_injection: members.get("enableFaultInjection")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("family", &self.family);
        fields.put("taskRoleArn", &self.task_role_arn);
        fields.put("executionRoleArn", &self.execution_role_arn);
        fields.put("networkMode", &self.network_mode);
        fields.set("containerDefinitions", &self.container_definitions);
        fields.put("volumes", &self.volumes);
        fields.put("placementConstraints", &self.placement_constraints);
        fields.put("requiresCompatibilities", &self.requires_compatibilities);
        fields.put("cpu", &self.cpu);
        fields.put("memory", &self.memory);
        fields.put("tags", &self.tags);
        fields.put("pidMode", &self.pid_mode);
        fields.put("ipcMode", &self.ipc_mode);
        fields.put("proxyConfiguration", &self.proxy_configuration);
        fields.put("inferenceAccelerators", &self.inference_accelerators);
        fields.put("ephemeralStorage", &self.ephemeral_storage);
        fields.put("runtimePlatform", &self.runtime_platform);
        fields.put("enableFaultInjection", &self.enable_fault_injection);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterTaskDefinitionResponse {
    pub task_definition: Option<TaskDefinition>,
    pub tags: Option<Vec<Tag>>,
}

impl RegisterTaskDefinitionResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            task_definition: members.get("taskDefinition")?,
            tags: members.get("tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("taskDefinition", &self.task_definition);
        fields.put("tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RepositoryCredentials {
    pub credentials_parameter: Option<String>,
}

impl RepositoryCredentials {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            credentials_parameter: members.get("credentialsParameter")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("credentialsParameter", &self.credentials_parameter);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Resource {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub double_value: Option<f64>,
    pub long_value: Option<i64>,
    pub integer_value: Option<i64>,
    pub string_set_value: Option<Vec<String>>,
}

impl Resource {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            r#type: members.get("type")?,
            double_value: members.get("doubleValue")?,
            long_value: members.get("longValue")?,
            integer_value: members.get("integerValue")?,
            string_set_value: members.get("stringSetValue")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("type", &self.r#type);
        fields.put("doubleValue", &self.double_value);
        fields.put("longValue", &self.long_value);
        fields.put("integerValue", &self.integer_value);
        fields.put("stringSetValue", &self.string_set_value);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceRequirement {
    pub value: Option<String>,
    pub r#type: Option<String>,
}

impl ResourceRequirement {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            value: members.get("value")?,
            r#type: members.get("type")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("value", &self.value);
        fields.put("type", &self.r#type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RunTaskRequest {
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub cluster: Option<String>,
    pub count: Option<i64>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub group: Option<String>,
    pub launch_type: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub overrides: Option<TaskOverride>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub platform_version: Option<String>,
    pub propagate_tags: Option<String>,
    pub reference_id: Option<String>,
    pub started_by: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub task_definition: String,
    pub client_token: Option<String>,
    pub volume_configurations: Option<Vec<TaskVolumeConfiguration>>,
}

impl RunTaskRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            capacity_provider_strategy: members.get("capacityProviderStrategy")?,
            cluster: members.get("cluster")?,
            count: members.get("count")?,
            enable_ecs_managed_tags: members.get("enableECSManagedTags")?,
            enable_execute_command: members.get("enableExecuteCommand")?,
            group: members.get("group")?,
            launch_type: members.get("launchType")?,
            network_configuration: members.get("networkConfiguration")?,
            overrides: members.get("overrides")?,
            placement_constraints: members.get("placementConstraints")?,
            placement_strategy: members.get("placementStrategy")?,
            platform_version: members.get("platformVersion")?,
            propagate_tags: members.get("propagateTags")?,
            reference_id: members.get("referenceId")?,
            started_by: members.get("startedBy")?,
            tags: members.get("tags")?,
            task_definition: members.need("taskDefinition")?,
            client_token: members.get("clientToken")?,
            volume_configurations: members.get("volumeConfigurations")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("capacityProviderStrategy", &self.capacity_provider_strategy);
        fields.put("cluster", &self.cluster);
        fields.put("count", &self.count);
        fields.put("enableECSManagedTags", &self.enable_ecs_managed_tags);
        fields.put("enableExecuteCommand", &self.enable_execute_command);
        fields.put("group", &self.group);
        fields.put("launchType", &self.launch_type);
        fields.put("networkConfiguration", &self.network_configuration);
        fields.put("overrides", &self.overrides);
        fields.put("placementConstraints", &self.placement_constraints);
        fields.put("placementStrategy", &self.placement_strategy);
        fields.put("platformVersion", &self.platform_version);
        fields.put("propagateTags", &self.propagate_tags);
        fields.put("referenceId", &self.reference_id);
        fields.put("startedBy", &self.started_by);
        fields.put("tags", &self.tags);
        fields.set("taskDefinition", &self.task_definition);
        fields.put("clientToken", &self.client_token);
        fields.put("volumeConfigurations", &self.volume_configurations);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RunTaskResponse {
    pub tasks: Option<Vec<Task>>,
    pub failures: Option<Vec<Failure>>,
}

impl RunTaskResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tasks: members.get("tasks")?,
            failures: members.get("failures")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("tasks", &self.tasks);
        fields.put("failures", &self.failures);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RuntimePlatform {
    pub cpu_architecture: Option<String>,
    pub operating_system_family: Option<String>,
}

impl RuntimePlatform {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cpu_architecture: members.get("cpuArchitecture")?,
            operating_system_family: members.get("operatingSystemFamily")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("cpuArchitecture", &self.cpu_architecture);
        fields.put("operatingSystemFamily", &self.operating_system_family);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct S3FilesVolumeConfiguration {
    pub file_system_arn: Option<String>,
    pub root_directory: Option<String>,
    pub transit_encryption_port: Option<i64>,
    pub access_point_arn: Option<String>,
}

impl S3FilesVolumeConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            file_system_arn: members.get("fileSystemArn")?,
            root_directory: members.get("rootDirectory")?,
            transit_encryption_port: members.get("transitEncryptionPort")?,
            access_point_arn: members.get("accessPointArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("fileSystemArn", &self.file_system_arn);
        fields.put("rootDirectory", &self.root_directory);
        fields.put("transitEncryptionPort", &self.transit_encryption_port);
        fields.put("accessPointArn", &self.access_point_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Scale {
    pub value: Option<f64>,
    pub unit: Option<String>,
}

impl Scale {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            value: members.get("value")?,
            unit: members.get("unit")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("value", &self.value);
        fields.put("unit", &self.unit);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Secret {
    pub name: Option<String>,
    pub value_from: Option<String>,
}

impl Secret {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            value_from: members.get("valueFrom")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("valueFrom", &self.value_from);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Service {
    pub service_arn: Option<String>,
    pub service_name: Option<String>,
    pub cluster_arn: Option<String>,
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub service_registries: Option<Vec<ServiceRegistry>>,
    pub status: Option<String>,
    pub desired_count: Option<i64>,
    pub running_count: Option<i64>,
    pub pending_count: Option<i64>,
    pub launch_type: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub platform_version: Option<String>,
    pub platform_family: Option<String>,
    pub task_definition: Option<String>,
    pub deployment_configuration: Option<DeploymentConfiguration>,
    pub task_sets: Option<Vec<TaskSet>>,
    pub deployments: Option<Vec<Deployment>>,
    pub role_arn: Option<String>,
    pub events: Option<Vec<ServiceEvent>>,
    pub created_at: Option<wire::Time>,
    pub current_service_deployment: Option<String>,
    pub current_service_revisions: Option<Vec<ServiceCurrentRevisionSummary>>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub health_check_grace_period_seconds: Option<i64>,
    pub scheduling_strategy: Option<String>,
    pub deployment_controller: Option<DeploymentController>,
    pub tags: Option<Vec<Tag>>,
    pub created_by: Option<String>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub propagate_tags: Option<String>,
    pub enable_execute_command: Option<bool>,
    pub availability_zone_rebalancing: Option<String>,
    pub resource_management_type: Option<String>,
}

impl Service {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            service_arn: members.get("serviceArn")?,
            service_name: members.get("serviceName")?,
            cluster_arn: members.get("clusterArn")?,
            load_balancers: members.get("loadBalancers")?,
            service_registries: members.get("serviceRegistries")?,
            status: members.get("status")?,
            desired_count: members.get("desiredCount")?,
            running_count: members.get("runningCount")?,
            pending_count: members.get("pendingCount")?,
            launch_type: members.get("launchType")?,
            capacity_provider_strategy: members.get("capacityProviderStrategy")?,
            platform_version: members.get("platformVersion")?,
            platform_family: members.get("platformFamily")?,
            task_definition: members.get("taskDefinition")?,
            deployment_configuration: members.get("deploymentConfiguration")?,
            task_sets: members.get("taskSets")?,
            deployments: members.get("deployments")?,
            role_arn: members.get("roleArn")?,
            events: members.get("events")?,
            created_at: members.get("createdAt")?,
            current_service_deployment: members.get("currentServiceDeployment")?,
            current_service_revisions: members.get("currentServiceRevisions")?,
            placement_constraints: members.get("placementConstraints")?,
            placement_strategy: members.get("placementStrategy")?,
            network_configuration: members.get("networkConfiguration")?,
            health_check_grace_period_seconds: members.get("healthCheckGracePeriodSeconds")?,
            scheduling_strategy: members.get("schedulingStrategy")?,
            deployment_controller: members.get("deploymentController")?,
            tags: members.get("tags")?,
            created_by: members.get("createdBy")?,
            enable_ecs_managed_tags: members.get("enableECSManagedTags")?,
            propagate_tags: members.get("propagateTags")?,
            enable_execute_command: members.get("enableExecuteCommand")?,
            availability_zone_rebalancing: members.get("availabilityZoneRebalancing")?,
            resource_management_type: members.get("resourceManagementType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("serviceArn", &self.service_arn);
        fields.put("serviceName", &self.service_name);
        fields.put("clusterArn", &self.cluster_arn);
        fields.put("loadBalancers", &self.load_balancers);
        fields.put("serviceRegistries", &self.service_registries);
        fields.put("status", &self.status);
        fields.put("desiredCount", &self.desired_count);
        fields.put("runningCount", &self.running_count);
        fields.put("pendingCount", &self.pending_count);
        fields.put("launchType", &self.launch_type);
        fields.put("capacityProviderStrategy", &self.capacity_provider_strategy);
        fields.put("platformVersion", &self.platform_version);
        fields.put("platformFamily", &self.platform_family);
        fields.put("taskDefinition", &self.task_definition);
        fields.put("deploymentConfiguration", &self.deployment_configuration);
        fields.put("taskSets", &self.task_sets);
        fields.put("deployments", &self.deployments);
        fields.put("roleArn", &self.role_arn);
        fields.put("events", &self.events);
        fields.put("createdAt", &self.created_at);
        fields.put("currentServiceDeployment", &self.current_service_deployment);
        fields.put("currentServiceRevisions", &self.current_service_revisions);
        fields.put("placementConstraints", &self.placement_constraints);
        fields.put("placementStrategy", &self.placement_strategy);
        fields.put("networkConfiguration", &self.network_configuration);
        fields.put("healthCheckGracePeriodSeconds", &self.health_check_grace_period_seconds);
        fields.put("schedulingStrategy", &self.scheduling_strategy);
        fields.put("deploymentController", &self.deployment_controller);
        fields.put("tags", &self.tags);
        fields.put("createdBy", &self.created_by);
        fields.put("enableECSManagedTags", &self.enable_ecs_managed_tags);
        fields.put("propagateTags", &self.propagate_tags);
        fields.put("enableExecuteCommand", &self.enable_execute_command);
        fields.put("availabilityZoneRebalancing", &self.availability_zone_rebalancing);
        fields.put("resourceManagementType", &self.resource_management_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceConnectAccessLogConfiguration {
    pub format: Option<String>,
    pub include_query_parameters: Option<String>,
}

impl ServiceConnectAccessLogConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            format: members.get("format")?,
            include_query_parameters: members.get("includeQueryParameters")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("format", &self.format);
        fields.put("includeQueryParameters", &self.include_query_parameters);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceConnectClientAlias {
    pub port: Option<i64>,
    pub dns_name: Option<String>,
    pub test_traffic_rules: Option<ServiceConnectTestTrafficRules>,
}

impl ServiceConnectClientAlias {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            port: members.get("port")?,
            dns_name: members.get("dnsName")?,
            test_traffic_rules: members.get("testTrafficRules")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("port", &self.port);
        fields.put("dnsName", &self.dns_name);
        fields.put("testTrafficRules", &self.test_traffic_rules);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceConnectConfiguration {
    pub enabled: Option<bool>,
    pub namespace: Option<String>,
    pub services: Option<Vec<ServiceConnectService>>,
    pub log_configuration: Option<LogConfiguration>,
    pub access_log_configuration: Option<ServiceConnectAccessLogConfiguration>,
}

impl ServiceConnectConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            enabled: members.get("enabled")?,
            namespace: members.get("namespace")?,
            services: members.get("services")?,
            log_configuration: members.get("logConfiguration")?,
            access_log_configuration: members.get("accessLogConfiguration")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("enabled", &self.enabled);
        fields.put("namespace", &self.namespace);
        fields.put("services", &self.services);
        fields.put("logConfiguration", &self.log_configuration);
        fields.put("accessLogConfiguration", &self.access_log_configuration);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceConnectService {
    pub port_name: Option<String>,
    pub discovery_name: Option<String>,
    pub client_aliases: Option<Vec<ServiceConnectClientAlias>>,
    pub ingress_port_override: Option<i64>,
    pub timeout: Option<TimeoutConfiguration>,
    pub tls: Option<ServiceConnectTlsConfiguration>,
}

impl ServiceConnectService {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            port_name: members.get("portName")?,
            discovery_name: members.get("discoveryName")?,
            client_aliases: members.get("clientAliases")?,
            ingress_port_override: members.get("ingressPortOverride")?,
            timeout: members.get("timeout")?,
            tls: members.get("tls")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("portName", &self.port_name);
        fields.put("discoveryName", &self.discovery_name);
        fields.put("clientAliases", &self.client_aliases);
        fields.put("ingressPortOverride", &self.ingress_port_override);
        fields.put("timeout", &self.timeout);
        fields.put("tls", &self.tls);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceConnectServiceResource {
    pub discovery_name: Option<String>,
    pub discovery_arn: Option<String>,
}

impl ServiceConnectServiceResource {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            discovery_name: members.get("discoveryName")?,
            discovery_arn: members.get("discoveryArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("discoveryName", &self.discovery_name);
        fields.put("discoveryArn", &self.discovery_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceConnectTestTrafficHeaderMatchRules {
    pub exact: Option<String>,
}

impl ServiceConnectTestTrafficHeaderMatchRules {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            exact: members.get("exact")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("exact", &self.exact);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceConnectTestTrafficHeaderRules {
    pub name: Option<String>,
    pub value: Option<ServiceConnectTestTrafficHeaderMatchRules>,
}

impl ServiceConnectTestTrafficHeaderRules {
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
pub struct ServiceConnectTestTrafficRules {
    pub header: Option<ServiceConnectTestTrafficHeaderRules>,
}

impl ServiceConnectTestTrafficRules {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            header: members.get("header")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("header", &self.header);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceConnectTlsCertificateAuthority {
    pub aws_pca_authority_arn: Option<String>,
}

impl ServiceConnectTlsCertificateAuthority {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            aws_pca_authority_arn: members.get("awsPcaAuthorityArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("awsPcaAuthorityArn", &self.aws_pca_authority_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceConnectTlsConfiguration {
    pub issuer_certificate_authority: Option<ServiceConnectTlsCertificateAuthority>,
    pub kms_key: Option<String>,
    pub role_arn: Option<String>,
}

impl ServiceConnectTlsConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            issuer_certificate_authority: members.get("issuerCertificateAuthority")?,
            kms_key: members.get("kmsKey")?,
            role_arn: members.get("roleArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("issuerCertificateAuthority", &self.issuer_certificate_authority);
        fields.put("kmsKey", &self.kms_key);
        fields.put("roleArn", &self.role_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceCurrentRevisionSummary {
    pub arn: Option<String>,
    pub requested_task_count: Option<i64>,
    pub running_task_count: Option<i64>,
    pub pending_task_count: Option<i64>,
}

impl ServiceCurrentRevisionSummary {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            arn: members.get("arn")?,
            requested_task_count: members.get("requestedTaskCount")?,
            running_task_count: members.get("runningTaskCount")?,
            pending_task_count: members.get("pendingTaskCount")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("arn", &self.arn);
        fields.put("requestedTaskCount", &self.requested_task_count);
        fields.put("runningTaskCount", &self.running_task_count);
        fields.put("pendingTaskCount", &self.pending_task_count);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceEvent {
    pub id: Option<String>,
    pub created_at: Option<wire::Time>,
    pub message: Option<String>,
}

impl ServiceEvent {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            id: members.get("id")?,
            created_at: members.get("createdAt")?,
            message: members.get("message")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("id", &self.id);
        fields.put("createdAt", &self.created_at);
        fields.put("message", &self.message);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceManagedEBSVolumeConfiguration {
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
    pub volume_type: Option<String>,
    pub size_in_gi_b: Option<i64>,
    pub snapshot_id: Option<String>,
    pub volume_initialization_rate: Option<i64>,
    pub iops: Option<i64>,
    pub throughput: Option<i64>,
    pub tag_specifications: Option<Vec<EBSTagSpecification>>,
    pub role_arn: Option<String>,
    pub filesystem_type: Option<String>,
}

impl ServiceManagedEBSVolumeConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            encrypted: members.get("encrypted")?,
            kms_key_id: members.get("kmsKeyId")?,
            volume_type: members.get("volumeType")?,
            size_in_gi_b: members.get("sizeInGiB")?,
            snapshot_id: members.get("snapshotId")?,
            volume_initialization_rate: members.get("volumeInitializationRate")?,
            iops: members.get("iops")?,
            throughput: members.get("throughput")?,
            tag_specifications: members.get("tagSpecifications")?,
            role_arn: members.get("roleArn")?,
            filesystem_type: members.get("filesystemType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("encrypted", &self.encrypted);
        fields.put("kmsKeyId", &self.kms_key_id);
        fields.put("volumeType", &self.volume_type);
        fields.put("sizeInGiB", &self.size_in_gi_b);
        fields.put("snapshotId", &self.snapshot_id);
        fields.put("volumeInitializationRate", &self.volume_initialization_rate);
        fields.put("iops", &self.iops);
        fields.put("throughput", &self.throughput);
        fields.put("tagSpecifications", &self.tag_specifications);
        fields.put("roleArn", &self.role_arn);
        fields.put("filesystemType", &self.filesystem_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceRegistry {
    pub registry_arn: Option<String>,
    pub port: Option<i64>,
    pub container_name: Option<String>,
    pub container_port: Option<i64>,
}

impl ServiceRegistry {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_arn: members.get("registryArn")?,
            port: members.get("port")?,
            container_name: members.get("containerName")?,
            container_port: members.get("containerPort")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryArn", &self.registry_arn);
        fields.put("port", &self.port);
        fields.put("containerName", &self.container_name);
        fields.put("containerPort", &self.container_port);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceVolumeConfiguration {
    pub name: Option<String>,
    pub managed_ebs_volume: Option<ServiceManagedEBSVolumeConfiguration>,
}

impl ServiceVolumeConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            managed_ebs_volume: members.get("managedEBSVolume")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("managedEBSVolume", &self.managed_ebs_volume);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Setting {
    pub name: Option<String>,
    pub value: Option<String>,
    pub principal_arn: Option<String>,
    pub r#type: Option<String>,
}

impl Setting {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            value: members.get("value")?,
            principal_arn: members.get("principalArn")?,
            r#type: members.get("type")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("value", &self.value);
        fields.put("principalArn", &self.principal_arn);
        fields.put("type", &self.r#type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopTaskRequest {
    pub cluster: Option<String>,
    pub task: String,
    pub reason: Option<String>,
}

impl StopTaskRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster: members.get("cluster")?,
            task: members.need("task")?,
            reason: members.get("reason")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("cluster", &self.cluster);
        fields.set("task", &self.task);
        fields.put("reason", &self.reason);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopTaskResponse {
    pub task: Option<Task>,
}

impl StopTaskResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            task: members.get("task")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("task", &self.task);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SystemControl {
    pub namespace: Option<String>,
    pub value: Option<String>,
}

impl SystemControl {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            namespace: members.get("namespace")?,
            value: members.get("value")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("namespace", &self.namespace);
        fields.put("value", &self.value);
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
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}

impl TagResourceRequest {
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
pub struct Task {
    pub attachments: Option<Vec<Attachment>>,
    pub attributes: Option<Vec<Attribute>>,
    pub availability_zone: Option<String>,
    pub capacity_provider_name: Option<String>,
    pub cluster_arn: Option<String>,
    pub connectivity: Option<String>,
    pub connectivity_at: Option<wire::Time>,
    pub container_instance_arn: Option<String>,
    pub containers: Option<Vec<Container>>,
    pub cpu: Option<String>,
    pub created_at: Option<wire::Time>,
    pub desired_status: Option<String>,
    pub enable_execute_command: Option<bool>,
    pub execution_stopped_at: Option<wire::Time>,
    pub group: Option<String>,
    pub health_status: Option<String>,
    pub inference_accelerators: Option<Vec<InferenceAccelerator>>,
    pub last_status: Option<String>,
    pub launch_type: Option<String>,
    pub memory: Option<String>,
    pub overrides: Option<TaskOverride>,
    pub platform_version: Option<String>,
    pub platform_family: Option<String>,
    pub pull_started_at: Option<wire::Time>,
    pub pull_stopped_at: Option<wire::Time>,
    pub started_at: Option<wire::Time>,
    pub started_by: Option<String>,
    pub stop_code: Option<String>,
    pub stopped_at: Option<wire::Time>,
    pub stopped_reason: Option<String>,
    pub stopping_at: Option<wire::Time>,
    pub tags: Option<Vec<Tag>>,
    pub task_arn: Option<String>,
    pub task_definition_arn: Option<String>,
    pub version: Option<i64>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub fargate_ephemeral_storage: Option<TaskEphemeralStorage>,
}

impl Task {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            attachments: members.get("attachments")?,
            attributes: members.get("attributes")?,
            availability_zone: members.get("availabilityZone")?,
            capacity_provider_name: members.get("capacityProviderName")?,
            cluster_arn: members.get("clusterArn")?,
            connectivity: members.get("connectivity")?,
            connectivity_at: members.get("connectivityAt")?,
            container_instance_arn: members.get("containerInstanceArn")?,
            containers: members.get("containers")?,
            cpu: members.get("cpu")?,
            created_at: members.get("createdAt")?,
            desired_status: members.get("desiredStatus")?,
            enable_execute_command: members.get("enableExecuteCommand")?,
            execution_stopped_at: members.get("executionStoppedAt")?,
            group: members.get("group")?,
            health_status: members.get("healthStatus")?,
            inference_accelerators: members.get("inferenceAccelerators")?,
            last_status: members.get("lastStatus")?,
            launch_type: members.get("launchType")?,
            memory: members.get("memory")?,
            overrides: members.get("overrides")?,
            platform_version: members.get("platformVersion")?,
            platform_family: members.get("platformFamily")?,
            pull_started_at: members.get("pullStartedAt")?,
            pull_stopped_at: members.get("pullStoppedAt")?,
            started_at: members.get("startedAt")?,
            started_by: members.get("startedBy")?,
            stop_code: members.get("stopCode")?,
            stopped_at: members.get("stoppedAt")?,
            stopped_reason: members.get("stoppedReason")?,
            stopping_at: members.get("stoppingAt")?,
            tags: members.get("tags")?,
            task_arn: members.get("taskArn")?,
            task_definition_arn: members.get("taskDefinitionArn")?,
            version: members.get("version")?,
            ephemeral_storage: members.get("ephemeralStorage")?,
            fargate_ephemeral_storage: members.get("fargateEphemeralStorage")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("attachments", &self.attachments);
        fields.put("attributes", &self.attributes);
        fields.put("availabilityZone", &self.availability_zone);
        fields.put("capacityProviderName", &self.capacity_provider_name);
        fields.put("clusterArn", &self.cluster_arn);
        fields.put("connectivity", &self.connectivity);
        fields.put("connectivityAt", &self.connectivity_at);
        fields.put("containerInstanceArn", &self.container_instance_arn);
        fields.put("containers", &self.containers);
        fields.put("cpu", &self.cpu);
        fields.put("createdAt", &self.created_at);
        fields.put("desiredStatus", &self.desired_status);
        fields.put("enableExecuteCommand", &self.enable_execute_command);
        fields.put("executionStoppedAt", &self.execution_stopped_at);
        fields.put("group", &self.group);
        fields.put("healthStatus", &self.health_status);
        fields.put("inferenceAccelerators", &self.inference_accelerators);
        fields.put("lastStatus", &self.last_status);
        fields.put("launchType", &self.launch_type);
        fields.put("memory", &self.memory);
        fields.put("overrides", &self.overrides);
        fields.put("platformVersion", &self.platform_version);
        fields.put("platformFamily", &self.platform_family);
        fields.put("pullStartedAt", &self.pull_started_at);
        fields.put("pullStoppedAt", &self.pull_stopped_at);
        fields.put("startedAt", &self.started_at);
        fields.put("startedBy", &self.started_by);
        fields.put("stopCode", &self.stop_code);
        fields.put("stoppedAt", &self.stopped_at);
        fields.put("stoppedReason", &self.stopped_reason);
        fields.put("stoppingAt", &self.stopping_at);
        fields.put("tags", &self.tags);
        fields.put("taskArn", &self.task_arn);
        fields.put("taskDefinitionArn", &self.task_definition_arn);
        fields.put("version", &self.version);
        fields.put("ephemeralStorage", &self.ephemeral_storage);
        fields.put("fargateEphemeralStorage", &self.fargate_ephemeral_storage);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TaskDefinition {
    pub task_definition_arn: Option<String>,
    pub container_definitions: Option<Vec<ContainerDefinition>>,
    pub family: Option<String>,
    pub task_role_arn: Option<String>,
    pub execution_role_arn: Option<String>,
    pub network_mode: Option<String>,
    pub revision: Option<i64>,
    pub volumes: Option<Vec<Volume>>,
    pub status: Option<String>,
    pub requires_attributes: Option<Vec<Attribute>>,
    pub placement_constraints: Option<Vec<TaskDefinitionPlacementConstraint>>,
    pub compatibilities: Option<Vec<String>>,
    pub runtime_platform: Option<RuntimePlatform>,
    pub requires_compatibilities: Option<Vec<String>>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub inference_accelerators: Option<Vec<InferenceAccelerator>>,
    pub pid_mode: Option<String>,
    pub ipc_mode: Option<String>,
    pub proxy_configuration: Option<ProxyConfiguration>,
    pub registered_at: Option<wire::Time>,
    pub deregistered_at: Option<wire::Time>,
    pub delete_requested_at: Option<wire::Time>,
    pub registered_by: Option<String>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub enable_fault_injection: Option<bool>,
}

impl TaskDefinition {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            task_definition_arn: members.get("taskDefinitionArn")?,
            container_definitions: members.get("containerDefinitions")?,
            family: members.get("family")?,
            task_role_arn: members.get("taskRoleArn")?,
            execution_role_arn: members.get("executionRoleArn")?,
            network_mode: members.get("networkMode")?,
            revision: members.get("revision")?,
            volumes: members.get("volumes")?,
            status: members.get("status")?,
            requires_attributes: members.get("requiresAttributes")?,
            placement_constraints: members.get("placementConstraints")?,
            compatibilities: members.get("compatibilities")?,
            runtime_platform: members.get("runtimePlatform")?,
            requires_compatibilities: members.get("requiresCompatibilities")?,
            cpu: members.get("cpu")?,
            memory: members.get("memory")?,
            inference_accelerators: members.get("inferenceAccelerators")?,
            pid_mode: members.get("pidMode")?,
            ipc_mode: members.get("ipcMode")?,
            proxy_configuration: members.get("proxyConfiguration")?,
            registered_at: members.get("registeredAt")?,
            deregistered_at: members.get("deregisteredAt")?,
            delete_requested_at: members.get("deleteRequestedAt")?,
            registered_by: members.get("registeredBy")?,
            ephemeral_storage: members.get("ephemeralStorage")?,
            enable_fault_injection: members.get("enableFaultInjection")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("taskDefinitionArn", &self.task_definition_arn);
        fields.put("containerDefinitions", &self.container_definitions);
        fields.put("family", &self.family);
        fields.put("taskRoleArn", &self.task_role_arn);
        fields.put("executionRoleArn", &self.execution_role_arn);
        fields.put("networkMode", &self.network_mode);
        fields.put("revision", &self.revision);
        fields.put("volumes", &self.volumes);
        fields.put("status", &self.status);
        fields.put("requiresAttributes", &self.requires_attributes);
        fields.put("placementConstraints", &self.placement_constraints);
        fields.put("compatibilities", &self.compatibilities);
        fields.put("runtimePlatform", &self.runtime_platform);
        fields.put("requiresCompatibilities", &self.requires_compatibilities);
        fields.put("cpu", &self.cpu);
        fields.put("memory", &self.memory);
        fields.put("inferenceAccelerators", &self.inference_accelerators);
        fields.put("pidMode", &self.pid_mode);
        fields.put("ipcMode", &self.ipc_mode);
        fields.put("proxyConfiguration", &self.proxy_configuration);
        fields.put("registeredAt", &self.registered_at);
        fields.put("deregisteredAt", &self.deregistered_at);
        fields.put("deleteRequestedAt", &self.delete_requested_at);
        fields.put("registeredBy", &self.registered_by);
        fields.put("ephemeralStorage", &self.ephemeral_storage);
        fields.put("enableFaultInjection", &self.enable_fault_injection);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TaskDefinitionPlacementConstraint {
    pub r#type: Option<String>,
    pub expression: Option<String>,
}

impl TaskDefinitionPlacementConstraint {
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
pub struct TaskEphemeralStorage {
    pub size_in_gi_b: Option<i64>,
    pub kms_key_id: Option<String>,
}

impl TaskEphemeralStorage {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            size_in_gi_b: members.get("sizeInGiB")?,
            kms_key_id: members.get("kmsKeyId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("sizeInGiB", &self.size_in_gi_b);
        fields.put("kmsKeyId", &self.kms_key_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TaskManagedEBSVolumeConfiguration {
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
    pub volume_type: Option<String>,
    pub size_in_gi_b: Option<i64>,
    pub snapshot_id: Option<String>,
    pub volume_initialization_rate: Option<i64>,
    pub iops: Option<i64>,
    pub throughput: Option<i64>,
    pub tag_specifications: Option<Vec<EBSTagSpecification>>,
    pub role_arn: Option<String>,
    pub termination_policy: Option<TaskManagedEBSVolumeTerminationPolicy>,
    pub filesystem_type: Option<String>,
}

impl TaskManagedEBSVolumeConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            encrypted: members.get("encrypted")?,
            kms_key_id: members.get("kmsKeyId")?,
            volume_type: members.get("volumeType")?,
            size_in_gi_b: members.get("sizeInGiB")?,
            snapshot_id: members.get("snapshotId")?,
            volume_initialization_rate: members.get("volumeInitializationRate")?,
            iops: members.get("iops")?,
            throughput: members.get("throughput")?,
            tag_specifications: members.get("tagSpecifications")?,
            role_arn: members.get("roleArn")?,
            termination_policy: members.get("terminationPolicy")?,
            filesystem_type: members.get("filesystemType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("encrypted", &self.encrypted);
        fields.put("kmsKeyId", &self.kms_key_id);
        fields.put("volumeType", &self.volume_type);
        fields.put("sizeInGiB", &self.size_in_gi_b);
        fields.put("snapshotId", &self.snapshot_id);
        fields.put("volumeInitializationRate", &self.volume_initialization_rate);
        fields.put("iops", &self.iops);
        fields.put("throughput", &self.throughput);
        fields.put("tagSpecifications", &self.tag_specifications);
        fields.put("roleArn", &self.role_arn);
        fields.put("terminationPolicy", &self.termination_policy);
        fields.put("filesystemType", &self.filesystem_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TaskManagedEBSVolumeTerminationPolicy {
    pub delete_on_termination: Option<bool>,
}

impl TaskManagedEBSVolumeTerminationPolicy {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            delete_on_termination: members.get("deleteOnTermination")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deleteOnTermination", &self.delete_on_termination);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TaskOverride {
    pub container_overrides: Option<Vec<ContainerOverride>>,
    pub cpu: Option<String>,
    pub inference_accelerator_overrides: Option<Vec<InferenceAcceleratorOverride>>,
    pub execution_role_arn: Option<String>,
    pub memory: Option<String>,
    pub task_role_arn: Option<String>,
    pub ephemeral_storage: Option<EphemeralStorage>,
}

impl TaskOverride {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            container_overrides: members.get("containerOverrides")?,
            cpu: members.get("cpu")?,
            inference_accelerator_overrides: members.get("inferenceAcceleratorOverrides")?,
            execution_role_arn: members.get("executionRoleArn")?,
            memory: members.get("memory")?,
            task_role_arn: members.get("taskRoleArn")?,
            ephemeral_storage: members.get("ephemeralStorage")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("containerOverrides", &self.container_overrides);
        fields.put("cpu", &self.cpu);
        fields.put("inferenceAcceleratorOverrides", &self.inference_accelerator_overrides);
        fields.put("executionRoleArn", &self.execution_role_arn);
        fields.put("memory", &self.memory);
        fields.put("taskRoleArn", &self.task_role_arn);
        fields.put("ephemeralStorage", &self.ephemeral_storage);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TaskSet {
    pub id: Option<String>,
    pub task_set_arn: Option<String>,
    pub service_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub started_by: Option<String>,
    pub external_id: Option<String>,
    pub status: Option<String>,
    pub task_definition: Option<String>,
    pub computed_desired_count: Option<i64>,
    pub pending_count: Option<i64>,
    pub running_count: Option<i64>,
    pub created_at: Option<wire::Time>,
    pub updated_at: Option<wire::Time>,
    pub launch_type: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub platform_version: Option<String>,
    pub platform_family: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub service_registries: Option<Vec<ServiceRegistry>>,
    pub scale: Option<Scale>,
    pub stability_status: Option<String>,
    pub stability_status_at: Option<wire::Time>,
    pub tags: Option<Vec<Tag>>,
    pub fargate_ephemeral_storage: Option<DeploymentEphemeralStorage>,
}

impl TaskSet {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            id: members.get("id")?,
            task_set_arn: members.get("taskSetArn")?,
            service_arn: members.get("serviceArn")?,
            cluster_arn: members.get("clusterArn")?,
            started_by: members.get("startedBy")?,
            external_id: members.get("externalId")?,
            status: members.get("status")?,
            task_definition: members.get("taskDefinition")?,
            computed_desired_count: members.get("computedDesiredCount")?,
            pending_count: members.get("pendingCount")?,
            running_count: members.get("runningCount")?,
            created_at: members.get("createdAt")?,
            updated_at: members.get("updatedAt")?,
            launch_type: members.get("launchType")?,
            capacity_provider_strategy: members.get("capacityProviderStrategy")?,
            platform_version: members.get("platformVersion")?,
            platform_family: members.get("platformFamily")?,
            network_configuration: members.get("networkConfiguration")?,
            load_balancers: members.get("loadBalancers")?,
            service_registries: members.get("serviceRegistries")?,
            scale: members.get("scale")?,
            stability_status: members.get("stabilityStatus")?,
            stability_status_at: members.get("stabilityStatusAt")?,
            tags: members.get("tags")?,
            fargate_ephemeral_storage: members.get("fargateEphemeralStorage")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("id", &self.id);
        fields.put("taskSetArn", &self.task_set_arn);
        fields.put("serviceArn", &self.service_arn);
        fields.put("clusterArn", &self.cluster_arn);
        fields.put("startedBy", &self.started_by);
        fields.put("externalId", &self.external_id);
        fields.put("status", &self.status);
        fields.put("taskDefinition", &self.task_definition);
        fields.put("computedDesiredCount", &self.computed_desired_count);
        fields.put("pendingCount", &self.pending_count);
        fields.put("runningCount", &self.running_count);
        fields.put("createdAt", &self.created_at);
        fields.put("updatedAt", &self.updated_at);
        fields.put("launchType", &self.launch_type);
        fields.put("capacityProviderStrategy", &self.capacity_provider_strategy);
        fields.put("platformVersion", &self.platform_version);
        fields.put("platformFamily", &self.platform_family);
        fields.put("networkConfiguration", &self.network_configuration);
        fields.put("loadBalancers", &self.load_balancers);
        fields.put("serviceRegistries", &self.service_registries);
        fields.put("scale", &self.scale);
        fields.put("stabilityStatus", &self.stability_status);
        fields.put("stabilityStatusAt", &self.stability_status_at);
        fields.put("tags", &self.tags);
        fields.put("fargateEphemeralStorage", &self.fargate_ephemeral_storage);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TaskVolumeConfiguration {
    pub name: Option<String>,
    pub managed_ebs_volume: Option<TaskManagedEBSVolumeConfiguration>,
}

impl TaskVolumeConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            managed_ebs_volume: members.get("managedEBSVolume")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("managedEBSVolume", &self.managed_ebs_volume);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeoutConfiguration {
    pub idle_timeout_seconds: Option<i64>,
    pub per_request_timeout_seconds: Option<i64>,
}

impl TimeoutConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            idle_timeout_seconds: members.get("idleTimeoutSeconds")?,
            per_request_timeout_seconds: members.get("perRequestTimeoutSeconds")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("idleTimeoutSeconds", &self.idle_timeout_seconds);
        fields.put("perRequestTimeoutSeconds", &self.per_request_timeout_seconds);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tmpfs {
    pub container_path: Option<String>,
    pub size: Option<i64>,
    pub mount_options: Option<Vec<String>>,
}

impl Tmpfs {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            container_path: members.get("containerPath")?,
            size: members.get("size")?,
            mount_options: members.get("mountOptions")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("containerPath", &self.container_path);
        fields.put("size", &self.size);
        fields.put("mountOptions", &self.mount_options);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TotalLocalStorageGBRequest {
    pub min: Option<f64>,
    pub max: Option<f64>,
}

impl TotalLocalStorageGBRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            min: members.get("min")?,
            max: members.get("max")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("min", &self.min);
        fields.put("max", &self.max);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ulimit {
    pub name: Option<String>,
    pub soft_limit: Option<i64>,
    pub hard_limit: Option<i64>,
}

impl Ulimit {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            soft_limit: members.get("softLimit")?,
            hard_limit: members.get("hardLimit")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("softLimit", &self.soft_limit);
        fields.put("hardLimit", &self.hard_limit);
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
pub struct UpdateClusterRequest {
    pub cluster: String,
    pub settings: Option<Vec<ClusterSetting>>,
    pub configuration: Option<ClusterConfiguration>,
    pub service_connect_defaults: Option<ClusterServiceConnectDefaultsRequest>,
}

impl UpdateClusterRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster: members.need("cluster")?,
            settings: members.get("settings")?,
            configuration: members.get("configuration")?,
            service_connect_defaults: members.get("serviceConnectDefaults")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("cluster", &self.cluster);
        fields.put("settings", &self.settings);
        fields.put("configuration", &self.configuration);
        fields.put("serviceConnectDefaults", &self.service_connect_defaults);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateClusterResponse {
    pub cluster: Option<Cluster>,
}

impl UpdateClusterResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster: members.get("cluster")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("cluster", &self.cluster);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateClusterSettingsRequest {
    pub cluster: String,
    pub settings: Vec<ClusterSetting>,
}

impl UpdateClusterSettingsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster: members.need("cluster")?,
            settings: members.need("settings")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("cluster", &self.cluster);
        fields.set("settings", &self.settings);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateClusterSettingsResponse {
    pub cluster: Option<Cluster>,
}

impl UpdateClusterSettingsResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster: members.get("cluster")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("cluster", &self.cluster);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateServicePrimaryTaskSetRequest {
    pub cluster: String,
    pub service: String,
    pub primary_task_set: String,
}

impl UpdateServicePrimaryTaskSetRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster: members.need("cluster")?,
            service: members.need("service")?,
            primary_task_set: members.need("primaryTaskSet")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("cluster", &self.cluster);
        fields.set("service", &self.service);
        fields.set("primaryTaskSet", &self.primary_task_set);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateServicePrimaryTaskSetResponse {
    pub task_set: Option<TaskSet>,
}

impl UpdateServicePrimaryTaskSetResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            task_set: members.get("taskSet")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("taskSet", &self.task_set);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateServiceRequest {
    pub cluster: Option<String>,
    pub service: String,
    pub desired_count: Option<i64>,
    pub task_definition: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub deployment_configuration: Option<DeploymentConfiguration>,
    pub availability_zone_rebalancing: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub platform_version: Option<String>,
    pub force_new_deployment: Option<bool>,
    pub health_check_grace_period_seconds: Option<i64>,
    pub deployment_controller: Option<DeploymentController>,
    pub enable_execute_command: Option<bool>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub propagate_tags: Option<String>,
    pub service_registries: Option<Vec<ServiceRegistry>>,
    pub service_connect_configuration: Option<ServiceConnectConfiguration>,
    pub volume_configurations: Option<Vec<ServiceVolumeConfiguration>>,
    pub vpc_lattice_configurations: Option<Vec<VpcLatticeConfiguration>>,
}

impl UpdateServiceRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster: members.get("cluster")?,
            service: members.need("service")?,
            desired_count: members.get("desiredCount")?,
            task_definition: members.get("taskDefinition")?,
            capacity_provider_strategy: members.get("capacityProviderStrategy")?,
            deployment_configuration: members.get("deploymentConfiguration")?,
            availability_zone_rebalancing: members.get("availabilityZoneRebalancing")?,
            network_configuration: members.get("networkConfiguration")?,
            placement_constraints: members.get("placementConstraints")?,
            placement_strategy: members.get("placementStrategy")?,
            platform_version: members.get("platformVersion")?,
            force_new_deployment: members.get("forceNewDeployment")?,
            health_check_grace_period_seconds: members.get("healthCheckGracePeriodSeconds")?,
            deployment_controller: members.get("deploymentController")?,
            enable_execute_command: members.get("enableExecuteCommand")?,
            enable_ecs_managed_tags: members.get("enableECSManagedTags")?,
            load_balancers: members.get("loadBalancers")?,
            propagate_tags: members.get("propagateTags")?,
            service_registries: members.get("serviceRegistries")?,
            service_connect_configuration: members.get("serviceConnectConfiguration")?,
            volume_configurations: members.get("volumeConfigurations")?,
            vpc_lattice_configurations: members.get("vpcLatticeConfigurations")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("cluster", &self.cluster);
        fields.set("service", &self.service);
        fields.put("desiredCount", &self.desired_count);
        fields.put("taskDefinition", &self.task_definition);
        fields.put("capacityProviderStrategy", &self.capacity_provider_strategy);
        fields.put("deploymentConfiguration", &self.deployment_configuration);
        fields.put("availabilityZoneRebalancing", &self.availability_zone_rebalancing);
        fields.put("networkConfiguration", &self.network_configuration);
        fields.put("placementConstraints", &self.placement_constraints);
        fields.put("placementStrategy", &self.placement_strategy);
        fields.put("platformVersion", &self.platform_version);
        fields.put("forceNewDeployment", &self.force_new_deployment);
        fields.put("healthCheckGracePeriodSeconds", &self.health_check_grace_period_seconds);
        fields.put("deploymentController", &self.deployment_controller);
        fields.put("enableExecuteCommand", &self.enable_execute_command);
        fields.put("enableECSManagedTags", &self.enable_ecs_managed_tags);
        fields.put("loadBalancers", &self.load_balancers);
        fields.put("propagateTags", &self.propagate_tags);
        fields.put("serviceRegistries", &self.service_registries);
        fields.put("serviceConnectConfiguration", &self.service_connect_configuration);
        fields.put("volumeConfigurations", &self.volume_configurations);
        fields.put("vpcLatticeConfigurations", &self.vpc_lattice_configurations);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateServiceResponse {
    pub service: Option<Service>,
}

impl UpdateServiceResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            service: members.get("service")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("service", &self.service);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateTaskSetRequest {
    pub cluster: String,
    pub service: String,
    pub task_set: String,
    pub scale: Scale,
}

impl UpdateTaskSetRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cluster: members.need("cluster")?,
            service: members.need("service")?,
            task_set: members.need("taskSet")?,
            scale: members.need("scale")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("cluster", &self.cluster);
        fields.set("service", &self.service);
        fields.set("taskSet", &self.task_set);
        fields.set("scale", &self.scale);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateTaskSetResponse {
    pub task_set: Option<TaskSet>,
}

impl UpdateTaskSetResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            task_set: members.get("taskSet")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("taskSet", &self.task_set);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct VCpuCountRangeRequest {
    pub min: Option<i64>,
    pub max: Option<i64>,
}

impl VCpuCountRangeRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            min: members.get("min")?,
            max: members.get("max")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("min", &self.min);
        fields.put("max", &self.max);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct VersionInfo {
    pub agent_version: Option<String>,
    pub agent_hash: Option<String>,
    pub docker_version: Option<String>,
}

impl VersionInfo {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            agent_version: members.get("agentVersion")?,
            agent_hash: members.get("agentHash")?,
            docker_version: members.get("dockerVersion")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("agentVersion", &self.agent_version);
        fields.put("agentHash", &self.agent_hash);
        fields.put("dockerVersion", &self.docker_version);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Volume {
    pub name: Option<String>,
    pub host: Option<HostVolumeProperties>,
    pub docker_volume_configuration: Option<DockerVolumeConfiguration>,
    pub efs_volume_configuration: Option<EFSVolumeConfiguration>,
    pub s3files_volume_configuration: Option<S3FilesVolumeConfiguration>,
    pub fsx_windows_file_server_volume_configuration: Option<FSxWindowsFileServerVolumeConfiguration>,
    pub configured_at_launch: Option<bool>,
}

impl Volume {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            host: members.get("host")?,
            docker_volume_configuration: members.get("dockerVolumeConfiguration")?,
            efs_volume_configuration: members.get("efsVolumeConfiguration")?,
            s3files_volume_configuration: members.get("s3filesVolumeConfiguration")?,
            fsx_windows_file_server_volume_configuration: members.get("fsxWindowsFileServerVolumeConfiguration")?,
            configured_at_launch: members.get("configuredAtLaunch")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("host", &self.host);
        fields.put("dockerVolumeConfiguration", &self.docker_volume_configuration);
        fields.put("efsVolumeConfiguration", &self.efs_volume_configuration);
        fields.put("s3filesVolumeConfiguration", &self.s3files_volume_configuration);
        fields.put("fsxWindowsFileServerVolumeConfiguration", &self.fsx_windows_file_server_volume_configuration);
        fields.put("configuredAtLaunch", &self.configured_at_launch);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct VolumeFrom {
    pub source_container: Option<String>,
    pub read_only: Option<bool>,
}

impl VolumeFrom {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            source_container: members.get("sourceContainer")?,
            read_only: members.get("readOnly")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("sourceContainer", &self.source_container);
        fields.put("readOnly", &self.read_only);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct VpcLatticeConfiguration {
    pub role_arn: Option<String>,
    pub target_group_arn: Option<String>,
    pub port_name: Option<String>,
}

impl VpcLatticeConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role_arn: members.get("roleArn")?,
            target_group_arn: members.get("targetGroupArn")?,
            port_name: members.get("portName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("roleArn", &self.role_arn);
        fields.put("targetGroupArn", &self.target_group_arn);
        fields.put("portName", &self.port_name);
        fields.done()
    }
}

wire::shapes! {
    AcceleratorCountRequest
    AcceleratorTotalMemoryMiBRequest
    AdvancedConfiguration
    Attachment
    Attribute
    AutoRepairConfiguration
    AutoScalingGroupProvider
    AwsVpcConfiguration
    BaselineEbsBandwidthMbpsRequest
    CanaryConfiguration
    CapacityProvider
    CapacityProviderStrategyItem
    CapacityReservationRequest
    Cluster
    ClusterConfiguration
    ClusterServiceConnectDefaults
    ClusterServiceConnectDefaultsRequest
    ClusterSetting
    Container
    ContainerDefinition
    ContainerDependency
    ContainerInstance
    ContainerInstanceHealthStatus
    ContainerOverride
    ContainerRestartPolicy
    CreateClusterRequest
    CreateClusterResponse
    CreateServiceRequest
    CreateServiceResponse
    CreateTaskSetRequest
    CreateTaskSetResponse
    DeleteClusterRequest
    DeleteClusterResponse
    DeleteServiceRequest
    DeleteServiceResponse
    DeleteTaskDefinitionsRequest
    DeleteTaskDefinitionsResponse
    DeleteTaskSetRequest
    DeleteTaskSetResponse
    Deployment
    DeploymentAlarms
    DeploymentCircuitBreaker
    DeploymentConfiguration
    DeploymentController
    DeploymentEphemeralStorage
    DeploymentLifecycleHook
    DeploymentLifecycleHookTimeoutConfiguration
    DeregisterTaskDefinitionRequest
    DeregisterTaskDefinitionResponse
    DescribeCapacityProvidersRequest
    DescribeCapacityProvidersResponse
    DescribeClustersRequest
    DescribeClustersResponse
    DescribeContainerInstancesRequest
    DescribeContainerInstancesResponse
    DescribeServicesRequest
    DescribeServicesResponse
    DescribeTaskDefinitionRequest
    DescribeTaskDefinitionResponse
    DescribeTaskSetsRequest
    DescribeTaskSetsResponse
    DescribeTasksRequest
    DescribeTasksResponse
    Device
    DockerVolumeConfiguration
    EBSTagSpecification
    EFSAuthorizationConfig
    EFSVolumeConfiguration
    EnvironmentFile
    EphemeralStorage
    ExecuteCommandConfiguration
    ExecuteCommandLogConfiguration
    FSxWindowsFileServerAuthorizationConfig
    FSxWindowsFileServerVolumeConfiguration
    Failure
    FirelensConfiguration
    HealthCheck
    HostEntry
    HostVolumeProperties
    InferenceAccelerator
    InferenceAcceleratorOverride
    InfrastructureOptimization
    InstanceHealthCheckResult
    InstanceLaunchTemplate
    InstanceRequirementsRequest
    KernelCapabilities
    KeyValuePair
    LinearConfiguration
    LinuxParameters
    ListAccountSettingsRequest
    ListAccountSettingsResponse
    ListClustersRequest
    ListClustersResponse
    ListContainerInstancesRequest
    ListContainerInstancesResponse
    ListServicesRequest
    ListServicesResponse
    ListTagsForResourceRequest
    ListTagsForResourceResponse
    ListTaskDefinitionFamiliesRequest
    ListTaskDefinitionFamiliesResponse
    ListTaskDefinitionsRequest
    ListTaskDefinitionsResponse
    ListTasksRequest
    ListTasksResponse
    LoadBalancer
    LogConfiguration
    ManagedAgent
    ManagedInstancesLocalStorageConfiguration
    ManagedInstancesNetworkConfiguration
    ManagedInstancesProvider
    ManagedInstancesStorageConfiguration
    ManagedScaling
    ManagedStorageConfiguration
    MemoryGiBPerVCpuRequest
    MemoryMiBRequest
    MountPoint
    NetworkBandwidthGbpsRequest
    NetworkBinding
    NetworkConfiguration
    NetworkInterface
    NetworkInterfaceCountRequest
    PlacementConstraint
    PlacementStrategy
    PortMapping
    ProxyConfiguration
    PutAccountSettingDefaultRequest
    PutAccountSettingDefaultResponse
    PutAccountSettingRequest
    PutAccountSettingResponse
    PutClusterCapacityProvidersRequest
    PutClusterCapacityProvidersResponse
    RegisterTaskDefinitionRequest
    RegisterTaskDefinitionResponse
    RepositoryCredentials
    Resource
    ResourceRequirement
    RunTaskRequest
    RunTaskResponse
    RuntimePlatform
    S3FilesVolumeConfiguration
    Scale
    Secret
    Service
    ServiceConnectAccessLogConfiguration
    ServiceConnectClientAlias
    ServiceConnectConfiguration
    ServiceConnectService
    ServiceConnectServiceResource
    ServiceConnectTestTrafficHeaderMatchRules
    ServiceConnectTestTrafficHeaderRules
    ServiceConnectTestTrafficRules
    ServiceConnectTlsCertificateAuthority
    ServiceConnectTlsConfiguration
    ServiceCurrentRevisionSummary
    ServiceEvent
    ServiceManagedEBSVolumeConfiguration
    ServiceRegistry
    ServiceVolumeConfiguration
    Setting
    StopTaskRequest
    StopTaskResponse
    SystemControl
    Tag
    TagResourceRequest
    TagResourceResponse
    Task
    TaskDefinition
    TaskDefinitionPlacementConstraint
    TaskEphemeralStorage
    TaskManagedEBSVolumeConfiguration
    TaskManagedEBSVolumeTerminationPolicy
    TaskOverride
    TaskSet
    TaskVolumeConfiguration
    TimeoutConfiguration
    Tmpfs
    TotalLocalStorageGBRequest
    Ulimit
    UntagResourceRequest
    UntagResourceResponse
    UpdateClusterRequest
    UpdateClusterResponse
    UpdateClusterSettingsRequest
    UpdateClusterSettingsResponse
    UpdateServicePrimaryTaskSetRequest
    UpdateServicePrimaryTaskSetResponse
    UpdateServiceRequest
    UpdateServiceResponse
    UpdateTaskSetRequest
    UpdateTaskSetResponse
    VCpuCountRangeRequest
    VersionInfo
    Volume
    VolumeFrom
    VpcLatticeConfiguration
}

/// The errors AWS models for these operations.
pub mod errors {
    pub fn access_denied_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("AccessDeniedException", message) }
    pub fn blocked_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("BlockedException", message) }
    pub fn client_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ClientException", message) }
    pub fn cluster_contains_capacity_provider_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ClusterContainsCapacityProviderException", message) }
    pub fn cluster_contains_container_instances_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ClusterContainsContainerInstancesException", message) }
    pub fn cluster_contains_services_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ClusterContainsServicesException", message) }
    pub fn cluster_contains_tasks_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ClusterContainsTasksException", message) }
    pub fn cluster_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ClusterNotFoundException", message) }
    pub fn conflict_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ConflictException", message) }
    pub fn invalid_parameter_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidParameterException", message) }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("LimitExceededException", message) }
    pub fn namespace_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("NamespaceNotFoundException", message) }
    pub fn platform_task_definition_incompatibility_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("PlatformTaskDefinitionIncompatibilityException", message) }
    pub fn platform_unknown_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("PlatformUnknownException", message) }
    pub fn resource_in_use_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ResourceInUseException", message) }
    pub fn resource_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ResourceNotFoundException", message) }
    pub fn server_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ServerException", message).status(500) }
    pub fn service_not_active_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ServiceNotActiveException", message) }
    pub fn service_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ServiceNotFoundException", message) }
    pub fn task_set_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TaskSetNotFoundException", message) }
    pub fn unsupported_feature_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("UnsupportedFeatureException", message) }
    pub fn update_in_progress_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("UpdateInProgressException", message) }
}

/// The values of enumerations.
pub mod values {
    pub mod accelerator_manufacturer {
        pub const AMAZON_WEB_SERVICES: &str = "amazon-web-services";
        pub const AMD: &str = "amd";
        pub const NVIDIA: &str = "nvidia";
        pub const XILINX: &str = "xilinx";
        pub const HABANA: &str = "habana";
    }
    pub mod accelerator_name {
        pub const A100: &str = "a100";
        pub const INFERENTIA: &str = "inferentia";
        pub const K520: &str = "k520";
        pub const K80: &str = "k80";
        pub const M60: &str = "m60";
        pub const RADEON_PRO_V520: &str = "radeon-pro-v520";
        pub const T4: &str = "t4";
        pub const VU9P: &str = "vu9p";
        pub const V100: &str = "v100";
        pub const A10G: &str = "a10g";
        pub const H100: &str = "h100";
        pub const T4G: &str = "t4g";
    }
    pub mod accelerator_type {
        pub const GPU: &str = "gpu";
        pub const FPGA: &str = "fpga";
        pub const INFERENCE: &str = "inference";
    }
    pub mod agent_update_status {
        pub const PENDING: &str = "PENDING";
        pub const STAGING: &str = "STAGING";
        pub const STAGED: &str = "STAGED";
        pub const UPDATING: &str = "UPDATING";
        pub const UPDATED: &str = "UPDATED";
        pub const FAILED: &str = "FAILED";
    }
    pub mod application_protocol {
        pub const HTTP: &str = "http";
        pub const HTTP2: &str = "http2";
        pub const GRPC: &str = "grpc";
    }
    pub mod assign_public_ip {
        pub const ENABLED: &str = "ENABLED";
        pub const DISABLED: &str = "DISABLED";
    }
    pub mod auto_repair_actions_status {
        pub const ENABLED: &str = "ENABLED";
        pub const DISABLED: &str = "DISABLED";
    }
    pub mod availability_zone_rebalancing {
        pub const ENABLED: &str = "ENABLED";
        pub const DISABLED: &str = "DISABLED";
    }
    pub mod bare_metal {
        pub const INCLUDED: &str = "included";
        pub const REQUIRED: &str = "required";
        pub const EXCLUDED: &str = "excluded";
    }
    pub mod burstable_performance {
        pub const INCLUDED: &str = "included";
        pub const REQUIRED: &str = "required";
        pub const EXCLUDED: &str = "excluded";
    }
    pub mod cpu_architecture {
        pub const X86_64: &str = "X86_64";
        pub const ARM64: &str = "ARM64";
    }
    pub mod capacity_option_type {
        pub const ON_DEMAND: &str = "ON_DEMAND";
        pub const SPOT: &str = "SPOT";
        pub const RESERVED: &str = "RESERVED";
    }
    pub mod capacity_provider_field {
        pub const TAGS: &str = "TAGS";
    }
    pub mod capacity_provider_status {
        pub const PROVISIONING: &str = "PROVISIONING";
        pub const ACTIVE: &str = "ACTIVE";
        pub const DEPROVISIONING: &str = "DEPROVISIONING";
        pub const INACTIVE: &str = "INACTIVE";
    }
    pub mod capacity_provider_type {
        pub const EC2_AUTOSCALING: &str = "EC2_AUTOSCALING";
        pub const MANAGED_INSTANCES: &str = "MANAGED_INSTANCES";
        pub const FARGATE: &str = "FARGATE";
        pub const FARGATE_SPOT: &str = "FARGATE_SPOT";
    }
    pub mod capacity_provider_update_status {
        pub const CREATE_IN_PROGRESS: &str = "CREATE_IN_PROGRESS";
        pub const CREATE_COMPLETE: &str = "CREATE_COMPLETE";
        pub const CREATE_FAILED: &str = "CREATE_FAILED";
        pub const DELETE_IN_PROGRESS: &str = "DELETE_IN_PROGRESS";
        pub const DELETE_COMPLETE: &str = "DELETE_COMPLETE";
        pub const DELETE_FAILED: &str = "DELETE_FAILED";
        pub const UPDATE_IN_PROGRESS: &str = "UPDATE_IN_PROGRESS";
        pub const UPDATE_COMPLETE: &str = "UPDATE_COMPLETE";
        pub const UPDATE_FAILED: &str = "UPDATE_FAILED";
    }
    pub mod capacity_reservation_preference {
        pub const RESERVATIONS_ONLY: &str = "RESERVATIONS_ONLY";
        pub const RESERVATIONS_FIRST: &str = "RESERVATIONS_FIRST";
        pub const RESERVATIONS_EXCLUDED: &str = "RESERVATIONS_EXCLUDED";
    }
    pub mod cluster_field {
        pub const ATTACHMENTS: &str = "ATTACHMENTS";
        pub const CONFIGURATIONS: &str = "CONFIGURATIONS";
        pub const SETTINGS: &str = "SETTINGS";
        pub const STATISTICS: &str = "STATISTICS";
        pub const TAGS: &str = "TAGS";
    }
    pub mod cluster_setting_name {
        pub const CONTAINER_INSIGHTS: &str = "containerInsights";
    }
    pub mod compatibility {
        pub const EC2: &str = "EC2";
        pub const FARGATE: &str = "FARGATE";
        pub const EXTERNAL: &str = "EXTERNAL";
        pub const MANAGED_INSTANCES: &str = "MANAGED_INSTANCES";
    }
    pub mod connectivity {
        pub const CONNECTED: &str = "CONNECTED";
        pub const DISCONNECTED: &str = "DISCONNECTED";
    }
    pub mod container_condition {
        pub const START: &str = "START";
        pub const COMPLETE: &str = "COMPLETE";
        pub const SUCCESS: &str = "SUCCESS";
        pub const HEALTHY: &str = "HEALTHY";
    }
    pub mod container_instance_field {
        pub const TAGS: &str = "TAGS";
        pub const CONTAINER_INSTANCE_HEALTH: &str = "CONTAINER_INSTANCE_HEALTH";
    }
    pub mod container_instance_status {
        pub const ACTIVE: &str = "ACTIVE";
        pub const DRAINING: &str = "DRAINING";
        pub const REGISTERING: &str = "REGISTERING";
        pub const DEREGISTERING: &str = "DEREGISTERING";
        pub const REGISTRATION_FAILED: &str = "REGISTRATION_FAILED";
    }
    pub mod cpu_manufacturer {
        pub const INTEL: &str = "intel";
        pub const AMD: &str = "amd";
        pub const AMAZON_WEB_SERVICES: &str = "amazon-web-services";
    }
    pub mod deployment_controller_type {
        pub const ECS: &str = "ECS";
        pub const CODE_DEPLOY: &str = "CODE_DEPLOY";
        pub const EXTERNAL: &str = "EXTERNAL";
    }
    pub mod deployment_lifecycle_hook_action {
        pub const ROLLBACK: &str = "ROLLBACK";
        pub const CONTINUE: &str = "CONTINUE";
    }
    pub mod deployment_lifecycle_hook_stage {
        pub const RECONCILE_SERVICE: &str = "RECONCILE_SERVICE";
        pub const PRE_SCALE_UP: &str = "PRE_SCALE_UP";
        pub const POST_SCALE_UP: &str = "POST_SCALE_UP";
        pub const TEST_TRAFFIC_SHIFT: &str = "TEST_TRAFFIC_SHIFT";
        pub const POST_TEST_TRAFFIC_SHIFT: &str = "POST_TEST_TRAFFIC_SHIFT";
        pub const PRE_PRODUCTION_TRAFFIC_SHIFT: &str = "PRE_PRODUCTION_TRAFFIC_SHIFT";
        pub const PRODUCTION_TRAFFIC_SHIFT: &str = "PRODUCTION_TRAFFIC_SHIFT";
        pub const POST_PRODUCTION_TRAFFIC_SHIFT: &str = "POST_PRODUCTION_TRAFFIC_SHIFT";
    }
    pub mod deployment_lifecycle_hook_target_type {
        pub const AWS_LAMBDA: &str = "AWS_LAMBDA";
        pub const PAUSE: &str = "PAUSE";
    }
    pub mod deployment_rollout_state {
        pub const COMPLETED: &str = "COMPLETED";
        pub const FAILED: &str = "FAILED";
        pub const IN_PROGRESS: &str = "IN_PROGRESS";
    }
    pub mod deployment_strategy {
        pub const ROLLING: &str = "ROLLING";
        pub const BLUE_GREEN: &str = "BLUE_GREEN";
        pub const LINEAR: &str = "LINEAR";
        pub const CANARY: &str = "CANARY";
    }
    pub mod desired_status {
        pub const RUNNING: &str = "RUNNING";
        pub const PENDING: &str = "PENDING";
        pub const STOPPED: &str = "STOPPED";
    }
    pub mod device_cgroup_permission {
        pub const READ: &str = "read";
        pub const WRITE: &str = "write";
        pub const MKNOD: &str = "mknod";
    }
    pub mod ebs_resource_type {
        pub const VOLUME: &str = "volume";
    }
    pub mod efs_authorization_config_iam {
        pub const ENABLED: &str = "ENABLED";
        pub const DISABLED: &str = "DISABLED";
    }
    pub mod efs_transit_encryption {
        pub const ENABLED: &str = "ENABLED";
        pub const DISABLED: &str = "DISABLED";
    }
    pub mod environment_file_type {
        pub const S3: &str = "s3";
    }
    pub mod execute_command_logging {
        pub const NONE: &str = "NONE";
        pub const DEFAULT: &str = "DEFAULT";
        pub const OVERRIDE: &str = "OVERRIDE";
    }
    pub mod firelens_configuration_type {
        pub const FLUENTD: &str = "fluentd";
        pub const FLUENTBIT: &str = "fluentbit";
    }
    pub mod health_status {
        pub const HEALTHY: &str = "HEALTHY";
        pub const UNHEALTHY: &str = "UNHEALTHY";
        pub const UNKNOWN: &str = "UNKNOWN";
    }
    pub mod instance_generation {
        pub const CURRENT: &str = "current";
        pub const PREVIOUS: &str = "previous";
    }
    pub mod instance_health_check_state {
        pub const OK: &str = "OK";
        pub const IMPAIRED: &str = "IMPAIRED";
        pub const INSUFFICIENT_DATA: &str = "INSUFFICIENT_DATA";
        pub const INITIALIZING: &str = "INITIALIZING";
    }
    pub mod instance_health_check_type {
        pub const CONTAINER_RUNTIME: &str = "CONTAINER_RUNTIME";
        pub const ACCELERATED_COMPUTE: &str = "ACCELERATED_COMPUTE";
        pub const DAEMON: &str = "DAEMON";
    }
    pub mod ipc_mode {
        pub const HOST: &str = "host";
        pub const TASK: &str = "task";
        pub const NONE: &str = "none";
    }
    pub mod launch_type {
        pub const EC2: &str = "EC2";
        pub const FARGATE: &str = "FARGATE";
        pub const EXTERNAL: &str = "EXTERNAL";
        pub const MANAGED_INSTANCES: &str = "MANAGED_INSTANCES";
    }
    pub mod local_storage {
        pub const INCLUDED: &str = "included";
        pub const REQUIRED: &str = "required";
        pub const EXCLUDED: &str = "excluded";
    }
    pub mod local_storage_type {
        pub const HDD: &str = "hdd";
        pub const SSD: &str = "ssd";
    }
    pub mod log_driver {
        pub const JSON_FILE: &str = "json-file";
        pub const SYSLOG: &str = "syslog";
        pub const JOURNALD: &str = "journald";
        pub const GELF: &str = "gelf";
        pub const FLUENTD: &str = "fluentd";
        pub const AWSLOGS: &str = "awslogs";
        pub const SPLUNK: &str = "splunk";
        pub const AWSFIRELENS: &str = "awsfirelens";
    }
    pub mod managed_agent_name {
        pub const EXECUTE_COMMAND_AGENT: &str = "ExecuteCommandAgent";
    }
    pub mod managed_draining {
        pub const ENABLED: &str = "ENABLED";
        pub const DISABLED: &str = "DISABLED";
    }
    pub mod managed_instances_monitoring_options {
        pub const BASIC: &str = "BASIC";
        pub const DETAILED: &str = "DETAILED";
    }
    pub mod managed_scaling_status {
        pub const ENABLED: &str = "ENABLED";
        pub const DISABLED: &str = "DISABLED";
    }
    pub mod managed_termination_protection {
        pub const ENABLED: &str = "ENABLED";
        pub const DISABLED: &str = "DISABLED";
    }
    pub mod network_mode {
        pub const BRIDGE: &str = "bridge";
        pub const HOST: &str = "host";
        pub const AWSVPC: &str = "awsvpc";
        pub const NONE: &str = "none";
    }
    pub mod os_family {
        pub const WINDOWS_SERVER_2019_FULL: &str = "WINDOWS_SERVER_2019_FULL";
        pub const WINDOWS_SERVER_2019_CORE: &str = "WINDOWS_SERVER_2019_CORE";
        pub const WINDOWS_SERVER_2016_FULL: &str = "WINDOWS_SERVER_2016_FULL";
        pub const WINDOWS_SERVER_2004_CORE: &str = "WINDOWS_SERVER_2004_CORE";
        pub const WINDOWS_SERVER_2022_CORE: &str = "WINDOWS_SERVER_2022_CORE";
        pub const WINDOWS_SERVER_2022_FULL: &str = "WINDOWS_SERVER_2022_FULL";
        pub const WINDOWS_SERVER_2025_CORE: &str = "WINDOWS_SERVER_2025_CORE";
        pub const WINDOWS_SERVER_2025_FULL: &str = "WINDOWS_SERVER_2025_FULL";
        pub const WINDOWS_SERVER_20H2_CORE: &str = "WINDOWS_SERVER_20H2_CORE";
        pub const LINUX: &str = "LINUX";
    }
    pub mod pid_mode {
        pub const HOST: &str = "host";
        pub const TASK: &str = "task";
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
    pub mod propagate_mi_tags {
        pub const CAPACITY_PROVIDER: &str = "CAPACITY_PROVIDER";
        pub const NONE: &str = "NONE";
    }
    pub mod propagate_tags {
        pub const TASK_DEFINITION: &str = "TASK_DEFINITION";
        pub const SERVICE: &str = "SERVICE";
        pub const NONE: &str = "NONE";
    }
    pub mod proxy_configuration_type {
        pub const APPMESH: &str = "APPMESH";
    }
    pub mod resource_management_type {
        pub const CUSTOMER: &str = "CUSTOMER";
        pub const ECS: &str = "ECS";
    }
    pub mod resource_type {
        pub const GPU: &str = "GPU";
        pub const INFERENCE_ACCELERATOR: &str = "InferenceAccelerator";
    }
    pub mod scale_unit {
        pub const PERCENT: &str = "PERCENT";
    }
    pub mod scheduling_strategy {
        pub const REPLICA: &str = "REPLICA";
        pub const DAEMON: &str = "DAEMON";
    }
    pub mod scope {
        pub const TASK: &str = "task";
        pub const SHARED: &str = "shared";
    }
    pub mod service_connect_access_logging_format {
        pub const TEXT: &str = "TEXT";
        pub const JSON: &str = "JSON";
    }
    pub mod service_connect_include_query_parameters {
        pub const DISABLED: &str = "DISABLED";
        pub const ENABLED: &str = "ENABLED";
    }
    pub mod service_field {
        pub const TAGS: &str = "TAGS";
    }
    pub mod setting_name {
        pub const SERVICE_LONG_ARN_FORMAT: &str = "serviceLongArnFormat";
        pub const TASK_LONG_ARN_FORMAT: &str = "taskLongArnFormat";
        pub const CONTAINER_INSTANCE_LONG_ARN_FORMAT: &str = "containerInstanceLongArnFormat";
        pub const AWSVPC_TRUNKING: &str = "awsvpcTrunking";
        pub const CONTAINER_INSIGHTS: &str = "containerInsights";
        pub const FARGATE_FIPS_MODE: &str = "fargateFIPSMode";
        pub const TAG_RESOURCE_AUTHORIZATION: &str = "tagResourceAuthorization";
        pub const FARGATE_TASK_RETIREMENT_WAIT_PERIOD: &str = "fargateTaskRetirementWaitPeriod";
        pub const GUARD_DUTY_ACTIVATE: &str = "guardDutyActivate";
        pub const DEFAULT_LOG_DRIVER_MODE: &str = "defaultLogDriverMode";
        pub const FARGATE_EVENT_WINDOWS: &str = "fargateEventWindows";
    }
    pub mod setting_type {
        pub const USER: &str = "user";
        pub const AWS_MANAGED: &str = "aws_managed";
    }
    pub mod sort_order {
        pub const ASC: &str = "ASC";
        pub const DESC: &str = "DESC";
    }
    pub mod stability_status {
        pub const STEADY_STATE: &str = "STEADY_STATE";
        pub const STABILIZING: &str = "STABILIZING";
    }
    pub mod target_type {
        pub const CONTAINER_INSTANCE: &str = "container-instance";
    }
    pub mod task_definition_family_status {
        pub const ACTIVE: &str = "ACTIVE";
        pub const INACTIVE: &str = "INACTIVE";
        pub const ALL: &str = "ALL";
    }
    pub mod task_definition_field {
        pub const TAGS: &str = "TAGS";
    }
    pub mod task_definition_placement_constraint_type {
        pub const MEMBER_OF: &str = "memberOf";
    }
    pub mod task_definition_status {
        pub const ACTIVE: &str = "ACTIVE";
        pub const INACTIVE: &str = "INACTIVE";
        pub const DELETE_IN_PROGRESS: &str = "DELETE_IN_PROGRESS";
    }
    pub mod task_field {
        pub const TAGS: &str = "TAGS";
    }
    pub mod task_filesystem_type {
        pub const EXT3: &str = "ext3";
        pub const EXT4: &str = "ext4";
        pub const XFS: &str = "xfs";
        pub const NTFS: &str = "ntfs";
    }
    pub mod task_set_field {
        pub const TAGS: &str = "TAGS";
    }
    pub mod task_stop_code {
        pub const TASK_FAILED_TO_START: &str = "TaskFailedToStart";
        pub const ESSENTIAL_CONTAINER_EXITED: &str = "EssentialContainerExited";
        pub const USER_INITIATED: &str = "UserInitiated";
        pub const SERVICE_SCHEDULER_INITIATED: &str = "ServiceSchedulerInitiated";
        pub const SPOT_INTERRUPTION: &str = "SpotInterruption";
        pub const TERMINATION_NOTICE: &str = "TerminationNotice";
    }
    pub mod transport_protocol {
        pub const TCP: &str = "tcp";
        pub const UDP: &str = "udp";
    }
    pub mod ulimit_name {
        pub const CORE: &str = "core";
        pub const CPU: &str = "cpu";
        pub const DATA: &str = "data";
        pub const FSIZE: &str = "fsize";
        pub const LOCKS: &str = "locks";
        pub const MEMLOCK: &str = "memlock";
        pub const MSGQUEUE: &str = "msgqueue";
        pub const NICE: &str = "nice";
        pub const NOFILE: &str = "nofile";
        pub const NPROC: &str = "nproc";
        pub const RSS: &str = "rss";
        pub const RTPRIO: &str = "rtprio";
        pub const RTTIME: &str = "rttime";
        pub const SIGPENDING: &str = "sigpending";
        pub const STACK: &str = "stack";
    }
    pub mod version_consistency {
        pub const ENABLED: &str = "enabled";
        pub const DISABLED: &str = "disabled";
    }
}
