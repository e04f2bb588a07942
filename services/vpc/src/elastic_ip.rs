//! Elastic IP addresses.
//!
//! They are out of 198.18.0.0/15, the range for benchmarks: it belongs to nobody, and nothing here answers on it.

use std::net::Ipv4Addr;

use model::Error;
use store::Cx;

use crate::api::{
    Address, AddressAttribute, AllocateAddressRequest, AllocateAddressResult, AssociateAddressRequest,
    AssociateAddressResult, DescribeAddressesAttributeRequest, DescribeAddressesAttributeResult,
    DescribeAddressesRequest, DescribeAddressesResult, DisassociateAddressOutput, DisassociateAddressRequest,
    ReleaseAddressOutput, ReleaseAddressRequest,
};
use crate::cidr::Cidr;
use crate::filter::{self, many, one};
use crate::refuse::{self, dry_run, need, unsupported};
use crate::rows::{
    AddressAssociationRow, ELASTIC_IPS, ElasticIpRow, INTERFACES, InterfaceRow, Place, all, own,
};
use crate::tags;
use crate::vpc::new_id;

/// Tries to find a free address before the range is called used up.
const TRIES_MAX: usize = 1000;

fn range() -> Cidr {
    Cidr::new(Ipv4Addr::new(198, 18, 0, 0), 15)
}

fn no_address(public_ip: &str) -> Error {
    Error::new("InvalidAddress.NotFound", format!("Address '{public_ip}' not found."))
}

/// The caller's address by allocation id or, in the old form, by itself.
fn find(cx: &Cx<'_>, allocation: Option<String>, public_ip: Option<String>) -> Result<ElasticIpRow, Error> {
    if let Some(id) = allocation {
        return own(cx, &ELASTIC_IPS, &id)?.ok_or_else(|| refuse::no_allocation(&id));
    }
    let public_ip = need(public_ip, "AllocationId")?;
    let rows = all(cx, &ELASTIC_IPS)?;
    let found = rows.into_iter().find(|(_, row)| row.public_ip.to_string() == public_ip);
    found.map(|(_, row)| row).ok_or_else(|| no_address(&public_ip))
}

/// Maps an address to an interface's private one; its id.
pub(crate) fn associate(
    cx: &mut Cx<'_>,
    allocation: &str,
    interface: &str,
    private_ip: Ipv4Addr,
    is_managed: bool,
) -> Result<(String, Ipv4Addr), Error> {
    let mut row = find(cx, Some(allocation.into()), None)?;
    if row.association.is_some() {
        let text = format!("resource {allocation} is already associated with associate-id");
        return Err(Error::new("Resource.AlreadyAssociated", text));
    }
    let id = new_id(cx, "eipassoc");
    row.association =
        Some(AddressAssociationRow { id: id.clone(), interface: interface.into(), private_ip, is_managed });
    ELASTIC_IPS.put(cx, &row.id, &row)?;
    Ok((id, row.public_ip))
}

/// The address of that allocation, if it is free to be used.
pub(crate) fn check_free(cx: &Cx<'_>, allocation: &str) -> Result<(), Error> {
    let row = find(cx, Some(allocation.into()), None)?;
    if row.association.is_some() {
        let text = format!("Elastic IP address [{allocation}] is already associated");
        return Err(Error::new("Resource.AlreadyAssociated", text));
    }
    Ok(())
}

