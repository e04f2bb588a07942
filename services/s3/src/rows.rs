//! This service's rows and their keys.

use std::collections::BTreeMap;

use model::Error;
use serde::{Deserialize, Serialize};
use store::{Cx, Table};

use crate::api;
use crate::api::ServerSideEncryptionConfiguration;

/// Key: the bucket's name; names are global.
pub(crate) const BUCKETS: Table<Bucket> = Table::new("s3_buckets");
/// Key `bucket/key`: the newest version of each key, delete markers left out. What lists show.
pub(crate) const OBJECTS: Table<Object> = Table::new("s3_objects");
/// Key `bucket/key`, U+0001, a number that falls with time: all versions, newest first within a key.
pub(crate) const VERSIONS: Table<Object> = Table::new("s3_versions");
/// Key `bucket/upload-id`.
pub(crate) const UPLOADS: Table<Upload> = Table::new("s3_uploads");
/// Key: a bucket with lifecycle rules; value: the key the walk through its versions has come to.
pub(crate) const WALKS: Table<String> = Table::new("s3_walks");
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
    #[serde(default)]
    pub(crate) settings: Settings,
}

/// What is set on a bucket beside versioning, encryption and policy. Nothing is set on a new one.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Settings {
    pub(crate) tags: Vec<(String, String)>,
    pub(crate) ownership: Ownership,
    pub(crate) public_access: PublicAccess,
    /// Grants of the ACL; none: the owner's full control.
    pub(crate) acl: Option<Vec<api::Grant>>,
    pub(crate) cors: Option<Vec<api::CORSRule>>,
    pub(crate) lifecycle: Option<Vec<api::LifecycleRule>>,
    pub(crate) website: Option<api::WebsiteConfiguration>,
    /// Events go to the account's default event bus.
    pub(crate) event_bridge: bool,
    /// Object Lock is on, with this default retention.
    pub(crate) lock: Option<Option<api::DefaultRetention>>,
    /// `Suspended` once it was said.
    pub(crate) acceleration: Option<String>,
}

/// Who owns objects. New buckets: whoever owns the bucket, and ACLs count for nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Ownership {
    #[default]
    Enforced,
    /// The rule that was put.
    Put(String),
    /// Taken away: ACLs count, and there is nothing to read.
    Deleted,
}

impl Ownership {
    /// Whether ACLs count.
    pub(crate) fn has_acls(&self) -> bool {
        !matches!(self, Self::Enforced) && *self != Self::Put("BucketOwnerEnforced".into())
    }
}

/// What of public access is blocked. New buckets: all of it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) enum PublicAccess {
    #[default]
    Blocked,
    Put(api::PublicAccessBlockConfiguration),
    /// Taken away: nothing is blocked, and there is nothing to read.
    Deleted,
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
    /// Grants of its ACL; none: the owner's full control.
    #[serde(default)]
    pub(crate) acl: Option<Vec<api::Grant>>,
    /// `GOVERNANCE` or `COMPLIANCE`, and until when (ms since the epoch).
    #[serde(default)]
    pub(crate) retention: Option<(String, i64)>,
    #[serde(default)]
    /// On, or off again; none while nobody said anything.
    pub(crate) legal_hold: Option<bool>,
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

/// Changes a bucket's row.
pub(crate) fn change<R>(
    cx: &mut Cx<'_>,
    name: &str,
    change: impl FnOnce(&mut Bucket) -> Result<R, Error>,
) -> Result<R, Error> {
    let mut row = bucket(cx, name)?;
    let result = change(&mut row)?;
    BUCKETS.put(cx, name, &row)?;
    Ok(result)
}

/// 404 for something that was never set on a bucket.
pub(crate) fn missing(name: &str, code: &str, message: &str) -> Error {
    Error::new(code, message).status(404).field("BucketName", name)
}

/// The body is XML, and not what it should be.
pub(crate) fn malformed() -> Error {
    let message = "The XML you provided was not well-formed or did not validate against our published schema";
    Error::new("MalformedXML", message)
}
