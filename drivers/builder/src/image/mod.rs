//! Dockerfiles into images: stages, steps, cache.
//!
//! Never pushes, and never changes an image that is there. A step's layer is the upper directory of its overlay, moved
//! into the store: it is not copied, and not unpacked when the image is run.

mod base;
mod cache;
mod config;
mod copy;
mod run;
mod stage;

use std::collections::BTreeSet;
use std::fmt;
use std::path::PathBuf;

use container::cgroup::Level;
use images::{Loaded, Names, Platform, Reference, Store};
use tokio::sync::mpsc::Sender;

use crate::dockerfile::{Dockerfile, Kind, ParseError, Stage, expand};
use crate::ignore::Ignore;

/// What a build says while it runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Output {
    /// For standard output.
    Out(Vec<u8>),
    /// For standard error.
    Err(Vec<u8>),
}

/// Where a build speaks. When nobody listens, it goes on.
#[derive(Debug, Clone)]
pub struct Printer(pub Sender<Output>);

impl Printer {
    /// A line of standard output.
    pub async fn line(&self, text: impl fmt::Display) {
        self.say(Output::Out(format!("{text}\n").into_bytes())).await;
    }

    /// A line of standard error.
    pub async fn error(&self, text: impl fmt::Display) {
        self.say(Output::Err(format!("{text}\n").into_bytes())).await;
    }

    pub(crate) async fn say(&self, output: Output) {
        if self.0.send(output).await.is_err() {
            // Nobody listens any more.
        }
    }
}

/// Why no image came of it.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// The Dockerfile cannot be read.
    #[error("{0}")]
    Parse(#[from] ParseError),
    /// A step failed; Docker's words.
    #[error("{0}")]
    Failed(String),
    /// The store failed.
    #[error("{0}")]
    Store(#[from] images::Error),
}

/// Removes what image builds and containers left behind and nobody used in this long: steps of the build cache and
/// unpacked layers. How many of both.
///
/// # Errors
/// When the disk fails.
pub fn prune(store: &Store, unused: std::time::Duration) -> Result<usize, images::Error> {
    let steps = cache::BuildCache::of(store).prune(unused);
    let steps =
        steps.map_err(|source| images::Error::Io { what: "forget old build steps".to_owned(), source })?;
    Ok(steps + store.prune(unused)?)
}

/// What is to be built.
#[derive(Debug, Clone, Default)]
pub struct BuildRequest {
    /// The Dockerfile's text.
    pub dockerfile: String,
    /// The context's directory.
    pub context: PathBuf,
    /// What of it is left out.
    pub ignore: Ignore,
    /// `--build-arg`
    pub build_args: Vec<(String, String)>,
    /// `-t`
    pub tags: Vec<Reference>,
    /// `--target`
    pub target: Option<String>,
    /// `--no-cache`
    pub no_cache: bool,
    /// `--pull`: base images are asked for anew.
    pub pull: bool,
    /// `--label`
    pub labels: Vec<(String, String)>,
    /// `--platform`
    pub platform: Option<Platform>,
}

/// Builds images.
#[derive(Debug, Clone)]
pub struct ImageBuilder {
    /// Where layers and images go.
    pub store: Store,
    /// Names of this build alone, looked at before those that all share; new names go there.
    pub names: Option<Names>,
    /// The executable whose subcommand `shim DIR` is the shim.
    pub turaco_exe: PathBuf,
    /// The cgroup of steps that run, from the top down; empty: that of the caller.
    pub cgroup: Vec<Level>,
}

impl ImageBuilder {
    /// Builds.
    ///
    /// # Errors
    /// When the Dockerfile or a step of it fails.
    pub async fn build(&self, request: &BuildRequest, printer: &Printer) -> Result<Loaded, BuildError> {
        let file = Dockerfile::parse(&request.dockerfile)?;
        let plan = Plan::new(&file, request)?;
        let image = stage::build(self, &file, &plan, request, printer).await?;
        let id = image.id().strip_prefix("sha256:").unwrap_or_default();
        printer.line(format!("Successfully built {}", id.get(..12).unwrap_or(id))).await;
        for tag in &request.tags {
            self.tag(tag, &image.digest)?;
            printer.line(format!("Successfully tagged {}", tag.familiar())).await;
        }
        Ok(image)
    }

    /// Gives an image a name.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn tag(&self, reference: &Reference, digest: &str) -> Result<(), images::Error> {
        let Some(names) = &self.names else {
            return self.store.name(reference, digest, images::Origin::Built);
        };
        let at = crate::clock::now_ms();
        let entry = images::Entry { digest: digest.to_owned(), origin: images::Origin::Built, at };
        names.set(&reference.canonical(), entry).map_err(|source| images::Error::Io {
            what: format!("name an image {}", reference.canonical()),
            source,
        })
    }

    /// An image by a name that is known here.
    ///
    /// # Errors
    /// When the disk fails, or the image's documents are broken.
    pub fn find(&self, reference: &Reference, platform: &Platform) -> Result<Option<Loaded>, images::Error> {
        if let (Some(names), None) = (&self.names, &reference.digest) {
            let entry = names.get(&reference.canonical()).map_err(|source| images::Error::Io {
                what: format!("look for {}", reference.canonical()),
                source,
            })?;
            if let Some(entry) = entry {
                return self.store.load(&entry.digest, platform);
            }
        }
        self.store.find(reference, platform)
    }
}

