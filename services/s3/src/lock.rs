//! Object Lock: retention and legal holds really keep versions from being deleted.

use model::{Duration, Error, Time};
use store::Cx;

use crate::api;
use crate::lifecycle::DAY;
use crate::object::rewrite;
use crate::read::locate;
use crate::rows::{Bucket, Object, bucket, change, malformed, missing};

/// Mode, and until when (ms since the epoch).
type Retention = Option<(String, i64)>;

fn without_lock() -> Error {
    Error::new("InvalidRequest", "Bucket is missing Object Lock Configuration")
}

/// What a new version is kept for: what the request says, else the bucket's default.
pub(crate) fn of_new(
    row: &Bucket,
    now: Time,
    mode: Option<String>,
    until: Option<Time>,
    legal_hold: Option<&str>,
) -> Result<(Retention, Option<bool>), Error> {
    let held = legal_hold.map(|status| status == "ON");
    let Some(default) = &row.settings.lock else {
        return if mode.is_some() || legal_hold.is_some() { Err(without_lock()) } else { Ok((None, None)) };
    };
    match (mode, until) {
        (Some(mode), Some(until)) if until > now => Ok((Some((mode, until.0)), held)),
        (Some(_), Some(_)) => {
            Err(Error::new("InvalidArgument", "The retain until date must be in the future!"))
        }
        (None, None) => Ok((default.as_ref().and_then(|default| period(default, now)), held)),
        _ => Err(Error::new(
            "InvalidArgument",
            "x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied",
        )),
    }
}

fn period(default: &api::DefaultRetention, now: Time) -> Option<(String, i64)> {
    let days = default.days.or_else(|| default.years.map(|years| years * 365))?;
    Some((default.mode.clone()?, (now + Duration(DAY.0 * days)).0))
}

/// Whether a version may go now.
pub(crate) fn may_go(object: &Object, now: Time, bypasses_governance: bool) -> bool {
    let retained = object
        .retention
        .as_ref()
        .is_some_and(|(mode, until)| *until > now.0 && !(mode == "GOVERNANCE" && bypasses_governance));
    object.legal_hold != Some(true) && !retained
}

/// `PutObjectLockConfiguration`: on versioned buckets; never off again.
pub fn put_object_lock_configuration(
    cx: &mut Cx<'_>,
    input: api::PutObjectLockConfigurationRequest,
) -> Result<api::PutObjectLockConfigurationOutput, Error> {
    let given = input.object_lock_configuration.ok_or_else(malformed)?;
    if given.object_lock_enabled.as_deref() != Some("Enabled") {
        return Err(malformed());
    }
    let default = given.rule.and_then(|rule| rule.default_retention);
    let is_whole = |default: &api::DefaultRetention| {
        matches!(default.mode.as_deref(), Some("GOVERNANCE" | "COMPLIANCE"))
            && default.days.or(default.years).is_some_and(|length| length > 0)
            && default.days.is_some() != default.years.is_some()
    };
    if default.as_ref().is_some_and(|default| !is_whole(default)) {
        return Err(malformed());
    }
    change(cx, &input.bucket, |row| {
        if row.versioning.as_deref() != Some("Enabled") {
            let message = "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration";
            return Err(Error::new("InvalidBucketState", message).status(409));
        }
        row.settings.lock = Some(default);
        Ok(api::PutObjectLockConfigurationOutput::default())
    })
}

/// `GetObjectLockConfiguration`
pub fn get_object_lock_configuration(
    cx: &mut Cx<'_>,
    input: api::GetObjectLockConfigurationRequest,
) -> Result<api::GetObjectLockConfigurationOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let message = "Object Lock configuration does not exist for this bucket";
    let default = row.settings.lock;
    let default =
        default.ok_or_else(|| missing(&row.name, "ObjectLockConfigurationNotFoundError", message))?;
    let rule = default.map(|default| api::ObjectLockRule { default_retention: Some(default) });
    let configuration = api::ObjectLockConfiguration { object_lock_enabled: Some("Enabled".into()), rule };
    Ok(api::GetObjectLockConfigurationOutput { object_lock_configuration: Some(configuration) })
}

