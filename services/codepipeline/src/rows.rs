//! This service's tables.

use std::collections::BTreeMap;

use driver::compose::ComposeSeen;
use driver::extract::{ExtractSeen, ExtractWant};
use driver::source::ArchiveSeen;
use serde::{Deserialize, Serialize};
use store::{Cx, Table};

use crate::api;

/// Pipelines. Key: `account/region/name`.
pub(crate) const PIPELINES: Table<PipelineRow> = Table::new("codepipeline_pipelines");
/// Every version of every pipeline. Key: `account/region/name/version`.
pub(crate) const VERSIONS: Table<api::PipelineDeclaration> = Table::new("codepipeline_versions");
/// Tags. Key: ARN.
pub(crate) const TAGS: Table<Vec<api::Tag>> = Table::new("codepipeline_tags");
/// Executions. Key: execution id.
pub(crate) const EXECUTIONS: Table<ExecutionRow> = Table::new("codepipeline_executions");
/// Execution ids in the order of their start. Key: `account/region/pipeline/number`.
pub(crate) const BY_PIPELINE: Table<String> = Table::new("codepipeline_executions_by_pipeline");
/// Ids of executions that are not over. Key: as in [`BY_PIPELINE`].
pub(crate) const ACTIVE: Table<String> = Table::new("codepipeline_active");
/// Action executions. Key: action execution id.
pub(crate) const ACTIONS: Table<ActionRow> = Table::new("codepipeline_actions");
/// Action execution ids of an execution. Key: `execution id/stage/number`.
pub(crate) const BY_EXECUTION: Table<String> = Table::new("codepipeline_actions_by_execution");
/// Action execution ids in the order of their start. Key: `account/region/pipeline/ms/id`.
pub(crate) const ACTIONS_BY_TIME: Table<String> = Table::new("codepipeline_actions_by_time");
/// Ids of actions that are not over. Key: action execution id.
pub(crate) const ACTIVE_ACTIONS: Table<()> = Table::new("codepipeline_active_actions");
/// Who waits for a build or a deployment. Key: `build/id`, `deployment/id`; value: action execution id.
pub(crate) const WAITING: Table<String> = Table::new("codepipeline_waiting");
/// What a polling source action has last seen. Key: `account/region/pipeline/stage action name`.
pub(crate) const POLLED: Table<PolledRow> = Table::new("codepipeline_polled");
/// Idempotency tokens of StartPipelineExecution; value: execution id. Key: `account/region/pipeline/token`.
pub(crate) const TOKENS: Table<String> = Table::new("codepipeline_tokens");

/// All of them, for the store.
pub(crate) const NAMES: &[&str] = &[
    "codepipeline_pipelines",
    "codepipeline_versions",
    "codepipeline_tags",
    "codepipeline_executions",
    "codepipeline_executions_by_pipeline",
    "codepipeline_active",
    "codepipeline_actions",
    "codepipeline_actions_by_execution",
    "codepipeline_actions_by_time",
    "codepipeline_active_actions",
    "codepipeline_waiting",
    "codepipeline_polled",
    "codepipeline_tokens",
];

/// A pipeline: its structure, and what its stages were last used for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct PipelineRow {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) arn: String,
    pub(crate) declaration: api::PipelineDeclaration,
    pub(crate) created: i64,
    pub(crate) updated: i64,
    /// Number of the newest execution.
    pub(crate) last_number: u64,
    /// Transitions that are disabled (CP-53). Key: `Inbound/stage`, `Outbound/stage`.
    pub(crate) disabled: BTreeMap<String, DisabledRow>,
    /// When inbound transitions last changed, and by whom. Key: stage.
    pub(crate) transitions: BTreeMap<String, (i64, String)>,
    /// What each stage was last used for. Key: stage.
    pub(crate) latest: BTreeMap<String, LatestRow>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DisabledRow {
    pub(crate) reason: String,
    pub(crate) by: String,
    pub(crate) at: i64,
}

/// What a stage was last used for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LatestRow {
    /// The execution that entered last.
    pub(crate) execution: String,
    /// The newest run of each action, of whatever execution.
    pub(crate) actions: BTreeMap<String, String>,
}

/// Statuses of executions, stages and actions (CP-50); not every one is for every kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Status {
    InProgress,
    Succeeded,
    Failed,
    Stopping,
    Stopped,
    Superseded,
    Cancelled,
    Abandoned,
}

