//! Tasks with real containers, as root, each test with a state directory and an instance of its own.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should end")]
#![expect(unreachable_pub, reason = "what a file of tests shares with another is public there")]

mod world;

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use driver::task::{ContainerWant, HealthCheckWant, TaskState, TaskWant, VolumeWant};
use driver::{Hand as _, Want};

use crate::world::{Hands, TASK, World, container, seen, server, stopped, task, until};

#[test]
fn runs_to_its_end_and_reports_output_and_exit_code() {
    let world = World::new();
    world.sync(Some(task(vec![container(
        "app",
        "echo hello $COLOUR; echo $HOSTNAME; cat /etc/hosts | head -1; exit 3",
    )])));
    let last = world.wait_state(TaskState::Stopped);
    assert_eq!(last.reason, "Essential container in task exited");
    let app = seen(&last, "app");
    assert_eq!((app.status.as_str(), app.exit_code, app.reason.as_str()), ("STOPPED", Some(3), ""));
    assert_eq!(app.image_digest.as_deref(), Some("sha256:0000"));
    assert!(app.started_at.is_some() && app.finished_at >= app.started_at);
    assert!(last.pull_started_at.is_some() && last.pull_stopped_at >= last.pull_started_at);
    world.wait_log("app", &["hello blue", "0123456789ab", "127.0.0.1\tlocalhost"]);
    let states: Vec<TaskState> = world.reports().iter().map(|seen| seen.state).collect();
    assert_eq!(states.first(), Some(&TaskState::Pending));
    world.finish();
}

#[test]
fn ecs_34_stops_with_sigterm_and_then_sigkill() {
    let world = World::new();
    let want = task(vec![
        container("app", &server(5)),
        container("deaf", "trap '' TERM; echo ready; while :; do sleep 0.02; done"),
    ]);
    world.sync(Some(want.clone()));
    world.wait_state(TaskState::Running);
    world.wait_log("app", &["ready"]);
    world.wait_log("deaf", &["ready"]);
    let asked = Instant::now();
    world.sync(stopped(&want));
    let last = world.wait_state(TaskState::Stopped);
    assert!(asked.elapsed() >= Duration::from_secs(1));
    assert_eq!(seen(&last, "app").exit_code, Some(5));
    assert_eq!(seen(&last, "deaf").exit_code, Some(137));
    assert_eq!(last.reason, "");
    world.wait_log("app", &["ready", "bye"]);
    assert!(!world.dir().join("containers/app/upper").exists());
    world.finish();
}

#[test]
fn a_container_that_is_not_essential_may_end() {
    let world = World::new();
    let side = ContainerWant { essential: false, ..container("side", "exit 9") };
    let want = task(vec![container("app", &server(0)), side]);
    world.sync(Some(want.clone()));
    let running = world.wait("side to end", |task| seen(task, "side").status == "STOPPED");
    let running =
        if running.state == TaskState::Running { running } else { world.wait_state(TaskState::Running) };
    assert_eq!(seen(&running, "side").exit_code, Some(9));
    assert_eq!(seen(&running, "app").status, "RUNNING");
    world.finish();
}

#[test]
fn ecs_35_dependencies_order_start_and_stop() {
    let world = World::new();
    let depends = |on: &str, condition: &str| vec![(on.to_owned(), condition.to_owned())];
    let mounts = vec![("order".to_owned(), "/order".to_owned(), false)];
    let script = |name: &str| {
        format!(
            "echo {name} up >> /order/file; trap 'echo {name} down >> /order/file; exit 0' TERM; echo ready; while :; do sleep 0.02; done"
        )
    };
    let init = ContainerWant {
        essential: false,
        mounts: mounts.clone(),
        ..container("init", "sleep 0.2; echo init >> /order/file")
    };
    let db = ContainerWant {
        mounts: mounts.clone(),
        depends_on: depends("init", "SUCCESS"),
        health_check: Some(HealthCheckWant {
            command: vec!["CMD-SHELL".to_owned(), "cat /order/file".to_owned()],
            interval_s: 1,
            timeout_s: 2,
            retries: 1,
            start_period_s: 0,
        }),
        ..container("db", &script("db"))
    };
    let app =
        ContainerWant { mounts, depends_on: depends("db", "HEALTHY"), ..container("app", &script("app")) };
    let mut want = task(vec![app, db, init]);
    let host = tempfile::tempdir().unwrap();
    let host_path = Some(host.path().join("made").to_str().unwrap().to_owned());
    want.volumes = vec![VolumeWant { name: "order".to_owned(), host_path }];
    world.sync(Some(want.clone()));
    let running = world.wait_state(TaskState::Running);
    assert_eq!(seen(&running, "db").health, "HEALTHY");
    world.wait_log("app", &["ready"]);
    world.sync(stopped(&want));
    world.wait_state(TaskState::Stopped);
    let order = fs::read_to_string(host.path().join("made/file")).unwrap();
    assert_eq!(order.lines().collect::<Vec<_>>(), ["init", "db up", "app up", "app down", "db down"]);
    world.finish();
}

