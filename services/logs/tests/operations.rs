//! Operations as clients see them, over a store in memory.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use driver::LogsSeen;
use model::{Error, Ids, Time};
use serde_json::{Value, json};
use store::{Caller, Settings, Store};

struct World {
    store: Store,
    ids: Ids,
    now: Time,
}

impl World {
    fn new() -> Self {
        let settings =
            Settings { instance: "000000".into(), time_scale: 1, endpoint: "http://127.0.0.1:4566".into() };
        let store = Store::memory(settings, logs::TABLES).unwrap();
        let mut world = Self { store, ids: Ids::seeded(1), now: Time(1_700_000_000_000) };
        world.call("CreateLogGroup", json!({"logGroupName": "/ecs/web", "tags": {"a": "b"}})).unwrap();
        world
    }

    fn call(&mut self, operation: &str, input: Value) -> Result<Value, Error> {
        let input: wire::Document = serde_json::from_value(input).unwrap();
        let caller = Caller::root("000000000000", "eu-central-1");
        let output = self
            .store
            .run(self.now, &mut self.ids, caller, |cx| logs::api::dispatch(cx, operation, &input))?;
        Ok(serde_json::to_value(&output).unwrap())
    }

    fn put(&mut self, stream: &str, events: &[(i64, &str)]) -> Result<Value, Error> {
        let start = self.now.0;
        let events: Vec<Value> =
            events.iter().map(|(after, text)| json!({"timestamp": start + after, "message": text})).collect();
        let name = json!({"logGroupName": "/ecs/web", "logStreamName": stream});
        drop(self.call("CreateLogStream", name));
        let input = json!({"logGroupName": "/ecs/web", "logStreamName": stream, "logEvents": events});
        self.call("PutLogEvents", input)
    }

    fn get(&mut self, more: Value) -> Value {
        let mut input = json!({"logGroupName": "/ecs/web", "logStreamName": "s"});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        self.call("GetLogEvents", input).unwrap()
    }

    fn see(&mut self, lines: LogsSeen) {
        let seen = driver::Seen::Logs(lines);
        let caller = Caller::root("", "");
        self.store.run(self.now, &mut self.ids, caller, |cx| logs::on_seen(cx, "task", &seen)).unwrap();
    }
}

fn messages(output: &Value) -> Vec<&str> {
    let events = output["events"].as_array().unwrap();
    events.iter().map(|event| event["message"].as_str().unwrap()).collect()
}

#[test]
fn a_group_is_described_with_both_arns_and_its_retention() {
    let mut world = World::new();
    let retention = json!({"logGroupName": "/ecs/web", "retentionInDays": 30});
    world.call("PutRetentionPolicy", retention).unwrap();
    let error = world
        .call("PutRetentionPolicy", json!({"logGroupName": "/ecs/web", "retentionInDays": 2}))
        .unwrap_err();
    assert_eq!(error.code, "InvalidParameterException");
    let described = world.call("DescribeLogGroups", json!({"logGroupNamePrefix": "/ecs"})).unwrap();
    let group = &described["logGroups"][0];
    let arn = "arn:aws:logs:eu-central-1:000000000000:log-group:/ecs/web";
    assert_eq!(group["arn"], format!("{arn}:*"));
    assert_eq!((&group["logGroupArn"], &group["retentionInDays"]), (&json!(arn), &json!(30)));
    let tags = world.call("ListTagsForResource", json!({"resourceArn": arn})).unwrap();
    assert_eq!(tags["tags"], json!({"a": "b"}));
    world.call("UntagResource", json!({"resourceArn": arn, "tagKeys": ["a"]})).unwrap();
    let tags = world.call("ListTagsLogGroup", json!({"logGroupName": "/ecs/web"})).unwrap();
    assert_eq!(tags["tags"], json!({}));
    let again = world.call("CreateLogGroup", json!({"logGroupName": "/ecs/web"})).unwrap_err();
    assert_eq!(again.code, "ResourceAlreadyExistsException");
}

