//! What CodeDeploy and ECS call.

use driver::BalancerSeen;
use serde_json::json;

use crate::world::{World, each, text};

struct Pair {
    world: World,
    listener: String,
    blue: String,
    green: String,
}

fn pair() -> Pair {
    let mut world = World::new();
    let load_balancer = world.load_balancer("web");
    let (blue, green) = (world.target_group("blue"), world.target_group("green"));
    let listener = world.listener(&load_balancer, 80, &blue);
    world.applied();
    Pair { world, listener, blue, green }
}

impl Pair {
    fn shift(&mut self, blue: u32, green: u32) -> usize {
        let (listener, pair) =
            (self.listener.clone(), [(self.blue.clone(), blue), (self.green.clone(), green)]);
        self.world.run(|cx| elb::set_forward(cx, &listener, &pair)).0.unwrap()
    }

    fn is_applied(&mut self) -> bool {
        let listener = self.listener.clone();
        self.world.run(|cx| elb::applied(cx, &listener)).0.unwrap()
    }
}

#[test]
fn cd_51_the_default_action_and_every_rule_of_the_pair_are_shifted() {
    let mut pair = pair();
    let other = pair.world.target_group("other");
    for (priority, group) in [(1, &pair.blue), (2, &other)] {
        let input = json!({
            "ListenerArn": pair.listener, "Priority": priority,
            "Conditions": [{"Field": "path-pattern", "Values": ["/*"]}],
            "Actions": [{"Type": "forward", "TargetGroupArn": group}],
        });
        pair.world.call("CreateRule", input);
    }
    assert_eq!(pair.shift(0, 100), 2);
    let rules = pair.world.call("DescribeRules", json!({"ListenerArn": pair.listener}));
    for rule in [0, 2] {
        let tuples = format!("/Rules/{rule}/Actions/0/ForwardConfig/TargetGroups");
        assert_eq!(each(&rules, &tuples, "/TargetGroupArn"), [pair.blue.clone(), pair.green.clone()]);
        assert_eq!(each(&rules, &tuples, "/Weight"), ["0", "100"]);
    }
    assert_eq!(text(&rules, "/Rules/1/Actions/0/TargetGroupArn"), other);
}

#[test]
fn cd_52_the_forward_ends_with_both_groups_and_no_stickiness() {
    let mut pair = pair();
    pair.shift(0, 100);
    let found = pair.world.call("DescribeListeners", json!({"ListenerArns": [pair.listener]}));
    let action = found.pointer("/Listeners/0/DefaultActions/0").unwrap();
    assert!(action.get("TargetGroupArn").is_none());
    assert_eq!(text(action, "/ForwardConfig/TargetGroupStickinessConfig/Enabled"), "false");
    let listener = pair.world.run(|cx| elb::listener(cx, &pair.listener)).0.unwrap().unwrap();
    assert_eq!(listener.default_groups, [(pair.blue.clone(), 0), (pair.green.clone(), 100)]);
    let weights =
        pair.world.run(|cx| elb::forward_weights(cx, &pair.listener, std::slice::from_ref(&pair.green)));
    assert_eq!(weights.0.unwrap(), Some(listener.default_groups));
}

#[test]
fn cd_53_a_group_with_weight_0_is_in_use() {
    let mut pair = pair();
    let green = pair.green.clone();
    pair.world.register(&green, "10.0.1.9");
    assert_eq!(pair.world.health(&green), ["unused"]);
    pair.shift(100, 0);
    assert_eq!(pair.world.health(&green), ["initial"]);
    let balancer = pair.world.run(|cx| elb::target_group_load_balancer(cx, &green)).0.unwrap();
    assert!(balancer.is_some());
}

