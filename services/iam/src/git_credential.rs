//! Names and passwords for git over HTTPS ("service-specific credentials"); the password is shown once.

use model::{Error, Time};
use store::Cx;

use crate::access_key::{is_active, status};
use crate::api::{self, errors};
use crate::holder::Holder;
use crate::paging::paged;
use crate::rows::{CREDENTIALS, GitCredential, USERS, User, key};
use crate::user::named_or_calling;

/// The service that takes them here.
const SERVICE: &str = "codecommit.amazonaws.com";
/// Credentials one user may have for one service.
const CREDENTIALS_MAX: usize = 2;

/// Whose name and password these are: account and ARN of the user, when they are right and active.
///
/// # Errors
/// When the store fails.
pub fn user_of_password(
    cx: &Cx<'_>,
    user_name: &str,
    password: &str,
) -> Result<Option<(String, String)>, Error> {
    let Some(owner) = CREDENTIALS.get(cx, user_name)? else { return Ok(None) };
    let is_right = |user: &User| {
        user.git_credentials
            .iter()
            .any(|one| one.user_name == user_name && one.active && same(&one.password, password))
    };
    let account = owner.split('/').next().unwrap_or_default().to_owned();
    Ok(USERS.get(cx, &owner)?.filter(is_right).map(|user| (account, user.arn)))
}

/// Takes the same time wherever two texts of one length begin to differ.
fn same(one: &str, other: &str) -> bool {
    let differs = one.bytes().zip(other.bytes()).fold(0, |seen, (one, other)| seen | (one ^ other));
    one.len() == other.len() && differs == 0
}

fn no_credential(id: &str) -> Error {
    errors::no_such_entity_exception(format!("The Service Specific Credential {id} cannot be found."))
}

fn describe(user: &str, one: &GitCredential, password: bool) -> api::ServiceSpecificCredential {
    api::ServiceSpecificCredential {
        create_date: Some(Time(one.created_at)),
        service_name: Some(one.service.clone()),
        service_user_name: Some(one.user_name.clone()),
        service_password: password.then(|| one.password.clone()),
        service_specific_credential_id: Some(one.id.clone()),
        user_name: Some(user.to_owned()),
        status: status(one.active),
        ..Default::default()
    }
}

/// `NAME-at-ACCOUNT`; the next ones count: `NAME+1-at-ACCOUNT`.
fn free_name(cx: &Cx<'_>, user: &str) -> Result<String, Error> {
    let mut name = format!("{user}-at-{}", cx.account());
    let mut count = 0;
    while CREDENTIALS.contains(cx, &name)? {
        count += 1;
        name = format!("{user}+{count}-at-{}", cx.account());
    }
    Ok(name)
}

/// `CreateServiceSpecificCredential`
pub fn create_service_specific_credential(
    cx: &mut Cx<'_>,
    input: api::CreateServiceSpecificCredentialRequest,
) -> Result<api::CreateServiceSpecificCredentialResponse, Error> {
    let mut user = crate::user::must_exist(cx, &input.user_name)?;
    if input.service_name != SERVICE {
        let message =
            format!("No such service {} is supported for Service Specific Credentials", input.service_name);
        return Err(errors::service_not_supported_exception(message));
    }
    if input.credential_age_days.is_some() {
        let message = "Credentials for codecommit.amazonaws.com do not expire.";
        return Err(errors::invalid_input_exception(message));
    }
    if user.git_credentials.len() >= CREDENTIALS_MAX {
        let message = format!("Cannot exceed quota for ServiceSpecificCredentialsPerUser: {CREDENTIALS_MAX}");
        return Err(errors::limit_exceeded_exception(message));
    }
    let one = GitCredential {
        id: format!("ACCA{}", cx.ids.upper(17)),
        service: input.service_name,
        user_name: free_name(cx, &user.name)?,
        password: cx.ids.secret_text(44),
        active: true,
        created_at: cx.now.0,
    };
    let shown = describe(&user.name, &one, true);
    let owner = key(cx, &user.name);
    CREDENTIALS.put(cx, &one.user_name, &owner)?;
    user.git_credentials.push(one);
    user.keep(cx)?;
    Ok(api::CreateServiceSpecificCredentialResponse { service_specific_credential: Some(shown) })
}

