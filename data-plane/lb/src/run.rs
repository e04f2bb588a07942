//! The life of the process: take the directory, serve, end.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use lb_api::{Applied, Snapshot};
use tokio::sync::{Notify, mpsc, oneshot};

use crate::access_log::since_epoch;
use crate::core::{Core, Ending, Event};
use crate::state::StateDir;
use crate::worker::{Order, Shared, Workers};
use crate::{control, hand_over, log_file};

/// Events that may wait for the core.
const EVENTS_MAX: usize = 1_024;
/// How long requests may take to end after SIGTERM, ms.
const SIGNAL_WITHIN_MS: u64 = 30_000;
/// How often an ending process looks whether it is done.
const ENDING_LOOK: Duration = Duration::from_millis(20);
/// How long the answer to a stop may take to be read.
const ANSWER_WAIT: Duration = Duration::from_secs(1);
/// How long the directory may stay taken after its sockets were handed over.
const LOCK_WAIT: Duration = Duration::from_secs(5);

/// How to run a balancer.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where its snapshot, its targets' health, its control socket and its access log are. Made when missing.
    pub state_dir: PathBuf,
    /// Threads that serve connections; none: one per core.
    pub workers: Option<usize>,
    /// When another process has the directory: take its listening sockets and let it end within this time, ms. None:
    /// that is an error.
    pub take_over_within_ms: Option<u64>,
    /// End on SIGTERM and SIGINT, after the requests in flight.
    pub signals: bool,
}

/// Why a balancer could not run.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Its directory cannot be used.
    #[error("state directory {path}: {source}")]
    StateDir {
        /// The directory.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// Another process has the directory.
    #[error("state directory {0} is used by another balancer")]
    Taken(PathBuf),
    /// The process before did not give its sockets, or did not let go of the directory.
    #[error("taking over from the balancer before: {0}")]
    HandOver(std::io::Error),
    /// No thread, no event loop, no control socket.
    #[error("starting: {0}")]
    Start(std::io::Error),
}

/// Serves until told to stop (control socket or signal), or until a newer process takes over.
pub fn run(options: Options) -> Result<(), Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Error::Start)?;
    let ended = runtime.block_on(serve(options));
    // Checks under way and control connections end with the process.
    runtime.shutdown_background();
    ended
}

async fn serve(options: Options) -> Result<(), Error> {
    let (state, inherited) = take_directory(&options).await?;
    let was_handed_over = !inherited.is_empty();
    let in_directory = |source| Error::StateDir { path: options.state_dir.clone(), source };
    let snapshot = state.snapshot().map_err(in_directory)?;
    let restored = state.health().map_err(in_directory)?;
    let available = std::thread::available_parallelism().map_or(1, usize::from);
    let workers_count = options.workers.unwrap_or(available).max(1);
    let shared = Arc::new(Shared::new(workers_count));
    let boot = RandomState::new().hash_one(since_epoch());
    let workers = Workers::start(&shared, boot).map_err(Error::Start)?;
    let (events, inbox) = mpsc::channel(EVENTS_MAX);
    let epoch_ms = since_epoch().as_millis() as u64 - shared.now_ms();
    let old_requests_ms = options.take_over_within_ms.filter(|_| was_handed_over).unwrap_or(0);
    let mut core = Core {
        shared: Arc::clone(&shared),
        workers,
        workers_count,
        state,
        boot,
        epoch_ms,
        none_drained_before_ms: epoch_ms + shared.now_ms() + old_requests_ms,
        snapshot: Snapshot::default(),
        applied: Applied::default(),
        refused_for_good: vec![],
        listening: HashMap::new(),
        inherited,
        targets: Default::default(),
        restored,
        lives: HashMap::new(),
        next_uid: 0,
        idle: Arc::new(Notify::new()),
        events: events.clone(),
        watchers: vec![],
        counters_told: vec![],
    };
    if let Some(snapshot) = snapshot {
        core.put_in_force(snapshot).await;
        tracing::info!(generation = core.applied.generation, "serving the last snapshot");
    }
    core.inherited.clear();
    let socket = control::open(core.state.path()).map_err(Error::Start)?;
    let control = tokio::spawn(control::serve(socket, Arc::clone(&shared), events.clone()));
    let log = tokio::spawn(log_file::follow(Arc::clone(&shared), core.state.path().to_owned()));
    if options.signals {
        tokio::spawn(stop_on_signal(events));
    }
    let ending = core.run(inbox).await;
    end(core, ending).await;
    control.abort();
    log.abort();
    Ok(())
}

/// The directory, and the listening sockets of the process that had it.
async fn take_directory(options: &Options) -> Result<(StateDir, HashMap<SocketAddr, TcpListener>), Error> {
    let path = &options.state_dir;
    let take = || StateDir::take(path).map_err(|source| Error::StateDir { path: path.clone(), source });
    if let Some(state) = take()? {
        return Ok((state, HashMap::new()));
    }
    let within_ms = options.take_over_within_ms.ok_or_else(|| Error::Taken(path.clone()))?;
    let sockets = hand_over::take(path, within_ms).await.map_err(Error::HandOver)?;
    let deadline = Instant::now() + LOCK_WAIT;
    loop {
        if let Some(state) = take()? {
            return Ok((state, sockets));
        }
        if Instant::now() >= deadline {
            return Err(Error::HandOver(std::io::Error::other(
                "the process before does not let go of its directory",
            )));
        }
        tokio::time::sleep(ENDING_LOOK).await;
    }
}

async fn stop_on_signal(events: mpsc::Sender<Event>) {
    use tokio::signal::unix::{SignalKind, signal};
    let (Ok(mut terminate), Ok(mut interrupt)) =
        (signal(SignalKind::terminate()), signal(SignalKind::interrupt()))
    else {
        tracing::error!("signals cannot be watched");
        return;
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    let ((told, _), (_, answered)) = (oneshot::channel(), oneshot::channel());
    // The core is gone only when the process ends anyway.
    drop(events.send(Event::Stop { within_ms: SIGNAL_WITHIN_MS, told, answered }).await);
}

/// Lets requests in flight end, for so long.
async fn end(mut core: Core, ending: Ending) {
    if let Some(answered) = ending.answered {
        // Ends by an error when the conversation does; one that hangs is not waited for.
        drop(tokio::time::timeout(ANSWER_WAIT, answered).await);
    }
    core.keep_health();
    core.watchers.clear();
    core.listening.clear();
    core.workers.tell_all(|| Order::Retire { idle_too: !ending.handed_over });
    let Core { workers, state, .. } = core;
    // The next process may begin while this one's last requests end.
    drop(state);
    let deadline = Instant::now() + Duration::from_millis(ending.within_ms);
    while workers.count().await > 0 {
        if Instant::now() >= deadline {
            workers.tell_all(|| Order::Kill);
            break;
        }
        tokio::time::sleep(ENDING_LOOK).await;
    }
    workers.end();
}
