//! What a target's checks and its snapshot make of it (ALB-31 … ALB-40). Pure: time is an argument, ms since the epoch.
//!
//! ```text
//!  unused ⇄ initial ── 1 success ──▶ healthy ── unhealthy_threshold failures ──▶ unhealthy
//!              │                        ▲                                          │
//!              └─ its time is over ─────┼──────────── healthy_threshold successes ─┘
//!                 and it failed ────────┼─▶ unhealthy
//!  any ── draining wanted ──▶ draining ── delay over ──▶ drained ── registered again ──▶ initial
//! ```

use lb_api::{HealthCheck, TargetWant};
use serde::{Deserialize, Serialize};

use crate::target::Standing;

/// From check to check while a target is new, ms: AWS names no cadence before the first success, and a deployment waits
/// for it.
pub(crate) const INITIAL_INTERVAL_MS: u64 = 200;

/// Where a target is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Phase {
    /// New; no check was successful yet.
    Initial {
        /// Since when.
        since_ms: u64,
        /// A check was begun.
        checked: bool,
    },
    Healthy,
    Unhealthy(Failure),
    /// No rule refers to its group (ALB-40).
    Unused,
    /// Checks are turned off.
    Unavailable,
    /// On its way out (ALB-36).
    Draining {
        /// When what is still in flight is cut.
        until_ms: u64,
    },
    /// Its deregistration delay is over.
    Drained,
}

/// Why a check failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Failure {
    /// A status that the matcher does not hold.
    Code(u16),
    /// No answer in time.
    Timeout,
    /// No connection, or no HTTP.
    Failed,
}

/// What one check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// An answer with this status.
    Answered(u16),
    /// No answer in time.
    TimedOut,
    /// No connection, or no HTTP.
    Failed,
}

/// What the snapshot says about a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub(crate) want: TargetWant,
    /// A listener refers to its group, be it with weight 0.
    pub(crate) in_use: bool,
    pub(crate) checks_enabled: bool,
    pub(crate) deregistration_delay_ms: u64,
}

/// One target's health. Kept on disk, so that a restarted balancer goes on where it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Health {
    pub(crate) phase: Phase,
    successes: u32,
    failures: u32,
    /// When the next check is due; none: no checks.
    next_check_ms: Option<u64>,
    /// The last check, for people.
    #[serde(default)]
    pub(crate) transcript: String,
}

/// State, reason and description as DescribeTargetHealth answers them (ALB-34).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Description {
    pub(crate) state: &'static str,
    pub(crate) reason: &'static str,
    pub(crate) text: String,
}

impl Health {
    /// A target that was not known: initial, and to be checked at once.
    pub(crate) fn new(now_ms: u64) -> Health {
        Health {
            phase: Phase::Initial { since_ms: now_ms, checked: false },
            successes: 0,
            failures: 0,
            next_check_ms: Some(now_ms),
            transcript: String::new(),
        }
    }

    /// After a start: what was due is due now.
    pub(crate) fn resume(&mut self, now_ms: u64) {
        if self.is_checked() {
            self.next_check_ms = Some(now_ms);
        }
    }

    fn is_checked(&self) -> bool {
        matches!(self.phase, Phase::Initial { .. } | Phase::Healthy | Phase::Unhealthy(_))
    }

    fn enter(&mut self, phase: Phase, now_ms: u64) {
        if self.phase == phase {
            return;
        }
        self.phase = phase;
        self.successes = 0;
        self.failures = 0;
        if !self.is_checked() {
            self.next_check_ms = None;
        } else if self.next_check_ms.is_none() {
            self.next_check_ms = Some(now_ms);
        }
    }

    fn enter_initial(&mut self, now_ms: u64) {
        self.next_check_ms = None;
        self.enter(Phase::Initial { since_ms: now_ms, checked: false }, now_ms);
    }

