//! Task sets and services as other services use them: CodeDeploy makes, moves and deletes task sets here.

use std::collections::BTreeMap;

use model::{Arn, Error};
use store::{Caller, Cx};

use crate::api::{self, errors};
use crate::name;
use crate::recipe;
use crate::rows::{
    Controller, Failures, Phase, Recipe, Rollout, SERVICES, SERVICES_BY_TARGET_GROUP, SETS, Service,
    ServiceStatus, SetStatus, TASKS, TASKS_BY_SERVICE, Task, TaskSet,
};
use crate::service_machine::{self, ServiceMachine};

/// A service.
#[derive(Debug, Clone, PartialEq)]
pub struct ServiceInfo {
    /// Twelve digits.
    pub account: String,
    /// Region.
    pub region: String,
    /// Cluster name.
    pub cluster: String,
    /// Name.
    pub name: String,
    /// `arn:aws:ecs:R:A:service/CLUSTER/NAME`
    pub arn: String,
    /// `ACTIVE`, `DRAINING`, `INACTIVE`
    pub status: String,
    /// `ECS`, `CODE_DEPLOY`, `EXTERNAL`
    pub controller: String,
    /// Tasks wanted.
    pub desired_count: i64,
    /// ARN of the task definition; none for an EXTERNAL service without a task set.
    pub task_definition: Option<String>,
    /// Launch type, network and load balancer of the PRIMARY task set, as they would be answered.
    pub load_balancers: Vec<api::LoadBalancer>,
    /// Its task sets (deployments, when it rolls), newest first.
    pub task_sets: Vec<TaskSetInfo>,
}

impl ServiceInfo {
    /// The PRIMARY task set.
    pub fn primary(&self) -> Option<&TaskSetInfo> {
        self.task_sets.iter().find(|set| set.status == "PRIMARY")
    }
}

/// A task set, as its service last saw it.
#[derive(Debug, Clone, PartialEq)]
pub struct TaskSetInfo {
    /// `ecs-svc/` and 19 digits.
    pub id: String,
    /// `arn:aws:ecs:R:A:task-set/CLUSTER/SERVICE/ecs-svc/DIGITS`
    pub arn: String,
    /// `PRIMARY`, `ACTIVE`, `DRAINING`
    pub status: String,
    /// ARN
    pub task_definition: String,
    /// ECS-13
    pub computed_desired_count: i64,
    /// Tasks on their way to RUNNING.
    pub pending_count: i64,
    /// Tasks that run.
    pub running_count: i64,
    /// STEADY_STATE (ECS-15): all run and every target is healthy.
    pub is_steady: bool,
    /// ARN of its target group.
    pub target_group: Option<String>,
    /// Who made it: the deployment's id.
    pub external_id: Option<String>,
    /// `CODE_DEPLOY`
    pub started_by: Option<String>,
    /// Why its last task failed to start, if one did; empty otherwise.
    pub failure: String,
    /// For a rolling deployment: `IN_PROGRESS`, `COMPLETED`, `FAILED`.
    pub rollout_state: String,
}

/// What a new task set is made of. What is none is taken from the service (CD-9).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NewTaskSet {
    /// ARN, `family:revision` or family.
    pub task_definition: String,
    /// The set's one target group.
    pub target_group_arn: String,
    /// Container behind it.
    pub container_name: String,
    /// The container's port.
    pub container_port: i64,
    /// `LATEST`, `1.4.0`
    pub platform_version: Option<String>,
    /// Subnets and security groups.
    pub network_configuration: Option<api::NetworkConfiguration>,
    /// Replaces the launch type.
    pub capacity_provider_strategy: Option<Vec<api::CapacityProviderStrategyItem>>,
    /// The deployment's id.
    pub external_id: String,
    /// `CODE_DEPLOY`
    pub started_by: String,
}

/// The caller's service, by short names or ARNs. `None`: no such service, or it is INACTIVE.
///
/// # Errors
/// When the store fails.
pub fn service(cx: &Cx<'_>, cluster: &str, name: &str) -> Result<Option<ServiceInfo>, Error> {
    let found = SERVICES.get(cx, &name::service_key(cx, Some(cluster), name))?;
    found.filter(|service| service.status != ServiceStatus::Inactive).map(|found| info(cx, found)).transpose()
}

