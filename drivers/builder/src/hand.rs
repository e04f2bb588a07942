//! The hands that run builds: one process per build, followed through its journal.

use std::collections::HashMap;
use std::fs;
use std::io::{self, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use driver::build::{BuildEvent, BuildSeen, BuildWant};
use driver::{BoxFuture, DriverError, Hand, Kind, LogsSeen, Report, Seen, Want};
use nix::sys::signal::Signal;

use crate::journal::{self, Line, Tail};
use crate::process::{self, Changes, Runner};
use crate::runner::{SETUP, Setup};

/// How often a runner is started that ends before it begins.
const STARTS_MAX: usize = 3;
/// Layers and build steps that nobody used in this long are removed.
const UNUSED_MAX: Duration = Duration::from_secs(14 * 86_400);
/// How often they are looked for.
const PRUNE_EVERY: Duration = Duration::from_secs(3600);
/// A build's folder gets this prefix before it is removed.
const GONE: &str = ".gone-";
/// Log lines in one report at most.
const LINES_MAX: usize = 500;

/// Where builds are kept and what they need.
#[derive(Debug, Clone)]
pub struct Options {
    /// Tells data directories on one machine apart.
    pub instance: String,
    /// The folder `builds` is made in it.
    pub state_dir: PathBuf,
    /// The blob store's folder.
    pub blobs: PathBuf,
    /// The image store's folder.
    pub images: PathBuf,
    /// The git repositories' folder.
    pub repositories: PathBuf,
    /// The executable whose subcommand `build-runner DIR` is the runner.
    pub turaco_exe: PathBuf,
}

/// The hands that run builds.
#[derive(Debug)]
pub struct BuildHand {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    options: Options,
    builds: PathBuf,
    report: OnceLock<Arc<dyn Report>>,
    followed: Mutex<HashMap<String, tokio::task::JoinHandle<()>>>,
    /// When unused layers were last looked for.
    pruned: Mutex<Option<Instant>>,
}

impl BuildHand {
    /// Opens the folder of builds.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn new(options: Options) -> io::Result<Self> {
        let builds = options.state_dir.join("builds");
        fs::create_dir_all(&builds)?;
        let shared = Shared {
            options,
            builds,
            report: OnceLock::new(),
            followed: Mutex::default(),
            pruned: Mutex::default(),
        };
        Ok(Self { shared: Arc::new(shared) })
    }
}

impl Hand for BuildHand {
    fn kind(&self) -> Kind {
        Kind::Build
    }

    fn start(&self, report: Arc<dyn Report>) {
        if self.shared.report.set(report).is_err() {
            tracing::error!("the build hands were started twice");
        }
    }

    fn sync<'a>(&'a self, key: &'a str, want: Option<Want>) -> BoxFuture<'a, Result<(), DriverError>> {
        Box::pin(async move {
            let failed = |error: io::Error| DriverError(format!("build {key}: {error}"));
            match want {
                Some(Want::Build(want)) if want.run => Shared::run(&self.shared, key, &want).map_err(failed),
                Some(Want::Build(want)) => {
                    // Stopped before it ever began: the runner finds the mark and says so.
                    Shared::run(&self.shared, key, &want).map_err(failed)?;
                    self.shared.stop(key).map_err(failed)
                }
                Some(_) => Err(DriverError(format!("{key} is not a build"))),
                None => self.shared.remove(key).await.map_err(failed),
            }
        })
    }

    fn survey(&self) -> BoxFuture<'_, Result<Vec<String>, DriverError>> {
        Box::pin(async move {
            let mut found = Vec::new();
            let listed = fs::read_dir(&self.shared.builds).map_err(|error| DriverError(error.to_string()))?;
            for entry in listed.flatten() {
                let path = entry.path();
                let name = entry.file_name();
                if name.to_string_lossy().starts_with(GONE) {
                    let removed = tokio::task::spawn_blocking(move || remove_all(&path)).await;
                    removed
                        .map_err(io::Error::other)
                        .and_then(|removed| removed)
                        .map_err(|error| DriverError(error.to_string()))?;
                } else if name.to_string_lossy().starts_with('.') {
                    // Being made.
                } else if let Ok(want) = read_want(&path) {
                    Shared::follow(&self.shared, &want.build_id);
                    found.push(want.build_id);
                }
            }
            self.shared.prune();
            Ok(found)
        })
    }
}

