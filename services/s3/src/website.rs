//! Websites: the configuration, and what its endpoint answers to a path. The door sends it out.

use model::Error;
use store::Cx;

use crate::api::{self, RoutingRule};
use crate::read::locate;
use crate::rows::{BUCKETS, Object, bucket, change, malformed, missing};

/// What a website answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Page {
    /// The bytes of an object, under a status.
    Object {
        /// 200, or the error's.
        status: u16,
        /// Its name in the blob store.
        digest: String,
        /// Bytes.
        length: u64,
        /// Without quotes.
        etag: String,
        /// ms since the epoch
        modified_at: i64,
        /// Headers it was put with.
        headers: Vec<(String, String)>,
    },
    /// Another place.
    Redirect {
        /// 301 unless a rule says otherwise.
        status: u16,
        /// Absolute, or a path of this site.
        location: String,
    },
    /// An error of S3's own.
    Refused {
        /// 404 as a rule.
        status: u16,
        /// S3's code.
        code: String,
        /// For people.
        message: String,
    },
}

/// What the website of a bucket answers to a path without its first slash.
///
/// # Errors
/// When the store fails.
pub fn page(cx: &Cx<'_>, bucket_name: &str, path: &str) -> Result<Page, Error> {
    let Some(row) = BUCKETS.get(cx, bucket_name)? else {
        return Ok(refused(404, "NoSuchBucket", "The specified bucket does not exist"));
    };
    let Some(site) = row.settings.website else {
        let message = "The specified bucket does not have a website configuration";
        return Ok(refused(404, "NoSuchWebsiteConfiguration", message));
    };
    if let Some(all) = &site.redirect_all_requests_to {
        let scheme = all.protocol.as_deref().unwrap_or("http");
        let host = all.host_name.as_deref().unwrap_or_default();
        return Ok(Page::Redirect { status: 301, location: format!("{scheme}://{host}/{path}") });
    }
    let rules = site.routing_rules.unwrap_or_default();
    if let Some(rule) = rules.iter().find(|rule| fits(rule, path, None)) {
        return Ok(redirect(rule, path));
    }
    let suffix = site.index_document.and_then(|index| index.suffix).unwrap_or_default();
    let wanted =
        if path.is_empty() || path.ends_with('/') { format!("{path}{suffix}") } else { path.to_owned() };
    if let Some(object) = found(cx, bucket_name, &wanted)? {
        if let Some(location) = object.headers.website_redirect_location.clone() {
            return Ok(Page::Redirect { status: 301, location });
        }
        return Ok(shown(200, object));
    }
    if found(cx, bucket_name, &format!("{path}/{suffix}"))?.is_some() {
        return Ok(Page::Redirect { status: 302, location: format!("/{path}/") });
    }
    if let Some(rule) = rules.iter().find(|rule| fits(rule, path, Some("404"))) {
        return Ok(redirect(rule, path));
    }
    let error = site.error_document.and_then(|document| document.key);
    let error = match error {
        Some(key) => found(cx, bucket_name, &key)?,
        None => None,
    };
    Ok(match error {
        Some(object) => shown(404, object),
        None => refused(404, "NoSuchKey", "The specified key does not exist."),
    })
}

fn refused(status: u16, code: &str, message: &str) -> Page {
    Page::Refused { status, code: code.into(), message: message.into() }
}

fn found(cx: &Cx<'_>, bucket: &str, key: &str) -> Result<Option<Object>, Error> {
    match locate(cx, bucket, key, None) {
        Ok(object) => Ok(Some(object)),
        Err(error) if error.status == 404 => Ok(None),
        Err(error) => Err(error),
    }
}

fn shown(status: u16, object: Object) -> Page {
    let given = object.headers;
    let mut headers: Vec<(String, String)> = [
        ("content-type", given.content_type.or(Some("binary/octet-stream".into()))),
        ("cache-control", given.cache_control),
        ("content-disposition", given.content_disposition),
        ("content-encoding", given.content_encoding),
        ("content-language", given.content_language),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name.to_owned(), value?)))
    .collect();
    headers.extend(given.metadata.into_iter().map(|(name, value)| (format!("x-amz-meta-{name}"), value)));
    Page::Object {
        status,
        digest: object.digest,
        length: object.size,
        etag: object.etag,
        modified_at: object.modified_at,
        headers,
    }
}

/// A rule with an error code counts once that error has come; one without, before anything is looked up.
fn fits(rule: &RoutingRule, path: &str, error: Option<&str>) -> bool {
    let condition = rule.condition.as_ref();
    let code = condition.and_then(|condition| condition.http_error_code_returned_equals.as_deref());
    let prefix = condition.and_then(|condition| condition.key_prefix_equals.as_deref());
    code == error && prefix.is_none_or(|prefix| path.starts_with(prefix))
}

fn redirect(rule: &RoutingRule, path: &str) -> Page {
    let to = rule.redirect.clone().unwrap_or_default();
    let prefix = rule.condition.as_ref().and_then(|condition| condition.key_prefix_equals.clone());
    let key = match (to.replace_key_with, to.replace_key_prefix_with) {
        (Some(key), _) => key,
        (None, Some(new)) => {
            let rest = path.strip_prefix(prefix.as_deref().unwrap_or_default()).unwrap_or(path);
            format!("{new}{rest}")
        }
        (None, None) => path.to_owned(),
    };
    let location = match to.host_name {
        Some(host) => format!("{}://{host}/{key}", to.protocol.as_deref().unwrap_or("http")),
        None => format!("/{key}"),
    };
    let status = to.http_redirect_code.and_then(|code| code.parse().ok()).unwrap_or(301);
    Page::Redirect { status, location }
}

/// `PutBucketWebsite`
pub fn put_bucket_website(
    cx: &mut Cx<'_>,
    input: api::PutBucketWebsiteRequest,
) -> Result<api::PutBucketWebsiteOutput, Error> {
    let site = input.website_configuration;
    let suffix = site.index_document.as_ref().map(|index| index.suffix.clone().unwrap_or_default());
    let is_whole = match (&site.redirect_all_requests_to, &suffix) {
        (Some(_), None) => site.error_document.is_none() && site.routing_rules.is_none(),
        (None, Some(suffix)) => !suffix.is_empty() && !suffix.contains('/'),
        _ => false,
    };
    if !is_whole {
        let message = "The IndexDocument Suffix is not well formed or required";
        return Err(if suffix.is_some() { Error::new("InvalidArgument", message) } else { malformed() });
    }
    change(cx, &input.bucket, |row| {
        row.settings.website = Some(site);
        Ok(api::PutBucketWebsiteOutput {})
    })
}

/// `GetBucketWebsite`
pub fn get_bucket_website(
    cx: &mut Cx<'_>,
    input: api::GetBucketWebsiteRequest,
) -> Result<api::GetBucketWebsiteOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let message = "The specified bucket does not have a website configuration";
    let site =
        row.settings.website.ok_or_else(|| missing(&row.name, "NoSuchWebsiteConfiguration", message))?;
    Ok(api::GetBucketWebsiteOutput {
        redirect_all_requests_to: site.redirect_all_requests_to,
        index_document: site.index_document,
        error_document: site.error_document,
        routing_rules: site.routing_rules,
    })
}

/// `DeleteBucketWebsite`
pub fn delete_bucket_website(
    cx: &mut Cx<'_>,
    input: api::DeleteBucketWebsiteRequest,
) -> Result<api::DeleteBucketWebsiteOutput, Error> {
    change(cx, &input.bucket, |row| {
        row.settings.website = None;
        Ok(api::DeleteBucketWebsiteOutput {})
    })
}
