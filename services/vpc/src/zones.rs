//! Regions and their availability zones.
//!
//! A zone's letter stands for the zone id of the same rank in every account; AWS shuffles them per account.

/// A region: name, prefix of its zone ids, letters of its zones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Region {
    pub(crate) name: &'static str,
    pub(crate) zone_id_prefix: &'static str,
    pub(crate) zones: &'static str,
}

const fn region(name: &'static str, zone_id_prefix: &'static str, zones: &'static str) -> Region {
    Region { name, zone_id_prefix, zones }
}

pub(crate) const REGIONS: &[Region] = &[
    region("af-south-1", "afs1", "abc"),
    region("ap-east-1", "ape1", "abc"),
    region("ap-northeast-1", "apne1", "acd"),
    region("ap-northeast-2", "apne2", "abcd"),
    region("ap-northeast-3", "apne3", "abc"),
    region("ap-south-1", "aps1", "abc"),
    region("ap-south-2", "aps2", "abc"),
    region("ap-southeast-1", "apse1", "abc"),
    region("ap-southeast-2", "apse2", "abc"),
    region("ap-southeast-3", "apse3", "abc"),
    region("ap-southeast-4", "apse4", "abc"),
    region("ca-central-1", "cac1", "abd"),
    region("ca-west-1", "caw1", "abc"),
    region("eu-central-1", "euc1", "abc"),
    region("eu-central-2", "euc2", "abc"),
    region("eu-north-1", "eun1", "abc"),
    region("eu-south-1", "eus1", "abc"),
    region("eu-south-2", "eus2", "abc"),
    region("eu-west-1", "euw1", "abc"),
    region("eu-west-2", "euw2", "abc"),
    region("eu-west-3", "euw3", "abc"),
    region("il-central-1", "ilc1", "abc"),
    region("me-central-1", "mec1", "abc"),
    region("me-south-1", "mes1", "abc"),
    region("sa-east-1", "sae1", "abc"),
    region("us-east-1", "use1", "abcdef"),
    region("us-east-2", "use2", "abc"),
    region("us-west-1", "usw1", "ac"),
    region("us-west-2", "usw2", "abcd"),
];

/// A zone: `eu-central-1a`, `euc1-az1`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Zone {
    pub(crate) name: String,
    pub(crate) id: String,
}

/// The zones of a region, in the order of their letters. A region we do not know has three.
pub(crate) fn zones(name: &str) -> Vec<Zone> {
    let known = REGIONS.iter().find(|region| region.name == name);
    let letters = known.map_or("abc", |region| region.zones);
    let prefix = known.map_or_else(|| name.replace('-', ""), |region| region.zone_id_prefix.to_owned());
    let zone = |(at, letter)| Zone { name: format!("{name}{letter}"), id: format!("{prefix}-az{}", at + 1) };
    letters.chars().enumerate().map(zone).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_named_after_their_region() {
        let all = zones("eu-central-1");
        assert_eq!(all.len(), 3);
        assert_eq!((all[1].name.as_str(), all[1].id.as_str()), ("eu-central-1b", "euc1-az2"));
        assert_eq!(zones("us-east-1").len(), 6);
        assert_eq!(zones("xx-test-9")[0].id, "xxtest9-az1");
    }
}
