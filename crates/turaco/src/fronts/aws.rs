//! `aws` in a build whose image has no AWS CLI: the calls that buildspecs make.
//!
//! Every operation of the JSON services is called by its name in the CLI's form (`aws ecs describe-services
//! --services a b`), from the same tables the server answers with; beside them `ecr get-login-password`,
//! `sts get-caller-identity` and `s3 cp`. Anything else is refused by name.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;

use serde_json::{Map, Value, json};
use wire::schema::{Kind, Operation, Protocol, Service};

use crate::client::{Ask, Client, Failure};

/// A build outlives the control plane, and waits for its return.
const AWAY_MAX: Duration = Duration::from_secs(30);

/// Runs `aws` with these arguments.
pub(crate) fn main(arguments: Vec<String>) -> ExitCode {
    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(text) => {
            eprintln!("\n{text}");
            ExitCode::from(254)
        }
    }
}

/// Options before or after the operation that are the CLI's own.
#[derive(Debug, Default)]
struct Global {
    region: Option<String>,
    endpoint: Option<String>,
    query: Option<String>,
    output: Option<String>,
}

fn run(arguments: Vec<String>) -> Result<(), String> {
    if arguments.iter().any(|word| word == "--version") {
        println!("aws-cli/2.0.0 Turaco/{} exec-env/CodeBuild", env!("CARGO_PKG_VERSION"));
        return Ok(());
    }
    let (global, words) = globals(arguments)?;
    let client = client(&global)?;
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["ecr", "get-login-password", ..] => {
            let answer =
                client.json(&ecr::api::SERVICE, "GetAuthorizationToken", &json!({})).map_err(text_of)?;
            let token = answer["authorizationData"][0]["authorizationToken"].as_str().unwrap_or_default();
            println!("{}", password(token)?);
            Ok(())
        }
        ["sts", "get-caller-identity", ..] => print(&client.caller_identity().map_err(text_of)?, &global),
        ["s3", "cp", from, to, ..] => copy(&client, from, to),
        [service, operation, rest @ ..] => {
            let (service, operation) = find(service, operation)?;
            let input = input(service, operation, rest)?;
            print(&client.json(service, operation.name, &input).map_err(text_of)?, &global)
        }
        _ => Err("usage: aws <service> <operation> [--parameter value …]".into()),
    }
}

fn globals(arguments: Vec<String>) -> Result<(Global, Vec<String>), String> {
    let mut global = Global::default();
    let mut words = Vec::new();
    let mut rest = arguments.into_iter();
    while let Some(word) = rest.next() {
        let (name, given) = match word.split_once('=') {
            Some((name, value)) if word.starts_with("--") => (name.to_owned(), Some(value.to_owned())),
            _ => (word.clone(), None),
        };
        let slot = match name.as_str() {
            "--region" => &mut global.region,
            "--endpoint-url" => &mut global.endpoint,
            "--query" => &mut global.query,
            "--output" => &mut global.output,
            "--no-cli-pager" | "--no-paginate" | "--debug" | "--no-verify-ssl" => continue,
            _ => {
                words.push(word);
                continue;
            }
        };
        *slot = Some(given.or_else(|| rest.next()).ok_or_else(|| format!("expected one argument: {name}"))?);
    }
    Ok((global, words))
}

/// `base64("AWS:<password>")` → the password (ECR-2).
fn password(token: &str) -> Result<String, String> {
    use base64::Engine as _;
    let bytes = base64::engine::general_purpose::STANDARD.decode(token).map_err(|error| error.to_string())?;
    let text = String::from_utf8(bytes).map_err(|error| error.to_string())?;
    Ok(text.trim_start_matches("AWS:").to_owned())
}

/// The service and operation of the CLI's names.
fn find(service: &str, operation: &str) -> Result<(&'static Service, &'static Operation), String> {
    let refused = || {
        format!(
            "aws {service} {operation} is not implemented by Turaco's own aws; install the AWS CLI in the build's image"
        )
    };
    let name = if service == "deploy" { "codedeploy" } else { service };
    let services = crate::tables::offered();
    let table = services
        .iter()
        .map(|offered| offered.service)
        .find(|table| table.name == name && table.protocol == Protocol::Json)
        .ok_or_else(refused)?;
    let wanted: String = operation.split('-').collect();
    let found =
        table.operations.iter().find(|one| one.name.eq_ignore_ascii_case(&wanted)).ok_or_else(refused)?;
    Ok((table, found))
}

