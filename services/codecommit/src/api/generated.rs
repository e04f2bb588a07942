// Written by `cargo xtask codegen` from models/. Not edited by hand.
#![allow(clippy::all, reason = "generated")]

#[path = "table.rs"]
mod table;
pub use table::SERVICE;

/// Runs one operation: reads its input, calls `crate::operations`, writes its output.
pub fn dispatch(cx: &mut store::Cx<'_>, operation: &str, input: &wire::Document) -> Result<wire::Document, wire::Error> {
    match operation {
        "BatchGetRepositories" => crate::operations::batch_get_repositories(cx, BatchGetRepositoriesInput::from_document(input)?).map(|output| output.to_document()),
        "CreateBranch" => crate::operations::create_branch(cx, CreateBranchInput::from_document(input)?).map(|output| output.to_document()),
        "CreateCommit" => crate::operations::create_commit(cx, CreateCommitInput::from_document(input)?).map(|output| output.to_document()),
        "CreateRepository" => crate::operations::create_repository(cx, CreateRepositoryInput::from_document(input)?).map(|output| output.to_document()),
        "DeleteBranch" => crate::operations::delete_branch(cx, DeleteBranchInput::from_document(input)?).map(|output| output.to_document()),
        "DeleteRepository" => crate::operations::delete_repository(cx, DeleteRepositoryInput::from_document(input)?).map(|output| output.to_document()),
        "GetBranch" => crate::operations::get_branch(cx, GetBranchInput::from_document(input)?).map(|output| output.to_document()),
        "GetCommit" => crate::operations::get_commit(cx, GetCommitInput::from_document(input)?).map(|output| output.to_document()),
        "GetDifferences" => crate::operations::get_differences(cx, GetDifferencesInput::from_document(input)?).map(|output| output.to_document()),
        "GetFile" => crate::operations::get_file(cx, GetFileInput::from_document(input)?).map(|output| output.to_document()),
        "GetFolder" => crate::operations::get_folder(cx, GetFolderInput::from_document(input)?).map(|output| output.to_document()),
        "GetRepository" => crate::operations::get_repository(cx, GetRepositoryInput::from_document(input)?).map(|output| output.to_document()),
        "ListBranches" => crate::operations::list_branches(cx, ListBranchesInput::from_document(input)?).map(|output| output.to_document()),
        "ListRepositories" => crate::operations::list_repositories(cx, ListRepositoriesInput::from_document(input)?).map(|output| output.to_document()),
        "ListTagsForResource" => crate::operations::list_tags_for_resource(cx, ListTagsForResourceInput::from_document(input)?).map(|output| output.to_document()),
        "PutFile" => crate::operations::put_file(cx, PutFileInput::from_document(input)?).map(|output| output.to_document()),
        other => Err(wire::Error::not_implemented(other)),
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
pub struct BlobMetadata {
    pub blob_id: Option<String>,
    pub path: Option<String>,
    pub mode: Option<String>,
}

impl BlobMetadata {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            blob_id: members.get("blobId")?,
            path: members.get("path")?,
            mode: members.get("mode")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("blobId", &self.blob_id);
        fields.put("path", &self.path);
        fields.put("mode", &self.mode);
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
pub struct CreateBranchInput {
    pub repository_name: String,
    pub branch_name: String,
    pub commit_id: String,
}

impl CreateBranchInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository_name: members.need("repositoryName")?,
            branch_name: members.need("branchName")?,
            commit_id: members.need("commitId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("repositoryName", &self.repository_name);
        fields.set("branchName", &self.branch_name);
        fields.set("commitId", &self.commit_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateCommitInput {
    pub repository_name: String,
    pub branch_name: String,
    pub parent_commit_id: Option<String>,
    pub author_name: Option<String>,
    pub email: Option<String>,
    pub commit_message: Option<String>,
    pub keep_empty_folders: Option<bool>,
    pub put_files: Option<Vec<PutFileEntry>>,
    pub delete_files: Option<Vec<DeleteFileEntry>>,
    pub set_file_modes: Option<Vec<SetFileModeEntry>>,
}

impl CreateCommitInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository_name: members.need("repositoryName")?,
            branch_name: members.need("branchName")?,
            parent_commit_id: members.get("parentCommitId")?,
            author_name: members.get("authorName")?,
            email: members.get("email")?,
            commit_message: members.get("commitMessage")?,
            keep_empty_folders: members.get("keepEmptyFolders")?,
            put_files: members.get("putFiles")?,
            delete_files: members.get("deleteFiles")?,
            set_file_modes: members.get("setFileModes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("repositoryName", &self.repository_name);
        fields.set("branchName", &self.branch_name);
        fields.put("parentCommitId", &self.parent_commit_id);
        fields.put("authorName", &self.author_name);
        fields.put("email", &self.email);
        fields.put("commitMessage", &self.commit_message);
        fields.put("keepEmptyFolders", &self.keep_empty_folders);
        fields.put("putFiles", &self.put_files);
        fields.put("deleteFiles", &self.delete_files);
        fields.put("setFileModes", &self.set_file_modes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateCommitOutput {
    pub commit_id: Option<String>,
    pub tree_id: Option<String>,
    pub files_added: Option<Vec<FileMetadata>>,
    pub files_updated: Option<Vec<FileMetadata>>,
    pub files_deleted: Option<Vec<FileMetadata>>,
}

impl CreateCommitOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            commit_id: members.get("commitId")?,
            tree_id: members.get("treeId")?,
            files_added: members.get("filesAdded")?,
            files_updated: members.get("filesUpdated")?,
            files_deleted: members.get("filesDeleted")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("commitId", &self.commit_id);
        fields.put("treeId", &self.tree_id);
        fields.put("filesAdded", &self.files_added);
        fields.put("filesUpdated", &self.files_updated);
        fields.put("filesDeleted", &self.files_deleted);
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
pub struct DeleteBranchInput {
    pub repository_name: String,
    pub branch_name: String,
}

impl DeleteBranchInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository_name: members.need("repositoryName")?,
            branch_name: members.need("branchName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("repositoryName", &self.repository_name);
        fields.set("branchName", &self.branch_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBranchOutput {
    pub deleted_branch: Option<BranchInfo>,
}

impl DeleteBranchOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deleted_branch: members.get("deletedBranch")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("deletedBranch", &self.deleted_branch);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteFileEntry {
    pub file_path: Option<String>,
}

impl DeleteFileEntry {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            file_path: members.get("filePath")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("filePath", &self.file_path);
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
pub struct Difference {
    pub before_blob: Option<BlobMetadata>,
    pub after_blob: Option<BlobMetadata>,
    pub change_type: Option<String>,
}

impl Difference {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            before_blob: members.get("beforeBlob")?,
            after_blob: members.get("afterBlob")?,
            change_type: members.get("changeType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("beforeBlob", &self.before_blob);
        fields.put("afterBlob", &self.after_blob);
        fields.put("changeType", &self.change_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct File {
    pub blob_id: Option<String>,
    pub absolute_path: Option<String>,
    pub relative_path: Option<String>,
    pub file_mode: Option<String>,
}

impl File {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            blob_id: members.get("blobId")?,
            absolute_path: members.get("absolutePath")?,
            relative_path: members.get("relativePath")?,
            file_mode: members.get("fileMode")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("blobId", &self.blob_id);
        fields.put("absolutePath", &self.absolute_path);
        fields.put("relativePath", &self.relative_path);
        fields.put("fileMode", &self.file_mode);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct FileMetadata {
    pub absolute_path: Option<String>,
    pub blob_id: Option<String>,
    pub file_mode: Option<String>,
}

impl FileMetadata {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            absolute_path: members.get("absolutePath")?,
            blob_id: members.get("blobId")?,
            file_mode: members.get("fileMode")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("absolutePath", &self.absolute_path);
        fields.put("blobId", &self.blob_id);
        fields.put("fileMode", &self.file_mode);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Folder {
    pub tree_id: Option<String>,
    pub absolute_path: Option<String>,
    pub relative_path: Option<String>,
}

impl Folder {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tree_id: members.get("treeId")?,
            absolute_path: members.get("absolutePath")?,
            relative_path: members.get("relativePath")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("treeId", &self.tree_id);
        fields.put("absolutePath", &self.absolute_path);
        fields.put("relativePath", &self.relative_path);
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
pub struct GetDifferencesInput {
    pub repository_name: String,
    pub before_commit_specifier: Option<String>,
    pub after_commit_specifier: String,
    pub before_path: Option<String>,
    pub after_path: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}

impl GetDifferencesInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository_name: members.need("repositoryName")?,
            before_commit_specifier: members.get("beforeCommitSpecifier")?,
            after_commit_specifier: members.need("afterCommitSpecifier")?,
            before_path: members.get("beforePath")?,
            after_path: members.get("afterPath")?,
            max_results: members.get("MaxResults")?,
            next_token: members.get("NextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("repositoryName", &self.repository_name);
        fields.put("beforeCommitSpecifier", &self.before_commit_specifier);
        fields.set("afterCommitSpecifier", &self.after_commit_specifier);
        fields.put("beforePath", &self.before_path);
        fields.put("afterPath", &self.after_path);
        fields.put("MaxResults", &self.max_results);
        fields.put("NextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDifferencesOutput {
    pub differences: Option<Vec<Difference>>,
    pub next_token: Option<String>,
}

impl GetDifferencesOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            differences: members.get("differences")?,
            next_token: members.get("NextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("differences", &self.differences);
        fields.put("NextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetFileInput {
    pub repository_name: String,
    pub commit_specifier: Option<String>,
    pub file_path: String,
}

impl GetFileInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository_name: members.need("repositoryName")?,
            commit_specifier: members.get("commitSpecifier")?,
            file_path: members.need("filePath")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("repositoryName", &self.repository_name);
        fields.put("commitSpecifier", &self.commit_specifier);
        fields.set("filePath", &self.file_path);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetFileOutput {
    pub commit_id: Option<String>,
    pub blob_id: Option<String>,
    pub file_path: Option<String>,
    pub file_mode: Option<String>,
    pub file_size: Option<i64>,
    pub file_content: Option<Vec<u8>>,
}

impl GetFileOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            commit_id: members.get("commitId")?,
            blob_id: members.get("blobId")?,
            file_path: members.get("filePath")?,
            file_mode: members.get("fileMode")?,
            file_size: members.get("fileSize")?,
            file_content: members.get("fileContent")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("commitId", &self.commit_id);
        fields.put("blobId", &self.blob_id);
        fields.put("filePath", &self.file_path);
        fields.put("fileMode", &self.file_mode);
        fields.put("fileSize", &self.file_size);
        fields.put("fileContent", &self.file_content);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetFolderInput {
    pub repository_name: String,
    pub commit_specifier: Option<String>,
    pub folder_path: String,
}

impl GetFolderInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository_name: members.need("repositoryName")?,
            commit_specifier: members.get("commitSpecifier")?,
            folder_path: members.need("folderPath")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("repositoryName", &self.repository_name);
        fields.put("commitSpecifier", &self.commit_specifier);
        fields.set("folderPath", &self.folder_path);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetFolderOutput {
    pub commit_id: Option<String>,
    pub folder_path: Option<String>,
    pub tree_id: Option<String>,
    pub sub_folders: Option<Vec<Folder>>,
    pub files: Option<Vec<File>>,
    pub symbolic_links: Option<Vec<SymbolicLink>>,
    pub sub_modules: Option<Vec<SubModule>>,
}

impl GetFolderOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            commit_id: members.get("commitId")?,
            folder_path: members.get("folderPath")?,
            tree_id: members.get("treeId")?,
            sub_folders: members.get("subFolders")?,
            files: members.get("files")?,
            symbolic_links: members.get("symbolicLinks")?,
            sub_modules: members.get("subModules")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("commitId", &self.commit_id);
        fields.put("folderPath", &self.folder_path);
        fields.put("treeId", &self.tree_id);
        fields.put("subFolders", &self.sub_folders);
        fields.put("files", &self.files);
        fields.put("symbolicLinks", &self.symbolic_links);
        fields.put("subModules", &self.sub_modules);
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
pub struct PutFileEntry {
    pub file_path: Option<String>,
    pub file_mode: Option<String>,
    pub file_content: Option<Vec<u8>>,
    pub source_file: Option<SourceFileSpecifier>,
}

impl PutFileEntry {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            file_path: members.get("filePath")?,
            file_mode: members.get("fileMode")?,
            file_content: members.get("fileContent")?,
            source_file: members.get("sourceFile")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("filePath", &self.file_path);
        fields.put("fileMode", &self.file_mode);
        fields.put("fileContent", &self.file_content);
        fields.put("sourceFile", &self.source_file);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutFileInput {
    pub repository_name: String,
    pub branch_name: String,
    pub file_content: Vec<u8>,
    pub file_path: String,
    pub file_mode: Option<String>,
    pub parent_commit_id: Option<String>,
    pub commit_message: Option<String>,
    pub name: Option<String>,
    pub email: Option<String>,
}

impl PutFileInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            repository_name: members.need("repositoryName")?,
            branch_name: members.need("branchName")?,
            file_content: members.need("fileContent")?,
            file_path: members.need("filePath")?,
            file_mode: members.get("fileMode")?,
            parent_commit_id: members.get("parentCommitId")?,
            commit_message: members.get("commitMessage")?,
            name: members.get("name")?,
            email: members.get("email")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("repositoryName", &self.repository_name);
        fields.set("branchName", &self.branch_name);
        fields.set("fileContent", &self.file_content);
        fields.set("filePath", &self.file_path);
        fields.put("fileMode", &self.file_mode);
        fields.put("parentCommitId", &self.parent_commit_id);
        fields.put("commitMessage", &self.commit_message);
        fields.put("name", &self.name);
        fields.put("email", &self.email);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutFileOutput {
    pub commit_id: Option<String>,
    pub blob_id: Option<String>,
    pub tree_id: Option<String>,
}

impl PutFileOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            commit_id: members.get("commitId")?,
            blob_id: members.get("blobId")?,
            tree_id: members.get("treeId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("commitId", &self.commit_id);
        fields.put("blobId", &self.blob_id);
        fields.put("treeId", &self.tree_id);
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
pub struct SetFileModeEntry {
    pub file_path: Option<String>,
    pub file_mode: Option<String>,
}

impl SetFileModeEntry {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            file_path: members.get("filePath")?,
            file_mode: members.get("fileMode")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("filePath", &self.file_path);
        fields.put("fileMode", &self.file_mode);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SourceFileSpecifier {
    pub file_path: Option<String>,
    pub is_move: Option<bool>,
}

impl SourceFileSpecifier {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            file_path: members.get("filePath")?,
            is_move: members.get("isMove")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("filePath", &self.file_path);
        fields.put("isMove", &self.is_move);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SubModule {
    pub commit_id: Option<String>,
    pub absolute_path: Option<String>,
    pub relative_path: Option<String>,
}

impl SubModule {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            commit_id: members.get("commitId")?,
            absolute_path: members.get("absolutePath")?,
            relative_path: members.get("relativePath")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("commitId", &self.commit_id);
        fields.put("absolutePath", &self.absolute_path);
        fields.put("relativePath", &self.relative_path);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SymbolicLink {
    pub blob_id: Option<String>,
    pub absolute_path: Option<String>,
    pub relative_path: Option<String>,
    pub file_mode: Option<String>,
}

impl SymbolicLink {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            blob_id: members.get("blobId")?,
            absolute_path: members.get("absolutePath")?,
            relative_path: members.get("relativePath")?,
            file_mode: members.get("fileMode")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("blobId", &self.blob_id);
        fields.put("absolutePath", &self.absolute_path);
        fields.put("relativePath", &self.relative_path);
        fields.put("fileMode", &self.file_mode);
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
pub struct CreateBranchOutput {}

impl CreateBranchOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

wire::shapes! {
    BatchGetRepositoriesError
    BatchGetRepositoriesInput
    BatchGetRepositoriesOutput
    BlobMetadata
    BranchInfo
    Commit
    CreateBranchInput
    CreateBranchOutput
    CreateCommitInput
    CreateCommitOutput
    CreateRepositoryInput
    CreateRepositoryOutput
    DeleteBranchInput
    DeleteBranchOutput
    DeleteFileEntry
    DeleteRepositoryInput
    DeleteRepositoryOutput
    Difference
    File
    FileMetadata
    Folder
    GetBranchInput
    GetBranchOutput
    GetCommitInput
    GetCommitOutput
    GetDifferencesInput
    GetDifferencesOutput
    GetFileInput
    GetFileOutput
    GetFolderInput
    GetFolderOutput
    GetRepositoryInput
    GetRepositoryOutput
    ListBranchesInput
    ListBranchesOutput
    ListRepositoriesInput
    ListRepositoriesOutput
    ListTagsForResourceInput
    ListTagsForResourceOutput
    PutFileEntry
    PutFileInput
    PutFileOutput
    RepositoryMetadata
    RepositoryNameIdPair
    SetFileModeEntry
    SourceFileSpecifier
    SubModule
    SymbolicLink
    UserInfo
}

/// The errors AWS models for these operations.
pub mod errors {
    pub fn branch_does_not_exist_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("BranchDoesNotExistException", message) }
    pub fn branch_name_exists_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("BranchNameExistsException", message) }
    pub fn branch_name_is_tag_name_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("BranchNameIsTagNameException", message) }
    pub fn branch_name_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("BranchNameRequiredException", message) }
    pub fn commit_does_not_exist_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("CommitDoesNotExistException", message) }
    pub fn commit_id_does_not_exist_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("CommitIdDoesNotExistException", message) }
    pub fn commit_id_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("CommitIdRequiredException", message) }
    pub fn commit_message_length_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("CommitMessageLengthExceededException", message) }
    pub fn commit_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("CommitRequiredException", message) }
    pub fn default_branch_cannot_be_deleted_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DefaultBranchCannotBeDeletedException", message) }
    pub fn directory_name_conflicts_with_file_name_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DirectoryNameConflictsWithFileNameException", message) }
    pub fn encryption_integrity_checks_failed_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("EncryptionIntegrityChecksFailedException", message).status(500) }
    pub fn encryption_key_access_denied_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("EncryptionKeyAccessDeniedException", message) }
    pub fn encryption_key_disabled_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("EncryptionKeyDisabledException", message) }
    pub fn encryption_key_invalid_id_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("EncryptionKeyInvalidIdException", message) }
    pub fn encryption_key_invalid_usage_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("EncryptionKeyInvalidUsageException", message) }
    pub fn encryption_key_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("EncryptionKeyNotFoundException", message) }
    pub fn encryption_key_unavailable_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("EncryptionKeyUnavailableException", message) }
    pub fn file_content_and_source_file_specified_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("FileContentAndSourceFileSpecifiedException", message) }
    pub fn file_content_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("FileContentRequiredException", message) }
    pub fn file_content_size_limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("FileContentSizeLimitExceededException", message) }
    pub fn file_does_not_exist_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("FileDoesNotExistException", message) }
    pub fn file_entry_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("FileEntryRequiredException", message) }
    pub fn file_mode_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("FileModeRequiredException", message) }
    pub fn file_name_conflicts_with_directory_name_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("FileNameConflictsWithDirectoryNameException", message) }
    pub fn file_path_conflicts_with_submodule_path_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("FilePathConflictsWithSubmodulePathException", message) }
    pub fn file_too_large_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("FileTooLargeException", message) }
    pub fn folder_content_size_limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("FolderContentSizeLimitExceededException", message) }
    pub fn folder_does_not_exist_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("FolderDoesNotExistException", message) }
    pub fn invalid_branch_name_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidBranchNameException", message) }
    pub fn invalid_commit_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidCommitException", message) }
    pub fn invalid_commit_id_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidCommitIdException", message) }
    pub fn invalid_continuation_token_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidContinuationTokenException", message) }
    pub fn invalid_deletion_parameter_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidDeletionParameterException", message) }
    pub fn invalid_email_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidEmailException", message) }
    pub fn invalid_file_mode_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidFileModeException", message) }
    pub fn invalid_max_results_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidMaxResultsException", message) }
    pub fn invalid_order_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidOrderException", message) }
    pub fn invalid_parent_commit_id_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidParentCommitIdException", message) }
    pub fn invalid_path_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidPathException", message) }
    pub fn invalid_repository_description_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidRepositoryDescriptionException", message) }
    pub fn invalid_repository_name_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidRepositoryNameException", message) }
    pub fn invalid_resource_arn_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidResourceArnException", message) }
    pub fn invalid_sort_by_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidSortByException", message) }
    pub fn invalid_system_tag_usage_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidSystemTagUsageException", message) }
    pub fn invalid_tags_map_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidTagsMapException", message) }
    pub fn maximum_file_entries_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("MaximumFileEntriesExceededException", message) }
    pub fn maximum_repository_names_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("MaximumRepositoryNamesExceededException", message) }
    pub fn name_length_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("NameLengthExceededException", message) }
    pub fn no_change_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("NoChangeException", message) }
    pub fn operation_not_allowed_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("OperationNotAllowedException", message) }
    pub fn parent_commit_does_not_exist_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ParentCommitDoesNotExistException", message) }
    pub fn parent_commit_id_outdated_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ParentCommitIdOutdatedException", message) }
    pub fn parent_commit_id_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ParentCommitIdRequiredException", message) }
    pub fn path_does_not_exist_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("PathDoesNotExistException", message) }
    pub fn path_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("PathRequiredException", message) }
    pub fn put_file_entry_conflict_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("PutFileEntryConflictException", message) }
    pub fn repository_does_not_exist_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("RepositoryDoesNotExistException", message) }
    pub fn repository_limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("RepositoryLimitExceededException", message) }
    pub fn repository_name_exists_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("RepositoryNameExistsException", message) }
    pub fn repository_name_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("RepositoryNameRequiredException", message) }
    pub fn repository_names_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("RepositoryNamesRequiredException", message) }
    pub fn resource_arn_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ResourceArnRequiredException", message) }
    pub fn restricted_source_file_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("RestrictedSourceFileException", message) }
    pub fn same_file_content_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("SameFileContentException", message) }
    pub fn same_path_request_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("SamePathRequestException", message) }
    pub fn source_file_or_content_required_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("SourceFileOrContentRequiredException", message) }
    pub fn tag_policy_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TagPolicyException", message) }
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
    pub mod change_type_enum {
        pub const A: &str = "A";
        pub const M: &str = "M";
        pub const D: &str = "D";
    }
    pub mod file_mode_type_enum {
        pub const EXECUTABLE: &str = "EXECUTABLE";
        pub const NORMAL: &str = "NORMAL";
        pub const SYMLINK: &str = "SYMLINK";
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
