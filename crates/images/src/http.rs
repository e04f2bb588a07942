//! HTTP and HTTPS for registries: one request, its answer, redirects.

use std::io;
use std::time::Duration;

use bytes::Bytes;
use futures_util::StreamExt as _;
use http::header::{AUTHORIZATION, HeaderValue, LOCATION};
use http::{Method, Request, Response, Uri};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper_rustls::HttpsConnector;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use tokio::sync::OnceCell;

/// Until a connection is there.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// Until an answer begins, and between two pieces of it.
const QUIET_TIMEOUT: Duration = Duration::from_secs(60);
/// Most redirects that are followed.
const REDIRECTS_MAX: usize = 5;

pub(crate) type Body = BoxBody<Bytes, io::Error>;
type Connections = hyper_util::client::legacy::Client<HttpsConnector<HttpConnector>, Body>;

/// Why there is no answer, in the words Docker's clients use.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NoAnswer(pub String);

/// A client that keeps connections.
#[derive(Debug, Clone, Default)]
pub(crate) struct Http {
    connections: std::sync::Arc<OnceCell<Connections>>,
}

/// A body of bytes at hand.
pub(crate) fn body(bytes: impl Into<Bytes>) -> Body {
    Full::new(bytes.into()).map_err(|never| match never {}).boxed()
}

impl Http {
    /// Made at the first request: reading the machine's certificates takes a while.
    async fn connections(&self) -> Result<&Connections, NoAnswer> {
        self.connections
            .get_or_try_init(|| async {
                let made = tokio::task::spawn_blocking(connections).await;
                made.map_err(|error| NoAnswer(error.to_string()))?
            })
            .await
    }

    /// Sends a request and returns the beginning of its answer. Redirects of GET and HEAD are followed, and their
    /// target gets no credentials unless it is the same host.
    pub(crate) async fn send(&self, mut request: Request<Body>) -> Result<Response<Incoming>, NoAnswer> {
        let follows = matches!(*request.method(), Method::GET | Method::HEAD);
        let (method, headers) = (request.method().clone(), request.headers().clone());
        for _ in 0..=REDIRECTS_MAX {
            let from = request.uri().clone();
            let answer = self.once(request).await?;
            let target = answer.headers().get(LOCATION).and_then(|location| location.to_str().ok());
            let Some(target) = target.filter(|_| follows && answer.status().is_redirection()) else {
                return Ok(answer);
            };
            let to = resolve(&from, target)
                .ok_or_else(|| NoAnswer(format!("{} {from}: redirected to {target:?}", title(&method))))?;
            let mut next = Request::new(body(""));
            *next.method_mut() = method.clone();
            *next.headers_mut() = headers.clone();
            if to.authority() != from.authority() {
                next.headers_mut().remove(AUTHORIZATION);
                next.headers_mut().remove(http::header::HOST);
            }
            *next.uri_mut() = to;
            request = next;
        }
        Err(NoAnswer(format!(
            "{} {}: stopped after {REDIRECTS_MAX} redirects",
            title(&method),
            request_uri(&headers)
        )))
    }

    async fn once(&self, request: Request<Body>) -> Result<Response<Incoming>, NoAnswer> {
        let connections = self.connections().await?;
        let (method, uri) = (request.method().clone(), request.uri().clone());
        let host = uri.host().unwrap_or_default().to_owned();
        match tokio::time::timeout(QUIET_TIMEOUT, connections.request(request)).await {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(error)) => {
                Err(NoAnswer(format!("{} \"{uri}\": {}", title(&method), reason(&error, &host))))
            }
            Err(_) => Err(NoAnswer(format!("{} \"{uri}\": context deadline exceeded", title(&method)))),
        }
    }
}

fn connections() -> Result<Connections, NoAnswer> {
    let mut http = HttpConnector::new();
    http.enforce_http(false);
    http.set_connect_timeout(Some(CONNECT_TIMEOUT));
    http.set_nodelay(true);
    let https = hyper_rustls::HttpsConnectorBuilder::new()
        .with_native_roots()
        .map_err(|error| NoAnswer(format!("read the machine's certificates: {error}")))?
        .https_or_http()
        .enable_http1()
        .wrap_connector(http);
    Ok(hyper_util::client::legacy::Client::builder(TokioExecutor::new()).build(https))
}

/// Reads an answer's body whole, up to a limit.
pub(crate) async fn collect(answer: Response<Incoming>, bytes_max: u64) -> Result<Bytes, NoAnswer> {
    let mut all = Vec::new();
    let mut pieces = pieces(answer);
    while let Some(piece) = pieces.next().await {
        let piece = piece?;
        if (all.len() + piece.len()) as u64 > bytes_max {
            return Err(NoAnswer(format!("an answer of more than {bytes_max} bytes")));
        }
        all.extend_from_slice(&piece);
    }
    Ok(all.into())
}

/// An answer's body, piece by piece. A body that says nothing for too long is an error.
pub(crate) fn pieces(
    answer: Response<Incoming>,
) -> impl futures_util::Stream<Item = Result<Bytes, NoAnswer>> + Unpin + Send {
    let body = answer.into_body();
    Box::pin(futures_util::stream::unfold(Some(body), |body| async {
        let mut body = body?;
        loop {
            return match tokio::time::timeout(QUIET_TIMEOUT, body.frame()).await {
                Err(_) => Some((Err(NoAnswer("i/o timeout".to_owned())), None)),
                Ok(None) => None,
                Ok(Some(Err(error))) => Some((Err(NoAnswer(error.to_string())), None)),
                Ok(Some(Ok(frame))) => match frame.into_data() {
                    Ok(data) => Some((Ok(data), Some(body))),
                    Err(_trailers) => continue,
                },
            };
        }
    }))
}

/// A `Location` as an address.
pub(crate) fn resolve(from: &Uri, location: &str) -> Option<Uri> {
    if location.starts_with('/') {
        let mut parts = from.clone().into_parts();
        parts.path_and_query = Some(location.parse().ok()?);
        return Uri::from_parts(parts).ok();
    }
    location.parse::<Uri>().ok().filter(|uri| uri.authority().is_some())
}

/// `Get`, as Go's clients write it.
fn title(method: &Method) -> String {
    let text = method.as_str();
    format!("{}{}", &text[..1], text[1..].to_ascii_lowercase())
}

fn request_uri(headers: &http::HeaderMap) -> String {
    headers
        .get(http::header::HOST)
        .and_then(|host: &HeaderValue| host.to_str().ok())
        .unwrap_or_default()
        .to_owned()
}

/// The cause of a failed request in Go's words, which users know and scripts look for.
fn reason(error: &hyper_util::client::legacy::Error, host: &str) -> String {
    let mut texts = Vec::new();
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(current) = cause {
        if let Some(io) = current.downcast_ref::<io::Error>() {
            match io.kind() {
                io::ErrorKind::ConnectionRefused => {
                    return "dial tcp: connect: connection refused".to_owned();
                }
                io::ErrorKind::TimedOut => return "dial tcp: i/o timeout".to_owned(),
                io::ErrorKind::NetworkUnreachable => {
                    return "dial tcp: connect: network is unreachable".to_owned();
                }
                _ => {}
            }
        }
        let text = current.to_string();
        if text.contains("failed to lookup address") || text.starts_with("dns error") {
            return format!("dial tcp: lookup {host}: no such host");
        }
        texts.push(text);
        cause = current.source();
    }
    texts.pop().unwrap_or_default()
}
