//! What may change about a service, and what only CodeDeploy may change (ECS-12).

use model::Error;
use store::Cx;

use crate::api::{self, errors};
use crate::name;
use crate::recipe::{self, TargetGroups};
use crate::rows::{Controller, Recipe, SETS, Service, SetStatus};
use crate::service::{check_deployment, controller};
use crate::service_describe::describe;
use crate::sets;

fn refused(message: impl Into<String>) -> Error {
    errors::invalid_parameter_exception(message)
}

/// `UpdateService`
pub fn update_service(
    cx: &mut Cx<'_>,
    input: api::UpdateServiceRequest,
) -> Result<api::UpdateServiceResponse, Error> {
    let mut service = name::active_service(cx, input.cluster.as_deref(), &input.service)?;
    check_offered(&service, &input)?;
    match service.controller {
        Controller::Ecs => roll(cx, &mut service, &input)?,
        Controller::CodeDeploy | Controller::External => check_unchanged(cx, &service, &input)?,
    }
    apply(&mut service, input)?;
    service.is_steady = false;
    sets::put_service(cx, &service)?;
    Ok(api::UpdateServiceResponse { service: Some(describe(cx, &service, true)?) })
}

fn check_offered(service: &Service, input: &api::UpdateServiceRequest) -> Result<(), Error> {
    let refused = [
        (input.service_registries.as_ref().is_some_and(|all| !all.is_empty()), "serviceRegistries"),
        (
            input.service_connect_configuration.as_ref().is_some_and(|connect| connect.enabled == Some(true)),
            "serviceConnectConfiguration",
        ),
        (input.volume_configurations.as_ref().is_some_and(|all| !all.is_empty()), "volumeConfigurations"),
        (
            input.vpc_lattice_configurations.as_ref().is_some_and(|all| !all.is_empty()),
            "vpcLatticeConfigurations",
        ),
        (
            input.deployment_controller.is_some()
                && controller(input.deployment_controller.as_ref()) != service.controller,
            "Changing the deployment controller of a service",
        ),
    ];
    match refused.into_iter().find(|(is_there, _)| *is_there) {
        Some((_, what)) => Err(Error::not_implemented(what)),
        None => check_deployment(input.deployment_configuration.as_ref()),
    }
}

/// ECS-12: the same values sent back are taken.
fn check_unchanged(cx: &Cx<'_>, service: &Service, input: &api::UpdateServiceRequest) -> Result<(), Error> {
    let kind = service.controller.as_str();
    let only_by = match service.controller {
        Controller::CodeDeploy => " Use AWS CodeDeploy to trigger a new deployment.",
        Controller::External | Controller::Ecs => "",
    };
    let refuse =
        |what: &str| refused(format!("{what} on services with a {kind} deployment controller.{only_by}"));
    let Some(current) = &service.recipe else {
        let is_given = input.task_definition.is_some() || input.network_configuration.is_some();
        return if is_given { Err(refuse("Unable to update task definition")) } else { Ok(()) };
    };
    if let Some(wanted) = &input.task_definition {
        let arn = name::definition(cx, wanted)?.map(|found| found.arn().to_owned());
        if arn.as_ref() != Some(&current.task_definition) {
            return Err(refuse("Unable to update task definition"));
        }
    }
    let differs = |given: Option<bool>| given.unwrap_or(false);
    if differs(input.network_configuration.as_ref().map(|given| !same_network(given, current))) {
        return Err(refuse("Unable to update network parameters"));
    }
    if differs(input.load_balancers.as_ref().map(|given| *given != current.load_balancers)) {
        return Err(refuse("Unable to update load balancers"));
    }
    let version = current.platform_version.as_ref();
    if differs(input.platform_version.as_ref().map(|given| Some(given) != version)) {
        return Err(refuse("Unable to update platform version"));
    }
    if differs(input.capacity_provider_strategy.as_ref().map(|given| *given != current.strategy)) {
        return Err(refuse("Unable to update capacity provider strategy"));
    }
    if input.force_new_deployment.unwrap_or(false) {
        return Err(refuse("Cannot force a new deployment"));
    }
    Ok(())
}

/// Whether two networks mean the same: the order of subnets and groups does not matter, absent means DISABLED.
fn same_network(given: &api::NetworkConfiguration, current: &Recipe) -> bool {
    let sorted = |network: Option<&api::AwsVpcConfiguration>| {
        let network = network.cloned().unwrap_or_default();
        let mut subnets = network.subnets.unwrap_or_default();
        let mut groups = network.security_groups.unwrap_or_default();
        subnets.sort();
        groups.sort();
        (subnets, groups, network.assign_public_ip.unwrap_or_else(|| "DISABLED".into()))
    };
    let of_service = current.network.as_ref().and_then(|network| network.awsvpc_configuration.as_ref());
    sorted(given.awsvpc_configuration.as_ref()) == sorted(of_service)
}

