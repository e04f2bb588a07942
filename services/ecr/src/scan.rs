//! Image scans: there is no scanner, and nothing is ever answered as if there were one. The registry itself.

use model::Error;
use store::Cx;

use crate::api;
use crate::image::must_exist;
use crate::repository::find;

/// `StartImageScan`: refused by name, for images that are there.
pub fn start_image_scan(
    cx: &mut Cx<'_>,
    input: api::StartImageScanRequest,
) -> Result<api::StartImageScanResponse, Error> {
    let row = find(cx, input.registry_id.as_deref(), &input.repository_name)?;
    must_exist(cx, &row, &input.image_id)?;
    Err(Error::not_implemented("Scanning of images"))
}

/// `DescribeImageScanFindings`: no image was ever scanned.
pub fn describe_image_scan_findings(
    cx: &mut Cx<'_>,
    input: api::DescribeImageScanFindingsRequest,
) -> Result<api::DescribeImageScanFindingsResponse, Error> {
    let row = find(cx, input.registry_id.as_deref(), &input.repository_name)?;
    let image = must_exist(cx, &row, &input.image_id)?;
    let message = format!(
        "Image scan does not exist for the image with '{{imageDigest:'{}', imageTag:'{}'}}' in the repository with name '{}' in the registry with id '{}'",
        image.digest,
        input.image_id.image_tag.as_deref().unwrap_or("null"),
        row.name,
        row.account
    );
    Err(Error::new("ScanNotFoundException", message))
}

/// `DescribeRegistry`: replication is not offered, so there are no rules.
pub fn describe_registry(
    cx: &mut Cx<'_>,
    _: api::DescribeRegistryRequest,
) -> Result<api::DescribeRegistryResponse, Error> {
    Ok(api::DescribeRegistryResponse {
        registry_id: Some(cx.account().to_owned()),
        replication_configuration: Some(api::ReplicationConfiguration { rules: Some(Vec::new()) }),
    })
}
