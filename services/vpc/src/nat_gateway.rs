//! NAT gateways, and the machine of one.
//!
//! ```text
//! Pending ──its interface is up──> Available ──DeleteNatGateway──> Deleting ──a moment──> Deleted ──an hour──> (gone)
//!    └──────its time is over──────> Failed ─────────────────────────────────────────────────┘
//! ```

use ::machine::{Machine, Next};
use model::{Duration, Error, Ids, Time};
use store::Cx;

use crate::api::{
    CreateNatGatewayRequest, CreateNatGatewayResult, DeleteNatGatewayRequest, DeleteNatGatewayResult,
    DescribeNatGatewaysRequest, DescribeNatGatewaysResult, NatGateway, NatGatewayAddress,
};
use crate::elastic_ip;
use crate::filter::{self, one};
use crate::interface::{self, Holder, NewInterface};
use crate::refuse::{self, dry_run, need, unsupported};
use crate::rows::{
    INTERFACES, INTERNET_GATEWAYS, InterfaceState, NAT_GATEWAYS, NatGatewayRow, NatLife, all, own,
};
use crate::vpc::new_id;
use crate::{subnet, tags};

/// Within it the interface has to be up.
const PENDING_MAX: Duration = Duration::minutes(10);
/// How long `deleting` can be seen.
const DELETING: Duration = Duration::seconds(2);
/// How long a deleted or failed gateway can still be described.
const REMEMBERED: Duration = Duration::minutes(60);

fn find(cx: &Cx<'_>, id: &str) -> Result<NatGatewayRow, Error> {
    own(cx, &NAT_GATEWAYS, id)?.ok_or_else(|| refuse::no_nat_gateway(id))
}

/// CreateNatGateway: `pending` until its interface was seen up. The same client token gives the same gateway.
///
/// # Errors
/// `InvalidSubnetID.NotFound`, `InvalidAllocationID.NotFound`, `Resource.AlreadyAssociated`, `Gateway.NotAttached`
/// for a public one without internet gateway, `MissingParameter`.
pub fn create_nat_gateway(
    cx: &mut Cx<'_>,
    input: CreateNatGatewayRequest,
) -> Result<CreateNatGatewayResult, Error> {
    dry_run(input.dry_run)?;
    unsupported(&[
        ("AvailabilityMode regional", input.availability_mode.as_deref() == Some("regional")),
        ("PrivateIpAddress", input.private_ip_address.is_some()),
        ("SecondaryAllocationIds", input.secondary_allocation_ids.is_some()),
        ("SecondaryPrivateIpAddresses", input.secondary_private_ip_addresses.is_some()),
        ("SecondaryPrivateIpAddressCount", input.secondary_private_ip_address_count.is_some()),
    ])?;
    if let Some(token) = &input.client_token {
        let rows = all(cx, &NAT_GATEWAYS)?;
        if let Some((_, row)) = rows.into_iter().find(|(_, row)| row.client_token.as_ref() == Some(token)) {
            return answer(cx, row);
        }
    }
    let subnet = subnet::find(cx, &need(input.subnet_id, "subnetId")?)?;
    let tags = tags::of_request(input.tag_specifications, "natgateway")?;
    let connectivity = input.connectivity_type.unwrap_or_else(|| "public".into());
    let allocation = if connectivity == "public" {
        let allocation = need(input.allocation_id, "AllocationId")?;
        elastic_ip::check_free(cx, &allocation)?;
        let gateways = INTERNET_GATEWAYS.list(cx, "")?;
        if !gateways.iter().any(|(_, gateway)| gateway.vpc.as_ref() == Some(&subnet.vpc)) {
            let text = format!("Network {} has no Internet gateway attached", subnet.vpc);
            return Err(Error::new("Gateway.NotAttached", text));
        }
        Some(allocation)
    } else {
        unsupported(&[("AllocationId of a private NAT gateway", input.allocation_id.is_some())])?;
        None
    };
    let row = write(cx, subnet, connectivity, allocation, input.client_token)?;
    tags::put(cx, &row.place, &row.id, "natgateway", tags)?;
    cx.wake(NatGatewayMachine::NAME, &row.id);
    answer(cx, row)
}

fn write(
    cx: &mut Cx<'_>,
    subnet: crate::rows::SubnetRow,
    connectivity: String,
    allocation: Option<String>,
    client_token: Option<String>,
) -> Result<NatGatewayRow, Error> {
    let id = new_id(cx, "nat");
    let new = NewInterface {
        subnet_id: subnet.id.clone(),
        security_groups: Vec::new(),
        description: format!("Interface for NAT Gateway {id}"),
        holder: Holder::NatGateway { id: id.clone() },
    };
    let interface = interface::create_interface(cx, &new)?;
    let mut row = NatGatewayRow {
        place: subnet.place,
        id,
        subnet: subnet.id,
        vpc: subnet.vpc,
        life: NatLife::Pending,
        connectivity,
        allocation,
        association: None,
        public_ip: None,
        interface: interface.id,
        private_ip: interface.address,
        client_token,
        created_at: cx.now.0,
        since: cx.now.0,
        deleted_at: None,
        failure: None,
    };
    if let Some(allocation) = row.allocation.clone() {
        let (association, public_ip) =
            elastic_ip::associate(cx, &allocation, &row.interface, row.private_ip, true)?;
        row.association = Some(association);
        row.public_ip = Some(public_ip);
    }
    NAT_GATEWAYS.put(cx, &row.id, &row)?;
    Ok(row)
}

