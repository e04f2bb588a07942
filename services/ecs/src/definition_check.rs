//! Task definitions: what is refused, and the defaults that are filled in (ECS-2, ECS-3, ECS-35).

use std::collections::BTreeMap;

use model::Error;

use crate::api::{self, errors};
use crate::fargate;

/// Container checks of the health check's defaults (ECS-36): interval, timeout (seconds), retries.
const HEALTH_DEFAULTS: (i64, i64, i64) = (30, 5, 3);

fn refused(message: impl Into<String>) -> Error {
    errors::client_exception(message)
}

/// Checks a definition and fills in its defaults.
pub(crate) fn normalise(input: &mut api::RegisterTaskDefinitionRequest) -> Result<(), Error> {
    check_offered(input)?;
    let compatibilities = input.requires_compatibilities.clone().unwrap_or_default();
    let is_fargate = compatibilities.iter().any(|one| one == "FARGATE");
    let cpu = input.cpu.as_deref().filter(|text| !text.is_empty()).map(fargate::cpu_units).transpose()?;
    let memory =
        input.memory.as_deref().filter(|text| !text.is_empty()).map(fargate::memory_mib).transpose()?;
    input.cpu = cpu.map(|units| units.to_string());
    input.memory = memory.map(|mib| mib.to_string());
    let mode = input.network_mode.get_or_insert_with(|| "bridge".into()).clone();
    if is_fargate {
        if mode != "awsvpc" {
            return Err(refused("Fargate only supports network mode \u{2018}awsvpc\u{2019}."));
        }
        fargate::check_pair(cpu, memory)?;
        check_fargate(input)?;
    }
    for container in &mut input.container_definitions {
        fill(container, &mode)?;
        check_container(container, memory)?;
    }
    check_together(&input.container_definitions, cpu)
}

/// What AWS knows and this is not: refused here by name, so that nothing is silently left out at the start.
fn check_offered(input: &api::RegisterTaskDefinitionRequest) -> Result<(), Error> {
    let whole = [
        (input.proxy_configuration.is_some(), "proxyConfiguration"),
        (input.inference_accelerators.as_ref().is_some_and(|all| !all.is_empty()), "inferenceAccelerators"),
        (input.enable_fault_injection == Some(true), "enableFaultInjection"),
        (input.ipc_mode.is_some(), "ipcMode"),
        (input.pid_mode.as_deref() == Some("host"), "pidMode host"),
        (
            input
                .runtime_platform
                .as_ref()
                .and_then(|platform| platform.operating_system_family.as_deref())
                .is_some_and(|family| family != "LINUX"),
            "A Windows container",
        ),
    ];
    let volumes = input.volumes.iter().flatten().map(|volume| {
        let is_other = volume.efs_volume_configuration.is_some()
            || volume.s3files_volume_configuration.is_some()
            || volume.fsx_windows_file_server_volume_configuration.is_some()
            || volume.docker_volume_configuration.is_some()
            || volume.configured_at_launch == Some(true);
        (is_other, "A volume on EFS, FSx, S3, EBS or of a Docker driver")
    });
    let containers = input.container_definitions.iter().flat_map(|container| {
        let driver = container.log_configuration.as_ref().and_then(|logs| logs.log_driver.as_deref());
        [
            (container.firelens_configuration.is_some(), "firelensConfiguration"),
            (
                container.restart_policy.as_ref().is_some_and(|policy| policy.enabled == Some(true)),
                "restartPolicy",
            ),
            (container.privileged == Some(true), "privileged"),
            (
                container.resource_requirements.as_ref().is_some_and(|all| !all.is_empty()),
                "resourceRequirements",
            ),
            (container.links.as_ref().is_some_and(|all| !all.is_empty()), "links"),
            (
                driver.is_some_and(|driver| !matches!(driver, "awslogs" | "json-file" | "none")),
                "A log driver other than awslogs and json-file",
            ),
        ]
    });
    match whole.into_iter().chain(volumes).chain(containers).find(|(is_there, _)| *is_there) {
        Some((_, what)) => Err(Error::not_implemented(what)),
        None => Ok(()),
    }
}

