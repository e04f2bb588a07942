//! Cross-origin rules: stored here, and answered to browsers by the door through [`allowed`].

use model::Error;
use store::Cx;

use crate::api::{self, CORSRule};
use crate::rows::{BUCKETS, bucket, change, malformed, missing};

const METHODS: [&str; 5] = ["GET", "PUT", "POST", "DELETE", "HEAD"];

/// The headers of an answer to a browser at `origin`, by the first rule that fits. `headers`: what a preflight says it
/// will send. `None`: there is no such bucket, or no rule allows it.
///
/// # Errors
/// When the store fails.
pub fn allowed(
    cx: &Cx<'_>,
    bucket_name: &str,
    origin: &str,
    method: &str,
    headers: &[String],
) -> Result<Option<Vec<(&'static str, String)>>, Error> {
    let rules = BUCKETS.get(cx, bucket_name)?.and_then(|row| row.settings.cors).unwrap_or_default();
    Ok(rules.iter().find(|rule| fits(rule, origin, method, headers)).map(|rule| {
        let list = |list: &Option<Vec<String>>| list.as_ref().map(|list| list.join(", "));
        let any = rule.allowed_origins.iter().flatten().any(|one| one == "*");
        let origin = if any { "*".to_owned() } else { origin.to_owned() };
        let mut answer = vec![("access-control-allow-origin", origin)];
        answer.extend(list(&rule.allowed_methods).map(|list| ("access-control-allow-methods", list)));
        if !headers.is_empty() {
            answer.push(("access-control-allow-headers", headers.join(", ")));
        }
        answer.extend(list(&rule.expose_headers).map(|list| ("access-control-expose-headers", list)));
        answer.extend(rule.max_age_seconds.map(|age| ("access-control-max-age", age.to_string())));
        if !any {
            answer.push(("access-control-allow-credentials", "true".to_owned()));
        }
        answer.push((
            "vary",
            "Origin, Access-Control-Request-Headers, Access-Control-Request-Method".to_owned(),
        ));
        answer
    }))
}

fn fits(rule: &CORSRule, origin: &str, method: &str, headers: &[String]) -> bool {
    let origins = rule.allowed_origins.as_deref().unwrap_or_default();
    let names = rule.allowed_headers.as_deref().unwrap_or_default();
    let allows =
        |header: &String| names.iter().any(|name| is_like(&name.to_lowercase(), &header.to_lowercase()));
    origins.iter().any(|one| is_like(one, origin))
        && rule.allowed_methods.iter().flatten().any(|one| one == method)
        && headers.iter().all(allows)
}

/// At most one `*`, as S3 takes it.
fn is_like(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        Some((before, after)) => {
            text.len() >= before.len() + after.len() && text.starts_with(before) && text.ends_with(after)
        }
        None => pattern == text,
    }
}

/// `PutBucketCors`
pub fn put_bucket_cors(
    cx: &mut Cx<'_>,
    input: api::PutBucketCorsRequest,
) -> Result<api::PutBucketCorsOutput, Error> {
    let rules = input.cors_configuration.cors_rules.unwrap_or_default();
    if rules.is_empty() || rules.len() > 100 {
        return Err(malformed());
    }
    for rule in &rules {
        if let Some(method) =
            rule.allowed_methods.iter().flatten().find(|one| !METHODS.contains(&one.as_str()))
        {
            let message =
                format!("Found unsupported HTTP method in CORS config. Unsupported method is {method}");
            return Err(Error::new("InvalidRequest", message));
        }
        let starred =
            |list: &Option<Vec<String>>| list.iter().flatten().any(|one| one.matches('*').count() > 1);
        if starred(&rule.allowed_origins) {
            return Err(Error::new("InvalidRequest", "AllowedOrigin can not have more than one wildcard."));
        }
        if starred(&rule.allowed_headers) {
            return Err(Error::new("InvalidRequest", "AllowedHeader can not have more than one wildcard."));
        }
    }
    change(cx, &input.bucket, |row| {
        row.settings.cors = Some(rules);
        Ok(api::PutBucketCorsOutput {})
    })
}

/// `GetBucketCors`
pub fn get_bucket_cors(
    cx: &mut Cx<'_>,
    input: api::GetBucketCorsRequest,
) -> Result<api::GetBucketCorsOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let rules = row.settings.cors;
    let rules = rules.ok_or_else(|| {
        missing(&row.name, "NoSuchCORSConfiguration", "The CORS configuration does not exist")
    })?;
    Ok(api::GetBucketCorsOutput { cors_rules: Some(rules) })
}

/// `DeleteBucketCors`
pub fn delete_bucket_cors(
    cx: &mut Cx<'_>,
    input: api::DeleteBucketCorsRequest,
) -> Result<api::DeleteBucketCorsOutput, Error> {
    change(cx, &input.bucket, |row| {
        row.settings.cors = None;
        Ok(api::DeleteBucketCorsOutput {})
    })
}
