//! The commands that stand in for others in a build: `docker`, `aws`, `sudo`. All are this very program by another
//! name.
//!
//! The program may need libraries that the build's image does not have, or not as new: it brings its own, and its own
//! dynamic linker, and a script of one line starts it with them.

use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use container::spec::Bind;

use crate::environment::RUN;

/// Where the commands are seen: early in everybody's `PATH`.
const BIN: &str = "/usr/local/bin";

/// What to show inside so that the commands work. `layers` are the image's; none: the host's own system.
pub(crate) fn binds(exe: &Path, dir: &Path, layers: Option<&[PathBuf]>) -> io::Result<Vec<Bind>> {
    let show = |source: PathBuf, target: String| Bind {
        source,
        target: target.into(),
        read_only: true,
        devices: false,
    };
    let linkage = linkage(exe)?;
    let mut binds = Vec::new();
    if let Some(Linkage { linker, libraries }) = &linkage {
        binds.push(show(linker.clone(), format!("{RUN}/lib/linker")));
        for (name, path) in libraries {
            binds.push(show(path.clone(), format!("{RUN}/lib/{name}")));
        }
    }
    fs::create_dir_all(dir.join("fronts"))?;
    for name in names(layers) {
        if linkage.is_none() {
            binds.push(show(exe.to_owned(), format!("{BIN}/{name}")));
            continue;
        }
        // The program tells by its name what it is to be.
        binds.push(show(exe.to_owned(), format!("{RUN}/fronts/{name}")));
        let script = dir.join("fronts").join(name);
        fs::write(
            &script,
            format!("#!/bin/sh\nexec {RUN}/lib/linker --library-path {RUN}/lib {RUN}/fronts/{name} \"$@\"\n"),
        )?;
        fs::set_permissions(&script, fs::Permissions::from_mode(0o755))?;
        binds.push(show(script, format!("{BIN}/{name}")));
    }
    Ok(binds)
}

/// The commands we stand in for: `docker` always (there is no daemon to reach), `sudo` on the host's system (whose own
/// would look for accounts that a build does not see), the others where there is none.
fn names(layers: Option<&[PathBuf]>) -> Vec<&'static str> {
    let host = [PathBuf::from("/")];
    let roots = layers.unwrap_or(&host);
    let is_there = |name: &str| {
        let places = ["usr/local/bin", "usr/bin", "bin"];
        roots
            .iter()
            .any(|root| places.iter().any(|place| root.join(place).join(name).symlink_metadata().is_ok()))
    };
    let mut names = vec!["docker"];
    if layers.is_none() || !is_there("sudo") {
        names.push("sudo");
    }
    if !is_there("aws") {
        names.push("aws");
    }
    names
}

/// What a dynamically linked program needs.
#[derive(Debug, PartialEq, Eq)]
struct Linkage {
    linker: PathBuf,
    /// By the names they are asked for.
    libraries: Vec<(String, PathBuf)>,
}

/// Finds what a program needs; `None` for one that is linked statically.
fn linkage(exe: &Path) -> io::Result<Option<Linkage>> {
    let Some(linker) = interpreter(&read_head(exe)?) else { return Ok(None) };
    let linker = PathBuf::from(linker);
    let output = Command::new(&linker).arg("--list").arg(exe).output()?;
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(io::Error::other(format!("find the libraries of {}: {text}", exe.display())));
    }
    let libraries = libraries(&String::from_utf8_lossy(&output.stdout));
    Ok(Some(Linkage { linker, libraries }))
}

/// `libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f…)`
fn libraries(list: &str) -> Vec<(String, PathBuf)> {
    let pair = |line: &str| {
        let (name, rest) = line.split_once(" => ")?;
        let path = rest.rsplit_once(" (").map_or(rest, |(path, _)| path);
        Some((name.trim().to_owned(), PathBuf::from(path)))
    };
    list.lines().filter_map(pair).collect()
}

/// The beginning of a program, where its headers are.
fn read_head(exe: &Path) -> io::Result<Vec<u8>> {
    use std::io::Read as _;
    const HEAD: u64 = 64 * 1024;
    let mut head = Vec::new();
    fs::File::open(exe)?.take(HEAD).read_to_end(&mut head)?;
    Ok(head)
}

/// The dynamic linker an ELF program names (64 bits, little endian).
fn interpreter(head: &[u8]) -> Option<String> {
    const INTERPRETER: u32 = 3;
    let number = |at: usize, length: usize| {
        let bytes = head.get(at..at + length)?;
        Some(bytes.iter().rev().fold(0_u64, |number, byte| number << 8 | u64::from(*byte)))
    };
    let index = |number: u64| usize::try_from(number).ok();
    if head.get(..6) != Some(b"\x7fELF\x02\x01") {
        return None;
    }
    let (table, size, count) = (index(number(32, 8)?)?, index(number(54, 2)?)?, index(number(56, 2)?)?);
    for header in (0..count).map(|header| table + header * size) {
        if number(header, 4)? == u64::from(INTERPRETER) {
            let (begin, length) = (index(number(header + 8, 8)?)?, index(number(header + 32, 8)?)?);
            let text = head.get(begin..begin.checked_add(length)?)?;
            return String::from_utf8(text.strip_suffix(b"\0")?.to_vec()).ok();
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_this_test_needs_is_found() {
        let found = linkage(&std::env::current_exe().unwrap()).unwrap().unwrap();
        assert!(found.linker.to_string_lossy().contains("ld-"), "{found:?}");
        assert!(
            found.libraries.iter().any(|(name, path)| name.starts_with("libc.so") && path.exists()),
            "{found:?}"
        );
    }

    #[test]
    fn what_is_no_program_needs_nothing() {
        assert_eq!(interpreter(b"#!/bin/sh\n"), None);
        assert_eq!(interpreter(b"\x7fELF\x02\x01"), None);
    }
}
