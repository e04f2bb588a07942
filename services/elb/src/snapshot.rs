//! The balancer's snapshot: built from rows, in the transaction that changes them.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use driver::Want;
use lb_api::{
    Action, Algorithm, Forward, GroupStickiness, HealthCheck, Listener, ListenerAttributes, Protocol, Rule,
    Snapshot, Target, TargetGroup, TargetStickiness, TargetWant, XffMode,
};
use model::Error;
use store::Cx;

use crate::attributes::{LOAD_BALANCER, TARGET_GROUP};
use crate::rows::{
    ActionRow, ActionWhat, BALANCER, BALANCER_KEY, CARRIED, LISTENERS, LOAD_BALANCERS, ListenerRow,
    LoadBalancerRow, RULES, RuleRow, TARGET_GROUPS, TARGETS, TargetGroupRow, TargetLife, TargetRow,
};

/// Everything the snapshot follows from.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    pub(crate) load_balancers: BTreeMap<String, LoadBalancerRow>,
    pub(crate) listeners: BTreeMap<String, ListenerRow>,
    pub(crate) rules: Vec<RuleRow>,
    pub(crate) target_groups: Vec<TargetGroupRow>,
    pub(crate) targets: Vec<TargetRow>,
    /// Addresses of nodes whose interface is up, by interface.
    pub(crate) node_addresses: BTreeMap<String, Ipv4Addr>,
}

impl Rows {
    fn read(cx: &Cx<'_>) -> Result<Self, Error> {
        let load_balancers: BTreeMap<_, _> = LOAD_BALANCERS.list(cx, "")?.into_iter().collect();
        let mut node_addresses = BTreeMap::new();
        for node in load_balancers.values().flat_map(|row| &row.nodes) {
            if let Some(interface) = vpc::interface(cx, &node.interface)?
                && interface.up
            {
                node_addresses.insert(interface.id, interface.address);
            }
        }
        Ok(Self {
            load_balancers,
            listeners: LISTENERS.list(cx, "")?.into_iter().collect(),
            rules: RULES.list(cx, "")?.into_iter().map(|(_, row)| row).collect(),
            target_groups: TARGET_GROUPS.list(cx, "")?.into_iter().map(|(_, row)| row).collect(),
            targets: TARGETS.list(cx, "")?.into_iter().map(|(_, row)| row).collect(),
            node_addresses,
        })
    }
}

/// Writes down what the balancer should do now, with a higher generation if it is something new; the newest
/// generation. Call it after every change to a row.
pub(crate) fn refresh(cx: &mut Cx<'_>) -> Result<u64, Error> {
    let mut row = BALANCER.get(cx, BALANCER_KEY)?.unwrap_or_default();
    let kind = driver::Kind::Balancer.as_str();
    let last = match cx.wanted(kind, BALANCER_KEY)? {
        Some(text) => match serde_json::from_str(&text).map_err(Error::internal)? {
            Want::Balancer(snapshot) => Some(snapshot),
            _ => None,
        },
        None => None,
    };
    let next = build(&Rows::read(cx)?, row.generation);
    let is_empty = next.listeners.is_empty() && next.target_groups.is_empty();
    if last.as_ref() == Some(&next) || (last.is_none() && is_empty) {
        return Ok(row.generation);
    }
    row.generation += 1;
    let next = Snapshot { generation: row.generation, ..next };
    mark_carried(cx, last.as_ref(), &next)?;
    BALANCER.put(cx, BALANCER_KEY, &row)?;
    cx.want(kind, BALANCER_KEY, &Want::Balancer(next))?;
    Ok(row.generation)
}

/// Remembers, per listener that changed, which generation carries the change.
fn mark_carried(cx: &mut Cx<'_>, last: Option<&Snapshot>, next: &Snapshot) -> Result<(), Error> {
    let before = |arn: &str| last?.listeners.iter().find(|listener| listener.arn == arn);
    for listener in &next.listeners {
        if before(&listener.arn) != Some(listener) {
            CARRIED.put(cx, &listener.arn, &next.generation)?;
        }
    }
    for gone in last.iter().flat_map(|last| &last.listeners) {
        if !next.listeners.iter().any(|listener| listener.arn == gone.arn) {
            CARRIED.delete(cx, &gone.arn)?;
        }
    }
    Ok(())
}

