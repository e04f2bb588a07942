//! Which service and operation a request is for, and its input.

use model::Error;

use crate::chunked;
use crate::document::{Body, Document};
use crate::message::{Head, Response};
use crate::response::{self, Dialect};
use crate::schema::{Kind, Operation, Protocol, Service};
use crate::sigv4::{self, Credential};
use crate::{json, query, rest, s3, uri, validate};

/// A request's destination.
#[derive(Debug, Clone)]
pub struct Route {
    /// The service.
    pub service: &'static Service,
    /// The operation.
    pub operation: &'static Operation,
    /// Who signed the request; nobody for an anonymous one.
    pub credential: Option<Credential>,
    labels: Vec<(&'static str, String)>,
    parameters: Vec<(String, String)>,
    pub(crate) dialect: Dialect,
}

impl Route {
    /// Whether the body is a payload of any size, to be put aside and not to be held in memory.
    pub fn is_streaming(&self) -> bool {
        let Some(shape) = self.operation.input else { return false };
        match &self.service.shape(shape).kind {
            Kind::Structure { members, payload, .. } => {
                members.iter().any(|member| member.name == *payload && member.streaming)
            }
            _ => false,
        }
    }

    /// Refuses the request in its own protocol: the body is too long, a policy forbids it, …
    pub fn refuse(&self, error: Error) -> Refusal {
        Refusal { error, dialect: self.dialect.clone() }
    }

    /// Refuses the request because of what [`sigv4`] says of its signature, in the service's own words:
    /// the protocols have different codes for the same.
    pub fn refuse_signature(&self, error: Error) -> Refusal {
        let own = match (self.service.protocol, error.code.as_str()) {
            (Protocol::Json | Protocol::RestJson, "SignatureDoesNotMatch" | "RequestTimeTooSkewed") => {
                Some(("InvalidSignatureException", 403))
            }
            (Protocol::Json | Protocol::RestJson, "InvalidAccessKeyId") => {
                Some(("UnrecognizedClientException", 403))
            }
            (Protocol::Json | Protocol::RestJson, "MissingAuthenticationToken") => {
                Some(("MissingAuthenticationTokenException", 403))
            }
            (Protocol::Json | Protocol::RestJson, "IncompleteSignature") => {
                Some(("IncompleteSignatureException", 400))
            }
            (Protocol::Query, "InvalidAccessKeyId") => Some(("InvalidClientTokenId", 403)),
            (Protocol::Query, "RequestTimeTooSkewed") => Some(("SignatureDoesNotMatch", 403)),
            (Protocol::Ec2, "SignatureDoesNotMatch" | "InvalidAccessKeyId") => Some(("AuthFailure", 401)),
            (Protocol::Ec2, "RequestTimeTooSkewed") => Some(("RequestExpired", 400)),
            (Protocol::RestXml, "MissingAuthenticationToken") => Some(("AccessDenied", 403)),
            _ => None,
        };
        self.refuse(match own {
            Some((code, status)) => Error { code: code.to_owned(), status, ..error },
            None => error,
        })
    }
}

/// A request that came to no operation, or whose input is not right.
#[derive(Debug, Clone)]
pub struct Refusal {
    /// Why.
    pub error: Error,
    pub(crate) dialect: Dialect,
}

impl Refusal {
    /// The answer, in the protocol of the request.
    pub fn respond(&self, request_id: &str) -> Response {
        response::failure(&self.dialect, &self.error, request_id)
    }
}

/// Finds the operation of a request. `body` is looked at only where it is a form, as in the Query protocols;
/// for any other request it may be empty, so that a long body need not be read first.
///
/// Refusals: `NotImplemented` (400) for what AWS has and we do not; `UnknownOperationException`,
/// `InvalidAction`, `MissingAction` (400) and `MethodNotAllowed` (405) for what nobody has.
pub fn route(services: &[&'static Service], head: &Head<'_>, body: &[u8]) -> Result<Route, Box<Refusal>> {
    let credential = sigv4::credential(head);
    let mut dialect = Dialect::guess(head);
    let refuse = |dialect: &Dialect, error| Box::new(Refusal { error, dialect: dialect.clone() });
    let parameters = form(head, body).map_err(|error| refuse(&dialect, error))?;
    let Some(service) = find_service(services, head, credential.as_ref(), &parameters) else {
        return Err(refuse(&dialect, not_offered(head, credential.as_ref())));
    };
    dialect.service = Some(service);
    let found = match service.protocol {
        Protocol::Json => by_target(service, head).map(|operation| (operation, Vec::new())),
        Protocol::Query | Protocol::Ec2 => {
            by_action(service, &parameters).map(|operation| (operation, Vec::new()))
        }
        Protocol::RestXml | Protocol::RestJson => by_address(service, head),
    };
    let (operation, labels) = found.map_err(|error| refuse(&dialect, error))?;
    Ok(Route { service, operation, credential, labels, parameters, dialect })
}

/// The parameters of a form: in the query string, in the body, or in both.
fn form(head: &Head<'_>, body: &[u8]) -> Result<Vec<(String, String)>, Error> {
    let malformed = || Error::new("MalformedQueryString", "The query string contains a syntax error.");
    let mut all = Vec::new();
    if head.query.contains("Action=") {
        all = uri::parameters(head.query, true).ok_or_else(malformed)?;
    }
    if head.is_form() && head.header("x-amz-target").is_none() {
        let text = std::str::from_utf8(body).map_err(|_| malformed())?;
        all.extend(uri::parameters(text.trim_end(), true).ok_or_else(malformed)?);
    }
    Ok(all)
}

fn parameter<'a>(parameters: &'a [(String, String)], name: &str) -> Option<&'a str> {
    parameters.iter().find(|(one, _)| one == name).map(|(_, value)| value.as_str())
}

