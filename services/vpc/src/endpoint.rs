//! VPC endpoints: gateways are routes, interfaces are addresses in subnets.
//!
//! Inside our networks AWS's names lead to this machine's API anyway, so an endpoint changes no packet's way.

use model::{Error, Time};
use store::Cx;

use crate::api::{
    CreateVpcEndpointRequest, CreateVpcEndpointResult, DeleteVpcEndpointsRequest, DeleteVpcEndpointsResult,
    DescribeVpcEndpointServicesRequest, DescribeVpcEndpointServicesResult, DescribeVpcEndpointsRequest,
    DescribeVpcEndpointsResult, DnsEntry, ModifyVpcEndpointRequest, ModifyVpcEndpointResult,
    SecurityGroupIdentifier, ServiceDetail, ServiceTypeDetail, UnsuccessfulItem, UnsuccessfulItemError,
    VpcEndpoint,
};
use crate::filter::{self, many, one};
use crate::interface::{self, Holder, NewInterface};
use crate::refuse::{self, dry_run, need, unsupported};
use crate::rows::{
    Destination, ENDPOINTS, EndpointRow, Place, ROUTE_TABLES, RouteRow, RouteTarget, SECURITY_GROUPS, all,
    own,
};
use crate::vpc::{self, new_id};
use crate::{prefix_list, route_table, subnet, tags, zones};

/// Services with an interface endpoint; those with a gateway have a prefix list.
const INTERFACE_SERVICES: [&str; 14] = [
    "codebuild",
    "codecommit",
    "codedeploy",
    "codepipeline",
    "ec2",
    "ecr.api",
    "ecr.dkr",
    "ecs",
    "elasticloadbalancing",
    "events",
    "kms",
    "logs",
    "s3",
    "sts",
];

const FULL_ACCESS: &str = r#"{"Statement":[{"Action":"*","Effect":"Allow","Principal":"*","Resource":"*"}]}"#;

/// `InvalidVpcEndpointId.NotFound`
pub(crate) fn no_endpoint(id: &str) -> Error {
    refuse::missing("InvalidVpcEndpointId.NotFound", "VpcEndpoint", id)
}

fn find(cx: &Cx<'_>, id: &str) -> Result<EndpointRow, Error> {
    own(cx, &ENDPOINTS, id)?.ok_or_else(|| no_endpoint(id))
}

/// A region's services: name and kind.
fn services(region: &str) -> Vec<(String, &'static str)> {
    let interfaces =
        INTERFACE_SERVICES.iter().map(|service| (format!("com.amazonaws.{region}.{service}"), "Interface"));
    let gateways = prefix_list::lists(region).into_iter().map(|list| (list.name, "Gateway"));
    let mut all: Vec<_> = interfaces.chain(gateways).collect();
    all.sort();
    all
}

/// CreateVpcEndpoint. It is `available` at once; the same client token gives the same endpoint.
///
/// # Errors
/// `InvalidServiceName`, `InvalidVpcID.NotFound`, `RouteAlreadyExists`, the errors of interfaces.
pub fn create_vpc_endpoint(
    cx: &mut Cx<'_>,
    input: CreateVpcEndpointRequest,
) -> Result<CreateVpcEndpointResult, Error> {
    dry_run(input.dry_run)?;
    unsupported(&[
        ("ServiceNetworkArn", input.service_network_arn.is_some()),
        ("ResourceConfigurationArn", input.resource_configuration_arn.is_some()),
        ("ServiceRegion", input.service_region.as_deref().is_some_and(|region| region != cx.region())),
        ("SubnetConfigurations", input.subnet_configurations.is_some()),
    ])?;
    if let Some(token) = &input.client_token {
        let rows = all(cx, &ENDPOINTS)?;
        if let Some((_, row)) = rows.into_iter().find(|(_, row)| row.client_token.as_ref() == Some(token)) {
            let vpc_endpoint = Some(described(cx, &row)?);
            return Ok(CreateVpcEndpointResult { vpc_endpoint, client_token: row.client_token });
        }
    }
    let vpc = vpc::find(cx, &input.vpc_id)?.id;
    let kind = input.vpc_endpoint_type.unwrap_or_else(|| "Gateway".into());
    let service = need(input.service_name, "serviceName")?;
    if !services(cx.region()).iter().any(|(name, offered)| *name == service && *offered == kind) {
        let text = format!("The Vpc Endpoint Service '{service}' does not exist");
        return Err(Error::new("InvalidServiceName", text));
    }
    let tags = tags::of_request(input.tag_specifications, "vpc-endpoint")?;
    let is_interface = kind == "Interface";
    let groups = match input.security_group_ids {
        Some(groups) if !groups.is_empty() => groups,
        _ if is_interface => crate::security_group::default_of(cx, &vpc)?.into_iter().collect(),
        _ => Vec::new(),
    };
    interface::check_groups(cx, &vpc, &groups)?;
    let mut row = EndpointRow {
        place: Place::of(cx),
        id: new_id(cx, "vpce"),
        vpc,
        kind,
        service,
        policy: input.policy_document.unwrap_or_else(|| FULL_ACCESS.into()),
        route_tables: Vec::new(),
        subnets: Vec::new(),
        groups,
        interfaces: Vec::new(),
        private_dns: input.private_dns_enabled.unwrap_or(is_interface) && is_interface,
        client_token: input.client_token,
        created_at: cx.now.0,
    };
    for table in input.route_table_ids.unwrap_or_default() {
        add_route(cx, &mut row, &table)?;
    }
    for subnet in input.subnet_ids.unwrap_or_default() {
        add_subnet(cx, &mut row, &subnet)?;
    }
    ENDPOINTS.put(cx, &row.id, &row)?;
    tags::put(cx, &row.place, &row.id, "vpc-endpoint", tags)?;
    let vpc_endpoint = Some(described(cx, &row)?);
    Ok(CreateVpcEndpointResult { vpc_endpoint, client_token: row.client_token })
}

