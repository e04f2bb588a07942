//! The shim as a program of its own: `turaco-shim shim DIR`. The `turaco` binary has the same subcommand.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut args = std::env::args_os().skip(1);
    match (args.next(), args.next(), args.next()) {
        (Some(word), Some(dir), None) if word == "shim" => shim::main(Path::new(&dir)),
        _ => {
            eprintln!("usage: turaco-shim shim DIR");
            ExitCode::from(2)
        }
    }
}
