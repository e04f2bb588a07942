//! REST bindings: members in the path, the query string, headers and the body, both ways.

use model::Error;

use crate::document::{Body, Document};
use crate::message::{Head, Response};
use crate::scalar;
use crate::schema::{Kind, Location, Member, Operation, Protocol, Service, ShapeId};
use crate::{json, s3, uri, xml};

/// Reads the input of a REST operation.
pub(crate) fn read(
    service: &'static Service,
    operation: &'static Operation,
    labels: &[(&'static str, String)],
    head: &Head<'_>,
    body: Body,
) -> Result<Document, Error> {
    let Some(shape) = operation.input else { return Ok(Document::Map(Vec::new())) };
    let Kind::Structure { members, payload, .. } = &service.shape(shape).kind else {
        return Ok(Document::Map(Vec::new()));
    };
    let query = uri::parameters(head.query, true)
        .ok_or_else(|| Error::new("InvalidURI", "Couldn't parse the specified URI."))?;
    let mut entries = Vec::new();
    for member in members.iter().filter(|member| member.location != Location::Body) {
        let value = match member.location {
            Location::Uri => {
                let label = labels.iter().find(|(name, _)| *name == member.wire);
                label.map(|(_, text)| simple(service, member, text)).transpose()?
            }
            Location::Query => from_query(service, member, &query)?,
            Location::Header => from_header(service, member, head)?,
            Location::Headers => prefixed(member.wire, head),
            Location::Status | Location::Body => None,
        };
        if let Some(value) = value {
            entries.push((member.name.to_owned(), value));
        }
    }
    match members.iter().find(|member| member.name == *payload) {
        Some(member) => {
            if let Some(value) = from_payload(service, member, body)? {
                entries.push((member.name.to_owned(), value));
            }
        }
        None if members.iter().any(|member| member.location == Location::Body) => {
            if let Document::Map(more) = from_body(service, shape, &in_memory(body)?)? {
                entries.extend(more);
            }
        }
        None => {}
    }
    Ok(Document::Map(entries))
}

fn in_memory(body: Body) -> Result<Vec<u8>, Error> {
    match body {
        Body::Bytes(bytes) => Ok(bytes),
        Body::Stored { .. } => Err(Error::internal("a body to be parsed was put aside")),
    }
}

fn from_body(service: &'static Service, shape: ShapeId, body: &[u8]) -> Result<Document, Error> {
    if service.protocol == Protocol::RestJson {
        return json::read(service, shape, body);
    }
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Document::Map(Vec::new()));
    }
    xml::parse(body).and_then(|root| xml::read(service, shape, &root)).map_err(|_| s3::malformed_xml())
}

/// The body as one member: of any size, text, or a structure of its own. Nothing when it is empty.
fn from_payload(service: &'static Service, member: &Member, body: Body) -> Result<Option<Document>, Error> {
    if member.streaming {
        return Ok(Some(Document::Body(body)));
    }
    let body = in_memory(body)?;
    if body.is_empty() {
        return Ok(None);
    }
    match &service.shape(member.shape).kind {
        Kind::Blob => Ok(Some(Document::Blob(body))),
        Kind::String { .. } => {
            let text = String::from_utf8(body).map_err(|_| s3::malformed_xml())?;
            Ok(Some(Document::String(text)))
        }
        _ => from_body(service, member.shape, &body).map(Some),
    }
}

fn simple(service: &'static Service, member: &Member, text: &str) -> Result<Document, Error> {
    let kind = &service.shape(member.shape).kind;
    scalar::read(kind, text).ok_or_else(|| {
        let message = format!("Provided {} not a valid {}", member.wire, scalar::noun(kind));
        Error::new(service.invalid, message).field("ArgumentName", member.wire).field("ArgumentValue", text)
    })
}

fn from_query(
    service: &'static Service,
    member: &Member,
    query: &[(String, String)],
) -> Result<Option<Document>, Error> {
    let mut found = query.iter().filter(|(name, _)| name == member.wire).map(|(_, value)| value);
    match &service.shape(member.shape).kind {
        Kind::List { item, .. } => {
            let of_item = Member::new(member.name, *item).wire(member.wire);
            let items: Vec<Document> =
                found.map(|text| simple(service, &of_item, text)).collect::<Result<_, _>>()?;
            Ok((!items.is_empty()).then_some(Document::List(items)))
        }
        kind => match found.next() {
            // An empty parameter is a value only for text: `?max-keys=` says nothing.
            Some(text) if text.is_empty() && !matches!(kind, Kind::String { .. }) => Ok(None),
            Some(text) => simple(service, member, text).map(Some),
            None => Ok(None),
        },
    }
}

