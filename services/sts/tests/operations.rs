//! Operations as clients see them, over a store in memory.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use model::{Error, Ids, Time};
use serde_json::{Value, json};
use store::{Caller, Settings, Store};

struct World {
    store: Store,
    ids: Ids,
    now: Time,
    caller: Caller,
}

const ROLE: &str = "arn:aws:iam::000000000000:role/build";

impl World {
    fn new() -> Self {
        let settings =
            Settings { instance: "000000".into(), time_scale: 1, endpoint: "http://127.0.0.1:4566".into() };
        let store = Store::memory(settings, &[iam::TABLES, sts::TABLES].concat()).unwrap();
        let caller = Caller::root("000000000000", "eu-central-1");
        let mut world = Self { store, ids: Ids::seeded(1), now: Time(1_700_000_000_000), caller };
        let trust = json!({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": {"Service": "codebuild.amazonaws.com"}, "Action": "sts:AssumeRole"}
        ]});
        let role: wire::Document = serde_json::from_value(
            json!({"RoleName": "build", "AssumeRolePolicyDocument": trust.to_string()}),
        )
        .unwrap();
        let caller = world.caller.clone();
        world
            .store
            .run(world.now, &mut world.ids, caller, |cx| iam::api::dispatch(cx, "CreateRole", &role))
            .unwrap();
        world
    }

    fn call(&mut self, operation: &str, input: Value) -> Result<Value, Error> {
        let input: wire::Document = serde_json::from_value(input).unwrap();
        let output = self.store.run(self.now, &mut self.ids, self.caller.clone(), |cx| {
            sts::api::dispatch(cx, operation, &input)
        })?;
        Ok(serde_json::to_value(&output).unwrap())
    }
}

#[test]
fn root_is_who_calls_without_a_session() {
    let identity = World::new().call("GetCallerIdentity", json!({})).unwrap();
    assert_eq!(
        identity,
        json!({
            "UserId": "000000000000",
            "Account": "000000000000",
            "Arn": "arn:aws:iam::000000000000:root",
        })
    );
}

#[test]
fn an_assumed_role_is_who_calls_until_it_expires() {
    let mut world = World::new();
    let input = json!({"RoleArn": ROLE, "RoleSessionName": "one", "DurationSeconds": 900});
    let assumed = world.call("AssumeRole", input).unwrap();
    let arn = "arn:aws:sts::000000000000:assumed-role/build/one";
    assert_eq!(assumed["AssumedRoleUser"]["Arn"], arn);
    let key = assumed["Credentials"]["AccessKeyId"].as_str().unwrap().to_owned();
    assert!(key.starts_with("ASIA") && key.len() == 20);
    world.caller.access_key.clone_from(&key);
    let identity = world.call("GetCallerIdentity", json!({})).unwrap();
    assert_eq!(identity["Arn"], arn);
    assert!(identity["UserId"].as_str().unwrap().ends_with(":one"));
    assert_eq!(world.call("GetSessionToken", json!({})).unwrap_err().code, "AccessDenied");
    world.now = Time(world.now.0 + 900_000);
    let (now, caller) = (world.now, world.caller.clone());
    let identified = world.store.run(now, &mut world.ids, caller, |cx| sts::identify(cx, &key)).unwrap();
    assert_eq!(identified, None);
}

#[test]
fn no_role_is_access_denied() {
    let mut world = World::new();
    let input = json!({"RoleArn": "arn:aws:iam::000000000000:role/none", "RoleSessionName": "one"});
    let error = world.call("AssumeRole", input).unwrap_err();
    assert_eq!((error.code.as_str(), error.status), ("AccessDenied", 403));
    let input = json!({"RoleArn": ROLE, "RoleSessionName": "one", "DurationSeconds": 7200});
    assert_eq!(world.call("AssumeRole", input).unwrap_err().code, "ValidationError");
}
