//! Elastic network interfaces as other services make and use them.
//!
//! An interface is a row and a part of its VPC's want; `up` is what the driver saw, never what was asked for.

use std::net::Ipv4Addr;

use model::{Duration, Error, Time};
use serde::{Deserialize, Serialize};
use store::Cx;

use crate::refuse;
use crate::rows::{
    ADDRESS_HOLDS, ELASTIC_IPS, INTERFACES, InterfaceRow, InterfaceState, SECURITY_GROUPS, SUBNETS, SubnetRow,
};
use crate::vpc::{domain_name, new_id};
use crate::{security_group, tags, want};

/// How long an address that was given back is not handed out again, whoever had it (NET-5). A load balancer's drain
/// keeps it for longer ([`hold_address`]).
const ADDRESS_REST: Duration = Duration::seconds(60);

/// Who holds an interface.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Holder {
    /// An ECS task: the interface is alone in a namespace of its own (NET-1).
    Task {
        /// Task id (32 hex digits): what `ecs.task` is woken with.
        task_id: String,
    },
    /// A node of a load balancer.
    LoadBalancer {
        /// Load balancer ARN: what `elb.load_balancer` is woken with.
        arn: String,
    },
    /// A NAT gateway.
    NatGateway {
        /// `nat-…`
        id: String,
    },
    /// An interface endpoint. Nothing answers on it, so it has no kernel end.
    Endpoint {
        /// `vpce-…`
        id: String,
    },
}

/// What an interface is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewInterface {
    /// Where it stands.
    pub subnet_id: String,
    /// Its groups; none: the VPC's default one.
    pub security_groups: Vec<String>,
    /// As clients see it: `ELB app/web/0123456789abcdef`.
    pub description: String,
    /// Whose it is.
    pub holder: Holder,
}

/// An interface, for other services.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interface {
    /// `eni-…`
    pub id: String,
    /// Its primary private address.
    pub address: Ipv4Addr,
    /// `02:…`
    pub mac: String,
    /// `subnet-…`
    pub subnet_id: String,
    /// `vpc-…`
    pub vpc_id: String,
    /// `eu-central-1a`
    pub availability_zone: String,
    /// `ip-192-168-10-5.eu-central-1.compute.internal`
    pub private_dns_name: String,
    /// Its groups.
    pub security_groups: Vec<String>,
    /// Whether its kernel end is up with its address, as last seen.
    pub up: bool,
    /// Why it could not be made, as last seen.
    pub failure: Option<String>,
}

/// Makes an interface with a free address of its subnet and its VPC's want to match.
///
/// # Errors
/// `InvalidSubnetID.NotFound`, `InvalidGroup.NotFound`, `InvalidParameterValue` for a group of another VPC,
/// `InsufficientFreeAddressesInSubnet`.
pub fn create_interface(cx: &mut Cx<'_>, new: &NewInterface) -> Result<Interface, Error> {
    let Some(mut subnet) = SUBNETS.get(cx, &new.subnet_id)? else {
        return Err(refuse::no_subnet(&new.subnet_id));
    };
    let groups = if new.security_groups.is_empty() {
        security_group::default_of(cx, &subnet.vpc)?.into_iter().collect()
    } else {
        check_groups(cx, &subnet.vpc, &new.security_groups)?;
        new.security_groups.clone()
    };
    let address = take_address(cx, &mut subnet)?;
    let attachment = match new.holder {
        Holder::Task { .. } => new_id(cx, "eni-attach"),
        Holder::LoadBalancer { .. } | Holder::NatGateway { .. } | Holder::Endpoint { .. } => {
            new_id(cx, "ela-attach")
        }
    };
    let mac = cx.ids.bits().to_be_bytes();
    let row = InterfaceRow {
        place: subnet.place.clone(),
        id: new_id(cx, "eni"),
        subnet: subnet.id.clone(),
        vpc: subnet.vpc.clone(),
        zone: subnet.zone.clone(),
        address,
        mac: format!("02:{:02x}:{:02x}:{:02x}:{:02x}:{:02x}", mac[0], mac[1], mac[2], mac[3], mac[4]),
        groups,
        description: new.description.clone(),
        holder: new.holder.clone(),
        attachment,
        created_at: cx.now.0,
        state: match new.holder {
            Holder::Endpoint { .. } => InterfaceState::Up,
            Holder::Task { .. } | Holder::LoadBalancer { .. } | Holder::NatGateway { .. } => {
                InterfaceState::Pending
            }
        },
    };
    INTERFACES.put(cx, &row.id, &row)?;
    want::refresh(cx, &row.vpc)?;
    Ok(public(row))
}

/// An interface of any account by its id; `None` when there is none (any more).
///
/// # Errors
/// When the store fails.
pub fn interface(cx: &Cx<'_>, id: &str) -> Result<Option<Interface>, Error> {
    Ok(INTERFACES.get(cx, id)?.map(public))
}

/// Takes an interface away; whether there was one. Its address rests for a minute, or as long as it is held (NET-5).
///
/// # Errors
/// When the store fails.
pub fn delete_interface(cx: &mut Cx<'_>, id: &str) -> Result<bool, Error> {
    let Some(row) = INTERFACES.get(cx, id)? else { return Ok(false) };
    INTERFACES.delete(cx, id)?;
    tags::forget(cx, id)?;
    for (key, mut elastic_ip) in ELASTIC_IPS.list(cx, "")? {
        if elastic_ip.association.as_ref().is_some_and(|association| association.interface == id) {
            elastic_ip.association = None;
            ELASTIC_IPS.put(cx, &key, &elastic_ip)?;
        }
    }
    hold_address(cx, &row.vpc, row.address, "rest", cx.now + ADDRESS_REST)?;
    want::refresh(cx, &row.vpc)?;
    Ok(true)
}

