//! Reading: commits, trees, files, differences.

use bytes::Bytes;

use crate::command::Call;
use crate::{Error, Repositories, name};

/// Bytes of a commit or a folder's listing.
const LISTING_BYTES_MAX: u64 = 64 << 20;
/// Room for the line before an object's bytes.
const HEADER_BYTES_MAX: u64 = 8192;
/// The tree of nothing, which git knows without having it.
const EMPTY_TREE: &str = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

/// A commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commit {
    /// Its id.
    pub id: String,
    /// Its tree's id.
    pub tree: String,
    /// Its parents' ids, first parent first.
    pub parents: Vec<String>,
    /// Who wrote it.
    pub author: Person,
    /// Who committed it.
    pub committer: Person,
    /// The whole message, as it is stored.
    pub message: String,
}

/// Who, and when.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Person {
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// Seconds since the epoch.
    pub time_s: i64,
    /// `+0200`
    pub offset: String,
}

/// What stands in a tree under a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryKind {
    /// A file.
    File,
    /// A file that can be executed.
    Executable,
    /// A symbolic link: the blob is where it leads.
    Symlink,
    /// A tree.
    Folder,
    /// A commit of another repository.
    Submodule,
}

/// One entry of a tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TreeEntry {
    /// The last part of the path.
    pub name: String,
    /// What it is.
    pub kind: EntryKind,
    /// Id of the blob, tree or (submodule) commit.
    pub id: String,
}

/// One side of a difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// Mode as git writes it: `100644`.
    pub mode: String,
    /// Blob id.
    pub id: String,
}

/// A path that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The path.
    pub path: String,
    /// Before; none: it was added.
    pub before: Option<Side>,
    /// After; none: it was deleted.
    pub after: Option<Side>,
}

impl Repositories {
    /// A commit by its id.
    ///
    /// # Errors
    /// `NoRepository`, `Invalid`, `NoObject`, `WrongKind`, `Git`.
    pub async fn commit(&self, id: &str, commit: &str) -> Result<Commit, Error> {
        name::object_id(commit)?;
        let object = self.object(id, commit, "commit", LISTING_BYTES_MAX).await?;
        Ok(parse_commit(commit, &String::from_utf8_lossy(&object.bytes)))
    }

    /// The entries of a folder at a commit (or of a tree by its id); no path: the root.
    ///
    /// # Errors
    /// `NoRepository`, `Invalid`, `NoPath`, `WrongKind`, `Git`.
    pub async fn tree(&self, id: &str, commit: &str, path: Option<&str>) -> Result<Vec<TreeEntry>, Error> {
        let object = self.object_at(id, commit, path.unwrap_or(""), "tree", LISTING_BYTES_MAX).await?;
        Ok(parse_tree(&object.bytes))
    }

    /// What stands at a path of a commit.
    ///
    /// # Errors
    /// `NoRepository`, `Invalid`, `NoPath`, `Git`.
    pub async fn entry(&self, id: &str, commit: &str, path: &str) -> Result<TreeEntry, Error> {
        name::path(path)?;
        let (folder, last) =
            path.rsplit_once('/').map_or((None, path), |(folder, last)| (Some(folder), last));
        let entries = match self.tree(id, commit, folder).await {
            Err(Error::WrongKind { .. } | Error::NoPath(_)) => Vec::new(),
            other => other?,
        };
        let found = entries.into_iter().find(|entry| entry.name == last);
        found.ok_or_else(|| Error::NoPath(path.to_owned()))
    }

    /// A file at a path of a commit, at most `bytes_max` of it.
    ///
    /// # Errors
    /// `NoRepository`, `Invalid`, `NoPath`, `WrongKind`, `TooLarge`, `Git`.
    pub async fn file(
        &self,
        id: &str,
        commit: &str,
        path: &str,
        bytes_max: u64,
    ) -> Result<(TreeEntry, Bytes), Error> {
        let entry = self.entry(id, commit, path).await?;
        let found = match entry.kind {
            EntryKind::File | EntryKind::Executable | EntryKind::Symlink => {
                let bytes = self.blob(id, &entry.id, bytes_max).await?;
                return Ok((entry, bytes));
            }
            EntryKind::Folder => "tree",
            EntryKind::Submodule => "commit",
        };
        Err(Error::WrongKind { name: path.to_owned(), found: found.to_owned(), wanted: "blob" })
    }

