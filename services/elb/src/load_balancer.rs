//! Load balancers.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

use model::{Error, Time};
use store::Cx;

use crate::api::{
    AvailabilityZone, CreateLoadBalancerInput, CreateLoadBalancerOutput, DeleteLoadBalancerInput,
    DeleteLoadBalancerOutput, DescribeLoadBalancersInput, DescribeLoadBalancersOutput,
    LoadBalancer as LoadBalancerShape, LoadBalancerState, SubnetMapping,
};
use crate::attributes::LOAD_BALANCER;
use crate::load_balancer_machine::LoadBalancerMachine;
use crate::refuse::{self, invalid};
use crate::rows::{
    BALANCER, BALANCER_KEY, LISTENERS, LOAD_BALANCERS, LOOPBACKS, Life, LoadBalancerRow, NodeRow, RULES,
    TAGS, arn, listeners_of, rules_of,
};
use crate::{listener, snapshot, tags};

/// A load balancer, for other services and the console.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoadBalancer {
    /// ARN.
    pub arn: String,
    /// Name.
    pub name: String,
    /// `NAME-<digits>.<region>.elb.localhost`
    pub dns_name: String,
    /// The loopback address its listeners bind to with their real ports.
    pub loopback: Ipv4Addr,
    /// `vpc-…`
    pub vpc_id: String,
    /// `provisioning`, `active`, `failed`.
    pub state: &'static str,
}

/// A load balancer of any account by its ARN; `None` when there is no such load balancer.
///
/// # Errors
/// When the store fails.
pub fn load_balancer(cx: &Cx<'_>, arn: &str) -> Result<Option<LoadBalancer>, Error> {
    let row = LOAD_BALANCERS.get(cx, arn)?;
    Ok(row.map(|row| LoadBalancer {
        state: state(row.life),
        arn: row.arn,
        name: row.name,
        dns_name: row.dns_name,
        loopback: row.loopback,
        vpc_id: row.vpc,
    }))
}

/// The row, or `LoadBalancerNotFound`.
pub(crate) fn find(cx: &Cx<'_>, arn: &str) -> Result<LoadBalancerRow, Error> {
    LOAD_BALANCERS.get(cx, arn)?.ok_or_else(|| refuse::no_load_balancer(arn))
}

/// What the ARNs of the caller's load balancers begin with.
fn of_caller(cx: &Cx<'_>) -> String {
    arn(cx, "loadbalancer/")
}

/// Where the nodes are to be: subnets, one per zone and of one VPC (ALB-2).
pub(crate) fn check_subnets(cx: &Cx<'_>, ids: &[String], scheme: &str) -> Result<Vec<vpc::Subnet>, Error> {
    let mut subnets: Vec<vpc::Subnet> = Vec::new();
    for id in ids {
        let missing = || Error::new("SubnetNotFound", format!("The subnet ID '{id}' does not exist"));
        let subnet = vpc::subnet(cx, id)?.ok_or_else(missing)?;
        if subnets.iter().any(|other| other.vpc_id != subnet.vpc_id) {
            return Err(Error::new("InvalidSubnet", "All subnets must belong to the same VPC"));
        }
        if subnets.iter().any(|other| other.availability_zone == subnet.availability_zone) {
            let text = "A load balancer cannot be attached to multiple subnets in the same Availability Zone";
            return Err(Error::new("InvalidConfigurationRequest", text));
        }
        subnets.push(subnet);
    }
    let [first, _, ..] = subnets.as_slice() else {
        let text = "At least two subnets in two different Availability Zones must be specified";
        return Err(invalid(text));
    };
    let has_gateway = vpc::vpc(cx, &first.vpc_id)?.is_some_and(|vpc| vpc.has_internet_gateway);
    if scheme == "internet-facing" && !has_gateway {
        let text = format!("VPC {} has no internet gateway", first.vpc_id);
        return Err(Error::new("InvalidSubnet", text));
    }
    Ok(subnets)
}

