//! Whether containers work here: one is started, with its own root, network namespace and limits.

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use container::cgroup::{Group, Level, Limits};
use container::spec::{Bind, LogLimits, Network, Output, Process, Root, Security, Spec, Stop};

use super::Finding;

/// What programs of the host are made of.
const HOST: [&str; 5] = ["usr", "bin", "sbin", "lib", "lib64"];
/// The group of the container that is tried.
const GROUP: &str = "turaco-doctor";

/// Starts a container whose root is an overlay in the data directory, and sees it end well.
pub(super) fn starts(data_dir: &Path) -> Finding {
    match tried(data_dir) {
        Ok(()) => Finding::Good("one was started and has ended".into()),
        Err(error) => Finding::problem(
            format!("{error:#}"),
            "run as root on Linux 5.12 or newer; in a container, run it privileged; keep the data directory on ext4, xfs or btrfs",
        ),
    }
}

fn tried(data_dir: &Path) -> anyhow::Result<()> {
    let room = tempfile::tempdir_in(data_dir)?;
    let lower = room.path().join("lower");
    std::fs::create_dir(&lower)?;
    let mut binds = Vec::new();
    for name in HOST {
        let host = Path::new("/").join(name);
        match std::fs::read_link(&host) {
            Ok(target) => std::os::unix::fs::symlink(target, lower.join(name))?,
            Err(_) if host.is_dir() => {
                binds.push(Bind { source: host.clone(), target: host, read_only: true, devices: false });
            }
            Err(_) => {}
        }
    }
    let spec = spec(room.path(), lower, binds);
    let exe = std::env::current_exe()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let exit = runtime.block_on(async {
        let mut running = container::launch::foreground(&exe, &room.path().join("container"), &spec)?;
        anyhow::Ok(running.wait().await?)
    })?;
    anyhow::ensure!(exit.code == Some(0), "it ended with {:?} {}", exit.code, exit.error);
    Ok(())
}

fn spec(room: &Path, lower: PathBuf, binds: Vec<Bind>) -> Spec {
    Spec {
        hostname: "doctor".into(),
        root: Root::Overlay {
            lower: vec![lower],
            upper: room.join("upper"),
            work: room.join("work"),
            volatile: true,
        },
        read_only_root: false,
        binds,
        tmpfs: Vec::new(),
        network: Network::Loopback,
        cgroup: vec![level()],
        process: Process {
            args: vec!["/bin/sh".into(), "-c".into(), ": > /written".into()],
            env: Vec::new(),
            cwd: String::new(),
            user: String::new(),
            init: false,
            rlimits: Vec::new(),
        },
        security: Security::confined(),
        stop: Stop::default(),
        health: None,
        output: Output::Files(LogLimits::default()),
    }
}

fn level() -> Level {
    let limits = Limits {
        memory_bytes: Some(64 << 20),
        memory_reservation_bytes: None,
        cpu_shares: None,
        cpu_millis: Some(500),
        pids: Some(64),
    };
    Level { name: GROUP.into(), limits }
}

/// Whether memory, CPU and process limits can be put in force.
pub(super) fn limits() -> Finding {
    let made = Group::create(&[level()]).context("a control group cannot be made");
    let finding = match made {
        Ok(group) if group.warnings.is_empty() => Finding::Good("memory, CPU and processes".into()),
        Ok(group) => Finding::Note(group.warnings.join("; ")),
        Err(error) => Finding::problem(format!("{error:#}"), "mount /sys/fs/cgroup writable, v2 or v1"),
    };
    match container::cgroup::remove(&[GROUP.to_owned()]) {
        Ok(()) => finding,
        Err(error) => Finding::Note(format!("the group that was tried is left over: {error}")),
    }
}
