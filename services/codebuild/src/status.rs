//! Builds as pipelines ask for them.

use model::Error;
use store::Cx;

use crate::api;
use crate::rows::{BUILDS, BuildRow, Life};

/// How a build is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildStatus {
    /// `project:uuid`
    pub id: String,
    /// `IN_PROGRESS`, `SUCCEEDED`, `FAILED`, `FAULT`, `TIMED_OUT`, `STOPPED`
    pub status: String,
    /// Nothing about it changes any more.
    pub complete: bool,
    /// The phase it is in.
    pub phase: String,
    /// Its exported variables (CB-14).
    pub exported: Vec<(String, String)>,
    /// Names of the outputs whose artifact is in its bucket.
    pub stored: Vec<String>,
    /// `CODE: message` of the first phase that failed; empty while none did.
    pub failure: String,
    /// Where a person can look at it.
    pub url: String,
}

/// How a build is, by id; `None` when there is none.
///
/// # Errors
/// When the store fails.
pub fn status(cx: &Cx<'_>, id: &str) -> Result<Option<BuildStatus>, Error> {
    let Some(BuildRow { build, life, stored, .. }) = BUILDS.get(cx, id)? else { return Ok(None) };
    let failure = build.phases.iter().flatten().find_map(failure_of).unwrap_or_default();
    let exported = build.exported_environment_variables.into_iter().flatten();
    Ok(Some(BuildStatus {
        id: id.to_owned(),
        status: build.build_status.unwrap_or_default(),
        complete: life == Life::Finished,
        phase: build.current_phase.unwrap_or_default(),
        exported: exported
            .map(|variable| (variable.name.unwrap_or_default(), variable.value.unwrap_or_default()))
            .collect(),
        stored,
        failure,
        url: format!("{}/_turaco/builds/{id}", cx.settings.endpoint),
    }))
}

fn failure_of(phase: &api::BuildPhase) -> Option<String> {
    if matches!(phase.phase_status.as_deref(), None | Some("SUCCEEDED")) {
        return None;
    }
    let context = phase.contexts.iter().flatten().next()?;
    let code = context.status_code.as_deref().filter(|code| !code.is_empty())?;
    Some(format!("{code}: {}", context.message.as_deref().unwrap_or_default()))
}

/// Asks for a build to be stopped, by id. One that is over stays as it is.
///
/// # Errors
/// When the store fails.
pub fn stop(cx: &mut Cx<'_>, id: &str) -> Result<(), Error> {
    let Some(mut row) = BUILDS.get(cx, id)? else { return Ok(()) };
    if row.life != Life::Finished {
        row.stop = true;
        BUILDS.put(cx, id, &row)?;
        cx.wake("codebuild.build", id);
    }
    Ok(())
}
