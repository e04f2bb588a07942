//! A snapshot made ready for requests: rules sorted, patterns and addresses parsed, groups looked up.
//!
//! What cannot be made ready is a value that answers 503, and a reason for the controller; the rest is kept.

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use lb_api::{Action as WantedAction, Condition as WantedCondition, ListenerAttributes, Protocol, Snapshot};

use crate::target::Group;

/// Everything a request needs to know. Replaced whole, never changed.
#[derive(Debug)]
pub(crate) struct Config {
    /// Never used twice in a process: tells a connection that what it remembers is old.
    pub(crate) uid: u64,
    pub(crate) binds: Vec<Bind>,
    by_address: HashMap<SocketAddr, usize>,
    pub(crate) groups: HashMap<Arc<str>, Arc<Group>>,
}

/// One address to listen on, and the listeners that share it.
#[derive(Debug)]
pub(crate) struct Bind {
    pub(crate) address: SocketAddr,
    /// Never empty.
    pub(crate) listeners: Vec<Arc<Listener>>,
}

/// One listener.
#[derive(Debug)]
pub(crate) struct Listener {
    pub(crate) arn: String,
    pub(crate) load_balancer_arn: String,
    pub(crate) load_balancer_name: String,
    pub(crate) hostnames: Vec<String>,
    pub(crate) port: u16,
    /// The port in digits.
    pub(crate) port_text: String,
    /// `http` or `https`.
    pub(crate) scheme: &'static str,
    pub(crate) attributes: ListenerAttributes,
    pub(crate) rules: Vec<Rule>,
    pub(crate) default_action: Action,
}

#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) priority: u32,
    pub(crate) conditions: Vec<Condition>,
    pub(crate) action: Action,
}

/// A condition with its values parsed.
#[derive(Debug)]
pub(crate) enum Condition {
    Host(Vec<String>),
    Path(Vec<String>),
    Header { name: String, values: Vec<String> },
    Method(Vec<String>),
    Query(Vec<lb_api::QueryPair>),
    Source(Vec<Cidr>),
}

#[derive(Debug)]
pub(crate) enum Action {
    Forward(Forward),
    Redirect(lb_api::Redirect),
    Fixed { status: u16, content_type: Option<String>, body: String },
}

/// A forward whose groups are looked up.
#[derive(Debug)]
pub(crate) struct Forward {
    /// Groups and weights.
    pub(crate) groups: Vec<(Arc<Group>, u32)>,
    total_weight: u64,
    /// Requests so far.
    turn: AtomicU64,
    pub(crate) stickiness_ms: Option<u64>,
}

/// 2^64 divided by the golden ratio: steps of this size fill the circle of all numbers as evenly as steps can, and so
/// does every n-th of them, so clients that alternate between two things still find both shares.
const GOLDEN_STEP: u64 = 0x9E37_79B9_7F4A_7C15;

impl Forward {
    pub(crate) fn new(groups: Vec<(Arc<Group>, u32)>, stickiness_ms: Option<u64>) -> Forward {
        let total_weight = groups.iter().map(|(_, weight)| u64::from(*weight)).sum();
        Forward { groups, total_weight, turn: AtomicU64::new(0), stickiness_ms }
    }

    /// The group of the next request by weights alone, healthy or not (ALB-13, ALB-14); none: all weights are 0.
    pub(crate) fn next_group(&self) -> Option<&Arc<Group>> {
        if self.groups.len() == 1 {
            return self.groups.first().filter(|(_, weight)| *weight > 0).map(|(group, _)| group);
        }
        let point = self.turn.fetch_add(1, Ordering::Relaxed).wrapping_mul(GOLDEN_STEP);
        let mut left = ((u128::from(point) * u128::from(self.total_weight)) >> 64) as u64;
        self.groups.iter().find_map(|(group, weight)| {
            let weight = u64::from(*weight);
            if left < weight {
                return Some(group);
            }
            left -= weight;
            None
        })
    }
}

/// A block of addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cidr {
    network: IpAddr,
    bits: u8,
}

impl Cidr {
    pub(crate) fn parse(text: &str) -> Option<Cidr> {
        let (address, bits) = text.split_once('/')?;
        let (network, bits): (IpAddr, u8) = (address.parse().ok()?, bits.parse().ok()?);
        (bits <= if network.is_ipv4() { 32 } else { 128 }).then_some(Cidr { network, bits })
    }