/// Subnets in either form. Addresses of one's own are for network load balancers.
pub(crate) fn subnet_ids(
    subnets: Option<Vec<String>>,
    mappings: Option<Vec<SubnetMapping>>,
) -> Result<Vec<String>, Error> {
    let subnets = subnets.unwrap_or_default();
    let mappings = mappings.unwrap_or_default();
    if !subnets.is_empty() && !mappings.is_empty() {
        return Err(invalid("Only one of Subnets and SubnetMappings can be specified"));
    }
    if mappings.iter().any(|one| one.allocation_id.is_some() || one.private_i_pv4_address.is_some()) {
        let text = "Addresses cannot be specified for load balancers of type 'application'";
        return Err(Error::new("InvalidConfigurationRequest", text));
    }
    let mapped = mappings.into_iter().filter_map(|one| one.subnet_id);
    Ok(subnets.into_iter().chain(mapped).collect())
}

/// The groups exist and are of the VPC; none given: the VPC's default one.
pub(crate) fn check_groups(
    cx: &Cx<'_>,
    vpc_id: &str,
    groups: Option<Vec<String>>,
) -> Result<Vec<String>, Error> {
    let groups = groups.unwrap_or_default();
    if groups.is_empty() {
        return Ok(vpc::default_security_group(cx, vpc_id)?.into_iter().collect());
    }
    for id in &groups {
        if vpc::security_group(cx, id)?.is_none_or(|group| group.vpc_id != vpc_id) {
            let text = format!("One or more security groups are invalid: {id}");
            return Err(Error::new("InvalidSecurityGroup", text));
        }
    }
    Ok(groups)
}

/// 1 to 32 letters, digits and hyphens, no hyphen at either end.
pub(crate) fn check_name(noun: &str, name: &str) -> Result<(), Error> {
    if name.chars().count() > 32 {
        return Err(invalid(format!("{noun} name '{name}' cannot be longer than '32' characters")));
    }
    if name.is_empty() || !name.chars().all(|one| one.is_ascii_alphanumeric() || one == '-') {
        return Err(invalid(format!(
            "{noun} name '{name}' can only contain characters that are alphanumeric characters or hyphens(-)"
        )));
    }
    if name.starts_with('-') || name.ends_with('-') {
        return Err(invalid(format!("{noun} name '{name}' cannot begin or end with a hyphen(-)")));
    }
    Ok(())
}

/// CreateLoadBalancer: `provisioning` until its interfaces were seen up. The same settings again give the same load
/// balancer (ALB-3).
///
/// # Errors
/// `ValidationError`, `DuplicateLoadBalancerName`, `SubnetNotFound`, `InvalidSubnet`, `InvalidSecurityGroup`,
/// `InvalidConfigurationRequest`; `NotImplemented` for types other than application and for IPv6.
pub fn create_load_balancer(
    cx: &mut Cx<'_>,
    input: CreateLoadBalancerInput,
) -> Result<CreateLoadBalancerOutput, Error> {
    check_name("Load balancer", &input.name)?;
    if input.name.starts_with("internal-") {
        let text = format!("Load balancer name '{}' cannot begin with 'internal-'", input.name);
        return Err(invalid(text));
    }
    let kind = input.r#type.unwrap_or_else(|| "application".into());
    if kind != "application" {
        return Err(Error::not_implemented(format!("The load balancer type '{kind}'")));
    }
    let address_type = input.ip_address_type.unwrap_or_else(|| "ipv4".into());
    if address_type != "ipv4" {
        return Err(Error::not_implemented(format!("The IP address type '{address_type}'")));
    }
    if input.customer_owned_ipv4_pool.is_some() {
        return Err(Error::not_implemented("CustomerOwnedIpv4Pool"));
    }
    let scheme = input.scheme.unwrap_or_else(|| "internet-facing".into());
    let subnets = check_subnets(cx, &subnet_ids(input.subnets, input.subnet_mappings)?, &scheme)?;
    let vpc_id = subnets.first().map(|subnet| subnet.vpc_id.clone()).unwrap_or_default();
    let groups = check_groups(cx, &vpc_id, input.security_groups)?;
    let given_tags = tags::read(input.tags)?;

    let existing = LOAD_BALANCERS.list(cx, &of_caller(cx))?;
    if let Some((_, row)) = existing.into_iter().find(|(_, row)| row.name == input.name) {
        let same_subnets =
            set(row.nodes.iter().map(|node| &node.subnet)) == set(subnets.iter().map(|one| &one.id));
        // ALB-3
        if same_subnets && row.scheme == scheme && set(&row.security_groups) == set(&groups) {
            return Ok(CreateLoadBalancerOutput { load_balancers: Some(vec![shape(cx, &row)?]) });
        }
        let text =
            format!("A load balancer with the same name '{}' exists, but with different settings", row.name);
        return Err(Error::new("DuplicateLoadBalancerName", text));
    }
    let row = write(cx, input.name, vpc_id, scheme, groups, &subnets)?;
    tags::put(cx, &row.arn, given_tags)?;
    cx.wake(<LoadBalancerMachine as ::machine::Machine>::NAME, &row.arn);
    Ok(CreateLoadBalancerOutput { load_balancers: Some(vec![shape(cx, &row)?]) })
}