/// Gives an interface other groups.
///
/// # Errors
/// `InvalidNetworkInterfaceID.NotFound`, `InvalidGroup.NotFound`, `InvalidParameterValue`.
pub fn set_interface_groups(cx: &mut Cx<'_>, id: &str, groups: &[String]) -> Result<(), Error> {
    let Some(mut row) = INTERFACES.get(cx, id)? else { return Err(refuse::no_interface(id)) };
    check_groups(cx, &row.vpc, groups)?;
    row.groups = groups.to_vec();
    Ok(INTERFACES.put(cx, id, &row)?)
}

/// Keeps an address of a VPC from being handed out before a time, in the name of a holder (a target group that still
/// drains on it). NET-5: a request of the old holder must never meet a new task.
///
/// # Errors
/// When the store fails.
pub fn hold_address(
    cx: &mut Cx<'_>,
    vpc_id: &str,
    address: Ipv4Addr,
    holder: &str,
    until: Time,
) -> Result<(), Error> {
    Ok(ADDRESS_HOLDS.put(cx, &format!("{vpc_id}/{address}/{holder}"), &until.0)?)
}

/// Ends a hold before its time.
///
/// # Errors
/// When the store fails.
pub fn let_go_of_address(
    cx: &mut Cx<'_>,
    vpc_id: &str,
    address: Ipv4Addr,
    holder: &str,
) -> Result<(), Error> {
    ADDRESS_HOLDS.delete(cx, &format!("{vpc_id}/{address}/{holder}"))?;
    Ok(())
}

/// Every group exists and is of the VPC.
pub(crate) fn check_groups(cx: &Cx<'_>, vpc: &str, groups: &[String]) -> Result<(), Error> {
    for id in groups {
        let group = SECURITY_GROUPS.get(cx, id)?.ok_or_else(|| refuse::no_security_group(id))?;
        if group.vpc != vpc {
            let text = "You have specified two resources that belong to different networks.";
            return Err(Error::new("InvalidGroup.NotFound", format!("{text} ({id})")));
        }
    }
    Ok(())
}

/// The next free address of a subnet behind the last one handed out.
fn take_address(cx: &mut Cx<'_>, subnet: &mut SubnetRow) -> Result<Ipv4Addr, Error> {
    forget_past_holds(cx, &subnet.vpc)?;
    let interfaces = INTERFACES.list(cx, "")?;
    let taken: Vec<Ipv4Addr> = interfaces
        .into_iter()
        .filter(|(_, interface)| interface.subnet == subnet.id)
        .map(|(_, interface)| interface.address)
        .collect();
    let held: Vec<Ipv4Addr> = ADDRESS_HOLDS
        .keys(cx, &format!("{}/", subnet.vpc))?
        .iter()
        .filter_map(|key| key.split('/').nth(1)?.parse().ok())
        .collect();
    let offset = choose(subnet.cidr.usable(), subnet.next_address, |offset| {
        let address = subnet.cidr.address(offset);
        !taken.contains(&address) && !held.contains(&address)
    });
    let Some(offset) = offset else {
        let text = format!("Insufficient free addresses in subnet '{}'.", subnet.id);
        return Err(Error::new("InsufficientFreeAddressesInSubnet", text));
    };
    subnet.next_address = offset + 1;
    SUBNETS.put(cx, &subnet.id, subnet)?;
    Ok(subnet.cidr.address(offset))
}

fn forget_past_holds(cx: &mut Cx<'_>, vpc: &str) -> Result<(), Error> {
    for (key, until) in ADDRESS_HOLDS.list(cx, &format!("{vpc}/"))? {
        if Time(until) <= cx.now {
            ADDRESS_HOLDS.delete(cx, &key)?;
        }
    }
    Ok(())
}

/// The first free offset from `next` on, round the end.
fn choose(usable: std::ops::Range<u32>, next: u32, is_free: impl Fn(u32) -> bool) -> Option<u32> {
    let next = next.clamp(usable.start, usable.end);
    (next..usable.end).chain(usable.start..next).find(|offset| is_free(*offset))
}

/// `ip-192-168-10-5.eu-central-1.compute.internal`
pub(crate) fn private_dns_name(region: &str, address: Ipv4Addr) -> String {
    let [a, b, c, d] = address.octets();
    format!("ip-{a}-{b}-{c}-{d}.{}", domain_name(region))
}

fn public(row: InterfaceRow) -> Interface {
    let (up, failure) = match row.state {
        InterfaceState::Up => (true, None),
        InterfaceState::Pending => (false, None),
        InterfaceState::Failed(why) => (false, Some(why)),
    };
    Interface {
        private_dns_name: private_dns_name(&row.place.region, row.address),
        id: row.id,
        address: row.address,
        mac: row.mac,
        subnet_id: row.subnet,
        vpc_id: row.vpc,
        availability_zone: row.zone,
        security_groups: row.groups,
        up,
        failure,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn net_5_an_address_comes_round_again_as_late_as_can_be() {
        let free = |_: u32| true;
        assert_eq!(choose(4..15, 0, free), Some(4));
        assert_eq!(choose(4..15, 5, free), Some(5));
        assert_eq!(choose(4..15, 15, free), Some(4));
        assert_eq!(choose(4..15, 10, |offset| offset < 7), Some(4));
        assert_eq!(choose(4..15, 10, |_| false), None);
    }
}
