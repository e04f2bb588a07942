//! CodeBuild's projects and builds through the dispatch, alone and inside a pipeline.
#![expect(clippy::unwrap_used, reason = "a test ends where it fails")]

mod world;

use driver::build::BuildEvent;
use serde_json::{Value, json};
use world::{World, action, approve, code, files, pipeline};

fn started(phase: &str, at: i64) -> BuildEvent {
    BuildEvent::PhaseStarted { phase: phase.into(), at }
}

fn ended(phase: &str, at: i64, status: &str, context: (&str, &str)) -> BuildEvent {
    BuildEvent::PhaseEnded {
        phase: phase.into(),
        at,
        status: status.into(),
        context_code: context.0.into(),
        context_message: context.1.into(),
    }
}

fn finished(status: &str, at: i64) -> BuildEvent {
    BuildEvent::Finished { status: status.into(), at }
}

fn artifact(output: &str) -> BuildEvent {
    BuildEvent::Artifact {
        output: output.into(),
        digest: format!("digest-{output}"),
        md5: "0123".into(),
        length: 77,
    }
}

/// A world with a project that is started by hand.
fn by_hand(changes: Value) -> World {
    let mut world = World::new();
    world.furnish();
    world.role();
    let mut all = json!({
        "source": {"type": "NO_SOURCE", "buildspec": "version: 0.2\n"}, "artifacts": {"type": "NO_ARTIFACTS"},
    });
    for (key, value) in changes.as_object().unwrap() {
        all[key] = value.clone();
    }
    world.project(all).unwrap();
    world
}

fn start(world: &mut World, changes: Value) -> Value {
    let mut input = json!({"projectName": "app"});
    for (key, value) in changes.as_object().unwrap() {
        input[key] = value.clone();
    }
    world.build("StartBuild", input).unwrap()["build"].clone()
}

fn id(build: &Value) -> String {
    build["id"].as_str().unwrap().to_owned()
}

/// The status of every phase of a record.
fn phases(record: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let all = record["phases"].as_array().unwrap().iter();
    all.map(|phase| (text(&phase["phaseType"]), text(&phase["phaseStatus"]))).collect()
}

#[test]
fn a_project_is_echoed_with_what_terraform_compares() {
    let mut world = World::new();
    let made =
        world.project(json!({"concurrentBuildLimit": 2, "tags": [{"key": "a", "value": "1"}]})).unwrap();
    let arn = made["project"]["arn"].clone();
    assert_eq!(arn, json!("arn:aws:codebuild:eu-central-1:000000000000:project/app"));
    let found = world.build("BatchGetProjects", json!({"names": [arn, "none"]})).unwrap();
    assert_eq!(found["projectsNotFound"], json!(["none"]));
    let project = &found["projects"][0];
    for (path, expected) in [
        ("/logsConfig/s3Logs/status", json!("DISABLED")),
        ("/logsConfig/cloudWatchLogs/status", json!("ENABLED")),
        ("/cache/type", json!("NO_CACHE")),
        ("/artifacts/packaging", json!("NONE")),
        ("/artifacts/name", json!("app")),
        ("/environment/imagePullCredentialsType", json!("CODEBUILD")),
        ("/environment/environmentVariables/0/type", json!("PLAINTEXT")),
        ("/timeoutInMinutes", json!(60)),
        ("/queuedTimeoutInMinutes", json!(480)),
        ("/concurrentBuildLimit", json!(2)),
        ("/encryptionKey", json!("arn:aws:kms:eu-central-1:000000000000:alias/aws/s3")),
    ] {
        assert_eq!(project.pointer(path), Some(&expected), "{path}");
    }
    let change = json!({"name": "app", "timeoutInMinutes": 5, "concurrentBuildLimit": -1});
    let updated = world.build("UpdateProject", change).unwrap();
    assert_eq!(updated["project"]["timeoutInMinutes"], json!(5));
    assert!(updated["project"].get("concurrentBuildLimit").is_none());
    assert_eq!(updated["project"]["source"]["type"], json!("CODEPIPELINE"));
    assert_eq!(world.project(json!({})).unwrap_err().code, "ResourceAlreadyExistsException");
    assert_eq!(world.build("ListProjects", json!({})).unwrap()["projects"], json!(["app"]));
    let by_hand = world.build("StartBuild", json!({"projectName": "app"})).unwrap_err();
    assert_eq!(by_hand.code, "InvalidInputException");
    world.build("DeleteProject", json!({"name": "app"})).unwrap();
    world.build("DeleteProject", json!({"name": "app"})).unwrap();
}

