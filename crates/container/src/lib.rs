//! Containers: namespaces, root file systems, cgroups, processes.
//!
//! Never knows a task or a build, and never forks from a program that has threads: only the shim calls
//! [`start`], everyone else writes a [`Spec`] and executes a shim for it ([`launch`], with the feature of that name).
//!
//! Why our own and not libcontainer: that one was tried first and works (also on hybrid cgroups), but it took 32 ms for
//! a container that this starts and ends in 20 (of which more than ten are the kernel's for moving a process into v1
//! cgroups; without, it is 5, and crun's 22). It needs libseccomp as a C library next to the binary, brings about 130
//! crates, and leaves the overlay mount, the log pipes, health checks and the end of a container to us anyway. What is
//! left is this crate.
//!
//! How isolation is made:
//! - own mount, PID, IPC, UTS and cgroup namespaces; the network namespace is entered by path.
//! - the root file system (overlay) is mounted inside the container's mount namespace only: it is gone with the last
//!   process, so nothing is left on the host when anything is killed.
//! - every mount of the container is `nodev`; the device nodes in `/dev` are bound from the host one by one. A node
//!   that the container makes itself cannot be opened, so no device cgroup is needed, on v1 and v2 alike.
//! - everything below the new root is mounted after `pivot_root`, so a symlink in an image cannot lead a mount out.
//! - capabilities, `no_new_privs`, a seccomp filter, masked and read-only paths as Docker's defaults have them.
//! - the container's first process gets SIGKILL when its shim dies, and takes all others of its PID namespace along.
//!
//! Needs Linux 5.12 or newer (`mount_setattr`).

pub mod capability;
pub mod cgroup;
pub mod files;
mod init;
#[cfg(feature = "launch")]
pub mod launch;
pub mod log;
mod pid1;
mod rootfs;
mod seccomp;
pub mod spec;
mod start;
pub mod state;
pub mod sys;
#[cfg(feature = "testing")]
pub mod testing;
pub mod user;

pub use spec::Spec;
pub use start::{Running, StartError, Stdio, start};
pub use state::{Exit, Health, Started};
