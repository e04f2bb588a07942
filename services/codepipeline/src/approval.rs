//! Manual approvals (CP-40): the machine's side, and what a person answers.

use ::machine::Next;
use model::Error;
use store::Cx;

use crate::action::{Decision, Success, fail};
use crate::api::{self, errors};
use crate::pipeline::must_exist;
use crate::provider::{self, Provider};
use crate::rows::{ACTIONS, ActionRow, Answer, PipelineRow, Status, Work};

/// Asks, waits, and takes the answer.
pub(crate) fn decide(row: &ActionRow) -> Decision {
    match (&row.work, &row.answer) {
        (Work::New, _) => Decision::Ask,
        (_, None) => Decision::Wait(Next::wait("waits for approval")),
        (_, Some(Answer { approved: true, summary, .. })) => {
            let summary = Some(summary.clone());
            Decision::Succeed(Success { summary, ..Success::default() })
        }
        (_, Some(Answer { approved: false, summary, by })) => {
            match fail("JobFailed", format!("Rejected by {by}: {summary}")) {
                Decision::Fail { code, message, .. } => {
                    Decision::Fail { code, message, summary: summary.clone() }
                }
                other => other,
            }
        }
    }
}

/// The declaration of an action, and the ids of its newest run.
pub(crate) fn find_action<'p>(
    pipeline: &'p PipelineRow,
    stage: &str,
    action: &str,
) -> Result<(&'p api::ActionDeclaration, Option<&'p String>), Error> {
    let declaration = pipeline
        .stages()
        .iter()
        .find(|declared| declared.name.as_deref() == Some(stage))
        .ok_or_else(|| errors::stage_not_found_exception(format!("There is no stage named {stage}")))?;
    let found = declaration
        .actions
        .iter()
        .flatten()
        .find(|declared| declared.name.as_deref() == Some(action))
        .ok_or_else(|| errors::action_not_found_exception(format!("There is no action named {action}")))?;
    let latest = pipeline.latest.get(stage).and_then(|latest| latest.actions.get(action));
    Ok((found, latest))
}

/// `PutApprovalResult`
pub fn put_approval_result(
    cx: &mut Cx<'_>,
    input: api::PutApprovalResultInput,
) -> Result<api::PutApprovalResultOutput, Error> {
    let pipeline = must_exist(cx, &input.pipeline_name)?;
    let (action, latest) = find_action(&pipeline, &input.stage_name, &input.action_name)?;
    if provider::of(action).is_none_or(|kind| kind.provider != Provider::Manual) {
        let message = format!("Action {} is not an approval", input.action_name);
        return Err(errors::validation_exception(message));
    }
    let invalid = || errors::invalid_approval_token_exception("The approval token is not valid.");
    let row = match run_of(cx, &pipeline, &input.token)? {
        Some(row) => row,
        None => latest.map(|id| ACTIONS.get(cx, id)).transpose()?.flatten().ok_or_else(invalid)?,
    };
    let ours = row.name() == input.action_name && row.stage == input.stage_name;
    if row.token.as_ref() != Some(&input.token) || !ours {
        return Err(invalid());
    }
    if row.status != Status::InProgress || row.answer.is_some() {
        let message = "The approval action has already been approved or rejected.";
        return Err(errors::approval_already_completed_exception(message));
    }
    let answer = Answer {
        approved: input.result.status.as_deref() == Some(api::values::approval_status::APPROVED),
        summary: input.result.summary.unwrap_or_default(),
        by: cx.caller.principal.clone(),
    };
    ACTIONS.update(cx, &row.id, |row| {
        row.updated_by = Some(answer.by.clone());
        row.answer = Some(answer);
    })?;
    cx.wake("codepipeline.action", row.id);
    Ok(api::PutApprovalResultOutput { approved_at: Some(cx.now) })
}

/// The run that waits under a token: in mode PARALLEL it need not be the newest.
fn run_of(cx: &Cx<'_>, pipeline: &PipelineRow, token: &str) -> Result<Option<ActionRow>, Error> {
    for id in crate::rows::ACTIVE_ACTIONS.keys(cx, "")? {
        if let Some(row) = ACTIONS.get(cx, &id)?
            && row.pipeline == pipeline.name()
            && row.account == pipeline.account
            && row.region == pipeline.region
            && row.token.as_deref() == Some(token)
        {
            return Ok(Some(row));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases;

    #[test]
    fn cp_40_asked_waited_and_answered() {
        let mut row = cases::action("Approval", "Manual", &[], &[], &[]);
        assert_eq!(decide(&row), Decision::Ask);
        row.work = Work::Approval;
        assert_eq!(decide(&row), Decision::Wait(Next::wait("waits for approval")));
        let answer = |approved| Some(Answer { approved, summary: "fine".into(), by: "someone".into() });
        row.answer = answer(true);
        let Decision::Succeed(success) = decide(&row) else { panic!() };
        assert_eq!(success.summary.as_deref(), Some("fine"));
        row.answer = answer(false);
        let Decision::Fail { summary, message, .. } = decide(&row) else { panic!() };
        assert_eq!((summary.as_str(), message.as_str()), ("fine", "Rejected by someone: fine"));
    }
}
