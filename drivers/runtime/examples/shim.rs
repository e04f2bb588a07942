//! The shim for this crate's tests, which cannot use another crate's program.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut args = std::env::args_os().skip(1);
    match (args.next(), args.next()) {
        (Some(word), Some(dir)) if word == "shim" => shim::main(Path::new(&dir)),
        _ => ExitCode::from(2),
    }
}
