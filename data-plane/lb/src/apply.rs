//! A snapshot comes into force: kept on disk, compiled, swapped in, and acknowledged once every new request sees it.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;

use arc_swap::ArcSwap;
use lb_api::{Action, Answer, Applied, Snapshot};
use tokio::net::TcpSocket;

use crate::config::Config;
use crate::core::{Core, Entry, TargetKey};
use crate::health::{Health, Wanted};
use crate::target::{ConnectFrom, Group, GroupLive, Standing, Target};

/// Connections that may wait to be accepted.
const BACKLOG: u32 = 4_096;

impl Core {
    /// Applies a snapshot that came over the control socket.
    pub(crate) async fn apply(&mut self, snapshot: Snapshot) -> Answer {
        let held = self.snapshot.generation;
        if snapshot.generation < held {
            let reason = format!("generation {} is older than {held}", snapshot.generation);
            return Answer::Stale { generation: held, reason };
        }
        if snapshot.generation == held && snapshot != self.snapshot && self.applied.generation == held {
            let reason = format!("generation {held} is in force with other content");
            return Answer::Stale { generation: held, reason };
        }
        if snapshot != self.snapshot
            && let Err(error) = self.state.keep_snapshot(&snapshot)
        {
            return Answer::Error(format!("the snapshot cannot be kept: {error}"));
        }
        self.put_in_force(snapshot).await;
        Answer::Applied(self.applied.clone())
    }

    /// Puts a snapshot in force. Returns when every request that begins sees it, and none that began before has yet to
    /// choose its target.
    pub(crate) async fn put_in_force(&mut self, snapshot: Snapshot) {
        let gone = self.adopt_targets(&snapshot);
        let groups = self.make_groups(&snapshot);
        self.next_uid += 1;
        let (config, refused) = Config::compile(&snapshot, groups, self.next_uid);
        let binds: Vec<SocketAddr> = config.binds.iter().map(|bind| bind.address).collect();
        self.snapshot = snapshot;
        self.refused_for_good = refused;
        self.shared.config.store(Arc::new(config));
        let refused_binds = self.listen_on(&binds);
        self.workers.barrier().await;
        for entry in gone {
            entry.target.set_standing(Standing::Leaving);
        }
        self.applied = Applied { generation: self.snapshot.generation, refused: self.refused(refused_binds) };
        let applied = Answer::Applied(self.applied.clone());
        self.tell(&applied);
        self.publish();
        // Also when nothing is news: targets may be gone.
        self.keep_health();
    }

    /// Takes the snapshot's targets into the table; returns those that are no longer in it.
    fn adopt_targets(&mut self, snapshot: &Snapshot) -> Vec<Entry> {
        let now_ms = self.now_ms();
        let in_use = groups_in_use(snapshot);
        let mut before = std::mem::take(&mut self.targets);
        let mut now = BTreeMap::new();
        for group in &snapshot.target_groups {
            let arn: Arc<str> = group.arn.as_str().into();
            for wanted in &group.targets {
                let key: TargetKey = (Arc::clone(&arn), wanted.address());
                let from = ConnectFrom { netns: wanted.netns.clone(), source: wanted.source };
                let mut entry = match before.remove(&key) {
                    Some(entry) => entry,
                    None => self.new_entry(&key, from.clone(), now_ms),
                };
                entry.target.set_connect_from(from);
                entry.health.adopt(
                    Wanted {
                        want: wanted.want,
                        in_use: in_use.contains(group.arn.as_str()),
                        checks_enabled: group.health_check.enabled,
                        deregistration_delay_ms: group.deregistration_delay_ms,
                    },
                    now_ms,
                );
                entry.target.set_standing(entry.health.standing());
                now.insert(key, entry);
            }
        }
        self.targets = now;
        before.into_values().collect()
    }

    fn new_entry(&mut self, key: &TargetKey, from: ConnectFrom, now_ms: u64) -> Entry {
        let health = match self.restored.remove(&(key.0.to_string(), key.1)) {
            Some(mut health) => {
                health.resume(now_ms);
                health
            }
            None => Health::new(now_ms),
        };
        self.next_uid += 1;
        let target = Target::new(self.next_uid, Arc::clone(&key.0), key.1, from, Arc::clone(&self.idle));
        Entry::new(Arc::new(target), health)
    }

