//! Removing blobs that nobody refers to any more.
//!
//! Bytes come before the row that names them, so a blob without a row may be one whose row is on its way: of an upload,
//! of a push whose layers are here already, of a build. Hence the rule: **a blob goes when nobody names it and nobody
//! has put it or asked whether it is there for a day.** Putting and asking ([`Blobs::contains`], [`Blobs::len`])
//! renew a blob's time; whoever does either may name it within a day. The time is renewed under a shared lock, and read
//! once more before the removal under an exclusive one, so that neither happens between the other's two steps; the lock
//! is a file's, since builds write from processes of their own. A crash leaves a blob too many, never one too few: a
//! removal is one unlink, and rows are not touched.

use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

use crate::Blobs;

/// How far a blob's time may lag behind its last use: asking costs a write only this often.
const RENEWED_EVERY: Duration = Duration::from_secs(3600);

impl Blobs {
    fn lock(&self) -> io::Result<File> {
        File::options().create(true).truncate(false).write(true).open(self.root.join("lock"))
    }

    /// Keeps every blob from being removed until it is dropped.
    pub(crate) fn hold(&self) -> io::Result<File> {
        let lock = self.lock()?;
        lock.lock_shared()?;
        Ok(lock)
    }

    /// A blob's length, its time renewed: who asks is about to refer to it. `None`: it is not there.
    pub(crate) fn claim(&self, path: &Path) -> io::Result<Option<u64>> {
        let Some(found) = metadata(path)? else { return Ok(None) };
        if found.modified()?.elapsed().unwrap_or_default() < RENEWED_EVERY {
            return Ok(Some(found.len()));
        }
        let _held = self.hold()?;
        match File::open(path) {
            Ok(file) => file.set_modified(SystemTime::now()).map(|()| Some(found.len())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Digests of blobs that were last put or asked for before `before`, in no order.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn idle(&self, before: SystemTime) -> io::Result<Vec<String>> {
        let mut found = Vec::new();
        for folder in fs::read_dir(self.root.join("sha256"))? {
            for blob in fs::read_dir(folder?.path())? {
                let blob = blob?;
                let Some(metadata) = metadata(&blob.path())? else { continue };
                if metadata.modified()? < before {
                    found.extend(blob.file_name().into_string());
                }
            }
        }
        Ok(found)
    }

    /// Removes a blob that nobody has put or asked for since `before`; whether it went. That nobody names it is the
    /// caller's to know, from a look later than [`Blobs::idle`].
    ///
    /// # Errors
    /// When the disk fails.
    pub fn delete_idle(&self, digest: &str, before: SystemTime) -> io::Result<bool> {
        let lock = self.lock()?;
        lock.lock()?;
        let path = self.path(digest);
        match metadata(&path)? {
            Some(found) if found.modified()? < before => fs::remove_file(&path).map(|()| true),
            _ => Ok(false),
        }
    }
}

fn metadata(path: &Path) -> io::Result<Option<fs::Metadata>> {
    match fs::metadata(path) {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: Duration = Duration::from_secs(24 * 3600);

    #[test]
    fn only_blobs_nobody_put_or_asked_for_are_removed() {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::open(folder.path()).unwrap();
        let day_ago = SystemTime::now() - DAY;
        let old = |bytes: &[u8]| {
            let digest = blobs.put(bytes).unwrap().digest;
            File::open(blobs.path(&digest)).unwrap().set_modified(day_ago - DAY).unwrap();
            digest
        };
        let (left, asked, put) = (old(b"left"), old(b"asked"), old(b"put"));
        blobs.put(b"young").unwrap();
        assert_eq!(blobs.idle(day_ago).unwrap().len(), 3);
        assert!(blobs.contains(&asked));
        blobs.put(b"put").unwrap();
        assert_eq!(blobs.idle(day_ago).unwrap(), std::slice::from_ref(&left));
        let goes = |digest: &str| blobs.delete_idle(digest, day_ago).unwrap();
        assert!(goes(&left) && !goes(&asked) && !goes(&put) && !goes(&left));
        assert!(!blobs.contains(&left) && blobs.contains(&put));
    }
}
