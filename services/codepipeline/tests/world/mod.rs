//! Several services over one store, stepped by hand: what the engine does, without threads and clocks.
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::collections::VecDeque;

use driver::Seen;
use driver::build::{BuildEvent, BuildSeen};
use machine::Entry;
use model::{Error, Ids, Time};
use serde_json::{Value, json};
use store::{Caller, Cx, Settings, Store, Wake};
use wire::Document;

pub(crate) const ACCOUNT: &str = "000000000000";
pub(crate) const REGION: &str = "eu-central-1";

/// Looks at machines after one call at most: more is a machine that never rests.
const LOOKS_MAX: usize = 1000;

#[derive(Debug)]
pub(crate) struct World {
    store: Store,
    ids: Ids,
    pub(crate) now: Time,
    entries: Vec<Entry>,
    queue: VecDeque<Wake>,
    /// Looks until the control plane dies and starts again: what was in the queue is lost.
    pub(crate) looks_until_crash: Option<usize>,
    /// Wants in force: kind, key, body.
    pub(crate) wants: Vec<(String, String, Value)>,
}

impl World {
    pub(crate) fn new() -> Self {
        let settings =
            Settings { instance: "000000".into(), time_scale: 1, endpoint: "http://127.0.0.1:4566".into() };
        let tables: Vec<&str> = [
            events::TABLES,
            codecommit::TABLES,
            codebuild::TABLES,
            codepipeline::TABLES,
            codedeploy::TABLES,
            s3::TABLES,
            ecr::TABLES,
            ecs::TABLES,
            iam::TABLES,
            sts::TABLES,
        ]
        .concat();
        let entries = [codebuild::machines(), codepipeline::machines()].concat();
        Self {
            store: Store::memory(settings, &tables).unwrap(),
            ids: Ids::seeded(7),
            now: Time(1_700_000_000_000),
            entries,
            queue: VecDeque::new(),
            looks_until_crash: None,
            wants: Vec::new(),
        }
    }

