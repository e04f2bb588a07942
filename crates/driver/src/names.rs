//! Names of kernel objects. One function each, so that whoever makes a thing and whoever uses it agree.
//!
//! `instance` tells two data directories on one machine apart (six hex digits of the data directory's path). All
//! names begin with `tu`, so that a survey finds ours and nothing else.

use std::path::PathBuf;

/// The VPC's network namespace: `tu-<instance>-<vpc id>`.
pub fn vpc_netns(instance: &str, vpc_id: &str) -> String {
    format!("tu-{instance}-{vpc_id}")
}

/// A task's network namespace, by its elastic network interface: `tu-<instance>-<eni id>`.
pub fn interface_netns(instance: &str, interface_id: &str) -> String {
    format!("tu-{instance}-{interface_id}")
}

/// Where `ip netns` keeps a namespace of that name.
pub fn netns_path(name: &str) -> PathBuf {
    PathBuf::from("/run/netns").join(name)
}

/// The cgroup below which all of an instance's containers live: `turaco-<instance>`.
pub fn cgroup_root(instance: &str) -> String {
    format!("turaco-{instance}")
}
