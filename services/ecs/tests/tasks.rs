//! Tasks: what their driver is told, what clients see, and what stops them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod world;

use serde_json::{Value, json};
use world::{ACCOUNT, REGION, World, merge};

fn run(world: &mut World, more: &Value) -> Value {
    let mut input = json!({"cluster": "web", "taskDefinition": "web", "launchType": "FARGATE",
        "networkConfiguration": world.network()});
    merge(&mut input, more);
    world.ok("RunTask", input)
}

#[test]
fn ecs_30_a_task_of_ones_own_runs_and_stops() {
    let mut world = World::new();
    let started = run(&mut world, &json!({"count": 2, "startedBy": "me", "clientToken": "t"}));
    assert_eq!(started["tasks"][0]["lastStatus"], "PROVISIONING");
    assert_eq!(run(&mut world, &json!({"clientToken": "t"}))["tasks"].as_array().unwrap().len(), 2);
    world.settle();
    let tasks = world.tasks("RUNNING");
    assert_eq!(tasks.len(), 2);
    let task = &tasks[0];
    assert_eq!((&task["lastStatus"], &task["group"]), (&json!("RUNNING"), &json!("family:web")));
    assert_eq!(
        (&task["cpu"], &task["memory"], &task["startedBy"]),
        (&json!("256"), &json!("512"), &json!("me"))
    );
    let attachment = &task["attachments"][0];
    assert_eq!(
        (&attachment["type"], &attachment["status"]),
        (&json!("ElasticNetworkInterface"), &json!("ATTACHED"))
    );
    let names: Vec<&Value> =
        attachment["details"].as_array().unwrap().iter().map(|detail| &detail["name"]).collect();
    let expected = ["subnetId", "networkInterfaceId", "macAddress", "privateDnsName", "privateIPv4Address"];
    assert_eq!(names, expected);
    let container = &task["containers"][0];
    assert_eq!(
        (&container["lastStatus"], &container["runtimeId"]),
        (&json!("RUNNING"), &json!("runtime-web"))
    );
    assert_eq!(container["networkInterfaces"][0]["privateIpv4Address"], attachment["details"][4]["value"]);
    assert_ne!(tasks[0]["availabilityZone"], tasks[1]["availabilityZone"]);

    let arn = task["taskArn"].clone();
    let stop = json!({"cluster": "web", "task": arn, "reason": "enough"});
    assert_eq!(world.ok("StopTask", stop)["task"]["desiredStatus"], "STOPPED");
    world.settle();
    let stopped = &world.tasks("STOPPED")[0];
    assert_eq!((&stopped["taskArn"], &stopped["lastStatus"]), (&arn, &json!("STOPPED")));
    assert_eq!(
        (&stopped["stopCode"], &stopped["stoppedReason"]),
        (&json!("UserInitiated"), &json!("enough"))
    );
    assert_eq!(stopped["attachments"][0]["status"], "DELETED");
    assert!(!stopped["stoppedAt"].is_null() && !stopped["executionStoppedAt"].is_null());
    // ECS-33: an hour later it is forgotten.
    world.pass(3601);
    assert!(world.tasks("STOPPED").is_empty());
    let missing = world.ok("DescribeTasks", json!({"cluster": "web", "tasks": [arn]}));
    assert_eq!(missing["failures"][0]["reason"], "MISSING");
}

#[test]
fn the_driver_is_told_everything_a_container_needs() {
    let mut world = World::new();
    world.define(json!({
        "entryPoint": ["sh"], "command": ["-c", "run"], "user": "web", "workingDirectory": "/srv",
        "environment": [{"name": "A", "value": "1"}, {"name": "AWS_REGION", "value": "mine"}],
        "memory": 256, "cpu": 128, "stopTimeout": 7, "readonlyRootFilesystem": true,
        "ulimits": [{"name": "nofile", "softLimit": 1, "hardLimit": 2}],
        "linuxParameters": {"initProcessEnabled": true, "capabilities": {"drop": ["ALL"]}},
        "healthCheck": {"command": ["CMD-SHELL", "true"], "startPeriod": 3},
    }));
    let overrides = json!({"overrides": {"containerOverrides": [
        {"name": "web", "command": ["-c", "once"], "environment": [{"name": "A", "value": "2"}]},
    ]}});
    run(&mut world, &overrides);
    world.settle();
    let (id, want) = world.task_wants()[0].clone();
    assert_eq!((want.cpu_units, want.memory_mib), (Some(256), Some(512)));
    assert!(want.netns.unwrap().starts_with("tu-000000-eni-"));
    assert!(want.address.unwrap().to_string().starts_with("10.0."));
    assert_eq!(want.dns_servers.len(), 1);
    let web = &want.containers[0];
    let words = |list: &Option<Vec<String>>| list.clone().unwrap_or_default().join(" ");
    assert_eq!((words(&web.entry_point), words(&web.command)), ("sh".into(), "-c once".into()));
    let environment: Vec<String> =
        web.environment.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let expected =
        ["AWS_EXECUTION_ENV=AWS_ECS_FARGATE", "AWS_DEFAULT_REGION=eu-central-1", "AWS_REGION=mine", "A=2"];
    assert_eq!(environment, expected);
    assert_eq!((web.memory_mib, web.cpu_units, web.stop_timeout_s), (Some(256), 128, 7));
    assert!(web.read_only_root && web.init_process && web.essential);
    assert_eq!(web.ulimits, [("nofile".to_owned(), 1, 2)]);
    let check = web.health_check.as_ref().unwrap();
    assert_eq!((check.interval_s, check.retries, check.start_period_s), (30, 3, 3));
    let logs = web.logs.as_ref().unwrap();
    assert_eq!((logs.group.as_str(), logs.stream.clone()), ("/ecs/web", format!("web/web/{id}")));
    assert_eq!(world.tasks("RUNNING")[0]["healthStatus"], "HEALTHY");
}

