//! Tasks as they are answered.

use driver::task::ContainerSeen;
use model::{Error, Time, page};
use store::Cx;

use crate::api;
use crate::cluster::missing;
use crate::name;
use crate::rows::{Container, Definition, Phase, TASKS, TASKS_BY_CLUSTER, Task, scoped};
use crate::task_definition::{after, page_size};

fn pair(name: &str, value: impl Into<String>) -> api::KeyValuePair {
    api::KeyValuePair { name: Some(name.into()), value: Some(value.into()) }
}

/// ECS-31: the interface, as far as it has come.
pub(crate) fn attachments(task: &Task) -> Vec<api::Attachment> {
    if task.subnet.is_empty() {
        return Vec::new();
    }
    let status = match (&task.interface, task.phase) {
        (_, Phase::Deprovisioning) => "DETACHING",
        (_, Phase::Stopped) => "DELETED",
        (None, _) => "PRECREATED",
        (Some(_), Phase::Provisioning) => "ATTACHING",
        (Some(_), _) => "ATTACHED",
    };
    let mut details = vec![pair("subnetId", task.subnet.clone())];
    if let Some(interface) = &task.interface {
        details.push(pair("networkInterfaceId", interface.id.clone()));
        details.push(pair("macAddress", interface.mac.clone()));
        details.push(pair("privateDnsName", interface.dns_name.clone()));
        details.push(pair("privateIPv4Address", interface.address.to_string()));
    }
    vec![api::Attachment {
        id: Some(task.attachment_id.clone()),
        r#type: Some("ElasticNetworkInterface".into()),
        status: Some(status.into()),
        details: Some(details),
    }]
}

fn containers(task: &Task, definition: Option<&Definition>) -> Vec<api::Container> {
    let seen =
        |name: &str| task.seen.as_ref().and_then(|seen| seen.containers.iter().find(|one| one.name == name));
    let one = |one: &Container| container(task, one, seen(&one.name), definition);
    task.containers.iter().map(one).collect()
}

fn container(
    task: &Task,
    one: &Container,
    seen: Option<&ContainerSeen>,
    definition: Option<&Definition>,
) -> api::Container {
    let Container { name, id, .. } = one;
    let defined = definition
        .and_then(|definition| definition.containers().iter().find(|one| one.name.as_ref() == Some(name)));
    let interface = task.interface.as_ref().map(|interface| api::NetworkInterface {
        attachment_id: Some(task.attachment_id.clone()),
        private_ipv4_address: Some(interface.address.to_string()),
        ipv6_address: None,
    });
    let status = match task.phase {
        Phase::Stopped => "STOPPED",
        _ => seen.map_or("PENDING", |seen| seen.status.as_str()),
    };
    api::Container {
        container_arn: Some(format!(
            "arn:aws:ecs:{}:{}:container/{}/{}/{id}",
            task.region, task.account, task.cluster, task.id
        )),
        task_arn: Some(task.arn.clone()),
        name: Some(name.clone()),
        image: defined.and_then(|defined| defined.image.clone()),
        image_digest: seen.and_then(|seen| seen.image_digest.clone()),
        runtime_id: seen.map(|seen| seen.runtime_id.clone()).filter(|id| !id.is_empty()),
        last_status: Some(status.into()),
        exit_code: seen.and_then(|seen| seen.exit_code).map(i64::from),
        reason: seen.map(|seen| seen.reason.clone()).filter(|reason| !reason.is_empty()),
        network_bindings: Some(Vec::new()),
        network_interfaces: Some(interface.into_iter().collect()),
        health_status: Some(seen.map_or("UNKNOWN", |seen| seen.health.as_str()).into()),
        cpu: defined.and_then(|defined| defined.cpu).map(|cpu| cpu.to_string()),
        memory: defined.and_then(|defined| defined.memory).map(|memory| memory.to_string()),
        memory_reservation: defined.and_then(|defined| defined.memory_reservation).map(|mib| mib.to_string()),
        ..api::Container::default()
    }
}