impl Status {
    /// As clients read it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Status::InProgress => "InProgress",
            Status::Succeeded => "Succeeded",
            Status::Failed => "Failed",
            Status::Stopping => "Stopping",
            Status::Stopped => "Stopped",
            Status::Superseded => "Superseded",
            Status::Cancelled => "Cancelled",
            Status::Abandoned => "Abandoned",
        }
    }

    /// Nothing more happens to it.
    pub(crate) fn is_over(self) -> bool {
        !matches!(self, Status::InProgress | Status::Stopping)
    }
}

/// Where an execution is, together with the number of the stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Place {
    /// In front of the stage.
    Waiting,
    /// In it: the stage is locked (CP-51).
    Inside,
    /// Nowhere: it is over.
    Over,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ExecutionRow {
    pub(crate) id: String,
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) pipeline: String,
    /// Counts executions of the pipeline from 1.
    pub(crate) number: u64,
    /// The structure as it was at the start.
    pub(crate) structure: api::PipelineDeclaration,
    pub(crate) status: Status,
    pub(crate) summary: Option<String>,
    pub(crate) place: Place,
    pub(crate) stage: usize,
    /// Status of each stage this execution has been in.
    pub(crate) stages: Vec<Option<Status>>,
    pub(crate) trigger_type: String,
    pub(crate) trigger_detail: String,
    pub(crate) started_at: i64,
    pub(crate) updated_at: i64,
    /// What source actions must take (CP-22).
    pub(crate) pins: Vec<Pin>,
    /// What source actions took.
    pub(crate) revisions: Vec<Revision>,
    /// Pipeline variables, resolved.
    pub(crate) variables: BTreeMap<String, String>,
    /// Output variables by namespace (CP-58).
    pub(crate) outputs: BTreeMap<String, BTreeMap<String, String>>,
    /// Artifacts by name.
    pub(crate) artifacts: BTreeMap<String, Artifact>,
    /// How often each stage was retried. Key: stage.
    pub(crate) retries: BTreeMap<String, Retries>,
    /// Asked to stop (CP-54).
    pub(crate) stop: Option<StopRow>,
    /// The pipeline was updated meanwhile (CP-5).
    pub(crate) cancelled: bool,
    /// CP-56: runs only the stage it begins with, with this execution's results.
    pub(crate) rollback_of: Option<String>,
}

/// How often a stage was retried in one execution (CP-55, CP-57).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Retries {
    pub(crate) automatic: i64,
    pub(crate) manual: i64,
    /// `AutomatedStageRetry`, `ManualStageRetry`
    pub(crate) latest: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StopRow {
    pub(crate) abandon: bool,
    pub(crate) reason: Option<String>,
}

/// A revision that a source action must take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Pin {
    pub(crate) action: String,
    /// `COMMIT_ID`, `S3_OBJECT_VERSION_ID`, `S3_OBJECT_KEY`, `IMAGE_DIGEST`
    pub(crate) kind: String,
    pub(crate) value: String,
}

/// A revision that a source action took.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Revision {
    pub(crate) action: String,
    pub(crate) artifact: String,
    pub(crate) id: String,
    pub(crate) summary: String,
    pub(crate) url: String,
    pub(crate) created: i64,
}

/// An artifact: a zip in the artifact store (CP-10).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Artifact {
    pub(crate) name: String,
    pub(crate) bucket: String,
    pub(crate) key: String,
    /// SHA-256, hex; empty until it is there.
    pub(crate) digest: String,
    pub(crate) length: u64,
    /// What the source was at: a commit id, a version id.
    pub(crate) revision: String,
    /// CODEBUILD_CLONE_REF: the repository itself, for builds only (CP-20).
    pub(crate) clone: Option<CloneRef>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CloneRef {
    pub(crate) repository_id: String,
    pub(crate) name: String,
    pub(crate) commit: String,
}

/// One run of one action.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ActionRow {
    pub(crate) id: String,
    pub(crate) execution: String,
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) pipeline: String,
    pub(crate) version: i64,
    pub(crate) stage: String,
    pub(crate) stage_index: usize,
    pub(crate) action: api::ActionDeclaration,
    pub(crate) status: Status,
    pub(crate) started_at: i64,
    pub(crate) updated_at: i64,
    pub(crate) updated_by: Option<String>,
    /// The configuration with its variables resolved.
    pub(crate) configuration: BTreeMap<String, String>,
    pub(crate) inputs: Vec<Artifact>,
    pub(crate) outputs: Vec<Artifact>,
    pub(crate) variables: BTreeMap<String, String>,
    pub(crate) external_id: Option<String>,
    pub(crate) external_url: Option<String>,
    pub(crate) summary: Option<String>,
    /// Code and message.
    pub(crate) error: Option<(String, String)>,
    /// CP-40: what an approval must name.
    pub(crate) token: Option<String>,
    pub(crate) answer: Option<Answer>,
    /// CP-60: when it fails for having taken too long.
    pub(crate) deadline: i64,
    /// A retry of its stage has put another run in its place (CP-55).
    pub(crate) retried: bool,
    pub(crate) work: Work,
}

