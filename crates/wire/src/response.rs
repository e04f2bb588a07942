//! Answers in the protocol of the request: outputs and errors.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::Error;

use crate::document::{Body, Document};
use crate::message::{Head, Response};
use crate::route::Route;
use crate::schema::{ErrorShape, Kind, Operation, Protocol, Service};
use crate::{json, rest, xml};

/// How a request wants to be answered. Known before its service is.
#[derive(Debug, Clone)]
pub(crate) struct Dialect {
    /// The service, once found.
    pub(crate) service: Option<&'static Service>,
    /// What the request looks like, while it is not.
    guess: Protocol,
    /// To HEAD, only the head of the answer is sent.
    is_head: bool,
    /// The path, which S3's errors repeat.
    resource: String,
}

impl Dialect {
    pub(crate) fn guess(head: &Head<'_>) -> Self {
        let guess = match () {
            () if head.header("x-amz-target").is_some() => Protocol::Json,
            () if head.is_form() || head.query.contains("Action=") => Protocol::Query,
            () => Protocol::RestXml,
        };
        Self { service: None, guess, is_head: head.method == "HEAD", resource: head.path.to_owned() }
    }

    fn protocol(&self) -> Protocol {
        self.service.map_or(self.guess, |service| service.protocol)
    }

    fn json_type(&self) -> String {
        let version = self.service.map_or("1.1", |service| service.json_version);
        format!("application/x-amz-json-{version}")
    }
}

/// The answer to a request: what its operation gave, or its error.
pub fn response(route: &Route, result: Result<&Document, &Error>, request_id: &str) -> Response {
    match result {
        Ok(output) => success(route, output, request_id),
        Err(error) => failure(&route.dialect, error, request_id),
    }
}

fn success(route: &Route, output: &Document, request_id: &str) -> Response {
    let Route { service, operation, ref dialect, .. } = *route;
    let mut response = Response::new(operation.status);
    add_id(service.protocol, request_id, &mut response);
    match service.protocol {
        Protocol::Json => {
            response.add("content-type", dialect.json_type());
            if let Some(shape) = operation.output {
                let mut out = Vec::new();
                json::write(service, shape, output, &mut out);
                response.body = Body::Bytes(out);
            }
        }
        Protocol::Query | Protocol::Ec2 => {
            response.add("content-type", "text/xml;charset=UTF-8");
            response.body = Body::Bytes(query_body(service, operation, output, request_id).into_bytes());
        }
        Protocol::RestXml | Protocol::RestJson => {
            rest::write(service, operation, output, &mut response);
            // Part of an object is said to be a part; the model has no member for it.
            if response.status == 200 && response.header("content-range").is_some() {
                response.status = 206;
            }
        }
    }
    if dialect.is_head {
        response.body = Body::default();
    }
    response
}

fn query_body(
    service: &'static Service,
    operation: &'static Operation,
    output: &Document,
    request_id: &str,
) -> String {
    let name = operation.name;
    let mut writer = xml::Writer::new(service);
    if service.protocol == Protocol::Ec2 {
        writer.out.push_str(&format!("<{name}Response xmlns=\"{}/\">", service.xml_namespace));
        writer.text("requestId", request_id);
        match operation.output {
            Some(shape) => writer.members(shape, output),
            None => writer.text("return", "true"),
        }
    } else {
        writer.out.push_str(&format!("<{name}Response xmlns=\"{}\">", service.xml_namespace));
        if let Some(shape) = operation.output {
            match operation.result_wrapper {
                "" => writer.members(shape, output),
                wrapper => writer.element(wrapper, shape, "", "", output),
            }
        }
        writer.out.push_str("<ResponseMetadata>");
        writer.text("RequestId", request_id);
        writer.out.push_str("</ResponseMetadata>");
    }
    writer.out.push_str(&format!("</{name}Response>"));
    writer.out
}

fn add_id(protocol: Protocol, request_id: &str, response: &mut Response) {
    if protocol == Protocol::RestXml {
        response.add("x-amz-request-id", request_id);
        response.add("x-amz-id-2", STANDARD.encode(request_id));
    } else {
        response.add("x-amzn-requestid", request_id);
    }
}

