//! Every transition of a deployment, as cases.

use super::*;
use crate::api::AutoRollbackConfiguration;
use crate::rows::{Event, Stop};

const STEADY: Set = Set { exists: true, steady: true, running: 1, desired: 1 };
const STARTING: Set = Set { exists: true, steady: false, running: 0, desired: 1 };
const GONE: Set = Set { exists: false, steady: false, running: 0, desired: 0 };

fn plan() -> Plan {
    Plan {
        cluster: "c".into(),
        service: "s".into(),
        service_arn: "service".into(),
        blue_set: "blue".into(),
        blue_task_definition: "td:1".into(),
        blue_target_group: "tg1".into(),
        green_target_group: "tg2".into(),
        blue_name: "tg1".into(),
        green_name: "tg2".into(),
        prod_listener: "prd".into(),
        test_listener: Some("qa".into()),
    }
}

fn spec(hooks: &[(&str, &str)]) -> AppSpec {
    AppSpec {
        task_definition: "td:2".into(),
        container_name: "web".into(),
        container_port: 80,
        platform_version: None,
        network: None,
        hooks: hooks.iter().map(|(hook, function)| ((*hook).into(), (*function).into())).collect(),
    }
}

/// A view in a phase that began at 0, with everything well.
fn view(phase: Phase) -> View {
    let touched = phase >= Phase::Install && phase != Phase::Over;
    View {
        row: Deployment {
            id: "d-000000001".into(),
            account: "0".into(),
            region: "r".into(),
            application: "a".into(),
            group: "g".into(),
            config_name: "CodeDeployDefault.ECSAllAtOnce".into(),
            creator: "user".into(),
            description: None,
            revision: crate::api::RevisionLocation::default(),
            previous_revision: None,
            created_at: 0,
            started_at: Some(0),
            completed_at: None,
            status: "InProgress".into(),
            error: None,
            auto_rollback: AutoRollbackConfiguration {
                enabled: Some(true),
                events: Some(vec!["DEPLOYMENT_FAILURE".into()]),
            },
            rollback_id: None,
            rollback_of: None,
            rollback_message: None,
            shift: vec![(100, 0)],
            ready_wait_ms: Some(3_600_000),
            termination_wait_ms: 300_000,
            phase,
            appspec: Some(spec(&[])),
            plan: Some(plan()),
            events: Vec::<Event>::new(),
            green_set: touched.then(|| "green".into()),
            installed_at: Some(0),
            shift_steps: 0,
            shifted_at: None,
            phase_since: 0,
            unsteady_since: None,
            ready_continued: false,
            termination_continued: false,
            stop: None,
        },
        spec_text: None,
        found: None,
        green: STEADY,
        blue: STEADY,
        prod_applied: true,
        test_applied: true,
        time_scale: 1,
    }
}

fn goes_to(decision: &Decision) -> Option<Phase> {
    decision.steps.iter().find_map(|step| if let Step::Go(phase) = step { Some(*phase) } else { None })
}

fn finished(decision: &Decision) -> Option<(&'static str, String, bool)> {
    decision.steps.iter().find_map(|step| match step {
        Step::Finish { status, error, rollback, .. } => {
            Some((*status, error.as_ref().map(|(code, _)| code.clone()).unwrap_or_default(), *rollback))
        }
        _ => None,
    })
}

#[test]
fn cd_21_goes_through_its_events_in_order() {
    for (phase, next) in [
        (Phase::BeforeInstall, Phase::Install),
        (Phase::Install, Phase::AfterInstall),
        (Phase::AfterInstall, Phase::AllowTestTraffic),
        (Phase::AllowTestTraffic, Phase::AfterAllowTestTraffic),
        (Phase::AfterAllowTestTraffic, Phase::Ready),
        (Phase::BeforeAllowTraffic, Phase::AllowTraffic),
        (Phase::AfterAllowTraffic, Phase::TerminationWait),
    ] {
        assert_eq!(goes_to(&decide(&view(phase), Time(1))), Some(next), "{phase:?}");
    }
}

#[test]
fn cd_24_without_test_listener_ready_follows_after_install() {
    let mut view = view(Phase::AfterInstall);
    view.row.plan.as_mut().unwrap().test_listener = None;
    assert_eq!(goes_to(&decide(&view, Time(1))), Some(Phase::Ready));
    view.row.ready_wait_ms = None;
    assert_eq!(goes_to(&decide(&view, Time(1))), Some(Phase::BeforeAllowTraffic));
}

