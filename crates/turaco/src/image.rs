//! `turaco image`: archives in, names out.

use std::fs::File;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::Value;

/// Images on disk.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum ImageCommand {
    /// Take an archive in: `docker save`'s, or an OCI layout as a tar.
    Load {
        /// The archive.
        file: PathBuf,
        /// A name beside those in the archive.
        #[arg(long)]
        name: Option<String>,
        /// Where turaco answers.
        #[arg(long, default_value = "http://127.0.0.1:4566", env = "TURACO_ENDPOINT")]
        endpoint: String,
    },
    /// The images that are there.
    List {
        /// Where turaco answers.
        #[arg(long, default_value = "http://127.0.0.1:4566", env = "TURACO_ENDPOINT")]
        endpoint: String,
    },
}

/// Runs the command.
pub(crate) fn run(command: ImageCommand) -> anyhow::Result<ExitCode> {
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
    match command {
        ImageCommand::Load { file, name, endpoint } => {
            let opened = File::open(&file).with_context(|| file.display().to_string())?;
            let name = name.map(|name| format!("?name={}", wire::uri::percent_encode(&name, false)));
            let url = format!("{endpoint}/_turaco/images{}", name.unwrap_or_default());
            let mut sent = progress(&opened)?.wrap_read(opened);
            let body = ureq::SendBody::from_reader(&mut sent);
            let mut answer = agent.post(&url).send(body).with_context(|| endpoint.clone())?;
            sent.progress.finish_and_clear();
            let found: Value = serde_json::from_str(&answer.body_mut().read_to_string()?)?;
            anyhow::ensure!(answer.status().is_success(), "{}", found["error"].as_str().unwrap_or("refused"));
            for one in found.as_array().into_iter().flatten() {
                let digest = one["digest"].as_str().unwrap_or_default();
                println!("Loaded image: {} {digest}", one["name"].as_str().unwrap_or("<none>"));
            }
        }
        ImageCommand::List { endpoint } => {
            let mut answer =
                agent.get(format!("{endpoint}/_turaco/images")).call().with_context(|| endpoint.clone())?;
            let found: Value = serde_json::from_str(&answer.body_mut().read_to_string()?)?;
            for one in found.as_array().into_iter().flatten() {
                println!(
                    "{:<70} {}",
                    one["name"].as_str().unwrap_or_default(),
                    one["digest"].as_str().unwrap_or_default()
                );
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// How much of a file has been sent; shown on terminals only.
fn progress(file: &File) -> anyhow::Result<ProgressBar> {
    let style = ProgressStyle::with_template("{bar:40} {bytes}/{total_bytes} {eta}")?;
    Ok(ProgressBar::new(file.metadata()?.len()).with_style(style))
}
