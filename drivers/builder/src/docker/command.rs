//! The docker command's syntax: arguments in, one of the commands we have out. Pure.

use serde::{Deserialize, Serialize};

/// What `docker build` was told.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct BuildOptions {
    pub(crate) context: String,
    pub(crate) file: Option<String>,
    pub(crate) tags: Vec<String>,
    pub(crate) build_args: Vec<(String, Option<String>)>,
    pub(crate) labels: Vec<(String, String)>,
    pub(crate) target: Option<String>,
    pub(crate) platform: Option<String>,
    pub(crate) no_cache: bool,
    pub(crate) pull: bool,
    pub(crate) quiet: bool,
    /// The tags are pushed after the build.
    pub(crate) push: bool,
}

/// A command we have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Command {
    Build(BuildOptions),
    Tag {
        from: String,
        to: String,
    },
    Push {
        image: String,
        all_tags: bool,
        quiet: bool,
    },
    Pull {
        image: String,
        quiet: bool,
    },
    Login {
        registry: Option<String>,
        user: Option<String>,
        password: Option<String>,
        from_stdin: bool,
    },
    Logout {
        registry: Option<String>,
    },
    Images {
        filter: Option<String>,
        quiet: bool,
        format: Option<String>,
    },
    Remove {
        images: Vec<String>,
    },
    Inspect {
        images: Vec<String>,
        format: Option<String>,
    },
    /// Of the command itself: it needs no daemon.
    OwnVersion,
    Version {
        format: Option<String>,
    },
    Info,
}

/// Reads the arguments after `docker`.
///
/// # Errors
/// A sentence that names what we don't have.
pub(crate) fn parse(arguments: &[String]) -> Result<Command, String> {
    let mut words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    while let Some(first) = words.first().copied().filter(|first| first.starts_with('-')) {
        match first {
            "--version" | "-v" => return Ok(Command::OwnVersion),
            "-D" | "--debug" => drop(words.remove(0)),
            "--log-level" | "-l" | "--config" => drop(words.drain(..2.min(words.len()))),
            other => return Err(not_here(&format!("docker {other}"))),
        }
    }
    match words.as_slice() {
        ["build", rest @ ..]
        | ["image", "build", rest @ ..]
        | ["buildx", "build", rest @ ..]
        | ["builder", "build", rest @ ..] => build(rest),
        ["tag", rest @ ..] | ["image", "tag", rest @ ..] => match rest {
            [from, to] => Ok(Command::Tag { from: (*from).into(), to: (*to).into() }),
            _ => Err("\"docker tag\" requires exactly 2 arguments.".into()),
        },
        ["push", rest @ ..] | ["image", "push", rest @ ..] => push(rest),
        ["pull", rest @ ..] | ["image", "pull", rest @ ..] => pull(rest),
        ["login", rest @ ..] => login(rest),
        ["logout", rest @ ..] => Ok(Command::Logout { registry: rest.first().map(|one| (*one).to_owned()) }),
        ["images", rest @ ..] | ["image", "ls" | "list", rest @ ..] => images(rest),
        ["rmi", rest @ ..] | ["image", "rm", rest @ ..] => {
            let images: Vec<String> =
                rest.iter().filter(|one| !one.starts_with('-')).map(|one| (*one).to_owned()).collect();
            Ok(Command::Remove { images })
        }
        ["inspect", rest @ ..] | ["image", "inspect", rest @ ..] => inspect(rest),
        ["version", rest @ ..] => match inspect(rest)? {
            Command::Inspect { format, .. } => Ok(Command::Version { format }),
            other => Ok(other),
        },
        ["info", ..] => Ok(Command::Info),
        [] => Err("usage: docker build|tag|push|pull|login|logout|images|rmi|inspect|version|info".into()),
        [other, ..] => Err(not_here(&format!("docker {other}"))),
    }
}

