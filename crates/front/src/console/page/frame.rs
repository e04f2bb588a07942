//! What every page has around its content.

use maud::{DOCTYPE, Markup, html};
use model::Error;

use crate::console::view::Around;

/// The rooms of the console: label and path.
const ROOMS: [(&str, &str); 8] = [
    ("Overview", ""),
    ("Pipelines", "pipelines"),
    ("Builds", "builds"),
    ("Deployments", "deployments"),
    ("Services", "services"),
    ("Load balancers", "balancers"),
    ("Repositories", "repositories"),
    ("Images", "registry"),
];

/// A page's name, its room, and where it stands below it.
#[derive(Debug, Clone, Default)]
pub(super) struct Title {
    /// Of the browser's tab.
    pub(super) text: String,
    /// The path of its room.
    pub(super) room: &'static str,
}

/// The whole page.
pub(super) fn frame(
    around: &Around,
    title: &Title,
    own: &str,
    refused: Option<&Error>,
    content: &Markup,
) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title.text) " · Turaco" }
                link rel="icon" type="image/svg+xml" href="/_turaco/icon.svg";
                link rel="stylesheet" href="/_turaco/console.css";
                script src="/_turaco/console.js" defer {}
            }
            body {
                a.skip href="#content" { "Skip to content" }
                header.top {
                    div.bar {
                        a.brand href=(around.place.to(&[])) { (logo()) span { "Turaco" } }
                        div.state {
                            @if around.time_scale > 1 { (time_scale(around.time_scale)) }
                            (place_switch(around))
                            span.live role="status" title="This page follows every change" hidden {}
                        }
                    }
                    nav aria-label="Console" {
                        @for (label, path) in ROOMS {
                            @let here = (path == title.room).then_some("page");
                            a href=(around.place.to(&[path])) aria-current=[here] { (label) }
                        }
                    }
                }
                div #said role="alert" { @if let Some(error) = refused { (said(error)) } }
                main #content tabindex="-1" data-page=(own) data-now=(around.now.0) { (content) }
                footer {
                    span { "Turaco at " (around.endpoint) }
                    a href=(around.place.to(&["waiting"])) { "What everything waits for" }
                    a href="/_turaco/health" { "Health" }
                }
            }
        }
    }
}

/// What an operation refused.
fn said(error: &Error) -> Markup {
    html! { p.notice.bad { b { "That did not work: " (error.code) } " " (error.message) } }
}

fn time_scale(scale: u32) -> Markup {
    let title = format!(
        "Every wait (ready, traffic steps, termination, polling) is {scale} times shorter than AWS's. Health checks and stop timeouts keep their length."
    );
    html! { span.scale title=(title) { "Waits ÷ " (scale) } }
}

fn place_switch(around: &Around) -> Markup {
    let place = &around.place;
    html! {
        details.places {
            summary aria-label="Account and region" {
                span.region { (place.region) } span.account { (place.account) }
            }
            ul {
                @for (account, region) in &around.places {
                    @let here = (*account == place.account && *region == place.region).then_some("true");
                    li { a href={ "/_turaco/?account=" (account) "&region=" (region) } aria-current=[here] {
                        span.region { (region) } span.account { (account) }
                    } }
                }
            }
        }
    }
}

/// A bird's head: green, with the red crest turacos have.
pub(super) fn logo() -> Markup {
    html! {
        svg.logo viewBox="0 0 32 32" aria-hidden="true" {
            path.body d="M8 29c-1-9 1-17 8-20 5-2 10 0 12 5l3 1-3 3c-1 5-4 7-8 7-2 0-3 2-3 4z" {}
            path.crest d="M13 10C10 6 6 5 3 6c2 1 3 3 4 5-2 0-4 1-5 2 3 0 5 1 7 3 1-3 2-5 4-6z" {}
            circle.eye cx="21" cy="14" r="2.4" {}
        }
    }
}

/// A page that says what went wrong.
pub(super) fn trouble(title: &str, text: &str, back: &str) -> Markup {
    html! {
        section.trouble {
            h1 { (title) }
            p { (text) }
            p { a.button href=(back) { "Back" } }
        }
    }
}
