//! What is found of a VPC. Runs on a thread of its own; a deep look into a task's namespace only where it is due.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use driver::names;

use crate::namespace::{self, Namespace, Owned};
use crate::netlink::Netlink;
use crate::reconcile::{Found, FoundBridge, FoundEnd, FoundPort};
use crate::wanted::{BRIDGE_PREFIX, PORT_PREFIX, Wanted, WantedEnd};
use crate::{Error, bridge, interface};

/// What need not be looked at again. Nothing is wrong without it, only slower.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    inner: Mutex<Remembered>,
}

#[derive(Debug, Default)]
struct Remembered {
    /// The VPC of each task's namespace, by name and inode.
    owners: BTreeMap<String, (u64, String)>,
    /// Ends that were put in order since the last survey, by VPC and interface.
    in_order: BTreeMap<String, BTreeMap<String, WantedEnd>>,
}

impl Memory {
    fn lock(&self) -> MutexGuard<'_, Remembered> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Everything is looked into again.
    pub(crate) fn doubt(&self) {
        self.lock().in_order.clear();
    }

    /// These ends of a VPC are in order now.
    pub(crate) fn trust(&self, vpc_id: &str, ends: BTreeMap<String, WantedEnd>) {
        self.lock().in_order.insert(vpc_id.to_owned(), ends);
    }

    fn is_trusted(&self, vpc_id: &str, id: &str, end: &WantedEnd) -> bool {
        self.lock().in_order.get(vpc_id).and_then(|ends| ends.get(id)) == Some(end)
    }

    /// The VPC that a task's namespace is of; `None` when it is gone or is not one of ours.
    fn owner(&self, name: &str) -> Result<Option<String>, Error> {
        let Some(inode) = namespace::inode(name) else { return Ok(None) };
        let known = self.lock().owners.get(name).cloned();
        if let Some((known, vpc_id)) = known
            && known == inode
        {
            return Ok(Some(vpc_id));
        }
        let Some(task) = Namespace::open(name)? else { return Ok(None) };
        let owner = interface::owner(&mut task.netlink()?).map_err(Error::io(format!("look into {name}")))?;
        match &owner {
            Some(vpc_id) => drop(self.lock().owners.insert(name.to_owned(), (inode, vpc_id.clone()))),
            None => tracing::warn!(name, "a network namespace has our kind of name and no owner"),
        }
        Ok(owner)
    }

    fn forget_all_but(&self, names: &BTreeSet<String>) {
        self.lock().owners.retain(|name, _| names.contains(name));
    }
}

/// The VPCs of which anything is there.
pub(crate) fn vpcs(instance: &str, memory: &Memory) -> Result<BTreeSet<String>, Error> {
    let found = namespace::list(instance)?;
    memory.forget_all_but(&found.iter().map(|owned| owned.name(instance)).collect());
    let mut vpcs = BTreeSet::new();
    for owned in found {
        match owned {
            Owned::Vpc(id) => drop(vpcs.insert(id)),
            Owned::Interface(_) => vpcs.extend(memory.owner(&owned.name(instance))?),
        }
    }
    Ok(vpcs)
}

/// A VPC as it is, and a socket into its namespace if there is one.
pub(crate) fn look(
    instance: &str,
    vpc_id: &str,
    wanted: Option<&Wanted>,
    memory: &Memory,
) -> Result<(Found, Option<Netlink>), Error> {
    let mut found = Found { ends: ends(instance, vpc_id, wanted, memory)?, ..Found::default() };
    let name = names::vpc_netns(instance, vpc_id);
    let Some(vpc) = Namespace::open(&name)? else { return Ok((found, None)) };
    let mut netlink = vpc.netlink()?;
    found.namespace = true;
    found.forwards = bridge::forwards();
    let mut devices = || {
        let links = netlink.links()?;
        found.forwards &= links.iter().any(|link| link.name == "lo" && link.up);
        let names: BTreeMap<u32, &str> = links.iter().map(|link| (link.index, link.name.as_str())).collect();
        for link in &links {
            if link.name.starts_with(BRIDGE_PREFIX) {
                found
                    .bridges
                    .insert(link.name.clone(), FoundBridge { up: link.up, ..FoundBridge::default() });
            } else if link.name.starts_with(PORT_PREFIX) {
                let bridge = link.bridge.and_then(|index| names.get(&index)).map(|name| (*name).to_owned());
                found.ports.insert(link.name.clone(), FoundPort { up: link.up, bridge });
            }
        }
        for (index, address) in netlink.addresses()? {
            let bridge = names.get(&index).and_then(|name| found.bridges.get_mut(*name));
            if let Some(bridge) = bridge {
                bridge.addresses.insert(address);
            }
        }
        Ok(())
    };
    devices().map_err(Error::io::<std::io::Error>(format!("look into {name}")))?;
    Ok((found, Some(netlink)))
}

/// The tasks' namespaces that are wanted here or are of this VPC.
fn ends(
    instance: &str,
    vpc_id: &str,
    wanted: Option<&Wanted>,
    memory: &Memory,
) -> Result<BTreeMap<String, FoundEnd>, Error> {
    let mut ends = BTreeMap::new();
    for owned in namespace::list(instance)? {
        let name = owned.name(instance);
        let Owned::Interface(id) = owned else { continue };
        match wanted.and_then(|wanted| wanted.ends.get(&id)) {
            Some(end) if memory.is_trusted(vpc_id, &id, end) && namespace::inode(&name).is_some() => {
                ends.insert(id, FoundEnd::Unseen);
            }
            Some(_) => {
                let Some(task) = Namespace::open(&name)? else { continue };
                let seen = interface::look(&mut task.netlink()?);
                ends.insert(id, FoundEnd::Seen(seen.map_err(Error::io(format!("look into {name}")))?));
            }
            None => {
                if memory.owner(&name)?.as_deref() == Some(vpc_id) {
                    ends.insert(id, FoundEnd::Unseen);
                }
            }
        }
    }
    Ok(ends)
}