fn not_here(what: &str) -> String {
    format!(
        "{what} is not implemented by Turaco: in a build there are build, tag, push, pull, login, logout, images, rmi, inspect, version and info"
    )
}

/// An option's value, from `--name=value` or the word after it.
fn value<'a>(word: &'a str, rest: &mut std::slice::Iter<'_, &'a str>) -> Result<String, String> {
    if let Some((_, value)) = word.split_once('=')
        && word.starts_with("--")
    {
        return Ok(value.to_owned());
    }
    rest.next().map(|value| (*value).to_owned()).ok_or_else(|| format!("flag needs an argument: {word}"))
}

fn build(words: &[&str]) -> Result<Command, String> {
    let mut options = BuildOptions::default();
    let mut rest = words.iter();
    let mut contexts = Vec::new();
    while let Some(word) = rest.next().copied() {
        let name = word.split('=').next().unwrap_or(word);
        match name {
            "-t" | "--tag" => options.tags.push(value(word, &mut rest)?),
            "-f" | "--file" => options.file = Some(value(word, &mut rest)?),
            "--target" => options.target = Some(value(word, &mut rest)?),
            "--platform" => options.platform = Some(value(word, &mut rest)?),
            "--build-arg" => {
                let given = value(word, &mut rest)?;
                options.build_args.push(match given.split_once('=') {
                    Some((name, value)) => (name.into(), Some(value.into())),
                    None => (given, None),
                });
            }
            "--label" => {
                let given = value(word, &mut rest)?;
                let (name, value) = given.split_once('=').unwrap_or((given.as_str(), ""));
                options.labels.push((name.into(), value.into()));
            }
            "--no-cache" => options.no_cache = true,
            "--pull" => options.pull = true,
            "-q" | "--quiet" => options.quiet = true,
            // Nothing depends on these here: layers are always kept, output is always plain.
            "--rm" | "--force-rm" | "--load" => {}
            "--push" => options.push = true,
            "--progress" | "--network" => drop(value(word, &mut rest)?),
            // What nobody reads: provenance would be one more manifest.
            "--provenance" | "--sbom" if word.ends_with("=false") => {}
            _ if name.starts_with('-') && name != "-" => {
                return Err(not_here(&format!("docker build {name}")));
            }
            _ => contexts.push(word),
        }
    }
    match contexts.as_slice() {
        ["-"] => Err(not_here("docker build with its context from standard input")),
        [context] => {
            options.context = (*context).to_owned();
            Ok(Command::Build(options))
        }
        _ => Err("\"docker build\" requires exactly 1 argument.".into()),
    }
}

fn push(words: &[&str]) -> Result<Command, String> {
    let (mut image, mut all_tags, mut quiet) = (None, false, false);
    for word in words {
        match *word {
            "-a" | "--all-tags" => all_tags = true,
            "-q" | "--quiet" => quiet = true,
            "--disable-content-trust" | "--disable-content-trust=true" => {}
            other if other.starts_with('-') => return Err(not_here(&format!("docker push {other}"))),
            other => image = Some(other.to_owned()),
        }
    }
    let image = image.ok_or("\"docker push\" requires exactly 1 argument.")?;
    Ok(Command::Push { image, all_tags, quiet })
}

fn pull(words: &[&str]) -> Result<Command, String> {
    let (mut image, mut quiet) = (None, false);
    for word in words {
        match *word {
            "-q" | "--quiet" => quiet = true,
            other if other.starts_with('-') => return Err(not_here(&format!("docker pull {other}"))),
            other => image = Some(other.to_owned()),
        }
    }
    Ok(Command::Pull { image: image.ok_or("\"docker pull\" requires exactly 1 argument.")?, quiet })
}

