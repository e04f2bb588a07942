//! The fake balancer: applies snapshots, checks targets, lets them drain. It lives in a process of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

use driver::{BalancerSeen, Kind, Seen, TargetHealthSeen};
use lb_api::{Action, Snapshot, TargetWant};

use super::tasks::Tasks;
use super::{Happening, Moment};
use crate::mutation::Mutation;

/// The one key of balancer sightings.
const KEY: &str = "balancer";
/// The longest until a change of a target is noticed.
const CHECK_MS: u64 = 60_000;

/// Target group, address, port.
pub(crate) type TargetKey = (String, IpAddr, u16);

/// A target as the balancer finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Target {
    pub(crate) state: &'static str,
    pub(crate) drained: bool,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Balancer {
    /// In force; on its own disk.
    pub(crate) applied: Snapshot,
    pub(crate) targets: BTreeMap<TargetKey, Target>,
    /// Checks under way.
    checking: BTreeSet<TargetKey>,
}

/// The groups of an action and their weights.
pub(crate) fn weights(action: &Action) -> Vec<(String, u32)> {
    match action {
        Action::Forward(forward) => {
            forward.groups.iter().map(|group| (group.target_group_arn.clone(), group.weight)).collect()
        }
        Action::Redirect(_) | Action::FixedResponse { .. } => Vec::new(),
    }
}

impl Balancer {
    pub(super) fn act(
        &mut self,
        want: Snapshot,
        tasks: &Tasks,
        moment: &mut Moment<'_>,
    ) -> Result<(), String> {
        let is_old = want.generation < self.applied.generation;
        if is_old && moment.mutation != Some(Mutation::AppliesStaleGenerations) {
            return Err(format!("{} is older than {}", want.generation, self.applied.generation));
        }
        self.applied = want;
        if moment.dice.chance(moment.faults.balancer_dies) {
            // It comes back with what is on its disk and knows nothing of its targets.
            self.targets.clear();
            self.checking.clear();
        }
        self.know_targets(tasks, moment);
        self.tell_applied(moment);
        Ok(())
    }

    /// Targets come, go and begin to drain with a snapshot.
    fn know_targets(&mut self, tasks: &Tasks, moment: &mut Moment<'_>) {
        let mut named = BTreeMap::new();
        for group in &self.applied.target_groups {
            for target in &group.targets {
                named.insert((group.arn.clone(), target.id, target.port), target.want);
            }
        }
        self.targets.retain(|key, _| named.contains_key(key));
        let mut news = Vec::new();
        for (key, want) in named {
            let known = self.targets.get(&key).map(|target| target.state);
            let state = match (want, known) {
                (TargetWant::Registered, None | Some("draining")) => "initial",
                (TargetWant::Draining, Some("draining")) | (TargetWant::Registered, Some(_)) => continue,
                (TargetWant::Draining, _) => "draining",
            };
            if state == "draining" {
                let busy = if tasks.runs_at(key.1) { moment.faults.drain_ms } else { 0 };
                let gap = moment.dice.gap(busy);
                moment.later(gap, Happening::Drained(key.clone()));
            }
            self.targets.insert(key.clone(), Target { state, drained: false });
            news.push(key);
        }
        self.tell(&news, moment);
        self.check_all(moment);
    }

    /// Every registered target is asked again before long.
    pub(super) fn check_all(&mut self, moment: &mut Moment<'_>) {
        for (key, target) in &self.targets {
            if target.state != "draining" && self.checking.insert(key.clone()) {
                let gap = moment.dice.gap(CHECK_MS);
                moment.later(gap, Happening::Checked(key.clone()));
            }
        }
    }

    pub(super) fn checked(&mut self, key: &TargetKey, tasks: &Tasks, moment: &mut Moment<'_>) {
        self.checking.remove(key);
        let Some(target) = self.targets.get_mut(key).filter(|target| target.state != "draining") else {
            return;
        };
        let state = if tasks.answers_at(key.1) { "healthy" } else { "unhealthy" };
        if target.state != state {
            target.state = state;
            self.tell(std::slice::from_ref(key), moment);
        }
    }

    pub(super) fn drained(&mut self, key: &TargetKey, moment: &mut Moment<'_>) {
        if let Some(target) = self.targets.get_mut(key).filter(|target| target.state == "draining") {
            target.drained = true;
            self.tell(std::slice::from_ref(key), moment);
        }
    }

    fn tell(&self, keys: &[TargetKey], moment: &mut Moment<'_>) {
        let health = keys.iter().filter_map(|key| {
            let target = self.targets.get(key)?;
            Some(TargetHealthSeen {
                target_group: key.0.clone(),
                id: key.1.to_string(),
                port: key.2,
                state: target.state.into(),
                reason: String::new(),
                description: String::new(),
                transcript: String::new(),
                drained: target.drained,
            })
        });
        let health: Vec<_> = health.collect();
        if !health.is_empty() {
            moment.tell(Kind::Balancer, KEY, Seen::Balancer(BalancerSeen::Health(health)));
        }
    }

    fn tell_applied(&self, moment: &mut Moment<'_>) {
        let applied = BalancerSeen::Applied { generation: self.applied.generation, refused: Vec::new() };
        moment.tell(Kind::Balancer, KEY, Seen::Balancer(applied));
    }

    pub(super) fn tell_all(&self, moment: &mut Moment<'_>) {
        self.tell_applied(moment);
        let keys: Vec<_> = self.targets.keys().cloned().collect();
        self.tell(&keys, moment);
    }

    /// The groups a listener in force forwards to, with their weights.
    pub(crate) fn weights_of(&self, listener: &str) -> Vec<(String, u32)> {
        let found = self.applied.listeners.iter().find(|one| one.arn == listener);
        found.map(|one| weights(&one.default_action)).unwrap_or_default()
    }

    /// Whether requests that begin now may go to a target.
    pub(crate) fn sends_to(&self, group: &str, address: IpAddr) -> bool {
        let groups = self.applied.target_groups.iter().filter(|one| one.arn == group);
        groups
            .flat_map(|one| &one.targets)
            .any(|target| target.id == address && target.want == TargetWant::Registered)
    }
}
