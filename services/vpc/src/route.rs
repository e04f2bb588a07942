//! Routes: what is in a route table beside its VPC's own ranges.

use model::Error;
use store::Cx;

use crate::api::{
    CreateRouteRequest, CreateRouteResult, DeleteRouteOutput, DeleteRouteRequest, ReplaceRouteOutput,
    ReplaceRouteRequest, Route,
};
use crate::refuse::{self, bad_value, dry_run, unsupported};
use crate::route_table::find;
use crate::rows::{
    Destination, INTERFACES, INTERNET_GATEWAYS, NAT_GATEWAYS, NatLife, ROUTE_TABLES, RouteRow, RouteTableRow,
    RouteTarget, VPCS, own,
};

fn destination(
    v4: Option<String>,
    v6: Option<String>,
    prefix_list: Option<String>,
) -> Result<Destination, Error> {
    match (v4, v6, prefix_list) {
        (Some(text), None, None) => text
            .parse()
            .map(Destination::V4)
            .map_err(|_| bad_value(&text, "destinationCidrBlock", "This is not a valid CIDR block.")),
        (None, Some(text), None) => Ok(Destination::V6(text)),
        (None, None, Some(id)) => Ok(Destination::PrefixList(id)),
        (None, None, None) => {
            let text = "The request must contain the parameter destinationCidrBlock";
            Err(Error::new("MissingParameter", text))
        }
        _ => Err(Error::new("InvalidParameterCombination", "A route has exactly one destination.")),
    }
}

/// `destination-cidr-block 0.0.0.0/0`
fn in_words(destination: &Destination) -> String {
    match destination {
        Destination::V4(cidr) => format!("destination-cidr-block {cidr}"),
        Destination::V6(cidr) => format!("destination-ipv6-cidr-block {cidr}"),
        Destination::PrefixList(id) => format!("destination-prefix-list-id {id}"),
    }
}

/// The one target that is given, once it is known to be there and in the table's VPC.
fn target(
    cx: &Cx<'_>,
    table: &RouteTableRow,
    gateway: Option<String>,
    nat: Option<String>,
    interface: Option<String>,
) -> Result<RouteTarget, Error> {
    match (gateway, nat, interface) {
        (Some(id), None, None) => {
            let code = "InvalidGatewayID.NotFound";
            let row = own(cx, &INTERNET_GATEWAYS, &id)?;
            let row = row.ok_or_else(|| refuse::missing(code, "gateway", &id))?;
            if row.vpc.as_ref() != Some(&table.vpc) {
                let text =
                    format!("route table {} and network gateway {id} belong to different networks", table.id);
                return Err(Error::new("InvalidParameterValue", text));
            }
            Ok(RouteTarget::InternetGateway(id))
        }
        (None, Some(id), None) => {
            let row = own(cx, &NAT_GATEWAYS, &id)?.filter(|row| row.life != NatLife::Deleted);
            let missing = || refuse::missing("InvalidNatGatewayID.NotFound", "natGateway", &id);
            if row.ok_or_else(missing)?.vpc != table.vpc {
                let text =
                    format!("route table {} and NAT gateway {id} belong to different networks", table.id);
                return Err(Error::new("InvalidParameterValue", text));
            }
            Ok(RouteTarget::NatGateway(id))
        }
        (None, None, Some(id)) => {
            let row = own(cx, &INTERFACES, &id)?.ok_or_else(|| refuse::no_interface(&id))?;
            if row.vpc != table.vpc {
                let text =
                    format!("route table {} and interface {id} belong to different networks", table.id);
                return Err(Error::new("InvalidParameterValue", text));
            }
            Ok(RouteTarget::Interface(id))
        }
        (None, None, None) => Err(Error::new("MissingParameter", "The request must contain a target.")),
        _ => Err(Error::new("InvalidParameterCombination", "A route has exactly one target.")),
    }
}

