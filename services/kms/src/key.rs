//! Keys: making, finding and describing them.

use model::{Arn, Error, Time, page};
use store::Cx;
use wire::Map;

use crate::api::{self, errors};
use crate::policy::{check_policy, default_policy};
use crate::rows::{ALIASES, Alias, KEYS, Key, Material, row_key};
use crate::tags::from_tags;

/// Entries on one page unless `Limit` says otherwise.
const PAGE: usize = 100;
/// Services whose own key is made when it is first named.
const AWS_ALIASES: [&str; 14] = [
    "codebuild",
    "codecommit",
    "codepipeline",
    "dynamodb",
    "ebs",
    "ecr",
    "elasticfilesystem",
    "lambda",
    "rds",
    "s3",
    "secretsmanager",
    "sns",
    "sqs",
    "ssm",
];

pub(crate) fn page_size(limit: Option<i64>) -> usize {
    limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE).clamp(1, 1000)
}

fn no_key(arn: &str) -> Error {
    errors::not_found_exception(format!("Key '{arn}' does not exist"))
}

/// The key a client means: key id, key ARN, alias name or alias ARN.
pub(crate) fn named(cx: &mut Cx<'_>, name: &str) -> Result<Key, Error> {
    let resource = match name.strip_prefix("arn:") {
        None => name.to_owned(),
        Some(_) => {
            let arn: Arn =
                name.parse().map_err(|_| errors::invalid_arn_exception(format!("Invalid arn {name}")))?;
            if arn.service != "kms" || arn.region != cx.region() {
                return Err(errors::not_found_exception(format!("Invalid arn {}", arn.region)));
            }
            if arn.account != cx.account() {
                return Err(no_key(name));
            }
            arn.resource
        }
    };
    if resource.starts_with("alias/") {
        return by_alias(cx, &resource);
    }
    let id = resource.strip_prefix("key/").unwrap_or(&resource);
    let found = KEYS.get(cx, &row_key(cx, id))?;
    found.ok_or_else(|| no_key(&Arn::new("kms", cx.region(), cx.account(), format!("key/{id}")).to_string()))
}

/// Like [`named`], for operations that take no alias.
pub(crate) fn by_id(cx: &mut Cx<'_>, name: &str) -> Result<Key, Error> {
    if name.starts_with("alias/") || name.contains(":alias/") {
        return Err(errors::invalid_arn_exception(format!("Invalid keyId '{name}'")));
    }
    named(cx, name)
}

fn by_alias(cx: &mut Cx<'_>, alias: &str) -> Result<Key, Error> {
    if let Some(found) = ALIASES.get(cx, &row_key(cx, alias))? {
        return KEYS.get(cx, &row_key(cx, &found.key_id))?.ok_or_else(|| no_key(alias));
    }
    let arn = Arn::new("kms", cx.region(), cx.account(), alias).to_string();
    let service = alias.strip_prefix("alias/aws/").filter(|service| AWS_ALIASES.contains(service));
    let Some(service) = service else {
        return Err(errors::not_found_exception(format!("Alias {arn} is not found.")));
    };
    let mut key = new_key(cx);
    key.is_aws_managed = true;
    key.rotation_days = Some(crate::rotation::PERIOD_DAYS);
    key.description = format!("Default key that protects my {service} data when no other key is defined");
    put(cx, &key)?;
    let name = alias.to_owned();
    let row = Alias { name, arn, key_id: key.id.clone(), created_at: cx.now.0, updated_at: cx.now.0 };
    let alias_key = row_key(cx, alias);
    ALIASES.put(cx, &alias_key, &row)?;
    Ok(key)
}

/// A key that may be used now.
pub(crate) fn usable(cx: &mut Cx<'_>, name: &str) -> Result<Key, Error> {
    let key = named(cx, name)?;
    check_usable(&key)?;
    Ok(key)
}

pub(crate) fn check_usable(key: &Key) -> Result<(), Error> {
    check_not_pending(key)?;
    if !key.is_enabled {
        return Err(errors::disabled_exception(format!("{} is disabled.", key.arn)));
    }
    Ok(())
}

pub(crate) fn check_not_pending(key: &Key) -> Result<(), Error> {
    if key.deleted_at.is_some() {
        return Err(errors::kms_invalid_state_exception(format!("{} is pending deletion.", key.arn)));
    }
    Ok(())
}

pub(crate) fn put(cx: &mut Cx<'_>, key: &Key) -> Result<(), Error> {
    let row_key = row_key(cx, &key.id);
    Ok(KEYS.put(cx, &row_key, key)?)
}

