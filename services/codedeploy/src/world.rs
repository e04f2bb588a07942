//! What a deployment asks of ECS, ELB and S3: one place, so that their functions are named once.

use ecs::NewTaskSet;
use model::Error;
use store::{Cx, Table};

use crate::appspec::AppSpec;
use crate::life::Set;
use crate::rows::{Deployment, Found, GROUPS, Plan, key};

/// AppSpec texts the archive driver found, by want key.
pub(crate) const EXTRACTED: Table<Result<String, String>> = Table::new("codedeploy_extracted");

/// A task set as GetDeploymentTarget shows it.
#[derive(Debug, Clone)]
pub(crate) struct SetDetail {
    pub(crate) id: String,
    pub(crate) status: String,
    pub(crate) desired: i64,
    pub(crate) pending: i64,
    pub(crate) running: i64,
}

/// A task set as its service last saw it. No id: there is none yet. `judged`: whether it is steady matters, and is found
/// out anew: blue is not given up because of how green was before.
pub(crate) fn set(cx: &Cx<'_>, plan: &Plan, id: Option<&str>, judged: bool) -> Result<Set, Error> {
    let Some(id) = id else { return Ok(Set::default()) };
    let Some(found) = ecs::task_set(cx, &plan.service_arn, id)? else { return Ok(Set::default()) };
    let count = |count: i64| u32::try_from(count).unwrap_or(0);
    Ok(Set {
        exists: true,
        steady: found.is_steady && judged && ecs::is_steady_now(cx, &plan.service_arn, id)?,
        running: count(found.running_count),
        desired: count(found.computed_desired_count),
    })
}

/// A task set for people; `None` when it is gone.
pub(crate) fn set_detail(cx: &Cx<'_>, plan: &Plan, id: &str) -> Result<Option<SetDetail>, Error> {
    let found = ecs::task_set(cx, &plan.service_arn, id)?;
    Ok(found.map(|set| SetDetail {
        id: set.id,
        status: set.status,
        desired: set.computed_desired_count,
        pending: set.pending_count,
        running: set.running_count,
    }))
}

/// Whether the balancer has put a listener's newest change in force. Nothing is awaited of a listener that is gone.
pub(crate) fn applied(cx: &Cx<'_>, listener: &str) -> Result<bool, Error> {
    Ok(elb::listener(cx, listener)?.is_none() || elb::applied(cx, listener)?)
}

/// How a listener's traffic is shared between the pair now: (ARN, weight), empty when it forwards to neither.
fn shares(cx: &Cx<'_>, listener: &str, plan: [&str; 2]) -> Result<Vec<(String, u32)>, Error> {
    if elb::listener(cx, listener)?.is_none() {
        return Ok(Vec::new());
    }
    Ok(elb::forward_weights(cx, listener, &plan.map(str::to_owned))?.unwrap_or_default())
}

/// The share of a listener's traffic that goes to a target group of the pair, in percent.
pub(crate) fn weight(cx: &Cx<'_>, plan: &Plan, listener: &str, group: &str) -> Result<f64, Error> {
    let weights = shares(cx, listener, [&plan.blue_target_group, &plan.green_target_group])?;
    let sum: u32 = weights.iter().map(|(_, weight)| weight).sum();
    let own: u32 = weights.iter().filter(|(arn, _)| arn == group).map(|(_, weight)| weight).sum();
    Ok(if sum == 0 { 0.0 } else { f64::from(own) * 100.0 / f64::from(sum) })
}

/// Gives green so many percent of a listener's traffic and blue the rest (CD-51, CD-52). A listener that is gone has no
/// traffic to give.
pub(crate) fn weigh(cx: &mut Cx<'_>, listener: &str, plan: &Plan, percent: u32) -> Result<(), Error> {
    if elb::listener(cx, listener)?.is_none() {
        return Ok(());
    }
    let shares = [
        (plan.green_target_group.clone(), percent),
        (plan.blue_target_group.clone(), 100 - percent.min(100)),
    ];
    elb::set_forward(cx, listener, &shares).map(|_| ())
}

