//! Deployment groups (CD-3, CD-4).

use model::{Error, page};
use store::Cx;

use crate::api::{
    AutoRollbackConfiguration, BatchGetDeploymentGroupsInput, BatchGetDeploymentGroupsOutput,
    BlueGreenDeploymentConfiguration, CreateDeploymentGroupInput, CreateDeploymentGroupOutput,
    DeleteDeploymentGroupInput, DeleteDeploymentGroupOutput, DeploymentGroupInfo, DeploymentStyle,
    ECSService, GetDeploymentGroupInput, GetDeploymentGroupOutput, LastDeploymentInfo,
    ListDeploymentGroupsInput, ListDeploymentGroupsOutput, LoadBalancerInfo, UpdateDeploymentGroupInput,
    UpdateDeploymentGroupOutput,
};
use crate::application::{self, PAGE, is_name, limit, tag_map};
use crate::config;
use crate::rows::{DEPLOYMENTS, GROUPS, Group, HISTORY, key};
use crate::world;

/// CD-4: the default when no configuration is named.
const CONFIG_DEFAULT: &str = "CodeDeployDefault.ECSAllAtOnce";
/// CD-4, minutes.
const READY_WAIT_MAX: i64 = 7200;
/// CD-4, minutes.
const TERMINATION_WAIT_MAX: i64 = 2880;

/// The row of a group, or the not-found error of application or group.
pub(crate) fn find(cx: &Cx<'_>, application: &str, name: &str) -> Result<Group, Error> {
    application::find(cx, application)?;
    GROUPS.get(cx, &key(&[cx.account(), cx.region(), application, name]))?.ok_or_else(|| {
        Error::new(
            "DeploymentGroupDoesNotExistException",
            format!("No Deployment Group found for name: {name}"),
        )
    })
}

/// CD-3, CD-4.
pub fn create_deployment_group(
    cx: &mut Cx<'_>,
    input: CreateDeploymentGroupInput,
) -> Result<CreateDeploymentGroupOutput, Error> {
    application::find(cx, &input.application_name)?;
    if !is_name(&input.deployment_group_name) {
        return Err(Error::new(
            "InvalidDeploymentGroupNameException",
            format!("The deployment group name {} is not valid.", input.deployment_group_name),
        ));
    }
    let row_key = key(&[cx.account(), cx.region(), &input.application_name, &input.deployment_group_name]);
    if GROUPS.contains(cx, &row_key)? {
        return Err(Error::new(
            "DeploymentGroupAlreadyExistsException",
            format!("Deployment group already exists with the name: {}", input.deployment_group_name),
        ));
    }
    // CD-4: even an empty list is refused.
    refuse_auto_scaling(input.auto_scaling_groups.as_ref())?;
    refuse_filters(
        input.ec2_tag_filters.as_ref().is_some_and(|filters| !filters.is_empty()),
        "ec2TagFilters",
    )?;
    refuse_filters(
        input.on_premises_instance_tag_filters.as_ref().is_some_and(|filters| !filters.is_empty()),
        "onPremisesInstanceTagFilters",
    )?;
    let id = cx.ids.uuid();
    let info = DeploymentGroupInfo {
        application_name: Some(input.application_name),
        deployment_group_id: Some(id.clone()),
        deployment_group_name: Some(input.deployment_group_name),
        deployment_config_name: Some(input.deployment_config_name.unwrap_or_else(|| CONFIG_DEFAULT.into())),
        ec2_tag_filters: Some(Vec::new()),
        on_premises_instance_tag_filters: Some(Vec::new()),
        auto_scaling_groups: Some(Vec::new()),
        service_role_arn: Some(input.service_role_arn),
        trigger_configurations: Some(input.trigger_configurations.unwrap_or_default()),
        alarm_configuration: input.alarm_configuration,
        auto_rollback_configuration: input.auto_rollback_configuration,
        deployment_style: input.deployment_style,
        outdated_instances_strategy: Some(
            input.outdated_instances_strategy.unwrap_or_else(|| "UPDATE".into()),
        ),
        blue_green_deployment_configuration: input.blue_green_deployment_configuration,
        load_balancer_info: input.load_balancer_info,
        compute_platform: Some("ECS".into()),
        ecs_services: input.ecs_services,
        termination_hook_enabled: Some(false),
        ..DeploymentGroupInfo::default()
    };
    check(cx, &info, &row_key)?;
    let row = Group { info, tags: tag_map(input.tags), active: None, last_successful: None };
    GROUPS.put(cx, &row_key, &row)?;
    Ok(CreateDeploymentGroupOutput { deployment_group_id: Some(id) })
}

