//! The one place where state changes: snapshots, checks and the passing of time come in here, one after the other.
//!
//! Requests never wait for it: workers read what it last published.

use std::collections::{BTreeMap, HashMap};
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use lb_api::{
    Answer, Applied, ListenerStatus, Snapshot, Status, TargetCounters, TargetGroupCounters, TargetHealth,
};
use tokio::sync::{Notify, mpsc, oneshot};

use crate::checker::{Check, Found};
use crate::health::{Health, Phase, Rank, eligible};
use crate::state::{StateDir, StoredHealth};
use crate::target::{Group, GroupLive, Standing, Target};
use crate::worker::{Shared, Workers};

/// How often counters are told to watchers, and listeners that could not be opened are tried again.
pub(crate) const SECOND: Duration = Duration::from_secs(1);
/// Answers a watcher may be behind; one that is further behind is let go and comes again.
pub(crate) const WATCHER_ANSWERS_MAX: usize = 256;

/// What comes in.
#[derive(Debug)]
pub(crate) enum Event {
    Apply(Box<Snapshot>, oneshot::Sender<Answer>),
    Status(oneshot::Sender<Answer>),
    Watch(mpsc::Sender<Answer>),
    Checked {
        key: TargetKey,
        uid: u64,
        begun_ms: u64,
        found: Found,
    },
    /// End within so many ms.
    Stop {
        within_ms: u64,
        told: oneshot::Sender<Answer>,
        answered: oneshot::Receiver<()>,
    },
    /// Give away the listening sockets, then end within so many ms.
    HandOver {
        within_ms: u64,
        told: oneshot::Sender<Vec<(SocketAddr, Arc<TcpListener>)>>,
        answered: oneshot::Receiver<()>,
    },
}

/// A target: group ARN, address.
pub(crate) type TargetKey = (Arc<str>, SocketAddr);

/// What the core knows of a target.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) target: Arc<Target>,
    pub(crate) health: Health,
    /// A check is under way.
    checking: bool,
    /// What watchers were told last.
    told: Option<TargetHealth>,
}

impl Entry {
    pub(crate) fn new(target: Arc<Target>, health: Health) -> Entry {
        Entry { target, health, checking: false, told: None }
    }
}

/// How the process is to end.
#[derive(Debug)]
pub(crate) struct Ending {
    pub(crate) within_ms: u64,
    /// Another process has the listening sockets: clients may keep their connections until their next answer.
    pub(crate) handed_over: bool,
    /// Whoever asked for it has the answer, or is gone.
    pub(crate) answered: Option<oneshot::Receiver<()>>,
}

/// The state.
#[derive(Debug)]
pub(crate) struct Core {
    pub(crate) shared: Arc<Shared>,
    pub(crate) workers: Workers,
    pub(crate) workers_count: usize,
    pub(crate) state: StateDir,
    pub(crate) boot: u64,
    /// Wall clock at `shared.started`, ms since the epoch: clock changes during the process's life do not count.
    pub(crate) epoch_ms: u64,
    /// Until then requests of the process before may still be under way.
    pub(crate) none_drained_before_ms: u64,
    pub(crate) snapshot: Snapshot,
    pub(crate) applied: Applied,
    /// Reasons that do not go away by trying again.
    pub(crate) refused_for_good: Vec<(String, String)>,
    pub(crate) listening: HashMap<SocketAddr, Arc<TcpListener>>,
    /// Listening sockets taken over from the process before.
    pub(crate) inherited: HashMap<SocketAddr, TcpListener>,
    pub(crate) targets: BTreeMap<TargetKey, Entry>,
    pub(crate) restored: HashMap<(String, SocketAddr), Health>,
    pub(crate) lives: HashMap<Arc<str>, Arc<GroupLive>>,
    pub(crate) next_uid: u64,
    pub(crate) idle: Arc<Notify>,
    pub(crate) events: mpsc::Sender<Event>,
    pub(crate) watchers: Vec<mpsc::Sender<Answer>>,
    pub(crate) counters_told: Vec<TargetGroupCounters>,
}

impl Core {
    /// Milliseconds since the epoch by a clock that only goes forward.
    pub(crate) fn now_ms(&self) -> u64 {
        self.epoch_ms + self.shared.now_ms()
    }

    /// Works until told to stop.
    pub(crate) async fn run(&mut self, mut events: mpsc::Receiver<Event>) -> Ending {
        let mut seconds = tokio::time::interval(SECOND);
        seconds.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let idle = Arc::clone(&self.idle);
        loop {
            let wait =
                self.next_due().map(|due_ms| Duration::from_millis(due_ms.saturating_sub(self.now_ms())));
            tokio::select! {
                event = events.recv() => {
                    let Some(event) = event else { return Ending { within_ms: 0, handed_over: false, answered: None } };
                    if let Some(ending) = self.take_in(event).await {
                        return ending;
                    }
                }
                () = idle.notified() => self.publish(),
                () = tokio::time::sleep(wait.unwrap_or(SECOND)) => self.pass_time(),
                _ = seconds.tick() => {
                    self.retry_listeners();
                    self.tell_counters();
                }
            }
        }
    }

