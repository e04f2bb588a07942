//! VPCs: their ranges, attributes and what comes with them.

use std::net::Ipv4Addr;

use model::Error;
use store::Cx;

use crate::api::{
    AssociateVpcCidrBlockRequest, AssociateVpcCidrBlockResult, AttributeBooleanValue, AttributeValue,
    CreateVpcRequest, CreateVpcResult, DeleteVpcOutput, DeleteVpcRequest, DescribeDhcpOptionsRequest,
    DescribeDhcpOptionsResult, DescribeVpcAttributeRequest, DescribeVpcAttributeResult, DescribeVpcsRequest,
    DescribeVpcsResult, DhcpConfiguration, DhcpOptions, DisassociateVpcCidrBlockRequest,
    DisassociateVpcCidrBlockResult, ModifyVpcAttributeOutput, ModifyVpcAttributeRequest, Vpc as VpcShape,
    VpcCidrBlockAssociation, VpcCidrBlockState,
};
use crate::cidr::Cidr;
use crate::filter::{self, many, one};
use crate::refuse::{self, bad_value, dry_run, need, unsupported};
use crate::rows::{
    AssociationRow, ENDPOINTS, INTERFACES, INTERNET_GATEWAYS, NAT_GATEWAYS, NatLife, Place, REGIONS,
    ROUTE_TABLES, RouteTableRow, SECURITY_GROUPS, SUBNETS, VPCS, VpcCidrRow, VpcRow, all, own,
};
use crate::{security_group, tags, want};

/// Ranges on a VPC at most, the primary one included.
const CIDRS_MAX: usize = 5;

/// A VPC, for other services.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vpc {
    /// `vpc-…`
    pub id: String,
    /// IPv4 ranges, primary first.
    pub cidrs: Vec<String>,
    /// The VPC's resolver: base + 2 of the primary range (NET-4).
    pub resolver: Ipv4Addr,
    /// Whether an internet gateway is attached.
    pub has_internet_gateway: bool,
}

/// A VPC of any account by its id; `None` when there is no such VPC.
///
/// # Errors
/// When the store fails.
pub fn vpc(cx: &Cx<'_>, id: &str) -> Result<Option<Vpc>, Error> {
    let Some(row) = VPCS.get(cx, id)? else { return Ok(None) };
    let gateways = INTERNET_GATEWAYS.list(cx, "")?;
    Ok(Some(Vpc {
        cidrs: row.cidrs.iter().map(|range| range.cidr.to_string()).collect(),
        resolver: resolver(&row),
        has_internet_gateway: gateways.iter().any(|(_, gateway)| gateway.vpc.as_deref() == Some(id)),
        id: row.id,
    }))
}

/// Base + 2 of the primary range.
pub(crate) fn resolver(row: &VpcRow) -> Ipv4Addr {
    row.cidrs.first().map_or(Ipv4Addr::UNSPECIFIED, |range| range.cidr.address(2))
}

/// The caller's VPC, or `InvalidVpcID.NotFound`.
pub(crate) fn find(cx: &Cx<'_>, id: &str) -> Result<VpcRow, Error> {
    own(cx, &VPCS, id)?.ok_or_else(|| refuse::no_vpc(id))
}

/// A new id: `vpc-0` and sixteen hex digits.
pub(crate) fn new_id(cx: &mut Cx<'_>, prefix: &str) -> String {
    format!("{prefix}-0{}", cx.ids.hex(16))
}