fn refuse_auto_scaling(groups: Option<&Vec<String>>) -> Result<(), Error> {
    match groups {
        Some(_) => Err(Error::new(
            "InvalidAutoScalingGroupException",
            "For ECS deployment group, autoScalingGroups can not be specified",
        )),
        None => Ok(()),
    }
}

fn refuse_filters(given: bool, name: &str) -> Result<(), Error> {
    if given {
        return Err(Error::new(
            "InvalidTagFilterException",
            format!("For ECS deployment group, {name} can not be specified"),
        ));
    }
    Ok(())
}

/// CD-4, in the table's order.
fn check(cx: &Cx<'_>, info: &DeploymentGroupInfo, own_key: &str) -> Result<(), Error> {
    check_style(info.deployment_style.as_ref())?;
    check_pair(info.load_balancer_info.as_ref())?;
    check_service(cx, info.ecs_services.as_deref(), own_key)?;
    check_blue_green(info.blue_green_deployment_configuration.as_ref())?;
    check_rollback(info.auto_rollback_configuration.as_ref())?;
    if info.alarm_configuration.as_ref().is_some_and(|alarms| {
        alarms.enabled.unwrap_or(false) && alarms.alarms.as_ref().is_some_and(|names| !names.is_empty())
    }) {
        return Err(Error::not_implemented("alarmConfiguration with alarms"));
    }
    if info.trigger_configurations.as_ref().is_some_and(|triggers| !triggers.is_empty()) {
        return Err(Error::not_implemented("triggerConfigurations"));
    }
    let name = info.deployment_config_name.as_deref().unwrap_or(CONFIG_DEFAULT);
    if config::find(cx, name)?.compute_platform != "ECS" {
        return Err(Error::new(
            "InvalidDeploymentConfigNameException",
            format!("{name} is not a deployment configuration for the ECS compute platform"),
        ));
    }
    Ok(())
}

fn check_style(style: Option<&DeploymentStyle>) -> Result<(), Error> {
    let fits = style.is_some_and(|style| {
        style.deployment_type.as_deref() == Some("BLUE_GREEN")
            && style.deployment_option.as_deref() == Some("WITH_TRAFFIC_CONTROL")
    });
    if fits {
        return Ok(());
    }
    Err(Error::new(
        "InvalidDeploymentStyleException",
        "For the ECS compute platform, the deployment style must be BLUE_GREEN and WITH_TRAFFIC_CONTROL.",
    ))
}

/// CD-3, CD-4: exactly two target groups and one listener a route.
fn check_pair(info: Option<&LoadBalancerInfo>) -> Result<(), Error> {
    let text = "A deployment group associated with an application that uses the ECS compute platform must contain a valid pair of target groups and a production listener.";
    let pairs = info.and_then(|info| info.target_group_pair_info_list.as_ref());
    let Some([pair]) = pairs.map(Vec::as_slice) else {
        return Err(Error::new("InvalidLoadBalancerInfoException", text));
    };
    let two = pair.target_groups.as_ref().is_some_and(|groups| {
        groups.len() == 2
            && groups.iter().all(|group| group.name.is_some())
            && groups[0].name != groups[1].name
    });
    if !two {
        return Err(Error::new("InvalidTargetGroupPairException", text));
    }
    let one =
        |route: &crate::api::TrafficRoute| route.listener_arns.as_ref().is_some_and(|arns| arns.len() == 1);
    if !pair.prod_traffic_route.as_ref().is_some_and(one) {
        return Err(Error::new("InvalidTargetGroupPairException", text));
    }
    if pair.test_traffic_route.as_ref().is_some_and(|route| !one(route)) {
        return Err(Error::new(
            "InvalidTargetGroupPairException",
            "testTrafficRoute must name exactly one listener.",
        ));
    }
    Ok(())
}

fn check_service(cx: &Cx<'_>, services: Option<&[ECSService]>, own_key: &str) -> Result<(), Error> {
    let Some([service]) = services else {
        return Err(Error::new(
            "InvalidECSServiceException",
            "A deployment group for the ECS compute platform must name exactly one ECS service.",
        ));
    };
    let (Some(cluster), Some(name)) = (&service.cluster_name, &service.service_name) else {
        return Err(Error::new(
            "InvalidECSServiceException",
            "ecsServices needs clusterName and serviceName.",
        ));
    };
    match world::controller(cx, cluster, name)?.as_deref() {
        Some("CODE_DEPLOY") => {}
        Some(_) => {
            return Err(Error::new(
                "InvalidECSServiceException",
                "Deployment group's ECS service must be configured for a CODE_DEPLOY deployment controller.",
            ));
        }
        None => {
            return Err(Error::new(
                "InvalidECSServiceException",
                format!("The ECS service {name} was not found in the cluster {cluster}."),
            ));
        }
    }
    let groups = GROUPS.list(cx, &format!("{}/{}/", cx.account(), cx.region()))?;
    let taken = groups.iter().any(|(other, group)| {
        other != own_key
            && group.info.ecs_services.as_deref().is_some_and(|others| others == [service.clone()])
    });
    if taken {
        return Err(Error::new(
            "ECSServiceMappingLimitExceededException",
            format!("The ECS service {name} already belongs to another deployment group."),
        ));
    }
    Ok(())
}

