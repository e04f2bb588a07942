//! The machine of one action's run: from New through what its provider does to its end.
//!
//! What each provider decides is in a module of its own; here is what all have in common: how a run begins, how it
//! ends, and that every run has a deadline (CP-60).

use std::collections::BTreeMap;

use ::machine::{Machine, Next};
use driver::compose::ComposeWant;
use driver::extract::ExtractWant;
use driver::source::ArchiveWant;
use driver::{Kind, Seen, Want};
use model::{Error, Ids, Time};
use store::{Caller, Cx};

use crate::api;
use crate::provider::{self, Provider};
use crate::rows::{
    ACTIONS, ACTIONS_BY_TIME, ACTIVE_ACTIONS, ActionRow, Artifact, BY_EXECUTION, CloneRef, EXECUTIONS,
    ExecutionRow, FileWant, PIPELINES, Revision, Status, WAITING, Work,
};
use crate::variables::{self, Known};
use crate::{approval, blue_green, build, notify, outside, rolling, source, structure};

/// CP-10: how much of the pipeline's name, the artifact's name, and randomness is in an artifact's key.
const KEY_PARTS: (usize, usize, usize) = (20, 10, 7);

/// Everything the decision needs.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct View {
    pub(crate) row: ActionRow,
    pub(crate) facts: Facts,
}

/// How the world outside the action's own row is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Facts {
    Nothing,
    /// A repository's id, and the commit to take.
    Commit {
        repository_id: Option<String>,
        commit: Option<String>,
    },
    /// An object, under the key that counts.
    Object {
        key: String,
        found: Option<outside::Object>,
    },
    /// An image of our registry.
    Image(Option<ecr::ManifestFound>),
    Build(Option<codebuild::BuildStatus>),
    Deployment(Option<outside::DeploymentStatus>),
    /// A service that rolls.
    Service(Option<outside::Service>),
}

/// What to write.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Decision {
    /// A commit's tree is wanted as a zip.
    Archive {
        repository_id: String,
        commit: String,
    },
    /// A zip that describes an image is wanted.
    Image {
        variables: BTreeMap<String, String>,
        want: ComposeWant,
    },
    /// A build is started.
    StartBuild(codebuild::StartBuild),
    /// Files are wanted out of artifacts.
    Files(Vec<FileWant>),
    /// A task definition is registered and a deployment of it is created.
    Deploy(blue_green::Plan),
    /// A service gets a task definition with other images.
    Roll(rolling::Plan),
    /// A person is asked.
    Ask,
    Succeed(Success),
    /// Error code and message (CP-59), and what a person may read beside them.
    Fail {
        code: &'static str,
        message: String,
        summary: String,
    },
    /// Nothing now.
    Wait(Next),
}

/// What a run leaves.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Success {
    pub(crate) variables: BTreeMap<String, String>,
    pub(crate) revision: Option<Revision>,
    pub(crate) summary: Option<String>,
    /// The bytes of the one output artifact, if the action itself makes it.
    pub(crate) made: Option<Made>,
}

/// An output artifact's bytes in the blob store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Made {
    pub(crate) digest: String,
    pub(crate) md5: String,
    pub(crate) length: u64,
    pub(crate) clone: Option<CloneRef>,
}

/// A failure whose summary is its message.
pub(crate) fn fail(code: &'static str, message: impl Into<String>) -> Decision {
    let message = message.into();
    Decision::Fail { code, summary: message.clone(), message }
}

/// See the module.
#[derive(Debug)]
pub(crate) struct Action;

impl Machine for Action {
    const NAME: &'static str = "codepipeline.action";
    type View = View;
    type Decision = Decision;

    fn awake(cx: &Cx<'_>) -> Result<Vec<String>, Error> {
        Ok(ACTIVE_ACTIONS.keys(cx, "")?)
    }

    fn look(cx: &Cx<'_>, id: &str) -> Result<Option<View>, Error> {
        let Some(row) = ACTIONS.get(cx, id)?.filter(|row| !row.status.is_over()) else { return Ok(None) };
        let facts = facts(cx, &row)?;
        Ok(Some(View { row, facts }))
    }