    /// Takes over what a snapshot says.
    pub(crate) fn adopt(&mut self, wanted: Wanted, now_ms: u64) {
        match (&self.phase, wanted.want) {
            (Phase::Draining { .. } | Phase::Drained, TargetWant::Draining) => {}
            // Nothing was sent to an unused target that could be in flight.
            (Phase::Unused, TargetWant::Draining) => self.enter(Phase::Drained, now_ms),
            (_, TargetWant::Draining) => {
                let until_ms = now_ms.saturating_add(wanted.deregistration_delay_ms);
                self.enter(Phase::Draining { until_ms }, now_ms);
            }
            (_, TargetWant::Registered) if !wanted.in_use => self.enter(Phase::Unused, now_ms),
            (_, TargetWant::Registered) if !wanted.checks_enabled => self.enter(Phase::Unavailable, now_ms),
            (Phase::Draining { .. } | Phase::Drained, TargetWant::Registered)
            | (Phase::Unused | Phase::Unavailable, TargetWant::Registered) => self.enter_initial(now_ms),
            (Phase::Initial { .. } | Phase::Healthy | Phase::Unhealthy(_), TargetWant::Registered) => {}
        }
    }

    /// When something has to be done by itself: the next check, or the end of draining.
    pub(crate) fn due_ms(&self) -> Option<u64> {
        match self.phase {
            Phase::Draining { until_ms } => Some(until_ms),
            _ => self.next_check_ms,
        }
    }

    /// Whether a check is to begin now; if so, the one after it is set: fixed cadence, whatever the answer takes
    /// (ALB-32).
    pub(crate) fn begin_check(&mut self, settings: &HealthCheck, now_ms: u64) -> bool {
        if !self.is_checked() || self.next_check_ms.is_none_or(|due_ms| due_ms > now_ms) {
            return false;
        }
        let gap_ms = match &mut self.phase {
            Phase::Initial { checked, .. } => {
                *checked = true;
                INITIAL_INTERVAL_MS.min(settings.interval_ms)
            }
            _ => settings.interval_ms,
        };
        self.next_check_ms = Some(now_ms + gap_ms.max(1));
        true
    }

    /// Takes in what a check found that was begun at `begun_ms`.
    pub(crate) fn checked(&mut self, outcome: &Outcome, settings: &HealthCheck, begun_ms: u64, now_ms: u64) {
        let failure = match outcome {
            Outcome::Answered(status) if matches(&settings.matcher, *status) => None,
            Outcome::Answered(status) => Some(Failure::Code(*status)),
            Outcome::TimedOut => Some(Failure::Timeout),
            Outcome::Failed => Some(Failure::Failed),
        };
        match failure {
            None => {
                self.successes = self.successes.saturating_add(1);
                self.failures = 0;
            }
            Some(_) => {
                self.failures = self.failures.saturating_add(1);
                self.successes = 0;
            }
        }
        match (&self.phase, failure) {
            (Phase::Initial { .. }, None) => {
                self.enter(Phase::Healthy, now_ms);
                self.next_check_ms = Some((begun_ms + settings.interval_ms).max(now_ms));
            }
            (Phase::Initial { since_ms, .. }, Some(failure)) => {
                // The quick checks of a new target don't count each for one: it gets the time AWS's cadence would give.
                let given_ms = settings.interval_ms * u64::from(settings.unhealthy_threshold.max(1));
                if now_ms.saturating_sub(*since_ms) >= given_ms
                    && self.failures >= settings.unhealthy_threshold
                {
                    self.enter(Phase::Unhealthy(failure), now_ms);
                    self.next_check_ms = Some((begun_ms + settings.interval_ms).max(now_ms));
                }
            }
            (Phase::Healthy, Some(failure)) if self.failures >= settings.unhealthy_threshold => {
                self.enter(Phase::Unhealthy(failure), now_ms);
            }
            (Phase::Unhealthy(_), None) if self.successes >= settings.healthy_threshold => {
                self.enter(Phase::Healthy, now_ms);
            }
            (Phase::Unhealthy(_), Some(failure)) => self.phase = Phase::Unhealthy(failure),
            (Phase::Healthy | Phase::Unhealthy(_), _) => {}
            (Phase::Unused | Phase::Unavailable | Phase::Draining { .. } | Phase::Drained, _) => {}
        }
    }

