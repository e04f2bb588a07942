//! Making, continuing and stopping deployments.

use machine::Machine;
use model::Error;
use store::Cx;

use crate::api::{
    AutoRollbackConfiguration, ContinueDeploymentInput, ContinueDeploymentOutput, CreateDeploymentInput,
    CreateDeploymentOutput, RevisionLocation, SkipWaitTimeForInstanceTerminationInput,
    SkipWaitTimeForInstanceTerminationOutput, StopDeploymentInput, StopDeploymentOutput,
};
use crate::commit::Deployments;
use crate::rows::{DEPLOYMENTS, Deployment, GROUPS, HISTORY, Phase, Stop, history_key, key};
use crate::{config, group, revision};

/// CD-64: longer descriptions are refused.
const DESCRIPTION_MAX: usize = 512;
/// What StopDeployment says (CD-43).
const STOP_TEXT: &str = "No more commands will be scheduled for execution in the deployment instances";

/// A deployment to be made, as a client or a pipeline wants it.
#[derive(Debug, Clone, Default)]
pub struct NewDeployment {
    /// Application name.
    pub application: String,
    /// Deployment group name.
    pub group: String,
    /// What to deploy.
    pub revision: RevisionLocation,
    /// Overrides the group's configuration.
    pub config_name: Option<String>,
    /// Overrides the group's rollback settings (CD-40).
    pub auto_rollback: Option<AutoRollbackConfiguration>,
    /// The client's words.
    pub description: Option<String>,
}

/// The deployment of that id, in any account: for services that keep an id.
pub fn deployment(cx: &Cx<'_>, id: &str) -> Result<Option<Deployment>, Error> {
    Ok(DEPLOYMENTS.get(cx, id)?)
}

/// The caller's deployment of that id.
///
/// # Errors
/// `InvalidDeploymentIdException`, `DeploymentDoesNotExistException`.
pub(crate) fn find(cx: &Cx<'_>, id: &str) -> Result<Deployment, Error> {
    let rest = id.strip_prefix("d-").unwrap_or_default();
    if rest.len() != 9 || !rest.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()) {
        return Err(Error::new(
            "InvalidDeploymentIdException",
            format!("The deployment ID {id} is not valid: it must be d- and nine letters or digits."),
        ));
    }
    DEPLOYMENTS
        .get(cx, id)?
        .filter(|row| row.account == cx.account() && row.region == cx.region())
        .ok_or_else(|| {
            Error::new("DeploymentDoesNotExistException", format!("The deployment {id} could not be found"))
        })
}

/// Makes a deployment of the caller's (CD-20: at most one active in a group); its id.
pub fn start(cx: &mut Cx<'_>, new: NewDeployment) -> Result<String, Error> {
    let row = group::find(cx, &new.application, &new.group)?;
    if let Some(active) = &row.active {
        return Err(Error::new(
            "DeploymentLimitExceededException",
            format!("The Deployment Group '{}' already has an active Deployment '{active}'", new.group),
        ));
    }
    if new.description.as_ref().is_some_and(|text| text.chars().count() > DESCRIPTION_MAX) {
        return Err(Error::new("DescriptionTooLongException", "The description is too long."));
    }
    let revision = revision::checked(new.revision)?;
    if let Some(text) = revision::inline(&revision) {
        // CD-10: inline content that cannot be read is refused at once.
        crate::appspec::parse(&text).map_err(|message| Error::new("InvalidRevisionException", message))?;
    }
    group::check_rollback(new.auto_rollback.as_ref())?;
    let config_name = new.config_name.or(row.info.deployment_config_name.clone()).unwrap_or_default();
    let config = config::find(cx, &config_name)?;
    if config.compute_platform != "ECS" {
        return Err(Error::new(
            "InvalidDeploymentConfigNameException",
            format!("{config_name} is not a deployment configuration for the ECS compute platform"),
        ));
    }
    let id = format!("d-{}", cx.ids.upper(9));
    let deployment = Deployment {
        id: id.clone(),
        account: cx.account().to_owned(),
        region: cx.region().to_owned(),
        application: new.application,
        group: new.group,
        config_name,
        creator: "user".into(),
        description: new.description,
        previous_revision: row.last_successful.clone(),
        revision,
        created_at: cx.now.0,
        started_at: None,
        completed_at: None,
        status: "Created".into(),
        error: None,
        auto_rollback: new.auto_rollback.or(row.info.auto_rollback_configuration.clone()).unwrap_or_default(),
        rollback_id: None,
        rollback_of: None,
        rollback_message: None,
        shift: config::shift(config.traffic.as_ref()),
        ready_wait_ms: ready_wait(&row),
        termination_wait_ms: termination_wait(&row),
        phase: Phase::Revision,
        appspec: None,
        plan: None,
        events: Vec::new(),
        green_set: None,
        installed_at: None,
        shift_steps: 0,
        shifted_at: None,
        phase_since: cx.now.0,
        unsteady_since: None,
        ready_continued: false,
        termination_continued: false,
        stop: None,
    };
    DEPLOYMENTS.put(cx, &id, &deployment)?;
    HISTORY.put(cx, &history_key(&deployment), &id)?;
    revision::used(cx, &deployment)?;
    let group_key =
        key(&[&deployment.account, &deployment.region, &deployment.application, &deployment.group]);
    GROUPS.update(cx, &group_key, |group| group.active = Some(id.clone()))?;
    cx.wake(Deployments::NAME, id.clone());
    Ok(id)
}