/// A service of any account by its ARN. `None`: no such service, or it is INACTIVE.
///
/// # Errors
/// When the store fails.
pub fn service_by_arn(cx: &Cx<'_>, arn: &str) -> Result<Option<ServiceInfo>, Error> {
    row_by_arn(cx, arn)?.map(|found| info(cx, found)).transpose()
}

/// A task set of a service. `None`: there is no such set (any more).
///
/// # Errors
/// When the store fails.
pub fn task_set(cx: &Cx<'_>, service_arn: &str, id: &str) -> Result<Option<TaskSetInfo>, Error> {
    let Some(service) = row_by_arn(cx, service_arn)? else { return Ok(None) };
    let Some(set) = name::task_set(cx, &service.key(), id)? else { return Ok(None) };
    let tasks = tasks(cx, &service.key())?;
    Ok(Some(set_info(&service, &set, &tasks)))
}

/// Whether a task set is steady as everything is now (ECS-15). [`TaskSetInfo::is_steady`] says how its service last
/// found it; a task or target may have changed since.
///
/// # Errors
/// When the store fails.
pub fn is_steady_now(cx: &Cx<'_>, service_arn: &str, id: &str) -> Result<bool, Error> {
    let Some(service) = row_by_arn(cx, service_arn)? else { return Ok(false) };
    match name::task_set(cx, &service.key(), id)? {
        Some(set) => service_machine::is_steady(cx, &service, set.digits()),
        None => Ok(false),
    }
}

/// Makes a task set for a service, as CodeDeploy does: scale 100 %, ACTIVE. Answers its id.
///
/// # Errors
/// `ServiceNotFoundException`, `InvalidParameterException`, `ClientException`: CreateTaskSet's, with AWS's texts.
pub fn create_task_set(cx: &mut Cx<'_>, service_arn: &str, new: &NewTaskSet) -> Result<String, Error> {
    let service = must_exist(cx, service_arn)?;
    cx.on_behalf(Caller::root(&service.account, &service.region), |cx| {
        let of_service = service.recipe.clone();
        let base = of_service.ok_or_else(|| {
            errors::invalid_parameter_exception("The service has no task set to take its settings from.")
        })?;
        let wanted = Recipe {
            task_definition: new.task_definition.clone(),
            launch_type: base.launch_type.filter(|_| new.capacity_provider_strategy.is_none()),
            strategy: new.capacity_provider_strategy.clone().unwrap_or(base.strategy),
            platform_version: new.platform_version.clone().or(base.platform_version),
            network: new.network_configuration.clone().or(base.network),
            load_balancers: vec![api::LoadBalancer {
                target_group_arn: Some(new.target_group_arn.clone()),
                container_name: Some(new.container_name.clone()),
                container_port: Some(new.container_port),
                ..Default::default()
            }],
        };
        let wanted = recipe::check(cx, wanted, recipe::TargetGroups::MayBeUnused)?;
        let mut set = new_set(cx, &service, wanted, SetStatus::Active);
        set.external_id = Some(new.external_id.clone());
        set.started_by = Some(new.started_by.clone());
        put(cx, &set)?;
        Ok(set.id)
    })
}

/// Makes a task set the service's PRIMARY one; the other stays as ACTIVE. The service's task definition, network and
/// load balancer follow it (ECS-11, ECS-16).
///
/// # Errors
/// `ServiceNotFoundException`, `TaskSetNotFoundException`.
pub fn set_primary(cx: &mut Cx<'_>, service_arn: &str, id: &str) -> Result<(), Error> {
    let mut service = must_exist(cx, service_arn)?;
    let key = service.key();
    let now = cx.now.0;
    let mut primary = name::task_set(cx, &key, id)?.ok_or_else(no_set)?;
    for (set_key, mut other) in SETS.list(cx, &format!("{key}/"))? {
        if other.status == SetStatus::Primary && other.id != primary.id {
            other.status = SetStatus::Active;
            other.updated_at = now;
            SETS.put(cx, &set_key, &other)?;
        }
    }
    primary.status = SetStatus::Primary;
    primary.updated_at = now;
    service.recipe = Some(primary.recipe.clone());
    put(cx, &primary)?;
    put_service(cx, &service)
}

