//! KMS: symmetric keys, their policies, rotation, aliases and tags, and real AES-256-GCM under them.
//!
//! Never hands out key material: it lies in this service's rows and nowhere else. Asymmetric and HMAC keys, imported
//! material, grants and multi-Region keys are not offered.

mod alias;
pub mod api;
mod crypto;
mod envelope;
mod key;
mod lifecycle;
mod policy;
mod rotation;
mod rows;
mod tags;

/// The operations offered, one function each.
pub mod operations {
    pub use crate::alias::{create_alias, delete_alias, list_aliases, update_alias};
    pub use crate::crypto::{
        decrypt, encrypt, generate_data_key, generate_data_key_without_plaintext, re_encrypt,
    };
    pub use crate::key::{create_key, describe_key, list_keys, update_key_description};
    pub use crate::lifecycle::{cancel_key_deletion, disable_key, enable_key, schedule_key_deletion};
    pub use crate::policy::{get_key_policy, list_key_policies, put_key_policy};
    pub use crate::rotation::{disable_key_rotation, enable_key_rotation, get_key_rotation_status};
    pub use crate::tags::{list_resource_tags, tag_resource, untag_resource};
}

/// This service's tables.
pub const TABLES: &[&str] = &["kms_keys", "kms_aliases"];

/// This service's machines.
pub fn machines() -> Vec<machine::Entry> {
    vec![machine::entry::<lifecycle::KeyMachine>()]
}

/// Sightings: none concerns this service.
///
/// # Errors
/// Never.
pub fn on_seen(_: &mut store::Cx<'_>, _: &str, _: &driver::Seen) -> Result<(), model::Error> {
    Ok(())
}
