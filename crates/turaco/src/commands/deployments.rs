//! `turaco deployments`, `reroute`, `rollback`.

use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context as _, bail};
use serde_json::{Value, json};

use super::deployment::{self, Deployment};
use super::table::table;
use super::wait::{Goal, await_goal};
use super::{Remote, millis, now, spoken, text};
use crate::client::Client;

/// How many are listed unless `--all` is given.
const NEWEST: usize = 20;
/// How many `BatchGetDeployments` takes (CD-62).
const BATCH: usize = 25;

/// Which deployments.
#[derive(Debug, clap::Args)]
pub(crate) struct DeploymentsArguments {
    /// One deployment, event by event.
    id: Option<String>,
    /// All of them, not only the newest twenty.
    #[arg(long)]
    all: bool,
    /// As JSON, with AWS's member names.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    remote: Remote,
}

/// Which deployment is acted on.
#[derive(Debug, clap::Args)]
pub(crate) struct ActArguments {
    /// The deployment; needed only when several are under way.
    id: Option<String>,
    /// Return at once, and do not wait until traffic has moved.
    #[arg(long)]
    no_wait: bool,
    /// Seconds to wait at most.
    #[arg(long, default_value_t = 600)]
    timeout: u64,
    #[command(flatten)]
    remote: Remote,
}

/// `turaco deployments`.
pub(crate) fn run(arguments: &DeploymentsArguments) -> anyhow::Result<ExitCode> {
    let client = arguments.remote.client()?;
    if let Some(id) = &arguments.id {
        let one = Deployment::get(&client, id)?;
        match arguments.json {
            true => println!("{:#}", json!({ "deploymentInfo": one.info, "ecsTarget": one.target })),
            false => print!("{}", shown(&one, &deployment::reason(&client, id))),
        }
        return Ok(ExitCode::SUCCESS);
    }
    let mut ids = deployment::list(&client, &[])?;
    if !arguments.all {
        ids.truncate(NEWEST);
    }
    let infos = infos(&client, &ids)?;
    if arguments.json {
        println!("{:#}", Value::Array(infos));
    } else if infos.is_empty() {
        println!("No deployments in {} yet.", client.region);
    } else {
        print!("{}", listed(&infos, now()));
    }
    Ok(ExitCode::SUCCESS)
}

/// `deploymentInfo` of each, in this order.
pub(super) fn infos(client: &Client, ids: &[String]) -> anyhow::Result<Vec<Value>> {
    let mut found: Vec<Value> = Vec::new();
    for some in ids.chunks(BATCH) {
        let input = json!({ "deploymentIds": some });
        let mut page = client.json(&codedeploy::api::SERVICE, "BatchGetDeployments", &input)?;
        if let Value::Array(infos) = page["deploymentsInfo"].take() {
            found.extend(infos);
        }
    }
    Ok(found)
}

/// A table of deployments.
pub(super) fn listed(infos: &[Value], now: i64) -> String {
    let row = |info: &Value| {
        let began = millis(&info["createTime"]);
        let ended = millis(&info["completeTime"]);
        vec![
            text(info, "deploymentId").to_owned(),
            format!("{}/{}", text(info, "applicationName"), text(info, "deploymentGroupName")),
            text(info, "status").to_owned(),
            began.map(|began| format!("{} ago", spoken(now - began))).unwrap_or_default(),
            began.map(|began| spoken(ended.unwrap_or(now) - began)).unwrap_or_default(),
            text(info, "creator").to_owned(),
        ]
    };
    let rows: Vec<_> = infos.iter().map(row).collect();
    table(&["id", "application/group", "status", "created", "took", "by"], &rows)
}

