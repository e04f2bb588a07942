//! One shell for all commands of a build (CB-12), driven from outside.
//!
//! The shell reads the names of command files from a pipe in the exchange folder, sources each, and prints a mark with
//! the command's status: what stands before the mark is the command's output, in order. A command that ends the shell
//! (`exit 3`) ends its phase; the next phase gets a new shell with the exported variables and the folder of the old.

use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use container::Spec;
use container::launch::{self, Foreground};
use tokio::io::AsyncReadExt as _;

use crate::environment::EXCHANGE;
use crate::journal::Journal;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Status(pub(crate) i32);

/// A running shell.
#[derive(Debug)]
pub(crate) struct Shell {
    container: Foreground,
    commands: fs::File,
    exchange: PathBuf,
    mark: String,
    count: u32,
    pending: Vec<u8>,
}

/// The driver's text: sources what it is told, and marks the end of each command. What the next shell will need is
/// written after each command, and when a command ends the shell.
fn driver(mark: &str) -> String {
    format!(
        "exec 2>&1 </dev/null\n\
         turaco_keep() {{ export -p > {EXCHANGE}/state.sh; pwd > {EXCHANGE}/folder; }}\n\
         [ -f {EXCHANGE}/state.sh ] && . {EXCHANGE}/state.sh && cd \"$(cat {EXCHANGE}/folder)\"\n\
         trap turaco_keep EXIT\n\
         printf '%s\\n' '{mark} ready'\n\
         while IFS= read -r TURACO_COMMAND <&9; do\n\
         . \"$TURACO_COMMAND\" 9<&-\n\
         TURACO_STATUS=$?\n\
         turaco_keep\n\
         printf '\\n%s %s\\n' '{mark}' \"$TURACO_STATUS\"\n\
         done 9<{EXCHANGE}/commands\n"
    )
}

impl Shell {
    /// Starts a shell in a new container folder below `dir`. `spec`'s process is replaced.
    pub(crate) async fn start(
        exe: &Path,
        dir: &Path,
        number: u32,
        spec: &Spec,
        shell: &str,
        mark: String,
    ) -> io::Result<Self> {
        let exchange = dir.join("exchange");
        fs::write(exchange.join("driver.sh"), driver(&mark))?;
        let pipe = exchange.join("commands");
        if !pipe.exists() {
            nix::unistd::mkfifo(&pipe, nix::sys::stat::Mode::S_IRUSR | nix::sys::stat::Mode::S_IWUSR)?;
            // Commands may run as another user; nobody else gets into the build's folder.
            fs::set_permissions(&pipe, fs::Permissions::from_mode(0o666))?;
            fs::set_permissions(&exchange, fs::Permissions::from_mode(0o777))?;
        }
        // Opened for both ways: opening waits for nobody, and the shell sees no end of file between two commands.
        let commands = fs::OpenOptions::new().read(true).write(true).open(&pipe)?;
        let mut spec = spec.clone();
        spec.process.args = vec![shell.to_owned(), format!("{EXCHANGE}/driver.sh")];
        let container =
            launch::foreground(exe, &dir.join(format!("shell-{number}")), &spec).map_err(io::Error::other)?;
        let mut started = Self { container, commands, exchange, mark, count: 0, pending: Vec::new() };
        match started.until_mark(&mut |_| Ok(())).await? {
            Ended::Mark(_) => Ok(started),
            Ended::Exit(code, error) => {
                Err(io::Error::other(format!("the build's shell did not start ({code}): {error}")))
            }
        }
    }

    /// Runs one command; its output goes into the journal as it comes.
    pub(crate) async fn run(&mut self, command: &str, journal: &mut Journal) -> io::Result<(Status, bool)> {
        self.count += 1;
        let name = format!("command-{}.sh", self.count);
        fs::write(self.exchange.join(&name), format!("{command}\n"))?;
        use std::io::Write as _;
        writeln!(self.commands, "{EXCHANGE}/{name}")?;
        match self.until_mark(&mut |line| journal.output(line)).await? {
            Ended::Mark(status) => Ok((Status(status), true)),
            Ended::Exit(status, _) => Ok((Status(status), false)),
        }
    }

    /// The process id of the container's first process, to look into its files from outside.
    pub(crate) fn started(dir: &Path, number: u32) -> Option<i32> {
        let path = dir.join(format!("shell-{number}")).join(container::files::STARTED);
        let started: container::Started = container::files::read_json(&path).ok()??;
        Some(started.pid)
    }

    /// Ends the shell and waits for its end.
    pub(crate) async fn end(mut self) {
        self.container.kill();
        if let Err(error) = self.container.wait().await {
            tracing::debug!(%error, "the build's shell");
        }
    }

    /// Reads output until the mark or the shell's end.
    async fn until_mark(&mut self, line: &mut dyn FnMut(&str) -> io::Result<()>) -> io::Result<Ended> {
        let mut chunk = vec![0; 32 * 1024];
        loop {
            while let Some(end) = self.pending.iter().position(|byte| *byte == b'\n') {
                let bytes: Vec<u8> = self.pending.drain(..=end).collect();
                let text = String::from_utf8_lossy(&bytes[..end]).into_owned();
                if let Some(rest) = text.strip_prefix(&self.mark) {
                    return Ok(Ended::Mark(rest.trim().parse().unwrap_or(0)));
                }
                // The mark stands on a line of its own, so an empty line comes before it.
                let next_is_mark = self.pending.starts_with(self.mark.as_bytes());
                if !(text.is_empty() && next_is_mark) {
                    line(&text)?;
                }
            }
            let Some(stdout) = self.container.stdout.as_mut() else { return self.exit().await };
            let read = stdout.read(&mut chunk).await?;
            if read == 0 {
                if !self.pending.is_empty() {
                    let text = String::from_utf8_lossy(&std::mem::take(&mut self.pending)).into_owned();
                    line(&text)?;
                }
                return self.exit().await;
            }
            self.pending.extend_from_slice(&chunk[..read]);
        }
    }

    async fn exit(&mut self) -> io::Result<Ended> {
        let exit = self.container.wait().await.map_err(io::Error::other)?;
        Ok(Ended::Exit(exit.code.unwrap_or(255), exit.error))
    }
}

enum Ended {
    Mark(i32),
    Exit(i32, String),
}
