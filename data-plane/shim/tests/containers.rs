//! Real containers, as root, each in a directory and a cgroup of its own.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should end")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use container::cgroup::{Level, Limits};
use container::launch::{self, Foreground};
use container::log::Line;
use container::spec::{Bind, HealthCheck, LogLimits, Network, Output, Process, Root, Security, Spec, Stop};
use container::state::{self, Found};
use container::{Exit, Health, Started, files};
use tokio::io::AsyncReadExt as _;

const SHIM: &str = env!("CARGO_BIN_EXE_turaco-shim");
/// Longest wait for anything in here.
const PATIENCE: Duration = Duration::from_secs(20);

/// The lower directory all containers of this file share.
fn image() -> &'static Path {
    static IMAGE: OnceLock<tempfile::TempDir> = OnceLock::new();
    IMAGE
        .get_or_init(|| {
            let dir = tempfile::tempdir().unwrap();
            container::testing::minimal_root(dir.path()).unwrap();
            dir
        })
        .path()
}

/// A container's directory, and its end.
struct Box {
    dir: tempfile::TempDir,
    spec: Spec,
}

impl Box {
    fn new(script: &str) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let name = dir.path().file_name().unwrap().to_str().unwrap().trim_start_matches('.').to_owned();
        let level = |name: &str| Level { name: name.to_owned(), limits: Limits::default() };
        let spec = Spec {
            hostname: "box".to_owned(),
            root: Root::Overlay {
                lower: vec![image().to_owned()],
                upper: dir.path().join("upper"),
                work: dir.path().join("work"),
                volatile: true,
            },
            read_only_root: false,
            binds: Vec::new(),
            tmpfs: Vec::new(),
            network: Network::Loopback,
            cgroup: vec![level("turaco-shim-test"), level(&name)],
            process: Process {
                args: ["/bin/sh", "-c", script].map(str::to_owned).to_vec(),
                env: vec![("COLOUR".to_owned(), "blue".to_owned())],
                cwd: String::new(),
                user: String::new(),
                init: false,
                rlimits: Vec::new(),
            },
            security: Security::confined(),
            stop: Stop::default(),
            health: None,
            output: Output::Files(LogLimits::default()),
        };
        Self { dir, spec }
    }

    fn path(&self) -> PathBuf {
        self.dir.path().join("c")
    }

    async fn start(&self) {
        launch::prepare(&self.path(), &self.spec).unwrap();
        launch::detached(Path::new(SHIM), &self.path()).await.unwrap();
    }

    fn started(&self) -> Started {
        files::read_json(&self.path().join(files::STARTED)).unwrap().unwrap()
    }

    async fn exit(&self) -> Exit {
        let found = until(|| match state::find(&self.path()).unwrap() {
            Found::Over(exit) => Some(Ok(exit)),
            Found::Lost => Some(Err("lost")),
            Found::Alive(_) | Found::Fresh => None,
        })
        .await;
        found.unwrap()
    }

    fn log(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for offset in files::log_segments(&self.path()).unwrap() {
            let text = fs::read_to_string(files::log_segment(&self.path(), offset)).unwrap();
            lines.extend(text.lines().map(|line| Line::decode(line.as_bytes()).unwrap().text.into_owned()));
        }
        lines
    }

    /// Runs in the foreground; returns exit, stdout and stderr.
    async fn run(&self) -> (Exit, String, String) {
        let mut running = self.foreground();
        let (mut stdout, mut stderr) = (running.stdout.take().unwrap(), running.stderr.take().unwrap());
        let (mut out, mut err) = (String::new(), String::new());
        tokio::try_join!(stdout.read_to_string(&mut out), stderr.read_to_string(&mut err)).unwrap();
        let exit = running.wait().await.unwrap();
        (exit, out, err)
    }

    fn foreground(&self) -> Foreground {
        launch::foreground(Path::new(SHIM), &self.path(), &self.spec).unwrap()
    }

    fn cgroup(&self) -> Vec<String> {
        self.spec.cgroup.iter().map(|level| level.name.clone()).collect()
    }

    fn cgroup_dirs(&self) -> Vec<PathBuf> {
        let name = &self.spec.cgroup[1].name;
        let roots = fs::read_dir("/sys/fs/cgroup").unwrap().map(|entry| entry.unwrap().path());
        let all = roots
            .chain([PathBuf::from("/sys/fs/cgroup")])
            .map(|root| root.join("turaco-shim-test").join(name));
        all.filter(|path| path.exists()).collect()
    }

    /// Nothing of it is left: no process of its cgroup, no cgroup, no mount.
    async fn is_gone(&self) {
        until(|| self.cgroup_dirs().is_empty().then_some(())).await;
        let mounts = fs::read_to_string("/proc/self/mountinfo").unwrap();
        assert!(!mounts.contains(self.dir.path().to_str().unwrap()), "a mount is left");
    }
}

