//! Pipelines.

use codepipeline::api;
use codepipeline::operations::{get_pipeline, get_pipeline_state, list_pipeline_executions, list_pipelines};
use model::Error;
use store::Cx;

use super::{Cursor, PAGE, Reasons};
use crate::console::view::{Action, ExecutionLine, Listed, Outside, Pipeline, PipelineCard, Revision, Stage};

/// Pipelines at a glance.
pub(super) fn cards(cx: &mut Cx<'_>, cursor: Cursor) -> Result<Listed<PipelineCard>, Error> {
    let input = api::ListPipelinesInput { next_token: cursor.token.clone(), max_results: None };
    let answer = list_pipelines(cx, input)?;
    cursor.cut(answer.pipelines.unwrap_or_default(), answer.next_token).try_map(|summary| {
        let name = summary.name.unwrap_or_default();
        let state = get_pipeline_state(cx, api::GetPipelineStateInput { name: name.clone() })?;
        let (mut stages, mut approvals) = (Vec::new(), Vec::new());
        for stage in state.stage_states.unwrap_or_default() {
            let stage_name = stage.stage_name.unwrap_or_default();
            let waits = |action: &api::ActionState| {
                action.latest_execution.as_ref().is_some_and(|latest| latest.token.is_some())
            };
            let asked = stage.action_states.into_iter().flatten().filter(waits);
            approvals.extend(asked.map(|one| (stage_name.clone(), one.action_name.unwrap_or_default())));
            let status = stage.latest_execution.and_then(|latest| latest.status).unwrap_or_default();
            stages.push((stage_name, status));
        }
        let latest = executions(cx, &name, None, 1)?.items.pop();
        Ok(PipelineCard { stages, latest, approvals, name })
    })
}

/// Executions, newest first.
fn executions(
    cx: &mut Cx<'_>,
    name: &str,
    older: Option<&str>,
    most: usize,
) -> Result<Listed<ExecutionLine>, Error> {
    let input = api::ListPipelineExecutionsInput {
        pipeline_name: name.to_owned(),
        max_results: i64::try_from(most).ok(),
        next_token: older.map(str::to_owned),
        filter: None,
    };
    let answer = list_pipeline_executions(cx, input)?;
    let endpoint = cx.settings.endpoint.clone();
    let summaries = answer.pipeline_execution_summaries.unwrap_or_default();
    let items = summaries.into_iter().map(|one| line(one, &endpoint)).collect();
    Ok(Listed { items, older: answer.next_token })
}

fn line(one: api::PipelineExecutionSummary, endpoint: &str) -> ExecutionLine {
    let trigger = one.trigger.unwrap_or_default();
    let revisions = one.source_revisions.unwrap_or_default().into_iter();
    let revisions =
        revisions.map(|one| revision(one.revision_id, one.revision_summary, one.revision_url, endpoint));
    let revisions = in_order(revisions.collect());
    ExecutionLine {
        id: one.pipeline_execution_id.unwrap_or_default(),
        status: one.status.unwrap_or_default(),
        summary: one
            .stop_trigger
            .and_then(|stop| stop.reason)
            .filter(|reason| !reason.is_empty())
            .or(one.status_summary)
            .unwrap_or_default(),
        started: one.start_time,
        updated: one.last_update_time,
        trigger: trigger.trigger_type.unwrap_or_default(),
        revisions,
    }
}

/// What people wrote comes first: commits, then files and images.
pub(super) fn in_order(mut revisions: Vec<Revision>) -> Vec<Revision> {
    revisions.sort_by_key(|revision| !revision.page.starts_with("repositories/"));
    revisions
}

/// A revision, with the page about it.
pub(super) fn revision(
    id: Option<String>,
    summary: Option<String>,
    url: Option<String>,
    endpoint: &str,
) -> Revision {
    Revision {
        id: id.unwrap_or_default(),
        message: summary.unwrap_or_default(),
        page: page_of(&url.unwrap_or_default(), endpoint),
    }
}

/// The console's page in an address of our own.
fn page_of(url: &str, endpoint: &str) -> String {
    let path = url.strip_prefix(endpoint).unwrap_or_default();
    path.strip_prefix("/_turaco/").and_then(wire::uri::percent_decode).unwrap_or_default()
}