fn add_route(cx: &mut Cx<'_>, row: &mut EndpointRow, table_id: &str) -> Result<(), Error> {
    let mut table = route_table::find(cx, table_id)?;
    if table.vpc != row.vpc {
        let text = format!("Route table {table_id} is not in the VPC of the endpoint");
        return Err(Error::new("InvalidParameter", text));
    }
    let list = prefix_list::lists(&row.place.region).into_iter().find(|list| list.name == row.service);
    let Some(list) = list else {
        return Err(Error::new("InvalidParameter", "Only gateway endpoints have route tables."));
    };
    let destination = Destination::PrefixList(list.id.clone());
    if table.routes.iter().any(|route| route.destination == destination) {
        let text =
            format!("route table {table_id} already has a route with destination-prefix-list-id {}", list.id);
        return Err(Error::new("RouteAlreadyExists", text));
    }
    table.routes.push(RouteRow { destination, target: RouteTarget::Endpoint(row.id.clone()) });
    ROUTE_TABLES.put(cx, table_id, &table)?;
    row.route_tables.push(table_id.into());
    Ok(())
}

fn remove_route(cx: &mut Cx<'_>, row: &mut EndpointRow, table_id: &str) -> Result<(), Error> {
    let ours = RouteTarget::Endpoint(row.id.clone());
    if let Some(mut table) = ROUTE_TABLES.get(cx, table_id)? {
        table.routes.retain(|route| route.target != ours);
        ROUTE_TABLES.put(cx, table_id, &table)?;
    }
    row.route_tables.retain(|id| id != table_id);
    Ok(())
}

fn add_subnet(cx: &mut Cx<'_>, row: &mut EndpointRow, subnet_id: &str) -> Result<(), Error> {
    let subnet = subnet::find(cx, subnet_id)?;
    if row.kind != "Interface" || subnet.vpc != row.vpc || row.subnets.contains(&subnet.id) {
        let text = format!("Subnet {subnet_id} cannot be added to the endpoint");
        return Err(Error::new("InvalidParameter", text));
    }
    let new = NewInterface {
        subnet_id: subnet.id.clone(),
        security_groups: row.groups.clone(),
        description: format!("VPC Endpoint Interface {}", row.id),
        holder: Holder::Endpoint { id: row.id.clone() },
    };
    row.interfaces.push(interface::create_interface(cx, &new)?.id);
    row.subnets.push(subnet.id);
    Ok(())
}

fn remove_subnet(cx: &mut Cx<'_>, row: &mut EndpointRow, subnet_id: &str) -> Result<(), Error> {
    let (mut kept, mut gone) = (Vec::new(), Vec::new());
    for id in std::mem::take(&mut row.interfaces) {
        let is_there = interface::interface(cx, &id)?.is_some_and(|one| one.subnet_id == subnet_id);
        if is_there { gone.push(id) } else { kept.push(id) }
    }
    for id in gone {
        interface::delete_interface(cx, &id)?;
    }
    row.interfaces = kept;
    row.subnets.retain(|id| id != subnet_id);
    Ok(())
}

