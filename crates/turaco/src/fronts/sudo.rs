//! `sudo` in a build, where everyone is root already: the rest of the line is run as it is.

use std::os::unix::process::CommandExt;
use std::process::{Command, ExitCode};

/// Runs the command after sudo's own options.
pub(crate) fn main(arguments: Vec<String>) -> ExitCode {
    let (variables, command) = split(&arguments);
    let Some((program, rest)) = command.split_first() else {
        eprintln!("usage: sudo [-E] [-H] [-n] [-u USER] [VAR=value] command");
        return ExitCode::from(1);
    };
    let mut run = Command::new(program);
    run.args(rest);
    for (name, value) in variables {
        run.env(name, value);
    }
    let error = run.exec();
    eprintln!("sudo: {program}: {error}");
    ExitCode::from(1)
}

/// The variables set on the line, and the command.
fn split(arguments: &[String]) -> (Vec<(String, String)>, &[String]) {
    let mut at = 0;
    let mut variables = Vec::new();
    while let Some(word) = arguments.get(at) {
        match word.as_str() {
            "--" => {
                at += 1;
                break;
            }
            "-u" | "-g" | "-p" | "-C" | "-r" | "-t" | "-h" | "-U" => at += 2,
            option if option.starts_with('-') => at += 1,
            pair if pair.split_once('=').is_some_and(|(name, _)| is_name(name)) => {
                let (name, value) = pair.split_once('=').unwrap_or_default();
                variables.push((name.to_owned(), value.to_owned()));
                at += 1;
            }
            _ => break,
        }
    }
    (variables, arguments.get(at..).unwrap_or_default())
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_and_variables_come_first() {
        let words: Vec<String> = ["-E", "-u", "root", "A=1", "apt", "update", "-y"]
            .iter()
            .map(|word| (*word).to_owned())
            .collect();
        let (variables, command) = split(&words);
        assert_eq!(variables, [("A".into(), "1".into())]);
        assert_eq!(command, ["apt", "update", "-y"]);
    }
}
