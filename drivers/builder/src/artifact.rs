//! Artifacts (CB-16): the files a build names, out of its own file system, into a zip.
//!
//! Paths are resolved inside the build's root by the kernel: no link of the build's leads out of it.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use nix::fcntl::{AT_FDCWD, OFlag, OpenHow, ResolveFlag, openat2};
use zip::CompressionMethod;
use zip::write::SimpleFileOptions;

use crate::buildspec::Artifacts;

/// Files in one artifact at most.
const FILES_MAX: usize = 200_000;

/// A file system root seen from outside.
#[derive(Debug)]
pub(crate) struct Root(OwnedFd);

impl Root {
    /// The root of a running process.
    pub(crate) fn of_process(pid: i32) -> io::Result<Self> {
        Self::open(Path::new(&format!("/proc/{pid}/root")))
    }

    /// A folder as a root.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let how = OpenHow::new().flags(OFlag::O_PATH | OFlag::O_DIRECTORY | OFlag::O_CLOEXEC);
        Ok(Self(openat2(AT_FDCWD, path, how)?))
    }

    fn at(&self, path: &str, flags: OFlag) -> io::Result<OwnedFd> {
        let how = OpenHow::new().flags(flags | OFlag::O_CLOEXEC).resolve(ResolveFlag::RESOLVE_IN_ROOT);
        Ok(openat2(self.0.as_fd(), path, how)?)
    }

    fn file(&self, path: &str) -> io::Result<File> {
        self.at(path, OFlag::O_RDONLY | OFlag::O_NONBLOCK).map(File::from)
    }

    /// Whether a path is a folder.
    fn is_folder(&self, path: &str) -> bool {
        self.at(path, OFlag::O_PATH | OFlag::O_DIRECTORY).is_ok()
    }

    /// A whole file as text, of at most 1 MiB.
    pub(crate) fn text(&self, path: &str) -> io::Result<String> {
        use std::io::Read as _;
        let mut text = String::new();
        self.file(path)?.take(1 << 20).read_to_string(&mut text)?;
        Ok(text)
    }

    /// All files below a folder, by their path relative to it, in order.
    fn walk(&self, base: &str) -> io::Result<Vec<String>> {
        let mut found = Vec::new();
        let mut folders = vec![String::new()];
        while let Some(folder) = folders.pop() {
            let opened = self.at(&format!("{base}/{folder}"), OFlag::O_RDONLY | OFlag::O_DIRECTORY)?;
            for entry in fs::read_dir(format!("/proc/self/fd/{}", opened.as_raw_fd()))? {
                let entry = entry?;
                let name = entry.file_name().to_string_lossy().into_owned();
                let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
                if entry.file_type()?.is_dir() {
                    folders.push(path);
                } else {
                    found.push(path);
                }
                if found.len() > FILES_MAX {
                    return Err(io::Error::other(format!("more than {FILES_MAX} files")));
                }
            }
        }
        found.sort();
        Ok(found)
    }
}

/// What became of an artifact.
#[derive(Debug)]
pub(crate) struct Collected {
    /// Log lines of §5.4.
    pub(crate) said: Vec<String>,
}

