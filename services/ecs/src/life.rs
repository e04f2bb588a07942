//! A task's life, decided: PROVISIONING → PENDING → RUNNING → DEACTIVATING → STOPPING → DEPROVISIONING → STOPPED.
//!
//! ```text
//! PROVISIONING ── interface up ──► PENDING ── containers run ──► RUNNING ── to be stopped ──► DEACTIVATING
//!      │ interface failed             │ cannot start               │ containers ended             │ drained
//!      ▼                              ▼                            ▼                              ▼
//! DEPROVISIONING ◄────────── containers ended ─────────────────────────────────────────────── STOPPING
//!      ▼
//!   STOPPED ── an hour later ──► forgotten
//! ```

use driver::task::{TaskSeen, TaskState};
use model::{Duration, Time};

use crate::rows::{Phase, Stop, Task};

/// AWS's bound on attaching an interface.
const INTERFACE_TIMEOUT: Duration = Duration::minutes(3);
/// A stopped task stays visible this long (ECS-33).
const VISIBLE: Duration = Duration::minutes(60);

pub(crate) const FAILED_TO_START: &str = "TaskFailedToStart";
pub(crate) const CONTAINER_EXITED: &str = "EssentialContainerExited";

/// The interface a task waits for or has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum InterfaceState<'a> {
    /// None was made yet.
    None,
    /// Made, not up.
    Coming,
    Up,
    Failed(&'a str),
}

/// What a decision is made of.
#[derive(Debug)]
pub(crate) struct Facts<'a> {
    pub(crate) task: &'a Task,
    pub(crate) interface: InterfaceState<'a>,
    /// Nothing is in flight to its targets any more, or their delay is over.
    pub(crate) is_drained: bool,
}

/// What to write next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Make its interface.
    MakeInterface,
    /// Resolve its images and want its containers: PENDING.
    Start,
    /// Its containers run: RUNNING, and registered as targets.
    Run,
    /// Write down why it stops; the phase follows.
    Stop { code: &'static str, reason: String },
    /// Take its targets out of their groups: DEACTIVATING.
    Deregister,
    /// Want its containers stopped: STOPPING.
    StopContainers,
    /// Give interface and containers back: DEPROVISIONING.
    Deprovision,
    /// Over: STOPPED.
    Finish,
    /// Forget it.
    Forget,
    /// Nothing now.
    Wait { until: Option<Time>, reason: String },
}

fn wait(reason: impl Into<String>) -> Decision {
    Decision::Wait { until: None, reason: reason.into() }
}

fn state(task: &Task) -> Option<TaskState> {
    task.seen.as_ref().map(|seen| seen.state)
}

/// What happens next to a task.
pub(crate) fn decide(facts: &Facts<'_>, now: Time) -> Decision {
    let task = facts.task;
    match task.phase {
        Phase::Provisioning => provisioning(facts, now),
        Phase::Pending | Phase::Running if task.stop.is_some() => leave(task),
        Phase::Pending => match (state(task), task.seen.as_ref()) {
            (Some(TaskState::Running), _) => Decision::Run,
            (Some(TaskState::Stopped | TaskState::Stopping), Some(seen)) => failed_to_start(seen),
            _ => wait("waits for its containers to start"),
        },
        Phase::Running => match state(task) {
            Some(TaskState::Stopped | TaskState::Stopping) => {
                let reason = "Essential container in task exited".to_owned();
                Decision::Stop { code: CONTAINER_EXITED, reason }
            }
            Some(TaskState::Running | TaskState::Pending) | None => wait("runs"),
        },
        // ECS-34: the balancer lets go of it before its containers are told to stop.
        Phase::Deactivating if facts.is_drained || has_ended(task) => Decision::StopContainers,
        Phase::Deactivating => wait("waits for connections through the load balancer to end"),
        Phase::Stopping if has_ended(task) => Decision::Deprovision,
        Phase::Stopping => wait("waits for its containers to stop"),
        Phase::Deprovisioning => Decision::Finish,
        Phase::Stopped => {
            let until = Time(task.stopped_at.unwrap_or(0)) + VISIBLE;
            match until <= now {
                true => Decision::Forget,
                false => Decision::Wait { until: Some(until), reason: "is over".into() },
            }
        }
    }
}

fn has_ended(task: &Task) -> bool {
    !task.was_wanted || state(task) == Some(TaskState::Stopped)
}

