//! `turaco doctor`: what this machine lacks, found out by doing it.

mod containers;

use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use anyhow::Context as _;

/// Where `serve` would run.
#[derive(Debug, clap::Args)]
pub(crate) struct DoctorArguments {
    /// Where everything would be kept.
    #[arg(long, default_value = "/var/lib/turaco", env = "TURACO_DATA_DIR")]
    data_dir: PathBuf,
    /// Where `serve` would listen.
    #[arg(long, default_value = "127.0.0.1:4566", env = "TURACO_LISTEN")]
    listen: SocketAddr,
}

/// Images and builds need room; below this it is worth a word, GB.
const ROOM_GB: u64 = 5;
/// The ports of the usual listeners.
const LISTENER_PORTS: [u16; 2] = [80, 8080];

/// What one look found.
#[derive(Debug, PartialEq)]
enum Finding {
    Good(String),
    /// Works, but less than it could.
    Note(String),
    /// Does not work, and what to do.
    Problem {
        why: String,
        remedy: String,
    },
}

impl Finding {
    fn problem(why: impl ToString, remedy: &str) -> Self {
        Self::Problem { why: why.to_string(), remedy: remedy.to_owned() }
    }
}

/// `turaco doctor`: exit code 1 when something is missing.
pub(crate) fn run(arguments: &DoctorArguments) -> anyhow::Result<ExitCode> {
    let mut looks: Vec<(String, Finding)> = Vec::new();
    for found in net::doctor() {
        let finding = match found.problem {
            None => Finding::Good("works".into()),
            Some(why) => Finding::problem(why, found.remedy),
        };
        looks.push((found.what.to_owned(), finding));
    }
    looks.push(("git".into(), git()));
    let was_there = arguments.data_dir.exists();
    let directory = data_directory(&arguments.data_dir);
    let usable = !matches!(directory, Finding::Problem { .. });
    looks.push(("data directory".into(), directory));
    if usable {
        looks.push(("containers".into(), containers::starts(&arguments.data_dir)));
        looks.push(("limits".into(), containers::limits()));
    }
    if !was_there
        && usable
        && let Err(error) = std::fs::remove_dir(&arguments.data_dir)
    {
        looks.push(("data directory".into(), Finding::Note(format!("it was made and is left: {error}"))));
    }
    looks.push((arguments.listen.to_string(), endpoint(arguments.listen)));
    looks.extend(LISTENER_PORTS.map(|port| (format!("port {port}"), listener_port(port))));
    let problems = looks.iter().filter(|(_, finding)| matches!(finding, Finding::Problem { .. })).count();
    print!("{}", page(&looks));
    Ok(if problems == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn page(looks: &[(String, Finding)]) -> String {
    let mut out = String::new();
    for (what, finding) in looks {
        match finding {
            Finding::Good(text) => out.push_str(&format!("✓ {what}: {text}\n")),
            Finding::Note(text) => out.push_str(&format!("! {what}: {text}\n")),
            Finding::Problem { why, remedy } => {
                out.push_str(&format!("✗ {what}: {why}\n  → {remedy}\n"));
            }
        }
    }
    let problems = looks.iter().filter(|(_, finding)| matches!(finding, Finding::Problem { .. })).count();
    out.push_str(&match problems {
        0 => "\nThis machine has what Turaco needs.\n".to_owned(),
        1 => "\nOne thing is missing.\n".to_owned(),
        _ => format!("\n{problems} things are missing; begin with the first.\n"),
    });
    out
}

/// CodeCommit's repositories are read and written by git itself.
fn git() -> Finding {
    let output = Command::new("git").arg("--version").stdin(Stdio::null()).output();
    match output {
        Ok(output) if output.status.success() => {
            Finding::Good(String::from_utf8_lossy(&output.stdout).trim().to_owned())
        }
        Ok(output) => Finding::problem(output.status, "repair git"),
        Err(error) => Finding::problem(error, "install git: apt install git"),
    }
}

fn data_directory(dir: &Path) -> Finding {
    let tried = std::fs::create_dir_all(dir)
        .and_then(|()| tempfile::tempfile_in(dir))
        .with_context(|| dir.display().to_string());
    if let Err(error) = tried {
        return Finding::problem(format!("{error:#}"), "name a directory that can be written: --data-dir");
    }
    let room = nix::sys::statvfs::statvfs(dir)
        .map(|found| found.blocks_available().saturating_mul(found.fragment_size()) / 1_000_000_000);
    match room {
        Ok(room) if room < ROOM_GB => {
            Finding::Note(format!("{}: only {room} GB are free; images and builds need room", dir.display()))
        }
        Ok(room) => Finding::Good(format!("{}, {room} GB free", dir.display())),
        Err(error) => Finding::Note(format!("{}: {error}", dir.display())),
    }
}

/// The port is free, or it is Turaco that answers there.
fn endpoint(listen: SocketAddr) -> Finding {
    if !listen.ip().is_loopback() {
        return Finding::problem(
            "not a loopback address",
            "listen on 127.0.0.1: any credentials are taken there",
        );
    }
    match TcpListener::bind(listen) {
        Ok(_) => Finding::Good("free".into()),
        Err(error) => {
            let client = super::Remote {
                endpoint: format!("http://{listen}"),
                region: None,
                account: "000000000000".into(),
            };
            match client.client() {
                Ok(_) => Finding::Good("turaco answers".into()),
                Err(_) => Finding::problem(error, "end what listens there, or choose another port: --listen"),
            }
        }
    }
}

/// Load balancers listen on addresses of their own, and on 127.0.0.1 where they can.
fn listener_port(port: u16) -> Finding {
    match TcpListener::bind(("127.0.0.1", port)) {
        Ok(_) => Finding::Good("free on 127.0.0.1".into()),
        Err(error) => Finding::Note(format!(
            "127.0.0.1 cannot be listened on ({error}): load balancers answer on their own 127.x.y.z only"
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_comes_with_its_remedy_and_counts() {
        let looks = vec![
            ("root".to_owned(), Finding::Good("works".into())),
            ("nftables".to_owned(), Finding::problem("there is no nft", "install nftables")),
        ];
        let page = page(&looks);
        assert!(page.contains("✗ nftables: there is no nft\n  → install nftables"), "{page}");
        assert!(page.ends_with("One thing is missing.\n"));
    }

    #[test]
    fn only_loopback_is_listened_on() {
        let public: SocketAddr = "192.0.2.1:4566".parse().unwrap();
        assert!(matches!(endpoint(public), Finding::Problem { .. }));
    }

    #[test]
    fn a_data_directory_that_cannot_be_made_is_a_problem() {
        assert!(matches!(data_directory(Path::new("/proc/turaco")), Finding::Problem { .. }));
    }
}
