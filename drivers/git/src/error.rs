//! What can go wrong with a repository.

use std::io;

/// Why something could not be done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No such repository on disk.
    #[error("no repository {0}")]
    NoRepository(String),
    /// No such commit, tree or blob in the repository.
    #[error("no object {0}")]
    NoObject(String),
    /// No such path in that commit.
    #[error("no path {0}")]
    NoPath(String),
    /// No such branch or tag.
    #[error("no ref {0}")]
    NoRef(String),
    /// The object is there and is of another kind.
    #[error("{name} is a {found}, not a {wanted}")]
    WrongKind {
        /// What was asked for.
        name: String,
        /// `blob`, `tree`, `commit` or `tag`.
        found: String,
        /// `blob`, `tree` or `commit`.
        wanted: &'static str,
    },
    /// A name that cannot be one: git was not asked.
    #[error("{value:?} is not a valid {what}")]
    Invalid {
        /// What it should have been.
        what: &'static str,
        /// What it was.
        value: String,
    },
    /// The branch exists already.
    #[error("{0} exists already")]
    RefExists(String),
    /// The parent given is not the branch's head.
    #[error("the head of {branch} is {}, not {}", show(head), show(parent))]
    ParentOutdated {
        /// Full ref name.
        branch: String,
        /// Where the branch is; none: there is no such branch.
        head: Option<String>,
        /// The parent given.
        parent: Option<String>,
    },
    /// The new commit would have its parent's tree.
    #[error("nothing would change")]
    NoChange,
    /// A file stands where a folder is wanted, or the other way round.
    #[error("{0} cannot be both a file and a folder")]
    PathConflict(String),
    /// More than the named limit.
    #[error("{what} is larger than {max}")]
    TooLarge {
        /// What.
        what: String,
        /// The limit, in the unit that `what` is counted in (bytes unless it says otherwise).
        max: u64,
    },
    /// A request's body is not what git sends.
    #[error("not a request of git: {0}")]
    Request(String),
    /// Git failed, or took too long.
    #[error("git {command}: {message}")]
    Git {
        /// Its first argument.
        command: String,
        /// Its last words.
        message: String,
    },
    /// Files or processes.
    #[error("{context}: {source}")]
    Io {
        /// What was being done.
        context: String,
        /// Why it failed.
        source: io::Error,
    },
}

impl Error {
    /// Wraps an IO error: `.map_err(Error::io("open the pack"))`.
    pub(crate) fn io(context: impl Into<String>) -> impl FnOnce(io::Error) -> Error {
        let context = context.into();
        move |source| Error::Io { context, source }
    }

    /// True when trying again is no use: what was asked for is wrong or is not there.
    pub fn is_final(&self) -> bool {
        !matches!(self, Error::Git { .. } | Error::Io { .. })
    }
}

fn show(oid: &Option<String>) -> &str {
    oid.as_deref().unwrap_or("absent")
}
