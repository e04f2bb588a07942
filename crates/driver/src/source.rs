//! Archives of git trees, for pipeline sources.

use serde::{Deserialize, Serialize};

/// A commit's tree as a zip (CODE_ZIP: no `.git`; CP-20).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArchiveWant {
    /// The repository's id (uuid): its folder on disk.
    pub repository_id: String,
    /// Full commit id.
    pub commit: String,
}

/// The archive is in the blob store, or cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ArchiveSeen {
    /// It is there.
    Ready {
        /// SHA-256 of the zip, hex: its name in the blob store.
        digest: String,
        /// MD5, hex: the S3 ETag.
        md5: String,
        /// Bytes.
        length: u64,
        /// First line of the commit message, author and committer dates (RFC 3339).
        commit_message: String,
        /// When the author wrote it.
        author_date: String,
        /// When it was committed.
        committer_date: String,
    },
    /// Not to be had, and why.
    Failed(String),
}
