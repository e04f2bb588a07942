//! Who is calling.

use model::Error;
use store::Cx;

use crate::api;
use crate::session::session;

/// `GetCallerIdentity`: the session or the user behind the access key, or the account's root.
pub fn get_caller_identity(
    cx: &mut Cx<'_>,
    _: api::GetCallerIdentityRequest,
) -> Result<api::GetCallerIdentityResponse, Error> {
    let session = session(cx, &cx.caller.access_key)?;
    let (account, arn, user_id) = match session {
        Some(session) => (session.account, session.principal, session.user_id),
        None => iam::user_of_key(cx, &cx.caller.access_key)?.unwrap_or_else(|| {
            (cx.account().to_owned(), cx.caller.principal.clone(), cx.account().to_owned())
        }),
    };
    Ok(api::GetCallerIdentityResponse { user_id: Some(user_id), account: Some(account), arn: Some(arn) })
}
