//! Events in: from clients, and from containers and builds.

use driver::LogsSeen;
use model::{Duration, Error};
use store::{Caller, Cx};

use crate::api::{self, errors};
use crate::group::{ensure_group, must_exist};
use crate::retention::expired_before;
use crate::rows::{EVENTS, Event, GROUPS, STREAMS, Source, Stream, event_key, group_key, stream_key};
use crate::stream::{new_stream, no_stream, sequence_token};

/// Bytes AWS counts for an event besides its message.
const EVENT_OVERHEAD_BYTES: i64 = 26;
/// Older events are rejected.
const TOO_OLD: Duration = Duration::minutes(14 * 24 * 60);
/// Events further in the future are rejected.
const TOO_NEW: Duration = Duration::minutes(2 * 60);
/// Bytes of one PutLogEvents.
const BATCH_BYTES_MAX: i64 = 1_048_576;

/// What came of lines for a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Appended {
    /// So many events were added; none when all of them were there already.
    Events(usize),
    /// There is no such group and none was to be made: the lines are dropped.
    NoGroup,
}

/// The size AWS counts for an event.
pub(crate) fn billed_bytes(message: &str) -> i64 {
    i64::try_from(message.len()).unwrap_or(i64::MAX).saturating_add(EVENT_OVERHEAD_BYTES)
}

/// Appends lines of a container or build, each line once: a batch that begins where the last one began is a repeat
/// of it (a report whose answer was lost), possibly with more lines behind.
///
/// # Errors
/// When the store fails.
pub fn append(cx: &mut Cx<'_>, lines: &LogsSeen) -> Result<Appended, Error> {
    cx.on_behalf(Caller::root(&lines.account, &lines.region), |cx| {
        if lines.create_group {
            ensure_group(cx, &lines.group)?;
        }
        let Some(group) = GROUPS.get(cx, &group_key(cx, &lines.group))? else {
            return Ok(Appended::NoGroup);
        };
        let key = stream_key(cx, &lines.group, &lines.stream);
        let mut stream = match STREAMS.get(cx, &key)? {
            Some(stream) => stream,
            None => new_stream(cx, &group.arn, &lines.stream),
        };
        let (first, source) = fresh(stream.source, lines);
        stream.source = Some(source);
        let fresh = lines.events[first..].iter().filter(|(_, text)| !text.is_empty());
        let events: Vec<(i64, &str)> = fresh.map(|(time, text)| (*time, text.as_str())).collect();
        let count = events.len();
        store_events(cx, &lines.group, &key, stream, events)?;
        Ok(Appended::Events(count))
    })
}

/// The index of the first line that is not there yet, and what to remember of the source.
fn fresh(known: Option<Source>, lines: &LogsSeen) -> (usize, Source) {
    let all = lines.events.len();
    let whole = Source { from_offset: lines.from_offset, offset: lines.offset, events: all };
    match known {
        None => (0, whole),
        Some(known) if lines.from_offset >= known.offset => (0, whole),
        Some(known) if lines.offset <= known.offset => (all, known),
        Some(known) if lines.from_offset == known.from_offset => (known.events.min(all), whole),
        // Begins before what is known and goes on behind it: only the place of the last batch's end is known, not
        // that of each line, so the share of the bytes that is known is counted in lines.
        Some(known) => {
            let span = (lines.offset - lines.from_offset).max(1);
            let seen = known.offset - lines.from_offset;
            let first = usize::try_from(u128::from(seen) * all as u128 / u128::from(span)).unwrap_or(all);
            (first, whole)
        }
    }
}

fn store_events(
    cx: &mut Cx<'_>,
    group: &str,
    stream_key: &str,
    mut stream: Stream,
    events: Vec<(i64, &str)>,
) -> Result<u64, Error> {
    let ingested_at = cx.now.0;
    let mut bytes = 0;
    for (time, message) in &events {
        let event = Event { time: *time, ingested_at, message: (*message).to_owned() };
        let key = event_key(&stream.id, *time, stream.next_number);
        EVENTS.put(cx, &key, &event)?;
        stream.next_number += 1;
        stream.first_event = Some(stream.first_event.map_or(*time, |first| first.min(*time)));
        stream.last_event = Some(stream.last_event.map_or(*time, |last| last.max(*time)));
        bytes += billed_bytes(message);
    }
    if !events.is_empty() {
        stream.last_ingestion = Some(ingested_at);
    }
    STREAMS.put(cx, stream_key, &stream)?;
    let key = group_key(cx, group);
    GROUPS.update(cx, &key, |group| group.stored_bytes += bytes)?;
    Ok(stream.next_number)
}

