//! Tasks: making them, changing their phase, stopping them. Used by RunTask and by the scheduler alike.

use std::collections::BTreeMap;

use model::{Arn, Error};
use store::Cx;

use crate::api;
use crate::notify;
use crate::rows::{
    Container, Definition, Phase, Recipe, Service, Stop, TASKS, TASKS_BY_CLUSTER, TASKS_BY_SERVICE, Task,
    TaskSet,
};
use crate::sets;
use crate::task_machine::TaskMachine;

/// What a new task is.
#[derive(Debug, Clone)]
pub(crate) struct NewTask {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) cluster: String,
    pub(crate) group: String,
    pub(crate) service_key: Option<String>,
    pub(crate) set_id: Option<String>,
    pub(crate) started_by: Option<String>,
    pub(crate) recipe: Recipe,
    pub(crate) subnet: String,
    pub(crate) overrides: api::TaskOverride,
    pub(crate) tags: Vec<api::Tag>,
    pub(crate) exec: bool,
}

impl NewTask {
    /// A task of a service's set.
    pub(crate) fn of_set(service: &Service, set: &TaskSet, subnet: String, definition: &Definition) -> Self {
        let mut tags = match service.propagate_tags.as_str() {
            "SERVICE" => service.tags.clone(),
            "TASK_DEFINITION" => definition.tags.clone(),
            _ => Vec::new(),
        };
        if service.managed_tags {
            let managed = [("aws:ecs:clusterName", &service.cluster), ("aws:ecs:serviceName", &service.name)];
            tags.extend(
                managed.map(|(key, value)| api::Tag { key: Some(key.into()), value: Some(value.clone()) }),
            );
        }
        Self {
            account: service.account.clone(),
            region: service.region.clone(),
            cluster: service.cluster.clone(),
            group: format!("service:{}", service.name),
            service_key: Some(service.key()),
            set_id: Some(set.id.clone()),
            started_by: Some(set.id.clone()),
            recipe: set.recipe.clone(),
            subnet,
            overrides: api::TaskOverride::default(),
            tags,
            exec: service.exec,
        }
    }
}

/// Makes a task: PROVISIONING.
pub(crate) fn create(cx: &mut Cx<'_>, new: NewTask, definition: &Definition) -> Result<Task, Error> {
    let id = cx.ids.hex(32);
    let container = |container: &api::ContainerDefinition| Container {
        name: container.name.clone().unwrap_or_default(),
        id: cx.ids.uuid(),
        is_essential: container.essential.unwrap_or(true),
        has_check: container.health_check.is_some(),
    };
    let containers = definition.containers().iter().map(container).collect();
    let task = Task {
        arn: Arn::new("ecs", &new.region, &new.account, format!("task/{}/{id}", new.cluster)).to_string(),
        id,
        account: new.account,
        region: new.region,
        cluster: new.cluster,
        group: new.group,
        service_key: new.service_key,
        set_id: new.set_id,
        started_by: new.started_by,
        recipe: new.recipe,
        subnet: new.subnet,
        overrides: new.overrides,
        tags: new.tags,
        exec: new.exec,
        created_at: cx.now.0,
        version: 0,
        phase: Phase::Provisioning,
        stop: None,
        attachment_id: cx.ids.uuid(),
        interface: None,
        containers,
        was_wanted: false,
        seen: None,
        started_at: None,
        execution_stopped_at: None,
        stopped_at: None,
        targets: Vec::new(),
        deregistered_at: None,
    };
    TASKS_BY_CLUSTER.put(cx, &task.cluster_key(), &())?;
    if let Some(key) = &task.service_key {
        TASKS_BY_SERVICE.put(cx, &format!("{key}/{}", task.id), &())?;
    }
    changed(cx, task)
}

/// Writes a task whose change clients see: the next version, its event, and whoever follows it looks.
pub(crate) fn changed(cx: &mut Cx<'_>, mut task: Task) -> Result<Task, Error> {
    task.version += 1;
    TASKS.put(cx, &task.id, &task)?;
    notify::task_state(cx, &task)?;
    cx.wake(<TaskMachine as machine::Machine>::NAME, task.id.clone());
    if let Some(key) = &task.service_key {
        if task.phase == Phase::Stopped {
            // Its service looks only at those that are not over.
            TASKS_BY_SERVICE.delete(cx, &format!("{key}/{}", task.id))?;
        }
        sets::wake(cx, key);
    }
    Ok(task)
}

/// Asks a task to stop. One that is to be stopped already keeps its reason.
pub(crate) fn stop(cx: &mut Cx<'_>, task: Task, stop: Stop) -> Result<Task, Error> {
    if task.stop.is_some() || task.phase == Phase::Stopped {
        return Ok(task);
    }
    changed(cx, Task { stop: Some(stop), ..task })
}

/// Removes a task and what points to it.
pub(crate) fn forget(cx: &mut Cx<'_>, task: &Task) -> Result<(), Error> {
    TASKS.delete(cx, &task.id)?;
    TASKS_BY_CLUSTER.delete(cx, &task.cluster_key())?;
    if let Some(key) = &task.service_key {
        TASKS_BY_SERVICE.delete(cx, &format!("{key}/{}", task.id))?;
    }
    Ok(())
}

/// The subnet for the next task: the one with the fewest of these tasks, so that zones are balanced.
pub(crate) fn choose_subnet(recipe: &Recipe, taken: &[String]) -> String {
    let network = recipe.network.as_ref().and_then(|network| network.awsvpc_configuration.as_ref());
    let subnets = network.and_then(|network| network.subnets.as_deref()).unwrap_or_default();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for subnet in taken {
        *counts.entry(subnet).or_default() += 1;
    }
    let fewest = subnets.iter().min_by_key(|subnet| counts.get(subnet.as_str()).copied().unwrap_or(0));
    fewest.cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_balanced() {
        let network =
            serde_json::from_value(serde_json::json!({"awsvpcConfiguration": {"subnets": ["a", "b", "c"]}}));
        let recipe = Recipe {
            task_definition: String::new(),
            launch_type: None,
            strategy: Vec::new(),
            platform_version: None,
            network: network.unwrap(),
            load_balancers: Vec::new(),
        };
        let choose = |taken: &[&str]| {
            choose_subnet(&recipe, &taken.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(choose(&[]), "a");
        assert_eq!(choose(&["a"]), "b");
        assert_eq!(choose(&["a", "b", "a"]), "c");
        assert_eq!(choose(&["a", "b", "c"]), "a");
    }
}
