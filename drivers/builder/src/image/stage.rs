//! The stages of a build, step by step.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use images::{ConfigFile, History, Layer, Loaded, Platform};

use super::cache::{BuildCache, Entry, key};
use super::config::{self, Written};
use super::copy::{self, Picked, Place};
use super::run::{self, Step};
use super::{
    BuildError, BuildRequest, ImageBuilder, Plan, Printer, base, base_stage, build_arg, earlier_stage,
    platform_arg,
};
use crate::clock::{now_ms, rfc3339};
use crate::dockerfile::{
    Command, Copy, Dockerfile, Instruction, Kind, ParseError, Source, expand, parse_onbuild,
};
use crate::ignore::Ignore;
use crate::tree::Tree;

/// Largest `/etc/passwd` and `/etc/group` that are read, bytes.
const ACCOUNTS_MAX: u64 = 1 << 20;
/// Proxies' names, which steps see without an ARG when they are given.
const PROXIES: [&str; 10] = [
    "HTTP_PROXY",
    "http_proxy",
    "HTTPS_PROXY",
    "https_proxy",
    "FTP_PROXY",
    "ftp_proxy",
    "NO_PROXY",
    "no_proxy",
    "ALL_PROXY",
    "all_proxy",
];

/// A stage as far as it is.
#[derive(Debug, Clone)]
struct State {
    image: ConfigFile,
    layers: Vec<Layer>,
    /// Of the last step, in the cache.
    key: String,
    /// ARGs declared, with their values.
    args: Vec<(String, Option<String>)>,
    written: Written,
}

/// Builds the stages of a plan.
pub(super) async fn build(
    builder: &ImageBuilder,
    file: &Dockerfile,
    plan: &Plan,
    request: &BuildRequest,
    printer: &Printer,
) -> Result<Loaded, BuildError> {
    let cache = BuildCache::of(&builder.store);
    let mut run = Run { builder, file, plan, request, printer, cache, done: BTreeMap::new(), step: 0 };
    for at in &plan.needed {
        let state = run.stage(*at).await?;
        run.done.insert(*at, state);
    }
    run.tell_unused_args().await;
    let Some(mut state) = run.done.remove(&plan.target) else {
        return Err(BuildError::Failed("the target stage was not built".to_owned()));
    };
    config::label(&mut state.image.config.labels, &request.labels);
    Ok(builder.store.put_image(state.image, &state.layers)?)
}

struct Run<'a> {
    builder: &'a ImageBuilder,
    file: &'a Dockerfile,
    plan: &'a Plan,
    request: &'a BuildRequest,
    printer: &'a Printer,
    cache: BuildCache,
    done: BTreeMap<usize, State>,
    step: usize,
}

