//! `turaco wait`: until something has come true, told by the server's stream of changes.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Context as _;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;

use super::deployment::{self, Deployment};
use super::{Remote, changes, text};
use crate::client::Client;

/// The exit code when the time is up, as of `timeout(1)`.
const TIMED_OUT: u8 = 124;

/// What is waited for.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum WaitCommand {
    /// The new version answers on the QA listener and waits for traffic.
    Ready(DeploymentArguments),
    /// Production traffic goes to the new version.
    Live(DeploymentArguments),
    /// The deployment has succeeded, the old tasks are gone.
    Succeeded(DeploymentArguments),
    /// A pipeline's newest execution, or the one that is named, has succeeded.
    Pipeline {
        /// The pipeline.
        name: String,
        /// One execution of it.
        #[arg(long)]
        execution: Option<String>,
        /// Seconds to wait at most.
        #[arg(long, default_value_t = 1800)]
        timeout: u64,
        #[command(flatten)]
        remote: Remote,
    },
    /// Turaco answers.
    Server {
        /// Seconds to wait at most.
        #[arg(long, default_value_t = 60)]
        timeout: u64,
        #[command(flatten)]
        remote: Remote,
    },
}

/// Which deployment is waited for.
#[derive(Debug, clap::Args)]
pub(crate) struct DeploymentArguments {
    /// The deployment; else the newest, or the next when there is none.
    id: Option<String>,
    /// Seconds to wait at most.
    #[arg(long, default_value_t = 1800)]
    timeout: u64,
    #[command(flatten)]
    remote: Remote,
}

/// How far a deployment shall get.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Goal {
    Ready,
    Live,
    Succeeded,
    RolledBack,
}

impl Goal {
    /// Whether a deployment got there; an error when it never will.
    fn judge(self, client: &Client, one: &Deployment) -> anyhow::Result<Option<String>> {
        let live = one.has_passed("AllowTraffic");
        let stopped = matches!(one.status(), "Failed" | "Stopped");
        match self {
            Self::Ready if one.status() == "Ready" || (live && !stopped) => {
                Ok(Some("answers on the QA listener".into()))
            }
            Self::Live if live && !stopped => Ok(Some("has production traffic".into())),
            Self::Succeeded if one.status() == "Succeeded" => Ok(Some("has succeeded".into())),
            Self::RolledBack if one.status() == "Succeeded" => {
                anyhow::bail!("{} had succeeded already", one.id())
            }
            Self::RolledBack if stopped => rolled_back(client, one),
            Self::RolledBack => Ok(None),
            _ if stopped => {
                let why = one.error().unwrap_or_else(|| "no reason was given".into());
                anyhow::bail!("{} {}: {why}", one.id(), one.status().to_lowercase())
            }
            _ => Ok(None),
        }
    }
}

/// A stopped deployment is rolled back when its rollback deployment has succeeded; without one, it has been stopped
/// before traffic had moved.
fn rolled_back(client: &Client, one: &Deployment) -> anyhow::Result<Option<String>> {
    let Some(rollback) = one.info["rollbackInfo"]["rollbackDeploymentId"].as_str() else {
        return Ok(Some("is stopped; there was nothing to roll back to".into()));
    };
    let rollback = Deployment::get(client, rollback)?;
    match rollback.status() {
        "Succeeded" => Ok(Some(format!("is rolled back by {}", rollback.id()))),
        "Failed" | "Stopped" => {
            anyhow::bail!("the rollback {} {}", rollback.id(), rollback.error().unwrap_or_default())
        }
        _ => Ok(None),
    }
}

/// `turaco wait`.
pub(crate) fn run(command: WaitCommand) -> anyhow::Result<ExitCode> {
    let deployment = |arguments: DeploymentArguments, goal| {
        let client = arguments.remote.client()?;
        await_goal(&client, arguments.id.as_deref(), goal, Duration::from_secs(arguments.timeout))
    };
    match command {
        WaitCommand::Ready(arguments) => deployment(arguments, Goal::Ready),
        WaitCommand::Live(arguments) => deployment(arguments, Goal::Live),
        WaitCommand::Succeeded(arguments) => deployment(arguments, Goal::Succeeded),
        WaitCommand::Pipeline { name, execution, timeout, remote } => {
            pipeline(&remote.client()?, &name, execution, Duration::from_secs(timeout))
        }
        WaitCommand::Server { timeout, remote } => server(&remote, Duration::from_secs(timeout)),
    }
}

