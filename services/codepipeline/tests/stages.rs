//! Whole executions through the dispatch: sources, locks, approvals, stopping, retrying.
#![expect(clippy::unwrap_used, reason = "a test ends where it fails")]

mod world;

use serde_json::{Value, json};
use world::{ACCOUNT, REGION, World, approve, code, files, pipeline};

fn two_stages(polls: &str) -> Value {
    pipeline(json!([
        {"name": "Source", "actions": [code(polls), files(polls)]},
        {"name": "Gate", "actions": [approve()]},
    ]))
}

/// A world with a pipeline whose first execution waits for approval.
fn at_the_gate(polls: &str) -> World {
    let mut world = World::new();
    world.furnish();
    world.push('1');
    world.call("CreatePipeline", two_stages(polls)).unwrap();
    world.archive_all();
    world
}

fn answer(world: &mut World, token: Value, status: &str) -> Result<Value, model::Error> {
    world.call(
        "PutApprovalResult",
        json!({"pipelineName": "app", "stageName": "Gate", "actionName": "Approve",
            "result": {"status": status, "summary": "said so"}, "token": token}),
    )
}

fn pair(trigger: &str, status: &str) -> (String, String) {
    (trigger.to_owned(), status.to_owned())
}

#[test]
fn cp_5_creating_a_pipeline_starts_it_and_it_runs_to_the_end() {
    let mut world = World::new();
    world.furnish();
    world.push('1');
    let made = world.call("CreatePipeline", two_stages("true")).unwrap();
    assert_eq!(made["pipeline"]["version"], json!(1));
    assert_eq!(world.wanted("archive").len(), 1);
    // The S3 source is there at once; the stage waits for the other one.
    assert_eq!(world.action("Source", "Static")["status"], json!("Succeeded"));
    assert_eq!(world.action("Source", "Code")["status"], json!("InProgress"));
    world.archive_all();
    assert!(world.wanted("archive").is_empty(), "what is seen is not wanted any more");
    let source = world.stage("Source");
    assert_eq!(source["latestExecution"]["status"], json!("Succeeded"));
    let commit = "1".repeat(40);
    assert_eq!(source["actionStates"][0]["currentRevision"]["revisionId"], json!(commit));

    let waiting = world.action("Gate", "Approve");
    assert_eq!(waiting["status"], json!("InProgress"));
    let other = answer(&mut world, json!("no-such-token"), "Approved").unwrap_err();
    assert_eq!(other.code, "InvalidApprovalTokenException");
    answer(&mut world, waiting["token"].clone(), "Approved").unwrap();
    assert_eq!(world.statuses(), [pair("CreatePipeline", "Succeeded")]);
    let again = answer(&mut world, waiting["token"].clone(), "Approved").unwrap_err();
    assert_eq!(again.code, "ApprovalAlreadyCompletedException");

    let listed = world.call("ListActionExecutions", json!({"pipelineName": "app"})).unwrap();
    let details = listed["actionExecutionDetails"].as_array().unwrap();
    assert_eq!(details.len(), 3);
    let id = world.executions()[0]["pipelineExecutionId"].as_str().unwrap().to_owned();
    let approval = details.iter().find(|detail| detail["actionName"] == json!("Approve")).unwrap();
    assert_eq!(
        approval["input"]["resolvedConfiguration"]["CustomData"],
        json!(format!("deploy {commit} of {id}?"))
    );
    let artifact = details.iter().find(|detail| detail["actionName"] == json!("Code")).unwrap();
    let key = artifact["output"]["outputArtifacts"][0]["s3location"]["key"].as_str().unwrap();
    // CP-10
    assert!(key.starts_with("app/SourceArti/") && key.len() == "app/SourceArti/".len() + 7, "{key}");
}

