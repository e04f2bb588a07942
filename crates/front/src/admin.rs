//! What is not AWS: health, why a machine waits, images on disk.

use http::{Method, StatusCode, header};
use hyper::body::Incoming;
use serde_json::json;

use crate::Front;
use crate::body::{self, Answer};

/// Answers an address of the admin room; `None`: it is the console's.
pub(crate) async fn answer(front: &Front, rest: &str, request: &http::Request<Incoming>) -> Option<Answer> {
    match (request.method(), rest) {
        (&Method::GET, "/health") => Some(health(front)),
        (&Method::GET, "/why") => Some(why(front, request.uri().query().unwrap_or("")).await),
        (&Method::GET, "/reasons") => Some(reasons(front).await),
        (&Method::GET, "/images") => Some(images(front)),
        (&Method::GET, "/changes") => Some(changes(front)),
        (&Method::POST, "/reset") => Some(reset(front, request.headers()).await),
        _ => None,
    }
}

/// Answered as soon as the engine runs: this listener is opened after it.
fn health(front: &Front) -> Answer {
    json_answer(
        StatusCode::OK,
        &json!({
            "status": "ok",
            "version": env!("CARGO_PKG_VERSION"),
            "instance": front.settings.instance,
            "timeScale": front.settings.time_scale,
            "region": front.default_region,
        }),
    )
}

/// For test suites: everything of every account goes, running tasks too. Images on disk stay. A page in somebody's
/// browser may not ask for it.
async fn reset(front: &Front, headers: &http::HeaderMap) -> Answer {
    if headers.contains_key(header::ORIGIN) || headers.contains_key("sec-fetch-site") {
        return json_answer(StatusCode::FORBIDDEN, &json!({ "error": "a browser may not reset" }));
    }
    match front.reset.reset().await {
        Ok(()) => json_answer(StatusCode::OK, &json!({ "status": "reset" })),
        Err(error) => json_answer(StatusCode::INTERNAL_SERVER_ERROR, &json!({ "error": error.to_string() })),
    }
}

/// A line at once, and one for every change of anything, as server-sent events; changes that come together share one.
fn changes(front: &Front) -> Answer {
    let mut changes = front.engine.changes();
    changes.mark_changed();
    let stream = futures_util::stream::unfold(changes, |mut changes| async move {
        changes.changed().await.ok()?;
        let number = *changes.borrow_and_update();
        Some((Ok(bytes::Bytes::from(format!("data: {number}\n\n"))), changes))
    });
    let mut answer = http::Response::new(body::streamed(stream));
    answer.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static("text/event-stream"));
    answer.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    answer
}

async fn why(front: &Front, query: &str) -> Answer {
    let parameters = wire::uri::parameters(query, true).unwrap_or_default();
    let parameter = |name: &str| {
        parameters
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
            .unwrap_or_default()
    };
    match front.engine.why(parameter("machine"), parameter("id")).await {
        Some(why) => json_answer(
            StatusCode::OK,
            &json!({ "reason": why.reason, "lookAt": why.look_at.map(|at| at.0), "parked": why.parked }),
        ),
        None => json_answer(StatusCode::NOT_FOUND, &json!({ "reason": "nothing waits under that name" })),
    }
}

async fn reasons(front: &Front) -> Answer {
    let all: Vec<_> = front
        .engine
        .reasons()
        .await
        .into_iter()
        .map(|(machine, id, why)| {
            json!({ "machine": machine, "id": id, "reason": why.reason, "lookAt": why.look_at.map(|at| at.0), "parked": why.parked })
        })
        .collect();
    json_answer(StatusCode::OK, &json!(all))
}

/// The names of images on disk.
fn images(front: &Front) -> Answer {
    match front.images.names().all() {
        Ok(names) => {
            let all: Vec<_> = names
                .into_iter()
                .map(|(name, entry)| json!({ "name": name, "digest": entry.digest, "at": entry.at }))
                .collect();
            json_answer(StatusCode::OK, &json!(all))
        }
        Err(error) => json_answer(StatusCode::INTERNAL_SERVER_ERROR, &json!({ "error": error.to_string() })),
    }
}

/// Takes an archive (docker-archive or OCI layout, as a tar) in; the names it brought.
pub(crate) async fn load_image(front: &Front, request: http::Request<Incoming>) -> Answer {
    match receive_image(front, request).await {
        Ok(loaded) => json_answer(StatusCode::OK, &loaded),
        Err(error) => json_answer(StatusCode::BAD_REQUEST, &json!({ "error": error })),
    }
}

async fn receive_image(front: &Front, request: http::Request<Incoming>) -> Result<serde_json::Value, String> {
    use http_body_util::BodyExt;
    use tokio::io::AsyncWriteExt;
    let query = wire::uri::parameters(request.uri().query().unwrap_or(""), true).unwrap_or_default();
    let name = query.into_iter().find(|(name, _)| name == "name").map(|(_, value)| value);
    let id = front.blobs.upload_start().map_err(|error| error.to_string())?;
    let path = front.images.work().join(format!("archive-{id}.tar"));
    front.blobs.upload_cancel(&id).map_err(|error| error.to_string())?;
    let mut file = tokio::fs::File::create(&path).await.map_err(|error| error.to_string())?;
    let mut body = request.into_body();
    while let Some(frame) = body.frame().await {
        if let Ok(data) = frame.map_err(|error| error.to_string())?.into_data() {
            file.write_all(&data).await.map_err(|error| error.to_string())?;
        }
    }
    file.flush().await.map_err(|error| error.to_string())?;
    let (store, archive) = (front.images.clone(), path.clone());
    let imported = tokio::task::spawn_blocking(move || {
        let found = store.import(&archive);
        std::fs::remove_file(&archive).map_err(|error| error.to_string())?;
        let found = found.map_err(|error| error.to_string())?;
        if let (Some(name), Some((_, digest))) = (&name, found.first()) {
            let reference = images::Reference::parse(name).map_err(|error| error.to_string())?;
            store.name(&reference, digest, images::Origin::Imported).map_err(|error| error.to_string())?;
        }
        Ok::<_, String>(found)
    });
    let imported = imported.await.map_err(|error| error.to_string())??;
    let shown: Vec<_> = imported
        .into_iter()
        .map(|(name, digest)| json!({ "name": name.map(|name| name.familiar()), "digest": digest }))
        .collect();
    Ok(json!(shown))
}

fn json_answer(status: StatusCode, value: &serde_json::Value) -> Answer {
    let mut answer = http::Response::new(body::full(value.to_string()));
    *answer.status_mut() = status;
    answer.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static("application/json"));
    answer
}
