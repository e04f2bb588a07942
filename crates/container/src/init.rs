//! The child's side of a start: from a fresh fork to the program.

use std::ffi::CString;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::Path;

use nix::sched::CloneFlags;
use nix::sys::resource::{Resource, setrlimit};
use nix::sys::signal::Signal;
use nix::unistd::{Gid, Uid};

use crate::spec::{Network, Process, Security, Spec};
use crate::start::{Context as _, StartError, Stdio};
use crate::{capability, pid1, rootfs, seccomp, sys, user};

/// Looked through when a container has no `PATH`.
const DEFAULT_PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/// Most that is read of `/etc/passwd` and `/etc/group`, bytes.
const ACCOUNTS_MAX: u64 = 1 << 20;

/// What the first process needs of its parent.
pub(crate) struct Birth<'a> {
    pub(crate) spec: &'a Spec,
    /// Where the root is mounted.
    pub(crate) root: &'a Path,
    pub(crate) has_group: bool,
    pub(crate) network: Option<OwnedFd>,
    pub(crate) stdio: Stdio,
    /// Closes when the program is executed; carries the error text when it is not.
    pub(crate) report: OwnedFd,
    /// One byte comes when the parent has put this process into its cgroup.
    pub(crate) placed: OwnedFd,
}

/// Becomes the container. Returns only when it fails.
pub(crate) fn become_container(birth: &Birth<'_>) -> Result<std::convert::Infallible, StartError> {
    let spec = birth.spec;
    match (&spec.network, &birth.network) {
        (Network::Loopback, _) => {
            nix::sched::unshare(CloneFlags::CLONE_NEWNET).context("make a network namespace")?;
            sys::loopback_up().context("bring loopback up")?;
        }
        (_, Some(namespace)) => {
            sys::setns(namespace.as_fd(), libc::CLONE_NEWNET).context("enter the network namespace")?;
        }
        _ => {}
    }
    let own = CloneFlags::CLONE_NEWNS | CloneFlags::CLONE_NEWIPC | CloneFlags::CLONE_NEWUTS;
    nix::sched::unshare(own).context("make namespaces")?;
    unprotect();
    birth.stdio.install().context("set standard streams")?;
    rootfs::enter(spec, birth.root, || {
        wait_for_place(&birth.placed)?;
        if birth.has_group {
            // After entering the group, which becomes the root of what the container sees.
            nix::sched::unshare(CloneFlags::CLONE_NEWCGROUP).context("make a cgroup namespace")?;
        }
        Ok(())
    })?;
    nix::unistd::sethostname(&spec.hostname).context("set the host name")?;
    nix::unistd::setsid().context("make a session")?;
    if spec.process.init {
        pid1::divide(birth.report.as_fd())?;
    }
    execute(&spec.process, &spec.security, &spec.hostname, Some(birth.report.as_fd()))
}

/// The shim protects itself from the kernel's memory killer; what runs in the container is not protected. Where the
/// shim had no right to protect itself either, there is nothing to take back.
pub(crate) fn unprotect() {
    drop(fs::write("/proc/self/oom_score_adj", "0"));
}

/// Waits until the parent has put this process into its cgroup, and fails when the parent is gone or could not.
fn wait_for_place(placed: &OwnedFd) -> Result<(), StartError> {
    let mut word = [0];
    match nix::unistd::read(placed, &mut word).context("wait for the cgroup")? {
        0 => Err(StartError("the shim is gone".to_owned())),
        _ => Ok(()),
    }
}

