//! The AWS room: from HTTP to an operation and back.
//!
//! The head says which operation; a small body is read whole, a payload of any size goes into the blob store first
//! (bytes first, then the row). Then the operation runs in the engine, in one transaction.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use http::{HeaderName, HeaderValue, StatusCode};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use model::{Error, Ids};
use store::Caller;
use wire::chunked::ChunkDecoder;
use wire::{Body as Payload, Document, Head, Route};

use crate::body::{self, Answer, ReadError};
use crate::{Front, Offered};

/// A request that is parsed whole is at most this big.
const PARSED_BYTES_MAX: usize = 16 * 1024 * 1024;

/// Answers a request to the API.
pub(crate) async fn answer(front: &Front, request: http::Request<Incoming>) -> Answer {
    let request_id = request_id();
    let (parts, incoming) = request.into_parts();
    let headers: Vec<(String, String)> = parts
        .headers
        .iter()
        .map(|(name, value)| {
            (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
        })
        .collect();
    let head = Head {
        method: parts.method.as_str(),
        path: parts.uri.path(),
        query: parts.uri.query().unwrap_or(""),
        headers: &headers,
    };
    let response = match handle(front, &head, incoming, &request_id).await {
        Ok(response) => response,
        Err(refusal) => refusal.respond(&request_id),
    };
    send(front, response)
}

async fn handle(
    front: &Front,
    head: &Head<'_>,
    incoming: Incoming,
    request_id: &str,
) -> Result<wire::Response, Box<wire::Refusal>> {
    let services: Vec<&'static wire::Service> =
        front.services.iter().map(|offered| offered.service).collect();
    // A payload of any size is recognised by the head alone; everything else is read whole first.
    let by_head = wire::route(&services, head, b"").ok().filter(Route::is_streaming);
    let (route, payload, trailers) = match by_head {
        Some(route) => {
            let (payload, trailers) =
                put_aside(front, head, incoming).await.map_err(|error| Box::new(route.refuse(error)))?;
            (route, payload, trailers)
        }
        None => match body::collect(incoming, PARSED_BYTES_MAX).await {
            Ok(bytes) => (wire::route(&services, head, &bytes)?, Payload::Bytes(bytes.to_vec()), Vec::new()),
            Err(error) => {
                let error = match error {
                    ReadError::TooLarge => Error::new(
                        "RequestEntityTooLarge",
                        format!("The request is larger than {PARSED_BYTES_MAX} bytes."),
                    )
                    .status(413),
                    ReadError::Broken(text) => Error::new("IncompleteBody", text),
                };
                let route = wire::route(&services, head, b"")?;
                return Err(Box::new(route.refuse(error)));
            }
        },
    };
    let all_headers: Vec<(String, String)> = head.headers.iter().cloned().chain(trailers).collect();
    let head = Head { headers: &all_headers, ..*head };
    let mut input = wire::input(&route, &head, payload)?;
    crate::prepare::prepare(front, &route, &mut input)
        .await
        .map_err(|error| Box::new(route.refuse(error)))?;
    let result = run(front, &route, input, request_id).await;
    Ok(wire::response(&route, result.as_ref(), request_id))
}

/// Runs the operation in the engine as whoever signed the request.
async fn run(front: &Front, route: &Route, input: Document, request_id: &str) -> Result<Document, Error> {
    let offered = front
        .services
        .iter()
        .find(|offered| std::ptr::eq(offered.service, route.service))
        .copied()
        .ok_or_else(|| Error::not_implemented(route.service.name))?;
    let (caller, access_key) = caller(front, route, request_id);
    let operation = route.operation.name;
    front.engine.call(caller, move |cx| dispatch(cx, offered, operation, &access_key, &input)).await
}

fn dispatch(
    cx: &mut store::Cx<'_>,
    offered: Offered,
    operation: &'static str,
    access_key: &str,
    input: &Document,
) -> Result<Document, Error> {
    identify(cx, access_key)?;
    (offered.dispatch)(cx, operation, input)
}

/// A session's key belongs to whoever assumed the role, not to the account its digits might spell.
pub(crate) fn identify(cx: &mut store::Cx<'_>, access_key: &str) -> Result<(), Error> {
    if let Some((account, principal)) = sts::identify(cx, access_key)? {
        cx.caller.account = account;
        cx.caller.principal = principal;
    }
    Ok(())
}

pub(crate) fn caller(front: &Front, route: &Route, request_id: &str) -> (Caller, String) {
    let credential = route.credential.as_ref();
    let account = credential.map_or(crate::DEFAULT_ACCOUNT, |credential| credential.account());
    let region = credential
        .map(|credential| credential.region.as_str())
        .filter(|region| !region.is_empty())
        .unwrap_or(&front.default_region);
    let access_key = credential.map(|credential| credential.access_key.clone()).unwrap_or_default();
    let mut caller = Caller::root(account, region);
    caller.access_key.clone_from(&access_key);
    caller.request_id = request_id.to_owned();
    (caller, access_key)
}

/// Puts a payload into the blob store, its `aws-chunked` encoding taken off; the trailers that came with it.
async fn put_aside(
    front: &Front,
    head: &Head<'_>,
    mut incoming: Incoming,
) -> Result<(Payload, Vec<(String, String)>), Error> {
    let mut decoder = wire::chunked::is_chunked(head).then(ChunkDecoder::default);
    let declared: Option<u64> = head.header("content-length").and_then(|length| length.parse().ok());
    let mut writer = front.blobs.writer().map_err(Error::internal)?;
    let mut plain = Vec::new();
    let mut received = 0;
    while let Some(frame) = incoming.frame().await {
        let frame = frame.map_err(|error| incomplete(&error.to_string()))?;
        let Ok(data) = frame.into_data() else { continue };
        received += data.len() as u64;
        match &mut decoder {
            None => writer = write(writer, data.to_vec()).await?,
            Some(decoder) => {
                decoder.push(&data, &mut plain)?;
                writer = write(writer, std::mem::take(&mut plain)).await?;
            }
        }
    }
    if declared.is_some_and(|declared| declared != received) {
        return Err(incomplete("fewer bytes came than Content-Length says"));
    }
    let trailers = decoder.map(ChunkDecoder::finish).transpose()?.unwrap_or_default();
    let stored = tokio::task::spawn_blocking(move || writer.finish())
        .await
        .map_err(Error::internal)?
        .map_err(Error::internal)?;
    wire::sigv4::check_hash(head.header("x-amz-content-sha256"), &stored.digest)?;
    let payload = Payload::Stored {
        digest: stored.digest,
        len: stored.length,
        md5: stored.md5,
        crc32: stored.crc32,
        range: None,
    };
    Ok((payload, trailers))
}

async fn write(mut writer: blobs::BlobWriter, data: Vec<u8>) -> Result<blobs::BlobWriter, Error> {
    tokio::task::spawn_blocking(move || writer.write(&data).map(|()| writer))
        .await
        .map_err(Error::internal)?
        .map_err(Error::internal)
}

fn incomplete(text: &str) -> Error {
    Error::new(
        "IncompleteBody",
        format!(
            "You did not provide the number of bytes specified by the Content-Length HTTP header: {text}"
        ),
    )
}

/// From the wire's answer to HTTP.
fn send(front: &Front, response: wire::Response) -> Answer {
    let (content, length) = match response.body {
        Payload::Bytes(bytes) => {
            let length = bytes.len() as u64;
            (body::full(bytes), length)
        }
        Payload::Stored { digest, len, range, .. } => {
            let (first, sent) =
                range.map_or((0, len), |(first, last)| (first, (last + 1).saturating_sub(first)));
            match front.blobs.open_blob(&digest) {
                Ok(file) => (body::file(file, first, sent), sent),
                Err(error) => {
                    tracing::error!(digest, %error, "a blob that a row names is missing");
                    return status_only(StatusCode::INTERNAL_SERVER_ERROR);
                }
            }
        }
    };
    let mut answer = http::Response::new(content);
    *answer.status_mut() = StatusCode::from_u16(response.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut has_length = false;
    for (name, value) in response.headers {
        has_length |= name == "content-length";
        match (HeaderName::try_from(name), HeaderValue::from_bytes(value.as_bytes())) {
            (Ok(name), Ok(value)) => {
                answer.headers_mut().append(name, value);
            }
            _ => tracing::warn!("a header of an answer is not legal HTTP"),
        }
    }
    if !has_length && answer.status() != StatusCode::NO_CONTENT {
        answer.headers_mut().insert(http::header::CONTENT_LENGTH, HeaderValue::from(length));
    }
    answer
}

fn status_only(status: StatusCode) -> Answer {
    let mut answer = http::Response::new(body::empty());
    *answer.status_mut() = status;
    answer
}

/// A fresh id for each request: a name, not a secret.
fn request_id() -> String {
    static IDS: OnceLock<Mutex<Ids>> = OnceLock::new();
    static STARTS: AtomicU64 = AtomicU64::new(0);
    let ids = IDS.get_or_init(|| {
        let time = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        let seed = u64::try_from(time.as_nanos() & u128::from(u64::MAX)).unwrap_or(0);
        Mutex::new(Ids::seeded(seed ^ STARTS.fetch_add(1, Ordering::Relaxed)))
    });
    ids.lock().unwrap_or_else(PoisonError::into_inner).uuid()
}
