// Written by `cargo xtask codegen` from models/. Not edited by hand.
#![allow(clippy::all, reason = "generated")]

#[path = "table.rs"]
mod table;
pub use table::SERVICE;

/// Runs one operation: reads its input, calls `crate::operations`, writes its output.
pub fn dispatch(cx: &mut store::Cx<'_>, operation: &str, input: &wire::Document) -> Result<wire::Document, wire::Error> {
    match operation {
        "CancelKeyDeletion" => crate::operations::cancel_key_deletion(cx, CancelKeyDeletionRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateAlias" => crate::operations::create_alias(cx, CreateAliasRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateKey" => crate::operations::create_key(cx, CreateKeyRequest::from_document(input)?).map(|output| output.to_document()),
        "Decrypt" => crate::operations::decrypt(cx, DecryptRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteAlias" => crate::operations::delete_alias(cx, DeleteAliasRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeKey" => crate::operations::describe_key(cx, DescribeKeyRequest::from_document(input)?).map(|output| output.to_document()),
        "DisableKey" => crate::operations::disable_key(cx, DisableKeyRequest::from_document(input)?).map(|output| output.to_document()),
        "DisableKeyRotation" => crate::operations::disable_key_rotation(cx, DisableKeyRotationRequest::from_document(input)?).map(|output| output.to_document()),
        "EnableKey" => crate::operations::enable_key(cx, EnableKeyRequest::from_document(input)?).map(|output| output.to_document()),
        "EnableKeyRotation" => crate::operations::enable_key_rotation(cx, EnableKeyRotationRequest::from_document(input)?).map(|output| output.to_document()),
        "Encrypt" => crate::operations::encrypt(cx, EncryptRequest::from_document(input)?).map(|output| output.to_document()),
        "GenerateDataKey" => crate::operations::generate_data_key(cx, GenerateDataKeyRequest::from_document(input)?).map(|output| output.to_document()),
        "GenerateDataKeyWithoutPlaintext" => crate::operations::generate_data_key_without_plaintext(cx, GenerateDataKeyWithoutPlaintextRequest::from_document(input)?).map(|output| output.to_document()),
        "GetKeyPolicy" => crate::operations::get_key_policy(cx, GetKeyPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "GetKeyRotationStatus" => crate::operations::get_key_rotation_status(cx, GetKeyRotationStatusRequest::from_document(input)?).map(|output| output.to_document()),
        "ListAliases" => crate::operations::list_aliases(cx, ListAliasesRequest::from_document(input)?).map(|output| output.to_document()),
        "ListKeyPolicies" => crate::operations::list_key_policies(cx, ListKeyPoliciesRequest::from_document(input)?).map(|output| output.to_document()),
        "ListKeys" => crate::operations::list_keys(cx, ListKeysRequest::from_document(input)?).map(|output| output.to_document()),
        "ListResourceTags" => crate::operations::list_resource_tags(cx, ListResourceTagsRequest::from_document(input)?).map(|output| output.to_document()),
        "PutKeyPolicy" => crate::operations::put_key_policy(cx, PutKeyPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "ReEncrypt" => crate::operations::re_encrypt(cx, ReEncryptRequest::from_document(input)?).map(|output| output.to_document()),
        "ScheduleKeyDeletion" => crate::operations::schedule_key_deletion(cx, ScheduleKeyDeletionRequest::from_document(input)?).map(|output| output.to_document()),
        "TagResource" => crate::operations::tag_resource(cx, TagResourceRequest::from_document(input)?).map(|output| output.to_document()),
        "UntagResource" => crate::operations::untag_resource(cx, UntagResourceRequest::from_document(input)?).map(|output| output.to_document()),
        "UpdateAlias" => crate::operations::update_alias(cx, UpdateAliasRequest::from_document(input)?).map(|output| output.to_document()),
        "UpdateKeyDescription" => crate::operations::update_key_description(cx, UpdateKeyDescriptionRequest::from_document(input)?).map(|output| output.to_document()),
        other => Err(wire::Error::not_implemented(other)),
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AliasListEntry {
    pub alias_name: Option<String>,
    pub alias_arn: Option<String>,
    pub target_key_id: Option<String>,
    pub creation_date: Option<wire::Time>,
    pub last_updated_date: Option<wire::Time>,
}

impl AliasListEntry {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            alias_name: members.get("AliasName")?,
            alias_arn: members.get("AliasArn")?,
            target_key_id: members.get("TargetKeyId")?,
            creation_date: members.get("CreationDate")?,
            last_updated_date: members.get("LastUpdatedDate")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AliasName", &self.alias_name);
        fields.put("AliasArn", &self.alias_arn);
        fields.put("TargetKeyId", &self.target_key_id);
        fields.put("CreationDate", &self.creation_date);
        fields.put("LastUpdatedDate", &self.last_updated_date);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CancelKeyDeletionRequest {
    pub key_id: String,
}

impl CancelKeyDeletionRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_id: members.need("KeyId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("KeyId", &self.key_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CancelKeyDeletionResponse {
    pub key_id: Option<String>,
}

impl CancelKeyDeletionResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_id: members.get("KeyId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("KeyId", &self.key_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAliasRequest {
    pub alias_name: String,
    pub target_key_id: String,
}

impl CreateAliasRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            alias_name: members.need("AliasName")?,
            target_key_id: members.need("TargetKeyId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("AliasName", &self.alias_name);
        fields.set("TargetKeyId", &self.target_key_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateKeyRequest {
    pub policy: Option<String>,
    pub description: Option<String>,
    pub key_usage: Option<String>,
    pub customer_master_key_spec: Option<String>,
    pub key_spec: Option<String>,
    pub origin: Option<String>,
    pub custom_key_store_id: Option<String>,
    pub bypass_policy_lockout_safety_check: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub multi_region: Option<bool>,
    pub xks_key_id: Option<String>,
}

impl CreateKeyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy: members.get("Policy")?,
            description: members.get("Description")?,
            key_usage: members.get("KeyUsage")?,
            customer_master_key_spec: members.get("CustomerMasterKeySpec")?,
            key_spec: members.get("KeySpec")?,
            origin: members.get("Origin")?,
            custom_key_store_id: members.get("CustomKeyStoreId")?,
            bypass_policy_lockout_safety_check: members.get("BypassPolicyLockoutSafetyCheck")?,
            tags: members.get("Tags")?,
            multi_region: members.get("MultiRegion")?,
            xks_key_id: members.get("XksKeyId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Policy", &self.policy);
        fields.put("Description", &self.description);
        fields.put("KeyUsage", &self.key_usage);
        fields.put("CustomerMasterKeySpec", &self.customer_master_key_spec);
        fields.put("KeySpec", &self.key_spec);
        fields.put("Origin", &self.origin);
        fields.put("CustomKeyStoreId", &self.custom_key_store_id);
        fields.put("BypassPolicyLockoutSafetyCheck", &self.bypass_policy_lockout_safety_check);
        fields.put("Tags", &self.tags);
        fields.put("MultiRegion", &self.multi_region);
        fields.put("XksKeyId", &self.xks_key_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateKeyResponse {
    pub key_metadata: Option<KeyMetadata>,
}

impl CreateKeyResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_metadata: members.get("KeyMetadata")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("KeyMetadata", &self.key_metadata);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DecryptRequest {
    pub ciphertext_blob: Option<Vec<u8>>,
    pub encryption_context: Option<wire::Map<String>>,
    pub grant_tokens: Option<Vec<String>>,
    pub key_id: Option<String>,
    pub encryption_algorithm: Option<String>,
    pub recipient: Option<RecipientInfo>,
    pub dry_run: Option<bool>,
    pub dry_run_modifiers: Option<Vec<String>>,
}

impl DecryptRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ciphertext_blob: members.get("CiphertextBlob")?,
            encryption_context: members.get("EncryptionContext")?,
            grant_tokens: members.get("GrantTokens")?,
            key_id: members.get("KeyId")?,
            encryption_algorithm: members.get("EncryptionAlgorithm")?,
            recipient: members.get("Recipient")?,
            dry_run: members.get("DryRun")?,
            dry_run_modifiers: members.get("DryRunModifiers")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("CiphertextBlob", &self.ciphertext_blob);
        fields.put("EncryptionContext", &self.encryption_context);
        fields.put("GrantTokens", &self.grant_tokens);
        fields.put("KeyId", &self.key_id);
        fields.put("EncryptionAlgorithm", &self.encryption_algorithm);
        fields.put("Recipient", &self.recipient);
        fields.put("DryRun", &self.dry_run);
        fields.put("DryRunModifiers", &self.dry_run_modifiers);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DecryptResponse {
    pub key_id: Option<String>,
    pub plaintext: Option<Vec<u8>>,
    pub encryption_algorithm: Option<String>,
    pub ciphertext_for_recipient: Option<Vec<u8>>,
    pub key_material_id: Option<String>,
}

impl DecryptResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_id: members.get("KeyId")?,
            plaintext: members.get("Plaintext")?,
            encryption_algorithm: members.get("EncryptionAlgorithm")?,
            ciphertext_for_recipient: members.get("CiphertextForRecipient")?,
            key_material_id: members.get("KeyMaterialId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("KeyId", &self.key_id);
        fields.put("Plaintext", &self.plaintext);
        fields.put("EncryptionAlgorithm", &self.encryption_algorithm);
        fields.put("CiphertextForRecipient", &self.ciphertext_for_recipient);
        fields.put("KeyMaterialId", &self.key_material_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAliasRequest {
    pub alias_name: String,
}

impl DeleteAliasRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            alias_name: members.need("AliasName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("AliasName", &self.alias_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeKeyRequest {
    pub key_id: String,
    pub grant_tokens: Option<Vec<String>>,
}

impl DescribeKeyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_id: members.need("KeyId")?,
            grant_tokens: members.get("GrantTokens")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("KeyId", &self.key_id);
        fields.put("GrantTokens", &self.grant_tokens);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeKeyResponse {
    pub key_metadata: Option<KeyMetadata>,
}

impl DescribeKeyResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_metadata: members.get("KeyMetadata")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("KeyMetadata", &self.key_metadata);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableKeyRequest {
    pub key_id: String,
}

impl DisableKeyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_id: members.need("KeyId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("KeyId", &self.key_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableKeyRotationRequest {
    pub key_id: String,
}

impl DisableKeyRotationRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_id: members.need("KeyId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("KeyId", &self.key_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableKeyRequest {
    pub key_id: String,
}

impl EnableKeyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_id: members.need("KeyId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("KeyId", &self.key_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableKeyRotationRequest {
    pub key_id: String,
    pub rotation_period_in_days: Option<i64>,
}

impl EnableKeyRotationRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_id: members.need("KeyId")?,
            rotation_period_in_days: members.get("RotationPeriodInDays")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("KeyId", &self.key_id);
        fields.put("RotationPeriodInDays", &self.rotation_period_in_days);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EncryptRequest {
    pub key_id: String,
    pub plaintext: Vec<u8>,
    pub encryption_context: Option<wire::Map<String>>,
    pub grant_tokens: Option<Vec<String>>,
    pub encryption_algorithm: Option<String>,
    pub dry_run: Option<bool>,
}

impl EncryptRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_id: members.need("KeyId")?,
            plaintext: members.need("Plaintext")?,
            encryption_context: members.get("EncryptionContext")?,
            grant_tokens: members.get("GrantTokens")?,
            encryption_algorithm: members.get("EncryptionAlgorithm")?,
            dry_run: members.get("DryRun")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("KeyId", &self.key_id);
        fields.set("Plaintext", &self.plaintext);
        fields.put("EncryptionContext", &self.encryption_context);
        fields.put("GrantTokens", &self.grant_tokens);
        fields.put("EncryptionAlgorithm", &self.encryption_algorithm);
        fields.put("DryRun", &self.dry_run);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EncryptResponse {
    pub ciphertext_blob: Option<Vec<u8>>,
    pub key_id: Option<String>,
    pub encryption_algorithm: Option<String>,
}

impl EncryptResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ciphertext_blob: members.get("CiphertextBlob")?,
            key_id: members.get("KeyId")?,
            encryption_algorithm: members.get("EncryptionAlgorithm")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("CiphertextBlob", &self.ciphertext_blob);
        fields.put("KeyId", &self.key_id);
        fields.put("EncryptionAlgorithm", &self.encryption_algorithm);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GenerateDataKeyRequest {
    pub key_id: String,
    pub encryption_context: Option<wire::Map<String>>,
    pub number_of_bytes: Option<i64>,
    pub key_spec: Option<String>,
    pub grant_tokens: Option<Vec<String>>,
    pub recipient: Option<RecipientInfo>,
    pub dry_run: Option<bool>,
}

impl GenerateDataKeyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_id: members.need("KeyId")?,
            encryption_context: members.get("EncryptionContext")?,
            number_of_bytes: members.get("NumberOfBytes")?,
            key_spec: members.get("KeySpec")?,
            grant_tokens: members.get("GrantTokens")?,
            recipient: members.get("Recipient")?,
            dry_run: members.get("DryRun")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("KeyId", &self.key_id);
        fields.put("EncryptionContext", &self.encryption_context);
        fields.put("NumberOfBytes", &self.number_of_bytes);
        fields.put("KeySpec", &self.key_spec);
        fields.put("GrantTokens", &self.grant_tokens);
        fields.put("Recipient", &self.recipient);
        fields.put("DryRun", &self.dry_run);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GenerateDataKeyResponse {
    pub ciphertext_blob: Option<Vec<u8>>,
    pub plaintext: Option<Vec<u8>>,
    pub key_id: Option<String>,
    pub ciphertext_for_recipient: Option<Vec<u8>>,
    pub key_material_id: Option<String>,
}

impl GenerateDataKeyResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ciphertext_blob: members.get("CiphertextBlob")?,
            plaintext: members.get("Plaintext")?,
            key_id: members.get("KeyId")?,
            ciphertext_for_recipient: members.get("CiphertextForRecipient")?,
            key_material_id: members.get("KeyMaterialId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("CiphertextBlob", &self.ciphertext_blob);
        fields.put("Plaintext", &self.plaintext);
        fields.put("KeyId", &self.key_id);
        fields.put("CiphertextForRecipient", &self.ciphertext_for_recipient);
        fields.put("KeyMaterialId", &self.key_material_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GenerateDataKeyWithoutPlaintextRequest {
    pub key_id: String,
    pub encryption_context: Option<wire::Map<String>>,
    pub key_spec: Option<String>,
    pub number_of_bytes: Option<i64>,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

impl GenerateDataKeyWithoutPlaintextRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_id: members.need("KeyId")?,
            encryption_context: members.get("EncryptionContext")?,
            key_spec: members.get("KeySpec")?,
            number_of_bytes: members.get("NumberOfBytes")?,
            grant_tokens: members.get("GrantTokens")?,
            dry_run: members.get("DryRun")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("KeyId", &self.key_id);
        fields.put("EncryptionContext", &self.encryption_context);
        fields.put("KeySpec", &self.key_spec);
        fields.put("NumberOfBytes", &self.number_of_bytes);
        fields.put("GrantTokens", &self.grant_tokens);
        fields.put("DryRun", &self.dry_run);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GenerateDataKeyWithoutPlaintextResponse {
    pub ciphertext_blob: Option<Vec<u8>>,
    pub key_id: Option<String>,
    pub key_material_id: Option<String>,
}

impl GenerateDataKeyWithoutPlaintextResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ciphertext_blob: members.get("CiphertextBlob")?,
            key_id: members.get("KeyId")?,
            key_material_id: members.get("KeyMaterialId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("CiphertextBlob", &self.ciphertext_blob);
        fields.put("KeyId", &self.key_id);
        fields.put("KeyMaterialId", &self.key_material_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetKeyPolicyRequest {
    pub key_id: String,
    pub policy_name: Option<String>,
}

impl GetKeyPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_id: members.need("KeyId")?,
            policy_name: members.get("PolicyName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("KeyId", &self.key_id);
        fields.put("PolicyName", &self.policy_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetKeyPolicyResponse {
    pub policy: Option<String>,
    pub policy_name: Option<String>,
}

impl GetKeyPolicyResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy: members.get("Policy")?,
            policy_name: members.get("PolicyName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Policy", &self.policy);
        fields.put("PolicyName", &self.policy_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetKeyRotationStatusRequest {
    pub key_id: String,
}

impl GetKeyRotationStatusRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_id: members.need("KeyId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("KeyId", &self.key_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetKeyRotationStatusResponse {
    pub key_rotation_enabled: Option<bool>,
    pub key_id: Option<String>,
    pub rotation_period_in_days: Option<i64>,
    pub next_rotation_date: Option<wire::Time>,
    pub on_demand_rotation_start_date: Option<wire::Time>,
}

impl GetKeyRotationStatusResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_rotation_enabled: members.get("KeyRotationEnabled")?,
            key_id: members.get("KeyId")?,
            rotation_period_in_days: members.get("RotationPeriodInDays")?,
            next_rotation_date: members.get("NextRotationDate")?,
            on_demand_rotation_start_date: members.get("OnDemandRotationStartDate")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("KeyRotationEnabled", &self.key_rotation_enabled);
        fields.put("KeyId", &self.key_id);
        fields.put("RotationPeriodInDays", &self.rotation_period_in_days);
        fields.put("NextRotationDate", &self.next_rotation_date);
        fields.put("OnDemandRotationStartDate", &self.on_demand_rotation_start_date);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct KeyListEntry {
    pub key_id: Option<String>,
    pub key_arn: Option<String>,
}

impl KeyListEntry {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_id: members.get("KeyId")?,
            key_arn: members.get("KeyArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("KeyId", &self.key_id);
        fields.put("KeyArn", &self.key_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct KeyMetadata {
    pub aws_account_id: Option<String>,
    pub key_id: Option<String>,
    pub arn: Option<String>,
    pub creation_date: Option<wire::Time>,
    pub enabled: Option<bool>,
    pub description: Option<String>,
    pub key_usage: Option<String>,
    pub key_state: Option<String>,
    pub deletion_date: Option<wire::Time>,
    pub valid_to: Option<wire::Time>,
    pub origin: Option<String>,
    pub custom_key_store_id: Option<String>,
    pub cloud_hsm_cluster_id: Option<String>,
    pub expiration_model: Option<String>,
    pub key_manager: Option<String>,
    pub customer_master_key_spec: Option<String>,
    pub key_spec: Option<String>,
    pub encryption_algorithms: Option<Vec<String>>,
    pub signing_algorithms: Option<Vec<String>>,
    pub key_agreement_algorithms: Option<Vec<String>>,
    pub multi_region: Option<bool>,
    pub multi_region_configuration: Option<MultiRegionConfiguration>,
    pub pending_deletion_window_in_days: Option<i64>,
    pub mac_algorithms: Option<Vec<String>>,
    pub xks_key_configuration: Option<XksKeyConfigurationType>,
    pub current_key_material_id: Option<String>,
}

impl KeyMetadata {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            aws_account_id: members.get("AWSAccountId")?,
            key_id: members.get("KeyId")?,
            arn: members.get("Arn")?,
            creation_date: members.get("CreationDate")?,
            enabled: members.get("Enabled")?,
            description: members.get("Description")?,
            key_usage: members.get("KeyUsage")?,
            key_state: members.get("KeyState")?,
            deletion_date: members.get("DeletionDate")?,
            valid_to: members.get("ValidTo")?,
            origin: members.get("Origin")?,
            custom_key_store_id: members.get("CustomKeyStoreId")?,
            cloud_hsm_cluster_id: members.get("CloudHsmClusterId")?,
            expiration_model: members.get("ExpirationModel")?,
            key_manager: members.get("KeyManager")?,
            customer_master_key_spec: members.get("CustomerMasterKeySpec")?,
            key_spec: members.get("KeySpec")?,
            encryption_algorithms: members.get("EncryptionAlgorithms")?,
            signing_algorithms: members.get("SigningAlgorithms")?,
            key_agreement_algorithms: members.get("KeyAgreementAlgorithms")?,
            multi_region: members.get("MultiRegion")?,
            multi_region_configuration: members.get("MultiRegionConfiguration")?,
            pending_deletion_window_in_days: members.get("PendingDeletionWindowInDays")?,
            mac_algorithms: members.get("MacAlgorithms")?,
            xks_key_configuration: members.get("XksKeyConfiguration")?,
            current_key_material_id: members.get("CurrentKeyMaterialId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("AWSAccountId", &self.aws_account_id);
        fields.put("KeyId", &self.key_id);
        fields.put("Arn", &self.arn);
        fields.put("CreationDate", &self.creation_date);
        fields.put("Enabled", &self.enabled);
        fields.put("Description", &self.description);
        fields.put("KeyUsage", &self.key_usage);
        fields.put("KeyState", &self.key_state);
        fields.put("DeletionDate", &self.deletion_date);
        fields.put("ValidTo", &self.valid_to);
        fields.put("Origin", &self.origin);
        fields.put("CustomKeyStoreId", &self.custom_key_store_id);
        fields.put("CloudHsmClusterId", &self.cloud_hsm_cluster_id);
        fields.put("ExpirationModel", &self.expiration_model);
        fields.put("KeyManager", &self.key_manager);
        fields.put("CustomerMasterKeySpec", &self.customer_master_key_spec);
        fields.put("KeySpec", &self.key_spec);
        fields.put("EncryptionAlgorithms", &self.encryption_algorithms);
        fields.put("SigningAlgorithms", &self.signing_algorithms);
        fields.put("KeyAgreementAlgorithms", &self.key_agreement_algorithms);
        fields.put("MultiRegion", &self.multi_region);
        fields.put("MultiRegionConfiguration", &self.multi_region_configuration);
        fields.put("PendingDeletionWindowInDays", &self.pending_deletion_window_in_days);
        fields.put("MacAlgorithms", &self.mac_algorithms);
        fields.put("XksKeyConfiguration", &self.xks_key_configuration);
        fields.put("CurrentKeyMaterialId", &self.current_key_material_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAliasesRequest {
    pub key_id: Option<String>,
    pub limit: Option<i64>,
    pub marker: Option<String>,
}

impl ListAliasesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_id: members.get("KeyId")?,
            limit: members.get("Limit")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("KeyId", &self.key_id);
        fields.put("Limit", &self.limit);
        fields.put("Marker", &self.marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAliasesResponse {
    pub aliases: Option<Vec<AliasListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

impl ListAliasesResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            aliases: members.get("Aliases")?,
            next_marker: members.get("NextMarker")?,
            truncated: members.get("Truncated")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Aliases", &self.aliases);
        fields.put("NextMarker", &self.next_marker);
        fields.put("Truncated", &self.truncated);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListKeyPoliciesRequest {
    pub key_id: String,
    pub limit: Option<i64>,
    pub marker: Option<String>,
}

impl ListKeyPoliciesRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_id: members.need("KeyId")?,
            limit: members.get("Limit")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("KeyId", &self.key_id);
        fields.put("Limit", &self.limit);
        fields.put("Marker", &self.marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListKeyPoliciesResponse {
    pub policy_names: Option<Vec<String>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

impl ListKeyPoliciesResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            policy_names: members.get("PolicyNames")?,
            next_marker: members.get("NextMarker")?,
            truncated: members.get("Truncated")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("PolicyNames", &self.policy_names);
        fields.put("NextMarker", &self.next_marker);
        fields.put("Truncated", &self.truncated);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListKeysRequest {
    pub limit: Option<i64>,
    pub marker: Option<String>,
}

impl ListKeysRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            limit: members.get("Limit")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Limit", &self.limit);
        fields.put("Marker", &self.marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListKeysResponse {
    pub keys: Option<Vec<KeyListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

impl ListKeysResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            keys: members.get("Keys")?,
            next_marker: members.get("NextMarker")?,
            truncated: members.get("Truncated")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Keys", &self.keys);
        fields.put("NextMarker", &self.next_marker);
        fields.put("Truncated", &self.truncated);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListResourceTagsRequest {
    pub key_id: String,
    pub limit: Option<i64>,
    pub marker: Option<String>,
}

impl ListResourceTagsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_id: members.need("KeyId")?,
            limit: members.get("Limit")?,
            marker: members.get("Marker")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("KeyId", &self.key_id);
        fields.put("Limit", &self.limit);
        fields.put("Marker", &self.marker);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListResourceTagsResponse {
    pub tags: Option<Vec<Tag>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

impl ListResourceTagsResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tags: members.get("Tags")?,
            next_marker: members.get("NextMarker")?,
            truncated: members.get("Truncated")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Tags", &self.tags);
        fields.put("NextMarker", &self.next_marker);
        fields.put("Truncated", &self.truncated);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MultiRegionConfiguration {
    pub multi_region_key_type: Option<String>,
    pub primary_key: Option<MultiRegionKey>,
    pub replica_keys: Option<Vec<MultiRegionKey>>,
}

impl MultiRegionConfiguration {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            multi_region_key_type: members.get("MultiRegionKeyType")?,
            primary_key: members.get("PrimaryKey")?,
            replica_keys: members.get("ReplicaKeys")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("MultiRegionKeyType", &self.multi_region_key_type);
        fields.put("PrimaryKey", &self.primary_key);
        fields.put("ReplicaKeys", &self.replica_keys);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MultiRegionKey {
    pub arn: Option<String>,
    pub region: Option<String>,
}

impl MultiRegionKey {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            arn: members.get("Arn")?,
            region: members.get("Region")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Arn", &self.arn);
        fields.put("Region", &self.region);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutKeyPolicyRequest {
    pub key_id: String,
    pub policy_name: Option<String>,
    pub policy: String,
    pub bypass_policy_lockout_safety_check: Option<bool>,
}

impl PutKeyPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_id: members.need("KeyId")?,
            policy_name: members.get("PolicyName")?,
            policy: members.need("Policy")?,
            bypass_policy_lockout_safety_check: members.get("BypassPolicyLockoutSafetyCheck")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("KeyId", &self.key_id);
        fields.put("PolicyName", &self.policy_name);
        fields.set("Policy", &self.policy);
        fields.put("BypassPolicyLockoutSafetyCheck", &self.bypass_policy_lockout_safety_check);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReEncryptRequest {
    pub ciphertext_blob: Option<Vec<u8>>,
    pub source_encryption_context: Option<wire::Map<String>>,
    pub source_key_id: Option<String>,
    pub destination_key_id: String,
    pub destination_encryption_context: Option<wire::Map<String>>,
    pub source_encryption_algorithm: Option<String>,
    pub destination_encryption_algorithm: Option<String>,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub dry_run_modifiers: Option<Vec<String>>,
}

impl ReEncryptRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ciphertext_blob: members.get("CiphertextBlob")?,
            source_encryption_context: members.get("SourceEncryptionContext")?,
            source_key_id: members.get("SourceKeyId")?,
            destination_key_id: members.need("DestinationKeyId")?,
            destination_encryption_context: members.get("DestinationEncryptionContext")?,
            source_encryption_algorithm: members.get("SourceEncryptionAlgorithm")?,
            destination_encryption_algorithm: members.get("DestinationEncryptionAlgorithm")?,
            grant_tokens: members.get("GrantTokens")?,
            dry_run: members.get("DryRun")?,
            dry_run_modifiers: members.get("DryRunModifiers")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("CiphertextBlob", &self.ciphertext_blob);
        fields.put("SourceEncryptionContext", &self.source_encryption_context);
        fields.put("SourceKeyId", &self.source_key_id);
        fields.set("DestinationKeyId", &self.destination_key_id);
        fields.put("DestinationEncryptionContext", &self.destination_encryption_context);
        fields.put("SourceEncryptionAlgorithm", &self.source_encryption_algorithm);
        fields.put("DestinationEncryptionAlgorithm", &self.destination_encryption_algorithm);
        fields.put("GrantTokens", &self.grant_tokens);
        fields.put("DryRun", &self.dry_run);
        fields.put("DryRunModifiers", &self.dry_run_modifiers);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReEncryptResponse {
    pub ciphertext_blob: Option<Vec<u8>>,
    pub source_key_id: Option<String>,
    pub key_id: Option<String>,
    pub source_encryption_algorithm: Option<String>,
    pub destination_encryption_algorithm: Option<String>,
    pub source_key_material_id: Option<String>,
    pub destination_key_material_id: Option<String>,
}

impl ReEncryptResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            ciphertext_blob: members.get("CiphertextBlob")?,
            source_key_id: members.get("SourceKeyId")?,
            key_id: members.get("KeyId")?,
            source_encryption_algorithm: members.get("SourceEncryptionAlgorithm")?,
            destination_encryption_algorithm: members.get("DestinationEncryptionAlgorithm")?,
            source_key_material_id: members.get("SourceKeyMaterialId")?,
            destination_key_material_id: members.get("DestinationKeyMaterialId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("CiphertextBlob", &self.ciphertext_blob);
        fields.put("SourceKeyId", &self.source_key_id);
        fields.put("KeyId", &self.key_id);
        fields.put("SourceEncryptionAlgorithm", &self.source_encryption_algorithm);
        fields.put("DestinationEncryptionAlgorithm", &self.destination_encryption_algorithm);
        fields.put("SourceKeyMaterialId", &self.source_key_material_id);
        fields.put("DestinationKeyMaterialId", &self.destination_key_material_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RecipientInfo {
    pub key_encryption_algorithm: Option<String>,
    pub attestation_document: Option<Vec<u8>>,
}

impl RecipientInfo {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_encryption_algorithm: members.get("KeyEncryptionAlgorithm")?,
            attestation_document: members.get("AttestationDocument")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("KeyEncryptionAlgorithm", &self.key_encryption_algorithm);
        fields.put("AttestationDocument", &self.attestation_document);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScheduleKeyDeletionRequest {
    pub key_id: String,
    pub pending_window_in_days: Option<i64>,
}

impl ScheduleKeyDeletionRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_id: members.need("KeyId")?,
            pending_window_in_days: members.get("PendingWindowInDays")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("KeyId", &self.key_id);
        fields.put("PendingWindowInDays", &self.pending_window_in_days);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScheduleKeyDeletionResponse {
    pub key_id: Option<String>,
    pub deletion_date: Option<wire::Time>,
    pub key_state: Option<String>,
    pub pending_window_in_days: Option<i64>,
}

impl ScheduleKeyDeletionResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_id: members.get("KeyId")?,
            deletion_date: members.get("DeletionDate")?,
            key_state: members.get("KeyState")?,
            pending_window_in_days: members.get("PendingWindowInDays")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("KeyId", &self.key_id);
        fields.put("DeletionDate", &self.deletion_date);
        fields.put("KeyState", &self.key_state);
        fields.put("PendingWindowInDays", &self.pending_window_in_days);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}

impl Tag {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tag_key: members.get("TagKey")?,
            tag_value: members.get("TagValue")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("TagKey", &self.tag_key);
        fields.put("TagValue", &self.tag_value);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceRequest {
    pub key_id: String,
    pub tags: Vec<Tag>,
}

impl TagResourceRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_id: members.need("KeyId")?,
            tags: members.need("Tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("KeyId", &self.key_id);
        fields.set("Tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub key_id: String,
    pub tag_keys: Vec<String>,
}

impl UntagResourceRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_id: members.need("KeyId")?,
            tag_keys: members.need("TagKeys")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("KeyId", &self.key_id);
        fields.set("TagKeys", &self.tag_keys);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAliasRequest {
    pub alias_name: String,
    pub target_key_id: String,
}

impl UpdateAliasRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            alias_name: members.need("AliasName")?,
            target_key_id: members.need("TargetKeyId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("AliasName", &self.alias_name);
        fields.set("TargetKeyId", &self.target_key_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateKeyDescriptionRequest {
    pub key_id: String,
    pub description: String,
}

impl UpdateKeyDescriptionRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_id: members.need("KeyId")?,
            description: members.need("Description")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("KeyId", &self.key_id);
        fields.set("Description", &self.description);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct XksKeyConfigurationType {
    pub id: Option<String>,
}

impl XksKeyConfigurationType {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            id: members.get("Id")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("Id", &self.id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAliasOutput {}

impl CreateAliasOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAliasOutput {}

impl DeleteAliasOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableKeyOutput {}

impl DisableKeyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableKeyRotationOutput {}

impl DisableKeyRotationOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableKeyOutput {}

impl EnableKeyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableKeyRotationOutput {}

impl EnableKeyRotationOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutKeyPolicyOutput {}

impl PutKeyPolicyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
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
pub struct UpdateAliasOutput {}

impl UpdateAliasOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateKeyDescriptionOutput {}

impl UpdateKeyDescriptionOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

wire::shapes! {
    AliasListEntry
    CancelKeyDeletionRequest
    CancelKeyDeletionResponse
    CreateAliasOutput
    CreateAliasRequest
    CreateKeyRequest
    CreateKeyResponse
    DecryptRequest
    DecryptResponse
    DeleteAliasOutput
    DeleteAliasRequest
    DescribeKeyRequest
    DescribeKeyResponse
    DisableKeyOutput
    DisableKeyRequest
    DisableKeyRotationOutput
    DisableKeyRotationRequest
    EnableKeyOutput
    EnableKeyRequest
    EnableKeyRotationOutput
    EnableKeyRotationRequest
    EncryptRequest
    EncryptResponse
    GenerateDataKeyRequest
    GenerateDataKeyResponse
    GenerateDataKeyWithoutPlaintextRequest
    GenerateDataKeyWithoutPlaintextResponse
    GetKeyPolicyRequest
    GetKeyPolicyResponse
    GetKeyRotationStatusRequest
    GetKeyRotationStatusResponse
    KeyListEntry
    KeyMetadata
    ListAliasesRequest
    ListAliasesResponse
    ListKeyPoliciesRequest
    ListKeyPoliciesResponse
    ListKeysRequest
    ListKeysResponse
    ListResourceTagsRequest
    ListResourceTagsResponse
    MultiRegionConfiguration
    MultiRegionKey
    PutKeyPolicyOutput
    PutKeyPolicyRequest
    ReEncryptRequest
    ReEncryptResponse
    RecipientInfo
    ScheduleKeyDeletionRequest
    ScheduleKeyDeletionResponse
    Tag
    TagResourceOutput
    TagResourceRequest
    UntagResourceOutput
    UntagResourceRequest
    UpdateAliasOutput
    UpdateAliasRequest
    UpdateKeyDescriptionOutput
    UpdateKeyDescriptionRequest
    XksKeyConfigurationType
}

/// The errors AWS models for these operations.
pub mod errors {
    pub fn already_exists_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("AlreadyExistsException", message) }
    pub fn cloud_hsm_cluster_invalid_configuration_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("CloudHsmClusterInvalidConfigurationException", message) }
    pub fn custom_key_store_invalid_state_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("CustomKeyStoreInvalidStateException", message) }
    pub fn custom_key_store_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("CustomKeyStoreNotFoundException", message) }
    pub fn dependency_timeout_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DependencyTimeoutException", message).status(500) }
    pub fn disabled_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DisabledException", message) }
    pub fn dry_run_operation_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DryRunOperationException", message) }
    pub fn incorrect_key_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("IncorrectKeyException", message) }
    pub fn invalid_alias_name_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidAliasNameException", message) }
    pub fn invalid_arn_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidArnException", message) }
    pub fn invalid_ciphertext_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidCiphertextException", message) }
    pub fn invalid_grant_token_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidGrantTokenException", message) }
    pub fn invalid_key_usage_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidKeyUsageException", message) }
    pub fn invalid_marker_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidMarkerException", message) }
    pub fn kms_internal_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("KMSInternalException", message).status(500) }
    pub fn kms_invalid_state_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("KMSInvalidStateException", message) }
    pub fn key_unavailable_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("KeyUnavailableException", message).status(500) }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("LimitExceededException", message) }
    pub fn malformed_policy_document_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("MalformedPolicyDocumentException", message) }
    pub fn not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("NotFoundException", message) }
    pub fn tag_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TagException", message) }
    pub fn unsupported_operation_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("UnsupportedOperationException", message) }
    pub fn xks_key_already_in_use_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("XksKeyAlreadyInUseException", message) }
    pub fn xks_key_invalid_configuration_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("XksKeyInvalidConfigurationException", message) }
    pub fn xks_key_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("XksKeyNotFoundException", message) }
}

/// The values of enumerations.
pub mod values {
    pub mod customer_master_key_spec {
        pub const RSA_2048: &str = "RSA_2048";
        pub const RSA_3072: &str = "RSA_3072";
        pub const RSA_4096: &str = "RSA_4096";
        pub const ECC_NIST_P256: &str = "ECC_NIST_P256";
        pub const ECC_NIST_P384: &str = "ECC_NIST_P384";
        pub const ECC_NIST_P521: &str = "ECC_NIST_P521";
        pub const ECC_SECG_P256K1: &str = "ECC_SECG_P256K1";
        pub const SYMMETRIC_DEFAULT: &str = "SYMMETRIC_DEFAULT";
        pub const HMAC_224: &str = "HMAC_224";
        pub const HMAC_256: &str = "HMAC_256";
        pub const HMAC_384: &str = "HMAC_384";
        pub const HMAC_512: &str = "HMAC_512";
        pub const SM2: &str = "SM2";
    }
    pub mod data_key_spec {
        pub const AES_256: &str = "AES_256";
        pub const AES_128: &str = "AES_128";
    }
    pub mod dry_run_modifier_type {
        pub const IGNORE_CIPHERTEXT: &str = "IGNORE_CIPHERTEXT";
    }
    pub mod encryption_algorithm_spec {
        pub const SYMMETRIC_DEFAULT: &str = "SYMMETRIC_DEFAULT";
        pub const RSAES_OAEP_SHA_1: &str = "RSAES_OAEP_SHA_1";
        pub const RSAES_OAEP_SHA_256: &str = "RSAES_OAEP_SHA_256";
        pub const SM2PKE: &str = "SM2PKE";
    }
    pub mod expiration_model_type {
        pub const KEY_MATERIAL_EXPIRES: &str = "KEY_MATERIAL_EXPIRES";
        pub const KEY_MATERIAL_DOES_NOT_EXPIRE: &str = "KEY_MATERIAL_DOES_NOT_EXPIRE";
    }
    pub mod key_agreement_algorithm_spec {
        pub const ECDH: &str = "ECDH";
    }
    pub mod key_encryption_mechanism {
        pub const RSAES_OAEP_SHA_256: &str = "RSAES_OAEP_SHA_256";
    }
    pub mod key_manager_type {
        pub const AWS: &str = "AWS";
        pub const CUSTOMER: &str = "CUSTOMER";
    }
    pub mod key_spec {
        pub const RSA_2048: &str = "RSA_2048";
        pub const RSA_3072: &str = "RSA_3072";
        pub const RSA_4096: &str = "RSA_4096";
        pub const ECC_NIST_P256: &str = "ECC_NIST_P256";
        pub const ECC_NIST_P384: &str = "ECC_NIST_P384";
        pub const ECC_NIST_P521: &str = "ECC_NIST_P521";
        pub const ECC_SECG_P256K1: &str = "ECC_SECG_P256K1";
        pub const SYMMETRIC_DEFAULT: &str = "SYMMETRIC_DEFAULT";
        pub const HMAC_224: &str = "HMAC_224";
        pub const HMAC_256: &str = "HMAC_256";
        pub const HMAC_384: &str = "HMAC_384";
        pub const HMAC_512: &str = "HMAC_512";
        pub const SM2: &str = "SM2";
        pub const ML_DSA_44: &str = "ML_DSA_44";
        pub const ML_DSA_65: &str = "ML_DSA_65";
        pub const ML_DSA_87: &str = "ML_DSA_87";
        pub const ECC_NIST_EDWARDS25519: &str = "ECC_NIST_EDWARDS25519";
    }
    pub mod key_state {
        pub const CREATING: &str = "Creating";
        pub const ENABLED: &str = "Enabled";
        pub const DISABLED: &str = "Disabled";
        pub const PENDING_DELETION: &str = "PendingDeletion";
        pub const PENDING_IMPORT: &str = "PendingImport";
        pub const PENDING_REPLICA_DELETION: &str = "PendingReplicaDeletion";
        pub const UNAVAILABLE: &str = "Unavailable";
        pub const UPDATING: &str = "Updating";
    }
    pub mod key_usage_type {
        pub const SIGN_VERIFY: &str = "SIGN_VERIFY";
        pub const ENCRYPT_DECRYPT: &str = "ENCRYPT_DECRYPT";
        pub const GENERATE_VERIFY_MAC: &str = "GENERATE_VERIFY_MAC";
        pub const KEY_AGREEMENT: &str = "KEY_AGREEMENT";
    }
    pub mod mac_algorithm_spec {
        pub const HMAC_SHA_224: &str = "HMAC_SHA_224";
        pub const HMAC_SHA_256: &str = "HMAC_SHA_256";
        pub const HMAC_SHA_384: &str = "HMAC_SHA_384";
        pub const HMAC_SHA_512: &str = "HMAC_SHA_512";
    }
    pub mod multi_region_key_type {
        pub const PRIMARY: &str = "PRIMARY";
        pub const REPLICA: &str = "REPLICA";
    }
    pub mod origin_type {
        pub const AWS_KMS: &str = "AWS_KMS";
        pub const EXTERNAL: &str = "EXTERNAL";
        pub const AWS_CLOUDHSM: &str = "AWS_CLOUDHSM";
        pub const EXTERNAL_KEY_STORE: &str = "EXTERNAL_KEY_STORE";
    }
    pub mod signing_algorithm_spec {
        pub const RSASSA_PSS_SHA_256: &str = "RSASSA_PSS_SHA_256";
        pub const RSASSA_PSS_SHA_384: &str = "RSASSA_PSS_SHA_384";
        pub const RSASSA_PSS_SHA_512: &str = "RSASSA_PSS_SHA_512";
        pub const RSASSA_PKCS1_V1_5_SHA_256: &str = "RSASSA_PKCS1_V1_5_SHA_256";
        pub const RSASSA_PKCS1_V1_5_SHA_384: &str = "RSASSA_PKCS1_V1_5_SHA_384";
        pub const RSASSA_PKCS1_V1_5_SHA_512: &str = "RSASSA_PKCS1_V1_5_SHA_512";
        pub const ECDSA_SHA_256: &str = "ECDSA_SHA_256";
        pub const ECDSA_SHA_384: &str = "ECDSA_SHA_384";
        pub const ECDSA_SHA_512: &str = "ECDSA_SHA_512";
        pub const SM2DSA: &str = "SM2DSA";
        pub const ML_DSA_SHAKE_256: &str = "ML_DSA_SHAKE_256";
        pub const ED25519_SHA_512: &str = "ED25519_SHA_512";
        pub const ED25519_PH_SHA_512: &str = "ED25519_PH_SHA_512";
    }
}
