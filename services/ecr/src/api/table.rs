// Written by `cargo xtask codegen` from models/. Not edited by hand.
#![allow(clippy::all, reason = "generated")]

use wire::schema::*;

/// This service as the wire sees it.
pub static SERVICE: wire::Service = wire::Service {
    name: "ecr",
    service_id: "ECR",
    signing_name: "ecr",
    endpoint_prefix: "api.ecr",
    target_prefix: "AmazonEC2ContainerRegistry_V20150921",
    protocol: Protocol::Json,
    json_version: "1.1",
    api_version: "2015-09-21",
    xml_namespace: "",
    operations: OPERATIONS,
    shapes: SHAPES,
    errors: ERRORS,
    known: KNOWN,
    unoffered: UNOFFERED,
    invalid: "InvalidParameterException",
};

static OPERATIONS: &[Operation] = &[
    Operation::new("BatchCheckLayerAvailability").input(4).output(5),
    Operation::new("BatchDeleteImage").input(6).output(7),
    Operation::new("BatchGetImage").input(8).output(9),
    Operation::new("CompleteLayerUpload").input(12).output(13),
    Operation::new("CreateRepository").input(14).output(15),
    Operation::new("DeleteRepository").input(17).output(18),
    Operation::new("DescribeImages").input(20).output(21),
    Operation::new("DescribeRepositories").input(22).output(23),
    Operation::new("GetAuthorizationToken").input(33).output(34),
    Operation::new("GetDownloadUrlForLayer").input(35).output(36),
    Operation::new("InitiateLayerUpload").input(66).output(67),
    Operation::new("ListImages").input(94).output(95),
    Operation::new("ListTagsForResource").input(96).output(97),
    Operation::new("PutImage").input(105).output(106),
    Operation::new("UploadLayerPart").input(132).output(133),
];

static ERRORS: &[ErrorShape] = &[
    ErrorShape { code: "EmptyUploadException", status: 400, sender: true, shape: 24 },
    ErrorShape { code: "ImageAlreadyExistsException", status: 400, sender: true, shape: 38 },
    ErrorShape { code: "ImageDigestDoesNotMatchException", status: 400, sender: true, shape: 42 },
    ErrorShape { code: "ImageNotFoundException", status: 400, sender: true, shape: 51 },
    ErrorShape { code: "ImageTagAlreadyExistsException", status: 400, sender: true, shape: 59 },
    ErrorShape { code: "InvalidLayerException", status: 400, sender: true, shape: 68 },
    ErrorShape { code: "InvalidLayerPartException", status: 400, sender: true, shape: 69 },
    ErrorShape { code: "InvalidParameterException", status: 400, sender: true, shape: 70 },
    ErrorShape { code: "InvalidTagParameterException", status: 400, sender: true, shape: 71 },
    ErrorShape { code: "KmsException", status: 400, sender: true, shape: 73 },
    ErrorShape { code: "LayerAlreadyExistsException", status: 400, sender: true, shape: 78 },
    ErrorShape { code: "LayerInaccessibleException", status: 400, sender: true, shape: 86 },
    ErrorShape { code: "LayerPartTooSmallException", status: 400, sender: true, shape: 89 },
    ErrorShape { code: "LayersNotFoundException", status: 400, sender: true, shape: 91 },
    ErrorShape { code: "LimitExceededException", status: 400, sender: true, shape: 92 },
    ErrorShape { code: "ReferencedImagesNotFoundException", status: 400, sender: true, shape: 108 },
    ErrorShape { code: "RepositoryAlreadyExistsException", status: 400, sender: true, shape: 111 },
    ErrorShape { code: "RepositoryNotEmptyException", status: 400, sender: true, shape: 115 },
    ErrorShape { code: "RepositoryNotFoundException", status: 400, sender: true, shape: 116 },
    ErrorShape { code: "ServerException", status: 500, sender: false, shape: 121 },
    ErrorShape { code: "TooManyTagsException", status: 400, sender: true, shape: 128 },
    ErrorShape { code: "UnableToGetUpstreamImageException", status: 400, sender: true, shape: 129 },
    ErrorShape { code: "UnableToGetUpstreamLayerException", status: 400, sender: true, shape: 130 },
    ErrorShape { code: "UploadNotFoundException", status: 400, sender: true, shape: 134 },
];

