//! The machine of one execution (CP-50 to CP-55).
//!
//! ```text
//!            ┌────────────────── next stage ──────────────────┐
//!            v                                                 │
//! Waiting in front of a stage ──free, not disabled──> Inside it ──all actions succeeded──┤
//!   │ a newer one waits here too: Superseded            │ an action failed: Failed       └─ last stage: Succeeded
//!   └ asked to stop: Stopped                            └ asked to stop: Stopping, then Stopped
//! ```
//!
//! A stage is locked by the one execution inside it, except in mode PARALLEL.

use ::machine::{Machine, Next};
use model::{Error, Ids, Time};
use store::Cx;

use crate::rows::{ACTIVE, BY_PIPELINE, EXECUTIONS, ExecutionRow, PIPELINES, Place, Status, runs};
use crate::start::wake_all;
use crate::{action, control, notify};

/// Executions looked through for one to roll back to.
const ROLLBACK_SEARCH_MAX: usize = 1000;

/// How executions of one pipeline treat each other (CP-51, CP-52).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Superseded,
    Queued,
    Parallel,
}

/// What happens by itself when the stage fails (CP-56, CP-57).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OnFailure {
    Fail,
    /// Once; true: all actions, not only those that failed.
    Retry(bool),
}

/// Another execution of the same pipeline that is not over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Other {
    pub(crate) number: u64,
    pub(crate) place: Place,
    pub(crate) stage: usize,
}

/// Everything the decision needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct View {
    pub(crate) number: u64,
    pub(crate) place: Place,
    pub(crate) stage: usize,
    pub(crate) mode: Mode,
    /// Asked to stop; true: without waiting for actions.
    pub(crate) stop: Option<bool>,
    pub(crate) cancelled: bool,
    /// Why the way into the stage is closed (CP-53).
    pub(crate) disabled: Option<String>,
    pub(crate) on_failure: OnFailure,
    pub(crate) others: Vec<Other>,
    /// Actions of the stage: name and run order.
    pub(crate) plan: Vec<(String, i64)>,
    /// Runs of these actions that no retry has replaced: name and status.
    pub(crate) runs: Vec<(String, Status)>,
}

/// What to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Into the stage.
    Enter,
    /// These actions begin, with these ids.
    Begin(Vec<(String, String)>),
    /// The actions that failed (true: all of them) run again.
    Retry(bool),
    /// The stage is done; on to the next one, or the end.
    Leave,
    /// Over, with this status; actions that still run are abandoned.
    End(Status),
    /// Nothing now.
    Wait(Next),
}

/// See the module.
#[derive(Debug)]
pub(crate) struct Execution;

impl Machine for Execution {
    const NAME: &'static str = "codepipeline.execution";
    type View = View;
    type Decision = Decision;

    fn awake(cx: &Cx<'_>) -> Result<Vec<String>, Error> {
        Ok(ACTIVE.list(cx, "")?.into_iter().map(|(_, id)| id).collect())
    }

    fn look(cx: &Cx<'_>, id: &str) -> Result<Option<View>, Error> {
        match EXECUTIONS.get(cx, id)? {
            Some(row) if row.place != Place::Over => view(cx, &row).map(Some),
            Some(_) | None => Ok(None),
        }
    }

    fn decide(view: &View, _: Time, ids: &mut Ids) -> Decision {
        match view.place {
            Place::Waiting => in_front(view),
            Place::Inside => inside(view, ids),
            Place::Over => Decision::Wait(Next::default()),
        }
    }

    fn commit(cx: &mut Cx<'_>, id: &str, decision: Decision) -> Result<Next, Error> {
        let Some(mut row) = EXECUTIONS.get(cx, id)? else { return Ok(Next::default()) };
        row.updated_at = cx.now.0;
        match decision {
            Decision::Wait(next) => Ok(next),
            Decision::Enter => enter(cx, row),
            Decision::Begin(actions) => {
                for (name, id) in actions {
                    action::begin(cx, &row, &name, id)?;
                }
                EXECUTIONS.put(cx, id, &row)?;
                Ok(Next::again("actions begin"))
            }
            Decision::Retry(all) => retry(cx, row, all),
            Decision::Leave => leave(cx, row),
            Decision::End(status) => {
                end(cx, &mut row, status)?;
                Ok(Next::default())
            }
        }
    }
}