    fn make_groups(&mut self, snapshot: &Snapshot) -> HashMap<Arc<str>, Arc<Group>> {
        let mut groups = HashMap::new();
        for wanted in &snapshot.target_groups {
            let arn: Arc<str> = wanted.arn.as_str().into();
            let workers = self.workers_count;
            let live =
                self.lives.entry(Arc::clone(&arn)).or_insert_with(|| Arc::new(GroupLive::new(workers)));
            let targets: Vec<Arc<Target>> = wanted
                .targets
                .iter()
                .filter_map(|target| self.targets.get(&(Arc::clone(&arn), target.address())))
                .map(|entry| Arc::clone(&entry.target))
                .collect();
            let group = Group {
                arn: Arc::clone(&arn),
                algorithm: wanted.algorithm,
                slow_start_ms: wanted.slow_start_ms,
                stickiness_ms: wanted.stickiness.as_ref().map(|sticky| sticky.duration_ms),
                live: Arc::clone(live),
                targets,
                eligible: ArcSwap::default(),
            };
            self.choose_eligible(&group);
            groups.insert(arn, Arc::new(group));
        }
        self.lives.retain(|arn, _| groups.contains_key(arn));
        groups
    }

    /// Listens where it is to and nowhere else; returns where it could not.
    fn listen_on(&mut self, binds: &[SocketAddr]) -> Vec<(SocketAddr, String)> {
        let wanted: HashSet<&SocketAddr> = binds.iter().collect();
        let unwanted: Vec<SocketAddr> =
            self.listening.keys().filter(|bind| !wanted.contains(bind)).copied().collect();
        for bind in unwanted {
            self.listening.remove(&bind);
            self.workers.unlisten(bind);
        }
        let mut failed = Vec::new();
        for bind in binds {
            if self.listening.contains_key(bind) {
                continue;
            }
            let opened = match self.inherited.remove(bind) {
                Some(listener) => Ok(listener),
                None => open(*bind),
            };
            match opened {
                Ok(listener) => {
                    let listener = Arc::new(listener);
                    self.listening.insert(*bind, Arc::clone(&listener));
                    self.workers.listen(*bind, listener);
                }
                Err(error) => failed.push((*bind, error.to_string())),
            }
        }
        failed
    }

    fn refused(&self, binds: Vec<(SocketAddr, String)>) -> Vec<(String, String)> {
        let mut refused = self.refused_for_good.clone();
        for (bind, reason) in binds {
            let sharers = self.snapshot.listeners.iter().filter(|listener| listener.binds.contains(&bind));
            refused.extend(sharers.map(|listener| (listener.arn.clone(), format!("{bind}: {reason}"))));
        }
        refused
    }

    /// Tries again where it could not listen: whoever had the port may have gone.
    pub(crate) fn retry_listeners(&mut self) {
        let binds: Vec<SocketAddr> =
            self.shared.config.load().binds.iter().map(|bind| bind.address).collect();
        if binds.len() == self.listening.len() {
            return;
        }
        let failed = self.listen_on(&binds);
        let refused = self.refused(failed);
        if refused != self.applied.refused {
            self.applied.refused = refused;
            let applied = Answer::Applied(self.applied.clone());
            self.tell(&applied);
        }
    }
}

/// Groups that a listener refers to, with whatever weight (ALB-40).
fn groups_in_use(snapshot: &Snapshot) -> HashSet<&str> {
    let rules = snapshot.listeners.iter().flat_map(|listener| &listener.rules).map(|rule| &rule.action);
    let defaults = snapshot.listeners.iter().map(|listener| &listener.default_action);
    rules
        .chain(defaults)
        .filter_map(|action| match action {
            Action::Forward(forward) => Some(&forward.groups),
            Action::Redirect(_) | Action::FixedResponse { .. } => None,
        })
        .flatten()
        .map(|one| one.target_group_arn.as_str())
        .collect()
}

fn open(bind: SocketAddr) -> std::io::Result<TcpListener> {
    let socket = if bind.is_ipv6() { TcpSocket::new_v6()? } else { TcpSocket::new_v4()? };
    // Connections of the process before that are still ending do not keep the port.
    socket.set_reuseaddr(true)?;
    // Accepted connections have it from here.
    socket.set_nodelay(true)?;
    socket.bind(bind)?;
    socket.listen(BACKLOG)?.into_std()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alb_40_a_group_with_weight_0_is_in_use() {
        let one = |arn: &str, weight: u32| lb_api::ForwardTarget { target_group_arn: arn.into(), weight };
        let snapshot = Snapshot {
            generation: 1,
            listeners: vec![lb_api::Listener {
                arn: "l".into(),
                load_balancer_arn: "alb".into(),
                load_balancer_name: "app/a/1".into(),
                hostnames: vec![],
                binds: vec![],
                port: 80,
                protocol: Default::default(),
                attributes: Default::default(),
                rules: vec![],
                default_action: Action::Forward(lb_api::Forward {
                    groups: vec![one("blue", 100), one("green", 0)],
                    stickiness: None,
                }),
            }],
            target_groups: vec![],
        };
        let in_use = groups_in_use(&snapshot);
        assert!(in_use.contains("green") && in_use.contains("blue") && !in_use.contains("other"));
    }
}
