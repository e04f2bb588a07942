//! What can be changed of a load balancer: subnets, security groups, address type.

use model::Error;
use store::Cx;

use crate::api::{
    SetIpAddressTypeInput, SetIpAddressTypeOutput, SetSecurityGroupsInput, SetSecurityGroupsOutput,
    SetSubnetsInput, SetSubnetsOutput,
};
use crate::load_balancer::{add_node, check_groups, check_subnets, find, subnet_ids, zones};
use crate::load_balancer_machine::LoadBalancerMachine;
use crate::refuse::invalid;
use crate::rows::LOAD_BALANCERS;
use crate::snapshot;

/// SetSubnets: nodes come and go with their subnets.
///
/// # Errors
/// `LoadBalancerNotFound`, the errors of CreateLoadBalancer's subnets.
pub fn set_subnets(cx: &mut Cx<'_>, input: SetSubnetsInput) -> Result<SetSubnetsOutput, Error> {
    let mut row = find(cx, &input.load_balancer_arn)?;
    if input.ip_address_type.as_deref().is_some_and(|kind| kind != "ipv4") {
        return Err(Error::not_implemented("IP address types other than ipv4"));
    }
    let subnets = check_subnets(cx, &subnet_ids(input.subnets, input.subnet_mappings)?, &row.scheme)?;
    if subnets.iter().any(|subnet| subnet.vpc_id != row.vpc) {
        return Err(Error::new("InvalidSubnet", "All subnets must belong to the VPC of the load balancer"));
    }
    let stays = |subnet: &str| subnets.iter().any(|one| one.id == subnet);
    let (kept, gone) = row.nodes.drain(..).partition(|node| stays(&node.subnet));
    row.nodes = kept;
    for subnet in &subnets {
        if !row.nodes.iter().any(|node| node.subnet == subnet.id) {
            add_node(cx, &mut row, subnet)?;
        }
    }
    for node in gone {
        vpc::delete_interface(cx, &node.interface)?;
    }
    LOAD_BALANCERS.put(cx, &row.arn, &row)?;
    snapshot::refresh(cx)?;
    cx.wake(<LoadBalancerMachine as ::machine::Machine>::NAME, &row.arn);
    Ok(SetSubnetsOutput {
        availability_zones: Some(zones(&row)),
        ip_address_type: Some("ipv4".into()),
        enable_prefix_for_ipv6_source_nat: None,
    })
}

/// SetSecurityGroups, on all nodes.
///
/// # Errors
/// `LoadBalancerNotFound`, `InvalidSecurityGroup`, `ValidationError` for none.
pub fn set_security_groups(
    cx: &mut Cx<'_>,
    input: SetSecurityGroupsInput,
) -> Result<SetSecurityGroupsOutput, Error> {
    let mut row = find(cx, &input.load_balancer_arn)?;
    if input.security_groups.is_empty() {
        return Err(invalid("At least one security group must be specified"));
    }
    row.security_groups = check_groups(cx, &row.vpc, Some(input.security_groups))?;
    for node in &row.nodes {
        vpc::set_interface_groups(cx, &node.interface, &row.security_groups)?;
    }
    LOAD_BALANCERS.put(cx, &row.arn, &row)?;
    Ok(SetSecurityGroupsOutput {
        security_group_ids: Some(row.security_groups),
        enforce_security_group_inbound_rules_on_private_link_traffic: None,
    })
}

/// SetIpAddressType: IPv4 is what there is.
///
/// # Errors
/// `LoadBalancerNotFound`; `NotImplemented` for another type.
pub fn set_ip_address_type(
    cx: &mut Cx<'_>,
    input: SetIpAddressTypeInput,
) -> Result<SetIpAddressTypeOutput, Error> {
    find(cx, &input.load_balancer_arn)?;
    if input.ip_address_type != "ipv4" {
        return Err(Error::not_implemented(format!("The IP address type '{}'", input.ip_address_type)));
    }
    Ok(SetIpAddressTypeOutput { ip_address_type: Some(input.ip_address_type) })
}
