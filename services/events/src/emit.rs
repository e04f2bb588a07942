//! Events in: from our own services ([`emit`]) and from clients (`PutEvents`).

use model::{Error, Time};
use serde_json::{Value, json};
use store::{Caller, Cx};

use crate::api;
use crate::bus;
use crate::rows::{DELIVERIES, Delivery, RULES, RuleRow};
use crate::rule::read_pattern;
use crate::target::TargetKind;
use crate::transform;

/// An event of one of our services, for the default bus of an account and region.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Twelve digits.
    pub account: String,
    /// Region.
    pub region: String,
    /// `aws.codecommit`
    pub source: String,
    /// `CodeCommit Repository State Change`
    pub detail_type: String,
    /// ARNs the event is about.
    pub resources: Vec<String>,
    /// The rest, an object.
    pub detail: Value,
}

/// Matches an event against the rules of the default bus, now, and wakes what is to be started. Answers the
/// event's id.
///
/// # Errors
/// When the store fails.
pub fn emit(cx: &mut Cx<'_>, event: Event) -> Result<String, Error> {
    let (account, region) = (event.account.clone(), event.region.clone());
    cx.on_behalf(Caller::root(&account, &region), |cx| {
        let id = cx.ids.uuid();
        let kind = (event.source, event.detail_type);
        let body = event_body(cx, &id, kind, event.resources, cx.now, event.detail);
        route(cx, bus::DEFAULT, &body)?;
        Ok(id)
    })
}

/// A delivery by its id.
///
/// # Errors
/// When the store fails.
pub fn delivery(cx: &Cx<'_>, id: &str) -> Result<Option<Delivery>, Error> {
    Ok(DELIVERIES.get(cx, id)?)
}

/// The ids of deliveries that wait for a service (`codepipeline`, `codebuild`, `logs`): for its machine's `awake`.
///
/// # Errors
/// When the store fails.
pub fn pending(cx: &Cx<'_>, service: &str) -> Result<Vec<String>, Error> {
    Ok(DELIVERIES.keys(cx, &format!("{service}/"))?)
}

/// The target has been started (or never can be): the delivery is over.
///
/// # Errors
/// When the store fails.
pub fn delivered(cx: &mut Cx<'_>, id: &str) -> Result<(), Error> {
    DELIVERIES.delete(cx, id)?;
    Ok(())
}

/// Writes a delivery for every target of every enabled rule of the bus that matches.
fn route(cx: &mut Cx<'_>, bus: &str, event: &Value) -> Result<(), Error> {
    let rules = RULES.list(cx, &crate::rule::key(cx, bus, ""))?;
    for (_, rule) in rules.into_iter().filter(|(_, rule)| rule.is_enabled() && !rule.targets.is_empty()) {
        if read_pattern(&rule.event_pattern)?.matches(event) {
            deliver(cx, &rule, event)?;
        }
    }
    Ok(())
}

fn deliver(cx: &mut Cx<'_>, rule: &RuleRow, event: &Value) -> Result<(), Error> {
    for target in &rule.targets {
        let target_arn = target.arn.clone().unwrap_or_default();
        let Some(kind) = TargetKind::of(&target_arn) else { continue };
        let (service, machine) = kind.machine();
        let id = format!("{service}/{}", cx.ids.uuid());
        let delivery = Delivery {
            id: id.clone(),
            account: cx.account().to_owned(),
            region: cx.region().to_owned(),
            rule_arn: rule.arn.clone(),
            role_arn: target.role_arn.clone(),
            input: transform::input(target, event, &rule.arn, &rule.name),
            event: event.clone(),
            target_arn,
        };
        DELIVERIES.put(cx, &id, &delivery)?;
        cx.wake(machine, id);
    }
    Ok(())
}

/// `PutEvents`: each entry is taken or refused by itself.
pub fn put_events(cx: &mut Cx<'_>, input: api::PutEventsRequest) -> Result<api::PutEventsResponse, Error> {
    let mut failed = 0;
    let mut entries = Vec::new();
    for entry in input.entries {
        let result = put_event(cx, entry);
        entries.push(match result {
            Ok(id) => api::PutEventsResultEntry { event_id: Some(id), ..Default::default() },
            Err(error) if error.status >= 500 => return Err(error),
            Err(error) => {
                failed += 1;
                api::PutEventsResultEntry {
                    error_code: Some(error.code),
                    error_message: Some(error.message),
                    ..Default::default()
                }
            }
        });
    }
    Ok(api::PutEventsResponse { failed_entry_count: Some(failed), entries: Some(entries) })
}

fn put_event(cx: &mut Cx<'_>, entry: api::PutEventsRequestEntry) -> Result<String, Error> {
    let missing = |name: &str| {
        let message = format!("Parameter {name} is not valid. Reason: {name} is a required argument.");
        Error::new("InvalidArgument", message)
    };
    let source = entry.source.filter(|text| !text.is_empty()).ok_or_else(|| missing("Source"))?;
    let detail_type =
        entry.detail_type.filter(|text| !text.is_empty()).ok_or_else(|| missing("DetailType"))?;
    let detail = entry.detail.ok_or_else(|| missing("Detail"))?;
    // Sources that begin so are AWS's own.
    if source.starts_with("aws.") {
        return Err(Error::new("NotAuthorizedForSourceException", "Not authorized for the source."));
    }
    let detail: Value = serde_json::from_str(&detail)
        .ok()
        .filter(Value::is_object)
        .ok_or_else(|| Error::new("MalformedDetail", "Detail is malformed."))?;
    let bus = bus::resolve(cx, entry.event_bus_name.as_deref())?;
    let id = cx.ids.uuid();
    let time = entry.time.unwrap_or(cx.now);
    let event = event_body(cx, &id, (source, detail_type), entry.resources.unwrap_or_default(), time, detail);
    route(cx, &bus, &event)?;
    Ok(id)
}

fn event_body(
    cx: &Cx<'_>,
    id: &str,
    (source, detail_type): (String, String),
    resources: Vec<String>,
    time: Time,
    detail: Value,
) -> Value {
    json!({
        "version": "0",
        "id": id,
        "detail-type": detail_type,
        "source": source,
        "account": cx.account(),
        "time": time.iso8601_seconds(),
        "region": cx.region(),
        "resources": resources,
        "detail": detail,
    })
}

/// `TestEventPattern`
pub fn test_event_pattern(
    _: &mut Cx<'_>,
    input: api::TestEventPatternRequest,
) -> Result<api::TestEventPatternResponse, Error> {
    let pattern = read_pattern(&input.event_pattern)?;
    let event: Value = serde_json::from_str(&input.event)
        .map_err(|error| Error::new("ValidationException", format!("Event is not valid JSON: {error}")))?;
    // AWS refuses to test what could not be an event.
    for field in ["id", "account", "source", "time", "region", "resources", "detail-type"] {
        if event.get(field).is_none() {
            let message = format!("Parameter Event is not valid. Reason: Missing field {field}.");
            return Err(Error::new("ValidationException", message));
        }
    }
    Ok(api::TestEventPatternResponse { result: Some(pattern.matches(&event)) })
}
