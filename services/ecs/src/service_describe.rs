//! Services as they are answered.

use model::{Error, Time};
use store::Cx;

use crate::api;
use crate::cluster::missing;
use crate::name;
use crate::rows::{Controller, SERVICES, Service, ServiceStatus, Task, TaskSet};
use crate::service_event;
use crate::sets::{self, Counts, computed_desired};
use crate::task_set::set_shape;

/// `DescribeServices`
pub fn describe_services(
    cx: &mut Cx<'_>,
    input: api::DescribeServicesRequest,
) -> Result<api::DescribeServicesResponse, Error> {
    let cluster = name::cluster(cx, input.cluster.as_deref());
    let named_by_arn = input.services.iter().all(|service| service.starts_with("arn:"));
    if !named_by_arn || input.cluster.is_some() {
        cluster?;
    }
    let with_tags = input.include.iter().flatten().any(|field| field == "TAGS");
    let (mut services, mut failures) = (Vec::new(), Vec::new());
    for wanted in input.services {
        let key = name::service_key(cx, input.cluster.as_deref(), &wanted);
        match SERVICES.get(cx, &key)? {
            Some(found) => services.push(describe(cx, &found, with_tags)?),
            None => {
                let rest = key.splitn(3, '/').nth(2).unwrap_or_default();
                failures.push(missing(name::arn(cx, format!("service/{rest}"))));
            }
        }
    }
    Ok(api::DescribeServicesResponse { services: Some(services), failures: Some(failures) })
}

/// A service's shape. For CODE_DEPLOY and EXTERNAL `deployments` is empty and `taskSets` is not (ECS-11).
pub(crate) fn describe(cx: &Cx<'_>, service: &Service, with_tags: bool) -> Result<api::Service, Error> {
    let key = service.key();
    let tasks = sets::tasks(cx, &key)?;
    let all_sets = sets::all(cx, &key)?;
    let counts = Counts::of(&tasks, None);
    let rolls = service.controller == Controller::Ecs;
    let deployments = all_sets.iter().filter(|_| rolls).map(|set| deployment(service, set, &tasks));
    let task_sets = all_sets.iter().filter(|_| !rolls).map(|set| set_shape(service, set, &tasks));
    let recipe = service.recipe.as_ref();
    let is_fargate = recipe.is_some_and(crate::rows::Recipe::is_fargate);
    let role = "aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS";
    Ok(api::Service {
        service_arn: Some(service.arn.clone()),
        service_name: Some(service.name.clone()),
        cluster_arn: Some(name::arn(cx, format!("cluster/{}", service.cluster))),
        load_balancers: Some(recipe.map(|recipe| recipe.load_balancers.clone()).unwrap_or_default()),
        service_registries: Some(Vec::new()),
        status: Some(service.status.as_str().into()),
        desired_count: Some(service.desired),
        running_count: Some(counts.running),
        pending_count: Some(counts.pending),
        launch_type: recipe.and_then(|recipe| recipe.launch_type.clone()),
        capacity_provider_strategy: recipe
            .map(|recipe| recipe.strategy.clone())
            .filter(|strategy| !strategy.is_empty()),
        platform_version: recipe.and_then(|recipe| recipe.platform_version.clone()),
        platform_family: is_fargate.then(|| "Linux".into()),
        task_definition: recipe.map(|recipe| recipe.task_definition.clone()),
        deployment_configuration: Some(service.deployment.clone()),
        task_sets: (!rolls).then(|| task_sets.collect()),
        deployments: Some(deployments.collect()),
        role_arn: recipe
            .is_some_and(|recipe| !recipe.load_balancers.is_empty())
            .then(|| format!("arn:aws:iam::{}:role/{role}", service.account)),
        events: Some(service_event::list(cx, service)?),
        created_at: Some(Time(service.created_at)),
        placement_constraints: Some(service.placement_constraints.clone()),
        placement_strategy: Some(service.placement_strategy.clone()),
        network_configuration: recipe.and_then(|recipe| recipe.network.clone()),
        health_check_grace_period_seconds: service.grace_s,
        scheduling_strategy: Some("REPLICA".into()),
        deployment_controller: Some(api::DeploymentController {
            r#type: Some(service.controller.as_str().into()),
        }),
        tags: with_tags.then(|| service.tags.clone()),
        created_by: Some(service.created_by.clone()),
        enable_ecs_managed_tags: Some(service.managed_tags),
        propagate_tags: Some(service.propagate_tags.clone()),
        enable_execute_command: Some(service.exec),
        availability_zone_rebalancing: Some(service.zone_rebalancing.clone()),
        ..api::Service::default()
    })
}

fn deployment(service: &Service, set: &TaskSet, tasks: &[Task]) -> api::Deployment {
    let counts = Counts::of(tasks, Some(&set.id));
    let is_wanted = service.status == ServiceStatus::Active
        && (set.status == crate::rows::SetStatus::Primary || counts.running + counts.pending > 0);
    api::Deployment {
        id: Some(set.id.clone()),
        status: Some(set.status.as_str().into()),
        task_definition: Some(set.recipe.task_definition.clone()),
        desired_count: Some(if is_wanted { computed_desired(service, set) } else { 0 }),
        pending_count: Some(counts.pending),
        running_count: Some(counts.running),
        failed_tasks: Some(set.failed_tasks),
        created_at: Some(Time(set.created_at)),
        updated_at: Some(Time(set.updated_at)),
        capacity_provider_strategy: Some(set.recipe.strategy.clone()).filter(|all| !all.is_empty()),
        launch_type: set.recipe.launch_type.clone(),
        platform_version: set.recipe.platform_version.clone(),
        platform_family: set.recipe.is_fargate().then(|| "Linux".into()),
        network_configuration: set.recipe.network.clone(),
        rollout_state: Some(set.rollout.as_str().into()),
        rollout_state_reason: Some(match set.rollout_reason.as_str() {
            "" => format!("ECS deployment {} in progress.", set.id),
            reason => reason.to_owned(),
        }),
        ..api::Deployment::default()
    }
}
