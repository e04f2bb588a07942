//! `turaco demo`: runs the story's script with this very binary.

use std::path::PathBuf;
use std::process::{Command, ExitCode};

use anyhow::Context as _;

/// How the demo is started.
#[derive(Debug, clap::Args)]
pub(crate) struct DemoArguments {
    /// The folder of the demo's scripts, from the source tree.
    #[arg(long, default_value = "demo")]
    scripts: PathBuf,
    /// A Python with boto3.
    #[arg(long, default_value = ".venv/bin/python")]
    python: PathBuf,
    /// End when the story has ended.
    #[arg(long)]
    exit: bool,
}

/// Runs `story.py`; its exit code.
pub(crate) fn run(arguments: &DemoArguments) -> anyhow::Result<ExitCode> {
    let story = arguments.scripts.join("story.py");
    anyhow::ensure!(
        story.is_file(),
        "{} is not there: run this in the source tree, or `make demo`",
        story.display()
    );
    let mut command = Command::new(&arguments.python);
    command.arg(&story).arg("--turaco").arg(std::env::current_exe()?);
    if arguments.exit {
        command.arg("--exit");
    }
    let status =
        command.status().with_context(|| format!("{} could not be started", arguments.python.display()))?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