#[test]
fn cp_21_a_push_starts_a_polling_pipeline_once_and_a_crash_does_not_lose_it() {
    let mut world = at_the_gate("true");
    assert_eq!(world.statuses().len(), 1, "what was there at the creation is not news");
    world.push('2');
    assert_eq!(world.statuses()[0], pair("PollForSourceChanges", "InProgress"));
    world.awake();
    world.awake();
    assert_eq!(world.statuses().len(), 2);
    world.archive_all();
    let revisions = world.executions()[0]["sourceRevisions"].clone();
    assert_eq!(revisions[1]["revisionId"], json!("2".repeat(40)));
    world.put_object("store", "static.zip", "other");
    assert_eq!(world.statuses().len(), 3);
}

#[test]
fn cp_21_with_a_rule_and_polling_a_push_starts_twice() {
    for (polls, expected) in [("false", 2), ("true", 3)] {
        let mut world = at_the_gate(polls);
        let events = events::api::dispatch;
        let pattern = json!({"source": ["aws.codecommit"], "detail-type": ["CodeCommit Repository State Change"],
            "detail": {"referenceType": ["branch"], "referenceName": ["main"]}});
        let rule = json!({"Name": "push", "EventPattern": pattern.to_string()});
        world.of(events, "PutRule", rule).unwrap();
        let arn = format!("arn:aws:codepipeline:{REGION}:{ACCOUNT}:app");
        let target = json!({"Id": "1", "Arn": arn, "RoleArn": "arn:aws:iam::000000000000:role/start"});
        world.of(events, "PutTargets", json!({"Rule": "push", "Targets": [target]})).unwrap();
        world.push('2');
        assert_eq!(world.statuses().len(), expected, "polling: {polls}");
        let triggers: Vec<_> = world.executions().iter().map(|one| one["trigger"].clone()).collect();
        let by_rule = triggers.iter().find(|one| one["triggerType"] == json!("CloudWatchEvent")).unwrap();
        assert_eq!(by_rule["triggerDetail"], json!(format!("arn:aws:events:{REGION}:{ACCOUNT}:rule/push")));
    }
}

#[test]
fn cp_22_an_execution_takes_the_commit_it_was_started_for() {
    let mut world = at_the_gate("true");
    world.push('2');
    world.push('3');
    // The second one is in the source stage; the third waits in front of it.
    assert_eq!(world.wanted("archive")[0].1["Archive"]["commit"], json!("2".repeat(40)));
    world.archive_all();
    assert_eq!(world.wanted("archive")[0].1["Archive"]["commit"], json!("3".repeat(40)));
    let pinned = json!({"name": "app", "sourceRevisions": [
        {"actionName": "Code", "revisionType": "COMMIT_ID", "revisionValue": "a".repeat(40)}]});
    world.call("StartPipelineExecution", pinned).unwrap();
    world.archive_all();
    assert_eq!(world.wanted("archive")[0].1["Archive"]["commit"], json!("a".repeat(40)));
    let wrong = json!({"name": "app", "sourceRevisions": [
        {"actionName": "Code", "revisionType": "S3_OBJECT_KEY", "revisionValue": "x"}]});
    assert_eq!(world.call("StartPipelineExecution", wrong).unwrap_err().code, "ValidationException");
}

#[test]
fn cp_51_the_newest_waits_in_front_of_a_locked_stage() {
    let mut world = at_the_gate("true");
    for commit in ['2', '3'] {
        world.push(commit);
        world.archive_all();
    }
    assert_eq!(
        world.statuses(),
        [
            pair("PollForSourceChanges", "InProgress"),
            pair("PollForSourceChanges", "Superseded"),
            pair("CreatePipeline", "InProgress"),
        ]
    );
    let newest = world.executions()[0]["pipelineExecutionId"].clone();
    assert_eq!(world.stage("Gate")["inboundExecution"]["pipelineExecutionId"], newest);
    let token = world.action("Gate", "Approve")["token"].clone();
    answer(&mut world, token.clone(), "Rejected").unwrap();
    assert_eq!(world.statuses()[2], pair("CreatePipeline", "Failed"));
    // A failed stage is free: the next one is in it, with a token of its own.
    assert_eq!(world.stage("Gate")["latestExecution"]["pipelineExecutionId"], newest);
    assert_ne!(world.action("Gate", "Approve")["token"], token);
    let first = world.executions()[2]["pipelineExecutionId"].clone();
    let retry = json!({"pipelineName": "app", "stageName": "Gate", "pipelineExecutionId": first,
        "retryMode": "FAILED_ACTIONS"});
    let refused = world.call("RetryStageExecution", retry).unwrap_err();
    assert_eq!(refused.code, "NotLatestPipelineExecutionException");
}

