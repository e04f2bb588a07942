//! Network namespaces by name, where `ip netns` keeps them: made, entered, listed, removed.
//!
//! Entering changes the thread for good, so what enters runs on a thread of its own ([`on_own_thread`]).

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

use driver::names;
use nix::errno::Errno;
use nix::fcntl::{Flock, FlockArg};
use nix::mount::{MntFlags, MsFlags, mount, umount2};
use nix::sched::{CloneFlags, setns, unshare};
use nix::sys::statfs::{NSFS_MAGIC, statfs};

use crate::Error;
use crate::netlink::Netlink;
use crate::wanted::is_plain_name;

/// Where namespaces are kept by name.
pub(crate) const DIRECTORY: &str = "/run/netns";

/// A namespace that is there.
#[derive(Debug)]
pub(crate) struct Namespace {
    pub(crate) file: File,
}

/// What a namespace of ours is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Owned {
    /// A VPC, by its id.
    Vpc(String),
    /// A task, by its interface's id.
    Interface(String),
}

/// Whether the namespace of a task's interface is there. One look at the file system: cheap.
pub fn interface_exists(instance: &str, interface_id: &str) -> bool {
    is_plain_name(interface_id)
        && is_namespace(&names::netns_path(&names::interface_netns(instance, interface_id)))
}

/// Whether the namespace of a VPC is there. One look at the file system: cheap.
pub fn vpc_exists(instance: &str, vpc_id: &str) -> bool {
    is_plain_name(vpc_id) && is_namespace(&names::netns_path(&names::vpc_netns(instance, vpc_id)))
}

/// Removes everything of an instance: namespaces, and with them all devices. Goes on after a failure; the failures.
pub fn teardown(instance: &str) -> Vec<Error> {
    match list(instance) {
        Ok(found) => found.iter().filter_map(|owned| remove(&owned.name(instance)).err()).collect(),
        Err(error) => vec![error],
    }
}

impl Owned {
    /// The namespace's name.
    pub(crate) fn name(&self, instance: &str) -> String {
        match self {
            Owned::Vpc(id) => names::vpc_netns(instance, id),
            Owned::Interface(id) => names::interface_netns(instance, id),
        }
    }
}

impl Namespace {
    /// Opens a namespace by name; `None` when there is none.
    pub(crate) fn open(name: &str) -> Result<Option<Namespace>, Error> {
        let path = names::netns_path(name);
        if !is_namespace(&path) {
            return Ok(None);
        }
        match File::open(&path) {
            Ok(file) => Ok(Some(Namespace { file })),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Error::io(format!("open namespace {name}"))(error)),
        }
    }

    /// Makes a namespace. It gets its name last, after `prepare`, which runs in it: nobody finds it half-made. The
    /// thread is in it afterwards.
    pub(crate) fn create(
        name: &str,
        prepare: impl FnOnce(&mut Netlink) -> io::Result<()>,
    ) -> Result<Netlink, Error> {
        let make = || {
            prepare_directory()?;
            unshare(CloneFlags::CLONE_NEWNET)?;
            let mut netlink = Netlink::open()?;
            prepare(&mut netlink)?;
            let path = names::netns_path(name);
            // What a crash left of the name, without a namespace, serves as well.
            drop(File::options().create(true).truncate(false).write(true).open(&path)?);
            mount(Some("/proc/thread-self/ns/net"), &path, None::<&str>, MsFlags::MS_BIND, None::<&str>)?;
            Ok(netlink)
        };
        make().map_err(Error::io::<io::Error>(format!("make namespace {name}")))
    }

    /// Moves the thread into the namespace.
    pub(crate) fn enter(&self) -> io::Result<()> {
        Ok(setns(&self.file, CloneFlags::CLONE_NEWNET)?)
    }

    /// Moves the thread into the namespace and opens a socket there.
    pub(crate) fn netlink(&self) -> Result<Netlink, Error> {
        self.enter().and_then(|()| Netlink::open()).map_err(Error::io("enter a namespace"))
    }
}

