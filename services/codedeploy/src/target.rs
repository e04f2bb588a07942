//! Reading deployments and their one target (CD-60…CD-63).

use model::{Error, Time, page};
use store::Cx;

use crate::api::{
    BatchGetDeploymentTargetsInput, BatchGetDeploymentTargetsOutput, BatchGetDeploymentsInput,
    BatchGetDeploymentsOutput, DeploymentInfo, DeploymentOverview, DeploymentTarget, Diagnostics, ECSTarget,
    ECSTaskSet, ErrorInformation, GetDeploymentInput, GetDeploymentOutput, GetDeploymentTargetInput,
    GetDeploymentTargetOutput, LifecycleEvent, ListDeploymentTargetsInput, ListDeploymentTargetsOutput,
    ListDeploymentsInput, ListDeploymentsOutput, RollbackInfo, TargetGroupInfo,
};
use crate::application::{PAGE, limit};
use crate::deployment::find;
use crate::revision::shown;
use crate::rows::{DEPLOYMENTS, Deployment, Event, GROUPS, HISTORY, Phase, Plan, key};
use crate::world;

/// CD-61.
pub fn get_deployment(cx: &mut Cx<'_>, input: GetDeploymentInput) -> Result<GetDeploymentOutput, Error> {
    let row = find(cx, &input.deployment_id)?;
    Ok(GetDeploymentOutput { deployment_info: Some(info(cx, &row)?) })
}

/// CD-62.
pub fn batch_get_deployments(
    cx: &mut Cx<'_>,
    input: BatchGetDeploymentsInput,
) -> Result<BatchGetDeploymentsOutput, Error> {
    limit(input.deployment_ids.len())?;
    let mut found = Vec::new();
    for id in &input.deployment_ids {
        match find(cx, id) {
            Ok(row) => found.push(info(cx, &row)?),
            Err(error) if error.code == "DeploymentDoesNotExistException" => {}
            Err(error) => return Err(error),
        }
    }
    Ok(BatchGetDeploymentsOutput { deployments_info: Some(found) })
}

fn info(cx: &Cx<'_>, row: &Deployment) -> Result<DeploymentInfo, Error> {
    let group = GROUPS.get(cx, &key(&[&row.account, &row.region, &row.application, &row.group]))?;
    let group = group.map(|group| group.info).unwrap_or_default();
    Ok(DeploymentInfo {
        application_name: Some(row.application.clone()),
        deployment_group_name: Some(row.group.clone()),
        deployment_config_name: Some(row.config_name.clone()),
        deployment_id: Some(row.id.clone()),
        previous_revision: row.previous_revision.as_ref().map(shown),
        revision: Some(shown(&row.revision)),
        status: Some(row.status.clone()),
        error_information: row
            .error
            .clone()
            .map(|(code, message)| ErrorInformation { code: Some(code), message: Some(message) }),
        create_time: Some(Time(row.created_at)),
        start_time: row.started_at.map(Time),
        complete_time: row.completed_at.map(Time),
        deployment_overview: row.started_at.map(|_| overview(row)),
        description: row.description.clone(),
        creator: Some(row.creator.clone()),
        ignore_application_stop_failures: Some(false),
        auto_rollback_configuration: Some(row.auto_rollback.clone()),
        update_outdated_instances_only: Some(false),
        rollback_info: rollback_info(row),
        deployment_style: group.deployment_style,
        // CD-27: stays false for ECS.
        instance_termination_wait_time_started: Some(false),
        blue_green_deployment_configuration: group.blue_green_deployment_configuration,
        load_balancer_info: group.load_balancer_info,
        deployment_status_messages: Some(Vec::new()),
        compute_platform: Some("ECS".into()),
        ..DeploymentInfo::default()
    })
}

fn rollback_info(row: &Deployment) -> Option<RollbackInfo> {
    let Deployment { rollback_id, rollback_of, rollback_message, .. } = row;
    (rollback_id.is_some() || rollback_of.is_some() || rollback_message.is_some()).then(|| RollbackInfo {
        rollback_deployment_id: rollback_id.clone(),
        rollback_triggering_deployment_id: rollback_of.clone(),
        rollback_message: rollback_message.clone(),
    })
}

