//! Machine `ecs.task`: one task from PROVISIONING to STOPPED. [`life`] decides, this reads and writes.

use driver::Want;
use driver::task::TaskState;
use machine::{Machine, Next};
use model::{Error, Ids, Time};
use store::Cx;

use crate::life::{self, Decision, Facts, InterfaceState};
use crate::outside;
use crate::rows::{Phase, SETS, TASKS, Target, Task};
use crate::task_describe::definition_of;
use crate::task_want;
use crate::tasks;
use crate::throttle;

/// One task. Id: task id.
#[derive(Debug)]
pub(crate) struct TaskMachine;

/// A task and what is known of its interface and targets.
#[derive(Debug)]
pub(crate) struct View {
    task: Task,
    /// Up, and why it failed.
    interface: Option<(bool, Option<String>)>,
    is_drained: bool,
}

impl Machine for TaskMachine {
    const NAME: &'static str = "ecs.task";
    type View = View;
    type Decision = Decision;

    fn awake(cx: &Cx<'_>) -> Result<Vec<String>, Error> {
        Ok(TASKS.keys(cx, "")?)
    }

    fn look(cx: &Cx<'_>, id: &str) -> Result<Option<View>, Error> {
        let Some(task) = TASKS.get(cx, id)? else { return Ok(None) };
        let interface = match (&task.interface, task.phase) {
            (Some(interface), Phase::Provisioning) => {
                let state = outside::interface_state(cx, &interface.id)?;
                Some(state.unwrap_or((false, Some("the network interface was deleted".into()))))
            }
            _ => None,
        };
        let is_drained = task.phase == Phase::Deactivating && is_drained(cx, &task)?;
        Ok(Some(View { task, interface, is_drained }))
    }

    fn decide(view: &View, now: Time, _: &mut Ids) -> Decision {
        let interface = match (&view.task.interface, &view.interface) {
            (None, _) => InterfaceState::None,
            (Some(_), Some((true, _))) | (Some(_), None) => InterfaceState::Up,
            (Some(_), Some((false, Some(why)))) => InterfaceState::Failed(why),
            (Some(_), Some((false, None))) => InterfaceState::Coming,
        };
        life::decide(&Facts { task: &view.task, interface, is_drained: view.is_drained }, now)
    }

    fn commit(cx: &mut Cx<'_>, id: &str, decision: Decision) -> Result<Next, Error> {
        if let Decision::Wait { until, reason } = decision {
            return Ok(Next { look_at: until, again: false, reason });
        }
        let Some(task) = TASKS.get(cx, id)? else { return Ok(Next::wait("is forgotten")) };
        act(cx, task, decision)
    }
}

