//! This service's rows and their keys.

use std::collections::BTreeMap;

use model::Error;
use serde::{Deserialize, Serialize};
use store::{Cx, Table};

use crate::api::ServerSideEncryptionConfiguration;

/// Key: the bucket's name; names are global.
pub(crate) const BUCKETS: Table<Bucket> = Table::new("s3_buckets");
/// Key `bucket/key`: the newest version of each key, delete markers left out. What lists show.
pub(crate) const OBJECTS: Table<Object> = Table::new("s3_objects");
/// Key `bucket/key`, U+0001, a number that falls with time: all versions, newest first within a key.
pub(crate) const VERSIONS: Table<Object> = Table::new("s3_versions");
/// Key `bucket/upload-id`.
pub(crate) const UPLOADS: Table<Upload> = Table::new("s3_uploads");
/// Key `upload-id/part number, 5 digits`.
pub(crate) const PARTS: Table<Part> = Table::new("s3_parts");

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Bucket {
    pub(crate) name: String,
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) created_at: i64,
    /// `Enabled`, `Suspended`, or never set.
    pub(crate) versioning: Option<String>,
    pub(crate) encryption: Option<ServerSideEncryptionConfiguration>,
    pub(crate) policy: Option<String>,
    /// Counts versions, so that two in one millisecond keep their order.
    pub(crate) sequence: u64,
}

/// One version of an object.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Object {
    pub(crate) key: String,
    /// `null`, or 32 letters and digits.
    pub(crate) version_id: String,
    pub(crate) delete_marker: bool,
    pub(crate) digest: String,
    pub(crate) etag: String,
    pub(crate) size: u64,
    pub(crate) modified_at: i64,
    pub(crate) headers: Headers,
    pub(crate) checksums: BTreeMap<String, String>,
    pub(crate) encryption: (String, Option<String>),
    pub(crate) tags: Vec<(String, String)>,
    /// The key of its row among the versions.
    pub(crate) row: String,
}

/// What a client says of an object and gets back with it.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Headers {
    pub(crate) content_type: Option<String>,
    pub(crate) cache_control: Option<String>,
    pub(crate) content_disposition: Option<String>,
    pub(crate) content_encoding: Option<String>,
    pub(crate) content_language: Option<String>,
    pub(crate) expires: Option<i64>,
    pub(crate) website_redirect_location: Option<String>,
    pub(crate) metadata: Vec<(String, String)>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Upload {
    pub(crate) id: String,
    pub(crate) bucket: String,
    pub(crate) key: String,
    pub(crate) started_at: i64,
    pub(crate) headers: Headers,
    pub(crate) tags: Vec<(String, String)>,
    /// Digest, length and ETag of the whole, once the API's door has joined the parts.
    pub(crate) assembled: Option<(String, u64, String)>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Part {
    pub(crate) number: i64,
    pub(crate) digest: String,
    pub(crate) md5: String,
    pub(crate) size: u64,
    pub(crate) modified_at: i64,
}

/// The bucket of that name, or `NoSuchBucket`.
pub(crate) fn bucket(cx: &Cx<'_>, name: &str) -> Result<Bucket, Error> {
    BUCKETS.get(cx, name)?.ok_or_else(|| {
        Error::new("NoSuchBucket", "The specified bucket does not exist")
            .status(404)
            .field("BucketName", name)
    })
}

/// The key of an object's row.
pub(crate) fn object_key(bucket: &str, key: &str) -> String {
    format!("{bucket}/{key}")
}

/// The prefix of a key's versions.
pub(crate) fn version_prefix(bucket: &str, key: &str) -> String {
    format!("{bucket}/{key}\u{1}")
}
