//! What to do so that what is found becomes what is wanted. Pure: no kernel here.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

use crate::wanted::{Address, Mac, Wanted, WantedEnd};

/// A VPC as it was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Found {
    /// The VPC's namespace is there.
    pub(crate) namespace: bool,
    /// It forwards between subnets, and its loopback is up.
    pub(crate) forwards: bool,
    /// Our bridges in it, by name.
    pub(crate) bridges: BTreeMap<String, FoundBridge>,
    /// Our ports in it, by name.
    pub(crate) ports: BTreeMap<String, FoundPort>,
    /// The tasks' namespaces, by interface id.
    pub(crate) ends: BTreeMap<String, FoundEnd>,
}

/// A bridge as it was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct FoundBridge {
    pub(crate) up: bool,
    pub(crate) addresses: BTreeSet<Address>,
}

/// A port as it was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct FoundPort {
    pub(crate) up: bool,
    pub(crate) bridge: Option<String>,
}

/// A task's namespace as it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum FoundEnd {
    /// Not looked into: it was in order a moment ago, or it is going anyway.
    Unseen,
    /// Looked into.
    Seen(End),
}

/// What is in a task's namespace.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct End {
    pub(crate) loopback_up: bool,
    /// `eth0`, if there is one.
    pub(crate) eth0: Option<Eth0>,
    /// The default route's gateway.
    pub(crate) gateway: Option<Ipv4Addr>,
}

/// A task's device.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Eth0 {
    pub(crate) up: bool,
    pub(crate) mac: Mac,
    pub(crate) addresses: BTreeSet<Address>,
}

/// One thing to do. Each is idempotent as far as the kernel allows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    /// All our devices in the VPC's namespace go at once.
    RemoveDevices,
    /// A veth pair goes.
    RemovePort { port: String },
    /// A task's namespace goes, by its interface's id.
    RemoveEndNamespace { id: String },
    /// An address leaves a bridge.
    RemoveAddress { bridge: String, address: Address },
    /// A bridge goes.
    RemoveBridge { bridge: String },
    /// The VPC's namespace goes.
    RemoveNamespace,
    /// The VPC's namespace is made, in order from the first moment.
    CreateNamespace,
    /// Loopback up, forwarding on.
    ConfigureNamespace,
    /// A bridge is made and brought up.
    CreateBridge { bridge: String },
    /// A bridge is brought up.
    RaiseBridge { bridge: String },
    /// An address is put on a bridge; the interface that holds it, if it is not the subnet's router.
    AddAddress { bridge: String, address: Address, holder: Option<String> },
    /// A task's namespace is made.
    CreateEndNamespace { id: String },
    /// A veth pair is made, its port on the bridge.
    CreatePort { id: String, end: WantedEnd },
    /// A port is put on its bridge and brought up.
    AttachPort { id: String, end: WantedEnd },
    /// A task's device gets its address, hardware address and route, and comes up; other addresses go.
    ConfigureEnd { id: String, end: WantedEnd },
}

/// The steps from what is found to what is wanted (none: nothing of the VPC). What goes, goes first: it may hold an
/// address or a name that something else gets.
pub(crate) fn plan(wanted: Option<&Wanted>, found: &Found) -> Vec<Step> {
    match wanted {
        Some(wanted) => {
            let mut steps = removals(wanted, found);
            steps.extend(namespace(found));
            steps.extend(bridges(wanted, found));
            steps.extend(wanted.ends.iter().flat_map(|(id, end)| interface(id, end, found)));
            steps
        }
        None => everything(found),
    }
}

fn everything(found: &Found) -> Vec<Step> {
    let devices = !found.bridges.is_empty() || !found.ports.is_empty();
    let mut steps: Vec<Step> = devices.then_some(Step::RemoveDevices).into_iter().collect();
    steps.extend(found.ends.keys().map(|id| Step::RemoveEndNamespace { id: id.clone() }));
    steps.extend(found.namespace.then_some(Step::RemoveNamespace));
    steps
}