#[test]
fn cb_1_cb_2_a_build_from_start_to_end() {
    let mut world = by_hand(json!({}));
    let build = start(
        &mut world,
        json!({"environmentVariablesOverride": [{"name": "A", "value": "override", "type": "PLAINTEXT"}]}),
    );
    assert_eq!((&build["buildNumber"], &build["buildStatus"]), (&json!(1), &json!("IN_PROGRESS")));
    assert_eq!(build["currentPhase"], json!("QUEUED"));
    let id = id(&build);
    let uuid = id.strip_prefix("app:").unwrap();
    assert_eq!(build["logs"]["groupName"], json!("/aws/codebuild/app"));
    assert_eq!(build["logs"]["streamName"], json!(uuid));
    let wanted = world.wanted("build");
    let want = &wanted[0].1["Build"];
    assert_eq!((wanted[0].0.as_str(), &want["run"]), (id.as_str(), &json!(true)));
    assert!(want["credentials"]["access_key_id"].as_str().unwrap().starts_with("ASIA"));
    let environment = want["environment"].as_array().unwrap();
    let value = |name: &str| {
        let all: Vec<_> = environment.iter().filter(|one| one["name"] == json!(name)).collect();
        assert_eq!(all.len(), 1, "{name}");
        all[0]["value"].clone()
    };
    // CB-13, CB-21
    assert_eq!(value("A"), json!("override"));
    assert_eq!(value("CODEBUILD_BUILD_NUMBER"), json!("1"));
    assert_eq!(value("CODEBUILD_INITIATOR"), json!("root"));

    let at = world.now.0;
    world.built(
        &id,
        1,
        vec![
            started("PROVISIONING", at + 100),
            ended("PROVISIONING", at + 3100, "SUCCEEDED", ("", "")),
            started("BUILD", at + 3100),
            ended("BUILD", at + 4100, "FAILED", ("COMMAND_EXECUTION_ERROR", "exit status 1")),
            started("POST_BUILD", at + 4100),
            BuildEvent::Exported(vec![("URI".into(), "u".into())]),
        ],
    );
    // A repeat is dropped.
    world.built(&id, 4, vec![ended("BUILD", at + 9999, "SUCCEEDED", ("", ""))]);
    assert_eq!(world.record(&id)["currentPhase"], json!("POST_BUILD"));
    world.built(
        &id,
        7,
        vec![ended("POST_BUILD", at + 5100, "SUCCEEDED", ("", "")), finished("FAILED", at + 5200)],
    );
    let record = world.record(&id);
    let expected = [
        ("SUBMITTED", "SUCCEEDED"),
        ("QUEUED", "SUCCEEDED"),
        ("PROVISIONING", "SUCCEEDED"),
        ("BUILD", "FAILED"),
        ("POST_BUILD", "SUCCEEDED"),
        ("COMPLETED", ""),
    ];
    assert_eq!(phases(&record), expected.map(|(one, other)| (one.to_owned(), other.to_owned())));
    assert_eq!(record["buildStatus"], json!("FAILED"));
    assert_eq!(record["buildComplete"], json!(true));
    assert_eq!(record["phases"][3]["contexts"][0]["statusCode"], json!("COMMAND_EXECUTION_ERROR"));
    assert_eq!(record["phases"][2]["durationInSeconds"], json!(3));
    assert_eq!(record["exportedEnvironmentVariables"], json!([{"name": "URI", "value": "u"}]));
    assert!(world.wants.is_empty());
}

#[test]
fn builds_are_retried_listed_and_deleted() {
    let mut world = by_hand(json!({}));
    let id = id(&start(&mut world, json!({})));
    let at = world.now.0;
    world.built(&id, 1, vec![finished("FAILED", at)]);
    let again = world.build("RetryBuild", json!({"id": id})).unwrap();
    assert_eq!(again["build"]["buildNumber"], json!(2));
    let listed = world.build("ListBuildsForProject", json!({"projectName": "app"})).unwrap();
    assert_eq!(listed["ids"], json!([again["build"]["id"], id]));
    assert_eq!(world.build("ListBuilds", json!({})).unwrap()["ids"].as_array().unwrap().len(), 2);
    let deleted = world.build("BatchDeleteBuilds", json!({"ids": [id, again["build"]["id"]]})).unwrap();
    assert_eq!(deleted["buildsDeleted"].as_array().unwrap().len(), 1);
    assert_eq!(deleted["buildsNotDeleted"][0]["statusCode"], json!("BUILD_IN_PROGRESS"));
}

