//! The ciphertext: a header that names key and material, a nonce, and AES-256-GCM over both header and context.
//!
//! `1 · length of ARN (2) · ARN · material id (32) · nonce (12) · ciphertext and tag`

use aes_gcm::aead::{Aead as _, Payload};
use aes_gcm::{Aes256Gcm, KeyInit as _, Nonce};
use wire::Map;

use crate::rows::Material;

/// The form of ciphertext this file writes.
const VERSION: u8 = 1;
const MATERIAL_ID: usize = 32;
pub(crate) const NONCE: usize = 12;

/// A ciphertext taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Envelope<'a> {
    pub(crate) key_arn: &'a str,
    pub(crate) material_id: String,
    header: &'a [u8],
    nonce: &'a [u8],
    sealed: &'a [u8],
}

/// The pairs in key order, each part with its length before it: two contexts never look the same.
fn associated(header: &[u8], context: &Map<String>) -> Vec<u8> {
    let mut pairs: Vec<(&String, &String)> = context.iter().collect();
    pairs.sort();
    let mut bytes = header.to_vec();
    for part in pairs.into_iter().flat_map(|(key, value)| [key, value]) {
        bytes.extend((part.len() as u64).to_be_bytes());
        bytes.extend(part.as_bytes());
    }
    bytes
}

/// Encrypts under a key's newest material. `None`: more than AES-GCM can hold, or no such material.
pub(crate) fn seal(
    key_arn: &str,
    material: &Material,
    nonce: &[u8],
    context: &Map<String>,
    plaintext: &[u8],
) -> Option<Vec<u8>> {
    let mut blob = vec![VERSION];
    blob.extend(u16::try_from(key_arn.len()).ok()?.to_be_bytes());
    blob.extend(key_arn.as_bytes());
    blob.extend(hex_bytes(&material.id)?);
    let associated = associated(&blob, context);
    let cipher = Aes256Gcm::new_from_slice(&material.bytes).ok()?;
    let payload = Payload { msg: plaintext, aad: &associated };
    let sealed = cipher.encrypt(Nonce::from_slice(nonce), payload).ok()?;
    blob.extend(nonce);
    blob.extend(sealed);
    Some(blob)
}

impl<'a> Envelope<'a> {
    /// Takes a ciphertext apart; `None` when it is none of ours.
    pub(crate) fn read(blob: &'a [u8]) -> Option<Self> {
        let (head, rest) = blob.split_at_checked(3)?;
        if head[0] != VERSION {
            return None;
        }
        let length = usize::from(u16::from_be_bytes([head[1], head[2]]));
        let (arn, rest) = rest.split_at_checked(length)?;
        let (material_id, rest) = rest.split_at_checked(MATERIAL_ID)?;
        let (nonce, sealed) = rest.split_at_checked(NONCE)?;
        Some(Self {
            key_arn: std::str::from_utf8(arn).ok()?,
            material_id: material_id.iter().map(|byte| format!("{byte:02x}")).collect(),
            header: &blob[..3 + length + MATERIAL_ID],
            nonce,
            sealed,
        })
    }

    /// Decrypts; `None` when it was changed, or encrypted in another context.
    pub(crate) fn open(&self, material: &Material, context: &Map<String>) -> Option<Vec<u8>> {
        let associated = associated(self.header, context);
        let cipher = Aes256Gcm::new_from_slice(&material.bytes).ok()?;
        let payload = Payload { msg: self.sealed, aad: &associated };
        cipher.decrypt(Nonce::from_slice(self.nonce), payload).ok()
    }
}

fn hex_bytes(text: &str) -> Option<Vec<u8>> {
    let digits = text.as_bytes().chunks(2);
    digits.map(|two| u8::from_str_radix(std::str::from_utf8(two).ok()?, 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ARN: &str = "arn:aws:kms:eu-central-1:000000000000:key/1";

    fn material() -> Material {
        Material { id: "ab".repeat(32), bytes: [7; 32], created_at: 0 }
    }

    fn context(pairs: &[(&str, &str)]) -> Map<String> {
        pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn opens_what_it_sealed_and_nothing_else() {
        let given = context(&[("a", "1"), ("b", "2")]);
        let mut blob = seal(ARN, &material(), &[9; NONCE], &given, b"secret").unwrap();
        assert!(!blob.windows(6).any(|window| window == b"secret"));
        let envelope = Envelope::read(&blob).unwrap();
        assert_eq!((envelope.key_arn, envelope.material_id.as_str()), (ARN, material().id.as_str()));
        let swapped = context(&[("b", "2"), ("a", "1")]);
        assert_eq!(envelope.open(&material(), &swapped).as_deref(), Some(&b"secret"[..]));
        assert_eq!(envelope.open(&material(), &context(&[("a", "1b"), ("", "2")])), None);
        let other = Material { bytes: [8; 32], ..material() };
        assert_eq!(envelope.open(&other, &given), None);
        // A changed header or body does not open.
        let last = blob.len() - 1;
        for at in [10, last] {
            blob[at] ^= 1;
            assert_eq!(Envelope::read(&blob).unwrap().open(&material(), &given), None);
            blob[at] ^= 1;
        }
        assert_eq!(Envelope::read(&blob[..20]), None);
        assert_eq!(Envelope::read(b""), None);
    }
}
