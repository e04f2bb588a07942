//! Machine `ecs.service`: keeps each task set and each rolling deployment at its number of tasks. [`rollout`] decides,
//! this reads and writes.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use machine::{Machine, Next};
use model::{Duration, Error, Ids, Time};
use store::Cx;

use crate::life;
use crate::name;
use crate::notify;
use crate::outside::{self, Health};
use crate::rollout::{self, Facts, Plan, SetFacts, SetPlan, TaskFacts};
use crate::rows::{
    Controller, EVENTS, Phase, Rollout, SERVICES, Service, ServiceStatus, SetStatus, TASKS, Task, TaskSet,
};
use crate::service_event;
use crate::service_update::new_deployment;
use crate::sets;
use crate::tasks::{self, NewTask};

/// One service. Id: its key.
#[derive(Debug)]
pub(crate) struct ServiceMachine;

impl Machine for ServiceMachine {
    const NAME: &'static str = "ecs.service";
    type View = Facts;
    type Decision = Plan;

    fn awake(cx: &Cx<'_>) -> Result<Vec<String>, Error> {
        let services = SERVICES.list(cx, "")?.into_iter();
        Ok(services
            .filter(|(_, service)| service.status != ServiceStatus::Inactive)
            .map(|(key, _)| key)
            .collect())
    }

    fn look(cx: &Cx<'_>, id: &str) -> Result<Option<Facts>, Error> {
        match SERVICES.get(cx, id)? {
            Some(service) if service.status != ServiceStatus::Inactive => facts(cx, &service).map(Some),
            Some(_) | None => Ok(None),
        }
    }

    fn decide(facts: &Facts, now: Time, _: &mut Ids) -> Plan {
        rollout::decide(facts, now)
    }

    fn commit(cx: &mut Cx<'_>, id: &str, plan: Plan) -> Result<Next, Error> {
        let Some(service) = SERVICES.get(cx, id)? else { return Ok(Next::wait("is gone")) };
        let next = Next { look_at: plan.look_at, again: false, reason: plan.reason.clone() };
        commit(cx, service, plan)?;
        Ok(next)
    }
}

fn facts(cx: &Cx<'_>, service: &Service) -> Result<Facts, Error> {
    let key = service.key();
    let mut by_set: BTreeMap<String, Vec<Task>> = BTreeMap::new();
    for task in sets::tasks(cx, &key)? {
        by_set.entry(task.set_id.clone().unwrap_or_default()).or_default().push(task);
    }
    let mut set_facts = Vec::new();
    let mut health = GroupHealth::default();
    for set in sets::all(cx, &key)? {
        let mut tasks = Vec::new();
        for task in by_set.get(&set.id).map(Vec::as_slice).unwrap_or_default() {
            tasks.push(task_facts(cx, task, &mut health)?);
        }
        set_facts.push(SetFacts {
            digits: set.digits().to_owned(),
            status: set.status,
            scale: set.scale,
            rollout: set.rollout,
            retry_at: Time(set.failures.retry_at),
            failed_tasks: set.failed_tasks,
            can_place: set.recipe.is_fargate(),
            tasks,
        });
    }
    let rolls = service.controller == Controller::Ecs;
    let breaker = service.deployment.deployment_circuit_breaker.as_ref();
    Ok(Facts {
        rolls,
        is_draining: service.status == ServiceStatus::Draining,
        desired: service.desired,
        percents: service.percents(),
        grace: Duration::seconds(service.grace_s.unwrap_or(0)),
        settled: if rolls { cx.settings.scaled(rollout::SETTLED) } else { Duration(0) },
        breaker: breaker
            .filter(|breaker| breaker.enable == Some(true))
            .map(|breaker| breaker.rollback == Some(true)),
        sets: set_facts,
    })
}

/// Whether a set is steady as everything is now (ECS-15), whenever the service was last looked at.
pub(crate) fn is_steady(cx: &Cx<'_>, service: &Service, digits: &str) -> Result<bool, Error> {
    let plan = rollout::decide(&facts(cx, service)?, cx.now);
    Ok(plan.sets.iter().any(|set| set.digits == digits && set.is_steady))
}

/// Health of target groups, each read once.
#[derive(Debug, Default)]
struct GroupHealth(BTreeMap<String, Vec<Health>>);

impl GroupHealth {
    /// State and description of one target; empty texts when it is not registered (yet).
    fn of(
        &mut self,
        cx: &Cx<'_>,
        group: &str,
        address: Ipv4Addr,
        port: u16,
    ) -> Result<(String, String), Error> {
        if !self.0.contains_key(group) {
            self.0.insert(group.to_owned(), outside::health(cx, group)?);
        }
        let all = self.0.get(group).map(Vec::as_slice).unwrap_or_default();
        let found = all.iter().find(|one| one.address == address && one.port == port);
        Ok(found.map(|one| (one.state.clone(), one.description.clone())).unwrap_or_default())
    }
}

