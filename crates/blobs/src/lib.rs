//! Content-addressed bytes on disk: objects, image layers, artifacts. A blob's name is the SHA-256 of its bytes.
//!
//! Never knows what the bytes mean, and never changes a blob: it is there whole or not at all. Written aside, synced,
//! renamed. All calls block; callers in async code use the blocking pool.

mod sweep;
mod upload;

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use md5::Md5;
use sha2::{Digest, Sha256};

pub use upload::Appender;

/// A folder of blobs.
#[derive(Debug, Clone)]
pub struct Blobs {
    root: PathBuf,
    remembered: upload::Remembered,
}

/// What became of written bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// SHA-256, lower-case hexadecimal: the blob's name.
    pub digest: String,
    /// MD5, lower-case hexadecimal.
    pub md5: String,
    /// CRC-32 (ISO-HDLC).
    pub crc32: u32,
    /// Bytes.
    pub length: u64,
}

impl Blobs {
    /// Opens the store below `root`, making it where it is not there. Several processes may have it open. Files left
    /// unfinished by a crashed one are removed; uploads stay, they can be resumed.
    ///
    /// # Errors
    /// When a folder cannot be made or read.
    pub fn open(root: &Path) -> io::Result<Self> {
        for folder in ["sha256", "uploads", "partial"] {
            fs::create_dir_all(root.join(folder))?;
        }
        for partial in fs::read_dir(root.join("partial"))? {
            let path = partial?.path();
            if !is_being_written(&path) {
                fs::remove_file(path)?;
            }
        }
        Ok(Self { root: root.to_owned(), remembered: upload::Remembered::default() })
    }

    /// Where a blob lies, whether it is there or not. `digest` without `sha256:`; anything that is not 64
    /// hexadecimal digits gives a path that never exists.
    pub fn path(&self, digest: &str) -> PathBuf {
        let legal = digest.len() == 64 && digest.bytes().all(|byte| byte.is_ascii_hexdigit());
        let name = if legal { digest } else { "none" };
        self.root.join("sha256").join(&name[..2]).join(name)
    }

    /// Whether a blob is there. Who asks may refer to it within a day: see `sweep`.
    pub fn contains(&self, digest: &str) -> bool {
        matches!(self.claim(&self.path(digest)), Ok(Some(_)))
    }

    /// A blob's length; `None` when it is not there. Who asks may refer to it within a day.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn len(&self, digest: &str) -> io::Result<Option<u64>> {
        self.claim(&self.path(digest))
    }

    /// Opens a blob for reading.
    ///
    /// # Errors
    /// `NotFound`, or when the disk fails.
    pub fn open_blob(&self, digest: &str) -> io::Result<File> {
        File::open(self.path(digest))
    }

    /// Removes a blob; no error when it is not there.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn delete(&self, digest: &str) -> io::Result<()> {
        match fs::remove_file(self.path(digest)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Begins a blob of unknown length.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn writer(&self) -> io::Result<BlobWriter> {
        let path = self.root.join("partial").join(unique());
        let file = OpenOptions::new().write(true).create_new(true).open(&path)?;
        Ok(BlobWriter {
            blobs: self.clone(),
            file,
            path,
            sha256: Sha256::new(),
            md5: Md5::new(),
            crc32: crc32fast::Hasher::new(),
            length: 0,
            finished: false,
        })
    }

    /// Stores bytes at once.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn put(&self, bytes: &[u8]) -> io::Result<Stored> {
        let mut writer = self.writer()?;
        writer.write(bytes)?;
        writer.finish()
    }

    /// Moves a finished file into its place.
    fn adopt(&self, from: &Path, digest: &str) -> io::Result<()> {
        let path = self.path(digest);
        let _held = self.hold()?;
        // Its time is when it became a blob, not when its last bytes came: see `sweep`.
        let now = SystemTime::now();
        if path.is_file() {
            File::open(&path)?.set_modified(now)?;
            return fs::remove_file(from);
        }
        File::open(from)?.set_modified(now)?;
        let folder = path.parent().unwrap_or(&self.root);
        fs::create_dir_all(folder)?;
        fs::rename(from, &path)?;
        File::open(folder)?.sync_all()
    }
}

/// A blob being written. Dropped without [`BlobWriter::finish`], nothing stays.
#[derive(Debug)]
pub struct BlobWriter {
    blobs: Blobs,
    file: File,
    path: PathBuf,
    sha256: Sha256,
    md5: Md5,
    crc32: crc32fast::Hasher,
    length: u64,
    finished: bool,
}