impl Run<'_> {
    async fn tell_step(&mut self, text: &str) {
        self.step += 1;
        self.printer.line(format!("Step {}/{} : {text}", self.step, self.plan.steps)).await;
    }

    async fn stage(&mut self, at: usize) -> Result<State, BuildError> {
        let stage = &self.file.stages[at];
        self.tell_step(&stage.text).await;
        let mut state = self.begin(at).await?;
        self.printer.line(format!(" ---> {}", short(&state.key))).await;
        let triggers = std::mem::take(&mut state.image.config.on_build);
        if !triggers.is_empty() {
            self.printer.line(format!("# Executing {} build triggers", triggers.len())).await;
        }
        for trigger in triggers {
            let mut instruction = parse_onbuild(&trigger)?;
            instruction.line = stage.line;
            self.execute(at, &mut state, &instruction).await?;
        }
        for instruction in &stage.instructions {
            self.tell_step(&instruction.text).await;
            self.execute(at, &mut state, instruction).await?;
            self.printer.line(format!(" ---> {}", short(&state.key))).await;
        }
        Ok(state)
    }

    /// FROM.
    async fn begin(&self, at: usize) -> Result<State, BuildError> {
        let name = &self.plan.bases[at];
        let platform = self.plan.platforms[at].clone().unwrap_or_else(Platform::host);
        if let Some(state) = base_stage(self.file, name, at).and_then(|stage| self.done.get(&stage)) {
            let (args, written) = (Vec::new(), Written::default());
            return Ok(State { args, written, ..state.clone() });
        }
        if name == "scratch" {
            let Platform { architecture, os, .. } = platform;
            let image = ConfigFile { architecture, os, ..ConfigFile::default() };
            let key = key(&["scratch", &image.architecture]);
            return Ok(State {
                image,
                key,
                layers: Vec::new(),
                args: Vec::new(),
                written: Written::default(),
            });
        }
        let loaded = base::get(self.builder, name, &platform, self.request.pull, self.printer).await?;
        Ok(State {
            key: key(&["image", &loaded.digest]),
            layers: loaded.layers(),
            image: loaded.config,
            args: Vec::new(),
            written: Written::default(),
        })
    }

    async fn execute(
        &self,
        at: usize,
        state: &mut State,
        instruction: &Instruction,
    ) -> Result<(), BuildError> {
        let line = instruction.line;
        let fail = |message: String| BuildError::Parse(ParseError { line, message });
        let before = state.clone();
        let expanded = |text: &str| expand(text, self.file.escape, &|name: &str| self.value(&before, name));
        match &instruction.kind {
            Kind::Arg(pairs) => {
                for (name, default) in pairs {
                    let default = default.as_deref().map(expanded).transpose().map_err(fail)?;
                    let value = self.arg(name, default);
                    state.args.push((name.clone(), value));
                }
                self.config_step(state, instruction)
            }
            Kind::Maintainer(name) => {
                state.image.author = Some(name.clone());
                self.config_step(state, instruction)
            }
            Kind::Run(command) => self.run(state, command, instruction).await,
            Kind::Copy(copy) => self.copy(at, state, copy, instruction).await,
            Kind::Add(copy) => self.copy(at, state, copy, instruction).await,
            Kind::Workdir(path) => {
                let path = config::workdir(&state.image.config.working_dir, &expanded(path).map_err(fail)?);
                state.image.config.working_dir.clone_from(&path);
                self.workdir(state, &path, instruction).await
            }
            kind => {
                let config = &mut state.image.config;
                config::apply(config, &mut state.written, kind, &expanded).map_err(fail)?;
                self.config_step(state, instruction)
            }
        }
    }

    /// The value an ARG gets: the command line's, its default, that of one before the first FROM, the platform's.
    fn arg(&self, name: &str, default: Option<String>) -> Option<String> {
        let global = || {
            let found = self.plan.globals.iter().rev().find(|(known, _)| known == name);
            found.and_then(|(_, value)| value.clone())
        };
        let given = build_arg(self.request, name).or(default);
        given.or_else(global).or_else(|| platform_arg(name, self.request))
    }

    /// A variable in an instruction: the environment wins over arguments.
    fn value(&self, state: &State, name: &str) -> Option<String> {
        let arg =
            || state.args.iter().rev().find(|(known, _)| known == name).and_then(|(_, value)| value.clone());
        config::env(&state.image.config, name).map(str::to_owned).or_else(arg)
    }

    /// A step that makes no layer.
    fn config_step(&self, state: &mut State, instruction: &Instruction) -> Result<(), BuildError> {
        let config = serde_json::to_string(&state.image.config).unwrap_or_default();
        let args = format!("{:?}{:?}", state.args, state.image.author);
        state.key = key(&[&state.key, "config", &config, &args]);
        let entry = match self.known(&state.key) {
            Some(entry) => entry,
            None => self.keep(&state.key, None)?,
        };
        state.push(entry, &instruction.text);
        Ok(())
    }

    fn known(&self, key: &str) -> Option<Entry> {
        if self.request.no_cache { None } else { self.cache.get(&self.builder.store, key) }
    }

    fn keep(&self, key: &str, layer: Option<Layer>) -> Result<Entry, BuildError> {
        let entry = Entry { created: rfc3339(now_ms()), layer };
        let kept = self.cache.put(key, &entry);
        kept.map_err(|error| BuildError::Failed(format!("keep a step in the cache: {error}")))?;
        Ok(entry)
    }

    /// Takes a step out of the cache, if it is there.
    async fn take_known(&self, state: &mut State, key: &str, instruction: &Instruction) -> bool {
        let Some(entry) = self.known(key) else { return false };
        self.printer.line(" ---> Using cache").await;
        key.clone_into(&mut state.key);
        state.push(entry, &instruction.text);
        true
    }

    async fn run(
        &self,
        state: &mut State,
        command: &Command,
        instruction: &Instruction,
    ) -> Result<(), BuildError> {
        let args = config::words(command, &state.image.config);
        let env = self.step_environment(state);
        let key = key(&[&state.key, "run", &format!("{args:?}"), &format!("{env:?}")]);
        if self.take_known(state, &key, instruction).await {
            return Ok(());
        }
        let work = Work::new(self.builder)?;
        self.printer.line(format!(" ---> Running in {}", work.name())).await;
        let lower = self.unpacked(&state.layers).await?;
        let config = &state.image.config;
        let step = Step {
            lower: &lower,
            upper: &work.upper(),
            directory: &work.path,
            args: args.clone(),
            env,
            cwd: config.working_dir.clone(),
            user: config.user.clone(),
        };
        let code = run::run(self.builder, step, self.printer).await?;
        if code != 0 {
            let shown = args.join(" ");
            return Err(BuildError::Failed(format!(
                "The command '{shown}' returned a non-zero code: {code}"
            )));
        }
        let name = work.name();
        self.put(state, work, &key, instruction).await?;
        self.printer.line(format!("Removing intermediate container {name}")).await;
        Ok(())
    }

    /// What a step sees: the image's environment and, below it, the arguments.
    fn step_environment(&self, state: &State) -> Vec<(String, String)> {
        let mut env: Vec<(String, String)> = Vec::new();
        let mut set = |name: &str, value: &str| match env.iter_mut().find(|(known, _)| known == name) {
            Some((_, known)) => value.clone_into(known),
            None => env.push((name.to_owned(), value.to_owned())),
        };
        for (name, value) in
            self.request.build_args.iter().filter(|(name, _)| PROXIES.contains(&name.as_str()))
        {
            set(name, value);
        }
        for (name, value) in &state.args {
            if let Some(value) = value {
                set(name, value);
            }
        }
        for (name, value) in state.image.config.env.iter().filter_map(|pair| pair.split_once('=')) {
            set(name, value);
        }
        env
    }

    async fn workdir(
        &self,
        state: &mut State,
        path: &str,
        instruction: &Instruction,
    ) -> Result<(), BuildError> {
        let key = key(&[&state.key, "workdir", path]);
        if self.take_known(state, &key, instruction).await {
            return Ok(());
        }
        let work = Work::new(self.builder)?;
        let lower = self.unpacked(&state.layers).await?;
        let tree = work.overlay(&lower)?;
        if tree.is_directory(Path::new(path)) {
            state.key.clone_from(&key);
            let entry = self.keep(&key, None)?;
            state.push(entry, &instruction.text);
            return Ok(());
        }
        let made = tree.make_directory(&crate::tree::cleaned(Path::new(path)), (0, 0));
        made.map_err(|error| BuildError::Failed(format!("make {path}: {error}")))?;
        drop(tree);
        self.put(state, work, &key, instruction).await
    }

    async fn copy(
        &self,
        at: usize,
        state: &mut State,
        copy: &Copy,
        instruction: &Instruction,
    ) -> Result<(), BuildError> {
        let fail = |message: String| BuildError::Parse(ParseError { line: instruction.line, message });
        let expanded =
            |text: &str| expand(text, self.file.escape, &|name: &str| self.value(state, name)).map_err(fail);
        let from = self.source_of(at, copy).await?;
        let target = expanded(&copy.target)?;
        let (chown, chmod) = (
            copy.chown.as_deref().map(expanded).transpose()?.unwrap_or_default(),
            copy.chmod.as_deref().map(expanded).transpose()?.unwrap_or_default(),
        );
        let mode = if chmod.is_empty() { None } else { Some(mode(&chmod).map_err(fail)?) };
        let mut sources = Vec::new();
        for source in &copy.sources {
            sources.push(match source {
                Source::Path(path) => Source::Path(expanded(path)?),
                Source::Text(text) if text.expands => {
                    let content =
                        expand_text(&text.content, &|name| self.value(state, name)).map_err(fail)?;
                    Source::Text(crate::dockerfile::Heredoc { content, ..text.clone() })
                }
                Source::Text(text) => Source::Text(text.clone()),
            });
        }
        let unpacks = matches!(instruction.kind, Kind::Add(_));
        let is_directory =
            target.ends_with('/') || target.ends_with("/.") || target == "." || sources.len() > 1;
        let target_path = config::workdir(&state.image.config.working_dir, &target);
        let (from, picked) = blocking(move || {
            let picked = from.pick(&sources);
            (from, picked)
        })
        .await?;
        let (picked, content) = picked?;
        let parts = format!("{unpacks} {is_directory} {chown} {chmod}");
        let key = key(&[&state.key, "copy", &content, &target_path, &parts]);
        if self.take_known(state, &key, instruction).await {
            return Ok(());
        }
        let work = Work::new(self.builder)?;
        let lower = self.unpacked(&state.layers).await?;
        let to = work.overlay(&lower)?;
        let owner = owner(&to, &chown).map_err(fail)?;
        let place = Place { target: target_path.into(), is_directory, owner, mode, unpacks };
        let ignore = from.ignore;
        let applied = blocking(move || copy::apply(&picked, &ignore, &to, &place)).await?;
        applied.map_err(|error| BuildError::Failed(format!("COPY failed: {error}")))?;
        self.put(state, work, &key, instruction).await
    }

    /// Where COPY copies from.
    async fn source_of(&self, at: usize, copy: &Copy) -> Result<From, BuildError> {
        let failed = |error: std::io::Error| BuildError::Failed(format!("open the sources: {error}"));
        let Some(name) = &copy.from else {
            let tree = Tree::open(&self.request.context).map_err(failed)?;
            return Ok(From { tree, ignore: self.request.ignore.clone(), id: None });
        };
        let stage = earlier_stage(self.file, name, at).and_then(|stage| self.done.get(&stage));
        let layers = match stage {
            Some(state) => state.layers.clone(),
            None => {
                let platform = self.request.platform.clone().unwrap_or_else(Platform::host);
                base::get(self.builder, name, &platform, self.request.pull, self.printer).await?.layers()
            }
        };
        let ids: Vec<&str> = layers.iter().map(|layer| layer.diff_id.as_str()).collect();
        let id = Some(ids.join(" "));
        let paths = self.unpacked(&layers).await?;
        let tree = Tree::overlay(&paths, None, &self.builder.store.work()).map_err(failed)?;
        Ok(From { tree, ignore: Ignore::default(), id })
    }

    async fn unpacked(&self, layers: &[Layer]) -> Result<Vec<PathBuf>, BuildError> {
        let (store, layers) = (self.builder.store.clone(), layers.to_vec());
        Ok(blocking(move || store.unpacked(&layers)).await??)
    }

    /// Makes a step's upper directory its layer.
    async fn put(
        &self,
        state: &mut State,
        work: Work,
        key: &str,
        instruction: &Instruction,
    ) -> Result<(), BuildError> {
        let (store, upper) = (self.builder.store.clone(), work.upper());
        let layer = blocking(move || store.put_layer_from_dir(&upper)).await??;
        let entry = self.keep(key, Some(layer))?;
        key.clone_into(&mut state.key);
        state.push(entry, &instruction.text);
        Ok(())
    }

    async fn tell_unused_args(&self) {
        let declared = |name: &str| {
            PROXIES.contains(&name)
                || self.plan.globals.iter().any(|(known, _)| known == name)
                || self.done.values().any(|state| state.args.iter().any(|(known, _)| known == name))
        };
        let unused: Vec<&str> = self
            .request
            .build_args
            .iter()
            .map(|(name, _)| name.as_str())
            .filter(|name| !declared(name))
            .collect();
        if !unused.is_empty() {
            let text = format!("[Warning] One or more build-args [{}] were not consumed", unused.join(" "));
            self.printer.error(text).await;
        }
    }
}

