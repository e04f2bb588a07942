//! Where the control socket is, also when the state directory's path is too long for a unix socket's.

use std::fs::File;
use std::io;
use std::os::fd::AsRawFd;
use std::path::{Path, PathBuf};

use crate::SOCKET_FILE;

/// A unix socket's path holds 107 bytes.
const PATH_BYTES_MAX: usize = 107;

/// A path that fits, good for as long as this lives.
#[derive(Debug)]
pub struct SocketAddress {
    path: PathBuf,
    /// Keeps `/proc/self/fd/N` alive when that is how the directory is named.
    _directory: Option<File>,
}

impl SocketAddress {
    /// The control socket of the balancer whose state directory this is.
    pub fn of(state_dir: &Path) -> io::Result<SocketAddress> {
        let path = state_dir.join(SOCKET_FILE);
        if path.as_os_str().len() <= PATH_BYTES_MAX {
            return Ok(SocketAddress { path, _directory: None });
        }
        let directory = File::open(state_dir)?;
        let path = PathBuf::from(format!("/proc/self/fd/{}", directory.as_raw_fd())).join(SOCKET_FILE);
        Ok(SocketAddress { path, _directory: Some(directory) })
    }

    /// The path to connect or bind to.
    pub fn path(&self) -> &Path {
        &self.path
    }
}