/// Takes on user, rights and limits of a process in a container, and executes its program.
pub(crate) fn execute(
    process: &Process,
    security: &Security,
    hostname: &str,
    report: Option<BorrowedFd<'_>>,
) -> Result<std::convert::Infallible, StartError> {
    let user = user::resolve(&process.user, &read_accounts("/etc/passwd"), &read_accounts("/etc/group"))
        .map_err(StartError)?;
    nix::sys::stat::umask(nix::sys::stat::Mode::from_bits_truncate(0o022));
    let cwd = if process.cwd.is_empty() { "/" } else { &process.cwd };
    fs::create_dir_all(cwd).with(|| format!("make the working directory {cwd}"))?;
    nix::unistd::chdir(cwd).with(|| format!("enter the working directory {cwd}"))?;
    let env = environment(&process.env, &user.home, hostname);
    give_streams(&user);
    for (name, soft, hard) in &process.rlimits {
        let resource = resource(name).ok_or_else(|| StartError(format!("unknown resource limit {name}")))?;
        setrlimit(resource, *soft, *hard).with(|| format!("set the limit {name}"))?;
    }
    take_rights(security, &user)?;
    // After the change of user, which clears it.
    nix::sys::prctl::set_pdeathsig(Signal::SIGKILL).context("set the parent-death signal")?;
    if let Some(report) = report {
        check_parent(report)?;
    }
    sys::reset_signals().context("reset signals")?;
    sys::close_on_exec_from(3).context("close descriptors")?;
    let program = find_program(process.args.first().map_or("", String::as_str), &env)?;
    let args: Vec<CString> = process.args.iter().map(|arg| text(arg)).collect::<Result<_, _>>()?;
    let variables: Vec<CString> =
        env.iter().map(|(name, value)| text(&format!("{name}={value}"))).collect::<Result<_, _>>()?;
    nix::unistd::execve(&text(&program)?, &args, &variables).with(|| format!("exec: {program:?}"))
}

/// Drops to the user and the capabilities, and locks the door behind.
fn take_rights(security: &Security, user: &user::User) -> Result<(), StartError> {
    let capabilities = capability::mask_of(security.capabilities.iter().map(String::as_str))
        .map_err(|name| StartError(format!("unknown capability {name}")))?;
    capability::bound(capabilities).context("bound capabilities")?;
    if security.seccomp && !security.no_new_privileges {
        // Needs CAP_SYS_ADMIN then, so it must be before the rights are dropped.
        seccomp::apply(capabilities).context("install the system call filter")?;
    }
    let groups: Vec<Gid> = user.groups.iter().map(|gid| Gid::from_raw(*gid)).collect();
    nix::unistd::setgroups(&groups).context("set groups")?;
    let gid = Gid::from_raw(user.gid);
    nix::unistd::setresgid(gid, gid, gid).context("set the group")?;
    let uid = Uid::from_raw(user.uid);
    nix::unistd::setresuid(uid, uid, uid).context("set the user")?;
    sys::clear_ambient().context("clear ambient capabilities")?;
    // Other users than root hold none, as in Docker.
    let held = if uid.is_root() { capabilities & own_capabilities() } else { 0 };
    sys::set_capabilities(held).context("set capabilities")?;
    if security.no_new_privileges {
        nix::sys::prctl::set_no_new_privs().context("set no_new_privs")?;
        if security.seccomp {
            seccomp::apply(capabilities).context("install the system call filter")?;
        }
    }
    Ok(())
}

/// The capabilities that this process has itself, and can leave to a program; to set others is refused. A host that
/// was not given all of them cannot give them on.
fn own_capabilities() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let permitted = status.lines().find_map(|line| line.strip_prefix("CapPrm:"));
    permitted.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0)
}

/// Fails when the parent died before the parent-death signal was set: the pipe to it is broken then.
pub(crate) fn check_parent(report: BorrowedFd<'_>) -> Result<(), StartError> {
    use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
    let mut ready = [PollFd::new(report, PollFlags::empty())];
    poll(&mut ready, PollTimeout::ZERO).context("look for the parent")?;
    match ready[0].revents() {
        Some(events) if events.contains(PollFlags::POLLERR) => Err(StartError("the shim is gone".to_owned())),
        _ => Ok(()),
    }
}

/// The environment with what every process has: `PATH`, `HOME`, `HOSTNAME`.
fn environment(wanted: &[(String, String)], home: &str, hostname: &str) -> Vec<(String, String)> {
    let mut env: Vec<(String, String)> = Vec::with_capacity(wanted.len() + 3);
    for (name, value) in [("PATH", DEFAULT_PATH), ("HOSTNAME", hostname), ("HOME", home)] {
        if !wanted.iter().any(|(wanted, _)| wanted == name) {
            env.push((name.to_owned(), value.to_owned()));
        }
    }
    for (name, value) in wanted {
        match env.iter_mut().find(|(present, _)| present == name) {
            Some((_, present)) => present.clone_from(value),
            None => env.push((name.clone(), value.clone())),
        }
    }
    env
}

