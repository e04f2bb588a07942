//! Services, tasks, targets and wants.

use std::collections::BTreeMap;
use std::net::IpAddr;

use driver::Want;

use super::{Facts, Memory, must};
use crate::rows::TargetLife;

/// The most tasks that people want, doubled by `maximumPercent`.
const TASKS_OF_A_SET_MAX: usize = 6;

pub(super) fn one_primary(facts: &Facts<'_>, _: &Memory) -> Result<(), String> {
    for (key, service) in facts.seen.services.by_key() {
        let sets = facts.seen.sets.all().filter(|set| set.service_key == *key);
        let primaries = sets.filter(|set| set.status == "Primary").count();
        must(primaries == 1, || format!("{} has {primaries}", service.arn))?;
    }
    Ok(())
}

/// Of tasks and revisions; networks and the balancer are always wanted.
pub(super) fn wants_have_owners(facts: &Facts<'_>, _: &Memory) -> Result<(), String> {
    for (kind, key) in facts.seen.wants.keys() {
        let owned = match kind.as_str() {
            "task" => facts.seen.tasks.get(key).is_some_and(|task| task.has_want()),
            "extract" => {
                let id = key.strip_prefix("codedeploy ").unwrap_or_default();
                facts.seen.deployments.get(id).is_some_and(|row| !row.is_over())
            }
            _ => true,
        };
        must(owned, || format!("{kind} {key}"))?;
    }
    let mut tasks = facts.seen.tasks.all().filter(|task| task.has_want());
    let unwanted = tasks.find(|task| !facts.seen.wants.contains_key(&("task".to_owned(), task.id.clone())));
    must(unwanted.is_none(), || format!("nobody wants {:?}", unwanted.map(|task| &task.id)))
}

pub(super) fn tasks_have_sets(facts: &Facts<'_>, _: &Memory) -> Result<(), String> {
    for task in facts.seen.tasks.all().filter(|task| !task.is_over()) {
        let Some(set) = &task.set_id else { continue };
        must(facts.seen.set(set).is_some(), || format!("{} of {set}", task.id))?;
    }
    Ok(())
}

pub(super) fn targets_have_tasks(facts: &Facts<'_>, _: &Memory) -> Result<(), String> {
    for target in facts.seen.targets.all().filter(|target| target.life == TargetLife::Registered) {
        let mut tasks = facts.seen.tasks.all().filter(|task| task.phase == "Running");
        let found = tasks.any(|task| {
            task.interface.as_ref().is_some_and(|interface| interface.address == target.id)
                && task.targets.iter().any(|one| one.group == target.target_group && one.port == target.port)
        });
        must(found, || format!("{} in {}", target.id, target.target_group))?;
    }
    Ok(())
}

/// Neither of rows whose interface is theirs yet, nor of containers that run.
pub(super) fn addresses_are_single(facts: &Facts<'_>, _: &Memory) -> Result<(), String> {
    let mut holders = BTreeMap::new();
    for task in facts.seen.tasks.all().filter(|task| task.has_want()) {
        let Some(interface) = &task.interface else { continue };
        let other = holders.insert(interface.address, &task.id);
        must(other.is_none(), || format!("{} is {other:?}'s and {}'s", interface.address, task.id))?;
    }
    Ok(())
}

/// A task whose containers have ended of themselves is in nobody's way.
pub(super) fn requests_go_first(facts: &Facts<'_>, memory: &Memory) -> Result<(), String> {
    for id in &memory.running {
        let want = facts.seen.wants.get(&("task".to_owned(), id.clone()));
        let runs = matches!(want.map(AsRef::as_ref), Some(Want::Task(want)) if want.run);
        let Some(task) = facts.seen.tasks.get(id).filter(|task| !runs && !task.has_ended()) else { continue };
        let Some(interface) = &task.interface else { continue };
        for target in &task.targets {
            let sent = facts.world.balancer.sends_to(&target.group, IpAddr::V4(interface.address));
            must(!sent, || format!("{id} at {} in {}", interface.address, target.group))?;
        }
    }
    Ok(())
}

pub(super) fn ids_are_never_reused(facts: &Facts<'_>, memory: &Memory) -> Result<(), String> {
    let again = memory.stopped.iter().find(|id| {
        let want = facts.seen.wants.get(&("task".to_owned(), (*id).clone()));
        matches!(want.map(AsRef::as_ref), Some(Want::Task(want)) if want.run)
    });
    must(again.is_none(), || format!("{again:?}"))
}

pub(super) fn bounded(facts: &Facts<'_>, _: &Memory) -> Result<(), String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for task in facts.seen.tasks.all().filter(|task| !task.is_over() && task.stop.is_none()) {
        *counts.entry(task.set_id.as_deref().unwrap_or_default()).or_default() += 1;
    }
    let over = counts.iter().find(|(_, count)| **count > TASKS_OF_A_SET_MAX);
    must(over.is_none(), || format!("{over:?}"))
}

pub(super) fn remember(facts: &Facts<'_>, memory: &mut Memory) {
    let mut running = std::collections::BTreeSet::new();
    for ((kind, key), want) in &facts.seen.wants {
        if let (true, Want::Task(want)) = (kind == "task", want.as_ref())
            && want.run
        {
            running.insert(key.clone());
        }
    }
    memory.stopped.extend(memory.running.difference(&running).cloned());
    memory.running = running;
}