/// Makes a VPC with all that comes with it: main route table, default network ACL, default security group, DHCP
/// options.
pub(crate) fn create(cx: &mut Cx<'_>, cidr: Cidr, tenancy: &str, is_default: bool) -> Result<VpcRow, Error> {
    let place = Place::of(cx);
    let id = new_id(cx, "vpc");
    let row = VpcRow {
        dhcp_options: dhcp_options(cx)?,
        network_acl: new_id(cx, "acl"),
        cidrs: vec![VpcCidrRow { association: new_id(cx, "vpc-cidr-assoc"), cidr }],
        tenancy: tenancy.into(),
        is_default,
        dns_support: true,
        dns_hostnames: is_default,
        address_usage_metrics: false,
        place: place.clone(),
        id: id.clone(),
    };
    VPCS.put(cx, &id, &row)?;
    let main = RouteTableRow {
        id: new_id(cx, "rtb"),
        vpc: id.clone(),
        routes: Vec::new(),
        associations: vec![AssociationRow { id: new_id(cx, "rtbassoc"), subnet: None }],
        place,
    };
    ROUTE_TABLES.put(cx, &main.id.clone(), &main)?;
    security_group::create_default(cx, &id)?;
    Ok(row)
}

/// The region's DHCP options set, made when first needed.
fn dhcp_options(cx: &mut Cx<'_>) -> Result<String, Error> {
    let key = format!("{}/{}", cx.account(), cx.region());
    let mut row = REGIONS.get(cx, &key)?.unwrap_or_default();
    if row.dhcp_options.is_empty() {
        row.dhcp_options = new_id(cx, "dopt");
        REGIONS.put(cx, &key, &row)?;
    }
    Ok(row.dhcp_options)
}

fn read_cidr(text: &str) -> Result<Cidr, Error> {
    let cidr: Cidr =
        text.parse().map_err(|_| bad_value(text, "cidrBlock", "This is not a valid CIDR block."))?;
    if !(16..=28).contains(&cidr.prefix()) {
        return Err(Error::new("InvalidVpc.Range", format!("The CIDR '{text}' is invalid.")));
    }
    Ok(cidr)
}

/// CreateVpc. It is `available` at once.
///
/// # Errors
/// `InvalidVpc.Range`, `InvalidParameterValue`.
pub fn create_vpc(cx: &mut Cx<'_>, input: CreateVpcRequest) -> Result<CreateVpcResult, Error> {
    dry_run(input.dry_run)?;
    unsupported(&[
        ("Ipv4IpamPoolId", input.ipv4_ipam_pool_id.is_some()),
        ("Ipv6IpamPoolId", input.ipv6_ipam_pool_id.is_some()),
        ("Ipv6CidrBlock", input.ipv6_cidr_block.is_some()),
        ("AmazonProvidedIpv6CidrBlock", input.amazon_provided_ipv6_cidr_block == Some(true)),
    ])?;
    let cidr = read_cidr(&need(input.cidr_block, "cidrBlock")?)?;
    let tags = tags::of_request(input.tag_specifications, "vpc")?;
    let tenancy = input.instance_tenancy.unwrap_or_else(|| "default".into());
    let row = create(cx, cidr, &tenancy, false)?;
    tags::put(cx, &row.place, &row.id, "vpc", tags.clone())?;
    Ok(CreateVpcResult { vpc: Some(VpcShape { tags: tags::shape(&tags), ..shape(&row) }) })
}

/// DeleteVpc, with its main route table and its default security group.
///
/// # Errors
/// `DependencyViolation` while something stands in it.
pub fn delete_vpc(cx: &mut Cx<'_>, input: DeleteVpcRequest) -> Result<DeleteVpcOutput, Error> {
    dry_run(input.dry_run)?;
    let row = find(cx, &input.vpc_id)?;
    let id = row.id.as_str();
    let groups = SECURITY_GROUPS.list(cx, "")?.into_iter().filter(|(_, group)| group.vpc == id);
    let (defaults, others): (Vec<_>, Vec<_>) = groups.partition(|(_, group)| group.name == "default");
    let tables = ROUTE_TABLES.list(cx, "")?.into_iter().filter(|(_, table)| table.vpc == id);
    let (mains, further): (Vec<_>, Vec<_>) = tables.partition(|(_, table)| table.is_main());
    let is_used = !others.is_empty()
        || !further.is_empty()
        || SUBNETS.list(cx, "")?.iter().any(|(_, subnet)| subnet.vpc == id)
        || INTERFACES.list(cx, "")?.iter().any(|(_, interface)| interface.vpc == id)
        || INTERNET_GATEWAYS.list(cx, "")?.iter().any(|(_, gateway)| gateway.vpc.as_deref() == Some(id))
        || ENDPOINTS.list(cx, "")?.iter().any(|(_, endpoint)| endpoint.vpc == id)
        || NAT_GATEWAYS.list(cx, "")?.iter().any(|(_, nat)| {
            nat.vpc == id && matches!(nat.life, NatLife::Pending | NatLife::Available | NatLife::Deleting)
        });
    if is_used {
        return Err(refuse::depended_on("vpc", id));
    }
    for (group, _) in &defaults {
        SECURITY_GROUPS.delete(cx, group)?;
        tags::forget(cx, group)?;
    }
    for (table, _) in &mains {
        ROUTE_TABLES.delete(cx, table)?;
        tags::forget(cx, table)?;
    }
    tags::forget(cx, &row.network_acl)?;
    tags::forget(cx, id)?;
    VPCS.delete(cx, id)?;
    want::forget(cx, id)?;
    Ok(DeleteVpcOutput {})
}