impl BlobWriter {
    /// Appends.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes)?;
        self.sha256.update(bytes);
        self.md5.update(bytes);
        self.crc32.update(bytes);
        self.length += bytes.len() as u64;
        Ok(())
    }

    /// Makes it a blob: synced, then renamed into its place.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn finish(self) -> io::Result<Stored> {
        self.finish_if(|_| Ok(()))
    }

    /// As [`BlobWriter::finish`], if the SHA-256 is the expected one (hexadecimal); else nothing stays.
    ///
    /// # Errors
    /// `InvalidData` when the digest is another, or when the disk fails.
    pub fn finish_as(self, expected: &str) -> io::Result<Stored> {
        self.finish_if(|digest| {
            if digest == expected {
                return Ok(());
            }
            let text = format!("the bytes' digest is sha256:{digest}, not sha256:{expected}");
            Err(io::Error::new(io::ErrorKind::InvalidData, text))
        })
    }

    fn finish_if(mut self, check: impl FnOnce(&str) -> io::Result<()>) -> io::Result<Stored> {
        let digest = format!("{:x}", std::mem::take(&mut self.sha256).finalize());
        check(&digest)?;
        let md5 = format!("{:x}", std::mem::take(&mut self.md5).finalize());
        let crc32 = std::mem::take(&mut self.crc32).finalize();
        if !self.blobs.contains(&digest) {
            self.file.sync_all()?;
        }
        self.blobs.adopt(&self.path, &digest)?;
        self.finished = true;
        Ok(Stored { digest, md5, crc32, length: self.length })
    }
}

impl Write for BlobWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        BlobWriter::write(self, bytes).map(|()| bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Drop for BlobWriter {
    fn drop(&mut self) {
        if !self.finished && fs::remove_file(&self.path).is_err() {
            // Left for the next start, which clears the folder of unfinished files.
        }
    }
}

/// Whether the process that began this file lives: its number is the second part of the name. A number that has been
/// given to another process since keeps the file until a later start.
fn is_being_written(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let writer = name.split('-').nth(1).and_then(|pid| u32::from_str_radix(pid, 16).ok());
    writer.is_some_and(|pid| Path::new("/proc").join(pid.to_string()).exists())
}

/// A name no other file of this store has: time, process and a count.
fn unique() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
    format!("{now:x}-{:x}-{:x}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    fn blobs() -> (tempfile::TempDir, Blobs) {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::open(folder.path()).unwrap();
        (folder, blobs)
    }

    #[test]
    fn the_same_bytes_are_one_blob() {
        let (_folder, blobs) = blobs();
        let stored = blobs.put(b"abc").unwrap();
        assert_eq!(stored.digest, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(stored.md5, "900150983cd24fb0d6963f7d28e17f72");
        assert_eq!((stored.crc32, stored.length), (0x352441c2, 3));
        assert_eq!(blobs.put(b"abc").unwrap(), stored);
        assert_eq!(blobs.len(&stored.digest).unwrap(), Some(3));
        let mut text = String::new();
        blobs.open_blob(&stored.digest).unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, "abc");
        blobs.delete(&stored.digest).unwrap();
        assert!(!blobs.contains(&stored.digest));
    }

    #[test]
    fn an_unfinished_blob_leaves_nothing() {
        let (folder, blobs) = blobs();
        let mut writer = blobs.writer().unwrap();
        writer.write(b"half").unwrap();
        drop(writer);
        assert_eq!(fs::read_dir(folder.path().join("partial")).unwrap().count(), 0);
    }

    #[test]
    fn only_what_the_dead_left_is_removed() {
        let (folder, blobs) = blobs();
        let mut writer = blobs.writer().unwrap();
        writer.write(b"abc").unwrap();
        let dead = folder.path().join("partial/1-7fffffff-0");
        fs::write(&dead, "half").unwrap();
        Blobs::open(folder.path()).unwrap();
        assert!(!dead.exists());
        assert_eq!(writer.finish().unwrap().length, 3);
    }

    #[test]
    fn names_from_outside_never_leave_the_folder() {
        let (folder, blobs) = blobs();
        assert!(blobs.path("../../etc/passwd").starts_with(folder.path()));
        assert!(blobs.upload_open("../x").is_err());
        assert!(!blobs.contains("sha256:xyz"));
    }
}
