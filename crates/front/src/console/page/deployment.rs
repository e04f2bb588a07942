//! Deployments: tables, and a deployment's page.

use maud::{Markup, html};

use super::home::share;
use super::parts::{
    act, badge, deployment_link, empty, facts, health, last, older, percent, runs, sentence, spent, targets,
    time, waiting,
};
use crate::console::place::Place;
use crate::console::view::{
    Around, Deployment, DeploymentLine, Deployments, Event, Progress, Set, Step, Target, TaskLine,
};

/// Deployments as a table, newest first.
pub(super) fn table(around: &Around, all: &[DeploymentLine]) -> Markup {
    let place = &around.place;
    if all.is_empty() {
        return empty("Nothing was deployed in this account and region.", "aws deploy list-deployments");
    }
    html! {
        div.table { table {
            thead { tr { th { "Deployment" } th { "Status" } th { "Production" } th { "Created" } th { "Took" } } }
            tbody { @for one in all {
                tr data-key=(one.id) {
                    td data-label="Deployment" { (deployment_link(place, &one.id)) br; span.dim { (one.application) " / " (one.group) } }
                    td data-label="Status" { (badge(&one.status)) @if one.creator != "user" { br; span.small.dim { (creator(&one.creator)) } } }
                    td data-label="Production" { (share(one.green)) }
                    td data-label="Created" { (time(one.created)) }
                    td data-label="Took" { (spent(one.created, one.completed, around.now)) }
                }
            } }
        } }
    }
}

/// Who made a deployment.
fn creator(creator: &str) -> &str {
    match creator {
        "user" => "by a user or pipeline",
        "codeDeployRollback" => "a rollback",
        other => other,
    }
}

/// A deployment's page.
pub(super) fn page(around: &Around, deployment: &Deployment) -> Markup {
    let place = &around.place;
    let line = &deployment.line;
    html! {
        div.head {
            div {
                h1 { "Deployment " span.id { (line.id) } " " (badge(&line.status)) }
                p.dim { (line.application) " / " (line.group) " · " (deployment.config) " · " (creator(&line.creator)) }
            }
            (buttons(place, deployment))
        }
        div.notices { (notices(place, deployment)) }
        @if let Some(wait) = &line.wait { (next(around, deployment, wait)) }
        (steps(&deployment.steps))
        div.split {
            div { (traffic(place, deployment)) }
            aside {
                (about(place, deployment))
                (events(around, &deployment.events))
            }
        }
    }
}

fn buttons(place: &Place, deployment: &Deployment) -> Markup {
    let id = deployment.line.id.as_str();
    let to = |action: &str| place.to(&["deployments", id, action]);
    html! {
        div.buttons {
            @if deployment.can_reroute { (act(&to("reroute"), "Reroute traffic", "primary", "")) }
            @if deployment.can_terminate {
                (act(&to("terminate"), "Terminate original task set", "",
                    "Terminate the original task set now? After that, going back means a new deployment."))
            }
            @if deployment.can_stop {
                (act(&to("rollback"), "Stop and roll back", "danger",
                    "Stop this deployment and give all traffic back to the original task set?"))
            }
            @if deployment.can_go_back {
                (act(&to("back"), "Deploy the previous revision", "",
                    "Start a new deployment of the revision before this one?"))
            }
        }
    }
}

fn notices(place: &Place, deployment: &Deployment) -> Markup {
    html! {
        @if deployment.left {
            section.call.bad role="alert" {
                div {
                    h2 { "Nobody puts this back" }
                    p { "The deployment ended and no rollback is configured, so listeners and task sets stay exactly as they are: the bar below shows who serves production now. Deploy again to get out of this." }
                }
            }
        }
        @if let Some((code, message)) = &deployment.error { p.notice.bad { b { (code) } " " (message) } }
        @if let Some(by) = &deployment.rollback_by {
            p.notice { "Rolled back by " (deployment_link(place, by)) ", which gives all traffic back to the original task set and removes the replacement." }
        } @else if !deployment.rollback_message.is_empty() && !deployment.left {
            p.notice { (sentence(&deployment.rollback_message)) }
        }
        @if let Some(of) = &deployment.rollback_of { p.notice { "Rolls back " (deployment_link(place, of)) "." } }
    }
}

