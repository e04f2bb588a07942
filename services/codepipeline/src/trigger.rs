//! What starts and wakes pipelines from outside: event deliveries, builds and deployments that moved on.

use std::collections::BTreeMap;

use ::machine::{Machine, Next};
use events::Delivery;
use model::{Arn, Error, Ids, Time};
use serde_json::Value;
use store::{Caller, Cx};

use crate::api;
use crate::provider::{self, Provider};
use crate::rows::{PIPELINES, Pin, PipelineRow, WAITING};
use crate::start::{self, Start};

/// A delivery and the pipeline it is for, if there is one (still).
#[derive(Debug, Clone)]
pub(crate) struct View {
    delivery: Delivery,
    pipeline: Option<PipelineRow>,
}

/// The machine `codepipeline.trigger`: its ids are deliveries'. Each delivery starts one execution (CP-21).
#[derive(Debug)]
pub(crate) struct Trigger;

impl Machine for Trigger {
    const NAME: &'static str = "codepipeline.trigger";
    type View = View;
    type Decision = Option<(Caller, String, Start)>;

    fn awake(cx: &Cx<'_>) -> Result<Vec<String>, Error> {
        events::pending(cx, "codepipeline")
    }

    fn look(cx: &Cx<'_>, id: &str) -> Result<Option<View>, Error> {
        let Some(delivery) = events::delivery(cx, id)? else { return Ok(None) };
        let pipeline = match delivery.target_arn.parse::<Arn>() {
            Ok(arn) => PIPELINES.get(cx, &format!("{}/{}/{}", arn.account, arn.region, arn.resource))?,
            Err(_) => None,
        };
        Ok(Some(View { delivery, pipeline }))
    }

    fn decide(view: &View, _: Time, _: &mut Ids) -> Self::Decision {
        let pipeline = view.pipeline.as_ref()?;
        let (mut pins, variables) = given(&view.delivery.input);
        // CP-22: a push starts an execution of its commit; in mode PARALLEL a source takes what is there.
        if pins.is_empty() && pipeline.declaration.execution_mode.as_deref() != Some("PARALLEL") {
            pins = from_event(pipeline, &view.delivery.event);
        }
        let trigger = ("CloudWatchEvent", view.delivery.rule_arn.clone());
        let caller = Caller::root(&pipeline.account, &pipeline.region);
        Some((caller, pipeline.name().to_owned(), Start { trigger, pins, variables }))
    }

    fn commit(cx: &mut Cx<'_>, id: &str, decision: Self::Decision) -> Result<Next, Error> {
        if let Some((caller, name, start)) = decision {
            // What the pipeline refuses is over, as it is on AWS without a dead-letter queue.
            match cx.on_behalf(caller, |cx| start::start(cx, &name, start)) {
                Err(error) if error.status >= 500 => return Err(error),
                Ok(_) | Err(_) => {}
            }
        }
        events::delivered(cx, id)?;
        Ok(Next::default())
    }
}

/// Revisions and variables that a target's own input names, as in StartPipelineExecution.
fn given(input: &str) -> (Vec<Pin>, BTreeMap<String, String>) {
    let Ok(input) = serde_json::from_str::<Value>(input) else { return Default::default() };
    if input.get("detail-type").is_some() {
        return Default::default();
    }
    let list = |name: &str| input.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let pins = list("sourceRevisions").into_iter().filter_map(|one| {
        Some(Pin {
            action: text(&one, "actionName")?,
            kind: text(&one, "revisionType")?,
            value: text(&one, "revisionValue")?,
        })
    });
    let variables = list("variables");
    let variables = variables.iter().filter_map(|one| Some((text(one, "name")?, text(one, "value")?)));
    (pins.collect(), variables.collect())
}

/// The revision an event is about, for each source action it is about.
fn from_event(pipeline: &PipelineRow, event: &Value) -> Vec<Pin> {
    let text = |path: &str| event.pointer(path).and_then(Value::as_str);
    let first = pipeline.stages().first().and_then(|stage| stage.actions.as_deref()).unwrap_or_default();
    let pin = |action: &api::ActionDeclaration| {
        let place = provider::source_place(action)?;
        let (about, kind, value) = match provider::of(action)?.provider {
            Provider::CodeCommit => (
                format!("codecommit/{}/{}", text("/detail/repositoryName")?, text("/detail/referenceName")?),
                "COMMIT_ID",
                text("/detail/commitId")?,
            ),
            Provider::S3Source => (
                format!("s3/{}/{}", text("/detail/bucket/name")?, text("/detail/object/key")?),
                "S3_OBJECT_VERSION_ID",
                text("/detail/object/version-id")?,
            ),
            Provider::Ecr => (
                format!("ecr/{}/{}", text("/detail/repository-name")?, text("/detail/image-tag")?),
                "IMAGE_DIGEST",
                text("/detail/image-digest")?,
            ),
            Provider::CodeBuild | Provider::Manual | Provider::CodeDeployToEcs | Provider::Ecs => {
                return None;
            }
        };
        let action = action.name.clone()?;
        (about == place).then(|| Pin { action, kind: kind.to_owned(), value: value.to_owned() })
    };
    first.iter().filter_map(pin).collect()
}

/// An alias: something an action waits for has moved.
fn wake_waiting(cx: &mut Cx<'_>, action: String) -> Next {
    cx.wake("codepipeline.action", action);
    Next::default()
}

