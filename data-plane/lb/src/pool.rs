//! Connections to targets that wait for their next request. One pool per worker, so nothing is locked.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::os::fd::AsRawFd;
use std::sync::Arc;

use nix::sys::socket::MsgFlags;
use tokio::net::TcpStream;

use crate::target::{Standing, Target};

/// Idle connections kept to one target by one worker.
const IDLE_PER_TARGET_MAX: usize = 512;
/// An idle connection lives so long, ms (ALB-53).
const IDLE_MS_MAX: u64 = 60_000;
/// A request that must not be sent twice only goes on a connection that was busy so recently, ms: servers close idle
/// connections after seconds, and one that was closed while the request was on its way cannot be told from a crash.
const IDLE_MS_UNREPEATABLE_MAX: u64 = 1_000;

/// Target uids are counted up, so they are their own hash.
#[derive(Debug, Default)]
struct UidHasher(u64);

impl Hasher for UidHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, uid: u64) {
        self.0 = uid.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

#[derive(Debug)]
struct Idle {
    stream: TcpStream,
    since_ms: u64,
}

#[derive(Debug)]
struct OfTarget {
    target: Arc<Target>,
    idle: Vec<Idle>,
}

/// The idle connections of one worker.
#[derive(Debug, Default)]
pub(crate) struct Pool {
    targets: HashMap<u64, OfTarget, BuildHasherDefault<UidHasher>>,
}

impl Pool {
    /// The connection that was busy last, if it is still good.
    pub(crate) fn take(&mut self, target: &Target, repeatable: bool, now_ms: u64) -> Option<TcpStream> {
        let idle = &mut self.targets.get_mut(&target.uid)?.idle;
        while let Some(last) = idle.pop() {
            if !repeatable && now_ms.saturating_sub(last.since_ms) > IDLE_MS_UNREPEATABLE_MAX {
                // The ones below it are older still; they stay for requests that can be sent again.
                idle.push(last);
                return None;
            }
            if is_quiet(&last.stream) && (repeatable || is_open(&last.stream)) {
                return Some(last.stream);
            }
        }
        None
    }

    /// Keeps a connection whose last answer ended cleanly.
    pub(crate) fn put(&mut self, target: &Arc<Target>, stream: TcpStream, now_ms: u64) {
        if target.standing() != Standing::Member {
            return;
        }
        let of_target = self
            .targets
            .entry(target.uid)
            .or_insert_with(|| OfTarget { target: Arc::clone(target), idle: Vec::new() });
        if of_target.idle.len() < IDLE_PER_TARGET_MAX {
            of_target.idle.push(Idle { stream, since_ms: now_ms });
        }
    }

    /// Lets go of connections that are closed, too old, or lead to targets that leave.
    pub(crate) fn sweep(&mut self, now_ms: u64) {
        self.targets.retain(|_, of_target| {
            if of_target.target.standing() != Standing::Member {
                return false;
            }
            of_target
                .idle
                .retain(|idle| now_ms.saturating_sub(idle.since_ms) < IDLE_MS_MAX && is_quiet(&idle.stream));
            !of_target.idle.is_empty()
        });
    }
}

/// Nothing was seen to come from it: neither its end nor anything else. Costs nothing when nothing came.
fn is_quiet(stream: &TcpStream) -> bool {
    let mut byte = [0u8; 1];
    matches!(stream.try_read(&mut byte), Err(error) if error.kind() == std::io::ErrorKind::WouldBlock)
}

/// Asks the kernel itself, not what the event loop has heard of it.
fn is_open(stream: &TcpStream) -> bool {
    let mut byte = [0u8; 1];
    let flags = MsgFlags::MSG_PEEK | MsgFlags::MSG_DONTWAIT;
    nix::sys::socket::recv(stream.as_raw_fd(), &mut byte, flags) == Err(nix::errno::Errno::EAGAIN)
}
