//! Commits. The door reads them from disk before the operation runs, and puts them here ([`learn`]).

use model::{Duration, Error};
use store::Cx;

use crate::api::{self, errors};
use crate::repository::must_exist;
use crate::rows::{COMMITS, Commit, CommitRow, Person};

/// Commits in one BatchGetCommits.
const BATCH_MAX: usize = 100;
/// How long a commit that was read is kept for the operation that asked for it.
const KEPT: Duration = Duration::minutes(1);
/// Above so many kept commits of a repository, old ones go.
const KEPT_MAX: usize = 500;

/// Takes in commits of a repository that the door has read.
///
/// # Errors
/// When the store fails.
pub fn learn(cx: &mut Cx<'_>, repository_id: &str, commits: Vec<Commit>) -> Result<(), Error> {
    let kept = COMMITS.list(cx, &format!("{repository_id}/"))?;
    if kept.len() > KEPT_MAX {
        let old = cx.now.0 - KEPT.0;
        for (key, _) in kept.iter().filter(|(_, row)| row.read_at < old) {
            COMMITS.delete(cx, key)?;
        }
    }
    for commit in commits {
        let key = format!("{repository_id}/{}", commit.id);
        let read_at = cx.now.0;
        COMMITS.put(cx, &key, &CommitRow { commit, read_at })?;
    }
    Ok(())
}

/// `GetCommit`
pub fn get_commit(cx: &mut Cx<'_>, input: api::GetCommitInput) -> Result<api::GetCommitOutput, Error> {
    let repository = must_exist(cx, &input.repository_name)?;
    check(&input.commit_id)?;
    match find(cx, &repository.id, &input.commit_id)? {
        Some(commit) => Ok(api::GetCommitOutput { commit: Some(commit) }),
        None => Err(errors::commit_id_does_not_exist_exception(absent(&input.commit_id))),
    }
}

/// `BatchGetCommits`
pub fn batch_get_commits(
    cx: &mut Cx<'_>,
    input: api::BatchGetCommitsInput,
) -> Result<api::BatchGetCommitsOutput, Error> {
    let repository = must_exist(cx, &input.repository_name)?;
    if input.commit_ids.is_empty() {
        return Err(errors::commit_ids_list_required_exception("A list of commit IDs is required."));
    }
    if input.commit_ids.len() > BATCH_MAX {
        let message = format!("The maximum number of allowed commit IDs is {BATCH_MAX}.");
        return Err(errors::commit_ids_limit_exceeded_exception(message));
    }
    let (mut commits, mut failed) = (Vec::new(), Vec::new());
    for id in input.commit_ids {
        let fault = |error: Error| api::BatchGetCommitsError {
            commit_id: Some(id.clone()),
            error_code: Some(error.code.to_string()),
            error_message: Some(error.message),
        };
        match check(&id) {
            Err(error) => failed.push(fault(error)),
            Ok(()) => match find(cx, &repository.id, &id)? {
                Some(commit) => commits.push(commit),
                None => failed.push(fault(errors::commit_id_does_not_exist_exception(absent(&id)))),
            },
        }
    }
    Ok(api::BatchGetCommitsOutput { commits: Some(commits), errors: Some(failed) })
}

/// A full commit id: forty hexadecimal digits.
fn check(id: &str) -> Result<(), Error> {
    match id {
        "" => Err(errors::commit_id_required_exception("A commit ID is required, but was not specified.")),
        id if id.len() == 40 && id.bytes().all(|digit| digit.is_ascii_hexdigit()) => Ok(()),
        id => Err(errors::invalid_commit_id_exception(format!(
            "The commit ID {id} is not valid: a full SHA-1 is."
        ))),
    }
}

fn absent(id: &str) -> String {
    format!("Commit {id} does not exist in the repository.")
}

fn find(cx: &Cx<'_>, repository_id: &str, id: &str) -> Result<Option<api::Commit>, Error> {
    let row = COMMITS.get(cx, &format!("{repository_id}/{}", id.to_ascii_lowercase()))?;
    Ok(row.map(|row| shown(row.commit)))
}

fn shown(commit: Commit) -> api::Commit {
    let person = |person: Person| api::UserInfo {
        name: Some(person.name),
        email: Some(person.email),
        date: Some(person.date),
    };
    api::Commit {
        commit_id: Some(commit.id),
        tree_id: Some(commit.tree),
        parents: Some(commit.parents),
        message: Some(commit.message),
        author: Some(person(commit.author)),
        committer: Some(person(commit.committer)),
        additional_data: Some(String::new()),
    }
}
