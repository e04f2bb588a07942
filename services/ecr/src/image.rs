//! Images and tags.

use std::collections::BTreeSet;

use events::Event;
use model::{Error, Time, page};
use serde_json::json;
use store::Cx;

use crate::api::{
    BatchDeleteImageRequest, BatchDeleteImageResponse, BatchGetImageRequest, BatchGetImageResponse,
    DescribeImagesFilter, DescribeImagesRequest, DescribeImagesResponse, Image, ImageDetail, ImageFailure,
    ImageIdentifier, ListImagesRequest, ListImagesResponse, PutImageRequest, PutImageResponse,
};
use crate::manifest::{self, References};
use crate::repository::find;
use crate::rows::{IMAGES, ImageRow, LAYERS, REPOSITORIES, RepositoryRow, TAGS, inner_key, repository_key};

/// Images on a page unless the client says otherwise.
const PAGE_DEFAULT: usize = 100;

/// A repository, wherever the caller is.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// Twelve digits.
    pub account: &'a str,
    /// Region.
    pub region: &'a str,
    /// Name.
    pub repository: &'a str,
}

/// A manifest that is pushed.
#[derive(Debug, Clone, Copy)]
pub struct Push<'a> {
    /// Its text, byte for byte.
    pub manifest: &'a str,
    /// The client's Content-Type.
    pub media_type: Option<&'a str>,
    /// `sha256:…` of the text.
    pub digest: &'a str,
    /// The tag to move, if any.
    pub tag: Option<&'a str>,
}

/// What a push made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PushedImage {
    /// `sha256:…` of the manifest.
    pub digest: String,
    /// The same manifest under the same tag was there before.
    pub existed: bool,
}

/// A manifest as the registry answers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ManifestFound {
    /// `sha256:…`
    pub digest: String,
    /// Media type to answer.
    pub media_type: String,
    /// The text, byte for byte as it was pushed.
    pub manifest: String,
    /// Compressed bytes of the image, as DescribeImages says them (ECR-6).
    pub size: i64,
    /// ms since the epoch
    pub pushed_at: i64,
    /// Tags that point to it.
    pub tags: Vec<String>,
}

/// Stores a manifest and, if given, moves a tag to it. `digest` is the SHA-256 of the manifest's bytes, which the
/// caller computed and put into the blob store.
///
/// # Errors
/// ECR-3, ECR-4 and ECR-7: repository missing, immutable tag, layers or children missing, not a manifest.
pub fn put_image_bytes(cx: &mut Cx<'_>, at: &Place<'_>, pushed: &Push<'_>) -> Result<PushedImage, Error> {
    let Place { account, region, repository } = *at;
    let Push { manifest, media_type, digest, tag } = *pushed;
    let Some(row) = REPOSITORIES.get(cx, &repository_key(account, region, repository))? else {
        return Err(Error::new(
            "RepositoryNotFoundException",
            format!(
                "The repository with name '{repository}' does not exist in the registry with id '{account}'"
            ),
        ));
    };
    let references = manifest::references(manifest, media_type).map_err(|error| {
        Error::new("InvalidParameterException", format!("Invalid image manifest: {}", error.0))
    })?;
    let key = |inner: &str| inner_key(account, region, repository, inner);
    require_parts(cx, &references, &key, repository)?;
    let existed = move_tag(cx, &row, &key, digest, tag)?;
    let mut image = match IMAGES.get(cx, &key(digest))? {
        Some(image) => image,
        None => new_image(cx, &references, &key, manifest, digest)?,
    };
    if let Some(tag) = tag
        && !image.tags.iter().any(|known| known == tag)
    {
        image.tags.push(tag.to_owned());
    }
    IMAGES.put(cx, &key(digest), &image)?;
    if !existed {
        emit(cx, account, region, repository, digest, tag, "PUSH")?;
    }
    Ok(PushedImage { digest: digest.to_owned(), existed })
}

/// ECR-7: everything the manifest refers to must be in the repository.
fn require_parts(
    cx: &Cx<'_>,
    references: &References,
    key: &dyn Fn(&str) -> String,
    repository: &str,
) -> Result<(), Error> {
    for (blob, _) in &references.blobs {
        if !LAYERS.contains(cx, &key(blob))? {
            return Err(Error::new(
                "LayersNotFoundException",
                format!(
                    "Image manifest references layers that do not exist in the repository '{repository}': {blob}"
                ),
            ));
        }
    }
    for (child, _) in &references.children {
        if !IMAGES.contains(cx, &key(child))? {
            return Err(Error::new(
                "ReferencedImagesNotFoundException",
                format!(
                    "The image {child} that the index refers to is not in the repository '{repository}'."
                ),
            ));
        }
    }
    Ok(())
}

