//! A service with a CODE_DEPLOY controller behind a load balancer, and its task sets.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod world;

use serde_json::{Value, json};
use world::{Faults, World, merge};

const NOT_HERE: &str = "on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new \
                        deployment.";

fn started() -> (World, [String; 2]) {
    let mut world = World::new();
    let groups = world.balancer();
    let input = world.blue_green(&groups[0]);
    world.ok("CreateService", input);
    world.settle();
    (world, groups)
}

fn green(group: &str, definition: &str) -> ecs::NewTaskSet {
    ecs::NewTaskSet {
        task_definition: definition.into(),
        target_group_arn: group.into(),
        container_name: "web".into(),
        container_port: 80,
        external_id: "d-ABCDEFGHI".into(),
        started_by: "CODE_DEPLOY".into(),
        ..Default::default()
    }
}

fn arn(world: &mut World) -> String {
    world.describe()["serviceArn"].as_str().unwrap().to_owned()
}

#[test]
fn ecs_10_a_service_begins_with_one_primary_task_set() {
    let (mut world, [blue, _]) = started();
    let service = world.describe();
    assert_eq!(service["deployments"], json!([]));
    assert_eq!((&service["runningCount"], &service["pendingCount"]), (&json!(2), &json!(0)));
    let set = &service["taskSets"][0];
    assert_eq!((&set["status"], &set["stabilityStatus"]), (&json!("PRIMARY"), &json!("STEADY_STATE")));
    assert_eq!((&set["computedDesiredCount"], &set["scale"]["value"]), (&json!(2), &json!(100.0)));
    assert_eq!(set["loadBalancers"][0]["targetGroupArn"], json!(blue));
    assert_eq!(set["externalId"], Value::Null);
    let messages = world.messages();
    let prefix = format!("(service app, taskSet {})", set["id"].as_str().unwrap());
    assert!(messages[0].starts_with(&format!("{prefix} has started 2 tasks: (task ")), "{messages:#?}");
    assert!(messages.contains(&format!("{prefix} registered 1 targets in (target-group {blue})")));
    assert!(messages.contains(&format!("{prefix} updated state to STEADY_STATE.")));
    assert_eq!(messages.last().unwrap(), "(service app) has reached a steady state.");
}

#[test]
fn the_fields_terraform_reads_are_there() {
    let (mut world, [blue, _]) = started();
    let service = world.describe();
    let plain = [
        ("status", json!("ACTIVE")),
        ("launchType", json!("FARGATE")),
        ("platformVersion", json!("LATEST")),
        ("schedulingStrategy", json!("REPLICA")),
        ("deploymentController", json!({"type": "CODE_DEPLOY"})),
        ("propagateTags", json!("NONE")),
        ("availabilityZoneRebalancing", json!("DISABLED")),
        ("desiredCount", json!(2)),
        ("healthCheckGracePeriodSeconds", json!(0)),
        ("enableECSManagedTags", json!(false)),
        ("enableExecuteCommand", json!(false)),
        ("clusterArn", json!("arn:aws:ecs:eu-central-1:000000000000:cluster/web")),
        ("serviceArn", json!("arn:aws:ecs:eu-central-1:000000000000:service/web/app")),
        ("taskDefinition", json!("arn:aws:ecs:eu-central-1:000000000000:task-definition/web:1")),
        ("loadBalancers", json!([{"targetGroupArn": blue, "containerName": "web", "containerPort": 80}])),
    ];
    for (name, value) in plain {
        assert_eq!(service[name], value, "{name}");
    }
    assert_eq!(service["networkConfiguration"], world.network());
    let missing = world.ok("DescribeServices", json!({"cluster": "web", "services": ["none"]}));
    assert_eq!(missing["failures"][0]["reason"], "MISSING");
}

#[test]
fn ecs_10_a_group_without_load_balancer_is_refused_with_the_text_that_is_retried() {
    let mut world = World::new();
    let group = world.target_group("alone");
    let input = world.blue_green(&group);
    let (code, message) = world.refused("CreateService", input);
    assert_eq!(code, "InvalidParameterException");
    assert_eq!(
        message,
        format!("The target group with targetGroupArn {group} does not have an associated load balancer.")
    );
    let two = json!({"loadBalancers": []});
    let mut input = world.blue_green(&group);
    merge(&mut input, &two);
    assert!(world.refused("CreateService", input).1.contains("exactly one load balancer"));
}

