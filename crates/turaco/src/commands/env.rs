//! `turaco env`: what shells and SDKs need to find this endpoint.

use std::process::ExitCode;

use super::Remote;

/// How it is printed.
#[derive(Debug, clap::Args)]
pub(crate) struct EnvArguments {
    /// For which shell.
    #[arg(long, value_enum, default_value = "sh")]
    shell: Shell,
    #[command(flatten)]
    remote: Remote,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Shell {
    /// `export NAME=value`, for `eval "$(turaco env)"`.
    Sh,
    /// `set -gx NAME value`.
    Fish,
    /// `NAME=value`, for `docker --env-file` and CI.
    File,
}

/// `turaco env`.
pub(crate) fn run(arguments: &EnvArguments) -> anyhow::Result<ExitCode> {
    let client = arguments.remote.client()?;
    let variables = [
        ("AWS_ENDPOINT_URL", client.endpoint.as_str()),
        ("AWS_REGION", client.region.as_str()),
        ("AWS_DEFAULT_REGION", client.region.as_str()),
        // An access key of twelve digits is that account.
        ("AWS_ACCESS_KEY_ID", client.access_key.as_str()),
        ("AWS_SECRET_ACCESS_KEY", client.secret.as_str()),
    ];
    for (name, value) in variables {
        println!("{}", line(arguments.shell, name, value));
    }
    Ok(ExitCode::SUCCESS)
}

fn line(shell: Shell, name: &str, value: &str) -> String {
    match shell {
        Shell::Sh => format!("export {name}={}", quoted(value)),
        Shell::Fish => format!("set -gx {name} {}", quoted(value)),
        Shell::File => format!("{name}={value}"),
    }
}

/// In single quotes unless it is plain.
fn quoted(value: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b":/.-_".contains(&byte);
    match value.bytes().all(plain) {
        true => value.to_owned(),
        false => format!("'{}'", value.replace('\'', r"'\''")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_shell_gets_its_own_words() {
        assert_eq!(line(Shell::Sh, "A", "http://127.0.0.1:4566"), "export A=http://127.0.0.1:4566");
        assert_eq!(line(Shell::Fish, "A", "b c"), "set -gx A 'b c'");
        assert_eq!(line(Shell::File, "A", "b"), "A=b");
        assert_eq!(quoted("it's"), r"'it'\''s'");
    }
}