/// A pipeline's page.
pub(super) fn pipeline(
    cx: &mut Cx<'_>,
    name: &str,
    older: Option<&str>,
    reasons: &Reasons,
) -> Result<Pipeline, Error> {
    let declared = get_pipeline(cx, api::GetPipelineInput { name: name.to_owned(), version: None })?;
    let declared = declared.pipeline.unwrap_or_default();
    let state = get_pipeline_state(cx, api::GetPipelineStateInput { name: name.to_owned() })?;
    let executions = executions(cx, name, older, PAGE)?;
    let newest = match older {
        Some(_) => self::executions(cx, name, None, PAGE)?.items,
        None => executions.items.clone(),
    };
    let stages = state.stage_states.unwrap_or_default().into_iter().map(|stage| {
        let of_stage = declared.stages.iter().flatten().find(|one| one.name == stage.stage_name);
        self::stage(stage, of_stage, &newest, reasons)
    });
    Ok(Pipeline {
        stages: stages.collect(),
        name: name.to_owned(),
        version: declared.version.unwrap_or(1),
        mode: declared.execution_mode.unwrap_or_default(),
        executions,
    })
}

fn stage(
    state: api::StageState,
    declared: Option<&api::StageDeclaration>,
    newest: &[ExecutionLine],
    reasons: &Reasons,
) -> Stage {
    let latest = state.latest_execution.unwrap_or_default();
    let execution = latest.pipeline_execution_id.unwrap_or_default();
    let of_execution = newest.iter().find(|one| one.id == execution);
    let transition = state.inbound_transition_state.unwrap_or_default();
    let closed = transition.enabled == Some(false);
    let inbound = state.inbound_executions.into_iter().flatten();
    let actions = state.action_states.into_iter().flatten().map(|action| {
        let actions = declared.and_then(|stage| stage.actions.as_ref());
        let declared = actions.and_then(|all| all.iter().find(|one| one.name == action.action_name));
        self::action(action, declared, reasons)
    });
    Stage {
        status: latest.status.unwrap_or_default(),
        revisions: of_execution.map(|one| one.revisions.clone()).unwrap_or_default(),
        waiting: inbound.filter_map(|one| one.pipeline_execution_id).collect(),
        closed: closed.then(|| transition.disabled_reason.unwrap_or_default()),
        actions: actions.collect(),
        name: state.stage_name.unwrap_or_default(),
        execution,
    }
}

fn action(state: api::ActionState, declared: Option<&api::ActionDeclaration>, reasons: &Reasons) -> Action {
    let latest = state.latest_execution.unwrap_or_default();
    let status = latest.status.unwrap_or_default();
    let id = latest.action_execution_id.unwrap_or_default();
    let asked = declared.and_then(|declared| declared.configuration.as_ref());
    let kind = declared.and_then(|declared| declared.action_type_id.clone()).unwrap_or_default();
    let error = latest
        .error_details
        .map(|details| (details.code.unwrap_or_default(), details.message.unwrap_or_default()));
    Action {
        question: asked.and_then(|all| all.get("CustomData").cloned()).unwrap_or_default(),
        about: asked.and_then(|all| all.get("ExternalEntityLink").cloned()).filter(|link| is_web(link)),
        outside: outside(latest.external_execution_id.as_deref(), declared),
        wait: (status == "InProgress").then(|| reasons.of_machine("codepipeline.action", &id)).flatten(),
        name: state.action_name.unwrap_or_default(),
        provider: kind.provider.unwrap_or_default(),
        changed: latest.last_status_change,
        summary: latest.summary.unwrap_or_default(),
        error,
        revision: state.current_revision.and_then(|revision| revision.revision_id),
        token: latest.token,
        status,
    }
}

/// A link that only leads somewhere: no `javascript:`.
fn is_web(link: &str) -> bool {
    link.starts_with("http://") || link.starts_with("https://")
}

/// What an action started: deployments' ids begin with `d-`, builds' are `project:uuid`.
pub(super) fn outside(id: Option<&str>, declared: Option<&api::ActionDeclaration>) -> Option<Outside> {
    match id {
        Some(id) if id.starts_with("d-") => return Some(Outside::Deployment(id.to_owned())),
        Some(id) if id.contains(':') => return Some(Outside::Build(id.to_owned())),
        Some(_) | None => {}
    }
    let declared = declared?;
    let setting = |name: &str| declared.configuration.as_ref().and_then(|all| all.get(name)).cloned();
    let provider = declared.action_type_id.as_ref().and_then(|kind| kind.provider.as_deref());
    match provider {
        Some("ECS") => Some(Outside::Service(setting("ClusterName")?, setting("ServiceName")?)),
        Some(_) | None => None,
    }
}