/// Points the tag at the digest; whether it pointed there already.
fn move_tag(
    cx: &mut Cx<'_>,
    row: &RepositoryRow,
    key: &dyn Fn(&str) -> String,
    digest: &str,
    tag: Option<&str>,
) -> Result<bool, Error> {
    let Some(tag) = tag else { return Ok(IMAGES.contains(cx, &key(digest))?) };
    let old = TAGS.get(cx, &key(tag))?;
    match old {
        Some(old) if old == digest => Ok(true),
        // ECR-4
        Some(_) if row.mutability == "IMMUTABLE" => Err(Error::new(
            "ImageTagAlreadyExistsException",
            format!(
                "The image tag '{tag}' already exists in the '{}' repository and cannot be overwritten because the repository is immutable.",
                row.name
            ),
        )),
        Some(old) => {
            // ECR-5: the old manifest stays, without this tag.
            IMAGES.update(cx, &key(&old), |image| image.tags.retain(|known| known != tag))?;
            TAGS.put(cx, &key(tag), &digest.to_owned())?;
            Ok(false)
        }
        None => {
            TAGS.put(cx, &key(tag), &digest.to_owned())?;
            Ok(false)
        }
    }
}

/// ECR-6: an image's size is what its layers weigh; an index's, its heaviest child's.
fn new_image(
    cx: &Cx<'_>,
    references: &References,
    key: &dyn Fn(&str) -> String,
    manifest: &str,
    digest: &str,
) -> Result<ImageRow, Error> {
    let mut size: i64 = references.blobs.iter().map(|(_, size)| size).sum();
    for (child, _) in &references.children {
        size = size.max(IMAGES.get(cx, &key(child))?.map_or(0, |child| child.size));
    }
    Ok(ImageRow {
        digest: digest.to_owned(),
        media_type: references.media_type.clone(),
        artifact_media_type: references.artifact_media_type.clone(),
        manifest: manifest.to_owned(),
        size,
        pushed_at: cx.now.0,
        pulled_at: None,
        tags: Vec::new(),
        children: references.children.iter().map(|(digest, _)| digest.clone()).collect(),
    })
}

/// ECR-9.
fn emit(
    cx: &mut Cx<'_>,
    account: &str,
    region: &str,
    repository: &str,
    digest: &str,
    tag: Option<&str>,
    action: &str,
) -> Result<(), Error> {
    let mut detail = json!({
        "result": "SUCCESS",
        "repository-name": repository,
        "image-digest": digest,
        "action-type": action,
    });
    if let Some(tag) = tag {
        detail["image-tag"] = json!(tag);
    }
    events::emit(
        cx,
        Event {
            account: account.to_owned(),
            region: region.to_owned(),
            source: "aws.ecr".into(),
            detail_type: "ECR Image Action".into(),
            resources: Vec::new(),
            detail,
        },
    )?;
    Ok(())
}

/// The manifest under a tag or digest, for the registry's door.
pub fn find_manifest(
    cx: &Cx<'_>,
    account: &str,
    region: &str,
    repository: &str,
    reference: &str,
) -> Result<Option<ManifestFound>, Error> {
    let key = |inner: &str| inner_key(account, region, repository, inner);
    let digest = if manifest::is_digest(reference) {
        Some(reference.to_owned())
    } else {
        TAGS.get(cx, &key(reference))?
    };
    let Some(digest) = digest else { return Ok(None) };
    Ok(IMAGES.get(cx, &key(&digest))?.map(|image| ManifestFound {
        digest: image.digest,
        media_type: image.media_type,
        manifest: image.manifest,
        size: image.size,
        pushed_at: image.pushed_at,
        tags: image.tags,
    }))
}

/// A repository's tags in order, for `/v2/<name>/tags/list`.
pub fn tags(cx: &Cx<'_>, account: &str, region: &str, repository: &str) -> Result<Vec<String>, Error> {
    let prefix = inner_key(account, region, repository, "");
    Ok(TAGS.keys(cx, &prefix)?.into_iter().map(|key| key[prefix.len()..].to_owned()).collect())
}

