//! What must happen to bytes before an operation runs: operations themselves never touch a file.

use model::Error;
use sha2::{Digest, Sha256};
use wire::{Document, Route};

use crate::Front;

/// Commits that are read for one request.
const COMMITS_MAX: usize = 100;

/// Does the byte work of the operations that have some, and writes its result into their input.
pub(crate) async fn prepare(front: &Front, route: &Route, input: &mut Document) -> Result<(), Error> {
    match (route.service.name, route.operation.name) {
        ("ecr", "PutImage") => put_image(front, input).await,
        ("ecr", "UploadLayerPart") => upload_layer_part(front, input).await,
        ("ecr", "CompleteLayerUpload") => complete_layer_upload(front, input).await,
        ("codecommit", "GetCommit" | "BatchGetCommits") => read_commits(front, route, input).await,
        ("s3", "CompleteMultipartUpload") => crate::multipart::complete(front, route, input).await,
        _ => Ok(()),
    }
}

/// Commits that an operation asks for are read from disk. What cannot be read is the operation's to refuse.
async fn read_commits(front: &Front, route: &Route, input: &Document) -> Result<(), Error> {
    let text = |value: &Document| value.as_str().map(str::to_owned);
    let Some(name) = input.get("repositoryName").and_then(text) else { return Ok(()) };
    let listed = input.get("commitIds").and_then(Document::as_list).unwrap_or_default();
    let asked: Vec<String> = input.get("commitId").into_iter().chain(listed).filter_map(text).collect();
    let (caller, access_key) = crate::aws::caller(front, route, "");
    let find = move |cx: &mut store::Cx<'_>| {
        crate::aws::identify(cx, &access_key)?;
        Ok(codecommit::repository(cx, &name)?.map(|repository| repository.id))
    };
    let Some(id) = front.engine.call(caller.clone(), find).await? else { return Ok(()) };
    let mut found = Vec::new();
    for commit in asked.iter().take(COMMITS_MAX) {
        found.extend(front.git.commit(&id, &commit.to_ascii_lowercase()).await.map_err(Error::internal)?);
    }
    front.engine.call(caller, move |cx| codecommit::learn(cx, &id, found)).await
}

/// Sets a member of the input.
pub(crate) fn set(input: &mut Document, name: &str, value: Document) {
    let Document::Map(members) = input else { return };
    match members.iter_mut().find(|(known, _)| known == name) {
        Some((_, slot)) => *slot = value,
        None => members.push((name.to_owned(), value)),
    }
}

/// The manifest becomes a blob, and its digest is what it is, not what the client says.
async fn put_image(front: &Front, input: &mut Document) -> Result<(), Error> {
    let manifest = input.get("imageManifest").and_then(Document::as_str).unwrap_or_default().to_owned();
    let digest = format!("sha256:{:x}", Sha256::digest(manifest.as_bytes()));
    let given = input.get("imageDigest").and_then(Document::as_str);
    if given.is_some_and(|given| given != digest) {
        return Err(Error::new(
            "ImageDigestDoesNotMatchException",
            "The specified image digest does not match the digest of the image manifest.",
        ));
    }
    let blobs = front.blobs.clone();
    blocking(move || {
        let mut writer = blobs.writer()?;
        writer.write(manifest.as_bytes())?;
        writer.finish().map(|_| ())
    })
    .await?;
    set(input, "imageDigest", Document::String(digest));
    Ok(())
}

/// The part's bytes go to the upload's session. A part that is sent again where it was is the operation's to refuse.
async fn upload_layer_part(front: &Front, input: &mut Document) -> Result<(), Error> {
    let id = input.get("uploadId").and_then(Document::as_str).unwrap_or_default().to_owned();
    let first = input.get("partFirstByte").and_then(Document::as_int).unwrap_or(0);
    let part = match input.get("layerPartBlob") {
        Some(Document::Blob(bytes)) => bytes.clone(),
        _ => Vec::new(),
    };
    let blobs = front.blobs.clone();
    blocking(move || {
        let offset = blobs.upload_open(&id)?;
        if i64::try_from(offset).ok() == Some(first) {
            blobs.upload_append(&id, &part)?;
        }
        Ok(())
    })
    .await
}

/// The session becomes a blob under one of the digests the client names.
async fn complete_layer_upload(front: &Front, input: &mut Document) -> Result<(), Error> {
    let id = input.get("uploadId").and_then(Document::as_str).unwrap_or_default().to_owned();
    let digest = input
        .get("layerDigests")
        .and_then(Document::as_list)
        .and_then(|digests| digests.first()?.as_str().map(str::to_owned))
        .unwrap_or_default();
    let hex = digest.trim_start_matches("sha256:").to_owned();
    let blobs = front.blobs.clone();
    tokio::task::spawn_blocking(move || blobs.upload_finish(&id, &hex))
        .await
        .map_err(Error::internal)?
        .map(|_| ())
        .map_err(|_| {
            Error::new(
                "InvalidLayerException",
                "The layer digest calculation did not match the digest given.",
            )
        })
}

/// Runs file work on the blocking pool.
pub(crate) async fn blocking<R: Send + 'static>(
    work: impl FnOnce() -> std::io::Result<R> + Send + 'static,
) -> Result<R, Error> {
    tokio::task::spawn_blocking(work).await.map_err(Error::internal)?.map_err(Error::internal)
}
