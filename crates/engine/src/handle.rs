//! The engine's thread, and the handle everyone else talks through.

use std::any::Any;
use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, mpsc};
use std::thread::JoinHandle;

use driver::{BoxFuture, Hand, Kind, Report, Seen};
use model::{Error, Ids, Time};
use store::{Caller, Cx, Store};
use tokio::sync::{oneshot, watch};

use crate::core::{Core, Job, Output, Reply, Why, Work};
use crate::{Wiring, hands};

/// How to start an engine.
#[derive(Debug)]
pub struct Options {
    /// The opened store.
    pub store: Store,
    /// Machines and handlers.
    pub wiring: Wiring,
    /// The drivers.
    pub hands: Vec<Arc<dyn Hand>>,
    /// Where ids and secrets come from.
    pub ids: Ids,
    /// The clock.
    pub clock: fn() -> Time,
}

enum Message {
    Job(Job, Option<oneshot::Sender<Reply>>),
    Why(String, String, oneshot::Sender<Option<Why>>),
    Reasons(oneshot::Sender<Vec<(String, String, Why)>>),
    Stop,
}

/// Waiting jobs taken into one commit at most.
const JOBS_PER_COMMIT_MAX: usize = 256;
/// Everything awake is looked at again this often, whatever woke it or did not: one code path, always used.
const AWAKE_EVERY_MS: i64 = 60_000;

/// A running engine.
#[derive(Debug)]
pub struct Engine {
    handle: Handle,
    thread: Option<JoinHandle<()>>,
}

/// Talks to the engine. Cheap to clone.
#[derive(Clone)]
pub struct Handle {
    queue: mpsc::Sender<Message>,
    changes: watch::Receiver<u64>,
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("engine::Handle")
    }
}

impl Engine {
    /// Starts the engine's thread and the hands. Call inside a tokio runtime.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn start(options: Options) -> Result<Self, Error> {
        let Options { store, wiring, hands: all_hands, ids, clock } = options;
        let (queue, jobs) = mpsc::channel();
        let (changed, changes) = watch::channel(0);
        let handle = Handle { queue, changes };
        let dispatchers = hands::start(all_hands, &handle);
        let mut core = Core::new(store, ids, wiring);
        hands::offer_all(&mut core, &dispatchers, clock())?;
        dispatchers.survey();
        core.awake(clock())?;
        let thread = std::thread::Builder::new()
            .name("engine".into())
            .spawn(move || run(&mut core, &jobs, &changed, &dispatchers, clock))
            .map_err(Error::internal)?;
        Ok(Self { handle, thread: Some(thread) })
    }

    /// The handle.
    pub fn handle(&self) -> Handle {
        self.handle.clone()
    }

    /// Ends the engine after what is queued now.
    pub fn stop(mut self) {
        if self.handle.queue.send(Message::Stop).is_ok()
            && let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the engine's thread panicked");
        }
    }
}

impl Handle {
    /// Runs an operation in a transaction; answers once it is durable.
    pub async fn call<R: Send + 'static>(
        &self,
        caller: Caller,
        work: impl FnOnce(&mut Cx<'_>) -> Result<R, Error> + Send + 'static,
    ) -> Result<R, Error> {
        let boxed: Work = Box::new(move |cx| work(cx).map(|result| Box::new(result) as Box<dyn Any + Send>));
        let (answer, answered) = oneshot::channel();
        let job = Job::Call { caller, work: boxed, ticket: next_ticket() };
        self.queue.send(Message::Job(job, Some(answer))).map_err(|_| stopped())?;
        let reply = answered.await.map_err(|_| stopped())??;
        reply
            .downcast::<R>()
            .map(|result| *result)
            .map_err(|_| Error::internal("the answer has another type"))
    }

    /// Puts a machine in the queue.
    pub fn look(&self, machine: &'static str, id: impl Into<String>) {
        if self.queue.send(Message::Job(Job::Look((machine, id.into())), None)).is_err() {
            tracing::debug!("the engine has stopped");
        }
    }

