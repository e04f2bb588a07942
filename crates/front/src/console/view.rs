//! What the pages show, as plain data: made by `load`, drawn by `page`.

mod execution;

use model::Time;

pub(super) use execution::{ActionRun, Execution};

/// What a page has between its head and its foot.
#[derive(Debug, Clone)]
pub(super) enum Content {
    Home(Home),
    Pipelines(Listed<PipelineCard>),
    Pipeline(Pipeline),
    Execution(Execution),
    Builds(Builds),
    Build(Build),
    Deployments(Deployments),
    Deployment(Deployment),
    Services(Listed<ServiceLine>),
    Service(Service),
    Task(Task),
    Balancers(Listed<BalancerCard>),
    Balancer(Balancer),
    Repositories(Listed<CodeRepository>),
    Repository(CodeRepository),
    Registry(Listed<ImageRepository>),
    Images(ImageRepository),
    Bucket(Bucket),
    Waiting(Waiting),
}

impl Content {
    /// Leaves a log's lines out.
    pub(super) fn without_log(&mut self) {
        let log = match self {
            Self::Build(build) => &mut build.log,
            Self::Task(task) => &mut task.log,
            _ => return,
        };
        *log = Log { source: std::mem::take(&mut log.source), ..Log::default() };
    }
}

/// Some entries of a list, and where it goes on.
#[derive(Debug, Clone)]
pub(super) struct Listed<T> {
    pub(super) items: Vec<T>,
    /// `?older=` of the next page; none: this is the last.
    pub(super) older: Option<String>,
}

impl<T> Listed<T> {
    /// The same entries as something else.
    pub(super) fn try_map<U, E>(self, each: impl FnMut(T) -> Result<U, E>) -> Result<Listed<U>, E> {
        let items = self.items.into_iter().map(each).collect::<Result<_, _>>()?;
        Ok(Listed { items, older: self.older })
    }
}

impl<T> Default for Listed<T> {
    fn default() -> Self {
        Self { items: Vec::new(), older: None }
    }
}

/// What every page has around its content.
#[derive(Debug, Clone)]
pub(super) struct Around {
    /// Whose resources are shown.
    pub(super) place: super::place::Place,
    /// Accounts and regions that have resources, the shown one among them.
    pub(super) places: Vec<(String, String)>,
    /// Where clients on this machine reach the API.
    pub(super) endpoint: String,
    /// Every wait is this many times shorter.
    pub(super) time_scale: u32,
    /// When the page was made.
    pub(super) now: Time,
}

/// Why something does not move, and when it moves by itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Wait {
    /// The machine's own sentence.
    pub(super) reason: String,
    /// When it is looked at without being woken.
    pub(super) at: Option<Time>,
    /// Its machine panicked and is set aside.
    pub(super) parked: bool,
}

/// The overview.
#[derive(Debug, Clone, Default)]
pub(super) struct Home {
    pub(super) calls: Vec<Call>,
    pub(super) pipelines: Vec<PipelineCard>,
    pub(super) deployments: Vec<DeploymentLine>,
    pub(super) services: Vec<ServiceLine>,
    pub(super) balancers: Vec<BalancerCard>,
    pub(super) repositories: Vec<CodeRepository>,
    pub(super) images: Vec<ImageRepository>,
}

/// Something that waits for a person.
#[derive(Debug, Clone)]
pub(super) enum Call {
    /// A deployment whose traffic may be rerouted.
    Reroute { deployment: String, group: String, qa: Option<String>, wait: Wait },
    /// A manual approval.
    Approval { pipeline: String, stage: String, action: String },
    /// A deployment that ended and left its parts as they were.
    Left { deployment: String, group: String },
}

/// A pipeline at a glance.
#[derive(Debug, Clone, Default)]
pub(super) struct PipelineCard {
    pub(super) name: String,
    pub(super) stages: Vec<(String, String)>,
    pub(super) latest: Option<ExecutionLine>,
    /// Stage and action of approvals that wait for a person.
    pub(super) approvals: Vec<(String, String)>,
}

/// One execution of a pipeline.
#[derive(Debug, Clone, Default)]
pub(super) struct ExecutionLine {
    pub(super) id: String,
    pub(super) status: String,
    pub(super) summary: String,
    pub(super) started: Option<Time>,
    pub(super) updated: Option<Time>,
    pub(super) trigger: String,
    pub(super) revisions: Vec<Revision>,
}

