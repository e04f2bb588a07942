//! How many tasks a service starts and stops: pure. Every task set is kept at its computed desired count; the
//! deployments of a service that rolls share one desired count within the bounds of its percentages (ECS-20).

use model::{Duration, Time};

use crate::rows::{Phase, Rollout, SetStatus};

/// ECS-21: without load balancer and container check, a task is healthy so long after it began to run.
pub(crate) const SETTLED: Duration = Duration::seconds(40);

/// One task of a service.
#[derive(Debug, Clone)]
pub(crate) struct TaskFacts {
    pub(crate) id: String,
    pub(crate) phase: Phase,
    pub(crate) is_stopping: bool,
    pub(crate) started_at: Option<Time>,
    /// Its targets: group, state, description. As many as the set has load balancers, once it runs.
    pub(crate) targets: Vec<(String, String, String)>,
    /// The set has load balancers.
    pub(crate) has_targets: bool,
    /// `HEALTHY`, `UNHEALTHY`, `UNKNOWN`
    pub(crate) health: &'static str,
    /// A container has a health check.
    pub(crate) has_check: bool,
}

/// One task set or deployment.
#[derive(Debug, Clone)]
pub(crate) struct SetFacts {
    /// 19 digits.
    pub(crate) digits: String,
    pub(crate) status: SetStatus,
    pub(crate) scale: f64,
    pub(crate) rollout: Rollout,
    pub(crate) retry_at: Time,
    pub(crate) failed_tasks: i64,
    /// There is somewhere to run its tasks.
    pub(crate) can_place: bool,
    pub(crate) tasks: Vec<TaskFacts>,
}

/// A service with everything that runs for it.
#[derive(Debug, Clone)]
pub(crate) struct Facts {
    pub(crate) rolls: bool,
    pub(crate) is_draining: bool,
    pub(crate) desired: i64,
    /// Minimum healthy and maximum, percent.
    pub(crate) percents: (i64, i64),
    pub(crate) grace: Duration,
    /// [`SETTLED`], shortened by the time scale; zero for services that do not roll.
    pub(crate) settled: Duration,
    /// The circuit breaker is on (ECS-24), and rolls back.
    pub(crate) breaker: Option<bool>,
    /// Newest first.
    pub(crate) sets: Vec<SetFacts>,
}

/// How a task counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Condition {
    /// On its way to RUNNING.
    Starting,
    /// Runs, not judged yet; at that time it is, if nothing else happens.
    Settling(Option<Time>),
    Healthy,
    /// Runs and fails; why it is stopped (ECS-22).
    Unhealthy(String),
    /// On its way out.
    Leaving,
    Gone,
}

/// What to do with one set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct SetPlan {
    pub(crate) digits: String,
    pub(crate) start: usize,
    /// Task id; for unhealthy ones the reason.
    pub(crate) stop: Vec<(String, Option<String>)>,
    /// STEADY_STATE (ECS-15).
    pub(crate) is_steady: bool,
    /// A deployment's progress.
    pub(crate) rollout: Option<Rollout>,
    /// Nothing of it is left.
    pub(crate) remove: bool,
    /// Tasks are missing and there is nowhere to run them.
    pub(crate) cannot_place: bool,
}

/// What to do with the service.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Plan {
    pub(crate) sets: Vec<SetPlan>,
    /// Everything is as it should be.
    pub(crate) is_steady: bool,
    /// Neither starting nor stopping is allowed (ECS-20).
    pub(crate) is_stuck: bool,
    /// Start a deployment of the last good recipe (ECS-24).
    pub(crate) roll_back: bool,
    /// A draining service with nothing left.
    pub(crate) is_over: bool,
    pub(crate) look_at: Option<Time>,
    pub(crate) reason: String,
}

