//! ELBv2: load balancers, listeners, rules, target groups, targets.
//!
//! Never proxies a request and never checks a target: everything the balancer should do is one snapshot, built from
//! rows in the transaction that changes them; what it applied and how its targets are comes back as sightings.

mod action;
pub mod api;
mod attributes;
mod condition;
mod draining;
mod forward;
mod limits;
mod listener;
mod load_balancer;
mod load_balancer_machine;
mod load_balancer_settings;
mod refuse;
mod rows;
mod rule;
mod seen;
mod snapshot;
mod tags;
mod target;
mod target_group;
mod usage;

pub use forward::{applied, forward_weights, refusals, set_forward};
pub use listener::{Listener, listener};
pub use load_balancer::{LoadBalancer, load_balancer};
pub use seen::{Counters, counters, on_seen};
pub use target::{TargetHealth, deregister_target, register_target, target_health, targets_drained};
pub use target_group::{
    TargetGroup, target_group_by_arn, target_group_by_name, target_group_load_balancer, target_group_named,
};

/// The operations offered, one function each.
pub mod operations {
    pub use crate::attributes::{
        describe_listener_attributes, describe_load_balancer_attributes, describe_target_group_attributes,
        modify_listener_attributes, modify_load_balancer_attributes, modify_target_group_attributes,
    };
    pub use crate::limits::{
        describe_account_limits, describe_capacity_reservation, describe_listener_certificates,
    };
    pub use crate::listener::{create_listener, delete_listener, describe_listeners, modify_listener};
    pub use crate::load_balancer::{create_load_balancer, delete_load_balancer, describe_load_balancers};
    pub use crate::load_balancer_settings::{set_ip_address_type, set_security_groups, set_subnets};
    pub use crate::rule::{create_rule, delete_rule, describe_rules, modify_rule, set_rule_priorities};
    pub use crate::tags::{add_tags, describe_tags, remove_tags};
    pub use crate::target::operations::{deregister_targets, describe_target_health, register_targets};
    pub use crate::target_group::{
        create_target_group, delete_target_group, describe_target_groups, modify_target_group,
    };
}

/// This service's tables.
pub const TABLES: &[&str] = &[
    "elb_load_balancers",
    "elb_listeners",
    "elb_rules",
    "elb_target_groups",
    "elb_targets",
    "elb_balancer",
    "elb_carried",
    "elb_loopbacks",
    "elb_tags",
    "elb_counters",
];

/// The table and the kind of want that outlive a wipe of everything else: a balancer takes no generation that is older
/// than the one it has.
pub const LASTING: (&str, &str) = ("elb_balancer", driver::Kind::Balancer.as_str());

/// After a wipe: the balancer is told that there is nothing to balance.
///
/// # Errors
/// When the store fails.
pub fn wiped(cx: &mut store::Cx<'_>) -> Result<(), model::Error> {
    snapshot::refresh(cx).map(drop)
}

/// This service's machines.
pub fn machines() -> Vec<machine::Entry> {
    vec![
        machine::entry::<load_balancer_machine::LoadBalancerMachine>(),
        machine::entry::<draining::Draining>(),
    ]
}
