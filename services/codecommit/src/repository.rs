//! Repositories.

use model::{Arn, Error, Time, page};
use store::Cx;

use crate::api::{self, errors};
use crate::rows::{COMMITS, REFS, REPOSITORIES, Repository, TAGS};

/// Repositories on one page.
const PAGE: usize = 1000;
/// Names in one BatchGetRepositories.
const BATCH_MAX: usize = 100;

pub(crate) fn key(cx: &Cx<'_>, name: &str) -> String {
    format!("{}/{}/{name}", cx.account(), cx.region())
}

/// The caller's repository of that name, if there is one.
///
/// # Errors
/// When the store fails.
pub fn repository(cx: &Cx<'_>, name: &str) -> Result<Option<Repository>, Error> {
    Ok(REPOSITORIES.get(cx, &key(cx, name))?)
}

/// The repository of that name in an account and region, for machines, which have no caller.
///
/// # Errors
/// When the store fails.
pub fn repository_of(
    cx: &Cx<'_>,
    account: &str,
    region: &str,
    name: &str,
) -> Result<Option<Repository>, Error> {
    Ok(REPOSITORIES.get(cx, &format!("{account}/{region}/{name}"))?)
}

/// Ids of all repositories of all accounts: whatever else lies in the git folder is left over from a deletion.
///
/// # Errors
/// When the store fails.
pub fn repository_ids(cx: &Cx<'_>) -> Result<Vec<String>, Error> {
    Ok(REPOSITORIES.list(cx, "")?.into_iter().map(|(_, repository)| repository.id).collect())
}

/// Every repository of every account and region: for comparing with what is on disk, after a start.
///
/// # Errors
/// When the store fails.
pub fn all_repositories(cx: &Cx<'_>) -> Result<Vec<Repository>, Error> {
    Ok(REPOSITORIES.list(cx, "")?.into_iter().map(|(_, repository)| repository).collect())
}

/// Where git finds a repository over HTTP: a name that resolves to this machine and that AWS's credential helper
/// takes for CodeCommit's.
pub fn clone_url_http(cx: &Cx<'_>, region: &str, name: &str) -> String {
    let port = cx.settings.port();
    format!("http://git-codecommit.{region}.amazonaws.com.localhost:{port}/v1/repos/{name}")
}

pub(crate) fn must_exist(cx: &Cx<'_>, name: &str) -> Result<Repository, Error> {
    repository(cx, name)?
        .ok_or_else(|| errors::repository_does_not_exist_exception(format!("{name} does not exist")))
}

fn metadata(cx: &Cx<'_>, repository: Repository) -> api::RepositoryMetadata {
    let Repository { id, name, arn, account, region, description, default_branch, .. } = repository;
    api::RepositoryMetadata {
        clone_url_http: Some(clone_url_http(cx, &region, &name)),
        clone_url_ssh: Some(format!("ssh://git-codecommit.{region}.amazonaws.com/v1/repos/{name}")),
        account_id: Some(account),
        repository_id: Some(id),
        repository_name: Some(name),
        repository_description: description,
        default_branch,
        last_modified_date: Some(Time(repository.modified_at)),
        creation_date: Some(Time(repository.created_at)),
        arn: Some(arn),
        kms_key_id: repository.kms_key_id,
    }
}

/// CC-1: 1–100 of letters, digits, `.`, `_`, `-`, not ending in `.git`.
fn check_name(name: &str) -> Result<(), Error> {
    let letters = name.chars().all(|letter| letter.is_ascii_alphanumeric() || "._-".contains(letter));
    if !letters || name.is_empty() || name.len() > 100 || name.ends_with(".git") {
        let message = "The repository name is not valid. Repository names can be any valid combination of letters, \
                       numbers, periods, underscores, and dashes between 1 and 100 characters in length. \
                       Repository names cannot end in .git.";
        return Err(errors::invalid_repository_name_exception(message));
    }
    Ok(())
}

