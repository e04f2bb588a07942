//! Bytes on their way: a buffer that is read into, and one direction of a message from a source to a sink.
//!
//! Nothing is copied on the way: what was read is written from where it lies, together with the head before it.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

use crate::message::{BodyScanner, Framing, Malformed};
use crate::slot::Slot;

/// A buffer's size while nothing big passes, bytes.
const BUFFER_BYTES: usize = 8 << 10;
/// A buffer's size for big bodies, bytes.
const BUFFER_BIG_BYTES: usize = 64 << 10;
/// Heads never need more: 64 KB and what came with their last part.
const BUFFER_BYTES_MAX: usize = 128 << 10;

/// Bytes that were read and not yet used.
#[derive(Debug)]
pub(crate) struct Buffer {
    data: Vec<u8>,
    start: usize,
    end: usize,
}

impl Buffer {
    pub(crate) fn new() -> Buffer {
        Buffer { data: vec![0; BUFFER_BYTES], start: 0, end: 0 }
    }

    pub(crate) fn filled(&self) -> &[u8] {
        &self.data[self.start..self.end]
    }

    pub(crate) fn len(&self) -> usize {
        self.end - self.start
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.start == self.end
    }

    pub(crate) fn consume(&mut self, count: usize) {
        self.start += count.min(self.len());
    }

    pub(crate) fn clear(&mut self) {
        self.start = self.end;
    }

    /// Gives back what a big message needed.
    pub(crate) fn shrink(&mut self) {
        if self.is_empty() && self.data.len() > BUFFER_BYTES {
            *self = Buffer::new();
        }
    }

    fn has_room(&self) -> bool {
        self.len() < self.data.len()
    }

    /// Makes room at the end: at the start's cost if there is any, else by growing.
    fn make_room(&mut self) -> io::Result<()> {
        if self.is_empty() {
            (self.start, self.end) = (0, 0);
        }
        if self.end < self.data.len() {
            return Ok(());
        }
        if self.start > 0 {
            self.data.copy_within(self.start..self.end, 0);
            (self.start, self.end) = (0, self.end - self.start);
            return Ok(());
        }
        if self.data.len() >= BUFFER_BYTES_MAX {
            return Err(io::Error::other("head too long"));
        }
        self.data.resize(self.data.len() * 2, 0);
        Ok(())
    }

    /// Reads once; 0 is the end of the source.
    pub(crate) fn poll_fill(
        &mut self,
        cx: &mut Context<'_>,
        source: &mut TcpStream,
    ) -> Poll<io::Result<usize>> {
        self.make_room()?;
        let mut room = ReadBuf::new(&mut self.data[self.end..]);
        ready!(Pin::new(source).poll_read(cx, &mut room))?;
        let count = room.filled().len();
        self.end += count;
        Poll::Ready(Ok(count))
    }
}

/// Why a message did not get through.
#[derive(Debug)]
pub(crate) enum PumpError {
    /// The source failed or ended too early.
    Source,
    /// The sink did not take it.
    Sink,
    /// The body breaks its framing.
    Malformed,
}

impl From<Malformed> for PumpError {
    fn from(_: Malformed) -> PumpError {
        PumpError::Malformed
    }
}

/// One direction: a head to be written, then a body from the buffer and its source.
#[derive(Debug)]
pub(crate) struct Direction {
    /// Read from the source.
    pub(crate) buffer: Buffer,
    /// To be written before what is ready in the buffer.
    pub(crate) head: Vec<u8>,
    head_at: usize,
    /// So many bytes at the buffer's start belong to the body and may be written.
    ready: usize,
    pub(crate) scanner: BodyScanner,
    /// Take the chunks' marks off: for sinks that know no chunks.
    unchunk: bool,
    /// Bytes written to the sink since the message began.
    pub(crate) written: u64,
}

impl Direction {
    pub(crate) fn new() -> Direction {
        Direction { buffer: Buffer::new(), head: Vec::with_capacity(1024), ..Direction::without_memory() }
    }

    /// A stand-in for one whose memory was taken.
    pub(crate) fn without_memory() -> Direction {
        Direction {
            buffer: Buffer { data: Vec::new(), start: 0, end: 0 },
            head: Vec::new(),
            head_at: 0,
            ready: 0,
            scanner: BodyScanner::new(Framing::Empty),
            unchunk: false,
            written: 0,
        }
    }

    /// Forgets the last message; what was read beyond it stays in the buffer.
    pub(crate) fn begin(&mut self) {
        self.head.clear();
        self.head_at = 0;
        self.ready = 0;
        self.written = 0;
        self.scanner = BodyScanner::new(Framing::Empty);
        self.unchunk = false;
    }

