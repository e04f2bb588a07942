//! This service's rows and their keys.

use serde::{Deserialize, Serialize};
use store::{Cx, Table};
use wire::Map;

/// Key `account/region/group`. Group names hold slashes but no space, so what is below a group follows a space.
pub(crate) const GROUPS: Table<Group> = Table::new("logs_groups");
/// Key `account/region/group stream`.
pub(crate) const STREAMS: Table<Stream> = Table::new("logs_streams");
/// Key `stream id/time (20 digits)/number (16 digits)`: in the order events are read.
pub(crate) const EVENTS: Table<Event> = Table::new("logs_events");

/// Key `account/region/query id`.
pub(crate) const QUERIES: Table<QueryRow> = Table::new("logs_queries");

/// A query that was started.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct QueryRow {
    pub(crate) groups: Vec<String>,
    /// ms since the epoch
    pub(crate) from: i64,
    /// ms since the epoch; not included
    pub(crate) to: i64,
    pub(crate) text: String,
    pub(crate) limit: usize,
    pub(crate) stopped: bool,
}

/// A log group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Group {
    pub(crate) name: String,
    pub(crate) arn: String,
    pub(crate) created_at: i64,
    pub(crate) retention_days: Option<i64>,
    pub(crate) kms_key_id: Option<String>,
    pub(crate) class: String,
    pub(crate) is_protected: bool,
    pub(crate) stored_bytes: i64,
    pub(crate) tags: Map<String>,
}

/// A log stream.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Stream {
    /// Sixteen hexadecimal digits, never used twice: events are kept under it.
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) arn: String,
    pub(crate) created_at: i64,
    pub(crate) first_event: Option<i64>,
    pub(crate) last_event: Option<i64>,
    pub(crate) last_ingestion: Option<i64>,
    /// The number of the next event.
    pub(crate) next_number: u64,
    /// What was last taken from a container's or build's log.
    pub(crate) source: Option<Source>,
}

/// The last batch taken from a log on disk: a repeat of it, also a longer one, is told by these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Source {
    pub(crate) from_offset: u64,
    pub(crate) offset: u64,
    pub(crate) events: usize,
}

/// One event. Its time is in its key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Event {
    #[serde(rename = "t")]
    pub(crate) time: i64,
    #[serde(rename = "i")]
    pub(crate) ingested_at: i64,
    #[serde(rename = "m")]
    pub(crate) message: String,
}

pub(crate) fn group_key(cx: &Cx<'_>, group: &str) -> String {
    format!("{}/{}/{group}", cx.account(), cx.region())
}

pub(crate) fn stream_key(cx: &Cx<'_>, group: &str, stream: &str) -> String {
    format!("{}/{}/{group} {stream}", cx.account(), cx.region())
}

/// The key of an event; also, with number 0, a bound before every event of that time.
pub(crate) fn event_key(stream_id: &str, time: i64, number: u64) -> String {
    format!("{stream_id}/{:020}/{number:016}", time.max(0))
}

/// Removes every stream of a group with its events.
pub(crate) fn delete_streams(cx: &mut Cx<'_>, group: &str) -> Result<(), store::Error> {
    let prefix = stream_key(cx, group, "");
    for (key, stream) in STREAMS.list(cx, &prefix)? {
        EVENTS.delete_prefix(cx, &format!("{}/", stream.id))?;
        STREAMS.delete(cx, &key)?;
    }
    Ok(())
}
