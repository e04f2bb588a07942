//! From a layer's tar to a directory that overlay takes as a lower one.
//!
//! Nothing outside the directory is ever touched: every path is resolved by the kernel as if the directory were the
//! root (`openat2`, `RESOLVE_IN_ROOT`), `..` is refused, and the last part of a path is never followed.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::{self, Read};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Component, Path, PathBuf};

use nix::errno::Errno;
use nix::fcntl::{AtFlags, OFlag, OpenHow, ResolveFlag, openat, openat2};
use nix::sys::stat::{
    FchmodatFlags, Mode, SFlag, UtimensatFlags, fchmodat, fstatat, makedev, mkdirat, mknodat, utimensat,
};
use nix::sys::time::{TimeSpec, TimeValLike as _};
use nix::unistd::{Gid, Uid, UnlinkatFlags, fchownat, linkat, symlinkat, unlinkat};
use tar::{Entry, EntryType};

/// Marks a directory that hides the same directory of lower layers.
pub(crate) const OPAQUE: &str = "trusted.overlay.opaque";
/// In a tar, a file of this name before another's hides that other of lower layers.
pub(crate) const WHITEOUT: &[u8] = b".wh.";
/// In a tar, a file of this name hides what lower layers have in its directory.
pub(crate) const OPAQUE_WHITEOUT: &[u8] = b".wh..wh..opq";
/// In a tar, names that begin so are another tool's own business.
const META_PREFIX: &[u8] = b".wh..wh.";
/// PAX records that carry extended attributes.
pub(crate) const XATTR_PREFIX: &str = "SCHILY.xattr.";
/// Most entries and most bytes of a layer: a bomb ends here, no real layer does.
const ENTRIES_MAX: usize = 4_000_000;
const BYTES_MAX: u64 = 128 << 30;

/// Unpacks a tar into an empty directory. `parents`, topmost first, are the layers below: a directory that the tar
/// names only as part of a path gets owner and mode from there.
///
/// # Errors
/// When the tar is broken or names what it must not, or the disk fails.
pub(crate) fn unpack(tar: impl Read, root: &Path, parents: &[PathBuf]) -> io::Result<()> {
    run(tar, root, parents, true)
}

/// Extracts a tar into a directory, which may have something in it. No name means anything special, and nothing
/// outside the directory is touched, whatever the tar says.
///
/// # Errors
/// When the tar is broken or names what it must not, or the disk fails.
pub fn extract(tar: impl Read, root: &Path) -> io::Result<()> {
    run(tar, root, &[], false)
}

fn run(tar: impl Read, root: &Path, parents: &[PathBuf], whiteouts: bool) -> io::Result<()> {
    let flags = OFlag::O_PATH | OFlag::O_DIRECTORY | OFlag::O_CLOEXEC;
    let top = nix::fcntl::open(root, flags, Mode::empty())?;
    let mut unpacker = Unpacker { top, parents, whiteouts, directories: Vec::new(), last: None, bytes: 0 };
    let mut archive = tar::Archive::new(tar);
    archive.set_ignore_zeros(false);
    for (count, entry) in archive.entries()?.enumerate() {
        if count == ENTRIES_MAX {
            return Err(invalid(format!("a layer of more than {ENTRIES_MAX} entries")));
        }
        let mut entry = entry?;
        unpacker.take(&mut entry).map_err(|error| {
            let path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
            io::Error::new(error.kind(), format!("unpack {path}: {error}"))
        })?;
    }
    unpacker.finish()
}

struct Unpacker<'a> {
    top: OwnedFd,
    parents: &'a [PathBuf],
    /// Names that mean something in layers do.
    whiteouts: bool,
    /// Directories and their times, which are set last since unpacking changes them.
    directories: Vec<(PathBuf, TimeSpec)>,
    /// The directory of the last entry, opened.
    last: Option<(PathBuf, OwnedFd)>,
    bytes: u64,
}

/// What all kinds of entries have.
struct Attributes {
    uid: u32,
    gid: u32,
    mode: u32,
    time: TimeSpec,
    xattrs: Vec<(OsString, Vec<u8>)>,
}