impl State {
    fn push(&mut self, entry: Entry, text: &str) {
        self.image.created = Some(entry.created.clone());
        self.image.history.push(History {
            created: Some(entry.created),
            created_by: Some(text.to_owned()),
            empty_layer: entry.layer.is_none(),
            ..History::default()
        });
        self.layers.extend(entry.layer);
    }
}

/// Where things are copied from.
struct From {
    tree: Tree,
    ignore: Ignore,
    /// Identifies an image's contents without reading them.
    id: Option<String>,
}

impl From {
    /// What sources name, and a digest of it.
    fn pick(&self, sources: &[Source]) -> Result<(Vec<Picked>, String), BuildError> {
        let mut picked = Vec::new();
        for source in sources {
            match source {
                Source::Text(text) => {
                    picked.push(Picked::Text { name: text.name.clone(), content: text.content.clone() });
                }
                Source::Path(path) => {
                    picked.extend(copy::pick(&self.tree, &self.ignore, path).map_err(BuildError::Failed)?);
                }
            }
        }
        let digest = match &self.id {
            Some(id) => key(&[id, &format!("{sources:?}")]),
            None => copy::digest(&picked, &self.ignore)
                .map_err(|error| BuildError::Failed(format!("read the build context: {error}")))?,
        };
        Ok((picked, digest))
    }
}

