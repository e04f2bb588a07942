//! From a logical line to an instruction.

use super::lex::{Heredoc, Line};
use super::words::split;
use super::{ParseError, lex};

/// An instruction and where it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Instruction {
    /// Line, from 1.
    pub line: usize,
    /// As written, continuations joined.
    pub text: String,
    /// What it says, before variables are replaced.
    pub kind: Kind,
}

/// What an instruction says.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// FROM
    From {
        /// Image or stage.
        base: String,
        /// `--platform`
        platform: Option<String>,
        /// `AS`, in lower case.
        name: Option<String>,
    },
    /// ARG: names and defaults.
    Arg(Vec<(String, Option<String>)>),
    /// ENV
    Env(Vec<(String, String)>),
    /// LABEL
    Label(Vec<(String, String)>),
    /// MAINTAINER
    Maintainer(String),
    /// RUN
    Run(Command),
    /// COPY
    Copy(Copy),
    /// ADD
    Add(Copy),
    /// WORKDIR
    Workdir(String),
    /// USER
    User(String),
    /// CMD
    Cmd(Command),
    /// ENTRYPOINT
    Entrypoint(Command),
    /// EXPOSE: ports as written.
    Expose(Vec<String>),
    /// VOLUME
    Volume(Vec<String>),
    /// HEALTHCHECK
    Healthcheck(Health),
    /// STOPSIGNAL
    Stopsignal(String),
    /// SHELL
    Shell(Vec<String>),
    /// ONBUILD: the instruction's text, checked.
    Onbuild(String),
}

/// A command in either form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// For the shell. Heredocs are part of the text, unless the text is nothing but one.
    Shell(String),
    /// Program and arguments.
    Exec(Vec<String>),
}

/// COPY or ADD.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// At least one.
    pub sources: Vec<Source>,
    /// Where to.
    pub target: String,
    /// `--from`
    pub from: Option<String>,
    /// `--chown`
    pub chown: Option<String>,
    /// `--chmod`
    pub chmod: Option<String>,
}

/// What is copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A path or pattern.
    Path(String),
    /// A text of the Dockerfile.
    Text(Heredoc),
}

/// HEALTHCHECK. Times in nanoseconds; 0: the default.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Health {
    /// `NONE`, or `CMD` or `CMD-SHELL` and the command.
    pub test: Vec<String>,
    /// Between checks.
    pub interval: u64,
    /// Most a check may take.
    pub timeout: u64,
    /// In which failures don't count.
    pub start_period: u64,
    /// Failures in a row.
    pub retries: u64,
}

/// Reads the instruction an image's ONBUILD left for its children.
///
/// # Errors
/// When it cannot be read.
pub fn parse_onbuild(text: &str) -> Result<Instruction, ParseError> {
    parse(Line { number: 0, text: text.to_owned(), heredocs: Vec::new() }, '\\')
}

/// One line on its way to an instruction.
struct Reader {
    line: usize,
    keyword: String,
    rest: String,
    escape: char,
    heredocs: Vec<Heredoc>,
}

pub(super) fn parse(line: Line, escape: char) -> Result<Instruction, ParseError> {
    let (keyword, rest) = line.text.split_once(char::is_whitespace).unwrap_or((&line.text, ""));
    let reader = Reader {
        line: line.number,
        keyword: keyword.to_ascii_uppercase(),
        rest: rest.trim().to_owned(),
        escape,
        heredocs: line.heredocs,
    };
    let kind = reader.kind()?;
    Ok(Instruction { line: line.number, text: line.text, kind })
}

impl Reader {
    fn fail<T>(&self, message: impl Into<String>) -> Result<T, ParseError> {
        Err(ParseError { line: self.line, message: message.into() })
    }

    fn kind(self) -> Result<Kind, ParseError> {
        if self.rest.is_empty() && is_known(&self.keyword) {
            return self.fail(format!("{} requires at least one argument", self.keyword));
        }
        match self.keyword.as_str() {
            "FROM" => self.from(),
            "ARG" => self.arg(),
            "ENV" => Ok(Kind::Env(self.pairs()?)),
            "LABEL" => Ok(Kind::Label(self.pairs()?)),
            "MAINTAINER" => Ok(Kind::Maintainer(self.rest)),
            "RUN" => self.run(),
            "COPY" => Ok(Kind::Copy(self.copy(&["from", "chown", "chmod", "link"])?)),
            "ADD" => Ok(Kind::Add(self.copy(&["chown", "chmod", "link"])?)),
            "WORKDIR" => Ok(Kind::Workdir(self.rest)),
            "USER" => Ok(Kind::User(self.rest)),
            "CMD" => Ok(Kind::Cmd(self.command())),
            "ENTRYPOINT" => Ok(Kind::Entrypoint(self.command())),
            "EXPOSE" => Ok(Kind::Expose(split(&self.rest, self.escape))),
            "VOLUME" => Ok(Kind::Volume(self.list())),
            "HEALTHCHECK" => self.healthcheck(),
            "STOPSIGNAL" => Ok(Kind::Stopsignal(self.rest)),
            "SHELL" => match json(&self.rest) {
                Some(words) if !words.is_empty() => Ok(Kind::Shell(words)),
                _ => self.fail("SHELL requires the arguments to be in JSON form"),
            },
            "ONBUILD" => self.onbuild(),
            other => self.fail(format!("unknown instruction: {other}")),
        }
    }

