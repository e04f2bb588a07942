//! S3: buckets, their settings, objects and their versions, multipart uploads.
//!
//! Never touches a byte of an object: bytes lie in the blob store before a row here says so. A blob that no row names
//! any more is swept a day later.

mod access;
pub mod api;
mod bucket;
mod cors;
mod expiry;
mod lifecycle;
mod list;
mod lock;
mod multipart;
mod notification;
mod object;
mod read;
mod refused;
mod rows;
mod settings;
mod tagging;
mod website;

pub use cors::allowed;
pub use multipart::{PartBlob, assembled, listed, parts_to_assemble};
pub use object::{NewObject, put_blob};
pub use read::{ObjectInfo, object};
pub use website::{Page, page};

/// The operations, by AWS's names.
pub mod operations {
    pub use crate::access::{
        delete_bucket_ownership_controls, delete_public_access_block, get_bucket_acl,
        get_bucket_ownership_controls, get_bucket_policy_status, get_object_acl, get_public_access_block,
        put_bucket_acl, put_bucket_ownership_controls, put_object_acl, put_public_access_block,
    };
    pub use crate::bucket::{create_bucket, delete_bucket, get_bucket_location, head_bucket, list_buckets};
    pub use crate::cors::{delete_bucket_cors, get_bucket_cors, put_bucket_cors};
    pub use crate::lifecycle::{
        delete_bucket_lifecycle, get_bucket_lifecycle_configuration, put_bucket_lifecycle_configuration,
    };
    pub use crate::list::{list_object_versions, list_objects, list_objects_v2};
    pub use crate::lock::{
        get_object_legal_hold, get_object_lock_configuration, get_object_retention, put_object_legal_hold,
        put_object_lock_configuration, put_object_retention,
    };
    pub use crate::multipart::{
        abort_multipart_upload, complete_multipart_upload, create_multipart_upload, list_multipart_uploads,
        list_parts, upload_part, upload_part_copy,
    };
    pub use crate::notification::{
        get_bucket_notification_configuration, put_bucket_notification_configuration,
    };
    pub use crate::object::{copy_object, delete_object, delete_objects, put_object};
    pub use crate::read::{get_object, get_object_attributes, head_object};
    pub use crate::refused::{
        delete_bucket_replication, get_bucket_accelerate_configuration, get_bucket_logging,
        get_bucket_replication, get_bucket_request_payment, put_bucket_accelerate_configuration,
        put_bucket_logging, put_bucket_replication, put_bucket_request_payment,
    };
    pub use crate::settings::{
        delete_bucket_encryption, delete_bucket_policy, get_bucket_encryption, get_bucket_policy,
        get_bucket_versioning, put_bucket_encryption, put_bucket_policy, put_bucket_versioning,
    };
    pub use crate::tagging::{
        delete_bucket_tagging, delete_object_tagging, get_bucket_tagging, get_object_tagging,
        put_bucket_tagging, put_object_tagging,
    };
    pub use crate::website::{delete_bucket_website, get_bucket_website, put_bucket_website};
}

/// This service's tables.
pub const TABLES: &[&str] =
    &["s3_buckets", "s3_objects", "s3_versions", "s3_uploads", "s3_parts", "s3_walks"];

/// This service's machines.
pub fn machines() -> Vec<machine::Entry> {
    vec![machine::entry::<expiry::Expiry>()]
}
