//! Instructions that change an image's configuration only. Pure.

use images::{HealthCheck, RunConfig};
use serde_json::{Map, Value, json};

use crate::dockerfile::{Command, Health, Kind};

/// The shell of the shell form when SHELL says nothing.
const SHELL: [&str; 2] = ["/bin/sh", "-c"];

/// Replaces variables in a word.
pub(crate) type Expand<'a> = &'a dyn Fn(&str) -> Result<String, String>;

/// What else a stage must know to apply CMD and ENTRYPOINT.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Written {
    /// CMD was given in this stage.
    pub(crate) cmd: bool,
}

/// Applies an instruction; false when it is not one of these.
///
/// # Errors
/// A text, when it makes no sense with its variables replaced.
pub(crate) fn apply(
    config: &mut RunConfig,
    written: &mut Written,
    kind: &Kind,
    expand: Expand<'_>,
) -> Result<bool, String> {
    match kind {
        Kind::Env(pairs) => {
            let mut expanded = Vec::new();
            for (name, value) in pairs {
                expanded.push((expand(name)?, expand(value)?));
            }
            for (name, value) in expanded {
                set_env(&mut config.env, &name, &value);
            }
        }
        Kind::Label(pairs) => {
            for (name, value) in pairs {
                config.labels.insert(expand(name)?, Value::from(expand(value)?));
            }
        }
        Kind::User(user) => config.user = expand(user)?,
        Kind::Cmd(command) => {
            written.cmd = true;
            config.cmd = Some(words(command, config));
        }
        Kind::Entrypoint(command) => {
            config.entrypoint = Some(words(command, config));
            // A base's command was for the base's entry point.
            if !written.cmd {
                config.cmd = None;
            }
        }
        Kind::Expose(ports) => {
            for port in ports {
                for port in ports_of(&expand(port)?)? {
                    config.exposed_ports.insert(port, json!({}));
                }
            }
        }
        Kind::Volume(paths) => {
            for path in paths {
                config.volumes.insert(expand(path)?, json!({}));
            }
        }
        Kind::Stopsignal(signal) => {
            let signal = expand(signal)?;
            if container::spec::signal_number(&signal).is_none() {
                return Err(format!("Invalid signal: {signal}"));
            }
            config.stop_signal = signal;
        }
        Kind::Shell(words) => config.shell = Some(words.clone()),
        Kind::Healthcheck(health) => config.healthcheck = Some(health_check(health)),
        Kind::Onbuild(text) => config.on_build.push(text.clone()),
        Kind::From { .. }
        | Kind::Arg(_)
        | Kind::Maintainer(_)
        | Kind::Run(_)
        | Kind::Copy(_)
        | Kind::Add(_)
        | Kind::Workdir(_) => return Ok(false),
    }
    Ok(true)
}

/// A command as it is executed.
pub(crate) fn words(command: &Command, config: &RunConfig) -> Vec<String> {
    match command {
        Command::Exec(words) => words.clone(),
        Command::Shell(text) => {
            let shell = config.shell.clone().unwrap_or_else(|| SHELL.map(str::to_owned).to_vec());
            shell.into_iter().chain([text.clone()]).collect()
        }
    }
}

/// WORKDIR: relative to the one before.
pub(crate) fn workdir(before: &str, path: &str) -> String {
    let path = crate::tree::cleaned(&std::path::Path::new(before).join(path));
    format!("/{}", path.display())
}

fn set_env(env: &mut Vec<String>, name: &str, value: &str) {
    let text = format!("{name}={value}");
    let is_it = |pair: &&mut String| pair.split_once('=').is_some_and(|(known, _)| known == name);
    match env.iter_mut().find(is_it) {
        Some(pair) => *pair = text,
        None => env.push(text),
    }
}

/// A variable of the image's environment.
pub(crate) fn env<'a>(config: &'a RunConfig, name: &str) -> Option<&'a str> {
    config
        .env
        .iter()
        .filter_map(|pair| pair.split_once('='))
        .find(|(known, _)| *known == name)
        .map(|pair| pair.1)
}

