//! Listening sockets from an old process to a new one, so that no connection is refused in between.

use std::collections::HashMap;
use std::io::{self, IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::net::{SocketAddr, TcpListener};
use std::os::fd::{BorrowedFd, OwnedFd};
use std::path::Path;

use lb_api::{Answer, Command, SocketAddress};
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer, SendAncillaryMessage,
    SendFlags,
};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Interest};
use tokio::net::UnixStream;

/// Descriptors that fit one message (the kernel's limit is 253).
const DESCRIPTORS_MAX: usize = 250;

/// Sends the first byte of an answer with the descriptors attached.
pub(crate) fn send(stream: &UnixStream, first: &[u8], descriptors: &[BorrowedFd<'_>]) -> io::Result<usize> {
    let mut space = vec![MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(DESCRIPTORS_MAX))];
    let mut attached = SendAncillaryBuffer::new(&mut space);
    if descriptors.len() > DESCRIPTORS_MAX || !attached.push(SendAncillaryMessage::ScmRights(descriptors)) {
        return Err(io::Error::other(format!("more than {DESCRIPTORS_MAX} listening sockets")));
    }
    Ok(rustix::net::sendmsg(stream, &[IoSlice::new(first)], &mut attached, SendFlags::empty())?)
}

fn receive_first(stream: &UnixStream) -> io::Result<(u8, Vec<OwnedFd>)> {
    let mut space = vec![MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(DESCRIPTORS_MAX))];
    let mut attached = RecvAncillaryBuffer::new(&mut space);
    let mut first = [0u8; 1];
    let received = rustix::net::recvmsg(
        stream,
        &mut [IoSliceMut::new(&mut first)],
        &mut attached,
        RecvFlags::CMSG_CLOEXEC,
    )?;
    if received.bytes == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let mut descriptors = Vec::new();
    for message in attached.drain() {
        if let RecvAncillaryMessage::ScmRights(received) = message {
            descriptors.extend(received);
        }
    }
    Ok((first[0], descriptors))
}

/// Asks the process that has the directory for its listening sockets; it ends within the time.
pub(crate) async fn take(state_dir: &Path, within_ms: u64) -> io::Result<HashMap<SocketAddr, TcpListener>> {
    let address = SocketAddress::of(state_dir)?;
    let mut stream = UnixStream::connect(address.path()).await?;
    stream.write_all(&lb_api::encode(&Command::HandOver { within_ms })?).await?;
    let (first, descriptors) = stream.async_io(Interest::READABLE, || receive_first(&stream)).await?;
    let mut line = vec![first];
    BufReader::new(stream).read_until(b'\n', &mut line).await?;
    match lb_api::decode(&line)? {
        Answer::Sockets(binds) if binds.len() == descriptors.len() => {
            Ok(binds.into_iter().zip(descriptors.into_iter().map(TcpListener::from)).collect())
        }
        other => Err(io::Error::other(format!("no sockets were handed over: {other:?}"))),
    }
}