/// The deployment controller of a service of the caller's; `None`: there is no such service.
pub(crate) fn controller(cx: &Cx<'_>, cluster: &str, name: &str) -> Result<Option<String>, Error> {
    Ok(ecs::service(cx, cluster, name)?.map(|service| service.controller))
}

fn fault<T>(code: &str, message: impl Into<String>) -> Result<Found<T>, Error> {
    Ok(Err((code.to_owned(), message.into())))
}

/// Looks everything up that a deployment needs (CD-46a, CD-50, CD-55), or says what ends it.
pub(crate) fn find(cx: &Cx<'_>, row: &Deployment, spec: &AppSpec) -> Result<Found<Plan>, Error> {
    let group_key = key(&[&row.account, &row.region, &row.application, &row.group]);
    let Some(group) = GROUPS.get(cx, &group_key)? else {
        return fault("DEPLOYMENT_GROUP_MISSING", format!("The deployment group {} is gone.", row.group));
    };
    let named =
        group.info.ecs_services.as_ref().and_then(|services| services.first()).cloned().unwrap_or_default();
    let (cluster, name) = (named.cluster_name.unwrap_or_default(), named.service_name.unwrap_or_default());
    let arn = format!(
        "arn:aws:ecs:{}:{}:service/{}/{name}",
        row.region,
        row.account,
        cluster.rsplit('/').next().unwrap_or(&cluster)
    );
    let Some(service) = ecs::service_by_arn(cx, &arn)? else {
        return fault(
            "INVALID_ECS_SERVICE",
            format!("The ECS service {name} was not found in the cluster {cluster}."),
        );
    };
    if service.controller != "CODE_DEPLOY" || service.status != "ACTIVE" {
        return fault(
            "INVALID_ECS_SERVICE",
            format!("The ECS service {name} is {} with controller {}.", service.status, service.controller),
        );
    }
    let Some(primary) = service.primary() else {
        return fault("INVALID_ECS_SERVICE", format!("The ECS service {name} has no PRIMARY task set."));
    };
    let Some(blue) = primary.target_group.clone() else {
        return fault("INVALID_ECS_SERVICE", format!("The PRIMARY task set of {name} has no target group."));
    };
    let pair =
        group.info.load_balancer_info.as_ref().and_then(|info| info.target_group_pair_info_list.as_ref());
    let Some(pair) = pair.and_then(|pairs| pairs.first()) else {
        return fault(
            "ELASTIC_LOAD_BALANCING_INVALID",
            "The deployment group names no pair of target groups.",
        );
    };
    let mut groups = Vec::new();
    for named in pair.target_groups.iter().flatten() {
        let name = named.name.clone().unwrap_or_default();
        match elb::target_group_named(cx, &row.account, &row.region, &name)? {
            Some(found) => groups.push((name, found.arn)),
            None => {
                return fault(
                    "ELASTIC_LOAD_BALANCING_INVALID",
                    format!("The target group {name} does not exist."),
                );
            }
        }
    }
    let (Some(own), Some(other)) =
        (groups.iter().find(|(_, arn)| *arn == blue), groups.iter().find(|(_, arn)| *arn != blue))
    else {
        return fault(
            "ELASTIC_LOAD_BALANCING_INVALID",
            "The PRIMARY task set's target group is not one of the deployment group's pair.",
        );
    };
    let listener = |route: Option<&crate::api::TrafficRoute>| {
        route.and_then(|route| route.listener_arns.as_ref()).and_then(|arns| arns.first()).cloned()
    };
    let Some(prod) = listener(pair.prod_traffic_route.as_ref()) else {
        return fault("ELASTIC_LOAD_BALANCING_INVALID", "The deployment group names no production listener.");
    };
    let test = listener(pair.test_traffic_route.as_ref());
    for arn in [Some(&prod), test.as_ref()].into_iter().flatten() {
        if elb::listener(cx, arn)?.is_none() {
            return fault("ELASTIC_LOAD_BALANCING_INVALID", format!("The listener {arn} does not exist."));
        }
    }
    // CD-46a
    let forwarded = shares(cx, &prod, [&own.1, &other.1])?;
    if !forwarded.iter().any(|(arn, weight)| *arn == blue && *weight > 0) {
        return fault(
            "ECS_UPDATE_ERROR",
            format!(
                "The ELB could not be updated due to the following error: Primary taskset target group must be behind listener {prod}"
            ),
        );
    }
    if spec.container_name.is_empty() {
        return fault("INVALID_REVISION", "ContainerName is missing");
    }
    Ok(Ok(Plan {
        cluster: service.cluster.clone(),
        service: service.name.clone(),
        service_arn: service.arn.clone(),
        blue_set: primary.id.clone(),
        blue_task_definition: primary.task_definition.clone(),
        blue_target_group: own.1.clone(),
        green_target_group: other.1.clone(),
        blue_name: own.0.clone(),
        green_name: other.0.clone(),
        prod_listener: prod,
        test_listener: test,
    }))
}

