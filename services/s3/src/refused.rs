//! Settings whose effect is not offered: turning them on is refused by name, off they are as on a new bucket.

use model::Error;
use store::Cx;

use crate::api;
use crate::rows::{bucket, change, malformed, missing};

/// `PutBucketLogging`: only to say that nothing is logged.
pub fn put_bucket_logging(
    cx: &mut Cx<'_>,
    input: api::PutBucketLoggingRequest,
) -> Result<api::PutBucketLoggingOutput, Error> {
    bucket(cx, &input.bucket)?;
    match input.bucket_logging_status.logging_enabled {
        Some(_) => Err(Error::not_implemented("Server access logging of S3")),
        None => Ok(api::PutBucketLoggingOutput {}),
    }
}

/// `GetBucketLogging`: an empty answer.
pub fn get_bucket_logging(
    cx: &mut Cx<'_>,
    input: api::GetBucketLoggingRequest,
) -> Result<api::GetBucketLoggingOutput, Error> {
    bucket(cx, &input.bucket)?;
    Ok(api::GetBucketLoggingOutput::default())
}

/// `PutBucketReplication`
pub fn put_bucket_replication(
    cx: &mut Cx<'_>,
    input: api::PutBucketReplicationRequest,
) -> Result<api::PutBucketReplicationOutput, Error> {
    bucket(cx, &input.bucket)?;
    Err(Error::not_implemented("Replication of S3"))
}

/// `GetBucketReplication`: 404, as on a new bucket.
pub fn get_bucket_replication(
    cx: &mut Cx<'_>,
    input: api::GetBucketReplicationRequest,
) -> Result<api::GetBucketReplicationOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    let message = "The replication configuration was not found";
    Err(missing(&row.name, "ReplicationConfigurationNotFoundError", message))
}

/// `DeleteBucketReplication`: there is none, which is no error on AWS.
pub fn delete_bucket_replication(
    cx: &mut Cx<'_>,
    input: api::DeleteBucketReplicationRequest,
) -> Result<api::DeleteBucketReplicationOutput, Error> {
    bucket(cx, &input.bucket)?;
    Ok(api::DeleteBucketReplicationOutput {})
}

/// `PutBucketAccelerateConfiguration`: suspended only.
pub fn put_bucket_accelerate_configuration(
    cx: &mut Cx<'_>,
    input: api::PutBucketAccelerateConfigurationRequest,
) -> Result<api::PutBucketAccelerateConfigurationOutput, Error> {
    let status = input.accelerate_configuration.status;
    match status.as_deref() {
        Some("Suspended") => change(cx, &input.bucket, |row| {
            row.settings.acceleration = status;
            Ok(api::PutBucketAccelerateConfigurationOutput {})
        }),
        Some("Enabled") => Err(Error::not_implemented("Transfer acceleration of S3")),
        _ => Err(malformed()),
    }
}

/// `GetBucketAccelerateConfiguration`: an empty answer while it was never set.
pub fn get_bucket_accelerate_configuration(
    cx: &mut Cx<'_>,
    input: api::GetBucketAccelerateConfigurationRequest,
) -> Result<api::GetBucketAccelerateConfigurationOutput, Error> {
    let row = bucket(cx, &input.bucket)?;
    Ok(api::GetBucketAccelerateConfigurationOutput {
        status: row.settings.acceleration,
        ..api::GetBucketAccelerateConfigurationOutput::default()
    })
}

/// `PutBucketRequestPayment`: the owner pays.
pub fn put_bucket_request_payment(
    cx: &mut Cx<'_>,
    input: api::PutBucketRequestPaymentRequest,
) -> Result<api::PutBucketRequestPaymentOutput, Error> {
    bucket(cx, &input.bucket)?;
    match input.request_payment_configuration.payer.as_deref() {
        Some("BucketOwner") => Ok(api::PutBucketRequestPaymentOutput {}),
        Some("Requester") => Err(Error::not_implemented("Requester pays of S3")),
        _ => Err(malformed()),
    }
}

/// `GetBucketRequestPayment`
pub fn get_bucket_request_payment(
    cx: &mut Cx<'_>,
    input: api::GetBucketRequestPaymentRequest,
) -> Result<api::GetBucketRequestPaymentOutput, Error> {
    bucket(cx, &input.bucket)?;
    Ok(api::GetBucketRequestPaymentOutput { payer: Some("BucketOwner".into()) })
}