impl Unpacker<'_> {
    fn take<R: Read>(&mut self, entry: &mut Entry<'_, R>) -> io::Result<()> {
        let kind = entry.header().entry_type();
        if kind == EntryType::XGlobalHeader {
            return Ok(());
        }
        let path = relative(&entry.path_bytes())?;
        let attributes = attributes(entry)?;
        let Some(leaf) = path.file_name().map(OsStr::to_owned) else {
            // The root itself.
            self.directories.push((PathBuf::new(), attributes.time));
            return self.decorate(Path::new(""), &attributes);
        };
        let parent = path.parent().unwrap_or(Path::new("")).to_owned();
        self.enter(&parent)?;
        if self.whiteouts
            && let Some(hidden) = leaf.as_bytes().strip_prefix(WHITEOUT)
        {
            return self.whiteout(leaf.as_bytes(), hidden);
        }
        match kind {
            EntryType::Directory => self.directory(&path, &leaf, &attributes),
            EntryType::Link => self.hard_link(entry, &leaf),
            EntryType::Symlink => {
                self.clear(&leaf)?;
                let target = entry.link_name_bytes().ok_or_else(|| invalid("a symlink to nowhere"))?;
                symlinkat(OsStr::from_bytes(&target), self.here()?, leaf.as_os_str())?;
                self.own(&leaf, &attributes, false)
            }
            EntryType::Char | EntryType::Block | EntryType::Fifo => {
                self.clear(&leaf)?;
                self.node(entry, &leaf)?;
                self.own(&leaf, &attributes, true)
            }
            EntryType::Regular | EntryType::Continuous | EntryType::GNUSparse => {
                self.clear(&leaf)?;
                self.file(entry, &leaf)?;
                self.own(&leaf, &attributes, true)
            }
            other => Err(invalid(format!("an entry of type {other:?}"))),
        }
    }

    fn finish(mut self) -> io::Result<()> {
        // Deepest first: setting a directory's times changes nothing above it, but opening it must still be allowed.
        for (path, time) in std::mem::take(&mut self.directories).into_iter().rev() {
            let flags = OFlag::O_PATH | OFlag::O_DIRECTORY | OFlag::O_CLOEXEC;
            // It may have been replaced by a later entry.
            if let Ok(directory) = self.open(&path, flags) {
                utimensat(&directory, ".", &time, &time, UtimensatFlags::NoFollowSymlink)?;
            }
        }
        Ok(())
    }

    /// Opens a path as if the layer's directory were the root.
    fn open(&self, path: &Path, flags: OFlag) -> nix::Result<OwnedFd> {
        let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
        let resolve = ResolveFlag::RESOLVE_IN_ROOT | ResolveFlag::RESOLVE_NO_MAGICLINKS;
        openat2(&self.top, path, OpenHow::new().flags(flags | OFlag::O_CLOEXEC).resolve(resolve))
    }

    /// Makes a directory the current one, making it and those above it where they are missing.
    fn enter(&mut self, path: &Path) -> io::Result<()> {
        if self.last.as_ref().is_some_and(|(last, _)| last == path) {
            return Ok(());
        }
        let flags = OFlag::O_PATH | OFlag::O_DIRECTORY;
        let opened = match self.open(path, flags) {
            Err(Errno::ENOENT) => {
                let parent = path.parent().unwrap_or(Path::new("")).to_owned();
                self.enter(&parent)?;
                let leaf = path.file_name().unwrap_or_default();
                mkdirat(self.here()?, leaf, Mode::from_bits_truncate(0o755))?;
                let opened = self.open(path, flags)?;
                self.inherit(path, leaf)?;
                opened
            }
            opened => opened?,
        };
        self.last = Some((path.to_owned(), opened));
        Ok(())
    }

    fn here(&self) -> io::Result<&OwnedFd> {
        self.last
            .as_ref()
            .map(|(_, directory)| directory)
            .ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
    }

    /// A path to an entry of the current directory for calls that take no descriptor; its last part is not followed.
    fn path_here(&self, leaf: &OsStr) -> io::Result<PathBuf> {
        Ok(PathBuf::from(format!("/proc/self/fd/{}", self.here()?.as_raw_fd())).join(leaf))
    }

    /// Gives an implied directory (of the current one) the owner and mode it has in the layers below.
    fn inherit(&self, path: &Path, leaf: &OsStr) -> io::Result<()> {
        let below = self.parents.iter().find_map(|parent| fs::symlink_metadata(parent.join(path)).ok());
        let Some(below) = below.filter(fs::Metadata::is_dir) else { return Ok(()) };
        let (uid, gid) = (Uid::from_raw(below.uid()), Gid::from_raw(below.gid()));
        fchownat(self.here()?, leaf, Some(uid), Some(gid), AtFlags::AT_SYMLINK_NOFOLLOW)?;
        let mode = Mode::from_bits_truncate(below.mode() & 0o7777);
        Ok(fchmodat(self.here()?, leaf, mode, FchmodatFlags::FollowSymlink)?)
    }

    /// Removes what stands where an entry is to be.
    fn clear(&mut self, leaf: &OsStr) -> io::Result<()> {
        match unlinkat(self.here()?, leaf, UnlinkatFlags::NoRemoveDir) {
            Ok(()) | Err(Errno::ENOENT) => Ok(()),
            Err(Errno::EISDIR | Errno::EPERM) => fs::remove_dir_all(self.path_here(leaf)?),
            Err(error) => Err(error.into()),
        }
    }

    fn whiteout(&mut self, leaf: &[u8], hidden: &[u8]) -> io::Result<()> {
        if leaf == OPAQUE_WHITEOUT {
            return xattr::set(self.path_here(OsStr::new("."))?, OPAQUE, b"y");
        }
        if leaf.starts_with(META_PREFIX) {
            return Ok(());
        }
        if matches!(hidden, b"" | b"." | b"..") {
            return Err(invalid("a whiteout of nothing"));
        }
        let hidden = OsStr::from_bytes(hidden);
        // It hides what lies below, not what this layer itself has there.
        match fstatat(self.here()?, hidden, AtFlags::AT_SYMLINK_NOFOLLOW) {
            Ok(found) if kind(found.st_mode) == SFlag::S_IFDIR => {
                xattr::set(self.path_here(hidden)?, OPAQUE, b"y")
            }
            Ok(_) => Ok(()),
            Err(Errno::ENOENT) => Ok(mknodat(self.here()?, hidden, SFlag::S_IFCHR, Mode::empty(), 0)?),
            Err(error) => Err(error.into()),
        }
    }

    fn directory(&mut self, path: &Path, leaf: &OsStr, attributes: &Attributes) -> io::Result<()> {
        let mut opaque = false;
        match fstatat(self.here()?, leaf, AtFlags::AT_SYMLINK_NOFOLLOW) {
            Ok(found) if kind(found.st_mode) == SFlag::S_IFDIR => {}
            Ok(found) => {
                opaque = is_whiteout(found.st_mode, found.st_rdev);
                self.clear(leaf)?;
                mkdirat(self.here()?, leaf, Mode::from_bits_truncate(0o700))?;
            }
            Err(Errno::ENOENT) => mkdirat(self.here()?, leaf, Mode::from_bits_truncate(0o700))?,
            Err(error) => return Err(error.into()),
        }
        if opaque {
            xattr::set(self.path_here(leaf)?, OPAQUE, b"y")?;
        }
        self.directories.push((path.to_owned(), attributes.time));
        self.own(leaf, attributes, true)
    }

    fn hard_link<R: Read>(&mut self, entry: &Entry<'_, R>, leaf: &OsStr) -> io::Result<()> {
        let target = entry.link_name_bytes().ok_or_else(|| invalid("a hard link to nowhere"))?;
        let target = relative(&target)?;
        let name = target.file_name().ok_or_else(|| invalid("a hard link to the root"))?;
        let directory =
            self.open(target.parent().unwrap_or(Path::new("")), OFlag::O_PATH | OFlag::O_DIRECTORY)?;
        self.clear(leaf)?;
        Ok(linkat(&directory, name, self.here()?, leaf, AtFlags::empty())?)
    }

    fn node<R: Read>(&self, entry: &Entry<'_, R>, leaf: &OsStr) -> io::Result<()> {
        let header = entry.header();
        let number = || {
            let (major, minor) = (header.device_major()?.unwrap_or(0), header.device_minor()?.unwrap_or(0));
            Ok::<_, io::Error>(makedev(u64::from(major), u64::from(minor)))
        };
        let (node, number) = match header.entry_type() {
            EntryType::Char => (SFlag::S_IFCHR, number()?),
            EntryType::Block => (SFlag::S_IFBLK, number()?),
            // Of a pipe the fields may be blank.
            _ => (SFlag::S_IFIFO, 0),
        };
        if node == SFlag::S_IFCHR && number == 0 {
            // To overlay it would be a whiteout.
            return Err(invalid("a character device 0:0"));
        }
        Ok(mknodat(self.here()?, leaf, node, Mode::from_bits_truncate(0o600), number)?)
    }

    fn file<R: Read>(&mut self, entry: &mut Entry<'_, R>, leaf: &OsStr) -> io::Result<()> {
        let flags = OFlag::O_CREAT | OFlag::O_EXCL | OFlag::O_WRONLY | OFlag::O_NOFOLLOW | OFlag::O_CLOEXEC;
        let file = openat(self.here()?, leaf, flags, Mode::from_bits_truncate(0o600))?;
        self.bytes += io::copy(entry, &mut File::from(file))?;
        if self.bytes > BYTES_MAX {
            return Err(invalid(format!("a layer of more than {BYTES_MAX} bytes")));
        }
        Ok(())
    }

    /// Owner, mode, extended attributes and times of an entry of the current directory.
    fn own(&self, leaf: &OsStr, attributes: &Attributes, has_mode: bool) -> io::Result<()> {
        let here = self.here()?;
        let (uid, gid) = (Uid::from_raw(attributes.uid), Gid::from_raw(attributes.gid));
        fchownat(here, leaf, Some(uid), Some(gid), AtFlags::AT_SYMLINK_NOFOLLOW)?;
        if has_mode {
            // After the owner, whose change clears the set-id bits. It is no symlink: it was made just now.
            let mode = Mode::from_bits_truncate(attributes.mode);
            fchmodat(here, leaf, mode, FchmodatFlags::FollowSymlink)?;
        }
        self.set_xattrs(&self.path_here(leaf)?, attributes)?;
        let time = attributes.time;
        Ok(utimensat(here, leaf, &time, &time, UtimensatFlags::NoFollowSymlink)?)
    }

    /// As [`Unpacker::own`], for the root.
    fn decorate(&self, path: &Path, attributes: &Attributes) -> io::Result<()> {
        let directory = self.open(path, OFlag::O_RDONLY | OFlag::O_DIRECTORY)?;
        let (uid, gid) = (Uid::from_raw(attributes.uid), Gid::from_raw(attributes.gid));
        nix::unistd::fchown(directory.as_fd(), Some(uid), Some(gid))?;
        nix::sys::stat::fchmod(directory.as_fd(), Mode::from_bits_truncate(attributes.mode))?;
        let path = PathBuf::from(format!("/proc/self/fd/{}/.", directory.as_raw_fd()));
        self.set_xattrs(&path, attributes)
    }

    fn set_xattrs(&self, path: &Path, attributes: &Attributes) -> io::Result<()> {
        for (name, value) in &attributes.xattrs {
            match xattr::set(path, name, value) {
                // The file system keeps none of this kind: Docker goes on as well.
                Err(error) if error.raw_os_error() == Some(Errno::EOPNOTSUPP as i32) => {}
                set => set?,
            }
        }
        Ok(())
    }
}

