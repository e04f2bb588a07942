//! What invariants look at: rows as they are stored, read from outside of their services, and wants.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::rc::Rc;

use codedeploy::Deployment;
use driver::Want;
use driver::task::{TaskSeen, TaskState};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use store::{Store, WantChange};

/// A deployment group's row, as far as it is looked at.
#[derive(Debug, Deserialize)]
pub(crate) struct Group {
    pub(crate) active: Option<String>,
}

/// A service's row.
#[derive(Debug, Deserialize)]
pub(crate) struct Service {
    pub(crate) arn: String,
    pub(crate) desired: i64,
}

/// A task set's row.
#[derive(Debug, Deserialize)]
pub(crate) struct Set {
    pub(crate) id: String,
    pub(crate) service_key: String,
    /// `Primary`, `Active`, `Draining`
    pub(crate) status: String,
    recipe: Recipe,
}

#[derive(Debug, Deserialize)]
struct Recipe {
    load_balancers: Vec<LoadBalancer>,
}

#[derive(Debug, Deserialize)]
struct LoadBalancer {
    #[serde(rename = "targetGroupArn")]
    target_group: Option<String>,
}

impl Set {
    pub(crate) fn target_group(&self) -> Option<&str> {
        self.recipe.load_balancers.first()?.target_group.as_deref()
    }

    pub(crate) fn is_kept(&self) -> bool {
        self.status != "Draining"
    }
}

/// A task's row.
#[derive(Debug, Deserialize)]
pub(crate) struct Task {
    pub(crate) id: String,
    pub(crate) arn: String,
    pub(crate) phase: String,
    pub(crate) set_id: Option<String>,
    pub(crate) stop: Option<Stop>,
    pub(crate) interface: Option<Interface>,
    pub(crate) seen: Option<TaskSeen>,
    pub(crate) targets: Vec<TaskTarget>,
}

/// That it is to stop; why does not matter here.
#[derive(Debug, Deserialize)]
pub(crate) struct Stop {}

#[derive(Debug, Deserialize)]
pub(crate) struct Interface {
    pub(crate) id: String,
    pub(crate) address: Ipv4Addr,
}

#[derive(Debug, Deserialize)]
pub(crate) struct TaskTarget {
    pub(crate) group: String,
    pub(crate) port: u16,
}

impl Task {
    pub(crate) fn is_over(&self) -> bool {
        self.phase == "Stopped"
    }

    /// Its containers are wanted, to run or to stop.
    pub(crate) fn has_want(&self) -> bool {
        matches!(self.phase.as_str(), "Pending" | "Running" | "Deactivating" | "Stopping")
    }

    pub(crate) fn has_ended(&self) -> bool {
        self.seen.as_ref().is_some_and(|seen| seen.state == TaskState::Stopped)
    }

    /// Runs, is to go on, and was seen so.
    pub(crate) fn is_good(&self) -> bool {
        self.phase == "Running"
            && self.stop.is_none()
            && self.seen.as_ref().is_some_and(|seen| seen.state == TaskState::Running)
    }
}

/// A target's row.
#[derive(Debug, Deserialize)]
pub(crate) struct Target {
    pub(crate) target_group: String,
    pub(crate) id: Ipv4Addr,
    pub(crate) port: u16,
    pub(crate) life: TargetLife,
    pub(crate) seen: Option<TargetSeen>,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
pub(crate) enum TargetLife {
    Registered,
    Draining {},
    Removed {},
}

#[derive(Debug, Deserialize)]
pub(crate) struct TargetSeen {
    pub(crate) state: String,
}

/// What is known of the balancer.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct BalancerRow {
    pub(crate) generation: u64,
    pub(crate) applied: u64,
}

/// Rows of one table, each decoded once as long as it does not change.
#[derive(Debug)]
pub(crate) struct Rows<T> {
    table: &'static str,
    by_key: BTreeMap<String, (String, Rc<T>)>,
}

impl<T: DeserializeOwned> Rows<T> {
    fn new(table: &'static str) -> Self {
        Self { table, by_key: BTreeMap::new() }
    }

