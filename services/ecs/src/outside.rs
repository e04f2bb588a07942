//! What tasks need of load balancers and networks. The only file that calls them.

use std::net::Ipv4Addr;

use model::Error;
use store::Cx;

/// A target group, as far as services look at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TargetGroup {
    /// `ip`, `instance`, …
    pub(crate) target_type: String,
    /// Whether a listener or rule of a load balancer forwards to it.
    pub(crate) has_load_balancer: bool,
}

/// A target's health: its state and the text that explains it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Health {
    /// `initial`, `healthy`, `unhealthy`, `unused`, `draining`, `unavailable`.
    pub(crate) state: String,
    /// `Health checks failed with these codes: [404]`
    pub(crate) description: String,
}