fn is_drained(cx: &Cx<'_>, task: &Task) -> Result<bool, Error> {
    let Some(interface) = &task.interface else { return Ok(true) };
    for target in &task.targets {
        if !outside::is_drained(cx, &target.group, interface.address, target.port)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn act(cx: &mut Cx<'_>, mut task: Task, decision: Decision) -> Result<Next, Error> {
    let reason = match decision {
        Decision::Wait { .. } => return Ok(Next::wait("")),
        Decision::MakeInterface => return make_interface(cx, task),
        Decision::Start => return start(cx, task),
        Decision::Run => return run(cx, task),
        Decision::Stop { code, reason } => return fail(cx, task, code, reason),
        Decision::Deregister => return deregister(cx, task),
        Decision::StopContainers => {
            stop_containers(cx, &task.id)?;
            task.phase = Phase::Stopping;
            "stops its containers"
        }
        Decision::Deprovision => {
            if let Some(interface) = &task.interface {
                outside::delete_interface(cx, &task, &interface.id)?;
            }
            cx.unwant(driver::Kind::Task.as_str(), &task.id)?;
            let ended = task
                .seen
                .as_ref()
                .and_then(|seen| seen.containers.iter().filter_map(|container| container.finished_at).max());
            task.execution_stopped_at = task.was_wanted.then(|| ended.unwrap_or(cx.now.0));
            task.phase = Phase::Deprovisioning;
            "gives its interface back"
        }
        Decision::Finish => {
            task.phase = Phase::Stopped;
            task.stopped_at = Some(cx.now.0);
            "is over"
        }
        Decision::Forget => {
            tasks::forget(cx, &task)?;
            return Ok(Next::wait("is forgotten"));
        }
    };
    tasks::changed(cx, task)?;
    Ok(Next::again(reason))
}

fn make_interface(cx: &mut Cx<'_>, mut task: Task) -> Result<Next, Error> {
    match outside::make_interface(cx, &task) {
        Ok(interface) => {
            task.interface = Some(interface);
            tasks::changed(cx, task)?;
            Ok(Next::again("makes its network interface"))
        }
        Err(error) if error.status >= 500 => Err(error),
        Err(error) => {
            let reason = format!(
                "Unexpected EC2 error while attempting to Create Network Interface in subnet '{}': {}",
                task.subnet, error.code
            );
            fail(cx, task, life::FAILED_TO_START, reason)
        }
    }
}

/// The images are resolved, once for the whole set (ECS-4), and the containers wanted.
fn start(cx: &mut Cx<'_>, mut task: Task) -> Result<Next, Error> {
    let Some(definition) = definition_of(cx, &task)? else {
        return fail(cx, task, life::FAILED_TO_START, "TaskDefinition not found.".into());
    };
    let set = match task.set_key() {
        Some(key) => SETS.get(cx, &key)?,
        None => None,
    };
    let known = set.as_ref().map(|set| set.digests.clone()).unwrap_or_default();
    let (want, digests) = match task_want::build(cx, &task, &definition, &known)? {
        Ok(built) => built,
        Err(why) => return fail(cx, task, life::FAILED_TO_START, why),
    };
    if let Some(mut set) = set.filter(|set| set.digests != digests) {
        set.digests = digests;
        let key = set.key();
        SETS.put(cx, &key, &set)?;
    }
    let want = Want::Task(Box::new(want));
    cx.want(want.kind().as_str(), &task.id, &want)?;
    task.phase = Phase::Pending;
    task.was_wanted = true;
    tasks::changed(cx, task)?;
    Ok(Next::again("waits for its containers to start"))
}

/// RUNNING, and a target of the set's groups from now on (ECS-30).
fn run(cx: &mut Cx<'_>, mut task: Task) -> Result<Next, Error> {
    let address = task.interface.as_ref().map(|interface| interface.address);
    let mut targets = Vec::new();
    for balancer in &task.recipe.load_balancers {
        let group = balancer.target_group_arn.clone();
        let port = balancer.container_port.and_then(|port| u16::try_from(port).ok());
        if let (Some(group), Some(port), Some(address)) = (group, port, address) {
            match outside::register(cx, &group, address, port) {
                Ok(()) => targets.push(Target { group, port }),
                Err(error) if error.status >= 500 => return Err(error),
                Err(error) => {
                    let reason =
                        format!("Unable to register target in (target-group {group}): {}", error.message);
                    return fail(cx, task, life::FAILED_TO_START, reason);
                }
            }
        }
    }
    let started = task
        .seen
        .as_ref()
        .and_then(|seen| seen.containers.iter().filter_map(|container| container.started_at).max());
    task.phase = Phase::Running;
    task.started_at = Some(started.unwrap_or(cx.now.0));
    task.targets = targets;
    throttle::ran(cx, &task)?;
    registered(cx, &task)?;
    tasks::changed(cx, task)?;
    Ok(Next::again("runs"))
}

fn registered(cx: &mut Cx<'_>, task: &Task) -> Result<(), Error> {
    for target in &task.targets {
        throttle::tell(cx, task, |prefix| {
            format!("{prefix} registered 1 targets in (target-group {})", target.group)
        })?;
    }
    Ok(())
}

/// Writes down why a task stops of itself. One that never ran is counted against its set (ECS-23).
fn fail(cx: &mut Cx<'_>, task: Task, code: &str, reason: String) -> Result<Next, Error> {
    throttle::failed(cx, &task, &reason)?;
    let stop = life::stop(code, reason.clone(), cx.now);
    tasks::stop(cx, task, stop)?;
    Ok(Next::again(reason))
}

fn deregister(cx: &mut Cx<'_>, mut task: Task) -> Result<Next, Error> {
    if let Some(interface) = task.interface.clone() {
        for target in &task.targets {
            match outside::deregister(cx, &target.group, interface.address, target.port) {
                Ok(()) => throttle::tell(cx, &task, |prefix| {
                    format!("{prefix} deregistered 1 targets in (target-group {})", target.group)
                })?,
                Err(error) if error.status >= 500 => return Err(error),
                // The group is gone, and with it whatever was in flight.
                Err(_) => {}
            }
        }
        let has_ended = task.seen.as_ref().is_some_and(|seen| seen.state == TaskState::Stopped);
        if !has_ended {
            throttle::tell(cx, &task, |prefix| {
                format!("{prefix} has begun draining connections on 1 tasks.")
            })?;
        }
    }
    task.deregistered_at = Some(cx.now.0);
    task.phase = Phase::Deactivating;
    tasks::changed(cx, task)?;
    Ok(Next::again("waits for connections through the load balancer to end"))
}

/// The same want, not to run any more (ECS-34).
fn stop_containers(cx: &mut Cx<'_>, id: &str) -> Result<(), Error> {
    let kind = driver::Kind::Task.as_str();
    let Some(body) = cx.wanted(kind, id)? else { return Ok(()) };
    let mut want: Want = serde_json::from_str(&body).map_err(Error::internal)?;
    if let Want::Task(task) = &mut want {
        task.run = false;
    }
    Ok(cx.want(kind, id, &want)?)
}