    /// Runs a piece of work as the account's root, then everything it wakes.
    pub(crate) fn run<R>(&mut self, work: impl FnOnce(&mut Cx<'_>) -> Result<R, Error>) -> Result<R, Error> {
        let result = self.step(Caller::root(ACCOUNT, REGION), work);
        self.settle();
        result
    }

    fn step<R>(
        &mut self,
        caller: Caller,
        work: impl FnOnce(&mut Cx<'_>) -> Result<R, Error>,
    ) -> Result<R, Error> {
        let mut batch = self.store.begin().unwrap();
        let result = batch.run(self.now, &mut self.ids, caller, work);
        let effects = batch.commit().unwrap();
        self.queue.extend(effects.wakes);
        for change in effects.wants {
            self.wants.retain(|(kind, key, _)| (kind, key) != (&change.kind, &change.key));
            if let Some(body) = change.body {
                self.wants.push((change.kind, change.key, serde_json::from_str(&body).unwrap()));
            }
        }
        result
    }

    fn settle(&mut self) {
        for _ in 0..LOOKS_MAX {
            if self.looks_until_crash == Some(0) {
                self.looks_until_crash = None;
                self.queue.clear();
                self.wake_up();
            }
            let Some((name, id)) = self.queue.pop_front() else { return };
            self.looks_until_crash = self.looks_until_crash.map(|looks| looks - 1);
            let Some(entry) = self.entries.iter().find(|entry| entry.name == name).copied() else { continue };
            let next = self.step(Caller::root("", ""), |cx| (entry.step)(cx, &id)).unwrap();
            if next.is_some_and(|next| next.again) {
                self.queue.push_back((name, id));
            }
        }
        panic!("the machines do not come to rest");
    }

    /// What a restart and every minute do: everything that is not over is looked at.
    pub(crate) fn awake(&mut self) {
        self.wake_up();
        self.settle();
    }

    fn wake_up(&mut self) {
        for entry in self.entries.clone() {
            let ids = self.step(Caller::root("", ""), |cx| (entry.awake)(cx)).unwrap();
            self.queue.extend(ids.into_iter().map(|id| (entry.name, id)));
        }
    }

    pub(crate) fn later(&mut self, ms: i64) {
        self.now = Time(self.now.0 + ms);
        self.awake();
    }

    /// A driver's word.
    pub(crate) fn seen(&mut self, key: &str, seen: &Seen) {
        let key = key.to_owned();
        self.run(|cx| {
            codebuild::on_seen(cx, &key, seen)?;
            codepipeline::on_seen(cx, &key, seen)
        })
        .unwrap();
    }

    /// Wants of a kind: key and body.
    pub(crate) fn wanted(&self, kind: &str) -> Vec<(String, Value)> {
        let of_kind = self.wants.iter().filter(|(one, _, _)| one == kind);
        of_kind.map(|(_, key, body)| (key.clone(), body.clone())).collect()
    }

    /// An operation of CodePipeline.
    pub(crate) fn call(&mut self, operation: &str, input: Value) -> Result<Value, Error> {
        self.of(codepipeline::api::dispatch, operation, input)
    }

    /// An operation of any service.
    pub(crate) fn of(
        &mut self,
        dispatch: fn(&mut Cx<'_>, &str, &Document) -> Result<Document, Error>,
        operation: &str,
        input: Value,
    ) -> Result<Value, Error> {
        let document: Document = serde_json::from_value(input).unwrap();
        self.run(|cx| dispatch(cx, operation, &document)).map(|answer| serde_json::to_value(answer).unwrap())
    }

    pub(crate) fn push(&mut self, commit: char) {
        let new: String = std::iter::repeat_n(commit, 40).collect();
        self.run(|cx| {
            let old = codecommit::branch(cx, "app", "main")?;
            let update = codecommit::RefUpdate { name: "refs/heads/main".into(), old, new: Some(new) };
            codecommit::pushed(cx, ACCOUNT, REGION, "app", &[update])
        })
        .unwrap();
    }

    pub(crate) fn put_object(&mut self, bucket: &str, key: &str, digest: &str) -> String {
        let new = s3::NewObject {
            digest: digest.into(),
            md5: "md5".into(),
            length: 1000,
            content_type: None,
            metadata: Vec::new(),
        };
        self.run(|cx| s3::put_blob(cx, bucket, key, new)).unwrap()
    }

    /// A repository `app`, a versioned bucket `store`, with `static.zip` in it.
    pub(crate) fn furnish(&mut self) {
        self.of(codecommit::api::dispatch, "CreateRepository", json!({"repositoryName": "app"})).unwrap();
        let bucket = json!({"Bucket": "store",
            "CreateBucketConfiguration": {"LocationConstraint": REGION}});
        self.of(s3::api::dispatch, "CreateBucket", bucket).unwrap();
        let versioning = json!({"Bucket": "store", "VersioningConfiguration": {"Status": "Enabled"}});
        self.of(s3::api::dispatch, "PutBucketVersioning", versioning).unwrap();
        self.put_object("store", "static.zip", "static-digest");
    }

    /// A role that builds take on.
    pub(crate) fn role(&mut self) {
        let trust = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole",
            "Principal":{"Service":"codebuild.amazonaws.com"}}]}"#;
        let role = json!({"RoleName": "build", "AssumeRolePolicyDocument": trust});
        self.of(iam::api::dispatch, "CreateRole", role).unwrap();
    }

    /// A project `app` for pipelines, with the given changes.
    pub(crate) fn project(&mut self, changes: Value) -> Result<Value, Error> {
        let mut project = json!({
            "name": "app",
            "source": {"type": "CODEPIPELINE", "buildspec": "version: 0.2\nphases: {}\n"},
            "artifacts": {"type": "CODEPIPELINE"},
            "environment": {"type": "LINUX_CONTAINER", "image": "aws/codebuild/standard:7.0",
                "computeType": "BUILD_GENERAL1_SMALL", "privilegedMode": true,
                "environmentVariables": [{"name": "A", "value": "project"}]},
            "serviceRole": "arn:aws:iam::000000000000:role/build",
        });
        for (key, value) in changes.as_object().unwrap() {
            project[key] = value.clone();
        }
        self.of(codebuild::api::dispatch, "CreateProject", project)
    }

