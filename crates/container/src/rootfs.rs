//! The container's file system, as its first process makes it in its own mount namespace.

use std::ffi::CString;
use std::fs;
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::{FileTypeExt as _, MetadataExt as _, symlink};
use std::path::{Path, PathBuf};

use nix::mount::{MntFlags, MsFlags, mount, umount2};
use nix::sys::stat::{Mode, SFlag, mknod};

use crate::spec::{Bind, Root, Spec};
use crate::start::{Context as _, StartError};
use crate::{cgroup, sys};

/// Device nodes of a confined container, bound from the host.
const DEVICES: [&str; 6] = ["full", "null", "random", "tty", "urandom", "zero"];
/// Hidden: files behind `/dev/null`, directories behind an empty read-only one.
const MASKED: [&str; 12] = [
    "/proc/acpi",
    "/proc/asound",
    "/proc/interrupts",
    "/proc/kcore",
    "/proc/keys",
    "/proc/latency_stats",
    "/proc/sched_debug",
    "/proc/scsi",
    "/proc/timer_list",
    "/proc/timer_stats",
    "/sys/devices/virtual/powercap",
    "/sys/firmware",
];
/// Readable only.
const READ_ONLY: [&str; 5] = ["/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"];
/// Longest option string of a classic mount call, bytes: a page, less some.
const MOUNT_OPTIONS_MAX: usize = 4000;
/// Most symlinks that are followed for one path, as the kernel's limit.
const SYMLINKS_MAX: usize = 40;
/// Docker's size of `/dev/shm`.
const SHM_OPTIONS: &str = "mode=1777,size=65536k";

/// What is taken along from the host into the new root.
struct Luggage<'a> {
    devices: Vec<(&'static str, OwnedFd)>,
    /// Nodes of a container that is given all devices: path below `/dev`, mode, number.
    nodes: Vec<(PathBuf, u32, u64)>,
    binds: Vec<(&'a Bind, OwnedFd, bool)>,
    cgroups: Vec<(String, &'static str, String)>,
}

/// Mounts the root at `at`, makes it the root of this process, and mounts all else inside. Must be called in a mount,
/// PID and network namespace of its own; `join` puts the process into its cgroup namespace, as late as possible: to be
/// moved into a cgroup takes the kernel longer than all the rest, and goes on meanwhile.
pub(crate) fn enter(
    spec: &Spec,
    at: &Path,
    join: impl FnOnce() -> Result<(), StartError>,
) -> Result<(), StartError> {
    let none = None::<&str>;
    mount(none, "/", none, MsFlags::MS_PRIVATE | MsFlags::MS_REC, none).context("make mounts private")?;
    let luggage = pack(spec)?;
    mount_root(spec, at)?;
    nix::unistd::chdir(at).context("enter the root")?;
    nix::unistd::pivot_root(".", ".").context("pivot_root")?;
    // The old root now lies on top of the new one.
    umount2(".", MntFlags::MNT_DETACH).context("leave the host's root")?;
    nix::unistd::chdir("/").context("enter the root")?;

    mount_kernel(spec)?;
    mount_dev(spec, &luggage)?;
    for (bind, tree, is_directory) in &luggage.binds {
        place(tree, &bind.target, *is_directory)?;
    }
    for tmpfs in &spec.tmpfs {
        make_directory(&tmpfs.target).with(|| format!("make {}", tmpfs.target.display()))?;
        let options = format!("mode=1777,size={}", tmpfs.bytes);
        let flags = MsFlags::MS_NOSUID | MsFlags::MS_NODEV;
        mount(Some("tmpfs"), &tmpfs.target, Some("tmpfs"), flags, Some(options.as_str()))
            .with(|| format!("mount a tmpfs at {}", tmpfs.target.display()))?;
    }
    if spec.security.protect_kernel {
        protect_kernel(&luggage)?;
    }
    join()?;
    mount_cgroups(spec, &luggage)?;
    if spec.read_only_root {
        let flags = MsFlags::MS_REMOUNT | MsFlags::MS_BIND | MsFlags::MS_RDONLY | root_flags(spec);
        mount(none, "/", none, flags, none).context("make the root read only")?;
    }
    Ok(())
}

/// Takes hold of everything on the host that the container will see.
fn pack(spec: &Spec) -> Result<Luggage<'_>, StartError> {
    let mut luggage =
        Luggage { devices: Vec::new(), nodes: Vec::new(), binds: Vec::new(), cgroups: Vec::new() };
    if spec.security.devices {
        find_nodes(Path::new("/dev"), &mut luggage.nodes).context("list /dev")?;
    } else {
        for name in DEVICES {
            if let Ok(tree) = open_tree(&Path::new("/dev").join(name)) {
                luggage.devices.push((name, tree));
            }
        }
    }
    for bind in &spec.binds {
        let what = || format!("bind {}", bind.source.display());
        let is_directory = fs::metadata(&bind.source).with(what)?.is_dir();
        let tree = open_tree(&bind.source).with(what)?;
        let mut flags = 0;
        if bind.read_only {
            flags |= libc::MOUNT_ATTR_RDONLY;
        }
        if !bind.devices {
            flags |= libc::MOUNT_ATTR_NODEV;
        }
        sys::mount_setattr(tree.as_fd(), flags, true).with(what)?;
        luggage.binds.push((bind, tree, is_directory));
    }
    if !spec.cgroup.is_empty() {
        luggage.cgroups = cgroup::visible().context("list cgroup hierarchies")?;
    }
    Ok(luggage)
}

fn root_flags(spec: &Spec) -> MsFlags {
    if spec.security.devices { MsFlags::empty() } else { MsFlags::MS_NODEV }
}

fn mount_root(spec: &Spec, at: &Path) -> Result<(), StartError> {
    match &spec.root {
        Root::Directory(directory) => {
            let what = || format!("bind the root {}", directory.display());
            let tree = open_tree(directory).with(what)?;
            let flags = if spec.security.devices { 0 } else { libc::MOUNT_ATTR_NODEV };
            sys::mount_setattr(tree.as_fd(), flags, true).with(what)?;
            sys::move_mount(tree.as_fd(), &c_path(at)).with(what)
        }
        Root::Overlay { lower, upper, work, volatile } => {
            mount_overlay(Overlay { lower, upper, work, volatile: *volatile }, root_flags(spec), at)
                .context("mount the overlay root")
        }
    }
}

struct Overlay<'a> {
    lower: &'a [PathBuf],
    upper: &'a Path,
    work: &'a Path,
    volatile: bool,
}

