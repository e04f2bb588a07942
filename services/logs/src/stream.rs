//! Log streams.

use model::{Error, page};
use store::Cx;

use crate::api::{self, errors};
use crate::group::{must_exist, named};
use crate::rows::{EVENTS, GROUPS, STREAMS, Stream, group_key, stream_key};

/// Streams on one page.
const PAGE_MAX: usize = 50;

pub(crate) fn no_stream() -> Error {
    errors::resource_not_found_exception("The specified log stream does not exist.")
}

/// A stream as it begins.
pub(crate) fn new_stream(cx: &mut Cx<'_>, group_arn: &str, name: &str) -> Stream {
    Stream {
        id: cx.ids.hex(16),
        name: name.to_owned(),
        arn: format!("{group_arn}:log-stream:{name}"),
        created_at: cx.now.0,
        first_event: None,
        last_event: None,
        last_ingestion: None,
        next_number: 1,
        source: None,
    }
}

/// `CreateLogStream`
pub fn create_log_stream(
    cx: &mut Cx<'_>,
    input: api::CreateLogStreamRequest,
) -> Result<api::CreateLogStreamOutput, Error> {
    let group = must_exist(cx, &input.log_group_name)?;
    let key = stream_key(cx, &group.name, &input.log_stream_name);
    if STREAMS.contains(cx, &key)? {
        return Err(errors::resource_already_exists_exception("The specified log stream already exists"));
    }
    let stream = new_stream(cx, &group.arn, &input.log_stream_name);
    STREAMS.put(cx, &key, &stream)?;
    Ok(api::CreateLogStreamOutput {})
}

/// `DeleteLogStream`, with its events.
pub fn delete_log_stream(
    cx: &mut Cx<'_>,
    input: api::DeleteLogStreamRequest,
) -> Result<api::DeleteLogStreamOutput, Error> {
    let group = must_exist(cx, &input.log_group_name)?;
    let key = stream_key(cx, &group.name, &input.log_stream_name);
    let stream = STREAMS.get(cx, &key)?.ok_or_else(no_stream)?;
    let prefix = format!("{}/", stream.id);
    let mut bytes = 0;
    for (_, event) in EVENTS.list(cx, &prefix)? {
        bytes += crate::append::billed_bytes(&event.message);
    }
    EVENTS.delete_prefix(cx, &prefix)?;
    STREAMS.delete(cx, &key)?;
    let key = group_key(cx, &group.name);
    GROUPS.update(cx, &key, |group| group.stored_bytes = (group.stored_bytes - bytes).max(0))?;
    Ok(api::DeleteLogStreamOutput {})
}

/// `DescribeLogStreams`: by name, or by the time of the last event.
pub fn describe_log_streams(
    cx: &mut Cx<'_>,
    input: api::DescribeLogStreamsRequest,
) -> Result<api::DescribeLogStreamsResponse, Error> {
    let group = must_exist(cx, &named(input.log_group_name, input.log_group_identifier)?)?;
    let by_time = input.order_by.as_deref() == Some(api::values::order_by::LAST_EVENT_TIME);
    if by_time && input.log_stream_name_prefix.is_some() {
        let message = "Cannot order by LastEventTime with a logStreamNamePrefix.";
        return Err(errors::invalid_parameter_exception(message));
    }
    let prefix = stream_key(cx, &group.name, input.log_stream_name_prefix.as_deref().unwrap_or(""));
    let mut streams: Vec<(String, Stream)> = STREAMS
        .list(cx, &prefix)?
        .into_iter()
        .map(|(_, stream)| match by_time {
            true => (format!("{:020} {}", stream.last_event.unwrap_or(0), stream.name), stream),
            false => (stream.name.clone(), stream),
        })
        .collect();
    streams.sort_by(|one, other| one.0.cmp(&other.0));
    let after = page::after(input.next_token.as_deref(), "InvalidParameterException")?;
    let limit = input.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE_MAX).min(PAGE_MAX);
    if input.descending == Some(true) {
        streams.reverse();
        if let Some(after) = &after {
            streams.retain(|(key, _)| key < after);
        }
    } else if let Some(after) = &after {
        streams.retain(|(key, _)| key > after);
    }
    let next_token = (streams.len() > limit && limit > 0).then(|| page::token(&streams[limit - 1].0));
    let streams = streams.into_iter().take(limit).map(|(_, stream)| describe(stream)).collect();
    Ok(api::DescribeLogStreamsResponse { log_streams: Some(streams), next_token })
}

fn describe(stream: Stream) -> api::LogStream {
    api::LogStream {
        log_stream_name: Some(stream.name),
        creation_time: Some(stream.created_at),
        first_event_timestamp: stream.first_event,
        last_event_timestamp: stream.last_event,
        last_ingestion_time: stream.last_ingestion,
        upload_sequence_token: Some(sequence_token(stream.next_number)),
        arn: Some(stream.arn),
        // AWS stopped counting bytes of streams in 2019; the group's are counted.
        stored_bytes: Some(0),
    }
}

/// The token `PutLogEvents` answers; nobody checks it any more.
pub(crate) fn sequence_token(next_number: u64) -> String {
    format!("{:056}", 4_900_000_000_000_000_u64 + next_number)
}
