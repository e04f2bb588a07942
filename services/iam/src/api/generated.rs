// Written by `cargo xtask codegen` from models/. Not edited by hand.
#![allow(clippy::all, reason = "generated")]

#[path = "table.rs"]
mod table;
pub use table::SERVICE;

/// Runs one operation: reads its input, calls `crate::operations`, writes its output.
pub fn dispatch(cx: &mut store::Cx<'_>, operation: &str, input: &wire::Document) -> Result<wire::Document, wire::Error> {
    match operation {
        "AttachRolePolicy" => crate::operations::attach_role_policy(cx, AttachRolePolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "CreatePolicy" => crate::operations::create_policy(cx, CreatePolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "CreatePolicyVersion" => crate::operations::create_policy_version(cx, CreatePolicyVersionRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateRole" => crate::operations::create_role(cx, CreateRoleRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateServiceLinkedRole" => crate::operations::create_service_linked_role(cx, CreateServiceLinkedRoleRequest::from_document(input)?).map(|output| output.to_document()),
        "DeletePolicy" => crate::operations::delete_policy(cx, DeletePolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "DeletePolicyVersion" => crate::operations::delete_policy_version(cx, DeletePolicyVersionRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteRole" => crate::operations::delete_role(cx, DeleteRoleRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteRolePermissionsBoundary" => crate::operations::delete_role_permissions_boundary(cx, DeleteRolePermissionsBoundaryRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteRolePolicy" => crate::operations::delete_role_policy(cx, DeleteRolePolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "DetachRolePolicy" => crate::operations::detach_role_policy(cx, DetachRolePolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "GetPolicy" => crate::operations::get_policy(cx, GetPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "GetPolicyVersion" => crate::operations::get_policy_version(cx, GetPolicyVersionRequest::from_document(input)?).map(|output| output.to_document()),
        "GetRole" => crate::operations::get_role(cx, GetRoleRequest::from_document(input)?).map(|output| output.to_document()),
        "GetRolePolicy" => crate::operations::get_role_policy(cx, GetRolePolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "ListAccountAliases" => crate::operations::list_account_aliases(cx, ListAccountAliasesRequest::from_document(input)?).map(|output| output.to_document()),
        "ListAttachedRolePolicies" => crate::operations::list_attached_role_policies(cx, ListAttachedRolePoliciesRequest::from_document(input)?).map(|output| output.to_document()),
        "ListEntitiesForPolicy" => crate::operations::list_entities_for_policy(cx, ListEntitiesForPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "ListInstanceProfilesForRole" => crate::operations::list_instance_profiles_for_role(cx, ListInstanceProfilesForRoleRequest::from_document(input)?).map(|output| output.to_document()),
        "ListPolicies" => crate::operations::list_policies(cx, ListPoliciesRequest::from_document(input)?).map(|output| output.to_document()),
        "ListPolicyTags" => crate::operations::list_policy_tags(cx, ListPolicyTagsRequest::from_document(input)?).map(|output| output.to_document()),
        "ListPolicyVersions" => crate::operations::list_policy_versions(cx, ListPolicyVersionsRequest::from_document(input)?).map(|output| output.to_document()),
        "ListRolePolicies" => crate::operations::list_role_policies(cx, ListRolePoliciesRequest::from_document(input)?).map(|output| output.to_document()),
        "ListRoleTags" => crate::operations::list_role_tags(cx, ListRoleTagsRequest::from_document(input)?).map(|output| output.to_document()),
        "ListRoles" => crate::operations::list_roles(cx, ListRolesRequest::from_document(input)?).map(|output| output.to_document()),
        "PutRolePermissionsBoundary" => crate::operations::put_role_permissions_boundary(cx, PutRolePermissionsBoundaryRequest::from_document(input)?).map(|output| output.to_document()),
        "PutRolePolicy" => crate::operations::put_role_policy(cx, PutRolePolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "SetDefaultPolicyVersion" => crate::operations::set_default_policy_version(cx, SetDefaultPolicyVersionRequest::from_document(input)?).map(|output| output.to_document()),
        "TagPolicy" => crate::operations::tag_policy(cx, TagPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "TagRole" => crate::operations::tag_role(cx, TagRoleRequest::from_document(input)?).map(|output| output.to_document()),
        "UntagPolicy" => crate::operations::untag_policy(cx, UntagPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "UntagRole" => crate::operations::untag_role(cx, UntagRoleRequest::from_document(input)?).map(|output| output.to_document()),
        "UpdateAssumeRolePolicy" => crate::operations::update_assume_role_policy(cx, UpdateAssumeRolePolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "UpdateRole" => crate::operations::update_role(cx, UpdateRoleRequest::from_document(input)?).map(|output| output.to_document()),
        "UpdateRoleDescription" => crate::operations::update_role_description(cx, UpdateRoleDescriptionRequest::from_document(input)?).map(|output| output.to_document()),
        other => Err(wire::Error::not_implemented(other)),
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachRolePolicyRequest {
    pub role_name: String,
    pub policy_arn: String,
}

impl AttachRolePolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role_name: members.need("RoleName")?,
            policy_arn: members.need("PolicyArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("RoleName", &self.role_name);
        fields.set("PolicyArn", &self.policy_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachedPermissionsBoundary {
    pub permissions_boundary_type: Option<String>,
    pub permissions_boundary_arn: Option<String>,
}

impl AttachedPermissionsBoundary {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            permissions_boundary_type: members.get("PermissionsBoundaryType")?,
            permissions_boundary_arn: members.get("PermissionsBoundaryArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("PermissionsBoundaryType", &self.permissions_boundary_type);
        fields.put("PermissionsBoundaryArn", &self.permissions_boundary_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachedPolicy {
    pub policy_name: Option<String>,
    pub policy_arn: Option<String>,
}

impl AttachedPolicy {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy_name: members.get("PolicyName")?,
            policy_arn: members.get("PolicyArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("PolicyName", &self.policy_name);
        fields.put("PolicyArn", &self.policy_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreatePolicyRequest {
    pub policy_name: String,
    pub path: Option<String>,
    pub policy_document: String,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl CreatePolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy_name: members.need("PolicyName")?,
            path: members.get("Path")?,
            policy_document: members.need("PolicyDocument")?,
            description: members.get("Description")?,
            tags: members.get("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("PolicyName", &self.policy_name);
        fields.put("Path", &self.path);
        fields.set("PolicyDocument", &self.policy_document);
        fields.put("Description", &self.description);
        fields.put("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreatePolicyResponse {
    pub policy: Option<Policy>,
}

impl CreatePolicyResponse {
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
pub struct CreatePolicyVersionRequest {
    pub policy_arn: String,
    pub policy_document: String,
    pub set_as_default: Option<bool>,
}

impl CreatePolicyVersionRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy_arn: members.need("PolicyArn")?,
            policy_document: members.need("PolicyDocument")?,
            set_as_default: members.get("SetAsDefault")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("PolicyArn", &self.policy_arn);
        fields.set("PolicyDocument", &self.policy_document);
        fields.put("SetAsDefault", &self.set_as_default);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreatePolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}

impl CreatePolicyVersionResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy_version: members.get("PolicyVersion")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("PolicyVersion", &self.policy_version);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateRoleRequest {
    pub path: Option<String>,
    pub role_name: String,
    pub assume_role_policy_document: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i64>,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl CreateRoleRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            path: members.get("Path")?,
            role_name: members.need("RoleName")?,
            assume_role_policy_document: members.need("AssumeRolePolicyDocument")?,
            description: members.get("Description")?,
            max_session_duration: members.get("MaxSessionDuration")?,
            permissions_boundary: members.get("PermissionsBoundary")?,
            tags: members.get("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Path", &self.path);
        fields.set("RoleName", &self.role_name);
        fields.set("AssumeRolePolicyDocument", &self.assume_role_policy_document);
        fields.put("Description", &self.description);
        fields.put("MaxSessionDuration", &self.max_session_duration);
        fields.put("PermissionsBoundary", &self.permissions_boundary);
        fields.put("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateRoleResponse {
    pub role: Option<Role>,
}

impl CreateRoleResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role: members.get("Role")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Role", &self.role);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateServiceLinkedRoleRequest {
    pub aws_service_name: String,
    pub description: Option<String>,
    pub custom_suffix: Option<String>,
}

impl CreateServiceLinkedRoleRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            aws_service_name: members.need("AWSServiceName")?,
            description: members.get("Description")?,
            custom_suffix: members.get("CustomSuffix")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("AWSServiceName", &self.aws_service_name);
        fields.put("Description", &self.description);
        fields.put("CustomSuffix", &self.custom_suffix);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateServiceLinkedRoleResponse {
    pub role: Option<Role>,
}

impl CreateServiceLinkedRoleResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role: members.get("Role")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Role", &self.role);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletePolicyRequest {
    pub policy_arn: String,
}

impl DeletePolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy_arn: members.need("PolicyArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("PolicyArn", &self.policy_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletePolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

impl DeletePolicyVersionRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy_arn: members.need("PolicyArn")?,
            version_id: members.need("VersionId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("PolicyArn", &self.policy_arn);
        fields.set("VersionId", &self.version_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRolePermissionsBoundaryRequest {
    pub role_name: String,
}

impl DeleteRolePermissionsBoundaryRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role_name: members.need("RoleName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("RoleName", &self.role_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
}

impl DeleteRolePolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role_name: members.need("RoleName")?,
            policy_name: members.need("PolicyName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("RoleName", &self.role_name);
        fields.set("PolicyName", &self.policy_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRoleRequest {
    pub role_name: String,
}

impl DeleteRoleRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role_name: members.need("RoleName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("RoleName", &self.role_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetachRolePolicyRequest {
    pub role_name: String,
    pub policy_arn: String,
}

impl DetachRolePolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role_name: members.need("RoleName")?,
            policy_arn: members.need("PolicyArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("RoleName", &self.role_name);
        fields.set("PolicyArn", &self.policy_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPolicyRequest {
    pub policy_arn: String,
}

impl GetPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy_arn: members.need("PolicyArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("PolicyArn", &self.policy_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPolicyResponse {
    pub policy: Option<Policy>,
}

impl GetPolicyResponse {
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
pub struct GetPolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

impl GetPolicyVersionRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy_arn: members.need("PolicyArn")?,
            version_id: members.need("VersionId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("PolicyArn", &self.policy_arn);
        fields.set("VersionId", &self.version_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}

impl GetPolicyVersionResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy_version: members.get("PolicyVersion")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("PolicyVersion", &self.policy_version);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
}

impl GetRolePolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role_name: members.need("RoleName")?,
            policy_name: members.need("PolicyName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("RoleName", &self.role_name);
        fields.set("PolicyName", &self.policy_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRolePolicyResponse {
    pub role_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}

impl GetRolePolicyResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role_name: members.get("RoleName")?,
            policy_name: members.get("PolicyName")?,
            policy_document: members.get("PolicyDocument")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("RoleName", &self.role_name);
        fields.put("PolicyName", &self.policy_name);
        fields.put("PolicyDocument", &self.policy_document);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRoleRequest {
    pub role_name: String,
}

impl GetRoleRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role_name: members.need("RoleName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("RoleName", &self.role_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRoleResponse {
    pub role: Option<Role>,
}

impl GetRoleResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role: members.get("Role")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Role", &self.role);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InstanceProfile {
    pub path: Option<String>,
    pub instance_profile_name: Option<String>,
    pub instance_profile_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<wire::Time>,
    pub roles: Option<Vec<Role>>,
    pub tags: Option<Vec<Tag>>,
}

impl InstanceProfile {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            path: members.get("Path")?,
            instance_profile_name: members.get("InstanceProfileName")?,
            instance_profile_id: members.get("InstanceProfileId")?,
            arn: members.get("Arn")?,
            create_date: members.get("CreateDate")?,
            roles: members.get("Roles")?,
            tags: members.get("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Path", &self.path);
        fields.put("InstanceProfileName", &self.instance_profile_name);
        fields.put("InstanceProfileId", &self.instance_profile_id);
        fields.put("Arn", &self.arn);
        fields.put("CreateDate", &self.create_date);
        fields.put("Roles", &self.roles);
        fields.put("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAccountAliasesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListAccountAliasesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            marker: members.get("Marker")?,
            max_items: members.get("MaxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Marker", &self.marker);
        fields.put("MaxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAccountAliasesResponse {
    pub account_aliases: Option<Vec<String>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListAccountAliasesResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            account_aliases: members.get("AccountAliases")?,
            is_truncated: members.get("IsTruncated")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AccountAliases", &self.account_aliases);
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("Marker", &self.marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAttachedRolePoliciesRequest {
    pub role_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListAttachedRolePoliciesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role_name: members.need("RoleName")?,
            path_prefix: members.get("PathPrefix")?,
            marker: members.get("Marker")?,
            max_items: members.get("MaxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("RoleName", &self.role_name);
        fields.put("PathPrefix", &self.path_prefix);
        fields.put("Marker", &self.marker);
        fields.put("MaxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAttachedRolePoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListAttachedRolePoliciesResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            attached_policies: members.get("AttachedPolicies")?,
            is_truncated: members.get("IsTruncated")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AttachedPolicies", &self.attached_policies);
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("Marker", &self.marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEntitiesForPolicyRequest {
    pub policy_arn: String,
    pub entity_filter: Option<String>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListEntitiesForPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy_arn: members.need("PolicyArn")?,
            entity_filter: members.get("EntityFilter")?,
            path_prefix: members.get("PathPrefix")?,
            policy_usage_filter: members.get("PolicyUsageFilter")?,
            marker: members.get("Marker")?,
            max_items: members.get("MaxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("PolicyArn", &self.policy_arn);
        fields.put("EntityFilter", &self.entity_filter);
        fields.put("PathPrefix", &self.path_prefix);
        fields.put("PolicyUsageFilter", &self.policy_usage_filter);
        fields.put("Marker", &self.marker);
        fields.put("MaxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEntitiesForPolicyResponse {
    pub policy_groups: Option<Vec<PolicyGroup>>,
    pub policy_users: Option<Vec<PolicyUser>>,
    pub policy_roles: Option<Vec<PolicyRole>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListEntitiesForPolicyResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy_groups: members.get("PolicyGroups")?,
            policy_users: members.get("PolicyUsers")?,
            policy_roles: members.get("PolicyRoles")?,
            is_truncated: members.get("IsTruncated")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("PolicyGroups", &self.policy_groups);
        fields.put("PolicyUsers", &self.policy_users);
        fields.put("PolicyRoles", &self.policy_roles);
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("Marker", &self.marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListInstanceProfilesForRoleRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role_name: members.need("RoleName")?,
            marker: members.get("Marker")?,
            max_items: members.get("MaxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("RoleName", &self.role_name);
        fields.put("Marker", &self.marker);
        fields.put("MaxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleResponse {
    pub instance_profiles: Option<Vec<InstanceProfile>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListInstanceProfilesForRoleResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            instance_profiles: members.get("InstanceProfiles")?,
            is_truncated: members.get("IsTruncated")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("InstanceProfiles", &self.instance_profiles);
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("Marker", &self.marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPoliciesRequest {
    pub scope: Option<String>,
    pub only_attached: Option<bool>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListPoliciesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            scope: members.get("Scope")?,
            only_attached: members.get("OnlyAttached")?,
            path_prefix: members.get("PathPrefix")?,
            policy_usage_filter: members.get("PolicyUsageFilter")?,
            marker: members.get("Marker")?,
            max_items: members.get("MaxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Scope", &self.scope);
        fields.put("OnlyAttached", &self.only_attached);
        fields.put("PathPrefix", &self.path_prefix);
        fields.put("PolicyUsageFilter", &self.policy_usage_filter);
        fields.put("Marker", &self.marker);
        fields.put("MaxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPoliciesResponse {
    pub policies: Option<Vec<Policy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListPoliciesResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policies: members.get("Policies")?,
            is_truncated: members.get("IsTruncated")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Policies", &self.policies);
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("Marker", &self.marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPolicyTagsRequest {
    pub policy_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListPolicyTagsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy_arn: members.need("PolicyArn")?,
            marker: members.get("Marker")?,
            max_items: members.get("MaxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("PolicyArn", &self.policy_arn);
        fields.put("Marker", &self.marker);
        fields.put("MaxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPolicyTagsResponse {
    pub tags: Option<Vec<Tag>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListPolicyTagsResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tags: members.get("Tags")?,
            is_truncated: members.get("IsTruncated")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Tags", &self.tags);
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("Marker", &self.marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPolicyVersionsRequest {
    pub policy_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListPolicyVersionsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy_arn: members.need("PolicyArn")?,
            marker: members.get("Marker")?,
            max_items: members.get("MaxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("PolicyArn", &self.policy_arn);
        fields.put("Marker", &self.marker);
        fields.put("MaxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPolicyVersionsResponse {
    pub versions: Option<Vec<PolicyVersion>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListPolicyVersionsResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            versions: members.get("Versions")?,
            is_truncated: members.get("IsTruncated")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Versions", &self.versions);
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("Marker", &self.marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRolePoliciesRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListRolePoliciesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role_name: members.need("RoleName")?,
            marker: members.get("Marker")?,
            max_items: members.get("MaxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("RoleName", &self.role_name);
        fields.put("Marker", &self.marker);
        fields.put("MaxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRolePoliciesResponse {
    pub policy_names: Option<Vec<String>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListRolePoliciesResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy_names: members.get("PolicyNames")?,
            is_truncated: members.get("IsTruncated")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("PolicyNames", &self.policy_names);
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("Marker", &self.marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRoleTagsRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListRoleTagsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role_name: members.need("RoleName")?,
            marker: members.get("Marker")?,
            max_items: members.get("MaxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("RoleName", &self.role_name);
        fields.put("Marker", &self.marker);
        fields.put("MaxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRoleTagsResponse {
    pub tags: Option<Vec<Tag>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListRoleTagsResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tags: members.get("Tags")?,
            is_truncated: members.get("IsTruncated")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Tags", &self.tags);
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("Marker", &self.marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRolesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListRolesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            path_prefix: members.get("PathPrefix")?,
            marker: members.get("Marker")?,
            max_items: members.get("MaxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("PathPrefix", &self.path_prefix);
        fields.put("Marker", &self.marker);
        fields.put("MaxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRolesResponse {
    pub roles: Option<Vec<Role>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListRolesResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            roles: members.get("Roles")?,
            is_truncated: members.get("IsTruncated")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Roles", &self.roles);
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("Marker", &self.marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Policy {
    pub policy_name: Option<String>,
    pub policy_id: Option<String>,
    pub arn: Option<String>,
    pub path: Option<String>,
    pub default_version_id: Option<String>,
    pub attachment_count: Option<i64>,
    pub permissions_boundary_usage_count: Option<i64>,
    pub is_attachable: Option<bool>,
    pub description: Option<String>,
    pub create_date: Option<wire::Time>,
    pub update_date: Option<wire::Time>,
    pub tags: Option<Vec<Tag>>,
}

impl Policy {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy_name: members.get("PolicyName")?,
            policy_id: members.get("PolicyId")?,
            arn: members.get("Arn")?,
            path: members.get("Path")?,
            default_version_id: members.get("DefaultVersionId")?,
            attachment_count: members.get("AttachmentCount")?,
            permissions_boundary_usage_count: members.get("PermissionsBoundaryUsageCount")?,
            is_attachable: members.get("IsAttachable")?,
            description: members.get("Description")?,
            create_date: members.get("CreateDate")?,
            update_date: members.get("UpdateDate")?,
            tags: members.get("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("PolicyName", &self.policy_name);
        fields.put("PolicyId", &self.policy_id);
        fields.put("Arn", &self.arn);
        fields.put("Path", &self.path);
        fields.put("DefaultVersionId", &self.default_version_id);
        fields.put("AttachmentCount", &self.attachment_count);
        fields.put("PermissionsBoundaryUsageCount", &self.permissions_boundary_usage_count);
        fields.put("IsAttachable", &self.is_attachable);
        fields.put("Description", &self.description);
        fields.put("CreateDate", &self.create_date);
        fields.put("UpdateDate", &self.update_date);
        fields.put("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyGroup {
    pub group_name: Option<String>,
    pub group_id: Option<String>,
}

impl PolicyGroup {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group_name: members.get("GroupName")?,
            group_id: members.get("GroupId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("GroupName", &self.group_name);
        fields.put("GroupId", &self.group_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyRole {
    pub role_name: Option<String>,
    pub role_id: Option<String>,
}

impl PolicyRole {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role_name: members.get("RoleName")?,
            role_id: members.get("RoleId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("RoleName", &self.role_name);
        fields.put("RoleId", &self.role_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyUser {
    pub user_name: Option<String>,
    pub user_id: Option<String>,
}

impl PolicyUser {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
            user_id: members.get("UserId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
        fields.put("UserId", &self.user_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyVersion {
    pub document: Option<String>,
    pub version_id: Option<String>,
    pub is_default_version: Option<bool>,
    pub create_date: Option<wire::Time>,
}

impl PolicyVersion {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            document: members.get("Document")?,
            version_id: members.get("VersionId")?,
            is_default_version: members.get("IsDefaultVersion")?,
            create_date: members.get("CreateDate")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Document", &self.document);
        fields.put("VersionId", &self.version_id);
        fields.put("IsDefaultVersion", &self.is_default_version);
        fields.put("CreateDate", &self.create_date);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRolePermissionsBoundaryRequest {
    pub role_name: String,
    pub permissions_boundary: String,
}

impl PutRolePermissionsBoundaryRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role_name: members.need("RoleName")?,
            permissions_boundary: members.need("PermissionsBoundary")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("RoleName", &self.role_name);
        fields.set("PermissionsBoundary", &self.permissions_boundary);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl PutRolePolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role_name: members.need("RoleName")?,
            policy_name: members.need("PolicyName")?,
            policy_document: members.need("PolicyDocument")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("RoleName", &self.role_name);
        fields.set("PolicyName", &self.policy_name);
        fields.set("PolicyDocument", &self.policy_document);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Role {
    pub path: Option<String>,
    pub role_name: Option<String>,
    pub role_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<wire::Time>,
    pub assume_role_policy_document: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i64>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
}

impl Role {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            path: members.get("Path")?,
            role_name: members.get("RoleName")?,
            role_id: members.get("RoleId")?,
            arn: members.get("Arn")?,
            create_date: members.get("CreateDate")?,
            assume_role_policy_document: members.get("AssumeRolePolicyDocument")?,
            description: members.get("Description")?,
            max_session_duration: members.get("MaxSessionDuration")?,
            permissions_boundary: members.get("PermissionsBoundary")?,
            tags: members.get("Tags")?,
            role_last_used: members.get("RoleLastUsed")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Path", &self.path);
        fields.put("RoleName", &self.role_name);
        fields.put("RoleId", &self.role_id);
        fields.put("Arn", &self.arn);
        fields.put("CreateDate", &self.create_date);
        fields.put("AssumeRolePolicyDocument", &self.assume_role_policy_document);
        fields.put("Description", &self.description);
        fields.put("MaxSessionDuration", &self.max_session_duration);
        fields.put("PermissionsBoundary", &self.permissions_boundary);
        fields.put("Tags", &self.tags);
        fields.put("RoleLastUsed", &self.role_last_used);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RoleLastUsed {
    pub last_used_date: Option<wire::Time>,
    pub region: Option<String>,
}

impl RoleLastUsed {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            last_used_date: members.get("LastUsedDate")?,
            region: members.get("Region")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("LastUsedDate", &self.last_used_date);
        fields.put("Region", &self.region);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetDefaultPolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

impl SetDefaultPolicyVersionRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy_arn: members.need("PolicyArn")?,
            version_id: members.need("VersionId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("PolicyArn", &self.policy_arn);
        fields.set("VersionId", &self.version_id);
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
pub struct TagPolicyRequest {
    pub policy_arn: String,
    pub tags: Vec<Tag>,
}

impl TagPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy_arn: members.need("PolicyArn")?,
            tags: members.need("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("PolicyArn", &self.policy_arn);
        fields.set("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagRoleRequest {
    pub role_name: String,
    pub tags: Vec<Tag>,
}

impl TagRoleRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role_name: members.need("RoleName")?,
            tags: members.need("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("RoleName", &self.role_name);
        fields.set("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagPolicyRequest {
    pub policy_arn: String,
    pub tag_keys: Vec<String>,
}

impl UntagPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy_arn: members.need("PolicyArn")?,
            tag_keys: members.need("TagKeys")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("PolicyArn", &self.policy_arn);
        fields.set("TagKeys", &self.tag_keys);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagRoleRequest {
    pub role_name: String,
    pub tag_keys: Vec<String>,
}

impl UntagRoleRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role_name: members.need("RoleName")?,
            tag_keys: members.need("TagKeys")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("RoleName", &self.role_name);
        fields.set("TagKeys", &self.tag_keys);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAssumeRolePolicyRequest {
    pub role_name: String,
    pub policy_document: String,
}

impl UpdateAssumeRolePolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role_name: members.need("RoleName")?,
            policy_document: members.need("PolicyDocument")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("RoleName", &self.role_name);
        fields.set("PolicyDocument", &self.policy_document);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRoleDescriptionRequest {
    pub role_name: String,
    pub description: String,
}

impl UpdateRoleDescriptionRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role_name: members.need("RoleName")?,
            description: members.need("Description")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("RoleName", &self.role_name);
        fields.set("Description", &self.description);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRoleDescriptionResponse {
    pub role: Option<Role>,
}

impl UpdateRoleDescriptionResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role: members.get("Role")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Role", &self.role);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRoleRequest {
    pub role_name: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i64>,
}

impl UpdateRoleRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role_name: members.need("RoleName")?,
            description: members.get("Description")?,
            max_session_duration: members.get("MaxSessionDuration")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("RoleName", &self.role_name);
        fields.put("Description", &self.description);
        fields.put("MaxSessionDuration", &self.max_session_duration);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRoleResponse {}

impl UpdateRoleResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachRolePolicyOutput {}

impl AttachRolePolicyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletePolicyOutput {}

impl DeletePolicyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletePolicyVersionOutput {}

impl DeletePolicyVersionOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRoleOutput {}

impl DeleteRoleOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRolePermissionsBoundaryOutput {}

impl DeleteRolePermissionsBoundaryOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRolePolicyOutput {}

impl DeleteRolePolicyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetachRolePolicyOutput {}

impl DetachRolePolicyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRolePermissionsBoundaryOutput {}

impl PutRolePermissionsBoundaryOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRolePolicyOutput {}

impl PutRolePolicyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetDefaultPolicyVersionOutput {}

impl SetDefaultPolicyVersionOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagPolicyOutput {}

impl TagPolicyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagRoleOutput {}

impl TagRoleOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagPolicyOutput {}

impl UntagPolicyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagRoleOutput {}

impl UntagRoleOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAssumeRolePolicyOutput {}

impl UpdateAssumeRolePolicyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

wire::shapes! {
    AttachRolePolicyOutput
    AttachRolePolicyRequest
    AttachedPermissionsBoundary
    AttachedPolicy
    CreatePolicyRequest
    CreatePolicyResponse
    CreatePolicyVersionRequest
    CreatePolicyVersionResponse
    CreateRoleRequest
    CreateRoleResponse
    CreateServiceLinkedRoleRequest
    CreateServiceLinkedRoleResponse
    DeletePolicyOutput
    DeletePolicyRequest
    DeletePolicyVersionOutput
    DeletePolicyVersionRequest
    DeleteRoleOutput
    DeleteRolePermissionsBoundaryOutput
    DeleteRolePermissionsBoundaryRequest
    DeleteRolePolicyOutput
    DeleteRolePolicyRequest
    DeleteRoleRequest
    DetachRolePolicyOutput
    DetachRolePolicyRequest
    GetPolicyRequest
    GetPolicyResponse
    GetPolicyVersionRequest
    GetPolicyVersionResponse
    GetRolePolicyRequest
    GetRolePolicyResponse
    GetRoleRequest
    GetRoleResponse
    InstanceProfile
    ListAccountAliasesRequest
    ListAccountAliasesResponse
    ListAttachedRolePoliciesRequest
    ListAttachedRolePoliciesResponse
    ListEntitiesForPolicyRequest
    ListEntitiesForPolicyResponse
    ListInstanceProfilesForRoleRequest
    ListInstanceProfilesForRoleResponse
    ListPoliciesRequest
    ListPoliciesResponse
    ListPolicyTagsRequest
    ListPolicyTagsResponse
    ListPolicyVersionsRequest
    ListPolicyVersionsResponse
    ListRolePoliciesRequest
    ListRolePoliciesResponse
    ListRoleTagsRequest
    ListRoleTagsResponse
    ListRolesRequest
    ListRolesResponse
    Policy
    PolicyGroup
    PolicyRole
    PolicyUser
    PolicyVersion
    PutRolePermissionsBoundaryOutput
    PutRolePermissionsBoundaryRequest
    PutRolePolicyOutput
    PutRolePolicyRequest
    Role
    RoleLastUsed
    SetDefaultPolicyVersionOutput
    SetDefaultPolicyVersionRequest
    Tag
    TagPolicyOutput
    TagPolicyRequest
    TagRoleOutput
    TagRoleRequest
    UntagPolicyOutput
    UntagPolicyRequest
    UntagRoleOutput
    UntagRoleRequest
    UpdateAssumeRolePolicyOutput
    UpdateAssumeRolePolicyRequest
    UpdateRoleDescriptionRequest
    UpdateRoleDescriptionResponse
    UpdateRoleRequest
    UpdateRoleResponse
}

/// The errors AWS models for these operations.
pub mod errors {
    pub fn concurrent_modification_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ConcurrentModification", message).status(409) }
    pub fn delete_conflict_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DeleteConflict", message).status(409) }
    pub fn entity_already_exists_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("EntityAlreadyExists", message).status(409) }
    pub fn invalid_input_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidInput", message) }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("LimitExceeded", message).status(409) }
    pub fn malformed_policy_document_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("MalformedPolicyDocument", message) }
    pub fn no_such_entity_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("NoSuchEntity", message).status(404) }
    pub fn policy_not_attachable_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("PolicyNotAttachable", message) }
    pub fn service_failure_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ServiceFailure", message).status(500) }
    pub fn unmodifiable_entity_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("UnmodifiableEntity", message) }
}

/// The values of enumerations.
pub mod values {
    pub mod entity_type {
        pub const USER: &str = "User";
        pub const ROLE: &str = "Role";
        pub const GROUP: &str = "Group";
        pub const LOCAL_MANAGED_POLICY: &str = "LocalManagedPolicy";
        pub const AWS_MANAGED_POLICY: &str = "AWSManagedPolicy";
    }
    pub mod permissions_boundary_attachment_type {
        pub const PERMISSIONS_BOUNDARY_POLICY: &str = "PermissionsBoundaryPolicy";
    }
    pub mod policy_usage_type {
        pub const PERMISSIONS_POLICY: &str = "PermissionsPolicy";
        pub const PERMISSIONS_BOUNDARY: &str = "PermissionsBoundary";
    }
    pub mod policy_scope_type {
        pub const ALL: &str = "All";
        pub const AWS: &str = "AWS";
        pub const LOCAL: &str = "Local";
    }
}
