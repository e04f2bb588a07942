//! What roles, users and groups share: attached policies and inline policies.

use std::collections::BTreeMap;

use model::Error;
use store::Cx;

use crate::api::{self, errors};
use crate::document::{check_identity_policy, encoded};
use crate::paging::paged;
use crate::rows::{GROUPS, Group, ROLES, Role, USERS, User, key};
use crate::{group, policy, role, user};

/// Managed policies that may hang on one holder.
const ATTACHED_MAX: usize = 10;

/// An entity that policies hang on.
pub(crate) trait Holder: Sized {
    /// As messages name it.
    const KIND: &'static str;
    /// The quota on its attached policies, as messages name it.
    const QUOTA: &'static str;
    /// The holder of that name, or `NoSuchEntity`.
    fn find(cx: &Cx<'_>, name: &str) -> Result<Self, Error>;
    /// The same, to change what it may do: AWS's own roles refuse.
    fn find_to_change(cx: &Cx<'_>, name: &str) -> Result<Self, Error> {
        Self::find(cx, name)
    }
    /// Writes it.
    fn keep(&self, cx: &mut Cx<'_>) -> Result<(), Error>;
    /// ARNs of attached policies.
    fn attached(&mut self) -> &mut Vec<String>;
    /// Inline policies.
    fn inline(&mut self) -> &mut BTreeMap<String, String>;
}

impl Holder for Role {
    const KIND: &'static str = "role";
    const QUOTA: &'static str = "PoliciesPerRole";
    fn find(cx: &Cx<'_>, name: &str) -> Result<Self, Error> {
        role::must_exist(cx, name)
    }
    fn find_to_change(cx: &Cx<'_>, name: &str) -> Result<Self, Error> {
        role::must_be_free(cx, name)
    }
    fn keep(&self, cx: &mut Cx<'_>) -> Result<(), Error> {
        let key = key(cx, &self.name);
        Ok(ROLES.put(cx, &key, self)?)
    }
    fn attached(&mut self) -> &mut Vec<String> {
        &mut self.attached
    }
    fn inline(&mut self) -> &mut BTreeMap<String, String> {
        &mut self.inline
    }
}

impl Holder for User {
    const KIND: &'static str = "user";
    const QUOTA: &'static str = "PoliciesPerUser";
    fn find(cx: &Cx<'_>, name: &str) -> Result<Self, Error> {
        user::must_exist(cx, name)
    }
    fn keep(&self, cx: &mut Cx<'_>) -> Result<(), Error> {
        let key = key(cx, &self.name);
        Ok(USERS.put(cx, &key, self)?)
    }
    fn attached(&mut self) -> &mut Vec<String> {
        &mut self.attached
    }
    fn inline(&mut self) -> &mut BTreeMap<String, String> {
        &mut self.inline
    }
}

impl Holder for Group {
    const KIND: &'static str = "group";
    const QUOTA: &'static str = "PoliciesPerGroup";
    fn find(cx: &Cx<'_>, name: &str) -> Result<Self, Error> {
        group::must_exist(cx, name)
    }
    fn keep(&self, cx: &mut Cx<'_>) -> Result<(), Error> {
        let key = key(cx, &self.name);
        Ok(GROUPS.put(cx, &key, self)?)
    }
    fn attached(&mut self) -> &mut Vec<String> {
        &mut self.attached
    }
    fn inline(&mut self) -> &mut BTreeMap<String, String> {
        &mut self.inline
    }
}

/// Hangs a policy on a holder; doing it again changes nothing.
pub(crate) fn attach<H: Holder>(cx: &mut Cx<'_>, name: &str, arn: String) -> Result<(), Error> {
    let mut holder = H::find_to_change(cx, name)?;
    policy::must_be_policy(cx, &arn)?;
    if holder.attached().contains(&arn) {
        return Ok(());
    }
    if holder.attached().len() >= ATTACHED_MAX {
        let message = format!("Cannot exceed quota for {}: {ATTACHED_MAX}", H::QUOTA);
        return Err(errors::limit_exceeded_exception(message));
    }
    holder.attached().push(arn);
    holder.keep(cx)
}

/// Takes a policy off a holder.
pub(crate) fn detach<H: Holder>(cx: &mut Cx<'_>, name: &str, arn: &str) -> Result<(), Error> {
    let mut holder = H::find_to_change(cx, name)?;
    let before = holder.attached().len();
    holder.attached().retain(|one| one != arn);
    if holder.attached().len() == before {
        return Err(errors::no_such_entity_exception(format!("Policy {arn} was not found.")));
    }
    holder.keep(cx)
}

/// One page of a holder's attached policies under a path.
pub(crate) fn attached_page<H: Holder>(
    cx: &Cx<'_>,
    name: &str,
    path_prefix: Option<&str>,
    marker: Option<&str>,
    max_items: Option<i64>,
) -> Result<(Vec<api::AttachedPolicy>, Option<String>), Error> {
    let mut arns = std::mem::take(H::find(cx, name)?.attached());
    arns.sort();
    let prefix = format!("policy{}", path_prefix.unwrap_or("/"));
    let under =
        |arn: &String| arn.splitn(6, ':').nth(5).is_some_and(|resource| resource.starts_with(&prefix));
    let found = arns.into_iter().filter(under).map(|arn| {
        let name = arn.rsplit('/').next().map(str::to_owned);
        (arn.clone(), api::AttachedPolicy { policy_name: name, policy_arn: Some(arn) })
    });
    paged(found, marker, max_items)
}

/// Writes an inline policy, new or over the old one.
pub(crate) fn put_inline<H: Holder>(
    cx: &mut Cx<'_>,
    name: &str,
    policy: String,
    document: String,
) -> Result<(), Error> {
    let mut holder = H::find_to_change(cx, name)?;
    check_identity_policy(&document)?;
    holder.inline().insert(policy, document);
    holder.keep(cx)
}

fn no_inline<H: Holder>(policy: &str) -> Error {
    let message = format!("The {} policy with name {policy} cannot be found.", H::KIND);
    errors::no_such_entity_exception(message)
}

/// An inline policy's document, as it is answered.
pub(crate) fn get_inline<H: Holder>(cx: &Cx<'_>, name: &str, policy: &str) -> Result<String, Error> {
    let mut holder = H::find(cx, name)?;
    holder.inline().get(policy).map(|document| encoded(document)).ok_or_else(|| no_inline::<H>(policy))
}

/// Removes an inline policy.
pub(crate) fn delete_inline<H: Holder>(cx: &mut Cx<'_>, name: &str, policy: &str) -> Result<(), Error> {
    let mut holder = H::find_to_change(cx, name)?;
    holder.inline().remove(policy).ok_or_else(|| no_inline::<H>(policy))?;
    holder.keep(cx)
}

/// One page of the names of a holder's inline policies.
pub(crate) fn inline_page<H: Holder>(
    cx: &Cx<'_>,
    name: &str,
    marker: Option<&str>,
    max_items: Option<i64>,
) -> Result<(Vec<String>, Option<String>), Error> {
    let names = std::mem::take(H::find(cx, name)?.inline()).into_keys();
    paged(names.map(|name| (name.clone(), name)), marker, max_items)
}
