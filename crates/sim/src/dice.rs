//! All chance of a history, from one seed.

use model::{Duration, Ids};

/// Throws that follow from a seed and from nothing else.
#[derive(Debug, Clone)]
pub(crate) struct Dice(Ids);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(Ids::seeded(seed))
    }

    pub(crate) fn bits(&mut self) -> u64 {
        self.0.bits()
    }

    /// True so many times in a thousand.
    pub(crate) fn chance(&mut self, per_mille: u64) -> bool {
        per_mille > 0 && self.0.below(1000) < per_mille
    }

    /// `least` to `most`, both included.
    pub(crate) fn between(&mut self, least: u64, most: u64) -> u64 {
        least + self.0.below(most.saturating_sub(least) + 1)
    }

    /// One of them. There has to be one.
    pub(crate) fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        let at = self.0.below(of.len() as u64);
        &of[usize::try_from(at).unwrap_or(0)]
    }

    /// A gap of up to so many milliseconds in steps of a quarter of a second: several things happen at one moment.
    pub(crate) fn gap(&mut self, most_ms: u64) -> Duration {
        const STEP_MS: u64 = 250;
        Duration::millis(i64::try_from(self.between(0, most_ms / STEP_MS) * STEP_MS).unwrap_or(0))
    }
}
