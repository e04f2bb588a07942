//! The git process: a clean environment, bounded output, a deadline.

use std::ffi::OsString;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _};
use tokio::process::{Child, Command};

use crate::Error;

/// How long a command of ours may take. Pushes and fetches take as long as their clients do.
const COMMAND_SECONDS_MAX: u64 = 300;
/// Bytes of a failing command's last words.
const STDERR_BYTES_MAX: u64 = 4096;
/// Bytes of a short answer: an id, a ref.
pub(crate) const ANSWER_BYTES_MAX: u64 = 1 << 20;

/// Configuration of every command. Given by environment, which is the only place that git takes `safe.directory`
/// from besides the user's files. Order and meaning as in git-config(1).
const CONFIGURATION: [(&str, &str); 14] = [
    // Whoever owns the data directory, it is ours.
    ("safe.directory", "*"),
    ("core.hooksPath", "/dev/null"),
    ("core.attributesFile", "/dev/null"),
    ("core.excludesFile", "/dev/null"),
    // Durable before answered; `batch` makes one flush of many loose objects.
    ("core.fsync", "objects,derived-metadata,reference"),
    ("core.fsyncMethod", "batch"),
    ("transfer.fsckObjects", "true"),
    // Housekeeping ends with the push that found it due: no process is left behind.
    ("gc.autoDetach", "false"),
    ("maintenance.autoDetach", "false"),
    ("receive.advertisePushOptions", "false"),
    ("uploadpack.allowFilter", "true"),
    ("uploadpack.allowReachableSHA1InWant", "true"),
    ("protocol.allow", "never"),
    ("protocol.file.allow", "always"),
];

/// Makes git commands with nothing of the caller's environment but the search path.
#[derive(Debug, Clone)]
pub(crate) struct Git {
    path: OsString,
}

/// What a command is given and how much it may answer.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    pub(crate) arguments: &'a [&'a str],
    pub(crate) environment: &'a [(&'a str, &'a str)],
    pub(crate) input: &'a [u8],
    pub(crate) output_bytes_max: u64,
}

impl<'a> Call<'a> {
    /// A command without input and with a short answer.
    pub(crate) fn new(arguments: &'a [&'a str]) -> Call<'a> {
        Call { arguments, environment: &[], input: &[], output_bytes_max: ANSWER_BYTES_MAX }
    }
}

impl Git {
    pub(crate) fn new() -> Git {
        let path = std::env::var_os("PATH");
        Git { path: path.unwrap_or_else(|| "/usr/local/bin:/usr/bin:/bin".into()) }
    }

    /// `git` with a clean environment; streams are still the caller's to set.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new("git");
        command.env_clear().env("PATH", &self.path).kill_on_drop(true).current_dir("/");
        let plain = [
            ("HOME", "/nonexistent"),
            ("XDG_CONFIG_HOME", "/nonexistent"),
            ("GIT_CONFIG_NOSYSTEM", "1"),
            ("GIT_CONFIG_GLOBAL", "/dev/null"),
            ("GIT_ATTR_NOSYSTEM", "1"),
            ("GIT_TERMINAL_PROMPT", "0"),
            ("GIT_ADVICE", "0"),
            ("LC_ALL", "C"),
            // Zips carry local times: they are the same everywhere if local means UTC.
            ("TZ", "UTC"),
        ];
        command.envs(plain);
        command.env("GIT_CONFIG_COUNT", CONFIGURATION.len().to_string());
        for (number, (key, value)) in CONFIGURATION.iter().enumerate() {
            command.env(format!("GIT_CONFIG_KEY_{number}"), key);
            command.env(format!("GIT_CONFIG_VALUE_{number}"), value);
        }
        command
    }

    /// `git` in that repository.
    pub(crate) fn command_in(&self, repository: &Path) -> Command {
        let mut command = self.command();
        command.env("GIT_DIR", repository);
        command
    }

    /// Runs a command in a repository to its end; its output.
    ///
    /// # Errors
    /// `Git` when it fails or takes too long, `TooLarge` when it says too much.
    pub(crate) async fn run(&self, repository: &Path, call: Call<'_>) -> Result<Vec<u8>, Error> {
        let mut command = self.command_in(repository);
        command.args(call.arguments).envs(call.environment.iter().copied());
        finish(command, name_of(call.arguments), call.input, call.output_bytes_max).await
    }

    /// The same, for an answer of one line.
    pub(crate) async fn line(&self, repository: &Path, call: Call<'_>) -> Result<String, Error> {
        let output = self.run(repository, call).await?;
        Ok(String::from_utf8_lossy(&output).trim_end().to_owned())
    }
}

fn name_of(arguments: &[&str]) -> String {
    arguments.first().copied().unwrap_or_default().to_owned()
}

/// Runs a command to its end, feeding it and reading it at once.
pub(crate) async fn finish(
    mut command: Command,
    name: String,
    input: &[u8],
    output_bytes_max: u64,
) -> Result<Vec<u8>, Error> {
    let stdin = if input.is_empty() { Stdio::null() } else { Stdio::piped() };
    command.stdin(stdin).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(Error::io(format!("start git {name}")))?;
    let all = converse(&mut child, &name, input, output_bytes_max);
    let ended = tokio::time::timeout(Duration::from_secs(COMMAND_SECONDS_MAX), all).await;
    let (output, last_words) = match ended {
        Ok(conversation) => conversation?,
        // Dropping the child kills it.
        Err(_) => {
            let message = format!("still not done after {COMMAND_SECONDS_MAX} s");
            return Err(Error::Git { command: name, message });
        }
    };
    let status = child.wait().await.map_err(Error::io(format!("wait for git {name}")))?;
    match status.success() {
        true => Ok(output),
        false => Err(Error::Git { command: name, message: format!("{status}: {last_words}") }),
    }
}

async fn converse(
    child: &mut Child,
    name: &str,
    input: &[u8],
    output_bytes_max: u64,
) -> Result<(Vec<u8>, String), Error> {
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let feed = async {
        if let Some(mut stdin) = stdin {
            // A command that has heard enough closes its end; its status says whether that was all right.
            drop(stdin.write_all(input).await);
        }
    };
    let read = async {
        let mut output = Vec::new();
        if let Some(stdout) = stdout {
            stdout.take(output_bytes_max + 1).read_to_end(&mut output).await?;
        }
        Ok(output)
    };
    let (_, output, last_words) = tokio::join!(feed, read, last_words(stderr));
    let output = output.map_err(Error::io(format!("read from git {name}")))?;
    if output.len() as u64 > output_bytes_max {
        return Err(Error::TooLarge { what: format!("the answer of git {name}"), max: output_bytes_max });
    }
    Ok((output, last_words))
}

/// Reads a process's complaints to their end and keeps the first of them.
pub(crate) async fn last_words(stderr: Option<impl AsyncRead + Unpin>) -> String {
    let Some(mut stderr) = stderr else { return String::new() };
    let mut kept = Vec::new();
    // What cannot be read is not said; the exit status remains.
    drop((&mut stderr).take(STDERR_BYTES_MAX).read_to_end(&mut kept).await);
    drop(tokio::io::copy(&mut stderr, &mut tokio::io::sink()).await);
    String::from_utf8_lossy(&kept).trim().to_owned()
}
