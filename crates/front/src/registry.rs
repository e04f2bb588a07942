//! The registry room: OCI Distribution under `/v2/` (ECR-2, ECR-3).
//!
//! Account and region stand in the host (`<account>.dkr.ecr.<region>.…`); by address, the account is the one the
//! password was made for and the region the one that has the repository.

mod address;

use blobs::Blobs;
use bytes::Bytes;
use http::{Method, StatusCode, header};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use model::Error;
use sha2::{Digest, Sha256};
use store::Caller;

use self::address::{Target, target};
use crate::body::{self, Answer, ReadError};
use crate::{DEFAULT_ACCOUNT, Front, git};

pub(crate) use self::address::byte_range;

/// A manifest is at most this big.
const MANIFEST_BYTES_MAX: usize = 4 * 1024 * 1024;
/// Pieces of an upload between the socket and the disk.
const PIECES_MAX: usize = 16;

/// Whether a request is for the registry: its path, and no SigV4 signature (a bucket may be called `v2`).
pub(crate) fn is_for(request: &http::Request<Incoming>) -> bool {
    let path = request.uri().path();
    let signed = request
        .headers()
        .get(header::AUTHORIZATION)
        .is_some_and(|value| value.as_bytes().starts_with(b"AWS4-HMAC-SHA256"));
    (path == "/v2" || path.starts_with("/v2/")) && !signed
}

/// Where a request goes: whose registry, which repository.
#[derive(Debug, Clone)]
struct Scope {
    account: String,
    region: String,
    repository: String,
}

/// Answers a request under `/v2/`.
pub(crate) async fn answer(front: &Front, request: http::Request<Incoming>) -> Answer {
    let path = request.uri().path().to_owned();
    let query = request.uri().query().unwrap_or("").to_owned();
    let Some(target) = target(&path) else {
        return problem(StatusCode::NOT_FOUND, "NAME_UNKNOWN", "no such address in the registry");
    };
    let signed_link = parameter(&query, "account").is_some();
    let Some(password) =
        git::basic(request.headers()).map(|(_, password)| password).or(signed_link.then(String::new))
    else {
        return challenge(&request);
    };
    let scope = match scope(front, &request, &query, &password, &target).await {
        Ok(scope) => scope,
        Err(error) => return from_error(&error),
    };
    let result = match target {
        Target::Base => Ok(plain(StatusCode::OK)),
        Target::Catalog => catalog(front, &scope).await,
        Target::Tags { .. } => tags(front, &scope).await,
        Target::Manifest { reference, .. } => {
            let reference = reference.to_owned();
            manifest(front, &scope, &reference, request).await
        }
        Target::Blob { digest, .. } => {
            let digest = digest.to_owned();
            blob(front, &scope, &digest, &request).await
        }
        Target::Upload { id, .. } => {
            let id = id.to_owned();
            upload(front, &scope, &id, &query, request).await
        }
    };
    let mut answer = result.unwrap_or_else(|error| from_error(&error));
    answer
        .headers_mut()
        .insert("docker-distribution-api-version", header::HeaderValue::from_static("registry/2.0"));
    answer
}

async fn scope(
    front: &Front,
    request: &http::Request<Incoming>,
    query: &str,
    password: &str,
    target: &Target<'_>,
) -> Result<Scope, Error> {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let repository = match target {
        Target::Tags { name }
        | Target::Manifest { name, .. }
        | Target::Blob { name, .. }
        | Target::Upload { name, .. } => (*name).to_owned(),
        Target::Base | Target::Catalog => String::new(),
    };
    if let Some(found) = ecr::parse_reference(&format!("{host}/x")) {
        return Ok(Scope { account: found.account, region: found.region, repository });
    }
    let account = parameter(query, "account")
        .or_else(|| ecr::account_of_password(password).map(str::to_owned))
        .unwrap_or_else(|| DEFAULT_ACCOUNT.to_owned());
    if let Some(region) = parameter(query, "region") {
        return Ok(Scope { account, region, repository });
    }
    let (wanted_account, wanted_name) = (account.clone(), repository.clone());
    let region = front
        .engine
        .call(Caller::root(&account, &front.default_region), move |cx| {
            ecr::region_of_repository(cx, &wanted_account, &wanted_name)
        })
        .await?
        .unwrap_or_else(|| front.default_region.clone());
    Ok(Scope { account, region, repository })
}

