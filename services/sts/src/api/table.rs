// Written by `cargo xtask codegen` from models/. Not edited by hand.
#![allow(clippy::all, reason = "generated")]

use wire::schema::*;

/// This service as the wire sees it.
pub static SERVICE: wire::Service = wire::Service {
    name: "sts",
    service_id: "STS",
    signing_name: "sts",
    endpoint_prefix: "sts",
    target_prefix: "",
    protocol: Protocol::Query,
    json_version: "",
    api_version: "2011-06-15",
    xml_namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    operations: OPERATIONS,
    shapes: SHAPES,
    errors: ERRORS,
    known: KNOWN,
    unoffered: UNOFFERED,
    invalid: "ValidationError",
};

static OPERATIONS: &[Operation] = &[
    Operation::new("AssumeRole").input(0).output(1).result_wrapper("AssumeRoleResult"),
    Operation::new("AssumeRoleWithWebIdentity").input(2).output(3).result_wrapper("AssumeRoleWithWebIdentityResult"),
    Operation::new("DecodeAuthorizationMessage").input(7).output(8).result_wrapper("DecodeAuthorizationMessageResult"),
    Operation::new("GetAccessKeyInfo").input(10).output(11).result_wrapper("GetAccessKeyInfoResult"),
    Operation::new("GetCallerIdentity").input(12).output(13).result_wrapper("GetCallerIdentityResult"),
    Operation::new("GetSessionToken").input(14).output(15).result_wrapper("GetSessionTokenResult"),
];

static ERRORS: &[ErrorShape] = &[
    ErrorShape { code: "ExpiredTokenException", status: 400, sender: true, shape: 9 },
    ErrorShape { code: "IDPCommunicationError", status: 400, sender: true, shape: 16 },
    ErrorShape { code: "IDPRejectedClaim", status: 403, sender: true, shape: 17 },
    ErrorShape { code: "InvalidAuthorizationMessageException", status: 400, sender: true, shape: 18 },
    ErrorShape { code: "InvalidIdentityToken", status: 400, sender: true, shape: 19 },
    ErrorShape { code: "MalformedPolicyDocument", status: 400, sender: true, shape: 21 },
    ErrorShape { code: "PackedPolicyTooLarge", status: 400, sender: true, shape: 22 },
    ErrorShape { code: "RegionDisabledException", status: 403, sender: true, shape: 26 },
];

static KNOWN: &[&str] = &["AssumeRoleWithSAML", "AssumeRoot", "GetDelegatedAccessToken", "GetFederationToken", "GetWebIdentityToken"];

static UNOFFERED: &[Unoffered] = &[
];

