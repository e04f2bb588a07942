//! This service's tables.
//!
//! Keys are AWS's ids: they are unique over accounts and regions, so another service or a sighting finds a row by its
//! id alone. Operations see only the rows of their caller's place ([`own`], [`all`]).

use std::net::Ipv4Addr;

use serde::{Deserialize, Serialize};
use store::{Cx, Error, Table};

use crate::cidr::Cidr;

pub(crate) const VPCS: Table<VpcRow> = Table::new("vpc_vpcs");
pub(crate) const SUBNETS: Table<SubnetRow> = Table::new("vpc_subnets");
pub(crate) const INTERNET_GATEWAYS: Table<InternetGatewayRow> = Table::new("vpc_internet_gateways");
pub(crate) const ELASTIC_IPS: Table<ElasticIpRow> = Table::new("vpc_elastic_ips");
pub(crate) const NAT_GATEWAYS: Table<NatGatewayRow> = Table::new("vpc_nat_gateways");
pub(crate) const ROUTE_TABLES: Table<RouteTableRow> = Table::new("vpc_route_tables");
pub(crate) const SECURITY_GROUPS: Table<SecurityGroupRow> = Table::new("vpc_security_groups");
pub(crate) const INTERFACES: Table<InterfaceRow> = Table::new("vpc_interfaces");
pub(crate) const ENDPOINTS: Table<EndpointRow> = Table::new("vpc_endpoints");
/// Tags of everything here. Key: the resource's id.
pub(crate) const TAGS: Table<TagsRow> = Table::new("vpc_tags");
/// What a region has once it was used. Key: `account/region`.
pub(crate) const REGIONS: Table<RegionRow> = Table::new("vpc_regions");
/// Addresses not to be handed out before a time (ms). Key: `vpc/address/holder`.
pub(crate) const ADDRESS_HOLDS: Table<i64> = Table::new("vpc_address_holds");

/// Whose a row is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Place {
    pub(crate) account: String,
    pub(crate) region: String,
}

impl Place {
    /// The caller's.
    pub(crate) fn of(cx: &Cx<'_>) -> Self {
        Self { account: cx.account().into(), region: cx.region().into() }
    }

    /// `arn:aws:ec2:REGION:ACCOUNT:` and the resource.
    pub(crate) fn arn(&self, resource: &str) -> String {
        model::Arn::new("ec2", &self.region, &self.account, resource).to_string()
    }
}

/// A row with a place.
pub(crate) trait Placed: store::Row {
    fn place(&self) -> &Place;
}

macro_rules! placed {
    ($($row:ty),*) => {$(
        impl Placed for $row {
            fn place(&self) -> &Place {
                &self.place
            }
        }
    )*};
}

placed!(
    VpcRow,
    SubnetRow,
    InternetGatewayRow,
    ElasticIpRow,
    NatGatewayRow,
    RouteTableRow,
    SecurityGroupRow,
    InterfaceRow,
    EndpointRow,
    TagsRow
);

/// The caller's row of that id.
pub(crate) fn own<T: Placed>(cx: &Cx<'_>, table: &Table<T>, id: &str) -> Result<Option<T>, Error> {
    Ok(table.get(cx, id)?.filter(|row| is_callers(cx, row.place())))
}

/// All of the caller's rows, by id.
pub(crate) fn all<T: Placed>(cx: &Cx<'_>, table: &Table<T>) -> Result<Vec<(String, T)>, Error> {
    Ok(table.list(cx, "")?.into_iter().filter(|(_, row)| is_callers(cx, row.place())).collect())
}

