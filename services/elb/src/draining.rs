//! The machine of one target that was deregistered (ALB-36).
//!
//! ```text
//! Draining ──the balancer has nothing in flight──> idle (out of the snapshot, still shown) ──delay over──> (gone)
//!     └──────────────────────delay over─────────────────────────────────────────────────────────────────────┘
//! ```
//!
//! The delay is the balancer's own and of real requests: it is not scaled.

use ::machine::{Machine, Next};
use model::{Error, Ids, Time};
use store::Cx;

use crate::rows::{TARGET_GROUPS, TARGETS, TargetLife};
use crate::{snapshot, target};

/// Everything the decision needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct View {
    until: Time,
    is_idle: bool,
    /// The balancer said that nothing is in flight any more.
    drained: bool,
}

/// What to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Nothing in flight: the balancer may forget it, and whoever runs it may stop it.
    Idle,
    /// The delay is over.
    Remove,
    Wait(Next),
}

/// See the module.
#[derive(Debug)]
pub(crate) struct Draining;

impl Machine for Draining {
    const NAME: &'static str = "elb.draining";
    type View = View;
    type Decision = Decision;

    fn awake(cx: &Cx<'_>) -> Result<Vec<String>, Error> {
        let targets = TARGETS.list(cx, "")?.into_iter();
        Ok(targets
            .filter(|(_, row)| matches!(row.life, TargetLife::Draining { .. }))
            .map(|(key, _)| key)
            .collect())
    }

    fn look(cx: &Cx<'_>, id: &str) -> Result<Option<View>, Error> {
        let Some(row) = TARGETS.get(cx, id)? else { return Ok(None) };
        Ok(match row.life {
            TargetLife::Draining { until, is_idle } => {
                let drained = row.seen.is_some_and(|seen| seen.drained);
                Some(View { until: Time(until), is_idle, drained })
            }
            TargetLife::Registered | TargetLife::Removed { .. } => None,
        })
    }

    fn decide(view: &View, now: Time, _: &mut Ids) -> Decision {
        match view {
            View { until, .. } if *until <= now => Decision::Remove,
            View { drained: true, is_idle: false, .. } => Decision::Idle,
            View { is_idle: true, until, .. } => {
                Decision::Wait(Next::at(*until, "has drained; is shown as draining until its delay is over"))
            }
            View { until, .. } => Decision::Wait(Next::at(*until, "drains: requests are in flight")),
        }
    }

    fn commit(cx: &mut Cx<'_>, id: &str, decision: Decision) -> Result<Next, Error> {
        match decision {
            Decision::Wait(next) => Ok(next),
            Decision::Remove => {
                target::remove(cx, id)?;
                tell(cx, id);
                Ok(Next::wait("is deregistered"))
            }
            Decision::Idle => {
                let Some(mut row) = TARGETS.get(cx, id)? else { return Ok(Next::wait("is gone")) };
                if let TargetLife::Draining { until, .. } = row.life {
                    row.life = TargetLife::Draining { until, is_idle: true };
                    TARGETS.put(cx, id, &row)?;
                }
                snapshot::refresh(cx)?;
                if let Some(group) = TARGET_GROUPS.get(cx, &row.target_group)? {
                    vpc::let_go_of_address(cx, &group.vpc, row.id, id)?;
                }
                tell(cx, id);
                Ok(Next::again("has drained"))
            }
        }
    }
}

/// Whoever runs the target may wait for this.
fn tell(cx: &mut Cx<'_>, key: &str) {
    if let Some((target_group, _)) = key.split_once(' ') {
        cx.wake("ecs.target_group", target_group);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decide(is_idle: bool, drained: bool, at: i64) -> Decision {
        Draining::decide(&View { until: Time(300), is_idle, drained }, Time(at), &mut Ids::seeded(1))
    }

    #[test]
    fn alb_36_is_idle_when_the_balancer_says_so_and_gone_when_the_delay_is_over() {
        assert!(matches!(decide(false, false, 1), Decision::Wait(Next { look_at: Some(Time(300)), .. })));
        assert_eq!(decide(false, true, 1), Decision::Idle);
        assert!(matches!(decide(true, true, 299), Decision::Wait(_)));
        for (is_idle, drained) in [(false, false), (false, true), (true, true)] {
            assert_eq!(decide(is_idle, drained, 300), Decision::Remove);
        }
    }
}