/// Programs open `/dev/stdout` again as their own user; a pipe of root's would refuse them.
fn give_streams(user: &user::User) {
    for stream in 0..=2 {
        let path = format!("/proc/self/fd/{stream}");
        let is_pipe = fs::metadata(&path)
            .is_ok_and(|metadata| std::os::unix::fs::FileTypeExt::is_fifo(&metadata.file_type()));
        if is_pipe && user.uid != 0 {
            // A stream that cannot be given away still works as it is.
            drop(std::os::unix::fs::chown(&path, Some(user.uid), None));
        }
    }
}

/// Finds the program as a shell would, with Docker's words when it does not.
fn find_program(name: &str, env: &[(String, String)]) -> Result<String, StartError> {
    if name.is_empty() {
        return Err(StartError("no command specified".to_owned()));
    }
    if name.contains('/') {
        return Ok(name.to_owned());
    }
    let path = env.iter().find(|(name, _)| name == "PATH").map_or(DEFAULT_PATH, |(_, value)| value);
    for directory in path.split(':') {
        let candidate =
            if directory.is_empty() { format!("./{name}") } else { format!("{directory}/{name}") };
        let is_file = fs::metadata(&candidate).is_ok_and(|metadata| metadata.is_file());
        if is_file && nix::unistd::access(candidate.as_str(), nix::unistd::AccessFlags::X_OK).is_ok() {
            return Ok(candidate);
        }
    }
    Err(StartError(format!("exec: {name:?}: executable file not found in $PATH")))
}

fn read_accounts(path: &str) -> String {
    let mut bytes = Vec::new();
    // An image without the file has no names to look up; numbers still work.
    match File::open(path).and_then(|file| file.take(ACCOUNTS_MAX).read_to_end(&mut bytes)) {
        Ok(_) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(_) => String::new(),
    }
}

fn text(value: &str) -> Result<CString, StartError> {
    CString::new(value).map_err(|_| StartError(format!("a zero byte in {value:?}")))
}

/// A resource by the name task definitions use.
fn resource(name: &str) -> Option<Resource> {
    Some(match name {
        "core" => Resource::RLIMIT_CORE,
        "cpu" => Resource::RLIMIT_CPU,
        "data" => Resource::RLIMIT_DATA,
        "fsize" => Resource::RLIMIT_FSIZE,
        "locks" => Resource::RLIMIT_LOCKS,
        "memlock" => Resource::RLIMIT_MEMLOCK,
        "msgqueue" => Resource::RLIMIT_MSGQUEUE,
        "nice" => Resource::RLIMIT_NICE,
        "nofile" => Resource::RLIMIT_NOFILE,
        "nproc" => Resource::RLIMIT_NPROC,
        "rss" => Resource::RLIMIT_RSS,
        "rtprio" => Resource::RLIMIT_RTPRIO,
        "rttime" => Resource::RLIMIT_RTTIME,
        "sigpending" => Resource::RLIMIT_SIGPENDING,
        "stack" => Resource::RLIMIT_STACK,
        _ => return None,
    })
}

/// Tells the parent why it failed, and ends.
pub(crate) fn fail(report: &OwnedFd, error: &StartError) -> ! {
    let mut report = match report.try_clone() {
        Ok(report) => File::from(report),
        Err(_) => sys::exit_now(1),
    };
    let told: io::Result<()> = report.write_all(error.0.as_bytes());
    sys::exit_now(if told.is_ok() { 1 } else { 2 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn completes_the_environment_and_lets_the_last_win() {
        let wanted = [("A", "1"), ("HOME", "/x"), ("A", "2")];
        let wanted: Vec<(String, String)> =
            wanted.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        let env = environment(&wanted, "/root", "box");
        let get =
            |name: &str| env.iter().filter(|(n, _)| n == name).map(|(_, v)| v.as_str()).collect::<Vec<_>>();
        assert_eq!(get("A"), ["2"]);
        assert_eq!(get("HOME"), ["/x"]);
        assert_eq!(get("HOSTNAME"), ["box"]);
        assert_eq!(get("PATH"), [DEFAULT_PATH]);
    }

    #[test]
    fn says_what_docker_says_of_a_missing_program() {
        let env = [("PATH".to_owned(), "/nowhere".to_owned())];
        let error = find_program("fly", &env).unwrap_err();
        assert_eq!(error.0, "exec: \"fly\": executable file not found in $PATH");
    }
}