impl Drop for Box {
    fn drop(&mut self) {
        // A test that failed leaves nothing behind either.
        drop(launch::kill(&self.path()));
        drop(container::cgroup::remove(&self.cgroup()));
    }
}

async fn until<T>(mut condition: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(value) = condition() {
            return value;
        }
        assert!(Instant::now() < deadline, "waited too long");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

#[tokio::test]
async fn runs_a_program_and_keeps_output_and_exit_code() {
    let container = Box::new("echo hello $COLOUR; echo oops >&2; printf end; exit 7");
    container.start().await;
    let exit = container.exit().await;
    assert_eq!((exit.code, exit.out_of_memory, exit.error.as_str()), (Some(7), false, ""));
    let mut log = container.log();
    log.sort();
    assert_eq!(log, ["end", "hello blue", "oops"]);
    assert!(container.started().at <= exit.at);
    container.is_gone().await;
}

#[tokio::test]
async fn is_started_at_most_once() {
    let container = Box::new("echo once");
    container.start().await;
    assert_eq!(container.exit().await.code, Some(0));
    let again = launch::detached(Path::new(SHIM), &container.path()).await;
    assert!(matches!(again, Err(launch::LaunchError::Early { status, .. }) if status.code() == Some(3)));
    assert_eq!(container.log(), ["once"]);
}

#[tokio::test]
async fn is_alone_in_its_namespaces() {
    let mut container = Box::new(
        "echo $$; cat /proc/sys/kernel/hostname; ls /proc/1/root/ | head -1; id -u; readlink /proc/self/exe; \
         cat /proc/self/status | while read a b; do case $a in CapEff:|NoNewPrivs:|Seccomp:) echo $a $b;; esac; done; \
         ls /sys/class/net; ls /dev; pwd; echo $HOME $HOSTNAME",
    );
    container.spec.process.cwd = "/made/here".to_owned();
    let (exit, out, err) = container.run().await;
    assert_eq!((exit.code, err.as_str()), (Some(0), ""));
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines[..4], ["1", "box", "bin", "0"]);
    for expected in
        ["CapEff: 00000000a80425fb", "NoNewPrivs: 1", "Seccomp: 2", "lo", "null", "/made/here", "/root box"]
    {
        assert!(lines.contains(&expected), "{expected} in {out}");
    }
    assert!(!lines.contains(&"sda") && !lines.contains(&"vda"), "a host device in {out}");
    container.is_gone().await;
}

#[tokio::test]
async fn cannot_reach_the_host() {
    let container = Box::new(
        "mknod /tmp/disk b 254 0 && head -c 1 /tmp/disk; mknod /dev/disk b 254 0 && head -c 1 /dev/disk; \
         mount -t proc proc /tmp; echo 1 > /proc/sys/kernel/hostname; echo c > /proc/sysrq-trigger; \
         head -c 1 /proc/kcore; touch /sys/x; mkdir /sys/fs/cgroup/memory/x; echo survived",
    );
    let (exit, out, err) = container.run().await;
    assert_eq!((exit.code, out.as_str()), (Some(0), "survived\n"), "{err}");
    for expected in ["/tmp/disk", "/dev/disk", "mount", "hostname", "sysrq-trigger", "/sys/x", "memory/x"] {
        assert!(err.contains(expected), "{expected} in {err}");
    }
}

#[tokio::test]
async fn runs_as_the_images_user_without_capabilities() {
    let mut container = Box::new(
        "id -u; id -g; id -G; echo $HOME; echo through > /dev/stdout; cat /proc/self/status > /tmp/s; \
                  while read a b; do case $a in CapEff:|CapPrm:|CapAmb:) echo $b;; esac; done < /tmp/s; rm /tmp/s",
    );
    fs::set_permissions(image().join("tmp"), std::os::unix::fs::PermissionsExt::from_mode(0o1777)).unwrap();
    container.spec.process.user = "app".to_owned();
    let (exit, out, err) = container.run().await;
    assert_eq!((exit.code, err.as_str()), (Some(0), ""));
    let none = "0000000000000000";
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines, ["1000", "1001", "1001 10", "/home/app", "through", none, none, none]);
}

