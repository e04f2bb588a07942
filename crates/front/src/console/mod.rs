//! The console: pages for people, under `/_turaco/`.
//!
//! A page is read by `load` inside the engine, through the operations clients use, into the plain data of `view`, and
//! drawn by `page`. Buttons are forms whose POST calls an operation (`act`). A script keeps pages fresh (`live`);
//! without it everything works by loading pages.

mod act;
mod answer;
mod live;
mod load;
mod page;
mod place;
mod route;
mod steps;
mod view;

use std::hash::{DefaultHasher, Hash, Hasher};

use http::{HeaderMap, Method, StatusCode, header};
use hyper::body::Incoming;
use model::Error;
use store::Caller;

use crate::Front;
use crate::body::{self, Answer};
use act::Press;
use load::Reasons;
use place::Place;
use route::Route;
use view::{Around, Content};

/// A form is at most this big.
const FORM_BYTES_MAX: usize = 64 * 1024;

/// The header of an open page that asks for itself again.
const LIVE: &str = "turaco-live";

/// Answers a page; `rest` is the path after `/_turaco`.
pub(crate) async fn answer(front: &Front, rest: &str, request: http::Request<Incoming>) -> Answer {
    let query = request.uri().query().unwrap_or("").to_owned();
    let Some(parts) = route::segments(rest) else { return no_page(front, &query).await };
    let names: Vec<&str> = parts.iter().map(String::as_str).collect();
    match (request.method(), names.as_slice()) {
        (&Method::GET, ["live"]) => live::stream(front),
        (&Method::GET, ["log"]) => log(front, &query).await,
        (&Method::GET, [name]) if name.contains('.') => match answer::asset(name) {
            Some(asset) => asset,
            None => no_page(front, &query).await,
        },
        (&Method::GET | &Method::HEAD, _) => show(front, &parts, &query, request.headers()).await,
        (&Method::POST, _) => press(front, parts, &query, request).await,
        _ => answer::plain(StatusCode::METHOD_NOT_ALLOWED, "The console takes GET and POST."),
    }
}

/// A parameter of a query string.
fn parameter(query: &str, name: &str) -> Option<String> {
    let all = wire::uri::parameters(query, true).unwrap_or_default();
    all.into_iter().find(|(known, value)| known == name && !value.is_empty()).map(|(_, value)| value)
}

async fn no_page(front: &Front, query: &str) -> Answer {
    let place = Place::of(query, &front.default_region);
    let around = match around(front, place).await {
        Ok(around) => around,
        Err(error) => return answer::refusal(&error),
    };
    let text = "No page of the console has this address.";
    answer::html(StatusCode::NOT_FOUND, page::trouble(&around, "Nothing is here", text))
}

/// What every page has around its content.
async fn around(front: &Front, place: Place) -> Result<Around, Error> {
    let caller = Caller::root(&place.account, &place.region);
    front.engine.call(caller, move |cx| load::around(cx, place)).await
}

/// Reads a page and what is around it, in one transaction.
async fn read(front: &Front, place: Place, route: Route) -> Result<(Around, Result<Content, Error>), Error> {
    let reasons = Reasons::of(&front.engine).await;
    let caller = Caller::root(&place.account, &place.region);
    front
        .engine
        .call(caller, move |cx| {
            let around = load::around(cx, place)?;
            Ok((around, load::content(cx, &route, reasons)))
        })
        .await
}

async fn show(front: &Front, parts: &[String], query: &str, headers: &HeaderMap) -> Answer {
    let place = Place::of(query, &front.default_region);
    let Some(route) = Route::of(parts, parameter(query, "older")) else {
        // A button's address, loaded: its page.
        let press = Press { parts: parts.to_vec(), fields: Vec::new() };
        return match press.page() {
            Some(page) => answer::see_other(&place.to(&page)),
            None => no_page(front, query).await,
        };
    };
    match read(front, place, route.clone()).await {
        Ok((around, Ok(mut content))) => {
            // A page that is open asks for what its log goes on with.
            if headers.contains_key(LIVE) {
                content.without_log();
            }
            let tag = tag(&around, &content);
            let known = headers.get(header::IF_NONE_MATCH).is_some_and(|known| *known == *tag);
            if known {
                return answer::not_modified(&tag);
            }
            let own = address(&around.place, parts, query);
            answer::tagged(page::draw(&around, &content, &own, None), &tag)
        }
        Ok((around, Err(error))) if error.status < 500 => {
            elsewhere(front, around, parts, query, (&route, error)).await
        }
        Ok((_, Err(error))) | Err(error) => answer::refusal(&error),
    }
}