fn from_header(
    service: &'static Service,
    member: &Member,
    head: &Head<'_>,
) -> Result<Option<Document>, Error> {
    let name = member.wire;
    let Some(text) = head.header(name) else { return Ok(None) };
    match &service.shape(member.shape).kind {
        Kind::List { item, .. } => {
            let of_item = Member::new(member.name, *item).wire(member.wire);
            let all = head
                .headers
                .iter()
                .filter(|(one, _)| one.eq_ignore_ascii_case(name))
                .flat_map(|(_, text)| text.split(','));
            let items = all.map(|text| simple(service, &of_item, text.trim()));
            items.collect::<Result<_, _>>().map(|items| Some(Document::List(items)))
        }
        _ if name.eq_ignore_ascii_case("content-encoding") => {
            let codings: Vec<&str> = text
                .split(',')
                .map(str::trim)
                .filter(|coding| !matches!(*coding, "aws-chunked" | ""))
                .collect();
            Ok((!codings.is_empty()).then(|| Document::String(codings.join(","))))
        }
        // A date that is none is no condition (RFC 9110, 13.1.3).
        Kind::Timestamp { .. } => Ok(scalar::read(&service.shape(member.shape).kind, text)),
        _ => simple(service, member, text).map(Some),
    }
}

fn prefixed(prefix: &str, head: &Head<'_>) -> Option<Document> {
    let prefix = prefix.to_ascii_lowercase();
    let mut entries: Vec<(String, Document)> = Vec::new();
    for (name, value) in head.headers {
        let Some(key) = name.strip_prefix(prefix.as_str()) else { continue };
        match entries.iter_mut().find(|(one, _)| one == key) {
            Some((_, Document::String(text))) => *text = format!("{text},{value}"),
            _ => entries.push((key.to_owned(), Document::String(value.clone()))),
        }
    }
    (!entries.is_empty()).then_some(Document::Map(entries))
}

/// Writes the output of a REST operation: headers, and the body with its content type.
pub(crate) fn write(
    service: &'static Service,
    operation: &'static Operation,
    output: &Document,
    response: &mut Response,
) {
    let Some(shape) = operation.output else { return };
    let Kind::Structure { members, payload, .. } = &service.shape(shape).kind else { return };
    for member in *members {
        let Some(value) = output.get(member.name) else { continue };
        match (member.location, value) {
            (Location::Header, Document::List(items)) => {
                let items: Vec<String> = items.iter().map(scalar::write).collect();
                response.add(member.wire, items.join(", "));
            }
            (Location::Header, Document::Timestamp(time)) => {
                let kind = &service.shape(member.shape).kind;
                response.add(member.wire, scalar::header_time(kind, member.timestamp_format, *time));
            }
            (Location::Header, value) => response.add(member.wire, scalar::write(value)),
            (Location::Headers, Document::Map(entries)) => {
                for (name, value) in entries {
                    response.add(&format!("{}{name}", member.wire), scalar::write(value));
                }
            }
            (Location::Status, Document::Int(status)) => {
                response.status = u16::try_from(*status).unwrap_or(response.status);
            }
            _ => {}
        }
    }
    match members.iter().find(|member| member.name == *payload) {
        Some(member) => payload_out(service, member, output, response),
        None if members.iter().any(|member| member.location == Location::Body) => match service.protocol {
            Protocol::RestJson => json_out(service, shape, output, response),
            _ => {
                let mut writer = xml::Writer::new(service);
                s3::write_body(operation, shape, output, &mut writer);
                response.add("content-type", "application/xml");
                response.body = Body::Bytes(writer.out.into_bytes());
            }
        },
        None => {}
    }
}

fn json_out(service: &'static Service, shape: ShapeId, value: &Document, response: &mut Response) {
    let mut out = Vec::new();
    json::write(service, shape, value, &mut out);
    response.add("content-type", "application/json");
    response.body = Body::Bytes(out);
}

fn payload_out(service: &'static Service, member: &Member, output: &Document, response: &mut Response) {
    let Some(value) = output.get(member.name) else { return };
    match value {
        Document::Body(body) => response.body = body.clone(),
        Document::Blob(bytes) => response.body = Body::Bytes(bytes.clone()),
        Document::String(text) => response.body = Body::Bytes(text.clone().into_bytes()),
        value if service.protocol == Protocol::RestJson => json_out(service, member.shape, value, response),
        value => {
            let mut writer = xml::Writer::new(service);
            let root =
                if member.wire == member.name { service.shape(member.shape).name } else { member.wire };
            writer.element(root, member.shape, "", s3::NAMESPACE, value);
            response.add("content-type", "application/xml");
            response.body = Body::Bytes(writer.out.into_bytes());
        }
    }
}