/// Deletes a task set: it drains, and is gone when its last task has stopped. Deleting again changes nothing.
///
/// # Errors
/// `ServiceNotFoundException`.
pub fn delete_task_set(cx: &mut Cx<'_>, service_arn: &str, id: &str) -> Result<(), Error> {
    let service = must_exist(cx, service_arn)?;
    let Some(mut set) = name::task_set(cx, &service.key(), id)? else { return Ok(()) };
    set.status = SetStatus::Draining;
    set.updated_at = cx.now.0;
    put(cx, &set)
}

pub(crate) fn no_set() -> Error {
    errors::task_set_not_found_exception("The specified task set could not be found.")
}

fn row_by_arn(cx: &Cx<'_>, arn: &str) -> Result<Option<Service>, Error> {
    let Ok(parsed) = arn.parse::<Arn>() else { return Ok(None) };
    let Some(rest) = parsed.resource.strip_prefix("service/") else { return Ok(None) };
    let found = SERVICES.get(cx, &format!("{}/{}/{rest}", parsed.account, parsed.region))?;
    Ok(found.filter(|service| service.status != ServiceStatus::Inactive))
}

fn must_exist(cx: &Cx<'_>, arn: &str) -> Result<Service, Error> {
    row_by_arn(cx, arn)?.ok_or_else(|| errors::service_not_found_exception("Service not found."))
}

fn info(cx: &Cx<'_>, service: Service) -> Result<ServiceInfo, Error> {
    let key = service.key();
    let tasks = tasks(cx, &key)?;
    let task_sets = all(cx, &key)?.iter().map(|set| set_info(&service, set, &tasks)).collect();
    let (task_definition, load_balancers) =
        service.recipe.map(|recipe| (recipe.task_definition, recipe.load_balancers)).unzip();
    Ok(ServiceInfo {
        account: service.account,
        region: service.region,
        cluster: service.cluster,
        name: service.name,
        arn: service.arn,
        status: service.status.as_str().into(),
        controller: service.controller.as_str().into(),
        desired_count: service.desired,
        task_definition,
        load_balancers: load_balancers.unwrap_or_default(),
        task_sets,
    })
}

fn set_info(service: &Service, set: &TaskSet, tasks: &[Task]) -> TaskSetInfo {
    let counts = Counts::of(tasks, Some(&set.id));
    TaskSetInfo {
        id: set.id.clone(),
        arn: set.arn.clone(),
        status: set.status.as_str().into(),
        task_definition: set.recipe.task_definition.clone(),
        computed_desired_count: computed_desired(service, set),
        pending_count: counts.pending,
        running_count: counts.running,
        is_steady: set.is_steady,
        target_group: set.recipe.target_groups().next().cloned(),
        external_id: set.external_id.clone(),
        started_by: set.started_by.clone(),
        failure: set.failures.reason.clone(),
        rollout_state: set.rollout.as_str().into(),
    }
}

/// ECS-13; nothing for a set that drains.
pub(crate) fn computed_desired(service: &Service, set: &TaskSet) -> i64 {
    if set.status == SetStatus::Draining || service.status != ServiceStatus::Active {
        return 0;
    }
    i64::try_from(crate::rollout::computed_desired(service.desired, set.scale)).unwrap_or(i64::MAX)
}

/// Tasks of a service or of one of its sets.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) running: i64,
    pub(crate) pending: i64,
}

impl Counts {
    pub(crate) fn of(tasks: &[Task], set: Option<&str>) -> Self {
        let mut counts = Self::default();
        for task in tasks.iter().filter(|task| set.is_none() || task.set_id.as_deref() == set) {
            match (task.phase, &task.stop) {
                (Phase::Running, _) => counts.running += 1,
                (Phase::Provisioning | Phase::Pending, None) => counts.pending += 1,
                _ => {}
            }
        }
        counts
    }
}

