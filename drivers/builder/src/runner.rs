//! A build's own process: runs the phases, and writes down what happens. It outlives `serve`.
//!
//! ```text
//! PROVISIONING ─ DOWNLOAD_SOURCE ─ INSTALL ─ PRE_BUILD ─ BUILD ─ POST_BUILD ─ UPLOAD_ARTIFACTS ─ FINALIZING ─ COMPLETED
//! ```
//! CB-3: a failure before BUILD goes to FINALIZING; a failed BUILD still runs POST_BUILD, unless it says ABORT.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use blobs::Blobs;
use container::Spec;
use container::cgroup::{Level, Limits};
use driver::build::{
    ArtifactsWant, BuildEvent, BuildWant, BuildspecWant, CredentialsWant, SourceFrom, SourceWant,
};
use nix::fcntl::{Flock, FlockArg};
use serde::{Deserialize, Serialize};
use tokio::signal::unix::{SignalKind, signal};

use crate::artifact;
use crate::buildspec::{self, Artifacts, Buildspec, OnFailure, Phase, PhaseName};
use crate::clock::now_ms;
use crate::environment::{self, EXCHANGE, OUTPUT, Wanted};
use crate::journal::{self, Journal};
use crate::process;
use crate::shell::{Shell, Status};
use crate::source;
use crate::tree::Tree;
use crate::variables;

/// What a runner needs to know beside the want; written by the hand.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Setup {
    pub(crate) instance: String,
    pub(crate) blobs: PathBuf,
    pub(crate) images: PathBuf,
    pub(crate) repositories: PathBuf,
    pub(crate) exe: PathBuf,
}

/// Largest buildspec that is read, bytes.
const BUILDSPEC_MAX: u64 = 1 << 20;
/// The setup, as JSON, beside the want.
pub(crate) const SETUP: &str = "setup.json";

/// Why a phase failed: status code and message of its context (CB-1).
#[derive(Debug, Clone, PartialEq, Eq)]
struct Failure {
    code: &'static str,
    message: String,
}

impl Failure {
    fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::new("INTERNAL_SERVICE_ERROR", error.to_string())
    }
}

/// Runs one build in `dir`; called by `turaco build-runner DIR` before any thread exists.
pub fn runner_main(dir: &Path) -> ExitCode {
    match run(dir) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("build {}: {error}", dir.display());
            ExitCode::FAILURE
        }
    }
}

fn run(dir: &Path) -> io::Result<()> {
    let file = fs::File::create(dir.join(journal::LOCK))?;
    let Ok(lock) = Flock::lock(file, FlockArg::LockExclusiveNonblock) else { return Ok(()) };
    if dir.join(journal::EVENTS).exists() {
        // A runner was here before and is gone: a build is run at most once.
        return Ok(());
    }
    fs::write(dir.join(process::PID), std::process::id().to_string())?;
    let want: BuildWant = serde_json::from_slice(&fs::read(dir.join(journal::WANT))?)?;
    let setup: Setup = serde_json::from_slice(&fs::read(dir.join(SETUP))?)?;
    environment::own_mounts()?;
    let journal = Journal::create(dir, secrets(&want))?;
    // One thread for the phases, one for the commands' `docker`.
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let blobs = Blobs::open(&setup.blobs)?;
    let mut build = Build {
        dir: dir.to_owned(),
        want,
        setup,
        blobs,
        journal,
        shell: None,
        shells: 0,
        spec: None,
        buildspec: Buildspec::default(),
        source_dir: String::new(),
        failed: false,
    };
    runtime.block_on(build.all())?;
    drop(lock);
    Ok(())
}

/// What must not be read in the log (CB-13).
fn secrets(want: &BuildWant) -> Vec<String> {
    let CredentialsWant { access_key_id, secret_access_key, session_token, .. } = want.credentials.clone();
    let given = want.environment.iter().filter(|one| one.secret).map(|one| one.value.clone());
    given.chain([access_key_id, secret_access_key, session_token]).collect()
}