fn removals(wanted: &Wanted, found: &Found) -> Vec<Step> {
    let ports: BTreeSet<&str> = wanted.ends.values().map(|end| end.port.as_str()).collect();
    let surplus_ports = found.ports.keys().filter(|port| !ports.contains(port.as_str()));
    let mut steps: Vec<Step> = surplus_ports.map(|port| Step::RemovePort { port: port.clone() }).collect();
    let surplus_ends = found.ends.keys().filter(|id| !wanted.ends.contains_key(*id));
    steps.extend(surplus_ends.map(|id| Step::RemoveEndNamespace { id: id.clone() }));
    for (name, bridge) in &found.bridges {
        let Some(wanted) = wanted.bridges.get(name) else {
            steps.push(Step::RemoveBridge { bridge: name.clone() });
            continue;
        };
        let is_wanted =
            |address: &Address| *address == wanted.gateway || wanted.holders.contains_key(address);
        let surplus = bridge.addresses.iter().filter(|address| !is_wanted(address));
        steps.extend(surplus.map(|address| Step::RemoveAddress { bridge: name.clone(), address: *address }));
    }
    steps
}

fn namespace(found: &Found) -> Option<Step> {
    match (found.namespace, found.forwards) {
        (false, _) => Some(Step::CreateNamespace),
        (true, false) => Some(Step::ConfigureNamespace),
        (true, true) => None,
    }
}

fn bridges(wanted: &Wanted, found: &Found) -> Vec<Step> {
    let mut steps = Vec::new();
    for (name, wanted) in &wanted.bridges {
        let bridge = name.clone();
        let there = found.bridges.get(name);
        match there {
            None => steps.push(Step::CreateBridge { bridge }),
            Some(there) if !there.up => steps.push(Step::RaiseBridge { bridge }),
            Some(_) => {}
        }
        let has = |address: &Address| there.is_some_and(|there| there.addresses.contains(address));
        // The router's first: the first address of a range is the one that answers go out with.
        let router = [(wanted.gateway, None)];
        let holders = wanted.holders.iter().map(|(address, id)| (*address, Some(id.clone())));
        let missing = router.into_iter().chain(holders).filter(|(address, _)| !has(address));
        steps.extend(missing.map(|(address, holder)| Step::AddAddress {
            bridge: name.clone(),
            address,
            holder,
        }));
    }
    steps
}

fn interface(id: &str, end: &WantedEnd, found: &Found) -> Vec<Step> {
    let (port, there) = (found.ports.get(&end.port), found.ends.get(id));
    let wanted = || (id.to_owned(), end.clone());
    let create = |(id, end)| Step::CreatePort { id, end };
    let configure = |(id, end)| Step::ConfigureEnd { id, end };
    let device = match there {
        None => None,
        Some(FoundEnd::Unseen) => Some(true),
        Some(FoundEnd::Seen(seen)) => seen.eth0.as_ref().map(|_| is_in_order(seen, end)),
    };
    let remove = port.map(|_| Step::RemovePort { port: end.port.clone() });
    match (there, device, port) {
        // A port without a namespace leads nowhere.
        (None, _, _) => {
            let new = [Step::CreateEndNamespace { id: id.to_owned() }, create(wanted()), configure(wanted())];
            remove.into_iter().chain(new).collect()
        }
        // Half of the pair is missing: a new pair.
        (Some(_), None, _) | (Some(_), Some(_), None) => {
            remove.into_iter().chain([create(wanted()), configure(wanted())]).collect()
        }
        (Some(_), Some(in_order), Some(port)) => {
            let attached = port.up && port.bridge.as_ref() == Some(&end.bridge);
            let (id, end) = wanted();
            let attach = (!attached).then_some(Step::AttachPort { id, end });
            let configure = (!in_order).then(|| configure(wanted()));
            attach.into_iter().chain(configure).collect()
        }
    }
}

fn is_in_order(seen: &End, wanted: &WantedEnd) -> bool {
    let Some(eth0) = &seen.eth0 else { return false };
    let only = eth0.addresses.len() == 1 && eth0.addresses.contains(&wanted.address);
    seen.loopback_up && eth0.up && only && eth0.mac == wanted.mac && seen.gateway == Some(wanted.gateway)
}

#[cfg(test)]
#[path = "reconcile_tests.rs"]
mod tests;
