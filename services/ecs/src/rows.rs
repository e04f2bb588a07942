//! This service's rows and their keys.

use std::collections::BTreeMap;

use driver::task::TaskSeen;
use serde::{Deserialize, Serialize};
use store::{Cx, Table};

use crate::api;

/// Key `account/region/name`.
pub(crate) const CLUSTERS: Table<Cluster> = Table::new("ecs_clusters");
/// Key `account/region/family` → the last revision given out: revisions are never used twice (ECS-1).
pub(crate) const FAMILIES: Table<i64> = Table::new("ecs_families");
/// Key `account/region/family/revision (10 digits)`.
pub(crate) const DEFINITIONS: Table<Definition> = Table::new("ecs_task_definitions");
/// Key `account/region/cluster/name`.
pub(crate) const SERVICES: Table<Service> = Table::new("ecs_services");
/// Key `service key/digits`: task sets, and the deployments of services that roll.
pub(crate) const SETS: Table<TaskSet> = Table::new("ecs_task_sets");
/// Key: task id.
pub(crate) const TASKS: Table<Task> = Table::new("ecs_tasks");
/// Key `account/region/cluster/task id`.
pub(crate) const TASKS_BY_CLUSTER: Table<()> = Table::new("ecs_tasks_by_cluster");
/// Key `service key/task id`, for those that are not over.
pub(crate) const TASKS_BY_SERVICE: Table<()> = Table::new("ecs_tasks_by_service");
/// Key `target group ARN service key`, with a space between.
pub(crate) const SERVICES_BY_TARGET_GROUP: Table<()> = Table::new("ecs_services_by_target_group");
/// Key: service key. Newest first, at most a hundred (ECS-26).
pub(crate) const EVENTS: Table<Vec<ServiceEvent>> = Table::new("ecs_service_events");
/// Key `account/region/operation/cluster/token` → what the call made.
pub(crate) const TOKENS: Table<Vec<String>> = Table::new("ecs_client_tokens");
/// Key `account/region/principal or "default"/name` → value.
pub(crate) const SETTINGS: Table<String> = Table::new("ecs_settings");

/// This service's tables.
pub const TABLES: &[&str] = &[
    "ecs_clusters",
    "ecs_families",
    "ecs_task_definitions",
    "ecs_services",
    "ecs_task_sets",
    "ecs_tasks",
    "ecs_tasks_by_cluster",
    "ecs_tasks_by_service",
    "ecs_services_by_target_group",
    "ecs_service_events",
    "ecs_client_tokens",
    "ecs_settings",
];

/// A cluster.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Cluster {
    pub(crate) name: String,
    pub(crate) arn: String,
    /// Deleted: still described for a while, and may be made again.
    pub(crate) is_inactive: bool,
    pub(crate) settings: Vec<api::ClusterSetting>,
    pub(crate) configuration: Option<api::ClusterConfiguration>,
    pub(crate) capacity_providers: Vec<String>,
    pub(crate) default_strategy: Vec<api::CapacityProviderStrategyItem>,
    pub(crate) tags: Vec<api::Tag>,
}

/// A revision of a task definition, as it is answered, and its tags.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Definition {
    pub(crate) shape: api::TaskDefinition,
    pub(crate) tags: Vec<api::Tag>,
}

impl Definition {
    pub(crate) fn arn(&self) -> &str {
        self.shape.task_definition_arn.as_deref().unwrap_or_default()
    }

    pub(crate) fn containers(&self) -> &[api::ContainerDefinition] {
        self.shape.container_definitions.as_deref().unwrap_or_default()
    }

    pub(crate) fn is_awsvpc(&self) -> bool {
        self.shape.network_mode.as_deref() == Some("awsvpc")
    }
}

/// What a task set, a deployment and a service's tasks are made of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Recipe {
    /// ARN
    pub(crate) task_definition: String,
    pub(crate) launch_type: Option<String>,
    pub(crate) strategy: Vec<api::CapacityProviderStrategyItem>,
    pub(crate) platform_version: Option<String>,
    pub(crate) network: Option<api::NetworkConfiguration>,
    pub(crate) load_balancers: Vec<api::LoadBalancer>,
}

impl Recipe {
    /// Whether tasks run here: on Fargate. There are no container instances for the rest.
    pub(crate) fn is_fargate(&self) -> bool {
        self.launch_type.as_deref() == Some("FARGATE")
            || self
                .strategy
                .iter()
                .any(|item| matches!(item.capacity_provider.as_deref(), Some("FARGATE" | "FARGATE_SPOT")))
    }

    pub(crate) fn target_groups(&self) -> impl Iterator<Item = &String> {
        self.load_balancers.iter().filter_map(|one| one.target_group_arn.as_ref())
    }
}

/// Who decides about a service's deployments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Controller {
    Ecs,
    CodeDeploy,
    External,
}

