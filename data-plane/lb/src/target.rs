//! Targets and groups as the request path sees them: counters, and who may get a request.
//!
//! A [`Target`] lives as long as the snapshot names its group, address and port, through any number of snapshots.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU8, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use arc_swap::ArcSwap;
use lb_api::{Algorithm, TargetGroupCounters};
use tokio::sync::Notify;

/// How long a target that did not take a connection is passed over when there are others, ms.
const SUSPECT_MS: u64 = 1_000;

/// Where connections to a target start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ConnectFrom {
    /// File of the network namespace.
    pub(crate) netns: Option<PathBuf>,
    /// Source address.
    pub(crate) source: Option<std::net::IpAddr>,
}

/// What the request path must know of a target's state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Standing {
    /// May get requests, when its group says so.
    Member = 0,
    /// Gets no new ones; connections to it close when idle.
    Leaving = 1,
    /// Its time is over: what is still in flight is cut (ALB-36).
    Over = 2,
}

/// One target of one group.
#[derive(Debug)]
pub(crate) struct Target {
    /// Never used twice in a process.
    pub(crate) uid: u64,
    /// Its group.
    pub(crate) group_arn: Arc<str>,
    /// Where it listens.
    pub(crate) address: SocketAddr,
    connect_from: Mutex<ConnectFrom>,
    standing: AtomicU8,
    in_flight: AtomicUsize,
    requests: AtomicU64,
    suspect_until_ms: AtomicU64,
    /// When it last became healthy, for slow start; 0: no slow start.
    slow_start_since_ms: AtomicU64,
    /// Rung when a leaving target's last request ends.
    idle: Arc<Notify>,
}

impl Target {
    pub(crate) fn new(
        uid: u64,
        group_arn: Arc<str>,
        address: SocketAddr,
        connect_from: ConnectFrom,
        idle: Arc<Notify>,
    ) -> Target {
        Target {
            uid,
            group_arn,
            address,
            connect_from: Mutex::new(connect_from),
            standing: AtomicU8::new(Standing::Member as u8),
            in_flight: AtomicUsize::new(0),
            requests: AtomicU64::new(0),
            suspect_until_ms: AtomicU64::new(0),
            slow_start_since_ms: AtomicU64::new(0),
            idle,
        }
    }

    pub(crate) fn connect_from(&self) -> ConnectFrom {
        self.connect_from.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn set_connect_from(&self, from: ConnectFrom) {
        *self.connect_from.lock().unwrap_or_else(PoisonError::into_inner) = from;
    }

    pub(crate) fn standing(&self) -> Standing {
        match self.standing.load(Ordering::Acquire) {
            0 => Standing::Member,
            1 => Standing::Leaving,
            _ => Standing::Over,
        }
    }

    pub(crate) fn set_standing(&self, standing: Standing) {
        self.standing.store(standing as u8, Ordering::Release);
    }

    pub(crate) fn in_flight(&self) -> usize {
        self.in_flight.load(Ordering::Acquire)
    }

    pub(crate) fn requests(&self) -> u64 {
        self.requests.load(Ordering::Relaxed)
    }

    /// A connection could not be made: others first, for a moment.
    pub(crate) fn suspect(&self, now_ms: u64) {
        self.suspect_until_ms.store(now_ms + SUSPECT_MS, Ordering::Relaxed);
    }

    pub(crate) fn trust(&self) {
        if self.suspect_until_ms.load(Ordering::Relaxed) != 0 {
            self.suspect_until_ms.store(0, Ordering::Relaxed);
        }
    }

    pub(crate) fn begin_slow_start(&self, now_ms: u64) {
        self.slow_start_since_ms.store(now_ms, Ordering::Relaxed);
    }

    pub(crate) fn end_slow_start(&self) {
        self.slow_start_since_ms.store(0, Ordering::Relaxed);
    }

    pub(crate) fn in_slow_start(&self, now_ms: u64, slow_start_ms: u64) -> bool {
        let since = self.slow_start_since_ms.load(Ordering::Relaxed);
        since != 0 && now_ms.saturating_sub(since) < slow_start_ms
    }
}

/// One request being worked on by a target; ends when dropped.
#[derive(Debug)]
pub(crate) struct InFlight {
    target: Arc<Target>,
}

impl InFlight {
    fn begin(target: &Arc<Target>) -> InFlight {
        target.in_flight.fetch_add(1, Ordering::AcqRel);
        target.requests.fetch_add(1, Ordering::Relaxed);
        InFlight { target: Arc::clone(target) }
    }

