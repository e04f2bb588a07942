//! What an account has without making it: regions, zones, attributes.

use std::collections::BTreeMap;

use model::Error;
use store::Cx;

use crate::api::{
    AccountAttribute, AccountAttributeValue, AvailabilityZone, DescribeAccountAttributesRequest,
    DescribeAccountAttributesResult, DescribeAvailabilityZonesRequest, DescribeAvailabilityZonesResult,
    DescribeRegionsRequest, DescribeRegionsResult, Region,
};
use crate::filter::{self, one};
use crate::refuse::{bad_value, dry_run};
use crate::rows::{VPCS, all};
use crate::zones;

/// DescribeAvailabilityZones of the caller's region.
///
/// # Errors
/// `InvalidParameterValue` for a zone that is not there.
pub fn describe_availability_zones(
    cx: &mut Cx<'_>,
    input: DescribeAvailabilityZonesRequest,
) -> Result<DescribeAvailabilityZonesResult, Error> {
    dry_run(input.dry_run)?;
    let region = cx.region().to_owned();
    let wrong = |what: &str, id: &str| {
        Error::new("InvalidParameterValue", format!("Invalid availability zone {what}: [{id}]"))
    };
    let zones = zones::zones(&region);
    let by_name = zones.iter().map(|zone| (zone.name.clone(), zone.clone())).collect();
    let named = filter::named(by_name, input.zone_names.as_deref(), |id| wrong("name", id))?;
    let by_id = named.into_iter().map(|(_, zone)| (zone.id.clone(), zone)).collect();
    let mut found = Vec::new();
    for (_, zone) in filter::named(by_id, input.zone_ids.as_deref(), |id| wrong("id", id))? {
        let passes = filter::passes(input.filters.as_deref(), &BTreeMap::new(), |name| match name {
            "zone-name" => one(&zone.name),
            "zone-id" => one(&zone.id),
            "region-name" => one(&region),
            "state" => one("available"),
            "group-name" => one(format!("{region}-zg-1")),
            "opt-in-status" => one("opt-in-not-required"),
            "zone-type" => one("availability-zone"),
            _ => None,
        })?;
        if passes {
            found.push(AvailabilityZone {
                zone_name: Some(zone.name),
                zone_id: Some(zone.id),
                region_name: Some(region.clone()),
                group_name: Some(format!("{region}-zg-1")),
                network_border_group: Some(region.clone()),
                opt_in_status: Some("opt-in-not-required".into()),
                zone_type: Some("availability-zone".into()),
                state: Some("available".into()),
                messages: Some(Vec::new()),
                ..AvailabilityZone::default()
            });
        }
    }
    Ok(DescribeAvailabilityZonesResult { availability_zones: Some(found) })
}

/// DescribeRegions.
///
/// # Errors
/// `InvalidParameterValue` for a region that is not there.
pub fn describe_regions(
    _: &mut Cx<'_>,
    input: DescribeRegionsRequest,
) -> Result<DescribeRegionsResult, Error> {
    dry_run(input.dry_run)?;
    let rows = zones::REGIONS.iter().map(|region| (region.name.to_owned(), region)).collect();
    let wrong = |name: &str| Error::new("InvalidParameterValue", format!("Invalid region name: [{name}]"));
    let mut found = Vec::new();
    for (name, _) in filter::named(rows, input.region_names.as_deref(), wrong)? {
        let endpoint = format!("ec2.{name}.amazonaws.com");
        let passes = filter::passes(input.filters.as_deref(), &BTreeMap::new(), |field| match field {
            "region-name" => one(&name),
            "endpoint" => one(&endpoint),
            "opt-in-status" => one("opt-in-not-required"),
            _ => None,
        })?;
        if passes {
            found.push(Region {
                region_name: Some(name),
                endpoint: Some(endpoint),
                opt_in_status: Some("opt-in-not-required".into()),
                geography: None,
            });
        }
    }
    Ok(DescribeRegionsResult { regions: Some(found) })
}

/// DescribeAccountAttributes.
///
/// # Errors
/// `InvalidParameterValue` for an attribute that is not there.
pub fn describe_account_attributes(
    cx: &mut Cx<'_>,
    input: DescribeAccountAttributesRequest,
) -> Result<DescribeAccountAttributesResult, Error> {
    dry_run(input.dry_run)?;
    crate::defaults::ensure(cx)?;
    let default_vpc = all(cx, &VPCS)?.into_iter().find(|(_, vpc)| vpc.is_default).map(|(id, _)| id);
    let attribute = |name: &str, value: String| {
        let values = vec![AccountAttributeValue { attribute_value: Some(value) }];
        let shape = AccountAttribute { attribute_name: Some(name.into()), attribute_values: Some(values) };
        (name.to_owned(), shape)
    };
    let rows = vec![
        attribute("default-vpc", default_vpc.unwrap_or_else(|| "none".into())),
        attribute("supported-platforms", "VPC".into()),
        attribute("vpc-max-elastic-ips", "5".into()),
        attribute("vpc-max-security-groups-per-interface", "5".into()),
    ];
    let wrong = |name: &str| bad_value(name, "attributeName", "There is no such attribute.");
    let found = filter::named(rows, input.attribute_names.as_deref(), wrong)?;
    let attributes = found.into_iter().map(|(_, attribute)| attribute).collect();
    Ok(DescribeAccountAttributesResult { account_attributes: Some(attributes) })
}
