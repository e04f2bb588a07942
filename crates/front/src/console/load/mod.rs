//! From rows to what a page shows. Runs inside the engine, in one transaction per page, through the same operations
//! clients call; never writes.

mod balancer;
mod build;
mod deployment;
mod execution;
mod home;
mod log;
mod pipeline;
mod registry;
mod service;

use std::collections::BTreeMap;

use model::Error;
use store::Cx;

use super::place::Place;
use super::route::Route;
use super::view::{Around, Content, Listed, Wait};

pub(super) use log::after as log_after;

/// Entries of a list on one page.
const PAGE: usize = 25;

/// Why machines wait: machine and id, then why.
#[derive(Debug, Default)]
pub(super) struct Reasons(BTreeMap<(String, String), Wait>);

impl Reasons {
    /// What the engine says of every machine.
    pub(super) async fn of(engine: &engine::Handle) -> Self {
        let wait = |why: engine::Why| Wait { reason: why.reason, at: why.look_at, parked: why.parked };
        let all = engine.reasons().await.into_iter();
        Self(all.map(|(machine, id, why)| ((machine, id), wait(why))).collect())
    }

    fn of_machine(&self, machine: &str, id: &str) -> Option<Wait> {
        self.0.get(&(machine.to_owned(), id.to_owned())).cloned()
    }

    fn waiting(self) -> Content {
        Content::Waiting(self.0.into_iter().map(|((machine, id), wait)| (machine, id, wait)).collect())
    }
}

/// What is to be shown at an address.
///
/// # Errors
/// The operations': what is not there is refused by their names.
pub(super) fn content(cx: &mut Cx<'_>, route: &Route, reasons: Reasons) -> Result<Content, Error> {
    Ok(match route {
        Route::Home => Content::Home(home::home(cx, &reasons)?),
        Route::Pipelines { older } => Content::Pipelines(pipeline::cards(cx, Cursor::of(older.as_deref()))?),
        Route::Pipeline { name, older } => {
            Content::Pipeline(pipeline::pipeline(cx, name, older.as_deref(), &reasons)?)
        }
        Route::Execution { pipeline, id } => Content::Execution(execution::execution(cx, pipeline, id)?),
        Route::Builds { project, older } => {
            Content::Builds(build::list(cx, project.as_deref(), older.as_deref())?)
        }
        Route::Build(id) => Content::Build(build::build(cx, id, &reasons)?),
        Route::Deployments { group, older } => {
            let group = group.as_ref().map(|(application, group)| (application.as_str(), group.as_str()));
            Content::Deployments(deployment::list(cx, group, older.as_deref(), &reasons)?)
        }
        Route::Deployment(id) => Content::Deployment(deployment::deployment(cx, id, &reasons)?),
        Route::Services { older } => Content::Services(service::lines(cx, Cursor::of(older.as_deref()))?),
        Route::Service { cluster, name } => {
            Content::Service(service::service(cx, cluster.as_deref(), name, &reasons)?)
        }
        Route::Task { cluster, id } => Content::Task(service::task(cx, cluster, id, &reasons)?),
        Route::Balancers { older } => Content::Balancers(balancer::cards(cx, Cursor::of(older.as_deref()))?),
        Route::Balancer(name) => Content::Balancer(balancer::balancer(cx, name)?),
        Route::Repositories { older } => {
            Content::Repositories(registry::repositories(cx, Cursor::of(older.as_deref()))?)
        }
        Route::Repository { name, commit } => {
            Content::Repository(registry::repository(cx, name, commit.as_deref())?)
        }
        Route::Registry { older } => Content::Registry(registry::registry(cx, Cursor::of(older.as_deref()))?),
        Route::Images { name, older } => Content::Images(registry::images(cx, name, older.as_deref())?),
        Route::Bucket { name, key } => Content::Bucket(registry::bucket(cx, name, key)?),
        Route::Waiting => reasons.waiting(),
    })
}

/// What every page has around its content.
pub(super) fn around(cx: &Cx<'_>, place: Place) -> Result<Around, Error> {
    Ok(Around {
        places: places(cx)?,
        endpoint: cx.settings.endpoint.clone(),
        time_scale: cx.settings.time_scale,
        now: cx.now,
        place,
    })
}

/// Every account and region that has pipelines, services or repositories, and the caller's own.
fn places(cx: &Cx<'_>) -> Result<Vec<(String, String)>, Error> {
    let mut all = codepipeline::places(cx)?;
    all.extend(ecs::places(cx)?);
    all.extend(codecommit::places(cx)?);
    all.extend(ecr::places(cx)?);
    all.push((cx.account().to_owned(), cx.region().to_owned()));
    all.sort();
    all.dedup();
    Ok(all)
}

/// A place in a list that an operation answers in pages: its token, and how many entries of that page were shown.
#[derive(Debug, Default, PartialEq, Eq)]
struct Cursor {
    token: Option<String>,
    skip: usize,
    /// Entries on one page; 0: [`PAGE`].
    most: usize,
}

impl Cursor {
    /// Out of `?older=`; nonsense is the beginning.
    fn of(older: Option<&str>) -> Self {
        let Some((skip, token)) = older.and_then(|text| text.split_once('.')) else { return Self::default() };
        let token = Some(token).filter(|token| !token.is_empty()).map(str::to_owned);
        Self { token, skip: skip.parse().unwrap_or(0), most: 0 }
    }

    /// The first few.
    fn first(most: usize) -> Self {
        Self { most, ..Self::default() }
    }

    /// The page's part of what the operation answered at this place, with its token for the next page.
    fn cut<T>(self, all: Vec<T>, next: Option<String>) -> Listed<T> {
        let Self { token, skip, most } = self;
        let most = if most == 0 { PAGE } else { most };
        let older = match (all.len() > skip.saturating_add(most), next) {
            (true, _) => Some(format!("{}.{}", skip + most, token.unwrap_or_default())),
            (false, Some(next)) => Some(format!("0.{next}")),
            (false, None) => None,
        };
        Listed { items: all.into_iter().skip(skip).take(most).collect(), older }
    }
}

/// A refusal for what an operation leaves out instead of refusing it.
fn missing(what: &str) -> Error {
    Error::new("ResourceNotFoundException", format!("{what} does not exist here.")).status(404)
}

fn last(arn: &str) -> String {
    arn.rsplit('/').next().unwrap_or(arn).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_goes_through_the_operations_pages() {
        let first = Cursor::of(None).cut((0..60).collect(), Some("aa".into()));
        assert_eq!((first.items.len(), first.older.as_deref()), (25, Some("25.")));
        let second = Cursor::of(Some("50.")).cut((0..60).collect(), Some("aa".into()));
        assert_eq!((second.items.len(), second.older.as_deref()), (10, Some("0.aa")));
        let last = Cursor::of(Some("0.aa")).cut((0..3).collect(), None);
        assert_eq!((last.items, last.older), (vec![0, 1, 2], None));
        assert_eq!(Cursor::of(Some("nonsense")), Cursor::default());
    }
}
