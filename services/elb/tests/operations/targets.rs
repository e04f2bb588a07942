//! Targets: registration, health, draining.

use model::Duration;
use serde_json::json;

use crate::world::{World, each, text};

fn used_group(world: &mut World) -> String {
    let load_balancer = world.load_balancer("web");
    let group = world.target_group("blue");
    world.listener(&load_balancer, 80, &group);
    group
}

fn key(group: &str, address: &str) -> String {
    format!("{group} {address} 80")
}

#[test]
fn alb_31_a_group_has_aws_defaults() {
    let mut world = World::new();
    world.target_group("blue");
    let found = world.call("DescribeTargetGroups", json!({"Names": ["blue"]}));
    for (member, value) in [
        ("Protocol", "HTTP"),
        ("ProtocolVersion", "HTTP1"),
        ("TargetType", "ip"),
        ("IpAddressType", "ipv4"),
        ("HealthCheckEnabled", "true"),
        ("HealthCheckProtocol", "HTTP"),
        ("HealthCheckPort", "traffic-port"),
        ("HealthCheckPath", "/"),
        ("HealthCheckIntervalSeconds", "30"),
        ("HealthCheckTimeoutSeconds", "5"),
        ("HealthyThresholdCount", "5"),
        ("UnhealthyThresholdCount", "2"),
        ("Matcher/HttpCode", "200"),
    ] {
        assert_eq!(text(&found, &format!("/TargetGroups/0/{member}")), value);
    }
    assert_eq!(world.code("DescribeTargetGroups", json!({"Names": ["green"]})), "TargetGroupNotFound");
}

#[test]
fn alb_31_health_settings_change() {
    let mut world = World::new();
    let group = world.target_group("blue");
    let change = json!({
        "TargetGroupArn": group, "HealthCheckPath": "/health", "HealthCheckPort": "8080",
        "HealthCheckIntervalSeconds": 10, "HealthyThresholdCount": 2, "Matcher": {"HttpCode": "200-299"},
    });
    world.call("ModifyTargetGroup", change);
    let check = world.snapshot().target_groups[0].health_check.clone();
    assert_eq!((check.path.as_str(), check.port, check.interval_ms), ("/health", Some(8080), 10_000));
    let wrong = json!({"TargetGroupArn": group, "HealthCheckTimeoutSeconds": 10});
    assert_eq!(world.code("ModifyTargetGroup", wrong), "ValidationError");
}

#[test]
fn targets_are_addresses_of_the_vpc() {
    let mut world = World::new();
    let group = world.target_group("blue");
    let mut code = |id: &str| {
        let input = json!({"TargetGroupArn": group, "Targets": [{"Id": id}]});
        world.attempt("RegisterTargets", input).map_or_else(|error| error.code, |_| String::new())
    };
    assert_eq!(code("10.0.1.9"), "");
    assert_eq!(code("10.0.1.9"), "", "again is no error");
    assert_eq!(code("10.9.0.1"), "InvalidTarget");
    assert_eq!(code("i-0123"), "ValidationError");
    let outside =
        json!({"TargetGroupArn": group, "Targets": [{"Id": "10.9.0.1", "AvailabilityZone": "all"}]});
    world.call("RegisterTargets", outside);
    let found = world.call("DescribeTargetHealth", json!({"TargetGroupArn": group}));
    assert_eq!(
        each(&found, "/TargetHealthDescriptions", "/Target/AvailabilityZone"),
        ["eu-central-1a", "all"]
    );
    assert_eq!(each(&found, "/TargetHealthDescriptions", "/HealthCheckPort"), ["80", "80"]);
    let absent = json!({"TargetGroupArn": group, "Targets": [{"Id": "10.0.1.77"}]});
    let found = world.call("DescribeTargetHealth", absent.clone());
    assert_eq!(text(&found, "/TargetHealthDescriptions/0/TargetHealth/Reason"), "Target.NotRegistered");
    assert_eq!(world.code("DeregisterTargets", absent), "InvalidTarget");
}

#[test]
fn alb_40_a_group_that_nothing_forwards_to_is_unused() {
    let mut world = World::new();
    let group = world.target_group("blue");
    world.register(&group, "10.0.1.9");
    let found = world.call("DescribeTargetHealth", json!({"TargetGroupArn": group}));
    assert_eq!(text(&found, "/TargetHealthDescriptions/0/TargetHealth/State"), "unused");
    assert_eq!(text(&found, "/TargetHealthDescriptions/0/TargetHealth/Reason"), "Target.NotInUse");
    let load_balancer = world.load_balancer("web");
    world.listener(&load_balancer, 80, &group);
    assert_eq!(world.health(&group), ["initial"]);
    world.reported(&group, "10.0.1.9", "healthy");
    assert_eq!(world.health(&group), ["healthy"]);
}

#[test]
fn health_that_changes_wakes_whoever_waits_for_it() {
    let mut world = World::new();
    let group = used_group(&mut world);
    world.register(&group, "10.0.1.9");
    let wakes = world.reported(&group, "10.0.1.9", "healthy");
    assert!(wakes.contains(&("ecs.target_group", group.clone())), "{wakes:?}");
    assert!(wakes.iter().any(|(machine, _)| *machine == "codedeploy.listener"), "{wakes:?}");
    assert!(world.reported(&group, "10.0.1.9", "healthy").is_empty(), "nothing new");
    assert!(world.reported(&group, "10.0.1.8", "healthy").is_empty(), "not one of ours");
}

