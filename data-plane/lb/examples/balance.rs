//! A balancer on its own: `balance STATE_DIR [WORKERS]`. Snapshots come over its control socket.

use std::path::PathBuf;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let state_dir = PathBuf::from(arguments.next().ok_or("usage: balance STATE_DIR [WORKERS]")?);
    let workers = arguments.next().map(|count| count.parse()).transpose()?;
    lb::run(lb::Options { state_dir, workers, take_over_within_ms: Some(30_000), signals: true })?;
    Ok(())
}
