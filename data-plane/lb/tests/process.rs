//! The balancer as a process: killed, started without a control plane, replaced under load.

#![expect(clippy::unwrap_used, reason = "a failed setup fails the test")]

mod common;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command as Program, Stdio};

use common::*;
use lb_api::{Answer, Command, Snapshot, Status, TargetWant};

/// `cargo test` builds the example next to the tests.
fn program() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let found = test.parent().unwrap().parent().unwrap().join("examples/balance");
    assert!(found.exists(), "{} is built by `cargo test -p lb`", found.display());
    found
}

/// A process that does not outlive its test.
struct Process(Child);

impl Process {
    fn start(state_dir: &Path) -> Process {
        let child = Program::new(program()).arg(state_dir).arg("2").stderr(Stdio::inherit()).spawn().unwrap();
        let process = Process(child);
        eventually("the new process answers", || (status(state_dir)?.pid == process.0.id()).then_some(()));
        process
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Already gone in tests that end it themselves.
        drop(self.0.kill());
        self.0.wait().unwrap();
    }
}

fn status(state_dir: &Path) -> Option<Status> {
    match try_ask(state_dir, &Command::Status) {
        Ok(Answer::Status(status)) => Some(*status),
        _ => None,
    }
}

fn apply(state_dir: &Path, snapshot: &Snapshot) {
    let answer = ask(state_dir, &Command::Apply(Box::new(snapshot.clone())));
    assert!(matches!(answer, Answer::Applied(_)), "{answer:?}");
}

fn state_of(state_dir: &Path, target: SocketAddr) -> Option<String> {
    let targets = status(state_dir)?.targets;
    let found = targets.into_iter().find(|one| one.health.port == target.port())?;
    Some(found.health.state)
}

#[test]
fn after_kill_9_it_serves_its_last_snapshot_without_a_control_plane() {
    let dir = tempfile::tempdir().unwrap();
    let (healthy, leaving) = (Backend::named("healthy"), Backend::named("leaving"));
    let bind = free_address();
    let mut process = Process::start(dir.path());
    let mut snapshot = Snapshot {
        generation: 7,
        listeners: vec![listener("a", bind, forward(&[("g", 1)]))],
        target_groups: vec![group("g", &[healthy.address, leaving.address])],
    };
    // Checks are far apart, so that the state after the restart is the one that was kept.
    snapshot.target_groups[0].health_check.interval_ms = 600_000;
    apply(dir.path(), &snapshot);
    for backend in [&healthy, &leaving] {
        eventually("healthy", || (state_of(dir.path(), backend.address)? == "healthy").then_some(()));
    }
    snapshot.generation = 8;
    snapshot.target_groups[0].targets[1].want = TargetWant::Draining;
    apply(dir.path(), &snapshot);
    process.0.kill().unwrap();
    process.0.wait().unwrap();

    let _process = Process::start(dir.path());
    assert_eq!(get(bind, "/").text(), "healthy");
    let now = status(dir.path()).unwrap();
    assert_eq!(now.applied.generation, 8);
    assert_eq!(state_of(dir.path(), healthy.address).unwrap(), "healthy");
    assert_eq!(state_of(dir.path(), leaving.address).unwrap(), "draining");
    assert_eq!(leaving.requests(), 0);
}

#[test]
fn a_newer_process_takes_over_without_a_failure() {
    let dir = tempfile::tempdir().unwrap();
    let backend = Backend::start(|got, stream| {
        if got.path() == "/slow" {
            std::thread::sleep(std::time::Duration::from_millis(400));
        }
        respond(stream, 200, "fine")
    });
    let bind = free_address();
    let mut old = Process::start(dir.path());
    let snapshot = Snapshot {
        generation: 1,
        listeners: vec![listener("a", bind, forward(&[("g", 1)]))],
        target_groups: vec![group("g", &[backend.address])],
    };
    apply(dir.path(), &snapshot);
    eventually("healthy", || (state_of(dir.path(), backend.address)? == "healthy").then_some(()));
    let load = Load::start(bind, 6);
    load.pass(300);
    let mut slow = Browser::connect(bind);
    slow.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    let mut new = Process::start(dir.path());
    load.pass(300);
    let reply = slow.reply().unwrap();
    assert_eq!((reply.text().as_str(), reply.closes()), ("fine", true), "ends on the old one");
    // The old process ends by itself once its connections have had their last answer.
    eventually("the old one ends", || old.0.try_wait().unwrap());
    let _newest = Process::start(dir.path());
    load.pass(300);
    eventually("the second ends too", || new.0.try_wait().unwrap());
    assert_eq!(load.failures(), Vec::<String>::new());
    assert_eq!(status(dir.path()).unwrap().applied.generation, 1);
}

#[test]
fn a_second_process_that_may_not_take_over_is_refused() {
    let balancer = Balancer::start();
    let options = lb::Options {
        state_dir: balancer.dir.path().to_owned(),
        workers: Some(1),
        take_over_within_ms: None,
        signals: false,
    };
    assert!(matches!(lb::run(options), Err(lb::Error::Taken(_))));
}

#[test]
fn stopping_lets_requests_in_flight_end() {
    let dir = tempfile::tempdir().unwrap();
    let backend = Backend::start(|_, stream| {
        std::thread::sleep(std::time::Duration::from_millis(300));
        respond(stream, 200, "late")
    });
    let bind = free_address();
    let mut process = Process::start(dir.path());
    let snapshot = Snapshot {
        generation: 1,
        listeners: vec![listener("a", bind, forward(&[("g", 1)]))],
        target_groups: vec![group("g", &[backend.address])],
    };
    apply(dir.path(), &snapshot);
    let mut browser = Browser::connect(bind);
    browser.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    eventually("request in flight", || (backend.requests() == 1).then_some(()));
    nix::sys::signal::kill(
        nix::unistd::Pid::from_raw(i32::try_from(process.0.id()).unwrap()),
        nix::sys::signal::Signal::SIGTERM,
    )
    .unwrap();
    assert_eq!(browser.reply().unwrap().text(), "late");
    let ended = eventually("the end", || process.0.try_wait().unwrap());
    assert!(ended.success());
}
