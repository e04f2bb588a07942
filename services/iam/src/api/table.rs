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
    Operation::new("CreateRole").input(7).output(8).result_wrapper("CreateRoleResult"),
    Operation::new("DeletePolicy").input(10),
    Operation::new("DeleteRole").input(12),
    Operation::new("DeleteRolePolicy").input(11),
    Operation::new("DetachRolePolicy").input(13),
    Operation::new("GetPolicy").input(15).output(16).result_wrapper("GetPolicyResult"),
    Operation::new("GetPolicyVersion").input(17).output(18).result_wrapper("GetPolicyVersionResult"),
    Operation::new("GetRole").input(21).output(22).result_wrapper("GetRoleResult"),
    Operation::new("GetRolePolicy").input(19).output(20).result_wrapper("GetRolePolicyResult"),
    Operation::new("ListAttachedRolePolicies").input(26).output(27).result_wrapper("ListAttachedRolePoliciesResult"),
    Operation::new("ListInstanceProfilesForRole").input(28).output(29).result_wrapper("ListInstanceProfilesForRoleResult"),
    Operation::new("ListPolicies").input(30).output(31).result_wrapper("ListPoliciesResult"),
    Operation::new("ListPolicyVersions").input(32).output(33).result_wrapper("ListPolicyVersionsResult"),
    Operation::new("ListRolePolicies").input(34).output(35).result_wrapper("ListRolePoliciesResult"),
    Operation::new("ListRoleTags").input(36).output(37).result_wrapper("ListRoleTagsResult"),
    Operation::new("ListRoles").input(38).output(39).result_wrapper("ListRolesResult"),
    Operation::new("PutRolePolicy").input(47),
    Operation::new("TagRole").input(52),
    Operation::new("UntagRole").input(54),
    Operation::new("UpdateAssumeRolePolicy").input(55),
];

static ERRORS: &[ErrorShape] = &[
    ErrorShape { code: "ConcurrentModification", status: 409, sender: true, shape: 3 },
    ErrorShape { code: "DeleteConflict", status: 409, sender: true, shape: 9 },
    ErrorShape { code: "EntityAlreadyExists", status: 409, sender: true, shape: 14 },
    ErrorShape { code: "InvalidInput", status: 400, sender: true, shape: 24 },
    ErrorShape { code: "LimitExceeded", status: 409, sender: true, shape: 25 },
    ErrorShape { code: "MalformedPolicyDocument", status: 400, sender: true, shape: 40 },
    ErrorShape { code: "NoSuchEntity", status: 404, sender: true, shape: 41 },
    ErrorShape { code: "PolicyNotAttachable", status: 400, sender: true, shape: 44 },
    ErrorShape { code: "ServiceFailure", status: 500, sender: false, shape: 50 },
    ErrorShape { code: "UnmodifiableEntity", status: 400, sender: true, shape: 53 },
];

