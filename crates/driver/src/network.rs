//! Networks: a VPC is one network namespace, a subnet a bridge in it, an interface a veth pair.

use std::net::Ipv4Addr;

use serde::{Deserialize, Serialize};

/// A whole VPC as it should be. What is in the kernel and not in here goes away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NetworkWant {
    /// `vpc-…`
    pub vpc_id: String,
    /// IPv4 ranges, primary first: `192.168.0.0/16`.
    pub cidrs: Vec<String>,
    /// The subnets.
    pub subnets: Vec<SubnetWant>,
    /// The interfaces that have an end in the kernel.
    pub interfaces: Vec<InterfaceWant>,
}

/// A subnet: a bridge in the VPC's namespace that owns the `.1` address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubnetWant {
    /// `subnet-…`
    pub subnet_id: String,
    /// `192.168.10.0/24`
    pub cidr: String,
}

/// An elastic network interface.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterfaceWant {
    /// `eni-…`
    pub interface_id: String,
    /// The subnet it stands in.
    pub subnet_id: String,
    /// Its primary private address.
    pub address: Ipv4Addr,
    /// `02:…`
    pub mac: String,
    /// Whose it is.
    pub holder: InterfaceHolder,
}

/// Who holds an interface; decides where its kernel end lives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum InterfaceHolder {
    /// A task: a namespace of its own ([`crate::names::interface_netns`]) with the veth's end as `eth0`, a default
    /// route by the subnet's `.1`, and loopback up.
    Task,
    /// A load balancer's node: the address is put on the subnet's bridge in the VPC's namespace, so that the balancer
    /// connects to targets from there.
    LoadBalancer,
    /// A NAT gateway: the address is put on the subnet's bridge.
    NatGateway,
}

/// How a VPC was last found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NetworkSeen {
    /// Interfaces whose kernel end is up with its address.
    pub up: Vec<String>,
    /// Interfaces that could not be made, and why.
    pub failed: Vec<(String, String)>,
}
