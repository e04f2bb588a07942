//! This service's tables.

use driver::build::BuildWant;
use serde::{Deserialize, Serialize};
use store::{Cx, Table};

use crate::api;

/// Projects. Key: `account/region/name`.
pub(crate) const PROJECTS: Table<ProjectRow> = Table::new("codebuild_projects");
/// Builds. Key: build id, `project:uuid`.
pub(crate) const BUILDS: Table<BuildRow> = Table::new("codebuild_builds");
/// Builds that are not over. Key: build id.
pub(crate) const ACTIVE: Table<ActiveRow> = Table::new("codebuild_active");
/// Build ids in order of time. Key: `account/region/ms/id`.
pub(crate) const BY_TIME: Table<String> = Table::new("codebuild_builds_by_time");
/// Build ids in order of number. Key: `account/region/project/number/id`.
pub(crate) const BY_PROJECT: Table<String> = Table::new("codebuild_builds_by_project");
/// Idempotency tokens of StartBuild. Key: `account/region/token`.
pub(crate) const TOKENS: Table<TokenRow> = Table::new("codebuild_tokens");

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ProjectRow {
    pub(crate) project: api::Project,
    /// CB-1: numbers of builds count from 1.
    pub(crate) last_build_number: i64,
}

/// Where a build is, as far as the machine is concerned; the phases within `Running` are the driver's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Life {
    /// Waits for a free place.
    Queued,
    /// Wanted from the driver.
    Running,
    /// Over; the record does not change any more.
    Finished,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ActiveRow {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) project: String,
    pub(crate) queued_at: i64,
    pub(crate) running: bool,
}

/// A build: what clients see, and what the machine needs to know.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct BuildRow {
    pub(crate) account: String,
    pub(crate) region: String,
    /// What clients see.
    pub(crate) build: api::Build,
    pub(crate) life: Life,
    /// Someone asked to stop it.
    pub(crate) stop: bool,
    pub(crate) queued_at: i64,
    pub(crate) queued_timeout_ms: i64,
    /// When it was wanted from the driver.
    pub(crate) running_at: Option<i64>,
    /// When the driver was told to stop it.
    pub(crate) stopping_at: Option<i64>,
    /// When its credentials end.
    pub(crate) credentials_end: Option<i64>,
    /// CB-5: stopped because its time was over.
    pub(crate) timed_out: bool,
    /// Number of the last report taken.
    pub(crate) sequence: u64,
    /// The driver's last word: status and time.
    pub(crate) finished: Option<(String, i64)>,
    /// What is asked of the driver; credentials are put in when it starts.
    pub(crate) want: BuildWant,
    /// Where its artifacts go.
    pub(crate) outputs: Vec<Output>,
    /// Its artifacts, once they are in their bucket.
    pub(crate) stored: Vec<String>,
    /// Why an artifact could not be put into its bucket.
    pub(crate) artifact_error: Option<String>,
    /// The request, for RetryBuild; none: a pipeline started it.
    pub(crate) request: Option<api::StartBuildInput>,
}

/// Where one of a build's artifacts goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Output {
    /// Name of the output: the pipeline's artifact name.
    pub name: String,
    /// Bucket.
    pub bucket: String,
    /// Object key.
    pub key: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct TokenRow {
    pub(crate) build_id: String,
    pub(crate) request: api::StartBuildInput,
    pub(crate) at: i64,
}

impl BuildRow {
    pub(crate) fn id(&self) -> &str {
        &self.want.build_id
    }
}

pub(crate) fn project_key(cx: &Cx<'_>, name: &str) -> String {
    format!("{}/{}/{name}", cx.account(), cx.region())
}

pub(crate) fn time_key(row: &BuildRow) -> String {
    format!("{}/{}/{:020}/{}", row.account, row.region, row.queued_at, row.id())
}

pub(crate) fn number_key(row: &BuildRow) -> String {
    let number = row.build.build_number.unwrap_or(0);
    format!("{}/{}/{}/{number:012}/{}", row.account, row.region, row.want.project, row.id())
}
