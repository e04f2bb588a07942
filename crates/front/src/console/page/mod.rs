//! Plain data drawn as HTML. Never reads anything: what is shown is an argument.

mod balancer;
mod build;
mod deployment;
mod execution;
mod frame;
mod home;
mod parts;
mod pipeline;
mod registry;
mod service;
mod waiting;

use maud::{Markup, html};
use model::Error;

use super::view::{Around, Content, Log};
use frame::Title;
pub(super) use parts::length;

/// A page. `own`: its address; `refused`: what a button on it was answered.
pub(super) fn draw(around: &Around, content: &Content, own: &str, refused: Option<&Error>) -> Markup {
    let (title, drawn) = room(around, content);
    frame::frame(around, &title, own, refused, &drawn)
}

/// The page's title and what it shows.
fn room(around: &Around, content: &Content) -> (Title, Markup) {
    let title = |room: &'static str, text: &str| Title { room, text: text.to_owned() };
    match content {
        Content::Home(home) => (title("", "Overview"), home::home(around, home)),
        Content::Pipelines(all) => (title("pipelines", "Pipelines"), pipeline::list(around, all)),
        Content::Pipeline(one) => (title("pipelines", &one.name), pipeline::page(around, one)),
        Content::Execution(one) => {
            (title("pipelines", &format!("Execution of {}", one.pipeline)), execution::page(around, one))
        }
        Content::Builds(all) => {
            let text = all.project.as_deref().unwrap_or("Builds");
            (title("builds", text), build::list(around, all))
        }
        Content::Build(one) => {
            let text = format!("{} #{}", one.line.project, one.line.number);
            (title("builds", &text), build::page(around, one))
        }
        Content::Deployments(all) => (title("deployments", "Deployments"), deployment::list(around, all)),
        Content::Deployment(one) => (title("deployments", &one.line.id), deployment::page(around, one)),
        Content::Services(all) => (title("services", "Services"), service::list(around, all)),
        Content::Service(one) => (title("services", &one.line.name), service::page(around, one)),
        Content::Task(one) => (title("services", "Task"), service::task(around, one)),
        Content::Balancers(all) => (title("balancers", "Load balancers"), balancer::list(around, all)),
        Content::Balancer(one) => (title("balancers", &one.card.name), balancer::page(around, one)),
        Content::Repositories(all) => {
            (title("repositories", "Repositories"), registry::code_list(around, all))
        }
        Content::Repository(one) => (title("repositories", &one.name), registry::code(around, one)),
        Content::Registry(all) => (title("registry", "Images"), registry::image_list(around, all)),
        Content::Images(one) => (title("registry", &one.name), registry::images(around, one)),
        Content::Bucket(one) => (title("", &one.name), registry::bucket(around, one)),
        Content::Waiting(all) => (title("waiting", "What everything waits for"), waiting::page(all)),
    }
}

/// A page that says what went wrong.
pub(super) fn trouble(around: &Around, title: &str, text: &str) -> Markup {
    let content = frame::trouble(title, text, &around.place.to(&[]));
    let title = Title { room: "nowhere", text: title.to_owned() };
    frame::frame(around, &title, "", None, &content)
}

/// Lines of a log, to be put behind those a page has.
pub(super) fn log_lines(log: &Log) -> Markup {
    html! { @for (at, line) in &log.lines { (parts::log_line(*at, line)) } }
}
