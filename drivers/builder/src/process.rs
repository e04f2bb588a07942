//! A build's own process, as the hand sees it: whether it lives, its end, and what happens in its folder.

use std::fs;
use std::io;
use std::os::fd::{AsFd as _, OwnedFd};
use std::path::Path;
use std::process::Stdio;

use container::state::{self, Found};
use container::sys;
use nix::fcntl::{Flock, FlockArg};
use nix::sys::inotify::{AddWatchFlags, InitFlags, Inotify};
use nix::sys::signal::Signal;
use tokio::io::unix::AsyncFd;

use crate::journal;

/// The runner's process id.
pub(crate) const PID: &str = "pid";

/// How a build's folder was found.
#[derive(Debug)]
pub(crate) enum Runner {
    /// No runner has begun on it.
    Fresh,
    /// Its runner lives: a pidfd.
    Alive(OwnedFd),
    /// A runner had begun, and is gone.
    Gone,
}

/// Looks at a build's folder. Never blocks.
pub(crate) fn find(dir: &Path) -> io::Result<Runner> {
    let pid = fs::read_to_string(dir.join(PID)).ok().and_then(|text| text.trim().parse().ok());
    // Must be opened before the lock is tried: while the lock is held, the process of that number is the runner.
    let process = pid.map(sys::pidfd_open);
    match (is_locked(dir)?, process) {
        (true, Some(Ok(process))) => Ok(Runner::Alive(process)),
        (true, Some(Err(error))) => Err(error),
        // Between its lock and its number: whoever started it waits for that, so this is a moment's affair.
        (true, None) => Err(io::Error::other("the build's process is just beginning")),
        (false, _) if dir.join(journal::EVENTS).exists() => Ok(Runner::Gone),
        (false, _) => Ok(Runner::Fresh),
    }
}

fn is_locked(dir: &Path) -> io::Result<bool> {
    let file = match fs::File::open(dir.join(journal::LOCK)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        opened => opened?,
    };
    match Flock::lock(file, FlockArg::LockSharedNonblock) {
        Ok(_shared) => Ok(false),
        Err((_, nix::errno::Errno::EWOULDBLOCK)) => Ok(true),
        Err((_, error)) => Err(error.into()),
    }
}

/// Starts a runner; returns when its build has begun, or it has ended without.
pub(crate) async fn start(exe: &Path, dir: &Path) -> io::Result<()> {
    let log = fs::OpenOptions::new().create(true).append(true).open(dir.join("runner.log"))?;
    let mut changes = Changes::of(dir)?;
    let mut child = tokio::process::Command::new(exe)
        .arg("build-runner")
        .arg(dir)
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .process_group(0)
        .kill_on_drop(false)
        .spawn()?;
    while !dir.join(journal::EVENTS).exists() {
        tokio::select! {
            changed = changes.changed() => changed?,
            ended = child.wait() => return ended.map(drop),
        }
    }
    tokio::spawn(async move {
        // Reaped here; what it did is in its journal.
        if let Err(error) = child.wait().await {
            tracing::warn!(%error, "a build's process");
        }
    });
    Ok(())
}

/// Sends a signal to a build's process; one that is gone needs none.
pub(crate) fn signal(dir: &Path, signal: Signal) -> io::Result<()> {
    let Runner::Alive(process) = find(dir)? else { return Ok(()) };
    match sys::pidfd_send_signal(process.as_fd(), signal as i32) {
        Err(error) if error.raw_os_error() != Some(nix::errno::Errno::ESRCH as i32) => Err(error),
        _ => Ok(()),
    }
}

/// Ends a build's process and its shells, and waits for their end.
pub(crate) async fn end(dir: &Path) -> io::Result<()> {
    if let Runner::Alive(process) = find(dir)? {
        signal(dir, Signal::SIGKILL)?;
        ended(process).await?;
    }
    // Their lifelines ended with it.
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.join(container::files::SHIM).exists()
            && let Found::Alive(shim) = state::find(&path)?
        {
            ended(shim).await?;
        }
    }
    Ok(())
}

/// Waits for the end of the process behind a pidfd.
pub(crate) async fn ended(pidfd: OwnedFd) -> io::Result<()> {
    let pidfd = sys::watch_readable(pidfd)?;
    drop(pidfd.readable().await?);
    Ok(())
}

/// Notices of changes in a folder: files made, renamed in, written to.
#[derive(Debug)]
pub(crate) struct Changes {
    inotify: Inotify,
    /// The same inotify, to wait for.
    readable: AsyncFd<OwnedFd>,
}

impl Changes {
    /// Must be called inside a tokio runtime. What happened before is not told: look after calling this.
    pub(crate) fn of(dir: &Path) -> io::Result<Self> {
        let inotify = Inotify::init(InitFlags::IN_NONBLOCK | InitFlags::IN_CLOEXEC)?;
        let flags = AddWatchFlags::IN_CREATE | AddWatchFlags::IN_MODIFY | AddWatchFlags::IN_MOVED_TO;
        inotify.add_watch(dir, flags)?;
        let readable = sys::watch_readable(inotify.as_fd().try_clone_to_owned()?)?;
        Ok(Self { inotify, readable })
    }

    /// Waits for changes since the last call. Cancel safe.
    pub(crate) async fn changed(&mut self) -> io::Result<()> {
        loop {
            let mut ready = self.readable.readable().await?;
            match self.inotify.read_events() {
                Err(nix::errno::Errno::EAGAIN) => ready.clear_ready(),
                Err(error) => return Err(error.into()),
                Ok(_) => return Ok(()),
            }
        }
    }
}
