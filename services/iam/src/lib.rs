//! IAM: roles, managed and inline policies, attachments, tags. Global: no row names a region.
//!
//! Never evaluates a policy for another service by itself; users, groups and instance profiles are not offered.

pub mod api;
mod attachment;
mod document;
mod inline;
mod managed;
mod policy;
mod policy_version;
mod role;
mod role_update;
mod rows;

pub use role::role;
pub use rows::Role;

/// The operations offered, one function each.
pub mod operations {
    pub use crate::attachment::{
        attach_role_policy, delete_role_permissions_boundary, detach_role_policy,
        list_attached_role_policies, list_entities_for_policy, put_role_permissions_boundary,
    };
    pub use crate::inline::{delete_role_policy, get_role_policy, list_role_policies, put_role_policy};
    pub use crate::policy::{
        create_policy, delete_policy, get_policy, list_policies, list_policy_tags, tag_policy, untag_policy,
    };
    pub use crate::policy_version::{
        create_policy_version, delete_policy_version, get_policy_version, list_policy_versions,
        set_default_policy_version,
    };
    pub use crate::role::{
        create_role, create_service_linked_role, delete_role, get_role, list_account_aliases,
        list_instance_profiles_for_role, list_roles,
    };
    pub use crate::role_update::{
        list_role_tags, tag_role, untag_role, update_assume_role_policy, update_role, update_role_description,
    };
}

/// This service's tables.
pub const TABLES: &[&str] = &["iam_roles", "iam_policies"];

/// This service's machines: none.
pub fn machines() -> Vec<machine::Entry> {
    Vec::new()
}

/// Sightings: none concerns this service.
///
/// # Errors
/// Never.
pub fn on_seen(_: &mut store::Cx<'_>, _: &str, _: &driver::Seen) -> Result<(), model::Error> {
    Ok(())
}
