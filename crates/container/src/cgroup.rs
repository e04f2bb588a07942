//! Cgroups, v1, v2 or both side by side: limits of a container, what it used, and its removal.
//!
//! Of each controller the v1 hierarchy is used when it is mounted, else the v2 one when it offers it. Groups are made
//! at the root of each hierarchy, or below our own group where the root cannot be written.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::sys;

/// How long [`remove`] waits for killed processes to be gone.
const REMOVE_WAIT: Duration = Duration::from_secs(5);
/// How often making a group is tried again when someone removes its parent meanwhile.
const CREATE_TRIES: usize = 20;
/// The period of CPU quotas, microseconds.
const CPU_PERIOD_US: u64 = 100_000;
/// The controllers in use.
const CONTROLLERS: [&str; 3] = ["memory", "cpu", "pids"];

/// One directory on the way down to a container's group, with the limits it has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Level {
    /// Directory name.
    pub name: String,
    /// Limits of all below it together.
    pub limits: Limits,
}

/// Limits; `None` is unlimited.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Memory; above it processes are killed.
    pub memory_bytes: Option<u64>,
    /// Memory kept for it when the machine is short (soft limit).
    pub memory_reservation_bytes: Option<u64>,
    /// Share when CPUs are short: 1024 is one vCPU's worth, 2 the least.
    pub cpu_shares: Option<u64>,
    /// CPU time in thousandths of a CPU: 1500 is one and a half.
    pub cpu_millis: Option<u64>,
    /// Processes and threads.
    pub pids: Option<u64>,
}

/// One mounted hierarchy and what it is used for.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Hierarchy {
    /// Where groups are made: the mount point, or our own group below it.
    base: PathBuf,
    unified: bool,
    controllers: Vec<&'static str>,
}

/// A container's group in all hierarchies.
#[derive(Debug)]
pub struct Group {
    hierarchies: Vec<Hierarchy>,
    names: Vec<String>,
    /// Open `cgroup.procs`, so that a process can enter from inside another mount namespace.
    doors: Vec<File>,
    /// Limits that cannot be put in force here, and why.
    pub warnings: Vec<String>,
}

impl Group {
    /// Makes the group and sets the limits of every level.
    pub fn create(levels: &[Level]) -> io::Result<Self> {
        let hierarchies = hierarchies()?;
        let names: Vec<String> = levels.iter().map(|level| level.name.clone()).collect();
        check_names(&names)?;
        let mut group = Self { hierarchies, names, doors: Vec::new(), warnings: Vec::new() };
        for controller in CONTROLLERS {
            let offered =
                group.hierarchies.iter().any(|hierarchy| hierarchy.controllers.contains(&controller));
            if !offered && levels.iter().any(|level| level.limits.needs(controller)) {
                group
                    .warnings
                    .push(format!("no {controller} controller: {controller} limits are not in force"));
            }
        }
        for hierarchy in &group.hierarchies {
            // The last container of a task removes the task's group on its way out, while the next may be coming in.
            let mut tries = 0;
            let door = loop {
                match make(hierarchy, levels) {
                    Err(error) if error.kind() == io::ErrorKind::NotFound && tries < CREATE_TRIES => {
                        tries += 1
                    }
                    made => break made?,
                }
            };
            group.doors.push(door);
        }
        Ok(group)
    }

    /// Moves a process into the group; 0 is the calling one.
    pub fn enter(&self, pid: nix::unistd::Pid) -> io::Result<()> {
        for door in &self.doors {
            (&mut &*door).write_all(pid.to_string().as_bytes())?;
        }
        Ok(())
    }

    /// How many processes were killed because the memory limit was reached.
    pub fn out_of_memory_kills(&self) -> u64 {
        let Some((dir, hierarchy)) = self.directory_of("memory") else { return 0 };
        let file = if hierarchy.unified { "memory.events" } else { "memory.oom_control" };
        let text = fs::read_to_string(dir.join(file)).unwrap_or_default();
        let value = text.lines().find_map(|line| line.strip_prefix("oom_kill "));
        value.and_then(|value| value.trim().parse().ok()).unwrap_or(0)
    }

    /// The group's directory in the hierarchy of a controller.
    fn directory_of(&self, controller: &str) -> Option<(PathBuf, &Hierarchy)> {
        let hierarchy =
            self.hierarchies.iter().find(|hierarchy| hierarchy.controllers.contains(&controller))?;
        Some((self.names.iter().fold(hierarchy.base.clone(), |path, name| path.join(name)), hierarchy))
    }
}