    /// Takes `--name=value` words from the front. Those not among `known` are refused.
    fn flags(&mut self, known: &[&str]) -> Result<Vec<(String, String)>, ParseError> {
        let mut flags = Vec::new();
        while let Some(flag) = self.rest.strip_prefix("--") {
            let end = flag.find(char::is_whitespace).unwrap_or(flag.len());
            let (word, rest) = flag.split_at(end);
            let (name, value) = word.split_once('=').unwrap_or((word, "true"));
            if !known.contains(&name) {
                return self.fail(format!("{} --{name} is not supported", self.keyword));
            }
            flags.push((name.to_owned(), value.to_owned()));
            self.rest = rest.trim_start().to_owned();
        }
        Ok(flags)
    }

    fn from(mut self) -> Result<Kind, ParseError> {
        let platform = flag(&self.flags(&["platform"])?, "platform");
        let words = split(&self.rest, self.escape);
        let (base, name) = match words.as_slice() {
            [base] => (base.clone(), None),
            [base, keyword, name] if keyword.eq_ignore_ascii_case("as") => {
                let name = name.to_ascii_lowercase();
                let is_letter =
                    |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
                let begins = name.starts_with(|letter: char| letter.is_ascii_alphabetic());
                if !begins || !name.chars().all(is_letter) {
                    return self.fail(format!(
                        "invalid name for build stage: {name:?}, name can't start with a number or contain symbols"
                    ));
                }
                (base.clone(), Some(name))
            }
            _ => return self.fail("FROM requires either one or three arguments"),
        };
        Ok(Kind::From { base, platform, name })
    }

