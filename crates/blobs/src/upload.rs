//! Uploads that come in several requests: a file that grows, and becomes a blob under its digest.
//!
//! Bytes are hashed as they come. What has been hashed of an upload is remembered between its requests, so that its end
//! need not read it again; what is not remembered (another process had it, or there are too many) is read again.

use std::collections::HashMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest, Sha256};

use crate::{Blobs, unique};

/// Bytes read at a time when an upload is hashed again.
const CHUNK_BYTES: usize = 1024 * 1024;
/// Uploads whose digests are remembered.
const REMEMBERED_MAX: usize = 256;

/// The digest of an upload's first bytes.
#[derive(Debug, Clone, Default)]
struct Hashed {
    length: u64,
    sha256: Sha256,
}

impl Hashed {
    fn update(&mut self, bytes: &[u8]) {
        self.sha256.update(bytes);
        self.length += bytes.len() as u64;
    }
}

/// What has been hashed of uploads between their requests.
#[derive(Debug, Clone, Default)]
pub(crate) struct Remembered(Arc<Mutex<HashMap<String, Hashed>>>);

impl Remembered {
    fn take(&self, id: &str) -> Option<Hashed> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(id)
    }

    fn keep(&self, id: &str, hashed: Hashed) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= REMEMBERED_MAX
            && let Some(other) = all.keys().next().cloned()
        {
            // Whichever it is: it is read again when it ends, if it ever does.
            all.remove(&other);
        }
        all.insert(id.to_owned(), hashed);
    }
}

/// One request's part of an upload, at its end.
#[derive(Debug)]
pub struct Appender {
    id: String,
    file: File,
    length: u64,
    /// None: not all bytes before were hashed by this process.
    hashed: Option<Hashed>,
    remembered: Remembered,
}

impl Appender {
    /// Appends.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes)?;
        self.length += bytes.len() as u64;
        if let Some(hashed) = &mut self.hashed {
            hashed.update(bytes);
        }
        Ok(())
    }

    /// Bytes received now, those of earlier requests too.
    pub fn length(&self) -> u64 {
        self.length
    }
}

impl Drop for Appender {
    fn drop(&mut self) {
        // True of the file only while it is as long as this: every byte that another appender adds makes it longer.
        if let Some(hashed) = self.hashed.take() {
            self.remembered.keep(&self.id, hashed);
        }
    }
}

impl Blobs {
    fn upload_path(&self, id: &str) -> io::Result<PathBuf> {
        let legal = !id.is_empty()
            && id.len() <= 64
            && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if !legal {
            return Err(io::Error::new(io::ErrorKind::NotFound, "not an upload's id"));
        }
        Ok(self.root.join("uploads").join(id))
    }

    /// Begins an upload that comes in several requests; its id.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn upload_start(&self) -> io::Result<String> {
        let id = unique();
        self.upload_open(&id)?;
        Ok(id)
    }

    /// Begins an upload under an id of the caller's, or finds it; bytes received so far.
    ///
    /// # Errors
    /// When the id is not made of letters, digits and hyphens, or the disk fails.
    pub fn upload_open(&self, id: &str) -> io::Result<u64> {
        let file = OpenOptions::new().append(true).create(true).open(self.upload_path(id)?)?;
        Ok(file.metadata()?.len())
    }

    /// Bytes received so far.
    ///
    /// # Errors
    /// `NotFound` for an upload nobody began.
    pub fn upload_offset(&self, id: &str) -> io::Result<u64> {
        Ok(fs::metadata(self.upload_path(id)?)?.len())
    }

    /// Goes on with an upload.
    ///
    /// # Errors
    /// `NotFound` for an upload nobody began.
    pub fn upload_appender(&self, id: &str) -> io::Result<Appender> {
        let file = OpenOptions::new().append(true).open(self.upload_path(id)?)?;
        let length = file.metadata()?.len();
        let hashed = match self.remembered.take(id) {
            Some(hashed) if hashed.length == length => Some(hashed),
            _ if length == 0 => Some(Hashed::default()),
            _ => None,
        };
        Ok(Appender { id: id.to_owned(), file, length, hashed, remembered: self.remembered.clone() })
    }

    /// Appends to an upload; bytes received now.
    ///
    /// # Errors
    /// `NotFound` for an upload nobody began.
    pub fn upload_append(&self, id: &str, bytes: &[u8]) -> io::Result<u64> {
        let mut appender = self.upload_appender(id)?;
        appender.write(bytes)?;
        Ok(appender.length())
    }

    /// Ends an upload: it becomes a blob if its SHA-256 is the expected one (hexadecimal), else it stays as it is. Its
    /// bytes.
    ///
    /// # Errors
    /// `NotFound`; `InvalidData` when the digest is another.
    pub fn upload_finish(&self, id: &str, expected: &str) -> io::Result<u64> {
        let path = self.upload_path(id)?;
        let mut file = File::open(&path)?;
        let length = file.metadata()?.len();
        let hashed = match self.remembered.take(id) {
            Some(hashed) if hashed.length == length => hashed,
            _ => hash(&mut file)?,
        };
        let digest = format!("{:x}", hashed.sha256.clone().finalize());
        if digest != expected {
            self.remembered.keep(id, hashed);
            let text = format!("the bytes' digest is sha256:{digest}, not sha256:{expected}");
            return Err(io::Error::new(io::ErrorKind::InvalidData, text));
        }
        file.sync_all()?;
        self.adopt(&path, &digest)?;
        Ok(hashed.length)
    }

    /// Gives an upload up; no error when it is not there.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn upload_cancel(&self, id: &str) -> io::Result<()> {
        self.remembered.take(id);
        match fs::remove_file(self.upload_path(id)?) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