static SHAPES: &[Shape] = &[
    Shape::new("AssumeRoleRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleArn", 31).required(),
        Member::new("RoleSessionName", 51).required(),
        Member::new("PolicyArns", 48),
        Member::new("Policy", 61),
        Member::new("DurationSeconds", 50),
        Member::new("Tags", 57),
        Member::new("TransitiveTagKeys", 55),
        Member::new("ExternalId", 40),
        Member::new("SerialNumber", 52),
        Member::new("TokenCode", 59),
        Member::new("SourceIdentity", 54),
        Member::new("ProvidedContexts", 25),
    ] }),
    Shape::new("AssumeRoleResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Credentials", 6),
        Member::new("AssumedRoleUser", 4),
        Member::new("PackedPolicySize", 46),
        Member::new("SourceIdentity", 54),
    ] }),
    Shape::new("AssumeRoleWithWebIdentityRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleArn", 31).required(),
        Member::new("RoleSessionName", 51).required(),
        Member::new("WebIdentityToken", 33).required(),
        Member::new("ProviderId", 62),
        Member::new("PolicyArns", 48),
        Member::new("Policy", 53),
        Member::new("DurationSeconds", 50),
    ] }),
    Shape::new("AssumeRoleWithWebIdentityResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Credentials", 6),
        Member::new("SubjectFromWebIdentityToken", 64),
        Member::new("AssumedRoleUser", 4),
        Member::new("PackedPolicySize", 46),
        Member::new("Provider", 20),
        Member::new("Audience", 5),
        Member::new("SourceIdentity", 54),
    ] }),
    Shape::new("AssumedRoleUser", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AssumedRoleId", 32).required(),
        Member::new("Arn", 31).required(),
    ] }),
    Shape::new("Audience", Kind::String { values: &[] }),
    Shape::new("Credentials", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AccessKeyId", 28).required(),
        Member::new("SecretAccessKey", 29).required(),
        Member::new("SessionToken", 60).required(),
        Member::new("Expiration", 35).required(),
    ] }),
    Shape::new("DecodeAuthorizationMessageRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("EncodedMessage", 38).required(),
    ] }),
    Shape::new("DecodeAuthorizationMessageResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DecodedMessage", 36),
    ] }),
    Shape::new("ExpiredTokenException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 39),
    ] }),
    Shape::new("GetAccessKeyInfoRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AccessKeyId", 28).required(),
    ] }),
    Shape::new("GetAccessKeyInfoResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Account", 30),
    ] }),
    Shape::new("GetCallerIdentityRequest", Kind::Structure { payload: "", union: false, members: &[] }),
    Shape::new("GetCallerIdentityResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("UserId", 63),
        Member::new("Account", 30),
        Member::new("Arn", 31),
    ] }),
    Shape::new("GetSessionTokenRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DurationSeconds", 37),
        Member::new("SerialNumber", 52),
        Member::new("TokenCode", 59),
    ] }),
    Shape::new("GetSessionTokenResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Credentials", 6),
    ] }),
    Shape::new("IDPCommunicationErrorException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 41),
    ] }),
    Shape::new("IDPRejectedClaimException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 42),
    ] }),
    Shape::new("InvalidAuthorizationMessageException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 43),
    ] }),
    Shape::new("InvalidIdentityTokenException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 44),
    ] }),
    Shape::new("Issuer", Kind::String { values: &[] }),
    Shape::new("MalformedPolicyDocumentException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 45),
    ] }),
    Shape::new("PackedPolicyTooLargeException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 47),
    ] }),
    Shape::new("PolicyDescriptorType", Kind::Structure { payload: "", union: false, members: &[
        Member::new("arn", 31),
    ] }),
    Shape::new("ProvidedContext", Kind::Structure { payload: "", union: false, members: &[
        Member::new("ProviderArn", 31),
        Member::new("ContextAssertion", 34),
    ] }),
    Shape::new("ProvidedContextsListType", Kind::List { item: 24, item_name: "" }).min(1).max(5),
    Shape::new("RegionDisabledException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 49),
    ] }),
    Shape::new("Tag", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Key", 56).required(),
        Member::new("Value", 58).required(),
    ] }),
    Shape::new("accessKeyIdType", Kind::String { values: &[] }).min(16).max(128).pattern("[\\w]*"),
    Shape::new("accessKeySecretType", Kind::String { values: &[] }),
    Shape::new("accountType", Kind::String { values: &[] }),
    Shape::new("arnType", Kind::String { values: &[] }).min(20).max(2048).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+"),
    Shape::new("assumedRoleIdType", Kind::String { values: &[] }).min(2).max(193).pattern("[\\w+=,.@:-]*"),
    Shape::new("clientTokenType", Kind::String { values: &[] }).min(4).max(20000),
    Shape::new("contextAssertionType", Kind::String { values: &[] }).min(4).max(2048),
    Shape::new("dateType", Kind::Timestamp { format: "" }),
    Shape::new("decodedMessageType", Kind::String { values: &[] }),
    Shape::new("durationSecondsType", Kind::Integer).min(900).max(129600),
    Shape::new("encodedMessageType", Kind::String { values: &[] }).min(1).max(10240),
    Shape::new("expiredIdentityTokenMessage", Kind::String { values: &[] }),
    Shape::new("externalIdType", Kind::String { values: &[] }).min(2).max(1224).pattern("[\\w+=,.@:\\/-]*"),
    Shape::new("idpCommunicationErrorMessage", Kind::String { values: &[] }),
    Shape::new("idpRejectedClaimMessage", Kind::String { values: &[] }),
    Shape::new("invalidAuthorizationMessage", Kind::String { values: &[] }),
    Shape::new("invalidIdentityTokenMessage", Kind::String { values: &[] }),
    Shape::new("malformedPolicyDocumentMessage", Kind::String { values: &[] }),
    Shape::new("nonNegativeIntegerType", Kind::Integer).min(0),
    Shape::new("packedPolicyTooLargeMessage", Kind::String { values: &[] }),
    Shape::new("policyDescriptorListType", Kind::List { item: 23, item_name: "" }),
    Shape::new("regionDisabledMessage", Kind::String { values: &[] }),
    Shape::new("roleDurationSecondsType", Kind::Integer).min(900).max(43200),
    Shape::new("roleSessionNameType", Kind::String { values: &[] }).min(2).max(64).pattern("[\\w+=,.@-]*"),
    Shape::new("serialNumberType", Kind::String { values: &[] }).min(9).max(256).pattern("[\\w+=/:,.@-]*"),
    Shape::new("sessionPolicyDocumentType", Kind::String { values: &[] }).min(1).max(2048).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    Shape::new("sourceIdentityType", Kind::String { values: &[] }).min(2).max(64).pattern("[\\w+=,.@-]*"),
    Shape::new("tagKeyListType", Kind::List { item: 56, item_name: "" }).max(50),
    Shape::new("tagKeyType", Kind::String { values: &[] }).min(1).max(128).pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"),
    Shape::new("tagListType", Kind::List { item: 27, item_name: "" }).max(50),
    Shape::new("tagValueType", Kind::String { values: &[] }).min(0).max(256).pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"),
    Shape::new("tokenCodeType", Kind::String { values: &[] }).min(6).max(6).pattern("[\\d]*"),
    Shape::new("tokenType", Kind::String { values: &[] }),
    Shape::new("unrestrictedSessionPolicyDocumentType", Kind::String { values: &[] }).min(1).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    Shape::new("urlType", Kind::String { values: &[] }).min(4).max(2048),
    Shape::new("userIdType", Kind::String { values: &[] }),
    Shape::new("webIdentitySubjectType", Kind::String { values: &[] }).min(6).max(255),
];
