//! The balancer's snapshot: plain types, codec, generation, unix-socket client.
//!
//! Never proxies, never checks a target, never decides a route.
//!
//! Whoever controls the balancer writes one JSON document per line to its unix socket ([`control::Command`]) and reads
//! one per line back ([`control::Answer`]). A [`Snapshot`] is always the whole of what the balancer should do.

#[cfg(feature = "client")]
pub mod client;
pub mod control;
pub mod rule;
pub mod snapshot;
mod socket_address;

#[cfg(feature = "client")]
pub use client::{Client, ClientError};
pub use control::{
    AccessLogLine, Answer, Applied, Command, ListenerStatus, Status, TargetCounters, TargetGroupCounters,
    TargetHealth,
};
pub use rule::{Action, Condition, Forward, ForwardTarget, GroupStickiness, QueryPair, Redirect, Rule};
pub use snapshot::{
    Algorithm, HealthCheck, Listener, ListenerAttributes, PrivateKey, Protocol, Snapshot, Target,
    TargetGroup, TargetStickiness, TargetWant, XffMode,
};

pub use socket_address::SocketAddress;

/// File name of the control socket inside the balancer's state directory.
pub const SOCKET_FILE: &str = "balancer.sock";

/// Longest line of the control protocol, bytes: a snapshot of a thousand targets is about 300 KB.
pub const MESSAGE_BYTES_MAX: usize = 64 << 20;

/// Writes a message as its line, newline included.
pub fn encode<T: serde::Serialize>(message: &T) -> Result<Vec<u8>, serde_json::Error> {
    let mut line = serde_json::to_vec(message)?;
    line.push(b'\n');
    Ok(line)
}

/// Reads a message from its line, with or without the newline.
pub fn decode<T: serde::de::DeserializeOwned>(line: &[u8]) -> Result<T, serde_json::Error> {
    serde_json::from_slice(line)
}
