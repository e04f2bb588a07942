//! This service's tables.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::Table;

use crate::api;

/// Event buses beside the default one. Key: `account/region/name`.
pub(crate) const BUSES: Table<BusRow> = Table::new("events_buses");
/// Rules. Key: `account/region/bus/name`.
pub(crate) const RULES: Table<RuleRow> = Table::new("events_rules");
/// Tags. Key: ARN.
pub(crate) const TAGS: Table<Vec<api::Tag>> = Table::new("events_tags");
/// Events on their way to a target. Key: the delivery's id, `service/uuid`.
pub(crate) const DELIVERIES: Table<Delivery> = Table::new("events_deliveries");

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct BusRow {
    pub(crate) name: String,
    pub(crate) arn: String,
    pub(crate) description: Option<String>,
    pub(crate) created_at: i64,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct RuleRow {
    pub(crate) name: String,
    pub(crate) arn: String,
    pub(crate) bus: String,
    pub(crate) event_pattern: String,
    pub(crate) state: String,
    pub(crate) description: Option<String>,
    pub(crate) role_arn: Option<String>,
    pub(crate) targets: Vec<api::Target>,
}

impl RuleRow {
    pub(crate) fn is_enabled(&self) -> bool {
        self.state != api::values::rule_state::DISABLED
    }
}

/// An event that matched a rule, for one of its targets. Whoever delivers it takes the row away
/// ([`crate::delivered`]).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Delivery {
    /// `service/uuid`, e.g. `codepipeline/6f0c…`.
    pub id: String,
    /// Account of the rule.
    pub account: String,
    /// Region of the rule.
    pub region: String,
    /// The rule.
    pub rule_arn: String,
    /// What is to be started.
    pub target_arn: String,
    /// The role EventBridge takes on for it, if the target names one.
    pub role_arn: Option<String>,
    /// The whole event.
    pub event: Value,
    /// What the target gets: the event, a part of it, or the target's own text (JSON where the target says so).
    pub input: String,
}
