//! Keeps the balancer's process alive. It outlives this one: a crash of the control plane costs no request.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use anyhow::Context as _;
use lb_api::{Client, Command};

/// How long requests in flight may take when the balancer is asked to end.
const STOP_WITHIN_MS: u64 = 1_000;
/// Least time between two starts of the balancer.
const START_GAP: Duration = Duration::from_millis(200);

/// Where the balancer keeps its snapshot and its socket.
pub(crate) fn state_dir(data_dir: &Path) -> PathBuf {
    data_dir.join("balancer")
}

/// Starts the balancer whenever nobody answers on its socket, for ever. A balancer that a former control plane
/// started is adopted.
pub(crate) async fn keep_balancer(exe: PathBuf, data_dir: PathBuf) {
    let state_dir = state_dir(&data_dir);
    loop {
        match Client::connect(&state_dir).await {
            // The connection is only for noticing the end: the balancer says nothing unasked, and closes it by dying.
            Ok(mut client) => while client.next().await.is_ok() {},
            Err(_) => {
                if let Err(error) = run_balancer(&exe, &state_dir).await {
                    tracing::error!(%error, "the balancer could not be started");
                }
            }
        }
        tokio::time::sleep(START_GAP).await;
    }
}

/// Starts the balancer in a session of its own, and returns when it has ended.
async fn run_balancer(exe: &Path, state_dir: &Path) -> anyhow::Result<()> {
    std::fs::create_dir_all(state_dir)?;
    let log = std::fs::OpenOptions::new().create(true).append(true).open(state_dir.join("balancer.log"))?;
    let mut child = tokio::process::Command::new(exe)
        .arg("balance")
        .arg("--state-dir")
        .arg(state_dir)
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .process_group(0)
        .kill_on_drop(false)
        .spawn()
        .context("spawn")?;
    let status = child.wait().await?;
    tracing::warn!(%status, "the balancer ended");
    Ok(())
}

/// Asks the balancer to end, and waits until it has.
pub(crate) async fn stop_balancer(data_dir: &Path) {
    let Ok(mut client) = Client::connect(&state_dir(data_dir)).await else { return };
    if let Err(error) = client.send(&Command::Stop { within_ms: STOP_WITHIN_MS }).await {
        tracing::warn!(%error, "the balancer could not be told to stop");
        return;
    }
    while client.next().await.is_ok() {}
}
