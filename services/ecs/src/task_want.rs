//! A task as its driver should make it: the definition, the overrides, and what was resolved.

use std::collections::BTreeMap;

use driver::names::interface_netns;
use driver::task::{ContainerWant, HealthCheckWant, LogsWant, TaskWant, VolumeWant};
use model::Error;
use store::{Caller, Cx};

use crate::api;
use crate::outside;
use crate::rows::{Definition, Task};

/// Bound on waiting for a container's dependencies, seconds (ECS-35, ECS-39).
const START_TIMEOUT_S: i64 = 180;
/// SIGTERM to SIGKILL, seconds (ECS-34).
const STOP_TIMEOUT_S: i64 = 30;

/// A task that can start, and the digests its images were resolved to; or why it cannot (ECS-38's texts).
pub(crate) type Built = Result<(TaskWant, BTreeMap<String, String>), String>;

/// Builds the want of a task. `known` holds the digests its task set resolved before (ECS-4).
pub(crate) fn build(
    cx: &mut Cx<'_>,
    task: &Task,
    definition: &Definition,
    known: &BTreeMap<String, String>,
) -> Result<Built, Error> {
    let caller = Caller::root(&task.account, &task.region);
    cx.on_behalf(caller, |cx| {
        if let Err(why) = check_roles(cx, task, definition)? {
            return Ok(Err(why));
        }
        let mut digests = known.clone();
        let mut containers = Vec::new();
        for container in definition.containers() {
            match container_want(cx, task, definition, container, &mut digests)? {
                Ok(want) => containers.push(want),
                Err(why) => return Ok(Err(why)),
            }
        }
        let want = TaskWant {
            run: true,
            arn: task.arn.clone(),
            netns: task
                .interface
                .as_ref()
                .map(|interface| interface_netns(&cx.settings.instance, &interface.id)),
            address: task.interface.as_ref().map(|interface| interface.address),
            dns_servers: outside::resolver(cx, &task.subnet)?.into_iter().collect(),
            cpu_units: number(task.overrides.cpu.as_ref().or(definition.shape.cpu.as_ref())),
            memory_mib: number(task.overrides.memory.as_ref().or(definition.shape.memory.as_ref())),
            containers,
            volumes: volumes(definition),
        };
        Ok(Ok((want, digests)))
    })
}

fn number(text: Option<&String>) -> Option<u64> {
    text?.parse().ok()
}

fn volumes(definition: &Definition) -> Vec<VolumeWant> {
    let one = |volume: &api::Volume| VolumeWant {
        name: volume.name.clone().unwrap_or_default(),
        host_path: volume
            .host
            .as_ref()
            .and_then(|host| host.source_path.clone())
            .filter(|path| !path.is_empty()),
    };
    definition.shape.volumes.iter().flatten().map(one).collect()
}

/// ECS-6: roles a task is to have must exist.
fn check_roles(cx: &Cx<'_>, task: &Task, definition: &Definition) -> Result<Result<(), String>, Error> {
    let roles = [
        task.overrides.execution_role_arn.as_ref().or(definition.shape.execution_role_arn.as_ref()),
        task.overrides.task_role_arn.as_ref().or(definition.shape.task_role_arn.as_ref()),
    ];
    for arn in roles.into_iter().flatten() {
        // A bare name is taken as well: it means the caller's role.
        let arn = match arn.starts_with("arn:") {
            true => arn.clone(),
            false => format!("arn:aws:iam::{}:role/{arn}", task.account),
        };
        if iam::role(cx, &arn)?.is_none() {
            return Ok(Err(format!(
                "ECS was unable to assume the role '{arn}' that was provided for this task. Please verify that the \
                 role being passed has the proper trust relationship and permissions and that your IAM user has \
                 permissions to pass this role."
            )));
        }
    }
    Ok(Ok(()))
}

