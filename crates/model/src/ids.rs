//! Ids from a seeded generator: the simulator replays them, production seeds it from the system.
//!
//! Names come from SplitMix64, whose state follows from what it has given out. Secrets (keys, session secrets) come
//! from a ChaCha20 keystream of their own, which tells nothing about its key.

use std::fmt;

/// A source of ids and secrets.
#[derive(Clone)]
pub struct Ids {
    state: u64,
    secrets: Secrets,
}

impl fmt::Debug for Ids {
    /// Without the key of the secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ids").field("state", &self.state).finish_non_exhaustive()
    }
}

impl Ids {
    /// A generator that gives the same ids and the same secrets for the same seed: for tests and the simulator.
    pub fn seeded(seed: u64) -> Self {
        let mut ids = Self { state: !seed, secrets: Secrets::new([0; 32]) };
        let mut key = [0; 32];
        for word in key.chunks_exact_mut(8) {
            word.copy_from_slice(&ids.bits().to_le_bytes());
        }
        Self { state: seed, secrets: Secrets::new(key) }
    }

    /// A generator whose secrets nobody can guess: `key` is 32 bytes from the operating system, never used before.
    pub fn with_key(seed: u64, key: [u8; 32]) -> Self {
        Self { state: seed, secrets: Secrets::new(key) }
    }

    /// Bytes for keys, nonces and passwords.
    pub fn secret(&mut self, length: usize) -> Vec<u8> {
        (0..length).map(|_| self.secrets.byte()).collect()
    }

    /// `length` letters and digits for a password or a session secret.
    pub fn secret_text(&mut self, length: usize) -> String {
        const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789ab";
        (0..length).map(|_| char::from(LETTERS[usize::from(self.secrets.byte() & 63)])).collect()
    }

    /// Sixty-four random bits.
    pub fn bits(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `bound` (at least 1).
    pub fn below(&mut self, bound: u64) -> u64 {
        self.bits() % bound.max(1)
    }

    /// `length` characters out of `alphabet` (ASCII).
    pub fn from_alphabet(&mut self, alphabet: &str, length: usize) -> String {
        let letters = alphabet.as_bytes();
        (0..length).map(|_| char::from(letters[self.below(letters.len() as u64) as usize])).collect()
    }

    /// Lower-case hexadecimal digits: ELB ids (16), task ids (32), EC2 ids (17).
    pub fn hex(&mut self, length: usize) -> String {
        self.from_alphabet("0123456789abcdef", length)
    }

    /// Decimal digits, the first not zero: task set ids (19).
    pub fn digits(&mut self, length: usize) -> String {
        let mut text = self.from_alphabet("123456789", 1);
        text.push_str(&self.from_alphabet("0123456789", length.saturating_sub(1)));
        text
    }

    /// Upper-case letters and digits: deployment ids `d-` + 9 (CD-6), IAM ids.
    pub fn upper(&mut self, length: usize) -> String {
        self.from_alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", length)
    }

    /// A version-4 UUID.
    pub fn uuid(&mut self) -> String {
        let (a, b) = (self.bits(), self.bits());
        format!(
            "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
            (a >> 32) as u32,
            (a >> 16) as u16,
            (a & 0xfff) as u16,
            0x8000 | ((b >> 48) as u16 & 0x3fff),
            b & 0xffff_ffff_ffff
        )
    }
}

/// The keystream of ChaCha20 (RFC 8439) under a key that is used for nothing else, nonce zero.
#[derive(Clone)]
struct Secrets {
    key: [u32; 8],
    counter: u64,
    block: [u8; 64],
    used: usize,
}

impl Secrets {
    fn new(key: [u8; 32]) -> Self {
        let mut words = [0; 8];
        for (word, bytes) in words.iter_mut().zip(key.chunks_exact(4)) {
            *word = u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]);
        }
        Self { key: words, counter: 0, block: [0; 64], used: 64 }
    }

    fn byte(&mut self) -> u8 {
        if self.used == self.block.len() {
            // The counter takes the first half of what RFC 8439 leaves for it and the nonce.
            let (low, high) = (self.counter as u32, (self.counter >> 32) as u32);
            self.block = chacha20_block(&self.key, [low, high, 0, 0]);
            self.counter += 1;
            self.used = 0;
        }
        // A byte is given once and not kept.
        let byte = std::mem::take(&mut self.block[self.used]);
        self.used += 1;
        byte
    }
}

/// One block of ChaCha20: counter and nonce are the last four words of its state.
fn chacha20_block(key: &[u32; 8], last: [u32; 4]) -> [u8; 64] {
    const COLUMNS: [[usize; 4]; 4] = [[0, 4, 8, 12], [1, 5, 9, 13], [2, 6, 10, 14], [3, 7, 11, 15]];
    const DIAGONALS: [[usize; 4]; 4] = [[0, 5, 10, 15], [1, 6, 11, 12], [2, 7, 8, 13], [3, 4, 9, 14]];
    let mut start = [0x6170_7865, 0x3320_646e, 0x7962_2d32, 0x6b20_6574, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    start[4..12].copy_from_slice(key);
    start[12..].copy_from_slice(&last);
    let mut state = start;
    for _ in 0..10 {
        for [a, b, c, d] in COLUMNS.into_iter().chain(DIAGONALS) {
            for (to, from, mixed, left) in [(a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)] {
                state[to] = u32::wrapping_add(state[to], state[from]);
                state[mixed] = (state[mixed] ^ state[to]).rotate_left(left);
            }
        }
    }
    let mut block = [0; 64];
    for (at, bytes) in block.chunks_exact_mut(4).enumerate() {
        bytes.copy_from_slice(&state[at].wrapping_add(start[at]).to_le_bytes());
    }
    block
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 8439, 2.3.2.
    #[test]
    fn chacha20_is_the_rfcs() {
        let key: Vec<u8> = (0..32).collect();
        let words = Secrets::new(key.try_into().unwrap()).key;
        let block = chacha20_block(&words, [1, 0x0900_0000, 0x4a00_0000, 0]);
        assert_eq!(block[..8], [0x10, 0xf1, 0xe7, 0xe4, 0xd1, 0x3b, 0x59, 0x15]);
        assert_eq!(block[60..], [0xa2, 0x50, 0x3c, 0x4e]);
    }

    #[test]
    fn secrets_do_not_repeat_and_replay_by_seed() {
        let (mut one, mut two) = (Ids::seeded(7), Ids::seeded(7));
        let first = one.secret(64);
        assert_eq!(first, two.secret(64));
        assert_ne!(first, one.secret(64));
        assert_ne!(first, Ids::seeded(8).secret(64));
        assert_eq!(one.bits(), Ids::seeded(7).bits());
        assert_eq!(one.secret_text(40).len(), 40);
    }

    #[test]
    fn same_seed_same_ids() {
        let mut one = Ids::seeded(7);
        let mut two = Ids::seeded(7);
        assert_eq!(one.uuid(), two.uuid());
        assert_eq!(one.hex(16).len(), 16);
        assert_ne!(one.hex(16), two.digits(16));
        assert_eq!(one.uuid().len(), 36);
    }
}