fn provisioning(facts: &Facts<'_>, now: Time) -> Decision {
    if facts.task.stop.is_some() {
        return Decision::Deprovision;
    }
    let until = Time(facts.task.created_at) + INTERFACE_TIMEOUT;
    let too_late = "Timeout waiting for network interface provisioning to complete.";
    match facts.interface {
        InterfaceState::None => Decision::MakeInterface,
        InterfaceState::Up => Decision::Start,
        InterfaceState::Failed(why) => Decision::Stop {
            code: FAILED_TO_START,
            reason: format!("Network interface provision failed: {why}"),
        },
        InterfaceState::Coming if until <= now => {
            Decision::Stop { code: FAILED_TO_START, reason: too_late.into() }
        }
        InterfaceState::Coming => {
            Decision::Wait { until: Some(until), reason: "waits for its network interface".into() }
        }
    }
}

/// A task that is to be stopped and whose containers are or were wanted.
fn leave(task: &Task) -> Decision {
    if !task.targets.is_empty() && task.deregistered_at.is_none() {
        return Decision::Deregister;
    }
    Decision::StopContainers
}

/// ECS-38: the agent's error if there is one; else a container ended before the task ran.
fn failed_to_start(seen: &TaskSeen) -> Decision {
    let reasons = seen.containers.iter().map(|container| &container.reason);
    let reason = std::iter::once(&seen.reason).chain(reasons).find(|reason| !reason.is_empty());
    match reason {
        Some(reason) => Decision::Stop { code: FAILED_TO_START, reason: reason.clone() },
        None => {
            Decision::Stop { code: CONTAINER_EXITED, reason: "Essential container in task exited".into() }
        }
    }
}

