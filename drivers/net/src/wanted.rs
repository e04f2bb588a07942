//! A want, checked and laid out: which bridge, port, address and route each thing gets. Pure.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

use driver::network::{InterfaceHolder, InterfaceWant, NetworkWant, SubnetWant};

/// What the names of bridges begin with.
pub(crate) const BRIDGE_PREFIX: &str = "tub";
/// What the names of ports (a veth pair's ends on a bridge) begin with.
pub(crate) const PORT_PREFIX: &str = "tue";

/// A hardware address.
pub(crate) type Mac = [u8; 6];

/// An address and the length of its subnet's prefix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Address {
    pub(crate) ip: Ipv4Addr,
    pub(crate) prefix: u8,
}

/// A whole VPC, laid out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// By bridge name.
    pub(crate) bridges: BTreeMap<String, WantedBridge>,
    /// By interface id.
    pub(crate) ends: BTreeMap<String, WantedEnd>,
    /// Interfaces that cannot be, and why.
    pub(crate) refused: Vec<(String, String)>,
}

/// A subnet's bridge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct WantedBridge {
    /// The subnet's `.1`.
    pub(crate) gateway: Address,
    /// Addresses of holders that live in the VPC's namespace, and their interface ids.
    pub(crate) holders: BTreeMap<Address, String>,
}

/// A task's end of a veth pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct WantedEnd {
    pub(crate) port: String,
    pub(crate) bridge: String,
    pub(crate) address: Address,
    pub(crate) mac: Mac,
    pub(crate) gateway: Ipv4Addr,
}

impl Wanted {
    /// Lays a want out. What cannot be is refused by name; the rest stands.
    pub(crate) fn new(want: &NetworkWant) -> Wanted {
        let mut wanted = Wanted::default();
        let mut subnets: BTreeMap<&str, Result<(String, Ipv4Addr), String>> = BTreeMap::new();
        for subnet in &want.subnets {
            let laid = wanted.subnet(subnet);
            subnets.insert(&subnet.subnet_id, laid);
        }
        let mut taken = BTreeSet::new();
        for interface in &want.interfaces {
            let subnet = subnets.get(interface.subnet_id.as_str());
            if let Err(reason) = wanted.interface(interface, subnet, &mut taken) {
                wanted.refused.push((interface.interface_id.clone(), reason));
            }
        }
        wanted
    }

    /// Every interface that stands, and its bridge.
    pub(crate) fn interfaces(&self) -> impl Iterator<Item = (&str, &str)> {
        let ends = self.ends.iter().map(|(id, end)| (id.as_str(), end.bridge.as_str()));
        let holders = self.bridges.iter().flat_map(|(bridge, wanted)| {
            wanted.holders.values().map(move |id| (id.as_str(), bridge.as_str()))
        });
        ends.chain(holders)
    }

    fn subnet(&mut self, subnet: &SubnetWant) -> Result<(String, Ipv4Addr), String> {
        let name = bridge_name(&subnet.subnet_id);
        let (network, prefix) = parse_cidr(&subnet.cidr)?;
        let gateway = Address { ip: offset(network, 1), prefix };
        if self.bridges.contains_key(&name) {
            return Err(format!("{} has the same bridge as another subnet", subnet.subnet_id));
        }
        self.bridges.insert(name.clone(), WantedBridge { gateway, holders: BTreeMap::new() });
        Ok((name, network))
    }

    fn interface(
        &mut self,
        want: &InterfaceWant,
        subnet: Option<&Result<(String, Ipv4Addr), String>>,
        taken: &mut BTreeSet<String>,
    ) -> Result<(), String> {
        let id = &want.interface_id;
        if !is_plain_name(id) {
            return Err("its id is not one".to_owned());
        }
        let subnet = subnet.ok_or_else(|| format!("there is no subnet {}", want.subnet_id))?;
        let (bridge, network) = subnet.as_ref().map_err(Clone::clone)?;
        let laid = self.bridges.get_mut(bridge).ok_or("its subnet has no bridge")?;
        let Address { ip: gateway, prefix } = laid.gateway;
        let address = Address { ip: want.address, prefix };
        let size = 1_u32 << (32 - prefix);
        let place = u32::from(want.address).wrapping_sub(u32::from(*network));
        // NET-2: the first is the network, the second the router, the last the broadcast address.
        if place < 2 || place >= size - 1 {
            return Err(format!("{} is not an address for an interface of {network}/{prefix}", want.address));
        }
        let mac = parse_mac(&want.mac).ok_or_else(|| format!("{:?} is not a hardware address", want.mac))?;
        let port = port_name(id);
        for unique in [format!("{bridge} {}", want.address), port.clone()] {
            if !taken.insert(unique) {
                return Err(format!("{} or its name is another interface's", want.address));
            }
        }
        match want.holder {
            InterfaceHolder::Task => {
                let end = WantedEnd { port, bridge: bridge.clone(), address, mac, gateway };
                self.ends.insert(id.clone(), end);
            }
            InterfaceHolder::LoadBalancer | InterfaceHolder::NatGateway => {
                laid.holders.insert(address, id.clone());
            }
        }
        Ok(())
    }
}

/// The bridge of a subnet.
pub(crate) fn bridge_name(subnet_id: &str) -> String {
    format!("{BRIDGE_PREFIX}{:012x}", hash(subnet_id) >> 16)
}

/// The port of an interface.
pub(crate) fn port_name(interface_id: &str) -> String {
    format!("{PORT_PREFIX}{:012x}", hash(interface_id) >> 16)
}

