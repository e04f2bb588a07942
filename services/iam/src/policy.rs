//! Managed policies: the customer's as rows, AWS's from [`managed`].

use model::{Arn, Error, Time};
use store::Cx;

use crate::api::{self, errors};
use crate::document::check_identity_policy;
use crate::entities::uses;
use crate::managed::{self, Managed};
use crate::paging::{add_tags, paged, paged_tags, path_or_root};
use crate::rows::{POLICIES, Policy, Version, from_tags, key, to_tags};

/// The caller's policy of that ARN.
pub(crate) fn by_arn(cx: &Cx<'_>, arn: &str) -> Result<Option<Policy>, Error> {
    let Ok(parsed) = arn.parse::<Arn>() else { return Ok(None) };
    let Some(name) = parsed.resource.strip_prefix("policy/").and_then(|rest| rest.rsplit('/').next()) else {
        return Ok(None);
    };
    Ok(POLICIES.get(cx, &key(cx, name))?.filter(|policy| policy.arn == arn))
}

/// An error unless there is a policy of that ARN, the caller's or AWS's.
pub(crate) fn must_be_policy(cx: &Cx<'_>, arn: &str) -> Result<(), Error> {
    if managed::by_arn(arn).is_none() && by_arn(cx, arn)?.is_none() {
        let message = format!("Policy {arn} does not exist or is not attachable.");
        return Err(errors::no_such_entity_exception(message));
    }
    Ok(())
}

pub(crate) fn no_policy(arn: &str) -> Error {
    errors::no_such_entity_exception(format!("Policy {arn} was not found."))
}

/// The caller's own policy; AWS's are there to be read only.
pub(crate) fn must_own(cx: &Cx<'_>, arn: &str) -> Result<Policy, Error> {
    if managed::by_arn(arn).is_some() {
        return Err(
            Error::new("AccessDenied", "Cannot perform this action on an AWS-managed policy.").status(403)
        );
    }
    by_arn(cx, arn)?.ok_or_else(|| no_policy(arn))
}

pub(crate) fn put(cx: &mut Cx<'_>, policy: &Policy) -> Result<(), Error> {
    let key = key(cx, &policy.name);
    Ok(POLICIES.put(cx, &key, policy)?)
}

fn describe(cx: &Cx<'_>, policy: &Policy) -> Result<api::Policy, Error> {
    let (attached, bounds) = uses(cx, &policy.arn)?;
    Ok(api::Policy {
        policy_name: Some(policy.name.clone()),
        policy_id: Some(policy.id.clone()),
        arn: Some(policy.arn.clone()),
        path: Some(policy.path.clone()),
        default_version_id: Some(format!("v{}", policy.default_version)),
        attachment_count: Some(attached),
        permissions_boundary_usage_count: Some(bounds),
        is_attachable: Some(true),
        description: policy.description.clone(),
        create_date: Some(Time(policy.created_at)),
        update_date: Some(Time(policy.updated_at)),
        tags: (!policy.tags.is_empty()).then(|| to_tags(&policy.tags)),
    })
}

fn describe_managed(cx: &Cx<'_>, policy: &Managed) -> Result<api::Policy, Error> {
    let (attached, bounds) = uses(cx, &policy.arn())?;
    Ok(api::Policy {
        policy_name: Some(policy.name.to_owned()),
        policy_id: Some(policy.id()),
        arn: Some(policy.arn()),
        path: Some(policy.path.to_owned()),
        default_version_id: Some(managed::VERSION.to_owned()),
        attachment_count: Some(attached),
        permissions_boundary_usage_count: Some(bounds),
        is_attachable: Some(true),
        description: None,
        create_date: Some(managed::CREATED_AT),
        update_date: Some(managed::CREATED_AT),
        tags: None,
    })
}

/// `CreatePolicy`
pub fn create_policy(
    cx: &mut Cx<'_>,
    input: api::CreatePolicyRequest,
) -> Result<api::CreatePolicyResponse, Error> {
    let name = input.policy_name;
    if POLICIES.contains(cx, &key(cx, &name))? {
        let message = format!("A policy called {name} already exists. Duplicate names are not allowed.");
        return Err(errors::entity_already_exists_exception(message));
    }
    check_identity_policy(&input.policy_document)?;
    let path = path_or_root(input.path)?;
    let mut tags = wire::Map::new();
    add_tags(&mut tags, from_tags(input.tags.unwrap_or_default()))?;
    let policy = Policy {
        id: format!("ANPA{}", cx.ids.upper(17)),
        arn: Arn::new("iam", "", cx.account(), format!("policy{path}{name}")).to_string(),
        name,
        path,
        created_at: cx.now.0,
        updated_at: cx.now.0,
        description: input.description,
        tags,
        default_version: 1,
        next_version: 2,
        versions: vec![Version { number: 1, document: input.policy_document, created_at: cx.now.0 }],
    };
    put(cx, &policy)?;
    Ok(api::CreatePolicyResponse { policy: Some(describe(cx, &policy)?) })
}