#[test]
fn a_shift_is_applied_once_the_balancer_has_its_generation() {
    let mut pair = pair();
    assert!(pair.is_applied());
    pair.shift(90, 10);
    assert!(!pair.is_applied());
    let generation = pair.world.snapshot().generation;
    pair.world.seen(BalancerSeen::Applied { generation: generation - 1, refused: vec![] });
    assert!(!pair.is_applied());
    let wakes = pair.world.seen(BalancerSeen::Applied { generation, refused: vec![] });
    assert!(wakes.contains(&("codedeploy.listener", pair.listener.clone())), "{wakes:?}");
    assert!(pair.is_applied());
    // What changes elsewhere does not make it wait again.
    pair.world.register(&pair.blue.clone(), "10.0.1.9");
    assert!(pair.world.snapshot().generation > generation);
    assert!(pair.is_applied());
    pair.shift(90, 10);
    assert!(pair.is_applied(), "nothing new");
    assert!(!pair.world.run(|cx| elb::applied(cx, "gone")).0.unwrap());
}

#[test]
fn refused_listeners_are_told() {
    let mut pair = pair();
    let generation = pair.world.snapshot().generation;
    let why = "127.0.0.1:80: Address already in use".to_owned();
    pair.world
        .seen(BalancerSeen::Applied { generation, refused: vec![(pair.listener.clone(), why.clone())] });
    let refusals = pair.world.run(|cx| elb::refusals(cx, &pair.listener)).0.unwrap();
    assert_eq!(refusals, [why.as_str()]);
    let found = pair.world.call("DescribeLoadBalancers", json!({}));
    assert_eq!(text(&found, "/LoadBalancers/0/State/Reason"), why);
}

#[test]
fn cd_55_both_groups_are_of_one_load_balancer() {
    let mut pair = pair();
    let other = pair.world.load_balancer("other");
    let green = pair.green.clone();
    pair.world.listener(&other, 80, &green);
    let shift = [(pair.blue.clone(), 0), (green, 100)];
    let error = pair.world.run(|cx| elb::set_forward(cx, &pair.listener, &shift)).0.unwrap_err();
    assert_eq!(error.code, "TargetGroupAssociationLimit");
}

#[test]
fn groups_are_found_and_targets_registered() {
    let mut pair = pair();
    let blue = pair.blue.clone();
    let found = pair.world.run(|cx| elb::target_group_by_name(cx, "blue")).0.unwrap().unwrap();
    assert_eq!((found.arn.as_str(), found.port, found.deregistration_delay_s), (blue.as_str(), 80, 300));
    assert_eq!(pair.world.run(|cx| elb::target_group_by_arn(cx, &blue)).0.unwrap(), Some(found));
    assert_eq!(pair.world.run(|cx| elb::target_group_by_name(cx, "blu")).0.unwrap(), None);
    let address = "10.0.1.9".parse().unwrap();
    pair.world.run(|cx| elb::register_target(cx, &blue, address, 8080)).0.unwrap();
    let health = pair.world.run(|cx| elb::target_health(cx, &blue)).0.unwrap();
    assert_eq!((health[0].id, health[0].port, health[0].state.as_str()), (address, 8080, "initial"));
    pair.world.run(|cx| elb::deregister_target(cx, &blue, address, 8080)).0.unwrap();
    let health = pair.world.run(|cx| elb::target_health(cx, &blue)).0.unwrap();
    assert_eq!(health[0].state, "draining");
}

#[test]
fn the_snapshot_changes_only_with_the_rows() {
    let mut pair = pair();
    let before = pair.world.snapshot();
    pair.world.call("AddTags", json!({"ResourceArns": [pair.blue], "Tags": [{"Key": "a", "Value": "1"}]}));
    pair.world.call("DescribeLoadBalancers", json!({}));
    assert_eq!(pair.world.snapshot(), before);
    pair.world.network_is_up();
    let arn = before.listeners[0].load_balancer_arn.clone();
    pair.world.register(&pair.blue.clone(), "10.0.2.9");
    pair.world.look("elb.load_balancer", &arn);
    let target = pair.world.snapshot().target_groups[0].targets[0].clone();
    assert_eq!(target.netns.unwrap().to_str(), Some(pair.world.vpc.as_str()));
    assert_eq!(target.source, Some("10.0.2.4".parse().unwrap()), "the node of the target's zone");
}
