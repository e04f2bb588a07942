//! A door on a port of its own, before an engine with every service and hands that obey.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use engine::{Engine, Wiring};
use front::{Front, GitBody, GitExchange, GitRoom, Offered};
use model::{Ids, Time};
use serde_json::{Value, json};
use store::{Caller, Settings, Store};

use crate::hands;

/// The region of callers that name none.
pub(crate) const REGION: &str = "eu-central-1";
/// What is waited for comes within this time, or never.
const PATIENCE: Duration = Duration::from_secs(20);

/// No repositories on disk.
#[derive(Debug)]
struct NoGit;

impl GitRoom for NoGit {
    fn ensure<'a>(&'a self, _: &'a str) -> driver::BoxFuture<'a, Result<(), String>> {
        Box::pin(async { Ok(()) })
    }
    fn commit<'a>(
        &'a self,
        _: &'a str,
        _: &'a str,
    ) -> driver::BoxFuture<'a, Result<Option<codecommit::Commit>, String>> {
        Box::pin(async { Ok(None) })
    }
    fn advertise<'a>(
        &'a self,
        _: &'a str,
        _: &'a str,
        _: Option<&'a str>,
    ) -> driver::BoxFuture<'a, Result<GitBody, String>> {
        Box::pin(async { Err("no git here".into()) })
    }
    fn exchange<'a>(
        &'a self,
        _: &'a str,
        _: &'a str,
        _: Option<&'a str>,
        _: bool,
        _: GitBody,
    ) -> driver::BoxFuture<'a, Result<GitExchange, String>> {
        Box::pin(async { Err("no git here".into()) })
    }
}

/// Nothing is taken back but the whole server.
#[derive(Debug)]
struct NoReset;

impl front::Reset for NoReset {
    fn reset(&self) -> driver::BoxFuture<'_, Result<(), model::Error>> {
        Box::pin(async { Err(model::Error::not_implemented("reset")) })
    }
}

/// A server that is gone with its test.
pub(crate) struct World {
    pub(crate) address: SocketAddr,
    pub(crate) engine: engine::Handle,
    own: Option<Engine>,
    stop: Option<tokio::sync::oneshot::Sender<()>>,
    runtime: tokio::runtime::Runtime,
    _folder: tempfile::TempDir,
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map_or("", |(_, value)| value.as_str())
    }

    /// The page holds every text.
    pub(crate) fn shows(&self, texts: &[&str]) -> &Self {
        for text in texts {
            assert!(self.body.contains(text), "no {text:?} in {}:\n{}", self.status, self.body);
        }
        self
    }

    /// The page holds none of the texts.
    pub(crate) fn hides(&self, texts: &[&str]) -> &Self {
        for text in texts {
            assert!(!self.body.contains(text), "{text:?} is in {}:\n{}", self.status, self.body);
        }
        self
    }
}

