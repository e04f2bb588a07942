//! Encrypt, decrypt, data keys.

use model::Error;
use store::Cx;
use wire::Map;

use crate::api::{self, errors};
use crate::envelope::{Envelope, NONCE, seal};
use crate::key::{check_usable, named, usable};
use crate::rows::Key;

const ALGORITHM: &str = api::values::encryption_algorithm_spec::SYMMETRIC_DEFAULT;
/// Bytes Encrypt takes.
const PLAINTEXT_MAX: usize = 4096;

fn check_algorithm(algorithm: Option<&str>) -> Result<(), Error> {
    match algorithm {
        None | Some(ALGORITHM) => Ok(()),
        Some(other) => {
            let message = format!("The key does not support the encryption algorithm {other}.");
            Err(errors::invalid_key_usage_exception(message))
        }
    }
}

/// AWS answers a permitted dry run with this error.
fn check_dry_run(is_dry_run: Option<bool>) -> Result<(), Error> {
    if is_dry_run.unwrap_or(false) {
        let message = "The request would have succeeded, but the DryRun option is set.";
        return Err(errors::dry_run_operation_exception(message));
    }
    Ok(())
}

fn sealed(
    cx: &mut Cx<'_>,
    key: &Key,
    context: Option<Map<String>>,
    plaintext: &[u8],
) -> Result<Vec<u8>, Error> {
    let nonce = cx.ids.secret(NONCE);
    let material = key.material.last().ok_or_else(|| Error::internal("a key without material"))?;
    seal(&key.arn, material, &nonce, &context.unwrap_or_default(), plaintext)
        .ok_or_else(|| Error::internal("the plaintext cannot be encrypted"))
}

/// The key, the plaintext and the material's id behind a ciphertext.
fn opened(
    cx: &mut Cx<'_>,
    blob: &[u8],
    expected_key: Option<&str>,
    context: Option<Map<String>>,
) -> Result<(Key, Vec<u8>, String), Error> {
    let invalid = || errors::invalid_ciphertext_exception("");
    let envelope = Envelope::read(blob).ok_or_else(invalid)?;
    let key = named(cx, envelope.key_arn).map_err(|_| invalid())?;
    if let Some(expected) = expected_key
        && named(cx, expected)?.arn != key.arn
    {
        let message = "The key ID in the request does not identify a CMK that can perform this operation.";
        return Err(errors::incorrect_key_exception(message));
    }
    check_usable(&key)?;
    let material = key.material.iter().find(|material| material.id == envelope.material_id);
    let material = material.ok_or_else(invalid)?;
    let plaintext = envelope.open(material, &context.unwrap_or_default()).ok_or_else(invalid)?;
    let id = material.id.clone();
    Ok((key, plaintext, id))
}

/// `Encrypt`
pub fn encrypt(cx: &mut Cx<'_>, input: api::EncryptRequest) -> Result<api::EncryptResponse, Error> {
    let key = usable(cx, &input.key_id)?;
    check_algorithm(input.encryption_algorithm.as_deref())?;
    if input.plaintext.is_empty() || input.plaintext.len() > PLAINTEXT_MAX {
        let message = "1 validation error detected: Value at 'plaintext' failed to satisfy constraint: Member must \
                       have length between 1 and 4096";
        return Err(Error::new("ValidationException", message));
    }
    check_dry_run(input.dry_run)?;
    let blob = sealed(cx, &key, input.encryption_context, &input.plaintext)?;
    Ok(api::EncryptResponse {
        ciphertext_blob: Some(blob),
        key_id: Some(key.arn),
        encryption_algorithm: Some(ALGORITHM.into()),
    })
}

