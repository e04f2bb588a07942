//! What tasks are made of, checked: task definition, launch type, network, load balancers.

use model::Error;
use store::Cx;

use crate::api::{self, errors};
use crate::name;
use crate::outside;
use crate::rows::{Cluster, Definition, Recipe};

/// Whether a target group that no load balancer forwards to is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TargetGroups {
    /// ECS-10: a service's is in use.
    MustBeUsed,
    /// CodeDeploy's green group comes into use during the deployment (CD-53).
    MayBeUnused,
}

fn refused(message: impl Into<String>) -> Error {
    errors::invalid_parameter_exception(message)
}

/// An ACTIVE task definition.
pub(crate) fn definition(cx: &Cx<'_>, wanted: &str) -> Result<Definition, Error> {
    let found = name::definition(cx, wanted)?;
    let found = found.ok_or_else(|| errors::client_exception("TaskDefinition not found."))?;
    match found.shape.status.as_deref() {
        Some("ACTIVE") => Ok(found),
        _ => Err(errors::client_exception("TaskDefinition is inactive")),
    }
}

/// Checks a recipe; its task definition becomes an ARN.
pub(crate) fn check(cx: &Cx<'_>, mut recipe: Recipe, groups: TargetGroups) -> Result<Recipe, Error> {
    let definition = definition(cx, &recipe.task_definition)?;
    recipe.task_definition = definition.arn().to_owned();
    if recipe.launch_type.is_some() && !recipe.strategy.is_empty() {
        return Err(refused(
            "Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.",
        ));
    }
    let compatible = definition.shape.compatibilities.as_deref().unwrap_or_default();
    if recipe.is_fargate() && !compatible.iter().any(|one| one == "FARGATE") {
        return Err(refused("Task definition does not support launch_type FARGATE."));
    }
    if recipe.launch_type.as_deref() == Some("EXTERNAL") {
        return Err(Error::not_implemented("Launch type EXTERNAL"));
    }
    check_network(cx, &definition, &recipe)?;
    for balancer in &recipe.load_balancers {
        check_load_balancer(cx, &definition, balancer, groups)?;
    }
    Ok(recipe)
}

fn check_network(cx: &Cx<'_>, definition: &Definition, recipe: &Recipe) -> Result<(), Error> {
    let given = recipe.network.as_ref().and_then(|network| network.awsvpc_configuration.as_ref());
    match (definition.is_awsvpc(), given) {
        (true, None) => {
            Err(refused("Network Configuration must be provided when networkMode 'awsvpc' is specified."))
        }
        (false, Some(_)) => Err(refused(
            "Network Configuration is not valid for the given networkMode of this task definition.",
        )),
        (false, None) => Ok(()),
        (true, Some(network)) => {
            let subnets = network.subnets.as_deref().unwrap_or_default();
            if subnets.is_empty() {
                return Err(refused("subnets can not be empty."));
            }
            outside::check_network(cx, subnets, network.security_groups.as_deref().unwrap_or_default())
        }
    }
}

fn check_load_balancer(
    cx: &Cx<'_>,
    definition: &Definition,
    balancer: &api::LoadBalancer,
    groups: TargetGroups,
) -> Result<(), Error> {
    let Some(arn) = &balancer.target_group_arn else {
        return Err(Error::not_implemented("A classic load balancer"));
    };
    if balancer.advanced_configuration.is_some() {
        return Err(Error::not_implemented("advancedConfiguration of a load balancer"));
    }
    let name = balancer.container_name.as_deref().unwrap_or_default();
    let container = definition.containers().iter().find(|one| one.name.as_deref() == Some(name));
    let Some(container) = container else {
        return Err(refused(format!("The container {name} does not exist in the task definition.")));
    };
    let port = balancer.container_port.unwrap_or(0);
    if !container.port_mappings.iter().flatten().any(|mapping| mapping.container_port == Some(port)) {
        return Err(refused(format!("The container {name} did not have a container port {port} defined.")));
    }
    let Some(group) = outside::target_group(cx, arn)? else {
        return Err(refused(format!("The target group with targetGroupArn {arn} does not exist.")));
    };
    if definition.is_awsvpc() && group.target_type != "ip" {
        return Err(refused(format!(
            "The provided target group {arn} has target type {}, which is incompatible with the awsvpc network mode \
             specified in the task definition.",
            group.target_type
        )));
    }
    // ECS-10: the Terraform provider tries again on this text.
    if groups == TargetGroups::MustBeUsed && !group.has_load_balancer {
        return Err(refused(format!(
            "The target group with targetGroupArn {arn} does not have an associated load balancer."
        )));
    }
    Ok(())
}

/// Launch type and capacity providers as asked for, or the cluster's, or EC2.
pub(crate) fn placement(
    cluster: &Cluster,
    launch_type: Option<String>,
    strategy: Option<Vec<api::CapacityProviderStrategyItem>>,
) -> Result<(Option<String>, Vec<api::CapacityProviderStrategyItem>), Error> {
    let strategy = strategy.unwrap_or_default();
    let names: Vec<String> = strategy.iter().filter_map(|item| item.capacity_provider.clone()).collect();
    crate::cluster::check_capacity_providers(&names)?;
    Ok(match (launch_type, strategy.is_empty()) {
        (None, true) if cluster.default_strategy.is_empty() => (Some("EC2".into()), Vec::new()),
        (None, true) => (None, cluster.default_strategy.clone()),
        (launch_type, _) => (launch_type, strategy),
    })
}
