// Written by `cargo xtask codegen` from models/. Not edited by hand.
#![allow(clippy::all, reason = "generated")]

use wire::schema::*;

/// This service as the wire sees it.
pub static SERVICE: wire::Service = wire::Service {
    name: "iam",
    service_id: "IAM",
    signing_name: "iam",
    endpoint_prefix: "iam",
    target_prefix: "",
    protocol: Protocol::Query,
    json_version: "",
    api_version: "2010-05-08",
    xml_namespace: "https://iam.amazonaws.com/doc/2010-05-08/",
    operations: OPERATIONS,
    shapes: SHAPES,
    errors: ERRORS,
    known: KNOWN,
    unoffered: UNOFFERED,
    invalid: "ValidationError",
};

static OPERATIONS: &[Operation] = &[
    Operation::new("AttachRolePolicy").input(0),
    Operation::new("CreatePolicy").input(5).output(6).result_wrapper("CreatePolicyResult"),
    Operation::new("CreatePolicyVersion").input(7).output(8).result_wrapper("CreatePolicyVersionResult"),
    Operation::new("CreateRole").input(9).output(10).result_wrapper("CreateRoleResult"),
    Operation::new("CreateServiceLinkedRole").input(11).output(12).result_wrapper("CreateServiceLinkedRoleResult"),
    Operation::new("DeletePolicy").input(14),
    Operation::new("DeletePolicyVersion").input(15),
    Operation::new("DeleteRole").input(18),
    Operation::new("DeleteRolePermissionsBoundary").input(16),
    Operation::new("DeleteRolePolicy").input(17),
    Operation::new("DetachRolePolicy").input(19),
    Operation::new("GetPolicy").input(22).output(23).result_wrapper("GetPolicyResult"),
    Operation::new("GetPolicyVersion").input(24).output(25).result_wrapper("GetPolicyVersionResult"),
    Operation::new("GetRole").input(28).output(29).result_wrapper("GetRoleResult"),
    Operation::new("GetRolePolicy").input(26).output(27).result_wrapper("GetRolePolicyResult"),
    Operation::new("ListAccountAliases").input(33).output(34).result_wrapper("ListAccountAliasesResult"),
    Operation::new("ListAttachedRolePolicies").input(35).output(36).result_wrapper("ListAttachedRolePoliciesResult"),
    Operation::new("ListEntitiesForPolicy").input(37).output(38).result_wrapper("ListEntitiesForPolicyResult"),
    Operation::new("ListInstanceProfilesForRole").input(39).output(40).result_wrapper("ListInstanceProfilesForRoleResult"),
    Operation::new("ListPolicies").input(41).output(42).result_wrapper("ListPoliciesResult"),
    Operation::new("ListPolicyTags").input(43).output(44).result_wrapper("ListPolicyTagsResult"),
    Operation::new("ListPolicyVersions").input(45).output(46).result_wrapper("ListPolicyVersionsResult"),
    Operation::new("ListRolePolicies").input(47).output(48).result_wrapper("ListRolePoliciesResult"),
    Operation::new("ListRoleTags").input(49).output(50).result_wrapper("ListRoleTagsResult"),
    Operation::new("ListRoles").input(51).output(52).result_wrapper("ListRolesResult"),
    Operation::new("PutRolePermissionsBoundary").input(66),
    Operation::new("PutRolePolicy").input(67),
    Operation::new("SetDefaultPolicyVersion").input(71),
    Operation::new("TagPolicy").input(73),
    Operation::new("TagRole").input(74),
    Operation::new("UntagPolicy").input(76),
    Operation::new("UntagRole").input(77),
    Operation::new("UpdateAssumeRolePolicy").input(78),
    Operation::new("UpdateRole").input(81).output(82).result_wrapper("UpdateRoleResult"),
    Operation::new("UpdateRoleDescription").input(79).output(80).result_wrapper("UpdateRoleDescriptionResult"),
];

