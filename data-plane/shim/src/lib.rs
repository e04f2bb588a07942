//! Parent of one container: stdio, health, stop, exit status.
//!
//! Never knows why it runs. One process with one thread, no runtime: it starts the container that the `spec.json` of
//! its directory describes, writes down what happens in files of that directory, and ends after it.
//!
//! ```text
//! lock, shim.pid ─▶ start ─▶ started.json ─▶ output, health.json, signals ─▶ exit.json ─▶ cgroup removed, lock free
//!                     └────────────────────────── error ────────────────────────▲
//! ```
//!
//! - SIGTERM: stop signal, after the stop timeout SIGKILL. SIGQUIT or SIGINT: SIGKILL at once.
//! - In the background ([`Output::Files`]) it outlives whoever started it. In the foreground ([`Output::Inherit`]) the
//!   end of its stdin ends the container.
//! - When the shim itself is killed, the kernel kills the container (parent-death signal); the directory is then
//!   found with its lock free and no `exit.json`.

mod birth;
mod health;
mod log;
mod tend;

use std::path::Path;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use container::spec::Output;
use container::{Exit, Spec, files, sys};

/// Runs the container of a directory to its end. The exit status tells about the shim, not about the container:
/// success when the directory tells the story, 3 when it has or had a shim already, else 1 with a word on stderr.
pub fn main(dir: &Path) -> ExitCode {
    match run(dir) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(dir: &Path) -> Result<ExitCode, String> {
    // Whatever leaked from the caller stays out of the container. Nothing of ours is open yet.
    sys::close_from(3).map_err(|error| format!("close descriptors: {error}"))?;
    let dir = dir.canonicalize().map_err(|error| format!("{}: {error}", dir.display()))?;
    let Some(lock) = birth::claim(&dir)? else { return Ok(ExitCode::from(3)) };
    let spec: Spec = files::read_json(&dir.join(files::SPEC))
        .map_err(|error| format!("read the spec: {error}"))?
        .ok_or("no valid spec.json")?;
    // Nothing in the container may look into this process or its copies before they execute their program.
    nix::sys::prctl::set_dumpable(false).map_err(|error| format!("set_dumpable: {error}"))?;
    let waiting = match spec.output {
        Output::Files(_) => Some(birth::go_to_background()?),
        Output::Inherit => None,
    };
    // Before anyone can know whom to send them to.
    let signals = tend::watch_signals().map_err(|error| format!("watch signals: {error}"))?;
    let pid = nix::unistd::getpid().as_raw();
    files::write_json(&dir.join(files::SHIM), &pid)
        .map_err(|error| format!("write the process id: {error}"))?;
    // The container itself is not protected; see its start. Without the right to, nobody is.
    drop(std::fs::write("/proc/self/oom_score_adj", "-900"));

    let exit = match tend::Shim::start(&spec, &dir, signals) {
        Ok(shim) => {
            drop(waiting);
            shim.run()
        }
        Err(error) => Exit { code: None, out_of_memory: false, at: now(), error },
    };
    let written = files::write_json(&dir.join(files::EXIT), &exit);
    // After the last word, so that nobody waits for it; whoever removes the directory removes the group again.
    if !spec.cgroup.is_empty() {
        let names: Vec<String> = spec.cgroup.iter().map(|level| level.name.clone()).collect();
        drop(container::cgroup::remove(&names));
    }
    drop(lock);
    written.map_err(|error| format!("write the exit status: {error}"))?;
    Ok(ExitCode::SUCCESS)
}

/// Milliseconds since the epoch.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
