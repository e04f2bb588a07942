//! The `docker` command in a build's environment.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::process::ExitCode;

use super::command::{self, Command};
use super::context::Inputs;
use super::{Ask, Reply};

/// Where the socket is, unless the environment says otherwise.
const SOCKET: &str = crate::environment::SOCKET;

/// Runs `docker` with these arguments.
pub fn client_main(arguments: Vec<String>) -> ExitCode {
    match run(&arguments) {
        Ok(code) => ExitCode::from(code),
        Err(text) => {
            eprintln!("{text}");
            ExitCode::from(1)
        }
    }
}

fn run(arguments: &[String]) -> Result<u8, String> {
    let mut command = command::parse(arguments)?;
    if command == Command::OwnVersion {
        println!("{}", super::own_version());
        return Ok(0);
    }
    let mut password = None;
    if let Command::Login { from_stdin: true, .. } = &command {
        let mut text = String::new();
        io::stdin().take(64 * 1024).read_to_string(&mut text).map_err(|error| error.to_string())?;
        password = Some(text.trim_end().to_owned());
    }
    let inputs = match &mut command {
        Command::Build(options) => {
            // An argument without a value is taken from the environment, as docker does.
            for (name, value) in &mut options.build_args {
                if value.is_none() {
                    *value = std::env::var(&*name).ok();
                }
            }
            Some(Inputs::read(options)?)
        }
        _ => None,
    };
    let path = std::env::var("TURACO_BUILD_SOCKET").unwrap_or_else(|_| SOCKET.to_owned());
    // CB-20: without privilegedMode nobody listens.
    let mut stream = UnixStream::connect(&path).map_err(|_| {
        "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?".to_owned()
    })?;
    let failed = |error: io::Error| format!("docker: {error}");
    let dockerfile = inputs.as_ref().map(|inputs| inputs.dockerfile.clone());
    let mut line =
        serde_json::to_vec(&Ask { command, password, dockerfile }).map_err(|error| error.to_string())?;
    line.push(b'\n');
    stream.write_all(&line).map_err(failed)?;
    if let Some(inputs) = inputs {
        let sent = inputs.send(io::BufWriter::with_capacity(256 * 1024, &stream));
        sent.map_err(|error| format!("error from sender: {error}"))?;
    }
    stream.shutdown(Shutdown::Write).map_err(failed)?;
    answers(stream)
}

fn answers(stream: UnixStream) -> Result<u8, String> {
    for line in BufReader::new(stream).lines() {
        let line = line.map_err(|error| format!("docker: {error}"))?;
        match serde_json::from_str(&line).map_err(|error| format!("docker: {error}"))? {
            Reply::Out(text) => println!("{text}"),
            Reply::Err(text) => eprintln!("{text}"),
            Reply::Exit(code) => return Ok(code),
        }
    }
    Err("docker: the builder went away".into())
}