/// The snapshot that follows from rows.
pub(crate) fn build(rows: &Rows, generation: u64) -> Snapshot {
    let used_by = users(rows);
    let listeners = rows.listeners.values().filter_map(|row| {
        let load_balancer = rows.load_balancers.get(&row.load_balancer)?;
        Some(listener(rows, load_balancer, row))
    });
    let target_groups = rows.target_groups.iter().map(|row| {
        let load_balancer = used_by.get(row.arn.as_str()).copied();
        target_group(rows, row, load_balancer)
    });
    Snapshot { generation, listeners: listeners.collect(), target_groups: target_groups.collect() }
}

/// The load balancer that uses each target group.
fn users(rows: &Rows) -> BTreeMap<&str, &LoadBalancerRow> {
    let by_default = rows.listeners.values().map(|row| (&row.default_action, row));
    let by_rule =
        rows.rules.iter().filter_map(|rule| Some((&rule.action, rows.listeners.get(&rule.listener)?)));
    let mut users = BTreeMap::new();
    for (action, listener) in by_default.chain(by_rule) {
        let Some(load_balancer) = rows.load_balancers.get(&listener.load_balancer) else { continue };
        for group in action.groups() {
            users.insert(group.target_group_arn.as_str(), load_balancer);
        }
    }
    users
}

fn listener(rows: &Rows, load_balancer: &LoadBalancerRow, row: &ListenerRow) -> Listener {
    let rules = rows.rules.iter().filter(|rule| rule.listener == row.arn);
    let bind = |address: Ipv4Addr| SocketAddr::new(IpAddr::V4(address), row.port);
    Listener {
        arn: row.arn.clone(),
        load_balancer_arn: load_balancer.arn.clone(),
        load_balancer_name: load_balancer.full_name().into(),
        hostnames: vec![load_balancer.dns_name.to_lowercase(), load_balancer.loopback.to_string()],
        binds: vec![bind(load_balancer.loopback), bind(Ipv4Addr::LOCALHOST)],
        port: row.port,
        protocol: Protocol::Http,
        attributes: listener_attributes(load_balancer),
        rules: rules
            .map(|rule| Rule {
                arn: rule.arn.clone(),
                priority: rule.priority,
                conditions: rule.conditions.clone(),
                action: action(&rule.action),
            })
            .collect(),
        default_action: action(&row.default_action),
    }
}

fn listener_attributes(row: &LoadBalancerRow) -> ListenerAttributes {
    let value = |key| LOAD_BALANCER.value(&row.attributes, key);
    let flag = |key| value(key) == "true";
    let milliseconds = |key| value(key).parse::<u64>().unwrap_or(0) * 1000;
    ListenerAttributes {
        idle_timeout_ms: milliseconds("idle_timeout.timeout_seconds"),
        client_keep_alive_ms: milliseconds("client_keep_alive.seconds"),
        xff_mode: match value("routing.http.xff_header_processing.mode") {
            "preserve" => XffMode::Preserve,
            "remove" => XffMode::Remove,
            _ => XffMode::Append,
        },
        xff_client_port: flag("routing.http.xff_client_port.enabled"),
        preserve_host_header: flag("routing.http.preserve_host_header.enabled"),
        drop_invalid_header_fields: flag("routing.http.drop_invalid_header_fields.enabled"),
        access_log: flag("access_logs.s3.enabled"),
    }
}

fn action(row: &ActionRow) -> Action {
    match &row.what {
        ActionWhat::Forward { groups, stickiness } => Action::Forward(Forward {
            groups: groups.clone(),
            stickiness: stickiness.enabled.then(|| GroupStickiness {
                duration_ms: u64::try_from(stickiness.duration_s.unwrap_or(0)).unwrap_or(0) * 1000,
            }),
        }),
        ActionWhat::Redirect(redirect) => Action::Redirect(redirect.clone()),
        ActionWhat::FixedResponse { status, content_type, body } => {
            Action::FixedResponse { status: *status, content_type: content_type.clone(), body: body.clone() }
        }
    }
}

