//! Commits and branches made here, without a client: objects into the repository, a tree by a temporary index, then
//! the ref. A crash before the last step leaves unreferenced objects, which git clears away in time.

use std::collections::BTreeSet;
use std::path::Path;

use bytes::Bytes;

use crate::command::{ANSWER_BYTES_MAX, Call};
use crate::name::{self, ZERO};
use crate::object::Person;
use crate::refs::Refs;
use crate::{Error, RefUpdate, Repositories, Turn, refs};

/// A file's mode in a new commit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileMode {
    /// A file.
    Normal,
    /// A file that can be executed.
    Executable,
    /// A symbolic link: the content is where it leads.
    Symlink,
}

/// Where a file's content comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// These bytes.
    Bytes(Bytes),
    /// A blob of the same repository: a copied file, or one of which only the mode changes.
    Blob(String),
}

/// A file to be in the new commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PutFile {
    /// Where.
    pub path: String,
    /// How.
    pub mode: FileMode,
    /// What.
    pub content: Content,
}

/// A commit to be made on a branch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCommit {
    /// The branch, without `refs/heads/`.
    pub branch: String,
    /// The branch's head as the caller knows it; none: the branch is new.
    pub parent: Option<String>,
    /// Files to put.
    pub put: Vec<PutFile>,
    /// Files to delete; they must exist. A folder is not a file.
    pub delete: Vec<String>,
    /// Who wrote it.
    pub author: Person,
    /// Who commits it.
    pub committer: Person,
    /// The message.
    pub message: String,
}

/// A change of refs.
#[derive(Debug)]
pub struct Changed {
    /// What changed on disk.
    pub updates: Vec<RefUpdate>,
    /// To be kept until the updates are taken down.
    pub turn: Turn,
}

/// A commit that was made.
#[derive(Debug)]
pub struct Committed {
    /// Its id.
    pub commit: String,
    /// Its tree's id.
    pub tree: String,
    /// What changed on disk.
    pub updates: Vec<RefUpdate>,
    /// To be kept until the updates are taken down.
    pub turn: Turn,
}

impl Repositories {
    /// Makes a commit on a branch whose head is the given parent, or on a new branch.
    ///
    /// # Errors
    /// `NoRepository`, `Invalid`, `ParentOutdated`, `NoPath` (a file to delete), `PathConflict`, `NoChange`, `Git`.
    pub async fn create_commit(&self, id: &str, new: &NewCommit) -> Result<Committed, Error> {
        let branch = check(new)?;
        let turn = self.turn(id).await;
        let repository = self.existing(id)?;
        let before = refs::read(&self.git, &repository).await?;
        let head = before.get(&branch).cloned();
        if head != new.parent {
            return Err(Error::ParentOutdated { branch, head, parent: new.parent.clone() });
        }
        let parent = match &head {
            Some(head) => Some(self.commit(id, head).await?),
            None => None,
        };
        self.check_against(&repository, new).await?;
        let tree = self.write_tree(&repository, new).await?;
        if parent.is_some_and(|parent| parent.tree == tree) {
            return Err(Error::NoChange);
        }
        let commit = self.write_commit(&repository, new, &tree).await?;
        let update = ["update-ref", &branch, &commit, head.as_deref().unwrap_or(ZERO)];
        self.git.run(&repository, Call::new(&update)).await?;
        let updates = self.settle(&repository, &before, &[]).await?;
        Ok(Committed { commit, tree, updates, turn })
    }

    /// Makes a branch at a commit.
    ///
    /// # Errors
    /// `NoRepository`, `Invalid`, `NoObject`, `WrongKind`, `RefExists`, `Git`.
    pub async fn create_branch(&self, id: &str, branch: &str, commit: &str) -> Result<Changed, Error> {
        let name = name::branch_ref(branch)?;
        let turn = self.turn(id).await;
        let repository = self.existing(id)?;
        self.commit(id, commit).await?;
        let before = refs::read(&self.git, &repository).await?;
        if before.contains_key(&name) {
            return Err(Error::RefExists(name));
        }
        self.update_ref(&repository, &before, turn, &["update-ref", &name, commit, ZERO]).await
    }