/// What kind of file a mode is of.
fn kind(mode: u32) -> SFlag {
    SFlag::from_bits_truncate(mode) & SFlag::S_IFMT
}

/// Whether a file is overlay's mark for a hidden one.
pub(crate) fn is_whiteout(mode: u32, device: u64) -> bool {
    kind(mode) == SFlag::S_IFCHR && device == 0
}

/// An entry's path below the root.
fn relative(bytes: &[u8]) -> io::Result<PathBuf> {
    let mut path = PathBuf::new();
    for component in Path::new(OsStr::from_bytes(bytes)).components() {
        match component {
            Component::Normal(part) if !part.as_bytes().contains(&0) => path.push(part),
            Component::RootDir | Component::CurDir => {}
            Component::Normal(_) | Component::ParentDir | Component::Prefix(_) => {
                return Err(invalid("a path that leads out of the layer"));
            }
        }
    }
    Ok(path)
}

fn attributes<R: Read>(entry: &mut Entry<'_, R>) -> io::Result<Attributes> {
    let mut xattrs = Vec::new();
    if let Some(records) = entry.pax_extensions()? {
        for record in records {
            let record = record?;
            let Some(name) = record.key().ok().and_then(|key| key.strip_prefix(XATTR_PREFIX)) else {
                continue;
            };
            // Overlay's own are ours to set.
            if !name.starts_with("trusted.overlay.") {
                xattrs.push((OsString::from_vec(name.as_bytes().to_vec()), record.value_bytes().to_vec()));
            }
        }
    }
    let header = entry.header();
    let number = |value: u64| u32::try_from(value).map_err(|_| invalid("an owner beyond 32 bits"));
    Ok(Attributes {
        uid: number(header.uid()?)?,
        gid: number(header.gid()?)?,
        mode: header.mode()? & 0o7777,
        time: TimeSpec::seconds(i64::try_from(header.mtime()?).unwrap_or(i64::MAX)),
        xattrs,
    })
}

fn invalid(text: impl Into<String>) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, text.into())
}
