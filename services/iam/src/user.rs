//! Users: create, read, list, rename, delete, tags.

use std::collections::BTreeMap;

use model::{Arn, Error, Time};
use store::Cx;
use wire::Map;

use crate::api::{self, errors};
use crate::holder::Holder;
use crate::paging::{add_tags, paged, paged_tags, path_or_root};
use crate::policy::must_be_policy;
use crate::rows::{CREDENTIALS, USERS, User, from_tags, key, to_tags};

fn no_user(name: &str) -> Error {
    errors::no_such_entity_exception(format!("The user with name {name} cannot be found."))
}

pub(crate) fn must_exist(cx: &Cx<'_>, name: &str) -> Result<User, Error> {
    USERS.get(cx, &key(cx, name))?.ok_or_else(|| no_user(name))
}

/// The user of an ARN of the caller's account.
pub(crate) fn by_arn(cx: &Cx<'_>, arn: &str) -> Result<Option<User>, Error> {
    let Ok(parsed) = arn.parse::<Arn>() else { return Ok(None) };
    let Some(name) = parsed.resource.strip_prefix("user/").and_then(|rest| rest.rsplit('/').next()) else {
        return Ok(None);
    };
    Ok(USERS.get(cx, &format!("{}/{name}", parsed.account))?.filter(|user| user.arn == arn))
}

/// The user that is named, or else the one who calls.
pub(crate) fn named_or_calling(cx: &Cx<'_>, name: Option<&str>) -> Result<User, Error> {
    match name {
        Some(name) => must_exist(cx, name),
        None => by_arn(cx, &cx.caller.principal)?.ok_or_else(|| {
            Error::new("ValidationError", "Must specify userName when calling with non-User credentials")
        }),
    }
}

fn arn(cx: &Cx<'_>, path: &str, name: &str) -> String {
    Arn::new("iam", "", cx.account(), format!("user{path}{name}")).to_string()
}

pub(crate) fn describe(user: &User) -> api::User {
    let boundary = user.permissions_boundary.clone().map(|arn| api::AttachedPermissionsBoundary {
        permissions_boundary_type: Some("Policy".into()),
        permissions_boundary_arn: Some(arn),
    });
    api::User {
        path: Some(user.path.clone()),
        user_name: Some(user.name.clone()),
        user_id: Some(user.id.clone()),
        arn: Some(user.arn.clone()),
        create_date: Some(Time(user.created_at)),
        password_last_used: None,
        permissions_boundary: boundary,
        tags: (!user.tags.is_empty()).then(|| to_tags(&user.tags)),
    }
}

/// As lists show it: without tags and boundary, as on AWS.
pub(crate) fn listed(user: &User) -> api::User {
    api::User { tags: None, permissions_boundary: None, ..describe(user) }
}

fn must_be_new(cx: &Cx<'_>, name: &str) -> Result<(), Error> {
    match USERS.contains(cx, &key(cx, name))? {
        true => {
            Err(errors::entity_already_exists_exception(format!("User with name {name} already exists.")))
        }
        false => Ok(()),
    }
}

/// `CreateUser`
pub fn create_user(cx: &mut Cx<'_>, input: api::CreateUserRequest) -> Result<api::CreateUserResponse, Error> {
    must_be_new(cx, &input.user_name)?;
    let path = path_or_root(input.path)?;
    if let Some(boundary) = &input.permissions_boundary {
        must_be_policy(cx, boundary)?;
    }
    let mut tags = Map::new();
    add_tags(&mut tags, from_tags(input.tags.unwrap_or_default()))?;
    let user = User {
        id: format!("AIDA{}", cx.ids.upper(17)),
        arn: arn(cx, &path, &input.user_name),
        name: input.user_name,
        path,
        created_at: cx.now.0,
        permissions_boundary: input.permissions_boundary,
        tags,
        attached: Vec::new(),
        inline: BTreeMap::new(),
        groups: Vec::new(),
        access_keys: Vec::new(),
        ssh_keys: Vec::new(),
        git_credentials: Vec::new(),
    };
    user.keep(cx)?;
    Ok(api::CreateUserResponse { user: Some(describe(&user)) })
}

