//! ECR: repositories, images, tags, and which layers a repository has.
//!
//! Never touches a layer's bytes: those lie in the blob store, put there by the registry's door before a row here
//! says so (bytes first, then the row).

pub mod api;
mod expiry;
mod image;
mod layer;
mod lifecycle;
mod manifest;
mod policy;
mod reference;
mod repository;
mod rows;
mod scan;
mod token;

pub use image::{
    ManifestFound, Place, Push, PushedImage, delete_manifest, find_manifest, put_image_bytes, tags,
};
pub use layer::{has_layer, link_layer};
pub use manifest::{ManifestError, References, references};
pub use reference::{Reference, parse_reference, resolve};
pub use repository::{catalog, places, region_of_repository, repository_exists};
pub use token::{PASSWORD_PREFIX, account_of_password};

/// The operations, by AWS's names.
pub mod operations {
    pub use crate::image::{batch_delete_image, batch_get_image, describe_images, list_images, put_image};
    pub use crate::layer::{
        batch_check_layer_availability, complete_layer_upload, get_download_url_for_layer,
        initiate_layer_upload, upload_layer_part,
    };
    pub use crate::lifecycle::{
        delete_lifecycle_policy, get_lifecycle_policy, get_lifecycle_policy_preview, put_lifecycle_policy,
        start_lifecycle_policy_preview,
    };
    pub use crate::policy::{delete_repository_policy, get_repository_policy, set_repository_policy};
    pub use crate::repository::{
        create_repository, delete_repository, describe_repositories, list_tags_for_resource,
        put_image_scanning_configuration, put_image_tag_mutability, tag_resource, untag_resource,
    };
    pub use crate::scan::{describe_image_scan_findings, describe_registry, start_image_scan};
    pub use crate::token::get_authorization_token;
}

/// This service's tables.
pub const TABLES: &[&str] =
    &["ecr_repositories", "ecr_images", "ecr_tags", "ecr_layers", "ecr_uploads", "ecr_previews"];

/// This service's machines.
pub fn machines() -> Vec<machine::Entry> {
    vec![machine::entry::<expiry::Expiry>()]
}