fn locked(cx: &Cx<'_>, bucket_name: &str, key: &str, version: Option<&str>) -> Result<Object, Error> {
    let row = bucket(cx, bucket_name)?;
    let object = locate(cx, bucket_name, key, version)?;
    row.settings.lock.map(|_| object).ok_or_else(without_lock)
}

/// `PutObjectRetention`: longer always; shorter, or away, only in governance mode and with the bypass.
pub fn put_object_retention(
    cx: &mut Cx<'_>,
    input: api::PutObjectRetentionRequest,
) -> Result<api::PutObjectRetentionOutput, Error> {
    let mut object = locked(cx, &input.bucket, &input.key, input.version_id.as_deref())?;
    let wanted = match input.retention.map(|retention| (retention.mode, retention.retain_until_date)) {
        Some((Some(mode), Some(until))) if until > cx.now => Some((mode, until.0)),
        None | Some((None, None)) => None,
        _ => return Err(malformed()),
    };
    let bypasses = input.bypass_governance_retention == Some(true);
    let is_shorter = match (&object.retention, &wanted) {
        (Some((mode, until)), Some((new_mode, new_until))) => {
            new_until < until || (mode == "COMPLIANCE" && new_mode != mode)
        }
        (Some(_), None) => true,
        (None, _) => false,
    };
    let is_running = object
        .retention
        .as_ref()
        .is_some_and(|(mode, until)| *until > cx.now.0 && !(mode == "GOVERNANCE" && bypasses));
    if is_shorter && is_running {
        return Err(denied());
    }
    object.retention = wanted;
    rewrite(cx, &input.bucket, &object)?;
    Ok(api::PutObjectRetentionOutput::default())
}

/// The refusal of what a lock forbids.
pub(crate) fn denied() -> Error {
    Error::new("AccessDenied", "Access Denied because object protected by object lock.").status(403)
}

/// `GetObjectRetention`
pub fn get_object_retention(
    cx: &mut Cx<'_>,
    input: api::GetObjectRetentionRequest,
) -> Result<api::GetObjectRetentionOutput, Error> {
    let object = locked(cx, &input.bucket, &input.key, input.version_id.as_deref())?;
    let (mode, until) = object.retention.ok_or_else(no_lock_of_object)?;
    let retention = api::ObjectLockRetention { mode: Some(mode), retain_until_date: Some(Time(until)) };
    Ok(api::GetObjectRetentionOutput { retention: Some(retention) })
}

fn no_lock_of_object() -> Error {
    let message = "The specified object does not have a ObjectLock configuration";
    Error::new("NoSuchObjectLockConfiguration", message).status(404)
}

/// `PutObjectLegalHold`
pub fn put_object_legal_hold(
    cx: &mut Cx<'_>,
    input: api::PutObjectLegalHoldRequest,
) -> Result<api::PutObjectLegalHoldOutput, Error> {
    let mut object = locked(cx, &input.bucket, &input.key, input.version_id.as_deref())?;
    object.legal_hold = match input.legal_hold.and_then(|hold| hold.status).as_deref() {
        Some("ON") => Some(true),
        Some("OFF") => Some(false),
        _ => return Err(malformed()),
    };
    rewrite(cx, &input.bucket, &object)?;
    Ok(api::PutObjectLegalHoldOutput::default())
}

/// `GetObjectLegalHold`
pub fn get_object_legal_hold(
    cx: &mut Cx<'_>,
    input: api::GetObjectLegalHoldRequest,
) -> Result<api::GetObjectLegalHoldOutput, Error> {
    let object = locked(cx, &input.bucket, &input.key, input.version_id.as_deref())?;
    let status = if object.legal_hold.ok_or_else(no_lock_of_object)? { "ON" } else { "OFF" };
    let hold = api::ObjectLockLegalHold { status: Some(status.into()) };
    Ok(api::GetObjectLegalHoldOutput { legal_hold: Some(hold) })
}
