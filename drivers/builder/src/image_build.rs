//! `docker build`: from what the command was told to the Dockerfile builder.

use std::path::Path;

use images::Store;

use crate::docker::BuildOptions;

/// Builds an image from a context folder; its id. `said` is told each line as docker prints it.
///
/// # Errors
/// A sentence as docker prints it.
pub(crate) async fn run(
    _: &Store,
    _: &Path,
    _: &Path,
    options: &BuildOptions,
    _: &(dyn Fn(&str) + Send + Sync),
) -> Result<String, String> {
    Err(format!("docker build {} is not implemented by Turaco", options.context))
}
