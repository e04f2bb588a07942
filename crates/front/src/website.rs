//! Buckets as websites, at `BUCKET.s3-website.REGION.…` and `BUCKET.s3-website-REGION.…`.

use http::{HeaderName, HeaderValue, Method, StatusCode, header};
use hyper::body::Incoming;
use model::Time;
use s3::Page;
use store::Caller;

use crate::body::{self, Answer};
use crate::{DEFAULT_ACCOUNT, Front};

/// The bucket of a website's host.
pub(crate) fn bucket(request: &http::Request<Incoming>) -> Option<String> {
    let host = request.headers().get(header::HOST)?.to_str().ok()?;
    bucket_of(host).map(str::to_owned)
}

fn bucket_of(host: &str) -> Option<&str> {
    let (bucket, rest) = host.rsplit_once(".s3-website")?;
    (!bucket.is_empty() && rest.starts_with(['.', '-'])).then_some(bucket)
}

/// Answers a request to a website: objects, redirections, and pages that say what went wrong.
pub(crate) async fn answer(front: &Front, bucket: String, request: &http::Request<Incoming>) -> Answer {
    let method = request.method().clone();
    if method != Method::GET && method != Method::HEAD {
        let message = "The specified method is not allowed against this resource.";
        return refused(405, "MethodNotAllowed", message);
    }
    let path = request.uri().path().trim_start_matches('/').to_owned();
    let Some(path) = wire::uri::percent_decode(&path) else {
        return refused(400, "InvalidURI", "Couldn't parse the specified URI.");
    };
    let caller = Caller::root(DEFAULT_ACCOUNT, &front.default_region);
    let page = front.engine.call(caller, move |cx| s3::page(cx, &bucket, &path)).await;
    let mut answer = match page {
        Ok(page) => show(front, page),
        Err(error) => refused(error.status, &error.code, &error.message),
    };
    if method == Method::HEAD {
        *answer.body_mut() = body::empty();
    }
    answer
}

fn show(front: &Front, page: Page) -> Answer {
    match page {
        Page::Refused { status, code, message } => refused(status, &code, &message),
        Page::Redirect { status, location } => {
            let mut answer = http::Response::new(body::empty());
            *answer.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::MOVED_PERMANENTLY);
            set(&mut answer, "location", &location);
            set(&mut answer, "content-length", "0");
            answer
        }
        Page::Object { status, digest, length, etag, modified_at, headers } => {
            let file = match front.blobs.open_blob(&digest) {
                Ok(file) => file,
                Err(error) => {
                    tracing::error!(digest, %error, "a blob that a row names is missing");
                    return refused(
                        500,
                        "InternalError",
                        "We encountered an internal error. Please try again.",
                    );
                }
            };
            let mut answer = http::Response::new(body::file(file, 0, length));
            *answer.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
            for (name, value) in &headers {
                set(&mut answer, name, value);
            }
            set(&mut answer, "content-length", &length.to_string());
            set(&mut answer, "etag", &format!("\"{etag}\""));
            set(&mut answer, "last-modified", &Time(modified_at).http_date());
            answer
        }
    }
}

fn set(answer: &mut Answer, name: &str, value: &str) {
    if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_bytes(value.as_bytes())) {
        answer.headers_mut().insert(name, value);
    }
}

/// S3's page for an error.
fn refused(status: u16, code: &str, message: &str) -> Answer {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let title = format!("{} {}", status.as_u16(), status.canonical_reason().unwrap_or_default());
    let html = format!(
        "<html>\n<head><title>{title}</title></head>\n<body>\n<h1>{title}</h1>\n<ul>\n<li>Code: {code}</li>\n\
         <li>Message: {message}</li>\n</ul>\n</body>\n</html>\n"
    );
    let mut answer = http::Response::new(body::full(html));
    *answer.status_mut() = status;
    set(&mut answer, "content-type", "text/html; charset=utf-8");
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn websites_have_hosts_of_their_own() {
        assert_eq!(bucket_of("my.site.s3-website.eu-central-1.amazonaws.com"), Some("my.site"));
        assert_eq!(bucket_of("site.s3-website-us-east-1.amazonaws.com:4566"), Some("site"));
        assert_eq!(bucket_of("site.s3.eu-central-1.amazonaws.com"), None);
        assert_eq!(bucket_of("127.0.0.1:4566"), None);
    }
}
