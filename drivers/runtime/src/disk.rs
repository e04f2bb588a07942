//! What a task keeps on disk, beside its containers' own directories.
//!
//! ```text
//! tasks/<task id>/task.json                  what was wanted, and what came of it
//!                 volumes/<name>/            volumes without a host path
//!                 containers/<name>/         a container's directory, see `container::files`
//!                                  /acked    offset up to which its log is reported
//! ```

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use container::files;
use driver::task::TaskWant;
use serde::{Deserialize, Serialize};

/// The name of [`Record`] in a task's directory.
const RECORD: &str = "task.json";
/// A task's directory gets this prefix before it is removed, so that half of one is never taken for a task.
const GONE_PREFIX: &str = ".gone-";
/// Longest name of a task or container that is used as a directory name.
const NAME_MAX: usize = 200;

/// A task as it was taken in hand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Record {
    /// What was wanted first; `run` becomes false when it is to stop, and stays so.
    pub(crate) want: TaskWant,
    /// When image pulling began, ms since the epoch.
    pub(crate) pull_started_at: Option<i64>,
    /// When image pulling ended.
    pub(crate) pull_stopped_at: Option<i64>,
    /// Digest of each container's image, once it is there.
    pub(crate) digests: Vec<Option<String>>,
    /// Why it must stop; empty while all is well.
    pub(crate) failure: String,
    /// The failure is this container's (by index), whose reason it is.
    pub(crate) failed_container: Option<usize>,
    /// Nothing of it runs any more, and all but the logs is removed.
    pub(crate) cleaned: bool,
}

/// All tasks of an instance.
#[derive(Debug, Clone)]
pub(crate) struct Tasks(PathBuf);

impl Tasks {
    /// Makes the directory.
    pub(crate) fn open(state_dir: &Path) -> io::Result<Self> {
        let dir = state_dir.join("tasks");
        fs::create_dir_all(&dir)?;
        Ok(Self(dir.canonicalize()?))
    }

    /// A task's directory.
    pub(crate) fn dir(&self, task: &str) -> PathBuf {
        self.0.join(task)
    }

    /// The ids of all tasks there are; removes what an earlier removal left.
    pub(crate) fn list(&self) -> io::Result<Vec<String>> {
        let mut ids = Vec::new();
        for entry in fs::read_dir(&self.0)? {
            let entry = entry?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            if name.starts_with(GONE_PREFIX) {
                remove_all(&entry.path())?;
            } else {
                ids.push(name);
            }
        }
        ids.sort_unstable();
        Ok(ids)
    }

    /// Removes a task.
    pub(crate) fn remove(&self, task: &str) -> io::Result<()> {
        let gone = self.0.join(format!("{GONE_PREFIX}{task}"));
        match fs::rename(self.dir(task), &gone) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            renamed => renamed?,
        }
        remove_all(&gone)
    }
}

/// Reads a task's record. `None`: there is none, or it is not whole.
pub(crate) fn read(dir: &Path) -> io::Result<Option<Record>> {
    files::read_json(&dir.join(RECORD))
}

/// Writes a task's record, and makes the task's directory.
pub(crate) fn write(dir: &Path, record: &Record) -> io::Result<()> {
    fs::create_dir_all(dir)?;
    files::write_json(&dir.join(RECORD), record)
}

/// Removes all of a stopped task but logs and last words. Everything in it is dead.
pub(crate) fn clean(dir: &Path) -> io::Result<()> {
    remove_all(&dir.join("volumes"))?;
    let containers = match fs::read_dir(dir.join("containers")) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in containers {
        let container = entry?.path();
        for part in ["upper", "work", files::ROOT] {
            remove_all(&container.join(part))?;
        }
    }
    Ok(())
}

/// Whether a name from outside may be a directory name.
pub(crate) fn is_plain(name: &str) -> bool {
    let plain =
        |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_' || letter == '.';
    !name.is_empty() && name.len() <= NAME_MAX && !name.starts_with('.') && name.chars().all(plain)
}

fn remove_all(path: &Path) -> io::Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_names_that_lead_elsewhere() {
        assert!(is_plain("0123-ab_C.d"));
        for name in ["", ".", "..", "a/b", ".gone-x", "a\0b", "é"] {
            assert!(!is_plain(name), "{name:?}");
        }
        assert!(!is_plain(&"x".repeat(201)));
    }

    #[test]
    fn a_half_removed_task_is_no_task() {
        let state = tempfile::tempdir().unwrap();
        let tasks = Tasks::open(state.path()).unwrap();
        fs::create_dir_all(tasks.dir("one").join("containers")).unwrap();
        fs::create_dir_all(tasks.dir(".gone-two").join("containers")).unwrap();
        assert_eq!(tasks.list().unwrap(), ["one"]);
        assert!(!tasks.dir(".gone-two").exists());
        tasks.remove("one").unwrap();
        tasks.remove("one").unwrap();
        assert!(tasks.list().unwrap().is_empty());
    }
}
