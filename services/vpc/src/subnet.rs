//! Subnets.

use std::net::Ipv4Addr;

use model::Error;
use store::Cx;

use crate::api::{
    BlockPublicAccessStates, CreateSubnetRequest, CreateSubnetResult, DeleteSubnetOutput,
    DeleteSubnetRequest, DescribeSubnetsRequest, DescribeSubnetsResult, ModifySubnetAttributeOutput,
    ModifySubnetAttributeRequest, PrivateDnsNameOptionsOnLaunch, Subnet as SubnetShape,
};
use crate::cidr::{Cidr, RESERVED_COUNT};
use crate::filter::{self, one};
use crate::refuse::{self, bad_value, dry_run, need, unsupported};
use crate::rows::{
    ENDPOINTS, INTERFACES, InterfaceRow, NAT_GATEWAYS, NatLife, Place, ROUTE_TABLES, SUBNETS, SubnetRow,
    VPCS, all, own,
};
use crate::vpc::{self, new_id};
use crate::zones::{self, Zone};
use crate::{tags, want};

/// A subnet, for other services.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subnet {
    /// `subnet-…`
    pub id: String,
    /// `vpc-…`
    pub vpc_id: String,
    /// `192.168.10.0/24`
    pub cidr: String,
    /// `eu-central-1a`
    pub availability_zone: String,
    /// `euc1-az1`
    pub availability_zone_id: String,
    /// The VPC's resolver (NET-4).
    pub resolver: Ipv4Addr,
}

/// A subnet of any account by its id; `None` when there is no such subnet.
///
/// # Errors
/// When the store fails.
pub fn subnet(cx: &Cx<'_>, id: &str) -> Result<Option<Subnet>, Error> {
    match SUBNETS.get(cx, id)? {
        Some(row) => public(cx, row).map(Some),
        None => Ok(None),
    }
}

/// The subnet of a VPC that an address lies in.
///
/// # Errors
/// When the store fails.
pub fn subnet_of_address(cx: &Cx<'_>, vpc_id: &str, address: Ipv4Addr) -> Result<Option<Subnet>, Error> {
    let rows = SUBNETS.list(cx, "")?;
    let found = rows.into_iter().find(|(_, row)| row.vpc == vpc_id && row.cidr.contains_address(address));
    found.map(|(_, row)| public(cx, row)).transpose()
}

fn public(cx: &Cx<'_>, row: SubnetRow) -> Result<Subnet, Error> {
    let resolver = VPCS.get(cx, &row.vpc)?.map_or(Ipv4Addr::UNSPECIFIED, |vpc| vpc::resolver(&vpc));
    Ok(Subnet {
        id: row.id,
        vpc_id: row.vpc,
        cidr: row.cidr.to_string(),
        availability_zone: row.zone,
        availability_zone_id: row.zone_id,
        resolver,
    })
}

/// The caller's subnet, or `InvalidSubnetID.NotFound`.
pub(crate) fn find(cx: &Cx<'_>, id: &str) -> Result<SubnetRow, Error> {
    own(cx, &SUBNETS, id)?.ok_or_else(|| refuse::no_subnet(id))
}

/// Writes a new subnet; its place in the VPC is already checked.
pub(crate) fn create(
    cx: &mut Cx<'_>,
    vpc: &str,
    cidr: Cidr,
    zone: Zone,
    is_default: bool,
) -> Result<SubnetRow, Error> {
    let row = SubnetRow {
        place: Place::of(cx),
        id: new_id(cx, "subnet"),
        vpc: vpc.into(),
        cidr,
        zone: zone.name,
        zone_id: zone.id,
        default_for_zone: is_default,
        map_public_ip: is_default,
        hostname_type: "ip-name".into(),
        resource_name_a_record: false,
        network_acl_association: new_id(cx, "aclassoc"),
        next_address: 0,
    };
    SUBNETS.put(cx, &row.id, &row)?;
    want::refresh(cx, vpc)?;
    Ok(row)
}

