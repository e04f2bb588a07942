//! Load balancers, listeners, attributes, tags.

use serde_json::json;

use crate::world::{World, each, text};

#[test]
fn a_load_balancer_is_active_once_its_interfaces_are_up() {
    let mut world = World::new();
    let made = world.call("CreateLoadBalancer", json!({"Name": "web", "Subnets": world.subnets}));
    let of = |member: &str| text(&made, &format!("/LoadBalancers/0/{member}"));
    let arn = of("LoadBalancerArn");
    assert!(arn.starts_with("arn:aws:elasticloadbalancing:eu-central-1:000000000000:loadbalancer/app/web/"));
    assert_eq!(of("State/Code"), "provisioning");
    assert!(of("DNSName").starts_with("web-") && of("DNSName").ends_with(".eu-central-1.elb.localhost"));
    for (member, value) in [
        ("Type", "application"),
        ("Scheme", "internet-facing"),
        ("IpAddressType", "ipv4"),
        ("CanonicalHostedZoneId", "Z215JYRZR1TBD5"),
        ("AvailabilityZones/1/ZoneName", "eu-central-1b"),
    ] {
        assert_eq!(of(member), value);
    }
    assert_eq!(of("VpcId"), world.vpc);
    assert_eq!(of("AvailabilityZones/0/SubnetId"), world.subnets[0]);

    let full_name = arn.split_once(":loadbalancer/").unwrap().1;
    let nodes = json!({"Filters": [
        {"Name": "attachment.instance-owner-id", "Values": ["amazon-elb"]},
        {"Name": "description", "Values": [format!("ELB {full_name}")]},
    ]});
    assert_eq!(
        each(&world.ec2("DescribeNetworkInterfaces", nodes.clone()), "/NetworkInterfaces", "/VpcId").len(),
        2
    );
    assert!(world.look("elb.load_balancer", &arn).contains("waits for 2 of 2 network interfaces"));
    assert!(world.network_is_up().contains(&("elb.load_balancer", arn.clone())));
    world.look("elb.load_balancer", &arn);
    let found = world.call("DescribeLoadBalancers", json!({"Names": ["web"]}));
    assert_eq!(text(&found, "/LoadBalancers/0/State/Code"), "active");

    world.call("DeleteLoadBalancer", json!({"LoadBalancerArn": arn}));
    assert!(each(&world.ec2("DescribeNetworkInterfaces", nodes), "/NetworkInterfaces", "/VpcId").is_empty());
    assert_eq!(world.code("DescribeLoadBalancers", json!({"Names": ["web"]})), "LoadBalancerNotFound");
    world.call("DeleteLoadBalancer", json!({"LoadBalancerArn": arn}));
}

#[test]
fn alb_2_two_zones_are_needed() {
    let mut world = World::new();
    let one = json!({"Name": "web", "Subnets": [world.subnets[0]]});
    assert_eq!(world.code("CreateLoadBalancer", one), "ValidationError");
    let twice = json!({"Name": "web", "Subnets": [world.subnets[0], world.subnets[0]]});
    assert_eq!(world.code("CreateLoadBalancer", twice), "InvalidConfigurationRequest");
    let gone = json!({"Name": "web", "Subnets": [world.subnets[0], "subnet-0"]});
    assert_eq!(world.code("CreateLoadBalancer", gone), "SubnetNotFound");
    let group = json!({"Name": "web", "Subnets": world.subnets, "SecurityGroups": ["sg-0"]});
    assert_eq!(world.code("CreateLoadBalancer", group), "InvalidSecurityGroup");
    let network = json!({"Name": "web", "Subnets": world.subnets, "Type": "network"});
    assert_eq!(world.code("CreateLoadBalancer", network), "NotImplemented");
}

#[test]
fn alb_3_the_same_again_is_the_same_and_another_is_refused() {
    let mut world = World::new();
    let load_balancer = world.load_balancer("web");
    assert_eq!(world.load_balancer("web"), load_balancer);
    let other = json!({"Name": "web", "Subnets": world.subnets, "Scheme": "internal"});
    assert_eq!(world.code("CreateLoadBalancer", other), "DuplicateLoadBalancerName");

    let group = world.target_group("blue");
    assert_eq!(world.target_group("blue"), group);
    let other =
        json!({"Name": "blue", "Protocol": "HTTP", "Port": 81, "VpcId": world.vpc, "TargetType": "ip"});
    assert_eq!(world.code("CreateTargetGroup", other), "DuplicateTargetGroupName");

    let listener = world.listener(&load_balancer, 80, &group);
    assert_eq!(world.listener(&load_balancer, 80, &group), listener);
    let other = json!({
        "LoadBalancerArn": load_balancer, "Protocol": "HTTP", "Port": 80,
        "DefaultActions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404"}}],
    });
    assert_eq!(world.code("CreateListener", other), "DuplicateListener");
}

