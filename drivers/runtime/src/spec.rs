//! From a task's want and its images to containers. Pure.

use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};

use container::capability;
use container::cgroup::{Level, Limits};
use container::spec::{Bind, HealthCheck, LogLimits, Network, Output, Process, Root, Security, Spec, Stop};
use driver::names;
use driver::task::{ContainerWant, HealthCheckWant, TaskWant};

use crate::images::{Image, ImageConfig};

/// Open files of a process when the task definition says nothing: Fargate's, or what this host allows.
pub(crate) const OPEN_FILES: u64 = 65_535;
/// Processes and threads of a container: enough for any program, too few to bring the machine down.
const PROCESSES_MAX: u64 = 16_384;
/// The least CPU share there is.
const SHARES_MIN: u64 = 2;
/// Swift death when nothing else is said (ECS-34).
const SIGTERM: i32 = 15;

/// Where a task's files are.
#[derive(Debug, Clone)]
pub(crate) struct Place<'a> {
    /// Tells instances apart in names.
    pub(crate) instance: &'a str,
    /// Task id.
    pub(crate) task: &'a str,
    /// The task's directory.
    pub(crate) dir: &'a Path,
    /// Open files of a process when the task definition says nothing.
    pub(crate) open_files: u64,
}

impl Place<'_> {
    /// A container's directory.
    pub(crate) fn container(&self, name: &str) -> PathBuf {
        self.dir.join("containers").join(name)
    }

    /// The directory of a volume that lives as long as the task.
    pub(crate) fn volume(&self, name: &str) -> PathBuf {
        self.dir.join("volumes").join(name)
    }

    /// The cgroup of the task.
    pub(crate) fn cgroup(&self) -> Vec<String> {
        vec![names::cgroup_root(self.instance), self.task.to_owned()]
    }
}

/// Files of a container that are written for it: name in its directory, path inside, contents.
pub(crate) const FILES: [(&str, &str); 3] =
    [("hosts", "/etc/hosts"), ("hostname", "/etc/hostname"), ("resolv.conf", "/etc/resolv.conf")];

/// A container's whole description. Fails with a text when the want contradicts itself.
pub(crate) fn spec(
    place: &Place<'_>,
    task: &TaskWant,
    container: &ContainerWant,
    image: &Image,
) -> Result<Spec, String> {
    let dir = place.container(&container.name);
    let capabilities = capability::adjusted(&container.cap_add, &container.cap_drop)
        .map_err(|name| format!("unknown capability {name}"))?;
    let config = &image.config;
    let user = container.user.clone().unwrap_or_else(|| config.user.clone());
    let cwd = container.working_directory.clone().unwrap_or_else(|| config.working_dir.clone());
    Ok(Spec {
        hostname: hostname(place.task, task, container),
        root: Root::Overlay {
            lower: image.layers.clone(),
            upper: dir.join("upper"),
            work: dir.join("work"),
            // A container's changes never outlive it.
            volatile: true,
        },
        read_only_root: container.read_only_root,
        binds: binds(place, task, container)?,
        tmpfs: Vec::new(),
        network: match &task.netns {
            Some(name) => Network::Path(names::netns_path(name)),
            None => Network::Host,
        },
        cgroup: cgroup(place, task, container),
        process: Process {
            args: args(container, config)?,
            env: environment(&config.env, &container.environment),
            cwd,
            user,
            init: container.init_process,
            rlimits: rlimits(place, container),
        },
        security: Security { capabilities, ..Security::confined() },
        stop: Stop {
            signal: signal(&config.stop_signal)?,
            timeout_ms: u64::from(container.stop_timeout_s) * 1000,
        },
        health: container.health_check.as_ref().map(health),
        output: Output::Files(LogLimits::default()),
    })
}

/// The contents of the files in [`FILES`]. `host_resolvers` is the host's `/etc/resolv.conf`.
pub(crate) fn file(
    name: &str,
    place: &Place<'_>,
    (task, container): (&TaskWant, &ContainerWant),
    host_resolvers: &str,
) -> String {
    let hostname = hostname(place.task, task, container);
    match name {
        "hosts" => {
            let own = task.address.map_or(String::new(), |address| format!("{address}\t{hostname}\n"));
            format!("127.0.0.1\tlocalhost\n::1\tlocalhost ip6-localhost ip6-loopback\n{own}")
        }
        "hostname" => format!("{hostname}\n"),
        _ if task.dns_servers.is_empty() => host_resolvers.to_owned(),
        _ => task.dns_servers.iter().map(|server| format!("nameserver {server}\n")).collect(),
    }
}

/// As EC2 names its hosts: `ip-10-0-1-5`; a task without an address is named after itself.
fn hostname(task_id: &str, task: &TaskWant, container: &ContainerWant) -> String {
    let from_address = |address: Ipv4Addr| format!("ip-{}", address.to_string().replace('.', "-"));
    let short = || task_id.chars().take(12).collect();
    container.hostname.clone().unwrap_or_else(|| task.address.map_or_else(short, from_address))
}