/// The input of an operation out of `--parameter value` words, by the operation's own shape.
fn input(service: &'static Service, operation: &'static Operation, words: &[&str]) -> Result<Value, String> {
    let mut given: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut last = None;
    for word in words {
        match word.strip_prefix("--") {
            Some(name) => {
                given.entry(name.to_owned()).or_default();
                last = Some(name.to_owned());
            }
            None => {
                let name = last.clone().ok_or_else(|| format!("Unknown options: {word}"))?;
                given.entry(name).or_default().push((*word).to_owned());
            }
        }
    }
    if let Some(text) = given.remove("cli-input-json") {
        return serde_json::from_str(&contents(&text.join(" "))?).map_err(|error| error.to_string());
    }
    let members = operation.input.map(|shape| service.shape(shape));
    let Some(Kind::Structure { members, .. }) = members.map(|shape| &shape.kind) else {
        return Ok(json!({}));
    };
    let mut all = Map::new();
    for (name, values) in given {
        let wanted: String = name.trim_start_matches("no-").split('-').collect();
        let member = members
            .iter()
            .find(|member| member.name.eq_ignore_ascii_case(&wanted))
            .ok_or_else(|| format!("Unknown options: --{name}"))?;
        let value = match &service.shape(member.shape).kind {
            Kind::List { .. } => list(&values)?,
            Kind::Structure { .. } | Kind::Map { .. } | Kind::Document => parsed(&values.join(" "))?,
            Kind::Boolean => {
                Value::Bool(!name.starts_with("no-") && values.first().is_none_or(|value| value != "false"))
            }
            Kind::Integer | Kind::Long => {
                let number: i64 =
                    values.join("").parse().map_err(|_| format!("--{name} must be a number"))?;
                json!(number)
            }
            _ => Value::String(contents(&values.join(" "))?),
        };
        all.insert(member.name.to_owned(), value);
    }
    Ok(Value::Object(all))
}

/// `file://path` stands for what is in the file.
fn contents(text: &str) -> Result<String, String> {
    match text.strip_prefix("file://") {
        Some(path) => std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}")),
        None => Ok(text.to_owned()),
    }
}

/// JSON, a file of it, or the short form `a=1,b=2`.
fn parsed(text: &str) -> Result<Value, String> {
    let text = contents(text)?;
    if text.trim_start().starts_with(['{', '[']) {
        return serde_json::from_str(&text).map_err(|error| format!("Invalid JSON: {error}"));
    }
    let mut map = Map::new();
    for pair in text.split(',') {
        let (key, value) =
            pair.split_once('=').ok_or_else(|| format!("Expected: '=', received: '{pair}'"))?;
        map.insert(key.to_owned(), Value::String(value.to_owned()));
    }
    Ok(Value::Object(map))
}

fn list(values: &[String]) -> Result<Value, String> {
    if let [one] = values
        && (one.trim_start().starts_with('[') || one.starts_with("file://"))
    {
        return parsed(one);
    }
    let items: Result<Vec<Value>, String> = values
        .iter()
        .map(|value| {
            if value.starts_with('{') || (value.contains('=') && !value.contains("://")) {
                parsed(value)
            } else {
                Ok(Value::String(value.clone()))
            }
        })
        .collect();
    items.map(Value::Array)
}

/// Prints an answer as `--query` and `--output` want it.
fn print(answer: &Value, global: &Global) -> Result<(), String> {
    let shown = match &global.query {
        None => answer.clone(),
        Some(query) => {
            let expression = jmespath::compile(query).map_err(|error| error.to_string())?;
            let found = expression.search(answer).map_err(|error| error.to_string())?;
            serde_json::to_value(&found).map_err(|error| error.to_string())?
        }
    };
    match global.output.as_deref() {
        Some("text") => println!("{}", text(&shown)),
        _ => println!("{}", serde_json::to_string_pretty(&shown).map_err(|error| error.to_string())?),
    }
    Ok(())
}

