//! From a directory to a layer's tar, always the same bytes for the same directory: entries in order of their names,
//! no user names, whole seconds. What overlay left in the upper directory becomes what tars have for it.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::{FileTypeExt as _, MetadataExt as _};
use std::path::{Path, PathBuf};

use tar::{Builder, EntryType, Header};

use crate::unpack::{OPAQUE, OPAQUE_WHITEOUT, WHITEOUT, XATTR_PREFIX, is_whiteout};

/// Attributes that belong to this machine, not to the image.
const LOCAL_XATTRS: [&str; 2] = ["trusted.overlay.", "security.selinux"];

/// Writes a directory's tar.
///
/// # Errors
/// When the disk fails.
pub(crate) fn pack<W: Write>(directory: &Path, to: W) -> io::Result<W> {
    let mut packer = Packer { tar: Builder::new(to), links: HashMap::new() };
    packer
        .children(directory, Path::new(""))
        .map_err(|error| io::Error::new(error.kind(), format!("pack {}: {error}", directory.display())))?;
    packer.tar.into_inner()
}

struct Packer<W: Write> {
    tar: Builder<W>,
    /// The first path of files that have several: device and inode.
    links: HashMap<(u64, u64), PathBuf>,
}

impl<W: Write> Packer<W> {
    fn children(&mut self, directory: &Path, path: &Path) -> io::Result<()> {
        let mut names = Vec::new();
        for entry in fs::read_dir(directory)? {
            names.push(entry?.file_name());
        }
        names.sort_unstable_by(|one, other| one.as_bytes().cmp(other.as_bytes()));
        for name in names {
            let (from, to) = (directory.join(&name), path.join(&name));
            self.entry(&from, &to)?;
        }
        Ok(())
    }

    fn entry(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        let metadata = fs::symlink_metadata(from)?;
        let kind = metadata.file_type();
        if is_whiteout(metadata.mode(), metadata.rdev()) {
            let mut name = WHITEOUT.to_vec();
            name.extend_from_slice(to.file_name().unwrap_or_default().as_bytes());
            return self.mark(&to.with_file_name(std::ffi::OsStr::from_bytes(&name)));
        }
        if kind.is_socket() {
            return Ok(());
        }
        let mut header = header(&metadata);
        if !kind.is_dir() && metadata.nlink() > 1 {
            let first = self.links.entry((metadata.dev(), metadata.ino())).or_insert_with(|| to.to_owned());
            if first != to {
                header.set_entry_type(EntryType::Link);
                let first = first.clone();
                return self.tar.append_link(&mut header, to, first);
            }
        }
        self.xattrs(from)?;
        if kind.is_dir() {
            header.set_entry_type(EntryType::Directory);
            // The slash at the end is how tars tell directories, for old readers.
            self.tar.append_data(&mut header, to.join(""), io::empty())?;
            if xattr::get(from, OPAQUE)?.as_deref() == Some(b"y") {
                self.mark(&to.join(std::ffi::OsStr::from_bytes(OPAQUE_WHITEOUT)))?;
            }
            return self.children(from, to);
        }
        if kind.is_symlink() {
            header.set_entry_type(EntryType::Symlink);
            return self.tar.append_link(&mut header, to, fs::read_link(from)?);
        }
        if kind.is_file() {
            header.set_entry_type(EntryType::Regular);
            header.set_size(metadata.len());
            return self.tar.append_data(&mut header, to, File::open(from)?);
        }
        header.set_entry_type(match kind {
            kind if kind.is_char_device() => EntryType::Char,
            kind if kind.is_block_device() => EntryType::Block,
            _ => EntryType::Fifo,
        });
        let number = |value: u64| u32::try_from(value).map_err(io::Error::other);
        header.set_device_major(number(nix::sys::stat::major(metadata.rdev()))?)?;
        header.set_device_minor(number(nix::sys::stat::minor(metadata.rdev()))?)?;
        self.tar.append_data(&mut header, to, io::empty())
    }

    /// An empty file that means something to whoever unpacks.
    fn mark(&mut self, path: &Path) -> io::Result<()> {
        let mut header = Header::new_gnu();
        header.set_entry_type(EntryType::Regular);
        header.set_mode(0);
        header.set_size(0);
        header.set_mtime(0);
        self.tar.append_data(&mut header, path, io::empty())
    }

    fn xattrs(&mut self, from: &Path) -> io::Result<()> {
        let mut all = Vec::new();
        for name in xattr::list(from)? {
            let Some(name) = name.to_str() else { continue };
            if LOCAL_XATTRS.iter().any(|local| name.starts_with(local)) {
                continue;
            }
            if let Some(value) = xattr::get(from, name)? {
                all.push((format!("{XATTR_PREFIX}{name}"), value));
            }
        }
        all.sort_unstable();
        if all.is_empty() {
            return Ok(());
        }
        self.tar.append_pax_extensions(all.iter().map(|(name, value)| (name.as_str(), value.as_slice())))
    }
}

fn header(metadata: &fs::Metadata) -> Header {
    let mut header = Header::new_gnu();
    header.set_mode(metadata.mode() & 0o7777);
    header.set_uid(u64::from(metadata.uid()));
    header.set_gid(u64::from(metadata.gid()));
    header.set_mtime(u64::try_from(metadata.mtime()).unwrap_or(0));
    header.set_size(0);
    header
}