fn mount_overlay(overlay: Overlay<'_>, flags: MsFlags, at: &Path) -> io::Result<()> {
    let escape = |path: &Path, also: &[char]| {
        let text = path.to_str().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidFilename))?;
        let mut escaped = String::with_capacity(text.len());
        for letter in text.chars() {
            if letter == '\\' || letter == ',' || also.contains(&letter) {
                escaped.push('\\');
            }
            escaped.push(letter);
        }
        Ok::<_, io::Error>(escaped)
    };
    let lower: Vec<String> =
        overlay.lower.iter().map(|path| escape(path, &[':'])).collect::<Result<_, _>>()?;
    let mut options = format!(
        "lowerdir={},upperdir={},workdir={}",
        lower.join(":"),
        escape(overlay.upper, &[])?,
        escape(overlay.work, &[])?
    );
    if overlay.volatile {
        options.push_str(",volatile");
    }
    if options.len() <= MOUNT_OPTIONS_MAX {
        return Ok(mount(Some("overlay"), at, Some("overlay"), flags, Some(options.as_str()))?);
    }
    // An image of many layers: one option at a time (Linux 6.5).
    let pair = |key: &str, path: &Path| (c_text(key), Some(c_path(path)));
    let mut options: Vec<_> = overlay.lower.iter().map(|path| pair("lowerdir+", path)).collect();
    options.push(pair("upperdir", overlay.upper));
    options.push(pair("workdir", overlay.work));
    if overlay.volatile {
        options.push((c_text("volatile"), None));
    }
    let tree = sys::mount_with_options(c"overlay", &options)?;
    if flags.contains(MsFlags::MS_NODEV) {
        sys::mount_setattr(tree.as_fd(), libc::MOUNT_ATTR_NODEV, false)?;
    }
    sys::move_mount(tree.as_fd(), &c_path(at))
}

