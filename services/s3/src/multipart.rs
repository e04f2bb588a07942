//! Multipart uploads. The parts' bytes are joined into one blob by the API's door between [`parts_to_assemble`] and
//! [`assembled`]; then the operation makes the object.

use std::collections::BTreeMap;

use model::{Error, Time};
use store::Cx;

use crate::api::{
    AbortMultipartUploadOutput, AbortMultipartUploadRequest, CompleteMultipartUploadOutput,
    CompleteMultipartUploadRequest, CompletedPart, CopyPartResult, CreateMultipartUploadOutput,
    CreateMultipartUploadRequest, Initiator, ListMultipartUploadsOutput, ListMultipartUploadsRequest,
    ListPartsOutput, ListPartsRequest, MultipartUpload, Part as PartShape, UploadPartCopyOutput,
    UploadPartCopyRequest, UploadPartOutput, UploadPartRequest,
};
use crate::bucket::owner;
use crate::object::{
    check_conditions, check_integrity, check_key, copy_source, encryption, quoted, refuse_customer_keys,
    refuse_storage_class, store_version, stored, tags,
};
use crate::read::locate;
use crate::rows::{Headers, Object, PARTS, Part, UPLOADS, Upload, bucket};

/// All parts but the last are at least this big.
const PART_BYTES_MIN: u64 = 5 * 1024 * 1024;
/// Part numbers.
const PART_NUMBERS: std::ops::RangeInclusive<i64> = 1..=10_000;

/// A part's blob, to be joined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartBlob {
    /// SHA-256, hex.
    pub digest: String,
    /// MD5, hex: the whole's ETag is made of these.
    pub md5: String,
}

fn upload(cx: &Cx<'_>, bucket: &str, key: &str, id: &str) -> Result<Upload, Error> {
    UPLOADS.get(cx, &format!("{bucket}/{id}"))?.filter(|upload| upload.key == key).ok_or_else(|| {
        Error::new(
            "NoSuchUpload",
            "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.",
        )
        .status(404)
        .field("UploadId", id)
    })
}

fn part_key(id: &str, number: i64) -> String {
    format!("{id}/{number:05}")
}

/// CreateMultipartUpload.
pub fn create_multipart_upload(
    cx: &mut Cx<'_>,
    input: CreateMultipartUploadRequest,
) -> Result<CreateMultipartUploadOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    check_key(&input.key)?;
    refuse_customer_keys(input.sse_customer_algorithm.as_deref())?;
    refuse_storage_class(input.storage_class.as_deref())?;
    let id = cx.ids.from_alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 48);
    let found = encryption(&row, input.server_side_encryption, input.ssekms_key_id);
    let upload = Upload {
        id: id.clone(),
        bucket: row.name.clone(),
        key: input.key.clone(),
        started_at: cx.now.0,
        headers: Headers {
            content_type: input.content_type,
            cache_control: input.cache_control,
            content_disposition: input.content_disposition,
            content_encoding: input.content_encoding,
            content_language: input.content_language,
            expires: input.expires.map(|time| time.0),
            website_redirect_location: input.website_redirect_location,
            metadata: input.metadata.map(|map| map.into_iter().collect()).unwrap_or_default(),
        },
        tags: tags(input.tagging)?,
        assembled: None,
    };
    UPLOADS.put(cx, &format!("{}/{id}", row.name), &upload)?;
    Ok(CreateMultipartUploadOutput {
        bucket: Some(row.name),
        key: Some(input.key),
        upload_id: Some(id),
        server_side_encryption: Some(found.0),
        ssekms_key_id: found.1,
        checksum_algorithm: input.checksum_algorithm,
        checksum_type: input.checksum_type,
        ..CreateMultipartUploadOutput::default()
    })
}

fn check_number(number: i64) -> Result<(), Error> {
    if PART_NUMBERS.contains(&number) {
        return Ok(());
    }
    Err(Error::new("InvalidArgument", "Part number must be an integer between 1 and 10000, inclusive"))
}