fn answer(cx: &Cx<'_>, row: NatGatewayRow) -> Result<CreateNatGatewayResult, Error> {
    let tags = tags::of(cx, &row.id)?;
    let nat_gateway = NatGateway { tags: tags::shape(&tags), ..shape(&row) };
    Ok(CreateNatGatewayResult { client_token: row.client_token, nat_gateway: Some(nat_gateway) })
}

/// DeleteNatGateway: `deleting`, then `deleted`; its address is free again with the latter.
///
/// # Errors
/// `NatGatewayNotFound`.
pub fn delete_nat_gateway(
    cx: &mut Cx<'_>,
    input: DeleteNatGatewayRequest,
) -> Result<DeleteNatGatewayResult, Error> {
    dry_run(input.dry_run)?;
    let mut row = find(cx, &input.nat_gateway_id)?;
    match row.life {
        NatLife::Pending | NatLife::Available | NatLife::Failed => {
            row.life = NatLife::Deleting;
            row.since = cx.now.0;
            row.deleted_at = Some(cx.now.0);
            NAT_GATEWAYS.put(cx, &row.id, &row)?;
            cx.wake(NatGatewayMachine::NAME, &row.id);
        }
        NatLife::Deleting => {}
        NatLife::Deleted => return Err(refuse::no_nat_gateway(&row.id)),
    }
    Ok(DeleteNatGatewayResult { nat_gateway_id: Some(row.id) })
}

/// DescribeNatGateways; deleted ones for an hour.
///
/// # Errors
/// `NatGatewayNotFound`, `InvalidParameterValue` for a filter of another name.
pub fn describe_nat_gateways(
    cx: &mut Cx<'_>,
    input: DescribeNatGatewaysRequest,
) -> Result<DescribeNatGatewaysResult, Error> {
    dry_run(input.dry_run)?;
    let tags = tags::map(cx)?;
    let rows =
        filter::named(all(cx, &NAT_GATEWAYS)?, input.nat_gateway_ids.as_deref(), refuse::no_nat_gateway)?;
    let mut found = Vec::new();
    for (id, row) in rows {
        let own_tags = tags.get(&id).cloned().unwrap_or_default();
        let passes = filter::passes(input.filter.as_deref(), &own_tags, |name| match name {
            "nat-gateway-id" => one(&row.id),
            "state" => one(state(row.life)),
            "subnet-id" => one(&row.subnet),
            "vpc-id" => one(&row.vpc),
            _ => None,
        })?;
        if passes {
            found.push((id, NatGateway { tags: tags::shape(&own_tags), ..shape(&row) }));
        }
    }
    let (gateways, next_token) = filter::page(found, input.next_token.as_deref(), input.max_results)?;
    Ok(DescribeNatGatewaysResult { nat_gateways: Some(gateways), next_token })
}

fn state(life: NatLife) -> &'static str {
    match life {
        NatLife::Pending => "pending",
        NatLife::Available => "available",
        NatLife::Failed => "failed",
        NatLife::Deleting => "deleting",
        NatLife::Deleted => "deleted",
    }
}

fn shape(row: &NatGatewayRow) -> NatGateway {
    let status = match row.life {
        NatLife::Pending => "associating",
        NatLife::Available | NatLife::Deleting | NatLife::Deleted => "succeeded",
        NatLife::Failed => "failed",
    };
    let address = NatGatewayAddress {
        allocation_id: row.allocation.clone(),
        association_id: row.association.clone(),
        network_interface_id: Some(row.interface.clone()),
        private_ip: Some(row.private_ip.to_string()),
        public_ip: row.public_ip.map(|address| address.to_string()),
        is_primary: Some(true),
        status: Some(status.into()),
        ..NatGatewayAddress::default()
    };
    NatGateway {
        nat_gateway_id: Some(row.id.clone()),
        subnet_id: Some(row.subnet.clone()),
        vpc_id: Some(row.vpc.clone()),
        state: Some(state(row.life).into()),
        connectivity_type: Some(row.connectivity.clone()),
        create_time: Some(Time(row.created_at)),
        delete_time: row.deleted_at.map(Time),
        failure_code: row.failure.as_ref().map(|_| "InternalError".into()),
        failure_message: row.failure.clone(),
        nat_gateway_addresses: Some(vec![address]),
        ..NatGateway::default()
    }
}

/// Everything the decision needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct View {
    life: NatLife,
    since: Time,
    interface: Option<InterfaceState>,
    deleting: Duration,
}

/// What to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Decision {
    Become(NatLife, Option<String>),
    Forget,
    Wait(Next),
}