    pub(crate) fn holds(&self, address: IpAddr) -> bool {
        match (self.network, address) {
            (IpAddr::V4(network), IpAddr::V4(address)) => {
                let mask = u32::MAX.checked_shl(32 - u32::from(self.bits)).unwrap_or(0);
                network.to_bits() & mask == address.to_bits() & mask
            }
            (IpAddr::V6(network), IpAddr::V6(address)) => {
                let mask = u128::MAX.checked_shl(128 - u32::from(self.bits)).unwrap_or(0);
                network.to_bits() & mask == address.to_bits() & mask
            }
            (IpAddr::V4(_), IpAddr::V6(_)) | (IpAddr::V6(_), IpAddr::V4(_)) => false,
        }
    }
}

impl Config {
    /// Nothing to do.
    pub(crate) fn empty() -> Config {
        Config { uid: 0, binds: vec![], by_address: HashMap::new(), groups: HashMap::new() }
    }

    /// Makes a snapshot ready. Second: listeners' ARNs and what is wrong with them.
    pub(crate) fn compile(
        snapshot: &Snapshot,
        groups: HashMap<Arc<str>, Arc<Group>>,
        uid: u64,
    ) -> (Config, Vec<(String, String)>) {
        let mut config = Config { uid, binds: vec![], by_address: HashMap::new(), groups };
        let mut refused = Vec::new();
        for wanted in &snapshot.listeners {
            let mut wrong = Vec::new();
            if let Some(listener) = compile_listener(wanted, &config.groups, &mut wrong) {
                let listener = Arc::new(listener);
                for address in &wanted.binds {
                    config.share(*address, &listener, &mut wrong);
                }
            }
            refused.extend(wrong.into_iter().map(|reason| (wanted.arn.clone(), reason)));
        }
        (config, refused)
    }

    fn share(&mut self, address: SocketAddr, listener: &Arc<Listener>, wrong: &mut Vec<String>) {
        let next = self.binds.len();
        let index = *self.by_address.entry(address).or_insert(next);
        if index == next {
            self.binds.push(Bind { address, listeners: vec![Arc::clone(listener)] });
            return;
        }
        let sharers = &mut self.binds[index].listeners;
        let same = sharers.iter().find(|other| other.load_balancer_arn == listener.load_balancer_arn);
        match same {
            Some(other) => wrong.push(format!("{address} is already used by {}", other.arn)),
            None => sharers.push(Arc::clone(listener)),
        }
    }

    /// The place in `binds` of an address.
    pub(crate) fn bind_index(&self, address: SocketAddr) -> Option<usize> {
        self.by_address.get(&address).copied()
    }
}

fn compile_listener(
    wanted: &lb_api::Listener,
    groups: &HashMap<Arc<str>, Arc<Group>>,
    wrong: &mut Vec<String>,
) -> Option<Listener> {
    let scheme = match &wanted.protocol {
        Protocol::Http => "http",
        Protocol::Https { .. } => {
            wrong.push("HTTPS listeners are not offered by this balancer".to_owned());
            return None;
        }
    };
    let mut rules: Vec<Rule> = wanted
        .rules
        .iter()
        .map(|rule| Rule {
            priority: rule.priority,
            conditions: rule.conditions.iter().map(|one| compile_condition(one, wrong)).collect(),
            action: compile_action(&rule.action, groups, wrong),
        })
        .collect();
    rules.sort_by_key(|rule| rule.priority);
    Some(Listener {
        arn: wanted.arn.clone(),
        load_balancer_arn: wanted.load_balancer_arn.clone(),
        load_balancer_name: wanted.load_balancer_name.clone(),
        hostnames: wanted.hostnames.iter().map(|name| name.to_ascii_lowercase()).collect(),
        port: wanted.port,
        port_text: wanted.port.to_string(),
        scheme,
        attributes: wanted.attributes.clone(),
        rules,
        default_action: compile_action(&wanted.default_action, groups, wrong),
    })
}

fn compile_condition(wanted: &WantedCondition, wrong: &mut Vec<String>) -> Condition {
    match wanted {
        WantedCondition::HostHeader(values) => Condition::Host(values.clone()),
        WantedCondition::PathPattern(values) => Condition::Path(values.clone()),
        WantedCondition::HttpHeader { name, values } => {
            Condition::Header { name: name.clone(), values: values.clone() }
        }
        WantedCondition::HttpRequestMethod(values) => Condition::Method(values.clone()),
        WantedCondition::QueryString(values) => Condition::Query(values.clone()),
        WantedCondition::SourceIp(values) => Condition::Source(
            values
                .iter()
                .filter_map(|value| {
                    let parsed = Cidr::parse(value);
                    if parsed.is_none() {
                        wrong
                            .push(format!("source-ip value {value:?} is not a CIDR block and never matches"));
                    }
                    parsed
                })
                .collect(),
        ),
    }
}

