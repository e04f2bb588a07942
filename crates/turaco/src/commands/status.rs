//! `turaco status`: what is there and what moves.

use std::process::ExitCode;

use serde_json::{Value, json};

use super::table::table;
use super::{Remote, all, deployment, deployments, last_part, now, text, words};
use crate::client::Client;

/// How many services `DescribeServices` takes.
const SERVICES: usize = 10;

/// What is shown.
#[derive(Debug, clap::Args)]
pub(crate) struct StatusArguments {
    /// As JSON, with AWS's member names.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    remote: Remote,
}

/// Everything on the page.
struct Status {
    pipelines: Vec<Value>,
    deployments: Vec<Value>,
    services: Vec<Value>,
    balancers: Vec<Balancer>,
}

struct Balancer {
    name: String,
    dns_name: String,
    listeners: Vec<Listener>,
}

/// A listener, and the health of what its default action forwards to.
struct Listener {
    port: i64,
    healthy: usize,
    targets: usize,
    /// Reasons of targets that are not healthy.
    reasons: Vec<String>,
}

/// `turaco status`.
pub(crate) fn run(arguments: &StatusArguments) -> anyhow::Result<ExitCode> {
    let client = arguments.remote.client()?;
    let status = Status {
        pipelines: pipelines(&client)?,
        deployments: deployments::infos(&client, &deployment::moving(&client)?)?,
        services: services(&client)?,
        balancers: balancers(&client)?,
    };
    match arguments.json {
        true => println!("{:#}", status.json()),
        false => print!("{}", status.page(&client)),
    }
    Ok(ExitCode::SUCCESS)
}

/// `GetPipelineState` of every pipeline.
fn pipelines(client: &Client) -> anyhow::Result<Vec<Value>> {
    let service = &codepipeline::api::SERVICE;
    let listed = all(client, service, "ListPipelines", json!({}), "pipelines")?;
    let state =
        |one: &Value| Ok(client.json(service, "GetPipelineState", &json!({ "name": one["name"] }))?);
    listed.iter().map(state).collect()
}

/// `DescribeServices` of every service of every cluster.
fn services(client: &Client) -> anyhow::Result<Vec<Value>> {
    let service = &ecs::api::SERVICE;
    let mut found = Vec::new();
    for cluster in words(&all(client, service, "ListClusters", json!({}), "clusterArns")?) {
        let names =
            words(&all(client, service, "ListServices", json!({ "cluster": cluster }), "serviceArns")?);
        for some in names.chunks(SERVICES) {
            let input = json!({ "cluster": cluster, "services": some });
            if let Value::Array(services) =
                client.json(service, "DescribeServices", &input)?["services"].take()
            {
                found.extend(services);
            }
        }
    }
    Ok(found)
}

fn balancers(client: &Client) -> anyhow::Result<Vec<Balancer>> {
    let service = &elb::api::SERVICE;
    let answer = client.query(service, "DescribeLoadBalancers", &[])?;
    let mut found = Vec::new();
    for one in answer["LoadBalancers"].as_array().into_iter().flatten() {
        let arn = text(one, "LoadBalancerArn");
        let answer = client.query(service, "DescribeListeners", &[("LoadBalancerArn", arn)])?;
        let listeners = answer["Listeners"].as_array().into_iter().flatten();
        let listeners: anyhow::Result<Vec<Listener>> = listeners.map(|one| listener(client, one)).collect();
        found.push(Balancer {
            name: text(one, "LoadBalancerName").to_owned(),
            dns_name: text(one, "DNSName").to_owned(),
            listeners: listeners?,
        });
    }
    Ok(found)
}

fn listener(client: &Client, one: &Value) -> anyhow::Result<Listener> {
    let mut read =
        Listener { port: one["Port"].as_i64().unwrap_or(0), healthy: 0, targets: 0, reasons: Vec::new() };
    for group in forwarded(&one["DefaultActions"]) {
        let answer =
            client.query(&elb::api::SERVICE, "DescribeTargetHealth", &[("TargetGroupArn", &group)])?;
        for target in answer["TargetHealthDescriptions"].as_array().into_iter().flatten() {
            let health = &target["TargetHealth"];
            read.targets += 1;
            match text(health, "State") {
                "healthy" => read.healthy += 1,
                state => read.reasons.push(format!("{state}: {}", text(health, "Description"))),
            }
        }
    }
    Ok(read)
}

