//! The executable of this crate's tests: the subcommands that the turaco binary has for builds.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [_, "shim", directory] => shim::main(Path::new(directory)),
        _ => ExitCode::FAILURE,
    }
}