/// One deployment on a page.
fn shown(one: &Deployment, reason: &str) -> String {
    let mut out = format!("{}  {}  {}\n", one.id(), one.place(), one.status());
    if let Some(error) = one.error() {
        out.push_str(&format!("{error}\n"));
    }
    if !reason.is_empty() {
        out.push_str(&format!("{reason}\n"));
    }
    let sets: Vec<Vec<String>> = one.target["taskSetsInfo"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|set| {
            vec![
                text(set, "taskSetLabel").to_owned(),
                text(set, "identifer").to_owned(),
                format!("{} %", set["trafficWeight"].as_f64().unwrap_or(0.0)),
                format!("{}/{}", set["runningCount"], set["desiredCount"]),
                text(&set["targetGroup"], "name").to_owned(),
            ]
        })
        .collect();
    let events: Vec<Vec<String>> = one
        .events()
        .iter()
        .map(|event| {
            let (began, ended) = (millis(&event["startTime"]), millis(&event["endTime"]));
            let took = began.zip(ended).map(|(began, ended)| format!("{} ms", ended - began));
            let said = text(&event["diagnostics"], "message").to_owned();
            vec![
                text(event, "lifecycleEventName").to_owned(),
                text(event, "status").to_owned(),
                took.unwrap_or_default(),
                said,
            ]
        })
        .collect();
    for part in [
        table(&["task set", "id", "traffic", "running", "target group"], &sets),
        table(&["event", "status", "took", ""], &events),
    ] {
        if !part.is_empty() {
            out.push_str(&format!("\n{part}"));
        }
    }
    out
}

/// `turaco reroute`.
pub(crate) fn reroute(arguments: &ActArguments) -> anyhow::Result<ExitCode> {
    let client = arguments.remote.client()?;
    let id = match &arguments.id {
        Some(id) => id.clone(),
        None => only(deployment::list(&client, &["Ready"])?, || nothing_ready(&client))?,
    };
    let input = json!({ "deploymentId": id, "deploymentWaitType": "READY_WAIT" });
    client.json(&codedeploy::api::SERVICE, "ContinueDeployment", &input)?;
    finish(&client, arguments, &id, Goal::Live)
}

/// `turaco rollback`: a deployment under way is stopped and rolled back; after one that has succeeded, the revision
/// before it is deployed again, from the image that is still there.
pub(crate) fn rollback(arguments: &ActArguments) -> anyhow::Result<ExitCode> {
    let client = arguments.remote.client()?;
    let id = match &arguments.id {
        Some(id) => id.clone(),
        None => match deployment::moving(&client)? {
            moving if moving.is_empty() => {
                only(newest_by_group(&client)?, || "nothing was deployed yet".into())?
            }
            moving => only(moving, String::new)?,
        },
    };
    let one = Deployment::get(&client, &id)?;
    match one.status() {
        "Succeeded" => redeploy_before(&client, arguments, &one),
        status @ ("Failed" | "Stopped") => {
            bail!("{id} has {}: production has the version before it", status.to_lowercase())
        }
        _ => {
            let input = json!({ "deploymentId": id, "autoRollbackEnabled": true });
            client.json(&codedeploy::api::SERVICE, "StopDeployment", &input)?;
            finish(&client, arguments, &id, Goal::RolledBack)
        }
    }
}

/// The newest deployment of each group.
fn newest_by_group(client: &Client) -> anyhow::Result<Vec<String>> {
    let mut groups = std::collections::BTreeMap::new();
    for info in infos(client, &deployment::list(client, &[])?)? {
        let group =
            (text(&info, "applicationName").to_owned(), text(&info, "deploymentGroupName").to_owned());
        groups.entry(group).or_insert_with(|| text(&info, "deploymentId").to_owned());
    }
    Ok(groups.into_values().collect())
}

/// Deploys the revision before a deployment's, and gives it traffic as soon as it is ready.
fn redeploy_before(client: &Client, arguments: &ActArguments, one: &Deployment) -> anyhow::Result<ExitCode> {
    let revision = &one.info["previousRevision"];
    anyhow::ensure!(!revision.is_null(), "{} was the first: there is no version before it", one.id());
    // A deployment tells the hash of its AppSpec only; the revision has the text (CD-5).
    let input = json!({ "applicationName": one.info["applicationName"], "revision": revision });
    let whole = client.json(&codedeploy::api::SERVICE, "GetApplicationRevision", &input)?;
    let input = json!({
        "applicationName": one.info["applicationName"], "deploymentGroupName": one.info["deploymentGroupName"],
        "revision": whole["revision"], "description": format!("The revision before {}", one.id()),
    });
    let created = client.json(&codedeploy::api::SERVICE, "CreateDeployment", &input)?;
    let id = text(&created, "deploymentId");
    let within = Duration::from_secs(arguments.timeout);
    if arguments.no_wait {
        println!("{id}");
        return Ok(ExitCode::SUCCESS);
    }
    let ready = await_goal(client, Some(id), Goal::Ready, within)?;
    for tag in moving_tags(client, &Deployment::get(client, id)?)? {
        eprintln!("note: {tag} is a tag: what it means today was deployed, as on AWS; a digest never moves");
    }
    if ready != ExitCode::SUCCESS {
        return Ok(ready);
    }
    if Deployment::get(client, id)?.status() == "Ready" {
        let input = json!({ "deploymentId": id, "deploymentWaitType": "READY_WAIT" });
        client.json(&codedeploy::api::SERVICE, "ContinueDeployment", &input)?;
    }
    await_goal(client, Some(id), Goal::Live, within)
}

