//! `turaco logs`: log lines of whatever has some.

use std::collections::HashMap;
use std::io::Write as _;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::bail;
use serde_json::{Value, json};

use super::table::table;
use super::{Remote, all, changes, last_part, now, spoken, text, words};
use crate::client::{Client, Failure};

/// Lines that come in late, from another stream with earlier times, are still shown when they are this late at most.
const LATE_MS: i64 = 60_000;
/// A year: `--follow` ends by Ctrl-C.
const FOREVER: Duration = Duration::from_secs(365 * 24 * 3600);

/// Which lines.
#[derive(Debug, clap::Args)]
pub(crate) struct LogsArguments {
    /// A build's id, a build project, an ECS service, a task's id, or a log group. None: the log groups are listed.
    name: Option<String>,
    /// Go on with new lines as they come; a build's end ends it, with exit code 1 when the build failed.
    #[arg(long, short)]
    follow: bool,
    /// Only lines younger than this: `30s`, `10m`, `2h`, `1d`.
    #[arg(long, value_parser = length)]
    since: Option<i64>,
    /// Only lines that match, in CloudWatch's filter syntax.
    #[arg(long, default_value = "")]
    filter: String,
    #[command(flatten)]
    remote: Remote,
}

/// `10m` in milliseconds.
fn length(text: &str) -> Result<i64, String> {
    let units = [("s", 1_000), ("m", 60_000), ("h", 3_600_000), ("d", 86_400_000)];
    let found =
        units.iter().find_map(|(unit, millis)| Some((text.strip_suffix(unit)?.parse::<i64>().ok()?, millis)));
    let length = found.and_then(|(number, millis)| number.checked_mul(*millis)).filter(|length| *length >= 0);
    length.ok_or_else(|| "a number with s, m, h or d: 10m".to_owned())
}

/// Where lines are.
#[derive(Debug, Default, PartialEq)]
struct Place {
    group: String,
    /// Only streams whose name begins so.
    prefix: String,
    /// The build whose lines they are.
    build: Option<String>,
}