/// A machine's reason as a sentence about the deployment.
fn subject(reason: &str) -> String {
    let verbs = ["is", "waits", "keeps", "gives", "goes"];
    match reason.split(' ').next() {
        Some(first) if verbs.contains(&first) => sentence(&format!("the deployment {reason}")),
        _ => sentence(reason),
    }
}

/// The next automatic action.
fn next(around: &Around, deployment: &Deployment, wait: &crate::console::view::Wait) -> Markup {
    html! {
        section.next aria-label="What happens next" {
            div.now { h2 { "Now" } p role="status" { @if wait.parked { strong.bad { "Set aside after an internal error. " } } (subject(&wait.reason)) } }
            @if let Some(at) = wait.at {
                div.clock {
                    p { (deployment.countdown) }
                    b.countdown data-until=(at.0) { (at.iso8601_seconds()) }
                    @if around.time_scale > 1 { p.small.dim { "Waits are " (around.time_scale) " times shorter here." } }
                }
            }
        }
    }
}

/// Who serves production, and both task sets.
fn traffic(place: &Place, deployment: &Deployment) -> Markup {
    let weight =
        |green: bool| deployment.sets.iter().find(|set| set.green == green).map_or(0.0, |set| set.weight);
    let (blue, green) = (weight(false), weight(true));
    html! {
        section {
            h2 { "Production traffic" }
            @if deployment.sets.is_empty() { p.none { "The task sets are known once the deployment has started." } }
            @else {
                @if deployment.newest { (bar(blue, green)) }
                @else { p.moved { "A later deployment has moved it since." } }
                div.sets { @for set in &deployment.sets { (set_card(place, set, deployment.newest)) } }
                div.buttons {
                    @if let Some(url) = &deployment.production { a.button href=(url) target="_blank" rel="noopener" { "Open production" } }
                    @if let Some(url) = &deployment.test { a.button href=(url) target="_blank" rel="noopener" { "Open the test listener" } }
                }
            }
        }
    }
}

/// The split between the two task sets.
fn bar(blue: f64, green: f64) -> Markup {
    let label = format!("{} original, {} replacement", percent(blue), percent(green));
    html! {
        svg.split-bar viewBox="0 0 100 4" preserveAspectRatio="none" role="img" aria-label=(label) {
            rect.ground x="0" y="0" width="100" height="4" {}
            rect.blue x="0" y="0" width=(blue) height="4" {}
            rect.green x=(100.0 - green) y="0" width=(green) height="4" {}
        }
    }
}

fn set_card(place: &Place, set: &Set, newest: bool) -> Markup {
    let (colour, role) = if set.green { ("green", "Replacement") } else { ("blue", "Original") };
    html! {
        article class={ "card set " (colour) @if set.gone { " gone" } } data-key=(colour) {
            header {
                h3 { span.swatch aria-hidden="true" {} (role) " task set" }
                @if set.gone { (badge("Terminated")) } @else { (badge(&set.status)) }
            }
            @if newest { p.big { (percent(set.weight)) " " small { "of production" } } }
            p { @if set.gone { "Its tasks are stopped." } @else {
                (runs(set.running, set.desired))
                @if set.pending > 0 { ", " (set.pending) " pending" }
            } }
            (facts(&[
                ("Task definition", html! { @if !set.definition.is_empty() { code { (last(&set.definition)) } } }),
                ("Target group", html! { (set.group) }),
                ("Task set", html! { code { (last(&set.id)) } }),
            ]))
            @if !set.gone { (set_tasks(place, set)) }
        }
    }
}