/// Images of a deployment's new task set that are named by a tag.
fn moving_tags(client: &Client, one: &Deployment) -> anyhow::Result<Vec<String>> {
    let sets = one.target["taskSetsInfo"].as_array().into_iter().flatten();
    let Some(green) = sets.into_iter().find(|set| text(set, "taskSetLabel") == "Green") else {
        return Ok(Vec::new());
    };
    let service = text(&one.target, "targetArn").rsplit(':').next().unwrap_or_default().to_owned();
    let Some((cluster, service)) = service.trim_start_matches("service/").split_once('/') else {
        return Ok(Vec::new());
    };
    let input = json!({ "cluster": cluster, "service": service, "taskSets": [green["identifer"]] });
    let sets = client.json(&ecs::api::SERVICE, "DescribeTaskSets", &input)?;
    let definition = json!({ "taskDefinition": sets["taskSets"][0]["taskDefinition"] });
    let found = client.json(&ecs::api::SERVICE, "DescribeTaskDefinition", &definition)?;
    let containers = found["taskDefinition"]["containerDefinitions"].as_array().into_iter().flatten();
    let images = containers.map(|one| text(one, "image").to_owned());
    Ok(images.filter(|image| !image.contains("@sha256:")).collect())
}

fn finish(client: &Client, arguments: &ActArguments, id: &str, goal: Goal) -> anyhow::Result<ExitCode> {
    if arguments.no_wait {
        println!("{id}");
        return Ok(ExitCode::SUCCESS);
    }
    await_goal(client, Some(id), goal, Duration::from_secs(arguments.timeout))
}

/// The one id; none or several: an error that helps.
fn only(mut ids: Vec<String>, none: impl FnOnce() -> String) -> anyhow::Result<String> {
    match ids.len() {
        1 => ids.pop().context("one"),
        0 => bail!(none()),
        _ => bail!("there are several; name one of {}", ids.join(", ")),
    }
}

/// Why nothing can be rerouted.
fn nothing_ready(client: &Client) -> String {
    let moving = deployment::moving(client).unwrap_or_default();
    match moving.first() {
        None => "no deployment waits for traffic to be rerouted, and none is under way".to_owned(),
        Some(id) => {
            let reason = deployment::reason(client, id);
            format!("{id} is not ready for traffic yet: {reason} (`turaco wait ready` waits for it)")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_taken_none_or_several_are_explained() {
        assert_eq!(only(vec!["d-1".into()], String::new).unwrap(), "d-1");
        assert_eq!(only(vec![], || "none".into()).unwrap_err().to_string(), "none");
        let several = only(vec!["d-1".into(), "d-2".into()], String::new).unwrap_err().to_string();
        assert!(several.contains("d-1, d-2"), "{several}");
    }

    #[test]
    fn a_deployment_on_a_page_shows_traffic_and_events() {
        let one = Deployment {
            info: json!({ "deploymentId": "d-1", "applicationName": "shop", "deploymentGroupName": "web",
                          "status": "Failed", "errorInformation": { "code": "TIMEOUT", "message": "late" } }),
            target: json!({ "taskSetsInfo": [{ "taskSetLabel": "Green", "identifer": "ecs-svc/1", "trafficWeight": 100.0,
                            "runningCount": 1, "desiredCount": 2, "targetGroup": { "name": "two" } }],
                            "lifecycleEvents": [{ "lifecycleEventName": "Install", "status": "Succeeded",
                            "startTime": 10.0, "endTime": 10.25 }] }),
        };
        let page = shown(&one, "waits for 1 of 2 tasks");
        for part in ["d-1  shop/web  Failed", "TIMEOUT: late", "waits for 1 of 2", "100 %", "1/2", "250 ms"] {
            assert!(page.contains(part), "{part} in {page}");
        }
    }
}
