//! A task's veth pair: the port on its subnet's bridge, and `eth0` in the task's own namespace.

use std::io;
use std::os::fd::AsRawFd as _;

use netlink_packet_route::link::{
    InfoData, InfoKind, InfoVeth, LinkAttribute, LinkFlags, LinkInfo, LinkMessage,
};

use crate::bridge::GROUP;
use crate::namespace::{self, Namespace};
use crate::netlink::Netlink;
use crate::reconcile::{End, Eth0};
use crate::wanted::WantedEnd;

/// A task's device.
pub(crate) const DEVICE: &str = "eth0";

/// Settings of a task's namespace: it announces its address when it takes it over. No IPv6 but on loopback, where
/// programs may expect it.
const SETTINGS: [(&str, &str); 2] =
    [("ipv6/conf/default/disable_ipv6", "1"), ("ipv4/conf/all/arp_notify", "1")];

/// Makes the thread's namespace a task's of that VPC. The VPC is noted on the loopback device: that is how a
/// namespace is known whose port is gone.
pub(crate) fn configure_namespace(netlink: &mut Netlink, vpc_id: &str) -> io::Result<()> {
    for (setting, value) in SETTINGS {
        namespace::set(setting, value)?;
    }
    netlink.change("lo", true, vec![LinkAttribute::IfAlias(vpc_id.to_owned())])
}

/// The VPC that a task's namespace is of.
pub(crate) fn owner(netlink: &mut Netlink) -> io::Result<Option<String>> {
    Ok(netlink.link("lo")?.and_then(|loopback| loopback.alias))
}

/// Makes the pair: its port on the bridge and up, its other end in the task's namespace.
pub(crate) fn create(netlink: &mut Netlink, task: &Namespace, end: &WantedEnd) -> io::Result<()> {
    let bridge = netlink.index(&end.bridge)?;
    let mut peer = LinkMessage::default();
    peer.attributes = vec![
        LinkAttribute::IfName(DEVICE.to_owned()),
        LinkAttribute::Address(end.mac.to_vec()),
        LinkAttribute::NetNsFd(task.file.as_raw_fd()),
    ];
    let mut message = LinkMessage::default();
    message.attributes = vec![
        LinkAttribute::IfName(end.port.clone()),
        LinkAttribute::Controller(bridge),
        LinkAttribute::Group(GROUP),
        LinkAttribute::LinkInfo(vec![
            LinkInfo::Kind(InfoKind::Veth),
            LinkInfo::Data(InfoData::Veth(InfoVeth::Peer(peer))),
        ]),
    ];
    message.header.flags = LinkFlags::Up;
    message.header.change_mask = LinkFlags::Up;
    netlink.create(message)
}

/// Puts the port on its bridge and brings it up.
pub(crate) fn attach(netlink: &mut Netlink, end: &WantedEnd) -> io::Result<()> {
    let bridge = netlink.index(&end.bridge)?;
    netlink.change(&end.port, true, vec![LinkAttribute::Controller(bridge)])
}

/// Gives the task's device its addresses and route, and brings it up. The socket is into the task's namespace.
pub(crate) fn configure(netlink: &mut Netlink, end: &WantedEnd) -> io::Result<()> {
    let index = netlink.index(DEVICE)?;
    let surplus =
        netlink.addresses()?.into_iter().filter(|(on, found)| *on == index && *found != end.address);
    for (_, address) in surplus.collect::<Vec<_>>() {
        netlink.remove_address(index, address)?;
    }
    netlink.change("lo", true, Vec::new())?;
    netlink.change(DEVICE, true, vec![LinkAttribute::Address(end.mac.to_vec())])?;
    netlink.add_address(index, end.address)?;
    netlink.set_default_gateway(index, end.gateway)
}

/// Tells the subnet whose the address is now: another task may have had it a moment ago.
pub(crate) fn announce(netlink: &mut Netlink, end: &WantedEnd) -> io::Result<()> {
    // Setting it anew is what makes the kernel announce it (arp_notify).
    netlink.change(DEVICE, false, vec![LinkAttribute::Address(end.mac.to_vec())])
}

/// What is in a task's namespace.
pub(crate) fn look(netlink: &mut Netlink) -> io::Result<End> {
    let links = netlink.links()?;
    let loopback_up = links.iter().any(|link| link.name == "lo" && link.up);
    let Some(device) = links.into_iter().find(|link| link.name == DEVICE) else {
        return Ok(End { loopback_up, ..End::default() });
    };
    let addresses = netlink.addresses()?.into_iter();
    let addresses = addresses.filter(|(on, _)| *on == device.index).map(|(_, address)| address).collect();
    let eth0 = Some(Eth0 { up: device.up, mac: device.mac, addresses });
    Ok(End { loopback_up, eth0, gateway: netlink.default_gateway()? })
}
