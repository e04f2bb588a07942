//! Repositories.

use std::collections::BTreeMap;

use model::{Arn, Error, Time, page};
use store::Cx;

use crate::api::{
    CreateRepositoryRequest, CreateRepositoryResponse, DeleteRepositoryRequest, DeleteRepositoryResponse,
    DescribeRepositoriesRequest, DescribeRepositoriesResponse, EncryptionConfiguration,
    ImageScanningConfiguration, ListTagsForResourceRequest, ListTagsForResourceResponse,
    PutImageScanningConfigurationRequest, PutImageScanningConfigurationResponse,
    PutImageTagMutabilityRequest, PutImageTagMutabilityResponse, Repository, Tag, TagResourceRequest,
    TagResourceResponse, UntagResourceRequest, UntagResourceResponse,
};
use crate::rows::{
    IMAGES, LAYERS, PREVIEWS, REPOSITORIES, RepositoryRow, TAGS, UPLOADS, inner_key, repository_key,
};

/// Repositories on a page unless the client says otherwise.
const PAGE_DEFAULT: usize = 100;

/// The row of a repository in the caller's region, or `RepositoryNotFoundException`.
pub(crate) fn find(cx: &Cx<'_>, registry: Option<&str>, name: &str) -> Result<RepositoryRow, Error> {
    let account = registry.unwrap_or(cx.account());
    REPOSITORIES.get(cx, &repository_key(account, cx.region(), name))?.ok_or_else(|| not_found(account, name))
}

fn not_found(account: &str, name: &str) -> Error {
    Error::new(
        "RepositoryNotFoundException",
        format!("The repository with name '{name}' does not exist in the registry with id '{account}'"),
    )
}

fn save(cx: &mut Cx<'_>, row: &RepositoryRow) -> Result<(), Error> {
    let key = repository_key(&row.account, cx.region(), &row.name);
    Ok(REPOSITORIES.put(cx, &key, row)?)
}

/// Whether a repository exists: the registry's door asks before it takes bytes (ECR-3).
pub fn repository_exists(cx: &Cx<'_>, account: &str, region: &str, name: &str) -> Result<bool, Error> {
    Ok(REPOSITORIES.contains(cx, &repository_key(account, region, name))?)
}

/// Names of an account's repositories in a region, for `/v2/_catalog`.
pub fn catalog(cx: &Cx<'_>, account: &str, region: &str) -> Result<Vec<String>, Error> {
    let rows = REPOSITORIES.list(cx, &repository_key(account, region, ""))?;
    Ok(rows.into_iter().map(|(_, row)| row.name).collect())
}

/// ECR-1.
pub fn create_repository(
    cx: &mut Cx<'_>,
    input: CreateRepositoryRequest,
) -> Result<CreateRepositoryResponse, Error> {
    let name = input.repository_name;
    if !is_name(&name) {
        return Err(Error::new(
            "InvalidParameterException",
            format!(
                "Invalid parameter at 'repositoryName' failed to satisfy constraint: '{name}' is not a legal name"
            ),
        ));
    }
    let account = cx.account().to_owned();
    let key = repository_key(&account, cx.region(), &name);
    if REPOSITORIES.contains(cx, &key)? {
        return Err(Error::new(
            "RepositoryAlreadyExistsException",
            format!("The repository with name '{name}' already exists in the registry with id '{account}'"),
        ));
    }
    let mutability = input.image_tag_mutability.unwrap_or_else(|| "MUTABLE".into());
    refuse_exclusions(&mutability)?;
    let encryption = input.encryption_configuration;
    let row = RepositoryRow {
        arn: Arn::new("ecr", cx.region(), &account, format!("repository/{name}")).to_string(),
        uri: format!("{account}.dkr.ecr.{}.amazonaws.com/{name}", cx.region()),
        created_at: cx.now.0,
        mutability,
        scan_on_push: input
            .image_scanning_configuration
            .and_then(|configuration| configuration.scan_on_push)
            .unwrap_or(false),
        encryption_type: encryption
            .as_ref()
            .and_then(|encryption| encryption.encryption_type.clone())
            .unwrap_or_else(|| "AES256".into()),
        kms_key: encryption.and_then(|encryption| encryption.kms_key),
        tags: tag_map(input.tags),
        policy: None,
        lifecycle: None,
        evaluated_at: None,
        account,
        name,
    };
    REPOSITORIES.put(cx, &key, &row)?;
    Ok(CreateRepositoryResponse { repository: Some(shape(&row)) })
}

