//! Pipelines: cards, and a pipeline's page.

use maud::{Markup, html};

use super::home::{began, revision};
use super::parts::{
    act, act_with, badge, deployment_link, empty, older, short, spent, time, tone, waiting, words,
};
use crate::console::place::Place;
use crate::console::view::{Action, Around, ExecutionLine, Listed, Outside, Pipeline, PipelineCard, Stage};

/// Pipelines at a glance.
pub(super) fn cards(around: &Around, all: &[PipelineCard]) -> Markup {
    let place = &around.place;
    if all.is_empty() {
        return empty(
            "No pipeline exists in this account and region.",
            "aws codepipeline create-pipeline --cli-input-json file://pipeline.json",
        );
    }
    html! {
        div.grid.wide { @for pipeline in all {
            article.card data-key=(pipeline.name) {
                header { h3 { a href=(place.to(&["pipelines", &pipeline.name])) { (pipeline.name) } }
                    @if let Some(latest) = &pipeline.latest { (badge(&latest.status)) }
                }
                ol.track { @for (name, status) in &pipeline.stages {
                    li class=(stage_tone(status)) { span { (name) } }
                } }
                @if let Some(latest) = &pipeline.latest {
                    @for one in latest.revisions.iter().take(1) { (revision(place, one)) }
                    p { (began(latest.started, &latest.trigger)) }
                } @else { p.none { "It has not run yet." } }
            }
        } }
    }
}

/// Every pipeline.
pub(super) fn list(around: &Around, all: &Listed<PipelineCard>) -> Markup {
    html! { div.head { h1 { "Pipelines" } } (cards(around, &all.items)) (older(&around.place, &["pipelines"], all.older.as_deref())) }
}

fn stage_tone(status: &str) -> &'static str {
    if status.is_empty() { "pending" } else { tone(status) }
}

/// A pipeline's page.
pub(super) fn page(around: &Around, pipeline: &Pipeline) -> Markup {
    let place = &around.place;
    let name = pipeline.name.as_str();
    let running = pipeline.executions.items.iter().find(|one| one.status == "InProgress");
    html! {
        div.head {
            div {
                h1 { (name) }
                p.dim { "Pipeline · version " (pipeline.version) " · " "execution mode " (words(&pipeline.mode).to_lowercase()) }
            }
            div.buttons {
                (act(&place.to(&["pipelines", name, "start"]), "Release change", "primary", ""))
                @if let Some(running) = running {
                    (act_with(&place.to(&["pipelines", name, "stop"]), "Stop", "danger",
                        "Stop the execution that runs? Actions under way are abandoned.",
                        &[("execution", &running.id), ("abandon", "true")]))
                }
            }
        }
        div.stages { @for (at, stage) in pipeline.stages.iter().enumerate() { (stage_card(place, name, stage, at == 0)) } }
        section {
            h2 { "Executions" }
            (executions(around, name, &pipeline.executions.items))
            (older(place, &["pipelines", name], pipeline.executions.older.as_deref()))
        }
    }
}

fn stage_card(place: &Place, pipeline: &str, stage: &Stage, first: bool) -> Markup {
    let failed = stage.status == "Failed" || stage.status == "Stopped";
    html! {
        article class={ "stage " (stage_tone(&stage.status)) } data-key=(stage.name) {
            header { h3 { (stage.name) } (badge(&stage.status)) }
            @if !stage.revisions.is_empty() { div.small { @for one in &stage.revisions { (revision(place, one)) } } }
            @for waits in &stage.waiting { p.small.dim { "Waits in front: " a.id href=(place.to(&["pipelines", pipeline, "executions", waits])) { (short(waits)) } } }
            @for action in &stage.actions { (action_row(place, pipeline, &stage.name, action)) }
            @if failed && !stage.execution.is_empty() {
                div.buttons {
                    (act_with(&place.to(&["pipelines", pipeline, "retry"]), "Retry failed actions", "", "",
                        &[("stage", &stage.name), ("execution", &stage.execution), ("mode", "FAILED_ACTIONS")]))
                }
            }
            @if !first { (transition(place, pipeline, stage)) }
        }
    }
}

