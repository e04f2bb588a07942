//! Rules of security groups: each has an id of its own (`sgr-…`) and lets one peer through.

use std::net::Ipv6Addr;

use model::Error;
use store::Cx;

use crate::api::{
    AuthorizeSecurityGroupEgressRequest, AuthorizeSecurityGroupEgressResult,
    AuthorizeSecurityGroupIngressRequest, AuthorizeSecurityGroupIngressResult,
    DescribeSecurityGroupRulesRequest, DescribeSecurityGroupRulesResult, IpPermission, IpRange,
    ModifySecurityGroupRulesRequest, ModifySecurityGroupRulesResult, ReferencedSecurityGroup,
    RevokeSecurityGroupEgressRequest, RevokeSecurityGroupEgressResult, RevokeSecurityGroupIngressRequest,
    RevokeSecurityGroupIngressResult, RevokedSecurityGroupRule, SecurityGroupRule,
    SecurityGroupRuleDescription, SecurityGroupRuleRequest, TagSpecification,
    UpdateSecurityGroupRuleDescriptionsEgressRequest, UpdateSecurityGroupRuleDescriptionsEgressResult,
    UpdateSecurityGroupRuleDescriptionsIngressRequest, UpdateSecurityGroupRuleDescriptionsIngressResult,
    UserIdGroupPair,
};
use crate::filter::{self, one};
use crate::refuse::{self, bad_value, dry_run, need};
use crate::rows::{Peer, RuleMatch, RuleRow, SECURITY_GROUPS, SecurityGroupRow, all};
use crate::security_group::find;
use crate::tags;
use crate::vpc::new_id;

/// Rules of one direction in a group at most.
const RULES_MAX: usize = 1000;

/// `InvalidSecurityGroupRuleId.NotFound`
pub(crate) fn no_rule(id: &str) -> Error {
    Error::new(
        "InvalidSecurityGroupRuleId.NotFound",
        format!("The security group rule ID '{id}' does not exist"),
    )
}

/// A rule as a request names it.
type Asked = (RuleMatch, Option<String>);

/// The old flat form of a request: one permission in members of their own.
fn flat(
    protocol: Option<String>,
    ports: (Option<i64>, Option<i64>),
    cidr: Option<String>,
    group_name: Option<String>,
) -> Option<IpPermission> {
    if protocol.is_none() && cidr.is_none() && group_name.is_none() {
        return None;
    }
    let range = |cidr_ip| IpRange { cidr_ip: Some(cidr_ip), description: None };
    let pair = |name| UserIdGroupPair { group_name: Some(name), ..UserIdGroupPair::default() };
    Some(IpPermission {
        ip_protocol: Some(protocol.unwrap_or_else(|| "-1".into())),
        from_port: ports.0,
        to_port: ports.1,
        ip_ranges: cidr.map(|cidr| vec![range(cidr)]),
        user_id_group_pairs: group_name.map(|name| vec![pair(name)]),
        ..IpPermission::default()
    })
}

/// Takes permissions apart: one rule per peer.
fn rules_of(
    cx: &Cx<'_>,
    group: &SecurityGroupRow,
    permissions: Vec<IpPermission>,
) -> Result<Vec<Asked>, Error> {
    let mut rules = Vec::new();
    for permission in permissions {
        let (protocol, from_port, to_port) = protocol_and_ports(&permission)?;
        let mut add = |peer, description| {
            rules.push((RuleMatch { protocol: protocol.clone(), from_port, to_port, peer }, description));
        };
        for range in permission.ip_ranges.unwrap_or_default() {
            add(v4(&need(range.cidr_ip, "cidrIp")?)?, range.description);
        }
        for range in permission.ipv6_ranges.unwrap_or_default() {
            add(v6(&need(range.cidr_ipv6, "cidrIpv6")?)?, range.description);
        }
        for list in permission.prefix_list_ids.unwrap_or_default() {
            add(Peer::PrefixList(need(list.prefix_list_id, "prefixListId")?), list.description);
        }
        for pair in permission.user_id_group_pairs.unwrap_or_default() {
            let description = pair.description.clone();
            add(group_peer(cx, group, pair.group_id, pair.group_name)?, description);
        }
    }
    if rules.is_empty() {
        return Err(Error::new("MissingParameter", "The request must contain the parameter ipPermissions"));
    }
    Ok(rules)
}