/// The two `…_WITH_EXCLUSION` settings need filters we do not evaluate: refused by name rather than ignored.
fn refuse_exclusions(mutability: &str) -> Result<(), Error> {
    if mutability.ends_with("_WITH_EXCLUSION") {
        return Err(Error::not_implemented(format!("imageTagMutability {mutability}")));
    }
    Ok(())
}

/// ECR-5: without `force`, a repository with images stays.
pub fn delete_repository(
    cx: &mut Cx<'_>,
    input: DeleteRepositoryRequest,
) -> Result<DeleteRepositoryResponse, Error> {
    let row = find(cx, input.registry_id.as_deref(), &input.repository_name)?;
    let inner = inner_key(&row.account, cx.region(), &row.name, "");
    if !input.force.unwrap_or(false) && IMAGES.count(cx, &inner)? > 0 {
        return Err(Error::new(
            "RepositoryNotEmptyException",
            format!(
                "The repository with name '{}' in registry with id '{}' cannot be deleted because it still contains images",
                row.name, row.account
            ),
        ));
    }
    IMAGES.delete_prefix(cx, &inner)?;
    TAGS.delete_prefix(cx, &inner)?;
    LAYERS.delete_prefix(cx, &inner)?;
    UPLOADS.delete_prefix(cx, &inner)?;
    let key = repository_key(&row.account, cx.region(), &row.name);
    PREVIEWS.delete(cx, &key)?;
    REPOSITORIES.delete(cx, &key)?;
    Ok(DeleteRepositoryResponse { repository: Some(shape(&row)) })
}

/// All repositories, or those named.
pub fn describe_repositories(
    cx: &mut Cx<'_>,
    input: DescribeRepositoriesRequest,
) -> Result<DescribeRepositoriesResponse, Error> {
    if let Some(names) = input.repository_names {
        let rows: Result<Vec<_>, _> =
            names.iter().map(|name| find(cx, input.registry_id.as_deref(), name)).collect();
        let repositories = rows?.iter().map(shape).collect();
        return Ok(DescribeRepositoriesResponse { repositories: Some(repositories), next_token: None });
    }
    let account = input.registry_id.unwrap_or_else(|| cx.account().to_owned());
    let rows = REPOSITORIES.list(cx, &repository_key(&account, cx.region(), ""))?;
    let after = page::after(input.next_token.as_deref(), "InvalidParameterException")?;
    let limit = input.max_results.map_or(PAGE_DEFAULT, |limit| usize::try_from(limit).unwrap_or(1));
    let (rows, next_token) = page::cut(rows, after.as_deref(), limit);
    Ok(DescribeRepositoriesResponse { repositories: Some(rows.iter().map(shape).collect()), next_token })
}

/// Changes `scanOnPush`.
pub fn put_image_scanning_configuration(
    cx: &mut Cx<'_>,
    input: PutImageScanningConfigurationRequest,
) -> Result<PutImageScanningConfigurationResponse, Error> {
    let mut row = find(cx, input.registry_id.as_deref(), &input.repository_name)?;
    row.scan_on_push = input.image_scanning_configuration.scan_on_push.unwrap_or(false);
    save(cx, &row)?;
    Ok(PutImageScanningConfigurationResponse {
        registry_id: Some(row.account.clone()),
        repository_name: Some(row.name.clone()),
        image_scanning_configuration: Some(ImageScanningConfiguration {
            scan_on_push: Some(row.scan_on_push),
        }),
    })
}

/// Changes the tag mutability.
pub fn put_image_tag_mutability(
    cx: &mut Cx<'_>,
    input: PutImageTagMutabilityRequest,
) -> Result<PutImageTagMutabilityResponse, Error> {
    let mut row = find(cx, input.registry_id.as_deref(), &input.repository_name)?;
    refuse_exclusions(&input.image_tag_mutability)?;
    row.mutability = input.image_tag_mutability;
    save(cx, &row)?;
    Ok(PutImageTagMutabilityResponse {
        registry_id: Some(row.account.clone()),
        repository_name: Some(row.name.clone()),
        image_tag_mutability: Some(row.mutability),
        image_tag_mutability_exclusion_filters: None,
    })
}

