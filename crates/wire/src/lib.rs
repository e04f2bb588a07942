//! The five AWS protocols over one [`Document`] type.
//!
//! Never knows an operation: everything it needs to know of a service is in that service's generated
//! [`Service`] table. Never does IO.

pub mod codec;
pub mod document;
pub mod schema;

pub use codec::{Codec, Fields, Map, Members, ShapeError};
pub use document::{Body, Document};
pub use model::{Error, Time};
pub use schema::{ErrorShape, Kind, Location, Member, Operation, Protocol, Service, Shape, Unoffered};