/// UploadPart.
pub fn upload_part(cx: &mut Cx<'_>, input: UploadPartRequest) -> Result<UploadPartOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let upload = upload(cx, &row.name, &input.key, &input.upload_id)?;
    check_number(input.part_number)?;
    let found = stored(input.body)?;
    check_integrity(
        &found,
        input.content_md5.as_deref(),
        input.checksum_crc32.as_deref(),
        input.checksum_sha256.as_deref(),
    )?;
    let (digest, size, md5, _) = found;
    let part = Part { number: input.part_number, digest, md5, size, modified_at: cx.now.0 };
    PARTS.put(cx, &part_key(&upload.id, part.number), &part)?;
    Ok(UploadPartOutput {
        e_tag: Some(quoted(&part.md5)),
        checksum_crc32: input.checksum_crc32,
        checksum_crc32_c: input.checksum_crc32_c,
        checksum_crc64_nvme: input.checksum_crc64_nvme,
        checksum_sha1: input.checksum_sha1,
        checksum_sha256: input.checksum_sha256,
        ..UploadPartOutput::default()
    })
}

/// UploadPartCopy of a whole object; a range of one is refused by name.
pub fn upload_part_copy(
    cx: &mut Cx<'_>,
    input: UploadPartCopyRequest,
) -> Result<UploadPartCopyOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let upload = upload(cx, &row.name, &input.key, &input.upload_id)?;
    check_number(input.part_number)?;
    let (source_bucket, source_key, version) = copy_source(&input.copy_source)?;
    bucket(cx, &source_bucket)?;
    let source = locate(cx, &source_bucket, &source_key, version.as_deref())?;
    let whole = format!("bytes=0-{}", source.size.saturating_sub(1));
    if input.copy_source_range.as_ref().is_some_and(|range| *range != whole) {
        return Err(Error::not_implemented("UploadPartCopy of a range"));
    }
    let part = Part {
        number: input.part_number,
        digest: source.digest,
        md5: source.etag.split('-').next().unwrap_or_default().to_owned(),
        size: source.size,
        modified_at: cx.now.0,
    };
    PARTS.put(cx, &part_key(&upload.id, part.number), &part)?;
    Ok(UploadPartCopyOutput {
        copy_source_version_id: (source.version_id != "null").then_some(source.version_id),
        copy_part_result: Some(CopyPartResult {
            e_tag: Some(quoted(&part.md5)),
            last_modified: Some(cx.now),
            ..CopyPartResult::default()
        }),
        ..UploadPartCopyOutput::default()
    })
}

/// The parts a client lists, checked, in order.
///
/// # Errors
/// `NoSuchUpload`, `InvalidPart`, `InvalidPartOrder`, `EntityTooSmall`, `MalformedXML`.
pub fn parts_to_assemble(
    cx: &Cx<'_>,
    bucket_name: &str,
    key: &str,
    id: &str,
    listed: &[(i64, String)],
) -> Result<Vec<PartBlob>, Error> {
    bucket(cx, bucket_name)?;
    let upload = upload(cx, bucket_name, key, id)?;
    if listed.is_empty() {
        return Err(Error::new(
            "MalformedXML",
            "The XML you provided was not well-formed or did not validate against our published schema",
        ));
    }
    let mut found = Vec::new();
    let mut last = 0;
    for (at, (number, etag)) in listed.iter().enumerate() {
        if *number <= last {
            return Err(Error::new(
                "InvalidPartOrder",
                "The list of parts was not in ascending order. Parts must be ordered by part number.",
            )
            .field("UploadId", id));
        }
        last = *number;
        let part =
            PARTS.get(cx, &part_key(&upload.id, *number))?.filter(|part| part.md5 == etag.trim_matches('"'));
        let part = part.ok_or_else(|| {
            Error::new(
                "InvalidPart",
                "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
            )
            .field("UploadId", id)
            .field("PartNumber", number.to_string())
        })?;
        if at + 1 < listed.len() && part.size < PART_BYTES_MIN {
            return Err(Error::new(
                "EntityTooSmall",
                "Your proposed upload is smaller than the minimum allowed size",
            )
            .field("PartNumber", number.to_string()));
        }
        found.push(PartBlob { digest: part.digest, md5: part.md5 });
    }
    Ok(found)
}

