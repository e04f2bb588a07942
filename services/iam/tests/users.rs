//! Users, groups, credentials, instance profiles and the policy simulator, as clients see them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use model::{Error, Ids, Time};
use serde_json::{Value, json};
use store::{Caller, Settings, Store};

struct World {
    store: Store,
    ids: Ids,
}

const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
const POLICY: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}]}"#;

impl World {
    fn new() -> Self {
        let settings =
            Settings { instance: "000000".into(), time_scale: 1, endpoint: "http://127.0.0.1:4566".into() };
        Self { store: Store::memory(settings, iam::TABLES).unwrap(), ids: Ids::seeded(1) }
    }

    fn inside<R>(&mut self, work: impl FnOnce(&mut store::Cx<'_>) -> Result<R, Error>) -> Result<R, Error> {
        let caller = Caller::root("000000000000", "eu-central-1");
        self.store.run(Time(1_700_000_000_000), &mut self.ids, caller, work)
    }

    fn call(&mut self, operation: &str, input: Value) -> Result<Value, Error> {
        let input: wire::Document = serde_json::from_value(input).unwrap();
        let output = self.inside(|cx| iam::api::dispatch(cx, operation, &input))?;
        Ok(serde_json::to_value(&output).unwrap())
    }

    fn done(&mut self, operation: &str, input: Value) -> Value {
        self.call(operation, input).unwrap_or_else(|error| panic!("{operation}: {error}"))
    }

    fn refused(&mut self, operation: &str, input: Value) -> String {
        self.call(operation, input).unwrap_err().code
    }
}

#[test]
fn a_user_goes_only_when_nothing_hangs_on_it() {
    let mut world = World::new();
    let ann = json!({"UserName": "ann"});
    let user = world.done(
        "CreateUser",
        json!({"UserName": "ann", "Path": "/team/", "Tags": [{"Key": "a", "Value": "1"}]}),
    );
    assert_eq!(user["User"]["Arn"], "arn:aws:iam::000000000000:user/team/ann");
    assert_eq!(world.refused("CreateUser", ann.clone()), "EntityAlreadyExists");
    world.done("CreateGroup", json!({"GroupName": "devs"}));
    let member = json!({"GroupName": "devs", "UserName": "ann"});
    let policy =
        world.done("CreatePolicy", json!({"PolicyName": "p", "PolicyDocument": POLICY}))["Policy"]["Arn"]
            .clone();
    let attached = json!({"UserName": "ann", "PolicyArn": policy});
    let inline = json!({"UserName": "ann", "PolicyName": "i"});
    world.done("AddUserToGroup", member.clone());
    world.done("AttachUserPolicy", attached.clone());
    world.done("PutUserPolicy", json!({"UserName": "ann", "PolicyName": "i", "PolicyDocument": POLICY}));
    let entities = world.done("ListEntitiesForPolicy", json!({"PolicyArn": policy}));
    assert_eq!(entities["PolicyUsers"][0]["UserName"], "ann");
    for (operation, input) in
        [("RemoveUserFromGroup", member), ("DetachUserPolicy", attached), ("DeleteUserPolicy", inline)]
    {
        assert_eq!(world.refused("DeleteUser", ann.clone()), "DeleteConflict");
        world.done(operation, input);
    }
    world.done("DeleteUser", ann.clone());
    assert_eq!(world.refused("GetUser", ann), "NoSuchEntity");
}

#[test]
fn a_renamed_user_keeps_keys_groups_and_credentials() {
    let mut world = World::new();
    world.done("CreateUser", json!({"UserName": "ann"}));
    world.done("CreateGroup", json!({"GroupName": "devs"}));
    world.done("AddUserToGroup", json!({"GroupName": "devs", "UserName": "ann"}));
    let key = world.done("CreateAccessKey", json!({"UserName": "ann"}))["AccessKey"].clone();
    assert_eq!(key["SecretAccessKey"].as_str().unwrap().len(), 40);
    world.done("UpdateUser", json!({"UserName": "ann", "NewUserName": "bea", "NewPath": "/x/"}));
    world.done("UpdateGroup", json!({"GroupName": "devs", "NewGroupName": "ops"}));
    let listed = world.done("ListAccessKeys", json!({"UserName": "bea"}));
    assert_eq!(listed["AccessKeyMetadata"][0]["AccessKeyId"], key["AccessKeyId"]);
    assert!(listed["AccessKeyMetadata"][0].get("SecretAccessKey").is_none());
    assert_eq!(world.done("GetGroup", json!({"GroupName": "ops"}))["Users"][0]["UserName"], "bea");
    let id = key["AccessKeyId"].as_str().unwrap().to_owned();
    let owner = world.inside(|cx| iam::user_of_key(cx, &id)).unwrap().unwrap();
    assert_eq!(owner.1, "arn:aws:iam::000000000000:user/x/bea");
    world.done("UpdateAccessKey", json!({"UserName": "bea", "AccessKeyId": id, "Status": "Inactive"}));
    assert_eq!(world.inside(|cx| iam::user_of_key(cx, &id)).unwrap(), None);
    world.done("CreateAccessKey", json!({"UserName": "bea"}));
    assert_eq!(world.refused("CreateAccessKey", json!({"UserName": "bea"})), "LimitExceeded");
}

#[test]
fn git_passwords_are_shown_once_and_end_when_reset() {
    let mut world = World::new();
    world.done("CreateUser", json!({"UserName": "ann"}));
    let input = json!({"UserName": "ann", "ServiceName": "codecommit.amazonaws.com"});
    let made =
        world.done("CreateServiceSpecificCredential", input.clone())["ServiceSpecificCredential"].clone();
    assert_eq!(made["ServiceUserName"], "ann-at-000000000000");
    let second =
        world.done("CreateServiceSpecificCredential", input.clone())["ServiceSpecificCredential"].clone();
    assert_eq!(second["ServiceUserName"], "ann+1-at-000000000000");
    assert_eq!(world.refused("CreateServiceSpecificCredential", input.clone()), "LimitExceeded");
    let listed = world.done("ListServiceSpecificCredentials", json!({"UserName": "ann"}));
    let listed = listed["ServiceSpecificCredentials"].as_array().unwrap().clone();
    assert!(listed.len() == 2 && listed.iter().all(|one| one.get("ServicePassword").is_none()));
    let password = made["ServicePassword"].as_str().unwrap().to_owned();
    let mut known = |password: &str| {
        world.inside(|cx| iam::user_of_password(cx, "ann-at-000000000000", password)).unwrap().is_some()
    };
    assert!(known(&password) && !known("x"));
    let id = json!({"UserName": "ann", "ServiceSpecificCredentialId": made["ServiceSpecificCredentialId"]});
    world.done("ResetServiceSpecificCredential", id.clone());
    assert!(
        world.inside(|cx| iam::user_of_password(cx, "ann-at-000000000000", &password)).unwrap().is_none()
    );
    world.done("DeleteServiceSpecificCredential", id.clone());
    assert_eq!(world.refused("DeleteServiceSpecificCredential", id), "NoSuchEntity");
}

#[test]
fn an_instance_profile_holds_one_role_and_keeps_it_alive() {
    let mut world = World::new();
    world.done("CreateInstanceProfile", json!({"InstanceProfileName": "web"}));
    world.done("CreateRole", json!({"RoleName": "r", "AssumeRolePolicyDocument": TRUST}));
    let pair = json!({"InstanceProfileName": "web", "RoleName": "r"});
    world.done("AddRoleToInstanceProfile", pair.clone());
    assert_eq!(world.refused("AddRoleToInstanceProfile", pair.clone()), "LimitExceeded");
    assert_eq!(world.refused("DeleteRole", json!({"RoleName": "r"})), "DeleteConflict");
    assert_eq!(
        world.refused("DeleteInstanceProfile", json!({"InstanceProfileName": "web"})),
        "DeleteConflict"
    );
    let listed = world.done("ListInstanceProfilesForRole", json!({"RoleName": "r"}));
    assert_eq!(listed["InstanceProfiles"][0]["Roles"][0]["RoleName"], "r");
    world.done("RemoveRoleFromInstanceProfile", pair.clone());
    assert_eq!(world.refused("RemoveRoleFromInstanceProfile", pair), "NoSuchEntity");
    world.done("DeleteInstanceProfile", json!({"InstanceProfileName": "web"}));
}

#[test]
fn a_service_linked_role_is_changed_by_nobody_and_deleted_by_a_task() {
    let mut world = World::new();
    let made = world.done("CreateServiceLinkedRole", json!({"AWSServiceName": "ecs.amazonaws.com"}));
    let name = made["Role"]["RoleName"].clone();
    assert_eq!(world.refused("DeleteRole", json!({"RoleName": name})), "UnmodifiableEntity");
    let put = json!({"RoleName": name, "PolicyName": "x", "PolicyDocument": POLICY});
    assert_eq!(world.refused("PutRolePolicy", put), "UnmodifiableEntity");
    let task = world.done("DeleteServiceLinkedRole", json!({"RoleName": name}));
    let status =
        world.done("GetServiceLinkedRoleDeletionStatus", json!({"DeletionTaskId": task["DeletionTaskId"]}));
    assert_eq!(status["Status"], "SUCCEEDED");
    assert_eq!(world.refused("GetRole", json!({"RoleName": name})), "NoSuchEntity");
}

#[test]
fn the_simulator_reads_groups_and_boundaries() {
    let mut world = World::new();
    world.done("CreateUser", json!({"UserName": "ann"}));
    world.done("CreateGroup", json!({"GroupName": "devs"}));
    world.done("AddUserToGroup", json!({"GroupName": "devs", "UserName": "ann"}));
    world.done(
        "AttachGroupPolicy",
        json!({"GroupName": "devs", "PolicyArn": "arn:aws:iam::aws:policy/AdministratorAccess"}),
    );
    let mut ask = |boundary: Option<&str>| {
        if let Some(boundary) = boundary {
            let input = json!({"UserName": "ann", "PermissionsBoundary": boundary});
            world.done("PutUserPermissionsBoundary", input);
        }
        let input = json!({
            "PolicySourceArn": "arn:aws:iam::000000000000:user/ann",
            "ActionNames": ["s3:PutObject", "s3:GetObject"],
        });
        let results = world.done("SimulatePrincipalPolicy", input)["EvaluationResults"].clone();
        (results[0]["EvalDecision"].clone(), results[1]["EvalDecision"].clone())
    };
    assert_eq!(ask(None), (json!("allowed"), json!("allowed")));
    assert_eq!(
        ask(Some("arn:aws:iam::aws:policy/ReadOnlyAccess")),
        (json!("implicitDeny"), json!("allowed"))
    );
}
