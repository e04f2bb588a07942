//! COPY and ADD: what is picked, its digest, and putting it into an image.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read};
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::{FileTypeExt as _, MetadataExt as _, PermissionsExt as _, fchown, lchown, symlink};
use std::path::{Path, PathBuf};

use flate2::read::MultiGzDecoder;
use nix::sys::stat::{UtimensatFlags, utimensat};
use nix::sys::time::TimeSpec;
use sha2::{Digest, Sha256};
use xattr::FileExt as _;

use crate::ignore::Ignore;
use crate::pattern::{compile, is_pattern};
use crate::tree::{Owner, Tree, cleaned, path_of};

/// Longest block that tells a tar, bytes.
const TAR_BLOCK: usize = 512;

/// Something to be copied.
#[derive(Debug)]
pub(crate) enum Picked {
    /// A file or directory of a tree.
    Found {
        /// Where, below the tree's root.
        path: PathBuf,
        /// The thing itself, symlinks followed.
        open: OwnedFd,
        /// Its kind and mode.
        metadata: fs::Metadata,
    },
    /// A text of the Dockerfile.
    Text {
        /// File name.
        name: String,
        /// Contents.
        content: String,
    },
}

/// Where and how to put it.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    /// Path in the image, absolute.
    pub(crate) target: PathBuf,
    /// It was written with a slash at its end, or there are several sources.
    pub(crate) is_directory: bool,
    /// `--chown`, or root.
    pub(crate) owner: Owner,
    /// `--chmod`
    pub(crate) mode: Option<u32>,
    /// ADD: archives are unpacked.
    pub(crate) unpacks: bool,
}

/// Finds what a source names.
///
/// # Errors
/// A text, when there is nothing, or all of it is left out.
pub(crate) fn pick(tree: &Tree, ignore: &Ignore, source: &str) -> Result<Vec<Picked>, String> {
    let path = cleaned(Path::new(source));
    let paths = if is_pattern(source) { matches(tree, &path)? } else { vec![path] };
    let mut picked = Vec::new();
    for path in paths {
        if !path.as_os_str().is_empty() && ignore.is_out_with_all_below(&path) {
            continue;
        }
        let Ok(open) = tree.find(&path) else { continue };
        let metadata = fs::metadata(path_of(&open)).map_err(|error| error.to_string())?;
        if metadata.is_dir() || !ignore.is_out(&path) {
            picked.push(Picked::Found { path, open, metadata });
        }
    }
    if picked.is_empty() {
        return Err(format!(
            "COPY failed: file not found in build context or excluded by .dockerignore: stat {source}: file does \
             not exist"
        ));
    }
    Ok(picked)
}

/// The paths that fit a pattern, part by part.
fn matches(tree: &Tree, pattern: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = vec![PathBuf::new()];
    for part in pattern.components() {
        let part = part.as_os_str();
        let text = part.to_string_lossy();
        if !is_pattern(&text) {
            found.iter_mut().for_each(|path| path.push(part));
            continue;
        }
        // In COPY two stars are as good as one.
        let regex = compile(&text.replace("**", "*"))?;
        let mut next = Vec::new();
        for path in found {
            let Ok(names) = tree.names(&path) else { continue };
            let fitting = names.into_iter().filter(|name| regex.is_match(&name.to_string_lossy()));
            next.extend(fitting.map(|name| path.join(name)));
        }
        found = next;
    }
    Ok(found)
}

/// A digest of everything picked: names, kinds, modes, contents; not owners and times.
pub(crate) fn digest(picked: &[Picked], ignore: &Ignore) -> io::Result<String> {
    let mut sha256 = Sha256::new();
    for picked in picked {
        match picked {
            Picked::Text { name, content } => {
                field(&mut sha256, &[b"text", name.as_bytes(), content.as_bytes()])
            }
            Picked::Found { path, open, metadata } => {
                field(&mut sha256, &[b"source", path.file_name().unwrap_or_default().as_bytes()]);
                let mut item = Item { from: path_of(open), path: path.clone(), metadata: metadata.clone() };
                item.digest(&mut sha256, ignore)?;
            }
        }
    }
    Ok(format!("{:x}", sha256.finalize()))
}