#[tokio::test]
async fn says_why_it_could_not_start() {
    let mut container = Box::new("");
    container.spec.process.args = vec!["fly".to_owned()];
    container.start().await;
    let exit = container.exit().await;
    assert_eq!(exit.code, None);
    assert_eq!(exit.error, "exec: \"fly\": executable file not found in $PATH");
    container.is_gone().await;

    let mut container = Box::new("");
    container.spec.process.user = "nobody".to_owned();
    let (exit, ..) = container.run().await;
    assert!(exit.error.contains("unable to find user nobody"), "{}", exit.error);
}

#[tokio::test]
async fn ecs_34_stop_signal_is_handled() {
    let container = Box::new("trap 'echo bye; exit 3' TERM; echo ready; while :; do sleep 0.05; done");
    container.start().await;
    until(|| (container.log() == ["ready"]).then_some(())).await;
    assert!(launch::stop(&container.path()).unwrap());
    assert_eq!(container.exit().await.code, Some(3));
    assert_eq!(container.log(), ["ready", "bye"]);
    container.is_gone().await;
}

#[tokio::test]
async fn ecs_34_sigkill_after_the_stop_timeout() {
    let mut container =
        Box::new("trap '' TERM; (trap '' TERM; sleep 1000) & echo ready; while :; do sleep 1; done");
    container.spec.stop.timeout_ms = 300;
    container.start().await;
    until(|| (container.log() == ["ready"]).then_some(())).await;
    let asked = Instant::now();
    assert!(launch::stop(&container.path()).unwrap());
    assert_eq!(container.exit().await.code, Some(137));
    assert!(asked.elapsed() >= Duration::from_millis(300));
    container.is_gone().await;
    assert!(!launch::stop(&container.path()).unwrap());
}

#[tokio::test]
async fn limits_are_in_force() {
    let mut container = Box::new("text=0123456789abcdef; while :; do text=$text$text; done");
    container.spec.cgroup[1].limits = Limits {
        memory_bytes: Some(32 << 20),
        cpu_millis: Some(250),
        cpu_shares: Some(512),
        pids: Some(50),
        ..Limits::default()
    };
    // Waits for a file, so that its limits can be read while it lives.
    let door = container.dir.path().join("in");
    fs::create_dir(&door).unwrap();
    container.spec.binds =
        vec![Bind { source: door.clone(), target: PathBuf::from("/in"), read_only: true, devices: false }];
    container.spec.process.args[2].insert_str(0, "while ! test -e /in/go; do sleep 0.02; done; ");
    container.start().await;
    let read = |file: &str| {
        let path = container.cgroup_dirs().into_iter().map(|dir| dir.join(file)).find(|path| path.exists());
        path.map(|path| fs::read_to_string(path).unwrap().trim().to_owned())
    };
    let quota = read("cpu.cfs_quota_us").or_else(|| read("cpu.max"));
    assert!(matches!(quota.as_deref(), Some("25000" | "25000 100000")), "{quota:?}");
    assert_eq!(read("pids.max").as_deref(), Some("50"));
    fs::write(door.join("go"), "").unwrap();
    let exit = container.exit().await;
    assert_eq!((exit.code, exit.out_of_memory), (Some(137), true));
    assert!(container.started().warnings.is_empty());
    container.is_gone().await;
}

#[tokio::test]
async fn ecs_36_health_is_checked_inside() {
    let mut container = Box::new("touch /ok; trap 'exit 0' TERM; while :; do sleep 0.05; done");
    let script = "cat /proc/sys/kernel/hostname; echo $COLOUR; rm /ok";
    container.spec.health = Some(HealthCheck {
        args: ["/bin/sh", "-c", script].map(str::to_owned).to_vec(),
        interval_ms: 100,
        timeout_ms: 5000,
        retries: 2,
        start_period_ms: 0,
    });
    container.start().await;
    let seen = |status: &str| {
        let health = files::read_json::<Health>(&container.path().join(files::HEALTH)).unwrap();
        health.filter(|health| health.status == status)
    };
    let health = until(|| seen("HEALTHY")).await;
    assert_eq!((health.exit_code, health.output.as_str()), (0, "box\nblue\n"));
    let health = until(|| seen("UNHEALTHY")).await;
    assert!(health.output.contains("/ok"), "{}", health.output);
    launch::stop(&container.path()).unwrap();
    assert_eq!(container.exit().await.code, Some(0));
    container.is_gone().await;
}