/// Writes down that the parts were joined into one blob. `etag`: without quotes, `<md5 of md5s>-<parts>`.
pub fn assembled(
    cx: &mut Cx<'_>,
    bucket_name: &str,
    id: &str,
    digest: &str,
    length: u64,
    etag: &str,
) -> Result<(), Error> {
    UPLOADS.update(cx, &format!("{bucket_name}/{id}"), |upload| {
        upload.assembled = Some((digest.to_owned(), length, etag.to_owned()));
    })?;
    Ok(())
}

/// CompleteMultipartUpload, once the parts were joined.
pub fn complete_multipart_upload(
    cx: &mut Cx<'_>,
    input: CompleteMultipartUploadRequest,
) -> Result<CompleteMultipartUploadOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let upload = upload(cx, &row.name, &input.key, &input.upload_id)?;
    check_conditions(cx, &row.name, &input.key, input.if_match.as_deref(), input.if_none_match.as_deref())?;
    let (digest, size, etag) =
        upload.assembled.clone().ok_or_else(|| Error::internal("the parts were not joined"))?;
    let (retention, legal_hold) = crate::lock::of_new(&row, cx.now, None, None, None)?;
    let object = Object {
        key: upload.key.clone(),
        version_id: String::new(),
        delete_marker: false,
        digest,
        etag,
        size,
        modified_at: cx.now.0,
        headers: upload.headers.clone(),
        checksums: BTreeMap::new(),
        encryption: encryption(&row, None, None),
        tags: upload.tags.clone(),
        row: String::new(),
        acl: None,
        retention,
        legal_hold,
    };
    let versioned = row.versioning.is_some();
    let object = store_version(cx, row, object, "CompleteMultipartUpload")?;
    forget(cx, &input.bucket, &upload.id)?;
    Ok(CompleteMultipartUploadOutput {
        location: Some(format!("{}/{}/{}", cx.settings.endpoint, input.bucket, input.key)),
        bucket: Some(input.bucket),
        key: Some(input.key),
        e_tag: Some(quoted(&object.etag)),
        version_id: versioned.then_some(object.version_id),
        server_side_encryption: Some(object.encryption.0),
        ssekms_key_id: object.encryption.1,
        ..CompleteMultipartUploadOutput::default()
    })
}

/// Removes an upload and its parts.
pub(crate) fn forget(cx: &mut Cx<'_>, bucket: &str, id: &str) -> Result<(), Error> {
    UPLOADS.delete(cx, &format!("{bucket}/{id}"))?;
    PARTS.delete_prefix(cx, &format!("{id}/"))?;
    Ok(())
}

/// AbortMultipartUpload.
pub fn abort_multipart_upload(
    cx: &mut Cx<'_>,
    input: AbortMultipartUploadRequest,
) -> Result<AbortMultipartUploadOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let upload = upload(cx, &row.name, &input.key, &input.upload_id)?;
    forget(cx, &row.name, &upload.id)?;
    Ok(AbortMultipartUploadOutput::default())
}

