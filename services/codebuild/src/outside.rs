//! What builds need of other services: objects, credentials, image digests. The only file that calls them.

use driver::build::CredentialsWant;
use model::{Error, Time};
use store::{Caller, Cx};

/// An object that is a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Object {
    /// SHA-256, hex: its name in the blob store.
    pub(crate) digest: String,
    /// Version id, or ETag where the bucket has no versions.
    pub(crate) version: String,
}

/// The newest version of an object, or the version asked for.
pub(crate) fn object(
    cx: &Cx<'_>,
    bucket: &str,
    key: &str,
    version: Option<&str>,
) -> Result<Option<Object>, Error> {
    let version = version.filter(|text| !text.is_empty());
    let found = s3::object(cx, bucket, key, version)?;
    Ok(found.map(|object| Object {
        digest: object.digest,
        version: if object.version_id == "null" { object.etag } else { object.version_id },
    }))
}

/// Bytes of the blob store that become an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Artifact<'a> {
    pub(crate) bucket: &'a str,
    pub(crate) key: &'a str,
    pub(crate) digest: &'a str,
    pub(crate) md5: &'a str,
    pub(crate) length: u64,
    pub(crate) metadata: Vec<(String, String)>,
}

/// Puts an artifact into its bucket.
pub(crate) fn put(cx: &mut Cx<'_>, account: &str, region: &str, artifact: Artifact<'_>) -> Result<(), Error> {
    let new = s3::NewObject {
        digest: artifact.digest.to_owned(),
        md5: artifact.md5.to_owned(),
        length: artifact.length,
        content_type: Some("application/zip".to_owned()),
        metadata: artifact.metadata,
    };
    let caller = Caller::root(account, region);
    cx.on_behalf(caller, |cx| s3::put_blob(cx, artifact.bucket, artifact.key, new)).map(drop)
}

/// Credentials of a build's service role, and when they end.
pub(crate) fn credentials(
    cx: &mut Cx<'_>,
    role_arn: &str,
    session_name: &str,
) -> Result<(CredentialsWant, Time), Error> {
    let issued = sts::issue(cx, role_arn, session_name)?;
    let credentials = CredentialsWant {
        role_arn: role_arn.to_owned(),
        access_key_id: issued.access_key_id,
        secret_access_key: issued.secret_access_key,
        session_token: issued.session_token,
    };
    Ok((credentials, issued.expiration))
}

/// The digest of an image in our own registry; `None` for any other image, the inner error when ours has none such.
pub(crate) fn image_digest(cx: &Cx<'_>, image: &str) -> Result<Option<Result<String, Error>>, Error> {
    match ecr::resolve(cx, image) {
        Ok(found) => Ok(found.map(Ok)),
        Err(error) if error.status >= 500 => Err(error),
        Err(error) => Ok(Some(Err(error))),
    }
}