/// Docker's rule: an overridden entry point also does away with the image's command.
fn args(container: &ContainerWant, config: &ImageConfig) -> Result<Vec<String>, String> {
    let args: Vec<String> = match (&container.entry_point, &container.command) {
        (Some(entry), command) => entry.iter().chain(command.iter().flatten()).cloned().collect(),
        (None, Some(command)) => config.entrypoint.iter().chain(command).cloned().collect(),
        (None, None) => config.entrypoint.iter().chain(&config.cmd).cloned().collect(),
    };
    if args.is_empty() { Err("no command specified".to_owned()) } else { Ok(args) }
}

/// The image's environment with the task definition's; later wins.
fn environment(image: &[(String, String)], wanted: &[(String, String)]) -> Vec<(String, String)> {
    let mut env: Vec<(String, String)> = Vec::new();
    for (name, value) in image.iter().chain(wanted) {
        match env.iter_mut().find(|(present, _)| present == name) {
            Some((_, present)) => present.clone_from(value),
            None => env.push((name.clone(), value.clone())),
        }
    }
    env
}

fn rlimits(place: &Place<'_>, container: &ContainerWant) -> Vec<(String, u64, u64)> {
    let mut limits = container.ulimits.clone();
    if !limits.iter().any(|(name, ..)| name == "nofile") {
        limits.push(("nofile".to_owned(), place.open_files, place.open_files));
    }
    limits
}

fn binds(place: &Place<'_>, task: &TaskWant, container: &ContainerWant) -> Result<Vec<Bind>, String> {
    let dir = place.container(&container.name);
    let mut binds: Vec<Bind> = Vec::new();
    for (name, target) in FILES {
        binds.push(Bind { source: dir.join(name), target: target.into(), read_only: false, devices: false });
    }
    for (name, path, read_only) in &container.mounts {
        let volume = task.volumes.iter().find(|volume| volume.name == *name);
        let volume = volume.ok_or_else(|| format!("there is no volume {name}"))?;
        let source = match &volume.host_path {
            Some(path) => PathBuf::from(path),
            None => place.volume(name),
        };
        if !path.starts_with('/') {
            return Err(format!("the path of volume {name} is not absolute: {path}"));
        }
        binds.push(Bind { source, target: path.into(), read_only: *read_only, devices: false });
    }
    Ok(binds)
}

/// Limits of the task on its own group, of the container on the one below.
fn cgroup(place: &Place<'_>, task: &TaskWant, container: &ContainerWant) -> Vec<Level> {
    let mebibytes = |value: Option<u64>| value.map(|value| value << 20);
    let whole = Limits {
        memory_bytes: mebibytes(task.memory_mib),
        cpu_shares: task.cpu_units.map(|units| units.max(SHARES_MIN)),
        cpu_millis: task.cpu_units.map(|units| (units * 1000).div_ceil(1024)),
        ..Limits::default()
    };
    let own = Limits {
        memory_bytes: mebibytes(container.memory_mib),
        memory_reservation_bytes: mebibytes(container.memory_reservation_mib),
        cpu_shares: Some(container.cpu_units.max(SHARES_MIN)),
        cpu_millis: None,
        pids: Some(PROCESSES_MAX),
    };
    let mut levels: Vec<Level> =
        place.cgroup().into_iter().map(|name| Level { name, limits: Limits::default() }).collect();
    if let Some(level) = levels.last_mut() {
        level.limits = whole;
    }
    levels.push(Level { name: container.name.clone(), limits: own });
    levels
}

fn health(want: &HealthCheckWant) -> HealthCheck {
    let args = match want.command.split_first() {
        Some((kind, rest)) if kind == "CMD-SHELL" => {
            vec!["/bin/sh".to_owned(), "-c".to_owned(), rest.join(" ")]
        }
        Some((kind, rest)) if kind == "CMD" => rest.to_vec(),
        _ => want.command.clone(),
    };
    let milliseconds = |seconds: u32| u64::from(seconds) * 1000;
    HealthCheck {
        args,
        interval_ms: milliseconds(want.interval_s),
        timeout_ms: milliseconds(want.timeout_s),
        retries: want.retries,
        start_period_ms: milliseconds(want.start_period_s),
    }
}