/// AllocateAddress.
///
/// # Errors
/// `NotImplemented` for pools of one's own, `AddressLimitExceeded` when the range is used up.
pub fn allocate_address(
    cx: &mut Cx<'_>,
    input: AllocateAddressRequest,
) -> Result<AllocateAddressResult, Error> {
    dry_run(input.dry_run)?;
    unsupported(&[
        ("Address", input.address.is_some()),
        ("CustomerOwnedIpv4Pool", input.customer_owned_ipv4_pool.is_some()),
        ("IpamPoolId", input.ipam_pool_id.is_some()),
        ("PublicIpv4Pool", input.public_ipv4_pool.as_deref().is_some_and(|pool| pool != "amazon")),
        ("Domain standard", input.domain.as_deref() == Some("standard")),
    ])?;
    let tags = tags::of_request(input.tag_specifications, "elastic-ip")?;
    let taken: Vec<Ipv4Addr> = ELASTIC_IPS.list(cx, "")?.into_iter().map(|(_, row)| row.public_ip).collect();
    let public_ip = (0..TRIES_MAX)
        .map(|_| range().address(u32::try_from(cx.ids.below(range().size() - 2)).unwrap_or(0) + 1))
        .find(|address| !taken.contains(address));
    let text = "The maximum number of addresses has been reached.";
    let public_ip = public_ip.ok_or_else(|| Error::new("AddressLimitExceeded", text))?;
    let row = ElasticIpRow { place: Place::of(cx), id: new_id(cx, "eipalloc"), public_ip, association: None };
    ELASTIC_IPS.put(cx, &row.id, &row)?;
    tags::put(cx, &row.place, &row.id, "elastic-ip", tags)?;
    Ok(AllocateAddressResult {
        allocation_id: Some(row.id),
        public_ip: Some(public_ip.to_string()),
        public_ipv4_pool: Some("amazon".into()),
        network_border_group: Some(row.place.region),
        domain: Some("vpc".into()),
        ..AllocateAddressResult::default()
    })
}

/// ReleaseAddress.
///
/// # Errors
/// `InvalidAllocationID.NotFound`; `AuthFailure` while a NAT gateway holds it, `InvalidIPAddress.InUse` otherwise.
pub fn release_address(cx: &mut Cx<'_>, input: ReleaseAddressRequest) -> Result<ReleaseAddressOutput, Error> {
    dry_run(input.dry_run)?;
    let row = find(cx, input.allocation_id, input.public_ip)?;
    if let Some(association) = &row.association {
        if association.is_managed {
            return Err(not_yours());
        }
        let text = format!("Address [{}] is in use.", row.public_ip);
        return Err(Error::new("InvalidIPAddress.InUse", text));
    }
    tags::forget(cx, &row.id)?;
    ELASTIC_IPS.delete(cx, &row.id)?;
    Ok(ReleaseAddressOutput {})
}

fn not_yours() -> Error {
    Error::new("AuthFailure", "You do not have permission to access the specified resource.")
}

/// AssociateAddress, to an interface: there are no instances here.
///
/// # Errors
/// `InvalidNetworkInterfaceID.NotFound`, `InvalidInstanceID.NotFound`, `Resource.AlreadyAssociated`.
pub fn associate_address(
    cx: &mut Cx<'_>,
    input: AssociateAddressRequest,
) -> Result<AssociateAddressResult, Error> {
    dry_run(input.dry_run)?;
    if let Some(instance) = input.instance_id {
        let text = format!("The instance ID '{instance}' does not exist");
        return Err(Error::new("InvalidInstanceID.NotFound", text));
    }
    let mut row = find(cx, input.allocation_id, input.public_ip)?;
    let id = need(input.network_interface_id, "networkInterfaceId")?;
    let interface: InterfaceRow = own(cx, &INTERFACES, &id)?.ok_or_else(|| refuse::no_interface(&id))?;
    if input.private_ip_address.is_some_and(|address| address != interface.address.to_string()) {
        let text = "The private IP address is not one of the network interface.";
        return Err(Error::new("InvalidParameterValue", text));
    }
    match &row.association {
        Some(association) if association.is_managed => return Err(not_yours()),
        Some(_) if input.allow_reassociation != Some(true) => {
            let text = format!("resource {} is already associated", row.id);
            return Err(Error::new("Resource.AlreadyAssociated", text));
        }
        Some(_) => {
            row.association = None;
            ELASTIC_IPS.put(cx, &row.id, &row)?;
        }
        None => {}
    }
    let (association, _) = associate(cx, &row.id, &interface.id, interface.address, false)?;
    Ok(AssociateAddressResult { association_id: Some(association) })
}