/// Work that takes its time: the build can be stopped meanwhile.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(io::Error::other)?
}

/// A build under way.
struct Build {
    dir: PathBuf,
    want: BuildWant,
    setup: Setup,
    blobs: Blobs,
    journal: Journal,
    shell: Option<Shell>,
    shells: u32,
    spec: Option<Spec>,
    buildspec: Buildspec,
    /// CODEBUILD_SRC_DIR, as the build sees it.
    source_dir: String,
    failed: bool,
}

impl Build {
    /// Everything, bounded by the build's time-out and ended by SIGTERM.
    async fn all(&mut self) -> io::Result<()> {
        let limit = Duration::from_millis(u64::try_from(self.want.timeout_ms).unwrap_or(u64::MAX));
        let mut stop = signal(SignalKind::terminate())?;
        let ended = if self.dir.join(journal::STOP).exists() {
            Some("STOPPED")
        } else {
            tokio::select! {
                result = self.phases() => { result?; None }
                () = tokio::time::sleep(limit) => Some("TIMED_OUT"),
                _ = stop.recv() => Some("STOPPED"),
            }
        };
        if let Some(shell) = self.shell.take() {
            shell.end().await;
        }
        let status = match ended {
            Some("TIMED_OUT") => {
                self.journal.say("BUILD_TIMED_OUT: Build has timed out.")?;
                "TIMED_OUT"
            }
            Some(status) => status,
            None if self.failed => "FAILED",
            None => "SUCCEEDED",
        };
        self.journal.tell(BuildEvent::Finished { status: status.into(), at: now_ms() })
    }

    /// The phases in their order (CB-2, CB-3).
    async fn phases(&mut self) -> io::Result<()> {
        self.journal.say("Running on CodeBuild On-demand")?;
        self.journal.say("Waiting for agent ping")?;
        if !self.provisioning().await? {
            return self.finalizing();
        }
        if !self.download_source().await? {
            return self.finalizing();
        }
        let mut reached_build = false;
        for name in PhaseName::ALL {
            let phase = self.buildspec.phases.get(&name).cloned();
            let on_failure = phase.as_ref().map_or(OnFailure::Default, |phase| phase.on_failure);
            reached_build |= name == PhaseName::Build;
            let good = self.command_phase(name, phase).await?;
            if good {
                continue;
            }
            self.failed = true;
            let goes_on = match on_failure {
                OnFailure::Continue => true,
                OnFailure::Abort => false,
                OnFailure::Default => name == PhaseName::Build,
            };
            if !goes_on {
                break;
            }
        }
        if reached_build {
            self.export().await?;
            self.upload_artifacts().await?;
        }
        self.finalizing()
    }

    fn begin(&mut self, phase: &str) -> io::Result<()> {
        self.journal.tell(BuildEvent::PhaseStarted { phase: phase.into(), at: now_ms() })
    }

    /// Ends a phase; whether it succeeded.
    fn end(&mut self, phase: &str, result: &Result<(), Failure>) -> io::Result<bool> {
        let (status, code, message) = match result {
            Ok(()) => ("SUCCEEDED", "", ""),
            Err(failure) => ("FAILED", failure.code, failure.message.as_str()),
        };
        self.journal.say(&format!("Phase complete: {phase} State: {status}"))?;
        self.journal.say(&format!("Phase context status code: {code} Message: {message}"))?;
        self.journal.tell(BuildEvent::PhaseEnded {
            phase: phase.into(),
            at: now_ms(),
            status: status.into(),
            context_code: code.into(),
            context_message: message.into(),
        })?;
        if result.is_err() {
            self.failed = true;
        }
        Ok(result.is_ok())
    }

    async fn provisioning(&mut self) -> io::Result<bool> {
        self.begin("PROVISIONING")?;
        let result = self.provision().await;
        self.end("PROVISIONING", &result)
    }