/// ListParts.
pub fn list_parts(cx: &mut Cx<'_>, input: ListPartsRequest) -> Result<ListPartsOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let upload = upload(cx, &row.name, &input.key, &input.upload_id)?;
    let limit = input.max_parts.map_or(1000, |limit| usize::try_from(limit).unwrap_or(0).min(1000));
    let marker = input.part_number_marker.unwrap_or(0);
    let after = part_key(&upload.id, marker);
    let mut parts = PARTS.page(cx, &format!("{}/", upload.id), Some(&after), limit + 1)?;
    let truncated = parts.len() > limit;
    parts.truncate(limit);
    let next = parts.last().map(|(_, part)| part.number);
    let parts: Vec<_> = parts
        .into_iter()
        .map(|(_, part)| PartShape {
            part_number: Some(part.number),
            last_modified: Some(Time(part.modified_at)),
            e_tag: Some(quoted(&part.md5)),
            size: i64::try_from(part.size).ok(),
            ..PartShape::default()
        })
        .collect();
    let owner = owner(&row.account);
    Ok(ListPartsOutput {
        bucket: Some(row.name),
        key: Some(upload.key),
        upload_id: Some(upload.id),
        part_number_marker: Some(marker),
        next_part_number_marker: next,
        max_parts: Some(limit as i64),
        is_truncated: Some(truncated),
        parts: (!parts.is_empty()).then_some(parts),
        initiator: Some(Initiator { id: owner.id.clone(), display_name: owner.display_name.clone() }),
        owner: Some(owner),
        storage_class: Some("STANDARD".into()),
        ..ListPartsOutput::default()
    })
}

/// ListMultipartUploads, all of them on one page of up to a thousand.
pub fn list_multipart_uploads(
    cx: &mut Cx<'_>,
    input: ListMultipartUploadsRequest,
) -> Result<ListMultipartUploadsOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let prefix = input.prefix.unwrap_or_default();
    let mut uploads: Vec<Upload> =
        UPLOADS.list(cx, &format!("{}/", row.name))?.into_iter().map(|(_, upload)| upload).collect();
    uploads.retain(|upload| upload.key.starts_with(&prefix));
    uploads.sort_by(|one, other| (&one.key, one.started_at).cmp(&(&other.key, other.started_at)));
    let marker = (input.key_marker.unwrap_or_default(), input.upload_id_marker.unwrap_or_default());
    if !marker.0.is_empty() {
        let at = uploads.iter().position(|upload| upload.key == marker.0 && upload.id == marker.1);
        match at {
            Some(at) => drop(uploads.drain(..=at)),
            None => uploads.retain(|upload| upload.key > marker.0),
        }
    }
    let limit = input.max_uploads.map_or(1000, |limit| usize::try_from(limit).unwrap_or(0).min(1000));
    let truncated = uploads.len() > limit;
    uploads.truncate(limit);
    let next = uploads.last().filter(|_| truncated).map(|upload| (upload.key.clone(), upload.id.clone()));
    let shown: Vec<_> = uploads
        .into_iter()
        .map(|upload| MultipartUpload {
            upload_id: Some(upload.id),
            key: Some(upload.key),
            initiated: Some(Time(upload.started_at)),
            storage_class: Some("STANDARD".into()),
            owner: Some(owner(&row.account)),
            ..MultipartUpload::default()
        })
        .collect();
    Ok(ListMultipartUploadsOutput {
        bucket: Some(row.name),
        key_marker: Some(marker.0),
        upload_id_marker: Some(marker.1),
        next_key_marker: next.as_ref().map(|(key, _)| key.clone()),
        next_upload_id_marker: next.map(|(_, id)| id),
        prefix: Some(prefix),
        max_uploads: Some(limit as i64),
        is_truncated: Some(truncated),
        uploads: (!shown.is_empty()).then_some(shown),
        ..ListMultipartUploadsOutput::default()
    })
}

/// Number and ETag of the parts a client lists.
pub fn listed(parts: Option<Vec<CompletedPart>>) -> Vec<(i64, String)> {
    let parts = parts.unwrap_or_default();
    parts.into_iter().map(|part| (part.part_number.unwrap_or(0), part.e_tag.unwrap_or_default())).collect()
}
