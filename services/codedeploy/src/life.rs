//! The decision of a deployment's machine. Pure.
//!
//! ```text
//! Revision ─ Start ─ BeforeInstall ─ Install ─ AfterInstall ─ [AllowTestTraffic ─ AfterAllowTestTraffic] ─ [Ready]
//!   ─ BeforeAllowTraffic ─ AllowTraffic ─ AfterAllowTraffic ─ TerminationWait ─ Terminating ─ Over(Succeeded)
//!
//! before Terminating:  stop, failure ─► Over(Stopped | Failed)  (+ a rollback deployment:
//!                                        Restoring ─ RemovingGreen ─ Over(Succeeded))
//! ```
//!
//! Past `Terminating` there is no way back: blue is no longer whole.

use model::{Duration, Time};

use crate::appspec::AppSpec;
use crate::rows::{Deployment, Found, Phase, Plan};

/// CD-22: an event may take this long.
pub(crate) const EVENT_LIMIT: Duration = Duration::seconds(3600);
/// CD-45: green may be unsteady this long during the shift.
pub(crate) const UNSTEADY_LIMIT: Duration = Duration::minutes(5);

/// Everything `decide` needs to know.
#[derive(Debug, Clone)]
pub(crate) struct View {
    pub(crate) row: Deployment,
    /// The AppSpec's text, or why it is not to be had; none: not known yet.
    pub(crate) spec_text: Option<Found<String>>,
    /// What the start found, computed only in `Start`.
    pub(crate) found: Option<Found<Plan>>,
    pub(crate) green: Set,
    pub(crate) blue: Set,
    /// The production listener's newest change is in force.
    pub(crate) prod_applied: bool,
    /// The test listener's newest change is in force.
    pub(crate) test_applied: bool,
    /// Waits are this many times shorter.
    pub(crate) time_scale: u32,
}

/// A task set as its service last saw it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Set {
    pub(crate) exists: bool,
    /// STEADY_STATE and every target healthy, now. Of green only: blue is not judged.
    pub(crate) steady: bool,
    pub(crate) running: u32,
    pub(crate) desired: u32,
}

/// What to write.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Decision {
    pub(crate) steps: Vec<Step>,
    pub(crate) look_at: Option<Time>,
    pub(crate) reason: String,
}

/// One thing to write.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Step {
    /// Ask for the AppSpec's text.
    FetchRevision,
    /// Keep the AppSpec.
    Spec(AppSpec),
    /// Keep the plan and make the events, Pending.
    Plan(Plan),
    /// The next phase; closes the event of the old one as Succeeded, opens the new one's.
    Go(Phase),
    /// Make green, and attach its target group with weight 0 (CD-53).
    Install,
    /// Give green so many percent of production.
    Prod(u32),
    /// So many steps of the shift are wanted now.
    Shift(usize),
    /// The newest step is in force since now.
    Shifted,
    /// Make a task set PRIMARY.
    Primary(Side),
    /// Delete a task set.
    Remove(Side),
    /// Green stopped (or began) to be steady.
    Unsteady(Option<Time>),
    /// It is over. `rollback`: a rollback deployment is to be made.
    Finish { status: &'static str, error: Option<(String, String)>, rollback: bool, message: Option<String> },
}

/// Blue or green.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Blue,
    Green,
}

fn steps(steps: Vec<Step>, reason: impl Into<String>) -> Decision {
    Decision { steps, look_at: None, reason: reason.into() }
}

fn go(phase: Phase) -> Decision {
    steps(vec![Step::Go(phase)], format!("goes on to {phase:?}"))
}

fn wait(reason: impl Into<String>) -> Decision {
    steps(Vec::new(), reason)
}

fn wait_until(at: Time, reason: impl Into<String>) -> Decision {
    Decision { steps: Vec::new(), look_at: Some(at), reason: reason.into() }
}