/// An error in a protocol.
pub(crate) fn failure(dialect: &Dialect, error: &Error, request_id: &str) -> Response {
    let mut response = Response::new(error.status);
    add_id(dialect.protocol(), request_id, &mut response);
    let body = match dialect.protocol() {
        Protocol::Json | Protocol::RestJson => {
            let kind = match dialect.protocol() {
                Protocol::RestJson => "application/json".to_owned(),
                _ => dialect.json_type(),
            };
            response.add("content-type", kind);
            response.add("x-amzn-errortype", error.code.as_str());
            json_error(dialect.service, error)
        }
        Protocol::Query => {
            response.add("content-type", "text/xml;charset=UTF-8");
            query_error(dialect.service, error, request_id)
        }
        Protocol::Ec2 => {
            response.add("content-type", "text/xml;charset=UTF-8");
            ec2_error(error, request_id)
        }
        Protocol::RestXml => {
            response.add("content-type", "application/xml");
            rest_xml_error(error, &dialect.resource, request_id)
        }
    };
    // Neither to HEAD nor with these statuses may a body be sent.
    if !dialect.is_head && !matches!(error.status, 204 | 304) {
        response.body = Body::Bytes(body.into_bytes());
    }
    response
}

fn modelled(service: Option<&'static Service>, error: &Error) -> Option<&'static ErrorShape> {
    service?.error(&error.code)
}

/// `__type`, the message under the name the model gives it, and the members beside it as the model types them.
fn json_error(service: Option<&'static Service>, error: &Error) -> String {
    let shape = service.zip(modelled(service, error)).map(|(service, error)| service.shape(error.shape));
    let members = match shape.map(|shape| &shape.kind) {
        Some(Kind::Structure { members, .. }) => *members,
        _ => &[],
    };
    let named = members.iter().find(|member| member.wire.eq_ignore_ascii_case("message"));
    let mut out = b"{\"__type\":".to_vec();
    json::text(&error.code, &mut out);
    out.push(b',');
    json::text(named.map_or("message", |member| member.wire), &mut out);
    out.push(b':');
    json::text(&error.message, &mut out);
    for (name, value) in &error.fields {
        out.push(b',');
        let member = members.iter().find(|member| member.name == name);
        json::text(member.map_or(name.as_str(), |member| member.wire), &mut out);
        out.push(b':');
        let read = service.zip(member).and_then(|(service, member)| {
            crate::scalar::read(&service.shape(member.shape).kind, value)
                .map(|value| (service, member, value))
        });
        match read {
            Some((service, member, value)) => json::write(service, member.shape, &value, &mut out),
            None => json::text(value, &mut out),
        }
    }
    out.push(b'}');
    String::from_utf8(out).unwrap_or_default()
}

fn xml_text(name: &str, text: &str, out: &mut String) {
    out.push_str(&format!("<{name}>"));
    xml::escape(text, out);
    out.push_str(&format!("</{name}>"));
}

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

fn query_error(service: Option<&'static Service>, error: &Error, request_id: &str) -> String {
    let namespace = service.map_or("", |service| service.xml_namespace);
    let sender = modelled(service, error).map_or(error.status < 500, |shape| shape.sender);
    let mut out = format!("{XML}<ErrorResponse xmlns=\"{namespace}\"><Error>");
    xml_text("Type", if sender { "Sender" } else { "Receiver" }, &mut out);
    xml_text("Code", &error.code, &mut out);
    xml_text("Message", &error.message, &mut out);
    for (name, value) in error.fields.iter().filter(|(name, _)| is_name(name)) {
        xml_text(name, value, &mut out);
    }
    out.push_str("</Error>");
    xml_text("RequestId", request_id, &mut out);
    out.push_str("</ErrorResponse>");
    out
}

fn ec2_error(error: &Error, request_id: &str) -> String {
    let mut out = format!("{XML}<Response><Errors><Error>");
    xml_text("Code", &error.code, &mut out);
    xml_text("Message", &error.message, &mut out);
    out.push_str("</Error></Errors>");
    xml_text("RequestID", request_id, &mut out);
    out.push_str("</Response>");
    out
}

fn rest_xml_error(error: &Error, resource: &str, request_id: &str) -> String {
    let mut out = format!("{XML}<Error>");
    xml_text("Code", &error.code, &mut out);
    xml_text("Message", &error.message, &mut out);
    for (name, value) in error.fields.iter().filter(|(name, _)| is_name(name)) {
        xml_text(name, value, &mut out);
    }
    xml_text("Resource", resource, &mut out);
    xml_text("RequestId", request_id, &mut out);
    xml_text("HostId", &STANDARD.encode(request_id), &mut out);
    out.push_str("</Error>");
    out
}

/// Whether a field may stand as an element's name.
fn is_name(name: &str) -> bool {
    name.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && name.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.'))
}