fn find_by_arn(cx: &Cx<'_>, arn: &str) -> Result<RepositoryRow, Error> {
    let parsed: Arn = arn.parse().map_err(|_| {
        Error::new("InvalidParameterException", format!("{arn} is not an ARN of a repository"))
    })?;
    let name = parsed.resource.strip_prefix("repository/").unwrap_or_default();
    REPOSITORIES
        .get(cx, &repository_key(&parsed.account, &parsed.region, name))?
        .ok_or_else(|| not_found(&parsed.account, name))
}

/// A repository's tags.
pub fn list_tags_for_resource(
    cx: &mut Cx<'_>,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse, Error> {
    let row = find_by_arn(cx, &input.resource_arn)?;
    let tags = row.tags.into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) }).collect();
    Ok(ListTagsForResourceResponse { tags: Some(tags) })
}

/// Adds or changes tags.
pub fn tag_resource(cx: &mut Cx<'_>, input: TagResourceRequest) -> Result<TagResourceResponse, Error> {
    let mut row = find_by_arn(cx, &input.resource_arn)?;
    row.tags.extend(tag_map(Some(input.tags)));
    save(cx, &row)?;
    Ok(TagResourceResponse {})
}

/// Takes tags away.
pub fn untag_resource(cx: &mut Cx<'_>, input: UntagResourceRequest) -> Result<UntagResourceResponse, Error> {
    let mut row = find_by_arn(cx, &input.resource_arn)?;
    row.tags.retain(|key, _| !input.tag_keys.contains(key));
    save(cx, &row)?;
    Ok(UntagResourceResponse {})
}

/// Writes back what `policy.rs` changed.
pub(crate) fn update(cx: &mut Cx<'_>, row: &RepositoryRow) -> Result<(), Error> {
    save(cx, row)
}

fn tag_map(tags: Option<Vec<Tag>>) -> BTreeMap<String, String> {
    tags.unwrap_or_default()
        .into_iter()
        .filter_map(|tag| Some((tag.key?, tag.value.unwrap_or_default())))
        .collect()
}

/// ECR-1: 2 to 256 characters; components of lower-case letters and digits joined by `.`, `_`, `-`, parted by `/`.
fn is_name(name: &str) -> bool {
    let component = |part: &str| {
        let ends =
            |end: Option<char>| end.is_some_and(|end| end.is_ascii_lowercase() || end.is_ascii_digit());
        ends(part.chars().next())
            && ends(part.chars().last())
            && part.chars().all(|letter| {
                letter.is_ascii_lowercase() || letter.is_ascii_digit() || matches!(letter, '.' | '_' | '-')
            })
    };
    (2..=256).contains(&name.len()) && name.split('/').all(component)
}

fn shape(row: &RepositoryRow) -> Repository {
    Repository {
        repository_arn: Some(row.arn.clone()),
        registry_id: Some(row.account.clone()),
        repository_name: Some(row.name.clone()),
        repository_uri: Some(row.uri.clone()),
        created_at: Some(Time(row.created_at)),
        image_tag_mutability: Some(row.mutability.clone()),
        image_tag_mutability_exclusion_filters: None,
        image_scanning_configuration: Some(ImageScanningConfiguration {
            scan_on_push: Some(row.scan_on_push),
        }),
        encryption_configuration: Some(EncryptionConfiguration {
            encryption_type: Some(row.encryption_type.clone()),
            kms_key: row.kms_key.clone(),
        }),
    }
}

/// The region in which an account has a repository of that name: for clients that reach the registry by address.
pub fn region_of_repository(cx: &Cx<'_>, account: &str, name: &str) -> Result<Option<String>, Error> {
    let keys = REPOSITORIES.keys(cx, &format!("{account}/"))?;
    Ok(keys.into_iter().find_map(|key| {
        let (region, found) = key[account.len() + 1..].split_once('/')?;
        (found == name).then(|| region.to_owned())
    }))
}

/// Accounts and regions that have repositories.
///
/// # Errors
/// When the store fails.
pub fn places(cx: &Cx<'_>) -> Result<Vec<(String, String)>, Error> {
    let all = REPOSITORIES.beginnings(cx, 2)?;
    Ok(all.iter().filter_map(|one| one.split_once('/')).map(|(a, r)| (a.to_owned(), r.to_owned())).collect())
}
