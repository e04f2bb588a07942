//! Versions of managed policies.

use model::{Error, Time};
use store::Cx;

use crate::api::{self, errors};
use crate::document::{check_identity_policy, encoded};
use crate::managed::{self, Managed};
use crate::paging::paged;
use crate::policy::{by_arn, must_own, no_policy, put};
use crate::rows::{Policy, Version};

/// Versions a policy may have at once.
const VERSIONS_MAX: usize = 5;

fn no_version(arn: &str, version: &str) -> Error {
    let message = format!("Policy {arn} version {version} does not exist or is not attachable.");
    errors::no_such_entity_exception(message)
}

fn describe(policy: &Policy, version: &Version) -> api::PolicyVersion {
    api::PolicyVersion {
        document: Some(encoded(&version.document)),
        version_id: Some(format!("v{}", version.number)),
        is_default_version: Some(version.number == policy.default_version),
        create_date: Some(Time(version.created_at)),
    }
}

fn describe_managed(policy: &Managed) -> api::PolicyVersion {
    api::PolicyVersion {
        document: Some(encoded(&policy.document())),
        version_id: Some(managed::VERSION.to_owned()),
        is_default_version: Some(true),
        create_date: Some(managed::CREATED_AT),
    }
}

fn index_of(policy: &Policy, version: &str) -> Result<usize, Error> {
    let number = version.strip_prefix('v').and_then(|number| number.parse::<u32>().ok());
    let found = policy.versions.iter().position(|one| Some(one.number) == number);
    found.ok_or_else(|| no_version(&policy.arn, version))
}

/// `GetPolicyVersion`
pub fn get_policy_version(
    cx: &mut Cx<'_>,
    input: api::GetPolicyVersionRequest,
) -> Result<api::GetPolicyVersionResponse, Error> {
    let arn = input.policy_arn;
    let version = match managed::by_arn(&arn) {
        Some(policy) if input.version_id == managed::VERSION => describe_managed(policy),
        Some(_) => return Err(no_version(&arn, &input.version_id)),
        None => {
            let policy = by_arn(cx, &arn)?.ok_or_else(|| no_policy(&arn))?;
            describe(&policy, &policy.versions[index_of(&policy, &input.version_id)?])
        }
    };
    Ok(api::GetPolicyVersionResponse { policy_version: Some(version) })
}

/// `CreatePolicyVersion`
pub fn create_policy_version(
    cx: &mut Cx<'_>,
    input: api::CreatePolicyVersionRequest,
) -> Result<api::CreatePolicyVersionResponse, Error> {
    let mut policy = must_own(cx, &input.policy_arn)?;
    check_identity_policy(&input.policy_document)?;
    if policy.versions.len() >= VERSIONS_MAX {
        let message = "A managed policy can have up to 5 versions. Before you create a new version, you must \
                       delete an existing version.";
        return Err(errors::limit_exceeded_exception(message));
    }
    let version =
        Version { number: policy.next_version, document: input.policy_document, created_at: cx.now.0 };
    policy.next_version += 1;
    policy.updated_at = cx.now.0;
    if input.set_as_default.unwrap_or(false) {
        policy.default_version = version.number;
    }
    let mut described = describe(&policy, &version);
    described.document = None;
    policy.versions.push(version);
    put(cx, &policy)?;
    Ok(api::CreatePolicyVersionResponse { policy_version: Some(described) })
}

/// `DeletePolicyVersion`
pub fn delete_policy_version(
    cx: &mut Cx<'_>,
    input: api::DeletePolicyVersionRequest,
) -> Result<api::DeletePolicyVersionOutput, Error> {
    let mut policy = must_own(cx, &input.policy_arn)?;
    let at = index_of(&policy, &input.version_id)?;
    if policy.versions[at].number == policy.default_version {
        return Err(errors::delete_conflict_exception("Cannot delete the default version of a policy."));
    }
    policy.versions.remove(at);
    put(cx, &policy)?;
    Ok(api::DeletePolicyVersionOutput {})
}

/// `SetDefaultPolicyVersion`
pub fn set_default_policy_version(
    cx: &mut Cx<'_>,
    input: api::SetDefaultPolicyVersionRequest,
) -> Result<api::SetDefaultPolicyVersionOutput, Error> {
    let mut policy = must_own(cx, &input.policy_arn)?;
    let at = index_of(&policy, &input.version_id)?;
    policy.default_version = policy.versions[at].number;
    policy.updated_at = cx.now.0;
    put(cx, &policy)?;
    Ok(api::SetDefaultPolicyVersionOutput {})
}

/// `ListPolicyVersions`, newest first; documents are left out, as AWS does.
pub fn list_policy_versions(
    cx: &mut Cx<'_>,
    input: api::ListPolicyVersionsRequest,
) -> Result<api::ListPolicyVersionsResponse, Error> {
    let arn = input.policy_arn;
    let mut versions = match managed::by_arn(&arn) {
        Some(policy) => vec![describe_managed(policy)],
        None => {
            let policy = by_arn(cx, &arn)?.ok_or_else(|| no_policy(&arn))?;
            policy.versions.iter().rev().map(|version| describe(&policy, version)).collect()
        }
    };
    for version in &mut versions {
        version.document = None;
    }
    let numbered = versions.into_iter().enumerate().map(|(at, version)| (format!("{at:04}"), version));
    let (versions, marker) = paged(numbered, input.marker.as_deref(), input.max_items)?;
    Ok(api::ListPolicyVersionsResponse {
        versions: Some(versions),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}
