//! What must never be, and what must be at the end: each a small function with a sentence.
//!
//! A rule looks at rows as they are committed, at what is in force outside, and at what it remembers of earlier looks.
//! Seeds find only what a rule says: write down every "never".

mod deployments;
mod end;
mod tasks;
mod traffic;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use codedeploy::Deployment;
use model::Time;

use crate::rows::Seen;
use crate::stack::Stack;
use crate::world::World;

pub(crate) use end::{at_the_end, primary_is_whole};

/// What rules look at.
#[derive(Debug)]
pub(crate) struct Facts<'a> {
    pub(crate) seen: &'a Seen,
    pub(crate) world: &'a World,
    pub(crate) stack: &'a Stack,
    pub(crate) now: Time,
}

/// What rules remember.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    /// Deployments as they were.
    deployments: BTreeMap<String, Rc<Deployment>>,
    /// Tasks whose containers are wanted to run, and those that are not any more.
    running: BTreeSet<String>,
    stopped: BTreeSet<String>,
    /// Task sets that had a healthy task once.
    healthy_once: BTreeSet<String>,
    /// The highest generation that was in force.
    generation: u64,
    /// Deployments whose stop was answered.
    pub(crate) stops: BTreeSet<String>,
}

/// A rule: its sentence, and what checks it.
type Rule = (&'static str, fn(&Facts<'_>, &Memory) -> Result<(), String>);

/// Checked after every commit and whenever the balancer applies something.
const ALWAYS: &[Rule] = &[
    ("traffic never goes to a group whose task set is given up or gone", traffic::is_backed),
    ("production never goes to a task set that was never healthy", traffic::green_was_healthy),
    ("the weights of a listener sum to 100", traffic::weights_sum_to_100),
    ("a generation that is in force is never followed by an older one", traffic::generations_rise),
    ("nothing is believed to be in force that never was", traffic::nothing_is_imagined),
    ("at most one deployment of a group is active, and the group knows it", deployments::one_is_active),
    ("a deployment's phase and lifecycle events never go backwards", deployments::never_go_back),
    ("what is over does not change", deployments::over_is_over),
    ("blue is not given up while green is hurt", deployments::blue_is_kept_while_green_is_hurt),
    ("no side is given up while the balancer sends requests to it", deployments::no_side_goes_with_traffic),
    (
        "blue stays until the termination wait is over or somebody ends it",
        deployments::termination_is_waited_for,
    ),
    ("who succeeds has left nothing behind", deployments::success_is_seen),
    ("past blue's termination a deployment cannot but succeed", deployments::no_way_back),
    ("an active service has exactly one PRIMARY task set", tasks::one_primary),
    ("every want has an owner", tasks::wants_have_owners),
    ("every task has a task set", tasks::tasks_have_sets),
    ("every registered target has a task that runs", tasks::targets_have_tasks),
    ("no address is two tasks'", tasks::addresses_are_single),
    ("containers are not told to stop while the balancer sends them requests", tasks::requests_go_first),
    ("a task that was told to stop is never told to run", tasks::ids_are_never_reused),
    ("a task set never has more tasks than its service's upper bound", tasks::bounded),
];

/// Checks every rule, then remembers. Answers what is worth noting.
pub(crate) fn always(facts: &Facts<'_>, memory: &mut Memory) -> Result<Vec<String>, String> {
    for (sentence, rule) in ALWAYS {
        rule(facts, memory).map_err(|found| format!("{sentence}: {found}"))?;
    }
    let mut news = Vec::new();
    for row in facts.seen.deployments.all() {
        let old = memory.deployments.get(&row.id);
        if old.is_some_and(|old| Rc::ptr_eq(old, row)) {
            continue;
        }
        if old.is_none_or(|old| (old.phase, &old.status) != (row.phase, &row.status)) {
            news.push(format!("{} {:?} {}", row.id, row.phase, row.status));
        }
        memory.deployments.insert(row.id.clone(), Rc::clone(row));
    }
    tasks::remember(facts, memory);
    traffic::remember(facts, memory);
    Ok(news)
}

/// An error unless it holds.
fn must(holds: bool, otherwise: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(otherwise()) }
}
