//! Planted bugs: each is a machine that was shown, or that left behind, something else than it should have.
//!
//! Nothing of this is inside the services. A bug is put around the real machine: the rows it is about to look at are
//! changed before its step and put right after it, as if `look` had a mistake in it; or its caller, or a hand of the
//! world, does not keep to the rules. The tests run each bug until an invariant catches it.

use std::cell::Cell;

use engine::Wiring;
use machine::{Entry, Next};
use model::Error;
use serde_json::{Value, json};
use store::{Cx, Table};

/// A planted bug.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mutation {
    /// A deployment takes what is wanted of the balancer for what is in force.
    TrustsTheWant,
    /// A rollback removes green before the balancer has given all traffic back to blue.
    RollsBackWithoutWaiting,
    /// Blue goes as soon as green has all traffic.
    SkipsTheTerminationWait,
    /// A deployment is over when a task set is told to go, not when it has gone.
    FinishesOnWant,
    /// A stop is heard while blue is terminated already.
    HearsAStopWhileBlueGoes,
    /// At the end of the termination wait blue's health is taken for green's.
    IgnoresDeadGreen,
    /// A stop that says nothing of a rollback is forgotten as soon as it is written.
    LosesStops,
    /// A group takes a second deployment beside the one that is not over.
    TwoActiveDeployments,
    /// A rollback forgets which task set is green.
    OrphansTheGreenSet,
    /// The balancer takes a snapshot that is older than its own.
    AppliesStaleGenerations,
    /// Containers are told to stop while the balancer still sends them requests.
    StopsWithoutDraining,
    /// The want of a task that is over stays.
    ForgetsToUnwant,
    /// A task that stops leaves its targets registered.
    LeavesItsTargets,
    /// After a crash nothing is looked at of itself.
    SleepsAfterACrash,
}

impl Mutation {
    /// All of them.
    pub const ALL: [Mutation; 14] = [
        Mutation::LosesStops,
        Mutation::TrustsTheWant,
        Mutation::RollsBackWithoutWaiting,
        Mutation::SkipsTheTerminationWait,
        Mutation::FinishesOnWant,
        Mutation::HearsAStopWhileBlueGoes,
        Mutation::IgnoresDeadGreen,
        Mutation::TwoActiveDeployments,
        Mutation::OrphansTheGreenSet,
        Mutation::AppliesStaleGenerations,
        Mutation::StopsWithoutDraining,
        Mutation::ForgetsToUnwant,
        Mutation::LeavesItsTargets,
        Mutation::SleepsAfterACrash,
    ];
}

const DEPLOYMENT: &str = "codedeploy.deployment";
const TASK: &str = "ecs.task";

const DEPLOYMENTS: Table<Value> = Table::new("codedeploy_deployments");
const GROUPS: Table<Value> = Table::new("codedeploy_groups");
const SETS: Table<Value> = Table::new("ecs_task_sets");
const TASKS: Table<Value> = Table::new("ecs_tasks");
const TARGETS: Table<Value> = Table::new("elb_targets");
const BALANCER: Table<Value> = Table::new("elb_balancer");

thread_local! {
    /// The bug of this thread's history: a machine's entry is a plain function and cannot carry it.
    static PLANTED: Cell<Option<Mutation>> = const { Cell::new(None) };
}

/// Puts a bug around the machines.
pub(crate) fn plant(wiring: &mut Wiring, mutation: Option<Mutation>) {
    PLANTED.set(mutation);
    let Some(mutation) = mutation else { return };
    for entry in &mut wiring.machines {
        match entry.name {
            DEPLOYMENT => entry.step = deployment_step,
            TASK => entry.step = task_step,
            _ => {}
        }
        if mutation == Mutation::SleepsAfterACrash {
            entry.awake = |_| Ok(Vec::new());
        }
    }
}

fn real(cx: &mut Cx<'_>, name: &str, id: &str) -> Result<Option<Next>, Error> {
    let machines: Vec<Entry> = if name == TASK { ecs::machines() } else { codedeploy::machines() };
    machines.iter().find(|entry| entry.name == name).map_or(Ok(None), |entry| (entry.step)(cx, id))
}