    /// An operation of CodeBuild.
    pub(crate) fn build(&mut self, operation: &str, input: Value) -> Result<Value, Error> {
        self.of(codebuild::api::dispatch, operation, input)
    }

    /// The driver's words about a build, numbered from `first`.
    pub(crate) fn built(&mut self, id: &str, first: u64, events: Vec<BuildEvent>) {
        for (number, event) in events.into_iter().enumerate() {
            let sequence = first + number as u64;
            self.seen(id, &Seen::Build(BuildSeen { sequence, event }));
        }
    }

    /// The record of a build.
    pub(crate) fn record(&mut self, id: &str) -> Value {
        let found = self.build("BatchGetBuilds", json!({"ids": [id]})).unwrap();
        found["builds"][0].clone()
    }

    /// The archive driver does its work for every tree that is wanted.
    pub(crate) fn archive_all(&mut self) {
        for (key, body) in self.wanted("archive") {
            let commit = body["Archive"]["commit"].as_str().unwrap().to_owned();
            let ready = driver::source::ArchiveSeen::Ready {
                digest: format!("zip-{commit}"),
                md5: "md5".into(),
                length: 500,
                commit_message: "message".into(),
                author_date: "2024-01-01T00:00:00Z".into(),
                committer_date: "2024-01-01T00:00:00Z".into(),
            };
            self.seen(&key, &Seen::Archive(ready));
        }
    }

    pub(crate) fn executions(&mut self) -> Vec<Value> {
        let listed = self.call("ListPipelineExecutions", json!({"pipelineName": "app"})).unwrap();
        listed["pipelineExecutionSummaries"].as_array().unwrap().clone()
    }

    /// Trigger type and status of every execution, newest first.
    pub(crate) fn statuses(&mut self) -> Vec<(String, String)> {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let all = self.executions();
        all.iter().map(|one| (text(&one["trigger"]["triggerType"]), text(&one["status"]))).collect()
    }

    /// The state of one stage.
    pub(crate) fn stage(&mut self, name: &str) -> Value {
        let state = self.call("GetPipelineState", json!({"name": "app"})).unwrap();
        let stages = state["stageStates"].as_array().unwrap().clone();
        stages.into_iter().find(|stage| stage["stageName"] == json!(name)).unwrap()
    }

    /// The newest run of an action.
    pub(crate) fn action(&mut self, stage: &str, action: &str) -> Value {
        let stage = self.stage(stage);
        let actions = stage["actionStates"].as_array().unwrap();
        actions.iter().find(|one| one["actionName"] == json!(action)).unwrap()["latestExecution"].clone()
    }
}

pub(crate) fn action(name: &str, category: &str, provider: &str, rest: Value) -> Value {
    let mut action = json!({
        "name": name, "runOrder": 1,
        "actionTypeId": {"category": category, "owner": "AWS", "provider": provider, "version": "1"},
    });
    for (key, value) in rest.as_object().unwrap() {
        action[key] = value.clone();
    }
    action
}

pub(crate) fn pipeline(stages: Value) -> Value {
    json!({"pipeline": {
        "name": "app", "roleArn": "arn:aws:iam::000000000000:role/p",
        "artifactStore": {"type": "S3", "location": "store"}, "stages": stages,
    }})
}

pub(crate) fn code(polls: &str) -> Value {
    action(
        "Code",
        "Source",
        "CodeCommit",
        json!({"configuration": {"RepositoryName": "app", "BranchName": "main", "PollForSourceChanges": polls},
            "outputArtifacts": [{"name": "SourceArtifact"}], "namespace": "Src"}),
    )
}

pub(crate) fn files(polls: &str) -> Value {
    action(
        "Static",
        "Source",
        "S3",
        json!({"configuration": {"S3Bucket": "store", "S3ObjectKey": "static.zip", "PollForSourceChanges": polls},
            "outputArtifacts": [{"name": "StaticArtifact"}]}),
    )
}

pub(crate) fn approve() -> Value {
    action(
        "Approve",
        "Approval",
        "Manual",
        json!({"configuration": {"CustomData": "deploy #{Src.CommitId} of #{codepipeline.PipelineExecutionId}?"}}),
    )
}
