//! Tasks of nobody's service: RunTask, StopTask.

use model::Error;
use store::Cx;

use crate::api::{self, errors};
use crate::life;
use crate::name;
use crate::recipe::{self, TargetGroups};
use crate::rows::{Definition, Recipe, TOKENS, scoped};
use crate::task_describe::{definition_of, describe};
use crate::tasks::{self, NewTask};

/// Tasks one call may start.
const COUNT_MAX: i64 = 10;

fn refused(message: impl Into<String>) -> Error {
    errors::invalid_parameter_exception(message)
}

/// `RunTask`
pub fn run_task(cx: &mut Cx<'_>, input: api::RunTaskRequest) -> Result<api::RunTaskResponse, Error> {
    let cluster = name::cluster(cx, input.cluster.as_deref())?;
    let token = input.client_token.as_ref();
    let token = token.map(|token| scoped(cx, &format!("RunTask/{}/{token}", cluster.name)));
    if let Some(token) = &token
        && let Some(made) = TOKENS.get(cx, token)?
    {
        return repeated(cx, &cluster.name, &made);
    }
    let count = input.count.unwrap_or(1);
    if !(1..=COUNT_MAX).contains(&count) {
        return Err(refused("Count must be between 1 and 10."));
    }
    if input.volume_configurations.as_ref().is_some_and(|all| !all.is_empty()) {
        return Err(Error::not_implemented("volumeConfigurations"));
    }
    let (launch_type, strategy) =
        recipe::placement(&cluster, input.launch_type.clone(), input.capacity_provider_strategy.clone())?;
    let wanted = Recipe {
        task_definition: input.task_definition.clone(),
        launch_type,
        strategy,
        platform_version: input.platform_version.clone(),
        network: input.network_configuration.clone(),
        load_balancers: Vec::new(),
    };
    let wanted = recipe::check(cx, wanted, TargetGroups::MustBeUsed)?;
    if !wanted.is_fargate() {
        return Err(refused("No Container Instances were found in your cluster."));
    }
    let definition = recipe::definition(cx, &wanted.task_definition)?;
    check_overrides(input.overrides.as_ref(), &definition)?;
    let new = new_task(cx, &cluster.name, input, wanted, &definition);
    let (mut shapes, mut arns, mut subnets) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..count {
        let subnet = tasks::choose_subnet(&new.recipe, &subnets);
        subnets.push(subnet.clone());
        let task = tasks::create(cx, NewTask { subnet, ..new.clone() }, &definition)?;
        arns.push(task.arn.clone());
        shapes.push(describe(&task, Some(&definition), true));
    }
    if let Some(token) = token {
        TOKENS.put(cx, &token, &arns)?;
    }
    Ok(api::RunTaskResponse { tasks: Some(shapes), failures: Some(Vec::new()) })
}

fn repeated(cx: &mut Cx<'_>, cluster: &str, arns: &[String]) -> Result<api::RunTaskResponse, Error> {
    let mut shapes = Vec::new();
    for arn in arns {
        if let Some(task) = name::task(cx, cluster, arn)? {
            let definition = definition_of(cx, &task)?;
            shapes.push(describe(&task, definition.as_ref(), true));
        }
    }
    Ok(api::RunTaskResponse { tasks: Some(shapes), failures: Some(Vec::new()) })
}

fn check_overrides(overrides: Option<&api::TaskOverride>, definition: &Definition) -> Result<(), Error> {
    let given = overrides.and_then(|overrides| overrides.container_overrides.as_deref()).unwrap_or_default();
    for one in given {
        let name = one.name.as_deref().unwrap_or_default();
        if !definition.containers().iter().any(|container| container.name.as_deref() == Some(name)) {
            return Err(refused(format!(
                "Override for container named {name} is not a container in the TaskDefinition."
            )));
        }
        if one.environment_files.as_ref().is_some_and(|files| !files.is_empty())
            || one.resource_requirements.as_ref().is_some_and(|all| !all.is_empty())
        {
            return Err(Error::not_implemented("environmentFiles and resourceRequirements in overrides"));
        }
    }
    Ok(())
}

fn new_task(
    cx: &Cx<'_>,
    cluster: &str,
    input: api::RunTaskRequest,
    recipe: Recipe,
    definition: &Definition,
) -> NewTask {
    let family = definition.shape.family.clone().unwrap_or_default();
    let mut tags = input.tags.unwrap_or_default();
    if input.propagate_tags.as_deref() == Some("TASK_DEFINITION") {
        tags.extend(definition.tags.iter().cloned());
    }
    if input.enable_ecs_managed_tags.unwrap_or(false) {
        tags.push(api::Tag { key: Some("aws:ecs:clusterName".into()), value: Some(cluster.to_owned()) });
    }
    NewTask {
        account: cx.account().to_owned(),
        region: cx.region().to_owned(),
        cluster: cluster.to_owned(),
        group: input.group.unwrap_or_else(|| format!("family:{family}")),
        service_key: None,
        set_id: None,
        started_by: input.started_by,
        recipe,
        subnet: String::new(),
        overrides: input.overrides.unwrap_or_default(),
        tags,
        exec: input.enable_execute_command.unwrap_or(false),
    }
}

/// `StopTask`
pub fn stop_task(cx: &mut Cx<'_>, input: api::StopTaskRequest) -> Result<api::StopTaskResponse, Error> {
    let cluster = name::cluster(cx, input.cluster.as_deref())?;
    let found = name::task(cx, &cluster.name, &input.task)?;
    let task = found.ok_or_else(|| refused("The referenced task was not found."))?;
    let reason = input.reason.unwrap_or_else(|| "Task stopped by user".into());
    let stop = life::stop("UserInitiated", reason, cx.now);
    let task = tasks::stop(cx, task, stop)?;
    let definition = definition_of(cx, &task)?;
    Ok(api::StopTaskResponse { task: Some(describe(&task, definition.as_ref(), true)) })
}