/// Names for the numbers that have one; -1 for ports where there are none.
fn protocol_and_ports(permission: &IpPermission) -> Result<(String, i64, i64), Error> {
    let protocol = match need(permission.ip_protocol.as_deref(), "ipProtocol")?.to_lowercase().as_str() {
        "6" => "tcp".to_owned(),
        "17" => "udp".to_owned(),
        "1" => "icmp".to_owned(),
        "58" => "icmpv6".to_owned(),
        "-1" | "all" => "-1".to_owned(),
        other => other.to_owned(),
    };
    let (from, to) = (permission.from_port, permission.to_port);
    match protocol.as_str() {
        "tcp" | "udp" => {
            let (Some(from), Some(to)) = (from, to) else {
                let text = "Invalid value for portRange. Must specify both from and to ports with TCP/UDP.";
                return Err(Error::new("InvalidParameterValue", text));
            };
            if !(0..=65_535).contains(&from) || !(from..=65_535).contains(&to) {
                let text = format!("Invalid TCP/UDP port range ({from} to {to})");
                return Err(Error::new("InvalidParameterValue", text));
            }
            Ok((protocol, from, to))
        }
        "icmp" | "icmpv6" => Ok((protocol, from.unwrap_or(-1), to.unwrap_or(-1))),
        "-1" => Ok((protocol, -1, -1)),
        number if number.parse::<u8>().is_ok() => Ok((protocol, -1, -1)),
        other => Err(bad_value(other, "ipProtocol", "It is no IP protocol.")),
    }
}

fn v4(text: &str) -> Result<Peer, Error> {
    text.parse()
        .map(Peer::V4)
        .map_err(|_| Error::new("InvalidParameterValue", format!("CIDR block {text} is malformed")))
}

fn v6(text: &str) -> Result<Peer, Error> {
    let parsed = text.split_once('/').and_then(|(address, prefix)| {
        let prefix = prefix.parse::<u32>().ok().filter(|prefix| *prefix <= 128)?;
        let bits = u128::from(address.parse::<Ipv6Addr>().ok()?);
        let mask = u128::MAX.checked_shl(128 - prefix).unwrap_or(0);
        Some(format!("{}/{prefix}", Ipv6Addr::from(bits & mask)))
    });
    parsed
        .map(Peer::V6)
        .ok_or_else(|| Error::new("InvalidParameterValue", format!("CIDR block {text} is malformed")))
}

/// A group of the same VPC, by id or name.
fn group_peer(
    cx: &Cx<'_>,
    group: &SecurityGroupRow,
    id: Option<String>,
    name: Option<String>,
) -> Result<Peer, Error> {
    let wanted = need(id.clone().or_else(|| name.clone()), "groupId")?;
    let groups = all(cx, &SECURITY_GROUPS)?;
    let found = groups.into_iter().find(|(_, other)| {
        other.vpc == group.vpc
            && id.as_ref().is_none_or(|id| other.id == *id)
            && (id.is_some() || name.as_ref() == Some(&other.name))
    });
    let (id, other) = found.ok_or_else(|| refuse::no_security_group(&wanted))?;
    Ok(Peer::Group { id, account: other.place.account })
}

