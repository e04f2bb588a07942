//! Settings of buckets: those that are kept, and the answers of those nobody has set.

use model::Error;
use serde_json::Value;
use store::Cx;

use crate::api::{
    DeleteBucketEncryptionOutput, DeleteBucketEncryptionRequest, DeleteBucketPolicyOutput,
    DeleteBucketPolicyRequest, GetBucketAccelerateConfigurationOutput,
    GetBucketAccelerateConfigurationRequest, GetBucketAclOutput, GetBucketAclRequest, GetBucketCorsOutput,
    GetBucketCorsRequest, GetBucketEncryptionOutput, GetBucketEncryptionRequest,
    GetBucketLifecycleConfigurationOutput, GetBucketLifecycleConfigurationRequest, GetBucketLoggingOutput,
    GetBucketLoggingRequest, GetBucketPolicyOutput, GetBucketPolicyRequest, GetBucketReplicationOutput,
    GetBucketReplicationRequest, GetBucketRequestPaymentOutput, GetBucketRequestPaymentRequest,
    GetBucketTaggingOutput, GetBucketTaggingRequest, GetBucketVersioningOutput, GetBucketVersioningRequest,
    GetBucketWebsiteOutput, GetBucketWebsiteRequest, GetObjectLockConfigurationOutput,
    GetObjectLockConfigurationRequest, Grant, Grantee, PutBucketEncryptionOutput, PutBucketEncryptionRequest,
    PutBucketPolicyOutput, PutBucketPolicyRequest, PutBucketVersioningOutput, PutBucketVersioningRequest,
    ServerSideEncryptionByDefault, ServerSideEncryptionConfiguration, ServerSideEncryptionRule,
};
use crate::bucket::owner;
use crate::rows::{BUCKETS, bucket};

/// The algorithms S3 knows.
const ALGORITHMS: [&str; 3] = ["AES256", "aws:kms", "aws:kms:dsse"];

/// AES256 unless something else was put, as on AWS since 2023.
pub(crate) fn default_encryption() -> ServerSideEncryptionConfiguration {
    ServerSideEncryptionConfiguration {
        rules: Some(vec![ServerSideEncryptionRule {
            apply_server_side_encryption_by_default: Some(ServerSideEncryptionByDefault {
                sse_algorithm: Some("AES256".into()),
                kms_master_key_id: None,
            }),
            bucket_key_enabled: Some(false),
            ..ServerSideEncryptionRule::default()
        }]),
    }
}

/// Kept and reported with every object put from now on.
pub fn put_bucket_encryption(
    cx: &mut Cx<'_>,
    input: PutBucketEncryptionRequest,
) -> Result<PutBucketEncryptionOutput, Error> {
    let mut row = bucket(cx, &input.bucket)?;
    let configuration = input.server_side_encryption_configuration;
    let rules = configuration.rules.as_deref().unwrap_or_default();
    let good = rules.len() == 1
        && rules.iter().all(|rule| {
            rule.apply_server_side_encryption_by_default
                .as_ref()
                .and_then(|default| default.sse_algorithm.as_deref())
                .is_some_and(|algorithm| ALGORITHMS.contains(&algorithm))
        });
    if !good {
        return Err(Error::new(
            "MalformedXML",
            "The XML you provided was not well-formed or did not validate against our published schema",
        ));
    }
    row.encryption = Some(configuration);
    BUCKETS.put(cx, &row.name, &row)?;
    Ok(PutBucketEncryptionOutput {})
}

/// What was put, or the default.
pub fn get_bucket_encryption(
    cx: &mut Cx<'_>,
    input: GetBucketEncryptionRequest,
) -> Result<GetBucketEncryptionOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    Ok(GetBucketEncryptionOutput {
        server_side_encryption_configuration: Some(row.encryption.unwrap_or_else(default_encryption)),
    })
}

/// Back to the default.
pub fn delete_bucket_encryption(
    cx: &mut Cx<'_>,
    input: DeleteBucketEncryptionRequest,
) -> Result<DeleteBucketEncryptionOutput, Error> {
    let mut row = bucket(cx, &input.bucket)?;
    row.encryption = None;
    BUCKETS.put(cx, &row.name, &row)?;
    Ok(DeleteBucketEncryptionOutput {})
}

/// Enabled or Suspended; never back to unset. MFA delete is refused by name.
pub fn put_bucket_versioning(
    cx: &mut Cx<'_>,
    input: PutBucketVersioningRequest,
) -> Result<PutBucketVersioningOutput, Error> {
    let mut row = bucket(cx, &input.bucket)?;
    if input.versioning_configuration.mfa_delete.as_deref() == Some("Enabled") {
        return Err(Error::not_implemented("MFA delete"));
    }
    match input.versioning_configuration.status.as_deref() {
        Some(status @ ("Enabled" | "Suspended")) => row.versioning = Some(status.to_owned()),
        _ => {
            return Err(Error::new(
                "IllegalVersioningConfigurationException",
                "The Versioning element must be specified",
            ));
        }
    }
    BUCKETS.put(cx, &row.name, &row)?;
    Ok(PutBucketVersioningOutput {})
}

/// Empty while it was never set.
pub fn get_bucket_versioning(
    cx: &mut Cx<'_>,
    input: GetBucketVersioningRequest,
) -> Result<GetBucketVersioningOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    Ok(GetBucketVersioningOutput { status: row.versioning, mfa_delete: None })
}

