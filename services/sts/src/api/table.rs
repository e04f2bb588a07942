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
    Operation::new("GetCallerIdentity").input(5).output(6).result_wrapper("GetCallerIdentityResult"),
    Operation::new("GetSessionToken").input(7).output(8).result_wrapper("GetSessionTokenResult"),
];

static ERRORS: &[ErrorShape] = &[
    ErrorShape { code: "ExpiredTokenException", status: 400, sender: true, shape: 4 },
    ErrorShape { code: "MalformedPolicyDocument", status: 400, sender: true, shape: 9 },
    ErrorShape { code: "PackedPolicyTooLarge", status: 400, sender: true, shape: 10 },
    ErrorShape { code: "RegionDisabledException", status: 403, sender: true, shape: 14 },
];

static KNOWN: &[&str] = &["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity", "AssumeRoot", "DecodeAuthorizationMessage", "GetAccessKeyInfo", "GetDelegatedAccessToken", "GetFederationToken", "GetWebIdentityToken"];

static UNOFFERED: &[Unoffered] = &[
];

static SHAPES: &[Shape] = &[
    Shape::new("AssumeRoleRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("RoleArn", 19).required(),
        Member::new("RoleSessionName", 32).required(),
        Member::new("PolicyArns", 29),
        Member::new("Policy", 41),
        Member::new("DurationSeconds", 31),
        Member::new("Tags", 37),
        Member::new("TransitiveTagKeys", 35),
        Member::new("ExternalId", 25),
        Member::new("SerialNumber", 33),
        Member::new("TokenCode", 39),
        Member::new("SourceIdentity", 34),
        Member::new("ProvidedContexts", 13),
    ] }),
    Shape::new("AssumeRoleResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Credentials", 3),
        Member::new("AssumedRoleUser", 2),
        Member::new("PackedPolicySize", 27),
        Member::new("SourceIdentity", 34),
    ] }),
    Shape::new("AssumedRoleUser", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AssumedRoleId", 20).required(),
        Member::new("Arn", 19).required(),
    ] }),
    Shape::new("Credentials", Kind::Structure { payload: "", union: false, members: &[
        Member::new("AccessKeyId", 16).required(),
        Member::new("SecretAccessKey", 17).required(),
        Member::new("SessionToken", 40).required(),
        Member::new("Expiration", 22).required(),
    ] }),
    Shape::new("ExpiredTokenException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 24),
    ] }),
    Shape::new("GetCallerIdentityRequest", Kind::Structure { payload: "", union: false, members: &[] }),
    Shape::new("GetCallerIdentityResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("UserId", 42),
        Member::new("Account", 18),
        Member::new("Arn", 19),
    ] }),
    Shape::new("GetSessionTokenRequest", Kind::Structure { payload: "", union: false, members: &[
        Member::new("DurationSeconds", 23),
        Member::new("SerialNumber", 33),
        Member::new("TokenCode", 39),
    ] }),
    Shape::new("GetSessionTokenResponse", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Credentials", 3),
    ] }),
    Shape::new("MalformedPolicyDocumentException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 26),
    ] }),
    Shape::new("PackedPolicyTooLargeException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 28),
    ] }),
    Shape::new("PolicyDescriptorType", Kind::Structure { payload: "", union: false, members: &[
        Member::new("arn", 19),
    ] }),
    Shape::new("ProvidedContext", Kind::Structure { payload: "", union: false, members: &[
        Member::new("ProviderArn", 19),
        Member::new("ContextAssertion", 21),
    ] }),
    Shape::new("ProvidedContextsListType", Kind::List { item: 12, item_name: "" }).min(1).max(5),
    Shape::new("RegionDisabledException", Kind::Structure { payload: "", union: false, members: &[
        Member::new("message", 30),
    ] }),
    Shape::new("Tag", Kind::Structure { payload: "", union: false, members: &[
        Member::new("Key", 36).required(),
        Member::new("Value", 38).required(),
    ] }),
    Shape::new("accessKeyIdType", Kind::String { values: &[] }).min(16).max(128).pattern("[\\w]*"),
    Shape::new("accessKeySecretType", Kind::String { values: &[] }),
    Shape::new("accountType", Kind::String { values: &[] }),
    Shape::new("arnType", Kind::String { values: &[] }).min(20).max(2048).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+"),
    Shape::new("assumedRoleIdType", Kind::String { values: &[] }).min(2).max(193).pattern("[\\w+=,.@:-]*"),
    Shape::new("contextAssertionType", Kind::String { values: &[] }).min(4).max(2048),
    Shape::new("dateType", Kind::Timestamp { format: "" }),
    Shape::new("durationSecondsType", Kind::Integer).min(900).max(129600),
    Shape::new("expiredIdentityTokenMessage", Kind::String { values: &[] }),
    Shape::new("externalIdType", Kind::String { values: &[] }).min(2).max(1224).pattern("[\\w+=,.@:\\/-]*"),
    Shape::new("malformedPolicyDocumentMessage", Kind::String { values: &[] }),
    Shape::new("nonNegativeIntegerType", Kind::Integer).min(0),
    Shape::new("packedPolicyTooLargeMessage", Kind::String { values: &[] }),
    Shape::new("policyDescriptorListType", Kind::List { item: 11, item_name: "" }),
    Shape::new("regionDisabledMessage", Kind::String { values: &[] }),
    Shape::new("roleDurationSecondsType", Kind::Integer).min(900).max(43200),
    Shape::new("roleSessionNameType", Kind::String { values: &[] }).min(2).max(64).pattern("[\\w+=,.@-]*"),
    Shape::new("serialNumberType", Kind::String { values: &[] }).min(9).max(256).pattern("[\\w+=/:,.@-]*"),
    Shape::new("sourceIdentityType", Kind::String { values: &[] }).min(2).max(64).pattern("[\\w+=,.@-]*"),
    Shape::new("tagKeyListType", Kind::List { item: 36, item_name: "" }).max(50),
    Shape::new("tagKeyType", Kind::String { values: &[] }).min(1).max(128).pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"),
    Shape::new("tagListType", Kind::List { item: 15, item_name: "" }).max(50),
    Shape::new("tagValueType", Kind::String { values: &[] }).min(0).max(256).pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"),
    Shape::new("tokenCodeType", Kind::String { values: &[] }).min(6).max(6).pattern("[\\d]*"),
    Shape::new("tokenType", Kind::String { values: &[] }),
    Shape::new("unrestrictedSessionPolicyDocumentType", Kind::String { values: &[] }).min(1).pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    Shape::new("userIdType", Kind::String { values: &[] }),
];
