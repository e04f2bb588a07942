//! Networks of VPCs: namespaces, bridges, addresses, routes inside a VPC.
//!
//! Never knows an EC2 operation, never changes anything of the host's own network, and gives nobody a way out of the
//! VPC: addresses and routing between subnets are all there is here.
//!
//! ```text
//!  tu-<instance>-<vpc>                      tu-<instance>-<eni>
//!  ┌──────────────────────────────┐         ┌────────────────┐
//!  │ tub… (subnet's bridge: .1,   │         │ task           │
//!  │  │    balancers', gateways'  │         │                │
//!  │  │    addresses)             │  veth   │                │
//!  │  └─ tue… ────────────────────┼─────────┼─ eth0, .57     │
//!  │ tub… (another subnet)        │         │  default via .1│
//!  └──────────────────────────────┘         └────────────────┘
//! ```
//!
//! ```text
//! wanted      a want, checked: which bridge, port, address each thing gets    pure
//! reconcile   what to do so that what is found becomes what is wanted         pure
//! look        what is found
//! act         does it
//! namespace   namespaces by name: make, enter, list, remove
//! bridge      a subnet's bridge and the addresses on it
//! interface   a task's veth pair and its end
//! netlink     one socket into one namespace
//! hand        the want of the moment, one thread per sync, reports
//! doctor      what this machine lacks
//! ```
//!
//! A namespace belongs to a thread, so everything that enters one runs on a thread made for it and ended after it,
//! never on one of the async runtime's.

mod act;
mod bridge;
mod doctor;
mod error;
mod hand;
mod interface;
mod look;
mod namespace;
mod netlink;
mod reconcile;
mod wanted;

pub use doctor::{Finding, doctor};
pub use error::Error;
pub use hand::{NetworkHand, Options};
pub use namespace::{interface_exists, teardown, vpc_exists};
