//! Key policies: one per key, named `default`.

use model::Error;
use serde_json::{Value, json};
use store::Cx;

use crate::api::{self, errors};
use crate::key::{by_id, check_not_pending, put};

const DEFAULT: &str = "default";

/// The policy of a key that was made without one: the account may do everything.
pub(crate) fn default_policy(account: &str) -> String {
    json!({
        "Version": "2012-10-17",
        "Id": "key-default-1",
        "Statement": [{
            "Sid": "Enable IAM User Permissions",
            "Effect": "Allow",
            "Principal": {"AWS": format!("arn:aws:iam::{account}:root")},
            "Action": "kms:*",
            "Resource": "*",
        }],
    })
    .to_string()
}

pub(crate) fn check_policy(policy: &str) -> Result<(), Error> {
    let statements =
        serde_json::from_str::<Value>(policy).ok().and_then(|parsed| match &parsed["Statement"] {
            Value::Array(list) => Some(list.clone()),
            one @ Value::Object(_) => Some(vec![one.clone()]),
            _ => None,
        });
    let is_good = |statement: &Value| {
        matches!(statement["Effect"].as_str(), Some("Allow" | "Deny"))
            && (statement.get("Principal").is_some() || statement.get("NotPrincipal").is_some())
            && (statement.get("Action").is_some() || statement.get("NotAction").is_some())
    };
    match statements {
        Some(statements) if !statements.is_empty() && statements.iter().all(is_good) => Ok(()),
        _ => {
            let message = "Policy document is malformed.";
            Err(errors::malformed_policy_document_exception(message))
        }
    }
}

fn check_name(name: Option<&str>) -> Result<(), Error> {
    match name {
        None | Some(DEFAULT) => Ok(()),
        Some(_) => Err(errors::not_found_exception("No such policy exists")),
    }
}

/// `GetKeyPolicy`
pub fn get_key_policy(
    cx: &mut Cx<'_>,
    input: api::GetKeyPolicyRequest,
) -> Result<api::GetKeyPolicyResponse, Error> {
    let key = by_id(cx, &input.key_id)?;
    check_name(input.policy_name.as_deref())?;
    Ok(api::GetKeyPolicyResponse { policy: Some(key.policy), policy_name: Some(DEFAULT.into()) })
}

/// `PutKeyPolicy`
pub fn put_key_policy(
    cx: &mut Cx<'_>,
    input: api::PutKeyPolicyRequest,
) -> Result<api::PutKeyPolicyOutput, Error> {
    let mut key = by_id(cx, &input.key_id)?;
    check_name(input.policy_name.as_deref())?;
    check_not_pending(&key)?;
    check_policy(&input.policy)?;
    key.policy = input.policy;
    put(cx, &key)?;
    Ok(api::PutKeyPolicyOutput {})
}

/// `ListKeyPolicies`: always the one.
pub fn list_key_policies(
    cx: &mut Cx<'_>,
    input: api::ListKeyPoliciesRequest,
) -> Result<api::ListKeyPoliciesResponse, Error> {
    by_id(cx, &input.key_id)?;
    Ok(api::ListKeyPoliciesResponse {
        policy_names: Some(vec![DEFAULT.into()]),
        next_marker: None,
        truncated: Some(false),
    })
}
