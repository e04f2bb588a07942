//! A commit's tree as a zip in the blob store (CP-20): all of its files as they are, no `.git`, modes and symbolic
//! links kept. The same commit gives the same bytes for ever (with the same git), so a want may be met again and again.

use std::collections::BTreeMap;
use std::io::{self, Read as _};
use std::path::Path;
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};

use blobs::{Blobs, Stored};
use driver::source::{ArchiveSeen, ArchiveWant};
use driver::{BoxFuture, DriverError, Hand, Kind, Report, Seen, Want};
use model::Time;
use tokio::sync::Semaphore;

use crate::command::last_words;
use crate::object::Person;
use crate::{Error, Repositories};

/// Archives made at once; more wait.
const ARCHIVES_MAX: usize = 4;
/// Bytes moved at once.
const CHUNK_BYTES: usize = 256 << 10;

impl Repositories {
    /// Puts a commit's tree into the blob store as a zip.
    ///
    /// # Errors
    /// `NoRepository`, `Invalid`, `NoObject`, `WrongKind`, `Git`, `Io`.
    pub async fn archive(&self, id: &str, commit: &str, blobs: &Blobs) -> Result<Stored, Error> {
        let repository = self.existing(id)?;
        self.commit(id, commit).await?;
        self.zip(&repository, commit, blobs).await
    }

    async fn zip(&self, repository: &Path, commit: &str, blobs: &Blobs) -> Result<Stored, Error> {
        let mut command = self.git.command_in(repository);
        command.args(["archive", "--format=zip", commit]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(Error::io("start git archive"))?;
        let broken = |error| Error::io("make an archive")(error);
        let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
        let stdout = stdout.ok_or_else(|| broken(io::Error::other("git has no output")))?;
        let stdout = stdout.into_owned_fd().map_err(broken)?;
        let blobs = blobs.clone();
        // Hashing and writing block, so the reading end does as well.
        let write = tokio::task::spawn_blocking(move || {
            make_blocking(&stdout)?;
            let mut source = std::fs::File::from(stdout);
            let mut writer = blobs.writer()?;
            let mut chunk = vec![0; CHUNK_BYTES];
            loop {
                match source.read(&mut chunk)? {
                    0 => return Ok(writer),
                    count => writer.write(chunk.get(..count).unwrap_or_default())?,
                }
            }
        });
        let (written, words) = tokio::join!(write, last_words(stderr));
        let writer = written.map_err(io::Error::other).and_then(|written| written).map_err(broken)?;
        let status = child.wait().await.map_err(broken)?;
        if !status.success() {
            return Err(Error::Git { command: "archive".into(), message: format!("{status}: {words}") });
        }
        let stored = tokio::task::spawn_blocking(move || writer.finish()).await;
        stored.map_err(io::Error::other).and_then(|stored| stored).map_err(broken)
    }
}

/// Makes archives that are wanted.
#[derive(Debug)]
pub struct ArchiveHand {
    repositories: Repositories,
    blobs: Blobs,
    report: Mutex<Option<Arc<dyn Report>>>,
    /// What was reported, by key. Wants come again every minute; what is done is not done again.
    done: Mutex<BTreeMap<String, ArchiveWant>>,
    slots: Semaphore,
}

impl ArchiveHand {
    /// Hands that take trees from these repositories into that blob store.
    pub fn new(repositories: Repositories, blobs: Blobs) -> ArchiveHand {
        ArchiveHand {
            repositories,
            blobs,
            report: Mutex::default(),
            done: Mutex::default(),
            slots: Semaphore::new(ARCHIVES_MAX),
        }
    }

    async fn make(&self, key: &str, want: ArchiveWant) -> Result<(), DriverError> {
        let done = |key| self.done.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned();
        if done(key).as_ref() == Some(&want) {
            return Ok(());
        }
        let _slot = self.slots.acquire().await.map_err(|error| DriverError(error.to_string()))?;
        let seen = match self.look(&want).await {
            Ok(seen) => seen,
            Err(error) if error.is_final() => ArchiveSeen::Failed(error.to_string()),
            Err(error) => return Err(DriverError(error.to_string())),
        };
        let report = self.report.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let report = report.ok_or_else(|| DriverError("not started".into()))?;
        report.seen(Kind::Archive, key, Seen::Archive(seen)).await;
        self.done.lock().unwrap_or_else(PoisonError::into_inner).insert(key.to_owned(), want);
        Ok(())
    }

    async fn look(&self, want: &ArchiveWant) -> Result<ArchiveSeen, Error> {
        let repository = self.repositories.existing(&want.repository_id)?;
        let commit = self.repositories.commit(&want.repository_id, &want.commit).await?;
        let Stored { digest, md5, length, .. } =
            self.repositories.zip(&repository, &want.commit, &self.blobs).await?;
        Ok(ArchiveSeen::Ready {
            digest,
            md5,
            length,
            commit_message: commit.message.trim_start().lines().next().unwrap_or_default().to_owned(),
            author_date: date(&commit.author),
            committer_date: date(&commit.committer),
        })
    }
}

impl Hand for ArchiveHand {
    fn kind(&self) -> Kind {
        Kind::Archive
    }

    fn start(&self, report: Arc<dyn Report>) {
        *self.report.lock().unwrap_or_else(PoisonError::into_inner) = Some(report);
    }

    fn sync<'a>(&'a self, key: &'a str, want: Option<Want>) -> BoxFuture<'a, Result<(), DriverError>> {
        Box::pin(async move {
            match want {
                Some(Want::Archive(want)) => self.make(key, want).await,
                // A blob may serve others: whoever keeps the books of the store removes it.
                None => {
                    self.done.lock().unwrap_or_else(PoisonError::into_inner).remove(key);
                    Ok(())
                }
                Some(other) => Err(DriverError(format!("not an archive: {:?}", other.kind()))),
            }
        })
    }

    fn survey(&self) -> BoxFuture<'_, Result<Vec<String>, DriverError>> {
        // Nothing runs and nothing is held: a blob in the store has no key.
        Box::pin(async { Ok(Vec::new()) })
    }
}

/// The descriptor comes from an async reader, which made it non-blocking.
fn make_blocking(fd: &impl std::os::fd::AsFd) -> io::Result<()> {
    use nix::fcntl::{FcntlArg, OFlag, fcntl};
    let flags = OFlag::from_bits_retain(fcntl(fd, FcntlArg::F_GETFL)?);
    fcntl(fd, FcntlArg::F_SETFL(flags.difference(OFlag::O_NONBLOCK)))?;
    Ok(())
}

/// RFC 3339, in UTC: `2019-10-29T03:32:21Z` (CP-20).
fn date(person: &Person) -> String {
    Time(person.time_s.saturating_mul(1000)).iso8601_seconds()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cp_20_dates_are_utc() {
        let at = |time_s| date(&Person { time_s, ..Person::default() });
        assert_eq!(at(1_572_319_941), "2019-10-29T03:32:21Z");
        assert_eq!(at(951_782_400), "2000-02-29T00:00:00Z");
        assert_eq!(at(-1), "1969-12-31T23:59:59Z");
        assert_eq!(at(0), "1970-01-01T00:00:00Z");
    }
}