macro_rules! alias {
    ($name:ident, $machine:literal, $kind:literal, $doc:literal) => {
        #[doc = $doc]
        #[derive(Debug)]
        pub(crate) struct $name;

        impl Machine for $name {
            const NAME: &'static str = $machine;
            type View = String;
            type Decision = String;

            // The actions themselves are awake.
            fn awake(_: &Cx<'_>) -> Result<Vec<String>, Error> {
                Ok(Vec::new())
            }
            fn look(cx: &Cx<'_>, id: &str) -> Result<Option<String>, Error> {
                Ok(WAITING.get(cx, &format!(concat!($kind, "/{}"), id))?)
            }
            fn decide(view: &String, _: Time, _: &mut Ids) -> String {
                view.clone()
            }
            fn commit(cx: &mut Cx<'_>, _: &str, action: String) -> Result<Next, Error> {
                Ok(wake_waiting(cx, action))
            }
        }
    };
}

alias!(Build, "codepipeline.build", "build", "Woken with a build's id: passes on to the action that waits.");
alias!(
    Deployment,
    "codepipeline.deployment",
    "deployment",
    "Woken with a deployment's id: passes on to the action that waits."
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::tests::{action, build, pipeline, source};
    use serde_json::json;

    fn row() -> PipelineRow {
        let s3 = action(
            "Static",
            "Source",
            "S3",
            json!({"configuration": {"S3Bucket": "b", "S3ObjectKey": "k.zip"},
                "outputArtifacts": [{"name": "Static"}]}),
        );
        let declaration = pipeline(json!([
            {"name": "S", "actions": [source(), s3]},
            {"name": "B", "actions": [build()]},
        ]));
        PipelineRow {
            account: "000000000000".into(),
            region: "eu-central-1".into(),
            arn: String::new(),
            declaration: serde_json::from_value(declaration).unwrap(),
            created: 0,
            updated: 0,
            last_number: 0,
            disabled: BTreeMap::new(),
            transitions: BTreeMap::new(),
            latest: BTreeMap::new(),
        }
    }

    fn delivery(event: Value, input: Option<Value>) -> Delivery {
        Delivery {
            id: "codepipeline/1".into(),
            account: "000000000000".into(),
            region: "eu-central-1".into(),
            rule_arn: "rule-arn".into(),
            target_arn: "arn:aws:codepipeline:eu-central-1:000000000000:app".into(),
            role_arn: None,
            input: input.unwrap_or_else(|| event.clone()).to_string(),
            event,
        }
    }

    fn pushed() -> Value {
        json!({"detail-type": "x", "detail":
            {"repositoryName": "app", "referenceName": "main", "commitId": "c0ffee"}})
    }

    fn decide(pipeline: PipelineRow, delivery: Delivery) -> Start {
        let view = View { delivery, pipeline: Some(pipeline) };
        Trigger::decide(&view, Time(0), &mut Ids::seeded(1)).unwrap().2
    }

    fn pin(action: &str, kind: &str, value: &str) -> Pin {
        Pin { action: action.into(), kind: kind.into(), value: value.into() }
    }

    #[test]
    fn cp_21_cp_22_a_push_starts_an_execution_of_its_commit() {
        let start = decide(row(), delivery(pushed(), None));
        assert_eq!(start.trigger, ("CloudWatchEvent", "rule-arn".to_owned()));
        assert_eq!(start.pins, [pin("Source", "COMMIT_ID", "c0ffee")]);
        let object = json!({"detail-type": "Object Created", "detail":
            {"bucket": {"name": "b"}, "object": {"key": "k.zip", "version-id": "v1"}}});
        let start = decide(row(), delivery(object, None));
        assert_eq!(start.pins, [pin("Static", "S3_OBJECT_VERSION_ID", "v1")]);
        let mut images = row();
        let image = action(
            "Image",
            "Source",
            "ECR",
            json!({"configuration": {"RepositoryName": "web"}, "outputArtifacts": [{"name": "I"}]}),
        );
        images.declaration.stages.as_mut().unwrap()[0].actions =
            Some(vec![serde_json::from_value(image).unwrap()]);
        let pushed_image = json!({"detail-type": "ECR Image Action", "detail":
            {"action-type": "PUSH", "repository-name": "web", "image-tag": "latest", "image-digest": "sha256:1"}});
        let start = decide(images, delivery(pushed_image, None));
        assert_eq!(start.pins, [pin("Image", "IMAGE_DIGEST", "sha256:1")]);
        let other = json!({"detail-type": "x", "detail":
            {"repositoryName": "app", "referenceName": "dev", "commitId": "c0ffee"}});
        assert!(decide(row(), delivery(other, None)).pins.is_empty());
    }

    #[test]
    fn cp_22_parallel_takes_what_is_there() {
        let mut parallel = row();
        parallel.declaration.execution_mode = Some("PARALLEL".into());
        assert!(decide(parallel, delivery(pushed(), None)).pins.is_empty());
    }

    #[test]
    fn a_targets_own_input_names_revisions_and_variables() {
        let input = json!({
            "sourceRevisions": [{"actionName": "Source", "revisionType": "COMMIT_ID", "revisionValue": "abc"}],
            "variables": [{"name": "env", "value": "prod"}],
        });
        let start = decide(row(), delivery(pushed(), Some(input)));
        assert_eq!(start.pins, [pin("Source", "COMMIT_ID", "abc")]);
        assert_eq!(start.variables["env"], "prod");
    }
}
