//! Deployments.

use std::rc::Rc;

use codedeploy::{Deployment, Phase};

use super::{Facts, Memory, must};

/// Deployments that changed since the last look, as they were and as they are.
fn changed<'a>(
    facts: &'a Facts<'_>,
    memory: &'a Memory,
) -> impl Iterator<Item = (Option<&'a Rc<Deployment>>, &'a Rc<Deployment>)> {
    facts.seen.deployments.all().filter_map(|row| {
        let old = memory.deployments.get(&row.id);
        (!old.is_some_and(|old| Rc::ptr_eq(old, row))).then_some((old, row))
    })
}

/// Deployments that came into a phase or beyond since the last look.
fn entered<'a>(
    facts: &'a Facts<'_>,
    memory: &'a Memory,
    phase: Phase,
) -> impl Iterator<Item = (Option<&'a Rc<Deployment>>, &'a Rc<Deployment>)> {
    changed(facts, memory)
        .filter(move |(old, row)| row.phase == phase && old.is_none_or(|old| old.phase != phase))
}

pub(super) fn one_is_active(facts: &Facts<'_>, _: &Memory) -> Result<(), String> {
    for (key, group) in facts.seen.groups.by_key() {
        let prefix = |row: &Deployment| {
            let Deployment { account, region, application, group, .. } = row;
            format!("{account}/{region}/{application}/{group}") == *key
        };
        let active: Vec<&str> =
            facts.seen.active().filter(|row| prefix(row)).map(|row| row.id.as_str()).collect();
        must(active.len() < 2, || format!("{active:?}"))?;
        must(active.first().copied() == group.active.as_deref(), || {
            format!("{active:?}, and the group says {:?}", group.active)
        })?;
    }
    Ok(())
}

fn rank(status: &str) -> u8 {
    match status {
        "Pending" => 0,
        "InProgress" => 1,
        _ => 2,
    }
}

pub(super) fn never_go_back(facts: &Facts<'_>, memory: &Memory) -> Result<(), String> {
    for (old, row) in changed(facts, memory) {
        let Some(old) = old else { continue };
        must(old.phase <= row.phase, || format!("{}: {:?} after {:?}", row.id, row.phase, old.phase))?;
        must(old.events.len() <= row.events.len(), || format!("{}: events are lost", row.id))?;
        for (before, event) in old.events.iter().zip(&row.events) {
            must(before.name == event.name && rank(&before.status) <= rank(&event.status), || {
                format!("{}: {} is {} after {}", row.id, event.name, event.status, before.status)
            })?;
        }
    }
    Ok(())
}

pub(super) fn over_is_over(facts: &Facts<'_>, memory: &Memory) -> Result<(), String> {
    let touched = changed(facts, memory)
        .find(|(old, row)| old.is_some_and(|old| old.is_over() && old.as_ref() != row.as_ref()));
    must(touched.is_none(), || touched.map(|(_, row)| row.id.clone()).unwrap_or_default())
}

/// As many healthy tasks as are wanted, at the moment when blue goes.
pub(super) fn blue_is_kept_while_green_is_hurt(facts: &Facts<'_>, memory: &Memory) -> Result<(), String> {
    for (_, row) in entered(facts, memory, Phase::Terminating) {
        let green = row.green_set.as_deref().unwrap_or_default();
        let healthy = facts.seen.healthy_tasks(green).count();
        let wanted = facts.seen.desired();
        must(healthy >= wanted, || format!("{}: {healthy} of {wanted} are healthy", row.id))?;
    }
    Ok(())
}

pub(super) fn no_side_goes_with_traffic(facts: &Facts<'_>, memory: &Memory) -> Result<(), String> {
    for (phase, is_blue) in [(Phase::Terminating, true), (Phase::RemovingGreen, false)] {
        for (_, row) in entered(facts, memory, phase) {
            let Some(plan) = &row.plan else { continue };
            let side = if is_blue { &plan.blue_target_group } else { &plan.green_target_group };
            for listener in [Some(&plan.prod_listener), plan.test_listener.as_ref()].into_iter().flatten() {
                let weights = facts.world.balancer.weights_of(listener);
                let sent: u32 = weights.iter().filter(|(group, _)| group == side).map(|(_, one)| one).sum();
                must(sent == 0, || format!("{}: {listener} sends {sent} %", row.id))?;
            }
        }
    }
    Ok(())
}

pub(super) fn termination_is_waited_for(facts: &Facts<'_>, memory: &Memory) -> Result<(), String> {
    for (old, row) in entered(facts, memory, Phase::Terminating) {
        let began = old.filter(|old| old.phase == Phase::TerminationWait).map(|old| old.phase_since);
        let waited = facts.now.0 - began.unwrap_or(facts.now.0);
        must(row.termination_continued || waited >= row.termination_wait_ms, || {
            format!("{}: {waited} ms of {}", row.id, row.termination_wait_ms)
        })?;
    }
    Ok(())
}

pub(super) fn success_is_seen(facts: &Facts<'_>, memory: &Memory) -> Result<(), String> {
    for (_, row) in entered(facts, memory, Phase::Over).filter(|(_, row)| row.status == "Succeeded") {
        let blue = row.plan.as_ref().map(|plan| plan.blue_set.as_str());
        let gone = if row.rollback_of.is_some() { row.green_set.as_deref() } else { blue };
        let left = gone.and_then(|gone| facts.seen.set(gone));
        must(left.is_none(), || format!("{}: {gone:?} is there", row.id))?;
    }
    Ok(())
}

pub(super) fn no_way_back(facts: &Facts<'_>, memory: &Memory) -> Result<(), String> {
    let lost = changed(facts, memory).find(|(old, row)| {
        old.is_some_and(|old| old.phase == Phase::Terminating) && row.is_over() && row.status != "Succeeded"
    });
    must(lost.is_none(), || lost.map(|(_, row)| format!("{}: {}", row.id, row.status)).unwrap_or_default())
}
