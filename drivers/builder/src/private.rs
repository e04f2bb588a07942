//! What a build on the host's own system does not see of it: everything that a plain user of the host may not read.

use std::fs;
use std::io;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::path::Path;

use nix::sys::stat::{Mode, SFlag, makedev, mknod};

/// Bits that let others read a file, and enter and list a directory.
const READABLE: u32 = 0o004;
const LISTABLE: u32 = 0o005;
/// Accounts' secrets: what installs accounts wants to find these files, so they are there, and empty.
const ACCOUNTS: [(&str, &str, &str); 2] =
    [("shadow", "passwd", "*:19000:0:99999:7:::"), ("gshadow", "group", "*::")];

/// Prepares an upper directory over one of the host's so that what is private there is hidden.
pub(crate) fn hide(lower: &Path, upper: &Path) -> io::Result<()> {
    hide_below(lower, upper)?;
    for (name, accounts, rest) in ACCOUNTS {
        if !lower.join(name).exists() {
            continue;
        }
        let names = fs::read_to_string(lower.join(accounts)).unwrap_or_default();
        let names = names.lines().filter_map(|line| line.split(':').next());
        let text: String = names.map(|name| format!("{name}:{rest}\n")).collect();
        let path = upper.join(name);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => fs::write(&path, text)?,
        }
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640))?;
    }
    Ok(())
}

fn hide_below(lower: &Path, upper: &Path) -> io::Result<()> {
    for entry in fs::read_dir(lower)? {
        let entry = entry?;
        let metadata = entry.metadata()?;
        let (from, to) = (entry.path(), upper.join(entry.file_name()));
        let wanted = if metadata.is_dir() { LISTABLE } else { READABLE };
        if metadata.mode() & wanted != wanted && !metadata.is_symlink() {
            make_above(lower, upper)?;
            // Overlay's way of saying that something is not there.
            if to.symlink_metadata().is_err() {
                mknod(&to, SFlag::S_IFCHR, Mode::empty(), makedev(0, 0))?;
            }
        } else if metadata.is_dir() {
            hide_below(&from, &to)?;
        }
    }
    Ok(())
}

/// Makes the directory that something is hidden in, looking as the one below it does.
fn make_above(lower: &Path, upper: &Path) -> io::Result<()> {
    if upper.exists() {
        return Ok(());
    }
    if let (Some(lower), Some(upper)) = (lower.parent(), upper.parent()) {
        make_above(lower, upper)?;
    }
    let metadata = fs::metadata(lower)?;
    fs::create_dir(upper)?;
    chown(upper, Some(metadata.uid()), Some(metadata.gid()))?;
    fs::set_permissions(upper, fs::Permissions::from_mode(metadata.mode() & 0o7777))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::FileTypeExt as _;

    #[test]
    fn what_others_may_not_read_is_not_there() {
        let dir = tempfile::tempdir().unwrap();
        let (lower, upper) = (dir.path().join("lower"), dir.path().join("upper"));
        fs::create_dir_all(lower.join("deep/er")).unwrap();
        fs::create_dir_all(lower.join("closed")).unwrap();
        fs::create_dir(&upper).unwrap();
        for (path, mode) in
            [("open", 0o644), ("shadow", 0o640), ("deep/er/key", 0o600), ("deep/er/cert", 0o644)]
        {
            fs::write(lower.join(path), "x").unwrap();
            fs::set_permissions(lower.join(path), fs::Permissions::from_mode(mode)).unwrap();
        }
        fs::set_permissions(lower.join("deep"), fs::Permissions::from_mode(0o711)).unwrap();
        fs::set_permissions(lower.join("closed"), fs::Permissions::from_mode(0o700)).unwrap();
        fs::write(lower.join("passwd"), "root:x:0:0::/root:/bin/sh\n").unwrap();
        hide(&lower, &upper).unwrap();
        let is_hidden = |path: &str| {
            fs::symlink_metadata(upper.join(path)).is_ok_and(|found| found.file_type().is_char_device())
        };
        assert!(is_hidden("closed") && is_hidden("deep") && !upper.join("open").exists());
        assert_eq!(fs::read_to_string(upper.join("shadow")).unwrap(), "root:*:19000:0:99999:7:::\n");
        fs::set_permissions(lower.join("deep"), fs::Permissions::from_mode(0o755)).unwrap();
        fs::remove_file(upper.join("deep")).unwrap();
        fs::remove_file(upper.join("closed")).unwrap();
        hide(&lower, &upper).unwrap();
        assert!(is_hidden("deep/er/key") && !upper.join("deep/er/cert").exists());
    }
}