fn parameter(query: &str, name: &str) -> Option<String> {
    query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        (key == name).then(|| percent_decoded(value))
    })
}

fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = (bytes[at] == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                decoded.push(byte);
                at += 3;
            }
            None => {
                decoded.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

async fn call<R: Send + 'static>(
    front: &Front,
    scope: &Scope,
    work: impl FnOnce(&mut store::Cx<'_>, &Scope) -> Result<R, Error> + Send + 'static,
) -> Result<R, Error> {
    let owned = scope.clone();
    front.engine.call(Caller::root(&scope.account, &scope.region), move |cx| work(cx, &owned)).await
}

/// ECR-3: nothing is taken for a repository that does not exist.
async fn require_repository(front: &Front, scope: &Scope) -> Result<(), Error> {
    let exists = call(front, scope, |cx, scope| {
        ecr::repository_exists(cx, &scope.account, &scope.region, &scope.repository)
    })
    .await?;
    if exists {
        return Ok(());
    }
    let Scope { account, repository, .. } = scope;
    Err(Error::new(
        "NAME_UNKNOWN",
        format!("The repository with name '{repository}' does not exist in the registry with id '{account}'"),
    )
    .status(404))
}

async fn catalog(front: &Front, scope: &Scope) -> Result<Answer, Error> {
    let names = call(front, scope, |cx, scope| ecr::catalog(cx, &scope.account, &scope.region)).await?;
    Ok(json(StatusCode::OK, &serde_json::json!({ "repositories": names })))
}

async fn tags(front: &Front, scope: &Scope) -> Result<Answer, Error> {
    require_repository(front, scope).await?;
    let tags =
        call(front, scope, |cx, scope| ecr::tags(cx, &scope.account, &scope.region, &scope.repository))
            .await?;
    Ok(json(StatusCode::OK, &serde_json::json!({ "name": scope.repository, "tags": tags })))
}

async fn manifest(
    front: &Front,
    scope: &Scope,
    reference: &str,
    request: http::Request<Incoming>,
) -> Result<Answer, Error> {
    require_repository(front, scope).await?;
    match *request.method() {
        Method::GET | Method::HEAD => {
            let head = request.method() == Method::HEAD;
            get_manifest(front, scope, reference, head).await
        }
        Method::PUT => put_manifest(front, scope, reference, request).await,
        Method::DELETE => {
            let reference = reference.to_owned();
            let gone = call(front, scope, move |cx, scope| {
                ecr::delete_manifest(cx, &scope.account, &scope.region, &scope.repository, &reference)
            })
            .await?;
            if gone { Ok(plain(StatusCode::ACCEPTED)) } else { Err(manifest_unknown(scope)) }
        }
        _ => Err(Error::new("UNSUPPORTED", "The operation is unsupported.").status(405)),
    }
}

async fn get_manifest(front: &Front, scope: &Scope, reference: &str, head: bool) -> Result<Answer, Error> {
    let wanted = reference.to_owned();
    let found = call(front, scope, move |cx, scope| {
        ecr::find_manifest(cx, &scope.account, &scope.region, &scope.repository, &wanted)
    })
    .await?
    .ok_or_else(|| manifest_unknown(scope))?;
    let length = found.manifest.len();
    let content = if head { body::empty() } else { body::full(found.manifest) };
    http::Response::builder()
        .header(header::CONTENT_TYPE, found.media_type)
        .header(header::CONTENT_LENGTH, length)
        .header("docker-content-digest", found.digest)
        .body(content)
        .map_err(Error::internal)
}

fn manifest_unknown(scope: &Scope) -> Error {
    Error::new("MANIFEST_UNKNOWN", format!("Requested image not found in '{}'", scope.repository)).status(404)
}

async fn put_manifest(
    front: &Front,
    scope: &Scope,
    reference: &str,
    request: http::Request<Incoming>,
) -> Result<Answer, Error> {
    let media_type =
        request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let bytes = body::collect(request.into_body(), MANIFEST_BYTES_MAX).await.map_err(read_error)?;
    let digest = format!("sha256:{:x}", Sha256::digest(&bytes));
    if reference.starts_with("sha256:") && reference != digest {
        return Err(Error::new(
            "DIGEST_INVALID",
            format!("the manifest's digest is {digest}, not {reference}"),
        ));
    }
    let manifest = String::from_utf8(bytes.to_vec())
        .map_err(|_| Error::new("MANIFEST_INVALID", "the manifest is not UTF-8"))?;
    let references = ecr::references(&manifest, media_type.as_deref())
        .map_err(|error| Error::new("MANIFEST_INVALID", error.0))?;
    let present = present_blobs(&front.blobs, &references);
    store_manifest_bytes(front, bytes).await?;
    let tag = (!reference.starts_with("sha256:")).then(|| reference.to_owned());
    let shown = digest.clone();
    call(front, scope, move |cx, scope| {
        let Scope { account, region, repository } = scope;
        for (digest, size) in &present {
            ecr::link_layer(cx, account, region, repository, digest, *size)?;
        }
        let push = ecr::Push {
            manifest: &manifest,
            media_type: media_type.as_deref(),
            digest: &digest,
            tag: tag.as_deref(),
        };
        ecr::put_image_bytes(cx, &ecr::Place { account, region, repository }, &push)
    })
    .await?;
    http::Response::builder()
        .status(StatusCode::CREATED)
        .header(header::LOCATION, format!("/v2/{}/manifests/{shown}", scope.repository))
        .header("docker-content-digest", shown)
        .body(body::empty())
        .map_err(Error::internal)
}

/// The config and layers a manifest refers to whose bytes are here, whoever pushed them: a layer is never sent twice.
fn present_blobs(blobs: &Blobs, references: &ecr::References) -> Vec<(String, i64)> {
    let here = |digest: &str| {
        let hex = digest.strip_prefix("sha256:").unwrap_or(digest);
        blobs.len(hex).ok().flatten()
    };
    references
        .blobs
        .iter()
        .filter_map(|(digest, _)| Some((digest.clone(), i64::try_from(here(digest)?).ok()?)))
        .collect()
}

async fn store_manifest_bytes(front: &Front, bytes: Bytes) -> Result<(), Error> {
    let blobs = front.blobs.clone();
    tokio::task::spawn_blocking(move || {
        let mut writer = blobs.writer()?;
        writer.write(&bytes)?;
        writer.finish().map(|_| ())
    })
    .await
    .map_err(Error::internal)?
    .map_err(Error::internal)
}

async fn blob(
    front: &Front,
    scope: &Scope,
    digest: &str,
    request: &http::Request<Incoming>,
) -> Result<Answer, Error> {
    require_repository(front, scope).await?;
    if *request.method() != Method::GET && *request.method() != Method::HEAD {
        return Err(Error::new("UNSUPPORTED", "The operation is unsupported.").status(405));
    }
    let unknown = || Error::new("BLOB_UNKNOWN", format!("blob {digest} unknown to registry")).status(404);
    let hex = digest.strip_prefix("sha256:").filter(|hex| hex.len() == 64).ok_or_else(unknown)?;
    let length = front.blobs.len(hex).map_err(Error::internal)?.ok_or_else(unknown)?;
    let range = request.headers().get(header::RANGE).and_then(|value| value.to_str().ok());
    let (status, first, last) = match range.map(|range| byte_range(range, length)) {
        None => (StatusCode::OK, 0, length.saturating_sub(1)),
        Some(Some((first, last))) => (StatusCode::PARTIAL_CONTENT, first, last),
        Some(None) => return Ok(plain(StatusCode::RANGE_NOT_SATISFIABLE)),
    };
    let sent = if length == 0 { 0 } else { last + 1 - first };
    let mut answer = http::Response::builder()
        .status(status)
        .header(header::CONTENT_TYPE, "application/octet-stream")
        .header(header::CONTENT_LENGTH, sent)
        .header(header::ACCEPT_RANGES, "bytes")
        .header("docker-content-digest", digest);
    if status == StatusCode::PARTIAL_CONTENT {
        answer = answer.header(header::CONTENT_RANGE, format!("bytes {first}-{last}/{length}"));
    }
    let content = if *request.method() == Method::HEAD {
        body::empty()
    } else {
        let file = front.blobs.open_blob(hex).map_err(Error::internal)?;
        body::file(file, first, sent)
    };
    answer.body(content).map_err(Error::internal)
}

async fn upload(
    front: &Front,
    scope: &Scope,
    id: &str,
    query: &str,
    request: http::Request<Incoming>,
) -> Result<Answer, Error> {
    require_repository(front, scope).await?;
    match *request.method() {
        Method::POST if id.is_empty() => start_upload(front, scope, query, request).await,
        Method::PATCH => {
            let offset = append(front, id, request).await?;
            progress(scope, id, offset, StatusCode::ACCEPTED)
        }
        Method::PUT => {
            append(front, id, request).await?;
            let digest = parameter(query, "digest")
                .ok_or_else(|| Error::new("DIGEST_INVALID", "the digest parameter is missing"))?;
            finish(front, scope, id, &digest).await
        }
        Method::GET => {
            let offset = front.blobs.upload_offset(id).map_err(upload_unknown)?;
            progress(scope, id, offset, StatusCode::NO_CONTENT)
        }
        Method::DELETE => {
            front.blobs.upload_cancel(id).map_err(upload_unknown)?;
            Ok(plain(StatusCode::NO_CONTENT))
        }
        _ => Err(Error::new("UNSUPPORTED", "The operation is unsupported.").status(405)),
    }
}

async fn start_upload(
    front: &Front,
    scope: &Scope,
    query: &str,
    request: http::Request<Incoming>,
) -> Result<Answer, Error> {
    if let Some(mount) = parameter(query, "mount")
        && let Some(hex) = mount.strip_prefix("sha256:")
        && let Some(length) = front.blobs.len(hex).map_err(Error::internal)?
    {
        link(front, scope, &mount, length).await?;
        return created(scope, &mount);
    }
    let id = front.blobs.upload_start().map_err(Error::internal)?;
    if let Some(digest) = parameter(query, "digest") {
        append(front, &id, request).await?;
        return finish(front, scope, &id, &digest).await;
    }
    progress(scope, &id, 0, StatusCode::ACCEPTED)
}

/// Appends the request's body to an upload; the new offset. A chunk that does not begin where the last ended is
/// refused with 416.
async fn append(front: &Front, id: &str, request: http::Request<Incoming>) -> Result<u64, Error> {
    let offset = front.blobs.upload_offset(id).map_err(upload_unknown)?;
    let range = request.headers().get(header::CONTENT_RANGE).and_then(|value| value.to_str().ok());
    if let Some(first) =
        range.and_then(|range| range.trim_start_matches("bytes ").split('-').next()?.parse::<u64>().ok())
        && first != offset
    {
        return Err(Error::new("RANGE_INVALID", format!("the next byte is {offset}")).status(416));
    }
    // One thread writes and hashes while this task receives.
    let (pieces, received) = tokio::sync::mpsc::channel(PIECES_MAX);
    let (blobs, id) = (front.blobs.clone(), id.to_owned());
    let keeping = tokio::task::spawn_blocking(move || keep(&blobs, &id, received));
    let sent = send_on(request.into_body(), pieces).await;
    let kept = keeping.await.map_err(Error::internal)?.map_err(Error::internal)?;
    sent.map(|()| kept)
}

/// Passes a body's pieces on as they come. A receiver that takes no more says why itself.
async fn send_on(mut body: Incoming, pieces: tokio::sync::mpsc::Sender<Bytes>) -> Result<(), Error> {
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error| Error::new("BLOB_UPLOAD_INVALID", error.to_string()))?;
        let Ok(data) = frame.into_data() else { continue };
        if pieces.send(data).await.is_err() {
            break;
        }
    }
    Ok(())
}

