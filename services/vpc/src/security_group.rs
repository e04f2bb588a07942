//! Security groups; their rules are in `security_group_rule`.

use std::net::Ipv4Addr;

use model::Error;
use store::Cx;

use crate::api::{
    CreateSecurityGroupRequest, CreateSecurityGroupResult, DeleteSecurityGroupRequest,
    DeleteSecurityGroupResult, DescribeSecurityGroupsRequest, DescribeSecurityGroupsResult, IpPermission,
    IpRange, Ipv6Range, PrefixListId, SecurityGroup as SecurityGroupShape, UserIdGroupPair,
};
use crate::cidr::Cidr;
use crate::filter::{self, many, one};
use crate::refuse::{self, dry_run, need};
use crate::rows::{
    INTERFACES, Peer, Place, RuleMatch, RuleRow, SECURITY_GROUPS, SecurityGroupRow, VPCS, all, own,
};
use crate::vpc::{self, new_id};
use crate::{defaults, tags};

/// A security group, for other services.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecurityGroup {
    /// `sg-…`
    pub id: String,
    /// `vpc-…`
    pub vpc_id: String,
    /// Its name.
    pub name: String,
}

/// A security group of any account by its id; `None` when there is no such group.
///
/// # Errors
/// When the store fails.
pub fn security_group(cx: &Cx<'_>, id: &str) -> Result<Option<SecurityGroup>, Error> {
    let row = SECURITY_GROUPS.get(cx, id)?;
    Ok(row.map(|row| SecurityGroup { id: row.id, vpc_id: row.vpc, name: row.name }))
}

/// The id of a VPC's default group.
///
/// # Errors
/// When the store fails.
pub fn default_security_group(cx: &Cx<'_>, vpc_id: &str) -> Result<Option<String>, Error> {
    default_of(cx, vpc_id)
}

pub(crate) fn default_of(cx: &Cx<'_>, vpc: &str) -> Result<Option<String>, Error> {
    let groups = SECURITY_GROUPS.list(cx, "")?;
    Ok(groups.into_iter().find(|(_, row)| row.vpc == vpc && row.name == "default").map(|(id, _)| id))
}

/// The group that comes with a VPC: everything from its own members in, everything out.
pub(crate) fn create_default(cx: &mut Cx<'_>, vpc: &str) -> Result<(), Error> {
    let place = Place::of(cx);
    let id = new_id(cx, "sg");
    let from_itself = Peer::Group { id: id.clone(), account: place.account.clone() };
    let rules = vec![everything(cx, false, from_itself), everything(cx, true, anywhere())];
    let row = SecurityGroupRow {
        place,
        vpc: vpc.into(),
        name: "default".into(),
        description: "default VPC security group".into(),
        rules,
        id,
    };
    Ok(SECURITY_GROUPS.put(cx, &row.id, &row)?)
}

fn anywhere() -> Peer {
    Peer::V4(Cidr::new(Ipv4Addr::UNSPECIFIED, 0))
}

fn everything(cx: &mut Cx<'_>, is_egress: bool, peer: Peer) -> RuleRow {
    let matches = RuleMatch { protocol: "-1".into(), from_port: -1, to_port: -1, peer };
    RuleRow { id: new_id(cx, "sgr"), is_egress, matches, description: None }
}

/// The caller's group by id, or by name in the default VPC.
pub(crate) fn find(
    cx: &mut Cx<'_>,
    id: Option<String>,
    name: Option<String>,
) -> Result<SecurityGroupRow, Error> {
    if let Some(id) = id {
        return own(cx, &SECURITY_GROUPS, &id)?.ok_or_else(|| refuse::no_security_group(&id));
    }
    let name = need(name, "groupName or groupId")?;
    let vpc = default_vpc(cx)?;
    let groups = all(cx, &SECURITY_GROUPS)?;
    let found = groups.into_iter().find(|(_, row)| row.name == name && row.vpc == vpc);
    found.map(|(_, row)| row).ok_or_else(|| refuse::no_security_group(&name))
}

fn default_vpc(cx: &mut Cx<'_>) -> Result<String, Error> {
    defaults::ensure(cx)?;
    let found = all(cx, &VPCS)?.into_iter().find(|(_, vpc)| vpc.is_default);
    found.map(|(id, _)| id).ok_or_else(|| {
        Error::new("VPCIdNotSpecified", "No default VPC for this user. GroupName is only supported there.")
    })
}

