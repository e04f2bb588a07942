//! This service's tables.
//!
//! Keys are ARNs, and what belongs to a thing has the thing's ARN in its own: a listener's rules are a prefix. ARNs
//! hold no spaces, so what has no ARN is separated by one.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use lb_api::{Condition, ForwardTarget, Redirect};
use model::Arn;
use serde::{Deserialize, Serialize};
use store::{Cx, Table};

/// Key: ARN.
pub(crate) const LOAD_BALANCERS: Table<LoadBalancerRow> = Table::new("elb_load_balancers");
/// Key: ARN.
pub(crate) const LISTENERS: Table<ListenerRow> = Table::new("elb_listeners");
/// Key: ARN.
pub(crate) const RULES: Table<RuleRow> = Table::new("elb_rules");
/// Key: ARN.
pub(crate) const TARGET_GROUPS: Table<TargetGroupRow> = Table::new("elb_target_groups");
/// Key: [`target_key`].
pub(crate) const TARGETS: Table<TargetRow> = Table::new("elb_targets");
/// The one balancer. Key: [`BALANCER_KEY`].
pub(crate) const BALANCER: Table<BalancerRow> = Table::new("elb_balancer");
/// The generation that carries a listener's newest change. Key: listener ARN.
pub(crate) const CARRIED: Table<u64> = Table::new("elb_carried");
/// Loopback addresses by load balancer. Key: `127.x.y.z`.
pub(crate) const LOOPBACKS: Table<String> = Table::new("elb_loopbacks");
/// Key: ARN of anything that has tags.
pub(crate) const TAGS: Table<BTreeMap<String, String>> = Table::new("elb_tags");
/// Request counts since the beginning. Key: target group ARN.
pub(crate) const COUNTERS: Table<crate::seen::Counters> = Table::new("elb_counters");

/// The key of the balancer's row and of its want.
pub(crate) const BALANCER_KEY: &str = "balancer";

/// An ARN of the caller's account and region.
pub(crate) fn arn(cx: &Cx<'_>, resource: &str) -> String {
    Arn::new("elasticloadbalancing", cx.region(), cx.account(), resource).to_string()
}

/// The key of a target.
pub(crate) fn target_key(target_group: &str, id: Ipv4Addr, port: u16) -> String {
    format!("{target_group} {id} {port}")
}

/// What the keys of all targets of a group begin with.
pub(crate) fn targets_of(target_group: &str) -> String {
    format!("{target_group} ")
}

/// What the ARNs of a load balancer's listeners begin with.
pub(crate) fn listeners_of(load_balancer: &str) -> String {
    format!("{}/", load_balancer.replacen(":loadbalancer/", ":listener/", 1))
}

/// What the ARNs of a listener's rules begin with.
pub(crate) fn rules_of(listener: &str) -> String {
    format!("{}/", listener.replacen(":listener/", ":listener-rule/", 1))
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct LoadBalancerRow {
    pub(crate) arn: String,
    pub(crate) name: String,
    pub(crate) vpc: String,
    pub(crate) scheme: String,
    pub(crate) security_groups: Vec<String>,
    pub(crate) nodes: Vec<NodeRow>,
    pub(crate) dns_name: String,
    /// Where its listeners bind with their real ports.
    pub(crate) loopback: Ipv4Addr,
    /// Those that differ from their defaults.
    pub(crate) attributes: BTreeMap<String, String>,
    pub(crate) life: Life,
    pub(crate) created_at: i64,
    /// The balancer has to have come this far before the load balancer is active.
    pub(crate) needs_generation: u64,
    /// Why it failed, or what is wrong with it.
    pub(crate) reason: Option<String>,
}

impl LoadBalancerRow {
    /// `app/NAME/<16 hex>`
    pub(crate) fn full_name(&self) -> &str {
        self.arn.split_once(":loadbalancer/").map_or(self.arn.as_str(), |(_, name)| name)
    }
}

/// One node: an interface in one subnet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct NodeRow {
    pub(crate) subnet: String,
    pub(crate) zone: String,
    pub(crate) interface: String,
}

