//! EventBridge deliveries to log groups.

use driver::LogsSeen;
use events::Delivery;
use machine::{Machine, Next};
use model::{Arn, Error, Ids, Time};
use store::Cx;

use crate::append::append;

/// The machine `logs.trigger`: its ids are deliveries'. Each delivery becomes one event in a stream of its own.
#[derive(Debug)]
pub(crate) struct Trigger;

impl Machine for Trigger {
    const NAME: &'static str = "logs.trigger";
    type View = Delivery;
    type Decision = Option<LogsSeen>;

    fn awake(cx: &Cx<'_>) -> Result<Vec<String>, Error> {
        events::pending(cx, "logs")
    }

    fn look(cx: &Cx<'_>, id: &str) -> Result<Option<Delivery>, Error> {
        events::delivery(cx, id)
    }

    fn decide(view: &Delivery, now: Time, ids: &mut Ids) -> Option<LogsSeen> {
        let arn: Arn = view.target_arn.parse().ok()?;
        let name = arn.resource.strip_prefix("log-group:")?;
        Some(LogsSeen {
            group: name.strip_suffix(":*").unwrap_or(name).to_owned(),
            account: arn.account,
            region: arn.region,
            stream: ids.uuid(),
            create_group: false,
            from_offset: 0,
            offset: 1,
            events: vec![(now.0, view.input.clone())],
        })
    }

    fn commit(cx: &mut Cx<'_>, id: &str, lines: Option<LogsSeen>) -> Result<Next, Error> {
        // A group that is not there loses the event, as on AWS.
        if let Some(lines) = lines {
            append(cx, &lines)?;
        }
        events::delivered(cx, id)?;
        Ok(Next::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_group_is_in_the_targets_arn() {
        let delivery = |arn: &str| Delivery {
            id: "logs/1".into(),
            account: "0".into(),
            region: "r".into(),
            rule_arn: String::new(),
            target_arn: arn.into(),
            role_arn: None,
            event: serde_json::Value::Null,
            input: "text".into(),
        };
        let lines = |arn: &str| Trigger::decide(&delivery(arn), Time(7), &mut Ids::seeded(1));
        for arn in ["arn:aws:logs:eu:0:log-group:/a/b", "arn:aws:logs:eu:0:log-group:/a/b:*"] {
            let found = lines(arn).unwrap();
            assert_eq!((found.group.as_str(), found.region.as_str()), ("/a/b", "eu"));
            assert_eq!(found.events, [(7, "text".to_owned())]);
        }
        assert_eq!(lines("arn:aws:sqs:eu:0:q"), None);
    }
}