fn must_be_free(cx: &Cx<'_>, name: &str) -> Result<(), Error> {
    if REPOSITORIES.contains(cx, &key(cx, name))? {
        let message = format!("Repository named {name} already exists");
        return Err(errors::repository_name_exists_exception(message));
    }
    Ok(())
}

fn arn(cx: &Cx<'_>, name: &str) -> String {
    Arn::new("codecommit", cx.region(), cx.account(), name).to_string()
}

/// `CreateRepository`
pub fn create_repository(
    cx: &mut Cx<'_>,
    input: api::CreateRepositoryInput,
) -> Result<api::CreateRepositoryOutput, Error> {
    let name = input.repository_name;
    check_name(&name)?;
    must_be_free(cx, &name)?;
    let repository = Repository {
        id: cx.ids.uuid(),
        arn: arn(cx, &name),
        account: cx.account().to_owned(),
        region: cx.region().to_owned(),
        description: input.repository_description,
        default_branch: None,
        kms_key_id: input.kms_key_id,
        created_at: cx.now.0,
        modified_at: cx.now.0,
        name,
    };
    if let Some(tags) = &input.tags {
        TAGS.put(cx, &repository.arn, tags)?;
    }
    REPOSITORIES.put(cx, &key(cx, &repository.name), &repository)?;
    Ok(api::CreateRepositoryOutput { repository_metadata: Some(metadata(cx, repository)) })
}

/// `GetRepository`
pub fn get_repository(
    cx: &mut Cx<'_>,
    input: api::GetRepositoryInput,
) -> Result<api::GetRepositoryOutput, Error> {
    let repository = must_exist(cx, &input.repository_name)?;
    Ok(api::GetRepositoryOutput { repository_metadata: Some(metadata(cx, repository)) })
}

/// `DeleteRepository`: one that is not there is gone already.
pub fn delete_repository(
    cx: &mut Cx<'_>,
    input: api::DeleteRepositoryInput,
) -> Result<api::DeleteRepositoryOutput, Error> {
    let Some(repository) = repository(cx, &input.repository_name)? else {
        return Ok(api::DeleteRepositoryOutput::default());
    };
    REPOSITORIES.delete(cx, &key(cx, &repository.name))?;
    REFS.delete_prefix(cx, &format!("{}/", repository.id))?;
    COMMITS.delete_prefix(cx, &format!("{}/", repository.id))?;
    TAGS.delete(cx, &repository.arn)?;
    Ok(api::DeleteRepositoryOutput { repository_id: Some(repository.id) })
}

/// `BatchGetRepositories`
pub fn batch_get_repositories(
    cx: &mut Cx<'_>,
    input: api::BatchGetRepositoriesInput,
) -> Result<api::BatchGetRepositoriesOutput, Error> {
    if input.repository_names.len() > BATCH_MAX {
        let message = format!("The maximum number of repository names is {BATCH_MAX}");
        return Err(errors::maximum_repository_names_exceeded_exception(message));
    }
    let (mut found, mut missing, mut failed) = (Vec::new(), Vec::new(), Vec::new());
    for name in input.repository_names {
        match repository(cx, &name)? {
            Some(repository) => found.push(metadata(cx, repository)),
            None => {
                failed.push(api::BatchGetRepositoriesError {
                    repository_name: Some(name.clone()),
                    error_code: Some("RepositoryDoesNotExistException".into()),
                    error_message: Some(format!("{name} does not exist")),
                    ..Default::default()
                });
                missing.push(name);
            }
        }
    }
    Ok(api::BatchGetRepositoriesOutput {
        repositories: Some(found),
        repositories_not_found: Some(missing),
        errors: Some(failed),
    })
}

