//! What a push leaves: refs, the default branch, CC-3's events, and pipelines that poll.

use std::collections::BTreeMap;

use model::Error;
use serde_json::{Map, Value};
use store::{Caller, Cx};

use crate::branch::HEADS;
use crate::repository::{key, must_exist};
use crate::rows::{REFS, REPOSITORIES, Repository};

const TAGS: &str = "refs/tags/";

/// One ref that a push changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefUpdate {
    /// Full name: `refs/heads/main`.
    pub name: String,
    /// The commit before; none: the ref is new.
    pub old: Option<String>,
    /// The commit after; none: the ref is gone.
    pub new: Option<String>,
}

/// Takes down what a push did on disk: refs, the default branch (the first branch ever pushed), one event per ref
/// (CC-3), and a wake for pipelines that poll the branch. Told twice, it happens once: a ref that already is as
/// the update says is passed over. Whoever calls keeps the order in which git changed a ref.
///
/// # Errors
/// `RepositoryDoesNotExistException`, or when the store fails.
pub fn pushed(
    cx: &mut Cx<'_>,
    account: &str,
    region: &str,
    repository_name: &str,
    updates: &[RefUpdate],
) -> Result<(), Error> {
    let pusher = cx.caller.principal.clone();
    cx.on_behalf(Caller::root(account, region), |cx| {
        let mut repository = must_exist(cx, repository_name)?;
        for update in updates {
            apply(cx, &mut repository, update, &pusher)?;
        }
        let key = key(cx, repository_name);
        Ok(REPOSITORIES.put(cx, &key, &repository)?)
    })
}

/// Brings the rows to what is on disk, as a push of the differences: after a crash between a push and its
/// [`pushed`].
///
/// # Errors
/// `RepositoryDoesNotExistException`, or when the store fails.
pub fn mirror(
    cx: &mut Cx<'_>,
    account: &str,
    region: &str,
    repository_name: &str,
    refs: &BTreeMap<String, String>,
) -> Result<(), Error> {
    let updates = cx.on_behalf(Caller::root(account, region), |cx| {
        let repository = must_exist(cx, repository_name)?;
        let prefix = format!("{}/", repository.id);
        let rows = REFS.list(cx, &prefix)?;
        let known: BTreeMap<String, String> =
            rows.into_iter().map(|(key, commit)| (key[prefix.len()..].to_owned(), commit)).collect();
        let gone = known.iter().filter(|(name, _)| !refs.contains_key(*name));
        let gone = gone.map(|(name, old)| (name, Some(old), None));
        let there = refs.iter().map(|(name, new)| (name, known.get(name), Some(new)));
        let updates = there.filter(|(_, old, new)| old != new).chain(gone);
        let owned = |(name, old, new): (&String, Option<&String>, Option<&String>)| RefUpdate {
            name: name.clone(),
            old: old.cloned(),
            new: new.cloned(),
        };
        Ok::<_, Error>(updates.map(owned).collect::<Vec<_>>())
    })?;
    match updates.is_empty() {
        true => Ok(()),
        false => pushed(cx, account, region, repository_name, &updates),
    }
}

fn apply(
    cx: &mut Cx<'_>,
    repository: &mut Repository,
    update: &RefUpdate,
    pusher: &str,
) -> Result<(), Error> {
    let key = format!("{}/{}", repository.id, update.name);
    if REFS.get(cx, &key)? == update.new {
        return Ok(());
    }
    match &update.new {
        Some(commit) => REFS.put(cx, &key, commit)?,
        None => drop(REFS.delete(cx, &key)?),
    }
    repository.modified_at = cx.now.0;
    let branch = update.name.strip_prefix(HEADS);
    // CC-1: the first branch that is pushed becomes the default branch.
    if let (None, Some(branch), Some(_)) = (&repository.default_branch, branch, &update.new) {
        repository.default_branch = Some(branch.to_owned());
    }
    let (kind, short) = match (branch, update.name.strip_prefix(TAGS)) {
        (Some(branch), _) => ("branch", branch),
        (None, Some(tag)) => ("tag", tag),
        // Other refs (notes, changes) are kept, and nobody is told.
        (None, None) => return Ok(()),
    };
    announce(cx, repository, update, (kind, short), pusher)?;
    if branch.is_some() && update.new.is_some() {
        let Repository { account, region, name, .. } = repository;
        cx.wake("codepipeline.poll", format!("{account}/{region}/codecommit/{name}/{short}"));
    }
    Ok(())
}

/// CC-3: one event per ref.
fn announce(
    cx: &mut Cx<'_>,
    repository: &Repository,
    update: &RefUpdate,
    (kind, short): (&str, &str),
    pusher: &str,
) -> Result<(), Error> {
    let event = match (&update.old, &update.new) {
        (_, None) => "referenceDeleted",
        (None, Some(_)) => "referenceCreated",
        (Some(_), Some(_)) => "referenceUpdated",
    };
    let mut detail = Map::new();
    let mut put = |name: &str, value: &str| detail.insert(name.to_owned(), Value::from(value));
    put("callerUserArn", pusher);
    if let Some(commit) = &update.new {
        put("commitId", commit);
    }
    if let Some(commit) = &update.old {
        put("oldCommitId", commit);
    }
    put("event", event);
    put("referenceFullName", &update.name);
    put("referenceName", short);
    put("referenceType", kind);
    put("repositoryId", &repository.id);
    put("repositoryName", &repository.name);
    let event = events::Event {
        account: repository.account.clone(),
        region: repository.region.clone(),
        source: "aws.codecommit".into(),
        detail_type: "CodeCommit Repository State Change".into(),
        resources: vec![repository.arn.clone()],
        detail: Value::Object(detail),
    };
    events::emit(cx, event).map(drop)
}
