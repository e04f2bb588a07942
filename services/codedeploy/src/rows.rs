//! This service's rows and their keys.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use store::Table;

use crate::api::{AutoRollbackConfiguration, DeploymentGroupInfo, RevisionLocation, TrafficRoutingConfig};

/// Key `account/region/application`.
pub(crate) const APPLICATIONS: Table<Application> = Table::new("codedeploy_applications");
/// Key `account/region/application/group`.
pub(crate) const GROUPS: Table<Group> = Table::new("codedeploy_groups");
/// Key `account/region/name`: custom ones; the predefined are not rows.
pub(crate) const CONFIGS: Table<Config> = Table::new("codedeploy_configs");
/// Key `account/region/application/<revision key>`.
pub(crate) const REVISIONS: Table<Revision> = Table::new("codedeploy_revisions");
/// Key: the deployment's id.
pub(crate) const DEPLOYMENTS: Table<Deployment> = Table::new("codedeploy_deployments");
/// Key `account/region/application/group/<creation time, 15 digits>/<id>` → id: deployments of a group in order.
pub(crate) const HISTORY: Table<String> = Table::new("codedeploy_history");
/// Key `<listener or service ARN> <deployment id>`: who waits for what, so that a wake finds its deployments.
pub(crate) const WAITING: Table<()> = Table::new("codedeploy_waiting");

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Application {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) created_at: i64,
    pub(crate) compute_platform: String,
    pub(crate) tags: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Group {
    /// As GetDeploymentGroup answers it.
    pub(crate) info: DeploymentGroupInfo,
    pub(crate) tags: BTreeMap<String, String>,
    /// The one that is not over yet (CD-20).
    pub(crate) active: Option<String>,
    pub(crate) last_successful: Option<RevisionLocation>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Config {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) created_at: i64,
    pub(crate) compute_platform: String,
    pub(crate) traffic: Option<TrafficRoutingConfig>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Revision {
    pub(crate) location: RevisionLocation,
    pub(crate) description: Option<String>,
    pub(crate) registered_at: i64,
    pub(crate) first_used_at: Option<i64>,
    pub(crate) last_used_at: Option<i64>,
    pub(crate) groups: Vec<String>,
}

/// Code and message of what ends a deployment (CD-46).
pub(crate) type Fault = (String, String);
/// What was found, or what ends the deployment.
pub(crate) type Found<T> = Result<T, Fault>;

/// One deployment, whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Deployment {
    /// `d-…` (CD-6).
    pub id: String,
    /// Twelve digits.
    pub account: String,
    /// Region.
    pub region: String,
    /// Application name.
    pub application: String,
    /// Deployment group name.
    pub group: String,
    /// Name of the deployment configuration.
    pub config_name: String,
    /// `user`, `codeDeployRollback`, … (CD-61).
    pub creator: String,
    /// The client's words.
    pub description: Option<String>,
    /// What is deployed; inline content whole.
    pub revision: RevisionLocation,
    /// What was deployed before.
    pub previous_revision: Option<RevisionLocation>,
    /// ms since the epoch.
    pub created_at: i64,
    /// When it became InProgress.
    pub started_at: Option<i64>,
    /// When it was over.
    pub completed_at: Option<i64>,
    /// `Created`, `InProgress`, `Ready`, `Succeeded`, `Failed`, `Stopped`.
    pub status: String,
    /// Code and message (CD-46).
    pub error: Option<(String, String)>,
    /// Rollback settings in force (CD-40).
    pub auto_rollback: AutoRollbackConfiguration,
    /// The deployment that rolls this one back.
    pub rollback_id: Option<String>,
    /// The deployment this one rolls back.
    pub rollback_of: Option<String>,
    /// CD-42's sentence.
    pub rollback_message: Option<String>,
    /// The steps of the traffic shift: percent for green, and the wait after it in ms (not scaled).
    pub shift: Vec<(u32, i64)>,
    /// Wait for ContinueDeployment: `Some(ms)` for STOP_DEPLOYMENT (CD-25).
    pub ready_wait_ms: Option<i64>,
    /// Wait before blue goes, ms.
    pub termination_wait_ms: i64,
    /// Where it is.
    pub phase: Phase,
    /// The AppSpec, once read.
    pub appspec: Option<crate::appspec::AppSpec>,
    /// What was found at the start and holds to the end.
    pub plan: Option<Plan>,
    /// Lifecycle events in order (CD-21).
    pub events: Vec<Event>,
    /// The replacement task set's id, once made.
    pub green_set: Option<String>,
    /// When Install ended: the ready wait counts from here (CD-24).
    pub installed_at: Option<i64>,
    /// How many steps of the shift are wanted.
    pub shift_steps: usize,
    /// When the newest step was seen in force.
    pub shifted_at: Option<i64>,
    /// When the phase began, for its limit (CD-22).
    pub phase_since: i64,
    /// Since when green is not steady during the shift (CD-45).
    pub unsteady_since: Option<i64>,
    /// ContinueDeployment(READY_WAIT) was called.
    pub ready_continued: bool,
    /// ContinueDeployment(TERMINATION_WAIT) was called.
    pub termination_continued: bool,
    /// StopDeployment was called.
    pub stop: Option<Stop>,
}

