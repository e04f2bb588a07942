//! GetAuthorizationToken, and what `docker login` sends back (ECR-2).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::{Duration, Error};
use store::Cx;

use crate::api::{AuthorizationData, GetAuthorizationTokenRequest, GetAuthorizationTokenResponse};

/// Every password begins so; the account follows.
pub const PASSWORD_PREFIX: &str = "turaco-ecr-";
/// How long a token is good (ECR-2).
const LIFETIME: Duration = Duration::seconds(12 * 3600);

/// ECR-2: `base64("AWS:<password>")` for each registry asked for, the caller's own by default.
pub fn get_authorization_token(
    cx: &mut Cx<'_>,
    input: GetAuthorizationTokenRequest,
) -> Result<GetAuthorizationTokenResponse, Error> {
    let registries = input.registry_ids.unwrap_or_else(|| vec![cx.account().to_owned()]);
    let mut data = Vec::new();
    for account in registries {
        let password = format!("{PASSWORD_PREFIX}{account}-{}", cx.ids.hex(40));
        data.push(AuthorizationData {
            authorization_token: Some(STANDARD.encode(format!("AWS:{password}"))),
            expires_at: Some(cx.now + LIFETIME),
            proxy_endpoint: Some(format!("https://{account}.dkr.ecr.{}.amazonaws.com", cx.region())),
        });
    }
    Ok(GetAuthorizationTokenResponse { authorization_data: Some(data) })
}

/// The account a password of ours was made for.
pub fn account_of_password(password: &str) -> Option<&str> {
    let account = password.strip_prefix(PASSWORD_PREFIX)?.split('-').next()?;
    (account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit())).then_some(account)
}
