//! Polling sources (CP-21 b): a source action with PollForSourceChanges starts its pipeline when what it reads has
//! changed since it was last looked at. A push or a new object wakes the machine at once; the minute's wake finds
//! what a crash has left out.

use std::collections::BTreeSet;

use ::machine::{Machine, Next};
use model::{Error, Ids, Time};
use store::{Caller, Cx};

use crate::outside;
use crate::provider;
use crate::rows::{POLLED, Pin, PipelineRow, PolledRow};
use crate::start::{self, Start};

/// A polling source action, what it saw last and what is there now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Source {
    pipeline: String,
    action: String,
    row: PolledRow,
    now: Option<String>,
}

/// The machine `codepipeline.poll`: ids are `account/region/codecommit/repository/branch` and
/// `account/region/s3/bucket/key`.
#[derive(Debug)]
pub(crate) struct Poll;

impl Machine for Poll {
    const NAME: &'static str = "codepipeline.poll";
    type View = Vec<Source>;
    type Decision = Vec<Source>;

    fn awake(cx: &Cx<'_>) -> Result<Vec<String>, Error> {
        let mut places = BTreeSet::new();
        for (key, row) in POLLED.list(cx, "")? {
            let mut parts = key.splitn(3, '/');
            if let (Some(account), Some(region)) = (parts.next(), parts.next()) {
                places.insert(format!("{account}/{region}/{}", row.place));
            }
        }
        Ok(places.into_iter().collect())
    }

    fn look(cx: &Cx<'_>, id: &str) -> Result<Option<Vec<Source>>, Error> {
        let Some((account, region, place)) = taken_apart(id) else { return Ok(None) };
        let rows = POLLED.list(cx, &format!("{account}/{region}/"))?;
        let prefix = account.len() + region.len() + 2;
        let mut sources = Vec::new();
        for (key, row) in rows.into_iter().filter(|(_, row)| row.place == place) {
            let Some((pipeline, action)) = key[prefix..].split_once('/') else { continue };
            let now = revision(cx, account, region, place)?;
            sources.push(Source { pipeline: pipeline.into(), action: action.into(), row, now });
        }
        Ok((!sources.is_empty()).then_some(sources))
    }

    fn decide(view: &Vec<Source>, _: Time, _: &mut Ids) -> Vec<Source> {
        view.iter()
            .filter(|source| source.now.is_some() && source.now != source.row.revision)
            .cloned()
            .collect()
    }

    fn commit(cx: &mut Cx<'_>, id: &str, changed: Vec<Source>) -> Result<Next, Error> {
        let Some((account, region, place)) = taken_apart(id) else { return Ok(Next::default()) };
        let caller = Caller::root(account, region);
        for source in changed {
            let key = format!("{account}/{region}/{}/{}", source.pipeline, source.action);
            POLLED.put(cx, &key, &PolledRow { place: place.to_owned(), revision: source.now.clone() })?;
            let kind = if place.starts_with("s3/") { "S3_OBJECT_VERSION_ID" } else { "COMMIT_ID" };
            let value = source.now.unwrap_or_default();
            let start = Start {
                trigger: ("PollForSourceChanges", place.to_owned()),
                pins: vec![Pin { action: source.action, kind: kind.into(), value }],
                ..Start::default()
            };
            // What the pipeline refuses (too many executions) is not tried again for this revision.
            match cx.on_behalf(caller.clone(), |cx| start::start(cx, &source.pipeline, start)) {
                Err(error) if error.status >= 500 => return Err(error),
                Ok(_) | Err(_) => {}
            }
        }
        Ok(Next::default())
    }
}

fn taken_apart(id: &str) -> Option<(&str, &str, &str)> {
    let (account, rest) = id.split_once('/')?;
    let (region, place) = rest.split_once('/')?;
    Some((account, region, place))
}

/// What is there now: a commit id, a version id.
fn revision(cx: &Cx<'_>, account: &str, region: &str, place: &str) -> Result<Option<String>, Error> {
    let Some((kind, rest)) = place.split_once('/') else { return Ok(None) };
    let Some((first, second)) = rest.split_once('/') else { return Ok(None) };
    match kind {
        "codecommit" => match codecommit::repository_of(cx, account, region, first)? {
            Some(repository) => codecommit::head(cx, &repository, second),
            None => Ok(None),
        },
        "s3" => Ok(outside::object(cx, first, second, None)?.and_then(|object| object.version)),
        _ => Ok(None),
    }
}

/// After a pipeline was made or changed: its polling sources begin with what is there now, so that only later
/// changes count. A source that stays as it was keeps what it has seen.
pub(crate) fn remember(cx: &mut Cx<'_>, pipeline: &PipelineRow) -> Result<(), Error> {
    let prefix = format!("{}/", pipeline.key());
    let old = POLLED.list(cx, &prefix)?;
    POLLED.delete_prefix(cx, &prefix)?;
    let first = pipeline.stages().first().and_then(|stage| stage.actions.as_deref()).unwrap_or_default();
    for action in first {
        let Some(place) = provider::polled_place(action) else { continue };
        let key = format!("{prefix}{}", action.name.as_deref().unwrap_or_default());
        let same = old.iter().find(|(old, row)| *old == key && row.place == place);
        let row = match same {
            Some((_, row)) => row.clone(),
            None => {
                let revision = revision(cx, &pipeline.account, &pipeline.region, &place)?;
                PolledRow { place, revision }
            }
        };
        POLLED.put(cx, &key, &row)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cp_21_only_what_changed_starts_a_pipeline() {
        let source = |seen: Option<&str>, now: Option<&str>| Source {
            pipeline: "p".into(),
            action: "a".into(),
            row: PolledRow { place: "codecommit/app/main".into(), revision: seen.map(Into::into) },
            now: now.map(Into::into),
        };
        let view = vec![
            source(Some("1"), Some("1")),
            source(Some("1"), Some("2")),
            source(None, Some("1")),
            source(Some("1"), None),
        ];
        let changed = Poll::decide(&view, Time(0), &mut Ids::seeded(1));
        assert_eq!(changed, [view[1].clone(), view[2].clone()]);
    }

    #[test]
    fn a_branch_may_have_slashes() {
        assert_eq!(taken_apart("0/r/codecommit/app/a/b"), Some(("0", "r", "codecommit/app/a/b")));
    }
}