    fn decide(view: &View, now: Time, _: &mut Ids) -> Decision {
        let deadline = Time(view.row.deadline);
        if deadline <= now {
            return fail("JobFailed", "The action execution took longer than the time it is given");
        }
        let decision = match (provider::of(&view.row.action).map(|kind| kind.provider), &view.row.work) {
            (_, Work::Over) | (None, _) => Decision::Wait(Next::default()),
            (Some(Provider::CodeCommit), _) => source::codecommit(view),
            (Some(Provider::S3Source), _) => source::s3(view, now),
            (Some(Provider::Ecr), _) => source::ecr(view),
            (Some(Provider::CodeBuild), _) => build::decide(view),
            (Some(Provider::Manual), _) => approval::decide(&view.row),
            (Some(Provider::CodeDeployToEcs), _) => blue_green::decide(view),
            (Some(Provider::Ecs), _) => rolling::decide(view, now),
        };
        match decision {
            // Every wait has a time.
            Decision::Wait(Next { look_at: None, again: false, reason }) => {
                Decision::Wait(Next::at(deadline, reason))
            }
            other => other,
        }
    }

    fn commit(cx: &mut Cx<'_>, id: &str, decision: Decision) -> Result<Next, Error> {
        let Some(row) = ACTIONS.get(cx, id)? else { return Ok(Next::default()) };
        let caller = Caller::root(&row.account, &row.region);
        cx.on_behalf(caller, |cx| apply(cx, row, decision))
    }
}

fn facts(cx: &Cx<'_>, row: &ActionRow) -> Result<Facts, Error> {
    let kind = provider::of(&row.action).map(|kind| kind.provider);
    Ok(match (kind, &row.work) {
        (Some(Provider::CodeCommit), Work::New) => source::commit_to_take(cx, row)?,
        (Some(Provider::S3Source), Work::New) => source::object_to_take(cx, row)?,
        (Some(Provider::Ecr), Work::New) => source::image_to_take(cx, row)?,
        (Some(Provider::Ecs), _) => Facts::Service(outside::service(cx, row)?),
        (_, Work::Build { id }) => Facts::Build(codebuild::status(cx, id)?),
        (_, Work::Deployment { id }) => Facts::Deployment(outside::deployment(cx, id)?),
        _ => Facts::Nothing,
    })
}

fn apply(cx: &mut Cx<'_>, mut row: ActionRow, decision: Decision) -> Result<Next, Error> {
    match decision {
        Decision::Wait(next) => return Ok(next),
        Decision::Succeed(success) => return succeed(cx, row, success),
        Decision::Fail { code, message, summary } => {
            row.summary = Some(summary);
            return failed(cx, row, code, message);
        }
        Decision::Ask => row.work = Work::Approval,
        Decision::Archive { repository_id, commit } => {
            remember(cx, &row, "COMMIT_ID", &commit)?;
            let want = ArchiveWant { repository_id: repository_id.clone(), commit: commit.clone() };
            cx.want(Kind::Archive.as_str(), &row.id, &Want::Archive(want))?;
            row.work = Work::Archive { repository_id, commit, seen: None };
        }
        Decision::Image { variables, want } => {
            remember(cx, &row, "IMAGE_DIGEST", variables.get("ImageDigest").map_or("", String::as_str))?;
            cx.want(Kind::Compose.as_str(), &row.id, &Want::Compose(want))?;
            row.work = Work::Image { variables, seen: None };
        }
        Decision::Files(wants) => {
            for file in &wants {
                cx.want(Kind::Extract.as_str(), &file.key, &Want::Extract(file.want.clone()))?;
            }
            row.work = Work::Files { wants };
        }
        Decision::StartBuild(start) => match codebuild::start(cx, start) {
            Ok(id) => {
                row.external_url = Some(format!("{}/_turaco/builds/{id}", cx.settings.endpoint));
                WAITING.put(cx, &format!("build/{id}"), &row.id)?;
                row.external_id = Some(id.clone());
                row.work = Work::Build { id };
            }
            Err(error) => return refused(cx, row, error),
        },
        Decision::Roll(plan) => {
            let_go(cx, &row)?;
            match rolling::deploy(cx, &plan) {
                Ok(task_definition) => {
                    row.external_url =
                        Some(format!("{}/_turaco/services/{}", cx.settings.endpoint, plan.service));
                    row.work = Work::Rolling { task_definition };
                }
                Err(error) => return refused(cx, row, error),
            }
        }
        Decision::Deploy(plan) => {
            let_go(cx, &row)?;
            match blue_green::deploy(cx, &plan) {
                Ok(id) => {
                    row.external_url = Some(format!("{}/_turaco/deployments/{id}", cx.settings.endpoint));
                    WAITING.put(cx, &format!("deployment/{id}"), &row.id)?;
                    row.external_id = Some(id.clone());
                    row.work = Work::Deployment { id };
                }
                Err(error) => return refused(cx, row, error),
            }
        }
    }
    row.updated_at = cx.now.0;
    ACTIONS.put(cx, &row.id, &row)?;
    Ok(Next::again("has begun"))
}