/// CreateSubnet. It is `available` at once.
///
/// # Errors
/// `InvalidVpcID.NotFound`, `InvalidSubnet.Range`, `InvalidSubnet.Conflict`, `InvalidParameterValue`.
pub fn create_subnet(cx: &mut Cx<'_>, input: CreateSubnetRequest) -> Result<CreateSubnetResult, Error> {
    dry_run(input.dry_run)?;
    unsupported(&[
        ("Ipv6CidrBlock", input.ipv6_cidr_block.is_some()),
        ("Ipv6Native", input.ipv6_native == Some(true)),
        ("OutpostArn", input.outpost_arn.is_some()),
        ("Ipv4IpamPoolId", input.ipv4_ipam_pool_id.is_some()),
        ("Ipv6IpamPoolId", input.ipv6_ipam_pool_id.is_some()),
    ])?;
    let vpc = vpc::find(cx, &input.vpc_id)?;
    let text = need(input.cidr_block, "cidrBlock")?;
    let cidr: Cidr =
        text.parse().map_err(|_| bad_value(&text, "cidrBlock", "This is not a valid CIDR block."))?;
    let is_within = vpc.cidrs.iter().any(|range| range.cidr.contains(cidr));
    if !(16..=28).contains(&cidr.prefix()) || !is_within {
        return Err(Error::new("InvalidSubnet.Range", format!("The CIDR '{text}' is invalid.")));
    }
    let neighbours = SUBNETS.list(cx, "")?;
    if neighbours.iter().any(|(_, other)| other.vpc == vpc.id && other.cidr.overlaps(cidr)) {
        return Err(Error::new(
            "InvalidSubnet.Conflict",
            format!("The CIDR '{text}' conflicts with another subnet"),
        ));
    }
    let zone = choose_zone(cx, input.availability_zone.as_deref(), input.availability_zone_id.as_deref())?;
    let tags = tags::of_request(input.tag_specifications, "subnet")?;
    let row = create(cx, &vpc.id, cidr, zone, false)?;
    tags::put(cx, &row.place, &row.id, "subnet", tags.clone())?;
    let subnet = SubnetShape { tags: tags::shape(&tags), ..shape(&row, 0) };
    Ok(CreateSubnetResult { subnet: Some(subnet) })
}

fn choose_zone(cx: &Cx<'_>, name: Option<&str>, id: Option<&str>) -> Result<Zone, Error> {
    let zones = zones::zones(cx.region());
    let known: Vec<_> = zones.iter().map(|zone| zone.name.clone()).collect();
    let fits = |zone: &Zone| name.is_none_or(|name| zone.name == name) && id.is_none_or(|id| zone.id == id);
    zones.into_iter().find(fits).ok_or_else(|| {
        let given = name.or(id).unwrap_or_default();
        let why = format!(
            "Subnets can currently only be created in the following availability zones: {}.",
            known.join(", ")
        );
        bad_value(given, "availabilityZone", &why)
    })
}

/// DeleteSubnet.
///
/// # Errors
/// `InvalidSubnetID.NotFound`, `DependencyViolation` while an interface, a NAT gateway or an endpoint stands in it.
pub fn delete_subnet(cx: &mut Cx<'_>, input: DeleteSubnetRequest) -> Result<DeleteSubnetOutput, Error> {
    dry_run(input.dry_run)?;
    let row = find(cx, &input.subnet_id)?;
    let is_used = INTERFACES.list(cx, "")?.iter().any(|(_, interface)| interface.subnet == row.id)
        || ENDPOINTS.list(cx, "")?.iter().any(|(_, endpoint)| endpoint.subnets.contains(&row.id))
        || NAT_GATEWAYS.list(cx, "")?.iter().any(|(_, nat)| {
            nat.subnet == row.id
                && matches!(nat.life, NatLife::Pending | NatLife::Available | NatLife::Deleting)
        });
    if is_used {
        return Err(refuse::depended_on("subnet", &row.id));
    }
    for (id, mut table) in ROUTE_TABLES.list(cx, "")? {
        let before = table.associations.len();
        table.associations.retain(|association| association.subnet.as_deref() != Some(&row.id));
        if table.associations.len() != before {
            ROUTE_TABLES.put(cx, &id, &table)?;
        }
    }
    tags::forget(cx, &row.id)?;
    SUBNETS.delete(cx, &row.id)?;
    want::refresh(cx, &row.vpc)?;
    Ok(DeleteSubnetOutput {})
}

