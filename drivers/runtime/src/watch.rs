//! Notices of changes in directories: one inotify for all, since a host allows few.

use std::collections::HashMap;
use std::io;
use std::os::fd::{AsFd as _, OwnedFd};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use container::sys;
use nix::sys::inotify::{AddWatchFlags, InitFlags, Inotify, WatchDescriptor};
use tokio::io::unix::AsyncFd;
use tokio::sync::watch;

/// Tells when something in a directory has changed: files written to, and files renamed in.
#[derive(Debug)]
pub(crate) struct Watcher {
    inotify: Inotify,
    /// The same inotify, to wait for.
    readable: AsyncFd<OwnedFd>,
    /// Who waits for which directory. The number only has to differ from the last.
    directories: Mutex<HashMap<WatchDescriptor, watch::Sender<u64>>>,
}

/// Becomes ready when the directory has changed since the last look.
#[derive(Debug)]
pub(crate) struct Changes(watch::Receiver<u64>);

impl Changes {
    /// Waits for a change. When the watcher is gone, for ever.
    pub(crate) async fn changed(&mut self) {
        if self.0.changed().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

impl Watcher {
    /// Starts watching; must be called inside a tokio runtime.
    pub(crate) fn start() -> io::Result<Arc<Self>> {
        let inotify = Inotify::init(InitFlags::IN_NONBLOCK | InitFlags::IN_CLOEXEC)?;
        let readable = sys::watch_readable(inotify.as_fd().try_clone_to_owned()?)?;
        let watcher = Arc::new(Self { inotify, readable, directories: Mutex::new(HashMap::new()) });
        let weak = Arc::downgrade(&watcher);
        tokio::spawn(async move {
            loop {
                // Looked up anew each time, so that the loop ends with the last user.
                let Some(watcher) = weak.upgrade() else { return };
                let wait = tokio::time::timeout(std::time::Duration::from_secs(60), watcher.deliver());
                if let Ok(Err(error)) = wait.await {
                    tracing::error!(%error, "directories are no longer watched");
                    return;
                }
            }
        });
        Ok(watcher)
    }

    /// Watches a directory. What happened before is not told: look after calling this.
    pub(crate) fn watch(&self, directory: &Path) -> io::Result<Changes> {
        let flags = AddWatchFlags::IN_MODIFY | AddWatchFlags::IN_MOVED_TO | AddWatchFlags::IN_ONLYDIR;
        // Held through the call, so that the first notice finds its sender.
        let mut directories = self.directories.lock().unwrap_or_else(PoisonError::into_inner);
        let descriptor = self.inotify.add_watch(directory, flags)?;
        let sender = directories.entry(descriptor).or_insert_with(|| watch::channel(0).0);
        Ok(Changes(sender.subscribe()))
    }

    /// Waits for notices and passes them on.
    async fn deliver(&self) -> io::Result<()> {
        let mut ready = self.readable.readable().await?;
        let events = match self.inotify.read_events() {
            Err(nix::errno::Errno::EAGAIN) => {
                ready.clear_ready();
                return Ok(());
            }
            events => events?,
        };
        let mut directories = self.directories.lock().unwrap_or_else(PoisonError::into_inner);
        for event in events {
            if event.mask.contains(AddWatchFlags::IN_Q_OVERFLOW) {
                // Some were lost: everyone looks.
                directories.values().for_each(bump);
            } else if event.mask.contains(AddWatchFlags::IN_IGNORED) {
                directories.remove(&event.wd);
            } else if let Some(sender) = directories.get(&event.wd) {
                bump(sender);
            }
        }
        Ok(())
    }
}

fn bump(sender: &watch::Sender<u64>) {
    sender.send_modify(|number| *number += 1);
}

/// Waits for the end of the process behind a pidfd.
pub(crate) async fn process_end(pidfd: OwnedFd) -> io::Result<()> {
    let pidfd = sys::watch_readable(pidfd)?;
    drop(pidfd.readable().await?);
    Ok(())
}