/// Another service's refusal is the action's failure; its faults are not.
fn refused(cx: &mut Cx<'_>, mut row: ActionRow, error: Error) -> Result<Next, Error> {
    if error.status >= 500 {
        return Err(error);
    }
    let code = if error.code.contains("AccessDenied") { "PermissionError" } else { "ConfigurationError" };
    let message = format!("{} (Service error code: {})", error.message, error.code);
    row.summary = Some(message.clone());
    failed(cx, row, code, message)
}

/// CP-55: a retry of the source stage takes the same revision.
fn remember(cx: &mut Cx<'_>, row: &ActionRow, kind: &str, value: &str) -> Result<(), Error> {
    EXECUTIONS.update(cx, &row.execution, |execution| {
        let (action, kind) = (row.name().to_owned(), kind.to_owned());
        execution.pins.retain(|pin| pin.action != action);
        execution.pins.push(crate::rows::Pin { action, kind, value: value.to_owned() });
    })?;
    Ok(())
}

/// Begins a run of an action of the execution's stage.
pub(crate) fn begin(cx: &mut Cx<'_>, execution: &ExecutionRow, name: &str, id: String) -> Result<(), Error> {
    let stage = execution.stage_declarations().get(execution.stage).cloned().unwrap_or_default();
    let actions = stage.actions.unwrap_or_default();
    let Some(action) = actions.into_iter().find(|action| action.name.as_deref() == Some(name)) else {
        return Err(Error::internal(format!("stage {} has no action {name}", execution.stage)));
    };
    let resolved = resolve(execution, &action);
    let minutes = action
        .timeout_in_minutes
        .or_else(|| deployment_timeout(&action))
        .or_else(|| provider::of(&action).map(|kind| kind.minutes))
        .unwrap_or(60);
    let approval = provider::of(&action).is_some_and(|kind| kind.provider == Provider::Manual);
    let inputs = action.input_artifacts.iter().flatten().filter_map(|input| input.name.as_ref());
    let row = ActionRow {
        execution: execution.id.clone(),
        account: execution.account.clone(),
        region: execution.region.clone(),
        pipeline: execution.pipeline.clone(),
        version: execution.structure.version.unwrap_or(1),
        stage: stage.name.unwrap_or_default(),
        stage_index: execution.stage,
        status: Status::InProgress,
        started_at: cx.now.0,
        updated_at: cx.now.0,
        updated_by: None,
        configuration: resolved.clone().unwrap_or_default(),
        inputs: inputs.filter_map(|input| execution.artifacts.get(input)).cloned().collect(),
        outputs: outputs(cx, execution, &action)?,
        variables: BTreeMap::new(),
        external_id: None,
        external_url: None,
        summary: None,
        error: None,
        token: approval.then(|| cx.ids.uuid()),
        answer: None,
        deadline: cx.now.0 + minutes * 60_000,
        retried: false,
        work: Work::New,
        action,
        id,
    };
    save_new(cx, &row)?;
    match resolved {
        Ok(_) => cx.wake("codepipeline.action", row.id),
        // CP-58
        Err(reference) => {
            let message =
                format!("An action failed because the following variable could not be resolved: {reference}");
            let row = ActionRow { summary: Some(message.clone()), ..row };
            failed(cx, row, "ConfigurationError", message)?;
        }
    }
    Ok(())
}

