//! From a request's head to what is done with it, in one go: nothing waits between looking at the configuration and
//! beginning a request on its target, so a generation that was acknowledged is the one every later request sees.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use crate::access_log::{Record, Texts};
use crate::answer::{Asked, Own, redirect_location};
use crate::config::{Action, Bind, Forward, Listener};
use crate::forward_head::{self, TraceSeed};
use crate::message::Framing;
use crate::request::{Request, split_port};
use crate::route;
use crate::sticky;
use crate::target::{Group, InFlight, NoTarget, Target};

/// What is done with a request.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) asked: Asked,
    pub(crate) framing: Framing,
    /// May be sent a second time when nothing of an answer came.
    pub(crate) repeatable: bool,
    pub(crate) expects_continue: bool,
    /// No connection it uses is used again (ALB-55).
    pub(crate) ambiguous: bool,
    pub(crate) idle_timeout_ms: u64,
    pub(crate) step: Step,
}

/// Where the answer comes from.
#[derive(Debug)]
pub(crate) enum Step {
    /// A target; its head is written.
    Forward { group: Arc<Group>, in_flight: InFlight },
    /// No target can be had: 503.
    NoTarget { group: Option<Arc<Group>> },
    /// The balancer.
    Own(Own),
}

/// What a plan is made with, beside the request.
#[derive(Debug)]
pub(crate) struct Around<'a> {
    pub(crate) peer: SocketAddr,
    pub(crate) now: Duration,
    pub(crate) now_ms: u64,
    pub(crate) random: (u32, u64),
    /// Gets the head for the target.
    pub(crate) target_head: &'a mut Vec<u8>,
    /// Gets headers to be added to the answer.
    pub(crate) answer_headers: &'a mut Vec<u8>,
    pub(crate) record: &'a mut Record,
}

/// Decides, and begins.
pub(crate) fn make(bind: &Bind, request: &Request<'_>, around: &mut Around<'_>) -> Plan {
    let asked = Asked {
        head_only: request.method == "HEAD",
        minor_version: request.minor_version,
        keep_alive: request.keep_alive && request.ambiguous.is_empty(),
        upgrade: request.upgrade.is_some(),
    };
    let mut plan = Plan {
        asked,
        framing: request.framing,
        repeatable: request.is_repeatable(),
        expects_continue: request.expects_continue,
        ambiguous: !request.ambiguous.is_empty(),
        idle_timeout_ms: 60_000,
        step: Step::NoTarget { group: None },
    };
    around.record.set_texts(Texts {
        method: request.method,
        host: request.host,
        origin: request.origin,
        user_agent: request.user_agent,
        minor_version: request.minor_version,
    });
    around.record.classification_reason = request.ambiguous;
    let Some(listener) = route::listener(bind, request.host) else {
        plan.step = Step::Own(Own::Explained(404, unknown_host(bind, request.host)));
        return plan;
    };
    around.record.listener = Some(Arc::clone(listener));
    plan.idle_timeout_ms = listener.attributes.idle_timeout_ms;
    let (action, priority) = route::action(listener, request, around.peer.ip());
    around.record.rule_priority = Some(priority);
    plan.step = match action {
        Action::Forward(forward) => forward_step(forward, listener, request, around),
        Action::Redirect(redirect) => {
            around.record.actions = "redirect";
            let (host, _) = split_port(request.host);
            let location = redirect_location(
                redirect,
                listener.scheme,
                host,
                listener.port,
                request.path,
                request.query,
            );
            around.record.redirect_url.clone_from(&location);
            Step::Own(Own::Redirect(redirect.status, location))
        }
        Action::Fixed { status, content_type, body } => {
            around.record.actions = "fixed-response";
            Step::Own(Own::Fixed { status: *status, content_type: content_type.clone(), body: body.clone() })
        }
    };
    plan
}

fn unknown_host(bind: &Bind, host: &str) -> String {
    let names: Vec<&str> =
        bind.listeners.iter().filter_map(|listener| listener.hostnames.first().map(String::as_str)).collect();
    format!(
        "Several load balancers share {} and none of them is called {host:?}. They are: {}",
        bind.address,
        names.join(", ")
    )
}

fn forward_step(
    forward: &Forward,
    listener: &Listener,
    request: &Request<'_>,
    around: &mut Around<'_>,
) -> Step {
    around.record.actions = "forward";
    let Some(group) = choose_group(forward, request, around) else { return Step::NoTarget { group: None } };
    around.record.group_arn = Some(Arc::clone(&group.arn));
    match choose_target(group, request, around) {
        Err(NoTarget::NoneRegistered | NoTarget::AllTried) => {
            Step::NoTarget { group: Some(Arc::clone(group)) }
        }
        Ok(in_flight) => {
            let seed = TraceSeed { seconds: around.now.as_secs(), random: around.random };
            let trace = forward_head::write(around.target_head, request, listener, around.peer, seed);
            around.record.set_trace_id(&around.target_head[trace]);
            Step::Forward { group: Arc::clone(group), in_flight }
        }
    }
}

fn choose_group<'c>(
    forward: &'c Forward,
    request: &Request<'_>,
    around: &mut Around<'_>,
) -> Option<&'c Arc<Group>> {
    let Some(duration_ms) = forward.stickiness_ms else { return forward.next_group() };
    let bound_to = sticky::GROUP_COOKIES
        .into_iter()
        .find_map(|name| request.cookie(name).and_then(|value| sticky::read(value, around.now)));
    let bound = bound_to.and_then(|number| {
        forward
            .groups
            .iter()
            .find(|(group, weight)| *weight > 0 && sticky::number_of(group.arn.as_bytes()) == number)
            .map(|(group, _)| group)
    });
    let group = bound.or_else(|| forward.next_group())?;
    let number = sticky::number_of(group.arn.as_bytes());
    sticky::write(around.answer_headers, sticky::GROUP_COOKIES, number, duration_ms, around.now);
    Some(group)
}

fn target_number(target: &Target) -> u64 {
    sticky::number_of(format!("{}|{}", target.group_arn, target.address).as_bytes())
}

fn choose_target(
    group: &Arc<Group>,
    request: &Request<'_>,
    around: &mut Around<'_>,
) -> Result<InFlight, NoTarget> {
    let Some(duration_ms) = group.stickiness_ms else {
        return group.pick(&[], around.now_ms, around.random.1);
    };
    let bound_to = sticky::TARGET_COOKIES
        .into_iter()
        .find_map(|name| request.cookie(name).and_then(|value| sticky::read(value, around.now)));
    let bound = bound_to.and_then(|number| group.pick_bound(|target| target_number(target) == number));
    let in_flight = match bound {
        Some(in_flight) => in_flight,
        None => group.pick(&[], around.now_ms, around.random.1)?,
    };
    let number = target_number(in_flight.target());
    sticky::write(around.answer_headers, sticky::TARGET_COOKIES, number, duration_ms, around.now);
    Ok(in_flight)
}
