//! Wants that have been answered: the engine asks again every minute, and nothing has changed by then.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use driver::{DriverError, Kind, Report, Seen};

/// Where to report, and what has been reported.
#[derive(Debug)]
pub(crate) struct Answers<W> {
    report: OnceLock<Arc<dyn Report>>,
    answered: Mutex<HashMap<String, W>>,
}

impl<W: PartialEq> Answers<W> {
    pub(crate) fn new() -> Self {
        Self { report: OnceLock::new(), answered: Mutex::new(HashMap::new()) }
    }

    pub(crate) fn start(&self, report: Arc<dyn Report>) {
        if self.report.set(report).is_err() {
            tracing::warn!("started twice");
        }
    }

    fn answered(&self) -> MutexGuard<'_, HashMap<String, W>> {
        self.answered.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn has(&self, key: &str, want: &W) -> bool {
        self.answered().get(key) == Some(want)
    }

    pub(crate) fn forget(&self, key: &str) {
        self.answered().remove(key);
    }

    /// Reports an answer; remembered once it is durable.
    pub(crate) async fn give(&self, kind: Kind, key: &str, want: W, seen: Seen) -> Result<(), DriverError> {
        let Some(report) = self.report.get() else {
            return Err(DriverError("asked before it was started".into()));
        };
        report.seen(kind, key, seen).await;
        self.answered().insert(key.to_owned(), want);
        Ok(())
    }
}

/// A want that came to the wrong hands.
pub(crate) fn wrong(kind: Kind) -> DriverError {
    DriverError(format!("a want of kind {} is not for these hands", kind.as_str()))
}
