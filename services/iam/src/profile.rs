//! Instance profiles: a name for a role.

use model::{Arn, Error, Time};
use store::Cx;
use wire::Map;

use crate::api::{self, errors};
use crate::paging::{add_tags, paged, paged_tags, path_or_root};
use crate::role;
use crate::rows::{PROFILES, Profile, ROLES, from_tags, key, to_tags};

fn must_exist(cx: &Cx<'_>, name: &str) -> Result<Profile, Error> {
    PROFILES
        .get(cx, &key(cx, name))?
        .ok_or_else(|| errors::no_such_entity_exception(format!("Instance Profile {name} cannot be found.")))
}

fn put(cx: &mut Cx<'_>, profile: &Profile) -> Result<(), Error> {
    let key = key(cx, &profile.name);
    Ok(PROFILES.put(cx, &key, profile)?)
}

fn describe(cx: &Cx<'_>, profile: &Profile) -> Result<api::InstanceProfile, Error> {
    let role = match &profile.role {
        Some(name) => ROLES.get(cx, &key(cx, name))?,
        None => None,
    };
    Ok(api::InstanceProfile {
        path: Some(profile.path.clone()),
        instance_profile_name: Some(profile.name.clone()),
        instance_profile_id: Some(profile.id.clone()),
        arn: Some(profile.arn.clone()),
        create_date: Some(Time(profile.created_at)),
        roles: Some(role.iter().map(role::listed).collect()),
        tags: (!profile.tags.is_empty()).then(|| to_tags(&profile.tags)),
    })
}

/// Whether a role is in any instance profile.
pub(crate) fn holds(cx: &Cx<'_>, role: &str) -> Result<bool, Error> {
    let profiles = PROFILES.list(cx, &key(cx, ""))?;
    Ok(profiles.iter().any(|(_, profile)| profile.role.as_deref() == Some(role)))
}

/// `CreateInstanceProfile`
pub fn create_instance_profile(
    cx: &mut Cx<'_>,
    input: api::CreateInstanceProfileRequest,
) -> Result<api::CreateInstanceProfileResponse, Error> {
    let name = input.instance_profile_name;
    if PROFILES.contains(cx, &key(cx, &name))? {
        let message = format!("Instance Profile {name} already exists.");
        return Err(errors::entity_already_exists_exception(message));
    }
    let path = path_or_root(input.path)?;
    let mut tags = Map::new();
    add_tags(&mut tags, from_tags(input.tags.unwrap_or_default()))?;
    let arn = Arn::new("iam", "", cx.account(), format!("instance-profile{path}{name}")).to_string();
    let id = format!("AIPA{}", cx.ids.upper(17));
    let profile = Profile { name, id, arn, path, created_at: cx.now.0, role: None, tags };
    put(cx, &profile)?;
    Ok(api::CreateInstanceProfileResponse { instance_profile: Some(describe(cx, &profile)?) })
}

/// `GetInstanceProfile`
pub fn get_instance_profile(
    cx: &mut Cx<'_>,
    input: api::GetInstanceProfileRequest,
) -> Result<api::GetInstanceProfileResponse, Error> {
    let profile = must_exist(cx, &input.instance_profile_name)?;
    Ok(api::GetInstanceProfileResponse { instance_profile: Some(describe(cx, &profile)?) })
}

/// `DeleteInstanceProfile`: only when no role is in it.
pub fn delete_instance_profile(
    cx: &mut Cx<'_>,
    input: api::DeleteInstanceProfileRequest,
) -> Result<api::DeleteInstanceProfileOutput, Error> {
    let profile = must_exist(cx, &input.instance_profile_name)?;
    if profile.role.is_some() {
        let message = "Cannot delete entity, must remove roles from instance profile first.";
        return Err(errors::delete_conflict_exception(message));
    }
    let key = key(cx, &profile.name);
    PROFILES.delete(cx, &key)?;
    Ok(api::DeleteInstanceProfileOutput {})
}