fn transition(place: &Place, pipeline: &str, stage: &Stage) -> Markup {
    let to = place.to(&["pipelines", pipeline, "transition"]);
    html! {
        div.transition {
            @match &stage.closed {
                Some(reason) => {
                    span.warn { "Transition disabled: " (reason) }
                    (act_with(&to, "Enable", "small", "", &[("stage", &stage.name), ("open", "true")]))
                }
                None => {
                    span.dim { "Transition enabled" }
                    (act_with(&to, "Disable", "small quiet", "Let nothing enter this stage until the transition is enabled again?",
                        &[("stage", &stage.name), ("open", "false")]))
                }
            }
        }
    }
}

fn action_row(place: &Place, pipeline: &str, stage: &str, action: &Action) -> Markup {
    html! {
        div.action data-key=(action.name) {
            header { strong { (action.name) } span.dim { (action.provider) } (badge(&action.status)) }
            p.small.links {
                @if let Some(changed) = action.changed { span.dim { (time(Some(changed))) } }
                @if let Some(revision) = &action.revision { code { (short(revision)) } }
                @if let Some(one) = &action.outside { (outside(place, one)) }
            }
            @if let Some(wait) = &action.wait && action.token.is_none() && !wait.reason.is_empty() {
                p.small.dim { (waiting(wait, "Times out in")) }
            }
            @if let Some((code, message)) = &action.error { p.failure { b { (code) } " " (message) } }
            @else if !action.summary.is_empty() && action.revision.is_none() { p.small { (action.summary) } }
            @if let Some(token) = &action.token { (approval(place, pipeline, stage, action, token)) }
        }
    }
}

/// Where what an action made is shown.
pub(super) fn outside(place: &Place, one: &Outside) -> Markup {
    match one {
        Outside::Build(id) => html! { a href=(place.to(&["builds", id])) { "Build log" } },
        Outside::Deployment(id) => deployment_link(place, id),
        Outside::Service(cluster, name) => {
            html! { a href=(place.to(&["services", cluster, name])) { (name) } }
        }
    }
}

fn approval(place: &Place, pipeline: &str, stage: &str, action: &Action, token: &str) -> Markup {
    html! {
        @if !action.question.is_empty() { p { (action.question) } }
        @if let Some(about) = &action.about { p.small { a href=(about) target="_blank" rel="noopener noreferrer" { (about) } } }
        form.approval method="post" action=(place.to(&["pipelines", pipeline, "approve"])) {
            input type="hidden" name="stage" value=(stage);
            input type="hidden" name="action" value=(action.name);
            input type="hidden" name="token" value=(token);
            label { "Comment" input name="summary" maxlength="512" autocomplete="off" placeholder="Why, for the history"; }
            div.buttons {
                button.primary name="status" value="Approved" { "Approve" }
                button.danger name="status" value="Rejected" { "Reject" }
            }
        }
    }
}

fn executions(around: &Around, pipeline: &str, all: &[ExecutionLine]) -> Markup {
    if all.is_empty() {
        return empty("It has not run yet.", "git push");
    }
    html! {
        div.table { table {
            thead { tr { th { "Execution" } th { "Status" } th { "Revision" } th { "Started" } th { "Took" } th { "Trigger" } } }
            tbody { @for one in all {
                tr data-key=(one.id) {
                    td data-label="Execution" { a.id href=(around.place.to(&["pipelines", pipeline, "executions", &one.id])) title=(one.id) { (short(&one.id)) } }
                    td data-label="Status" { (badge(&one.status)) @if !one.summary.is_empty() { br; span.small.dim { (one.summary) } } }
                    td.wrap data-label="Revision" { @for each in &one.revisions { (revision(&around.place, each)) } }
                    td data-label="Started" { (time(one.started)) }
                    td data-label="Took" { (spent(one.started, one.updated.filter(|_| one.status != "InProgress"), around.now)) }
                    td.dim data-label="Trigger" { (words(&one.trigger)) }
                }
            } }
        } }
    }
}