fn read_want(dir: &Path) -> io::Result<BuildWant> {
    Ok(serde_json::from_slice(&fs::read(dir.join(journal::WANT))?)?)
}

impl Shared {
    /// A build's folder: its id with `:` replaced, which no project's name holds.
    fn dir(&self, key: &str) -> PathBuf {
        self.builds.join(key.replace([':', '/'], "+"))
    }

    /// Makes the folder, whole, and follows it, which starts the runner.
    fn run(shared: &Arc<Self>, key: &str, want: &BuildWant) -> io::Result<()> {
        let dir = shared.dir(key);
        if read_want(&dir).is_err() {
            // What is there was never whole: it is renamed into its place after its want is on the disk.
            remove_all(&dir)?;
            let aside = shared.builds.join(format!(".new-{}", key.replace([':', '/'], "+")));
            remove_all(&aside)?;
            fs::create_dir_all(&aside)?;
            fs::set_permissions(&aside, fs::Permissions::from_mode(0o700))?;
            let Options { instance, blobs, images, repositories, turaco_exe, .. } = shared.options.clone();
            let setup = Setup { instance, blobs, images, repositories, exe: turaco_exe };
            fs::write(aside.join(SETUP), serde_json::to_vec(&setup)?)?;
            if !want.run {
                fs::write(aside.join(journal::STOP), "")?;
            }
            let mut file = fs::File::create(aside.join(journal::WANT))?;
            file.write_all(&serde_json::to_vec(want)?)?;
            file.sync_all()?;
            fs::rename(&aside, &dir)?;
            fs::File::open(&shared.builds)?.sync_all()?;
        }
        Shared::follow(shared, key);
        Ok(())
    }

    /// Removes old layers and build steps, now and then, behind everything else.
    fn prune(&self) {
        let mut last = self.pruned.lock().unwrap_or_else(PoisonError::into_inner);
        if last.is_some_and(|last| last.elapsed() < PRUNE_EVERY) {
            return;
        }
        *last = Some(Instant::now());
        let Options { blobs, images, .. } = self.options.clone();
        tokio::task::spawn_blocking(move || {
            let blobs = blobs::Blobs::open(&blobs).map_err(|error| error.to_string());
            let store = blobs
                .and_then(|blobs| images::Store::open(&images, blobs).map_err(|error| error.to_string()));
            let pruned = store
                .and_then(|store| crate::image::prune(&store, UNUSED_MAX).map_err(|error| error.to_string()));
            match pruned {
                Ok(0) => {}
                Ok(count) => tracing::info!(count, "unused layers and build steps are removed"),
                Err(error) => tracing::warn!(error, "unused layers are not removed"),
            }
        });
    }

    fn stop(&self, key: &str) -> io::Result<()> {
        let dir = self.dir(key);
        fs::write(dir.join(journal::STOP), "")?;
        process::signal(&dir, Signal::SIGTERM)
    }

    /// The build's process and folder go.
    async fn remove(&self, key: &str) -> io::Result<()> {
        let dir = self.dir(key);
        let task = self.followed.lock().unwrap_or_else(PoisonError::into_inner).remove(key);
        if let Some(task) = task {
            task.abort();
        }
        if !dir.exists() {
            return Ok(());
        }
        process::end(&dir).await?;
        // Half a build must not be found by the next survey.
        let gone = self.builds.join(format!("{GONE}{}", key.replace([':', '/'], "+")));
        match fs::rename(&dir, &gone) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        tokio::task::spawn_blocking(move || remove_all(&gone)).await.map_err(io::Error::other)?
    }