fn field(sha256: &mut Sha256, parts: &[&[u8]]) {
    for part in parts {
        sha256.update((part.len() as u64).to_le_bytes());
        sha256.update(part);
    }
}

/// Something on its way.
struct Item {
    /// How to open it.
    from: PathBuf,
    /// Where it is below its tree's root, for `.dockerignore`.
    path: PathBuf,
    metadata: fs::Metadata,
}

impl Item {
    /// What lies in a directory and is not left out, in order.
    fn children(&self, ignore: &Ignore) -> io::Result<Vec<(OsString, Item)>> {
        let mut names =
            fs::read_dir(&self.from)?.map(|entry| Ok(entry?.file_name())).collect::<io::Result<Vec<_>>>()?;
        names.sort_unstable();
        let mut children = Vec::new();
        for name in names {
            let (from, path) = (self.from.join(&name), self.path.join(&name));
            if ignore.is_out_with_all_below(&path) {
                continue;
            }
            let metadata = fs::symlink_metadata(&from)?;
            // A left out directory may have something in it that is not.
            if !metadata.is_dir() && ignore.is_out(&path) {
                continue;
            }
            let item = Item { from, path, metadata };
            if item.metadata.is_dir() && ignore.is_out(&item.path) && item.children(ignore)?.is_empty() {
                continue;
            }
            children.push((name, item));
        }
        Ok(children)
    }

    fn digest(&mut self, sha256: &mut Sha256, ignore: &Ignore) -> io::Result<()> {
        let mode = (self.metadata.mode() & 0o7777).to_le_bytes();
        if self.metadata.is_dir() {
            field(sha256, &[b"directory", &mode]);
            for (name, mut child) in self.children(ignore)? {
                field(sha256, &[name.as_bytes()]);
                child.digest(sha256, ignore)?;
            }
            field(sha256, &[b"end"]);
        } else if self.metadata.is_symlink() {
            field(sha256, &[b"link", fs::read_link(&self.from)?.as_os_str().as_bytes()]);
        } else if self.metadata.is_file() {
            field(sha256, &[b"file", &mode, &self.metadata.len().to_le_bytes()]);
            io::copy(&mut File::open(&self.from)?, sha256)?;
        } else {
            field(sha256, &[b"special", &mode, &self.metadata.rdev().to_le_bytes()]);
        }
        Ok(())
    }
}

/// Puts what was picked into an image.
///
/// # Errors
/// When something stands in the way, or the disk fails.
pub(crate) fn apply(picked: &[Picked], ignore: &Ignore, to: &Tree, place: &Place) -> io::Result<()> {
    let target = cleaned(&place.target);
    let several = picked.len() > 1 || place.is_directory || to.is_directory(&target);
    for picked in picked {
        match picked {
            Picked::Text { name, content } => {
                let target = if several { target.join(name) } else { target.clone() };
                write(to, &target, place, 0o644, &mut content.as_bytes())?;
            }
            Picked::Found { path, open, metadata } => {
                let item = Item { from: path_of(open), path: path.clone(), metadata: metadata.clone() };
                if metadata.is_dir() {
                    copy_directory(&item, ignore, to, &target, place)?;
                } else if !(place.unpacks && metadata.is_file() && unpack(&item.from, to, &target, place)?) {
                    let name = path.file_name().unwrap_or(OsStr::new("file"));
                    let target = if several { target.join(name) } else { target.clone() };
                    copy_one(&item, to, &target, place)?;
                }
            }
        }
    }
    Ok(())
}