    async fn take_in(&mut self, event: Event) -> Option<Ending> {
        match event {
            // Whoever asked may be gone; what was asked is done all the same.
            Event::Apply(snapshot, told) => drop(told.send(self.apply(*snapshot).await)),
            Event::Status(told) => drop(told.send(Answer::Status(Box::new(self.status())))),
            Event::Watch(watcher) => self.begin_watch(watcher),
            Event::Checked { key, uid, begun_ms, found } => self.take_in_check(&key, uid, begun_ms, found),
            Event::Stop { within_ms, told, answered } => {
                drop(told.send(Answer::Stopping));
                return Some(Ending { within_ms, handed_over: false, answered: Some(answered) });
            }
            Event::HandOver { within_ms, told, answered } => {
                let sockets = self.listening.iter().map(|(bind, one)| (*bind, Arc::clone(one))).collect();
                // Sockets that did not reach anyone are still ours: then the process goes on.
                if told.send(sockets).is_ok() {
                    return Some(Ending { within_ms, handed_over: true, answered: Some(answered) });
                }
            }
        }
        None
    }

    fn next_due(&self) -> Option<u64> {
        let waiting = self.targets.values().filter(|entry| !entry.checking);
        let after_hand_over = Some(self.none_drained_before_ms).filter(|until_ms| *until_ms > self.now_ms());
        waiting.filter_map(|entry| entry.health.due_ms()).chain(after_hand_over).min()
    }

    /// Begins the checks that are due and ends drainings whose time is over.
    fn pass_time(&mut self) {
        let now_ms = self.now_ms();
        let keys: Vec<TargetKey> = self.targets.keys().cloned().collect();
        let settings: HashMap<&str, &lb_api::HealthCheck> = self
            .snapshot
            .target_groups
            .iter()
            .map(|group| (group.arn.as_str(), &group.health_check))
            .collect();
        for key in keys {
            let (Some(entry), Some(settings)) = (self.targets.get_mut(&key), settings.get(&*key.0)) else {
                continue;
            };
            if entry.health.tick(now_ms) {
                entry.target.set_standing(Standing::Over);
            }
            if entry.checking || !entry.health.begin_check(settings, now_ms) {
                continue;
            }
            entry.checking = true;
            let address = SocketAddr::new(key.1.ip(), settings.port.unwrap_or(key.1.port()));
            let check = Check { address, from: entry.target.connect_from(), settings: (*settings).clone() };
            let (shared, events, uid) = (Arc::clone(&self.shared), self.events.clone(), entry.target.uid);
            tokio::spawn(async move {
                let found = check.run(&shared.namespaces).await;
                // The core is gone only when the process ends.
                drop(events.send(Event::Checked { key, uid, begun_ms: now_ms, found }).await);
            });
        }
        self.publish();
    }

    fn take_in_check(&mut self, key: &TargetKey, uid: u64, begun_ms: u64, found: Found) {
        let now_ms = self.now_ms();
        let Some(group) = self.snapshot.target_groups.iter().find(|group| *group.arn == *key.0) else {
            return;
        };
        let Some(entry) = self.targets.get_mut(key).filter(|entry| entry.target.uid == uid) else { return };
        entry.checking = false;
        let was_healthy = entry.health.phase == Phase::Healthy;
        entry.health.checked(&found.outcome, &group.health_check, begun_ms, now_ms);
        entry.health.transcript = found.transcript;
        let is_healthy = entry.health.phase == Phase::Healthy;
        if was_healthy && !is_healthy {
            entry.target.end_slow_start();
        } else if is_healthy && !was_healthy && group.slow_start_ms > 0 {
            self.begin_slow_start(key);
        }
        let config = self.shared.config.load();
        if let Some(group) = config.groups.get(&key.0) {
            self.choose_eligible(group);
        }
        self.publish();
    }

    /// Only next to a healthy target that is warm itself (ALB-38).
    fn begin_slow_start(&self, key: &TargetKey) {
        let config = self.shared.config.load();
        let Some(group) = config.groups.get(&key.0) else { return };
        let now_ms = self.shared.now_ms();
        let has_warm_neighbour = group.targets.iter().any(|other| {
            let other_key = (Arc::clone(&key.0), other.address);
            other.address != key.1
                && self.targets.get(&other_key).is_some_and(|entry| entry.health.phase == Phase::Healthy)
                && !other.in_slow_start(now_ms, group.slow_start_ms)
        });
        if let Some(entry) = self.targets.get(key).filter(|_| has_warm_neighbour) {
            entry.target.begin_slow_start(now_ms);
        }
    }