/// A step's directory, removed with all that is left in it.
struct Work {
    path: PathBuf,
}

impl Work {
    fn new(builder: &ImageBuilder) -> Result<Self, BuildError> {
        let made = builder.store.work_directory()?;
        for name in ["upper", "work"] {
            fs::create_dir(made.join(name))
                .map_err(|error| BuildError::Failed(format!("make a step's directory: {error}")))?;
        }
        Ok(Self { path: made })
    }

    fn upper(&self) -> PathBuf {
        self.path.join("upper")
    }

    /// As Docker names containers: the end of the directory's name.
    fn name(&self) -> String {
        let name = self.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        name.chars().rev().take(12).collect::<Vec<_>>().into_iter().rev().collect()
    }

    fn overlay(&self, lower: &[PathBuf]) -> Result<Tree, BuildError> {
        let (upper, own) = (self.upper(), self.path.join("work"));
        Tree::overlay(lower, Some((&upper, &own)), &self.path)
            .map_err(|error| BuildError::Failed(format!("mount a step's files: {error}")))
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.path) {
            tracing::warn!(path = %self.path.display(), %error, "a step's directory is left");
        }
    }
}

/// Work that takes its time and waits for nothing but the disk.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, BuildError> {
    tokio::task::spawn_blocking(work).await.map_err(|error| BuildError::Failed(error.to_string()))
}