fn task_facts(cx: &Cx<'_>, task: &Task, health: &mut GroupHealth) -> Result<TaskFacts, Error> {
    let mut targets = Vec::new();
    if let Some(interface) = task.interface.as_ref().filter(|_| task.phase == Phase::Running) {
        for target in &task.targets {
            let (state, description) = health.of(cx, &target.group, interface.address, target.port)?;
            targets.push((target.group.clone(), state, description));
        }
    }
    Ok(TaskFacts {
        id: task.id.clone(),
        phase: task.phase,
        is_stopping: task.stop.is_some(),
        started_at: task.started_at.map(Time),
        targets,
        has_targets: !task.recipe.load_balancers.is_empty(),
        health: task.health(),
        has_check: task.has_check(),
    })
}

fn commit(cx: &mut Cx<'_>, mut service: Service, plan: Plan) -> Result<(), Error> {
    let key = service.key();
    for one in &plan.sets {
        if let Some(set) = name::task_set(cx, &key, &one.digits)? {
            commit_set(cx, &mut service, set, one)?;
        }
    }
    if plan.is_stuck {
        let message = format!(
            "{} was unable to stop or start tasks during a deployment because of the service deployment configuration. \
             Update the minimumHealthyPercent or maximumPercent value and try again.",
            service_event::prefix(&service, None)
        );
        service_event::add(cx, &service, message)?;
    }
    if plan.roll_back {
        roll_back(cx, &mut service)?;
    }
    if plan.is_over {
        return end(cx, service);
    }
    if plan.is_steady != service.is_steady {
        service.is_steady = plan.is_steady;
        if plan.is_steady {
            let message = format!("{} has reached a steady state.", service_event::prefix(&service, None));
            service_event::add(cx, &service, message)?;
            notify::service_action(cx, &service, "INFO", "SERVICE_STEADY_STATE", None)?;
        }
    }
    if SERVICES.get(cx, &key)?.is_some_and(|stored| has_changed(&stored, &service)) {
        sets::put_service(cx, &service)?;
    }
    Ok(())
}

/// What this machine changes about a service.
fn has_changed(stored: &Service, now: &Service) -> bool {
    stored.is_steady != now.is_steady || stored.last_good != now.last_good || stored.recipe != now.recipe
}

fn commit_set(cx: &mut Cx<'_>, service: &mut Service, mut set: TaskSet, plan: &SetPlan) -> Result<(), Error> {
    if plan.remove {
        sets::remove(cx, &set)?;
        sets::wake(cx, &service.key());
        return Ok(());
    }
    start(cx, service, &set, plan.start)?;
    let unhealthy = stop(cx, service, &set, plan)?;
    if plan.cannot_place {
        let message = format!(
            "{} was unable to place a task because no container instance met all of its requirements. Reason: No \
             Container Instances were found in your cluster.",
            service_event::prefix(service, Some(&set))
        );
        service_event::add(cx, service, message)?;
    }
    let mut has_changed = false;
    if unhealthy > 0 && set.rollout == Rollout::InProgress {
        set.failed_tasks += unhealthy;
        has_changed = true;
    }
    if plan.is_steady != set.is_steady {
        steady(cx, service, &mut set, plan.is_steady)?;
        has_changed = true;
    }
    if let Some(rollout) = plan.rollout.filter(|rollout| *rollout != set.rollout) {
        finish_rollout(cx, service, &mut set, rollout)?;
        has_changed = true;
    }
    if has_changed {
        set.updated_at = cx.now.0;
        sets::put(cx, &set)?;
    }
    Ok(())
}

fn start(cx: &mut Cx<'_>, service: &Service, set: &TaskSet, count: usize) -> Result<(), Error> {
    if count == 0 {
        return Ok(());
    }
    let caller = store::Caller::root(&service.account, &service.region);
    let definition = cx.on_behalf(caller, |cx| name::definition(cx, &set.recipe.task_definition))?;
    let Some(definition) = definition else {
        let message =
            format!("{} is unable to find its task definition.", service_event::prefix(service, Some(set)));
        return service_event::add(cx, service, message);
    };
    let running = sets::tasks(cx, &service.key())?.into_iter();
    let mut taken: Vec<String> = running
        .filter(|task| task.stop.is_none() && task.set_id.as_ref() == Some(&set.id))
        .map(|task| task.subnet)
        .collect();
    let mut ids = Vec::new();
    for _ in 0..count {
        let subnet = tasks::choose_subnet(&set.recipe, &taken);
        taken.push(subnet.clone());
        let new = NewTask::of_set(service, set, subnet, &definition);
        ids.push(tasks::create(cx, new, &definition)?.id);
    }
    let prefix = service_event::prefix(service, Some(set));
    let message = format!("{prefix} has started {count} tasks: {}.", listed(&ids));
    service_event::add(cx, service, message)
}

