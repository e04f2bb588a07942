//! Who is calling.

use model::Error;
use store::Cx;

use crate::api;
use crate::session::session;

/// `GetCallerIdentity`: the session behind the access key, or the account's root.
pub fn get_caller_identity(
    cx: &mut Cx<'_>,
    _: api::GetCallerIdentityRequest,
) -> Result<api::GetCallerIdentityResponse, Error> {
    let session = session(cx, &cx.caller.access_key)?;
    Ok(match session {
        Some(session) => api::GetCallerIdentityResponse {
            user_id: Some(session.user_id),
            account: Some(session.account),
            arn: Some(session.principal),
        },
        None => api::GetCallerIdentityResponse {
            user_id: Some(cx.account().to_owned()),
            account: Some(cx.account().to_owned()),
            arn: Some(cx.caller.principal.clone()),
        },
    })
}
