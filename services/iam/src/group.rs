//! Groups and who is in them.

use std::collections::BTreeMap;

use model::{Arn, Error, Time};
use store::Cx;

use crate::api::{self, errors};
use crate::holder::Holder;
use crate::paging::{paged, path_or_root};
use crate::rows::{GROUPS, Group, USERS, User, key};
use crate::user;

/// Groups one user may be in.
const GROUPS_PER_USER_MAX: usize = 10;

pub(crate) fn must_exist(cx: &Cx<'_>, name: &str) -> Result<Group, Error> {
    GROUPS.get(cx, &key(cx, name))?.ok_or_else(|| {
        errors::no_such_entity_exception(format!("The group with name {name} cannot be found."))
    })
}

fn arn(cx: &Cx<'_>, path: &str, name: &str) -> String {
    Arn::new("iam", "", cx.account(), format!("group{path}{name}")).to_string()
}

fn describe(group: &Group) -> api::Group {
    api::Group {
        path: Some(group.path.clone()),
        group_name: Some(group.name.clone()),
        group_id: Some(group.id.clone()),
        arn: Some(group.arn.clone()),
        create_date: Some(Time(group.created_at)),
    }
}

fn members(cx: &Cx<'_>, name: &str) -> Result<Vec<(String, User)>, Error> {
    let mut users = USERS.list(cx, &key(cx, ""))?;
    users.retain(|(_, user)| user.groups.iter().any(|group| group == name));
    Ok(users)
}

fn must_be_new(cx: &Cx<'_>, name: &str) -> Result<(), Error> {
    match GROUPS.contains(cx, &key(cx, name))? {
        true => {
            Err(errors::entity_already_exists_exception(format!("Group with name {name} already exists.")))
        }
        false => Ok(()),
    }
}

/// `CreateGroup`
pub fn create_group(
    cx: &mut Cx<'_>,
    input: api::CreateGroupRequest,
) -> Result<api::CreateGroupResponse, Error> {
    must_be_new(cx, &input.group_name)?;
    let path = path_or_root(input.path)?;
    let group = Group {
        id: format!("AGPA{}", cx.ids.upper(17)),
        arn: arn(cx, &path, &input.group_name),
        name: input.group_name,
        path,
        created_at: cx.now.0,
        attached: Vec::new(),
        inline: BTreeMap::new(),
    };
    group.keep(cx)?;
    Ok(api::CreateGroupResponse { group: Some(describe(&group)) })
}

/// `GetGroup`: the group and a page of its users.
pub fn get_group(cx: &mut Cx<'_>, input: api::GetGroupRequest) -> Result<api::GetGroupResponse, Error> {
    let group = must_exist(cx, &input.group_name)?;
    let (users, marker) = paged(members(cx, &group.name)?, input.marker.as_deref(), input.max_items)?;
    Ok(api::GetGroupResponse {
        group: Some(describe(&group)),
        users: Some(users.iter().map(user::listed).collect()),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// `ListGroups`
pub fn list_groups(cx: &mut Cx<'_>, input: api::ListGroupsRequest) -> Result<api::ListGroupsResponse, Error> {
    let prefix = input.path_prefix.unwrap_or_default();
    let all = GROUPS.list(cx, &key(cx, ""))?.into_iter().filter(|(_, group)| group.path.starts_with(&prefix));
    let (groups, marker) = paged(all, input.marker.as_deref(), input.max_items)?;
    Ok(api::ListGroupsResponse {
        groups: Some(groups.iter().map(describe).collect()),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// `ListGroupsForUser`
pub fn list_groups_for_user(
    cx: &mut Cx<'_>,
    input: api::ListGroupsForUserRequest,
) -> Result<api::ListGroupsForUserResponse, Error> {
    let mut names = user::must_exist(cx, &input.user_name)?.groups;
    names.sort();
    let mut found = Vec::new();
    for name in names {
        found.push((name.clone(), describe(&must_exist(cx, &name)?)));
    }
    let (groups, marker) = paged(found, input.marker.as_deref(), input.max_items)?;
    Ok(api::ListGroupsForUserResponse { groups: Some(groups), is_truncated: Some(marker.is_some()), marker })
}

/// `UpdateGroup`: another name or path; its users stay in it.
pub fn update_group(
    cx: &mut Cx<'_>,
    input: api::UpdateGroupRequest,
) -> Result<api::UpdateGroupOutput, Error> {
    let mut group = must_exist(cx, &input.group_name)?;
    if let Some(path) = input.new_path {
        group.path = path_or_root(Some(path))?;
    }
    if let Some(name) = input.new_group_name.filter(|name| *name != group.name) {
        must_be_new(cx, &name)?;
        for (_, mut user) in members(cx, &group.name)? {
            user.groups.retain(|one| *one != group.name);
            user.groups.push(name.clone());
            user.keep(cx)?;
        }
        let old = key(cx, &group.name);
        GROUPS.delete(cx, &old)?;
        group.name = name;
    }
    group.arn = arn(cx, &group.path, &group.name);
    group.keep(cx)?;
    Ok(api::UpdateGroupOutput {})
}

/// `DeleteGroup`: only when it is empty and nothing hangs on it.
pub fn delete_group(
    cx: &mut Cx<'_>,
    input: api::DeleteGroupRequest,
) -> Result<api::DeleteGroupOutput, Error> {
    let group = must_exist(cx, &input.group_name)?;
    let first = [
        (members(cx, &group.name)?.is_empty(), "remove users from group"),
        (group.attached.is_empty(), "detach all policies"),
        (group.inline.is_empty(), "delete policies"),
    ];
    if let Some((_, what)) = first.iter().find(|(is_done, _)| !is_done) {
        let message = format!("Cannot delete entity, must {what} first.");
        return Err(errors::delete_conflict_exception(message));
    }
    let key = key(cx, &group.name);
    GROUPS.delete(cx, &key)?;
    Ok(api::DeleteGroupOutput {})
}

/// `AddUserToGroup`: adding again changes nothing.
pub fn add_user_to_group(
    cx: &mut Cx<'_>,
    input: api::AddUserToGroupRequest,
) -> Result<api::AddUserToGroupOutput, Error> {
    must_exist(cx, &input.group_name)?;
    let mut user = user::must_exist(cx, &input.user_name)?;
    if !user.groups.contains(&input.group_name) {
        if user.groups.len() >= GROUPS_PER_USER_MAX {
            let message = format!("Cannot exceed quota for GroupsPerUser: {GROUPS_PER_USER_MAX}");
            return Err(errors::limit_exceeded_exception(message));
        }
        user.groups.push(input.group_name);
        user.keep(cx)?;
    }
    Ok(api::AddUserToGroupOutput {})
}

/// `RemoveUserFromGroup`: removing one who is not in it changes nothing.
pub fn remove_user_from_group(
    cx: &mut Cx<'_>,
    input: api::RemoveUserFromGroupRequest,
) -> Result<api::RemoveUserFromGroupOutput, Error> {
    must_exist(cx, &input.group_name)?;
    let mut user = user::must_exist(cx, &input.user_name)?;
    user.groups.retain(|group| *group != input.group_name);
    user.keep(cx)?;
    Ok(api::RemoveUserFromGroupOutput {})
}