    pub(crate) fn target(&self) -> &Arc<Target> {
        &self.target
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        let before = self.target.in_flight.fetch_sub(1, Ordering::AcqRel);
        if before == 1 && self.target.standing() != Standing::Member {
            self.target.idle.notify_one();
        }
    }
}

/// Counters of one group written by one worker; a cache line of its own, so that workers do not wait for each other.
#[derive(Debug, Default)]
#[repr(align(128))]
pub(crate) struct Counters {
    pub(crate) requests: AtomicU64,
    pub(crate) target_status: [AtomicU64; 4],
    pub(crate) elb_5xx: AtomicU64,
    pub(crate) connection_errors: AtomicU64,
    pub(crate) retries: AtomicU64,
    pub(crate) response_time_us: AtomicU64,
}

impl Counters {
    /// Only its own worker writes, so a load and a store will do; readers see a recent value.
    pub(crate) fn add(counter: &AtomicU64, amount: u64) {
        counter.store(counter.load(Ordering::Relaxed) + amount, Ordering::Relaxed);
    }
}

/// What stays of a group from snapshot to snapshot.
#[derive(Debug)]
pub(crate) struct GroupLive {
    turn: AtomicUsize,
    /// One per worker.
    pub(crate) counters: Box<[Counters]>,
}

impl GroupLive {
    pub(crate) fn new(workers: usize) -> GroupLive {
        GroupLive { turn: AtomicUsize::new(0), counters: (0..workers).map(|_| Counters::default()).collect() }
    }

    /// The sum over the workers; none when it never had a request.
    pub(crate) fn counted(&self, arn: &str) -> Option<TargetGroupCounters> {
        let sum = |one: fn(&Counters) -> &AtomicU64| {
            self.counters.iter().map(|counters| one(counters).load(Ordering::Relaxed)).sum::<u64>()
        };
        let requests = sum(|counters| &counters.requests);
        if requests == 0 {
            return None;
        }
        Some(TargetGroupCounters {
            target_group_arn: arn.to_owned(),
            requests,
            target_status: [
                sum(|counters| &counters.target_status[0]),
                sum(|counters| &counters.target_status[1]),
                sum(|counters| &counters.target_status[2]),
                sum(|counters| &counters.target_status[3]),
            ],
            elb_5xx: sum(|counters| &counters.elb_5xx),
            connection_errors: sum(|counters| &counters.connection_errors),
            retries: sum(|counters| &counters.retries),
            response_time_us: sum(|counters| &counters.response_time_us),
        })
    }
}

/// Why a group gives no target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoTarget {
    /// Nothing is registered, or all of it is draining: 503.
    NoneRegistered,
    /// Every one was tried already.
    AllTried,
}

/// One group of one snapshot.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) arn: Arc<str>,
    pub(crate) algorithm: Algorithm,
    pub(crate) slow_start_ms: u64,
    pub(crate) stickiness_ms: Option<u64>,
    pub(crate) live: Arc<GroupLive>,
    /// All targets of the snapshot, draining ones too.
    pub(crate) targets: Vec<Arc<Target>>,
    /// Those that get requests now: the healthy ones, or what failing open leaves (ALB-35).
    pub(crate) eligible: ArcSwap<Vec<Arc<Target>>>,
}

impl Group {
    /// Chooses a target that is not in `tried`, and begins a request on it. Runs without waiting from the moment the
    /// snapshot was loaded: the answer `Applied` relies on it.
    pub(crate) fn pick(&self, tried: &[u64], now_ms: u64, random: u64) -> Result<InFlight, NoTarget> {
        let eligible = self.eligible.load();
        if eligible.is_empty() {
            return Err(NoTarget::NoneRegistered);
        }
        let turn = self.live.turn.fetch_add(1, Ordering::Relaxed);
        let start = turn % eligible.len();
        let fresh = |target: &&Arc<Target>| !tried.contains(&target.uid);
        let in_turn = || eligible[start..].iter().chain(&eligible[..start]).filter(fresh);
        let trusted = |target: &&Arc<Target>| {
            target.suspect_until_ms.load(Ordering::Relaxed) <= now_ms && self.is_warm(target, now_ms, random)
        };
        let chosen = match self.algorithm {
            Algorithm::RoundRobin => in_turn().find(trusted),
            Algorithm::LeastOutstandingRequests => {
                in_turn().filter(trusted).min_by_key(|one| one.in_flight())
            }
        };
        chosen.or_else(|| in_turn().next()).map(InFlight::begin).ok_or(NoTarget::AllTried)
    }