#[test]
fn ecs_35_a_dependency_that_fails_stops_the_task() {
    let world = World::new();
    let init = ContainerWant { essential: false, ..container("init", "exit 4") };
    let app = ContainerWant {
        depends_on: vec![("init".to_owned(), "SUCCESS".to_owned())],
        ..container("app", &server(0))
    };
    world.sync(Some(task(vec![app, init])));
    let last = world.wait_state(TaskState::Stopped);
    assert!(
        last.reason.starts_with("TaskDependencyError: ") && last.reason.contains("code 4"),
        "{}",
        last.reason
    );
    assert_eq!((seen(&last, "app").status.as_str(), seen(&last, "app").exit_code), ("STOPPED", None));
    world.finish();
}

#[test]
fn ecs_38_errors_have_their_names() {
    let world = World::new();
    let missing = ContainerWant { image: "missing".to_owned(), ..container("app", "") };
    world.sync(Some(task(vec![container("side", &server(0)), missing])));
    let last = world.wait_state(TaskState::Stopped);
    let text = "CannotPullContainerError: pull image manifest: missing: not found";
    assert_eq!((last.reason.as_str(), seen(&last, "app").reason.as_str()), (text, text));
    world.finish();

    let world = World::new();
    let broken = ContainerWant { entry_point: Some(vec!["fly".to_owned()]), ..container("app", "") };
    world.sync(Some(task(vec![container("side", &server(0)), broken])));
    let last = world.wait_state(TaskState::Stopped);
    let text = "CannotStartContainerError: exec: \"fly\": executable file not found in $PATH";
    assert_eq!((last.reason.as_str(), seen(&last, "app").reason.as_str()), (text, text));
    world.finish();

    let world = World::new();
    let hungry = ContainerWant {
        memory_mib: Some(32),
        ..container("app", "text=0123456789abcdef; while :; do text=$text$text; done")
    };
    world.sync(Some(task(vec![hungry])));
    let last = world.wait_state(TaskState::Stopped);
    assert_eq!(seen(&last, "app").exit_code, Some(137));
    assert_eq!(seen(&last, "app").reason, "OutOfMemoryError: Container killed due to memory usage");
    world.finish();
}

#[test]
fn a_restarted_control_plane_adopts_what_runs() {
    let mut world = World::new();
    let count = "n=0; trap 'exit 6' TERM; while test $n -lt 20; do n=$((n+1)); echo $n; sleep 0.01; done; echo done; while :; do sleep 0.02; done";
    let want = task(vec![container("app", count)]);
    world.sync(Some(want.clone()));
    let before = world.wait_state(TaskState::Running);
    world.kill();
    world.begin();
    assert_eq!(world.survey(), [TASK]);
    let after = world.wait_state(TaskState::Running);
    assert_eq!(seen(&after, "app"), seen(&before, "app"));
    world.sync(Some(want.clone()));
    // Every line once, by offset, whatever was in flight when the hands were killed.
    until("all lines", || {
        let mut lines: Vec<(u64, Vec<String>)> = Vec::new();
        for seen in world.notes.logs.lock().unwrap().iter() {
            let next = lines.last().map_or(0, |(offset, _)| *offset);
            if seen.from_offset == next {
                lines.push((seen.offset, seen.events.iter().map(|(_, text)| text.clone()).collect()));
            }
        }
        let text = lines.into_iter().flat_map(|(_, texts)| texts).collect::<Vec<_>>();
        let expected: Vec<String> = (1..=20).map(|n| n.to_string()).chain(["done".to_owned()]).collect();
        if text == expected { Ok(()) } else { Err(format!("{text:?}")) }
    });
    world.sync(stopped(&want));
    assert_eq!(seen(&world.wait_state(TaskState::Stopped), "app").exit_code, Some(6));
    world.finish();
}

/// Killed in the midst of starting, running, stopping and removing, over and over: the container is started once,
/// stopped once, and leaves nothing.
#[test]
fn killed_at_any_time_it_goes_on() {
    let world = World::new();
    let door = tempfile::tempdir().unwrap();
    let mut app = container(
        "app",
        &format!("echo start >> /door/log; {}", server(6).replace("echo bye", "echo stop >> /door/log")),
    );
    app.mounts = vec![("door".to_owned(), "/door".to_owned(), false)];
    let mut want = task(vec![app]);
    let host_path = Some(door.path().to_str().unwrap().to_owned());
    want.volumes = vec![VolumeWant { name: "door".to_owned(), host_path }];
    let wish = |want: Option<&TaskWant>| {
        container::files::write_json(&world.state.path().join("want.json"), &want).unwrap()
    };
    let harass = || (0..25).for_each(|step| Hands::start(&world).kill_after(Duration::from_millis(step * 2)));

    wish(Some(&want));
    harass();
    let mut hands = Hands::start(&world);
    hands.wait_state(TaskState::Running);
    until("the container's loop", || {
        let log = container::files::log_segment(&world.dir().join("containers/app"), 0);
        fs::read_to_string(log).ok().filter(|log| log.contains("ready")).map(|_| ()).ok_or_else(String::new)
    });
    hands.kill();

    wish(stopped(&want).as_ref());
    harass();
    let mut hands = Hands::start(&world);
    let last = hands.wait_state(TaskState::Stopped);
    assert_eq!((seen(&last, "app").exit_code, last.reason.as_str()), (Some(6), ""));
    hands.kill();

    wish(None);
    harass();
    let mut hands = Hands::start(&world);
    until("removal", || if world.dir().exists() { Err(String::new()) } else { Ok(()) });
    hands.kill();
    assert_eq!(fs::read_to_string(door.path().join("log")).unwrap(), "start\nstop\n");
    world.check_clean();
}