/// DescribeVpcs.
///
/// # Errors
/// `InvalidVpcID.NotFound`, `InvalidParameterValue` for a filter of another name.
pub fn describe_vpcs(cx: &mut Cx<'_>, input: DescribeVpcsRequest) -> Result<DescribeVpcsResult, Error> {
    dry_run(input.dry_run)?;
    crate::defaults::ensure(cx)?;
    let tags = tags::map(cx)?;
    let rows = filter::named(all(cx, &VPCS)?, input.vpc_ids.as_deref(), refuse::no_vpc)?;
    let mut found = Vec::new();
    for (id, row) in rows {
        let own_tags = tags.get(&id).cloned().unwrap_or_default();
        let ranges = || row.cidrs.iter();
        let passes = filter::passes(input.filters.as_deref(), &own_tags, |name| match name {
            "vpc-id" => one(&row.id),
            "state" => one("available"),
            "cidr" | "cidr-block" | "cidrBlock" => many(ranges().take(1).map(|range| range.cidr)),
            "cidr-block-association.cidr-block" => many(ranges().map(|range| range.cidr)),
            "cidr-block-association.association-id" => many(ranges().map(|range| &range.association)),
            "cidr-block-association.state" => one("associated"),
            "dhcp-options-id" => one(&row.dhcp_options),
            "is-default" | "isDefault" => one(row.is_default),
            "owner-id" => one(&row.place.account),
            _ => None,
        })?;
        if passes {
            found.push((id, VpcShape { tags: tags::shape(&own_tags), ..shape(&row) }));
        }
    }
    let (vpcs, next_token) = filter::page(found, input.next_token.as_deref(), input.max_results)?;
    Ok(DescribeVpcsResult { vpcs: Some(vpcs), next_token })
}

fn association(range: &VpcCidrRow, state: &str) -> VpcCidrBlockAssociation {
    VpcCidrBlockAssociation {
        association_id: Some(range.association.clone()),
        cidr_block: Some(range.cidr.to_string()),
        cidr_block_state: Some(VpcCidrBlockState { state: Some(state.into()), status_message: None }),
    }
}

fn shape(row: &VpcRow) -> VpcShape {
    VpcShape {
        vpc_id: Some(row.id.clone()),
        state: Some("available".into()),
        cidr_block: row.cidrs.first().map(|range| range.cidr.to_string()),
        cidr_block_association_set: Some(
            row.cidrs.iter().map(|range| association(range, "associated")).collect(),
        ),
        ipv6_cidr_block_association_set: Some(Vec::new()),
        dhcp_options_id: Some(row.dhcp_options.clone()),
        instance_tenancy: Some(row.tenancy.clone()),
        is_default: Some(row.is_default),
        owner_id: Some(row.place.account.clone()),
        ..VpcShape::default()
    }
}

