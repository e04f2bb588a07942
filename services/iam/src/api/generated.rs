// Written by `cargo xtask codegen` from models/. Not edited by hand.
#![allow(clippy::all, reason = "generated")]

#[path = "table.rs"]
mod table;
pub use table::SERVICE;

/// Runs one operation: reads its input, calls `crate::operations`, writes its output.
pub fn dispatch(cx: &mut store::Cx<'_>, operation: &str, input: &wire::Document) -> Result<wire::Document, wire::Error> {
    match operation {
        "AddRoleToInstanceProfile" => crate::operations::add_role_to_instance_profile(cx, AddRoleToInstanceProfileRequest::from_document(input)?).map(|output| output.to_document()),
        "AddUserToGroup" => crate::operations::add_user_to_group(cx, AddUserToGroupRequest::from_document(input)?).map(|output| output.to_document()),
        "AttachGroupPolicy" => crate::operations::attach_group_policy(cx, AttachGroupPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "AttachRolePolicy" => crate::operations::attach_role_policy(cx, AttachRolePolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "AttachUserPolicy" => crate::operations::attach_user_policy(cx, AttachUserPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateAccessKey" => crate::operations::create_access_key(cx, CreateAccessKeyRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateAccountAlias" => crate::operations::create_account_alias(cx, CreateAccountAliasRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateGroup" => crate::operations::create_group(cx, CreateGroupRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateInstanceProfile" => crate::operations::create_instance_profile(cx, CreateInstanceProfileRequest::from_document(input)?).map(|output| output.to_document()),
        "CreatePolicy" => crate::operations::create_policy(cx, CreatePolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "CreatePolicyVersion" => crate::operations::create_policy_version(cx, CreatePolicyVersionRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateRole" => crate::operations::create_role(cx, CreateRoleRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateServiceLinkedRole" => crate::operations::create_service_linked_role(cx, CreateServiceLinkedRoleRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateServiceSpecificCredential" => crate::operations::create_service_specific_credential(cx, CreateServiceSpecificCredentialRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateUser" => crate::operations::create_user(cx, CreateUserRequest::from_document(input)?).map(|output| output.to_document()),
        "DeactivateMFADevice" => crate::operations::deactivate_mfa_device(cx, DeactivateMFADeviceRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteAccessKey" => crate::operations::delete_access_key(cx, DeleteAccessKeyRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteAccountAlias" => crate::operations::delete_account_alias(cx, DeleteAccountAliasRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteAccountPasswordPolicy" => crate::operations::delete_account_password_policy(cx, DeleteAccountPasswordPolicyInput::from_document(input)?).map(|output| output.to_document()),
        "DeleteGroup" => crate::operations::delete_group(cx, DeleteGroupRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteGroupPolicy" => crate::operations::delete_group_policy(cx, DeleteGroupPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteInstanceProfile" => crate::operations::delete_instance_profile(cx, DeleteInstanceProfileRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteLoginProfile" => crate::operations::delete_login_profile(cx, DeleteLoginProfileRequest::from_document(input)?).map(|output| output.to_document()),
        "DeletePolicy" => crate::operations::delete_policy(cx, DeletePolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "DeletePolicyVersion" => crate::operations::delete_policy_version(cx, DeletePolicyVersionRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteRole" => crate::operations::delete_role(cx, DeleteRoleRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteRolePermissionsBoundary" => crate::operations::delete_role_permissions_boundary(cx, DeleteRolePermissionsBoundaryRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteRolePolicy" => crate::operations::delete_role_policy(cx, DeleteRolePolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteSSHPublicKey" => crate::operations::delete_ssh_public_key(cx, DeleteSSHPublicKeyRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteServiceLinkedRole" => crate::operations::delete_service_linked_role(cx, DeleteServiceLinkedRoleRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteServiceSpecificCredential" => crate::operations::delete_service_specific_credential(cx, DeleteServiceSpecificCredentialRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteSigningCertificate" => crate::operations::delete_signing_certificate(cx, DeleteSigningCertificateRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteUser" => crate::operations::delete_user(cx, DeleteUserRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteUserPermissionsBoundary" => crate::operations::delete_user_permissions_boundary(cx, DeleteUserPermissionsBoundaryRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteUserPolicy" => crate::operations::delete_user_policy(cx, DeleteUserPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteVirtualMFADevice" => crate::operations::delete_virtual_mfa_device(cx, DeleteVirtualMFADeviceRequest::from_document(input)?).map(|output| output.to_document()),
        "DetachGroupPolicy" => crate::operations::detach_group_policy(cx, DetachGroupPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "DetachRolePolicy" => crate::operations::detach_role_policy(cx, DetachRolePolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "DetachUserPolicy" => crate::operations::detach_user_policy(cx, DetachUserPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "GetAccessKeyLastUsed" => crate::operations::get_access_key_last_used(cx, GetAccessKeyLastUsedRequest::from_document(input)?).map(|output| output.to_document()),
        "GetAccountPasswordPolicy" => crate::operations::get_account_password_policy(cx, GetAccountPasswordPolicyInput::from_document(input)?).map(|output| output.to_document()),
        "GetAccountSummary" => crate::operations::get_account_summary(cx, GetAccountSummaryInput::from_document(input)?).map(|output| output.to_document()),
        "GetGroup" => crate::operations::get_group(cx, GetGroupRequest::from_document(input)?).map(|output| output.to_document()),
        "GetGroupPolicy" => crate::operations::get_group_policy(cx, GetGroupPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "GetInstanceProfile" => crate::operations::get_instance_profile(cx, GetInstanceProfileRequest::from_document(input)?).map(|output| output.to_document()),
        "GetPolicy" => crate::operations::get_policy(cx, GetPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "GetPolicyVersion" => crate::operations::get_policy_version(cx, GetPolicyVersionRequest::from_document(input)?).map(|output| output.to_document()),
        "GetRole" => crate::operations::get_role(cx, GetRoleRequest::from_document(input)?).map(|output| output.to_document()),
        "GetRolePolicy" => crate::operations::get_role_policy(cx, GetRolePolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "GetSSHPublicKey" => crate::operations::get_ssh_public_key(cx, GetSSHPublicKeyRequest::from_document(input)?).map(|output| output.to_document()),
        "GetServiceLinkedRoleDeletionStatus" => crate::operations::get_service_linked_role_deletion_status(cx, GetServiceLinkedRoleDeletionStatusRequest::from_document(input)?).map(|output| output.to_document()),
        "GetUser" => crate::operations::get_user(cx, GetUserRequest::from_document(input)?).map(|output| output.to_document()),
        "GetUserPolicy" => crate::operations::get_user_policy(cx, GetUserPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "ListAccessKeys" => crate::operations::list_access_keys(cx, ListAccessKeysRequest::from_document(input)?).map(|output| output.to_document()),
        "ListAccountAliases" => crate::operations::list_account_aliases(cx, ListAccountAliasesRequest::from_document(input)?).map(|output| output.to_document()),
        "ListAttachedGroupPolicies" => crate::operations::list_attached_group_policies(cx, ListAttachedGroupPoliciesRequest::from_document(input)?).map(|output| output.to_document()),
        "ListAttachedRolePolicies" => crate::operations::list_attached_role_policies(cx, ListAttachedRolePoliciesRequest::from_document(input)?).map(|output| output.to_document()),
        "ListAttachedUserPolicies" => crate::operations::list_attached_user_policies(cx, ListAttachedUserPoliciesRequest::from_document(input)?).map(|output| output.to_document()),
        "ListEntitiesForPolicy" => crate::operations::list_entities_for_policy(cx, ListEntitiesForPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "ListGroupPolicies" => crate::operations::list_group_policies(cx, ListGroupPoliciesRequest::from_document(input)?).map(|output| output.to_document()),
        "ListGroups" => crate::operations::list_groups(cx, ListGroupsRequest::from_document(input)?).map(|output| output.to_document()),
        "ListGroupsForUser" => crate::operations::list_groups_for_user(cx, ListGroupsForUserRequest::from_document(input)?).map(|output| output.to_document()),
        "ListInstanceProfileTags" => crate::operations::list_instance_profile_tags(cx, ListInstanceProfileTagsRequest::from_document(input)?).map(|output| output.to_document()),
        "ListInstanceProfiles" => crate::operations::list_instance_profiles(cx, ListInstanceProfilesRequest::from_document(input)?).map(|output| output.to_document()),
        "ListInstanceProfilesForRole" => crate::operations::list_instance_profiles_for_role(cx, ListInstanceProfilesForRoleRequest::from_document(input)?).map(|output| output.to_document()),
        "ListMFADevices" => crate::operations::list_mfa_devices(cx, ListMFADevicesRequest::from_document(input)?).map(|output| output.to_document()),
        "ListPolicies" => crate::operations::list_policies(cx, ListPoliciesRequest::from_document(input)?).map(|output| output.to_document()),
        "ListPolicyTags" => crate::operations::list_policy_tags(cx, ListPolicyTagsRequest::from_document(input)?).map(|output| output.to_document()),
        "ListPolicyVersions" => crate::operations::list_policy_versions(cx, ListPolicyVersionsRequest::from_document(input)?).map(|output| output.to_document()),
        "ListRolePolicies" => crate::operations::list_role_policies(cx, ListRolePoliciesRequest::from_document(input)?).map(|output| output.to_document()),
        "ListRoleTags" => crate::operations::list_role_tags(cx, ListRoleTagsRequest::from_document(input)?).map(|output| output.to_document()),
        "ListRoles" => crate::operations::list_roles(cx, ListRolesRequest::from_document(input)?).map(|output| output.to_document()),
        "ListSSHPublicKeys" => crate::operations::list_ssh_public_keys(cx, ListSSHPublicKeysRequest::from_document(input)?).map(|output| output.to_document()),
        "ListServiceSpecificCredentials" => crate::operations::list_service_specific_credentials(cx, ListServiceSpecificCredentialsRequest::from_document(input)?).map(|output| output.to_document()),
        "ListSigningCertificates" => crate::operations::list_signing_certificates(cx, ListSigningCertificatesRequest::from_document(input)?).map(|output| output.to_document()),
        "ListUserPolicies" => crate::operations::list_user_policies(cx, ListUserPoliciesRequest::from_document(input)?).map(|output| output.to_document()),
        "ListUserTags" => crate::operations::list_user_tags(cx, ListUserTagsRequest::from_document(input)?).map(|output| output.to_document()),
        "ListUsers" => crate::operations::list_users(cx, ListUsersRequest::from_document(input)?).map(|output| output.to_document()),
        "ListVirtualMFADevices" => crate::operations::list_virtual_mfa_devices(cx, ListVirtualMFADevicesRequest::from_document(input)?).map(|output| output.to_document()),
        "PutGroupPolicy" => crate::operations::put_group_policy(cx, PutGroupPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "PutRolePermissionsBoundary" => crate::operations::put_role_permissions_boundary(cx, PutRolePermissionsBoundaryRequest::from_document(input)?).map(|output| output.to_document()),
        "PutRolePolicy" => crate::operations::put_role_policy(cx, PutRolePolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "PutUserPermissionsBoundary" => crate::operations::put_user_permissions_boundary(cx, PutUserPermissionsBoundaryRequest::from_document(input)?).map(|output| output.to_document()),
        "PutUserPolicy" => crate::operations::put_user_policy(cx, PutUserPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "RemoveRoleFromInstanceProfile" => crate::operations::remove_role_from_instance_profile(cx, RemoveRoleFromInstanceProfileRequest::from_document(input)?).map(|output| output.to_document()),
        "RemoveUserFromGroup" => crate::operations::remove_user_from_group(cx, RemoveUserFromGroupRequest::from_document(input)?).map(|output| output.to_document()),
        "ResetServiceSpecificCredential" => crate::operations::reset_service_specific_credential(cx, ResetServiceSpecificCredentialRequest::from_document(input)?).map(|output| output.to_document()),
        "SetDefaultPolicyVersion" => crate::operations::set_default_policy_version(cx, SetDefaultPolicyVersionRequest::from_document(input)?).map(|output| output.to_document()),
        "SimulateCustomPolicy" => crate::operations::simulate_custom_policy(cx, SimulateCustomPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "SimulatePrincipalPolicy" => crate::operations::simulate_principal_policy(cx, SimulatePrincipalPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "TagInstanceProfile" => crate::operations::tag_instance_profile(cx, TagInstanceProfileRequest::from_document(input)?).map(|output| output.to_document()),
        "TagPolicy" => crate::operations::tag_policy(cx, TagPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "TagRole" => crate::operations::tag_role(cx, TagRoleRequest::from_document(input)?).map(|output| output.to_document()),
        "TagUser" => crate::operations::tag_user(cx, TagUserRequest::from_document(input)?).map(|output| output.to_document()),
        "UntagInstanceProfile" => crate::operations::untag_instance_profile(cx, UntagInstanceProfileRequest::from_document(input)?).map(|output| output.to_document()),
        "UntagPolicy" => crate::operations::untag_policy(cx, UntagPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "UntagRole" => crate::operations::untag_role(cx, UntagRoleRequest::from_document(input)?).map(|output| output.to_document()),
        "UntagUser" => crate::operations::untag_user(cx, UntagUserRequest::from_document(input)?).map(|output| output.to_document()),
        "UpdateAccessKey" => crate::operations::update_access_key(cx, UpdateAccessKeyRequest::from_document(input)?).map(|output| output.to_document()),
        "UpdateAccountPasswordPolicy" => crate::operations::update_account_password_policy(cx, UpdateAccountPasswordPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "UpdateAssumeRolePolicy" => crate::operations::update_assume_role_policy(cx, UpdateAssumeRolePolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "UpdateGroup" => crate::operations::update_group(cx, UpdateGroupRequest::from_document(input)?).map(|output| output.to_document()),
        "UpdateRole" => crate::operations::update_role(cx, UpdateRoleRequest::from_document(input)?).map(|output| output.to_document()),
        "UpdateRoleDescription" => crate::operations::update_role_description(cx, UpdateRoleDescriptionRequest::from_document(input)?).map(|output| output.to_document()),
        "UpdateSSHPublicKey" => crate::operations::update_ssh_public_key(cx, UpdateSSHPublicKeyRequest::from_document(input)?).map(|output| output.to_document()),
        "UpdateServiceSpecificCredential" => crate::operations::update_service_specific_credential(cx, UpdateServiceSpecificCredentialRequest::from_document(input)?).map(|output| output.to_document()),
        "UpdateUser" => crate::operations::update_user(cx, UpdateUserRequest::from_document(input)?).map(|output| output.to_document()),
        "UploadSSHPublicKey" => crate::operations::upload_ssh_public_key(cx, UploadSSHPublicKeyRequest::from_document(input)?).map(|output| output.to_document()),
        other => Err(wire::Error::not_implemented(other)),
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccessKey {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    pub status: Option<String>,
    pub secret_access_key: Option<String>,
    pub create_date: Option<wire::Time>,
}

impl AccessKey {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
            access_key_id: members.get("AccessKeyId")?,
            status: members.get("Status")?,
            secret_access_key: members.get("SecretAccessKey")?,
            create_date: members.get("CreateDate")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
        fields.put("AccessKeyId", &self.access_key_id);
        fields.put("Status", &self.status);
        fields.put("SecretAccessKey", &self.secret_access_key);
        fields.put("CreateDate", &self.create_date);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccessKeyLastUsed {
    pub last_used_date: Option<wire::Time>,
    pub service_name: Option<String>,
    pub region: Option<String>,
}

impl AccessKeyLastUsed {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            last_used_date: members.get("LastUsedDate")?,
            service_name: members.get("ServiceName")?,
            region: members.get("Region")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("LastUsedDate", &self.last_used_date);
        fields.put("ServiceName", &self.service_name);
        fields.put("Region", &self.region);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccessKeyMetadata {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    pub status: Option<String>,
    pub create_date: Option<wire::Time>,
}

impl AccessKeyMetadata {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
            access_key_id: members.get("AccessKeyId")?,
            status: members.get("Status")?,
            create_date: members.get("CreateDate")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
        fields.put("AccessKeyId", &self.access_key_id);
        fields.put("Status", &self.status);
        fields.put("CreateDate", &self.create_date);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddRoleToInstanceProfileRequest {
    pub instance_profile_name: String,
    pub role_name: String,
}

impl AddRoleToInstanceProfileRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            instance_profile_name: members.need("InstanceProfileName")?,
            role_name: members.need("RoleName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("InstanceProfileName", &self.instance_profile_name);
        fields.set("RoleName", &self.role_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddUserToGroupRequest {
    pub group_name: String,
    pub user_name: String,
}

impl AddUserToGroupRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group_name: members.need("GroupName")?,
            user_name: members.need("UserName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("GroupName", &self.group_name);
        fields.set("UserName", &self.user_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachGroupPolicyRequest {
    pub group_name: String,
    pub policy_arn: String,
}

impl AttachGroupPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group_name: members.need("GroupName")?,
            policy_arn: members.need("PolicyArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("GroupName", &self.group_name);
        fields.set("PolicyArn", &self.policy_arn);
        fields.done()
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
pub struct AttachUserPolicyRequest {
    pub user_name: String,
    pub policy_arn: String,
}

impl AttachUserPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.need("UserName")?,
            policy_arn: members.need("PolicyArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("UserName", &self.user_name);
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
pub struct ContextEntry {
    pub context_key_name: Option<String>,
    pub context_key_values: Option<Vec<String>>,
    pub context_key_type: Option<String>,
}

impl ContextEntry {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            context_key_name: members.get("ContextKeyName")?,
            context_key_values: members.get("ContextKeyValues")?,
            context_key_type: members.get("ContextKeyType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ContextKeyName", &self.context_key_name);
        fields.put("ContextKeyValues", &self.context_key_values);
        fields.put("ContextKeyType", &self.context_key_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAccessKeyRequest {
    pub user_name: Option<String>,
}

impl CreateAccessKeyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAccessKeyResponse {
    pub access_key: Option<AccessKey>,
}

impl CreateAccessKeyResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            access_key: members.get("AccessKey")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AccessKey", &self.access_key);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAccountAliasRequest {
    pub account_alias: String,
}

impl CreateAccountAliasRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            account_alias: members.need("AccountAlias")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("AccountAlias", &self.account_alias);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateGroupRequest {
    pub path: Option<String>,
    pub group_name: String,
}

impl CreateGroupRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            path: members.get("Path")?,
            group_name: members.need("GroupName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Path", &self.path);
        fields.set("GroupName", &self.group_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateGroupResponse {
    pub group: Option<Group>,
}

impl CreateGroupResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group: members.get("Group")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Group", &self.group);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateInstanceProfileRequest {
    pub instance_profile_name: String,
    pub path: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl CreateInstanceProfileRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            instance_profile_name: members.need("InstanceProfileName")?,
            path: members.get("Path")?,
            tags: members.get("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("InstanceProfileName", &self.instance_profile_name);
        fields.put("Path", &self.path);
        fields.put("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateInstanceProfileResponse {
    pub instance_profile: Option<InstanceProfile>,
}

impl CreateInstanceProfileResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            instance_profile: members.get("InstanceProfile")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("InstanceProfile", &self.instance_profile);
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
pub struct CreateServiceSpecificCredentialRequest {
    pub user_name: String,
    pub service_name: String,
    pub credential_age_days: Option<i64>,
}

impl CreateServiceSpecificCredentialRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.need("UserName")?,
            service_name: members.need("ServiceName")?,
            credential_age_days: members.get("CredentialAgeDays")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("UserName", &self.user_name);
        fields.set("ServiceName", &self.service_name);
        fields.put("CredentialAgeDays", &self.credential_age_days);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateServiceSpecificCredentialResponse {
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

impl CreateServiceSpecificCredentialResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            service_specific_credential: members.get("ServiceSpecificCredential")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ServiceSpecificCredential", &self.service_specific_credential);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateUserRequest {
    pub path: Option<String>,
    pub user_name: String,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl CreateUserRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            path: members.get("Path")?,
            user_name: members.need("UserName")?,
            permissions_boundary: members.get("PermissionsBoundary")?,
            tags: members.get("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Path", &self.path);
        fields.set("UserName", &self.user_name);
        fields.put("PermissionsBoundary", &self.permissions_boundary);
        fields.put("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateUserResponse {
    pub user: Option<User>,
}

impl CreateUserResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user: members.get("User")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("User", &self.user);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeactivateMFADeviceRequest {
    pub user_name: Option<String>,
    pub serial_number: String,
}

impl DeactivateMFADeviceRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
            serial_number: members.need("SerialNumber")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
        fields.set("SerialNumber", &self.serial_number);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAccessKeyRequest {
    pub user_name: Option<String>,
    pub access_key_id: String,
}

impl DeleteAccessKeyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
            access_key_id: members.need("AccessKeyId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
        fields.set("AccessKeyId", &self.access_key_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAccountAliasRequest {
    pub account_alias: String,
}

impl DeleteAccountAliasRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            account_alias: members.need("AccountAlias")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("AccountAlias", &self.account_alias);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
}

impl DeleteGroupPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group_name: members.need("GroupName")?,
            policy_name: members.need("PolicyName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("GroupName", &self.group_name);
        fields.set("PolicyName", &self.policy_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteGroupRequest {
    pub group_name: String,
}

impl DeleteGroupRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group_name: members.need("GroupName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("GroupName", &self.group_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteInstanceProfileRequest {
    pub instance_profile_name: String,
}

impl DeleteInstanceProfileRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            instance_profile_name: members.need("InstanceProfileName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("InstanceProfileName", &self.instance_profile_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLoginProfileRequest {
    pub user_name: Option<String>,
}

impl DeleteLoginProfileRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
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
pub struct DeleteSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_id: String,
}

impl DeleteSSHPublicKeyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.need("UserName")?,
            ssh_public_key_id: members.need("SSHPublicKeyId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("UserName", &self.user_name);
        fields.set("SSHPublicKeyId", &self.ssh_public_key_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteServiceLinkedRoleRequest {
    pub role_name: String,
}

impl DeleteServiceLinkedRoleRequest {
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
pub struct DeleteServiceLinkedRoleResponse {
    pub deletion_task_id: Option<String>,
}

impl DeleteServiceLinkedRoleResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deletion_task_id: members.get("DeletionTaskId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DeletionTaskId", &self.deletion_task_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteServiceSpecificCredentialRequest {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
}

impl DeleteServiceSpecificCredentialRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
            service_specific_credential_id: members.need("ServiceSpecificCredentialId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
        fields.set("ServiceSpecificCredentialId", &self.service_specific_credential_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteSigningCertificateRequest {
    pub user_name: Option<String>,
    pub certificate_id: String,
}

impl DeleteSigningCertificateRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
            certificate_id: members.need("CertificateId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
        fields.set("CertificateId", &self.certificate_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteUserPermissionsBoundaryRequest {
    pub user_name: String,
}

impl DeleteUserPermissionsBoundaryRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.need("UserName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("UserName", &self.user_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
}

impl DeleteUserPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.need("UserName")?,
            policy_name: members.need("PolicyName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("UserName", &self.user_name);
        fields.set("PolicyName", &self.policy_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteUserRequest {
    pub user_name: String,
}

impl DeleteUserRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.need("UserName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("UserName", &self.user_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteVirtualMFADeviceRequest {
    pub serial_number: String,
}

impl DeleteVirtualMFADeviceRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            serial_number: members.need("SerialNumber")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("SerialNumber", &self.serial_number);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletionTaskFailureReasonType {
    pub reason: Option<String>,
    pub role_usage_list: Option<Vec<RoleUsageType>>,
}

impl DeletionTaskFailureReasonType {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            reason: members.get("Reason")?,
            role_usage_list: members.get("RoleUsageList")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Reason", &self.reason);
        fields.put("RoleUsageList", &self.role_usage_list);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetachGroupPolicyRequest {
    pub group_name: String,
    pub policy_arn: String,
}

impl DetachGroupPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group_name: members.need("GroupName")?,
            policy_arn: members.need("PolicyArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("GroupName", &self.group_name);
        fields.set("PolicyArn", &self.policy_arn);
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
pub struct DetachUserPolicyRequest {
    pub user_name: String,
    pub policy_arn: String,
}

impl DetachUserPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.need("UserName")?,
            policy_arn: members.need("PolicyArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("UserName", &self.user_name);
        fields.set("PolicyArn", &self.policy_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EvaluationResult {
    pub eval_action_name: Option<String>,
    pub eval_resource_name: Option<String>,
    pub eval_decision: Option<String>,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub organizations_decision_detail: Option<OrganizationsDecisionDetail>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
    pub eval_decision_details: Option<wire::Map<String>>,
    pub resource_specific_results: Option<Vec<ResourceSpecificResult>>,
}

impl EvaluationResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            eval_action_name: members.get("EvalActionName")?,
            eval_resource_name: members.get("EvalResourceName")?,
            eval_decision: members.get("EvalDecision")?,
            matched_statements: members.get("MatchedStatements")?,
            missing_context_values: members.get("MissingContextValues")?,
            organizations_decision_detail: members.get("OrganizationsDecisionDetail")?,
            permissions_boundary_decision_detail: members.get("PermissionsBoundaryDecisionDetail")?,
            eval_decision_details: members.get("EvalDecisionDetails")?,
            resource_specific_results: members.get("ResourceSpecificResults")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("EvalActionName", &self.eval_action_name);
        fields.put("EvalResourceName", &self.eval_resource_name);
        fields.put("EvalDecision", &self.eval_decision);
        fields.put("MatchedStatements", &self.matched_statements);
        fields.put("MissingContextValues", &self.missing_context_values);
        fields.put("OrganizationsDecisionDetail", &self.organizations_decision_detail);
        fields.put("PermissionsBoundaryDecisionDetail", &self.permissions_boundary_decision_detail);
        fields.put("EvalDecisionDetails", &self.eval_decision_details);
        fields.put("ResourceSpecificResults", &self.resource_specific_results);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccessKeyLastUsedRequest {
    pub access_key_id: String,
}

impl GetAccessKeyLastUsedRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            access_key_id: members.need("AccessKeyId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("AccessKeyId", &self.access_key_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccessKeyLastUsedResponse {
    pub user_name: Option<String>,
    pub access_key_last_used: Option<AccessKeyLastUsed>,
}

impl GetAccessKeyLastUsedResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
            access_key_last_used: members.get("AccessKeyLastUsed")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
        fields.put("AccessKeyLastUsed", &self.access_key_last_used);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccountPasswordPolicyResponse {
    pub password_policy: Option<PasswordPolicy>,
}

impl GetAccountPasswordPolicyResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            password_policy: members.get("PasswordPolicy")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("PasswordPolicy", &self.password_policy);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccountSummaryResponse {
    pub summary_map: Option<wire::Map<i64>>,
}

impl GetAccountSummaryResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            summary_map: members.get("SummaryMap")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("SummaryMap", &self.summary_map);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
}

impl GetGroupPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group_name: members.need("GroupName")?,
            policy_name: members.need("PolicyName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("GroupName", &self.group_name);
        fields.set("PolicyName", &self.policy_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGroupPolicyResponse {
    pub group_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}

impl GetGroupPolicyResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group_name: members.get("GroupName")?,
            policy_name: members.get("PolicyName")?,
            policy_document: members.get("PolicyDocument")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("GroupName", &self.group_name);
        fields.put("PolicyName", &self.policy_name);
        fields.put("PolicyDocument", &self.policy_document);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGroupRequest {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl GetGroupRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group_name: members.need("GroupName")?,
            marker: members.get("Marker")?,
            max_items: members.get("MaxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("GroupName", &self.group_name);
        fields.put("Marker", &self.marker);
        fields.put("MaxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGroupResponse {
    pub group: Option<Group>,
    pub users: Option<Vec<User>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl GetGroupResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group: members.get("Group")?,
            users: members.get("Users")?,
            is_truncated: members.get("IsTruncated")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Group", &self.group);
        fields.put("Users", &self.users);
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("Marker", &self.marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetInstanceProfileRequest {
    pub instance_profile_name: String,
}

impl GetInstanceProfileRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            instance_profile_name: members.need("InstanceProfileName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("InstanceProfileName", &self.instance_profile_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetInstanceProfileResponse {
    pub instance_profile: Option<InstanceProfile>,
}

impl GetInstanceProfileResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            instance_profile: members.get("InstanceProfile")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("InstanceProfile", &self.instance_profile);
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
pub struct GetSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub encoding: String,
}

impl GetSSHPublicKeyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.need("UserName")?,
            ssh_public_key_id: members.need("SSHPublicKeyId")?,
            encoding: members.need("Encoding")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("UserName", &self.user_name);
        fields.set("SSHPublicKeyId", &self.ssh_public_key_id);
        fields.set("Encoding", &self.encoding);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSSHPublicKeyResponse {
    pub ssh_public_key: Option<SSHPublicKey>,
}

impl GetSSHPublicKeyResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ssh_public_key: members.get("SSHPublicKey")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("SSHPublicKey", &self.ssh_public_key);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusRequest {
    pub deletion_task_id: String,
}

impl GetServiceLinkedRoleDeletionStatusRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            deletion_task_id: members.need("DeletionTaskId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("DeletionTaskId", &self.deletion_task_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusResponse {
    pub status: Option<String>,
    pub reason: Option<DeletionTaskFailureReasonType>,
}

impl GetServiceLinkedRoleDeletionStatusResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            status: members.get("Status")?,
            reason: members.get("Reason")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Status", &self.status);
        fields.put("Reason", &self.reason);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
}

impl GetUserPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.need("UserName")?,
            policy_name: members.need("PolicyName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("UserName", &self.user_name);
        fields.set("PolicyName", &self.policy_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUserPolicyResponse {
    pub user_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}

impl GetUserPolicyResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
            policy_name: members.get("PolicyName")?,
            policy_document: members.get("PolicyDocument")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
        fields.put("PolicyName", &self.policy_name);
        fields.put("PolicyDocument", &self.policy_document);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUserRequest {
    pub user_name: Option<String>,
}

impl GetUserRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUserResponse {
    pub user: Option<User>,
}

impl GetUserResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user: members.get("User")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("User", &self.user);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Group {
    pub path: Option<String>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<wire::Time>,
}

impl Group {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            path: members.get("Path")?,
            group_name: members.get("GroupName")?,
            group_id: members.get("GroupId")?,
            arn: members.get("Arn")?,
            create_date: members.get("CreateDate")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Path", &self.path);
        fields.put("GroupName", &self.group_name);
        fields.put("GroupId", &self.group_id);
        fields.put("Arn", &self.arn);
        fields.put("CreateDate", &self.create_date);
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
pub struct ListAccessKeysRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListAccessKeysRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
            marker: members.get("Marker")?,
            max_items: members.get("MaxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
        fields.put("Marker", &self.marker);
        fields.put("MaxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAccessKeysResponse {
    pub access_key_metadata: Option<Vec<AccessKeyMetadata>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListAccessKeysResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            access_key_metadata: members.get("AccessKeyMetadata")?,
            is_truncated: members.get("IsTruncated")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AccessKeyMetadata", &self.access_key_metadata);
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("Marker", &self.marker);
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
pub struct ListAttachedGroupPoliciesRequest {
    pub group_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListAttachedGroupPoliciesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group_name: members.need("GroupName")?,
            path_prefix: members.get("PathPrefix")?,
            marker: members.get("Marker")?,
            max_items: members.get("MaxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("GroupName", &self.group_name);
        fields.put("PathPrefix", &self.path_prefix);
        fields.put("Marker", &self.marker);
        fields.put("MaxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListAttachedGroupPoliciesResponse {
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
pub struct ListAttachedUserPoliciesRequest {
    pub user_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListAttachedUserPoliciesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.need("UserName")?,
            path_prefix: members.get("PathPrefix")?,
            marker: members.get("Marker")?,
            max_items: members.get("MaxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("UserName", &self.user_name);
        fields.put("PathPrefix", &self.path_prefix);
        fields.put("Marker", &self.marker);
        fields.put("MaxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAttachedUserPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListAttachedUserPoliciesResponse {
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
pub struct ListGroupPoliciesRequest {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListGroupPoliciesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group_name: members.need("GroupName")?,
            marker: members.get("Marker")?,
            max_items: members.get("MaxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("GroupName", &self.group_name);
        fields.put("Marker", &self.marker);
        fields.put("MaxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListGroupPoliciesResponse {
    pub policy_names: Option<Vec<String>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListGroupPoliciesResponse {
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
pub struct ListGroupsForUserRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListGroupsForUserRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.need("UserName")?,
            marker: members.get("Marker")?,
            max_items: members.get("MaxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("UserName", &self.user_name);
        fields.put("Marker", &self.marker);
        fields.put("MaxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListGroupsForUserResponse {
    pub groups: Option<Vec<Group>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListGroupsForUserResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            groups: members.get("Groups")?,
            is_truncated: members.get("IsTruncated")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Groups", &self.groups);
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("Marker", &self.marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListGroupsRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListGroupsRequest {
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
pub struct ListGroupsResponse {
    pub groups: Option<Vec<Group>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListGroupsResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            groups: members.get("Groups")?,
            is_truncated: members.get("IsTruncated")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Groups", &self.groups);
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("Marker", &self.marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListInstanceProfileTagsRequest {
    pub instance_profile_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListInstanceProfileTagsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            instance_profile_name: members.need("InstanceProfileName")?,
            marker: members.get("Marker")?,
            max_items: members.get("MaxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("InstanceProfileName", &self.instance_profile_name);
        fields.put("Marker", &self.marker);
        fields.put("MaxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListInstanceProfileTagsResponse {
    pub tags: Option<Vec<Tag>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListInstanceProfileTagsResponse {
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
pub struct ListInstanceProfilesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListInstanceProfilesRequest {
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
pub struct ListInstanceProfilesResponse {
    pub instance_profiles: Option<Vec<InstanceProfile>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListInstanceProfilesResponse {
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
pub struct ListMFADevicesRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListMFADevicesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
            marker: members.get("Marker")?,
            max_items: members.get("MaxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
        fields.put("Marker", &self.marker);
        fields.put("MaxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMFADevicesResponse {
    pub mfa_devices: Option<Vec<MFADevice>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListMFADevicesResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            mfa_devices: members.get("MFADevices")?,
            is_truncated: members.get("IsTruncated")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("MFADevices", &self.mfa_devices);
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
pub struct ListSSHPublicKeysRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListSSHPublicKeysRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
            marker: members.get("Marker")?,
            max_items: members.get("MaxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
        fields.put("Marker", &self.marker);
        fields.put("MaxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSSHPublicKeysResponse {
    pub ssh_public_keys: Option<Vec<SSHPublicKeyMetadata>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListSSHPublicKeysResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ssh_public_keys: members.get("SSHPublicKeys")?,
            is_truncated: members.get("IsTruncated")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("SSHPublicKeys", &self.ssh_public_keys);
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("Marker", &self.marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListServiceSpecificCredentialsRequest {
    pub user_name: Option<String>,
    pub service_name: Option<String>,
    pub all_users: Option<bool>,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListServiceSpecificCredentialsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
            service_name: members.get("ServiceName")?,
            all_users: members.get("AllUsers")?,
            marker: members.get("Marker")?,
            max_items: members.get("MaxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
        fields.put("ServiceName", &self.service_name);
        fields.put("AllUsers", &self.all_users);
        fields.put("Marker", &self.marker);
        fields.put("MaxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListServiceSpecificCredentialsResponse {
    pub service_specific_credentials: Option<Vec<ServiceSpecificCredentialMetadata>>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
}

impl ListServiceSpecificCredentialsResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            service_specific_credentials: members.get("ServiceSpecificCredentials")?,
            marker: members.get("Marker")?,
            is_truncated: members.get("IsTruncated")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ServiceSpecificCredentials", &self.service_specific_credentials);
        fields.put("Marker", &self.marker);
        fields.put("IsTruncated", &self.is_truncated);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSigningCertificatesRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListSigningCertificatesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
            marker: members.get("Marker")?,
            max_items: members.get("MaxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
        fields.put("Marker", &self.marker);
        fields.put("MaxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSigningCertificatesResponse {
    pub certificates: Option<Vec<SigningCertificate>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListSigningCertificatesResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            certificates: members.get("Certificates")?,
            is_truncated: members.get("IsTruncated")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Certificates", &self.certificates);
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("Marker", &self.marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListUserPoliciesRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListUserPoliciesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.need("UserName")?,
            marker: members.get("Marker")?,
            max_items: members.get("MaxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("UserName", &self.user_name);
        fields.put("Marker", &self.marker);
        fields.put("MaxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListUserPoliciesResponse {
    pub policy_names: Option<Vec<String>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListUserPoliciesResponse {
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
pub struct ListUserTagsRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListUserTagsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.need("UserName")?,
            marker: members.get("Marker")?,
            max_items: members.get("MaxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("UserName", &self.user_name);
        fields.put("Marker", &self.marker);
        fields.put("MaxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListUserTagsResponse {
    pub tags: Option<Vec<Tag>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListUserTagsResponse {
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
pub struct ListUsersRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListUsersRequest {
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
pub struct ListUsersResponse {
    pub users: Option<Vec<User>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListUsersResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            users: members.get("Users")?,
            is_truncated: members.get("IsTruncated")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Users", &self.users);
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("Marker", &self.marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVirtualMFADevicesRequest {
    pub assignment_status: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}

impl ListVirtualMFADevicesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            assignment_status: members.get("AssignmentStatus")?,
            marker: members.get("Marker")?,
            max_items: members.get("MaxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AssignmentStatus", &self.assignment_status);
        fields.put("Marker", &self.marker);
        fields.put("MaxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVirtualMFADevicesResponse {
    pub virtual_mfa_devices: Option<Vec<VirtualMFADevice>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl ListVirtualMFADevicesResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            virtual_mfa_devices: members.get("VirtualMFADevices")?,
            is_truncated: members.get("IsTruncated")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("VirtualMFADevices", &self.virtual_mfa_devices);
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("Marker", &self.marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MFADevice {
    pub user_name: Option<String>,
    pub serial_number: Option<String>,
    pub enable_date: Option<wire::Time>,
}

impl MFADevice {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
            serial_number: members.get("SerialNumber")?,
            enable_date: members.get("EnableDate")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
        fields.put("SerialNumber", &self.serial_number);
        fields.put("EnableDate", &self.enable_date);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrganizationsDecisionDetail {
    pub allowed_by_organizations: Option<bool>,
}

impl OrganizationsDecisionDetail {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            allowed_by_organizations: members.get("AllowedByOrganizations")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AllowedByOrganizations", &self.allowed_by_organizations);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PasswordPolicy {
    pub minimum_password_length: Option<i64>,
    pub require_symbols: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
    pub require_lowercase_characters: Option<bool>,
    pub allow_users_to_change_password: Option<bool>,
    pub expire_passwords: Option<bool>,
    pub max_password_age: Option<i64>,
    pub password_reuse_prevention: Option<i64>,
    pub hard_expiry: Option<bool>,
}

impl PasswordPolicy {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            minimum_password_length: members.get("MinimumPasswordLength")?,
            require_symbols: members.get("RequireSymbols")?,
            require_numbers: members.get("RequireNumbers")?,
            require_uppercase_characters: members.get("RequireUppercaseCharacters")?,
            require_lowercase_characters: members.get("RequireLowercaseCharacters")?,
            allow_users_to_change_password: members.get("AllowUsersToChangePassword")?,
            expire_passwords: members.get("ExpirePasswords")?,
            max_password_age: members.get("MaxPasswordAge")?,
            password_reuse_prevention: members.get("PasswordReusePrevention")?,
            hard_expiry: members.get("HardExpiry")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("MinimumPasswordLength", &self.minimum_password_length);
        fields.put("RequireSymbols", &self.require_symbols);
        fields.put("RequireNumbers", &self.require_numbers);
        fields.put("RequireUppercaseCharacters", &self.require_uppercase_characters);
        fields.put("RequireLowercaseCharacters", &self.require_lowercase_characters);
        fields.put("AllowUsersToChangePassword", &self.allow_users_to_change_password);
        fields.put("ExpirePasswords", &self.expire_passwords);
        fields.put("MaxPasswordAge", &self.max_password_age);
        fields.put("PasswordReusePrevention", &self.password_reuse_prevention);
        fields.put("HardExpiry", &self.hard_expiry);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PermissionsBoundaryDecisionDetail {
    pub allowed_by_permissions_boundary: Option<bool>,
}

impl PermissionsBoundaryDecisionDetail {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            allowed_by_permissions_boundary: members.get("AllowedByPermissionsBoundary")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AllowedByPermissionsBoundary", &self.allowed_by_permissions_boundary);
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
pub struct Position {
    pub line: Option<i64>,
    pub column: Option<i64>,
}

impl Position {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            line: members.get("Line")?,
            column: members.get("Column")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Line", &self.line);
        fields.put("Column", &self.column);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl PutGroupPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group_name: members.need("GroupName")?,
            policy_name: members.need("PolicyName")?,
            policy_document: members.need("PolicyDocument")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("GroupName", &self.group_name);
        fields.set("PolicyName", &self.policy_name);
        fields.set("PolicyDocument", &self.policy_document);
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
pub struct PutUserPermissionsBoundaryRequest {
    pub user_name: String,
    pub permissions_boundary: String,
}

impl PutUserPermissionsBoundaryRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.need("UserName")?,
            permissions_boundary: members.need("PermissionsBoundary")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("UserName", &self.user_name);
        fields.set("PermissionsBoundary", &self.permissions_boundary);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl PutUserPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.need("UserName")?,
            policy_name: members.need("PolicyName")?,
            policy_document: members.need("PolicyDocument")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("UserName", &self.user_name);
        fields.set("PolicyName", &self.policy_name);
        fields.set("PolicyDocument", &self.policy_document);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveRoleFromInstanceProfileRequest {
    pub instance_profile_name: String,
    pub role_name: String,
}

impl RemoveRoleFromInstanceProfileRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            instance_profile_name: members.need("InstanceProfileName")?,
            role_name: members.need("RoleName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("InstanceProfileName", &self.instance_profile_name);
        fields.set("RoleName", &self.role_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveUserFromGroupRequest {
    pub group_name: String,
    pub user_name: String,
}

impl RemoveUserFromGroupRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group_name: members.need("GroupName")?,
            user_name: members.need("UserName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("GroupName", &self.group_name);
        fields.set("UserName", &self.user_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResetServiceSpecificCredentialRequest {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
}

impl ResetServiceSpecificCredentialRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
            service_specific_credential_id: members.need("ServiceSpecificCredentialId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
        fields.set("ServiceSpecificCredentialId", &self.service_specific_credential_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResetServiceSpecificCredentialResponse {
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

impl ResetServiceSpecificCredentialResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            service_specific_credential: members.get("ServiceSpecificCredential")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ServiceSpecificCredential", &self.service_specific_credential);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceSpecificResult {
    pub eval_resource_name: Option<String>,
    pub eval_resource_decision: Option<String>,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub eval_decision_details: Option<wire::Map<String>>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}

impl ResourceSpecificResult {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            eval_resource_name: members.get("EvalResourceName")?,
            eval_resource_decision: members.get("EvalResourceDecision")?,
            matched_statements: members.get("MatchedStatements")?,
            missing_context_values: members.get("MissingContextValues")?,
            eval_decision_details: members.get("EvalDecisionDetails")?,
            permissions_boundary_decision_detail: members.get("PermissionsBoundaryDecisionDetail")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("EvalResourceName", &self.eval_resource_name);
        fields.put("EvalResourceDecision", &self.eval_resource_decision);
        fields.put("MatchedStatements", &self.matched_statements);
        fields.put("MissingContextValues", &self.missing_context_values);
        fields.put("EvalDecisionDetails", &self.eval_decision_details);
        fields.put("PermissionsBoundaryDecisionDetail", &self.permissions_boundary_decision_detail);
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
pub struct RoleUsageType {
    pub region: Option<String>,
    pub resources: Option<Vec<String>>,
}

impl RoleUsageType {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            region: members.get("Region")?,
            resources: members.get("Resources")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Region", &self.region);
        fields.put("Resources", &self.resources);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SSHPublicKey {
    pub user_name: Option<String>,
    pub ssh_public_key_id: Option<String>,
    pub fingerprint: Option<String>,
    pub ssh_public_key_body: Option<String>,
    pub status: Option<String>,
    pub upload_date: Option<wire::Time>,
}

impl SSHPublicKey {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
            ssh_public_key_id: members.get("SSHPublicKeyId")?,
            fingerprint: members.get("Fingerprint")?,
            ssh_public_key_body: members.get("SSHPublicKeyBody")?,
            status: members.get("Status")?,
            upload_date: members.get("UploadDate")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
        fields.put("SSHPublicKeyId", &self.ssh_public_key_id);
        fields.put("Fingerprint", &self.fingerprint);
        fields.put("SSHPublicKeyBody", &self.ssh_public_key_body);
        fields.put("Status", &self.status);
        fields.put("UploadDate", &self.upload_date);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SSHPublicKeyMetadata {
    pub user_name: Option<String>,
    pub ssh_public_key_id: Option<String>,
    pub status: Option<String>,
    pub upload_date: Option<wire::Time>,
}

impl SSHPublicKeyMetadata {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
            ssh_public_key_id: members.get("SSHPublicKeyId")?,
            status: members.get("Status")?,
            upload_date: members.get("UploadDate")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
        fields.put("SSHPublicKeyId", &self.ssh_public_key_id);
        fields.put("Status", &self.status);
        fields.put("UploadDate", &self.upload_date);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceSpecificCredential {
    pub create_date: Option<wire::Time>,
    pub expiration_date: Option<wire::Time>,
    pub service_name: Option<String>,
    pub service_user_name: Option<String>,
    pub service_password: Option<String>,
    pub service_credential_alias: Option<String>,
    pub service_credential_secret: Option<String>,
    pub service_specific_credential_id: Option<String>,
    pub user_name: Option<String>,
    pub status: Option<String>,
}

impl ServiceSpecificCredential {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            create_date: members.get("CreateDate")?,
            expiration_date: members.get("ExpirationDate")?,
            service_name: members.get("ServiceName")?,
            service_user_name: members.get("ServiceUserName")?,
            service_password: members.get("ServicePassword")?,
            service_credential_alias: members.get("ServiceCredentialAlias")?,
            service_credential_secret: members.get("ServiceCredentialSecret")?,
            service_specific_credential_id: members.get("ServiceSpecificCredentialId")?,
            user_name: members.get("UserName")?,
            status: members.get("Status")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("CreateDate", &self.create_date);
        fields.put("ExpirationDate", &self.expiration_date);
        fields.put("ServiceName", &self.service_name);
        fields.put("ServiceUserName", &self.service_user_name);
        fields.put("ServicePassword", &self.service_password);
        fields.put("ServiceCredentialAlias", &self.service_credential_alias);
        fields.put("ServiceCredentialSecret", &self.service_credential_secret);
        fields.put("ServiceSpecificCredentialId", &self.service_specific_credential_id);
        fields.put("UserName", &self.user_name);
        fields.put("Status", &self.status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceSpecificCredentialMetadata {
    pub user_name: Option<String>,
    pub status: Option<String>,
    pub service_user_name: Option<String>,
    pub service_credential_alias: Option<String>,
    pub create_date: Option<wire::Time>,
    pub expiration_date: Option<wire::Time>,
    pub service_specific_credential_id: Option<String>,
    pub service_name: Option<String>,
}

impl ServiceSpecificCredentialMetadata {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
            status: members.get("Status")?,
            service_user_name: members.get("ServiceUserName")?,
            service_credential_alias: members.get("ServiceCredentialAlias")?,
            create_date: members.get("CreateDate")?,
            expiration_date: members.get("ExpirationDate")?,
            service_specific_credential_id: members.get("ServiceSpecificCredentialId")?,
            service_name: members.get("ServiceName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
        fields.put("Status", &self.status);
        fields.put("ServiceUserName", &self.service_user_name);
        fields.put("ServiceCredentialAlias", &self.service_credential_alias);
        fields.put("CreateDate", &self.create_date);
        fields.put("ExpirationDate", &self.expiration_date);
        fields.put("ServiceSpecificCredentialId", &self.service_specific_credential_id);
        fields.put("ServiceName", &self.service_name);
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
pub struct SigningCertificate {
    pub user_name: Option<String>,
    pub certificate_id: Option<String>,
    pub certificate_body: Option<String>,
    pub status: Option<String>,
    pub upload_date: Option<wire::Time>,
}

impl SigningCertificate {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
            certificate_id: members.get("CertificateId")?,
            certificate_body: members.get("CertificateBody")?,
            status: members.get("Status")?,
            upload_date: members.get("UploadDate")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
        fields.put("CertificateId", &self.certificate_id);
        fields.put("CertificateBody", &self.certificate_body);
        fields.put("Status", &self.status);
        fields.put("UploadDate", &self.upload_date);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SimulateCustomPolicyRequest {
    pub policy_input_list: Vec<String>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub action_names: Vec<String>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_policy: Option<String>,
    pub resource_owner: Option<String>,
    pub caller_arn: Option<String>,
    pub context_entries: Option<Vec<ContextEntry>>,
    pub resource_handling_option: Option<String>,
    pub max_items: Option<i64>,
    pub marker: Option<String>,
}

impl SimulateCustomPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy_input_list: members.need("PolicyInputList")?,
            permissions_boundary_policy_input_list: members.get("PermissionsBoundaryPolicyInputList")?,
            action_names: members.need("ActionNames")?,
            resource_arns: members.get("ResourceArns")?,
            resource_policy: members.get("ResourcePolicy")?,
            resource_owner: members.get("ResourceOwner")?,
            caller_arn: members.get("CallerArn")?,
            context_entries: members.get("ContextEntries")?,
            resource_handling_option: members.get("ResourceHandlingOption")?,
            max_items: members.get("MaxItems")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("PolicyInputList", &self.policy_input_list);
        fields.put("PermissionsBoundaryPolicyInputList", &self.permissions_boundary_policy_input_list);
        fields.set("ActionNames", &self.action_names);
        fields.put("ResourceArns", &self.resource_arns);
        fields.put("ResourcePolicy", &self.resource_policy);
        fields.put("ResourceOwner", &self.resource_owner);
        fields.put("CallerArn", &self.caller_arn);
        fields.put("ContextEntries", &self.context_entries);
        fields.put("ResourceHandlingOption", &self.resource_handling_option);
        fields.put("MaxItems", &self.max_items);
        fields.put("Marker", &self.marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SimulatePolicyResponse {
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl SimulatePolicyResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            evaluation_results: members.get("EvaluationResults")?,
            is_truncated: members.get("IsTruncated")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("EvaluationResults", &self.evaluation_results);
        fields.put("IsTruncated", &self.is_truncated);
        fields.put("Marker", &self.marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SimulatePrincipalPolicyRequest {
    pub policy_source_arn: String,
    pub policy_input_list: Option<Vec<String>>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub action_names: Vec<String>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_policy: Option<String>,
    pub resource_owner: Option<String>,
    pub caller_arn: Option<String>,
    pub context_entries: Option<Vec<ContextEntry>>,
    pub resource_handling_option: Option<String>,
    pub max_items: Option<i64>,
    pub marker: Option<String>,
}

impl SimulatePrincipalPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy_source_arn: members.need("PolicySourceArn")?,
            policy_input_list: members.get("PolicyInputList")?,
            permissions_boundary_policy_input_list: members.get("PermissionsBoundaryPolicyInputList")?,
            action_names: members.need("ActionNames")?,
            resource_arns: members.get("ResourceArns")?,
            resource_policy: members.get("ResourcePolicy")?,
            resource_owner: members.get("ResourceOwner")?,
            caller_arn: members.get("CallerArn")?,
            context_entries: members.get("ContextEntries")?,
            resource_handling_option: members.get("ResourceHandlingOption")?,
            max_items: members.get("MaxItems")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("PolicySourceArn", &self.policy_source_arn);
        fields.put("PolicyInputList", &self.policy_input_list);
        fields.put("PermissionsBoundaryPolicyInputList", &self.permissions_boundary_policy_input_list);
        fields.set("ActionNames", &self.action_names);
        fields.put("ResourceArns", &self.resource_arns);
        fields.put("ResourcePolicy", &self.resource_policy);
        fields.put("ResourceOwner", &self.resource_owner);
        fields.put("CallerArn", &self.caller_arn);
        fields.put("ContextEntries", &self.context_entries);
        fields.put("ResourceHandlingOption", &self.resource_handling_option);
        fields.put("MaxItems", &self.max_items);
        fields.put("Marker", &self.marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Statement {
    pub source_policy_id: Option<String>,
    pub source_policy_type: Option<String>,
    pub start_position: Option<Position>,
    pub end_position: Option<Position>,
}

impl Statement {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            source_policy_id: members.get("SourcePolicyId")?,
            source_policy_type: members.get("SourcePolicyType")?,
            start_position: members.get("StartPosition")?,
            end_position: members.get("EndPosition")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("SourcePolicyId", &self.source_policy_id);
        fields.put("SourcePolicyType", &self.source_policy_type);
        fields.put("StartPosition", &self.start_position);
        fields.put("EndPosition", &self.end_position);
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
pub struct TagInstanceProfileRequest {
    pub instance_profile_name: String,
    pub tags: Vec<Tag>,
}

impl TagInstanceProfileRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            instance_profile_name: members.need("InstanceProfileName")?,
            tags: members.need("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("InstanceProfileName", &self.instance_profile_name);
        fields.set("Tags", &self.tags);
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
pub struct TagUserRequest {
    pub user_name: String,
    pub tags: Vec<Tag>,
}

impl TagUserRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.need("UserName")?,
            tags: members.need("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("UserName", &self.user_name);
        fields.set("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagInstanceProfileRequest {
    pub instance_profile_name: String,
    pub tag_keys: Vec<String>,
}

impl UntagInstanceProfileRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            instance_profile_name: members.need("InstanceProfileName")?,
            tag_keys: members.need("TagKeys")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("InstanceProfileName", &self.instance_profile_name);
        fields.set("TagKeys", &self.tag_keys);
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
pub struct UntagUserRequest {
    pub user_name: String,
    pub tag_keys: Vec<String>,
}

impl UntagUserRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.need("UserName")?,
            tag_keys: members.need("TagKeys")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("UserName", &self.user_name);
        fields.set("TagKeys", &self.tag_keys);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAccessKeyRequest {
    pub user_name: Option<String>,
    pub access_key_id: String,
    pub status: String,
}

impl UpdateAccessKeyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
            access_key_id: members.need("AccessKeyId")?,
            status: members.need("Status")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
        fields.set("AccessKeyId", &self.access_key_id);
        fields.set("Status", &self.status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAccountPasswordPolicyRequest {
    pub minimum_password_length: Option<i64>,
    pub require_symbols: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
    pub require_lowercase_characters: Option<bool>,
    pub allow_users_to_change_password: Option<bool>,
    pub max_password_age: Option<i64>,
    pub password_reuse_prevention: Option<i64>,
    pub hard_expiry: Option<bool>,
}

impl UpdateAccountPasswordPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            minimum_password_length: members.get("MinimumPasswordLength")?,
            require_symbols: members.get("RequireSymbols")?,
            require_numbers: members.get("RequireNumbers")?,
            require_uppercase_characters: members.get("RequireUppercaseCharacters")?,
            require_lowercase_characters: members.get("RequireLowercaseCharacters")?,
            allow_users_to_change_password: members.get("AllowUsersToChangePassword")?,
            max_password_age: members.get("MaxPasswordAge")?,
            password_reuse_prevention: members.get("PasswordReusePrevention")?,
            hard_expiry: members.get("HardExpiry")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("MinimumPasswordLength", &self.minimum_password_length);
        fields.put("RequireSymbols", &self.require_symbols);
        fields.put("RequireNumbers", &self.require_numbers);
        fields.put("RequireUppercaseCharacters", &self.require_uppercase_characters);
        fields.put("RequireLowercaseCharacters", &self.require_lowercase_characters);
        fields.put("AllowUsersToChangePassword", &self.allow_users_to_change_password);
        fields.put("MaxPasswordAge", &self.max_password_age);
        fields.put("PasswordReusePrevention", &self.password_reuse_prevention);
        fields.put("HardExpiry", &self.hard_expiry);
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
pub struct UpdateGroupRequest {
    pub group_name: String,
    pub new_path: Option<String>,
    pub new_group_name: Option<String>,
}

impl UpdateGroupRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            group_name: members.need("GroupName")?,
            new_path: members.get("NewPath")?,
            new_group_name: members.get("NewGroupName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("GroupName", &self.group_name);
        fields.put("NewPath", &self.new_path);
        fields.put("NewGroupName", &self.new_group_name);
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
pub struct UpdateSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub status: String,
}

impl UpdateSSHPublicKeyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.need("UserName")?,
            ssh_public_key_id: members.need("SSHPublicKeyId")?,
            status: members.need("Status")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("UserName", &self.user_name);
        fields.set("SSHPublicKeyId", &self.ssh_public_key_id);
        fields.set("Status", &self.status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateServiceSpecificCredentialRequest {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
    pub status: String,
}

impl UpdateServiceSpecificCredentialRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.get("UserName")?,
            service_specific_credential_id: members.need("ServiceSpecificCredentialId")?,
            status: members.need("Status")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserName", &self.user_name);
        fields.set("ServiceSpecificCredentialId", &self.service_specific_credential_id);
        fields.set("Status", &self.status);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateUserRequest {
    pub user_name: String,
    pub new_path: Option<String>,
    pub new_user_name: Option<String>,
}

impl UpdateUserRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.need("UserName")?,
            new_path: members.get("NewPath")?,
            new_user_name: members.get("NewUserName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("UserName", &self.user_name);
        fields.put("NewPath", &self.new_path);
        fields.put("NewUserName", &self.new_user_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UploadSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_body: String,
}

impl UploadSSHPublicKeyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_name: members.need("UserName")?,
            ssh_public_key_body: members.need("SSHPublicKeyBody")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("UserName", &self.user_name);
        fields.set("SSHPublicKeyBody", &self.ssh_public_key_body);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UploadSSHPublicKeyResponse {
    pub ssh_public_key: Option<SSHPublicKey>,
}

impl UploadSSHPublicKeyResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ssh_public_key: members.get("SSHPublicKey")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("SSHPublicKey", &self.ssh_public_key);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct User {
    pub path: Option<String>,
    pub user_name: Option<String>,
    pub user_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<wire::Time>,
    pub password_last_used: Option<wire::Time>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}

impl User {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            path: members.get("Path")?,
            user_name: members.get("UserName")?,
            user_id: members.get("UserId")?,
            arn: members.get("Arn")?,
            create_date: members.get("CreateDate")?,
            password_last_used: members.get("PasswordLastUsed")?,
            permissions_boundary: members.get("PermissionsBoundary")?,
            tags: members.get("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Path", &self.path);
        fields.put("UserName", &self.user_name);
        fields.put("UserId", &self.user_id);
        fields.put("Arn", &self.arn);
        fields.put("CreateDate", &self.create_date);
        fields.put("PasswordLastUsed", &self.password_last_used);
        fields.put("PermissionsBoundary", &self.permissions_boundary);
        fields.put("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct VirtualMFADevice {
    pub serial_number: Option<String>,
    pub base32_string_seed: Option<Vec<u8>>,
    pub qr_code_png: Option<Vec<u8>>,
    pub user: Option<User>,
    pub enable_date: Option<wire::Time>,
    pub tags: Option<Vec<Tag>>,
}

impl VirtualMFADevice {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            serial_number: members.get("SerialNumber")?,
            base32_string_seed: members.get("Base32StringSeed")?,
            qr_code_png: members.get("QRCodePNG")?,
            user: members.get("User")?,
            enable_date: members.get("EnableDate")?,
            tags: members.get("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("SerialNumber", &self.serial_number);
        fields.put("Base32StringSeed", &self.base32_string_seed);
        fields.put("QRCodePNG", &self.qr_code_png);
        fields.put("User", &self.user);
        fields.put("EnableDate", &self.enable_date);
        fields.put("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddRoleToInstanceProfileOutput {}

impl AddRoleToInstanceProfileOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddUserToGroupOutput {}

impl AddUserToGroupOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachGroupPolicyOutput {}

impl AttachGroupPolicyOutput {
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
pub struct AttachUserPolicyOutput {}

impl AttachUserPolicyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAccountAliasOutput {}

impl CreateAccountAliasOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeactivateMFADeviceOutput {}

impl DeactivateMFADeviceOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAccessKeyOutput {}

impl DeleteAccessKeyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAccountAliasOutput {}

impl DeleteAccountAliasOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAccountPasswordPolicyInput {}

impl DeleteAccountPasswordPolicyInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAccountPasswordPolicyOutput {}

impl DeleteAccountPasswordPolicyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteGroupOutput {}

impl DeleteGroupOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteGroupPolicyOutput {}

impl DeleteGroupPolicyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteInstanceProfileOutput {}

impl DeleteInstanceProfileOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLoginProfileOutput {}

impl DeleteLoginProfileOutput {
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
pub struct DeleteSSHPublicKeyOutput {}

impl DeleteSSHPublicKeyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteServiceSpecificCredentialOutput {}

impl DeleteServiceSpecificCredentialOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteSigningCertificateOutput {}

impl DeleteSigningCertificateOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteUserOutput {}

impl DeleteUserOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteUserPermissionsBoundaryOutput {}

impl DeleteUserPermissionsBoundaryOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteUserPolicyOutput {}

impl DeleteUserPolicyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteVirtualMFADeviceOutput {}

impl DeleteVirtualMFADeviceOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetachGroupPolicyOutput {}

impl DetachGroupPolicyOutput {
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
pub struct DetachUserPolicyOutput {}

impl DetachUserPolicyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccountPasswordPolicyInput {}

impl GetAccountPasswordPolicyInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccountSummaryInput {}

impl GetAccountSummaryInput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutGroupPolicyOutput {}

impl PutGroupPolicyOutput {
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
pub struct PutUserPermissionsBoundaryOutput {}

impl PutUserPermissionsBoundaryOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutUserPolicyOutput {}

impl PutUserPolicyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveRoleFromInstanceProfileOutput {}

impl RemoveRoleFromInstanceProfileOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveUserFromGroupOutput {}

impl RemoveUserFromGroupOutput {
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
pub struct TagInstanceProfileOutput {}

impl TagInstanceProfileOutput {
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
pub struct TagUserOutput {}

impl TagUserOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagInstanceProfileOutput {}

impl UntagInstanceProfileOutput {
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
pub struct UntagUserOutput {}

impl UntagUserOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAccessKeyOutput {}

impl UpdateAccessKeyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAccountPasswordPolicyOutput {}

impl UpdateAccountPasswordPolicyOutput {
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

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateGroupOutput {}

impl UpdateGroupOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateSSHPublicKeyOutput {}

impl UpdateSSHPublicKeyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateServiceSpecificCredentialOutput {}

impl UpdateServiceSpecificCredentialOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateUserOutput {}

impl UpdateUserOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

wire::shapes! {
    AccessKey
    AccessKeyLastUsed
    AccessKeyMetadata
    AddRoleToInstanceProfileOutput
    AddRoleToInstanceProfileRequest
    AddUserToGroupOutput
    AddUserToGroupRequest
    AttachGroupPolicyOutput
    AttachGroupPolicyRequest
    AttachRolePolicyOutput
    AttachRolePolicyRequest
    AttachUserPolicyOutput
    AttachUserPolicyRequest
    AttachedPermissionsBoundary
    AttachedPolicy
    ContextEntry
    CreateAccessKeyRequest
    CreateAccessKeyResponse
    CreateAccountAliasOutput
    CreateAccountAliasRequest
    CreateGroupRequest
    CreateGroupResponse
    CreateInstanceProfileRequest
    CreateInstanceProfileResponse
    CreatePolicyRequest
    CreatePolicyResponse
    CreatePolicyVersionRequest
    CreatePolicyVersionResponse
    CreateRoleRequest
    CreateRoleResponse
    CreateServiceLinkedRoleRequest
    CreateServiceLinkedRoleResponse
    CreateServiceSpecificCredentialRequest
    CreateServiceSpecificCredentialResponse
    CreateUserRequest
    CreateUserResponse
    DeactivateMFADeviceOutput
    DeactivateMFADeviceRequest
    DeleteAccessKeyOutput
    DeleteAccessKeyRequest
    DeleteAccountAliasOutput
    DeleteAccountAliasRequest
    DeleteAccountPasswordPolicyInput
    DeleteAccountPasswordPolicyOutput
    DeleteGroupOutput
    DeleteGroupPolicyOutput
    DeleteGroupPolicyRequest
    DeleteGroupRequest
    DeleteInstanceProfileOutput
    DeleteInstanceProfileRequest
    DeleteLoginProfileOutput
    DeleteLoginProfileRequest
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
    DeleteSSHPublicKeyOutput
    DeleteSSHPublicKeyRequest
    DeleteServiceLinkedRoleRequest
    DeleteServiceLinkedRoleResponse
    DeleteServiceSpecificCredentialOutput
    DeleteServiceSpecificCredentialRequest
    DeleteSigningCertificateOutput
    DeleteSigningCertificateRequest
    DeleteUserOutput
    DeleteUserPermissionsBoundaryOutput
    DeleteUserPermissionsBoundaryRequest
    DeleteUserPolicyOutput
    DeleteUserPolicyRequest
    DeleteUserRequest
    DeleteVirtualMFADeviceOutput
    DeleteVirtualMFADeviceRequest
    DeletionTaskFailureReasonType
    DetachGroupPolicyOutput
    DetachGroupPolicyRequest
    DetachRolePolicyOutput
    DetachRolePolicyRequest
    DetachUserPolicyOutput
    DetachUserPolicyRequest
    EvaluationResult
    GetAccessKeyLastUsedRequest
    GetAccessKeyLastUsedResponse
    GetAccountPasswordPolicyInput
    GetAccountPasswordPolicyResponse
    GetAccountSummaryInput
    GetAccountSummaryResponse
    GetGroupPolicyRequest
    GetGroupPolicyResponse
    GetGroupRequest
    GetGroupResponse
    GetInstanceProfileRequest
    GetInstanceProfileResponse
    GetPolicyRequest
    GetPolicyResponse
    GetPolicyVersionRequest
    GetPolicyVersionResponse
    GetRolePolicyRequest
    GetRolePolicyResponse
    GetRoleRequest
    GetRoleResponse
    GetSSHPublicKeyRequest
    GetSSHPublicKeyResponse
    GetServiceLinkedRoleDeletionStatusRequest
    GetServiceLinkedRoleDeletionStatusResponse
    GetUserPolicyRequest
    GetUserPolicyResponse
    GetUserRequest
    GetUserResponse
    Group
    InstanceProfile
    ListAccessKeysRequest
    ListAccessKeysResponse
    ListAccountAliasesRequest
    ListAccountAliasesResponse
    ListAttachedGroupPoliciesRequest
    ListAttachedGroupPoliciesResponse
    ListAttachedRolePoliciesRequest
    ListAttachedRolePoliciesResponse
    ListAttachedUserPoliciesRequest
    ListAttachedUserPoliciesResponse
    ListEntitiesForPolicyRequest
    ListEntitiesForPolicyResponse
    ListGroupPoliciesRequest
    ListGroupPoliciesResponse
    ListGroupsForUserRequest
    ListGroupsForUserResponse
    ListGroupsRequest
    ListGroupsResponse
    ListInstanceProfileTagsRequest
    ListInstanceProfileTagsResponse
    ListInstanceProfilesForRoleRequest
    ListInstanceProfilesForRoleResponse
    ListInstanceProfilesRequest
    ListInstanceProfilesResponse
    ListMFADevicesRequest
    ListMFADevicesResponse
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
    ListSSHPublicKeysRequest
    ListSSHPublicKeysResponse
    ListServiceSpecificCredentialsRequest
    ListServiceSpecificCredentialsResponse
    ListSigningCertificatesRequest
    ListSigningCertificatesResponse
    ListUserPoliciesRequest
    ListUserPoliciesResponse
    ListUserTagsRequest
    ListUserTagsResponse
    ListUsersRequest
    ListUsersResponse
    ListVirtualMFADevicesRequest
    ListVirtualMFADevicesResponse
    MFADevice
    OrganizationsDecisionDetail
    PasswordPolicy
    PermissionsBoundaryDecisionDetail
    Policy
    PolicyGroup
    PolicyRole
    PolicyUser
    PolicyVersion
    Position
    PutGroupPolicyOutput
    PutGroupPolicyRequest
    PutRolePermissionsBoundaryOutput
    PutRolePermissionsBoundaryRequest
    PutRolePolicyOutput
    PutRolePolicyRequest
    PutUserPermissionsBoundaryOutput
    PutUserPermissionsBoundaryRequest
    PutUserPolicyOutput
    PutUserPolicyRequest
    RemoveRoleFromInstanceProfileOutput
    RemoveRoleFromInstanceProfileRequest
    RemoveUserFromGroupOutput
    RemoveUserFromGroupRequest
    ResetServiceSpecificCredentialRequest
    ResetServiceSpecificCredentialResponse
    ResourceSpecificResult
    Role
    RoleLastUsed
    RoleUsageType
    SSHPublicKey
    SSHPublicKeyMetadata
    ServiceSpecificCredential
    ServiceSpecificCredentialMetadata
    SetDefaultPolicyVersionOutput
    SetDefaultPolicyVersionRequest
    SigningCertificate
    SimulateCustomPolicyRequest
    SimulatePolicyResponse
    SimulatePrincipalPolicyRequest
    Statement
    Tag
    TagInstanceProfileOutput
    TagInstanceProfileRequest
    TagPolicyOutput
    TagPolicyRequest
    TagRoleOutput
    TagRoleRequest
    TagUserOutput
    TagUserRequest
    UntagInstanceProfileOutput
    UntagInstanceProfileRequest
    UntagPolicyOutput
    UntagPolicyRequest
    UntagRoleOutput
    UntagRoleRequest
    UntagUserOutput
    UntagUserRequest
    UpdateAccessKeyOutput
    UpdateAccessKeyRequest
    UpdateAccountPasswordPolicyOutput
    UpdateAccountPasswordPolicyRequest
    UpdateAssumeRolePolicyOutput
    UpdateAssumeRolePolicyRequest
    UpdateGroupOutput
    UpdateGroupRequest
    UpdateRoleDescriptionRequest
    UpdateRoleDescriptionResponse
    UpdateRoleRequest
    UpdateRoleResponse
    UpdateSSHPublicKeyOutput
    UpdateSSHPublicKeyRequest
    UpdateServiceSpecificCredentialOutput
    UpdateServiceSpecificCredentialRequest
    UpdateUserOutput
    UpdateUserRequest
    UploadSSHPublicKeyRequest
    UploadSSHPublicKeyResponse
    User
    VirtualMFADevice
}

/// The errors AWS models for these operations.
pub mod errors {
    pub fn concurrent_modification_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ConcurrentModification", message).status(409) }
    pub fn delete_conflict_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DeleteConflict", message).status(409) }
    pub fn duplicate_ssh_public_key_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DuplicateSSHPublicKey", message) }
    pub fn entity_already_exists_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("EntityAlreadyExists", message).status(409) }
    pub fn entity_temporarily_unmodifiable_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("EntityTemporarilyUnmodifiable", message).status(409) }
    pub fn invalid_input_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidInput", message) }
    pub fn invalid_public_key_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidPublicKey", message) }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("LimitExceeded", message).status(409) }
    pub fn malformed_policy_document_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("MalformedPolicyDocument", message) }
    pub fn no_such_entity_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("NoSuchEntity", message).status(404) }
    pub fn policy_evaluation_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("PolicyEvaluation", message).status(500) }
    pub fn policy_not_attachable_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("PolicyNotAttachable", message) }
    pub fn service_failure_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ServiceFailure", message).status(500) }
    pub fn service_not_supported_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("NotSupportedService", message).status(404) }
    pub fn unmodifiable_entity_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("UnmodifiableEntity", message) }
    pub fn unrecognized_public_key_encoding_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("UnrecognizedPublicKeyEncoding", message) }
}

/// The values of enumerations.
pub mod values {
    pub mod context_key_type_enum {
        pub const STRING: &str = "string";
        pub const STRING_LIST: &str = "stringList";
        pub const NUMERIC: &str = "numeric";
        pub const NUMERIC_LIST: &str = "numericList";
        pub const BOOLEAN: &str = "boolean";
        pub const BOOLEAN_LIST: &str = "booleanList";
        pub const IP: &str = "ip";
        pub const IP_LIST: &str = "ipList";
        pub const BINARY: &str = "binary";
        pub const BINARY_LIST: &str = "binaryList";
        pub const DATE: &str = "date";
        pub const DATE_LIST: &str = "dateList";
    }
    pub mod deletion_task_status_type {
        pub const SUCCEEDED: &str = "SUCCEEDED";
        pub const IN_PROGRESS: &str = "IN_PROGRESS";
        pub const FAILED: &str = "FAILED";
        pub const NOT_STARTED: &str = "NOT_STARTED";
    }
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
    pub mod policy_evaluation_decision_type {
        pub const ALLOWED: &str = "allowed";
        pub const EXPLICIT_DENY: &str = "explicitDeny";
        pub const IMPLICIT_DENY: &str = "implicitDeny";
    }
    pub mod policy_source_type {
        pub const USER: &str = "user";
        pub const GROUP: &str = "group";
        pub const ROLE: &str = "role";
        pub const AWS_MANAGED: &str = "aws-managed";
        pub const USER_MANAGED: &str = "user-managed";
        pub const RESOURCE: &str = "resource";
        pub const NONE: &str = "none";
    }
    pub mod policy_usage_type {
        pub const PERMISSIONS_POLICY: &str = "PermissionsPolicy";
        pub const PERMISSIONS_BOUNDARY: &str = "PermissionsBoundary";
    }
    pub mod assignment_status_type {
        pub const ASSIGNED: &str = "Assigned";
        pub const UNASSIGNED: &str = "Unassigned";
        pub const ANY: &str = "Any";
    }
    pub mod encoding_type {
        pub const SSH: &str = "SSH";
        pub const PEM: &str = "PEM";
    }
    pub mod policy_scope_type {
        pub const ALL: &str = "All";
        pub const AWS: &str = "AWS";
        pub const LOCAL: &str = "Local";
    }
    pub mod status_type {
        pub const ACTIVE: &str = "Active";
        pub const INACTIVE: &str = "Inactive";
        pub const EXPIRED: &str = "Expired";
    }
    pub mod summary_key_type {
        pub const USERS: &str = "Users";
        pub const USERS_QUOTA: &str = "UsersQuota";
        pub const GROUPS: &str = "Groups";
        pub const GROUPS_QUOTA: &str = "GroupsQuota";
        pub const SERVER_CERTIFICATES: &str = "ServerCertificates";
        pub const SERVER_CERTIFICATES_QUOTA: &str = "ServerCertificatesQuota";
        pub const USER_POLICY_SIZE_QUOTA: &str = "UserPolicySizeQuota";
        pub const GROUP_POLICY_SIZE_QUOTA: &str = "GroupPolicySizeQuota";
        pub const GROUPS_PER_USER_QUOTA: &str = "GroupsPerUserQuota";
        pub const SIGNING_CERTIFICATES_PER_USER_QUOTA: &str = "SigningCertificatesPerUserQuota";
        pub const ACCESS_KEYS_PER_USER_QUOTA: &str = "AccessKeysPerUserQuota";
        pub const MFA_DEVICES: &str = "MFADevices";
        pub const MFA_DEVICES_IN_USE: &str = "MFADevicesInUse";
        pub const ACCOUNT_MFA_ENABLED: &str = "AccountMFAEnabled";
        pub const ACCOUNT_ACCESS_KEYS_PRESENT: &str = "AccountAccessKeysPresent";
        pub const ACCOUNT_PASSWORD_PRESENT: &str = "AccountPasswordPresent";
        pub const ACCOUNT_SIGNING_CERTIFICATES_PRESENT: &str = "AccountSigningCertificatesPresent";
        pub const ATTACHED_POLICIES_PER_GROUP_QUOTA: &str = "AttachedPoliciesPerGroupQuota";
        pub const ATTACHED_POLICIES_PER_ROLE_QUOTA: &str = "AttachedPoliciesPerRoleQuota";
        pub const ATTACHED_POLICIES_PER_USER_QUOTA: &str = "AttachedPoliciesPerUserQuota";
        pub const POLICIES: &str = "Policies";
        pub const POLICIES_QUOTA: &str = "PoliciesQuota";
        pub const POLICY_SIZE_QUOTA: &str = "PolicySizeQuota";
        pub const POLICY_VERSIONS_IN_USE: &str = "PolicyVersionsInUse";
        pub const POLICY_VERSIONS_IN_USE_QUOTA: &str = "PolicyVersionsInUseQuota";
        pub const VERSIONS_PER_POLICY_QUOTA: &str = "VersionsPerPolicyQuota";
        pub const GLOBAL_ENDPOINT_TOKEN_VERSION: &str = "GlobalEndpointTokenVersion";
        pub const ASSUME_ROLE_POLICY_SIZE_QUOTA: &str = "AssumeRolePolicySizeQuota";
        pub const INSTANCE_PROFILES: &str = "InstanceProfiles";
        pub const INSTANCE_PROFILES_QUOTA: &str = "InstanceProfilesQuota";
        pub const PROVIDERS: &str = "Providers";
        pub const ROLE_POLICY_SIZE_QUOTA: &str = "RolePolicySizeQuota";
        pub const ROLES: &str = "Roles";
        pub const ROLES_QUOTA: &str = "RolesQuota";
    }
}
