//! EventBridge deliveries to projects: each starts one build.

use ::machine::{Machine, Next};
use events::Delivery;
use model::{Error, Ids, Time};
use store::{Caller, Cx};
use wire::Document;

use crate::api;
use crate::start::start_by_hand;

/// The machine `codebuild.trigger`: its ids are deliveries'.
#[derive(Debug)]
pub(crate) struct Trigger;

impl Machine for Trigger {
    const NAME: &'static str = "codebuild.trigger";
    type View = Delivery;
    type Decision = api::StartBuildInput;

    fn awake(cx: &Cx<'_>) -> Result<Vec<String>, Error> {
        events::pending(cx, "codebuild")
    }

    fn look(cx: &Cx<'_>, id: &str) -> Result<Option<Delivery>, Error> {
        events::delivery(cx, id)
    }

    fn decide(view: &Delivery, _: Time, _: &mut Ids) -> api::StartBuildInput {
        let project = view.target_arn.rsplit(":project/").next().unwrap_or_default();
        request(project, &view.input)
    }

    fn commit(cx: &mut Cx<'_>, id: &str, decision: api::StartBuildInput) -> Result<Next, Error> {
        let Some(delivery) = events::delivery(cx, id)? else { return Ok(Next::default()) };
        let initiator = format!("rule/{}", delivery.rule_arn.rsplit('/').next().unwrap_or_default());
        let caller = Caller::root(&delivery.account, &delivery.region);
        let started = cx.on_behalf(caller, |cx| start_by_hand(cx, decision, initiator));
        // A delivery that a project refuses is over, as it is on AWS without a dead-letter queue.
        match started {
            Err(error) if error.status >= 500 => return Err(error),
            Ok(_) | Err(_) => events::delivered(cx, id)?,
        }
        Ok(Next::default())
    }
}

/// A target's own input is parameters of StartBuild; an event is none.
fn request(project: &str, input: &str) -> api::StartBuildInput {
    let plain = api::StartBuildInput { project_name: project.to_owned(), ..Default::default() };
    let Ok(Document::Map(mut members)) = serde_json::from_str::<Document>(input) else { return plain };
    if members.iter().any(|(name, _)| name == "detail-type") {
        return plain;
    }
    members.retain(|(name, _)| name != "projectName");
    members.push(("projectName".to_owned(), Document::from(project)));
    api::StartBuildInput::from_document(&Document::Map(members)).unwrap_or(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn input_of_a_target_is_parameters_and_an_event_is_not() {
        let event = r#"{"version":"0","detail-type":"x","sourceVersion":"no"}"#;
        assert_eq!(request("p", event).source_version, None);
        let given = request("p", r#"{"projectName":"other","sourceVersion":"main"}"#);
        assert_eq!((given.project_name.as_str(), given.source_version.as_deref()), ("p", Some("main")));
        assert_eq!(request("p", "not json").project_name, "p");
        assert_eq!(request("p", r#"{"sourceVersion":7}"#).source_version, None);
    }
}
