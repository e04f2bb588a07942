//! Live pages: one line for every commit that wrote something, as server-sent events.
//!
//! Nothing is read from the store here: a page that hears of a change asks for itself again, and is answered 304 when
//! nothing of it changed.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, header};

use crate::Front;
use crate::body::{self, Answer};

/// Commits within this time are told once.
const GAP: Duration = Duration::from_millis(150);
/// Something is said at least this often, so that a dead connection is noticed on both sides.
const BEAT: Duration = Duration::from_secs(15);
/// What the browser waits before it connects again, ms.
const RETRY: &str = "retry: 1000\n\n";

/// The stream. The first event says which server this is: a page of another one asks for itself again.
pub(super) fn stream(front: &Front) -> Answer {
    let changes = front.engine.changes();
    let first = format!("{RETRY}data: {}\n\n", *changes.borrow());
    let stream = futures_util::stream::unfold((changes, Some(first)), |(mut changes, first)| async move {
        if let Some(first) = first {
            return Some((Ok(Bytes::from(first)), (changes, None)));
        }
        let text = match tokio::time::timeout(BEAT, changes.changed()).await {
            Err(_) => ": still here\n\n".to_owned(),
            // The engine has stopped.
            Ok(Err(_)) => return None,
            Ok(Ok(())) => {
                tokio::time::sleep(GAP).await;
                format!("data: {}\n\n", *changes.borrow_and_update())
            }
        };
        Some((Ok(Bytes::from(text)), (changes, None)))
    });
    let mut answer = http::Response::new(body::streamed(stream));
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}
