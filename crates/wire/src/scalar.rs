//! Simple values as text: in query parameters, headers, labels and XML elements.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::Time;

use crate::document::Document;
use crate::json;
use crate::schema::{Kind, Protocol};
use crate::timestamp;

/// Reads text as a value of a simple kind; `None` when it is not one.
pub(crate) fn read(kind: &Kind, text: &str) -> Option<Document> {
    let trimmed = text.trim();
    match kind {
        Kind::String { .. } => Some(Document::String(text.to_owned())),
        Kind::Integer => trimmed.parse::<i32>().ok().map(|number| Document::Int(i64::from(number))),
        Kind::Long => trimmed.parse().ok().map(Document::Int),
        Kind::Float | Kind::Double => trimmed.parse().ok().map(Document::Float),
        Kind::Boolean => match trimmed {
            "true" | "True" | "TRUE" | "1" => Some(Document::Bool(true)),
            "false" | "False" | "FALSE" | "0" => Some(Document::Bool(false)),
            _ => None,
        },
        Kind::Blob => STANDARD.decode(trimmed).ok().map(Document::Blob),
        Kind::Timestamp { .. } => timestamp::parse(text).map(Document::Timestamp),
        Kind::Structure { .. } | Kind::List { .. } | Kind::Map { .. } | Kind::Document => None,
    }
}

/// What a kind is called in a message.
pub(crate) fn noun(kind: &Kind) -> &'static str {
    match kind {
        Kind::Integer => "integer",
        Kind::Long => "long",
        Kind::Float | Kind::Double => "number",
        Kind::Boolean => "boolean",
        Kind::Blob => "base64 blob",
        Kind::Timestamp { .. } => "timestamp",
        Kind::String { .. } => "string",
        Kind::Structure { .. } => "structure",
        Kind::List { .. } => "list",
        Kind::Map { .. } | Kind::Document => "map",
    }
}

/// A simple value as text; nothing for what is not simple.
pub(crate) fn write(value: &Document) -> String {
    match value {
        Document::Bool(value) => value.to_string(),
        Document::Int(value) => value.to_string(),
        Document::Float(value) => value.to_string(),
        Document::String(value) => value.clone(),
        Document::Blob(value) => STANDARD.encode(value),
        Document::Timestamp(time) => time.iso8601(),
        Document::Null | Document::List(_) | Document::Map(_) | Document::Body(_) => String::new(),
    }
}

/// A timestamp in an XML body.
pub(crate) fn body_time(protocol: Protocol, kind: &Kind, format: &str, time: Time) -> String {
    match own_format(kind, format) {
        "rfc822" => time.http_date(),
        "unixTimestamp" => json::seconds(time),
        // The Query services write a fraction only where there is one; EC2 and S3 always.
        _ if protocol == Protocol::Query && time.0 % 1000 == 0 => time.iso8601_seconds(),
        _ => time.iso8601(),
    }
}

/// A timestamp in a header.
pub(crate) fn header_time(kind: &Kind, format: &str, time: Time) -> String {
    match own_format(kind, format) {
        "iso8601" => time.iso8601(),
        "unixTimestamp" => json::seconds(time),
        _ => time.http_date(),
    }
}

fn own_format<'a>(kind: &Kind, format: &'a str) -> &'a str {
    match kind {
        Kind::Timestamp { format: own } if format.is_empty() => own,
        _ => format,
    }
}