/// A stop as it is kept.
pub(crate) fn stop(code: &str, reason: String, now: Time) -> Stop {
    Stop { code: code.to_owned(), reason, at: now.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rows::{Recipe, Target};
    use driver::task::ContainerSeen;

    pub(crate) fn task(phase: Phase) -> Task {
        Task {
            id: "0123".into(),
            arn: "arn:aws:ecs:eu-central-1:000000000000:task/web/0123".into(),
            account: "000000000000".into(),
            region: "eu-central-1".into(),
            cluster: "web".into(),
            group: "service:web".into(),
            service_key: None,
            set_id: None,
            started_by: None,
            recipe: Recipe {
                task_definition: String::new(),
                launch_type: Some("FARGATE".into()),
                strategy: Vec::new(),
                platform_version: None,
                network: None,
                load_balancers: Vec::new(),
            },
            subnet: "subnet-1".into(),
            overrides: Default::default(),
            tags: Vec::new(),
            exec: false,
            created_at: 1000,
            version: 1,
            phase,
            stop: None,
            attachment_id: String::new(),
            interface: None,
            containers: Vec::new(),
            was_wanted: phase > Phase::Provisioning,
            seen: None,
            started_at: None,
            execution_stopped_at: None,
            stopped_at: None,
            targets: Vec::new(),
            deregistered_at: None,
        }
    }

    fn seen(state: TaskState, reason: &str) -> Option<TaskSeen> {
        let container = ContainerSeen {
            name: "web".into(),
            status: String::new(),
            runtime_id: String::new(),
            image_digest: None,
            exit_code: Some(1),
            reason: String::new(),
            health: "UNKNOWN".into(),
            started_at: None,
            finished_at: None,
        };
        Some(TaskSeen {
            state,
            containers: vec![container],
            pull_started_at: None,
            pull_stopped_at: None,
            reason: reason.into(),
        })
    }

    fn check(task: &Task, interface: InterfaceState<'_>, is_drained: bool, now: i64) -> Decision {
        decide(&Facts { task, interface, is_drained }, Time(now))
    }

    fn stopped(mut task: Task) -> Task {
        task.stop = Some(stop("UserInitiated", "Task stopped by user".into(), Time(0)));
        task
    }

    fn is_wait(decision: &Decision) -> bool {
        matches!(decision, Decision::Wait { .. })
    }

    #[test]
    fn ecs_30_the_interface_comes_before_the_containers() {
        let new = task(Phase::Provisioning);
        assert_eq!(check(&new, InterfaceState::None, false, 1000), Decision::MakeInterface);
        let waits = check(&new, InterfaceState::Coming, false, 1000);
        assert!(matches!(waits, Decision::Wait { until: Some(Time(181_000)), .. }));
        let late = check(&new, InterfaceState::Coming, false, 181_000);
        assert!(matches!(late, Decision::Stop { code: FAILED_TO_START, .. }));
        let failed = check(&new, InterfaceState::Failed("no room"), false, 1000);
        assert!(matches!(failed, Decision::Stop { reason, .. } if reason.ends_with("no room")));
        assert_eq!(check(&new, InterfaceState::Up, false, 1000), Decision::Start);
        assert_eq!(check(&stopped(new), InterfaceState::Coming, false, 1000), Decision::Deprovision);
    }

    #[test]
    fn ecs_30_running_is_what_is_seen() {
        let mut pending = task(Phase::Pending);
        assert!(is_wait(&check(&pending, InterfaceState::Up, false, 1000)));
        pending.seen = seen(TaskState::Pending, "");
        assert!(is_wait(&check(&pending, InterfaceState::Up, false, 1000)));
        pending.seen = seen(TaskState::Running, "");
        assert_eq!(check(&pending, InterfaceState::Up, false, 1000), Decision::Run);
        assert_eq!(check(&stopped(pending), InterfaceState::Up, false, 1000), Decision::StopContainers);
    }

    #[test]
    fn ecs_38_what_cannot_start_says_why() {
        let mut pending = task(Phase::Pending);
        pending.seen = seen(TaskState::Stopped, "CannotPullContainerError: not found");
        let decision = check(&pending, InterfaceState::Up, false, 1000);
        let reason = "CannotPullContainerError: not found".to_owned();
        assert_eq!(decision, Decision::Stop { code: FAILED_TO_START, reason });
        pending.seen = seen(TaskState::Stopped, "");
        let decision = check(&pending, InterfaceState::Up, false, 1000);
        assert!(matches!(decision, Decision::Stop { code: CONTAINER_EXITED, .. }));
    }

    #[test]
    fn ecs_34_the_balancer_drains_before_containers_stop() {
        let mut running = task(Phase::Running);
        running.seen = seen(TaskState::Running, "");
        running.targets = vec![Target { group: "tg".into(), port: 80 }];
        assert!(is_wait(&check(&running, InterfaceState::Up, false, 1000)));
        let mut leaving = stopped(running);
        assert_eq!(check(&leaving, InterfaceState::Up, false, 1000), Decision::Deregister);
        leaving.phase = Phase::Deactivating;
        leaving.deregistered_at = Some(1000);
        assert!(is_wait(&check(&leaving, InterfaceState::Up, false, 1000)));
        assert_eq!(check(&leaving, InterfaceState::Up, true, 1000), Decision::StopContainers);
        leaving.phase = Phase::Stopping;
        assert!(is_wait(&check(&leaving, InterfaceState::Up, true, 1000)));
        leaving.seen = seen(TaskState::Stopped, "");
        assert_eq!(check(&leaving, InterfaceState::Up, true, 1000), Decision::Deprovision);
        leaving.phase = Phase::Deprovisioning;
        assert_eq!(check(&leaving, InterfaceState::None, true, 1000), Decision::Finish);
    }

    #[test]
    fn ecs_32_an_essential_container_that_exits_stops_the_task() {
        let mut running = task(Phase::Running);
        running.targets = vec![Target { group: "tg".into(), port: 80 }];
        running.seen = seen(TaskState::Stopped, "");
        let decision = check(&running, InterfaceState::Up, false, 1000);
        assert!(matches!(decision, Decision::Stop { code: CONTAINER_EXITED, .. }));
        // Nothing answers any more: its targets go, and nobody waits for them.
        let mut leaving = stopped(running);
        assert_eq!(check(&leaving, InterfaceState::Up, false, 1000), Decision::Deregister);
        leaving.phase = Phase::Deactivating;
        assert_eq!(check(&leaving, InterfaceState::Up, false, 1000), Decision::StopContainers);
    }

    #[test]
    fn ecs_33_a_stopped_task_stays_visible_for_an_hour() {
        let mut over = task(Phase::Stopped);
        over.stopped_at = Some(1000);
        assert!(is_wait(&check(&over, InterfaceState::None, false, 2000)));
        assert_eq!(check(&over, InterfaceState::None, false, 3_601_000), Decision::Forget);
    }
}