#[test]
fn cd_23_install_makes_green_once_and_waits_until_it_is_steady() {
    let mut view = view(Phase::Install);
    view.row.green_set = None;
    assert_eq!(decide(&view, Time(1)).steps, [Step::Install]);
    view.row.green_set = Some("green".into());
    view.green = STARTING;
    let waits = decide(&view, Time(1));
    assert!(waits.steps.is_empty() && waits.look_at == Some(Time(3_600_000)), "{waits:?}");
    view.prod_applied = false;
    view.green = STEADY;
    assert!(decide(&view, Time(1)).steps.is_empty());
}

#[test]
fn cd_22_install_times_out_after_an_hour_and_rolls_back() {
    let mut view = view(Phase::Install);
    view.green = STARTING;
    assert_eq!(finished(&decide(&view, Time(3_600_000))), Some(("Failed", "TIMEOUT".into(), true)));
}

#[test]
fn cd_10_a_bad_revision_fails_and_touches_nothing() {
    let mut view = view(Phase::Revision);
    view.row.green_set = None;
    assert_eq!(decide(&view, Time(1)).steps, [Step::FetchRevision]);
    view.spec_text = Some(Ok("version: 7".into()));
    assert_eq!(finished(&decide(&view, Time(1))), Some(("Failed", "INVALID_REVISION".into(), false)));
    view.spec_text = Some(Err(("REVISION_MISSING".into(), "gone".into())));
    assert_eq!(finished(&decide(&view, Time(1))), Some(("Failed", "REVISION_MISSING".into(), false)));
}

#[test]
fn cd_30_a_hook_names_lambda_and_is_refused_by_name() {
    let mut view = view(Phase::AfterInstall);
    view.row.appspec = Some(spec(&[("AfterInstall", "check-it")]));
    assert_eq!(finished(&decide(&view, Time(1))), Some(("Failed", "INVALID_LAMBDA_FUNCTION".into(), true)));
}

#[test]
fn cd_25_ready_waits_for_a_person_and_stops_at_its_end() {
    let mut view = view(Phase::Ready);
    assert_eq!(decide(&view, Time(1)).look_at, Some(Time(3_600_000)));
    assert_eq!(finished(&decide(&view, Time(3_600_000))), Some(("Stopped", "TIMEOUT".into(), true)));
    view.row.ready_continued = true;
    assert_eq!(goes_to(&decide(&view, Time(1))), Some(Phase::BeforeAllowTraffic));
}

#[test]
fn the_time_scale_shortens_waits() {
    let mut view = view(Phase::Ready);
    view.time_scale = 60;
    assert_eq!(decide(&view, Time(1)).look_at, Some(Time(60_000)));
    let mut view = super::tests::view(Phase::TerminationWait);
    view.time_scale = 60;
    assert_eq!(decide(&view, Time(1)).look_at, Some(Time(5_000)));
}

#[test]
fn cd_26_all_at_once_shifts_waits_for_the_balancer_and_makes_green_primary() {
    let mut view = view(Phase::AllowTraffic);
    assert_eq!(decide(&view, Time(1)).steps, [Step::Shift(1), Step::Prod(100)]);
    view.row.shift_steps = 1;
    view.prod_applied = false;
    assert!(decide(&view, Time(1)).steps.is_empty());
    view.prod_applied = true;
    let done = decide(&view, Time(1));
    assert_eq!(done.steps, [Step::Primary(Side::Green), Step::Go(Phase::AfterAllowTraffic)]);
}

#[test]
fn cd_26_canary_waits_between_its_steps() {
    let mut view = view(Phase::AllowTraffic);
    view.row.shift = vec![(10, 300_000), (100, 0)];
    assert_eq!(decide(&view, Time(1)).steps, [Step::Shift(1), Step::Prod(10)]);
    view.row.shift_steps = 1;
    assert_eq!(decide(&view, Time(5)).steps, [Step::Shifted]);
    view.row.shifted_at = Some(5);
    assert_eq!(decide(&view, Time(6)).look_at, Some(Time(300_005)));
    assert_eq!(decide(&view, Time(300_005)).steps, [Step::Shift(2), Step::Prod(100)]);
}