#[test]
fn pages_go_forward_and_backward_and_end_with_the_same_token() {
    let mut world = World::new();
    world.put("s", &[(0, "a"), (0, "b"), (1, "c"), (2, "d")]).unwrap();
    let last = world.get(json!({"limit": 2}));
    assert_eq!(messages(&last), ["c", "d"]);
    let before = world.get(json!({"limit": 3, "nextToken": last["nextBackwardToken"]}));
    assert_eq!(messages(&before), ["a", "b"]);
    let none = world.get(json!({"nextToken": before["nextBackwardToken"]}));
    assert_eq!((messages(&none).len(), &none["nextBackwardToken"]), (0, &before["nextBackwardToken"]));
    let head = world.get(json!({"limit": 1, "startFromHead": true}));
    assert_eq!(messages(&head), ["a"]);
    let next = world.get(json!({"nextToken": head["nextForwardToken"]}));
    assert_eq!(messages(&next), ["b", "c", "d"]);
    let end = world.get(json!({"nextToken": next["nextForwardToken"]}));
    assert_eq!((messages(&end).len(), &end["nextForwardToken"]), (0, &next["nextForwardToken"]));
    world.put("s", &[(3, "e")]).unwrap();
    let more = world.get(json!({"nextToken": end["nextForwardToken"]}));
    assert_eq!(messages(&more), ["e"]);
    let between = json!({"startTime": world.now.0 + 1, "endTime": world.now.0 + 3});
    assert_eq!(messages(&world.get(between)), ["c", "d"]);
}

#[test]
fn a_filter_merges_streams_by_time_and_pages() {
    let mut world = World::new();
    world.put("one", &[(0, "one 0"), (4, "one 4"), (4, "one 4b")]).unwrap();
    world.put("two", &[(1, "two 1"), (4, "two 4"), (9, "skip")]).unwrap();
    let mut input = json!({"logGroupName": "/ecs/web", "limit": 2, "filterPattern": "-skip"});
    let (mut seen, mut ids) = (Vec::new(), std::collections::BTreeSet::new());
    loop {
        let page = world.call("FilterLogEvents", input.clone()).unwrap();
        for event in page["events"].as_array().unwrap() {
            seen.push(event["message"].as_str().unwrap().to_owned());
            ids.insert(event["eventId"].as_str().unwrap().to_owned());
        }
        if page["nextToken"].is_null() {
            break;
        }
        input["nextToken"] = page["nextToken"].clone();
    }
    assert_eq!(seen, ["one 0", "two 1", "one 4", "one 4b", "two 4"]);
    assert_eq!(ids.len(), 5);
    let named = json!({"logGroupName": "/ecs/web", "logStreamNames": ["two"], "endTime": world.now.0 + 4});
    assert_eq!(messages(&world.call("FilterLogEvents", named).unwrap()), ["two 1", "two 4"]);
}

#[test]
fn streams_are_listed_by_name_and_by_last_event() {
    let mut world = World::new();
    for (stream, at) in [("a", 5), ("b", 9), ("c", 1)] {
        world.put(stream, &[(at, "x")]).unwrap();
    }
    let names = |output: &Value| -> Vec<String> {
        let streams = output["logStreams"].as_array().unwrap();
        streams.iter().map(|stream| stream["logStreamName"].as_str().unwrap().to_owned()).collect()
    };
    let input =
        json!({"logGroupName": "/ecs/web", "orderBy": "LastEventTime", "descending": true, "limit": 2});
    let first = world.call("DescribeLogStreams", input.clone()).unwrap();
    assert_eq!(names(&first), ["b", "a"]);
    let mut second = input;
    second["nextToken"] = first["nextToken"].clone();
    assert_eq!(names(&world.call("DescribeLogStreams", second).unwrap()), ["c"]);
    let prefix = json!({"logGroupName": "/ecs/web", "logStreamNamePrefix": "b"});
    assert_eq!(names(&world.call("DescribeLogStreams", prefix).unwrap()), ["b"]);
    world.call("DeleteLogStream", json!({"logGroupName": "/ecs/web", "logStreamName": "b"})).unwrap();
    let rest = world.call("DescribeLogStreams", json!({"logGroupName": "/ecs/web"})).unwrap();
    assert_eq!(names(&rest), ["a", "c"]);
}