static KNOWN: &[&str] = &["AcceptDelegationRequest", "AddClientIDToOpenIDConnectProvider", "AddRoleToInstanceProfile", "AddUserToGroup", "AssociateDelegationRequest", "AttachGroupPolicy", "AttachUserPolicy", "ChangePassword", "CreateAccessKey", "CreateAccountAlias", "CreateDelegationRequest", "CreateGroup", "CreateInstanceProfile", "CreateLoginProfile", "CreateOpenIDConnectProvider", "CreatePolicyVersion", "CreateSAMLProvider", "CreateServiceLinkedRole", "CreateServiceSpecificCredential", "CreateUser", "CreateVirtualMFADevice", "DeactivateMFADevice", "DeleteAccessKey", "DeleteAccountAlias", "DeleteAccountPasswordPolicy", "DeleteGroup", "DeleteGroupPolicy", "DeleteInstanceProfile", "DeleteLoginProfile", "DeleteOpenIDConnectProvider", "DeletePolicyVersion", "DeleteRolePermissionsBoundary", "DeleteSAMLProvider", "DeleteSSHPublicKey", "DeleteServerCertificate", "DeleteServiceLinkedRole", "DeleteServiceSpecificCredential", "DeleteSigningCertificate", "DeleteUser", "DeleteUserPermissionsBoundary", "DeleteUserPolicy", "DeleteVirtualMFADevice", "DetachGroupPolicy", "DetachUserPolicy", "DisableOrganizationsRootCredentialsManagement", "DisableOrganizationsRootSessions", "DisableOutboundWebIdentityFederation", "EnableMFADevice", "EnableOrganizationsRootCredentialsManagement", "EnableOrganizationsRootSessions", "EnableOutboundWebIdentityFederation", "GenerateCredentialReport", "GenerateOrganizationsAccessReport", "GenerateServiceLastAccessedDetails", "GetAccessKeyLastUsed", "GetAccountAuthorizationDetails", "GetAccountPasswordPolicy", "GetAccountSummary", "GetContextKeysForCustomPolicy", "GetContextKeysForPrincipalPolicy", "GetCredentialReport", "GetDelegationRequest", "GetGroup", "GetGroupPolicy", "GetHumanReadableSummary", "GetInstanceProfile", "GetLoginProfile", "GetMFADevice", "GetOpenIDConnectProvider", "GetOrganizationsAccessReport", "GetOutboundWebIdentityFederationInfo", "GetSAMLProvider", "GetSSHPublicKey", "GetServerCertificate", "GetServiceLastAccessedDetails", "GetServiceLastAccessedDetailsWithEntities", "GetServiceLinkedRoleDeletionStatus", "GetUser", "GetUserPolicy", "ListAccessKeys", "ListAccountAliases", "ListAttachedGroupPolicies", "ListAttachedUserPolicies", "ListDelegationRequests", "ListEntitiesForPolicy", "ListGroupPolicies", "ListGroups", "ListGroupsForUser", "ListInstanceProfileTags", "ListInstanceProfiles", "ListMFADeviceTags", "ListMFADevices", "ListOpenIDConnectProviderTags", "ListOpenIDConnectProviders", "ListOrganizationsFeatures", "ListPoliciesGrantingServiceAccess", "ListPolicyTags", "ListSAMLProviderTags", "ListSAMLProviders", "ListSSHPublicKeys", "ListServerCertificateTags", "ListServerCertificates", "ListServiceSpecificCredentials", "ListSigningCertificates", "ListUserPolicies", "ListUserTags", "ListUsers", "ListVirtualMFADevices", "PutGroupPolicy", "PutRolePermissionsBoundary", "PutUserPermissionsBoundary", "PutUserPolicy", "RejectDelegationRequest", "RemoveClientIDFromOpenIDConnectProvider", "RemoveRoleFromInstanceProfile", "RemoveUserFromGroup", "ResetServiceSpecificCredential", "ResyncMFADevice", "SendDelegationToken", "SetDefaultPolicyVersion", "SetSecurityTokenServicePreferences", "SimulateCustomPolicy", "SimulatePrincipalPolicy", "TagInstanceProfile", "TagMFADevice", "TagOpenIDConnectProvider", "TagPolicy", "TagSAMLProvider", "TagServerCertificate", "TagUser", "UntagInstanceProfile", "UntagMFADevice", "UntagOpenIDConnectProvider", "UntagPolicy", "UntagSAMLProvider", "UntagServerCertificate", "UntagUser", "UpdateAccessKey", "UpdateAccountPasswordPolicy", "UpdateDelegationRequest", "UpdateGroup", "UpdateLoginProfile", "UpdateOpenIDConnectProviderThumbprint", "UpdateRole", "UpdateRoleDescription", "UpdateSAMLProvider", "UpdateSSHPublicKey", "UpdateServerCertificate", "UpdateServiceSpecificCredential", "UpdateSigningCertificate", "UpdateUser", "UploadSSHPublicKey", "UploadServerCertificate", "UploadSigningCertificate"];

static UNOFFERED: &[Unoffered] = &[
];