/// By the target's prefix, the scope of the signature, the form's action and version, or the host: in this
/// order, since the first can mean one service only. What is left unmarked is for the one that serves paths.
fn find_service(
    services: &[&'static Service],
    head: &Head<'_>,
    credential: Option<&Credential>,
    parameters: &[(String, String)],
) -> Option<&'static Service> {
    let find = |test: &dyn Fn(&Service) -> bool| services.iter().copied().find(|service| test(service));
    let target = head.header("x-amz-target").and_then(|target| target.rsplit_once('.'));
    if let Some((prefix, _)) = target {
        let found = find(&|service| service.target_prefix == prefix && !prefix.is_empty());
        if found.is_some() {
            return found;
        }
    }
    let version = parameter(parameters, "Version");
    if let Some(credential) = credential {
        let of_scope = |service: &Service| service.signing_name == credential.service;
        let of_version = version.and_then(|version| find(&|one| of_scope(one) && one.api_version == version));
        return of_version.or_else(|| find(&of_scope));
    }
    if let Some(action) = parameter(parameters, "Action") {
        let has = |service: &Service| service.operation(action).is_some() || service.knows(action);
        let of_version = find(&|service| Some(service.api_version) == version && has(service));
        // Nobody has such an action: the version says whose error it is.
        let said = || find(&|service| Some(service.api_version) == version);
        return of_version.or_else(|| find(&has)).or_else(said);
    }
    if target.is_some() {
        return None;
    }
    let labels: Vec<&str> = head.host().split('.').take(2).collect();
    let first = labels.first().copied().unwrap_or_default();
    let both = labels.join(".");
    let is_named = |service: &Service| {
        [service.endpoint_prefix, service.signing_name].iter().any(|name| *name == first || *name == both)
    };
    find(&is_named).or_else(|| find(&|service| service.protocol == Protocol::RestXml))
}

fn not_offered(head: &Head<'_>, credential: Option<&Credential>) -> Error {
    let named = credential.map(|credential| credential.service.as_str());
    match named.or(head.header("x-amz-target")) {
        Some(name) => Error::not_implemented(format_args!("The service {name}")),
        None => Error::not_implemented("The service of this request"),
    }
}

fn refuse_by_name(service: &Service, name: &str) -> Error {
    Error::not_implemented(format_args!("{} {name}", service.service_id))
}

fn by_target(service: &'static Service, head: &Head<'_>) -> Result<&'static Operation, Error> {
    let target = head.header("x-amz-target").unwrap_or_default();
    let (prefix, name) = target.rsplit_once('.').unwrap_or_default();
    match service.operation(name).filter(|_| prefix == service.target_prefix) {
        Some(operation) => Ok(operation),
        None if service.knows(name) => Err(refuse_by_name(service, name)),
        None => Err(Error::new("UnknownOperationException", format!("The operation '{target}' is unknown."))),
    }
}

fn by_action(
    service: &'static Service,
    parameters: &[(String, String)],
) -> Result<&'static Operation, Error> {
    let Some(action) = parameter(parameters, "Action") else {
        return Err(Error::new("MissingAction", "The request must contain the parameter Action."));
    };
    match service.operation(action) {
        Some(operation) => Ok(operation),
        None if service.knows(action) => Err(refuse_by_name(service, action)),
        None => {
            let message = format!("The action {action} is not valid for this web service.");
            Err(Error::new("InvalidAction", message))
        }
    }
}