/// ModifyVpcEndpoint.
///
/// # Errors
/// `InvalidVpcEndpointId.NotFound`, the errors of creation.
pub fn modify_vpc_endpoint(
    cx: &mut Cx<'_>,
    input: ModifyVpcEndpointRequest,
) -> Result<ModifyVpcEndpointResult, Error> {
    dry_run(input.dry_run)?;
    unsupported(&[("SubnetConfigurations", input.subnet_configurations.is_some())])?;
    let mut row = find(cx, &input.vpc_endpoint_id)?;
    if input.reset_policy == Some(true) {
        row.policy = FULL_ACCESS.into();
    }
    if let Some(policy) = input.policy_document {
        row.policy = policy;
    }
    for table in input.add_route_table_ids.unwrap_or_default() {
        add_route(cx, &mut row, &table)?;
    }
    for table in input.remove_route_table_ids.unwrap_or_default() {
        remove_route(cx, &mut row, &table)?;
    }
    let added = input.add_security_group_ids.unwrap_or_default();
    interface::check_groups(cx, &row.vpc, &added)?;
    row.groups.extend(added);
    let removed = input.remove_security_group_ids.unwrap_or_default();
    row.groups.retain(|group| !removed.contains(group));
    for id in &row.interfaces {
        interface::set_interface_groups(cx, id, &row.groups)?;
    }
    for subnet in input.add_subnet_ids.unwrap_or_default() {
        add_subnet(cx, &mut row, &subnet)?;
    }
    for subnet in input.remove_subnet_ids.unwrap_or_default() {
        remove_subnet(cx, &mut row, &subnet)?;
    }
    if let Some(enabled) = input.private_dns_enabled {
        row.private_dns = enabled;
    }
    ENDPOINTS.put(cx, &row.id, &row)?;
    Ok(ModifyVpcEndpointResult { r#return: Some(true) })
}

/// DeleteVpcEndpoints: each for itself; what could not be deleted is in the answer.
///
/// # Errors
/// When the store fails.
pub fn delete_vpc_endpoints(
    cx: &mut Cx<'_>,
    input: DeleteVpcEndpointsRequest,
) -> Result<DeleteVpcEndpointsResult, Error> {
    dry_run(input.dry_run)?;
    let mut unsuccessful = Vec::new();
    for id in input.vpc_endpoint_ids {
        let Some(mut row) = own(cx, &ENDPOINTS, &id)? else {
            let error = no_endpoint(&id);
            let error = UnsuccessfulItemError { code: Some(error.code), message: Some(error.message) };
            unsuccessful.push(UnsuccessfulItem { resource_id: Some(id), error: Some(error) });
            continue;
        };
        for table in row.route_tables.clone() {
            remove_route(cx, &mut row, &table)?;
        }
        for interface in &row.interfaces {
            interface::delete_interface(cx, interface)?;
        }
        tags::forget(cx, &id)?;
        ENDPOINTS.delete(cx, &id)?;
    }
    Ok(DeleteVpcEndpointsResult { unsuccessful: Some(unsuccessful) })
}

/// DescribeVpcEndpoints.
///
/// # Errors
/// `InvalidVpcEndpointId.NotFound`, `InvalidParameterValue` for a filter of another name.
pub fn describe_vpc_endpoints(
    cx: &mut Cx<'_>,
    input: DescribeVpcEndpointsRequest,
) -> Result<DescribeVpcEndpointsResult, Error> {
    dry_run(input.dry_run)?;
    let rows = filter::named(all(cx, &ENDPOINTS)?, input.vpc_endpoint_ids.as_deref(), no_endpoint)?;
    let mut found = Vec::new();
    for (id, row) in rows {
        let own_tags = tags::of(cx, &id)?;
        let passes = filter::passes(input.filters.as_deref(), &own_tags, |name| match name {
            "vpc-endpoint-id" => one(&row.id),
            "vpc-id" => one(&row.vpc),
            "service-name" => one(&row.service),
            "vpc-endpoint-state" => one("available"),
            "vpc-endpoint-type" => one(&row.kind),
            "ip-address-type" => one("ipv4"),
            _ => None,
        })?;
        if passes {
            found.push((id, described(cx, &row)?));
        }
    }
    let (endpoints, next_token) = filter::page(found, input.next_token.as_deref(), input.max_results)?;
    Ok(DescribeVpcEndpointsResult { vpc_endpoints: Some(endpoints), next_token })
}

fn described(cx: &Cx<'_>, row: &EndpointRow) -> Result<VpcEndpoint, Error> {
    let mut groups = Vec::new();
    for id in &row.groups {
        let group_name = SECURITY_GROUPS.get(cx, id)?.map(|group| group.name);
        groups.push(SecurityGroupIdentifier { group_id: Some(id.clone()), group_name });
    }
    let entry = |name: String| DnsEntry { dns_name: Some(name), hosted_zone_id: None };
    let short = row.service.rsplit_once("amazonaws.").map_or("", |(_, rest)| rest);
    let service = short.split_once('.').map_or("", |(_, service)| service);
    let names = match row.kind.as_str() {
        "Interface" => vec![entry(format!("{}.{service}.{}.vpce.amazonaws.com", row.id, row.place.region))],
        _ => Vec::new(),
    };
    Ok(VpcEndpoint {
        vpc_endpoint_id: Some(row.id.clone()),
        vpc_endpoint_type: Some(row.kind.clone()),
        vpc_id: Some(row.vpc.clone()),
        service_name: Some(row.service.clone()),
        state: Some("available".into()),
        policy_document: Some(row.policy.clone()),
        route_table_ids: Some(row.route_tables.clone()),
        subnet_ids: Some(row.subnets.clone()),
        network_interface_ids: Some(row.interfaces.clone()),
        groups: Some(groups),
        private_dns_enabled: Some(row.private_dns),
        requester_managed: Some(false),
        ip_address_type: Some("ipv4".into()),
        dns_entries: Some(names),
        creation_timestamp: Some(Time(row.created_at)),
        owner_id: Some(row.place.account.clone()),
        service_region: Some(row.place.region.clone()),
        tags: tags::shape(&tags::of(cx, &row.id)?),
        ..VpcEndpoint::default()
    })
}

/// DescribeVpcEndpointServices.
///
/// # Errors
/// `InvalidServiceName`, `InvalidParameterValue` for a filter of another name.
pub fn describe_vpc_endpoint_services(
    cx: &mut Cx<'_>,
    input: DescribeVpcEndpointServicesRequest,
) -> Result<DescribeVpcEndpointServicesResult, Error> {
    dry_run(input.dry_run)?;
    let region = cx.region().to_owned();
    let rows = services(&region).into_iter().map(|(name, kind)| (name.clone(), (name, kind))).collect();
    let wrong = |name: &str| {
        Error::new("InvalidServiceName", format!("The Vpc Endpoint Service '{name}' does not exist"))
    };
    let mut found = Vec::new();
    for (_, (name, kind)) in filter::named(rows, input.service_names.as_deref(), wrong)? {
        let passes = filter::passes(input.filters.as_deref(), &Default::default(), |field| match field {
            "service-name" => one(&name),
            "service-type" => one(kind),
            "owner" => one("amazon"),
            "supported-ip-address-types" => one("ipv4"),
            _ => None,
        })?;
        if passes {
            found.push((format!("{name}/{kind}"), service_detail(&region, name, kind)));
        }
    }
    let (details, next_token) = filter::page(found, input.next_token.as_deref(), input.max_results)?;
    let mut names: Vec<String> = details.iter().filter_map(|detail| detail.service_name.clone()).collect();
    names.dedup();
    Ok(DescribeVpcEndpointServicesResult {
        service_names: Some(names),
        service_details: Some(details),
        next_token,
    })
}

fn service_detail(region: &str, name: String, kind: &str) -> ServiceDetail {
    let zones = zones::zones(region);
    ServiceDetail {
        service_name: Some(name),
        service_type: Some(vec![ServiceTypeDetail { service_type: Some(kind.into()) }]),
        service_region: Some(region.into()),
        availability_zones: many(zones.iter().map(|zone| &zone.name)),
        availability_zone_ids: many(zones.iter().map(|zone| &zone.id)),
        owner: Some("amazon".into()),
        vpc_endpoint_policy_supported: Some(true),
        acceptance_required: Some(false),
        manages_vpc_endpoints: Some(false),
        supported_ip_address_types: Some(vec!["ipv4".into()]),
        tags: Some(Vec::new()),
        ..ServiceDetail::default()
    }
}