fn new_key(cx: &mut Cx<'_>) -> Key {
    let id = cx.ids.uuid();
    Key {
        arn: Arn::new("kms", cx.region(), cx.account(), format!("key/{id}")).to_string(),
        id,
        account: cx.account().to_owned(),
        description: String::new(),
        created_at: cx.now.0,
        is_enabled: true,
        is_aws_managed: false,
        deleted_at: None,
        policy: default_policy(cx.account()),
        rotation_days: None,
        tags: Map::new(),
        material: vec![Material::new(cx)],
    }
}

fn state(key: &Key) -> &'static str {
    match (key.deleted_at, key.is_enabled) {
        (Some(_), _) => api::values::key_state::PENDING_DELETION,
        (None, true) => api::values::key_state::ENABLED,
        (None, false) => api::values::key_state::DISABLED,
    }
}

fn describe(key: &Key) -> api::KeyMetadata {
    let manager = if key.is_aws_managed { "AWS" } else { "CUSTOMER" };
    api::KeyMetadata {
        aws_account_id: Some(key.account.clone()),
        key_id: Some(key.id.clone()),
        arn: Some(key.arn.clone()),
        creation_date: Some(Time(key.created_at)),
        enabled: Some(key.is_enabled && key.deleted_at.is_none()),
        description: Some(key.description.clone()),
        key_usage: Some(api::values::key_usage_type::ENCRYPT_DECRYPT.into()),
        key_state: Some(state(key).into()),
        deletion_date: key.deleted_at.map(Time),
        origin: Some(api::values::origin_type::AWS_KMS.into()),
        key_manager: Some(manager.into()),
        customer_master_key_spec: Some(api::values::key_spec::SYMMETRIC_DEFAULT.into()),
        key_spec: Some(api::values::key_spec::SYMMETRIC_DEFAULT.into()),
        encryption_algorithms: Some(vec![api::values::encryption_algorithm_spec::SYMMETRIC_DEFAULT.into()]),
        multi_region: Some(false),
        current_key_material_id: key.material.last().map(|material| material.id.clone()),
        ..api::KeyMetadata::default()
    }
}

/// `CreateKey`: symmetric keys with material of our own; every other kind is refused by name.
pub fn create_key(cx: &mut Cx<'_>, input: api::CreateKeyRequest) -> Result<api::CreateKeyResponse, Error> {
    let spec = input.key_spec.or(input.customer_master_key_spec);
    let others = [
        (spec.filter(|spec| spec != "SYMMETRIC_DEFAULT"), "A key of spec"),
        (input.key_usage.filter(|usage| usage != "ENCRYPT_DECRYPT"), "A key for"),
        (input.origin.filter(|origin| origin != "AWS_KMS"), "A key of origin"),
        (input.custom_key_store_id.or(input.xks_key_id), "A key in key store"),
        (input.multi_region.filter(|multi| *multi).map(|_| "true".into()), "A key with MultiRegion"),
    ];
    if let Some((Some(value), what)) = others.into_iter().find(|(value, _)| value.is_some()) {
        return Err(Error::not_implemented(format!("{what} {value}")));
    }
    let mut key = new_key(cx);
    if let Some(policy) = input.policy {
        check_policy(&policy)?;
        key.policy = policy;
    }
    key.description = input.description.unwrap_or_default();
    key.tags = from_tags(input.tags.unwrap_or_default()).collect();
    put(cx, &key)?;
    Ok(api::CreateKeyResponse { key_metadata: Some(describe(&key)) })
}

/// `DescribeKey`
pub fn describe_key(
    cx: &mut Cx<'_>,
    input: api::DescribeKeyRequest,
) -> Result<api::DescribeKeyResponse, Error> {
    let key = named(cx, &input.key_id)?;
    Ok(api::DescribeKeyResponse { key_metadata: Some(describe(&key)) })
}

/// `ListKeys`
pub fn list_keys(cx: &mut Cx<'_>, input: api::ListKeysRequest) -> Result<api::ListKeysResponse, Error> {
    let after = page::after(input.marker.as_deref(), "InvalidMarkerException")?;
    let all = KEYS.list(cx, &row_key(cx, ""))?;
    let (keys, next_marker) = page::cut(all, after.as_deref(), page_size(input.limit));
    let entry = |key: Key| api::KeyListEntry { key_id: Some(key.id), key_arn: Some(key.arn) };
    Ok(api::ListKeysResponse {
        keys: Some(keys.into_iter().map(entry).collect()),
        truncated: Some(next_marker.is_some()),
        next_marker,
    })
}

/// `UpdateKeyDescription`
pub fn update_key_description(
    cx: &mut Cx<'_>,
    input: api::UpdateKeyDescriptionRequest,
) -> Result<api::UpdateKeyDescriptionOutput, Error> {
    let mut key = by_id(cx, &input.key_id)?;
    check_not_pending(&key)?;
    key.description = input.description;
    put(cx, &key)?;
    Ok(api::UpdateKeyDescriptionOutput {})
}