/// The CLI's text form of scalars and lists of them.
fn text(value: &Value) -> String {
    match value {
        Value::Null => "None".into(),
        Value::Bool(true) => "True".into(),
        Value::Bool(false) => "False".into(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join("\t"),
        Value::Object(map) => map.values().map(text).collect::<Vec<_>>().join("\t"),
    }
}

/// The client that the options and the build's environment name.
fn client(global: &Global) -> Result<Client, String> {
    let variable =
        |names: &[&str]| names.iter().find_map(|name| std::env::var(name).ok()).unwrap_or_default();
    let endpoint = global.endpoint.clone().unwrap_or_else(|| variable(&["AWS_ENDPOINT_URL"]));
    if endpoint.is_empty() {
        return Err("AWS_ENDPOINT_URL is not set: there is nothing to call".into());
    }
    Ok(Client {
        endpoint: endpoint.trim_end_matches('/').to_owned(),
        region: global.region.clone().unwrap_or_else(|| variable(&["AWS_REGION", "AWS_DEFAULT_REGION"])),
        access_key: variable(&["AWS_ACCESS_KEY_ID"]),
        secret: variable(&["AWS_SECRET_ACCESS_KEY"]),
        token: variable(&["AWS_SESSION_TOKEN"]),
        patience: AWAY_MAX,
    })
}

fn text_of(failure: Failure) -> String {
    failure.to_string()
}

/// `s3 cp` of one file, either way.
fn copy(client: &Client, from: &str, to: &str) -> Result<(), String> {
    let place = |text: &str| text.strip_prefix("s3://").map(str::to_owned);
    let named = |place: String, other: &str| {
        if place.ends_with('/') || !place.contains('/') {
            format!("{}/{}", place.trim_end_matches('/'), other.rsplit('/').next().unwrap_or(other))
        } else {
            place
        }
    };
    let (method, object, body) = match (place(from), place(to)) {
        (None, Some(object)) => {
            let bytes = std::fs::read(from).map_err(|error| format!("{from}: {error}"))?;
            ("PUT", named(object, from), bytes)
        }
        (Some(object), None) => ("GET", object, Vec::new()),
        _ => {
            return Err(
                "aws s3 cp between two buckets or two files is not implemented by Turaco's own aws".into()
            );
        }
    };
    let path = format!("/{}", wire::uri::percent_encode(&object, true));
    let (status, answer) = client
        .send(Ask { service: "s3", method, path: &path, headers: Vec::new(), body })
        .map_err(text_of)?;
    if status != 200 {
        return Err(format!("fatal error: {}", String::from_utf8_lossy(&answer)));
    }
    if method == "GET" {
        let to = if to == "-" {
            return std::io::stdout().write_all(&answer).map_err(|error| error.to_string());
        } else {
            to
        };
        let target = std::path::Path::new(to);
        let target = if target.is_dir() {
            target.join(object.rsplit('/').next().unwrap_or("object"))
        } else {
            target.into()
        };
        std::fs::write(&target, answer).map_err(|error| format!("{}: {error}", target.display()))?;
        println!("download: {from} to {}", target.display());
    } else {
        println!("upload: {from} to s3://{object}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_are_called_by_the_clis_names() {
        let (service, operation) = find("ecr", "describe-images").unwrap();
        let words = ["--repository-name", "web", "--image-ids", "imageTag=v1", "--max-results", "5"];
        let input = input(service, operation, &words).unwrap();
        assert_eq!(
            input,
            json!({ "repositoryName": "web", "imageIds": [{ "imageTag": "v1" }], "maxResults": 5 })
        );
        assert!(find("lambda", "invoke").unwrap_err().contains("aws lambda invoke"));
    }

    #[test]
    fn text_output_and_passwords() {
        assert_eq!(text(&json!(["a", 1, true])), "a\t1\tTrue");
        assert_eq!(password("QVdTOnNlY3JldA==").unwrap(), "secret");
    }
}
