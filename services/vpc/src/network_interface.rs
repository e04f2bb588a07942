//! DescribeNetworkInterfaces: the interfaces that are really there, by whoever holds them.

use model::{Error, Time};
use store::Cx;

use crate::api::{
    AttributeBooleanValue, AttributeValue, DescribeNetworkInterfaceAttributeRequest,
    DescribeNetworkInterfaceAttributeResult, DescribeNetworkInterfacesRequest,
    DescribeNetworkInterfacesResult, GroupIdentifier, NetworkInterface, NetworkInterfaceAssociation,
    NetworkInterfaceAttachment, NetworkInterfacePrivateIpAddress,
};
use crate::filter::{self, many, one};
use crate::interface::{Holder, private_dns_name};
use crate::refuse::{self, dry_run};
use crate::rows::{
    ELASTIC_IPS, ElasticIpRow, INTERFACES, InterfaceRow, InterfaceState, SECURITY_GROUPS, SecurityGroupRow,
    all, own,
};
use crate::{tags, zones};

/// What every interface of an answer needs to be shown.
struct Around {
    elastic_ips: Vec<(String, ElasticIpRow)>,
    groups: Vec<(String, SecurityGroupRow)>,
}

impl Around {
    fn of(cx: &Cx<'_>) -> Result<Self, Error> {
        Ok(Self { elastic_ips: all(cx, &ELASTIC_IPS)?, groups: all(cx, &SECURITY_GROUPS)? })
    }

    fn group(&self, id: &str) -> GroupIdentifier {
        let row = self.groups.iter().find(|(found, _)| found == id);
        GroupIdentifier { group_id: Some(id.into()), group_name: row.map(|(_, row)| row.name.clone()) }
    }

    fn association(&self, interface: &InterfaceRow) -> Option<NetworkInterfaceAssociation> {
        self.elastic_ips.iter().find_map(|(_, row)| {
            let association = row.association.as_ref().filter(|one| one.interface == interface.id)?;
            Some(NetworkInterfaceAssociation {
                allocation_id: Some(row.id.clone()),
                association_id: Some(association.id.clone()),
                ip_owner_id: Some(row.place.account.clone()),
                public_ip: Some(row.public_ip.to_string()),
                public_dns_name: Some(String::new()),
                ..NetworkInterfaceAssociation::default()
            })
        })
    }
}

/// DescribeNetworkInterfaces.
///
/// # Errors
/// `InvalidNetworkInterfaceID.NotFound`, `InvalidParameterValue` for a filter of another name.
pub fn describe_network_interfaces(
    cx: &mut Cx<'_>,
    input: DescribeNetworkInterfacesRequest,
) -> Result<DescribeNetworkInterfacesResult, Error> {
    dry_run(input.dry_run)?;
    let (tags, around) = (tags::map(cx)?, Around::of(cx)?);
    let rows =
        filter::named(all(cx, &INTERFACES)?, input.network_interface_ids.as_deref(), refuse::no_interface)?;
    let mut found = Vec::new();
    for (id, row) in rows {
        let own_tags = tags.get(&id).cloned().unwrap_or_default();
        let shape = shape(&around, &row);
        if filter::passes(input.filters.as_deref(), &own_tags, |name| field(&row, &shape, name))? {
            found.push((id, NetworkInterface { tag_set: tags::shape(&own_tags), ..shape }));
        }
    }
    let (interfaces, next_token) = filter::page(found, input.next_token.as_deref(), input.max_results)?;
    Ok(DescribeNetworkInterfacesResult { network_interfaces: Some(interfaces), next_token })
}

fn field(row: &InterfaceRow, shape: &NetworkInterface, name: &str) -> Option<Vec<String>> {
    let attachment = shape.attachment.as_ref();
    let association = shape.association.as_ref();
    let groups = || shape.groups.iter().flatten();
    match name {
        "network-interface-id" => one(&row.id),
        "subnet-id" => one(&row.subnet),
        "vpc-id" => one(&row.vpc),
        "group-id" => many(&row.groups),
        "group-name" => many(groups().filter_map(|group| group.group_name.as_ref())),
        "description" => one(&row.description),
        "status" => many(&shape.status),
        "availability-zone" => one(&row.zone),
        "availability-zone-id" => many(&shape.availability_zone_id),
        "owner-id" => one(&row.place.account),
        "private-ip-address" | "addresses.private-ip-address" => one(row.address),
        "private-dns-name" => many(&shape.private_dns_name),
        "mac-address" => one(&row.mac),
        "interface-type" => many(&shape.interface_type),
        "requester-id" => many(&shape.requester_id),
        "requester-managed" => many(shape.requester_managed),
        "source-dest-check" => many(shape.source_dest_check),
        "attachment.attachment-id" => one(&row.attachment),
        "attachment.status" => many(attachment.and_then(|one| one.status.as_ref())),
        "attachment.instance-owner-id" => many(attachment.and_then(|one| one.instance_owner_id.as_ref())),
        "attachment.instance-id" => many(None::<String>),
        "attachment.device-index" => many(attachment.and_then(|one| one.device_index)),
        "attachment.delete-on-termination" => many(attachment.and_then(|one| one.delete_on_termination)),
        "association.public-ip" | "addresses.association.public-ip" => {
            many(association.and_then(|one| one.public_ip.as_ref()))
        }
        "association.allocation-id" => many(association.and_then(|one| one.allocation_id.as_ref())),
        "association.association-id" => many(association.and_then(|one| one.association_id.as_ref())),
        _ => None,
    }
}