#[test]
fn cp_52_queued_executions_all_run_in_their_order() {
    let mut world = World::new();
    world.furnish();
    world.push('1');
    let mut queued = two_stages("true");
    queued["pipeline"]["executionMode"] = json!("QUEUED");
    queued["pipeline"]["pipelineType"] = json!("V2");
    world.call("CreatePipeline", queued).unwrap();
    world.archive_all();
    for commit in ['2', '3'] {
        world.push(commit);
        world.archive_all();
    }
    assert_eq!(world.stage("Gate")["inboundExecutions"].as_array().unwrap().len(), 2);
    for _ in 0..3 {
        let token = world.action("Gate", "Approve")["token"].clone();
        answer(&mut world, token, "Approved").unwrap();
    }
    assert!(world.statuses().iter().all(|(_, status)| status == "Succeeded"));
}

#[test]
fn cp_53_a_disabled_transition_holds_the_newest() {
    let mut world = at_the_gate("true");
    let token = world.action("Gate", "Approve")["token"].clone();
    answer(&mut world, token, "Approved").unwrap();
    let place =
        json!({"pipelineName": "app", "stageName": "Gate", "transitionType": "Inbound", "reason": "freeze"});
    world.call("DisableStageTransition", place.clone()).unwrap();
    for commit in ['2', '3'] {
        world.push(commit);
        world.archive_all();
    }
    assert_eq!(world.statuses()[0].1, "InProgress");
    assert_eq!(world.statuses()[1].1, "Superseded");
    let transition = world.stage("Gate")["inboundTransitionState"].clone();
    assert_eq!((&transition["enabled"], &transition["disabledReason"]), (&json!(false), &json!("freeze")));
    world.call("EnableStageTransition", place).unwrap();
    let newest = world.executions()[0]["pipelineExecutionId"].clone();
    assert_eq!(world.stage("Gate")["latestExecution"]["pipelineExecutionId"], newest);
}

#[test]
fn cp_54_stop_and_wait_then_abandon() {
    let mut world = at_the_gate("true");
    let id = world.executions()[0]["pipelineExecutionId"].clone();
    let stop = |abandon: bool| json!({"pipelineName": "app", "pipelineExecutionId": id, "abandon": abandon});
    world.call("StopPipelineExecution", stop(false)).unwrap();
    assert_eq!(world.statuses()[0].1, "Stopping");
    let twice = world.call("StopPipelineExecution", stop(false)).unwrap_err();
    assert_eq!(twice.code, "DuplicatedStopRequestException");
    world.call("StopPipelineExecution", stop(true)).unwrap();
    assert_eq!(world.statuses()[0].1, "Stopped");
    assert_eq!(world.action("Gate", "Approve")["status"], json!("Abandoned"));
    let over = world.call("StopPipelineExecution", stop(true)).unwrap_err();
    assert_eq!(over.code, "PipelineExecutionNotStoppableException");
}

