//! The git room: smart HTTP under `/v1/repos/<name>`.
//!
//! The hands that know packfiles come in as a trait object; this room finds the repository, lets them speak, and
//! tells CodeCommit's rows which references moved before the client is told.

use std::fmt;

use bytes::Bytes;
use driver::BoxFuture;
use futures_util::Stream;
use http::{HeaderMap, Method, StatusCode, header};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use model::Error;
use store::Caller;

use crate::Front;
use crate::body::{self, Answer};

/// A reference that a push moved. Object ids are hexadecimal; none: absent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefUpdate {
    /// `refs/heads/main`
    pub name: String,
    /// Before.
    pub old: Option<String>,
    /// After.
    pub new: Option<String>,
}

/// The answer to a pack exchange.
pub struct GitExchange {
    /// Bytes to answer, streamed.
    pub body: GitBody,
    /// References that moved (pushes only).
    pub updates: Vec<RefUpdate>,
    /// The right to change the repository, kept until the updates are taken down: changes are told in their order.
    pub turn: Option<Box<dyn std::any::Any + Send>>,
}

impl fmt::Debug for GitExchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "GitExchange({:?})", self.updates)
    }
}

/// Bytes in or out, as they come.
pub type GitBody = std::pin::Pin<Box<dyn Stream<Item = std::io::Result<Bytes>> + Send>>;

/// What the git room needs of the hands that know packfiles. Keys are repository ids.
pub trait GitRoom: Send + Sync + fmt::Debug {
    /// Makes the repository on disk if it is not there.
    fn ensure<'a>(&'a self, repository_id: &'a str) -> BoxFuture<'a, Result<(), String>>;
    /// A commit; none: there is none of that id.
    fn commit<'a>(
        &'a self,
        repository_id: &'a str,
        commit: &'a str,
    ) -> BoxFuture<'a, Result<Option<codecommit::Commit>, String>>;
    /// `info/refs?service=…`
    fn advertise<'a>(
        &'a self,
        repository_id: &'a str,
        service: &'a str,
        protocol: Option<&'a str>,
    ) -> BoxFuture<'a, Result<GitBody, String>>;
    /// `git-upload-pack` or `git-receive-pack`. A push is complete (all references moved) when the future ends.
    fn exchange<'a>(
        &'a self,
        repository_id: &'a str,
        service: &'a str,
        protocol: Option<&'a str>,
        gzipped: bool,
        body: GitBody,
    ) -> BoxFuture<'a, Result<GitExchange, String>>;
}

/// Answers a request under `/v1/repos/`.
pub(crate) async fn answer(front: &Front, request: http::Request<Incoming>) -> Answer {
    let path = request.uri().path().to_owned();
    let Some((name, action)) = split(&path) else {
        return text(StatusCode::NOT_FOUND, "Not found. Clone /v1/repos/NAME.\n");
    };
    let query = request.uri().query().unwrap_or("").to_owned();
    let region = region_of(request.headers(), &front.default_region);
    let caller = match caller_of(front, request.headers(), &region) {
        Some(caller) => caller,
        None => {
            let mut answer = text(StatusCode::UNAUTHORIZED, "Credentials are needed.\n");
            answer.headers_mut().insert(
                header::WWW_AUTHENTICATE,
                header::HeaderValue::from_static("Basic realm=\"AWS CodeCommit\""),
            );
            return answer;
        }
    };
    let wanted = name.clone();
    let found = front.engine.call(caller.clone(), move |cx| codecommit::repository(cx, &wanted)).await;
    let repository_id = match found {
        Ok(Some(found)) => found.id,
        Ok(None) => return text(StatusCode::NOT_FOUND, &format!("repository {name} does not exist\n")),
        Err(error) => return failed(&error),
    };
    if let Err(error) = front.git.ensure(&repository_id).await {
        return failed(&Error::internal(error));
    }
    let protocol =
        request.headers().get("git-protocol").and_then(|value| value.to_str().ok()).map(str::to_owned);
    match (request.method().clone(), action.as_str()) {
        (Method::GET, "info/refs") => advertise(front, &repository_id, &query, protocol.as_deref()).await,
        (Method::POST, "git-upload-pack" | "git-receive-pack") => {
            exchange(front, &caller, &name, &repository_id, &action, protocol.as_deref(), request).await
        }
        _ => text(StatusCode::METHOD_NOT_ALLOWED, "Only git's smart protocol is spoken here.\n"),
    }
}

async fn advertise(front: &Front, id: &str, query: &str, protocol: Option<&str>) -> Answer {
    let service = query.split('&').find_map(|pair| pair.strip_prefix("service=")).unwrap_or_default();
    if service != "git-upload-pack" && service != "git-receive-pack" {
        return text(StatusCode::FORBIDDEN, "The dumb protocol is not spoken here.\n");
    }
    match front.git.advertise(id, service, protocol).await {
        Ok(advertised) => http::Response::builder()
            .header(header::CONTENT_TYPE, format!("application/x-{service}-advertisement"))
            .header(header::CACHE_CONTROL, "no-cache")
            .body(body::streamed(advertised))
            .unwrap_or_else(|error| failed(&Error::internal(error))),
        Err(error) => failed(&Error::internal(error)),
    }
}

