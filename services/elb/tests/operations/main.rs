//! The operations, called with documents as the door calls them, and what the balancer is told and says.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod for_other_services;
mod load_balancers;
mod rules;
mod targets;
mod world;