    /// Why a machine does not move.
    pub async fn why(&self, machine: &str, id: &str) -> Option<Why> {
        let (answer, answered) = oneshot::channel();
        self.queue.send(Message::Why(machine.into(), id.into(), answer)).ok()?;
        answered.await.ok().flatten()
    }

    /// Every machine's reason: machine, id, why.
    pub async fn reasons(&self) -> Vec<(String, String, Why)> {
        let (answer, answered) = oneshot::channel();
        if self.queue.send(Message::Reasons(answer)).is_err() {
            return Vec::new();
        }
        answered.await.unwrap_or_default()
    }

    /// A number that rises with every commit that wrote something: for live pages.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.changes.clone()
    }
}

impl Report for Handle {
    fn seen(&self, kind: Kind, key: &str, seen: Seen) -> BoxFuture<'static, ()> {
        let (answer, answered) = oneshot::channel();
        let job = Job::Seen { kind, key: key.into(), seen: Box::new(seen), ticket: next_ticket() };
        let sent = self.queue.send(Message::Job(job, Some(answer))).is_ok();
        Box::pin(async move {
            if sent && answered.await.is_err() {
                tracing::debug!("the engine stopped before a sighting was durable");
            }
        })
    }
}

fn stopped() -> Error {
    Error::new("ServiceUnavailable", "The control plane is stopping.").status(503)
}

fn next_ticket() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

fn run(
    core: &mut Core,
    queue: &mpsc::Receiver<Message>,
    changed: &watch::Sender<u64>,
    dispatchers: &hands::Dispatchers,
    clock: fn() -> Time,
) {
    let mut awake_at = Time(clock().0 + AWAKE_EVERY_MS);
    loop {
        let now = clock();
        let until = core.next_timer().unwrap_or(awake_at).0.min(awake_at.0);
        let wait = std::time::Duration::from_millis(u64::try_from(until - now.0).unwrap_or(0));
        let first = match queue.recv_timeout(wait) {
            Ok(message) => Some(message),
            Err(mpsc::RecvTimeoutError::Timeout) => None,
            Err(mpsc::RecvTimeoutError::Disconnected) => return,
        };
        let mut jobs = Vec::new();
        let mut answers = HashMap::new();
        let mut stop = false;
        for message in first.into_iter().chain(queue.try_iter().take(JOBS_PER_COMMIT_MAX)) {
            match message {
                Message::Job(job, answer) => {
                    if let (Some(ticket), Some(answer)) = (ticket(&job), answer) {
                        answers.insert(ticket, answer);
                    }
                    jobs.push(job);
                }
                Message::Why(machine, id, answer) => drop(answer.send(core.why(&machine, &id))),
                Message::Reasons(answer) => {
                    let all =
                        core.reasons().map(|((name, id), why)| ((*name).to_owned(), id.clone(), why.clone()));
                    drop(answer.send(all.collect()));
                }
                Message::Stop => stop = true,
            }
        }
        let now = clock();
        if now >= awake_at {
            awake_at = Time(now.0 + AWAKE_EVERY_MS);
            if let Err(error) = core.awake(now) {
                tracing::error!(%error, "could not list what is awake");
            }
        }
        match core.run(jobs, now) {
            Ok(output) => deliver(output, &mut answers, changed, dispatchers),
            Err(error) => {
                tracing::error!(%error, "a batch was not committed");
                for (_, answer) in answers.drain() {
                    drop(answer.send(Err(error.clone())));
                }
            }
        }
        if stop {
            return;
        }
    }
}

fn ticket(job: &Job) -> Option<u64> {
    match job {
        Job::Call { ticket, .. } | Job::Seen { ticket, .. } => Some(*ticket),
        Job::Look(_) => None,
    }
}

fn deliver(
    output: Output,
    answers: &mut HashMap<u64, oneshot::Sender<Reply>>,
    changed: &watch::Sender<u64>,
    dispatchers: &hands::Dispatchers,
) {
    dispatchers.offer(output.wants);
    for (ticket, reply) in output.replies {
        if let Some(answer) = answers.remove(&ticket) {
            // The one who asked may have gone; the work is done all the same.
            drop(answer.send(reply));
        }
    }
    if output.wrote {
        changed.send_modify(|number| *number += 1);
    }
}
