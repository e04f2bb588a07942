//! The actor of one task: takes what is wished and what is seen, does what [`crate::plan`] decides, reports.
//!
//! Everything it must not forget is on disk before it acts on it; killed at any line, the next one goes on from there.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use container::launch;
use driver::task::{TaskSeen, TaskState};
use driver::{Kind, Seen};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;

use crate::disk::{self, Record};
use crate::images::{Image, PullError};
use crate::logs::Tail;
use crate::observe::{self, Observed, observe};
use crate::plan::{self, ContainerView, Phase, View};
use crate::spec::{self, Place};
use crate::{Shared, Started, now, seen};

/// How long to wait before a failed cleaning is tried again, milliseconds.
const CLEAN_GAP_MS: i64 = 5000;

/// What the owner of a task wishes; only ever goes down this list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Wish {
    /// Run.
    Run,
    /// Stop, and keep the remains.
    Stop,
    /// Stop, and leave nothing.
    Gone,
    /// Leave nothing, and do not wait for what a container does when it is asked to stop.
    Killed,
}

/// What happens to a task.
#[derive(Debug)]
pub(crate) enum Event {
    /// All images are there; or one, by container, is not to be had.
    Pulled(Result<Vec<Image>, (usize, PullError)>),
    /// A container has a shim; or why it has none.
    Launched(usize, Result<(), String>),
    /// A container's directory has changed.
    Observed(usize, Observed),
    /// A container is over and all its output is reported.
    LogReported,
    /// Nothing is left but logs; or what could not be removed.
    Cleaned(io::Result<()>),
}

/// A container as the actor knows it.
#[derive(Debug, Default)]
struct Container {
    is_launching: bool,
    is_observed: bool,
    is_asked_to_stop: bool,
    observed: Observed,
}

/// The actor.
#[derive(Debug)]
pub(crate) struct Actor {
    shared: Arc<Shared>,
    started: Started,
    key: String,
    dir: PathBuf,
    record: Record,
    wishes: watch::Receiver<Wish>,
    events: mpsc::UnboundedReceiver<Event>,
    sender: mpsc::UnboundedSender<Event>,
    reports: mpsc::UnboundedSender<TaskSeen>,
    containers: Vec<Container>,
    images: Option<Arc<Vec<Image>>>,
    pull: Option<JoinHandle<()>>,
    is_cleaning: bool,
    /// Not to be cleaned before this, ms since the epoch.
    clean_at: i64,
    /// Logs still on their way.
    tails: usize,
    last: Option<TaskSeen>,
}

impl Record {
    /// A task that is to be begun.
    pub(crate) fn new(want: driver::task::TaskWant) -> Self {
        let digests = vec![None; want.containers.len()];
        Self {
            want,
            pull_started_at: None,
            pull_stopped_at: None,
            digests,
            failure: String::new(),
            failed_container: None,
            cleaned: false,
        }
    }

    /// A task of which only the directory is left.
    pub(crate) fn lost() -> Self {
        Self::new(driver::task::TaskWant {
            run: false,
            arn: String::new(),
            netns: None,
            address: None,
            dns_servers: Vec::new(),
            cpu_units: None,
            memory_mib: None,
            containers: Vec::new(),
            volumes: Vec::new(),
        })
    }
}

impl Actor {
    pub(crate) fn new(
        shared: Arc<Shared>,
        started: Started,
        key: &str,
        record: Record,
        wishes: watch::Receiver<Wish>,
    ) -> Self {
        let (sender, events) = mpsc::unbounded_channel();
        let (reports, outbox) = mpsc::unbounded_channel();
        tokio::spawn(deliver(Arc::clone(&started.report), key.to_owned(), outbox));
        let containers = record.want.containers.iter().map(|_| Container::default()).collect();
        Self {
            dir: shared.tasks.dir(key),
            key: key.to_owned(),
            shared,
            started,
            record,
            wishes,
            events,
            sender,
            reports,
            containers,
            images: None,
            pull: None,
            is_cleaning: false,
            clean_at: 0,
            tails: 0,
            last: None,
        }
    }

