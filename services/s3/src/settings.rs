//! Settings of buckets: those that are kept, and the answers of those nobody has set.

use model::Error;
use serde_json::Value;
use store::Cx;

use crate::access;
use crate::api::{
    DeleteBucketEncryptionOutput, DeleteBucketEncryptionRequest, DeleteBucketPolicyOutput,
    DeleteBucketPolicyRequest, GetBucketEncryptionOutput, GetBucketEncryptionRequest, GetBucketPolicyOutput,
    GetBucketPolicyRequest, GetBucketVersioningOutput, GetBucketVersioningRequest, PutBucketEncryptionOutput,
    PutBucketEncryptionRequest, PutBucketPolicyOutput, PutBucketPolicyRequest, PutBucketVersioningOutput,
    PutBucketVersioningRequest, ServerSideEncryptionByDefault, ServerSideEncryptionConfiguration,
    ServerSideEncryptionRule,
};
use crate::rows::{BUCKETS, bucket, missing};

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
    if row.settings.lock.is_some() && input.versioning_configuration.status.as_deref() != Some("Enabled") {
        let message = "An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.";
        return Err(Error::new("InvalidBucketState", message).status(409));
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
    if access::blocks_policy(&row) && access::is_public_policy(&input.policy) {
        return Err(access::blocked(
            "public policies are blocked by the BlockPublicPolicy block public access setting",
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
