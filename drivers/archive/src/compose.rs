//! The hands for zips of texts.

use std::io::{self, Cursor, Write};
use std::sync::Arc;

use blobs::Blobs;
use driver::compose::{ComposeSeen, ComposeWant};
use driver::{BoxFuture, DriverError, Hand, Kind, Report, Seen, Want};
use zip::write::SimpleFileOptions;

use crate::once::{Answers, wrong};

/// Bytes of all texts together.
const TEXTS_MAX_BYTES: usize = 1 << 20;

/// The hands for [`Kind::Compose`].
#[derive(Debug)]
pub struct ComposeHand {
    blobs: Blobs,
    answers: Answers<ComposeWant>,
}

/// Puts a zip of the wanted texts into the blob store. Blocks. The same texts give the same bytes: entries carry
/// no time.
///
/// # Errors
/// When the texts are too large, or the disk fails.
pub fn compose(blobs: &Blobs, want: &ComposeWant) -> io::Result<ComposeSeen> {
    let length: usize = want.files.iter().map(|(_, text)| text.len()).sum();
    if length > TEXTS_MAX_BYTES {
        return Err(io::Error::other(format!("the texts are larger than {TEXTS_MAX_BYTES} bytes")));
    }
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (path, text) in &want.files {
        let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
        writer.start_file(path.as_str(), options)?;
        writer.write_all(text.as_bytes())?;
    }
    let stored = blobs.put(&writer.finish()?.into_inner())?;
    Ok(ComposeSeen { digest: stored.digest, md5: stored.md5, length: stored.length })
}

impl ComposeHand {
    /// Hands that write to `blobs`.
    pub fn new(blobs: Blobs) -> Self {
        Self { blobs, answers: Answers::new() }
    }

    async fn answer(&self, key: &str, want: ComposeWant) -> Result<(), DriverError> {
        if self.answers.has(key, &want) {
            return Ok(());
        }
        let (blobs, asked) = (self.blobs.clone(), want.clone());
        let seen = tokio::task::spawn_blocking(move || compose(&blobs, &asked))
            .await
            .map_err(|error| DriverError(error.to_string()))?
            .map_err(|error| DriverError(format!("making a zip: {error}")))?;
        self.answers.give(Kind::Compose, key, want, Seen::Compose(seen)).await
    }
}

impl Hand for ComposeHand {
    fn kind(&self) -> Kind {
        Kind::Compose
    }

    fn start(&self, report: Arc<dyn Report>) {
        self.answers.start(report);
    }

    fn sync<'a>(&'a self, key: &'a str, want: Option<Want>) -> BoxFuture<'a, Result<(), DriverError>> {
        Box::pin(async move {
            match want {
                Some(Want::Compose(want)) => self.answer(key, want).await,
                Some(other) => Err(wrong(other.kind())),
                None => {
                    self.answers.forget(key);
                    Ok(())
                }
            }
        })
    }

    /// The zips belong to whoever names them; none is an orphan of this driver.
    fn survey(&self) -> BoxFuture<'_, Result<Vec<String>, DriverError>> {
        Box::pin(async { Ok(Vec::new()) })
    }
}
