//! What this machine lacks for networks, found out by doing it: in a namespace of a thread's own, gone with the
//! thread.

use std::fs;
use std::io;
use std::process::{Command, Stdio};

use netlink_packet_route::link::{InfoData, InfoKind, InfoVeth, LinkAttribute, LinkInfo, LinkMessage};
use nix::sched::{CloneFlags, unshare};
use nix::unistd::geteuid;

use crate::netlink::Netlink;
use crate::{bridge, namespace};

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What was looked at.
    pub what: &'static str,
    /// Why it is not as it should be; none: it is.
    pub problem: Option<String>,
    /// What to do about it.
    pub remedy: &'static str,
}

type Check = (&'static str, fn() -> io::Result<()>, &'static str);

/// In an order in which the first problem explains those after it.
const CHECKS: [Check; 7] = [
    ("root", root, "run as root, or with CAP_SYS_ADMIN and CAP_NET_ADMIN"),
    ("/run/netns", directory, "make /run/netns a directory that can be written and mounted"),
    ("network namespaces", namespaces, "use a kernel with CONFIG_NET_NS; in a container, run it privileged"),
    ("forwarding", forwarding, "mount /proc/sys writable; in a container, run it privileged"),
    ("bridges", bridges, "load the kernel module `bridge`: modprobe bridge"),
    ("veth pairs", veth_pairs, "load the kernel module `veth`: modprobe veth"),
    ("nftables", nftables, "install nftables, and load the kernel module `nf_tables`"),
];

/// Looks at everything that networks need. Blocks for a few milliseconds; changes nothing but `/run/netns`, which it
/// makes if it is not there.
pub fn doctor() -> Vec<Finding> {
    CHECKS
        .into_iter()
        .map(|(what, check, remedy)| Finding { what, problem: problem(check), remedy })
        .collect()
}

/// Runs a check on a thread of its own: it may move the thread into a new namespace.
fn problem(check: fn() -> io::Result<()>) -> Option<String> {
    let thread = std::thread::Builder::new().name("net-doctor".into()).spawn(check);
    let checked =
        thread.map(|thread| thread.join().unwrap_or_else(|_| Err(io::Error::other("the check failed"))));
    checked.and_then(|result| result).err().map(|error| error.to_string())
}

fn root() -> io::Result<()> {
    match geteuid().is_root() {
        true => Ok(()),
        false => Err(io::Error::other("the user is not root")),
    }
}

fn directory() -> io::Result<()> {
    namespace::prepare_directory()
}

fn namespaces() -> io::Result<()> {
    Ok(unshare(CloneFlags::CLONE_NEWNET)?)
}

fn forwarding() -> io::Result<()> {
    namespaces()?;
    bridge::configure_namespace(&mut Netlink::open()?)
}

fn bridges() -> io::Result<()> {
    namespaces()?;
    bridge::create(&mut Netlink::open()?, "tub")
}

fn veth_pairs() -> io::Result<()> {
    namespaces()?;
    let named = |name: &str| {
        let mut message = LinkMessage::default();
        message.attributes.push(LinkAttribute::IfName(name.to_owned()));
        message
    };
    let mut message = named("tue");
    let peer = InfoData::Veth(InfoVeth::Peer(named("eth0")));
    message
        .attributes
        .push(LinkAttribute::LinkInfo(vec![LinkInfo::Kind(InfoKind::Veth), LinkInfo::Data(peer)]));
    Netlink::open()?.create(message)
}

fn nftables() -> io::Result<()> {
    let installed = std::env::var_os("PATH").is_some_and(|path| {
        std::env::split_paths(&path).any(|folder| fs::metadata(folder.join("nft")).is_ok())
    });
    if !installed {
        return Err(io::Error::other("there is no `nft` in PATH"));
    }
    namespaces()?;
    let output = Command::new("nft").args(["add", "table", "ip", "turaco"]).stdin(Stdio::null()).output()?;
    let words = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    if output.status.success() { Ok(()) } else { Err(io::Error::other(words)) }
}
