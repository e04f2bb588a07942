//! The operations, called with documents as the door calls them.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod networks;
mod security_groups;
mod world;
