//! Signature Version 4: who signed, for which service and region, and whether the signature is right.
//!
//! Never knows a secret: it is an argument. Chunk signatures of streamed bodies are not checked, the
//! signature of their head is.

use hmac::{Hmac, Mac};
use model::{Error, Time};
use sha2::{Digest, Sha256};

use crate::message::Head;
use crate::uri::{parameters, percent_encode};

/// Minutes a signed request may be away from our clock.
const SKEW_MAX_MS: i64 = 15 * 60_000;
/// Seconds a presigned URL may live.
const EXPIRES_MAX_S: i64 = 7 * 24 * 3600;

/// Who signed a request, and what for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Credential {
    /// The access key id.
    pub access_key: String,
    /// `20261123`
    pub date: String,
    /// The region of the scope; empty where the scheme has none.
    pub region: String,
    /// The service's signing name.
    pub service: String,
    /// Names of the signed headers, lower case.
    pub signed_headers: Vec<String>,
    /// The signature, hexadecimal.
    pub signature: String,
    /// The signature stands in the query string.
    pub presigned: bool,
    /// The session token, where one came along.
    pub session_token: Option<String>,
}

impl Credential {
    /// The account: a 12-digit access key id is one; everyone else is `000000000000`.
    pub fn account(&self) -> &str {
        account_of(&self.access_key)
    }
}

/// The account an access key id without an owner of its own belongs to.
pub fn account_of(access_key: &str) -> &str {
    let is_account = access_key.len() == 12 && access_key.bytes().all(|byte| byte.is_ascii_digit());
    if is_account { access_key } else { "000000000000" }
}

/// Reads the credential of a request: from the `Authorization` header or a presigned query. `None` for an
/// unsigned request and for one whose credential cannot be read.
pub fn credential(head: &Head<'_>) -> Option<Credential> {
    match head.header("authorization") {
        Some(value) => from_header(head, value),
        None => from_query(head),
    }
}

fn from_header(head: &Head<'_>, value: &str) -> Option<Credential> {
    let token = head.header("x-amz-security-token").map(str::to_owned);
    if let Some(rest) = value.strip_prefix("AWS ") {
        let (access_key, signature) = rest.split_once(':')?;
        return Some(Credential { session_token: token, ..version_two(access_key, signature, false) });
    }
    let (scheme, rest) = value.split_once(' ')?;
    if !scheme.starts_with("AWS4-") {
        return None;
    }
    let part = |name: &str| {
        rest.split(',').find_map(|part| part.trim().strip_prefix(name)?.strip_prefix('=')).map(str::trim)
    };
    let mut credential = scope(scheme, part("Credential")?)?;
    credential.signed_headers = part("SignedHeaders")?.split(';').map(str::to_ascii_lowercase).collect();
    credential.signature = part("Signature")?.to_owned();
    credential.session_token = token;
    Some(credential)
}

fn from_query(head: &Head<'_>) -> Option<Credential> {
    if !head.query.contains("X-Amz-") && !head.query.contains("AWSAccessKeyId") {
        return None;
    }
    let all = parameters(head.query, false)?;
    let get = |name: &str| all.iter().find(|(one, _)| one == name).map(|(_, value)| value.as_str());
    if let Some(access_key) = get("AWSAccessKeyId") {
        return Some(version_two(access_key, get("Signature")?, true));
    }
    let mut credential = scope(get("X-Amz-Algorithm")?, get("X-Amz-Credential")?)?;
    credential.signed_headers = get("X-Amz-SignedHeaders")?.split(';').map(str::to_ascii_lowercase).collect();
    credential.signature = get("X-Amz-Signature")?.to_owned();
    credential.session_token = get("X-Amz-Security-Token").map(str::to_owned);
    credential.presigned = true;
    Some(credential)
}

/// S3's old scheme, still what boto3 presigns with where no region is set.
fn version_two(access_key: &str, signature: &str, presigned: bool) -> Credential {
    Credential {
        access_key: access_key.to_owned(),
        service: "s3".to_owned(),
        signature: signature.to_owned(),
        presigned,
        ..Credential::default()
    }
}