/// §4.6: the ECS action's own time, 60 minutes at most.
fn deployment_timeout(action: &api::ActionDeclaration) -> Option<i64> {
    let minutes: i64 = action.configuration.as_ref()?.get("DeploymentTimeout")?.parse().ok()?;
    Some(minutes.clamp(1, 60))
}

fn resolve(
    execution: &ExecutionRow,
    action: &api::ActionDeclaration,
) -> Result<BTreeMap<String, String>, String> {
    let known = Known {
        execution_id: &execution.id,
        pipeline: Some(&execution.variables),
        outputs: Some(&execution.outputs),
    };
    let given = action.configuration.iter().flatten();
    given.map(|(key, value)| Ok((key.clone(), variables::resolve(value, &known)?))).collect()
}

/// CP-10: `pipeline/artifact/random`
fn outputs(
    cx: &mut Cx<'_>,
    execution: &ExecutionRow,
    action: &api::ActionDeclaration,
) -> Result<Vec<Artifact>, Error> {
    const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let bucket =
        structure::store_of(&execution.structure, &execution.region)?.location.clone().unwrap_or_default();
    let cut = |text: &str, length: usize| text.chars().take(length).collect::<String>();
    let mut outputs = Vec::new();
    for name in action.output_artifacts.iter().flatten().filter_map(|output| output.name.clone()) {
        let random = cx.ids.from_alphabet(LETTERS, KEY_PARTS.2);
        let key = format!("{}/{}/{random}", cut(&execution.pipeline, KEY_PARTS.0), cut(&name, KEY_PARTS.1));
        outputs.push(Artifact {
            name,
            bucket: bucket.clone(),
            key,
            digest: String::new(),
            length: 0,
            revision: String::new(),
            clone: None,
        });
    }
    Ok(outputs)
}

fn save_new(cx: &mut Cx<'_>, row: &ActionRow) -> Result<(), Error> {
    let prefix = format!("{}/{:03}/", row.execution, row.stage_index);
    let number = BY_EXECUTION.count(cx, &prefix)?;
    BY_EXECUTION.put(cx, &format!("{prefix}{number:05}"), &row.id)?;
    let place = format!("{}/{}/{}", row.account, row.region, row.pipeline);
    ACTIONS_BY_TIME.put(cx, &format!("{place}/{:020}/{}", row.started_at, row.id), &row.id)?;
    PIPELINES.update(cx, &place, |pipeline| {
        let latest = pipeline.latest.entry(row.stage.clone()).or_default();
        latest.actions.insert(row.name().to_owned(), row.id.clone());
    })?;
    ACTIVE_ACTIONS.put(cx, &row.id, &())?;
    ACTIONS.put(cx, &row.id, row)?;
    notify::action(cx, row, "STARTED")
}

fn succeed(cx: &mut Cx<'_>, mut row: ActionRow, success: Success) -> Result<Next, Error> {
    if let Err(error) = store_outputs(cx, &mut row, success.made) {
        return refused(cx, row, error);
    }
    // CB-21: builds find the source's revision with its artifact.
    if let Some(revision) = &success.revision {
        for artifact in &mut row.outputs {
            artifact.revision.clone_from(&revision.id);
        }
    }
    row.variables = success.variables;
    if success.summary.is_some() {
        row.summary = success.summary;
    }
    EXECUTIONS.update(cx, &row.execution, |execution| {
        for artifact in &row.outputs {
            execution.artifacts.insert(artifact.name.clone(), artifact.clone());
        }
        if let Some(namespace) = &row.action.namespace {
            execution.outputs.insert(namespace.clone(), row.variables.clone());
        }
        if let Some(revision) = success.revision {
            execution.revisions.retain(|old| old.action != revision.action);
            execution.revisions.push(revision);
        }
    })?;
    over(cx, row, Status::Succeeded)
}

