//! IPv4 ranges.

use std::fmt;
use std::net::Ipv4Addr;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Addresses AWS keeps of every subnet: network, router, DNS, one for later, broadcast (NET-2).
pub(crate) const RESERVED_COUNT: u32 = 5;

/// A range in its canonical form: no bits set behind the prefix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) struct Cidr {
    network: u32,
    prefix: u8,
}

impl Cidr {
    pub(crate) fn new(network: Ipv4Addr, prefix: u8) -> Self {
        let prefix = prefix.min(32);
        Self { network: u32::from(network) & mask(prefix), prefix }
    }

    /// Bits of the network part.
    pub(crate) fn prefix(self) -> u8 {
        self.prefix
    }

    /// How many addresses.
    pub(crate) fn size(self) -> u64 {
        1 << (32 - u32::from(self.prefix))
    }

    /// The address so many behind the first.
    pub(crate) fn address(self, offset: u32) -> Ipv4Addr {
        Ipv4Addr::from(self.network.wrapping_add(offset))
    }

    pub(crate) fn contains_address(self, address: Ipv4Addr) -> bool {
        u32::from(address) & mask(self.prefix) == self.network
    }

    /// Whether the other range lies in this one.
    pub(crate) fn contains(self, other: Cidr) -> bool {
        self.prefix <= other.prefix && other.network & mask(self.prefix) == self.network
    }

    pub(crate) fn overlaps(self, other: Cidr) -> bool {
        self.contains(other) || other.contains(self)
    }

    /// Offsets that may be handed out in a subnet of this range (NET-2).
    pub(crate) fn usable(self) -> std::ops::Range<u32> {
        let last = u32::try_from(self.size() - 1).unwrap_or(u32::MAX);
        4..last.max(4)
    }
}

fn mask(prefix: u8) -> u32 {
    u32::MAX.checked_shl(32 - u32::from(prefix)).unwrap_or(0)
}

impl fmt::Display for Cidr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", Ipv4Addr::from(self.network), self.prefix)
    }
}

impl FromStr for Cidr {
    type Err = String;

    /// Takes host bits away, as AWS does.
    fn from_str(text: &str) -> Result<Self, String> {
        let parsed = text.split_once('/').and_then(|(address, prefix)| {
            let prefix = prefix.parse::<u8>().ok().filter(|prefix| *prefix <= 32)?;
            Some(Self::new(address.parse().ok()?, prefix))
        });
        parsed.ok_or_else(|| format!("{text} is not an IPv4 range"))
    }
}

impl TryFrom<String> for Cidr {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Cidr> for String {
    fn from(cidr: Cidr) -> Self {
        cidr.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cidr(text: &str) -> Cidr {
        text.parse().unwrap()
    }

    #[test]
    fn host_bits_go_away() {
        assert_eq!(cidr("100.68.0.18/18").to_string(), "100.68.0.0/18");
        assert_eq!(cidr("0.0.0.0/0").to_string(), "0.0.0.0/0");
        for wrong in ["10.0.0.0", "10.0.0.0/33", "10.0.0/8", "::/0", ""] {
            assert!(wrong.parse::<Cidr>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn ranges_hold_and_meet_each_other() {
        assert!(cidr("10.0.0.0/16").contains(cidr("10.0.9.0/24")));
        assert!(!cidr("10.0.9.0/24").contains(cidr("10.0.0.0/16")));
        assert!(cidr("10.0.9.0/24").overlaps(cidr("10.0.0.0/16")));
        assert!(!cidr("10.0.0.0/24").overlaps(cidr("10.0.1.0/24")));
        assert!(cidr("0.0.0.0/0").contains_address(Ipv4Addr::new(8, 8, 8, 8)));
    }

    #[test]
    fn net_2_five_addresses_of_a_subnet_are_kept() {
        let usable = cidr("10.0.0.0/28").usable();
        assert_eq!((usable.start, usable.end), (4, 15));
        assert_eq!(u64::from(usable.end - usable.start) + u64::from(RESERVED_COUNT), 16);
        assert_eq!(cidr("10.0.0.0/28").address(15).to_string(), "10.0.0.15");
    }
}
