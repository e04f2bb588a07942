//! Services with the ECS controller: rolling deployments, failing tasks, the circuit breaker.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod world;

use serde_json::{Value, json};
use world::{World, merge};

fn started(more: &Value) -> World {
    let mut world = World::new();
    let [group, _] = world.balancer();
    let mut input = world.service(&json!({
        "loadBalancers": [{"targetGroupArn": group, "containerName": "web", "containerPort": 80}],
    }));
    merge(&mut input, more);
    world.ok("CreateService", input);
    world.settle();
    world
}

fn update(world: &mut World, more: &Value) -> Value {
    let mut input = json!({"cluster": "web", "service": "app"});
    merge(&mut input, more);
    world.pass(1);
    world.ok("UpdateService", input)
}

fn definitions(world: &mut World) -> Vec<String> {
    let tasks = world.tasks("RUNNING");
    let arns =
        tasks.iter().map(|task| task["taskDefinitionArn"].as_str().unwrap().rsplit('/').next().unwrap());
    arns.map(str::to_owned).collect()
}

#[test]
fn ecs_26_a_deployment_rolls_and_completes() {
    let mut world = started(&json!({}));
    let service = world.describe();
    assert_eq!(service["taskSets"], Value::Null);
    assert_eq!(service["deployments"][0]["rolloutState"], "COMPLETED");
    world.define(json!({"image": "httpd:2.5"}));
    world.faults.hold_tasks = true;
    let updated = update(&mut world, &json!({"taskDefinition": "web"}));
    let statuses: Vec<&Value> =
        updated["service"]["deployments"].as_array().unwrap().iter().map(|one| &one["status"]).collect();
    assert_eq!(statuses, ["PRIMARY", "ACTIVE"]);
    world.settle();
    // The new ones come up beside the old ones, which keep serving.
    assert_eq!(definitions(&mut world).len(), 4);
    let service = world.describe();
    assert_eq!((&service["runningCount"], &service["pendingCount"]), (&json!(2), &json!(2)));
    world.faults.hold_tasks = false;
    world.settle();
    assert_eq!(definitions(&mut world), ["web:2", "web:2"]);
    let service = world.describe();
    assert_eq!(service["deployments"].as_array().unwrap().len(), 1);
    assert_eq!(service["deployments"][0]["rolloutState"], "COMPLETED");
    let id = service["deployments"][0]["id"].as_str().unwrap().to_owned();
    let messages = world.messages();
    assert!(
        messages.contains(&format!("(service app) (deployment {id}) deployment completed.")),
        "{messages:#?}"
    );
    assert_eq!(messages.last().unwrap(), "(service app) has reached a steady state.");
    let stopped = world.tasks("STOPPED");
    assert!(
        stopped[0]["stoppedReason"]
            .as_str()
            .unwrap()
            .starts_with("Scaling activity initiated by (deployment ")
    );
}

#[test]
fn ecs_20_bounds_that_allow_nothing_are_told() {
    let bounds = json!({"desiredCount": 3, "deploymentConfiguration": {"minimumHealthyPercent": 100, "maximumPercent": 125}});
    let mut world = started(&bounds);
    update(&mut world, &json!({"forceNewDeployment": true}));
    world.settle();
    let messages = world.messages();
    assert!(
        messages.last().unwrap().contains("was unable to stop or start tasks during a deployment"),
        "{messages:#?}"
    );
    assert_eq!(world.task_wants().len(), 3);
    let loose = json!({"deploymentConfiguration": {"minimumHealthyPercent": 50, "maximumPercent": 125}});
    update(&mut world, &loose);
    world.settle();
    assert_eq!(world.describe()["deployments"].as_array().unwrap().len(), 1);
}

#[test]
fn ecs_23_tasks_that_cannot_start_are_tried_again_later_and_later() {
    let mut world = World::new();
    world.faults.broken_image = Some("httpd:2.4".into());
    let input = world.service(&json!({"desiredCount": 1}));
    world.ok("CreateService", input);
    world.settle();
    let stopped = world.tasks("STOPPED");
    assert_eq!((stopped.len(), &stopped[0]["stopCode"]), (1, &json!("TaskFailedToStart")));
    assert_eq!(stopped[0]["stoppedReason"], "CannotPullContainerError: httpd:2.4: not found");
    // 1 + 2 + 4 seconds: three more.
    world.pass(8);
    assert_eq!(world.tasks("STOPPED").len(), 4);
    world.pass(60);
    assert_eq!(world.tasks("STOPPED").len(), 7);
    let messages = world.messages();
    assert!(
        messages.contains(&"(service app) is unable to consistently start tasks successfully.".to_owned())
    );
    assert!(
        messages.iter().any(|message| message.ends_with("CannotPullContainerError: httpd:2.4: not found"))
    );
    world.faults.broken_image = None;
    world.pass(120);
    assert_eq!(world.describe()["runningCount"], 1);
}

