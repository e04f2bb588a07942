//! Writes a container's output down, line by line, into segments of bounded size and number.

use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use container::files;
use container::log::{Line, Stream};
use container::spec::LogLimits;

/// The log of one container.
#[derive(Debug)]
pub(crate) struct Log {
    dir: PathBuf,
    limits: LogLimits,
    segment: File,
    /// Offset of the segment's first byte, and how much is in it.
    begins_at: u64,
    length: u64,
    /// Beginnings of lines whose end has not come yet: stdout's and stderr's.
    pending: [Vec<u8>; 2],
    buffer: Vec<u8>,
}

impl Log {
    /// Begins the log of a container that has none yet.
    pub(crate) fn create(dir: &Path, limits: LogLimits) -> io::Result<Self> {
        let segment = File::create(files::log_segment(dir, 0))?;
        let pending = [Vec::new(), Vec::new()];
        Ok(Self {
            dir: dir.to_owned(),
            limits,
            segment,
            begins_at: 0,
            length: 0,
            pending,
            buffer: Vec::new(),
        })
    }

    /// Takes what was read from a stream and writes the lines that are whole. When that fails they are lost, and the
    /// log goes on with the next.
    pub(crate) fn take(&mut self, stream: Stream, bytes: &[u8], now: i64) -> io::Result<()> {
        let pending = &mut self.pending[index(stream)];
        let mut rest = bytes;
        while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
            pending.extend_from_slice(&rest[..end]);
            encode(pending, stream, now, self.limits.line_bytes, &mut self.buffer)?;
            pending.clear();
            rest = &rest[end + 1..];
        }
        pending.extend_from_slice(rest);
        while pending.len() >= self.limits.line_bytes {
            let cut = self.limits.line_bytes;
            encode(&pending[..cut], stream, now, cut, &mut self.buffer)?;
            pending.drain(..cut);
        }
        self.flush()
    }

    /// A stream has ended: its last line may have no end.
    pub(crate) fn end(&mut self, stream: Stream, now: i64) -> io::Result<()> {
        let pending = std::mem::take(&mut self.pending[index(stream)]);
        if !pending.is_empty() {
            encode(&pending, stream, now, self.limits.line_bytes, &mut self.buffer)?;
        }
        self.flush()
    }

    /// Writes the buffer, then begins a new segment when this one is full.
    fn flush(&mut self) -> io::Result<()> {
        if self.buffer.is_empty() {
            return Ok(());
        }
        let written = self.segment.write_all(&self.buffer);
        self.length += self.buffer.len() as u64;
        self.buffer.clear();
        written?;
        if self.length >= self.limits.segment_bytes {
            self.begins_at += self.length;
            self.length = 0;
            self.segment = File::create(files::log_segment(&self.dir, self.begins_at))?;
            let segments = files::log_segments(&self.dir)?;
            for oldest in segments.iter().take(segments.len().saturating_sub(self.limits.segments)) {
                // The reader removes what it has read; one of the two is first.
                match fs::remove_file(files::log_segment(&self.dir, *oldest)) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                    _ => {}
                }
            }
        }
        Ok(())
    }
}

fn index(stream: Stream) -> usize {
    match stream {
        Stream::Stdout => 0,
        Stream::Stderr => 1,
    }
}

/// Encodes one line, cut into several when it is too long. A carriage return before the line end belongs to it.
fn encode(line: &[u8], stream: Stream, time: i64, most: usize, buffer: &mut Vec<u8>) -> io::Result<()> {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    if line.is_empty() {
        let text = Cow::Borrowed("");
        return Ok(Line { time, stream, text }.encode(buffer)?);
    }
    for part in line.chunks(most.max(1)) {
        let text = String::from_utf8_lossy(part);
        Line { time, stream, text }.encode(buffer)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(dir: &Path) -> Vec<String> {
        let mut lines = Vec::new();
        for offset in files::log_segments(dir).unwrap() {
            let bytes = fs::read(files::log_segment(dir, offset)).unwrap();
            for line in bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
                let line = Line::decode(line).unwrap();
                lines.push(format!("{} {:?} {}", line.time, line.stream, line.text));
            }
        }
        lines
    }

    fn limits(line_bytes: usize, segment_bytes: u64) -> LogLimits {
        LogLimits { line_bytes, segment_bytes, segments: 2 }
    }

    #[test]
    fn joins_pieces_and_keeps_streams_apart() {
        let dir = tempfile::tempdir().unwrap();
        let mut log = Log::create(dir.path(), limits(100, 1000)).unwrap();
        log.take(Stream::Stdout, b"one\ntw", 1).unwrap();
        log.take(Stream::Stderr, b"bad\r\n", 2).unwrap();
        log.take(Stream::Stdout, b"o\n\nthree", 3).unwrap();
        log.end(Stream::Stdout, 4).unwrap();
        log.end(Stream::Stderr, 4).unwrap();
        assert_eq!(
            read(dir.path()),
            ["1 Stdout one", "2 Stderr bad", "3 Stdout two", "3 Stdout ", "4 Stdout three"]
        );
    }

    #[test]
    fn cuts_long_lines() {
        let dir = tempfile::tempdir().unwrap();
        let mut log = Log::create(dir.path(), limits(4, 1000)).unwrap();
        log.take(Stream::Stdout, b"abcdefghij", 1).unwrap();
        log.take(Stream::Stdout, b"kl\nxy\n", 2).unwrap();
        assert_eq!(read(dir.path()), ["1 Stdout abcd", "1 Stdout efgh", "2 Stdout ijkl", "2 Stdout xy"]);
    }

    #[test]
    fn keeps_a_bounded_number_of_segments() {
        let dir = tempfile::tempdir().unwrap();
        let mut log = Log::create(dir.path(), limits(100, 10)).unwrap();
        for number in 0..5 {
            log.take(Stream::Stdout, format!("{number}\n").as_bytes(), 0).unwrap();
        }
        let segments = files::log_segments(dir.path()).unwrap();
        assert_eq!(segments.len(), 2);
        assert_eq!(read(dir.path()), ["0 Stdout 4"]);
        assert_eq!(segments[1] % 5, 0);
    }
}
