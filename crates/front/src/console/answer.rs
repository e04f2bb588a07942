//! HTTP around pages: content types, the policy, where requests may come from.

use http::StatusCode;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use maud::Markup;
use model::Error;

use crate::body::{self, Answer};

/// Nothing from elsewhere, nothing inline, nobody may frame it.
const POLICY: &str =
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";
/// Where a log goes on.
const LOG_TOKEN: HeaderName = HeaderName::from_static("turaco-log-token");

fn with(status: StatusCode, kind: &'static str, body: impl Into<bytes::Bytes>) -> Answer {
    let mut answer = http::Response::new(body::full(body));
    *answer.status_mut() = status;
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    answer
}

/// A page.
pub(super) fn html(status: StatusCode, page: Markup) -> Answer {
    with(status, "text/html; charset=utf-8", page.into_string())
}

/// A page that can be asked for again under its tag.
pub(super) fn tagged(page: Markup, tag: &str) -> Answer {
    let mut answer = html(StatusCode::OK, page);
    set(&mut answer, header::ETAG, tag);
    answer
}

/// The page is as it was under its tag.
pub(super) fn not_modified(tag: &str) -> Answer {
    let mut answer = http::Response::new(body::empty());
    *answer.status_mut() = StatusCode::NOT_MODIFIED;
    set(&mut answer, header::ETAG, tag);
    answer
}

/// Lines of a log, and the token of what follows them.
pub(super) fn log(lines: Markup, token: &str) -> Answer {
    let mut answer = html(StatusCode::OK, lines);
    set(&mut answer, LOG_TOKEN, token);
    answer
}

/// One sentence.
pub(super) fn plain(status: StatusCode, text: &str) -> Answer {
    with(status, "text/plain; charset=utf-8", format!("{text}\n"))
}

/// An error that no page can be drawn around.
pub(super) fn refusal(error: &Error) -> Answer {
    let status = StatusCode::from_u16(error.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    plain(status, &error.to_string())
}

/// Go there with GET.
pub(super) fn see_other(to: &str) -> Answer {
    let mut answer = http::Response::new(body::empty());
    *answer.status_mut() = StatusCode::SEE_OTHER;
    set(&mut answer, header::LOCATION, to);
    answer
}

fn set(answer: &mut Answer, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        answer.headers_mut().insert(name, value);
    }
}

/// The console's own files.
pub(super) fn asset(name: &str) -> Option<Answer> {
    let (kind, text) = match name {
        "console.css" => ("text/css; charset=utf-8", include_str!("console.css")),
        "console.js" => ("text/javascript; charset=utf-8", include_str!("console.js")),
        "icon.svg" => ("image/svg+xml", include_str!("icon.svg")),
        _ => return None,
    };
    Some(with(StatusCode::OK, kind, text))
}

/// Whether a request comes from one of the console's own pages. Browsers say where from; who says nothing is refused.
/// A name that is not this machine's may be somebody's page that points here (DNS rebinding): refused, too.
pub(super) fn same_origin(headers: &HeaderMap) -> bool {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let (host, origin) = (text(header::HOST), text(header::ORIGIN));
    let same = match text(HeaderName::from_static("sec-fetch-site")) {
        "same-origin" => true,
        "" => !origin.is_empty() && origin.split("://").nth(1) == Some(host),
        _ => false,
    };
    same && is_own_name(host)
}

/// An address, `localhost`, or a name without a domain.
fn is_own_name(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let is_address = name.trim_matches(['[', ']']).parse::<std::net::IpAddr>().is_ok();
    is_address || name == "localhost" || name.ends_with(".localhost") || !name.contains('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(pairs: &[(&'static str, &'static str)]) -> bool {
        let pairs = pairs
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
        same_origin(&pairs.collect())
    }

    #[test]
    fn only_the_consoles_own_pages_may_press_buttons() {
        let host = ("host", "127.0.0.1:4566");
        assert!(allowed(&[host, ("sec-fetch-site", "same-origin")]));
        assert!(allowed(&[host, ("origin", "http://127.0.0.1:4566")]));
        assert!(!allowed(&[host, ("sec-fetch-site", "cross-site")]));
        assert!(!allowed(&[host, ("sec-fetch-site", "none")]));
        assert!(!allowed(&[host, ("origin", "http://evil.example")]));
        assert!(!allowed(&[host]));
    }

    #[test]
    fn a_name_that_is_not_this_machines_may_not() {
        let own = ("sec-fetch-site", "same-origin");
        assert!(!allowed(&[("host", "evil.example:4566"), own]));
        assert!(allowed(&[("host", "localhost:4566"), own]));
        assert!(allowed(&[("host", "[::1]:4566"), own]));
        assert!(allowed(&[("host", "buildbox:4566"), own]));
    }
}
