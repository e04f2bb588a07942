//! Listeners, target groups and targets as they should be.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::rule::{Action, Rule};

/// What the balancer should do, whole.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    /// Rises with every change; the balancer refuses an older one, and a different one of the same number.
    pub generation: u64,
    /// Every listener of every load balancer.
    #[serde(default)]
    pub listeners: Vec<Listener>,
    /// Every target group, in use or not.
    #[serde(default)]
    pub target_groups: Vec<TargetGroup>,
}

/// One listener of one load balancer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Listener {
    /// Listener ARN.
    pub arn: String,
    /// Load balancer ARN.
    pub load_balancer_arn: String,
    /// `app/NAME/<16 hex>`, as in the access log's `elb` field (§3.7).
    pub load_balancer_name: String,
    /// The load balancer's DNS names. On an address that several load balancers share, the Host header tells them
    /// apart by these (with or without port); a load balancer that is alone on an address gets every Host.
    #[serde(default)]
    pub hostnames: Vec<String>,
    /// Where to listen: the load balancer's own loopback address and the shared one, with the real port.
    pub binds: Vec<SocketAddr>,
    /// The listener's port: X-Forwarded-Port, Host rules (ALB-51), `#{port}`.
    pub port: u16,
    /// What is spoken with clients.
    #[serde(default)]
    pub protocol: Protocol,
    /// Attributes of the load balancer that act on requests.
    #[serde(default)]
    pub attributes: ListenerAttributes,
    /// Rules in any order; the balancer sorts them by priority (ALB-10).
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// What happens when no rule matches.
    pub default_action: Action,
}

/// What a listener speaks with clients.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Protocol {
    /// HTTP/1.0 and HTTP/1.1.
    #[default]
    Http,
    /// The same inside TLS.
    Https {
        /// Certificate and its chain, PEM.
        certificate_pem: String,
        /// Private key, PEM.
        private_key: PrivateKey,
    },
}

/// A private key in PEM; never shown by `Debug`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrivateKey(pub String);

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey(…)")
    }
}

/// Attributes that act on requests. `Default` is AWS's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListenerAttributes {
    /// `idle_timeout.timeout_seconds`, in ms: silence on either side (ALB-53).
    pub idle_timeout_ms: u64,
    /// `client_keep_alive.seconds`, in ms: after that long a connection's next answer is its last (ALB-53).
    pub client_keep_alive_ms: u64,
    /// `routing.http.xff_header_processing.mode` (ALB-50).
    pub xff_mode: XffMode,
    /// `routing.http.xff_client_port.enabled` (ALB-50).
    pub xff_client_port: bool,
    /// `routing.http.preserve_host_header.enabled` (ALB-51).
    pub preserve_host_header: bool,
    /// `routing.http.drop_invalid_header_fields.enabled` (ALB-55).
    pub drop_invalid_header_fields: bool,
    /// `access_logs.s3.enabled`: lines are also written to a file in the balancer's state directory (§3.7). Recent lines
    /// are kept in memory either way.
    pub access_log: bool,
}

impl Default for ListenerAttributes {
    fn default() -> Self {
        ListenerAttributes {
            idle_timeout_ms: 60_000,
            client_keep_alive_ms: 3_600_000,
            xff_mode: XffMode::Append,
            xff_client_port: false,
            preserve_host_header: false,
            drop_invalid_header_fields: false,
            access_log: false,
        }
    }
}

/// What happens to X-Forwarded-For (ALB-50).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum XffMode {
    /// The client's address is appended.
    #[default]
    Append,
    /// Left as it came.
    Preserve,
    /// Taken out.
    Remove,
}

/// One target group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TargetGroup {
    /// Target group ARN.
    pub arn: String,
    /// Name, for people.
    pub name: String,
    /// How targets are checked.
    #[serde(default)]
    pub health_check: HealthCheck,
    /// `deregistration_delay.timeout_seconds`, in ms (ALB-36).
    #[serde(default = "deregistration_delay_ms_default")]
    pub deregistration_delay_ms: u64,
    /// `load_balancing.algorithm.type`.
    #[serde(default)]
    pub algorithm: Algorithm,
    /// `slow_start.duration_seconds`, in ms; 0: off (ALB-38).
    #[serde(default)]
    pub slow_start_ms: u64,
    /// Target stickiness; none: off (ALB-21).
    #[serde(default)]
    pub stickiness: Option<TargetStickiness>,
    /// Its targets.
    #[serde(default)]
    pub targets: Vec<Target>,
}

fn deregistration_delay_ms_default() -> u64 {
    300_000
}

/// How a target is chosen within a group (ALB-30).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Algorithm {
    /// In turn.
    #[default]
    RoundRobin,
    /// The one with the fewest requests in flight.
    LeastOutstandingRequests,
}

/// Load-balancer cookie stickiness of a target group (`AWSALB`; ALB-21).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetStickiness {
    /// How long a client stays with its target, ms.
    pub duration_ms: u64,
}

/// How targets are checked (ALB-31). `Default` is AWS's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct HealthCheck {
    /// Off: targets are `unavailable` (Target.HealthCheckDisabled) and get requests.
    pub enabled: bool,
    /// None: the target's own port (`traffic-port`).
    pub port: Option<u16>,
    /// Path and query.
    pub path: String,
    /// From check to check, whatever the answer takes, ms (ALB-32).
    pub interval_ms: u64,
    /// An answer later than this is a failure, ms.
    pub timeout_ms: u64,
    /// Successes in a row from unhealthy to healthy (ALB-33).
    pub healthy_threshold: u32,
    /// Failures in a row from healthy to unhealthy.
    pub unhealthy_threshold: u32,
    /// Good status codes: `200`, `200,202`, `200-299`, or mixed.
    pub matcher: String,
}

impl Default for HealthCheck {
    fn default() -> Self {
        HealthCheck {
            enabled: true,
            port: None,
            path: "/".to_owned(),
            interval_ms: 30_000,
            timeout_ms: 5_000,
            healthy_threshold: 5,
            unhealthy_threshold: 2,
            matcher: "200".to_owned(),
        }
    }
}

/// One target of a group.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Target {
    /// Its address, which is also its id.
    pub id: IpAddr,
    /// Its port.
    pub port: u16,
    /// File of the network namespace to connect from; none: the balancer's own.
    #[serde(default)]
    pub netns: Option<PathBuf>,
    /// Address to connect from; none: as the kernel chooses.
    #[serde(default)]
    pub source: Option<IpAddr>,
    /// Registered, or on its way out.
    #[serde(default)]
    pub want: TargetWant,
}

/// Whether a target is to get new requests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TargetWant {
    /// Yes, when it is healthy.
    #[default]
    Registered,
    /// No: what is in flight may end within the group's deregistration delay, which begins when the balancer first
    /// sees this (ALB-36).
    Draining,
}

impl Target {
    /// Address and port.
    pub fn address(&self) -> SocketAddr {
        SocketAddr::new(self.id, self.port)
    }
}
