//! A client of registries: OCI Distribution, Docker Hub's tokens, Basic credentials; pull and push.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use blobs::{Blobs, Stored};
use bytes::Bytes;
use futures_util::StreamExt as _;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HOST, LOCATION, WWW_AUTHENTICATE};
use http::{Method, Request, Response, StatusCode, Uri};
use http_body_util::{BodyExt, StreamBody};
use hyper::body::{Frame, Incoming};
use sha2::{Digest, Sha256};

use crate::document::media;
use crate::http::{Body, Http, body, collect, pieces, resolve};
use crate::layers::hex;
use crate::reference::{DOCKER_HUB, Reference};
use crate::store::DOCUMENT_MAX;

use crate::refusal::success;

pub use crate::http::NoAnswer;
pub use crate::refusal::RegistryError;

/// Pieces on their way to the disk, or from it.
const PIECES_MAX: usize = 16;
/// Bytes of a piece that is sent.
const PIECE: usize = 256 * 1024;
/// Largest token answer and error answer, bytes.
const ANSWER_MAX: u64 = 1 << 20;

/// User and password of a registry.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    /// User.
    pub user: String,
    /// Password or token.
    pub password: String,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Credentials({}, …)", self.user)
    }
}

/// A client. Clones share connections, credentials and tokens.
#[derive(Debug, Clone, Default)]
pub struct Client {
    http: Http,
    shared: Arc<Mutex<Shared>>,
    /// Where hosts of our own registry answer: `http://127.0.0.1:4566`.
    ours: Option<Arc<str>>,
}

#[derive(Debug, Default)]
struct Shared {
    credentials: HashMap<String, Credentials>,
    /// Bearer tokens by registry and scope.
    tokens: HashMap<(String, String), String>,
    /// Registries that asked for Basic credentials.
    basic: HashSet<String>,
}

/// Makes a request's body; called again when the request must be sent again.
type MakeBody<'a> = &'a (dyn Fn() -> io::Result<Body> + Send + Sync);

/// What a request is for, which a token must allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Action {
    Pull,
    Push,
}

impl Client {
    /// A client for which all ECR hosts answer at one address.
    pub fn with_own_registry(endpoint: &str) -> Self {
        Self { ours: Some(endpoint.trim_end_matches('/').into()), ..Self::default() }
    }

    /// Whether ECR hosts are ours.
    pub(crate) fn has_own(&self) -> bool {
        self.ours.is_some()
    }

    /// Keeps credentials for a registry.
    pub fn log_in(&self, registry: &str, credentials: Credentials) {
        let mut shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
        shared.tokens.retain(|(of, _), _| of != registry);
        shared.credentials.insert(registry.to_owned(), credentials);
    }

    /// Forgets a registry's credentials; whether there were any.
    pub fn log_out(&self, registry: &str) -> bool {
        let mut shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
        shared.tokens.retain(|(of, _), _| of != registry);
        shared.credentials.remove(registry).is_some()
    }

    /// Asks whether a registry takes the credentials kept for it.
    ///
    /// # Errors
    /// When it does not, or does not answer.
    pub async fn check(&self, registry: &str) -> Result<(), RegistryError> {
        self.patiently(registry, || async {
            let request =
                Ask { registry, repository: "", action: Action::Pull, method: Method::GET, path: "/v2/" };
            self.ask(request, &[], None).await.map(drop)
        })
        .await
    }

    /// A manifest's bytes, media type and digest (`sha256:…`), by tag or digest.
    ///
    /// # Errors
    /// When the registry has none such or does not answer, or the bytes are not those of the digest.
    pub async fn manifest(
        &self,
        reference: &Reference,
        which: &str,
    ) -> Result<(Bytes, String, String), RegistryError> {
        let path = format!("/v2/{}/manifests/{which}", reference.repository);
        let accept = media::MANIFESTS.join(", ");
        let answer = self.get(reference, Method::GET, &path, &[(ACCEPT.as_str(), &accept)]).await?;
        let media_type = header(&answer, CONTENT_TYPE.as_str());
        let bytes = collect(answer, DOCUMENT_MAX).await?;
        let digest = format!("sha256:{:x}", Sha256::digest(&bytes));
        if which.starts_with("sha256:") && which != digest {
            return Err(RegistryError::Broken(format!("the manifest's digest is {digest}, not {which}")));
        }
        Ok((bytes, media_type, digest))
    }