fn set<'a>(texts: impl IntoIterator<Item = &'a String>) -> BTreeSet<&'a str> {
    texts.into_iter().map(String::as_str).collect()
}

fn write(
    cx: &mut Cx<'_>,
    name: String,
    vpc: String,
    scheme: String,
    security_groups: Vec<String>,
    subnets: &[vpc::Subnet],
) -> Result<LoadBalancerRow, Error> {
    let id = cx.ids.hex(16);
    let arn = arn(cx, &format!("loadbalancer/app/{name}/{id}"));
    let prefix = if scheme == "internal" { "internal-" } else { "" };
    let digits = cx.ids.digits(10);
    let mut row = LoadBalancerRow {
        dns_name: format!("{prefix}{name}-{digits}.{}.elb.localhost", cx.region()),
        loopback: take_loopback(cx, &arn)?,
        arn,
        name,
        vpc,
        scheme,
        security_groups,
        nodes: Vec::new(),
        attributes: BTreeMap::new(),
        life: Life::Provisioning,
        created_at: cx.now.0,
        needs_generation: BALANCER.get(cx, BALANCER_KEY)?.unwrap_or_default().generation,
        reason: None,
    };
    for subnet in subnets {
        add_node(cx, &mut row, subnet)?;
    }
    LOAD_BALANCERS.put(cx, &row.arn, &row)?;
    Ok(row)
}

/// Puts a node into a subnet.
pub(crate) fn add_node(
    cx: &mut Cx<'_>,
    row: &mut LoadBalancerRow,
    subnet: &vpc::Subnet,
) -> Result<(), Error> {
    let interface = vpc::create_interface(
        cx,
        &vpc::NewInterface {
            subnet_id: subnet.id.clone(),
            security_groups: row.security_groups.clone(),
            description: format!("ELB {}", row.full_name()),
            holder: vpc::Holder::LoadBalancer { arn: row.arn.clone() },
        },
    )?;
    row.nodes.push(NodeRow {
        subnet: subnet.id.clone(),
        zone: subnet.availability_zone.clone(),
        interface: interface.id,
    });
    Ok(())
}