type Labels = Vec<(&'static str, String)>;

/// An address that fits: how well, and whose it is.
struct Candidate {
    score: usize,
    operation: Result<&'static Operation, &'static str>,
    labels: Labels,
}

/// By method and path. Of those that fit, the one that demands most: `?uploads` beats none.
fn by_address(service: &'static Service, head: &Head<'_>) -> Result<(&'static Operation, Labels), Error> {
    let invalid = || Error::new("InvalidURI", "Couldn't parse the specified URI.");
    let path = if service.name == "s3" { s3::path_style(head) } else { head.path.to_owned() };
    uri::percent_decode(&path).ok_or_else(invalid)?;
    let query = uri::parameters(head.query, true).ok_or_else(invalid)?;
    let mut best: Option<Candidate> = None;
    let mut consider = |uri, fit: Option<usize>, operation| {
        let score = fit.filter(|score| best.as_ref().is_none_or(|best| best.score < *score));
        if let Some((score, labels)) = score.zip(uri::match_path(uri, &path)) {
            best = Some(Candidate { score, operation, labels });
        }
    };
    for one in service.operations.iter().filter(|one| one.method == head.method) {
        consider(one.uri, fit(one.uri, needs(service, one), &query, head), Ok(one));
    }
    for one in service.unoffered.iter().filter(|one| one.method == head.method) {
        consider(one.uri, fit(one.uri, one.needs.iter().copied(), &query, head), Err(one.name));
    }
    match best {
        Some(Candidate { operation: Ok(operation), labels, .. }) => Ok((operation, labels)),
        Some(Candidate { operation: Err(name), .. }) => Err(refuse_by_name(service, name)),
        None => {
            let text = "The specified method is not allowed against this resource.";
            Err(Error::new("MethodNotAllowed", text).status(405))
        }
    }
}

/// The query parameters and headers without which a request is not this operation's.
fn needs(service: &'static Service, operation: &'static Operation) -> impl Iterator<Item = &'static str> {
    use crate::schema::Location::{Header, Query};
    let members = match operation.input.map(|shape| &service.shape(shape).kind) {
        Some(Kind::Structure { members, .. }) => *members,
        _ => &[],
    };
    members.iter().filter(|one| one.required && matches!(one.location, Header | Query)).map(|one| one.wire)
}

/// How much of an address a request meets; `None` when it is not this one. An address with a subresource
/// (`?attributes`) is known by it: what else it needs is asked for by validation.
fn fit(
    uri: &'static str,
    needs: impl Iterator<Item = &'static str>,
    query: &[(String, String)],
    head: &Head<'_>,
) -> Option<usize> {
    let mut demanded = 0;
    for (name, value) in uri::demanded(uri) {
        query.iter().find(|(one, given)| one == name && value.is_none_or(|value| value == given))?;
        demanded += 1;
    }
    let mut met = 0;
    for name in needs {
        let is_met = query.iter().any(|(one, _)| one == name) || head.header(name).is_some();
        if !is_met && demanded == 0 {
            return None;
        }
        met += usize::from(is_met);
    }
    Some(demanded * 100 + met)
}

/// Reads and validates the input of a request. `body` is the whole body; one that streams may have been put
/// aside, with its `aws-chunked` encoding taken off and its trailers added to the head.
pub fn input(route: &Route, head: &Head<'_>, body: Body) -> Result<Document, Box<Refusal>> {
    read(route, head, body).map_err(|error| Box::new(route.refuse(error)))
}

fn read(route: &Route, head: &Head<'_>, body: Body) -> Result<Document, Error> {
    let Route { service, operation, .. } = *route;
    let Some(shape) = operation.input else { return Ok(Document::Map(Vec::new())) };
    let input = match (service.protocol, body) {
        (Protocol::Json, Body::Bytes(bytes)) => json::read(service, shape, &bytes)?,
        (Protocol::Query | Protocol::Ec2, _) => query::read(service, shape, &route.parameters)?,
        (Protocol::RestXml | Protocol::RestJson, Body::Bytes(bytes)) if chunked::is_chunked(head) => {
            let (bytes, trailers) = chunked::decode_chunked(&bytes)?;
            let headers: Vec<(String, String)> = head.headers.iter().cloned().chain(trailers).collect();
            let head = Head { headers: &headers, ..*head };
            rest::read(service, operation, &route.labels, &head, Body::Bytes(bytes))?
        }
        (Protocol::RestXml | Protocol::RestJson, body) => {
            rest::read(service, operation, &route.labels, head, body)?
        }
        (Protocol::Json, Body::Stored { .. }) => {
            return Err(Error::internal("a body to be parsed was put aside"));
        }
    };
    validate::check(service, shape, &input)?;
    Ok(input)
}

/// [`route`] and [`input`] in one, for a request whose body is in memory.
pub fn request(
    services: &[&'static Service],
    head: &Head<'_>,
    body: Vec<u8>,
) -> Result<(Route, Document), Box<Refusal>> {
    let route = route(services, head, &body)?;
    let input = input(&route, head, Body::Bytes(body))?;
    Ok((route, input))
}
