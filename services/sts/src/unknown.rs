//! Questions whose answer follows from what is not here: identity providers and encoded refusals.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use model::Error;
use store::Cx;

use crate::api;

/// `AssumeRoleWithWebIdentity`: a token counts only when the account has its issuer as a provider. Providers are not
/// offered, so every issuer is one AWS would not know.
pub fn assume_role_with_web_identity(
    _: &mut Cx<'_>,
    input: api::AssumeRoleWithWebIdentityRequest,
) -> Result<api::AssumeRoleWithWebIdentityResponse, Error> {
    let invalid = |message: String| Error::new("InvalidIdentityToken", message);
    let claims = input.web_identity_token.split('.').nth(1);
    let claims = claims.and_then(|claims| URL_SAFE_NO_PAD.decode(claims.trim_end_matches('=')).ok());
    let claims: Option<serde_json::Value> = claims.and_then(|claims| serde_json::from_slice(&claims).ok());
    let issuer = claims.as_ref().and_then(|claims| claims["iss"].as_str());
    Err(match issuer {
        Some(issuer) => invalid(format!("No OpenIDConnect provider found in your account for {issuer}")),
        None => invalid("The ID Token provided is not a valid JWT.".into()),
    })
}

/// `DecodeAuthorizationMessage`: no refusal here is ever encoded, so no message can be one of ours.
pub fn decode_authorization_message(
    _: &mut Cx<'_>,
    _: api::DecodeAuthorizationMessageRequest,
) -> Result<api::DecodeAuthorizationMessageResponse, Error> {
    let message = "The message was not encoded by this service or is damaged.";
    Err(Error::new("InvalidAuthorizationMessageException", message))
}

/// `GetAccessKeyInfo`: the account a key acts in.
pub fn get_access_key_info(
    cx: &mut Cx<'_>,
    input: api::GetAccessKeyInfoRequest,
) -> Result<api::GetAccessKeyInfoResponse, Error> {
    let known = crate::identify(cx, &input.access_key_id)?.map(|(account, _)| account);
    let account = known.unwrap_or_else(|| wire::sigv4::account_of(&input.access_key_id).to_owned());
    Ok(api::GetAccessKeyInfoResponse { account: Some(account) })
}
