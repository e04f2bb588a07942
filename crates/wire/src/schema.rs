//! A service as data: the tables that `cargo xtask codegen` writes and the protocols read.

use std::fmt;

/// An AWS service: what is offered of it, and the names of the rest.
pub struct Service {
    /// The model's name: `ecs`, `ec2`, `elbv2`.
    pub name: &'static str,
    /// AWS's service id: `ECS`, `Elastic Load Balancing v2`.
    pub service_id: &'static str,
    /// The service in a SigV4 credential scope.
    pub signing_name: &'static str,
    /// The first label of its host name.
    pub endpoint_prefix: &'static str,
    /// What stands before the dot in `X-Amz-Target`; empty for services without.
    pub target_prefix: &'static str,
    /// How it speaks.
    pub protocol: Protocol,
    /// `1.0` or `1.1`; empty for the XML protocols.
    pub json_version: &'static str,
    /// `2014-11-13`
    pub api_version: &'static str,
    /// The namespace of its XML answers; empty when there is none.
    pub xml_namespace: &'static str,
    /// What is offered, by name.
    pub operations: &'static [Operation],
    /// All shapes those reach, by name. A [`ShapeId`] is an index into it.
    pub shapes: &'static [Shape],
    /// The error shapes of the offered operations, by code.
    pub errors: &'static [ErrorShape],
    /// Names of operations AWS has and we do not offer, sorted.
    pub known: &'static [&'static str],
    /// How those are addressed, where that is by method and path.
    pub unoffered: &'static [Unoffered],
    /// The error code of an input that breaks a bound of the model.
    pub invalid: &'static str,
}

/// The address of an operation that is not offered, so that it can be refused by name.
#[derive(Debug)]
pub struct Unoffered {
    /// `PutBucketAnalyticsConfiguration`
    pub name: &'static str,
    /// `PUT`
    pub method: &'static str,
    /// `/{Bucket}?analytics`
    pub uri: &'static str,
    /// The query parameters and headers it needs.
    pub needs: &'static [&'static str],
}

/// An index into [`Service::shapes`].
pub type ShapeId = u16;

/// The protocols of AWS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// JSON bodies, the operation in `X-Amz-Target`.
    Json,
    /// Form bodies with `Action`, XML answers.
    Query,
    /// The dialect of Query that EC2 speaks.
    Ec2,
    /// Paths, headers and XML bodies.
    RestXml,
    /// Paths, headers and JSON bodies.
    RestJson,
}

/// An operation.
pub struct Operation {
    /// `CreateCluster`
    pub name: &'static str,
    /// `POST`
    pub method: &'static str,
    /// `/{Bucket}/{Key+}?uploads`
    pub uri: &'static str,
    /// Status of a success.
    pub status: u16,
    /// The input structure, if there is one.
    pub input: Option<ShapeId>,
    /// The output structure, if there is one.
    pub output: Option<ShapeId>,
    /// The element around a Query result; empty where there is none.
    pub result_wrapper: &'static str,
    /// The root element of a REST-XML request whose members are the body; empty where there is none.
    pub input_root: &'static str,
}

/// A shape.
#[derive(Debug)]
pub struct Shape {
    /// `Cluster`
    pub name: &'static str,
    /// What it is.
    pub kind: Kind,
    /// Least length, size or value.
    pub min: Option<i64>,
    /// Greatest length, size or value.
    pub max: Option<i64>,
    /// What the whole string must match; empty where anything may stand.
    pub pattern: &'static str,
}

/// What a shape is.
#[derive(Debug)]
pub enum Kind {
    /// Named members.
    Structure {
        /// In the model's order.
        members: &'static [Member],
        /// The member that is the whole body; empty where there is none.
        payload: &'static str,
        /// Exactly one member is to be set.
        union: bool,
    },
    /// Any JSON value.
    Document,
    /// Elements of one shape.
    List {
        /// Their shape.
        item: ShapeId,
        /// Their XML name; empty for the protocol's own (`member`).
        item_name: &'static str,
    },
    /// Values of one shape under string keys.
    Map {
        /// The shape of keys: a string.
        key: ShapeId,
        /// The shape of values.
        value: ShapeId,
        /// The XML name of a key; empty for `key`.
        key_name: &'static str,
        /// The XML name of a value; empty for `value`.
        value_name: &'static str,
    },
    /// Text; one of `values` where there are any.
    String {
        /// An enumeration's values.
        values: &'static [&'static str],
    },
    /// 32 bits.
    Integer,
    /// 64 bits.
    Long,
    /// 32 bits.
    Float,
    /// 64 bits.
    Double,
    /// True or false.
    Boolean,
    /// Bytes.
    Blob,
    /// A point in time, in the form named; empty for the protocol's own.
    Timestamp {
        /// `iso8601`, `rfc822` or `unixTimestamp`.
        format: &'static str,
    },
}

