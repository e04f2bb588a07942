//! The VPC's namespace, a subnet's bridge in it and the addresses on it.

use std::io;

use netlink_packet_route::link::{
    InfoBridge, InfoData, InfoKind, LinkAttribute, LinkFlags, LinkInfo, LinkMessage,
};

use crate::namespace;
use crate::netlink::Netlink;
use crate::wanted::{Address, bridge_mac};

/// The group of all our devices in a VPC's namespace: what is in it can be removed in one go.
pub(crate) const GROUP: u32 = 0x7475;
/// What makes the namespace a router between its subnets.
const FORWARD: &str = "ipv4/ip_forward";

/// Settings of a VPC's namespace: forwards, and announces addresses that it takes over. No IPv6: the VPC has none, and
/// each device would look for neighbours when it comes up. No filter by the way back: hosts that have it on pass it
/// on to new namespaces.
const SETTINGS: [(&str, &str); 6] = [
    ("ipv6/conf/all/disable_ipv6", "1"),
    ("ipv6/conf/default/disable_ipv6", "1"),
    ("ipv4/conf/all/rp_filter", "0"),
    ("ipv4/conf/default/rp_filter", "0"),
    ("ipv4/conf/all/arp_notify", "1"),
    (FORWARD, "1"),
];

/// Makes the thread's namespace a VPC's.
pub(crate) fn configure_namespace(netlink: &mut Netlink) -> io::Result<()> {
    for (setting, value) in SETTINGS {
        namespace::set(setting, value)?;
    }
    netlink.change("lo", true, Vec::new())
}

/// Whether the thread's namespace is a VPC's, as far as can be told at a glance.
pub(crate) fn forwards() -> bool {
    namespace::is_on(FORWARD)
}

/// Makes a bridge and brings it up.
pub(crate) fn create(netlink: &mut Netlink, name: &str) -> io::Result<()> {
    let mut message = LinkMessage::default();
    // Nobody in a VPC asks for multicast: no need to keep books of it.
    let data = InfoData::Bridge(vec![InfoBridge::MulticastSnooping(false)]);
    message.attributes = vec![
        LinkAttribute::IfName(name.to_owned()),
        LinkAttribute::Address(bridge_mac(name).to_vec()),
        LinkAttribute::Group(GROUP),
        LinkAttribute::LinkInfo(vec![LinkInfo::Kind(InfoKind::Bridge), LinkInfo::Data(data)]),
    ];
    message.header.flags = LinkFlags::Up;
    message.header.change_mask = LinkFlags::Up;
    netlink.create(message)
}

/// Puts an address on a bridge.
pub(crate) fn add_address(netlink: &mut Netlink, name: &str, address: Address) -> io::Result<()> {
    let index = netlink.index(name)?;
    netlink.add_address(index, address)
}

/// Takes an address off a bridge.
pub(crate) fn remove_address(netlink: &mut Netlink, name: &str, address: Address) -> io::Result<()> {
    let index = netlink.index(name)?;
    netlink.remove_address(index, address)
}

/// Tells the subnet which hardware address the bridge's addresses have: one of them may have been a task's before.
pub(crate) fn announce(netlink: &mut Netlink, name: &str) -> io::Result<()> {
    // Setting it anew is what makes the kernel announce it (arp_notify).
    netlink.change(name, false, vec![LinkAttribute::Address(bridge_mac(name).to_vec())])
}