/// `ListRepositories`
pub fn list_repositories(
    cx: &mut Cx<'_>,
    input: api::ListRepositoriesInput,
) -> Result<api::ListRepositoriesOutput, Error> {
    let all = REPOSITORIES.list(cx, &key(cx, ""))?.into_iter().map(|(_, repository)| repository);
    let by_date = input.sort_by.as_deref() == Some(api::values::sort_by_enum::LAST_MODIFIED_DATE);
    let mut all: Vec<_> = all
        .map(|repository| match by_date {
            true => (format!("{:020}/{}", repository.modified_at, repository.name), repository),
            false => (repository.name.clone(), repository),
        })
        .collect();
    all.sort_by(|one, other| one.0.cmp(&other.0));
    if input.order.as_deref() == Some(api::values::order_enum::DESCENDING) {
        all.reverse();
    }
    // The order is the client's, so the token is a place in it and not a key.
    let start = page::after(input.next_token.as_deref(), "InvalidContinuationTokenException")?
        .and_then(|text| text.parse::<usize>().ok())
        .unwrap_or(0);
    let next_token = (all.len() > start + PAGE).then(|| page::token(&(start + PAGE).to_string()));
    let repositories =
        all.into_iter().skip(start).take(PAGE).map(|(_, repository)| api::RepositoryNameIdPair {
            repository_name: Some(repository.name),
            repository_id: Some(repository.id),
        });
    Ok(api::ListRepositoriesOutput { repositories: Some(repositories.collect()), next_token })
}

/// `UpdateRepositoryDescription`
pub fn update_repository_description(
    cx: &mut Cx<'_>,
    input: api::UpdateRepositoryDescriptionInput,
) -> Result<api::UpdateRepositoryDescriptionOutput, Error> {
    let mut repository = must_exist(cx, &input.repository_name)?;
    repository.description = input.repository_description.filter(|text| !text.is_empty());
    repository.modified_at = cx.now.0;
    REPOSITORIES.put(cx, &key(cx, &repository.name), &repository)?;
    Ok(api::UpdateRepositoryDescriptionOutput {})
}

/// `UpdateRepositoryName`: id, refs and content stay; the ARN and the URLs change with the name.
pub fn update_repository_name(
    cx: &mut Cx<'_>,
    input: api::UpdateRepositoryNameInput,
) -> Result<api::UpdateRepositoryNameOutput, Error> {
    check_name(&input.new_name)?;
    let mut repository = must_exist(cx, &input.old_name)?;
    must_be_free(cx, &input.new_name)?;
    let old_arn = std::mem::replace(&mut repository.arn, arn(cx, &input.new_name));
    if let Some(tags) = TAGS.get(cx, &old_arn)? {
        TAGS.delete(cx, &old_arn)?;
        TAGS.put(cx, &repository.arn, &tags)?;
    }
    REPOSITORIES.delete(cx, &key(cx, &input.old_name))?;
    repository.name = input.new_name;
    repository.modified_at = cx.now.0;
    REPOSITORIES.put(cx, &key(cx, &repository.name), &repository)?;
    Ok(api::UpdateRepositoryNameOutput {})
}

/// `UpdateRepositoryEncryptionKey`: recorded; repositories are not encrypted on this machine's disk.
pub fn update_repository_encryption_key(
    cx: &mut Cx<'_>,
    input: api::UpdateRepositoryEncryptionKeyInput,
) -> Result<api::UpdateRepositoryEncryptionKeyOutput, Error> {
    let mut repository = must_exist(cx, &input.repository_name)?;
    let original = repository.kms_key_id.replace(input.kms_key_id.clone());
    REPOSITORIES.put(cx, &key(cx, &repository.name), &repository)?;
    Ok(api::UpdateRepositoryEncryptionKeyOutput {
        repository_id: Some(repository.id),
        kms_key_id: Some(input.kms_key_id),
        original_kms_key_id: original,
    })
}

/// Accounts and regions that have repositories.
///
/// # Errors
/// When the store fails.
pub fn places(cx: &Cx<'_>) -> Result<Vec<(String, String)>, Error> {
    let all = REPOSITORIES.beginnings(cx, 2)?;
    Ok(all.iter().filter_map(|one| one.split_once('/')).map(|(a, r)| (a.to_owned(), r.to_owned())).collect())
}
