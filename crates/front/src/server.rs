//! The listener, and which room a request goes to.

use std::convert::Infallible;
use std::future::Future;
use std::sync::Arc;

use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;

use crate::body::Answer;
use crate::{Front, admin, aws, console, cors, git, registry, website};

/// How long a client may take to send its request's head.
const HEAD_TIMEOUT: std::time::Duration = std::time::Duration::from_secs(30);

/// Accepts until `stop` ends, then lets open requests finish.
pub async fn serve(front: Front, listener: TcpListener, stop: impl Future<Output = ()> + Send) {
    let front = Arc::new(front);
    let mut stop = std::pin::pin!(stop);
    let connections = tokio::sync::watch::channel(()).0;
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut stop => break,
        };
        let stream = match accepted {
            Ok((stream, _)) => stream,
            Err(error) => {
                tracing::warn!(%error, "a connection could not be accepted");
                continue;
            }
        };
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "nodelay");
        }
        let front = Arc::clone(&front);
        let mut closing = connections.subscribe();
        tokio::spawn(async move {
            let service = service_fn(move |request| {
                let front = Arc::clone(&front);
                async move { Ok::<_, Infallible>(answer(&front, request).await) }
            });
            let connection = hyper::server::conn::http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(HEAD_TIMEOUT)
                .max_buf_size(64 * 1024)
                .serve_connection(TokioIo::new(stream), service)
                .with_upgrades();
            let mut connection = std::pin::pin!(connection);
            let ended = tokio::select! {
                ended = connection.as_mut() => ended,
                _ = closing.changed() => {
                    connection.as_mut().graceful_shutdown();
                    connection.await
                }
            };
            if let Err(error) = ended {
                tracing::debug!(%error, "a connection ended early");
            }
        });
    }
    drop(connections);
}

/// The four rooms.
async fn answer(front: &Front, request: http::Request<Incoming>) -> Answer {
    let path = request.uri().path();
    if let Some(rest) = path.strip_prefix("/_turaco") {
        let rest = rest.to_owned();
        if rest == "/images" && request.method() == http::Method::POST {
            return admin::load_image(front, request).await;
        }
        if let Some(answer) = admin::answer(front, &rest, &request).await {
            return answer;
        }
        return console::answer(front, &rest, request).await;
    }
    if path.starts_with("/v1/repos/") {
        return git::answer(front, request).await;
    }
    if registry::is_for(&request) {
        return registry::answer(front, request).await;
    }
    if let Some(bucket) = website::bucket(&request) {
        return website::answer(front, bucket, &request).await;
    }
    if cors::is_for(&request) {
        return cors::preflight(front, &request).await;
    }
    let origin = cors::of(&request);
    let mut answer = aws::answer(front, request).await;
    if let Some(origin) = origin
        && let Err(error) = cors::allow(front, origin, &mut answer).await
    {
        tracing::warn!(%error, "the CORS rules of a bucket could not be read");
    }
    answer
}