/// A free address of 127.64.0.0/10: the second byte tells two data directories on one machine apart, so that both can
/// have a listener on the same port.
fn take_loopback(cx: &mut Cx<'_>, arn: &str) -> Result<Ipv4Addr, Error> {
    let instance = u32::from_str_radix(&cx.settings.instance, 16).unwrap_or(0);
    let second = 64 + u8::try_from(instance % 64).unwrap_or(0);
    for number in 1..=u16::MAX {
        let [third, fourth] = number.to_be_bytes();
        // Some tools take .0 and .255 for networks and broadcasts.
        if fourth == 0 || fourth == u8::MAX {
            continue;
        }
        let address = Ipv4Addr::new(127, second, third, fourth);
        if !LOOPBACKS.contains(cx, &address.to_string())? {
            LOOPBACKS.put(cx, &address.to_string(), &arn.to_owned())?;
            return Ok(address);
        }
    }
    Err(Error::new("TooManyLoadBalancers", "Every loopback address is taken"))
}

/// DeleteLoadBalancer with its listeners, rules and interfaces. One that is not there is no error.
///
/// # Errors
/// `OperationNotPermitted` while it is protected.
pub fn delete_load_balancer(
    cx: &mut Cx<'_>,
    input: DeleteLoadBalancerInput,
) -> Result<DeleteLoadBalancerOutput, Error> {
    let Some(row) = LOAD_BALANCERS.get(cx, &input.load_balancer_arn)? else {
        return Ok(DeleteLoadBalancerOutput {});
    };
    if LOAD_BALANCER.value(&row.attributes, "deletion_protection.enabled") == "true" {
        let text =
            format!("Load balancer '{}' cannot be deleted because deletion protection is enabled", row.arn);
        return Err(Error::new("OperationNotPermitted", text));
    }
    for listener in LISTENERS.keys(cx, &listeners_of(&row.arn))? {
        listener::remove(cx, &listener)?;
    }
    for node in &row.nodes {
        vpc::delete_interface(cx, &node.interface)?;
    }
    TAGS.delete(cx, &row.arn)?;
    LOOPBACKS.delete(cx, &row.loopback.to_string())?;
    LOAD_BALANCERS.delete(cx, &row.arn)?;
    snapshot::refresh(cx)?;
    Ok(DeleteLoadBalancerOutput {})
}

/// DescribeLoadBalancers.
///
/// # Errors
/// `LoadBalancerNotFound` for ARNs or names that are not there.
pub fn describe_load_balancers(
    cx: &mut Cx<'_>,
    input: DescribeLoadBalancersInput,
) -> Result<DescribeLoadBalancersOutput, Error> {
    let arns = input.load_balancer_arns.unwrap_or_default();
    let names = input.names.unwrap_or_default();
    let rows = LOAD_BALANCERS.list(cx, &of_caller(cx))?;
    let absent: Vec<String> = arns
        .iter()
        .filter(|arn| !rows.iter().any(|(found, _)| found == *arn))
        .chain(names.iter().filter(|name| !rows.iter().any(|(_, row)| row.name == **name)))
        .cloned()
        .collect();
    if !absent.is_empty() {
        return Err(refuse::no_load_balancers(&absent));
    }
    let is_asked = |row: &LoadBalancerRow| {
        (arns.is_empty() && names.is_empty()) || arns.contains(&row.arn) || names.contains(&row.name)
    };
    let asked = rows.into_iter().filter(|(_, row)| is_asked(row)).collect();
    let (rows, next_marker) = refuse::page(asked, input.marker.as_deref(), input.page_size)?;
    let shapes = rows.iter().map(|row| shape(cx, row)).collect::<Result<_, _>>()?;
    Ok(DescribeLoadBalancersOutput { load_balancers: Some(shapes), next_marker })
}

/// AWS's word.
pub(crate) fn state(life: Life) -> &'static str {
    match life {
        Life::Provisioning => "provisioning",
        Life::Active => "active",
        Life::Failed => "failed",
    }
}

/// Why a load balancer is not well: why it failed, or which of its listeners could not be opened everywhere.
fn reason(cx: &Cx<'_>, row: &LoadBalancerRow) -> Result<Option<String>, Error> {
    if row.reason.is_some() {
        return Ok(row.reason.clone());
    }
    let ours = listeners_of(&row.arn);
    let refused = BALANCER.get(cx, BALANCER_KEY)?.unwrap_or_default().refused;
    let why: Vec<String> =
        refused.into_iter().filter(|(arn, _)| arn.starts_with(&ours)).map(|(_, why)| why).collect();
    Ok((!why.is_empty()).then(|| why.join("; ")))
}

