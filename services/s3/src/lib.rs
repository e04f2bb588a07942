//! S3: buckets, their settings, objects and their versions, multipart uploads.
//!
//! Never touches a byte of an object: bytes lie in the blob store before a row here says so. A blob that no row names
//! any more stays until it is swept.

pub mod api;
mod bucket;
mod list;
mod multipart;
mod object;
mod read;
mod rows;
mod settings;

pub use multipart::{PartBlob, assembled, listed, parts_to_assemble};
pub use object::{NewObject, put_blob};
pub use read::{ObjectInfo, object};

/// The operations, by AWS's names.
pub mod operations {
    pub use crate::bucket::{create_bucket, delete_bucket, get_bucket_location, head_bucket, list_buckets};
    pub use crate::list::{list_object_versions, list_objects, list_objects_v2};
    pub use crate::multipart::{
        abort_multipart_upload, complete_multipart_upload, create_multipart_upload, list_multipart_uploads,
        list_parts, upload_part, upload_part_copy,
    };
    pub use crate::object::{copy_object, delete_object, delete_objects, put_object};
    pub use crate::read::{get_object, get_object_tagging, head_object};
    pub use crate::settings::{
        delete_bucket_encryption, delete_bucket_policy, get_bucket_accelerate_configuration, get_bucket_acl,
        get_bucket_cors, get_bucket_encryption, get_bucket_lifecycle_configuration, get_bucket_logging,
        get_bucket_policy, get_bucket_replication, get_bucket_request_payment, get_bucket_tagging,
        get_bucket_versioning, get_bucket_website, get_object_lock_configuration, put_bucket_encryption,
        put_bucket_policy, put_bucket_versioning,
    };
}

/// This service's tables.
pub const TABLES: &[&str] = &["s3_buckets", "s3_objects", "s3_versions", "s3_uploads", "s3_parts"];