/// `PutLogEvents`. Events too old, too new or already expired are left out and named by index.
pub fn put_log_events(
    cx: &mut Cx<'_>,
    input: api::PutLogEventsRequest,
) -> Result<api::PutLogEventsResponse, Error> {
    let group = must_exist(cx, &input.log_group_name)?;
    let key = stream_key(cx, &group.name, &input.log_stream_name);
    let stream = STREAMS.get(cx, &key)?.ok_or_else(no_stream)?;
    let events: Vec<(i64, &str)> = input
        .log_events
        .iter()
        .map(|event| (event.timestamp.unwrap_or(0), event.message.as_deref().unwrap_or("")))
        .collect();
    if !events.is_sorted_by_key(|event| event.0) {
        let message = "Log events in a single PutLogEvents request must be in chronological order.";
        return Err(errors::invalid_parameter_exception(message));
    }
    let bytes: i64 = events.iter().map(|(_, message)| billed_bytes(message)).sum();
    if bytes > BATCH_BYTES_MAX {
        let message = format!("Upload too large: {bytes} bytes exceeds limit of {BATCH_BYTES_MAX}");
        return Err(errors::invalid_parameter_exception(message));
    }
    let before = |limit: i64| events.iter().take_while(|(time, _)| *time < limit).count();
    let expired = before(expired_before(group.retention_days, cx.now));
    let too_old = before(cx.now.0 - TOO_OLD.0);
    let too_new = before(cx.now.0 + TOO_NEW.0 + 1);
    let kept: Vec<(i64, &str)> = events[..too_new].iter().skip(expired.max(too_old)).copied().collect();
    let index = |at: usize| i64::try_from(at).unwrap_or(i64::MAX);
    let rejected = api::RejectedLogEventsInfo {
        too_new_log_event_start_index: (too_new < events.len()).then(|| index(too_new)),
        too_old_log_event_end_index: (too_old > 0).then(|| index(too_old)),
        expired_log_event_end_index: (expired > 0).then(|| index(expired)),
    };
    let next_number = store_events(cx, &group.name, &key, stream, kept)?;
    Ok(api::PutLogEventsResponse {
        next_sequence_token: Some(sequence_token(next_number)),
        rejected_log_events_info: (rejected != api::RejectedLogEventsInfo::default()).then_some(rejected),
        rejected_entity_info: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(from_offset: u64, offset: u64, texts: &[&str]) -> LogsSeen {
        LogsSeen {
            account: "000000000000".into(),
            region: "eu-central-1".into(),
            group: "/ecs/web".into(),
            stream: "web/web/1".into(),
            create_group: true,
            from_offset,
            offset,
            events: texts.iter().map(|text| (5, (*text).to_owned())).collect(),
        }
    }

    #[test]
    fn a_repeat_is_told_by_its_offsets() {
        let known = Some(Source { from_offset: 10, offset: 30, events: 2 });
        let first = |lines: &LogsSeen| fresh(known, lines).0;
        assert_eq!(fresh(None, &lines(0, 9, &["a"])).0, 0);
        assert_eq!(first(&lines(30, 40, &["c"])), 0);
        assert_eq!(first(&lines(10, 30, &["a", "b"])), 2);
        assert_eq!(first(&lines(0, 20, &["x", "a"])), 2);
        // The same batch again with a line behind it.
        assert_eq!(first(&lines(10, 40, &["a", "b", "c"])), 2);
        // A gap: the oldest segment was dropped on disk.
        assert_eq!(first(&lines(99, 120, &["z"])), 0);
        assert_eq!(fresh(known, &lines(10, 40, &["a", "b", "c"])).1.offset, 40);
    }
}