    fn arg(self) -> Result<Kind, ParseError> {
        let pair = |word: String| match word.split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => (word, None),
        };
        let pairs: Vec<_> = split(&self.rest, self.escape).into_iter().map(pair).collect();
        if pairs.iter().any(|(name, _)| name.is_empty()) {
            return self.fail("ARG names can not be blank");
        }
        Ok(Kind::Arg(pairs))
    }

    /// `name=value …`, or the old `name value`.
    fn pairs(&self) -> Result<Vec<(String, String)>, ParseError> {
        let words = split(&self.rest, self.escape);
        let first = words.first().map_or("", String::as_str);
        if !first.contains('=') {
            let Some((name, value)) = self.rest.split_once(char::is_whitespace) else {
                return self.fail(format!("{} must have two arguments", self.keyword));
            };
            return Ok(vec![(name.to_owned(), value.trim_start().to_owned())]);
        }
        let mut pairs = Vec::new();
        for word in words {
            match word.split_once('=') {
                Some(("", _)) => return self.fail(format!("{} names can not be blank", self.keyword)),
                Some((name, value)) => pairs.push((name.to_owned(), value.to_owned())),
                None => {
                    return self.fail(format!(
                        "Syntax error - can't find = in {word:?}. Must be of the form: name=value"
                    ));
                }
            }
        }
        Ok(pairs)
    }

    fn command(&self) -> Command {
        match json(&self.rest) {
            Some(words) => Command::Exec(words),
            None => Command::Shell(self.rest.clone()),
        }
    }

    fn list(&self) -> Vec<String> {
        json(&self.rest).unwrap_or_else(|| split(&self.rest, self.escape))
    }

    fn run(mut self) -> Result<Kind, ParseError> {
        let flags = self.flags(&["network"])?;
        if let Some(network) =
            flag(&flags, "network").filter(|network| network != "default" && network != "host")
        {
            return self.fail(format!("RUN --network={network} is not supported"));
        }
        let is_only_a_text = |rest: &str| lex::heredoc(rest).is_some();
        let text = match self.heredocs.as_slice() {
            [] => return Ok(Kind::Run(self.command())),
            [only] if is_only_a_text(&self.rest) => only.content.clone(),
            all => {
                // The shell reads them itself.
                let mut text = format!("{}\n", self.rest);
                for heredoc in all {
                    text.push_str(&heredoc.content);
                    text.push_str(&heredoc.name);
                    text.push('\n');
                }
                text
            }
        };
        Ok(Kind::Run(Command::Shell(text)))
    }

    fn copy(mut self, known: &[&str]) -> Result<Copy, ParseError> {
        let flags = self.flags(known)?;
        let mut words = self.list();
        let target = words.pop().unwrap_or_default();
        let mut heredocs = std::mem::take(&mut self.heredocs).into_iter();
        let mut sources = Vec::new();
        for word in words {
            match lex::heredoc(&word).and_then(|_| heredocs.next()) {
                Some(heredoc) => sources.push(Source::Text(heredoc)),
                None => sources.push(Source::Path(word)),
            }
        }
        if sources.is_empty() {
            return self.fail(format!("{} requires at least two arguments", self.keyword));
        }
        let is_url = |source: &Source| match source {
            Source::Path(path) => {
                ["http://", "https://", "git@", "ssh://"].iter().any(|start| path.starts_with(start))
            }
            Source::Text(_) => false,
        };
        if sources.iter().any(is_url) {
            return self.fail(format!("{} of a URL is not supported: fetch it in a RUN", self.keyword));
        }
        let flag = |name| flag(&flags, name);
        Ok(Copy { sources, target, from: flag("from"), chown: flag("chown"), chmod: flag("chmod") })
    }

    fn healthcheck(mut self) -> Result<Kind, ParseError> {
        let flags = self.flags(&["interval", "timeout", "start-period", "retries"])?;
        let (keyword, rest) = self.rest.split_once(char::is_whitespace).unwrap_or((&self.rest, ""));
        let keyword = keyword.to_ascii_uppercase();
        self.rest = rest.trim().to_owned();
        if keyword == "NONE" {
            return Ok(Kind::Healthcheck(Health { test: vec!["NONE".to_owned()], ..Health::default() }));
        }
        if keyword != "CMD" {
            return self.fail(format!("unknown type {keyword:?} in HEALTHCHECK (try CMD)"));
        }
        if self.rest.is_empty() {
            return self.fail("missing command after HEALTHCHECK CMD");
        }
        let test = match self.command() {
            Command::Shell(text) => vec!["CMD-SHELL".to_owned(), text],
            Command::Exec(words) => std::iter::once("CMD".to_owned()).chain(words).collect(),
        };
        let time = |name: &str| match flag(&flags, name) {
            None => Ok(0),
            Some(text) => match nanoseconds(&text) {
                Some(time) => Ok(time),
                None => self.fail(format!("invalid duration {text:?} of --{name}")),
            },
        };
        let (interval, timeout, start_period) = (time("interval")?, time("timeout")?, time("start-period")?);
        let retries = match flag(&flags, "retries").map(|text| text.parse()) {
            None => 0,
            Some(Ok(retries)) => retries,
            Some(Err(_)) => return self.fail("--retries must be a number"),
        };
        Ok(Kind::Healthcheck(Health { test, interval, timeout, start_period, retries }))
    }

    fn onbuild(self) -> Result<Kind, ParseError> {
        let line = Line { number: self.line, text: self.rest.clone(), heredocs: self.heredocs };
        match parse(line, self.escape)?.kind {
            Kind::From { .. } | Kind::Onbuild(_) | Kind::Maintainer(_) => Err(ParseError {
                line: self.line,
                message: "ONBUILD, FROM and MAINTAINER aren't allowed as ONBUILD triggers".to_owned(),
            }),
            _ => Ok(Kind::Onbuild(self.rest)),
        }
    }
}

fn is_known(keyword: &str) -> bool {
    const KNOWN: [&str; 18] = [
        "FROM",
        "ARG",
        "ENV",
        "LABEL",
        "MAINTAINER",
        "RUN",
        "COPY",
        "ADD",
        "WORKDIR",
        "USER",
        "CMD",
        "ENTRYPOINT",
        "EXPOSE",
        "VOLUME",
        "HEALTHCHECK",
        "STOPSIGNAL",
        "SHELL",
        "ONBUILD",
    ];
    KNOWN.contains(&keyword)
}

/// The value of a flag; the last one counts.
fn flag(flags: &[(String, String)], name: &str) -> Option<String> {
    flags.iter().rev().find(|(flag, _)| flag == name).map(|(_, value)| value.clone())
}

/// The exec form: a JSON list of texts.
fn json(text: &str) -> Option<Vec<String>> {
    if !text.starts_with('[') {
        return None;
    }
    serde_json::from_str(text).ok()
}

/// Go's durations: `1m30s`, `500ms`.
fn nanoseconds(text: &str) -> Option<u64> {
    let mut rest = text;
    let mut total = 0.0;
    while !rest.is_empty() {
        let digits = rest.find(|letter: char| !letter.is_ascii_digit() && letter != '.')?;
        let number: f64 = rest[..digits].parse().ok()?;
        rest = &rest[digits..];
        let units = [("ms", 1e6), ("us", 1e3), ("ns", 1.0), ("h", 3.6e12), ("m", 6e10), ("s", 1e9)];
        let (unit, factor) = units.iter().find(|(unit, _)| rest.starts_with(unit))?;
        total += number * factor;
        rest = &rest[unit.len()..];
    }
    // Times of this size are whole nanoseconds in any case.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked just here")]
    (0.0..9e18).contains(&total).then_some(total as u64)
}
