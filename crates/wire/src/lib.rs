//! The five AWS protocols over one [`Document`] type.
//!
//! Never knows an operation: everything it needs to know of a service is in that service's generated
//! [`Service`] table. Never does IO.
//!
//! A request goes through [`route`] (which service and operation, from the head alone but for forms) and
//! [`input`] (its [`Document`], validated); an answer through [`response`]. Whatever is wrong with a request
//! comes back as a [`Refusal`], which answers in the request's own protocol.

pub mod answer;
pub mod chunked;
pub mod codec;
pub mod document;
mod json;
mod message;
mod query;
mod response;
mod rest;
mod route;
mod s3;
mod scalar;
pub mod schema;
pub mod sigv4;
mod timestamp;
pub mod uri;
mod validate;
mod xml;

pub use chunked::{ChunkDecoder, decode_chunked, is_chunked};
pub use codec::{Codec, Fields, Map, Members, ShapeError};
pub use document::{Body, Document};
pub use message::{Head, Response};
pub use model::{Error, Time};
pub use response::response;
pub use route::{Refusal, Route, input, request, route};
pub use s3::bucket;
pub use schema::{ErrorShape, Kind, Location, Member, Operation, Protocol, Service, Shape, Unoffered};
pub use sigv4::Credential;
