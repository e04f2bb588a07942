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
        }),
    )
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

fn json_answer(status: StatusCode, value: &serde_json::Value) -> Answer {
    let mut answer = http::Response::new(body::full(value.to_string()));
    *answer.status_mut() = status;
    answer.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static("application/json"));
    answer
}