/// DescribeVpcAttribute: one attribute per call.
///
/// # Errors
/// `InvalidVpcID.NotFound`, `InvalidParameterValue`.
pub fn describe_vpc_attribute(
    cx: &mut Cx<'_>,
    input: DescribeVpcAttributeRequest,
) -> Result<DescribeVpcAttributeResult, Error> {
    dry_run(input.dry_run)?;
    let row = find(cx, &input.vpc_id)?;
    let flag = |value| Some(AttributeBooleanValue { value: Some(value) });
    let mut answer = DescribeVpcAttributeResult { vpc_id: Some(row.id.clone()), ..Default::default() };
    match input.attribute.as_str() {
        "enableDnsSupport" => answer.enable_dns_support = flag(row.dns_support),
        "enableDnsHostnames" => answer.enable_dns_hostnames = flag(row.dns_hostnames),
        "enableNetworkAddressUsageMetrics" => {
            answer.enable_network_address_usage_metrics = flag(row.address_usage_metrics);
        }
        other => return Err(bad_value(other, "attribute", "There is no such attribute.")),
    }
    Ok(answer)
}

/// ModifyVpcAttribute: exactly one attribute per call.
///
/// # Errors
/// `InvalidVpcID.NotFound`, `InvalidParameterCombination`.
pub fn modify_vpc_attribute(
    cx: &mut Cx<'_>,
    input: ModifyVpcAttributeRequest,
) -> Result<ModifyVpcAttributeOutput, Error> {
    let mut row = find(cx, &input.vpc_id)?;
    let value = |flag: &Option<AttributeBooleanValue>| flag.as_ref().and_then(|flag| flag.value);
    let given = [
        value(&input.enable_dns_support),
        value(&input.enable_dns_hostnames),
        value(&input.enable_network_address_usage_metrics),
    ];
    match given {
        [Some(on), None, None] => row.dns_support = on,
        [None, Some(on), None] => row.dns_hostnames = on,
        [None, None, Some(on)] => row.address_usage_metrics = on,
        _ => {
            let text = "Exactly one attribute can be modified at a time.";
            return Err(Error::new("InvalidParameterCombination", text));
        }
    }
    VPCS.put(cx, &row.id.clone(), &row)?;
    Ok(ModifyVpcAttributeOutput {})
}

/// AssociateVpcCidrBlock: a further range.
///
/// # Errors
/// `InvalidVpc.Range` when it meets another range of the VPC, `CidrLimitExceeded`.
pub fn associate_vpc_cidr_block(
    cx: &mut Cx<'_>,
    input: AssociateVpcCidrBlockRequest,
) -> Result<AssociateVpcCidrBlockResult, Error> {
    unsupported(&[
        ("Ipv4IpamPoolId", input.ipv4_ipam_pool_id.is_some()),
        ("Ipv6CidrBlock", input.ipv6_cidr_block.is_some()),
        ("AmazonProvidedIpv6CidrBlock", input.amazon_provided_ipv6_cidr_block == Some(true)),
    ])?;
    let mut row = find(cx, &input.vpc_id)?;
    let cidr = read_cidr(&need(input.cidr_block, "cidrBlock")?)?;
    if row.cidrs.iter().any(|range| range.cidr.overlaps(cidr)) {
        return Err(Error::new(
            "InvalidVpc.Range",
            format!("The CIDR '{cidr}' conflicts with another range."),
        ));
    }
    if row.cidrs.len() >= CIDRS_MAX {
        return Err(Error::new("CidrLimitExceeded", format!("A VPC has at most {CIDRS_MAX} ranges.")));
    }
    let range = VpcCidrRow { association: new_id(cx, "vpc-cidr-assoc"), cidr };
    let shape = association(&range, "associated");
    row.cidrs.push(range);
    VPCS.put(cx, &row.id.clone(), &row)?;
    want::refresh(cx, &row.id)?;
    Ok(AssociateVpcCidrBlockResult {
        cidr_block_association: Some(shape),
        vpc_id: Some(row.id),
        ..Default::default()
    })
}

