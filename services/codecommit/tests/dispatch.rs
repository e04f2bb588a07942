//! Through the dispatch, as the door calls it.
#![expect(clippy::unwrap_used, reason = "a test ends where it fails")]

use std::collections::BTreeMap;

use codecommit::RefUpdate;
use model::{Error, Ids, Time};
use serde_json::{Value, json};
use store::{Caller, Cx, Settings, Store};
use wire::Document;

const ACCOUNT: &str = "000000000000";
const REGION: &str = "eu-central-1";
const ONE: &str = "1111111111111111111111111111111111111111";
const TWO: &str = "2222222222222222222222222222222222222222";

fn with<R>(work: impl FnOnce(&mut Cx<'_>) -> R) -> (R, Vec<(&'static str, String)>) {
    let settings =
        Settings { instance: "000000".into(), time_scale: 1, endpoint: "http://127.0.0.1:4567".into() };
    let tables: Vec<&str> = codecommit::TABLES.iter().chain(events::TABLES).copied().collect();
    let mut store = Store::memory(settings, &tables).unwrap();
    let mut ids = Ids::seeded(1);
    let mut batch = store.begin().unwrap();
    let now = Time(1_700_000_000_000);
    let result =
        batch.run(now, &mut ids, Caller::root(ACCOUNT, REGION), |cx| Ok::<_, Error>(work(cx))).unwrap();
    (result, batch.commit().unwrap().wakes)
}

fn call(cx: &mut Cx<'_>, operation: &str, input: Value) -> Result<Value, Error> {
    let document: Document = serde_json::from_value(input).unwrap();
    codecommit::api::dispatch(cx, operation, &document).map(|output| serde_json::to_value(output).unwrap())
}