/// Removes an image's row, and with it the rows of layers that no other image of the repository has. Layers that were
/// pushed for an image yet to come are no image's, and stay.
fn remove(cx: &mut Cx<'_>, key: &dyn Fn(&str) -> String, digest: &str) -> Result<(), Error> {
    let Some(gone) = IMAGES.get(cx, &key(digest))? else { return Ok(()) };
    IMAGES.delete(cx, &key(digest))?;
    let blobs = |image: &ImageRow| {
        let read = manifest::references(&image.manifest, Some(&image.media_type)).unwrap_or_default();
        read.blobs.into_iter().map(|(digest, _)| digest).collect::<BTreeSet<_>>()
    };
    let mut left = blobs(&gone);
    for (_, image) in IMAGES.list(cx, &key(""))? {
        for digest in blobs(&image) {
            left.remove(&digest);
        }
    }
    for digest in left {
        LAYERS.delete(cx, &key(&digest))?;
    }
    Ok(())
}

/// Takes a manifest with all its tags away (a digest), or one tag; whether there was one.
pub fn delete_manifest(
    cx: &mut Cx<'_>,
    account: &str,
    region: &str,
    repository: &str,
    reference: &str,
) -> Result<bool, Error> {
    let key = |inner: &str| inner_key(account, region, repository, inner);
    if !manifest::is_digest(reference) {
        let Some(digest) = TAGS.get(cx, &key(reference))? else { return Ok(false) };
        TAGS.delete(cx, &key(reference))?;
        let left = IMAGES.update(cx, &key(&digest), |image| {
            image.tags.retain(|known| known != reference);
            image.tags.len()
        })?;
        // ECR-5: the last tag takes the image with it.
        if left == Some(0) {
            remove(cx, &key, &digest)?;
        }
        emit(cx, account, region, repository, &digest, Some(reference), "DELETE")?;
        return Ok(true);
    }
    let Some(image) = IMAGES.get(cx, &key(reference))? else { return Ok(false) };
    for tag in &image.tags {
        TAGS.delete(cx, &key(tag))?;
    }
    remove(cx, &key, reference)?;
    emit(cx, account, region, repository, reference, None, "DELETE")?;
    Ok(true)
}

/// ECR-4, ECR-7. The API's door has put the manifest's bytes into the blob store and its digest into
/// `image_digest`.
pub fn put_image(cx: &mut Cx<'_>, input: PutImageRequest) -> Result<PutImageResponse, Error> {
    let row = find(cx, input.registry_id.as_deref(), &input.repository_name)?;
    let region = cx.region().to_owned();
    let digest = input.image_digest.ok_or_else(|| {
        Error::new("ImageDigestDoesNotMatchException", "The image digest could not be computed.")
    })?;
    let place = Place { account: &row.account, region: &region, repository: &row.name };
    let push = Push {
        manifest: &input.image_manifest,
        media_type: input.image_manifest_media_type.as_deref(),
        digest: &digest,
        tag: input.image_tag.as_deref(),
    };
    let pushed = put_image_bytes(cx, &place, &push)?;
    if pushed.existed {
        // ECR-4: unlike a docker push, the API refuses what is there already.
        return Err(Error::new(
            "ImageAlreadyExistsException",
            format!(
                "Image with digest '{digest}' and tag '{}' already exists in the repository with name '{}' in registry with id '{}'",
                input.image_tag.unwrap_or_default(),
                row.name,
                row.account
            ),
        ));
    }
    let image = IMAGES.get(cx, &inner_key(&row.account, &region, &row.name, &digest))?;
    Ok(PutImageResponse { image: image.map(|image| image_shape(&row, &image, input.image_tag)) })
}

/// Manifests of up to a hundred images.
pub fn batch_get_image(cx: &mut Cx<'_>, input: BatchGetImageRequest) -> Result<BatchGetImageResponse, Error> {
    let row = find(cx, input.registry_id.as_deref(), &input.repository_name)?;
    let (mut images, mut failures) = (Vec::new(), Vec::new());
    for id in input.image_ids {
        match locate(cx, &row, &id)? {
            Ok(image) => images.push(image_shape(&row, &image, id.image_tag)),
            Err(failure) => failures.push(failure),
        }
    }
    Ok(BatchGetImageResponse { images: Some(images), failures: Some(failures) })
}

