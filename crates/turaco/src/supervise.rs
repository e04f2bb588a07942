//! Keeps the balancer's process alive. It outlives this one: a crash of the control plane costs no request.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use anyhow::Context as _;
use lb_api::{Client, Command};
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// How long requests in flight may take when the balancer is asked to end.
const STOP_WITHIN_MS: u64 = 1_000;
/// Least time between two starts of the balancer.
const START_GAP: Duration = Duration::from_millis(200);

/// Where the balancer keeps its snapshot and its socket.
pub(crate) fn state_dir(data_dir: &Path) -> PathBuf {
    data_dir.join("balancer")
}

/// Keeps a balancer there from its start to [`Keeper::stop`].
pub(crate) struct Keeper {
    task: JoinHandle<()>,
    leave: watch::Sender<bool>,
}

impl Keeper {
    /// Starts the balancer whenever nobody answers on its socket. One that a former control plane started is adopted.
    pub(crate) fn start(exe: PathBuf, data_dir: &Path) -> Keeper {
        let (leave, leaving) = watch::channel(false);
        Keeper { task: tokio::spawn(keep(exe, state_dir(data_dir), leaving)), leave }
    }

    /// Leaves the balancer running, for the next control plane.
    pub(crate) fn let_go(self) {
        self.task.abort();
    }

    /// Ends the balancer, also one that has only begun to start, and waits until it has.
    pub(crate) async fn stop(self) {
        self.leave.send_replace(true);
        if let Err(error) = self.task.await {
            tracing::error!(%error, "keeping the balancer");
        }
    }
}

async fn keep(exe: PathBuf, state_dir: PathBuf, mut leaving: watch::Receiver<bool>) {
    while !*leaving.borrow_and_update() {
        match Client::connect(&state_dir).await {
            Ok(client) => attend(client, &state_dir, &mut leaving).await,
            Err(_) => {
                if let Err(error) = run_balancer(&exe, &state_dir, &mut leaving).await {
                    tracing::error!(%error, "the balancer could not be started");
                }
            }
        }
        tokio::select! {
            () = tokio::time::sleep(START_GAP) => {}
            () = told(&mut leaving) => {}
        }
    }
}

/// Returns when it is time to leave; never when the keeper is gone without a word.
async fn told(leaving: &mut watch::Receiver<bool>) {
    if leaving.wait_for(|leave| *leave).await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// Returns when an adopted balancer has ended: by itself, or because it is time to.
async fn attend(mut client: Client, state_dir: &Path, leaving: &mut watch::Receiver<bool>) {
    // The connection is only for noticing the end: the balancer says nothing unasked, and closes it by dying.
    let ended = async { while client.next().await.is_ok() {} };
    tokio::select! {
        () = ended => {}
        () = told(leaving) => {
            ask_to_stop(state_dir).await;
        }
    }
}

/// Starts the balancer in a session of its own, and returns when it has ended.
async fn run_balancer(
    exe: &Path,
    state_dir: &Path,
    leaving: &mut watch::Receiver<bool>,
) -> anyhow::Result<()> {
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
    tokio::select! {
        status = child.wait() => {
            tracing::warn!(status = %status?, "the balancer ended");
            return Ok(());
        }
        () = told(leaving) => {}
    }
    // One that cannot be asked yet has only begun to start.
    if !ask_to_stop(state_dir).await {
        child.start_kill().context("kill")?;
    }
    child.wait().await?;
    Ok(())
}

/// Asks the balancer to end, and waits until it has. False when it could not be asked.
async fn ask_to_stop(state_dir: &Path) -> bool {
    let Ok(mut client) = Client::connect(state_dir).await else { return false };
    if let Err(error) = client.send(&Command::Stop { within_ms: STOP_WITHIN_MS }).await {
        tracing::warn!(%error, "the balancer could not be told to stop");
        return false;
    }
    while client.next().await.is_ok() {}
    true
}
