//! Containers: keeps shims running what tasks want, reports what it sees.
//!
//! Never knows an ECS operation, and never owns a container: each has a shim that outlives this program. What exists
//! is what the disk says; a restarted control plane reads it ([`TaskHand`]'s survey) and goes on.
//!
//! ```text
//! sync(want) ─▶ one actor per task ─▶ images ─▶ plan ─▶ container directories ─▶ shims
//!                     ▲                                        │ files, locks
//!                     └──────── watch, observe, logs ◀─────────┘
//!                                        └─▶ Report: Seen::Task, Seen::Logs
//! ```

mod disk;
pub mod images;
mod logs;
mod observe;
mod plan;
mod seen;
mod spec;
mod task;
#[cfg(test)]
mod testing;
mod watch;

use std::collections::{BTreeSet, HashMap};
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use ::driver::task::{TaskSeen, TaskState, TaskWant};
use ::driver::{BoxFuture, DriverError, Hand, Kind, Report, Seen, Want};

use nix::sys::resource::{Resource, getrlimit};

use crate::disk::{Record, Tasks};
use crate::images::Images;
use crate::task::{Actor, Wish};

/// Where and with what tasks are run.
#[derive(Debug, Clone)]
pub struct Options {
    /// Tells data directories on one machine apart; see `driver::names`.
    pub instance: String,
    /// Where tasks are kept: the directory `tasks` is made in it.
    pub state_dir: PathBuf,
    /// Where images come from.
    pub images: Arc<dyn Images>,
    /// The executable whose subcommand `shim DIR` is the shim.
    pub turaco_exe: PathBuf,
}

/// The hands that run tasks.
#[derive(Debug)]
pub struct TaskHand {
    shared: Arc<Shared>,
}

/// What the actors share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) options: Options,
    pub(crate) tasks: Tasks,
    /// Open files of a process when its task definition says nothing.
    pub(crate) open_files: u64,
    /// Set when the engine starts the hands.
    started: OnceLock<Started>,
    actors: Mutex<HashMap<String, tokio::sync::watch::Sender<Wish>>>,
}

#[derive(Debug, Clone)]
pub(crate) struct Started {
    pub(crate) report: Arc<dyn Report>,
    pub(crate) watcher: Arc<watch::Watcher>,
}

impl TaskHand {
    /// Makes the hands and their directory. Fails when the directory cannot be made.
    pub fn new(options: Options) -> io::Result<Self> {
        let tasks = Tasks::open(&options.state_dir)?;
        // Without CAP_SYS_RESOURCE nobody may have more than we have.
        let (_, allowed) = getrlimit(Resource::RLIMIT_NOFILE)?;
        let open_files = allowed.min(spec::OPEN_FILES);
        let (started, actors) = (OnceLock::new(), Mutex::new(HashMap::new()));
        Ok(Self { shared: Arc::new(Shared { options, tasks, open_files, started, actors }) })
    }
}

impl TaskHand {
    /// Ends every task at once, without its stop timeout: for a wipe of everything, when nobody is left to whom an
    /// orderly end would matter.
    pub fn kill_all(&self) {
        let actors = self.shared.actors.lock().unwrap_or_else(PoisonError::into_inner);
        for actor in actors.values() {
            actor.send_replace(Wish::Killed);
        }
    }
}

impl Hand for TaskHand {
    fn kind(&self) -> Kind {
        Kind::Task
    }

    fn start(&self, report: Arc<dyn Report>) {
        match watch::Watcher::start() {
            Ok(watcher) => {
                // Called once; a second call changes nothing.
                drop(self.shared.started.set(Started { report, watcher }));
            }
            Err(error) => tracing::error!(%error, "directories cannot be watched; no task will run"),
        }
    }

    fn sync<'a>(&'a self, key: &'a str, want: Option<Want>) -> BoxFuture<'a, Result<(), DriverError>> {
        Box::pin(async move {
            check_name("task id", key)?;
            match want {
                Some(Want::Task(want)) => {
                    check(&want)?;
                    let wish = if want.run { Wish::Run } else { Wish::Stop };
                    self.shared.wish(key, wish, Some(*want))
                }
                None => self.shared.wish(key, Wish::Gone, None),
                Some(other) => {
                    Err(DriverError(format!("a want of kind {} for the task hands", other.kind().as_str())))
                }
            }
        })
    }