/// A bridge's own hardware address: always the same, or it would change with the ports that come and go, and everyone
/// on the subnet would have to learn it again.
pub(crate) fn bridge_mac(name: &str) -> Mac {
    let [a, b, c, d, e, ..] = hash(name).to_be_bytes();
    [0x02, a, b, c, d, e]
}

/// Ids become file and device names: letters, digits, dashes.
pub(crate) fn is_plain_name(name: &str) -> bool {
    let letters = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    letters && (1..=64).contains(&name.len()) && !name.starts_with('-')
}

/// FNV-1a, 64 bits.
fn hash(text: &str) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    text.bytes().fold(0xcbf2_9ce4_8422_2325, step)
}

/// A range of AWS's sizes, `/16` to `/28`, given by its first address.
fn parse_cidr(cidr: &str) -> Result<(Ipv4Addr, u8), String> {
    let parts = cidr.split_once('/');
    let parsed = parts.and_then(|(ip, prefix)| Some((ip.parse().ok()?, prefix.parse().ok()?)));
    let (ip, prefix): (Ipv4Addr, u8) =
        parsed.ok_or_else(|| format!("{cidr:?} is not a range of addresses"))?;
    let whole = (16..=28).contains(&prefix) && u32::from(ip) & (u32::MAX >> prefix) == 0;
    whole.then_some((ip, prefix)).ok_or_else(|| format!("{cidr} is not a range for a subnet"))
}

fn offset(network: Ipv4Addr, by: u32) -> Ipv4Addr {
    Ipv4Addr::from(u32::from(network).wrapping_add(by))
}

fn parse_mac(text: &str) -> Option<Mac> {
    let mut mac = [0; 6];
    let mut parts = text.split(':');
    for byte in &mut mac {
        let part = parts.next().filter(|part| part.len() == 2)?;
        *byte = u8::from_str_radix(part, 16).ok()?;
    }
    // The first bit of the first byte means a group, which no interface has.
    (parts.next().is_none() && mac[0] & 1 == 0).then_some(mac)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn interface(id: &str, address: &str, holder: InterfaceHolder) -> InterfaceWant {
        InterfaceWant {
            interface_id: id.into(),
            subnet_id: "subnet-1".into(),
            address: address.parse().unwrap(),
            mac: "02:00:00:00:00:01".into(),
            holder,
        }
    }

    fn laid_out(interfaces: Vec<InterfaceWant>) -> Wanted {
        let subnet = |id: &str, cidr: &str| SubnetWant { subnet_id: id.into(), cidr: cidr.into() };
        Wanted::new(&NetworkWant {
            vpc_id: "vpc-1".into(),
            cidrs: vec!["10.0.0.0/16".into()],
            subnets: vec![subnet("subnet-1", "10.0.0.64/26"), subnet("subnet-bad", "10.0.0.1/24")],
            interfaces,
        })
    }

    #[test]
    fn the_router_has_the_first_address_of_its_subnet() {
        let wanted = laid_out(vec![
            interface("eni-1", "10.0.0.70", InterfaceHolder::Task),
            interface("eni-2", "10.0.0.71", InterfaceHolder::LoadBalancer),
        ]);
        assert_eq!(wanted.refused, []);
        let bridge = &wanted.bridges[&bridge_name("subnet-1")];
        assert_eq!(bridge.gateway, Address { ip: Ipv4Addr::new(10, 0, 0, 65), prefix: 26 });
        assert_eq!(bridge.holders.values().collect::<Vec<_>>(), ["eni-2"]);
        assert_eq!(wanted.ends["eni-1"].gateway, bridge.gateway.ip);
        assert_eq!(wanted.interfaces().count(), 2);
    }

    #[test]
    fn net_2_reserved_and_foreign_addresses_are_refused() {
        for address in ["10.0.0.64", "10.0.0.65", "10.0.0.127", "10.0.0.63", "10.0.0.128", "192.168.0.1"] {
            let wanted = laid_out(vec![interface("eni-1", address, InterfaceHolder::Task)]);
            assert_eq!(wanted.refused.len(), 1, "{address}");
            assert!(wanted.ends.is_empty());
        }
    }

    #[test]
    fn what_cannot_be_is_refused_and_the_rest_stands() {
        let mut bad_mac = interface("eni-mac", "10.0.0.72", InterfaceHolder::Task);
        bad_mac.mac = "01:00:00:00:00:01".into();
        let mut bad_subnet = interface("eni-subnet", "10.0.0.73", InterfaceHolder::Task);
        bad_subnet.subnet_id = "subnet-bad".into();
        let mut no_subnet = interface("eni-none", "10.0.0.74", InterfaceHolder::Task);
        no_subnet.subnet_id = "subnet-none".into();
        let wanted = laid_out(vec![
            interface("eni-1", "10.0.0.70", InterfaceHolder::Task),
            interface("eni-2", "10.0.0.70", InterfaceHolder::LoadBalancer),
            interface("../x", "10.0.0.71", InterfaceHolder::Task),
            bad_mac,
            bad_subnet,
            no_subnet,
        ]);
        assert_eq!(wanted.ends.keys().collect::<Vec<_>>(), ["eni-1"]);
        let refused: Vec<&str> = wanted.refused.iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(refused, ["eni-2", "../x", "eni-mac", "eni-subnet", "eni-none"]);
    }

    #[test]
    fn device_names_fit() {
        let name = port_name("eni-0123456789abcdef0");
        assert!(name.len() <= 15 && name.starts_with("tu"), "{name}");
        assert_eq!(name, port_name("eni-0123456789abcdef0"));
        assert_ne!(name, port_name("eni-0123456789abcdef1"));
        assert_eq!(bridge_name("subnet-1").len(), 15);
        assert_eq!(bridge_mac("x")[0], 2);
    }
}
