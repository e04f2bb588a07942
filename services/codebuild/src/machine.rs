//! The machine of one build.
//!
//! ```text
//! Queued ──a place is free──> Running ──the driver's last word──> Finished
//!   │ stop, or its time in the queue is over                        ^
//!   └───────────────────────────────────────────────────────────────┤
//!            Running: stop, or its time is over ─> told to stop ────┘  (or no word within the grace)
//! ```
//!
//! The phases within Running are the driver's; they come as sightings ([`crate::seen`]).

use ::machine::{Machine, Next};
use driver::Want;
use model::{Duration, Error, Ids, Time};
use store::{Caller, Cx};

use crate::api;
use crate::rows::{ACTIVE, BUILDS, BuildRow, Life};
use crate::{notify, outside};

/// Builds that run at a time on this machine; the others wait in phase QUEUED.
const RUNNING_MAX: usize = 4;
/// How long a driver that was told to stop a build may take before the build is called stopped without its word.
const STOP_GRACE: Duration = Duration::minutes(2);
/// How long after its time-out a build may go on before it is told to stop: the driver's own clock comes first.
const TIMEOUT_GRACE: Duration = Duration::minutes(1);

/// How long before their end a build's credentials are renewed.
const RENEW_BEFORE: Duration = Duration::minutes(15);

/// Everything the decision needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct View {
    pub(crate) life: Life,
    pub(crate) stop: bool,
    pub(crate) timed_out: bool,
    pub(crate) queue_deadline: Time,
    pub(crate) run_deadline: Option<Time>,
    pub(crate) stop_deadline: Option<Time>,
    /// When the build needs new credentials.
    pub(crate) renew_at: Option<Time>,
    pub(crate) finished: Option<(String, i64)>,
    /// Builds that run or came into the queue earlier.
    pub(crate) ahead: usize,
}

/// What to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Want it from the driver.
    Start,
    /// Give it new credentials: it may run longer than they last.
    Renew,
    /// Tell the driver to stop it.
    Stop {
        /// Because its time was over.
        timed_out: bool,
    },
    /// The record is complete.
    Finish {
        /// `SUCCEEDED`, …
        status: String,
        /// When.
        at: Time,
    },
    /// Nothing now.
    Wait(Next),
}

/// See the module.
#[derive(Debug)]
pub(crate) struct BuildMachine;

impl Machine for BuildMachine {
    const NAME: &'static str = "codebuild.build";
    type View = View;
    type Decision = Decision;

    fn awake(cx: &Cx<'_>) -> Result<Vec<String>, Error> {
        Ok(ACTIVE.keys(cx, "")?)
    }

    fn look(cx: &Cx<'_>, id: &str) -> Result<Option<View>, Error> {
        let Some(row) = BUILDS.get(cx, id)? else { return Ok(None) };
        let earlier = |queued_at: i64, other: &str| (queued_at, other) < (row.queued_at, id);
        let ahead = match row.life {
            Life::Queued => {
                let all = ACTIVE.list(cx, "")?.into_iter();
                all.filter(|(other, active)| active.running || earlier(active.queued_at, other)).count()
            }
            Life::Running | Life::Finished => 0,
        };
        let stop_deadline = row.stopping_at.map(|at| Time(at) + STOP_GRACE);
        let run_deadline = row.running_at.map(|at| Time(at + row.want.timeout_ms) + TIMEOUT_GRACE);
        Ok(Some(View {
            life: row.life,
            stop: row.stop,
            timed_out: row.timed_out,
            queue_deadline: Time(row.queued_at + row.queued_timeout_ms),
            run_deadline,
            stop_deadline,
            renew_at: row.credentials_end.map(|end| Time(end) - RENEW_BEFORE),
            finished: row.finished,
            ahead,
        }))
    }

