//! Directory trees taken as a root: nothing that is asked of one leads out of it, whatever symlinks it has.

use std::ffi::{CString, OsString};
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::os::fd::{AsFd as _, AsRawFd as _, OwnedFd};
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Component, Path, PathBuf};

use container::sys;
use nix::errno::Errno;
use nix::fcntl::{AtFlags, OFlag, OpenHow, ResolveFlag, openat2};
use nix::mount::{MntFlags, MsFlags, mount, umount2};
use nix::sys::stat::{Mode, mkdirat};
use nix::unistd::{Gid, Uid, fchownat};

/// Most symlinks to nowhere that are followed for one path, as the kernel's limit.
const LINKS_MAX: usize = 40;

/// A tree by its open top directory.
#[derive(Debug)]
pub(crate) struct Tree {
    top: OwnedFd,
}

/// User and group ids.
pub(crate) type Owner = (u32, u32);

impl Tree {
    /// A directory of the host.
    pub(crate) fn open(directory: &Path) -> io::Result<Self> {
        let flags = OFlag::O_PATH | OFlag::O_DIRECTORY | OFlag::O_CLOEXEC;
        Ok(Self { top: nix::fcntl::open(directory, flags, Mode::empty())? })
    }

    /// An overlay that is mounted nowhere: it is there as long as this is. `lower` is topmost first. `upper` takes the
    /// changes and has an empty directory beside it for overlay's own use; without, nothing can be changed. `work` is
    /// a directory in which mount points may be made.
    pub(crate) fn overlay(lower: &[PathBuf], upper: Option<(&Path, &Path)>, work: &Path) -> io::Result<Self> {
        let mut lower = lower.to_vec();
        // An overlay that cannot be changed has two lower directories at least.
        for name in ["empty", "empty-too"] {
            if lower.len() < 2 {
                fs::create_dir_all(work.join(name))?;
                lower.push(work.join(name));
            }
        }
        let mut options = Vec::new();
        let mut option = |key: &str, path: &Path| {
            let pair = (CString::new(key), CString::new(path.as_os_str().as_bytes()));
            options.push((pair.0.unwrap_or_default(), Some(pair.1.unwrap_or_default())));
        };
        for path in &lower {
            option("lowerdir+", path);
        }
        if let Some((upper, own)) = upper {
            option("upperdir", upper);
            option("workdir", own);
        }
        match sys::mount_with_options(c"overlay", &options) {
            Ok(top) => Ok(Self { top }),
            // Before Linux 6.5 there is no `lowerdir+`.
            Err(error) if error.raw_os_error() == Some(Errno::EINVAL as i32) => {
                Self::overlay_mounted(&lower, upper, work)
            }
            Err(error) => Err(error),
        }
    }

    /// As [`Tree::overlay`] by the old call: mounted, opened and taken away again.
    fn overlay_mounted(lower: &[PathBuf], upper: Option<(&Path, &Path)>, work: &Path) -> io::Result<Self> {
        let text = |path: &Path| path.to_string_lossy().replace('\\', "\\\\").replace([':', ','], "\\:");
        let lower: Vec<String> = lower.iter().map(|path| text(path)).collect();
        let mut options = format!("lowerdir={}", lower.join(":"));
        if let Some((upper, own)) = upper {
            options.push_str(&format!(",upperdir={},workdir={}", text(upper), text(own)));
        }
        let at = work.join("mount");
        fs::create_dir_all(&at)?;
        mount(Some("overlay"), &at, Some("overlay"), MsFlags::MS_NODEV, Some(options.as_str()))?;
        let opened = Self::open(&at);
        umount2(&at, MntFlags::MNT_DETACH)?;
        opened
    }

    /// What a path leads to, symlinks followed inside.
    pub(crate) fn find(&self, path: &Path) -> Result<OwnedFd, Errno> {
        self.open_with(path, OFlag::O_PATH)
    }

    fn open_with(&self, path: &Path, flags: OFlag) -> Result<OwnedFd, Errno> {
        let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
        let resolve = ResolveFlag::RESOLVE_IN_ROOT | ResolveFlag::RESOLVE_NO_MAGICLINKS;
        openat2(&self.top, path, OpenHow::new().flags(flags | OFlag::O_CLOEXEC).resolve(resolve))
    }

    /// Whether a path leads to a directory.
    pub(crate) fn is_directory(&self, path: &Path) -> bool {
        self.open_with(path, OFlag::O_PATH | OFlag::O_DIRECTORY).is_ok()
    }

    /// Opens what a path leads to for reading. A pipe is not waited for.
    pub(crate) fn file(&self, path: &Path) -> io::Result<File> {
        Ok(self.open_with(path, OFlag::O_RDONLY | OFlag::O_NONBLOCK).map(File::from)?)
    }