/// `80`, `80/udp`, `8000-8002` as `80/tcp`, …
fn ports_of(text: &str) -> Result<Vec<String>, String> {
    let bad = || format!("invalid containerPort: {text}");
    let (range, protocol) = text.split_once('/').unwrap_or((text, "tcp"));
    if !matches!(protocol.to_ascii_lowercase().as_str(), "tcp" | "udp" | "sctp") {
        return Err(format!("invalid proto: {protocol}"));
    }
    let (first, last) = range.split_once('-').unwrap_or((range, range));
    let (first, last): (u16, u16) = (first.parse().map_err(|_| bad())?, last.parse().map_err(|_| bad())?);
    if first > last {
        return Err(bad());
    }
    Ok((first..=last).map(|port| format!("{port}/{}", protocol.to_ascii_lowercase())).collect())
}

fn health_check(health: &Health) -> HealthCheck {
    HealthCheck {
        test: health.test.clone(),
        interval: health.interval,
        timeout: health.timeout,
        start_period: health.start_period,
        retries: health.retries,
    }
}

/// `--label`
pub(crate) fn label(labels: &mut Map<String, Value>, pairs: &[(String, String)]) {
    for (name, value) in pairs {
        labels.insert(name.clone(), Value::from(value.clone()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dockerfile::Dockerfile;

    fn check(base: RunConfig, text: &str) -> Result<RunConfig, String> {
        let file = Dockerfile::parse(&format!("FROM x\n{text}")).unwrap();
        let (mut config, mut written) = (base, Written::default());
        for instruction in &file.stages[0].instructions {
            let before = config.clone();
            let expand = |text: &str| {
                crate::dockerfile::expand(text, '\\', &|name| env(&before, name).map(str::to_owned))
            };
            assert!(apply(&mut config, &mut written, &instruction.kind, &expand)?);
        }
        Ok(config)
    }

    #[test]
    fn environment_is_replaced_in_place_and_seen_by_the_next_instruction() {
        let base = RunConfig { env: vec!["PATH=/bin".into(), "A=0".into()], ..RunConfig::default() };
        let config = check(base, "ENV A=1 B=$A\nENV C=$A PATH=/x:$PATH\n").unwrap();
        assert_eq!(config.env, ["PATH=/x:/bin", "A=1", "B=0", "C=1"]);
    }

    #[test]
    fn an_entry_point_does_away_with_the_bases_command() {
        let base = RunConfig { cmd: Some(vec!["base".into()]), ..RunConfig::default() };
        let config = check(base.clone(), "ENTRYPOINT [\"a\"]\n").unwrap();
        assert_eq!((config.entrypoint, config.cmd), (Some(vec!["a".into()]), None));
        let config = check(base.clone(), "CMD b\nENTRYPOINT [\"a\"]\n").unwrap();
        assert_eq!(config.cmd, Some(vec!["/bin/sh".into(), "-c".into(), "b".into()]));
        let config = check(base, "SHELL [\"bash\",\"-ec\"]\nCMD b\n").unwrap();
        assert_eq!(config.cmd, Some(vec!["bash".into(), "-ec".into(), "b".into()]));
    }

    #[test]
    fn ports_and_signals_are_checked() {
        let config = check(RunConfig::default(), "EXPOSE 80 53/udp 8000-8001\nSTOPSIGNAL SIGQUIT\n").unwrap();
        let ports: Vec<&String> = config.exposed_ports.keys().collect();
        assert_eq!(ports, ["80/tcp", "53/udp", "8000/tcp", "8001/tcp"]);
        for text in ["EXPOSE x", "EXPOSE 9-8", "EXPOSE 80/icmp", "STOPSIGNAL SIGNOPE"] {
            assert!(check(RunConfig::default(), text).is_err(), "{text}");
        }
    }

    #[test]
    fn working_directories_add_up() {
        assert_eq!(workdir("/a", "b"), "/a/b");
        assert_eq!(workdir("/a", "/b/../c/"), "/c");
        assert_eq!(workdir("", "b"), "/b");
    }
}
