//! What a step came to the last time: by the step before, the instruction and all that goes into it.

use std::fs;
use std::io;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use images::{Layer, Store};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Directory in the store.
const DIRECTORY: &str = "build-cache";

/// How long a step's last use may be told wrong.
const USE_GAP: Duration = Duration::from_secs(3600);

/// What a step came to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Entry {
    /// When it was done, RFC 3339: an image of the same steps is the same image.
    pub(crate) created: String,
    /// What it made, if it makes layers.
    pub(crate) layer: Option<Layer>,
}

/// The cache, in files that several processes share.
#[derive(Debug, Clone)]
pub(crate) struct BuildCache {
    directory: PathBuf,
}

impl BuildCache {
    pub(crate) fn of(store: &Store) -> Self {
        Self { directory: store.root().join(DIRECTORY) }
    }

    /// What is known of a step, if its layer is still there.
    pub(crate) fn get(&self, store: &Store, key: &str) -> Option<Entry> {
        let path = self.path(key);
        let entry: Entry = serde_json::from_slice(&fs::read(&path).ok()?).ok()?;
        if !entry.layer.as_ref().is_none_or(|layer| store.has_layer(layer)) {
            return None;
        }
        let used = fs::metadata(&path).and_then(|found| found.modified()).ok()?;
        if used.elapsed().unwrap_or_default() > USE_GAP {
            // When this fails, the step is forgotten too early, and done once more.
            drop(
                fs::File::options()
                    .write(true)
                    .open(&path)
                    .and_then(|file| file.set_modified(SystemTime::now())),
            );
        }
        Some(entry)
    }

    /// Forgets steps that were of no use for this long; how many.
    pub(crate) fn prune(&self, older: Duration) -> io::Result<usize> {
        let mut count = 0;
        let groups = match fs::read_dir(&self.directory) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(0),
            groups => groups?,
        };
        for group in groups {
            for entry in fs::read_dir(group?.path())? {
                let entry = entry?;
                if entry.metadata()?.modified()?.elapsed().unwrap_or_default() > older {
                    fs::remove_file(entry.path())?;
                    count += 1;
                }
            }
        }
        Ok(count)
    }

    pub(crate) fn put(&self, key: &str, entry: &Entry) -> io::Result<()> {
        let path = self.path(key);
        fs::create_dir_all(path.parent().unwrap_or(&self.directory))?;
        // Not synced: what is lost is made again.
        container::files::write_json(&path, entry)
    }

    fn path(&self, key: &str) -> PathBuf {
        self.directory.join(key.get(..2).unwrap_or_default()).join(key)
    }
}

/// The key of a step: all of `parts` count, and where one ends and the next begins.
pub(crate) fn key(parts: &[&str]) -> String {
    let mut sha256 = Sha256::new();
    for part in parts {
        sha256.update((part.len() as u64).to_le_bytes());
        sha256.update(part.as_bytes());
    }
    format!("{:x}", sha256.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_steps_are_forgotten() {
        let dir = tempfile::tempdir().unwrap();
        let cache = BuildCache { directory: dir.path().join("cache") };
        assert_eq!(cache.prune(Duration::ZERO).unwrap(), 0);
        let entry = Entry { created: String::new(), layer: None };
        for part in ["one", "two"] {
            cache.put(&key(&[part]), &entry).unwrap();
        }
        let old = fs::File::options().write(true).open(cache.path(&key(&["one"]))).unwrap();
        old.set_modified(std::time::SystemTime::now() - Duration::from_secs(100)).unwrap();
        assert_eq!(cache.prune(Duration::from_secs(50)).unwrap(), 1);
        assert!(!cache.path(&key(&["one"])).exists() && cache.path(&key(&["two"])).exists());
    }

    #[test]
    fn where_parts_end_counts() {
        assert_ne!(key(&["ab", "c"]), key(&["a", "bc"]));
        assert_eq!(key(&["a"]).len(), 64);
    }
}