static SHAPES: &[Shape] = &[
    Shape::new("AttachRolePolicyRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 88).required(),
        Member::new("PolicyArn", 56).required(),
    ] }),
    Shape::new("AttachedPermissionsBoundary", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PermissionsBoundaryType", 42),
        Member::new("PermissionsBoundaryArn", 56),
    ] }),
    Shape::new("AttachedPolicy", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyName", 79),
        Member::new("PolicyArn", 56),
    ] }),
    Shape::new("ConcurrentModificationException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 4),
    ] }),
    Shape::new("ConcurrentModificationMessage", Kind::String { values: &[] }),
    Shape::new("CreatePolicyRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyName", 79).required(),
        Member::new("Path", 81),
        Member::new("PolicyDocument", 75).required(),
        Member::new("Description", 74),
        Member::new("Tags", 93),
    ] }),
    Shape::new("CreatePolicyResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Policy", 43),
    ] }),
    Shape::new("CreateRoleRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Path", 73),
        Member::new("RoleName", 88).required(),
        Member::new("AssumeRolePolicyDocument", 75).required(),
        Member::new("Description", 85),
        Member::new("MaxSessionDuration", 87),
        Member::new("PermissionsBoundary", 56),
        Member::new("Tags", 93),
    ] }),
    Shape::new("CreateRoleResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Role", 48).required(),
    ] }),
    Shape::new("DeleteConflictException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 61),
    ] }),
    Shape::new("DeletePolicyRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyArn", 56).required(),
    ] }),
    Shape::new("DeleteRolePolicyRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 88).required(),
        Member::new("PolicyName", 79).required(),
    ] }),
    Shape::new("DeleteRoleRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 88).required(),
    ] }),
    Shape::new("DetachRolePolicyRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 88).required(),
        Member::new("PolicyArn", 56).required(),
    ] }),
    Shape::new("EntityAlreadyExistsException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 62),
    ] }),
    Shape::new("GetPolicyRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyArn", 56).required(),
    ] }),
    Shape::new("GetPolicyResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Policy", 43),
    ] }),
    Shape::new("GetPolicyVersionRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyArn", 56).required(),
        Member::new("VersionId", 83).required(),
    ] }),
    Shape::new("GetPolicyVersionResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyVersion", 46),
    ] }),
    Shape::new("GetRolePolicyRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 88).required(),
        Member::new("PolicyName", 79).required(),
    ] }),
    Shape::new("GetRolePolicyResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 88).required(),
        Member::new("PolicyName", 79).required(),
        Member::new("PolicyDocument", 75).required(),
    ] }),
    Shape::new("GetRoleRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 88).required(),
    ] }),
    Shape::new("GetRoleResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Role", 48).required(),
    ] }),
    Shape::new("InstanceProfile", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Path", 73).required(),
        Member::new("InstanceProfileName", 65).required(),
        Member::new("InstanceProfileId", 63).required(),
        Member::new("Arn", 56).required(),
        Member::new("CreateDate", 60).required(),
        Member::new("Roles", 86).required(),
        Member::new("Tags", 93),
    ] }),
    Shape::new("InvalidInputException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 66),
    ] }),
    Shape::new("LimitExceededException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 67),
    ] }),
    Shape::new("ListAttachedRolePoliciesRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 88).required(),
        Member::new("PathPrefix", 81),
        Member::new("Marker", 69),
        Member::new("MaxItems", 70),
    ] }),
    Shape::new("ListAttachedRolePoliciesResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AttachedPolicies", 57),
        Member::new("IsTruncated", 59),
        Member::new("Marker", 84),
    ] }),
    Shape::new("ListInstanceProfilesForRoleRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 88).required(),
        Member::new("Marker", 69),
        Member::new("MaxItems", 70),
    ] }),
    Shape::new("ListInstanceProfilesForRoleResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("InstanceProfiles", 64).required(),
        Member::new("IsTruncated", 59),
        Member::new("Marker", 84),
    ] }),
    Shape::new("ListPoliciesRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Scope", 82),
        Member::new("OnlyAttached", 59),
        Member::new("PathPrefix", 81),
        Member::new("PolicyUsageFilter", 45),
        Member::new("Marker", 69),
        Member::new("MaxItems", 70),
    ] }),
    Shape::new("ListPoliciesResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Policies", 77),
        Member::new("IsTruncated", 59),
        Member::new("Marker", 84),
    ] }),
    Shape::new("ListPolicyVersionsRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyArn", 56).required(),
        Member::new("Marker", 69),
        Member::new("MaxItems", 70),
    ] }),
    Shape::new("ListPolicyVersionsResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Versions", 76),
        Member::new("IsTruncated", 59),
        Member::new("Marker", 84),
    ] }),
    Shape::new("ListRolePoliciesRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 88).required(),
        Member::new("Marker", 69),
        Member::new("MaxItems", 70),
    ] }),
    Shape::new("ListRolePoliciesResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyNames", 78).required(),
        Member::new("IsTruncated", 59),
        Member::new("Marker", 84),
    ] }),
    Shape::new("ListRoleTagsRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 88).required(),
        Member::new("Marker", 69),
        Member::new("MaxItems", 70),
    ] }),
    Shape::new("ListRoleTagsResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Tags", 93).required(),
        Member::new("IsTruncated", 59),
        Member::new("Marker", 84),
    ] }),
    Shape::new("ListRolesRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PathPrefix", 72),
        Member::new("Marker", 69),
        Member::new("MaxItems", 70),
    ] }),
    Shape::new("ListRolesResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Roles", 86).required(),
        Member::new("IsTruncated", 59),
        Member::new("Marker", 84),
    ] }),
    Shape::new("MalformedPolicyDocumentException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 68),
    ] }),
    Shape::new("NoSuchEntityException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 71),
    ] }),
    Shape::new("PermissionsBoundaryAttachmentType", Kind::String { values: &["PermissionsBoundaryPolicy"] }),
    Shape::new("Policy", Kind::Structure { payload: "", union: false, members: &[
        Member::new("PolicyName", 79),
        Member::new("PolicyId", 63),
        Member::new("Arn", 56),
        Member::new("Path", 81),
        Member::new("DefaultVersionId", 83),
        Member::new("AttachmentCount", 58),
        Member::new("PermissionsBoundaryUsageCount", 58),
        Member::new("IsAttachable", 59),
        Member::new("Description", 74),
        Member::new("CreateDate", 60),
        Member::new("UpdateDate", 60),
        Member::new("Tags", 93),
    ] }),
    Shape::new("PolicyNotAttachableException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 80),
    ] }),
    Shape::new("PolicyUsageType", Kind::String { values: &["PermissionsPolicy", "PermissionsBoundary"] }),
    Shape::new("PolicyVersion", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Document", 75),
        Member::new("VersionId", 83),
        Member::new("IsDefaultVersion", 59),
        Member::new("CreateDate", 60),
    ] }),
    Shape::new("PutRolePolicyRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 88).required(),
        Member::new("PolicyName", 79).required(),
        Member::new("PolicyDocument", 75).required(),
    ] }),
    Shape::new("Role", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Path", 73).required(),
        Member::new("RoleName", 88).required(),
        Member::new("RoleId", 63).required(),
        Member::new("Arn", 56).required(),
        Member::new("CreateDate", 60).required(),
        Member::new("AssumeRolePolicyDocument", 75),
        Member::new("Description", 85),
        Member::new("MaxSessionDuration", 87),
        Member::new("PermissionsBoundary", 1),
        Member::new("Tags", 93),
        Member::new("RoleLastUsed", 49),
    ] }),
    Shape::new("RoleLastUsed", Kind::Structure { payload: "", union: false, members: &[
        Member::new("LastUsedDate", 60),
        Member::new("Region", 90),
    ] }),
    Shape::new("ServiceFailureException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 89),
    ] }),
    Shape::new("Tag", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Key", 92).required(),
        Member::new("Value", 94).required(),
    ] }),
    Shape::new("TagRoleRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 88).required(),
        Member::new("Tags", 93).required(),
    ] }),
    Shape::new("UnmodifiableEntityException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 95),
    ] }),
    Shape::new("UntagRoleRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 88).required(),
        Member::new("TagKeys", 91).required(),
    ] }),
    Shape::new("UpdateAssumeRolePolicyRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleName", 88).required(),
        Member::new("PolicyDocument", 75).required(),
    ] }),
    Shape::new("arnType", Kind::String { values: &[] }).min(20).max(2048),
    Shape::new("attachedPoliciesListType", Kind::List { item: 2, item_name: "" }),
    Shape::new("attachmentCountType", Kind::Integer),
    Shape::new("booleanType", Kind::Boolean),
    Shape::new("dateType", Kind::Timestamp { format: "" }),
    Shape::new("deleteConflictMessage", Kind::String { values: &[] }),
    Shape::new("entityAlreadyExistsMessage", Kind::String { values: &[] }),
    Shape::new("idType", Kind::String { values: &[] }).min(16).max(128).pattern("[\\w]+"),
    Shape::new("instanceProfileListType", Kind::List { item: 23, item_name: "" }),
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
    Shape::new("policyDocumentVersionListType", Kind::List { item: 46, item_name: "" }),
    Shape::new("policyListType", Kind::List { item: 43, item_name: "" }),
    Shape::new("policyNameListType", Kind::List { item: 79, item_name: "" }),
    Shape::new("policyNameType", Kind::String { values: &[] }).min(1).max(128).pattern("[\\w+=,.@-]+"),
    Shape::new("policyNotAttachableMessage", Kind::String { values: &[] }),
    Shape::new("policyPathType", Kind::String { values: &[] }).min(1).max(512).pattern("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/"),
    Shape::new("policyScopeType", Kind::String { values: &["All", "AWS", "Local"] }),
    Shape::new("policyVersionIdType", Kind::String { values: &[] }).pattern("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?"),
    Shape::new("responseMarkerType", Kind::String { values: &[] }),
    Shape::new("roleDescriptionType", Kind::String { values: &[] }).max(1000).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
    Shape::new("roleListType", Kind::List { item: 48, item_name: "" }),
    Shape::new("roleMaxSessionDurationType", Kind::Integer).min(3600).max(43200),
    Shape::new("roleNameType", Kind::String { values: &[] }).min(1).max(64).pattern("[\\w+=,.@-]+"),
    Shape::new("serviceFailureExceptionMessage", Kind::String { values: &[] }),
    Shape::new("stringType", Kind::String { values: &[] }),
    Shape::new("tagKeyListType", Kind::List { item: 92, item_name: "" }).max(50),
    Shape::new("tagKeyType", Kind::String { values: &[] }).min(1).max(128).pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"),
    Shape::new("tagListType", Kind::List { item: 51, item_name: "" }).max(50),
    Shape::new("tagValueType", Kind::String { values: &[] }).min(0).max(256).pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"),
    Shape::new("unmodifiableEntityMessage", Kind::String { values: &[] }),
];