#[test]
fn put_rejects_disorder_and_what_is_too_old_or_too_new() {
    let mut world = World::new();
    let error = world.put("s", &[(2, "b"), (1, "a")]).unwrap_err();
    assert!(error.message.contains("chronological order"));
    let day = 86_400_000;
    let output = world.put("s", &[(-20 * day, "old"), (0, "now"), (day, "new")]).unwrap();
    let rejected = &output["rejectedLogEventsInfo"];
    assert_eq!(rejected["tooOldLogEventEndIndex"], 1);
    assert_eq!(rejected["tooNewLogEventStartIndex"], 2);
    assert_eq!(messages(&world.get(json!({}))), ["now"]);
    let missing = json!({"logGroupName": "/none", "logStreamName": "s", "logEvents": []});
    let error = world.call("PutLogEvents", missing).unwrap_err();
    assert_eq!(error.message, "The specified log group does not exist.");
}

#[test]
fn ecs_50_lines_of_a_container_are_taken_once() {
    let mut world = World::new();
    let lines = |from_offset, offset, texts: &[&str]| LogsSeen {
        account: "000000000000".into(),
        region: "eu-central-1".into(),
        group: "/ecs/web".into(),
        stream: "s".into(),
        create_group: false,
        from_offset,
        offset,
        events: texts.iter().map(|text| (1_700_000_000_000, (*text).to_owned())).collect(),
    };
    world.see(lines(0, 20, &["a", "b"]));
    world.see(lines(0, 20, &["a", "b"]));
    world.see(lines(0, 30, &["a", "b", "c"]));
    world.see(lines(30, 40, &["d"]));
    assert_eq!(messages(&world.get(json!({}))), ["a", "b", "c", "d"]);
    let mut other = lines(0, 5, &["x"]);
    other.group = "/none".into();
    world.see(other.clone());
    let groups = world.call("DescribeLogGroups", json!({})).unwrap();
    assert_eq!(groups["logGroups"].as_array().unwrap().len(), 1);
    other.create_group = true;
    world.see(other);
    let groups = world.call("DescribeLogGroups", json!({})).unwrap();
    assert_eq!(groups["logGroups"].as_array().unwrap().len(), 2);
}

#[test]
fn expired_events_are_hidden_at_once_and_removed_by_the_machine() {
    let mut world = World::new();
    world.put("s", &[(0, "old")]).unwrap();
    world.call("PutRetentionPolicy", json!({"logGroupName": "/ecs/web", "retentionInDays": 1})).unwrap();
    world.now = Time(world.now.0 + 2 * 86_400_000);
    world.put("s", &[(0, "new")]).unwrap();
    assert_eq!(messages(&world.get(json!({}))), ["new"]);
    let entry = logs::machines()[0];
    let (now, caller) = (world.now, Caller::root("", ""));
    let awake = world.store.run(now, &mut world.ids, caller.clone(), |cx| (entry.awake)(cx)).unwrap();
    assert_eq!(awake, ["000000000000/eu-central-1//ecs/web"]);
    world.store.run(now, &mut world.ids, caller, |cx| (entry.step)(cx, &awake[0])).unwrap();
    world.call("DeleteRetentionPolicy", json!({"logGroupName": "/ecs/web"})).unwrap();
    assert_eq!(messages(&world.get(json!({}))), ["new"]);
}

#[test]
fn a_query_finds_what_it_asks_for_within_its_time() {
    let mut world = World::new();
    world.put("a", &[(0, "GET /"), (1000, "error: a")]).unwrap();
    world.put("b", &[(2000, "error: b"), (9000, "error: late")]).unwrap();
    let start = world.now.0 / 1000;
    let query = json!({
        "logGroupName": "/ecs/web", "startTime": start, "endTime": start + 5,
        "queryString": "fields @logStream, @message | filter @message like /error/ | sort @timestamp asc",
    });
    let id = world.call("StartQuery", query).unwrap();
    let found = world.call("GetQueryResults", id.clone()).unwrap();
    assert_eq!(found["status"], "Complete");
    let rows = found["results"].as_array().unwrap();
    let text = |row: &Value| row[1]["value"].as_str().unwrap().to_owned();
    assert_eq!(rows.iter().map(text).collect::<Vec<_>>(), ["error: a", "error: b"]);
    assert_eq!(found["statistics"]["recordsScanned"], 3.0);
    world.call("StopQuery", id.clone()).unwrap();
    assert_eq!(world.call("GetQueryResults", id).unwrap()["status"], "Cancelled");
    let listed = world.call("ListLogGroups", json!({"logGroupNamePattern": "^/ecs"})).unwrap();
    assert_eq!(listed["logGroups"][0]["logGroupName"], "/ecs/web");
}