/// DisassociateAddress.
///
/// # Errors
/// `InvalidAssociationID.NotFound`; `AuthFailure` for a NAT gateway's.
pub fn disassociate_address(
    cx: &mut Cx<'_>,
    input: DisassociateAddressRequest,
) -> Result<DisassociateAddressOutput, Error> {
    dry_run(input.dry_run)?;
    let mut row = match input.association_id {
        Some(id) => {
            let has_it = |row: &ElasticIpRow| row.association.as_ref().is_some_and(|one| one.id == id);
            let found = all(cx, &ELASTIC_IPS)?.into_iter().find(|(_, row)| has_it(row));
            found.map(|(_, row)| row).ok_or_else(|| refuse::no_association(&id))?
        }
        None => find(cx, None, input.public_ip)?,
    };
    if row.association.as_ref().is_some_and(|association| association.is_managed) {
        return Err(not_yours());
    }
    row.association = None;
    ELASTIC_IPS.put(cx, &row.id, &row)?;
    Ok(DisassociateAddressOutput {})
}

/// DescribeAddresses.
///
/// # Errors
/// `InvalidAllocationID.NotFound`, `InvalidAddress.NotFound`, `InvalidParameterValue` for a filter of another name.
pub fn describe_addresses(
    cx: &mut Cx<'_>,
    input: DescribeAddressesRequest,
) -> Result<DescribeAddressesResult, Error> {
    dry_run(input.dry_run)?;
    let tags = tags::map(cx)?;
    let rows = filter::named(all(cx, &ELASTIC_IPS)?, input.allocation_ids.as_deref(), refuse::no_allocation)?;
    let public_ips = input.public_ips.unwrap_or_default();
    let has = |address: &String| rows.iter().any(|(_, row)| row.public_ip.to_string() == *address);
    if let Some(absent) = public_ips.iter().find(|address| !has(address)) {
        return Err(no_address(absent));
    }
    let mut addresses = Vec::new();
    for (id, row) in rows {
        if !public_ips.is_empty() && !public_ips.contains(&row.public_ip.to_string()) {
            continue;
        }
        let own_tags = tags.get(&id).cloned().unwrap_or_default();
        let association = row.association.as_ref();
        let passes = filter::passes(input.filters.as_deref(), &own_tags, |name| match name {
            "allocation-id" => one(&row.id),
            "public-ip" => one(row.public_ip),
            "domain" => one("vpc"),
            "association-id" => many(association.map(|one| &one.id)),
            "network-interface-id" => many(association.map(|one| &one.interface)),
            "private-ip-address" => many(association.map(|one| one.private_ip)),
            "instance-id" => many(None::<String>),
            "network-border-group" => one(&row.place.region),
            _ => None,
        })?;
        if passes {
            addresses.push(Address { tags: tags::shape(&own_tags), ..shape(&row) });
        }
    }
    Ok(DescribeAddressesResult { addresses: Some(addresses) })
}

fn shape(row: &ElasticIpRow) -> Address {
    let association = row.association.as_ref();
    Address {
        allocation_id: Some(row.id.clone()),
        public_ip: Some(row.public_ip.to_string()),
        domain: Some("vpc".into()),
        public_ipv4_pool: Some("amazon".into()),
        network_border_group: Some(row.place.region.clone()),
        association_id: association.map(|one| one.id.clone()),
        network_interface_id: association.map(|one| one.interface.clone()),
        network_interface_owner_id: association.map(|_| row.place.account.clone()),
        private_ip_address: association.map(|one| one.private_ip.to_string()),
        ..Address::default()
    }
}

/// DescribeAddressesAttribute: no address has a reverse name.
///
/// # Errors
/// `InvalidAllocationID.NotFound`.
pub fn describe_addresses_attribute(
    cx: &mut Cx<'_>,
    input: DescribeAddressesAttributeRequest,
) -> Result<DescribeAddressesAttributeResult, Error> {
    dry_run(input.dry_run)?;
    let rows = filter::named(all(cx, &ELASTIC_IPS)?, input.allocation_ids.as_deref(), refuse::no_allocation)?;
    let attribute = |(id, row): (String, ElasticIpRow)| {
        let attribute = AddressAttribute {
            public_ip: Some(row.public_ip.to_string()),
            allocation_id: Some(id.clone()),
            ..AddressAttribute::default()
        };
        (id, attribute)
    };
    let found = rows.into_iter().map(attribute).collect();
    let (addresses, next_token) = filter::page(found, input.next_token.as_deref(), input.max_results)?;
    Ok(DescribeAddressesAttributeResult { addresses: Some(addresses), next_token })
}
