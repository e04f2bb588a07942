//! What the balancer reports.

use std::collections::BTreeSet;

use driver::{BalancerSeen, Seen, TargetGroupCounters, TargetHealthSeen};
use machine::Machine;
use model::Error;
use serde::{Deserialize, Serialize};
use store::Cx;

use crate::draining::Draining;
use crate::load_balancer_machine::LoadBalancerMachine;
use crate::rows::{
    BALANCER, BALANCER_KEY, CARRIED, COUNTERS, LOAD_BALANCERS, Life, TARGET_GROUPS, TARGETS, TargetLife,
    TargetSeen, target_key,
};
use crate::usage::Usage;

/// Requests of a target group since it was made.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counters {
    /// Answered by targets.
    pub requests: u64,
    /// Target answers by first digit of the status, 2xx to 5xx.
    pub target_status: [u64; 4],
    /// 5xx answers made by the balancer itself.
    pub elb_5xx: u64,
    /// Sum of target response times, microseconds.
    pub response_time_us: u64,
}

/// Request counts of a target group.
///
/// # Errors
/// When the store fails.
pub fn counters(cx: &Cx<'_>, target_group: &str) -> Result<Counters, Error> {
    Ok(COUNTERS.get(cx, target_group)?.unwrap_or_default())
}

/// Takes in what the balancer applied, how its targets are, what it counted; wakes whoever waits for it. Other
/// sightings are not ours.
///
/// # Errors
/// When the store fails.
pub fn on_seen(cx: &mut Cx<'_>, _: &str, seen: &Seen) -> Result<(), Error> {
    let Seen::Balancer(seen) = seen else { return Ok(()) };
    match seen {
        BalancerSeen::Applied { generation, refused } => applied(cx, *generation, refused),
        BalancerSeen::Health(targets) => health(cx, targets),
        BalancerSeen::Counters(groups) => groups.iter().try_for_each(|one| count(cx, one)),
    }
}

fn applied(cx: &mut Cx<'_>, generation: u64, refused: &[(String, String)]) -> Result<(), Error> {
    let mut row = BALANCER.get(cx, BALANCER_KEY)?.unwrap_or_default();
    if (row.applied, row.refused.as_slice()) == (generation, refused) {
        return Ok(());
    }
    row.applied = generation;
    row.refused = refused.to_vec();
    BALANCER.put(cx, BALANCER_KEY, &row)?;
    for (key, target) in TARGETS.list(cx, "")? {
        if matches!(target.life, TargetLife::Removed { generation: removed } if removed <= generation) {
            TARGETS.delete(cx, &key)?;
            cx.wake("ecs.target_group", target.target_group);
        }
    }
    for (arn, load_balancer) in LOAD_BALANCERS.list(cx, "")? {
        if load_balancer.life != Life::Active {
            cx.wake(LoadBalancerMachine::NAME, arn);
        }
    }
    for (listener, _) in CARRIED.list(cx, "")? {
        cx.wake("codedeploy.listener", listener);
    }
    for group in TARGET_GROUPS.keys(cx, "")? {
        cx.wake("ecs.target_group", group);
    }
    Ok(())
}

fn health(cx: &mut Cx<'_>, targets: &[TargetHealthSeen]) -> Result<(), Error> {
    let mut changed: BTreeSet<&str> = BTreeSet::new();
    for target in targets {
        let Ok(id) = target.id.parse() else { continue };
        let key = target_key(&target.target_group, id, target.port);
        let Some(mut row) = TARGETS.get(cx, &key)? else { continue };
        let seen = TargetSeen {
            state: target.state.clone(),
            reason: target.reason.clone(),
            description: target.description.clone(),
            transcript: target.transcript.clone(),
            drained: target.drained,
        };
        if row.seen.as_ref() == Some(&seen) {
            continue;
        }
        row.seen = Some(seen);
        TARGETS.put(cx, &key, &row)?;
        changed.insert(&target.target_group);
        if matches!(row.life, TargetLife::Draining { .. }) {
            cx.wake(Draining::NAME, key);
        }
    }
    let usage = if changed.is_empty() { Usage::default() } else { Usage::of(cx)? };
    for group in changed {
        cx.wake("ecs.target_group", group);
        for listener in usage.listeners(group) {
            cx.wake("codedeploy.listener", listener);
        }
    }
    Ok(())
}

fn count(cx: &mut Cx<'_>, news: &TargetGroupCounters) -> Result<(), Error> {
    if !TARGET_GROUPS.contains(cx, &news.target_group)? {
        return Ok(());
    }
    let mut row = COUNTERS.get(cx, &news.target_group)?.unwrap_or_default();
    row.requests = row.requests.saturating_add(news.requests);
    row.elb_5xx = row.elb_5xx.saturating_add(news.elb_5xx);
    row.response_time_us = row.response_time_us.saturating_add(news.response_time_us);
    for (sum, more) in row.target_status.iter_mut().zip(news.target_status) {
        *sum = sum.saturating_add(more);
    }
    Ok(COUNTERS.put(cx, &news.target_group, &row)?)
}