static KNOWN: &[&str] = &["BatchGetRepositoryScanningConfiguration", "CreatePullThroughCacheRule", "CreateRepositoryCreationTemplate", "DeleteLifecyclePolicy", "DeletePullThroughCacheRule", "DeleteRegistryPolicy", "DeleteRepositoryCreationTemplate", "DeleteRepositoryPolicy", "DeleteSigningConfiguration", "DeregisterPullTimeUpdateExclusion", "DescribeImageReplicationStatus", "DescribeImageScanFindings", "DescribeImageSigningStatus", "DescribePullThroughCacheRules", "DescribeRegistry", "DescribeRepositoryCreationTemplates", "GetAccountSetting", "GetLifecyclePolicy", "GetLifecyclePolicyPreview", "GetRegistryPolicy", "GetRegistryScanningConfiguration", "GetRepositoryPolicy", "GetSigningConfiguration", "ListImageReferrers", "ListPullTimeUpdateExclusions", "PutAccountSetting", "PutImageScanningConfiguration", "PutImageTagMutability", "PutLifecyclePolicy", "PutRegistryPolicy", "PutRegistryScanningConfiguration", "PutReplicationConfiguration", "PutSigningConfiguration", "RegisterPullTimeUpdateExclusion", "SetRepositoryPolicy", "StartImageScan", "StartLifecyclePolicyPreview", "TagResource", "UntagResource", "UpdateImageStorageClass", "UpdatePullThroughCacheRule", "UpdateRepositoryCreationTemplate", "ValidatePullThroughCacheRule"];

static UNOFFERED: &[Unoffered] = &[
];