fn check_fargate(input: &api::RegisterTaskDefinitionRequest) -> Result<(), Error> {
    let needs_role = |what: &str| {
        refused(format!("Fargate requires task definition to have execution role ARN to support {what}."))
    };
    for container in &input.container_definitions {
        let logs = container.log_configuration.as_ref();
        if let Some(logs) = logs.filter(|logs| logs.log_driver.as_deref() == Some("awslogs")) {
            let has = |option: &str| logs.options.as_ref().is_some_and(|all| all.contains_key(option));
            for option in ["awslogs-group", "awslogs-region", "awslogs-stream-prefix"] {
                if !has(option) {
                    return Err(refused(format!("Log driver awslogs requires options: {option}")));
                }
            }
            if input.execution_role_arn.is_none() {
                return Err(needs_role("log driver awslogs"));
            }
        }
        let image = container.image.as_deref().unwrap_or_default();
        if ecr::parse_reference(image).is_some() && input.execution_role_arn.is_none() {
            return Err(needs_role("ECR images"));
        }
    }
    let has_host_path = |volume: &api::Volume| {
        volume
            .host
            .as_ref()
            .is_some_and(|host| host.source_path.as_ref().is_some_and(|path| !path.is_empty()))
    };
    if input.volumes.iter().flatten().any(has_host_path) {
        return Err(refused("Host.sourcePath should not be set for volumes in Fargate."));
    }
    Ok(())
}

/// Fills in what AWS fills in.
fn fill(container: &mut api::ContainerDefinition, mode: &str) -> Result<(), Error> {
    container.cpu.get_or_insert(0);
    container.essential.get_or_insert(true);
    container.environment.get_or_insert_default();
    container.mount_points.get_or_insert_default();
    container.volumes_from.get_or_insert_default();
    container.system_controls.get_or_insert_default();
    for mapping in container.port_mappings.get_or_insert_default() {
        mapping.protocol.get_or_insert_with(|| "tcp".into());
        if mode == "awsvpc" && mapping.container_port_range.is_none() {
            // ECS-3: with awsvpc there are no host ports of their own.
            if mapping.host_port.is_some_and(|port| port != 0 && Some(port) != mapping.container_port) {
                return Err(refused(
                    "When networkMode=awsvpc, the host ports and container ports in port mappings must match.",
                ));
            }
            mapping.host_port = mapping.container_port;
        } else {
            mapping.host_port.get_or_insert(0);
        }
    }
    if let Some(check) = &mut container.health_check {
        check.interval.get_or_insert(HEALTH_DEFAULTS.0);
        check.timeout.get_or_insert(HEALTH_DEFAULTS.1);
        check.retries.get_or_insert(HEALTH_DEFAULTS.2);
    }
    Ok(())
}

fn check_container(container: &api::ContainerDefinition, task_memory: Option<u64>) -> Result<(), Error> {
    let name = container.name.as_deref().unwrap_or_default();
    if name.is_empty() {
        return Err(refused("Container.name should not be null or empty."));
    }
    if container.image.as_deref().unwrap_or_default().is_empty() {
        return Err(refused("Container.image should not be null or empty."));
    }
    let invalid = |what: &str| refused(format!("Invalid setting for container '{name}'. {what}"));
    match (container.memory, container.memory_reservation, task_memory) {
        (None, None, None) => {
            return Err(invalid("At least one of 'memory' or 'memoryReservation' must be specified."));
        }
        (Some(hard), Some(soft), _) if soft > hard => {
            return Err(invalid("The value for 'memory' must be greater than 'memoryReservation'."));
        }
        (Some(hard), _, Some(task)) if hard > i64::try_from(task).unwrap_or(i64::MAX) => {
            return Err(invalid("The value for 'memory' must not be greater than the task's 'memory'."));
        }
        _ => {}
    }
    if let Some(check) = &container.health_check {
        let within =
            |value: Option<i64>, least: i64, most: i64| value.is_none_or(|v| (least..=most).contains(&v));
        let is_command = check
            .command
            .iter()
            .flatten()
            .next()
            .is_some_and(|first| matches!(first.as_str(), "CMD" | "CMD-SHELL" | "NONE"));
        if !is_command
            || !within(check.interval, 5, 300)
            || !within(check.timeout, 2, 120)
            || !within(check.retries, 1, 10)
            || !within(check.start_period, 0, 300)
        {
            return Err(invalid("The health check is not valid."));
        }
    }
    Ok(())
}