fn view(cx: &Cx<'_>, row: &ExecutionRow) -> Result<View, Error> {
    let Some(pipeline) = PIPELINES.get(cx, &row.pipeline_key())? else {
        return Err(Error::internal(format!("execution {} has no pipeline", row.id)));
    };
    let stages = row.stage_declarations();
    let stage = row.stage_name(row.stage);
    let before = row.stage.checked_sub(1).map(|before| row.stage_name(before));
    // A rollback has not come out of the stage before.
    let outbound = before.filter(|_| !row.is_rollback());
    let disabled = pipeline
        .disabled
        .get(&format!("Inbound/{stage}"))
        .or_else(|| outbound.and_then(|before| pipeline.disabled.get(&format!("Outbound/{before}"))));
    let mut others = Vec::new();
    for (_, id) in ACTIVE.list(cx, &row.pipeline_prefix())? {
        if id != row.id
            && let Some(other) = EXECUTIONS.get(cx, &id)?
        {
            others.push(Other { number: other.number, place: other.place, stage: other.stage });
        }
    }
    let actions = stages.get(row.stage).and_then(|stage| stage.actions.as_deref()).unwrap_or_default();
    let plan = actions
        .iter()
        .map(|action| (action.name.clone().unwrap_or_default(), action.run_order.unwrap_or(1)))
        .collect();
    let runs = runs(cx, &row.id, row.stage)?;
    let failure = stages.get(row.stage).and_then(|stage| stage.on_failure.as_ref());
    let retried = row.retries.get(stage).is_some_and(|retries| retries.automatic > 0);
    let on_failure = match failure.and_then(|failure| failure.result.as_deref()) {
        Some("RETRY") if !retried => {
            let mode = failure.and_then(|failure| failure.retry_configuration.as_ref());
            OnFailure::Retry(mode.and_then(|mode| mode.retry_mode.as_deref()) == Some("ALL_ACTIONS"))
        }
        _ => OnFailure::Fail,
    };
    Ok(View {
        on_failure,
        number: row.number,
        place: row.place,
        stage: row.stage,
        mode: match row.structure.execution_mode.as_deref() {
            Some("QUEUED") => Mode::Queued,
            Some("PARALLEL") => Mode::Parallel,
            _ => Mode::Superseded,
        },
        stop: row.stop.as_ref().map(|stop| stop.abandon),
        cancelled: row.cancelled,
        disabled: disabled.map(|disabled| disabled.reason.clone()),
        others,
        plan,
        runs: runs.into_iter().map(|run| (run.name().to_owned(), run.status)).collect(),
    })
}

/// In front of a stage: the one place where executions are superseded (CP-51).
fn in_front(view: &View) -> Decision {
    if view.cancelled {
        return Decision::End(Status::Cancelled);
    }
    if view.stop.is_some() {
        return Decision::End(Status::Stopped);
    }
    let locked = view.mode != Mode::Parallel
        && view.others.iter().any(|other| other.place == Place::Inside && other.stage == view.stage);
    let waiting =
        || view.others.iter().filter(|other| other.place == Place::Waiting && other.stage == view.stage);
    let newer = waiting().any(|other| other.number > view.number);
    let older = waiting().any(|other| other.number < view.number);
    match (&view.disabled, locked) {
        (Some(_), _) | (None, true) if newer && view.mode == Mode::Superseded => {
            Decision::End(Status::Superseded)
        }
        (Some(reason), _) => {
            Decision::Wait(Next::wait(format!("the transition into the stage is disabled: {reason}")))
        }
        (None, true) => Decision::Wait(Next::wait("another execution is in the stage")),
        // First come, first served: the older one is looked at as well and goes in or makes room.
        (None, false) if older && view.mode != Mode::Parallel => {
            Decision::Wait(Next::wait("an older execution goes into the stage first"))
        }
        (None, false) => Decision::Enter,
    }
}