#[test]
fn what_ends_while_the_control_plane_is_away_is_seen_after() {
    let mut world = World::new();
    let door = tempfile::tempdir().unwrap();
    let mut app = container(
        "app",
        "echo waiting; while ! test -e /door/open; do sleep 0.02; done; echo through; exit 8",
    );
    app.mounts = vec![("door".to_owned(), "/door".to_owned(), true)];
    let mut want = task(vec![app]);
    let host_path = Some(door.path().to_str().unwrap().to_owned());
    want.volumes = vec![VolumeWant { name: "door".to_owned(), host_path }];
    world.sync(Some(want.clone()));
    world.wait_log("app", &["waiting"]);
    world.kill();
    fs::write(door.path().join("open"), "").unwrap();
    let exit = world.dir().join("containers/app/exit.json");
    until("the end", || if exit.exists() { Ok(()) } else { Err(String::new()) });
    world.begin();
    world.survey();
    let last = world.wait_state(TaskState::Stopped);
    assert_eq!(seen(&last, "app").exit_code, Some(8));
    world.wait_log("app", &["waiting", "through"]);
    world.finish();
}

#[test]
fn a_killed_shim_is_noticed_and_its_container_is_not_restarted() {
    let world = World::new();
    let want = task(vec![container("app", "echo ready; while :; do sleep 0.02; done")]);
    world.sync(Some(want));
    world.wait_state(TaskState::Running);
    world.wait_log("app", &["ready"]);
    let pid: i32 = fs::read_to_string(world.dir().join("containers/app/shim.pid")).unwrap().parse().unwrap();
    container::sys::kill(nix::unistd::Pid::from_raw(pid), 9).unwrap();
    let last = world.wait_state(TaskState::Stopped);
    assert_eq!(seen(&last, "app").exit_code, Some(137));
    assert!(seen(&last, "app").reason.contains("shim was killed"));
    world.wait_log("app", &["ready"]);
    world.finish();
}

#[test]
fn a_want_to_stop_before_the_start_is_answered() {
    let world = World::new();
    let want = task(vec![container("app", &server(0))]);
    world.sync(stopped(&want));
    let last = world.wait_state(TaskState::Stopped);
    assert_eq!(seen(&last, "app").status, "STOPPED");
    world.finish();
}

#[test]
fn task_limits_are_on_the_task() {
    let world = World::new();
    let want = task(vec![container(
        "app",
        "cat /sys/fs/cgroup/memory/memory.limit_in_bytes || cat /sys/fs/cgroup/memory.max; while :; do sleep 0.02; done",
    )]);
    world.sync(Some(want));
    world.wait_state(TaskState::Running);
    world.wait_log("app", &["134217728"]);
    let root = driver::names::cgroup_root(&world.instance);
    let hierarchies = || {
        fs::read_dir("/sys/fs/cgroup")
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .chain([PathBuf::from("/sys/fs/cgroup")])
    };
    let read = |file: &str| {
        let paths = hierarchies().map(|hierarchy| hierarchy.join(&root).join(TASK).join(file));
        paths.filter_map(|path| fs::read_to_string(path).ok()).next().map(|text| text.trim().to_owned())
    };
    let memory = read("memory.limit_in_bytes").or_else(|| read("memory.max"));
    assert_eq!(memory.as_deref(), Some("536870912"));
    let cpu = read("cpu.cfs_quota_us").or_else(|| read("cpu.max"));
    assert!(matches!(cpu.as_deref(), Some("50000" | "50000 100000")), "{cpu:?}");
    world.finish();
}

#[test]
fn names_that_lead_elsewhere_are_refused() {
    let world = World::new();
    let hand = Arc::clone(world.hand.as_ref().unwrap());
    let bad = task(vec![container("../../x", "")]);
    let result = world.block(async { hand.sync(TASK, Some(Want::Task(Box::new(bad)))).await });
    assert!(result.unwrap_err().0.contains("not a container name"));
    let result = world.block(async { hand.sync("../x", None).await });
    assert!(result.unwrap_err().0.contains("not a task id"));
}
