//! The parent's side of a start. For the shim only.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::os::fd::{AsFd, OwnedFd};
use std::path::Path;

use nix::fcntl::OFlag;
use nix::sched::CloneFlags;
use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, Pid};

use crate::spec::{Network, Process, Security, Spec};
use crate::{cgroup, files, init, sys};

/// Most that is read of an error text of a child, bytes.
const ERROR_MAX: u64 = 4096;

/// Why a container could not be started, for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StartError(pub String);

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for StartError {}

/// Says at which step a system call failed.
pub(crate) trait Context<T> {
    fn context(self, step: &str) -> Result<T, StartError>;
    fn with(self, step: impl FnOnce() -> String) -> Result<T, StartError>;
}

impl<T, E: Into<io::Error>> Context<T> for Result<T, E> {
    fn context(self, step: &str) -> Result<T, StartError> {
        self.with(|| step.to_owned())
    }

    fn with(self, step: impl FnOnce() -> String) -> Result<T, StartError> {
        self.map_err(|error| {
            let error: io::Error = error.into();
            // Without Rust's "(os error 2)".
            let reason = match error.raw_os_error() {
                Some(number) => nix::errno::Errno::from_raw(number).desc().to_lowercase(),
                None => error.to_string(),
            };
            StartError(format!("{}: {reason}", step()))
        })
    }
}

/// Standard streams of a process in a container.
#[derive(Debug)]
pub struct Stdio {
    /// Standard input.
    pub stdin: OwnedFd,
    /// Standard output.
    pub stdout: OwnedFd,
    /// Standard error.
    pub stderr: OwnedFd,
}

impl Stdio {
    /// Makes them this process's.
    pub(crate) fn install(&self) -> io::Result<()> {
        // Copies above the standard streams first, so that none overwrites another.
        let [stdin, stdout, stderr] =
            [self.stdin.try_clone()?, self.stdout.try_clone()?, self.stderr.try_clone()?];
        sys::redirect(stdin.as_fd(), 0)?;
        sys::redirect(stdout.as_fd(), 1)?;
        sys::redirect(stderr.as_fd(), 2)
    }
}

/// A container that runs.
#[derive(Debug)]
pub struct Running {
    /// Its first process; a child of the caller, to be waited for.
    pub pid: Pid,
    /// Its cgroup.
    pub group: Option<cgroup::Group>,
    handle: OwnedFd,
    hostname: String,
}

/// Starts a container and returns when its program is executed. `dir` is the container's directory.
///
/// Once per process, and only in a process with one thread: it changes the PID namespace of the caller's children.
pub fn start(spec: &Spec, dir: &Path, stdio: Stdio) -> Result<Running, StartError> {
    let root = dir.join(files::ROOT);
    fs::create_dir_all(&root).context("make the mount point of the root")?;
    let network = match &spec.network {
        Network::Path(path) => Some(OwnedFd::from(
            File::open(path).with(|| format!("open the network namespace {}", path.display()))?,
        )),
        Network::Host | Network::Loopback => None,
    };
    let group = match spec.cgroup.as_slice() {
        [] => None,
        levels => Some(
            cgroup::Group::create(levels).map_err(|error| StartError(format!("make the cgroup: {error}")))?,
        ),
    };
    let started = fork_container(spec, &root, group.as_ref(), network, stdio);
    match started {
        Ok((pid, handle)) => Ok(Running { pid, group, handle, hostname: spec.hostname.clone() }),
        Err(error) => {
            drop(group);
            if !spec.cgroup.is_empty() {
                let names: Vec<String> = spec.cgroup.iter().map(|level| level.name.clone()).collect();
                // The error of the start is the one to tell; what is left is found again by its directory.
                drop(cgroup::remove(&names));
            }
            Err(error)
        }
    }
}