/// Why a deployment ends before its time, and which rollback setting covers it (CD-40).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cause {
    Failure,
    Stop(Option<bool>),
    ReadyTimeout,
}

/// Pure: what to do about a deployment.
pub(crate) fn decide(view: &View, now: Time) -> Decision {
    let row = &view.row;
    if let Some(stop) = row.stop
        && row.phase < Phase::Terminating
    {
        let error = ("MANUAL_STOP".to_owned(), "The deployment was stopped by a user.".to_owned());
        return finish(row, "Stopped", error, Cause::Stop(stop.roll_back));
    }
    match row.phase {
        Phase::Revision => revision(view),
        Phase::Start => start(view),
        Phase::BeforeInstall => hook(view, "BeforeInstall", Phase::Install),
        Phase::Install => install(view, now),
        Phase::AfterInstall => {
            let test = row.plan.as_ref().is_some_and(|plan| plan.test_listener.is_some());
            hook(view, "AfterInstall", if test { Phase::AllowTestTraffic } else { after_test(row) })
        }
        Phase::AllowTestTraffic => allow_test_traffic(view, now),
        Phase::AfterAllowTestTraffic => hook(view, "AfterAllowTestTraffic", after_test(row)),
        Phase::Ready => ready(view, now),
        Phase::BeforeAllowTraffic => hook(view, "BeforeAllowTraffic", Phase::AllowTraffic),
        Phase::AllowTraffic => allow_traffic(view, now),
        Phase::AfterAllowTraffic => hook(view, "AfterAllowTraffic", Phase::TerminationWait),
        Phase::TerminationWait => termination_wait(view, now),
        Phase::Terminating => terminating(view),
        Phase::Restoring => restoring(view),
        Phase::RemovingGreen => removing_green(view),
        Phase::Over => wait(""),
    }
}

fn revision(view: &View) -> Decision {
    match &view.spec_text {
        None => steps(vec![Step::FetchRevision], "waits for the AppSpec file"),
        Some(Err(error)) => fail(&view.row, error.clone()),
        Some(Ok(text)) => match crate::appspec::parse(text) {
            Ok(spec) => steps(vec![Step::Spec(spec), Step::Go(Phase::Start)], "the AppSpec file was read"),
            // CD-10
            Err(message) => fail(&view.row, ("INVALID_REVISION".into(), message)),
        },
    }
}

fn start(view: &View) -> Decision {
    match &view.found {
        Some(Ok(plan)) => steps(
            vec![Step::Plan(plan.clone()), Step::Go(Phase::BeforeInstall)],
            "everything it names was found",
        ),
        Some(Err(error)) => fail(&view.row, error.clone()),
        None => wait("waits for the service to be looked up"),
    }
}

/// CD-11: an absent hook is a no-op. A present one calls Lambda, which is not offered: it fails by name (CD-30).
fn hook(view: &View, name: &str, next: Phase) -> Decision {
    let function = view
        .row
        .appspec
        .as_ref()
        .and_then(|spec| spec.hooks.iter().find(|(hook, _)| hook == name))
        .map(|(_, function)| function.clone());
    match function {
        None => go(next),
        Some(function) => fail(
            &view.row,
            (
                "INVALID_LAMBDA_FUNCTION".into(),
                format!(
                    "The hook {name} names the Lambda function {function}; Lambda is not implemented by Turaco."
                ),
            ),
        ),
    }
}

fn install(view: &View, now: Time) -> Decision {
    let row = &view.row;
    let deadline = Time(row.phase_since) + EVENT_LIMIT;
    if row.green_set.is_none() {
        return steps(vec![Step::Install], "the replacement task set is created");
    }
    if !view.prod_applied {
        return wait_until(deadline, "waits for the load balancer to attach the replacement target group");
    }
    if view.green.steady {
        return go(Phase::AfterInstall);
    }
    if now >= deadline {
        // CD-22
        let text = "The deployment timed out while waiting for the replacement task set to become healthy. This time out period is 60 minutes.";
        return fail(row, ("TIMEOUT".into(), text.into()));
    }
    let Set { running, desired, .. } = view.green;
    wait_until(
        deadline,
        format!(
            "waits for the replacement task set: {running} of {desired} tasks run, all targets must be healthy"
        ),
    )
}