/// Appends what comes to an upload; its length then.
fn keep(blobs: &Blobs, id: &str, mut received: tokio::sync::mpsc::Receiver<Bytes>) -> std::io::Result<u64> {
    let mut appender = blobs.upload_appender(id)?;
    while let Some(piece) = received.blocking_recv() {
        appender.write(&piece)?;
    }
    Ok(appender.length())
}

async fn finish(front: &Front, scope: &Scope, id: &str, digest: &str) -> Result<Answer, Error> {
    let hex = digest.strip_prefix("sha256:").unwrap_or_default().to_owned();
    let (blobs, upload) = (front.blobs.clone(), id.to_owned());
    let length = tokio::task::spawn_blocking(move || blobs.upload_finish(&upload, &hex))
        .await
        .map_err(Error::internal)?
        .map_err(|error| Error::new("DIGEST_INVALID", error.to_string()))?;
    link(front, scope, digest, length).await?;
    created(scope, digest)
}

async fn link(front: &Front, scope: &Scope, digest: &str, length: u64) -> Result<(), Error> {
    let digest = digest.to_owned();
    let length = i64::try_from(length).unwrap_or(i64::MAX);
    call(front, scope, move |cx, scope| {
        ecr::link_layer(cx, &scope.account, &scope.region, &scope.repository, &digest, length)
    })
    .await
}

