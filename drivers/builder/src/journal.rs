//! What a build's own process tells: events and log lines, each in a file that only grows. The hand reads them; a
//! crash of either side loses nothing.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use driver::build::{BuildEvent, BuildSeen};
use serde::{Deserialize, Serialize};

/// The build's want, as JSON.
pub(crate) const WANT: &str = "want.json";
/// [`BuildSeen`]s, one JSON a line.
pub(crate) const EVENTS: &str = "events.jsonl";
/// [`Line`]s, one JSON a line.
pub(crate) const LOG: &str = "log.jsonl";
/// Locked by the build's own process as long as it lives.
pub(crate) const LOCK: &str = "lock";
/// There when the build is to be stopped.
pub(crate) const STOP: &str = "stop";
/// A longer line is cut: CloudWatch's limit for an event.
const LINE_BYTES_MAX: usize = 256 * 1024 - 26;

/// One line of a build's log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Line {
    /// ms since the epoch.
    pub(crate) at: i64,
    /// Without its end.
    pub(crate) text: String,
}

/// Milliseconds since the epoch.
pub(crate) fn now_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// The writing side.
#[derive(Debug)]
pub(crate) struct Journal {
    events: File,
    log: File,
    sequence: u64,
    secrets: Vec<String>,
}

impl Journal {
    /// Opens the journal of a build that has not begun. `secrets` are shown as `***` (CB-13).
    pub(crate) fn create(dir: &Path, secrets: Vec<String>) -> io::Result<Self> {
        let open = |name: &str| OpenOptions::new().create(true).append(true).open(dir.join(name));
        let mut secrets: Vec<String> = secrets.into_iter().filter(|secret| secret.len() > 2).collect();
        // The longest first, so that no part of one stays when a shorter one is within it.
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        Ok(Self { events: open(EVENTS)?, log: open(LOG)?, sequence: 0, secrets })
    }

    /// Tells an event, durably.
    pub(crate) fn tell(&mut self, event: BuildEvent) -> io::Result<()> {
        self.sequence += 1;
        let mut line = serde_json::to_vec(&BuildSeen { sequence: self.sequence, event })?;
        line.push(b'\n');
        self.events.write_all(&line)?;
        self.events.sync_data()
    }

    /// Writes a line of a command's output.
    pub(crate) fn output(&mut self, text: &str) -> io::Result<()> {
        let mut text = text.trim_end_matches(['\n', '\r']).to_owned();
        for secret in &self.secrets {
            if text.contains(secret.as_str()) {
                text = text.replace(secret.as_str(), "***");
            }
        }
        if text.len() > LINE_BYTES_MAX {
            let cut = (0..=LINE_BYTES_MAX).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
            text.truncate(cut);
        }
        let mut line = serde_json::to_vec(&Line { at: now_ms(), text })?;
        line.push(b'\n');
        self.log.write_all(&line)
    }

    /// Writes a line of CodeBuild's own (§5.4).
    pub(crate) fn say(&mut self, text: &str) -> io::Result<()> {
        let micros = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().subsec_micros();
        let (year, month, day, hour, minute, second) = civil(now_ms());
        self.output(&format!(
            "[Container] {year:04}/{month:02}/{day:02} {hour:02}:{minute:02}:{second:02}.{micros:06} {text}"
        ))
    }
}

/// Calendar fields in UTC.
fn civil(ms: i64) -> (i64, i64, i64, i64, i64, i64) {
    let (days, in_day) = (ms.div_euclid(86_400_000), ms.rem_euclid(86_400_000) / 1000);
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    (
        year_of_era + era * 400 + i64::from(month <= 2),
        month,
        day,
        in_day / 3600,
        in_day / 60 % 60,
        in_day % 60,
    )
}

/// The reading side of one file: whole lines after an offset.
#[derive(Debug)]
pub(crate) struct Tail {
    path: PathBuf,
    /// Where the next line begins.
    pub(crate) offset: u64,
}

impl Tail {
    /// From an offset on.
    pub(crate) fn new(path: PathBuf, offset: u64) -> Self {
        Self { path, offset }
    }

    /// At most `limit` whole lines that are there now, and the offset after them. The offset moves only by
    /// [`Tail::advance`].
    pub(crate) fn lines<T: for<'de> Deserialize<'de>>(&self, limit: usize) -> io::Result<(Vec<T>, u64)> {
        let mut file = match File::open(&self.path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((Vec::new(), self.offset)),
            Err(error) => return Err(error),
        };
        file.seek(SeekFrom::Start(self.offset))?;
        let mut bytes = Vec::new();
        file.take(8 << 20).read_to_end(&mut bytes)?;
        let (mut items, mut offset) = (Vec::new(), self.offset);
        for line in bytes.split_inclusive(|byte| *byte == b'\n').take(limit) {
            if line.last() != Some(&b'\n') {
                break;
            }
            items.push(serde_json::from_slice(line)?);
            offset += line.len() as u64;
        }
        Ok((items, offset))
    }

    /// What was read until here need not be read again.
    pub(crate) fn advance(&mut self, offset: u64) {
        self.offset = offset;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_whole_and_secrets_do_not_come() {
        let dir = tempfile::tempdir().unwrap();
        let mut journal = Journal::create(dir.path(), vec!["hunter2".into()]).unwrap();
        journal.output("the password is hunter2\n").unwrap();
        journal.say("Entering phase BUILD").unwrap();
        let mut tail = Tail::new(dir.path().join(LOG), 0);
        let (lines, offset): (Vec<Line>, u64) = tail.lines(1).unwrap();
        assert_eq!(lines[0].text, "the password is ***");
        tail.advance(offset);
        journal.log.write_all(b"{\"at\":1").unwrap();
        let (lines, _): (Vec<Line>, u64) = tail.lines(10).unwrap();
        assert!(lines.len() == 1 && lines[0].text.starts_with("[Container] 2"), "{lines:?}");
    }

    #[test]
    fn events_are_numbered_from_one() {
        let dir = tempfile::tempdir().unwrap();
        let mut journal = Journal::create(dir.path(), Vec::new()).unwrap();
        journal.tell(BuildEvent::Exported(Vec::new())).unwrap();
        journal.tell(BuildEvent::Finished { status: "SUCCEEDED".into(), at: 1 }).unwrap();
        let (seen, _): (Vec<BuildSeen>, u64) = Tail::new(dir.path().join(EVENTS), 0).lines(10).unwrap();
        assert_eq!(seen.iter().map(|seen| seen.sequence).collect::<Vec<_>>(), [1, 2]);
    }
}