/// The image an identifier means, or why not.
fn locate(
    cx: &Cx<'_>,
    row: &RepositoryRow,
    id: &ImageIdentifier,
) -> Result<Result<ImageRow, ImageFailure>, Error> {
    let key = |inner: &str| inner_key(&row.account, cx.region(), &row.name, inner);
    let fail = |code: &str, reason: &str| {
        Ok(Err(ImageFailure {
            image_id: Some(id.clone()),
            failure_code: Some(code.into()),
            failure_reason: Some(reason.into()),
        }))
    };
    let by_tag = match &id.image_tag {
        Some(tag) => TAGS.get(cx, &key(tag))?,
        None => None,
    };
    let digest = match (&id.image_digest, by_tag, &id.image_tag) {
        (Some(digest), _, _) if !manifest::is_digest(digest) => {
            return fail("InvalidImageDigest", "Invalid image digest");
        }
        (Some(digest), Some(tagged), _) if *digest != tagged => {
            return fail("ImageTagDoesNotMatchDigest", "Requested image tag does not match the digest");
        }
        (Some(digest), _, _) => digest.clone(),
        (None, Some(tagged), _) => tagged,
        (None, None, Some(_)) => return fail("ImageNotFound", "Requested image not found"),
        (None, None, None) => {
            return fail("MissingDigestAndTag", "Invalid image identifier: neither digest nor tag");
        }
    };
    match IMAGES.get(cx, &key(&digest))? {
        Some(image) => Ok(Ok(image)),
        None => fail("ImageNotFound", "Requested image not found"),
    }
}

/// The image an identifier means, or `ImageNotFoundException`.
pub(crate) fn must_exist(cx: &Cx<'_>, row: &RepositoryRow, id: &ImageIdentifier) -> Result<ImageRow, Error> {
    locate(cx, row, id)?.map_err(|_| {
        Error::new(
            "ImageNotFoundException",
            format!(
                "The image with imageId {{imageDigest:'{}', imageTag:'{}'}} does not exist within the repository with name '{}' in the registry with id '{}'",
                id.image_digest.as_deref().unwrap_or("null"),
                id.image_tag.as_deref().unwrap_or("null"),
                row.name,
                row.account
            ),
        )
    })
}

/// ECR-5.
pub fn batch_delete_image(
    cx: &mut Cx<'_>,
    input: BatchDeleteImageRequest,
) -> Result<BatchDeleteImageResponse, Error> {
    let row = find(cx, input.registry_id.as_deref(), &input.repository_name)?;
    let region = cx.region().to_owned();
    let (mut deleted, mut failures) = (Vec::new(), Vec::new());
    for id in input.image_ids {
        let image = match locate(cx, &row, &id)? {
            Ok(image) => image,
            Err(failure) => {
                failures.push(failure);
                continue;
            }
        };
        if let Some(parent) = parent_index(cx, &row, &image.digest)? {
            failures.push(ImageFailure {
                image_id: Some(id),
                failure_code: Some("ImageReferencedByManifestList".into()),
                failure_reason: Some(format!("Requested image referenced by manifest list: [{parent}]")),
            });
            continue;
        }
        let reference = id.image_digest.as_ref().or(id.image_tag.as_ref()).cloned().unwrap_or_default();
        delete_manifest(cx, &row.account, &region, &row.name, &reference)?;
        let tags = if id.image_digest.is_some() { image.tags.clone() } else { Vec::from_iter(id.image_tag) };
        if tags.is_empty() {
            deleted.push(ImageIdentifier { image_digest: Some(image.digest.clone()), image_tag: None });
        }
        for tag in tags {
            deleted.push(ImageIdentifier { image_digest: Some(image.digest.clone()), image_tag: Some(tag) });
        }
    }
    Ok(BatchDeleteImageResponse { image_ids: Some(deleted), failures: Some(failures) })
}

/// The index that lists an image, if one does.
fn parent_index(cx: &Cx<'_>, row: &RepositoryRow, digest: &str) -> Result<Option<String>, Error> {
    let images = IMAGES.list(cx, &inner_key(&row.account, cx.region(), &row.name, ""))?;
    Ok(images
        .into_iter()
        .find(|(_, image)| image.children.iter().any(|child| child == digest))
        .map(|(_, image)| image.digest))
}