/// What containers must be to each other.
fn check_together(containers: &[api::ContainerDefinition], task_cpu: Option<u64>) -> Result<(), Error> {
    let names: Vec<&str> = containers.iter().filter_map(|one| one.name.as_deref()).collect();
    for (at, name) in names.iter().enumerate() {
        if names[..at].contains(name) {
            return Err(refused(format!("Container names must be unique: '{name}' is used more than once.")));
        }
    }
    if !containers.iter().any(|container| container.essential == Some(true)) {
        return Err(refused("At least one container must be marked as essential."));
    }
    let cpu: i64 = containers.iter().filter_map(|container| container.cpu).sum();
    if task_cpu.is_some_and(|units| cpu > i64::try_from(units).unwrap_or(i64::MAX)) {
        return Err(refused(
            "The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'.",
        ));
    }
    check_dependencies(containers)
}

/// ECS-35: conditions that can be met, on containers that are there, without cycles.
fn check_dependencies(containers: &[api::ContainerDefinition]) -> Result<(), Error> {
    let by_name: BTreeMap<&str, &api::ContainerDefinition> =
        containers.iter().filter_map(|one| Some((one.name.as_deref()?, one))).collect();
    let mut edges: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, container) in &by_name {
        for dependency in container.depends_on.iter().flatten() {
            let on = dependency.container_name.as_deref().unwrap_or_default();
            let Some(other) = by_name.get(on) else {
                return Err(refused(format!("Container '{name}' depends on '{on}', which is not defined.")));
            };
            match dependency.condition.as_deref().unwrap_or_default() {
                "HEALTHY" if other.health_check.is_none() => {
                    return Err(refused(format!(
                        "Container '{name}' depends on '{on}' being HEALTHY, but '{on}' has no health check."
                    )));
                }
                condition @ ("COMPLETE" | "SUCCESS") if other.essential == Some(true) => {
                    return Err(refused(format!(
                        "Container '{name}' depends on '{on}' with condition {condition}, but '{on}' is essential."
                    )));
                }
                _ => {}
            }
            edges.entry(name).or_default().push(on);
        }
    }
    // Leaves are taken away until none is left: what stays is a cycle.
    while let Some(leaf) = edges.iter().find(|(_, on)| !on.iter().any(|one| edges.contains_key(one))) {
        let leaf = *leaf.0;
        edges.remove(leaf);
    }
    match edges.keys().next() {
        Some(name) => Err(refused(format!("Container dependencies form a cycle at '{name}'."))),
        None => Ok(()),
    }
}

