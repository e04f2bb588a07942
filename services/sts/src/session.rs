//! Session credentials: issued, looked up, forgotten when they expire.

use model::{Arn, Duration, Error, Time};
use serde::{Deserialize, Serialize};
use store::Cx;

use crate::api;
use crate::rows::{EXPIRIES, SESSIONS};

/// Lifetime of a session unless something else is asked for.
const LIFETIME: Duration = Duration::seconds(3600);
/// Lifetime of GetSessionToken's credentials unless something else is asked for.
const TOKEN_LIFETIME: Duration = Duration::seconds(43_200);
/// Expired sessions removed with each new one.
const EXPIRED_PER_ISSUE_MAX: usize = 20;

/// Credentials as they are handed out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credentials {
    /// `ASIA…`
    pub access_key_id: String,
    /// Forty characters.
    pub secret_access_key: String,
    /// To be sent along with every request.
    pub session_token: String,
    /// When they end.
    pub expiration: Time,
}

/// A session as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// Twelve digits.
    pub account: String,
    /// `arn:aws:sts::A:assumed-role/ROLE/SESSION`, or the principal that asked for a session token.
    pub principal: String,
    /// `AROA…:SESSION`, as GetCallerIdentity answers it.
    pub user_id: String,
    /// The assumed role's ARN; none for session tokens.
    pub role_arn: Option<String>,
    /// The secret with which requests are signed.
    pub secret_access_key: String,
    /// The token that goes with it.
    pub session_token: String,
    /// ms since the epoch
    pub expires_at: i64,
}

/// Credentials of a role for `session_name`, for an hour.
///
/// # Errors
/// `AccessDenied` when there is no such role: AWS does not say whether a role exists.
pub fn issue(cx: &mut Cx<'_>, role_arn: &str, session_name: &str) -> Result<Credentials, Error> {
    issue_for(cx, role_arn, session_name, LIFETIME).map(|(_, credentials)| credentials)
}

/// The session of an access key, if there is one and it has not expired.
///
/// # Errors
/// When the store fails.
pub fn session(cx: &Cx<'_>, access_key_id: &str) -> Result<Option<Session>, Error> {
    Ok(SESSIONS.get(cx, access_key_id)?.filter(|session| session.expires_at > cx.now.0))
}

/// Account and principal ARN behind an access key of ours: a session's, or a user's.
///
/// # Errors
/// When the store fails.
pub fn identify(cx: &Cx<'_>, access_key_id: &str) -> Result<Option<(String, String)>, Error> {
    if let Some(session) = session(cx, access_key_id)? {
        return Ok(Some((session.account, session.principal)));
    }
    Ok(iam::user_of_key(cx, access_key_id)?.map(|(account, arn, _)| (account, arn)))
}

fn issue_for(
    cx: &mut Cx<'_>,
    role_arn: &str,
    session_name: &str,
    lifetime: Duration,
) -> Result<(Session, Credentials), Error> {
    let Some(role) = iam::role(cx, role_arn)? else {
        let message = format!(
            "User: {} is not authorized to perform: sts:AssumeRole on resource: {role_arn}",
            cx.caller.principal
        );
        return Err(Error::new("AccessDenied", message).status(403));
    };
    if lifetime.0 > Duration::seconds(role.max_session_duration).0 {
        let message = "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.";
        return Err(Error::new("ValidationError", message));
    }
    let account = role_arn.parse::<Arn>().map(|arn| arn.account).unwrap_or_default();
    let session = Session {
        principal: Arn::new("sts", "", &account, format!("assumed-role/{}/{session_name}", role.name))
            .to_string(),
        account,
        user_id: format!("{}:{session_name}", role.id),
        role_arn: Some(role_arn.to_owned()),
        ..blank(cx, lifetime)
    };
    let credentials = keep(cx, &session)?;
    Ok((session, credentials))
}

/// A session of nobody yet, with fresh secrets.
fn blank(cx: &mut Cx<'_>, lifetime: Duration) -> Session {
    Session {
        account: String::new(),
        principal: String::new(),
        user_id: String::new(),
        role_arn: None,
        secret_access_key: cx.ids.secret_text(40),
        session_token: format!("FwoGZXIvYXdz{}", cx.ids.secret_text(200)),
        expires_at: (cx.now + lifetime).0,
    }
}

fn keep(cx: &mut Cx<'_>, session: &Session) -> Result<Credentials, Error> {
    let now = format!("{:020}", cx.now.0);
    for (key, ()) in EXPIRIES.page(cx, "", None, EXPIRED_PER_ISSUE_MAX)? {
        if key >= now {
            break;
        }
        let (_, access_key_id) = key.split_once('/').unwrap_or_default();
        SESSIONS.delete(cx, access_key_id)?;
        EXPIRIES.delete(cx, &key)?;
    }
    let access_key_id = format!("ASIA{}", cx.ids.from_alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16));
    SESSIONS.put(cx, &access_key_id, session)?;
    EXPIRIES.put(cx, &format!("{:020}/{access_key_id}", session.expires_at), &())?;
    Ok(Credentials {
        access_key_id,
        secret_access_key: session.secret_access_key.clone(),
        session_token: session.session_token.clone(),
        expiration: Time(session.expires_at),
    })
}

fn to_api(credentials: Credentials) -> api::Credentials {
    api::Credentials {
        access_key_id: Some(credentials.access_key_id),
        secret_access_key: Some(credentials.secret_access_key),
        session_token: Some(credentials.session_token),
        expiration: Some(credentials.expiration),
    }
}

/// `AssumeRole`
pub fn assume_role(cx: &mut Cx<'_>, input: api::AssumeRoleRequest) -> Result<api::AssumeRoleResponse, Error> {
    let lifetime = input.duration_seconds.map_or(LIFETIME, Duration::seconds);
    let (session, credentials) = issue_for(cx, &input.role_arn, &input.role_session_name, lifetime)?;
    Ok(api::AssumeRoleResponse {
        credentials: Some(to_api(credentials)),
        assumed_role_user: Some(api::AssumedRoleUser {
            assumed_role_id: Some(session.user_id),
            arn: Some(session.principal),
        }),
        packed_policy_size: input.policy.is_some().then_some(1),
        source_identity: input.source_identity,
    })
}

/// `GetSessionToken`: credentials of the caller itself, with an end.
pub fn get_session_token(
    cx: &mut Cx<'_>,
    input: api::GetSessionTokenRequest,
) -> Result<api::GetSessionTokenResponse, Error> {
    let lifetime = input.duration_seconds.map_or(TOKEN_LIFETIME, Duration::seconds);
    if session(cx, &cx.caller.access_key)?.is_some() {
        let message = "Cannot call GetSessionToken with session credentials";
        return Err(Error::new("AccessDenied", message).status(403));
    }
    let session = Session {
        account: cx.account().to_owned(),
        principal: cx.caller.principal.clone(),
        user_id: cx.account().to_owned(),
        ..blank(cx, lifetime)
    };
    let credentials = keep(cx, &session)?;
    Ok(api::GetSessionTokenResponse { credentials: Some(to_api(credentials)) })
}