/// Takes a name off a namespace. The namespace goes when nobody is in it any more; one that is not there is gone
/// already.
pub(crate) fn remove(name: &str) -> Result<(), Error> {
    let path = names::netns_path(name);
    let gone = || {
        match umount2(&path, MntFlags::MNT_DETACH) {
            Ok(()) | Err(Errno::EINVAL | Errno::ENOENT) => {}
            Err(error) => return Err(io::Error::from(error)),
        }
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    };
    gone().map_err(Error::io(format!("remove namespace {name}")))
}

/// Everything of an instance that has a name, also names without a namespace.
pub(crate) fn list(instance: &str) -> Result<Vec<Owned>, Error> {
    let prefix = names::vpc_netns(instance, "");
    let read = || {
        let entries = match fs::read_dir(DIRECTORY) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let mut found = Vec::new();
        for entry in entries {
            let name = entry?.file_name();
            match name.to_str().and_then(|name| name.strip_prefix(&prefix)) {
                Some(id) if id.starts_with("vpc-") => found.push(Owned::Vpc(id.to_owned())),
                Some(id) if id.starts_with("eni-") => found.push(Owned::Interface(id.to_owned())),
                Some(_) | None => {}
            }
        }
        Ok(found)
    };
    read().map_err(Error::io("list namespaces"))
}

/// The number that tells a namespace from another one of the same name.
pub(crate) fn inode(name: &str) -> Option<u64> {
    fs::metadata(names::netns_path(name)).ok().map(|found| found.ino())
}

/// Writes a setting of the thread's namespace, below `/proc/sys/net`. A kernel without IPv6 has none of its settings.
pub(crate) fn set(setting: &str, value: &str) -> io::Result<()> {
    match fs::write(Path::new("/proc/sys/net").join(setting), value) {
        Err(error) if error.kind() == io::ErrorKind::NotFound && setting.starts_with("ipv6/") => Ok(()),
        other => other,
    }
}

/// Whether a setting of the thread's namespace is on.
pub(crate) fn is_on(setting: &str) -> bool {
    fs::read_to_string(Path::new("/proc/sys/net").join(setting)).is_ok_and(|value| value.trim() == "1")
}

/// Runs something on a thread that is made for it and ends after it.
pub(crate) async fn on_own_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    let (tell, told) = tokio::sync::oneshot::channel();
    let run = move || {
        // Nobody listens when the caller gave up; the work is done all the same.
        drop(tell.send(work()));
    };
    std::thread::Builder::new().name("net".into()).spawn(run).map_err(Error::io("start a thread"))?;
    told.await.unwrap_or_else(|_| Err(Error::other("work on a network", "the thread ended early")))
}

fn is_namespace(path: &Path) -> bool {
    statfs(path).is_ok_and(|found| found.filesystem_type() == NSFS_MAGIC)
}

/// Makes the directory a mount of its own that others see, as `ip netns` does.
pub(crate) fn prepare_directory() -> io::Result<()> {
    fs::create_dir_all(DIRECTORY)?;
    let directory = File::open(DIRECTORY)?;
    // Two at once would mount it twice and hide the first one's namespaces. `ip` takes the same lock.
    let _lock = Flock::lock(directory, FlockArg::LockExclusive).map_err(|(_, error)| error)?;
    let share = MsFlags::MS_SHARED | MsFlags::MS_REC;
    let shared = || mount(None::<&str>, DIRECTORY, None::<&str>, share, None::<&str>);
    match shared() {
        Err(Errno::EINVAL) => {
            let bind = MsFlags::MS_BIND | MsFlags::MS_REC;
            mount(Some(DIRECTORY), DIRECTORY, None::<&str>, bind, None::<&str>)?;
            Ok(shared()?)
        }
        other => Ok(other?),
    }
}