impl World {
    /// Starts everything. Waits are `time_scale` times shorter.
    pub(crate) fn new(time_scale: u32) -> Self {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        let settings =
            Settings { instance: "0a0a0a".into(), time_scale, endpoint: format!("http://{address}") };
        let _inside = runtime.enter();
        let own = Engine::start(engine::Options {
            store: Store::memory(settings.clone(), &tables()).unwrap(),
            wiring: wiring(),
            hands: hands::all(),
            ids: Ids::seeded(u64::from(address.port())),
            clock: || {
                Time(
                    i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis()).unwrap(),
                )
            },
        })
        .unwrap();
        let blobs = blobs::Blobs::open(&folder.path().join("blobs")).unwrap();
        let front = Front {
            engine: own.handle(),
            images: images::Store::open(&folder.path().join("images"), blobs.clone()).unwrap(),
            blobs: Arc::new(blobs),
            services: offered().into(),
            git: Arc::new(NoGit),
            reset: Arc::new(NoReset),
            settings,
            default_region: REGION.into(),
        };
        let (stop, stopped) = tokio::sync::oneshot::channel();
        runtime.spawn(front::serve(front, listener, async {
            drop(stopped.await);
        }));
        let engine = own.handle();
        Self { address, engine, own: Some(own), stop: Some(stop), runtime, _folder: folder }
    }

    /// Sends a request as it is written and reads the whole answer.
    pub(crate) fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut stream = self.connect();
        let mut text = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Length: {}\r\n",
            self.address,
            body.len()
        );
        for (name, value) in headers {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        stream.write_all(format!("{text}\r\n{body}").as_bytes()).unwrap();
        let mut raw = String::new();
        stream.read_to_string(&mut raw).unwrap();
        let (head, body) = raw.split_once("\r\n\r\n").unwrap();
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let headers = lines
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        Answer { status, headers: headers.collect(), body: body.to_owned() }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// A page of the console; `path` is what follows `/_turaco/`.
    pub(crate) fn page(&self, path: &str) -> Answer {
        self.send("GET", &format!("/_turaco/{path}"), &[], "")
    }

    /// A button, pressed on one of the console's own pages.
    pub(crate) fn press(&self, path: &str, fields: &str) -> Answer {
        let headers =
            [("Sec-Fetch-Site", "same-origin"), ("Content-Type", "application/x-www-form-urlencoded")];
        self.send("POST", &format!("/_turaco/{path}"), &headers, fields)
    }

    /// The stream of changes, after its head.
    pub(crate) fn live(&self) -> BufReader<TcpStream> {
        let mut stream = self.connect();
        stream.write_all(b"GET /_turaco/live HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
        let mut lines = BufReader::new(stream);
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            assert!(lines.read_line(&mut head).unwrap() > 0, "{head}");
        }
        assert!(head.contains("text/event-stream"), "{head}");
        lines
    }

    /// An operation of a service that speaks JSON, in a region.
    pub(crate) fn call_in(&self, region: &str, target: &str, input: &Value) -> Value {
        let service = target.split(['_', '.']).next().unwrap().to_lowercase();
        let scope = format!(
            "AWS4-HMAC-SHA256 Credential=000000000000/20260101/{region}/{service}/aws4_request, SignedHeaders=host, Signature=0"
        );
        let headers = [
            ("X-Amz-Target", target),
            ("Content-Type", "application/x-amz-json-1.1"),
            ("Authorization", &scope),
        ];
        let answer = self.send("POST", "/", &headers, &input.to_string());
        assert_eq!(answer.status, 200, "{target}: {}", answer.body);
        serde_json::from_str(&answer.body).unwrap_or(json!({}))
    }

    /// An operation of a service that speaks JSON.
    pub(crate) fn call(&self, target: &str, input: &Value) -> Value {
        self.call_in(REGION, target, input)
    }

    /// An operation of ELB or EC2; the text of the element named.
    pub(crate) fn query(&self, service: &str, form: &str, element: &str) -> String {
        let version = match service {
            "ec2" => "2016-11-15",
            "iam" => "2010-05-08",
            _ => "2015-12-01",
        };
        let scope = format!(
            "AWS4-HMAC-SHA256 Credential=000000000000/20260101/{REGION}/{service}/aws4_request, SignedHeaders=host, Signature=0"
        );
        let headers =
            [("Content-Type", "application/x-www-form-urlencoded"), ("Authorization", scope.as_str())];
        let answer = self.send("POST", "/", &headers, &format!("{form}&Version={version}"));
        assert_eq!(answer.status, 200, "{form}: {}", answer.body);
        let open = format!("<{element}>");
        let found = answer.body.split(&open).nth(1).and_then(|rest| rest.split("</").next());
        found.unwrap_or_default().to_owned()
    }

    /// Makes a bucket.
    pub(crate) fn bucket(&self, name: &str) {
        let where_to = format!("<LocationConstraint>{REGION}</LocationConstraint>");
        let body = format!("<CreateBucketConfiguration>{where_to}</CreateBucketConfiguration>");
        let answer = self.send("PUT", &format!("/{name}"), &[], &body);
        assert_eq!(answer.status, 200, "{}", answer.body);
    }

    /// Makes a role that a service may take; its ARN.
    pub(crate) fn role(&self, name: &str, service: &str) -> String {
        let trust = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"Service":"{service}.amazonaws.com"}},"Action":"sts:AssumeRole"}}]}}"#
        );
        let trust = wire::uri::percent_encode(&trust, false);
        self.query(
            "iam",
            &format!("Action=CreateRole&RoleName={name}&AssumeRolePolicyDocument={trust}"),
            "Arn",
        )
    }

    /// Waits until something holds, looking at it after every commit.
    pub(crate) fn until<R>(&self, what: &str, mut holds: impl FnMut() -> Option<R>) -> R {
        let mut changes = self.engine.changes();
        loop {
            changes.mark_unchanged();
            if let Some(found) = holds() {
                return found;
            }
            let changed =
                self.runtime.block_on(async { tokio::time::timeout(PATIENCE, changes.changed()).await });
            changed.unwrap_or_else(|_| panic!("{what}: not within {PATIENCE:?}")).unwrap();
        }
    }

    /// Waits until a page shows a text.
    pub(crate) fn until_shown(&self, path: &str, text: &str) -> Answer {
        self.until(text, || Some(self.page(path)).filter(|page| page.body.contains(text)))
    }

    /// A push of a commit to a branch, as the git door tells it.
    pub(crate) fn push(&self, repository: &'static str, commit: &'static str) {
        let update =
            codecommit::RefUpdate { name: "refs/heads/main".into(), old: None, new: Some(commit.into()) };
        let caller = Caller::root(front::DEFAULT_ACCOUNT, REGION);
        let pushed = self.engine.call(caller, move |cx| {
            codecommit::pushed(cx, front::DEFAULT_ACCOUNT, REGION, repository, &[update])
        });
        self.runtime.block_on(pushed).unwrap();
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            // The server may have ended by itself.
            stop.send(()).ok();
        }
        if let Some(engine) = self.own.take() {
            engine.stop();
        }
    }
}

fn tables() -> Vec<&'static str> {
    [
        codebuild::TABLES,
        codecommit::TABLES,
        codedeploy::TABLES,
        codepipeline::TABLES,
        ecr::TABLES,
        ecs::TABLES,
        elb::TABLES,
        events::TABLES,
        iam::TABLES,
        kms::TABLES,
        logs::TABLES,
        s3::TABLES,
        sts::TABLES,
        vpc::TABLES,
    ]
    .concat()
}

fn wiring() -> Wiring {
    let machines = [
        codebuild::machines(),
        codedeploy::machines(),
        codepipeline::machines(),
        ecs::machines(),
        elb::machines(),
        events::machines(),
        vpc::machines(),
    ]
    .concat();
    let on_seen: Vec<engine::OnSeen> = vec![
        logs::on_seen,
        vpc::on_seen,
        elb::on_seen,
        ecs::on_seen,
        codebuild::on_seen,
        codedeploy::on_seen,
        codepipeline::on_seen,
    ];
    Wiring { machines, on_seen }
}

fn offered() -> Vec<Offered> {
    macro_rules! offer {
        ($($service:ident),*) => { vec![$(Offered { service: &$service::api::SERVICE, dispatch: $service::api::dispatch }),*] };
    }
    offer!(
        vpc,
        elb,
        ecs,
        ecr,
        logs,
        codecommit,
        codebuild,
        codepipeline,
        codedeploy,
        events,
        s3,
        iam,
        sts,
        kms
    )
}