fn upload_unknown(error: impl std::fmt::Display) -> Error {
    Error::new("BLOB_UPLOAD_UNKNOWN", format!("blob upload unknown to registry: {error}")).status(404)
}

fn created(scope: &Scope, digest: &str) -> Result<Answer, Error> {
    http::Response::builder()
        .status(StatusCode::CREATED)
        .header(header::LOCATION, format!("/v2/{}/blobs/{digest}", scope.repository))
        .header("docker-content-digest", digest)
        .body(body::empty())
        .map_err(Error::internal)
}

fn progress(scope: &Scope, id: &str, offset: u64, status: StatusCode) -> Result<Answer, Error> {
    http::Response::builder()
        .status(status)
        .header(header::LOCATION, format!("/v2/{}/blobs/uploads/{id}", scope.repository))
        .header(header::RANGE, format!("0-{}", offset.saturating_sub(1)))
        .header("docker-upload-uuid", id)
        .body(body::empty())
        .map_err(Error::internal)
}

fn read_error(error: ReadError) -> Error {
    match error {
        ReadError::TooLarge => Error::new("SIZE_INVALID", "the manifest is too large").status(413),
        ReadError::Broken(text) => Error::new("MANIFEST_INVALID", text),
    }
}

/// ECR-2: who comes without credentials is asked for Basic ones.
fn challenge(request: &http::Request<Incoming>) -> Answer {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
    let mut answer = problem(StatusCode::UNAUTHORIZED, "UNAUTHORIZED", "authentication required");
    if let Ok(value) = header::HeaderValue::from_str(&format!(
        "Basic realm=\"https://{host}/\",service=\"ecr.amazonaws.com\""
    )) {
        answer.headers_mut().insert(header::WWW_AUTHENTICATE, value);
    }
    answer
        .headers_mut()
        .insert("docker-distribution-api-version", header::HeaderValue::from_static("registry/2.0"));
    answer
}