impl Limits {
    /// Whether a limit needs this controller.
    fn needs(&self, controller: &str) -> bool {
        match controller {
            "memory" => self.memory_bytes.is_some() || self.memory_reservation_bytes.is_some(),
            "cpu" => self.cpu_shares.is_some() || self.cpu_millis.is_some(),
            _ => self.pids.is_some(),
        }
    }

    /// The files of a hierarchy to write, in order; the flag says that a missing file is fine.
    fn files(&self, controller: &str, unified: bool) -> Vec<(&'static str, String, bool)> {
        let mut files = Vec::new();
        match (controller, unified) {
            ("memory", false) => {
                files.extend(
                    self.memory_bytes.map(|bytes| ("memory.limit_in_bytes", bytes.to_string(), false)),
                );
                // Without swap accounting there is no such file, and swap is not limited.
                files.extend(
                    self.memory_bytes.map(|bytes| ("memory.memsw.limit_in_bytes", bytes.to_string(), true)),
                );
                let soft = self.memory_reservation_bytes;
                files.extend(soft.map(|bytes| ("memory.soft_limit_in_bytes", bytes.to_string(), true)));
            }
            ("memory", true) => {
                files.extend(self.memory_bytes.map(|bytes| ("memory.max", bytes.to_string(), false)));
                files.extend(self.memory_bytes.map(|_| ("memory.swap.max", "0".to_owned(), true)));
                files.extend(
                    self.memory_reservation_bytes.map(|bytes| ("memory.low", bytes.to_string(), true)),
                );
            }
            ("cpu", false) => {
                files.extend(self.cpu_shares.map(|shares| ("cpu.shares", shares.max(2).to_string(), false)));
                files.extend(
                    self.cpu_millis.map(|millis| ("cpu.cfs_quota_us", quota(millis).to_string(), false)),
                );
            }
            ("cpu", true) => {
                files.extend(self.cpu_shares.map(|shares| ("cpu.weight", weight(shares).to_string(), false)));
                let quota = self.cpu_millis.map(|millis| format!("{} {CPU_PERIOD_US}", quota(millis)));
                files.extend(quota.map(|quota| ("cpu.max", quota, false)));
            }
            _ => files.extend(self.pids.map(|pids| ("pids.max", pids.to_string(), false))),
        }
        files
    }
}

/// Kills what is left in a container's or a task's group and removes it, and those above it that are empty then.
/// Nothing there is success. Blocks for up to five seconds when processes are slow to die.
pub fn remove(names: &[String]) -> io::Result<()> {
    check_names(names)?;
    let deadline = Instant::now() + REMOVE_WAIT;
    let mut result = Ok(());
    for hierarchy in hierarchies()? {
        let top = names.iter().fold(hierarchy.base.clone(), |path, name| path.join(name));
        if let Err(error) = remove_tree(&top, deadline) {
            result = Err(io::Error::new(error.kind(), format!("{}: {error}", top.display())));
            continue;
        }
        for above in top.ancestors().skip(1).take(names.len() - 1) {
            // Others may still be in it.
            if fs::remove_dir(above).is_err() {
                break;
            }
        }
    }
    result
}

/// The names of the groups directly below `names`, in any hierarchy.
pub fn children(names: &[String]) -> io::Result<Vec<String>> {
    check_names(names)?;
    let mut found = Vec::new();
    for hierarchy in hierarchies()? {
        let top = names.iter().fold(hierarchy.base.clone(), |path, name| path.join(name));
        found.extend(
            subdirectories(&top)?.into_iter().filter_map(|path| Some(path.file_name()?.to_str()?.to_owned())),
        );
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

/// Names come from task definitions: one that is not a plain directory name must not get here.
fn check_names(names: &[String]) -> io::Result<()> {
    let plain =
        |name: &String| !name.is_empty() && name != "." && name != ".." && !name.contains(['/', '\0']);
    if names.is_empty() || !names.iter().all(plain) {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, format!("not a cgroup path: {names:?}")));
    }
    Ok(())
}