impl Controller {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Controller::Ecs => "ECS",
            Controller::CodeDeploy => "CODE_DEPLOY",
            Controller::External => "EXTERNAL",
        }
    }
}

/// A service's life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ServiceStatus {
    Active,
    Draining,
    Inactive,
}

impl ServiceStatus {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            ServiceStatus::Active => "ACTIVE",
            ServiceStatus::Draining => "DRAINING",
            ServiceStatus::Inactive => "INACTIVE",
        }
    }
}

/// A service.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Service {
    pub(crate) account: String,
    pub(crate) region: String,
    /// Cluster name.
    pub(crate) cluster: String,
    pub(crate) name: String,
    pub(crate) arn: String,
    pub(crate) status: ServiceStatus,
    pub(crate) controller: Controller,
    pub(crate) desired: i64,
    pub(crate) created_at: i64,
    pub(crate) created_by: String,
    /// What new tasks are made of; mirrors the PRIMARY task set (ECS-11). None: EXTERNAL without a task set.
    pub(crate) recipe: Option<Recipe>,
    pub(crate) deployment: api::DeploymentConfiguration,
    pub(crate) grace_s: Option<i64>,
    pub(crate) propagate_tags: String,
    pub(crate) managed_tags: bool,
    pub(crate) exec: bool,
    pub(crate) zone_rebalancing: String,
    pub(crate) placement_constraints: Vec<api::PlacementConstraint>,
    pub(crate) placement_strategy: Vec<api::PlacementStrategy>,
    pub(crate) tags: Vec<api::Tag>,
    pub(crate) client_token: Option<String>,
    /// The recipe of the last rolling deployment that completed: what a circuit breaker goes back to (ECS-24).
    pub(crate) last_good: Option<Recipe>,
    /// Whether a steady state was announced since something last changed.
    pub(crate) is_steady: bool,
}

impl Service {
    pub(crate) fn key(&self) -> String {
        format!("{}/{}/{}/{}", self.account, self.region, self.cluster, self.name)
    }

    /// The most and least tasks of a deployment, percent of the desired count (ECS-20).
    pub(crate) fn percents(&self) -> (i64, i64) {
        let maximum = self.deployment.maximum_percent.unwrap_or(200);
        (self.deployment.minimum_healthy_percent.unwrap_or(100), maximum)
    }
}

/// Where a task set or deployment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum SetStatus {
    Primary,
    Active,
    Draining,
}

impl SetStatus {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            SetStatus::Primary => "PRIMARY",
            SetStatus::Active => "ACTIVE",
            SetStatus::Draining => "DRAINING",
        }
    }
}

/// How a rolling deployment is getting on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Rollout {
    InProgress,
    Completed,
    Failed,
}

impl Rollout {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Rollout::InProgress => "IN_PROGRESS",
            Rollout::Completed => "COMPLETED",
            Rollout::Failed => "FAILED",
        }
    }
}

/// A task set of a service, or a deployment of one that rolls: both are a recipe and a number of tasks.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct TaskSet {
    /// `ecs-svc/` and 19 digits.
    pub(crate) id: String,
    /// Task set ARN.
    pub(crate) arn: String,
    pub(crate) service_key: String,
    pub(crate) status: SetStatus,
    pub(crate) recipe: Recipe,
    /// Percent of the service's desired count.
    pub(crate) scale: f64,
    pub(crate) started_by: Option<String>,
    pub(crate) external_id: Option<String>,
    pub(crate) created_at: i64,
    pub(crate) updated_at: i64,
    pub(crate) is_steady: bool,
    pub(crate) steady_at: i64,
    pub(crate) tags: Vec<api::Tag>,
    /// Image reference → digest, as first resolved (ECS-4).
    pub(crate) digests: BTreeMap<String, String>,
    pub(crate) rollout: Rollout,
    pub(crate) rollout_reason: String,
    /// Tasks that failed in a row, and when the next may start (ECS-23).
    pub(crate) failures: Failures,
    /// Tasks that failed since the set was made (ECS-24).
    pub(crate) failed_tasks: i64,
}

impl TaskSet {
    /// The 19 digits.
    pub(crate) fn digits(&self) -> &str {
        self.id.strip_prefix("ecs-svc/").unwrap_or(&self.id)
    }

    pub(crate) fn key(&self) -> String {
        set_key(&self.service_key, self.digits())
    }
}

/// What throttles the start of tasks that fail (ECS-23).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Failures {
    pub(crate) in_a_row: u32,
    /// ms since the epoch; 0: at once.
    pub(crate) retry_at: i64,
    /// The last one never ran.
    pub(crate) never_ran: bool,
    /// Why the last one failed.
    pub(crate) reason: String,
}

/// A task's way from PROVISIONING to STOPPED.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Phase {
    Provisioning,
    Pending,
    Running,
    Deactivating,
    Stopping,
    Deprovisioning,
    Stopped,
}