#[test]
fn cb_5_the_same_token_means_the_same_build() {
    let mut world = by_hand(json!({}));
    let one = start(&mut world, json!({"idempotencyToken": "t"}));
    assert_eq!(id(&one), id(&start(&mut world, json!({"idempotencyToken": "t"}))));
    let other = json!({"projectName": "app", "idempotencyToken": "t", "timeoutInMinutesOverride": 9});
    assert_eq!(world.build("StartBuild", other).unwrap_err().message, "parameter mismatch");
    world.later(5 * 60_000);
    assert_ne!(id(&one), id(&start(&mut world, json!({"idempotencyToken": "t"}))));
}

#[test]
fn cb_5_stopping_and_running_out_of_time() {
    let mut world = by_hand(json!({}));
    let stopped = id(&start(&mut world, json!({})));
    world.build("StopBuild", json!({"id": stopped})).unwrap();
    assert_eq!(world.wanted("build")[0].1["Build"]["run"], json!(false));
    let at = world.now.0;
    world.built(&stopped, 1, vec![finished("STOPPED", at + 5)]);
    assert_eq!(world.record(&stopped)["buildStatus"], json!("STOPPED"));

    let late = id(&start(&mut world, json!({"timeoutInMinutesOverride": 5})));
    world.later(6 * 60_000);
    assert_eq!(world.wanted("build")[0].1["Build"]["run"], json!(false));
    world.later(2 * 60_000);
    let record = world.record(&late);
    assert_eq!(record["buildStatus"], json!("TIMED_OUT"), "without a word from the driver");
    assert_eq!(record["phases"][2]["contexts"][0]["statusCode"], json!("BUILD_TIMED_OUT"));
    assert!(world.wants.is_empty());
}

#[test]
fn cb_5_builds_beyond_the_machines_limit_wait_in_the_queue() {
    let mut world = by_hand(json!({}));
    let all: Vec<String> = (0..6).map(|_| id(&start(&mut world, json!({})))).collect();
    assert_eq!(world.wanted("build").len(), 4);
    assert_eq!(world.record(&all[4])["currentPhase"], json!("QUEUED"));
    world.build("StopBuild", json!({"id": all[4]})).unwrap();
    assert_eq!(world.record(&all[4])["buildStatus"], json!("STOPPED"));
    let at = world.now.0;
    world.built(&all[0], 1, vec![finished("SUCCEEDED", at)]);
    assert!(world.wanted("build").iter().any(|(key, _)| *key == all[5]));

    let mut limited = by_hand(json!({"concurrentBuildLimit": 1}));
    start(&mut limited, json!({}));
    let second = limited.build("StartBuild", json!({"projectName": "app"})).unwrap_err();
    assert_eq!(second.code, "AccountLimitExceededException");
}

#[test]
fn credentials_are_renewed_before_they_end() {
    let mut world = by_hand(json!({"timeoutInMinutes": 600}));
    start(&mut world, json!({}));
    let key = |world: &World| world.wanted("build")[0].1["Build"]["credentials"]["access_key_id"].clone();
    let first = key(&world);
    world.later(40 * 60_000);
    assert_eq!(key(&world), first);
    world.later(10 * 60_000);
    assert_ne!(key(&world), first);
    assert_eq!(world.wanted("build")[0].1["Build"]["run"], json!(true));
}

#[test]
fn a_role_that_is_not_there_fails_provisioning() {
    let mut world = by_hand(json!({"serviceRole": "arn:aws:iam::000000000000:role/none"}));
    let build = id(&start(&mut world, json!({})));
    let record = world.record(&build);
    assert_eq!(record["buildStatus"], json!("FAILED"));
    let failed = ("PROVISIONING".to_owned(), "FAILED".to_owned());
    assert!(phases(&record).contains(&failed), "{record}");
    assert!(world.wants.is_empty());
}

