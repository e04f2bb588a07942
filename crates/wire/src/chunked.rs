//! The `aws-chunked` content encoding: sized chunks, each perhaps signed, and trailers after the last.

use model::Error;

use crate::message::Head;

/// Bytes of one chunk header or trailer line.
const LINE_MAX_BYTES: usize = 16 * 1024;
/// Lines after the last chunk.
const TRAILERS_MAX: usize = 32;

/// Whether a body comes in `aws-chunked` encoding.
pub fn is_chunked(head: &Head<'_>) -> bool {
    let streaming = head.header("x-amz-content-sha256").is_some_and(|hash| hash.starts_with("STREAMING-"));
    streaming
        || head
            .header("content-encoding")
            .is_some_and(|coding| coding.split(',').any(|one| one.trim() == "aws-chunked"))
}

/// Header lines after the body, names in lower case.
pub type Trailers = Vec<(String, String)>;

/// Takes the encoding off a body, piece by piece.
#[derive(Debug, Default)]
pub struct ChunkDecoder {
    state: State,
    line: Vec<u8>,
    trailers: Trailers,
}

#[derive(Debug, Default, Clone, Copy, PartialEq)]
enum State {
    #[default]
    Size,
    Data(u64),
    AfterData,
    Trailer,
    Done,
}

impl ChunkDecoder {
    /// Takes the next bytes as they came, adds the decoded ones to `out`.
    /// Error `InvalidRequest` when they are not in this encoding.
    pub fn push(&mut self, mut input: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
        while !input.is_empty() {
            match self.state {
                State::Data(left) => {
                    let take = usize::try_from(left).unwrap_or(usize::MAX).min(input.len());
                    out.extend_from_slice(&input[..take]);
                    input = &input[take..];
                    let left = left - take as u64;
                    self.state = if left == 0 { State::AfterData } else { State::Data(left) };
                }
                State::Done => return Ok(()),
                State::Size | State::AfterData | State::Trailer => {
                    let end = input.iter().position(|byte| *byte == b'\n');
                    let take = end.map_or(input.len(), |end| end + 1);
                    self.line.extend_from_slice(&input[..take]);
                    input = &input[take..];
                    if self.line.len() > LINE_MAX_BYTES {
                        return Err(broken("a line is too long"));
                    }
                    if end.is_some() {
                        self.line()?;
                    }
                }
            }
        }
        Ok(())
    }

    fn line(&mut self) -> Result<(), Error> {
        let line =
            String::from_utf8(std::mem::take(&mut self.line)).map_err(|_| broken("a line is not text"))?;
        let line = line.trim_end_matches(['\r', '\n']);
        self.state = match self.state {
            State::Size => {
                let size = line.split(';').next().unwrap_or_default().trim();
                match u64::from_str_radix(size, 16).map_err(|_| broken("a chunk size is not a number"))? {
                    0 => State::Trailer,
                    size => State::Data(size),
                }
            }
            State::AfterData if line.is_empty() => State::Size,
            State::AfterData => return Err(broken("a chunk is longer than its size")),
            State::Trailer if line.is_empty() => State::Done,
            State::Trailer => {
                let (name, value) = line.split_once(':').ok_or_else(|| broken("a trailer has no name"))?;
                if self.trailers.len() == TRAILERS_MAX {
                    return Err(broken("too many trailers"));
                }
                self.trailers.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
                State::Trailer
            }
            State::Data(_) | State::Done => self.state,
        };
        Ok(())
    }

    /// The trailers, once everything was pushed. Error `IncompleteBody` when the last chunk has not come.
    pub fn finish(self) -> Result<Trailers, Error> {
        match self.state {
            State::Trailer | State::Done => Ok(self.trailers),
            State::Size | State::Data(_) | State::AfterData => {
                let text =
                    "You did not provide the number of bytes specified by the Content-Length HTTP header";
                Err(Error::new("IncompleteBody", text))
            }
        }
    }
}

/// A whole body at once: the decoded bytes and the trailers.
pub fn decode_chunked(input: &[u8]) -> Result<(Vec<u8>, Trailers), Error> {
    let mut decoder = ChunkDecoder::default();
    let mut out = Vec::with_capacity(input.len());
    decoder.push(input, &mut out)?;
    Ok((out, decoder.finish()?))
}

fn broken(what: &str) -> Error {
    Error::new("InvalidRequest", format!("The aws-chunked body is malformed: {what}."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signed_chunks_and_trailers_byte_by_byte() {
        let body = b"5;chunk-signature=ab\r\nhello\r\n6\r\n world\r\n0;chunk-signature=cd\r\n\
                     x-amz-checksum-crc32:DUoRhQ==\r\n\r\n";
        let whole = decode_chunked(body).unwrap();
        assert_eq!(whole.0, b"hello world");
        assert_eq!(whole.1, [("x-amz-checksum-crc32".to_owned(), "DUoRhQ==".to_owned())]);
        let mut decoder = ChunkDecoder::default();
        let mut out = Vec::new();
        for byte in body {
            decoder.push(&[*byte], &mut out).unwrap();
        }
        assert_eq!((out, decoder.finish().unwrap()), whole);
    }

    #[test]
    fn broken_bodies_are_refused() {
        assert_eq!(decode_chunked(b"5\r\nhel").unwrap_err().code, "IncompleteBody");
        assert_eq!(decode_chunked(b"").unwrap_err().code, "IncompleteBody");
        assert_eq!(decode_chunked(b"zz\r\n").unwrap_err().code, "InvalidRequest");
        assert_eq!(decode_chunked(b"2\r\nabc\r\n").unwrap_err().code, "InvalidRequest");
    }
}
