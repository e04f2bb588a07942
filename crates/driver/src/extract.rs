//! Single files out of archives in the blob store: appspec.yaml, taskdef.json, imageDetail.json.

use serde::{Deserialize, Serialize};

/// Files wanted as text. Deterministic: the same want gives the same answer for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExtractWant {
    /// SHA-256 of the blob, hex.
    pub digest: String,
    /// What the blob is.
    pub format: ArchiveFormat,
    /// Paths inside the archive (ignored for [`ArchiveFormat::Plain`], where the whole blob is the one file).
    pub paths: Vec<String>,
    /// A larger file is refused.
    pub max_bytes: u64,
}

/// What a blob is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ArchiveFormat {
    /// The file itself.
    Plain,
    /// A zip.
    Zip,
    /// A tar.
    Tar,
    /// A gzipped tar.
    Tgz,
}

/// The files' texts, in the order of the want's paths.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExtractSeen {
    /// Path, and its text or why it is not to be had (missing, too big, not UTF-8, not such an archive).
    pub files: Vec<(String, Result<String, String>)>,
}