/// How one task counts now (ECS-15, ECS-21).
pub(crate) fn condition(task: &TaskFacts, facts: &Facts, now: Time) -> Condition {
    match task.phase {
        Phase::Stopped => return Condition::Gone,
        Phase::Deactivating | Phase::Stopping | Phase::Deprovisioning => return Condition::Leaving,
        _ if task.is_stopping => return Condition::Leaving,
        Phase::Provisioning | Phase::Pending => return Condition::Starting,
        Phase::Running => {}
    }
    let started = task.started_at.unwrap_or(now);
    let in_grace = now < started + facts.grace;
    if !in_grace && task.health == "UNHEALTHY" {
        return Condition::Unhealthy("Task failed container health checks".into());
    }
    let failing = task.targets.iter().find(|(_, state, _)| state == "unhealthy");
    if let Some((group, _, _)) = failing.filter(|_| !in_grace) {
        return Condition::Unhealthy(format!("Task failed ELB health checks in (target-group {group})"));
    }
    let after_grace = in_grace.then(|| started + facts.grace);
    // `unavailable`: nobody checks it, and it is served.
    let is_healthy = |(_, state, _): &(String, String, String)| state == "healthy" || state == "unavailable";
    let targets_healthy =
        !task.has_targets || (!task.targets.is_empty() && task.targets.iter().all(is_healthy));
    let check_healthy = !task.has_check || task.health == "HEALTHY";
    match (targets_healthy, check_healthy) {
        (true, true) if task.has_targets || task.has_check => Condition::Healthy,
        (true, true) if started + facts.settled <= now => Condition::Healthy,
        (true, true) => Condition::Settling(Some(started + facts.settled)),
        _ => Condition::Settling(after_grace),
    }
}

/// The tasks of a set by how they count, oldest first within each.
#[derive(Debug, Default)]
struct Split {
    starting: Vec<String>,
    settling: Vec<String>,
    healthy: Vec<String>,
    unhealthy: Vec<(String, String)>,
    leaving: usize,
    look_at: Option<Time>,
}

impl Split {
    fn of(set: &SetFacts, facts: &Facts, now: Time) -> Self {
        let mut split = Self::default();
        for task in &set.tasks {
            match condition(task, facts, now) {
                Condition::Starting => split.starting.push(task.id.clone()),
                Condition::Settling(until) => {
                    split.look_at = earliest(split.look_at, until);
                    split.settling.push(task.id.clone());
                }
                Condition::Healthy => split.healthy.push(task.id.clone()),
                Condition::Unhealthy(reason) => split.unhealthy.push((task.id.clone(), reason)),
                Condition::Leaving => split.leaving += 1,
                Condition::Gone => {}
            }
        }
        split
    }

    fn unjudged(&self) -> usize {
        self.starting.len() + self.settling.len()
    }

    fn good(&self) -> usize {
        self.unjudged() + self.healthy.len()
    }

    fn alive(&self) -> usize {
        self.good() + self.unhealthy.len()
    }

    /// Tasks to give up first: not running yet, then not judged yet, then the newest.
    fn give_up(&self, count: usize) -> impl Iterator<Item = (String, Option<String>)> {
        let newest_first = |ids: &Vec<String>| ids.iter().rev().cloned().collect::<Vec<_>>();
        [newest_first(&self.starting), newest_first(&self.settling), newest_first(&self.healthy)]
            .into_iter()
            .flatten()
            .take(count)
            .map(|id| (id, None))
    }

    fn give_up_unhealthy(&self, count: usize) -> impl Iterator<Item = (String, Option<String>)> {
        self.unhealthy.iter().take(count).map(|(id, reason)| (id.clone(), Some(reason.clone())))
    }
}

fn earliest(one: Option<Time>, other: Option<Time>) -> Option<Time> {
    match (one, other) {
        (Some(one), Some(other)) => Some(Time(one.0.min(other.0))),
        (one, other) => one.or(other),
    }
}

/// `ceil(desired × scale / 100)` (ECS-13)
pub(crate) fn computed_desired(desired: i64, scale: f64) -> usize {
    count((desired.max(0) as f64 * scale / 100.0).ceil() as i64)
}

fn count(number: i64) -> usize {
    usize::try_from(number.max(0)).unwrap_or(usize::MAX)
}

/// Lower bound rounded up, upper bound rounded down (ECS-20).
fn bounds(desired: usize, (minimum, maximum): (i64, i64)) -> (usize, usize) {
    let desired = i64::try_from(desired).unwrap_or(i64::MAX / 1000);
    (count((desired * minimum + 99) / 100), count(desired * maximum / 100))
}