/// The address of the page that is shown.
fn address(place: &Place, parts: &[String], query: &str) -> String {
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    place.older(&parts, parameter(query, "older").as_deref())
}

/// Changes with everything a page shows, and with nothing else: times that go on are not in it.
fn tag(around: &Around, content: &Content) -> String {
    let mut hasher = DefaultHasher::new();
    format!("{content:?}{:?}{:?}{}", around.place, around.places, around.time_scale).hash(&mut hasher);
    env!("CARGO_PKG_VERSION").hash(&mut hasher);
    format!("\"{:016x}\"", hasher.finish())
}

/// What is not in this place. Addresses in operations' answers name no place: then it is looked for in the others.
async fn elsewhere(
    front: &Front,
    around: Around,
    parts: &[String],
    query: &str,
    (route, error): (&Route, Error),
) -> Answer {
    let named = parameter(query, "region").is_some() || parameter(query, "account").is_some();
    if !named {
        for (account, region) in &around.places {
            let other = Place::at(account, region, &front.default_region);
            if other == around.place {
                continue;
            }
            if let Ok((_, Ok(_))) = read(front, other.clone(), route.clone()).await {
                return answer::see_other(&address(&other, parts, query));
            }
        }
    }
    let page = page::trouble(&around, &error.code, &error.message);
    answer::html(StatusCode::NOT_FOUND, page)
}

/// Lines of a log after a token, for pages that are open.
async fn log(front: &Front, query: &str) -> Answer {
    let place = Place::of(query, &front.default_region);
    let wanted = |name: &str| parameter(query, name).unwrap_or_default();
    let (group, stream, token) = (wanted("group"), wanted("stream"), parameter(query, "token"));
    let caller = Caller::root(&place.account, &place.region);
    let found =
        front.engine.call(caller, move |cx| load::log_after(cx, &group, &stream, token.as_deref())).await;
    match found {
        Ok(log) => answer::log(page::log_lines(&log), &log.token),
        Err(error) => answer::refusal(&error),
    }
}

/// A button was pressed.
async fn press(front: &Front, parts: Vec<String>, query: &str, request: http::Request<Incoming>) -> Answer {
    if !answer::same_origin(request.headers()) {
        return answer::plain(StatusCode::FORBIDDEN, "Only the console's own pages may do this.");
    }
    let Ok(form) = body::collect(request.into_body(), FORM_BYTES_MAX).await else {
        return answer::plain(StatusCode::BAD_REQUEST, "The form could not be read.");
    };
    let fields = wire::uri::parameters(&String::from_utf8_lossy(&form), true).unwrap_or_default();
    let press = Press { parts, fields };
    let place = Place::of(query, &front.default_region);
    let Some(page) = press.page().map(|page| page.into_iter().map(str::to_owned).collect::<Vec<_>>()) else {
        return no_page(front, query).await;
    };
    let caller = Caller::root(&place.account, &place.region);
    let done = front.engine.call(caller, move |cx| act::act(cx, &press)).await;
    match done {
        Ok(next) => {
            let next = next.unwrap_or(page);
            answer::see_other(&place.to(&next.iter().map(String::as_str).collect::<Vec<_>>()))
        }
        Err(error) => refused(front, place, &page, &error).await,
    }
}

/// The page a button is on, with the operation's refusal above it.
async fn refused(front: &Front, place: Place, parts: &[String], error: &Error) -> Answer {
    let status = StatusCode::from_u16(error.status).unwrap_or(StatusCode::BAD_REQUEST);
    let Some(route) = Route::of(parts, None) else { return answer::refusal(error) };
    match read(front, place, route).await {
        Ok((around, Ok(content))) => {
            let own = address(&around.place, parts, "");
            answer::html(status, page::draw(&around, &content, &own, Some(error)))
        }
        Ok((around, Err(_))) => answer::html(status, page::trouble(&around, &error.code, &error.message)),
        Err(error) => answer::refusal(&error),
    }
}
