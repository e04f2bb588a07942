//! One netlink socket into one namespace: the one its thread was in when it was opened, wherever the thread goes later.

use std::io::{self, IoSlice};
use std::net::{IpAddr, Ipv4Addr};
use std::os::fd::{AsRawFd as _, OwnedFd};

use netlink_packet_core::{
    NLM_F_ACK, NLM_F_CREATE, NLM_F_DUMP, NLM_F_EXCL, NLM_F_REPLACE, NLM_F_REQUEST, NetlinkHeader,
    NetlinkMessage, NetlinkPayload,
};
use netlink_packet_route::address::{AddressAttribute, AddressMessage};
use netlink_packet_route::link::{LinkAttribute, LinkExtentMask, LinkFlags, LinkMessage, State};
use netlink_packet_route::route::{
    RouteAddress, RouteAttribute, RouteHeader, RouteMessage, RouteProtocol, RouteScope, RouteType,
};
use netlink_packet_route::{AddressFamily, RouteNetlinkMessage};
use nix::sys::socket::{
    AddressFamily as Family, MsgFlags, NetlinkAddr, SockFlag, SockProtocol, SockType, bind, recv, sendmsg,
    socket,
};

use crate::wanted::{Address, Mac};

/// Bytes of one answer: the kernel fills at most this much of a listing at once.
const ANSWER_BYTES_MAX: usize = 64 << 10;

/// A netlink socket.
#[derive(Debug)]
pub(crate) struct Netlink {
    socket: OwnedFd,
    sequence: u32,
    buffer: Vec<u8>,
}

/// A device as the kernel lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) index: u32,
    pub(crate) name: String,
    /// Administratively up.
    pub(crate) up: bool,
    /// Passing packets.
    pub(crate) running: bool,
    /// Index of its bridge.
    pub(crate) bridge: Option<u32>,
    pub(crate) mac: Mac,
    pub(crate) alias: Option<String>,
}

impl Netlink {
    /// Opens a socket into the thread's namespace.
    pub(crate) fn open() -> io::Result<Netlink> {
        let (kind, flags) = (SockType::Raw, SockFlag::SOCK_CLOEXEC);
        let socket = socket(Family::Netlink, kind, flags, SockProtocol::NetlinkRoute)?;
        bind(socket.as_raw_fd(), &NetlinkAddr::new(0, 0))?;
        Ok(Netlink { socket, sequence: 0, buffer: vec![0; ANSWER_BYTES_MAX] })
    }

    /// Every device of the namespace.
    pub(crate) fn links(&mut self) -> io::Result<Vec<Link>> {
        let mut message = LinkMessage::default();
        message.attributes.push(LinkAttribute::ExtMask(vec![LinkExtentMask::SkipStats]));
        let answers = self.exchange(RouteNetlinkMessage::GetLink(message), NLM_F_DUMP)?;
        Ok(answers.into_iter().filter_map(link).collect())
    }