#[test]
fn cp_55_a_failed_stage_is_retried_with_the_same_execution() {
    let mut world = at_the_gate("true");
    let id = world.executions()[0]["pipelineExecutionId"].clone();
    let retry = json!({"pipelineName": "app", "stageName": "Gate", "pipelineExecutionId": id,
        "retryMode": "FAILED_ACTIONS"});
    let early = world.call("RetryStageExecution", retry.clone()).unwrap_err();
    assert_eq!(early.code, "StageNotRetryableException");
    let token = world.action("Gate", "Approve")["token"].clone();
    answer(&mut world, token.clone(), "Rejected").unwrap();
    let failed = world.action("Gate", "Approve");
    assert_eq!(failed["errorDetails"]["code"], json!("JobFailed"));
    assert_eq!(failed["summary"], json!("said so"));
    world.call("RetryStageExecution", retry.clone()).unwrap();
    assert_eq!(world.statuses(), [pair("CreatePipeline", "InProgress")]);
    let again = world.action("Gate", "Approve");
    assert_ne!(again["token"], token);
    answer(&mut world, again["token"].clone(), "Approved").unwrap();
    assert_eq!(world.statuses(), [pair("CreatePipeline", "Succeeded")]);
    let done = world.call("RetryStageExecution", retry).unwrap_err();
    assert_eq!(done.code, "StageNotRetryableException");
}

#[test]
fn cp_40_an_approval_ends_with_its_time() {
    let mut world = at_the_gate("true");
    world.later(7 * 24 * 3_600_000 - 1);
    assert_eq!(world.statuses()[0].1, "InProgress");
    world.later(1);
    assert_eq!(world.statuses()[0].1, "Failed");
}

#[test]
fn cp_5_an_update_cancels_what_runs_and_starts_nothing() {
    let mut world = at_the_gate("true");
    let token = world.action("Gate", "Approve")["token"].clone();
    let updated = world.call("UpdatePipeline", two_stages("false")).unwrap();
    assert_eq!(updated["pipeline"]["version"], json!(2));
    assert_eq!(world.statuses()[0].1, "InProgress", "its action is left to finish");
    answer(&mut world, token, "Approved").unwrap();
    assert_eq!(world.statuses(), [pair("CreatePipeline", "Cancelled")]);
    world.push('2');
    assert_eq!(world.statuses().len(), 1, "it polls no more");
    let old = world.call("GetPipeline", json!({"name": "app", "version": 1})).unwrap();
    assert_eq!(
        old["pipeline"]["stages"][0]["actions"][0]["configuration"]["PollForSourceChanges"],
        json!("true")
    );
    let arn = format!("arn:aws:codepipeline:{REGION}:{ACCOUNT}:app");
    assert_eq!(old["metadata"]["pipelineArn"], json!(arn));
}

#[test]
fn cp_56_a_stage_is_rolled_back_with_an_older_executions_results() {
    let mut world = World::new();
    world.furnish();
    world.push('1');
    let mut modern = two_stages("true");
    modern["pipeline"]["pipelineType"] = json!("V2");
    world.call("CreatePipeline", modern).unwrap();
    world.archive_all();
    let first = world.executions()[0]["pipelineExecutionId"].clone();
    let rollback = json!({"pipelineName": "app", "stageName": "Gate", "targetPipelineExecutionId": first});
    let early = world.call("RollbackStage", rollback.clone()).unwrap_err();
    assert_eq!(early.code, "UnableToRollbackStageException");
    let token = world.action("Gate", "Approve")["token"].clone();
    answer(&mut world, token, "Approved").unwrap();
    world.push('2');
    world.archive_all();
    let token = world.action("Gate", "Approve")["token"].clone();
    answer(&mut world, token, "Rejected").unwrap();
    world.call("RollbackStage", rollback).unwrap();
    let newest = world.executions()[0].clone();
    assert_eq!(newest["executionType"], json!("ROLLBACK"));
    assert_eq!(newest["rollbackMetadata"]["rollbackTargetPipelineExecutionId"], first);
    let token = world.action("Gate", "Approve")["token"].clone();
    answer(&mut world, token, "Approved").unwrap();
    assert_eq!(world.statuses()[0], pair("ManualRollback", "Succeeded"));
    assert!(world.wanted("archive").is_empty(), "the source stage did not run");
}

