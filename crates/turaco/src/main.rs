//! The one binary: `serve` (control plane), `balance` (data plane), `shim` (one per container), and the commands of
//! the people who use it. Inside a build it answers to `docker`, `aws` and `sudo`, by the name it is called under.
//!
//! Never decides anything itself: it wires the crates together and supervises the balancer.

mod client;
mod commands;
mod demo;
mod fronts;
mod git_door;
mod image;
mod image_door;
mod reset;
mod serve;
mod supervise;
mod sweep;
mod tables;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The AWS container-delivery stack on one machine, for real.
#[derive(Debug, Parser)]
#[command(name = "turaco", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the control plane: API, registry, git and console on one port.
    Serve(ServeArguments),
    /// Run the story on a fresh data directory: from git push to rerouted traffic.
    Demo(demo::DemoArguments),
    /// What is there and what moves: pipelines, deployments, services, load balancers.
    Status(commands::status::StatusArguments),
    /// Log lines of a build, a service, a task or a log group.
    Logs(commands::logs::LogsArguments),
    /// Deployments, the newest first; or one of them, event by event.
    Deployments(commands::deployments::DeploymentsArguments),
    /// Give production traffic to the version that waits on the QA listener.
    Reroute(commands::deployments::ActArguments),
    /// Stop the deployment under way and give traffic back to the version before.
    Rollback(commands::deployments::ActArguments),
    /// Wait until something has come true; the exit code says whether it did.
    #[command(subcommand)]
    Wait(commands::wait::WaitCommand),
    /// Why things are as they are: the reason of everything that waits.
    Why(commands::why::WhyArguments),
    /// Print what shells and SDKs need to find this endpoint.
    Env(commands::env::EnvArguments),
    /// Images on disk.
    #[command(subcommand)]
    Image(image::ImageCommand),
    /// Say what this machine lacks, and what to do about it.
    Doctor(commands::doctor::DoctorArguments),
    /// The load balancer's process. Started by `serve`.
    #[command(hide = true)]
    Balance {
        /// Where its snapshot and socket are.
        #[arg(long)]
        state_dir: PathBuf,
    },
    /// The parent of one container. Started by `serve`.
    #[command(hide = true)]
    Shim {
        /// The container's directory.
        directory: PathBuf,
    },
    /// The process that runs one build's phases. Started by `serve`.
    #[command(hide = true)]
    BuildRunner {
        /// The build's directory.
        directory: PathBuf,
    },
}

/// How `serve` is started.
#[derive(Debug, clap::Args)]
pub(crate) struct ServeArguments {
    /// Where everything is kept.
    #[arg(long, default_value = "/var/lib/turaco", env = "TURACO_DATA_DIR")]
    pub(crate) data_dir: PathBuf,
    /// Where the API, the registry, git and the console answer. Loopback only.
    #[arg(long, default_value = "127.0.0.1:4566", env = "TURACO_LISTEN")]
    pub(crate) listen: SocketAddr,
    /// Every wait (ready, canary step, termination, poll) is this many times shorter.
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) time_scale: u32,
    /// The region of clients that name none.
    #[arg(long, default_value = "us-east-1", env = "AWS_REGION")]
    pub(crate) region: String,
    /// On SIGTERM, leave tasks and the load balancer running for the next `serve`.
    #[arg(long)]
    pub(crate) keep_running: bool,
}

fn main() -> ExitCode {
    let called = std::env::args_os().next().map(PathBuf::from);
    let name = called.as_deref().and_then(std::path::Path::file_name).and_then(|name| name.to_str());
    if let Some(front) = name.and_then(fronts::by_name) {
        return front(std::env::args().skip(1).collect());
    }
    let command = Arguments::parse().command;
    let result = match command {
        Command::Shim { directory } => return shim::main(&directory),
        Command::BuildRunner { directory } => return builder::runner_main(&directory),
        Command::Balance { state_dir } => balance(state_dir),
        Command::Serve(arguments) => serve::run(arguments),
        Command::Demo(arguments) => demo::run(&arguments),
        Command::Status(arguments) => commands::status::run(&arguments),
        Command::Logs(arguments) => commands::logs::run(&arguments),
        Command::Deployments(arguments) => commands::deployments::run(&arguments),
        Command::Reroute(arguments) => commands::deployments::reroute(&arguments),
        Command::Rollback(arguments) => commands::deployments::rollback(&arguments),
        Command::Wait(command) => commands::wait::run(command),
        Command::Why(arguments) => commands::why::run(&arguments),
        Command::Env(arguments) => commands::env::run(&arguments),
        Command::Image(command) => image::run(command),
        Command::Doctor(arguments) => commands::doctor::run(&arguments),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            eprintln!("turaco: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn balance(state_dir: PathBuf) -> anyhow::Result<ExitCode> {
    start_log();
    lb::run(lb::Options { state_dir, workers: None, take_over_within_ms: None, signals: false })?;
    Ok(ExitCode::SUCCESS)
}

/// Log lines go to stderr; `RUST_LOG` chooses which.
pub(crate) fn start_log() {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false).init();
}