/// Writes rules into a group; all or none.
fn authorize(
    cx: &mut Cx<'_>,
    mut group: SecurityGroupRow,
    is_egress: bool,
    permissions: Vec<IpPermission>,
    tag_specifications: Option<Vec<TagSpecification>>,
) -> Result<Vec<SecurityGroupRule>, Error> {
    let tags = tags::of_request(tag_specifications, "security-group-rule")?;
    let mut added = Vec::new();
    for (matches, description) in rules_of(cx, &group, permissions)? {
        if group.rules.iter().any(|rule| rule.is_egress == is_egress && rule.matches == matches) {
            let text = format!("the specified rule \"{}\" already exists", in_words(&matches));
            return Err(Error::new("InvalidPermission.Duplicate", text));
        }
        let rule = RuleRow { id: new_id(cx, "sgr"), is_egress, matches, description };
        tags::put(cx, &group.place, &rule.id, "security-group-rule", tags.clone())?;
        added.push(SecurityGroupRule { tags: tags::shape(&tags), ..shape(&group, &rule) });
        group.rules.push(rule);
    }
    if group.rules.iter().filter(|rule| rule.is_egress == is_egress).count() > RULES_MAX {
        let text = "The maximum number of rules per security group has been reached.";
        return Err(Error::new("RulesPerSecurityGroupLimitExceeded", text));
    }
    SECURITY_GROUPS.put(cx, &group.id, &group)?;
    Ok(added)
}

/// `peer: 0.0.0.0/0, TCP, from port: 80, to port: 80, ALLOW`
fn in_words(of: &RuleMatch) -> String {
    let peer = match &of.peer {
        Peer::V4(cidr) => cidr.to_string(),
        Peer::V6(text) | Peer::PrefixList(text) | Peer::Group { id: text, .. } => text.clone(),
    };
    match of.protocol.as_str() {
        "-1" => format!("peer: {peer}, ALL, ALLOW"),
        protocol => format!(
            "peer: {peer}, {}, from port: {}, to port: {}, ALLOW",
            protocol.to_uppercase(),
            of.from_port,
            of.to_port
        ),
    }
}

