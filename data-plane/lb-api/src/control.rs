//! What is said over the control socket.

use std::net::{IpAddr, SocketAddr};

use serde::{Deserialize, Serialize};

use crate::Snapshot;

/// What a controller asks; one per line, answered in order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Command {
    /// Do this from now on. Answered by [`Answer::Applied`] once every new request sees it, or [`Answer::Stale`].
    Apply(Box<Snapshot>),
    /// Tell me what changes. Answered, for as long as the connection lives, by [`Answer::Applied`] (the one in force
    /// first), [`Answer::Health`] (everything first, then what changed) and [`Answer::Counters`]; nothing else can be
    /// asked on this connection afterwards.
    Watch,
    /// How are things? Answered by [`Answer::Status`].
    Status,
    /// Recent lines of the access log after a number; 0: the oldest kept. Answered by [`Answer::AccessLog`].
    AccessLog {
        /// Lines up to this number are already known.
        after: u64,
        /// At most so many lines.
        limit: u32,
    },
    /// Stop: no new connections, end what is in flight within the time, exit. Answered by [`Answer::Stopping`].
    Stop {
        /// How long requests in flight may take, ms.
        within_ms: u64,
    },
    /// Hand over the listening sockets: answered by [`Answer::Sockets`] with the descriptors attached to its first
    /// byte; then this process goes on as if told [`Command::Stop`]. For a newer process of the same balancer.
    HandOver {
        /// How long requests in flight may take, ms.
        within_ms: u64,
    },
}

/// What the balancer answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    /// This generation is in force.
    Applied(Applied),
    /// The snapshot was refused whole: older than the one in force, or different under the same number.
    Stale {
        /// What is in force.
        generation: u64,
        /// Why it was refused.
        reason: String,
    },
    /// Health of targets.
    Health(Vec<TargetHealth>),
    /// Request counts since the process began (see [`Status::boot`]).
    Counters {
        /// Which life of the process the counts are of.
        boot: u64,
        /// Per target group that has had requests.
        groups: Vec<TargetGroupCounters>,
    },
    /// How things are.
    Status(Box<Status>),
    /// Lines of the access log, oldest first.
    AccessLog(Vec<AccessLogLine>),
    /// The process ends when its requests have.
    Stopping,
    /// The listening sockets' addresses, in the order of the attached descriptors.
    Sockets(Vec<SocketAddr>),
    /// The line was not understood, or could not be done.
    Error(String),
}

/// A generation in force.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applied {
    /// Its number; 0: none yet.
    pub generation: u64,
    /// Listeners that could not be opened: ARN and reason. The rest is in force.
    pub refused: Vec<(String, String)>,
}

/// One target's health (ALB-34).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetHealth {
    /// Target group ARN.
    pub target_group_arn: String,
    /// Target id.
    pub id: IpAddr,
    /// Target port.
    pub port: u16,
    /// `initial`, `healthy`, `unhealthy`, `draining`, `unused`, `unavailable`.
    pub state: String,
    /// AWS's reason code; empty when healthy.
    pub reason: String,
    /// AWS's text; empty when healthy.
    pub description: String,
    /// The last check for people: URL, status or error, time taken, first bytes.
    pub transcript: String,
    /// Draining (or past it) with nothing in flight and nothing to come: whoever runs the target may stop it.
    pub drained: bool,
}

/// Request counts of one target group since the process began.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetGroupCounters {
    /// Target group ARN.
    pub target_group_arn: String,
    /// Requests whose group this was.
    pub requests: u64,
    /// Target answers by first digit, 2xx to 5xx.
    pub target_status: [u64; 4],
    /// 5xx answers made by the balancer itself.
    pub elb_5xx: u64,
    /// Connections to targets that could not be made.
    pub connection_errors: u64,
    /// Requests that were sent again, or elsewhere, because their target had not taken them (ALB-56).
    pub retries: u64,
    /// Sum of times from sending a request to the head of its answer, µs.
    pub response_time_us: u64,
}

/// One target's requests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetCounters {
    /// Its health.
    pub health: TargetHealth,
    /// Requests it is working on.
    pub in_flight: u64,
    /// Requests it was given since it is known.
    pub requests: u64,
}

/// One listener as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListenerStatus {
    /// Listener ARN.
    pub arn: String,
    /// Addresses on which it listens.
    pub listening: Vec<SocketAddr>,
}

/// How things are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// A number of this life of the process: counters begin at 0 with each.
    pub boot: u64,
    /// Process id.
    pub pid: u32,
    /// What is in force.
    pub applied: Applied,
    /// Listeners.
    pub listeners: Vec<ListenerStatus>,
    /// Target groups with requests.
    pub groups: Vec<TargetGroupCounters>,
    /// Targets.
    pub targets: Vec<TargetCounters>,
    /// Client connections that are open.
    pub connections: u64,
}

/// One line of the access log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessLogLine {
    /// Counts from 1 within a life of the process.
    pub number: u64,
    /// The fields of §3.7, space-separated.
    pub line: String,
}