    /// The digest a tag stands for now; `None` when the registry does not say.
    ///
    /// # Errors
    /// When the registry has none such or does not answer.
    pub async fn resolve(&self, reference: &Reference) -> Result<Option<String>, RegistryError> {
        let path = format!("/v2/{}/manifests/{}", reference.repository, reference.manifest());
        let accept = media::MANIFESTS.join(", ");
        let answer = self.get(reference, Method::HEAD, &path, &[(ACCEPT.as_str(), &accept)]).await?;
        Ok(Some(header(&answer, "docker-content-digest")).filter(|digest| crate::is_digest(digest)))
    }

    /// Fetches a blob into the blob store.
    ///
    /// # Errors
    /// When the registry does not have it or stops answering, the bytes are not those of the digest, or the disk fails.
    pub async fn fetch(
        &self,
        reference: &Reference,
        digest: &str,
        blobs: &Blobs,
    ) -> Result<Stored, RegistryError> {
        let path = format!("/v2/{}/blobs/{digest}", reference.repository);
        let answer = self.get(reference, Method::GET, &path, &[]).await?;
        let (sender, mut receiver) = tokio::sync::mpsc::channel::<Bytes>(PIECES_MAX);
        let (blobs, wanted) = (blobs.clone(), hex(digest).to_owned());
        let (whole, is_whole) = tokio::sync::oneshot::channel::<()>();
        let writing = tokio::task::spawn_blocking(move || {
            let mut writer = blobs.writer()?;
            while let Some(piece) = receiver.blocking_recv() {
                writer.write(&piece)?;
            }
            if is_whole.blocking_recv().is_err() {
                return Err(io::Error::from(io::ErrorKind::UnexpectedEof));
            }
            writer.finish_as(&wanted)
        });
        let mut pieces = pieces(answer);
        let mut failed = None;
        while let Some(piece) = pieces.next().await {
            match piece {
                Ok(piece) => {
                    if sender.send(piece).await.is_err() {
                        // The disk has failed: the writer says how.
                        break;
                    }
                }
                Err(error) => {
                    failed = Some(error);
                    break;
                }
            }
        }
        drop(sender);
        match failed {
            Some(error) => {
                drop(whole);
                Err(error.into())
            }
            None => {
                if whole.send(()).is_err() {
                    // Nobody listens: the disk has failed, as the writer is about to say.
                }
                let written = writing.await.map_err(|error| RegistryError::Broken(error.to_string()))?;
                written.map_err(|error| RegistryError::Broken(format!("keep blob {digest}: {error}")))
            }
        }
    }

    async fn get(
        &self,
        reference: &Reference,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
    ) -> Result<Response<Incoming>, RegistryError> {
        let (registry, repository) = (reference.registry.as_str(), reference.repository.as_str());
        self.patiently(registry, || {
            let method = method.clone();
            self.ask(Ask { registry, repository, action: Action::Pull, method, path }, headers, None)
        })
        .await
    }

