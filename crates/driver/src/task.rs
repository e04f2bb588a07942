//! Tasks: several containers in one network namespace, under one shim each.

use std::net::Ipv4Addr;

use serde::{Deserialize, Serialize};

/// A task as it should be. Once `run` is false it never becomes true again (ids are never reused).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TaskWant {
    /// Run, or stop with SIGTERM, `stop_timeout_s`, SIGKILL (ECS-34).
    pub run: bool,
    /// Task ARN.
    pub arn: String,
    /// Name of the network namespace, made by the network driver beforehand; `None`: the host's.
    pub netns: Option<String>,
    /// The task's address, for `/etc/hosts` and metadata.
    pub address: Option<Ipv4Addr>,
    /// The VPC resolver's addresses, for `/etc/resolv.conf`; empty: the host's resolvers.
    pub dns_servers: Vec<Ipv4Addr>,
    /// Task-level CPU units (1024 = one vCPU); none: unlimited.
    pub cpu_units: Option<u64>,
    /// Task-level memory limit, MiB.
    pub memory_mib: Option<u64>,
    /// The containers, in the order of the task definition.
    pub containers: Vec<ContainerWant>,
    /// Task volumes that containers mount.
    pub volumes: Vec<VolumeWant>,
}

/// One container of a task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ContainerWant {
    /// Name in the task definition.
    pub name: String,
    /// The reference as written in the task definition, for messages and pull-through.
    pub image: String,
    /// The manifest's digest when the control plane resolved it (ECR): `sha256:…`, present in the blob store.
    pub image_digest: Option<String>,
    /// When it stops, the task stops.
    pub essential: bool,
    /// Overrides ENTRYPOINT.
    pub entry_point: Option<Vec<String>>,
    /// Overrides CMD.
    pub command: Option<Vec<String>>,
    /// Added to the image's environment; later wins.
    pub environment: Vec<(String, String)>,
    /// Overrides WORKDIR.
    pub working_directory: Option<String>,
    /// Overrides USER.
    pub user: Option<String>,
    /// Host name; none: made from the address.
    pub hostname: Option<String>,
    /// CPU shares in units (1024 = one vCPU); 0: the minimum.
    pub cpu_units: u64,
    /// Hard memory limit, MiB.
    pub memory_mib: Option<u64>,
    /// Soft memory limit, MiB.
    pub memory_reservation_mib: Option<u64>,
    /// Root file system read only.
    pub read_only_root: bool,
    /// `linuxParameters.initProcessEnabled`: a reaping init as PID 1.
    pub init_process: bool,
    /// Added capabilities, `NET_ADMIN` form.
    pub cap_add: Vec<String>,
    /// Dropped capabilities.
    pub cap_drop: Vec<String>,
    /// name, soft, hard.
    pub ulimits: Vec<(String, u64, u64)>,
    /// Where its output goes; none: kept on disk only.
    pub logs: Option<LogsWant>,
    /// Container health check (ECS-36).
    pub health_check: Option<HealthCheckWant>,
    /// Container name and condition START, COMPLETE, SUCCESS, HEALTHY (ECS-35).
    pub depends_on: Vec<(String, String)>,
    /// Bound on waiting for dependencies, seconds.
    pub start_timeout_s: u32,
    /// SIGTERM to SIGKILL, seconds (default 30).
    pub stop_timeout_s: u32,
    /// volume name, path in the container, read only.
    pub mounts: Vec<(String, String, bool)>,
}

/// A volume of the task: a host path, or (none) an empty directory that lives as long as the task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VolumeWant {
    /// Name in the task definition.
    pub name: String,
    /// Host path for bind mounts.
    pub host_path: Option<String>,
}

/// An awslogs destination (ECS-50).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogsWant {
    /// Account of the group.
    pub account: String,
    /// Region of the group.
    pub region: String,
    /// Log group.
    pub group: String,
    /// `prefix/container/taskid`
    pub stream: String,
    /// `awslogs-create-group`
    pub create_group: bool,
}

/// A container health check (ECS-36).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HealthCheckWant {
    /// `["CMD", …]` or `["CMD-SHELL", "…"]`
    pub command: Vec<String>,
    /// Seconds between checks.
    pub interval_s: u32,
    /// Seconds a check may take.
    pub timeout_s: u32,
    /// Failures in a row that make it UNHEALTHY.
    pub retries: u32,
    /// Seconds in which failures don't count.
    pub start_period_s: u32,
}

/// How a task was last found. Reported whole, every time something in it changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskSeen {
    /// Where the task as a whole is.
    pub state: TaskState,
    /// Each container, in the order of the want.
    pub containers: Vec<ContainerSeen>,
    /// When image pulling began, ms since the epoch.
    pub pull_started_at: Option<i64>,
    /// When image pulling ended.
    pub pull_stopped_at: Option<i64>,
    /// Why the task could not start or stopped, with ECS-38's prefix; empty while all is well.
    pub reason: String,
}

/// A task's life as the runtime sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum TaskState {
    /// Images are fetched, containers are made.
    Pending,
    /// All essential containers were started and run.
    Running,
    /// Being stopped.
    Stopping,
    /// No process of it is left, and its containers' remains are gone or kept for their logs only.
    Stopped,
}

/// How a container was last found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContainerSeen {
    /// Name in the task definition.
    pub name: String,
    /// `PENDING`, `RUNNING`, `STOPPED`.
    pub status: String,
    /// Id of the runtime's container.
    pub runtime_id: String,
    /// Digest of the image it was made of.
    pub image_digest: Option<String>,
    /// Exit code, when it has one (137 after SIGKILL).
    pub exit_code: Option<i32>,
    /// ECS-38 error text; empty while all is well.
    pub reason: String,
    /// `HEALTHY`, `UNHEALTHY`, `UNKNOWN`.
    pub health: String,
    /// When it started, ms since the epoch.
    pub started_at: Option<i64>,
    /// When it ended.
    pub finished_at: Option<i64>,
}