    /// Reports what the journal says, from its beginning: repeats are dropped by their numbers.
    fn follow(shared: &Arc<Self>, key: &str) {
        let mut followed = shared.followed.lock().unwrap_or_else(PoisonError::into_inner);
        if followed.get(key).is_some_and(|task| !task.is_finished()) {
            return;
        }
        let (owned, own_key) = (Arc::clone(shared), key.to_owned());
        let task = tokio::spawn(async move {
            if let Err(error) = owned.follow_to_end(&own_key).await {
                tracing::error!(build = own_key, %error, "a build's journal cannot be read");
            }
        });
        followed.insert(key.to_owned(), task);
    }

    /// Starts the runner where none was, and reports until the build is over.
    async fn follow_to_end(&self, key: &str) -> io::Result<()> {
        let dir = self.dir(key);
        let want = read_want(&dir)?;
        let mut changes = Changes::of(&dir)?;
        let mut events = Tail::new(dir.join(journal::EVENTS), 0);
        let mut log = Tail::new(dir.join(journal::LOG), 0);
        let mut starts = 0;
        loop {
            // Asked before reading: what a dead runner wrote is all there is.
            let runner = process::find(&dir)?;
            self.report_log(key, &want, &mut log).await?;
            if self.report_events(key, &mut events).await? {
                return Ok(());
            }
            match runner {
                Runner::Alive(process) => {
                    tokio::select! {
                        changed = changes.changed() => changed?,
                        ended = process::ended(process) => ended?,
                    }
                }
                Runner::Fresh if starts < STARTS_MAX => {
                    starts += 1;
                    process::start(&self.options.turaco_exe, &dir).await?;
                }
                Runner::Fresh => journal::fault(&dir, "The build's process could not be started")?,
                // Killed in the middle: nobody else will write the end (CB-1: FAULT).
                Runner::Gone => journal::fault(&dir, "The build's process was killed")?,
            }
        }
    }

    /// Reports new events; whether the last was among them.
    async fn report_events(&self, key: &str, events: &mut Tail) -> io::Result<bool> {
        loop {
            let (seen, offset): (Vec<BuildSeen>, u64) = events.lines(LINES_MAX)?;
            if seen.is_empty() {
                return Ok(false);
            }
            for one in seen {
                let finished = matches!(one.event, BuildEvent::Finished { .. });
                self.tell(key, one).await;
                if finished {
                    return Ok(true);
                }
            }
            events.advance(offset);
        }
    }

    async fn tell(&self, key: &str, seen: BuildSeen) {
        if let Some(report) = self.report.get() {
            report.seen(Kind::Build, key, Seen::Build(seen)).await;
        }
    }

    async fn report_log(&self, key: &str, want: &BuildWant, log: &mut Tail) -> io::Result<()> {
        let (Some(logs), Some(report)) = (&want.logs, self.report.get()) else { return Ok(()) };
        loop {
            let (lines, offset): (Vec<Line>, u64) = log.lines(LINES_MAX)?;
            if lines.is_empty() {
                return Ok(());
            }
            let seen = LogsSeen {
                account: logs.account.clone(),
                region: logs.region.clone(),
                group: logs.group.clone(),
                stream: logs.stream.clone(),
                create_group: logs.create_group,
                from_offset: log.offset,
                offset,
                events: lines.into_iter().map(|line| (line.at, line.text)).collect(),
            };
            report.seen(Kind::Build, key, Seen::Logs(seen)).await;
            log.advance(offset);
        }
    }
}

/// Removes a folder in which processes may just be dying.
fn remove_all(path: &Path) -> io::Result<()> {
    const TRIES: usize = 20;
    for _ in 0..TRIES {
        match fs::remove_dir_all(path) {
            // A process that is being killed still made a file.
            Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            removed => return removed,
        }
    }
    fs::remove_dir_all(path)
}
