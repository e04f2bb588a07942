//! Rules.

use serde_json::{Value, json};

use crate::world::{World, each, text};

struct Place {
    world: World,
    listener: String,
    group: String,
}

fn place() -> Place {
    let mut world = World::new();
    let load_balancer = world.load_balancer("web");
    let group = world.target_group("blue");
    let listener = world.listener(&load_balancer, 80, &group);
    Place { world, listener, group }
}

impl Place {
    fn input(&self, priority: i64, path: &str) -> Value {
        json!({
            "ListenerArn": self.listener, "Priority": priority,
            "Conditions": [{"Field": "path-pattern", "Values": [path]}],
            "Actions": [{"Type": "forward", "TargetGroupArn": self.group}],
        })
    }

    fn rule(&mut self, priority: i64, path: &str) -> String {
        let input = self.input(priority, path);
        text(&self.world.call("CreateRule", input), "/Rules/0/RuleArn")
    }

    fn priorities(&mut self) -> Vec<String> {
        each(&self.world.call("DescribeRules", json!({"ListenerArn": self.listener})), "/Rules", "/Priority")
    }
}

#[test]
fn alb_10_rules_come_by_priority_and_the_default_last() {
    let mut place = place();
    place.rule(200, "/b");
    let first = place.rule(3, "/a");
    assert!(first.starts_with(&place.listener.replace("listener", "listener-rule")));
    assert_eq!(place.priorities(), ["3", "200", "default"]);
    let again = place.input(3, "/c");
    assert_eq!(place.world.code("CreateRule", again), "PriorityInUse");
    let wrong = place.input(50_001, "/c");
    assert_eq!(place.world.code("CreateRule", wrong), "ValidationError");
    let told = &place.world.snapshot().listeners[0];
    assert_eq!(told.rules.len(), 2);
    place.world.call("DeleteRule", json!({"RuleArn": first}));
    assert_eq!(place.priorities(), ["200", "default"]);
    assert_eq!(place.world.code("DeleteRule", json!({"RuleArn": first})), "RuleNotFound");
}

#[test]
fn alb_10_the_default_rule_stays_but_can_point_elsewhere() {
    let mut place = place();
    let found = place.world.call("DescribeRules", json!({"ListenerArn": place.listener}));
    let default = text(&found, "/Rules/0/RuleArn");
    assert_eq!(text(&found, "/Rules/0/IsDefault"), "true");
    assert_eq!(place.world.code("DeleteRule", json!({"RuleArn": default})), "OperationNotPermitted");
    let conditions = json!({"RuleArn": default, "Conditions": [{"Field": "path-pattern", "Values": ["/"]}]});
    assert_eq!(place.world.code("ModifyRule", conditions), "OperationNotPermitted");
    let fixed = json!({"RuleArn": default, "Actions": [
        {"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "503", "ContentType": "text/plain"}},
    ]});
    place.world.call("ModifyRule", fixed);
    let listener = place.world.call("DescribeListeners", json!({"ListenerArns": [place.listener]}));
    assert_eq!(text(&listener, "/Listeners/0/DefaultActions/0/FixedResponseConfig/StatusCode"), "503");
    place.world.call("DescribeTags", json!({"ResourceArns": [default]}));
}

#[test]
fn alb_10_priorities_change_many_at_once() {
    let mut place = place();
    let (one, two) = (place.rule(1, "/a"), place.rule(2, "/b"));
    place.rule(3, "/c");
    let pair = |arn: &str, priority: i64| json!({"RuleArn": arn, "Priority": priority});
    place.world.call("SetRulePriorities", json!({"RulePriorities": [pair(&one, 2), pair(&two, 1)]}));
    let found = place.world.call("DescribeRules", json!({"RuleArns": [one]}));
    assert_eq!(text(&found, "/Rules/0/Priority"), "2");
    let clash = json!({"RulePriorities": [pair(&one, 3)]});
    assert_eq!(place.world.code("SetRulePriorities", clash), "PriorityInUse");
    let twice = json!({"RulePriorities": [pair(&one, 9), pair(&two, 9)]});
    assert_eq!(place.world.code("SetRulePriorities", twice), "PriorityInUse");
}

#[test]
fn alb_12_there_is_exactly_one_action() {
    let mut place = place();
    let mut input = place.input(1, "/a");
    let forward = input["Actions"][0].clone();
    input["Actions"] = json!([forward, forward]);
    assert_eq!(place.world.code("CreateRule", input.clone()), "InvalidLoadBalancerAction");
    input["Actions"] = json!([{"Type": "authenticate-oidc"}]);
    assert_eq!(place.world.code("CreateRule", input), "InvalidLoadBalancerAction");
}

#[test]
fn alb_13_both_forms_have_to_agree() {
    let mut place = place();
    let green = place.world.target_group("green");
    let group = place.group.clone();
    let mut with = |action: Value| {
        let mut input = place.input(1, "/a");
        input["Actions"] = json!([action]);
        place.world.attempt("CreateRule", input).map_or_else(|error| error.code, |_| String::new())
    };
    let tuple = |arn: &str, weight: i64| json!({"TargetGroupArn": arn, "Weight": weight});
    let both = json!({"Type": "forward", "TargetGroupArn": group, "ForwardConfig": {"TargetGroups": [tuple(&green, 1)]}});
    assert_eq!(with(both), "ValidationError");
    let heavy = json!({"Type": "forward", "ForwardConfig": {"TargetGroups": [tuple(&green, 1000)]}});
    assert_eq!(with(heavy), "ValidationError");
    let unknown = json!({"Type": "forward", "TargetGroupArn": "arn"});
    assert_eq!(with(unknown), "TargetGroupNotFound");
    let pair = json!({"Type": "forward", "ForwardConfig": {
        "TargetGroups": [tuple(&group, 90), tuple(&green, 10)],
        "TargetGroupStickinessConfig": {"Enabled": true, "DurationSeconds": 60},
    }});
    assert_eq!(with(pair), "");
    let told = place.world.snapshot();
    let lb_api::Action::Forward(forward) = &told.listeners[0].rules[0].action else { panic!("{told:?}") };
    assert_eq!(forward.groups.iter().map(|group| group.weight).collect::<Vec<_>>(), [90, 10]);
    assert_eq!(forward.stickiness.as_ref().unwrap().duration_ms, 60_000);
}

#[test]
fn rules_go_with_their_listener() {
    let mut place = place();
    let rule = place.rule(1, "/a");
    place.world.call("DeleteListener", json!({"ListenerArn": place.listener}));
    assert_eq!(place.world.code("DescribeRules", json!({"RuleArns": [rule]})), "RuleNotFound");
    assert!(place.world.snapshot().listeners.is_empty());
    place.world.call("DeleteTargetGroup", json!({"TargetGroupArn": place.group}));
    assert!(place.world.snapshot().target_groups.is_empty());
}
