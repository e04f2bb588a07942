//! A balancer, targets and clients for tests on real sockets.

#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    reason = "each test file uses its own part; a failed setup fails the test"
)]

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use lb_api::{
    Action, Answer, Applied, Client, Command, Forward, ForwardTarget, HealthCheck, Listener, Snapshot,
    Status, Target, TargetGroup, TargetWant,
};

/// No wait in a test is longer; none is expected to come near.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// Polls until it is so.
pub fn eventually<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < deadline, "never happened: {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// One question to the balancer of a directory.
pub fn ask(state_dir: &Path, command: &Command) -> Answer {
    try_ask(state_dir, command).unwrap()
}

/// The same while the process may be coming or going.
pub fn try_ask(state_dir: &Path, command: &Command) -> Result<Answer, lb_api::ClientError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async { Client::connect(state_dir).await?.ask(command).await })
}

pub fn is_up(state_dir: &Path) -> bool {
    std::os::unix::net::UnixStream::connect(state_dir.join(lb_api::SOCKET_FILE)).is_ok()
}

/// A balancer in a thread of the test.
pub struct Balancer {
    pub dir: tempfile::TempDir,
    pub snapshot: Snapshot,
    thread: Option<JoinHandle<()>>,
}

impl Balancer {
    pub fn start() -> Balancer {
        let dir = tempfile::tempdir().unwrap();
        let options = lb::Options {
            state_dir: dir.path().to_owned(),
            workers: Some(2),
            take_over_within_ms: None,
            signals: false,
        };
        let thread = std::thread::spawn(move || lb::run(options).unwrap());
        eventually("control socket", || is_up(dir.path()).then_some(()));
        Balancer { dir, snapshot: Snapshot::default(), thread: Some(thread) }
    }

    /// Changes the snapshot, gives it the next generation, and waits until it is in force.
    pub fn change(&mut self, change: impl FnOnce(&mut Snapshot)) -> Applied {
        change(&mut self.snapshot);
        self.snapshot.generation += 1;
        match ask(self.dir.path(), &Command::Apply(Box::new(self.snapshot.clone()))) {
            Answer::Applied(applied) => applied,
            other => panic!("not applied: {other:?}"),
        }
    }

    pub fn status(&self) -> Status {
        match ask(self.dir.path(), &Command::Status) {
            Answer::Status(status) => *status,
            other => panic!("no status: {other:?}"),
        }
    }

    pub fn log(&self) -> Vec<String> {
        match ask(self.dir.path(), &Command::AccessLog { after: 0, limit: 10_000 }) {
            Answer::AccessLog(lines) => lines.into_iter().map(|line| line.line).collect(),
            other => panic!("no log: {other:?}"),
        }
    }

    /// State, reason and whether it is drained.
    pub fn health(&self, target: SocketAddr) -> Option<(String, String, bool)> {
        self.status()
            .targets
            .into_iter()
            .map(|target| target.health)
            .find(|health| SocketAddr::new(health.id, health.port) == target)
            .map(|health| (health.state, health.reason, health.drained))
    }

    pub fn await_state(&self, target: SocketAddr, state: &str) {
        eventually(&format!("{target} is {state}"), || (self.health(target)?.0 == state).then_some(()));
    }
}

impl Drop for Balancer {
    fn drop(&mut self) {
        if is_up(self.dir.path()) {
            ask(self.dir.path(), &Command::Stop { within_ms: 0 });
        }
        if let Some(thread) = self.thread.take() {
            assert!(thread.join().is_ok() || std::thread::panicking(), "the balancer panicked");
        }
    }
}

/// A port that is free now.
pub fn free_address() -> SocketAddr {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap()
}

/// Checks that follow each other quickly and forgive nothing.
pub fn quick_checks() -> HealthCheck {
    HealthCheck {
        path: "/health".into(),
        interval_ms: 100,
        timeout_ms: 90,
        healthy_threshold: 2,
        unhealthy_threshold: 2,
        ..HealthCheck::default()
    }
}