/// What to do for a service now.
pub(crate) fn decide(facts: &Facts, now: Time) -> Plan {
    let mut plan = Plan::default();
    let splits: Vec<Split> = facts.sets.iter().map(|set| Split::of(set, facts, now)).collect();
    let is_rolling = facts.rolls && !facts.is_draining && {
        let olds = facts.sets.iter().zip(&splits).filter(|(set, _)| set.status != SetStatus::Primary);
        olds.map(|(_, split)| split.alive()).sum::<usize>() > 0
    };
    let mut plans: Vec<SetPlan> =
        facts.sets.iter().map(|set| SetPlan { digits: set.digits.clone(), ..SetPlan::default() }).collect();
    if is_rolling {
        roll(facts, &splits, &mut plans);
    }
    for ((set, split), mut one) in facts.sets.iter().zip(&splits).zip(plans) {
        let is_wanted = !facts.is_draining
            && set.status != SetStatus::Draining
            && (!facts.rolls || set.status == SetStatus::Primary);
        let desired = if is_wanted { computed_desired(facts.desired, set.scale) } else { 0 };
        if !is_rolling {
            keep(split, desired, facts.percents, &mut one);
        }
        throttle(set, now, &mut one, &mut plan);
        one.is_steady = is_wanted && split.healthy.len() == desired && split.alive() == desired;
        let is_kept = is_wanted || (facts.is_draining && set.status == SetStatus::Primary);
        one.remove = !is_kept && split.alive() + split.leaving == 0;
        plan.look_at = earliest(plan.look_at, split.look_at);
        plan.sets.push(one);
    }
    if facts.rolls && !facts.is_draining {
        judge_rollout(facts, is_rolling, &splits, &mut plan);
    }
    finish(facts, &splits, plan)
}

/// Keeps a set at its desired count; unhealthy tasks are replaced, the new one first where there is room (ECS-22).
fn keep(split: &Split, desired: usize, percents: (i64, i64), plan: &mut SetPlan) {
    let (minimum, maximum) = bounds(desired, percents);
    let (alive, unhealthy) = (split.alive(), split.unhealthy.len());
    if alive < desired {
        plan.start = desired - alive;
    } else if unhealthy > 0 && split.good() < desired {
        plan.start = (desired - split.good()).min(maximum.saturating_sub(alive));
    }
    plan.stop.extend(split.give_up(split.good().saturating_sub(desired)));
    // A replacement that is not judged yet saves nobody: only healthy and unhealthy ones count against each other.
    let judged = split.healthy.len() + unhealthy;
    let mut unwanted = judged.saturating_sub(desired).min(unhealthy);
    if unwanted == 0 && plan.start == 0 && unhealthy > 0 && split.unjudged() == 0 {
        // No room to start first: stop first, as far as the lower bound allows.
        unwanted = alive.saturating_sub(minimum).min(unhealthy);
    }
    plan.stop.extend(split.give_up_unhealthy(unwanted));
}

/// One step of a rolling deployment: how many tasks of the newest start, which of the older ones stop.
fn roll(facts: &Facts, splits: &[Split], plans: &mut [SetPlan]) {
    let desired = count(facts.desired);
    let (minimum, maximum) = bounds(desired, facts.percents);
    let total: usize = splits.iter().map(Split::alive).sum();
    let room = maximum.saturating_sub(total);
    let is_old = |set: &SetFacts| set.status != SetStatus::Primary;
    let (mut new_good, mut new_healthy, mut old_healthy, mut old_settling) = (0, 0, 0, 0);
    for (set, split) in facts.sets.iter().zip(splits) {
        if is_old(set) {
            old_healthy += split.healthy.len();
            old_settling += split.settling.len();
        } else {
            (new_good, new_healthy) = (split.good(), split.healthy.len());
        }
    }
    // An old task that is not judged yet may serve: it goes before those that do, and not before it is replaced. But
    // nobody counts on it.
    let old_serving = old_healthy + old_settling;
    let allowed = (new_healthy + old_serving).saturating_sub(minimum);
    // Where there is room for new ones, old ones wait for them: one goes for each that is healthy.
    let replaced = match room > 0 || new_good >= desired {
        true => old_serving.saturating_sub(desired.saturating_sub(new_healthy)),
        false => allowed,
    };
    let stops = allowed.min(replaced);
    let mut settling_stops = stops.min(old_settling);
    let mut healthy_stops = (stops - settling_stops).min((new_healthy + old_healthy).saturating_sub(minimum));
    // All older deployments share them; the oldest goes first.
    for ((set, split), plan) in facts.sets.iter().zip(splits).zip(plans.iter_mut()).rev() {
        plan.stop.extend(split.give_up_unhealthy(split.unhealthy.len()));
        if is_old(set) {
            // What does not serve goes at once.
            plan.stop.extend(split.give_up(split.starting.len()));
            take(&mut plan.stop, &split.settling, &mut settling_stops);
            take(&mut plan.stop, &split.healthy, &mut healthy_stops);
        } else {
            plan.start = desired.saturating_sub(split.good()).min(room);
            plan.stop.extend(split.give_up(split.good().saturating_sub(desired)));
        }
    }
}