fn is_callers(cx: &Cx<'_>, place: &Place) -> bool {
    place.account == cx.account() && place.region == cx.region()
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct VpcRow {
    pub(crate) place: Place,
    pub(crate) id: String,
    pub(crate) tenancy: String,
    pub(crate) is_default: bool,
    /// Primary first.
    pub(crate) cidrs: Vec<VpcCidrRow>,
    pub(crate) dhcp_options: String,
    pub(crate) dns_support: bool,
    pub(crate) dns_hostnames: bool,
    pub(crate) address_usage_metrics: bool,
    pub(crate) network_acl: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct VpcCidrRow {
    pub(crate) association: String,
    pub(crate) cidr: Cidr,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct SubnetRow {
    pub(crate) place: Place,
    pub(crate) id: String,
    pub(crate) vpc: String,
    pub(crate) cidr: Cidr,
    pub(crate) zone: String,
    pub(crate) zone_id: String,
    pub(crate) default_for_zone: bool,
    pub(crate) map_public_ip: bool,
    pub(crate) hostname_type: String,
    pub(crate) resource_name_a_record: bool,
    pub(crate) network_acl_association: String,
    /// Where the search for a free address begins: behind the last one handed out, so that an address comes round
    /// again as late as can be (NET-5).
    pub(crate) next_address: u32,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct InternetGatewayRow {
    pub(crate) place: Place,
    pub(crate) id: String,
    pub(crate) vpc: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ElasticIpRow {
    pub(crate) place: Place,
    pub(crate) id: String,
    pub(crate) public_ip: Ipv4Addr,
    pub(crate) association: Option<AddressAssociationRow>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct AddressAssociationRow {
    pub(crate) id: String,
    pub(crate) interface: String,
    pub(crate) private_ip: Ipv4Addr,
    /// A NAT gateway's: its user cannot take it away.
    pub(crate) is_managed: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct NatGatewayRow {
    pub(crate) place: Place,
    pub(crate) id: String,
    pub(crate) subnet: String,
    pub(crate) vpc: String,
    pub(crate) life: NatLife,
    pub(crate) connectivity: String,
    /// None: private.
    pub(crate) allocation: Option<String>,
    pub(crate) association: Option<String>,
    pub(crate) public_ip: Option<Ipv4Addr>,
    pub(crate) interface: String,
    pub(crate) private_ip: Ipv4Addr,
    pub(crate) client_token: Option<String>,
    pub(crate) created_at: i64,
    /// When the present state began.
    pub(crate) since: i64,
    pub(crate) deleted_at: Option<i64>,
    pub(crate) failure: Option<String>,
}

/// A NAT gateway's life; the names are AWS's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum NatLife {
    Pending,
    Available,
    Failed,
    Deleting,
    Deleted,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct RouteTableRow {
    pub(crate) place: Place,
    pub(crate) id: String,
    pub(crate) vpc: String,
    /// Beside the local ones, which follow from the VPC's ranges.
    pub(crate) routes: Vec<RouteRow>,
    pub(crate) associations: Vec<AssociationRow>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RouteRow {
    pub(crate) destination: Destination,
    pub(crate) target: RouteTarget,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Destination {
    V4(Cidr),
    V6(String),
    PrefixList(String),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum RouteTarget {
    InternetGateway(String),
    NatGateway(String),
    Interface(String),
    /// Made with a gateway endpoint, goes with it.
    Endpoint(String),
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct AssociationRow {
    pub(crate) id: String,
    /// None: the main one.
    pub(crate) subnet: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct SecurityGroupRow {
    pub(crate) place: Place,
    pub(crate) id: String,
    pub(crate) vpc: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) rules: Vec<RuleRow>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RuleRow {
    pub(crate) id: String,
    pub(crate) is_egress: bool,
    pub(crate) matches: RuleMatch,
    pub(crate) description: Option<String>,
}

/// What a rule lets through; two rules of a group never have the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RuleMatch {
    /// `tcp`, `udp`, `icmp`, `icmpv6`, `-1`, or a number.
    pub(crate) protocol: String,
    /// -1 where the protocol has no ports.
    pub(crate) from_port: i64,
    pub(crate) to_port: i64,
    pub(crate) peer: Peer,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Peer {
    V4(Cidr),
    V6(String),
    PrefixList(String),
    Group { id: String, account: String },
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct InterfaceRow {
    pub(crate) place: Place,
    pub(crate) id: String,
    pub(crate) subnet: String,
    pub(crate) vpc: String,
    pub(crate) zone: String,
    pub(crate) address: Ipv4Addr,
    pub(crate) mac: String,
    pub(crate) groups: Vec<String>,
    pub(crate) description: String,
    pub(crate) holder: crate::interface::Holder,
    pub(crate) attachment: String,
    pub(crate) created_at: i64,
    pub(crate) state: InterfaceState,
}

/// How the driver last found an interface.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum InterfaceState {
    Pending,
    Up,
    Failed(String),
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct EndpointRow {
    pub(crate) place: Place,
    pub(crate) id: String,
    pub(crate) vpc: String,
    /// `Gateway` or `Interface`.
    pub(crate) kind: String,
    pub(crate) service: String,
    pub(crate) policy: String,
    pub(crate) route_tables: Vec<String>,
    pub(crate) subnets: Vec<String>,
    pub(crate) groups: Vec<String>,
    pub(crate) interfaces: Vec<String>,
    pub(crate) private_dns: bool,
    pub(crate) client_token: Option<String>,
    pub(crate) created_at: i64,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct TagsRow {
    pub(crate) place: Place,
    /// `vpc`, `subnet`, `security-group`, …
    pub(crate) kind: String,
    pub(crate) tags: std::collections::BTreeMap<String, String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct RegionRow {
    pub(crate) dhcp_options: String,
    /// The default VPC was made; never made twice.
    pub(crate) has_defaults: bool,
}