/// CreateSecurityGroup: with the rule that lets everything out.
///
/// # Errors
/// `InvalidVpcID.NotFound`, `InvalidGroup.Duplicate`, `InvalidParameterValue`.
pub fn create_security_group(
    cx: &mut Cx<'_>,
    input: CreateSecurityGroupRequest,
) -> Result<CreateSecurityGroupResult, Error> {
    dry_run(input.dry_run)?;
    let vpc = match input.vpc_id {
        Some(id) => vpc::find(cx, &id)?.id,
        None => default_vpc(cx)?,
    };
    let name = input.group_name;
    if name.is_empty() || name.chars().count() > 255 || name.starts_with("sg-") {
        let why = "Names have at most 255 characters and do not begin with 'sg-'.";
        return Err(refuse::bad_value(&name, "groupName", why));
    }
    if SECURITY_GROUPS.list(cx, "")?.iter().any(|(_, other)| other.vpc == vpc && other.name == name) {
        let text = format!("The security group '{name}' already exists for VPC '{vpc}'");
        return Err(Error::new("InvalidGroup.Duplicate", text));
    }
    let tags = tags::of_request(input.tag_specifications, "security-group")?;
    let place = Place::of(cx);
    let rules = vec![everything(cx, true, anywhere())];
    let row = SecurityGroupRow {
        id: new_id(cx, "sg"),
        vpc,
        name,
        description: input.description,
        rules,
        place: place.clone(),
    };
    SECURITY_GROUPS.put(cx, &row.id, &row)?;
    tags::put(cx, &place, &row.id, "security-group", tags.clone())?;
    Ok(CreateSecurityGroupResult {
        security_group_arn: Some(arn(&row)),
        group_id: Some(row.id),
        tags: tags::shape(&tags),
    })
}

