//! People, at random: they deploy, continue, stop, scale, stop tasks, change settings, and go away.

use codedeploy::Phase;
use model::Error;
use serde_json::{Value, json};
use store::Cx;

use crate::dice::Dice;
use crate::mutation;
use crate::rows::Seen;
use crate::stack::{self, APPLICATION, BUCKET, Dispatch, GROUP, Stack, operate};

/// What somebody does.
#[derive(Debug, Clone)]
pub(crate) enum Deed {
    /// A new deployment, its revision inline or in a bucket.
    Deploy { input: Value, object: Option<String> },
    /// StopDeployment.
    Stop { id: String, roll_back: Option<bool> },
    /// Any other operation.
    Call { dispatch: Dispatch, operation: &'static str, input: Value },
}

impl Deed {
    pub(crate) fn name(&self) -> String {
        match self {
            Deed::Deploy { input, .. } => format!("CreateDeployment {input}"),
            Deed::Stop { id, roll_back } => format!("StopDeployment {id} {roll_back:?}"),
            Deed::Call { operation, input, .. } => format!("{operation} {input}"),
        }
    }

    /// Does it; inside one transaction.
    pub(crate) fn done(self, cx: &mut Cx<'_>) -> Result<Value, Error> {
        match self {
            Deed::Deploy { input, object } => {
                if let Some(key) = object {
                    let new = s3::NewObject { digest: key.clone(), length: 1, ..Default::default() };
                    s3::put_blob(cx, BUCKET, &key, new)?;
                }
                mutation::before_create(cx)?;
                operate(cx, codedeploy::api::dispatch, "CreateDeployment", input)
            }
            Deed::Stop { id, roll_back } => {
                if mutation::instead_of_stop(cx, &id)? {
                    return Ok(Value::Null);
                }
                let mut input = json!({"deploymentId": id});
                if let Some(flag) = roll_back {
                    input["autoRollbackEnabled"] = json!(flag);
                }
                operate(cx, codedeploy::api::dispatch, "StopDeployment", input)
            }
            Deed::Call { dispatch, operation, input } => operate(cx, dispatch, operation, input),
        }
    }
}

fn call(dispatch: Dispatch, operation: &'static str, input: Value) -> Deed {
    Deed::Call { dispatch, operation, input }
}

/// What somebody does next, knowing roughly what is going on.
pub(crate) fn decide(dice: &mut Dice, seen: &Seen, stack: &Stack) -> Deed {
    let active = seen.active().next().cloned();
    let Some(active) = active else {
        return match dice.between(0, 9) {
            0 => scale(dice),
            1 => settings(dice, stack),
            2 => stop_task(dice, seen).unwrap_or_else(|| deploy(dice, stack)),
            _ => deploy(dice, stack),
        };
    };
    let id = active.id.clone();
    match (active.phase, dice.between(0, 19)) {
        (Phase::Ready, 0..=11) | (_, 0) => {
            let input = json!({"deploymentId": id, "deploymentWaitType": "READY_WAIT"});
            call(codedeploy::api::dispatch, "ContinueDeployment", input)
        }
        (Phase::TerminationWait, 0..=9) | (_, 1) => {
            let input = json!({"deploymentId": id, "deploymentWaitType": "TERMINATION_WAIT"});
            call(codedeploy::api::dispatch, "ContinueDeployment", input)
        }
        (_, 2..=9) => Deed::Stop { id, roll_back: *dice.pick(&[None, Some(true), Some(false)]) },
        (_, 10..=11) => deploy(dice, stack),
        (_, 12..=13) => scale(dice),
        (_, 14) => settings(dice, stack),
        _ => stop_task(dice, seen).unwrap_or_else(|| scale(dice)),
    }
}

fn deploy(dice: &mut Dice, stack: &Stack) -> Deed {
    let definition = match dice.between(0, 9) {
        0 => &stack.broken,
        1 => &stack.sick,
        _ => dice.pick(&stack.definitions),
    };
    let config = *dice.pick(&[
        "CodeDeployDefault.ECSAllAtOnce",
        "CodeDeployDefault.ECSAllAtOnce",
        "CodeDeployDefault.ECSCanary10Percent5Minutes",
        "CodeDeployDefault.ECSLinear10PercentEvery1Minutes",
        "canary",
        "canary",
        "linear",
        "linear",
    ]);
    let mut input = json!({
        "applicationName": APPLICATION, "deploymentGroupName": GROUP, "deploymentConfigName": config,
    });
    let rollback: &[&str] = match dice.between(0, 4) {
        0 => &[],
        1 => &["DEPLOYMENT_FAILURE"],
        2 => &["DEPLOYMENT_STOP_ON_REQUEST"],
        _ => &["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_REQUEST"],
    };
    input["autoRollbackConfiguration"] = json!({"enabled": !rollback.is_empty(), "events": rollback});
    if dice.chance(700) {
        let content = stack::appspec(definition);
        input["revision"] = json!({"revisionType": "AppSpecContent", "appSpecContent": {"content": content}});
        return Deed::Deploy { input, object: None };
    }
    let place = json!({"bucket": BUCKET, "key": definition, "bundleType": "JSON"});
    input["revision"] = json!({"revisionType": "S3", "s3Location": place});
    Deed::Deploy { input, object: Some(definition.clone()) }
}

pub(crate) fn scale(dice: &mut Dice) -> Deed {
    let input = json!({"cluster": "web", "service": "app", "desiredCount": dice.between(1, 3)});
    call(ecs::api::dispatch, "UpdateService", input)
}

/// Ready wait and termination wait.
pub(crate) fn settings(dice: &mut Dice, stack: &Stack) -> Deed {
    let ready = match dice.chance(500) {
        true => json!({"actionOnTimeout": "STOP_DEPLOYMENT", "waitTimeInMinutes": dice.between(0, 20)}),
        false => json!({"actionOnTimeout": "CONTINUE_DEPLOYMENT"}),
    };
    let termination =
        json!({"action": "TERMINATE", "terminationWaitTimeInMinutes": dice.pick(&[0, 1, 5, 15])});
    let input = json!({
        "applicationName": APPLICATION, "currentDeploymentGroupName": GROUP,
        "blueGreenDeploymentConfiguration": {
            "deploymentReadyOption": ready, "terminateBlueInstancesOnDeploymentSuccess": termination,
        },
        "loadBalancerInfo": stack::group_settings(stack),
    });
    call(codedeploy::api::dispatch, "UpdateDeploymentGroup", input)
}

fn stop_task(dice: &mut Dice, seen: &Seen) -> Option<Deed> {
    let running: Vec<_> = seen.tasks.all().filter(|task| task.phase == "Running").collect();
    if running.is_empty() {
        return None;
    }
    let task = dice.pick(&running).arn.clone();
    Some(call(ecs::api::dispatch, "StopTask", json!({"cluster": "web", "task": task})))
}
