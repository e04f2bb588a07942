//! `cargo xtask tidy`: rules of the house that no compiler knows.

mod arrows;
mod sources;

use std::path::Path;

/// Checks everything; what is wrong, a line each.
pub(crate) fn run(root: &Path) -> anyhow::Result<()> {
    let mut faults = arrows::faults(root)?;
    faults.extend(sources::faults(root)?);
    for fault in &faults {
        eprintln!("{fault}");
    }
    anyhow::ensure!(faults.is_empty(), "{} fault(s)", faults.len());
    Ok(())
}