#[test]
fn alb_2_a_group_belongs_to_one_load_balancer() {
    let mut world = World::new();
    let (one, other) = (world.load_balancer("one"), world.load_balancer("other"));
    let group = world.target_group("blue");
    let listener = world.listener(&one, 80, &group);
    let again = json!({
        "LoadBalancerArn": other, "Protocol": "HTTP", "Port": 80,
        "DefaultActions": [{"Type": "forward", "TargetGroupArn": group}],
    });
    assert_eq!(world.code("CreateListener", again.clone()), "TargetGroupAssociationLimit");
    assert_eq!(world.code("DeleteTargetGroup", json!({"TargetGroupArn": group})), "ResourceInUse");
    let found = world.call("DescribeTargetGroups", json!({"TargetGroupArns": [group]}));
    assert_eq!(text(&found, "/TargetGroups/0/LoadBalancerArns/0"), one);
    world.call("DeleteListener", json!({"ListenerArn": listener}));
    world.call("CreateListener", again);
    let of_other = world.call("DescribeTargetGroups", json!({"LoadBalancerArn": other}));
    assert_eq!(each(&of_other, "/TargetGroups", "/TargetGroupArn"), [group]);
}

#[test]
fn alb_13_a_listener_is_shown_with_both_forms_of_its_forward() {
    let mut world = World::new();
    let load_balancer = world.load_balancer("web");
    let group = world.target_group("blue");
    let arn = world.listener(&load_balancer, 80, &group);
    assert!(arn.starts_with(&load_balancer.replace(":loadbalancer/", ":listener/")));
    let found = world.call("DescribeListeners", json!({"ListenerArns": [arn]}));
    for (member, value) in [
        ("LoadBalancerArn", load_balancer.as_str()),
        ("Port", "80"),
        ("Protocol", "HTTP"),
        ("DefaultActions/0/Type", "forward"),
        ("DefaultActions/0/Order", "1"),
        ("DefaultActions/0/TargetGroupArn", group.as_str()),
        ("DefaultActions/0/ForwardConfig/TargetGroups/0/TargetGroupArn", group.as_str()),
        ("DefaultActions/0/ForwardConfig/TargetGroups/0/Weight", "1"),
        ("DefaultActions/0/ForwardConfig/TargetGroupStickinessConfig/Enabled", "false"),
    ] {
        assert_eq!(text(&found, &format!("/Listeners/0/{member}")), value);
    }
    assert_eq!(world.code("DescribeListeners", json!({"ListenerArns": ["x"]})), "ListenerNotFound");
    let listener = &world.snapshot().listeners[0];
    assert_eq!((listener.arn.as_str(), listener.port), (arn.as_str(), 80));
    assert!(listener.binds.contains(&"127.0.0.1:80".parse().unwrap()));
    assert!(listener.binds[0].ip().is_loopback() && listener.binds[0] != listener.binds[1]);
}

#[test]
fn two_load_balancers_have_addresses_of_their_own() {
    let mut world = World::new();
    let group = world.target_group("blue");
    let other_group = world.target_group("green");
    let (one, other) = (world.load_balancer("one"), world.load_balancer("other"));
    world.listener(&one, 80, &group);
    world.listener(&other, 80, &other_group);
    let listeners = world.snapshot().listeners;
    assert_ne!(listeners[0].binds[0], listeners[1].binds[0]);
    assert_eq!(listeners[0].binds[1], listeners[1].binds[1]);
    assert_ne!(listeners[0].hostnames, listeners[1].hostnames);
}

#[test]
fn attributes_have_defaults_and_reach_the_balancer() {
    let mut world = World::new();
    let load_balancer = world.load_balancer("web");
    let group = world.target_group("blue");
    let listener = world.listener(&load_balancer, 80, &group);
    let found = world.call("DescribeLoadBalancerAttributes", json!({"LoadBalancerArn": load_balancer}));
    let keys = each(&found, "/Attributes", "/Key");
    for key in [
        "access_logs.s3.enabled",
        "client_keep_alive.seconds",
        "connection_logs.s3.enabled",
        "deletion_protection.enabled",
        "idle_timeout.timeout_seconds",
        "routing.http.desync_mitigation_mode",
        "routing.http.xff_header_processing.mode",
        "routing.http2.enabled",
        "waf.fail_open.enabled",
        "zonal_shift.config.enabled",
    ] {
        assert!(keys.iter().any(|known| known == key), "{key}");
    }
    let set =
        |attributes: serde_json::Value| json!({"LoadBalancerArn": load_balancer, "Attributes": attributes});
    let change = set(json!([{"Key": "idle_timeout.timeout_seconds", "Value": "5"}]));
    world.call("ModifyLoadBalancerAttributes", change);
    assert_eq!(world.snapshot().listeners[0].attributes.idle_timeout_ms, 5000);
    let unknown = set(json!([{"Key": "colour", "Value": "red"}]));
    let error = world.attempt("ModifyLoadBalancerAttributes", unknown).unwrap_err();
    assert_eq!(error.message, "Load balancer attribute key 'colour' is not recognized");
    world.call(
        "ModifyLoadBalancerAttributes",
        set(json!([{"Key": "deletion_protection.enabled", "Value": "true"}])),
    );
    assert_eq!(
        world.code("DeleteLoadBalancer", json!({"LoadBalancerArn": load_balancer})),
        "OperationNotPermitted"
    );

    let change = json!({"TargetGroupArn": group, "Attributes": [
        {"Key": "deregistration_delay.timeout_seconds", "Value": "10"},
        {"Key": "stickiness.enabled", "Value": "true"},
    ]});
    world.call("ModifyTargetGroupAttributes", change);
    let told = &world.snapshot().target_groups[0];
    assert_eq!(told.deregistration_delay_ms, 10_000);
    assert_eq!(told.stickiness.as_ref().unwrap().duration_ms, 86_400_000);
    let clash = json!({"TargetGroupArn": group, "Attributes": [
        {"Key": "slow_start.duration_seconds", "Value": "30"},
        {"Key": "load_balancing.algorithm.type", "Value": "least_outstanding_requests"},
    ]});
    assert_eq!(world.code("ModifyTargetGroupAttributes", clash), "InvalidConfigurationRequest");

    let found = world.call("DescribeListenerAttributes", json!({"ListenerArn": listener}));
    assert!(each(&found, "/Attributes", "/Key").contains(&"routing.http.response.server.enabled".to_owned()));
    world.call("DescribeCapacityReservation", json!({"LoadBalancerArn": load_balancer}));
}

