//! What survives the process: the last snapshot, and the targets' health. Written aside, synced, renamed.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use lb_api::Snapshot;
use nix::fcntl::{Flock, FlockArg};
use serde::{Deserialize, Serialize};

use crate::health::Health;

const SNAPSHOT_FILE: &str = "snapshot.json";
const HEALTH_FILE: &str = "health.json";
const LOCK_FILE: &str = "lock";

/// The balancer's directory. Held by at most one process.
#[derive(Debug)]
pub(crate) struct StateDir {
    path: PathBuf,
    _lock: Flock<File>,
}

/// One target's health on disk.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct StoredHealth {
    pub(crate) target_group_arn: String,
    pub(crate) address: SocketAddr,
    pub(crate) health: Health,
}

impl StateDir {
    /// Takes the directory, making it if need be. `None`: another process has it.
    pub(crate) fn take(path: &Path) -> io::Result<Option<StateDir>> {
        fs::create_dir_all(path)?;
        let file = File::create(path.join(LOCK_FILE))?;
        match Flock::lock(file, FlockArg::LockExclusiveNonblock) {
            Ok(lock) => Ok(Some(StateDir { path: path.to_owned(), _lock: lock })),
            Err((_, nix::errno::Errno::EWOULDBLOCK)) => Ok(None),
            Err((_, error)) => Err(error.into()),
        }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// The last snapshot. One that cannot be read is put aside and named in the log: the balancer then waits for the
    /// control plane as if it were new.
    pub(crate) fn snapshot(&self) -> io::Result<Option<Snapshot>> {
        self.read(SNAPSHOT_FILE)
    }

    pub(crate) fn keep_snapshot(&self, snapshot: &Snapshot) -> io::Result<()> {
        self.replace(SNAPSHOT_FILE, &serde_json::to_vec(snapshot)?, true)
    }

    pub(crate) fn health(&self) -> io::Result<HashMap<(String, SocketAddr), Health>> {
        let stored: Vec<StoredHealth> = self.read(HEALTH_FILE)?.unwrap_or_default();
        Ok(stored.into_iter().map(|one| ((one.target_group_arn, one.address), one.health)).collect())
    }

    /// Not synced: after a power failure targets are checked anew, and until then all of them get requests.
    pub(crate) fn keep_health(&self, health: &[StoredHealth]) -> io::Result<()> {
        self.replace(HEALTH_FILE, &serde_json::to_vec(health)?, false)
    }

    fn read<T: serde::de::DeserializeOwned>(&self, name: &str) -> io::Result<Option<T>> {
        let path = self.path.join(name);
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        match serde_json::from_slice(&bytes) {
            Ok(read) => Ok(Some(read)),
            Err(error) => {
                let aside = self.path.join(format!("{name}.unreadable"));
                tracing::error!(path = %path.display(), %error, aside = %aside.display(), "put aside");
                fs::rename(&path, &aside)?;
                Ok(None)
            }
        }
    }

    fn replace(&self, name: &str, bytes: &[u8], sync: bool) -> io::Result<()> {
        let aside = self.path.join(format!("{name}.new"));
        let mut file = File::create(&aside)?;
        file.write_all(bytes)?;
        if sync {
            file.sync_all()?;
        }
        fs::rename(&aside, self.path.join(name))?;
        if sync {
            File::open(&self.path)?.sync_all()?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_process_has_the_directory_and_finds_what_was_kept() {
        let directory = tempfile::tempdir().unwrap();
        let state = StateDir::take(directory.path()).unwrap().unwrap();
        assert!(StateDir::take(directory.path()).unwrap().is_none());
        assert!(state.snapshot().unwrap().is_none());
        let snapshot = Snapshot { generation: 3, ..Snapshot::default() };
        state.keep_snapshot(&snapshot).unwrap();
        drop(state);
        let state = StateDir::take(directory.path()).unwrap().unwrap();
        assert_eq!(state.snapshot().unwrap(), Some(snapshot));
    }

    #[test]
    fn an_unreadable_snapshot_is_put_aside() {
        let directory = tempfile::tempdir().unwrap();
        let state = StateDir::take(directory.path()).unwrap().unwrap();
        fs::write(directory.path().join(SNAPSHOT_FILE), b"{").unwrap();
        assert!(state.snapshot().unwrap().is_none());
        assert!(directory.path().join("snapshot.json.unreadable").exists());
    }
}