    /// The device of that name.
    pub(crate) fn link(&mut self, name: &str) -> io::Result<Option<Link>> {
        let mut message = LinkMessage::default();
        message.attributes.push(LinkAttribute::IfName(name.to_owned()));
        match self.exchange(RouteNetlinkMessage::GetLink(message), NLM_F_ACK) {
            Ok(answers) => Ok(answers.into_iter().find_map(link)),
            Err(error) if error.raw_os_error() == Some(nix::libc::ENODEV) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The index of the device of that name, which must be there.
    pub(crate) fn index(&mut self, name: &str) -> io::Result<u32> {
        let missing = || io::Error::new(io::ErrorKind::NotFound, format!("there is no device {name}"));
        self.link(name)?.map(|link| link.index).ok_or_else(missing)
    }

    /// Every IPv4 address of the namespace, and the index of its device.
    pub(crate) fn addresses(&mut self) -> io::Result<Vec<(u32, Address)>> {
        let mut message = AddressMessage::default();
        message.header.family = AddressFamily::Inet;
        let answers = self.exchange(RouteNetlinkMessage::GetAddress(message), NLM_F_DUMP)?;
        Ok(answers.into_iter().filter_map(address).collect())
    }

    /// The gateway of the default route.
    pub(crate) fn default_gateway(&mut self) -> io::Result<Option<Ipv4Addr>> {
        let mut message = RouteMessage::default();
        message.header.address_family = AddressFamily::Inet;
        let answers = self.exchange(RouteNetlinkMessage::GetRoute(message), NLM_F_DUMP)?;
        Ok(answers.into_iter().find_map(default_gateway))
    }

    /// Makes a device.
    pub(crate) fn create(&mut self, message: LinkMessage) -> io::Result<()> {
        let flags = NLM_F_ACK | NLM_F_CREATE | NLM_F_EXCL;
        self.exchange(RouteNetlinkMessage::NewLink(message), flags).map(drop)
    }

    /// Changes the device of that name; brings it up if `up`.
    pub(crate) fn change(&mut self, name: &str, up: bool, attributes: Vec<LinkAttribute>) -> io::Result<()> {
        let mut message = LinkMessage::default();
        message.attributes.push(LinkAttribute::IfName(name.to_owned()));
        message.attributes.extend(attributes);
        if up {
            message.header.flags = LinkFlags::Up;
            message.header.change_mask = LinkFlags::Up;
        }
        self.exchange(RouteNetlinkMessage::SetLink(message), NLM_F_ACK).map(drop)
    }

    /// Removes the device of that name; one that is not there is gone already.
    pub(crate) fn remove(&mut self, name: &str) -> io::Result<()> {
        self.remove_by(LinkAttribute::IfName(name.to_owned()))
    }

    /// Removes all devices of a group, in one go.
    pub(crate) fn remove_group(&mut self, group: u32) -> io::Result<()> {
        self.remove_by(LinkAttribute::Group(group))
    }

    fn remove_by(&mut self, which: LinkAttribute) -> io::Result<()> {
        let mut message = LinkMessage::default();
        message.attributes.push(which);
        match self.exchange(RouteNetlinkMessage::DelLink(message), NLM_F_ACK) {
            Err(error) if error.raw_os_error() != Some(nix::libc::ENODEV) => Err(error),
            _ => Ok(()),
        }
    }

    /// Puts an address on a device; one that is there stays.
    pub(crate) fn add_address(&mut self, index: u32, address: Address) -> io::Result<()> {
        let mut message = address_message(index, address);
        let broadcast = u32::from(address.ip) | (u32::MAX >> address.prefix);
        message.attributes.push(AddressAttribute::Broadcast(Ipv4Addr::from(broadcast)));
        let flags = NLM_F_ACK | NLM_F_CREATE | NLM_F_REPLACE;
        self.exchange(RouteNetlinkMessage::NewAddress(message), flags).map(drop)
    }

    /// Takes an address off a device; one that is not there is gone already.
    pub(crate) fn remove_address(&mut self, index: u32, address: Address) -> io::Result<()> {
        let message = address_message(index, address);
        match self.exchange(RouteNetlinkMessage::DelAddress(message), NLM_F_ACK) {
            Err(error) if error.raw_os_error() != Some(nix::libc::EADDRNOTAVAIL) => Err(error),
            _ => Ok(()),
        }
    }

    /// Makes the default route lead to a gateway, whatever it did before.
    pub(crate) fn set_default_gateway(&mut self, index: u32, gateway: Ipv4Addr) -> io::Result<()> {
        let mut message = RouteMessage::default();
        message.header.address_family = AddressFamily::Inet;
        message.header.table = RouteHeader::RT_TABLE_MAIN;
        message.header.protocol = RouteProtocol::Static;
        message.header.scope = RouteScope::Universe;
        message.header.kind = RouteType::Unicast;
        message.attributes.push(RouteAttribute::Gateway(RouteAddress::Inet(gateway)));
        message.attributes.push(RouteAttribute::Oif(index));
        let flags = NLM_F_ACK | NLM_F_CREATE | NLM_F_REPLACE;
        self.exchange(RouteNetlinkMessage::NewRoute(message), flags).map(drop)
    }

    /// Sends a request and reads its answers to the last.
    fn exchange(&mut self, message: RouteNetlinkMessage, flags: u16) -> io::Result<Vec<RouteNetlinkMessage>> {
        self.sequence += 1;
        let mut header = NetlinkHeader::default();
        header.flags = NLM_F_REQUEST | flags;
        header.sequence_number = self.sequence;
        let mut message = NetlinkMessage::new(header, NetlinkPayload::from(message));
        message.finalize();
        let mut bytes = vec![0; message.buffer_len()];
        message.serialize(&mut bytes);
        let kernel = NetlinkAddr::new(0, 0);
        let parts = [IoSlice::new(&bytes)];
        sendmsg(self.socket.as_raw_fd(), &parts, &[], MsgFlags::empty(), Some(&kernel))?;
        let mut answers = Vec::new();
        while !self.receive(&mut answers)? {}
        Ok(answers)
    }

    /// Reads what has come; true after the last answer.
    fn receive(&mut self, answers: &mut Vec<RouteNetlinkMessage>) -> io::Result<bool> {
        let count = recv(self.socket.as_raw_fd(), &mut self.buffer, MsgFlags::empty())?;
        let mut bytes = self.buffer.get(..count).unwrap_or_default();
        let mut last = false;
        while let Some(length) = bytes.first_chunk::<4>().map(|length| u32::from_ne_bytes(*length) as usize) {
            let cut = || io::Error::new(io::ErrorKind::InvalidData, "the kernel's answer is cut");
            let one = bytes.get(..length).filter(|one| one.len() >= 16).ok_or_else(cut)?;
            bytes = bytes.get(length.next_multiple_of(4)..).unwrap_or_default();
            let message = match NetlinkMessage::<RouteNetlinkMessage>::deserialize(one) {
                Ok(message) => message,
                // A kind of device that this library does not know cannot be one of ours.
                Err(error) => {
                    tracing::debug!(%error, "a netlink message was skipped");
                    continue;
                }
            };
            // What is left of an exchange that failed half-way.
            if message.header.sequence_number != self.sequence {
                continue;
            }
            match message.payload {
                NetlinkPayload::InnerMessage(answer) => answers.push(answer),
                NetlinkPayload::Error(error) if error.code.is_some() => return Err(error.to_io()),
                NetlinkPayload::Error(_) | NetlinkPayload::Done(_) => last = true,
                _ => {}
            }
        }
        Ok(last)
    }
}

fn link(message: RouteNetlinkMessage) -> Option<Link> {
    let RouteNetlinkMessage::NewLink(message) = message else { return None };
    let mut link = Link {
        index: message.header.index,
        name: String::new(),
        up: message.header.flags.contains(LinkFlags::Up),
        running: false,
        bridge: None,
        mac: [0; 6],
        alias: None,
    };
    for attribute in message.attributes {
        match attribute {
            LinkAttribute::IfName(name) => link.name = name,
            LinkAttribute::OperState(state) => link.running = state == State::Up,
            LinkAttribute::Controller(index) => link.bridge = Some(index),
            LinkAttribute::Address(bytes) => link.mac = bytes.try_into().unwrap_or_default(),
            LinkAttribute::IfAlias(alias) => link.alias = Some(alias),
            _ => {}
        }
    }
    Some(link)
}

fn address(message: RouteNetlinkMessage) -> Option<(u32, Address)> {
    let RouteNetlinkMessage::NewAddress(message) = message else { return None };
    let local = message.attributes.iter().find_map(|attribute| match attribute {
        AddressAttribute::Local(IpAddr::V4(ip)) => Some(*ip),
        _ => None,
    });
    local.map(|ip| (message.header.index, Address { ip, prefix: message.header.prefix_len }))
}

fn default_gateway(message: RouteNetlinkMessage) -> Option<Ipv4Addr> {
    let RouteNetlinkMessage::NewRoute(message) = message else { return None };
    let default = message.header.destination_prefix_length == 0
        && message.header.table == RouteHeader::RT_TABLE_MAIN
        && message.header.kind == RouteType::Unicast;
    let gateway = message.attributes.iter().find_map(|attribute| match attribute {
        RouteAttribute::Gateway(RouteAddress::Inet(gateway)) => Some(*gateway),
        _ => None,
    });
    gateway.filter(|_| default)
}

fn address_message(index: u32, address: Address) -> AddressMessage {
    let mut message = AddressMessage::default();
    message.header.family = AddressFamily::Inet;
    message.header.prefix_len = address.prefix;
    message.header.index = index;
    let ip = IpAddr::V4(address.ip);
    message.attributes = vec![AddressAttribute::Local(ip), AddressAttribute::Address(ip)];
    message
}