/// AuthorizeSecurityGroupIngress.
///
/// # Errors
/// `InvalidGroup.NotFound`, `InvalidPermission.Duplicate`, `InvalidParameterValue`.
pub fn authorize_security_group_ingress(
    cx: &mut Cx<'_>,
    input: AuthorizeSecurityGroupIngressRequest,
) -> Result<AuthorizeSecurityGroupIngressResult, Error> {
    dry_run(input.dry_run)?;
    let group = find(cx, input.group_id, input.group_name)?;
    let mut permissions = input.ip_permissions.unwrap_or_default();
    let ports = (input.from_port, input.to_port);
    permissions.extend(flat(input.ip_protocol, ports, input.cidr_ip, input.source_security_group_name));
    let rules = authorize(cx, group, false, permissions, input.tag_specifications)?;
    Ok(AuthorizeSecurityGroupIngressResult { r#return: Some(true), security_group_rules: Some(rules) })
}

/// AuthorizeSecurityGroupEgress.
///
/// # Errors
/// As for ingress.
pub fn authorize_security_group_egress(
    cx: &mut Cx<'_>,
    input: AuthorizeSecurityGroupEgressRequest,
) -> Result<AuthorizeSecurityGroupEgressResult, Error> {
    dry_run(input.dry_run)?;
    let group = find(cx, Some(input.group_id), None)?;
    let mut permissions = input.ip_permissions.unwrap_or_default();
    let ports = (input.from_port, input.to_port);
    permissions.extend(flat(input.ip_protocol, ports, input.cidr_ip, input.source_security_group_name));
    let rules = authorize(cx, group, true, permissions, input.tag_specifications)?;
    Ok(AuthorizeSecurityGroupEgressResult { r#return: Some(true), security_group_rules: Some(rules) })
}

/// Takes rules away, by id or by what they match; all or none.
fn revoke(
    cx: &mut Cx<'_>,
    mut group: SecurityGroupRow,
    is_egress: bool,
    ids: Vec<String>,
    permissions: Vec<IpPermission>,
) -> Result<Vec<RevokedSecurityGroupRule>, Error> {
    let mut going = Vec::new();
    for id in ids {
        let found = group.rules.iter().find(|rule| rule.id == id && rule.is_egress == is_egress);
        going.push(found.map(|rule| rule.id.clone()).ok_or_else(|| no_rule(&id))?);
    }
    if !permissions.is_empty() || going.is_empty() {
        for (matches, _) in rules_of(cx, &group, permissions)? {
            let found =
                group.rules.iter().find(|rule| rule.is_egress == is_egress && rule.matches == matches);
            let text = "The specified rule does not exist in this security group.";
            let missing = || Error::new("InvalidPermission.NotFound", text);
            going.push(found.map(|rule| rule.id.clone()).ok_or_else(missing)?);
        }
    }
    let (gone, kept): (Vec<_>, Vec<_>) = group.rules.drain(..).partition(|rule| going.contains(&rule.id));
    group.rules = kept;
    for rule in &gone {
        tags::forget(cx, &rule.id)?;
    }
    SECURITY_GROUPS.put(cx, &group.id, &group)?;
    Ok(gone.iter().map(|rule| revoked(&group, rule)).collect())
}

/// RevokeSecurityGroupIngress.
///
/// # Errors
/// `InvalidGroup.NotFound`, `InvalidPermission.NotFound`, `InvalidSecurityGroupRuleId.NotFound`.
pub fn revoke_security_group_ingress(
    cx: &mut Cx<'_>,
    input: RevokeSecurityGroupIngressRequest,
) -> Result<RevokeSecurityGroupIngressResult, Error> {
    dry_run(input.dry_run)?;
    let group = find(cx, input.group_id, input.group_name)?;
    let mut permissions = input.ip_permissions.unwrap_or_default();
    let ports = (input.from_port, input.to_port);
    permissions.extend(flat(input.ip_protocol, ports, input.cidr_ip, input.source_security_group_name));
    let ids = input.security_group_rule_ids.unwrap_or_default();
    let revoked = revoke(cx, group, false, ids, permissions)?;
    Ok(RevokeSecurityGroupIngressResult {
        r#return: Some(true),
        unknown_ip_permissions: None,
        revoked_security_group_rules: Some(revoked),
    })
}

/// RevokeSecurityGroupEgress.
///
/// # Errors
/// As for ingress.
pub fn revoke_security_group_egress(
    cx: &mut Cx<'_>,
    input: RevokeSecurityGroupEgressRequest,
) -> Result<RevokeSecurityGroupEgressResult, Error> {
    dry_run(input.dry_run)?;
    let group = find(cx, Some(input.group_id), None)?;
    let mut permissions = input.ip_permissions.unwrap_or_default();
    let ports = (input.from_port, input.to_port);
    permissions.extend(flat(input.ip_protocol, ports, input.cidr_ip, input.source_security_group_name));
    let ids = input.security_group_rule_ids.unwrap_or_default();
    let revoked = revoke(cx, group, true, ids, permissions)?;
    Ok(RevokeSecurityGroupEgressResult {
        r#return: Some(true),
        unknown_ip_permissions: None,
        revoked_security_group_rules: Some(revoked),
    })
}

/// ModifySecurityGroupRules: each rule is replaced whole, its id stays.
///
/// # Errors
/// `InvalidSecurityGroupRuleId.NotFound`, `InvalidPermission.Duplicate`, `InvalidParameterValue`.
pub fn modify_security_group_rules(
    cx: &mut Cx<'_>,
    input: ModifySecurityGroupRulesRequest,
) -> Result<ModifySecurityGroupRulesResult, Error> {
    dry_run(input.dry_run)?;
    let mut group = find(cx, Some(input.group_id), None)?;
    for update in input.security_group_rules {
        let id = need(update.security_group_rule_id, "securityGroupRuleId")?;
        let request = need(update.security_group_rule, "securityGroupRule")?;
        let at = group.rules.iter().position(|rule| rule.id == id).ok_or_else(|| no_rule(&id))?;
        let rules = rules_of(cx, &group, vec![permission_of(request)])?;
        let [(matches, description)] = rules.as_slice() else {
            return Err(Error::new("InvalidParameterCombination", "A rule has exactly one peer."));
        };
        let is_egress = group.rules[at].is_egress;
        let is_other = |rule: &RuleRow| rule.id != id && rule.is_egress == is_egress;
        if group.rules.iter().any(|rule| is_other(rule) && rule.matches == *matches) {
            let text = format!("the specified rule \"{}\" already exists", in_words(matches));
            return Err(Error::new("InvalidPermission.Duplicate", text));
        }
        group.rules[at].matches = matches.clone();
        group.rules[at].description.clone_from(description);
    }
    SECURITY_GROUPS.put(cx, &group.id, &group)?;
    Ok(ModifySecurityGroupRulesResult { r#return: Some(true) })
}

fn permission_of(request: SecurityGroupRuleRequest) -> IpPermission {
    let description = request.description;
    let range = |cidr_ip| IpRange { cidr_ip: Some(cidr_ip), description: description.clone() };
    let range6 = |cidr| crate::api::Ipv6Range { cidr_ipv6: Some(cidr), description: description.clone() };
    let list = |id| crate::api::PrefixListId { prefix_list_id: Some(id), description: description.clone() };
    let pair = |id| UserIdGroupPair {
        group_id: Some(id),
        description: description.clone(),
        ..UserIdGroupPair::default()
    };
    IpPermission {
        ip_protocol: request.ip_protocol,
        from_port: request.from_port,
        to_port: request.to_port,
        ip_ranges: request.cidr_ipv4.map(|cidr| vec![range(cidr)]),
        ipv6_ranges: request.cidr_ipv6.map(|cidr| vec![range6(cidr)]),
        prefix_list_ids: request.prefix_list_id.map(|id| vec![list(id)]),
        user_id_group_pairs: request.referenced_group_id.map(|id| vec![pair(id)]),
    }
}

/// Descriptions by rule id, or by what the rules match.
fn describe_rules(
    cx: &mut Cx<'_>,
    mut group: SecurityGroupRow,
    is_egress: bool,
    permissions: Option<Vec<IpPermission>>,
    by_id: Option<Vec<SecurityGroupRuleDescription>>,
) -> Result<(), Error> {
    for change in by_id.unwrap_or_default() {
        let id = need(change.security_group_rule_id, "securityGroupRuleId")?;
        let rule = group.rules.iter_mut().find(|rule| rule.id == id && rule.is_egress == is_egress);
        rule.ok_or_else(|| no_rule(&id))?.description = change.description;
    }
    if let Some(permissions) = permissions {
        for (matches, description) in rules_of(cx, &group, permissions)? {
            let rule =
                group.rules.iter_mut().find(|rule| rule.is_egress == is_egress && rule.matches == matches);
            let text = "The specified rule does not exist in this security group.";
            rule.ok_or_else(|| Error::new("InvalidPermission.NotFound", text))?.description = description;
        }
    }
    Ok(SECURITY_GROUPS.put(cx, &group.id, &group)?)
}

/// UpdateSecurityGroupRuleDescriptionsIngress.
///
/// # Errors
/// `InvalidGroup.NotFound`, `InvalidPermission.NotFound`, `InvalidSecurityGroupRuleId.NotFound`.
pub fn update_security_group_rule_descriptions_ingress(
    cx: &mut Cx<'_>,
    input: UpdateSecurityGroupRuleDescriptionsIngressRequest,
) -> Result<UpdateSecurityGroupRuleDescriptionsIngressResult, Error> {
    dry_run(input.dry_run)?;
    let group = find(cx, input.group_id, input.group_name)?;
    describe_rules(cx, group, false, input.ip_permissions, input.security_group_rule_descriptions)?;
    Ok(UpdateSecurityGroupRuleDescriptionsIngressResult { r#return: Some(true) })
}

/// UpdateSecurityGroupRuleDescriptionsEgress.
///
/// # Errors
/// As for ingress.
pub fn update_security_group_rule_descriptions_egress(
    cx: &mut Cx<'_>,
    input: UpdateSecurityGroupRuleDescriptionsEgressRequest,
) -> Result<UpdateSecurityGroupRuleDescriptionsEgressResult, Error> {
    dry_run(input.dry_run)?;
    let group = find(cx, input.group_id, input.group_name)?;
    describe_rules(cx, group, true, input.ip_permissions, input.security_group_rule_descriptions)?;
    Ok(UpdateSecurityGroupRuleDescriptionsEgressResult { r#return: Some(true) })
}

/// DescribeSecurityGroupRules.
///
/// # Errors
/// `InvalidSecurityGroupRuleId.NotFound`, `InvalidParameterValue` for a filter of another name.
pub fn describe_security_group_rules(
    cx: &mut Cx<'_>,
    input: DescribeSecurityGroupRulesRequest,
) -> Result<DescribeSecurityGroupRulesResult, Error> {
    dry_run(input.dry_run)?;
    let tags = tags::map(cx)?;
    let mut rows = Vec::new();
    for (_, group) in all(cx, &SECURITY_GROUPS)? {
        for rule in &group.rules {
            rows.push((rule.id.clone(), shape(&group, rule)));
        }
    }
    rows.sort_by(|(one, _), (other, _)| one.cmp(other));
    let rows = filter::named(rows, input.security_group_rule_ids.as_deref(), no_rule)?;
    let mut found = Vec::new();
    for (id, rule) in rows {
        let own_tags = tags.get(&id).cloned().unwrap_or_default();
        let passes = filter::passes(input.filters.as_deref(), &own_tags, |name| match name {
            "group-id" => rule.group_id.as_ref().and_then(one),
            "security-group-rule-id" => one(&id),
            _ => None,
        })?;
        if passes {
            found.push((id, SecurityGroupRule { tags: tags::shape(&own_tags), ..rule }));
        }
    }
    let (rules, next_token) = filter::page(found, input.next_token.as_deref(), input.max_results)?;
    Ok(DescribeSecurityGroupRulesResult { security_group_rules: Some(rules), next_token })
}

fn shape(group: &SecurityGroupRow, rule: &RuleRow) -> SecurityGroupRule {
    let of = &rule.matches;
    let mut shape = SecurityGroupRule {
        security_group_rule_id: Some(rule.id.clone()),
        security_group_rule_arn: Some(group.place.arn(&format!("security-group-rule/{}", rule.id))),
        group_id: Some(group.id.clone()),
        group_owner_id: Some(group.place.account.clone()),
        is_egress: Some(rule.is_egress),
        ip_protocol: Some(of.protocol.clone()),
        from_port: Some(of.from_port),
        to_port: Some(of.to_port),
        description: rule.description.clone(),
        tags: Some(Vec::new()),
        ..SecurityGroupRule::default()
    };
    match &of.peer {
        Peer::V4(cidr) => shape.cidr_ipv4 = Some(cidr.to_string()),
        Peer::V6(cidr) => shape.cidr_ipv6 = Some(cidr.clone()),
        Peer::PrefixList(id) => shape.prefix_list_id = Some(id.clone()),
        Peer::Group { id, account } => {
            shape.referenced_group_info = Some(ReferencedSecurityGroup {
                group_id: Some(id.clone()),
                user_id: Some(account.clone()),
                vpc_id: Some(group.vpc.clone()),
                ..ReferencedSecurityGroup::default()
            });
        }
    }
    shape
}

fn revoked(group: &SecurityGroupRow, rule: &RuleRow) -> RevokedSecurityGroupRule {
    let shape = shape(group, rule);
    RevokedSecurityGroupRule {
        security_group_rule_id: shape.security_group_rule_id,
        group_id: shape.group_id,
        is_egress: shape.is_egress,
        ip_protocol: shape.ip_protocol,
        from_port: shape.from_port,
        to_port: shape.to_port,
        cidr_ipv4: shape.cidr_ipv4,
        cidr_ipv6: shape.cidr_ipv6,
        prefix_list_id: shape.prefix_list_id,
        referenced_group_id: shape.referenced_group_info.and_then(|info| info.group_id),
        description: shape.description,
    }
}