/// Makes the replacement task set (CD-9, CD-23); its id. What an earlier deployment left behind without a rollback goes
/// first: a service has at most the original and the replacement.
pub(crate) fn make_green(
    cx: &mut Cx<'_>,
    row: &Deployment,
    plan: &Plan,
    spec: &AppSpec,
) -> Result<String, Error> {
    if let Some(service) = ecs::service_by_arn(cx, &plan.service_arn)? {
        for left in service.task_sets.iter().filter(|set| set.status == "ACTIVE" && set.id != plan.blue_set) {
            ecs::delete_task_set(cx, &plan.service_arn, &left.id)?;
        }
    }
    let network = spec.network.as_ref().map(|network| ecs::api::NetworkConfiguration {
        awsvpc_configuration: Some(ecs::api::AwsVpcConfiguration {
            subnets: Some(network.subnets.clone()),
            security_groups: Some(network.security_groups.clone()),
            assign_public_ip: Some(network.assign_public_ip.clone()),
        }),
    });
    let new = NewTaskSet {
        task_definition: spec.task_definition.clone(),
        target_group_arn: plan.green_target_group.clone(),
        container_name: spec.container_name.clone(),
        container_port: i64::from(spec.container_port),
        platform_version: spec.platform_version.clone(),
        network_configuration: network,
        capacity_provider_strategy: None,
        external_id: row.id.clone(),
        started_by: "CODE_DEPLOY".into(),
    };
    ecs::create_task_set(cx, &plan.service_arn, &new)
}

/// Makes a task set PRIMARY.
pub(crate) fn set_primary(cx: &mut Cx<'_>, plan: &Plan, set: &str) -> Result<(), Error> {
    ecs::set_primary(cx, &plan.service_arn, set)
}

/// Deletes a task set; one of a service that is gone is gone.
pub(crate) fn delete_set(cx: &mut Cx<'_>, plan: &Plan, set: &str) -> Result<(), Error> {
    if ecs::service_by_arn(cx, &plan.service_arn)?.is_none() {
        return Ok(());
    }
    ecs::delete_task_set(cx, &plan.service_arn, set)
}

/// The blob and bundle type of a deployment's revision in S3.
pub(crate) fn revision_object(cx: &Cx<'_>, row: &Deployment) -> Result<Found<(String, String)>, Error> {
    let place = row.revision.s3_location.clone().unwrap_or_default();
    let (bucket, key) = (place.bucket.unwrap_or_default(), place.key.unwrap_or_default());
    let Some(object) = s3::object(cx, &bucket, &key, place.version.as_deref())? else {
        return fault("REVISION_MISSING", format!("The revision s3://{bucket}/{key} does not exist."));
    };
    // CD-5: an ETag that is given must be the object's.
    if place.e_tag.is_some_and(|wanted| wanted.trim_matches('"') != object.etag) {
        return fault("REVISION_MISSING", format!("The revision s3://{bucket}/{key} has another ETag."));
    }
    Ok(Ok((object.digest, place.bundle_type.unwrap_or_default())))
}