    /// Begins a request on the target a client is bound to, if that one still gets requests (ALB-21).
    pub(crate) fn pick_bound(&self, bound_to: impl Fn(&Target) -> bool) -> Option<InFlight> {
        self.eligible.load().iter().find(|target| bound_to(target)).map(InFlight::begin)
    }

    /// Slow start (ALB-38): accepted with a probability that grows linearly.
    fn is_warm(&self, target: &Target, now_ms: u64, random: u64) -> bool {
        if self.slow_start_ms == 0 || !target.in_slow_start(now_ms, self.slow_start_ms) {
            return true;
        }
        let age_ms = now_ms.saturating_sub(target.slow_start_since_ms.load(Ordering::Relaxed));
        random % self.slow_start_ms < age_ms
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(uid: u64) -> Arc<Target> {
        let from = ConnectFrom { netns: None, source: None };
        let address = SocketAddr::from(([10, 0, 0, uid as u8], 80));
        Arc::new(Target::new(uid, "g".into(), address, from, Arc::default()))
    }

    fn group(algorithm: Algorithm, slow_start_ms: u64, targets: &[Arc<Target>]) -> Group {
        Group {
            arn: "g".into(),
            algorithm,
            slow_start_ms,
            stickiness_ms: None,
            live: Arc::new(GroupLive::new(1)),
            targets: targets.to_vec(),
            eligible: ArcSwap::from_pointee(targets.to_vec()),
        }
    }

    #[test]
    fn alb_30_round_robin_takes_turns_and_counts_in_flight() {
        let targets = [target(1), target(2), target(3)];
        let group = group(Algorithm::RoundRobin, 0, &targets);
        let held: Vec<_> = (0..9).map(|_| group.pick(&[], 0, 0).unwrap()).collect();
        assert!(targets.iter().all(|target| target.in_flight() == 3));
        drop(held);
        assert!(targets.iter().all(|target| target.in_flight() == 0 && target.requests() == 3));
    }

    #[test]
    fn alb_30_least_outstanding_goes_where_least_is_in_flight() {
        let targets = [target(1), target(2)];
        let group = group(Algorithm::LeastOutstandingRequests, 0, &targets);
        let busy = InFlight::begin(&targets[0]);
        let picks: Vec<u64> = (0..4).map(|_| group.pick(&[], 0, 0).unwrap().target().uid).collect();
        assert_eq!(picks, [2, 2, 2, 2]);
        drop(busy);
    }

    #[test]
    fn alb_56_a_retry_goes_elsewhere_and_ends() {
        let targets = [target(1), target(2)];
        let group = group(Algorithm::RoundRobin, 0, &targets);
        assert_eq!(group.pick(&[1], 0, 0).unwrap().target().uid, 2);
        assert_eq!(group.pick(&[1, 2], 0, 0).unwrap_err(), NoTarget::AllTried);
        targets[0].suspect(1_000);
        assert!((0..10).all(|_| group.pick(&[], 1_500, 0).unwrap().target().uid == 2));
        assert!((0..2).any(|_| group.pick(&[], 2_000, 0).unwrap().target().uid == 1));
    }

    #[test]
    fn alb_35_no_registered_target_gives_none() {
        let empty = group(Algorithm::RoundRobin, 0, &[]);
        assert_eq!(empty.pick(&[], 0, 0).unwrap_err(), NoTarget::NoneRegistered);
    }

    #[test]
    fn alb_38_slow_start_share_grows_linearly() {
        let targets = [target(1), target(2)];
        let group = group(Algorithm::RoundRobin, 30_000, &targets);
        targets[0].begin_slow_start(1_000);
        let share = |now_ms: u64| {
            (0..1_000u64).filter(|n| group.pick(&[], now_ms, n * 7_919).unwrap().target().uid == 1).count()
        };
        assert_eq!(share(1_000), 0);
        assert!((200..300).contains(&share(16_000)), "half warm: half of its turns");
        assert_eq!(share(31_000), 500);
    }

    #[test]
    fn alb_36_a_leaving_targets_last_request_rings() {
        let target = target(1);
        let last = InFlight::begin(&target);
        target.set_standing(Standing::Leaving);
        drop(last);
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(target.idle.notified());
    }
}
