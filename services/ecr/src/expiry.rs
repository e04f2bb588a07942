//! Machine `ecr.lifecycle`: what a repository's lifecycle policy expires is deleted, every hour.

use machine::{Machine, Next};
use model::{Duration, Error, Ids, Time};
use store::Cx;

use crate::image::delete_manifest;
use crate::lifecycle::{Expired, Policy, images};
use crate::rows::{ImageRow, REPOSITORIES, RepositoryRow};

/// How often. Not shortened by the time scale: policies count days of the calendar.
const GAP: Duration = Duration::minutes(60);

/// Id: the repository's key, `account/region/name`.
#[derive(Debug)]
pub(crate) struct Expiry;

/// A policy and what it is about.
#[derive(Debug)]
pub(crate) struct View {
    policy: Policy,
    images: Vec<ImageRow>,
}

fn region(id: &str) -> &str {
    id.split('/').nth(1).unwrap_or_default()
}

impl Machine for Expiry {
    const NAME: &'static str = "ecr.lifecycle";
    type View = View;
    type Decision = Vec<Expired>;

    fn awake(cx: &Cx<'_>) -> Result<Vec<String>, Error> {
        let rows = REPOSITORIES.list(cx, "")?.into_iter();
        Ok(rows.filter(|(_, row)| row.lifecycle.is_some()).map(|(key, _)| key).collect())
    }

    fn look(cx: &Cx<'_>, id: &str) -> Result<Option<View>, Error> {
        let Some(row) = REPOSITORIES.get(cx, id)? else { return Ok(None) };
        let Some(text) = &row.lifecycle else { return Ok(None) };
        Ok(Some(View { policy: Policy::parse(text)?, images: images(cx, region(id), &row)? }))
    }

    fn decide(view: &View, now: Time, _: &mut Ids) -> Vec<Expired> {
        view.policy.expired(&view.images, now)
    }

    fn commit(cx: &mut Cx<'_>, id: &str, expired: Vec<Expired>) -> Result<Next, Error> {
        let now = cx.now.0;
        let Some(row): Option<RepositoryRow> = REPOSITORIES.get(cx, id)? else { return Ok(Next::default()) };
        for image in &expired {
            delete_manifest(cx, &row.account, region(id), &row.name, &image.digest)?;
        }
        REPOSITORIES.update(cx, id, |row| row.evaluated_at = Some(now))?;
        Ok(Next::at(cx.now + GAP, "waits for images to expire"))
    }
}