    fn decide(view: &View, now: Time, _: &mut Ids) -> Decision {
        let finish = |status: &str, at| Decision::Finish { status: status.to_owned(), at };
        let stopped = if view.timed_out { "TIMED_OUT" } else { "STOPPED" };
        match (view.life, &view.finished, view.stop_deadline, view.run_deadline) {
            (Life::Finished, ..) => Decision::Wait(Next::default()),
            (Life::Queued, ..) if view.stop => finish("STOPPED", now),
            (Life::Queued, ..) if view.queue_deadline <= now => finish("TIMED_OUT", now),
            (Life::Queued, ..) if view.ahead >= RUNNING_MAX => {
                let reason = format!("waits for one of the {RUNNING_MAX} builds that run at a time");
                Decision::Wait(Next::at(view.queue_deadline, reason))
            }
            (Life::Queued, ..) => Decision::Start,
            (Life::Running, Some((status, at)), ..) => match (status.as_str(), view.timed_out) {
                ("STOPPED", true) => finish("TIMED_OUT", Time(*at)),
                (status, _) => finish(status, Time(*at)),
            },
            (Life::Running, None, Some(deadline), _) if deadline <= now => finish(stopped, now),
            (Life::Running, None, Some(deadline), _) => {
                Decision::Wait(Next::at(deadline, "waits for the build's processes to end"))
            }
            (Life::Running, None, None, _) if view.stop => Decision::Stop { timed_out: false },
            (Life::Running, None, None, Some(deadline)) if deadline <= now => {
                Decision::Stop { timed_out: true }
            }
            (Life::Running, None, None, Some(deadline)) => match view.renew_at {
                Some(renew_at) if renew_at <= now => Decision::Renew,
                Some(renew_at) if renew_at < deadline => Decision::Wait(Next::at(renew_at, "is running")),
                Some(_) | None => Decision::Wait(Next::at(deadline, "is running")),
            },
            // A running build always has its time; without one there is nothing to wait for but the driver.
            (Life::Running, None, None, None) => Decision::Wait(Next::wait("is running")),
        }
    }

    fn commit(cx: &mut Cx<'_>, id: &str, decision: Decision) -> Result<Next, Error> {
        let Some(mut row) = BUILDS.get(cx, id)? else { return Ok(Next::default()) };
        match decision {
            Decision::Wait(next) => Ok(next),
            Decision::Start => begin(cx, id, row),
            Decision::Renew => {
                let caller = Caller::root(&row.account, &row.region);
                // A role that is gone meanwhile leaves the build with what it has.
                if cx.on_behalf(caller, |cx| credentials(cx, &mut row))?.is_err() {
                    row.credentials_end = None;
                }
                want(cx, &row)?;
                BUILDS.put(cx, id, &row)?;
                Ok(Next::again("has new credentials"))
            }
            Decision::Stop { timed_out } => {
                row.stopping_at = Some(cx.now.0);
                row.timed_out = timed_out;
                row.want.run = false;
                want(cx, &row)?;
                BUILDS.put(cx, id, &row)?;
                Ok(Next::again("is being stopped"))
            }
            Decision::Finish { status, at } => {
                finish(cx, id, row, &status, at)?;
                Ok(Next::default())
            }
        }
    }
}

/// Queued → Running: credentials and the image's digest are found now, and the driver wants to hear of it.
fn begin(cx: &mut Cx<'_>, id: &str, mut row: BuildRow) -> Result<Next, Error> {
    row.life = Life::Running;
    row.running_at = Some(cx.now.0);
    end_phase(&mut row.build, cx.now, "SUCCEEDED", None);
    begin_phase(&mut row.build, "PROVISIONING", cx.now);
    ACTIVE.update(cx, id, |active| active.running = true)?;
    let caller = Caller::root(&row.account, &row.region);
    let ready = cx.on_behalf(caller, |cx| prepare(cx, &mut row))?;
    match ready {
        Ok(()) => want(cx, &row)?,
        Err((code, message)) => {
            end_phase(&mut row.build, cx.now, "FAILED", Some((code.to_owned(), message)));
            row.finished = Some(("FAILED".to_owned(), cx.now.0));
        }
    }
    BUILDS.put(cx, id, &row)?;
    Ok(Next::again("is starting"))
}