/// Makes all levels in one hierarchy; returns the open `cgroup.procs` of the last.
fn make(hierarchy: &Hierarchy, levels: &[Level]) -> io::Result<File> {
    let mut path = hierarchy.base.clone();
    for level in levels {
        if hierarchy.unified {
            let enable: Vec<String> = hierarchy.controllers.iter().map(|name| format!("+{name}")).collect();
            put(&path.join("cgroup.subtree_control"), &enable.join(" "))?;
        }
        path.push(&level.name);
        match fs::create_dir(&path) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                return Err(io::Error::new(error.kind(), format!("{}: {error}", path.display())));
            }
            _ => {}
        }
        for controller in &hierarchy.controllers {
            for (file, value, optional) in level.limits.files(controller, hierarchy.unified) {
                let file = path.join(file);
                if !optional || file.exists() {
                    put(&file, &value)?;
                }
            }
        }
    }
    File::options().write(true).open(path.join("cgroup.procs"))
}

/// Writes one setting, naming the file when it fails.
fn put(path: &Path, value: &str) -> io::Result<()> {
    let written =
        File::options().write(true).open(path).and_then(|mut file| file.write_all(value.as_bytes()));
    written.map_err(|error| io::Error::new(error.kind(), format!("{} = {value}: {error}", path.display())))
}

/// CPU quota of a period, microseconds; the kernel's least is 1 ms.
fn quota(millis: u64) -> u64 {
    (millis * CPU_PERIOD_US / 1000).max(1000)
}

/// The v2 weight (1–10000) of v1 shares (2–262144).
fn weight(shares: u64) -> u64 {
    1 + ((shares.clamp(2, 262_144) - 2) * 9999) / 262_142
}

/// Removes a group and those below it, killing what is in them.
fn remove_tree(top: &Path, deadline: Instant) -> io::Result<()> {
    for child in subdirectories(top)? {
        remove_tree(&child, deadline)?;
    }
    loop {
        match fs::remove_dir(top) {
            Ok(()) => return Ok(()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) if Instant::now() >= deadline => return Err(error),
            Err(_) => {}
        }
        let text = fs::read_to_string(top.join("cgroup.procs")).unwrap_or_default();
        for pid in text.lines().filter_map(|line| line.parse().ok()).filter(|pid| *pid > 0) {
            sys::kill(nix::unistd::Pid::from_raw(pid), libc::SIGKILL)?;
        }
        // The kernel gives no notice when a group becomes empty that works on v1.
        std::thread::sleep(Duration::from_millis(2));
    }
}

fn subdirectories(path: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            found.push(entry.path());
        }
    }
    Ok(found)
}

/// The hierarchies in use on this host.
fn hierarchies() -> io::Result<Vec<Hierarchy>> {
    let mounts = fs::read_to_string("/proc/self/mountinfo")?;
    let own = fs::read_to_string("/proc/self/cgroup")?;
    let offered = |mount: &Path| fs::read_to_string(mount.join("cgroup.controllers")).unwrap_or_default();
    let mut found = choose(&mounts, offered);
    for hierarchy in &mut found {
        if !is_writable(&hierarchy.base) {
            let own = own_group(&own, hierarchy);
            hierarchy.base.push(own.trim_start_matches('/'));
        }
    }
    Ok(found)
}

/// Picks for each controller where it is: v1 before v2.
fn choose(mountinfo: &str, offered: impl Fn(&Path) -> String) -> Vec<Hierarchy> {
    let mut found: Vec<Hierarchy> = Vec::new();
    let mounts: Vec<Mount<'_>> = mountinfo.lines().filter_map(parse_mount).collect();
    for controller in CONTROLLERS {
        let v1 =
            mounts.iter().find(|mount| !mount.unified && mount.options.split(',').any(|o| o == controller));
        let v2 = || {
            let has =
                |mount: &&Mount<'_>| offered(&mount.point).split_whitespace().any(|name| name == controller);
            mounts.iter().filter(|mount| mount.unified).find(has)
        };
        let Some(mount) = v1.or_else(v2) else { continue };
        match found.iter_mut().find(|hierarchy| hierarchy.base == mount.point) {
            Some(hierarchy) => hierarchy.controllers.push(controller),
            None => found.push(Hierarchy {
                base: mount.point.clone(),
                unified: mount.unified,
                controllers: vec![controller],
            }),
        }
    }
    found
}

/// A line of mountinfo about a cgroup file system.
struct Mount<'a> {
    point: PathBuf,
    unified: bool,
    options: &'a str,
}