#[tokio::test]
async fn ecs_36_a_check_that_hangs_is_ended() {
    let mut container = Box::new("sleep 1000");
    container.spec.stop.timeout_ms = 0;
    container.spec.health = Some(HealthCheck {
        args: ["/bin/sh", "-c", "sleep 1000; echo"].map(str::to_owned).to_vec(),
        interval_ms: 50,
        timeout_ms: 200,
        retries: 1,
        start_period_ms: 0,
    });
    container.start().await;
    let health = until(|| files::read_json::<Health>(&container.path().join(files::HEALTH)).unwrap()).await;
    assert_eq!((health.status.as_str(), health.exit_code), ("UNHEALTHY", -1));
    launch::stop(&container.path()).unwrap();
    assert_eq!(container.exit().await.code, Some(137));
    container.is_gone().await;
}

#[tokio::test]
async fn a_killed_shim_takes_its_container_along() {
    for init in [false, true] {
        let mut container = Box::new("(sleep 1000) & sleep 1000");
        container.spec.process.init = init;
        container.start().await;
        let first = container.started().pid;
        let shim: i32 = files::read_json(&container.path().join(files::SHIM)).unwrap().unwrap();
        container::sys::kill(nix::unistd::Pid::from_raw(shim), 9).unwrap();
        until(|| matches!(state::find(&container.path()).unwrap(), Found::Lost).then_some(())).await;
        until(|| (!is_running(first)).then_some(())).await;
        container::cgroup::remove(&container.cgroup()).unwrap();
        container.is_gone().await;
    }
}

/// Whether a process exists and is more than a zombie.
fn is_running(pid: i32) -> bool {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    stat.rsplit_once(") ").is_some_and(|(_, rest)| !rest.starts_with(['Z', 'X']))
}

#[tokio::test]
async fn init_reaps_passes_signals_on_and_returns_the_code() {
    let mut container =
        Box::new("trap 'exit 5' TERM; (sleep 0.01 &) ; echo $$; while :; do sleep 0.05; done");
    container.spec.process.init = true;
    container.start().await;
    until(|| (!container.log().is_empty()).then_some(())).await;
    assert_eq!(container.log(), ["2"]);
    launch::stop(&container.path()).unwrap();
    assert_eq!(container.exit().await.code, Some(5));
    container.is_gone().await;
}

#[tokio::test]
async fn binds_and_read_only_roots_hold() {
    let mut container = Box::new("cat /in/ro/file; touch /in/ro/x; touch /in/rw/y; touch /z; cat /etc/hosts");
    let host = tempfile::tempdir().unwrap();
    for name in ["ro", "rw"] {
        fs::create_dir(host.path().join(name)).unwrap();
    }
    fs::write(host.path().join("ro/file"), "from the host\n").unwrap();
    fs::write(host.path().join("hosts"), "127.0.0.1 localhost\n").unwrap();
    let bind = |source: &str, target: &str, read_only| Bind {
        source: host.path().join(source),
        target: PathBuf::from(target),
        read_only,
        devices: false,
    };
    container.spec.binds =
        vec![bind("ro", "/in/ro", true), bind("rw", "/in/rw", false), bind("hosts", "/etc/hosts", false)];
    container.spec.read_only_root = true;
    let (_, out, err) = container.run().await;
    assert_eq!(out, "from the host\n127.0.0.1 localhost\n");
    assert!(err.contains("/in/ro/x") && err.contains("/z") && !err.contains("/in/rw/y"), "{err}");
    assert!(host.path().join("rw/y").exists());
}

#[tokio::test]
async fn a_symlink_in_the_image_leads_no_mount_out() {
    let target = tempfile::tempdir().unwrap();
    let layer = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(target.path(), layer.path().join("data")).unwrap();
    let source = tempfile::tempdir().unwrap();
    let mut container = Box::new("touch /data/inside");
    let Root::Overlay { lower, .. } = &mut container.spec.root else { panic!("an overlay") };
    lower.insert(0, layer.path().to_owned());
    container.spec.binds = vec![Bind {
        source: source.path().to_owned(),
        target: PathBuf::from("/data"),
        read_only: false,
        devices: false,
    }];
    let (exit, _, err) = container.run().await;
    assert_eq!((exit.code, exit.error.as_str()), (Some(0), ""), "{err}");
    assert!(source.path().join("inside").exists());
    assert_eq!(fs::read_dir(target.path()).unwrap().count(), 0);
}

/// A network namespace that is gone with the test.
struct Netns(String);

impl Drop for Netns {
    fn drop(&mut self) {
        drop(std::process::Command::new("ip").args(["netns", "delete", &self.0]).status());
    }
}

