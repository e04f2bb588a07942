//! What tests share: a store with a small base image, and the executable.
#![expect(unreachable_pub, reason = "what a file of tests shares with another is public there")]
#![allow(dead_code, reason = "not every test needs all of it")]

use std::fs;
use std::path::{Path, PathBuf};

use blobs::Blobs;
use images::{Reference, RunConfig, Store};

/// The executable that has the subcommands: an example of this crate, which cargo builds with the tests.
pub fn exe() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let exe = test.parent().unwrap().parent().unwrap().join("examples/helper");
    assert!(exe.exists(), "{} is not there", exe.display());
    exe
}

/// A store in a directory of its own, with the image `base`: busybox, or the host's shell and a few tools.
pub struct World {
    pub dir: tempfile::TempDir,
    pub store: Store,
}

impl Drop for World {
    fn drop(&mut self) {
        images::testing::settle();
    }
}

impl World {
    pub fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let blobs = Blobs::open(&dir.path().join("blobs")).unwrap();
        let store = Store::open(&dir.path().join("images"), blobs).unwrap();
        let root = dir.path().join("rootfs");
        base_root(&root);
        let config = RunConfig {
            env: vec!["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin".into()],
            cmd: Some(vec!["/bin/sh".into()]),
            ..RunConfig::default()
        };
        store.import_rootfs(&root, config, &Reference::parse("base").unwrap(), None).unwrap();
        Self { dir, store }
    }

    /// A file's path in the world's directory, made with its contents.
    pub fn file(&self, path: &str, content: &str) -> PathBuf {
        let path = self.dir.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, content).unwrap();
        path
    }
}

fn base_root(root: &Path) {
    let busybox = Path::new("/bin/busybox");
    if !busybox.exists() {
        container::testing::minimal_root(root).unwrap();
        return;
    }
    for name in ["bin", "etc", "tmp", "root", "usr/bin"] {
        fs::create_dir_all(root.join(name)).unwrap();
    }
    fs::copy(busybox, root.join("bin/busybox")).unwrap();
    let tools = std::process::Command::new(busybox).arg("--list").output().unwrap();
    for tool in String::from_utf8(tools.stdout).unwrap().lines().filter(|tool| *tool != "busybox") {
        std::os::unix::fs::symlink("busybox", root.join("bin").join(tool)).unwrap();
    }
    fs::write(root.join("etc/passwd"), "root:x:0:0:root:/root:/bin/sh\napp:x:1000:1001::/home/app:/bin/sh\n")
        .unwrap();
    fs::write(root.join("etc/group"), "root:x:0:\napp:x:1001:\n").unwrap();
}