    async fn provision(&mut self) -> Result<(), Failure> {
        let image = if environment::is_curated(&self.want.image) {
            None
        } else {
            let pulled =
                crate::docker::ensure(&self.setup, &self.want.image, self.want.image_digest.as_deref()).await;
            let image = pulled.map_err(|error| {
                Failure::new(
                    "BUILD_CONTAINER_UNABLE_TO_PULL_IMAGE",
                    format!("Unable to pull customer's container image. CannotPullContainerError: {error}"),
                )
            })?;
            Some(image)
        };
        let (layers, image_variables) = match image {
            Some(image) => (Some(image.layers), image.config.env),
            None => (None, Vec::new()),
        };
        self.source_dir = source::path(&self.want, 0);
        let wanted = Wanted {
            dir: &self.dir,
            layers,
            exe: &self.setup.exe,
            env: variables::all(&self.want, &image_variables),
            cgroup: (
                format!("build-{}", source::number(&self.want)),
                self.want.cpu_units,
                self.want.memory_mib,
            ),
            cgroup_root: driver::names::cgroup_root(&self.setup.instance),
        };
        self.spec = Some(environment::prepare(&wanted, Vec::new())?);
        crate::docker::listen(&self.dir, &self.setup, &self.want, self.steps_cgroup())?;
        Ok(())
    }

    /// A group beside the build's own for the steps of image builds: they may use as much again.
    fn steps_cgroup(&self) -> Vec<Level> {
        let name = format!("build-{}-steps", source::number(&self.want));
        let limits = environment::limits(self.want.cpu_units, self.want.memory_mib);
        let root = driver::names::cgroup_root(&self.setup.instance);
        vec![Level { name: root, limits: Limits::default() }, Level { name, limits }]
    }

    async fn download_source(&mut self) -> io::Result<bool> {
        self.begin("DOWNLOAD_SOURCE")?;
        self.journal.say("Waiting for DOWNLOAD_SOURCE")?;
        self.journal.say("Phase is DOWNLOAD_SOURCE")?;
        let result = self.download().await;
        self.end("DOWNLOAD_SOURCE", &result)
    }

    async fn download(&mut self) -> Result<(), Failure> {
        if self.want.sources.is_empty() {
            fs::create_dir_all(self.on_host(&self.source_dir))?;
        }
        for (at, source) in self.want.sources.clone().into_iter().enumerate() {
            self.fetch(self.on_host(&source::path(&self.want, at)), source).await?;
        }
        self.journal.say(&format!("CODEBUILD_SRC_DIR={}", self.source_dir))?;
        let text = self.buildspec_text()?;
        self.buildspec =
            buildspec::parse(&text).map_err(|error| Failure::new("YAML_FILE_ERROR", error.to_string()))?;
        self.journal.say("Processing environment variables")?;
        if !self.buildspec.runtime_versions {
            self.journal.say("No runtime version selected in buildspec.")?;
        } else {
            self.journal.say(
                "Skipping install of runtimes. Runtime version selection is not supported by this build image.",
            )?;
        }
        self.journal.say(&format!("Moving to directory {}", self.source_dir))?;
        self.journal.say("Registering with agent")?;
        self.journal.say(&format!("Phases found in YAML: {}", self.buildspec.phases.len()))?;
        for name in PhaseName::ALL {
            if let Some(phase) = self.buildspec.phases.get(&name) {
                let count = phase.commands.len();
                self.journal.say(&format!(" {}: {count} commands", name.as_aws()))?;
            }
        }
        self.set_variables();
        self.start_shell().await?;
        Ok(())
    }

    /// Where a path below the output folder is on the host.
    fn on_host(&self, inside: &str) -> PathBuf {
        self.dir.join("output").join(inside.trim_start_matches(OUTPUT).trim_start_matches('/'))
    }