/// Which stages are built, and what FROM and `--from` come to.
#[derive(Debug)]
pub(crate) struct Plan {
    /// Values of ARGs before the first FROM, in order.
    pub(crate) globals: Vec<(String, Option<String>)>,
    /// Base of each stage, variables replaced.
    pub(crate) bases: Vec<String>,
    /// Platform of each stage's FROM.
    pub(crate) platforms: Vec<Option<Platform>>,
    /// In the order of the file.
    pub(crate) needed: Vec<usize>,
    /// The stage that becomes the image.
    pub(crate) target: usize,
    /// Steps of all needed stages.
    pub(crate) steps: usize,
}

impl Plan {
    fn new(file: &Dockerfile, request: &BuildRequest) -> Result<Self, BuildError> {
        let globals = globals(file, request)?;
        let value = |name: &str| {
            let found = globals.iter().rev().find(|(known, _)| known == name);
            found.and_then(|(_, value)| value.clone()).or_else(|| platform_arg(name, request))
        };
        let (mut bases, mut platforms) = (Vec::new(), Vec::new());
        for stage in &file.stages {
            let expanded = |text: &str| {
                expand(text, file.escape, &value).map_err(|message| ParseError { line: stage.line, message })
            };
            let base = expanded(&stage.base)?;
            if base.is_empty() {
                let message = format!("base name ({}) should not be blank", stage.base);
                return Err(ParseError { line: stage.line, message }.into());
            }
            bases.push(base);
            platforms.push(match &stage.platform {
                Some(platform) => Some(Platform::parse(&expanded(platform)?)?),
                None => request.platform.clone(),
            });
        }
        let target = match &request.target {
            None => file.stages.len() - 1,
            Some(name) => file.stage(name).ok_or_else(|| {
                BuildError::Failed(format!("failed to reach build target {name} in Dockerfile"))
            })?,
        };
        let needed = needed(file, &bases, target);
        let steps = needed.iter().map(|at| 1 + file.stages[*at].instructions.len()).sum();
        Ok(Self { globals, bases, platforms, needed, target, steps })
    }
}

/// An earlier stage that a FROM names.
pub(crate) fn base_stage(file: &Dockerfile, name: &str, at: usize) -> Option<usize> {
    let name = name.to_ascii_lowercase();
    file.stages[..at].iter().rposition(|stage| stage.name.as_deref() == Some(name.as_str()))
}

/// An earlier stage that a `--from` names, or numbers.
pub(crate) fn earlier_stage(file: &Dockerfile, name: &str, at: usize) -> Option<usize> {
    base_stage(file, name, at).or_else(|| name.parse().ok().filter(|number| *number < at))
}