/// `turaco logs`.
pub(crate) fn run(arguments: &LogsArguments) -> anyhow::Result<ExitCode> {
    let client = arguments.remote.client()?;
    let Some(name) = &arguments.name else { return groups(&client) };
    let place = find(&client, name)?;
    let mut reader = Reader {
        client: &client,
        from: arguments.since.map_or(0, |since| now() - since),
        filter: &arguments.filter,
        shown: HashMap::new(),
    };
    if !arguments.follow {
        reader.show(&place)?;
        return Ok(ExitCode::SUCCESS);
    }
    let ended = changes::until(&client, FOREVER, || {
        // The state is read before the lines, so that the last lines of a build that has ended are not lost.
        let ended = build_ended(&client, &place)?;
        reader.show(&place)?;
        Ok(ended)
    })?;
    Ok(if ended == Some(false) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The log groups.
fn groups(client: &Client) -> anyhow::Result<ExitCode> {
    let found = all(client, &logs::api::SERVICE, "DescribeLogGroups", json!({}), "logGroups")?;
    let row = |group: &Value| {
        let kept = group["retentionInDays"].as_i64().map_or("for ever".into(), |days| format!("{days} d"));
        let age = group["creationTime"].as_i64().map(|at| format!("{} ago", spoken(now() - at)));
        vec![
            text(group, "logGroupName").to_owned(),
            format!("{} B", group["storedBytes"]),
            kept,
            age.unwrap_or_default(),
        ]
    };
    let rows: Vec<_> = found.iter().map(row).collect();
    match rows.is_empty() {
        true => println!("No log groups in {} yet.", client.region),
        false => print!("{}", table(&["log group", "size", "kept", "created"], &rows)),
    }
    Ok(ExitCode::SUCCESS)
}

/// What a name stands for: the first that knows it.
fn find(client: &Client, name: &str) -> anyhow::Result<Place> {
    for look in [build, group, project, service, task] {
        if let Some(place) = look(client, name)? {
            return Ok(place);
        }
    }
    bail!(
        "{name} is no build, build project, service, task or log group here (`turaco logs` lists the groups)"
    )
}

fn build(client: &Client, name: &str) -> anyhow::Result<Option<Place>> {
    if !name.contains(':') {
        return Ok(None);
    }
    let answer =
        optional(client.json(&codebuild::api::SERVICE, "BatchGetBuilds", &json!({ "ids": [name] })))?;
    let logs = &answer["builds"][0]["logs"];
    let Some(group) = logs["groupName"].as_str() else { return Ok(None) };
    let prefix = text(logs, "streamName").to_owned();
    Ok(Some(Place { group: group.to_owned(), prefix, build: Some(name.to_owned()) }))
}

fn group(client: &Client, name: &str) -> anyhow::Result<Option<Place>> {
    let input = json!({ "logGroupNamePrefix": name });
    let answer = optional(client.json(&logs::api::SERVICE, "DescribeLogGroups", &input))?;
    let known =
        answer["logGroups"].as_array().into_iter().flatten().any(|one| text(one, "logGroupName") == name);
    Ok(known.then(|| Place { group: name.to_owned(), ..Place::default() }))
}

/// A project's newest build.
fn project(client: &Client, name: &str) -> anyhow::Result<Option<Place>> {
    let input = json!({ "projectName": name });
    let answer = optional(client.json(&codebuild::api::SERVICE, "ListBuildsForProject", &input))?;
    answer["ids"][0].as_str().map_or(Ok(None), |id| build(client, id))
}

fn service(client: &Client, name: &str) -> anyhow::Result<Option<Place>> {
    let wanted = last_part(name);
    for cluster in clusters(client)? {
        let input = json!({ "cluster": cluster, "services": [wanted] });
        let answer = optional(client.json(&ecs::api::SERVICE, "DescribeServices", &input))?;
        if let Some(definition) = answer["services"][0]["taskDefinition"].as_str() {
            return Ok(awslogs(client, definition)?.map(|(group, _)| Place { group, ..Place::default() }));
        }
    }
    Ok(None)
}

fn task(client: &Client, name: &str) -> anyhow::Result<Option<Place>> {
    let id = last_part(name);
    for cluster in clusters(client)? {
        let input = json!({ "cluster": cluster, "tasks": [id] });
        let answer = optional(client.json(&ecs::api::SERVICE, "DescribeTasks", &input))?;
        let task = &answer["tasks"][0];
        let Some(definition) = task["taskDefinitionArn"].as_str() else { continue };
        // The stream is PREFIX/CONTAINER/TASK.
        let container = text(&task["containers"][0], "name");
        return Ok(awslogs(client, definition)?.map(|(group, prefix)| Place {
            group,
            prefix: format!("{prefix}/{container}/{id}"),
            build: None,
        }));
    }
    Ok(None)
}

fn clusters(client: &Client) -> anyhow::Result<Vec<String>> {
    Ok(words(&all(client, &ecs::api::SERVICE, "ListClusters", json!({}), "clusterArns")?))
}

/// Group and stream prefix of the first container that logs to CloudWatch.
fn awslogs(client: &Client, definition: &str) -> anyhow::Result<Option<(String, String)>> {
    let input = json!({ "taskDefinition": definition });
    let answer = client.json(&ecs::api::SERVICE, "DescribeTaskDefinition", &input)?;
    let containers = answer["taskDefinition"]["containerDefinitions"].as_array().into_iter().flatten();
    let mut options = containers.map(|one| &one["logConfiguration"]["options"]);
    Ok(options.find_map(|one| {
        let group = one["awslogs-group"].as_str()?;
        Some((group.to_owned(), text(one, "awslogs-stream-prefix").to_owned()))
    }))
}

/// An operation's refusal is an empty answer: the name is of another kind.
fn optional(answer: Result<Value, Failure>) -> anyhow::Result<Value> {
    match answer {
        Err(Failure::Refused { .. }) => Ok(Value::Null),
        other => Ok(other?),
    }
}

/// Whether the build has succeeded; `None`: it runs, or these are no build's lines.
fn build_ended(client: &Client, place: &Place) -> anyhow::Result<Option<bool>> {
    let Some(id) = &place.build else { return Ok(None) };
    let answer = client.json(&codebuild::api::SERVICE, "BatchGetBuilds", &json!({ "ids": [id] }))?;
    Ok(match text(&answer["builds"][0], "buildStatus") {
        "IN_PROGRESS" => None,
        status => Some(status == "SUCCEEDED"),
    })
}

/// Reads lines, and shows each once.
struct Reader<'a> {
    client: &'a Client,
    /// From this time on, milliseconds.
    from: i64,
    filter: &'a str,
    /// Ids of lines that were shown, with their times.
    shown: HashMap<String, i64>,
}

impl Reader<'_> {
    fn show(&mut self, place: &Place) -> anyhow::Result<()> {
        let mut input = json!({ "logGroupName": place.group, "startTime": self.from });
        if !place.prefix.is_empty() {
            input["logStreamNamePrefix"] = json!(place.prefix);
        }
        if !self.filter.is_empty() {
            input["filterPattern"] = json!(self.filter);
        }
        let found = match all(self.client, &logs::api::SERVICE, "FilterLogEvents", input, "events") {
            // The group is made with the first line.
            Err(error) if is_missing(&error) => return Ok(()),
            found => found?,
        };
        let mut out = std::io::stdout().lock();
        for event in &found {
            let at = event["timestamp"].as_i64().unwrap_or(0);
            if self.shown.insert(text(event, "eventId").to_owned(), at).is_none() {
                writeln!(out, "{} {}", model::Time(at).iso8601(), text(event, "message").trim_end())?;
            }
        }
        if let Some(last) = self.shown.values().max() {
            self.from = self.from.max(last - LATE_MS);
            let from = self.from;
            self.shown.retain(|_, at| *at >= from);
        }
        Ok(())
    }
}

fn is_missing(error: &anyhow::Error) -> bool {
    let refused = error.downcast_ref::<Failure>();
    matches!(refused, Some(Failure::Refused { code, .. }) if code == "ResourceNotFoundException")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_of_time() {
        assert_eq!(length("10m"), Ok(600_000));
        assert_eq!(length("1d"), Ok(86_400_000));
        assert!(length("10").is_err() && length("-1s").is_err() && length("9223372036854775807d").is_err());
    }
}