fn container_want(
    cx: &mut Cx<'_>,
    task: &Task,
    definition: &Definition,
    container: &api::ContainerDefinition,
    digests: &mut BTreeMap<String, String>,
) -> Result<Result<ContainerWant, String>, Error> {
    let name = container.name.clone().unwrap_or_default();
    let image = container.image.clone().unwrap_or_default();
    if container.secrets.as_ref().is_some_and(|secrets| !secrets.is_empty()) {
        // ECS-5: read once at the start; there is no store of secrets here to read them from.
        let why = "ResourceInitializationError: unable to pull secrets or registry auth: secrets of Secrets Manager \
                   and Systems Manager are not offered here";
        return Ok(Err(why.into()));
    }
    if container.environment_files.as_ref().is_some_and(|files| !files.is_empty()) {
        let why = "ResourceInitializationError: failed to download env files: environmentFiles are not offered here";
        return Ok(Err(why.into()));
    }
    let digest = match digest(cx, container, &image, digests)? {
        Ok(digest) => digest,
        Err(why) => return Ok(Err(why)),
    };
    let logs = match logs(cx, task, container)? {
        Ok(logs) => logs,
        Err(why) => return Ok(Err(why)),
    };
    let mut given = task.overrides.container_overrides.iter().flatten();
    let overrides = given.find(|one| one.name.as_ref() == Some(&name)).cloned().unwrap_or_default();
    let linux = container.linux_parameters.clone().unwrap_or_default();
    let capabilities = linux.capabilities.unwrap_or_default();
    let unsigned = |number: Option<i64>| number.and_then(|number| u64::try_from(number).ok());
    Ok(Ok(ContainerWant {
        image,
        image_digest: digest,
        essential: container.essential.unwrap_or(true),
        entry_point: container.entry_point.clone().filter(|words| !words.is_empty()),
        command: overrides
            .command
            .clone()
            .or_else(|| container.command.clone())
            .filter(|words| !words.is_empty()),
        environment: environment(task, container, &overrides),
        working_directory: container.working_directory.clone(),
        user: container.user.clone(),
        hostname: container.hostname.clone(),
        cpu_units: unsigned(overrides.cpu.or(container.cpu)).unwrap_or(0),
        memory_mib: unsigned(overrides.memory.or(container.memory)),
        memory_reservation_mib: unsigned(overrides.memory_reservation.or(container.memory_reservation)),
        read_only_root: container.readonly_root_filesystem.unwrap_or(false),
        init_process: linux.init_process_enabled.unwrap_or(false),
        cap_add: capabilities.add.unwrap_or_default(),
        cap_drop: capabilities.drop.unwrap_or_default(),
        ulimits: ulimits(container),
        logs,
        health_check: health_check(container),
        depends_on: depends_on(container),
        start_timeout_s: seconds(container.start_timeout, START_TIMEOUT_S),
        stop_timeout_s: seconds(container.stop_timeout, STOP_TIMEOUT_S),
        mounts: mounts(definition, container),
        name,
    }))
}

fn seconds(given: Option<i64>, default: i64) -> u32 {
    u32::try_from(given.unwrap_or(default)).unwrap_or(u32::MAX)
}

/// ECS-4: the digest the set resolved first, or what the tag means now. `None`: another registry's image.
fn digest(
    cx: &Cx<'_>,
    container: &api::ContainerDefinition,
    image: &str,
    digests: &mut BTreeMap<String, String>,
) -> Result<Result<Option<String>, String>, Error> {
    let is_kept = container.version_consistency.as_deref() != Some("disabled");
    if let Some(digest) = digests.get(image).filter(|_| is_kept) {
        return Ok(Ok(Some(digest.clone())));
    }
    match ecr::resolve(cx, image) {
        Ok(None) => Ok(Ok(None)),
        Ok(Some(digest)) => {
            if is_kept {
                digests.insert(image.to_owned(), digest.clone());
            }
            Ok(Ok(Some(digest)))
        }
        Err(error) if error.status >= 500 => Err(error),
        Err(error) => {
            Ok(Err(format!("CannotPullContainerError: failed to resolve ref {image}: {}", error.message)))
        }
    }
}

