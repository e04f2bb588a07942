//! Builds: a table, and a build's page.

use maud::{Markup, html};

use super::parts::{act, badge, empty, facts, log, older, sentence, short, spent, time, words};
use crate::console::view::{Around, Build, BuildPhase, Builds};

/// Builds, newest first.
pub(super) fn list(around: &Around, list: &Builds) -> Markup {
    let place = &around.place;
    let all = &list.builds.items;
    let (title, own) = match &list.project {
        Some(project) => (project.as_str(), vec!["projects", project]),
        None => ("Builds", vec!["builds"]),
    };
    html! {
        div.head {
            div { h1 { (title) } @if list.project.is_some() { p.dim { "Build project" } } }
            @if let Some(project) = &list.project {
                div.buttons { (act(&place.to(&["projects", project, "start"]), "Start build", "primary", "")) }
            }
        }
        @if all.is_empty() { (empty("Nothing was built in this account and region.", "aws codebuild start-build --project-name web")) }
        @else {
            div.table { table {
                thead { tr { th { "Build" } th { "Status" } th { "Source" } th { "Started" } th { "Took" } th { "By" } } }
                tbody { @for one in all {
                    tr data-key=(one.id) {
                        td data-label="Build" { a href=(place.to(&["builds", &one.id])) { (one.project) " #" (one.number) } }
                        td data-label="Status" { (badge(&one.status)) @if one.ended.is_none() { br; span.small.dim { (words(&one.phase)) } } }
                        td data-label="Source" { @if one.version.is_empty() { span.none { "–" } } @else { code { (short(&one.version)) } } }
                        td data-label="Started" { (time(one.started)) }
                        td data-label="Took" { (spent(one.started, one.ended, around.now)) }
                        td.dim data-label="By" { (one.initiator) }
                    }
                } }
            } }
            (older(place, &own, list.builds.older.as_deref()))
        }
    }
}

/// A build's page.
pub(super) fn page(around: &Around, build: &Build) -> Markup {
    let place = &around.place;
    let line = &build.line;
    html! {
        div.head {
            div {
                h1 { a href=(place.to(&["projects", &line.project])) { (line.project) } " #" (line.number) " " (badge(&line.status)) }
                p.dim { "Build · " (line.id) }
            }
            div.buttons {
                @if build.complete { (act(&place.to(&["builds", &line.id, "retry"]), "Build again", "", "")) }
                @else { (act(&place.to(&["builds", &line.id, "stop"]), "Stop build", "danger", "Stop this build?")) }
            }
        }
        @if let Some(wait) = &build.wait && !wait.reason.is_empty() && !build.complete { p.notice { (sentence(&wait.reason)) } }
        @if let Some((phase, message)) = failure(build) {
            p.notice.bad { b { (words(&phase.name)) " failed" } " " (message) }
        }
        div.split {
            section { h2 { "Log" } (log(&build.log, "It has written nothing yet.")) }
            aside {
                section.card { h2 { "Phases" } ol.phases { @for phase in &build.phases { (phase_row(around, phase)) } } }
                section.card { h2 { "About" }
                    (facts(&[
                        ("Started", html! { (time(line.started)) }),
                        ("Took", html! { (spent(line.started, line.ended, around.now)) }),
                        ("Source", html! { @if !line.version.is_empty() { code { (short(&line.version)) } } }),
                        ("Image", html! { code { (build.image) } }),
                        ("By", html! { (line.initiator) }),
                    ]))
                }
                @if !build.exported.is_empty() {
                    section.card { h2 { "Exported variables" }
                        dl.facts { @for (name, value) in &build.exported { div { dt { (name) } dd { code { (value) } } } } }
                    }
                }
            }
        }
    }
}

/// The first phase that failed, and why.
fn failure(build: &Build) -> Option<(&BuildPhase, &str)> {
    let failed = |phase: &&BuildPhase| !matches!(phase.status.as_str(), "" | "SUCCEEDED");
    let phase = build.phases.iter().find(failed)?;
    Some((phase, phase.messages.first().map_or("", String::as_str)))
}

fn phase_row(around: &Around, phase: &BuildPhase) -> Markup {
    let class = match phase.status.as_str() {
        "SUCCEEDED" => "done",
        "" => "active",
        _ => "failed",
    };
    let final_phase = phase.name == "COMPLETED";
    html! {
        li class=(if final_phase { "done" } else { class }) data-key=(phase.name) {
            span.label { (words(&phase.name)) }
            @if !final_phase { span.dim { (spent(phase.started, phase.ended, around.now)) } }
            @for message in &phase.messages { p.failure { (message) } }
        }
    }
}