static SHAPES: &[Shape] = &[
    Shape::new("Arn", Kind::String { values: &[] }),
    Shape::new("AuthorizationData", Kind::Structure { payload: "", union: false, members: &[
        Member::new("authorizationToken", 3),
        Member::new("expiresAt", 28),
        Member::new("proxyEndpoint", 103),
    ] }),
    Shape::new("AuthorizationDataList", Kind::List { item: 1, item_name: "" }),
    Shape::new("Base64", Kind::String { values: &[] }).pattern("^\\S+$"),
    Shape::new("BatchCheckLayerAvailabilityRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("registryId", 109),
        Member::new("repositoryName", 113).required(),
        Member::new("layerDigests", 11).required(),
    ] }),
    Shape::new("BatchCheckLayerAvailabilityResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("layers", 87),
        Member::new("failures", 84),
    ] }),
    Shape::new("BatchDeleteImageRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("registryId", 109),
        Member::new("repositoryName", 113).required(),
        Member::new("imageIds", 48).required(),
    ] }),
    Shape::new("BatchDeleteImageResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("imageIds", 48),
        Member::new("failures", 45),
    ] }),
    Shape::new("BatchGetImageRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("registryId", 109),
        Member::new("repositoryName", 113).required(),
        Member::new("imageIds", 48).required(),
        Member::new("acceptedMediaTypes", 100),
    ] }),
    Shape::new("BatchGetImageResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("images", 49),
        Member::new("failures", 45),
    ] }),
    Shape::new("BatchedOperationLayerDigest", Kind::String { values: &[] }).min(0).max(1000),
    Shape::new("BatchedOperationLayerDigestList", Kind::List { item: 10, item_name: "" }).min(1).max(100),
    Shape::new("CompleteLayerUploadRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("registryId", 109),
        Member::new("repositoryName", 113).required(),
        Member::new("uploadId", 131).required(),
        Member::new("layerDigests", 81).required(),
    ] }),
    Shape::new("CompleteLayerUploadResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("registryId", 109),
        Member::new("repositoryName", 113),
        Member::new("uploadId", 131),
        Member::new("layerDigest", 80),
    ] }),
    Shape::new("CreateRepositoryRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("registryId", 109),
        Member::new("repositoryName", 113).required(),
        Member::new("tags", 125),
        Member::new("imageTagMutability", 61),
        Member::new("imageTagMutabilityExclusionFilters", 65),
        Member::new("imageScanningConfiguration", 54),
        Member::new("encryptionConfiguration", 25),
    ] }),
    Shape::new("CreateRepositoryResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("repository", 110),
    ] }),
    Shape::new("CreationTimestamp", Kind::Timestamp { format: "" }),
    Shape::new("DeleteRepositoryRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("registryId", 109),
        Member::new("repositoryName", 113).required(),
        Member::new("force", 31),
    ] }),
    Shape::new("DeleteRepositoryResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("repository", 110),
    ] }),
    Shape::new("DescribeImagesFilter", Kind::Structure { payload: "", union: false, members: &[
        Member::new("tagStatus", 126),
        Member::new("imageStatus", 57),
    ] }),
    Shape::new("DescribeImagesRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("registryId", 109),
        Member::new("repositoryName", 113).required(),
        Member::new("imageIds", 48),
        Member::new("nextToken", 101),
        Member::new("maxResults", 98),
        Member::new("filter", 19),
    ] }),
    Shape::new("DescribeImagesResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("imageDetails", 40),
        Member::new("nextToken", 101),
    ] }),
    Shape::new("DescribeRepositoriesRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("registryId", 109),
        Member::new("repositoryNames", 114),
        Member::new("nextToken", 101),
        Member::new("maxResults", 98),
    ] }),
    Shape::new("DescribeRepositoriesResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("repositories", 112),
        Member::new("nextToken", 101),
    ] }),
    Shape::new("EmptyUploadException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 27),
    ] }),
    Shape::new("EncryptionConfiguration", Kind::Structure { payload: "", union: false, members: &[
        Member::new("encryptionType", 26).required(),
        Member::new("kmsKey", 74),
    ] }),
    Shape::new("EncryptionType", Kind::String { values: &["AES256", "KMS", "KMS_DSSE"] }),
    Shape::new("ExceptionMessage", Kind::String { values: &[] }),
    Shape::new("ExpirationTimestamp", Kind::Timestamp { format: "" }),
    Shape::new("FindingSeverity", Kind::String { values: &["INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL", "UNDEFINED"] }),
    Shape::new("FindingSeverityCounts", Kind::Map { key: 29, value: 122, key_name: "", value_name: "" }),
    Shape::new("ForceFlag", Kind::Boolean),
    Shape::new("GetAuthorizationTokenRegistryIdList", Kind::List { item: 109, item_name: "" }).min(1).max(10),
    Shape::new("GetAuthorizationTokenRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("registryIds", 32),
    ] }),
    Shape::new("GetAuthorizationTokenResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("authorizationData", 2),
    ] }),
    Shape::new("GetDownloadUrlForLayerRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("registryId", 109),
        Member::new("repositoryName", 113).required(),
        Member::new("layerDigest", 80).required(),
    ] }),
    Shape::new("GetDownloadUrlForLayerResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("downloadUrl", 135),
        Member::new("layerDigest", 80),
    ] }),
    Shape::new("Image", Kind::Structure { payload: "", union: false, members: &[
        Member::new("registryId", 109),
        Member::new("repositoryName", 113),
        Member::new("imageId", 47),
        Member::new("imageManifest", 50),
        Member::new("imageManifestMediaType", 99),
    ] }),
    Shape::new("ImageAlreadyExistsException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 27),
    ] }),
    Shape::new("ImageDetail", Kind::Structure { payload: "", union: false, members: &[
        Member::new("registryId", 109),
        Member::new("repositoryName", 113),
        Member::new("imageDigest", 41),
        Member::new("imageTags", 60),
        Member::new("imageSizeInBytes", 55),
        Member::new("imagePushedAt", 104),
        Member::new("imageScanStatus", 53),
        Member::new("imageScanFindingsSummary", 52),
        Member::new("imageManifestMediaType", 99),
        Member::new("artifactMediaType", 99),
        Member::new("lastRecordedPullTime", 107),
        Member::new("subjectManifestDigest", 41),
        Member::new("imageStatus", 56),
        Member::new("lastArchivedAt", 76),
        Member::new("lastActivatedAt", 75),
    ] }),
    Shape::new("ImageDetailList", Kind::List { item: 39, item_name: "" }),
    Shape::new("ImageDigest", Kind::String { values: &[] }),
    Shape::new("ImageDigestDoesNotMatchException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 27),
    ] }),
    Shape::new("ImageFailure", Kind::Structure { payload: "", union: false, members: &[
        Member::new("imageId", 47),
        Member::new("failureCode", 44),
        Member::new("failureReason", 46),
    ] }),
    Shape::new("ImageFailureCode", Kind::String { values: &["InvalidImageDigest", "InvalidImageTag", "ImageTagDoesNotMatchDigest", "ImageNotFound", "MissingDigestAndTag", "ImageReferencedByManifestList", "KmsError", "UpstreamAccessDenied", "UpstreamTooManyRequests", "UpstreamUnavailable", "ImageInaccessible"] }),
    Shape::new("ImageFailureList", Kind::List { item: 43, item_name: "" }),
    Shape::new("ImageFailureReason", Kind::String { values: &[] }),
    Shape::new("ImageIdentifier", Kind::Structure { payload: "", union: false, members: &[
        Member::new("imageDigest", 41),
        Member::new("imageTag", 58),
    ] }),
    Shape::new("ImageIdentifierList", Kind::List { item: 47, item_name: "" }).min(1).max(100),
    Shape::new("ImageList", Kind::List { item: 37, item_name: "" }),
    Shape::new("ImageManifest", Kind::String { values: &[] }).min(1).max(4194304),
    Shape::new("ImageNotFoundException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 27),
    ] }),
    Shape::new("ImageScanFindingsSummary", Kind::Structure { payload: "", union: false, members: &[
        Member::new("imageScanCompletedAt", 120),
        Member::new("vulnerabilitySourceUpdatedAt", 136),
        Member::new("findingSeverityCounts", 30),
    ] }),
    Shape::new("ImageScanStatus", Kind::Structure { payload: "", union: false, members: &[
        Member::new("status", 118),
        Member::new("description", 119),
    ] }),
    Shape::new("ImageScanningConfiguration", Kind::Structure { payload: "", union: false, members: &[
        Member::new("scanOnPush", 117),
    ] }),
    Shape::new("ImageSizeInBytes", Kind::Long),
    Shape::new("ImageStatus", Kind::String { values: &["ACTIVE", "ARCHIVED", "ACTIVATING"] }),
    Shape::new("ImageStatusFilter", Kind::String { values: &["ACTIVE", "ARCHIVED", "ACTIVATING", "ANY"] }),
    Shape::new("ImageTag", Kind::String { values: &[] }).min(1).max(300),
    Shape::new("ImageTagAlreadyExistsException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 27),
    ] }),
    Shape::new("ImageTagList", Kind::List { item: 58, item_name: "" }),
    Shape::new("ImageTagMutability", Kind::String { values: &["MUTABLE", "IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION", "MUTABLE_WITH_EXCLUSION"] }),
    Shape::new("ImageTagMutabilityExclusionFilter", Kind::Structure { payload: "", union: false, members: &[
        Member::new("filterType", 63).required(),
        Member::new("filter", 64).required(),
    ] }),
    Shape::new("ImageTagMutabilityExclusionFilterType", Kind::String { values: &["WILDCARD"] }),
    Shape::new("ImageTagMutabilityExclusionFilterValue", Kind::String { values: &[] }).min(1).max(128).pattern("^[0-9a-zA-Z._*-]{1,128}$"),
    Shape::new("ImageTagMutabilityExclusionFilters", Kind::List { item: 62, item_name: "" }).min(1).max(5),
    Shape::new("InitiateLayerUploadRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("registryId", 109),
        Member::new("repositoryName", 113).required(),
    ] }),
    Shape::new("InitiateLayerUploadResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("uploadId", 131),
        Member::new("partSize", 102),
    ] }),
    Shape::new("InvalidLayerException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 27),
    ] }),
    Shape::new("InvalidLayerPartException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("registryId", 109),
        Member::new("repositoryName", 113),
        Member::new("uploadId", 131),
        Member::new("lastValidByteReceived", 102),
        Member::new("message", 27),
    ] }),
    Shape::new("InvalidParameterException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 27),
    ] }),
    Shape::new("InvalidTagParameterException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 27),
    ] }),
    Shape::new("KmsError", Kind::String { values: &[] }),
    Shape::new("KmsException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 27),
        Member::new("kmsError", 72),
    ] }),
    Shape::new("KmsKey", Kind::String { values: &[] }).min(1).max(2048),
    Shape::new("LastActivatedAtTimestamp", Kind::Timestamp { format: "" }),
    Shape::new("LastArchivedAtTimestamp", Kind::Timestamp { format: "" }),
    Shape::new("Layer", Kind::Structure { payload: "", union: false, members: &[
        Member::new("layerDigest", 80),
        Member::new("layerAvailability", 79),
        Member::new("layerSize", 90),
        Member::new("mediaType", 99),
    ] }),
    Shape::new("LayerAlreadyExistsException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 27),
    ] }),
    Shape::new("LayerAvailability", Kind::String { values: &["AVAILABLE", "UNAVAILABLE", "ARCHIVED"] }),
    Shape::new("LayerDigest", Kind::String { values: &[] }).pattern("[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+"),
    Shape::new("LayerDigestList", Kind::List { item: 80, item_name: "" }).min(1).max(100),
    Shape::new("LayerFailure", Kind::Structure { payload: "", union: false, members: &[
        Member::new("layerDigest", 10),
        Member::new("failureCode", 83),
        Member::new("failureReason", 85),
    ] }),
    Shape::new("LayerFailureCode", Kind::String { values: &["InvalidLayerDigest", "MissingLayerDigest"] }),
    Shape::new("LayerFailureList", Kind::List { item: 82, item_name: "" }),
    Shape::new("LayerFailureReason", Kind::String { values: &[] }),
    Shape::new("LayerInaccessibleException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 27),
    ] }),
    Shape::new("LayerList", Kind::List { item: 77, item_name: "" }),
    Shape::new("LayerPartBlob", Kind::Blob).min(0).max(20971520),
    Shape::new("LayerPartTooSmallException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 27),
    ] }),
    Shape::new("LayerSizeInBytes", Kind::Long),
    Shape::new("LayersNotFoundException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 27),
    ] }),
    Shape::new("LimitExceededException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 27),
    ] }),
    Shape::new("ListImagesFilter", Kind::Structure { payload: "", union: false, members: &[
        Member::new("tagStatus", 126),
        Member::new("imageStatus", 57),
    ] }),
    Shape::new("ListImagesRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("registryId", 109),
        Member::new("repositoryName", 113).required(),
        Member::new("nextToken", 101),
        Member::new("maxResults", 98),
        Member::new("filter", 93),
    ] }),
    Shape::new("ListImagesResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("imageIds", 48),
        Member::new("nextToken", 101),
    ] }),
    Shape::new("ListTagsForResourceRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("resourceArn", 0).required(),
    ] }),
    Shape::new("ListTagsForResourceResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("tags", 125),
    ] }),
    Shape::new("MaxResults", Kind::Integer).min(1).max(1000),
    Shape::new("MediaType", Kind::String { values: &[] }),
    Shape::new("MediaTypeList", Kind::List { item: 99, item_name: "" }).min(1).max(100),
    Shape::new("NextToken", Kind::String { values: &[] }),
    Shape::new("PartSize", Kind::Long).min(0),
    Shape::new("ProxyEndpoint", Kind::String { values: &[] }),
    Shape::new("PushTimestamp", Kind::Timestamp { format: "" }),
    Shape::new("PutImageRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("registryId", 109),
        Member::new("repositoryName", 113).required(),
        Member::new("imageManifest", 50).required(),
        Member::new("imageManifestMediaType", 99),
        Member::new("imageTag", 58),
        Member::new("imageDigest", 41),
    ] }),
    Shape::new("PutImageResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("image", 37),
    ] }),
    Shape::new("RecordedPullTimestamp", Kind::Timestamp { format: "" }),
    Shape::new("ReferencedImagesNotFoundException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 27),
    ] }),
    Shape::new("RegistryId", Kind::String { values: &[] }).pattern("[0-9]{12}"),
    Shape::new("Repository", Kind::Structure { payload: "", union: false, members: &[
        Member::new("repositoryArn", 0),
        Member::new("registryId", 109),
        Member::new("repositoryName", 113),
        Member::new("repositoryUri", 135),
        Member::new("createdAt", 16),
        Member::new("imageTagMutability", 61),
        Member::new("imageTagMutabilityExclusionFilters", 65),
        Member::new("imageScanningConfiguration", 54),
        Member::new("encryptionConfiguration", 25),
    ] }),
    Shape::new("RepositoryAlreadyExistsException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 27),
    ] }),
    Shape::new("RepositoryList", Kind::List { item: 110, item_name: "" }),
    Shape::new("RepositoryName", Kind::String { values: &[] }).min(2).max(256).pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*"),
    Shape::new("RepositoryNameList", Kind::List { item: 113, item_name: "" }).min(1).max(100),
    Shape::new("RepositoryNotEmptyException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 27),
    ] }),
    Shape::new("RepositoryNotFoundException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 27),
    ] }),
    Shape::new("ScanOnPushFlag", Kind::Boolean),
    Shape::new("ScanStatus", Kind::String { values: &["IN_PROGRESS", "COMPLETE", "FAILED", "UNSUPPORTED_IMAGE", "ACTIVE", "PENDING", "SCAN_ELIGIBILITY_EXPIRED", "FINDINGS_UNAVAILABLE", "LIMIT_EXCEEDED", "IMAGE_ARCHIVED"] }),
    Shape::new("ScanStatusDescription", Kind::String { values: &[] }),
    Shape::new("ScanTimestamp", Kind::Timestamp { format: "" }),
    Shape::new("ServerException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 27),
    ] }),
    Shape::new("SeverityCount", Kind::Integer).min(0),
    Shape::new("Tag", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Key", 124).required(),
        Member::new("Value", 127).required(),
    ] }),
    Shape::new("TagKey", Kind::String { values: &[] }),
    Shape::new("TagList", Kind::List { item: 123, item_name: "" }),
    Shape::new("TagStatus", Kind::String { values: &["TAGGED", "UNTAGGED", "ANY"] }),
    Shape::new("TagValue", Kind::String { values: &[] }),
    Shape::new("TooManyTagsException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 27),
    ] }),
    Shape::new("UnableToGetUpstreamImageException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 27),
    ] }),
    Shape::new("UnableToGetUpstreamLayerException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 27),
    ] }),
    Shape::new("UploadId", Kind::String { values: &[] }).pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"),
    Shape::new("UploadLayerPartRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("registryId", 109),
        Member::new("repositoryName", 113).required(),
        Member::new("uploadId", 131).required(),
        Member::new("partFirstByte", 102).required(),
        Member::new("partLastByte", 102).required(),
        Member::new("layerPartBlob", 88).required(),
    ] }),
    Shape::new("UploadLayerPartResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("registryId", 109),
        Member::new("repositoryName", 113),
        Member::new("uploadId", 131),
        Member::new("lastByteReceived", 102),
    ] }),
    Shape::new("UploadNotFoundException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 27),
    ] }),
    Shape::new("Url", Kind::String { values: &[] }),
    Shape::new("VulnerabilitySourceUpdateTimestamp", Kind::Timestamp { format: "" }),
];
