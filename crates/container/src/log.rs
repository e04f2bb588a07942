//! A container's output as kept on disk: one JSON object per line, in segments named by their offset.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// One line of output. The names are short because there are many.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line<'a> {
    /// When it was read, ms since the epoch.
    #[serde(rename = "t")]
    pub time: i64,
    /// Where it was written.
    #[serde(rename = "s")]
    pub stream: Stream,
    /// Its text, without the line end; what is no UTF-8 is replaced.
    #[serde(rename = "m", borrow)]
    pub text: Cow<'a, str>,
}

/// A standard stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stream {
    /// Standard output.
    #[serde(rename = "o")]
    Stdout,
    /// Standard error.
    #[serde(rename = "e")]
    Stderr,
}

impl<'a> Line<'a> {
    /// Appends it to a buffer, with a line end.
    pub fn encode(&self, buffer: &mut Vec<u8>) -> serde_json::Result<()> {
        serde_json::to_writer(&mut *buffer, self)?;
        buffer.push(b'\n');
        Ok(())
    }

    /// Reads one line (without its end).
    pub fn decode(bytes: &'a [u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        let line = Line { time: 7, stream: Stream::Stderr, text: Cow::Borrowed("a \"b\"\tc\u{0}") };
        let mut buffer = Vec::new();
        line.encode(&mut buffer).unwrap();
        assert_eq!(buffer.pop(), Some(b'\n'));
        assert!(!buffer.contains(&b'\n'));
        assert_eq!(Line::decode(&buffer).unwrap(), line);
    }
}
