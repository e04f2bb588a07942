//! Services and tasks.

use ecs::api;
use ecs::operations::{
    describe_services, describe_task_definition, describe_tasks, list_clusters, list_services, list_tasks,
};
use model::Error;
use store::Cx;

use super::{Cursor, Reasons, balancer, deployment, last, log, missing};
use crate::console::view::{Container, Listed, Log, Service, ServiceLine, ServiceSet, Task, TaskLine};

/// Services asked for at once.
const BATCH: usize = 100;
/// Tasks of a service on its page.
const TASKS: usize = 50;
/// Events on a service's page.
const EVENTS: usize = 25;

fn clusters(cx: &mut Cx<'_>) -> Result<Vec<String>, Error> {
    let answer = list_clusters(cx, api::ListClustersRequest::default())?;
    Ok(answer.cluster_arns.unwrap_or_default().iter().map(|arn| last(arn)).collect())
}

/// Services of all clusters.
pub(super) fn lines(cx: &mut Cx<'_>, cursor: Cursor) -> Result<Listed<ServiceLine>, Error> {
    let mut arns = Vec::new();
    for cluster in clusters(cx)? {
        let mut next_token = None;
        loop {
            let input = api::ListServicesRequest {
                cluster: Some(cluster.clone()),
                max_results: i64::try_from(BATCH).ok(),
                next_token,
                ..api::ListServicesRequest::default()
            };
            let answer = list_services(cx, input)?;
            arns.extend(
                answer.service_arns.unwrap_or_default().into_iter().map(|arn| (cluster.clone(), arn)),
            );
            next_token = answer.next_token;
            if next_token.is_none() {
                break;
            }
        }
    }
    cursor.cut(arns, None).try_map(|(cluster, arn)| {
        let input = api::DescribeServicesRequest {
            cluster: Some(cluster.clone()),
            services: vec![arn.clone()],
            include: None,
        };
        let found = describe_services(cx, input)?.services.unwrap_or_default();
        found.first().map(|service| line(&cluster, service)).ok_or_else(|| missing(&arn))
    })
}

