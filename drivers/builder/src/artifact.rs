//! Artifacts (CB-16): the files a build names, out of its own file system, into a zip.
//!
//! Paths are resolved inside the build's root by the kernel: no link of the build's leads out of it.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use regex::Regex;
use zip::CompressionMethod;
use zip::write::SimpleFileOptions;

use crate::buildspec::Artifacts;
use crate::pattern::{compile, is_pattern};
use crate::tree::{Tree, path_of};

/// Files in one artifact at most.
const FILES_MAX: usize = 200_000;

/// Collects an artifact into a zip at `to`; log lines of §5.4. `source` is where relative patterns begin.
///
/// # Errors
/// `NotFound` with AWS's text when nothing matches; whatever the disk says.
pub(crate) fn collect(
    root: &Tree,
    source: &str,
    artifacts: &Artifacts,
    to: &Path,
) -> io::Result<Vec<String>> {
    let shown_base = artifacts.base_directory.as_deref().unwrap_or(".");
    let base = base_directory(root, source, artifacts.base_directory.as_deref())?;
    let mut said = vec![
        format!("Expanding base directory path: {shown_base}"),
        "Assembling file list".to_owned(),
        format!("Expanding {shown_base}"),
        format!("Expanding file paths for base directory {shown_base}"),
        "Assembling file list".to_owned(),
    ];
    let excluded = artifacts.exclude.iter().map(|pattern| regex(pattern)).collect::<io::Result<Vec<_>>>()?;
    let mut files: BTreeMap<String, PathBuf> = BTreeMap::new();
    let mut below: Option<Vec<String>> = None;
    for pattern in &artifacts.files {
        said.push(format!("Expanding {pattern}"));
        let found = if pattern.starts_with('/') {
            absolute(root, pattern)?
        } else {
            let walked = match &below {
                Some(walked) => walked,
                None => below.insert(walk(root, &base)?),
            };
            let regex = regex(pattern)?;
            let fitting = walked.iter().filter(|path| regex.is_match(path));
            fitting.map(|path| (path.clone(), base.join(path))).collect()
        };
        if found.is_empty() {
            said.push(format!("Skipping invalid file path {pattern}"));
        }
        for (shown, path) in found {
            if excluded.iter().any(|pattern| pattern.is_match(&shown)) {
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
    Ok(said)
}

fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn regex(pattern: &str) -> io::Result<Regex> {
    let plain = pattern.trim_start_matches("./");
    compile(plain).map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))
}

/// All files below a folder, by their path relative to it, in order. Links to folders are not entered.
fn walk(root: &Tree, base: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        // One that is gone, or never was, has nothing in it.
        let Ok(opened) = root.find(&base.join(&folder)) else { continue };
        let Ok(entries) = fs::read_dir(path_of(&opened)) else { continue };
        for entry in entries {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                folders.push(path);
            } else {
                found.push(path.to_string_lossy().into_owned());
            }
            if found.len() > FILES_MAX {
                return Err(io::Error::other(format!("more than {FILES_MAX} files")));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The folder patterns are relative to; a pattern in it stands for the first folder that fits.
fn base_directory(root: &Tree, source: &str, base: Option<&str>) -> io::Result<PathBuf> {
    let source = Path::new(source);
    let Some(base) =
        base.map(|base| base.trim_start_matches("./").trim_end_matches('/')).filter(|base| *base != ".")
    else {
        return Ok(source.to_owned());
    };
    if !is_pattern(base) {
        return Ok(source.join(base));
    }
    let (regex, depth) = (regex(base)?, base.split('/').count());
    let fits = walk(root, source)?.into_iter().find_map(|path| {
        let folder: PathBuf = Path::new(&path).components().take(depth).collect();
        let is_above = Path::new(&path).components().count() > depth;
        (is_above && regex.is_match(&folder.to_string_lossy())).then_some(folder)
    });
    Ok(source.join(fits.unwrap_or_else(|| PathBuf::from(base))))
}

/// An absolute path, or a pattern in the last parts of one: (name in the artifact, path).
fn absolute(root: &Tree, pattern: &str) -> io::Result<Vec<(String, PathBuf)>> {
    let shown = |path: &Path| path.to_string_lossy().trim_start_matches('/').to_owned();
    let Some(star) = pattern.find(['*', '?', '[']) else {
        let path = PathBuf::from(pattern);
        let there = root.file(&path).and_then(|file| file.metadata()).is_ok_and(|found| found.is_file());
        return Ok(if there { vec![(shown(&path), path)] } else { Vec::new() });
    };
    let base = pattern[..star].rsplit_once('/').map_or("", |(base, _)| base);
    let rest = regex(pattern[base.len()..].trim_start_matches('/'))?;
    let base = Path::new("/").join(base);
    let found = walk(root, &base)?.into_iter().filter(|path| rest.is_match(path));
    Ok(found.map(|path| base.join(path)).map(|path| (shown(&path), path)).collect())
}

fn write_zip(root: &Tree, files: &BTreeMap<String, PathBuf>, to: &Path) -> io::Result<()> {
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
            assert_eq!(regex(pattern).unwrap().is_match(path), fits, "{pattern} {path}");
        }
    }

    #[test]
    fn cb_16_the_base_directory_is_not_part_of_the_names() {
        let dir = tempfile::tempdir().unwrap();
        for path in ["src/app-1/target/a.jar", "src/app-1/target/lib/b.jar", "src/other/c"] {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "x").unwrap();
        }
        let root = Tree::open(dir.path()).unwrap();
        let names = |base: &str, pattern: &str| {
            let wanted = Artifacts {
                files: vec![pattern.into()],
                base_directory: Some(base.into()),
                ..Artifacts::default()
            };
            let to = dir.path().join("out.zip");
            collect(&root, "/src", &wanted, &to).unwrap();
            let zip = zip::ZipArchive::new(File::open(&to).unwrap()).unwrap();
            zip.file_names().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(names("app-1/target", "**/*"), ["a.jar", "lib/b.jar"]);
        assert_eq!(names("app-*/target", "*"), ["a.jar"]);
        assert_eq!(names(".", "other/*"), ["other/c"]);
    }

    #[test]
    fn cb_16_absolute_files_lose_their_paths_and_links_stay_inside() {
        let dir = tempfile::tempdir().unwrap();
        let source = dir.path().join("src");
        fs::create_dir_all(source.join("out/deep")).unwrap();
        fs::write(dir.path().join("imageDetail.json"), "{}").unwrap();
        fs::write(source.join("out/deep/a.txt"), "a").unwrap();
        std::os::unix::fs::symlink("/etc/hostname", source.join("link")).unwrap();
        let root = Tree::open(dir.path()).unwrap();
        let to = dir.path().join("out.zip");
        let wanted = Artifacts {
            files: vec!["/imageDetail.json".into(), "out/**/*".into(), "link".into(), "none".into()],
            discard_paths: true,
            exclude: vec!["link".into()],
            ..Artifacts::default()
        };
        let said = collect(&root, "/src", &wanted, &to).unwrap();
        assert!(said.contains(&"Found 2 file(s)".to_owned()));
        assert!(said.contains(&"Skipping invalid file path none".to_owned()));
        let again = dir.path().join("again");
        fs::create_dir(&again).unwrap();
        crate::source::unzip(File::open(&to).unwrap(), &again).unwrap();
        assert_eq!(fs::read_to_string(again.join("a.txt")).unwrap(), "a");
        let nothing = Artifacts { files: vec!["nope".into()], ..Artifacts::default() };
        let error = collect(&root, "/src", &nothing, &to).unwrap_err();
        assert_eq!(error.to_string(), "no matching artifact paths found");
        let out = Artifacts { files: vec!["link".into()], ..Artifacts::default() };
        assert!(collect(&root, "/src", &out, &to).is_err(), "the link is resolved inside the root");
    }
}