/// `Decrypt`
pub fn decrypt(cx: &mut Cx<'_>, input: api::DecryptRequest) -> Result<api::DecryptResponse, Error> {
    if input.recipient.is_some() {
        return Err(Error::not_implemented("Decrypt with Recipient"));
    }
    check_algorithm(input.encryption_algorithm.as_deref())?;
    let blob = input.ciphertext_blob.unwrap_or_default();
    let (key, plaintext, material_id) = opened(cx, &blob, input.key_id.as_deref(), input.encryption_context)?;
    check_dry_run(input.dry_run)?;
    Ok(api::DecryptResponse {
        key_id: Some(key.arn),
        plaintext: Some(plaintext),
        encryption_algorithm: Some(ALGORITHM.into()),
        ciphertext_for_recipient: None,
        key_material_id: Some(material_id),
    })
}

/// `ReEncrypt`
pub fn re_encrypt(cx: &mut Cx<'_>, input: api::ReEncryptRequest) -> Result<api::ReEncryptResponse, Error> {
    check_algorithm(input.source_encryption_algorithm.as_deref())?;
    check_algorithm(input.destination_encryption_algorithm.as_deref())?;
    let blob = input.ciphertext_blob.unwrap_or_default();
    let source = input.source_key_id.as_deref();
    let (from, plaintext, from_material) = opened(cx, &blob, source, input.source_encryption_context)?;
    let to = usable(cx, &input.destination_key_id)?;
    check_dry_run(input.dry_run)?;
    let blob = sealed(cx, &to, input.destination_encryption_context, &plaintext)?;
    Ok(api::ReEncryptResponse {
        ciphertext_blob: Some(blob),
        source_key_id: Some(from.arn),
        key_id: Some(to.arn),
        source_encryption_algorithm: Some(ALGORITHM.into()),
        destination_encryption_algorithm: Some(ALGORITHM.into()),
        source_key_material_id: Some(from_material),
        destination_key_material_id: to.material.last().map(|material| material.id.clone()),
    })
}

/// The length of a data key, bytes.
fn data_key_length(spec: Option<&str>, bytes: Option<i64>) -> Result<usize, Error> {
    match (spec, bytes) {
        (Some("AES_256"), None) => Ok(32),
        (Some("AES_128"), None) => Ok(16),
        (None, Some(bytes @ 1..=1024)) => Ok(bytes as usize),
        _ => {
            let message = "Please specify either number of bytes or key spec.";
            Err(Error::new("ValidationException", message))
        }
    }
}

/// `GenerateDataKey`
pub fn generate_data_key(
    cx: &mut Cx<'_>,
    input: api::GenerateDataKeyRequest,
) -> Result<api::GenerateDataKeyResponse, Error> {
    if input.recipient.is_some() {
        return Err(Error::not_implemented("GenerateDataKey with Recipient"));
    }
    let key = usable(cx, &input.key_id)?;
    let length = data_key_length(input.key_spec.as_deref(), input.number_of_bytes)?;
    check_dry_run(input.dry_run)?;
    let plaintext = cx.ids.secret(length);
    let blob = sealed(cx, &key, input.encryption_context, &plaintext)?;
    Ok(api::GenerateDataKeyResponse {
        ciphertext_blob: Some(blob),
        plaintext: Some(plaintext),
        key_material_id: key.material.last().map(|material| material.id.clone()),
        key_id: Some(key.arn),
        ciphertext_for_recipient: None,
    })
}

/// `GenerateDataKeyWithoutPlaintext`
pub fn generate_data_key_without_plaintext(
    cx: &mut Cx<'_>,
    input: api::GenerateDataKeyWithoutPlaintextRequest,
) -> Result<api::GenerateDataKeyWithoutPlaintextResponse, Error> {
    let key = usable(cx, &input.key_id)?;
    let length = data_key_length(input.key_spec.as_deref(), input.number_of_bytes)?;
    check_dry_run(input.dry_run)?;
    let plaintext = cx.ids.secret(length);
    let blob = sealed(cx, &key, input.encryption_context, &plaintext)?;
    Ok(api::GenerateDataKeyWithoutPlaintextResponse {
        ciphertext_blob: Some(blob),
        key_material_id: key.material.last().map(|material| material.id.clone()),
        key_id: Some(key.arn),
    })
}
