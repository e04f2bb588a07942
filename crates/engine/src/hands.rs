//! Brings wants to the hands: one sync per key at a time, always with the want of the moment, again after a failure.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use driver::{Hand, Kind, Want};
use model::{Error, Ids, Time};
use store::{Caller, WantChange};

use crate::core::Core;
use crate::handle::Handle;
use crate::slots::Slots;

/// First gap after a failed sync; doubles up to the maximum.
const RETRY_FIRST: Duration = Duration::from_millis(200);
/// Longest gap between tries.
const RETRY_MAX: Duration = Duration::from_secs(15);
/// How often what exists is compared with what is wanted.
const SURVEY_EVERY: Duration = Duration::from_secs(60);

/// All hands, by kind.
#[derive(Debug, Clone)]
pub(crate) struct Dispatchers {
    by_kind: Arc<HashMap<&'static str, Arc<Dispatcher>>>,
}

#[derive(Debug)]
struct Dispatcher {
    hand: Arc<dyn Hand>,
    slots: Mutex<Slots>,
    runtime: tokio::runtime::Handle,
}

/// Starts every hand.
pub(crate) fn start(hands: Vec<Arc<dyn Hand>>, handle: &Handle) -> Dispatchers {
    let runtime = tokio::runtime::Handle::current();
    let mut by_kind = HashMap::new();
    for hand in hands {
        hand.start(Arc::new(handle.clone()));
        let dispatcher =
            Arc::new(Dispatcher { hand, slots: Mutex::new(Slots::default()), runtime: runtime.clone() });
        by_kind.insert(dispatcher.hand.kind().as_str(), dispatcher);
    }
    Dispatchers { by_kind: Arc::new(by_kind) }
}

/// After a start: every want in the store is offered once.
pub(crate) fn offer_all(core: &mut Core, dispatchers: &Dispatchers, now: Time) -> Result<(), Error> {
    for kind in Kind::ALL {
        let wanted = core
            .store()
            .run(now, &mut Ids::seeded(0), Caller::root("", ""), |cx| cx.all_wanted(kind.as_str()))?;
        let changes = wanted.into_iter().map(|(key, body)| WantChange {
            kind: kind.as_str().into(),
            key,
            body: Some(body),
        });
        dispatchers.offer(changes.collect());
    }
    Ok(())
}

impl Dispatchers {
    /// Begins the surveys. Must be after [`offer_all`], or what is wanted would be taken for an orphan.
    pub(crate) fn survey(&self) {
        for dispatcher in self.by_kind.values() {
            dispatcher.runtime.spawn(survey_for_ever(Arc::clone(dispatcher)));
        }
    }

    /// Takes changed wants; the hands are at them before this returns or as soon as they are free.
    pub(crate) fn offer(&self, changes: Vec<WantChange>) {
        for change in changes {
            let Some(dispatcher) = self.by_kind.get(change.kind.as_str()) else { continue };
            let want = match change.body.as_deref().map(serde_json::from_str::<Want>).transpose() {
                Ok(want) => want,
                Err(error) => {
                    tracing::error!(kind = change.kind, key = change.key, %error, "a want cannot be read");
                    continue;
                }
            };
            Arc::clone(dispatcher).offer(change.key, want);
        }
    }
}

impl Dispatcher {
    fn offer(self: Arc<Self>, key: String, want: Option<Want>) {
        if self.slots().offer(&key, want) {
            let runtime = self.runtime.clone();
            runtime.spawn(self.sync_until_clean(key));
        }
    }

    async fn sync_until_clean(self: Arc<Self>, key: String) {
        let mut gap = RETRY_FIRST;
        while let Some(want) = self.take(&key) {
            match self.hand.sync(&key, want).await {
                Ok(()) => gap = RETRY_FIRST,
                Err(error) => {
                    tracing::warn!(kind = self.hand.kind().as_str(), key, %error, "not real yet, trying again");
                    tokio::time::sleep(gap).await;
                    gap = (gap * 2).min(RETRY_MAX);
                    self.slots().failed(&key);
                }
            }
        }
    }

    fn take(&self, key: &str) -> Option<Option<Want>> {
        self.slots().take(key)
    }

    fn slots(&self) -> MutexGuard<'_, Slots> {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Finds what exists and is not wanted (an orphan), and repairs what drifted, at start and every minute.
async fn survey_for_ever(dispatcher: Arc<Dispatcher>) {
    let mut ticks = tokio::time::interval(SURVEY_EVERY);
    loop {
        ticks.tick().await;
        let found = match dispatcher.hand.survey().await {
            Ok(found) => found,
            Err(error) => {
                tracing::warn!(kind = dispatcher.hand.kind().as_str(), %error, "survey failed");
                continue;
            }
        };
        let offers = dispatcher.slots().surveyed(found);
        for (key, want) in offers {
            Arc::clone(&dispatcher).offer(key, want);
        }
    }
}
