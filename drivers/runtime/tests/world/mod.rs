//! What the tests of tasks share: a control plane that can be killed, one image, wants, and waiting.

use std::collections::HashMap;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};

use driver::task::{ContainerSeen, ContainerWant, LogsWant, TaskSeen, TaskState, TaskWant};
use driver::{BoxFuture, Hand, Kind, LogsSeen, Report, Seen, Want};
use runtime::images::{Image, ImageConfig, Images, PullError};
use runtime::{Options, TaskHand};

/// Longest wait for anything in here.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Serves one image under any name but `missing`.
#[derive(Debug)]
pub struct OneImage;

impl Images for OneImage {
    fn ensure<'a>(
        &'a self,
        reference: &'a str,
        digest: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Image, PullError>> {
        Box::pin(async move {
            if reference == "missing" {
                return Err(PullError::new("pull image manifest: missing: not found"));
            }
            let config = ImageConfig {
                env: vec![("COLOUR".to_owned(), "blue".to_owned())],
                entrypoint: vec!["/bin/sh".to_owned(), "-c".to_owned()],
                ..ImageConfig::default()
            };
            let digest = digest.unwrap_or("sha256:0000").to_owned();
            Ok(Image { digest, config, layers: vec![layer().to_owned()] })
        })
    }
}

pub fn layer() -> &'static Path {
    static LAYER: OnceLock<tempfile::TempDir> = OnceLock::new();
    LAYER
        .get_or_init(|| {
            let dir = tempfile::tempdir().unwrap();
            container::testing::minimal_root(dir.path()).unwrap();
            dir
        })
        .path()
}

/// Keeps everything that is reported.
#[derive(Debug, Default)]
pub struct Notes {
    pub tasks: Mutex<HashMap<String, Vec<TaskSeen>>>,
    pub logs: Mutex<Vec<LogsSeen>>,
}

#[derive(Debug)]
pub struct Reporter(Arc<Notes>);

impl Report for Reporter {
    fn seen(&self, kind: Kind, key: &str, seen: Seen) -> BoxFuture<'static, ()> {
        assert_eq!(kind, Kind::Task);
        match seen {
            Seen::Task(seen) => self.0.tasks.lock().unwrap().entry(key.to_owned()).or_default().push(seen),
            Seen::Logs(seen) => self.0.logs.lock().unwrap().push(seen),
            other => panic!("{other:?}"),
        }
        Box::pin(async {})
    }
}

/// A control plane's worth of hands, which can be killed and begun anew.
pub struct World {
    pub state: tempfile::TempDir,
    pub instance: String,
    pub notes: Arc<Notes>,
    pub runtime: Option<tokio::runtime::Runtime>,
    pub hand: Option<Arc<TaskHand>>,
}

pub const TASK: &str = "0123456789abcdef0123456789abcdef";

impl World {
    pub fn new() -> Self {
        let state = tempfile::tempdir().unwrap();
        let name = state.path().file_name().unwrap().to_str().unwrap();
        let instance = format!("test{}", name.trim_start_matches('.'));
        let mut world = Self { state, instance, notes: Arc::default(), runtime: None, hand: None };
        world.begin();
        world
    }

    /// Starts hands over the same state.
    pub fn begin(&mut self) {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let hand = TaskHand::new(Options {
            instance: self.instance.clone(),
            state_dir: self.state.path().to_owned(),
            images: Arc::new(OneImage),
            turaco_exe: example("shim"),
        })
        .unwrap();
        let _inside = runtime.enter();
        hand.start(Arc::new(Reporter(Arc::clone(&self.notes))));
        self.hand = Some(Arc::new(hand));
        self.runtime = Some(runtime);
    }

    /// Ends the hands without a word, as `kill -9` would.
    pub fn kill(&mut self) {
        self.hand = None;
        self.runtime.take().unwrap().shutdown_timeout(Duration::from_secs(5));
        *self.notes.tasks.lock().unwrap() = HashMap::new();
    }

    pub fn block<T>(&self, future: impl Future<Output = T>) -> T {
        self.runtime.as_ref().unwrap().block_on(future)
    }

    pub fn sync(&self, want: Option<TaskWant>) {
        let hand = Arc::clone(self.hand.as_ref().unwrap());
        self.block(async { hand.sync(TASK, want.map(|want| Want::Task(Box::new(want)))).await.unwrap() });
    }

    pub fn survey(&self) -> Vec<String> {
        let hand = Arc::clone(self.hand.as_ref().unwrap());
        self.block(async { hand.survey().await.unwrap() })
    }

    pub fn reports(&self) -> Vec<TaskSeen> {
        self.notes.tasks.lock().unwrap().get(TASK).cloned().unwrap_or_default()
    }

    /// Waits until the last report is as asked for.
    pub fn wait(&self, what: &str, condition: impl Fn(&TaskSeen) -> bool) -> TaskSeen {
        let last = || self.reports().pop().filter(|seen| condition(seen));
        until(what, || last().ok_or_else(|| format!("{:#?}", self.reports().pop())))
    }

    pub fn wait_state(&self, state: TaskState) -> TaskSeen {
        self.wait(&format!("{state:?}"), |seen| seen.state == state)
    }

    pub fn log(&self, stream: &str) -> Vec<String> {
        let logs = self.notes.logs.lock().unwrap();
        let mine = logs.iter().filter(|seen| seen.stream == stream);
        mine.flat_map(|seen| seen.events.iter().map(|(_, text)| text.clone())).collect()
    }

    pub fn wait_log(&self, stream: &str, lines: &[&str]) {
        until(
            "log",
            || if self.log(stream) == lines { Ok(()) } else { Err(format!("{:?}", self.log(stream))) },
        );
    }