/// `--chown` by the image's own accounts.
fn owner(tree: &Tree, chown: &str) -> Result<(u32, u32), String> {
    if chown.is_empty() {
        return Ok((0, 0));
    }
    let read = |path: &str| tree.read(Path::new(path), ACCOUNTS_MAX);
    // A user without a group has a group of the same number, as Docker has it.
    let user = container::user::resolve(chown, &read("/etc/passwd"), &read("/etc/group"))?;
    let gid = if chown.contains(':') { user.gid } else { user.uid };
    Ok((user.uid, gid))
}

/// `--chmod`
fn mode(text: &str) -> Result<u32, String> {
    let mode = u32::from_str_radix(text, 8).ok().filter(|mode| *mode <= 0o7777);
    mode.ok_or_else(|| {
        format!("invalid chmod parameter: '{text}'. it should be octal string and between 0 and 07777")
    })
}

/// Replaces variables in a text of the Dockerfile; quotes mean nothing there.
fn expand_text(text: &str, value: &dyn Fn(&str) -> Option<String>) -> Result<String, String> {
    let protected =
        text.replace('\\', "\\\\").replace("\\\\$", "\\$").replace('\'', "\\'").replace('"', "\\\"");
    expand(&protected, '\\', value)
}

fn short(key: &str) -> &str {
    key.get(..12).unwrap_or(key)
}
