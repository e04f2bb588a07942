//! The overview.

use maud::{Markup, html};

use super::parts::{act, badge, command, count, deployment_link, empty, last, percent, short, time, words};
use super::{balancer, deployment, pipeline, registry};
use crate::console::place::Place;
use crate::console::view::{Around, Call, Home, Revision, ServiceLine};

/// Everything at a glance.
pub(super) fn home(around: &Around, home: &Home) -> Markup {
    let place = &around.place;
    html! {
        h1.hidden { "Overview" }
        @for call in &home.calls { (call_for(place, call)) }
        @if is_fresh(home) { (welcome(around)) }
        @else {
            div.columns {
                section { (heading(place, "Pipelines", "pipelines")) (pipeline::cards(around, &home.pipelines)) }
                section { (heading(place, "Load balancers", "balancers")) (balancer::cards(place, &home.balancers)) }
                section { (heading(place, "Deployments", "deployments")) (deployment::table(around, &home.deployments)) }
                section { (heading(place, "Services", "services")) (services(place, &home.services)) }
                section { (heading(place, "Repositories", "repositories")) (registry::code_cards(place, &home.repositories)) }
                section { (heading(place, "Images", "registry")) (registry::image_cards(place, &home.images)) }
            }
        }
    }
}

fn heading(place: &Place, text: &str, room: &str) -> Markup {
    html! { h2 { a href=(place.to(&[room])) { (text) } } }
}

fn is_fresh(home: &Home) -> bool {
    home.pipelines.is_empty()
        && home.services.is_empty()
        && home.repositories.is_empty()
        && home.images.is_empty()
        && home.balancers.is_empty()
        && home.deployments.is_empty()
}

/// The first steps, and where else there is something.
fn welcome(around: &Around) -> Markup {
    let Around { endpoint, place, places, .. } = around;
    let key = if place.account == crate::DEFAULT_ACCOUNT { "test" } else { &place.account };
    let exports = format!(
        "export AWS_ENDPOINT_URL={endpoint} AWS_REGION={} AWS_ACCESS_KEY_ID={key} AWS_SECRET_ACCESS_KEY=test",
        place.region
    );
    html! {
        section.welcome {
            h2 { "Nothing is here yet" }
            p.dim { "The aws CLI, boto3, Terraform, git and docker work against this address unchanged. In a shell:" }
            ol.first {
                li { p { "Say where it is." } (command(&exports)) }
                li { p { "Ask who you are." } (command("aws sts get-caller-identity")) }
                li { p { "Make a repository, and push to it: the answer names its URL." }
                    (command("aws codecommit create-repository --repository-name web")) }
                li { p { "Or let the demo make a whole stack and play a release, from git push to rerouted traffic." }
                    (command("make demo")) }
            }
        }
        @if places.len() > 1 {
            section { h2 { "Elsewhere" }
                ul.elsewhere { @for (account, region) in places.iter().filter(|(a, r)| (a, r) != (&place.account, &place.region)) {
                    li { a.button href={ "/_turaco/?account=" (account) "&region=" (region) } { (region) " " span.dim { (account) } } }
                } }
            }
        }
    }
}

/// What waits for a person.
fn call_for(place: &Place, call: &Call) -> Markup {
    match call {
        Call::Reroute { deployment, group, qa, wait } => html! {
            section.call.ready data-key=(deployment) {
                div {
                    h2 { "Ready to reroute: " (group) }
                    p { "The new version stands beside the old one and answers on the test listener (" (deployment_link(place, deployment)) ")."
                        @if let Some(at) = wait.at { " Stops by itself in " b.countdown data-until=(at.0) { (at.iso8601_seconds()) } "." }
                    }
                }
                div.buttons {
                    @if let Some(qa) = qa { a.button href=(qa) target="_blank" rel="noopener" { "Open the test page" } }
                    (act(&place.to(&["deployments", deployment, "reroute"]), "Reroute traffic", "primary", ""))
                }
            }
        },
        Call::Approval { pipeline, stage, action } => html! {
            section.call.ready data-key={ (pipeline) (action) } {
                div { h2 { "Approval wanted: " (action) } p { "In " (stage) " of the pipeline " (pipeline) "." } }
                div.buttons { a.button.primary href=(place.to(&["pipelines", pipeline])) { "Review" } }
            }
        },
        Call::Left { deployment, group } => html! {
            section.call.bad data-key=(deployment) {
                div {
                    h2 { (group) " was left half-way" }
                    p { "Deployment " (deployment_link(place, deployment)) " ended without a rollback: listeners and task sets are as it left them." }
                }
                div.buttons { a.button href=(place.to(&["deployments", deployment])) { "See what is where" } }
            }
        },
    }
}

/// Services as a table.
pub(super) fn services(place: &Place, all: &[ServiceLine]) -> Markup {
    if all.is_empty() {
        return empty(
            "No service runs in this account and region.",
            "aws ecs create-service --cluster default --service-name web --task-definition web --desired-count 1",
        );
    }
    html! {
        div.table { table {
            thead { tr { th { "Service" } th { "Status" } th { "Tasks" } th { "Task definition" } } }
            tbody { @for service in all {
                tr data-key={ (service.cluster) "/" (service.name) } {
                    td data-label="Service" { a href=(place.to(&["services", &service.cluster, &service.name])) { (service.name) } br; span.dim { (service.cluster) } }
                    td data-label="Status" { (badge(&service.status)) }
                    td data-label="Tasks" { (service.running) " running, " (service.desired) " desired"
                        @if service.pending > 0 { br; span.dim { (service.pending) " pending" } }
                    }
                    td data-label="Task definition" { code { (last(&service.definition)) }
                        @if service.sets.len() > 1 { br; span.dim { (count(service.sets.len() as i64, "task set")) } }
                    }
                }
            } }
        } }
    }
}

/// A deployment's share of production, as text.
pub(super) fn share(green: Option<f64>) -> Markup {
    html! { @if let Some(green) = green { (percent(green)) " green" } @else { span.none { "–" } } }
}

/// A revision in one line.
pub(super) fn revision(place: &Place, revision: &Revision) -> Markup {
    let message = revision.message.lines().next().unwrap_or_default();
    // Some sources say their id again.
    let message = message.strip_suffix(&revision.id).unwrap_or(message).trim_end_matches([':', ' ']);
    html! { div.revision data-key=(revision.id) {
        @if revision.page.is_empty() { code { (short(&revision.id)) } }
        @else { a href=(place.to(&[&revision.page])) { code { (short(&revision.id)) } } }
        " " (message)
    } }
}

/// When something began and by what.
pub(super) fn began(at: Option<model::Time>, trigger: &str) -> Markup {
    html! { span.dim { (time(at)) @if !trigger.is_empty() { " · " (words(trigger)) } } }
}