/// What a source action brought.
#[derive(Debug, Clone, Default)]
pub(super) struct Revision {
    pub(super) id: String,
    pub(super) message: String,
    /// The console's page about it, without `/_turaco/`; empty: there is none.
    pub(super) page: String,
}

/// A pipeline's page.
#[derive(Debug, Clone, Default)]
pub(super) struct Pipeline {
    pub(super) name: String,
    pub(super) version: i64,
    pub(super) mode: String,
    pub(super) stages: Vec<Stage>,
    pub(super) executions: Listed<ExecutionLine>,
}

/// A stage.
#[derive(Debug, Clone, Default)]
pub(super) struct Stage {
    pub(super) name: String,
    /// Of the newest execution that entered it; empty: none did.
    pub(super) status: String,
    pub(super) execution: String,
    /// Revisions of that execution.
    pub(super) revisions: Vec<Revision>,
    /// Executions that wait in front of it.
    pub(super) waiting: Vec<String>,
    /// Why nothing may enter; none: open.
    pub(super) closed: Option<String>,
    pub(super) actions: Vec<Action>,
}

/// An action.
#[derive(Debug, Clone, Default)]
pub(super) struct Action {
    pub(super) name: String,
    pub(super) provider: String,
    pub(super) status: String,
    pub(super) changed: Option<Time>,
    pub(super) summary: String,
    pub(super) error: Option<(String, String)>,
    pub(super) revision: Option<String>,
    /// What it made outside the pipeline.
    pub(super) outside: Option<Outside>,
    /// What an approval asks, and the page it is about.
    pub(super) question: String,
    pub(super) about: Option<String>,
    /// The token of an approval that waits.
    pub(super) token: Option<String>,
    /// Why it does not move.
    pub(super) wait: Option<Wait>,
}

/// What an action started, or works on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Outside {
    /// `project:uuid`
    Build(String),
    /// `d-…`
    Deployment(String),
    /// Cluster and service.
    Service(String, String),
}

/// One build in a list.
#[derive(Debug, Clone, Default)]
pub(super) struct BuildLine {
    pub(super) id: String,
    pub(super) project: String,
    pub(super) number: i64,
    pub(super) status: String,
    pub(super) phase: String,
    pub(super) started: Option<Time>,
    pub(super) ended: Option<Time>,
    pub(super) version: String,
    pub(super) initiator: String,
}

/// A list of builds.
#[derive(Debug, Clone, Default)]
pub(super) struct Builds {
    /// The project, if they are one's.
    pub(super) project: Option<String>,
    pub(super) builds: Listed<BuildLine>,
}

/// A build's page.
#[derive(Debug, Clone, Default)]
pub(super) struct Build {
    pub(super) line: BuildLine,
    pub(super) complete: bool,
    pub(super) image: String,
    pub(super) phases: Vec<BuildPhase>,
    pub(super) exported: Vec<(String, String)>,
    pub(super) log: Log,
    pub(super) wait: Option<Wait>,
}

/// A phase of a build.
#[derive(Debug, Clone, Default)]
pub(super) struct BuildPhase {
    pub(super) name: String,
    pub(super) status: String,
    pub(super) started: Option<Time>,
    pub(super) ended: Option<Time>,
    pub(super) messages: Vec<String>,
}

/// The end of a log stream.
#[derive(Debug, Clone, Default)]
pub(super) struct Log {
    /// Where more of it is fetched; empty: there is no log.
    pub(super) source: String,
    /// The place after the last line.
    pub(super) token: String,
    /// There is more before the first line.
    pub(super) cut: bool,
    pub(super) lines: Vec<(Time, String)>,
}

/// One deployment in a list.
#[derive(Debug, Clone, Default)]
pub(super) struct DeploymentLine {
    pub(super) id: String,
    pub(super) application: String,
    pub(super) group: String,
    pub(super) status: String,
    pub(super) creator: String,
    pub(super) created: Option<Time>,
    pub(super) completed: Option<Time>,
    /// Percent of production on the replacement, while it is under way.
    pub(super) green: Option<f64>,
    pub(super) wait: Option<Wait>,
}

/// A list of deployments.
#[derive(Debug, Clone, Default)]
pub(super) struct Deployments {
    /// Application and group, if they are one's.
    pub(super) group: Option<(String, String)>,
    pub(super) deployments: Listed<DeploymentLine>,
}

