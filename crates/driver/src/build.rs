//! Builds: a buildspec's phases in a container.

use serde::{Deserialize, Serialize};

/// A build as it should be. `run` goes from true to false when it is stopped.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BuildWant {
    /// Run, or stop.
    pub run: bool,
    /// `project:uuid`
    pub build_id: String,
    /// Build ARN.
    pub arn: String,
    /// Project name.
    pub project: String,
    /// Account of the project.
    pub account: String,
    /// Region of the project.
    pub region: String,
    /// Where the buildspec is.
    pub buildspec: BuildspecWant,
    /// Primary source first.
    pub sources: Vec<SourceWant>,
    /// Environment in order of rising precedence (project, then overrides); the buildspec's own is below these
    /// (CB-13). Parameters and secrets are already resolved; `secret` values are masked in logs.
    pub environment: Vec<EnvironmentWant>,
    /// Environment image: `aws/codebuild/…` (curated: the host's own read-only system) or any registry reference.
    pub image: String,
    /// The manifest's digest when the control plane resolved it (ECR).
    pub image_digest: Option<String>,
    /// Docker commands work only with it (CB-20).
    pub privileged: bool,
    /// CPU units (1024 = one vCPU).
    pub cpu_units: u64,
    /// Memory, MiB.
    pub memory_mib: u64,
    /// Whole build, milliseconds.
    pub timeout_ms: i64,
    /// CloudWatch Logs group and stream; none: logging is off.
    pub logs: Option<crate::task::LogsWant>,
    /// Artifacts to make.
    pub artifacts: ArtifactsWant,
    /// Where the API answers: `http://127.0.0.1:4566`.
    pub endpoint: String,
    /// Who the build is, for its API calls.
    pub credentials: CredentialsWant,
    /// When it was started, ms since the epoch (CODEBUILD_START_TIME).
    pub started_at: i64,
}

/// Role credentials for the build's own calls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CredentialsWant {
    /// Role ARN.
    pub role_arn: String,
    /// Access key id.
    pub access_key_id: String,
    /// Secret access key.
    pub secret_access_key: String,
    /// Session token.
    pub session_token: String,
}

/// Where the buildspec is (CB-10).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum BuildspecWant {
    /// The text itself.
    Inline(String),
    /// A path in the primary source.
    Path(String),
}

/// One source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceWant {
    /// Artifact name or source identifier; empty for the primary.
    pub identifier: String,
    /// Where the bytes are.
    pub from: SourceFrom,
    /// CODEBUILD_SOURCE_VERSION.
    pub version: String,
    /// CODEBUILD_RESOLVED_SOURCE_VERSION: the full commit id when it is known.
    pub resolved_version: String,
    /// CODEBUILD_SOURCE_REPO_URL; may be empty.
    pub repo_url: String,
}

/// Where a source's bytes are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum SourceFrom {
    /// A zip in the blob store.
    Zip {
        /// SHA-256, hex.
        digest: String,
    },
    /// A repository of ours, at a commit, with its `.git`.
    Git {
        /// Repository id.
        repository_id: String,
        /// Repository name.
        name: String,
        /// Full commit id.
        commit: String,
    },
    /// NO_SOURCE.
    Nothing,
}

/// One environment variable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnvironmentWant {
    /// Name.
    pub name: String,
    /// Value.
    pub value: String,
    /// Shown as `***` in logs.
    pub secret: bool,
}

/// What to make of the build's files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ArtifactsWant {
    /// NO_ARTIFACTS.
    Nothing,
    /// One zip per output: the buildspec's `artifacts` for a single output, its `secondary-artifacts` of the same
    /// names for several (CP-30).
    Zips {
        /// Output names.
        outputs: Vec<String>,
    },
}

/// What happened in a build. Reported one by one, in order; `sequence` counts from 1, so a repeat is dropped.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BuildSeen {
    /// Number of this report within the build.
    pub sequence: u64,
    /// What happened.
    pub event: BuildEvent,
}

/// One thing that happened in a build.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum BuildEvent {
    /// A phase began: `PROVISIONING`, `DOWNLOAD_SOURCE`, `INSTALL`, … (CB-2).
    PhaseStarted {
        /// AWS's phase type.
        phase: String,
        /// ms since the epoch.
        at: i64,
    },
    /// A phase ended.
    PhaseEnded {
        /// AWS's phase type.
        phase: String,
        /// ms since the epoch.
        at: i64,
        /// `SUCCEEDED`, `FAILED`, `FAULT`, `TIMED_OUT`, `STOPPED`.
        status: String,
        /// `COMMAND_EXECUTION_ERROR`, `YAML_FILE_ERROR`, `CLIENT_ERROR`, …; empty when all is well.
        context_code: String,
        /// Message of the context.
        context_message: String,
    },
    /// An artifact was put into the blob store.
    Artifact {
        /// Output name.
        output: String,
        /// SHA-256, hex.
        digest: String,
        /// MD5, hex.
        md5: String,
        /// Bytes.
        length: u64,
    },
    /// Exported variables (CB-14).
    Exported(Vec<(String, String)>),
    /// The build is over.
    Finished {
        /// `SUCCEEDED`, `FAILED`, `FAULT`, `TIMED_OUT`, `STOPPED`.
        status: String,
        /// ms since the epoch.
        at: i64,
    },
}