/// Runs a step over a row that was changed; what the step itself did not change is put right again.
fn doctored<R>(
    cx: &mut Cx<'_>,
    (table, key): (&Table<Value>, &str),
    change: impl FnOnce(&mut Value),
    step: impl FnOnce(&mut Cx<'_>) -> Result<R, Error>,
) -> Result<R, Error> {
    let Some(before) = table.get(cx, key)? else { return step(cx) };
    let mut shown = before.clone();
    change(&mut shown);
    table.put(cx, key, &shown)?;
    let result = step(cx)?;
    if let Some(mut after) = table.get(cx, key)? {
        for (name, value) in before.as_object().into_iter().flatten() {
            if after[name] == shown[name] {
                after[name] = value.clone();
            }
        }
        table.put(cx, key, &after)?;
    }
    Ok(result)
}

fn deployment_step(cx: &mut Cx<'_>, id: &str) -> Result<Option<Next>, Error> {
    let step = |cx: &mut Cx<'_>| real(cx, DEPLOYMENT, id);
    let row = DEPLOYMENTS.get(cx, id)?.unwrap_or_default();
    let phase = row["phase"].as_str().unwrap_or_default();
    let own = (&DEPLOYMENTS, id);
    match PLANTED.get() {
        Some(Mutation::TrustsTheWant) => with_all_applied(cx, step),
        Some(Mutation::RollsBackWithoutWaiting) if phase == "Restoring" => with_all_applied(cx, step),
        Some(Mutation::SkipsTheTerminationWait) => {
            doctored(cx, own, |row| row["termination_wait_ms"] = json!(0), step)
        }
        Some(Mutation::FinishesOnWant) => without_draining_sets(cx, step),
        Some(Mutation::HearsAStopWhileBlueGoes) if phase == "Terminating" && !row["stop"].is_null() => {
            doctored(cx, own, |row| row["phase"] = json!("TerminationWait"), step)
        }
        Some(Mutation::IgnoresDeadGreen) if phase == "TerminationWait" => {
            doctored(cx, own, |row| row["green_set"] = row["plan"]["blue_set"].clone(), step)
        }
        Some(Mutation::LosesStops) if row["stop"]["roll_back"].is_null() => {
            doctored(cx, own, |row| row["stop"] = Value::Null, step)
        }
        Some(Mutation::OrphansTheGreenSet) if matches!(phase, "Restoring" | "RemovingGreen") => {
            doctored(cx, own, |row| row["green_set"] = Value::Null, step)
        }
        _ => step(cx),
    }
}

fn with_all_applied<R>(
    cx: &mut Cx<'_>,
    step: impl FnOnce(&mut Cx<'_>) -> Result<R, Error>,
) -> Result<R, Error> {
    // Higher than any generation that the step itself may begin.
    doctored(cx, (&BALANCER, "balancer"), |row| row["applied"] = json!(1_000_000), step)
}

fn without_draining_sets<R>(
    cx: &mut Cx<'_>,
    step: impl FnOnce(&mut Cx<'_>) -> Result<R, Error>,
) -> Result<R, Error> {
    let draining = SETS.list(cx, "")?.into_iter().filter(|(_, row)| row["status"] == json!("Draining"));
    let draining: Vec<_> = draining.collect();
    for (key, _) in &draining {
        SETS.delete(cx, key)?;
    }
    let result = step(cx)?;
    for (key, row) in &draining {
        SETS.put(cx, key, row)?;
    }
    Ok(result)
}

fn task_step(cx: &mut Cx<'_>, id: &str) -> Result<Option<Next>, Error> {
    let step = |cx: &mut Cx<'_>| real(cx, TASK, id);
    let row = TASKS.get(cx, id)?.unwrap_or_default();
    match PLANTED.get() {
        Some(Mutation::StopsWithoutDraining) => {
            let address = row["interface"]["address"].as_str().unwrap_or_default().to_owned();
            let targets = TARGETS.keys(cx, "")?.into_iter();
            let mut own = targets.filter(|key| key.split(' ').nth(1) == Some(&address));
            let key = own.next().unwrap_or_default();
            let change = |row: &mut Value| {
                if let Some(draining) = row["life"].get_mut("Draining") {
                    draining["is_idle"] = json!(true);
                }
            };
            doctored(cx, (&TARGETS, &key), change, step)
        }
        Some(Mutation::LeavesItsTargets) if !row["stop"].is_null() => {
            doctored(cx, (&TASKS, id), |row| row["targets"] = json!([]), step)
        }
        Some(Mutation::ForgetsToUnwant) => {
            let kind = driver::Kind::Task.as_str();
            let wanted = cx.wanted(kind, id)?;
            let next = step(cx)?;
            if let (Some(wanted), None) = (wanted, cx.wanted(kind, id)?) {
                let want: driver::Want = serde_json::from_str(&wanted).map_err(Error::internal)?;
                cx.want(kind, id, &want)?;
            }
            Ok(next)
        }
        _ => step(cx),
    }
}

/// What a caller does before CreateDeployment.
pub(crate) fn before_create(cx: &mut Cx<'_>) -> Result<(), Error> {
    if PLANTED.get() == Some(Mutation::TwoActiveDeployments) {
        for key in GROUPS.keys(cx, "")? {
            GROUPS.update(cx, &key, |row| row["active"] = Value::Null)?;
        }
    }
    Ok(())
}

/// What a caller does before StopDeployment; true: that was it.
pub(crate) fn instead_of_stop(cx: &mut Cx<'_>, id: &str) -> Result<bool, Error> {
    if PLANTED.get() != Some(Mutation::HearsAStopWhileBlueGoes) {
        return Ok(false);
    }
    let heard = DEPLOYMENTS.update(cx, id, |row| {
        let goes = row["phase"] == json!("Terminating");
        if goes {
            row["stop"] = json!({"roll_back": true});
        }
        goes
    })?;
    if heard == Some(true) {
        cx.wake(DEPLOYMENT, id);
    }
    Ok(heard == Some(true))
}