#[test]
fn alb_36_a_target_drains_until_nothing_is_in_flight() {
    let mut world = World::new();
    let group = used_group(&mut world);
    world.register(&group, "10.0.1.9");
    world.applied();
    world.reported(&group, "10.0.1.9", "healthy");
    world.deregister(&group, "10.0.1.9");
    assert_eq!(world.health(&group), ["draining"]);
    assert!(!world.drained(&group, "10.0.1.9"));
    let told = world.snapshot().target_groups[0].targets[0].clone();
    assert_eq!(told.want, lb_api::TargetWant::Draining);
    world.reported(&group, "10.0.1.9", "draining");
    assert!(world.look("elb.draining", &key(&group, "10.0.1.9")).contains("in flight"));

    let wakes = world.reported(&group, "10.0.1.9", "unused");
    assert!(wakes.contains(&("elb.draining", key(&group, "10.0.1.9"))));
    world.look("elb.draining", &key(&group, "10.0.1.9"));
    assert!(world.drained(&group, "10.0.1.9"), "whoever runs it may stop it");
    assert_eq!(world.health(&group), ["draining"], "as AWS shows it until the delay is over");
    assert!(world.snapshot().target_groups[0].targets.is_empty());
    world.now = world.now + Duration::seconds(300);
    world.look("elb.draining", &key(&group, "10.0.1.9"));
    assert!(world.health(&group).is_empty());
}

#[test]
fn alb_36_the_delay_ends_draining() {
    let mut world = World::new();
    let group = used_group(&mut world);
    world.register(&group, "10.0.1.9");
    world.applied();
    world.deregister(&group, "10.0.1.9");
    world.applied();
    world.now = world.now + Duration::seconds(300);
    world.look("elb.draining", &key(&group, "10.0.1.9"));
    assert!(world.health(&group).is_empty());
    assert!(!world.drained(&group, "10.0.1.9"), "the balancer does not know yet");
    world.applied();
    assert!(world.drained(&group, "10.0.1.9"));
}

#[test]
fn alb_37_a_draining_target_comes_back() {
    let mut world = World::new();
    let group = used_group(&mut world);
    world.register(&group, "10.0.1.9");
    world.applied();
    world.reported(&group, "10.0.1.9", "healthy");
    world.deregister(&group, "10.0.1.9");
    world.applied();
    world.reported(&group, "10.0.1.9", "draining");
    world.register(&group, "10.0.1.9");
    assert_eq!(world.health(&group), ["initial"]);
    assert_eq!(world.look("elb.draining", &key(&group, "10.0.1.9")), "is no more");
    assert!(!world.drained(&group, "10.0.1.9"));
}

#[test]
fn a_target_that_comes_back_before_the_balancer_noticed_keeps_its_health() {
    let mut world = World::new();
    let group = used_group(&mut world);
    world.register(&group, "10.0.1.9");
    world.applied();
    world.reported(&group, "10.0.1.9", "healthy");
    world.deregister(&group, "10.0.1.9");
    world.register(&group, "10.0.1.9");
    assert_eq!(world.health(&group), ["healthy"], "the balancer will not say it again");
}

#[test]
fn net_5_an_address_is_kept_while_a_target_drains_on_it() {
    let mut world = World::new();
    let group = used_group(&mut world);
    let subnet = text(
        &world.ec2("CreateSubnet", json!({"VpcId": world.vpc, "CidrBlock": "10.0.9.0/28"})),
        "/Subnet/SubnetId",
    );
    let new = vpc::NewInterface {
        subnet_id: subnet,
        security_groups: vec![],
        description: String::new(),
        holder: vpc::Holder::Task { task_id: "t".into() },
    };
    let make = |world: &mut World| world.run(|cx| vpc::create_interface(cx, &new)).0;
    let all: Vec<_> = (0..11).map(|_| make(&mut world).unwrap()).collect();
    let address = all[0].address.to_string();
    world.register(&group, &address);
    world.deregister(&group, &address);
    world.run(|cx| vpc::delete_interface(cx, &all[0].id)).0.unwrap();
    world.now = world.now + Duration::seconds(120);
    assert_eq!(make(&mut world).unwrap_err().code, "InsufficientFreeAddressesInSubnet");
    world.reported(&group, &address, "unused");
    world.look("elb.draining", &key(&group, &address));
    assert_eq!(make(&mut world).unwrap().address, all[0].address);
}

#[test]
fn counts_add_up() {
    let mut world = World::new();
    let group = used_group(&mut world);
    for _ in 0..2 {
        world.seen(driver::BalancerSeen::Counters(vec![driver::TargetGroupCounters {
            target_group: group.clone(),
            requests: 5,
            target_status: [4, 0, 0, 1],
            elb_5xx: 1,
            response_time_us: 10,
        }]));
    }
    let counters = world.run(|cx| elb::counters(cx, &group)).0.unwrap();
    assert_eq!((counters.requests, counters.target_status, counters.elb_5xx), (10, [8, 0, 0, 2], 2));
}