#[test]
fn sources_and_artifacts_of_builds_started_by_hand() {
    let location = "http://git-codecommit.eu-central-1.amazonaws.com.localhost:4566/v1/repos/app";
    let mut world = by_hand(json!({
        "source": {"type": "CODECOMMIT", "location": location},
        "artifacts": {"type": "S3", "location": "store", "name": "out.zip", "packaging": "ZIP"},
    }));
    let none = world.build("StartBuild", json!({"projectName": "app"})).unwrap_err();
    assert!(none.message.contains("not found in app"), "{}", none.message);
    world.push('a');
    let build = start(&mut world, json!({}));
    assert_eq!(build["resolvedSourceVersion"], json!("a".repeat(40)));
    let want = world.wanted("build")[0].1["Build"].clone();
    assert_eq!(want["sources"][0]["from"]["Git"]["commit"], json!("a".repeat(40)));
    assert_eq!(want["buildspec"], json!({"Path": "buildspec.yml"}));
    let at = world.now.0;
    world.built(&id(&build), 1, vec![artifact("out.zip"), finished("SUCCEEDED", at)]);
    let object = world.run(|cx| s3::object(cx, "store", "out.zip", None)).unwrap().unwrap();
    assert_eq!(object.digest, "digest-out.zip");
    // CP-11
    assert!(object.metadata.contains(&("codebuild-buildarn".into(), build["arn"].as_str().unwrap().into())));
    assert_eq!(world.record(&id(&build))["artifacts"]["md5sum"], json!("0123"));

    let lost = start(
        &mut world,
        json!({"artifactsOverride": {"type": "S3", "location": "nowhere", "name": "x", "packaging": "ZIP"}}),
    );
    world.built(&id(&lost), 1, vec![artifact("x"), finished("SUCCEEDED", at)]);
    assert_eq!(world.record(&id(&lost))["buildStatus"], json!("FAILED"), "its artifact has no bucket");
}

#[test]
fn what_a_build_cannot_have_is_refused_by_name() {
    let mut world = by_hand(json!({}));
    let secret = json!({"projectName": "app", "environmentVariablesOverride":
        [{"name": "PASSWORD", "value": "s", "type": "SECRETS_MANAGER"}]});
    let refused = world.build("StartBuild", secret).unwrap_err();
    assert_eq!(refused.code, "NotImplemented");
    assert!(refused.message.contains("PASSWORD of type SECRETS_MANAGER"), "{}", refused.message);
    let github =
        json!({"projectName": "app", "sourceTypeOverride": "GITHUB", "sourceLocationOverride": "https://x"});
    assert_eq!(world.build("StartBuild", github).unwrap_err().code, "NotImplemented");
    assert!(world.wants.is_empty());
}