fn line(cluster: &str, service: &api::Service) -> ServiceLine {
    let controller = service.deployment_controller.as_ref().and_then(|one| one.r#type.clone());
    let deployments = service.deployments.iter().flatten().map(of_deployment);
    let sets = service.task_sets.iter().flatten().map(of_task_set);
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    ServiceLine {
        cluster: cluster.to_owned(),
        name: text(&service.service_name),
        status: text(&service.status),
        desired: service.desired_count.unwrap_or(0),
        running: service.running_count.unwrap_or(0),
        pending: service.pending_count.unwrap_or(0),
        definition: text(&service.task_definition),
        controller: controller.unwrap_or_else(|| "ECS".into()),
        sets: deployments.chain(sets).collect(),
    }
}

fn of_deployment(one: &api::Deployment) -> ServiceSet {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    ServiceSet {
        id: text(&one.id),
        status: text(&one.status),
        stability: text(&one.rollout_state),
        reason: text(&one.rollout_state_reason),
        definition: text(&one.task_definition),
        group: String::new(),
        desired: one.desired_count.unwrap_or(0),
        running: one.running_count.unwrap_or(0),
        pending: one.pending_count.unwrap_or(0),
        created: one.created_at,
        deployment: None,
    }
}

fn of_task_set(set: &api::TaskSet) -> ServiceSet {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let group = set.load_balancers.iter().flatten().find_map(|one| one.target_group_arn.as_deref());
    ServiceSet {
        id: text(&set.id),
        status: text(&set.status),
        stability: text(&set.stability_status),
        reason: String::new(),
        definition: text(&set.task_definition),
        group: group.map(balancer::name_of).unwrap_or_default(),
        desired: set.computed_desired_count.unwrap_or(0),
        running: set.running_count.unwrap_or(0),
        pending: set.pending_count.unwrap_or(0),
        created: set.created_at,
        deployment: set.external_id.clone().filter(|id| id.starts_with("d-")),
    }
}

/// A service's page. Without a cluster: the first service of that name.
pub(super) fn service(
    cx: &mut Cx<'_>,
    cluster: Option<&str>,
    name: &str,
    reasons: &Reasons,
) -> Result<Service, Error> {
    let clusters = cluster.map_or_else(|| clusters(cx), |one| Ok(vec![one.to_owned()]))?;
    for cluster in clusters {
        let input = api::DescribeServicesRequest {
            cluster: Some(cluster.clone()),
            services: vec![name.to_owned()],
            include: None,
        };
        if let Some(found) = describe_services(cx, input)?.services.unwrap_or_default().first() {
            return page(cx, &cluster, found, reasons);
        }
    }
    Err(missing(&format!("The service {name}")))
}

fn page(cx: &mut Cx<'_>, cluster: &str, found: &api::Service, reasons: &Reasons) -> Result<Service, Error> {
    let line = line(cluster, found);
    let sets = found.task_sets.iter().flatten().filter_map(|set| set.load_balancers.as_ref());
    let mut groups: Vec<String> = found
        .load_balancers
        .iter()
        .chain(sets)
        .flatten()
        .filter_map(|one| one.target_group_arn.clone())
        .collect();
    groups.sort();
    groups.dedup();
    let (tasks, stopped) = match line.status.as_str() {
        "INACTIVE" => (Vec::new(), Vec::new()),
        _ => (
            self::tasks(cx, cluster, &line.name, "RUNNING", reasons)?,
            self::tasks(cx, cluster, &line.name, "STOPPED", reasons)?,
        ),
    };
    let events = found.events.iter().flatten().take(EVENTS);
    let key = format!("{}/{}/{cluster}/{}", cx.account(), cx.region(), line.name);
    Ok(Service {
        tasks,
        stopped,
        groups: balancer::groups(cx, &groups)?,
        deployments: deployment::of_service(cx, found.service_arn.as_deref().unwrap_or_default(), reasons)?,
        events: events.map(|one| (one.created_at, one.message.clone().unwrap_or_default())).collect(),
        wait: reasons.of_machine("ecs.service", &key),
        line,
    })
}

/// Tasks of a service that are wanted RUNNING or STOPPED, newest first.
pub(super) fn tasks(
    cx: &mut Cx<'_>,
    cluster: &str,
    service: &str,
    desired: &str,
    reasons: &Reasons,
) -> Result<Vec<TaskLine>, Error> {
    let input = api::ListTasksRequest {
        cluster: Some(cluster.to_owned()),
        service_name: Some(service.to_owned()),
        desired_status: Some(desired.to_owned()),
        ..api::ListTasksRequest::default()
    };
    let arns = match list_tasks(cx, input) {
        Ok(answer) => answer.task_arns.unwrap_or_default(),
        // The service was deleted since.
        Err(error) if error.status < 500 => Vec::new(),
        Err(error) => return Err(error),
    };
    let input = api::DescribeTasksRequest { cluster: Some(cluster.to_owned()), tasks: arns, include: None };
    let mut found = describe_tasks(cx, input)?.tasks.unwrap_or_default();
    found.sort_by_key(|task| std::cmp::Reverse(task.created_at));
    Ok(found.iter().take(TASKS).map(|task| task_line(cluster, task, reasons)).collect())
}

fn task_line(cluster: &str, task: &api::Task, reasons: &Reasons) -> TaskLine {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let id = last(&text(&task.task_arn));
    let details = task.attachments.iter().flatten().flat_map(|one| one.details.iter().flatten());
    let mut addresses = details.filter(|pair| pair.name.as_deref() == Some("privateIPv4Address"));
    TaskLine {
        cluster: cluster.to_owned(),
        status: text(&task.last_status),
        desired: text(&task.desired_status),
        definition: text(&task.task_definition_arn),
        set: text(&task.started_by),
        address: addresses.find_map(|pair| pair.value.clone()).unwrap_or_default(),
        zone: text(&task.availability_zone),
        started: task.started_at,
        stopped: task.stopped_at,
        reason: text(&task.stopped_reason),
        wait: reasons.of_machine("ecs.task", &id),
        id,
    }
}

/// A task's page.
pub(super) fn task(cx: &mut Cx<'_>, cluster: &str, id: &str, reasons: &Reasons) -> Result<Task, Error> {
    let input = api::DescribeTasksRequest {
        cluster: Some(cluster.to_owned()),
        tasks: vec![id.to_owned()],
        include: None,
    };
    let found = describe_tasks(cx, input)?.tasks.unwrap_or_default().pop();
    let task = found.ok_or_else(|| missing(&format!("The task {id}")))?;
    let group = task.group.as_deref().unwrap_or_default();
    let size = [
        task.cpu.as_ref().map(|cpu| format!("{cpu} CPU units")),
        task.memory.as_ref().map(|memory| format!("{memory} MiB")),
    ];
    Ok(Task {
        line: task_line(cluster, &task, reasons),
        service: group.strip_prefix("service:").map(str::to_owned),
        created: task.created_at,
        size: size.into_iter().flatten().collect::<Vec<_>>().join(", "),
        containers: task.containers.iter().flatten().map(container).collect(),
        log: task_log(cx, &task)?,
    })
}

fn container(one: &api::Container) -> Container {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    Container {
        name: text(&one.name),
        image: text(&one.image),
        digest: text(&one.image_digest),
        status: text(&one.last_status),
        health: text(&one.health_status),
        exit: one.exit_code,
        reason: text(&one.reason),
    }
}

/// The log of a task's first container that writes to CloudWatch Logs.
fn task_log(cx: &mut Cx<'_>, task: &api::Task) -> Result<Log, Error> {
    let Some(task_definition) = task.task_definition_arn.clone() else { return Ok(Log::default()) };
    let input = api::DescribeTaskDefinitionRequest { task_definition, include: None };
    let definition = match describe_task_definition(cx, input) {
        Ok(answer) => answer.task_definition.unwrap_or_default(),
        Err(error) if error.status < 500 => return Ok(Log::default()),
        Err(error) => return Err(error),
    };
    let id = last(task.task_arn.as_deref().unwrap_or_default());
    for container in definition.container_definitions.iter().flatten() {
        let logs = container.log_configuration.as_ref();
        let awslogs = logs.filter(|logs| logs.log_driver.as_deref() == Some("awslogs"));
        let Some(options) = awslogs.and_then(|logs| logs.options.as_ref()) else { continue };
        let Some(group) = options.get("awslogs-group") else { continue };
        let name = container.name.as_deref().unwrap_or_default();
        let stream = match options.get("awslogs-stream-prefix") {
            Some(prefix) => format!("{prefix}/{name}/{id}"),
            None => id.clone(),
        };
        return log::tail(cx, group, &stream);
    }
    Ok(Log::default())
}