/// Stops the first of some tasks, as many as are left to stop.
fn take(stops: &mut Vec<(String, Option<String>)>, ids: &[String], left: &mut usize) {
    let count = ids.len().min(*left);
    *left -= count;
    stops.extend(ids[..count].iter().map(|id| (id.clone(), None)));
}

/// ECS-23: a set whose tasks fail waits longer and longer. And without a place nothing starts.
fn throttle(set: &SetFacts, now: Time, one: &mut SetPlan, plan: &mut Plan) {
    if one.start > 0 && !set.can_place {
        one.start = 0;
        one.cannot_place = true;
    }
    if one.start > 0 && set.rollout == Rollout::Failed {
        one.start = 0;
    }
    if one.start > 0 && now < set.retry_at {
        one.start = 0;
        plan.look_at = earliest(plan.look_at, Some(set.retry_at));
        plan.reason = format!("starts no task before {}: they fail", set.retry_at.iso8601_seconds());
    }
}

/// Whether the newest deployment is complete, stuck, or has failed too often (ECS-24).
fn judge_rollout(facts: &Facts, is_rolling: bool, splits: &[Split], plan: &mut Plan) {
    let Some(at) = facts.sets.iter().position(|set| set.status == SetStatus::Primary) else { return };
    let (set, split) = (&facts.sets[at], &splits[at]);
    let desired = count(facts.desired);
    if set.rollout != Rollout::InProgress {
        return;
    }
    let failed_now = plan.sets[at].stop.iter().filter(|(_, reason)| reason.is_some()).count();
    let failed = set.failed_tasks + i64::try_from(failed_now).unwrap_or(0);
    let threshold = ((facts.desired + 1) / 2).clamp(3, 200);
    if let Some(rolls_back) = facts.breaker
        && failed >= threshold
    {
        plan.sets[at].rollout = Some(Rollout::Failed);
        plan.sets[at].start = 0;
        plan.roll_back = rolls_back;
        return;
    }
    let olds = splits.iter().enumerate().filter(|(other, _)| *other != at);
    let old_left: usize = olds.map(|(_, old)| old.alive() + old.leaving).sum();
    if old_left == 0 && split.healthy.len() == desired && split.alive() == desired {
        plan.sets[at].rollout = Some(Rollout::Completed);
    }
    let moves = plan.sets.iter().any(|one| one.start > 0 || !one.stop.is_empty() || one.cannot_place);
    let waits = splits.iter().any(|one| one.unjudged() + one.leaving > 0);
    plan.is_stuck = is_rolling && !moves && !waits && plan.look_at.is_none();
}

fn finish(facts: &Facts, splits: &[Split], mut plan: Plan) -> Plan {
    let wanted = |set: &SetFacts| match facts.rolls {
        true => set.status == SetStatus::Primary,
        false => set.status != SetStatus::Draining,
    };
    plan.is_steady = !facts.is_draining
        && !facts.sets.is_empty()
        && facts.sets.iter().zip(&plan.sets).zip(splits).all(|((set, one), split)| match wanted(set) {
            true => one.is_steady,
            false => !facts.rolls || split.alive() + split.leaving == 0,
        });
    let left: usize = splits.iter().map(|split| split.alive() + split.leaving).sum();
    plan.is_over = facts.is_draining && left == 0;
    if plan.reason.is_empty() {
        let healthy: usize = splits.iter().map(|split| split.healthy.len()).sum();
        let alive: usize = splits.iter().map(Split::alive).sum();
        plan.reason = match (facts.is_draining, plan.is_steady) {
            (true, _) => format!("waits for {left} tasks to stop"),
            (false, true) => "is steady".to_owned(),
            (false, false) => format!("waits for its tasks: {healthy} of {alive} are healthy"),
        };
    }
    plan
}

#[cfg(test)]
#[path = "rollout_tests.rs"]
mod tests;

#[cfg(test)]
#[path = "rollout_histories.rs"]
mod histories;