fn target_group(rows: &Rows, row: &TargetGroupRow, load_balancer: Option<&LoadBalancerRow>) -> TargetGroup {
    let value = |key| TARGET_GROUP.value(&row.attributes, key);
    let milliseconds = |key| value(key).parse::<u64>().unwrap_or(0) * 1000;
    let is_sticky = value("stickiness.enabled") == "true";
    let targets = rows.targets.iter().filter(|target| target.target_group == row.arn);
    TargetGroup {
        arn: row.arn.clone(),
        name: row.name.clone(),
        health_check: health_check(row),
        deregistration_delay_ms: milliseconds("deregistration_delay.timeout_seconds"),
        algorithm: match value("load_balancing.algorithm.type") {
            "least_outstanding_requests" => Algorithm::LeastOutstandingRequests,
            _ => Algorithm::RoundRobin,
        },
        slow_start_ms: milliseconds("slow_start.duration_seconds"),
        stickiness: is_sticky
            .then(|| TargetStickiness { duration_ms: milliseconds("stickiness.lb_cookie.duration_seconds") }),
        targets: targets.filter_map(|target| target_of(rows, row, load_balancer, target)).collect(),
    }
}

fn health_check(row: &TargetGroupRow) -> HealthCheck {
    let of = &row.health;
    let milliseconds = |seconds: i64| u64::try_from(seconds).unwrap_or(0) * 1000;
    let count = |number: i64| u32::try_from(number).unwrap_or(1);
    HealthCheck {
        enabled: of.enabled,
        port: of.port.parse().ok(),
        path: of.path.clone(),
        interval_ms: milliseconds(of.interval_s),
        timeout_ms: milliseconds(of.timeout_s),
        healthy_threshold: count(of.healthy_threshold),
        unhealthy_threshold: count(of.unhealthy_threshold),
        matcher: of.matcher.clone(),
    }
}

fn target_of(
    rows: &Rows,
    group: &TargetGroupRow,
    load_balancer: Option<&LoadBalancerRow>,
    row: &TargetRow,
) -> Option<Target> {
    let want = match row.life {
        TargetLife::Registered => TargetWant::Registered,
        TargetLife::Draining { is_idle: false, .. } => TargetWant::Draining,
        TargetLife::Draining { is_idle: true, .. } | TargetLife::Removed { .. } => return None,
    };
    Some(Target {
        id: IpAddr::V4(row.id),
        port: row.port,
        // The VPC's id stands for its namespace; the driver knows where that is.
        netns: Some(PathBuf::from(&group.vpc)),
        source: load_balancer.and_then(|one| node_for(rows, one, row)).map(IpAddr::V4),
        want,
    })
}

/// The node that connects to a target: the one of its zone, else the first that is up.
fn node_for(rows: &Rows, load_balancer: &LoadBalancerRow, target: &TargetRow) -> Option<Ipv4Addr> {
    let up = || load_balancer.nodes.iter().filter(|node| rows.node_addresses.contains_key(&node.interface));
    let near = up().find(|node| target.zone.as_ref() == Some(&node.zone));
    let node = near.or_else(|| up().next())?;
    rows.node_addresses.get(&node.interface).copied()
}

#[cfg(test)]
mod tests {
    use lb_api::ForwardTarget;

    use super::*;
    use crate::rows::{HealthRow, Life, NodeRow, StickinessRow};

    const LB: &str = "arn:aws:elasticloadbalancing:r:1:loadbalancer/app/web/0a";
    const LISTENER: &str = "arn:aws:elasticloadbalancing:r:1:listener/app/web/0a/0b";
    const GROUP: &str = "arn:aws:elasticloadbalancing:r:1:targetgroup/blue/0c";

    fn node(zone: &str, interface: &str) -> NodeRow {
        NodeRow { subnet: "subnet-1".into(), zone: zone.into(), interface: interface.into() }
    }

    fn target(last: u8, zone: &str, life: TargetLife) -> TargetRow {
        let id = Ipv4Addr::new(10, 0, 0, last);
        TargetRow { target_group: GROUP.into(), id, port: 80, zone: Some(zone.into()), life, seen: None }
    }

