//! The balancer's snapshot: plain types, codec, generation, unix-socket client. Never proxies.

/// What the balancer should do, whole.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Snapshot {
    /// Rises with every change; the balancer refuses an older one.
    pub generation: u64,
}
