// Written by `cargo xtask codegen` from models/. Not edited by hand.
#![allow(clippy::all, reason = "generated")]

#[path = "table.rs"]
mod table;
pub use table::SERVICE;

/// Runs one operation: reads its input, calls `crate::operations`, writes its output.
pub fn dispatch(cx: &mut store::Cx<'_>, operation: &str, input: &wire::Document) -> Result<wire::Document, wire::Error> {
    match operation {
        "AssumeRole" => crate::operations::assume_role(cx, AssumeRoleRequest::from_document(input)?).map(|output| output.to_document()),
        "AssumeRoleWithWebIdentity" => crate::operations::assume_role_with_web_identity(cx, AssumeRoleWithWebIdentityRequest::from_document(input)?).map(|output| output.to_document()),
        "DecodeAuthorizationMessage" => crate::operations::decode_authorization_message(cx, DecodeAuthorizationMessageRequest::from_document(input)?).map(|output| output.to_document()),
        "GetAccessKeyInfo" => crate::operations::get_access_key_info(cx, GetAccessKeyInfoRequest::from_document(input)?).map(|output| output.to_document()),
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
pub struct AssumeRoleWithWebIdentityRequest {
    pub role_arn: String,
    pub role_session_name: String,
    pub web_identity_token: String,
    pub provider_id: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i64>,
}

impl AssumeRoleWithWebIdentityRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            role_arn: members.need("RoleArn")?,
            role_session_name: members.need("RoleSessionName")?,
            web_identity_token: members.need("WebIdentityToken")?,
            provider_id: members.get("ProviderId")?,
            policy_arns: members.get("PolicyArns")?,
            policy: members.get("Policy")?,
            duration_seconds: members.get("DurationSeconds")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("RoleArn", &self.role_arn);
        fields.set("RoleSessionName", &self.role_session_name);
        fields.set("WebIdentityToken", &self.web_identity_token);
        fields.put("ProviderId", &self.provider_id);
        fields.put("PolicyArns", &self.policy_arns);
        fields.put("Policy", &self.policy);
        fields.put("DurationSeconds", &self.duration_seconds);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssumeRoleWithWebIdentityResponse {
    pub credentials: Option<Credentials>,
    pub subject_from_web_identity_token: Option<String>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i64>,
    pub provider: Option<String>,
    pub audience: Option<String>,
    pub source_identity: Option<String>,
}

impl AssumeRoleWithWebIdentityResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            credentials: members.get("Credentials")?,
            subject_from_web_identity_token: members.get("SubjectFromWebIdentityToken")?,
            assumed_role_user: members.get("AssumedRoleUser")?,
            packed_policy_size: members.get("PackedPolicySize")?,
            provider: members.get("Provider")?,
            audience: members.get("Audience")?,
            source_identity: members.get("SourceIdentity")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Credentials", &self.credentials);
        fields.put("SubjectFromWebIdentityToken", &self.subject_from_web_identity_token);
        fields.put("AssumedRoleUser", &self.assumed_role_user);
        fields.put("PackedPolicySize", &self.packed_policy_size);
        fields.put("Provider", &self.provider);
        fields.put("Audience", &self.audience);
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
pub struct DecodeAuthorizationMessageRequest {
    pub encoded_message: String,
}

impl DecodeAuthorizationMessageRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            encoded_message: members.need("EncodedMessage")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("EncodedMessage", &self.encoded_message);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DecodeAuthorizationMessageResponse {
    pub decoded_message: Option<String>,
}

impl DecodeAuthorizationMessageResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            decoded_message: members.get("DecodedMessage")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("DecodedMessage", &self.decoded_message);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccessKeyInfoRequest {
    pub access_key_id: String,
}

impl GetAccessKeyInfoRequest {
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
pub struct GetAccessKeyInfoResponse {
    pub account: Option<String>,
}

impl GetAccessKeyInfoResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            account: members.get("Account")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Account", &self.account);
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
    AssumeRoleWithWebIdentityRequest
    AssumeRoleWithWebIdentityResponse
    AssumedRoleUser
    Credentials
    DecodeAuthorizationMessageRequest
    DecodeAuthorizationMessageResponse
    GetAccessKeyInfoRequest
    GetAccessKeyInfoResponse
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
    pub fn idp_communication_error_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("IDPCommunicationError", message) }
    pub fn idp_rejected_claim_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("IDPRejectedClaim", message).status(403) }
    pub fn invalid_authorization_message_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidAuthorizationMessageException", message) }
    pub fn invalid_identity_token_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidIdentityToken", message) }
    pub fn malformed_policy_document_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("MalformedPolicyDocument", message) }
    pub fn packed_policy_too_large_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("PackedPolicyTooLarge", message) }
    pub fn region_disabled_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("RegionDisabledException", message).status(403) }
}

/// The values of enumerations.
pub mod values {
}