/// `GetPolicy`
pub fn get_policy(cx: &mut Cx<'_>, input: api::GetPolicyRequest) -> Result<api::GetPolicyResponse, Error> {
    let arn = input.policy_arn;
    let policy = match managed::by_arn(&arn) {
        Some(policy) => describe_managed(cx, policy)?,
        None => describe(cx, &by_arn(cx, &arn)?.ok_or_else(|| no_policy(&arn))?)?,
    };
    Ok(api::GetPolicyResponse { policy: Some(policy) })
}

/// `DeletePolicy`
pub fn delete_policy(
    cx: &mut Cx<'_>,
    input: api::DeletePolicyRequest,
) -> Result<api::DeletePolicyOutput, Error> {
    let policy = must_own(cx, &input.policy_arn)?;
    if uses(cx, &policy.arn)? != (0, 0) {
        return Err(errors::delete_conflict_exception("Cannot delete a policy attached to entities."));
    }
    if policy.versions.len() > 1 {
        let message = "This policy has more than one version. Before you delete a policy, you must delete the \
                       policy's versions. The default version is deleted with the policy.";
        return Err(errors::delete_conflict_exception(message));
    }
    let key = key(cx, &policy.name);
    POLICIES.delete(cx, &key)?;
    Ok(api::DeletePolicyOutput {})
}

/// `ListPolicies`
pub fn list_policies(
    cx: &mut Cx<'_>,
    input: api::ListPoliciesRequest,
) -> Result<api::ListPoliciesResponse, Error> {
    let scope = input.scope.as_deref().unwrap_or("All");
    let mut all = Vec::new();
    if scope != "Local" {
        for policy in managed::ALL {
            all.push((policy.arn(), describe_managed(cx, policy)?));
        }
    }
    if scope != "AWS" {
        for (_, policy) in POLICIES.list(cx, &key(cx, ""))? {
            all.push((policy.arn.clone(), describe(cx, &policy)?));
        }
    }
    let prefix = input.path_prefix.unwrap_or_default();
    let only_attached = input.only_attached.unwrap_or(false);
    let is_used = |policy: &api::Policy| match input.policy_usage_filter.as_deref() {
        Some("PermissionsBoundary") => policy.permissions_boundary_usage_count.unwrap_or(0) > 0,
        Some(_) => policy.attachment_count.unwrap_or(0) > 0,
        None => true,
    };
    all.retain(|(_, policy)| {
        policy.path.as_ref().is_some_and(|path| path.starts_with(&prefix))
            && (!only_attached || policy.attachment_count.unwrap_or(0) > 0)
            && is_used(policy)
    });
    all.sort_by(|one, other| one.0.cmp(&other.0));
    let (policies, marker) = paged(all, input.marker.as_deref(), input.max_items)?;
    let policies = policies.into_iter().map(|policy| api::Policy { tags: None, ..policy }).collect();
    Ok(api::ListPoliciesResponse { policies: Some(policies), is_truncated: Some(marker.is_some()), marker })
}

/// `TagPolicy`
pub fn tag_policy(cx: &mut Cx<'_>, input: api::TagPolicyRequest) -> Result<api::TagPolicyOutput, Error> {
    let mut policy = must_own(cx, &input.policy_arn)?;
    add_tags(&mut policy.tags, from_tags(input.tags))?;
    put(cx, &policy)?;
    Ok(api::TagPolicyOutput {})
}

/// `UntagPolicy`
pub fn untag_policy(
    cx: &mut Cx<'_>,
    input: api::UntagPolicyRequest,
) -> Result<api::UntagPolicyOutput, Error> {
    let mut policy = must_own(cx, &input.policy_arn)?;
    policy.tags.retain(|key, _| !input.tag_keys.contains(key));
    put(cx, &policy)?;
    Ok(api::UntagPolicyOutput {})
}

/// `ListPolicyTags`
pub fn list_policy_tags(
    cx: &mut Cx<'_>,
    input: api::ListPolicyTagsRequest,
) -> Result<api::ListPolicyTagsResponse, Error> {
    let tags = match managed::by_arn(&input.policy_arn) {
        Some(_) => wire::Map::new(),
        None => must_own(cx, &input.policy_arn)?.tags,
    };
    let (tags, marker) = paged_tags(tags, input.marker.as_deref(), input.max_items)?;
    Ok(api::ListPolicyTagsResponse { tags: Some(tags), is_truncated: Some(marker.is_some()), marker })
}
