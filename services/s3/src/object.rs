//! Putting, copying and deleting objects, with versions.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::{Error, Time};
use store::Cx;
use wire::Body;

use crate::api::{
    CopyObjectOutput, CopyObjectRequest, CopyObjectResult, DeleteObjectOutput, DeleteObjectRequest,
    DeleteObjectsOutput, DeleteObjectsRequest, DeletedObject, Error as DeleteError, PutObjectOutput,
    PutObjectRequest,
};
use crate::notification::{self, Happened};
use crate::read::locate;
use crate::rows::{BUCKETS, Bucket, Headers, OBJECTS, Object, VERSIONS, bucket, object_key, version_prefix};
use crate::{access, lock};

/// The reason of events about what lifecycle rules did.
const LIFECYCLE: &str = "Lifecycle Expiration";
/// Versions are numbered down from here, so that the newest sorts first.
const NEWEST: u64 = 9_999_999_999_999_999;

/// An object whose bytes are in the blob store.
#[derive(Debug, Clone, Default)]
pub struct NewObject {
    /// SHA-256, hex.
    pub digest: String,
    /// MD5, hex.
    pub md5: String,
    /// Bytes.
    pub length: u64,
    /// Content type.
    pub content_type: Option<String>,
    /// User metadata, without the `x-amz-meta-` prefix.
    pub metadata: Vec<(String, String)>,
}

/// Puts an object for another service, encrypted as the bucket says; its version id.
///
/// # Errors
/// `NoSuchBucket`.
pub fn put_blob(cx: &mut Cx<'_>, bucket_name: &str, key: &str, new: NewObject) -> Result<String, Error> {
    let row = bucket(cx, bucket_name)?;
    let (retention, legal_hold) = lock::of_new(&row, cx.now, None, None, None)?;
    let object = Object {
        key: key.to_owned(),
        version_id: String::new(),
        delete_marker: false,
        digest: new.digest,
        etag: new.md5,
        size: new.length,
        modified_at: cx.now.0,
        headers: Headers { content_type: new.content_type, metadata: new.metadata, ..Headers::default() },
        checksums: BTreeMap::new(),
        encryption: encryption(&row, None, None),
        tags: Vec::new(),
        row: String::new(),
        acl: None,
        retention,
        legal_hold,
    };
    store_version(cx, row, object, "PutObject").map(|object| object.version_id)
}

/// What a put object is encrypted with: what the client says, else the bucket's default.
pub(crate) fn encryption(
    row: &Bucket,
    algorithm: Option<String>,
    key: Option<String>,
) -> (String, Option<String>) {
    if let Some(algorithm) = algorithm {
        return (algorithm, key);
    }
    let configuration = row.encryption.clone().unwrap_or_else(crate::settings::default_encryption);
    let default = configuration
        .rules
        .and_then(|rules| rules.into_iter().next())
        .and_then(|rule| rule.apply_server_side_encryption_by_default);
    match default {
        Some(default) => {
            (default.sse_algorithm.unwrap_or_else(|| "AES256".into()), default.kms_master_key_id)
        }
        None => ("AES256".into(), None),
    }
}

/// Writes a version as the newest of its key. Without versioning, or with it suspended, it replaces `null`.
/// `reason`: what made it, as events name it.
pub(crate) fn store_version(
    cx: &mut Cx<'_>,
    mut row: Bucket,
    mut object: Object,
    reason: &'static str,
) -> Result<Object, Error> {
    let enabled = row.versioning.as_deref() == Some("Enabled");
    if enabled {
        object.version_id =
            cx.ids.from_alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._", 32);
    } else {
        object.version_id = "null".into();
        remove_version(cx, &row.name, &object.key, "null")?;
    }
    row.sequence += 1;
    object.row = format!("{}{:016}", version_prefix(&row.name, &object.key), NEWEST - row.sequence);
    VERSIONS.put(cx, &object.row, &object)?;
    let current = object_key(&row.name, &object.key);
    if object.delete_marker {
        OBJECTS.delete(cx, &current)?;
    } else {
        OBJECTS.put(cx, &current, &object)?;
        let poll = format!("{}/{}/s3/{}/{}", row.account, row.region, row.name, object.key);
        cx.wake("codepipeline.poll", poll);
    }
    BUCKETS.put(cx, &row.name, &row)?;
    let by_lifecycle = reason == LIFECYCLE;
    let what = match object.delete_marker {
        true => Happened::Deleted { permanently: false, by_lifecycle },
        false => Happened::Created(reason),
    };
    notification::tell(cx, &row, &object, what)?;
    Ok(object)
}

