// Written by `cargo xtask codegen` from models/. Not edited by hand.
#![allow(clippy::all, reason = "generated")]

#[path = "table.rs"]
mod table;
pub use table::SERVICE;

/// Runs one operation: reads its input, calls `crate::operations`, writes its output.
pub fn dispatch(cx: &mut store::Cx<'_>, operation: &str, input: &wire::Document) -> Result<wire::Document, wire::Error> {
    match operation {
        "AbortMultipartUpload" => crate::operations::abort_multipart_upload(cx, AbortMultipartUploadRequest::from_document(input)?).map(|output| output.to_document()),
        "CompleteMultipartUpload" => crate::operations::complete_multipart_upload(cx, CompleteMultipartUploadRequest::from_document(input)?).map(|output| output.to_document()),
        "CopyObject" => crate::operations::copy_object(cx, CopyObjectRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateBucket" => crate::operations::create_bucket(cx, CreateBucketRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateMultipartUpload" => crate::operations::create_multipart_upload(cx, CreateMultipartUploadRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteBucket" => crate::operations::delete_bucket(cx, DeleteBucketRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteBucketCors" => crate::operations::delete_bucket_cors(cx, DeleteBucketCorsRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteBucketEncryption" => crate::operations::delete_bucket_encryption(cx, DeleteBucketEncryptionRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteBucketLifecycle" => crate::operations::delete_bucket_lifecycle(cx, DeleteBucketLifecycleRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteBucketOwnershipControls" => crate::operations::delete_bucket_ownership_controls(cx, DeleteBucketOwnershipControlsRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteBucketPolicy" => crate::operations::delete_bucket_policy(cx, DeleteBucketPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteBucketReplication" => crate::operations::delete_bucket_replication(cx, DeleteBucketReplicationRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteBucketTagging" => crate::operations::delete_bucket_tagging(cx, DeleteBucketTaggingRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteBucketWebsite" => crate::operations::delete_bucket_website(cx, DeleteBucketWebsiteRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteObject" => crate::operations::delete_object(cx, DeleteObjectRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteObjectTagging" => crate::operations::delete_object_tagging(cx, DeleteObjectTaggingRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteObjects" => crate::operations::delete_objects(cx, DeleteObjectsRequest::from_document(input)?).map(|output| output.to_document()),
        "DeletePublicAccessBlock" => crate::operations::delete_public_access_block(cx, DeletePublicAccessBlockRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketAccelerateConfiguration" => crate::operations::get_bucket_accelerate_configuration(cx, GetBucketAccelerateConfigurationRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketAcl" => crate::operations::get_bucket_acl(cx, GetBucketAclRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketCors" => crate::operations::get_bucket_cors(cx, GetBucketCorsRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketEncryption" => crate::operations::get_bucket_encryption(cx, GetBucketEncryptionRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketLifecycleConfiguration" => crate::operations::get_bucket_lifecycle_configuration(cx, GetBucketLifecycleConfigurationRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketLocation" => crate::operations::get_bucket_location(cx, GetBucketLocationRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketLogging" => crate::operations::get_bucket_logging(cx, GetBucketLoggingRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketNotificationConfiguration" => crate::operations::get_bucket_notification_configuration(cx, GetBucketNotificationConfigurationRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketOwnershipControls" => crate::operations::get_bucket_ownership_controls(cx, GetBucketOwnershipControlsRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketPolicy" => crate::operations::get_bucket_policy(cx, GetBucketPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketPolicyStatus" => crate::operations::get_bucket_policy_status(cx, GetBucketPolicyStatusRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketReplication" => crate::operations::get_bucket_replication(cx, GetBucketReplicationRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketRequestPayment" => crate::operations::get_bucket_request_payment(cx, GetBucketRequestPaymentRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketTagging" => crate::operations::get_bucket_tagging(cx, GetBucketTaggingRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketVersioning" => crate::operations::get_bucket_versioning(cx, GetBucketVersioningRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketWebsite" => crate::operations::get_bucket_website(cx, GetBucketWebsiteRequest::from_document(input)?).map(|output| output.to_document()),
        "GetObject" => crate::operations::get_object(cx, GetObjectRequest::from_document(input)?).map(|output| output.to_document()),
        "GetObjectAcl" => crate::operations::get_object_acl(cx, GetObjectAclRequest::from_document(input)?).map(|output| output.to_document()),
        "GetObjectAttributes" => crate::operations::get_object_attributes(cx, GetObjectAttributesRequest::from_document(input)?).map(|output| output.to_document()),
        "GetObjectLegalHold" => crate::operations::get_object_legal_hold(cx, GetObjectLegalHoldRequest::from_document(input)?).map(|output| output.to_document()),
        "GetObjectLockConfiguration" => crate::operations::get_object_lock_configuration(cx, GetObjectLockConfigurationRequest::from_document(input)?).map(|output| output.to_document()),
        "GetObjectRetention" => crate::operations::get_object_retention(cx, GetObjectRetentionRequest::from_document(input)?).map(|output| output.to_document()),
        "GetObjectTagging" => crate::operations::get_object_tagging(cx, GetObjectTaggingRequest::from_document(input)?).map(|output| output.to_document()),
        "GetPublicAccessBlock" => crate::operations::get_public_access_block(cx, GetPublicAccessBlockRequest::from_document(input)?).map(|output| output.to_document()),
        "HeadBucket" => crate::operations::head_bucket(cx, HeadBucketRequest::from_document(input)?).map(|output| output.to_document()),
        "HeadObject" => crate::operations::head_object(cx, HeadObjectRequest::from_document(input)?).map(|output| output.to_document()),
        "ListBuckets" => crate::operations::list_buckets(cx, ListBucketsRequest::from_document(input)?).map(|output| output.to_document()),
        "ListMultipartUploads" => crate::operations::list_multipart_uploads(cx, ListMultipartUploadsRequest::from_document(input)?).map(|output| output.to_document()),
        "ListObjectVersions" => crate::operations::list_object_versions(cx, ListObjectVersionsRequest::from_document(input)?).map(|output| output.to_document()),
        "ListObjects" => crate::operations::list_objects(cx, ListObjectsRequest::from_document(input)?).map(|output| output.to_document()),
        "ListObjectsV2" => crate::operations::list_objects_v2(cx, ListObjectsV2Request::from_document(input)?).map(|output| output.to_document()),
        "ListParts" => crate::operations::list_parts(cx, ListPartsRequest::from_document(input)?).map(|output| output.to_document()),
        "PutBucketAccelerateConfiguration" => crate::operations::put_bucket_accelerate_configuration(cx, PutBucketAccelerateConfigurationRequest::from_document(input)?).map(|output| output.to_document()),
        "PutBucketAcl" => crate::operations::put_bucket_acl(cx, PutBucketAclRequest::from_document(input)?).map(|output| output.to_document()),
        "PutBucketCors" => crate::operations::put_bucket_cors(cx, PutBucketCorsRequest::from_document(input)?).map(|output| output.to_document()),
        "PutBucketEncryption" => crate::operations::put_bucket_encryption(cx, PutBucketEncryptionRequest::from_document(input)?).map(|output| output.to_document()),
        "PutBucketLifecycleConfiguration" => crate::operations::put_bucket_lifecycle_configuration(cx, PutBucketLifecycleConfigurationRequest::from_document(input)?).map(|output| output.to_document()),
        "PutBucketLogging" => crate::operations::put_bucket_logging(cx, PutBucketLoggingRequest::from_document(input)?).map(|output| output.to_document()),
        "PutBucketNotificationConfiguration" => crate::operations::put_bucket_notification_configuration(cx, PutBucketNotificationConfigurationRequest::from_document(input)?).map(|output| output.to_document()),
        "PutBucketOwnershipControls" => crate::operations::put_bucket_ownership_controls(cx, PutBucketOwnershipControlsRequest::from_document(input)?).map(|output| output.to_document()),
        "PutBucketPolicy" => crate::operations::put_bucket_policy(cx, PutBucketPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "PutBucketReplication" => crate::operations::put_bucket_replication(cx, PutBucketReplicationRequest::from_document(input)?).map(|output| output.to_document()),
        "PutBucketRequestPayment" => crate::operations::put_bucket_request_payment(cx, PutBucketRequestPaymentRequest::from_document(input)?).map(|output| output.to_document()),
        "PutBucketTagging" => crate::operations::put_bucket_tagging(cx, PutBucketTaggingRequest::from_document(input)?).map(|output| output.to_document()),
        "PutBucketVersioning" => crate::operations::put_bucket_versioning(cx, PutBucketVersioningRequest::from_document(input)?).map(|output| output.to_document()),
        "PutBucketWebsite" => crate::operations::put_bucket_website(cx, PutBucketWebsiteRequest::from_document(input)?).map(|output| output.to_document()),
        "PutObject" => crate::operations::put_object(cx, PutObjectRequest::from_document(input)?).map(|output| output.to_document()),
        "PutObjectAcl" => crate::operations::put_object_acl(cx, PutObjectAclRequest::from_document(input)?).map(|output| output.to_document()),
        "PutObjectLegalHold" => crate::operations::put_object_legal_hold(cx, PutObjectLegalHoldRequest::from_document(input)?).map(|output| output.to_document()),
        "PutObjectLockConfiguration" => crate::operations::put_object_lock_configuration(cx, PutObjectLockConfigurationRequest::from_document(input)?).map(|output| output.to_document()),
        "PutObjectRetention" => crate::operations::put_object_retention(cx, PutObjectRetentionRequest::from_document(input)?).map(|output| output.to_document()),
        "PutObjectTagging" => crate::operations::put_object_tagging(cx, PutObjectTaggingRequest::from_document(input)?).map(|output| output.to_document()),
        "PutPublicAccessBlock" => crate::operations::put_public_access_block(cx, PutPublicAccessBlockRequest::from_document(input)?).map(|output| output.to_document()),
        "UploadPart" => crate::operations::upload_part(cx, UploadPartRequest::from_document(input)?).map(|output| output.to_document()),
        "UploadPartCopy" => crate::operations::upload_part_copy(cx, UploadPartCopyRequest::from_document(input)?).map(|output| output.to_document()),
        other => Err(wire::Error::not_implemented(other)),
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AbortIncompleteMultipartUpload {
    pub days_after_initiation: Option<i64>,
}

impl AbortIncompleteMultipartUpload {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            days_after_initiation: members.get("DaysAfterInitiation")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DaysAfterInitiation", &self.days_after_initiation);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AbortMultipartUploadOutput {
    pub request_charged: Option<String>,
}

impl AbortMultipartUploadOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            request_charged: members.get("RequestCharged")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("RequestCharged", &self.request_charged);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AbortMultipartUploadRequest {
    pub bucket: String,
    pub key: String,
    pub upload_id: String,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub if_match_initiated_time: Option<wire::Time>,
}

impl AbortMultipartUploadRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            key: members.need("Key")?,
            upload_id: members.need("UploadId")?,
            request_payer: members.get("RequestPayer")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
            if_match_initiated_time: members.get("IfMatchInitiatedTime")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.set("Key", &self.key);
        fields.set("UploadId", &self.upload_id);
        fields.put("RequestPayer", &self.request_payer);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.put("IfMatchInitiatedTime", &self.if_match_initiated_time);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccelerateConfiguration {
    pub status: Option<String>,
}

impl AccelerateConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            status: members.get("Status")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Status", &self.status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccessControlPolicy {
    pub grants: Option<Vec<Grant>>,
    pub owner: Option<Owner>,
}

impl AccessControlPolicy {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            grants: members.get("Grants")?,
            owner: members.get("Owner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Grants", &self.grants);
        fields.put("Owner", &self.owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccessControlTranslation {
    pub owner: Option<String>,
}

impl AccessControlTranslation {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            owner: members.get("Owner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Owner", &self.owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BlockedEncryptionTypes {
    pub encryption_type: Option<Vec<String>>,
}

impl BlockedEncryptionTypes {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            encryption_type: members.get("EncryptionType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("EncryptionType", &self.encryption_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Bucket {
    pub name: Option<String>,
    pub creation_date: Option<wire::Time>,
    pub bucket_region: Option<String>,
    pub bucket_arn: Option<String>,
}

impl Bucket {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("Name")?,
            creation_date: members.get("CreationDate")?,
            bucket_region: members.get("BucketRegion")?,
            bucket_arn: members.get("BucketArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Name", &self.name);
        fields.put("CreationDate", &self.creation_date);
        fields.put("BucketRegion", &self.bucket_region);
        fields.put("BucketArn", &self.bucket_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BucketInfo {
    pub data_redundancy: Option<String>,
    pub r#type: Option<String>,
}

impl BucketInfo {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            data_redundancy: members.get("DataRedundancy")?,
            r#type: members.get("Type")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DataRedundancy", &self.data_redundancy);
        fields.put("Type", &self.r#type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BucketLifecycleConfiguration {
    pub rules: Option<Vec<LifecycleRule>>,
}

impl BucketLifecycleConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rules: members.get("Rules")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Rules", &self.rules);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BucketLoggingStatus {
    pub logging_enabled: Option<LoggingEnabled>,
}

impl BucketLoggingStatus {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            logging_enabled: members.get("LoggingEnabled")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("LoggingEnabled", &self.logging_enabled);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CORSConfiguration {
    pub cors_rules: Option<Vec<CORSRule>>,
}

impl CORSConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cors_rules: members.get("CORSRules")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("CORSRules", &self.cors_rules);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CORSRule {
    pub id: Option<String>,
    pub allowed_headers: Option<Vec<String>>,
    pub allowed_methods: Option<Vec<String>>,
    pub allowed_origins: Option<Vec<String>>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age_seconds: Option<i64>,
}

impl CORSRule {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            id: members.get("ID")?,
            allowed_headers: members.get("AllowedHeaders")?,
            allowed_methods: members.get("AllowedMethods")?,
            allowed_origins: members.get("AllowedOrigins")?,
            expose_headers: members.get("ExposeHeaders")?,
            max_age_seconds: members.get("MaxAgeSeconds")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ID", &self.id);
        fields.put("AllowedHeaders", &self.allowed_headers);
        fields.put("AllowedMethods", &self.allowed_methods);
        fields.put("AllowedOrigins", &self.allowed_origins);
        fields.put("ExposeHeaders", &self.expose_headers);
        fields.put("MaxAgeSeconds", &self.max_age_seconds);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Checksum {
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
}

impl Checksum {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            checksum_crc32: members.get("ChecksumCRC32")?,
            checksum_crc32_c: members.get("ChecksumCRC32C")?,
            checksum_crc64_nvme: members.get("ChecksumCRC64NVME")?,
            checksum_sha1: members.get("ChecksumSHA1")?,
            checksum_sha256: members.get("ChecksumSHA256")?,
            checksum_sha512: members.get("ChecksumSHA512")?,
            checksum_md5: members.get("ChecksumMD5")?,
            checksum_xxhash64: members.get("ChecksumXXHASH64")?,
            checksum_xxhash3: members.get("ChecksumXXHASH3")?,
            checksum_xxhash128: members.get("ChecksumXXHASH128")?,
            checksum_type: members.get("ChecksumType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ChecksumCRC32", &self.checksum_crc32);
        fields.put("ChecksumCRC32C", &self.checksum_crc32_c);
        fields.put("ChecksumCRC64NVME", &self.checksum_crc64_nvme);
        fields.put("ChecksumSHA1", &self.checksum_sha1);
        fields.put("ChecksumSHA256", &self.checksum_sha256);
        fields.put("ChecksumSHA512", &self.checksum_sha512);
        fields.put("ChecksumMD5", &self.checksum_md5);
        fields.put("ChecksumXXHASH64", &self.checksum_xxhash64);
        fields.put("ChecksumXXHASH3", &self.checksum_xxhash3);
        fields.put("ChecksumXXHASH128", &self.checksum_xxhash128);
        fields.put("ChecksumType", &self.checksum_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CommonPrefix {
    pub prefix: Option<String>,
}

impl CommonPrefix {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            prefix: members.get("Prefix")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Prefix", &self.prefix);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CompleteMultipartUploadOutput {
    pub location: Option<String>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub expiration: Option<String>,
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub server_side_encryption: Option<String>,
    pub version_id: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
}

impl CompleteMultipartUploadOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            location: members.get("Location")?,
            bucket: members.get("Bucket")?,
            key: members.get("Key")?,
            expiration: members.get("Expiration")?,
            e_tag: members.get("ETag")?,
            checksum_crc32: members.get("ChecksumCRC32")?,
            checksum_crc32_c: members.get("ChecksumCRC32C")?,
            checksum_crc64_nvme: members.get("ChecksumCRC64NVME")?,
            checksum_sha1: members.get("ChecksumSHA1")?,
            checksum_sha256: members.get("ChecksumSHA256")?,
            checksum_sha512: members.get("ChecksumSHA512")?,
            checksum_md5: members.get("ChecksumMD5")?,
            checksum_xxhash64: members.get("ChecksumXXHASH64")?,
            checksum_xxhash3: members.get("ChecksumXXHASH3")?,
            checksum_xxhash128: members.get("ChecksumXXHASH128")?,
            checksum_type: members.get("ChecksumType")?,
            server_side_encryption: members.get("ServerSideEncryption")?,
            version_id: members.get("VersionId")?,
            ssekms_key_id: members.get("SSEKMSKeyId")?,
            bucket_key_enabled: members.get("BucketKeyEnabled")?,
            request_charged: members.get("RequestCharged")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Location", &self.location);
        fields.put("Bucket", &self.bucket);
        fields.put("Key", &self.key);
        fields.put("Expiration", &self.expiration);
        fields.put("ETag", &self.e_tag);
        fields.put("ChecksumCRC32", &self.checksum_crc32);
        fields.put("ChecksumCRC32C", &self.checksum_crc32_c);
        fields.put("ChecksumCRC64NVME", &self.checksum_crc64_nvme);
        fields.put("ChecksumSHA1", &self.checksum_sha1);
        fields.put("ChecksumSHA256", &self.checksum_sha256);
        fields.put("ChecksumSHA512", &self.checksum_sha512);
        fields.put("ChecksumMD5", &self.checksum_md5);
        fields.put("ChecksumXXHASH64", &self.checksum_xxhash64);
        fields.put("ChecksumXXHASH3", &self.checksum_xxhash3);
        fields.put("ChecksumXXHASH128", &self.checksum_xxhash128);
        fields.put("ChecksumType", &self.checksum_type);
        fields.put("ServerSideEncryption", &self.server_side_encryption);
        fields.put("VersionId", &self.version_id);
        fields.put("SSEKMSKeyId", &self.ssekms_key_id);
        fields.put("BucketKeyEnabled", &self.bucket_key_enabled);
        fields.put("RequestCharged", &self.request_charged);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CompleteMultipartUploadRequest {
    pub bucket: String,
    pub key: String,
    pub multipart_upload: Option<CompletedMultipartUpload>,
    pub upload_id: String,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub mpu_object_size: Option<i64>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
}

impl CompleteMultipartUploadRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            key: members.need("Key")?,
            multipart_upload: members.get("MultipartUpload")?,
            upload_id: members.need("UploadId")?,
            checksum_crc32: members.get("ChecksumCRC32")?,
            checksum_crc32_c: members.get("ChecksumCRC32C")?,
            checksum_crc64_nvme: members.get("ChecksumCRC64NVME")?,
            checksum_sha1: members.get("ChecksumSHA1")?,
            checksum_sha256: members.get("ChecksumSHA256")?,
            checksum_sha512: members.get("ChecksumSHA512")?,
            checksum_md5: members.get("ChecksumMD5")?,
            checksum_xxhash64: members.get("ChecksumXXHASH64")?,
            checksum_xxhash3: members.get("ChecksumXXHASH3")?,
            checksum_xxhash128: members.get("ChecksumXXHASH128")?,
            checksum_type: members.get("ChecksumType")?,
            mpu_object_size: members.get("MpuObjectSize")?,
            request_payer: members.get("RequestPayer")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
            if_match: members.get("IfMatch")?,
            if_none_match: members.get("IfNoneMatch")?,
            sse_customer_algorithm: members.get("SSECustomerAlgorithm")?,
            sse_customer_key: members.get("SSECustomerKey")?,
            sse_customer_key_md5: members.get("SSECustomerKeyMD5")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.set("Key", &self.key);
        fields.put("MultipartUpload", &self.multipart_upload);
        fields.set("UploadId", &self.upload_id);
        fields.put("ChecksumCRC32", &self.checksum_crc32);
        fields.put("ChecksumCRC32C", &self.checksum_crc32_c);
        fields.put("ChecksumCRC64NVME", &self.checksum_crc64_nvme);
        fields.put("ChecksumSHA1", &self.checksum_sha1);
        fields.put("ChecksumSHA256", &self.checksum_sha256);
        fields.put("ChecksumSHA512", &self.checksum_sha512);
        fields.put("ChecksumMD5", &self.checksum_md5);
        fields.put("ChecksumXXHASH64", &self.checksum_xxhash64);
        fields.put("ChecksumXXHASH3", &self.checksum_xxhash3);
        fields.put("ChecksumXXHASH128", &self.checksum_xxhash128);
        fields.put("ChecksumType", &self.checksum_type);
        fields.put("MpuObjectSize", &self.mpu_object_size);
        fields.put("RequestPayer", &self.request_payer);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.put("IfMatch", &self.if_match);
        fields.put("IfNoneMatch", &self.if_none_match);
        fields.put("SSECustomerAlgorithm", &self.sse_customer_algorithm);
        fields.put("SSECustomerKey", &self.sse_customer_key);
        fields.put("SSECustomerKeyMD5", &self.sse_customer_key_md5);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CompletedMultipartUpload {
    pub parts: Option<Vec<CompletedPart>>,
}

impl CompletedMultipartUpload {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            parts: members.get("Parts")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Parts", &self.parts);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CompletedPart {
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub part_number: Option<i64>,
}

impl CompletedPart {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            e_tag: members.get("ETag")?,
            checksum_crc32: members.get("ChecksumCRC32")?,
            checksum_crc32_c: members.get("ChecksumCRC32C")?,
            checksum_crc64_nvme: members.get("ChecksumCRC64NVME")?,
            checksum_sha1: members.get("ChecksumSHA1")?,
            checksum_sha256: members.get("ChecksumSHA256")?,
            checksum_sha512: members.get("ChecksumSHA512")?,
            checksum_md5: members.get("ChecksumMD5")?,
            checksum_xxhash64: members.get("ChecksumXXHASH64")?,
            checksum_xxhash3: members.get("ChecksumXXHASH3")?,
            checksum_xxhash128: members.get("ChecksumXXHASH128")?,
            part_number: members.get("PartNumber")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ETag", &self.e_tag);
        fields.put("ChecksumCRC32", &self.checksum_crc32);
        fields.put("ChecksumCRC32C", &self.checksum_crc32_c);
        fields.put("ChecksumCRC64NVME", &self.checksum_crc64_nvme);
        fields.put("ChecksumSHA1", &self.checksum_sha1);
        fields.put("ChecksumSHA256", &self.checksum_sha256);
        fields.put("ChecksumSHA512", &self.checksum_sha512);
        fields.put("ChecksumMD5", &self.checksum_md5);
        fields.put("ChecksumXXHASH64", &self.checksum_xxhash64);
        fields.put("ChecksumXXHASH3", &self.checksum_xxhash3);
        fields.put("ChecksumXXHASH128", &self.checksum_xxhash128);
        fields.put("PartNumber", &self.part_number);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Condition {
    pub http_error_code_returned_equals: Option<String>,
    pub key_prefix_equals: Option<String>,
}

impl Condition {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            http_error_code_returned_equals: members.get("HttpErrorCodeReturnedEquals")?,
            key_prefix_equals: members.get("KeyPrefixEquals")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("HttpErrorCodeReturnedEquals", &self.http_error_code_returned_equals);
        fields.put("KeyPrefixEquals", &self.key_prefix_equals);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CopyObjectOutput {
    pub copy_object_result: Option<CopyObjectResult>,
    pub expiration: Option<String>,
    pub copy_source_version_id: Option<String>,
    pub version_id: Option<String>,
    pub server_side_encryption: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
}

impl CopyObjectOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            copy_object_result: members.get("CopyObjectResult")?,
            expiration: members.get("Expiration")?,
            copy_source_version_id: members.get("CopySourceVersionId")?,
            version_id: members.get("VersionId")?,
            server_side_encryption: members.get("ServerSideEncryption")?,
            sse_customer_algorithm: members.get("SSECustomerAlgorithm")?,
            sse_customer_key_md5: members.get("SSECustomerKeyMD5")?,
            ssekms_key_id: members.get("SSEKMSKeyId")?,
            ssekms_encryption_context: members.get("SSEKMSEncryptionContext")?,
            bucket_key_enabled: members.get("BucketKeyEnabled")?,
            request_charged: members.get("RequestCharged")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("CopyObjectResult", &self.copy_object_result);
        fields.put("Expiration", &self.expiration);
        fields.put("CopySourceVersionId", &self.copy_source_version_id);
        fields.put("VersionId", &self.version_id);
        fields.put("ServerSideEncryption", &self.server_side_encryption);
        fields.put("SSECustomerAlgorithm", &self.sse_customer_algorithm);
        fields.put("SSECustomerKeyMD5", &self.sse_customer_key_md5);
        fields.put("SSEKMSKeyId", &self.ssekms_key_id);
        fields.put("SSEKMSEncryptionContext", &self.ssekms_encryption_context);
        fields.put("BucketKeyEnabled", &self.bucket_key_enabled);
        fields.put("RequestCharged", &self.request_charged);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CopyObjectRequest {
    pub acl: Option<String>,
    pub bucket: String,
    pub cache_control: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub copy_source: String,
    pub copy_source_if_match: Option<String>,
    pub copy_source_if_modified_since: Option<wire::Time>,
    pub copy_source_if_none_match: Option<String>,
    pub copy_source_if_unmodified_since: Option<wire::Time>,
    pub expires: Option<wire::Time>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub key: String,
    pub metadata: Option<wire::Map<String>>,
    pub metadata_directive: Option<String>,
    pub tagging_directive: Option<String>,
    pub server_side_encryption: Option<String>,
    pub storage_class: Option<String>,
    pub website_redirect_location: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub copy_source_sse_customer_algorithm: Option<String>,
    pub copy_source_sse_customer_key: Option<String>,
    pub copy_source_sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub tagging: Option<String>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<wire::Time>,
    pub object_lock_legal_hold_status: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub expected_source_bucket_owner: Option<String>,
}

impl CopyObjectRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            acl: members.get("ACL")?,
            bucket: members.need("Bucket")?,
            cache_control: members.get("CacheControl")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            content_disposition: members.get("ContentDisposition")?,
            content_encoding: members.get("ContentEncoding")?,
            content_language: members.get("ContentLanguage")?,
            content_type: members.get("ContentType")?,
            copy_source: members.need("CopySource")?,
            copy_source_if_match: members.get("CopySourceIfMatch")?,
            copy_source_if_modified_since: members.get("CopySourceIfModifiedSince")?,
            copy_source_if_none_match: members.get("CopySourceIfNoneMatch")?,
            copy_source_if_unmodified_since: members.get("CopySourceIfUnmodifiedSince")?,
            expires: members.get("Expires")?,
            grant_full_control: members.get("GrantFullControl")?,
            grant_read: members.get("GrantRead")?,
            grant_read_acp: members.get("GrantReadACP")?,
            grant_write_acp: members.get("GrantWriteACP")?,
            if_match: members.get("IfMatch")?,
            if_none_match: members.get("IfNoneMatch")?,
            key: members.need("Key")?,
            metadata: members.get("Metadata")?,
            metadata_directive: members.get("MetadataDirective")?,
            tagging_directive: members.get("TaggingDirective")?,
            server_side_encryption: members.get("ServerSideEncryption")?,
            storage_class: members.get("StorageClass")?,
            website_redirect_location: members.get("WebsiteRedirectLocation")?,
            sse_customer_algorithm: members.get("SSECustomerAlgorithm")?,
            sse_customer_key: members.get("SSECustomerKey")?,
            sse_customer_key_md5: members.get("SSECustomerKeyMD5")?,
            ssekms_key_id: members.get("SSEKMSKeyId")?,
            ssekms_encryption_context: members.get("SSEKMSEncryptionContext")?,
            bucket_key_enabled: members.get("BucketKeyEnabled")?,
            copy_source_sse_customer_algorithm: members.get("CopySourceSSECustomerAlgorithm")?,
            copy_source_sse_customer_key: members.get("CopySourceSSECustomerKey")?,
            copy_source_sse_customer_key_md5: members.get("CopySourceSSECustomerKeyMD5")?,
            request_payer: members.get("RequestPayer")?,
            tagging: members.get("Tagging")?,
            object_lock_mode: members.get("ObjectLockMode")?,
            object_lock_retain_until_date: members.get("ObjectLockRetainUntilDate")?,
            object_lock_legal_hold_status: members.get("ObjectLockLegalHoldStatus")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
            expected_source_bucket_owner: members.get("ExpectedSourceBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ACL", &self.acl);
        fields.set("Bucket", &self.bucket);
        fields.put("CacheControl", &self.cache_control);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.put("ContentDisposition", &self.content_disposition);
        fields.put("ContentEncoding", &self.content_encoding);
        fields.put("ContentLanguage", &self.content_language);
        fields.put("ContentType", &self.content_type);
        fields.set("CopySource", &self.copy_source);
        fields.put("CopySourceIfMatch", &self.copy_source_if_match);
        fields.put("CopySourceIfModifiedSince", &self.copy_source_if_modified_since);
        fields.put("CopySourceIfNoneMatch", &self.copy_source_if_none_match);
        fields.put("CopySourceIfUnmodifiedSince", &self.copy_source_if_unmodified_since);
        fields.put("Expires", &self.expires);
        fields.put("GrantFullControl", &self.grant_full_control);
        fields.put("GrantRead", &self.grant_read);
        fields.put("GrantReadACP", &self.grant_read_acp);
        fields.put("GrantWriteACP", &self.grant_write_acp);
        fields.put("IfMatch", &self.if_match);
        fields.put("IfNoneMatch", &self.if_none_match);
        fields.set("Key", &self.key);
        fields.put("Metadata", &self.metadata);
        fields.put("MetadataDirective", &self.metadata_directive);
        fields.put("TaggingDirective", &self.tagging_directive);
        fields.put("ServerSideEncryption", &self.server_side_encryption);
        fields.put("StorageClass", &self.storage_class);
        fields.put("WebsiteRedirectLocation", &self.website_redirect_location);
        fields.put("SSECustomerAlgorithm", &self.sse_customer_algorithm);
        fields.put("SSECustomerKey", &self.sse_customer_key);
        fields.put("SSECustomerKeyMD5", &self.sse_customer_key_md5);
        fields.put("SSEKMSKeyId", &self.ssekms_key_id);
        fields.put("SSEKMSEncryptionContext", &self.ssekms_encryption_context);
        fields.put("BucketKeyEnabled", &self.bucket_key_enabled);
        fields.put("CopySourceSSECustomerAlgorithm", &self.copy_source_sse_customer_algorithm);
        fields.put("CopySourceSSECustomerKey", &self.copy_source_sse_customer_key);
        fields.put("CopySourceSSECustomerKeyMD5", &self.copy_source_sse_customer_key_md5);
        fields.put("RequestPayer", &self.request_payer);
        fields.put("Tagging", &self.tagging);
        fields.put("ObjectLockMode", &self.object_lock_mode);
        fields.put("ObjectLockRetainUntilDate", &self.object_lock_retain_until_date);
        fields.put("ObjectLockLegalHoldStatus", &self.object_lock_legal_hold_status);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.put("ExpectedSourceBucketOwner", &self.expected_source_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CopyObjectResult {
    pub e_tag: Option<String>,
    pub last_modified: Option<wire::Time>,
    pub checksum_type: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}

impl CopyObjectResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            e_tag: members.get("ETag")?,
            last_modified: members.get("LastModified")?,
            checksum_type: members.get("ChecksumType")?,
            checksum_crc32: members.get("ChecksumCRC32")?,
            checksum_crc32_c: members.get("ChecksumCRC32C")?,
            checksum_crc64_nvme: members.get("ChecksumCRC64NVME")?,
            checksum_sha1: members.get("ChecksumSHA1")?,
            checksum_sha256: members.get("ChecksumSHA256")?,
            checksum_sha512: members.get("ChecksumSHA512")?,
            checksum_md5: members.get("ChecksumMD5")?,
            checksum_xxhash64: members.get("ChecksumXXHASH64")?,
            checksum_xxhash3: members.get("ChecksumXXHASH3")?,
            checksum_xxhash128: members.get("ChecksumXXHASH128")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ETag", &self.e_tag);
        fields.put("LastModified", &self.last_modified);
        fields.put("ChecksumType", &self.checksum_type);
        fields.put("ChecksumCRC32", &self.checksum_crc32);
        fields.put("ChecksumCRC32C", &self.checksum_crc32_c);
        fields.put("ChecksumCRC64NVME", &self.checksum_crc64_nvme);
        fields.put("ChecksumSHA1", &self.checksum_sha1);
        fields.put("ChecksumSHA256", &self.checksum_sha256);
        fields.put("ChecksumSHA512", &self.checksum_sha512);
        fields.put("ChecksumMD5", &self.checksum_md5);
        fields.put("ChecksumXXHASH64", &self.checksum_xxhash64);
        fields.put("ChecksumXXHASH3", &self.checksum_xxhash3);
        fields.put("ChecksumXXHASH128", &self.checksum_xxhash128);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CopyPartResult {
    pub e_tag: Option<String>,
    pub last_modified: Option<wire::Time>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}

impl CopyPartResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            e_tag: members.get("ETag")?,
            last_modified: members.get("LastModified")?,
            checksum_crc32: members.get("ChecksumCRC32")?,
            checksum_crc32_c: members.get("ChecksumCRC32C")?,
            checksum_crc64_nvme: members.get("ChecksumCRC64NVME")?,
            checksum_sha1: members.get("ChecksumSHA1")?,
            checksum_sha256: members.get("ChecksumSHA256")?,
            checksum_sha512: members.get("ChecksumSHA512")?,
            checksum_md5: members.get("ChecksumMD5")?,
            checksum_xxhash64: members.get("ChecksumXXHASH64")?,
            checksum_xxhash3: members.get("ChecksumXXHASH3")?,
            checksum_xxhash128: members.get("ChecksumXXHASH128")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ETag", &self.e_tag);
        fields.put("LastModified", &self.last_modified);
        fields.put("ChecksumCRC32", &self.checksum_crc32);
        fields.put("ChecksumCRC32C", &self.checksum_crc32_c);
        fields.put("ChecksumCRC64NVME", &self.checksum_crc64_nvme);
        fields.put("ChecksumSHA1", &self.checksum_sha1);
        fields.put("ChecksumSHA256", &self.checksum_sha256);
        fields.put("ChecksumSHA512", &self.checksum_sha512);
        fields.put("ChecksumMD5", &self.checksum_md5);
        fields.put("ChecksumXXHASH64", &self.checksum_xxhash64);
        fields.put("ChecksumXXHASH3", &self.checksum_xxhash3);
        fields.put("ChecksumXXHASH128", &self.checksum_xxhash128);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateBucketConfiguration {
    pub location_constraint: Option<String>,
    pub location: Option<LocationInfo>,
    pub bucket: Option<BucketInfo>,
    pub tags: Option<Vec<Tag>>,
}

impl CreateBucketConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            location_constraint: members.get("LocationConstraint")?,
            location: members.get("Location")?,
            bucket: members.get("Bucket")?,
            tags: members.get("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("LocationConstraint", &self.location_constraint);
        fields.put("Location", &self.location);
        fields.put("Bucket", &self.bucket);
        fields.put("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateBucketOutput {
    pub location: Option<String>,
    pub bucket_arn: Option<String>,
}

impl CreateBucketOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            location: members.get("Location")?,
            bucket_arn: members.get("BucketArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Location", &self.location);
        fields.put("BucketArn", &self.bucket_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateBucketRequest {
    pub acl: Option<String>,
    pub bucket: String,
    pub create_bucket_configuration: Option<CreateBucketConfiguration>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub object_lock_enabled_for_bucket: Option<bool>,
    pub object_ownership: Option<String>,
    pub bucket_namespace: Option<String>,
}

impl CreateBucketRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            acl: members.get("ACL")?,
            bucket: members.need("Bucket")?,
            create_bucket_configuration: members.get("CreateBucketConfiguration")?,
            grant_full_control: members.get("GrantFullControl")?,
            grant_read: members.get("GrantRead")?,
            grant_read_acp: members.get("GrantReadACP")?,
            grant_write: members.get("GrantWrite")?,
            grant_write_acp: members.get("GrantWriteACP")?,
            object_lock_enabled_for_bucket: members.get("ObjectLockEnabledForBucket")?,
            object_ownership: members.get("ObjectOwnership")?,
            bucket_namespace: members.get("BucketNamespace")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ACL", &self.acl);
        fields.set("Bucket", &self.bucket);
        fields.put("CreateBucketConfiguration", &self.create_bucket_configuration);
        fields.put("GrantFullControl", &self.grant_full_control);
        fields.put("GrantRead", &self.grant_read);
        fields.put("GrantReadACP", &self.grant_read_acp);
        fields.put("GrantWrite", &self.grant_write);
        fields.put("GrantWriteACP", &self.grant_write_acp);
        fields.put("ObjectLockEnabledForBucket", &self.object_lock_enabled_for_bucket);
        fields.put("ObjectOwnership", &self.object_ownership);
        fields.put("BucketNamespace", &self.bucket_namespace);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateMultipartUploadOutput {
    pub abort_date: Option<wire::Time>,
    pub abort_rule_id: Option<String>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub upload_id: Option<String>,
    pub server_side_encryption: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
}

impl CreateMultipartUploadOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            abort_date: members.get("AbortDate")?,
            abort_rule_id: members.get("AbortRuleId")?,
            bucket: members.get("Bucket")?,
            key: members.get("Key")?,
            upload_id: members.get("UploadId")?,
            server_side_encryption: members.get("ServerSideEncryption")?,
            sse_customer_algorithm: members.get("SSECustomerAlgorithm")?,
            sse_customer_key_md5: members.get("SSECustomerKeyMD5")?,
            ssekms_key_id: members.get("SSEKMSKeyId")?,
            ssekms_encryption_context: members.get("SSEKMSEncryptionContext")?,
            bucket_key_enabled: members.get("BucketKeyEnabled")?,
            request_charged: members.get("RequestCharged")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            checksum_type: members.get("ChecksumType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AbortDate", &self.abort_date);
        fields.put("AbortRuleId", &self.abort_rule_id);
        fields.put("Bucket", &self.bucket);
        fields.put("Key", &self.key);
        fields.put("UploadId", &self.upload_id);
        fields.put("ServerSideEncryption", &self.server_side_encryption);
        fields.put("SSECustomerAlgorithm", &self.sse_customer_algorithm);
        fields.put("SSECustomerKeyMD5", &self.sse_customer_key_md5);
        fields.put("SSEKMSKeyId", &self.ssekms_key_id);
        fields.put("SSEKMSEncryptionContext", &self.ssekms_encryption_context);
        fields.put("BucketKeyEnabled", &self.bucket_key_enabled);
        fields.put("RequestCharged", &self.request_charged);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.put("ChecksumType", &self.checksum_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateMultipartUploadRequest {
    pub acl: Option<String>,
    pub bucket: String,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub expires: Option<wire::Time>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: String,
    pub metadata: Option<wire::Map<String>>,
    pub server_side_encryption: Option<String>,
    pub storage_class: Option<String>,
    pub website_redirect_location: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_payer: Option<String>,
    pub tagging: Option<String>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<wire::Time>,
    pub object_lock_legal_hold_status: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
}

impl CreateMultipartUploadRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            acl: members.get("ACL")?,
            bucket: members.need("Bucket")?,
            cache_control: members.get("CacheControl")?,
            content_disposition: members.get("ContentDisposition")?,
            content_encoding: members.get("ContentEncoding")?,
            content_language: members.get("ContentLanguage")?,
            content_type: members.get("ContentType")?,
            expires: members.get("Expires")?,
            grant_full_control: members.get("GrantFullControl")?,
            grant_read: members.get("GrantRead")?,
            grant_read_acp: members.get("GrantReadACP")?,
            grant_write_acp: members.get("GrantWriteACP")?,
            key: members.need("Key")?,
            metadata: members.get("Metadata")?,
            server_side_encryption: members.get("ServerSideEncryption")?,
            storage_class: members.get("StorageClass")?,
            website_redirect_location: members.get("WebsiteRedirectLocation")?,
            sse_customer_algorithm: members.get("SSECustomerAlgorithm")?,
            sse_customer_key: members.get("SSECustomerKey")?,
            sse_customer_key_md5: members.get("SSECustomerKeyMD5")?,
            ssekms_key_id: members.get("SSEKMSKeyId")?,
            ssekms_encryption_context: members.get("SSEKMSEncryptionContext")?,
            bucket_key_enabled: members.get("BucketKeyEnabled")?,
            request_payer: members.get("RequestPayer")?,
            tagging: members.get("Tagging")?,
            object_lock_mode: members.get("ObjectLockMode")?,
            object_lock_retain_until_date: members.get("ObjectLockRetainUntilDate")?,
            object_lock_legal_hold_status: members.get("ObjectLockLegalHoldStatus")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            checksum_type: members.get("ChecksumType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ACL", &self.acl);
        fields.set("Bucket", &self.bucket);
        fields.put("CacheControl", &self.cache_control);
        fields.put("ContentDisposition", &self.content_disposition);
        fields.put("ContentEncoding", &self.content_encoding);
        fields.put("ContentLanguage", &self.content_language);
        fields.put("ContentType", &self.content_type);
        fields.put("Expires", &self.expires);
        fields.put("GrantFullControl", &self.grant_full_control);
        fields.put("GrantRead", &self.grant_read);
        fields.put("GrantReadACP", &self.grant_read_acp);
        fields.put("GrantWriteACP", &self.grant_write_acp);
        fields.set("Key", &self.key);
        fields.put("Metadata", &self.metadata);
        fields.put("ServerSideEncryption", &self.server_side_encryption);
        fields.put("StorageClass", &self.storage_class);
        fields.put("WebsiteRedirectLocation", &self.website_redirect_location);
        fields.put("SSECustomerAlgorithm", &self.sse_customer_algorithm);
        fields.put("SSECustomerKey", &self.sse_customer_key);
        fields.put("SSECustomerKeyMD5", &self.sse_customer_key_md5);
        fields.put("SSEKMSKeyId", &self.ssekms_key_id);
        fields.put("SSEKMSEncryptionContext", &self.ssekms_encryption_context);
        fields.put("BucketKeyEnabled", &self.bucket_key_enabled);
        fields.put("RequestPayer", &self.request_payer);
        fields.put("Tagging", &self.tagging);
        fields.put("ObjectLockMode", &self.object_lock_mode);
        fields.put("ObjectLockRetainUntilDate", &self.object_lock_retain_until_date);
        fields.put("ObjectLockLegalHoldStatus", &self.object_lock_legal_hold_status);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.put("ChecksumType", &self.checksum_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DefaultRetention {
    pub mode: Option<String>,
    pub days: Option<i64>,
    pub years: Option<i64>,
}

impl DefaultRetention {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            mode: members.get("Mode")?,
            days: members.get("Days")?,
            years: members.get("Years")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Mode", &self.mode);
        fields.put("Days", &self.days);
        fields.put("Years", &self.years);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Delete {
    pub objects: Option<Vec<ObjectIdentifier>>,
    pub quiet: Option<bool>,
}

impl Delete {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            objects: members.get("Objects")?,
            quiet: members.get("Quiet")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Objects", &self.objects);
        fields.put("Quiet", &self.quiet);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketCorsRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl DeleteBucketCorsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketEncryptionRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl DeleteBucketEncryptionRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketLifecycleRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl DeleteBucketLifecycleRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketOwnershipControlsRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl DeleteBucketOwnershipControlsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketPolicyRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl DeleteBucketPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketReplicationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl DeleteBucketReplicationRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl DeleteBucketRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketTaggingRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl DeleteBucketTaggingRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketWebsiteRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl DeleteBucketWebsiteRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteMarkerEntry {
    pub owner: Option<Owner>,
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub is_latest: Option<bool>,
    pub last_modified: Option<wire::Time>,
}

impl DeleteMarkerEntry {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            owner: members.get("Owner")?,
            key: members.get("Key")?,
            version_id: members.get("VersionId")?,
            is_latest: members.get("IsLatest")?,
            last_modified: members.get("LastModified")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Owner", &self.owner);
        fields.put("Key", &self.key);
        fields.put("VersionId", &self.version_id);
        fields.put("IsLatest", &self.is_latest);
        fields.put("LastModified", &self.last_modified);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteMarkerReplication {
    pub status: Option<String>,
}

impl DeleteMarkerReplication {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            status: members.get("Status")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Status", &self.status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteObjectOutput {
    pub delete_marker: Option<bool>,
    pub version_id: Option<String>,
    pub request_charged: Option<String>,
}

impl DeleteObjectOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            delete_marker: members.get("DeleteMarker")?,
            version_id: members.get("VersionId")?,
            request_charged: members.get("RequestCharged")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DeleteMarker", &self.delete_marker);
        fields.put("VersionId", &self.version_id);
        fields.put("RequestCharged", &self.request_charged);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteObjectRequest {
    pub bucket: String,
    pub key: String,
    pub mfa: Option<String>,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub bypass_governance_retention: Option<bool>,
    pub expected_bucket_owner: Option<String>,
    pub if_match: Option<String>,
    pub if_match_last_modified_time: Option<wire::Time>,
    pub if_match_size: Option<i64>,
}

impl DeleteObjectRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            key: members.need("Key")?,
            mfa: members.get("MFA")?,
            version_id: members.get("VersionId")?,
            request_payer: members.get("RequestPayer")?,
            bypass_governance_retention: members.get("BypassGovernanceRetention")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
            if_match: members.get("IfMatch")?,
            if_match_last_modified_time: members.get("IfMatchLastModifiedTime")?,
            if_match_size: members.get("IfMatchSize")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.set("Key", &self.key);
        fields.put("MFA", &self.mfa);
        fields.put("VersionId", &self.version_id);
        fields.put("RequestPayer", &self.request_payer);
        fields.put("BypassGovernanceRetention", &self.bypass_governance_retention);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.put("IfMatch", &self.if_match);
        fields.put("IfMatchLastModifiedTime", &self.if_match_last_modified_time);
        fields.put("IfMatchSize", &self.if_match_size);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteObjectTaggingOutput {
    pub version_id: Option<String>,
}

impl DeleteObjectTaggingOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            version_id: members.get("VersionId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("VersionId", &self.version_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteObjectTaggingRequest {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl DeleteObjectTaggingRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            key: members.need("Key")?,
            version_id: members.get("VersionId")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.set("Key", &self.key);
        fields.put("VersionId", &self.version_id);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteObjectsOutput {
    pub deleted: Option<Vec<DeletedObject>>,
    pub request_charged: Option<String>,
    pub errors: Option<Vec<Error>>,
}

impl DeleteObjectsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deleted: members.get("Deleted")?,
            request_charged: members.get("RequestCharged")?,
            errors: members.get("Errors")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Deleted", &self.deleted);
        fields.put("RequestCharged", &self.request_charged);
        fields.put("Errors", &self.errors);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteObjectsRequest {
    pub bucket: String,
    pub delete: Delete,
    pub mfa: Option<String>,
    pub request_payer: Option<String>,
    pub bypass_governance_retention: Option<bool>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_algorithm: Option<String>,
}

impl DeleteObjectsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            delete: members.need("Delete")?,
            mfa: members.get("MFA")?,
            request_payer: members.get("RequestPayer")?,
            bypass_governance_retention: members.get("BypassGovernanceRetention")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.set("Delete", &self.delete);
        fields.put("MFA", &self.mfa);
        fields.put("RequestPayer", &self.request_payer);
        fields.put("BypassGovernanceRetention", &self.bypass_governance_retention);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletePublicAccessBlockRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl DeletePublicAccessBlockRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletedObject {
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub delete_marker: Option<bool>,
    pub delete_marker_version_id: Option<String>,
}

impl DeletedObject {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key: members.get("Key")?,
            version_id: members.get("VersionId")?,
            delete_marker: members.get("DeleteMarker")?,
            delete_marker_version_id: members.get("DeleteMarkerVersionId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Key", &self.key);
        fields.put("VersionId", &self.version_id);
        fields.put("DeleteMarker", &self.delete_marker);
        fields.put("DeleteMarkerVersionId", &self.delete_marker_version_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Destination {
    pub bucket: Option<String>,
    pub account: Option<String>,
    pub storage_class: Option<String>,
    pub access_control_translation: Option<AccessControlTranslation>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub replication_time: Option<ReplicationTime>,
    pub metrics: Option<Metrics>,
}

impl Destination {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.get("Bucket")?,
            account: members.get("Account")?,
            storage_class: members.get("StorageClass")?,
            access_control_translation: members.get("AccessControlTranslation")?,
            encryption_configuration: members.get("EncryptionConfiguration")?,
            replication_time: members.get("ReplicationTime")?,
            metrics: members.get("Metrics")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Bucket", &self.bucket);
        fields.put("Account", &self.account);
        fields.put("StorageClass", &self.storage_class);
        fields.put("AccessControlTranslation", &self.access_control_translation);
        fields.put("EncryptionConfiguration", &self.encryption_configuration);
        fields.put("ReplicationTime", &self.replication_time);
        fields.put("Metrics", &self.metrics);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EncryptionConfiguration {
    pub replica_kms_key_id: Option<String>,
}

impl EncryptionConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            replica_kms_key_id: members.get("ReplicaKmsKeyID")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ReplicaKmsKeyID", &self.replica_kms_key_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Error {
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}

impl Error {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key: members.get("Key")?,
            version_id: members.get("VersionId")?,
            code: members.get("Code")?,
            message: members.get("Message")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Key", &self.key);
        fields.put("VersionId", &self.version_id);
        fields.put("Code", &self.code);
        fields.put("Message", &self.message);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ErrorDocument {
    pub key: Option<String>,
}

impl ErrorDocument {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key: members.get("Key")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Key", &self.key);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventBridgeConfiguration {}

impl EventBridgeConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExistingObjectReplication {
    pub status: Option<String>,
}

impl ExistingObjectReplication {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            status: members.get("Status")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Status", &self.status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct FilterRule {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl FilterRule {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("Name")?,
            value: members.get("Value")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Name", &self.name);
        fields.put("Value", &self.value);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketAccelerateConfigurationOutput {
    pub status: Option<String>,
    pub request_charged: Option<String>,
}

impl GetBucketAccelerateConfigurationOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            status: members.get("Status")?,
            request_charged: members.get("RequestCharged")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Status", &self.status);
        fields.put("RequestCharged", &self.request_charged);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketAccelerateConfigurationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
}

impl GetBucketAccelerateConfigurationRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
            request_payer: members.get("RequestPayer")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.put("RequestPayer", &self.request_payer);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketAclOutput {
    pub owner: Option<Owner>,
    pub grants: Option<Vec<Grant>>,
}

impl GetBucketAclOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            owner: members.get("Owner")?,
            grants: members.get("Grants")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Owner", &self.owner);
        fields.put("Grants", &self.grants);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketAclRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl GetBucketAclRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketCorsOutput {
    pub cors_rules: Option<Vec<CORSRule>>,
}

impl GetBucketCorsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cors_rules: members.get("CORSRules")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("CORSRules", &self.cors_rules);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketCorsRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl GetBucketCorsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketEncryptionOutput {
    pub server_side_encryption_configuration: Option<ServerSideEncryptionConfiguration>,
}

impl GetBucketEncryptionOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            server_side_encryption_configuration: members.get("ServerSideEncryptionConfiguration")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ServerSideEncryptionConfiguration", &self.server_side_encryption_configuration);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketEncryptionRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl GetBucketEncryptionRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketLifecycleConfigurationOutput {
    pub rules: Option<Vec<LifecycleRule>>,
    pub transition_default_minimum_object_size: Option<String>,
}

impl GetBucketLifecycleConfigurationOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rules: members.get("Rules")?,
            transition_default_minimum_object_size: members.get("TransitionDefaultMinimumObjectSize")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Rules", &self.rules);
        fields.put("TransitionDefaultMinimumObjectSize", &self.transition_default_minimum_object_size);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketLifecycleConfigurationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl GetBucketLifecycleConfigurationRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketLocationOutput {
    pub location_constraint: Option<String>,
}

impl GetBucketLocationOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            location_constraint: members.get("LocationConstraint")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("LocationConstraint", &self.location_constraint);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketLocationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl GetBucketLocationRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketLoggingOutput {
    pub logging_enabled: Option<LoggingEnabled>,
}

impl GetBucketLoggingOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            logging_enabled: members.get("LoggingEnabled")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("LoggingEnabled", &self.logging_enabled);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketLoggingRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl GetBucketLoggingRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketNotificationConfigurationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl GetBucketNotificationConfigurationRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketOwnershipControlsOutput {
    pub ownership_controls: Option<OwnershipControls>,
}

impl GetBucketOwnershipControlsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ownership_controls: members.get("OwnershipControls")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("OwnershipControls", &self.ownership_controls);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketOwnershipControlsRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl GetBucketOwnershipControlsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketPolicyOutput {
    pub policy: Option<String>,
}

impl GetBucketPolicyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy: members.get("Policy")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Policy", &self.policy);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketPolicyRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl GetBucketPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketPolicyStatusOutput {
    pub policy_status: Option<PolicyStatus>,
}

impl GetBucketPolicyStatusOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy_status: members.get("PolicyStatus")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("PolicyStatus", &self.policy_status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketPolicyStatusRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl GetBucketPolicyStatusRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketReplicationOutput {
    pub replication_configuration: Option<ReplicationConfiguration>,
}

impl GetBucketReplicationOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            replication_configuration: members.get("ReplicationConfiguration")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ReplicationConfiguration", &self.replication_configuration);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketReplicationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl GetBucketReplicationRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketRequestPaymentOutput {
    pub payer: Option<String>,
}

impl GetBucketRequestPaymentOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            payer: members.get("Payer")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Payer", &self.payer);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketRequestPaymentRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl GetBucketRequestPaymentRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketTaggingOutput {
    pub tag_set: Option<Vec<Tag>>,
}

impl GetBucketTaggingOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tag_set: members.get("TagSet")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("TagSet", &self.tag_set);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketTaggingRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl GetBucketTaggingRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketVersioningOutput {
    pub status: Option<String>,
    pub mfa_delete: Option<String>,
}

impl GetBucketVersioningOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            status: members.get("Status")?,
            mfa_delete: members.get("MFADelete")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Status", &self.status);
        fields.put("MFADelete", &self.mfa_delete);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketVersioningRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl GetBucketVersioningRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketWebsiteOutput {
    pub redirect_all_requests_to: Option<RedirectAllRequestsTo>,
    pub index_document: Option<IndexDocument>,
    pub error_document: Option<ErrorDocument>,
    pub routing_rules: Option<Vec<RoutingRule>>,
}

impl GetBucketWebsiteOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            redirect_all_requests_to: members.get("RedirectAllRequestsTo")?,
            index_document: members.get("IndexDocument")?,
            error_document: members.get("ErrorDocument")?,
            routing_rules: members.get("RoutingRules")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("RedirectAllRequestsTo", &self.redirect_all_requests_to);
        fields.put("IndexDocument", &self.index_document);
        fields.put("ErrorDocument", &self.error_document);
        fields.put("RoutingRules", &self.routing_rules);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketWebsiteRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl GetBucketWebsiteRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectAclOutput {
    pub owner: Option<Owner>,
    pub grants: Option<Vec<Grant>>,
    pub request_charged: Option<String>,
}

impl GetObjectAclOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            owner: members.get("Owner")?,
            grants: members.get("Grants")?,
            request_charged: members.get("RequestCharged")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Owner", &self.owner);
        fields.put("Grants", &self.grants);
        fields.put("RequestCharged", &self.request_charged);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectAclRequest {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl GetObjectAclRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            key: members.need("Key")?,
            version_id: members.get("VersionId")?,
            request_payer: members.get("RequestPayer")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.set("Key", &self.key);
        fields.put("VersionId", &self.version_id);
        fields.put("RequestPayer", &self.request_payer);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectAttributesOutput {
    pub delete_marker: Option<bool>,
    pub last_modified: Option<wire::Time>,
    pub version_id: Option<String>,
    pub request_charged: Option<String>,
    pub e_tag: Option<String>,
    pub checksum: Option<Checksum>,
    pub object_parts: Option<GetObjectAttributesParts>,
    pub storage_class: Option<String>,
    pub object_size: Option<i64>,
}

impl GetObjectAttributesOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            delete_marker: members.get("DeleteMarker")?,
            last_modified: members.get("LastModified")?,
            version_id: members.get("VersionId")?,
            request_charged: members.get("RequestCharged")?,
            e_tag: members.get("ETag")?,
            checksum: members.get("Checksum")?,
            object_parts: members.get("ObjectParts")?,
            storage_class: members.get("StorageClass")?,
            object_size: members.get("ObjectSize")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DeleteMarker", &self.delete_marker);
        fields.put("LastModified", &self.last_modified);
        fields.put("VersionId", &self.version_id);
        fields.put("RequestCharged", &self.request_charged);
        fields.put("ETag", &self.e_tag);
        fields.put("Checksum", &self.checksum);
        fields.put("ObjectParts", &self.object_parts);
        fields.put("StorageClass", &self.storage_class);
        fields.put("ObjectSize", &self.object_size);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectAttributesParts {
    pub total_parts_count: Option<i64>,
    pub part_number_marker: Option<i64>,
    pub next_part_number_marker: Option<i64>,
    pub max_parts: Option<i64>,
    pub is_truncated: Option<bool>,
    pub parts: Option<Vec<ObjectPart>>,
}

impl GetObjectAttributesParts {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            total_parts_count: members.get("TotalPartsCount")?,
            part_number_marker: members.get("PartNumberMarker")?,
            next_part_number_marker: members.get("NextPartNumberMarker")?,
            max_parts: members.get("MaxParts")?,
            is_truncated: members.get("IsTruncated")?,
            parts: members.get("Parts")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("TotalPartsCount", &self.total_parts_count);
        fields.put("PartNumberMarker", &self.part_number_marker);
        fields.put("NextPartNumberMarker", &self.next_part_number_marker);
        fields.put("MaxParts", &self.max_parts);
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("Parts", &self.parts);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectAttributesRequest {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub max_parts: Option<i64>,
    pub part_number_marker: Option<i64>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub object_attributes: Vec<String>,
}

impl GetObjectAttributesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            key: members.need("Key")?,
            version_id: members.get("VersionId")?,
            max_parts: members.get("MaxParts")?,
            part_number_marker: members.get("PartNumberMarker")?,
            sse_customer_algorithm: members.get("SSECustomerAlgorithm")?,
            sse_customer_key: members.get("SSECustomerKey")?,
            sse_customer_key_md5: members.get("SSECustomerKeyMD5")?,
            request_payer: members.get("RequestPayer")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
            object_attributes: members.need("ObjectAttributes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.set("Key", &self.key);
        fields.put("VersionId", &self.version_id);
        fields.put("MaxParts", &self.max_parts);
        fields.put("PartNumberMarker", &self.part_number_marker);
        fields.put("SSECustomerAlgorithm", &self.sse_customer_algorithm);
        fields.put("SSECustomerKey", &self.sse_customer_key);
        fields.put("SSECustomerKeyMD5", &self.sse_customer_key_md5);
        fields.put("RequestPayer", &self.request_payer);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.set("ObjectAttributes", &self.object_attributes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectLegalHoldOutput {
    pub legal_hold: Option<ObjectLockLegalHold>,
}

impl GetObjectLegalHoldOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            legal_hold: members.get("LegalHold")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("LegalHold", &self.legal_hold);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectLegalHoldRequest {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl GetObjectLegalHoldRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            key: members.need("Key")?,
            version_id: members.get("VersionId")?,
            request_payer: members.get("RequestPayer")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.set("Key", &self.key);
        fields.put("VersionId", &self.version_id);
        fields.put("RequestPayer", &self.request_payer);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectLockConfigurationOutput {
    pub object_lock_configuration: Option<ObjectLockConfiguration>,
}

impl GetObjectLockConfigurationOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            object_lock_configuration: members.get("ObjectLockConfiguration")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ObjectLockConfiguration", &self.object_lock_configuration);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectLockConfigurationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl GetObjectLockConfigurationRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectOutput {
    pub body: Option<wire::Body>,
    pub delete_marker: Option<bool>,
    pub accept_ranges: Option<String>,
    pub expiration: Option<String>,
    pub restore: Option<String>,
    pub last_modified: Option<wire::Time>,
    pub content_length: Option<i64>,
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub missing_meta: Option<i64>,
    pub version_id: Option<String>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_range: Option<String>,
    pub content_type: Option<String>,
    pub expires: Option<wire::Time>,
    pub website_redirect_location: Option<String>,
    pub server_side_encryption: Option<String>,
    pub metadata: Option<wire::Map<String>>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub storage_class: Option<String>,
    pub request_charged: Option<String>,
    pub replication_status: Option<String>,
    pub parts_count: Option<i64>,
    pub tag_count: Option<i64>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<wire::Time>,
    pub object_lock_legal_hold_status: Option<String>,
}

impl GetObjectOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            body: members.get("Body")?,
            delete_marker: members.get("DeleteMarker")?,
            accept_ranges: members.get("AcceptRanges")?,
            expiration: members.get("Expiration")?,
            restore: members.get("Restore")?,
            last_modified: members.get("LastModified")?,
            content_length: members.get("ContentLength")?,
            e_tag: members.get("ETag")?,
            checksum_crc32: members.get("ChecksumCRC32")?,
            checksum_crc32_c: members.get("ChecksumCRC32C")?,
            checksum_crc64_nvme: members.get("ChecksumCRC64NVME")?,
            checksum_sha1: members.get("ChecksumSHA1")?,
            checksum_sha256: members.get("ChecksumSHA256")?,
            checksum_sha512: members.get("ChecksumSHA512")?,
            checksum_md5: members.get("ChecksumMD5")?,
            checksum_xxhash64: members.get("ChecksumXXHASH64")?,
            checksum_xxhash3: members.get("ChecksumXXHASH3")?,
            checksum_xxhash128: members.get("ChecksumXXHASH128")?,
            checksum_type: members.get("ChecksumType")?,
            missing_meta: members.get("MissingMeta")?,
            version_id: members.get("VersionId")?,
            cache_control: members.get("CacheControl")?,
            content_disposition: members.get("ContentDisposition")?,
            content_encoding: members.get("ContentEncoding")?,
            content_language: members.get("ContentLanguage")?,
            content_range: members.get("ContentRange")?,
            content_type: members.get("ContentType")?,
            expires: members.get("Expires")?,
            website_redirect_location: members.get("WebsiteRedirectLocation")?,
            server_side_encryption: members.get("ServerSideEncryption")?,
            metadata: members.get("Metadata")?,
            sse_customer_algorithm: members.get("SSECustomerAlgorithm")?,
            sse_customer_key_md5: members.get("SSECustomerKeyMD5")?,
            ssekms_key_id: members.get("SSEKMSKeyId")?,
            bucket_key_enabled: members.get("BucketKeyEnabled")?,
            storage_class: members.get("StorageClass")?,
            request_charged: members.get("RequestCharged")?,
            replication_status: members.get("ReplicationStatus")?,
            parts_count: members.get("PartsCount")?,
            tag_count: members.get("TagCount")?,
            object_lock_mode: members.get("ObjectLockMode")?,
            object_lock_retain_until_date: members.get("ObjectLockRetainUntilDate")?,
            object_lock_legal_hold_status: members.get("ObjectLockLegalHoldStatus")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Body", &self.body);
        fields.put("DeleteMarker", &self.delete_marker);
        fields.put("AcceptRanges", &self.accept_ranges);
        fields.put("Expiration", &self.expiration);
        fields.put("Restore", &self.restore);
        fields.put("LastModified", &self.last_modified);
        fields.put("ContentLength", &self.content_length);
        fields.put("ETag", &self.e_tag);
        fields.put("ChecksumCRC32", &self.checksum_crc32);
        fields.put("ChecksumCRC32C", &self.checksum_crc32_c);
        fields.put("ChecksumCRC64NVME", &self.checksum_crc64_nvme);
        fields.put("ChecksumSHA1", &self.checksum_sha1);
        fields.put("ChecksumSHA256", &self.checksum_sha256);
        fields.put("ChecksumSHA512", &self.checksum_sha512);
        fields.put("ChecksumMD5", &self.checksum_md5);
        fields.put("ChecksumXXHASH64", &self.checksum_xxhash64);
        fields.put("ChecksumXXHASH3", &self.checksum_xxhash3);
        fields.put("ChecksumXXHASH128", &self.checksum_xxhash128);
        fields.put("ChecksumType", &self.checksum_type);
        fields.put("MissingMeta", &self.missing_meta);
        fields.put("VersionId", &self.version_id);
        fields.put("CacheControl", &self.cache_control);
        fields.put("ContentDisposition", &self.content_disposition);
        fields.put("ContentEncoding", &self.content_encoding);
        fields.put("ContentLanguage", &self.content_language);
        fields.put("ContentRange", &self.content_range);
        fields.put("ContentType", &self.content_type);
        fields.put("Expires", &self.expires);
        fields.put("WebsiteRedirectLocation", &self.website_redirect_location);
        fields.put("ServerSideEncryption", &self.server_side_encryption);
        fields.put("Metadata", &self.metadata);
        fields.put("SSECustomerAlgorithm", &self.sse_customer_algorithm);
        fields.put("SSECustomerKeyMD5", &self.sse_customer_key_md5);
        fields.put("SSEKMSKeyId", &self.ssekms_key_id);
        fields.put("BucketKeyEnabled", &self.bucket_key_enabled);
        fields.put("StorageClass", &self.storage_class);
        fields.put("RequestCharged", &self.request_charged);
        fields.put("ReplicationStatus", &self.replication_status);
        fields.put("PartsCount", &self.parts_count);
        fields.put("TagCount", &self.tag_count);
        fields.put("ObjectLockMode", &self.object_lock_mode);
        fields.put("ObjectLockRetainUntilDate", &self.object_lock_retain_until_date);
        fields.put("ObjectLockLegalHoldStatus", &self.object_lock_legal_hold_status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectRequest {
    pub bucket: String,
    pub if_match: Option<String>,
    pub if_modified_since: Option<wire::Time>,
    pub if_none_match: Option<String>,
    pub if_unmodified_since: Option<wire::Time>,
    pub key: String,
    pub range: Option<String>,
    pub response_cache_control: Option<String>,
    pub response_content_disposition: Option<String>,
    pub response_content_encoding: Option<String>,
    pub response_content_language: Option<String>,
    pub response_content_type: Option<String>,
    pub response_expires: Option<wire::Time>,
    pub version_id: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub part_number: Option<i64>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_mode: Option<String>,
}

impl GetObjectRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            if_match: members.get("IfMatch")?,
            if_modified_since: members.get("IfModifiedSince")?,
            if_none_match: members.get("IfNoneMatch")?,
            if_unmodified_since: members.get("IfUnmodifiedSince")?,
            key: members.need("Key")?,
            range: members.get("Range")?,
            response_cache_control: members.get("ResponseCacheControl")?,
            response_content_disposition: members.get("ResponseContentDisposition")?,
            response_content_encoding: members.get("ResponseContentEncoding")?,
            response_content_language: members.get("ResponseContentLanguage")?,
            response_content_type: members.get("ResponseContentType")?,
            response_expires: members.get("ResponseExpires")?,
            version_id: members.get("VersionId")?,
            sse_customer_algorithm: members.get("SSECustomerAlgorithm")?,
            sse_customer_key: members.get("SSECustomerKey")?,
            sse_customer_key_md5: members.get("SSECustomerKeyMD5")?,
            request_payer: members.get("RequestPayer")?,
            part_number: members.get("PartNumber")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
            checksum_mode: members.get("ChecksumMode")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("IfMatch", &self.if_match);
        fields.put("IfModifiedSince", &self.if_modified_since);
        fields.put("IfNoneMatch", &self.if_none_match);
        fields.put("IfUnmodifiedSince", &self.if_unmodified_since);
        fields.set("Key", &self.key);
        fields.put("Range", &self.range);
        fields.put("ResponseCacheControl", &self.response_cache_control);
        fields.put("ResponseContentDisposition", &self.response_content_disposition);
        fields.put("ResponseContentEncoding", &self.response_content_encoding);
        fields.put("ResponseContentLanguage", &self.response_content_language);
        fields.put("ResponseContentType", &self.response_content_type);
        fields.put("ResponseExpires", &self.response_expires);
        fields.put("VersionId", &self.version_id);
        fields.put("SSECustomerAlgorithm", &self.sse_customer_algorithm);
        fields.put("SSECustomerKey", &self.sse_customer_key);
        fields.put("SSECustomerKeyMD5", &self.sse_customer_key_md5);
        fields.put("RequestPayer", &self.request_payer);
        fields.put("PartNumber", &self.part_number);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.put("ChecksumMode", &self.checksum_mode);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectRetentionOutput {
    pub retention: Option<ObjectLockRetention>,
}

impl GetObjectRetentionOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            retention: members.get("Retention")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Retention", &self.retention);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectRetentionRequest {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl GetObjectRetentionRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            key: members.need("Key")?,
            version_id: members.get("VersionId")?,
            request_payer: members.get("RequestPayer")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.set("Key", &self.key);
        fields.put("VersionId", &self.version_id);
        fields.put("RequestPayer", &self.request_payer);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectTaggingOutput {
    pub version_id: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
}

impl GetObjectTaggingOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            version_id: members.get("VersionId")?,
            tag_set: members.get("TagSet")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("VersionId", &self.version_id);
        fields.put("TagSet", &self.tag_set);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectTaggingRequest {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
}

impl GetObjectTaggingRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            key: members.need("Key")?,
            version_id: members.get("VersionId")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
            request_payer: members.get("RequestPayer")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.set("Key", &self.key);
        fields.put("VersionId", &self.version_id);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.put("RequestPayer", &self.request_payer);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPublicAccessBlockOutput {
    pub public_access_block_configuration: Option<PublicAccessBlockConfiguration>,
}

impl GetPublicAccessBlockOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            public_access_block_configuration: members.get("PublicAccessBlockConfiguration")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("PublicAccessBlockConfiguration", &self.public_access_block_configuration);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPublicAccessBlockRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl GetPublicAccessBlockRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Grant {
    pub grantee: Option<Grantee>,
    pub permission: Option<String>,
}

impl Grant {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            grantee: members.get("Grantee")?,
            permission: members.get("Permission")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Grantee", &self.grantee);
        fields.put("Permission", &self.permission);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Grantee {
    pub display_name: Option<String>,
    pub email_address: Option<String>,
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub uri: Option<String>,
}

impl Grantee {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            display_name: members.get("DisplayName")?,
            email_address: members.get("EmailAddress")?,
            id: members.get("ID")?,
            r#type: members.get("Type")?,
            uri: members.get("URI")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DisplayName", &self.display_name);
        fields.put("EmailAddress", &self.email_address);
        fields.put("ID", &self.id);
        fields.put("Type", &self.r#type);
        fields.put("URI", &self.uri);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct HeadBucketOutput {
    pub bucket_arn: Option<String>,
    pub bucket_location_type: Option<String>,
    pub bucket_location_name: Option<String>,
    pub bucket_region: Option<String>,
    pub access_point_alias: Option<bool>,
}

impl HeadBucketOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket_arn: members.get("BucketArn")?,
            bucket_location_type: members.get("BucketLocationType")?,
            bucket_location_name: members.get("BucketLocationName")?,
            bucket_region: members.get("BucketRegion")?,
            access_point_alias: members.get("AccessPointAlias")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("BucketArn", &self.bucket_arn);
        fields.put("BucketLocationType", &self.bucket_location_type);
        fields.put("BucketLocationName", &self.bucket_location_name);
        fields.put("BucketRegion", &self.bucket_region);
        fields.put("AccessPointAlias", &self.access_point_alias);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct HeadBucketRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}

impl HeadBucketRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct HeadObjectOutput {
    pub delete_marker: Option<bool>,
    pub accept_ranges: Option<String>,
    pub expiration: Option<String>,
    pub restore: Option<String>,
    pub archive_status: Option<String>,
    pub last_modified: Option<wire::Time>,
    pub content_length: Option<i64>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub e_tag: Option<String>,
    pub missing_meta: Option<i64>,
    pub version_id: Option<String>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub content_range: Option<String>,
    pub expires: Option<wire::Time>,
    pub website_redirect_location: Option<String>,
    pub server_side_encryption: Option<String>,
    pub metadata: Option<wire::Map<String>>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub storage_class: Option<String>,
    pub request_charged: Option<String>,
    pub replication_status: Option<String>,
    pub parts_count: Option<i64>,
    pub tag_count: Option<i64>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<wire::Time>,
    pub object_lock_legal_hold_status: Option<String>,
}

impl HeadObjectOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            delete_marker: members.get("DeleteMarker")?,
            accept_ranges: members.get("AcceptRanges")?,
            expiration: members.get("Expiration")?,
            restore: members.get("Restore")?,
            archive_status: members.get("ArchiveStatus")?,
            last_modified: members.get("LastModified")?,
            content_length: members.get("ContentLength")?,
            checksum_crc32: members.get("ChecksumCRC32")?,
            checksum_crc32_c: members.get("ChecksumCRC32C")?,
            checksum_crc64_nvme: members.get("ChecksumCRC64NVME")?,
            checksum_sha1: members.get("ChecksumSHA1")?,
            checksum_sha256: members.get("ChecksumSHA256")?,
            checksum_sha512: members.get("ChecksumSHA512")?,
            checksum_md5: members.get("ChecksumMD5")?,
            checksum_xxhash64: members.get("ChecksumXXHASH64")?,
            checksum_xxhash3: members.get("ChecksumXXHASH3")?,
            checksum_xxhash128: members.get("ChecksumXXHASH128")?,
            checksum_type: members.get("ChecksumType")?,
            e_tag: members.get("ETag")?,
            missing_meta: members.get("MissingMeta")?,
            version_id: members.get("VersionId")?,
            cache_control: members.get("CacheControl")?,
            content_disposition: members.get("ContentDisposition")?,
            content_encoding: members.get("ContentEncoding")?,
            content_language: members.get("ContentLanguage")?,
            content_type: members.get("ContentType")?,
            content_range: members.get("ContentRange")?,
            expires: members.get("Expires")?,
            website_redirect_location: members.get("WebsiteRedirectLocation")?,
            server_side_encryption: members.get("ServerSideEncryption")?,
            metadata: members.get("Metadata")?,
            sse_customer_algorithm: members.get("SSECustomerAlgorithm")?,
            sse_customer_key_md5: members.get("SSECustomerKeyMD5")?,
            ssekms_key_id: members.get("SSEKMSKeyId")?,
            bucket_key_enabled: members.get("BucketKeyEnabled")?,
            storage_class: members.get("StorageClass")?,
            request_charged: members.get("RequestCharged")?,
            replication_status: members.get("ReplicationStatus")?,
            parts_count: members.get("PartsCount")?,
            tag_count: members.get("TagCount")?,
            object_lock_mode: members.get("ObjectLockMode")?,
            object_lock_retain_until_date: members.get("ObjectLockRetainUntilDate")?,
            object_lock_legal_hold_status: members.get("ObjectLockLegalHoldStatus")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DeleteMarker", &self.delete_marker);
        fields.put("AcceptRanges", &self.accept_ranges);
        fields.put("Expiration", &self.expiration);
        fields.put("Restore", &self.restore);
        fields.put("ArchiveStatus", &self.archive_status);
        fields.put("LastModified", &self.last_modified);
        fields.put("ContentLength", &self.content_length);
        fields.put("ChecksumCRC32", &self.checksum_crc32);
        fields.put("ChecksumCRC32C", &self.checksum_crc32_c);
        fields.put("ChecksumCRC64NVME", &self.checksum_crc64_nvme);
        fields.put("ChecksumSHA1", &self.checksum_sha1);
        fields.put("ChecksumSHA256", &self.checksum_sha256);
        fields.put("ChecksumSHA512", &self.checksum_sha512);
        fields.put("ChecksumMD5", &self.checksum_md5);
        fields.put("ChecksumXXHASH64", &self.checksum_xxhash64);
        fields.put("ChecksumXXHASH3", &self.checksum_xxhash3);
        fields.put("ChecksumXXHASH128", &self.checksum_xxhash128);
        fields.put("ChecksumType", &self.checksum_type);
        fields.put("ETag", &self.e_tag);
        fields.put("MissingMeta", &self.missing_meta);
        fields.put("VersionId", &self.version_id);
        fields.put("CacheControl", &self.cache_control);
        fields.put("ContentDisposition", &self.content_disposition);
        fields.put("ContentEncoding", &self.content_encoding);
        fields.put("ContentLanguage", &self.content_language);
        fields.put("ContentType", &self.content_type);
        fields.put("ContentRange", &self.content_range);
        fields.put("Expires", &self.expires);
        fields.put("WebsiteRedirectLocation", &self.website_redirect_location);
        fields.put("ServerSideEncryption", &self.server_side_encryption);
        fields.put("Metadata", &self.metadata);
        fields.put("SSECustomerAlgorithm", &self.sse_customer_algorithm);
        fields.put("SSECustomerKeyMD5", &self.sse_customer_key_md5);
        fields.put("SSEKMSKeyId", &self.ssekms_key_id);
        fields.put("BucketKeyEnabled", &self.bucket_key_enabled);
        fields.put("StorageClass", &self.storage_class);
        fields.put("RequestCharged", &self.request_charged);
        fields.put("ReplicationStatus", &self.replication_status);
        fields.put("PartsCount", &self.parts_count);
        fields.put("TagCount", &self.tag_count);
        fields.put("ObjectLockMode", &self.object_lock_mode);
        fields.put("ObjectLockRetainUntilDate", &self.object_lock_retain_until_date);
        fields.put("ObjectLockLegalHoldStatus", &self.object_lock_legal_hold_status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct HeadObjectRequest {
    pub bucket: String,
    pub if_match: Option<String>,
    pub if_modified_since: Option<wire::Time>,
    pub if_none_match: Option<String>,
    pub if_unmodified_since: Option<wire::Time>,
    pub key: String,
    pub range: Option<String>,
    pub response_cache_control: Option<String>,
    pub response_content_disposition: Option<String>,
    pub response_content_encoding: Option<String>,
    pub response_content_language: Option<String>,
    pub response_content_type: Option<String>,
    pub response_expires: Option<wire::Time>,
    pub version_id: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub part_number: Option<i64>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_mode: Option<String>,
}

impl HeadObjectRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            if_match: members.get("IfMatch")?,
            if_modified_since: members.get("IfModifiedSince")?,
            if_none_match: members.get("IfNoneMatch")?,
            if_unmodified_since: members.get("IfUnmodifiedSince")?,
            key: members.need("Key")?,
            range: members.get("Range")?,
            response_cache_control: members.get("ResponseCacheControl")?,
            response_content_disposition: members.get("ResponseContentDisposition")?,
            response_content_encoding: members.get("ResponseContentEncoding")?,
            response_content_language: members.get("ResponseContentLanguage")?,
            response_content_type: members.get("ResponseContentType")?,
            response_expires: members.get("ResponseExpires")?,
            version_id: members.get("VersionId")?,
            sse_customer_algorithm: members.get("SSECustomerAlgorithm")?,
            sse_customer_key: members.get("SSECustomerKey")?,
            sse_customer_key_md5: members.get("SSECustomerKeyMD5")?,
            request_payer: members.get("RequestPayer")?,
            part_number: members.get("PartNumber")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
            checksum_mode: members.get("ChecksumMode")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("IfMatch", &self.if_match);
        fields.put("IfModifiedSince", &self.if_modified_since);
        fields.put("IfNoneMatch", &self.if_none_match);
        fields.put("IfUnmodifiedSince", &self.if_unmodified_since);
        fields.set("Key", &self.key);
        fields.put("Range", &self.range);
        fields.put("ResponseCacheControl", &self.response_cache_control);
        fields.put("ResponseContentDisposition", &self.response_content_disposition);
        fields.put("ResponseContentEncoding", &self.response_content_encoding);
        fields.put("ResponseContentLanguage", &self.response_content_language);
        fields.put("ResponseContentType", &self.response_content_type);
        fields.put("ResponseExpires", &self.response_expires);
        fields.put("VersionId", &self.version_id);
        fields.put("SSECustomerAlgorithm", &self.sse_customer_algorithm);
        fields.put("SSECustomerKey", &self.sse_customer_key);
        fields.put("SSECustomerKeyMD5", &self.sse_customer_key_md5);
        fields.put("RequestPayer", &self.request_payer);
        fields.put("PartNumber", &self.part_number);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.put("ChecksumMode", &self.checksum_mode);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct IndexDocument {
    pub suffix: Option<String>,
}

impl IndexDocument {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            suffix: members.get("Suffix")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Suffix", &self.suffix);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Initiator {
    pub id: Option<String>,
    pub display_name: Option<String>,
}

impl Initiator {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            id: members.get("ID")?,
            display_name: members.get("DisplayName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ID", &self.id);
        fields.put("DisplayName", &self.display_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LambdaFunctionConfiguration {
    pub id: Option<String>,
    pub lambda_function_arn: Option<String>,
    pub events: Option<Vec<String>>,
    pub filter: Option<NotificationConfigurationFilter>,
}

impl LambdaFunctionConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            id: members.get("Id")?,
            lambda_function_arn: members.get("LambdaFunctionArn")?,
            events: members.get("Events")?,
            filter: members.get("Filter")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Id", &self.id);
        fields.put("LambdaFunctionArn", &self.lambda_function_arn);
        fields.put("Events", &self.events);
        fields.put("Filter", &self.filter);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LifecycleExpiration {
    pub date: Option<wire::Time>,
    pub days: Option<i64>,
    pub expired_object_delete_marker: Option<bool>,
}

impl LifecycleExpiration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            date: members.get("Date")?,
            days: members.get("Days")?,
            expired_object_delete_marker: members.get("ExpiredObjectDeleteMarker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Date", &self.date);
        fields.put("Days", &self.days);
        fields.put("ExpiredObjectDeleteMarker", &self.expired_object_delete_marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LifecycleRule {
    pub expiration: Option<LifecycleExpiration>,
    pub id: Option<String>,
    pub prefix: Option<String>,
    pub filter: Option<LifecycleRuleFilter>,
    pub status: Option<String>,
    pub transitions: Option<Vec<Transition>>,
    pub noncurrent_version_transitions: Option<Vec<NoncurrentVersionTransition>>,
    pub noncurrent_version_expiration: Option<NoncurrentVersionExpiration>,
    pub abort_incomplete_multipart_upload: Option<AbortIncompleteMultipartUpload>,
}

impl LifecycleRule {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            expiration: members.get("Expiration")?,
            id: members.get("ID")?,
            prefix: members.get("Prefix")?,
            filter: members.get("Filter")?,
            status: members.get("Status")?,
            transitions: members.get("Transitions")?,
            noncurrent_version_transitions: members.get("NoncurrentVersionTransitions")?,
            noncurrent_version_expiration: members.get("NoncurrentVersionExpiration")?,
            abort_incomplete_multipart_upload: members.get("AbortIncompleteMultipartUpload")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Expiration", &self.expiration);
        fields.put("ID", &self.id);
        fields.put("Prefix", &self.prefix);
        fields.put("Filter", &self.filter);
        fields.put("Status", &self.status);
        fields.put("Transitions", &self.transitions);
        fields.put("NoncurrentVersionTransitions", &self.noncurrent_version_transitions);
        fields.put("NoncurrentVersionExpiration", &self.noncurrent_version_expiration);
        fields.put("AbortIncompleteMultipartUpload", &self.abort_incomplete_multipart_upload);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LifecycleRuleAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub object_size_greater_than: Option<i64>,
    pub object_size_less_than: Option<i64>,
}

impl LifecycleRuleAndOperator {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            prefix: members.get("Prefix")?,
            tags: members.get("Tags")?,
            object_size_greater_than: members.get("ObjectSizeGreaterThan")?,
            object_size_less_than: members.get("ObjectSizeLessThan")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Prefix", &self.prefix);
        fields.put("Tags", &self.tags);
        fields.put("ObjectSizeGreaterThan", &self.object_size_greater_than);
        fields.put("ObjectSizeLessThan", &self.object_size_less_than);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LifecycleRuleFilter {
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
    pub object_size_greater_than: Option<i64>,
    pub object_size_less_than: Option<i64>,
    pub and: Option<LifecycleRuleAndOperator>,
}

impl LifecycleRuleFilter {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            prefix: members.get("Prefix")?,
            tag: members.get("Tag")?,
            object_size_greater_than: members.get("ObjectSizeGreaterThan")?,
            object_size_less_than: members.get("ObjectSizeLessThan")?,
            and: members.get("And")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Prefix", &self.prefix);
        fields.put("Tag", &self.tag);
        fields.put("ObjectSizeGreaterThan", &self.object_size_greater_than);
        fields.put("ObjectSizeLessThan", &self.object_size_less_than);
        fields.put("And", &self.and);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListBucketsOutput {
    pub buckets: Option<Vec<Bucket>>,
    pub owner: Option<Owner>,
    pub continuation_token: Option<String>,
    pub prefix: Option<String>,
}

impl ListBucketsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            buckets: members.get("Buckets")?,
            owner: members.get("Owner")?,
            continuation_token: members.get("ContinuationToken")?,
            prefix: members.get("Prefix")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Buckets", &self.buckets);
        fields.put("Owner", &self.owner);
        fields.put("ContinuationToken", &self.continuation_token);
        fields.put("Prefix", &self.prefix);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListBucketsRequest {
    pub max_buckets: Option<i64>,
    pub continuation_token: Option<String>,
    pub prefix: Option<String>,
    pub bucket_region: Option<String>,
}

impl ListBucketsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            max_buckets: members.get("MaxBuckets")?,
            continuation_token: members.get("ContinuationToken")?,
            prefix: members.get("Prefix")?,
            bucket_region: members.get("BucketRegion")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("MaxBuckets", &self.max_buckets);
        fields.put("ContinuationToken", &self.continuation_token);
        fields.put("Prefix", &self.prefix);
        fields.put("BucketRegion", &self.bucket_region);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMultipartUploadsOutput {
    pub bucket: Option<String>,
    pub key_marker: Option<String>,
    pub upload_id_marker: Option<String>,
    pub next_key_marker: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub next_upload_id_marker: Option<String>,
    pub max_uploads: Option<i64>,
    pub is_truncated: Option<bool>,
    pub uploads: Option<Vec<MultipartUpload>>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<String>,
    pub request_charged: Option<String>,
}

impl ListMultipartUploadsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.get("Bucket")?,
            key_marker: members.get("KeyMarker")?,
            upload_id_marker: members.get("UploadIdMarker")?,
            next_key_marker: members.get("NextKeyMarker")?,
            prefix: members.get("Prefix")?,
            delimiter: members.get("Delimiter")?,
            next_upload_id_marker: members.get("NextUploadIdMarker")?,
            max_uploads: members.get("MaxUploads")?,
            is_truncated: members.get("IsTruncated")?,
            uploads: members.get("Uploads")?,
            common_prefixes: members.get("CommonPrefixes")?,
            encoding_type: members.get("EncodingType")?,
            request_charged: members.get("RequestCharged")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Bucket", &self.bucket);
        fields.put("KeyMarker", &self.key_marker);
        fields.put("UploadIdMarker", &self.upload_id_marker);
        fields.put("NextKeyMarker", &self.next_key_marker);
        fields.put("Prefix", &self.prefix);
        fields.put("Delimiter", &self.delimiter);
        fields.put("NextUploadIdMarker", &self.next_upload_id_marker);
        fields.put("MaxUploads", &self.max_uploads);
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("Uploads", &self.uploads);
        fields.put("CommonPrefixes", &self.common_prefixes);
        fields.put("EncodingType", &self.encoding_type);
        fields.put("RequestCharged", &self.request_charged);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMultipartUploadsRequest {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub key_marker: Option<String>,
    pub max_uploads: Option<i64>,
    pub prefix: Option<String>,
    pub upload_id_marker: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
}

impl ListMultipartUploadsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            delimiter: members.get("Delimiter")?,
            encoding_type: members.get("EncodingType")?,
            key_marker: members.get("KeyMarker")?,
            max_uploads: members.get("MaxUploads")?,
            prefix: members.get("Prefix")?,
            upload_id_marker: members.get("UploadIdMarker")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
            request_payer: members.get("RequestPayer")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("Delimiter", &self.delimiter);
        fields.put("EncodingType", &self.encoding_type);
        fields.put("KeyMarker", &self.key_marker);
        fields.put("MaxUploads", &self.max_uploads);
        fields.put("Prefix", &self.prefix);
        fields.put("UploadIdMarker", &self.upload_id_marker);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.put("RequestPayer", &self.request_payer);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListObjectVersionsOutput {
    pub is_truncated: Option<bool>,
    pub key_marker: Option<String>,
    pub version_id_marker: Option<String>,
    pub next_key_marker: Option<String>,
    pub next_version_id_marker: Option<String>,
    pub versions: Option<Vec<ObjectVersion>>,
    pub delete_markers: Option<Vec<DeleteMarkerEntry>>,
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<i64>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<String>,
    pub request_charged: Option<String>,
}

impl ListObjectVersionsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            is_truncated: members.get("IsTruncated")?,
            key_marker: members.get("KeyMarker")?,
            version_id_marker: members.get("VersionIdMarker")?,
            next_key_marker: members.get("NextKeyMarker")?,
            next_version_id_marker: members.get("NextVersionIdMarker")?,
            versions: members.get("Versions")?,
            delete_markers: members.get("DeleteMarkers")?,
            name: members.get("Name")?,
            prefix: members.get("Prefix")?,
            delimiter: members.get("Delimiter")?,
            max_keys: members.get("MaxKeys")?,
            common_prefixes: members.get("CommonPrefixes")?,
            encoding_type: members.get("EncodingType")?,
            request_charged: members.get("RequestCharged")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("KeyMarker", &self.key_marker);
        fields.put("VersionIdMarker", &self.version_id_marker);
        fields.put("NextKeyMarker", &self.next_key_marker);
        fields.put("NextVersionIdMarker", &self.next_version_id_marker);
        fields.put("Versions", &self.versions);
        fields.put("DeleteMarkers", &self.delete_markers);
        fields.put("Name", &self.name);
        fields.put("Prefix", &self.prefix);
        fields.put("Delimiter", &self.delimiter);
        fields.put("MaxKeys", &self.max_keys);
        fields.put("CommonPrefixes", &self.common_prefixes);
        fields.put("EncodingType", &self.encoding_type);
        fields.put("RequestCharged", &self.request_charged);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListObjectVersionsRequest {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub key_marker: Option<String>,
    pub max_keys: Option<i64>,
    pub prefix: Option<String>,
    pub version_id_marker: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
    pub optional_object_attributes: Option<Vec<String>>,
}

impl ListObjectVersionsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            delimiter: members.get("Delimiter")?,
            encoding_type: members.get("EncodingType")?,
            key_marker: members.get("KeyMarker")?,
            max_keys: members.get("MaxKeys")?,
            prefix: members.get("Prefix")?,
            version_id_marker: members.get("VersionIdMarker")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
            request_payer: members.get("RequestPayer")?,
            optional_object_attributes: members.get("OptionalObjectAttributes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("Delimiter", &self.delimiter);
        fields.put("EncodingType", &self.encoding_type);
        fields.put("KeyMarker", &self.key_marker);
        fields.put("MaxKeys", &self.max_keys);
        fields.put("Prefix", &self.prefix);
        fields.put("VersionIdMarker", &self.version_id_marker);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.put("RequestPayer", &self.request_payer);
        fields.put("OptionalObjectAttributes", &self.optional_object_attributes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListObjectsOutput {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub next_marker: Option<String>,
    pub contents: Option<Vec<Object>>,
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<i64>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<String>,
    pub request_charged: Option<String>,
}

impl ListObjectsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            is_truncated: members.get("IsTruncated")?,
            marker: members.get("Marker")?,
            next_marker: members.get("NextMarker")?,
            contents: members.get("Contents")?,
            name: members.get("Name")?,
            prefix: members.get("Prefix")?,
            delimiter: members.get("Delimiter")?,
            max_keys: members.get("MaxKeys")?,
            common_prefixes: members.get("CommonPrefixes")?,
            encoding_type: members.get("EncodingType")?,
            request_charged: members.get("RequestCharged")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("Marker", &self.marker);
        fields.put("NextMarker", &self.next_marker);
        fields.put("Contents", &self.contents);
        fields.put("Name", &self.name);
        fields.put("Prefix", &self.prefix);
        fields.put("Delimiter", &self.delimiter);
        fields.put("MaxKeys", &self.max_keys);
        fields.put("CommonPrefixes", &self.common_prefixes);
        fields.put("EncodingType", &self.encoding_type);
        fields.put("RequestCharged", &self.request_charged);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListObjectsRequest {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub marker: Option<String>,
    pub max_keys: Option<i64>,
    pub prefix: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub optional_object_attributes: Option<Vec<String>>,
}

impl ListObjectsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            delimiter: members.get("Delimiter")?,
            encoding_type: members.get("EncodingType")?,
            marker: members.get("Marker")?,
            max_keys: members.get("MaxKeys")?,
            prefix: members.get("Prefix")?,
            request_payer: members.get("RequestPayer")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
            optional_object_attributes: members.get("OptionalObjectAttributes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("Delimiter", &self.delimiter);
        fields.put("EncodingType", &self.encoding_type);
        fields.put("Marker", &self.marker);
        fields.put("MaxKeys", &self.max_keys);
        fields.put("Prefix", &self.prefix);
        fields.put("RequestPayer", &self.request_payer);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.put("OptionalObjectAttributes", &self.optional_object_attributes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListObjectsV2Output {
    pub is_truncated: Option<bool>,
    pub contents: Option<Vec<Object>>,
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<i64>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<String>,
    pub key_count: Option<i64>,
    pub continuation_token: Option<String>,
    pub next_continuation_token: Option<String>,
    pub start_after: Option<String>,
    pub request_charged: Option<String>,
}

impl ListObjectsV2Output {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            is_truncated: members.get("IsTruncated")?,
            contents: members.get("Contents")?,
            name: members.get("Name")?,
            prefix: members.get("Prefix")?,
            delimiter: members.get("Delimiter")?,
            max_keys: members.get("MaxKeys")?,
            common_prefixes: members.get("CommonPrefixes")?,
            encoding_type: members.get("EncodingType")?,
            key_count: members.get("KeyCount")?,
            continuation_token: members.get("ContinuationToken")?,
            next_continuation_token: members.get("NextContinuationToken")?,
            start_after: members.get("StartAfter")?,
            request_charged: members.get("RequestCharged")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("Contents", &self.contents);
        fields.put("Name", &self.name);
        fields.put("Prefix", &self.prefix);
        fields.put("Delimiter", &self.delimiter);
        fields.put("MaxKeys", &self.max_keys);
        fields.put("CommonPrefixes", &self.common_prefixes);
        fields.put("EncodingType", &self.encoding_type);
        fields.put("KeyCount", &self.key_count);
        fields.put("ContinuationToken", &self.continuation_token);
        fields.put("NextContinuationToken", &self.next_continuation_token);
        fields.put("StartAfter", &self.start_after);
        fields.put("RequestCharged", &self.request_charged);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListObjectsV2Request {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub max_keys: Option<i64>,
    pub prefix: Option<String>,
    pub continuation_token: Option<String>,
    pub fetch_owner: Option<bool>,
    pub start_after: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub optional_object_attributes: Option<Vec<String>>,
}

impl ListObjectsV2Request {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            delimiter: members.get("Delimiter")?,
            encoding_type: members.get("EncodingType")?,
            max_keys: members.get("MaxKeys")?,
            prefix: members.get("Prefix")?,
            continuation_token: members.get("ContinuationToken")?,
            fetch_owner: members.get("FetchOwner")?,
            start_after: members.get("StartAfter")?,
            request_payer: members.get("RequestPayer")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
            optional_object_attributes: members.get("OptionalObjectAttributes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("Delimiter", &self.delimiter);
        fields.put("EncodingType", &self.encoding_type);
        fields.put("MaxKeys", &self.max_keys);
        fields.put("Prefix", &self.prefix);
        fields.put("ContinuationToken", &self.continuation_token);
        fields.put("FetchOwner", &self.fetch_owner);
        fields.put("StartAfter", &self.start_after);
        fields.put("RequestPayer", &self.request_payer);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.put("OptionalObjectAttributes", &self.optional_object_attributes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPartsOutput {
    pub abort_date: Option<wire::Time>,
    pub abort_rule_id: Option<String>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub upload_id: Option<String>,
    pub part_number_marker: Option<i64>,
    pub next_part_number_marker: Option<i64>,
    pub max_parts: Option<i64>,
    pub is_truncated: Option<bool>,
    pub parts: Option<Vec<Part>>,
    pub initiator: Option<Initiator>,
    pub owner: Option<Owner>,
    pub storage_class: Option<String>,
    pub request_charged: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
}

impl ListPartsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            abort_date: members.get("AbortDate")?,
            abort_rule_id: members.get("AbortRuleId")?,
            bucket: members.get("Bucket")?,
            key: members.get("Key")?,
            upload_id: members.get("UploadId")?,
            part_number_marker: members.get("PartNumberMarker")?,
            next_part_number_marker: members.get("NextPartNumberMarker")?,
            max_parts: members.get("MaxParts")?,
            is_truncated: members.get("IsTruncated")?,
            parts: members.get("Parts")?,
            initiator: members.get("Initiator")?,
            owner: members.get("Owner")?,
            storage_class: members.get("StorageClass")?,
            request_charged: members.get("RequestCharged")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            checksum_type: members.get("ChecksumType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AbortDate", &self.abort_date);
        fields.put("AbortRuleId", &self.abort_rule_id);
        fields.put("Bucket", &self.bucket);
        fields.put("Key", &self.key);
        fields.put("UploadId", &self.upload_id);
        fields.put("PartNumberMarker", &self.part_number_marker);
        fields.put("NextPartNumberMarker", &self.next_part_number_marker);
        fields.put("MaxParts", &self.max_parts);
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("Parts", &self.parts);
        fields.put("Initiator", &self.initiator);
        fields.put("Owner", &self.owner);
        fields.put("StorageClass", &self.storage_class);
        fields.put("RequestCharged", &self.request_charged);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.put("ChecksumType", &self.checksum_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPartsRequest {
    pub bucket: String,
    pub key: String,
    pub max_parts: Option<i64>,
    pub part_number_marker: Option<i64>,
    pub upload_id: String,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
}

impl ListPartsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            key: members.need("Key")?,
            max_parts: members.get("MaxParts")?,
            part_number_marker: members.get("PartNumberMarker")?,
            upload_id: members.need("UploadId")?,
            request_payer: members.get("RequestPayer")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
            sse_customer_algorithm: members.get("SSECustomerAlgorithm")?,
            sse_customer_key: members.get("SSECustomerKey")?,
            sse_customer_key_md5: members.get("SSECustomerKeyMD5")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.set("Key", &self.key);
        fields.put("MaxParts", &self.max_parts);
        fields.put("PartNumberMarker", &self.part_number_marker);
        fields.set("UploadId", &self.upload_id);
        fields.put("RequestPayer", &self.request_payer);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.put("SSECustomerAlgorithm", &self.sse_customer_algorithm);
        fields.put("SSECustomerKey", &self.sse_customer_key);
        fields.put("SSECustomerKeyMD5", &self.sse_customer_key_md5);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LocationInfo {
    pub r#type: Option<String>,
    pub name: Option<String>,
}

impl LocationInfo {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#type: members.get("Type")?,
            name: members.get("Name")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Type", &self.r#type);
        fields.put("Name", &self.name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LoggingEnabled {
    pub target_bucket: Option<String>,
    pub target_grants: Option<Vec<TargetGrant>>,
    pub target_prefix: Option<String>,
    pub target_object_key_format: Option<TargetObjectKeyFormat>,
}

impl LoggingEnabled {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            target_bucket: members.get("TargetBucket")?,
            target_grants: members.get("TargetGrants")?,
            target_prefix: members.get("TargetPrefix")?,
            target_object_key_format: members.get("TargetObjectKeyFormat")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("TargetBucket", &self.target_bucket);
        fields.put("TargetGrants", &self.target_grants);
        fields.put("TargetPrefix", &self.target_prefix);
        fields.put("TargetObjectKeyFormat", &self.target_object_key_format);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Metrics {
    pub status: Option<String>,
    pub event_threshold: Option<ReplicationTimeValue>,
}

impl Metrics {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            status: members.get("Status")?,
            event_threshold: members.get("EventThreshold")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Status", &self.status);
        fields.put("EventThreshold", &self.event_threshold);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MultipartUpload {
    pub upload_id: Option<String>,
    pub key: Option<String>,
    pub initiated: Option<wire::Time>,
    pub storage_class: Option<String>,
    pub owner: Option<Owner>,
    pub initiator: Option<Initiator>,
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
}

impl MultipartUpload {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            upload_id: members.get("UploadId")?,
            key: members.get("Key")?,
            initiated: members.get("Initiated")?,
            storage_class: members.get("StorageClass")?,
            owner: members.get("Owner")?,
            initiator: members.get("Initiator")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            checksum_type: members.get("ChecksumType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UploadId", &self.upload_id);
        fields.put("Key", &self.key);
        fields.put("Initiated", &self.initiated);
        fields.put("StorageClass", &self.storage_class);
        fields.put("Owner", &self.owner);
        fields.put("Initiator", &self.initiator);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.put("ChecksumType", &self.checksum_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NoncurrentVersionExpiration {
    pub noncurrent_days: Option<i64>,
    pub newer_noncurrent_versions: Option<i64>,
}

impl NoncurrentVersionExpiration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            noncurrent_days: members.get("NoncurrentDays")?,
            newer_noncurrent_versions: members.get("NewerNoncurrentVersions")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("NoncurrentDays", &self.noncurrent_days);
        fields.put("NewerNoncurrentVersions", &self.newer_noncurrent_versions);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NoncurrentVersionTransition {
    pub noncurrent_days: Option<i64>,
    pub storage_class: Option<String>,
    pub newer_noncurrent_versions: Option<i64>,
}

impl NoncurrentVersionTransition {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            noncurrent_days: members.get("NoncurrentDays")?,
            storage_class: members.get("StorageClass")?,
            newer_noncurrent_versions: members.get("NewerNoncurrentVersions")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("NoncurrentDays", &self.noncurrent_days);
        fields.put("StorageClass", &self.storage_class);
        fields.put("NewerNoncurrentVersions", &self.newer_noncurrent_versions);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NotificationConfiguration {
    pub topic_configurations: Option<Vec<TopicConfiguration>>,
    pub queue_configurations: Option<Vec<QueueConfiguration>>,
    pub lambda_function_configurations: Option<Vec<LambdaFunctionConfiguration>>,
    pub event_bridge_configuration: Option<EventBridgeConfiguration>,
}

impl NotificationConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            topic_configurations: members.get("TopicConfigurations")?,
            queue_configurations: members.get("QueueConfigurations")?,
            lambda_function_configurations: members.get("LambdaFunctionConfigurations")?,
            event_bridge_configuration: members.get("EventBridgeConfiguration")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("TopicConfigurations", &self.topic_configurations);
        fields.put("QueueConfigurations", &self.queue_configurations);
        fields.put("LambdaFunctionConfigurations", &self.lambda_function_configurations);
        fields.put("EventBridgeConfiguration", &self.event_bridge_configuration);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct NotificationConfigurationFilter {
    pub key: Option<S3KeyFilter>,
}

impl NotificationConfigurationFilter {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key: members.get("Key")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Key", &self.key);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Object {
    pub key: Option<String>,
    pub last_modified: Option<wire::Time>,
    pub e_tag: Option<String>,
    pub checksum_algorithm: Option<Vec<String>>,
    pub checksum_type: Option<String>,
    pub size: Option<i64>,
    pub storage_class: Option<String>,
    pub owner: Option<Owner>,
    pub restore_status: Option<RestoreStatus>,
}

impl Object {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key: members.get("Key")?,
            last_modified: members.get("LastModified")?,
            e_tag: members.get("ETag")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            checksum_type: members.get("ChecksumType")?,
            size: members.get("Size")?,
            storage_class: members.get("StorageClass")?,
            owner: members.get("Owner")?,
            restore_status: members.get("RestoreStatus")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Key", &self.key);
        fields.put("LastModified", &self.last_modified);
        fields.put("ETag", &self.e_tag);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.put("ChecksumType", &self.checksum_type);
        fields.put("Size", &self.size);
        fields.put("StorageClass", &self.storage_class);
        fields.put("Owner", &self.owner);
        fields.put("RestoreStatus", &self.restore_status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ObjectIdentifier {
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub e_tag: Option<String>,
    pub last_modified_time: Option<wire::Time>,
    pub size: Option<i64>,
}

impl ObjectIdentifier {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key: members.get("Key")?,
            version_id: members.get("VersionId")?,
            e_tag: members.get("ETag")?,
            last_modified_time: members.get("LastModifiedTime")?,
            size: members.get("Size")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Key", &self.key);
        fields.put("VersionId", &self.version_id);
        fields.put("ETag", &self.e_tag);
        fields.put("LastModifiedTime", &self.last_modified_time);
        fields.put("Size", &self.size);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ObjectLockConfiguration {
    pub object_lock_enabled: Option<String>,
    pub rule: Option<ObjectLockRule>,
}

impl ObjectLockConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            object_lock_enabled: members.get("ObjectLockEnabled")?,
            rule: members.get("Rule")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ObjectLockEnabled", &self.object_lock_enabled);
        fields.put("Rule", &self.rule);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ObjectLockLegalHold {
    pub status: Option<String>,
}

impl ObjectLockLegalHold {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            status: members.get("Status")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Status", &self.status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ObjectLockRetention {
    pub mode: Option<String>,
    pub retain_until_date: Option<wire::Time>,
}

impl ObjectLockRetention {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            mode: members.get("Mode")?,
            retain_until_date: members.get("RetainUntilDate")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Mode", &self.mode);
        fields.put("RetainUntilDate", &self.retain_until_date);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ObjectLockRule {
    pub default_retention: Option<DefaultRetention>,
}

impl ObjectLockRule {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            default_retention: members.get("DefaultRetention")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DefaultRetention", &self.default_retention);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ObjectPart {
    pub part_number: Option<i64>,
    pub size: Option<i64>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}

impl ObjectPart {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            part_number: members.get("PartNumber")?,
            size: members.get("Size")?,
            checksum_crc32: members.get("ChecksumCRC32")?,
            checksum_crc32_c: members.get("ChecksumCRC32C")?,
            checksum_crc64_nvme: members.get("ChecksumCRC64NVME")?,
            checksum_sha1: members.get("ChecksumSHA1")?,
            checksum_sha256: members.get("ChecksumSHA256")?,
            checksum_sha512: members.get("ChecksumSHA512")?,
            checksum_md5: members.get("ChecksumMD5")?,
            checksum_xxhash64: members.get("ChecksumXXHASH64")?,
            checksum_xxhash3: members.get("ChecksumXXHASH3")?,
            checksum_xxhash128: members.get("ChecksumXXHASH128")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("PartNumber", &self.part_number);
        fields.put("Size", &self.size);
        fields.put("ChecksumCRC32", &self.checksum_crc32);
        fields.put("ChecksumCRC32C", &self.checksum_crc32_c);
        fields.put("ChecksumCRC64NVME", &self.checksum_crc64_nvme);
        fields.put("ChecksumSHA1", &self.checksum_sha1);
        fields.put("ChecksumSHA256", &self.checksum_sha256);
        fields.put("ChecksumSHA512", &self.checksum_sha512);
        fields.put("ChecksumMD5", &self.checksum_md5);
        fields.put("ChecksumXXHASH64", &self.checksum_xxhash64);
        fields.put("ChecksumXXHASH3", &self.checksum_xxhash3);
        fields.put("ChecksumXXHASH128", &self.checksum_xxhash128);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ObjectVersion {
    pub e_tag: Option<String>,
    pub checksum_algorithm: Option<Vec<String>>,
    pub checksum_type: Option<String>,
    pub size: Option<i64>,
    pub storage_class: Option<String>,
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub is_latest: Option<bool>,
    pub last_modified: Option<wire::Time>,
    pub owner: Option<Owner>,
    pub restore_status: Option<RestoreStatus>,
}

impl ObjectVersion {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            e_tag: members.get("ETag")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            checksum_type: members.get("ChecksumType")?,
            size: members.get("Size")?,
            storage_class: members.get("StorageClass")?,
            key: members.get("Key")?,
            version_id: members.get("VersionId")?,
            is_latest: members.get("IsLatest")?,
            last_modified: members.get("LastModified")?,
            owner: members.get("Owner")?,
            restore_status: members.get("RestoreStatus")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ETag", &self.e_tag);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.put("ChecksumType", &self.checksum_type);
        fields.put("Size", &self.size);
        fields.put("StorageClass", &self.storage_class);
        fields.put("Key", &self.key);
        fields.put("VersionId", &self.version_id);
        fields.put("IsLatest", &self.is_latest);
        fields.put("LastModified", &self.last_modified);
        fields.put("Owner", &self.owner);
        fields.put("RestoreStatus", &self.restore_status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Owner {
    pub display_name: Option<String>,
    pub id: Option<String>,
}

impl Owner {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            display_name: members.get("DisplayName")?,
            id: members.get("ID")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DisplayName", &self.display_name);
        fields.put("ID", &self.id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OwnershipControls {
    pub rules: Option<Vec<OwnershipControlsRule>>,
}

impl OwnershipControls {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rules: members.get("Rules")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Rules", &self.rules);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OwnershipControlsRule {
    pub object_ownership: Option<String>,
}

impl OwnershipControlsRule {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            object_ownership: members.get("ObjectOwnership")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ObjectOwnership", &self.object_ownership);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Part {
    pub part_number: Option<i64>,
    pub last_modified: Option<wire::Time>,
    pub e_tag: Option<String>,
    pub size: Option<i64>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}

impl Part {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            part_number: members.get("PartNumber")?,
            last_modified: members.get("LastModified")?,
            e_tag: members.get("ETag")?,
            size: members.get("Size")?,
            checksum_crc32: members.get("ChecksumCRC32")?,
            checksum_crc32_c: members.get("ChecksumCRC32C")?,
            checksum_crc64_nvme: members.get("ChecksumCRC64NVME")?,
            checksum_sha1: members.get("ChecksumSHA1")?,
            checksum_sha256: members.get("ChecksumSHA256")?,
            checksum_sha512: members.get("ChecksumSHA512")?,
            checksum_md5: members.get("ChecksumMD5")?,
            checksum_xxhash64: members.get("ChecksumXXHASH64")?,
            checksum_xxhash3: members.get("ChecksumXXHASH3")?,
            checksum_xxhash128: members.get("ChecksumXXHASH128")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("PartNumber", &self.part_number);
        fields.put("LastModified", &self.last_modified);
        fields.put("ETag", &self.e_tag);
        fields.put("Size", &self.size);
        fields.put("ChecksumCRC32", &self.checksum_crc32);
        fields.put("ChecksumCRC32C", &self.checksum_crc32_c);
        fields.put("ChecksumCRC64NVME", &self.checksum_crc64_nvme);
        fields.put("ChecksumSHA1", &self.checksum_sha1);
        fields.put("ChecksumSHA256", &self.checksum_sha256);
        fields.put("ChecksumSHA512", &self.checksum_sha512);
        fields.put("ChecksumMD5", &self.checksum_md5);
        fields.put("ChecksumXXHASH64", &self.checksum_xxhash64);
        fields.put("ChecksumXXHASH3", &self.checksum_xxhash3);
        fields.put("ChecksumXXHASH128", &self.checksum_xxhash128);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PartitionedPrefix {
    pub partition_date_source: Option<String>,
}

impl PartitionedPrefix {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            partition_date_source: members.get("PartitionDateSource")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("PartitionDateSource", &self.partition_date_source);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyStatus {
    pub is_public: Option<bool>,
}

impl PolicyStatus {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            is_public: members.get("IsPublic")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("IsPublic", &self.is_public);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublicAccessBlockConfiguration {
    pub block_public_acls: Option<bool>,
    pub ignore_public_acls: Option<bool>,
    pub block_public_policy: Option<bool>,
    pub restrict_public_buckets: Option<bool>,
}

impl PublicAccessBlockConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            block_public_acls: members.get("BlockPublicAcls")?,
            ignore_public_acls: members.get("IgnorePublicAcls")?,
            block_public_policy: members.get("BlockPublicPolicy")?,
            restrict_public_buckets: members.get("RestrictPublicBuckets")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("BlockPublicAcls", &self.block_public_acls);
        fields.put("IgnorePublicAcls", &self.ignore_public_acls);
        fields.put("BlockPublicPolicy", &self.block_public_policy);
        fields.put("RestrictPublicBuckets", &self.restrict_public_buckets);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketAccelerateConfigurationRequest {
    pub bucket: String,
    pub accelerate_configuration: AccelerateConfiguration,
    pub expected_bucket_owner: Option<String>,
    pub checksum_algorithm: Option<String>,
}

impl PutBucketAccelerateConfigurationRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            accelerate_configuration: members.need("AccelerateConfiguration")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.set("AccelerateConfiguration", &self.accelerate_configuration);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketAclRequest {
    pub acl: Option<String>,
    pub access_control_policy: Option<AccessControlPolicy>,
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl PutBucketAclRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            acl: members.get("ACL")?,
            access_control_policy: members.get("AccessControlPolicy")?,
            bucket: members.need("Bucket")?,
            content_md5: members.get("ContentMD5")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            grant_full_control: members.get("GrantFullControl")?,
            grant_read: members.get("GrantRead")?,
            grant_read_acp: members.get("GrantReadACP")?,
            grant_write: members.get("GrantWrite")?,
            grant_write_acp: members.get("GrantWriteACP")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ACL", &self.acl);
        fields.put("AccessControlPolicy", &self.access_control_policy);
        fields.set("Bucket", &self.bucket);
        fields.put("ContentMD5", &self.content_md5);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.put("GrantFullControl", &self.grant_full_control);
        fields.put("GrantRead", &self.grant_read);
        fields.put("GrantReadACP", &self.grant_read_acp);
        fields.put("GrantWrite", &self.grant_write);
        fields.put("GrantWriteACP", &self.grant_write_acp);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketCorsRequest {
    pub bucket: String,
    pub cors_configuration: CORSConfiguration,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl PutBucketCorsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            cors_configuration: members.need("CORSConfiguration")?,
            content_md5: members.get("ContentMD5")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.set("CORSConfiguration", &self.cors_configuration);
        fields.put("ContentMD5", &self.content_md5);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketEncryptionRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub server_side_encryption_configuration: ServerSideEncryptionConfiguration,
    pub expected_bucket_owner: Option<String>,
}

impl PutBucketEncryptionRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            content_md5: members.get("ContentMD5")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            server_side_encryption_configuration: members.need("ServerSideEncryptionConfiguration")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ContentMD5", &self.content_md5);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.set("ServerSideEncryptionConfiguration", &self.server_side_encryption_configuration);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketLifecycleConfigurationOutput {
    pub transition_default_minimum_object_size: Option<String>,
}

impl PutBucketLifecycleConfigurationOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            transition_default_minimum_object_size: members.get("TransitionDefaultMinimumObjectSize")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("TransitionDefaultMinimumObjectSize", &self.transition_default_minimum_object_size);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketLifecycleConfigurationRequest {
    pub bucket: String,
    pub checksum_algorithm: Option<String>,
    pub lifecycle_configuration: Option<BucketLifecycleConfiguration>,
    pub expected_bucket_owner: Option<String>,
    pub transition_default_minimum_object_size: Option<String>,
}

impl PutBucketLifecycleConfigurationRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            lifecycle_configuration: members.get("LifecycleConfiguration")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
            transition_default_minimum_object_size: members.get("TransitionDefaultMinimumObjectSize")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.put("LifecycleConfiguration", &self.lifecycle_configuration);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.put("TransitionDefaultMinimumObjectSize", &self.transition_default_minimum_object_size);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketLoggingRequest {
    pub bucket: String,
    pub bucket_logging_status: BucketLoggingStatus,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl PutBucketLoggingRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            bucket_logging_status: members.need("BucketLoggingStatus")?,
            content_md5: members.get("ContentMD5")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.set("BucketLoggingStatus", &self.bucket_logging_status);
        fields.put("ContentMD5", &self.content_md5);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketNotificationConfigurationRequest {
    pub bucket: String,
    pub notification_configuration: NotificationConfiguration,
    pub expected_bucket_owner: Option<String>,
    pub skip_destination_validation: Option<bool>,
}

impl PutBucketNotificationConfigurationRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            notification_configuration: members.need("NotificationConfiguration")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
            skip_destination_validation: members.get("SkipDestinationValidation")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.set("NotificationConfiguration", &self.notification_configuration);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.put("SkipDestinationValidation", &self.skip_destination_validation);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketOwnershipControlsRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub ownership_controls: OwnershipControls,
    pub checksum_algorithm: Option<String>,
}

impl PutBucketOwnershipControlsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            content_md5: members.get("ContentMD5")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
            ownership_controls: members.need("OwnershipControls")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ContentMD5", &self.content_md5);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.set("OwnershipControls", &self.ownership_controls);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketPolicyRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub confirm_remove_self_bucket_access: Option<bool>,
    pub policy: String,
    pub expected_bucket_owner: Option<String>,
}

impl PutBucketPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            content_md5: members.get("ContentMD5")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            confirm_remove_self_bucket_access: members.get("ConfirmRemoveSelfBucketAccess")?,
            policy: members.need("Policy")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ContentMD5", &self.content_md5);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.put("ConfirmRemoveSelfBucketAccess", &self.confirm_remove_self_bucket_access);
        fields.set("Policy", &self.policy);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketReplicationRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub replication_configuration: ReplicationConfiguration,
    pub token: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl PutBucketReplicationRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            content_md5: members.get("ContentMD5")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            replication_configuration: members.need("ReplicationConfiguration")?,
            token: members.get("Token")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ContentMD5", &self.content_md5);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.set("ReplicationConfiguration", &self.replication_configuration);
        fields.put("Token", &self.token);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketRequestPaymentRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub request_payment_configuration: RequestPaymentConfiguration,
    pub expected_bucket_owner: Option<String>,
}

impl PutBucketRequestPaymentRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            content_md5: members.get("ContentMD5")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            request_payment_configuration: members.need("RequestPaymentConfiguration")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ContentMD5", &self.content_md5);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.set("RequestPaymentConfiguration", &self.request_payment_configuration);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketTaggingRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub tagging: Tagging,
    pub expected_bucket_owner: Option<String>,
}

impl PutBucketTaggingRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            content_md5: members.get("ContentMD5")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            tagging: members.need("Tagging")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ContentMD5", &self.content_md5);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.set("Tagging", &self.tagging);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketVersioningRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub mfa: Option<String>,
    pub versioning_configuration: VersioningConfiguration,
    pub expected_bucket_owner: Option<String>,
}

impl PutBucketVersioningRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            content_md5: members.get("ContentMD5")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            mfa: members.get("MFA")?,
            versioning_configuration: members.need("VersioningConfiguration")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ContentMD5", &self.content_md5);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.put("MFA", &self.mfa);
        fields.set("VersioningConfiguration", &self.versioning_configuration);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketWebsiteRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub website_configuration: WebsiteConfiguration,
    pub expected_bucket_owner: Option<String>,
}

impl PutBucketWebsiteRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            content_md5: members.get("ContentMD5")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            website_configuration: members.need("WebsiteConfiguration")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ContentMD5", &self.content_md5);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.set("WebsiteConfiguration", &self.website_configuration);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutObjectAclOutput {
    pub request_charged: Option<String>,
}

impl PutObjectAclOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            request_charged: members.get("RequestCharged")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("RequestCharged", &self.request_charged);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutObjectAclRequest {
    pub acl: Option<String>,
    pub access_control_policy: Option<AccessControlPolicy>,
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: String,
    pub request_payer: Option<String>,
    pub version_id: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl PutObjectAclRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            acl: members.get("ACL")?,
            access_control_policy: members.get("AccessControlPolicy")?,
            bucket: members.need("Bucket")?,
            content_md5: members.get("ContentMD5")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            grant_full_control: members.get("GrantFullControl")?,
            grant_read: members.get("GrantRead")?,
            grant_read_acp: members.get("GrantReadACP")?,
            grant_write: members.get("GrantWrite")?,
            grant_write_acp: members.get("GrantWriteACP")?,
            key: members.need("Key")?,
            request_payer: members.get("RequestPayer")?,
            version_id: members.get("VersionId")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ACL", &self.acl);
        fields.put("AccessControlPolicy", &self.access_control_policy);
        fields.set("Bucket", &self.bucket);
        fields.put("ContentMD5", &self.content_md5);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.put("GrantFullControl", &self.grant_full_control);
        fields.put("GrantRead", &self.grant_read);
        fields.put("GrantReadACP", &self.grant_read_acp);
        fields.put("GrantWrite", &self.grant_write);
        fields.put("GrantWriteACP", &self.grant_write_acp);
        fields.set("Key", &self.key);
        fields.put("RequestPayer", &self.request_payer);
        fields.put("VersionId", &self.version_id);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutObjectLegalHoldOutput {
    pub request_charged: Option<String>,
}

impl PutObjectLegalHoldOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            request_charged: members.get("RequestCharged")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("RequestCharged", &self.request_charged);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutObjectLegalHoldRequest {
    pub bucket: String,
    pub key: String,
    pub legal_hold: Option<ObjectLockLegalHold>,
    pub request_payer: Option<String>,
    pub version_id: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl PutObjectLegalHoldRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            key: members.need("Key")?,
            legal_hold: members.get("LegalHold")?,
            request_payer: members.get("RequestPayer")?,
            version_id: members.get("VersionId")?,
            content_md5: members.get("ContentMD5")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.set("Key", &self.key);
        fields.put("LegalHold", &self.legal_hold);
        fields.put("RequestPayer", &self.request_payer);
        fields.put("VersionId", &self.version_id);
        fields.put("ContentMD5", &self.content_md5);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutObjectLockConfigurationOutput {
    pub request_charged: Option<String>,
}

impl PutObjectLockConfigurationOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            request_charged: members.get("RequestCharged")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("RequestCharged", &self.request_charged);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutObjectLockConfigurationRequest {
    pub bucket: String,
    pub object_lock_configuration: Option<ObjectLockConfiguration>,
    pub request_payer: Option<String>,
    pub token: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl PutObjectLockConfigurationRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            object_lock_configuration: members.get("ObjectLockConfiguration")?,
            request_payer: members.get("RequestPayer")?,
            token: members.get("Token")?,
            content_md5: members.get("ContentMD5")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ObjectLockConfiguration", &self.object_lock_configuration);
        fields.put("RequestPayer", &self.request_payer);
        fields.put("Token", &self.token);
        fields.put("ContentMD5", &self.content_md5);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutObjectOutput {
    pub expiration: Option<String>,
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub server_side_encryption: Option<String>,
    pub version_id: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub size: Option<i64>,
    pub request_charged: Option<String>,
}

impl PutObjectOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            expiration: members.get("Expiration")?,
            e_tag: members.get("ETag")?,
            checksum_crc32: members.get("ChecksumCRC32")?,
            checksum_crc32_c: members.get("ChecksumCRC32C")?,
            checksum_crc64_nvme: members.get("ChecksumCRC64NVME")?,
            checksum_sha1: members.get("ChecksumSHA1")?,
            checksum_sha256: members.get("ChecksumSHA256")?,
            checksum_sha512: members.get("ChecksumSHA512")?,
            checksum_md5: members.get("ChecksumMD5")?,
            checksum_xxhash64: members.get("ChecksumXXHASH64")?,
            checksum_xxhash3: members.get("ChecksumXXHASH3")?,
            checksum_xxhash128: members.get("ChecksumXXHASH128")?,
            checksum_type: members.get("ChecksumType")?,
            server_side_encryption: members.get("ServerSideEncryption")?,
            version_id: members.get("VersionId")?,
            sse_customer_algorithm: members.get("SSECustomerAlgorithm")?,
            sse_customer_key_md5: members.get("SSECustomerKeyMD5")?,
            ssekms_key_id: members.get("SSEKMSKeyId")?,
            ssekms_encryption_context: members.get("SSEKMSEncryptionContext")?,
            bucket_key_enabled: members.get("BucketKeyEnabled")?,
            size: members.get("Size")?,
            request_charged: members.get("RequestCharged")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Expiration", &self.expiration);
        fields.put("ETag", &self.e_tag);
        fields.put("ChecksumCRC32", &self.checksum_crc32);
        fields.put("ChecksumCRC32C", &self.checksum_crc32_c);
        fields.put("ChecksumCRC64NVME", &self.checksum_crc64_nvme);
        fields.put("ChecksumSHA1", &self.checksum_sha1);
        fields.put("ChecksumSHA256", &self.checksum_sha256);
        fields.put("ChecksumSHA512", &self.checksum_sha512);
        fields.put("ChecksumMD5", &self.checksum_md5);
        fields.put("ChecksumXXHASH64", &self.checksum_xxhash64);
        fields.put("ChecksumXXHASH3", &self.checksum_xxhash3);
        fields.put("ChecksumXXHASH128", &self.checksum_xxhash128);
        fields.put("ChecksumType", &self.checksum_type);
        fields.put("ServerSideEncryption", &self.server_side_encryption);
        fields.put("VersionId", &self.version_id);
        fields.put("SSECustomerAlgorithm", &self.sse_customer_algorithm);
        fields.put("SSECustomerKeyMD5", &self.sse_customer_key_md5);
        fields.put("SSEKMSKeyId", &self.ssekms_key_id);
        fields.put("SSEKMSEncryptionContext", &self.ssekms_encryption_context);
        fields.put("BucketKeyEnabled", &self.bucket_key_enabled);
        fields.put("Size", &self.size);
        fields.put("RequestCharged", &self.request_charged);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutObjectRequest {
    pub acl: Option<String>,
    pub body: Option<wire::Body>,
    pub bucket: String,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_length: Option<i64>,
    pub content_md5: Option<String>,
    pub content_type: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub expires: Option<wire::Time>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: String,
    pub write_offset_bytes: Option<i64>,
    pub metadata: Option<wire::Map<String>>,
    pub server_side_encryption: Option<String>,
    pub storage_class: Option<String>,
    pub website_redirect_location: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_payer: Option<String>,
    pub tagging: Option<String>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<wire::Time>,
    pub object_lock_legal_hold_status: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl PutObjectRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            acl: members.get("ACL")?,
            body: members.get("Body")?,
            bucket: members.need("Bucket")?,
            cache_control: members.get("CacheControl")?,
            content_disposition: members.get("ContentDisposition")?,
            content_encoding: members.get("ContentEncoding")?,
            content_language: members.get("ContentLanguage")?,
            content_length: members.get("ContentLength")?,
            content_md5: members.get("ContentMD5")?,
            content_type: members.get("ContentType")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            checksum_crc32: members.get("ChecksumCRC32")?,
            checksum_crc32_c: members.get("ChecksumCRC32C")?,
            checksum_crc64_nvme: members.get("ChecksumCRC64NVME")?,
            checksum_sha1: members.get("ChecksumSHA1")?,
            checksum_sha256: members.get("ChecksumSHA256")?,
            checksum_sha512: members.get("ChecksumSHA512")?,
            checksum_md5: members.get("ChecksumMD5")?,
            checksum_xxhash64: members.get("ChecksumXXHASH64")?,
            checksum_xxhash3: members.get("ChecksumXXHASH3")?,
            checksum_xxhash128: members.get("ChecksumXXHASH128")?,
            expires: members.get("Expires")?,
            if_match: members.get("IfMatch")?,
            if_none_match: members.get("IfNoneMatch")?,
            grant_full_control: members.get("GrantFullControl")?,
            grant_read: members.get("GrantRead")?,
            grant_read_acp: members.get("GrantReadACP")?,
            grant_write_acp: members.get("GrantWriteACP")?,
            key: members.need("Key")?,
            write_offset_bytes: members.get("WriteOffsetBytes")?,
            metadata: members.get("Metadata")?,
            server_side_encryption: members.get("ServerSideEncryption")?,
            storage_class: members.get("StorageClass")?,
            website_redirect_location: members.get("WebsiteRedirectLocation")?,
            sse_customer_algorithm: members.get("SSECustomerAlgorithm")?,
            sse_customer_key: members.get("SSECustomerKey")?,
            sse_customer_key_md5: members.get("SSECustomerKeyMD5")?,
            ssekms_key_id: members.get("SSEKMSKeyId")?,
            ssekms_encryption_context: members.get("SSEKMSEncryptionContext")?,
            bucket_key_enabled: members.get("BucketKeyEnabled")?,
            request_payer: members.get("RequestPayer")?,
            tagging: members.get("Tagging")?,
            object_lock_mode: members.get("ObjectLockMode")?,
            object_lock_retain_until_date: members.get("ObjectLockRetainUntilDate")?,
            object_lock_legal_hold_status: members.get("ObjectLockLegalHoldStatus")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ACL", &self.acl);
        fields.put("Body", &self.body);
        fields.set("Bucket", &self.bucket);
        fields.put("CacheControl", &self.cache_control);
        fields.put("ContentDisposition", &self.content_disposition);
        fields.put("ContentEncoding", &self.content_encoding);
        fields.put("ContentLanguage", &self.content_language);
        fields.put("ContentLength", &self.content_length);
        fields.put("ContentMD5", &self.content_md5);
        fields.put("ContentType", &self.content_type);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.put("ChecksumCRC32", &self.checksum_crc32);
        fields.put("ChecksumCRC32C", &self.checksum_crc32_c);
        fields.put("ChecksumCRC64NVME", &self.checksum_crc64_nvme);
        fields.put("ChecksumSHA1", &self.checksum_sha1);
        fields.put("ChecksumSHA256", &self.checksum_sha256);
        fields.put("ChecksumSHA512", &self.checksum_sha512);
        fields.put("ChecksumMD5", &self.checksum_md5);
        fields.put("ChecksumXXHASH64", &self.checksum_xxhash64);
        fields.put("ChecksumXXHASH3", &self.checksum_xxhash3);
        fields.put("ChecksumXXHASH128", &self.checksum_xxhash128);
        fields.put("Expires", &self.expires);
        fields.put("IfMatch", &self.if_match);
        fields.put("IfNoneMatch", &self.if_none_match);
        fields.put("GrantFullControl", &self.grant_full_control);
        fields.put("GrantRead", &self.grant_read);
        fields.put("GrantReadACP", &self.grant_read_acp);
        fields.put("GrantWriteACP", &self.grant_write_acp);
        fields.set("Key", &self.key);
        fields.put("WriteOffsetBytes", &self.write_offset_bytes);
        fields.put("Metadata", &self.metadata);
        fields.put("ServerSideEncryption", &self.server_side_encryption);
        fields.put("StorageClass", &self.storage_class);
        fields.put("WebsiteRedirectLocation", &self.website_redirect_location);
        fields.put("SSECustomerAlgorithm", &self.sse_customer_algorithm);
        fields.put("SSECustomerKey", &self.sse_customer_key);
        fields.put("SSECustomerKeyMD5", &self.sse_customer_key_md5);
        fields.put("SSEKMSKeyId", &self.ssekms_key_id);
        fields.put("SSEKMSEncryptionContext", &self.ssekms_encryption_context);
        fields.put("BucketKeyEnabled", &self.bucket_key_enabled);
        fields.put("RequestPayer", &self.request_payer);
        fields.put("Tagging", &self.tagging);
        fields.put("ObjectLockMode", &self.object_lock_mode);
        fields.put("ObjectLockRetainUntilDate", &self.object_lock_retain_until_date);
        fields.put("ObjectLockLegalHoldStatus", &self.object_lock_legal_hold_status);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutObjectRetentionOutput {
    pub request_charged: Option<String>,
}

impl PutObjectRetentionOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            request_charged: members.get("RequestCharged")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("RequestCharged", &self.request_charged);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutObjectRetentionRequest {
    pub bucket: String,
    pub key: String,
    pub retention: Option<ObjectLockRetention>,
    pub request_payer: Option<String>,
    pub version_id: Option<String>,
    pub bypass_governance_retention: Option<bool>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl PutObjectRetentionRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            key: members.need("Key")?,
            retention: members.get("Retention")?,
            request_payer: members.get("RequestPayer")?,
            version_id: members.get("VersionId")?,
            bypass_governance_retention: members.get("BypassGovernanceRetention")?,
            content_md5: members.get("ContentMD5")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.set("Key", &self.key);
        fields.put("Retention", &self.retention);
        fields.put("RequestPayer", &self.request_payer);
        fields.put("VersionId", &self.version_id);
        fields.put("BypassGovernanceRetention", &self.bypass_governance_retention);
        fields.put("ContentMD5", &self.content_md5);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutObjectTaggingOutput {
    pub version_id: Option<String>,
}

impl PutObjectTaggingOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            version_id: members.get("VersionId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("VersionId", &self.version_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutObjectTaggingRequest {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub tagging: Tagging,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
}

impl PutObjectTaggingRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            key: members.need("Key")?,
            version_id: members.get("VersionId")?,
            content_md5: members.get("ContentMD5")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            tagging: members.need("Tagging")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
            request_payer: members.get("RequestPayer")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.set("Key", &self.key);
        fields.put("VersionId", &self.version_id);
        fields.put("ContentMD5", &self.content_md5);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.set("Tagging", &self.tagging);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.put("RequestPayer", &self.request_payer);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutPublicAccessBlockRequest {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub public_access_block_configuration: PublicAccessBlockConfiguration,
    pub expected_bucket_owner: Option<String>,
}

impl PutPublicAccessBlockRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            content_md5: members.get("ContentMD5")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            public_access_block_configuration: members.need("PublicAccessBlockConfiguration")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.put("ContentMD5", &self.content_md5);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.set("PublicAccessBlockConfiguration", &self.public_access_block_configuration);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct QueueConfiguration {
    pub id: Option<String>,
    pub queue_arn: Option<String>,
    pub events: Option<Vec<String>>,
    pub filter: Option<NotificationConfigurationFilter>,
}

impl QueueConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            id: members.get("Id")?,
            queue_arn: members.get("QueueArn")?,
            events: members.get("Events")?,
            filter: members.get("Filter")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Id", &self.id);
        fields.put("QueueArn", &self.queue_arn);
        fields.put("Events", &self.events);
        fields.put("Filter", &self.filter);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Redirect {
    pub host_name: Option<String>,
    pub http_redirect_code: Option<String>,
    pub protocol: Option<String>,
    pub replace_key_prefix_with: Option<String>,
    pub replace_key_with: Option<String>,
}

impl Redirect {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            host_name: members.get("HostName")?,
            http_redirect_code: members.get("HttpRedirectCode")?,
            protocol: members.get("Protocol")?,
            replace_key_prefix_with: members.get("ReplaceKeyPrefixWith")?,
            replace_key_with: members.get("ReplaceKeyWith")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("HostName", &self.host_name);
        fields.put("HttpRedirectCode", &self.http_redirect_code);
        fields.put("Protocol", &self.protocol);
        fields.put("ReplaceKeyPrefixWith", &self.replace_key_prefix_with);
        fields.put("ReplaceKeyWith", &self.replace_key_with);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RedirectAllRequestsTo {
    pub host_name: Option<String>,
    pub protocol: Option<String>,
}

impl RedirectAllRequestsTo {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            host_name: members.get("HostName")?,
            protocol: members.get("Protocol")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("HostName", &self.host_name);
        fields.put("Protocol", &self.protocol);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplicaModifications {
    pub status: Option<String>,
}

impl ReplicaModifications {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            status: members.get("Status")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Status", &self.status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplicationConfiguration {
    pub role: Option<String>,
    pub rules: Option<Vec<ReplicationRule>>,
}

impl ReplicationConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role: members.get("Role")?,
            rules: members.get("Rules")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Role", &self.role);
        fields.put("Rules", &self.rules);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplicationRule {
    pub id: Option<String>,
    pub priority: Option<i64>,
    pub prefix: Option<String>,
    pub filter: Option<ReplicationRuleFilter>,
    pub status: Option<String>,
    pub source_selection_criteria: Option<SourceSelectionCriteria>,
    pub existing_object_replication: Option<ExistingObjectReplication>,
    pub destination: Option<Destination>,
    pub delete_marker_replication: Option<DeleteMarkerReplication>,
}

impl ReplicationRule {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            id: members.get("ID")?,
            priority: members.get("Priority")?,
            prefix: members.get("Prefix")?,
            filter: members.get("Filter")?,
            status: members.get("Status")?,
            source_selection_criteria: members.get("SourceSelectionCriteria")?,
            existing_object_replication: members.get("ExistingObjectReplication")?,
            destination: members.get("Destination")?,
            delete_marker_replication: members.get("DeleteMarkerReplication")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ID", &self.id);
        fields.put("Priority", &self.priority);
        fields.put("Prefix", &self.prefix);
        fields.put("Filter", &self.filter);
        fields.put("Status", &self.status);
        fields.put("SourceSelectionCriteria", &self.source_selection_criteria);
        fields.put("ExistingObjectReplication", &self.existing_object_replication);
        fields.put("Destination", &self.destination);
        fields.put("DeleteMarkerReplication", &self.delete_marker_replication);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplicationRuleAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl ReplicationRuleAndOperator {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            prefix: members.get("Prefix")?,
            tags: members.get("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Prefix", &self.prefix);
        fields.put("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplicationRuleFilter {
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
    pub and: Option<ReplicationRuleAndOperator>,
}

impl ReplicationRuleFilter {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            prefix: members.get("Prefix")?,
            tag: members.get("Tag")?,
            and: members.get("And")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Prefix", &self.prefix);
        fields.put("Tag", &self.tag);
        fields.put("And", &self.and);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplicationTime {
    pub status: Option<String>,
    pub time: Option<ReplicationTimeValue>,
}

impl ReplicationTime {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            status: members.get("Status")?,
            time: members.get("Time")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Status", &self.status);
        fields.put("Time", &self.time);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplicationTimeValue {
    pub minutes: Option<i64>,
}

impl ReplicationTimeValue {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            minutes: members.get("Minutes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Minutes", &self.minutes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RequestPaymentConfiguration {
    pub payer: Option<String>,
}

impl RequestPaymentConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            payer: members.get("Payer")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Payer", &self.payer);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RestoreStatus {
    pub is_restore_in_progress: Option<bool>,
    pub restore_expiry_date: Option<wire::Time>,
}

impl RestoreStatus {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            is_restore_in_progress: members.get("IsRestoreInProgress")?,
            restore_expiry_date: members.get("RestoreExpiryDate")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("IsRestoreInProgress", &self.is_restore_in_progress);
        fields.put("RestoreExpiryDate", &self.restore_expiry_date);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RoutingRule {
    pub condition: Option<Condition>,
    pub redirect: Option<Redirect>,
}

impl RoutingRule {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            condition: members.get("Condition")?,
            redirect: members.get("Redirect")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Condition", &self.condition);
        fields.put("Redirect", &self.redirect);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct S3KeyFilter {
    pub filter_rules: Option<Vec<FilterRule>>,
}

impl S3KeyFilter {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            filter_rules: members.get("FilterRules")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("FilterRules", &self.filter_rules);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServerSideEncryptionByDefault {
    pub sse_algorithm: Option<String>,
    pub kms_master_key_id: Option<String>,
}

impl ServerSideEncryptionByDefault {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            sse_algorithm: members.get("SSEAlgorithm")?,
            kms_master_key_id: members.get("KMSMasterKeyID")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("SSEAlgorithm", &self.sse_algorithm);
        fields.put("KMSMasterKeyID", &self.kms_master_key_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServerSideEncryptionConfiguration {
    pub rules: Option<Vec<ServerSideEncryptionRule>>,
}

impl ServerSideEncryptionConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rules: members.get("Rules")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Rules", &self.rules);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServerSideEncryptionRule {
    pub apply_server_side_encryption_by_default: Option<ServerSideEncryptionByDefault>,
    pub bucket_key_enabled: Option<bool>,
    pub blocked_encryption_types: Option<BlockedEncryptionTypes>,
}

impl ServerSideEncryptionRule {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            apply_server_side_encryption_by_default: members.get("ApplyServerSideEncryptionByDefault")?,
            bucket_key_enabled: members.get("BucketKeyEnabled")?,
            blocked_encryption_types: members.get("BlockedEncryptionTypes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ApplyServerSideEncryptionByDefault", &self.apply_server_side_encryption_by_default);
        fields.put("BucketKeyEnabled", &self.bucket_key_enabled);
        fields.put("BlockedEncryptionTypes", &self.blocked_encryption_types);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SimplePrefix {}

impl SimplePrefix {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SourceSelectionCriteria {
    pub sse_kms_encrypted_objects: Option<SseKmsEncryptedObjects>,
    pub replica_modifications: Option<ReplicaModifications>,
}

impl SourceSelectionCriteria {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            sse_kms_encrypted_objects: members.get("SseKmsEncryptedObjects")?,
            replica_modifications: members.get("ReplicaModifications")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("SseKmsEncryptedObjects", &self.sse_kms_encrypted_objects);
        fields.put("ReplicaModifications", &self.replica_modifications);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SseKmsEncryptedObjects {
    pub status: Option<String>,
}

impl SseKmsEncryptedObjects {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            status: members.get("Status")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Status", &self.status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl Tag {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key: members.get("Key")?,
            value: members.get("Value")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Key", &self.key);
        fields.put("Value", &self.value);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tagging {
    pub tag_set: Option<Vec<Tag>>,
}

impl Tagging {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tag_set: members.get("TagSet")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("TagSet", &self.tag_set);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TargetGrant {
    pub grantee: Option<Grantee>,
    pub permission: Option<String>,
}

impl TargetGrant {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            grantee: members.get("Grantee")?,
            permission: members.get("Permission")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Grantee", &self.grantee);
        fields.put("Permission", &self.permission);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TargetObjectKeyFormat {
    pub simple_prefix: Option<SimplePrefix>,
    pub partitioned_prefix: Option<PartitionedPrefix>,
}

impl TargetObjectKeyFormat {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            simple_prefix: members.get("SimplePrefix")?,
            partitioned_prefix: members.get("PartitionedPrefix")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("SimplePrefix", &self.simple_prefix);
        fields.put("PartitionedPrefix", &self.partitioned_prefix);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TopicConfiguration {
    pub id: Option<String>,
    pub topic_arn: Option<String>,
    pub events: Option<Vec<String>>,
    pub filter: Option<NotificationConfigurationFilter>,
}

impl TopicConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            id: members.get("Id")?,
            topic_arn: members.get("TopicArn")?,
            events: members.get("Events")?,
            filter: members.get("Filter")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Id", &self.id);
        fields.put("TopicArn", &self.topic_arn);
        fields.put("Events", &self.events);
        fields.put("Filter", &self.filter);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Transition {
    pub date: Option<wire::Time>,
    pub days: Option<i64>,
    pub storage_class: Option<String>,
}

impl Transition {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            date: members.get("Date")?,
            days: members.get("Days")?,
            storage_class: members.get("StorageClass")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Date", &self.date);
        fields.put("Days", &self.days);
        fields.put("StorageClass", &self.storage_class);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UploadPartCopyOutput {
    pub copy_source_version_id: Option<String>,
    pub copy_part_result: Option<CopyPartResult>,
    pub server_side_encryption: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
}

impl UploadPartCopyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            copy_source_version_id: members.get("CopySourceVersionId")?,
            copy_part_result: members.get("CopyPartResult")?,
            server_side_encryption: members.get("ServerSideEncryption")?,
            sse_customer_algorithm: members.get("SSECustomerAlgorithm")?,
            sse_customer_key_md5: members.get("SSECustomerKeyMD5")?,
            ssekms_key_id: members.get("SSEKMSKeyId")?,
            bucket_key_enabled: members.get("BucketKeyEnabled")?,
            request_charged: members.get("RequestCharged")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("CopySourceVersionId", &self.copy_source_version_id);
        fields.put("CopyPartResult", &self.copy_part_result);
        fields.put("ServerSideEncryption", &self.server_side_encryption);
        fields.put("SSECustomerAlgorithm", &self.sse_customer_algorithm);
        fields.put("SSECustomerKeyMD5", &self.sse_customer_key_md5);
        fields.put("SSEKMSKeyId", &self.ssekms_key_id);
        fields.put("BucketKeyEnabled", &self.bucket_key_enabled);
        fields.put("RequestCharged", &self.request_charged);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UploadPartCopyRequest {
    pub bucket: String,
    pub copy_source: String,
    pub copy_source_if_match: Option<String>,
    pub copy_source_if_modified_since: Option<wire::Time>,
    pub copy_source_if_none_match: Option<String>,
    pub copy_source_if_unmodified_since: Option<wire::Time>,
    pub copy_source_range: Option<String>,
    pub key: String,
    pub part_number: i64,
    pub upload_id: String,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub copy_source_sse_customer_algorithm: Option<String>,
    pub copy_source_sse_customer_key: Option<String>,
    pub copy_source_sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub expected_source_bucket_owner: Option<String>,
}

impl UploadPartCopyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            bucket: members.need("Bucket")?,
            copy_source: members.need("CopySource")?,
            copy_source_if_match: members.get("CopySourceIfMatch")?,
            copy_source_if_modified_since: members.get("CopySourceIfModifiedSince")?,
            copy_source_if_none_match: members.get("CopySourceIfNoneMatch")?,
            copy_source_if_unmodified_since: members.get("CopySourceIfUnmodifiedSince")?,
            copy_source_range: members.get("CopySourceRange")?,
            key: members.need("Key")?,
            part_number: members.need("PartNumber")?,
            upload_id: members.need("UploadId")?,
            sse_customer_algorithm: members.get("SSECustomerAlgorithm")?,
            sse_customer_key: members.get("SSECustomerKey")?,
            sse_customer_key_md5: members.get("SSECustomerKeyMD5")?,
            copy_source_sse_customer_algorithm: members.get("CopySourceSSECustomerAlgorithm")?,
            copy_source_sse_customer_key: members.get("CopySourceSSECustomerKey")?,
            copy_source_sse_customer_key_md5: members.get("CopySourceSSECustomerKeyMD5")?,
            request_payer: members.get("RequestPayer")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
            expected_source_bucket_owner: members.get("ExpectedSourceBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("Bucket", &self.bucket);
        fields.set("CopySource", &self.copy_source);
        fields.put("CopySourceIfMatch", &self.copy_source_if_match);
        fields.put("CopySourceIfModifiedSince", &self.copy_source_if_modified_since);
        fields.put("CopySourceIfNoneMatch", &self.copy_source_if_none_match);
        fields.put("CopySourceIfUnmodifiedSince", &self.copy_source_if_unmodified_since);
        fields.put("CopySourceRange", &self.copy_source_range);
        fields.set("Key", &self.key);
        fields.set("PartNumber", &self.part_number);
        fields.set("UploadId", &self.upload_id);
        fields.put("SSECustomerAlgorithm", &self.sse_customer_algorithm);
        fields.put("SSECustomerKey", &self.sse_customer_key);
        fields.put("SSECustomerKeyMD5", &self.sse_customer_key_md5);
        fields.put("CopySourceSSECustomerAlgorithm", &self.copy_source_sse_customer_algorithm);
        fields.put("CopySourceSSECustomerKey", &self.copy_source_sse_customer_key);
        fields.put("CopySourceSSECustomerKeyMD5", &self.copy_source_sse_customer_key_md5);
        fields.put("RequestPayer", &self.request_payer);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.put("ExpectedSourceBucketOwner", &self.expected_source_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UploadPartOutput {
    pub server_side_encryption: Option<String>,
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
}

impl UploadPartOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            server_side_encryption: members.get("ServerSideEncryption")?,
            e_tag: members.get("ETag")?,
            checksum_crc32: members.get("ChecksumCRC32")?,
            checksum_crc32_c: members.get("ChecksumCRC32C")?,
            checksum_crc64_nvme: members.get("ChecksumCRC64NVME")?,
            checksum_sha1: members.get("ChecksumSHA1")?,
            checksum_sha256: members.get("ChecksumSHA256")?,
            checksum_sha512: members.get("ChecksumSHA512")?,
            checksum_md5: members.get("ChecksumMD5")?,
            checksum_xxhash64: members.get("ChecksumXXHASH64")?,
            checksum_xxhash3: members.get("ChecksumXXHASH3")?,
            checksum_xxhash128: members.get("ChecksumXXHASH128")?,
            sse_customer_algorithm: members.get("SSECustomerAlgorithm")?,
            sse_customer_key_md5: members.get("SSECustomerKeyMD5")?,
            ssekms_key_id: members.get("SSEKMSKeyId")?,
            bucket_key_enabled: members.get("BucketKeyEnabled")?,
            request_charged: members.get("RequestCharged")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ServerSideEncryption", &self.server_side_encryption);
        fields.put("ETag", &self.e_tag);
        fields.put("ChecksumCRC32", &self.checksum_crc32);
        fields.put("ChecksumCRC32C", &self.checksum_crc32_c);
        fields.put("ChecksumCRC64NVME", &self.checksum_crc64_nvme);
        fields.put("ChecksumSHA1", &self.checksum_sha1);
        fields.put("ChecksumSHA256", &self.checksum_sha256);
        fields.put("ChecksumSHA512", &self.checksum_sha512);
        fields.put("ChecksumMD5", &self.checksum_md5);
        fields.put("ChecksumXXHASH64", &self.checksum_xxhash64);
        fields.put("ChecksumXXHASH3", &self.checksum_xxhash3);
        fields.put("ChecksumXXHASH128", &self.checksum_xxhash128);
        fields.put("SSECustomerAlgorithm", &self.sse_customer_algorithm);
        fields.put("SSECustomerKeyMD5", &self.sse_customer_key_md5);
        fields.put("SSEKMSKeyId", &self.ssekms_key_id);
        fields.put("BucketKeyEnabled", &self.bucket_key_enabled);
        fields.put("RequestCharged", &self.request_charged);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UploadPartRequest {
    pub body: Option<wire::Body>,
    pub bucket: String,
    pub content_length: Option<i64>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub key: String,
    pub part_number: i64,
    pub upload_id: String,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}

impl UploadPartRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            body: members.get("Body")?,
            bucket: members.need("Bucket")?,
            content_length: members.get("ContentLength")?,
            content_md5: members.get("ContentMD5")?,
            checksum_algorithm: members.get("ChecksumAlgorithm")?,
            checksum_crc32: members.get("ChecksumCRC32")?,
            checksum_crc32_c: members.get("ChecksumCRC32C")?,
            checksum_crc64_nvme: members.get("ChecksumCRC64NVME")?,
            checksum_sha1: members.get("ChecksumSHA1")?,
            checksum_sha256: members.get("ChecksumSHA256")?,
            checksum_sha512: members.get("ChecksumSHA512")?,
            checksum_md5: members.get("ChecksumMD5")?,
            checksum_xxhash64: members.get("ChecksumXXHASH64")?,
            checksum_xxhash3: members.get("ChecksumXXHASH3")?,
            checksum_xxhash128: members.get("ChecksumXXHASH128")?,
            key: members.need("Key")?,
            part_number: members.need("PartNumber")?,
            upload_id: members.need("UploadId")?,
            sse_customer_algorithm: members.get("SSECustomerAlgorithm")?,
            sse_customer_key: members.get("SSECustomerKey")?,
            sse_customer_key_md5: members.get("SSECustomerKeyMD5")?,
            request_payer: members.get("RequestPayer")?,
            expected_bucket_owner: members.get("ExpectedBucketOwner")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Body", &self.body);
        fields.set("Bucket", &self.bucket);
        fields.put("ContentLength", &self.content_length);
        fields.put("ContentMD5", &self.content_md5);
        fields.put("ChecksumAlgorithm", &self.checksum_algorithm);
        fields.put("ChecksumCRC32", &self.checksum_crc32);
        fields.put("ChecksumCRC32C", &self.checksum_crc32_c);
        fields.put("ChecksumCRC64NVME", &self.checksum_crc64_nvme);
        fields.put("ChecksumSHA1", &self.checksum_sha1);
        fields.put("ChecksumSHA256", &self.checksum_sha256);
        fields.put("ChecksumSHA512", &self.checksum_sha512);
        fields.put("ChecksumMD5", &self.checksum_md5);
        fields.put("ChecksumXXHASH64", &self.checksum_xxhash64);
        fields.put("ChecksumXXHASH3", &self.checksum_xxhash3);
        fields.put("ChecksumXXHASH128", &self.checksum_xxhash128);
        fields.set("Key", &self.key);
        fields.set("PartNumber", &self.part_number);
        fields.set("UploadId", &self.upload_id);
        fields.put("SSECustomerAlgorithm", &self.sse_customer_algorithm);
        fields.put("SSECustomerKey", &self.sse_customer_key);
        fields.put("SSECustomerKeyMD5", &self.sse_customer_key_md5);
        fields.put("RequestPayer", &self.request_payer);
        fields.put("ExpectedBucketOwner", &self.expected_bucket_owner);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct VersioningConfiguration {
    pub mfa_delete: Option<String>,
    pub status: Option<String>,
}

impl VersioningConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            mfa_delete: members.get("MFADelete")?,
            status: members.get("Status")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("MFADelete", &self.mfa_delete);
        fields.put("Status", &self.status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct WebsiteConfiguration {
    pub error_document: Option<ErrorDocument>,
    pub index_document: Option<IndexDocument>,
    pub redirect_all_requests_to: Option<RedirectAllRequestsTo>,
    pub routing_rules: Option<Vec<RoutingRule>>,
}

impl WebsiteConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            error_document: members.get("ErrorDocument")?,
            index_document: members.get("IndexDocument")?,
            redirect_all_requests_to: members.get("RedirectAllRequestsTo")?,
            routing_rules: members.get("RoutingRules")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ErrorDocument", &self.error_document);
        fields.put("IndexDocument", &self.index_document);
        fields.put("RedirectAllRequestsTo", &self.redirect_all_requests_to);
        fields.put("RoutingRules", &self.routing_rules);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketOutput {}

impl DeleteBucketOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketCorsOutput {}

impl DeleteBucketCorsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketEncryptionOutput {}

impl DeleteBucketEncryptionOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketLifecycleOutput {}

impl DeleteBucketLifecycleOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketOwnershipControlsOutput {}

impl DeleteBucketOwnershipControlsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketPolicyOutput {}

impl DeleteBucketPolicyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketReplicationOutput {}

impl DeleteBucketReplicationOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketTaggingOutput {}

impl DeleteBucketTaggingOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketWebsiteOutput {}

impl DeleteBucketWebsiteOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletePublicAccessBlockOutput {}

impl DeletePublicAccessBlockOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketAccelerateConfigurationOutput {}

impl PutBucketAccelerateConfigurationOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketAclOutput {}

impl PutBucketAclOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketCorsOutput {}

impl PutBucketCorsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketEncryptionOutput {}

impl PutBucketEncryptionOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketLoggingOutput {}

impl PutBucketLoggingOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketNotificationConfigurationOutput {}

impl PutBucketNotificationConfigurationOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketOwnershipControlsOutput {}

impl PutBucketOwnershipControlsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketPolicyOutput {}

impl PutBucketPolicyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketReplicationOutput {}

impl PutBucketReplicationOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketRequestPaymentOutput {}

impl PutBucketRequestPaymentOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketTaggingOutput {}

impl PutBucketTaggingOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketVersioningOutput {}

impl PutBucketVersioningOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketWebsiteOutput {}

impl PutBucketWebsiteOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutPublicAccessBlockOutput {}

impl PutPublicAccessBlockOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

wire::shapes! {
    AbortIncompleteMultipartUpload
    AbortMultipartUploadOutput
    AbortMultipartUploadRequest
    AccelerateConfiguration
    AccessControlPolicy
    AccessControlTranslation
    BlockedEncryptionTypes
    Bucket
    BucketInfo
    BucketLifecycleConfiguration
    BucketLoggingStatus
    CORSConfiguration
    CORSRule
    Checksum
    CommonPrefix
    CompleteMultipartUploadOutput
    CompleteMultipartUploadRequest
    CompletedMultipartUpload
    CompletedPart
    Condition
    CopyObjectOutput
    CopyObjectRequest
    CopyObjectResult
    CopyPartResult
    CreateBucketConfiguration
    CreateBucketOutput
    CreateBucketRequest
    CreateMultipartUploadOutput
    CreateMultipartUploadRequest
    DefaultRetention
    Delete
    DeleteBucketCorsOutput
    DeleteBucketCorsRequest
    DeleteBucketEncryptionOutput
    DeleteBucketEncryptionRequest
    DeleteBucketLifecycleOutput
    DeleteBucketLifecycleRequest
    DeleteBucketOutput
    DeleteBucketOwnershipControlsOutput
    DeleteBucketOwnershipControlsRequest
    DeleteBucketPolicyOutput
    DeleteBucketPolicyRequest
    DeleteBucketReplicationOutput
    DeleteBucketReplicationRequest
    DeleteBucketRequest
    DeleteBucketTaggingOutput
    DeleteBucketTaggingRequest
    DeleteBucketWebsiteOutput
    DeleteBucketWebsiteRequest
    DeleteMarkerEntry
    DeleteMarkerReplication
    DeleteObjectOutput
    DeleteObjectRequest
    DeleteObjectTaggingOutput
    DeleteObjectTaggingRequest
    DeleteObjectsOutput
    DeleteObjectsRequest
    DeletePublicAccessBlockOutput
    DeletePublicAccessBlockRequest
    DeletedObject
    Destination
    EncryptionConfiguration
    Error
    ErrorDocument
    EventBridgeConfiguration
    ExistingObjectReplication
    FilterRule
    GetBucketAccelerateConfigurationOutput
    GetBucketAccelerateConfigurationRequest
    GetBucketAclOutput
    GetBucketAclRequest
    GetBucketCorsOutput
    GetBucketCorsRequest
    GetBucketEncryptionOutput
    GetBucketEncryptionRequest
    GetBucketLifecycleConfigurationOutput
    GetBucketLifecycleConfigurationRequest
    GetBucketLocationOutput
    GetBucketLocationRequest
    GetBucketLoggingOutput
    GetBucketLoggingRequest
    GetBucketNotificationConfigurationRequest
    GetBucketOwnershipControlsOutput
    GetBucketOwnershipControlsRequest
    GetBucketPolicyOutput
    GetBucketPolicyRequest
    GetBucketPolicyStatusOutput
    GetBucketPolicyStatusRequest
    GetBucketReplicationOutput
    GetBucketReplicationRequest
    GetBucketRequestPaymentOutput
    GetBucketRequestPaymentRequest
    GetBucketTaggingOutput
    GetBucketTaggingRequest
    GetBucketVersioningOutput
    GetBucketVersioningRequest
    GetBucketWebsiteOutput
    GetBucketWebsiteRequest
    GetObjectAclOutput
    GetObjectAclRequest
    GetObjectAttributesOutput
    GetObjectAttributesParts
    GetObjectAttributesRequest
    GetObjectLegalHoldOutput
    GetObjectLegalHoldRequest
    GetObjectLockConfigurationOutput
    GetObjectLockConfigurationRequest
    GetObjectOutput
    GetObjectRequest
    GetObjectRetentionOutput
    GetObjectRetentionRequest
    GetObjectTaggingOutput
    GetObjectTaggingRequest
    GetPublicAccessBlockOutput
    GetPublicAccessBlockRequest
    Grant
    Grantee
    HeadBucketOutput
    HeadBucketRequest
    HeadObjectOutput
    HeadObjectRequest
    IndexDocument
    Initiator
    LambdaFunctionConfiguration
    LifecycleExpiration
    LifecycleRule
    LifecycleRuleAndOperator
    LifecycleRuleFilter
    ListBucketsOutput
    ListBucketsRequest
    ListMultipartUploadsOutput
    ListMultipartUploadsRequest
    ListObjectVersionsOutput
    ListObjectVersionsRequest
    ListObjectsOutput
    ListObjectsRequest
    ListObjectsV2Output
    ListObjectsV2Request
    ListPartsOutput
    ListPartsRequest
    LocationInfo
    LoggingEnabled
    Metrics
    MultipartUpload
    NoncurrentVersionExpiration
    NoncurrentVersionTransition
    NotificationConfiguration
    NotificationConfigurationFilter
    Object
    ObjectIdentifier
    ObjectLockConfiguration
    ObjectLockLegalHold
    ObjectLockRetention
    ObjectLockRule
    ObjectPart
    ObjectVersion
    Owner
    OwnershipControls
    OwnershipControlsRule
    Part
    PartitionedPrefix
    PolicyStatus
    PublicAccessBlockConfiguration
    PutBucketAccelerateConfigurationOutput
    PutBucketAccelerateConfigurationRequest
    PutBucketAclOutput
    PutBucketAclRequest
    PutBucketCorsOutput
    PutBucketCorsRequest
    PutBucketEncryptionOutput
    PutBucketEncryptionRequest
    PutBucketLifecycleConfigurationOutput
    PutBucketLifecycleConfigurationRequest
    PutBucketLoggingOutput
    PutBucketLoggingRequest
    PutBucketNotificationConfigurationOutput
    PutBucketNotificationConfigurationRequest
    PutBucketOwnershipControlsOutput
    PutBucketOwnershipControlsRequest
    PutBucketPolicyOutput
    PutBucketPolicyRequest
    PutBucketReplicationOutput
    PutBucketReplicationRequest
    PutBucketRequestPaymentOutput
    PutBucketRequestPaymentRequest
    PutBucketTaggingOutput
    PutBucketTaggingRequest
    PutBucketVersioningOutput
    PutBucketVersioningRequest
    PutBucketWebsiteOutput
    PutBucketWebsiteRequest
    PutObjectAclOutput
    PutObjectAclRequest
    PutObjectLegalHoldOutput
    PutObjectLegalHoldRequest
    PutObjectLockConfigurationOutput
    PutObjectLockConfigurationRequest
    PutObjectOutput
    PutObjectRequest
    PutObjectRetentionOutput
    PutObjectRetentionRequest
    PutObjectTaggingOutput
    PutObjectTaggingRequest
    PutPublicAccessBlockOutput
    PutPublicAccessBlockRequest
    QueueConfiguration
    Redirect
    RedirectAllRequestsTo
    ReplicaModifications
    ReplicationConfiguration
    ReplicationRule
    ReplicationRuleAndOperator
    ReplicationRuleFilter
    ReplicationTime
    ReplicationTimeValue
    RequestPaymentConfiguration
    RestoreStatus
    RoutingRule
    S3KeyFilter
    ServerSideEncryptionByDefault
    ServerSideEncryptionConfiguration
    ServerSideEncryptionRule
    SimplePrefix
    SourceSelectionCriteria
    SseKmsEncryptedObjects
    Tag
    Tagging
    TargetGrant
    TargetObjectKeyFormat
    TopicConfiguration
    Transition
    UploadPartCopyOutput
    UploadPartCopyRequest
    UploadPartOutput
    UploadPartRequest
    VersioningConfiguration
    WebsiteConfiguration
}

/// The errors AWS models for these operations.
pub mod errors {
    pub fn bucket_already_exists(message: impl Into<String>) -> wire::Error { wire::Error::new("BucketAlreadyExists", message).status(409) }
    pub fn bucket_already_owned_by_you(message: impl Into<String>) -> wire::Error { wire::Error::new("BucketAlreadyOwnedByYou", message).status(409) }
    pub fn encryption_type_mismatch(message: impl Into<String>) -> wire::Error { wire::Error::new("EncryptionTypeMismatch", message) }
    pub fn invalid_object_state(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidObjectState", message).status(403) }
    pub fn invalid_request(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidRequest", message) }
    pub fn invalid_write_offset(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidWriteOffset", message) }
    pub fn no_such_bucket(message: impl Into<String>) -> wire::Error { wire::Error::new("NoSuchBucket", message).status(404) }
    pub fn no_such_key(message: impl Into<String>) -> wire::Error { wire::Error::new("NoSuchKey", message).status(404) }
    pub fn no_such_upload(message: impl Into<String>) -> wire::Error { wire::Error::new("NoSuchUpload", message).status(404) }
    pub fn object_not_in_active_tier_error(message: impl Into<String>) -> wire::Error { wire::Error::new("ObjectNotInActiveTierError", message).status(403) }
    pub fn too_many_parts(message: impl Into<String>) -> wire::Error { wire::Error::new("TooManyParts", message) }
}

/// The values of enumerations.
pub mod values {
    pub mod archive_status {
        pub const ARCHIVE_ACCESS: &str = "ARCHIVE_ACCESS";
        pub const DEEP_ARCHIVE_ACCESS: &str = "DEEP_ARCHIVE_ACCESS";
    }
    pub mod bucket_accelerate_status {
        pub const ENABLED: &str = "Enabled";
        pub const SUSPENDED: &str = "Suspended";
    }
    pub mod bucket_canned_acl {
        pub const PRIVATE: &str = "private";
        pub const PUBLIC_READ: &str = "public-read";
        pub const PUBLIC_READ_WRITE: &str = "public-read-write";
        pub const AUTHENTICATED_READ: &str = "authenticated-read";
    }
    pub mod bucket_location_constraint {
        pub const AF_SOUTH_1: &str = "af-south-1";
        pub const AP_EAST_1: &str = "ap-east-1";
        pub const AP_EAST_2: &str = "ap-east-2";
        pub const AP_NORTHEAST_1: &str = "ap-northeast-1";
        pub const AP_NORTHEAST_2: &str = "ap-northeast-2";
        pub const AP_NORTHEAST_3: &str = "ap-northeast-3";
        pub const AP_SOUTH_1: &str = "ap-south-1";
        pub const AP_SOUTH_2: &str = "ap-south-2";
        pub const AP_SOUTHEAST_1: &str = "ap-southeast-1";
        pub const AP_SOUTHEAST_2: &str = "ap-southeast-2";
        pub const AP_SOUTHEAST_3: &str = "ap-southeast-3";
        pub const AP_SOUTHEAST_4: &str = "ap-southeast-4";
        pub const AP_SOUTHEAST_5: &str = "ap-southeast-5";
        pub const AP_SOUTHEAST_6: &str = "ap-southeast-6";
        pub const AP_SOUTHEAST_7: &str = "ap-southeast-7";
        pub const CA_CENTRAL_1: &str = "ca-central-1";
        pub const CA_WEST_1: &str = "ca-west-1";
        pub const CN_NORTH_1: &str = "cn-north-1";
        pub const CN_NORTHWEST_1: &str = "cn-northwest-1";
        pub const EU: &str = "EU";
        pub const EU_CENTRAL_1: &str = "eu-central-1";
        pub const EU_CENTRAL_2: &str = "eu-central-2";
        pub const EU_NORTH_1: &str = "eu-north-1";
        pub const EU_SOUTH_1: &str = "eu-south-1";
        pub const EU_SOUTH_2: &str = "eu-south-2";
        pub const EU_WEST_1: &str = "eu-west-1";
        pub const EU_WEST_2: &str = "eu-west-2";
        pub const EU_WEST_3: &str = "eu-west-3";
        pub const IL_CENTRAL_1: &str = "il-central-1";
        pub const ME_CENTRAL_1: &str = "me-central-1";
        pub const ME_SOUTH_1: &str = "me-south-1";
        pub const MX_CENTRAL_1: &str = "mx-central-1";
        pub const SA_EAST_1: &str = "sa-east-1";
        pub const US_EAST_2: &str = "us-east-2";
        pub const US_GOV_EAST_1: &str = "us-gov-east-1";
        pub const US_GOV_WEST_1: &str = "us-gov-west-1";
        pub const US_WEST_1: &str = "us-west-1";
        pub const US_WEST_2: &str = "us-west-2";
    }
    pub mod bucket_logs_permission {
        pub const FULL_CONTROL: &str = "FULL_CONTROL";
        pub const READ: &str = "READ";
        pub const WRITE: &str = "WRITE";
    }
    pub mod bucket_namespace {
        pub const ACCOUNT_REGIONAL: &str = "account-regional";
        pub const GLOBAL: &str = "global";
    }
    pub mod bucket_type {
        pub const DIRECTORY: &str = "Directory";
    }
    pub mod bucket_versioning_status {
        pub const ENABLED: &str = "Enabled";
        pub const SUSPENDED: &str = "Suspended";
    }
    pub mod checksum_algorithm {
        pub const CRC32: &str = "CRC32";
        pub const CRC32C: &str = "CRC32C";
        pub const SHA1: &str = "SHA1";
        pub const SHA256: &str = "SHA256";
        pub const CRC64NVME: &str = "CRC64NVME";
        pub const SHA512: &str = "SHA512";
        pub const MD5: &str = "MD5";
        pub const XXHASH64: &str = "XXHASH64";
        pub const XXHASH3: &str = "XXHASH3";
        pub const XXHASH128: &str = "XXHASH128";
    }
    pub mod checksum_mode {
        pub const ENABLED: &str = "ENABLED";
    }
    pub mod checksum_type {
        pub const COMPOSITE: &str = "COMPOSITE";
        pub const FULL_OBJECT: &str = "FULL_OBJECT";
    }
    pub mod data_redundancy {
        pub const SINGLE_AVAILABILITY_ZONE: &str = "SingleAvailabilityZone";
        pub const SINGLE_LOCAL_ZONE: &str = "SingleLocalZone";
    }
    pub mod delete_marker_replication_status {
        pub const ENABLED: &str = "Enabled";
        pub const DISABLED: &str = "Disabled";
    }
    pub mod encoding_type {
        pub const URL: &str = "url";
    }
    pub mod encryption_type {
        pub const NONE: &str = "NONE";
        pub const SSE_C: &str = "SSE-C";
    }
    pub mod event {
        pub const S3_REDUCED_REDUNDANCY_LOST_OBJECT: &str = "s3:ReducedRedundancyLostObject";
        pub const S3_OBJECT_CREATED: &str = "s3:ObjectCreated:*";
        pub const S3_OBJECT_CREATED_PUT: &str = "s3:ObjectCreated:Put";
        pub const S3_OBJECT_CREATED_POST: &str = "s3:ObjectCreated:Post";
        pub const S3_OBJECT_CREATED_COPY: &str = "s3:ObjectCreated:Copy";
        pub const S3_OBJECT_CREATED_COMPLETE_MULTIPART_UPLOAD: &str = "s3:ObjectCreated:CompleteMultipartUpload";
        pub const S3_OBJECT_REMOVED: &str = "s3:ObjectRemoved:*";
        pub const S3_OBJECT_REMOVED_DELETE: &str = "s3:ObjectRemoved:Delete";
        pub const S3_OBJECT_REMOVED_DELETE_MARKER_CREATED: &str = "s3:ObjectRemoved:DeleteMarkerCreated";
        pub const S3_OBJECT_RESTORE: &str = "s3:ObjectRestore:*";
        pub const S3_OBJECT_RESTORE_POST: &str = "s3:ObjectRestore:Post";
        pub const S3_OBJECT_RESTORE_COMPLETED: &str = "s3:ObjectRestore:Completed";
        pub const S3_REPLICATION: &str = "s3:Replication:*";
        pub const S3_REPLICATION_OPERATION_FAILED_REPLICATION: &str = "s3:Replication:OperationFailedReplication";
        pub const S3_REPLICATION_OPERATION_NOT_TRACKED: &str = "s3:Replication:OperationNotTracked";
        pub const S3_REPLICATION_OPERATION_MISSED_THRESHOLD: &str = "s3:Replication:OperationMissedThreshold";
        pub const S3_REPLICATION_OPERATION_REPLICATED_AFTER_THRESHOLD: &str = "s3:Replication:OperationReplicatedAfterThreshold";
        pub const S3_OBJECT_RESTORE_DELETE: &str = "s3:ObjectRestore:Delete";
        pub const S3_LIFECYCLE_TRANSITION: &str = "s3:LifecycleTransition";
        pub const S3_INTELLIGENT_TIERING: &str = "s3:IntelligentTiering";
        pub const S3_OBJECT_ACL_PUT: &str = "s3:ObjectAcl:Put";
        pub const S3_LIFECYCLE_EXPIRATION: &str = "s3:LifecycleExpiration:*";
        pub const S3_LIFECYCLE_EXPIRATION_DELETE: &str = "s3:LifecycleExpiration:Delete";
        pub const S3_LIFECYCLE_EXPIRATION_DELETE_MARKER_CREATED: &str = "s3:LifecycleExpiration:DeleteMarkerCreated";
        pub const S3_OBJECT_TAGGING: &str = "s3:ObjectTagging:*";
        pub const S3_OBJECT_TAGGING_PUT: &str = "s3:ObjectTagging:Put";
        pub const S3_OBJECT_TAGGING_DELETE: &str = "s3:ObjectTagging:Delete";
    }
    pub mod existing_object_replication_status {
        pub const ENABLED: &str = "Enabled";
        pub const DISABLED: &str = "Disabled";
    }
    pub mod expiration_status {
        pub const ENABLED: &str = "Enabled";
        pub const DISABLED: &str = "Disabled";
    }
    pub mod filter_rule_name {
        pub const PREFIX: &str = "prefix";
        pub const SUFFIX: &str = "suffix";
    }
    pub mod intelligent_tiering_access_tier {
        pub const ARCHIVE_ACCESS: &str = "ARCHIVE_ACCESS";
        pub const DEEP_ARCHIVE_ACCESS: &str = "DEEP_ARCHIVE_ACCESS";
    }
    pub mod location_type {
        pub const AVAILABILITY_ZONE: &str = "AvailabilityZone";
        pub const LOCAL_ZONE: &str = "LocalZone";
    }
    pub mod mfa_delete {
        pub const ENABLED: &str = "Enabled";
        pub const DISABLED: &str = "Disabled";
    }
    pub mod mfa_delete_status {
        pub const ENABLED: &str = "Enabled";
        pub const DISABLED: &str = "Disabled";
    }
    pub mod metadata_directive {
        pub const COPY: &str = "COPY";
        pub const REPLACE: &str = "REPLACE";
    }
    pub mod metrics_status {
        pub const ENABLED: &str = "Enabled";
        pub const DISABLED: &str = "Disabled";
    }
    pub mod object_attributes {
        pub const E_TAG: &str = "ETag";
        pub const CHECKSUM: &str = "Checksum";
        pub const OBJECT_PARTS: &str = "ObjectParts";
        pub const STORAGE_CLASS: &str = "StorageClass";
        pub const OBJECT_SIZE: &str = "ObjectSize";
    }
    pub mod object_canned_acl {
        pub const PRIVATE: &str = "private";
        pub const PUBLIC_READ: &str = "public-read";
        pub const PUBLIC_READ_WRITE: &str = "public-read-write";
        pub const AUTHENTICATED_READ: &str = "authenticated-read";
        pub const AWS_EXEC_READ: &str = "aws-exec-read";
        pub const BUCKET_OWNER_READ: &str = "bucket-owner-read";
        pub const BUCKET_OWNER_FULL_CONTROL: &str = "bucket-owner-full-control";
    }
    pub mod object_lock_enabled {
        pub const ENABLED: &str = "Enabled";
    }
    pub mod object_lock_legal_hold_status {
        pub const ON: &str = "ON";
        pub const OFF: &str = "OFF";
    }
    pub mod object_lock_mode {
        pub const GOVERNANCE: &str = "GOVERNANCE";
        pub const COMPLIANCE: &str = "COMPLIANCE";
    }
    pub mod object_lock_retention_mode {
        pub const GOVERNANCE: &str = "GOVERNANCE";
        pub const COMPLIANCE: &str = "COMPLIANCE";
    }
    pub mod object_ownership {
        pub const BUCKET_OWNER_PREFERRED: &str = "BucketOwnerPreferred";
        pub const OBJECT_WRITER: &str = "ObjectWriter";
        pub const BUCKET_OWNER_ENFORCED: &str = "BucketOwnerEnforced";
    }
    pub mod object_storage_class {
        pub const STANDARD: &str = "STANDARD";
        pub const REDUCED_REDUNDANCY: &str = "REDUCED_REDUNDANCY";
        pub const GLACIER: &str = "GLACIER";
        pub const STANDARD_IA: &str = "STANDARD_IA";
        pub const ONEZONE_IA: &str = "ONEZONE_IA";
        pub const INTELLIGENT_TIERING: &str = "INTELLIGENT_TIERING";
        pub const DEEP_ARCHIVE: &str = "DEEP_ARCHIVE";
        pub const OUTPOSTS: &str = "OUTPOSTS";
        pub const GLACIER_IR: &str = "GLACIER_IR";
        pub const SNOW: &str = "SNOW";
        pub const EXPRESS_ONEZONE: &str = "EXPRESS_ONEZONE";
        pub const FSX_OPENZFS: &str = "FSX_OPENZFS";
        pub const FSX_ONTAP: &str = "FSX_ONTAP";
    }
    pub mod object_version_storage_class {
        pub const STANDARD: &str = "STANDARD";
    }
    pub mod optional_object_attributes {
        pub const RESTORE_STATUS: &str = "RestoreStatus";
    }
    pub mod owner_override {
        pub const DESTINATION: &str = "Destination";
    }
    pub mod partition_date_source {
        pub const EVENT_TIME: &str = "EventTime";
        pub const DELIVERY_TIME: &str = "DeliveryTime";
    }
    pub mod payer {
        pub const REQUESTER: &str = "Requester";
        pub const BUCKET_OWNER: &str = "BucketOwner";
    }
    pub mod permission {
        pub const FULL_CONTROL: &str = "FULL_CONTROL";
        pub const WRITE: &str = "WRITE";
        pub const WRITE_ACP: &str = "WRITE_ACP";
        pub const READ: &str = "READ";
        pub const READ_ACP: &str = "READ_ACP";
    }
    pub mod protocol {
        pub const HTTP: &str = "http";
        pub const HTTPS: &str = "https";
    }
    pub mod replica_modifications_status {
        pub const ENABLED: &str = "Enabled";
        pub const DISABLED: &str = "Disabled";
    }
    pub mod replication_rule_status {
        pub const ENABLED: &str = "Enabled";
        pub const DISABLED: &str = "Disabled";
    }
    pub mod replication_status {
        pub const COMPLETE: &str = "COMPLETE";
        pub const PENDING: &str = "PENDING";
        pub const FAILED: &str = "FAILED";
        pub const REPLICA: &str = "REPLICA";
        pub const COMPLETED: &str = "COMPLETED";
    }
    pub mod replication_time_status {
        pub const ENABLED: &str = "Enabled";
        pub const DISABLED: &str = "Disabled";
    }
    pub mod request_charged {
        pub const REQUESTER: &str = "requester";
    }
    pub mod request_payer {
        pub const REQUESTER: &str = "requester";
    }
    pub mod server_side_encryption {
        pub const AES256: &str = "AES256";
        pub const AWS_FSX: &str = "aws:fsx";
        pub const AWS_KMS: &str = "aws:kms";
        pub const AWS_KMS_DSSE: &str = "aws:kms:dsse";
    }
    pub mod sse_kms_encrypted_objects_status {
        pub const ENABLED: &str = "Enabled";
        pub const DISABLED: &str = "Disabled";
    }
    pub mod storage_class {
        pub const STANDARD: &str = "STANDARD";
        pub const REDUCED_REDUNDANCY: &str = "REDUCED_REDUNDANCY";
        pub const STANDARD_IA: &str = "STANDARD_IA";
        pub const ONEZONE_IA: &str = "ONEZONE_IA";
        pub const INTELLIGENT_TIERING: &str = "INTELLIGENT_TIERING";
        pub const GLACIER: &str = "GLACIER";
        pub const DEEP_ARCHIVE: &str = "DEEP_ARCHIVE";
        pub const OUTPOSTS: &str = "OUTPOSTS";
        pub const GLACIER_IR: &str = "GLACIER_IR";
        pub const SNOW: &str = "SNOW";
        pub const EXPRESS_ONEZONE: &str = "EXPRESS_ONEZONE";
        pub const FSX_OPENZFS: &str = "FSX_OPENZFS";
        pub const FSX_ONTAP: &str = "FSX_ONTAP";
    }
    pub mod tagging_directive {
        pub const COPY: &str = "COPY";
        pub const REPLACE: &str = "REPLACE";
    }
    pub mod transition_default_minimum_object_size {
        pub const VARIES_BY_STORAGE_CLASS: &str = "varies_by_storage_class";
        pub const ALL_STORAGE_CLASSES_128_K: &str = "all_storage_classes_128K";
    }
    pub mod transition_storage_class {
        pub const GLACIER: &str = "GLACIER";
        pub const STANDARD_IA: &str = "STANDARD_IA";
        pub const ONEZONE_IA: &str = "ONEZONE_IA";
        pub const INTELLIGENT_TIERING: &str = "INTELLIGENT_TIERING";
        pub const DEEP_ARCHIVE: &str = "DEEP_ARCHIVE";
        pub const GLACIER_IR: &str = "GLACIER_IR";
    }
    pub mod r#type {
        pub const CANONICAL_USER: &str = "CanonicalUser";
        pub const AMAZON_CUSTOMER_BY_EMAIL: &str = "AmazonCustomerByEmail";
        pub const GROUP: &str = "Group";
    }
}
