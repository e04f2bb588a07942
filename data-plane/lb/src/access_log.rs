//! One line per request (§3.7): kept in a ring per worker, written to a file for load balancers that want it.

use std::net::SocketAddr;
use std::ops::Range;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use lb_api::AccessLogLine;

use crate::config::Listener;

/// Lines kept per worker.
pub(crate) const RING_LINES: usize = 4_096;

/// What is known of one request. Its text is one piece of memory that is used again and again.
#[derive(Debug, Clone, Default)]
pub(crate) struct Record {
    pub(crate) number: u64,
    pub(crate) listener: Option<Arc<Listener>>,
    pub(crate) websocket: bool,
    /// When the request began; when its answer was sent, since the epoch.
    pub(crate) created: Duration,
    pub(crate) ended: Duration,
    pub(crate) client: Option<SocketAddr>,
    pub(crate) target: Option<SocketAddr>,
    pub(crate) group_arn: Option<Arc<str>>,
    /// Taking it in, waiting for its answer, sending that; none: it did not come to it.
    pub(crate) request_time: Option<Duration>,
    pub(crate) target_time: Option<Duration>,
    pub(crate) response_time: Option<Duration>,
    /// 0: none.
    pub(crate) elb_status: u16,
    /// 0: none.
    pub(crate) target_status: u16,
    pub(crate) received_bytes: u64,
    pub(crate) sent_bytes: u64,
    /// None: no rule was looked at.
    pub(crate) rule_priority: Option<u32>,
    pub(crate) actions: &'static str,
    pub(crate) classification_reason: &'static str,
    pub(crate) redirect_url: String,
    text: Vec<u8>,
    method: Range<usize>,
    host: Range<usize>,
    origin: Range<usize>,
    user_agent: Range<usize>,
    trace_id: Range<usize>,
    minor_version: u8,
}

/// The parts of a request that are kept as text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Texts<'t> {
    pub(crate) method: &'t str,
    pub(crate) host: &'t str,
    pub(crate) origin: &'t str,
    pub(crate) user_agent: &'t [u8],
    pub(crate) minor_version: u8,
}

impl Record {
    /// Forgets everything but its memory.
    pub(crate) fn clear(&mut self) {
        let mut text = std::mem::take(&mut self.text);
        text.clear();
        *self = Record { text, ..Record::default() };
    }

    pub(crate) fn set_texts(&mut self, texts: Texts<'_>) {
        self.text.clear();
        self.method = self.keep(texts.method.as_bytes());
        self.host = self.keep(texts.host.as_bytes());
        self.origin = self.keep(texts.origin.as_bytes());
        self.user_agent = self.keep(texts.user_agent);
        self.minor_version = texts.minor_version;
    }

    pub(crate) fn set_trace_id(&mut self, trace_id: &[u8]) {
        self.trace_id = self.keep(trace_id);
    }

    fn keep(&mut self, part: &[u8]) -> Range<usize> {
        let start = self.text.len();
        self.text.extend_from_slice(part);
        start..self.text.len()
    }

    fn part(&self, range: &Range<usize>) -> String {
        let bytes = self.text.get(range.clone()).unwrap_or_default();
        bytes
            .iter()
            .map(|byte| {
                if byte.is_ascii_graphic() && *byte != b'"' || *byte == b' ' {
                    char::from(*byte).to_string()
                } else {
                    format!("\\x{byte:02X}")
                }
            })
            .collect()
    }

    /// The line of §3.7.
    pub(crate) fn line(&self) -> String {
        let listener = self.listener.as_deref();
        let scheme = listener.map_or("http", |listener| listener.scheme);
        let kind = match (self.websocket, scheme) {
            (true, "https") => "wss",
            (true, _) => "ws",
            (false, scheme) => scheme,
        };
        let or_dash = |text: String| if text.is_empty() { "-".to_owned() } else { text };
        let status = |status: u16| if status == 0 { "-".to_owned() } else { status.to_string() };
        let address =
            |address: Option<SocketAddr>| or_dash(address.map(|it| it.to_string()).unwrap_or_default());
        let seconds = |time: Option<Duration>| match time {
            Some(time) => format!("{:.3}", time.as_secs_f64()),
            None => "-1".to_owned(),
        };
        let port = listener.map_or(0, |listener| listener.port);
        let (host, _) = crate::request::split_port(
            std::str::from_utf8(self.text.get(self.host.clone()).unwrap_or_default()).unwrap_or_default(),
        );
        let request = if self.method.is_empty() {
            "- - -".to_owned()
        } else {
            format!(
                "{} {scheme}://{host}:{port}{} HTTP/1.{}",
                self.part(&self.method),
                self.part(&self.origin),
                self.minor_version
            )
        };
        let priority = self.rule_priority.map_or(-1, i64::from);
        let classification = match self.classification_reason {
            "" => "-",
            "DuplicateContentLength" | "BothTeClPresent" => "Ambiguous",
            _ => "Severe",
        };
        format!(
            "{kind} {} {} {} {} {} {} {} {} {} {} {} \"{request}\" \"{}\" - - {} \"{}\" \"-\" \"-\" {priority} {} \
             \"{}\" \"{}\" \"-\" \"{}\" \"{}\" \"{classification}\" \"{}\"",
            iso_8601(self.ended),
            listener.map_or("-", |listener| listener.load_balancer_name.as_str()),
            address(self.client),
            address(self.target),
            seconds(self.request_time),
            seconds(self.target_time),
            seconds(self.response_time),
            status(self.elb_status),
            status(self.target_status),
            self.received_bytes,
            self.sent_bytes,
            or_dash(self.part(&self.user_agent)),
            self.group_arn.as_deref().unwrap_or("-"),
            or_dash(self.part(&self.trace_id)),
            iso_8601(self.created),
            or_dash(self.actions.to_owned()),
            or_dash(self.redirect_url.clone()),
            address(self.target),
            status(self.target_status),
            or_dash(self.classification_reason.to_owned()),
        )
    }