/// What a host must offer to run it, as far as clients look at it.
pub(crate) fn attributes(input: &api::RegisterTaskDefinitionRequest) -> Vec<api::Attribute> {
    let containers = &input.container_definitions;
    let has_awslogs = containers.iter().any(|container| {
        container.log_configuration.as_ref().is_some_and(|logs| logs.log_driver.as_deref() == Some("awslogs"))
    });
    let has_ecr = containers
        .iter()
        .any(|container| ecr::parse_reference(container.image.as_deref().unwrap_or_default()).is_some());
    let has_check = containers.iter().any(|container| container.health_check.is_some());
    let all = [
        (has_awslogs, "com.amazonaws.ecs.capability.logging-driver.awslogs"),
        (has_awslogs && input.execution_role_arn.is_some(), "ecs.capability.execution-role-awslogs"),
        (has_ecr, "com.amazonaws.ecs.capability.ecr-auth"),
        (has_ecr && input.execution_role_arn.is_some(), "ecs.capability.execution-role-ecr-pull"),
        (has_check, "ecs.capability.container-health-check"),
        (input.task_role_arn.is_some(), "com.amazonaws.ecs.capability.task-iam-role"),
        (input.network_mode.as_deref() == Some("awsvpc"), "ecs.capability.task-eni"),
        (true, "com.amazonaws.ecs.capability.docker-remote-api.1.18"),
    ];
    all.into_iter()
        .filter(|(is_needed, _)| *is_needed)
        .map(|(_, name)| api::Attribute { name: Some(name.into()), ..Default::default() })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn web() -> Value {
        json!({"name": "web", "image": "httpd:2.4", "portMappings": [{"containerPort": 80}]})
    }

    fn input(more: &Value) -> api::RegisterTaskDefinitionRequest {
        let mut all = json!({
            "family": "web", "networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"],
            "cpu": "256", "memory": "512", "containerDefinitions": [web()],
        });
        all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        serde_json::from_value(all).unwrap()
    }

    fn refusal(more: &Value) -> String {
        normalise(&mut input(more)).unwrap_err().message
    }

    #[test]
    fn ecs_3_defaults_are_filled_in() {
        let mut given = input(&json!({"cpu": "1 vCPU", "memory": "2 GB"}));
        normalise(&mut given).unwrap();
        assert_eq!((given.cpu.as_deref(), given.memory.as_deref()), (Some("1024"), Some("2048")));
        let container = &given.container_definitions[0];
        assert_eq!((container.cpu, container.essential), (Some(0), Some(true)));
        let mapping = &container.port_mappings.as_ref().unwrap()[0];
        assert_eq!((mapping.host_port, mapping.protocol.as_deref()), (Some(80), Some("tcp")));
        assert_eq!(container.environment, Some(Vec::new()));
    }

    #[test]
    fn ecs_2_fargate_is_awsvpc_and_says_its_size() {
        assert!(refusal(&json!({"networkMode": "bridge"})).contains("awsvpc"));
        assert!(refusal(&json!({"cpu": null})).contains("'cpu'"));
        assert!(refusal(&json!({"memory": "4096"})).starts_with("No Fargate configuration exists"));
        let port = json!({"containerDefinitions": [
            {"name": "web", "image": "i", "portMappings": [{"containerPort": 80, "hostPort": 8080}]}
        ]});
        assert!(refusal(&port).contains("must match"));
    }

    #[test]
    fn roles_are_needed_for_ecr_and_awslogs() {
        let image = "000000000000.dkr.ecr.eu-central-1.amazonaws.com/web:1";
        let ecr = json!({"containerDefinitions": [{"name": "web", "image": image}]});
        assert!(refusal(&ecr).ends_with("to support ECR images."));
        let logs = json!({"containerDefinitions": [{"name": "web", "image": "i", "logConfiguration": {
            "logDriver": "awslogs",
            "options": {"awslogs-group": "g", "awslogs-region": "r", "awslogs-stream-prefix": "p"},
        }}]});
        assert!(refusal(&logs).ends_with("to support log driver awslogs."));
        let prefix = json!({"containerDefinitions": [{"name": "web", "image": "i", "logConfiguration": {
            "logDriver": "awslogs", "options": {"awslogs-group": "g", "awslogs-region": "r"},
        }}]});
        assert!(refusal(&prefix).contains("awslogs-stream-prefix"));
    }

    #[test]
    fn ecs_35_dependencies_are_there_and_without_cycle() {
        let depends = |name: &str, on: &str, condition: &str| {
            json!({"name": name, "image": "i", "essential": name == "web",
                   "dependsOn": [{"containerName": on, "condition": condition}]})
        };
        let both = |one: Value, two: Value| json!({"containerDefinitions": [one, two]});
        let plain = |name: &str| json!({"name": name, "image": "i", "essential": name == "web"});
        assert!(normalise(&mut input(&both(depends("web", "init", "SUCCESS"), plain("init")))).is_ok());
        assert!(refusal(&both(depends("web", "none", "START"), plain("init"))).contains("not defined"));
        assert!(refusal(&both(depends("web", "init", "HEALTHY"), plain("init"))).contains("health check"));
        assert!(refusal(&both(depends("init", "web", "COMPLETE"), plain("web"))).contains("essential"));
        let cycle = both(depends("web", "init", "START"), depends("init", "web", "START"));
        assert!(refusal(&cycle).contains("cycle"));
        assert!(refusal(&both(plain("web"), plain("web"))).contains("unique"));
        assert!(refusal(&json!({"containerDefinitions": [plain("init")]})).contains("essential"));
    }

    #[test]
    fn what_is_not_offered_is_refused_by_name() {
        let mut given =
            input(&json!({"volumes": [{"name": "v", "efsVolumeConfiguration": {"fileSystemId": "fs-1"}}]}));
        assert_eq!(normalise(&mut given).unwrap_err().code, "NotImplemented");
        let firelens = json!({"containerDefinitions": [
            {"name": "web", "image": "i", "firelensConfiguration": {"type": "fluentbit"}}
        ]});
        assert_eq!(normalise(&mut input(&firelens)).unwrap_err().code, "NotImplemented");
    }
}