    fn refresh(&mut self, store: &Store) -> Result<(), String> {
        let mut old = std::mem::take(&mut self.by_key);
        for (key, body) in store.documents(self.table).map_err(|error| error.to_string())? {
            let known = old.remove(&key).filter(|(known, _)| *known == body);
            let row = match known {
                Some((_, row)) => row,
                None => Rc::new(
                    serde_json::from_str(&body).map_err(|error| format!("{} {key}: {error}", self.table))?,
                ),
            };
            self.by_key.insert(key, (body, row));
        }
        Ok(())
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Rc<T>> {
        self.by_key.get(key).map(|(_, row)| row)
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = &Rc<T>> {
        self.by_key.values().map(|(_, row)| row)
    }

    pub(crate) fn by_key(&self) -> impl Iterator<Item = (&String, &Rc<T>)> {
        self.by_key.iter().map(|(key, (_, row))| (key, row))
    }
}

/// Everything invariants look at in the store.
#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) deployments: Rows<Deployment>,
    pub(crate) groups: Rows<Group>,
    pub(crate) services: Rows<Service>,
    pub(crate) sets: Rows<Set>,
    pub(crate) tasks: Rows<Task>,
    pub(crate) targets: Rows<Target>,
    pub(crate) balancer: Rows<BalancerRow>,
    pub(crate) wants: BTreeMap<(String, String), Rc<Want>>,
}

impl Default for Seen {
    fn default() -> Self {
        Self {
            deployments: Rows::new("codedeploy_deployments"),
            groups: Rows::new("codedeploy_groups"),
            services: Rows::new("ecs_services"),
            sets: Rows::new("ecs_task_sets"),
            tasks: Rows::new("ecs_tasks"),
            targets: Rows::new("elb_targets"),
            balancer: Rows::new("elb_balancer"),
            wants: BTreeMap::new(),
        }
    }
}

impl Seen {
    /// Reads what changed with a commit.
    pub(crate) fn refresh(&mut self, store: &Store, wants: &[WantChange]) -> Result<(), String> {
        self.deployments.refresh(store)?;
        self.groups.refresh(store)?;
        self.services.refresh(store)?;
        self.sets.refresh(store)?;
        self.tasks.refresh(store)?;
        self.targets.refresh(store)?;
        self.balancer.refresh(store)?;
        for change in wants {
            let key = (change.kind.clone(), change.key.clone());
            match &change.body {
                None => drop(self.wants.remove(&key)),
                Some(body) => {
                    let want = serde_json::from_str(body).map_err(|error| format!("{key:?}: {error}"))?;
                    self.wants.insert(key, Rc::new(want));
                }
            }
        }
        Ok(())
    }

    /// The deployments that are not over.
    pub(crate) fn active(&self) -> impl Iterator<Item = &Rc<Deployment>> {
        self.deployments.all().filter(|row| !row.is_over())
    }

    pub(crate) fn set(&self, id: &str) -> Option<&Rc<Set>> {
        self.sets.all().find(|set| set.id == id)
    }

    pub(crate) fn balancer(&self) -> (u64, u64) {
        self.balancer.get("balancer").map_or((0, 0), |row| (row.generation, row.applied))
    }

    pub(crate) fn desired(&self) -> usize {
        let desired = self.services.all().next().map_or(0, |service| service.desired);
        usize::try_from(desired).unwrap_or(0)
    }

    /// The tasks of a set that run, and whose targets the balancer found healthy.
    pub(crate) fn healthy_tasks<'a>(&'a self, set: &'a str) -> impl Iterator<Item = &'a Rc<Task>> {
        let healthy = |task: &Task| {
            task.targets.iter().all(|of| {
                self.targets.all().any(|target| {
                    target.target_group == of.group
                        && target.port == of.port
                        && task.interface.as_ref().is_some_and(|interface| interface.address == target.id)
                        && target.life == TargetLife::Registered
                        && target.seen.as_ref().is_some_and(|seen| seen.state == "healthy")
                })
            })
        };
        let of_set = self.tasks.all().filter(move |task| task.set_id.as_deref() == Some(set));
        of_set.filter(move |task| task.is_good() && !task.targets.is_empty() && healthy(task))
    }
}