/// DisassociateVpcCidrBlock: not the primary range, and none with subnets in it.
///
/// # Errors
/// `InvalidVpcCidrBlockAssociationID.NotFound`, `OperationNotPermitted`, `DependencyViolation`.
pub fn disassociate_vpc_cidr_block(
    cx: &mut Cx<'_>,
    input: DisassociateVpcCidrBlockRequest,
) -> Result<DisassociateVpcCidrBlockResult, Error> {
    let id = input.association_id;
    let found = all(cx, &VPCS)?.into_iter().find_map(|(_, row)| {
        let at = row.cidrs.iter().position(|range| range.association == id)?;
        Some((row, at))
    });
    let Some((mut row, at)) = found else {
        let code = "InvalidVpcCidrBlockAssociationID.NotFound";
        return Err(refuse::missing(code, "vpc CIDR block association", &id));
    };
    if at == 0 {
        let text = "The primary CIDR block of a VPC cannot be disassociated.";
        return Err(Error::new("OperationNotPermitted", text));
    }
    let range = row.cidrs.remove(at);
    let is_used = |cidr: Cidr| range.cidr.contains(cidr);
    if SUBNETS.list(cx, "")?.iter().any(|(_, subnet)| subnet.vpc == row.id && is_used(subnet.cidr)) {
        return Err(refuse::depended_on("vpc CIDR block", &range.cidr.to_string()));
    }
    VPCS.put(cx, &row.id.clone(), &row)?;
    want::refresh(cx, &row.id)?;
    Ok(DisassociateVpcCidrBlockResult {
        cidr_block_association: Some(association(&range, "disassociated")),
        vpc_id: Some(row.id),
        ..Default::default()
    })
}

/// DescribeDhcpOptions: the region's one set.
///
/// # Errors
/// `InvalidDhcpOptionID.NotFound`.
pub fn describe_dhcp_options(
    cx: &mut Cx<'_>,
    input: DescribeDhcpOptionsRequest,
) -> Result<DescribeDhcpOptionsResult, Error> {
    dry_run(input.dry_run)?;
    crate::defaults::ensure(cx)?;
    let id = dhcp_options(cx)?;
    let own_tags = tags::of(cx, &id)?;
    let place = Place::of(cx);
    let configuration = |key: &str, value: String| DhcpConfiguration {
        key: Some(key.into()),
        values: Some(vec![AttributeValue { value: Some(value) }]),
    };
    let shape = DhcpOptions {
        dhcp_options_id: Some(id.clone()),
        owner_id: Some(place.account.clone()),
        tags: tags::shape(&own_tags),
        dhcp_configurations: Some(vec![
            configuration("domain-name", domain_name(&place.region)),
            configuration("domain-name-servers", "AmazonProvidedDNS".into()),
        ]),
    };
    let missing = |id: &str| refuse::missing("InvalidDhcpOptionID.NotFound", "dhcpOption", id);
    let rows = filter::named(vec![(id.clone(), shape)], input.dhcp_options_ids.as_deref(), missing)?;
    let passes = filter::passes(input.filters.as_deref(), &own_tags, |name| match name {
        "dhcp-options-id" => one(&id),
        "owner-id" => one(&place.account),
        "key" => many(["domain-name", "domain-name-servers"]),
        "value" => many([domain_name(&place.region).as_str(), "AmazonProvidedDNS"]),
        _ => None,
    })?;
    let rows = if passes { rows } else { Vec::new() };
    let (options, next_token) = filter::page(rows, input.next_token.as_deref(), input.max_results)?;
    Ok(DescribeDhcpOptionsResult { dhcp_options: Some(options), next_token })
}

/// The domain of private DNS names: `eu-central-1.compute.internal`, `ec2.internal` in us-east-1.
pub(crate) fn domain_name(region: &str) -> String {
    match region {
        "us-east-1" => "ec2.internal".into(),
        region => format!("{region}.compute.internal"),
    }
}

impl RouteTableRow {
    /// Whether it is its VPC's main table.
    pub(crate) fn is_main(&self) -> bool {
        self.associations.iter().any(|association| association.subnet.is_none())
    }
}