/// A stop, as it was asked for. A struct: JSON knows no difference between nothing and nothing said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stop {
    /// `autoRollbackEnabled`; none: the group's settings count (CD-40).
    pub roll_back: Option<bool>,
}

/// What holds from the start of a deployment to its end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Cluster name.
    pub cluster: String,
    /// Service name.
    pub service: String,
    /// Service ARN.
    pub service_arn: String,
    /// The PRIMARY task set at the start.
    pub blue_set: String,
    /// Its task definition's ARN.
    pub blue_task_definition: String,
    /// Target group ARNs.
    pub blue_target_group: String,
    /// The other of the pair (CD-50).
    pub green_target_group: String,
    /// Names, as shown.
    pub blue_name: String,
    /// Names, as shown.
    pub green_name: String,
    /// The production listener's ARN.
    pub prod_listener: String,
    /// The test listener's ARN.
    pub test_listener: Option<String>,
}

/// Where a deployment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Phase {
    /// The AppSpec is fetched.
    Revision,
    /// Everything it names is looked up.
    Start,
    /// Hook.
    BeforeInstall,
    /// Green is made and becomes steady.
    Install,
    /// Hook.
    AfterInstall,
    /// The test listener goes to green.
    AllowTestTraffic,
    /// Hook.
    AfterAllowTestTraffic,
    /// Waits for ContinueDeployment.
    Ready,
    /// Hook.
    BeforeAllowTraffic,
    /// Production goes to green step by step.
    AllowTraffic,
    /// Hook.
    AfterAllowTraffic,
    /// Both stand; the last moment to roll back.
    TerminationWait,
    /// Blue goes. No way back from here.
    Terminating,
    /// A rollback: traffic goes back to blue.
    Restoring,
    /// A rollback: green goes.
    RemovingGreen,
    /// Succeeded, Failed or Stopped.
    Over,
}

/// A lifecycle event (CD-21).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// `BeforeInstall`, …
    pub name: String,
    /// `Pending`, `InProgress`, `Succeeded`, `Failed`, `Skipped`.
    pub status: String,
    /// ms since the epoch.
    pub started_at: Option<i64>,
    /// ms since the epoch.
    pub ended_at: Option<i64>,
    /// Error code, script name and message of a failure.
    pub diagnostics: Option<(String, String, String)>,
}

impl Deployment {
    /// Whether nothing more will happen to it.
    pub fn is_over(&self) -> bool {
        self.phase == Phase::Over
    }
}

/// The key of an application's or group's row: the parts joined.
pub(crate) fn key(parts: &[&str]) -> String {
    parts.join("/")
}

/// The key of a deployment in its group's history.
pub(crate) fn history_key(deployment: &Deployment) -> String {
    let Deployment { account, region, application, group, created_at, id, .. } = deployment;
    format!("{account}/{region}/{application}/{group}/{created_at:015}/{id}")
}
