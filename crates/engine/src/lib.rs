//! One thread, one queue, one closed enum of jobs: calls, sightings, looks, ticks.
//!
//! Never knows an AWS service: machines, sighting handlers and hands come in as tables and trait objects.
//! Calls are committed before they are answered; several waiting jobs share one commit, each in its own savepoint.

mod core;
mod handle;
mod hands;
mod slots;

pub use crate::core::{Core, Job, Output, Reply, Why, Work};
pub use handle::{Engine, Handle, Options};
pub use slots::Slots;

use model::Error;
use store::Cx;

/// What a service does with a sighting: writes it down and wakes the machines that care.
pub type OnSeen = fn(&mut Cx<'_>, &str, &driver::Seen) -> Result<(), Error>;

/// The tables the engine runs on.
#[derive(Debug, Clone, Default)]
pub struct Wiring {
    /// Every machine.
    pub machines: Vec<machine::Entry>,
    /// Handlers called, in order, for every sighting.
    pub on_seen: Vec<OnSeen>,
}
