//! Route tables.

use model::Error;
use store::Cx;

use crate::api::{
    CreateRouteTableRequest, CreateRouteTableResult, DeleteRouteTableOutput, DeleteRouteTableRequest,
    DescribeRouteTablesRequest, DescribeRouteTablesResult, Route, RouteTable, RouteTableAssociation,
    RouteTableAssociationState,
};
use crate::filter::{self, many, one};
use crate::refuse::{self, dry_run};
use crate::rows::{AssociationRow, Place, ROUTE_TABLES, RouteTableRow, all, own};
use crate::vpc::{self, new_id};
use crate::{defaults, route, tags};

/// The caller's table, or `InvalidRouteTableID.NotFound`.
pub(crate) fn find(cx: &Cx<'_>, id: &str) -> Result<RouteTableRow, Error> {
    own(cx, &ROUTE_TABLES, id)?.ok_or_else(|| refuse::no_route_table(id))
}

/// CreateRouteTable.
///
/// # Errors
/// `InvalidVpcID.NotFound`.
pub fn create_route_table(
    cx: &mut Cx<'_>,
    input: CreateRouteTableRequest,
) -> Result<CreateRouteTableResult, Error> {
    dry_run(input.dry_run)?;
    let vpc = vpc::find(cx, &input.vpc_id)?.id;
    let tags = tags::of_request(input.tag_specifications, "route-table")?;
    let row = RouteTableRow {
        place: Place::of(cx),
        id: new_id(cx, "rtb"),
        vpc,
        routes: Vec::new(),
        associations: Vec::new(),
    };
    ROUTE_TABLES.put(cx, &row.id, &row)?;
    tags::put(cx, &row.place, &row.id, "route-table", tags.clone())?;
    let table = RouteTable { tags: tags::shape(&tags), ..shape(&row, route::shapes(cx, &row)?) };
    Ok(CreateRouteTableResult { route_table: Some(table), client_token: input.client_token })
}

/// DeleteRouteTable.
///
/// # Errors
/// `InvalidRouteTableID.NotFound`, `DependencyViolation` for a main table or one with associations.
pub fn delete_route_table(
    cx: &mut Cx<'_>,
    input: DeleteRouteTableRequest,
) -> Result<DeleteRouteTableOutput, Error> {
    dry_run(input.dry_run)?;
    let row = find(cx, &input.route_table_id)?;
    if !row.associations.is_empty() {
        return Err(refuse::depended_on("routeTable", &row.id));
    }
    tags::forget(cx, &row.id)?;
    ROUTE_TABLES.delete(cx, &row.id)?;
    Ok(DeleteRouteTableOutput {})
}

/// DescribeRouteTables.
///
/// # Errors
/// `InvalidRouteTableID.NotFound`, `InvalidParameterValue` for a filter of another name.
pub fn describe_route_tables(
    cx: &mut Cx<'_>,
    input: DescribeRouteTablesRequest,
) -> Result<DescribeRouteTablesResult, Error> {
    dry_run(input.dry_run)?;
    defaults::ensure(cx)?;
    let tags = tags::map(cx)?;
    let rows =
        filter::named(all(cx, &ROUTE_TABLES)?, input.route_table_ids.as_deref(), refuse::no_route_table)?;
    let mut found = Vec::new();
    for (id, row) in rows {
        let own_tags = tags.get(&id).cloned().unwrap_or_default();
        let routes = route::shapes(cx, &row)?;
        let passes = filter::passes(input.filters.as_deref(), &own_tags, |name| field(&row, &routes, name))?;
        if passes {
            found.push((id, RouteTable { tags: tags::shape(&own_tags), ..shape(&row, routes) }));
        }
    }
    let (tables, next_token) = filter::page(found, input.next_token.as_deref(), input.max_results)?;
    Ok(DescribeRouteTablesResult { route_tables: Some(tables), next_token })
}

fn field(row: &RouteTableRow, routes: &[Route], name: &str) -> Option<Vec<String>> {
    let of_routes =
        |part: fn(&Route) -> &Option<String>| many(routes.iter().filter_map(|route| part(route).as_ref()));
    match name {
        "route-table-id" => one(&row.id),
        "vpc-id" => one(&row.vpc),
        "owner-id" => one(&row.place.account),
        "association.route-table-association-id" => many(row.associations.iter().map(|one| &one.id)),
        "association.route-table-id" => many(row.associations.iter().map(|_| &row.id)),
        "association.subnet-id" => many(row.associations.iter().filter_map(|one| one.subnet.as_ref())),
        "association.main" => match row.associations.as_slice() {
            [] => one(false),
            associations => many(associations.iter().map(|one| one.subnet.is_none())),
        },
        "association.gateway-id" => many(None::<String>),
        "route.destination-cidr-block" => of_routes(|route| &route.destination_cidr_block),
        "route.destination-ipv6-cidr-block" => of_routes(|route| &route.destination_ipv6_cidr_block),
        "route.destination-prefix-list-id" => of_routes(|route| &route.destination_prefix_list_id),
        "route.gateway-id" => of_routes(|route| &route.gateway_id),
        "route.nat-gateway-id" => of_routes(|route| &route.nat_gateway_id),
        "route.origin" => of_routes(|route| &route.origin),
        "route.state" => of_routes(|route| &route.state),
        "route.instance-id"
        | "route.transit-gateway-id"
        | "route.vpc-peering-connection-id"
        | "route.egress-only-internet-gateway-id" => many(None::<String>),
        _ => None,
    }
}

fn association(table: &str, row: &AssociationRow) -> RouteTableAssociation {
    RouteTableAssociation {
        main: Some(row.subnet.is_none()),
        route_table_association_id: Some(row.id.clone()),
        route_table_id: Some(table.into()),
        subnet_id: row.subnet.clone(),
        association_state: Some(associated()),
        ..RouteTableAssociation::default()
    }
}

/// Associations are there at once.
pub(crate) fn associated() -> RouteTableAssociationState {
    RouteTableAssociationState { state: Some("associated".into()), status_message: None }
}

fn shape(row: &RouteTableRow, routes: Vec<Route>) -> RouteTable {
    RouteTable {
        route_table_id: Some(row.id.clone()),
        vpc_id: Some(row.vpc.clone()),
        owner_id: Some(row.place.account.clone()),
        associations: Some(row.associations.iter().map(|one| association(&row.id, one)).collect()),
        routes: Some(routes),
        propagating_vgws: Some(Vec::new()),
        tags: None,
    }
}