    /// Ends draining when its time is over; whether it did.
    pub(crate) fn tick(&mut self, now_ms: u64) -> bool {
        match self.phase {
            Phase::Draining { until_ms } if until_ms <= now_ms => {
                self.enter(Phase::Drained, now_ms);
                true
            }
            _ => false,
        }
    }

    /// What AWS says about it (ALB-34).
    pub(crate) fn describe(&self) -> Description {
        let (state, reason, text) = match &self.phase {
            Phase::Initial { checked: false, .. } => {
                ("initial", "Elb.RegistrationInProgress", "Target registration is in progress")
            }
            Phase::Initial { checked: true, .. } => {
                ("initial", "Elb.InitialHealthChecking", "Initial health checks in progress")
            }
            Phase::Healthy => ("healthy", "", ""),
            Phase::Unhealthy(Failure::Code(code)) => {
                let text = format!("Health checks failed with these codes: [{code}]");
                return Description { state: "unhealthy", reason: "Target.ResponseCodeMismatch", text };
            }
            Phase::Unhealthy(Failure::Timeout) => ("unhealthy", "Target.Timeout", "Request timed out"),
            Phase::Unhealthy(Failure::Failed) => {
                ("unhealthy", "Target.FailedHealthChecks", "Health checks failed")
            }
            Phase::Unused => (
                "unused",
                "Target.NotInUse",
                "Target group is not configured to receive traffic from the load balancer",
            ),
            Phase::Unavailable => (
                "unavailable",
                "Target.HealthCheckDisabled",
                "Health checks are disabled for this target group",
            ),
            Phase::Draining { .. } => {
                ("draining", "Target.DeregistrationInProgress", "Target deregistration is in progress")
            }
            Phase::Drained => {
                ("unused", "Target.NotRegistered", "Target is not registered to the target group")
            }
        };
        Description { state, reason, text: text.to_owned() }
    }
}

/// How much a target is worth to a request; only the best present rank gets any (ALB-35).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rank {
    /// Healthy, or not checked at all.
    Healthy,
    /// Registered and known to fail: used when nothing is healthy.
    Unhealthy,
    /// Not known yet: used when there is nothing else.
    Initial,
    /// Never used.
    Never,
}

impl Health {
    pub(crate) fn standing(&self) -> Standing {
        match self.phase {
            Phase::Draining { .. } => Standing::Leaving,
            Phase::Drained => Standing::Over,
            Phase::Initial { .. }
            | Phase::Healthy
            | Phase::Unhealthy(_)
            | Phase::Unused
            | Phase::Unavailable => Standing::Member,
        }
    }

    pub(crate) fn rank(&self) -> Rank {
        match self.phase {
            Phase::Healthy | Phase::Unavailable => Rank::Healthy,
            Phase::Unhealthy(_) => Rank::Unhealthy,
            Phase::Initial { .. } | Phase::Unused => Rank::Initial,
            Phase::Draining { .. } | Phase::Drained => Rank::Never,
        }
    }
}

/// Which of these get requests: the indices of the best rank present (ALB-35).
pub(crate) fn eligible(ranks: &[Rank]) -> Vec<usize> {
    let Some(best) = ranks.iter().min().filter(|best| **best != Rank::Never) else { return vec![] };
    (0..ranks.len()).filter(|index| ranks[*index] == *best).collect()
}