/// `(task A) (task B)`
fn listed(ids: &[String]) -> String {
    ids.iter().map(|id| format!("(task {id})")).collect::<Vec<_>>().join(" ")
}

/// Stops what the plan gives up; how many of them were unhealthy.
fn stop(cx: &mut Cx<'_>, service: &Service, set: &TaskSet, plan: &SetPlan) -> Result<i64, Error> {
    let kind = if service.controller == Controller::Ecs { "deployment" } else { "taskSet" };
    let prefix = service_event::prefix(service, Some(set));
    let (mut stopped, mut unhealthy) = (Vec::new(), 0);
    for (id, why) in &plan.stop {
        let Some(task) = TASKS.get(cx, id)? else { continue };
        if why.is_some() {
            unhealthy += 1;
            tell_unhealthy(cx, service, &task, &prefix)?;
        }
        let reason = match why {
            Some(why) => why.clone(),
            None => format!("Scaling activity initiated by ({kind} {})", set.id),
        };
        tasks::stop(cx, task, life::stop("ServiceSchedulerInitiated", reason, cx.now))?;
        stopped.push(id.clone());
    }
    if !stopped.is_empty() {
        let message = format!("{prefix} has stopped {} running tasks: {}.", stopped.len(), listed(&stopped));
        service_event::add(cx, service, message)?;
    }
    Ok(unhealthy)
}

/// ECS-22: which target fails, and why.
fn tell_unhealthy(cx: &mut Cx<'_>, service: &Service, task: &Task, prefix: &str) -> Result<(), Error> {
    let Some(interface) = &task.interface else { return Ok(()) };
    for target in &task.targets {
        let (state, description) =
            GroupHealth::default().of(cx, &target.group, interface.address, target.port)?;
        if state == "unhealthy" {
            let message = format!(
                "{prefix} (port {}) is unhealthy in (target-group {}) due to (reason {description}).",
                target.port, target.group
            );
            service_event::add(cx, service, message)?;
        }
    }
    Ok(())
}

fn steady(cx: &mut Cx<'_>, service: &Service, set: &mut TaskSet, is_steady: bool) -> Result<(), Error> {
    set.is_steady = is_steady;
    set.steady_at = cx.now.0;
    if is_steady && service.controller != Controller::Ecs {
        let message = format!("{} updated state to STEADY_STATE.", service_event::prefix(service, Some(set)));
        service_event::add(cx, service, message)?;
        notify::service_action(cx, service, "INFO", "TASKSET_STEADY_STATE", Some(set))?;
    }
    Ok(())
}

fn finish_rollout(
    cx: &mut Cx<'_>,
    service: &mut Service,
    set: &mut TaskSet,
    rollout: Rollout,
) -> Result<(), Error> {
    set.rollout = rollout;
    match rollout {
        Rollout::InProgress => {}
        Rollout::Completed => {
            set.rollout_reason = format!("ECS deployment {} completed.", set.id);
            service.last_good = Some(set.recipe.clone());
            let prefix = service_event::prefix(service, None);
            let message = format!("{prefix} (deployment {}) deployment completed.", set.id);
            service_event::add(cx, service, message)?;
        }
        Rollout::Failed => {
            set.rollout_reason = "ECS deployment circuit breaker: tasks failed to start.".into();
            let prefix = service_event::prefix(service, None);
            let message =
                format!("{prefix} (deployment {}) deployment failed: tasks failed to start.", set.id);
            service_event::add(cx, service, message)?;
        }
    }
    notify::deployment_state(cx, service, set)
}

/// ECS-24: back to the recipe of the last deployment that completed, if there is one and it is another.
fn roll_back(cx: &mut Cx<'_>, service: &mut Service) -> Result<(), Error> {
    let Some(recipe) = service.last_good.clone().filter(|good| Some(good) != service.recipe.as_ref()) else {
        return Ok(());
    };
    let prefix = service_event::prefix(service, None);
    new_deployment(cx, service, recipe)?;
    let newest = sets::all(cx, &service.key())?.into_iter().find(|set| set.status == SetStatus::Primary);
    let id = newest.map(|set| set.id).unwrap_or_default();
    service_event::add(cx, service, format!("{prefix} rolling back to deployment {id}."))
}

/// INACTIVE: still described for a while, with nothing left of it (ECS-17).
fn end(cx: &mut Cx<'_>, mut service: Service) -> Result<(), Error> {
    let key = service.key();
    for set in sets::all(cx, &key)? {
        sets::remove(cx, &set)?;
    }
    EVENTS.delete(cx, &key)?;
    service.status = ServiceStatus::Inactive;
    service.is_steady = false;
    SERVICES.put(cx, &key, &service)?;
    sets::wake(cx, &key);
    Ok(())
}