    /// A small file's text; empty when there is none.
    pub(crate) fn read(&self, path: &Path, bytes_max: u64) -> String {
        let mut bytes = Vec::new();
        let Ok(file) = self.open_with(path, OFlag::O_RDONLY) else { return String::new() };
        match File::from(file).take(bytes_max).read_to_end(&mut bytes) {
            Ok(_) => String::from_utf8_lossy(&bytes).into_owned(),
            Err(_) => String::new(),
        }
    }

    /// Names in a directory, in order.
    pub(crate) fn names(&self, path: &Path) -> io::Result<Vec<OsString>> {
        let directory = self.open_with(path, OFlag::O_PATH | OFlag::O_DIRECTORY)?;
        let mut names = fs::read_dir(path_of(&directory))?
            .map(|entry| entry.map(|entry| entry.file_name()))
            .collect::<io::Result<Vec<_>>>()?;
        names.sort_unstable();
        Ok(names)
    }

    /// Opens a directory, making it and those above it where they are missing.
    pub(crate) fn make_directory(&self, path: &Path, owner: Owner) -> io::Result<OwnedFd> {
        self.make_directory_within(path, owner, 0)
    }

    fn make_directory_within(&self, path: &Path, owner: Owner, links: usize) -> io::Result<OwnedFd> {
        let flags = OFlag::O_PATH | OFlag::O_DIRECTORY;
        match self.open_with(path, flags) {
            Err(Errno::ENOENT) if links < LINKS_MAX => {}
            opened => return Ok(opened?),
        }
        let above = path.parent().unwrap_or(Path::new(""));
        let parent = self.make_directory_within(above, owner, links)?;
        let leaf = path.file_name().unwrap_or_default();
        match mkdirat(&parent, leaf, Mode::from_bits_truncate(0o755)) {
            Ok(()) => {
                let (uid, gid) = (Uid::from_raw(owner.0), Gid::from_raw(owner.1));
                fchownat(&parent, leaf, Some(uid), Some(gid), AtFlags::AT_SYMLINK_NOFOLLOW)?;
            }
            // A symlink to nowhere: what it points to is made.
            Err(Errno::EEXIST) => {
                let target = above.join(fs::read_link(path_of(&parent).join(leaf))?);
                return self.make_directory_within(&cleaned(&target), owner, links + 1);
            }
            Err(error) => return Err(error.into()),
        }
        Ok(self.open_with(path, flags)?)
    }
}

/// A path to an open file or directory for calls that take no descriptor.
pub(crate) fn path_of(fd: &OwnedFd) -> PathBuf {
    PathBuf::from(format!("/proc/self/fd/{}", fd.as_fd().as_raw_fd()))
}

/// A path below a root, without `.` and `..`.
pub(crate) fn cleaned(path: &Path) -> PathBuf {
    let mut clean = PathBuf::new();
    for part in path.components() {
        match part {
            Component::Normal(part) => clean.push(part),
            Component::ParentDir => {
                clean.pop();
            }
            Component::RootDir | Component::CurDir | Component::Prefix(_) => {}
        }
    }
    clean
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    #[test]
    fn nothing_leads_out() {
        let dir = tempfile::tempdir().unwrap();
        symlink("/etc", dir.path().join("host")).unwrap();
        symlink("../../../..", dir.path().join("up")).unwrap();
        let tree = Tree::open(dir.path()).unwrap();
        assert_eq!(tree.find(Path::new("host/passwd")).unwrap_err(), Errno::ENOENT);
        assert_eq!(tree.find(Path::new("../etc/passwd")).unwrap_err(), Errno::ENOENT);
        tree.make_directory(Path::new("up/made"), (0, 0)).unwrap();
        assert!(dir.path().join("made").is_dir());
        tree.make_directory(Path::new("host/below"), (0, 0)).unwrap();
        assert!(dir.path().join("etc/below").is_dir() && dir.path().join("host").is_symlink());
    }

    #[test]
    fn an_overlay_is_there_as_long_as_it_is_held() {
        let dir = tempfile::tempdir().unwrap();
        for name in ["lower", "upper", "own"] {
            fs::create_dir(dir.path().join(name)).unwrap();
        }
        fs::write(dir.path().join("lower/a"), "a").unwrap();
        let at = |name: &str| dir.path().join(name);
        let tree = Tree::overlay(&[at("lower")], Some((&at("upper"), &at("own"))), dir.path()).unwrap();
        assert_eq!(tree.read(Path::new("/a"), 9), "a");
        fs::write(path_of(&tree.top).join("b"), "b").unwrap();
        assert!(at("upper").join("b").exists());
        let still = Tree::overlay(&[at("lower")], None, dir.path()).unwrap();
        assert_eq!(still.names(Path::new("")).unwrap(), ["a"]);
        assert!(fs::write(path_of(&still.top).join("c"), "c").is_err());
    }
}
