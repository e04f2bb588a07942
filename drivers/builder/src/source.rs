//! A build's sources: where they lie and how they come there (CB-22).

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _};
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;

use driver::build::{BuildWant, SourceFrom};

use crate::environment::OUTPUT;
use crate::tree::{Tree, path_of};

/// Most bytes a source's zip may come to.
const BYTES_MAX: u64 = 64 << 30;
/// Longest symlink in a zip, bytes.
const LINK_MAX: u64 = 4096;

/// Digits that stand for a build in paths and names, made of its id.
pub(crate) fn number(want: &BuildWant) -> String {
    let bytes = want.build_id.bytes();
    let sum = bytes.fold(0_u64, |sum, byte| sum.wrapping_mul(131).wrapping_add(u64::from(byte)));
    format!("{:010}", sum % 10_000_000_000)
}

/// Where a source lies in the build, by its kind; without any, where it would.
pub(crate) fn path(want: &BuildWant, at: usize) -> String {
    let top = format!("{OUTPUT}/src{}/src", number(want));
    match want.sources.get(at).map(|source| &source.from) {
        Some(SourceFrom::Git { name, .. }) => {
            format!("{top}/git-codecommit.{}.amazonaws.com/v1/repos/{name}", want.region)
        }
        Some(SourceFrom::Zip { .. } | SourceFrom::Nothing) | None => format!("{top}/s3/{at:02}"),
    }
}

/// Unpacks a zip into an empty folder. Nothing is written outside of it, whatever links the zip has.
///
/// # Errors
/// When it is no zip, has a path that leads out of it, or is too large; whatever the disk says.
pub(crate) fn unzip(zip: File, to: &Path) -> io::Result<()> {
    let mut archive = zip::ZipArchive::new(zip).map_err(io::Error::other)?;
    let tree = Tree::open(to)?;
    let mut left = BYTES_MAX;
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).map_err(io::Error::other)?;
        let Some(name) = entry.enclosed_name() else {
            return Err(io::Error::other(format!("the entry {} leads out of the archive", entry.name())));
        };
        if entry.is_dir() {
            tree.make_directory(&name, (0, 0))?;
            continue;
        }
        let parent = tree.make_directory(name.parent().unwrap_or(Path::new("")), (0, 0))?;
        let path = path_of(&parent).join(name.file_name().unwrap_or(OsStr::new("file")));
        if entry.is_symlink() {
            let mut target = String::new();
            (&mut entry).take(LINK_MAX).read_to_string(&mut target)?;
            symlink(target, &path)?;
            continue;
        }
        let mode = entry.unix_mode().unwrap_or(0o644);
        // New, so that no link of that name is followed.
        let mut file = OpenOptions::new().write(true).create_new(true).open(&path)?;
        left = left.saturating_sub(io::copy(&mut (&mut entry).take(left), &mut file)?);
        if left == 0 {
            return Err(io::Error::other(format!("a source of more than {BYTES_MAX} bytes")));
        }
        file.set_permissions(fs::Permissions::from_mode(mode & 0o777))?;
    }
    Ok(())
}

/// Clones one of our repositories at a commit, with its `.git`. `origin` is what the build may know of where it came
/// from. Dropping the future ends it.
///
/// # Errors
/// git's own words.
pub(crate) async fn clone(repository: &Path, commit: &str, origin: &str, to: &Path) -> io::Result<()> {
    if commit.len() != 40 || !commit.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(io::Error::other(format!("{commit} is not a commit")));
    }
    let from = repository.to_string_lossy();
    for arguments in [
        ["clone", "--quiet", "--no-hardlinks", "--no-checkout", &from, "."].as_slice(),
        &["remote", "set-url", "origin", origin],
        &["checkout", "--quiet", commit],
    ] {
        let output = tokio::process::Command::new("git")
            .args(["-c", "safe.directory=*", "-c", "core.hooksPath=/dev/null"])
            .args(arguments)
            .current_dir(to)
            .env_clear()
            .envs([
                ("PATH", "/usr/local/bin:/usr/bin:/bin"),
                ("GIT_CONFIG_NOSYSTEM", "1"),
                ("HOME", "/nonexistent"),
            ])
            .stdin(std::process::Stdio::null())
            .kill_on_drop(true)
            .output()
            .await?;
        if !output.status.success() {
            return Err(io::Error::other(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;
    use zip::write::SimpleFileOptions;

    fn zip(dir: &Path, entries: &[(&str, &str, bool)]) -> File {
        let path = dir.join("source.zip");
        let mut zip = zip::ZipWriter::new(File::create(&path).unwrap());
        for (name, content, is_link) in entries {
            if *is_link {
                zip.add_symlink(*name, *content, SimpleFileOptions::default()).unwrap();
            } else {
                zip.start_file(*name, SimpleFileOptions::default().unix_permissions(0o755)).unwrap();
                zip.write_all(content.as_bytes()).unwrap();
            }
        }
        zip.finish().unwrap();
        File::open(path).unwrap()
    }

    #[test]
    fn a_zip_becomes_files_links_and_modes() {
        let dir = tempfile::tempdir().unwrap();
        let to = dir.path().join("to");
        fs::create_dir(&to).unwrap();
        unzip(zip(dir.path(), &[("a/run.sh", "x", false), ("link", "a/run.sh", true)]), &to).unwrap();
        assert_eq!(fs::metadata(to.join("a/run.sh")).unwrap().permissions().mode() & 0o777, 0o755);
        assert_eq!(fs::read_to_string(to.join("link")).unwrap(), "x");
    }

    #[test]
    fn no_link_of_a_zip_leads_out() {
        let dir = tempfile::tempdir().unwrap();
        let (to, outside) = (dir.path().join("to"), dir.path().join("outside"));
        fs::create_dir(&to).unwrap();
        fs::create_dir(&outside).unwrap();
        let target = outside.to_str().unwrap();
        for entries in [
            vec![("a", target, true), ("a/victim", "x", false)],
            vec![("b", "../outside", true), ("b/victim", "x", false)],
        ] {
            drop(unzip(zip(dir.path(), &entries), &to));
            assert_eq!(fs::read_dir(&outside).unwrap().count(), 0);
        }
        assert!(unzip(zip(dir.path(), &[("../victim", "x", false)]), &to).is_err());
    }
}
