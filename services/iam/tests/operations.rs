//! Operations as clients see them, over a store in memory.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use model::{Error, Ids, Time};
use serde_json::{Value, json};
use store::{Caller, Settings, Store};

struct World {
    store: Store,
    ids: Ids,
}

const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ecs-tasks.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
const POLICY: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#;

impl World {
    fn new() -> Self {
        let settings =
            Settings { instance: "000000".into(), time_scale: 1, endpoint: "http://127.0.0.1:4566".into() };
        Self { store: Store::memory(settings, iam::TABLES).unwrap(), ids: Ids::seeded(1) }
    }

    fn call(&mut self, operation: &str, input: Value) -> Result<Value, Error> {
        let input: wire::Document = serde_json::from_value(input).unwrap();
        let caller = Caller::root("000000000000", "eu-central-1");
        let output = self.store.run(Time(1_700_000_000_000), &mut self.ids, caller, |cx| {
            iam::api::dispatch(cx, operation, &input)
        })?;
        Ok(serde_json::to_value(&output).unwrap())
    }

    fn refused(&mut self, operation: &str, input: Value) -> (String, String) {
        let error = self.call(operation, input).unwrap_err();
        (error.code, error.message)
    }

    fn role(&mut self, name: &str) -> Value {
        let input = json!({"RoleName": name, "AssumeRolePolicyDocument": TRUST});
        self.call("CreateRole", input).unwrap()["Role"].clone()
    }
}

#[test]
fn a_role_reads_back_with_everything_terraform_needs() {
    let mut world = World::new();
    world.role("web");
    let role = world.call("GetRole", json!({"RoleName": "web"})).unwrap()["Role"].clone();
    assert_eq!(role["Arn"], "arn:aws:iam::000000000000:role/web");
    assert_eq!((&role["Path"], &role["MaxSessionDuration"]), (&json!("/"), &json!(3600)));
    assert!(role["RoleId"].as_str().unwrap().starts_with("AROA") && !role["CreateDate"].is_null());
    assert!(role["AssumeRolePolicyDocument"].as_str().unwrap().starts_with("%7B%22Version%22"));
    let again = json!({"RoleName": "web", "AssumeRolePolicyDocument": TRUST});
    assert_eq!(world.refused("CreateRole", again).0, "EntityAlreadyExists");
    let missing = world.refused("GetRole", json!({"RoleName": "none"}));
    assert_eq!(missing, ("NoSuchEntity".into(), "The role with name none cannot be found.".into()));
}

#[test]
fn a_trust_policy_names_principals_that_exist() {
    let mut world = World::new();
    let trust = |arn: &str| {
        json!({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": {"AWS": [arn]}, "Action": "sts:AssumeRole"}
        ]})
        .to_string()
    };
    let other = trust("arn:aws:iam::000000000000:role/other");
    let input = json!({"RoleName": "web", "AssumeRolePolicyDocument": other});
    let (code, message) = world.refused("CreateRole", input.clone());
    assert_eq!(code, "MalformedPolicyDocument");
    assert!(message.starts_with("Invalid principal in policy"));
    world.role("other");
    world.call("CreateRole", input).unwrap();
    let bad = json!({"RoleName": "web", "PolicyDocument": POLICY});
    assert_eq!(world.refused("UpdateAssumeRolePolicy", bad).1, "Has prohibited field Resource");
}

#[test]
fn aws_managed_policies_are_there_and_attach() {
    let mut world = World::new();
    world.role("exec");
    let arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy";
    world.call("AttachRolePolicy", json!({"RoleName": "exec", "PolicyArn": arn})).unwrap();
    world.call("AttachRolePolicy", json!({"RoleName": "exec", "PolicyArn": arn})).unwrap();
    let attached = world.call("ListAttachedRolePolicies", json!({"RoleName": "exec"})).unwrap();
    assert_eq!(
        attached["AttachedPolicies"],
        json!([
            {"PolicyName": "AmazonECSTaskExecutionRolePolicy", "PolicyArn": arn}
        ])
    );
    let policy = world.call("GetPolicy", json!({"PolicyArn": arn})).unwrap();
    assert_eq!(policy["Policy"]["AttachmentCount"], 1);
    let version = policy["Policy"]["DefaultVersionId"].clone();
    let version = world.call("GetPolicyVersion", json!({"PolicyArn": arn, "VersionId": version})).unwrap();
    assert!(version["PolicyVersion"]["Document"].as_str().unwrap().contains("ecr%3AGetAuthorizationToken"));
    let missing = json!({"RoleName": "exec", "PolicyArn": "arn:aws:iam::aws:policy/None"});
    assert_eq!(world.refused("AttachRolePolicy", missing).0, "NoSuchEntity");
    assert_eq!(world.refused("DeletePolicy", json!({"PolicyArn": arn})).0, "AccessDenied");
}

