//! Reading objects.

use model::{Error, Time};
use store::Cx;
use wire::Body;

use crate::api::{
    Checksum, GetObjectAttributesOutput, GetObjectAttributesParts, GetObjectAttributesRequest,
    GetObjectOutput, GetObjectRequest, HeadObjectOutput, HeadObjectRequest,
};
use crate::object::{quoted, refuse_customer_keys};
use crate::rows::{OBJECTS, Object, VERSIONS, bucket, object_key, version_prefix};

/// An object as other services see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectInfo {
    /// SHA-256, hex: its name in the blob store.
    pub digest: String,
    /// Bytes.
    pub length: u64,
    /// Without quotes.
    pub etag: String,
    /// `null` in buckets without versioning.
    pub version_id: String,
    /// ms since the epoch.
    pub modified_at: i64,
    /// User metadata.
    pub metadata: Vec<(String, String)>,
}

/// The newest version of an object, or the named one. `None`: no such bucket, key or version.
pub fn object(
    cx: &Cx<'_>,
    bucket_name: &str,
    key: &str,
    version: Option<&str>,
) -> Result<Option<ObjectInfo>, Error> {
    match locate(cx, bucket_name, key, version) {
        Ok(object) => Ok(Some(ObjectInfo {
            digest: object.digest,
            length: object.size,
            etag: object.etag,
            version_id: object.version_id,
            modified_at: object.modified_at,
            metadata: object.headers.metadata,
        })),
        Err(error) if error.status == 404 || error.status == 405 => Ok(None),
        Err(error) => Err(error),
    }
}

/// The version a client means.
///
/// # Errors
/// 404 `NoSuchKey` and `NoSuchVersion`; 405 for a delete marker asked for by its id.
pub(crate) fn locate(cx: &Cx<'_>, bucket: &str, key: &str, version: Option<&str>) -> Result<Object, Error> {
    let no_key =
        || Error::new("NoSuchKey", "The specified key does not exist.").status(404).field("Key", key);
    let Some(version) = version else {
        return OBJECTS.get(cx, &object_key(bucket, key))?.ok_or_else(no_key);
    };
    let versions = VERSIONS.list(cx, &version_prefix(bucket, key))?;
    let found =
        versions.into_iter().find(|(_, object)| object.version_id == version).map(|(_, object)| object);
    match found {
        Some(object) if object.delete_marker => {
            Err(Error::new("MethodNotAllowed", "The specified method is not allowed against this resource.")
                .status(405))
        }
        Some(object) => Ok(object),
        None => Err(Error::new("NoSuchVersion", "The specified version does not exist.")
            .status(404)
            .field("Key", key)
            .field("VersionId", version)),
    }
}

/// `If-Match`, `If-None-Match`, `If-Modified-Since`, `If-Unmodified-Since` on reads.
fn check_conditions(
    object: &Object,
    if_match: Option<&str>,
    if_none_match: Option<&str>,
    if_modified_since: Option<Time>,
    if_unmodified_since: Option<Time>,
) -> Result<(), Error> {
    let fits = |wanted: &str| {
        wanted == "*" || wanted.split(',').any(|one| one.trim().trim_matches('"') == object.etag)
    };
    let seconds = object.modified_at / 1000;
    let failed = || {
        Error::new("PreconditionFailed", "At least one of the pre-conditions you specified did not hold")
            .status(412)
    };
    let unchanged = || Error::new("NotModified", "Not Modified").status(304);
    if if_match.is_some_and(|wanted| !fits(wanted)) {
        return Err(failed());
    }
    if if_match.is_none() && if_unmodified_since.is_some_and(|since| seconds > since.0 / 1000) {
        return Err(failed());
    }
    if if_none_match.is_some_and(fits) {
        return Err(unchanged());
    }
    if if_none_match.is_none() && if_modified_since.is_some_and(|since| seconds <= since.0 / 1000) {
        return Err(unchanged());
    }
    Ok(())
}