    /// Whether a registry has a blob in a repository.
    ///
    /// # Errors
    /// When it refuses for another reason than not having it, or does not answer.
    pub async fn has_blob(&self, reference: &Reference, digest: &str) -> Result<bool, RegistryError> {
        let path = format!("/v2/{}/blobs/{digest}", reference.repository);
        let asked = || self.push(reference, Method::HEAD, &path, &[], None);
        match self.patiently(&reference.registry, asked).await {
            Ok(_) => Ok(true),
            // An answer to HEAD has no text: a missing repository is told when the upload begins.
            Err(error) if error.is_not_found() => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Sends a blob of the blob store. A broken upload is begun anew.
    ///
    /// # Errors
    /// When the registry refuses or does not answer, or the blob is not there.
    pub async fn send_blob(
        &self,
        reference: &Reference,
        digest: &str,
        blobs: &Blobs,
    ) -> Result<(), RegistryError> {
        self.patiently(&reference.registry, || self.upload(reference, digest, blobs)).await
    }

    async fn upload(&self, reference: &Reference, digest: &str, blobs: &Blobs) -> Result<(), RegistryError> {
        let broken = |error: io::Error| RegistryError::Broken(format!("read blob {digest}: {error}"));
        let path = format!("/v2/{}/blobs/uploads/", reference.repository);
        let answer = self.push(reference, Method::POST, &path, &[], None).await?;
        let from = self.address(&reference.registry, &path)?.0;
        let location = header(&answer, LOCATION.as_str());
        let location = resolve(&from, &location).map(|uri| uri.to_string());
        let mut location = location
            .ok_or_else(|| RegistryError::Broken("the registry did not say where to upload".to_owned()))?;
        location.push(if location.contains('?') { '&' } else { '?' });
        location.push_str(&format!("digest={}", digest.replace(':', "%3A")));
        let length = blobs.len(hex(digest)).and_then(|length| length.ok_or(io::ErrorKind::NotFound.into()));
        let length = length.map_err(broken)?;
        let headers = [
            (CONTENT_TYPE.as_str(), "application/octet-stream"),
            (CONTENT_LENGTH.as_str(), &length.to_string()),
        ];
        let content = || blobs.open_blob(hex(digest)).map(stream);
        self.push(reference, Method::PUT, &location, &headers, Some(&content)).await.map(drop)
    }

    /// Writes a manifest under a tag or digest.
    ///
    /// # Errors
    /// When the registry refuses or does not answer.
    pub async fn put_manifest(
        &self,
        reference: &Reference,
        which: &str,
        media_type: &str,
        bytes: Vec<u8>,
    ) -> Result<(), RegistryError> {
        let bytes = Bytes::from(bytes);
        let content = || Ok(body(bytes.clone()));
        let path = format!("/v2/{}/manifests/{which}", reference.repository);
        let headers = [(CONTENT_TYPE.as_str(), media_type)];
        let put = || self.push(reference, Method::PUT, &path, &headers, Some(&content));
        self.patiently(&reference.registry, put).await.map(drop)
    }

    async fn push(
        &self,
        reference: &Reference,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        content: Option<MakeBody<'_>>,
    ) -> Result<Response<Incoming>, RegistryError> {
        let (registry, repository) = (reference.registry.as_str(), reference.repository.as_str());
        self.ask(Ask { registry, repository, action: Action::Push, method, path }, headers, content).await
    }

    /// Sends a request; when the registry wants a token or credentials, gets them and asks again.
    async fn ask(
        &self,
        ask: Ask<'_>,
        headers: &[(&str, &str)],
        content: Option<MakeBody<'_>>,
    ) -> Result<Response<Incoming>, RegistryError> {
        let known = self.known_authorization(&ask);
        let answer = self.send(&ask, headers, known, content).await?;
        if answer.status() != StatusCode::UNAUTHORIZED {
            return success(answer).await;
        }
        let challenge = header(&answer, WWW_AUTHENTICATE.as_str());
        match self.authorization(&ask, &challenge).await? {
            Some(authorization) => {
                success(self.send(&ask, headers, Some(authorization), content).await?).await
            }
            None => success(answer).await,
        }
    }

    async fn send(
        &self,
        ask: &Ask<'_>,
        headers: &[(&str, &str)],
        authorization: Option<String>,
        content: Option<MakeBody<'_>>,
    ) -> Result<Response<Incoming>, RegistryError> {
        let (uri, host) = self.address(ask.registry, ask.path)?;
        let mut request = Request::builder().method(ask.method.clone()).uri(uri).header(HOST, host);
        request = request.header("user-agent", concat!("turaco/", env!("CARGO_PKG_VERSION")));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(authorization) = authorization {
            request = request.header(AUTHORIZATION, authorization);
        }
        let broken = |error: String| RegistryError::Broken(format!("ask {}: {error}", ask.registry));
        let content = match content {
            Some(make) => make().map_err(|error| broken(error.to_string()))?,
            None => body(""),
        };
        let request = request.body(content).map_err(|error| broken(error.to_string()))?;
        Ok(self.http.send(request).await?)
    }

    /// Where a path of a registry is, and the host to name.
    fn address(&self, registry: &str, path: &str) -> Result<(Uri, String), RegistryError> {
        let broken =
            |error: http::uri::InvalidUri| RegistryError::Broken(format!("{registry}{path}: {error}"));
        if path.starts_with("http://") || path.starts_with("https://") {
            let uri: Uri = path.parse().map_err(broken)?;
            // An upload of our own registry goes on where it began.
            let ours = self.ours.as_deref().and_then(|ours| ours.parse::<Uri>().ok());
            let is_ours = ours.is_some_and(|ours| ours.authority() == uri.authority());
            let host = if is_ours { registry } else { uri.authority().map_or("", |host| host.as_str()) };
            let host = host.to_owned();
            return Ok((uri, host));
        }
        if let Some(ours) = self.ours.as_deref().filter(|_| is_ecr_host(registry)) {
            return Ok((format!("{ours}{path}").parse().map_err(broken)?, registry.to_owned()));
        }
        let host = if registry == DOCKER_HUB { "registry-1.docker.io" } else { registry };
        let scheme = if is_loopback(host) { "http" } else { "https" };
        Ok((format!("{scheme}://{host}{path}").parse().map_err(broken)?, host.to_owned()))
    }

    /// What worked before.
    fn known_authorization(&self, ask: &Ask<'_>) -> Option<String> {
        let shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
        let token = shared.tokens.get(&(ask.registry.to_owned(), ask.scope()));
        // Nobody is told credentials who has not asked for them; how ours asks is known.
        let is_asked = is_ecr_host(ask.registry) || shared.basic.contains(ask.registry);
        let basic = || shared.credentials.get(ask.registry).filter(|_| is_asked).map(basic);
        token.map(|token| format!("Bearer {token}")).or_else(basic)
    }

    /// Meets a challenge; `None` when there is nothing to meet it with.
    async fn authorization(&self, ask: &Ask<'_>, challenge: &str) -> Result<Option<String>, RegistryError> {
        let (kind, parameters) = challenge.split_once(' ').unwrap_or((challenge, ""));
        let credentials = {
            let mut shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
            if kind.eq_ignore_ascii_case("basic") {
                shared.basic.insert(ask.registry.to_owned());
            }
            shared.credentials.get(ask.registry).cloned()
        };
        if kind.eq_ignore_ascii_case("basic") {
            return Ok(credentials.as_ref().map(basic));
        }
        if !kind.eq_ignore_ascii_case("bearer") {
            return Ok(None);
        }
        let parameter = |name: &str| parameter(parameters, name);
        let Some(realm) = parameter("realm") else { return Ok(None) };
        let scope = ask.scope();
        let mut uri = format!("{realm}{}", if realm.contains('?') { "&" } else { "?" });
        if let Some(service) = parameter("service") {
            uri.push_str(&format!("service={}&", encoded(&service)));
        }
        if !scope.is_empty() {
            uri.push_str(&format!("scope={}", encoded(&scope)));
        }
        let mut request = Request::builder().uri(uri);
        if let Some(credentials) = &credentials {
            request = request.header(AUTHORIZATION, basic(credentials));
        }
        let request = request
            .body(body(""))
            .map_err(|error| RegistryError::Broken(format!("ask {realm} for a token: {error}")))?;
        let answer = success(self.http.send(request).await?).await?;
        let bytes = collect(answer, ANSWER_MAX).await?;
        let value: serde_json::Value = serde_json::from_slice(&bytes).unwrap_or_default();
        let token = value.get("token").or_else(|| value.get("access_token")).and_then(|token| token.as_str());
        let Some(token) = token else {
            return Err(RegistryError::Broken(format!("{realm} answered without a token")));
        };
        let mut shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
        shared.tokens.insert((ask.registry.to_owned(), scope), token.to_owned());
        Ok(Some(format!("Bearer {token}")))
    }
}

/// One request, before it has an address.
struct Ask<'a> {
    registry: &'a str,
    repository: &'a str,
    action: Action,
    method: Method,
    /// A path, or a whole address.
    path: &'a str,
}

impl Ask<'_> {
    fn scope(&self) -> String {
        match self.action {
            _ if self.repository.is_empty() => String::new(),
            Action::Pull => format!("repository:{}:pull", self.repository),
            Action::Push => format!("repository:{}:pull,push", self.repository),
        }
    }
}