    /// A blob by its id, at most `bytes_max` of it.
    ///
    /// # Errors
    /// `NoRepository`, `Invalid`, `NoObject`, `WrongKind`, `TooLarge`, `Git`.
    pub async fn blob(&self, id: &str, blob: &str, bytes_max: u64) -> Result<Bytes, Error> {
        name::object_id(blob)?;
        Ok(self.object(id, blob, "blob", bytes_max).await?.bytes)
    }

    /// The files that differ between two commits, by path; `before` none: everything is added. With a path: only
    /// that file, or what lies below that folder. A moved file is one that went and one that came.
    ///
    /// # Errors
    /// `NoRepository`, `Invalid`, `NoObject`, `TooLarge`, `Git`.
    pub async fn differences(
        &self,
        id: &str,
        before: Option<&str>,
        after: &str,
        path: Option<&str>,
    ) -> Result<Vec<Change>, Error> {
        let repository = self.existing(id)?;
        for commit in before.into_iter().chain([after]) {
            self.commit(id, commit).await?;
        }
        let before = before.unwrap_or(EMPTY_TREE);
        let mut arguments = vec![
            "diff-tree",
            "-r",
            "-z",
            "--raw",
            "--no-abbrev",
            "--no-renames",
            "--no-commit-id",
            before,
            after,
        ];
        if let Some(path) = path {
            name::path(path)?;
            arguments.extend(["--", path]);
        }
        let environment = [("GIT_LITERAL_PATHSPECS", "1")];
        let call =
            Call { environment: &environment, output_bytes_max: LISTING_BYTES_MAX, ..Call::new(&arguments) };
        Ok(parse_differences(&self.git.run(&repository, call).await?))
    }

    async fn object_at(
        &self,
        id: &str,
        commit: &str,
        path: &str,
        wanted: &'static str,
        bytes_max: u64,
    ) -> Result<Object, Error> {
        name::object_id(commit)?;
        if !path.is_empty() {
            name::path(path)?;
        }
        let found = self.object(id, &format!("{commit}:{path}"), wanted, bytes_max).await;
        found.map_err(|error| match error {
            Error::NoObject(_) => Error::NoPath(path.to_owned()),
            other => other,
        })
    }

    /// An object by a checked name, which goes to git by its standard input.
    async fn object(
        &self,
        id: &str,
        name: &str,
        wanted: &'static str,
        bytes_max: u64,
    ) -> Result<Object, Error> {
        let repository = self.existing(id)?;
        let input = format!("{name}\0");
        let call = Call {
            input: input.as_bytes(),
            output_bytes_max: bytes_max.saturating_add(HEADER_BYTES_MAX),
            ..Call::new(&["cat-file", "--batch", "-z"])
        };
        let too_large = || Error::TooLarge { what: name.to_owned(), max: bytes_max };
        let output = match self.git.run(&repository, call).await {
            Err(Error::TooLarge { .. }) => return Err(too_large()),
            other => Bytes::from(other?),
        };
        let object = parse_object(&output).ok_or_else(|| Error::NoObject(name.to_owned()))?;
        if object.kind != wanted {
            return Err(Error::WrongKind { name: name.to_owned(), found: object.kind, wanted });
        }
        match object.bytes.len() as u64 > bytes_max {
            true => Err(too_large()),
            false => Ok(object),
        }
    }
}

struct Object {
    kind: String,
    bytes: Bytes,
}

/// `<id> <kind> <size>` LF bytes LF; anything else means that there is no such object.
fn parse_object(output: &Bytes) -> Option<Object> {
    let end = output.iter().position(|byte| *byte == b'\n')?;
    let header = std::str::from_utf8(output.get(..end)?).ok()?;
    let mut words = header.split(' ');
    let (id, kind, size) = (words.next()?, words.next()?, words.next()?.parse::<usize>().ok()?);
    let range = end + 1..end + 1 + size;
    let there = name::is_object_id(id) && words.next().is_none() && range.end <= output.len();
    there.then(|| Object { kind: kind.to_owned(), bytes: output.slice(range) })
}

