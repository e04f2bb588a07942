//! EventBridge: buses, rules, targets and pattern matching.
//!
//! Never delivers by itself: an event that matches becomes a row per target, and the target's machine is woken.
//! Every service calls [`emit`]; matching happens in the same transaction.

pub mod api;
mod bus;
mod emit;
mod pattern;
mod rows;
mod rule;
mod tags;
mod target;
mod transform;

pub use emit::{Event, delivered, delivery, emit, pending};
pub use pattern::Pattern;
pub use rows::Delivery;

/// The operations offered, one function each.
pub mod operations {
    pub use crate::bus::*;
    pub use crate::emit::{put_events, test_event_pattern};
    pub use crate::rule::*;
    pub use crate::tags::*;
    pub use crate::target::*;
}

/// This service's tables.
pub const TABLES: &[&str] = &["events_buses", "events_rules", "events_tags", "events_deliveries"];

/// This service's machines: none, since the targets' own machines deliver.
pub fn machines() -> Vec<machine::Entry> {
    Vec::new()
}

/// Sightings: none concerns this service.
///
/// # Errors
/// Never.
pub fn on_seen(_: &mut store::Cx<'_>, _: &str, _: &driver::Seen) -> Result<(), model::Error> {
    Ok(())
}
