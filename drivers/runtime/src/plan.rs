//! What to do next about a task's containers. Pure: a view and the time in, a decision out.
//!
//! ```text
//! container:  Waiting ─(dependencies met)─▶ Starting ─▶ Running ─▶ Over
//!                └──────────(the task stops)──────────────────────▶ never started
//! task:       goes on ─(essential over · start failed · dependency impossible · not wanted)─▶ stops ─▶ done
//! ```

use std::collections::BTreeSet;

/// A task as it stands.
#[derive(Debug, Clone)]
pub(crate) struct View {
    /// It should run, as far as its owner is concerned.
    pub(crate) wanted: bool,
    /// Why it must stop, from earlier; empty while all is well.
    pub(crate) failure: String,
    /// In the order of the want.
    pub(crate) containers: Vec<ContainerView>,
}

/// A container as it stands.
#[derive(Debug, Clone)]
pub(crate) struct ContainerView {
    pub(crate) name: String,
    pub(crate) essential: bool,
    /// Names and conditions, ECS-35.
    pub(crate) depends_on: Vec<(String, String)>,
    /// How long others wait for it to fulfil their conditions after its start, milliseconds; 0: for ever.
    pub(crate) start_timeout_ms: i64,
    pub(crate) phase: Phase,
}

/// Where a container is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Phase {
    /// Nothing was done about it yet.
    Waiting,
    /// Its shim is being started.
    Starting,
    /// Its program runs.
    Running {
        /// Since when, ms since the epoch.
        since: i64,
        /// Its health check says so.
        healthy: bool,
    },
    /// It is over.
    Over {
        /// Exit code, when it had ever started.
        code: Option<i32>,
        /// Why it could not be started; empty otherwise.
        error: String,
    },
}

/// What to do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Decision {
    /// Containers to start, by index.
    pub(crate) start: Vec<usize>,
    /// Containers to stop.
    pub(crate) stop: Vec<usize>,
    /// Why the task must stop, when that is news.
    pub(crate) failure: String,
    /// When to look again if nothing happens, ms since the epoch.
    pub(crate) look_at: Option<i64>,
    /// Nothing runs, and nothing will.
    pub(crate) done: bool,
}

/// Decides.
pub(crate) fn decide(view: &View, now: i64) -> Decision {
    let mut decision = Decision::default();
    if view.wanted && view.failure.is_empty() {
        decision.failure = failure(view);
        if decision.failure.is_empty() {
            decide_starts(view, now, &mut decision);
        }
    }
    if !view.wanted || !view.failure.is_empty() || !decision.failure.is_empty() {
        decision.start.clear();
        decide_stops(view, &mut decision);
    }
    decision
}

/// Whether every essential container runs, or did.
pub(crate) fn is_running(view: &View) -> bool {
    view.containers
        .iter()
        .filter(|container| container.essential)
        .all(|container| matches!(container.phase, Phase::Running { .. } | Phase::Over { code: Some(_), .. }))
}

/// Why a task that is wanted cannot go on.
fn failure(view: &View) -> String {
    for container in &view.containers {
        match &container.phase {
            Phase::Over { code: None, error } => return error.clone(),
            Phase::Over { code: Some(_), .. } if container.essential => {
                return "Essential container in task exited".to_owned();
            }
            _ => {}
        }
    }
    String::new()
}

/// Starts what has all it waits for (ECS-35).
fn decide_starts(view: &View, now: i64, decision: &mut Decision) {
    for (index, container) in view.containers.iter().enumerate() {
        if container.phase != Phase::Waiting {
            continue;
        }
        let mut is_ready = true;
        for (name, condition) in &container.depends_on {
            // Registration refuses unknown names; if one comes through, the wait has no end and must not begin.
            let dependency = view.containers.iter().find(|dependency| dependency.name == *name);
            let met = dependency.map_or(Met::Never("there is no such container".to_owned()), |dependency| {
                meets(dependency, condition, now)
            });
            match met {
                Met::Yes => {}
                Met::NotYet(deadline) => {
                    is_ready = false;
                    decision.look_at = earliest(decision.look_at, deadline);
                }
                Met::Never(why) => {
                    decision.failure = format!(
                        "TaskDependencyError: container {}: dependency {name} ({condition}) cannot be met: {why}",
                        container.name
                    );
                    return;
                }
            }
        }
        if is_ready {
            decision.start.push(index);
        }
    }
}

fn earliest(one: Option<i64>, other: Option<i64>) -> Option<i64> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

/// Whether a dependency is as a condition asks.
enum Met {
    Yes,
    /// Not yet; it will not be waited for longer than this.
    NotYet(Option<i64>),
    Never(String),
}

/// ECS-35: START, COMPLETE, SUCCESS, HEALTHY.
fn meets(dependency: &ContainerView, condition: &str, now: i64) -> Met {
    let in_time = |since: i64| match dependency.start_timeout_ms {
        0 => Met::NotYet(None),
        timeout if since + timeout <= now => {
            Met::Never(format!("timed out after waiting {} s", timeout / 1000))
        }
        timeout => Met::NotYet(Some(since + timeout)),
    };
    match (&dependency.phase, condition) {
        (Phase::Waiting | Phase::Starting, _) => Met::NotYet(None),
        (Phase::Running { .. } | Phase::Over { code: Some(_), .. }, "START") => Met::Yes,
        (Phase::Running { healthy: true, .. }, "HEALTHY") => Met::Yes,
        (Phase::Running { since, .. }, _) => in_time(*since),
        (Phase::Over { code: Some(_), .. }, "COMPLETE") => Met::Yes,
        (Phase::Over { code: Some(0), .. }, "SUCCESS") => Met::Yes,
        (Phase::Over { code: Some(code), .. }, _) => Met::Never(format!("it exited with code {code}")),
        (Phase::Over { code: None, error }, _) => Met::Never(error.clone()),
    }
}

