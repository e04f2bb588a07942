//! The task set operations, for services with an EXTERNAL controller (ECS-14, ECS-16).

use model::{Error, Time};
use store::Cx;

use crate::api::{self, errors};
use crate::cluster::missing;
use crate::name;
use crate::recipe::{self, TargetGroups};
use crate::rows::{Recipe, Service, SetStatus, TOKENS, Task, TaskSet, scoped};
use crate::sets::{self, Counts, computed_desired, must_be_external, no_set};

/// A task set's shape.
pub(crate) fn set_shape(service: &Service, set: &TaskSet, tasks: &[Task]) -> api::TaskSet {
    let counts = Counts::of(tasks, Some(&set.id));
    let stability = if set.is_steady { "STEADY_STATE" } else { "STABILIZING" };
    let scope = (&service.region, &service.account, &service.cluster);
    api::TaskSet {
        id: Some(set.id.clone()),
        task_set_arn: Some(set.arn.clone()),
        service_arn: Some(service.arn.clone()),
        cluster_arn: Some(format!("arn:aws:ecs:{}:{}:cluster/{}", scope.0, scope.1, scope.2)),
        started_by: set.started_by.clone(),
        external_id: set.external_id.clone(),
        status: Some(set.status.as_str().into()),
        task_definition: Some(set.recipe.task_definition.clone()),
        computed_desired_count: Some(computed_desired(service, set)),
        pending_count: Some(counts.pending),
        running_count: Some(counts.running),
        created_at: Some(Time(set.created_at)),
        updated_at: Some(Time(set.updated_at)),
        launch_type: set.recipe.launch_type.clone(),
        capacity_provider_strategy: Some(set.recipe.strategy.clone()).filter(|all| !all.is_empty()),
        platform_version: set.recipe.platform_version.clone().map(|version| match version.as_str() {
            "LATEST" => "1.4.0".into(),
            _ => version,
        }),
        platform_family: set.recipe.is_fargate().then(|| "Linux".into()),
        network_configuration: set.recipe.network.clone(),
        load_balancers: Some(set.recipe.load_balancers.clone()),
        service_registries: Some(Vec::new()),
        scale: Some(api::Scale { value: Some(set.scale), unit: Some("PERCENT".into()) }),
        stability_status: Some(stability.into()),
        stability_status_at: Some(Time(set.steady_at)),
        tags: Some(set.tags.clone()),
        fargate_ephemeral_storage: None,
    }
}

fn shape(cx: &Cx<'_>, service: &Service, set: &TaskSet) -> Result<Option<api::TaskSet>, Error> {
    let tasks = sets::tasks(cx, &service.key())?;
    Ok(Some(set_shape(service, set, &tasks)))
}

fn check_scale(scale: Option<&api::Scale>) -> Result<f64, Error> {
    let value = scale.and_then(|scale| scale.value).unwrap_or(100.0);
    match (0.0..=100.0).contains(&value) {
        true => Ok(value),
        false => Err(errors::invalid_parameter_exception("Scale must be between 0 and 100 PERCENT.")),
    }
}

/// `CreateTaskSet`
pub fn create_task_set(
    cx: &mut Cx<'_>,
    input: api::CreateTaskSetRequest,
) -> Result<api::CreateTaskSetResponse, Error> {
    let cluster = name::cluster(cx, Some(&input.cluster))?;
    let service = name::active_service(cx, Some(&input.cluster), &input.service)?;
    must_be_external(&service)?;
    let token = input
        .client_token
        .map(|token| scoped(cx, &format!("CreateTaskSet/{}/{}/{token}", service.cluster, service.name)));
    if let Some(token) = &token
        && let Some(made) = TOKENS.get(cx, token)?
        && let Some(set) = name::task_set(cx, &service.key(), made.first().map_or("", String::as_str))?
    {
        return Ok(api::CreateTaskSetResponse { task_set: shape(cx, &service, &set)? });
    }
    if input.service_registries.as_ref().is_some_and(|all| !all.is_empty()) {
        return Err(Error::not_implemented("serviceRegistries"));
    }
    let scale = check_scale(input.scale.as_ref())?;
    let (launch_type, strategy) =
        recipe::placement(&cluster, input.launch_type, input.capacity_provider_strategy)?;
    let wanted = Recipe {
        task_definition: input.task_definition,
        launch_type,
        strategy,
        platform_version: input.platform_version,
        network: input.network_configuration,
        load_balancers: input.load_balancers.unwrap_or_default(),
    };
    let wanted = recipe::check(cx, wanted, TargetGroups::MustBeUsed)?;
    let mut set = sets::new_set(cx, &service, wanted, SetStatus::Active);
    set.scale = scale;
    set.external_id = input.external_id;
    set.tags = input.tags.unwrap_or_default();
    sets::put(cx, &set)?;
    if let Some(token) = token {
        TOKENS.put(cx, &token, &vec![set.id.clone()])?;
    }
    Ok(api::CreateTaskSetResponse { task_set: shape(cx, &service, &set)? })
}

