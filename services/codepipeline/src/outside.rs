//! What actions need of other services, where that is more than one call. The only file that calls them for it.

use model::{Arn, Error};
use store::Cx;
use wire::Document;

use crate::rows::ActionRow;

/// An object in a bucket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Object {
    /// SHA-256, hex: its name in the blob store.
    pub(crate) digest: String,
    pub(crate) length: u64,
    /// MD5 in hex, unless it was uploaded in parts.
    pub(crate) etag: String,
    /// None: the bucket keeps no versions.
    pub(crate) version: Option<String>,
    pub(crate) modified_at: i64,
}

/// The newest version of an object, or the version asked for.
pub(crate) fn object(
    cx: &Cx<'_>,
    bucket: &str,
    key: &str,
    version: Option<&str>,
) -> Result<Option<Object>, Error> {
    let found = s3::object(cx, bucket, key, version)?;
    Ok(found.map(|object| Object {
        digest: object.digest,
        length: object.length,
        etag: object.etag,
        version: Some(object.version_id).filter(|version| version != "null"),
        modified_at: object.modified_at,
    }))
}

/// Bytes of the blob store that become an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NewObject<'a> {
    pub(crate) bucket: &'a str,
    pub(crate) key: &'a str,
    pub(crate) digest: &'a str,
    pub(crate) md5: &'a str,
    pub(crate) length: u64,
}

/// Puts an artifact into its bucket.
pub(crate) fn put(cx: &mut Cx<'_>, object: NewObject<'_>) -> Result<(), Error> {
    let new = s3::NewObject {
        digest: object.digest.to_owned(),
        md5: object.md5.to_owned(),
        length: object.length,
        content_type: Some("application/zip".to_owned()),
        metadata: Vec::new(),
    };
    s3::put_blob(cx, object.bucket, object.key, new).map(drop)
}

/// Asks ECS as a client would.
fn ecs(cx: &mut Cx<'_>, operation: &str, members: Vec<(&str, &str)>) -> Result<Document, Error> {
    let members = members.into_iter().map(|(name, value)| (name.to_owned(), Document::from(value)));
    ecs::api::dispatch(cx, operation, &Document::Map(members.collect()))
}

/// Registers a task definition; answers its ARN.
pub(crate) fn register_task_definition(cx: &mut Cx<'_>, definition: &Document) -> Result<String, Error> {
    let answer = ecs::api::dispatch(cx, "RegisterTaskDefinition", definition)?;
    let registered = answer.get("taskDefinition").and_then(|found| found.get("taskDefinitionArn"));
    let arn = registered.and_then(Document::as_str).map(str::to_owned);
    arn.ok_or_else(|| Error::internal("a registered task definition has no ARN"))
}

/// A task definition as ECS describes it.
pub(crate) fn task_definition(cx: &mut Cx<'_>, arn: &str) -> Result<Document, Error> {
    let answer = ecs(cx, "DescribeTaskDefinition", vec![("taskDefinition", arn)])?;
    Ok(answer.get("taskDefinition").cloned().unwrap_or_default())
}

/// Gives a service another task definition.
pub(crate) fn update_service(
    cx: &mut Cx<'_>,
    cluster: &str,
    service: &str,
    task_definition: &str,
) -> Result<(), Error> {
    let members = vec![("cluster", cluster), ("service", service), ("taskDefinition", task_definition)];
    ecs(cx, "UpdateService", members).map(drop)
}

/// How a service is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Service {
    /// ARN of the newest task definition.
    pub(crate) task_definition: String,
    /// Nothing is left of older deployments, and all of the newest runs and is healthy.
    pub(crate) is_steady: bool,
    /// `IN_PROGRESS`, `COMPLETED`, `FAILED`
    pub(crate) rollout_state: String,
    /// Why its last task failed to start, if one did.
    pub(crate) failure: String,
}

/// The service an ECS action names.
pub(crate) fn service(cx: &Cx<'_>, row: &ActionRow) -> Result<Option<Service>, Error> {
    let (cluster, name) =
        (row.setting("ClusterName").unwrap_or_default(), row.setting("ServiceName").unwrap_or_default());
    let arn = Arn::new("ecs", &row.region, &row.account, format!("service/{cluster}/{name}")).to_string();
    let Some(found) = ecs::service_by_arn(cx, &arn)? else { return Ok(None) };
    let alone = found.task_sets.len() == 1;
    let primary = found.primary();
    Ok(Some(Service {
        task_definition: found.task_definition.clone().unwrap_or_default(),
        is_steady: alone && primary.is_some_and(|set| set.is_steady),
        rollout_state: primary.map(|set| set.rollout_state.clone()).unwrap_or_default(),
        failure: primary.map(|set| set.failure.clone()).unwrap_or_default(),
    }))
}

/// Starts a blue/green deployment; answers its id.
pub(crate) fn deploy(
    cx: &mut Cx<'_>,
    application: &str,
    group: &str,
    appspec: &str,
) -> Result<String, Error> {
    let revision = codedeploy::api::RevisionLocation {
        revision_type: Some("AppSpecContent".into()),
        app_spec_content: Some(codedeploy::api::AppSpecContent {
            content: Some(appspec.to_owned()),
            sha256: None,
        }),
        ..Default::default()
    };
    let new = codedeploy::NewDeployment {
        application: application.to_owned(),
        group: group.to_owned(),
        revision,
        ..Default::default()
    };
    codedeploy::start(cx, new)
}

/// How a deployment is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DeploymentStatus {
    /// `Created`, `InProgress`, `Ready`, `Succeeded`, `Failed`, `Stopped`
    pub(crate) status: String,
    /// Why it failed, if it did.
    pub(crate) message: String,
}

/// How a deployment is; `None`: there is no such deployment.
pub(crate) fn deployment(cx: &Cx<'_>, id: &str) -> Result<Option<DeploymentStatus>, Error> {
    let found = codedeploy::deployment(cx, id)?;
    Ok(found.map(|deployment| DeploymentStatus {
        status: deployment.status,
        message: deployment.error.map(|(_, message)| message).unwrap_or_default(),
    }))
}