    /// Deletes a branch, whatever it points to. The caller knows whether it may be the default branch.
    ///
    /// # Errors
    /// `NoRepository`, `Invalid`, `NoRef`, `Git`.
    pub async fn delete_branch(&self, id: &str, branch: &str) -> Result<Changed, Error> {
        let name = name::branch_ref(branch)?;
        let turn = self.turn(id).await;
        let repository = self.existing(id)?;
        let before = refs::read(&self.git, &repository).await?;
        let Some(head) = before.get(&name) else { return Err(Error::NoRef(name)) };
        self.update_ref(&repository, &before, turn, &["update-ref", "-d", &name, head]).await
    }

    async fn update_ref(
        &self,
        repository: &Path,
        before: &Refs,
        turn: Turn,
        arguments: &[&str],
    ) -> Result<Changed, Error> {
        self.git.run(repository, Call::new(arguments)).await?;
        let updates = self.settle(repository, before, &[]).await?;
        Ok(Changed { updates, turn })
    }

    /// What can only be told from the parent's tree: files to delete exist, and no file stands where a folder must.
    async fn check_against(&self, repository: &Path, new: &NewCommit) -> Result<(), Error> {
        let Some(parent) = &new.parent else {
            return match new.delete.first() {
                Some(path) => Err(Error::NoPath(path.clone())),
                None => Ok(()),
            };
        };
        let put: BTreeSet<&str> = new.put.iter().map(|file| file.path.as_str()).collect();
        let folders: BTreeSet<&str> = put.iter().flat_map(|path| folders_of(path)).collect();
        let paths: BTreeSet<&str> = new
            .delete
            .iter()
            .map(String::as_str)
            .chain(put.iter().copied())
            .chain(folders.iter().copied())
            .collect();
        let names: String = paths.iter().map(|path| format!("{parent}:{path}\0")).collect();
        let call = Call {
            input: names.as_bytes(),
            output_bytes_max: ANSWER_BYTES_MAX * 16,
            ..Call::new(&["cat-file", "--batch-check=%(objecttype)", "-z"])
        };
        let output = self.git.run(repository, call).await?;
        let deleted: BTreeSet<&str> = new.delete.iter().map(String::as_str).collect();
        for (path, kind) in paths.iter().zip(String::from_utf8_lossy(&output).lines()) {
            let is_tree = kind == "tree";
            let missing = kind.ends_with(" missing");
            if deleted.contains(path) && (missing || is_tree) {
                return Err(Error::NoPath((*path).to_owned()));
            }
            let file_over_folder = put.contains(path) && is_tree;
            let folder_over_file = folders.contains(path) && !is_tree && !missing && !deleted.contains(path);
            if file_over_folder || folder_over_file {
                return Err(Error::PathConflict((*path).to_owned()));
            }
        }
        Ok(())
    }

    /// The new tree: the parent's, in an index of its own, with the changes.
    async fn write_tree(&self, repository: &Path, new: &NewCommit) -> Result<String, Error> {
        let scratch = tempfile::tempdir_in(self.aside()).map_err(Error::io("make a folder for an index"))?;
        let blobs = self.write_blobs(repository, scratch.path(), new).await?;
        let index = scratch.path().join("index");
        let index = index.to_str().ok_or_else(|| not_utf8(scratch.path()))?;
        let environment = [("GIT_INDEX_FILE", index)];
        let first = ["read-tree", new.parent.as_deref().unwrap_or("--empty")];
        self.git.run(repository, Call { environment: &environment, ..Call::new(&first) }).await?;
        // Deletions first: a file may make place for a folder.
        let mut entries: String = new.delete.iter().map(|path| format!("0 {ZERO}\t{path}\0")).collect();
        for (file, blob) in new.put.iter().zip(blobs) {
            let mode = match file.mode {
                FileMode::Normal => "100644",
                FileMode::Executable => "100755",
                FileMode::Symlink => "120000",
            };
            entries.push_str(&format!("{mode} {blob}\t{}\0", file.path));
        }
        let update = Call::new(&["update-index", "-z", "--index-info"]);
        let update = Call { environment: &environment, input: entries.as_bytes(), ..update };
        self.git.run(repository, update).await?;
        self.git.line(repository, Call { environment: &environment, ..Call::new(&["write-tree"]) }).await
    }