/// In a stage: actions by run order (CP-3), until all have succeeded or one has failed.
fn inside(view: &View, ids: &mut Ids) -> Decision {
    let with = |status: Status| view.runs.iter().filter(move |(_, run)| *run == status).count();
    let running = with(Status::InProgress);
    let failed = with(Status::Failed) + with(Status::Abandoned);
    // CP-54: what is abandoned is over at once, whatever its provider goes on doing.
    if view.stop == Some(true) {
        return Decision::End(Status::Stopped);
    }
    if running > 0 && (failed > 0 || view.stop.is_some() || view.cancelled) {
        return Decision::Wait(Next::wait(format!("waits for {running} running action(s) before it ends")));
    }
    if view.cancelled {
        return Decision::End(Status::Cancelled);
    }
    if view.stop.is_some() {
        return Decision::End(Status::Stopped);
    }
    if failed > 0 {
        return match view.on_failure {
            OnFailure::Fail => Decision::End(Status::Failed),
            OnFailure::Retry(all) => Decision::Retry(all),
        };
    }
    let status = |name: &str| view.runs.iter().find(|(run, _)| run == name).map(|(_, status)| *status);
    let undone = |(name, _): &&(String, i64)| status(name) != Some(Status::Succeeded);
    let Some(order) = view.plan.iter().filter(undone).map(|(_, order)| *order).min() else {
        return Decision::Leave;
    };
    let next: Vec<_> = view
        .plan
        .iter()
        .filter(|(name, at)| *at == order && status(name).is_none())
        .map(|(name, _)| (name.clone(), ids.uuid()))
        .collect();
    match next.is_empty() {
        true => Decision::Wait(Next::wait(format!("waits for {running} running action(s)"))),
        false => Decision::Begin(next),
    }
}

fn enter(cx: &mut Cx<'_>, mut row: ExecutionRow) -> Result<Next, Error> {
    row.place = Place::Inside;
    let stage = row.stage_name(row.stage).to_owned();
    if let Some(status) = row.stages.get_mut(row.stage) {
        *status = Some(Status::InProgress);
    }
    PIPELINES.update(cx, &row.pipeline_key(), |pipeline| {
        pipeline.latest.entry(stage.clone()).or_default().execution.clone_from(&row.id);
    })?;
    EXECUTIONS.put(cx, &row.id, &row)?;
    notify::stage(cx, &row, &stage, "STARTED")?;
    wake_all(cx, &row)?;
    Ok(Next::again(format!("enters stage {stage}")))
}

fn leave(cx: &mut Cx<'_>, mut row: ExecutionRow) -> Result<Next, Error> {
    let stage = row.stage_name(row.stage).to_owned();
    let last = row.is_rollback() || row.stage + 1 >= row.stages.len();
    if last {
        end(cx, &mut row, Status::Succeeded)?;
        return Ok(Next::default());
    }
    if let Some(status) = row.stages.get_mut(row.stage) {
        *status = Some(Status::Succeeded);
    }
    row.stage += 1;
    row.place = Place::Waiting;
    EXECUTIONS.put(cx, &row.id, &row)?;
    notify::stage(cx, &row, &stage, "SUCCEEDED")?;
    wake_all(cx, &row)?;
    Ok(Next::again(format!("leaves stage {stage}")))
}

/// CP-57: the stage is tried once more.
fn retry(cx: &mut Cx<'_>, mut row: ExecutionRow, all: bool) -> Result<Next, Error> {
    let of_stage = runs(cx, &row.id, row.stage)?;
    control::replace_runs(cx, of_stage, all)?;
    let stage = row.stage_name(row.stage).to_owned();
    let retries = row.retries.entry(stage.clone()).or_default();
    retries.automatic += 1;
    retries.latest = "AutomatedStageRetry".to_owned();
    EXECUTIONS.put(cx, &row.id, &row)?;
    notify::stage(cx, &row, &stage, "RESUMED")?;
    Ok(Next::again(format!("retries stage {stage}")))
}