#[test]
fn every_resource_has_a_tag_description() {
    let mut world = World::new();
    let group = world.target_group("blue");
    let input = json!({"Name": "web", "Subnets": world.subnets, "Tags": [{"Key": "a", "Value": "1"}]});
    let load_balancer = text(&world.call("CreateLoadBalancer", input), "/LoadBalancers/0/LoadBalancerArn");
    let found = world.call("DescribeTags", json!({"ResourceArns": [load_balancer, group]}));
    assert_eq!(text(&found, "/TagDescriptions/0/Tags/0/Value"), "1");
    assert_eq!(text(&found, "/TagDescriptions/1/ResourceArn"), group);
    assert!(each(&found, "/TagDescriptions/1/Tags", "/Key").is_empty());
    world.call("AddTags", json!({"ResourceArns": [group], "Tags": [{"Key": "b", "Value": "2"}]}));
    world.call("RemoveTags", json!({"ResourceArns": [load_balancer], "TagKeys": ["a"]}));
    let found = world.call("DescribeTags", json!({"ResourceArns": [load_balancer, group]}));
    assert!(each(&found, "/TagDescriptions/0/Tags", "/Key").is_empty());
    assert_eq!(text(&found, "/TagDescriptions/1/Tags/0/Key"), "b");
    let gone = group.replace("blue", "gone");
    assert_eq!(world.code("DescribeTags", json!({"ResourceArns": [gone]})), "TargetGroupNotFound");
}

#[test]
fn subnets_and_groups_change() {
    let mut world = World::new();
    let load_balancer = world.load_balancer("web");
    let input = json!({"VpcId": world.vpc, "CidrBlock": "10.0.3.0/24", "AvailabilityZone": "eu-central-1c"});
    let third = text(&world.ec2("CreateSubnet", input), "/Subnet/SubnetId");
    let set = json!({"LoadBalancerArn": load_balancer, "Subnets": [world.subnets[0], third]});
    let zones = world.call("SetSubnets", set);
    assert_eq!(each(&zones, "/AvailabilityZones", "/ZoneName"), ["eu-central-1a", "eu-central-1c"]);
    world.ec2("DeleteSubnet", json!({"SubnetId": world.subnets[1]}));
    let group = json!({"VpcId": world.vpc, "GroupName": "lb", "Description": "lb"});
    let group = text(&world.ec2("CreateSecurityGroup", group), "/GroupId");
    world.call("SetSecurityGroups", json!({"LoadBalancerArn": load_balancer, "SecurityGroups": [group]}));
    let nodes = json!({"Filters": [{"Name": "group-id", "Values": [group]}]});
    assert_eq!(
        each(&world.ec2("DescribeNetworkInterfaces", nodes), "/NetworkInterfaces", "/SubnetId").len(),
        2
    );
}

#[test]
fn what_is_not_offered_is_refused_by_name() {
    let mut world = World::new();
    let load_balancer = world.load_balancer("web");
    let group = world.target_group("blue");
    let https = json!({
        "LoadBalancerArn": load_balancer, "Protocol": "HTTPS", "Port": 443,
        "DefaultActions": [{"Type": "forward", "TargetGroupArn": group}],
    });
    assert_eq!(world.code("CreateListener", https), "NotImplemented");
    let tcp = json!({
        "LoadBalancerArn": load_balancer, "Protocol": "TCP", "Port": 443,
        "DefaultActions": [{"Type": "forward", "TargetGroupArn": group}],
    });
    assert_eq!(world.code("CreateListener", tcp), "UnsupportedProtocol");
    let lambda = json!({"Name": "fn", "TargetType": "lambda"});
    assert_eq!(world.code("CreateTargetGroup", lambda), "NotImplemented");
    assert_eq!(world.code("DescribeTrustStores", json!({})), "NotImplemented");
}
