//! What a shim writes about its container, and how to find out from outside whether it lives.

use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::path::Path;

use nix::fcntl::{Flock, FlockArg};
use serde::{Deserialize, Serialize};

use crate::{files, sys};

/// The process runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Started {
    /// Process id of the container's first process, as the host sees it.
    pub pid: i32,
    /// When its program was executed, ms since the epoch.
    pub at: i64,
    /// Limits that this host cannot put in force, and why.
    pub warnings: Vec<String>,
}

/// The container is over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exit {
    /// Exit code; 128 + signal when a signal ended it; none when it never started.
    pub code: Option<i32>,
    /// A process of it was killed because the memory limit was reached.
    pub out_of_memory: bool,
    /// When, ms since the epoch.
    pub at: i64,
    /// Why it could not be started, or that its shim was lost; empty otherwise.
    pub error: String,
}

/// Health as last checked (ECS-36).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Health {
    /// `HEALTHY`, `UNHEALTHY`, `UNKNOWN`.
    pub status: String,
    /// When the status became this, ms since the epoch.
    pub since: i64,
    /// Exit code of the last check; -1 when it took too long or could not be run.
    pub exit_code: i32,
    /// The last check's output, cut to 4 KiB.
    pub output: String,
}

/// How a container's directory was found.
#[derive(Debug)]
pub enum Found {
    /// No shim has begun on it.
    Fresh,
    /// Its shim lives: a pidfd to wait on and to signal.
    Alive(OwnedFd),
    /// It is over, in order.
    Over(Exit),
    /// A shim had begun, and is gone without a last word: it was killed, and its container with it.
    Lost,
}

/// Looks at a container's directory. Never blocks.
pub fn find(dir: &Path) -> io::Result<Found> {
    if !dir.join(files::SHIM).exists() {
        return Ok(match files::read_json(&dir.join(files::EXIT))? {
            Some(exit) => Found::Over(exit),
            None => Found::Fresh,
        });
    }
    let pid = files::read_json::<i32>(&dir.join(files::SHIM))?.unwrap_or_default();
    // Must be opened before the lock is tried: while the lock is held, the process of that number is the shim.
    let handle = sys::pidfd_open(pid);
    let alive = is_locked(dir)?;
    // Must be read after the lock is tried: a shim writes it before it lets go.
    if let Some(exit) = files::read_json(&dir.join(files::EXIT))? {
        return Ok(Found::Over(exit));
    }
    match handle {
        Ok(handle) if alive => Ok(Found::Alive(handle)),
        Err(error) if alive => Err(error),
        _ => Ok(Found::Lost),
    }
}

/// Whether a shim holds the directory's lock.
fn is_locked(dir: &Path) -> io::Result<bool> {
    let file = File::open(dir.join(files::LOCK))?;
    match Flock::lock(file, FlockArg::LockSharedNonblock) {
        Ok(_shared) => Ok(false),
        Err((_, nix::errno::Errno::EWOULDBLOCK)) => Ok(true),
        Err((_, error)) => Err(error.into()),
    }
}