/// DeleteSecurityGroup.
///
/// # Errors
/// `InvalidGroup.NotFound`, `CannotDelete` for a default group, `DependencyViolation` while an interface is in it or
/// another group's rule names it.
pub fn delete_security_group(
    cx: &mut Cx<'_>,
    input: DeleteSecurityGroupRequest,
) -> Result<DeleteSecurityGroupResult, Error> {
    dry_run(input.dry_run)?;
    let row = find(cx, input.group_id, input.group_name)?;
    if row.name == "default" {
        let text =
            format!("the specified group: \"{}\" name: \"default\" cannot be deleted by a user", row.id);
        return Err(Error::new("CannotDelete", text));
    }
    let names_it = |other: &SecurityGroupRow| {
        other.id != row.id
            && other
                .rules
                .iter()
                .any(|rule| matches!(&rule.matches.peer, Peer::Group { id, .. } if *id == row.id))
    };
    if INTERFACES.list(cx, "")?.iter().any(|(_, interface)| interface.groups.contains(&row.id))
        || SECURITY_GROUPS.list(cx, "")?.iter().any(|(_, other)| names_it(other))
    {
        return Err(Error::new("DependencyViolation", format!("resource {} has a dependent object", row.id)));
    }
    for rule in &row.rules {
        tags::forget(cx, &rule.id)?;
    }
    tags::forget(cx, &row.id)?;
    SECURITY_GROUPS.delete(cx, &row.id)?;
    Ok(DeleteSecurityGroupResult { r#return: Some(true), group_id: Some(row.id) })
}

/// DescribeSecurityGroups.
///
/// # Errors
/// `InvalidGroup.NotFound`, `InvalidParameterValue` for a filter of another name.
pub fn describe_security_groups(
    cx: &mut Cx<'_>,
    input: DescribeSecurityGroupsRequest,
) -> Result<DescribeSecurityGroupsResult, Error> {
    dry_run(input.dry_run)?;
    defaults::ensure(cx)?;
    let tags = tags::map(cx)?;
    let rows =
        filter::named(all(cx, &SECURITY_GROUPS)?, input.group_ids.as_deref(), refuse::no_security_group)?;
    let names = input.group_names.unwrap_or_default();
    if let Some(absent) = names.iter().find(|name| !rows.iter().any(|(_, row)| row.name == **name)) {
        return Err(refuse::no_security_group(absent));
    }
    let mut found = Vec::new();
    for (id, row) in rows.into_iter().filter(|(_, row)| names.is_empty() || names.contains(&row.name)) {
        let own_tags = tags.get(&id).cloned().unwrap_or_default();
        let passes = filter::passes(input.filters.as_deref(), &own_tags, |name| field(&row, name))?;
        if passes {
            found.push((id, SecurityGroupShape { tags: tags::shape(&own_tags), ..shape(&row) }));
        }
    }
    let (groups, next_token) = filter::page(found, input.next_token.as_deref(), input.max_results)?;
    Ok(DescribeSecurityGroupsResult { security_groups: Some(groups), next_token })
}

fn field(row: &SecurityGroupRow, name: &str) -> Option<Vec<String>> {
    let (is_egress, rest) = match name.strip_prefix("egress.") {
        Some(rest) => (true, rest),
        None => (false, name),
    };
    if let Some(part) = rest.strip_prefix("ip-permission.") {
        let rules = row.rules.iter().filter(|rule| rule.is_egress == is_egress).map(|rule| &rule.matches);
        return match part {
            "cidr" => many(rules.filter_map(|rule| match &rule.peer {
                Peer::V4(cidr) => Some(cidr.to_string()),
                Peer::V6(_) | Peer::PrefixList(_) | Peer::Group { .. } => None,
            })),
            "group-id" => many(rules.filter_map(|rule| match &rule.peer {
                Peer::Group { id, .. } => Some(id.clone()),
                Peer::V4(_) | Peer::V6(_) | Peer::PrefixList(_) => None,
            })),
            "protocol" => many(rules.map(|rule| &rule.protocol)),
            "from-port" => many(rules.map(|rule| rule.from_port)),
            "to-port" => many(rules.map(|rule| rule.to_port)),
            _ => None,
        };
    }
    match name {
        "group-id" => one(&row.id),
        "group-name" => one(&row.name),
        "description" => one(&row.description),
        "vpc-id" => one(&row.vpc),
        "owner-id" => one(&row.place.account),
        _ => None,
    }
}

fn arn(row: &SecurityGroupRow) -> String {
    row.place.arn(&format!("security-group/{}", row.id))
}

fn shape(row: &SecurityGroupRow) -> SecurityGroupShape {
    SecurityGroupShape {
        group_id: Some(row.id.clone()),
        security_group_arn: Some(arn(row)),
        group_name: Some(row.name.clone()),
        description: Some(row.description.clone()),
        vpc_id: Some(row.vpc.clone()),
        owner_id: Some(row.place.account.clone()),
        ip_permissions: Some(permissions(row, false)),
        ip_permissions_egress: Some(permissions(row, true)),
        tags: None,
    }
}

/// Rules of one direction, those of the same protocol and ports together.
fn permissions(row: &SecurityGroupRow, is_egress: bool) -> Vec<IpPermission> {
    let mut all: Vec<(&RuleMatch, IpPermission)> = Vec::new();
    for rule in row.rules.iter().filter(|rule| rule.is_egress == is_egress) {
        let of = &rule.matches;
        let same = |other: &RuleMatch| {
            (&other.protocol, other.from_port, other.to_port) == (&of.protocol, of.from_port, of.to_port)
        };
        let at = all.iter().position(|(other, _)| same(other)).unwrap_or_else(|| {
            all.push((of, empty_permission(of)));
            all.len() - 1
        });
        add_peer(&mut all[at].1, rule);
    }
    all.into_iter().map(|(_, permission)| permission).collect()
}

/// Without ports where the protocol is all of them, as AWS has it.
fn empty_permission(of: &RuleMatch) -> IpPermission {
    let has_ports = of.protocol != "-1";
    IpPermission {
        ip_protocol: Some(of.protocol.clone()),
        from_port: has_ports.then_some(of.from_port),
        to_port: has_ports.then_some(of.to_port),
        user_id_group_pairs: Some(Vec::new()),
        ip_ranges: Some(Vec::new()),
        ipv6_ranges: Some(Vec::new()),
        prefix_list_ids: Some(Vec::new()),
    }
}

fn add_peer(permission: &mut IpPermission, rule: &RuleRow) {
    let description = rule.description.clone();
    match &rule.matches.peer {
        Peer::V4(cidr) => {
            let range = IpRange { cidr_ip: Some(cidr.to_string()), description };
            permission.ip_ranges.get_or_insert_default().push(range);
        }
        Peer::V6(cidr) => {
            let range = Ipv6Range { cidr_ipv6: Some(cidr.clone()), description };
            permission.ipv6_ranges.get_or_insert_default().push(range);
        }
        Peer::PrefixList(id) => {
            let list = PrefixListId { prefix_list_id: Some(id.clone()), description };
            permission.prefix_list_ids.get_or_insert_default().push(list);
        }
        Peer::Group { id, account } => {
            let pair = UserIdGroupPair {
                group_id: Some(id.clone()),
                user_id: Some(account.clone()),
                description,
                ..UserIdGroupPair::default()
            };
            permission.user_id_group_pairs.get_or_insert_default().push(pair);
        }
    }
}