    fn rows() -> Rows {
        let load_balancer = LoadBalancerRow {
            arn: LB.into(),
            name: "web".into(),
            vpc: "vpc-1".into(),
            scheme: "internet-facing".into(),
            security_groups: vec![],
            nodes: vec![node("ra", "eni-a"), node("rb", "eni-b")],
            dns_name: "Web-1.r.elb.localhost".into(),
            loopback: Ipv4Addr::new(127, 64, 0, 1),
            attributes: BTreeMap::from([("idle_timeout.timeout_seconds".into(), "30".into())]),
            life: Life::Active,
            created_at: 0,
            needs_generation: 0,
            reason: None,
        };
        let groups = vec![ForwardTarget { target_group_arn: GROUP.into(), weight: 0 }];
        let forward = ActionWhat::Forward { groups, stickiness: StickinessRow::default() };
        let listener = ListenerRow {
            arn: LISTENER.into(),
            load_balancer: LB.into(),
            port: 80,
            default_rule: "rule".into(),
            default_action: ActionRow { order: None, what: forward },
        };
        let health = HealthRow {
            enabled: true,
            port: "traffic-port".into(),
            path: "/".into(),
            interval_s: 30,
            timeout_s: 5,
            healthy_threshold: 5,
            unhealthy_threshold: 2,
            matcher: "200".into(),
        };
        let group = TargetGroupRow {
            arn: GROUP.into(),
            name: "blue".into(),
            target_type: "ip".into(),
            port: 80,
            vpc: "vpc-1".into(),
            health,
            attributes: BTreeMap::new(),
        };
        Rows {
            load_balancers: BTreeMap::from([(LB.into(), load_balancer)]),
            listeners: BTreeMap::from([(LISTENER.into(), listener)]),
            rules: vec![],
            target_groups: vec![group],
            targets: vec![
                target(1, "ra", TargetLife::Registered),
                target(2, "rb", TargetLife::Draining { until: 9, is_idle: false }),
                target(3, "rb", TargetLife::Draining { until: 9, is_idle: true }),
                target(4, "rb", TargetLife::Removed { generation: 2 }),
            ],
            node_addresses: BTreeMap::from([("eni-b".into(), Ipv4Addr::new(10, 0, 1, 4))]),
        }
    }

    #[test]
    fn a_listener_binds_on_its_own_address_and_the_shared_one() {
        let snapshot = build(&rows(), 7);
        let listener = &snapshot.listeners[0];
        assert_eq!(snapshot.generation, 7);
        assert_eq!(listener.binds, ["127.64.0.1:80".parse().unwrap(), "127.0.0.1:80".parse().unwrap()]);
        assert_eq!(listener.hostnames[0], "web-1.r.elb.localhost");
        assert_eq!(listener.load_balancer_name, "app/web/0a");
        assert_eq!(listener.attributes.idle_timeout_ms, 30_000);
        assert_eq!(listener.attributes.client_keep_alive_ms, 3_600_000);
    }

    #[test]
    fn alb_36_a_draining_target_stays_until_it_is_idle() {
        let snapshot = build(&rows(), 1);
        let targets = &snapshot.target_groups[0].targets;
        let wants: Vec<_> = targets.iter().map(|target| (target.id.to_string(), target.want)).collect();
        assert_eq!(
            wants,
            [("10.0.0.1".into(), TargetWant::Registered), ("10.0.0.2".into(), TargetWant::Draining)]
        );
    }

    #[test]
    fn targets_are_reached_in_the_vpc_from_a_node_that_is_up() {
        let snapshot = build(&rows(), 1);
        let first = &snapshot.target_groups[0].targets[0];
        assert_eq!(first.netns.as_deref(), Some(std::path::Path::new("vpc-1")));
        assert_eq!(first.source, Some("10.0.1.4".parse().unwrap()), "the node of its own zone is not up");
    }

    #[test]
    fn aws_defaults_are_the_balancers() {
        let snapshot = build(&rows(), 1);
        let group = &snapshot.target_groups[0];
        assert_eq!(group.health_check, HealthCheck::default());
        assert_eq!((group.deregistration_delay_ms, group.slow_start_ms), (300_000, 0));
        assert_eq!(group.stickiness, None);
    }
}
