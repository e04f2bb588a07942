//! The console: pages for people, under `/_turaco/`.

use http::StatusCode;
use hyper::body::Incoming;

use crate::Front;
use crate::body::{self, Answer};

/// Answers a page; `rest` is the path after `/_turaco`.
pub(crate) async fn answer(_: &Front, _: &str, _: http::Request<Incoming>) -> Answer {
    let mut answer = http::Response::new(body::full("no such page"));
    *answer.status_mut() = StatusCode::NOT_FOUND;
    answer
}
