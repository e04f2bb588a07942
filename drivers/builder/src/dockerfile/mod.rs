//! Dockerfiles: from text to instructions. Never reads a file and never runs anything.
//!
//! What is not understood is refused with its name and its line; nothing is passed over.

mod expand;
mod instruction;
mod lex;
mod words;

use std::fmt;

pub use expand::expand;
pub use instruction::{Command, Copy, Health, Instruction, Kind, Source, parse_onbuild};
pub use lex::Heredoc;
pub(crate) use words::unquoted_words;

/// A Dockerfile that cannot be read, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseError {
    /// Line, from 1; 0: the file as a whole.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "dockerfile parse error: {}", self.message),
            line => write!(f, "dockerfile parse error on line {line}: {}", self.message),
        }
    }
}

impl std::error::Error for ParseError {}

/// A Dockerfile, read.
#[derive(Debug, Clone, PartialEq)]
pub struct Dockerfile {
    /// The escape character: `\`, or a backtick.
    pub escape: char,
    /// ARGs before the first FROM.
    pub args: Vec<Instruction>,
    /// Its stages; at least one.
    pub stages: Vec<Stage>,
}

/// One FROM and what follows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Stage {
    /// Line of the FROM.
    pub line: usize,
    /// The FROM as written.
    pub text: String,
    /// Image or earlier stage, before expansion.
    pub base: String,
    /// `--platform`, before expansion.
    pub platform: Option<String>,
    /// `AS`, in lower case.
    pub name: Option<String>,
    /// All else.
    pub instructions: Vec<Instruction>,
}

impl Dockerfile {
    /// Reads a Dockerfile.
    ///
    /// # Errors
    /// With the line, when it is not one, or uses what is not implemented.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let (escape, lines) = lex::lex(text)?;
        let mut file = Self { escape, args: Vec::new(), stages: Vec::new() };
        for line in lines {
            let instruction = instruction::parse(line, escape)?;
            match (instruction.kind, file.stages.last_mut()) {
                (Kind::From { base, platform, name }, _) => file.stages.push(Stage {
                    line: instruction.line,
                    text: instruction.text,
                    base,
                    platform,
                    name,
                    instructions: Vec::new(),
                }),
                (kind, Some(stage)) => stage.instructions.push(Instruction { kind, ..instruction }),
                (kind @ Kind::Arg(_), None) => file.args.push(Instruction { kind, ..instruction }),
                (_, None) => {
                    let message = "no build stage in current context: FROM must come first".to_owned();
                    return Err(ParseError { line: instruction.line, message });
                }
            }
        }
        if file.stages.is_empty() {
            return Err(ParseError { line: 0, message: "file with no instructions".to_owned() });
        }
        Ok(file)
    }

    /// The index of a stage by its name (any case) or number.
    pub fn stage(&self, wanted: &str) -> Option<usize> {
        let wanted = wanted.to_ascii_lowercase();
        let by_name = self.stages.iter().rposition(|stage| stage.name.as_deref() == Some(wanted.as_str()));
        by_name.or_else(|| wanted.parse().ok().filter(|number| *number < self.stages.len()))
    }
}
