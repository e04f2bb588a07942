//! The words every other crate shares: time, ids, ARNs, errors, paging tokens.
//!
//! Never does IO, never reads a clock: time and randomness come in as arguments. Std only.

pub mod arn;
pub mod error;
pub mod ids;
pub mod page;
pub mod time;

pub use arn::Arn;
pub use error::Error;
pub use ids::Ids;
pub use time::{Duration, Time};