/// `UpdateTaskSet`: its scale.
pub fn update_task_set(
    cx: &mut Cx<'_>,
    input: api::UpdateTaskSetRequest,
) -> Result<api::UpdateTaskSetResponse, Error> {
    let service = name::active_service(cx, Some(&input.cluster), &input.service)?;
    must_be_external(&service)?;
    let mut set = name::task_set(cx, &service.key(), &input.task_set)?.ok_or_else(no_set)?;
    set.scale = check_scale(Some(&input.scale))?;
    set.updated_at = cx.now.0;
    sets::put(cx, &set)?;
    Ok(api::UpdateTaskSetResponse { task_set: shape(cx, &service, &set)? })
}

/// `UpdateServicePrimaryTaskSet`
pub fn update_service_primary_task_set(
    cx: &mut Cx<'_>,
    input: api::UpdateServicePrimaryTaskSetRequest,
) -> Result<api::UpdateServicePrimaryTaskSetResponse, Error> {
    let service = name::active_service(cx, Some(&input.cluster), &input.service)?;
    must_be_external(&service)?;
    sets::set_primary(cx, &service.arn, &input.primary_task_set)?;
    let set = name::task_set(cx, &service.key(), &input.primary_task_set)?.ok_or_else(no_set)?;
    Ok(api::UpdateServicePrimaryTaskSetResponse { task_set: shape(cx, &service, &set)? })
}

/// `DeleteTaskSet`: scaled to nothing before, or by force.
pub fn delete_task_set(
    cx: &mut Cx<'_>,
    input: api::DeleteTaskSetRequest,
) -> Result<api::DeleteTaskSetResponse, Error> {
    let service = name::active_service(cx, Some(&input.cluster), &input.service)?;
    must_be_external(&service)?;
    let set = name::task_set(cx, &service.key(), &input.task_set)?.ok_or_else(no_set)?;
    if computed_desired(&service, &set) > 0 && !input.force.unwrap_or(false) {
        let message = "The task set cannot be deleted while it is scaled above 0.";
        return Err(errors::invalid_parameter_exception(message));
    }
    sets::delete_task_set(cx, &service.arn, &set.id)?;
    let set = name::task_set(cx, &service.key(), &set.id)?.ok_or_else(no_set)?;
    Ok(api::DeleteTaskSetResponse { task_set: shape(cx, &service, &set)? })
}

/// `DescribeTaskSets`
pub fn describe_task_sets(
    cx: &mut Cx<'_>,
    input: api::DescribeTaskSetsRequest,
) -> Result<api::DescribeTaskSetsResponse, Error> {
    let service = name::active_service(cx, Some(&input.cluster), &input.service)?;
    let key = service.key();
    let (all, tasks) = (sets::all(cx, &key)?, sets::tasks(cx, &key)?);
    let with_tags = input.include.iter().flatten().any(|field| field == "TAGS");
    let one = |set: &TaskSet| {
        let mut shape = set_shape(&service, set, &tasks);
        shape.tags = shape.tags.filter(|_| with_tags);
        shape
    };
    let Some(wanted) = input.task_sets.filter(|wanted| !wanted.is_empty()) else {
        let task_sets = all.iter().map(one).collect();
        return Ok(api::DescribeTaskSetsResponse { task_sets: Some(task_sets), failures: Some(Vec::new()) });
    };
    let (mut found, mut failures) = (Vec::new(), Vec::new());
    for id in wanted {
        match name::task_set(cx, &key, &id)? {
            Some(set) => found.push(one(&set)),
            None => failures.push(missing(id)),
        }
    }
    Ok(api::DescribeTaskSetsResponse { task_sets: Some(found), failures: Some(failures) })
}
