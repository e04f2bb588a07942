//! What a build's own process tells: events and log lines, each in a file that only grows. The hand reads them; a
//! crash of either side loses nothing.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use driver::build::{BuildEvent, BuildSeen};
use serde::{Deserialize, Serialize};

use crate::clock::{Civil, now_ms, now_us};

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
        let journal = Self { events: open(EVENTS)?, log: open(LOG)?, sequence: 0, secrets };
        // That the build has begun must not be forgotten: it is run at most once.
        File::open(dir)?.sync_all()?;
        Ok(journal)
    }

    /// Goes on with the journal of a runner that is dead.
    fn go_on(dir: &Path) -> io::Result<(Self, Vec<BuildSeen>)> {
        // Half a line, written when it was killed, is not there for anyone.
        let path = dir.join(EVENTS);
        let tail = Tail::new(path.clone(), 0);
        let (seen, end): (Vec<BuildSeen>, u64) = tail.lines(usize::MAX)?;
        OpenOptions::new().create(true).truncate(false).write(true).open(&path)?.set_len(end)?;
        let mut journal = Self::create(dir, Vec::new())?;
        journal.sequence = seen.last().map_or(0, |last| last.sequence);
        Ok((journal, seen))
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
        let now = now_us();
        let Civil { year, month, day, hour, minute, second } = Civil::of(now.div_euclid(1_000_000));
        let micros = now.rem_euclid(1_000_000);
        self.output(&format!(
            "[Container] {year:04}/{month:02}/{day:02} {hour:02}:{minute:02}:{second:02}.{micros:06} {text}"
        ))
    }
}

/// Writes the end of a build whose runner is dead (CB-1: FAULT). Must be called with no runner alive.
pub(crate) fn fault(dir: &Path, reason: &str) -> io::Result<()> {
    let (mut journal, seen) = Journal::go_on(dir)?;
    let open = seen.iter().rev().find_map(|seen| match &seen.event {
        BuildEvent::PhaseStarted { phase, .. } => Some(Some(phase.clone())),
        BuildEvent::PhaseEnded { .. } => Some(None),
        BuildEvent::Artifact { .. } | BuildEvent::Exported(_) | BuildEvent::Finished { .. } => None,
    });
    // A build that never began fails where it would have.
    let open = open.unwrap_or_else(|| Some("PROVISIONING".to_owned()));
    if let Some(phase) = open {
        journal.tell(BuildEvent::PhaseEnded {
            phase,
            at: now_ms(),
            status: "FAULT".into(),
            context_code: "INTERNAL_SERVICE_ERROR".into(),
            context_message: reason.into(),
        })?;
    }
    journal.tell(BuildEvent::Finished { status: "FAULT".into(), at: now_ms() })
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
            // Half a line is not there yet, and a broken one is where the machine lost its power.
            let Some(item) = line.strip_suffix(b"\n").and_then(|line| serde_json::from_slice(line).ok())
            else {
                break;
            };
            items.push(item);
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
    fn cb_1_a_dead_runners_build_ends_as_a_fault_once() {
        let dir = tempfile::tempdir().unwrap();
        let mut journal = Journal::create(dir.path(), Vec::new()).unwrap();
        journal.tell(BuildEvent::PhaseStarted { phase: "BUILD".into(), at: 1 }).unwrap();
        journal.events.write_all(b"{\"half\"").unwrap();
        fault(dir.path(), "killed").unwrap();
        let tail = Tail::new(dir.path().join(EVENTS), 0);
        let (seen, _): (Vec<BuildSeen>, u64) = tail.lines(10).unwrap();
        assert_eq!(seen.iter().map(|seen| seen.sequence).collect::<Vec<_>>(), [1, 2, 3]);
        assert!(
            matches!(&seen[1].event, BuildEvent::PhaseEnded { phase, status, .. } if phase == "BUILD" && status == "FAULT")
        );
        assert!(matches!(&seen[2].event, BuildEvent::Finished { status, .. } if status == "FAULT"));
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
