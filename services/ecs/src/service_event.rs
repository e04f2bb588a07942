//! A service's list of events (ECS-26).

use model::{Duration, Error, Time};
use store::Cx;

use crate::api;
use crate::rows::{EVENTS, Service, ServiceEvent, TaskSet};

/// Events kept, newest first.
const EVENTS_MAX: usize = 100;
/// The same message as the newest one is not repeated for so long.
const REPEAT_AFTER: Duration = Duration::minutes(6 * 60);

/// `(service NAME)`, or `(service NAME, taskSet ecs-svc/…)` where task sets are the user's business.
pub(crate) fn prefix(service: &Service, set: Option<&TaskSet>) -> String {
    use crate::rows::Controller;
    match (set, service.controller) {
        (Some(set), Controller::CodeDeploy | Controller::External) => {
            format!("(service {}, taskSet {})", service.name, set.id)
        }
        (Some(_), Controller::Ecs) | (None, _) => format!("(service {})", service.name),
    }
}

/// Adds a line.
pub(crate) fn add(cx: &mut Cx<'_>, service: &Service, message: String) -> Result<(), Error> {
    let key = service.key();
    let mut events = EVENTS.get(cx, &key)?.unwrap_or_default();
    let is_repeat = events
        .first()
        .is_some_and(|last| last.message == message && cx.now.since(Time(last.at)) < REPEAT_AFTER);
    if is_repeat {
        return Ok(());
    }
    events.insert(0, ServiceEvent { id: cx.ids.uuid(), at: cx.now.0, message });
    events.truncate(EVENTS_MAX);
    Ok(EVENTS.put(cx, &key, &events)?)
}

pub(crate) fn list(cx: &Cx<'_>, service: &Service) -> Result<Vec<api::ServiceEvent>, Error> {
    let events = EVENTS.get(cx, &service.key())?.unwrap_or_default();
    let shape = |event: ServiceEvent| api::ServiceEvent {
        id: Some(event.id),
        created_at: Some(Time(event.at)),
        message: Some(event.message),
    };
    Ok(events.into_iter().map(shape).collect())
}