pub fn group(name: &str, targets: &[SocketAddr]) -> TargetGroup {
    TargetGroup {
        arn: name.into(),
        name: name.into(),
        health_check: quick_checks(),
        deregistration_delay_ms: 5_000,
        algorithm: Default::default(),
        slow_start_ms: 0,
        stickiness: None,
        targets: targets.iter().map(|address| target(*address)).collect(),
    }
}

pub fn target(address: SocketAddr) -> Target {
    Target { id: address.ip(), port: address.port(), netns: None, source: None, want: TargetWant::Registered }
}

pub fn forward(groups: &[(&str, u32)]) -> Action {
    let one =
        |(arn, weight): &(&str, u32)| ForwardTarget { target_group_arn: (*arn).into(), weight: *weight };
    Action::Forward(Forward { groups: groups.iter().map(one).collect(), stickiness: None })
}

pub fn listener(name: &str, bind: SocketAddr, action: Action) -> Listener {
    Listener {
        arn: format!("listener/{name}"),
        load_balancer_arn: format!("alb/{name}"),
        load_balancer_name: format!("app/{name}/1"),
        hostnames: vec![format!("{name}.elb.localhost")],
        binds: vec![bind],
        port: bind.port(),
        protocol: Default::default(),
        attributes: Default::default(),
        rules: vec![],
        default_action: action,
    }
}

/// What a target got.
#[derive(Debug, Clone)]
pub struct Got {
    pub head: String,
    pub body: Vec<u8>,
}

impl Got {
    pub fn path(&self) -> &str {
        self.head.split(' ').nth(1).unwrap_or_default()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.head, name)
    }
}