    pub fn dir(&self) -> PathBuf {
        self.state.path().join("tasks").join(TASK)
    }

    /// The task is told to be gone, and leaves nothing: no directory, cgroup, mount or process.
    pub fn finish(self) {
        self.sync(None);
        until("removal", || if self.survey().is_empty() { Ok(()) } else { Err("still there".to_owned()) });
        assert_eq!(fs::read_dir(self.state.path().join("tasks")).unwrap().count(), 0);
        self.check_clean();
    }

    pub fn check_clean(&self) {
        let root = driver::names::cgroup_root(&self.instance);
        let hierarchies = fs::read_dir("/sys/fs/cgroup").unwrap().map(|entry| entry.unwrap().path());
        for hierarchy in hierarchies.chain([PathBuf::from("/sys/fs/cgroup")]) {
            assert!(!hierarchy.join(&root).exists(), "{} is left", hierarchy.join(&root).display());
        }
        let state = self.state.path().to_str().unwrap();
        for entry in fs::read_dir("/proc").unwrap() {
            let process = entry.unwrap().path();
            for file in ["mountinfo", "cmdline"] {
                let text = fs::read_to_string(process.join(file)).unwrap_or_default();
                assert!(!text.contains(state), "{} of {} tells of it", file, process.display());
            }
        }
    }
}

impl Drop for World {
    fn drop(&mut self) {
        // A test that failed leaves nothing behind either.
        let containers = fs::read_dir(self.dir().join("containers"));
        for container in containers.into_iter().flatten().flatten() {
            drop(container::launch::kill(&container.path()));
        }
        drop(container::cgroup::remove(&[driver::names::cgroup_root(&self.instance)]));
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// A helper program, which `cargo test` builds beside the tests.
pub fn example(name: &str) -> PathBuf {
    let exe = std::env::current_exe().unwrap();
    let path = exe.parent().unwrap().parent().unwrap().join("examples").join(name);
    assert!(path.exists(), "cargo test builds the examples; a narrower choice of tests does not");
    path
}

pub fn until<T>(what: &str, mut look: impl FnMut() -> Result<T, String>) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        match look() {
            Ok(value) => return value,
            Err(state) => assert!(Instant::now() < deadline, "waited too long for {what}: {state}"),
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

pub fn container(name: &str, script: &str) -> ContainerWant {
    ContainerWant {
        name: name.to_owned(),
        image: "image:latest".to_owned(),
        image_digest: None,
        essential: true,
        entry_point: None,
        command: Some(vec![script.to_owned()]),
        environment: Vec::new(),
        working_directory: None,
        user: None,
        hostname: None,
        cpu_units: 128,
        memory_mib: Some(128),
        memory_reservation_mib: None,
        read_only_root: false,
        init_process: false,
        cap_add: Vec::new(),
        cap_drop: Vec::new(),
        ulimits: Vec::new(),
        logs: Some(LogsWant {
            account: "000000000000".to_owned(),
            region: "us-east-1".to_owned(),
            group: "/ecs/test".to_owned(),
            stream: name.to_owned(),
            create_group: false,
        }),
        health_check: None,
        depends_on: Vec::new(),
        start_timeout_s: 0,
        stop_timeout_s: 1,
        mounts: Vec::new(),
    }
}

pub fn task(containers: Vec<ContainerWant>) -> TaskWant {
    TaskWant {
        run: true,
        arn: format!("arn:aws:ecs:us-east-1:000000000000:task/test/{TASK}"),
        netns: None,
        address: None,
        dns_servers: Vec::new(),
        cpu_units: Some(512),
        memory_mib: Some(512),
        containers,
        volumes: Vec::new(),
    }
}

pub fn stopped(want: &TaskWant) -> Option<TaskWant> {
    Some(TaskWant { run: false, ..want.clone() })
}

pub fn seen<'a>(task: &'a TaskSeen, name: &str) -> &'a ContainerSeen {
    task.containers.iter().find(|container| container.name == name).unwrap()
}

/// A script that ends on SIGTERM with a code, after a word.
pub fn server(code: u8) -> String {
    format!("trap 'echo bye; exit {code}' TERM; echo ready; while :; do sleep 0.02; done")
}

/// Hands in a process of their own, and what they say.
pub struct Hands {
    pub process: std::process::Child,
    pub said: Arc<Mutex<Vec<Seen>>>,
}

impl Hands {
    pub fn start(world: &World) -> Self {
        let shim = example("shim");
        let mut process = std::process::Command::new(example("hands"))
            .arg(world.state.path())
            .args([&world.instance, shim.to_str().unwrap(), layer().to_str().unwrap(), TASK])
            .stdout(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        let said = Arc::new(Mutex::new(Vec::new()));
        let (lines, notes) = (BufReader::new(process.stdout.take().unwrap()).lines(), Arc::clone(&said));
        std::thread::spawn(move || {
            // A line that was cut off by the kill is none.
            for seen in lines.map_while(Result::ok).filter_map(|line| serde_json::from_str(&line).ok()) {
                notes.lock().unwrap().push(seen);
            }
        });
        Self { process, said }
    }

    pub fn kill_after(mut self, time: Duration) {
        std::thread::sleep(time);
        self.kill();
    }

    pub fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    pub fn wait_state(&self, state: TaskState) -> TaskSeen {
        until(&format!("{state:?}"), || {
            let said = self.said.lock().unwrap();
            let task = |seen: &Seen| if let Seen::Task(seen) = seen { Some(seen.clone()) } else { None };
            let last = said.iter().rev().find_map(task);
            last.clone().filter(|seen| seen.state == state).ok_or_else(|| format!("{last:?}"))
        })
    }
}
