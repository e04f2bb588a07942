//! A small server that brings git's bytes, and a git client that talks to it.

#![allow(dead_code, unreachable_pub, reason = "each test program uses a part of it")]

use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::{Arc, Mutex};

use futures_util::TryStreamExt as _;
use git::{Body, RefUpdate, Repositories, Service};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyDataStream, BodyExt as _, Full, StreamBody};
use hyper::body::{Bytes, Frame, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response};
use tokio_util::io::{ReaderStream, StreamReader};

pub const ID: &str = "0c4e3f3a-7b7e-4a57-9d0c-3c1d5f3f8a11";

type Answer = Response<BoxBody<Bytes, std::io::Error>>;

/// A server over one folder of repositories; everything goes away with it.
pub struct World {
    pub repositories: Repositories,
    pub updates: Arc<Mutex<Vec<RefUpdate>>>,
    pub dir: tempfile::TempDir,
    pub url: String,
}

impl World {
    pub async fn new() -> World {
        let dir = tempfile::tempdir().unwrap();
        let repositories = Repositories::open(&dir.path().join("repositories")).unwrap();
        repositories.create(ID).await.unwrap();
        let updates = Arc::<Mutex<Vec<RefUpdate>>>::default();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/{ID}", listener.local_addr().unwrap());
        tokio::spawn(serve(listener, repositories.clone(), Arc::clone(&updates)));
        World { repositories, updates, dir, url }
    }

    /// Runs git in a folder of the world.
    pub async fn git(&self, folder: &str, arguments: &[&str]) -> Output {
        let mut command = tokio::process::Command::new("git");
        command.env_clear().env("PATH", std::env::var_os("PATH").unwrap());
        command.envs([
            ("HOME", "/nonexistent"),
            ("GIT_CONFIG_NOSYSTEM", "1"),
            ("GIT_CONFIG_GLOBAL", "/dev/null"),
            ("GIT_TERMINAL_PROMPT", "0"),
            ("GIT_AUTHOR_NAME", "Ann"),
            ("GIT_AUTHOR_EMAIL", "ann@example.org"),
            ("GIT_AUTHOR_DATE", "2019-10-29T05:32:01+0200"),
            ("GIT_COMMITTER_NAME", "Carl"),
            ("GIT_COMMITTER_EMAIL", "carl@example.org"),
            ("GIT_COMMITTER_DATE", "2019-10-29T05:32:21+0200"),
        ]);
        command
            .current_dir(self.dir.path().join(folder))
            .args(["-c", "init.defaultBranch=main"])
            .args(arguments);
        command.output().await.unwrap()
    }

    /// The same, which must succeed; what it says.
    pub async fn must(&self, folder: &str, arguments: &[&str]) -> String {
        let output = self.git(folder, arguments).await;
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "git {arguments:?}: {stderr}");
        String::from_utf8_lossy(&output.stdout).trim_end().to_owned()
    }

    /// A clone of the repository at `work`, with one commit of `README` and `bin/run`, not pushed. The commit.
    pub async fn first_commit(&self) -> String {
        self.must(".", &["clone", "--quiet", &self.url, "work"]).await;
        let work = self.path("work");
        std::fs::create_dir(work.join("bin")).unwrap();
        std::fs::write(work.join("README"), "hello\n").unwrap();
        std::fs::write(work.join("bin/run"), "#!/bin/sh\n").unwrap();
        std::os::unix::fs::symlink("README", work.join("link")).unwrap();
        let executable = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        std::fs::set_permissions(work.join("bin/run"), executable).unwrap();
        self.commit("First\n\nWith a body.").await
    }

    /// Commits all of `work`.
    pub async fn commit(&self, message: &str) -> String {
        self.must("work", &["add", "."]).await;
        self.must("work", &["commit", "--quiet", "--allow-empty", "-m", message]).await;
        self.must("work", &["rev-parse", "HEAD"]).await
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// The bare repository on disk.
    pub fn bare(&self) -> PathBuf {
        self.path("repositories").join(format!("{ID}.git"))
    }

    /// What pushes have changed since the last call.
    pub fn told(&self) -> Vec<RefUpdate> {
        std::mem::take(&mut self.updates.lock().unwrap())
    }
}

pub fn update(name: &str, old: Option<&str>, new: Option<&str>) -> RefUpdate {
    RefUpdate { name: name.into(), old: old.map(str::to_owned), new: new.map(str::to_owned) }
}

pub fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

async fn serve(
    listener: tokio::net::TcpListener,
    repositories: Repositories,
    updates: Arc<Mutex<Vec<RefUpdate>>>,
) {
    while let Ok((stream, _)) = listener.accept().await {
        let (repositories, updates) = (repositories.clone(), Arc::clone(&updates));
        let service = service_fn(move |request| {
            let (repositories, updates) = (repositories.clone(), Arc::clone(&updates));
            async move {
                let answer = answer(&repositories, &updates, request).await;
                Ok::<_, Infallible>(answer.unwrap_or_else(|error| {
                    let body = Full::from(error.to_string()).map_err(|never| match never {}).boxed();
                    Response::builder().status(500).body(body).unwrap()
                }))
            }
        });
        let io = hyper_util::rt::TokioIo::new(stream);
        tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(io, service));
    }
}

async fn answer(
    repositories: &Repositories,
    updates: &Mutex<Vec<RefUpdate>>,
    request: Request<Incoming>,
) -> Result<Answer, git::Error> {
    let header = |name: &str| request.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
    let protocol = header("git-protocol");
    let gzip = header("content-encoding").as_deref() == Some("gzip");
    let (path, query) =
        (request.uri().path().to_owned(), request.uri().query().unwrap_or_default().to_owned());
    let (id, rest) = path[1..].split_once('/').unwrap();
    if rest == "info/refs" {
        let service = Service::parse(query.strip_prefix("service=").unwrap()).unwrap();
        let output = repositories.advertise(id, service, protocol.as_deref()).await?;
        return Ok(streamed(output, &format!("application/x-{}-advertisement", service.as_str())));
    }
    let service = Service::parse(rest).unwrap();
    let stream = BodyDataStream::new(request.into_body()).map_err(std::io::Error::other);
    let body = Body { bytes: Box::pin(StreamReader::new(stream)), gzip };
    let kind = format!("application/x-{}-result", service.as_str());
    match service {
        Service::UploadPack => {
            Ok(streamed(repositories.upload_pack(id, body, protocol.as_deref()).await?, &kind))
        }
        Service::ReceivePack => {
            let pushed = repositories.receive_pack(id, body, protocol.as_deref()).await?;
            updates.lock().unwrap().extend(pushed.updates);
            let body = Full::from(pushed.answer).map_err(|never| match never {}).boxed();
            Ok(Response::builder().header("content-type", kind).body(body).unwrap())
        }
    }
}

fn streamed(output: git::Output, kind: &str) -> Answer {
    let body = StreamBody::new(ReaderStream::new(output).map_ok(Frame::data)).boxed();
    Response::builder().header("content-type", kind).body(body).unwrap()
}
