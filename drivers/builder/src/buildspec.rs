//! The buildspec, version 0.2 (CB-10…CB-16): YAML in, a checked structure out. Pure.

use std::collections::BTreeMap;

use serde_yaml_ng::{Mapping, Value};

/// What a buildspec says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Buildspec {
    /// `env.shell`: `/bin/sh` or `bash`.
    pub(crate) shell: Option<String>,
    /// `run-as`.
    pub(crate) run_as: Option<String>,
    /// `env.variables`, literal (CB-13).
    pub(crate) variables: Vec<(String, String)>,
    /// `env.exported-variables` (CB-14).
    pub(crate) exported: Vec<String>,
    /// install, pre_build, build, post_build: those that are there, by name.
    pub(crate) phases: BTreeMap<PhaseName, Phase>,
    /// `artifacts`.
    pub(crate) artifacts: Option<Artifacts>,
    /// `artifacts.secondary-artifacts`.
    pub(crate) secondary: Vec<(String, Artifacts)>,
    /// Runtime versions were chosen.
    pub(crate) runtime_versions: bool,
}

/// The phases that run commands, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum PhaseName {
    /// `install`
    Install,
    /// `pre_build`
    PreBuild,
    /// `build`
    Build,
    /// `post_build`
    PostBuild,
}

impl PhaseName {
    /// All, in order.
    pub(crate) const ALL: [PhaseName; 4] = [Self::Install, Self::PreBuild, Self::Build, Self::PostBuild];

    /// As a build's record writes it (CB-2).
    pub(crate) fn as_aws(self) -> &'static str {
        match self {
            Self::Install => "INSTALL",
            Self::PreBuild => "PRE_BUILD",
            Self::Build => "BUILD",
            Self::PostBuild => "POST_BUILD",
        }
    }

    fn parse(name: &str) -> Option<Self> {
        match name {
            "install" => Some(Self::Install),
            "pre_build" => Some(Self::PreBuild),
            "build" => Some(Self::Build),
            "post_build" => Some(Self::PostBuild),
            _ => None,
        }
    }
}

/// One phase.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Phase {
    /// In order; a multi-line item is one (CB-12).
    pub(crate) commands: Vec<String>,
    /// Run after them, whatever they did.
    pub(crate) finally: Vec<String>,
    /// CB-4.
    pub(crate) on_failure: OnFailure,
}

/// CB-4: what a failed phase means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum OnFailure {
    /// Not said: CB-3's rules.
    #[default]
    Default,
    /// The build ends after this phase.
    Abort,
    /// The next phase runs; the build has failed all the same.
    Continue,
}

/// CB-16.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Artifacts {
    /// Patterns.
    pub(crate) files: Vec<String>,
    /// Patterns taken out again.
    pub(crate) exclude: Vec<String>,
    /// Only the files' names are kept.
    pub(crate) discard_paths: bool,
    /// Relative to the source.
    pub(crate) base_directory: Option<String>,
    /// Name.
    pub(crate) name: Option<String>,
}

/// Why a buildspec cannot be used: a sentence that names the key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub(crate) struct BuildspecError(pub String);

fn error<T>(text: impl Into<String>) -> Result<T, BuildspecError> {
    Err(BuildspecError(text.into()))
}

/// Reads a buildspec.
///
/// # Errors
/// `YAML_FILE_ERROR` material: not YAML, a version we don't have, a key we don't know, a part of the wrong kind.
pub(crate) fn parse(text: &str) -> Result<Buildspec, BuildspecError> {
    let value: Value = serde_yaml_ng::from_str(text)
        .map_err(|problem| BuildspecError(format!("Unable to unmarshal YAML file: {problem}")))?;
    let root = map(&value, "the buildspec")?;
    match root.get("version").map(scalar) {
        Some(Some(version)) if version == "0.2" => {}
        Some(Some(version)) => return error(format!("version {version} is not supported: use 0.2")),
        _ => return error("version is missing"),
    }
    let mut spec = Buildspec::default();
    for (key, value) in root {
        match key.as_str().unwrap_or_default() {
            "version" => {}
            "run-as" => spec.run_as = scalar(value),
            "env" => env(value, &mut spec)?,
            "phases" => phases(value, &mut spec)?,
            "artifacts" => all_artifacts(value, &mut spec)?,
            // Best effort on AWS too (CB-17): nothing is kept between builds.
            "cache" => {}
            other => return error(format!("'{other}' is not implemented by Turaco")),
        }
    }
    if spec.phases.is_empty() {
        return error("phases is missing");
    }
    Ok(spec)
}

fn map<'v>(value: &'v Value, what: &str) -> Result<&'v Mapping, BuildspecError> {
    value.as_mapping().ok_or_else(|| BuildspecError(format!("{what} must be a map")))
}

/// A text, number or truth as text.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Null | Value::Sequence(_) | Value::Mapping(_) | Value::Tagged(_) => None,
    }
}

fn truth(value: Option<&Value>) -> bool {
    value
        .and_then(scalar)
        .is_some_and(|text| matches!(text.to_ascii_lowercase().as_str(), "yes" | "true" | "on"))
}

fn list(value: Option<&Value>, what: &str) -> Result<Vec<String>, BuildspecError> {
    let Some(value) = value.filter(|value| !value.is_null()) else { return Ok(Vec::new()) };
    let items = value.as_sequence().ok_or_else(|| BuildspecError(format!("{what} must be a list")))?;
    items
        .iter()
        .map(|item| scalar(item).ok_or_else(|| BuildspecError(format!("{what} must be a list of strings"))))
        .collect()
}