    /// Who gets the group's requests from now on (ALB-35).
    pub(crate) fn choose_eligible(&self, group: &Group) {
        let ranks: Vec<Rank> = group
            .targets
            .iter()
            .map(|target| {
                let key = (Arc::clone(&group.arn), target.address);
                self.targets.get(&key).map_or(Rank::Never, |entry| entry.health.rank())
            })
            .collect();
        let chosen: Vec<Arc<Target>> =
            eligible(&ranks).into_iter().map(|index| Arc::clone(&group.targets[index])).collect();
        group.eligible.store(Arc::new(chosen));
    }

    fn health_of(&self, key: &TargetKey, entry: &Entry) -> TargetHealth {
        let description = entry.health.describe();
        let is_leaving = matches!(entry.health.phase, Phase::Draining { .. } | Phase::Drained);
        TargetHealth {
            target_group_arn: key.0.to_string(),
            id: key.1.ip(),
            port: key.1.port(),
            state: description.state.to_owned(),
            reason: description.reason.to_owned(),
            description: description.text,
            transcript: entry.health.transcript.clone(),
            drained: is_leaving
                && entry.target.in_flight() == 0
                && self.now_ms() >= self.none_drained_before_ms,
        }
    }

    /// Tells watchers what changed, and keeps it on disk.
    pub(crate) fn publish(&mut self) {
        let mut changed = Vec::new();
        for (key, entry) in &self.targets {
            let now = self.health_of(key, entry);
            // The story of each check is for whoever asks; only a change of state is news.
            let is_news = entry.told.as_ref().is_none_or(|told| {
                (&told.state, &told.reason, &told.description, told.drained)
                    != (&now.state, &now.reason, &now.description, now.drained)
            });
            if is_news {
                changed.push((key.clone(), now));
            }
        }
        if changed.is_empty() {
            return;
        }
        for (key, now) in &changed {
            if let Some(entry) = self.targets.get_mut(key) {
                entry.told = Some(now.clone());
            }
        }
        self.tell(&Answer::Health(changed.into_iter().map(|(_, now)| now).collect()));
        self.keep_health();
    }

    pub(crate) fn keep_health(&self) {
        let stored: Vec<StoredHealth> = self
            .targets
            .iter()
            .map(|(key, entry)| StoredHealth {
                target_group_arn: key.0.to_string(),
                address: key.1,
                health: entry.health.clone(),
            })
            .collect();
        if let Err(error) = self.state.keep_health(&stored) {
            tracing::error!(%error, "targets' health cannot be kept");
        }
    }

    /// Lets go of watchers that do not keep up, or are gone.
    pub(crate) fn tell(&mut self, answer: &Answer) {
        self.watchers.retain(|watcher| watcher.try_send(answer.clone()).is_ok());
    }

    fn begin_watch(&mut self, watcher: mpsc::Sender<Answer>) {
        let health = self.targets.iter().map(|(key, entry)| self.health_of(key, entry)).collect();
        let counters = Answer::Counters { boot: self.boot, groups: self.counters() };
        let first = [Answer::Applied(self.applied.clone()), Answer::Health(health), counters];
        if first.into_iter().all(|answer| watcher.try_send(answer).is_ok()) {
            self.watchers.push(watcher);
        }
    }

    fn counters(&self) -> Vec<TargetGroupCounters> {
        let mut counters: Vec<_> = self.lives.iter().filter_map(|(arn, live)| live.counted(arn)).collect();
        counters.sort_by(|one, other| one.target_group_arn.cmp(&other.target_group_arn));
        counters
    }

    fn tell_counters(&mut self) {
        if self.watchers.is_empty() {
            return;
        }
        let counters = self.counters();
        if counters != self.counters_told {
            self.counters_told.clone_from(&counters);
            self.tell(&Answer::Counters { boot: self.boot, groups: counters });
        }
    }

    fn status(&self) -> Status {
        let listeners = self.snapshot.listeners.iter().map(|listener| ListenerStatus {
            arn: listener.arn.clone(),
            listening: listener
                .binds
                .iter()
                .filter(|bind| self.listening.contains_key(bind))
                .copied()
                .collect(),
        });
        let targets = self.targets.iter().map(|(key, entry)| TargetCounters {
            health: self.health_of(key, entry),
            in_flight: entry.target.in_flight() as u64,
            requests: entry.target.requests(),
        });
        Status {
            boot: self.boot,
            pid: std::process::id(),
            applied: self.applied.clone(),
            listeners: listeners.collect(),
            groups: self.counters(),
            targets: targets.collect(),
            connections: self.shared.connections(),
        }
    }
}