/// CD-27: the target has succeeded as soon as AfterAllowTraffic ended.
fn target_status(row: &Deployment) -> &'static str {
    match (row.phase, row.status.as_str()) {
        (Phase::TerminationWait | Phase::Terminating, _) | (_, "Succeeded") => "Succeeded",
        (Phase::Revision | Phase::Start, _) => "Pending",
        (_, "Ready") => "Ready",
        (_, "Failed" | "Stopped") => "Failed",
        _ => "InProgress",
    }
}

/// CD-61: the single target in the column of its status.
fn overview(row: &Deployment) -> DeploymentOverview {
    let status = target_status(row);
    let one = |name: &str| Some(i64::from(status == name));
    DeploymentOverview {
        pending: one("Pending"),
        in_progress: one("InProgress"),
        succeeded: one("Succeeded"),
        failed: one("Failed"),
        skipped: Some(0),
        ready: one("Ready"),
    }
}

fn target_id(plan: &Plan) -> String {
    format!("{}:{}", plan.cluster, plan.service)
}

fn started(row: &Deployment) -> Result<&Plan, Error> {
    row.plan.as_ref().ok_or_else(|| {
        Error::new("DeploymentNotStartedException", format!("The deployment {} has not started yet.", row.id))
    })
}

fn target(cx: &Cx<'_>, row: &Deployment, wanted: &str) -> Result<DeploymentTarget, Error> {
    let plan = started(row)?;
    if wanted != target_id(plan) {
        return Err(Error::new(
            "DeploymentTargetDoesNotExistException",
            format!("The deployment {} has no target {wanted}.", row.id),
        ));
    }
    let last = row.events.iter().filter_map(|event| event.ended_at.or(event.started_at)).max();
    Ok(DeploymentTarget {
        deployment_target_type: Some("ECSTarget".into()),
        ecs_target: Some(ECSTarget {
            deployment_id: Some(row.id.clone()),
            target_id: Some(target_id(plan)),
            target_arn: Some(plan.service_arn.clone()),
            last_updated_at: last.or(row.started_at).map(Time),
            lifecycle_events: Some(row.events.iter().map(event).collect()),
            status: Some(target_status(row).into()),
            task_sets_info: Some(task_sets(cx, row, plan)?),
        }),
        ..DeploymentTarget::default()
    })
}

fn event(event: &Event) -> LifecycleEvent {
    LifecycleEvent {
        lifecycle_event_name: Some(event.name.clone()),
        status: Some(event.status.clone()),
        start_time: event.started_at.map(Time),
        end_time: event.ended_at.map(Time),
        diagnostics: event.diagnostics.clone().map(|(code, script, message)| Diagnostics {
            error_code: Some(if code.is_empty() { "UnknownError".into() } else { "ScriptFailed".into() }),
            script_name: Some(script),
            message: Some(message),
            log_tail: None,
        }),
    }
}

/// CD-60: old first, new second.
fn task_sets(cx: &Cx<'_>, row: &Deployment, plan: &Plan) -> Result<Vec<ECSTaskSet>, Error> {
    let green_weight = world::weight(cx, plan, &plan.prod_listener, &plan.green_target_group)?;
    let blue_weight = world::weight(cx, plan, &plan.prod_listener, &plan.blue_target_group)?;
    let sides = [
        (Some(&plan.blue_set), blue_weight, &plan.blue_name, "Blue"),
        (row.green_set.as_ref(), green_weight, &plan.green_name, "Green"),
    ];
    let mut shown = Vec::new();
    for (set, weight, group, label) in sides {
        let Some(found) = set.map(|set| world::set_detail(cx, plan, set)).transpose()?.flatten() else {
            continue;
        };
        shown.push(ECSTaskSet {
            identifer: Some(found.id),
            desired_count: Some(found.desired),
            pending_count: Some(found.pending),
            running_count: Some(found.running),
            status: Some(found.status),
            traffic_weight: Some(weight),
            target_group: Some(TargetGroupInfo { name: Some(group.clone()) }),
            task_set_label: Some(label.into()),
        });
    }
    Ok(shown)
}

