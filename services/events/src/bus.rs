//! Event buses. `default` is always there; others are made.

use model::{Error, page};
use store::Cx;

use crate::api::{self, errors};
use crate::rows::{BUSES, BusRow, RULES, TAGS};

/// Buses on one page at most, and without a limit.
const PAGE_MAX: i64 = 100;

/// The bus that every account has.
pub(crate) const DEFAULT: &str = "default";

pub(crate) fn arn(cx: &Cx<'_>, name: &str) -> String {
    model::Arn::new("events", cx.region(), cx.account(), format!("event-bus/{name}")).to_string()
}

fn key(cx: &Cx<'_>, name: &str) -> String {
    format!("{}/{}/{name}", cx.account(), cx.region())
}

/// The name of an existing bus out of a name or an ARN; none: the default one.
pub(crate) fn resolve(cx: &Cx<'_>, name_or_arn: Option<&str>) -> Result<String, Error> {
    let given = name_or_arn.unwrap_or(DEFAULT);
    let name = given.rsplit("event-bus/").next().unwrap_or(given);
    if name == DEFAULT || BUSES.contains(cx, &key(cx, name))? {
        return Ok(name.to_owned());
    }
    Err(errors::resource_not_found_exception(format!("Event bus {name} does not exist.")))
}

/// `CreateEventBus`
pub fn create_event_bus(
    cx: &mut Cx<'_>,
    input: api::CreateEventBusRequest,
) -> Result<api::CreateEventBusResponse, Error> {
    if input.event_source_name.is_some() {
        return Err(Error::not_implemented("A partner event bus (EventSourceName)"));
    }
    let key = key(cx, &input.name);
    if input.name == DEFAULT || BUSES.contains(cx, &key)? {
        let message = format!("Event bus {} already exists.", input.name);
        return Err(Error::new("ResourceAlreadyExistsException", message));
    }
    let arn = arn(cx, &input.name);
    let row = BusRow {
        name: input.name,
        arn: arn.clone(),
        description: input.description.clone(),
        created_at: cx.now.0,
    };
    BUSES.put(cx, &key, &row)?;
    if let Some(tags) = &input.tags {
        TAGS.put(cx, &arn, tags)?;
    }
    Ok(api::CreateEventBusResponse {
        event_bus_arn: Some(arn),
        description: input.description,
        ..Default::default()
    })
}

/// `DeleteEventBus`: a bus that is not there is gone already.
pub fn delete_event_bus(
    cx: &mut Cx<'_>,
    input: api::DeleteEventBusRequest,
) -> Result<api::DeleteEventBusOutput, Error> {
    if input.name == DEFAULT {
        return Err(Error::new("ValidationException", "Cannot delete event bus default."));
    }
    let rules = format!("{}/{}/{}/", cx.account(), cx.region(), input.name);
    if RULES.count(cx, &rules)? > 0 {
        return Err(Error::new("ValidationException", "Event bus can't be deleted since it has rules."));
    }
    BUSES.delete(cx, &key(cx, &input.name))?;
    TAGS.delete(cx, &arn(cx, &input.name))?;
    Ok(api::DeleteEventBusOutput {})
}

/// `DescribeEventBus`
pub fn describe_event_bus(
    cx: &mut Cx<'_>,
    input: api::DescribeEventBusRequest,
) -> Result<api::DescribeEventBusResponse, Error> {
    let name = resolve(cx, input.name.as_deref())?;
    let row = BUSES.get(cx, &key(cx, &name))?;
    let created = row.as_ref().map(|row| model::Time(row.created_at));
    Ok(api::DescribeEventBusResponse {
        arn: Some(arn(cx, &name)),
        name: Some(name),
        description: row.and_then(|row| row.description),
        creation_time: created,
        last_modified_time: created,
        ..Default::default()
    })
}

/// `ListEventBuses`
pub fn list_event_buses(
    cx: &mut Cx<'_>,
    input: api::ListEventBusesRequest,
) -> Result<api::ListEventBusesResponse, Error> {
    let prefix = input.name_prefix.unwrap_or_default();
    let after = page::after(input.next_token.as_deref(), "ValidationException")?;
    let default = (DEFAULT.to_owned(), None);
    let others = BUSES.list(cx, &key(cx, ""))?.into_iter().map(|(_, row)| (row.name.clone(), Some(row)));
    let mut all: Vec<_> =
        std::iter::once(default).chain(others).filter(|(name, _)| name.starts_with(&prefix)).collect();
    all.sort_by(|one, other| one.0.cmp(&other.0));
    let named = all.into_iter().map(|(name, row)| (name.clone(), (name, row)));
    let (found, next_token) = page::cut(named, after.as_deref(), crate::rule::limit(input.limit, PAGE_MAX));
    let event_buses = found.into_iter().map(|(name, row)| {
        let created = row.as_ref().map(|row: &BusRow| model::Time(row.created_at));
        api::EventBus {
            arn: Some(arn(cx, &name)),
            name: Some(name),
            description: row.and_then(|row| row.description),
            creation_time: created,
            last_modified_time: created,
            policy: None,
        }
    });
    Ok(api::ListEventBusesResponse { event_buses: Some(event_buses.collect()), next_token })
}