/// Writes an object's row again, where its settings changed and nothing else.
pub(crate) fn rewrite(cx: &mut Cx<'_>, bucket: &str, object: &Object) -> Result<(), Error> {
    VERSIONS.put(cx, &object.row, object)?;
    let current = object_key(bucket, &object.key);
    if OBJECTS.get(cx, &current)?.is_some_and(|current| current.row == object.row) {
        OBJECTS.put(cx, &current, object)?;
    }
    Ok(())
}

/// Lets the newest version of a key expire: gone without versioning, hidden behind a delete marker with it.
pub(crate) fn expire(cx: &mut Cx<'_>, bucket_name: &str, key: &str) -> Result<(), Error> {
    let row = bucket(cx, bucket_name)?;
    delete(cx, row, key, None, Deleter::Lifecycle).map(drop)
}

/// Lets one version expire for good, unless a lock keeps it.
pub(crate) fn expire_version(
    cx: &mut Cx<'_>,
    bucket_name: &str,
    key: &str,
    version: &str,
) -> Result<(), Error> {
    let row = bucket(cx, bucket_name)?;
    match delete(cx, row, key, Some(version), Deleter::Lifecycle) {
        Err(error) if error.code == "AccessDenied" => Ok(()),
        done => done.map(drop),
    }
}

/// Removes one version for good and lets the next newest show; the removed one.
fn remove_version(cx: &mut Cx<'_>, bucket: &str, key: &str, version: &str) -> Result<Option<Object>, Error> {
    let versions = VERSIONS.list(cx, &version_prefix(bucket, key))?;
    let Some((row, gone)) = versions.iter().find(|(_, object)| object.version_id == version).cloned() else {
        return Ok(None);
    };
    VERSIONS.delete(cx, &row)?;
    let newest = versions.into_iter().find(|(other, _)| *other != row).map(|(_, object)| object);
    let current = object_key(bucket, key);
    match newest.filter(|newest| !newest.delete_marker) {
        Some(newest) => OBJECTS.put(cx, &current, &newest)?,
        None => {
            OBJECTS.delete(cx, &current)?;
        }
    }
    Ok(Some(gone))
}

/// Digest, length, MD5 and CRC-32 of a body that was put aside.
pub(crate) fn stored(body: Option<Body>) -> Result<(String, u64, String, u32), Error> {
    match body {
        Some(Body::Stored { digest, len, md5, crc32, .. }) => Ok((digest, len, md5, crc32)),
        Some(Body::Bytes(_)) | None => Err(Error::internal("the body was not put into the blob store")),
    }
}

/// The integrity checks a client asks for: Content-MD5, CRC-32 and SHA-256. Other checksums are kept and answered.
pub(crate) fn check_integrity(
    (digest, _, md5, crc32): &(String, u64, String, u32),
    content_md5: Option<&str>,
    wanted_crc32: Option<&str>,
    wanted_sha256: Option<&str>,
) -> Result<(), Error> {
    let base64_of_hex = |hex: &str| {
        let bytes: Vec<u8> = (0..hex.len() / 2)
            .filter_map(|at| u8::from_str_radix(&hex[at * 2..at * 2 + 2], 16).ok())
            .collect();
        STANDARD.encode(bytes)
    };
    if content_md5.is_some_and(|given| given != base64_of_hex(md5)) {
        return Err(Error::new("BadDigest", "The Content-MD5 you specified did not match what we received."));
    }
    if wanted_crc32.is_some_and(|given| given != STANDARD.encode(crc32.to_be_bytes())) {
        return Err(Error::new(
            "BadDigest",
            "The CRC32 you specified did not match the calculated checksum.",
        ));
    }
    if wanted_sha256.is_some_and(|given| given != base64_of_hex(digest)) {
        return Err(Error::new(
            "BadDigest",
            "The SHA256 you specified did not match the calculated checksum.",
        ));
    }
    Ok(())
}

fn precondition(condition: &str) -> Error {
    Error::new("PreconditionFailed", "At least one of the pre-conditions you specified did not hold")
        .status(412)
        .field("Condition", condition)
}

