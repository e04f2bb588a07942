//! Services: create, list, delete.

use model::{Error, page};
use store::Cx;

use crate::api::{self, errors};
use crate::name;
use crate::recipe::{self, TargetGroups};
use crate::rows::{Cluster, Controller, Recipe, SERVICES, Service, ServiceStatus, SetStatus, scoped};
use crate::service_describe::describe;
use crate::sets;
use crate::task_definition::{after, page_size};

fn refused(message: impl Into<String>) -> Error {
    errors::invalid_parameter_exception(message)
}

/// `CreateService`: the service and, unless its controller is EXTERNAL, its first task set or deployment (ECS-10).
pub fn create_service(
    cx: &mut Cx<'_>,
    input: api::CreateServiceRequest,
) -> Result<api::CreateServiceResponse, Error> {
    let cluster = name::cluster(cx, input.cluster.as_deref())?;
    check_name(&input.service_name)?;
    if let Some(found) = existing(cx, &cluster, &input)? {
        return Ok(api::CreateServiceResponse { service: Some(describe(cx, &found, true)?) });
    }
    check_offered(&input)?;
    let controller = controller(input.deployment_controller.as_ref());
    check_controller(controller, &input)?;
    let recipe = match controller {
        Controller::External => None,
        Controller::Ecs | Controller::CodeDeploy => Some(first_recipe(cx, &cluster, &input)?),
    };
    let service = new_service(cx, &cluster, input, controller, recipe)?;
    if let Some(recipe) = service.recipe.clone() {
        let set = sets::new_set(cx, &service, recipe, SetStatus::Primary);
        sets::put(cx, &set)?;
    }
    sets::put_service(cx, &service)?;
    Ok(api::CreateServiceResponse { service: Some(describe(cx, &service, true)?) })
}

fn check_name(name: &str) -> Result<(), Error> {
    let letters = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_');
    if name.is_empty() || name.len() > 255 || !letters {
        return Err(refused("Invalid service name."));
    }
    Ok(())
}

/// The service a repeated call made before (its client token says so); an error when the name is taken (ECS-17).
fn existing(
    cx: &Cx<'_>,
    cluster: &Cluster,
    input: &api::CreateServiceRequest,
) -> Result<Option<Service>, Error> {
    let key = scoped(cx, &format!("{}/{}", cluster.name, input.service_name));
    let Some(found) = SERVICES.get(cx, &key)? else { return Ok(None) };
    match found.status {
        ServiceStatus::Inactive => Ok(None),
        ServiceStatus::Draining => Err(refused("Unable to Start a service that is still Draining.")),
        ServiceStatus::Active if input.client_token.is_some() && input.client_token == found.client_token => {
            Ok(Some(found))
        }
        ServiceStatus::Active => Err(refused("Creation of service was not idempotent.")),
    }
}

pub(crate) fn controller(given: Option<&api::DeploymentController>) -> Controller {
    match given.and_then(|controller| controller.r#type.as_deref()) {
        Some("CODE_DEPLOY") => Controller::CodeDeploy,
        Some("EXTERNAL") => Controller::External,
        _ => Controller::Ecs,
    }
}

/// What AWS knows and this is not: refused by name.
fn check_offered(input: &api::CreateServiceRequest) -> Result<(), Error> {
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
        (input.scheduling_strategy.as_deref() == Some("DAEMON"), "schedulingStrategy DAEMON"),
    ];
    if let Some((_, what)) = refused.into_iter().find(|(is_there, _)| *is_there) {
        return Err(Error::not_implemented(what));
    }
    check_deployment(input.deployment_configuration.as_ref())
}

pub(crate) fn check_deployment(given: Option<&api::DeploymentConfiguration>) -> Result<(), Error> {
    let Some(given) = given else { return Ok(()) };
    if let Some(strategy) = given.strategy.as_deref().filter(|strategy| *strategy != "ROLLING") {
        return Err(Error::not_implemented(format!("deploymentConfiguration.strategy {strategy}")));
    }
    if given.lifecycle_hooks.as_ref().is_some_and(|hooks| !hooks.is_empty()) {
        return Err(Error::not_implemented("deploymentConfiguration.lifecycleHooks"));
    }
    if given.alarms.as_ref().is_some_and(|alarms| alarms.enable == Some(true)) {
        return Err(Error::not_implemented("deploymentConfiguration.alarms"));
    }
    let (minimum, maximum) =
        (given.minimum_healthy_percent.unwrap_or(100), given.maximum_percent.unwrap_or(200));
    if minimum < 0 || maximum < minimum || maximum == 0 {
        return Err(refused("maximumPercent must be greater than or equal to minimumHealthyPercent."));
    }
    Ok(())
}

/// ECS-10, ECS-16: what goes with which controller.
fn check_controller(controller: Controller, input: &api::CreateServiceRequest) -> Result<(), Error> {
    let balancers = input.load_balancers.as_deref().unwrap_or_default();
    let breaker = input
        .deployment_configuration
        .as_ref()
        .and_then(|deployment| deployment.deployment_circuit_breaker.as_ref())
        .is_some_and(|breaker| breaker.enable == Some(true));
    if controller != Controller::Ecs && breaker {
        return Err(refused(format!(
            "Deployment circuit breaker is not supported with the {} deployment controller.",
            controller.as_str()
        )));
    }
    match controller {
        Controller::Ecs => {}
        Controller::CodeDeploy if balancers.len() != 1 => {
            return Err(refused(
                "A service with the CODE_DEPLOY deployment controller must have exactly one load balancer.",
            ));
        }
        Controller::CodeDeploy => {}
        Controller::External if !balancers.is_empty() => {
            return Err(refused("LoadBalancers must be empty or null."));
        }
        Controller::External if input.task_definition.is_some() => {
            return Err(refused("TaskDefinition must be null with the EXTERNAL deployment controller."));
        }
        Controller::External if input.network_configuration.is_some() => {
            return Err(refused(
                "NetworkConfiguration must be null with the EXTERNAL deployment controller.",
            ));
        }
        Controller::External => {}
    }
    Ok(())
}

