//! Who uses a managed policy.

use model::Error;
use store::Cx;

use crate::api;
use crate::paging::paged;
use crate::policy::must_be_policy;
use crate::rows::{GROUPS, ROLES, USERS, key};

/// How many entities of the caller a policy hangs on, and how many it bounds.
pub(crate) fn uses(cx: &Cx<'_>, arn: &str) -> Result<(i64, i64), Error> {
    let (mut attached, mut bounds) = (0, 0);
    let mut count = |list: &[String], boundary: Option<&str>| {
        attached += i64::from(list.iter().any(|one| one == arn));
        bounds += i64::from(boundary == Some(arn));
    };
    for (_, role) in ROLES.list(cx, &key(cx, ""))? {
        count(&role.attached, role.permissions_boundary.as_deref());
    }
    for (_, user) in USERS.list(cx, &key(cx, ""))? {
        count(&user.attached, user.permissions_boundary.as_deref());
    }
    for (_, group) in GROUPS.list(cx, &key(cx, ""))? {
        count(&group.attached, None);
    }
    Ok((attached, bounds))
}

/// An entity of a list of mixed ones.
enum Entity {
    Group(api::PolicyGroup),
    Role(api::PolicyRole),
    User(api::PolicyUser),
}

/// `ListEntitiesForPolicy`: groups, roles, users, in this order.
pub fn list_entities_for_policy(
    cx: &mut Cx<'_>,
    input: api::ListEntitiesForPolicyRequest,
) -> Result<api::ListEntitiesForPolicyResponse, Error> {
    must_be_policy(cx, &input.policy_arn)?;
    let found = entities(cx, &input)?;
    let (found, marker) = paged(found, input.marker.as_deref(), input.max_items)?;
    let (mut groups, mut roles, mut users) = (Vec::new(), Vec::new(), Vec::new());
    for entity in found {
        match entity {
            Entity::Group(group) => groups.push(group),
            Entity::Role(role) => roles.push(role),
            Entity::User(user) => users.push(user),
        }
    }
    Ok(api::ListEntitiesForPolicyResponse {
        policy_groups: Some(groups),
        policy_users: Some(users),
        policy_roles: Some(roles),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

fn entities(cx: &Cx<'_>, input: &api::ListEntitiesForPolicyRequest) -> Result<Vec<(String, Entity)>, Error> {
    let prefix = input.path_prefix.as_deref().unwrap_or_default();
    let wanted = |kind: &str| {
        input.entity_filter.as_deref().is_none_or(|one| match one {
            "LocalManagedPolicy" | "AWSManagedPolicy" => false,
            one => one == kind,
        })
    };
    let uses_it = |path: &str, attached: &[String], boundary: Option<&String>| {
        path.starts_with(prefix)
            && match input.policy_usage_filter.as_deref() {
                Some("PermissionsBoundary") => boundary == Some(&input.policy_arn),
                Some(_) => attached.contains(&input.policy_arn),
                None => boundary == Some(&input.policy_arn) || attached.contains(&input.policy_arn),
            }
    };
    let mut found = Vec::new();
    for (name, row) in if wanted("Group") { GROUPS.list(cx, &key(cx, ""))? } else { Vec::new() } {
        if uses_it(&row.path, &row.attached, None) {
            let entity = api::PolicyGroup { group_name: Some(row.name), group_id: Some(row.id) };
            found.push((format!("1{name}"), Entity::Group(entity)));
        }
    }
    for (name, row) in if wanted("Role") { ROLES.list(cx, &key(cx, ""))? } else { Vec::new() } {
        if uses_it(&row.path, &row.attached, row.permissions_boundary.as_ref()) {
            let entity = api::PolicyRole { role_name: Some(row.name), role_id: Some(row.id) };
            found.push((format!("2{name}"), Entity::Role(entity)));
        }
    }
    for (name, row) in if wanted("User") { USERS.list(cx, &key(cx, ""))? } else { Vec::new() } {
        if uses_it(&row.path, &row.attached, row.permissions_boundary.as_ref()) {
            let entity = api::PolicyUser { user_name: Some(row.name), user_id: Some(row.id) };
            found.push((format!("3{name}"), Entity::User(entity)));
        }
    }
    Ok(found)
}