fn parse_mount(line: &str) -> Option<Mount<'_>> {
    let (front, back) = line.split_once(" - ")?;
    let mut back = back.split(' ');
    let unified = match back.next()? {
        "cgroup" => false,
        "cgroup2" => true,
        _ => return None,
    };
    let point = PathBuf::from(front.split(' ').nth(4)?);
    Some(Mount { point, unified, options: back.nth(1).unwrap_or_default() })
}

fn is_writable(path: &Path) -> bool {
    nix::unistd::access(path, nix::unistd::AccessFlags::W_OK).is_ok()
}

/// Our own group in a hierarchy, from `/proc/self/cgroup`.
fn own_group(text: &str, hierarchy: &Hierarchy) -> String {
    let line = text.lines().filter_map(|line| line.split_once(':')?.1.split_once(':')).find(|(names, _)| {
        if hierarchy.unified {
            names.is_empty()
        } else {
            names.split(',').any(|name| name == hierarchy.controllers[0])
        }
    });
    line.map(|(_, path)| path.to_owned()).unwrap_or_default()
}

/// The hierarchies as a container should see them in `/sys/fs/cgroup`: mount name, type and options. One entry with
/// an empty name stands for the v2 file system itself.
pub(crate) fn visible() -> io::Result<Vec<(String, &'static str, String)>> {
    let found = hierarchies()?;
    if found.iter().any(|hierarchy| hierarchy.unified && hierarchy.controllers.contains(&"memory")) {
        return Ok(vec![(String::new(), "cgroup2", String::new())]);
    }
    let v1 = found.iter().filter(|hierarchy| !hierarchy.unified);
    Ok(v1
        .filter_map(|hierarchy| {
            let name = hierarchy.base.components().next_back()?.as_os_str().to_str()?.to_owned();
            Some((name, "cgroup", mount_options(&hierarchy.base)?))
        })
        .collect())
}

/// The super options of the cgroup mount at a point that name controllers.
fn mount_options(point: &Path) -> Option<String> {
    let mountinfo = fs::read_to_string("/proc/self/mountinfo").ok()?;
    let mount = mountinfo.lines().filter_map(parse_mount).find(|mount| mount.point == point)?;
    let controllers: Vec<&str> =
        mount.options.split(',').filter(|option| *option != "rw" && *option != "ro").collect();
    Some(controllers.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HYBRID: &str = "\
35 24 0:30 / /sys/fs/cgroup rw - tmpfs tmpfs rw,mode=755
36 35 0:31 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct
41 35 0:35 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory
43 35 0:39 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw
";

    #[test]
    fn takes_v1_first_and_v2_for_the_rest() {
        let found = choose(HYBRID, |_| "pids io".to_owned());
        let hierarchy = |base: &str, unified, controllers: &[&'static str]| Hierarchy {
            base: PathBuf::from(base),
            unified,
            controllers: controllers.to_vec(),
        };
        assert_eq!(
            found,
            [
                hierarchy("/sys/fs/cgroup/memory", false, &["memory"]),
                hierarchy("/sys/fs/cgroup/cpu,cpuacct", false, &["cpu"]),
                hierarchy("/sys/fs/cgroup/unified", true, &["pids"]),
            ]
        );
        let unified =
            choose("30 23 0:26 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n", |_| "cpu memory pids".to_owned());
        assert_eq!(unified, [hierarchy("/sys/fs/cgroup", true, &["memory", "cpu", "pids"])]);
    }

    #[test]
    fn writes_each_version_in_its_own_words() {
        let limits = Limits {
            memory_bytes: Some(64 << 20),
            cpu_shares: Some(1024),
            cpu_millis: Some(250),
            ..Limits::default()
        };
        let names = |controller, unified| {
            limits
                .files(controller, unified)
                .into_iter()
                .map(|(file, value, _)| format!("{file}={value}"))
                .collect::<Vec<_>>()
        };
        assert_eq!(names("cpu", false), ["cpu.shares=1024", "cpu.cfs_quota_us=25000"]);
        assert_eq!(names("cpu", true), ["cpu.weight=39", "cpu.max=25000 100000"]);
        assert_eq!(names("memory", true), ["memory.max=67108864", "memory.swap.max=0"]);
    }

    #[test]
    fn refuses_names_that_lead_elsewhere() {
        assert!(remove(&["..".to_owned()]).is_err());
        assert!(remove(&[]).is_err());
        assert!(children(&["a/b".to_owned()]).is_err());
    }
}
