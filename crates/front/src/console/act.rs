//! What buttons do: operations, called as a client would call them, so that refusals are AWS's.

use codebuild::api::{RetryBuildInput, StartBuildInput, StopBuildInput};
use codedeploy::api::{
    ContinueDeploymentInput, CreateDeploymentInput, GetDeploymentInput, StopDeploymentInput,
};
use codepipeline::api::{
    ApprovalResult, DisableStageTransitionInput, EnableStageTransitionInput, PutApprovalResultInput,
    RetryStageExecutionInput, StartPipelineExecutionInput, StopPipelineExecutionInput,
};
use model::Error;
use store::Cx;

/// A button's address, and its form's fields.
#[derive(Debug, Clone, Default)]
pub(super) struct Press {
    pub(super) parts: Vec<String>,
    pub(super) fields: Vec<(String, String)>,
}

impl Press {
    fn field(&self, name: &str) -> String {
        let found = self.fields.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    }

    /// The page the button is on.
    pub(super) fn page(&self) -> Option<Vec<&str>> {
        match self.parts.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            [room @ ("pipelines" | "builds" | "deployments" | "projects"), id, _] => Some(vec![*room, *id]),
            ["tasks", cluster, id, "stop"] => Some(vec!["tasks", *cluster, *id]),
            _ => None,
        }
    }
}

/// Does it; the page to show afterwards, none: where it was pressed.
///
/// # Errors
/// The operation's; 404 for what is no button.
pub(super) fn act(cx: &mut Cx<'_>, press: &Press) -> Result<Option<Vec<String>>, Error> {
    let parts: Vec<&str> = press.parts.iter().map(String::as_str).collect();
    match parts.as_slice() {
        ["pipelines", name, action] => pipeline(cx, press, name, action).map(|()| None),
        ["builds", id, action] => build(cx, id, action),
        ["projects", name, "start"] => {
            let input = StartBuildInput { project_name: (*name).to_owned(), ..StartBuildInput::default() };
            let started = codebuild::operations::start_build(cx, input)?;
            Ok(started.build.and_then(|build| build.id).map(|id| page(&["builds", &id])))
        }
        ["deployments", id, action] => deployment(cx, id, action),
        ["tasks", cluster, id, "stop"] => {
            let input = ecs::api::StopTaskRequest {
                cluster: Some((*cluster).to_owned()),
                task: (*id).to_owned(),
                reason: Some("Stopped in the console".into()),
            };
            ecs::operations::stop_task(cx, input).map(|_| None)
        }
        _ => Err(no_button()),
    }
}

fn page(parts: &[&str]) -> Vec<String> {
    parts.iter().map(|part| (*part).to_owned()).collect()
}

fn no_button() -> Error {
    Error::new("NotFound", "There is no such action.").status(404)
}

fn pipeline(cx: &mut Cx<'_>, press: &Press, name: &str, action: &str) -> Result<(), Error> {
    use codepipeline::operations as op;
    let pipeline_name = name.to_owned();
    let stage_name = press.field("stage");
    match action {
        "start" => {
            let input = StartPipelineExecutionInput { name: pipeline_name, ..Default::default() };
            op::start_pipeline_execution(cx, input).map(drop)
        }
        "stop" => {
            let input = StopPipelineExecutionInput {
                pipeline_name,
                pipeline_execution_id: press.field("execution"),
                abandon: Some(press.field("abandon") == "true"),
                reason: Some("Stopped in the console".into()),
            };
            op::stop_pipeline_execution(cx, input).map(drop)
        }
        "approve" => {
            let result =
                ApprovalResult { summary: Some(press.field("summary")), status: Some(press.field("status")) };
            let (action_name, token) = (press.field("action"), press.field("token"));
            let input = PutApprovalResultInput { pipeline_name, stage_name, action_name, result, token };
            op::put_approval_result(cx, input).map(drop)
        }
        "retry" => {
            let input = RetryStageExecutionInput {
                pipeline_name,
                stage_name,
                pipeline_execution_id: press.field("execution"),
                retry_mode: press.field("mode"),
            };
            op::retry_stage_execution(cx, input).map(drop)
        }
        "transition" => {
            let transition_type = "Inbound".to_owned();
            match press.field("open").as_str() {
                "true" => {
                    let input = EnableStageTransitionInput { pipeline_name, stage_name, transition_type };
                    op::enable_stage_transition(cx, input).map(drop)
                }
                _ => {
                    let reason = "Closed in the console".to_owned();
                    let input =
                        DisableStageTransitionInput { pipeline_name, stage_name, transition_type, reason };
                    op::disable_stage_transition(cx, input).map(drop)
                }
            }
        }
        _ => Err(no_button()),
    }
}

fn build(cx: &mut Cx<'_>, id: &str, action: &str) -> Result<Option<Vec<String>>, Error> {
    use codebuild::operations as op;
    match action {
        "stop" => op::stop_build(cx, StopBuildInput { id: id.to_owned() }).map(|_| None),
        "retry" => {
            let input = RetryBuildInput { id: Some(id.to_owned()), idempotency_token: None };
            let started = op::retry_build(cx, input)?.build.and_then(|build| build.id);
            Ok(started.map(|id| page(&["builds", &id])))
        }
        _ => Err(no_button()),
    }
}

fn deployment(cx: &mut Cx<'_>, id: &str, action: &str) -> Result<Option<Vec<String>>, Error> {
    use codedeploy::operations as op;
    let go_on = |cx: &mut Cx<'_>, kind: &str| {
        let (id, kind) = (Some(id.to_owned()), Some(kind.to_owned()));
        let input = ContinueDeploymentInput { deployment_id: id, deployment_wait_type: kind };
        op::continue_deployment(cx, input).map(|_| None)
    };
    match action {
        "reroute" => go_on(cx, "READY_WAIT"),
        "terminate" => go_on(cx, "TERMINATION_WAIT"),
        "rollback" => {
            let input =
                StopDeploymentInput { deployment_id: id.to_owned(), auto_rollback_enabled: Some(true) };
            op::stop_deployment(cx, input).map(|_| None)
        }
        "back" => {
            let found = op::get_deployment(cx, GetDeploymentInput { deployment_id: id.to_owned() })?;
            let info = found.deployment_info.unwrap_or_default();
            // Shown, an inline AppSpec is only its digest; the row has it whole.
            let row = codedeploy::deployment(cx, id)?;
            let input = CreateDeploymentInput {
                application_name: info.application_name.unwrap_or_default(),
                deployment_group_name: info.deployment_group_name,
                revision: row.and_then(|row| row.previous_revision),
                description: Some(format!("The revision before {id}")),
                ..CreateDeploymentInput::default()
            };
            let made = op::create_deployment(cx, input)?.deployment_id;
            Ok(made.map(|id| page(&["deployments", &id])))
        }
        _ => Err(no_button()),
    }
}
