//! Where requests go.

use driver::Want;

use super::{Facts, Memory, must};
use crate::rows::Set;
use crate::world::balancer::weights;

/// The pair's listeners.
fn listeners<'a>(facts: &Facts<'a>) -> impl Iterator<Item = &'a String> {
    let test = facts.stack.has_test.then_some(&facts.stack.test_listener);
    std::iter::once(&facts.stack.prod_listener).chain(test)
}

/// The weight of a group that is wanted of a listener.
fn wanted_weight(facts: &Facts<'_>, listener: &str, group: &str) -> u32 {
    let want = facts.seen.wants.get(&("balancer".to_owned(), "balancer".to_owned()));
    let Some(Want::Balancer(snapshot)) = want.map(AsRef::as_ref) else { return 0 };
    let found = snapshot.listeners.iter().find(|one| one.arn == *listener);
    let groups = found.map(|one| weights(&one.default_action)).unwrap_or_default();
    groups.iter().filter(|(arn, _)| arn == group).map(|(_, weight)| weight).sum()
}

fn kept_sets<'a>(facts: &'a Facts<'_>, group: &'a str) -> impl Iterator<Item = &'a Set> {
    let sets = facts.seen.sets.all().map(AsRef::as_ref);
    sets.filter(move |set: &&Set| set.is_kept() && set.target_group() == Some(group))
}

/// Groups of a listener in force that get requests, and still are to.
fn served<'a>(facts: &'a Facts<'_>, listener: &'a str) -> impl Iterator<Item = String> + 'a {
    let in_force = facts.world.balancer.weights_of(listener).into_iter();
    in_force
        .filter(|(group, weight)| *weight > 0 && wanted_weight(facts, listener, group) > 0)
        .map(|(group, _)| group)
}

/// What is to get no requests any more may go with the very snapshot that says so; for the rest there is a task set.
pub(super) fn is_backed(facts: &Facts<'_>, _: &Memory) -> Result<(), String> {
    for listener in listeners(facts) {
        for group in served(facts, listener) {
            must(kept_sets(facts, &group).next().is_some(), || format!("{listener} → {group}"))?;
        }
    }
    Ok(())
}

pub(super) fn green_was_healthy(facts: &Facts<'_>, memory: &Memory) -> Result<(), String> {
    let listener = &facts.stack.prod_listener;
    for group in served(facts, listener) {
        let was = kept_sets(facts, &group).any(|set| memory.healthy_once.contains(&set.id));
        must(was || memory.healthy_once.is_empty(), || group.clone())?;
    }
    Ok(())
}

pub(super) fn weights_sum_to_100(facts: &Facts<'_>, _: &Memory) -> Result<(), String> {
    for listener in listeners(facts) {
        let groups = facts.world.balancer.weights_of(listener);
        let sum: u32 = groups.iter().map(|(_, weight)| weight).sum();
        must(groups.len() < 2 || sum == 100, || format!("{listener}: {groups:?}"))?;
    }
    Ok(())
}

pub(super) fn generations_rise(facts: &Facts<'_>, memory: &Memory) -> Result<(), String> {
    let now = facts.world.balancer.applied.generation;
    must(now >= memory.generation, || format!("{now} after {}", memory.generation))
}

pub(super) fn nothing_is_imagined(facts: &Facts<'_>, memory: &Memory) -> Result<(), String> {
    let (generation, applied) = facts.seen.balancer();
    let in_force = facts.world.balancer.applied.generation.max(memory.generation);
    must(applied <= in_force && applied <= generation, || {
        format!("{applied} is believed; {in_force} is in force, {generation} is wanted")
    })
}

pub(super) fn remember(facts: &Facts<'_>, memory: &mut Memory) {
    memory.generation = memory.generation.max(facts.world.balancer.applied.generation);
    for set in facts.seen.sets.all() {
        if !memory.healthy_once.contains(&set.id) && facts.seen.healthy_tasks(&set.id).next().is_some() {
            memory.healthy_once.insert(set.id.clone());
        }
    }
}
