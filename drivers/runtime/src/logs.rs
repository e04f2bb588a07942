//! From a container's log segments to CloudWatch Logs sightings (ECS-50).
//!
//! The offset up to which a log is reported is kept in a file of the container's directory, written only after the
//! report is durable. What is reported twice after a crash is dropped by its offset.

use std::fs::{self, File};
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use container::files;
use container::log::Line;
use driver::task::LogsWant;
use driver::{Kind, LogsSeen, Report, Seen};

use crate::watch::Changes;

/// Most lines of a report.
const LINES_MAX: usize = 200;
/// Most bytes that are read for a report: more than the longest line, with every letter escaped.
const BYTES_MAX: u64 = 4 << 20;
/// A quiet log is reported at most this often.
const REPORT_GAP: Duration = Duration::from_millis(100);
/// The file with the offset.
const ACKED: &str = "acked";

/// One container's log on its way out.
pub(crate) struct Tail {
    pub(crate) task: String,
    pub(crate) dir: PathBuf,
    pub(crate) want: LogsWant,
    pub(crate) report: Arc<dyn Report>,
    pub(crate) changes: Changes,
}

/// Lines between two offsets.
#[derive(Debug, Default, PartialEq, Eq)]
struct Batch {
    offset: u64,
    lines: Vec<(i64, String)>,
    /// There is more to read at once.
    is_full: bool,
}

impl Tail {
    /// Reports until the container is over and its whole log is reported.
    pub(crate) async fn run(mut self) {
        let acked = self.dir.join(ACKED);
        let mut offset = files::read_json::<u64>(&acked).ok().flatten().unwrap_or(0);
        let mut last = Instant::now() - REPORT_GAP;
        loop {
            // Must be asked before the log is read: nothing is written to it after.
            let is_over = self.dir.join(files::EXIT).exists();
            let batch = match read(&self.dir, offset) {
                Ok(batch) => batch,
                // The directory is being removed.
                Err(error) if error.kind() == io::ErrorKind::NotFound => return,
                Err(error) => {
                    tracing::error!(dir = %self.dir.display(), %error, "a container's log cannot be read");
                    return;
                }
            };
            if batch.offset == offset {
                if is_over {
                    return;
                }
                self.changes.changed().await;
                tokio::time::sleep(REPORT_GAP.saturating_sub(last.elapsed())).await;
                continue;
            }
            let is_full = batch.is_full;
            last = Instant::now();
            offset = self.report(offset, batch).await;
            match files::write_json(&acked, &offset) {
                Ok(()) => drop_read(&self.dir, offset),
                Err(error) => {
                    tracing::warn!(dir = %self.dir.display(), %error, "the log's offset cannot be kept");
                }
            }
            if !is_full && !is_over {
                tokio::time::sleep(REPORT_GAP.saturating_sub(last.elapsed())).await;
            }
        }
    }

    /// Reports a batch and returns the offset after it.
    async fn report(&self, from_offset: u64, batch: Batch) -> u64 {
        let offset = batch.offset;
        let seen = Seen::Logs(LogsSeen {
            account: self.want.account.clone(),
            region: self.want.region.clone(),
            group: self.want.group.clone(),
            stream: self.want.stream.clone(),
            create_group: self.want.create_group,
            from_offset,
            offset,
            events: batch.lines,
        });
        self.report.seen(Kind::Task, &self.task, seen).await;
        offset
    }
}

/// Reads whole lines from an offset on. An offset whose segment was dropped begins at the oldest there is.
fn read(dir: &Path, from: u64) -> io::Result<Batch> {
    let mut batch = Batch { offset: from, ..Batch::default() };
    let segments = files::log_segments(dir)?;
    let mut at = segments.iter().rposition(|begin| *begin <= from).unwrap_or(0);
    while let Some(begin) = segments.get(at) {
        batch.offset = batch.offset.max(*begin);
        let bytes = match read_from(&files::log_segment(dir, *begin), batch.offset - begin) {
            // Dropped since the listing.
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            bytes => bytes?,
        };
        take_lines(&bytes, &mut batch);
        if batch.is_full || bytes.len() as u64 == BYTES_MAX {
            batch.is_full = true;
            return Ok(batch);
        }
        at += 1;
    }
    Ok(batch)
}

/// Removes segments that are reported as a whole. The last one is being written to.
fn drop_read(dir: &Path, offset: u64) {
    let segments = files::log_segments(dir).unwrap_or_default();
    for pair in segments.windows(2).filter(|pair| pair[1] <= offset) {
        // One that cannot be removed now is removed with its container.
        drop(fs::remove_file(files::log_segment(dir, pair[0])));
    }
}

fn read_from(path: &Path, position: u64) -> io::Result<Vec<u8>> {
    let mut file = File::open(path)?;
    file.seek(SeekFrom::Start(position))?;
    let mut bytes = Vec::new();
    file.take(BYTES_MAX).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Adds whole lines to a batch, up to its limit. What is no line of ours is passed over.
fn take_lines(bytes: &[u8], batch: &mut Batch) {
    let mut rest = bytes;
    while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
        if batch.lines.len() == LINES_MAX {
            batch.is_full = true;
            return;
        }
        if let Ok(line) = Line::decode(&rest[..end]) {
            batch.lines.push((line.time, line.text.into_owned()));
        }
        batch.offset += end as u64 + 1;
        rest = &rest[end + 1..];
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use container::log::Stream;
    use std::borrow::Cow;

    fn encoded(texts: &[&str]) -> Vec<u8> {
        let mut bytes = Vec::new();
        for text in texts {
            Line { time: 1, stream: Stream::Stdout, text: Cow::Borrowed(text) }.encode(&mut bytes).unwrap();
        }
        bytes
    }

    fn texts(batch: &Batch) -> Vec<&str> {
        batch.lines.iter().map(|(_, text)| text.as_str()).collect()
    }

    #[test]
    fn reads_on_across_segments_and_leaves_half_lines() {
        let dir = tempfile::tempdir().unwrap();
        let first = encoded(&["a", "b"]);
        let mut second = encoded(&["c", "d"]);
        let whole = (first.len() + second.len() / 2) as u64;
        second.truncate(second.len() - 3);
        fs::write(files::log_segment(dir.path(), 0), &first).unwrap();
        fs::write(files::log_segment(dir.path(), first.len() as u64), &second).unwrap();
        let batch = read(dir.path(), 0).unwrap();
        assert_eq!((texts(&batch), batch.offset), (vec!["a", "b", "c"], whole));
        let batch = read(dir.path(), (first.len() / 2) as u64).unwrap();
        assert_eq!(texts(&batch), ["b", "c"]);
        assert_eq!(read(dir.path(), whole).unwrap(), Batch { offset: whole, ..Batch::default() });
    }

    #[test]
    fn a_dropped_segment_is_passed_over() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(files::log_segment(dir.path(), 1000), encoded(&["x"])).unwrap();
        let batch = read(dir.path(), 10).unwrap();
        assert_eq!(texts(&batch), ["x"]);
        assert!(batch.offset > 1000);
    }

    #[test]
    fn a_batch_is_bounded() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(files::log_segment(dir.path(), 0), encoded(&["x"; 250])).unwrap();
        let batch = read(dir.path(), 0).unwrap();
        assert_eq!((batch.lines.len(), batch.is_full), (200, true));
        let rest = read(dir.path(), batch.offset).unwrap();
        assert_eq!((rest.lines.len(), rest.is_full), (50, false));
    }
}
