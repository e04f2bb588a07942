//! The end of a log stream, and what came after it.

use logs::api::GetLogEventsRequest;
use logs::operations::get_log_events;
use model::{Error, Time};
use store::Cx;
use wire::uri::percent_encode;

use crate::console::view::Log;

/// Lines of a log on a page.
const LINES: i64 = 500;

/// The end of a stream; an empty log when there is none.
pub(super) fn tail(cx: &mut Cx<'_>, group: &str, stream: &str) -> Result<Log, Error> {
    if group.is_empty() || stream.is_empty() {
        return Ok(Log::default());
    }
    after(cx, group, stream, None)
}

/// What a stream holds after a token; without one, its end. A stream that is not there yet is empty.
pub(in crate::console) fn after(
    cx: &mut Cx<'_>,
    group: &str,
    stream: &str,
    token: Option<&str>,
) -> Result<Log, Error> {
    let source = format!("group={}&stream={}", percent_encode(group, true), percent_encode(stream, true));
    let request = GetLogEventsRequest {
        log_group_name: Some(group.to_owned()),
        log_stream_name: stream.to_owned(),
        next_token: token.map(str::to_owned),
        limit: Some(LINES),
        ..GetLogEventsRequest::default()
    };
    let answer = match get_log_events(cx, request) {
        Ok(answer) => answer,
        Err(error) if error.code == "ResourceNotFoundException" => {
            return Ok(Log { source, ..Log::default() });
        }
        Err(error) => return Err(error),
    };
    let lines: Vec<_> = answer
        .events
        .unwrap_or_default()
        .into_iter()
        .map(|event| (Time(event.timestamp.unwrap_or(0)), event.message.unwrap_or_default()))
        .collect();
    let cut = token.is_none() && lines.len() >= usize::try_from(LINES).unwrap_or(usize::MAX);
    Ok(Log { source, token: answer.next_forward_token.unwrap_or_default(), cut, lines })
}