fn hash(file: &mut File) -> io::Result<Hashed> {
    let mut hashed = Hashed::default();
    let mut chunk = vec![0; CHUNK_BYTES];
    loop {
        let read = file.read(&mut chunk)?;
        if read == 0 {
            return Ok(hashed);
        }
        hashed.update(&chunk[..read]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    fn blobs() -> (tempfile::TempDir, Blobs) {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::open(folder.path()).unwrap();
        (folder, blobs)
    }

    #[test]
    fn uploads_resume_and_end_only_under_their_digest() {
        let (folder, blobs) = blobs();
        let id = blobs.upload_start().unwrap();
        assert_eq!(blobs.upload_append(&id, b"ab").unwrap(), 2);
        let again = Blobs::open(folder.path()).unwrap();
        assert_eq!(again.upload_offset(&id).unwrap(), 2);
        assert_eq!(again.upload_append(&id, b"c").unwrap(), 3);
        assert_eq!(again.upload_finish(&id, "00").unwrap_err().kind(), io::ErrorKind::InvalidData);
        assert_eq!(again.upload_finish(&id, ABC).unwrap(), 3);
        assert!(blobs.contains(ABC) && blobs.upload_offset(&id).is_err());
    }

    #[test]
    fn what_one_process_hashed_is_not_read_again() {
        let (_folder, blobs) = blobs();
        let id = blobs.upload_start().unwrap();
        for part in [b"a", b"b", b"c"] {
            blobs.upload_append(&id, part).unwrap();
        }
        let hashed = blobs.remembered.take(&id).unwrap();
        assert_eq!(format!("{:x}", hashed.sha256.clone().finalize()), ABC);
        blobs.remembered.keep(&id, hashed);
        assert_eq!(blobs.upload_finish(&id, ABC).unwrap(), 3);
        assert!(blobs.remembered.take(&id).is_none());
    }

    #[test]
    fn parts_that_came_at_once_are_read_again() {
        let (_folder, blobs) = blobs();
        let id = blobs.upload_start().unwrap();
        let mut first = blobs.upload_appender(&id).unwrap();
        let mut second = blobs.upload_appender(&id).unwrap();
        first.write(b"a").unwrap();
        second.write(b"b").unwrap();
        first.write(b"c").unwrap();
        drop((first, second));
        assert_eq!(blobs.upload_finish(&id, ABC).unwrap(), 3);
    }

    #[test]
    fn no_more_than_so_many_are_remembered() {
        let (_folder, blobs) = blobs();
        for _ in 0..REMEMBERED_MAX + 3 {
            let id = blobs.upload_start().unwrap();
            blobs.upload_append(&id, b"abc").unwrap();
        }
        assert_eq!(blobs.remembered.0.lock().unwrap().len(), REMEMBERED_MAX);
    }
}
