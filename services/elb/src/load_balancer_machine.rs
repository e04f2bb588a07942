//! The machine of one load balancer.
//!
//! ```text
//! Provisioning ──interfaces up, balancer up to date──> Active
//!      └────────────its time is over────────> Failed ──interfaces up──> Active
//! ```
//!
//! Looked at again whenever one of its interfaces changes: targets are reached from those that are up.

use ::machine::{Machine, Next};
use model::{Duration, Error, Ids, Time};
use store::Cx;

use crate::rows::{BALANCER, BALANCER_KEY, LOAD_BALANCERS, Life};
use crate::snapshot;

/// Within it everything has to be up.
const PROVISIONING_MAX: Duration = Duration::minutes(10);

/// Everything the decision needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct View {
    life: Life,
    created_at: Time,
    nodes: usize,
    nodes_up: usize,
    /// Why an interface could not be made.
    failure: Option<String>,
    is_applied: bool,
}

/// What to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Decision {
    Become(Life, Option<String>),
    Wait(Next),
}

/// See the module.
#[derive(Debug)]
pub(crate) struct LoadBalancerMachine;

impl Machine for LoadBalancerMachine {
    const NAME: &'static str = "elb.load_balancer";
    type View = View;
    type Decision = Decision;

    fn awake(cx: &Cx<'_>) -> Result<Vec<String>, Error> {
        Ok(LOAD_BALANCERS.keys(cx, "")?)
    }

    fn look(cx: &Cx<'_>, id: &str) -> Result<Option<View>, Error> {
        let Some(row) = LOAD_BALANCERS.get(cx, id)? else { return Ok(None) };
        let (mut nodes_up, mut failure) = (0, None);
        for node in &row.nodes {
            if let Some(interface) = vpc::interface(cx, &node.interface)? {
                nodes_up += usize::from(interface.up);
                failure = failure.or(interface.failure);
            }
        }
        let applied = BALANCER.get(cx, BALANCER_KEY)?.unwrap_or_default().applied;
        Ok(Some(View {
            life: row.life,
            created_at: Time(row.created_at),
            nodes: row.nodes.len(),
            nodes_up,
            failure,
            is_applied: applied >= row.needs_generation,
        }))
    }

    fn decide(view: &View, now: Time, _: &mut Ids) -> Decision {
        let deadline = view.created_at + PROVISIONING_MAX;
        let is_up = view.nodes_up == view.nodes;
        match view.life {
            Life::Provisioning | Life::Failed if is_up && view.is_applied => {
                Decision::Become(Life::Active, None)
            }
            Life::Provisioning if deadline <= now => {
                let why = view.failure.clone().unwrap_or_else(|| reason(view));
                Decision::Become(Life::Failed, Some(why))
            }
            Life::Provisioning => Decision::Wait(Next::at(deadline, reason(view))),
            Life::Failed => Decision::Wait(Next::wait(reason(view))),
            Life::Active if is_up => Decision::Wait(Next::wait("is active")),
            Life::Active => Decision::Wait(Next::wait(reason(view))),
        }
    }

    fn commit(cx: &mut Cx<'_>, id: &str, decision: Decision) -> Result<Next, Error> {
        // An interface may have come up or gone: the balancer connects to targets from those that are up.
        snapshot::refresh(cx)?;
        match decision {
            Decision::Wait(next) => Ok(next),
            Decision::Become(life, reason) => {
                LOAD_BALANCERS.update(cx, id, |row| {
                    row.life = life;
                    row.reason = reason;
                })?;
                Ok(Next::again(format!("became {}", crate::load_balancer::state(life))))
            }
        }
    }
}

fn reason(view: &View) -> String {
    if view.nodes_up < view.nodes {
        let missing = view.nodes - view.nodes_up;
        let why = view.failure.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
        return format!("waits for {missing} of {} network interfaces to be up{why}", view.nodes);
    }
    "waits for the balancer to apply what is wanted of it".into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view(life: Life, nodes_up: usize, is_applied: bool) -> View {
        View { life, created_at: Time(0), nodes: 2, nodes_up, failure: None, is_applied }
    }

    fn decide(view: &View, at_s: i64) -> Decision {
        LoadBalancerMachine::decide(view, Time(at_s * 1000), &mut Ids::seeded(1))
    }

    #[test]
    fn is_active_when_its_interfaces_are_up_and_the_balancer_has_caught_up() {
        assert_eq!(decide(&view(Life::Provisioning, 2, true), 1), Decision::Become(Life::Active, None));
        for waiting in [view(Life::Provisioning, 1, true), view(Life::Provisioning, 2, false)] {
            assert!(matches!(decide(&waiting, 1), Decision::Wait(Next { look_at: Some(Time(600_000)), .. })));
        }
        assert!(matches!(decide(&view(Life::Active, 1, false), 1), Decision::Wait(_)));
    }

    #[test]
    fn fails_when_its_time_is_over_and_recovers() {
        let late = View { failure: Some("no bridge".into()), ..view(Life::Provisioning, 1, true) };
        assert_eq!(decide(&late, 600), Decision::Become(Life::Failed, Some("no bridge".into())));
        assert!(matches!(decide(&view(Life::Failed, 1, true), 700), Decision::Wait(_)));
        assert_eq!(decide(&view(Life::Failed, 2, true), 700), Decision::Become(Life::Active, None));
    }
}
