//! Repositories of code and images, and buckets.

use codecommit::operations::{get_repository, list_branches, list_repositories};
use ecr::operations::{describe_images, describe_repositories};
use model::Error;
use s3::operations::{head_object, list_objects_v2};
use store::Cx;

use super::{Cursor, last};
use crate::console::view::{Bucket, CodeRepository, Image, ImageRepository, Listed, Object};

/// Code repositories.
pub(super) fn repositories(cx: &mut Cx<'_>, cursor: Cursor) -> Result<Listed<CodeRepository>, Error> {
    let input =
        codecommit::api::ListRepositoriesInput { next_token: cursor.token.clone(), ..Default::default() };
    let answer = list_repositories(cx, input)?;
    let names = answer.repositories.unwrap_or_default().into_iter().filter_map(|one| one.repository_name);
    cursor.cut(names.collect(), answer.next_token).try_map(|name| repository(cx, &name, None))
}

/// A code repository, and the commit it is about.
pub(super) fn repository(cx: &mut Cx<'_>, name: &str, commit: Option<&str>) -> Result<CodeRepository, Error> {
    let repository_name = name.to_owned();
    let found = get_repository(cx, codecommit::api::GetRepositoryInput { repository_name })?;
    let found = found.repository_metadata.unwrap_or_default();
    let input = codecommit::api::ListBranchesInput { repository_name: name.to_owned(), next_token: None };
    let mut branches = Vec::new();
    for branch in list_branches(cx, input)?.branches.unwrap_or_default() {
        let head = codecommit::branch(cx, name, &branch)?.unwrap_or_default();
        branches.push((branch, head));
    }
    Ok(CodeRepository {
        name: name.to_owned(),
        description: found.repository_description.unwrap_or_default(),
        clone_url: found.clone_url_http.unwrap_or_default(),
        default_branch: found.default_branch.unwrap_or_default(),
        branches,
        changed: found.last_modified_date,
        commit: commit.map(str::to_owned),
    })
}

/// Image repositories, each with its newest images.
pub(super) fn registry(cx: &mut Cx<'_>, cursor: Cursor) -> Result<Listed<ImageRepository>, Error> {
    let input =
        ecr::api::DescribeRepositoriesRequest { next_token: cursor.token.clone(), ..Default::default() };
    let answer = describe_repositories(cx, input)?;
    let found = answer.repositories.unwrap_or_default();
    cursor.cut(found, answer.next_token).try_map(|one| image_repository(cx, one, None))
}

fn image_repository(
    cx: &mut Cx<'_>,
    found: ecr::api::Repository,
    older: Option<&str>,
) -> Result<ImageRepository, Error> {
    let name = found.repository_name.unwrap_or_default();
    let input = ecr::api::DescribeImagesRequest {
        repository_name: name.clone(),
        max_results: Some(i64::MAX),
        ..Default::default()
    };
    let mut images = describe_images(cx, input)?.image_details.unwrap_or_default();
    images.sort_by_key(|image| std::cmp::Reverse(image.image_pushed_at));
    let total = images.len();
    let Listed { items, older } = Cursor::of(older).cut(images, None);
    let (account, region, port) = (cx.account(), cx.region(), cx.settings.port());
    Ok(ImageRepository {
        local: format!("{account}.dkr.ecr.{region}.localhost:{port}/{name}"),
        uri: found.repository_uri.unwrap_or_default(),
        mutability: found.image_tag_mutability.unwrap_or_default(),
        total,
        images: Listed { items: items.into_iter().map(image).collect(), older },
        digest: None,
        name,
    })
}

fn image(detail: ecr::api::ImageDetail) -> Image {
    let kind = detail.artifact_media_type.or(detail.image_manifest_media_type).unwrap_or_default();
    Image {
        tags: detail.image_tags.unwrap_or_default(),
        digest: detail.image_digest.unwrap_or_default(),
        bytes: detail.image_size_in_bytes.unwrap_or(0),
        pushed: detail.image_pushed_at,
        kind: if kind.contains("index") || kind.contains("list") {
            "image index".into()
        } else {
            String::new()
        },
    }
}

/// An image repository's page: `name`, or `name/sha256:…` about one image.
pub(super) fn images(cx: &mut Cx<'_>, name: &str, older: Option<&str>) -> Result<ImageRepository, Error> {
    let digest = last(name);
    let (name, digest) = match name.rsplit_once('/') {
        Some((name, _)) if digest.starts_with("sha256:") => (name, Some(digest)),
        _ => (name, None),
    };
    let input = ecr::api::DescribeRepositoriesRequest {
        repository_names: Some(vec![name.to_owned()]),
        ..Default::default()
    };
    let found = describe_repositories(cx, input)?.repositories.unwrap_or_default().pop();
    let found = found.ok_or_else(|| super::missing(&format!("The repository {name}")))?;
    Ok(ImageRepository { digest, ..image_repository(cx, found, older)? })
}

/// A bucket's page, and the object it is about, if a key is given.
pub(super) fn bucket(cx: &mut Cx<'_>, name: &str, key: &str) -> Result<Bucket, Error> {
    let input =
        s3::api::ListObjectsV2Request { bucket: name.to_owned(), max_keys: Some(100), ..Default::default() };
    let answer = list_objects_v2(cx, input)?;
    let items = answer.contents.unwrap_or_default().into_iter().map(|object| Object {
        key: object.key.unwrap_or_default(),
        bytes: object.size.unwrap_or(0),
        changed: object.last_modified,
        facts: Vec::new(),
    });
    let objects = Listed { items: items.collect(), older: None };
    let object = if key.is_empty() { None } else { Some(object(cx, name, key)?) };
    Ok(Bucket { name: name.to_owned(), objects, object })
}

fn object(cx: &mut Cx<'_>, bucket: &str, key: &str) -> Result<Object, Error> {
    let input =
        s3::api::HeadObjectRequest { bucket: bucket.to_owned(), key: key.to_owned(), ..Default::default() };
    let head = head_object(cx, input)?;
    let facts = [("Type", head.content_type), ("ETag", head.e_tag), ("Version", head.version_id)];
    Ok(Object {
        key: key.to_owned(),
        bytes: head.content_length.unwrap_or(0),
        changed: head.last_modified,
        facts: facts.into_iter().filter_map(|(name, value)| value.map(|value| (name, value))).collect(),
    })
}
