//! Hands at small archives: single files out of those in the blob store (appspec.yaml, taskdef.json,
//! imageDetail.json), and zips of a few texts into it.
//!
//! Never unpacks to disk, and never reads more than it was told to: a small archive may hold a very large file.

mod compose;
mod extract;
mod once;
mod read;

pub use compose::{ComposeHand, compose};
pub use extract::ExtractHand;
pub use read::extract;