#[test]
fn ecs_10_container_and_port_must_be_in_the_definition() {
    let mut world = World::new();
    let [blue, _] = world.balancer();
    let with = |world: &World, name: &str, port: i64| {
        world.service(&json!({
            "loadBalancers": [{"targetGroupArn": blue, "containerName": name, "containerPort": port}],
        }))
    };
    let input = with(&world, "app", 80);
    let message = "The container app does not exist in the task definition.";
    assert_eq!(world.refused("CreateService", input).1, message);
    let input = with(&world, "web", 81);
    let message = "The container web did not have a container port 81 defined.";
    assert_eq!(world.refused("CreateService", input).1, message);
}

#[test]
fn ecs_12_only_codedeploy_changes_what_tasks_are_made_of() {
    let (mut world, [_, other]) = started();
    world.define(json!({"image": "httpd:2.5"}));
    let mut refusal = |more: Value| {
        let mut input = json!({"cluster": "web", "service": "app"});
        merge(&mut input, &more);
        world.refused("UpdateService", input).1
    };
    let cases = [
        (json!({"taskDefinition": "web"}), "Unable to update task definition"),
        (
            json!({"networkConfiguration": {"awsvpcConfiguration": {"subnets": ["subnet-1"]}}}),
            "Unable to update network parameters",
        ),
        (
            json!({"loadBalancers": [{"targetGroupArn": other, "containerName": "web", "containerPort": 80}]}),
            "Unable to update load balancers",
        ),
        (json!({"forceNewDeployment": true}), "Cannot force a new deployment"),
    ];
    for (input, begin) in cases {
        assert_eq!(refusal(input), format!("{begin} {NOT_HERE}"));
    }
    // The same values are taken, and what is allowed is changed.
    let input = json!({"cluster": "web", "service": "app", "taskDefinition": "web:1", "desiredCount": 3,
        "networkConfiguration": world.network(), "healthCheckGracePeriodSeconds": 5});
    world.ok("UpdateService", input);
    world.settle();
    let service = world.describe();
    assert_eq!((&service["runningCount"], &service["healthCheckGracePeriodSeconds"]), (&json!(3), &json!(5)));
}

#[test]
fn cd_23_green_comes_up_beside_blue_and_takes_over() {
    let (mut world, [blue_group, green_group]) = started();
    let service = arn(&mut world);
    let blue = world.describe()["taskSets"][0]["id"].as_str().unwrap().to_owned();
    let definition = world.define(json!({"image": "httpd:2.5"}));
    world.woken.clear();
    world.pass(1);
    let new = green(&green_group, &definition);
    let id = world.run(|cx| ecs::create_task_set(cx, &service, &new)).unwrap();
    world.settle();
    assert!(world.woken.contains(&("codedeploy.service", service.clone())));
    let set = world.run(|cx| ecs::task_set(cx, &service, &id)).unwrap().unwrap();
    assert!(set.is_steady && set.running_count == 2 && set.status == "ACTIVE");
    assert_eq!(
        (set.target_group.as_ref(), set.external_id.as_deref()),
        (Some(&green_group), Some("d-ABCDEFGHI"))
    );
    let described = world.describe();
    assert_eq!(
        (&described["runningCount"], &described["taskDefinition"]),
        (&json!(4), &json!("arn:aws:ecs:eu-central-1:000000000000:task-definition/web:1"))
    );

    world.run(|cx| ecs::set_primary(cx, &service, &id)).unwrap();
    world.settle();
    // ECS-11: the service mirrors its PRIMARY task set.
    let described = world.describe();
    assert_eq!(described["taskDefinition"], json!(definition));
    assert_eq!(described["loadBalancers"][0]["targetGroupArn"], json!(green_group));
    let statuses: Vec<&Value> =
        described["taskSets"].as_array().unwrap().iter().map(|set| &set["status"]).collect();
    assert_eq!(statuses, ["PRIMARY", "ACTIVE"]);

    world.run(|cx| ecs::delete_task_set(cx, &service, &blue)).unwrap();
    world.settle();
    assert_eq!(world.run(|cx| ecs::task_set(cx, &service, &blue)).unwrap(), None);
    assert_eq!(world.describe()["taskSets"].as_array().unwrap().len(), 1);
    assert_eq!(world.task_wants().len(), 2);
    let stopped = world.tasks("STOPPED");
    assert_eq!(stopped.len(), 2);
    assert_eq!(stopped[0]["stoppedReason"], json!(format!("Scaling activity initiated by (taskSet {blue})")));
    assert_eq!(stopped[0]["stopCode"], "ServiceSchedulerInitiated");
    let messages = world.messages();
    assert!(messages.contains(&format!(
        "(service app, taskSet {blue}) deregistered 1 targets in (target-group {blue_group})"
    )));
    assert!(
        messages
            .contains(&format!("(service app, taskSet {blue}) has begun draining connections on 1 tasks."))
    );
}

