//! Random histories of a service: what must never happen, and that it gets there in the end.

use super::*;
use crate::rows::Phase;
use model::Ids;

const HISTORIES: u64 = 3000;

/// A service whose tasks start, become healthy, fail and end as chance will have it.
struct World {
    facts: Facts,
    ids: Ids,
    now: Time,
    next: usize,
}

impl World {
    fn new(seed: u64) -> Self {
        let mut ids = Ids::seeded(seed);
        let desired = ids.below(5) as i64;
        let percents =
            [(100, 200), (50, 100), (50, 200), (100, 150), (0, 100), (75, 125)][ids.below(6) as usize];
        let facts = Facts {
            rolls: ids.below(2) == 0,
            is_draining: false,
            desired,
            percents,
            grace: Duration(0),
            settled: Duration(0),
            breaker: None,
            sets: Vec::new(),
        };
        let mut world = Self { facts, ids, now: Time(1_000_000), next: 0 };
        world.add_set();
        world
    }

    fn add_set(&mut self) {
        for set in &mut self.facts.sets {
            set.status = match (self.facts.rolls, set.status) {
                (true, SetStatus::Primary) => SetStatus::Active,
                (false, _) => SetStatus::Draining,
                (true, status) => status,
            };
        }
        self.next += 1;
        let set = SetFacts {
            digits: self.next.to_string(),
            status: SetStatus::Primary,
            scale: 100.0,
            rollout: Rollout::InProgress,
            retry_at: Time(0),
            failed_tasks: 0,
            can_place: true,
            tasks: Vec::new(),
        };
        self.facts.sets.insert(0, set);
    }

    fn conditions(&self) -> Vec<Condition> {
        let all = self.facts.sets.iter().flat_map(|set| &set.tasks);
        all.map(|task| condition(task, &self.facts, self.now)).collect()
    }

    fn count(&self, wanted: impl Fn(&Condition) -> bool) -> usize {
        self.conditions().iter().filter(|one| wanted(one)).count()
    }

    fn alive(&self) -> usize {
        self.count(|one| !matches!(one, Condition::Leaving | Condition::Gone))
    }

    fn healthy(&self) -> usize {
        self.count(|one| *one == Condition::Healthy)
    }

    /// Carries a plan out and checks what must hold for it.
    fn carry_out(&mut self, seed: u64) -> bool {
        let plan = decide(&self.facts, self.now);
        let (before, serving, of_primary) = (self.alive(), self.healthy(), self.healthy_of_primary());
        let (minimum, maximum) = bounds(count(self.facts.desired), self.facts.percents);
        let mut moved = false;
        for one in &plan.sets {
            let at = self.facts.sets.iter().position(|set| set.digits == one.digits).unwrap();
            for (id, _) in &one.stop {
                let task = self.facts.sets[at].tasks.iter_mut().find(|task| task.id == *id).unwrap();
                assert!(!task.is_stopping && task.phase != Phase::Stopped, "{seed}: stops {id} twice");
                task.is_stopping = true;
                moved = true;
            }
            for _ in 0..one.start {
                self.next += 1;
                self.facts.sets[at].tasks.push(TaskFacts {
                    id: self.next.to_string(),
                    phase: Phase::Pending,
                    is_stopping: false,
                    started_at: None,
                    targets: Vec::new(),
                    has_targets: true,
                    health: "UNKNOWN",
                    has_check: false,
                });
                moved = true;
            }
            if let Some(rollout) = one.rollout {
                self.facts.sets[at].rollout = rollout;
            }
        }
        let removed = plan.sets.iter().filter(|one| one.remove);
        for one in removed {
            self.facts.sets.retain(|set| set.digits != one.digits);
        }
        if self.facts.rolls {
            // ECS-20: never above the upper bound by starting, never below the lower one by stopping.
            assert!(self.alive() <= before.max(maximum), "{seed}: {} of at most {maximum}", self.alive());
            let floor = serving.min(minimum);
            assert!(self.healthy() >= floor, "{seed}: {serving} served, now {}", self.healthy());
        }
        // A task set keeps what is healthy up to its desired count.
        let floor = of_primary.min(count(self.facts.desired));
        let kept = self.facts.rolls || self.healthy_of_primary() >= floor;
        assert!(kept, "{seed}: {of_primary} of the set served, now {}", self.healthy_of_primary());
        moved
    }

    fn healthy_of_primary(&self) -> usize {
        let primary = self.facts.sets.iter().filter(|set| set.status == SetStatus::Primary);
        let tasks = primary.flat_map(|set| &set.tasks);
        tasks.filter(|task| condition(task, &self.facts, self.now) == Condition::Healthy).count()
    }

    /// Something happens to each task, or not.
    fn happen(&mut self, all_is_well: bool) {
        for set in &mut self.facts.sets {
            for task in &mut set.tasks {
                let luck = if all_is_well { 0 } else { self.ids.below(10) };
                if luck > 6 {
                    continue;
                }
                let is_over = matches!(task.phase, Phase::Deactivating) || task.is_stopping && luck < 4;
                match task.phase {
                    Phase::Stopped => {}
                    _ if is_over => task.phase = Phase::Stopped,
                    _ if task.is_stopping => task.phase = Phase::Deactivating,
                    Phase::Pending if luck == 6 => task.phase = Phase::Stopped,
                    Phase::Pending => {
                        task.phase = Phase::Running;
                        task.started_at = Some(self.now);
                        task.targets = vec![("tg".into(), "initial".into(), String::new())];
                    }
                    _ if luck == 6 => task.phase = Phase::Stopped,
                    _ => {
                        let state = if luck == 5 { "unhealthy" } else { "healthy" };
                        task.targets[0].1 = state.into();
                    }
                }
            }
        }
        self.now = self.now + Duration::seconds(1);
    }
}

#[test]
fn ecs_20_bounds_hold_in_every_history_and_every_history_ends_steady() {
    for seed in 0..HISTORIES {
        let mut world = World::new(seed);
        for _ in 0..40 {
            world.carry_out(seed);
            world.happen(false);
            match world.ids.below(20) {
                0 => world.add_set(),
                1 => world.facts.desired = world.ids.below(5) as i64,
                _ => {}
            }
        }
        let mut is_steady = false;
        for _ in 0..60 {
            world.happen(true);
            let moved = world.carry_out(seed);
            let plan = decide(&world.facts, world.now);
            is_steady = plan.is_steady && !moved;
            if is_steady || plan.is_stuck {
                break;
            }
        }
        let plan = decide(&world.facts, world.now);
        assert!(is_steady || plan.is_stuck, "{seed}: {plan:#?} {:#?}", world.facts);
        if is_steady {
            let wanted: usize = count(world.facts.desired);
            assert_eq!((world.alive(), world.healthy()), (wanted, wanted), "{seed}");
        }
    }
}
