//! A deployment's five steps, as AWS's console shows them.

use codedeploy::{Deployment, Phase};
use model::Time;

use super::view::{Progress, Set, Step};

const INSTALL: &str = "Deploying replacement task set";
const TEST: &str = "Test traffic route setup";
const SHIFT: &str = "Rerouting production traffic to replacement task set";
const WAIT: &str = "Wait before the original is terminated";
const TERMINATE: &str = "Terminate original task set";

/// Pure: how far each step is.
pub(super) fn of(row: &Deployment, sets: &[Set], now: Time, time_scale: u32) -> Vec<Step> {
    let mut steps = match row.rollback_of.is_some() {
        true => rollback(row, sets),
        false => forward(row, sets, now, time_scale),
    };
    for step in &mut steps {
        if step.progress == Progress::Done {
            step.percent = Some(100);
        }
    }
    steps
}

fn step(label: &'static str, progress: Progress, note: impl Into<String>, percent: Option<u32>) -> Step {
    Step { label, progress, note: note.into(), percent }
}

/// `part` of `whole` in percent.
fn share(part: i64, whole: i64) -> u32 {
    let percent = part.saturating_mul(100).checked_div(whole).unwrap_or(0).clamp(0, 100);
    u32::try_from(percent).unwrap_or(0)
}

fn forward(row: &Deployment, sets: &[Set], now: Time, time_scale: u32) -> Vec<Step> {
    let green = sets.iter().find(|set| set.green);
    let blue = sets.iter().find(|set| !set.green);
    let installed = green.map(|set| share(set.running, set.desired));
    let shifted = green.map_or(0.0, |set| set.weight).round().clamp(0.0, 100.0) as u32;
    let install =
        progress(row, Phase::Revision, Phase::AfterInstall, &["BeforeInstall", "Install", "AfterInstall"]);
    let mut steps = vec![step(INSTALL, install, "", installed.filter(|_| install == Progress::Active))];
    if row.plan.as_ref().is_none_or(|plan| plan.test_listener.is_some()) {
        let test = progress(
            row,
            Phase::AllowTestTraffic,
            Phase::AfterAllowTestTraffic,
            &["AllowTestTraffic", "AfterAllowTestTraffic"],
        );
        steps.push(step(TEST, test, "", None));
    }
    let shift = progress(
        row,
        Phase::BeforeAllowTraffic,
        Phase::AfterAllowTraffic,
        &["BeforeAllowTraffic", "AllowTraffic", "AfterAllowTraffic"],
    );
    let note = if row.phase == Phase::Ready { "Waits for Reroute traffic" } else { "" };
    steps.push(step(SHIFT, shift, note, (shift == Progress::Active).then_some(shifted)));
    let ended = match (row.status.as_str(), shift) {
        ("Succeeded", _) => Some(Progress::Done),
        (_, Progress::Done) if row.is_over() => Some(Progress::Failed),
        _ if row.is_over() => Some(Progress::Skipped),
        _ => None,
    };
    let waited = ended.unwrap_or_else(|| at(row.phase, Phase::TerminationWait, Phase::TerminationWait));
    let length = row.termination_wait_ms / i64::from(time_scale.max(1));
    let elapsed = (waited == Progress::Active).then(|| share(now.0 - row.phase_since, length));
    steps.push(step(WAIT, waited, super::page::length(length), elapsed));
    let ended = ended.map(|ended| if ended == Progress::Failed { Progress::Skipped } else { ended });
    let terminated = ended.unwrap_or_else(|| at(row.phase, Phase::Terminating, Phase::Terminating));
    let left = blue.filter(|set| !set.gone && set.running > 0);
    let note =
        left.filter(|_| terminated == Progress::Active).map(|set| format!("{} still run", set.running));
    steps.push(step(TERMINATE, terminated, note.unwrap_or_default(), None));
    steps
}

fn rollback(row: &Deployment, sets: &[Set]) -> Vec<Step> {
    let done = |ended: bool| match (row.status.as_str(), ended) {
        ("Succeeded", _) => Some(Progress::Done),
        (_, true) => Some(Progress::Failed),
        _ => None,
    };
    let over = done(row.is_over());
    let green = sets.iter().find(|set| set.green).filter(|set| !set.gone);
    let removing = over.unwrap_or_else(|| at(row.phase, Phase::RemovingGreen, Phase::RemovingGreen));
    let note = green.filter(|_| removing == Progress::Active).map(|set| format!("{} still run", set.running));
    vec![
        step(
            "Rerouting production traffic to original task set",
            over.unwrap_or_else(|| at(row.phase, Phase::Restoring, Phase::Restoring)),
            "",
            None,
        ),
        step("Terminate replacement task set", removing, note.unwrap_or_default(), None),
    ]
}

/// How far a step is that spans phases, in a deployment that is not over.
fn at(phase: Phase, first: Phase, last: Phase) -> Progress {
    match phase {
        _ if phase < first => Progress::Pending,
        _ if phase <= last => Progress::Active,
        _ => Progress::Done,
    }
}