/// A service's tasks that are not over, oldest first.
pub(crate) fn tasks(cx: &Cx<'_>, service_key: &str) -> Result<Vec<Task>, Error> {
    let prefix = format!("{service_key}/");
    let mut found = Vec::new();
    for key in TASKS_BY_SERVICE.keys(cx, &prefix)? {
        found.extend(TASKS.get(cx, &key[prefix.len()..])?);
    }
    found.sort_by(|one, other| (one.created_at, &one.id).cmp(&(other.created_at, &other.id)));
    Ok(found)
}

/// A service's sets, newest first.
pub(crate) fn all(cx: &Cx<'_>, service_key: &str) -> Result<Vec<TaskSet>, Error> {
    let mut sets: Vec<TaskSet> =
        SETS.list(cx, &format!("{service_key}/"))?.into_iter().map(|(_, set)| set).collect();
    sets.sort_by(|one, other| (other.created_at, &other.id).cmp(&(one.created_at, &one.id)));
    Ok(sets)
}

pub(crate) fn new_set(cx: &mut Cx<'_>, service: &Service, recipe: Recipe, status: SetStatus) -> TaskSet {
    let id = format!("ecs-svc/{}", cx.ids.digits(19));
    let resource = format!("task-set/{}/{}/{id}", service.cluster, service.name);
    TaskSet {
        arn: Arn::new("ecs", &service.region, &service.account, resource).to_string(),
        id,
        service_key: service.key(),
        status,
        recipe,
        scale: 100.0,
        started_by: None,
        external_id: None,
        created_at: cx.now.0,
        updated_at: cx.now.0,
        is_steady: false,
        steady_at: cx.now.0,
        tags: Vec::new(),
        digests: BTreeMap::new(),
        rollout: Rollout::InProgress,
        rollout_reason: String::new(),
        failures: Failures::default(),
        failed_tasks: 0,
    }
}

/// Writes a set and has its service looked at.
pub(crate) fn put(cx: &mut Cx<'_>, set: &TaskSet) -> Result<(), Error> {
    SETS.put(cx, &set.key(), set)?;
    for group in set.recipe.target_groups() {
        SERVICES_BY_TARGET_GROUP.put(cx, &format!("{group} {}", set.service_key), &())?;
    }
    wake(cx, &set.service_key);
    Ok(())
}

/// Removes a set of which nothing is left.
pub(crate) fn remove(cx: &mut Cx<'_>, set: &TaskSet) -> Result<(), Error> {
    SETS.delete(cx, &set.key())?;
    let others = all(cx, &set.service_key)?;
    for group in set.recipe.target_groups() {
        if !others.iter().any(|other| other.recipe.target_groups().any(|one| one == group)) {
            SERVICES_BY_TARGET_GROUP.delete(cx, &format!("{group} {}", set.service_key))?;
        }
    }
    Ok(())
}

/// Writes a service and has it looked at.
pub(crate) fn put_service(cx: &mut Cx<'_>, service: &Service) -> Result<(), Error> {
    let key = service.key();
    SERVICES.put(cx, &key, service)?;
    wake(cx, &key);
    Ok(())
}

/// Whoever follows the service looks at it: its own machine, and a deployment that waits for it.
pub(crate) fn wake(cx: &mut Cx<'_>, service_key: &str) {
    cx.wake(<ServiceMachine as machine::Machine>::NAME, service_key);
    let mut parts = service_key.splitn(3, '/');
    if let (Some(account), Some(region), Some(rest)) = (parts.next(), parts.next(), parts.next()) {
        let arn = Arn::new("ecs", region, account, format!("service/{rest}"));
        cx.wake("codedeploy.service", arn.to_string());
    }
}

/// Only services whose sets are the user's own business may be changed through the task set operations (ECS-16).
pub(crate) fn must_be_external(service: &Service) -> Result<(), Error> {
    match service.controller {
        Controller::External => Ok(()),
        Controller::CodeDeploy | Controller::Ecs => Err(errors::invalid_parameter_exception(format!(
            "Task sets can only be created, updated and deleted on services with an EXTERNAL deployment controller; \
             this service's deployment controller is {}.",
            service.controller.as_str()
        ))),
    }
}