fn compile_action(
    wanted: &WantedAction,
    groups: &HashMap<Arc<str>, Arc<Group>>,
    wrong: &mut Vec<String>,
) -> Action {
    match wanted {
        WantedAction::Redirect(redirect) => Action::Redirect(redirect.clone()),
        WantedAction::FixedResponse { status, content_type, body } => {
            Action::Fixed { status: *status, content_type: content_type.clone(), body: body.clone() }
        }
        WantedAction::Forward(forward) => {
            let mut found = Vec::with_capacity(forward.groups.len());
            for one in &forward.groups {
                match groups.get(one.target_group_arn.as_str()) {
                    Some(group) => found.push((Arc::clone(group), one.weight)),
                    None => wrong.push(format!("target group {} is not known", one.target_group_arn)),
                }
            }
            Action::Forward(Forward::new(found, forward.stickiness.as_ref().map(|sticky| sticky.duration_ms)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::target::GroupLive;

    fn group(arn: &str) -> Arc<Group> {
        Arc::new(Group {
            arn: arn.into(),
            algorithm: Default::default(),
            slow_start_ms: 0,
            stickiness_ms: None,
            live: Arc::new(GroupLive::new(1)),
            targets: vec![],
            eligible: Default::default(),
        })
    }

    fn count(forward: &Forward, arn: &str, step: usize) -> usize {
        (0..10_000 * step)
            .filter_map(|n| forward.next_group().filter(|_| n % step == 0))
            .filter(|group| &*group.arn == arn)
            .count()
    }

    #[test]
    fn alb_13_share_is_weight_by_sum_of_weights() {
        let forward = Forward::new(vec![(group("blue"), 90), (group("green"), 10)], None);
        assert!((990..=1_010).contains(&count(&forward, "green", 1)));
        assert!(
            (990..=1_010).contains(&count(&forward, "green", 2)),
            "every second request sees the same share"
        );
        let thirds = Forward::new(vec![(group("a"), 1), (group("b"), 1), (group("c"), 1)], None);
        assert!((3_300..=3_366).contains(&count(&thirds, "c", 3)));
    }

    #[test]
    fn alb_13_a_weight_of_zero_gets_nothing() {
        let forward = Forward::new(vec![(group("blue"), 100), (group("green"), 0)], None);
        assert_eq!(count(&forward, "green", 1), 0);
        let forward = Forward::new(vec![(group("blue"), 0), (group("green"), 1)], None);
        assert_eq!(count(&forward, "green", 1), 10_000);
    }

    #[test]
    fn alb_14_all_weights_zero_gives_no_group() {
        let forward = Forward::new(vec![(group("blue"), 0), (group("green"), 0)], None);
        assert!(forward.next_group().is_none());
        assert!(Forward::new(vec![(group("blue"), 0)], None).next_group().is_none());
        assert!(Forward::new(vec![], None).next_group().is_none());
    }

    #[test]
    fn alb_11_source_ip_is_a_cidr_block() {
        let holds = |block: &str, address: &str| Cidr::parse(block).unwrap().holds(address.parse().unwrap());
        assert!(holds("10.1.0.0/16", "10.1.255.3"));
        assert!(!holds("10.1.0.0/16", "10.2.0.1"));
        assert!(holds("0.0.0.0/0", "203.0.113.9"));
        assert!(holds("203.0.113.9/32", "203.0.113.9"));
        assert!(!holds("0.0.0.0/0", "::1"));
        assert!(holds("2001:db8::/32", "2001:db8:1::1"));
        assert!(Cidr::parse("10.0.0.0/33").is_none());
        assert!(Cidr::parse("10.0.0.0").is_none());
    }

    #[test]
    fn a_group_that_is_not_known_is_a_reason_and_no_target() {
        let snapshot = Snapshot {
            generation: 1,
            listeners: vec![lb_api::Listener {
                arn: "l".into(),
                load_balancer_arn: "alb".into(),
                load_balancer_name: "app/a/1".into(),
                hostnames: vec![],
                binds: vec![SocketAddr::from(([127, 0, 0, 1], 80))],
                port: 80,
                protocol: Protocol::Http,
                attributes: Default::default(),
                rules: vec![],
                default_action: WantedAction::Forward(lb_api::Forward {
                    groups: vec![lb_api::ForwardTarget { target_group_arn: "gone".into(), weight: 1 }],
                    stickiness: None,
                }),
            }],
            target_groups: vec![],
        };
        let (config, refused) = Config::compile(&snapshot, HashMap::new(), 1);
        assert_eq!(refused, [("l".to_owned(), "target group gone is not known".to_owned())]);
        assert_eq!(config.binds.len(), 1);
    }
}
