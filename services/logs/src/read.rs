//! Events out: one stream forwards and backwards, or a group's streams merged and filtered.

use model::{Error, page};
use store::Cx;

use crate::api::{self, errors};
use crate::group::{must_exist, named};
use crate::pattern::Pattern;
use crate::retention::expired_before;
use crate::rows::{EVENTS, Event, STREAMS, Stream, event_key, stream_key};
use crate::stream::no_stream;

/// Events on one page.
const PAGE_MAX: usize = 10_000;
/// Bytes of messages on one page.
const PAGE_BYTES_MAX: usize = 1_048_576;
/// Rows read at once while filtering.
const CHUNK: usize = 1000;

fn limit(wanted: Option<i64>) -> usize {
    wanted.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE_MAX).clamp(1, PAGE_MAX)
}

/// A place between two events of a stream: `f/` reads what is after it, `b/` what is before.
fn position_token(direction: char, key: &str) -> String {
    let digits: String = key.chars().filter(char::is_ascii_digit).collect();
    format!("{direction}/{digits}/s")
}

/// Direction and key of a token of ours for this stream.
fn read_token(stream_id: &str, token: &str) -> Option<(char, String)> {
    let mut parts = token.split('/');
    let direction = parts.next().filter(|text| *text == "f" || *text == "b")?.chars().next()?;
    let digits = parts.next().filter(|text| text.len() == 36 && text.bytes().all(|b| b.is_ascii_digit()))?;
    (parts.next()? == "s" && parts.next().is_none())
        .then(|| (direction, format!("{stream_id}/{}/{}", &digits[..20], &digits[20..])))
}

/// `GetLogEvents`: oldest first within the page. At an end of the stream, that end's token is the one that was sent.
pub fn get_log_events(
    cx: &mut Cx<'_>,
    input: api::GetLogEventsRequest,
) -> Result<api::GetLogEventsResponse, Error> {
    let group = must_exist(cx, &named(input.log_group_name, input.log_group_identifier)?)?;
    let key = stream_key(cx, &group.name, &input.log_stream_name);
    let stream = STREAMS.get(cx, &key)?.ok_or_else(no_stream)?;
    let start = input.start_time.unwrap_or(0).max(expired_before(group.retention_days, cx.now)).max(0);
    let first = event_key(&stream.id, start, 0);
    let end = input.end_time.map(|end| event_key(&stream.id, end, 0));
    let token = match input.next_token.as_deref() {
        None => None,
        Some(token) => Some(
            read_token(&stream.id, token)
                .ok_or_else(|| errors::invalid_parameter_exception("The specified nextToken is invalid."))?,
        ),
    };
    let from_head = input.start_from_head.unwrap_or(false);
    let forward = token.as_ref().map_or(from_head, |(direction, _)| *direction == 'f');
    let place = token.map(|(_, place)| place);
    let prefix = id_prefix(&stream);
    let limit = limit(input.limit);
    let mut events = if forward {
        let after = place.clone().map_or_else(|| first.clone(), |place| place.max(first.clone()));
        let page = EVENTS.page(cx, &prefix, Some(&after), limit)?;
        within_bytes(page.into_iter().take_while(|(key, _)| end.as_ref().is_none_or(|end| key < end)))
    } else {
        let before = [place.clone(), end].into_iter().flatten().min();
        let page = EVENTS.page_back(cx, &prefix, before.as_deref(), limit)?;
        let mut events = within_bytes(page.into_iter().take_while(|(key, _)| *key >= first));
        events.reverse();
        events
    };
    let edge = place.unwrap_or(first);
    let last = events.last().map_or(&edge, |(key, _)| key);
    let next_forward_token = Some(position_token('f', &last[prefix.len()..]));
    let first = events.first().map_or(&edge, |(key, _)| key);
    let next_backward_token = Some(position_token('b', &first[prefix.len()..]));
    let events = events.drain(..).map(|(_, event)| api::OutputLogEvent {
        timestamp: Some(event.time),
        message: Some(event.message),
        ingestion_time: Some(event.ingested_at),
    });
    Ok(api::GetLogEventsResponse { events: Some(events.collect()), next_forward_token, next_backward_token })
}

fn id_prefix(stream: &Stream) -> String {
    format!("{}/", stream.id)
}

fn within_bytes(page: impl Iterator<Item = (String, Event)>) -> Vec<(String, Event)> {
    let mut bytes = 0;
    let mut kept = Vec::new();
    for (key, event) in page {
        bytes += event.message.len();
        if bytes > PAGE_BYTES_MAX && !kept.is_empty() {
            break;
        }
        kept.push((key, event));
    }
    kept
}

/// An event's place among those of several streams.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    time: i64,
    stream: String,
    key: String,
}

impl Place {
    fn token(&self) -> String {
        page::token(&format!("{}\n{}\n{}", self.time, self.key, self.stream))
    }

