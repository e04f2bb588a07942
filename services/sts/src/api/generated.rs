// Written by `cargo xtask codegen` from models/. Not edited by hand.
#![allow(clippy::all, reason = "generated")]

/// Runs one operation: reads its input, calls `crate::operations`, writes its output.
pub fn dispatch(cx: &mut store::Cx<'_>, operation: &str, input: &wire::Document) -> Result<wire::Document, wire::Error> {
    match operation {
        "AssumeRole" => crate::operations::assume_role(cx, AssumeRoleRequest::from_document(input)?).map(|output| output.to_document()),
        "GetCallerIdentity" => crate::operations::get_caller_identity(cx, GetCallerIdentityRequest::from_document(input)?).map(|output| output.to_document()),
        "GetSessionToken" => crate::operations::get_session_token(cx, GetSessionTokenRequest::from_document(input)?).map(|output| output.to_document()),
        other => Err(wire::Error::not_implemented(other)),
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssumeRoleRequest {
    pub role_arn: String,
    pub role_session_name: String,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub transitive_tag_keys: Option<Vec<String>>,
    pub external_id: Option<String>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub source_identity: Option<String>,
    pub provided_contexts: Option<Vec<ProvidedContext>>,
}

impl AssumeRoleRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role_arn: members.need("RoleArn")?,
            role_session_name: members.need("RoleSessionName")?,
            policy_arns: members.get("PolicyArns")?,
            policy: members.get("Policy")?,
            duration_seconds: members.get("DurationSeconds")?,
            tags: members.get("Tags")?,
            transitive_tag_keys: members.get("TransitiveTagKeys")?,
            external_id: members.get("ExternalId")?,
            serial_number: members.get("SerialNumber")?,
            token_code: members.get("TokenCode")?,
            source_identity: members.get("SourceIdentity")?,
            provided_contexts: members.get("ProvidedContexts")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("RoleArn", &self.role_arn);
        fields.set("RoleSessionName", &self.role_session_name);
        fields.put("PolicyArns", &self.policy_arns);
        fields.put("Policy", &self.policy);
        fields.put("DurationSeconds", &self.duration_seconds);
        fields.put("Tags", &self.tags);
        fields.put("TransitiveTagKeys", &self.transitive_tag_keys);
        fields.put("ExternalId", &self.external_id);
        fields.put("SerialNumber", &self.serial_number);
        fields.put("TokenCode", &self.token_code);
        fields.put("SourceIdentity", &self.source_identity);
        fields.put("ProvidedContexts", &self.provided_contexts);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssumeRoleResponse {
    pub credentials: Option<Credentials>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i64>,
    pub source_identity: Option<String>,
}

impl AssumeRoleResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            credentials: members.get("Credentials")?,
            assumed_role_user: members.get("AssumedRoleUser")?,
            packed_policy_size: members.get("PackedPolicySize")?,
            source_identity: members.get("SourceIdentity")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Credentials", &self.credentials);
        fields.put("AssumedRoleUser", &self.assumed_role_user);
        fields.put("PackedPolicySize", &self.packed_policy_size);
        fields.put("SourceIdentity", &self.source_identity);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssumedRoleUser {
    pub assumed_role_id: Option<String>,
    pub arn: Option<String>,
}

impl AssumedRoleUser {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            assumed_role_id: members.get("AssumedRoleId")?,
            arn: members.get("Arn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AssumedRoleId", &self.assumed_role_id);
        fields.put("Arn", &self.arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Credentials {
    pub access_key_id: Option<String>,
    pub secret_access_key: Option<String>,
    pub session_token: Option<String>,
    pub expiration: Option<wire::Time>,
}

impl Credentials {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            access_key_id: members.get("AccessKeyId")?,
            secret_access_key: members.get("SecretAccessKey")?,
            session_token: members.get("SessionToken")?,
            expiration: members.get("Expiration")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AccessKeyId", &self.access_key_id);
        fields.put("SecretAccessKey", &self.secret_access_key);
        fields.put("SessionToken", &self.session_token);
        fields.put("Expiration", &self.expiration);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetCallerIdentityRequest {}

impl GetCallerIdentityRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetCallerIdentityResponse {
    pub user_id: Option<String>,
    pub account: Option<String>,
    pub arn: Option<String>,
}

impl GetCallerIdentityResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            user_id: members.get("UserId")?,
            account: members.get("Account")?,
            arn: members.get("Arn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("UserId", &self.user_id);
        fields.put("Account", &self.account);
        fields.put("Arn", &self.arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSessionTokenRequest {
    pub duration_seconds: Option<i64>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
}

impl GetSessionTokenRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            duration_seconds: members.get("DurationSeconds")?,
            serial_number: members.get("SerialNumber")?,
            token_code: members.get("TokenCode")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DurationSeconds", &self.duration_seconds);
        fields.put("SerialNumber", &self.serial_number);
        fields.put("TokenCode", &self.token_code);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSessionTokenResponse {
    pub credentials: Option<Credentials>,
}

impl GetSessionTokenResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            credentials: members.get("Credentials")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Credentials", &self.credentials);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyDescriptorType {
    pub arn: Option<String>,
}

impl PolicyDescriptorType {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            arn: members.get("arn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("arn", &self.arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProvidedContext {
    pub provider_arn: Option<String>,
    pub context_assertion: Option<String>,
}

impl ProvidedContext {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            provider_arn: members.get("ProviderArn")?,
            context_assertion: members.get("ContextAssertion")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("ProviderArn", &self.provider_arn);
        fields.put("ContextAssertion", &self.context_assertion);
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

wire::shapes! {
    AssumeRoleRequest
    AssumeRoleResponse
    AssumedRoleUser
    Credentials
    GetCallerIdentityRequest
    GetCallerIdentityResponse
    GetSessionTokenRequest
    GetSessionTokenResponse
    PolicyDescriptorType
    ProvidedContext
    Tag
}

/// The errors AWS models for these operations.
pub mod errors {
    pub fn expired_token_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ExpiredTokenException", message) }
    pub fn malformed_policy_document_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("MalformedPolicyDocument", message) }
    pub fn packed_policy_too_large_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("PackedPolicyTooLarge", message) }
    pub fn region_disabled_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("RegionDisabledException", message).status(403) }
}

/// The values of enumerations.
pub mod values {
}

pub use table::SERVICE;

mod table {
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
}