    async fn fetch(&self, to: PathBuf, source: SourceWant) -> Result<(), Failure> {
        fs::create_dir_all(&to)?;
        match source.from {
            SourceFrom::Zip { digest } => {
                let zip = self.blobs.open_blob(&digest)?;
                blocking(move || source::unzip(zip, &to)).await.map_err(|error| {
                    Failure::new("CLIENT_ERROR", format!("the source cannot be unpacked: {error}"))
                })
            }
            SourceFrom::Git { repository_id, commit, .. } => {
                let repository = self.setup.repositories.join(format!("{repository_id}.git"));
                let cloned = source::clone(&repository, &commit, &source.repo_url, &to).await;
                cloned.map_err(|error| Failure::new("GIT_CLONE_FAILED", error.to_string()))
            }
            SourceFrom::Nothing => Ok(()),
        }
    }

    /// CB-13: the buildspec's variables are below the project's and the build's.
    fn set_variables(&mut self) {
        let Some(spec) = &mut self.spec else { return };
        variables::add(&mut spec.process.env, &self.buildspec.variables, &self.want.environment);
        spec.process.cwd.clone_from(&self.source_dir);
        if let Some(user) = &self.buildspec.run_as {
            spec.process.user.clone_from(user);
        }
    }

    /// CB-10.
    fn buildspec_text(&mut self) -> Result<String, Failure> {
        let path = match &self.want.buildspec {
            BuildspecWant::Inline(text) => return Ok(text.clone()),
            BuildspecWant::Path(path) => format!("{}/{path}", self.source_dir),
        };
        self.journal.say(&format!("YAML location is {path}"))?;
        // A path that leads out of the source finds nothing.
        let root = Tree::open(&self.on_host(&self.source_dir))?;
        let inside = path.trim_start_matches(&self.source_dir).to_owned();
        let missing = || Failure::new("YAML_FILE_ERROR", format!("stat {path}: no such file or directory"));
        let mut text = String::new();
        let file = root.file(Path::new(&inside)).map_err(|_| missing())?;
        file.take(BUILDSPEC_MAX).read_to_string(&mut text).map_err(|_| missing())?;
        Ok(text)
    }

    async fn start_shell(&mut self) -> io::Result<()> {
        let Some(spec) = self.spec.clone() else { return Err(io::Error::other("no environment")) };
        self.shells += 1;
        let mark = format!("--turaco-{}-{}--", source::number(&self.want), now_ms());
        let shell = match self.buildspec.shell.as_deref() {
            Some("bash") => "/bin/bash",
            _ => "/bin/sh",
        };
        let started = Shell::start(&self.setup.exe, &self.dir, self.shells, &spec, shell, mark).await?;
        self.shell = Some(started);
        Ok(())
    }

    /// One phase of commands; whether it succeeded.
    async fn command_phase(&mut self, name: PhaseName, phase: Option<Phase>) -> io::Result<bool> {
        let aws = name.as_aws();
        self.begin(aws)?;
        self.journal.say(&format!("Entering phase {aws}"))?;
        let result = match phase {
            None => Ok(()),
            Some(phase) => {
                let succeeding = i32::from(!self.failed);
                self.quietly(&format!("export CODEBUILD_BUILD_SUCCEEDING={succeeding}")).await?;
                let commands = self.commands(&phase.commands).await;
                // CB-12: finally runs whatever the commands did, and both must succeed.
                let finally = self.commands(&phase.finally).await;
                commands.and(finally)
            }
        };
        self.end(aws, &result)
    }

    async fn commands(&mut self, commands: &[String]) -> Result<(), Failure> {
        for command in commands {
            self.journal.say(&format!("Running command {}", command.trim_end()))?;
            let Status(code) = self.command(command).await?;
            if code != 0 {
                let shown = command.trim_end();
                self.journal.say(&format!("Command did not exit successfully {shown} exit status {code}"))?;
                return Err(Failure::new(
                    "COMMAND_EXECUTION_ERROR",
                    format!("Error while executing command: {shown}. Reason: exit status {code}"),
                ));
            }
        }
        Ok(())
    }