/// The number of an image's STOPSIGNAL.
fn signal(text: &str) -> Result<i32, String> {
    if text.is_empty() {
        return Ok(SIGTERM);
    }
    let unknown = || format!("unknown stop signal {text}");
    container::spec::signal_number(text).ok_or_else(unknown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    fn place() -> Place<'static> {
        let dir = Path::new("/state/tasks/0123456789abcdef");
        Place { instance: "0a1b2c", task: "0123456789abcdef", dir, open_files: 65_535 }
    }

    fn image() -> Image {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Image {
            digest: "sha256:00".to_owned(),
            config: ImageConfig {
                env: vec![("PATH".to_owned(), "/bin".to_owned()), ("A".to_owned(), "image".to_owned())],
                entrypoint: words(&["entry"]),
                cmd: words(&["cmd"]),
                working_dir: "/srv".to_owned(),
                user: "app".to_owned(),
                stop_signal: "QUIT".to_owned(),
            },
            layers: vec!["/layers/top".into(), "/layers/base".into()],
        }
    }

    #[test]
    fn entry_point_and_command_as_docker() {
        let check = |entry: Option<&[&str]>, command: Option<&[&str]>| {
            let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
            let mut want = testing::container("app");
            want.entry_point = entry.map(words);
            want.command = command.map(words);
            args(&want, &image().config).map(|args| args.join(" "))
        };
        assert_eq!(check(None, None).as_deref(), Ok("entry cmd"));
        assert_eq!(check(None, Some(&["x"])).as_deref(), Ok("entry x"));
        assert_eq!(check(Some(&["y"]), None).as_deref(), Ok("y"));
        assert_eq!(check(Some(&["y"]), Some(&["x"])).as_deref(), Ok("y x"));
        assert_eq!(check(Some(&[]), None), Err("no command specified".to_owned()));
    }

    #[test]
    fn describes_the_container_whole() {
        let mut container = testing::container("app");
        container.environment = vec![("A".to_owned(), "want".to_owned())];
        container.cpu_units = 0;
        container.memory_mib = Some(64);
        container.mounts = vec![("data".to_owned(), "/data".to_owned(), true)];
        container.stop_timeout_s = 7;
        let mut task = testing::task(vec![container.clone()]);
        task.address = Some(Ipv4Addr::new(10, 0, 1, 5));
        task.cpu_units = Some(256);
        task.netns = Some("tu-0a1b2c-eni-1".to_owned());
        task.volumes = vec![driver::task::VolumeWant { name: "data".to_owned(), host_path: None }];
        let spec = spec(&place(), &task, &container, &image()).unwrap();
        assert_eq!(spec.hostname, "ip-10-0-1-5");
        assert_eq!(spec.network, Network::Path("/run/netns/tu-0a1b2c-eni-1".into()));
        assert_eq!(
            spec.process.env,
            [("PATH".to_owned(), "/bin".to_owned()), ("A".to_owned(), "want".to_owned())]
        );
        assert_eq!((spec.process.user.as_str(), spec.process.cwd.as_str()), ("app", "/srv"));
        assert_eq!(spec.process.rlimits, [("nofile".to_owned(), 65_535, 65_535)]);
        assert_eq!((spec.stop.signal, spec.stop.timeout_ms), (3, 7000));
        let data = spec.binds.last().unwrap();
        assert_eq!(data.source, Path::new("/state/tasks/0123456789abcdef/volumes/data"));
        assert!(data.read_only);
        let names: Vec<&str> = spec.cgroup.iter().map(|level| level.name.as_str()).collect();
        assert_eq!(names, ["turaco-0a1b2c", "0123456789abcdef", "app"]);
        assert_eq!(
            (spec.cgroup[1].limits.cpu_millis, spec.cgroup[1].limits.cpu_shares),
            (Some(250), Some(256))
        );
        assert_eq!(
            (spec.cgroup[2].limits.cpu_shares, spec.cgroup[2].limits.memory_bytes),
            (Some(2), Some(64 << 20))
        );
    }

    #[test]
    fn writes_hosts_and_resolvers() {
        let mut task = testing::task(vec![testing::container("app")]);
        let container = task.containers[0].clone();
        let check = |task: &TaskWant, name| file(name, &place(), (task, &container), "nameserver 9.9.9.9\n");
        assert_eq!(check(&task, "resolv.conf"), "nameserver 9.9.9.9\n");
        assert_eq!(check(&task, "hostname"), "0123456789ab\n");
        task.address = Some(Ipv4Addr::new(10, 0, 1, 5));
        task.dns_servers = vec![Ipv4Addr::new(10, 0, 0, 2)];
        assert_eq!(check(&task, "resolv.conf"), "nameserver 10.0.0.2\n");
        assert!(check(&task, "hosts").ends_with("10.0.1.5\tip-10-0-1-5\n"));
    }

    #[test]
    fn ecs_36_health_commands_lose_their_prefix() {
        let check = |words: &[&str]| {
            let command = words.iter().map(|word| (*word).to_owned()).collect();
            health(&HealthCheckWant { command, interval_s: 5, timeout_s: 2, retries: 3, start_period_s: 0 })
                .args
        };
        assert_eq!(check(&["CMD-SHELL", "a || b"]), ["/bin/sh", "-c", "a || b"]);
        assert_eq!(check(&["CMD", "a", "b"]), ["a", "b"]);
    }

    #[test]
    fn knows_stop_signals_by_name_and_number() {
        assert_eq!(signal(""), Ok(15));
        assert_eq!(signal("SIGQUIT"), Ok(3));
        assert_eq!(signal("usr1"), Ok(10));
        assert_eq!(signal("37"), Ok(37));
        assert_eq!(signal("SIGRTMIN+3"), Ok(37));
        assert!(signal("SIGNAL").is_err());
        assert!(signal("99").is_err());
    }
}