/// The target groups that get a share of what actions forward.
fn forwarded(actions: &Value) -> Vec<String> {
    let mut groups = Vec::new();
    for action in actions.as_array().into_iter().flatten() {
        match action["ForwardConfig"]["TargetGroups"].as_array() {
            Some(weighted) => {
                let has_share = |one: &&Value| one["Weight"].as_i64() != Some(0);
                groups.extend(
                    weighted.iter().filter(has_share).map(|one| text(one, "TargetGroupArn").to_owned()),
                );
            }
            None => groups.extend(action["TargetGroupArn"].as_str().map(str::to_owned)),
        }
    }
    groups
}

impl Status {
    fn json(&self) -> Value {
        let balancers: Vec<Value> = self
            .balancers
            .iter()
            .map(|one| {
                let listeners: Vec<Value> = one
                    .listeners
                    .iter()
                    .map(|at| json!({ "port": at.port, "healthy": at.healthy, "targets": at.targets, "reasons": at.reasons }))
                    .collect();
                json!({ "name": one.name, "dnsName": one.dns_name, "listeners": listeners })
            })
            .collect();
        json!({ "pipelines": self.pipelines, "deployments": self.deployments, "services": self.services,
                "loadBalancers": balancers })
    }

    fn page(&self, client: &Client) -> String {
        let place =
            format!("account {}, region {}, {}/_turaco/", client.access_key, client.region, client.endpoint);
        let mut out = format!("{place}\n");
        let pipelines: Vec<_> = self.pipelines.iter().map(pipeline_row).collect();
        let services: Vec<_> = self.services.iter().map(service_row).collect();
        let balancers: Vec<_> = self.balancers.iter().flat_map(balancer_rows).collect();
        for part in [
            table(&["pipeline", "stages", "revision"], &pipelines),
            deployments::listed(&self.deployments, now()),
            table(&["service", "status", "running", "task definition", "last event"], &services),
            table(&["load balancer", "address", "healthy", ""], &balancers),
        ] {
            if !part.is_empty() {
                out.push_str(&format!("\n{part}"));
            }
        }
        if out.lines().count() == 1 {
            out.push_str("\nNothing is here yet.\n");
        }
        out
    }
}

fn pipeline_row(state: &Value) -> Vec<String> {
    let stages = state["stageStates"].as_array().map(Vec::as_slice).unwrap_or_default();
    let shown: Vec<String> = stages
        .iter()
        .map(|stage| {
            format!("{} {}", text(stage, "stageName"), mark(text(&stage["latestExecution"], "status")))
        })
        .collect();
    let revision = stages
        .iter()
        .flat_map(|stage| stage["actionStates"].as_array().into_iter().flatten())
        .find_map(|action| action["currentRevision"]["revisionId"].as_str())
        .map(|revision| revision.chars().take(7).collect());
    vec![text(state, "pipelineName").to_owned(), shown.join(" → "), revision.unwrap_or_default()]
}

fn mark(status: &str) -> &str {
    match status {
        "Succeeded" => "✓",
        "Failed" => "✗",
        "InProgress" => "…",
        "" => "–",
        other => other,
    }
}

fn service_row(service: &Value) -> Vec<String> {
    vec![
        format!("{}/{}", last_part(text(service, "clusterArn")), text(service, "serviceName")),
        text(service, "status").to_owned(),
        format!("{}/{}", service["runningCount"], service["desiredCount"]),
        text(service, "taskDefinition").rsplit('/').next().unwrap_or_default().to_owned(),
        text(&service["events"][0], "message").to_owned(),
    ]
}

fn balancer_rows(one: &Balancer) -> Vec<Vec<String>> {
    let row = |listener: &Listener| {
        vec![
            one.name.clone(),
            format!("http://{}:{}", one.dns_name, listener.port),
            format!("{}/{}", listener.healthy, listener.targets),
            listener.reasons.first().cloned().unwrap_or_default(),
        ]
    };
    one.listeners.iter().map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_without_a_share_is_left_out() {
        let actions = json!([{ "Type": "forward", "ForwardConfig": { "TargetGroups": [
            { "TargetGroupArn": "one", "Weight": 0 }, { "TargetGroupArn": "two", "Weight": 100 }] } }]);
        assert_eq!(forwarded(&actions), ["two"]);
        assert_eq!(forwarded(&json!([{ "Type": "forward", "TargetGroupArn": "one" }])), ["one"]);
    }

    #[test]
    fn a_pipeline_on_a_line() {
        let state = json!({ "pipelineName": "web", "stageStates": [
            { "stageName": "Source", "latestExecution": { "status": "Succeeded" },
              "actionStates": [{ "currentRevision": { "revisionId": "0123456789abcdef" } }] },
            { "stageName": "Deploy", "latestExecution": { "status": "InProgress" } }] });
        assert_eq!(pipeline_row(&state), ["web", "Source ✓ → Deploy …", "0123456"]);
    }
}