/// CD-4: omitted means CONTINUE_DEPLOYMENT.
fn ready_wait(group: &crate::rows::Group) -> Option<i64> {
    let option = group.info.blue_green_deployment_configuration.as_ref()?.deployment_ready_option.as_ref()?;
    let stops = option.action_on_timeout.as_deref() == Some("STOP_DEPLOYMENT");
    stops.then(|| option.wait_time_in_minutes.unwrap_or(0) * 60_000)
}

fn termination_wait(group: &crate::rows::Group) -> i64 {
    group
        .info
        .blue_green_deployment_configuration
        .as_ref()
        .and_then(|configuration| configuration.terminate_blue_instances_on_deployment_success.as_ref())
        .and_then(|option| option.termination_wait_time_in_minutes)
        .unwrap_or(0)
        * 60_000
}

/// CD-20.
pub fn create_deployment(
    cx: &mut Cx<'_>,
    input: CreateDeploymentInput,
) -> Result<CreateDeploymentOutput, Error> {
    let group = input.deployment_group_name.ok_or_else(|| {
        Error::new("DeploymentGroupNameRequiredException", "deploymentGroupName is missing.")
    })?;
    if input.file_exists_behavior.is_some() {
        return Err(Error::new(
            "InvalidFileExistsBehaviorException",
            "For Lambda and ECS deployment, fileExistsBehavior can not be specified",
        ));
    }
    if input.target_instances.is_some() {
        return Err(Error::new(
            "InvalidTargetInstancesException",
            "For ECS deployment, targetInstances can not be specified",
        ));
    }
    if input.override_alarm_configuration.is_some_and(|alarms| alarms.enabled.unwrap_or(false)) {
        return Err(Error::not_implemented("overrideAlarmConfiguration"));
    }
    let revision =
        input.revision.ok_or_else(|| Error::new("RevisionRequiredException", "The revision is missing."))?;
    let id = start(
        cx,
        NewDeployment {
            application: input.application_name,
            group,
            revision,
            config_name: input.deployment_config_name,
            auto_rollback: input.auto_rollback_configuration,
            description: input.description,
        },
    )?;
    Ok(CreateDeploymentOutput { deployment_id: Some(id) })
}

fn required(id: Option<String>) -> Result<String, Error> {
    id.ok_or_else(|| Error::new("DeploymentIdRequiredException", "The deployment ID is missing."))
}

fn over(row: &Deployment) -> Error {
    Error::new("DeploymentAlreadyCompletedException", format!("The deployment {} is already over.", row.id))
}

/// CD-25, CD-28.
pub fn continue_deployment(
    cx: &mut Cx<'_>,
    input: ContinueDeploymentInput,
) -> Result<ContinueDeploymentOutput, Error> {
    let mut row = find(cx, &required(input.deployment_id)?)?;
    let kind = input.deployment_wait_type.as_deref().unwrap_or("READY_WAIT");
    if row.is_over() {
        return Err(over(&row));
    }
    match (kind, row.phase) {
        ("READY_WAIT", Phase::Ready) => row.ready_continued = true,
        ("READY_WAIT", _) => {
            return Err(Error::new(
                "DeploymentIsNotInReadyStateException",
                format!("The deployment {} is not in the Ready state.", row.id),
            ));
        }
        ("TERMINATION_WAIT", Phase::TerminationWait) => row.termination_continued = true,
        ("TERMINATION_WAIT", _) => {
            return Err(Error::new(
                "DeploymentIsNotInReadyStateException",
                format!(
                    "The deployment {} does not wait for the termination of the original task set.",
                    row.id
                ),
            ));
        }
        (other, _) => {
            return Err(Error::new(
                "InvalidDeploymentWaitTypeException",
                format!("{other} is not a wait type: READY_WAIT or TERMINATION_WAIT"),
            ));
        }
    }
    DEPLOYMENTS.put(cx, &row.id, &row)?;
    cx.wake(Deployments::NAME, row.id);
    Ok(ContinueDeploymentOutput {})
}

/// CD-28: the deprecated way to say it.
pub fn skip_wait_time_for_instance_termination(
    cx: &mut Cx<'_>,
    input: SkipWaitTimeForInstanceTerminationInput,
) -> Result<SkipWaitTimeForInstanceTerminationOutput, Error> {
    let deployment_wait_type = Some("TERMINATION_WAIT".to_owned());
    continue_deployment(
        cx,
        ContinueDeploymentInput { deployment_id: input.deployment_id, deployment_wait_type },
    )?;
    Ok(SkipWaitTimeForInstanceTerminationOutput {})
}

/// CD-43. Nothing is half done here between two commits, so a stop takes effect with the next look.
pub fn stop_deployment(cx: &mut Cx<'_>, input: StopDeploymentInput) -> Result<StopDeploymentOutput, Error> {
    let mut row = find(cx, &input.deployment_id)?;
    // Past blue's deletion it cannot be stopped; a rollback always ends by itself.
    if row.is_over() || row.phase >= Phase::Terminating {
        return Err(over(&row));
    }
    row.stop = Some(Stop { roll_back: input.auto_rollback_enabled });
    DEPLOYMENTS.put(cx, &row.id, &row)?;
    cx.wake(Deployments::NAME, row.id);
    Ok(StopDeploymentOutput { status: Some("Pending".into()), status_message: Some(STOP_TEXT.into()) })
}
