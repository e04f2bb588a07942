//! Bodies in and out.

use std::convert::Infallible;
use std::io::{Read, Seek, SeekFrom};

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::{Frame, Incoming};

/// What every room answers with.
pub(crate) type Answer = http::Response<Body>;
/// A body of any kind.
pub(crate) type Body = UnsyncBoxBody<Bytes, std::io::Error>;

/// Bytes read from a blob at a time.
const CHUNK_BYTES: usize = 256 * 1024;

/// A whole body.
pub(crate) fn full(bytes: impl Into<Bytes>) -> Body {
    Full::new(bytes.into()).map_err(|never: Infallible| match never {}).boxed_unsync()
}

/// No body.
pub(crate) fn empty() -> Body {
    full(Bytes::new())
}

/// A body out of a stream of bytes.
pub(crate) fn streamed<S>(stream: S) -> Body
where
    S: Stream<Item = std::io::Result<Bytes>> + Send + 'static,
{
    StreamBody::new(stream.map(|chunk| chunk.map(Frame::data))).boxed_unsync()
}

/// `length` bytes of a file from `first` on, read on the blocking pool.
pub(crate) fn file(mut file: std::fs::File, first: u64, length: u64) -> Body {
    let (sender, receiver) = tokio::sync::mpsc::channel::<std::io::Result<Bytes>>(4);
    tokio::task::spawn_blocking(move || {
        if let Err(error) = file.seek(SeekFrom::Start(first)) {
            drop(sender.blocking_send(Err(error)));
            return;
        }
        let mut left = length;
        while left > 0 {
            let want = left.min(CHUNK_BYTES as u64);
            let mut chunk = Vec::with_capacity(CHUNK_BYTES);
            let read = match file.by_ref().take(want).read_to_end(&mut chunk) {
                Ok(read) if read as u64 == want => Ok(Bytes::from(chunk)),
                Ok(_) => Err(std::io::Error::from(std::io::ErrorKind::UnexpectedEof)),
                Err(error) => Err(error),
            };
            let item = read.inspect(|chunk| left -= chunk.len() as u64);
            let failed = item.is_err();
            if sender.blocking_send(item).is_err() || failed {
                return;
            }
        }
    });
    streamed(futures_util::stream::unfold(receiver, |mut receiver| async move {
        receiver.recv().await.map(|item| (item, receiver))
    }))
}

/// Why a body could not be read.
#[derive(Debug)]
pub(crate) enum ReadError {
    /// More bytes than allowed.
    TooLarge,
    /// The client went away or spoke nonsense.
    Broken(String),
}

/// A whole request body of at most `limit` bytes.
pub(crate) async fn collect(mut body: Incoming, limit: usize) -> Result<Bytes, ReadError> {
    let mut bytes = BytesMut::new();
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error| ReadError::Broken(error.to_string()))?;
        if let Ok(data) = frame.into_data() {
            if bytes.len() + data.len() > limit {
                return Err(ReadError::TooLarge);
            }
            bytes.extend_from_slice(&data);
        }
    }
    Ok(bytes.freeze())
}