/// A rule that takes every event, so that what was emitted can be read in its deliveries.
fn listen(cx: &mut Cx<'_>) {
    let mut event = |operation: &str, input: Value| {
        let document: Document = serde_json::from_value(input).unwrap();
        events::api::dispatch(cx, operation, &document).unwrap();
    };
    event("PutRule", json!({"Name": "all", "EventPattern": r#"{"source":["aws.codecommit"]}"#}));
    let target =
        json!({"Id": "1", "Arn": "arn:aws:codepipeline:eu-central-1:000000000000:p", "RoleArn": "r"});
    event("PutTargets", json!({"Rule": "all", "Targets": [target]}));
}

fn heard(cx: &mut Cx<'_>) -> Vec<Value> {
    let mut all = Vec::new();
    for id in events::pending(cx, "codepipeline").unwrap() {
        all.push(events::delivery(cx, &id).unwrap().unwrap().event);
        events::delivered(cx, &id).unwrap();
    }
    all.sort_by_key(|event| event["detail"]["referenceName"].to_string());
    all
}

fn update(name: &str, old: Option<&str>, new: Option<&str>) -> RefUpdate {
    RefUpdate { name: name.into(), old: old.map(Into::into), new: new.map(Into::into) }
}

#[test]
fn cc_1_metadata_of_a_repository() {
    with(|cx| {
        let made = json!({"repositoryName": "app", "repositoryDescription": "d", "tags": {"a": "1"}});
        let made = call(cx, "CreateRepository", made).unwrap();
        let seen = call(cx, "GetRepository", json!({"repositoryName": "app"})).unwrap();
        assert_eq!(made, seen);
        let metadata = &seen["repositoryMetadata"];
        assert_eq!(metadata["Arn"], json!("arn:aws:codecommit:eu-central-1:000000000000:app"));
        assert_eq!(
            metadata["cloneUrlHttp"],
            json!("http://git-codecommit.eu-central-1.amazonaws.com.localhost:4567/v1/repos/app")
        );
        assert_eq!(
            metadata["cloneUrlSsh"],
            json!("ssh://git-codecommit.eu-central-1.amazonaws.com/v1/repos/app")
        );
        assert_eq!(metadata["creationDate"], json!({"$time": 1_700_000_000_000_i64}));
        assert!(metadata.get("defaultBranch").is_none());
        let tags = call(cx, "ListTagsForResource", json!({"resourceArn": metadata["Arn"]})).unwrap();
        assert_eq!(tags["tags"], json!({"a": "1"}));
        let again = call(cx, "CreateRepository", json!({"repositoryName": "app"})).unwrap_err();
        assert_eq!(again.code, "RepositoryNameExistsException");
        let name = call(cx, "CreateRepository", json!({"repositoryName": "app.git"})).unwrap_err();
        assert_eq!(name.code, "InvalidRepositoryNameException");
    });
}

#[test]
fn deleting_is_idempotent_and_getting_is_not() {
    with(|cx| {
        call(cx, "CreateRepository", json!({"repositoryName": "app"})).unwrap();
        let gone = call(cx, "DeleteRepository", json!({"repositoryName": "app"})).unwrap();
        assert!(gone["repositoryId"].is_string());
        assert_eq!(call(cx, "DeleteRepository", json!({"repositoryName": "app"})).unwrap(), json!({}));
        let missing = call(cx, "GetRepository", json!({"repositoryName": "app"})).unwrap_err();
        assert_eq!(missing.code, "RepositoryDoesNotExistException");
        let batch = call(cx, "BatchGetRepositories", json!({"repositoryNames": ["app"]})).unwrap();
        assert_eq!(batch["repositoriesNotFound"], json!(["app"]));
        assert!(codecommit::repository_ids(cx).unwrap().is_empty());
    });
}

#[test]
fn cc_1_the_first_pushed_branch_is_the_default() {
    let ((), wakes) = with(|cx| {
        call(cx, "CreateRepository", json!({"repositoryName": "app"})).unwrap();
        let first = [update("refs/tags/v1", None, Some(ONE)), update("refs/heads/main", None, Some(ONE))];
        codecommit::pushed(cx, ACCOUNT, REGION, "app", &first).unwrap();
        codecommit::pushed(cx, ACCOUNT, REGION, "app", &[update("refs/heads/a/b", None, Some(TWO))]).unwrap();
        assert_eq!(codecommit::repository(cx, "app").unwrap().unwrap().default_branch.unwrap(), "main");
        let branch = call(cx, "GetBranch", json!({"repositoryName": "app", "branchName": "a/b"})).unwrap();
        assert_eq!(branch["branch"], json!({"branchName": "a/b", "commitId": TWO}));
        let listed = call(cx, "ListBranches", json!({"repositoryName": "app"})).unwrap();
        assert_eq!(listed["branches"], json!(["a/b", "main"]));
        let other = json!({"repositoryName": "app", "defaultBranchName": "a/b"});
        call(cx, "UpdateDefaultBranch", other).unwrap();
        let none = json!({"repositoryName": "app", "defaultBranchName": "x"});
        assert_eq!(call(cx, "UpdateDefaultBranch", none).unwrap_err().code, "BranchDoesNotExistException");
        call(cx, "UpdateRepositoryName", json!({"oldName": "app", "newName": "web"})).unwrap();
        assert_eq!(codecommit::branch(cx, "web", "main").unwrap().unwrap(), ONE);
        assert_eq!(codecommit::branch(cx, "app", "main").unwrap(), None);
        for (version, commit) in [
            (None, Some(TWO)),
            (Some("main"), Some(ONE)),
            (Some("refs/tags/v1"), Some(ONE)),
            (Some(TWO), Some(TWO)),
            (Some("refs/heads/main^{abc}"), Some("abc")),
            (Some("none"), None),
        ] {
            assert_eq!(codecommit::resolve(cx, "web", version).unwrap().as_deref(), commit, "{version:?}");
        }
    });
    let polls: Vec<_> = wakes.into_iter().map(|(name, id)| format!("{name} {id}")).collect();
    let poll = format!("codepipeline.poll {ACCOUNT}/{REGION}/codecommit/app");
    assert_eq!(polls, [format!("{poll}/main"), format!("{poll}/a/b")]);
}

#[test]
fn cc_3_one_event_per_ref() {
    with(|cx| {
        listen(cx);
        call(cx, "CreateRepository", json!({"repositoryName": "app"})).unwrap();
        let first = [update("refs/heads/main", None, Some(ONE)), update("refs/tags/v1", None, Some(ONE))];
        codecommit::pushed(cx, ACCOUNT, REGION, "app", &first).unwrap();
        let events = heard(cx);
        assert_eq!(events.len(), 2);
        let detail = &events[0]["detail"];
        assert_eq!(detail["event"], json!("referenceCreated"));
        assert_eq!((&detail["commitId"], detail.get("oldCommitId")), (&json!(ONE), None));
        assert_eq!(detail["referenceFullName"], json!("refs/heads/main"));
        assert_eq!(events[1]["detail"]["referenceType"], json!("tag"));

        let moved = [update("refs/heads/main", Some(ONE), Some(TWO))];
        codecommit::pushed(cx, ACCOUNT, REGION, "app", &moved).unwrap();
        let events = heard(cx);
        assert_eq!(events[0]["detail"]["event"], json!("referenceUpdated"));
        assert_eq!(events[0]["detail"]["oldCommitId"], json!(ONE));
        codecommit::pushed(cx, ACCOUNT, REGION, "app", &moved).unwrap();
        assert!(heard(cx).is_empty(), "told twice, it happens once");

        codecommit::pushed(cx, ACCOUNT, REGION, "app", &[update("refs/tags/v1", Some(ONE), None)]).unwrap();
        let events = heard(cx);
        assert_eq!(events[0]["detail"]["event"], json!("referenceDeleted"));
        assert!(events[0]["detail"].get("commitId").is_none());
        assert_eq!(events[0]["resources"], json!(["arn:aws:codecommit:eu-central-1:000000000000:app"]));
    });
}

#[test]
fn what_a_crash_left_out_is_mirrored() {
    with(|cx| {
        listen(cx);
        call(cx, "CreateRepository", json!({"repositoryName": "app"})).unwrap();
        let start = [update("refs/heads/main", None, Some(ONE)), update("refs/heads/old", None, Some(ONE))];
        codecommit::pushed(cx, ACCOUNT, REGION, "app", &start).unwrap();
        heard(cx);
        let disk = BTreeMap::from([("refs/heads/main".to_owned(), TWO.to_owned())]);
        codecommit::mirror(cx, ACCOUNT, REGION, "app", &disk).unwrap();
        let events: Vec<_> = heard(cx).iter().map(|event| event["detail"]["event"].clone()).collect();
        assert_eq!(events, ["referenceUpdated", "referenceDeleted"]);
        codecommit::mirror(cx, ACCOUNT, REGION, "app", &disk).unwrap();
        assert!(heard(cx).is_empty());
    });
}

#[test]
fn repositories_are_listed_in_the_clients_order() {
    with(|cx| {
        for name in ["b", "a", "c"] {
            call(cx, "CreateRepository", json!({"repositoryName": name})).unwrap();
        }
        let names = |cx: &mut Cx<'_>, input: Value| -> Vec<String> {
            let listed = call(cx, "ListRepositories", input).unwrap();
            let all = listed["repositories"].as_array().unwrap().iter();
            all.map(|one| one["repositoryName"].as_str().unwrap().to_owned()).collect()
        };
        assert_eq!(names(cx, json!({})), ["a", "b", "c"]);
        assert_eq!(names(cx, json!({"sortBy": "repositoryName", "order": "descending"})), ["c", "b", "a"]);
        let files = call(cx, "GetFile", json!({})).unwrap_err();
        assert_eq!(files.code, "NotImplemented");
    });
}
