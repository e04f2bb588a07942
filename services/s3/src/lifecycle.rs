//! Lifecycle rules: what is taken, and what it means for one version. The machine that acts is [`crate::expiry`].

use model::{Duration, Error, Time};
use store::Cx;

use crate::api::{self, LifecycleRule};
use crate::rows::{Object, WALKS, bucket, change, malformed, missing};

/// One day.
pub(crate) const DAY: Duration = Duration::minutes(24 * 60);

fn invalid(message: &str) -> Error {
    Error::new("InvalidRequest", message)
}

fn check(rule: &LifecycleRule) -> Result<(), Error> {
    let transitions = rule.transitions.as_ref().is_some_and(|list| !list.is_empty());
    let noncurrent = rule.noncurrent_version_transitions.as_ref().is_some_and(|list| !list.is_empty());
    if transitions || noncurrent {
        return Err(Error::not_implemented("Storage classes other than STANDARD, and transitions to them,"));
    }
    if !matches!(rule.status.as_deref(), Some("Enabled" | "Disabled")) {
        return Err(malformed());
    }
    if rule.expiration.is_none()
        && rule.noncurrent_version_expiration.is_none()
        && rule.abort_incomplete_multipart_upload.is_none()
    {
        return Err(invalid("At least one action needs to be specified in a rule"));
    }
    if let Some(expiration) = &rule.expiration {
        let given = [
            expiration.days.is_some(),
            expiration.date.is_some(),
            expiration.expired_object_delete_marker.is_some(),
        ];
        if given.iter().filter(|given| **given).count() != 1 {
            return Err(malformed());
        }
        if expiration.days.is_some_and(|days| days <= 0) {
            return Err(Error::new(
                "InvalidArgument",
                "'Days' for Expiration action must be a positive integer",
            ));
        }
        if expiration.date.is_some_and(|date| date.0 % DAY.0 != 0) {
            return Err(Error::new("InvalidArgument", "'Date' must be at midnight GMT"));
        }
    }
    let days = [
        rule.noncurrent_version_expiration.as_ref().map(|one| one.noncurrent_days),
        rule.abort_incomplete_multipart_upload.as_ref().map(|one| one.days_after_initiation),
    ];
    if days.into_iter().flatten().any(|days| days.is_none_or(|days| days <= 0)) {
        return Err(Error::new("InvalidArgument", "The number of days must be a positive integer"));
    }
    let by_object = filter(rule).1;
    if rule.abort_incomplete_multipart_upload.is_some() && by_object {
        return Err(invalid("AbortIncompleteMultipartUpload cannot be specified with Tags."));
    }
    Ok(())
}

/// `PutBucketLifecycleConfiguration`: takes the place of all rules there were.
pub fn put_bucket_lifecycle_configuration(
    cx: &mut Cx<'_>,
    input: api::PutBucketLifecycleConfigurationRequest,
) -> Result<api::PutBucketLifecycleConfigurationOutput, Error> {
    let mut rules =
        input.lifecycle_configuration.and_then(|configuration| configuration.rules).unwrap_or_default();
    if rules.is_empty() || rules.len() > 1000 {
        return Err(malformed());
    }
    for rule in &mut rules {
        check(rule)?;
        if rule.id.as_deref().is_none_or(str::is_empty) {
            rule.id = Some(cx.ids.uuid());
        }
    }
    let mut names: Vec<_> = rules.iter().map(|rule| &rule.id).collect();
    names.sort();
    if names.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(Error::new(
            "InvalidArgument",
            "Rule ID must be unique. Found same ID for more than one rule",
        ));
    }
    change(cx, &input.bucket, |row| {
        row.settings.lifecycle = Some(rules);
        Ok(())
    })?;
    cx.wake("s3.lifecycle", input.bucket);
    let size = "all_storage_classes_128K".to_owned();
    Ok(api::PutBucketLifecycleConfigurationOutput {
        transition_default_minimum_object_size: input.transition_default_minimum_object_size.or(Some(size)),
    })
}

/// `GetBucketLifecycleConfiguration`
pub fn get_bucket_lifecycle_configuration(
    cx: &mut Cx<'_>,
    input: api::GetBucketLifecycleConfigurationRequest,
) -> Result<api::GetBucketLifecycleConfigurationOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let rules = row.settings.lifecycle.ok_or_else(|| {
        missing(&row.name, "NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist")
    })?;
    Ok(api::GetBucketLifecycleConfigurationOutput {
        rules: Some(rules),
        transition_default_minimum_object_size: Some("all_storage_classes_128K".into()),
    })
}

/// `DeleteBucketLifecycle`
pub fn delete_bucket_lifecycle(
    cx: &mut Cx<'_>,
    input: api::DeleteBucketLifecycleRequest,
) -> Result<api::DeleteBucketLifecycleOutput, Error> {
    change(cx, &input.bucket, |row| {
        row.settings.lifecycle = None;
        Ok(())
    })?;
    WALKS.delete(cx, &input.bucket)?;
    Ok(api::DeleteBucketLifecycleOutput {})
}

/// The prefix a rule is about, and whether it looks at tags or sizes as well.
fn filter(rule: &LifecycleRule) -> (String, bool) {
    let filter = rule.filter.as_ref();
    let and = filter.and_then(|filter| filter.and.as_ref());
    let prefix = rule
        .prefix
        .clone()
        .or_else(|| filter.and_then(|filter| filter.prefix.clone()))
        .or_else(|| and.and_then(|and| and.prefix.clone()));
    let by_object = filter.is_some_and(|filter| {
        filter.tag.is_some()
            || filter.object_size_greater_than.is_some()
            || filter.object_size_less_than.is_some()
    }) || and.is_some_and(|and| {
        and.tags.is_some() || and.object_size_greater_than.is_some() || and.object_size_less_than.is_some()
    });
    (prefix.unwrap_or_default(), by_object)
}

/// Whether a rule is on and about this key.
pub(crate) fn is_about_key(rule: &LifecycleRule, key: &str) -> bool {
    rule.status.as_deref() == Some("Enabled") && key.starts_with(&filter(rule).0)
}

/// Whether a rule is on and about this version.
pub(crate) fn is_about(rule: &LifecycleRule, object: &Object) -> bool {
    if !is_about_key(rule, &object.key) {
        return false;
    }
    let Some(filter) = &rule.filter else { return true };
    let and = filter.and.as_ref();
    let tags = filter.tag.iter().chain(and.iter().flat_map(|and| and.tags.iter().flatten()));
    let greater = filter.object_size_greater_than.or(and.and_then(|and| and.object_size_greater_than));
    let less = filter.object_size_less_than.or(and.and_then(|and| and.object_size_less_than));
    let size = i64::try_from(object.size).unwrap_or(i64::MAX);
    let has = |tag: &api::Tag| {
        object
            .tags
            .iter()
            .any(|(key, value)| Some(key) == tag.key.as_ref() && Some(value) == tag.value.as_ref())
    };
    tags.into_iter().all(has)
        && greater.is_none_or(|bound| size > bound)
        && less.is_none_or(|bound| size < bound)
}

/// When something that began at `from` has lasted so many days: the midnight after, in GMT, as S3 rounds.
pub(crate) fn due(from: Time, days: i64) -> Time {
    let end = from + Duration(DAY.0 * days);
    Time((end.0 + DAY.0 - 1) / DAY.0 * DAY.0)
}
