//! What CodeDeploy and ECS do with listeners: shifting traffic between two target groups, and knowing when it arrived.

use lb_api::ForwardTarget;
use model::Error;
use store::Cx;

use crate::refuse::no_listener;
use crate::rows::{
    ActionRow, ActionWhat, BALANCER, BALANCER_KEY, CARRIED, LISTENERS, RULES, StickinessRow, rules_of,
};
use crate::{action, load_balancer, snapshot};

/// Points a listener's default action and every one of its rules that forwards to any group of `pair` to the whole of
/// `pair` with its weights (CD-51), as one `ForwardConfig` with stickiness off (CD-52). What forwards elsewhere is
/// untouched. Returns how many of them refer to the pair: 0 means that nothing was there to be shifted.
///
/// The change is in force once [`applied`] says so.
///
/// # Errors
/// `ListenerNotFound`, `TargetGroupNotFound`, `TargetGroupAssociationLimit` when a group is another load balancer's
/// (CD-55).
pub fn set_forward(cx: &mut Cx<'_>, listener_arn: &str, pair: &[(String, u32)]) -> Result<usize, Error> {
    let mut listener = LISTENERS.get(cx, listener_arn)?.ok_or_else(no_listener)?;
    let load_balancer = load_balancer::find(cx, &listener.load_balancer)?;
    let groups: Vec<ForwardTarget> = pair
        .iter()
        .map(|(arn, weight)| ForwardTarget { target_group_arn: arn.clone(), weight: *weight })
        .collect();
    action::check_groups(cx, &load_balancer, &groups)?;
    let mut count = 0;
    if refers_to(&listener.default_action, pair) {
        point(&mut listener.default_action, &groups);
        LISTENERS.put(cx, listener_arn, &listener)?;
        count += 1;
    }
    for (arn, mut rule) in RULES.list(cx, &rules_of(listener_arn))? {
        if refers_to(&rule.action, pair) {
            point(&mut rule.action, &groups);
            RULES.put(cx, &arn, &rule)?;
            count += 1;
        }
    }
    snapshot::refresh(cx)?;
    Ok(count)
}

/// The groups and weights of the first statement of a listener (default action first, then rules) that forwards to any
/// group of `pair`; `None` when none does.
///
/// # Errors
/// `ListenerNotFound`.
pub fn forward_weights(
    cx: &Cx<'_>,
    listener_arn: &str,
    pair: &[String],
) -> Result<Option<Vec<(String, u32)>>, Error> {
    let listener = LISTENERS.get(cx, listener_arn)?.ok_or_else(no_listener)?;
    let rules = RULES.list(cx, &rules_of(listener_arn))?.into_iter().map(|(_, rule)| rule.action);
    let mut actions = std::iter::once(listener.default_action).chain(rules);
    let of_pair =
        |action: &ActionRow| action.groups().iter().any(|group| pair.contains(&group.target_group_arn));
    let found = actions.find(of_pair);
    Ok(found.map(|action| {
        action.groups().iter().map(|group| (group.target_group_arn.clone(), group.weight)).collect()
    }))
}

fn refers_to(action: &ActionRow, pair: &[(String, u32)]) -> bool {
    action.groups().iter().any(|group| pair.iter().any(|(arn, _)| *arn == group.target_group_arn))
}

fn point(action: &mut ActionRow, groups: &[ForwardTarget]) {
    action.what = ActionWhat::Forward { groups: groups.to_vec(), stickiness: StickinessRow::default() };
}

/// Whether the balancer has acknowledged the newest change of a listener or its rules: every request that begins now
/// sees it. False for a listener that is not there.
///
/// # Errors
/// When the store fails.
pub fn applied(cx: &Cx<'_>, listener_arn: &str) -> Result<bool, Error> {
    let Some(carried) = CARRIED.get(cx, listener_arn)? else { return Ok(false) };
    Ok(BALANCER.get(cx, BALANCER_KEY)?.unwrap_or_default().applied >= carried)
}

/// What the balancer could not do of a listener, as last seen: `127.0.0.1:80: Address already in use`. It may still
/// listen on its other address.
///
/// # Errors
/// When the store fails.
pub fn refusals(cx: &Cx<'_>, listener_arn: &str) -> Result<Vec<String>, Error> {
    let refused = BALANCER.get(cx, BALANCER_KEY)?.unwrap_or_default().refused;
    Ok(refused.into_iter().filter(|(arn, _)| arn == listener_arn).map(|(_, why)| why).collect())
}
