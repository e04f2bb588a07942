//! SSH public keys of users, for git over SSH: the id is the name under which git logs in.

use model::{Error, Time};
use store::Cx;

use crate::access_key::{is_active, status};
use crate::api::{self, errors};
use crate::holder::Holder;
use crate::paging::paged;
use crate::rows::{CREDENTIALS, SshKey, USERS, User, key};
use crate::rsa_key::RsaKey;
use crate::user::{must_exist, named_or_calling};

/// Keys one user may have.
const KEYS_MAX: usize = 5;
/// The shortest key taken.
const BITS_MIN: usize = 2048;

/// What an SSH server needs of the key a client logs in with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SshLogin {
    /// Twelve digits.
    pub account: String,
    /// ARN of its user.
    pub user_arn: String,
    /// `ssh-rsa` and the key in base64.
    pub public_key: String,
}

/// The active key under an id (`APKA…`).
///
/// # Errors
/// When the store fails.
pub fn ssh_login(cx: &Cx<'_>, id: &str) -> Result<Option<SshLogin>, Error> {
    let Some(owner) = CREDENTIALS.get(cx, id)? else { return Ok(None) };
    let Some(user) = USERS.get(cx, &owner)? else { return Ok(None) };
    let key = user.ssh_keys.into_iter().find(|key| key.id == id && key.active);
    let account = owner.split('/').next().unwrap_or_default().to_owned();
    Ok(key.map(|key| SshLogin { account, user_arn: user.arn, public_key: key.body }))
}

fn no_key(id: &str) -> Error {
    errors::no_such_entity_exception(format!("The Public Key with id {id} cannot be found."))
}

fn describe(user: &str, key: &SshKey, body: String) -> api::SSHPublicKey {
    api::SSHPublicKey {
        user_name: Some(user.to_owned()),
        ssh_public_key_id: Some(key.id.clone()),
        fingerprint: Some(key.fingerprint.clone()),
        ssh_public_key_body: Some(body),
        status: status(key.active),
        upload_date: Some(Time(key.uploaded_at)),
    }
}

/// `UploadSSHPublicKey`
pub fn upload_ssh_public_key(
    cx: &mut Cx<'_>,
    input: api::UploadSSHPublicKeyRequest,
) -> Result<api::UploadSSHPublicKeyResponse, Error> {
    let mut user = must_exist(cx, &input.user_name)?;
    let parsed = RsaKey::parse(&input.ssh_public_key_body).ok_or_else(|| {
        errors::invalid_public_key_exception("The public key is not an RSA key in SSH or PEM format.")
    })?;
    if parsed.bits() < BITS_MIN {
        let message = format!("Invalid key length: the key must have at least {BITS_MIN} bits.");
        return Err(errors::invalid_public_key_exception(message));
    }
    let body = parsed.openssh();
    if user.ssh_keys.iter().any(|key| key.body == body) {
        let message = "The SSH public key is already associated with the specified user.";
        return Err(errors::duplicate_ssh_public_key_exception(message));
    }
    if user.ssh_keys.len() >= KEYS_MAX {
        let message = format!("Cannot exceed quota for SSHPublicKeysPerUser: {KEYS_MAX}");
        return Err(errors::limit_exceeded_exception(message));
    }
    let uploaded = SshKey {
        id: format!("APKA{}", cx.ids.upper(17)),
        fingerprint: parsed.fingerprint(),
        body,
        active: true,
        uploaded_at: cx.now.0,
    };
    let owner = key(cx, &user.name);
    CREDENTIALS.put(cx, &uploaded.id, &owner)?;
    let shown = describe(&user.name, &uploaded, input.ssh_public_key_body);
    user.ssh_keys.push(uploaded);
    user.keep(cx)?;
    Ok(api::UploadSSHPublicKeyResponse { ssh_public_key: Some(shown) })
}

/// `GetSSHPublicKey`
pub fn get_ssh_public_key(
    cx: &mut Cx<'_>,
    input: api::GetSSHPublicKeyRequest,
) -> Result<api::GetSSHPublicKeyResponse, Error> {
    let user = must_exist(cx, &input.user_name)?;
    let key = user.ssh_keys.iter().find(|key| key.id == input.ssh_public_key_id);
    let key = key.ok_or_else(|| no_key(&input.ssh_public_key_id))?;
    let body = match input.encoding.as_str() {
        "SSH" => key.body.clone(),
        "PEM" => RsaKey::parse(&key.body).map(|key| key.pem()).unwrap_or_default(),
        other => {
            let message = format!("The encoding {other} is not SSH or PEM.");
            return Err(errors::unrecognized_public_key_encoding_exception(message));
        }
    };
    Ok(api::GetSSHPublicKeyResponse { ssh_public_key: Some(describe(&user.name, key, body)) })
}

fn find<'a>(user: &'a mut User, id: &str) -> Result<&'a mut SshKey, Error> {
    user.ssh_keys.iter_mut().find(|key| key.id == id).ok_or_else(|| no_key(id))
}

/// `UpdateSSHPublicKey`
pub fn update_ssh_public_key(
    cx: &mut Cx<'_>,
    input: api::UpdateSSHPublicKeyRequest,
) -> Result<api::UpdateSSHPublicKeyOutput, Error> {
    let mut user = must_exist(cx, &input.user_name)?;
    find(&mut user, &input.ssh_public_key_id)?.active = is_active(&input.status)?;
    user.keep(cx)?;
    Ok(api::UpdateSSHPublicKeyOutput {})
}

/// `DeleteSSHPublicKey`
pub fn delete_ssh_public_key(
    cx: &mut Cx<'_>,
    input: api::DeleteSSHPublicKeyRequest,
) -> Result<api::DeleteSSHPublicKeyOutput, Error> {
    let mut user = must_exist(cx, &input.user_name)?;
    find(&mut user, &input.ssh_public_key_id)?;
    user.ssh_keys.retain(|key| key.id != input.ssh_public_key_id);
    user.keep(cx)?;
    CREDENTIALS.delete(cx, &input.ssh_public_key_id)?;
    Ok(api::DeleteSSHPublicKeyOutput {})
}

/// `ListSSHPublicKeys`
pub fn list_ssh_public_keys(
    cx: &mut Cx<'_>,
    input: api::ListSSHPublicKeysRequest,
) -> Result<api::ListSSHPublicKeysResponse, Error> {
    let mut user = named_or_calling(cx, input.user_name.as_deref())?;
    user.ssh_keys.sort_by(|one, other| one.id.cmp(&other.id));
    let entries = user.ssh_keys.iter().map(|key| {
        let entry = api::SSHPublicKeyMetadata {
            user_name: Some(user.name.clone()),
            ssh_public_key_id: Some(key.id.clone()),
            status: status(key.active),
            upload_date: Some(Time(key.uploaded_at)),
        };
        (key.id.clone(), entry)
    });
    let (entries, marker) = paged(entries, input.marker.as_deref(), input.max_items)?;
    Ok(api::ListSSHPublicKeysResponse {
        ssh_public_keys: Some(entries),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}