/// What one task of a revision stops with.
fn failure(world: &mut World, more: Value) -> String {
    world.define(more);
    run(world, &json!({}));
    world.settle();
    assert!(world.task_wants().is_empty());
    let stopped = world.tasks("STOPPED");
    assert_eq!(stopped[0]["stopCode"], "TaskFailedToStart");
    stopped[0]["stoppedReason"].as_str().unwrap().to_owned()
}

#[test]
fn ecs_50_a_missing_log_group_fails_the_start() {
    let mut world = World::new();
    let logs = |create: &str| {
        json!({"logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-group": "/none",
            "awslogs-region": REGION, "awslogs-stream-prefix": "web", "awslogs-create-group": create}}})
    };
    let reason = failure(&mut world, logs("false"));
    assert!(reason.starts_with("ResourceInitializationError: failed to validate logger args"), "{reason}");
    world.define(logs("true"));
    run(&mut world, &json!({}));
    world.settle();
    assert!(world.task_wants()[0].1.containers[0].logs.as_ref().unwrap().create_group);
}

#[test]
fn ecs_38_an_image_that_is_not_in_the_registry_fails_the_start() {
    let mut world = World::new();
    let image = format!("{ACCOUNT}.dkr.ecr.{REGION}.amazonaws.com/web:none");
    let reason = failure(&mut world, json!({"image": image}));
    assert!(
        reason.starts_with(&format!("CannotPullContainerError: failed to resolve ref {image}")),
        "{reason}"
    );
}

#[test]
fn ecs_5_secrets_fail_the_start_with_their_error() {
    let mut world = World::new();
    let reason = failure(&mut world, json!({"secrets": [{"name": "A", "valueFrom": "parameter"}]}));
    assert!(reason.starts_with("ResourceInitializationError: unable to pull secrets"), "{reason}");
}

#[test]
fn ecs_6_a_role_that_is_not_there_cannot_be_assumed() {
    let mut world = World::new();
    let input = json!({"overrides": {"taskRoleArn": format!("arn:aws:iam::{ACCOUNT}:role/none")}});
    run(&mut world, &input);
    world.settle();
    let reason = world.tasks("STOPPED")[0]["stoppedReason"].as_str().unwrap().to_owned();
    assert!(reason.starts_with("ECS was unable to assume the role"), "{reason}");
}

#[test]
fn ecs_30_an_interface_that_cannot_be_made_fails_the_start() {
    let mut world = World::new();
    let vpc = world.other(vpc::api::dispatch, "DescribeSubnets", json!({}))["Subnets"][0]["VpcId"].clone();
    run(&mut world, &json!({}));
    let subnet = world.subnets[0].clone();
    // The subnet goes between the call and the first look.
    world.other(vpc::api::dispatch, "DeleteSubnet", json!({"SubnetId": subnet}));
    world.settle();
    let reason = world.tasks("STOPPED")[0]["stoppedReason"].as_str().unwrap().to_owned();
    let expected =
        format!("Unexpected EC2 error while attempting to Create Network Interface in subnet '{subnet}'");
    assert!(reason.starts_with(&expected) && !vpc.is_null(), "{reason}");
}

