//! What this binary is inside a build when it is called by another name: `docker`, `aws`, `sudo`.

mod aws;
mod sudo;

use std::process::ExitCode;

/// The program for a name; `None` for our own.
pub(crate) fn by_name(name: &str) -> Option<fn(Vec<String>) -> ExitCode> {
    match name {
        "docker" => Some(builder::docker::client_main),
        "aws" => Some(aws::main),
        "sudo" => Some(sudo::main),
        _ => None,
    }
}