pub fn header<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    head.lines().skip(1).find_map(|line| {
        let (key, value) = line.split_once(':')?;
        key.eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

type Handler = dyn Fn(&Got, &mut TcpStream) -> bool + Send + Sync;

/// A target: a thread per connection. The handler answers; whether it says `true` the connection stays.
pub struct Backend {
    pub address: SocketAddr,
    pub requests: Arc<AtomicU64>,
    pub connections: Arc<AtomicU64>,
    streams: Arc<Mutex<Vec<TcpStream>>>,
    dead: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Backend {
    /// Answers everything with its name.
    pub fn named(name: &'static str) -> Backend {
        Backend::start(move |_, stream| respond(stream, 200, name))
    }

    pub fn start(handler: impl Fn(&Got, &mut TcpStream) -> bool + Send + Sync + 'static) -> Backend {
        Backend::on(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap(), handler)
    }

    /// Checks are answered with 200 and not counted.
    pub fn on(
        listener: TcpListener,
        handler: impl Fn(&Got, &mut TcpStream) -> bool + Send + Sync + 'static,
    ) -> Backend {
        let address = listener.local_addr().unwrap();
        let handler: Arc<Handler> = Arc::new(handler);
        let requests = Arc::new(AtomicU64::new(0));
        let connections = Arc::new(AtomicU64::new(0));
        let streams: Arc<Mutex<Vec<TcpStream>>> = Arc::default();
        let dead = Arc::new(AtomicBool::new(false));
        let thread = std::thread::spawn({
            let (requests, connections) = (Arc::clone(&requests), Arc::clone(&connections));
            let (streams, dead) = (Arc::clone(&streams), Arc::clone(&dead));
            move || {
                for stream in listener.incoming() {
                    if dead.load(Ordering::SeqCst) {
                        return;
                    }
                    let stream = stream.unwrap();
                    stream.set_nodelay(true).unwrap();
                    streams.lock().unwrap().push(stream.try_clone().unwrap());
                    let (handler, requests) = (Arc::clone(&handler), Arc::clone(&requests));
                    let connections = Arc::clone(&connections);
                    std::thread::spawn(move || {
                        let first = serve_connection(stream, &*handler, &requests);
                        connections.fetch_add(u64::from(first), Ordering::SeqCst);
                    });
                }
            }
        });
        Backend { address, requests, connections, streams, dead, thread: Some(thread) }
    }

    pub fn requests(&self) -> u64 {
        self.requests.load(Ordering::SeqCst)
    }

    /// As a killed process: nothing listens, every connection is gone.
    pub fn kill(&mut self) {
        if self.dead.swap(true, Ordering::SeqCst) {
            return;
        }
        drop(TcpStream::connect(self.address));
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap();
        }
        for stream in self.streams.lock().unwrap().drain(..) {
            drop(stream.shutdown(Shutdown::Both));
        }
    }
}

impl Drop for Backend {
    fn drop(&mut self) {
        self.kill();
    }
}

fn serve_connection(mut stream: TcpStream, handler: &Handler, requests: &AtomicU64) -> bool {
    let mut bytes = Vec::new();
    let mut served = false;
    while let Some(got) = read_message(&mut stream, &mut bytes) {
        let stays = if got.path() == "/health" {
            respond(&mut stream, 200, "ok")
        } else {
            served = true;
            requests.fetch_add(1, Ordering::SeqCst);
            handler(&got, &mut stream)
        };
        if !stays {
            break;
        }
    }
    drop(stream.shutdown(Shutdown::Both));
    served
}

/// Reads a head and its body; what comes after stays in `bytes`.
fn read_message(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> Option<Got> {
    let end = loop {
        if let Some(at) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break at + 4;
        }
        read_more(stream, bytes)?;
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    bytes.drain(..end);
    let body = read_body(stream, bytes, &head)?;
    Some(Got { head, body })
}

fn read_body(stream: &mut TcpStream, bytes: &mut Vec<u8>, head: &str) -> Option<Vec<u8>> {
    if header(head, "transfer-encoding").is_some_and(|value| value.eq_ignore_ascii_case("chunked")) {
        let mut body = Vec::new();
        loop {
            let line = read_line(stream, bytes)?;
            let size = usize::from_str_radix(line.split(';').next()?, 16).ok()?;
            if size == 0 {
                while !read_line(stream, bytes)?.is_empty() {}
                return Some(body);
            }
            while bytes.len() < size + 2 {
                read_more(stream, bytes)?;
            }
            body.extend(bytes.drain(..size));
            bytes.drain(..2);
        }
    }
    let length = header(head, "content-length").map_or(0, |value| value.parse().unwrap());
    while bytes.len() < length {
        read_more(stream, bytes)?;
    }
    Some(bytes.drain(..length).collect())
}

fn read_line(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> Option<String> {
    loop {
        if let Some(at) = bytes.windows(2).position(|window| window == b"\r\n") {
            let line = String::from_utf8_lossy(&bytes[..at]).into_owned();
            bytes.drain(..at + 2);
            return Some(line);
        }
        read_more(stream, bytes)?;
    }
}

fn read_more(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> Option<()> {
    let mut part = [0u8; 16 << 10];
    match stream.read(&mut part) {
        Ok(0) | Err(_) => None,
        Ok(count) => {
            bytes.extend_from_slice(&part[..count]);
            Some(())
        }
    }
}

/// Writes an answer; whether that went well.
pub fn respond(stream: &mut TcpStream, status: u16, body: &str) -> bool {
    let text = format!("HTTP/1.1 {status} Status\r\nContent-Length: {}\r\n\r\n{body}", body.len());
    stream.write_all(text.as_bytes()).is_ok()
}

/// An answer as a client got it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.head, name)
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn closes(&self) -> bool {
        self.header("connection").is_some_and(|value| value.eq_ignore_ascii_case("close"))
    }
}

/// A client's connection.
pub struct Browser {
    pub stream: TcpStream,
    bytes: Vec<u8>,
}

impl Browser {
    pub fn connect(address: SocketAddr) -> Browser {
        let stream = TcpStream::connect(address).unwrap();
        stream.set_nodelay(true).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        Browser { stream, bytes: Vec::new() }
    }

    pub fn send(&mut self, text: impl AsRef<[u8]>) -> &mut Browser {
        self.stream.write_all(text.as_ref()).unwrap();
        self
    }

    /// The next answer; `None`: the connection ended before one was complete.
    pub fn reply(&mut self) -> Option<Reply> {
        self.reply_to("GET")
    }

    pub fn reply_to(&mut self, method: &str) -> Option<Reply> {
        let end = loop {
            if let Some(at) = self.bytes.windows(4).position(|window| window == b"\r\n\r\n") {
                break at + 4;
            }
            read_more(&mut self.stream, &mut self.bytes)?;
        };
        let head = String::from_utf8_lossy(&self.bytes[..end]).into_owned();
        self.bytes.drain(..end);
        let status = head.split(' ').nth(1)?.parse().ok()?;
        let has_length =
            header(&head, "content-length").is_some() || header(&head, "transfer-encoding").is_some();
        let body = if method == "HEAD" || status < 200 || status == 204 {
            vec![]
        } else if has_length {
            read_body(&mut self.stream, &mut self.bytes, &head)?
        } else {
            while read_more(&mut self.stream, &mut self.bytes).is_some() {}
            std::mem::take(&mut self.bytes)
        };
        Some(Reply { status, head, body })
    }

    pub fn get(&mut self, path: &str) -> Option<Reply> {
        let request = format!("GET {path} HTTP/1.1\r\nHost: test\r\n\r\n");
        self.stream.write_all(request.as_bytes()).ok()?;
        self.reply()
    }

    pub fn post(&mut self, path: &str, body: &str) -> Option<Reply> {
        let request =
            format!("POST {path} HTTP/1.1\r\nHost: test\r\nContent-Length: {}\r\n\r\n{body}", body.len());
        self.stream.write_all(request.as_bytes()).ok()?;
        self.reply()
    }

    /// What comes until the connection ends.
    pub fn rest(&mut self) -> Vec<u8> {
        while read_more(&mut self.stream, &mut self.bytes).is_some() {}
        std::mem::take(&mut self.bytes)
    }
}

/// One request on a connection of its own.
pub fn get(address: SocketAddr, path: &str) -> Reply {
    Browser::connect(address).get(path).expect("an answer")
}

/// Clients that never stop asking, half of them on connections that stay.
pub struct Load {
    stop: Arc<AtomicBool>,
    pub answered: Arc<AtomicU64>,
    threads: Vec<JoinHandle<Vec<String>>>,
}

impl Load {
    pub fn start(address: SocketAddr, clients: usize) -> Load {
        let stop = Arc::new(AtomicBool::new(false));
        let answered = Arc::new(AtomicU64::new(0));
        let threads = (0..clients)
            .map(|number| {
                let (stop, answered) = (Arc::clone(&stop), Arc::clone(&answered));
                std::thread::spawn(move || ask_on_and_on(address, number % 2 == 0, &stop, &answered))
            })
            .collect();
        Load { stop, answered, threads }
    }

    /// Waits until that many more requests were answered.
    pub fn pass(&self, requests: u64) {
        let goal = self.answered.load(Ordering::SeqCst) + requests;
        eventually("load passes", || (self.answered.load(Ordering::SeqCst) >= goal).then_some(()));
    }

    /// Ends; answers what went wrong.
    pub fn failures(self) -> Vec<String> {
        self.stop.store(true, Ordering::SeqCst);
        self.threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    }
}

fn ask_on_and_on(address: SocketAddr, stays: bool, stop: &AtomicBool, answered: &AtomicU64) -> Vec<String> {
    let mut failures = Vec::new();
    let mut kept: Option<Browser> = None;
    while !stop.load(Ordering::SeqCst) && failures.len() < 10 {
        let mut browser = match kept.take() {
            Some(browser) => browser,
            None => match TcpStream::connect(address) {
                Ok(stream) => {
                    stream.set_read_timeout(Some(PATIENCE)).unwrap();
                    Browser { stream, bytes: Vec::new() }
                }
                Err(error) => {
                    failures.push(format!("connect: {error}"));
                    continue;
                }
            },
        };
        match browser.get("/load") {
            Some(reply) if reply.status == 200 => {
                answered.fetch_add(1, Ordering::SeqCst);
                kept = (stays && !reply.closes()).then_some(browser);
            }
            Some(reply) => failures.push(format!("{} {}", reply.status, reply.text())),
            None => failures.push("no answer".to_owned()),
        }
    }
    failures
}

/// An address of this machine that is not 127.0.0.1.
pub fn other_loopback(last: u8) -> IpAddr {
    IpAddr::V4(Ipv4Addr::new(127, 9, 9, last))
}