/// A set's tasks, each with its target's health; then targets without a task, which drain.
fn set_tasks(place: &Place, set: &Set) -> Markup {
    let is_of = |target: &Target, task: &TaskLine| {
        !task.address.is_empty() && target.address.split(':').next() == Some(task.address.as_str())
    };
    let others: Vec<_> = set
        .targets
        .iter()
        .filter(|target| !set.tasks.iter().any(|task| is_of(target, task)))
        .cloned()
        .collect();
    html! {
        ul.targets { @for task in &set.tasks {
            @let target = set.targets.iter().find(|target| is_of(target, task));
            li data-key=(task.id) {
                div {
                    a.id href=(place.to(&["tasks", &task.cluster, &task.id])) { (task.id.get(..8).unwrap_or(&task.id)) }
                    " " (badge(&task.status)) " "
                    @if let Some(target) = target { (badge(&target.state)) " " code { (target.address) } }
                }
                @if let Some(target) = target { (health(target)) }
            }
        } }
        @if !others.is_empty() { (targets(&others)) }
    }
}

fn steps(all: &[Step]) -> Markup {
    html! {
        section.card aria-label="Steps" {
            ol.steps { @for (at, step) in all.iter().enumerate() {
                @let (class, text) = progress(step.progress);
                li class=(class) data-key=(step.label) {
                    span.mark data-number=(at + 1) { (text) }
                    span.label { (step.label) }
                    @if let Some(percent) = step.percent {
                        progress value=(percent) max="100" aria-label=(step.label) { (percent) " %" }
                        span.small.dim { (percent) " %" @if !step.note.is_empty() { " · " (step.note) } }
                    } @else {
                        progress value="0" max="100" aria-hidden="true" {}
                        span.small.dim { @if step.note.is_empty() { "–" } @else { (step.note) } }
                    }
                }
            } }
        }
    }
}

fn progress(progress: Progress) -> (&'static str, &'static str) {
    match progress {
        Progress::Pending => ("pending", "Not started"),
        Progress::Active => ("active", "In progress"),
        Progress::Done => ("done", "Succeeded"),
        Progress::Failed => ("failed", "Failed"),
        Progress::Skipped => ("skipped", "Skipped"),
    }
}

fn about(place: &Place, deployment: &Deployment) -> Markup {
    let line = &deployment.line;
    html! {
        section.card {
            h2 { "About" }
            (facts(&[
                ("Service", html! { @if let Some((cluster, name)) = &deployment.service {
                    a href=(place.to(&["services", cluster, name])) { (name) } " " span.dim { (cluster) }
                } }),
                ("Created", html! { (time(line.created)) }),
                ("Completed", html! { @if line.completed.is_some() { (time(line.completed)) } }),
                ("Revision", html! { @if !deployment.revision.is_empty() { code { (deployment.revision) } } }),
                ("Description", html! { (deployment.description) }),
            ]))
        }
    }
}

fn events(around: &Around, all: &[Event]) -> Markup {
    html! {
        @if !all.is_empty() {
            section.card {
                h2 { "Lifecycle events" }
                ol.timeline { @for event in all {
                    li data-key=(event.name) {
                        span { (event.name) } (badge(&event.status))
                        @if event.started.is_some() {
                            span.small.dim { (time(event.started)) }
                            span.small.dim { (spent(event.started, event.ended, around.now)) }
                        }
                        @if !event.message.is_empty() { p.failure { (event.message) } }
                    }
                } }
            }
        }
    }
}

/// A list page's heading and table.
pub(super) fn list(around: &Around, list: &Deployments) -> Markup {
    let all = &list.deployments.items;
    let (title, own) = match &list.group {
        Some((application, group)) => (group.as_str(), vec!["applications", application, group]),
        None => ("Deployments", vec!["deployments"]),
    };
    html! {
        div.head { div { h1 { (title) }
            @if let Some((application, _)) = &list.group { p.dim { "Deployment group of " (application) } }
        } }
        @for line in all.iter().filter(|line| line.status == "Ready") {
            @if let Some(wait) = &line.wait { p.notice { (deployment_link(&around.place, &line.id)) ": " (waiting(wait, "Time left:")) } }
        }
        (table(around, all))
        (older(&around.place, &own, list.deployments.older.as_deref()))
    }
}