fn after_test(row: &Deployment) -> Phase {
    if row.ready_wait_ms.is_some() { Phase::Ready } else { Phase::BeforeAllowTraffic }
}

fn allow_test_traffic(view: &View, now: Time) -> Decision {
    let row = &view.row;
    // The wish is written when the phase begins (see `commit`); here it is only awaited.
    if view.test_applied {
        return go(Phase::AfterAllowTestTraffic);
    }
    let deadline = Time(row.phase_since) + EVENT_LIMIT;
    if now >= deadline {
        return fail(row, ("TIMEOUT".into(), "The test listener could not be changed in time.".into()));
    }
    wait_until(deadline, "waits for the test listener to serve the replacement task set")
}

/// CD-24, CD-25: the clock starts at the end of Install.
fn ready(view: &View, now: Time) -> Decision {
    let row = &view.row;
    if row.ready_continued {
        return go(Phase::BeforeAllowTraffic);
    }
    let wait_ms = row.ready_wait_ms.unwrap_or(0) / i64::from(view.time_scale.max(1));
    let until = Time(row.installed_at.unwrap_or(row.phase_since) + wait_ms);
    if now >= until {
        let text = "The deployment was stopped because traffic was not rerouted before the wait time ended.";
        return finish(row, "Stopped", ("TIMEOUT".into(), text.into()), Cause::ReadyTimeout);
    }
    wait_until(until, "is ready: waits for Reroute traffic, and stops by itself when the wait time ends")
}

/// CD-26.
fn allow_traffic(view: &View, now: Time) -> Decision {
    let row = &view.row;
    if let Some(decision) = unsteady(view, now) {
        return decision;
    }
    if row.shift_steps == 0 {
        return shift(row, 0);
    }
    let deadline = Time(row.phase_since) + EVENT_LIMIT;
    if !view.prod_applied {
        return wait_until(deadline, "waits for the load balancer to take the new weights");
    }
    let (percent, gap_ms) = row.shift[row.shift_steps - 1];
    if percent >= 100 {
        return steps(
            vec![Step::Primary(Side::Green), Step::Go(Phase::AfterAllowTraffic)],
            "production is served by the replacement task set",
        );
    }
    let Some(shifted_at) = row.shifted_at else {
        return steps(
            vec![Step::Shifted],
            format!("{percent} % of production is on the replacement task set"),
        );
    };
    let next_at = Time(shifted_at + gap_ms / i64::from(view.time_scale.max(1)));
    if now < next_at {
        return wait_until(
            next_at,
            format!("{percent} % of production is on the replacement task set; waits for the next step"),
        );
    }
    shift(row, row.shift_steps)
}

fn shift(row: &Deployment, done: usize) -> Decision {
    let percent = row.shift.get(done).map_or(100, |(percent, _)| *percent);
    steps(
        vec![Step::Shift(done + 1), Step::Prod(percent)],
        format!("gives {percent} % of production to the replacement task set"),
    )
}

/// CD-45: an unsteady green gets five minutes.
fn unsteady(view: &View, now: Time) -> Option<Decision> {
    let row = &view.row;
    match (view.green.steady, row.unsteady_since) {
        (true, None) => None,
        (true, Some(_)) => {
            Some(steps(vec![Step::Unsteady(None)], "the replacement task set is steady again"))
        }
        (false, None) => {
            Some(steps(vec![Step::Unsteady(Some(now))], "the replacement task set is not steady"))
        }
        (false, Some(since)) => {
            let until = Time(since) + UNSTEADY_LIMIT;
            (now >= until).then(|| {
                let text = "The replacement task set was not steady for five minutes.";
                fail(row, ("ECS_UPDATE_ERROR".into(), text.into()))
            })
        }
    }
}

