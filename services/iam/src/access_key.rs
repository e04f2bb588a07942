//! Access keys: the secret is shown once, when the key is made.

use model::{Error, Time};
use store::Cx;

use crate::api::{self, errors};
use crate::holder::Holder;
use crate::paging::paged;
use crate::rows::{AccessKey, CREDENTIALS, USERS, User};
use crate::user::named_or_calling;

/// Keys one user may have.
const KEYS_MAX: usize = 2;

/// Account, ARN and id of the user an access key belongs to, when there is one and it is active.
///
/// # Errors
/// When the store fails.
pub fn user_of_key(cx: &Cx<'_>, access_key_id: &str) -> Result<Option<(String, String, String)>, Error> {
    let Some(owner) = CREDENTIALS.get(cx, access_key_id)? else { return Ok(None) };
    let user = USERS.get(cx, &owner)?;
    let account = owner.split('/').next().unwrap_or_default().to_owned();
    let is_his = |user: &User| user.access_keys.iter().any(|key| key.id == access_key_id && key.active);
    Ok(user.filter(is_his).map(|user| (account, user.arn, user.id)))
}

fn no_key(id: &str) -> Error {
    errors::no_such_entity_exception(format!("The Access Key with id {id} cannot be found."))
}

pub(crate) fn status(active: bool) -> Option<String> {
    Some(if active { "Active" } else { "Inactive" }.to_owned())
}

/// Whether a status asked for is `Active`; `Expired` is nobody's to set.
pub(crate) fn is_active(status: &str) -> Result<bool, Error> {
    match status {
        "Active" => Ok(true),
        "Inactive" => Ok(false),
        other => Err(errors::invalid_input_exception(format!("The status {other} cannot be set."))),
    }
}

/// `CreateAccessKey`
pub fn create_access_key(
    cx: &mut Cx<'_>,
    input: api::CreateAccessKeyRequest,
) -> Result<api::CreateAccessKeyResponse, Error> {
    let mut user = named_or_calling(cx, input.user_name.as_deref())?;
    if user.access_keys.len() >= KEYS_MAX {
        let message = format!("Cannot exceed quota for AccessKeysPerUser: {KEYS_MAX}");
        return Err(errors::limit_exceeded_exception(message));
    }
    let key = AccessKey {
        id: format!("AKIA{}", cx.ids.from_alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16)),
        secret: cx.ids.secret_text(40),
        active: true,
        created_at: cx.now.0,
    };
    user.access_keys.push(key.clone());
    user.keep(cx)?;
    let owner = crate::rows::key(cx, &user.name);
    CREDENTIALS.put(cx, &key.id, &owner)?;
    let access_key = api::AccessKey {
        user_name: Some(user.name),
        access_key_id: Some(key.id),
        status: status(true),
        secret_access_key: Some(key.secret),
        create_date: Some(Time(key.created_at)),
    };
    Ok(api::CreateAccessKeyResponse { access_key: Some(access_key) })
}

/// `UpdateAccessKey`
pub fn update_access_key(
    cx: &mut Cx<'_>,
    input: api::UpdateAccessKeyRequest,
) -> Result<api::UpdateAccessKeyOutput, Error> {
    let mut user = named_or_calling(cx, input.user_name.as_deref())?;
    let key = user.access_keys.iter_mut().find(|key| key.id == input.access_key_id);
    key.ok_or_else(|| no_key(&input.access_key_id))?.active = is_active(&input.status)?;
    user.keep(cx)?;
    Ok(api::UpdateAccessKeyOutput {})
}

/// `DeleteAccessKey`
pub fn delete_access_key(
    cx: &mut Cx<'_>,
    input: api::DeleteAccessKeyRequest,
) -> Result<api::DeleteAccessKeyOutput, Error> {
    let mut user = named_or_calling(cx, input.user_name.as_deref())?;
    let at = user.access_keys.iter().position(|key| key.id == input.access_key_id);
    user.access_keys.remove(at.ok_or_else(|| no_key(&input.access_key_id))?);
    user.keep(cx)?;
    CREDENTIALS.delete(cx, &input.access_key_id)?;
    Ok(api::DeleteAccessKeyOutput {})
}

/// `ListAccessKeys`
pub fn list_access_keys(
    cx: &mut Cx<'_>,
    input: api::ListAccessKeysRequest,
) -> Result<api::ListAccessKeysResponse, Error> {
    let user = match (&input.user_name, cx.caller.principal.ends_with(":root")) {
        // The root's keys are any: none is written down.
        (None, true) => None,
        _ => Some(named_or_calling(cx, input.user_name.as_deref())?),
    };
    let (name, mut keys) = user.map(|user| (user.name, user.access_keys)).unwrap_or_default();
    keys.sort_by(|one, other| one.id.cmp(&other.id));
    let entries = keys.into_iter().map(|key| {
        let entry = api::AccessKeyMetadata {
            user_name: Some(name.clone()),
            access_key_id: Some(key.id.clone()),
            status: status(key.active),
            create_date: Some(Time(key.created_at)),
        };
        (key.id, entry)
    });
    let (entries, marker) = paged(entries, input.marker.as_deref(), input.max_items)?;
    Ok(api::ListAccessKeysResponse {
        access_key_metadata: Some(entries),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// `GetAccessKeyLastUsed`: uses are not written down, so the answer is AWS's for a key of which nothing is known.
pub fn get_access_key_last_used(
    cx: &mut Cx<'_>,
    input: api::GetAccessKeyLastUsedRequest,
) -> Result<api::GetAccessKeyLastUsedResponse, Error> {
    let owner = CREDENTIALS.get(cx, &input.access_key_id)?;
    let user = match owner {
        Some(owner) => USERS.get(cx, &owner)?,
        None => None,
    };
    let user = user
        .filter(|user| user.access_keys.iter().any(|key| key.id == input.access_key_id))
        .ok_or_else(|| Error::new("AccessDenied", format!("User: {} is not authorized to perform: iam:GetAccessKeyLastUsed on resource: access key {}", cx.caller.principal, input.access_key_id)).status(403))?;
    Ok(api::GetAccessKeyLastUsedResponse {
        user_name: Some(user.name),
        access_key_last_used: Some(api::AccessKeyLastUsed {
            last_used_date: None,
            service_name: Some("N/A".into()),
            region: Some("N/A".into()),
        }),
    })
}
