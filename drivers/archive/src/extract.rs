//! The hands for files out of archives.

use std::sync::Arc;

use blobs::Blobs;
use driver::extract::ExtractWant;
use driver::{BoxFuture, DriverError, Hand, Kind, Report, Seen, Want};
use tokio::sync::Semaphore;

use crate::once::{Answers, wrong};
use crate::read::extract;

/// Archives read at a time.
const READERS_MAX: usize = 4;

/// The hands for [`Kind::Extract`].
#[derive(Debug)]
pub struct ExtractHand {
    blobs: Blobs,
    answers: Answers<ExtractWant>,
    readers: Semaphore,
}

impl ExtractHand {
    /// Hands that read from `blobs`.
    pub fn new(blobs: Blobs) -> Self {
        Self { blobs, answers: Answers::new(), readers: Semaphore::new(READERS_MAX) }
    }

    async fn answer(&self, key: &str, want: ExtractWant) -> Result<(), DriverError> {
        if self.answers.has(key, &want) {
            return Ok(());
        }
        let _turn = self.readers.acquire().await.map_err(|error| DriverError(error.to_string()))?;
        let (blobs, asked) = (self.blobs.clone(), want.clone());
        let seen = tokio::task::spawn_blocking(move || extract(&blobs, &asked))
            .await
            .map_err(|error| DriverError(format!("reading an archive: {error}")))?;
        self.answers.give(Kind::Extract, key, want, Seen::Extract(seen)).await
    }
}

impl Hand for ExtractHand {
    fn kind(&self) -> Kind {
        Kind::Extract
    }

    fn start(&self, report: Arc<dyn Report>) {
        self.answers.start(report);
    }

    fn sync<'a>(&'a self, key: &'a str, want: Option<Want>) -> BoxFuture<'a, Result<(), DriverError>> {
        Box::pin(async move {
            match want {
                Some(Want::Extract(want)) => self.answer(key, want).await,
                Some(other) => Err(wrong(other.kind())),
                None => {
                    self.answers.forget(key);
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
