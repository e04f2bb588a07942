//! Automatic rotation: new material after each period, the old kept for what it encrypted.

use machine::Machine as _;
use model::{Duration, Error, Time};
use store::Cx;

use crate::api;
use crate::key::{by_id, check_not_pending, check_usable, put};
use crate::lifecycle::KeyMachine;
use crate::rows::{Key, row_key};

/// Days between rotations unless something else is asked for.
pub(crate) const PERIOD_DAYS: i64 = 365;

/// When a key is to be given new material; `None` when it never is.
pub(crate) fn next_rotation(key: &Key) -> Option<Time> {
    let newest = key.material.last()?.created_at;
    let days = key.rotation_days.filter(|_| key.deleted_at.is_none() && key.is_enabled)?;
    Some(Time(newest) + Duration::minutes(days * 24 * 60))
}

/// `EnableKeyRotation`
pub fn enable_key_rotation(
    cx: &mut Cx<'_>,
    input: api::EnableKeyRotationRequest,
) -> Result<api::EnableKeyRotationOutput, Error> {
    let mut key = by_id(cx, &input.key_id)?;
    check_usable(&key)?;
    key.rotation_days = Some(input.rotation_period_in_days.or(key.rotation_days).unwrap_or(PERIOD_DAYS));
    put(cx, &key)?;
    let id = row_key(cx, &key.id);
    cx.wake(KeyMachine::NAME, id);
    Ok(api::EnableKeyRotationOutput {})
}

/// `DisableKeyRotation`
pub fn disable_key_rotation(
    cx: &mut Cx<'_>,
    input: api::DisableKeyRotationRequest,
) -> Result<api::DisableKeyRotationOutput, Error> {
    let mut key = by_id(cx, &input.key_id)?;
    check_usable(&key)?;
    key.rotation_days = None;
    put(cx, &key)?;
    Ok(api::DisableKeyRotationOutput {})
}

/// `GetKeyRotationStatus`
pub fn get_key_rotation_status(
    cx: &mut Cx<'_>,
    input: api::GetKeyRotationStatusRequest,
) -> Result<api::GetKeyRotationStatusResponse, Error> {
    let key = by_id(cx, &input.key_id)?;
    check_not_pending(&key)?;
    Ok(api::GetKeyRotationStatusResponse {
        key_rotation_enabled: Some(key.rotation_days.is_some()),
        next_rotation_date: next_rotation(&key),
        rotation_period_in_days: key.rotation_days,
        key_id: Some(key.arn),
        on_demand_rotation_start_date: None,
    })
}
