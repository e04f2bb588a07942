//! Which wants of one kind a pair of hands is at, and what is to be done next: no threads, no clock.

use std::collections::BTreeMap;

use driver::Want;

/// One key's state: the want of the moment, and whether someone is at it.
#[derive(Debug, Default)]
struct Slot {
    want: Option<Want>,
    /// The want changed since the sync that runs now began.
    dirty: bool,
    busy: bool,
}

/// The wants of one kind by key. One sync per key at a time, always with the want of the moment.
#[derive(Debug, Default)]
pub struct Slots {
    by_key: BTreeMap<String, Slot>,
}

impl Slots {
    /// The want of a key from now on (none: it is to be gone). True: nobody is at it, and whoever calls has to be,
    /// until [`Slots::take`] has nothing more.
    #[must_use]
    pub fn offer(&mut self, key: &str, want: Option<Want>) -> bool {
        let slot = self.by_key.entry(key.to_owned()).or_default();
        slot.want = want;
        slot.dirty = true;
        !std::mem::replace(&mut slot.busy, true)
    }

    /// The want of the moment if there is something to do; else the key is free again.
    pub fn take(&mut self, key: &str) -> Option<Option<Want>> {
        let slot = self.by_key.get_mut(key)?;
        if slot.dirty {
            slot.dirty = false;
            return Some(slot.want.clone());
        }
        slot.busy = false;
        if slot.want.is_none() {
            self.by_key.remove(key);
        }
        None
    }

    /// A sync failed: there is something to do again.
    pub fn failed(&mut self, key: &str) {
        if let Some(slot) = self.by_key.get_mut(key) {
            slot.dirty = true;
        }
    }

    /// What to offer after a survey: what exists and is not known is to be gone, and all that is known is repaired.
    pub fn surveyed(&self, found: Vec<String>) -> Vec<(String, Option<Want>)> {
        let orphans = found.into_iter().filter(|key| !self.by_key.contains_key(key)).map(|key| (key, None));
        let known = self.by_key.iter().map(|(key, slot)| (key.clone(), slot.want.clone()));
        orphans.chain(known).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use driver::compose::ComposeWant;

    fn want(text: &str) -> Option<Want> {
        Some(Want::Compose(ComposeWant { files: vec![(text.into(), String::new())] }))
    }

    #[test]
    fn a_want_that_changes_under_a_sync_is_synced_after_it() {
        let mut slots = Slots::default();
        assert!(slots.offer("a", want("one")));
        assert_eq!(slots.take("a"), Some(want("one")));
        assert!(!slots.offer("a", want("two")) && !slots.offer("a", want("three")));
        assert_eq!(slots.take("a"), Some(want("three")));
        assert_eq!(slots.take("a"), None);
        assert!(slots.offer("a", None));
    }

    #[test]
    fn what_failed_is_taken_again_and_what_is_gone_is_forgotten() {
        let mut slots = Slots::default();
        assert!(slots.offer("a", None));
        assert_eq!(slots.take("a"), Some(None));
        slots.failed("a");
        assert_eq!(slots.take("a"), Some(None));
        assert_eq!(slots.take("a"), None);
        assert_eq!(slots.take("a"), None);
    }

    #[test]
    fn a_survey_finds_orphans_and_repairs_the_rest() {
        let mut slots = Slots::default();
        assert!(slots.offer("known", want("one")));
        let offers = slots.surveyed(vec!["orphan".into(), "known".into()]);
        assert_eq!(offers, [("orphan".to_owned(), None), ("known".to_owned(), want("one"))]);
    }
}