/// The nodes' zones as clients see them.
pub(crate) fn zones(row: &LoadBalancerRow) -> Vec<AvailabilityZone> {
    let zone = |node: &NodeRow| AvailabilityZone {
        zone_name: Some(node.zone.clone()),
        subnet_id: Some(node.subnet.clone()),
        load_balancer_addresses: Some(Vec::new()),
        ..AvailabilityZone::default()
    };
    row.nodes.iter().map(zone).collect()
}

fn shape(cx: &Cx<'_>, row: &LoadBalancerRow) -> Result<LoadBalancerShape, Error> {
    let region = row.arn.split(':').nth(3).unwrap_or_default();
    Ok(LoadBalancerShape {
        load_balancer_arn: Some(row.arn.clone()),
        load_balancer_name: Some(row.name.clone()),
        dns_name: Some(row.dns_name.clone()),
        canonical_hosted_zone_id: Some(hosted_zone(region).into()),
        created_time: Some(Time(row.created_at)),
        scheme: Some(row.scheme.clone()),
        vpc_id: Some(row.vpc.clone()),
        state: Some(LoadBalancerState { code: Some(state(row.life).into()), reason: reason(cx, row)? }),
        r#type: Some("application".into()),
        availability_zones: Some(zones(row)),
        security_groups: Some(row.security_groups.clone()),
        ip_address_type: Some("ipv4".into()),
        ..LoadBalancerShape::default()
    })
}

/// The Route 53 zone of a region's load balancers.
fn hosted_zone(region: &str) -> &'static str {
    match region {
        "af-south-1" => "Z268VQBMOI5EKX",
        "ap-east-1" => "Z3DQVH9N71FHZ0",
        "ap-northeast-1" => "Z14GRHDCWA56QT",
        "ap-northeast-2" => "ZWKZPGTI48KDX",
        "ap-northeast-3" => "Z5LXEXXYW11ES",
        "ap-south-1" => "ZP97RAFLXTNZK",
        "ap-southeast-1" => "Z1LMS91P8CMLE5",
        "ap-southeast-2" => "Z1GM3OXH4ZPM65",
        "ca-central-1" => "ZQSVJUPU6J1EY",
        "eu-north-1" => "Z23TAZ6LKFMNIO",
        "eu-south-1" => "Z3ULH7SSC9OV64",
        "eu-west-1" => "Z32O12XQLNTSW2",
        "eu-west-2" => "ZHURV8PSTC4K8",
        "eu-west-3" => "Z3Q77PNBQS71R4",
        "me-south-1" => "ZS929ML54UICD",
        "sa-east-1" => "Z2P70J7HTTTPLU",
        "us-east-1" => "Z35SXDOTRQ7X7K",
        "us-east-2" => "Z3AADJGX6KTTL2",
        "us-west-1" => "Z368ELLRRE2KJ0",
        "us-west-2" => "Z1H1FL5HABSF5",
        _ => "Z215JYRZR1TBD5",
    }
}

/// The rules of a listener's prefix and the listener itself go together.
pub(crate) fn remove_listener_rows(cx: &mut Cx<'_>, listener: &str) -> Result<(), Error> {
    for rule in RULES.keys(cx, &rules_of(listener))? {
        TAGS.delete(cx, &rule)?;
        RULES.delete(cx, &rule)?;
    }
    TAGS.delete(cx, listener)?;
    LISTENERS.delete(cx, listener)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alb_2_names_have_a_form() {
        assert!(check_name("Load balancer", "web-1").is_ok());
        for wrong in ["", "-web", "web-", "we_b", &"x".repeat(33)] {
            assert!(check_name("Load balancer", wrong).is_err(), "{wrong}");
        }
    }
}