/// A deployment's page.
#[derive(Debug, Clone, Default)]
pub(super) struct Deployment {
    pub(super) line: DeploymentLine,
    pub(super) config: String,
    pub(super) description: String,
    pub(super) error: Option<(String, String)>,
    pub(super) rollback_message: String,
    pub(super) rollback_by: Option<String>,
    pub(super) rollback_of: Option<String>,
    /// It ended without finishing, and nobody puts things back (CD-42).
    pub(super) left: bool,
    /// It is its group's newest: the listeners are as it left them.
    pub(super) newest: bool,
    /// What the countdown counts down to: `stops by itself in`.
    pub(super) countdown: &'static str,
    pub(super) steps: Vec<Step>,
    pub(super) sets: Vec<Set>,
    pub(super) events: Vec<Event>,
    pub(super) production: Option<String>,
    pub(super) test: Option<String>,
    /// Cluster and service.
    pub(super) service: Option<(String, String)>,
    pub(super) revision: String,
    pub(super) can_reroute: bool,
    pub(super) can_terminate: bool,
    pub(super) can_stop: bool,
    /// It succeeded and is the group's newest: the revision before can be deployed again.
    pub(super) can_go_back: bool,
}

/// How far something is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Progress {
    #[default]
    Pending,
    Active,
    Done,
    Failed,
    Skipped,
}

/// A step of a deployment as AWS's console shows them.
#[derive(Debug, Clone, Default)]
pub(super) struct Step {
    pub(super) label: &'static str,
    pub(super) progress: Progress,
    pub(super) note: String,
    /// How far it is, while that can be said.
    pub(super) percent: Option<u32>,
}

/// One of a deployment's two task sets.
#[derive(Debug, Clone, Default)]
pub(super) struct Set {
    /// It is the replacement.
    pub(super) green: bool,
    pub(super) id: String,
    pub(super) status: String,
    pub(super) weight: f64,
    pub(super) desired: i64,
    pub(super) running: i64,
    pub(super) pending: i64,
    pub(super) group: String,
    pub(super) definition: String,
    /// It is no more.
    pub(super) gone: bool,
    pub(super) tasks: Vec<TaskLine>,
    pub(super) targets: Vec<Target>,
}

/// A lifecycle event.
#[derive(Debug, Clone, Default)]
pub(super) struct Event {
    pub(super) name: String,
    pub(super) status: String,
    pub(super) started: Option<Time>,
    pub(super) ended: Option<Time>,
    pub(super) message: String,
}

/// One service in a list.
#[derive(Debug, Clone, Default)]
pub(super) struct ServiceLine {
    pub(super) cluster: String,
    pub(super) name: String,
    pub(super) status: String,
    pub(super) desired: i64,
    pub(super) running: i64,
    pub(super) pending: i64,
    pub(super) definition: String,
    pub(super) controller: String,
    pub(super) sets: Vec<ServiceSet>,
}

/// A task set, or a deployment of a service that rolls.
#[derive(Debug, Clone, Default)]
pub(super) struct ServiceSet {
    pub(super) id: String,
    pub(super) status: String,
    /// `STEADY_STATE`, or the rollout state.
    pub(super) stability: String,
    /// Why its rollout is as it is.
    pub(super) reason: String,
    pub(super) definition: String,
    pub(super) group: String,
    pub(super) desired: i64,
    pub(super) running: i64,
    pub(super) pending: i64,
    pub(super) created: Option<Time>,
    /// The deployment that made it.
    pub(super) deployment: Option<String>,
}

/// A service's page.
#[derive(Debug, Clone, Default)]
pub(super) struct Service {
    pub(super) line: ServiceLine,
    pub(super) tasks: Vec<TaskLine>,
    pub(super) stopped: Vec<TaskLine>,
    pub(super) groups: Vec<TargetGroup>,
    /// CodeDeploy's newest of it.
    pub(super) deployments: Vec<DeploymentLine>,
    pub(super) events: Vec<(Option<Time>, String)>,
    pub(super) wait: Option<Wait>,
}

/// One task in a list.
#[derive(Debug, Clone, Default)]
pub(super) struct TaskLine {
    pub(super) cluster: String,
    pub(super) id: String,
    pub(super) status: String,
    pub(super) desired: String,
    pub(super) definition: String,
    /// Id of its task set or deployment.
    pub(super) set: String,
    pub(super) address: String,
    pub(super) zone: String,
    pub(super) started: Option<Time>,
    pub(super) stopped: Option<Time>,
    pub(super) reason: String,
    pub(super) wait: Option<Wait>,
}

/// A task's page.
#[derive(Debug, Clone, Default)]
pub(super) struct Task {
    pub(super) line: TaskLine,
    pub(super) service: Option<String>,
    pub(super) created: Option<Time>,
    pub(super) size: String,
    pub(super) containers: Vec<Container>,
    pub(super) log: Log,
}