async fn exchange(
    front: &Front,
    caller: &Caller,
    name: &str,
    id: &str,
    service: &str,
    protocol: Option<&str>,
    request: http::Request<Incoming>,
) -> Answer {
    let gzipped = request.headers().get(header::CONTENT_ENCODING).is_some_and(|value| value == "gzip");
    let stream = request.into_body().into_data_stream();
    let stream: GitBody = Box::pin(futures_util::StreamExt::map(stream, |chunk| {
        chunk.map_err(|error| std::io::Error::other(error.to_string()))
    }));
    let exchanged = match front.git.exchange(id, service, protocol, gzipped, stream).await {
        Ok(exchanged) => exchanged,
        Err(error) => return failed(&Error::internal(error)),
    };
    let GitExchange { body: answer, updates, turn } = exchanged;
    if !updates.is_empty() {
        let updates: Vec<codecommit::RefUpdate> = updates
            .into_iter()
            .map(|update| codecommit::RefUpdate { name: update.name, old: update.old, new: update.new })
            .collect();
        let (account, region, name) = (caller.account.clone(), caller.region.clone(), name.to_owned());
        let told = front
            .engine
            .call(caller.clone(), move |cx| codecommit::pushed(cx, &account, &region, &name, &updates))
            .await;
        if let Err(error) = told {
            return failed(&error);
        }
    }
    drop(turn);
    http::Response::builder()
        .header(header::CONTENT_TYPE, format!("application/x-{service}-result"))
        .header(header::CACHE_CONTROL, "no-cache")
        .body(body::streamed(answer))
        .unwrap_or_else(|error| failed(&Error::internal(error)))
}

/// `/v1/repos/NAME/info/refs` → name and the rest. Names have no slash (CC-1).
fn split(path: &str) -> Option<(String, String)> {
    let rest = path.strip_prefix("/v1/repos/")?;
    let (name, action) = rest.split_once('/')?;
    let legal = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '_' | '-');
    let name = name.strip_suffix(".git").unwrap_or(name);
    (!name.is_empty() && name.len() <= 100 && name.chars().all(legal))
        .then(|| (name.to_owned(), action.to_owned()))
}

/// The region in `git-codecommit.<region>.…`, else the default.
fn region_of(headers: &HeaderMap, default: &str) -> String {
    headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok())
        .and_then(|host| host.strip_prefix("git-codecommit."))
        .and_then(|rest| rest.split('.').next())
        .unwrap_or(default)
        .to_owned()
}

/// CC-2: any user name and password are taken on loopback; a 12-digit user is the account. Without any the client is
/// asked, as CodeCommit does.
fn caller_of(front: &Front, headers: &HeaderMap, region: &str) -> Option<Caller> {
    let (user, _) =
        basic(headers).or_else(|| front.settings.endpoint.starts_with("http://").then(Default::default))?;
    let digits = user.len() == 12 && user.bytes().all(|byte| byte.is_ascii_digit());
    Some(Caller::root(if digits { &user } else { crate::DEFAULT_ACCOUNT }, region))
}

/// User and password of `Authorization: Basic`.
pub(crate) fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    use base64::Engine as _;
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let encoded = value.strip_prefix("Basic ").or_else(|| value.strip_prefix("basic "))?;
    let decoded = base64::engine::general_purpose::STANDARD.decode(encoded.trim()).ok()?;
    let text = String::from_utf8(decoded).ok()?;
    let (user, password) = text.split_once(':')?;
    Some((user.to_owned(), password.to_owned()))
}

fn failed(error: &Error) -> Answer {
    tracing::warn!(%error, "a git request failed");
    let status = StatusCode::from_u16(error.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    text(status, &format!("{error}\n"))
}

fn text(status: StatusCode, text: &str) -> Answer {
    let mut answer = http::Response::new(body::full(text.to_owned()));
    *answer.status_mut() = status;
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_paths_apart() {
        assert_eq!(split("/v1/repos/web/info/refs"), Some(("web".into(), "info/refs".into())));
        assert_eq!(
            split("/v1/repos/web.git/git-upload-pack"),
            Some(("web".into(), "git-upload-pack".into()))
        );
        assert_eq!(split("/v1/repos/../x"), Some(("..".into(), "x".into())));
        assert_eq!(split("/v1/repos/a b/x"), None);
        assert_eq!(split("/v1/repos/web"), None);
    }

    #[test]
    fn the_region_is_in_the_host() {
        let mut headers = HeaderMap::new();
        assert_eq!(region_of(&headers, "us-east-1"), "us-east-1");
        headers.insert(
            header::HOST,
            header::HeaderValue::from_static("git-codecommit.eu-central-1.amazonaws.com.localhost:4566"),
        );
        assert_eq!(region_of(&headers, "us-east-1"), "eu-central-1");
    }
}
