//! Inline policies of roles.

use model::{Error, page};
use store::Cx;

use crate::api::{self, errors};
use crate::document::{check_identity_policy, encoded};
use crate::role::{must_exist, page_size, put};

fn no_policy(name: &str) -> Error {
    errors::no_such_entity_exception(format!("The role policy with name {name} cannot be found."))
}

/// `PutRolePolicy`
pub fn put_role_policy(
    cx: &mut Cx<'_>,
    input: api::PutRolePolicyRequest,
) -> Result<api::PutRolePolicyOutput, Error> {
    let mut role = must_exist(cx, &input.role_name)?;
    check_identity_policy(&input.policy_document)?;
    role.inline.insert(input.policy_name, input.policy_document);
    put(cx, &role)?;
    Ok(api::PutRolePolicyOutput {})
}

/// `GetRolePolicy`
pub fn get_role_policy(
    cx: &mut Cx<'_>,
    input: api::GetRolePolicyRequest,
) -> Result<api::GetRolePolicyResponse, Error> {
    let role = must_exist(cx, &input.role_name)?;
    let document = role.inline.get(&input.policy_name).ok_or_else(|| no_policy(&input.policy_name))?;
    Ok(api::GetRolePolicyResponse {
        role_name: Some(role.name),
        policy_document: Some(encoded(document)),
        policy_name: Some(input.policy_name),
    })
}

/// `DeleteRolePolicy`
pub fn delete_role_policy(
    cx: &mut Cx<'_>,
    input: api::DeleteRolePolicyRequest,
) -> Result<api::DeleteRolePolicyOutput, Error> {
    let mut role = must_exist(cx, &input.role_name)?;
    role.inline.remove(&input.policy_name).ok_or_else(|| no_policy(&input.policy_name))?;
    put(cx, &role)?;
    Ok(api::DeleteRolePolicyOutput {})
}

/// `ListRolePolicies`
pub fn list_role_policies(
    cx: &mut Cx<'_>,
    input: api::ListRolePoliciesRequest,
) -> Result<api::ListRolePoliciesResponse, Error> {
    let role = must_exist(cx, &input.role_name)?;
    let after = page::after(input.marker.as_deref(), "InvalidInput")?;
    let names = role.inline.into_keys().map(|name| (name.clone(), name));
    let (names, marker) = page::cut(names, after.as_deref(), page_size(input.max_items));
    Ok(api::ListRolePoliciesResponse {
        policy_names: Some(names),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}
