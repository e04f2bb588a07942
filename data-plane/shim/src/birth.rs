//! From the starter's child to a process of its own.

use std::fs::File;
use std::io::Read as _;
use std::os::fd::{AsFd, OwnedFd};
use std::path::Path;

use container::{files, sys};
use nix::fcntl::{Flock, FlockArg, OFlag};
use nix::unistd::ForkResult;

/// Locks the directory. `None` when another shim has it or has had it: a container is started at most once.
pub(crate) fn claim(dir: &Path) -> Result<Option<Flock<File>>, String> {
    let file = File::options().create(true).truncate(false).write(true).open(dir.join(files::LOCK));
    let file = file.map_err(|error| format!("open the lock: {error}"))?;
    let lock = match Flock::lock(file, FlockArg::LockExclusiveNonblock) {
        Ok(lock) => lock,
        Err((_, nix::errno::Errno::EWOULDBLOCK)) => return Ok(None),
        Err((_, error)) => return Err(format!("lock: {error}")),
    };
    let begun = [files::SHIM, files::EXIT].iter().any(|name| dir.join(name).exists());
    Ok((!begun).then_some(lock))
}

/// Divides the process: the shim gets a session and no streams, its parent waits for the start and ends. The lock is
/// the shim's from here on, since both share it and the parent ends first. The parent waits until what is returned is
/// dropped: the container runs then, or its directory says why not.
pub(crate) fn go_to_background() -> Result<OwnedFd, String> {
    let (listen, waiting) =
        nix::unistd::pipe2(OFlag::O_CLOEXEC).map_err(|error| format!("make a pipe: {error}"))?;
    match sys::fork().map_err(|error| format!("fork: {error}"))? {
        ForkResult::Parent { .. } => {
            drop(waiting);
            // Ends when the shim says so by closing its end, or when it dies.
            let mut nothing = [0];
            let ended = File::from(listen).read(&mut nothing);
            // Must not run destructors: the lock is shared with the shim, and unlocking it here would free it.
            sys::exit_now(i32::from(ended.is_err()))
        }
        ForkResult::Child => {
            drop(listen);
            nix::unistd::setsid().map_err(|error| format!("make a session: {error}"))?;
            std::env::set_current_dir("/").map_err(|error| format!("/: {error}"))?;
            let null = null().map_err(|error| format!("open /dev/null: {error}"))?;
            for stream in 0..=2 {
                sys::redirect(null.as_fd(), stream).map_err(|error| format!("close the streams: {error}"))?;
            }
            Ok(waiting)
        }
    }
}

/// `/dev/null`, both ways.
pub(crate) fn null() -> std::io::Result<OwnedFd> {
    Ok(File::options().read(true).write(true).open("/dev/null")?.into())
}