/// Collects an artifact into a zip at `to`.
///
/// # Errors
/// `NotFound` with AWS's text when nothing matches; whatever the disk says.
pub(crate) fn collect(root: &Root, source: &str, artifacts: &Artifacts, to: &Path) -> io::Result<Collected> {
    let base = base_directory(root, source, artifacts.base_directory.as_deref());
    let mut said = vec![
        format!("Expanding base directory path: {}", artifacts.base_directory.as_deref().unwrap_or(".")),
        "Assembling file list".to_owned(),
        format!("Expanding {}", artifacts.base_directory.as_deref().unwrap_or(".")),
        format!(
            "Expanding file paths for base directory {}",
            artifacts.base_directory.as_deref().unwrap_or(".")
        ),
        "Assembling file list".to_owned(),
    ];
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let mut below: Option<Vec<String>> = None;
    for pattern in &artifacts.files {
        said.push(format!("Expanding {pattern}"));
        let found = if pattern.starts_with('/') {
            absolute(root, pattern)?
        } else {
            if below.is_none() {
                below = Some(root.walk(&base)?);
            }
            let walked = below.as_deref().unwrap_or_default();
            walked
                .iter()
                .filter(|path| matches(pattern, path))
                .map(|path| (path.clone(), format!("{base}/{path}")))
                .collect()
        };
        if found.is_empty() {
            said.push(format!("Skipping invalid file path {pattern}"));
        }
        for (shown, path) in found {
            if artifacts.exclude.iter().any(|pattern| matches(pattern, &shown)) {
                continue;
            }
            let name = if artifacts.discard_paths { last(&shown).to_owned() } else { shown };
            files.insert(name, path);
        }
    }
    if files.is_empty() {
        return Err(io::Error::new(io::ErrorKind::NotFound, "no matching artifact paths found"));
    }
    said.push(format!("Found {} file(s)", files.len()));
    write_zip(root, &files, to)?;
    Ok(Collected { said })
}

fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The folder patterns are relative to; `*` in its name stands for the first that fits.
fn base_directory(root: &Root, source: &str, base: Option<&str>) -> String {
    let Some(base) =
        base.map(|base| base.trim_start_matches("./").trim_end_matches('/')).filter(|base| *base != ".")
    else {
        return source.to_owned();
    };
    let joined = if base.starts_with('/') { base.to_owned() } else { format!("{source}/{base}") };
    if !base.contains('*') {
        return joined;
    }
    let fits = root.walk(source).unwrap_or_default().into_iter().find_map(|path| {
        let depth = base.split('/').count();
        let folder: Vec<&str> = path.split('/').take(depth).collect();
        let folder = folder.join("/");
        (path.split('/').count() > depth && matches(base, &folder)).then_some(folder)
    });
    fits.map_or(joined, |folder| format!("{source}/{folder}"))
}

/// An absolute path, or a pattern in the last parts of one: (name in the artifact, path).
fn absolute(root: &Root, pattern: &str) -> io::Result<Vec<(String, String)>> {
    let shown = |path: &str| path.trim_start_matches('/').to_owned();
    let Some(star) = pattern.find(['*', '?']) else {
        let there = root.file(pattern).and_then(|file| file.metadata()).is_ok_and(|found| found.is_file());
        return Ok(if there { vec![(shown(pattern), pattern.to_owned())] } else { Vec::new() });
    };
    let base =
        pattern[..star].rsplit_once('/').map_or("/", |(base, _)| if base.is_empty() { "/" } else { base });
    if !root.is_folder(base) {
        return Ok(Vec::new());
    }
    let rest = pattern[base.len()..].trim_start_matches('/');
    let found = root.walk(base)?;
    let full = |path: &str| format!("{}/{path}", base.trim_end_matches('/'));
    Ok(found.iter().filter(|path| matches(rest, path)).map(|path| (shown(&full(path)), full(path))).collect())
}

fn write_zip(root: &Root, files: &BTreeMap<String, String>, to: &Path) -> io::Result<()> {
    let mut zip = zip::ZipWriter::new(File::create(to)?);
    for (name, path) in files {
        let mut file = root.file(path)?;
        let found = file.metadata()?;
        if !found.is_file() {
            continue;
        }
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .large_file(found.len() >= u64::from(u32::MAX))
            .unix_permissions(found.permissions().mode() & 0o777);
        zip.start_file(name, options).map_err(io::Error::other)?;
        io::copy(&mut file, &mut zip)?;
    }
    zip.finish().map_err(io::Error::other)?.flush()
}

/// Whether a path fits a pattern: `*` and `?` within a part, `**` for any number of parts.
pub(crate) fn matches(pattern: &str, path: &str) -> bool {
    let pattern: Vec<&str> = pattern.trim_start_matches("./").split('/').collect();
    let path: Vec<&str> = path.split('/').collect();
    parts(&pattern, &path)
}