/// Stops what nothing depends on any more: dependency order reversed (ECS-34).
fn decide_stops(view: &View, decision: &mut Decision) {
    let is_active =
        |container: &&ContainerView| matches!(container.phase, Phase::Starting | Phase::Running { .. });
    let active: Vec<&ContainerView> = view.containers.iter().filter(is_active).collect();
    let needed: BTreeSet<&str> = active
        .iter()
        .flat_map(|container| container.depends_on.iter().map(|(name, _)| name.as_str()))
        .collect();
    for (index, container) in view.containers.iter().enumerate() {
        let runs = matches!(container.phase, Phase::Running { .. });
        if runs && !needed.contains(container.name.as_str()) {
            decision.stop.push(index);
        }
    }
    decision.done = active.is_empty();
}

#[cfg(test)]
mod tests {
    use super::*;

    const RUNNING: Phase = Phase::Running { since: 1000, healthy: false };

    fn container(name: &str, phase: Phase, depends_on: &[(&str, &str)]) -> ContainerView {
        ContainerView {
            name: name.to_owned(),
            essential: name == "app",
            depends_on: depends_on
                .iter()
                .map(|(name, condition)| ((*name).to_owned(), (*condition).to_owned()))
                .collect(),
            start_timeout_ms: 0,
            phase,
        }
    }

    fn over(code: i32) -> Phase {
        Phase::Over { code: Some(code), error: String::new() }
    }

    fn view(containers: Vec<ContainerView>) -> View {
        View { wanted: true, failure: String::new(), containers }
    }

    fn starts(dependency: Phase, condition: &str) -> Decision {
        let dependency = ContainerView { essential: false, ..container("db", dependency, &[]) };
        decide(&view(vec![container("app", Phase::Waiting, &[("db", condition)]), dependency]), 2000)
    }

    #[test]
    fn ecs_35_conditions_hold_starts_back() {
        assert_eq!(starts(Phase::Waiting, "START").start, [1]);
        assert_eq!(starts(Phase::Starting, "START").start, [] as [usize; 0]);
        assert_eq!(starts(RUNNING, "START").start, [0]);
        assert_eq!(starts(over(1), "START").start, [0]);
        assert_eq!(starts(RUNNING, "COMPLETE").start, [] as [usize; 0]);
        assert_eq!(starts(over(1), "COMPLETE").start, [0]);
        assert_eq!(starts(over(0), "SUCCESS").start, [0]);
        assert_eq!(starts(RUNNING, "HEALTHY").start, [] as [usize; 0]);
        assert_eq!(starts(Phase::Running { since: 0, healthy: true }, "HEALTHY").start, [0]);
    }

    #[test]
    fn ecs_35_what_can_never_be_met_stops_the_task() {
        let decision = starts(over(3), "SUCCESS");
        assert_eq!(
            decision.failure,
            "TaskDependencyError: container app: dependency db (SUCCESS) cannot be met: it exited with code 3"
        );
        assert!(decision.done && decision.start.is_empty());
        assert!(starts(over(0), "HEALTHY").failure.contains("cannot be met"));
    }

    #[test]
    fn ecs_35_start_timeout_of_the_dependency_bounds_the_wait() {
        let mut task = view(vec![
            container("app", Phase::Waiting, &[("db", "HEALTHY")]),
            ContainerView { start_timeout_ms: 5000, ..container("db", RUNNING, &[]) },
        ]);
        assert_eq!(decide(&task, 5999).look_at, Some(6000));
        let late = decide(&task, 6000);
        assert!(late.failure.contains("timed out after waiting 5 s"), "{}", late.failure);
        assert_eq!(late.stop, [1]);
        task.failure = late.failure;
        assert_eq!(decide(&task, 6001).failure, "");
    }

    #[test]
    fn ecs_34_stops_in_reverse_dependency_order() {
        let mut task = view(vec![
            container("app", RUNNING, &[("proxy", "START")]),
            container("proxy", RUNNING, &[("db", "START")]),
            container("db", RUNNING, &[]),
        ]);
        task.wanted = false;
        assert_eq!(decide(&task, 0).stop, [0]);
        task.containers[0].phase = over(0);
        assert_eq!(decide(&task, 0).stop, [1]);
        task.containers[1].phase = over(137);
        assert_eq!(decide(&task, 0).stop, [2]);
        task.containers[2].phase = over(143);
        let last = decide(&task, 0);
        assert!(last.done && last.stop.is_empty());
    }

    #[test]
    fn the_end_of_an_essential_container_stops_the_others() {
        let task = view(vec![container("app", over(0), &[]), container("side", RUNNING, &[])]);
        let decision = decide(&task, 0);
        assert_eq!(
            (decision.failure.as_str(), &decision.stop[..]),
            ("Essential container in task exited", &[1][..])
        );
        let task = view(vec![container("app", RUNNING, &[]), container("side", over(9), &[])]);
        assert_eq!(decide(&task, 0), Decision::default());
    }

    #[test]
    fn a_task_that_is_not_wanted_starts_nothing() {
        let mut task = view(vec![container("app", Phase::Waiting, &[])]);
        task.wanted = false;
        let decision = decide(&task, 0);
        assert!(decision.done && decision.start.is_empty());
    }

    #[test]
    fn what_cannot_be_started_stops_the_task_with_its_error() {
        let error = "CannotStartContainerError: exec".to_owned();
        let task = view(vec![
            container("app", RUNNING, &[]),
            container("side", Phase::Over { code: None, error: error.clone() }, &[]),
        ]);
        assert_eq!(decide(&task, 0).failure, error);
    }
}