fn built_pipeline() -> Value {
    let build = action(
        "Build",
        "Build",
        "CodeBuild",
        json!({"namespace": "Built", "inputArtifacts": [{"name": "SourceArtifact"}, {"name": "StaticArtifact"}],
            "outputArtifacts": [{"name": "BuildArtifact"}],
            "configuration": {"ProjectName": "app", "PrimarySource": "SourceArtifact",
                "EnvironmentVariables": r##"[{"name":"A","value":"#{Src.BranchName}"}]"##}}),
    );
    let mut gate = approve();
    gate["configuration"]["CustomData"] = json!("#{Built.URI}");
    pipeline(json!([
        {"name": "Source", "actions": [code("true"), files("true")]},
        {"name": "Build", "actions": [build]},
        {"name": "Gate", "actions": [gate]},
    ]))
}

/// A pipeline whose build has just been wanted, and the build's id.
fn at_the_build() -> (World, String) {
    let mut world = World::new();
    world.furnish();
    world.role();
    world.project(json!({})).unwrap();
    world.push('1');
    world.call("CreatePipeline", built_pipeline()).unwrap();
    world.archive_all();
    let id = world.wanted("build")[0].0.clone();
    (world, id)
}

#[test]
fn cp_30_a_build_in_a_pipeline() {
    let (mut world, id) = at_the_build();
    let want = world.wanted("build")[0].1["Build"].clone();
    let commit = "1".repeat(40);
    assert_eq!(want["sources"][0]["from"], json!({"Zip": {"digest": format!("zip-{commit}")}}));
    // CB-21: the image's tag is made of it.
    assert_eq!(want["sources"][0]["resolved_version"], json!(commit));
    assert_eq!(want["sources"][1]["identifier"], json!("StaticArtifact"));
    assert_eq!(want["artifacts"], json!({"Zips": {"outputs": ["BuildArtifact"]}}));
    let record = world.record(&id);
    assert_eq!(record["initiator"], json!("codepipeline/app"));
    assert!(record["sourceVersion"].as_str().unwrap().starts_with("arn:aws:s3:::store/app/SourceArti/"));
    let run = world.action("Build", "Build");
    assert_eq!(run["externalExecutionId"], json!(id));
    let environment = record["environment"]["environmentVariables"].clone();
    assert_eq!(environment[0]["value"], json!("main"));

    let exported = BuildEvent::Exported(vec![("URI".into(), "host/app:1".into())]);
    let at = world.now.0;
    world.built(&id, 1, vec![artifact("BuildArtifact"), exported, finished("SUCCEEDED", at)]);
    assert_eq!(world.action("Build", "Build")["status"], json!("Succeeded"));
    let listed = world.call("ListActionExecutions", json!({"pipelineName": "app"})).unwrap();
    let details = listed["actionExecutionDetails"].as_array().unwrap();
    let gate = details.iter().find(|detail| detail["actionName"] == json!("Approve")).unwrap();
    assert_eq!(gate["input"]["resolvedConfiguration"]["CustomData"], json!("host/app:1"));
    let retry = world.build("RetryBuild", json!({"id": id})).unwrap_err();
    assert!(retry.message.contains("started by CodePipeline"));
}

#[test]
fn cp_30_a_failed_build_fails_the_pipeline_and_is_retried() {
    let (mut world, id) = at_the_build();
    let at = world.now.0;
    let failed = ended("BUILD", at, "FAILED", ("COMMAND_EXECUTION_ERROR", "exit status 1"));
    world.built(&id, 1, vec![started("BUILD", at), failed, finished("FAILED", at)]);
    let run = world.action("Build", "Build");
    assert_eq!(run["summary"], json!("Build terminated with state: FAILED"));
    assert_eq!(
        run["errorDetails"]["message"],
        json!("Build terminated with state: FAILED. COMMAND_EXECUTION_ERROR: exit status 1")
    );
    let execution = world.executions()[0]["pipelineExecutionId"].clone();
    let retry = json!({"pipelineName": "app", "stageName": "Build", "pipelineExecutionId": execution,
        "retryMode": "FAILED_ACTIONS"});
    world.call("RetryStageExecution", retry).unwrap();
    let second = world.wanted("build")[0].0.clone();
    assert_ne!(second, id);
    // CP-30: a build that forgets its artifact has not done what the action promises.
    world.built(&second, 1, vec![finished("SUCCEEDED", at)]);
    assert_eq!(world.statuses()[0].1, "Failed");
}

#[test]
fn cp_54_an_abandoned_build_goes_on() {
    let (mut world, id) = at_the_build();
    let execution = world.executions()[0]["pipelineExecutionId"].clone();
    let stop = json!({"pipelineName": "app", "pipelineExecutionId": execution, "abandon": true});
    world.call("StopPipelineExecution", stop).unwrap();
    assert_eq!(world.statuses()[0].1, "Stopped");
    assert_eq!(world.wanted("build")[0].1["Build"]["run"], json!(true));
    let at = world.now.0;
    world.built(&id, 1, vec![artifact("BuildArtifact"), finished("SUCCEEDED", at)]);
    assert_eq!(world.record(&id)["buildStatus"], json!("SUCCEEDED"));
    assert_eq!(world.statuses()[0].1, "Stopped");
}

/// Push, build, approval, once; what came of it.
fn whole_story(looks_until_crash: Option<usize>) -> (Vec<(String, String)>, usize, Option<usize>) {
    let mut world = World::new();
    world.furnish();
    world.role();
    world.project(json!({})).unwrap();
    world.push('1');
    world.looks_until_crash = looks_until_crash;
    world.call("CreatePipeline", built_pipeline()).unwrap();
    world.archive_all();
    let wanted = world.wanted("build");
    let id = wanted[0].0.clone();
    let at = world.now.0;
    world.built(&id, 1, vec![started("BUILD", at), ended("BUILD", at, "SUCCEEDED", ("", ""))]);
    let exported = BuildEvent::Exported(vec![("URI".into(), "u".into())]);
    world.built(&id, 3, vec![exported, artifact("BuildArtifact"), finished("SUCCEEDED", at)]);
    let token = world.action("Gate", "Approve")["token"].clone();
    let answer = json!({"pipelineName": "app", "stageName": "Gate", "actionName": "Approve",
        "result": {"status": "Approved", "summary": ""}, "token": token});
    world.call("PutApprovalResult", answer).unwrap();
    world.push('2');
    world.archive_all();
    let builds = world.build("ListBuilds", json!({})).unwrap()["ids"].as_array().unwrap().len();
    (world.statuses(), builds, world.looks_until_crash)
}

#[test]
fn a_crash_after_any_look_changes_nothing() {
    let (expected, builds, _) = whole_story(None);
    assert_eq!(expected.len(), 2);
    assert_eq!((expected[1].1.as_str(), builds), ("Succeeded", 2));
    let mut crash = 0;
    loop {
        let (statuses, builds, left) = whole_story(Some(crash));
        assert_eq!((&statuses, builds), (&expected, 2), "crash after {crash} looks");
        if left.is_some() {
            break;
        }
        crash += 1;
    }
    assert!(crash > 20, "{crash} looks are too few for this story");
}
