//! Names and ARNs as clients give them: every call takes a short name or a full ARN.

use model::{Arn, Error};
use store::Cx;

use crate::api::errors;
use crate::rows::{
    CLUSTERS, Cluster, DEFINITIONS, Definition, SERVICES, SETS, Service, ServiceStatus, TASKS, Task, TaskSet,
    scoped, set_key,
};

/// The cluster that is meant when none is named.
pub(crate) const DEFAULT_CLUSTER: &str = "default";

pub(crate) fn arn(cx: &Cx<'_>, resource: impl Into<String>) -> String {
    Arn::new("ecs", cx.region(), cx.account(), resource).to_string()
}

/// The last part of `kind/…/NAME`, or of the text itself.
fn last<'a>(text: &'a str, kind: &str) -> &'a str {
    match text.strip_prefix("arn:").and_then(|rest| rest.split_once(&format!(":{kind}/"))) {
        Some((_, resource)) => resource.rsplit('/').next().unwrap_or(resource),
        None => text,
    }
}

pub(crate) fn cluster_name(name: Option<&str>) -> &str {
    last(name.filter(|name| !name.is_empty()).unwrap_or(DEFAULT_CLUSTER), "cluster")
}

pub(crate) fn service_name(name: &str) -> &str {
    last(name, "service")
}

pub(crate) fn task_id(name: &str) -> &str {
    last(name, "task")
}

/// The cluster of a call.
pub(crate) fn cluster(cx: &Cx<'_>, name: Option<&str>) -> Result<Cluster, Error> {
    CLUSTERS
        .get(cx, &scoped(cx, cluster_name(name)))?
        .filter(|cluster| !cluster.is_inactive)
        .ok_or_else(|| errors::cluster_not_found_exception("Cluster not found."))
}

/// The key of a service: its ARN names the cluster when the call does not.
pub(crate) fn service_key(cx: &Cx<'_>, cluster: Option<&str>, service: &str) -> String {
    let in_arn = service
        .strip_prefix("arn:")
        .and_then(|rest| rest.split_once(":service/"))
        .and_then(|(_, resource)| resource.split_once('/'))
        .map(|(cluster, _)| cluster);
    let cluster = in_arn.filter(|_| cluster.is_none()).unwrap_or_else(|| cluster_name(cluster));
    scoped(cx, &format!("{cluster}/{}", service_name(service)))
}

pub(crate) fn service(cx: &Cx<'_>, cluster_name: Option<&str>, service: &str) -> Result<Service, Error> {
    if !service.starts_with("arn:") || cluster_name.is_some() {
        cluster(cx, cluster_name)?;
    }
    SERVICES
        .get(cx, &service_key(cx, cluster_name, service))?
        .ok_or_else(|| errors::service_not_found_exception("Service not found."))
}

/// A service that may still be changed.
pub(crate) fn active_service(cx: &Cx<'_>, cluster: Option<&str>, name: &str) -> Result<Service, Error> {
    let found = service(cx, cluster, name)?;
    match found.status {
        ServiceStatus::Active => Ok(found),
        ServiceStatus::Draining | ServiceStatus::Inactive => {
            Err(errors::service_not_active_exception("Service was not ACTIVE."))
        }
    }
}

/// A task set by `ecs-svc/…` or ARN.
pub(crate) fn task_set(cx: &Cx<'_>, service_key: &str, name: &str) -> Result<Option<TaskSet>, Error> {
    let digits = name.rsplit('/').next().unwrap_or(name);
    Ok(SETS.get(cx, &set_key(service_key, digits))?)
}

/// A task of a cluster by id or ARN.
pub(crate) fn task(cx: &Cx<'_>, cluster: &str, name: &str) -> Result<Option<Task>, Error> {
    let found = TASKS.get(cx, task_id(name))?;
    Ok(found
        .filter(|task| task.cluster == cluster && task.account == cx.account() && task.region == cx.region()))
}

/// A task definition by ARN, `family:revision`, or `family` (its newest ACTIVE revision, ECS-1).
pub(crate) fn definition(cx: &Cx<'_>, name: &str) -> Result<Option<Definition>, Error> {
    let text = match name.parse::<Arn>() {
        Ok(arn) if arn.account != cx.account() || arn.region != cx.region() => return Ok(None),
        Ok(arn) => match arn.resource.strip_prefix("task-definition/") {
            Some(rest) => rest.to_owned(),
            None => return Ok(None),
        },
        Err(_) => name.to_owned(),
    };
    if let Some((family, revision)) = text.split_once(':') {
        let Ok(revision) = revision.parse::<i64>() else { return Ok(None) };
        return Ok(DEFINITIONS.get(cx, &definition_key(cx, family, revision))?);
    }
    let mut before: Option<String> = None;
    loop {
        let page = DEFINITIONS.page_back(cx, &scoped(cx, &format!("{text}/")), before.as_deref(), 1)?;
        let Some((key, found)) = page.into_iter().next() else { return Ok(None) };
        if found.shape.status.as_deref() == Some("ACTIVE") {
            return Ok(Some(found));
        }
        before = Some(key);
    }
}

pub(crate) fn definition_key(cx: &Cx<'_>, family: &str, revision: i64) -> String {
    scoped(cx, &format!("{family}/{revision:010}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_short_names_and_arns() {
        assert_eq!(cluster_name(None), "default");
        assert_eq!(cluster_name(Some("arn:aws:ecs:eu-central-1:000000000000:cluster/web")), "web");
        assert_eq!(service_name("arn:aws:ecs:eu-central-1:000000000000:service/web/app"), "app");
        assert_eq!(service_name("arn:aws:ecs:eu-central-1:000000000000:service/app"), "app");
        assert_eq!(task_id("arn:aws:ecs:eu-central-1:000000000000:task/web/0123"), "0123");
        assert_eq!(task_id("0123"), "0123");
    }
}