static ERRORS: &[ErrorShape] = &[
    ErrorShape { code: "ConcurrentModification", status: 409, sender: true, shape: 3 },
    ErrorShape { code: "DeleteConflict", status: 409, sender: true, shape: 13 },
    ErrorShape { code: "EntityAlreadyExists", status: 409, sender: true, shape: 20 },
    ErrorShape { code: "InvalidInput", status: 400, sender: true, shape: 31 },
    ErrorShape { code: "LimitExceeded", status: 409, sender: true, shape: 32 },
    ErrorShape { code: "MalformedPolicyDocument", status: 400, sender: true, shape: 53 },
    ErrorShape { code: "NoSuchEntity", status: 404, sender: true, shape: 54 },
    ErrorShape { code: "PolicyNotAttachable", status: 400, sender: true, shape: 59 },
    ErrorShape { code: "ServiceFailure", status: 500, sender: false, shape: 70 },
    ErrorShape { code: "UnmodifiableEntity", status: 400, sender: true, shape: 75 },
];

static KNOWN: &[&str] = &["AcceptDelegationRequest", "AddClientIDToOpenIDConnectProvider", "AddRoleToInstanceProfile", "AddUserToGroup", "AssociateDelegationRequest", "AttachGroupPolicy", "AttachUserPolicy", "ChangePassword", "CreateAccessKey", "CreateAccountAlias", "CreateDelegationRequest", "CreateGroup", "CreateInstanceProfile", "CreateLoginProfile", "CreateOpenIDConnectProvider", "CreateSAMLProvider", "CreateServiceSpecificCredential", "CreateUser", "CreateVirtualMFADevice", "DeactivateMFADevice", "DeleteAccessKey", "DeleteAccountAlias", "DeleteAccountPasswordPolicy", "DeleteGroup", "DeleteGroupPolicy", "DeleteInstanceProfile", "DeleteLoginProfile", "DeleteOpenIDConnectProvider", "DeleteSAMLProvider", "DeleteSSHPublicKey", "DeleteServerCertificate", "DeleteServiceLinkedRole", "DeleteServiceSpecificCredential", "DeleteSigningCertificate", "DeleteUser", "DeleteUserPermissionsBoundary", "DeleteUserPolicy", "DeleteVirtualMFADevice", "DetachGroupPolicy", "DetachUserPolicy", "DisableOrganizationsRootCredentialsManagement", "DisableOrganizationsRootSessions", "DisableOutboundWebIdentityFederation", "EnableMFADevice", "EnableOrganizationsRootCredentialsManagement", "EnableOrganizationsRootSessions", "EnableOutboundWebIdentityFederation", "GenerateCredentialReport", "GenerateOrganizationsAccessReport", "GenerateServiceLastAccessedDetails", "GetAccessKeyLastUsed", "GetAccountAuthorizationDetails", "GetAccountPasswordPolicy", "GetAccountSummary", "GetContextKeysForCustomPolicy", "GetContextKeysForPrincipalPolicy", "GetCredentialReport", "GetDelegationRequest", "GetGroup", "GetGroupPolicy", "GetHumanReadableSummary", "GetInstanceProfile", "GetLoginProfile", "GetMFADevice", "GetOpenIDConnectProvider", "GetOrganizationsAccessReport", "GetOutboundWebIdentityFederationInfo", "GetSAMLProvider", "GetSSHPublicKey", "GetServerCertificate", "GetServiceLastAccessedDetails", "GetServiceLastAccessedDetailsWithEntities", "GetServiceLinkedRoleDeletionStatus", "GetUser", "GetUserPolicy", "ListAccessKeys", "ListAttachedGroupPolicies", "ListAttachedUserPolicies", "ListDelegationRequests", "ListGroupPolicies", "ListGroups", "ListGroupsForUser", "ListInstanceProfileTags", "ListInstanceProfiles", "ListMFADeviceTags", "ListMFADevices", "ListOpenIDConnectProviderTags", "ListOpenIDConnectProviders", "ListOrganizationsFeatures", "ListPoliciesGrantingServiceAccess", "ListSAMLProviderTags", "ListSAMLProviders", "ListSSHPublicKeys", "ListServerCertificateTags", "ListServerCertificates", "ListServiceSpecificCredentials", "ListSigningCertificates", "ListUserPolicies", "ListUserTags", "ListUsers", "ListVirtualMFADevices", "PutGroupPolicy", "PutUserPermissionsBoundary", "PutUserPolicy", "RejectDelegationRequest", "RemoveClientIDFromOpenIDConnectProvider", "RemoveRoleFromInstanceProfile", "RemoveUserFromGroup", "ResetServiceSpecificCredential", "ResyncMFADevice", "SendDelegationToken", "SetSecurityTokenServicePreferences", "SimulateCustomPolicy", "SimulatePrincipalPolicy", "TagInstanceProfile", "TagMFADevice", "TagOpenIDConnectProvider", "TagSAMLProvider", "TagServerCertificate", "TagUser", "UntagInstanceProfile", "UntagMFADevice", "UntagOpenIDConnectProvider", "UntagSAMLProvider", "UntagServerCertificate", "UntagUser", "UpdateAccessKey", "UpdateAccountPasswordPolicy", "UpdateDelegationRequest", "UpdateGroup", "UpdateLoginProfile", "UpdateOpenIDConnectProviderThumbprint", "UpdateSAMLProvider", "UpdateSSHPublicKey", "UpdateServerCertificate", "UpdateServiceSpecificCredential", "UpdateSigningCertificate", "UpdateUser", "UploadSSHPublicKey", "UploadServerCertificate", "UploadSigningCertificate"];

