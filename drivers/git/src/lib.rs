//! Git repositories on disk: packs in and out, trees into archives.
//!
//! Never knows a CodeCommit operation, and never runs anything of a repository's own: no hooks, no filters, no
//! configuration of the user's or the machine's.
//!
//! A repository is a bare one, `<dir>/<repository id>.git`, handled with the `git` executable. The refs on disk are
//! the truth: what else is known of them is brought up to date from [`Repositories::refs`].
//!
//! ```text
//! repositories   create, delete, list; the turn: changes of one repository one after the other
//! smart_http     the two services of git over HTTP: fetch and push
//! spool          request bodies, unzipped, in files without a name
//! refs           what refs point to, the default branch, what a change did
//! object         commits, trees, files, differences
//! write          commits and branches made here
//! archive        a commit's tree as a zip in the blob store
//! checkout       a commit's tree as files
//! command        the git process: clean environment, bounded output, deadline
//! name           what may be a repository id, an object id, a ref, a path
//! ```

mod archive;
mod checkout;
mod command;
mod error;
mod name;
mod object;
mod refs;
mod repositories;
mod smart_http;
mod spool;
mod write;

pub use archive::ArchiveHand;
pub use error::Error;
pub use object::{Change, Commit, EntryKind, Person, Side, TreeEntry};
pub use refs::RefUpdate;
pub use repositories::{Repositories, Turn};
pub use smart_http::{Body, Output, Pushed, REFS_PER_PUSH_MAX, Service};
pub use write::{Changed, Committed, Content, FileMode, NewCommit, PutFile};