/// Waits for a deployment to get as far as the goal, and prints that it did.
pub(super) fn await_goal(
    client: &Client,
    id: Option<&str>,
    goal: Goal,
    within: Duration,
) -> anyhow::Result<ExitCode> {
    let progress = spinner();
    let mut id = id.map(str::to_owned);
    let began = Instant::now();
    let reached = changes::until(client, within, || {
        if id.is_none() {
            id = choose(client, goal)?;
        }
        let Some(id) = &id else {
            progress.set_message("no deployment yet");
            return Ok(None);
        };
        let one = Deployment::get(client, id)?;
        progress.set_message(format!("{} {} {}", one.id(), one.status(), one.step()));
        Ok(goal.judge(client, &one)?.map(|how| format!("{} {how}", one.id())))
    });
    conclude(&progress, reached?, began)
}

/// The deployment that is meant when none is named. What is to become ready is under way; what is live or has
/// succeeded may have ended since.
fn choose(client: &Client, goal: Goal) -> anyhow::Result<Option<String>> {
    let known =
        if goal == Goal::Ready { deployment::moving(client)? } else { deployment::list(client, &[])? };
    Ok(known.into_iter().next())
}

fn pipeline(
    client: &Client,
    name: &str,
    execution: Option<String>,
    within: Duration,
) -> anyhow::Result<ExitCode> {
    let service = &codepipeline::api::SERVICE;
    let progress = spinner();
    let mut execution = execution;
    let began = Instant::now();
    let reached = changes::until(client, within, || {
        if execution.is_none() {
            let input = json!({ "pipelineName": name, "maxResults": 1 });
            let newest = client.json(service, "ListPipelineExecutions", &input)?;
            let id = newest["pipelineExecutionSummaries"][0]["pipelineExecutionId"].as_str();
            execution = id.map(str::to_owned);
        }
        let Some(id) = &execution else {
            progress.set_message(format!("{name} has not run yet"));
            return Ok(None);
        };
        let input = json!({ "pipelineName": name, "pipelineExecutionId": id });
        let answer = client.json(service, "GetPipelineExecution", &input)?;
        let one = &answer["pipelineExecution"];
        progress.set_message(format!("{name} {id} {}", text(one, "status")));
        match text(one, "status") {
            "Succeeded" => Ok(Some(format!("{name} {id} has succeeded"))),
            "InProgress" | "Stopping" => Ok(None),
            status => anyhow::bail!("{name} {id} {}", status.to_lowercase()),
        }
    });
    conclude(&progress, reached?, began)
}

fn server(remote: &Remote, within: Duration) -> anyhow::Result<ExitCode> {
    let began = Instant::now();
    loop {
        match remote.client() {
            Ok(client) => {
                println!("{} answers", client.endpoint);
                return Ok(ExitCode::SUCCESS);
            }
            Err(error) if began.elapsed() > within => return Err(error),
            Err(_) => std::thread::sleep(Duration::from_millis(50)),
        }
    }
}

fn conclude(progress: &ProgressBar, reached: Option<String>, began: Instant) -> anyhow::Result<ExitCode> {
    let last = progress.message();
    progress.finish_and_clear();
    match reached {
        Some(text) => {
            println!("{text} ({:.1} s)", began.elapsed().as_secs_f64());
            Ok(ExitCode::SUCCESS)
        }
        None => {
            eprintln!("turaco: the time is up: {last}");
            Ok(ExitCode::from(TIMED_OUT))
        }
    }
}

/// Says on a terminal what is waited for; silent elsewhere.
fn spinner() -> ProgressBar {
    let style = ProgressStyle::with_template("{spinner} {msg} {elapsed}").context("a fixed template");
    let bar = ProgressBar::new_spinner();
    bar.enable_steady_tick(Duration::from_millis(120));
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