static UNOFFERED: &[Unoffered] = &[
];

static SHAPES: &[Shape] = &[
    Shape::new("AttachRolePolicyRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 119).required(),
        Member::new("PolicyArn", 85).required(),
    ] }),
    Shape::new("AttachedPermissionsBoundary", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PermissionsBoundaryType", 55),
        Member::new("PermissionsBoundaryArn", 85),
    ] }),
    Shape::new("AttachedPolicy", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyName", 110),
        Member::new("PolicyArn", 85),
    ] }),
    Shape::new("ConcurrentModificationException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 4),
    ] }),
    Shape::new("ConcurrentModificationMessage", Kind::String { values: &[] }),
    Shape::new("CreatePolicyRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyName", 110).required(),
        Member::new("Path", 112),
        Member::new("PolicyDocument", 106).required(),
        Member::new("Description", 105),
        Member::new("Tags", 124),
    ] }),
    Shape::new("CreatePolicyResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Policy", 56),
    ] }),
    Shape::new("CreatePolicyVersionRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyArn", 85).required(),
        Member::new("PolicyDocument", 106).required(),
        Member::new("SetAsDefault", 88),
    ] }),
    Shape::new("CreatePolicyVersionResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyVersion", 65),
    ] }),
    Shape::new("CreateRoleRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Path", 104),
        Member::new("RoleName", 119).required(),
        Member::new("AssumeRolePolicyDocument", 106).required(),
        Member::new("Description", 116),
        Member::new("MaxSessionDuration", 118),
        Member::new("PermissionsBoundary", 85),
        Member::new("Tags", 124),
    ] }),
    Shape::new("CreateRoleResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Role", 68).required(),
    ] }),
    Shape::new("CreateServiceLinkedRoleRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AWSServiceName", 93).required(),
        Member::new("Description", 116),
        Member::new("CustomSuffix", 89),
    ] }),
    Shape::new("CreateServiceLinkedRoleResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Role", 68),
    ] }),
    Shape::new("DeleteConflictException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 91),
    ] }),
    Shape::new("DeletePolicyRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyArn", 85).required(),
    ] }),
    Shape::new("DeletePolicyVersionRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyArn", 85).required(),
        Member::new("VersionId", 114).required(),
    ] }),
    Shape::new("DeleteRolePermissionsBoundaryRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 119).required(),
    ] }),
    Shape::new("DeleteRolePolicyRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 119).required(),
        Member::new("PolicyName", 110).required(),
    ] }),
    Shape::new("DeleteRoleRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 119).required(),
    ] }),
    Shape::new("DetachRolePolicyRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 119).required(),
        Member::new("PolicyArn", 85).required(),
    ] }),
    Shape::new("EntityAlreadyExistsException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 92),
    ] }),
    Shape::new("EntityType", Kind::String { values: &["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"] }),
    Shape::new("GetPolicyRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyArn", 85).required(),
    ] }),
    Shape::new("GetPolicyResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Policy", 56),
    ] }),
    Shape::new("GetPolicyVersionRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyArn", 85).required(),
        Member::new("VersionId", 114).required(),
    ] }),
    Shape::new("GetPolicyVersionResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyVersion", 65),
    ] }),
    Shape::new("GetRolePolicyRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 119).required(),
        Member::new("PolicyName", 110).required(),
    ] }),
    Shape::new("GetRolePolicyResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 119).required(),
        Member::new("PolicyName", 110).required(),
        Member::new("PolicyDocument", 106).required(),
    ] }),
    Shape::new("GetRoleRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 119).required(),
    ] }),
    Shape::new("GetRoleResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Role", 68).required(),
    ] }),
    Shape::new("InstanceProfile", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Path", 104).required(),
        Member::new("InstanceProfileName", 96).required(),
        Member::new("InstanceProfileId", 94).required(),
        Member::new("Arn", 85).required(),
        Member::new("CreateDate", 90).required(),
        Member::new("Roles", 117).required(),
        Member::new("Tags", 124),
    ] }),
    Shape::new("InvalidInputException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 97),
    ] }),
    Shape::new("LimitExceededException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 98),
    ] }),
    Shape::new("ListAccountAliasesRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Marker", 100),
        Member::new("MaxItems", 101),
    ] }),
    Shape::new("ListAccountAliasesResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AccountAliases", 83).required(),
        Member::new("IsTruncated", 88),
        Member::new("Marker", 115),
    ] }),
    Shape::new("ListAttachedRolePoliciesRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 119).required(),
        Member::new("PathPrefix", 112),
        Member::new("Marker", 100),
        Member::new("MaxItems", 101),
    ] }),
    Shape::new("ListAttachedRolePoliciesResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AttachedPolicies", 86),
        Member::new("IsTruncated", 88),
        Member::new("Marker", 115),
    ] }),
    Shape::new("ListEntitiesForPolicyRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyArn", 85).required(),
        Member::new("EntityFilter", 21),
        Member::new("PathPrefix", 104),
        Member::new("PolicyUsageFilter", 62),
        Member::new("Marker", 100),
        Member::new("MaxItems", 101),
    ] }),
    Shape::new("ListEntitiesForPolicyResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyGroups", 58),
        Member::new("PolicyUsers", 64),
        Member::new("PolicyRoles", 61),
        Member::new("IsTruncated", 88),
        Member::new("Marker", 115),
    ] }),
    Shape::new("ListInstanceProfilesForRoleRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 119).required(),
        Member::new("Marker", 100),
        Member::new("MaxItems", 101),
    ] }),
    Shape::new("ListInstanceProfilesForRoleResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("InstanceProfiles", 95).required(),
        Member::new("IsTruncated", 88),
        Member::new("Marker", 115),
    ] }),
    Shape::new("ListPoliciesRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Scope", 113),
        Member::new("OnlyAttached", 88),
        Member::new("PathPrefix", 112),
        Member::new("PolicyUsageFilter", 62),
        Member::new("Marker", 100),
        Member::new("MaxItems", 101),
    ] }),
    Shape::new("ListPoliciesResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Policies", 108),
        Member::new("IsTruncated", 88),
        Member::new("Marker", 115),
    ] }),
    Shape::new("ListPolicyTagsRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyArn", 85).required(),
        Member::new("Marker", 100),
        Member::new("MaxItems", 101),
    ] }),
    Shape::new("ListPolicyTagsResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Tags", 124).required(),
        Member::new("IsTruncated", 88),
        Member::new("Marker", 115),
    ] }),
    Shape::new("ListPolicyVersionsRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyArn", 85).required(),
        Member::new("Marker", 100),
        Member::new("MaxItems", 101),
    ] }),
    Shape::new("ListPolicyVersionsResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Versions", 107),
        Member::new("IsTruncated", 88),
        Member::new("Marker", 115),
    ] }),
    Shape::new("ListRolePoliciesRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 119).required(),
        Member::new("Marker", 100),
        Member::new("MaxItems", 101),
    ] }),
    Shape::new("ListRolePoliciesResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyNames", 109).required(),
        Member::new("IsTruncated", 88),
        Member::new("Marker", 115),
    ] }),
    Shape::new("ListRoleTagsRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 119).required(),
        Member::new("Marker", 100),
        Member::new("MaxItems", 101),
    ] }),
    Shape::new("ListRoleTagsResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Tags", 124).required(),
        Member::new("IsTruncated", 88),
        Member::new("Marker", 115),
    ] }),
    Shape::new("ListRolesRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PathPrefix", 103),
        Member::new("Marker", 100),
        Member::new("MaxItems", 101),
    ] }),
    Shape::new("ListRolesResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Roles", 117).required(),
        Member::new("IsTruncated", 88),
        Member::new("Marker", 115),
    ] }),
    Shape::new("MalformedPolicyDocumentException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 99),
    ] }),
    Shape::new("NoSuchEntityException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 102),
    ] }),
    Shape::new("PermissionsBoundaryAttachmentType", Kind::String { values: &["PermissionsBoundaryPolicy"] }),
    Shape::new("Policy", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyName", 110),
        Member::new("PolicyId", 94),
        Member::new("Arn", 85),
        Member::new("Path", 112),
        Member::new("DefaultVersionId", 114),
        Member::new("AttachmentCount", 87),
        Member::new("PermissionsBoundaryUsageCount", 87),
        Member::new("IsAttachable", 88),
        Member::new("Description", 105),
        Member::new("CreateDate", 90),
        Member::new("UpdateDate", 90),
        Member::new("Tags", 124),
    ] }),
    Shape::new("PolicyGroup", Kind::Structure { payload: "", union: false, members: &[
        Member::new("GroupName", 93),
        Member::new("GroupId", 94),
    ] }),
    Shape::new("PolicyGroupListType", Kind::List { item: 57, item_name: "" }),
    Shape::new("PolicyNotAttachableException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 111),
    ] }),
    Shape::new("PolicyRole", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 119),
        Member::new("RoleId", 94),
    ] }),
    Shape::new("PolicyRoleListType", Kind::List { item: 60, item_name: "" }),
    Shape::new("PolicyUsageType", Kind::String { values: &["PermissionsPolicy", "PermissionsBoundary"] }),
    Shape::new("PolicyUser", Kind::Structure { payload: "", union: false, members: &[
        Member::new("UserName", 127),
        Member::new("UserId", 94),
    ] }),
    Shape::new("PolicyUserListType", Kind::List { item: 63, item_name: "" }),
    Shape::new("PolicyVersion", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Document", 106),
        Member::new("VersionId", 114),
        Member::new("IsDefaultVersion", 88),
        Member::new("CreateDate", 90),
    ] }),
    Shape::new("PutRolePermissionsBoundaryRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 119).required(),
        Member::new("PermissionsBoundary", 85).required(),
    ] }),
    Shape::new("PutRolePolicyRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 119).required(),
        Member::new("PolicyName", 110).required(),
        Member::new("PolicyDocument", 106).required(),
    ] }),
    Shape::new("Role", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Path", 104).required(),
        Member::new("RoleName", 119).required(),
        Member::new("RoleId", 94).required(),
        Member::new("Arn", 85).required(),
        Member::new("CreateDate", 90).required(),
        Member::new("AssumeRolePolicyDocument", 106),
        Member::new("Description", 116),
        Member::new("MaxSessionDuration", 118),
        Member::new("PermissionsBoundary", 1),
        Member::new("Tags", 124),
        Member::new("RoleLastUsed", 69),
    ] }),
    Shape::new("RoleLastUsed", Kind::Structure { payload: "", union: false, members: &[
        Member::new("LastUsedDate", 90),
        Member::new("Region", 121),
    ] }),
    Shape::new("ServiceFailureException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 120),
    ] }),
    Shape::new("SetDefaultPolicyVersionRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyArn", 85).required(),
        Member::new("VersionId", 114).required(),
    ] }),
    Shape::new("Tag", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Key", 123).required(),
        Member::new("Value", 125).required(),
    ] }),
    Shape::new("TagPolicyRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyArn", 85).required(),
        Member::new("Tags", 124).required(),
    ] }),
    Shape::new("TagRoleRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 119).required(),
        Member::new("Tags", 124).required(),
    ] }),
    Shape::new("UnmodifiableEntityException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 126),
    ] }),
    Shape::new("UntagPolicyRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyArn", 85).required(),
        Member::new("TagKeys", 122).required(),
    ] }),
    Shape::new("UntagRoleRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 119).required(),
        Member::new("TagKeys", 122).required(),
    ] }),
    Shape::new("UpdateAssumeRolePolicyRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 119).required(),
        Member::new("PolicyDocument", 106).required(),
    ] }),
    Shape::new("UpdateRoleDescriptionRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 119).required(),
        Member::new("Description", 116).required(),
    ] }),
    Shape::new("UpdateRoleDescriptionResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Role", 68),
    ] }),
    Shape::new("UpdateRoleRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 119).required(),
        Member::new("Description", 116),
        Member::new("MaxSessionDuration", 118),
    ] }),
    Shape::new("UpdateRoleResponse", Kind::Structure { payload: "", union: false, members: &[] }),
    Shape::new("accountAliasListType", Kind::List { item: 84, item_name: "" }),
    Shape::new("accountAliasType", Kind::String { values: &[] }).min(3).max(63),
    Shape::new("arnType", Kind::String { values: &[] }).min(20).max(2048),
    Shape::new("attachedPoliciesListType", Kind::List { item: 2, item_name: "" }),
    Shape::new("attachmentCountType", Kind::Integer),
    Shape::new("booleanType", Kind::Boolean),
    Shape::new("customSuffixType", Kind::String { values: &[] }).min(1).max(64).pattern("[\\w+=,.@-]+"),
    Shape::new("dateType", Kind::Timestamp { format: "" }),
    Shape::new("deleteConflictMessage", Kind::String { values: &[] }),
    Shape::new("entityAlreadyExistsMessage", Kind::String { values: &[] }),
    Shape::new("groupNameType", Kind::String { values: &[] }).min(1).max(128).pattern("[\\w+=,.@-]+"),
    Shape::new("idType", Kind::String { values: &[] }).min(16).max(128).pattern("[\\w]+"),
    Shape::new("instanceProfileListType", Kind::List { item: 30, item_name: "" }),
    Shape::new("instanceProfileNameType", Kind::String { values: &[] }).min(1).max(128).pattern("[\\w+=,.@-]+"),
    Shape::new("invalidInputMessage", Kind::String { values: &[] }),
    Shape::new("limitExceededMessage", Kind::String { values: &[] }),
    Shape::new("malformedPolicyDocumentMessage", Kind::String { values: &[] }),
    Shape::new("markerType", Kind::String { values: &[] }).min(1).max(320).pattern("[\\u0020-\\u00FF]+"),
    Shape::new("maxItemsType", Kind::Integer).min(1).max(1000),
    Shape::new("noSuchEntityMessage", Kind::String { values: &[] }),
    Shape::new("pathPrefixType", Kind::String { values: &[] }).min(1).max(512).pattern("\\u002F[\\u0021-\\u007F]*"),
    Shape::new("pathType", Kind::String { values: &[] }).min(1).max(512).pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)"),
    Shape::new("policyDescriptionType", Kind::String { values: &[] }).max(1000),
    Shape::new("policyDocumentType", Kind::String { values: &[] }).min(1).max(131072).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    Shape::new("policyDocumentVersionListType", Kind::List { item: 65, item_name: "" }),
    Shape::new("policyListType", Kind::List { item: 56, item_name: "" }),
    Shape::new("policyNameListType", Kind::List { item: 110, item_name: "" }),
    Shape::new("policyNameType", Kind::String { values: &[] }).min(1).max(128).pattern("[\\w+=,.@-]+"),
    Shape::new("policyNotAttachableMessage", Kind::String { values: &[] }),
    Shape::new("policyPathType", Kind::String { values: &[] }).min(1).max(512).pattern("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/"),
    Shape::new("policyScopeType", Kind::String { values: &["All", "AWS", "Local"] }),
    Shape::new("policyVersionIdType", Kind::String { values: &[] }).pattern("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?"),
    Shape::new("responseMarkerType", Kind::String { values: &[] }),
    Shape::new("roleDescriptionType", Kind::String { values: &[] }).max(1000).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
    Shape::new("roleListType", Kind::List { item: 68, item_name: "" }),
    Shape::new("roleMaxSessionDurationType", Kind::Integer).min(3600).max(43200),
    Shape::new("roleNameType", Kind::String { values: &[] }).min(1).max(64).pattern("[\\w+=,.@-]+"),
    Shape::new("serviceFailureExceptionMessage", Kind::String { values: &[] }),
    Shape::new("stringType", Kind::String { values: &[] }),
    Shape::new("tagKeyListType", Kind::List { item: 123, item_name: "" }).max(50),
    Shape::new("tagKeyType", Kind::String { values: &[] }).min(1).max(128).pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"),
    Shape::new("tagListType", Kind::List { item: 72, item_name: "" }).max(50),
    Shape::new("tagValueType", Kind::String { values: &[] }).min(0).max(256).pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"),
    Shape::new("unmodifiableEntityMessage", Kind::String { values: &[] }),
    Shape::new("userNameType", Kind::String { values: &[] }).min(1).max(64).pattern("[\\w+=,.@-]+"),
];