/// Whether a status is one of the matcher's: `200`, `200,202`, `200-299`, or mixed (ALB-31).
pub(crate) fn matches(matcher: &str, status: u16) -> bool {
    matcher.split(',').map(str::trim).any(|part| match part.split_once('-') {
        Some((low, high)) => match (low.trim().parse::<u16>(), high.trim().parse::<u16>()) {
            (Ok(low), Ok(high)) => (low..=high).contains(&status),
            _ => false,
        },
        None => part.parse() == Ok(status),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const REGISTERED: Wanted = Wanted {
        want: TargetWant::Registered,
        in_use: true,
        checks_enabled: true,
        deregistration_delay_ms: 300_000,
    };
    const DRAINING: Wanted = Wanted { want: TargetWant::Draining, ..REGISTERED };

    /// Runs checks in virtual time: one outcome for every check that is due until `until_ms`; answers how many.
    fn run(health: &mut Health, from_ms: u64, until_ms: u64, outcome: &Outcome) -> usize {
        let settings = HealthCheck::default();
        let mut checks = 0;
        for now_ms in from_ms..until_ms {
            health.tick(now_ms);
            if health.begin_check(&settings, now_ms) {
                checks += 1;
                health.checked(outcome, &settings, now_ms, now_ms);
            }
        }
        checks
    }

    fn state(health: &Health) -> (&'static str, &'static str) {
        let description = health.describe();
        (description.state, description.reason)
    }

    fn healthy() -> Health {
        let mut health = Health::new(0);
        health.adopt(REGISTERED, 0);
        assert_eq!(run(&mut health, 0, 1, &Outcome::Answered(200)), 1);
        assert_eq!(state(&health).0, "healthy");
        health
    }

    #[test]
    fn alb_33_first_success_is_healthy() {
        let mut health = Health::new(0);
        assert_eq!(state(&health), ("initial", "Elb.RegistrationInProgress"));
        assert!(health.begin_check(&HealthCheck::default(), 0), "checked at once");
        assert_eq!(state(&health), ("initial", "Elb.InitialHealthChecking"));
        health.checked(&Outcome::Answered(200), &HealthCheck::default(), 0, 3);
        assert_eq!(state(&health), ("healthy", ""));
        assert_eq!(health.due_ms(), Some(30_000));
    }

    #[test]
    fn alb_33_a_new_target_is_asked_often_until_it_answers() {
        let mut health = Health::new(0);
        assert_eq!(run(&mut health, 0, 2_000, &Outcome::Failed), 10);
        assert_eq!(state(&health), ("initial", "Elb.InitialHealthChecking"));
        assert_eq!(run(&mut health, 2_000, 2_001, &Outcome::Answered(200)), 1);
        assert_eq!(state(&health).0, "healthy");
    }

    #[test]
    fn alb_31_a_new_target_that_never_answers_becomes_unhealthy_when_aws_would_say_so() {
        let mut health = Health::new(0);
        run(&mut health, 0, 60_000, &Outcome::Failed);
        assert_eq!(state(&health).0, "initial");
        run(&mut health, 60_000, 60_201, &Outcome::Failed);
        assert_eq!(state(&health), ("unhealthy", "Target.FailedHealthChecks"));
        assert_eq!(run(&mut health, 60_201, 120_201, &Outcome::Failed), 2, "now at the group's own cadence");
    }

    #[test]
    fn alb_31_thresholds_both_ways() {
        let mut health = healthy();
        run(&mut health, 1, 30_001, &Outcome::Answered(500));
        assert_eq!(state(&health).0, "healthy", "one failure is not two");
        run(&mut health, 30_001, 60_001, &Outcome::Answered(500));
        assert_eq!(state(&health), ("unhealthy", "Target.ResponseCodeMismatch"));
        assert_eq!(health.describe().text, "Health checks failed with these codes: [500]");
        run(&mut health, 60_001, 180_001, &Outcome::Answered(200));
        assert_eq!(state(&health).0, "unhealthy", "four successes are not five");
        run(&mut health, 180_001, 210_001, &Outcome::Answered(200));
        assert_eq!(state(&health).0, "healthy");
    }

    #[test]
    fn alb_31_failures_must_be_in_a_row() {
        let mut health = healthy();
        for n in 0..5u64 {
            let from = n * 60_000 + 1;
            run(&mut health, from, from + 30_000, &Outcome::TimedOut);
            run(&mut health, from + 30_000, from + 60_000, &Outcome::Answered(200));
        }
        assert_eq!(state(&health).0, "healthy");
    }

    #[test]
    fn alb_32_cadence_does_not_depend_on_the_answers_time() {
        let mut health = healthy();
        let settings = HealthCheck::default();
        assert!(health.begin_check(&settings, 30_000));
        health.checked(&Outcome::Answered(200), &settings, 30_000, 34_500);
        assert_eq!(health.due_ms(), Some(60_000));
    }

    #[test]
    fn alb_34_timeouts_have_their_own_reason() {
        let mut health = healthy();
        run(&mut health, 1, 60_001, &Outcome::TimedOut);
        assert_eq!(state(&health), ("unhealthy", "Target.Timeout"));
        assert_eq!(health.describe().text, "Request timed out");
    }

    #[test]
    fn alb_36_draining_lasts_its_delay_and_ends_by_itself() {
        let mut health = healthy();
        health.adopt(DRAINING, 1_000);
        assert_eq!(state(&health), ("draining", "Target.DeregistrationInProgress"));
        assert_eq!(health.rank(), Rank::Never);
        health.adopt(DRAINING, 200_000);
        assert_eq!(health.due_ms(), Some(301_000), "a later snapshot does not begin it again");
        assert_eq!(run(&mut health, 1_000, 301_000, &Outcome::Answered(200)), 0, "no checks any more");
        assert_eq!(state(&health).0, "draining");
        assert!(health.tick(301_000));
        assert_eq!(state(&health), ("unused", "Target.NotRegistered"));
    }

    #[test]
    fn alb_37_registered_again_it_is_initial_then_healthy() {
        let mut health = healthy();
        health.adopt(DRAINING, 1_000);
        health.adopt(REGISTERED, 2_000);
        assert_eq!(state(&health), ("initial", "Elb.RegistrationInProgress"));
        assert_eq!(run(&mut health, 2_000, 2_001, &Outcome::Answered(200)), 1);
        assert_eq!(state(&health).0, "healthy");
    }

    #[test]
    fn alb_40_an_unused_groups_targets_are_not_checked() {
        let mut health = Health::new(0);
        health.adopt(Wanted { in_use: false, ..REGISTERED }, 0);
        assert_eq!(state(&health), ("unused", "Target.NotInUse"));
        assert_eq!(run(&mut health, 0, 100_000, &Outcome::Answered(200)), 0);
        health.adopt(REGISTERED, 100_000);
        assert_eq!(run(&mut health, 100_000, 100_001, &Outcome::Answered(200)), 1);
        assert_eq!(state(&health).0, "healthy");
        health.adopt(Wanted { in_use: false, ..REGISTERED }, 100_001);
        health.adopt(DRAINING, 100_002);
        assert_eq!(state(&health), ("unused", "Target.NotRegistered"));
    }

    #[test]
    fn alb_34_checks_turned_off() {
        let mut health = healthy();
        health.adopt(Wanted { checks_enabled: false, ..REGISTERED }, 5);
        assert_eq!(state(&health), ("unavailable", "Target.HealthCheckDisabled"));
        assert_eq!(health.rank(), Rank::Healthy);
    }

    #[test]
    fn alb_35_fails_open_to_unhealthy_then_to_initial() {
        use Rank::{Healthy, Initial, Never, Unhealthy};
        assert_eq!(eligible(&[Unhealthy, Healthy, Initial, Healthy]), [1, 3]);
        assert_eq!(eligible(&[Unhealthy, Initial, Unhealthy]), [0, 2]);
        assert_eq!(eligible(&[Initial, Never]), [0]);
        assert!(eligible(&[Never]).is_empty());
        assert!(eligible(&[]).is_empty());
    }

    #[test]
    fn alb_31_matchers() {
        assert!(matches("200", 200) && !matches("200", 201));
        assert!(matches("200,202", 202) && matches("200-299,404", 404) && matches("200-299", 204));
        assert!(!matches("200-299", 301) && !matches("nonsense", 200) && !matches("", 200));
    }

    #[test]
    fn a_restart_goes_on_where_it_was() {
        let mut health = healthy();
        let stored = serde_json::to_string(&health).unwrap();
        let mut read: Health = serde_json::from_str(&stored).unwrap();
        read.resume(10_000);
        assert_eq!(state(&read).0, "healthy");
        assert_eq!(read.due_ms(), Some(10_000));
        health.adopt(DRAINING, 1_000);
        let mut read: Health = serde_json::from_str(&serde_json::to_string(&health).unwrap()).unwrap();
        read.resume(10_000);
        assert_eq!(read.due_ms(), Some(301_000), "draining keeps its end");
    }
}
