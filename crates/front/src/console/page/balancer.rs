//! Load balancers.

use maud::{Markup, html};

use super::parts::{badge, command, empty, facts, older, percent, target_groups};
use crate::console::place::Place;
use crate::console::view::{Around, Balancer, BalancerCard, Listed, Listener, Rule, Share};

/// Load balancers at a glance: what each listener does with its traffic.
pub(super) fn cards(place: &Place, all: &[BalancerCard]) -> Markup {
    if all.is_empty() {
        return empty(
            "No load balancer exists in this account and region.",
            "aws elbv2 create-load-balancer --name web --subnets subnet-… subnet-…",
        );
    }
    html! {
        div.grid { @for one in all {
            article.card data-key=(one.name) {
                header { h3 { a href=(place.to(&["balancers", &one.name])) { (one.name) } } (badge(&one.state)) }
                @if !one.reason.is_empty() { p.failure { (one.reason) } }
                @if one.listeners.is_empty() { p.none { "It has no listeners." } }
                @for listener in &one.listeners { (listener_row(listener)) }
            }
        } }
    }
}

fn listener_row(listener: &Listener) -> Markup {
    let default = listener.rules.last();
    html! {
        div.listener data-key=(listener.port) {
            a.port href=(listener.url) target="_blank" rel="noopener" title=(listener.url) { ":" (listener.port) }
            @if let Some(rule) = default { (outcome(rule)) }
            @if listener.rules.len() > 1 { span.dim { (listener.rules.len() - 1) " more rules" } }
            @for refusal in &listener.refusals { p.failure { (refusal) } }
        }
    }
}

/// The biggest first.
fn sorted(shares: &[Share]) -> Vec<&Share> {
    let mut all: Vec<_> = shares.iter().collect();
    all.sort_by(|one, other| other.percent.total_cmp(&one.percent));
    all
}

/// What a rule does with its traffic.
fn outcome(rule: &Rule) -> Markup {
    html! {
        @if rule.shares.is_empty() { span { (rule.answer) } }
        span.shares { @for share in sorted(&rule.shares) {
            span.share { (share.group) @if rule.shares.len() > 1 { " " b { (percent(share.percent)) } } }
        } }
    }
}

/// Every load balancer.
pub(super) fn list(around: &Around, all: &Listed<BalancerCard>) -> Markup {
    html! { div.head { h1 { "Load balancers" } } (cards(&around.place, &all.items)) (older(&around.place, &["balancers"], all.older.as_deref())) }
}

/// A load balancer's page.
pub(super) fn page(_: &Around, balancer: &Balancer) -> Markup {
    let card = &balancer.card;
    html! {
        div.head { div {
            h1 { (card.name) " " (badge(&card.state)) }
            p.dim { "Application load balancer · " (balancer.scheme) }
        } }
        @if !card.reason.is_empty() { p.notice.bad { (card.reason) } }
        div.split {
            div {
                section { h2 { "Listeners" }
                    @if card.listeners.is_empty() { (empty("It has no listeners.", "aws elbv2 create-listener --load-balancer-arn … --protocol HTTP --port 80 --default-actions …")) }
                    div.stack { @for listener in &card.listeners { (listener_card(listener)) } }
                }
                section { h2 { "Target groups" } (target_groups(&balancer.groups)) }
            }
            aside {
                section.card { h2 { "About" }
                    (facts(&[
                        ("VPC", html! { code { (balancer.vpc) } }),
                        ("Zones", html! { (balancer.zones.join(", ")) }),
                        ("Own address", html! { code { (card.loopback) } }),
                    ]))
                    h3 { "DNS name" }
                    (command(&card.dns))
                    p.small.dim { "Browsers, git and curl resolve names that end in .localhost to this machine. On 127.0.0.1 the Host header says which load balancer is meant." }
                }
            }
        }
    }
}

fn listener_card(listener: &Listener) -> Markup {
    html! {
        article.card data-key=(listener.port) {
            header {
                h3 { (listener.protocol) " :" (listener.port) }
                @if listener.applied { span.badge.good title="The balancer serves its newest configuration" { "In force" } }
                @else { span.badge.busy { "Being applied" } }
            }
            @for refusal in &listener.refusals { p.failure { (refusal) } }
            p { a href=(listener.url) target="_blank" rel="noopener" { (listener.url) } br;
                a href=(listener.loopback_url) target="_blank" rel="noopener" { (listener.loopback_url) } }
            ol.rules { @for rule in &listener.rules {
                li {
                    span.dim { (rule.priority) }
                    div { @if rule.conditions.is_empty() { "Everything else" } @else { (rule.conditions.join(" and ")) } }
                    div { (outcome(rule)) }
                }
            } }
        }
    }
}