    /// Looks after the task until it is gone.
    pub(crate) async fn run(mut self) {
        self.keep();
        self.adopt();
        loop {
            let wish = *self.wishes.borrow_and_update();
            let look_at = self.act(wish);
            self.report();
            if wish >= Wish::Gone && self.record.cleaned && self.tails == 0 && self.remove().await {
                self.shared.forget(&self.key);
                return;
            }
            let wait = look_at
                .map_or(Duration::MAX, |at| Duration::from_millis(u64::try_from(at - now()).unwrap_or(0)));
            tokio::select! {
                event = self.events.recv() => if let Some(event) = event { self.take(event) },
                changed = self.wishes.changed() => if changed.is_err() {
                    // The hands are gone: so is the program.
                    return;
                },
                () = tokio::time::sleep(wait.min(Duration::from_secs(3600))) => {}
            }
            // What has come meanwhile is taken together, so that one look serves all.
            while let Ok(event) = self.events.try_recv() {
                self.take(event);
            }
        }
    }

    /// Writes the record. A failure is retried by the next change; until then a restart begins from older news.
    fn keep(&self) {
        if let Err(error) = disk::write(&self.dir, &self.record) {
            tracing::error!(task = self.key, %error, "a task's record cannot be kept");
        }
    }

    fn place(&self) -> Place<'_> {
        place(&self.shared, &self.key, &self.dir)
    }

    /// Finds containers that exist already.
    fn adopt(&mut self) {
        for index in 0..self.containers.len() {
            self.find(index);
        }
    }

    /// Begins to observe a container, unless no shim has begun on it.
    fn find(&mut self, index: usize) {
        let want = &self.record.want.containers[index];
        let dir = self.place().container(&want.name);
        if self.containers[index].is_observed || !dir.exists() {
            return;
        }
        let watched = self.started.watcher.watch(&dir).and_then(|changes| {
            let tail_changes = self.started.watcher.watch(&dir)?;
            Ok((changes, tail_changes, observe::look(&dir)?))
        });
        let (changes, tail_changes, (found, observed)) = match watched {
            Ok(watched) => watched,
            Err(error) => {
                self.fail(index, format!("CannotInspectContainerError: {}: {error}", dir.display()));
                return;
            }
        };
        if matches!(found, Some(container::state::Found::Fresh)) {
            return;
        }
        self.containers[index].is_observed = true;
        self.containers[index].observed = observed;
        if let Some(logs) = want.logs.clone() {
            let (task, report) = (self.key.clone(), Arc::clone(&self.started.report));
            let tail = Tail { task, dir: dir.clone(), want: logs, report, changes: tail_changes };
            let sender = self.sender.clone();
            self.tails += 1;
            tokio::spawn(async move {
                tail.run().await;
                // The actor may be gone.
                drop(sender.send(Event::LogReported));
            });
        }
        tokio::spawn(observe(index, dir, changes, self.sender.clone()));
    }

    /// Notes why the task must stop; the first reason stays.
    fn fail(&mut self, index: usize, failure: String) {
        if self.record.failure.is_empty() {
            self.record.failure = failure;
            self.record.failed_container = Some(index);
            self.keep();
        }
    }

    fn take(&mut self, event: Event) {
        match event {
            Event::Pulled(result) => {
                self.pull = None;
                self.record.pull_stopped_at = Some(now());
                match result {
                    Ok(images) => {
                        self.record.digests = images.iter().map(|image| Some(image.digest.clone())).collect();
                        self.images = Some(Arc::new(images));
                        self.keep();
                    }
                    Err((index, error)) => self.fail(index, error.to_string()),
                }
            }
            Event::Launched(index, result) => {
                self.containers[index].is_launching = false;
                // Even a launch that failed may have left something.
                self.find(index);
                if let Err(error) = result
                    && !self.containers[index].is_observed
                {
                    self.fail(index, error);
                }
            }
            Event::Observed(index, observed) => self.containers[index].observed = observed,
            Event::LogReported => self.tails -= 1,
            Event::Cleaned(Ok(())) => {
                self.is_cleaning = false;
                self.record.cleaned = true;
                self.keep();
            }
            Event::Cleaned(Err(error)) => {
                self.is_cleaning = false;
                self.clean_at = now() + CLEAN_GAP_MS;
                tracing::warn!(task = self.key, %error, "a task's remains cannot be removed yet");
            }
        }
    }

    fn view(&self) -> View {
        let containers =
            self.record.want.containers.iter().zip(&self.containers).map(|(want, container)| ContainerView {
                name: want.name.clone(),
                essential: want.essential,
                depends_on: want.depends_on.clone(),
                start_timeout_ms: i64::from(want.start_timeout_s) * 1000,
                phase: container.phase(),
            });
        View {
            wanted: self.record.want.run,
            failure: self.record.failure.clone(),
            containers: containers.collect(),
        }
    }

    /// Decides and does it; returns when to look again, ms since the epoch.
    fn act(&mut self, wish: Wish) -> Option<i64> {
        if wish != Wish::Run && self.record.want.run {
            self.record.want.run = false;
            self.keep();
        }
        if self.record.cleaned {
            return None;
        }
        let decision = plan::decide(&self.view(), now());
        if !decision.failure.is_empty() {
            self.record.failure = decision.failure;
            self.keep();
        }
        if !decision.start.is_empty() {
            match self.images.clone() {
                Some(images) => decision.start.iter().for_each(|index| self.launch(*index, &images)),
                None => self.pull(),
            }
        }
        for index in decision.stop {
            self.stop(index, wish);
        }
        if decision.done {
            self.clean();
            return (!self.is_cleaning).then_some(self.clean_at);
        }
        decision.look_at
    }

    /// Begins to fetch all images at once.
    fn pull(&mut self) {
        if self.pull.is_some() {
            return;
        }
        if self.record.pull_started_at.is_none() {
            self.record.pull_started_at = Some(now());
            self.keep();
        }
        let images = Arc::clone(&self.shared.options.images);
        let wanted: Vec<(String, Option<String>)> = self
            .record
            .want
            .containers
            .iter()
            // What was resolved before a restart stays what it was (ECS-4).
            .zip(&self.record.digests)
            .map(|(want, known)| (want.image.clone(), known.clone().or_else(|| want.image_digest.clone())))
            .collect();
        let sender = self.sender.clone();
        self.pull = Some(tokio::spawn(async move {
            let mut pulls = tokio::task::JoinSet::new();
            for (index, (reference, digest)) in wanted.into_iter().enumerate() {
                let images = Arc::clone(&images);
                pulls.spawn(async move { (index, images.ensure(&reference, digest.as_deref()).await) });
            }
            // The actor may be gone.
            drop(sender.send(Event::Pulled(join(pulls).await)));
        }));
    }

    /// Begins to start a container.
    fn launch(&mut self, index: usize, images: &Arc<Vec<Image>>) {
        self.containers[index].is_launching = true;
        let (shared, key, dir) = (Arc::clone(&self.shared), self.key.clone(), self.dir.clone());
        let (task, images, sender) = (self.record.want.clone(), Arc::clone(images), self.sender.clone());
        tokio::spawn(async move {
            let exe = shared.options.turaco_exe.clone();
            let prepared = tokio::task::spawn_blocking(move || {
                prepare(&place(&shared, &key, &dir), &task, index, &images[index])
            });
            let result = match prepared.await {
                Ok(Ok(dir)) => start_shim(&exe, &dir).await,
                Ok(Err(error)) => Err(format!("CannotCreateContainerError: {error}")),
                Err(error) => Err(format!("CannotCreateContainerError: {error}")),
            };
            // The actor may be gone.
            drop(sender.send(Event::Launched(index, result)));
        });
    }

    /// Asks a container to stop, once.
    fn stop(&mut self, index: usize, wish: Wish) {
        if self.containers[index].is_asked_to_stop && wish != Wish::Killed {
            return;
        }
        let dir = self.place().container(&self.record.want.containers[index].name);
        let asked = if wish == Wish::Killed { launch::kill(&dir) } else { launch::stop(&dir) };
        match asked {
            Ok(_) => self.containers[index].is_asked_to_stop = true,
            Err(error) => tracing::error!(task = self.key, %error, "CannotStopContainerError"),
        }
    }

    /// Removes what a stopped task leaves, but its logs.
    fn clean(&mut self) {
        if let Some(pull) = self.pull.take() {
            pull.abort();
        }
        if self.is_cleaning || now() < self.clean_at {
            return;
        }
        self.is_cleaning = true;
        let (group, dir, sender) = (self.place().cgroup(), self.dir.clone(), self.sender.clone());
        tokio::spawn(async move {
            let removal = move || container::cgroup::remove(&group).and_then(|()| disk::clean(&dir));
            let result = match tokio::task::spawn_blocking(removal).await {
                Ok(result) => result,
                Err(error) => Err(io::Error::other(error)),
            };
            // The actor may be gone.
            drop(sender.send(Event::Cleaned(result)));
        });
    }

    /// Removes the task's directory. False when that failed; it is tried again with the next event.
    async fn remove(&self) -> bool {
        let (tasks, key) = (self.shared.tasks.clone(), self.key.clone());
        match tokio::task::spawn_blocking(move || tasks.remove(&key)).await {
            Ok(Ok(())) => true,
            Ok(Err(error)) => {
                tracing::warn!(task = self.key, %error, "a task's directory cannot be removed");
                false
            }
            Err(_) => false,
        }
    }

    /// Reports the task as it is, if that is news.
    fn report(&mut self) {
        let view = self.view();
        let state = if self.record.cleaned {
            TaskState::Stopped
        } else if !view.wanted || !view.failure.is_empty() {
            TaskState::Stopping
        } else if plan::is_running(&view) {
            TaskState::Running
        } else {
            TaskState::Pending
        };
        let observed: Vec<Observed> =
            self.containers.iter().map(|container| container.observed.clone()).collect();
        let seen = seen::task(&self.key, &self.record, &observed, state);
        if self.last.as_ref() != Some(&seen) {
            self.last = Some(seen.clone());
            // The receiver lives as long as the runtime.
            drop(self.reports.send(seen));
        }
    }
}