fn parts(pattern: &[&str], path: &[&str]) -> bool {
    match (pattern.split_first(), path.split_first()) {
        (None, None) => true,
        (Some((&"**", rest)), _) => (0..=path.len()).any(|skip| parts(rest, &path[skip..])),
        (Some((first, rest)), Some((name, below))) => {
            part(first.as_bytes(), name.as_bytes()) && parts(rest, below)
        }
        (None, Some(_)) | (Some(_), None) => false,
    }
}

fn part(pattern: &[u8], name: &[u8]) -> bool {
    match (pattern.split_first(), name.split_first()) {
        (None, None) => true,
        (Some((b'*', rest)), _) => (0..=name.len()).any(|skip| part(rest, &name[skip..])),
        (Some((b'?', rest)), Some((_, below))) => part(rest, below),
        (Some((first, rest)), Some((letter, below))) => first == letter && part(rest, below),
        (None, Some(_)) | (Some(_), None) => false,
    }
}

/// Unpacks a source's zip into a folder. Entries that would leave it are refused.
pub(crate) fn unpack(zip: File, to: &Path) -> io::Result<()> {
    let mut archive = zip::ZipArchive::new(zip).map_err(io::Error::other)?;
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).map_err(io::Error::other)?;
        let Some(name) = entry.enclosed_name() else {
            return Err(io::Error::other(format!("the entry {} leads out of the archive", entry.name())));
        };
        let path: PathBuf = to.join(name);
        if entry.is_dir() {
            fs::create_dir_all(&path)?;
            continue;
        }
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        if entry.is_symlink() {
            let mut target = String::new();
            io::Read::read_to_string(&mut entry, &mut target)?;
            std::os::unix::fs::symlink(target, &path)?;
            continue;
        }
        let mode = entry.unix_mode().unwrap_or(0o644);
        let mut file = fs::OpenOptions::new().write(true).create_new(true).open(&path)?;
        io::copy(&mut entry, &mut file)?;
        file.set_permissions(fs::Permissions::from_mode(mode & 0o777))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cb_16_patterns() {
        for (pattern, path, fits) in [
            ("**/*", "a", true),
            ("**/*", "a/b/c", true),
            ("dir/*", "dir/a", true),
            ("dir/*", "dir/a/b", false),
            ("dir/**/*", "dir/a/b", true),
            ("*.json", "a.json", true),
            ("*.json", "b/a.json", false),
            ("a?c", "abc", true),
            ("./x", "x", true),
        ] {
            assert_eq!(matches(pattern, path), fits, "{pattern} {path}");
        }
    }

    #[test]
    fn cb_16_absolute_files_lose_their_paths_and_links_stay_inside() {
        let dir = tempfile::tempdir().unwrap();
        let source = dir.path().join("src");
        fs::create_dir_all(source.join("out/deep")).unwrap();
        fs::write(dir.path().join("imageDetail.json"), "{}").unwrap();
        fs::write(source.join("out/deep/a.txt"), "a").unwrap();
        std::os::unix::fs::symlink("/etc/hostname", source.join("link")).unwrap();
        let root = Root::open(dir.path()).unwrap();
        let to = dir.path().join("out.zip");
        let wanted = Artifacts {
            files: vec!["/imageDetail.json".into(), "out/**/*".into(), "link".into(), "none".into()],
            discard_paths: true,
            exclude: vec!["link".into()],
            ..Artifacts::default()
        };
        let collected = collect(&root, "/src", &wanted, &to).unwrap();
        assert!(collected.said.contains(&"Found 2 file(s)".to_owned()));
        assert!(collected.said.contains(&"Skipping invalid file path none".to_owned()));
        let again = dir.path().join("again");
        unpack(File::open(&to).unwrap(), &again).unwrap();
        assert_eq!(fs::read_to_string(again.join("a.txt")).unwrap(), "a");
        let nothing = Artifacts { files: vec!["nope".into()], ..Artifacts::default() };
        let error = collect(&root, "/src", &nothing, &to).unwrap_err();
        assert_eq!(error.to_string(), "no matching artifact paths found");
        let out = Artifacts { files: vec!["link".into()], ..Artifacts::default() };
        assert!(collect(&root, "/src", &out, &to).is_err(), "the link is resolved inside the root");
    }
}