/// The bytes the action made become objects; a build's outputs are there already.
fn store_outputs(cx: &mut Cx<'_>, row: &mut ActionRow, made: Option<Made>) -> Result<(), Error> {
    for artifact in &mut row.outputs {
        match &made {
            Some(Made { clone: Some(clone), .. }) => artifact.clone = Some(clone.clone()),
            Some(Made { digest, md5, length, clone: None }) => {
                let object = outside::NewObject {
                    bucket: &artifact.bucket,
                    key: &artifact.key,
                    digest,
                    md5,
                    length: *length,
                };
                outside::put(cx, object)?;
                artifact.digest.clone_from(digest);
                artifact.length = *length;
            }
            None => {
                let object = outside::object(cx, &artifact.bucket, &artifact.key, None)?;
                let Some(object) = object else {
                    let message = format!("The output artifact {} was not made", artifact.name);
                    return Err(Error::new("ArtifactNotFound", message));
                };
                artifact.digest = object.digest;
                artifact.length = object.length;
                let from = row.inputs.first().map(|input| input.revision.clone());
                artifact.revision = from.unwrap_or_default();
            }
        }
    }
    Ok(())
}

fn failed(cx: &mut Cx<'_>, mut row: ActionRow, code: &str, message: String) -> Result<Next, Error> {
    row.error = Some((code.to_owned(), message));
    over(cx, row, Status::Failed)
}

/// CP-54: the run is over; what its provider does goes on.
pub(crate) fn abandon(cx: &mut Cx<'_>, row: ActionRow) -> Result<(), Error> {
    over(cx, row, Status::Abandoned).map(drop)
}

fn over(cx: &mut Cx<'_>, mut row: ActionRow, status: Status) -> Result<Next, Error> {
    let_go(cx, &row)?;
    row.status = status;
    row.work = Work::Over;
    row.updated_at = cx.now.0;
    ACTIVE_ACTIONS.delete(cx, &row.id)?;
    ACTIONS.put(cx, &row.id, &row)?;
    notify::action(cx, &row, &status.as_str().to_uppercase())?;
    cx.wake("codepipeline.execution", row.execution);
    Ok(Next::default())
}

/// Takes back what a run wants from drivers, and waits for nothing any more.
pub(crate) fn let_go(cx: &mut Cx<'_>, row: &ActionRow) -> Result<(), Error> {
    match &row.work {
        Work::Archive { .. } => cx.unwant(Kind::Archive.as_str(), &row.id)?,
        Work::Image { .. } => cx.unwant(Kind::Compose.as_str(), &row.id)?,
        Work::Files { wants } => {
            for file in wants {
                cx.unwant(Kind::Extract.as_str(), &file.key)?;
            }
        }
        Work::Build { id } => drop(WAITING.delete(cx, &format!("build/{id}"))?),
        Work::Deployment { id } => drop(WAITING.delete(cx, &format!("deployment/{id}"))?),
        Work::New | Work::Approval | Work::Rolling { .. } | Work::Over => {}
    }
    Ok(())
}

/// Takes sightings of archives and files that actions want; ignores all others.
///
/// # Errors
/// When the store fails.
pub fn on_seen(cx: &mut Cx<'_>, key: &str, seen: &Seen) -> Result<(), Error> {
    if !matches!(seen, Seen::Archive(_) | Seen::Extract(_) | Seen::Compose(_)) {
        return Ok(());
    }
    let id = key.split('/').next().unwrap_or(key);
    let Some(mut row) = ACTIONS.get(cx, id)? else { return Ok(()) };
    match (&mut row.work, seen) {
        (Work::Archive { seen: slot, .. }, Seen::Archive(seen)) => *slot = Some(seen.clone()),
        (Work::Image { seen: slot, .. }, Seen::Compose(seen)) => *slot = Some(seen.clone()),
        (Work::Files { wants }, Seen::Extract(seen)) => {
            for file in wants.iter_mut().filter(|file| file.key == key) {
                file.seen = Some(seen.clone());
            }
        }
        _ => return Ok(()),
    }
    ACTIONS.put(cx, id, &row)?;
    cx.wake("codepipeline.action", id);
    Ok(())
}

/// One file wanted out of an input artifact.
pub(crate) fn file(row: &ActionRow, role: &str, artifact: &Artifact, path: &str, most: u64) -> FileWant {
    FileWant {
        key: format!("{}/{role}", row.id),
        role: role.to_owned(),
        artifact: artifact.name.clone(),
        want: ExtractWant {
            digest: artifact.digest.clone(),
            format: driver::extract::ArchiveFormat::Zip,
            paths: vec![path.to_owned()],
            max_bytes: most,
        },
        seen: None,
    }
}
