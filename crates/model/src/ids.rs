//! Ids from a seeded generator: the simulator replays them, production seeds it from the system.

/// A source of ids. SplitMix64: small, fast, and good enough for names (never for secrets).
#[derive(Debug, Clone)]
pub struct Ids {
    state: u64,
}

impl Ids {
    /// A generator that gives the same ids for the same seed.
    pub fn seeded(seed: u64) -> Self {
        Self { state: seed }
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

#[cfg(test)]
mod tests {
    use super::*;

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
