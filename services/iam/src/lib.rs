//! IAM: users, groups, roles, instance profiles, managed and inline policies, credentials. Global: no row names a
//! region.
//!
//! Never evaluates a policy for another service by itself; the simulator's operations evaluate them when asked.

mod absent;
mod access_key;
mod account;
pub mod api;
mod condition;
mod document;
mod entities;
mod evaluate;
mod git_credential;
mod group;
mod group_policy;
mod holder;
mod linked_role;
mod managed;
mod paging;
mod policy;
mod policy_version;
mod profile;
mod role;
mod role_policy;
mod role_update;
mod rows;
mod rsa_key;
mod simulate;
mod ssh_key;
mod user;
mod user_policy;

pub use access_key::user_of_key;
pub use git_credential::user_of_password;
pub use role::role;
pub use rows::Role;
pub use ssh_key::{SshLogin, ssh_login};

/// The operations offered, one function each.
pub mod operations {
    pub use crate::absent::{
        deactivate_mfa_device, delete_login_profile, delete_signing_certificate, delete_virtual_mfa_device,
        list_mfa_devices, list_signing_certificates, list_virtual_mfa_devices,
    };
    pub use crate::access_key::{
        create_access_key, delete_access_key, get_access_key_last_used, list_access_keys, update_access_key,
    };
    pub use crate::account::{
        create_account_alias, delete_account_alias, delete_account_password_policy,
        get_account_password_policy, get_account_summary, list_account_aliases,
        update_account_password_policy,
    };
    pub use crate::entities::list_entities_for_policy;
    pub use crate::git_credential::{
        create_service_specific_credential, delete_service_specific_credential,
        list_service_specific_credentials, reset_service_specific_credential,
        update_service_specific_credential,
    };
    pub use crate::group::{
        add_user_to_group, create_group, delete_group, get_group, list_groups, list_groups_for_user,
        remove_user_from_group, update_group,
    };
    pub use crate::group_policy::{
        attach_group_policy, delete_group_policy, detach_group_policy, get_group_policy,
        list_attached_group_policies, list_group_policies, put_group_policy,
    };
    pub use crate::linked_role::{
        create_service_linked_role, delete_service_linked_role, get_service_linked_role_deletion_status,
    };
    pub use crate::policy::{
        create_policy, delete_policy, get_policy, list_policies, list_policy_tags, tag_policy, untag_policy,
    };
    pub use crate::policy_version::{
        create_policy_version, delete_policy_version, get_policy_version, list_policy_versions,
        set_default_policy_version,
    };
    pub use crate::profile::{
        add_role_to_instance_profile, create_instance_profile, delete_instance_profile, get_instance_profile,
        list_instance_profile_tags, list_instance_profiles, list_instance_profiles_for_role,
        remove_role_from_instance_profile, tag_instance_profile, untag_instance_profile,
    };
    pub use crate::role::{create_role, delete_role, get_role, list_roles};
    pub use crate::role_policy::{
        attach_role_policy, delete_role_permissions_boundary, delete_role_policy, detach_role_policy,
        get_role_policy, list_attached_role_policies, list_role_policies, put_role_permissions_boundary,
        put_role_policy,
    };
    pub use crate::role_update::{
        list_role_tags, tag_role, untag_role, update_assume_role_policy, update_role, update_role_description,
    };
    pub use crate::simulate::{simulate_custom_policy, simulate_principal_policy};
    pub use crate::ssh_key::{
        delete_ssh_public_key, get_ssh_public_key, list_ssh_public_keys, update_ssh_public_key,
        upload_ssh_public_key,
    };
    pub use crate::user::{
        create_user, delete_user, get_user, list_user_tags, list_users, tag_user, untag_user, update_user,
    };
    pub use crate::user_policy::{
        attach_user_policy, delete_user_permissions_boundary, delete_user_policy, detach_user_policy,
        get_user_policy, list_attached_user_policies, list_user_policies, put_user_permissions_boundary,
        put_user_policy,
    };
}

/// This service's tables.
pub const TABLES: &[&str] = &[
    "iam_roles",
    "iam_policies",
    "iam_users",
    "iam_groups",
    "iam_profiles",
    "iam_credentials",
    "iam_accounts",
    "iam_deletions",
];

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
