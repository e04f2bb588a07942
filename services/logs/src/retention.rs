//! Machine `logs.retention`: events older than their group's retention go away, some at a time.

use machine::{Machine, Next};
use model::{Duration, Error, Ids, Time};
use store::Cx;

use crate::rows::{EVENTS, GROUPS, STREAMS, event_key};

/// The retentions AWS takes, days.
pub(crate) const DAYS: [i64; 22] =
    [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];
/// Events removed in one look.
const EVENTS_PER_LOOK_MAX: usize = 1000;
/// How often a group is gone through.
const GAP: Duration = Duration::minutes(60);

/// The time before which a group's events are expired.
pub(crate) fn expired_before(retention_days: Option<i64>, now: Time) -> i64 {
    retention_days.map_or(0, |days| now.0 - days * Duration::minutes(24 * 60).0)
}

/// Forgets expired events of one group. Id: the group's key.
#[derive(Debug)]
pub(crate) struct Retention;

/// Keys of expired events, at most as many as one look removes.
pub(crate) struct View {
    expired: Vec<String>,
}

impl Machine for Retention {
    const NAME: &'static str = "logs.retention";
    type View = View;
    type Decision = Vec<String>;

    fn awake(cx: &Cx<'_>) -> Result<Vec<String>, Error> {
        let groups = GROUPS.list(cx, "")?.into_iter();
        Ok(groups.filter(|(_, group)| group.retention_days.is_some()).map(|(key, _)| key).collect())
    }

    fn look(cx: &Cx<'_>, id: &str) -> Result<Option<View>, Error> {
        let Some(group) = GROUPS.get(cx, id)?.filter(|group| group.retention_days.is_some()) else {
            return Ok(None);
        };
        let before = expired_before(group.retention_days, cx.now);
        let mut expired = Vec::new();
        for (_, stream) in STREAMS.list(cx, &format!("{id} "))? {
            let end = event_key(&stream.id, before, 0);
            let room = EVENTS_PER_LOOK_MAX - expired.len();
            let page = EVENTS.page(cx, &format!("{}/", stream.id), None, room)?;
            expired.extend(page.into_iter().map(|(key, _)| key).take_while(|key| *key < end));
            if expired.len() == EVENTS_PER_LOOK_MAX {
                break;
            }
        }
        Ok(Some(View { expired }))
    }

    fn decide(view: &View, _: Time, _: &mut Ids) -> Vec<String> {
        view.expired.clone()
    }

    fn commit(cx: &mut Cx<'_>, id: &str, expired: Vec<String>) -> Result<Next, Error> {
        let mut bytes = 0;
        for key in &expired {
            let event = EVENTS.get(cx, key)?;
            bytes += event.map_or(0, |event| crate::append::billed_bytes(&event.message));
            EVENTS.delete(cx, key)?;
        }
        if !expired.is_empty() {
            GROUPS.update(cx, id, |group| group.stored_bytes = (group.stored_bytes - bytes).max(0))?;
        }
        if expired.len() == EVENTS_PER_LOOK_MAX {
            return Ok(Next::again("more expired events"));
        }
        Ok(Next::at(cx.now + GAP, "waits for events to expire"))
    }
}
