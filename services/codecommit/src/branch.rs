//! Branches, as the pushes left them.

use model::{Error, page};
use store::Cx;

use crate::api::{self, errors};
use crate::repository::{key, must_exist};
use crate::rows::{REFS, REPOSITORIES, Repository};

/// Branches on one page.
const PAGE: usize = 100;

pub(crate) const HEADS: &str = "refs/heads/";

/// The commit at a branch's head; `None` when the caller has no such repository or it has no such branch.
///
/// # Errors
/// When the store fails.
pub fn branch(cx: &Cx<'_>, repository_name: &str, branch: &str) -> Result<Option<String>, Error> {
    match crate::repository(cx, repository_name)? {
        Some(repository) => head(cx, &repository, branch),
        None => Ok(None),
    }
}

/// The commit at the head of a repository's branch, for whoever has the repository in hand.
///
/// # Errors
/// When the store fails.
pub fn head(cx: &Cx<'_>, repository: &Repository, branch: &str) -> Result<Option<String>, Error> {
    Ok(REFS.get(cx, &format!("{}/{HEADS}{branch}", repository.id))?)
}

/// The commit that a version names: a full commit id, a branch, `refs/heads/…`, `refs/tags/…`, either of these
/// with `^{commit id}` behind it, or (none) the default branch. `None` when there is no such thing.
///
/// # Errors
/// When the store fails.
pub fn resolve(cx: &Cx<'_>, repository_name: &str, version: Option<&str>) -> Result<Option<String>, Error> {
    let Some(repository) = crate::repository(cx, repository_name)? else { return Ok(None) };
    let default = repository.default_branch.as_deref();
    let Some(version) = version.filter(|text| !text.is_empty()).or(default) else { return Ok(None) };
    if let Some((_, commit)) = version.strip_suffix('}').and_then(|text| text.split_once("^{")) {
        return Ok(Some(commit.to_owned()));
    }
    if version.len() == 40 && version.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return Ok(Some(version.to_owned()));
    }
    let full = match version.starts_with("refs/") {
        true => version.to_owned(),
        false => format!("{HEADS}{version}"),
    };
    Ok(REFS.get(cx, &format!("{}/{full}", repository.id))?)
}

fn must_have(cx: &Cx<'_>, repository_name: &str, name: &str) -> Result<String, Error> {
    branch(cx, repository_name, name)?
        .ok_or_else(|| errors::branch_does_not_exist_exception(format!("Branch {name} does not exist")))
}

/// `GetBranch`
pub fn get_branch(cx: &mut Cx<'_>, input: api::GetBranchInput) -> Result<api::GetBranchOutput, Error> {
    let repository = input.repository_name.ok_or_else(|| {
        errors::repository_name_required_exception("A repository name is required, but was not specified.")
    })?;
    let name = input.branch_name.ok_or_else(|| {
        errors::branch_name_required_exception("A branch name is required, but was not specified.")
    })?;
    must_exist(cx, &repository)?;
    let commit_id = must_have(cx, &repository, &name)?;
    let branch = api::BranchInfo { branch_name: Some(name), commit_id: Some(commit_id) };
    Ok(api::GetBranchOutput { branch: Some(branch) })
}

/// `ListBranches`
pub fn list_branches(
    cx: &mut Cx<'_>,
    input: api::ListBranchesInput,
) -> Result<api::ListBranchesOutput, Error> {
    let repository = must_exist(cx, &input.repository_name)?;
    let prefix = format!("{}/{HEADS}", repository.id);
    let after = page::after(input.next_token.as_deref(), "InvalidContinuationTokenException")?;
    let names = REFS.keys(cx, &prefix)?.into_iter().map(|key| (key.clone(), key[prefix.len()..].to_owned()));
    let (branches, next_token) = page::cut(names, after.as_deref(), PAGE);
    Ok(api::ListBranchesOutput { branches: Some(branches), next_token })
}

/// `UpdateDefaultBranch`
pub fn update_default_branch(
    cx: &mut Cx<'_>,
    input: api::UpdateDefaultBranchInput,
) -> Result<api::UpdateDefaultBranchOutput, Error> {
    let mut repository = must_exist(cx, &input.repository_name)?;
    must_have(cx, &repository.name, &input.default_branch_name)?;
    repository.default_branch = Some(input.default_branch_name);
    repository.modified_at = cx.now.0;
    REPOSITORIES.put(cx, &key(cx, &repository.name), &repository)?;
    Ok(api::UpdateDefaultBranchOutput {})
}