fn fork_container(
    spec: &Spec,
    root: &Path,
    group: Option<&cgroup::Group>,
    network: Option<OwnedFd>,
    stdio: Stdio,
) -> Result<(Pid, OwnedFd), StartError> {
    let (listen, report) = nix::unistd::pipe2(OFlag::O_CLOEXEC).context("make a pipe")?;
    let (placed, go) = nix::unistd::pipe2(OFlag::O_CLOEXEC).context("make a pipe")?;
    nix::sched::unshare(CloneFlags::CLONE_NEWPID).context("make a PID namespace")?;
    let pid = match sys::fork().context("fork")? {
        ForkResult::Child => {
            drop((listen, go));
            let birth =
                init::Birth { spec, root, has_group: group.is_some(), network, stdio, report, placed };
            let error = match init::become_container(&birth) {
                Err(error) => error,
                Ok(never) => match never {},
            };
            init::fail(&birth.report, &error)
        }
        ForkResult::Parent { child } => child,
    };
    drop((report, placed, stdio, network));
    let handle = sys::pidfd_open(pid.as_raw()).context("open the process");
    let entered = group.map_or(Ok(()), |group| group.enter(pid)).context("enter the cgroup");
    // Nobody reads when the child has failed by now; its error text comes below.
    let told = entered.is_err() || nix::unistd::write(&go, b"g").is_ok();
    drop(go);
    let mut text = String::new();
    let read = File::from(listen).take(ERROR_MAX).read_to_string(&mut text);
    if text.is_empty() && read.is_ok() && entered.is_ok() && told {
        return handle.map(|handle| (pid, handle));
    }
    // It is about to end, or must.
    sys::kill(pid, libc::SIGKILL).context("end the failed process")?;
    waitpid(pid, None).context("wait for the failed process")?;
    entered?;
    read.context("wait for the program")?;
    Err(StartError(if text.is_empty() {
        "its first process ended before its program".to_owned()
    } else {
        text
    }))
}

impl Running {
    /// Sends a signal to the first process. One that is gone already is no error.
    pub fn signal(&self, signal: i32) -> io::Result<()> {
        match sys::pidfd_send_signal(self.handle.as_fd(), signal) {
            Err(error) if error.raw_os_error() != Some(libc::ESRCH) => Err(error),
            _ => Ok(()),
        }
    }

    /// Starts one more process in the container: all its namespaces, its cgroup, the given user and rights. It is a
    /// child of the caller. A program that cannot be executed says so on `stderr` and exits 126.
    pub fn execute(&self, process: &Process, security: &Security, stdio: Stdio) -> io::Result<Pid> {
        match sys::fork()? {
            ForkResult::Parent { child } => Ok(child),
            ForkResult::Child => {
                let error = match self.join(process, security, &stdio) {
                    Err(error) => error,
                    Ok(never) => match never {},
                };
                let mut stderr = File::from(stdio.stderr);
                // Whoever waits sees the exit code in any case.
                drop(io::Write::write_all(&mut stderr, error.0.as_bytes()));
                sys::exit_now(126)
            }
        }
    }

    fn join(
        &self,
        process: &Process,
        security: &Security,
        stdio: &Stdio,
    ) -> Result<std::convert::Infallible, StartError> {
        if let Some(group) = &self.group {
            group.enter(Pid::from_raw(0)).context("enter the cgroup")?;
        }
        init::unprotect();
        // The PID namespace is the container's already: the caller's children are born in it.
        let namespaces = libc::CLONE_NEWNS
            | libc::CLONE_NEWIPC
            | libc::CLONE_NEWUTS
            | libc::CLONE_NEWNET
            | if self.group.is_some() { libc::CLONE_NEWCGROUP } else { 0 };
        sys::setns(self.handle.as_fd(), namespaces).context("enter the namespaces")?;
        stdio.install().context("set standard streams")?;
        nix::unistd::setsid().context("make a session")?;
        init::execute(process, security, &self.hostname, None)
    }
}
