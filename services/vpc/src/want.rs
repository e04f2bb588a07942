//! A VPC's want, and what comes back from its driver.

use driver::network::{InterfaceHolder, InterfaceWant, NetworkSeen, NetworkWant, SubnetWant};
use driver::{Kind, Seen, Want};
use model::Error;
use store::Cx;

use crate::interface::Holder;
use crate::rows::{ADDRESS_HOLDS, INTERFACES, InterfaceRow, InterfaceState, SUBNETS, VPCS};

/// Writes down how a VPC should be, after its ranges, subnets or interfaces changed. A VPC is first wanted when it has
/// an interface (so that many VPCs cost nothing), and from then on until it is deleted.
pub(crate) fn refresh(cx: &mut Cx<'_>, vpc_id: &str) -> Result<(), Error> {
    let Some(vpc) = VPCS.get(cx, vpc_id)? else { return Ok(()) };
    let kind = Kind::Network.as_str();
    let interfaces: Vec<InterfaceWant> =
        INTERFACES.list(cx, "")?.into_iter().filter_map(|(_, row)| interface_want(row, vpc_id)).collect();
    if interfaces.is_empty() && cx.wanted(kind, vpc_id)?.is_none() {
        return Ok(());
    }
    let subnets = SUBNETS.list(cx, "")?.into_iter().filter(|(_, row)| row.vpc == vpc_id);
    let want = Want::Network(NetworkWant {
        vpc_id: vpc_id.into(),
        cidrs: vpc.cidrs.iter().map(|range| range.cidr.to_string()).collect(),
        subnets: subnets.map(|(id, row)| SubnetWant { subnet_id: id, cidr: row.cidr.to_string() }).collect(),
        interfaces,
    });
    Ok(cx.want(kind, vpc_id, &want)?)
}

fn interface_want(row: InterfaceRow, vpc_id: &str) -> Option<InterfaceWant> {
    let holder = match row.holder {
        Holder::Task { .. } => InterfaceHolder::Task,
        Holder::LoadBalancer { .. } => InterfaceHolder::LoadBalancer,
        Holder::NatGateway { .. } => InterfaceHolder::NatGateway,
        Holder::Endpoint { .. } => return None,
    };
    (row.vpc == vpc_id).then_some(InterfaceWant {
        interface_id: row.id,
        subnet_id: row.subnet,
        address: row.address,
        mac: row.mac,
        holder,
    })
}

/// The VPC is gone.
pub(crate) fn forget(cx: &mut Cx<'_>, vpc_id: &str) -> Result<(), Error> {
    ADDRESS_HOLDS.delete_prefix(cx, &format!("{vpc_id}/"))?;
    Ok(cx.unwant(Kind::Network.as_str(), vpc_id)?)
}

/// Takes in how a VPC was found, and wakes whoever holds an interface that changed. Other sightings are not ours.
///
/// # Errors
/// When the store fails.
pub fn on_seen(cx: &mut Cx<'_>, key: &str, seen: &Seen) -> Result<(), Error> {
    let Seen::Network(seen) = seen else { return Ok(()) };
    for (id, mut row) in INTERFACES.list(cx, "")? {
        if row.vpc != key || matches!(row.holder, Holder::Endpoint { .. }) {
            continue;
        }
        let state = state_of(&id, seen);
        if row.state == state {
            continue;
        }
        row.state = state;
        INTERFACES.put(cx, &id, &row)?;
        wake(cx, &row.holder);
    }
    Ok(())
}

fn state_of(id: &str, seen: &NetworkSeen) -> InterfaceState {
    if seen.up.iter().any(|up| up == id) {
        return InterfaceState::Up;
    }
    let failed = seen.failed.iter().find(|(failed, _)| failed == id);
    failed.map_or(InterfaceState::Pending, |(_, why)| InterfaceState::Failed(why.clone()))
}

fn wake(cx: &mut Cx<'_>, holder: &Holder) {
    match holder {
        Holder::Task { task_id } => cx.wake("ecs.task", task_id),
        Holder::LoadBalancer { arn } => cx.wake("elb.load_balancer", arn),
        Holder::NatGateway { id } => cx.wake("vpc.nat_gateway", id),
        Holder::Endpoint { .. } => {}
    }
}