fn first_recipe(cx: &Cx<'_>, cluster: &Cluster, input: &api::CreateServiceRequest) -> Result<Recipe, Error> {
    let task_definition = input.task_definition.clone();
    let (launch_type, strategy) =
        recipe::placement(cluster, input.launch_type.clone(), input.capacity_provider_strategy.clone())?;
    let mut wanted = Recipe {
        task_definition: task_definition.ok_or_else(|| refused("TaskDefinition can not be blank."))?,
        launch_type,
        strategy,
        platform_version: input.platform_version.clone(),
        network: input.network_configuration.clone(),
        load_balancers: input.load_balancers.clone().unwrap_or_default(),
    };
    if wanted.is_fargate() && wanted.platform_version.is_none() {
        wanted.platform_version = Some("LATEST".into());
    }
    recipe::check(cx, wanted, TargetGroups::MustBeUsed)
}

fn new_service(
    cx: &Cx<'_>,
    cluster: &Cluster,
    input: api::CreateServiceRequest,
    controller: Controller,
    recipe: Option<Recipe>,
) -> Result<Service, Error> {
    let Some(desired) = input.desired_count.or((controller == Controller::External).then_some(0)) else {
        return Err(refused("desiredCount is required with the REPLICA scheduling strategy."));
    };
    if desired < 0 {
        return Err(refused("desiredCount must not be negative."));
    }
    let mut deployment = input.deployment_configuration.unwrap_or_default();
    deployment.maximum_percent.get_or_insert(200);
    deployment.minimum_healthy_percent.get_or_insert(100);
    if controller == Controller::Ecs {
        deployment
            .deployment_circuit_breaker
            .get_or_insert(api::DeploymentCircuitBreaker { enable: Some(false), rollback: Some(false) });
        deployment.strategy.get_or_insert_with(|| "ROLLING".into());
    }
    let has_balancer = recipe.as_ref().is_some_and(|recipe| !recipe.load_balancers.is_empty());
    Ok(Service {
        account: cx.account().to_owned(),
        region: cx.region().to_owned(),
        cluster: cluster.name.clone(),
        arn: name::arn(cx, format!("service/{}/{}", cluster.name, input.service_name)),
        name: input.service_name,
        status: ServiceStatus::Active,
        controller,
        desired,
        created_at: cx.now.0,
        created_by: cx.caller.principal.clone(),
        recipe,
        deployment,
        grace_s: input.health_check_grace_period_seconds.or(has_balancer.then_some(0)),
        propagate_tags: input.propagate_tags.unwrap_or_else(|| "NONE".into()),
        managed_tags: input.enable_ecs_managed_tags.unwrap_or(false),
        exec: input.enable_execute_command.unwrap_or(false),
        zone_rebalancing: input.availability_zone_rebalancing.unwrap_or_else(|| "DISABLED".into()),
        placement_constraints: input.placement_constraints.unwrap_or_default(),
        placement_strategy: input.placement_strategy.unwrap_or_default(),
        tags: input.tags.unwrap_or_default(),
        client_token: input.client_token,
        last_good: None,
        is_steady: false,
    })
}

/// `ListServices`
pub fn list_services(
    cx: &mut Cx<'_>,
    input: api::ListServicesRequest,
) -> Result<api::ListServicesResponse, Error> {
    let cluster = name::cluster(cx, input.cluster.as_deref())?;
    let found = SERVICES.list(cx, &scoped(cx, &format!("{}/", cluster.name)))?.into_iter();
    let launch_type = input.launch_type;
    let has_type = |service: &Service| {
        let of_service = service.recipe.as_ref().and_then(|recipe| recipe.launch_type.as_ref());
        launch_type.is_none() || launch_type.as_ref() == of_service
    };
    let found = found.filter(|(_, service)| service.status != ServiceStatus::Inactive && has_type(service));
    let is_other = input.scheduling_strategy.as_deref() == Some("DAEMON");
    let found = found.filter(|_| !is_other).map(|(key, service)| (key, service.arn));
    let after = after(input.next_token.as_deref())?;
    // AWS's pages of services are short: ten unless more is asked for.
    let size = if input.max_results.is_some() { page_size(input.max_results) } else { 10 };
    let (arns, next_token) = page::cut(found, after.as_deref(), size);
    Ok(api::ListServicesResponse { service_arns: Some(arns), next_token })
}

/// `DeleteService`: DRAINING until its last task has stopped, then INACTIVE (ECS-17).
pub fn delete_service(
    cx: &mut Cx<'_>,
    input: api::DeleteServiceRequest,
) -> Result<api::DeleteServiceResponse, Error> {
    let mut service = name::active_service(cx, input.cluster.as_deref(), &input.service)?;
    let is_forced = input.force.unwrap_or(false);
    if service.desired > 0 && !is_forced {
        return Err(refused("The service cannot be stopped while it is scaled above 0."));
    }
    service.desired = 0;
    service.status = ServiceStatus::Draining;
    sets::put_service(cx, &service)?;
    Ok(api::DeleteServiceResponse { service: Some(describe(cx, &service, true)?) })
}

/// Accounts and regions that have services.
///
/// # Errors
/// When the store fails.
pub fn places(cx: &Cx<'_>) -> Result<Vec<(String, String)>, Error> {
    let all = SERVICES.beginnings(cx, 2)?;
    Ok(all.iter().filter_map(|one| one.split_once('/')).map(|(a, r)| (a.to_owned(), r.to_owned())).collect())
}
