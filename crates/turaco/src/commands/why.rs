//! `turaco why`: the reasons of everything that waits.

use std::process::ExitCode;

use super::table::table;
use super::{Remote, now, spoken, text};

/// Which reasons.
#[derive(Debug, clap::Args)]
pub(crate) struct WhyArguments {
    /// Only those whose name or id contains this: a deployment's id, a service's name, `ecs.task`.
    word: Option<String>,
    #[command(flatten)]
    remote: Remote,
}

/// `turaco why`.
pub(crate) fn run(arguments: &WhyArguments) -> anyhow::Result<ExitCode> {
    let reasons = arguments.remote.client()?.own("/reasons")?;
    let word = arguments.word.as_deref().unwrap_or_default();
    let rows: Vec<Vec<String>> = reasons
        .as_array()
        .into_iter()
        .flatten()
        .filter(|one| text(one, "machine").contains(word) || text(one, "id").contains(word))
        .map(|one| {
            let next = one["lookAt"].as_i64().map(|at| format!("in {}", spoken(at - now())));
            let reason = one["parked"].as_str().map(|parked| format!("PARKED: {parked}"));
            vec![
                text(one, "machine").to_owned(),
                text(one, "id").replace('\u{1f}', "/"),
                reason.unwrap_or_else(|| text(one, "reason").to_owned()),
                next.unwrap_or_default(),
            ]
        })
        .collect();
    match rows.is_empty() {
        true => println!("Nothing waits{}.", if word.is_empty() { "" } else { " under that name" }),
        false => print!("{}", table(&["machine", "id", "reason", "looks again"], &rows)),
    }
    Ok(ExitCode::SUCCESS)
}
