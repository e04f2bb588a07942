//! The hands that run builds: one process per build, followed through its journal.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use driver::build::{BuildEvent, BuildSeen, BuildWant};
use driver::{BoxFuture, DriverError, Hand, Kind, LogsSeen, Report, Seen, Want};
use nix::fcntl::{Flock, FlockArg};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use crate::journal::{self, Line, Tail, now_ms};
use crate::runner::{SETUP, Setup};

/// How often a running build's journal is looked at.
const FOLLOW_EVERY: Duration = Duration::from_millis(15);
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
}

impl BuildHand {
    /// Opens the folder of builds.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn new(options: Options) -> io::Result<Self> {
        let builds = options.state_dir.join("builds");
        fs::create_dir_all(&builds)?;
        let shared =
            Shared { options, builds, report: OnceLock::new(), followed: Mutex::new(HashMap::new()) };
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
                if let Ok(want) = read_want(&entry.path()) {
                    Shared::follow(&self.shared, &want.build_id);
                    found.push(want.build_id);
                }
            }
            Ok(found)
        })
    }
}

fn read_want(dir: &Path) -> io::Result<BuildWant> {
    Ok(serde_json::from_slice(&fs::read(dir.join(journal::WANT))?)?)
}

/// Whether the build's own process lives.
fn alive(dir: &Path) -> bool {
    let Ok(file) = fs::OpenOptions::new().read(true).write(true).open(dir.join(journal::LOCK)) else {
        return false;
    };
    Flock::lock(file, FlockArg::LockExclusiveNonblock).is_err()
}

impl Shared {
    /// A build's folder: its id with `:` replaced, which no project's name holds.
    fn dir(&self, key: &str) -> PathBuf {
        self.builds.join(key.replace([':', '/'], "+"))
    }

    /// Makes the folder, whole, starts the runner, and follows it.
    fn run(shared: &Arc<Self>, key: &str, want: &BuildWant) -> io::Result<()> {
        let dir = shared.dir(key);
        if !dir.exists() {
            let aside = shared.builds.join(format!(".new-{}", key.replace([':', '/'], "+")));
            if aside.exists() {
                fs::remove_dir_all(&aside)?;
            }
            fs::create_dir_all(&aside)?;
            let Options { instance, blobs, images, repositories, turaco_exe, .. } = shared.options.clone();
            let setup = Setup { instance, blobs, images, repositories, exe: turaco_exe };
            fs::write(aside.join(journal::WANT), serde_json::to_vec(want)?)?;
            fs::write(aside.join(SETUP), serde_json::to_vec(&setup)?)?;
            if !want.run {
                fs::write(aside.join(journal::STOP), "")?;
            }
            fs::rename(&aside, &dir)?;
        }
        if !dir.join(journal::EVENTS).exists() && !alive(&dir) {
            shared.spawn(&dir)?;
        }
        Shared::follow(shared, key);
        Ok(())
    }

    fn spawn(&self, dir: &Path) -> io::Result<()> {
        let log = fs::OpenOptions::new().create(true).append(true).open(dir.join("runner.log"))?;
        let mut child = tokio::process::Command::new(&self.options.turaco_exe)
            .arg("build-runner")
            .arg(dir)
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            .process_group(0)
            .kill_on_drop(false)
            .spawn()?;
        tokio::spawn(async move {
            // Reaped here; what it did is in its journal.
            if let Err(error) = child.wait().await {
                tracing::warn!(%error, "a build's process");
            }
        });
        Ok(())
    }

    fn stop(&self, key: &str) -> io::Result<()> {
        let dir = self.dir(key);
        fs::write(dir.join(journal::STOP), "")?;
        signal(&dir, Signal::SIGTERM)
    }

    /// The build's process and folder go.
    async fn remove(&self, key: &str) -> io::Result<()> {
        let dir = self.dir(key);
        if let Some(task) = self.followed.lock().unwrap_or_else(PoisonError::into_inner).remove(key) {
            task.abort();
        }
        if !dir.exists() {
            return Ok(());
        }
        while alive(&dir) {
            signal(&dir, Signal::SIGKILL)?;
            tokio::time::sleep(FOLLOW_EVERY).await;
        }
        let number = dir.clone();
        tokio::task::spawn_blocking(move || {
            // Containers end with the runner; their last mounts may need a moment.
            let mut left = 50;
            loop {
                match fs::remove_dir_all(&number) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound && left > 0 => {
                        left -= 1;
                        std::thread::sleep(FOLLOW_EVERY);
                    }
                    Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                    _ => return Ok(()),
                }
            }
        })
        .await
        .map_err(io::Error::other)?
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

    async fn follow_to_end(&self, key: &str) -> io::Result<()> {
        let dir = self.dir(key);
        let want = read_want(&dir)?;
        let mut events = Tail::new(dir.join(journal::EVENTS), 0);
        let mut log = Tail::new(dir.join(journal::LOG), 0);
        let mut sequence = 0;
        loop {
            // Asked before reading: what a dead runner wrote is all there is.
            let lives = alive(&dir) || !dir.join(journal::EVENTS).exists();
            self.report_log(key, &want, &mut log).await?;
            let (seen, offset): (Vec<BuildSeen>, u64) = events.lines(LINES_MAX)?;
            events.advance(offset);
            let idle = seen.is_empty();
            for one in seen {
                sequence = one.sequence;
                let finished = matches!(one.event, BuildEvent::Finished { .. });
                self.tell(key, one).await;
                if finished {
                    return Ok(());
                }
            }
            if !lives && idle {
                // Killed in the middle: nobody will write the end, so it is said here (CB-1: FAULT).
                let event = BuildEvent::Finished { status: "FAULT".into(), at: now_ms() };
                self.tell(key, BuildSeen { sequence: sequence + 1, event }).await;
                return Ok(());
            }
            tokio::time::sleep(FOLLOW_EVERY).await;
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

fn signal(dir: &Path, signal: Signal) -> io::Result<()> {
    if !alive(dir) {
        return Ok(());
    }
    let Ok(text) = fs::read_to_string(dir.join("pid")) else { return Ok(()) };
    let Ok(pid) = text.trim().parse() else { return Ok(()) };
    match kill(Pid::from_raw(pid), signal) {
        Ok(()) | Err(nix::errno::Errno::ESRCH) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