fn scope(scheme: &str, text: &str) -> Option<Credential> {
    // An access key id may hold slashes; the scope after it has a fixed number of parts.
    let mut parts = text.rsplit('/');
    if parts.next()? != "aws4_request" {
        return None;
    }
    let service = parts.next()?.to_owned();
    // The asymmetric scheme signs for a set of regions, named elsewhere.
    let region = if scheme.contains("ECDSA") { String::new() } else { parts.next()?.to_owned() };
    let date = parts.next()?.to_owned();
    let mut access_key: Vec<&str> = parts.collect();
    access_key.reverse();
    let access_key = access_key.join("/");
    (!access_key.is_empty()).then(|| Credential {
        access_key,
        date,
        region,
        service,
        ..Credential::default()
    })
}

/// The refusal of an access key id that nobody has: `InvalidAccessKeyId`, 403.
pub fn unknown_key() -> Error {
    let text = "The AWS Access Key Id you provided does not exist in our records.";
    Error::new("InvalidAccessKeyId", text).status(403)
}

/// The refusal of a request without a signature: `MissingAuthenticationToken`, 403.
pub fn unsigned() -> Error {
    Error::new("MissingAuthenticationToken", "Missing Authentication Token").status(403)
}

/// Checks a signature. `payload_hash` is the hexadecimal SHA-256 of the body as it was received; `now` is
/// compared with the time that was signed.
///
/// Errors, all status 403 unless said: `IncompleteSignature` (400), `SignatureDoesNotMatch`,
/// `RequestTimeTooSkewed`, `AccessDenied` for a presigned URL past its time, `XAmzContentSHA256Mismatch` (400).
pub fn verify(
    head: &Head<'_>,
    credential: &Credential,
    secret: &str,
    payload_hash: &str,
    now: Time,
) -> Result<(), Error> {
    if credential.date.is_empty() {
        return Err(Error::new("IncompleteSignature", "Only Signature Version 4 is accepted."));
    }
    let signed_at = signing_time(head, credential)
        .ok_or_else(|| Error::new("IncompleteSignature", "The request must contain a valid X-Amz-Date."))?;
    check_time(head, credential, &signed_at, now)?;
    let claimed = claimed_hash(head, credential);
    check_hash(claimed, payload_hash)?;
    let canonical = canonical_request(head, credential, claimed.unwrap_or(payload_hash))
        .ok_or_else(|| Error::new("IncompleteSignature", "A signed header is not in the request."))?;
    let scope = format!("{}/{}/{}/aws4_request", credential.date, credential.region, credential.service);
    let text = string_to_sign(&signed_at, &scope, &canonical);
    let key = signing_key(secret, &credential.date, &credential.region, &credential.service);
    let expected = decode_hex(&credential.signature).unwrap_or_default();
    let mut mac = keyed(&key);
    mac.update(text.as_bytes());
    mac.verify_slice(&expected).map_err(|_| {
        let text = "The request signature we calculated does not match the signature you provided. \
                    Check your AWS Secret Access Key and signing method.";
        Error::new("SignatureDoesNotMatch", text).status(403)
    })
}

/// Compares the hash that a client says its payload has, if it says one, with the payload's own.
///
/// # Errors
/// `XAmzContentSHA256Mismatch` (400).
pub fn check_hash(claimed: Option<&str>, payload_hash: &str) -> Result<(), Error> {
    // Words such as UNSIGNED-PAYLOAD stand where a hash may stand.
    let is_hash = |claimed: &&str| claimed.len() == 64;
    if claimed.filter(is_hash).is_some_and(|claimed| !claimed.eq_ignore_ascii_case(payload_hash)) {
        let text = "The provided 'x-amz-content-sha256' header does not match what was computed.";
        return Err(Error::new("XAmzContentSHA256Mismatch", text));
    }
    Ok(())
}

fn signing_time(head: &Head<'_>, credential: &Credential) -> Option<String> {
    let text = match credential.presigned {
        true => query_value(head, "X-Amz-Date")?,
        false => match head.header("x-amz-date") {
            Some(value) => value.to_owned(),
            None => crate::timestamp::parse(head.header("date")?)?.iso8601_seconds().replace(['-', ':'], ""),
        },
    };
    (text.starts_with(&credential.date) && text.len() == 16).then_some(text)
}