#[test]
fn ecs_34_containers_are_told_to_stop_when_the_balancer_has_let_go() {
    let (mut world, _) = started();
    world.faults = Faults { hold_drain: true, ..Faults::default() };
    world.ok("UpdateService", json!({"cluster": "web", "service": "app", "desiredCount": 1}));
    world.settle();
    let leaving = world.tasks("STOPPED");
    assert_eq!((leaving.len(), &leaving[0]["lastStatus"]), (1, &json!("DEACTIVATING")));
    assert!(world.task_wants().iter().all(|(_, want)| want.run));
    // At the end of the deregistration delay (300 s) it goes all the same.
    world.pass(301);
    assert_eq!(world.task_wants().len(), 1);
    assert_eq!(world.tasks("STOPPED")[0]["lastStatus"], "STOPPED");
}

#[test]
fn ecs_15_a_set_is_steady_when_its_last_target_is_healthy() {
    let mut world = World::new();
    let [blue, _] = world.balancer();
    world.faults.health = Some("initial".into());
    let input = world.blue_green(&blue);
    world.ok("CreateService", input);
    world.settle();
    let set = world.describe()["taskSets"][0].clone();
    assert_eq!((&set["runningCount"], &set["stabilityStatus"]), (&json!(2), &json!("STABILIZING")));
    world.faults.health = None;
    world.settle();
    assert_eq!(world.describe()["taskSets"][0]["stabilityStatus"], "STEADY_STATE");
}

fn address(task: &Value) -> String {
    let details = task["attachments"][0]["details"].as_array().unwrap();
    let found = details.iter().find(|detail| detail["name"] == "privateIPv4Address");
    found.unwrap()["value"].as_str().unwrap().to_owned()
}

#[test]
fn ecs_22_a_target_that_fails_is_replaced_and_the_event_says_why() {
    let (mut world, [blue, _]) = started();
    let set = world.describe()["taskSets"][0]["id"].as_str().unwrap().to_owned();
    let bad = world.tasks("RUNNING")[0].clone();
    world.faults.failing.insert(address(&bad));
    world.faults.hold_tasks = true;
    world.settle();
    // The replacement starts first; the one that fails stays until it is healthy.
    assert_eq!((world.task_wants().len(), world.tasks("STOPPED").len()), (3, 0));
    assert_eq!(world.describe()["taskSets"][0]["stabilityStatus"], "STABILIZING");
    world.faults.hold_tasks = false;
    world.settle();
    let stopped = world.tasks("STOPPED");
    assert_eq!(stopped[0]["taskArn"], bad["taskArn"]);
    let reason = format!("Task failed ELB health checks in (target-group {blue})");
    assert_eq!(stopped[0]["stoppedReason"], json!(reason));
    assert_eq!(world.describe()["taskSets"][0]["stabilityStatus"], "STEADY_STATE");
    let told = format!(
        "(service app, taskSet {set}) (port 80) is unhealthy in (target-group {blue}) due to (reason Health checks \
         failed with these codes: [404])."
    );
    let messages = world.messages();
    assert!(messages.contains(&told), "{messages:#?}");
}

#[test]
fn ecs_15_a_failing_target_is_ignored_in_the_grace_period() {
    let (mut world, _) = started();
    let input = json!({"cluster": "web", "service": "app", "healthCheckGracePeriodSeconds": 60});
    world.ok("UpdateService", input);
    let bad = world.tasks("RUNNING")[0].clone();
    world.faults.failing.insert(address(&bad));
    world.settle();
    assert_eq!(world.task_wants().len(), 2);
    world.pass(61);
    assert_eq!(world.tasks("STOPPED")[0]["taskArn"], bad["taskArn"]);
    assert_eq!(world.task_wants().len(), 2);
}

