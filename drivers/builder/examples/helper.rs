//! The executable of this crate's tests: what the turaco binary is to builds, with an `aws` that knows one call.

use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let called = Path::new(&args[0]).file_name().map(|name| name.to_string_lossy().into_owned());
    match (called.as_deref(), &words[1..]) {
        (Some("docker"), _) => builder::docker::client_main(args[1..].to_vec()),
        (Some("aws"), ["ecr", "get-login-password", ..]) => {
            println!("secret");
            ExitCode::SUCCESS
        }
        (Some("sudo"), [program, rest @ ..]) => {
            eprintln!("sudo: {}", Command::new(program).args(rest).exec());
            ExitCode::FAILURE
        }
        (_, ["shim", directory]) => shim::main(Path::new(directory)),
        (_, ["build-runner", directory]) => builder::runner_main(Path::new(directory)),
        _ => ExitCode::FAILURE,
    }
}
