//! The folder of repositories: made, deleted, listed; and whose turn it is to change one.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{OwnedMutexGuard, Semaphore};

use crate::command::{Git, finish};
use crate::{Error, name, refs, spool};

/// Fetches and listings that are answered at once; more wait.
const SERVED_MAX: usize = 64;
/// Where things stand that are not repositories (yet, or any more): a name that no repository can have.
const ASIDE: &str = ".aside";
/// Attributes of every repository. A source archive has all of the commit's files as they are (CP-20), whatever the
/// commit's own attributes would leave out of a release.
const ATTRIBUTES: &str = "* -export-ignore -export-subst\n";

/// The repositories of a folder. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Repositories {
    pub(crate) dir: Arc<Path>,
    pub(crate) git: Git,
    pub(crate) served: Arc<Semaphore>,
    turns: Arc<Mutex<BTreeMap<String, Arc<tokio::sync::Mutex<()>>>>>,
}

/// The right to change one repository. Whoever gets it with a change keeps it until the change is taken down, so
/// that changes are told in the order in which they happened.
#[derive(Debug)]
pub struct Turn(#[expect(dead_code, reason = "holds the turn until it is dropped")] OwnedMutexGuard<()>);

impl Repositories {
    /// Opens the folder, making it if need be, and clears away what a crash left beside the repositories. Blocks while
    /// a git that was left alone by the crash is still at a push: after this the refs on disk stand still.
    ///
    /// # Errors
    /// `Io`.
    pub fn open(dir: &Path) -> Result<Repositories, Error> {
        let context = || format!("open the repositories in {}", dir.display());
        fs::create_dir_all(dir).map_err(Error::io(context()))?;
        let dir = fs::canonicalize(dir).map_err(Error::io(context()))?;
        let aside = dir.join(ASIDE);
        let clear = || {
            fs::create_dir_all(&aside)?;
            spool::wait_for_pushes(&aside)?;
            remove(&aside)?;
            fs::create_dir(&aside)
        };
        clear().map_err(Error::io(context()))?;
        Ok(Repositories {
            dir: dir.into(),
            git: Git::new(),
            served: Arc::new(Semaphore::new(SERVED_MAX)),
            turns: Arc::default(),
        })
    }

    /// Makes an empty repository; one that exists stays as it is.
    ///
    /// # Errors
    /// `Invalid`, `Git`, `Io`.
    pub async fn create(&self, id: &str) -> Result<(), Error> {
        name::repository_id(id)?;
        let _turn = self.turn(id).await;
        let path = self.path(id);
        if path.exists() {
            return Ok(());
        }
        // Made aside and renamed: a repository is whole or not there.
        let aside = self.aside().join(format!("new-{id}.git"));
        remove(&aside).map_err(Error::io("clear an unfinished repository"))?;
        let mut init = self.git.command();
        init.args(["init", "--quiet", "--bare", "--template=", "--initial-branch=main"]).arg(&aside);
        finish(init, "init".to_owned(), &[], crate::command::ANSWER_BYTES_MAX).await?;
        let settle = || {
            fs::create_dir_all(aside.join("info"))?;
            fs::write(aside.join("info/attributes"), ATTRIBUTES)?;
            fs::rename(&aside, &path)?;
            fs::File::open(&self.dir)?.sync_all()
        };
        settle().map_err(Error::io(format!("make repository {id}")))
    }

    /// Deletes a repository; one that is not there is gone already.
    ///
    /// # Errors
    /// `Invalid`, `Io`.
    pub async fn delete(&self, id: &str) -> Result<(), Error> {
        name::repository_id(id)?;
        let _turn = self.turn(id).await;
        let aside = self.aside().join(format!("old-{id}.git"));
        let path = self.path(id);
        // Out of sight at once; the rest may take its time, or be finished by the next `open`.
        let away = move || {
            remove(&aside)?;
            match fs::rename(&path, &aside) {
                Ok(()) => remove(&aside),
                Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
                Err(error) => Err(error),
            }
        };
        let done =
            tokio::task::spawn_blocking(away).await.map_err(io::Error::other).and_then(|result| result);
        self.turns.lock().unwrap_or_else(PoisonError::into_inner).remove(id);
        done.map_err(Error::io(format!("delete repository {id}")))
    }

    /// Whether there is such a repository.
    pub fn exists(&self, id: &str) -> bool {
        self.existing(id).is_ok()
    }

    /// The ids of all repositories on disk, for finding those that nobody knows any more.
    ///
    /// # Errors
    /// `Io`.
    pub fn ids(&self) -> Result<Vec<String>, Error> {
        let list = || {
            let mut ids = Vec::new();
            for entry in fs::read_dir(&self.dir)? {
                let name = entry?.file_name();
                let id = name.to_str().and_then(|name| name.strip_suffix(".git"));
                ids.extend(id.filter(|id| name::repository_id(id).is_ok()).map(str::to_owned));
            }
            ids.sort();
            Ok(ids)
        };
        list().map_err(Error::io("list the repositories"))
    }

    /// Where a repository is; it must exist.
    pub(crate) fn existing(&self, id: &str) -> Result<PathBuf, Error> {
        name::repository_id(id)?;
        let path = self.path(id);
        match path.join("HEAD").exists() {
            true => Ok(path),
            false => Err(Error::NoRepository(id.to_owned())),
        }
    }

    /// Waits for the turn to change a repository.
    pub(crate) async fn turn(&self, id: &str) -> Turn {
        let lock = {
            let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(turns.entry(id.to_owned()).or_default())
        };
        Turn(lock.lock_owned().await)
    }

    /// A folder for temporary files on the same file system.
    pub(crate) fn aside(&self) -> PathBuf {
        self.dir.join(ASIDE)
    }

    /// Takes down what a finished change did to the refs and moves the default branch to the first one pushed.
    pub(crate) async fn settle(
        &self,
        repository: &Path,
        before: &refs::Refs,
        order: &[String],
    ) -> Result<Vec<crate::RefUpdate>, Error> {
        let after = refs::read(&self.git, repository).await?;
        let updates = refs::difference(before, &after, order);
        refs::adopt_first_branch(&self.git, repository, &after, &updates).await?;
        Ok(updates)
    }

    fn path(&self, id: &str) -> PathBuf {
        self.dir.join(format!("{id}.git"))
    }
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
