//! What goes wrong in one history, and how often. Each fault is absent from half of them, so that histories with few
//! faults go far and those with many go everywhere.

use crate::dice::Dice;

/// How often what goes wrong: per mille where nothing else is said.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Faults {
    /// A hand says it did the work, and the work is lost.
    pub(crate) work_lost: u64,
    /// A hand fails, and is asked again.
    pub(crate) work_fails: u64,
    /// The longest a hand is at a piece of work, ms.
    pub(crate) work_ms: u64,
    /// The longest a sighting is on its way, ms.
    pub(crate) sighting_ms: u64,
    /// A sighting is told twice.
    pub(crate) told_twice: u64,
    /// The longest a container takes to start, ms.
    pub(crate) start_ms: u64,
    /// A container cannot start this time.
    pub(crate) cannot_start: u64,
    /// A container that started dies, sooner or later.
    pub(crate) dies: u64,
    /// A container that started stops answering, and goes on after a while.
    pub(crate) falls_ill: u64,
    /// An interface cannot be made.
    pub(crate) interface_fails: u64,
    /// The balancer dies and comes back with its own snapshot, when it applies one.
    pub(crate) balancer_dies: u64,
    /// The longest requests stay in flight to a target that drains, ms.
    pub(crate) drain_ms: u64,
    /// The control plane dies at a commit: before, in or after it.
    pub(crate) crash: u64,
    /// Looks in one transaction at most.
    pub(crate) looks: usize,
}

impl Faults {
    /// Nothing goes wrong, and nothing takes time.
    pub(crate) fn none() -> Self {
        Self { looks: 1000, ..Self::default() }
    }

    pub(crate) fn throw(dice: &mut Dice) -> Self {
        let mut level = |levels: [u64; 3]| if dice.chance(500) { 0 } else { *dice.pick(&levels) };
        Self {
            work_lost: level([10, 50, 200]),
            work_fails: level([10, 50, 300]),
            work_ms: level([1_000, 5_000, 40_000]),
            sighting_ms: level([500, 2_000, 20_000]),
            told_twice: level([20, 100, 300]),
            start_ms: level([5_000, 60_000, 600_000]),
            cannot_start: level([20, 100, 300]),
            dies: level([50, 200, 500]),
            falls_ill: level([50, 200, 400]),
            interface_fails: level([10, 50, 100]),
            balancer_dies: level([20, 50, 200]),
            drain_ms: level([10_000, 100_000, 600_000]),
            crash: level([3, 10, 40]),
            looks: usize::try_from(*dice.pick(&[1, 2, 5, 1000])).unwrap_or(1),
        }
    }

    /// What is left when the world comes to rest: things still take their time.
    pub(crate) fn calmed(self) -> Self {
        Self {
            work_lost: 0,
            work_fails: 0,
            cannot_start: 0,
            dies: 0,
            falls_ill: 0,
            interface_fails: 0,
            balancer_dies: 0,
            crash: 0,
            ..self
        }
    }
}