#[test]
fn ecs_4_one_set_runs_one_image_whatever_the_tag_means_later() {
    let mut world = World::new();
    let config = format!("sha256:{}", "0".repeat(64));
    let push = |world: &mut World, digit: &str| {
        let manifest = json!({"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
            "config": {"mediaType": "application/vnd.oci.image.config.v1+json", "size": 2, "digest": config},
            "layers": [], "annotations": {"digit": digit}});
        let (manifest, digest) = (manifest.to_string(), format!("sha256:{}", digit.repeat(64)));
        world
            .run(|cx| {
                ecr::link_layer(cx, ACCOUNT, REGION, "web", &config, 2)?;
                let at = ecr::Place { account: ACCOUNT, region: REGION, repository: "web" };
                let push =
                    ecr::Push { manifest: &manifest, media_type: None, digest: &digest, tag: Some("latest") };
                ecr::put_image_bytes(cx, &at, &push)
            })
            .unwrap();
        digest
    };
    world.other(ecr::api::dispatch, "CreateRepository", json!({"repositoryName": "web"}));
    let first = push(&mut world, "1");
    world.define(json!({"image": format!("{ACCOUNT}.dkr.ecr.{REGION}.amazonaws.com/web:latest")}));
    let input = world.service(&json!({"desiredCount": 1}));
    world.ok("CreateService", input);
    world.settle();
    let second = push(&mut world, "2");
    assert_ne!(first, second);
    world.ok("UpdateService", json!({"cluster": "web", "service": "app", "desiredCount": 2}));
    world.settle();
    let digests = |world: &mut World| -> Vec<Option<String>> {
        world.task_wants().into_iter().map(|(_, want)| want.containers[0].image_digest.clone()).collect()
    };
    assert_eq!(digests(&mut world), [Some(first.clone()), Some(first)]);
    world.pass(1);
    world.ok("UpdateService", json!({"cluster": "web", "service": "app", "forceNewDeployment": true}));
    world.settle();
    assert!(digests(&mut world).contains(&Some(second)));
}

#[test]
fn lists_page_and_filter() {
    let mut world = World::new();
    run(&mut world, &json!({"count": 3, "startedBy": "me"}));
    run(&mut world, &json!({}));
    world.settle();
    let page = world.ok("ListTasks", json!({"cluster": "web", "startedBy": "me", "maxResults": 2}));
    assert_eq!(page["taskArns"].as_array().unwrap().len(), 2);
    let rest = json!({"cluster": "web", "startedBy": "me", "nextToken": page["nextToken"]});
    assert_eq!(world.ok("ListTasks", rest)["taskArns"].as_array().unwrap().len(), 1);
    let family = world.ok("ListTasks", json!({"cluster": "web", "family": "web"}));
    assert_eq!(family["taskArns"].as_array().unwrap().len(), 4);
    assert_eq!(world.refused("ListTasks", json!({"cluster": "none"})).0, "ClusterNotFoundException");
    let (code, message) = world.refused("StopTask", json!({"cluster": "web", "task": "none"}));
    assert_eq!(
        (code.as_str(), message.as_str()),
        ("InvalidParameterException", "The referenced task was not found.")
    );
}

#[test]
fn every_change_of_a_task_is_an_event_with_a_rising_version() {
    let mut world = World::new();
    let rule = json!({"Name": "tasks", "EventPattern": json!({"source": ["aws.ecs"],
        "detail-type": ["ECS Task State Change"]}).to_string()});
    world.other(events::api::dispatch, "PutRule", rule);
    let target = json!({"Rule": "tasks", "Targets": [{"Id": "1", "Arn": format!("arn:aws:codepipeline:{REGION}:{ACCOUNT}:p"),
        "RoleArn": format!("arn:aws:iam::{ACCOUNT}:role/exec")}]});
    world.other(events::api::dispatch, "PutTargets", target);
    run(&mut world, &json!({}));
    world.settle();
    let deliveries = world
        .run(|cx| {
            let ids = events::pending(cx, "codepipeline")?;
            ids.into_iter().map(|id| events::delivery(cx, &id)).collect::<Result<Vec<_>, _>>()
        })
        .unwrap();
    let mut seen: Vec<(i64, String)> = deliveries
        .into_iter()
        .flatten()
        .map(|delivery| {
            let detail = &delivery.event["detail"];
            assert_eq!(detail["attachments"][0]["type"], "eni");
            assert!(detail["createdAt"].as_str().unwrap().ends_with('Z'));
            (detail["version"].as_i64().unwrap(), detail["lastStatus"].as_str().unwrap().to_owned())
        })
        .collect();
    seen.sort();
    assert!(seen.windows(2).all(|pair| pair[0].0 < pair[1].0), "{seen:?}");
    let statuses: Vec<&str> = seen.iter().map(|(_, status)| status.as_str()).collect();
    assert_eq!((statuses[0], *statuses.last().unwrap()), ("PROVISIONING", "RUNNING"));
}
