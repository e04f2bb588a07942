//! How messages are framed (RFC 9112): where a body ends.

use std::fmt;

/// How a body's end is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Framing {
    /// There is no body.
    Empty,
    /// So many bytes.
    Length(u64),
    /// Chunks.
    Chunked,
    /// All until the connection ends; answers only.
    UntilClose,
}

/// Longest chunk-size line, bytes, extensions included.
const CHUNK_LINE_BYTES_MAX: u32 = 4_096;
/// All trailers together, bytes.
const TRAILER_BYTES_MAX: u32 = 16_384;

/// A body that breaks its framing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Malformed;

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("malformed chunked body")
    }
}

/// Follows a body through the bytes that arrive, to know where it ends.
#[derive(Debug, Clone, Copy)]
pub(crate) struct BodyScanner {
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Done,
    Length(u64),
    UntilClose,
    /// Digits of a size: value, digits so far.
    Size(u64, u8),
    /// Rest of a size line: value, bytes so far.
    Extension(u64, u32),
    /// The newline of a size line.
    SizeNewline(u64),
    Data(u64),
    DataReturn,
    DataNewline,
    /// At the start of a trailer line, bytes of trailers so far.
    TrailerStart(u32),
    TrailerLine(u32),
    TrailerNewline(u32),
    LastNewline,
}

impl BodyScanner {
    pub(crate) fn new(framing: Framing) -> BodyScanner {
        let state = match framing {
            Framing::Empty | Framing::Length(0) => State::Done,
            Framing::Length(length) => State::Length(length),
            Framing::Chunked => State::Size(0, 0),
            Framing::UntilClose => State::UntilClose,
        };
        BodyScanner { state }
    }

    /// Whether the body's end was seen.
    pub(crate) fn done(&self) -> bool {
        self.state == State::Done
    }

    /// Whether the end of the connection is the body's end.
    pub(crate) fn ends_with_connection(&self) -> bool {
        self.state == State::UntilClose
    }

    /// Bytes surely still to come, for choosing a buffer.
    pub(crate) fn at_least(&self) -> u64 {
        match self.state {
            State::Length(left) | State::Data(left) => left,
            State::UntilClose => u64::MAX,
            _ => 0,
        }
    }

    /// How many of these bytes belong to the body. With `content`, a chunked body's bytes without the chunks' marks are
    /// added to it.
    pub(crate) fn scan(
        &mut self,
        bytes: &[u8],
        mut content: Option<&mut Vec<u8>>,
    ) -> Result<usize, Malformed> {
        let mut at = 0;
        while at < bytes.len() {
            let left = (bytes.len() - at) as u64;
            match self.state {
                State::Done => break,
                State::UntilClose => at = bytes.len(),
                State::Length(wanted) => {
                    let taken = wanted.min(left);
                    at += taken as usize;
                    self.state = if taken == wanted { State::Done } else { State::Length(wanted - taken) };
                }
                State::Data(wanted) => {
                    let taken = wanted.min(left);
                    if let Some(content) = content.as_deref_mut() {
                        content.extend_from_slice(&bytes[at..at + taken as usize]);
                    }
                    at += taken as usize;
                    self.state =
                        if taken == wanted { State::DataReturn } else { State::Data(wanted - taken) };
                }
                _ => {
                    self.state = mark(self.state, bytes[at])?;
                    at += 1;
                }
            }
        }
        Ok(at)
    }
}

