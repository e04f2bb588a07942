//! The contract with the outside: what can be wanted, what can be seen, and one trait per pair of hands.
//!
//! Never acts: no IO, no clock. A want says how something should be (not what to do); the driver reads the want of
//! the moment it acts, makes it so, and reports what it sees. Asked twice, it does the thing once.

pub mod build;
pub mod compose;
pub mod extract;
pub mod hand;
pub mod names;
pub mod network;
pub mod source;
pub mod task;

use serde::{Deserialize, Serialize};

pub use hand::{BoxFuture, DriverError, Hand, Report};

/// Everything that can be wanted from outside. Stored as a row; the key within its kind is beside it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Want {
    /// One ECS task (all its containers). Key: task id.
    Task(Box<task::TaskWant>),
    /// One VPC with its subnets and interfaces. Key: VPC id.
    Network(network::NetworkWant),
    /// One build. Key: build id.
    Build(Box<build::BuildWant>),
    /// What the balancer should do, whole. Key: `balancer`.
    Balancer(lb_api::Snapshot),
    /// A commit's tree as a zip in the blob store. Key: chosen by whoever wants it.
    Archive(source::ArchiveWant),
    /// Single files out of an archive in the blob store. Key: chosen by whoever wants it.
    Extract(extract::ExtractWant),
    /// A zip of a few texts in the blob store. Key: chosen by whoever wants it.
    Compose(compose::ComposeWant),
}

/// The kinds of wants, one per pair of hands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// Containers.
    Task,
    /// Networks.
    Network,
    /// Builds.
    Build,
    /// The balancer.
    Balancer,
    /// Archives of git trees.
    Archive,
    /// Files out of archives.
    Extract,
    /// Zips of texts.
    Compose,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 7] =
        [Kind::Task, Kind::Network, Kind::Build, Kind::Balancer, Kind::Archive, Kind::Extract, Kind::Compose];

    /// The name under which wants of this kind are stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::Task => "task",
            Kind::Network => "network",
            Kind::Build => "build",
            Kind::Balancer => "balancer",
            Kind::Archive => "archive",
            Kind::Extract => "extract",
            Kind::Compose => "compose",
        }
    }

    /// The kind of a stored name.
    pub fn parse(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

impl Want {
    /// Which hands make this real.
    pub fn kind(&self) -> Kind {
        match self {
            Want::Task(_) => Kind::Task,
            Want::Network(_) => Kind::Network,
            Want::Build(_) => Kind::Build,
            Want::Balancer(_) => Kind::Balancer,
            Want::Archive(_) => Kind::Archive,
            Want::Extract(_) => Kind::Extract,
            Want::Compose(_) => Kind::Compose,
        }
    }
}

/// Everything that can be reported.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Seen {
    /// How a task was last found. Key: task id.
    Task(task::TaskSeen),
    /// How a VPC was last found. Key: VPC id.
    Network(network::NetworkSeen),
    /// What happened in a build. Key: build id.
    Build(build::BuildSeen),
    /// What the balancer applied, and its targets' health.
    Balancer(BalancerSeen),
    /// The archive is there, or cannot be made.
    Archive(source::ArchiveSeen),
    /// The files' texts.
    Extract(extract::ExtractSeen),
    /// The zip is there.
    Compose(compose::ComposeSeen),
    /// Lines for CloudWatch Logs, from a task or a build.
    Logs(LogsSeen),
}

/// What the balancer reports.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum BalancerSeen {
    /// This generation is in force; these listeners could not be opened, and why.
    Applied {
        /// The snapshot's number.
        generation: u64,
        /// Listener ARN and reason.
        refused: Vec<(String, String)>,
    },
    /// Health of targets that changed (all of them after a reconnect).
    Health(Vec<TargetHealthSeen>),
    /// Request counts since the last report, per target group (for CloudWatch metrics).
    Counters(Vec<TargetGroupCounters>),
}

/// One target's health as the balancer finds it (ALB-34).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TargetHealthSeen {
    /// Target group ARN.
    pub target_group: String,
    /// Target id: the IP address.
    pub id: String,
    /// Target port.
    pub port: u16,
    /// `initial`, `healthy`, `unhealthy`, `draining`, `unused`, `unavailable`.
    pub state: String,
    /// AWS's reason code, e.g. `Target.ResponseCodeMismatch`; empty when healthy.
    pub reason: String,
    /// AWS's text.
    pub description: String,
    /// What was asked and what came back, for people: URL, status, latency, first bytes.
    pub transcript: String,
    /// Draining and nothing in flight any more.
    pub drained: bool,
}

/// Request counts of one target group since the last report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TargetGroupCounters {
    /// Target group ARN.
    pub target_group: String,
    /// Requests answered by targets.
    pub requests: u64,
    /// Target answers by first digit of the status, 2xx to 5xx.
    pub target_status: [u64; 4],
    /// 5xx answers made by the balancer itself.
    pub elb_5xx: u64,
    /// Sum of target response times, microseconds.
    pub response_time_us: u64,
}

/// Log lines of one stream. `offset` is the source's position after the last line: a repeat is dropped by it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LogsSeen {
    /// Account of the log group.
    pub account: String,
    /// Region of the log group.
    pub region: String,
    /// Log group name.
    pub group: String,
    /// Log stream name.
    pub stream: String,
    /// Make the group when it is missing (`awslogs-create-group`, or CodeBuild's own group).
    pub create_group: bool,
    /// Position in the source before the first line; equal to the offset stored with the stream, or this is a repeat.
    pub from_offset: u64,
    /// Position in the source after the last line.
    pub offset: u64,
    /// Time (ms since the epoch) and text, oldest first.
    pub events: Vec<(i64, String)>,
}