/// See the module.
#[derive(Debug)]
pub(crate) struct NatGatewayMachine;

impl Machine for NatGatewayMachine {
    const NAME: &'static str = "vpc.nat_gateway";
    type View = View;
    type Decision = Decision;

    fn awake(cx: &Cx<'_>) -> Result<Vec<String>, Error> {
        Ok(NAT_GATEWAYS.keys(cx, "")?)
    }

    fn look(cx: &Cx<'_>, id: &str) -> Result<Option<View>, Error> {
        let Some(row) = NAT_GATEWAYS.get(cx, id)? else { return Ok(None) };
        let interface = INTERFACES.get(cx, &row.interface)?.map(|interface| interface.state);
        let deleting = cx.settings.scaled(DELETING);
        Ok(Some(View { life: row.life, since: Time(row.since), interface, deleting }))
    }

    fn decide(view: &View, now: Time, _: &mut Ids) -> Decision {
        let until = |wait: Duration| view.since + wait;
        match (view.life, &view.interface) {
            (NatLife::Pending, Some(InterfaceState::Up)) => Decision::Become(NatLife::Available, None),
            (NatLife::Pending, interface) if until(PENDING_MAX) <= now => {
                let why = match interface {
                    Some(InterfaceState::Failed(why)) => why.clone(),
                    Some(InterfaceState::Pending | InterfaceState::Up) | None => {
                        "its network interface did not come up".into()
                    }
                };
                Decision::Become(NatLife::Failed, Some(why))
            }
            (NatLife::Pending, _) => {
                Decision::Wait(Next::at(until(PENDING_MAX), "waits for its network interface to be up"))
            }
            (NatLife::Available, _) => Decision::Wait(Next::wait("is available")),
            (NatLife::Deleting, _) if until(view.deleting) <= now => Decision::Become(NatLife::Deleted, None),
            (NatLife::Deleting, _) => Decision::Wait(Next::at(until(view.deleting), "is being deleted")),
            (NatLife::Deleted | NatLife::Failed, _) if until(REMEMBERED) <= now => Decision::Forget,
            (NatLife::Deleted | NatLife::Failed, _) => {
                Decision::Wait(Next::at(until(REMEMBERED), "is over; can be described for an hour"))
            }
        }
    }

    fn commit(cx: &mut Cx<'_>, id: &str, decision: Decision) -> Result<Next, Error> {
        match decision {
            Decision::Wait(next) => Ok(next),
            Decision::Forget => {
                if let Some(row) = NAT_GATEWAYS.get(cx, id)? {
                    interface::delete_interface(cx, &row.interface)?;
                }
                NAT_GATEWAYS.delete(cx, id)?;
                tags::forget(cx, id)?;
                Ok(Next::wait("is forgotten"))
            }
            Decision::Become(life, failure) => {
                let now = cx.now.0;
                let interface = NAT_GATEWAYS.update(cx, id, |row| {
                    row.life = life;
                    row.since = now;
                    row.failure = failure;
                    row.interface.clone()
                })?;
                // The interface and with it the address go when the gateway is of no use any more.
                if let (NatLife::Deleted | NatLife::Failed, Some(interface)) = (life, interface) {
                    interface::delete_interface(cx, &interface)?;
                }
                Ok(Next::again(format!("became {}", state(life))))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view(life: NatLife, interface: Option<InterfaceState>) -> View {
        View { life, since: Time(0), interface, deleting: Duration::seconds(2) }
    }

    fn decide(view: &View, at_s: i64) -> Decision {
        NatGatewayMachine::decide(view, Time(at_s * 1000), &mut Ids::seeded(1))
    }

    #[test]
    fn is_available_when_its_interface_is_seen_up() {
        let up = view(NatLife::Pending, Some(InterfaceState::Up));
        assert_eq!(decide(&up, 1), Decision::Become(NatLife::Available, None));
        let pending = view(NatLife::Pending, Some(InterfaceState::Pending));
        assert!(matches!(decide(&pending, 1), Decision::Wait(Next { look_at: Some(Time(600_000)), .. })));
    }

    #[test]
    fn fails_when_its_interface_never_comes_up() {
        let failed = view(NatLife::Pending, Some(InterfaceState::Failed("no bridge".into())));
        assert!(matches!(decide(&failed, 599), Decision::Wait(_)));
        assert_eq!(decide(&failed, 600), Decision::Become(NatLife::Failed, Some("no bridge".into())));
    }

    #[test]
    fn is_deleted_after_a_moment_and_forgotten_after_an_hour() {
        let deleting = view(NatLife::Deleting, None);
        assert!(matches!(decide(&deleting, 1), Decision::Wait(_)));
        assert_eq!(decide(&deleting, 2), Decision::Become(NatLife::Deleted, None));
        let deleted = view(NatLife::Deleted, None);
        assert!(matches!(decide(&deleted, 3599), Decision::Wait(_)));
        assert_eq!(decide(&deleted, 3600), Decision::Forget);
        assert!(matches!(decide(&view(NatLife::Available, None), 9), Decision::Wait(_)));
    }
}
