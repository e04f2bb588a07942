//! What a deployment asks of ECS, ELB and S3: one place, so that their functions are named once.

use model::Error;
use store::{Cx, Table};

use crate::appspec::AppSpec;
use crate::life::Set;
use crate::rows::{Deployment, Found, Plan};

/// AppSpec texts the archive driver found, by want key.
pub(crate) const EXTRACTED: Table<Result<String, String>> = Table::new("codedeploy_extracted");

/// A task set as GetDeploymentTarget shows it.
#[derive(Debug, Clone)]
pub(crate) struct SetDetail {
    pub(crate) id: String,
    pub(crate) status: String,
    pub(crate) desired: i64,
    pub(crate) pending: i64,
    pub(crate) running: i64,
}

pub(crate) fn set(_: &Cx<'_>, _: &Plan, _: Option<&str>) -> Result<Set, Error> {
    Err(Error::internal("x"))
}
pub(crate) fn set_detail(_: &Cx<'_>, _: &Plan, _: &str) -> Result<Option<SetDetail>, Error> {
    Err(Error::internal("x"))
}
pub(crate) fn applied(_: &Cx<'_>, _: &str) -> Result<bool, Error> {
    Err(Error::internal("x"))
}
pub(crate) fn weight(_: &Cx<'_>, _: &str, _: &str) -> Result<f64, Error> {
    Err(Error::internal("x"))
}
pub(crate) fn find(_: &Cx<'_>, _: &Deployment, _: &AppSpec) -> Result<Found<Plan>, Error> {
    Err(Error::internal("x"))
}
pub(crate) fn controller(_: &Cx<'_>, _: &str, _: &str) -> Result<Option<String>, Error> {
    Err(Error::internal("x"))
}
pub(crate) fn make_green(_: &mut Cx<'_>, _: &Deployment, _: &Plan, _: &AppSpec) -> Result<String, Error> {
    Err(Error::internal("x"))
}
pub(crate) fn weigh(_: &mut Cx<'_>, _: &str, _: &Plan, _: u32) -> Result<(), Error> {
    Err(Error::internal("x"))
}
pub(crate) fn set_primary(_: &mut Cx<'_>, _: &Plan, _: &str) -> Result<(), Error> {
    Err(Error::internal("x"))
}
pub(crate) fn delete_set(_: &mut Cx<'_>, _: &Plan, _: &str) -> Result<(), Error> {
    Err(Error::internal("x"))
}

/// The blob and bundle type of a deployment's revision in S3.
pub(crate) fn revision_object(cx: &Cx<'_>, row: &Deployment) -> Result<Found<(String, String)>, Error> {
    let place = row.revision.s3_location.clone().unwrap_or_default();
    let (bucket, key) = (place.bucket.unwrap_or_default(), place.key.unwrap_or_default());
    let missing = |text: String| Ok(Err(("REVISION_MISSING".to_owned(), text)));
    let Some(object) = s3::object(cx, &bucket, &key, place.version.as_deref())? else {
        return missing(format!("The revision s3://{bucket}/{key} does not exist."));
    };
    // CD-5: an ETag that is given must be the object's.
    if place.e_tag.is_some_and(|wanted| wanted.trim_matches('"') != object.etag) {
        return missing(format!("The revision s3://{bucket}/{key} has another ETag."));
    }
    Ok(Ok((object.digest, place.bundle_type.unwrap_or_default())))
}