#[test]
fn cd_45_green_unsteady_for_five_minutes_in_the_shift_fails() {
    let mut view = view(Phase::AllowTraffic);
    view.row.shift = vec![(10, 3_600_000), (100, 0)];
    (view.row.shift_steps, view.row.shifted_at, view.green) = (1, Some(0), STARTING);
    assert_eq!(decide(&view, Time(10)).steps, [Step::Unsteady(Some(Time(10)))]);
    view.row.unsteady_since = Some(10);
    assert_eq!(finished(&decide(&view, Time(300_010))), Some(("Failed", "ECS_UPDATE_ERROR".into(), true)));
    view.green = STEADY;
    assert_eq!(decide(&view, Time(20)).steps, [Step::Unsteady(None)]);
}

#[test]
fn cd_28_blue_goes_after_the_wait_or_when_told_and_never_while_green_is_hurt() {
    let mut view = view(Phase::TerminationWait);
    assert_eq!(decide(&view, Time(1)).look_at, Some(Time(300_000)));
    let gone = decide(&view, Time(300_000));
    assert_eq!(gone.steps, [Step::Remove(Side::Blue), Step::Go(Phase::Terminating)]);
    view.row.termination_continued = true;
    assert_eq!(goes_to(&decide(&view, Time(1))), Some(Phase::Terminating));
    view.green = STARTING;
    assert_eq!(decide(&view, Time(10)).steps, [Step::Unsteady(Some(Time(10)))]);
    view.row.unsteady_since = Some(10);
    assert!(decide(&view, Time(11)).steps.is_empty());
    assert_eq!(finished(&decide(&view, Time(300_010))), Some(("Failed", "ECS_UPDATE_ERROR".into(), true)));
}

#[test]
fn cd_27_succeeds_when_blue_is_seen_gone() {
    let mut view = view(Phase::Terminating);
    assert!(decide(&view, Time(1)).steps.is_empty());
    view.blue = GONE;
    assert_eq!(finished(&decide(&view, Time(1))), Some(("Succeeded", String::new(), false)));
}

#[test]
fn cd_40_a_stop_rolls_back_when_told_or_configured() {
    for (flag, events, rollback) in [
        (Some(true), vec![], true),
        (Some(false), vec!["DEPLOYMENT_STOP_ON_REQUEST"], false),
        (None, vec!["DEPLOYMENT_STOP_ON_REQUEST"], true),
        (None, vec!["DEPLOYMENT_FAILURE"], false),
    ] {
        let mut view = view(Phase::TerminationWait);
        view.row.stop = Some(Stop { roll_back: flag });
        view.row.auto_rollback.events = Some(events.into_iter().map(str::to_owned).collect());
        assert_eq!(finished(&decide(&view, Time(1))), Some(("Stopped", "MANUAL_STOP".into(), rollback)));
    }
}

#[test]
fn cd_43_a_stop_without_a_flag_is_kept_as_a_stop() {
    let mut row = view(Phase::Install).row;
    row.stop = Some(Stop { roll_back: None });
    let kept: Deployment = serde_json::from_str(&serde_json::to_string(&row).unwrap()).unwrap();
    assert_eq!(kept, row);
}

#[test]
fn cd_43_past_blues_deletion_a_stop_is_not_heard() {
    let mut view = view(Phase::Terminating);
    view.row.stop = Some(Stop { roll_back: Some(true) });
    assert_eq!(finished(&decide(&view, Time(1))), None);
}

#[test]
fn cd_23_before_install_there_is_nothing_to_roll_back() {
    let mut view = view(Phase::BeforeInstall);
    view.row.stop = Some(Stop { roll_back: Some(true) });
    assert_eq!(finished(&decide(&view, Time(1))), Some(("Stopped", "MANUAL_STOP".into(), false)));
}

#[test]
fn cd_41_a_rollback_waits_for_the_traffic_then_removes_green() {
    let mut view = view(Phase::Restoring);
    view.row.rollback_of = Some("d-000000000".into());
    view.test_applied = false;
    assert!(decide(&view, Time(1)).steps.is_empty());
    view.test_applied = true;
    let goes = decide(&view, Time(1));
    assert_eq!(goes.steps, [Step::Remove(Side::Green), Step::Go(Phase::RemovingGreen)]);
    view.row.phase = Phase::RemovingGreen;
    assert!(decide(&view, Time(1)).steps.is_empty());
    view.green = GONE;
    assert_eq!(finished(&decide(&view, Time(1))), Some(("Succeeded", String::new(), false)));
}
