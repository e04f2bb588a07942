//! HTTP messages as the wire sees them: no connection, no library's types.

use crate::document::Body;

/// What of a request is known before its body.
#[derive(Debug, Clone, Copy)]
pub struct Head<'a> {
    /// `GET`, `PUT`, …
    pub method: &'a str,
    /// The path as it was sent, still percent-encoded.
    pub path: &'a str,
    /// The query string as it was sent, without `?`.
    pub query: &'a str,
    /// All headers in their order, names in lower case. Trailers of the body are added to them.
    pub headers: &'a [(String, String)],
}

impl<'a> Head<'a> {
    /// The first value of a header.
    pub fn header(&self, name: &str) -> Option<&'a str> {
        self.headers.iter().find(|(one, _)| one.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The host without its port.
    pub fn host(&self) -> &'a str {
        let host = self.header("host").unwrap_or_default();
        match host.rfind(':') {
            Some(at) if !host[at..].contains(']') => &host[..at],
            _ => host,
        }
    }

    /// Whether the body is a form.
    pub(crate) fn is_form(&self) -> bool {
        self.header("content-type").is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"))
    }
}

/// An answer. Its headers are sent as they are; `content-length` follows from the body where it is not among
/// them (it is in answers to HEAD).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response {
    /// HTTP status.
    pub status: u16,
    /// Header names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// What follows them.
    pub body: Body,
}

impl Response {
    pub(crate) fn new(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Body::default() }
    }

    pub(crate) fn add(&mut self, name: &str, value: impl Into<String>) {
        // A line break in a value would begin a header of the client's making.
        let value: String = value.into();
        let value =
            if value.contains(['\r', '\n', '\0']) { value.replace(['\r', '\n', '\0'], " ") } else { value };
        self.headers.push((name.to_ascii_lowercase(), value));
    }

    /// The first value of a header; `name` in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(one, _)| one == name).map(|(_, value)| value.as_str())
    }
}