/// `bytes=a-b` within a size; `None`: the whole. A header that is not understood means the whole, too.
fn range(text: Option<&str>, size: u64) -> Result<Option<(u64, u64)>, Error> {
    let Some((first, last)) = text.and_then(|text| text.strip_prefix("bytes=")?.split_once('-')) else {
        return Ok(None);
    };
    let found = match (first.parse::<u64>(), last.parse::<u64>()) {
        (Ok(first), Ok(last)) if first <= last => Some((first, last.min(size.saturating_sub(1)))),
        (Ok(first), Err(_)) if last.is_empty() => Some((first, size.saturating_sub(1))),
        (Err(_), Ok(suffix)) if first.is_empty() => {
            Some((size.saturating_sub(suffix), size.saturating_sub(1)))
        }
        _ => return Ok(None),
    };
    match found {
        Some((first, last)) if first < size => Ok(Some((first, last))),
        _ => Err(Error::new("InvalidRange", "The requested range is not satisfiable")
            .status(416)
            .field("ActualObjectSize", size.to_string())),
    }
}

/// GetObject.
pub fn get_object(cx: &mut Cx<'_>, input: GetObjectRequest) -> Result<GetObjectOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    refuse_customer_keys(input.sse_customer_algorithm.as_deref())?;
    let object = locate(cx, &input.bucket, &input.key, input.version_id.as_deref())?;
    check_conditions(
        &object,
        input.if_match.as_deref(),
        input.if_none_match.as_deref(),
        input.if_modified_since,
        input.if_unmodified_since,
    )?;
    let range = range(input.range.as_deref(), object.size)?;
    let length = range.map_or(object.size, |(first, last)| last + 1 - first);
    let whole = range.is_none() && input.checksum_mode.as_deref() == Some("ENABLED");
    let checksum = |name: &str| if whole { object.checksums.get(name).cloned() } else { None };
    let headers = object.headers;
    Ok(GetObjectOutput {
        body: Some(Body::Stored {
            digest: object.digest,
            len: object.size,
            md5: String::new(),
            crc32: 0,
            range,
        }),
        accept_ranges: Some("bytes".into()),
        last_modified: Some(Time(object.modified_at)),
        content_length: i64::try_from(length).ok(),
        content_range: range.map(|(first, last)| format!("bytes {first}-{last}/{}", object.size)),
        e_tag: Some(quoted(&object.etag)),
        checksum_crc32: checksum("crc32"),
        checksum_crc32_c: checksum("crc32c"),
        checksum_crc64_nvme: checksum("crc64nvme"),
        checksum_sha1: checksum("sha1"),
        checksum_sha256: checksum("sha256"),
        version_id: row.versioning.map(|_| object.version_id),
        cache_control: input.response_cache_control.or(headers.cache_control),
        content_disposition: input.response_content_disposition.or(headers.content_disposition),
        content_encoding: input.response_content_encoding.or(headers.content_encoding),
        content_language: input.response_content_language.or(headers.content_language),
        content_type: input
            .response_content_type
            .or(headers.content_type)
            .or_else(|| Some("binary/octet-stream".into())),
        expires: headers.expires.map(Time),
        website_redirect_location: headers.website_redirect_location,
        server_side_encryption: Some(object.encryption.0),
        ssekms_key_id: object.encryption.1,
        object_lock_mode: object.retention.as_ref().map(|(mode, _)| mode.clone()),
        object_lock_retain_until_date: object.retention.as_ref().map(|(_, until)| Time(*until)),
        object_lock_legal_hold_status: object
            .legal_hold
            .map(|held| if held { "ON".into() } else { "OFF".into() }),
        metadata: Some(headers.metadata.into_iter().collect()),
        tag_count: (!object.tags.is_empty()).then_some(object.tags.len() as i64),
        ..GetObjectOutput::default()
    })
}