    fn read(token: &str) -> Option<Self> {
        let text = page::key(token)?;
        let mut parts = text.splitn(3, '\n');
        let time = parts.next()?.parse().ok()?;
        let key = parts.next()?.to_owned();
        Some(Self { time, key, stream: parts.next()?.to_owned() })
    }

    /// The key after which this stream is still to be read: streams before ours are read up to our time and all of
    /// it, those behind from our time on.
    fn after_in(&self, stream: &Stream) -> String {
        match stream.name.cmp(&self.stream) {
            std::cmp::Ordering::Less => event_key(&stream.id, self.time + 1, 0),
            std::cmp::Ordering::Equal => self.key.clone(),
            std::cmp::Ordering::Greater => event_key(&stream.id, self.time, 0),
        }
    }
}

/// `FilterLogEvents`: by time across streams.
pub fn filter_log_events(
    cx: &mut Cx<'_>,
    input: api::FilterLogEventsRequest,
) -> Result<api::FilterLogEventsResponse, Error> {
    if input.log_stream_names.is_some() && input.log_stream_name_prefix.is_some() {
        let message = "logStreamNames and logStreamNamePrefix are mutually exclusive parameters.";
        return Err(errors::invalid_parameter_exception(message));
    }
    let group = must_exist(cx, &named(input.log_group_name, input.log_group_identifier)?)?;
    let pattern = Pattern::parse(input.filter_pattern.as_deref().unwrap_or(""))?;
    let place = match input.next_token.as_deref() {
        None => None,
        Some(token) => Some(
            Place::read(token)
                .ok_or_else(|| errors::invalid_parameter_exception("The specified nextToken is invalid."))?,
        ),
    };
    let start = input.start_time.unwrap_or(0).max(expired_before(group.retention_days, cx.now)).max(0);
    let prefix = stream_key(cx, &group.name, input.log_stream_name_prefix.as_deref().unwrap_or(""));
    let names = input.log_stream_names;
    let streams = STREAMS.list(cx, &prefix)?.into_iter().map(|(_, stream)| stream);
    let streams = streams.filter(|stream| names.as_ref().is_none_or(|names| names.contains(&stream.name)));
    let limit = limit(input.limit);
    let mut found: Vec<(Place, Event, String)> = Vec::new();
    for stream in streams {
        let first = event_key(&stream.id, start, 0);
        let after =
            place.as_ref().map_or_else(|| first.clone(), |place| place.after_in(&stream).max(first.clone()));
        let matching = matching(cx, &stream, after, (input.end_time, limit + 1), &pattern)?;
        found.extend(matching.into_iter().map(|(key, event)| {
            let id = event_id(&stream.id, &key);
            (Place { time: event.time, stream: stream.name.clone(), key }, event, id)
        }));
    }
    found.sort_by(|one, other| one.0.cmp(&other.0));
    let mut bytes = 0;
    let fitting = found.iter().take(limit).take_while(|(_, event, _)| {
        bytes += event.message.len();
        bytes <= PAGE_BYTES_MAX
    });
    let kept = fitting.count().max(1).min(found.len());
    let next_token = (found.len() > kept).then(|| found[kept - 1].0.token());
    let events = found.into_iter().take(kept).map(|(place, event, id)| api::FilteredLogEvent {
        log_stream_name: Some(place.stream),
        timestamp: Some(event.time),
        message: Some(event.message),
        ingestion_time: Some(event.ingested_at),
        event_id: Some(id),
    });
    Ok(api::FilterLogEventsResponse {
        events: Some(events.collect()),
        // AWS answers an empty list since 2020.
        searched_log_streams: Some(Vec::new()),
        next_token,
    })
}

/// Matching events of one stream after a key, up to and including an end time, at most `limit`.
fn matching(
    cx: &Cx<'_>,
    stream: &Stream,
    mut after: String,
    (end_time, limit): (Option<i64>, usize),
    pattern: &Pattern,
) -> Result<Vec<(String, Event)>, Error> {
    let mut found = Vec::new();
    loop {
        let page = EVENTS.page(cx, &id_prefix(stream), Some(&after), CHUNK)?;
        let is_last = page.len() < CHUNK;
        for (key, event) in page {
            if end_time.is_some_and(|end| event.time > end) || found.len() == limit {
                return Ok(found);
            }
            after.clone_from(&key);
            if pattern.matches(&event.message) {
                found.push((key, event));
            }
        }
        if is_last {
            return Ok(found);
        }
    }
}

/// Fifty-six digits, unique among all streams: time, stream, number. `aws logs tail` drops repeats by it.
fn event_id(stream_id: &str, key: &str) -> String {
    let stream = u64::from_str_radix(stream_id, 16).unwrap_or(0);
    let (time, number) = key[stream_id.len() + 1..].split_once('/').unwrap_or_default();
    format!("{time}{stream:020}{number}")
}