/// ECS-50: the stream is `prefix/container/task id`; a group that is not there (and is not to be made) fails the start.
fn logs(
    cx: &Cx<'_>,
    task: &Task,
    container: &api::ContainerDefinition,
) -> Result<Result<Option<LogsWant>, String>, Error> {
    let Some(given) =
        container.log_configuration.as_ref().filter(|given| given.log_driver.as_deref() == Some("awslogs"))
    else {
        return Ok(Ok(None));
    };
    let option = |name: &str| given.options.as_ref().and_then(|options| options.get(name).cloned());
    let name = container.name.clone().unwrap_or_default();
    let prefix = option("awslogs-stream-prefix");
    let want = LogsWant {
        account: task.account.clone(),
        region: option("awslogs-region").unwrap_or_else(|| task.region.clone()),
        group: option("awslogs-group").unwrap_or_default(),
        stream: match prefix {
            Some(prefix) => format!("{prefix}/{name}/{}", task.id),
            None => task.id.clone(),
        },
        create_group: option("awslogs-create-group").as_deref() == Some("true"),
    };
    if !want.create_group && !::logs::has_group(cx, &want.account, &want.region, &want.group)? {
        return Ok(Err(
            "ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: \
             failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not \
             exist. : exit status 1"
                .into(),
        ));
    }
    Ok(Ok(Some(want)))
}

/// The container's own variables last: they win over those of the platform (ECS-40).
fn environment(
    task: &Task,
    container: &api::ContainerDefinition,
    overrides: &api::ContainerOverride,
) -> Vec<(String, String)> {
    let platform = [
        ("AWS_EXECUTION_ENV", "AWS_ECS_FARGATE"),
        ("AWS_REGION", task.region.as_str()),
        ("AWS_DEFAULT_REGION", task.region.as_str()),
    ];
    let mut all: Vec<(String, String)> =
        platform.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let given = container.environment.iter().flatten().chain(overrides.environment.iter().flatten());
    for pair in given {
        let name = pair.name.clone().unwrap_or_default();
        all.retain(|(other, _)| *other != name);
        all.push((name, pair.value.clone().unwrap_or_default()));
    }
    all
}

fn ulimits(container: &api::ContainerDefinition) -> Vec<(String, u64, u64)> {
    let bound = |limit: Option<i64>| u64::try_from(limit.unwrap_or(-1)).unwrap_or(u64::MAX);
    let one = |limit: &api::Ulimit| {
        (limit.name.clone().unwrap_or_default(), bound(limit.soft_limit), bound(limit.hard_limit))
    };
    container.ulimits.iter().flatten().map(one).collect()
}

fn health_check(container: &api::ContainerDefinition) -> Option<HealthCheckWant> {
    let check = container.health_check.as_ref()?;
    let command = check.command.clone().unwrap_or_default();
    (command.first().map(String::as_str) != Some("NONE")).then(|| HealthCheckWant {
        command,
        interval_s: seconds(check.interval, 30),
        timeout_s: seconds(check.timeout, 5),
        retries: seconds(check.retries, 3),
        start_period_s: seconds(check.start_period, 0),
    })
}

fn depends_on(container: &api::ContainerDefinition) -> Vec<(String, String)> {
    let one = |dependency: &api::ContainerDependency| {
        (
            dependency.container_name.clone().unwrap_or_default(),
            dependency.condition.clone().unwrap_or_default(),
        )
    };
    container.depends_on.iter().flatten().map(one).collect()
}

/// Its own mounts, and those of the containers it takes volumes from.
fn mounts(definition: &Definition, container: &api::ContainerDefinition) -> Vec<(String, String, bool)> {
    let own = |container: &api::ContainerDefinition, all_read_only: bool| -> Vec<(String, String, bool)> {
        let points = container.mount_points.iter().flatten();
        let one = |point: &api::MountPoint| {
            (
                point.source_volume.clone().unwrap_or_default(),
                point.container_path.clone().unwrap_or_default(),
                all_read_only || point.read_only.unwrap_or(false),
            )
        };
        points.map(one).collect()
    };
    let mut all = own(container, false);
    for from in container.volumes_from.iter().flatten() {
        let source = definition.containers().iter().find(|other| other.name == from.source_container);
        all.extend(source.map(|source| own(source, from.read_only.unwrap_or(false))).unwrap_or_default());
    }
    all
}