/// CreateRoute.
///
/// # Errors
/// `InvalidRouteTableID.NotFound`, `RouteAlreadyExists`, `InvalidGatewayID.NotFound`,
/// `InvalidNatGatewayID.NotFound`, `InvalidParameterValue`; `NotImplemented` for targets we do not have.
pub fn create_route(cx: &mut Cx<'_>, input: CreateRouteRequest) -> Result<CreateRouteResult, Error> {
    dry_run(input.dry_run)?;
    unsupported(&[
        ("VpcEndpointId", input.vpc_endpoint_id.is_some()),
        ("TransitGatewayId", input.transit_gateway_id.is_some()),
        ("LocalGatewayId", input.local_gateway_id.is_some()),
        ("CarrierGatewayId", input.carrier_gateway_id.is_some()),
        ("CoreNetworkArn", input.core_network_arn.is_some()),
        ("OdbNetworkArn", input.odb_network_arn.is_some()),
        ("EgressOnlyInternetGatewayId", input.egress_only_internet_gateway_id.is_some()),
        ("InstanceId", input.instance_id.is_some()),
        ("VpcPeeringConnectionId", input.vpc_peering_connection_id.is_some()),
    ])?;
    let mut table = find(cx, &input.route_table_id)?;
    let destination = destination(
        input.destination_cidr_block,
        input.destination_ipv6_cidr_block,
        input.destination_prefix_list_id,
    )?;
    let is_local = match (&destination, VPCS.get(cx, &table.vpc)?) {
        (Destination::V4(cidr), Some(vpc)) => vpc.cidrs.iter().any(|range| range.cidr == *cidr),
        _ => false,
    };
    if is_local || table.routes.iter().any(|route| route.destination == destination) {
        let words = in_words(&destination);
        let text = format!(
            "The route identified by {} already exists.",
            words.rsplit(' ').next().unwrap_or_default()
        );
        return Err(Error::new("RouteAlreadyExists", text));
    }
    let target = target(cx, &table, input.gateway_id, input.nat_gateway_id, input.network_interface_id)?;
    table.routes.push(RouteRow { destination, target });
    ROUTE_TABLES.put(cx, &table.id, &table)?;
    Ok(CreateRouteResult { r#return: Some(true) })
}

fn no_route(table: &RouteTableRow, destination: &Destination) -> Error {
    let text = format!("no route with {} in route table {}", in_words(destination), table.id);
    Error::new("InvalidRoute.NotFound", text)
}

/// ReplaceRoute: another target for a destination.
///
/// # Errors
/// As for CreateRoute; `InvalidRoute.NotFound`.
pub fn replace_route(cx: &mut Cx<'_>, input: ReplaceRouteRequest) -> Result<ReplaceRouteOutput, Error> {
    dry_run(input.dry_run)?;
    unsupported(&[
        ("VpcEndpointId", input.vpc_endpoint_id.is_some()),
        ("LocalTarget", input.local_target == Some(true)),
        ("TransitGatewayId", input.transit_gateway_id.is_some()),
        ("LocalGatewayId", input.local_gateway_id.is_some()),
        ("CarrierGatewayId", input.carrier_gateway_id.is_some()),
        ("CoreNetworkArn", input.core_network_arn.is_some()),
        ("OdbNetworkArn", input.odb_network_arn.is_some()),
        ("EgressOnlyInternetGatewayId", input.egress_only_internet_gateway_id.is_some()),
        ("InstanceId", input.instance_id.is_some()),
        ("VpcPeeringConnectionId", input.vpc_peering_connection_id.is_some()),
    ])?;
    let mut table = find(cx, &input.route_table_id)?;
    let destination = destination(
        input.destination_cidr_block,
        input.destination_ipv6_cidr_block,
        input.destination_prefix_list_id,
    )?;
    let target = target(cx, &table, input.gateway_id, input.nat_gateway_id, input.network_interface_id)?;
    let Some(route) = table.routes.iter_mut().find(|route| route.destination == destination) else {
        return Err(no_route(&table, &destination));
    };
    route.target = target;
    ROUTE_TABLES.put(cx, &table.id, &table)?;
    Ok(ReplaceRouteOutput {})
}

/// DeleteRoute.
///
/// # Errors
/// `InvalidRouteTableID.NotFound`, `InvalidRoute.NotFound`, `InvalidParameterValue` for an endpoint's route.
pub fn delete_route(cx: &mut Cx<'_>, input: DeleteRouteRequest) -> Result<DeleteRouteOutput, Error> {
    dry_run(input.dry_run)?;
    let mut table = find(cx, &input.route_table_id)?;
    let destination = destination(
        input.destination_cidr_block,
        input.destination_ipv6_cidr_block,
        input.destination_prefix_list_id,
    )?;
    let Some(at) = table.routes.iter().position(|route| route.destination == destination) else {
        return Err(no_route(&table, &destination));
    };
    if let RouteTarget::Endpoint(endpoint) = &table.routes[at].target {
        let text = format!("cannot remove VPC endpoint route {endpoint} in route table {}", table.id);
        return Err(Error::new("InvalidParameterValue", text));
    }
    table.routes.remove(at);
    ROUTE_TABLES.put(cx, &table.id, &table)?;
    Ok(DeleteRouteOutput {})
}

/// A table's routes as clients see them: the VPC's own ranges first.
pub(crate) fn shapes(cx: &Cx<'_>, table: &RouteTableRow) -> Result<Vec<Route>, Error> {
    let ranges = VPCS.get(cx, &table.vpc)?.map(|vpc| vpc.cidrs).unwrap_or_default();
    let mut shapes: Vec<Route> = ranges
        .iter()
        .map(|range| Route {
            destination_cidr_block: Some(range.cidr.to_string()),
            gateway_id: Some("local".into()),
            origin: Some("CreateRouteTable".into()),
            state: Some("active".into()),
            ..Route::default()
        })
        .collect();
    for route in &table.routes {
        shapes.push(shape(cx, table, route)?);
    }
    Ok(shapes)
}

/// A route whose target is gone is a black hole.
fn shape(cx: &Cx<'_>, table: &RouteTableRow, route: &RouteRow) -> Result<Route, Error> {
    let mut shape = Route { origin: Some("CreateRoute".into()), ..Route::default() };
    match &route.destination {
        Destination::V4(cidr) => shape.destination_cidr_block = Some(cidr.to_string()),
        Destination::V6(cidr) => shape.destination_ipv6_cidr_block = Some(cidr.clone()),
        Destination::PrefixList(id) => shape.destination_prefix_list_id = Some(id.clone()),
    }
    let is_active = match &route.target {
        RouteTarget::InternetGateway(id) => {
            shape.gateway_id = Some(id.clone());
            INTERNET_GATEWAYS.get(cx, id)?.is_some_and(|row| row.vpc.as_ref() == Some(&table.vpc))
        }
        RouteTarget::NatGateway(id) => {
            shape.nat_gateway_id = Some(id.clone());
            let is_there = |life| matches!(life, NatLife::Pending | NatLife::Available);
            NAT_GATEWAYS.get(cx, id)?.is_some_and(|row| is_there(row.life))
        }
        RouteTarget::Interface(id) => {
            shape.network_interface_id = Some(id.clone());
            INTERFACES.contains(cx, id)?
        }
        RouteTarget::Endpoint(id) => {
            shape.gateway_id = Some(id.clone());
            true
        }
    };
    shape.state = Some(if is_active { "active" } else { "blackhole" }.into());
    Ok(shape)
}