    /// The head in `head` is followed by such a body, whose beginning may be in the buffer already.
    pub(crate) fn begin_body(&mut self, framing: Framing, unchunk: bool) -> Result<(), PumpError> {
        self.scanner = BodyScanner::new(framing);
        self.unchunk = unchunk && framing == Framing::Chunked;
        if matches!(framing, Framing::Length(length) if length > BUFFER_BIG_BYTES as u64) {
            self.grow();
        }
        self.scan()
    }

    fn grow(&mut self) {
        if self.buffer.data.len() < BUFFER_BIG_BYTES {
            self.buffer.data.resize(BUFFER_BIG_BYTES, 0);
        }
    }

    /// The sink has not got a single byte.
    pub(crate) fn nothing_written(&self) -> bool {
        self.written == 0
    }

    /// Writes the same head again to another sink: the message has no body.
    pub(crate) fn rewind(&mut self) {
        self.head_at = 0;
        self.written = 0;
    }

    /// The body was read to its end, though perhaps not written.
    pub(crate) fn is_read(&self) -> bool {
        self.scanner.done()
    }

    /// Passes over what is ready instead of writing it.
    pub(crate) fn skip_ready(&mut self) {
        self.buffer.consume(self.ready);
        self.ready = 0;
    }

    /// Something beyond the message's end lies in the buffer.
    pub(crate) fn has_surplus(&self) -> bool {
        self.buffer.len() > self.ready
    }

    fn scan(&mut self) -> Result<(), PumpError> {
        if self.unchunk {
            let taken = self.scanner.scan(self.buffer.filled(), Some(&mut self.head))?;
            self.buffer.consume(taken);
        } else {
            self.ready += self.scanner.scan(&self.buffer.filled()[self.ready..], None)?;
        }
        Ok(())
    }

    /// Writes what there is: the head and what is ready.
    pub(crate) fn poll_flush(
        &mut self,
        cx: &mut Context<'_>,
        sink: &mut TcpStream,
        slot: &Slot,
    ) -> Poll<Result<(), PumpError>> {
        loop {
            let head = &self.head[self.head_at..];
            let body = &self.buffer.filled()[..self.ready];
            let written = match (head.is_empty(), body.is_empty()) {
                (true, true) => return Poll::Ready(Ok(())),
                (false, true) => ready!(Pin::new(&mut *sink).poll_write(cx, head)),
                (true, false) => ready!(Pin::new(&mut *sink).poll_write(cx, body)),
                (false, false) => {
                    let parts = [IoSlice::new(head), IoSlice::new(body)];
                    ready!(Pin::new(&mut *sink).poll_write_vectored(cx, &parts))
                }
            };
            let count = match written {
                Ok(0) | Err(_) => return Poll::Ready(Err(PumpError::Sink)),
                Ok(count) => count,
            };
            slot.touch();
            self.written += count as u64;
            let of_head = count.min(head.len());
            self.head_at += of_head;
            self.ready -= count - of_head;
            self.buffer.consume(count - of_head);
            if self.unchunk && self.head_at == self.head.len() {
                self.head.clear();
                self.head_at = 0;
            }
        }
    }

    /// Moves the body on until it is all written.
    pub(crate) fn poll_pump(
        &mut self,
        cx: &mut Context<'_>,
        source: &mut TcpStream,
        sink: &mut TcpStream,
        slot: &Slot,
    ) -> Poll<Result<(), PumpError>> {
        loop {
            ready!(self.poll_flush(cx, sink, slot))?;
            if self.scanner.done() {
                return Poll::Ready(Ok(()));
            }
            if self.scanner.at_least() > BUFFER_BYTES as u64 && self.written > BUFFER_BIG_BYTES as u64 {
                self.grow();
            }
            match ready!(self.buffer.poll_fill(cx, source)) {
                Err(_) => return Poll::Ready(Err(PumpError::Source)),
                Ok(0) if self.scanner.ends_with_connection() => return Poll::Ready(Ok(())),
                Ok(0) => return Poll::Ready(Err(PumpError::Source)),
                Ok(_) => {
                    slot.touch();
                    self.scan()?;
                }
            }
        }
    }

    /// Notices a source that goes away while nothing is expected from it. Ready only when it did.
    pub(crate) fn poll_gone(&mut self, cx: &mut Context<'_>, source: &mut TcpStream) -> Poll<()> {
        while self.buffer.has_room() {
            match ready!(self.buffer.poll_fill(cx, source)) {
                Ok(0) | Err(_) => return Poll::Ready(()),
                // The next request, sent ahead of the answer.
                Ok(_) => {}
            }
        }
        Poll::Pending
    }
}