/// A task's shape.
pub(crate) fn describe(task: &Task, definition: Option<&Definition>, with_tags: bool) -> api::Task {
    let of_definition = definition.map(|definition| &definition.shape);
    let is_fargate = task.recipe.is_fargate();
    let provider = task.recipe.strategy.first().and_then(|item| item.capacity_provider.clone());
    let launch_type = task.recipe.launch_type.clone().or(is_fargate.then(|| "FARGATE".into()));
    let seen = task.seen.as_ref();
    let is_connected = task.phase > Phase::Provisioning;
    api::Task {
        attachments: Some(attachments(task)),
        attributes: Some(vec![api::Attribute {
            name: Some("ecs.cpu-architecture".into()),
            value: Some("x86_64".into()),
            ..Default::default()
        }]),
        availability_zone: task.interface.as_ref().map(|interface| interface.zone.clone()),
        capacity_provider_name: provider,
        cluster_arn: Some(format!("arn:aws:ecs:{}:{}:cluster/{}", task.region, task.account, task.cluster)),
        connectivity: is_connected.then(|| "CONNECTED".into()),
        connectivity_at: is_connected.then_some(Time(task.created_at)),
        containers: Some(containers(task, definition)),
        cpu: task.overrides.cpu.clone().or_else(|| of_definition?.cpu.clone()),
        memory: task.overrides.memory.clone().or_else(|| of_definition?.memory.clone()),
        created_at: Some(Time(task.created_at)),
        desired_status: Some(task.desired_status().into()),
        enable_execute_command: Some(task.exec),
        execution_stopped_at: task.execution_stopped_at.map(Time),
        group: Some(task.group.clone()),
        health_status: Some(task.health().into()),
        inference_accelerators: Some(Vec::new()),
        last_status: Some(task.phase.as_str().into()),
        launch_type,
        overrides: Some(overrides(task)),
        platform_version: is_fargate.then(|| "1.4.0".into()),
        platform_family: is_fargate.then(|| "Linux".into()),
        pull_started_at: seen.and_then(|seen| seen.pull_started_at).map(Time),
        pull_stopped_at: seen.and_then(|seen| seen.pull_stopped_at).map(Time),
        started_at: task.started_at.map(Time),
        started_by: task.started_by.clone(),
        stop_code: task.stop.as_ref().map(|stop| stop.code.clone()),
        stopped_at: task.stopped_at.map(Time),
        stopped_reason: task.stop.as_ref().map(|stop| stop.reason.clone()),
        stopping_at: task.stop.as_ref().map(|stop| Time(stop.at)),
        tags: Some(if with_tags { task.tags.clone() } else { Vec::new() }),
        task_arn: Some(task.arn.clone()),
        task_definition_arn: Some(task.recipe.task_definition.clone()),
        version: Some(task.version),
        ephemeral_storage: is_fargate.then_some(api::EphemeralStorage { size_in_gi_b: Some(20) }),
        ..api::Task::default()
    }
}

/// Every container is named in the overrides, overridden or not.
fn overrides(task: &Task) -> api::TaskOverride {
    let mut overrides = task.overrides.clone();
    let given = overrides.container_overrides.take().unwrap_or_default();
    let one = |container: &Container| {
        let name = Some(container.name.clone());
        let found = given.iter().find(|one| one.name == name);
        found.cloned().unwrap_or_else(|| api::ContainerOverride { name, ..Default::default() })
    };
    overrides.container_overrides = Some(task.containers.iter().map(one).collect());
    overrides.inference_accelerator_overrides.get_or_insert_default();
    overrides
}

/// The definition a task was made of, which may belong to another caller than this one.
pub(crate) fn definition_of(cx: &mut Cx<'_>, task: &Task) -> Result<Option<Definition>, Error> {
    let caller = store::Caller::root(&task.account, &task.region);
    cx.on_behalf(caller, |cx| name::definition(cx, &task.recipe.task_definition))
}

/// `DescribeTasks`
pub fn describe_tasks(
    cx: &mut Cx<'_>,
    input: api::DescribeTasksRequest,
) -> Result<api::DescribeTasksResponse, Error> {
    let cluster = name::cluster(cx, input.cluster.as_deref())?;
    let with_tags = input.include.iter().flatten().any(|field| field == "TAGS");
    let (mut tasks, mut failures) = (Vec::new(), Vec::new());
    for wanted in input.tasks {
        match name::task(cx, &cluster.name, &wanted)? {
            Some(task) => {
                let definition = definition_of(cx, &task)?;
                tasks.push(describe(&task, definition.as_ref(), with_tags));
            }
            None => {
                let id = name::task_id(&wanted);
                failures.push(missing(name::arn(cx, format!("task/{}/{id}", cluster.name))));
            }
        }
    }
    Ok(api::DescribeTasksResponse { tasks: Some(tasks), failures: Some(failures) })
}

/// `ListTasks`: what is wanted to run, unless stopped tasks are asked for (ECS-33).
pub fn list_tasks(cx: &mut Cx<'_>, input: api::ListTasksRequest) -> Result<api::ListTasksResponse, Error> {
    let cluster = name::cluster(cx, input.cluster.as_deref())?;
    if input.container_instance.is_some() || input.daemon_name.is_some() {
        return Ok(api::ListTasksResponse { task_arns: Some(Vec::new()), next_token: None });
    }
    let service_key = match &input.service_name {
        Some(service) => Some(name::service(cx, Some(&cluster.name), service)?.key()),
        None => None,
    };
    let desired = input.desired_status.as_deref().unwrap_or("RUNNING");
    let mut found = Vec::new();
    for key in TASKS_BY_CLUSTER.keys(cx, &scoped(cx, &format!("{}/", cluster.name)))? {
        let Some(task) = TASKS.get(cx, key.rsplit('/').next().unwrap_or_default())? else { continue };
        let family = task.recipe.task_definition.rsplit('/').next().and_then(|rest| rest.split(':').next());
        let is_one = (service_key.is_none() || service_key == task.service_key)
            && (input.family.is_none() || input.family.as_deref() == family)
            && (input.started_by.is_none() || input.started_by == task.started_by)
            && (input.launch_type.is_none() || input.launch_type == task.recipe.launch_type)
            && task.desired_status() == desired;
        if is_one {
            found.push((key, task.arn));
        }
    }
    let after = after(input.next_token.as_deref())?;
    let (arns, next_token) = page::cut(found, after.as_deref(), page_size(input.max_results));
    Ok(api::ListTasksResponse { task_arns: Some(arns), next_token })
}
