//! Events about builds (§5.4), for EventBridge.

use model::{Error, Time};
use serde_json::{Value, json};
use store::Cx;

use crate::api;
use crate::rows::BuildRow;

/// `CodeBuild Build State Change`
pub(crate) fn state_changed(cx: &mut Cx<'_>, row: &BuildRow) -> Result<(), Error> {
    let detail = json!({
        "build-status": row.build.build_status,
        "project-name": row.want.project,
        "build-id": row.want.arn,
        "additional-information": additional(row),
        "current-phase": row.build.current_phase,
        "current-phase-context": "[]",
        "version": "1",
    });
    emit(cx, row, "CodeBuild Build State Change", detail)
}

/// `CodeBuild Build Phase Change`
pub(crate) fn phase_ended(cx: &mut Cx<'_>, row: &BuildRow, phase: &api::BuildPhase) -> Result<(), Error> {
    let detail = json!({
        "completed-phase": phase.phase_type,
        "completed-phase-status": phase.phase_status,
        "completed-phase-context": context(phase),
        "completed-phase-duration-seconds": phase.duration_in_seconds,
        "completed-phase-start": phase.start_time.map(long_date),
        "completed-phase-end": phase.end_time.map(long_date),
        "project-name": row.want.project,
        "build-id": row.want.arn,
        "additional-information": additional(row),
        "version": "1",
    });
    emit(cx, row, "CodeBuild Build Phase Change", detail)
}

fn emit(cx: &mut Cx<'_>, row: &BuildRow, detail_type: &str, detail: Value) -> Result<(), Error> {
    let event = events::Event {
        account: row.account.clone(),
        region: row.region.clone(),
        source: "aws.codebuild".into(),
        detail_type: detail_type.into(),
        resources: vec![row.want.arn.clone()],
        detail,
    };
    events::emit(cx, event).map(drop)
}

/// `[]`, or `[CODE: message]`.
fn context(phase: &api::BuildPhase) -> String {
    let contexts = phase.contexts.iter().flatten().filter_map(|context| {
        let code = context.status_code.as_deref().filter(|code| !code.is_empty())?;
        Some(format!("{code}: {}", context.message.as_deref().unwrap_or_default()))
    });
    format!("[{}]", contexts.collect::<Vec<_>>().join(", "))
}

fn additional(row: &BuildRow) -> Value {
    let build = &row.build;
    let environment = build.environment.clone().unwrap_or_default();
    let variables = environment
        .environment_variables
        .iter()
        .flatten()
        .map(|variable| json!({"name": variable.name, "type": variable.r#type, "value": variable.value}));
    let phases = build.phases.iter().flatten().map(|phase| {
        json!({
            "phase-context": [context(phase)],
            "start-time": phase.start_time.map(long_date),
            "end-time": phase.end_time.map(long_date),
            "duration-in-seconds": phase.duration_in_seconds,
            "phase-type": phase.phase_type,
            "phase-status": phase.phase_status,
        })
    });
    let artifact = build.artifacts.as_ref();
    let source = build.source.as_ref();
    let logs = build.logs.as_ref();
    json!({
        "artifact": {
            "md5sum": artifact.and_then(|artifact| artifact.md5sum.clone()).unwrap_or_default(),
            "sha256sum": artifact.and_then(|artifact| artifact.sha256sum.clone()).unwrap_or_default(),
            "location": artifact.and_then(|artifact| artifact.location.clone()).unwrap_or_default(),
        },
        "environment": {
            "image": environment.image,
            "privileged-mode": environment.privileged_mode,
            "compute-type": environment.compute_type,
            "type": environment.r#type,
            "environment-variables": variables.collect::<Vec<_>>(),
        },
        "build-number": build.build_number,
        "timeout-in-minutes": build.timeout_in_minutes,
        "queued-timeout-in-minutes": build.queued_timeout_in_minutes,
        "build-complete": build.build_complete,
        "initiator": build.initiator,
        "build-start-time": build.start_time.map(long_date),
        "source": {
            "type": source.and_then(|source| source.r#type.clone()),
            "location": source.and_then(|source| source.location.clone()),
            "buildspec": source.and_then(|source| source.buildspec.clone()),
        },
        "source-version": build.source_version,
        "logs": {
            "group-name": logs.and_then(|logs| logs.group_name.clone()),
            "stream-name": logs.and_then(|logs| logs.stream_name.clone()),
            "deep-link": logs.and_then(|logs| logs.deep_link.clone()),
        },
        "phases": phases.collect::<Vec<_>>(),
    })
}

/// `Sep 1, 2017 4:12:29 PM`
fn long_date(time: Time) -> String {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (year, month, day, hour, minute, second, _) = time.civil();
    let name = MONTHS[(month as usize).clamp(1, 12) - 1];
    let half = if hour < 12 { "AM" } else { "PM" };
    let hour = if hour % 12 == 0 { 12 } else { hour % 12 };
    format!("{name} {day}, {year} {hour}:{minute:02}:{second:02} {half}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_as_codebuild_writes_them() {
        assert_eq!(long_date(Time::from_civil(2017, 9, 1, 16, 12, 29)), "Sep 1, 2017 4:12:29 PM");
        assert_eq!(long_date(Time::from_civil(2017, 12, 31, 0, 2, 9)), "Dec 31, 2017 12:02:09 AM");
    }
}