fn check_blue_green(configuration: Option<&BlueGreenDeploymentConfiguration>) -> Result<(), Error> {
    let invalid = |text: &str| Err(Error::new("InvalidBlueGreenDeploymentConfigurationException", text));
    let Some(configuration) = configuration else { return Ok(()) };
    if configuration.green_fleet_provisioning_option.as_ref().is_some_and(|option| option.action.is_some()) {
        return invalid("For ECS deployment group, greenFleetProvisioningOption can not be specified");
    }
    if let Some(ready) = &configuration.deployment_ready_option {
        let wait = ready.wait_time_in_minutes.unwrap_or(0);
        let stops = ready.action_on_timeout.as_deref() == Some("STOP_DEPLOYMENT");
        if !stops && wait > 0 {
            return invalid(
                "Deployment ready action cannot be set to 'CONTINUE_DEPLOYMENT' when timeout is specified",
            );
        }
        if !(0..=READY_WAIT_MAX).contains(&wait) {
            return invalid(
                "The wait time of the deployment ready option must be between 0 and 7200 minutes.",
            );
        }
    }
    if let Some(end) = &configuration.terminate_blue_instances_on_deployment_success {
        if end.action.as_deref() == Some("KEEP_ALIVE") {
            return invalid(
                "For ECS deployment group, the action on the original task set must be TERMINATE.",
            );
        }
        if !(0..=TERMINATION_WAIT_MAX).contains(&end.termination_wait_time_in_minutes.unwrap_or(0)) {
            return invalid("The termination wait time must be between 0 and 2880 minutes.");
        }
    }
    Ok(())
}

/// CD-4: enabled needs events.
pub(crate) fn check_rollback(configuration: Option<&AutoRollbackConfiguration>) -> Result<(), Error> {
    let Some(configuration) = configuration else { return Ok(()) };
    let none = configuration.events.as_ref().is_none_or(Vec::is_empty);
    if configuration.enabled.unwrap_or(false) && none {
        return Err(Error::new(
            "InvalidAutoRollbackConfigException",
            "The auto rollback configuration is enabled and names no event.",
        ));
    }
    Ok(())
}

/// Changes what is given and keeps the rest.
pub fn update_deployment_group(
    cx: &mut Cx<'_>,
    input: UpdateDeploymentGroupInput,
) -> Result<UpdateDeploymentGroupOutput, Error> {
    let mut row = find(cx, &input.application_name, &input.current_deployment_group_name)?;
    refuse_auto_scaling(input.auto_scaling_groups.as_ref().filter(|groups| !groups.is_empty()))?;
    let old_key =
        key(&[cx.account(), cx.region(), &input.application_name, &input.current_deployment_group_name]);
    let name = input.new_deployment_group_name.unwrap_or_else(|| input.current_deployment_group_name.clone());
    let new_key = key(&[cx.account(), cx.region(), &input.application_name, &name]);
    if new_key != old_key && (GROUPS.contains(cx, &new_key)? || row.active.is_some()) {
        return Err(Error::new(
            "DeploymentGroupAlreadyExistsException",
            format!("Deployment group already exists with the name: {name}, or a deployment is active"),
        ));
    }
    let info = &mut row.info;
    info.deployment_group_name = Some(name);
    set(&mut info.deployment_config_name, input.deployment_config_name);
    set(&mut info.service_role_arn, input.service_role_arn);
    set(&mut info.trigger_configurations, input.trigger_configurations);
    set(&mut info.alarm_configuration, input.alarm_configuration);
    set(&mut info.auto_rollback_configuration, input.auto_rollback_configuration);
    set(&mut info.outdated_instances_strategy, input.outdated_instances_strategy);
    set(&mut info.deployment_style, input.deployment_style);
    set(&mut info.blue_green_deployment_configuration, input.blue_green_deployment_configuration);
    set(&mut info.load_balancer_info, input.load_balancer_info);
    set(&mut info.ecs_services, input.ecs_services);
    check(cx, &row.info, &old_key)?;
    if new_key != old_key {
        GROUPS.delete(cx, &old_key)?;
        let (old, new) = (format!("{old_key}/"), format!("{new_key}/"));
        for (history, id) in HISTORY.list(cx, &old)? {
            HISTORY.put(cx, &history.replacen(&old, &new, 1), &id)?;
            HISTORY.delete(cx, &history)?;
        }
    }
    GROUPS.put(cx, &new_key, &row)?;
    Ok(UpdateDeploymentGroupOutput { hooks_not_cleaned_up: Some(Vec::new()) })
}

