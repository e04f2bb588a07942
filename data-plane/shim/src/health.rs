//! The container's health check (ECS-36).
//!
//! ```text
//! UNKNOWN ──check passes──▶ HEALTHY ◀──check passes── UNHEALTHY
//!    └──────────┴──── `retries` failures in a row ────────▲
//! ```
//! Failures within the start period don't count until a first check has passed.

use std::time::{Duration, Instant};

use container::Health;
use container::spec::HealthCheck;

/// Most that is kept of a check's output, bytes.
pub(crate) const OUTPUT_MAX: usize = 4096;

/// What is to be done next about health.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Due {
    /// Start a check.
    Check,
    /// End the check that takes too long.
    GiveUp,
    /// Nothing before this.
    At(Instant),
}

/// When checks are due, and what their results mean. Pure.
#[derive(Debug)]
pub(crate) struct Monitor {
    check: HealthCheck,
    started: Instant,
    next: Instant,
    /// Until when the running check may take; `None`: none runs.
    running_until: Option<Instant>,
    given_up: bool,
    failures: u32,
    passed_once: bool,
    health: Health,
}

impl Monitor {
    pub(crate) fn new(check: HealthCheck, started: Instant, now: i64) -> Self {
        let next = started + Duration::from_millis(check.interval_ms);
        let health = Health { status: "UNKNOWN".to_owned(), since: now, exit_code: 0, output: String::new() };
        Self {
            check,
            started,
            next,
            running_until: None,
            given_up: false,
            failures: 0,
            passed_once: false,
            health,
        }
    }

    /// The program to run.
    pub(crate) fn args(&self) -> &[String] {
        &self.check.args
    }

    pub(crate) fn due(&self, now: Instant) -> Due {
        match self.running_until {
            Some(until) if until <= now && !self.given_up => Due::GiveUp,
            // Its end is told by SIGCHLD; look again after a while only for form's sake.
            Some(_) if self.given_up => Due::At(now + Duration::from_secs(1)),
            Some(until) => Due::At(until),
            None if self.next <= now => Due::Check,
            None => Due::At(self.next),
        }
    }

    /// A check was started.
    pub(crate) fn begun(&mut self, now: Instant) {
        self.running_until = Some(now + Duration::from_millis(self.check.timeout_ms));
        self.given_up = false;
    }

    /// The running check took too long and was killed; its end is still to come.
    pub(crate) fn gave_up(&mut self) {
        self.given_up = true;
    }

    /// A check has ended. Returns the health to write down.
    pub(crate) fn ended(&mut self, code: i32, output: String, at: (Instant, i64)) -> &Health {
        let (now, time) = at;
        let code = if self.given_up { -1 } else { code };
        self.running_until = None;
        self.next = now + Duration::from_millis(self.check.interval_ms);
        let is_starting = !self.passed_once
            && now.duration_since(self.started) < Duration::from_millis(self.check.start_period_ms);
        if code == 0 {
            self.failures = 0;
            self.passed_once = true;
            self.become_status("HEALTHY", time);
        } else if !is_starting {
            self.failures += 1;
            if self.failures >= self.check.retries.max(1) {
                self.become_status("UNHEALTHY", time);
            }
        }
        self.health.exit_code = code;
        self.health.output = if self.given_up {
            format!("Health check exceeded timeout ({} ms)", self.check.timeout_ms)
        } else {
            output
        };
        &self.health
    }

    fn become_status(&mut self, status: &str, time: i64) {
        if self.health.status != status {
            status.clone_into(&mut self.health.status);
            self.health.since = time;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn monitor(retries: u32, start_period_ms: u64) -> (Monitor, Instant) {
        let start = Instant::now();
        let check = HealthCheck {
            args: vec!["true".to_owned()],
            interval_ms: 10_000,
            timeout_ms: 5_000,
            retries,
            start_period_ms,
        };
        (Monitor::new(check, start, 0), start)
    }

    #[test]
    fn ecs_36_unhealthy_after_retries_and_healthy_after_one() {
        let (mut monitor, start) = monitor(2, 0);
        let at = |seconds: u64| (start + Duration::from_secs(seconds), seconds as i64);
        assert_eq!(monitor.due(start), Due::At(at(10).0));
        assert_eq!(monitor.due(at(10).0), Due::Check);
        monitor.begun(at(10).0);
        assert_eq!(monitor.ended(1, String::new(), at(11)).status, "UNKNOWN");
        assert_eq!(monitor.due(at(12).0), Due::At(at(21).0));
        monitor.begun(at(21).0);
        assert_eq!(monitor.ended(1, String::new(), at(22)).status, "UNHEALTHY");
        monitor.begun(at(32).0);
        let health = monitor.ended(0, "ok".to_owned(), at(33)).clone();
        assert_eq!((health.status.as_str(), health.since, health.output.as_str()), ("HEALTHY", 33, "ok"));
    }

    #[test]
    fn ecs_36_failures_in_the_start_period_do_not_count() {
        let (mut monitor, start) = monitor(1, 60_000);
        let at = |seconds: u64| (start + Duration::from_secs(seconds), seconds as i64);
        monitor.begun(at(10).0);
        assert_eq!(monitor.ended(1, String::new(), at(10)).status, "UNKNOWN");
        monitor.begun(at(20).0);
        assert_eq!(monitor.ended(0, String::new(), at(20)).status, "HEALTHY");
        monitor.begun(at(30).0);
        assert_eq!(monitor.ended(1, String::new(), at(30)).status, "UNHEALTHY");
    }

    #[test]
    fn ecs_36_a_check_that_takes_too_long_has_failed() {
        let (mut monitor, start) = monitor(1, 0);
        let at = |seconds: u64| (start + Duration::from_secs(seconds), seconds as i64);
        monitor.begun(at(10).0);
        assert_eq!(monitor.due(at(12).0), Due::At(at(15).0));
        assert_eq!(monitor.due(at(15).0), Due::GiveUp);
        monitor.gave_up();
        let health = monitor.ended(137, String::new(), at(16)).clone();
        assert_eq!((health.status.as_str(), health.exit_code), ("UNHEALTHY", -1));
        assert!(health.output.contains("exceeded timeout"));
    }
}
