//! Browsers of other origins: preflights, and the headers that let them read S3's answers.

use http::{HeaderName, HeaderValue, Method, StatusCode, header};
use hyper::body::Incoming;
use model::Error;
use store::Caller;
use wire::Head;

use crate::body::{self, Answer};
use crate::{DEFAULT_ACCOUNT, Front};

/// What a browser says of itself with a request to a bucket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Origin {
    bucket: String,
    origin: String,
    method: String,
    headers: Vec<String>,
}

/// Reads it. `None`: no browser of another origin, or no bucket.
pub(crate) fn of(request: &http::Request<Incoming>) -> Option<Origin> {
    let text = |name: &HeaderName| {
        request.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
    };
    let origin = text(&header::ORIGIN)?;
    let host = text(&header::HOST).unwrap_or_default();
    let headers = [("host".to_owned(), host)];
    let (path, query) = (request.uri().path(), request.uri().query().unwrap_or_default());
    let bucket = wire::bucket(&Head { method: request.method().as_str(), path, query, headers: &headers })?;
    let asked = text(&header::ACCESS_CONTROL_REQUEST_HEADERS).unwrap_or_default();
    let names = asked.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
    let is_preflight = is_preflight(request);
    Some(Origin {
        bucket,
        origin,
        method: match text(&header::ACCESS_CONTROL_REQUEST_METHOD).filter(|_| is_preflight) {
            Some(method) => method,
            None => request.method().to_string(),
        },
        headers: if is_preflight { names.collect() } else { Vec::new() },
    })
}

fn is_preflight(request: &http::Request<Incoming>) -> bool {
    request.method() == Method::OPTIONS
        && request.headers().contains_key(header::ACCESS_CONTROL_REQUEST_METHOD)
}

/// Whether a request asks what a browser may send: no service has an operation for `OPTIONS`.
pub(crate) fn is_for(request: &http::Request<Incoming>) -> bool {
    is_preflight(request) && of(request).is_some()
}

/// Answers a preflight: 200 with what is allowed, or 403.
pub(crate) async fn preflight(front: &Front, request: &http::Request<Incoming>) -> Answer {
    let Some(origin) = of(request) else {
        return refused("Insufficient information. Origin request header needed.");
    };
    let mut answer = http::Response::new(body::empty());
    match allow(front, origin, &mut answer).await {
        Ok(true) => answer,
        Ok(false) => refused(
            "CORSResponse: This CORS request is not allowed. This is usually because the evalution of Origin, request method / Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the resource's CORS spec.",
        ),
        Err(error) => {
            tracing::error!(%error, "the CORS rules of a bucket could not be read");
            *answer.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            answer
        }
    }
}

fn refused(message: &str) -> Answer {
    let xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>AccessForbidden</Code><Message>{message}</Message></Error>"
    );
    let mut answer = http::Response::new(body::full(xml));
    *answer.status_mut() = StatusCode::FORBIDDEN;
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/xml"));
    answer
}

/// Adds what the bucket's rules allow to an answer; whether they allow anything.
///
/// # Errors
/// When the engine is gone or the store fails.
pub(crate) async fn allow(front: &Front, origin: Origin, answer: &mut Answer) -> Result<bool, Error> {
    let caller = Caller::root(DEFAULT_ACCOUNT, &front.default_region);
    let Origin { bucket, origin, method, headers } = origin;
    let found =
        front.engine.call(caller, move |cx| s3::allowed(cx, &bucket, &origin, &method, &headers)).await?;
    let Some(headers) = found else { return Ok(false) };
    for (name, value) in headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            answer.headers_mut().insert(HeaderName::from_static(name), value);
        }
    }
    Ok(true)
}
