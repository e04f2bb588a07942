//! The names of images: reference → digest of the manifest, in one small file that several processes share.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use nix::fcntl::{Flock, FlockArg};
use serde::{Deserialize, Serialize};

/// A table of names. Reading takes no lock: the file is replaced whole.
#[derive(Debug, Clone)]
pub struct Names {
    file: PathBuf,
}

/// What a name stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Digest of the manifest, `sha256:…`.
    pub digest: String,
    /// Where it came from.
    pub origin: Origin,
    /// When the name was given, ms since the epoch.
    pub at: i64,
}

/// Where an image came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// A registry, which may have a newer one.
    Pulled,
    /// An archive or a directory that somebody named so: no registry is asked.
    Imported,
    /// A build or a tag.
    Built,
}

impl Names {
    /// The table in a file, which need not exist yet; its folder must.
    pub fn open(file: impl Into<PathBuf>) -> Self {
        Self { file: file.into() }
    }

    /// All names, canonical, in order.
    ///
    /// # Errors
    /// When the disk fails, or the file is not a table.
    pub fn all(&self) -> io::Result<BTreeMap<String, Entry>> {
        match fs::read(&self.file) {
            Ok(bytes) => Ok(serde_json::from_slice(&bytes)?),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(BTreeMap::new()),
            Err(error) => Err(error),
        }
    }

    /// What a canonical name stands for.
    ///
    /// # Errors
    /// As [`Names::all`].
    pub fn get(&self, name: &str) -> io::Result<Option<Entry>> {
        Ok(self.all()?.remove(name))
    }

    /// Gives a name. One that stands for the same already keeps its time.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn set(&self, name: &str, entry: Entry) -> io::Result<()> {
        let is_news = |old: Entry| (old.digest.as_str(), old.origin) != (entry.digest.as_str(), entry.origin);
        if !self.get(name)?.is_none_or(is_news) {
            return Ok(());
        }
        self.change(|all| drop(all.insert(name.to_owned(), entry)))
    }

    /// Takes a name away; whether it was there.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn remove(&self, name: &str) -> io::Result<bool> {
        let mut was = false;
        self.change(|all| was = all.remove(name).is_some())?;
        Ok(was)
    }

    fn change(&self, change: impl FnOnce(&mut BTreeMap<String, Entry>)) -> io::Result<()> {
        let lock = File::create(self.file.with_extension("lock"))?;
        let _locked = Flock::lock(lock, FlockArg::LockExclusive).map_err(|(_, error)| error)?;
        let mut all = self.all()?;
        change(&mut all);
        let aside = self.file.with_extension("new");
        let mut file = File::create(&aside)?;
        file.write_all(&serde_json::to_vec_pretty(&all)?)?;
        file.sync_all()?;
        fs::rename(&aside, &self.file)?;
        File::open(self.file.parent().unwrap_or(Path::new("/")))?.sync_all()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_given_and_taken() {
        let dir = tempfile::tempdir().unwrap();
        let names = Names::open(dir.path().join("names.json"));
        assert!(names.all().unwrap().is_empty());
        let entry = |digest: &str| Entry { digest: digest.into(), origin: Origin::Built, at: 7 };
        names.set("a", entry("1")).unwrap();
        names.set("a", entry("2")).unwrap();
        let again = Names::open(dir.path().join("names.json"));
        assert_eq!(again.get("a").unwrap(), Some(entry("2")));
        assert!(again.remove("a").unwrap() && !again.remove("a").unwrap());
    }

    #[test]
    fn no_change_is_lost_among_several_writers() {
        let dir = tempfile::tempdir().unwrap();
        let names = Names::open(dir.path().join("names.json"));
        std::thread::scope(|scope| {
            for thread in 0..4 {
                let names = &names;
                scope.spawn(move || {
                    for number in 0..5 {
                        let entry = Entry { digest: String::new(), origin: Origin::Pulled, at: 0 };
                        names.set(&format!("{thread}-{number}"), entry).unwrap();
                    }
                });
            }
        });
        assert_eq!(names.all().unwrap().len(), 20);
    }
}
