//! Notifications: to EventBridge, where rules of the account's default bus see them. Other receivers are refused.

use model::Error;
use serde_json::json;
use store::Cx;

use crate::api;
use crate::rows::{Bucket, Object, bucket, change};

/// What happened to an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Happened {
    Created(&'static str),
    Deleted { permanently: bool, by_lifecycle: bool },
}

/// Tells the event bus, where the bucket wants it told.
pub(crate) fn tell(cx: &mut Cx<'_>, row: &Bucket, object: &Object, what: Happened) -> Result<(), Error> {
    if !row.settings.event_bridge {
        return Ok(());
    }
    let mut about = json!({"key": object.key, "sequencer": format!("{:016X}", row.sequence)});
    if row.versioning.is_some() {
        about["version-id"] = json!(object.version_id);
    }
    let mut detail = json!({
        "version": "0",
        "bucket": {"name": row.name},
        "request-id": cx.caller.request_id,
        "requester": cx.account(),
    });
    let kind = match what {
        Happened::Created(reason) => {
            about["size"] = json!(object.size);
            about["etag"] = json!(object.etag);
            detail["reason"] = json!(reason);
            detail["source-ip-address"] = json!("127.0.0.1");
            "Object Created"
        }
        Happened::Deleted { permanently, by_lifecycle } => {
            let kind = if permanently { "Permanently Deleted" } else { "Delete Marker Created" };
            detail["deletion-type"] = json!(kind);
            detail["reason"] = json!(if by_lifecycle { "Lifecycle Expiration" } else { "DeleteObject" });
            "Object Deleted"
        }
    };
    detail["object"] = about;
    let event = events::Event {
        account: row.account.clone(),
        region: row.region.clone(),
        source: "aws.s3".into(),
        detail_type: kind.into(),
        resources: vec![format!("arn:aws:s3:::{}", row.name)],
        detail,
    };
    events::emit(cx, event).map(drop)
}

/// `PutBucketNotificationConfiguration`: an empty one ends all.
pub fn put_bucket_notification_configuration(
    cx: &mut Cx<'_>,
    input: api::PutBucketNotificationConfigurationRequest,
) -> Result<api::PutBucketNotificationConfigurationOutput, Error> {
    let given = input.notification_configuration;
    let refused = [
        ("SNS topics", given.topic_configurations.is_some_and(|list| !list.is_empty())),
        ("SQS queues", given.queue_configurations.is_some_and(|list| !list.is_empty())),
        ("Lambda functions", given.lambda_function_configurations.is_some_and(|list| !list.is_empty())),
    ];
    if let Some((receiver, _)) = refused.iter().find(|(_, is_given)| *is_given) {
        return Err(Error::not_implemented(format!("Notification of {receiver} by S3")));
    }
    change(cx, &input.bucket, |row| {
        row.settings.event_bridge = given.event_bridge_configuration.is_some();
        Ok(api::PutBucketNotificationConfigurationOutput {})
    })
}

/// `GetBucketNotificationConfiguration`
pub fn get_bucket_notification_configuration(
    cx: &mut Cx<'_>,
    input: api::GetBucketNotificationConfigurationRequest,
) -> Result<api::NotificationConfiguration, Error> {
    let row = bucket(cx, &input.bucket)?;
    Ok(api::NotificationConfiguration {
        event_bridge_configuration: row.settings.event_bridge.then(api::EventBridgeConfiguration::default),
        ..api::NotificationConfiguration::default()
    })
}