#[test]
fn what_hangs_on_something_is_not_deleted() {
    let mut world = World::new();
    world.role("web");
    let input = json!({"PolicyName": "p", "PolicyDocument": POLICY, "Tags": [{"Key": "a", "Value": "b"}]});
    let arn = world.call("CreatePolicy", input).unwrap()["Policy"]["Arn"].clone();
    let both = json!({"RoleName": "web", "PolicyArn": arn});
    world.call("AttachRolePolicy", both.clone()).unwrap();
    assert_eq!(world.refused("DeletePolicy", json!({"PolicyArn": arn})).0, "DeleteConflict");
    let (code, message) = world.refused("DeleteRole", json!({"RoleName": "web"}));
    assert_eq!(
        (code.as_str(), message.as_str()),
        ("DeleteConflict", "Cannot delete entity, must detach all policies first.")
    );
    world.call("DetachRolePolicy", both.clone()).unwrap();
    assert_eq!(world.refused("DetachRolePolicy", both).0, "NoSuchEntity");
    let inline = json!({"RoleName": "web", "PolicyName": "i", "PolicyDocument": POLICY});
    world.call("PutRolePolicy", inline).unwrap();
    let names = world.call("ListRolePolicies", json!({"RoleName": "web"})).unwrap();
    assert_eq!(names["PolicyNames"], json!(["i"]));
    assert_eq!(world.refused("DeleteRole", json!({"RoleName": "web"})).0, "DeleteConflict");
    world.call("DeleteRolePolicy", json!({"RoleName": "web", "PolicyName": "i"})).unwrap();
    world.call("DeleteRole", json!({"RoleName": "web"})).unwrap();
    world.call("DeletePolicy", json!({"PolicyArn": arn})).unwrap();
    assert_eq!(world.refused("GetPolicy", json!({"PolicyArn": arn})).0, "NoSuchEntity");
}

#[test]
fn versions_are_at_most_five_and_numbers_are_not_used_again() {
    let mut world = World::new();
    let input = json!({"PolicyName": "p", "PolicyDocument": POLICY});
    let arn = world.call("CreatePolicy", input).unwrap()["Policy"]["Arn"].clone();
    let next = json!({"PolicyArn": arn, "PolicyDocument": POLICY, "SetAsDefault": true});
    for number in 2..=5 {
        let made = world.call("CreatePolicyVersion", next.clone()).unwrap();
        assert_eq!(made["PolicyVersion"]["VersionId"], format!("v{number}"));
    }
    assert_eq!(world.refused("CreatePolicyVersion", next.clone()).0, "LimitExceeded");
    let current = json!({"PolicyArn": arn, "VersionId": "v5"});
    assert_eq!(world.refused("DeletePolicyVersion", current).0, "DeleteConflict");
    world.call("DeletePolicyVersion", json!({"PolicyArn": arn, "VersionId": "v4"})).unwrap();
    let made = world.call("CreatePolicyVersion", next).unwrap();
    assert_eq!(made["PolicyVersion"]["VersionId"], "v6");
    let listed = world.call("ListPolicyVersions", json!({"PolicyArn": arn, "MaxItems": 2})).unwrap();
    assert_eq!(listed["Versions"][0]["VersionId"], "v6");
    assert_eq!(listed["IsTruncated"], true);
    let rest = json!({"PolicyArn": arn, "Marker": listed["Marker"]});
    let rest = world.call("ListPolicyVersions", rest).unwrap();
    assert_eq!((rest["Versions"].as_array().unwrap().len(), &rest["IsTruncated"]), (3, &json!(false)));
}

#[test]
fn a_service_linked_role_is_made_once() {
    let mut world = World::new();
    let input = json!({"AWSServiceName": "ecs.amazonaws.com"});
    let role = world.call("CreateServiceLinkedRole", input.clone()).unwrap();
    let arn = "arn:aws:iam::000000000000:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS";
    assert_eq!(role["Role"]["Arn"], arn);
    assert_eq!(world.refused("CreateServiceLinkedRole", input).0, "InvalidInput");
}
