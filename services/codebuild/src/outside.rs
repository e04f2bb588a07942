//! What builds need of other services: objects, credentials, image digests. The only file that calls them.

use driver::build::CredentialsWant;
use model::Error;
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
    cx: &mut Cx<'_>,
    bucket: &str,
    key: &str,
    version: Option<&str>,
) -> Result<Option<Object>, Error> {
    let _ = (cx, bucket, key, version);
    Err(Error::not_implemented("object"))
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
    let _ = (cx, account, region, artifact, Caller::root("", ""));
    Err(Error::not_implemented("put"))
}

/// Credentials of a build's service role.
pub(crate) fn credentials(
    cx: &mut Cx<'_>,
    role_arn: &str,
    session_name: &str,
) -> Result<CredentialsWant, Error> {
    let _ = (cx, role_arn, session_name);
    Err(Error::not_implemented("credentials"))
}

/// The digest of an image in our own registry; `None` for any other image, an error when ours has none such.
pub(crate) fn image_digest(cx: &mut Cx<'_>, image: &str) -> Result<Option<Result<String, Error>>, Error> {
    let _ = (cx, image);
    Ok(None)
}