/// AWS's codes in the registry's clothes.
fn from_error(error: &Error) -> Answer {
    let (status, code) = match error.code.as_str() {
        "RepositoryNotFoundException" => (404, "NAME_UNKNOWN"),
        "ImageTagAlreadyExistsException" => (400, "TAG_INVALID"),
        "LayersNotFoundException" => (404, "BLOB_UNKNOWN"),
        "ReferencedImagesNotFoundException" => (404, "MANIFEST_BLOB_UNKNOWN"),
        "InvalidParameterException" => (400, "MANIFEST_INVALID"),
        other => (error.status, other),
    };
    problem(StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST), code, &error.message)
}

fn problem(status: StatusCode, code: &str, message: &str) -> Answer {
    json(status, &serde_json::json!({ "errors": [{ "code": code, "message": message }] }))
}

fn json(status: StatusCode, value: &serde_json::Value) -> Answer {
    let mut answer = http::Response::new(body::full(value.to_string()));
    *answer.status_mut() = status;
    answer.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static("application/json"));
    answer
}

fn plain(status: StatusCode) -> Answer {
    let mut answer = http::Response::new(body::empty());
    *answer.status_mut() = status;
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_decoded() {
        assert_eq!(parameter("digest=sha256%3Aab&x=1", "digest").as_deref(), Some("sha256:ab"));
    }
}