/// One byte of a chunked body's marks.
fn mark(state: State, byte: u8) -> Result<State, Malformed> {
    Ok(match (state, byte) {
        (State::Size(size, digits), b'0'..=b'9' | b'a'..=b'f' | b'A'..=b'F') => {
            let digit = (byte as char).to_digit(16).ok_or(Malformed)?;
            if digits >= 15 {
                return Err(Malformed);
            }
            State::Size(size << 4 | u64::from(digit), digits + 1)
        }
        (State::Size(_, 0), _) => return Err(Malformed),
        (State::Size(size, _), b'\r') => State::SizeNewline(size),
        (State::Size(size, _), b';' | b' ' | b'\t') => State::Extension(size, 0),
        (State::Extension(size, _), b'\r') => State::SizeNewline(size),
        (State::Extension(_, CHUNK_LINE_BYTES_MAX..), _) | (State::Extension(..), b'\n') => {
            return Err(Malformed);
        }
        (State::Extension(size, length), _) => State::Extension(size, length + 1),
        (State::SizeNewline(0), b'\n') => State::TrailerStart(0),
        (State::SizeNewline(size), b'\n') => State::Data(size),
        (State::DataReturn, b'\r') => State::DataNewline,
        (State::DataNewline, b'\n') => State::Size(0, 0),
        (State::TrailerStart(_), b'\r') => State::LastNewline,
        (State::TrailerStart(TRAILER_BYTES_MAX..) | State::TrailerLine(TRAILER_BYTES_MAX..), _) => {
            return Err(Malformed);
        }
        (State::TrailerStart(_) | State::TrailerLine(_), b'\n') => return Err(Malformed),
        (State::TrailerLine(length), b'\r') => State::TrailerNewline(length + 1),
        (State::TrailerStart(length) | State::TrailerLine(length), _) => State::TrailerLine(length + 1),
        (State::TrailerNewline(length), b'\n') => State::TrailerStart(length + 1),
        (State::LastNewline, b'\n') => State::Done,
        _ => return Err(Malformed),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fed whole and byte by byte: where the body ends, and its content.
    fn check(framing: Framing, input: &[u8]) -> Result<(usize, bool, String), Malformed> {
        let mut whole = BodyScanner::new(framing);
        let mut content = Vec::new();
        let end = whole.scan(input, Some(&mut content));
        let mut bytewise = BodyScanner::new(framing);
        let mut ends_at = Ok(0);
        for byte in input {
            match bytewise.scan(&[*byte], None) {
                Ok(0) => break,
                Ok(taken) => ends_at = ends_at.map(|at: usize| at + taken),
                Err(bad) => {
                    ends_at = Err(bad);
                    break;
                }
            }
        }
        assert_eq!(end, ends_at);
        assert!(end.is_err() || whole.done() == bytewise.done());
        Ok((end?, whole.done(), String::from_utf8_lossy(&content).into_owned()))
    }

    #[test]
    fn a_length_ends_before_the_next_request() {
        assert_eq!(check(Framing::Length(3), b"abcGET /"), Ok((3, true, String::new())));
        assert_eq!(check(Framing::Length(9), b"abc"), Ok((3, false, String::new())));
        assert_eq!(check(Framing::Empty, b"GET"), Ok((0, true, String::new())));
    }

    #[test]
    fn chunks_end_after_their_trailers() {
        let body = b"4;name=v\r\nWiki\r\n1A\r\nabcdefghijklmnopqrstuvwxyz\r\n0\r\nTrailer: x\r\n\r\n";
        let mut input = body.to_vec();
        input.extend_from_slice(b"GET /");
        let wanted = (body.len(), true, "Wikiabcdefghijklmnopqrstuvwxyz".to_owned());
        assert_eq!(check(Framing::Chunked, &input), Ok(wanted));
        assert_eq!(check(Framing::Chunked, b"0\r\n\r\n"), Ok((5, true, String::new())));
    }

    #[test]
    fn alb_55_what_could_be_read_two_ways_is_malformed() {
        let cases: [&[u8]; 8] = [
            b"\r\n",
            b"x\r\n",
            b"4\nWiki",
            b"-1\r\n",
            b"4\r\nWikiX",
            b"1\r\na\n",
            b"fffffffffffffffff\r\n",
            b"0\r\n\n",
        ];
        for case in cases {
            assert_eq!(check(Framing::Chunked, case), Err(Malformed), "{:?}", String::from_utf8_lossy(case));
        }
        let long = [b"1;".to_vec(), vec![b'x'; 5_000]].concat();
        assert_eq!(check(Framing::Chunked, &long), Err(Malformed));
    }
}