fn needed(file: &Dockerfile, bases: &[String], target: usize) -> Vec<usize> {
    let mut needed = BTreeSet::from([target]);
    let mut open = vec![target];
    while let Some(at) = open.pop() {
        let stage: &Stage = &file.stages[at];
        let base = base_stage(file, &bases[at], at);
        let copied = stage.instructions.iter().filter_map(|instruction| match &instruction.kind {
            Kind::Copy(copy) => copy.from.as_deref().and_then(|from| earlier_stage(file, from, at)),
            _ => None,
        });
        for stage in base.into_iter().chain(copied) {
            if needed.insert(stage) {
                open.push(stage);
            }
        }
    }
    needed.into_iter().collect()
}

fn globals(file: &Dockerfile, request: &BuildRequest) -> Result<Vec<(String, Option<String>)>, BuildError> {
    let mut globals: Vec<(String, Option<String>)> = Vec::new();
    for arg in &file.args {
        let Kind::Arg(pairs) = &arg.kind else { continue };
        for (name, default) in pairs {
            let value = |wanted: &str| {
                let found = globals.iter().rev().find(|(known, _)| known == wanted);
                found.and_then(|(_, value)| value.clone()).or_else(|| platform_arg(wanted, request))
            };
            let default = match default {
                Some(default) => Some(
                    expand(default, file.escape, &value)
                        .map_err(|message| ParseError { line: arg.line, message })?,
                ),
                None => None,
            };
            globals.push((name.clone(), build_arg(request, name).or(default)));
        }
    }
    Ok(globals)
}

/// What was given on the command line.
pub(crate) fn build_arg(request: &BuildRequest, name: &str) -> Option<String> {
    request.build_args.iter().rev().find(|(given, _)| given == name).map(|(_, value)| value.clone())
}

/// ARGs that tell the platform without anyone giving them.
pub(crate) fn platform_arg(name: &str, request: &BuildRequest) -> Option<String> {
    let host = Platform::host();
    let (platform, part) = match (name.strip_prefix("TARGET"), name.strip_prefix("BUILD")) {
        (Some(part), _) => (request.platform.as_ref().unwrap_or(&host), part),
        (None, Some(part)) => (&host, part),
        (None, None) => return None,
    };
    let variant = platform.variant.clone().unwrap_or_default();
    match part {
        "OS" => Some(platform.os.clone()),
        "ARCH" => Some(platform.architecture.clone()),
        "VARIANT" => Some(variant),
        "PLATFORM" if variant.is_empty() => Some(format!("{}/{}", platform.os, platform.architecture)),
        "PLATFORM" => Some(format!("{}/{}/{variant}", platform.os, platform.architecture)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(text: &str, request: BuildRequest) -> Result<Plan, BuildError> {
        Plan::new(&Dockerfile::parse(text).unwrap(), &request)
    }

    #[test]
    fn only_what_the_target_needs_is_built() {
        let text = "FROM a AS one\nFROM b AS two\nRUN x\nFROM c\nCOPY --from=one / /\nFROM two AS four\n";
        let needed = |target: Option<&str>| {
            plan(text, BuildRequest { target: target.map(str::to_owned), ..BuildRequest::default() })
                .map(|plan| (plan.needed, plan.steps))
        };
        assert_eq!(needed(None).unwrap(), (vec![1, 3], 3));
        assert_eq!(needed(Some("2")).unwrap(), (vec![0, 2], 3));
        assert_eq!(needed(Some("ONE")).unwrap(), (vec![0], 1));
        assert!(needed(Some("five")).is_err());
    }

    #[test]
    fn bases_know_arguments_and_the_platform() {
        let text = "ARG A=1\nARG B=${A}-x\nFROM --platform=$BUILDPLATFORM img:$B\n";
        let bases = |args: &[(&str, &str)]| {
            let build_args = args.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
            plan(text, BuildRequest { build_args, ..BuildRequest::default() }).unwrap().bases.remove(0)
        };
        assert_eq!(bases(&[]), "img:1-x");
        assert_eq!(bases(&[("A", "2")]), "img:2-x");
        assert_eq!(bases(&[("B", "3")]), "img:3");
        let plan = plan(text, BuildRequest::default()).unwrap();
        assert_eq!(plan.platforms[0], Some(Platform::host()));
    }
}
