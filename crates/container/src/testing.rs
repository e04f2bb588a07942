//! For tests only: a small root file system, made of the host's own shell and tools.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What is in it besides the shell.
const TOOLS: [&str; 16] = [
    "cat", "chmod", "head", "id", "ls", "mkdir", "mknod", "mount", "nproc", "readlink", "rm", "sleep",
    "stat", "tail", "touch", "uname",
];

/// Makes a root file system with `/bin/sh`, a few tools and the libraries they need.
pub fn minimal_root(dir: &Path) -> io::Result<()> {
    for name in ["usr/bin", "etc", "tmp"] {
        fs::create_dir_all(dir.join(name))?;
    }
    if !dir.join("bin").exists() {
        symlink("usr/bin", dir.join("bin"))?;
    }
    let mut libraries = BTreeSet::new();
    for tool in TOOLS.iter().chain(&["sh"]) {
        let source = which(tool)?;
        fs::copy(&source, dir.join("usr/bin").join(tool))?;
        libraries.extend(needed_libraries(&source)?);
    }
    for library in libraries {
        let target = dir.join(library.strip_prefix("/").unwrap_or(&library));
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::copy(&library, target)?;
    }
    fs::write(dir.join("etc/passwd"), "root:x:0:0:root:/root:/bin/sh\napp:x:1000:1001::/home/app:/bin/sh\n")?;
    fs::write(dir.join("etc/group"), "root:x:0:\napp:x:1001:\nwheel:x:10:app\n")
}

fn which(tool: &str) -> io::Result<PathBuf> {
    let places = ["/usr/bin", "/bin", "/usr/sbin", "/sbin"];
    let found = places.iter().map(|place| Path::new(place).join(tool)).find(|path| path.exists());
    found.ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, format!("{tool} is not installed")))
}

/// The libraries of a program, as the dynamic linker finds them.
fn needed_libraries(program: &Path) -> io::Result<Vec<PathBuf>> {
    let output = Command::new("ldd").arg(program).output()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let paths = text.split_whitespace().filter(|word| word.starts_with('/'));
    Ok(paths.map(PathBuf::from).collect())
}
