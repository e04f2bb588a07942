//! Small zips made of texts, for artifacts that a service writes itself: imageDetail.json of an ECR source.

use serde::{Deserialize, Serialize};

/// A zip wanted in the blob store. Deterministic: the same want gives the same bytes for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComposeWant {
    /// Paths inside the zip, and their texts.
    pub files: Vec<(String, String)>,
}

/// The zip is in the blob store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComposeSeen {
    /// SHA-256 of the zip, hex: its name in the blob store.
    pub digest: String,
    /// MD5, hex: the S3 ETag.
    pub md5: String,
    /// Bytes.
    pub length: u64,
}