/// An approver's word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Answer {
    pub(crate) approved: bool,
    pub(crate) summary: String,
    pub(crate) by: String,
}

/// How far an action has come, and what it waits for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum Work {
    /// Nothing has been done.
    New,
    /// A git tree is wanted as a zip.
    Archive { repository_id: String, commit: String, seen: Option<ArchiveSeen> },
    /// An image is described in a zip of its own.
    Image { variables: BTreeMap<String, String>, seen: Option<ComposeSeen> },
    /// A build runs.
    Build { id: String },
    /// A person is asked.
    Approval,
    /// Files are wanted out of artifacts.
    Files { wants: Vec<FileWant> },
    /// A deployment runs.
    Deployment { id: String },
    /// A service moves to a new task definition.
    Rolling { task_definition: String },
    /// Nothing is left to do.
    Over,
}

/// One file out of an input artifact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct FileWant {
    /// Key of the want.
    pub(crate) key: String,
    /// What the file is for: `taskdef`, `appspec`, `Image1`, …
    pub(crate) role: String,
    pub(crate) artifact: String,
    pub(crate) want: ExtractWant,
    pub(crate) seen: Option<ExtractSeen>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PolledRow {
    /// `codecommit/repository/branch` or `s3/bucket/key`
    pub(crate) place: String,
    /// The revision last seen there; none: there was nothing.
    pub(crate) revision: Option<String>,
}

pub(crate) fn pipeline_key(cx: &Cx<'_>, name: &str) -> String {
    format!("{}/{}/{name}", cx.account(), cx.region())
}

impl PipelineRow {
    pub(crate) fn name(&self) -> &str {
        self.declaration.name.as_deref().unwrap_or_default()
    }

    pub(crate) fn key(&self) -> String {
        format!("{}/{}/{}", self.account, self.region, self.name())
    }

    pub(crate) fn stages(&self) -> &[api::StageDeclaration] {
        self.declaration.stages.as_deref().unwrap_or_default()
    }
}

impl ExecutionRow {
    pub(crate) fn number_key(&self) -> String {
        format!("{}{:012}", self.pipeline_prefix(), self.number)
    }

    /// Prefix of the keys of everything of the same pipeline.
    pub(crate) fn pipeline_prefix(&self) -> String {
        format!("{}/{}/{}/", self.account, self.region, self.pipeline)
    }

    pub(crate) fn pipeline_key(&self) -> String {
        format!("{}/{}/{}", self.account, self.region, self.pipeline)
    }

    pub(crate) fn stage_declarations(&self) -> &[api::StageDeclaration] {
        self.structure.stages.as_deref().unwrap_or_default()
    }

    pub(crate) fn stage_name(&self, stage: usize) -> &str {
        self.stage_declarations().get(stage).and_then(|stage| stage.name.as_deref()).unwrap_or_default()
    }

    pub(crate) fn is_rollback(&self) -> bool {
        self.rollback_of.is_some()
    }
}

impl ActionRow {
    pub(crate) fn name(&self) -> &str {
        self.action.name.as_deref().unwrap_or_default()
    }

    /// A key of the configuration; empty texts count as absent.
    pub(crate) fn setting(&self, name: &str) -> Option<&str> {
        self.configuration.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    pub(crate) fn input(&self, name: &str) -> Option<&Artifact> {
        self.inputs.iter().find(|artifact| artifact.name == name)
    }
}

/// The runs of one stage of one execution that count: those that no retry has replaced.
pub(crate) fn runs(cx: &Cx<'_>, execution: &str, stage: usize) -> Result<Vec<ActionRow>, store::Error> {
    let mut found = Vec::new();
    for (_, id) in BY_EXECUTION.list(cx, &format!("{execution}/{stage:03}/"))? {
        if let Some(row) = ACTIONS.get(cx, &id)?
            && !row.retried
        {
            found.push(row);
        }
    }
    Ok(found)
}