/// `/proc` and `/sys`.
fn mount_kernel(spec: &Spec) -> Result<(), StartError> {
    let quiet = MsFlags::MS_NOSUID | MsFlags::MS_NODEV | MsFlags::MS_NOEXEC;
    let none = None::<&str>;
    fs::create_dir_all("/proc").context("make /proc")?;
    mount(Some("proc"), "/proc", Some("proc"), quiet, none).context("mount /proc")?;
    fs::create_dir_all("/sys").context("make /sys")?;
    let read_only = if spec.security.protect_kernel { MsFlags::MS_RDONLY } else { MsFlags::empty() };
    mount(Some("sysfs"), "/sys", Some("sysfs"), quiet | read_only, none).context("mount /sys")
}

/// The container's own part of the cgroup hierarchies.
fn mount_cgroups(spec: &Spec, luggage: &Luggage<'_>) -> Result<(), StartError> {
    let quiet = MsFlags::MS_NOSUID | MsFlags::MS_NODEV | MsFlags::MS_NOEXEC;
    let read_only = if spec.security.protect_kernel { MsFlags::MS_RDONLY } else { MsFlags::empty() };
    let none = None::<&str>;
    let top = Path::new("/sys/fs/cgroup");
    if luggage.cgroups.is_empty() || !top.exists() {
        return Ok(());
    }
    let is_unified = luggage.cgroups.iter().any(|(name, _, _)| name.is_empty());
    if !is_unified {
        mount(Some("tmpfs"), top, Some("tmpfs"), quiet, Some("mode=755")).context("mount /sys/fs/cgroup")?;
    }
    for (name, kind, options) in &luggage.cgroups {
        let at = top.join(name);
        let what = || format!("mount {}", at.display());
        if !is_unified {
            fs::create_dir(&at).with(what)?;
        }
        let options = (!options.is_empty()).then_some(options.as_str());
        mount(Some("cgroup"), &at, Some(*kind), quiet | read_only, options).with(what)?;
    }
    if !is_unified && spec.security.protect_kernel {
        let flags = MsFlags::MS_REMOUNT | MsFlags::MS_BIND | MsFlags::MS_RDONLY | quiet;
        mount(none, top, none, flags, none).context("make /sys/fs/cgroup read only")?;
    }
    Ok(())
}

fn mount_dev(spec: &Spec, luggage: &Luggage<'_>) -> Result<(), StartError> {
    let quiet = MsFlags::MS_NOSUID | MsFlags::MS_NOEXEC;
    fs::create_dir_all("/dev").context("make /dev")?;
    let flags = MsFlags::MS_NOSUID | root_flags(spec);
    mount(Some("tmpfs"), "/dev", Some("tmpfs"), flags, Some("mode=755,size=65536k")).context("mount /dev")?;
    for (name, tree) in &luggage.devices {
        place(tree, &Path::new("/dev").join(name), false)?;
    }
    for (path, mode, number) in &luggage.nodes {
        let path = Path::new("/dev").join(path);
        let made = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| {
            let kind = SFlag::from_bits_truncate(mode & libc::S_IFMT);
            Ok(mknod(&path, kind, Mode::from_bits_truncate(mode & 0o7777), *number)?)
        });
        made.with(|| format!("make {}", path.display()))?;
    }
    for (name, kind, options, more) in [
        ("pts", "devpts", "newinstance,ptmxmode=0666,mode=0620,gid=5", MsFlags::empty()),
        ("shm", "tmpfs", SHM_OPTIONS, MsFlags::MS_NODEV),
        ("mqueue", "mqueue", "", MsFlags::MS_NODEV),
    ] {
        let at = Path::new("/dev").join(name);
        let what = || format!("mount {}", at.display());
        fs::create_dir_all(&at).with(what)?;
        let options = (!options.is_empty()).then_some(options);
        mount(Some(kind), &at, Some(kind), quiet | more, options).with(what)?;
    }
    for (name, target) in [
        ("fd", "/proc/self/fd"),
        ("stdin", "/proc/self/fd/0"),
        ("stdout", "/proc/self/fd/1"),
        ("stderr", "/proc/self/fd/2"),
        ("ptmx", "pts/ptmx"),
        ("core", "/proc/kcore"),
    ] {
        symlink(target, Path::new("/dev").join(name)).with(|| format!("link /dev/{name}"))?;
    }
    Ok(())
}

