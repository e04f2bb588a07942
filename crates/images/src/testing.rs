//! For tests only: a registry in memory, and waiting for what goes on behind.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HOST, LOCATION, WWW_AUTHENTICATE};
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper_util::rt::TokioIo;
use sha2::{Digest, Sha256};

/// Waits until nothing is being synced, so that a store can be removed.
pub fn settle() {
    crate::layers::settle();
}

/// A registry that knows one user. It ends with the test's process.
#[derive(Debug, Clone)]
pub struct FakeRegistry {
    /// Where it answers.
    pub address: SocketAddr,
    shared: Arc<Mutex<Contents>>,
}

/// What it keeps.
#[derive(Debug, Default)]
pub struct Contents {
    /// Media type and bytes, by repository and tag or digest.
    pub manifests: BTreeMap<(String, String), (String, Bytes)>,
    /// Repository and digest.
    pub blobs: BTreeMap<(String, String), Bytes>,
    /// Hosts that requests named.
    pub hosts: BTreeSet<String>,
    /// Requests, as method and path.
    pub requests: Vec<String>,
}

/// How it wants to be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Auth {
    /// Anyone may do anything.
    Open,
    /// `user` and `secret`, by Basic.
    Basic,
    /// A token, which `user` and `secret` get for anything and everyone for reading.
    Bearer,
}

impl FakeRegistry {
    /// Starts one on a free port of the loopback device, in a thread of its own.
    ///
    /// # Errors
    /// When there is no port or no thread to be had.
    pub fn start(auth: Auth) -> io::Result<Self> {
        let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        let registry = Self { address: listener.local_addr()?, shared: Arc::default() };
        let served = registry.clone();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        std::thread::Builder::new().name("fake-registry".to_owned()).spawn(move || {
            runtime.block_on(async move {
                let Ok(listener) = tokio::net::TcpListener::from_std(listener) else { return };
                while let Ok((stream, _)) = listener.accept().await {
                    let registry = served.clone();
                    tokio::spawn(async move {
                        let service =
                            hyper::service::service_fn(move |request| registry.clone().answer(auth, request));
                        let connection = hyper::server::conn::http1::Builder::new()
                            .serve_connection(TokioIo::new(stream), service);
                        if let Err(error) = connection.await {
                            tracing::debug!(%error, "a connection to the fake registry");
                        }
                    });
                }
            });
        })?;
        Ok(registry)
    }

    /// What it keeps, to look at or to change.
    pub fn contents(&self) -> std::sync::MutexGuard<'_, Contents> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn answer(
        self,
        auth: Auth,
        request: Request<Incoming>,
    ) -> Result<Response<Full<Bytes>>, Infallible> {
        let (head, body) = request.into_parts();
        // A body that breaks off is no body.
        let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
        let path = head.uri.path().to_owned();
        let header = |name| head.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let mut contents = self.contents();
        contents.requests.push(format!("{} {path}", head.method));
        contents.hosts.insert(header(HOST).to_owned());
        let basic = format!("Basic {}", STANDARD.encode("user:secret"));
        if path == "/token" {
            let token = if header(AUTHORIZATION) == basic { "all" } else { "read" };
            return Ok(reply(StatusCode::OK, &[], format!("{{\"token\":\"{token}\"}}")));
        }
        let writes = !matches!(head.method, Method::GET | Method::HEAD);
        let allowed = match (auth, header(AUTHORIZATION)) {
            (Auth::Open, _) | (Auth::Bearer, "Bearer all") => true,
            (Auth::Bearer, "Bearer read") => !writes,
            (Auth::Basic, given) => given == basic,
            (Auth::Bearer, _) => false,
        };
        if !allowed {
            let challenge = match auth {
                Auth::Bearer => format!("Bearer realm=\"http://{}/token\",service=\"fake\"", self.address),
                Auth::Open | Auth::Basic => "Basic realm=\"fake\"".to_owned(),
            };
            return Ok(error(
                StatusCode::UNAUTHORIZED,
                "UNAUTHORIZED",
                &[(WWW_AUTHENTICATE.as_str(), &challenge)],
            ));
        }
        Ok(contents.serve(
            &head.method,
            &path,
            head.uri.query().unwrap_or_default(),
            header(CONTENT_TYPE),
            body,
        ))
    }
}

impl Contents {
    fn serve(
        &mut self,
        method: &Method,
        path: &str,
        query: &str,
        kind: &str,
        body: Bytes,
    ) -> Response<Full<Bytes>> {
        let rest = path.strip_prefix("/v2/").unwrap_or_default();
        if rest.is_empty() {
            return reply(StatusCode::OK, &[], "{}".to_owned());
        }
        let digest = format!("sha256:{:x}", Sha256::digest(&body));
        if let Some((repository, which)) = rest.split_once("/manifests/") {
            let key = |which: &str| (repository.to_owned(), which.to_owned());
            if method == Method::PUT {
                self.manifests.insert(key(which), (kind.to_owned(), body.clone()));
                self.manifests.insert(key(&digest), (kind.to_owned(), body));
                return reply(StatusCode::CREATED, &[], String::new());
            }
            let Some((kind, bytes)) = self.manifests.get(&key(which)) else {
                return error(StatusCode::NOT_FOUND, "MANIFEST_UNKNOWN", &[]);
            };
            let digest = format!("sha256:{:x}", Sha256::digest(bytes));
            return content(bytes, &[(CONTENT_TYPE.as_str(), kind), ("docker-content-digest", &digest)]);
        }
        if let Some((repository, _)) = rest.split_once("/blobs/uploads/") {
            if method == Method::POST {
                let location = format!("/v2/{repository}/blobs/uploads/1");
                return reply(StatusCode::ACCEPTED, &[(LOCATION.as_str(), &location)], String::new());
            }
            if !query.contains(&digest.replace(':', "%3A")) {
                return error(StatusCode::BAD_REQUEST, "DIGEST_INVALID", &[]);
            }
            self.blobs.insert((repository.to_owned(), digest), body);
            return reply(StatusCode::CREATED, &[], String::new());
        }
        let found = rest
            .split_once("/blobs/")
            .and_then(|(repository, digest)| self.blobs.get(&(repository.to_owned(), digest.to_owned())));
        match found {
            Some(bytes) => content(bytes, &[]),
            None => error(StatusCode::NOT_FOUND, "BLOB_UNKNOWN", &[]),
        }
    }
}

fn content(bytes: &Bytes, headers: &[(&str, &str)]) -> Response<Full<Bytes>> {
    let mut response = reply(StatusCode::OK, headers, String::new());
    *response.body_mut() = Full::new(bytes.clone());
    response
}

fn error(status: StatusCode, code: &str, headers: &[(&str, &str)]) -> Response<Full<Bytes>> {
    let text = code.to_ascii_lowercase().replace('_', " ");
    reply(status, headers, format!("{{\"errors\":[{{\"code\":\"{code}\",\"message\":\"{text} here\"}}]}}"))
}

fn reply(status: StatusCode, headers: &[(&str, &str)], body: String) -> Response<Full<Bytes>> {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(Full::new(Bytes::from(body))).unwrap_or_default()
}