    /// The blobs of the files to put, in their order.
    async fn write_blobs(
        &self,
        repository: &Path,
        scratch: &Path,
        new: &NewCommit,
    ) -> Result<Vec<String>, Error> {
        let mut paths = String::new();
        for (number, file) in new.put.iter().enumerate() {
            if let Content::Bytes(bytes) = &file.content {
                let path = scratch.join(number.to_string());
                tokio::fs::write(&path, bytes).await.map_err(Error::io("write a file for a commit"))?;
                paths.push_str(path.to_str().ok_or_else(|| not_utf8(scratch))?);
                paths.push('\n');
            }
        }
        let call = Call {
            input: paths.as_bytes(),
            ..Call::new(&["hash-object", "-w", "--no-filters", "--stdin-paths"])
        };
        let output = if paths.is_empty() { Vec::new() } else { self.git.run(repository, call).await? };
        let output = String::from_utf8_lossy(&output);
        let mut written = output.lines();
        let ids = new.put.iter().map(|file| match &file.content {
            Content::Bytes(_) => written.next().unwrap_or_default().to_owned(),
            Content::Blob(id) => id.clone(),
        });
        Ok(ids.collect())
    }

    async fn write_commit(&self, repository: &Path, new: &NewCommit, tree: &str) -> Result<String, Error> {
        let date = |person: &Person| format!("@{} {}", person.time_s, person.offset);
        let (authored, committed) = (date(&new.author), date(&new.committer));
        let environment = [
            ("GIT_AUTHOR_NAME", new.author.name.as_str()),
            ("GIT_AUTHOR_EMAIL", new.author.email.as_str()),
            ("GIT_AUTHOR_DATE", authored.as_str()),
            ("GIT_COMMITTER_NAME", new.committer.name.as_str()),
            ("GIT_COMMITTER_EMAIL", new.committer.email.as_str()),
            ("GIT_COMMITTER_DATE", committed.as_str()),
        ];
        let mut arguments = vec!["commit-tree", "-F", "-"];
        if let Some(parent) = &new.parent {
            arguments.extend(["-p", parent]);
        }
        arguments.push(tree);
        let message = format!("{}\n", new.message.trim_end_matches('\n'));
        let call = Call { environment: &environment, input: message.as_bytes(), ..Call::new(&arguments) };
        self.git.line(repository, call).await
    }
}

fn not_utf8(path: &Path) -> Error {
    Error::Invalid { what: "UTF-8 path", value: path.display().to_string() }
}

/// Everything that can be told from the request alone; the branch's full name.
fn check(new: &NewCommit) -> Result<String, Error> {
    let branch = name::branch_ref(&new.branch)?;
    if let Some(parent) = &new.parent {
        name::object_id(parent)?;
    }
    let mut put = BTreeSet::new();
    let changed = new.put.iter().map(|file| &file.path).chain(&new.delete);
    let mut seen = BTreeSet::new();
    for path in changed {
        name::path(path)?;
        // Git's answers are lines here.
        let invalid = |what| Error::Invalid { what, value: path.clone() };
        if path.contains('\n') {
            return Err(invalid("path of a new commit"));
        }
        if !seen.insert(path.as_str()) {
            return Err(invalid("list of paths: it has one twice"));
        }
    }
    for file in &new.put {
        put.insert(file.path.as_str());
        if let Content::Blob(id) = &file.content {
            name::object_id(id)?;
        }
    }
    if let Some(path) = put.iter().flat_map(|path| folders_of(path)).find(|folder| put.contains(folder)) {
        return Err(Error::PathConflict(path.to_owned()));
    }
    for person in [&new.author, &new.committer] {
        let plain = |text: &str| !text.contains(['\0', '\n', '<', '>']);
        let offset = person.offset.len() == 5
            && person.offset.starts_with(['+', '-'])
            && person.offset.bytes().skip(1).all(|byte| byte.is_ascii_digit());
        if !plain(&person.name) || person.name.trim().is_empty() || !plain(&person.email) || !offset {
            return Err(Error::Invalid { what: "person", value: format!("{person:?}") });
        }
    }
    match new.message.contains('\0') {
        true => Err(Error::Invalid { what: "commit message", value: new.message.clone() }),
        false => Ok(branch),
    }
}

/// `a/b/c` → `a`, `a/b`
fn folders_of(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(move |(end, _)| &path[..end])
}