    /// Whether its load balancer wants a file.
    pub(crate) fn wants_file(&self) -> bool {
        self.listener.as_deref().is_some_and(|listener| listener.attributes.access_log)
    }
}

/// Time since the epoch by the system's clock.
pub(crate) fn since_epoch() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

/// Year, month, day of a number of days since the epoch.
pub(crate) fn civil(days: u64) -> (u64, u64, u64) {
    // Counted in years that begin in March, so that the leap day is a year's last.
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    (era * 400 + year_of_era + u64::from(month <= 2), month, day)
}

fn iso_8601(time: Duration) -> String {
    let (year, month, day) = civil(time.as_secs() / 86_400);
    let second = time.as_secs() % 86_400;
    format!(
        "{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}.{:06}Z",
        second / 3_600,
        second / 60 % 60,
        second % 60,
        time.subsec_micros()
    )
}

/// The last lines of one worker.
#[derive(Debug, Default)]
pub(crate) struct Ring {
    records: Vec<Record>,
    next: usize,
}

impl Ring {
    /// Takes a record in and gives back an old one's memory.
    pub(crate) fn push(&mut self, record: &mut Record) {
        if self.records.len() < RING_LINES {
            self.records.push(std::mem::take(record));
            return;
        }
        std::mem::swap(&mut self.records[self.next], record);
        self.next = (self.next + 1) % RING_LINES;
        record.clear();
    }

    /// Records after a number, in no particular order.
    pub(crate) fn after(&self, number: u64) -> impl Iterator<Item = &Record> {
        self.records.iter().filter(move |record| record.number > number)
    }
}

/// A record as the control socket gives it.
pub(crate) fn to_line(record: &Record) -> AccessLogLine {
    AccessLogLine { number: record.number, line: record.line() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_civil() {
        assert_eq!(civil(0), (1970, 1, 1));
        assert_eq!(civil(19_782), (2024, 2, 29));
        assert_eq!(civil(20_819), (2027, 1, 1));
        assert_eq!(iso_8601(Duration::from_micros(1_530_576_180_186_641)), "2018-07-03T00:03:00.186641Z");
    }

    #[test]
    fn a_line_has_the_fields_in_aws_order() {
        let mut record = Record {
            created: Duration::from_secs(1),
            ended: Duration::from_secs(2),
            client: Some(SocketAddr::from(([192, 0, 2, 7], 4711))),
            target: Some(SocketAddr::from(([10, 0, 0, 1], 80))),
            group_arn: Some("group".into()),
            request_time: Some(Duration::ZERO),
            target_time: Some(Duration::from_millis(1_048)),
            elb_status: 200,
            target_status: 200,
            received_bytes: 34,
            sent_bytes: 366,
            rule_priority: Some(0),
            actions: "forward",
            ..Record::default()
        };
        let user_agent = b"curl \"7\"";
        record.set_texts(Texts { method: "GET", host: "a:80", origin: "/x?y", user_agent, minor_version: 1 });
        record.set_trace_id(b"Root=1-2-3");
        assert_eq!(
            record.line(),
            "http 1970-01-01T00:00:02.000000Z - 192.0.2.7:4711 10.0.0.1:80 0.000 1.048 -1 200 200 34 366 \
             \"GET http://a:0/x?y HTTP/1.1\" \"curl \\x227\\x22\" - - group \"Root=1-2-3\" \"-\" \"-\" 0 \
             1970-01-01T00:00:01.000000Z \"forward\" \"-\" \"-\" \"10.0.0.1:80\" \"200\" \"-\" \"-\""
        );
    }

    #[test]
    fn the_ring_keeps_the_last_lines() {
        let mut ring = Ring::default();
        let mut record = Record::default();
        for number in 1..=(RING_LINES as u64 + 10) {
            record.number = number;
            ring.push(&mut record);
        }
        let mut numbers: Vec<u64> = ring.after(0).map(|record| record.number).collect();
        numbers.sort_unstable();
        assert_eq!((numbers.len(), numbers[0]), (RING_LINES, 11));
        assert_eq!(ring.after(RING_LINES as u64 + 9).count(), 1);
    }
}