/// `If-None-Match: *` and `If-Match` on writes.
pub(crate) fn check_conditions(
    cx: &Cx<'_>,
    bucket: &str,
    key: &str,
    if_match: Option<&str>,
    if_none_match: Option<&str>,
) -> Result<(), Error> {
    let current = OBJECTS.get(cx, &object_key(bucket, key))?;
    if if_none_match.is_some() && current.is_some() {
        return Err(precondition("If-None-Match"));
    }
    if let Some(wanted) = if_match {
        let fits = current.is_some_and(|current| current.etag == wanted.trim_matches('"'));
        if !fits {
            return Err(precondition("If-Match"));
        }
    }
    Ok(())
}

/// A query string of tags, `a=b&c=d`.
pub(crate) fn tags(text: Option<String>) -> Result<Vec<(String, String)>, Error> {
    let Some(text) = text else { return Ok(Vec::new()) };
    wire::uri::parameters(&text, true).ok_or_else(|| {
        Error::new("InvalidArgument", "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded")
    })
}

/// The checksums a client sent along, by the name they are answered under.
macro_rules! checksums {
    ($input:expr) => {{
        let mut all = BTreeMap::new();
        for (name, value) in [
            ("crc32", &$input.checksum_crc32),
            ("crc32c", &$input.checksum_crc32_c),
            ("crc64nvme", &$input.checksum_crc64_nvme),
            ("sha1", &$input.checksum_sha1),
            ("sha256", &$input.checksum_sha256),
        ] {
            if let Some(value) = value {
                all.insert(name.to_owned(), value.clone());
            }
        }
        all
    }};
}

/// PutObject.
pub fn put_object(cx: &mut Cx<'_>, input: PutObjectRequest) -> Result<PutObjectOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    check_key(&input.key)?;
    refuse_customer_keys(input.sse_customer_algorithm.as_deref())?;
    let found = stored(input.body)?;
    check_integrity(
        &found,
        input.content_md5.as_deref(),
        input.checksum_crc32.as_deref(),
        input.checksum_sha256.as_deref(),
    )?;
    check_conditions(cx, &row.name, &input.key, input.if_match.as_deref(), input.if_none_match.as_deref())?;
    refuse_storage_class(input.storage_class.as_deref())?;
    let (retention, legal_hold) = lock::of_new(
        &row,
        cx.now,
        input.object_lock_mode,
        input.object_lock_retain_until_date,
        input.object_lock_legal_hold_status.as_deref(),
    )?;
    let checksums = checksums!(input);
    let (digest, size, etag, _) = found;
    let object = Object {
        key: input.key,
        version_id: String::new(),
        delete_marker: false,
        digest,
        etag,
        size,
        modified_at: cx.now.0,
        headers: Headers {
            content_type: input.content_type,
            cache_control: input.cache_control,
            content_disposition: input.content_disposition,
            content_encoding: plain_encoding(input.content_encoding),
            content_language: input.content_language,
            expires: input.expires.map(|time| time.0),
            website_redirect_location: input.website_redirect_location,
            metadata: input.metadata.map(|map| map.into_iter().collect()).unwrap_or_default(),
        },
        checksums: checksums.clone(),
        encryption: encryption(&row, input.server_side_encryption, input.ssekms_key_id),
        tags: tags(input.tagging)?,
        row: String::new(),
        acl: access::of_new(&row, input.acl.as_deref())?,
        retention,
        legal_hold,
    };
    let versioned = row.versioning.is_some();
    let object = store_version(cx, row, object, "PutObject")?;
    Ok(PutObjectOutput {
        e_tag: Some(quoted(&object.etag)),
        version_id: versioned.then_some(object.version_id),
        server_side_encryption: Some(object.encryption.0),
        ssekms_key_id: object.encryption.1,
        checksum_crc32: checksums.get("crc32").cloned(),
        checksum_crc32_c: checksums.get("crc32c").cloned(),
        checksum_crc64_nvme: checksums.get("crc64nvme").cloned(),
        checksum_sha1: checksums.get("sha1").cloned(),
        checksum_sha256: checksums.get("sha256").cloned(),
        ..PutObjectOutput::default()
    })
}