fn parse_commit(id: &str, text: &str) -> Commit {
    let (head, message) = text.split_once("\n\n").unwrap_or((text, ""));
    let mut commit = Commit {
        id: id.to_owned(),
        tree: String::new(),
        parents: Vec::new(),
        author: Person::default(),
        committer: Person::default(),
        message: message.to_owned(),
    };
    for (key, value) in head.lines().filter_map(|line| line.split_once(' ')) {
        match key {
            "tree" => commit.tree = value.to_owned(),
            "parent" => commit.parents.push(value.to_owned()),
            "author" => commit.author = parse_person(value),
            "committer" => commit.committer = parse_person(value),
            // Signatures, encodings, merged tags and their further lines.
            _ => {}
        }
    }
    commit
}

/// `Name <address> seconds offset`
fn parse_person(text: &str) -> Person {
    let (who, when) = text.rsplit_once('>').unwrap_or((text, ""));
    let (name, email) = who.split_once('<').unwrap_or((who, ""));
    let mut when = when.split_whitespace();
    Person {
        name: name.trim().to_owned(),
        email: email.trim().to_owned(),
        time_s: when.next().and_then(|seconds| seconds.parse().ok()).unwrap_or_default(),
        offset: when.next().unwrap_or("+0000").to_owned(),
    }
}

/// Entries of `mode name NUL twenty bytes`.
fn parse_tree(mut bytes: &[u8]) -> Vec<TreeEntry> {
    let mut entries = Vec::new();
    while let Some(end) = bytes.iter().position(|byte| *byte == 0) {
        let (head, rest) = (&bytes[..end], &bytes[end + 1..]);
        let (Some(space), Some(id)) = (head.iter().position(|byte| *byte == b' '), rest.get(..20)) else {
            break;
        };
        let kind = match &head[..space] {
            b"40000" => EntryKind::Folder,
            b"120000" => EntryKind::Symlink,
            b"160000" => EntryKind::Submodule,
            b"100755" => EntryKind::Executable,
            _ => EntryKind::File,
        };
        entries.push(TreeEntry {
            name: String::from_utf8_lossy(&head[space + 1..]).into_owned(),
            kind,
            id: id.iter().map(|byte| format!("{byte:02x}")).collect(),
        });
        bytes = &rest[20..];
    }
    entries
}

/// `:mode mode id id status` NUL path NUL, again and again.
fn parse_differences(output: &[u8]) -> Vec<Change> {
    let text = String::from_utf8_lossy(output);
    let mut parts = text.split('\0');
    let mut changes = Vec::new();
    while let (Some(head), Some(path)) = (parts.next(), parts.next()) {
        let words: Vec<&str> = head.trim_start_matches(':').split(' ').collect();
        let [mode_before, mode_after, id_before, id_after, _] = words.as_slice() else { break };
        let side = |mode: &str, id: &str| {
            (mode != "000000").then(|| Side { mode: mode.to_owned(), id: id.to_owned() })
        };
        changes.push(Change {
            path: path.to_owned(),
            before: side(mode_before, id_before),
            after: side(mode_after, id_after),
        });
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commits_are_read_with_signatures_and_merges() {
        let text = "tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\nparent a\nparent b\n\
                    author Ann <Other> Onymous <ann@example.org> 1572319921 +0200\n\
                    committer C <> -5 -0100\ngpgsig -----BEGIN\n tree no\n -----END\n\nSubject\n\nauthor of it\n";
        let commit = parse_commit("x", text);
        assert_eq!(commit.tree, "4b825dc642cb6eb9a060e54bf8d69288fbee4904");
        assert_eq!(commit.parents, ["a", "b"]);
        assert_eq!((commit.author.time_s, commit.author.offset.as_str()), (1_572_319_921, "+0200"));
        assert_eq!((commit.committer.name.as_str(), commit.committer.time_s), ("C", -5));
        assert_eq!(commit.message, "Subject\n\nauthor of it\n");
    }

    #[test]
    fn an_object_that_is_missing_is_none() {
        assert!(parse_object(&Bytes::from_static(b"a b c missing\n")).is_none());
        assert!(parse_object(&Bytes::from_static(b"x missing\n")).is_none());
        let there = b"4b825dc642cb6eb9a060e54bf8d69288fbee4904 blob 3\nab\n\n";
        let object = parse_object(&Bytes::from_static(there)).unwrap();
        assert_eq!((object.kind.as_str(), &object.bytes[..]), ("blob", &b"ab\n"[..]));
    }
}