fn find<'a>(user: &'a mut User, id: &str) -> Result<&'a mut GitCredential, Error> {
    user.git_credentials.iter_mut().find(|one| one.id == id).ok_or_else(|| no_credential(id))
}

/// `ResetServiceSpecificCredential`: a new password under the old name; the old one ends.
pub fn reset_service_specific_credential(
    cx: &mut Cx<'_>,
    input: api::ResetServiceSpecificCredentialRequest,
) -> Result<api::ResetServiceSpecificCredentialResponse, Error> {
    let mut user = named_or_calling(cx, input.user_name.as_deref())?;
    let name = user.name.clone();
    let one = find(&mut user, &input.service_specific_credential_id)?;
    one.password = cx.ids.secret_text(44);
    let shown = describe(&name, one, true);
    user.keep(cx)?;
    Ok(api::ResetServiceSpecificCredentialResponse { service_specific_credential: Some(shown) })
}

/// `UpdateServiceSpecificCredential`
pub fn update_service_specific_credential(
    cx: &mut Cx<'_>,
    input: api::UpdateServiceSpecificCredentialRequest,
) -> Result<api::UpdateServiceSpecificCredentialOutput, Error> {
    let mut user = named_or_calling(cx, input.user_name.as_deref())?;
    find(&mut user, &input.service_specific_credential_id)?.active = is_active(&input.status)?;
    user.keep(cx)?;
    Ok(api::UpdateServiceSpecificCredentialOutput {})
}

/// `DeleteServiceSpecificCredential`
pub fn delete_service_specific_credential(
    cx: &mut Cx<'_>,
    input: api::DeleteServiceSpecificCredentialRequest,
) -> Result<api::DeleteServiceSpecificCredentialOutput, Error> {
    let mut user = named_or_calling(cx, input.user_name.as_deref())?;
    let name = find(&mut user, &input.service_specific_credential_id)?.user_name.clone();
    user.git_credentials.retain(|one| one.user_name != name);
    user.keep(cx)?;
    CREDENTIALS.delete(cx, &name)?;
    Ok(api::DeleteServiceSpecificCredentialOutput {})
}

/// `ListServiceSpecificCredentials`
pub fn list_service_specific_credentials(
    cx: &mut Cx<'_>,
    input: api::ListServiceSpecificCredentialsRequest,
) -> Result<api::ListServiceSpecificCredentialsResponse, Error> {
    if input.service_name.as_deref().is_some_and(|service| service != SERVICE) {
        let message = "The service is not supported for Service Specific Credentials.";
        return Err(errors::service_not_supported_exception(message));
    }
    let users = match input.all_users {
        Some(true) => USERS.list(cx, &key(cx, ""))?.into_iter().map(|(_, user)| user).collect(),
        _ => vec![named_or_calling(cx, input.user_name.as_deref())?],
    };
    let entries = users.iter().flat_map(|user| {
        user.git_credentials.iter().map(|one| {
            let full = describe(&user.name, one, false);
            let entry = api::ServiceSpecificCredentialMetadata {
                user_name: full.user_name,
                status: full.status,
                service_user_name: full.service_user_name,
                create_date: full.create_date,
                service_specific_credential_id: full.service_specific_credential_id,
                service_name: full.service_name,
                ..Default::default()
            };
            (one.user_name.clone(), entry)
        })
    });
    let mut entries: Vec<_> = entries.collect();
    entries.sort_by(|one, other| one.0.cmp(&other.0));
    let (entries, marker) = paged(entries, input.marker.as_deref(), input.max_items)?;
    Ok(api::ListServiceSpecificCredentialsResponse {
        service_specific_credentials: Some(entries),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}