/// Hides and write-protects the kernel's knobs.
fn protect_kernel(luggage: &Luggage<'_>) -> Result<(), StartError> {
    let none = None::<&str>;
    let has_null = luggage.devices.iter().any(|(name, _)| *name == "null");
    for path in MASKED {
        let Ok(metadata) = fs::metadata(path) else { continue };
        let what = || format!("mask {path}");
        if metadata.is_dir() {
            let flags = MsFlags::MS_RDONLY | MsFlags::MS_NOSUID | MsFlags::MS_NODEV | MsFlags::MS_NOEXEC;
            mount(Some("tmpfs"), path, Some("tmpfs"), flags, Some("size=0k")).with(what)?;
        } else if has_null {
            mount(Some("/dev/null"), path, none, MsFlags::MS_BIND, none).with(what)?;
        }
    }
    for path in READ_ONLY {
        if !Path::new(path).exists() {
            continue;
        }
        let what = || format!("make {path} read only");
        mount(Some(path), path, none, MsFlags::MS_BIND | MsFlags::MS_REC, none).with(what)?;
        let flags = MsFlags::MS_REMOUNT
            | MsFlags::MS_BIND
            | MsFlags::MS_RDONLY
            | MsFlags::MS_NOSUID
            | MsFlags::MS_NODEV
            | MsFlags::MS_NOEXEC;
        mount(none, path, none, flags, none).with(what)?;
    }
    Ok(())
}

/// Puts a detached mount at a path inside, making the file or directory it covers when it is missing.
fn place(tree: &OwnedFd, target: &Path, is_directory: bool) -> Result<(), StartError> {
    let what = || format!("mount at {}", target.display());
    if is_directory {
        make_directory(target).with(what)?;
    } else if !target.exists() {
        if let Some(parent) = target.parent() {
            make_directory(parent).with(what)?;
        }
        fs::File::create(target).with(what)?;
    }
    sys::move_mount(tree.as_fd(), &c_path(target)).with(what)
}

/// Makes a directory and those above it; one that an image's symlink points to is made where it points, inside.
fn make_directory(path: &Path) -> io::Result<()> {
    let mut path = path.to_owned();
    for _ in 0..SYMLINKS_MAX {
        match fs::create_dir_all(&path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => match fs::read_link(&path) {
                Ok(link) => path = path.parent().unwrap_or(Path::new("/")).join(link),
                Err(_) => return Err(error),
            },
            made => return made,
        }
    }
    Err(io::Error::from_raw_os_error(libc::ELOOP))
}

/// The device nodes below a directory of the host's `/dev`; pts, shm and mqueue are the container's own.
fn find_nodes(directory: &Path, found: &mut Vec<(PathBuf, u32, u64)>) -> io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        let path = entry.path();
        let kind = entry.file_type()?;
        if kind.is_dir() {
            if !["/dev/pts", "/dev/shm", "/dev/mqueue"].iter().any(|own| path == Path::new(own)) {
                find_nodes(&path, found)?;
            }
        } else if kind.is_char_device() || kind.is_block_device() {
            let metadata = entry.metadata()?;
            let relative = path.strip_prefix("/dev").unwrap_or(&path).to_owned();
            if relative != Path::new("ptmx") {
                found.push((relative, metadata.mode(), metadata.rdev()));
            }
        }
    }
    Ok(())
}

fn open_tree(path: &Path) -> io::Result<OwnedFd> {
    sys::open_tree(&c_path(path), true)
}

/// A path for the kernel. One with a zero byte cannot exist; it becomes the empty path, which is refused.
fn c_path(path: &Path) -> CString {
    CString::new(path.as_os_str().as_bytes()).unwrap_or_default()
}

fn c_text(text: &str) -> CString {
    CString::new(text).unwrap_or_default()
}
