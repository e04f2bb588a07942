//! Network ACLs: every VPC's default one, which lets everything through. Others are not made here.

use model::Error;
use store::Cx;

use crate::api::{
    DescribeNetworkAclsRequest, DescribeNetworkAclsResult, NetworkAcl, NetworkAclAssociation, NetworkAclEntry,
};
use crate::filter::{self, many, one};
use crate::refuse::{self, dry_run};
use crate::rows::{SUBNETS, SubnetRow, VPCS, VpcRow, all};
use crate::{defaults, tags};

/// `InvalidNetworkAclID.NotFound`
pub(crate) fn no_network_acl(id: &str) -> Error {
    refuse::missing("InvalidNetworkAclID.NotFound", "networkAcl", id)
}

/// DescribeNetworkAcls.
///
/// # Errors
/// `InvalidNetworkAclID.NotFound`, `InvalidParameterValue` for a filter of another name.
pub fn describe_network_acls(
    cx: &mut Cx<'_>,
    input: DescribeNetworkAclsRequest,
) -> Result<DescribeNetworkAclsResult, Error> {
    dry_run(input.dry_run)?;
    defaults::ensure(cx)?;
    let (tags, subnets) = (tags::map(cx)?, all(cx, &SUBNETS)?);
    let mut rows: Vec<(String, VpcRow)> =
        all(cx, &VPCS)?.into_iter().map(|(_, vpc)| (vpc.network_acl.clone(), vpc)).collect();
    rows.sort_by(|(one, _), (other, _)| one.cmp(other));
    let rows = filter::named(rows, input.network_acl_ids.as_deref(), no_network_acl)?;
    let mut found = Vec::new();
    for (id, vpc) in rows {
        let own_tags = tags.get(&id).cloned().unwrap_or_default();
        let inside: Vec<&SubnetRow> =
            subnets.iter().map(|(_, subnet)| subnet).filter(|subnet| subnet.vpc == vpc.id).collect();
        let passes = filter::passes(input.filters.as_deref(), &own_tags, |name| match name {
            "network-acl-id" => one(&id),
            "vpc-id" => one(&vpc.id),
            "default" => one(true),
            "owner-id" => one(&vpc.place.account),
            "association.subnet-id" => many(inside.iter().map(|subnet| &subnet.id)),
            "association.association-id" => many(inside.iter().map(|subnet| &subnet.network_acl_association)),
            "association.network-acl-id" => many(inside.iter().map(|_| &id)),
            _ => None,
        })?;
        if passes {
            let acl = NetworkAcl { tags: tags::shape(&own_tags), ..shape(&vpc, &inside) };
            found.push((id, acl));
        }
    }
    let (acls, next_token) = filter::page(found, input.next_token.as_deref(), input.max_results)?;
    Ok(DescribeNetworkAclsResult { network_acls: Some(acls), next_token })
}

fn shape(vpc: &VpcRow, subnets: &[&SubnetRow]) -> NetworkAcl {
    let association = |subnet: &&SubnetRow| NetworkAclAssociation {
        network_acl_association_id: Some(subnet.network_acl_association.clone()),
        network_acl_id: Some(vpc.network_acl.clone()),
        subnet_id: Some(subnet.id.clone()),
    };
    let entry = |egress: bool, number: i64, action: &str| NetworkAclEntry {
        cidr_block: Some("0.0.0.0/0".into()),
        egress: Some(egress),
        protocol: Some("-1".into()),
        rule_action: Some(action.into()),
        rule_number: Some(number),
        ..NetworkAclEntry::default()
    };
    let both = |egress| [entry(egress, 100, "allow"), entry(egress, 32_767, "deny")];
    NetworkAcl {
        network_acl_id: Some(vpc.network_acl.clone()),
        vpc_id: Some(vpc.id.clone()),
        owner_id: Some(vpc.place.account.clone()),
        is_default: Some(true),
        associations: Some(subnets.iter().map(association).collect()),
        entries: Some(both(true).into_iter().chain(both(false)).collect()),
        tags: None,
    }
}