/// `aws-chunked` was how the bytes travelled, not what they are.
fn plain_encoding(encoding: Option<String>) -> Option<String> {
    let kept: Vec<String> = encoding?
        .split(',')
        .map(|coding| coding.trim().to_owned())
        .filter(|coding| coding != "aws-chunked" && !coding.is_empty())
        .collect();
    (!kept.is_empty()).then(|| kept.join(","))
}

pub(crate) fn quoted(etag: &str) -> String {
    format!("\"{etag}\"")
}

pub(crate) fn check_key(key: &str) -> Result<(), Error> {
    if key.len() > 1024 {
        return Err(
            Error::new("KeyTooLongError", "Your key is too long").field("Size", key.len().to_string())
        );
    }
    Ok(())
}

/// Objects are kept in one way only.
pub(crate) fn refuse_storage_class(class: Option<&str>) -> Result<(), Error> {
    match class {
        None | Some("STANDARD") => Ok(()),
        Some(class) => Err(Error::not_implemented(format!("The storage class {class}"))),
    }
}

pub(crate) fn refuse_customer_keys(algorithm: Option<&str>) -> Result<(), Error> {
    match algorithm {
        Some(_) => Err(Error::not_implemented("Encryption with customer-provided keys")),
        None => Ok(()),
    }
}

/// `bucket/key?versionId=…` of x-amz-copy-source.
pub(crate) fn copy_source(text: &str) -> Result<(String, String, Option<String>), Error> {
    let invalid = || {
        Error::new(
            "InvalidArgument",
            "Copy Source must mention the source bucket and key: sourcebucket/sourcekey",
        )
    };
    let (path, version) = match text.split_once("?versionId=") {
        Some((path, version)) => (path, Some(version.to_owned())),
        None => (text, None),
    };
    let path = wire::uri::percent_decode(path.trim_start_matches('/')).ok_or_else(invalid)?;
    let (bucket, key) = path.split_once('/').ok_or_else(invalid)?;
    Ok((bucket.to_owned(), key.to_owned(), version))
}

/// CopyObject: the new version names the same blob.
pub fn copy_object(cx: &mut Cx<'_>, input: CopyObjectRequest) -> Result<CopyObjectOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    check_key(&input.key)?;
    let (source_bucket, source_key, source_version) = copy_source(&input.copy_source)?;
    bucket(cx, &source_bucket)?;
    let source = locate(cx, &source_bucket, &source_key, source_version.as_deref())?;
    let replaces = input.metadata_directive.as_deref() == Some("REPLACE");
    if !replaces && source_bucket == row.name && source_key == input.key && source_version.is_none() {
        return Err(Error::new(
            "InvalidRequest",
            "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
        ));
    }
    let headers = if replaces {
        Headers {
            content_type: input.content_type,
            cache_control: input.cache_control,
            content_disposition: input.content_disposition,
            content_encoding: plain_encoding(input.content_encoding),
            content_language: input.content_language,
            expires: input.expires.map(|time| time.0),
            website_redirect_location: input.website_redirect_location,
            metadata: input.metadata.map(|map| map.into_iter().collect()).unwrap_or_default(),
        }
    } else {
        source.headers.clone()
    };
    refuse_storage_class(input.storage_class.as_deref())?;
    let (retention, legal_hold) = lock::of_new(
        &row,
        cx.now,
        input.object_lock_mode,
        input.object_lock_retain_until_date,
        input.object_lock_legal_hold_status.as_deref(),
    )?;
    let tags = match input.tagging_directive.as_deref() {
        Some("REPLACE") => tags(input.tagging)?,
        Some(_) | None => source.tags.clone(),
    };
    let object = Object {
        key: input.key,
        version_id: String::new(),
        modified_at: cx.now.0,
        headers,
        tags,
        encryption: encryption(&row, input.server_side_encryption, input.ssekms_key_id),
        acl: access::of_new(&row, input.acl.as_deref())?,
        retention,
        legal_hold,
        ..source.clone()
    };
    let versioned = row.versioning.is_some();
    let object = store_version(cx, row, object, "CopyObject")?;
    Ok(CopyObjectOutput {
        copy_object_result: Some(CopyObjectResult {
            e_tag: Some(quoted(&object.etag)),
            last_modified: Some(Time(object.modified_at)),
            ..CopyObjectResult::default()
        }),
        copy_source_version_id: (source.version_id != "null").then_some(source.version_id),
        version_id: versioned.then_some(object.version_id),
        server_side_encryption: Some(object.encryption.0),
        ssekms_key_id: object.encryption.1,
        ..CopyObjectOutput::default()
    })
}