    /// Runs a command in the shell; when it ended the shell, a new one takes its place.
    async fn command(&mut self, command: &str) -> io::Result<Status> {
        if self.shell.is_none() {
            self.start_shell().await?;
        }
        let Some(shell) = &mut self.shell else { return Err(io::Error::other("no shell")) };
        let (status, alive) = shell.run(command, &mut self.journal).await?;
        if !alive {
            self.shell = None;
        }
        Ok(status)
    }

    /// A command of ours, whose failure would be ours.
    async fn quietly(&mut self, command: &str) -> io::Result<()> {
        self.command(command).await.map(|_| ())
    }

    /// CB-14: read at the end of POST_BUILD; names that begin with `AWS_` are not exportable.
    async fn export(&mut self) -> io::Result<()> {
        let names: Vec<String> = self.buildspec.exported.clone();
        let mut exported = Vec::new();
        for name in names {
            let legal = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
            if name.starts_with("AWS_") || !legal || name.starts_with(|first: char| first.is_ascii_digit()) {
                continue;
            }
            self.quietly(&format!("printf '%s' \"${{{name}-}}\" > {EXCHANGE}/exported")).await?;
            exported.push((name, fs::read_to_string(self.dir.join("exchange/exported")).unwrap_or_default()));
        }
        if exported.is_empty() { Ok(()) } else { self.journal.tell(BuildEvent::Exported(exported)) }
    }

    async fn upload_artifacts(&mut self) -> io::Result<()> {
        self.begin("UPLOAD_ARTIFACTS")?;
        let result = self.upload().await;
        self.end("UPLOAD_ARTIFACTS", &result).map(|_| ())
    }

    async fn upload(&mut self) -> Result<(), Failure> {
        let ArtifactsWant::Zips { outputs } = self.want.artifacts.clone() else { return Ok(()) };
        for (output, artifacts) in self.wanted_artifacts(&outputs)? {
            if self.shell.is_none() {
                self.start_shell().await?;
            }
            let pid = Shell::started(&self.dir, self.shells).ok_or_else(|| io::Error::other("no shell"))?;
            let to = self.dir.join("artifact.zip");
            let source = self.source_dir.clone();
            let blobs = self.blobs.clone();
            let (said, stored) = blocking(move || {
                let root = Tree::open(Path::new(&format!("/proc/{pid}/root")))?;
                let said = artifact::collect(&root, &source, &artifacts, &to)?;
                let mut writer = blobs.writer()?;
                io::copy(&mut fs::File::open(&to)?, &mut writer)?;
                Ok((said, writer.finish()?))
            })
            .await
            .map_err(|error| Failure::new("CLIENT_ERROR", error.to_string()))?;
            for line in &said {
                self.journal.say(line)?;
            }
            self.journal.tell(BuildEvent::Artifact {
                output,
                digest: stored.digest,
                md5: stored.md5,
                length: stored.length,
            })?;
        }
        Ok(())
    }

    /// CP-30: one output is the buildspec's `artifacts`, several are its `secondary-artifacts` by name.
    fn wanted_artifacts(&self, outputs: &[String]) -> Result<Vec<(String, Artifacts)>, Failure> {
        let none = || Failure::new("CLIENT_ERROR", "no artifacts are defined in the buildspec");
        match outputs {
            [] => Ok(Vec::new()),
            [one] if self.buildspec.secondary.is_empty() => {
                Ok(vec![(one.clone(), self.buildspec.artifacts.clone().ok_or_else(none)?)])
            }
            several => several
                .iter()
                .map(|output| {
                    let found = self.buildspec.secondary.iter().find(|(name, _)| name == output);
                    found.cloned().ok_or_else(|| {
                        Failure::new("CLIENT_ERROR", format!("no secondary artifact is called {output}"))
                    })
                })
                .collect(),
        }
    }

    fn finalizing(&mut self) -> io::Result<()> {
        self.begin("FINALIZING")?;
        self.end("FINALIZING", &Ok(())).map(|_| ())
    }
}
