//! What tasks need of load balancers and networks. The only file that calls them.

use std::net::Ipv4Addr;

use model::Error;
use store::{Caller, Cx};

use crate::rows::{Interface, Task};

/// A target group, as far as services look at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TargetGroup {
    /// `ip`, `instance`, …
    pub(crate) target_type: String,
    /// Whether a listener or rule of a load balancer forwards to it.
    pub(crate) has_load_balancer: bool,
}

/// A target and its health.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Health {
    pub(crate) address: Ipv4Addr,
    pub(crate) port: u16,
    /// `initial`, `healthy`, `unhealthy`, `unused`, `draining`, `unavailable`.
    pub(crate) state: String,
    /// `Health checks failed with these codes: [404]`
    pub(crate) description: String,
}

/// The target group of an ARN.
pub(crate) fn target_group(cx: &Cx<'_>, arn: &str) -> Result<Option<TargetGroup>, Error> {
    let Some(found) = elb::target_group_by_arn(cx, arn)? else { return Ok(None) };
    let has_load_balancer = elb::target_group_load_balancer(cx, arn)?.is_some();
    Ok(Some(TargetGroup { target_type: found.target_type, has_load_balancer }))
}

/// Takes an address into a target group.
pub(crate) fn register(cx: &mut Cx<'_>, group: &str, address: Ipv4Addr, port: u16) -> Result<(), Error> {
    elb::register_target(cx, group, address, port)
}

/// Takes an address out of a target group: no new request from now on (ALB-36).
pub(crate) fn deregister(cx: &mut Cx<'_>, group: &str, address: Ipv4Addr, port: u16) -> Result<(), Error> {
    elb::deregister_target(cx, group, address, port)
}

/// Whether nothing is in flight to a deregistered target any more, or its delay is over.
pub(crate) fn is_drained(cx: &Cx<'_>, group: &str, address: Ipv4Addr, port: u16) -> Result<bool, Error> {
    elb::targets_drained(cx, group, address, port)
}

/// The health of a group's targets.
pub(crate) fn health(cx: &Cx<'_>, group: &str) -> Result<Vec<Health>, Error> {
    let one = |target: elb::TargetHealth| Health {
        address: target.id,
        port: target.port,
        state: target.state,
        description: target.description,
    };
    Ok(elb::target_health(cx, group)?.into_iter().map(one).collect())
}

/// Makes a task's interface in its subnet.
pub(crate) fn make_interface(cx: &mut Cx<'_>, task: &Task) -> Result<Interface, Error> {
    let network = task.recipe.network.as_ref().and_then(|network| network.awsvpc_configuration.as_ref());
    let new = vpc::NewInterface {
        subnet_id: task.subnet.clone(),
        security_groups: network.and_then(|network| network.security_groups.clone()).unwrap_or_default(),
        description: format!(
            "arn:aws:ecs:{}:{}:attachment/{}",
            task.region, task.account, task.attachment_id
        ),
        holder: vpc::Holder::Task { task_id: task.id.clone() },
    };
    let made =
        cx.on_behalf(Caller::root(&task.account, &task.region), |cx| vpc::create_interface(cx, &new))?;
    Ok(Interface {
        id: made.id,
        address: made.address,
        mac: made.mac,
        subnet: made.subnet_id,
        zone: made.availability_zone,
        dns_name: made.private_dns_name,
    })
}

/// Whether an interface is up, and why it cannot be made. `None`: it is gone.
pub(crate) fn interface_state(cx: &Cx<'_>, id: &str) -> Result<Option<(bool, Option<String>)>, Error> {
    Ok(vpc::interface(cx, id)?.map(|interface| (interface.up, interface.failure)))
}

/// Gives a task's interface back.
pub(crate) fn delete_interface(cx: &mut Cx<'_>, task: &Task, id: &str) -> Result<(), Error> {
    cx.on_behalf(Caller::root(&task.account, &task.region), |cx| vpc::delete_interface(cx, id)).map(drop)
}

/// The address of the resolver that serves a subnet.
pub(crate) fn resolver(cx: &Cx<'_>, subnet_id: &str) -> Result<Option<Ipv4Addr>, Error> {
    Ok(vpc::subnet(cx, subnet_id)?.map(|subnet| subnet.resolver))
}

/// An error with AWS's texts unless subnets and security groups are there, the groups in the subnets' VPC.
pub(crate) fn check_network(cx: &Cx<'_>, subnets: &[String], groups: &[String]) -> Result<(), Error> {
    let mut vpcs = Vec::new();
    for id in subnets {
        let Some(subnet) = vpc::subnet(cx, id)? else {
            return Err(crate::api::errors::invalid_parameter_exception(format!(
                "Error retrieving subnet information for [{id}]: The subnet ID '{id}' does not exist \
                 (ErrorCode: InvalidSubnetID.NotFound)"
            )));
        };
        vpcs.push(subnet.vpc_id);
    }
    if vpcs.iter().any(|one| *one != vpcs[0]) {
        let message = "All subnets must be in the same VPC.";
        return Err(crate::api::errors::invalid_parameter_exception(message));
    }
    for id in groups {
        let found = vpc::security_group(cx, id)?;
        if found.is_none_or(|group| Some(&group.vpc_id) != vpcs.first()) {
            return Err(crate::api::errors::invalid_parameter_exception(format!(
                "Error retrieving security group information for [{id}]: The security group '{id}' does not exist \
                 (ErrorCode: InvalidGroup.NotFound)"
            )));
        }
    }
    Ok(())
}