/// `GetUser`: without a name, whoever calls; the account's root is a user without a name.
pub fn get_user(cx: &mut Cx<'_>, input: api::GetUserRequest) -> Result<api::GetUserResponse, Error> {
    let root = Arn::new("iam", "", cx.account(), "root").to_string();
    if input.user_name.is_none() && cx.caller.principal == root {
        let user = api::User {
            path: Some("/".into()),
            user_name: None,
            user_id: Some(cx.account().to_owned()),
            arn: Some(root),
            create_date: Some(crate::managed::CREATED_AT),
            password_last_used: None,
            permissions_boundary: None,
            tags: None,
        };
        return Ok(api::GetUserResponse { user: Some(user) });
    }
    let user = named_or_calling(cx, input.user_name.as_deref())?;
    Ok(api::GetUserResponse { user: Some(describe(&user)) })
}

/// `ListUsers`
pub fn list_users(cx: &mut Cx<'_>, input: api::ListUsersRequest) -> Result<api::ListUsersResponse, Error> {
    let prefix = input.path_prefix.unwrap_or_default();
    let all = USERS.list(cx, &key(cx, ""))?.into_iter().filter(|(_, user)| user.path.starts_with(&prefix));
    let (users, marker) = paged(all, input.marker.as_deref(), input.max_items)?;
    Ok(api::ListUsersResponse {
        users: Some(users.iter().map(listed).collect()),
        is_truncated: Some(marker.is_some()),
        marker,
    })
}

/// `UpdateUser`: another name or path; id, keys, policies and groups stay.
pub fn update_user(cx: &mut Cx<'_>, input: api::UpdateUserRequest) -> Result<api::UpdateUserOutput, Error> {
    let mut user = must_exist(cx, &input.user_name)?;
    if let Some(path) = input.new_path {
        user.path = path_or_root(Some(path))?;
    }
    if let Some(name) = input.new_user_name.filter(|name| *name != user.name) {
        must_be_new(cx, &name)?;
        let old = key(cx, &user.name);
        USERS.delete(cx, &old)?;
        user.name = name;
    }
    user.arn = arn(cx, &user.path, &user.name);
    user.keep(cx)?;
    let owner = key(cx, &user.name);
    for shown in user.shown() {
        CREDENTIALS.put(cx, &shown, &owner)?;
    }
    Ok(api::UpdateUserOutput {})
}

impl User {
    /// What clients show to be taken for this user.
    fn shown(&self) -> Vec<String> {
        let keys = self.access_keys.iter().map(|key| key.id.clone());
        let ssh = self.ssh_keys.iter().map(|key| key.id.clone());
        let git = self.git_credentials.iter().map(|credential| credential.user_name.clone());
        keys.chain(ssh).chain(git).collect()
    }
}

/// `DeleteUser`: only when nothing hangs on it any more.
pub fn delete_user(cx: &mut Cx<'_>, input: api::DeleteUserRequest) -> Result<api::DeleteUserOutput, Error> {
    let user = must_exist(cx, &input.user_name)?;
    let first = [
        (user.groups.is_empty(), "remove users from group"),
        (user.attached.is_empty(), "detach all policies"),
        (user.inline.is_empty(), "delete policies"),
        (user.access_keys.is_empty(), "delete access keys"),
        (user.ssh_keys.is_empty(), "delete SSH public keys"),
        (user.git_credentials.is_empty(), "delete service specific credentials"),
    ];
    if let Some((_, what)) = first.iter().find(|(is_done, _)| !is_done) {
        let message = format!("Cannot delete entity, must {what} first.");
        return Err(errors::delete_conflict_exception(message));
    }
    let key = key(cx, &user.name);
    USERS.delete(cx, &key)?;
    Ok(api::DeleteUserOutput {})
}

/// `TagUser`
pub fn tag_user(cx: &mut Cx<'_>, input: api::TagUserRequest) -> Result<api::TagUserOutput, Error> {
    let mut user = must_exist(cx, &input.user_name)?;
    add_tags(&mut user.tags, from_tags(input.tags))?;
    user.keep(cx)?;
    Ok(api::TagUserOutput {})
}

/// `UntagUser`
pub fn untag_user(cx: &mut Cx<'_>, input: api::UntagUserRequest) -> Result<api::UntagUserOutput, Error> {
    let mut user = must_exist(cx, &input.user_name)?;
    user.tags.retain(|key, _| !input.tag_keys.contains(key));
    user.keep(cx)?;
    Ok(api::UntagUserOutput {})
}

/// `ListUserTags`
pub fn list_user_tags(
    cx: &mut Cx<'_>,
    input: api::ListUserTagsRequest,
) -> Result<api::ListUserTagsResponse, Error> {
    let user = must_exist(cx, &input.user_name)?;
    let (tags, marker) = paged_tags(user.tags, input.marker.as_deref(), input.max_items)?;
    Ok(api::ListUserTagsResponse { tags: Some(tags), is_truncated: Some(marker.is_some()), marker })
}