impl Phase {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Phase::Provisioning => "PROVISIONING",
            Phase::Pending => "PENDING",
            Phase::Running => "RUNNING",
            Phase::Deactivating => "DEACTIVATING",
            Phase::Stopping => "STOPPING",
            Phase::Deprovisioning => "DEPROVISIONING",
            Phase::Stopped => "STOPPED",
        }
    }
}

/// Why a task stops.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Stop {
    /// `TaskFailedToStart`, `EssentialContainerExited`, `UserInitiated`, `ServiceSchedulerInitiated` (ECS-32).
    pub(crate) code: String,
    pub(crate) reason: String,
    /// ms since the epoch
    pub(crate) at: i64,
}

/// A task's interface, as it was when it came up: it is described after the interface is gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Interface {
    pub(crate) id: String,
    pub(crate) address: std::net::Ipv4Addr,
    pub(crate) mac: String,
    pub(crate) subnet: String,
    pub(crate) zone: String,
    pub(crate) dns_name: String,
}

/// A target this task is registered as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Target {
    pub(crate) group: String,
    pub(crate) port: u16,
}

/// A container of a task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Container {
    pub(crate) name: String,
    /// A UUID.
    pub(crate) id: String,
    pub(crate) is_essential: bool,
    pub(crate) has_check: bool,
}

/// A task.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Task {
    /// 32 hexadecimal digits.
    pub(crate) id: String,
    pub(crate) arn: String,
    pub(crate) account: String,
    pub(crate) region: String,
    /// Cluster name.
    pub(crate) cluster: String,
    /// `service:NAME` or `family:NAME`, or what RunTask said.
    pub(crate) group: String,
    pub(crate) service_key: Option<String>,
    /// `ecs-svc/…` of the task set or deployment.
    pub(crate) set_id: Option<String>,
    pub(crate) started_by: Option<String>,
    pub(crate) recipe: Recipe,
    pub(crate) subnet: String,
    pub(crate) overrides: api::TaskOverride,
    pub(crate) tags: Vec<api::Tag>,
    pub(crate) exec: bool,
    pub(crate) created_at: i64,
    /// Rises with every change clients see.
    pub(crate) version: i64,
    pub(crate) phase: Phase,
    pub(crate) stop: Option<Stop>,
    pub(crate) attachment_id: String,
    pub(crate) interface: Option<Interface>,
    /// In the order of the task definition.
    pub(crate) containers: Vec<Container>,
    /// Whether containers were ever wanted.
    pub(crate) was_wanted: bool,
    pub(crate) seen: Option<TaskSeen>,
    pub(crate) started_at: Option<i64>,
    /// When its containers had stopped.
    pub(crate) execution_stopped_at: Option<i64>,
    pub(crate) stopped_at: Option<i64>,
    pub(crate) targets: Vec<Target>,
    pub(crate) deregistered_at: Option<i64>,
}

impl Task {
    /// `RUNNING` or `STOPPED`: what is wanted of it.
    pub(crate) fn desired_status(&self) -> &'static str {
        if self.stop.is_some() { "STOPPED" } else { "RUNNING" }
    }

    pub(crate) fn cluster_key(&self) -> String {
        format!("{}/{}/{}/{}", self.account, self.region, self.cluster, self.id)
    }

    pub(crate) fn set_key(&self) -> Option<String> {
        let digits = self.set_id.as_deref()?.strip_prefix("ecs-svc/")?;
        Some(set_key(self.service_key.as_deref()?, digits))
    }

    /// Whether the task's health is checked at all: a container that counts has a check (ECS-36).
    pub(crate) fn has_check(&self) -> bool {
        self.containers.iter().any(Container::counts)
    }

    /// Any essential container UNHEALTHY, else any UNKNOWN, else HEALTHY; containers without a check do not count
    /// (ECS-36).
    pub(crate) fn health(&self) -> &'static str {
        let seen = self.seen.as_ref().map_or(&[][..], |seen| &seen.containers[..]);
        let of =
            |one: &Container| seen.iter().find(|seen| seen.name == one.name).map(|seen| seen.health.as_str());
        let counting = || self.containers.iter().filter(|one| one.counts());
        if counting().any(|one| of(one) == Some("UNHEALTHY")) {
            return "UNHEALTHY";
        }
        match self.has_check() && counting().all(|one| of(one) == Some("HEALTHY")) {
            true => "HEALTHY",
            false => "UNKNOWN",
        }
    }
}

impl Container {
    /// Essential, and checked.
    fn counts(&self) -> bool {
        self.is_essential && self.has_check
    }
}

/// A line in a service's list of events.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ServiceEvent {
    pub(crate) id: String,
    pub(crate) at: i64,
    pub(crate) message: String,
}

pub(crate) fn set_key(service_key: &str, digits: &str) -> String {
    format!("{service_key}/{digits}")
}

/// `account/region/rest` of the caller.
pub(crate) fn scoped(cx: &Cx<'_>, rest: &str) -> String {
    format!("{}/{}/{rest}", cx.account(), cx.region())
}
