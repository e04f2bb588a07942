//! Through the dispatch, as the door calls it.
#![expect(clippy::unwrap_used, reason = "a test ends where it fails")]

use model::{Error, Ids, Time};
use serde_json::{Value, json};
use store::{Caller, Cx, Settings, Store};
use wire::Document;

const PIPELINE: &str = "arn:aws:codepipeline:eu-central-1:000000000000:app";
const PATTERN: &str = r#"{"source":["aws.codecommit"],"detail":{"referenceName":["main"]}}"#;

fn with<R>(work: impl FnOnce(&mut Cx<'_>) -> R) -> R {
    let settings =
        Settings { instance: "000000".into(), time_scale: 1, endpoint: "http://127.0.0.1:4566".into() };
    let mut store = Store::memory(settings, events::TABLES).unwrap();
    let mut ids = Ids::seeded(1);
    let caller = Caller::root("000000000000", "eu-central-1");
    store.run(Time(1_700_000_000_000), &mut ids, caller, |cx| Ok::<_, Error>(work(cx))).unwrap()
}

fn call(cx: &mut Cx<'_>, operation: &str, input: Value) -> Result<Value, Error> {
    let document: Document = serde_json::from_value(input).unwrap();
    events::api::dispatch(cx, operation, &document).map(|output| serde_json::to_value(output).unwrap())
}

fn rule_with_target(cx: &mut Cx<'_>) {
    call(cx, "PutRule", json!({"Name": "push", "EventPattern": PATTERN})).unwrap();
    let target = json!({"Id": "1", "Arn": PIPELINE, "RoleArn": "arn:aws:iam::000000000000:role/start"});
    call(cx, "PutTargets", json!({"Rule": "push", "Targets": [target]})).unwrap();
}

fn pushed(branch: &str) -> events::Event {
    events::Event {
        account: "000000000000".into(),
        region: "eu-central-1".into(),
        source: "aws.codecommit".into(),
        detail_type: "CodeCommit Repository State Change".into(),
        resources: Vec::new(),
        detail: json!({"referenceName": branch, "commitId": "c0ffee"}),
    }
}

#[test]
fn cp_21_a_matching_event_becomes_a_delivery() {
    with(|cx| {
        rule_with_target(cx);
        events::emit(cx, pushed("dev")).unwrap();
        assert!(events::pending(cx, "codepipeline").unwrap().is_empty());
        let event_id = events::emit(cx, pushed("main")).unwrap();
        let waiting = events::pending(cx, "codepipeline").unwrap();
        assert_eq!(waiting.len(), 1);
        let delivery = events::delivery(cx, &waiting[0]).unwrap().unwrap();
        assert_eq!(delivery.target_arn, PIPELINE);
        assert_eq!(delivery.rule_arn, "arn:aws:events:eu-central-1:000000000000:rule/push");
        assert_eq!(delivery.event["id"], json!(event_id));
        assert_eq!(delivery.event["time"], json!("2023-11-14T22:13:20Z"));
        assert_eq!(delivery.input, delivery.event.to_string());
        events::delivered(cx, &waiting[0]).unwrap();
        assert!(events::pending(cx, "codepipeline").unwrap().is_empty());
    });
}

#[test]
fn a_disabled_rule_delivers_nothing() {
    with(|cx| {
        rule_with_target(cx);
        call(cx, "DisableRule", json!({"Name": "push"})).unwrap();
        events::emit(cx, pushed("main")).unwrap();
        assert!(events::pending(cx, "codepipeline").unwrap().is_empty());
        call(cx, "EnableRule", json!({"Name": "push"})).unwrap();
        events::emit(cx, pushed("main")).unwrap();
        assert_eq!(events::pending(cx, "codepipeline").unwrap().len(), 1);
    });
}

#[test]
fn rules_are_kept_listed_and_deleted() {
    with(|cx| {
        let tags = json!([{"Key": "a", "Value": "1"}]);
        let put = json!({"Name": "push", "EventPattern": PATTERN, "Tags": tags});
        let arn = call(cx, "PutRule", put).unwrap()["RuleArn"].clone();
        let rule = call(cx, "DescribeRule", json!({"Name": "push"})).unwrap();
        assert_eq!((&rule["State"], &rule["EventBusName"]), (&json!("ENABLED"), &json!("default")));
        assert_eq!(rule["EventPattern"], json!(PATTERN));
        let listed = call(cx, "ListTagsForResource", json!({"ResourceARN": arn})).unwrap();
        assert_eq!(listed["Tags"], tags);
        call(cx, "UntagResource", json!({"ResourceARN": arn, "TagKeys": ["a"]})).unwrap();
        let listed = call(cx, "ListTagsForResource", json!({"ResourceARN": arn})).unwrap();
        assert_eq!(listed["Tags"], json!([]));

        rule_with_target(cx);
        let names = call(cx, "ListRuleNamesByTarget", json!({"TargetArn": PIPELINE})).unwrap();
        assert_eq!(names["RuleNames"], json!(["push"]));
        let refused = call(cx, "DeleteRule", json!({"Name": "push"})).unwrap_err();
        assert_eq!(refused.message, "Rule can't be deleted since it has targets.");
        let targets = call(cx, "ListTargetsByRule", json!({"Rule": "push"})).unwrap();
        assert_eq!(targets["Targets"][0]["Arn"], json!(PIPELINE));
        call(cx, "RemoveTargets", json!({"Rule": "push", "Ids": ["1"]})).unwrap();
        call(cx, "DeleteRule", json!({"Name": "push"})).unwrap();
        let gone = call(cx, "DescribeRule", json!({"Name": "push"})).unwrap_err();
        assert_eq!(gone.code, "ResourceNotFoundException");
        assert_eq!(gone.message, "Rule push does not exist on EventBus default.");
    });
}

#[test]
fn what_cannot_be_done_is_refused_by_name() {
    with(|cx| {
        let schedule = json!({"Name": "s", "ScheduleExpression": "rate(1 hour)"});
        assert_eq!(call(cx, "PutRule", schedule).unwrap_err().code, "NotImplemented");
        let pattern = json!({"Name": "p", "EventPattern": "{\"a\":1}"});
        let error = call(cx, "PutRule", pattern).unwrap_err();
        assert_eq!(error.code, "InvalidEventPatternException");
        assert_eq!(error.message, "Event pattern is not valid. Reason: \"a\" must be an object or an array");
        rule_with_target(cx);
        let queue = json!({"Id": "2", "Arn": "arn:aws:sqs:eu-central-1:000000000000:q"});
        let error = call(cx, "PutTargets", json!({"Rule": "push", "Targets": [queue]})).unwrap_err();
        assert_eq!(error.code, "NotImplemented");
        assert!(error.message.contains("arn:aws:sqs"));
    });
}

#[test]
fn clients_put_events_of_their_own_only() {
    with(|cx| {
        call(cx, "CreateEventBus", json!({"Name": "mine"})).unwrap();
        let put = json!({"Name": "r", "EventBusName": "mine", "EventPattern": r#"{"source":["my.app"]}"#});
        assert_eq!(
            call(cx, "PutRule", put).unwrap()["RuleArn"],
            json!("arn:aws:events:eu-central-1:000000000000:rule/mine/r")
        );
        let target = json!({"Id": "1", "Arn": PIPELINE, "RoleArn": "arn:aws:iam::000000000000:role/r",
            "InputPath": "$.detail.x"});
        call(cx, "PutTargets", json!({"Rule": "r", "EventBusName": "mine", "Targets": [target]})).unwrap();
        let entry = |source: &str, detail: &str| json!({"Source": source, "DetailType": "t", "Detail": detail, "EventBusName": "mine"});
        let entries = [entry("my.app", r#"{"x":5}"#), entry("aws.ec2", "{}"), entry("my.app", "[")];
        let answer = call(cx, "PutEvents", json!({"Entries": entries})).unwrap();
        assert_eq!(answer["FailedEntryCount"], json!(2));
        assert_eq!(answer["Entries"][1]["ErrorCode"], json!("NotAuthorizedForSourceException"));
        assert_eq!(answer["Entries"][2]["ErrorCode"], json!("MalformedDetail"));
        let waiting = events::pending(cx, "codepipeline").unwrap();
        assert_eq!(waiting.len(), 1);
        assert_eq!(events::delivery(cx, &waiting[0]).unwrap().unwrap().input, "5");
        let kept = call(cx, "DeleteEventBus", json!({"Name": "mine"})).unwrap_err();
        assert_eq!(kept.code, "ValidationException");
        let buses = call(cx, "ListEventBuses", json!({})).unwrap();
        assert_eq!(buses["EventBuses"].as_array().unwrap().len(), 2);
    });
}

#[test]
fn patterns_are_tested() {
    with(|cx| {
        let event = r#"{"id":"1","account":"0","source":"aws.codecommit","time":"t","region":"r",
            "resources":[],"detail-type":"x","detail":{"referenceName":"main"}}"#;
        let ask = json!({"EventPattern": PATTERN, "Event": event});
        assert_eq!(call(cx, "TestEventPattern", ask).unwrap()["Result"], json!(true));
        let ask = json!({"EventPattern": PATTERN, "Event": "{}"});
        assert_eq!(call(cx, "TestEventPattern", ask).unwrap_err().code, "ValidationException");
    });
}

#[test]
fn a_log_group_is_a_target_without_a_role() {
    with(|cx| {
        call(cx, "PutRule", json!({"Name": "all", "EventPattern": PATTERN})).unwrap();
        let arn = "arn:aws:logs:eu-central-1:000000000000:log-group:/aws/events/all:*";
        let target = json!({"Id": "1", "Arn": arn, "InputPath": "$.detail.commitId"});
        call(cx, "PutTargets", json!({"Rule": "all", "Targets": [target]})).unwrap();
        events::emit(cx, pushed("main")).unwrap();
        let waiting = events::pending(cx, "logs").unwrap();
        assert_eq!(events::delivery(cx, &waiting[0]).unwrap().unwrap().input, "\"c0ffee\"");
    });
}
