//! Starting shims from an async program, and looking after those in the foreground.
//!
//! A container is a directory with a [`Spec`] in it. [`detached`] gives it a shim that outlives the caller; what
//! happens is read from the directory ([`crate::state::find`]). [`foreground`] gives it a shim that lives as long as
//! the returned handle, with the container's output as streams.

use std::fs;
use std::io;
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use tokio::process::{Child, ChildStderr, ChildStdin, ChildStdout, Command};

use crate::spec::{Output, Root};
use crate::state::{self, Exit, Found};
use crate::{Spec, files, sys};

/// The subcommand of the executable that is the shim.
const SUBCOMMAND: &str = "shim";

/// Why no shim could be started.
#[derive(Debug, thiserror::Error)]
pub enum LaunchError {
    /// The directory could not be prepared.
    #[error("prepare {}: {source}", dir.display())]
    Prepare {
        /// The container's directory.
        dir: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The executable could not be run.
    #[error("run {}: {source}", exe.display())]
    Run {
        /// The executable.
        exe: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The shim ended without doing its work.
    #[error("the shim of {} ended early ({status}): {stderr}", dir.display())]
    Early {
        /// The container's directory.
        dir: PathBuf,
        /// How.
        status: std::process::ExitStatus,
        /// What it said.
        stderr: String,
    },
}

/// Makes the container's directory and writes its spec. Blocking file work, but little of it.
pub fn prepare(dir: &Path, spec: &Spec) -> Result<(), LaunchError> {
    let prepared = || {
        fs::create_dir_all(dir)?;
        if let Root::Overlay { upper, work, .. } = &spec.root {
            fs::create_dir_all(upper)?;
            fs::create_dir_all(work)?;
        }
        files::write_json(&dir.join(files::SPEC), spec)
    };
    prepared().map_err(|source| LaunchError::Prepare { dir: dir.to_owned(), source })
}

/// Starts a shim in the background for a prepared directory whose output is [`Output::Files`]. Returns when the
/// container runs, or has failed to: the directory says which. When the directory has a shim already, or had one,
/// nothing happens: a container is started at most once.
pub async fn detached(exe: &Path, dir: &Path) -> Result<(), LaunchError> {
    let mut command = command(exe, dir);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    let output = command.output().await.map_err(|source| LaunchError::Run { exe: exe.to_owned(), source })?;
    if output.status.success() {
        return Ok(());
    }
    let stderr = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    Err(LaunchError::Early { dir: dir.to_owned(), status: output.status, stderr })
}

/// Starts a container in the foreground: prepares `dir` (which must be new) and starts a shim in it. `spec.output`
/// is taken as [`Output::Inherit`].
pub fn foreground(exe: &Path, dir: &Path, spec: &Spec) -> Result<Foreground, LaunchError> {
    prepare(dir, &Spec { output: Output::Inherit, ..spec.clone() })?;
    let mut command = command(exe, dir);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut shim = command.spawn().map_err(|source| LaunchError::Run { exe: exe.to_owned(), source })?;
    Ok(Foreground {
        dir: dir.to_owned(),
        lifeline: shim.stdin.take(),
        stdout: shim.stdout.take(),
        stderr: shim.stderr.take(),
        shim,
    })
}

fn command(exe: &Path, dir: &Path) -> Command {
    let mut command = Command::new(exe);
    command.arg(SUBCOMMAND).arg(dir);
    // A Ctrl-C in the caller's terminal is not for containers.
    command.process_group(0);
    command
}

/// A container in the foreground. Dropping it, or the end of the calling program, ends the container at once.
#[derive(Debug)]
pub struct Foreground {
    dir: PathBuf,
    /// The shim ends its container when this closes.
    lifeline: Option<ChildStdin>,
    /// The container's standard output; take it, and read it to its end.
    pub stdout: Option<ChildStdout>,
    /// The container's standard error; take it, and read it to its end.
    pub stderr: Option<ChildStderr>,
    shim: Child,
}

impl Foreground {
    /// Waits for the container's end. `Exit::error` says when it could not be started at all. Cancel safe.
    pub async fn wait(&mut self) -> Result<Exit, LaunchError> {
        let status =
            self.shim.wait().await.map_err(|source| LaunchError::Run { exe: self.dir.clone(), source })?;
        match state::find(&self.dir) {
            Ok(Found::Over(exit)) => Ok(exit),
            _ if status.signal().is_some() => Ok(Exit {
                code: None,
                out_of_memory: false,
                at: 0,
                error: format!("the container's shim was killed ({status})"),
            }),
            _ => Err(LaunchError::Early { dir: self.dir.clone(), status, stderr: String::new() }),
        }
    }

    /// Asks the container to stop: its stop signal, then SIGKILL after its timeout.
    pub fn stop(&self) -> io::Result<()> {
        self.signal(libc::SIGTERM)
    }

    /// Ends the container at once, with SIGKILL.
    pub fn kill(&mut self) {
        self.lifeline = None;
    }

    fn signal(&self, signal: i32) -> io::Result<()> {
        // None once it has been waited for.
        let Some(pid) = self.shim.id().and_then(|pid| i32::try_from(pid).ok()) else { return Ok(()) };
        sys::kill(nix::unistd::Pid::from_raw(pid), signal)
    }
}

/// Asks a detached container to stop: its stop signal, then SIGKILL after its timeout. One without a living shim needs
/// no stopping. Returns whether there was one to ask.
pub fn stop(dir: &Path) -> io::Result<bool> {
    signal_shim(dir, libc::SIGTERM)
}

/// Ends a detached container at once.
pub fn kill(dir: &Path) -> io::Result<bool> {
    signal_shim(dir, libc::SIGQUIT)
}

fn signal_shim(dir: &Path, signal: i32) -> io::Result<bool> {
    use std::os::fd::AsFd as _;
    match state::find(dir)? {
        Found::Alive(shim) => match sys::pidfd_send_signal(shim.as_fd(), signal) {
            Err(error) if error.raw_os_error() == Some(libc::ESRCH) => Ok(false),
            sent => sent.map(|()| true),
        },
        Found::Fresh | Found::Over(_) | Found::Lost => Ok(false),
    }
}
