//! RSA public keys in the two forms IAM takes and gives: OpenSSH's line (RFC 4253) and PEM (SubjectPublicKeyInfo).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest, Md5};

/// Modulus and public exponent, big-endian, without leading zeros.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RsaKey {
    modulus: Vec<u8>,
    exponent: Vec<u8>,
}

const BEGIN: &str = "-----BEGIN PUBLIC KEY-----";
const END: &str = "-----END PUBLIC KEY-----";
/// AlgorithmIdentifier of rsaEncryption with its NULL parameters.
const RSA_ENCRYPTION: [u8; 15] =
    [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];

impl RsaKey {
    /// Reads either form. `None`: it is neither, or not RSA.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        match text.strip_prefix(BEGIN) {
            Some(rest) => {
                let body: String = rest.strip_suffix(END)?.split_whitespace().collect();
                Self::from_der(&STANDARD.decode(body).ok()?)
            }
            None => {
                let mut words = text.split_whitespace();
                if words.next()? != "ssh-rsa" {
                    return None;
                }
                Self::from_blob(&STANDARD.decode(words.next()?).ok()?)
            }
        }
    }

    /// Length of the modulus in bits.
    pub(crate) fn bits(&self) -> usize {
        let first = self.modulus.first().map_or(0, |byte| byte.leading_zeros() as usize);
        self.modulus.len() * 8 - first
    }

    /// `ssh-rsa` and the key in base64.
    pub(crate) fn openssh(&self) -> String {
        format!("ssh-rsa {}", STANDARD.encode(self.blob()))
    }

    /// PEM in lines of 64, with a newline at the end.
    pub(crate) fn pem(&self) -> String {
        let numbers = [integer(&self.modulus), integer(&self.exponent)].concat();
        let mut bits = vec![0];
        bits.extend(tagged(0x30, &numbers));
        let whole = tagged(0x30, &[RSA_ENCRYPTION.as_slice(), &tagged(0x03, &bits)].concat());
        let body = STANDARD.encode(whole);
        let lines: Vec<&str> =
            (0..body.len()).step_by(64).map(|at| &body[at..body.len().min(at + 64)]).collect();
        format!("{BEGIN}\n{}\n{END}\n", lines.join("\n"))
    }

    /// MD5 of the key as it goes over the wire, as `ssh-keygen -E md5 -l` shows it.
    pub(crate) fn fingerprint(&self) -> String {
        let hash = Md5::digest(self.blob());
        hash.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(":")
    }

    fn blob(&self) -> Vec<u8> {
        let field = |bytes: &[u8]| [&(bytes.len() as u32).to_be_bytes()[..], bytes].concat();
        [field(b"ssh-rsa"), field(&signed(&self.exponent)), field(&signed(&self.modulus))].concat()
    }

    fn from_blob(mut rest: &[u8]) -> Option<Self> {
        let mut field = || {
            let length = u32::from_be_bytes(*rest.first_chunk::<4>()?) as usize;
            let bytes = rest.get(4..4 + length)?;
            rest = &rest[4 + length..];
            Some(bytes)
        };
        let (kind, exponent, modulus) = (field()?, field()?, field()?);
        (kind == b"ssh-rsa" && rest.is_empty()).then_some(())?;
        Self::of(modulus, exponent)
    }

    fn from_der(bytes: &[u8]) -> Option<Self> {
        let (whole, rest) = content(0x30, bytes)?;
        rest.is_empty().then_some(())?;
        let bits = content(0x03, whole.strip_prefix(&RSA_ENCRYPTION)?)?.0;
        let numbers = content(0x30, bits.strip_prefix(&[0])?)?.0;
        let (modulus, rest) = content(0x02, numbers)?;
        Self::of(modulus, content(0x02, rest)?.0)
    }

    fn of(modulus: &[u8], exponent: &[u8]) -> Option<Self> {
        let bare =
            |bytes: &[u8]| -> Vec<u8> { bytes.iter().copied().skip_while(|byte| *byte == 0).collect() };
        let key = Self { modulus: bare(modulus), exponent: bare(exponent) };
        (!key.modulus.is_empty() && !key.exponent.is_empty()).then_some(key)
    }
}

/// A number as signed big-endian bytes: a zero before a first bit that is set.
fn signed(number: &[u8]) -> Vec<u8> {
    let sign = number.first().filter(|first| **first >= 0x80).map(|_| 0);
    sign.into_iter().chain(number.iter().copied()).collect()
}

fn integer(number: &[u8]) -> Vec<u8> {
    tagged(0x02, &signed(number))
}

/// DER: tag, length, content.
fn tagged(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len();
    let bytes: Vec<u8> = length.to_be_bytes().into_iter().skip_while(|byte| *byte == 0).collect();
    let head = match length {
        0..0x80 => vec![tag, length as u8],
        _ => [vec![tag, 0x80 | bytes.len() as u8], bytes].concat(),
    };
    [head, content.to_vec()].concat()
}

/// The content under a tag, and what follows it.
fn content(tag: u8, bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (first, rest) = bytes.split_first()?;
    let (length, rest) = rest.split_first()?;
    let (length, rest) = match length {
        0..0x80 => (usize::from(*length), rest),
        long => {
            let count = usize::from(long & 0x7f);
            let digits = rest.get(..count).filter(|_| count <= 4)?;
            let length = digits.iter().fold(0, |length, byte| (length << 8) | usize::from(*byte));
            (length, &rest[count..])
        }
    };
    (*first == tag).then_some((rest.get(..length)?, &rest[length..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_lead_to_one_key() {
        let key = RsaKey { modulus: vec![0xc1; 256], exponent: vec![1, 0, 1] };
        assert_eq!(key.bits(), 2048);
        assert_eq!(RsaKey::parse(&format!("{} me@home", key.openssh())).as_ref(), Some(&key));
        assert_eq!(RsaKey::parse(&key.pem()).as_ref(), Some(&key));
        assert!(
            key.pem().starts_with("-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA")
        );
        assert_eq!(key.fingerprint().len(), 47);
        for bad in ["", "ssh-ed25519 AAAA", "ssh-rsa AAAA", "ssh-rsa ////////", BEGIN] {
            assert_eq!(RsaKey::parse(bad), None, "{bad}");
        }
    }
}
