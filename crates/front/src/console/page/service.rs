//! Services and tasks.

use maud::{Markup, html};

use super::deployment;
use super::home::services;
use super::parts::{
    act, badge, deployment_link, facts, last, log, older, runs, sentence, short, target_groups, time, waiting,
};
use crate::console::place::Place;
use crate::console::view::{Around, Container, Listed, Service, ServiceLine, ServiceSet, Task, TaskLine};

/// What the machines say when all is well.
const STEADY: &str = "is steady";
const RUNS: &str = "runs";

/// Every service.
pub(super) fn list(around: &Around, all: &Listed<ServiceLine>) -> Markup {
    html! { div.head { h1 { "Services" } } (services(&around.place, &all.items)) (older(&around.place, &["services"], all.older.as_deref())) }
}

/// A service's page.
pub(super) fn page(around: &Around, service: &Service) -> Markup {
    let place = &around.place;
    let line = &service.line;
    html! {
        div.head {
            div {
                h1 { (line.name) " " (badge(&line.status)) }
                p.dim { "Service in " (line.cluster) " · " (controller(&line.controller)) }
            }
            div.figures {
                (figure(line.running, "running")) (figure(line.pending, "pending")) (figure(line.desired, "desired"))
            }
        }
        @if let Some(wait) = &service.wait && wait.reason != STEADY && line.status == "ACTIVE" { p.notice { (waiting(wait, "")) } }
        @if !line.sets.is_empty() {
            section { h2 { @if line.controller == "ECS" { "Deployments" } @else { "Task sets" } }
                div.grid { @for set in &line.sets { (set_card(place, set)) } }
            }
        }
        section { h2 { "Tasks" } (tasks(place, &service.tasks, "No task of this service is wanted.")) }
        @if !service.groups.is_empty() { section { h2 { "Targets" } (target_groups(&service.groups)) } }
        @if !service.deployments.is_empty() {
            section { h2 { "Last deployments" } (deployment::table(around, &service.deployments)) }
        }
        @if !service.stopped.is_empty() {
            section { h2 { "Stopped tasks" } (tasks(place, &service.stopped, "")) }
        }
        section {
            h2 { "Events" }
            @if service.events.is_empty() { p.none { "Nothing has happened yet." } }
            ul.events { @for (at, message) in &service.events { li { (time(*at)) " " (message) } } }
        }
    }
}

fn controller(controller: &str) -> &'static str {
    match controller {
        "CODE_DEPLOY" => "blue/green by CodeDeploy",
        "EXTERNAL" => "task sets made by clients",
        _ => "rolling update",
    }
}

fn figure(number: i64, label: &str) -> Markup {
    html! { div.figure { b { (number) } span { (label) } } }
}

fn set_card(place: &Place, set: &ServiceSet) -> Markup {
    html! {
        article.card data-key=(set.id) {
            header { h3 { code { (last(&set.id)) } } (badge(&set.status)) (badge(&set.stability)) }
            p { (runs(set.running, set.desired)) @if set.pending > 0 { ", " (set.pending) " pending" } }
            (facts(&[
                ("Task definition", html! { code { (last(&set.definition)) } }),
                ("Target group", html! { (set.group) }),
                ("Made by", html! { @if let Some(id) = &set.deployment { (deployment_link(place, id)) } }),
                ("Created", html! { (time(set.created)) }),
            ]))
            @if !set.reason.is_empty() { p.small.dim { (set.reason) } }
        }
    }
}

fn tasks(place: &Place, all: &[TaskLine], nothing: &str) -> Markup {
    if all.is_empty() {
        return html! { p.none { (nothing) } };
    }
    let reasons: Vec<_> = all.iter().map(why).collect();
    let any = reasons.iter().any(|reason| !reason.is_empty());
    html! {
        div.table { table {
            thead { tr {
                th { "Task" } th { "Status" } th { "Task definition" } th { "Address" } th { "Started" }
                @if any { th { "Why" } }
            } }
            tbody { @for (task, reason) in all.iter().zip(&reasons) {
                tr data-key=(task.id) {
                    td data-label="Task" { a.id href=(place.to(&["tasks", &task.cluster, &task.id])) { (task.id.get(..8).unwrap_or(&task.id)) } }
                    td data-label="Status" { (badge(&task.status)) @if task.desired != task.status { br; span.small.dim { "wanted: " (task.desired.to_lowercase()) } } }
                    td data-label="Task definition" { code { (last(&task.definition)) } }
                    td data-label="Address" { code { (task.address) } @if !task.zone.is_empty() { br; span.small.dim { (task.zone) } } }
                    td data-label="Started" { (time(task.started)) }
                    @if any { td.wrap data-label="Why" { (reason) } }
                }
            } }
        } }
    }
}

/// Why a task stopped, or what it waits for; empty while it runs.
fn why(task: &TaskLine) -> String {
    match &task.wait {
        _ if !task.reason.is_empty() => task.reason.clone(),
        Some(wait) if wait.reason != RUNS => sentence(&wait.reason),
        Some(_) | None => String::new(),
    }
}

/// A task's page.
pub(super) fn task(around: &Around, task: &Task) -> Markup {
    let place = &around.place;
    let line = &task.line;
    html! {
        div.head {
            div {
                h1 { "Task " span.id { (line.id.get(..8).unwrap_or(&line.id)) } " " (badge(&line.status)) }
                p.dim { @if let Some(service) = &task.service { "of " a href=(place.to(&["services", &line.cluster, service])) { (service) } } " in " (line.cluster) }
            }
            @if line.desired == "RUNNING" {
                div.buttons { (act(&place.to(&["tasks", &line.cluster, &line.id, "stop"]), "Stop task", "danger",
                    "Stop this task? If it is a service's, the service starts another.")) }
            }
        }
        @if !line.reason.is_empty() { p.notice.bad { (line.reason) } }
        @else if let Some(wait) = &line.wait && wait.reason != RUNS { p.notice { (waiting(wait, "")) } }
        div.split {
            section { h2 { "Log" } (log(&task.log, "Its containers write no log to CloudWatch Logs.")) }
            aside {
                @for container in &task.containers { (container_card(container)) }
                section.card { h2 { "About" }
                    (facts(&[
                        ("Task definition", html! { code { (last(&line.definition)) } }),
                        ("Address", html! { code { (line.address) } }),
                        ("Zone", html! { (line.zone) }),
                        ("Size", html! { (task.size) }),
                        ("Created", html! { (time(task.created)) }),
                        ("Started", html! { (time(line.started)) }),
                        ("Stopped", html! { @if line.stopped.is_some() { (time(line.stopped)) } }),
                        ("Id", html! { code { (line.id) } }),
                    ]))
                }
            }
        }
    }
}

fn container_card(container: &Container) -> Markup {
    html! {
        section.card data-key=(container.name) {
            header { h3 { (container.name) } (badge(&container.status)) @if container.health != "UNKNOWN" && !container.health.is_empty() { (badge(&container.health)) } }
            @if !container.reason.is_empty() { p.failure { (container.reason) } }
            (facts(&[
                ("Image", html! { code { (container.image) } }),
                ("Digest", html! { @if !container.digest.is_empty() { code { (short(&container.digest)) } } }),
                ("Exit code", html! { @if let Some(code) = container.exit { (code) } }),
            ]))
        }
    }
}