/// CD-27…CD-29. Blue is not given up while green is hurt.
fn termination_wait(view: &View, now: Time) -> Decision {
    let row = &view.row;
    let wait_ms = row.termination_wait_ms / i64::from(view.time_scale.max(1));
    let until = Time(row.phase_since + wait_ms);
    if now < until && !row.termination_continued {
        return wait_until(
            until,
            "keeps the original task set for a rollback until the termination wait ends",
        );
    }
    if let Some(decision) = unsteady(view, now) {
        return decision;
    }
    if view.green.steady {
        return steps(
            vec![Step::Remove(Side::Blue), Step::Go(Phase::Terminating)],
            "the original task set is terminated",
        );
    }
    let late = Time(row.unsteady_since.unwrap_or(now.0)) + UNSTEADY_LIMIT;
    wait_until(late, "the replacement task set is not steady: the original task set is kept")
}

fn terminating(view: &View) -> Decision {
    if view.blue.exists {
        return wait(format!("waits for {} tasks of the original task set to stop", view.blue.running));
    }
    steps(vec![Step::Finish { status: "Succeeded", error: None, rollback: false, message: None }], "")
}

fn restoring(view: &View) -> Decision {
    if !(view.prod_applied && view.test_applied) {
        return wait("waits for the load balancer to give all traffic back to the original task set");
    }
    steps(
        vec![Step::Remove(Side::Green), Step::Go(Phase::RemovingGreen)],
        "traffic is back on the original task set",
    )
}

fn removing_green(view: &View) -> Decision {
    if view.green.exists {
        return wait(format!("waits for {} tasks of the replacement task set to stop", view.green.running));
    }
    steps(vec![Step::Finish { status: "Succeeded", error: None, rollback: false, message: None }], "")
}

/// A failure found while writing: ends the deployment without a rollback, since nothing was touched yet.
pub(crate) fn fail_now(row: &Deployment, error: (String, String)) -> Decision {
    let mut decision = fail(row, error);
    for step in &mut decision.steps {
        if let Step::Finish { rollback, .. } = step {
            *rollback = false;
        }
    }
    decision
}

fn fail(row: &Deployment, error: (String, String)) -> Decision {
    finish(row, "Failed", error, Cause::Failure)
}

/// CD-40…CD-42: ends the deployment, and says whether a rollback is to be made.
fn finish(row: &Deployment, status: &'static str, error: (String, String), cause: Cause) -> Decision {
    let enabled = row.auto_rollback.enabled.unwrap_or(false);
    let on = |event: &str| {
        enabled
            && row
                .auto_rollback
                .events
                .as_ref()
                .is_some_and(|events| events.iter().any(|known| known == event))
    };
    let wanted = match cause {
        Cause::Failure => on("DEPLOYMENT_FAILURE"),
        Cause::Stop(Some(flag)) => flag,
        Cause::Stop(None) => on("DEPLOYMENT_STOP_ON_REQUEST"),
        Cause::ReadyTimeout => on("DEPLOYMENT_FAILURE") || on("DEPLOYMENT_STOP_ON_REQUEST"),
    };
    // CD-23: before Install there is nothing to roll back, a failure just fails. A rollback is not rolled back.
    let touched = row.green_set.is_some() && row.rollback_of.is_none();
    let message = match (wanted, touched) {
        (true, false) => {
            Some("There was nothing to roll back: the original task set serves all traffic.".to_owned())
        }
        (false, true) => {
            Some("Rollback is not configured: listeners and task sets stay as they are.".to_owned())
        }
        (true, true) | (false, false) => None,
    };
    let rollback = wanted && touched;
    let reason = error.1.clone();
    steps(vec![Step::Finish { status, error: Some(error), rollback, message }], reason)
}

#[cfg(test)]
#[path = "life_tests.rs"]
mod tests;