/// A container of a task.
#[derive(Debug, Clone, Default)]
pub(super) struct Container {
    pub(super) name: String,
    pub(super) image: String,
    pub(super) digest: String,
    pub(super) status: String,
    pub(super) health: String,
    pub(super) exit: Option<i64>,
    pub(super) reason: String,
}

/// A target group with its targets.
#[derive(Debug, Clone, Default)]
pub(super) struct TargetGroup {
    pub(super) name: String,
    pub(super) check: String,
    pub(super) requests: u64,
    pub(super) errors: u64,
    /// Mean time to answer, microseconds.
    pub(super) mean_us: u64,
    pub(super) targets: Vec<Target>,
}

/// A target and how it is.
#[derive(Debug, Clone, Default)]
pub(super) struct Target {
    pub(super) address: String,
    pub(super) zone: String,
    pub(super) state: String,
    pub(super) reason: String,
    pub(super) description: String,
    /// What the last check asked and what came back.
    pub(super) transcript: String,
}

/// A load balancer.
#[derive(Debug, Clone, Default)]
pub(super) struct BalancerCard {
    pub(super) name: String,
    pub(super) state: String,
    pub(super) reason: String,
    pub(super) dns: String,
    pub(super) loopback: String,
    pub(super) listeners: Vec<Listener>,
}

/// A listener.
#[derive(Debug, Clone, Default)]
pub(super) struct Listener {
    pub(super) port: i64,
    pub(super) protocol: String,
    pub(super) url: String,
    pub(super) loopback_url: String,
    /// The balancer has taken its newest change.
    pub(super) applied: bool,
    pub(super) refusals: Vec<String>,
    pub(super) rules: Vec<Rule>,
}

/// A rule of a listener, the default action last.
#[derive(Debug, Clone, Default)]
pub(super) struct Rule {
    pub(super) priority: String,
    pub(super) conditions: Vec<String>,
    /// What it does when it does not forward.
    pub(super) answer: String,
    pub(super) shares: Vec<Share>,
}

/// What a target group gets of a rule's traffic.
#[derive(Debug, Clone, Default)]
pub(super) struct Share {
    pub(super) group: String,
    pub(super) percent: f64,
}

/// A load balancer's page.
#[derive(Debug, Clone, Default)]
pub(super) struct Balancer {
    pub(super) card: BalancerCard,
    pub(super) scheme: String,
    pub(super) vpc: String,
    pub(super) zones: Vec<String>,
    pub(super) groups: Vec<TargetGroup>,
}

/// A repository of code.
#[derive(Debug, Clone, Default)]
pub(super) struct CodeRepository {
    pub(super) name: String,
    pub(super) description: String,
    pub(super) clone_url: String,
    pub(super) default_branch: String,
    /// Branch and commit.
    pub(super) branches: Vec<(String, String)>,
    pub(super) changed: Option<Time>,
    /// The commit the page is about.
    pub(super) commit: Option<String>,
}

/// A repository of images.
#[derive(Debug, Clone, Default)]
pub(super) struct ImageRepository {
    pub(super) name: String,
    pub(super) uri: String,
    /// Where `docker push` on this machine finds it.
    pub(super) local: String,
    pub(super) mutability: String,
    /// How many it holds.
    pub(super) total: usize,
    /// Newest first.
    pub(super) images: Listed<Image>,
    /// The digest the page is about.
    pub(super) digest: Option<String>,
}

/// An image.
#[derive(Debug, Clone, Default)]
pub(super) struct Image {
    pub(super) tags: Vec<String>,
    pub(super) digest: String,
    pub(super) bytes: i64,
    pub(super) pushed: Option<Time>,
    pub(super) kind: String,
}

/// A bucket's page.
#[derive(Debug, Clone, Default)]
pub(super) struct Bucket {
    pub(super) name: String,
    pub(super) objects: Listed<Object>,
    /// The object the page is about.
    pub(super) object: Option<Object>,
}

/// An object.
#[derive(Debug, Clone, Default)]
pub(super) struct Object {
    pub(super) key: String,
    pub(super) bytes: i64,
    pub(super) changed: Option<Time>,
    /// Type, ETag, version: what HeadObject says.
    pub(super) facts: Vec<(&'static str, String)>,
}

/// Why every machine waits: machine, id, why.
pub(super) type Waiting = Vec<(String, String, Wait)>;
