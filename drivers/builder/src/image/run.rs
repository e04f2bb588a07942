//! RUN: a container on an overlay whose upper directory becomes the layer.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use container::cgroup::{Level, Limits};
use container::launch::{self, LaunchError};
use container::spec::{Bind, LogLimits, Network, Output as SpecOutput, Process, Root, Security, Spec, Stop};
use images::Store;
use tokio::io::{AsyncRead, AsyncReadExt as _};

use super::{BuildError, ImageBuilder, Output, Printer};

/// Read of a step's output at a time, bytes.
const PIECE: usize = 64 * 1024;
/// What a step takes its host to be called.
const HOSTNAME: &str = "build";
/// Files every container gets from the host's side: they must not come into a layer.
const HOST_FILES: [&str; 3] = ["hosts", "hostname", "resolv.conf"];

/// A program to run in an image's file system.
#[derive(Debug)]
pub(crate) struct Step<'a> {
    /// Layers, topmost first.
    pub(crate) lower: &'a [PathBuf],
    /// Takes the changes.
    pub(crate) upper: &'a Path,
    /// Directory of this step, on the same file system; what is needed beside `upper` is made in it.
    pub(crate) directory: &'a Path,
    pub(crate) args: Vec<String>,
    pub(crate) env: Vec<(String, String)>,
    pub(crate) cwd: String,
    pub(crate) user: String,
}

/// Runs a step to its end; its exit code. Dropping the future ends it.
pub(crate) async fn run(
    builder: &ImageBuilder,
    step: Step<'_>,
    printer: &Printer,
) -> Result<i32, BuildError> {
    let directory = step.directory.join("container");
    let spec = spec(builder, step).map_err(|error| BuildError::Failed(format!("prepare a step: {error}")))?;
    let failed = |error: LaunchError| BuildError::Failed(error.to_string());
    let mut container = launch::foreground(&builder.turaco_exe, &directory, &spec).map_err(failed)?;
    let (stdout, stderr) = (container.stdout.take(), container.stderr.take());
    tokio::join!(forward(stdout, printer, Output::Out), forward(stderr, printer, Output::Err));
    let exit = container.wait().await.map_err(failed)?;
    match exit.code {
        Some(_) if exit.out_of_memory => {
            Err(BuildError::Failed("the step was killed: out of memory".to_owned()))
        }
        Some(code) => Ok(code),
        None => Err(BuildError::Failed(exit.error)),
    }
}

async fn forward(from: Option<impl AsyncRead + Unpin>, printer: &Printer, to: fn(Vec<u8>) -> Output) {
    let Some(mut from) = from else { return };
    let mut piece = vec![0; PIECE];
    // An error is the end as well: the exit code tells how it went.
    while let Ok(length @ 1..) = from.read(&mut piece).await {
        printer.say(to(piece[..length].to_vec())).await;
    }
}

fn spec(builder: &ImageBuilder, step: Step<'_>) -> io::Result<Spec> {
    let below = mount_points(&builder.store)?;
    let binds = host_files(step.directory)?;
    let lower = std::iter::once(below).chain(step.lower.iter().cloned()).collect();
    Ok(Spec {
        hostname: HOSTNAME.to_owned(),
        root: Root::Overlay {
            lower,
            upper: step.upper.to_owned(),
            work: step.directory.join("work"),
            volatile: true,
        },
        read_only_root: false,
        binds,
        tmpfs: Vec::new(),
        network: Network::Host,
        cgroup: cgroup(builder, step.directory),
        process: Process {
            args: step.args,
            env: step.env,
            cwd: step.cwd,
            user: step.user,
            init: false,
            rlimits: Vec::new(),
        },
        security: Security::build(),
        stop: Stop::default(),
        health: None,
        output: SpecOutput::Files(LogLimits::default()),
    })
}

/// A group of the step's own below the build's: the shim removes it with all that is in it.
fn cgroup(builder: &ImageBuilder, directory: &Path) -> Vec<Level> {
    let mut levels = builder.cgroup.clone();
    if !levels.is_empty() {
        let name = directory.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let name = format!("step{}", name.replace('.', ""));
        levels.push(Level { name, limits: Limits::default() });
    }
    levels
}

/// A layer with what containers mount things on, so that steps don't make it in theirs.
fn mount_points(store: &Store) -> io::Result<PathBuf> {
    let directory = store.root().join("mount-points");
    if directory.join("whole").exists() {
        return Ok(directory.join("fs"));
    }
    let fs_root = directory.join("fs");
    for name in ["dev", "proc", "sys", "etc"] {
        fs::create_dir_all(fs_root.join(name))?;
    }
    for name in HOST_FILES {
        fs::write(fs_root.join("etc").join(name), "")?;
    }
    fs::write(directory.join("whole"), "")?;
    Ok(fs_root)
}

fn host_files(directory: &Path) -> io::Result<Vec<Bind>> {
    let mut binds = Vec::new();
    for name in HOST_FILES {
        let text = match name {
            "hosts" => {
                format!("127.0.0.1\tlocalhost {HOSTNAME}\n::1\tlocalhost ip6-localhost ip6-loopback\n")
            }
            "hostname" => format!("{HOSTNAME}\n"),
            // A host without resolvers has a step without.
            _ => fs::read_to_string("/etc/resolv.conf").unwrap_or_default(),
        };
        let source = directory.join(name);
        fs::write(&source, text)?;
        let target = Path::new("/etc").join(name);
        binds.push(Bind { source, target, read_only: false, devices: false });
    }
    Ok(binds)
}
