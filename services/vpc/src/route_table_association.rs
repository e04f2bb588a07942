//! Which subnets a route table is for. A subnet without one has its VPC's main table.

use model::Error;
use store::Cx;

use crate::api::{
    AssociateRouteTableRequest, AssociateRouteTableResult, DisassociateRouteTableOutput,
    DisassociateRouteTableRequest, ReplaceRouteTableAssociationRequest, ReplaceRouteTableAssociationResult,
};
use crate::refuse::{self, dry_run, need, unsupported};
use crate::route_table::{associated, find};
use crate::rows::{AssociationRow, ROUTE_TABLES, RouteTableRow, all};
use crate::subnet;
use crate::vpc::new_id;

/// The caller's table that has the association, and its place in it.
fn find_association(cx: &Cx<'_>, id: &str) -> Result<(RouteTableRow, usize), Error> {
    let found = all(cx, &ROUTE_TABLES)?.into_iter().find_map(|(_, table)| {
        let at = table.associations.iter().position(|association| association.id == id)?;
        Some((table, at))
    });
    found.ok_or_else(|| refuse::no_association(id))
}

fn same_network(table: &RouteTableRow, vpc: &str, other: &str) -> Result<(), Error> {
    if table.vpc == vpc {
        return Ok(());
    }
    let text = format!("route table {} and {other} belong to different networks", table.id);
    Err(Error::new("InvalidParameterValue", text))
}

/// AssociateRouteTable.
///
/// # Errors
/// `InvalidRouteTableID.NotFound`, `InvalidSubnetID.NotFound`, `Resource.AlreadyAssociated` when the subnet has
/// another table.
pub fn associate_route_table(
    cx: &mut Cx<'_>,
    input: AssociateRouteTableRequest,
) -> Result<AssociateRouteTableResult, Error> {
    dry_run(input.dry_run)?;
    unsupported(&[("GatewayId", input.gateway_id.is_some())])?;
    let mut table = find(cx, &input.route_table_id)?;
    let subnet = subnet::find(cx, &need(input.subnet_id, "subnetId")?)?;
    same_network(&table, &subnet.vpc, &format!("subnet {}", subnet.id))?;
    for (_, other) in all(cx, &ROUTE_TABLES)? {
        let existing = other.associations.iter().find(|one| one.subnet.as_ref() == Some(&subnet.id));
        let Some(existing) = existing else { continue };
        if other.id == table.id {
            let association_id = Some(existing.id.clone());
            return Ok(AssociateRouteTableResult { association_id, association_state: Some(associated()) });
        }
        let text = format!(
            "the specified association for route table {} conflicts with an existing association",
            table.id
        );
        return Err(Error::new("Resource.AlreadyAssociated", text));
    }
    let association = AssociationRow { id: new_id(cx, "rtbassoc"), subnet: Some(subnet.id) };
    let association_id = Some(association.id.clone());
    table.associations.push(association);
    ROUTE_TABLES.put(cx, &table.id, &table)?;
    Ok(AssociateRouteTableResult { association_id, association_state: Some(associated()) })
}

/// DisassociateRouteTable.
///
/// # Errors
/// `InvalidAssociationID.NotFound`, `InvalidParameterValue` for the main association.
pub fn disassociate_route_table(
    cx: &mut Cx<'_>,
    input: DisassociateRouteTableRequest,
) -> Result<DisassociateRouteTableOutput, Error> {
    dry_run(input.dry_run)?;
    let (mut table, at) = find_association(cx, &input.association_id)?;
    if table.associations[at].subnet.is_none() {
        let text = format!("cannot disassociate the main route table association {}", input.association_id);
        return Err(Error::new("InvalidParameterValue", text));
    }
    table.associations.remove(at);
    ROUTE_TABLES.put(cx, &table.id, &table)?;
    Ok(DisassociateRouteTableOutput {})
}

/// ReplaceRouteTableAssociation: another table for the subnet, or another main table for the VPC.
///
/// # Errors
/// `InvalidAssociationID.NotFound`, `InvalidRouteTableID.NotFound`, `InvalidParameterValue`.
pub fn replace_route_table_association(
    cx: &mut Cx<'_>,
    input: ReplaceRouteTableAssociationRequest,
) -> Result<ReplaceRouteTableAssociationResult, Error> {
    dry_run(input.dry_run)?;
    let (mut old, at) = find_association(cx, &input.association_id)?;
    let new = find(cx, &input.route_table_id)?;
    same_network(&new, &old.vpc, &format!("route table {}", old.id))?;
    let subnet = old.associations.remove(at).subnet;
    ROUTE_TABLES.put(cx, &old.id, &old)?;
    // Read again: both may be the same table.
    let mut new = find(cx, &new.id)?;
    let association = AssociationRow { id: new_id(cx, "rtbassoc"), subnet };
    let new_association_id = Some(association.id.clone());
    new.associations.push(association);
    ROUTE_TABLES.put(cx, &new.id, &new)?;
    Ok(ReplaceRouteTableAssociationResult { new_association_id, association_state: Some(associated()) })
}
