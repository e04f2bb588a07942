//! Repository policies: stored and answered.

use model::Error;
use serde_json::Value;
use store::Cx;

use crate::api::{
    DeleteRepositoryPolicyRequest, DeleteRepositoryPolicyResponse, GetRepositoryPolicyRequest,
    GetRepositoryPolicyResponse, SetRepositoryPolicyRequest, SetRepositoryPolicyResponse,
};
use crate::repository::{find, update};

fn json(text: &str, code: &str) -> Result<(), Error> {
    serde_json::from_str::<Value>(text).ok().filter(Value::is_object).map(|_| ()).ok_or_else(|| {
        Error::new(code, "Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid JSON'")
    })
}

/// Sets the policy.
pub fn set_repository_policy(
    cx: &mut Cx<'_>,
    input: SetRepositoryPolicyRequest,
) -> Result<SetRepositoryPolicyResponse, Error> {
    json(&input.policy_text, "InvalidParameterException")?;
    let mut row = find(cx, input.registry_id.as_deref(), &input.repository_name)?;
    row.policy = Some(input.policy_text);
    update(cx, &row)?;
    Ok(SetRepositoryPolicyResponse {
        registry_id: Some(row.account),
        repository_name: Some(row.name),
        policy_text: row.policy,
    })
}

/// The policy, or `RepositoryPolicyNotFoundException`.
pub fn get_repository_policy(
    cx: &mut Cx<'_>,
    input: GetRepositoryPolicyRequest,
) -> Result<GetRepositoryPolicyResponse, Error> {
    let row = find(cx, input.registry_id.as_deref(), &input.repository_name)?;
    let policy = row.policy.clone().ok_or_else(|| no_policy(&row.name, &row.account))?;
    Ok(GetRepositoryPolicyResponse {
        registry_id: Some(row.account),
        repository_name: Some(row.name),
        policy_text: Some(policy),
    })
}

/// Takes the policy away and answers it.
pub fn delete_repository_policy(
    cx: &mut Cx<'_>,
    input: DeleteRepositoryPolicyRequest,
) -> Result<DeleteRepositoryPolicyResponse, Error> {
    let mut row = find(cx, input.registry_id.as_deref(), &input.repository_name)?;
    let policy = row.policy.take().ok_or_else(|| no_policy(&row.name, &row.account))?;
    update(cx, &row)?;
    Ok(DeleteRepositoryPolicyResponse {
        registry_id: Some(row.account),
        repository_name: Some(row.name),
        policy_text: Some(policy),
    })
}

fn no_policy(name: &str, account: &str) -> Error {
    Error::new(
        "RepositoryPolicyNotFoundException",
        format!(
            "Repository policy does not exist for the repository with name '{name}' in the registry with id '{account}'"
        ),
    )
}