/// CD-60.
pub fn get_deployment_target(
    cx: &mut Cx<'_>,
    input: GetDeploymentTargetInput,
) -> Result<GetDeploymentTargetOutput, Error> {
    let row = find(cx, &input.deployment_id)?;
    Ok(GetDeploymentTargetOutput { deployment_target: Some(target(cx, &row, &input.target_id)?) })
}

/// CD-60.
pub fn batch_get_deployment_targets(
    cx: &mut Cx<'_>,
    input: BatchGetDeploymentTargetsInput,
) -> Result<BatchGetDeploymentTargetsOutput, Error> {
    let row = find(cx, &input.deployment_id)?;
    let targets: Result<Vec<_>, _> = input.target_ids.iter().map(|id| target(cx, &row, id)).collect();
    Ok(BatchGetDeploymentTargetsOutput { deployment_targets: Some(targets?) })
}

/// CD-63.
pub fn list_deployment_targets(
    cx: &mut Cx<'_>,
    input: ListDeploymentTargetsInput,
) -> Result<ListDeploymentTargetsOutput, Error> {
    let row = find(cx, &input.deployment_id)?;
    let status = target_status(&row);
    let filters = input.target_filters.unwrap_or_default();
    let fits = filters
        .iter()
        .filter(|(name, _)| name.as_str() == "TargetStatus")
        .all(|(_, values)| values.iter().any(|value| value == status));
    let ids = if fits { vec![target_id(started(&row)?)] } else { Vec::new() };
    Ok(ListDeploymentTargetsOutput { target_ids: Some(ids), next_token: None })
}

/// CD-62: newest first.
pub fn list_deployments(
    cx: &mut Cx<'_>,
    input: ListDeploymentsInput,
) -> Result<ListDeploymentsOutput, Error> {
    let prefix = match (&input.application_name, &input.deployment_group_name) {
        (Some(application), Some(group)) => {
            crate::group::find(cx, application, group)?;
            key(&[cx.account(), cx.region(), application, group, ""])
        }
        (None, None) => key(&[cx.account(), cx.region(), ""]),
        (Some(_), None) => {
            return Err(Error::new(
                "DeploymentGroupNameRequiredException",
                "deploymentGroupName is missing.",
            ));
        }
        (None, Some(_)) => {
            return Err(Error::new("ApplicationNameRequiredException", "applicationName is missing."));
        }
    };
    let filtered = input.create_time_range.is_some()
        || input.external_id.is_some()
        || input.include_only_statuses.as_ref().is_some_and(|statuses| !statuses.is_empty());
    let mut numbered = Vec::new();
    for (key, id) in HISTORY.list(cx, &prefix)? {
        // A row is read only when a filter asks for more than its key says: the time before the id.
        let made: i64 = key.rsplit('/').nth(1).and_then(|time| time.parse().ok()).unwrap_or(0);
        if !filtered || DEPLOYMENTS.get(cx, &id)?.is_some_and(|row| wanted(&row, &input)) {
            numbered.push((format!("{:015} {id}", i64::MAX / 10_000 - made), id));
        }
    }
    numbered.sort();
    let after = page::after(input.next_token.as_deref(), "InvalidNextTokenException")?;
    let (deployments, next_token) = page::cut(numbered, after.as_deref(), PAGE);
    Ok(ListDeploymentsOutput { deployments: Some(deployments), next_token })
}

fn wanted(row: &Deployment, input: &ListDeploymentsInput) -> bool {
    let status = input
        .include_only_statuses
        .as_ref()
        .is_none_or(|statuses| statuses.is_empty() || statuses.contains(&row.status));
    let range = input.create_time_range.as_ref();
    let after = range.and_then(|range| range.start).is_none_or(|start| row.created_at >= start.0);
    let before = range.and_then(|range| range.end).is_none_or(|end| row.created_at <= end.0);
    let external = input.external_id.is_none();
    status && after && before && external
}