/// The same, by its lifecycle events when the deployment is over.
fn progress(row: &Deployment, first: Phase, last: Phase, events: &[&str]) -> Progress {
    if !row.is_over() {
        return at(row.phase, first, last);
    }
    let of_step = || row.events.iter().filter(|event| events.contains(&event.name.as_str()));
    let any = |status: &str| of_step().any(|event| event.status == status);
    match row.status.as_str() {
        "Succeeded" => Progress::Done,
        // Failed before there were events.
        _ if row.events.is_empty() && first == Phase::Revision => Progress::Failed,
        _ if any("Failed") => Progress::Failed,
        _ if any("Succeeded") && !any("Skipped") && !any("Pending") => Progress::Done,
        _ => Progress::Skipped,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use codedeploy::Event;

    fn row(phase: Phase, status: &str, events: &[(&str, &str)]) -> Deployment {
        let event = |(name, status): &(&str, &str)| Event {
            name: (*name).into(),
            status: (*status).into(),
            started_at: None,
            ended_at: None,
            diagnostics: None,
        };
        Deployment {
            id: "d-000000000".into(),
            account: "000000000000".into(),
            region: "eu-central-1".into(),
            application: "web".into(),
            group: "web".into(),
            config_name: "CodeDeployDefault.ECSAllAtOnce".into(),
            creator: "user".into(),
            description: None,
            revision: codedeploy::api::RevisionLocation::default(),
            previous_revision: None,
            created_at: 0,
            started_at: Some(0),
            completed_at: None,
            status: status.into(),
            error: None,
            auto_rollback: codedeploy::api::AutoRollbackConfiguration::default(),
            rollback_id: None,
            rollback_of: None,
            rollback_message: None,
            shift: vec![(100, 0)],
            ready_wait_ms: None,
            termination_wait_ms: 60_000,
            phase,
            appspec: None,
            plan: None,
            events: events.iter().map(event).collect(),
            green_set: None,
            installed_at: None,
            shift_steps: 0,
            shifted_at: None,
            phase_since: 0,
            unsteady_since: None,
            ready_continued: false,
            termination_continued: false,
            stop: None,
        }
    }

    fn green(running: i64, weight: f64) -> Set {
        Set { green: true, running, desired: 4, weight, ..Set::default() }
    }

    /// Each step as a letter (pending, active, done, failed, skipped) and its percent.
    fn shown(row: &Deployment, set: Set, now: i64) -> String {
        let all = of(row, &[set], Time(now), 1);
        let one = |step: &Step| {
            let letter = match step.progress {
                Progress::Pending => "p",
                Progress::Active => "a",
                Progress::Done => "d",
                Progress::Failed => "f",
                Progress::Skipped => "s",
            };
            step.percent.map_or_else(|| letter.to_owned(), |percent| format!("{letter}{percent}"))
        };
        all.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn each_phase_is_in_its_step_and_says_how_far_it_is() {
        let at = |phase, set| shown(&row(phase, "InProgress", &[]), set, 15_000);
        assert_eq!(at(Phase::Install, green(1, 0.0)), "a25 p p p p");
        assert_eq!(at(Phase::AllowTestTraffic, green(4, 0.0)), "d100 a p p p");
        assert_eq!(at(Phase::Ready, green(4, 0.0)), "d100 d100 p p p");
        assert_eq!(at(Phase::AllowTraffic, green(4, 10.0)), "d100 d100 a10 p p");
        assert_eq!(at(Phase::TerminationWait, green(4, 100.0)), "d100 d100 d100 a25 p");
        assert_eq!(at(Phase::Terminating, green(4, 100.0)), "d100 d100 d100 d100 a");
    }

    #[test]
    fn what_is_over_says_what_failed_and_what_was_never_reached() {
        let over = |status: &str, events: &[(&str, &str)]| {
            shown(&row(Phase::Over, status, events), green(0, 0.0), 0)
        };
        let installed = ("Install", "Succeeded");
        assert_eq!(over("Succeeded", &[installed]), "d100 d100 d100 d100 d100");
        assert_eq!(over("Failed", &[("Install", "Failed"), ("AllowTraffic", "Skipped")]), "f s s s s");
        let tested = ("AllowTestTraffic", "Succeeded");
        assert_eq!(over("Stopped", &[installed, tested, ("AllowTraffic", "Skipped")]), "d100 d100 s s s");
        // Stopped while it waited with everything on green.
        assert_eq!(
            over("Stopped", &[installed, tested, ("AllowTraffic", "Succeeded")]),
            "d100 d100 d100 f s"
        );
        assert_eq!(over("Failed", &[]), "f s s s s");
    }

    #[test]
    fn a_rollback_has_two_steps() {
        let mut rollback = row(Phase::Restoring, "InProgress", &[]);
        rollback.rollback_of = Some("d-111111111".into());
        assert_eq!(shown(&rollback, green(4, 50.0), 0), "a p");
        rollback.phase = Phase::RemovingGreen;
        assert_eq!(shown(&rollback, green(4, 0.0), 0), "d100 a");
    }

    #[test]
    fn shares_stay_between_0_and_100() {
        assert_eq!([share(1, 4), share(9, 4), share(-3, 4), share(1, 0)], [25, 100, 0, 0]);
    }
}