/// CP-56: a failed stage goes back to the newest execution that succeeded in it, if the pipeline says so.
fn roll_back_by_itself(cx: &mut Cx<'_>, row: &ExecutionRow) -> Result<(), Error> {
    let declared = row.stage_declarations().get(row.stage).and_then(|stage| stage.on_failure.as_ref());
    if row.is_rollback() || declared.and_then(|failure| failure.result.as_deref()) != Some("ROLLBACK") {
        return Ok(());
    }
    let Some(mut pipeline) = PIPELINES.get(cx, &row.pipeline_key())? else { return Ok(()) };
    for (_, id) in BY_PIPELINE.page_back(cx, &row.pipeline_prefix(), None, ROLLBACK_SEARCH_MAX)? {
        let target = EXECUTIONS.get(cx, &id)?.filter(|found| control::is_target(&pipeline, row.stage, found));
        if let Some(target) = target {
            let trigger = ("AutomatedRollback", row.id.clone());
            control::roll_back(cx, &mut pipeline, row.stage, target, trigger)?;
            return Ok(());
        }
    }
    Ok(())
}

/// Over. The stage it was in is free again.
fn end(cx: &mut Cx<'_>, row: &mut ExecutionRow, status: Status) -> Result<(), Error> {
    let inside = row.place == Place::Inside;
    if inside {
        for run in runs(cx, &row.id, row.stage)? {
            if run.status == Status::InProgress {
                action::abandon(cx, run)?;
            }
        }
        if let Some(of_stage) = row.stages.get_mut(row.stage) {
            *of_stage = Some(status);
        }
    }
    row.status = status;
    row.place = Place::Over;
    row.summary = match status {
        Status::Superseded => Some("A newer execution took its place in front of the stage".into()),
        Status::Cancelled => Some("The pipeline was updated before the execution was complete".into()),
        _ => row.summary.take(),
    };
    EXECUTIONS.put(cx, &row.id, row)?;
    ACTIVE.delete(cx, &row.number_key())?;
    let state = match status {
        Status::Cancelled => "CANCELED".to_owned(),
        other => other.as_str().to_uppercase(),
    };
    if inside {
        let stage = row.stage_name(row.stage).to_owned();
        notify::stage(cx, row, &stage, &state)?;
    }
    notify::execution(cx, row, &state)?;
    if inside && status == Status::Failed {
        roll_back_by_itself(cx, row)?;
    }
    wake_all(cx, row)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waiting() -> View {
        View {
            number: 5,
            place: Place::Waiting,
            stage: 1,
            mode: Mode::Superseded,
            stop: None,
            cancelled: false,
            disabled: None,
            on_failure: OnFailure::Fail,
            others: Vec::new(),
            plan: vec![("A".into(), 1), ("B".into(), 1), ("C".into(), 2)],
            runs: Vec::new(),
        }
    }

    fn running(runs: &[(&str, Status)]) -> View {
        let runs = runs.iter().map(|(name, status)| ((*name).to_owned(), *status)).collect();
        View { place: Place::Inside, runs, ..waiting() }
    }

    fn other(number: u64, place: Place, stage: usize) -> Other {
        Other { number, place, stage }
    }

    fn decide(view: &View) -> Decision {
        Execution::decide(view, Time(0), &mut Ids::seeded(1))
    }

    #[track_caller]
    fn waits(view: &View, text: &str) {
        let Decision::Wait(next) = decide(view) else { panic!("{:?}", decide(view)) };
        assert!(next.reason.contains(text), "{}", next.reason);
    }

    #[track_caller]
    fn begins(view: &View, names: &[&str]) {
        let Decision::Begin(actions) = decide(view) else { panic!("{:?}", decide(view)) };
        assert_eq!(actions.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), names);
    }

    #[test]
    fn cp_51_a_free_stage_is_entered_and_a_locked_one_waited_for() {
        assert_eq!(decide(&waiting()), Decision::Enter);
        let locked = View { others: vec![other(4, Place::Inside, 1)], ..waiting() };
        waits(&locked, "another execution");
        let elsewhere =
            View { others: vec![other(4, Place::Inside, 2), other(6, Place::Inside, 0)], ..waiting() };
        assert_eq!(decide(&elsewhere), Decision::Enter);
    }

    #[test]
    fn cp_51_a_newer_one_in_front_of_a_locked_stage_supersedes() {
        let newer = vec![other(4, Place::Inside, 1), other(6, Place::Waiting, 1)];
        let view = View { others: newer.clone(), ..waiting() };
        assert_eq!(decide(&view), Decision::End(Status::Superseded));
        waits(&View { mode: Mode::Queued, others: newer, ..waiting() }, "another execution");
        let older = vec![other(3, Place::Inside, 1), other(4, Place::Waiting, 1)];
        waits(&View { others: older, ..waiting() }, "another execution");
    }

    #[test]
    fn cp_51_two_in_front_of_a_free_stage_go_in_by_age() {
        let with_newer = View { others: vec![other(6, Place::Waiting, 1)], ..waiting() };
        assert_eq!(decide(&with_newer), Decision::Enter);
        let with_older = View { others: vec![other(4, Place::Waiting, 1)], ..waiting() };
        waits(&with_older, "older execution");
    }

    #[test]
    fn cp_52_parallel_knows_no_locks() {
        let crowd =
            vec![other(4, Place::Inside, 1), other(3, Place::Waiting, 1), other(6, Place::Waiting, 1)];
        let view = View { mode: Mode::Parallel, others: crowd, ..waiting() };
        assert_eq!(decide(&view), Decision::Enter);
    }

    #[test]
    fn cp_53_a_disabled_transition_holds_and_lets_the_newest_stay() {
        let disabled = View { disabled: Some("freeze".into()), ..waiting() };
        waits(&disabled, "freeze");
        let two = View { others: vec![other(6, Place::Waiting, 1)], ..disabled };
        assert_eq!(decide(&two), Decision::End(Status::Superseded));
    }

    #[test]
    fn cp_54_stopping_in_front_of_a_stage_ends_at_once() {
        assert_eq!(decide(&View { stop: Some(false), ..waiting() }), Decision::End(Status::Stopped));
        assert_eq!(decide(&View { cancelled: true, ..waiting() }), Decision::End(Status::Cancelled));
    }

    #[test]
    fn cp_3_actions_run_by_run_order() {
        begins(&running(&[]), &["A", "B"]);
        begins(&running(&[("A", Status::InProgress)]), &["B"]);
        waits(&running(&[("A", Status::InProgress), ("B", Status::Succeeded)]), "1 running");
        begins(&running(&[("A", Status::Succeeded), ("B", Status::Succeeded)]), &["C"]);
        let all = [("A", Status::Succeeded), ("B", Status::Succeeded), ("C", Status::Succeeded)];
        assert_eq!(decide(&running(&all)), Decision::Leave);
    }

    #[test]
    fn cp_51_a_failed_action_fails_the_stage_after_its_neighbours() {
        waits(&running(&[("A", Status::Failed), ("B", Status::InProgress)]), "before it ends");
        let failed = running(&[("A", Status::Failed), ("B", Status::Succeeded)]);
        assert_eq!(decide(&failed), Decision::End(Status::Failed));
        assert_eq!(decide(&running(&[("A", Status::Abandoned)])), Decision::End(Status::Failed));
    }

    #[test]
    fn cp_57_a_stage_retries_itself() {
        let failed = running(&[("A", Status::Failed), ("B", Status::Succeeded)]);
        let retrying = View { on_failure: OnFailure::Retry(true), ..failed.clone() };
        assert_eq!(decide(&retrying), Decision::Retry(true));
        assert_eq!(decide(&View { stop: Some(false), ..retrying }), Decision::End(Status::Stopped));
    }

    #[test]
    fn cp_54_stop_and_wait_or_abandon() {
        let mut view = running(&[("A", Status::InProgress), ("B", Status::Succeeded)]);
        view.stop = Some(false);
        waits(&view, "before it ends");
        view.stop = Some(true);
        assert_eq!(decide(&view), Decision::End(Status::Stopped));
        let mut over = running(&[("A", Status::Succeeded), ("B", Status::Succeeded)]);
        over.stop = Some(false);
        assert_eq!(decide(&over), Decision::End(Status::Stopped));
    }

    #[test]
    fn cp_5_an_update_cancels_after_what_runs() {
        let mut view = running(&[("A", Status::InProgress)]);
        view.cancelled = true;
        waits(&view, "before it ends");
        view.runs[0].1 = Status::Failed;
        assert_eq!(decide(&view), Decision::End(Status::Cancelled));
    }

    #[test]
    fn cp_55_a_retried_action_runs_again() {
        // Its failed run no longer counts: the view leaves it out.
        begins(&running(&[("A", Status::Succeeded)]), &["B"]);
    }
}