fn env(value: &Value, spec: &mut Buildspec) -> Result<(), BuildspecError> {
    for (key, value) in map(value, "env")? {
        match key.as_str().unwrap_or_default() {
            "shell" => match scalar(value).as_deref() {
                Some(shell @ ("bash" | "sh" | "/bin/sh")) => spec.shell = Some(shell.to_owned()),
                other => return error(format!("env.shell {} is not supported", other.unwrap_or_default())),
            },
            "variables" => {
                for (name, value) in map(value, "env.variables")? {
                    let name = scalar(name).unwrap_or_default();
                    spec.variables.push((name, scalar(value).unwrap_or_default()));
                }
            }
            "exported-variables" => spec.exported = list(Some(value), "env.exported-variables")?,
            "git-credential-helper" => {}
            other => return error(format!("'env.{other}' is not implemented by Turaco")),
        }
    }
    Ok(())
}

fn phases(value: &Value, spec: &mut Buildspec) -> Result<(), BuildspecError> {
    for (key, value) in map(value, "phases")? {
        let name = key.as_str().unwrap_or_default();
        let Some(phase) = PhaseName::parse(name) else {
            return error(format!("invalid phase '{name}': install, pre_build, build or post_build"));
        };
        let body = map(value, &format!("phases.{name}"))?;
        let known = ["commands", "finally", "on-failure", "runtime-versions"];
        if let Some(other) = body.keys().filter_map(Value::as_str).find(|key| !known.contains(key)) {
            return error(format!("'phases.{name}.{other}' is not implemented by Turaco"));
        }
        let read = Phase {
            commands: list(body.get("commands"), &format!("phases.{name}.commands"))?,
            finally: list(body.get("finally"), &format!("phases.{name}.finally"))?,
            on_failure: on_failure(body.get("on-failure"))?,
        };
        spec.runtime_versions |= body.get("runtime-versions").is_some();
        if read.commands.is_empty() && body.get("runtime-versions").is_none() {
            return error(format!("phases.{name}.commands is missing"));
        }
        spec.phases.insert(phase, read);
    }
    Ok(())
}

fn on_failure(value: Option<&Value>) -> Result<OnFailure, BuildspecError> {
    match value.and_then(scalar).as_deref() {
        None => Ok(OnFailure::Default),
        Some("ABORT") => Ok(OnFailure::Abort),
        Some("CONTINUE") => Ok(OnFailure::Continue),
        Some(other) => error(format!("on-failure '{other}' is not implemented by Turaco")),
    }
}

fn all_artifacts(value: &Value, spec: &mut Buildspec) -> Result<(), BuildspecError> {
    let body = map(value, "artifacts")?;
    if body.get("files").is_some() {
        spec.artifacts = Some(artifacts(body, "artifacts")?);
    }
    if let Some(secondary) = body.get("secondary-artifacts") {
        for (key, value) in map(secondary, "artifacts.secondary-artifacts")? {
            let name = scalar(key).unwrap_or_default();
            let what = format!("artifacts.secondary-artifacts.{name}");
            spec.secondary.push((name, artifacts(map(value, &what)?, &what)?));
        }
    }
    if spec.artifacts.is_none() && spec.secondary.is_empty() {
        return error("artifacts.files is missing");
    }
    Ok(())
}

fn artifacts(body: &Mapping, what: &str) -> Result<Artifacts, BuildspecError> {
    let known = [
        "files",
        "exclude-paths",
        "discard-paths",
        "base-directory",
        "name",
        "secondary-artifacts",
        // Links are followed inside the build in any case; where an object goes is the pipeline's affair.
        "enable-symlinks",
        "s3-prefix",
    ];
    if let Some(other) = body.keys().filter_map(Value::as_str).find(|key| !known.contains(key)) {
        return error(format!("'{what}.{other}' is not implemented by Turaco"));
    }
    Ok(Artifacts {
        files: list(body.get("files"), &format!("{what}.files"))?,
        exclude: list(body.get("exclude-paths"), &format!("{what}.exclude-paths"))?,
        discard_paths: truth(body.get("discard-paths")),
        base_directory: body.get("base-directory").and_then(scalar),
        name: body.get("name").and_then(scalar),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const STORY: &str = "
version: 0.2
env:
  variables:
    A: 1
    B: $PATH
  exported-variables: [IMAGE_URI]
phases:
  install:
    on-failure: ABORT
    commands: [sudo apt update -y]
  build:
    on-failure: CONTINUE
    commands:
      - |
        echo one
        echo two
      - echo three
    finally: [echo end]
artifacts:
  files: [/imageDetail.json]
  discard-paths: yes
";

    #[test]
    fn cb_11_the_keys_of_a_buildspec() {
        let spec = parse(STORY).unwrap();
        assert_eq!(spec.variables, [("A".into(), "1".into()), ("B".into(), "$PATH".into())]);
        let build = &spec.phases[&PhaseName::Build];
        assert_eq!(build.commands, ["echo one\necho two\n", "echo three"]);
        assert_eq!((build.on_failure, build.finally.len()), (OnFailure::Continue, 1));
        assert!(spec.artifacts.unwrap().discard_paths);
        assert_eq!(spec.exported, ["IMAGE_URI"]);
    }

    #[test]
    fn cb_10_what_is_wrong_is_named() {
        for (from, to, named) in [
            ("0.2", "0.1", "0.1"),
            ("build:", "compile:", "compile"),
            ("ABORT", "RETRY", "RETRY"),
            ("[sudo apt update -y]", "", "phases.install.commands"),
            ("artifacts:", "reports:", "reports"),
            ("version: 0.2", "versions: 0.2", "version"),
        ] {
            let problem = parse(&STORY.replacen(from, to, 1)).unwrap_err();
            assert!(problem.0.contains(named), "{from} → {to}: {problem}");
        }
        assert!(parse(": : :").unwrap_err().0.contains("YAML"));
    }
}
