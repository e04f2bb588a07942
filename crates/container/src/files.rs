//! A container's directory: names of its files, and writing them so that a reader sees all or nothing.
//!
//! Files are written aside and renamed, without a sync: a killed process leaves the old or the new file. After a
//! power cut a file may be missing or empty; every container is dead then anyway, and its lock is free, which is what
//! readers go by.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

/// The container as it should be ([`crate::Spec`]).
pub const SPEC: &str = "spec.json";
/// Locked (flock, exclusive) by the shim as long as it lives.
pub const LOCK: &str = "lock";
/// The shim's process id, written once under the lock: a container is started at most once.
pub const SHIM: &str = "shim.pid";
/// [`crate::Started`], once the process runs.
pub const STARTED: &str = "started.json";
/// [`crate::Health`], on every change.
pub const HEALTH: &str = "health.json";
/// [`crate::Exit`], once it is over; nothing is written after it.
pub const EXIT: &str = "exit.json";
/// Log segments are named `log.<offset of the first byte>`, sixteen hex digits.
pub const LOG_PREFIX: &str = "log.";
/// Where the root is mounted, inside the container's mount namespace only.
pub const ROOT: &str = "root";

/// The path of the log segment that begins at an offset.
pub fn log_segment(dir: &Path, offset: u64) -> PathBuf {
    dir.join(format!("{LOG_PREFIX}{offset:016x}"))
}

/// The offsets at which log segments begin, ascending.
pub fn log_segments(dir: &Path) -> io::Result<Vec<u64>> {
    let mut offsets = Vec::new();
    for entry in fs::read_dir(dir)? {
        let name = entry?.file_name();
        let digits = name.to_str().and_then(|name| name.strip_prefix(LOG_PREFIX));
        if let Some(offset) = digits.and_then(|digits| u64::from_str_radix(digits, 16).ok()) {
            offsets.push(offset);
        }
    }
    offsets.sort_unstable();
    Ok(offsets)
}

/// Writes a value as JSON, aside and then renamed.
pub fn write_json<T: Serialize>(path: &Path, value: &T) -> io::Result<()> {
    write(path, &serde_json::to_vec(value)?)
}

/// Writes bytes, aside and then renamed.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let name = path.file_name().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
    let mut aside = std::ffi::OsString::from(".");
    aside.push(name);
    let aside = path.with_file_name(aside);
    fs::write(&aside, bytes)?;
    fs::rename(&aside, path)
}

/// Reads a JSON file; `None` when it is missing, empty or not whole (left by a power cut).
pub fn read_json<T: DeserializeOwned>(path: &Path) -> io::Result<Option<T>> {
    match fs::read(path) {
        Ok(bytes) => Ok(serde_json::from_slice(&bytes).ok()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
