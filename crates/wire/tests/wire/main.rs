//! The wire as a whole: against botocore, against wrong requests, against noise.
#![expect(clippy::unwrap_used, reason = "a panic is a test's verdict")]
#![expect(unreachable_pub, reason = "the generated tables are public in their services")]

mod common;
mod golden;
mod never_panics;
mod refusals;
mod rest_json;
