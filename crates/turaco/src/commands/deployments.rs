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

/// `turaco rollback`.
pub(crate) fn rollback(arguments: &ActArguments) -> anyhow::Result<ExitCode> {
    let client = arguments.remote.client()?;
    let id = match &arguments.id {
        Some(id) => id.clone(),
        None => only(deployment::moving(&client)?, || {
            "no deployment is under way, so there is nothing to roll back: deploy the older revision again"
                .into()
        })?,
    };
    let input = json!({ "deploymentId": id, "autoRollbackEnabled": true });
    client.json(&codedeploy::api::SERVICE, "StopDeployment", &input)?;
    finish(&client, arguments, &id, Goal::RolledBack)
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
        _ => bail!("several deployments are under way; name one of {}", ids.join(", ")),
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