/// What a deletion did: the version's id, and whether it is a delete marker.
struct Deleted {
    version: Option<String>,
    marker: bool,
}

/// Who deletes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deleter {
    Client,
    /// A client that says it may override governance retention.
    Bypassing,
    Lifecycle,
}

impl Deleter {
    fn client(bypasses: Option<bool>) -> Self {
        if bypasses == Some(true) { Self::Bypassing } else { Self::Client }
    }
}

/// Deletes a version for good, or (none named) hides the key behind a delete marker where versions are kept.
fn delete(
    cx: &mut Cx<'_>,
    row: Bucket,
    key: &str,
    version: Option<&str>,
    by: Deleter,
) -> Result<Deleted, Error> {
    if version.is_some() || row.versioning.is_none() {
        let wanted = version.unwrap_or("null");
        let versions = VERSIONS.list(cx, &version_prefix(&row.name, key))?;
        let found = versions.iter().map(|(_, object)| object).find(|object| object.version_id == wanted);
        if found.is_some_and(|object| !lock::may_go(object, cx.now, by == Deleter::Bypassing)) {
            return Err(lock::denied());
        }
        let gone = remove_version(cx, &row.name, key, wanted)?;
        if let Some(gone) = &gone {
            let what = Happened::Deleted { permanently: true, by_lifecycle: by == Deleter::Lifecycle };
            notification::tell(cx, &row, gone, what)?;
        }
        let marker = gone.is_some_and(|gone| gone.delete_marker);
        return Ok(Deleted { version: version.map(str::to_owned), marker });
    }
    let marker = Object {
        key: key.to_owned(),
        version_id: String::new(),
        delete_marker: true,
        digest: String::new(),
        etag: String::new(),
        size: 0,
        modified_at: cx.now.0,
        headers: Headers::default(),
        checksums: BTreeMap::new(),
        encryption: (String::new(), None),
        tags: Vec::new(),
        row: String::new(),
        acl: None,
        retention: None,
        legal_hold: None,
    };
    let reason = if by == Deleter::Lifecycle { LIFECYCLE } else { "DeleteObject" };
    let marker = store_version(cx, row, marker, reason)?;
    Ok(Deleted { version: Some(marker.version_id), marker: true })
}

/// DeleteObject: deleting what is not there is no error.
pub fn delete_object(cx: &mut Cx<'_>, input: DeleteObjectRequest) -> Result<DeleteObjectOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let by = Deleter::client(input.bypass_governance_retention);
    let deleted = delete(cx, row, &input.key, input.version_id.as_deref(), by)?;
    Ok(DeleteObjectOutput {
        delete_marker: deleted.marker.then_some(true),
        version_id: deleted.version,
        ..DeleteObjectOutput::default()
    })
}

/// DeleteObjects: up to a thousand.
pub fn delete_objects(cx: &mut Cx<'_>, input: DeleteObjectsRequest) -> Result<DeleteObjectsOutput, Error> {
    bucket(cx, &input.bucket)?;
    let by = Deleter::client(input.bypass_governance_retention);
    let quiet = input.delete.quiet.unwrap_or(false);
    let objects = input.delete.objects.unwrap_or_default();
    if objects.is_empty() || objects.len() > 1000 {
        return Err(Error::new(
            "MalformedXML",
            "The XML you provided was not well-formed or did not validate against our published schema",
        ));
    }
    let (mut done, mut errors) = (Vec::new(), Vec::new());
    for object in objects {
        let key = object.key.unwrap_or_default();
        let row = bucket(cx, &input.bucket)?;
        match delete(cx, row, &key, object.version_id.as_deref(), by) {
            Ok(deleted) => done.push(DeletedObject {
                key: Some(key),
                version_id: object.version_id.clone(),
                delete_marker: deleted.marker.then_some(true),
                delete_marker_version_id: deleted.version.filter(|_| deleted.marker),
            }),
            Err(error) => errors.push(DeleteError {
                key: Some(key),
                version_id: object.version_id,
                code: Some(error.code),
                message: Some(error.message),
            }),
        }
    }
    Ok(DeleteObjectsOutput {
        deleted: (!quiet).then_some(done),
        errors: (!errors.is_empty()).then_some(errors),
        ..DeleteObjectsOutput::default()
    })
}
