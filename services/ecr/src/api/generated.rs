// Written by `cargo xtask codegen` from models/. Not edited by hand.
#![allow(clippy::all, reason = "generated")]

#[path = "table.rs"]
mod table;
pub use table::SERVICE;

/// Runs one operation: reads its input, calls `crate::operations`, writes its output.
pub fn dispatch(cx: &mut store::Cx<'_>, operation: &str, input: &wire::Document) -> Result<wire::Document, wire::Error> {
    match operation {
        "BatchCheckLayerAvailability" => crate::operations::batch_check_layer_availability(cx, BatchCheckLayerAvailabilityRequest::from_document(input)?).map(|output| output.to_document()),
        "BatchDeleteImage" => crate::operations::batch_delete_image(cx, BatchDeleteImageRequest::from_document(input)?).map(|output| output.to_document()),
        "BatchGetImage" => crate::operations::batch_get_image(cx, BatchGetImageRequest::from_document(input)?).map(|output| output.to_document()),
        "CompleteLayerUpload" => crate::operations::complete_layer_upload(cx, CompleteLayerUploadRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateRepository" => crate::operations::create_repository(cx, CreateRepositoryRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteLifecyclePolicy" => crate::operations::delete_lifecycle_policy(cx, DeleteLifecyclePolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteRepository" => crate::operations::delete_repository(cx, DeleteRepositoryRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteRepositoryPolicy" => crate::operations::delete_repository_policy(cx, DeleteRepositoryPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeImageScanFindings" => crate::operations::describe_image_scan_findings(cx, DescribeImageScanFindingsRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeImages" => crate::operations::describe_images(cx, DescribeImagesRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeRegistry" => crate::operations::describe_registry(cx, DescribeRegistryRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeRepositories" => crate::operations::describe_repositories(cx, DescribeRepositoriesRequest::from_document(input)?).map(|output| output.to_document()),
        "GetAuthorizationToken" => crate::operations::get_authorization_token(cx, GetAuthorizationTokenRequest::from_document(input)?).map(|output| output.to_document()),
        "GetDownloadUrlForLayer" => crate::operations::get_download_url_for_layer(cx, GetDownloadUrlForLayerRequest::from_document(input)?).map(|output| output.to_document()),
        "GetLifecyclePolicy" => crate::operations::get_lifecycle_policy(cx, GetLifecyclePolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "GetLifecyclePolicyPreview" => crate::operations::get_lifecycle_policy_preview(cx, GetLifecyclePolicyPreviewRequest::from_document(input)?).map(|output| output.to_document()),
        "GetRepositoryPolicy" => crate::operations::get_repository_policy(cx, GetRepositoryPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "InitiateLayerUpload" => crate::operations::initiate_layer_upload(cx, InitiateLayerUploadRequest::from_document(input)?).map(|output| output.to_document()),
        "ListImages" => crate::operations::list_images(cx, ListImagesRequest::from_document(input)?).map(|output| output.to_document()),
        "ListTagsForResource" => crate::operations::list_tags_for_resource(cx, ListTagsForResourceRequest::from_document(input)?).map(|output| output.to_document()),
        "PutImage" => crate::operations::put_image(cx, PutImageRequest::from_document(input)?).map(|output| output.to_document()),
        "PutImageScanningConfiguration" => crate::operations::put_image_scanning_configuration(cx, PutImageScanningConfigurationRequest::from_document(input)?).map(|output| output.to_document()),
        "PutImageTagMutability" => crate::operations::put_image_tag_mutability(cx, PutImageTagMutabilityRequest::from_document(input)?).map(|output| output.to_document()),
        "PutLifecyclePolicy" => crate::operations::put_lifecycle_policy(cx, PutLifecyclePolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "SetRepositoryPolicy" => crate::operations::set_repository_policy(cx, SetRepositoryPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "StartImageScan" => crate::operations::start_image_scan(cx, StartImageScanRequest::from_document(input)?).map(|output| output.to_document()),
        "StartLifecyclePolicyPreview" => crate::operations::start_lifecycle_policy_preview(cx, StartLifecyclePolicyPreviewRequest::from_document(input)?).map(|output| output.to_document()),
        "TagResource" => crate::operations::tag_resource(cx, TagResourceRequest::from_document(input)?).map(|output| output.to_document()),
        "UntagResource" => crate::operations::untag_resource(cx, UntagResourceRequest::from_document(input)?).map(|output| output.to_document()),
        "UploadLayerPart" => crate::operations::upload_layer_part(cx, UploadLayerPartRequest::from_document(input)?).map(|output| output.to_document()),
        other => Err(wire::Error::not_implemented(other)),
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Attribute {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl Attribute {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key: members.get("key")?,
            value: members.get("value")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("key", &self.key);
        fields.put("value", &self.value);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AuthorizationData {
    pub authorization_token: Option<String>,
    pub expires_at: Option<wire::Time>,
    pub proxy_endpoint: Option<String>,
}

impl AuthorizationData {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            authorization_token: members.get("authorizationToken")?,
            expires_at: members.get("expiresAt")?,
            proxy_endpoint: members.get("proxyEndpoint")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("authorizationToken", &self.authorization_token);
        fields.put("expiresAt", &self.expires_at);
        fields.put("proxyEndpoint", &self.proxy_endpoint);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AwsEcrContainerImageDetails {
    pub architecture: Option<String>,
    pub author: Option<String>,
    pub image_hash: Option<String>,
    pub image_tags: Option<Vec<String>>,
    pub platform: Option<String>,
    pub pushed_at: Option<wire::Time>,
    pub last_in_use_at: Option<wire::Time>,
    pub in_use_count: Option<i64>,
    pub registry: Option<String>,
    pub repository_name: Option<String>,
}

impl AwsEcrContainerImageDetails {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            architecture: members.get("architecture")?,
            author: members.get("author")?,
            image_hash: members.get("imageHash")?,
            image_tags: members.get("imageTags")?,
            platform: members.get("platform")?,
            pushed_at: members.get("pushedAt")?,
            last_in_use_at: members.get("lastInUseAt")?,
            in_use_count: members.get("inUseCount")?,
            registry: members.get("registry")?,
            repository_name: members.get("repositoryName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("architecture", &self.architecture);
        fields.put("author", &self.author);
        fields.put("imageHash", &self.image_hash);
        fields.put("imageTags", &self.image_tags);
        fields.put("platform", &self.platform);
        fields.put("pushedAt", &self.pushed_at);
        fields.put("lastInUseAt", &self.last_in_use_at);
        fields.put("inUseCount", &self.in_use_count);
        fields.put("registry", &self.registry);
        fields.put("repositoryName", &self.repository_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchCheckLayerAvailabilityRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub layer_digests: Vec<String>,
}

impl BatchCheckLayerAvailabilityRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.need("repositoryName")?,
            layer_digests: members.need("layerDigests")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.set("repositoryName", &self.repository_name);
        fields.set("layerDigests", &self.layer_digests);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchCheckLayerAvailabilityResponse {
    pub layers: Option<Vec<Layer>>,
    pub failures: Option<Vec<LayerFailure>>,
}

impl BatchCheckLayerAvailabilityResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            layers: members.get("layers")?,
            failures: members.get("failures")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("layers", &self.layers);
        fields.put("failures", &self.failures);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchDeleteImageRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_ids: Vec<ImageIdentifier>,
}

impl BatchDeleteImageRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.need("repositoryName")?,
            image_ids: members.need("imageIds")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.set("repositoryName", &self.repository_name);
        fields.set("imageIds", &self.image_ids);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchDeleteImageResponse {
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub failures: Option<Vec<ImageFailure>>,
}

impl BatchDeleteImageResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            image_ids: members.get("imageIds")?,
            failures: members.get("failures")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("imageIds", &self.image_ids);
        fields.put("failures", &self.failures);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetImageRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_ids: Vec<ImageIdentifier>,
    pub accepted_media_types: Option<Vec<String>>,
}

impl BatchGetImageRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.need("repositoryName")?,
            image_ids: members.need("imageIds")?,
            accepted_media_types: members.get("acceptedMediaTypes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.set("repositoryName", &self.repository_name);
        fields.set("imageIds", &self.image_ids);
        fields.put("acceptedMediaTypes", &self.accepted_media_types);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetImageResponse {
    pub images: Option<Vec<Image>>,
    pub failures: Option<Vec<ImageFailure>>,
}

impl BatchGetImageResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            images: members.get("images")?,
            failures: members.get("failures")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("images", &self.images);
        fields.put("failures", &self.failures);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CompleteLayerUploadRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub upload_id: String,
    pub layer_digests: Vec<String>,
}

impl CompleteLayerUploadRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.need("repositoryName")?,
            upload_id: members.need("uploadId")?,
            layer_digests: members.need("layerDigests")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.set("repositoryName", &self.repository_name);
        fields.set("uploadId", &self.upload_id);
        fields.set("layerDigests", &self.layer_digests);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CompleteLayerUploadResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub upload_id: Option<String>,
    pub layer_digest: Option<String>,
}

impl CompleteLayerUploadResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.get("repositoryName")?,
            upload_id: members.get("uploadId")?,
            layer_digest: members.get("layerDigest")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.put("repositoryName", &self.repository_name);
        fields.put("uploadId", &self.upload_id);
        fields.put("layerDigest", &self.layer_digest);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateRepositoryRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub tags: Option<Vec<Tag>>,
    pub image_tag_mutability: Option<String>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
}

impl CreateRepositoryRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.need("repositoryName")?,
            tags: members.get("tags")?,
            image_tag_mutability: members.get("imageTagMutability")?,
            image_tag_mutability_exclusion_filters: members.get("imageTagMutabilityExclusionFilters")?,
            image_scanning_configuration: members.get("imageScanningConfiguration")?,
            encryption_configuration: members.get("encryptionConfiguration")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.set("repositoryName", &self.repository_name);
        fields.put("tags", &self.tags);
        fields.put("imageTagMutability", &self.image_tag_mutability);
        fields.put("imageTagMutabilityExclusionFilters", &self.image_tag_mutability_exclusion_filters);
        fields.put("imageScanningConfiguration", &self.image_scanning_configuration);
        fields.put("encryptionConfiguration", &self.encryption_configuration);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateRepositoryResponse {
    pub repository: Option<Repository>,
}

impl CreateRepositoryResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository: members.get("repository")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("repository", &self.repository);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CvssScore {
    pub base_score: Option<f64>,
    pub scoring_vector: Option<String>,
    pub source: Option<String>,
    pub version: Option<String>,
}

impl CvssScore {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            base_score: members.get("baseScore")?,
            scoring_vector: members.get("scoringVector")?,
            source: members.get("source")?,
            version: members.get("version")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("baseScore", &self.base_score);
        fields.put("scoringVector", &self.scoring_vector);
        fields.put("source", &self.source);
        fields.put("version", &self.version);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CvssScoreAdjustment {
    pub metric: Option<String>,
    pub reason: Option<String>,
}

impl CvssScoreAdjustment {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            metric: members.get("metric")?,
            reason: members.get("reason")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("metric", &self.metric);
        fields.put("reason", &self.reason);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CvssScoreDetails {
    pub adjustments: Option<Vec<CvssScoreAdjustment>>,
    pub score: Option<f64>,
    pub score_source: Option<String>,
    pub scoring_vector: Option<String>,
    pub version: Option<String>,
}

impl CvssScoreDetails {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            adjustments: members.get("adjustments")?,
            score: members.get("score")?,
            score_source: members.get("scoreSource")?,
            scoring_vector: members.get("scoringVector")?,
            version: members.get("version")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("adjustments", &self.adjustments);
        fields.put("score", &self.score);
        fields.put("scoreSource", &self.score_source);
        fields.put("scoringVector", &self.scoring_vector);
        fields.put("version", &self.version);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLifecyclePolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
}

impl DeleteLifecyclePolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.need("repositoryName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.set("repositoryName", &self.repository_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLifecyclePolicyResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
    pub last_evaluated_at: Option<wire::Time>,
}

impl DeleteLifecyclePolicyResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.get("repositoryName")?,
            lifecycle_policy_text: members.get("lifecyclePolicyText")?,
            last_evaluated_at: members.get("lastEvaluatedAt")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.put("repositoryName", &self.repository_name);
        fields.put("lifecyclePolicyText", &self.lifecycle_policy_text);
        fields.put("lastEvaluatedAt", &self.last_evaluated_at);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRepositoryPolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
}

impl DeleteRepositoryPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.need("repositoryName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.set("repositoryName", &self.repository_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRepositoryPolicyResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub policy_text: Option<String>,
}

impl DeleteRepositoryPolicyResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.get("repositoryName")?,
            policy_text: members.get("policyText")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.put("repositoryName", &self.repository_name);
        fields.put("policyText", &self.policy_text);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRepositoryRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub force: Option<bool>,
}

impl DeleteRepositoryRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.need("repositoryName")?,
            force: members.get("force")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.set("repositoryName", &self.repository_name);
        fields.put("force", &self.force);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRepositoryResponse {
    pub repository: Option<Repository>,
}

impl DeleteRepositoryResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository: members.get("repository")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("repository", &self.repository);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeImageScanFindingsRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_id: ImageIdentifier,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}

impl DescribeImageScanFindingsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.need("repositoryName")?,
            image_id: members.need("imageId")?,
            next_token: members.get("nextToken")?,
            max_results: members.get("maxResults")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.set("repositoryName", &self.repository_name);
        fields.set("imageId", &self.image_id);
        fields.put("nextToken", &self.next_token);
        fields.put("maxResults", &self.max_results);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeImageScanFindingsResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
    pub image_scan_status: Option<ImageScanStatus>,
    pub image_scan_findings: Option<ImageScanFindings>,
    pub next_token: Option<String>,
}

impl DescribeImageScanFindingsResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.get("repositoryName")?,
            image_id: members.get("imageId")?,
            image_scan_status: members.get("imageScanStatus")?,
            image_scan_findings: members.get("imageScanFindings")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.put("repositoryName", &self.repository_name);
        fields.put("imageId", &self.image_id);
        fields.put("imageScanStatus", &self.image_scan_status);
        fields.put("imageScanFindings", &self.image_scan_findings);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeImagesFilter {
    pub tag_status: Option<String>,
    pub image_status: Option<String>,
}

impl DescribeImagesFilter {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tag_status: members.get("tagStatus")?,
            image_status: members.get("imageStatus")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("tagStatus", &self.tag_status);
        fields.put("imageStatus", &self.image_status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeImagesRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub filter: Option<DescribeImagesFilter>,
}

impl DescribeImagesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.need("repositoryName")?,
            image_ids: members.get("imageIds")?,
            next_token: members.get("nextToken")?,
            max_results: members.get("maxResults")?,
            filter: members.get("filter")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.set("repositoryName", &self.repository_name);
        fields.put("imageIds", &self.image_ids);
        fields.put("nextToken", &self.next_token);
        fields.put("maxResults", &self.max_results);
        fields.put("filter", &self.filter);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeImagesResponse {
    pub image_details: Option<Vec<ImageDetail>>,
    pub next_token: Option<String>,
}

impl DescribeImagesResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            image_details: members.get("imageDetails")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("imageDetails", &self.image_details);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeRegistryRequest {}

impl DescribeRegistryRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeRegistryResponse {
    pub registry_id: Option<String>,
    pub replication_configuration: Option<ReplicationConfiguration>,
}

impl DescribeRegistryResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            replication_configuration: members.get("replicationConfiguration")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.put("replicationConfiguration", &self.replication_configuration);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeRepositoriesRequest {
    pub registry_id: Option<String>,
    pub repository_names: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}

impl DescribeRepositoriesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_names: members.get("repositoryNames")?,
            next_token: members.get("nextToken")?,
            max_results: members.get("maxResults")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.put("repositoryNames", &self.repository_names);
        fields.put("nextToken", &self.next_token);
        fields.put("maxResults", &self.max_results);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeRepositoriesResponse {
    pub repositories: Option<Vec<Repository>>,
    pub next_token: Option<String>,
}

impl DescribeRepositoriesResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repositories: members.get("repositories")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("repositories", &self.repositories);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EncryptionConfiguration {
    pub encryption_type: Option<String>,
    pub kms_key: Option<String>,
}

impl EncryptionConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            encryption_type: members.get("encryptionType")?,
            kms_key: members.get("kmsKey")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("encryptionType", &self.encryption_type);
        fields.put("kmsKey", &self.kms_key);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnhancedImageScanFinding {
    pub aws_account_id: Option<String>,
    pub description: Option<String>,
    pub finding_arn: Option<String>,
    pub first_observed_at: Option<wire::Time>,
    pub last_observed_at: Option<wire::Time>,
    pub package_vulnerability_details: Option<PackageVulnerabilityDetails>,
    pub remediation: Option<Remediation>,
    pub resources: Option<Vec<Resource>>,
    pub score: Option<f64>,
    pub score_details: Option<ScoreDetails>,
    pub severity: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub updated_at: Option<wire::Time>,
    pub fix_available: Option<String>,
    pub exploit_available: Option<String>,
}

impl EnhancedImageScanFinding {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            aws_account_id: members.get("awsAccountId")?,
            description: members.get("description")?,
            finding_arn: members.get("findingArn")?,
            first_observed_at: members.get("firstObservedAt")?,
            last_observed_at: members.get("lastObservedAt")?,
            package_vulnerability_details: members.get("packageVulnerabilityDetails")?,
            remediation: members.get("remediation")?,
            resources: members.get("resources")?,
            score: members.get("score")?,
            score_details: members.get("scoreDetails")?,
            severity: members.get("severity")?,
            status: members.get("status")?,
            title: members.get("title")?,
            r#type: members.get("type")?,
            updated_at: members.get("updatedAt")?,
            fix_available: members.get("fixAvailable")?,
            exploit_available: members.get("exploitAvailable")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("awsAccountId", &self.aws_account_id);
        fields.put("description", &self.description);
        fields.put("findingArn", &self.finding_arn);
        fields.put("firstObservedAt", &self.first_observed_at);
        fields.put("lastObservedAt", &self.last_observed_at);
        fields.put("packageVulnerabilityDetails", &self.package_vulnerability_details);
        fields.put("remediation", &self.remediation);
        fields.put("resources", &self.resources);
        fields.put("score", &self.score);
        fields.put("scoreDetails", &self.score_details);
        fields.put("severity", &self.severity);
        fields.put("status", &self.status);
        fields.put("title", &self.title);
        fields.put("type", &self.r#type);
        fields.put("updatedAt", &self.updated_at);
        fields.put("fixAvailable", &self.fix_available);
        fields.put("exploitAvailable", &self.exploit_available);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAuthorizationTokenRequest {
    pub registry_ids: Option<Vec<String>>,
}

impl GetAuthorizationTokenRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_ids: members.get("registryIds")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryIds", &self.registry_ids);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAuthorizationTokenResponse {
    pub authorization_data: Option<Vec<AuthorizationData>>,
}

impl GetAuthorizationTokenResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            authorization_data: members.get("authorizationData")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("authorizationData", &self.authorization_data);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDownloadUrlForLayerRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub layer_digest: String,
}

impl GetDownloadUrlForLayerRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.need("repositoryName")?,
            layer_digest: members.need("layerDigest")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.set("repositoryName", &self.repository_name);
        fields.set("layerDigest", &self.layer_digest);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDownloadUrlForLayerResponse {
    pub download_url: Option<String>,
    pub layer_digest: Option<String>,
}

impl GetDownloadUrlForLayerResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            download_url: members.get("downloadUrl")?,
            layer_digest: members.get("layerDigest")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("downloadUrl", &self.download_url);
        fields.put("layerDigest", &self.layer_digest);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLifecyclePolicyPreviewRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub filter: Option<LifecyclePolicyPreviewFilter>,
}

impl GetLifecyclePolicyPreviewRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.need("repositoryName")?,
            image_ids: members.get("imageIds")?,
            next_token: members.get("nextToken")?,
            max_results: members.get("maxResults")?,
            filter: members.get("filter")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.set("repositoryName", &self.repository_name);
        fields.put("imageIds", &self.image_ids);
        fields.put("nextToken", &self.next_token);
        fields.put("maxResults", &self.max_results);
        fields.put("filter", &self.filter);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLifecyclePolicyPreviewResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
    pub status: Option<String>,
    pub next_token: Option<String>,
    pub preview_results: Option<Vec<LifecyclePolicyPreviewResult>>,
    pub summary: Option<LifecyclePolicyPreviewSummary>,
}

impl GetLifecyclePolicyPreviewResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.get("repositoryName")?,
            lifecycle_policy_text: members.get("lifecyclePolicyText")?,
            status: members.get("status")?,
            next_token: members.get("nextToken")?,
            preview_results: members.get("previewResults")?,
            summary: members.get("summary")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.put("repositoryName", &self.repository_name);
        fields.put("lifecyclePolicyText", &self.lifecycle_policy_text);
        fields.put("status", &self.status);
        fields.put("nextToken", &self.next_token);
        fields.put("previewResults", &self.preview_results);
        fields.put("summary", &self.summary);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLifecyclePolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
}

impl GetLifecyclePolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.need("repositoryName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.set("repositoryName", &self.repository_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLifecyclePolicyResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
    pub last_evaluated_at: Option<wire::Time>,
}

impl GetLifecyclePolicyResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.get("repositoryName")?,
            lifecycle_policy_text: members.get("lifecyclePolicyText")?,
            last_evaluated_at: members.get("lastEvaluatedAt")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.put("repositoryName", &self.repository_name);
        fields.put("lifecyclePolicyText", &self.lifecycle_policy_text);
        fields.put("lastEvaluatedAt", &self.last_evaluated_at);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRepositoryPolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
}

impl GetRepositoryPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.need("repositoryName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.set("repositoryName", &self.repository_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRepositoryPolicyResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub policy_text: Option<String>,
}

impl GetRepositoryPolicyResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.get("repositoryName")?,
            policy_text: members.get("policyText")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.put("repositoryName", &self.repository_name);
        fields.put("policyText", &self.policy_text);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Image {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
    pub image_manifest: Option<String>,
    pub image_manifest_media_type: Option<String>,
}

impl Image {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.get("repositoryName")?,
            image_id: members.get("imageId")?,
            image_manifest: members.get("imageManifest")?,
            image_manifest_media_type: members.get("imageManifestMediaType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.put("repositoryName", &self.repository_name);
        fields.put("imageId", &self.image_id);
        fields.put("imageManifest", &self.image_manifest);
        fields.put("imageManifestMediaType", &self.image_manifest_media_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImageDetail {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_digest: Option<String>,
    pub image_tags: Option<Vec<String>>,
    pub image_size_in_bytes: Option<i64>,
    pub image_pushed_at: Option<wire::Time>,
    pub image_scan_status: Option<ImageScanStatus>,
    pub image_scan_findings_summary: Option<ImageScanFindingsSummary>,
    pub image_manifest_media_type: Option<String>,
    pub artifact_media_type: Option<String>,
    pub last_recorded_pull_time: Option<wire::Time>,
    pub subject_manifest_digest: Option<String>,
    pub image_status: Option<String>,
    pub last_archived_at: Option<wire::Time>,
    pub last_activated_at: Option<wire::Time>,
}

impl ImageDetail {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.get("repositoryName")?,
            image_digest: members.get("imageDigest")?,
            image_tags: members.get("imageTags")?,
            image_size_in_bytes: members.get("imageSizeInBytes")?,
            image_pushed_at: members.get("imagePushedAt")?,
            image_scan_status: members.get("imageScanStatus")?,
            image_scan_findings_summary: members.get("imageScanFindingsSummary")?,
            image_manifest_media_type: members.get("imageManifestMediaType")?,
            artifact_media_type: members.get("artifactMediaType")?,
            last_recorded_pull_time: members.get("lastRecordedPullTime")?,
            subject_manifest_digest: members.get("subjectManifestDigest")?,
            image_status: members.get("imageStatus")?,
            last_archived_at: members.get("lastArchivedAt")?,
            last_activated_at: members.get("lastActivatedAt")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.put("repositoryName", &self.repository_name);
        fields.put("imageDigest", &self.image_digest);
        fields.put("imageTags", &self.image_tags);
        fields.put("imageSizeInBytes", &self.image_size_in_bytes);
        fields.put("imagePushedAt", &self.image_pushed_at);
        fields.put("imageScanStatus", &self.image_scan_status);
        fields.put("imageScanFindingsSummary", &self.image_scan_findings_summary);
        fields.put("imageManifestMediaType", &self.image_manifest_media_type);
        fields.put("artifactMediaType", &self.artifact_media_type);
        fields.put("lastRecordedPullTime", &self.last_recorded_pull_time);
        fields.put("subjectManifestDigest", &self.subject_manifest_digest);
        fields.put("imageStatus", &self.image_status);
        fields.put("lastArchivedAt", &self.last_archived_at);
        fields.put("lastActivatedAt", &self.last_activated_at);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImageFailure {
    pub image_id: Option<ImageIdentifier>,
    pub failure_code: Option<String>,
    pub failure_reason: Option<String>,
}

impl ImageFailure {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            image_id: members.get("imageId")?,
            failure_code: members.get("failureCode")?,
            failure_reason: members.get("failureReason")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("imageId", &self.image_id);
        fields.put("failureCode", &self.failure_code);
        fields.put("failureReason", &self.failure_reason);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImageIdentifier {
    pub image_digest: Option<String>,
    pub image_tag: Option<String>,
}

impl ImageIdentifier {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            image_digest: members.get("imageDigest")?,
            image_tag: members.get("imageTag")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("imageDigest", &self.image_digest);
        fields.put("imageTag", &self.image_tag);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImageScanFinding {
    pub name: Option<String>,
    pub description: Option<String>,
    pub uri: Option<String>,
    pub severity: Option<String>,
    pub attributes: Option<Vec<Attribute>>,
}

impl ImageScanFinding {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            description: members.get("description")?,
            uri: members.get("uri")?,
            severity: members.get("severity")?,
            attributes: members.get("attributes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("description", &self.description);
        fields.put("uri", &self.uri);
        fields.put("severity", &self.severity);
        fields.put("attributes", &self.attributes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImageScanFindings {
    pub image_scan_completed_at: Option<wire::Time>,
    pub vulnerability_source_updated_at: Option<wire::Time>,
    pub finding_severity_counts: Option<wire::Map<i64>>,
    pub findings: Option<Vec<ImageScanFinding>>,
    pub enhanced_findings: Option<Vec<EnhancedImageScanFinding>>,
}

impl ImageScanFindings {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            image_scan_completed_at: members.get("imageScanCompletedAt")?,
            vulnerability_source_updated_at: members.get("vulnerabilitySourceUpdatedAt")?,
            finding_severity_counts: members.get("findingSeverityCounts")?,
            findings: members.get("findings")?,
            enhanced_findings: members.get("enhancedFindings")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("imageScanCompletedAt", &self.image_scan_completed_at);
        fields.put("vulnerabilitySourceUpdatedAt", &self.vulnerability_source_updated_at);
        fields.put("findingSeverityCounts", &self.finding_severity_counts);
        fields.put("findings", &self.findings);
        fields.put("enhancedFindings", &self.enhanced_findings);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImageScanFindingsSummary {
    pub image_scan_completed_at: Option<wire::Time>,
    pub vulnerability_source_updated_at: Option<wire::Time>,
    pub finding_severity_counts: Option<wire::Map<i64>>,
}

impl ImageScanFindingsSummary {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            image_scan_completed_at: members.get("imageScanCompletedAt")?,
            vulnerability_source_updated_at: members.get("vulnerabilitySourceUpdatedAt")?,
            finding_severity_counts: members.get("findingSeverityCounts")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("imageScanCompletedAt", &self.image_scan_completed_at);
        fields.put("vulnerabilitySourceUpdatedAt", &self.vulnerability_source_updated_at);
        fields.put("findingSeverityCounts", &self.finding_severity_counts);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImageScanStatus {
    pub status: Option<String>,
    pub description: Option<String>,
}

impl ImageScanStatus {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            status: members.get("status")?,
            description: members.get("description")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("status", &self.status);
        fields.put("description", &self.description);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImageScanningConfiguration {
    pub scan_on_push: Option<bool>,
}

impl ImageScanningConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            scan_on_push: members.get("scanOnPush")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("scanOnPush", &self.scan_on_push);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImageTagMutabilityExclusionFilter {
    pub filter_type: Option<String>,
    pub filter: Option<String>,
}

impl ImageTagMutabilityExclusionFilter {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            filter_type: members.get("filterType")?,
            filter: members.get("filter")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("filterType", &self.filter_type);
        fields.put("filter", &self.filter);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InitiateLayerUploadRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
}

impl InitiateLayerUploadRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.need("repositoryName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.set("repositoryName", &self.repository_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InitiateLayerUploadResponse {
    pub upload_id: Option<String>,
    pub part_size: Option<i64>,
}

impl InitiateLayerUploadResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            upload_id: members.get("uploadId")?,
            part_size: members.get("partSize")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("uploadId", &self.upload_id);
        fields.put("partSize", &self.part_size);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Layer {
    pub layer_digest: Option<String>,
    pub layer_availability: Option<String>,
    pub layer_size: Option<i64>,
    pub media_type: Option<String>,
}

impl Layer {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            layer_digest: members.get("layerDigest")?,
            layer_availability: members.get("layerAvailability")?,
            layer_size: members.get("layerSize")?,
            media_type: members.get("mediaType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("layerDigest", &self.layer_digest);
        fields.put("layerAvailability", &self.layer_availability);
        fields.put("layerSize", &self.layer_size);
        fields.put("mediaType", &self.media_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LayerFailure {
    pub layer_digest: Option<String>,
    pub failure_code: Option<String>,
    pub failure_reason: Option<String>,
}

impl LayerFailure {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            layer_digest: members.get("layerDigest")?,
            failure_code: members.get("failureCode")?,
            failure_reason: members.get("failureReason")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("layerDigest", &self.layer_digest);
        fields.put("failureCode", &self.failure_code);
        fields.put("failureReason", &self.failure_reason);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LifecyclePolicyPreviewFilter {
    pub tag_status: Option<String>,
}

impl LifecyclePolicyPreviewFilter {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tag_status: members.get("tagStatus")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("tagStatus", &self.tag_status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LifecyclePolicyPreviewResult {
    pub image_tags: Option<Vec<String>>,
    pub image_digest: Option<String>,
    pub image_pushed_at: Option<wire::Time>,
    pub action: Option<LifecyclePolicyRuleAction>,
    pub applied_rule_priority: Option<i64>,
    pub storage_class: Option<String>,
}

impl LifecyclePolicyPreviewResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            image_tags: members.get("imageTags")?,
            image_digest: members.get("imageDigest")?,
            image_pushed_at: members.get("imagePushedAt")?,
            action: members.get("action")?,
            applied_rule_priority: members.get("appliedRulePriority")?,
            storage_class: members.get("storageClass")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("imageTags", &self.image_tags);
        fields.put("imageDigest", &self.image_digest);
        fields.put("imagePushedAt", &self.image_pushed_at);
        fields.put("action", &self.action);
        fields.put("appliedRulePriority", &self.applied_rule_priority);
        fields.put("storageClass", &self.storage_class);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LifecyclePolicyPreviewSummary {
    pub expiring_image_total_count: Option<i64>,
    pub transitioning_image_total_counts: Option<Vec<TransitioningImageTotalCount>>,
}

impl LifecyclePolicyPreviewSummary {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            expiring_image_total_count: members.get("expiringImageTotalCount")?,
            transitioning_image_total_counts: members.get("transitioningImageTotalCounts")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("expiringImageTotalCount", &self.expiring_image_total_count);
        fields.put("transitioningImageTotalCounts", &self.transitioning_image_total_counts);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LifecyclePolicyRuleAction {
    pub r#type: Option<String>,
    pub target_storage_class: Option<String>,
}

impl LifecyclePolicyRuleAction {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            r#type: members.get("type")?,
            target_storage_class: members.get("targetStorageClass")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("type", &self.r#type);
        fields.put("targetStorageClass", &self.target_storage_class);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListImagesFilter {
    pub tag_status: Option<String>,
    pub image_status: Option<String>,
}

impl ListImagesFilter {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tag_status: members.get("tagStatus")?,
            image_status: members.get("imageStatus")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("tagStatus", &self.tag_status);
        fields.put("imageStatus", &self.image_status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListImagesRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub filter: Option<ListImagesFilter>,
}

impl ListImagesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.need("repositoryName")?,
            next_token: members.get("nextToken")?,
            max_results: members.get("maxResults")?,
            filter: members.get("filter")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.set("repositoryName", &self.repository_name);
        fields.put("nextToken", &self.next_token);
        fields.put("maxResults", &self.max_results);
        fields.put("filter", &self.filter);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListImagesResponse {
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub next_token: Option<String>,
}

impl ListImagesResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            image_ids: members.get("imageIds")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("imageIds", &self.image_ids);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
}

impl ListTagsForResourceRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            resource_arn: members.need("resourceArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("resourceArn", &self.resource_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<Vec<Tag>>,
}

impl ListTagsForResourceResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tags: members.get("tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PackageVulnerabilityDetails {
    pub cvss: Option<Vec<CvssScore>>,
    pub reference_urls: Option<Vec<String>>,
    pub related_vulnerabilities: Option<Vec<String>>,
    pub source: Option<String>,
    pub source_url: Option<String>,
    pub vendor_created_at: Option<wire::Time>,
    pub vendor_severity: Option<String>,
    pub vendor_updated_at: Option<wire::Time>,
    pub vulnerability_id: Option<String>,
    pub vulnerable_packages: Option<Vec<VulnerablePackage>>,
}

impl PackageVulnerabilityDetails {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cvss: members.get("cvss")?,
            reference_urls: members.get("referenceUrls")?,
            related_vulnerabilities: members.get("relatedVulnerabilities")?,
            source: members.get("source")?,
            source_url: members.get("sourceUrl")?,
            vendor_created_at: members.get("vendorCreatedAt")?,
            vendor_severity: members.get("vendorSeverity")?,
            vendor_updated_at: members.get("vendorUpdatedAt")?,
            vulnerability_id: members.get("vulnerabilityId")?,
            vulnerable_packages: members.get("vulnerablePackages")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("cvss", &self.cvss);
        fields.put("referenceUrls", &self.reference_urls);
        fields.put("relatedVulnerabilities", &self.related_vulnerabilities);
        fields.put("source", &self.source);
        fields.put("sourceUrl", &self.source_url);
        fields.put("vendorCreatedAt", &self.vendor_created_at);
        fields.put("vendorSeverity", &self.vendor_severity);
        fields.put("vendorUpdatedAt", &self.vendor_updated_at);
        fields.put("vulnerabilityId", &self.vulnerability_id);
        fields.put("vulnerablePackages", &self.vulnerable_packages);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutImageRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_manifest: String,
    pub image_manifest_media_type: Option<String>,
    pub image_tag: Option<String>,
    pub image_digest: Option<String>,
}

impl PutImageRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.need("repositoryName")?,
            image_manifest: members.need("imageManifest")?,
            image_manifest_media_type: members.get("imageManifestMediaType")?,
            image_tag: members.get("imageTag")?,
            image_digest: members.get("imageDigest")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.set("repositoryName", &self.repository_name);
        fields.set("imageManifest", &self.image_manifest);
        fields.put("imageManifestMediaType", &self.image_manifest_media_type);
        fields.put("imageTag", &self.image_tag);
        fields.put("imageDigest", &self.image_digest);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutImageResponse {
    pub image: Option<Image>,
}

impl PutImageResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            image: members.get("image")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("image", &self.image);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutImageScanningConfigurationRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_scanning_configuration: ImageScanningConfiguration,
}

impl PutImageScanningConfigurationRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.need("repositoryName")?,
            image_scanning_configuration: members.need("imageScanningConfiguration")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.set("repositoryName", &self.repository_name);
        fields.set("imageScanningConfiguration", &self.image_scanning_configuration);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutImageScanningConfigurationResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
}

impl PutImageScanningConfigurationResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.get("repositoryName")?,
            image_scanning_configuration: members.get("imageScanningConfiguration")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.put("repositoryName", &self.repository_name);
        fields.put("imageScanningConfiguration", &self.image_scanning_configuration);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutImageTagMutabilityRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_tag_mutability: String,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
}

impl PutImageTagMutabilityRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.need("repositoryName")?,
            image_tag_mutability: members.need("imageTagMutability")?,
            image_tag_mutability_exclusion_filters: members.get("imageTagMutabilityExclusionFilters")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.set("repositoryName", &self.repository_name);
        fields.set("imageTagMutability", &self.image_tag_mutability);
        fields.put("imageTagMutabilityExclusionFilters", &self.image_tag_mutability_exclusion_filters);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutImageTagMutabilityResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_tag_mutability: Option<String>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
}

impl PutImageTagMutabilityResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.get("repositoryName")?,
            image_tag_mutability: members.get("imageTagMutability")?,
            image_tag_mutability_exclusion_filters: members.get("imageTagMutabilityExclusionFilters")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.put("repositoryName", &self.repository_name);
        fields.put("imageTagMutability", &self.image_tag_mutability);
        fields.put("imageTagMutabilityExclusionFilters", &self.image_tag_mutability_exclusion_filters);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutLifecyclePolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub lifecycle_policy_text: String,
}

impl PutLifecyclePolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.need("repositoryName")?,
            lifecycle_policy_text: members.need("lifecyclePolicyText")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.set("repositoryName", &self.repository_name);
        fields.set("lifecyclePolicyText", &self.lifecycle_policy_text);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutLifecyclePolicyResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
}

impl PutLifecyclePolicyResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.get("repositoryName")?,
            lifecycle_policy_text: members.get("lifecyclePolicyText")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.put("repositoryName", &self.repository_name);
        fields.put("lifecyclePolicyText", &self.lifecycle_policy_text);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Recommendation {
    pub url: Option<String>,
    pub text: Option<String>,
}

impl Recommendation {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            url: members.get("url")?,
            text: members.get("text")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("url", &self.url);
        fields.put("text", &self.text);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Remediation {
    pub recommendation: Option<Recommendation>,
}

impl Remediation {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            recommendation: members.get("recommendation")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("recommendation", &self.recommendation);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplicationConfiguration {
    pub rules: Option<Vec<ReplicationRule>>,
}

impl ReplicationConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            rules: members.get("rules")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("rules", &self.rules);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplicationDestination {
    pub region: Option<String>,
    pub registry_id: Option<String>,
}

impl ReplicationDestination {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            region: members.get("region")?,
            registry_id: members.get("registryId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("region", &self.region);
        fields.put("registryId", &self.registry_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplicationRule {
    pub destinations: Option<Vec<ReplicationDestination>>,
    pub repository_filters: Option<Vec<RepositoryFilter>>,
}

impl ReplicationRule {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            destinations: members.get("destinations")?,
            repository_filters: members.get("repositoryFilters")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("destinations", &self.destinations);
        fields.put("repositoryFilters", &self.repository_filters);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Repository {
    pub repository_arn: Option<String>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub repository_uri: Option<String>,
    pub created_at: Option<wire::Time>,
    pub image_tag_mutability: Option<String>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
}

impl Repository {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository_arn: members.get("repositoryArn")?,
            registry_id: members.get("registryId")?,
            repository_name: members.get("repositoryName")?,
            repository_uri: members.get("repositoryUri")?,
            created_at: members.get("createdAt")?,
            image_tag_mutability: members.get("imageTagMutability")?,
            image_tag_mutability_exclusion_filters: members.get("imageTagMutabilityExclusionFilters")?,
            image_scanning_configuration: members.get("imageScanningConfiguration")?,
            encryption_configuration: members.get("encryptionConfiguration")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("repositoryArn", &self.repository_arn);
        fields.put("registryId", &self.registry_id);
        fields.put("repositoryName", &self.repository_name);
        fields.put("repositoryUri", &self.repository_uri);
        fields.put("createdAt", &self.created_at);
        fields.put("imageTagMutability", &self.image_tag_mutability);
        fields.put("imageTagMutabilityExclusionFilters", &self.image_tag_mutability_exclusion_filters);
        fields.put("imageScanningConfiguration", &self.image_scanning_configuration);
        fields.put("encryptionConfiguration", &self.encryption_configuration);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RepositoryFilter {
    pub filter: Option<String>,
    pub filter_type: Option<String>,
}

impl RepositoryFilter {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            filter: members.get("filter")?,
            filter_type: members.get("filterType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("filter", &self.filter);
        fields.put("filterType", &self.filter_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Resource {
    pub details: Option<ResourceDetails>,
    pub id: Option<String>,
    pub tags: Option<wire::Map<String>>,
    pub r#type: Option<String>,
}

impl Resource {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            details: members.get("details")?,
            id: members.get("id")?,
            tags: members.get("tags")?,
            r#type: members.get("type")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("details", &self.details);
        fields.put("id", &self.id);
        fields.put("tags", &self.tags);
        fields.put("type", &self.r#type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceDetails {
    pub aws_ecr_container_image: Option<AwsEcrContainerImageDetails>,
}

impl ResourceDetails {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            aws_ecr_container_image: members.get("awsEcrContainerImage")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("awsEcrContainerImage", &self.aws_ecr_container_image);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScoreDetails {
    pub cvss: Option<CvssScoreDetails>,
}

impl ScoreDetails {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            cvss: members.get("cvss")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("cvss", &self.cvss);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetRepositoryPolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub policy_text: String,
    pub force: Option<bool>,
}

impl SetRepositoryPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.need("repositoryName")?,
            policy_text: members.need("policyText")?,
            force: members.get("force")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.set("repositoryName", &self.repository_name);
        fields.set("policyText", &self.policy_text);
        fields.put("force", &self.force);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetRepositoryPolicyResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub policy_text: Option<String>,
}

impl SetRepositoryPolicyResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.get("repositoryName")?,
            policy_text: members.get("policyText")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.put("repositoryName", &self.repository_name);
        fields.put("policyText", &self.policy_text);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartImageScanRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_id: ImageIdentifier,
}

impl StartImageScanRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.need("repositoryName")?,
            image_id: members.need("imageId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.set("repositoryName", &self.repository_name);
        fields.set("imageId", &self.image_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartImageScanResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
    pub image_scan_status: Option<ImageScanStatus>,
}

impl StartImageScanResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.get("repositoryName")?,
            image_id: members.get("imageId")?,
            image_scan_status: members.get("imageScanStatus")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.put("repositoryName", &self.repository_name);
        fields.put("imageId", &self.image_id);
        fields.put("imageScanStatus", &self.image_scan_status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartLifecyclePolicyPreviewRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub lifecycle_policy_text: Option<String>,
}

impl StartLifecyclePolicyPreviewRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.need("repositoryName")?,
            lifecycle_policy_text: members.get("lifecyclePolicyText")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.set("repositoryName", &self.repository_name);
        fields.put("lifecyclePolicyText", &self.lifecycle_policy_text);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartLifecyclePolicyPreviewResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
    pub status: Option<String>,
}

impl StartLifecyclePolicyPreviewResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.get("repositoryName")?,
            lifecycle_policy_text: members.get("lifecyclePolicyText")?,
            status: members.get("status")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.put("repositoryName", &self.repository_name);
        fields.put("lifecyclePolicyText", &self.lifecycle_policy_text);
        fields.put("status", &self.status);
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
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}

impl TagResourceRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            resource_arn: members.need("resourceArn")?,
            tags: members.need("tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("resourceArn", &self.resource_arn);
        fields.set("tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceResponse {}

impl TagResourceResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TransitioningImageTotalCount {
    pub target_storage_class: Option<String>,
    pub image_total_count: Option<i64>,
}

impl TransitioningImageTotalCount {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            target_storage_class: members.get("targetStorageClass")?,
            image_total_count: members.get("imageTotalCount")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("targetStorageClass", &self.target_storage_class);
        fields.put("imageTotalCount", &self.image_total_count);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

impl UntagResourceRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            resource_arn: members.need("resourceArn")?,
            tag_keys: members.need("tagKeys")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("resourceArn", &self.resource_arn);
        fields.set("tagKeys", &self.tag_keys);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceResponse {}

impl UntagResourceResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UploadLayerPartRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub upload_id: String,
    pub part_first_byte: i64,
    pub part_last_byte: i64,
    pub layer_part_blob: Vec<u8>,
}

impl UploadLayerPartRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.need("repositoryName")?,
            upload_id: members.need("uploadId")?,
            part_first_byte: members.need("partFirstByte")?,
            part_last_byte: members.need("partLastByte")?,
            layer_part_blob: members.need("layerPartBlob")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.set("repositoryName", &self.repository_name);
        fields.set("uploadId", &self.upload_id);
        fields.set("partFirstByte", &self.part_first_byte);
        fields.set("partLastByte", &self.part_last_byte);
        fields.set("layerPartBlob", &self.layer_part_blob);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UploadLayerPartResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub upload_id: Option<String>,
    pub last_byte_received: Option<i64>,
}

impl UploadLayerPartResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            registry_id: members.get("registryId")?,
            repository_name: members.get("repositoryName")?,
            upload_id: members.get("uploadId")?,
            last_byte_received: members.get("lastByteReceived")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("registryId", &self.registry_id);
        fields.put("repositoryName", &self.repository_name);
        fields.put("uploadId", &self.upload_id);
        fields.put("lastByteReceived", &self.last_byte_received);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct VulnerablePackage {
    pub arch: Option<String>,
    pub epoch: Option<i64>,
    pub file_path: Option<String>,
    pub name: Option<String>,
    pub package_manager: Option<String>,
    pub release: Option<String>,
    pub source_layer_hash: Option<String>,
    pub version: Option<String>,
    pub fixed_in_version: Option<String>,
}

impl VulnerablePackage {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            arch: members.get("arch")?,
            epoch: members.get("epoch")?,
            file_path: members.get("filePath")?,
            name: members.get("name")?,
            package_manager: members.get("packageManager")?,
            release: members.get("release")?,
            source_layer_hash: members.get("sourceLayerHash")?,
            version: members.get("version")?,
            fixed_in_version: members.get("fixedInVersion")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("arch", &self.arch);
        fields.put("epoch", &self.epoch);
        fields.put("filePath", &self.file_path);
        fields.put("name", &self.name);
        fields.put("packageManager", &self.package_manager);
        fields.put("release", &self.release);
        fields.put("sourceLayerHash", &self.source_layer_hash);
        fields.put("version", &self.version);
        fields.put("fixedInVersion", &self.fixed_in_version);
        fields.done()
    }
}

wire::shapes! {
    Attribute
    AuthorizationData
    AwsEcrContainerImageDetails
    BatchCheckLayerAvailabilityRequest
    BatchCheckLayerAvailabilityResponse
    BatchDeleteImageRequest
    BatchDeleteImageResponse
    BatchGetImageRequest
    BatchGetImageResponse
    CompleteLayerUploadRequest
    CompleteLayerUploadResponse
    CreateRepositoryRequest
    CreateRepositoryResponse
    CvssScore
    CvssScoreAdjustment
    CvssScoreDetails
    DeleteLifecyclePolicyRequest
    DeleteLifecyclePolicyResponse
    DeleteRepositoryPolicyRequest
    DeleteRepositoryPolicyResponse
    DeleteRepositoryRequest
    DeleteRepositoryResponse
    DescribeImageScanFindingsRequest
    DescribeImageScanFindingsResponse
    DescribeImagesFilter
    DescribeImagesRequest
    DescribeImagesResponse
    DescribeRegistryRequest
    DescribeRegistryResponse
    DescribeRepositoriesRequest
    DescribeRepositoriesResponse
    EncryptionConfiguration
    EnhancedImageScanFinding
    GetAuthorizationTokenRequest
    GetAuthorizationTokenResponse
    GetDownloadUrlForLayerRequest
    GetDownloadUrlForLayerResponse
    GetLifecyclePolicyPreviewRequest
    GetLifecyclePolicyPreviewResponse
    GetLifecyclePolicyRequest
    GetLifecyclePolicyResponse
    GetRepositoryPolicyRequest
    GetRepositoryPolicyResponse
    Image
    ImageDetail
    ImageFailure
    ImageIdentifier
    ImageScanFinding
    ImageScanFindings
    ImageScanFindingsSummary
    ImageScanStatus
    ImageScanningConfiguration
    ImageTagMutabilityExclusionFilter
    InitiateLayerUploadRequest
    InitiateLayerUploadResponse
    Layer
    LayerFailure
    LifecyclePolicyPreviewFilter
    LifecyclePolicyPreviewResult
    LifecyclePolicyPreviewSummary
    LifecyclePolicyRuleAction
    ListImagesFilter
    ListImagesRequest
    ListImagesResponse
    ListTagsForResourceRequest
    ListTagsForResourceResponse
    PackageVulnerabilityDetails
    PutImageRequest
    PutImageResponse
    PutImageScanningConfigurationRequest
    PutImageScanningConfigurationResponse
    PutImageTagMutabilityRequest
    PutImageTagMutabilityResponse
    PutLifecyclePolicyRequest
    PutLifecyclePolicyResponse
    Recommendation
    Remediation
    ReplicationConfiguration
    ReplicationDestination
    ReplicationRule
    Repository
    RepositoryFilter
    Resource
    ResourceDetails
    ScoreDetails
    SetRepositoryPolicyRequest
    SetRepositoryPolicyResponse
    StartImageScanRequest
    StartImageScanResponse
    StartLifecyclePolicyPreviewRequest
    StartLifecyclePolicyPreviewResponse
    Tag
    TagResourceRequest
    TagResourceResponse
    TransitioningImageTotalCount
    UntagResourceRequest
    UntagResourceResponse
    UploadLayerPartRequest
    UploadLayerPartResponse
    VulnerablePackage
}

/// The errors AWS models for these operations.
pub mod errors {
    pub fn empty_upload_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("EmptyUploadException", message) }
    pub fn image_already_exists_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ImageAlreadyExistsException", message) }
    pub fn image_archived_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ImageArchivedException", message) }
    pub fn image_digest_does_not_match_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ImageDigestDoesNotMatchException", message) }
    pub fn image_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ImageNotFoundException", message) }
    pub fn image_tag_already_exists_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ImageTagAlreadyExistsException", message) }
    pub fn invalid_layer_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidLayerException", message) }
    pub fn invalid_layer_part_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidLayerPartException", message) }
    pub fn invalid_parameter_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidParameterException", message) }
    pub fn invalid_tag_parameter_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidTagParameterException", message) }
    pub fn kms_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("KmsException", message) }
    pub fn layer_already_exists_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("LayerAlreadyExistsException", message) }
    pub fn layer_inaccessible_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("LayerInaccessibleException", message) }
    pub fn layer_part_too_small_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("LayerPartTooSmallException", message) }
    pub fn layers_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("LayersNotFoundException", message) }
    pub fn lifecycle_policy_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("LifecyclePolicyNotFoundException", message) }
    pub fn lifecycle_policy_preview_in_progress_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("LifecyclePolicyPreviewInProgressException", message) }
    pub fn lifecycle_policy_preview_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("LifecyclePolicyPreviewNotFoundException", message) }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("LimitExceededException", message) }
    pub fn referenced_images_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ReferencedImagesNotFoundException", message) }
    pub fn repository_already_exists_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("RepositoryAlreadyExistsException", message) }
    pub fn repository_not_empty_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("RepositoryNotEmptyException", message) }
    pub fn repository_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("RepositoryNotFoundException", message) }
    pub fn repository_policy_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("RepositoryPolicyNotFoundException", message) }
    pub fn scan_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ScanNotFoundException", message) }
    pub fn server_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ServerException", message).status(500) }
    pub fn too_many_tags_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TooManyTagsException", message) }
    pub fn unable_to_get_upstream_image_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("UnableToGetUpstreamImageException", message) }
    pub fn unable_to_get_upstream_layer_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("UnableToGetUpstreamLayerException", message) }
    pub fn unsupported_image_type_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("UnsupportedImageTypeException", message) }
    pub fn upload_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("UploadNotFoundException", message) }
    pub fn validation_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ValidationException", message) }
}

/// The values of enumerations.
pub mod values {
    pub mod encryption_type {
        pub const AES256: &str = "AES256";
        pub const KMS: &str = "KMS";
        pub const KMS_DSSE: &str = "KMS_DSSE";
    }
    pub mod finding_severity {
        pub const INFORMATIONAL: &str = "INFORMATIONAL";
        pub const LOW: &str = "LOW";
        pub const MEDIUM: &str = "MEDIUM";
        pub const HIGH: &str = "HIGH";
        pub const CRITICAL: &str = "CRITICAL";
        pub const UNDEFINED: &str = "UNDEFINED";
    }
    pub mod image_action_type {
        pub const EXPIRE: &str = "EXPIRE";
        pub const TRANSITION: &str = "TRANSITION";
    }
    pub mod image_failure_code {
        pub const INVALID_IMAGE_DIGEST: &str = "InvalidImageDigest";
        pub const INVALID_IMAGE_TAG: &str = "InvalidImageTag";
        pub const IMAGE_TAG_DOES_NOT_MATCH_DIGEST: &str = "ImageTagDoesNotMatchDigest";
        pub const IMAGE_NOT_FOUND: &str = "ImageNotFound";
        pub const MISSING_DIGEST_AND_TAG: &str = "MissingDigestAndTag";
        pub const IMAGE_REFERENCED_BY_MANIFEST_LIST: &str = "ImageReferencedByManifestList";
        pub const KMS_ERROR: &str = "KmsError";
        pub const UPSTREAM_ACCESS_DENIED: &str = "UpstreamAccessDenied";
        pub const UPSTREAM_TOO_MANY_REQUESTS: &str = "UpstreamTooManyRequests";
        pub const UPSTREAM_UNAVAILABLE: &str = "UpstreamUnavailable";
        pub const IMAGE_INACCESSIBLE: &str = "ImageInaccessible";
    }
    pub mod image_status {
        pub const ACTIVE: &str = "ACTIVE";
        pub const ARCHIVED: &str = "ARCHIVED";
        pub const ACTIVATING: &str = "ACTIVATING";
    }
    pub mod image_status_filter {
        pub const ACTIVE: &str = "ACTIVE";
        pub const ARCHIVED: &str = "ARCHIVED";
        pub const ACTIVATING: &str = "ACTIVATING";
        pub const ANY: &str = "ANY";
    }
    pub mod image_tag_mutability {
        pub const MUTABLE: &str = "MUTABLE";
        pub const IMMUTABLE: &str = "IMMUTABLE";
        pub const IMMUTABLE_WITH_EXCLUSION: &str = "IMMUTABLE_WITH_EXCLUSION";
        pub const MUTABLE_WITH_EXCLUSION: &str = "MUTABLE_WITH_EXCLUSION";
    }
    pub mod image_tag_mutability_exclusion_filter_type {
        pub const WILDCARD: &str = "WILDCARD";
    }
    pub mod layer_availability {
        pub const AVAILABLE: &str = "AVAILABLE";
        pub const UNAVAILABLE: &str = "UNAVAILABLE";
        pub const ARCHIVED: &str = "ARCHIVED";
    }
    pub mod layer_failure_code {
        pub const INVALID_LAYER_DIGEST: &str = "InvalidLayerDigest";
        pub const MISSING_LAYER_DIGEST: &str = "MissingLayerDigest";
    }
    pub mod lifecycle_policy_preview_status {
        pub const IN_PROGRESS: &str = "IN_PROGRESS";
        pub const COMPLETE: &str = "COMPLETE";
        pub const EXPIRED: &str = "EXPIRED";
        pub const FAILED: &str = "FAILED";
    }
    pub mod lifecycle_policy_storage_class {
        pub const ARCHIVE: &str = "ARCHIVE";
        pub const STANDARD: &str = "STANDARD";
    }
    pub mod lifecycle_policy_target_storage_class {
        pub const ARCHIVE: &str = "ARCHIVE";
    }
    pub mod repository_filter_type {
        pub const PREFIX_MATCH: &str = "PREFIX_MATCH";
    }
    pub mod scan_status {
        pub const IN_PROGRESS: &str = "IN_PROGRESS";
        pub const COMPLETE: &str = "COMPLETE";
        pub const FAILED: &str = "FAILED";
        pub const UNSUPPORTED_IMAGE: &str = "UNSUPPORTED_IMAGE";
        pub const ACTIVE: &str = "ACTIVE";
        pub const PENDING: &str = "PENDING";
        pub const SCAN_ELIGIBILITY_EXPIRED: &str = "SCAN_ELIGIBILITY_EXPIRED";
        pub const FINDINGS_UNAVAILABLE: &str = "FINDINGS_UNAVAILABLE";
        pub const LIMIT_EXCEEDED: &str = "LIMIT_EXCEEDED";
        pub const IMAGE_ARCHIVED: &str = "IMAGE_ARCHIVED";
    }
    pub mod tag_status {
        pub const TAGGED: &str = "TAGGED";
        pub const UNTAGGED: &str = "UNTAGGED";
        pub const ANY: &str = "ANY";
    }
}
