// Written by `cargo xtask codegen` from models/. Not edited by hand.
#![allow(clippy::all, reason = "generated")]

#[path = "table.rs"]
mod table;
pub use table::SERVICE;

/// Runs one operation: reads its input, calls `crate::operations`, writes its output.
pub fn dispatch(cx: &mut store::Cx<'_>, operation: &str, input: &wire::Document) -> Result<wire::Document, wire::Error> {
    match operation {
        "BatchGetCommits" => crate::operations::batch_get_commits(cx, BatchGetCommitsInput::from_document(input)?).map(|output| output.to_document()),
        "BatchGetRepositories" => crate::operations::batch_get_repositories(cx, BatchGetRepositoriesInput::from_document(input)?).map(|output| output.to_document()),
        "CreateRepository" => crate::operations::create_repository(cx, CreateRepositoryInput::from_document(input)?).map(|output| output.to_document()),
        "DeleteRepository" => crate::operations::delete_repository(cx, DeleteRepositoryInput::from_document(input)?).map(|output| output.to_document()),
        "GetBranch" => crate::operations::get_branch(cx, GetBranchInput::from_document(input)?).map(|output| output.to_document()),
        "GetCommit" => crate::operations::get_commit(cx, GetCommitInput::from_document(input)?).map(|output| output.to_document()),
        "GetRepository" => crate::operations::get_repository(cx, GetRepositoryInput::from_document(input)?).map(|output| output.to_document()),
        "ListBranches" => crate::operations::list_branches(cx, ListBranchesInput::from_document(input)?).map(|output| output.to_document()),
        "ListRepositories" => crate::operations::list_repositories(cx, ListRepositoriesInput::from_document(input)?).map(|output| output.to_document()),
        "ListTagsForResource" => crate::operations::list_tags_for_resource(cx, ListTagsForResourceInput::from_document(input)?).map(|output| output.to_document()),
        "TagResource" => crate::operations::tag_resource(cx, TagResourceInput::from_document(input)?).map(|output| output.to_document()),
        "UntagResource" => crate::operations::untag_resource(cx, UntagResourceInput::from_document(input)?).map(|output| output.to_document()),
        "UpdateDefaultBranch" => crate::operations::update_default_branch(cx, UpdateDefaultBranchInput::from_document(input)?).map(|output| output.to_document()),
        "UpdateRepositoryDescription" => crate::operations::update_repository_description(cx, UpdateRepositoryDescriptionInput::from_document(input)?).map(|output| output.to_document()),
        "UpdateRepositoryEncryptionKey" => crate::operations::update_repository_encryption_key(cx, UpdateRepositoryEncryptionKeyInput::from_document(input)?).map(|output| output.to_document()),
        "UpdateRepositoryName" => crate::operations::update_repository_name(cx, UpdateRepositoryNameInput::from_document(input)?).map(|output| output.to_document()),
        other => Err(wire::Error::not_implemented(other)),
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetCommitsError {
    pub commit_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

impl BatchGetCommitsError {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            commit_id: members.get("commitId")?,
            error_code: members.get("errorCode")?,
            error_message: members.get("errorMessage")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("commitId", &self.commit_id);
        fields.put("errorCode", &self.error_code);
        fields.put("errorMessage", &self.error_message);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetCommitsInput {
    pub commit_ids: Vec<String>,
    pub repository_name: String,
}

impl BatchGetCommitsInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            commit_ids: members.need("commitIds")?,
            repository_name: members.need("repositoryName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("commitIds", &self.commit_ids);
        fields.set("repositoryName", &self.repository_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetCommitsOutput {
    pub commits: Option<Vec<Commit>>,
    pub errors: Option<Vec<BatchGetCommitsError>>,
}

impl BatchGetCommitsOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            commits: members.get("commits")?,
            errors: members.get("errors")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("commits", &self.commits);
        fields.put("errors", &self.errors);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetRepositoriesError {
    pub repository_id: Option<String>,
    pub repository_name: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

impl BatchGetRepositoriesError {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository_id: members.get("repositoryId")?,
            repository_name: members.get("repositoryName")?,
            error_code: members.get("errorCode")?,
            error_message: members.get("errorMessage")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("repositoryId", &self.repository_id);
        fields.put("repositoryName", &self.repository_name);
        fields.put("errorCode", &self.error_code);
        fields.put("errorMessage", &self.error_message);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetRepositoriesInput {
    pub repository_names: Vec<String>,
}

impl BatchGetRepositoriesInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository_names: members.need("repositoryNames")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("repositoryNames", &self.repository_names);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetRepositoriesOutput {
    pub repositories: Option<Vec<RepositoryMetadata>>,
    pub repositories_not_found: Option<Vec<String>>,
    pub errors: Option<Vec<BatchGetRepositoriesError>>,
}

impl BatchGetRepositoriesOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repositories: members.get("repositories")?,
            repositories_not_found: members.get("repositoriesNotFound")?,
            errors: members.get("errors")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("repositories", &self.repositories);
        fields.put("repositoriesNotFound", &self.repositories_not_found);
        fields.put("errors", &self.errors);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct BranchInfo {
    pub branch_name: Option<String>,
    pub commit_id: Option<String>,
}

impl BranchInfo {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            branch_name: members.get("branchName")?,
            commit_id: members.get("commitId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("branchName", &self.branch_name);
        fields.put("commitId", &self.commit_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Commit {
    pub commit_id: Option<String>,
    pub tree_id: Option<String>,
    pub parents: Option<Vec<String>>,
    pub message: Option<String>,
    pub author: Option<UserInfo>,
    pub committer: Option<UserInfo>,
    pub additional_data: Option<String>,
}

impl Commit {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            commit_id: members.get("commitId")?,
            tree_id: members.get("treeId")?,
            parents: members.get("parents")?,
            message: members.get("message")?,
            author: members.get("author")?,
            committer: members.get("committer")?,
            additional_data: members.get("additionalData")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("commitId", &self.commit_id);
        fields.put("treeId", &self.tree_id);
        fields.put("parents", &self.parents);
        fields.put("message", &self.message);
        fields.put("author", &self.author);
        fields.put("committer", &self.committer);
        fields.put("additionalData", &self.additional_data);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateRepositoryInput {
    pub repository_name: String,
    pub repository_description: Option<String>,
    pub tags: Option<wire::Map<String>>,
    pub kms_key_id: Option<String>,
}

impl CreateRepositoryInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository_name: members.need("repositoryName")?,
            repository_description: members.get("repositoryDescription")?,
            tags: members.get("tags")?,
            kms_key_id: members.get("kmsKeyId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("repositoryName", &self.repository_name);
        fields.put("repositoryDescription", &self.repository_description);
        fields.put("tags", &self.tags);
        fields.put("kmsKeyId", &self.kms_key_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateRepositoryOutput {
    pub repository_metadata: Option<RepositoryMetadata>,
}

impl CreateRepositoryOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository_metadata: members.get("repositoryMetadata")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("repositoryMetadata", &self.repository_metadata);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRepositoryInput {
    pub repository_name: String,
}

impl DeleteRepositoryInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository_name: members.need("repositoryName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("repositoryName", &self.repository_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRepositoryOutput {
    pub repository_id: Option<String>,
}

impl DeleteRepositoryOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository_id: members.get("repositoryId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("repositoryId", &self.repository_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBranchInput {
    pub repository_name: Option<String>,
    pub branch_name: Option<String>,
}

impl GetBranchInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository_name: members.get("repositoryName")?,
            branch_name: members.get("branchName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("repositoryName", &self.repository_name);
        fields.put("branchName", &self.branch_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBranchOutput {
    pub branch: Option<BranchInfo>,
}

impl GetBranchOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            branch: members.get("branch")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("branch", &self.branch);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetCommitInput {
    pub repository_name: String,
    pub commit_id: String,
}

impl GetCommitInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository_name: members.need("repositoryName")?,
            commit_id: members.need("commitId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("repositoryName", &self.repository_name);
        fields.set("commitId", &self.commit_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetCommitOutput {
    pub commit: Option<Commit>,
}

impl GetCommitOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            commit: members.get("commit")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("commit", &self.commit);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRepositoryInput {
    pub repository_name: String,
}

impl GetRepositoryInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository_name: members.need("repositoryName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("repositoryName", &self.repository_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRepositoryOutput {
    pub repository_metadata: Option<RepositoryMetadata>,
}

impl GetRepositoryOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository_metadata: members.get("repositoryMetadata")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("repositoryMetadata", &self.repository_metadata);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListBranchesInput {
    pub repository_name: String,
    pub next_token: Option<String>,
}

impl ListBranchesInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository_name: members.need("repositoryName")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("repositoryName", &self.repository_name);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListBranchesOutput {
    pub branches: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl ListBranchesOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            branches: members.get("branches")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("branches", &self.branches);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRepositoriesInput {
    pub next_token: Option<String>,
    pub sort_by: Option<String>,
    pub order: Option<String>,
}

impl ListRepositoriesInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            next_token: members.get("nextToken")?,
            sort_by: members.get("sortBy")?,
            order: members.get("order")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("nextToken", &self.next_token);
        fields.put("sortBy", &self.sort_by);
        fields.put("order", &self.order);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRepositoriesOutput {
    pub repositories: Option<Vec<RepositoryNameIdPair>>,
    pub next_token: Option<String>,
}

impl ListRepositoriesOutput {
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
pub struct ListTagsForResourceInput {
    pub resource_arn: String,
    pub next_token: Option<String>,
}

impl ListTagsForResourceInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            resource_arn: members.need("resourceArn")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("resourceArn", &self.resource_arn);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<wire::Map<String>>,
    pub next_token: Option<String>,
}

impl ListTagsForResourceOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tags: members.get("tags")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("tags", &self.tags);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RepositoryMetadata {
    pub account_id: Option<String>,
    pub repository_id: Option<String>,
    pub repository_name: Option<String>,
    pub repository_description: Option<String>,
    pub default_branch: Option<String>,
    pub last_modified_date: Option<wire::Time>,
    pub creation_date: Option<wire::Time>,
    pub clone_url_http: Option<String>,
    pub clone_url_ssh: Option<String>,
    pub arn: Option<String>,
    pub kms_key_id: Option<String>,
}

impl RepositoryMetadata {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            account_id: members.get("accountId")?,
            repository_id: members.get("repositoryId")?,
            repository_name: members.get("repositoryName")?,
            repository_description: members.get("repositoryDescription")?,
            default_branch: members.get("defaultBranch")?,
            last_modified_date: members.get("lastModifiedDate")?,
            creation_date: members.get("creationDate")?,
            clone_url_http: members.get("cloneUrlHttp")?,
            clone_url_ssh: members.get("cloneUrlSsh")?,
            arn: members.get("Arn")?,
            kms_key_id: members.get("kmsKeyId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("accountId", &self.account_id);
        fields.put("repositoryId", &self.repository_id);
        fields.put("repositoryName", &self.repository_name);
        fields.put("repositoryDescription", &self.repository_description);
        fields.put("defaultBranch", &self.default_branch);
        fields.put("lastModifiedDate", &self.last_modified_date);
        fields.put("creationDate", &self.creation_date);
        fields.put("cloneUrlHttp", &self.clone_url_http);
        fields.put("cloneUrlSsh", &self.clone_url_ssh);
        fields.put("Arn", &self.arn);
        fields.put("kmsKeyId", &self.kms_key_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RepositoryNameIdPair {
    pub repository_name: Option<String>,
    pub repository_id: Option<String>,
}

impl RepositoryNameIdPair {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository_name: members.get("repositoryName")?,
            repository_id: members.get("repositoryId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("repositoryName", &self.repository_name);
        fields.put("repositoryId", &self.repository_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceInput {
    pub resource_arn: String,
    pub tags: wire::Map<String>,
}

impl TagResourceInput {
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
pub struct UntagResourceInput {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

impl UntagResourceInput {
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
pub struct UpdateDefaultBranchInput {
    pub repository_name: String,
    pub default_branch_name: String,
}

impl UpdateDefaultBranchInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository_name: members.need("repositoryName")?,
            default_branch_name: members.need("defaultBranchName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("repositoryName", &self.repository_name);
        fields.set("defaultBranchName", &self.default_branch_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRepositoryDescriptionInput {
    pub repository_name: String,
    pub repository_description: Option<String>,
}

impl UpdateRepositoryDescriptionInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository_name: members.need("repositoryName")?,
            repository_description: members.get("repositoryDescription")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("repositoryName", &self.repository_name);
        fields.put("repositoryDescription", &self.repository_description);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRepositoryEncryptionKeyInput {
    pub repository_name: String,
    pub kms_key_id: String,
}

impl UpdateRepositoryEncryptionKeyInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository_name: members.need("repositoryName")?,
            kms_key_id: members.need("kmsKeyId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("repositoryName", &self.repository_name);
        fields.set("kmsKeyId", &self.kms_key_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRepositoryEncryptionKeyOutput {
    pub repository_id: Option<String>,
    pub kms_key_id: Option<String>,
    pub original_kms_key_id: Option<String>,
}

impl UpdateRepositoryEncryptionKeyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository_id: members.get("repositoryId")?,
            kms_key_id: members.get("kmsKeyId")?,
            original_kms_key_id: members.get("originalKmsKeyId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("repositoryId", &self.repository_id);
        fields.put("kmsKeyId", &self.kms_key_id);
        fields.put("originalKmsKeyId", &self.original_kms_key_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRepositoryNameInput {
    pub old_name: String,
    pub new_name: String,
}

impl UpdateRepositoryNameInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            old_name: members.need("oldName")?,
            new_name: members.need("newName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("oldName", &self.old_name);
        fields.set("newName", &self.new_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UserInfo {
    pub name: Option<String>,
    pub email: Option<String>,
    pub date: Option<String>,
}

impl UserInfo {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            email: members.get("email")?,
            date: members.get("date")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("email", &self.email);
        fields.put("date", &self.date);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceOutput {}

impl TagResourceOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceOutput {}

impl UntagResourceOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDefaultBranchOutput {}

impl UpdateDefaultBranchOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRepositoryDescriptionOutput {}

impl UpdateRepositoryDescriptionOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRepositoryNameOutput {}

impl UpdateRepositoryNameOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

wire::shapes! {
    BatchGetCommitsError
    BatchGetCommitsInput
    BatchGetCommitsOutput
    BatchGetRepositoriesError
    BatchGetRepositoriesInput
    BatchGetRepositoriesOutput
    BranchInfo
    Commit
    CreateRepositoryInput
    CreateRepositoryOutput
    DeleteRepositoryInput
    DeleteRepositoryOutput
    GetBranchInput
    GetBranchOutput
    GetCommitInput
    GetCommitOutput
    GetRepositoryInput
    GetRepositoryOutput
    ListBranchesInput
    ListBranchesOutput
    ListRepositoriesInput
    ListRepositoriesOutput
    ListTagsForResourceInput
    ListTagsForResourceOutput
    RepositoryMetadata
    RepositoryNameIdPair
    TagResourceInput
    TagResourceOutput
    UntagResourceInput
    UntagResourceOutput
    UpdateDefaultBranchInput
    UpdateDefaultBranchOutput
    UpdateRepositoryDescriptionInput
    UpdateRepositoryDescriptionOutput
    UpdateRepositoryEncryptionKeyInput
    UpdateRepositoryEncryptionKeyOutput
    UpdateRepositoryNameInput
    UpdateRepositoryNameOutput
    UserInfo
}

/// The errors AWS models for these operations.
pub mod errors {
    pub fn branch_does_not_exist_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("BranchDoesNotExistException", message) }
    pub fn branch_name_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("BranchNameRequiredException", message) }
    pub fn commit_id_does_not_exist_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("CommitIdDoesNotExistException", message) }
    pub fn commit_id_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("CommitIdRequiredException", message) }
    pub fn commit_ids_limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("CommitIdsLimitExceededException", message) }
    pub fn commit_ids_list_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("CommitIdsListRequiredException", message) }
    pub fn encryption_integrity_checks_failed_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("EncryptionIntegrityChecksFailedException", message).status(500) }
    pub fn encryption_key_access_denied_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("EncryptionKeyAccessDeniedException", message) }
    pub fn encryption_key_disabled_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("EncryptionKeyDisabledException", message) }
    pub fn encryption_key_invalid_id_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("EncryptionKeyInvalidIdException", message) }
    pub fn encryption_key_invalid_usage_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("EncryptionKeyInvalidUsageException", message) }
    pub fn encryption_key_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("EncryptionKeyNotFoundException", message) }
    pub fn encryption_key_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("EncryptionKeyRequiredException", message) }
    pub fn encryption_key_unavailable_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("EncryptionKeyUnavailableException", message) }
    pub fn invalid_branch_name_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidBranchNameException", message) }
    pub fn invalid_commit_id_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidCommitIdException", message) }
    pub fn invalid_continuation_token_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidContinuationTokenException", message) }
    pub fn invalid_order_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidOrderException", message) }
    pub fn invalid_repository_description_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidRepositoryDescriptionException", message) }
    pub fn invalid_repository_name_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidRepositoryNameException", message) }
    pub fn invalid_resource_arn_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidResourceArnException", message) }
    pub fn invalid_sort_by_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidSortByException", message) }
    pub fn invalid_system_tag_usage_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidSystemTagUsageException", message) }
    pub fn invalid_tag_keys_list_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidTagKeysListException", message) }
    pub fn invalid_tags_map_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidTagsMapException", message) }
    pub fn maximum_repository_names_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("MaximumRepositoryNamesExceededException", message) }
    pub fn operation_not_allowed_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("OperationNotAllowedException", message) }
    pub fn repository_does_not_exist_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("RepositoryDoesNotExistException", message) }
    pub fn repository_limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("RepositoryLimitExceededException", message) }
    pub fn repository_name_exists_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("RepositoryNameExistsException", message) }
    pub fn repository_name_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("RepositoryNameRequiredException", message) }
    pub fn repository_names_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("RepositoryNamesRequiredException", message) }
    pub fn resource_arn_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ResourceArnRequiredException", message) }
    pub fn tag_keys_list_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TagKeysListRequiredException", message) }
    pub fn tag_policy_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TagPolicyException", message) }
    pub fn tags_map_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TagsMapRequiredException", message) }
    pub fn too_many_tags_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TooManyTagsException", message) }
}

/// The values of enumerations.
pub mod values {
    pub mod batch_get_repositories_error_code_enum {
        pub const ENCRYPTION_INTEGRITY_CHECKS_FAILED_EXCEPTION: &str = "EncryptionIntegrityChecksFailedException";
        pub const ENCRYPTION_KEY_ACCESS_DENIED_EXCEPTION: &str = "EncryptionKeyAccessDeniedException";
        pub const ENCRYPTION_KEY_DISABLED_EXCEPTION: &str = "EncryptionKeyDisabledException";
        pub const ENCRYPTION_KEY_NOT_FOUND_EXCEPTION: &str = "EncryptionKeyNotFoundException";
        pub const ENCRYPTION_KEY_UNAVAILABLE_EXCEPTION: &str = "EncryptionKeyUnavailableException";
        pub const REPOSITORY_DOES_NOT_EXIST_EXCEPTION: &str = "RepositoryDoesNotExistException";
    }
    pub mod order_enum {
        pub const ASCENDING: &str = "ascending";
        pub const DESCENDING: &str = "descending";
    }
    pub mod sort_by_enum {
        pub const REPOSITORY_NAME: &str = "repositoryName";
        pub const LAST_MODIFIED_DATE: &str = "lastModifiedDate";
    }
}