impl Container {
    fn phase(&self) -> Phase {
        let observed = &self.observed;
        match (&observed.exit, &observed.started) {
            (Some(exit), _) => Phase::Over { code: exit.code, error: seen::reason(exit) },
            (None, Some(started)) => Phase::Running {
                since: started.at,
                healthy: observed.health.as_ref().is_some_and(|health| health.status == "HEALTHY"),
            },
            (None, None) if self.is_launching || self.is_observed => Phase::Starting,
            (None, None) => Phase::Waiting,
        }
    }
}

fn place<'a>(shared: &'a Shared, key: &'a str, dir: &'a Path) -> Place<'a> {
    Place { instance: &shared.options.instance, task: key, dir, open_files: shared.open_files }
}

/// Sends a task's reports one after the other, each when the last is durable.
async fn deliver(
    report: Arc<dyn driver::Report>,
    key: String,
    mut outbox: mpsc::UnboundedReceiver<TaskSeen>,
) {
    while let Some(seen) = outbox.recv().await {
        report.seen(Kind::Task, &key, Seen::Task(seen)).await;
    }
}

/// Waits for all pulls; the first that fails ends the others.
async fn join(
    mut pulls: tokio::task::JoinSet<(usize, Result<Image, PullError>)>,
) -> Result<Vec<Image>, (usize, PullError)> {
    let mut images: Vec<Image> = vec![Image::default(); pulls.len()];
    while let Some(pulled) = pulls.join_next().await {
        match pulled {
            Ok((index, Ok(image))) => images[index] = image,
            Ok((index, Err(error))) => return Err((index, error)),
            Err(error) => return Err((0, PullError::new(error.to_string()))),
        }
    }
    Ok(images)
}