#[tokio::test]
async fn enters_the_network_namespace_it_is_given() {
    let mut container = Box::new("ls /sys/class/net; sleep 1000");
    let name = format!("tu-test-{}", container.spec.cgroup[1].name);
    let ip = |args: &[&str]| assert!(std::process::Command::new("ip").args(args).status().unwrap().success());
    ip(&["netns", "add", &name]);
    let netns = Netns(name);
    ip(&["-n", &netns.0, "link", "add", "inside0", "type", "bridge"]);
    container.spec.network = Network::Path(PathBuf::from("/run/netns").join(&netns.0));
    container.spec.health = Some(HealthCheck {
        args: ["/bin/sh", "-c", "ls /sys/class/net; cat /proc/net/dev"].map(str::to_owned).to_vec(),
        interval_ms: 10,
        timeout_ms: 5000,
        retries: 1,
        start_period_ms: 0,
    });
    container.start().await;
    let health = until(|| files::read_json::<Health>(&container.path().join(files::HEALTH)).unwrap()).await;
    assert!(health.output.starts_with("inside0\nlo\n"), "{}", health.output);
    assert!(health.output.contains("inside0:"), "{}", health.output);
    until(|| (container.log() == ["inside0", "lo"]).then_some(())).await;
    assert!(launch::kill(&container.path()).unwrap());
    assert_eq!(container.exit().await.code, Some(137));
    container.is_gone().await;

    let mut container = Box::new("");
    container.spec.network = Network::Path("/run/netns/there-is-none".into());
    let (exit, ..) = container.run().await;
    assert_eq!(exit.error, "open the network namespace /run/netns/there-is-none: no such file or directory");
}

#[tokio::test]
async fn a_privileged_container_may_make_containers_of_its_own() {
    let mut container = Box::new(
        "mount -t tmpfs none /tmp && ls /dev | head -3; mknod /tmp/n c 1 3 && echo x > /tmp/n && echo works",
    );
    container.spec.security = Security::privileged();
    let (exit, out, err) = container.run().await;
    assert_eq!(exit.code, Some(0), "{err} {}", exit.error);
    assert!(out.ends_with("works\n"), "{out} {err}");
    container.is_gone().await;
}

#[tokio::test]
async fn output_that_cannot_be_kept_does_not_end_the_container() {
    let mut container = Box::new("echo one; while ! test -e /in/go; do sleep 0.02; done; echo two; exit 4");
    let door = container.dir.path().join("in");
    fs::create_dir(&door).unwrap();
    let target = PathBuf::from("/in");
    container.spec.binds = vec![Bind { source: door.clone(), target, read_only: true, devices: false }];
    container.spec.output = Output::Files(LogLimits { line_bytes: 100, segment_bytes: 1, segments: 3 });
    container.start().await;
    until(|| (container.log() == ["one"]).then_some(())).await;
    // The segment that is to be begun after "two" finds its place taken by a directory.
    let next = *files::log_segments(&container.path()).unwrap().last().unwrap();
    let line = fs::metadata(files::log_segment(&container.path(), 0)).unwrap().len();
    fs::create_dir(files::log_segment(&container.path(), next + line)).unwrap();
    fs::write(door.join("go"), "").unwrap();
    let exit = container.exit().await;
    assert_eq!(exit.code, Some(4));
    assert!(exit.error.starts_with("output was lost: "), "{}", exit.error);
    container.is_gone().await;
}

#[tokio::test]
async fn many_layers_are_mounted() {
    let layers = tempfile::tempdir().unwrap();
    let mut container = Box::new("ls /layer | while read x; do echo $x; done");
    let Root::Overlay { lower, .. } = &mut container.spec.root else { panic!("an overlay") };
    for number in 0..90 {
        let layer = layers.path().join(format!("{number:0>60}"));
        fs::create_dir_all(layer.join("layer")).unwrap();
        fs::write(layer.join(format!("layer/{number}")), "").unwrap();
        lower.insert(0, layer);
    }
    let (exit, out, err) = container.run().await;
    assert_eq!((exit.code, out.lines().count()), (Some(0), 90), "{} {err}", exit.error);
}

#[tokio::test]
async fn the_end_of_the_starter_ends_a_foreground_container() {
    let container = Box::new("echo ready; sleep 1000");
    let mut running = container.foreground();
    let mut word = [0; 6];
    running.stdout.as_mut().unwrap().read_exact(&mut word).await.unwrap();
    let first =
        until(|| files::read_json::<Started>(&container.path().join(files::STARTED)).unwrap()).await.pid;
    drop(running);
    until(|| (!is_running(first)).then_some(())).await;
    assert_eq!(container.exit().await.code, Some(137));
    container.is_gone().await;

    let container = Box::new("echo ready; sleep 1000");
    let mut running = container.foreground();
    running.stdout.as_mut().unwrap().read_exact(&mut word).await.unwrap();
    running.kill();
    assert_eq!(running.wait().await.unwrap().code, Some(137));
}
