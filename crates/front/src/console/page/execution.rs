//! An execution's page.

use maud::{Markup, html};

use super::home::revision;
use super::parts::{badge, facts, short, spent, time, words};
use super::pipeline::outside;
use crate::console::place::Place;
use crate::console::view::{ActionRun, Around, Execution};

/// One execution: what it took, and every run of its actions.
pub(super) fn page(around: &Around, execution: &Execution) -> Markup {
    let place = &around.place;
    let line = &execution.line;
    let pipeline = execution.pipeline.as_str();
    let ended = line.updated.filter(|_| !matches!(line.status.as_str(), "InProgress" | "Stopping"));
    html! {
        div.head { div {
            h1 { "Execution " span.id { (short(&line.id)) } " " (badge(&line.status)) }
            p.dim { "Of the pipeline " a href=(place.to(&["pipelines", pipeline])) { (pipeline) } ", version " (execution.version) }
        } }
        @if !line.summary.is_empty() { p.notice { (line.summary) } }
        div.split {
            section { h2 { "Actions" }
                @if execution.runs.is_empty() { p.none { "None has begun." } } @else { (runs(around, &execution.runs)) }
            }
            aside {
                section.card { h2 { "Revisions" }
                    @if line.revisions.is_empty() { p.none { "No source has been taken." } }
                    @for one in &line.revisions { (revision(place, one)) }
                }
                (about(place, execution, ended, around))
            }
        }
    }
}

fn about(place: &Place, execution: &Execution, ended: Option<model::Time>, around: &Around) -> Markup {
    let line = &execution.line;
    html! {
        section.card { h2 { "About" }
            (facts(&[
                ("Trigger", html! { (words(&line.trigger)) }),
                ("Started", html! { (time(line.started)) }),
                ("Took", html! { (spent(line.started, ended, around.now)) }),
                ("Rolls back to", html! { @if let Some(id) = &execution.rollback_of {
                    a.id href=(place.to(&["pipelines", &execution.pipeline, "executions", id])) { (short(id)) }
                } }),
                ("Id", html! { code { (line.id) } }),
            ]))
            @if !execution.variables.is_empty() {
                h3 { "Variables" }
                dl.facts { @for (name, value) in &execution.variables { div { dt { (name) } dd { code { (value) } } } } }
            }
        }
    }
}

fn runs(around: &Around, all: &[ActionRun]) -> Markup {
    html! {
        div.table { table {
            thead { tr { th { "Action" } th { "Status" } th { "Result" } th { "Started" } th { "Took" } } }
            tbody { @for run in all {
                tr data-key=(run.id) {
                    td data-label="Action" { (run.action) br; span.small.dim { (run.stage) } }
                    td data-label="Status" { (badge(&run.status)) }
                    td.wrap data-label="Result" {
                        @if let Some(one) = &run.outside { (outside(&around.place, one)) " " }
                        @if let Some((code, message)) = &run.error { span.failure { b { (code) } " " (message) } }
                        @else { (run.summary) }
                    }
                    td data-label="Started" { (time(run.started)) }
                    td data-label="Took" { (spent(run.started, run.updated.filter(|_| run.status != "InProgress"), around.now)) }
                }
            } }
        } }
    }
}