/// ECR-6.
pub fn describe_images(
    cx: &mut Cx<'_>,
    input: DescribeImagesRequest,
) -> Result<DescribeImagesResponse, Error> {
    let row = find(cx, input.registry_id.as_deref(), &input.repository_name)?;
    if let Some(ids) = input.image_ids {
        let mut details = Vec::new();
        let mut seen = BTreeSet::new();
        for id in ids {
            let image = must_exist(cx, &row, &id)?;
            if seen.insert(image.digest.clone()) {
                details.push(detail(&row, &image));
            }
        }
        return Ok(DescribeImagesResponse { image_details: Some(details), next_token: None });
    }
    let status = input.filter.and_then(|filter: DescribeImagesFilter| filter.tag_status);
    let images = IMAGES.list(cx, &inner_key(&row.account, cx.region(), &row.name, ""))?;
    let images = images.into_iter().filter(|(_, image)| tag_status_fits(status.as_deref(), image));
    let after = page::after(input.next_token.as_deref(), "InvalidParameterException")?;
    let limit = input.max_results.map_or(PAGE_DEFAULT, |limit| usize::try_from(limit).unwrap_or(1));
    let (page, next_token) = page::cut(images, after.as_deref(), limit);
    let details = page.iter().map(|image| detail(&row, image)).collect();
    Ok(DescribeImagesResponse { image_details: Some(details), next_token })
}

fn tag_status_fits(status: Option<&str>, image: &ImageRow) -> bool {
    match status {
        Some("TAGGED") => !image.tags.is_empty(),
        Some("UNTAGGED") => image.tags.is_empty(),
        Some(_) | None => true,
    }
}

/// One identifier per tag; untagged images once.
pub fn list_images(cx: &mut Cx<'_>, input: ListImagesRequest) -> Result<ListImagesResponse, Error> {
    let row = find(cx, input.registry_id.as_deref(), &input.repository_name)?;
    let status = input.filter.and_then(|filter| filter.tag_status);
    let images = IMAGES.list(cx, &inner_key(&row.account, cx.region(), &row.name, ""))?;
    let ids = images.into_iter().filter(|(_, image)| tag_status_fits(status.as_deref(), image)).flat_map(
        |(key, image)| {
            let digest = image.digest;
            let tags: Vec<Option<String>> =
                if image.tags.is_empty() { vec![None] } else { image.tags.into_iter().map(Some).collect() };
            tags.into_iter().map(move |tag| {
                let key = format!("{key} {}", tag.as_deref().unwrap_or(""));
                (key, ImageIdentifier { image_digest: Some(digest.clone()), image_tag: tag })
            })
        },
    );
    let mut ids: Vec<_> = ids.collect();
    ids.sort_by(|(one, _), (other, _)| one.cmp(other));
    let after = page::after(input.next_token.as_deref(), "InvalidParameterException")?;
    let limit = input.max_results.map_or(PAGE_DEFAULT, |limit| usize::try_from(limit).unwrap_or(1));
    let (image_ids, next_token) = page::cut(ids, after.as_deref(), limit);
    Ok(ListImagesResponse { image_ids: Some(image_ids), next_token })
}

fn image_shape(row: &RepositoryRow, image: &ImageRow, tag: Option<String>) -> Image {
    Image {
        registry_id: Some(row.account.clone()),
        repository_name: Some(row.name.clone()),
        image_id: Some(ImageIdentifier { image_digest: Some(image.digest.clone()), image_tag: tag }),
        image_manifest: Some(image.manifest.clone()),
        image_manifest_media_type: Some(image.media_type.clone()),
    }
}

fn detail(row: &RepositoryRow, image: &ImageRow) -> ImageDetail {
    ImageDetail {
        registry_id: Some(row.account.clone()),
        repository_name: Some(row.name.clone()),
        image_digest: Some(image.digest.clone()),
        image_tags: (!image.tags.is_empty()).then(|| image.tags.clone()),
        image_size_in_bytes: Some(image.size),
        image_pushed_at: Some(Time(image.pushed_at)),
        image_manifest_media_type: Some(image.media_type.clone()),
        artifact_media_type: image.artifact_media_type.clone(),
        last_recorded_pull_time: image.pulled_at.map(Time),
        ..ImageDetail::default()
    }
}