/// A directory's contents into a directory, which is made when it is missing.
fn copy_directory(item: &Item, ignore: &Ignore, to: &Tree, target: &Path, place: &Place) -> io::Result<()> {
    let is_new = !to.is_directory(target);
    let made = to.make_directory(target, place.owner)?;
    for (name, child) in item.children(ignore)? {
        let target = target.join(&name);
        if child.metadata.is_dir() {
            copy_directory(&child, ignore, to, &target, place)?;
        } else {
            copy_one(&child, to, &target, place)?;
        }
    }
    if is_new {
        let at = path_of(&made).join(".");
        fs::set_permissions(
            &at,
            fs::Permissions::from_mode(place.mode.unwrap_or(item.metadata.mode() & 0o7777)),
        )?;
        set_time(&at, &item.metadata)?;
    }
    Ok(())
}

/// Anything but a directory.
fn copy_one(item: &Item, to: &Tree, target: &Path, place: &Place) -> io::Result<()> {
    let kind = item.metadata.file_type();
    if kind.is_file() {
        let file = write(to, target, place, item.metadata.mode() & 0o7777, &mut File::open(&item.from)?)?;
        copy_xattrs(&item.from, &file)?;
        return file.set_modified(item.metadata.modified()?);
    }
    if kind.is_symlink() {
        let spot = Spot::clear(to, target, place)?;
        symlink(fs::read_link(&item.from)?, spot.path())?;
        lchown(spot.path(), Some(place.owner.0), Some(place.owner.1))?;
        return set_time(&spot.path(), &item.metadata);
    }
    if kind.is_socket() {
        return Ok(());
    }
    let what = if kind.is_fifo() { "a pipe" } else { "a device" };
    Err(io::Error::new(io::ErrorKind::InvalidInput, format!("{} is {what}", item.path.display())))
}

/// A name in an open directory.
struct Spot {
    parent: OwnedFd,
    leaf: OsString,
}

impl Spot {
    /// Makes the directories above a target and removes what stands where it is to be.
    fn clear(to: &Tree, target: &Path, place: &Place) -> io::Result<Self> {
        let leaf = target.file_name().ok_or_else(|| io::Error::from(io::ErrorKind::IsADirectory))?.to_owned();
        let parent = to.make_directory(target.parent().unwrap_or(Path::new("")), place.owner)?;
        let spot = Self { parent, leaf };
        match fs::remove_file(spot.path()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(spot),
            Err(error) if error.kind() == io::ErrorKind::IsADirectory => {
                let text = format!("cannot copy to /{}: it is a directory", target.display());
                Err(io::Error::new(io::ErrorKind::IsADirectory, text))
            }
            removed => removed.map(|()| spot),
        }
    }

    /// For calls by path; as long as this is there.
    fn path(&self) -> PathBuf {
        path_of(&self.parent).join(&self.leaf)
    }
}

/// Writes a new file.
fn write(to: &Tree, target: &Path, place: &Place, mode: u32, content: &mut dyn Read) -> io::Result<File> {
    let spot = Spot::clear(to, target, place)?;
    let mut file = OpenOptions::new().write(true).create_new(true).open(spot.path())?;
    io::copy(content, &mut file)?;
    fchown(&file, Some(place.owner.0), Some(place.owner.1))?;
    // After the owner, whose change clears the set-id bits.
    file.set_permissions(fs::Permissions::from_mode(place.mode.unwrap_or(mode)))?;
    Ok(file)
}

/// Extended attributes that belong to the file, such as capabilities.
fn copy_xattrs(from: &Path, to: &File) -> io::Result<()> {
    for name in xattr::list(from)? {
        let text = name.to_string_lossy();
        let is_ours = text.starts_with("user.") || text == "security.capability";
        if is_ours && let Some(value) = xattr::get(from, &name)? {
            to.set_xattr(&name, &value)?;
        }
    }
    Ok(())
}

fn set_time(path: &Path, metadata: &fs::Metadata) -> io::Result<()> {
    let time = TimeSpec::new(metadata.mtime(), metadata.mtime_nsec());
    Ok(utimensat(nix::fcntl::AT_FDCWD, path, &time, &time, UtimensatFlags::NoFollowSymlink)?)
}

