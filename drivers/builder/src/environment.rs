//! The container a build runs in (CB-20).
//!
//! For the curated images (`aws/codebuild/…`) it is made of the host's own system: its `/usr` and the needed bits of
//! `/etc` and `/var`, read only, each under a writable layer that is gone with the build. Any other image is taken as
//! it is.
//!
//! The layers over the host's folders are mounted in a mount namespace of the build's own process, so that nothing is
//! left on the host when it is killed.

use std::fs;
use std::io;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use container::Spec;
use container::cgroup::{Level, Limits};
use container::spec::{Bind, Network, Output, Process, Root, Security, Stop, Tmpfs};
use nix::mount::{MsFlags, mount};

use crate::{fronts, private};

/// Folders of the host that a curated environment shows, each under a layer of its own.
const HOST_FOLDERS: [&str; 5] = ["/usr", "/etc", "/var/lib/dpkg", "/var/lib/apt", "/var/cache/apt"];
/// Links of a merged-usr root.
const LINKS: [&str; 5] = ["bin", "sbin", "lib", "lib32", "lib64"];
/// What the build's own process shows to its commands.
pub(crate) const RUN: &str = "/run/turaco";
/// Where a build finds its socket to the builder.
pub(crate) const SOCKET: &str = "/run/turaco/build.sock";
/// Where commands, state and artifacts of the build's own process are exchanged.
pub(crate) const EXCHANGE: &str = "/codebuild/output/tmp";
/// Where sources lie (CB-22).
pub(crate) const OUTPUT: &str = "/codebuild/output";

/// What an environment is made of.
#[derive(Debug)]
pub(crate) struct Wanted<'a> {
    /// The build's folder on the host.
    pub(crate) dir: &'a Path,
    /// Layers of an image, topmost first; none: the host's own system.
    pub(crate) layers: Option<Vec<PathBuf>>,
    /// This very program, for `docker`, `aws` and `sudo`.
    pub(crate) exe: &'a Path,
    /// Environment of every command.
    pub(crate) env: Vec<(String, String)>,
    /// Name of the cgroup and its limits.
    pub(crate) cgroup: (String, u64, u64),
    /// Root of the instance's cgroups.
    pub(crate) cgroup_root: String,
}

/// Whether an image is one of CodeBuild's own.
pub(crate) fn is_curated(image: &str) -> bool {
    image.starts_with("aws/codebuild/")
}

/// Prepares the environment on disk and says how its container is to be made.
pub(crate) fn prepare(wanted: &Wanted<'_>, args: Vec<String>) -> io::Result<Spec> {
    let dir = wanted.dir;
    let exchange = dir.join("exchange");
    let output = dir.join("output");
    fs::create_dir_all(&exchange)?;
    fs::create_dir_all(&output)?;
    let mut binds = Vec::new();
    let lower = match &wanted.layers {
        Some(layers) => layers.clone(),
        None => {
            binds.extend(host_folders(dir)?);
            vec![skeleton(dir)?]
        }
    };
    let bind = |source: &Path, target: &str, read_only| Bind {
        source: source.to_owned(),
        target: target.into(),
        read_only,
        devices: false,
    };
    binds.push(bind(&output, OUTPUT, false));
    binds.push(bind(&exchange, EXCHANGE, false));
    if Path::new("/etc/resolv.conf").exists() {
        binds.push(bind(Path::new("/etc/resolv.conf"), "/etc/resolv.conf", true));
    }
    fs::create_dir_all(dir.join("run"))?;
    binds.push(bind(&dir.join("run"), RUN, false));
    binds.extend(fronts::binds(wanted.exe, dir, wanted.layers.as_deref())?);
    let (name, cpu_units, memory_mib) = &wanted.cgroup;
    Ok(Spec {
        hostname: "build".into(),
        root: Root::Overlay {
            lower,
            upper: dir.join("root/upper"),
            work: dir.join("root/work"),
            // A second shell mounts the same layer again; overlay refuses that for volatile ones.
            volatile: false,
        },
        read_only_root: false,
        binds,
        tmpfs: vec![Tmpfs { target: "/dev/shm".into(), bytes: 64 << 20 }],
        network: Network::Host,
        cgroup: vec![
            Level { name: wanted.cgroup_root.clone(), limits: Limits::default() },
            Level { name: name.clone(), limits: limits(*cpu_units, *memory_mib) },
        ],
        process: Process {
            args,
            env: wanted.env.clone(),
            cwd: "/".into(),
            user: String::new(),
            init: true,
            rlimits: Vec::new(),
        },
        security: Security::build(),
        stop: Stop { timeout_ms: 2_000, ..Stop::default() },
        health: None,
        output: Output::Inherit,
    })
}

/// Limits of a group for CPU units (1024 = one vCPU) and MiB.
pub(crate) fn limits(cpu_units: u64, memory_mib: u64) -> Limits {
    Limits {
        cpu_millis: Some(cpu_units * 1000 / 1024),
        memory_bytes: Some(memory_mib << 20),
        ..Limits::default()
    }
}

/// A mount namespace of this process's own, from which nothing spreads back.
pub(crate) fn own_mounts() -> io::Result<()> {
    nix::sched::unshare(nix::sched::CloneFlags::CLONE_NEWNS)?;
    mount(None::<&str>, "/", None::<&str>, MsFlags::MS_SLAVE | MsFlags::MS_REC, None::<&str>)?;
    Ok(())
}

/// An empty root with the links and folders a Debian has.
fn skeleton(dir: &Path) -> io::Result<PathBuf> {
    let root = dir.join("skeleton");
    for folder in [
        "usr",
        "etc",
        "var/lib",
        "var/cache",
        "var/log",
        "var/tmp",
        "tmp",
        "proc",
        "sys",
        "dev",
        "run",
        "root",
        "home",
        "opt",
        "srv",
        "mnt",
        "media",
        "codebuild",
    ] {
        fs::create_dir_all(root.join(folder))?;
    }
    for link in LINKS {
        let target = fs::read_link(Path::new("/").join(link));
        let here = root.join(link);
        if let (Ok(target), false) = (target, here.is_symlink()) {
            symlink(target, here)?;
        }
    }
    for folder in ["tmp", "var/tmp"] {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(root.join(folder), fs::Permissions::from_mode(0o1777))?;
    }
    Ok(root)
}

/// A writable layer over each of the host's folders.
fn host_folders(dir: &Path) -> io::Result<Vec<Bind>> {
    let mut binds = Vec::new();
    for folder in HOST_FOLDERS.map(Path::new).into_iter().filter(|folder| folder.is_dir()) {
        let name = folder.to_string_lossy().trim_start_matches('/').replace('/', "-");
        let base = dir.join("host").join(name);
        let (upper, work, merged) = (base.join("upper"), base.join("work"), base.join("merged"));
        for made in [&upper, &work, &merged] {
            fs::create_dir_all(made)?;
        }
        if folder == Path::new("/etc") {
            private::hide(folder, &upper)?;
        }
        let options = format!(
            "lowerdir={},upperdir={},workdir={},volatile",
            folder.display(),
            upper.display(),
            work.display()
        );
        mount(Some("overlay"), &merged, Some("overlay"), MsFlags::empty(), Some(options.as_str()))?;
        binds.push(Bind { source: merged, target: folder.to_owned(), read_only: false, devices: false });
    }
    Ok(binds)
}
