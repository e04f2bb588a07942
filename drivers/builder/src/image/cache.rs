//! What a step came to the last time: by the step before, the instruction and all that goes into it.

use std::fs;
use std::io;
use std::path::PathBuf;

use images::{Layer, Store};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Directory in the store.
const DIRECTORY: &str = "build-cache";

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
        let entry: Entry = serde_json::from_slice(&fs::read(self.path(key)).ok()?).ok()?;
        entry.layer.as_ref().is_none_or(|layer| store.has_layer(layer)).then_some(entry)
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
    fn where_parts_end_counts() {
        assert_ne!(key(&["ab", "c"]), key(&["a", "bc"]));
        assert_eq!(key(&["a"]).len(), 64);
    }
}