/// Interface type, who asked for it, and whose instance it is said to be attached to.
fn kind(holder: &Holder) -> (&'static str, &'static str) {
    match holder {
        Holder::Task { .. } => ("interface", "amazon-ecs"),
        Holder::LoadBalancer { .. } => ("interface", "amazon-elb"),
        Holder::NatGateway { .. } => ("nat_gateway", "amazon-aws"),
        Holder::Endpoint { .. } => ("vpc_endpoint", "amazon-aws"),
    }
}

fn shape(around: &Around, row: &InterfaceRow) -> NetworkInterface {
    let is_up = row.state == InterfaceState::Up;
    let (interface_type, requester) = kind(&row.holder);
    let association = around.association(row);
    let dns_name = private_dns_name(&row.place.region, row.address);
    let zone = zones::zones(&row.place.region).into_iter().find(|zone| zone.name == row.zone);
    NetworkInterface {
        network_interface_id: Some(row.id.clone()),
        subnet_id: Some(row.subnet.clone()),
        vpc_id: Some(row.vpc.clone()),
        availability_zone: Some(row.zone.clone()),
        availability_zone_id: zone.map(|zone| zone.id),
        owner_id: Some(row.place.account.clone()),
        description: Some(row.description.clone()),
        interface_type: Some(interface_type.into()),
        requester_id: Some(requester.into()),
        requester_managed: Some(true),
        status: Some(if is_up { "in-use" } else { "pending" }.into()),
        source_dest_check: Some(!matches!(row.holder, Holder::NatGateway { .. })),
        mac_address: Some(row.mac.clone()),
        private_ip_address: Some(row.address.to_string()),
        private_dns_name: Some(dns_name.clone()),
        private_ip_addresses: Some(vec![NetworkInterfacePrivateIpAddress {
            association: association.clone(),
            primary: Some(true),
            private_dns_name: Some(dns_name),
            private_ip_address: Some(row.address.to_string()),
        }]),
        ipv6_addresses: Some(Vec::new()),
        groups: Some(row.groups.iter().map(|id| around.group(id)).collect()),
        association,
        attachment: Some(NetworkInterfaceAttachment {
            attachment_id: Some(row.attachment.clone()),
            attach_time: Some(Time(row.created_at)),
            delete_on_termination: Some(matches!(row.holder, Holder::Task { .. })),
            device_index: Some(1),
            network_card_index: Some(0),
            instance_owner_id: Some(requester.into()),
            status: Some(if is_up { "attached" } else { "attaching" }.into()),
            ..NetworkInterfaceAttachment::default()
        }),
        ..NetworkInterface::default()
    }
}

/// DescribeNetworkInterfaceAttribute: one attribute per call.
///
/// # Errors
/// `InvalidNetworkInterfaceID.NotFound`, `InvalidParameterValue`.
pub fn describe_network_interface_attribute(
    cx: &mut Cx<'_>,
    input: DescribeNetworkInterfaceAttributeRequest,
) -> Result<DescribeNetworkInterfaceAttributeResult, Error> {
    dry_run(input.dry_run)?;
    let id = input.network_interface_id;
    let row = own(cx, &INTERFACES, &id)?.ok_or_else(|| refuse::no_interface(&id))?;
    let shape = shape(&Around::of(cx)?, &row);
    let mut answer =
        DescribeNetworkInterfaceAttributeResult { network_interface_id: Some(id), ..Default::default() };
    match refuse::need(input.attribute, "attribute")?.as_str() {
        "description" => answer.description = Some(AttributeValue { value: shape.description }),
        "groupSet" => answer.groups = shape.groups,
        "sourceDestCheck" => {
            answer.source_dest_check = Some(AttributeBooleanValue { value: shape.source_dest_check });
        }
        "attachment" => answer.attachment = shape.attachment,
        "associatePublicIpAddress" => {
            answer.associate_public_ip_address = Some(shape.association.is_some());
        }
        other => return Err(refuse::bad_value(other, "attribute", "There is no such attribute.")),
    }
    Ok(answer)
}