#[test]
fn ecs_24_the_circuit_breaker_rolls_back() {
    let breaker =
        json!({"deploymentConfiguration": {"deploymentCircuitBreaker": {"enable": true, "rollback": true}}});
    let mut world = started(&breaker);
    world.define(json!({"image": "broken"}));
    world.faults.broken_image = Some("broken".into());
    update(&mut world, &json!({"taskDefinition": "web"}));
    world.settle();
    let failing = world.describe()["deployments"][0].clone();
    assert_eq!((&failing["rolloutState"], &failing["failedTasks"]), (&json!("IN_PROGRESS"), &json!(2)));
    assert_eq!(world.describe()["runningCount"], 2);
    world.pass(30);
    let service = world.describe();
    assert_eq!(service["taskDefinition"], "arn:aws:ecs:eu-central-1:000000000000:task-definition/web:1");
    assert_eq!(service["deployments"][0]["rolloutState"], "COMPLETED", "{service:#}");
    assert_eq!(definitions(&mut world), ["web:1", "web:1"]);
    let messages = world.messages();
    assert!(
        messages.iter().any(|message| message.contains("rolling back to deployment ecs-svc/")),
        "{messages:#?}"
    );
}

#[test]
fn ecs_32_a_task_that_ends_is_replaced() {
    let mut world = started(&json!({}));
    let (id, want) = world.task_wants()[0].clone();
    world.tell(&id, driver::Seen::Task(world::seen_as(&want, driver::task::TaskState::Stopped, "")));
    world.settle();
    let stopped = world.tasks("STOPPED");
    assert_eq!(stopped[0]["stopCode"], "EssentialContainerExited");
    assert_eq!(stopped[0]["stoppedReason"], "Essential container in task exited");
    assert_eq!(stopped[0]["containers"][0]["exitCode"], 0);
    world.pass(1);
    assert_eq!(world.task_wants().len(), 2);
    assert_eq!(world.describe()["runningCount"], 2);
}

#[test]
fn ecs_21_without_a_load_balancer_the_old_task_stays_until_the_new_one_settled() {
    let mut world = World::new();
    let input = world.service(&json!({"desiredCount": 1}));
    world.ok("CreateService", input);
    world.settle();
    world.pass(40);
    assert_eq!(world.describe()["deployments"][0]["rolloutState"], "COMPLETED");
    update(&mut world, &json!({"forceNewDeployment": true}));
    world.settle();
    assert_eq!(world.task_wants().len(), 2);
    world.pass(39);
    assert_eq!(world.task_wants().len(), 2);
    world.pass(1);
    assert_eq!(world.task_wants().len(), 1);
}

#[test]
fn a_service_on_ec2_has_no_place() {
    let mut world = World::new();
    let mut input = world.service(&json!({}));
    input["launchType"] = json!("EC2");
    world.ok("CreateService", input);
    world.settle();
    let messages = world.messages();
    assert!(messages[0].contains("No Container Instances were found in your cluster."), "{messages:#?}");
    assert!(world.task_wants().is_empty());
}

#[test]
fn what_is_not_offered_is_refused_by_name() {
    let mut world = World::new();
    for more in [
        json!({"deploymentConfiguration": {"strategy": "BLUE_GREEN"}}),
        json!({"schedulingStrategy": "DAEMON"}),
        json!({"serviceConnectConfiguration": {"enabled": true}}),
    ] {
        let input = world.service(&more);
        assert_eq!(world.refused("CreateService", input).0, "NotImplemented", "{more}");
    }
}

#[test]
fn ecs_16_external_services_have_the_users_task_sets() {
    let mut world = World::new();
    let [group, _] = world.balancer();
    let input = json!({"cluster": "web", "serviceName": "app", "desiredCount": 4,
        "deploymentController": {"type": "EXTERNAL"}});
    world.ok("CreateService", input);
    let mut input = json!({"cluster": "web", "service": "app", "taskDefinition": "web", "launchType": "FARGATE",
        "externalId": "mine", "scale": {"value": 50.0, "unit": "PERCENT"}, "clientToken": "t",
        "networkConfiguration": world.network(),
        "loadBalancers": [{"targetGroupArn": group, "containerName": "web", "containerPort": 80}]});
    let set = world.ok("CreateTaskSet", input.clone())["taskSet"].clone();
    assert_eq!(world.ok("CreateTaskSet", input.clone())["taskSet"]["id"], set["id"]);
    world.settle();
    let described = world.ok("DescribeTaskSets", json!({"cluster": "web", "service": "app"}));
    let set = &described["taskSets"][0];
    assert_eq!((&set["computedDesiredCount"], &set["runningCount"]), (&json!(2), &json!(2)));
    assert_eq!((&set["stabilityStatus"], &set["externalId"]), (&json!("STEADY_STATE"), &json!("mine")));
    let primary = json!({"cluster": "web", "service": "app", "primaryTaskSet": set["id"]});
    world.ok("UpdateServicePrimaryTaskSet", primary);
    assert_eq!(world.describe()["taskDefinition"], set["taskDefinition"]);
    let scale = json!({"cluster": "web", "service": "app", "taskSet": set["id"],
        "scale": {"value": 100.0, "unit": "PERCENT"}});
    world.ok("UpdateTaskSet", scale);
    world.settle();
    assert_eq!(world.task_wants().len(), 4);
    let delete = json!({"cluster": "web", "service": "app", "taskSet": set["id"]});
    assert!(world.refused("DeleteTaskSet", delete.clone()).1.contains("scaled above 0"));
    let mut forced = delete;
    merge(&mut forced, &json!({"force": true}));
    world.ok("DeleteTaskSet", forced);
    world.settle();
    assert!(world.task_wants().is_empty());
    input["cluster"] = json!("none");
    assert_eq!(world.refused("CreateTaskSet", input).0, "ClusterNotFoundException");
}