/// `AddRoleToInstanceProfile`: one role at most.
pub fn add_role_to_instance_profile(
    cx: &mut Cx<'_>,
    input: api::AddRoleToInstanceProfileRequest,
) -> Result<api::AddRoleToInstanceProfileOutput, Error> {
    let mut profile = must_exist(cx, &input.instance_profile_name)?;
    let role = role::must_be_free(cx, &input.role_name)?;
    if profile.role.is_some() {
        let message = "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1";
        return Err(errors::limit_exceeded_exception(message));
    }
    profile.role = Some(role.name);
    put(cx, &profile)?;
    Ok(api::AddRoleToInstanceProfileOutput {})
}

/// `RemoveRoleFromInstanceProfile`
pub fn remove_role_from_instance_profile(
    cx: &mut Cx<'_>,
    input: api::RemoveRoleFromInstanceProfileRequest,
) -> Result<api::RemoveRoleFromInstanceProfileOutput, Error> {
    let mut profile = must_exist(cx, &input.instance_profile_name)?;
    role::must_exist(cx, &input.role_name)?;
    if profile.role.as_ref() != Some(&input.role_name) {
        return Err(role::no_role(&input.role_name));
    }
    profile.role = None;
    put(cx, &profile)?;
    Ok(api::RemoveRoleFromInstanceProfileOutput {})
}

fn listed(
    cx: &Cx<'_>,
    is_wanted: impl Fn(&Profile) -> bool,
) -> Result<Vec<(String, api::InstanceProfile)>, Error> {
    let mut found = Vec::new();
    for (key, profile) in PROFILES.list(cx, &key(cx, ""))? {
        if is_wanted(&profile) {
            found.push((key, api::InstanceProfile { tags: None, ..describe(cx, &profile)? }));
        }
    }
    Ok(found)
}

/// `ListInstanceProfiles`
pub fn list_instance_profiles(
    cx: &mut Cx<'_>,
    input: api::ListInstanceProfilesRequest,
) -> Result<api::ListInstanceProfilesResponse, Error> {
    let prefix = input.path_prefix.unwrap_or_default();
    let found = listed(cx, |profile| profile.path.starts_with(&prefix))?;
    let (profiles, marker) = paged(found, input.marker.as_deref(), input.max_items)?;
    Ok(api::ListInstanceProfilesResponse {
        instance_profiles: Some(profiles),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// `ListInstanceProfilesForRole`
pub fn list_instance_profiles_for_role(
    cx: &mut Cx<'_>,
    input: api::ListInstanceProfilesForRoleRequest,
) -> Result<api::ListInstanceProfilesForRoleResponse, Error> {
    role::must_exist(cx, &input.role_name)?;
    let found = listed(cx, |profile| profile.role.as_ref() == Some(&input.role_name))?;
    let (profiles, marker) = paged(found, input.marker.as_deref(), input.max_items)?;
    Ok(api::ListInstanceProfilesForRoleResponse {
        instance_profiles: Some(profiles),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// `TagInstanceProfile`
pub fn tag_instance_profile(
    cx: &mut Cx<'_>,
    input: api::TagInstanceProfileRequest,
) -> Result<api::TagInstanceProfileOutput, Error> {
    let mut profile = must_exist(cx, &input.instance_profile_name)?;
    add_tags(&mut profile.tags, from_tags(input.tags))?;
    put(cx, &profile)?;
    Ok(api::TagInstanceProfileOutput {})
}

/// `UntagInstanceProfile`
pub fn untag_instance_profile(
    cx: &mut Cx<'_>,
    input: api::UntagInstanceProfileRequest,
) -> Result<api::UntagInstanceProfileOutput, Error> {
    let mut profile = must_exist(cx, &input.instance_profile_name)?;
    profile.tags.retain(|key, _| !input.tag_keys.contains(key));
    put(cx, &profile)?;
    Ok(api::UntagInstanceProfileOutput {})
}

/// `ListInstanceProfileTags`
pub fn list_instance_profile_tags(
    cx: &mut Cx<'_>,
    input: api::ListInstanceProfileTagsRequest,
) -> Result<api::ListInstanceProfileTagsResponse, Error> {
    let profile = must_exist(cx, &input.instance_profile_name)?;
    let (tags, marker) = paged_tags(profile.tags, input.marker.as_deref(), input.max_items)?;
    Ok(api::ListInstanceProfileTagsResponse {
        tags: Some(tags),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}