#[test]
fn cp_56_cp_57_a_failed_stage_retries_or_rolls_back_by_itself() {
    for (result, triggers) in [("RETRY", 2), ("ROLLBACK", 3)] {
        let mut world = World::new();
        world.furnish();
        world.push('1');
        let mut modern = two_stages("true");
        modern["pipeline"]["pipelineType"] = json!("V2");
        modern["pipeline"]["stages"][1]["onFailure"] = json!({"result": result});
        world.call("CreatePipeline", modern).unwrap();
        world.archive_all();
        let token = world.action("Gate", "Approve")["token"].clone();
        answer(&mut world, token, "Approved").unwrap();
        world.push('2');
        world.archive_all();
        let token = world.action("Gate", "Approve")["token"].clone();
        answer(&mut world, token.clone(), "Rejected").unwrap();
        assert_eq!(world.statuses().len(), triggers, "{result}");
        assert_ne!(world.action("Gate", "Approve")["token"], token);
        if result == "ROLLBACK" {
            assert_eq!(world.statuses()[0], pair("AutomatedRollback", "InProgress"));
            assert_eq!(world.statuses()[1], pair("PollForSourceChanges", "Failed"));
        } else {
            assert_eq!(world.stage("Gate")["retryStageMetadata"]["autoStageRetryAttempt"], json!(1));
        }
        let token = world.action("Gate", "Approve")["token"].clone();
        answer(&mut world, token, "Rejected").unwrap();
        assert_eq!(world.statuses()[0].1, "Failed", "once is enough");
        assert_eq!(world.statuses().len(), triggers);
    }
}

#[test]
fn cp_20_a_missing_branch_fails_and_the_first_push_starts() {
    let mut world = World::new();
    world.furnish();
    world.call("CreatePipeline", two_stages("true")).unwrap();
    assert_eq!(world.statuses(), [pair("CreatePipeline", "Failed")]);
    let summary = world.action("Source", "Code")["summary"].clone();
    assert_eq!(summary, json!("The specified branch main was not found in repository app."));
    world.push('1');
    assert_eq!(world.statuses()[0], pair("PollForSourceChanges", "InProgress"));
}

#[test]
fn cp_58_a_variable_that_means_nothing_fails_its_action() {
    let mut world = World::new();
    world.furnish();
    world.push('1');
    let mut odd = two_stages("true");
    odd["pipeline"]["stages"][1]["actions"][0]["configuration"]["CustomData"] = json!("#{Src.Odd}");
    world.call("CreatePipeline", odd).unwrap();
    world.archive_all();
    let error = world.action("Gate", "Approve")["errorDetails"].clone();
    assert!(error["message"].as_str().unwrap().ends_with("could not be resolved: #{Src.Odd}"), "{error}");
    assert_eq!(world.statuses(), [pair("CreatePipeline", "Failed")]);
}

#[test]
fn a_deleted_pipeline_leaves_nothing_behind() {
    let mut world = World::new();
    world.furnish();
    world.push('1');
    world.call("CreatePipeline", two_stages("true")).unwrap();
    assert_eq!(world.wanted("archive").len(), 1);
    world.call("DeletePipeline", json!({"name": "app"})).unwrap();
    world.call("DeletePipeline", json!({"name": "app"})).unwrap();
    assert!(world.wants.is_empty());
    world.awake();
    world.push('2');
    let gone = world.call("GetPipeline", json!({"name": "app"})).unwrap_err();
    assert_eq!(gone.code, "PipelineNotFoundException");
    assert_eq!(
        gone.message,
        "Account '000000000000' does not have a pipeline with name 'app' in region 'eu-central-1'"
    );
    world.call("CreatePipeline", two_stages("true")).unwrap();
    assert_eq!(world.statuses().len(), 1);
}