fn check_time(head: &Head<'_>, credential: &Credential, signed_at: &str, now: Time) -> Result<(), Error> {
    let incomplete = || Error::new("IncompleteSignature", "The request must contain a valid X-Amz-Date.");
    let at = crate::timestamp::parse(signed_at).ok_or_else(incomplete)?;
    if !credential.presigned {
        let is_near = (now.0 - at.0).abs() <= SKEW_MAX_MS;
        let text = "The difference between the request time and the current time is too large.";
        return if is_near { Ok(()) } else { Err(Error::new("RequestTimeTooSkewed", text).status(403)) };
    }
    let expires: i64 = query_value(head, "X-Amz-Expires").and_then(|text| text.parse().ok()).unwrap_or(0);
    let lives = (1..=EXPIRES_MAX_S).contains(&expires) && at.0 - SKEW_MAX_MS <= now.0;
    if lives && now.0 <= at.0 + expires * 1000 {
        return Ok(());
    }
    Err(Error::new("AccessDenied", "Request has expired").status(403))
}

fn query_value(head: &Head<'_>, name: &str) -> Option<String> {
    parameters(head.query, false)?.into_iter().find(|(one, _)| one == name).map(|(_, value)| value)
}

/// What the client says the payload's hash is: a hash, or a word such as `UNSIGNED-PAYLOAD`.
fn claimed_hash<'a>(head: &Head<'a>, credential: &Credential) -> Option<&'a str> {
    match (head.header("x-amz-content-sha256"), credential.presigned && credential.service == "s3") {
        (Some(value), _) => Some(value),
        (None, true) => Some("UNSIGNED-PAYLOAD"),
        (None, false) => None,
    }
}

/// The canonical request; `None` when a signed header is absent.
pub fn canonical_request(head: &Head<'_>, credential: &Credential, payload_hash: &str) -> Option<String> {
    let path = if head.path.is_empty() { "/" } else { head.path };
    let path =
        if credential.service == "s3" { path.to_owned() } else { percent_encode(&normalized(path), true) };
    let mut query: Vec<(String, String)> = parameters(head.query, false)?
        .into_iter()
        .filter(|(name, _)| !(credential.presigned && name == "X-Amz-Signature"))
        .map(|(name, value)| (percent_encode(&name, false), percent_encode(&value, false)))
        .collect();
    query.sort();
    let query: Vec<String> = query.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    let mut headers = String::new();
    for name in &credential.signed_headers {
        let values: Vec<String> = head
            .headers
            .iter()
            .filter(|(one, _)| one == name)
            .map(|(_, value)| value.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect();
        if values.is_empty() {
            return None;
        }
        headers.push_str(&format!("{name}:{}\n", values.join(",")));
    }
    let signed = credential.signed_headers.join(";");
    Some(format!("{}\n{path}\n{}\n{headers}\n{signed}\n{payload_hash}", head.method, query.join("&")))
}

/// `.` and `..` resolved, empty segments dropped, the last slash kept.
fn normalized(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            other => segments.push(other),
        }
    }
    let end = if path.ends_with('/') && !segments.is_empty() { "/" } else { "" };
    format!("/{}{end}", segments.join("/"))
}

/// The string that is signed: `time` as `20261123T072950Z`, `scope` as `date/region/service/aws4_request`.
pub fn string_to_sign(time: &str, scope: &str, canonical_request: &str) -> String {
    format!("AWS4-HMAC-SHA256\n{time}\n{scope}\n{}", hex(&Sha256::digest(canonical_request.as_bytes())))
}

/// The key derived from a secret for one day, region and service.
pub fn signing_key(secret: &str, date: &str, region: &str, service: &str) -> [u8; 32] {
    let mut key = hmac(format!("AWS4{secret}").as_bytes(), date);
    for part in [region, service, "aws4_request"] {
        key = hmac(&key, part);
    }
    key
}

/// The signature of `text`, hexadecimal.
pub fn sign(key: &[u8; 32], text: &str) -> String {
    hex(&hmac(key, text))
}

fn keyed(key: &[u8]) -> Hmac<Sha256> {
    Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length")
}

fn hmac(key: &[u8], text: &str) -> [u8; 32] {
    let mut mac = keyed(key);
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().into()
}

/// Lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn decode_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u32>> = text.chars().map(|letter| letter.to_digit(16)).collect();
    Some(digits?.chunks(2).map(|pair| pair.iter().fold(0, |sum, digit| sum * 16 + *digit as u8)).collect())
}