fn set<T>(field: &mut Option<T>, given: Option<T>) {
    if given.is_some() {
        *field = given;
    }
}

/// A group with an active deployment stays.
pub fn delete_deployment_group(
    cx: &mut Cx<'_>,
    input: DeleteDeploymentGroupInput,
) -> Result<DeleteDeploymentGroupOutput, Error> {
    let row_key = key(&[cx.account(), cx.region(), &input.application_name, &input.deployment_group_name]);
    if let Some(active) = GROUPS.get(cx, &row_key)?.and_then(|group| group.active) {
        return Err(Error::new(
            "InvalidOperationException",
            format!("The deployment group still has an active deployment: {active}"),
        ));
    }
    GROUPS.delete(cx, &row_key)?;
    Ok(DeleteDeploymentGroupOutput { hooks_not_cleaned_up: Some(Vec::new()) })
}

/// CD-3.
pub fn get_deployment_group(
    cx: &mut Cx<'_>,
    input: GetDeploymentGroupInput,
) -> Result<GetDeploymentGroupOutput, Error> {
    let row = find(cx, &input.application_name, &input.deployment_group_name)?;
    Ok(GetDeploymentGroupOutput { deployment_group_info: Some(shape(cx, row)?) })
}

/// Several; unknown ones are named.
pub fn batch_get_deployment_groups(
    cx: &mut Cx<'_>,
    input: BatchGetDeploymentGroupsInput,
) -> Result<BatchGetDeploymentGroupsOutput, Error> {
    application::find(cx, &input.application_name)?;
    limit(input.deployment_group_names.len())?;
    let (mut found, mut unknown) = (Vec::new(), Vec::new());
    for name in input.deployment_group_names {
        let row = GROUPS.get(cx, &key(&[cx.account(), cx.region(), &input.application_name, &name]))?;
        match row {
            Some(row) => found.push(shape(cx, row)?),
            None => unknown.push(name),
        }
    }
    Ok(BatchGetDeploymentGroupsOutput {
        deployment_groups_info: Some(found),
        error_message: (!unknown.is_empty()).then(|| format!("Not found: {}", unknown.join(", "))),
    })
}

/// Names, in order.
pub fn list_deployment_groups(
    cx: &mut Cx<'_>,
    input: ListDeploymentGroupsInput,
) -> Result<ListDeploymentGroupsOutput, Error> {
    application::find(cx, &input.application_name)?;
    let rows = GROUPS.list(cx, &key(&[cx.account(), cx.region(), &input.application_name, ""]))?;
    let after = page::after(input.next_token.as_deref(), "InvalidNextTokenException")?;
    let (rows, next_token) = page::cut(rows, after.as_deref(), PAGE);
    Ok(ListDeploymentGroupsOutput {
        application_name: Some(input.application_name),
        deployment_groups: Some(rows.into_iter().filter_map(|row| row.info.deployment_group_name).collect()),
        next_token,
    })
}

/// The stored answer with what its deployments add.
fn shape(cx: &Cx<'_>, row: Group) -> Result<DeploymentGroupInfo, Error> {
    let mut info = row.info;
    let name = |name: &Option<String>| name.clone().unwrap_or_default();
    let prefix = key(&[
        cx.account(),
        cx.region(),
        &name(&info.application_name),
        &name(&info.deployment_group_name),
        "",
    ]);
    for (at, (_, id)) in HISTORY.page_back(cx, &prefix, None, 50)?.into_iter().enumerate() {
        let Some(deployment) = DEPLOYMENTS.get(cx, &id)? else { continue };
        let last = LastDeploymentInfo {
            deployment_id: Some(id),
            status: Some(deployment.status.clone()),
            end_time: deployment.completed_at.map(model::Time),
            create_time: Some(model::Time(deployment.created_at)),
        };
        if at == 0 {
            info.last_attempted_deployment = Some(last.clone());
            info.target_revision = Some(crate::revision::shown(&deployment.revision));
        }
        if deployment.status == "Succeeded" {
            info.last_successful_deployment = Some(last);
            break;
        }
    }
    Ok(info)
}