    fn survey(&self) -> BoxFuture<'_, Result<Vec<String>, DriverError>> {
        let shared = Arc::clone(&self.shared);
        Box::pin(async move {
            shared.started()?;
            let tasks = shared.tasks.clone();
            let listed = tokio::task::spawn_blocking(move || tasks.list()).await;
            let ids = listed
                .map_err(|error| DriverError(format!("list tasks: {error}")))?
                .map_err(|error| DriverError(format!("list tasks: {error}")))?;
            for id in &ids {
                shared.adopt(id)?;
            }
            Ok(ids)
        })
    }
}

impl Shared {
    pub(crate) fn started(&self) -> Result<&Started, DriverError> {
        self.started.get().ok_or_else(|| DriverError("the task hands are not started".to_owned()))
    }

    /// Tells a task's actor what is wished; makes the actor when there is none.
    fn wish(self: &Arc<Self>, key: &str, wish: Wish, want: Option<TaskWant>) -> Result<(), DriverError> {
        let started = self.started()?.clone();
        let mut actors = self.actors.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(actor) = actors.get(key) {
            // Never back: a task that was told to stop does not run again.
            actor.send_if_modified(|current| {
                let is_news = wish > *current;
                *current = wish.max(*current);
                is_news
            });
            return Ok(());
        }
        let dir = self.tasks.dir(key);
        let record = disk::read(&dir).map_err(|error| DriverError(format!("read task {key}: {error}")))?;
        let record = match (record, want) {
            (Some(record), _) => record,
            (None, Some(want)) if want.run => Record::new(want),
            (None, Some(want)) => {
                // Stopped before it was begun: there is nothing to be done, and nothing to be kept.
                let report = Arc::clone(&started.report);
                let seen = never_begun(key, want);
                let key = key.to_owned();
                tokio::spawn(async move { report.seen(Kind::Task, &key, Seen::Task(seen)).await });
                return Ok(());
            }
            (None, None) if !dir.exists() => return Ok(()),
            // Its record was lost with the machine's power, and its containers with it.
            (None, None) => Record::lost(),
        };
        let (sender, wishes) = tokio::sync::watch::channel(wish);
        actors.insert(key.to_owned(), sender);
        tokio::spawn(Actor::new(Arc::clone(self), started, key, record, wishes).run());
        Ok(())
    }

    /// Makes an actor for a task found on disk.
    fn adopt(self: &Arc<Self>, key: &str) -> Result<(), DriverError> {
        let found = disk::read(&self.tasks.dir(key));
        match found.map_err(|error| DriverError(format!("read task {key}: {error}")))? {
            Some(record) => {
                let wish = if record.want.run { Wish::Run } else { Wish::Stop };
                self.wish(key, wish, Some(record.want))
            }
            None => Ok(()),
        }
    }

    /// An actor's last word: its task is gone.
    pub(crate) fn forget(&self, key: &str) {
        self.actors.lock().unwrap_or_else(PoisonError::into_inner).remove(key);
    }
}

/// How a task is seen that was told to stop before it was begun.
fn never_begun(key: &str, want: TaskWant) -> TaskSeen {
    let containers = vec![observe::Observed::default(); want.containers.len()];
    seen::task(key, &Record::new(want), &containers, TaskState::Stopped)
}

/// Names become directories and cgroups.
fn check_name(what: &str, name: &str) -> Result<(), DriverError> {
    if disk::is_plain(name) { Ok(()) } else { Err(DriverError(format!("not a {what}: {name:?}"))) }
}

fn check(want: &TaskWant) -> Result<(), DriverError> {
    let mut names = BTreeSet::new();
    for container in &want.containers {
        check_name("container name", &container.name)?;
        if !names.insert(&container.name) {
            return Err(DriverError(format!("two containers are called {}", container.name)));
        }
    }
    for volume in &want.volumes {
        check_name("volume name", &volume.name)?;
    }
    Ok(())
}

/// Milliseconds since the epoch.
pub(crate) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
