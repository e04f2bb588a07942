//! One SQLite database: batches of work, typed tables, wants, and the list of machines to wake.
//!
//! Never knows an AWS word. A [`Table`] is a key → JSON document map kept in key order; keys are texts like
//! `account/region/cluster/name`, so a prefix lists what belongs together.

mod batch;
mod cx;
mod memo;
mod table;
mod texts;

pub use batch::{Batch, Dump, Effects, Store, WantChange};
pub use cx::{Caller, Cx, Settings, Wake};
pub use table::{Row, Table};
pub use texts::texts;

/// The database could not do what was asked. A fault of the disk or of ours, never of the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error(pub String);

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "store: {}", self.0)
    }
}

impl std::error::Error for Error {}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Error(error.to_string())
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Error(format!("row: {error}"))
    }
}

impl From<Error> for model::Error {
    fn from(error: Error) -> Self {
        model::Error::internal(error)
    }
}