/// A new deployment when what tasks are made of changes, or when it is forced.
fn roll(cx: &mut Cx<'_>, service: &mut Service, input: &api::UpdateServiceRequest) -> Result<(), Error> {
    let current =
        service.recipe.clone().ok_or_else(|| Error::internal("a rolling service without a recipe"))?;
    let mut wanted = current.clone();
    if let Some(definition) = &input.task_definition {
        wanted.task_definition.clone_from(definition);
    }
    if let Some(network) = &input.network_configuration {
        wanted.network = Some(network.clone());
    }
    if let Some(version) = &input.platform_version {
        wanted.platform_version = Some(version.clone());
    }
    if let Some(balancers) = &input.load_balancers {
        wanted.load_balancers.clone_from(balancers);
    }
    if let Some(strategy) = input.capacity_provider_strategy.clone().filter(|all| !all.is_empty()) {
        wanted.strategy = strategy;
        wanted.launch_type = None;
    }
    let is_forced = input.force_new_deployment.unwrap_or(false);
    let is_same_definition = input.task_definition.is_none()
        || name::definition(cx, &wanted.task_definition)?
            .is_some_and(|found| found.arn() == current.task_definition);
    if is_same_definition {
        wanted.task_definition.clone_from(&current.task_definition);
        if wanted == current && !is_forced {
            return Ok(());
        }
    }
    // A deployment of the same revision may be forced after the revision was deregistered.
    if !(is_forced && wanted == current) {
        wanted = recipe::check(cx, wanted, TargetGroups::MustBeUsed)?;
    }
    new_deployment(cx, service, wanted)
}

/// Makes a deployment the newest of a rolling service.
pub(crate) fn new_deployment(cx: &mut Cx<'_>, service: &mut Service, recipe: Recipe) -> Result<(), Error> {
    let now = cx.now.0;
    for (key, mut set) in SETS.list(cx, &format!("{}/", service.key()))? {
        if set.status == SetStatus::Primary {
            set.status = SetStatus::Active;
            set.updated_at = now;
            SETS.put(cx, &key, &set)?;
        }
    }
    service.recipe = Some(recipe.clone());
    service.is_steady = false;
    let set = sets::new_set(cx, service, recipe, SetStatus::Primary);
    crate::notify::deployment_state(cx, service, &set)?;
    sets::put(cx, &set)
}

fn apply(service: &mut Service, input: api::UpdateServiceRequest) -> Result<(), Error> {
    if let Some(desired) = input.desired_count {
        if desired < 0 {
            return Err(refused("desiredCount must not be negative."));
        }
        service.desired = desired;
    }
    if let Some(given) = input.deployment_configuration {
        let kept = &mut service.deployment;
        kept.maximum_percent = given.maximum_percent.or(kept.maximum_percent);
        kept.minimum_healthy_percent = given.minimum_healthy_percent.or(kept.minimum_healthy_percent);
        let is_on = |breaker: &api::DeploymentCircuitBreaker| breaker.enable == Some(true);
        if given.deployment_circuit_breaker.as_ref().is_some_and(is_on)
            && service.controller != Controller::Ecs
        {
            return Err(refused(format!(
                "Deployment circuit breaker is not supported with the {} deployment controller.",
                service.controller.as_str()
            )));
        }
        if service.controller == Controller::Ecs {
            kept.deployment_circuit_breaker =
                given.deployment_circuit_breaker.or(kept.deployment_circuit_breaker.take());
        }
    }
    service.grace_s = input.health_check_grace_period_seconds.or(service.grace_s);
    service.exec = input.enable_execute_command.unwrap_or(service.exec);
    service.managed_tags = input.enable_ecs_managed_tags.unwrap_or(service.managed_tags);
    if let Some(propagate) = input.propagate_tags {
        service.propagate_tags = propagate;
    }
    if let Some(rebalancing) = input.availability_zone_rebalancing {
        service.zone_rebalancing = rebalancing;
    }
    if let Some(constraints) = input.placement_constraints {
        service.placement_constraints = constraints;
    }
    if let Some(strategy) = input.placement_strategy {
        service.placement_strategy = strategy;
    }
    Ok(())
}