/// A member of a structure.
#[derive(Debug)]
pub struct Member {
    /// The name in a [`crate::Document`].
    pub name: &'static str,
    /// The name on the wire (header, query parameter, XML element, JSON key).
    pub wire: &'static str,
    /// The name in an EC2 query; empty where it follows from `wire`.
    pub query_name: &'static str,
    /// Its shape.
    pub shape: ShapeId,
    /// Where in the message it stands.
    pub location: Location,
    /// Must be given.
    pub required: bool,
    /// A list or map without an element of its own around it.
    pub flattened: bool,
    /// An attribute of its structure's element.
    pub xml_attribute: bool,
    /// The prefix and namespace of its element.
    pub xml_namespace: Option<(&'static str, &'static str)>,
    /// A payload of any size.
    pub streaming: bool,
    /// SDKs fill it by themselves.
    pub idempotency_token: bool,
    /// The form of a timestamp, where the member overrides its shape's.
    pub timestamp_format: &'static str,
}

/// Where in a message a member stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In the body.
    Body,
    /// In the header `wire`.
    Header,
    /// A map: every header that starts with `wire`.
    Headers,
    /// In the path.
    Uri,
    /// In the query string.
    Query,
    /// The status of the answer.
    Status,
}

/// A modelled error.
#[derive(Debug)]
pub struct ErrorShape {
    /// The code on the wire.
    pub code: &'static str,
    /// HTTP status.
    pub status: u16,
    /// The fault is the client's.
    pub sender: bool,
    /// Its members.
    pub shape: ShapeId,
}

/// Its name: the tables behind it are long.
impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Service({})", self.name)
    }
}

/// Its name.
impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Operation({})", self.name)
    }
}

impl Service {
    /// An offered operation.
    pub fn operation(&self, name: &str) -> Option<&'static Operation> {
        self.operations.binary_search_by(|one| one.name.cmp(name)).ok().map(|at| &self.operations[at])
    }

    /// Whether AWS has an operation of this name that is not offered here.
    pub fn knows(&self, name: &str) -> bool {
        self.known.binary_search(&name).is_ok()
    }

    /// A shape of this service.
    pub fn shape(&self, id: ShapeId) -> &'static Shape {
        &self.shapes[usize::from(id)]
    }

    /// A modelled error.
    pub fn error(&self, code: &str) -> Option<&'static ErrorShape> {
        self.errors.binary_search_by(|one| one.code.cmp(code)).ok().map(|at| &self.errors[at])
    }
}

impl Member {
    /// A member with its name on the wire as in the model.
    pub const fn new(name: &'static str, shape: ShapeId) -> Self {
        Self {
            name,
            wire: name,
            query_name: "",
            shape,
            location: Location::Body,
            required: false,
            flattened: false,
            xml_attribute: false,
            xml_namespace: None,
            streaming: false,
            idempotency_token: false,
            timestamp_format: "",
        }
    }
    /// With another name on the wire.
    pub const fn wire(mut self, wire: &'static str) -> Self {
        self.wire = wire;
        self
    }
    /// With a name of its own in EC2 queries.
    pub const fn query_name(mut self, name: &'static str) -> Self {
        self.query_name = name;
        self
    }
    /// Elsewhere than in the body.
    pub const fn at(mut self, location: Location) -> Self {
        self.location = location;
        self
    }
    /// Required.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }
    /// Flattened.
    pub const fn flattened(mut self) -> Self {
        self.flattened = true;
        self
    }
    /// An XML attribute.
    pub const fn xml_attribute(mut self) -> Self {
        self.xml_attribute = true;
        self
    }
    /// In an XML namespace.
    pub const fn xml_namespace(mut self, prefix: &'static str, uri: &'static str) -> Self {
        self.xml_namespace = Some((prefix, uri));
        self
    }
    /// Streaming.
    pub const fn streaming(mut self) -> Self {
        self.streaming = true;
        self
    }
    /// An idempotency token.
    pub const fn idempotency_token(mut self) -> Self {
        self.idempotency_token = true;
        self
    }
    /// With another form of timestamp.
    pub const fn timestamp_format(mut self, format: &'static str) -> Self {
        self.timestamp_format = format;
        self
    }
}

impl Shape {
    /// A shape without bounds.
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self { name, kind, min: None, max: None, pattern: "" }
    }
    /// With a least length, size or value.
    pub const fn min(mut self, min: i64) -> Self {
        self.min = Some(min);
        self
    }
    /// With a greatest length, size or value.
    pub const fn max(mut self, max: i64) -> Self {
        self.max = Some(max);
        self
    }
    /// With a pattern.
    pub const fn pattern(mut self, pattern: &'static str) -> Self {
        self.pattern = pattern;
        self
    }
}

impl Operation {
    /// `POST /`, status 200, neither input nor output.
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            method: "POST",
            uri: "/",
            status: 200,
            input: None,
            output: None,
            result_wrapper: "",
            input_root: "",
        }
    }
    /// Bound to HTTP.
    pub const fn http(mut self, method: &'static str, uri: &'static str, status: u16) -> Self {
        self.method = method;
        self.uri = uri;
        self.status = status;
        self
    }
    /// With an input.
    pub const fn input(mut self, shape: ShapeId) -> Self {
        self.input = Some(shape);
        self
    }
    /// With an output.
    pub const fn output(mut self, shape: ShapeId) -> Self {
        self.output = Some(shape);
        self
    }
    /// With a result element.
    pub const fn result_wrapper(mut self, name: &'static str) -> Self {
        self.result_wrapper = name;
        self
    }
    /// With a root element of the request.
    pub const fn input_root(mut self, name: &'static str) -> Self {
        self.input_root = name;
        self
    }
}