/// DescribeSubnets.
///
/// # Errors
/// `InvalidSubnetID.NotFound`, `InvalidParameterValue` for a filter of another name.
pub fn describe_subnets(
    cx: &mut Cx<'_>,
    input: DescribeSubnetsRequest,
) -> Result<DescribeSubnetsResult, Error> {
    dry_run(input.dry_run)?;
    crate::defaults::ensure(cx)?;
    let (tags, interfaces) = (tags::map(cx)?, all(cx, &INTERFACES)?);
    let rows = filter::named(all(cx, &SUBNETS)?, input.subnet_ids.as_deref(), refuse::no_subnet)?;
    let mut found = Vec::new();
    for (id, row) in rows {
        let own_tags = tags.get(&id).cloned().unwrap_or_default();
        let in_use = in_use(&interfaces, &id);
        let passes = filter::passes(input.filters.as_deref(), &own_tags, |name| match name {
            "subnet-id" => one(&row.id),
            "vpc-id" => one(&row.vpc),
            "state" => one("available"),
            "cidr" | "cidr-block" | "cidrBlock" => one(row.cidr),
            "availability-zone" | "availabilityZone" => one(&row.zone),
            "availability-zone-id" | "availabilityZoneId" => one(&row.zone_id),
            "available-ip-address-count" => one(available(&row, in_use)),
            "default-for-az" | "defaultForAz" => one(row.default_for_zone),
            "map-public-ip-on-launch" => one(row.map_public_ip),
            "owner-id" => one(&row.place.account),
            "subnet-arn" => one(arn(&row)),
            _ => None,
        })?;
        if passes {
            found.push((id, SubnetShape { tags: tags::shape(&own_tags), ..shape(&row, in_use) }));
        }
    }
    let (subnets, next_token) = filter::page(found, input.next_token.as_deref(), input.max_results)?;
    Ok(DescribeSubnetsResult { subnets: Some(subnets), next_token })
}

fn in_use(interfaces: &[(String, InterfaceRow)], subnet: &str) -> i64 {
    let count = interfaces.iter().filter(|(_, interface)| interface.subnet == subnet).count();
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// NET-2: five addresses are never counted.
fn available(row: &SubnetRow, in_use: i64) -> i64 {
    let all = i64::try_from(row.cidr.size()).unwrap_or(i64::MAX);
    (all - i64::from(RESERVED_COUNT) - in_use).max(0)
}

fn arn(row: &SubnetRow) -> String {
    row.place.arn(&format!("subnet/{}", row.id))
}

fn shape(row: &SubnetRow, in_use: i64) -> SubnetShape {
    SubnetShape {
        subnet_id: Some(row.id.clone()),
        subnet_arn: Some(arn(row)),
        vpc_id: Some(row.vpc.clone()),
        owner_id: Some(row.place.account.clone()),
        state: Some("available".into()),
        cidr_block: Some(row.cidr.to_string()),
        available_ip_address_count: Some(available(row, in_use)),
        availability_zone: Some(row.zone.clone()),
        availability_zone_id: Some(row.zone_id.clone()),
        default_for_az: Some(row.default_for_zone),
        map_public_ip_on_launch: Some(row.map_public_ip),
        map_customer_owned_ip_on_launch: Some(false),
        assign_ipv6_address_on_creation: Some(false),
        ipv6_cidr_block_association_set: Some(Vec::new()),
        ipv6_native: Some(false),
        enable_dns64: Some(false),
        private_dns_name_options_on_launch: Some(PrivateDnsNameOptionsOnLaunch {
            hostname_type: Some(row.hostname_type.clone()),
            enable_resource_name_dns_a_record: Some(row.resource_name_a_record),
            enable_resource_name_dns_aaaa_record: Some(false),
        }),
        block_public_access_states: Some(BlockPublicAccessStates {
            internet_gateway_block_mode: Some("off".into()),
        }),
        ..SubnetShape::default()
    }
}

/// ModifySubnetAttribute: what concerns IPv4.
///
/// # Errors
/// `InvalidSubnetID.NotFound`; `NotImplemented` for IPv6, Outposts and device indices.
pub fn modify_subnet_attribute(
    cx: &mut Cx<'_>,
    input: ModifySubnetAttributeRequest,
) -> Result<ModifySubnetAttributeOutput, Error> {
    let on = |flag: &Option<crate::api::AttributeBooleanValue>| flag.as_ref().and_then(|flag| flag.value);
    unsupported(&[
        ("AssignIpv6AddressOnCreation", on(&input.assign_ipv6_address_on_creation) == Some(true)),
        ("MapCustomerOwnedIpOnLaunch", on(&input.map_customer_owned_ip_on_launch) == Some(true)),
        ("EnableDns64", on(&input.enable_dns64) == Some(true)),
        (
            "EnableResourceNameDnsAAAARecordOnLaunch",
            on(&input.enable_resource_name_dns_aaaa_record_on_launch) == Some(true),
        ),
        ("EnableLniAtDeviceIndex", input.enable_lni_at_device_index.is_some()),
    ])?;
    let mut row = find(cx, &input.subnet_id)?;
    if let Some(value) = on(&input.map_public_ip_on_launch) {
        row.map_public_ip = value;
    }
    if let Some(value) = input.private_dns_hostname_type_on_launch {
        row.hostname_type = value;
    }
    if let Some(value) = on(&input.enable_resource_name_dns_a_record_on_launch) {
        row.resource_name_a_record = value;
    }
    SUBNETS.put(cx, &row.id, &row)?;
    Ok(ModifySubnetAttributeOutput {})
}
