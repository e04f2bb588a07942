//! Builds.

use codebuild::api;
use codebuild::operations::{batch_get_builds, list_builds, list_builds_for_project};
use model::Error;
use store::Cx;

use super::{Cursor, Reasons, log, missing};
use crate::console::view::{Build, BuildLine, BuildPhase, Builds, Listed};

/// Builds of a project or of all, newest first.
pub(super) fn list(cx: &mut Cx<'_>, project: Option<&str>, older: Option<&str>) -> Result<Builds, Error> {
    let cursor = Cursor::of(older);
    let next_token = cursor.token.clone();
    let (ids, next) = match project {
        Some(project) => {
            let project_name = project.to_owned();
            let input = api::ListBuildsForProjectInput { project_name, next_token, sort_order: None };
            let answer = list_builds_for_project(cx, input)?;
            (answer.ids, answer.next_token)
        }
        None => {
            let answer = list_builds(cx, api::ListBuildsInput { next_token, sort_order: None })?;
            (answer.ids, answer.next_token)
        }
    };
    let Listed { items: ids, older } = cursor.cut(ids.unwrap_or_default(), next);
    let found = batch_get_builds(cx, api::BatchGetBuildsInput { ids })?.builds.unwrap_or_default();
    let items = found.into_iter().map(|build| line(&build)).collect();
    Ok(Builds { project: project.map(str::to_owned), builds: Listed { items, older } })
}

fn line(build: &api::Build) -> BuildLine {
    BuildLine {
        id: build.id.clone().unwrap_or_default(),
        project: build.project_name.clone().unwrap_or_default(),
        number: build.build_number.unwrap_or(0),
        status: build.build_status.clone().unwrap_or_default(),
        phase: build.current_phase.clone().unwrap_or_default(),
        started: build.start_time,
        ended: build.end_time,
        version: build.resolved_source_version.clone().or(build.source_version.clone()).unwrap_or_default(),
        initiator: build.initiator.clone().unwrap_or_default(),
    }
}

/// A build's page.
pub(super) fn build(cx: &mut Cx<'_>, id: &str, reasons: &Reasons) -> Result<Build, Error> {
    let found = batch_get_builds(cx, api::BatchGetBuildsInput { ids: vec![id.to_owned()] })?;
    let build = found.builds.unwrap_or_default().pop().ok_or_else(|| missing(&format!("The build {id}")))?;
    let logs = build.logs.clone().unwrap_or_default();
    let (group, stream) = (logs.group_name.unwrap_or_default(), logs.stream_name.unwrap_or_default());
    let exported = build.exported_environment_variables.iter().flatten();
    Ok(Build {
        line: line(&build),
        complete: build.build_complete.unwrap_or(false),
        image: build
            .environment
            .as_ref()
            .and_then(|environment| environment.image.clone())
            .unwrap_or_default(),
        phases: build.phases.iter().flatten().map(phase).collect(),
        exported: exported
            .map(|one| (one.name.clone().unwrap_or_default(), one.value.clone().unwrap_or_default()))
            .collect(),
        log: log::tail(cx, &group, &stream)?,
        wait: reasons.of_machine("codebuild.build", id),
    })
}

fn phase(phase: &api::BuildPhase) -> BuildPhase {
    let messages = phase.contexts.iter().flatten().map(|context| {
        let parts = [context.status_code.as_deref(), context.message.as_deref()];
        parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": ")
    });
    BuildPhase {
        name: phase.phase_type.clone().unwrap_or_default(),
        status: phase.phase_status.clone().unwrap_or_default(),
        started: phase.start_time,
        ended: phase.end_time,
        messages: messages.filter(|message| !message.is_empty()).collect(),
    }
}
