//! Hands that read single files out of archives in the blob store: appspec.yaml, taskdef.json, imageDetail.json.
//!
//! Never unpacks to disk, and never reads more than it was told to: a small archive may hold a very large file.

mod read;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use blobs::Blobs;
use driver::extract::{ExtractSeen, ExtractWant};
use driver::{BoxFuture, DriverError, Hand, Kind, Report, Seen, Want};
use tokio::sync::Semaphore;

pub use read::extract;

/// Archives read at a time.
const READERS_MAX: usize = 4;

/// The hands for [`Kind::Extract`].
#[derive(Debug)]
pub struct ExtractHand {
    blobs: Blobs,
    report: OnceLock<Arc<dyn Report>>,
    /// Wants whose answer has been reported: the engine asks again every minute, and nothing has changed by then.
    answered: Mutex<HashMap<String, ExtractWant>>,
    readers: Semaphore,
}

impl ExtractHand {
    /// Hands that read from `blobs`.
    pub fn new(blobs: Blobs) -> Self {
        Self {
            blobs,
            report: OnceLock::new(),
            answered: Mutex::new(HashMap::new()),
            readers: Semaphore::new(READERS_MAX),
        }
    }

    fn answered(&self) -> std::sync::MutexGuard<'_, HashMap<String, ExtractWant>> {
        self.answered.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn answer(&self, key: &str, want: ExtractWant) -> Result<(), DriverError> {
        if self.answered().get(key) == Some(&want) {
            return Ok(());
        }
        let Some(report) = self.report.get() else {
            return Err(DriverError("asked before it was started".into()));
        };
        let seen = self.read(&want).await?;
        report.seen(Kind::Extract, key, Seen::Extract(seen)).await;
        self.answered().insert(key.to_owned(), want);
        Ok(())
    }

    async fn read(&self, want: &ExtractWant) -> Result<ExtractSeen, DriverError> {
        let _turn = self.readers.acquire().await.map_err(|error| DriverError(error.to_string()))?;
        let (blobs, want) = (self.blobs.clone(), want.clone());
        tokio::task::spawn_blocking(move || extract(&blobs, &want))
            .await
            .map_err(|error| DriverError(format!("reading an archive: {error}")))
    }
}

impl Hand for ExtractHand {
    fn kind(&self) -> Kind {
        Kind::Extract
    }

    fn start(&self, report: Arc<dyn Report>) {
        if self.report.set(report).is_err() {
            tracing::warn!("started twice");
        }
    }

    fn sync<'a>(&'a self, key: &'a str, want: Option<Want>) -> BoxFuture<'a, Result<(), DriverError>> {
        Box::pin(async move {
            match want {
                Some(Want::Extract(want)) => self.answer(key, want).await,
                Some(other) => Err(DriverError(format!(
                    "a want of kind {} is not for these hands",
                    other.kind().as_str()
                ))),
                None => {
                    self.answered().remove(key);
                    Ok(())
                }
            }
        })
    }

    /// Nothing is left anywhere, so there is nothing to find.
    fn survey(&self) -> BoxFuture<'_, Result<Vec<String>, DriverError>> {
        Box::pin(async { Ok(Vec::new()) })
    }
}
