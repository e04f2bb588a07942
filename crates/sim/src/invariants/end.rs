//! What holds when the world has come to rest.

use driver::Want;

use super::{Facts, Memory, must};
use crate::rows::Seen;

/// The PRIMARY task set has as many healthy tasks as are wanted.
pub(crate) fn primary_is_whole(seen: &Seen) -> bool {
    let primary = seen.sets.all().find(|set| set.status == "Primary");
    primary.is_some_and(|set| seen.healthy_tasks(&set.id).count() == seen.desired())
}

/// The task set that a deployment which ended without a rollback left standing (CD-42), if it is one.
fn may_be_left(facts: &Facts<'_>, set: &str) -> bool {
    facts.seen.deployments.all().any(|row| {
        let plan = row.plan.as_ref();
        let is_side = row.green_set.as_deref() == Some(set) || plan.is_some_and(|plan| plan.blue_set == set);
        is_side && row.status != "Succeeded" && row.rollback_id.is_none()
    })
}

/// Every rule of the end.
pub(crate) fn at_the_end(facts: &Facts<'_>, memory: &Memory) -> Result<(), String> {
    let seen = facts.seen;
    for id in &memory.stops {
        let status = seen.deployments.get(id).map(|row| row.status.as_str());
        must(status == Some("Stopped"), || format!("a stop that was answered is heard: {id} {status:?}"))?;
    }
    let active: Vec<_> = seen.active().map(|row| (&row.id, row.phase)).collect();
    must(active.is_empty(), || format!("every deployment ends: {active:?}"))?;
    for set in seen.sets.all() {
        let owned = set.status == "Primary" || (set.is_kept() && may_be_left(facts, &set.id));
        must(owned, || format!("no task set is orphaned: {} {}", set.id, set.status))?;
    }
    must(primary_is_whole(seen), || "the service is whole in the end".into())?;
    prod_serves_primary(facts)?;
    nothing_else_runs(facts)
}

/// Unless somebody stopped a deployment within its shift and wanted no rollback.
fn prod_serves_primary(facts: &Facts<'_>) -> Result<(), String> {
    let seen = facts.seen;
    if seen.sets.all().count() > 1 {
        return Ok(());
    }
    let primary = seen.sets.all().find(|set| set.status == "Primary");
    let group = primary.and_then(|set| set.target_group()).unwrap_or_default();
    let weights = facts.world.balancer.weights_of(&facts.stack.prod_listener);
    let served = weights.iter().all(|(one, weight)| (one == group) == (*weight > 0));
    must(served, || format!("production is served by the PRIMARY task set: {weights:?}, {group}"))
}

/// Rows, wants and containers are the same tasks; interfaces are those of tasks and of the balancer.
fn nothing_else_runs(facts: &Facts<'_>) -> Result<(), String> {
    let seen = facts.seen;
    for (id, task) in &facts.world.tasks.by_id {
        let owned = seen.tasks.get(id).is_some_and(|row| row.is_good());
        must(owned, || format!("no container is orphaned: {id} {:?}", task.state))?;
    }
    for row in seen.tasks.all().filter(|row| !row.is_over()) {
        let runs = facts.world.tasks.by_id.get(&row.id).is_some_and(|task| task.runs());
        must(runs, || format!("what is said to run does: {}", row.id))?;
    }
    for want in seen.wants.values() {
        let Want::Network(want) = want.as_ref() else { continue };
        let made = facts.world.network.interfaces.get(&want.vpc_id);
        for interface in
            want.interfaces.iter().filter(|one| one.holder == driver::network::InterfaceHolder::Task)
        {
            let id = &interface.interface_id;
            let mut rows = seen.tasks.all().filter(|row| !row.is_over());
            let owned = rows.any(|row| row.interface.as_ref().is_some_and(|one| one.id == *id));
            must(owned, || format!("no interface is orphaned: {id}"))?;
            must(made.is_some_and(|made| made.contains_key(id)), || {
                format!("every interface is made: {id}")
            })?;
        }
    }
    Ok(())
}
