// Written by `cargo xtask codegen` from models/. Not edited by hand.
#![allow(clippy::all, reason = "generated")]

/// Runs one operation: reads its input, calls `crate::operations`, writes its output.
pub fn dispatch(cx: &mut store::Cx<'_>, operation: &str, input: &wire::Document) -> Result<wire::Document, wire::Error> {
    match operation {
        "AbortMultipartUpload" => crate::operations::abort_multipart_upload(cx, AbortMultipartUploadRequest::from_document(input)?).map(|output| output.to_document()),
        "CompleteMultipartUpload" => crate::operations::complete_multipart_upload(cx, CompleteMultipartUploadRequest::from_document(input)?).map(|output| output.to_document()),
        "CopyObject" => crate::operations::copy_object(cx, CopyObjectRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateBucket" => crate::operations::create_bucket(cx, CreateBucketRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateMultipartUpload" => crate::operations::create_multipart_upload(cx, CreateMultipartUploadRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteBucket" => crate::operations::delete_bucket(cx, DeleteBucketRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteBucketEncryption" => crate::operations::delete_bucket_encryption(cx, DeleteBucketEncryptionRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteBucketPolicy" => crate::operations::delete_bucket_policy(cx, DeleteBucketPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteObject" => crate::operations::delete_object(cx, DeleteObjectRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteObjects" => crate::operations::delete_objects(cx, DeleteObjectsRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketAccelerateConfiguration" => crate::operations::get_bucket_accelerate_configuration(cx, GetBucketAccelerateConfigurationRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketAcl" => crate::operations::get_bucket_acl(cx, GetBucketAclRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketCors" => crate::operations::get_bucket_cors(cx, GetBucketCorsRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketEncryption" => crate::operations::get_bucket_encryption(cx, GetBucketEncryptionRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketLifecycleConfiguration" => crate::operations::get_bucket_lifecycle_configuration(cx, GetBucketLifecycleConfigurationRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketLocation" => crate::operations::get_bucket_location(cx, GetBucketLocationRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketLogging" => crate::operations::get_bucket_logging(cx, GetBucketLoggingRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketPolicy" => crate::operations::get_bucket_policy(cx, GetBucketPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketReplication" => crate::operations::get_bucket_replication(cx, GetBucketReplicationRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketRequestPayment" => crate::operations::get_bucket_request_payment(cx, GetBucketRequestPaymentRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketTagging" => crate::operations::get_bucket_tagging(cx, GetBucketTaggingRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketVersioning" => crate::operations::get_bucket_versioning(cx, GetBucketVersioningRequest::from_document(input)?).map(|output| output.to_document()),
        "GetBucketWebsite" => crate::operations::get_bucket_website(cx, GetBucketWebsiteRequest::from_document(input)?).map(|output| output.to_document()),
        "GetObject" => crate::operations::get_object(cx, GetObjectRequest::from_document(input)?).map(|output| output.to_document()),
        "GetObjectLockConfiguration" => crate::operations::get_object_lock_configuration(cx, GetObjectLockConfigurationRequest::from_document(input)?).map(|output| output.to_document()),
        "GetObjectTagging" => crate::operations::get_object_tagging(cx, GetObjectTaggingRequest::from_document(input)?).map(|output| output.to_document()),
        "HeadBucket" => crate::operations::head_bucket(cx, HeadBucketRequest::from_document(input)?).map(|output| output.to_document()),
        "HeadObject" => crate::operations::head_object(cx, HeadObjectRequest::from_document(input)?).map(|output| output.to_document()),
        "ListBuckets" => crate::operations::list_buckets(cx, ListBucketsRequest::from_document(input)?).map(|output| output.to_document()),
        "ListMultipartUploads" => crate::operations::list_multipart_uploads(cx, ListMultipartUploadsRequest::from_document(input)?).map(|output| output.to_document()),
        "ListObjectVersions" => crate::operations::list_object_versions(cx, ListObjectVersionsRequest::from_document(input)?).map(|output| output.to_document()),
        "ListObjects" => crate::operations::list_objects(cx, ListObjectsRequest::from_document(input)?).map(|output| output.to_document()),
        "ListObjectsV2" => crate::operations::list_objects_v2(cx, ListObjectsV2Request::from_document(input)?).map(|output| output.to_document()),
        "ListParts" => crate::operations::list_parts(cx, ListPartsRequest::from_document(input)?).map(|output| output.to_document()),
        "PutBucketEncryption" => crate::operations::put_bucket_encryption(cx, PutBucketEncryptionRequest::from_document(input)?).map(|output| output.to_document()),
        "PutBucketPolicy" => crate::operations::put_bucket_policy(cx, PutBucketPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "PutBucketVersioning" => crate::operations::put_bucket_versioning(cx, PutBucketVersioningRequest::from_document(input)?).map(|output| output.to_document()),
        "PutObject" => crate::operations::put_object(cx, PutObjectRequest::from_document(input)?).map(|output| output.to_document()),
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
pub struct PutBucketVersioningOutput {}

impl PutBucketVersioningOutput {
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
    AccessControlTranslation
    BlockedEncryptionTypes
    Bucket
    BucketInfo
    CORSRule
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
    DeleteBucketEncryptionOutput
    DeleteBucketEncryptionRequest
    DeleteBucketOutput
    DeleteBucketPolicyOutput
    DeleteBucketPolicyRequest
    DeleteBucketRequest
    DeleteMarkerEntry
    DeleteMarkerReplication
    DeleteObjectOutput
    DeleteObjectRequest
    DeleteObjectsOutput
    DeleteObjectsRequest
    DeletedObject
    Destination
    EncryptionConfiguration
    Error
    ErrorDocument
    ExistingObjectReplication
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
    GetBucketPolicyOutput
    GetBucketPolicyRequest
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
    GetObjectLockConfigurationOutput
    GetObjectLockConfigurationRequest
    GetObjectOutput
    GetObjectRequest
    GetObjectTaggingOutput
    GetObjectTaggingRequest
    Grant
    Grantee
    HeadBucketOutput
    HeadBucketRequest
    HeadObjectOutput
    HeadObjectRequest
    IndexDocument
    Initiator
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
    Object
    ObjectIdentifier
    ObjectLockConfiguration
    ObjectLockRule
    ObjectVersion
    Owner
    Part
    PartitionedPrefix
    PutBucketEncryptionOutput
    PutBucketEncryptionRequest
    PutBucketPolicyOutput
    PutBucketPolicyRequest
    PutBucketVersioningOutput
    PutBucketVersioningRequest
    PutObjectOutput
    PutObjectRequest
    Redirect
    RedirectAllRequestsTo
    ReplicaModifications
    ReplicationConfiguration
    ReplicationRule
    ReplicationRuleAndOperator
    ReplicationRuleFilter
    ReplicationTime
    ReplicationTimeValue
    RestoreStatus
    RoutingRule
    ServerSideEncryptionByDefault
    ServerSideEncryptionConfiguration
    ServerSideEncryptionRule
    SimplePrefix
    SourceSelectionCriteria
    SseKmsEncryptedObjects
    Tag
    TargetGrant
    TargetObjectKeyFormat
    Transition
    UploadPartCopyOutput
    UploadPartCopyRequest
    UploadPartOutput
    UploadPartRequest
    VersioningConfiguration
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
    pub mod existing_object_replication_status {
        pub const ENABLED: &str = "Enabled";
        pub const DISABLED: &str = "Disabled";
    }
    pub mod expiration_status {
        pub const ENABLED: &str = "Enabled";
        pub const DISABLED: &str = "Disabled";
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

pub use table::SERVICE;

mod table {
use wire::schema::*;

/// This service as the wire sees it.
pub static SERVICE: wire::Service = wire::Service {
    name: "s3",
    service_id: "S3",
    signing_name: "s3",
    endpoint_prefix: "s3",
    target_prefix: "",
    protocol: Protocol::RestXml,
    json_version: "",
    api_version: "2006-03-01",
    xml_namespace: "",
    operations: OPERATIONS,
    shapes: SHAPES,
    errors: ERRORS,
    known: KNOWN,
};

static OPERATIONS: &[Operation] = &[
    Operation::new("AbortMultipartUpload").http("DELETE", "/{Bucket}/{Key+}", 204).input(3).output(2),
    Operation::new("CompleteMultipartUpload").http("POST", "/{Bucket}/{Key+}", 200).input(56).output(55),
    Operation::new("CopyObject").http("PUT", "/{Bucket}/{Key+}", 200).input(70).output(69),
    Operation::new("CreateBucket").http("PUT", "/{Bucket}", 200).input(85).output(84),
    Operation::new("CreateMultipartUpload").http("POST", "/{Bucket}/{Key+}?uploads", 200).input(87).output(86),
    Operation::new("DeleteBucket").http("DELETE", "/{Bucket}", 204).input(97),
    Operation::new("DeleteBucketEncryption").http("DELETE", "/{Bucket}?encryption", 204).input(95),
    Operation::new("DeleteBucketPolicy").http("DELETE", "/{Bucket}?policy", 204).input(96),
    Operation::new("DeleteObject").http("DELETE", "/{Bucket}/{Key+}", 204).input(105).output(104),
    Operation::new("DeleteObjects").http("POST", "/{Bucket}?delete", 200).input(107).output(106),
    Operation::new("GetBucketAccelerateConfiguration").http("GET", "/{Bucket}?accelerate", 200).input(133).output(132),
    Operation::new("GetBucketAcl").http("GET", "/{Bucket}?acl", 200).input(135).output(134),
    Operation::new("GetBucketCors").http("GET", "/{Bucket}?cors", 200).input(137).output(136),
    Operation::new("GetBucketEncryption").http("GET", "/{Bucket}?encryption", 200).input(139).output(138),
    Operation::new("GetBucketLifecycleConfiguration").http("GET", "/{Bucket}?lifecycle", 200).input(141).output(140),
    Operation::new("GetBucketLocation").http("GET", "/{Bucket}?location", 200).input(143).output(142),
    Operation::new("GetBucketLogging").http("GET", "/{Bucket}?logging", 200).input(145).output(144),
    Operation::new("GetBucketPolicy").http("GET", "/{Bucket}?policy", 200).input(147).output(146),
    Operation::new("GetBucketReplication").http("GET", "/{Bucket}?replication", 200).input(149).output(148),
    Operation::new("GetBucketRequestPayment").http("GET", "/{Bucket}?requestPayment", 200).input(151).output(150),
    Operation::new("GetBucketTagging").http("GET", "/{Bucket}?tagging", 200).input(153).output(152),
    Operation::new("GetBucketVersioning").http("GET", "/{Bucket}?versioning", 200).input(155).output(154),
    Operation::new("GetBucketWebsite").http("GET", "/{Bucket}?website", 200).input(157).output(156),
    Operation::new("GetObject").http("GET", "/{Bucket}/{Key+}", 200).input(161).output(160),
    Operation::new("GetObjectLockConfiguration").http("GET", "/{Bucket}?object-lock", 200).input(159).output(158),
    Operation::new("GetObjectTagging").http("GET", "/{Bucket}/{Key+}?tagging", 200).input(163).output(162),
    Operation::new("HeadBucket").http("HEAD", "/{Bucket}", 200).input(173).output(172),
    Operation::new("HeadObject").http("HEAD", "/{Bucket}/{Key+}", 200).input(175).output(174),
    Operation::new("ListBuckets").http("GET", "/", 200).input(208).output(207),
    Operation::new("ListMultipartUploads").http("GET", "/{Bucket}?uploads", 200).input(210).output(209),
    Operation::new("ListObjectVersions").http("GET", "/{Bucket}?versions", 200).input(212).output(211),
    Operation::new("ListObjects").http("GET", "/{Bucket}", 200).input(214).output(213),
    Operation::new("ListObjectsV2").http("GET", "/{Bucket}?list-type=2", 200).input(216).output(215),
    Operation::new("ListParts").http("GET", "/{Bucket}/{Key+}", 200).input(218).output(217),
    Operation::new("PutBucketEncryption").http("PUT", "/{Bucket}?encryption", 200).input(298),
    Operation::new("PutBucketPolicy").http("PUT", "/{Bucket}?policy", 200).input(299),
    Operation::new("PutBucketVersioning").http("PUT", "/{Bucket}?versioning", 200).input(300),
    Operation::new("PutObject").http("PUT", "/{Bucket}/{Key+}", 200).input(302).output(301),
    Operation::new("UploadPart").http("PUT", "/{Bucket}/{Key+}", 200).input(378).output(377),
    Operation::new("UploadPartCopy").http("PUT", "/{Bucket}/{Key+}", 200).input(376).output(375),
];

static ERRORS: &[ErrorShape] = &[
    ErrorShape { code: "BucketAlreadyExists", status: 409, sender: true, shape: 20 },
    ErrorShape { code: "BucketAlreadyOwnedByYou", status: 409, sender: true, shape: 21 },
    ErrorShape { code: "EncryptionTypeMismatch", status: 400, sender: true, shape: 119 },
    ErrorShape { code: "InvalidObjectState", status: 403, sender: true, shape: 191 },
    ErrorShape { code: "InvalidRequest", status: 400, sender: true, shape: 192 },
    ErrorShape { code: "InvalidWriteOffset", status: 400, sender: true, shape: 193 },
    ErrorShape { code: "NoSuchBucket", status: 404, sender: true, shape: 252 },
    ErrorShape { code: "NoSuchKey", status: 404, sender: true, shape: 253 },
    ErrorShape { code: "NoSuchUpload", status: 404, sender: true, shape: 254 },
    ErrorShape { code: "ObjectNotInActiveTierError", status: 403, sender: true, shape: 272 },
    ErrorShape { code: "TooManyParts", status: 400, sender: true, shape: 367 },
];

static KNOWN: &[&str] = &["CreateBucketMetadataConfiguration", "CreateBucketMetadataTableConfiguration", "CreateSession", "DeleteBucketAnalyticsConfiguration", "DeleteBucketCors", "DeleteBucketIntelligentTieringConfiguration", "DeleteBucketInventoryConfiguration", "DeleteBucketLifecycle", "DeleteBucketMetadataConfiguration", "DeleteBucketMetadataTableConfiguration", "DeleteBucketMetricsConfiguration", "DeleteBucketOwnershipControls", "DeleteBucketReplication", "DeleteBucketTagging", "DeleteBucketWebsite", "DeleteObjectTagging", "DeletePublicAccessBlock", "GetBucketAbac", "GetBucketAnalyticsConfiguration", "GetBucketIntelligentTieringConfiguration", "GetBucketInventoryConfiguration", "GetBucketLifecycle", "GetBucketMetadataConfiguration", "GetBucketMetadataTableConfiguration", "GetBucketMetricsConfiguration", "GetBucketNotification", "GetBucketNotificationConfiguration", "GetBucketOwnershipControls", "GetBucketPolicyStatus", "GetObjectAcl", "GetObjectAttributes", "GetObjectLegalHold", "GetObjectRetention", "GetObjectTorrent", "GetPublicAccessBlock", "ListBucketAnalyticsConfigurations", "ListBucketIntelligentTieringConfigurations", "ListBucketInventoryConfigurations", "ListBucketMetricsConfigurations", "ListDirectoryBuckets", "PutBucketAbac", "PutBucketAccelerateConfiguration", "PutBucketAcl", "PutBucketAnalyticsConfiguration", "PutBucketCors", "PutBucketIntelligentTieringConfiguration", "PutBucketInventoryConfiguration", "PutBucketLifecycle", "PutBucketLifecycleConfiguration", "PutBucketLogging", "PutBucketMetricsConfiguration", "PutBucketNotification", "PutBucketNotificationConfiguration", "PutBucketOwnershipControls", "PutBucketReplication", "PutBucketRequestPayment", "PutBucketTagging", "PutBucketWebsite", "PutObjectAcl", "PutObjectLegalHold", "PutObjectLockConfiguration", "PutObjectRetention", "PutObjectTagging", "PutPublicAccessBlock", "RenameObject", "RestoreObject", "SelectObjectContent", "UpdateBucketMetadataInventoryTableConfiguration", "UpdateBucketMetadataJournalTableConfiguration", "UpdateObjectEncryption", "WriteGetObjectResponse"];

static SHAPES: &[Shape] = &[
    Shape::new("AbortDate", Kind::Timestamp { format: "" }),
    Shape::new("AbortIncompleteMultipartUpload", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DaysAfterInitiation", 92),
    ] }),
    Shape::new("AbortMultipartUploadOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RequestCharged", 323).wire("x-amz-request-charged").at(Location::Header),
    ] }),
    Shape::new("AbortMultipartUploadRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("Key", 262).at(Location::Uri).required(),
        Member::new("UploadId", 244).wire("uploadId").at(Location::Query).required(),
        Member::new("RequestPayer", 324).wire("x-amz-request-payer").at(Location::Header),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
        Member::new("IfMatchInitiatedTime", 181).wire("x-amz-if-match-initiated-time").at(Location::Header),
    ] }),
    Shape::new("AbortRuleId", Kind::String { values: &[] }),
    Shape::new("AcceptRanges", Kind::String { values: &[] }),
    Shape::new("AccessControlTranslation", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Owner", 284).required(),
    ] }),
    Shape::new("AccessPointAlias", Kind::Boolean),
    Shape::new("AccountId", Kind::String { values: &[] }),
    Shape::new("AllowedHeader", Kind::String { values: &[] }),
    Shape::new("AllowedHeaders", Kind::List { item: 9, item_name: "" }),
    Shape::new("AllowedMethod", Kind::String { values: &[] }),
    Shape::new("AllowedMethods", Kind::List { item: 11, item_name: "" }),
    Shape::new("AllowedOrigin", Kind::String { values: &[] }),
    Shape::new("AllowedOrigins", Kind::List { item: 13, item_name: "" }),
    Shape::new("ArchiveStatus", Kind::String { values: &["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"] }),
    Shape::new("BlockedEncryptionTypes", Kind::Structure { payload: "", union: false, members: &[
        Member::new("EncryptionType", 118).flattened(),
    ] }),
    Shape::new("Body", Kind::Blob),
    Shape::new("Bucket", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Name", 28),
        Member::new("CreationDate", 88),
        Member::new("BucketRegion", 30),
        Member::new("BucketArn", 337),
    ] }),
    Shape::new("BucketAccelerateStatus", Kind::String { values: &["Enabled", "Suspended"] }),
    Shape::new("BucketAlreadyExists", Kind::Structure { payload: "", union: false, members: &[] }),
    Shape::new("BucketAlreadyOwnedByYou", Kind::Structure { payload: "", union: false, members: &[] }),
    Shape::new("BucketCannedACL", Kind::String { values: &["private", "public-read", "public-read-write", "authenticated-read"] }),
    Shape::new("BucketInfo", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DataRedundancy", 89),
        Member::new("Type", 31),
    ] }),
    Shape::new("BucketKeyEnabled", Kind::Boolean),
    Shape::new("BucketLocationConstraint", Kind::String { values: &["af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-central-1", "ca-west-1", "cn-north-1", "cn-northwest-1", "EU", "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "il-central-1", "me-central-1", "me-south-1", "mx-central-1", "sa-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1", "us-west-1", "us-west-2"] }),
    Shape::new("BucketLocationName", Kind::String { values: &[] }),
    Shape::new("BucketLogsPermission", Kind::String { values: &["FULL_CONTROL", "READ", "WRITE"] }),
    Shape::new("BucketName", Kind::String { values: &[] }),
    Shape::new("BucketNamespace", Kind::String { values: &["account-regional", "global"] }),
    Shape::new("BucketRegion", Kind::String { values: &[] }),
    Shape::new("BucketType", Kind::String { values: &["Directory"] }),
    Shape::new("BucketVersioningStatus", Kind::String { values: &["Enabled", "Suspended"] }),
    Shape::new("Buckets", Kind::List { item: 18, item_name: "Bucket" }),
    Shape::new("BypassGovernanceRetention", Kind::Boolean),
    Shape::new("CORSRule", Kind::Structure { payload: "", union: false, members: &[
        Member::new("ID", 179),
        Member::new("AllowedHeaders", 10).wire("AllowedHeader").flattened(),
        Member::new("AllowedMethods", 12).wire("AllowedMethod").required().flattened(),
        Member::new("AllowedOrigins", 14).wire("AllowedOrigin").required().flattened(),
        Member::new("ExposeHeaders", 130).wire("ExposeHeader").flattened(),
        Member::new("MaxAgeSeconds", 228),
    ] }),
    Shape::new("CORSRules", Kind::List { item: 35, item_name: "" }),
    Shape::new("CacheControl", Kind::String { values: &[] }),
    Shape::new("ChecksumAlgorithm", Kind::String { values: &["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] }),
    Shape::new("ChecksumAlgorithmList", Kind::List { item: 38, item_name: "" }),
    Shape::new("ChecksumCRC32", Kind::String { values: &[] }),
    Shape::new("ChecksumCRC32C", Kind::String { values: &[] }),
    Shape::new("ChecksumCRC64NVME", Kind::String { values: &[] }),
    Shape::new("ChecksumMD5", Kind::String { values: &[] }),
    Shape::new("ChecksumMode", Kind::String { values: &["ENABLED"] }),
    Shape::new("ChecksumSHA1", Kind::String { values: &[] }),
    Shape::new("ChecksumSHA256", Kind::String { values: &[] }),
    Shape::new("ChecksumSHA512", Kind::String { values: &[] }),
    Shape::new("ChecksumType", Kind::String { values: &["COMPOSITE", "FULL_OBJECT"] }),
    Shape::new("ChecksumXXHASH128", Kind::String { values: &[] }),
    Shape::new("ChecksumXXHASH3", Kind::String { values: &[] }),
    Shape::new("ChecksumXXHASH64", Kind::String { values: &[] }),
    Shape::new("Code", Kind::String { values: &[] }),
    Shape::new("CommonPrefix", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Prefix", 295),
    ] }),
    Shape::new("CommonPrefixList", Kind::List { item: 53, item_name: "" }),
    Shape::new("CompleteMultipartUploadOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Location", 219),
        Member::new("Bucket", 28),
        Member::new("Key", 262),
        Member::new("Expiration", 125).wire("x-amz-expiration").at(Location::Header),
        Member::new("ETag", 113),
        Member::new("ChecksumCRC32", 40),
        Member::new("ChecksumCRC32C", 41),
        Member::new("ChecksumCRC64NVME", 42),
        Member::new("ChecksumSHA1", 45),
        Member::new("ChecksumSHA256", 46),
        Member::new("ChecksumSHA512", 47),
        Member::new("ChecksumMD5", 43),
        Member::new("ChecksumXXHASH64", 51),
        Member::new("ChecksumXXHASH3", 50),
        Member::new("ChecksumXXHASH128", 49),
        Member::new("ChecksumType", 48),
        Member::new("ServerSideEncryption", 343).wire("x-amz-server-side-encryption").at(Location::Header),
        Member::new("VersionId", 278).wire("x-amz-version-id").at(Location::Header),
        Member::new("SSEKMSKeyId", 342).wire("x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
        Member::new("BucketKeyEnabled", 24).wire("x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
        Member::new("RequestCharged", 323).wire("x-amz-request-charged").at(Location::Header),
    ] }),
    Shape::new("CompleteMultipartUploadRequest", Kind::Structure { payload: "MultipartUpload", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("Key", 262).at(Location::Uri).required(),
        Member::new("MultipartUpload", 57).wire("CompleteMultipartUpload").xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/"),
        Member::new("UploadId", 244).wire("uploadId").at(Location::Query).required(),
        Member::new("ChecksumCRC32", 40).wire("x-amz-checksum-crc32").at(Location::Header),
        Member::new("ChecksumCRC32C", 41).wire("x-amz-checksum-crc32c").at(Location::Header),
        Member::new("ChecksumCRC64NVME", 42).wire("x-amz-checksum-crc64nvme").at(Location::Header),
        Member::new("ChecksumSHA1", 45).wire("x-amz-checksum-sha1").at(Location::Header),
        Member::new("ChecksumSHA256", 46).wire("x-amz-checksum-sha256").at(Location::Header),
        Member::new("ChecksumSHA512", 47).wire("x-amz-checksum-sha512").at(Location::Header),
        Member::new("ChecksumMD5", 43).wire("x-amz-checksum-md5").at(Location::Header),
        Member::new("ChecksumXXHASH64", 51).wire("x-amz-checksum-xxhash64").at(Location::Header),
        Member::new("ChecksumXXHASH3", 50).wire("x-amz-checksum-xxhash3").at(Location::Header),
        Member::new("ChecksumXXHASH128", 49).wire("x-amz-checksum-xxhash128").at(Location::Header),
        Member::new("ChecksumType", 48).wire("x-amz-checksum-type").at(Location::Header),
        Member::new("MpuObjectSize", 242).wire("x-amz-mp-object-size").at(Location::Header),
        Member::new("RequestPayer", 324).wire("x-amz-request-payer").at(Location::Header),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
        Member::new("IfMatch", 180).wire("If-Match").at(Location::Header),
        Member::new("IfNoneMatch", 185).wire("If-None-Match").at(Location::Header),
        Member::new("SSECustomerAlgorithm", 338).wire("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
        Member::new("SSECustomerKey", 339).wire("x-amz-server-side-encryption-customer-key").at(Location::Header),
        Member::new("SSECustomerKeyMD5", 340).wire("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
    ] }),
    Shape::new("CompletedMultipartUpload", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Parts", 59).wire("Part").flattened(),
    ] }),
    Shape::new("CompletedPart", Kind::Structure { payload: "", union: false, members: &[
        Member::new("ETag", 113),
        Member::new("ChecksumCRC32", 40),
        Member::new("ChecksumCRC32C", 41),
        Member::new("ChecksumCRC64NVME", 42),
        Member::new("ChecksumSHA1", 45),
        Member::new("ChecksumSHA256", 46),
        Member::new("ChecksumSHA512", 47),
        Member::new("ChecksumMD5", 43),
        Member::new("ChecksumXXHASH64", 51),
        Member::new("ChecksumXXHASH3", 50),
        Member::new("ChecksumXXHASH128", 49),
        Member::new("PartNumber", 286),
    ] }),
    Shape::new("CompletedPartList", Kind::List { item: 58, item_name: "" }),
    Shape::new("Condition", Kind::Structure { payload: "", union: false, members: &[
        Member::new("HttpErrorCodeReturnedEquals", 177),
        Member::new("KeyPrefixEquals", 199),
    ] }),
    Shape::new("ConfirmRemoveSelfBucketAccess", Kind::Boolean),
    Shape::new("ContentDisposition", Kind::String { values: &[] }),
    Shape::new("ContentEncoding", Kind::String { values: &[] }),
    Shape::new("ContentLanguage", Kind::String { values: &[] }),
    Shape::new("ContentLength", Kind::Long),
    Shape::new("ContentMD5", Kind::String { values: &[] }),
    Shape::new("ContentRange", Kind::String { values: &[] }),
    Shape::new("ContentType", Kind::String { values: &[] }),
    Shape::new("CopyObjectOutput", Kind::Structure { payload: "CopyObjectResult", union: false, members: &[
        Member::new("CopyObjectResult", 71),
        Member::new("Expiration", 125).wire("x-amz-expiration").at(Location::Header),
        Member::new("CopySourceVersionId", 82).wire("x-amz-copy-source-version-id").at(Location::Header),
        Member::new("VersionId", 278).wire("x-amz-version-id").at(Location::Header),
        Member::new("ServerSideEncryption", 343).wire("x-amz-server-side-encryption").at(Location::Header),
        Member::new("SSECustomerAlgorithm", 338).wire("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
        Member::new("SSECustomerKeyMD5", 340).wire("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
        Member::new("SSEKMSKeyId", 342).wire("x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
        Member::new("SSEKMSEncryptionContext", 341).wire("x-amz-server-side-encryption-context").at(Location::Header),
        Member::new("BucketKeyEnabled", 24).wire("x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
        Member::new("RequestCharged", 323).wire("x-amz-request-charged").at(Location::Header),
    ] }),
    Shape::new("CopyObjectRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("ACL", 259).wire("x-amz-acl").at(Location::Header),
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("CacheControl", 37).wire("Cache-Control").at(Location::Header),
        Member::new("ChecksumAlgorithm", 38).wire("x-amz-checksum-algorithm").at(Location::Header),
        Member::new("ContentDisposition", 62).wire("Content-Disposition").at(Location::Header),
        Member::new("ContentEncoding", 63).wire("Content-Encoding").at(Location::Header),
        Member::new("ContentLanguage", 64).wire("Content-Language").at(Location::Header),
        Member::new("ContentType", 68).wire("Content-Type").at(Location::Header),
        Member::new("CopySource", 73).wire("x-amz-copy-source").at(Location::Header).required(),
        Member::new("CopySourceIfMatch", 74).wire("x-amz-copy-source-if-match").at(Location::Header),
        Member::new("CopySourceIfModifiedSince", 75).wire("x-amz-copy-source-if-modified-since").at(Location::Header),
        Member::new("CopySourceIfNoneMatch", 76).wire("x-amz-copy-source-if-none-match").at(Location::Header),
        Member::new("CopySourceIfUnmodifiedSince", 77).wire("x-amz-copy-source-if-unmodified-since").at(Location::Header),
        Member::new("Expires", 128).at(Location::Header),
        Member::new("GrantFullControl", 165).wire("x-amz-grant-full-control").at(Location::Header),
        Member::new("GrantRead", 166).wire("x-amz-grant-read").at(Location::Header),
        Member::new("GrantReadACP", 167).wire("x-amz-grant-read-acp").at(Location::Header),
        Member::new("GrantWriteACP", 169).wire("x-amz-grant-write-acp").at(Location::Header),
        Member::new("IfMatch", 180).wire("If-Match").at(Location::Header),
        Member::new("IfNoneMatch", 185).wire("If-None-Match").at(Location::Header),
        Member::new("Key", 262).at(Location::Uri).required(),
        Member::new("Metadata", 234).wire("x-amz-meta-").at(Location::Headers),
        Member::new("MetadataDirective", 235).wire("x-amz-metadata-directive").at(Location::Header),
        Member::new("TaggingDirective", 359).wire("x-amz-tagging-directive").at(Location::Header),
        Member::new("ServerSideEncryption", 343).wire("x-amz-server-side-encryption").at(Location::Header),
        Member::new("StorageClass", 354).wire("x-amz-storage-class").at(Location::Header),
        Member::new("WebsiteRedirectLocation", 383).wire("x-amz-website-redirect-location").at(Location::Header),
        Member::new("SSECustomerAlgorithm", 338).wire("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
        Member::new("SSECustomerKey", 339).wire("x-amz-server-side-encryption-customer-key").at(Location::Header),
        Member::new("SSECustomerKeyMD5", 340).wire("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
        Member::new("SSEKMSKeyId", 342).wire("x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
        Member::new("SSEKMSEncryptionContext", 341).wire("x-amz-server-side-encryption-context").at(Location::Header),
        Member::new("BucketKeyEnabled", 24).wire("x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
        Member::new("CopySourceSSECustomerAlgorithm", 79).wire("x-amz-copy-source-server-side-encryption-customer-algorithm").at(Location::Header),
        Member::new("CopySourceSSECustomerKey", 80).wire("x-amz-copy-source-server-side-encryption-customer-key").at(Location::Header),
        Member::new("CopySourceSSECustomerKeyMD5", 81).wire("x-amz-copy-source-server-side-encryption-customer-key-MD5").at(Location::Header),
        Member::new("RequestPayer", 324).wire("x-amz-request-payer").at(Location::Header),
        Member::new("Tagging", 360).wire("x-amz-tagging").at(Location::Header),
        Member::new("ObjectLockMode", 268).wire("x-amz-object-lock-mode").at(Location::Header),
        Member::new("ObjectLockRetainUntilDate", 269).wire("x-amz-object-lock-retain-until-date").at(Location::Header),
        Member::new("ObjectLockLegalHoldStatus", 267).wire("x-amz-object-lock-legal-hold").at(Location::Header),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
        Member::new("ExpectedSourceBucketOwner", 8).wire("x-amz-source-expected-bucket-owner").at(Location::Header),
    ] }),
    Shape::new("CopyObjectResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("ETag", 113),
        Member::new("LastModified", 200),
        Member::new("ChecksumType", 48),
        Member::new("ChecksumCRC32", 40),
        Member::new("ChecksumCRC32C", 41),
        Member::new("ChecksumCRC64NVME", 42),
        Member::new("ChecksumSHA1", 45),
        Member::new("ChecksumSHA256", 46),
        Member::new("ChecksumSHA512", 47),
        Member::new("ChecksumMD5", 43),
        Member::new("ChecksumXXHASH64", 51),
        Member::new("ChecksumXXHASH3", 50),
        Member::new("ChecksumXXHASH128", 49),
    ] }),
    Shape::new("CopyPartResult", Kind::Structure { payload: "", union: false, members: &[
        Member::new("ETag", 113),
        Member::new("LastModified", 200),
        Member::new("ChecksumCRC32", 40),
        Member::new("ChecksumCRC32C", 41),
        Member::new("ChecksumCRC64NVME", 42),
        Member::new("ChecksumSHA1", 45),
        Member::new("ChecksumSHA256", 46),
        Member::new("ChecksumSHA512", 47),
        Member::new("ChecksumMD5", 43),
        Member::new("ChecksumXXHASH64", 51),
        Member::new("ChecksumXXHASH3", 50),
        Member::new("ChecksumXXHASH128", 49),
    ] }),
    Shape::new("CopySource", Kind::String { values: &[] }).pattern("\\/?.+\\/.+"),
    Shape::new("CopySourceIfMatch", Kind::String { values: &[] }),
    Shape::new("CopySourceIfModifiedSince", Kind::Timestamp { format: "" }),
    Shape::new("CopySourceIfNoneMatch", Kind::String { values: &[] }),
    Shape::new("CopySourceIfUnmodifiedSince", Kind::Timestamp { format: "" }),
    Shape::new("CopySourceRange", Kind::String { values: &[] }),
    Shape::new("CopySourceSSECustomerAlgorithm", Kind::String { values: &[] }),
    Shape::new("CopySourceSSECustomerKey", Kind::String { values: &[] }),
    Shape::new("CopySourceSSECustomerKeyMD5", Kind::String { values: &[] }),
    Shape::new("CopySourceVersionId", Kind::String { values: &[] }),
    Shape::new("CreateBucketConfiguration", Kind::Structure { payload: "", union: false, members: &[
        Member::new("LocationConstraint", 25),
        Member::new("Location", 220),
        Member::new("Bucket", 23),
        Member::new("Tags", 358),
    ] }),
    Shape::new("CreateBucketOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Location", 219).at(Location::Header),
        Member::new("BucketArn", 337).wire("x-amz-bucket-arn").at(Location::Header),
    ] }),
    Shape::new("CreateBucketRequest", Kind::Structure { payload: "CreateBucketConfiguration", union: false, members: &[
        Member::new("ACL", 22).wire("x-amz-acl").at(Location::Header),
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("CreateBucketConfiguration", 83).xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/"),
        Member::new("GrantFullControl", 165).wire("x-amz-grant-full-control").at(Location::Header),
        Member::new("GrantRead", 166).wire("x-amz-grant-read").at(Location::Header),
        Member::new("GrantReadACP", 167).wire("x-amz-grant-read-acp").at(Location::Header),
        Member::new("GrantWrite", 168).wire("x-amz-grant-write").at(Location::Header),
        Member::new("GrantWriteACP", 169).wire("x-amz-grant-write-acp").at(Location::Header),
        Member::new("ObjectLockEnabledForBucket", 266).wire("x-amz-bucket-object-lock-enabled").at(Location::Header),
        Member::new("ObjectOwnership", 273).wire("x-amz-object-ownership").at(Location::Header),
        Member::new("BucketNamespace", 29).wire("x-amz-bucket-namespace").at(Location::Header),
    ] }),
    Shape::new("CreateMultipartUploadOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AbortDate", 0).wire("x-amz-abort-date").at(Location::Header),
        Member::new("AbortRuleId", 4).wire("x-amz-abort-rule-id").at(Location::Header),
        Member::new("Bucket", 28),
        Member::new("Key", 262),
        Member::new("UploadId", 244),
        Member::new("ServerSideEncryption", 343).wire("x-amz-server-side-encryption").at(Location::Header),
        Member::new("SSECustomerAlgorithm", 338).wire("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
        Member::new("SSECustomerKeyMD5", 340).wire("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
        Member::new("SSEKMSKeyId", 342).wire("x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
        Member::new("SSEKMSEncryptionContext", 341).wire("x-amz-server-side-encryption-context").at(Location::Header),
        Member::new("BucketKeyEnabled", 24).wire("x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
        Member::new("RequestCharged", 323).wire("x-amz-request-charged").at(Location::Header),
        Member::new("ChecksumAlgorithm", 38).wire("x-amz-checksum-algorithm").at(Location::Header),
        Member::new("ChecksumType", 48).wire("x-amz-checksum-type").at(Location::Header),
    ] }),
    Shape::new("CreateMultipartUploadRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("ACL", 259).wire("x-amz-acl").at(Location::Header),
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("CacheControl", 37).wire("Cache-Control").at(Location::Header),
        Member::new("ContentDisposition", 62).wire("Content-Disposition").at(Location::Header),
        Member::new("ContentEncoding", 63).wire("Content-Encoding").at(Location::Header),
        Member::new("ContentLanguage", 64).wire("Content-Language").at(Location::Header),
        Member::new("ContentType", 68).wire("Content-Type").at(Location::Header),
        Member::new("Expires", 128).at(Location::Header),
        Member::new("GrantFullControl", 165).wire("x-amz-grant-full-control").at(Location::Header),
        Member::new("GrantRead", 166).wire("x-amz-grant-read").at(Location::Header),
        Member::new("GrantReadACP", 167).wire("x-amz-grant-read-acp").at(Location::Header),
        Member::new("GrantWriteACP", 169).wire("x-amz-grant-write-acp").at(Location::Header),
        Member::new("Key", 262).at(Location::Uri).required(),
        Member::new("Metadata", 234).wire("x-amz-meta-").at(Location::Headers),
        Member::new("ServerSideEncryption", 343).wire("x-amz-server-side-encryption").at(Location::Header),
        Member::new("StorageClass", 354).wire("x-amz-storage-class").at(Location::Header),
        Member::new("WebsiteRedirectLocation", 383).wire("x-amz-website-redirect-location").at(Location::Header),
        Member::new("SSECustomerAlgorithm", 338).wire("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
        Member::new("SSECustomerKey", 339).wire("x-amz-server-side-encryption-customer-key").at(Location::Header),
        Member::new("SSECustomerKeyMD5", 340).wire("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
        Member::new("SSEKMSKeyId", 342).wire("x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
        Member::new("SSEKMSEncryptionContext", 341).wire("x-amz-server-side-encryption-context").at(Location::Header),
        Member::new("BucketKeyEnabled", 24).wire("x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
        Member::new("RequestPayer", 324).wire("x-amz-request-payer").at(Location::Header),
        Member::new("Tagging", 360).wire("x-amz-tagging").at(Location::Header),
        Member::new("ObjectLockMode", 268).wire("x-amz-object-lock-mode").at(Location::Header),
        Member::new("ObjectLockRetainUntilDate", 269).wire("x-amz-object-lock-retain-until-date").at(Location::Header),
        Member::new("ObjectLockLegalHoldStatus", 267).wire("x-amz-object-lock-legal-hold").at(Location::Header),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
        Member::new("ChecksumAlgorithm", 38).wire("x-amz-checksum-algorithm").at(Location::Header),
        Member::new("ChecksumType", 48).wire("x-amz-checksum-type").at(Location::Header),
    ] }),
    Shape::new("CreationDate", Kind::Timestamp { format: "" }),
    Shape::new("DataRedundancy", Kind::String { values: &["SingleAvailabilityZone", "SingleLocalZone"] }),
    Shape::new("Date", Kind::Timestamp { format: "iso8601" }),
    Shape::new("Days", Kind::Integer),
    Shape::new("DaysAfterInitiation", Kind::Integer),
    Shape::new("DefaultRetention", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Mode", 270),
        Member::new("Days", 91),
        Member::new("Years", 385),
    ] }),
    Shape::new("Delete", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Objects", 261).wire("Object").required().flattened(),
        Member::new("Quiet", 303),
    ] }),
    Shape::new("DeleteBucketEncryptionRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
    ] }),
    Shape::new("DeleteBucketPolicyRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
    ] }),
    Shape::new("DeleteBucketRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
    ] }),
    Shape::new("DeleteMarker", Kind::Boolean),
    Shape::new("DeleteMarkerEntry", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Owner", 283),
        Member::new("Key", 262),
        Member::new("VersionId", 278),
        Member::new("IsLatest", 194),
        Member::new("LastModified", 200),
    ] }),
    Shape::new("DeleteMarkerReplication", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Status", 101),
    ] }),
    Shape::new("DeleteMarkerReplicationStatus", Kind::String { values: &["Enabled", "Disabled"] }),
    Shape::new("DeleteMarkerVersionId", Kind::String { values: &[] }),
    Shape::new("DeleteMarkers", Kind::List { item: 99, item_name: "" }),
    Shape::new("DeleteObjectOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DeleteMarker", 98).wire("x-amz-delete-marker").at(Location::Header),
        Member::new("VersionId", 278).wire("x-amz-version-id").at(Location::Header),
        Member::new("RequestCharged", 323).wire("x-amz-request-charged").at(Location::Header),
    ] }),
    Shape::new("DeleteObjectRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("Key", 262).at(Location::Uri).required(),
        Member::new("MFA", 224).wire("x-amz-mfa").at(Location::Header),
        Member::new("VersionId", 278).wire("versionId").at(Location::Query),
        Member::new("RequestPayer", 324).wire("x-amz-request-payer").at(Location::Header),
        Member::new("BypassGovernanceRetention", 34).wire("x-amz-bypass-governance-retention").at(Location::Header),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
        Member::new("IfMatch", 180).wire("If-Match").at(Location::Header),
        Member::new("IfMatchLastModifiedTime", 182).wire("x-amz-if-match-last-modified-time").at(Location::Header),
        Member::new("IfMatchSize", 183).wire("x-amz-if-match-size").at(Location::Header),
    ] }),
    Shape::new("DeleteObjectsOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Deleted", 109).flattened(),
        Member::new("RequestCharged", 323).wire("x-amz-request-charged").at(Location::Header),
        Member::new("Errors", 122).wire("Error").flattened(),
    ] }),
    Shape::new("DeleteObjectsRequest", Kind::Structure { payload: "Delete", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("Delete", 94).required().xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/"),
        Member::new("MFA", 224).wire("x-amz-mfa").at(Location::Header),
        Member::new("RequestPayer", 324).wire("x-amz-request-payer").at(Location::Header),
        Member::new("BypassGovernanceRetention", 34).wire("x-amz-bypass-governance-retention").at(Location::Header),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
        Member::new("ChecksumAlgorithm", 38).wire("x-amz-sdk-checksum-algorithm").at(Location::Header),
    ] }),
    Shape::new("DeletedObject", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Key", 262),
        Member::new("VersionId", 278),
        Member::new("DeleteMarker", 98),
        Member::new("DeleteMarkerVersionId", 102),
    ] }),
    Shape::new("DeletedObjects", Kind::List { item: 108, item_name: "" }),
    Shape::new("Delimiter", Kind::String { values: &[] }),
    Shape::new("Destination", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).required(),
        Member::new("Account", 8),
        Member::new("StorageClass", 354),
        Member::new("AccessControlTranslation", 6),
        Member::new("EncryptionConfiguration", 116),
        Member::new("ReplicationTime", 320),
        Member::new("Metrics", 238),
    ] }),
    Shape::new("DisplayName", Kind::String { values: &[] }),
    Shape::new("ETag", Kind::String { values: &[] }),
    Shape::new("EmailAddress", Kind::String { values: &[] }),
    Shape::new("EncodingType", Kind::String { values: &["url"] }),
    Shape::new("EncryptionConfiguration", Kind::Structure { payload: "", union: false, members: &[
        Member::new("ReplicaKmsKeyID", 310),
    ] }),
    Shape::new("EncryptionType", Kind::String { values: &["NONE", "SSE-C"] }),
    Shape::new("EncryptionTypeList", Kind::List { item: 117, item_name: "EncryptionType" }),
    Shape::new("EncryptionTypeMismatch", Kind::Structure { payload: "", union: false, members: &[] }),
    Shape::new("Error", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Key", 262),
        Member::new("VersionId", 278),
        Member::new("Code", 52),
        Member::new("Message", 233),
    ] }),
    Shape::new("ErrorDocument", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Key", 262).required(),
    ] }),
    Shape::new("Errors", Kind::List { item: 120, item_name: "" }),
    Shape::new("ExistingObjectReplication", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Status", 124).required(),
    ] }),
    Shape::new("ExistingObjectReplicationStatus", Kind::String { values: &["Enabled", "Disabled"] }),
    Shape::new("Expiration", Kind::String { values: &[] }),
    Shape::new("ExpirationStatus", Kind::String { values: &["Enabled", "Disabled"] }),
    Shape::new("ExpiredObjectDeleteMarker", Kind::Boolean),
    Shape::new("Expires", Kind::Timestamp { format: "" }),
    Shape::new("ExposeHeader", Kind::String { values: &[] }),
    Shape::new("ExposeHeaders", Kind::List { item: 129, item_name: "" }),
    Shape::new("FetchOwner", Kind::Boolean),
    Shape::new("GetBucketAccelerateConfigurationOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Status", 19),
        Member::new("RequestCharged", 323).wire("x-amz-request-charged").at(Location::Header),
    ] }),
    Shape::new("GetBucketAccelerateConfigurationRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
        Member::new("RequestPayer", 324).wire("x-amz-request-payer").at(Location::Header),
    ] }),
    Shape::new("GetBucketAclOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Owner", 283),
        Member::new("Grants", 171).wire("AccessControlList"),
    ] }),
    Shape::new("GetBucketAclRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
    ] }),
    Shape::new("GetBucketCorsOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("CORSRules", 36).wire("CORSRule").flattened(),
    ] }),
    Shape::new("GetBucketCorsRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
    ] }),
    Shape::new("GetBucketEncryptionOutput", Kind::Structure { payload: "ServerSideEncryptionConfiguration", union: false, members: &[
        Member::new("ServerSideEncryptionConfiguration", 345),
    ] }),
    Shape::new("GetBucketEncryptionRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
    ] }),
    Shape::new("GetBucketLifecycleConfigurationOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Rules", 206).wire("Rule").flattened(),
        Member::new("TransitionDefaultMinimumObjectSize", 369).wire("x-amz-transition-default-minimum-object-size").at(Location::Header),
    ] }),
    Shape::new("GetBucketLifecycleConfigurationRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
    ] }),
    Shape::new("GetBucketLocationOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("LocationConstraint", 25),
    ] }),
    Shape::new("GetBucketLocationRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
    ] }),
    Shape::new("GetBucketLoggingOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("LoggingEnabled", 223),
    ] }),
    Shape::new("GetBucketLoggingRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
    ] }),
    Shape::new("GetBucketPolicyOutput", Kind::Structure { payload: "Policy", union: false, members: &[
        Member::new("Policy", 294),
    ] }),
    Shape::new("GetBucketPolicyRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
    ] }),
    Shape::new("GetBucketReplicationOutput", Kind::Structure { payload: "ReplicationConfiguration", union: false, members: &[
        Member::new("ReplicationConfiguration", 313),
    ] }),
    Shape::new("GetBucketReplicationRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
    ] }),
    Shape::new("GetBucketRequestPaymentOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Payer", 292),
    ] }),
    Shape::new("GetBucketRequestPaymentRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
    ] }),
    Shape::new("GetBucketTaggingOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("TagSet", 358).required(),
    ] }),
    Shape::new("GetBucketTaggingRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
    ] }),
    Shape::new("GetBucketVersioningOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Status", 32),
        Member::new("MFADelete", 226).wire("MfaDelete"),
    ] }),
    Shape::new("GetBucketVersioningRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
    ] }),
    Shape::new("GetBucketWebsiteOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RedirectAllRequestsTo", 306),
        Member::new("IndexDocument", 187),
        Member::new("ErrorDocument", 121),
        Member::new("RoutingRules", 336),
    ] }),
    Shape::new("GetBucketWebsiteRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
    ] }),
    Shape::new("GetObjectLockConfigurationOutput", Kind::Structure { payload: "ObjectLockConfiguration", union: false, members: &[
        Member::new("ObjectLockConfiguration", 264),
    ] }),
    Shape::new("GetObjectLockConfigurationRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
    ] }),
    Shape::new("GetObjectOutput", Kind::Structure { payload: "Body", union: false, members: &[
        Member::new("Body", 17).streaming(),
        Member::new("DeleteMarker", 98).wire("x-amz-delete-marker").at(Location::Header),
        Member::new("AcceptRanges", 5).wire("accept-ranges").at(Location::Header),
        Member::new("Expiration", 125).wire("x-amz-expiration").at(Location::Header),
        Member::new("Restore", 331).wire("x-amz-restore").at(Location::Header),
        Member::new("LastModified", 200).wire("Last-Modified").at(Location::Header),
        Member::new("ContentLength", 65).wire("Content-Length").at(Location::Header),
        Member::new("ETag", 113).at(Location::Header),
        Member::new("ChecksumCRC32", 40).wire("x-amz-checksum-crc32").at(Location::Header),
        Member::new("ChecksumCRC32C", 41).wire("x-amz-checksum-crc32c").at(Location::Header),
        Member::new("ChecksumCRC64NVME", 42).wire("x-amz-checksum-crc64nvme").at(Location::Header),
        Member::new("ChecksumSHA1", 45).wire("x-amz-checksum-sha1").at(Location::Header),
        Member::new("ChecksumSHA256", 46).wire("x-amz-checksum-sha256").at(Location::Header),
        Member::new("ChecksumSHA512", 47).wire("x-amz-checksum-sha512").at(Location::Header),
        Member::new("ChecksumMD5", 43).wire("x-amz-checksum-md5").at(Location::Header),
        Member::new("ChecksumXXHASH64", 51).wire("x-amz-checksum-xxhash64").at(Location::Header),
        Member::new("ChecksumXXHASH3", 50).wire("x-amz-checksum-xxhash3").at(Location::Header),
        Member::new("ChecksumXXHASH128", 49).wire("x-amz-checksum-xxhash128").at(Location::Header),
        Member::new("ChecksumType", 48).wire("x-amz-checksum-type").at(Location::Header),
        Member::new("MissingMeta", 241).wire("x-amz-missing-meta").at(Location::Header),
        Member::new("VersionId", 278).wire("x-amz-version-id").at(Location::Header),
        Member::new("CacheControl", 37).wire("Cache-Control").at(Location::Header),
        Member::new("ContentDisposition", 62).wire("Content-Disposition").at(Location::Header),
        Member::new("ContentEncoding", 63).wire("Content-Encoding").at(Location::Header),
        Member::new("ContentLanguage", 64).wire("Content-Language").at(Location::Header),
        Member::new("ContentRange", 67).wire("Content-Range").at(Location::Header),
        Member::new("ContentType", 68).wire("Content-Type").at(Location::Header),
        Member::new("Expires", 128).at(Location::Header),
        Member::new("WebsiteRedirectLocation", 383).wire("x-amz-website-redirect-location").at(Location::Header),
        Member::new("ServerSideEncryption", 343).wire("x-amz-server-side-encryption").at(Location::Header),
        Member::new("Metadata", 234).wire("x-amz-meta-").at(Location::Headers),
        Member::new("SSECustomerAlgorithm", 338).wire("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
        Member::new("SSECustomerKeyMD5", 340).wire("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
        Member::new("SSEKMSKeyId", 342).wire("x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
        Member::new("BucketKeyEnabled", 24).wire("x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
        Member::new("StorageClass", 354).wire("x-amz-storage-class").at(Location::Header),
        Member::new("RequestCharged", 323).wire("x-amz-request-charged").at(Location::Header),
        Member::new("ReplicationStatus", 319).wire("x-amz-replication-status").at(Location::Header),
        Member::new("PartsCount", 291).wire("x-amz-mp-parts-count").at(Location::Header),
        Member::new("TagCount", 357).wire("x-amz-tagging-count").at(Location::Header),
        Member::new("ObjectLockMode", 268).wire("x-amz-object-lock-mode").at(Location::Header),
        Member::new("ObjectLockRetainUntilDate", 269).wire("x-amz-object-lock-retain-until-date").at(Location::Header),
        Member::new("ObjectLockLegalHoldStatus", 267).wire("x-amz-object-lock-legal-hold").at(Location::Header),
    ] }),
    Shape::new("GetObjectRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("IfMatch", 180).wire("If-Match").at(Location::Header),
        Member::new("IfModifiedSince", 184).wire("If-Modified-Since").at(Location::Header),
        Member::new("IfNoneMatch", 185).wire("If-None-Match").at(Location::Header),
        Member::new("IfUnmodifiedSince", 186).wire("If-Unmodified-Since").at(Location::Header),
        Member::new("Key", 262).at(Location::Uri).required(),
        Member::new("Range", 304).at(Location::Header),
        Member::new("ResponseCacheControl", 325).wire("response-cache-control").at(Location::Query),
        Member::new("ResponseContentDisposition", 326).wire("response-content-disposition").at(Location::Query),
        Member::new("ResponseContentEncoding", 327).wire("response-content-encoding").at(Location::Query),
        Member::new("ResponseContentLanguage", 328).wire("response-content-language").at(Location::Query),
        Member::new("ResponseContentType", 329).wire("response-content-type").at(Location::Query),
        Member::new("ResponseExpires", 330).wire("response-expires").at(Location::Query),
        Member::new("VersionId", 278).wire("versionId").at(Location::Query),
        Member::new("SSECustomerAlgorithm", 338).wire("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
        Member::new("SSECustomerKey", 339).wire("x-amz-server-side-encryption-customer-key").at(Location::Header),
        Member::new("SSECustomerKeyMD5", 340).wire("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
        Member::new("RequestPayer", 324).wire("x-amz-request-payer").at(Location::Header),
        Member::new("PartNumber", 286).wire("partNumber").at(Location::Query),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
        Member::new("ChecksumMode", 44).wire("x-amz-checksum-mode").at(Location::Header),
    ] }),
    Shape::new("GetObjectTaggingOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("VersionId", 278).wire("x-amz-version-id").at(Location::Header),
        Member::new("TagSet", 358).required(),
    ] }),
    Shape::new("GetObjectTaggingRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("Key", 262).at(Location::Uri).required(),
        Member::new("VersionId", 278).wire("versionId").at(Location::Query),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
        Member::new("RequestPayer", 324).wire("x-amz-request-payer").at(Location::Header),
    ] }),
    Shape::new("Grant", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Grantee", 170).xml_namespace("xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        Member::new("Permission", 293),
    ] }),
    Shape::new("GrantFullControl", Kind::String { values: &[] }),
    Shape::new("GrantRead", Kind::String { values: &[] }),
    Shape::new("GrantReadACP", Kind::String { values: &[] }),
    Shape::new("GrantWrite", Kind::String { values: &[] }),
    Shape::new("GrantWriteACP", Kind::String { values: &[] }),
    Shape::new("Grantee", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DisplayName", 112),
        Member::new("EmailAddress", 114),
        Member::new("ID", 179),
        Member::new("Type", 372).wire("xsi:type").required().xml_attribute(),
        Member::new("URI", 373),
    ] }),
    Shape::new("Grants", Kind::List { item: 164, item_name: "Grant" }),
    Shape::new("HeadBucketOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("BucketArn", 337).wire("x-amz-bucket-arn").at(Location::Header),
        Member::new("BucketLocationType", 222).wire("x-amz-bucket-location-type").at(Location::Header),
        Member::new("BucketLocationName", 26).wire("x-amz-bucket-location-name").at(Location::Header),
        Member::new("BucketRegion", 307).wire("x-amz-bucket-region").at(Location::Header),
        Member::new("AccessPointAlias", 7).wire("x-amz-access-point-alias").at(Location::Header),
    ] }),
    Shape::new("HeadBucketRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
    ] }),
    Shape::new("HeadObjectOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DeleteMarker", 98).wire("x-amz-delete-marker").at(Location::Header),
        Member::new("AcceptRanges", 5).wire("accept-ranges").at(Location::Header),
        Member::new("Expiration", 125).wire("x-amz-expiration").at(Location::Header),
        Member::new("Restore", 331).wire("x-amz-restore").at(Location::Header),
        Member::new("ArchiveStatus", 15).wire("x-amz-archive-status").at(Location::Header),
        Member::new("LastModified", 200).wire("Last-Modified").at(Location::Header),
        Member::new("ContentLength", 65).wire("Content-Length").at(Location::Header),
        Member::new("ChecksumCRC32", 40).wire("x-amz-checksum-crc32").at(Location::Header),
        Member::new("ChecksumCRC32C", 41).wire("x-amz-checksum-crc32c").at(Location::Header),
        Member::new("ChecksumCRC64NVME", 42).wire("x-amz-checksum-crc64nvme").at(Location::Header),
        Member::new("ChecksumSHA1", 45).wire("x-amz-checksum-sha1").at(Location::Header),
        Member::new("ChecksumSHA256", 46).wire("x-amz-checksum-sha256").at(Location::Header),
        Member::new("ChecksumSHA512", 47).wire("x-amz-checksum-sha512").at(Location::Header),
        Member::new("ChecksumMD5", 43).wire("x-amz-checksum-md5").at(Location::Header),
        Member::new("ChecksumXXHASH64", 51).wire("x-amz-checksum-xxhash64").at(Location::Header),
        Member::new("ChecksumXXHASH3", 50).wire("x-amz-checksum-xxhash3").at(Location::Header),
        Member::new("ChecksumXXHASH128", 49).wire("x-amz-checksum-xxhash128").at(Location::Header),
        Member::new("ChecksumType", 48).wire("x-amz-checksum-type").at(Location::Header),
        Member::new("ETag", 113).at(Location::Header),
        Member::new("MissingMeta", 241).wire("x-amz-missing-meta").at(Location::Header),
        Member::new("VersionId", 278).wire("x-amz-version-id").at(Location::Header),
        Member::new("CacheControl", 37).wire("Cache-Control").at(Location::Header),
        Member::new("ContentDisposition", 62).wire("Content-Disposition").at(Location::Header),
        Member::new("ContentEncoding", 63).wire("Content-Encoding").at(Location::Header),
        Member::new("ContentLanguage", 64).wire("Content-Language").at(Location::Header),
        Member::new("ContentType", 68).wire("Content-Type").at(Location::Header),
        Member::new("ContentRange", 67).wire("Content-Range").at(Location::Header),
        Member::new("Expires", 128).at(Location::Header),
        Member::new("WebsiteRedirectLocation", 383).wire("x-amz-website-redirect-location").at(Location::Header),
        Member::new("ServerSideEncryption", 343).wire("x-amz-server-side-encryption").at(Location::Header),
        Member::new("Metadata", 234).wire("x-amz-meta-").at(Location::Headers),
        Member::new("SSECustomerAlgorithm", 338).wire("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
        Member::new("SSECustomerKeyMD5", 340).wire("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
        Member::new("SSEKMSKeyId", 342).wire("x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
        Member::new("BucketKeyEnabled", 24).wire("x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
        Member::new("StorageClass", 354).wire("x-amz-storage-class").at(Location::Header),
        Member::new("RequestCharged", 323).wire("x-amz-request-charged").at(Location::Header),
        Member::new("ReplicationStatus", 319).wire("x-amz-replication-status").at(Location::Header),
        Member::new("PartsCount", 291).wire("x-amz-mp-parts-count").at(Location::Header),
        Member::new("TagCount", 357).wire("x-amz-tagging-count").at(Location::Header),
        Member::new("ObjectLockMode", 268).wire("x-amz-object-lock-mode").at(Location::Header),
        Member::new("ObjectLockRetainUntilDate", 269).wire("x-amz-object-lock-retain-until-date").at(Location::Header),
        Member::new("ObjectLockLegalHoldStatus", 267).wire("x-amz-object-lock-legal-hold").at(Location::Header),
    ] }),
    Shape::new("HeadObjectRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("IfMatch", 180).wire("If-Match").at(Location::Header),
        Member::new("IfModifiedSince", 184).wire("If-Modified-Since").at(Location::Header),
        Member::new("IfNoneMatch", 185).wire("If-None-Match").at(Location::Header),
        Member::new("IfUnmodifiedSince", 186).wire("If-Unmodified-Since").at(Location::Header),
        Member::new("Key", 262).at(Location::Uri).required(),
        Member::new("Range", 304).at(Location::Header),
        Member::new("ResponseCacheControl", 325).wire("response-cache-control").at(Location::Query),
        Member::new("ResponseContentDisposition", 326).wire("response-content-disposition").at(Location::Query),
        Member::new("ResponseContentEncoding", 327).wire("response-content-encoding").at(Location::Query),
        Member::new("ResponseContentLanguage", 328).wire("response-content-language").at(Location::Query),
        Member::new("ResponseContentType", 329).wire("response-content-type").at(Location::Query),
        Member::new("ResponseExpires", 330).wire("response-expires").at(Location::Query),
        Member::new("VersionId", 278).wire("versionId").at(Location::Query),
        Member::new("SSECustomerAlgorithm", 338).wire("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
        Member::new("SSECustomerKey", 339).wire("x-amz-server-side-encryption-customer-key").at(Location::Header),
        Member::new("SSECustomerKeyMD5", 340).wire("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
        Member::new("RequestPayer", 324).wire("x-amz-request-payer").at(Location::Header),
        Member::new("PartNumber", 286).wire("partNumber").at(Location::Query),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
        Member::new("ChecksumMode", 44).wire("x-amz-checksum-mode").at(Location::Header),
    ] }),
    Shape::new("HostName", Kind::String { values: &[] }),
    Shape::new("HttpErrorCodeReturnedEquals", Kind::String { values: &[] }),
    Shape::new("HttpRedirectCode", Kind::String { values: &[] }),
    Shape::new("ID", Kind::String { values: &[] }),
    Shape::new("IfMatch", Kind::String { values: &[] }),
    Shape::new("IfMatchInitiatedTime", Kind::Timestamp { format: "rfc822" }),
    Shape::new("IfMatchLastModifiedTime", Kind::Timestamp { format: "rfc822" }),
    Shape::new("IfMatchSize", Kind::Long),
    Shape::new("IfModifiedSince", Kind::Timestamp { format: "" }),
    Shape::new("IfNoneMatch", Kind::String { values: &[] }),
    Shape::new("IfUnmodifiedSince", Kind::Timestamp { format: "" }),
    Shape::new("IndexDocument", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Suffix", 355).required(),
    ] }),
    Shape::new("Initiated", Kind::Timestamp { format: "" }),
    Shape::new("Initiator", Kind::Structure { payload: "", union: false, members: &[
        Member::new("ID", 179),
        Member::new("DisplayName", 112),
    ] }),
    Shape::new("IntelligentTieringAccessTier", Kind::String { values: &["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"] }),
    Shape::new("InvalidObjectState", Kind::Structure { payload: "", union: false, members: &[
        Member::new("StorageClass", 354),
        Member::new("AccessTier", 190),
    ] }),
    Shape::new("InvalidRequest", Kind::Structure { payload: "", union: false, members: &[] }),
    Shape::new("InvalidWriteOffset", Kind::Structure { payload: "", union: false, members: &[] }),
    Shape::new("IsLatest", Kind::Boolean),
    Shape::new("IsRestoreInProgress", Kind::Boolean),
    Shape::new("IsTruncated", Kind::Boolean),
    Shape::new("KeyCount", Kind::Integer),
    Shape::new("KeyMarker", Kind::String { values: &[] }),
    Shape::new("KeyPrefixEquals", Kind::String { values: &[] }),
    Shape::new("LastModified", Kind::Timestamp { format: "" }),
    Shape::new("LastModifiedTime", Kind::Timestamp { format: "rfc822" }),
    Shape::new("LifecycleExpiration", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Date", 90),
        Member::new("Days", 91),
        Member::new("ExpiredObjectDeleteMarker", 127),
    ] }),
    Shape::new("LifecycleRule", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Expiration", 202),
        Member::new("ID", 179),
        Member::new("Prefix", 295),
        Member::new("Filter", 205),
        Member::new("Status", 126).required(),
        Member::new("Transitions", 370).wire("Transition").flattened(),
        Member::new("NoncurrentVersionTransitions", 257).wire("NoncurrentVersionTransition").flattened(),
        Member::new("NoncurrentVersionExpiration", 255),
        Member::new("AbortIncompleteMultipartUpload", 1),
    ] }),
    Shape::new("LifecycleRuleAndOperator", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Prefix", 295),
        Member::new("Tags", 358).wire("Tag").flattened(),
        Member::new("ObjectSizeGreaterThan", 274),
        Member::new("ObjectSizeLessThan", 275),
    ] }),
    Shape::new("LifecycleRuleFilter", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Prefix", 295),
        Member::new("Tag", 356),
        Member::new("ObjectSizeGreaterThan", 274),
        Member::new("ObjectSizeLessThan", 275),
        Member::new("And", 204),
    ] }),
    Shape::new("LifecycleRules", Kind::List { item: 203, item_name: "" }),
    Shape::new("ListBucketsOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Buckets", 33),
        Member::new("Owner", 283),
        Member::new("ContinuationToken", 249),
        Member::new("Prefix", 295),
    ] }),
    Shape::new("ListBucketsRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("MaxBuckets", 229).wire("max-buckets").at(Location::Query),
        Member::new("ContinuationToken", 366).wire("continuation-token").at(Location::Query),
        Member::new("Prefix", 295).wire("prefix").at(Location::Query),
        Member::new("BucketRegion", 30).wire("bucket-region").at(Location::Query),
    ] }),
    Shape::new("ListMultipartUploadsOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28),
        Member::new("KeyMarker", 198),
        Member::new("UploadIdMarker", 374),
        Member::new("NextKeyMarker", 246),
        Member::new("Prefix", 295),
        Member::new("Delimiter", 110),
        Member::new("NextUploadIdMarker", 250),
        Member::new("MaxUploads", 232),
        Member::new("IsTruncated", 196),
        Member::new("Uploads", 245).wire("Upload").flattened(),
        Member::new("CommonPrefixes", 54).flattened(),
        Member::new("EncodingType", 115),
        Member::new("RequestCharged", 323).wire("x-amz-request-charged").at(Location::Header),
    ] }),
    Shape::new("ListMultipartUploadsRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("Delimiter", 110).wire("delimiter").at(Location::Query),
        Member::new("EncodingType", 115).wire("encoding-type").at(Location::Query),
        Member::new("KeyMarker", 198).wire("key-marker").at(Location::Query),
        Member::new("MaxUploads", 232).wire("max-uploads").at(Location::Query),
        Member::new("Prefix", 295).wire("prefix").at(Location::Query),
        Member::new("UploadIdMarker", 374).wire("upload-id-marker").at(Location::Query),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
        Member::new("RequestPayer", 324).wire("x-amz-request-payer").at(Location::Header),
    ] }),
    Shape::new("ListObjectVersionsOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("IsTruncated", 196),
        Member::new("KeyMarker", 198),
        Member::new("VersionIdMarker", 381),
        Member::new("NextKeyMarker", 246),
        Member::new("NextVersionIdMarker", 251),
        Member::new("Versions", 279).wire("Version").flattened(),
        Member::new("DeleteMarkers", 103).wire("DeleteMarker").flattened(),
        Member::new("Name", 28),
        Member::new("Prefix", 295),
        Member::new("Delimiter", 110),
        Member::new("MaxKeys", 230),
        Member::new("CommonPrefixes", 54).flattened(),
        Member::new("EncodingType", 115),
        Member::new("RequestCharged", 323).wire("x-amz-request-charged").at(Location::Header),
    ] }),
    Shape::new("ListObjectVersionsRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("Delimiter", 110).wire("delimiter").at(Location::Query),
        Member::new("EncodingType", 115).wire("encoding-type").at(Location::Query),
        Member::new("KeyMarker", 198).wire("key-marker").at(Location::Query),
        Member::new("MaxKeys", 230).wire("max-keys").at(Location::Query),
        Member::new("Prefix", 295).wire("prefix").at(Location::Query),
        Member::new("VersionIdMarker", 381).wire("version-id-marker").at(Location::Query),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
        Member::new("RequestPayer", 324).wire("x-amz-request-payer").at(Location::Header),
        Member::new("OptionalObjectAttributes", 282).wire("x-amz-optional-object-attributes").at(Location::Header),
    ] }),
    Shape::new("ListObjectsOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("IsTruncated", 196),
        Member::new("Marker", 227),
        Member::new("NextMarker", 247),
        Member::new("Contents", 263).flattened(),
        Member::new("Name", 28),
        Member::new("Prefix", 295),
        Member::new("Delimiter", 110),
        Member::new("MaxKeys", 230),
        Member::new("CommonPrefixes", 54).flattened(),
        Member::new("EncodingType", 115),
        Member::new("RequestCharged", 323).wire("x-amz-request-charged").at(Location::Header),
    ] }),
    Shape::new("ListObjectsRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("Delimiter", 110).wire("delimiter").at(Location::Query),
        Member::new("EncodingType", 115).wire("encoding-type").at(Location::Query),
        Member::new("Marker", 227).wire("marker").at(Location::Query),
        Member::new("MaxKeys", 230).wire("max-keys").at(Location::Query),
        Member::new("Prefix", 295).wire("prefix").at(Location::Query),
        Member::new("RequestPayer", 324).wire("x-amz-request-payer").at(Location::Header),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
        Member::new("OptionalObjectAttributes", 282).wire("x-amz-optional-object-attributes").at(Location::Header),
    ] }),
    Shape::new("ListObjectsV2Output", Kind::Structure { payload: "", union: false, members: &[
        Member::new("IsTruncated", 196),
        Member::new("Contents", 263).flattened(),
        Member::new("Name", 28),
        Member::new("Prefix", 295),
        Member::new("Delimiter", 110),
        Member::new("MaxKeys", 230),
        Member::new("CommonPrefixes", 54).flattened(),
        Member::new("EncodingType", 115),
        Member::new("KeyCount", 197),
        Member::new("ContinuationToken", 366),
        Member::new("NextContinuationToken", 249),
        Member::new("StartAfter", 353),
        Member::new("RequestCharged", 323).wire("x-amz-request-charged").at(Location::Header),
    ] }),
    Shape::new("ListObjectsV2Request", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("Delimiter", 110).wire("delimiter").at(Location::Query),
        Member::new("EncodingType", 115).wire("encoding-type").at(Location::Query),
        Member::new("MaxKeys", 230).wire("max-keys").at(Location::Query),
        Member::new("Prefix", 295).wire("prefix").at(Location::Query),
        Member::new("ContinuationToken", 366).wire("continuation-token").at(Location::Query),
        Member::new("FetchOwner", 131).wire("fetch-owner").at(Location::Query),
        Member::new("StartAfter", 353).wire("start-after").at(Location::Query),
        Member::new("RequestPayer", 324).wire("x-amz-request-payer").at(Location::Header),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
        Member::new("OptionalObjectAttributes", 282).wire("x-amz-optional-object-attributes").at(Location::Header),
    ] }),
    Shape::new("ListPartsOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AbortDate", 0).wire("x-amz-abort-date").at(Location::Header),
        Member::new("AbortRuleId", 4).wire("x-amz-abort-rule-id").at(Location::Header),
        Member::new("Bucket", 28),
        Member::new("Key", 262),
        Member::new("UploadId", 244),
        Member::new("PartNumberMarker", 287),
        Member::new("NextPartNumberMarker", 248),
        Member::new("MaxParts", 231),
        Member::new("IsTruncated", 196),
        Member::new("Parts", 290).wire("Part").flattened(),
        Member::new("Initiator", 189),
        Member::new("Owner", 283),
        Member::new("StorageClass", 354),
        Member::new("RequestCharged", 323).wire("x-amz-request-charged").at(Location::Header),
        Member::new("ChecksumAlgorithm", 38),
        Member::new("ChecksumType", 48),
    ] }),
    Shape::new("ListPartsRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("Key", 262).at(Location::Uri).required(),
        Member::new("MaxParts", 231).wire("max-parts").at(Location::Query),
        Member::new("PartNumberMarker", 287).wire("part-number-marker").at(Location::Query),
        Member::new("UploadId", 244).wire("uploadId").at(Location::Query).required(),
        Member::new("RequestPayer", 324).wire("x-amz-request-payer").at(Location::Header),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
        Member::new("SSECustomerAlgorithm", 338).wire("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
        Member::new("SSECustomerKey", 339).wire("x-amz-server-side-encryption-customer-key").at(Location::Header),
        Member::new("SSECustomerKeyMD5", 340).wire("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
    ] }),
    Shape::new("Location", Kind::String { values: &[] }),
    Shape::new("LocationInfo", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Type", 222),
        Member::new("Name", 221),
    ] }),
    Shape::new("LocationNameAsString", Kind::String { values: &[] }),
    Shape::new("LocationType", Kind::String { values: &["AvailabilityZone", "LocalZone"] }),
    Shape::new("LoggingEnabled", Kind::Structure { payload: "", union: false, members: &[
        Member::new("TargetBucket", 361).required(),
        Member::new("TargetGrants", 363),
        Member::new("TargetPrefix", 365).required(),
        Member::new("TargetObjectKeyFormat", 364),
    ] }),
    Shape::new("MFA", Kind::String { values: &[] }),
    Shape::new("MFADelete", Kind::String { values: &["Enabled", "Disabled"] }),
    Shape::new("MFADeleteStatus", Kind::String { values: &["Enabled", "Disabled"] }),
    Shape::new("Marker", Kind::String { values: &[] }),
    Shape::new("MaxAgeSeconds", Kind::Integer),
    Shape::new("MaxBuckets", Kind::Integer).min(1).max(10000),
    Shape::new("MaxKeys", Kind::Integer),
    Shape::new("MaxParts", Kind::Integer),
    Shape::new("MaxUploads", Kind::Integer),
    Shape::new("Message", Kind::String { values: &[] }),
    Shape::new("Metadata", Kind::Map { key: 236, value: 237, key_name: "", value_name: "" }),
    Shape::new("MetadataDirective", Kind::String { values: &["COPY", "REPLACE"] }),
    Shape::new("MetadataKey", Kind::String { values: &[] }),
    Shape::new("MetadataValue", Kind::String { values: &[] }),
    Shape::new("Metrics", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Status", 239).required(),
        Member::new("EventThreshold", 322),
    ] }),
    Shape::new("MetricsStatus", Kind::String { values: &["Enabled", "Disabled"] }),
    Shape::new("Minutes", Kind::Integer),
    Shape::new("MissingMeta", Kind::Integer),
    Shape::new("MpuObjectSize", Kind::Long),
    Shape::new("MultipartUpload", Kind::Structure { payload: "", union: false, members: &[
        Member::new("UploadId", 244),
        Member::new("Key", 262),
        Member::new("Initiated", 188),
        Member::new("StorageClass", 354),
        Member::new("Owner", 283),
        Member::new("Initiator", 189),
        Member::new("ChecksumAlgorithm", 38),
        Member::new("ChecksumType", 48),
    ] }),
    Shape::new("MultipartUploadId", Kind::String { values: &[] }),
    Shape::new("MultipartUploadList", Kind::List { item: 243, item_name: "" }),
    Shape::new("NextKeyMarker", Kind::String { values: &[] }),
    Shape::new("NextMarker", Kind::String { values: &[] }),
    Shape::new("NextPartNumberMarker", Kind::Integer),
    Shape::new("NextToken", Kind::String { values: &[] }),
    Shape::new("NextUploadIdMarker", Kind::String { values: &[] }),
    Shape::new("NextVersionIdMarker", Kind::String { values: &[] }),
    Shape::new("NoSuchBucket", Kind::Structure { payload: "", union: false, members: &[] }),
    Shape::new("NoSuchKey", Kind::Structure { payload: "", union: false, members: &[] }),
    Shape::new("NoSuchUpload", Kind::Structure { payload: "", union: false, members: &[] }),
    Shape::new("NoncurrentVersionExpiration", Kind::Structure { payload: "", union: false, members: &[
        Member::new("NoncurrentDays", 91),
        Member::new("NewerNoncurrentVersions", 380),
    ] }),
    Shape::new("NoncurrentVersionTransition", Kind::Structure { payload: "", union: false, members: &[
        Member::new("NoncurrentDays", 91),
        Member::new("StorageClass", 371),
        Member::new("NewerNoncurrentVersions", 380),
    ] }),
    Shape::new("NoncurrentVersionTransitionList", Kind::List { item: 256, item_name: "" }),
    Shape::new("Object", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Key", 262),
        Member::new("LastModified", 200),
        Member::new("ETag", 113),
        Member::new("ChecksumAlgorithm", 39).flattened(),
        Member::new("ChecksumType", 48),
        Member::new("Size", 349),
        Member::new("StorageClass", 276),
        Member::new("Owner", 283),
        Member::new("RestoreStatus", 333),
    ] }),
    Shape::new("ObjectCannedACL", Kind::String { values: &["private", "public-read", "public-read-write", "authenticated-read", "aws-exec-read", "bucket-owner-read", "bucket-owner-full-control"] }),
    Shape::new("ObjectIdentifier", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Key", 262).required(),
        Member::new("VersionId", 278),
        Member::new("ETag", 113),
        Member::new("LastModifiedTime", 201),
        Member::new("Size", 349),
    ] }),
    Shape::new("ObjectIdentifierList", Kind::List { item: 260, item_name: "" }),
    Shape::new("ObjectKey", Kind::String { values: &[] }).min(1),
    Shape::new("ObjectList", Kind::List { item: 258, item_name: "" }),
    Shape::new("ObjectLockConfiguration", Kind::Structure { payload: "", union: false, members: &[
        Member::new("ObjectLockEnabled", 265),
        Member::new("Rule", 271),
    ] }),
    Shape::new("ObjectLockEnabled", Kind::String { values: &["Enabled"] }),
    Shape::new("ObjectLockEnabledForBucket", Kind::Boolean),
    Shape::new("ObjectLockLegalHoldStatus", Kind::String { values: &["ON", "OFF"] }),
    Shape::new("ObjectLockMode", Kind::String { values: &["GOVERNANCE", "COMPLIANCE"] }),
    Shape::new("ObjectLockRetainUntilDate", Kind::Timestamp { format: "iso8601" }),
    Shape::new("ObjectLockRetentionMode", Kind::String { values: &["GOVERNANCE", "COMPLIANCE"] }),
    Shape::new("ObjectLockRule", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DefaultRetention", 93),
    ] }),
    Shape::new("ObjectNotInActiveTierError", Kind::Structure { payload: "", union: false, members: &[] }),
    Shape::new("ObjectOwnership", Kind::String { values: &["BucketOwnerPreferred", "ObjectWriter", "BucketOwnerEnforced"] }),
    Shape::new("ObjectSizeGreaterThanBytes", Kind::Long),
    Shape::new("ObjectSizeLessThanBytes", Kind::Long),
    Shape::new("ObjectStorageClass", Kind::String { values: &["STANDARD", "REDUCED_REDUNDANCY", "GLACIER", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP"] }),
    Shape::new("ObjectVersion", Kind::Structure { payload: "", union: false, members: &[
        Member::new("ETag", 113),
        Member::new("ChecksumAlgorithm", 39).flattened(),
        Member::new("ChecksumType", 48),
        Member::new("Size", 349),
        Member::new("StorageClass", 280),
        Member::new("Key", 262),
        Member::new("VersionId", 278),
        Member::new("IsLatest", 194),
        Member::new("LastModified", 200),
        Member::new("Owner", 283),
        Member::new("RestoreStatus", 333),
    ] }),
    Shape::new("ObjectVersionId", Kind::String { values: &[] }),
    Shape::new("ObjectVersionList", Kind::List { item: 277, item_name: "" }),
    Shape::new("ObjectVersionStorageClass", Kind::String { values: &["STANDARD"] }),
    Shape::new("OptionalObjectAttributes", Kind::String { values: &["RestoreStatus"] }),
    Shape::new("OptionalObjectAttributesList", Kind::List { item: 281, item_name: "" }),
    Shape::new("Owner", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DisplayName", 112),
        Member::new("ID", 179),
    ] }),
    Shape::new("OwnerOverride", Kind::String { values: &["Destination"] }),
    Shape::new("Part", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PartNumber", 286),
        Member::new("LastModified", 200),
        Member::new("ETag", 113),
        Member::new("Size", 349),
        Member::new("ChecksumCRC32", 40),
        Member::new("ChecksumCRC32C", 41),
        Member::new("ChecksumCRC64NVME", 42),
        Member::new("ChecksumSHA1", 45),
        Member::new("ChecksumSHA256", 46),
        Member::new("ChecksumSHA512", 47),
        Member::new("ChecksumMD5", 43),
        Member::new("ChecksumXXHASH64", 51),
        Member::new("ChecksumXXHASH3", 50),
        Member::new("ChecksumXXHASH128", 49),
    ] }),
    Shape::new("PartNumber", Kind::Integer),
    Shape::new("PartNumberMarker", Kind::Integer),
    Shape::new("PartitionDateSource", Kind::String { values: &["EventTime", "DeliveryTime"] }),
    Shape::new("PartitionedPrefix", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PartitionDateSource", 288),
    ] }),
    Shape::new("Parts", Kind::List { item: 285, item_name: "" }),
    Shape::new("PartsCount", Kind::Integer),
    Shape::new("Payer", Kind::String { values: &["Requester", "BucketOwner"] }),
    Shape::new("Permission", Kind::String { values: &["FULL_CONTROL", "WRITE", "WRITE_ACP", "READ", "READ_ACP"] }),
    Shape::new("Policy", Kind::String { values: &[] }),
    Shape::new("Prefix", Kind::String { values: &[] }),
    Shape::new("Priority", Kind::Integer),
    Shape::new("Protocol", Kind::String { values: &["http", "https"] }),
    Shape::new("PutBucketEncryptionRequest", Kind::Structure { payload: "ServerSideEncryptionConfiguration", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("ContentMD5", 66).wire("Content-MD5").at(Location::Header),
        Member::new("ChecksumAlgorithm", 38).wire("x-amz-sdk-checksum-algorithm").at(Location::Header),
        Member::new("ServerSideEncryptionConfiguration", 345).required().xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/"),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
    ] }),
    Shape::new("PutBucketPolicyRequest", Kind::Structure { payload: "Policy", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("ContentMD5", 66).wire("Content-MD5").at(Location::Header),
        Member::new("ChecksumAlgorithm", 38).wire("x-amz-sdk-checksum-algorithm").at(Location::Header),
        Member::new("ConfirmRemoveSelfBucketAccess", 61).wire("x-amz-confirm-remove-self-bucket-access").at(Location::Header),
        Member::new("Policy", 294).required(),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
    ] }),
    Shape::new("PutBucketVersioningRequest", Kind::Structure { payload: "VersioningConfiguration", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("ContentMD5", 66).wire("Content-MD5").at(Location::Header),
        Member::new("ChecksumAlgorithm", 38).wire("x-amz-sdk-checksum-algorithm").at(Location::Header),
        Member::new("MFA", 224).wire("x-amz-mfa").at(Location::Header),
        Member::new("VersioningConfiguration", 382).required().xml_namespace("", "http://s3.amazonaws.com/doc/2006-03-01/"),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
    ] }),
    Shape::new("PutObjectOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Expiration", 125).wire("x-amz-expiration").at(Location::Header),
        Member::new("ETag", 113).at(Location::Header),
        Member::new("ChecksumCRC32", 40).wire("x-amz-checksum-crc32").at(Location::Header),
        Member::new("ChecksumCRC32C", 41).wire("x-amz-checksum-crc32c").at(Location::Header),
        Member::new("ChecksumCRC64NVME", 42).wire("x-amz-checksum-crc64nvme").at(Location::Header),
        Member::new("ChecksumSHA1", 45).wire("x-amz-checksum-sha1").at(Location::Header),
        Member::new("ChecksumSHA256", 46).wire("x-amz-checksum-sha256").at(Location::Header),
        Member::new("ChecksumSHA512", 47).wire("x-amz-checksum-sha512").at(Location::Header),
        Member::new("ChecksumMD5", 43).wire("x-amz-checksum-md5").at(Location::Header),
        Member::new("ChecksumXXHASH64", 51).wire("x-amz-checksum-xxhash64").at(Location::Header),
        Member::new("ChecksumXXHASH3", 50).wire("x-amz-checksum-xxhash3").at(Location::Header),
        Member::new("ChecksumXXHASH128", 49).wire("x-amz-checksum-xxhash128").at(Location::Header),
        Member::new("ChecksumType", 48).wire("x-amz-checksum-type").at(Location::Header),
        Member::new("ServerSideEncryption", 343).wire("x-amz-server-side-encryption").at(Location::Header),
        Member::new("VersionId", 278).wire("x-amz-version-id").at(Location::Header),
        Member::new("SSECustomerAlgorithm", 338).wire("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
        Member::new("SSECustomerKeyMD5", 340).wire("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
        Member::new("SSEKMSKeyId", 342).wire("x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
        Member::new("SSEKMSEncryptionContext", 341).wire("x-amz-server-side-encryption-context").at(Location::Header),
        Member::new("BucketKeyEnabled", 24).wire("x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
        Member::new("Size", 349).wire("x-amz-object-size").at(Location::Header),
        Member::new("RequestCharged", 323).wire("x-amz-request-charged").at(Location::Header),
    ] }),
    Shape::new("PutObjectRequest", Kind::Structure { payload: "Body", union: false, members: &[
        Member::new("ACL", 259).wire("x-amz-acl").at(Location::Header),
        Member::new("Body", 17).streaming(),
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("CacheControl", 37).wire("Cache-Control").at(Location::Header),
        Member::new("ContentDisposition", 62).wire("Content-Disposition").at(Location::Header),
        Member::new("ContentEncoding", 63).wire("Content-Encoding").at(Location::Header),
        Member::new("ContentLanguage", 64).wire("Content-Language").at(Location::Header),
        Member::new("ContentLength", 65).wire("Content-Length").at(Location::Header),
        Member::new("ContentMD5", 66).wire("Content-MD5").at(Location::Header),
        Member::new("ContentType", 68).wire("Content-Type").at(Location::Header),
        Member::new("ChecksumAlgorithm", 38).wire("x-amz-sdk-checksum-algorithm").at(Location::Header),
        Member::new("ChecksumCRC32", 40).wire("x-amz-checksum-crc32").at(Location::Header),
        Member::new("ChecksumCRC32C", 41).wire("x-amz-checksum-crc32c").at(Location::Header),
        Member::new("ChecksumCRC64NVME", 42).wire("x-amz-checksum-crc64nvme").at(Location::Header),
        Member::new("ChecksumSHA1", 45).wire("x-amz-checksum-sha1").at(Location::Header),
        Member::new("ChecksumSHA256", 46).wire("x-amz-checksum-sha256").at(Location::Header),
        Member::new("ChecksumSHA512", 47).wire("x-amz-checksum-sha512").at(Location::Header),
        Member::new("ChecksumMD5", 43).wire("x-amz-checksum-md5").at(Location::Header),
        Member::new("ChecksumXXHASH64", 51).wire("x-amz-checksum-xxhash64").at(Location::Header),
        Member::new("ChecksumXXHASH3", 50).wire("x-amz-checksum-xxhash3").at(Location::Header),
        Member::new("ChecksumXXHASH128", 49).wire("x-amz-checksum-xxhash128").at(Location::Header),
        Member::new("Expires", 128).at(Location::Header),
        Member::new("IfMatch", 180).wire("If-Match").at(Location::Header),
        Member::new("IfNoneMatch", 185).wire("If-None-Match").at(Location::Header),
        Member::new("GrantFullControl", 165).wire("x-amz-grant-full-control").at(Location::Header),
        Member::new("GrantRead", 166).wire("x-amz-grant-read").at(Location::Header),
        Member::new("GrantReadACP", 167).wire("x-amz-grant-read-acp").at(Location::Header),
        Member::new("GrantWriteACP", 169).wire("x-amz-grant-write-acp").at(Location::Header),
        Member::new("Key", 262).at(Location::Uri).required(),
        Member::new("WriteOffsetBytes", 384).wire("x-amz-write-offset-bytes").at(Location::Header),
        Member::new("Metadata", 234).wire("x-amz-meta-").at(Location::Headers),
        Member::new("ServerSideEncryption", 343).wire("x-amz-server-side-encryption").at(Location::Header),
        Member::new("StorageClass", 354).wire("x-amz-storage-class").at(Location::Header),
        Member::new("WebsiteRedirectLocation", 383).wire("x-amz-website-redirect-location").at(Location::Header),
        Member::new("SSECustomerAlgorithm", 338).wire("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
        Member::new("SSECustomerKey", 339).wire("x-amz-server-side-encryption-customer-key").at(Location::Header),
        Member::new("SSECustomerKeyMD5", 340).wire("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
        Member::new("SSEKMSKeyId", 342).wire("x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
        Member::new("SSEKMSEncryptionContext", 341).wire("x-amz-server-side-encryption-context").at(Location::Header),
        Member::new("BucketKeyEnabled", 24).wire("x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
        Member::new("RequestPayer", 324).wire("x-amz-request-payer").at(Location::Header),
        Member::new("Tagging", 360).wire("x-amz-tagging").at(Location::Header),
        Member::new("ObjectLockMode", 268).wire("x-amz-object-lock-mode").at(Location::Header),
        Member::new("ObjectLockRetainUntilDate", 269).wire("x-amz-object-lock-retain-until-date").at(Location::Header),
        Member::new("ObjectLockLegalHoldStatus", 267).wire("x-amz-object-lock-legal-hold").at(Location::Header),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
    ] }),
    Shape::new("Quiet", Kind::Boolean),
    Shape::new("Range", Kind::String { values: &[] }),
    Shape::new("Redirect", Kind::Structure { payload: "", union: false, members: &[
        Member::new("HostName", 176),
        Member::new("HttpRedirectCode", 178),
        Member::new("Protocol", 297),
        Member::new("ReplaceKeyPrefixWith", 308),
        Member::new("ReplaceKeyWith", 309),
    ] }),
    Shape::new("RedirectAllRequestsTo", Kind::Structure { payload: "", union: false, members: &[
        Member::new("HostName", 176).required(),
        Member::new("Protocol", 297),
    ] }),
    Shape::new("Region", Kind::String { values: &[] }).min(0).max(20),
    Shape::new("ReplaceKeyPrefixWith", Kind::String { values: &[] }),
    Shape::new("ReplaceKeyWith", Kind::String { values: &[] }),
    Shape::new("ReplicaKmsKeyID", Kind::String { values: &[] }),
    Shape::new("ReplicaModifications", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Status", 312).required(),
    ] }),
    Shape::new("ReplicaModificationsStatus", Kind::String { values: &["Enabled", "Disabled"] }),
    Shape::new("ReplicationConfiguration", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Role", 334).required(),
        Member::new("Rules", 318).wire("Rule").required().flattened(),
    ] }),
    Shape::new("ReplicationRule", Kind::Structure { payload: "", union: false, members: &[
        Member::new("ID", 179),
        Member::new("Priority", 296),
        Member::new("Prefix", 295),
        Member::new("Filter", 316),
        Member::new("Status", 317).required(),
        Member::new("SourceSelectionCriteria", 350),
        Member::new("ExistingObjectReplication", 123),
        Member::new("Destination", 111).required(),
        Member::new("DeleteMarkerReplication", 100),
    ] }),
    Shape::new("ReplicationRuleAndOperator", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Prefix", 295),
        Member::new("Tags", 358).wire("Tag").flattened(),
    ] }),
    Shape::new("ReplicationRuleFilter", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Prefix", 295),
        Member::new("Tag", 356),
        Member::new("And", 315),
    ] }),
    Shape::new("ReplicationRuleStatus", Kind::String { values: &["Enabled", "Disabled"] }),
    Shape::new("ReplicationRules", Kind::List { item: 314, item_name: "" }),
    Shape::new("ReplicationStatus", Kind::String { values: &["COMPLETE", "PENDING", "FAILED", "REPLICA", "COMPLETED"] }),
    Shape::new("ReplicationTime", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Status", 321).required(),
        Member::new("Time", 322).required(),
    ] }),
    Shape::new("ReplicationTimeStatus", Kind::String { values: &["Enabled", "Disabled"] }),
    Shape::new("ReplicationTimeValue", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Minutes", 240),
    ] }),
    Shape::new("RequestCharged", Kind::String { values: &["requester"] }),
    Shape::new("RequestPayer", Kind::String { values: &["requester"] }),
    Shape::new("ResponseCacheControl", Kind::String { values: &[] }),
    Shape::new("ResponseContentDisposition", Kind::String { values: &[] }),
    Shape::new("ResponseContentEncoding", Kind::String { values: &[] }),
    Shape::new("ResponseContentLanguage", Kind::String { values: &[] }),
    Shape::new("ResponseContentType", Kind::String { values: &[] }),
    Shape::new("ResponseExpires", Kind::Timestamp { format: "rfc822" }),
    Shape::new("Restore", Kind::String { values: &[] }),
    Shape::new("RestoreExpiryDate", Kind::Timestamp { format: "" }),
    Shape::new("RestoreStatus", Kind::Structure { payload: "", union: false, members: &[
        Member::new("IsRestoreInProgress", 195),
        Member::new("RestoreExpiryDate", 332),
    ] }),
    Shape::new("Role", Kind::String { values: &[] }),
    Shape::new("RoutingRule", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Condition", 60),
        Member::new("Redirect", 305).required(),
    ] }),
    Shape::new("RoutingRules", Kind::List { item: 335, item_name: "RoutingRule" }),
    Shape::new("S3RegionalOrS3ExpressBucketArnString", Kind::String { values: &[] }).min(1).max(128).pattern("arn:[^:]+:(s3|s3express):.*"),
    Shape::new("SSECustomerAlgorithm", Kind::String { values: &[] }),
    Shape::new("SSECustomerKey", Kind::String { values: &[] }),
    Shape::new("SSECustomerKeyMD5", Kind::String { values: &[] }),
    Shape::new("SSEKMSEncryptionContext", Kind::String { values: &[] }),
    Shape::new("SSEKMSKeyId", Kind::String { values: &[] }),
    Shape::new("ServerSideEncryption", Kind::String { values: &["AES256", "aws:fsx", "aws:kms", "aws:kms:dsse"] }),
    Shape::new("ServerSideEncryptionByDefault", Kind::Structure { payload: "", union: false, members: &[
        Member::new("SSEAlgorithm", 343).required(),
        Member::new("KMSMasterKeyID", 342),
    ] }),
    Shape::new("ServerSideEncryptionConfiguration", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Rules", 347).wire("Rule").required().flattened(),
    ] }),
    Shape::new("ServerSideEncryptionRule", Kind::Structure { payload: "", union: false, members: &[
        Member::new("ApplyServerSideEncryptionByDefault", 344),
        Member::new("BucketKeyEnabled", 24),
        Member::new("BlockedEncryptionTypes", 16),
    ] }),
    Shape::new("ServerSideEncryptionRules", Kind::List { item: 346, item_name: "" }),
    Shape::new("SimplePrefix", Kind::Structure { payload: "", union: false, members: &[] }),
    Shape::new("Size", Kind::Long),
    Shape::new("SourceSelectionCriteria", Kind::Structure { payload: "", union: false, members: &[
        Member::new("SseKmsEncryptedObjects", 351),
        Member::new("ReplicaModifications", 311),
    ] }),
    Shape::new("SseKmsEncryptedObjects", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Status", 352).required(),
    ] }),
    Shape::new("SseKmsEncryptedObjectsStatus", Kind::String { values: &["Enabled", "Disabled"] }),
    Shape::new("StartAfter", Kind::String { values: &[] }),
    Shape::new("StorageClass", Kind::String { values: &["STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP"] }),
    Shape::new("Suffix", Kind::String { values: &[] }),
    Shape::new("Tag", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Key", 262).required(),
        Member::new("Value", 379).required(),
    ] }),
    Shape::new("TagCount", Kind::Integer),
    Shape::new("TagSet", Kind::List { item: 356, item_name: "Tag" }),
    Shape::new("TaggingDirective", Kind::String { values: &["COPY", "REPLACE"] }),
    Shape::new("TaggingHeader", Kind::String { values: &[] }),
    Shape::new("TargetBucket", Kind::String { values: &[] }),
    Shape::new("TargetGrant", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Grantee", 170).xml_namespace("xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        Member::new("Permission", 27),
    ] }),
    Shape::new("TargetGrants", Kind::List { item: 362, item_name: "Grant" }),
    Shape::new("TargetObjectKeyFormat", Kind::Structure { payload: "", union: false, members: &[
        Member::new("SimplePrefix", 348),
        Member::new("PartitionedPrefix", 289),
    ] }),
    Shape::new("TargetPrefix", Kind::String { values: &[] }),
    Shape::new("Token", Kind::String { values: &[] }),
    Shape::new("TooManyParts", Kind::Structure { payload: "", union: false, members: &[] }),
    Shape::new("Transition", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Date", 90),
        Member::new("Days", 91),
        Member::new("StorageClass", 371),
    ] }),
    Shape::new("TransitionDefaultMinimumObjectSize", Kind::String { values: &["varies_by_storage_class", "all_storage_classes_128K"] }),
    Shape::new("TransitionList", Kind::List { item: 368, item_name: "" }),
    Shape::new("TransitionStorageClass", Kind::String { values: &["GLACIER", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "DEEP_ARCHIVE", "GLACIER_IR"] }),
    Shape::new("Type", Kind::String { values: &["CanonicalUser", "AmazonCustomerByEmail", "Group"] }),
    Shape::new("URI", Kind::String { values: &[] }),
    Shape::new("UploadIdMarker", Kind::String { values: &[] }),
    Shape::new("UploadPartCopyOutput", Kind::Structure { payload: "CopyPartResult", union: false, members: &[
        Member::new("CopySourceVersionId", 82).wire("x-amz-copy-source-version-id").at(Location::Header),
        Member::new("CopyPartResult", 72),
        Member::new("ServerSideEncryption", 343).wire("x-amz-server-side-encryption").at(Location::Header),
        Member::new("SSECustomerAlgorithm", 338).wire("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
        Member::new("SSECustomerKeyMD5", 340).wire("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
        Member::new("SSEKMSKeyId", 342).wire("x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
        Member::new("BucketKeyEnabled", 24).wire("x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
        Member::new("RequestCharged", 323).wire("x-amz-request-charged").at(Location::Header),
    ] }),
    Shape::new("UploadPartCopyRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("CopySource", 73).wire("x-amz-copy-source").at(Location::Header).required(),
        Member::new("CopySourceIfMatch", 74).wire("x-amz-copy-source-if-match").at(Location::Header),
        Member::new("CopySourceIfModifiedSince", 75).wire("x-amz-copy-source-if-modified-since").at(Location::Header),
        Member::new("CopySourceIfNoneMatch", 76).wire("x-amz-copy-source-if-none-match").at(Location::Header),
        Member::new("CopySourceIfUnmodifiedSince", 77).wire("x-amz-copy-source-if-unmodified-since").at(Location::Header),
        Member::new("CopySourceRange", 78).wire("x-amz-copy-source-range").at(Location::Header),
        Member::new("Key", 262).at(Location::Uri).required(),
        Member::new("PartNumber", 286).wire("partNumber").at(Location::Query).required(),
        Member::new("UploadId", 244).wire("uploadId").at(Location::Query).required(),
        Member::new("SSECustomerAlgorithm", 338).wire("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
        Member::new("SSECustomerKey", 339).wire("x-amz-server-side-encryption-customer-key").at(Location::Header),
        Member::new("SSECustomerKeyMD5", 340).wire("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
        Member::new("CopySourceSSECustomerAlgorithm", 79).wire("x-amz-copy-source-server-side-encryption-customer-algorithm").at(Location::Header),
        Member::new("CopySourceSSECustomerKey", 80).wire("x-amz-copy-source-server-side-encryption-customer-key").at(Location::Header),
        Member::new("CopySourceSSECustomerKeyMD5", 81).wire("x-amz-copy-source-server-side-encryption-customer-key-MD5").at(Location::Header),
        Member::new("RequestPayer", 324).wire("x-amz-request-payer").at(Location::Header),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
        Member::new("ExpectedSourceBucketOwner", 8).wire("x-amz-source-expected-bucket-owner").at(Location::Header),
    ] }),
    Shape::new("UploadPartOutput", Kind::Structure { payload: "", union: false, members: &[
        Member::new("ServerSideEncryption", 343).wire("x-amz-server-side-encryption").at(Location::Header),
        Member::new("ETag", 113).at(Location::Header),
        Member::new("ChecksumCRC32", 40).wire("x-amz-checksum-crc32").at(Location::Header),
        Member::new("ChecksumCRC32C", 41).wire("x-amz-checksum-crc32c").at(Location::Header),
        Member::new("ChecksumCRC64NVME", 42).wire("x-amz-checksum-crc64nvme").at(Location::Header),
        Member::new("ChecksumSHA1", 45).wire("x-amz-checksum-sha1").at(Location::Header),
        Member::new("ChecksumSHA256", 46).wire("x-amz-checksum-sha256").at(Location::Header),
        Member::new("ChecksumSHA512", 47).wire("x-amz-checksum-sha512").at(Location::Header),
        Member::new("ChecksumMD5", 43).wire("x-amz-checksum-md5").at(Location::Header),
        Member::new("ChecksumXXHASH64", 51).wire("x-amz-checksum-xxhash64").at(Location::Header),
        Member::new("ChecksumXXHASH3", 50).wire("x-amz-checksum-xxhash3").at(Location::Header),
        Member::new("ChecksumXXHASH128", 49).wire("x-amz-checksum-xxhash128").at(Location::Header),
        Member::new("SSECustomerAlgorithm", 338).wire("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
        Member::new("SSECustomerKeyMD5", 340).wire("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
        Member::new("SSEKMSKeyId", 342).wire("x-amz-server-side-encryption-aws-kms-key-id").at(Location::Header),
        Member::new("BucketKeyEnabled", 24).wire("x-amz-server-side-encryption-bucket-key-enabled").at(Location::Header),
        Member::new("RequestCharged", 323).wire("x-amz-request-charged").at(Location::Header),
    ] }),
    Shape::new("UploadPartRequest", Kind::Structure { payload: "Body", union: false, members: &[
        Member::new("Body", 17).streaming(),
        Member::new("Bucket", 28).at(Location::Uri).required(),
        Member::new("ContentLength", 65).wire("Content-Length").at(Location::Header),
        Member::new("ContentMD5", 66).wire("Content-MD5").at(Location::Header),
        Member::new("ChecksumAlgorithm", 38).wire("x-amz-sdk-checksum-algorithm").at(Location::Header),
        Member::new("ChecksumCRC32", 40).wire("x-amz-checksum-crc32").at(Location::Header),
        Member::new("ChecksumCRC32C", 41).wire("x-amz-checksum-crc32c").at(Location::Header),
        Member::new("ChecksumCRC64NVME", 42).wire("x-amz-checksum-crc64nvme").at(Location::Header),
        Member::new("ChecksumSHA1", 45).wire("x-amz-checksum-sha1").at(Location::Header),
        Member::new("ChecksumSHA256", 46).wire("x-amz-checksum-sha256").at(Location::Header),
        Member::new("ChecksumSHA512", 47).wire("x-amz-checksum-sha512").at(Location::Header),
        Member::new("ChecksumMD5", 43).wire("x-amz-checksum-md5").at(Location::Header),
        Member::new("ChecksumXXHASH64", 51).wire("x-amz-checksum-xxhash64").at(Location::Header),
        Member::new("ChecksumXXHASH3", 50).wire("x-amz-checksum-xxhash3").at(Location::Header),
        Member::new("ChecksumXXHASH128", 49).wire("x-amz-checksum-xxhash128").at(Location::Header),
        Member::new("Key", 262).at(Location::Uri).required(),
        Member::new("PartNumber", 286).wire("partNumber").at(Location::Query).required(),
        Member::new("UploadId", 244).wire("uploadId").at(Location::Query).required(),
        Member::new("SSECustomerAlgorithm", 338).wire("x-amz-server-side-encryption-customer-algorithm").at(Location::Header),
        Member::new("SSECustomerKey", 339).wire("x-amz-server-side-encryption-customer-key").at(Location::Header),
        Member::new("SSECustomerKeyMD5", 340).wire("x-amz-server-side-encryption-customer-key-MD5").at(Location::Header),
        Member::new("RequestPayer", 324).wire("x-amz-request-payer").at(Location::Header),
        Member::new("ExpectedBucketOwner", 8).wire("x-amz-expected-bucket-owner").at(Location::Header),
    ] }),
    Shape::new("Value", Kind::String { values: &[] }),
    Shape::new("VersionCount", Kind::Integer),
    Shape::new("VersionIdMarker", Kind::String { values: &[] }),
    Shape::new("VersioningConfiguration", Kind::Structure { payload: "", union: false, members: &[
        Member::new("MFADelete", 225).wire("MfaDelete"),
        Member::new("Status", 32),
    ] }),
    Shape::new("WebsiteRedirectLocation", Kind::String { values: &[] }),
    Shape::new("WriteOffsetBytes", Kind::Long),
    Shape::new("Years", Kind::Integer),
];
}