/// A policy must be a JSON object with statements.
pub fn put_bucket_policy(
    cx: &mut Cx<'_>,
    input: PutBucketPolicyRequest,
) -> Result<PutBucketPolicyOutput, Error> {
    let mut row = bucket(cx, &input.bucket)?;
    let parsed: Option<Value> = serde_json::from_str(&input.policy).ok();
    if parsed.is_none_or(|policy| policy.get("Statement").is_none()) {
        return Err(Error::new(
            "MalformedPolicy",
            "Policies must be valid JSON and the first byte must be '{'",
        ));
    }
    row.policy = Some(input.policy);
    BUCKETS.put(cx, &row.name, &row)?;
    Ok(PutBucketPolicyOutput {})
}

/// The policy, or 404 `NoSuchBucketPolicy`.
pub fn get_bucket_policy(
    cx: &mut Cx<'_>,
    input: GetBucketPolicyRequest,
) -> Result<GetBucketPolicyOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    match row.policy {
        Some(policy) => Ok(GetBucketPolicyOutput { policy: Some(policy) }),
        None => Err(missing(&row.name, "NoSuchBucketPolicy", "The bucket policy does not exist")),
    }
}

/// Takes the policy away.
pub fn delete_bucket_policy(
    cx: &mut Cx<'_>,
    input: DeleteBucketPolicyRequest,
) -> Result<DeleteBucketPolicyOutput, Error> {
    let mut row = bucket(cx, &input.bucket)?;
    row.policy = None;
    BUCKETS.put(cx, &row.name, &row)?;
    Ok(DeleteBucketPolicyOutput {})
}

fn missing(name: &str, code: &str, message: &str) -> Error {
    Error::new(code, message).status(404).field("BucketName", name)
}

/// The owner has full control; other grants cannot be put.
pub fn get_bucket_acl(cx: &mut Cx<'_>, input: GetBucketAclRequest) -> Result<GetBucketAclOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let owner = owner(&row.account);
    let grantee = Grantee {
        display_name: owner.display_name.clone(),
        id: owner.id.clone(),
        r#type: Some("CanonicalUser".into()),
        ..Grantee::default()
    };
    Ok(GetBucketAclOutput {
        owner: Some(owner),
        grants: Some(vec![Grant { grantee: Some(grantee), permission: Some("FULL_CONTROL".into()) }]),
    })
}

/// The owner pays.
pub fn get_bucket_request_payment(
    cx: &mut Cx<'_>,
    input: GetBucketRequestPaymentRequest,
) -> Result<GetBucketRequestPaymentOutput, Error> {
    bucket(cx, &input.bucket)?;
    Ok(GetBucketRequestPaymentOutput { payer: Some("BucketOwner".into()) })
}

/// Never set: an empty answer.
pub fn get_bucket_accelerate_configuration(
    cx: &mut Cx<'_>,
    input: GetBucketAccelerateConfigurationRequest,
) -> Result<GetBucketAccelerateConfigurationOutput, Error> {
    bucket(cx, &input.bucket)?;
    Ok(GetBucketAccelerateConfigurationOutput::default())
}

/// Never set: an empty answer.
pub fn get_bucket_logging(
    cx: &mut Cx<'_>,
    input: GetBucketLoggingRequest,
) -> Result<GetBucketLoggingOutput, Error> {
    bucket(cx, &input.bucket)?;
    Ok(GetBucketLoggingOutput::default())
}

macro_rules! never_set {
    ($(#[$doc:meta])* $name:ident, $input:ty, $output:ty, $code:literal, $message:literal) => {
        $(#[$doc])*
        pub fn $name(cx: &mut Cx<'_>, input: $input) -> Result<$output, Error> {
            let row = bucket(cx, &input.bucket)?;
            Err(missing(&row.name, $code, $message))
        }
    };
}

never_set!(
    /// Cannot be put here: 404, as on a new bucket.
    get_bucket_cors, GetBucketCorsRequest, GetBucketCorsOutput,
    "NoSuchCORSConfiguration", "The CORS configuration does not exist"
);
never_set!(
    /// Cannot be put here: 404, as on a new bucket.
    get_bucket_lifecycle_configuration, GetBucketLifecycleConfigurationRequest, GetBucketLifecycleConfigurationOutput,
    "NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist"
);
never_set!(
    /// Cannot be put here: 404, as on a new bucket.
    get_bucket_replication, GetBucketReplicationRequest, GetBucketReplicationOutput,
    "ReplicationConfigurationNotFoundError", "The replication configuration was not found"
);
never_set!(
    /// Cannot be put here: 404, as on a new bucket.
    get_bucket_tagging, GetBucketTaggingRequest, GetBucketTaggingOutput,
    "NoSuchTagSet", "The TagSet does not exist"
);
never_set!(
    /// Cannot be put here: 404, as on a new bucket.
    get_bucket_website, GetBucketWebsiteRequest, GetBucketWebsiteOutput,
    "NoSuchWebsiteConfiguration", "The specified bucket does not have a website configuration"
);
never_set!(
    /// Cannot be put here: 404, as on a new bucket.
    get_object_lock_configuration, GetObjectLockConfigurationRequest, GetObjectLockConfigurationOutput,
    "ObjectLockConfigurationNotFoundError", "Object Lock configuration does not exist for this bucket"
);