/// HeadObject.
pub fn head_object(cx: &mut Cx<'_>, input: HeadObjectRequest) -> Result<HeadObjectOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let object = locate(cx, &input.bucket, &input.key, input.version_id.as_deref())?;
    check_conditions(
        &object,
        input.if_match.as_deref(),
        input.if_none_match.as_deref(),
        input.if_modified_since,
        input.if_unmodified_since,
    )?;
    let checksums = input.checksum_mode.as_deref() == Some("ENABLED");
    let checksum = |name: &str| if checksums { object.checksums.get(name).cloned() } else { None };
    let headers = object.headers;
    Ok(HeadObjectOutput {
        accept_ranges: Some("bytes".into()),
        last_modified: Some(Time(object.modified_at)),
        content_length: i64::try_from(object.size).ok(),
        e_tag: Some(quoted(&object.etag)),
        checksum_crc32: checksum("crc32"),
        checksum_crc32_c: checksum("crc32c"),
        checksum_crc64_nvme: checksum("crc64nvme"),
        checksum_sha1: checksum("sha1"),
        checksum_sha256: checksum("sha256"),
        version_id: row.versioning.map(|_| object.version_id),
        cache_control: headers.cache_control,
        content_disposition: headers.content_disposition,
        content_encoding: headers.content_encoding,
        content_language: headers.content_language,
        content_type: headers.content_type.or_else(|| Some("binary/octet-stream".into())),
        expires: headers.expires.map(Time),
        website_redirect_location: headers.website_redirect_location,
        server_side_encryption: Some(object.encryption.0),
        ssekms_key_id: object.encryption.1,
        object_lock_mode: object.retention.as_ref().map(|(mode, _)| mode.clone()),
        object_lock_retain_until_date: object.retention.as_ref().map(|(_, until)| Time(*until)),
        object_lock_legal_hold_status: object
            .legal_hold
            .map(|held| if held { "ON".into() } else { "OFF".into() }),
        metadata: Some(headers.metadata.into_iter().collect()),
        tag_count: (!object.tags.is_empty()).then_some(object.tags.len() as i64),
        ..HeadObjectOutput::default()
    })
}

/// `GetObjectAttributes`: those that are asked for.
pub fn get_object_attributes(
    cx: &mut Cx<'_>,
    input: GetObjectAttributesRequest,
) -> Result<GetObjectAttributesOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let object = locate(cx, &input.bucket, &input.key, input.version_id.as_deref())?;
    let wants = |name: &str| {
        input.object_attributes.iter().flat_map(|one| one.split(',')).any(|one| one.trim() == name)
    };
    let sum = |name: &str| object.checksums.get(name).cloned();
    let checksum = Checksum {
        checksum_crc32: sum("crc32"),
        checksum_crc32_c: sum("crc32c"),
        checksum_crc64_nvme: sum("crc64nvme"),
        checksum_sha1: sum("sha1"),
        checksum_sha256: sum("sha256"),
        checksum_type: Some("FULL_OBJECT".into()),
        ..Checksum::default()
    };
    // What remains of the parts of a multipart upload is their count.
    let parts = object.etag.rsplit_once('-').and_then(|(_, count)| count.parse().ok());
    let parts =
        parts.map(|count| GetObjectAttributesParts { total_parts_count: Some(count), ..Default::default() });
    Ok(GetObjectAttributesOutput {
        last_modified: Some(Time(object.modified_at)),
        version_id: row.versioning.map(|_| object.version_id.clone()),
        e_tag: wants("ETag").then(|| object.etag.clone()),
        checksum: (wants("Checksum") && !object.checksums.is_empty()).then_some(checksum),
        object_parts: parts.filter(|_| wants("ObjectParts")),
        storage_class: wants("StorageClass").then(|| "STANDARD".into()),
        object_size: i64::try_from(object.size).ok().filter(|_| wants("ObjectSize")),
        ..GetObjectAttributesOutput::default()
    })
}