/// A load balancer's life; AWS's names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Life {
    Provisioning,
    Active,
    Failed,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ListenerRow {
    pub(crate) arn: String,
    pub(crate) load_balancer: String,
    pub(crate) port: u16,
    pub(crate) default_rule: String,
    pub(crate) default_action: ActionRow,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct RuleRow {
    pub(crate) arn: String,
    pub(crate) listener: String,
    pub(crate) priority: u32,
    pub(crate) conditions: Vec<Condition>,
    pub(crate) action: ActionRow,
}

/// The one action of a rule (ALB-12).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ActionRow {
    /// As the client numbered it.
    pub(crate) order: Option<i64>,
    pub(crate) what: ActionWhat,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ActionWhat {
    Forward { groups: Vec<ForwardTarget>, stickiness: StickinessRow },
    Redirect(Redirect),
    FixedResponse { status: u16, content_type: Option<String>, body: String },
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StickinessRow {
    pub(crate) enabled: bool,
    pub(crate) duration_s: Option<i64>,
}

impl ActionRow {
    /// The target groups it forwards to.
    pub(crate) fn groups(&self) -> &[ForwardTarget] {
        match &self.what {
            ActionWhat::Forward { groups, .. } => groups,
            ActionWhat::Redirect(_) | ActionWhat::FixedResponse { .. } => &[],
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TargetGroupRow {
    pub(crate) arn: String,
    pub(crate) name: String,
    pub(crate) target_type: String,
    pub(crate) port: u16,
    pub(crate) vpc: String,
    pub(crate) health: HealthRow,
    /// Those that differ from their defaults.
    pub(crate) attributes: BTreeMap<String, String>,
}

/// Health check settings (ALB-31).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct HealthRow {
    pub(crate) enabled: bool,
    /// `traffic-port` or a number.
    pub(crate) port: String,
    pub(crate) path: String,
    pub(crate) interval_s: i64,
    pub(crate) timeout_s: i64,
    pub(crate) healthy_threshold: i64,
    pub(crate) unhealthy_threshold: i64,
    pub(crate) matcher: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct TargetRow {
    pub(crate) target_group: String,
    pub(crate) id: Ipv4Addr,
    pub(crate) port: u16,
    /// `eu-central-1a`, or `all` for an address outside of the VPC.
    pub(crate) zone: Option<String>,
    pub(crate) life: TargetLife,
    pub(crate) seen: Option<TargetSeen>,
}

impl TargetRow {
    pub(crate) fn key(&self) -> String {
        target_key(&self.target_group, self.id, self.port)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum TargetLife {
    Registered,
    /// Deregistered, until then at the latest (ALB-36). `is_idle`: the balancer has nothing in flight and was told to
    /// forget it.
    Draining {
        until: i64,
        is_idle: bool,
    },
    /// Out of the snapshot of that generation. Kept until the balancer has applied it: if the target is registered
    /// again before, the balancer may never notice, and what it last said of it still holds.
    Removed {
        generation: u64,
    },
}

/// What the balancer last said of a target.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TargetSeen {
    pub(crate) state: String,
    pub(crate) reason: String,
    pub(crate) description: String,
    pub(crate) transcript: String,
    pub(crate) drained: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BalancerRow {
    /// Of the newest snapshot.
    pub(crate) generation: u64,
    /// In force, as last seen.
    pub(crate) applied: u64,
    /// Listener ARN and reason, as last seen.
    pub(crate) refused: Vec<(String, String)>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alb_1_what_belongs_together_is_a_prefix() {
        let load_balancer = "arn:aws:elasticloadbalancing:eu-central-1:000000000000:loadbalancer/app/web/0a";
        let listeners = listeners_of(load_balancer);
        assert_eq!(listeners, "arn:aws:elasticloadbalancing:eu-central-1:000000000000:listener/app/web/0a/");
        let rules = rules_of(&format!("{listeners}0b"));
        assert_eq!(
            rules,
            "arn:aws:elasticloadbalancing:eu-central-1:000000000000:listener-rule/app/web/0a/0b/"
        );
    }
}