#[test]
fn ecs_16_users_do_not_touch_codedeploys_task_sets() {
    let (mut world, _) = started();
    let id = world.describe()["taskSets"][0]["id"].clone();
    let input = json!({"cluster": "web", "service": "app", "taskSet": id, "scale": {"value": 50.0, "unit": "PERCENT"}});
    let (code, message) = world.refused("UpdateTaskSet", input);
    assert_eq!(code, "InvalidParameterException");
    assert!(message.contains("CODE_DEPLOY"));
}

#[test]
fn ecs_17_a_deleted_service_drains_and_is_inactive() {
    let (mut world, [blue, _]) = started();
    let delete = json!({"cluster": "web", "service": "app"});
    let (_, message) = world.refused("DeleteService", delete.clone());
    assert_eq!(message, "The service cannot be stopped while it is scaled above 0.");
    world.faults.hold_stop = true;
    world.ok("UpdateService", json!({"cluster": "web", "service": "app", "desiredCount": 0}));
    let deleted = world.ok("DeleteService", delete.clone());
    assert_eq!(deleted["service"]["status"], "DRAINING");
    world.settle();
    assert_eq!(world.describe()["status"], "DRAINING");
    let input = world.blue_green(&blue);
    assert_eq!(
        world.refused("CreateService", input.clone()).1,
        "Unable to Start a service that is still Draining."
    );
    world.faults.hold_stop = false;
    world.settle();
    let service = world.describe();
    assert_eq!((&service["status"], &service["taskSets"]), (&json!("INACTIVE"), &json!([])));
    assert_eq!(world.refused("DeleteService", delete).0, "ServiceNotActiveException");
    assert!(world.task_wants().is_empty());
    // The name is free again.
    world.ok("CreateService", input);
    world.settle();
    assert_eq!(world.describe()["runningCount"], 2);
}

#[test]
fn a_call_with_the_same_token_makes_one_service() {
    let mut world = World::new();
    let [blue, _] = world.balancer();
    let mut input = world.blue_green(&blue);
    merge(&mut input, &json!({"clientToken": "one"}));
    let first = world.ok("CreateService", input.clone());
    let second = world.ok("CreateService", input.clone());
    assert_eq!(first["service"]["serviceArn"], second["service"]["serviceArn"]);
    assert_eq!(second["service"]["taskSets"].as_array().unwrap().len(), 1);
    merge(&mut input, &json!({"clientToken": "two"}));
    assert_eq!(world.refused("CreateService", input).1, "Creation of service was not idempotent.");
}

#[test]
fn a_restart_at_any_point_changes_nothing() {
    let (mut world, [_, green_group]) = started();
    let service = arn(&mut world);
    let new = green(&green_group, "web:1");
    world.faults.hold_tasks = true;
    let id = world.run(|cx| ecs::create_task_set(cx, &service, &new)).unwrap();
    world.settle();
    world.restart();
    assert_eq!(world.task_wants().len(), 4);
    world.faults.hold_tasks = false;
    world.settle();
    world.restart();
    let set = world.run(|cx| ecs::task_set(cx, &service, &id)).unwrap().unwrap();
    assert!(set.is_steady);
    assert_eq!(world.task_wants().len(), 4);
}

#[test]
fn ecs_15_a_task_set_is_judged_as_it_is_now() {
    let (mut world, _) = started();
    let service = arn(&mut world);
    let set = world.describe()["taskSets"][0]["id"].as_str().unwrap().to_owned();
    let of = |world: &mut World| {
        let row = world.run(|cx| ecs::task_set(cx, &service, &set)).unwrap().unwrap();
        (row.is_steady, world.run(|cx| ecs::is_steady_now(cx, &service, &set)).unwrap())
    };
    assert_eq!(of(&mut world), (true, true));
    let (id, want) = world.task_wants().remove(0);
    world.tell(&id, driver::Seen::Task(world::seen_as(&want, driver::task::TaskState::Stopped, "")));
    // Its task's machine was looked at, its service's was not yet.
    let step = ecs::machines().into_iter().find(|entry| entry.name == "ecs.task").unwrap().step;
    world.run(|cx| step(cx, &id).map(drop)).unwrap();
    assert_eq!(of(&mut world), (true, false));
}
