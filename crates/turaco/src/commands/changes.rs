//! Waiting for something to change: the server says so, nobody polls.

use std::io::{BufRead, BufReader};
use std::time::{Duration, Instant};

use crate::client::Client;

/// Between two tries to reach a server that is gone, for instance while it starts again.
const RETRY: Duration = Duration::from_millis(250);

/// Asks `look` now and after every change on the server, until it gives something or `within` has passed (`None`).
/// A server that goes away is waited for; errors of `look` end it unless the server is away.
pub(super) fn until<R>(
    client: &Client,
    within: Duration,
    mut look: impl FnMut() -> anyhow::Result<Option<R>>,
) -> anyhow::Result<Option<R>> {
    let end = Instant::now() + within;
    loop {
        // The stream is opened before the look, so no change falls between the two.
        match stream(client, end) {
            Ok(mut lines) => loop {
                match look() {
                    Ok(Some(found)) => return Ok(Some(found)),
                    Ok(None) => {}
                    Err(error) if is_away(&error) => break,
                    Err(error) => return Err(error),
                }
                if !next(&mut lines) {
                    break;
                }
            },
            Err(error) => tracing::debug!(%error, "no stream of changes"),
        }
        if Instant::now() >= end {
            return Ok(None);
        }
        std::thread::sleep(RETRY.min(end.saturating_duration_since(Instant::now())));
    }
}

fn is_away(error: &anyhow::Error) -> bool {
    matches!(error.downcast_ref::<crate::client::Failure>(), Some(crate::client::Failure::Unreachable(_)))
}

type Lines = BufReader<Box<dyn std::io::Read + Send + Sync>>;

/// The server's stream of changes; it breaks off at `end`.
fn stream(client: &Client, end: Instant) -> anyhow::Result<Lines> {
    let within = end.saturating_duration_since(Instant::now()).max(Duration::from_millis(1));
    let agent: ureq::Agent = ureq::Agent::config_builder().timeout_global(Some(within)).build().into();
    let answer = agent.get(format!("{}/_turaco/changes", client.endpoint)).call()?;
    Ok(BufReader::new(Box::new(answer.into_body().into_reader())))
}

/// Reads to the next change; false when the stream has ended.
fn next(lines: &mut Lines) -> bool {
    let mut line = String::new();
    loop {
        line.clear();
        match lines.read_line(&mut line) {
            Ok(0) | Err(_) => return false,
            Ok(_) if line.starts_with("data:") => return true,
            Ok(_) => {}
        }
    }
}
