//! Tags of buckets and objects.

use model::Error;
use store::Cx;

use crate::api::{self, Tag};
use crate::object::rewrite;
use crate::read::locate;
use crate::rows::{bucket, change, missing};

/// Tags an object may carry.
const OBJECT_TAGS_MAX: usize = 10;
/// Tags a bucket may carry.
const BUCKET_TAGS_MAX: usize = 50;

/// Checks a set: keys once each, within AWS's lengths.
fn checked(set: Option<Vec<Tag>>, max: usize) -> Result<Vec<(String, String)>, Error> {
    let mut tags: Vec<(String, String)> = Vec::new();
    for tag in set.unwrap_or_default() {
        let (key, value) = (tag.key.unwrap_or_default(), tag.value.unwrap_or_default());
        if key.is_empty() || key.chars().count() > 128 {
            return Err(Error::new("InvalidTag", "The TagKey you have provided is invalid"));
        }
        if value.chars().count() > 256 {
            return Err(Error::new("InvalidTag", "The TagValue you have provided is invalid"));
        }
        if tags.iter().any(|(known, _)| *known == key) {
            return Err(Error::new("InvalidTag", "Cannot provide multiple Tags with the same key"));
        }
        tags.push((key, value));
    }
    if tags.len() > max {
        let message = format!("Object tags cannot be greater than {max}");
        return Err(Error::new("BadRequest", message));
    }
    Ok(tags)
}

fn shown(tags: Vec<(String, String)>) -> Vec<Tag> {
    tags.into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) }).collect()
}

/// `PutBucketTagging`
pub fn put_bucket_tagging(
    cx: &mut Cx<'_>,
    input: api::PutBucketTaggingRequest,
) -> Result<api::PutBucketTaggingOutput, Error> {
    let tags = checked(input.tagging.tag_set, BUCKET_TAGS_MAX)?;
    change(cx, &input.bucket, |row| {
        row.settings.tags = tags;
        Ok(api::PutBucketTaggingOutput {})
    })
}

/// `GetBucketTagging`
pub fn get_bucket_tagging(
    cx: &mut Cx<'_>,
    input: api::GetBucketTaggingRequest,
) -> Result<api::GetBucketTaggingOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    if row.settings.tags.is_empty() {
        return Err(missing(&row.name, "NoSuchTagSet", "The TagSet does not exist"));
    }
    Ok(api::GetBucketTaggingOutput { tag_set: Some(shown(row.settings.tags)) })
}

/// `DeleteBucketTagging`
pub fn delete_bucket_tagging(
    cx: &mut Cx<'_>,
    input: api::DeleteBucketTaggingRequest,
) -> Result<api::DeleteBucketTaggingOutput, Error> {
    change(cx, &input.bucket, |row| {
        row.settings.tags.clear();
        Ok(api::DeleteBucketTaggingOutput {})
    })
}

/// `PutObjectTagging`
pub fn put_object_tagging(
    cx: &mut Cx<'_>,
    input: api::PutObjectTaggingRequest,
) -> Result<api::PutObjectTaggingOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let mut object = locate(cx, &row.name, &input.key, input.version_id.as_deref())?;
    object.tags = checked(input.tagging.tag_set, OBJECT_TAGS_MAX)?;
    rewrite(cx, &row.name, &object)?;
    Ok(api::PutObjectTaggingOutput { version_id: row.versioning.map(|_| object.version_id) })
}

/// `GetObjectTagging`
pub fn get_object_tagging(
    cx: &mut Cx<'_>,
    input: api::GetObjectTaggingRequest,
) -> Result<api::GetObjectTaggingOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let object = locate(cx, &input.bucket, &input.key, input.version_id.as_deref())?;
    let version_id = row.versioning.map(|_| object.version_id);
    Ok(api::GetObjectTaggingOutput { version_id, tag_set: Some(shown(object.tags)) })
}

/// `DeleteObjectTagging`
pub fn delete_object_tagging(
    cx: &mut Cx<'_>,
    input: api::DeleteObjectTaggingRequest,
) -> Result<api::DeleteObjectTaggingOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let mut object = locate(cx, &row.name, &input.key, input.version_id.as_deref())?;
    object.tags.clear();
    rewrite(cx, &row.name, &object)?;
    Ok(api::DeleteObjectTaggingOutput { version_id: row.versioning.map(|_| object.version_id) })
}
