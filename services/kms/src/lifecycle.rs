//! Enabled, disabled, pending deletion; and machine `kms.key`, which rotates and deletes when the time has come.

use machine::{Machine, Next};
use model::{Duration, Error, Ids, Time};
use store::Cx;

use crate::api::{self, errors};
use crate::key::{by_id, check_not_pending, put};
use crate::rotation::next_rotation;
use crate::rows::{ALIASES, KEYS, Key, Material, row_key};

/// Days until a scheduled deletion unless something else is asked for.
const WINDOW_DAYS: i64 = 30;

/// `EnableKey`
pub fn enable_key(cx: &mut Cx<'_>, input: api::EnableKeyRequest) -> Result<api::EnableKeyOutput, Error> {
    set_enabled(cx, &input.key_id, true)?;
    Ok(api::EnableKeyOutput {})
}

/// `DisableKey`
pub fn disable_key(cx: &mut Cx<'_>, input: api::DisableKeyRequest) -> Result<api::DisableKeyOutput, Error> {
    set_enabled(cx, &input.key_id, false)?;
    Ok(api::DisableKeyOutput {})
}

fn set_enabled(cx: &mut Cx<'_>, key_id: &str, is_enabled: bool) -> Result<(), Error> {
    let mut key = by_id(cx, key_id)?;
    check_not_pending(&key)?;
    key.is_enabled = is_enabled;
    put(cx, &key)?;
    let id = row_key(cx, &key.id);
    cx.wake(KeyMachine::NAME, id);
    Ok(())
}

/// `ScheduleKeyDeletion`
pub fn schedule_key_deletion(
    cx: &mut Cx<'_>,
    input: api::ScheduleKeyDeletionRequest,
) -> Result<api::ScheduleKeyDeletionResponse, Error> {
    let mut key = by_id(cx, &input.key_id)?;
    check_not_pending(&key)?;
    let days = input.pending_window_in_days.unwrap_or(WINDOW_DAYS);
    if !(7..=30).contains(&days) {
        let message = "PendingWindowInDays must be between 7 and 30";
        return Err(Error::new("ValidationException", message));
    }
    let deleted_at = cx.now + Duration::minutes(days * 24 * 60);
    key.deleted_at = Some(deleted_at.0);
    put(cx, &key)?;
    let id = row_key(cx, &key.id);
    cx.wake(KeyMachine::NAME, id);
    Ok(api::ScheduleKeyDeletionResponse {
        key_id: Some(key.arn),
        deletion_date: Some(deleted_at),
        key_state: Some(api::values::key_state::PENDING_DELETION.into()),
        pending_window_in_days: Some(days),
    })
}

/// `CancelKeyDeletion`: the key is disabled afterwards.
pub fn cancel_key_deletion(
    cx: &mut Cx<'_>,
    input: api::CancelKeyDeletionRequest,
) -> Result<api::CancelKeyDeletionResponse, Error> {
    let mut key = by_id(cx, &input.key_id)?;
    if key.deleted_at.take().is_none() {
        let message = format!("{} is not pending deletion.", key.arn);
        return Err(errors::kms_invalid_state_exception(message));
    }
    key.is_enabled = false;
    put(cx, &key)?;
    Ok(api::CancelKeyDeletionResponse { key_id: Some(key.arn) })
}

/// One key's rotation and deletion. Id: the key's row key.
#[derive(Debug)]
pub(crate) struct KeyMachine;

/// What is to be done with a key.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    Delete,
    Rotate,
    Wait(Next),
}

impl Machine for KeyMachine {
    const NAME: &'static str = "kms.key";
    type View = Key;
    type Decision = Decision;

    fn awake(cx: &Cx<'_>) -> Result<Vec<String>, Error> {
        let keys = KEYS.list(cx, "")?.into_iter();
        let waiting = |key: &Key| key.deleted_at.is_some() || next_rotation(key).is_some();
        Ok(keys.filter(|(_, key)| waiting(key)).map(|(id, _)| id).collect())
    }

    fn look(cx: &Cx<'_>, id: &str) -> Result<Option<Key>, Error> {
        Ok(KEYS.get(cx, id)?)
    }

    fn decide(key: &Key, now: Time, _: &mut Ids) -> Decision {
        match (key.deleted_at.map(Time), next_rotation(key)) {
            (Some(at), _) if at <= now => Decision::Delete,
            (Some(at), _) => Decision::Wait(Next::at(at, format!("is deleted at {at}"))),
            (None, Some(at)) if at <= now => Decision::Rotate,
            (None, Some(at)) => Decision::Wait(Next::at(at, format!("rotates at {at}"))),
            (None, None) => Decision::Wait(Next::wait("does not rotate")),
        }
    }

    fn commit(cx: &mut Cx<'_>, id: &str, decision: Decision) -> Result<Next, Error> {
        match decision {
            Decision::Wait(next) => Ok(next),
            Decision::Rotate => {
                let material = Material::new(cx);
                KEYS.update(cx, id, |key| key.material.push(material))?;
                Ok(Next::again("rotated"))
            }
            Decision::Delete => {
                let (scope, key_id) = id.rsplit_once('/').unwrap_or_default();
                for (alias, row) in ALIASES.list(cx, &format!("{scope}/"))? {
                    if row.key_id == key_id {
                        ALIASES.delete(cx, &alias)?;
                    }
                }
                KEYS.delete(cx, id)?;
                Ok(Next::wait("deleted"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wire::Map;

    const DAY: i64 = 86_400_000;

    fn decide(change: impl FnOnce(&mut Key), now: i64) -> Decision {
        let mut key = Key {
            id: "1".into(),
            arn: "arn".into(),
            account: "000000000000".into(),
            description: String::new(),
            created_at: 0,
            is_enabled: true,
            is_aws_managed: false,
            deleted_at: None,
            policy: String::new(),
            rotation_days: None,
            tags: Map::new(),
            material: vec![Material { id: "a".into(), bytes: [0; 32], created_at: 0 }],
        };
        change(&mut key);
        KeyMachine::decide(&key, Time(now), &mut Ids::seeded(1))
    }

    #[test]
    fn rotates_and_deletes_when_the_time_has_come() {
        assert_eq!(decide(|_| {}, DAY), Decision::Wait(Next::wait("does not rotate")));
        assert_eq!(decide(|key| key.rotation_days = Some(90), 90 * DAY), Decision::Rotate);
        let waits = decide(|key| key.rotation_days = Some(90), 89 * DAY);
        assert!(matches!(waits, Decision::Wait(Next { look_at: Some(Time(at)), .. }) if at == 90 * DAY));
        let disabled = |key: &mut Key| {
            key.rotation_days = Some(90);
            key.is_enabled = false;
        };
        assert_eq!(decide(disabled, 91 * DAY), Decision::Wait(Next::wait("does not rotate")));
        assert_eq!(decide(|key| key.deleted_at = Some(7 * DAY), 7 * DAY), Decision::Delete);
        assert!(matches!(decide(|key| key.deleted_at = Some(7 * DAY), DAY), Decision::Wait(_)));
    }
}