/// Context of a failed phase: code and message.
type Context = (&'static str, String);

/// Puts into the want what is only known now. The inner error is the context of a failed PROVISIONING phase.
fn prepare(cx: &mut Cx<'_>, row: &mut BuildRow) -> Result<Result<(), Context>, Error> {
    if let Err(context) = credentials(cx, row)? {
        return Ok(Err(context));
    }
    match outside::image_digest(cx, &row.want.image)? {
        None => {}
        Some(Ok(digest)) => row.want.image_digest = Some(digest),
        Some(Err(error)) => {
            let message = format!(
                "Unable to pull customer's container image. CannotPullContainerError: {}",
                error.message
            );
            return Ok(Err(("BUILD_CONTAINER_UNABLE_TO_PULL_IMAGE", message)));
        }
    }
    Ok(Ok(()))
}

/// Fresh credentials of the service role.
fn credentials(cx: &mut Cx<'_>, row: &mut BuildRow) -> Result<Result<(), Context>, Error> {
    let role = row.want.credentials.role_arn.clone();
    let session = format!("AWSCodeBuild-{}", row.id().rsplit(':').next().unwrap_or_default());
    match outside::credentials(cx, &role, &session) {
        Ok((credentials, end)) => {
            row.want.credentials = credentials;
            row.credentials_end = Some(end.0);
            Ok(Ok(()))
        }
        Err(error) if error.status < 500 => {
            let message = "CodeBuild is not authorized to perform: sts:AssumeRole on service role. Please verify \
                           that: 1) The provided service role exists, 2) The role name is case-sensitive and \
                           matches exactly, and 3) The role has the necessary trust policy configured.";
            Ok(Err(("CLIENT_ERROR", format!("{message} ({})", error.message))))
        }
        Err(error) => Err(error),
    }
}

fn want(cx: &mut Cx<'_>, row: &BuildRow) -> Result<(), Error> {
    let want = Want::Build(Box::new(row.want.clone()));
    Ok(cx.want(want.kind().as_str(), row.id(), &want)?)
}

/// The record is complete: whoever waits for it is told.
fn finish(cx: &mut Cx<'_>, id: &str, mut row: BuildRow, status: &str, at: Time) -> Result<(), Error> {
    let queued = row.life == Life::Queued;
    row.life = Life::Finished;
    let mut status = status.to_owned();
    // CB-16: an artifact that has no place to go fails the build, whatever its commands did.
    if let (Some(error), "SUCCEEDED") = (&row.artifact_error, status.as_str()) {
        status = "FAILED".to_owned();
        fail_upload(&mut row.build, error);
    }
    let context =
        (status == "TIMED_OUT").then(|| ("BUILD_TIMED_OUT".to_owned(), "Build has timed out.".to_owned()));
    end_phase(&mut row.build, at, &status, context);
    begin_phase(&mut row.build, "COMPLETED", at);
    row.build.build_status = Some(status);
    row.build.build_complete = Some(true);
    row.build.end_time = Some(at);
    // The credentials have done their work; the record of a build keeps none.
    row.want.credentials.secret_access_key.clear();
    row.want.credentials.session_token.clear();
    BUILDS.put(cx, id, &row)?;
    ACTIVE.delete(cx, id)?;
    if !queued {
        cx.unwant(driver::Kind::Build.as_str(), id)?;
    }
    notify::state_changed(cx, &row)?;
    cx.wake("codepipeline.build", id);
    for (other, active) in ACTIVE.list(cx, "")? {
        if !active.running {
            cx.wake(BuildMachine::NAME, other);
        }
    }
    Ok(())
}

/// Ends the phase that is open, if one is.
pub(crate) fn end_phase(
    build: &mut api::Build,
    at: Time,
    status: &str,
    context: Option<(String, String)>,
) -> Option<api::BuildPhase> {
    let phase = build.phases.as_mut()?.last_mut().filter(|phase| phase.end_time.is_none())?;
    if phase.phase_type.as_deref() == Some("COMPLETED") {
        return None;
    }
    phase.end_time = Some(at);
    phase.phase_status = Some(status.to_owned());
    phase.duration_in_seconds = Some(at.since(phase.start_time.unwrap_or(at)).0 / 1000);
    let (code, message) = context.unwrap_or_default();
    phase.contexts = Some(vec![api::PhaseContext { status_code: Some(code), message: Some(message) }]);
    Some(phase.clone())
}

/// Begins a phase, unless it has begun already.
pub(crate) fn begin_phase(build: &mut api::Build, kind: &str, at: Time) {
    build.current_phase = Some(kind.to_owned());
    let phases = build.phases.get_or_insert_default();
    if phases.last().is_some_and(|phase| phase.phase_type.as_deref() == Some(kind)) {
        return;
    }
    phases.push(api::BuildPhase {
        phase_type: Some(kind.to_owned()),
        start_time: Some(at),
        ..Default::default()
    });
}

fn fail_upload(build: &mut api::Build, error: &str) {
    let uploads = build.phases.iter_mut().flatten();
    for phase in uploads.filter(|phase| phase.phase_type.as_deref() == Some("UPLOAD_ARTIFACTS")) {
        phase.phase_status = Some("FAILED".into());
        phase.contexts = Some(vec![api::PhaseContext {
            status_code: Some("CLIENT_ERROR".into()),
            message: Some(format!("Error in UPLOAD_ARTIFACTS phase: {error}")),
        }]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Time = Time(1_000_000);

    fn queued() -> View {
        View {
            life: Life::Queued,
            stop: false,
            timed_out: false,
            queue_deadline: Time(2_000_000),
            run_deadline: None,
            stop_deadline: None,
            renew_at: None,
            finished: None,
            ahead: 0,
        }
    }

    fn running() -> View {
        View { life: Life::Running, run_deadline: Some(Time(2_000_000)), ..queued() }
    }

    fn decide(view: &View) -> Decision {
        BuildMachine::decide(view, NOW, &mut Ids::seeded(1))
    }

    fn finish(status: &str, at: Time) -> Decision {
        Decision::Finish { status: status.into(), at }
    }

    #[test]
    fn a_queued_build_starts_when_there_is_room() {
        assert_eq!(decide(&queued()), Decision::Start);
        let full = View { ahead: RUNNING_MAX, ..queued() };
        let Decision::Wait(next) = decide(&full) else { panic!("must wait") };
        assert_eq!(next.look_at, Some(Time(2_000_000)));
        assert!(next.reason.contains("4 builds"));
    }

    #[test]
    fn cb_5_a_queued_build_is_stopped_or_times_out_without_the_driver() {
        assert_eq!(decide(&View { stop: true, ..queued() }), finish("STOPPED", NOW));
        assert_eq!(decide(&View { queue_deadline: NOW, ..queued() }), finish("TIMED_OUT", NOW));
    }

    #[test]
    fn a_running_build_ends_with_the_drivers_word() {
        assert_eq!(decide(&running()), Decision::Wait(Next::at(Time(2_000_000), "is running")));
        let over = View { finished: Some(("FAILED".into(), 5)), ..running() };
        assert_eq!(decide(&over), finish("FAILED", Time(5)));
        let even_when_stopped = View { stop: true, ..over };
        assert_eq!(decide(&even_when_stopped), finish("FAILED", Time(5)));
    }

    #[test]
    fn cb_5_a_running_build_is_told_to_stop_and_then_waited_for() {
        let asked = View { stop: true, ..running() };
        assert_eq!(decide(&asked), Decision::Stop { timed_out: false });
        let late = View { run_deadline: Some(NOW), ..running() };
        assert_eq!(decide(&late), Decision::Stop { timed_out: true });
        let told = View { stop_deadline: Some(Time(1_500_000)), ..asked.clone() };
        let Decision::Wait(next) = decide(&told) else { panic!("must wait") };
        assert_eq!(next.look_at, Some(Time(1_500_000)));
        let silent = View { stop_deadline: Some(NOW), ..asked };
        assert_eq!(decide(&silent), finish("STOPPED", NOW));
        let silent = View { timed_out: true, ..silent };
        assert_eq!(decide(&silent), finish("TIMED_OUT", NOW));
        let word = View { finished: Some(("STOPPED".into(), 7)), ..silent };
        assert_eq!(decide(&word), finish("TIMED_OUT", Time(7)));
    }

    #[test]
    fn a_long_build_gets_new_credentials_in_time() {
        let soon = View { renew_at: Some(Time(1_200_000)), ..running() };
        assert_eq!(decide(&soon), Decision::Wait(Next::at(Time(1_200_000), "is running")));
        assert_eq!(decide(&View { renew_at: Some(NOW), ..running() }), Decision::Renew);
        let never = View { renew_at: Some(Time(3_000_000)), ..running() };
        assert_eq!(decide(&never), Decision::Wait(Next::at(Time(2_000_000), "is running")));
    }

    #[test]
    fn a_finished_build_stays_as_it_is() {
        let over = View { life: Life::Finished, stop: true, queue_deadline: Time(0), ..running() };
        assert_eq!(decide(&over), Decision::Wait(Next::default()));
    }
}