/// Whether a host is called as ECR's are: `<account>.dkr.ecr.<region>.amazonaws.com`, or `.localhost` with a port.
pub fn is_ecr_host(host: &str) -> bool {
    let name = host.split(':').next().unwrap_or_default();
    let Some((account, rest)) = name.split_once(".dkr.ecr.") else { return false };
    let Some((region, domain)) = rest.split_once('.') else { return false };
    account.len() == 12
        && account.bytes().all(|byte| byte.is_ascii_digit())
        && !region.is_empty()
        && matches!(domain, "amazonaws.com" | "amazonaws.com.cn" | "localhost")
}

fn is_loopback(host: &str) -> bool {
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    name == "localhost" || name.ends_with(".localhost") || name.starts_with("127.") || name == "[::1]"
}

fn basic(credentials: &Credentials) -> String {
    format!("Basic {}", STANDARD.encode(format!("{}:{}", credentials.user, credentials.password)))
}

/// A parameter of a challenge: `realm="…",service=…`.
fn parameter(text: &str, name: &str) -> Option<String> {
    let mut rest = text;
    loop {
        let (key, after) = rest.split_once('=')?;
        let (value, next) = match after.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"')?,
            None => after.split_at(after.find(',').unwrap_or(after.len())),
        };
        if key.trim().eq_ignore_ascii_case(name) {
            return Some(value.to_owned());
        }
        rest = next.trim_start().strip_prefix(',')?.trim_start();
    }
}

fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'/' | b':' | b',') {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

fn header(answer: &Response<Incoming>, name: &str) -> String {
    answer.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
}

/// A file as a body.
fn stream(file: std::fs::File) -> Body {
    let (sender, receiver) = tokio::sync::mpsc::channel::<io::Result<Frame<Bytes>>>(PIECES_MAX);
    tokio::task::spawn_blocking(move || {
        use io::Read as _;
        let mut file = file;
        loop {
            let mut piece = vec![0; PIECE];
            let read = match file.read(&mut piece) {
                Ok(0) => return,
                Ok(length) => {
                    piece.truncate(length);
                    Ok(Frame::data(Bytes::from(piece)))
                }
                Err(error) => Err(error),
            };
            let failed = read.is_err();
            // Nobody takes it when the request is over.
            if sender.blocking_send(read).is_err() || failed {
                return;
            }
        }
    });
    let pieces = futures_util::stream::unfold(receiver, |mut receiver| async {
        receiver.recv().await.map(|piece| (piece, receiver))
    });
    BodyExt::boxed(StreamBody::new(pieces))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn challenges_are_read() {
        let text = r#"realm="https://auth.docker.io/token",service="registry.docker.io",scope="a:b,c",x=y"#;
        let check = |name| parameter(text, name);
        assert_eq!(check("realm").as_deref(), Some("https://auth.docker.io/token"));
        assert_eq!(check("scope").as_deref(), Some("a:b,c"));
        assert_eq!(check("x").as_deref(), Some("y"));
        assert_eq!(check("z"), None);
    }

    #[test]
    fn which_hosts_are_ours() {
        assert!(is_ecr_host("000000000000.dkr.ecr.eu-west-1.amazonaws.com"));
        assert!(is_ecr_host("000000000000.dkr.ecr.eu-west-1.localhost:4566"));
        for other in ["docker.io", "1.dkr.ecr.x.amazonaws.com", "000000000000.dkr.ecr.x.example.com"] {
            assert!(!is_ecr_host(other), "{other}");
        }
    }

    #[test]
    fn addresses() {
        let client = Client::with_own_registry("http://127.0.0.1:4566/");
        let check = |registry: &str| {
            let (uri, host) = client.address(registry, "/v2/").unwrap();
            format!("{uri} {host}")
        };
        assert_eq!(check(DOCKER_HUB), "https://registry-1.docker.io/v2/ registry-1.docker.io");
        assert_eq!(check("localhost:5000"), "http://localhost:5000/v2/ localhost:5000");
        let ecr = "000000000000.dkr.ecr.eu-west-1.amazonaws.com";
        assert_eq!(check(ecr), format!("http://127.0.0.1:4566/v2/ {ecr}"));
    }
}
