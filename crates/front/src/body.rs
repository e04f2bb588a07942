//! Bodies in and out.

use std::convert::Infallible;
use std::io::{Read, Seek, SeekFrom};

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::Frame;

/// What every room answers with.
pub(crate) type Answer = http::Response<Body>;
/// A body of any kind.
pub(crate) type Body = UnsyncBoxBody<Bytes, std::io::Error>;

/// Bytes read from a blob at a time.
const CHUNK_BYTES: usize = 256 * 1024;
/// Bytes above the limit that are still taken, and thrown away, before a body is refused.
const DISCARDED_BYTES_MAX: usize = 256 * 1024 * 1024;

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

/// A whole request body of at most `limit` bytes. What is above the limit is thrown away as it comes: most clients
/// read no answer before they have sent everything.
pub(crate) async fn collect<B>(mut body: B, limit: usize) -> Result<Bytes, ReadError>
where
    B: hyper::body::Body<Data = Bytes> + Unpin,
    B::Error: std::fmt::Display,
{
    let mut bytes = BytesMut::new();
    let mut discarded = 0;
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error| ReadError::Broken(error.to_string()))?;
        let Ok(data) = frame.into_data() else { continue };
        if discarded > 0 || bytes.len() + data.len() > limit {
            discarded += bytes.len() + data.len();
            bytes = BytesMut::new();
            if discarded > DISCARDED_BYTES_MAX {
                return Err(ReadError::TooLarge);
            }
            continue;
        }
        bytes.extend_from_slice(&data);
    }
    match discarded {
        0 => Ok(bytes.freeze()),
        _ => Err(ReadError::TooLarge),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(chunks: Vec<&'static [u8]>) -> impl hyper::body::Body<Data = Bytes, Error = Infallible> + Unpin {
        StreamBody::new(futures_util::stream::iter(
            chunks.into_iter().map(|chunk| Ok(Frame::data(Bytes::from_static(chunk)))),
        ))
    }

    #[tokio::test]
    async fn a_body_above_the_limit_is_read_to_its_end_and_refused() {
        let whole = collect(body(vec![b"ab", b"", b"cd"]), 4).await;
        assert_eq!(whole.expect("within the limit"), Bytes::from_static(b"abcd"));
        // The last chunk alone would fit: the body does not.
        let mut rest = body(vec![b"abcd", b"e", b"f"]);
        assert!(matches!(collect(&mut rest, 4).await, Err(ReadError::TooLarge)));
        assert!(rest.frame().await.is_none(), "nothing is left unread");
    }
}