/// ADD: unpacks a file that is an archive into the target directory; false when it is none.
fn unpack(from: &Path, to: &Tree, target: &Path, place: &Place) -> io::Result<bool> {
    let Some(mut tar) = archive(from)? else { return Ok(false) };
    let directory = to.make_directory(target, place.owner)?;
    images::extract(&mut tar, &path_of(&directory))?;
    Ok(true)
}

/// A file as a tar; `None` when it is none, also after unzipping.
fn archive(path: &Path) -> io::Result<Option<Box<dyn Read>>> {
    let mut start = Vec::new();
    File::open(path)?.take(TAR_BLOCK as u64).read_to_end(&mut start)?;
    let open = || -> io::Result<Box<dyn Read>> {
        let file = io::BufReader::new(File::open(path)?);
        Ok(match start.as_slice() {
            [0x1f, 0x8b, ..] => Box::new(MultiGzDecoder::new(file)),
            [0x28, 0xb5, 0x2f, 0xfd, ..] => Box::new(zstd::stream::read::Decoder::with_buffer(file)?),
            _ => Box::new(file),
        })
    };
    let refused = match start.as_slice() {
        [b'B', b'Z', b'h', ..] => "bzip2",
        [0xfd, b'7', b'z', b'X', b'Z', ..] => "xz",
        _ => "",
    };
    if !refused.is_empty() {
        let text = format!(
            "ADD of a file compressed with {refused} is not supported: COPY it and unpack it in a RUN"
        );
        return Err(io::Error::new(io::ErrorKind::Unsupported, text));
    }
    let mut block = Vec::new();
    let is_read = open()?.take(TAR_BLOCK as u64).read_to_end(&mut block).is_ok();
    let is_tar = is_read && block.get(257..262) == Some(b"ustar");
    is_tar.then(open).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;

    struct World {
        dir: tempfile::TempDir,
        from: Tree,
        to: Tree,
    }

    fn world(files: &[(&str, &str)]) -> World {
        let dir = tempfile::tempdir().unwrap();
        for name in ["from", "to"] {
            fs::create_dir(dir.path().join(name)).unwrap();
        }
        for (path, content) in files {
            let path = dir.path().join("from").join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        let (from, to) = (dir.path().join("from"), dir.path().join("to"));
        World { from: Tree::open(&from).unwrap(), to: Tree::open(&to).unwrap(), dir }
    }

    impl World {
        fn copy(&self, sources: &[&str], target: &str, ignore: &str) -> Result<Vec<String>, String> {
            let ignore = Ignore::parse(ignore).unwrap();
            let mut picked = Vec::new();
            for source in sources {
                picked.extend(pick(&self.from, &ignore, source)?);
            }
            let place = Place {
                target: target.into(),
                is_directory: target.ends_with('/') || sources.len() > 1,
                owner: (0, 0),
                mode: None,
                unpacks: true,
            };
            apply(&picked, &ignore, &self.to, &place).map_err(|error| error.to_string())?;
            let mut all = Vec::new();
            list(&self.dir.path().join("to"), Path::new(""), &mut all);
            Ok(all)
        }

        fn digest(&self, source: &str) -> String {
            digest(&pick(&self.from, &Ignore::default(), source).unwrap(), &Ignore::default()).unwrap()
        }
    }

    fn list(directory: &Path, path: &Path, all: &mut Vec<String>) {
        let mut names: Vec<_> =
            fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        for name in names {
            let (at, path) = (directory.join(&name), path.join(&name));
            if fs::symlink_metadata(&at).unwrap().is_dir() {
                list(&at, &path, all);
            } else {
                all.push(path.display().to_string());
            }
        }
    }

    const FILES: [(&str, &str); 4] = [("a", "a"), ("d/b", "b"), ("d/e/c", "c"), ("d/x.log", "log")];

    #[test]
    fn files_and_directories_go_where_docker_puts_them() {
        assert_eq!(world(&FILES).copy(&["a"], "/x", "").unwrap(), ["x"]);
        assert_eq!(world(&FILES).copy(&["a"], "/x/", "").unwrap(), ["x/a"]);
        assert_eq!(world(&FILES).copy(&["d"], "/x", "").unwrap(), ["x/b", "x/e/c", "x/x.log"]);
        assert_eq!(world(&FILES).copy(&["a", "d/b"], "/x/", "").unwrap(), ["x/a", "x/b"]);
        assert_eq!(world(&FILES).copy(&["d/*"], "/x/", "").unwrap(), ["x/b", "x/c", "x/x.log"]);
        assert_eq!(world(&FILES).copy(&["."], "/", "").unwrap(), ["a", "d/b", "d/e/c", "d/x.log"]);
        assert_eq!(world(&FILES).copy(&["../../a"], "/x", "").unwrap(), ["x"]);
        let existing = world(&FILES);
        fs::create_dir(existing.dir.path().join("to/x")).unwrap();
        assert_eq!(existing.copy(&["a"], "/x", "").unwrap(), ["x/a"]);
    }

    #[test]
    fn what_is_left_out_is_left_out() {
        assert_eq!(
            world(&FILES)
                .copy(
                    &["."],
                    "/",
                    "**/*.log
d/e
"
                )
                .unwrap(),
            ["a", "d/b"]
        );
        assert_eq!(
            world(&FILES)
                .copy(
                    &["."],
                    "/",
                    "*
!d/e/c
"
                )
                .unwrap(),
            ["d/e/c"]
        );
        let error = world(&FILES)
            .copy(
                &["a"],
                "/",
                "a
",
            )
            .unwrap_err();
        assert!(error.contains("stat a: file does not exist"), "{error}");
    }

    #[test]
    fn symlinks_of_the_image_are_followed_inside_and_those_of_the_context_kept() {
        let world = world(&FILES);
        let to = world.dir.path().join("to");
        fs::create_dir(to.join("usr")).unwrap();
        symlink("/usr", to.join("lib")).unwrap();
        symlink("/etc/passwd", world.dir.path().join("from/d/link")).unwrap();
        world.copy(&["d"], "/lib/d", "").unwrap();
        assert_eq!(fs::read_to_string(to.join("usr/d/b")).unwrap(), "b");
        assert_eq!(fs::read_link(to.join("usr/d/link")).unwrap(), Path::new("/etc/passwd"));
        // As a source of its own it would be followed, inside the context.
        assert!(world.copy(&["d/link"], "/x", "").is_err());
    }

    #[test]
    fn the_digest_is_of_names_modes_and_contents() {
        let one = world(&FILES);
        let other = world(&FILES);
        assert_eq!(one.digest("d"), other.digest("d"));
        assert_ne!(one.digest("d"), one.digest("d/b"));
        fs::write(other.dir.path().join("from/d/b"), "B").unwrap();
        assert_ne!(one.digest("d"), other.digest("d"));
        fs::write(other.dir.path().join("from/d/b"), "b").unwrap();
        fs::set_permissions(other.dir.path().join("from/d/b"), fs::Permissions::from_mode(0o755)).unwrap();
        assert_ne!(one.digest("d"), other.digest("d"));
    }

    #[test]
    fn archives_are_unpacked_by_add() {
        let world = world(&FILES);
        let mut tar = tar::Builder::new(flate2::write::GzEncoder::new(
            File::create(world.dir.path().join("from/x.tgz")).unwrap(),
            flate2::Compression::fast(),
        ));
        tar.append_path_with_name(world.dir.path().join("from/a"), "in/side").unwrap();
        tar.into_inner().unwrap().finish().unwrap();
        fs::write(world.dir.path().join("from/y.xz"), b"\xfd7zXZ\0").unwrap();
        assert_eq!(world.copy(&["x.tgz"], "/t", "").unwrap(), ["t/in/side"]);
        assert!(world.copy(&["y.xz"], "/t", "").unwrap_err().contains("xz is not supported"));
    }
}
