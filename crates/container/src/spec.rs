//! What a container should be: the contents of `spec.json` in its directory.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::cgroup;

/// A container, whole. Written once before its shim starts; never changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Spec {
    /// Host name inside.
    pub hostname: String,
    /// The root file system.
    pub root: Root,
    /// Mount the root read only (binds and tmpfs keep their own setting).
    pub read_only_root: bool,
    /// Host files and directories to be seen inside, in this order.
    pub binds: Vec<Bind>,
    /// Empty memory file systems, in this order, after the binds.
    pub tmpfs: Vec<Tmpfs>,
    /// The network.
    pub network: Network,
    /// The cgroup from the top down; empty: the shim's own.
    pub cgroup: Vec<cgroup::Level>,
    /// The process.
    pub process: Process,
    /// What it may do.
    pub security: Security,
    /// How it is stopped.
    pub stop: Stop,
    /// Health check inside the container; none: not checked.
    pub health: Option<HealthCheck>,
    /// Where its output goes, and with it whether the shim goes into the background.
    pub output: Output,
}

/// A root file system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Root {
    /// An overlay of directories, mounted inside the container only.
    Overlay {
        /// Lower directories, topmost first; at least one.
        lower: Vec<PathBuf>,
        /// Takes the changes.
        upper: PathBuf,
        /// Overlay's own, on the same file system as `upper`, empty.
        work: PathBuf,
        /// Leave out syncs: faster, and a crash of the machine loses `upper`.
        volatile: bool,
    },
    /// A directory as it is.
    Directory(PathBuf),
}

/// A host file or directory seen inside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bind {
    /// Host path; must exist.
    pub source: PathBuf,
    /// Absolute path inside; made when missing.
    pub target: PathBuf,
    /// Nothing below it can be changed.
    pub read_only: bool,
    /// Device nodes below it work (for builds that are allowed devices).
    pub devices: bool,
}

/// A memory file system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tmpfs {
    /// Absolute path inside; made when missing.
    pub target: PathBuf,
    /// Most it can hold.
    pub bytes: u64,
}

/// The network namespace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Network {
    /// The shim's: that of the host.
    Host,
    /// A namespace kept at a path, `/run/netns/NAME`.
    Path(PathBuf),
    /// A new one with nothing but loopback.
    Loopback,
}

/// The process to run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Process {
    /// Program and arguments; a program without a slash is looked for in the container's `PATH`.
    pub args: Vec<String>,
    /// Its whole environment. `PATH`, `HOME` and `HOSTNAME` are added when missing.
    pub env: Vec<(String, String)>,
    /// Working directory; made when missing; empty: `/`.
    pub cwd: String,
    /// `user`, `uid`, `user:group`, `uid:gid`; names are looked up in the container's `/etc/passwd`; empty: root.
    pub user: String,
    /// A reaping first process of ours in front, which passes signals on.
    pub init: bool,
    /// Resource limits: name (`nofile`), soft, hard.
    pub rlimits: Vec<(String, u64, u64)>,
}

/// What a container may do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Security {
    /// Capabilities, `NET_ADMIN` form.
    pub capabilities: Vec<String>,
    /// No program in it gains rights by being executed.
    pub no_new_privileges: bool,
    /// The system call filter.
    pub seccomp: bool,
    /// Hide and write-protect the kernel's knobs in `/proc` and `/sys`.
    pub protect_kernel: bool,
    /// All the host's devices in `/dev`, and device nodes work everywhere.
    pub devices: bool,
}

impl Security {
    /// Docker's default set of capabilities, everything else closed.
    pub fn confined() -> Self {
        Self {
            capabilities: crate::capability::DEFAULT.iter().map(|name| (*name).to_owned()).collect(),
            no_new_privileges: true,
            seccomp: true,
            protect_kernel: true,
            devices: false,
        }
    }

    /// As [`Security::confined`], but programs may change user by set-uid bits (`sudo` in a build's image).
    pub fn build() -> Self {
        Self { no_new_privileges: false, ..Self::confined() }
    }

    /// Everything open, as `docker run --privileged`.
    pub fn privileged() -> Self {
        Self {
            capabilities: crate::capability::ALL.iter().map(|name| (*name).to_owned()).collect(),
            no_new_privileges: false,
            seccomp: false,
            protect_kernel: false,
            devices: true,
        }
    }
}

/// How a container is stopped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stop {
    /// Signal number sent first.
    pub signal: i32,
    /// From the first signal to SIGKILL, milliseconds.
    pub timeout_ms: u64,
}

impl Default for Stop {
    fn default() -> Self {
        Self { signal: libc::SIGTERM, timeout_ms: 30_000 }
    }
}

/// A health check (ECS-36).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HealthCheck {
    /// Program and arguments, already without `CMD`/`CMD-SHELL`.
    pub args: Vec<String>,
    /// Between the end of one check and the start of the next, and before the first, milliseconds.
    pub interval_ms: u64,
    /// Most a check may take, milliseconds.
    pub timeout_ms: u64,
    /// Failures in a row that make it unhealthy.
    pub retries: u32,
    /// After the start, in which failures don't count, milliseconds.
    pub start_period_ms: u64,
}

/// Where output goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Output {
    /// Into log segments in the container's directory; the shim goes into the background and outlives its starter.
    Files(LogLimits),
    /// Into the shim's own stdout and stderr; the shim stays in the foreground and ends its container when its stdin
    /// ends.
    Inherit,
}

/// Bounds on what is kept of a container's output.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogLimits {
    /// A longer line is cut into several.
    pub line_bytes: usize,
    /// A new segment is begun after this many bytes.
    pub segment_bytes: u64,
    /// The oldest segment is dropped when there are more.
    pub segments: usize,
}

impl Default for LogLimits {
    fn default() -> Self {
        Self { line_bytes: 256 * 1024 - 26, segment_bytes: 16 << 20, segments: 8 }
    }
}

/// The number of a signal: `SIGTERM`, `term`, `15` or `SIGRTMIN+3`. None when there is no such signal.
pub fn signal_number(text: &str) -> Option<i32> {
    const SIGNALS_MAX: i32 = 64;
    /// The first real-time signal that C libraries leave to programs.
    const RTMIN: i32 = 34;
    let name = text.to_ascii_uppercase();
    let name = name.strip_prefix("SIG").unwrap_or(&name);
    let number = match (name.parse::<i32>(), name.strip_prefix("RTMIN+")) {
        (Ok(number), _) => number,
        (Err(_), Some(more)) => more.parse::<i32>().ok()?.checked_add(RTMIN)?,
        (Err(_), None) => format!("SIG{name}").parse::<nix::sys::signal::Signal>().ok()? as i32,
    };
    (1..=SIGNALS_MAX).contains(&number).then_some(number)
}