fn login(words: &[&str]) -> Result<Command, String> {
    let (mut registry, mut user, mut password, mut from_stdin) = (None, None, None, false);
    let mut rest = words.iter();
    while let Some(word) = rest.next().copied() {
        match word.split('=').next().unwrap_or(word) {
            "-u" | "--username" => user = Some(value(word, &mut rest)?),
            "-p" | "--password" => password = Some(value(word, &mut rest)?),
            "--password-stdin" => from_stdin = true,
            other if other.starts_with('-') => return Err(not_here(&format!("docker login {other}"))),
            _ => registry = Some(word.to_owned()),
        }
    }
    Ok(Command::Login { registry, user, password, from_stdin })
}

fn images(words: &[&str]) -> Result<Command, String> {
    let (mut filter, mut quiet, mut format) = (None, false, None);
    let mut rest = words.iter();
    while let Some(word) = rest.next().copied() {
        match word.split('=').next().unwrap_or(word) {
            "-q" | "--quiet" => quiet = true,
            "-a" | "--all" | "--no-trunc" => {}
            "--format" => format = Some(value(word, &mut rest)?),
            other if other.starts_with('-') => return Err(not_here(&format!("docker images {other}"))),
            _ => filter = Some(word.to_owned()),
        }
    }
    Ok(Command::Images { filter, quiet, format })
}

fn inspect(words: &[&str]) -> Result<Command, String> {
    let (mut images, mut format) = (Vec::new(), None);
    let mut rest = words.iter();
    while let Some(word) = rest.next().copied() {
        match word.split('=').next().unwrap_or(word) {
            "-f" | "--format" => format = Some(value(word, &mut rest)?),
            "--type" => match value(word, &mut rest)?.as_str() {
                "image" => {}
                other => return Err(not_here(&format!("docker inspect --type {other}"))),
            },
            other if other.starts_with('-') => return Err(not_here(&format!("docker inspect {other}"))),
            _ => images.push(word.to_owned()),
        }
    }
    Ok(Command::Inspect { images, format })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Result<Command, String> {
        parse(&text.split(' ').map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn builds_with_their_options() {
        let Ok(Command::Build(options)) = words(
            "build . -t a:1 --tag=b:2 --build-arg X=1 --build-arg Y --no-cache -f deploy/Dockerfile --label k=v",
        ) else {
            panic!("not a build");
        };
        assert_eq!((options.context.as_str(), options.tags.len(), options.no_cache), (".", 2, true));
        assert_eq!(options.build_args, [("X".into(), Some("1".into())), ("Y".into(), None)]);
        assert_eq!(options.file.as_deref(), Some("deploy/Dockerfile"));
    }

    #[test]
    fn what_buildspecs_say() {
        assert_eq!(
            words("login --username AWS --password-stdin 0.dkr.ecr.r.amazonaws.com").unwrap(),
            Command::Login {
                registry: Some("0.dkr.ecr.r.amazonaws.com".into()),
                user: Some("AWS".into()),
                password: None,
                from_stdin: true
            }
        );
        assert_eq!(words("tag a b").unwrap(), Command::Tag { from: "a".into(), to: "b".into() });
        assert!(matches!(words("push x:1").unwrap(), Command::Push { .. }));
    }

    #[test]
    fn formats_and_pushes() {
        let Ok(Command::Build(options)) = words("buildx build --push --provenance=false -t a .") else {
            panic!("not a build");
        };
        assert!(options.push);
        assert_eq!(
            words("inspect --format={{.Id}} a b").unwrap(),
            Command::Inspect { images: vec!["a".into(), "b".into()], format: Some("{{.Id}}".into()) }
        );
        assert_eq!(words("version --format x").unwrap(), Command::Version { format: Some("x".into()) });
        assert_eq!(words("--version").unwrap(), Command::OwnVersion);
    }

    #[test]
    fn what_we_do_not_have_is_named() {
        for (line, named) in
            [("run x", "docker run"), ("compose up", "docker compose"), ("build --secret id=a .", "--secret")]
        {
            assert!(words(line).unwrap_err().contains(named), "{line}");
        }
    }
}