/// Writes everything a container needs; returns its directory.
fn prepare(
    place: &Place<'_>,
    task: &driver::task::TaskWant,
    index: usize,
    image: &Image,
) -> Result<PathBuf, String> {
    let want = &task.containers[index];
    let dir = place.container(&want.name);
    let spec = spec::spec(place, task, want, image)?;
    let written = || {
        fs::create_dir_all(&dir)?;
        let resolvers = fs::read_to_string("/etc/resolv.conf").unwrap_or_default();
        for (name, _) in spec::FILES {
            let contents = spec::file(name, place, (task, want), &resolvers);
            container::files::write(&dir.join(name), contents.as_bytes())?;
        }
        for (name, ..) in &want.mounts {
            let host =
                task.volumes.iter().find(|volume| volume.name == *name).and_then(|v| v.host_path.clone());
            fs::create_dir_all(host.map_or_else(|| place.volume(name), PathBuf::from))?;
        }
        Ok::<_, io::Error>(())
    };
    written().map_err(|error| error.to_string())?;
    launch::prepare(&dir, &spec).map_err(|error| error.to_string())?;
    Ok(dir)
}

/// Starts a shim; that there is or was one already is as good.
async fn start_shim(exe: &Path, dir: &Path) -> Result<(), String> {
    const HAS_ONE_ALREADY: i32 = 3;
    match launch::detached(exe, dir).await {
        Err(launch::LaunchError::Early { status, .. }) if status.code() == Some(HAS_ONE_ALREADY) => Ok(()),
        started => started.map_err(|error| format!("CannotStartContainerError: {error}")),
    }
}
