//! From text to logical lines: directives, comments, continuations, heredocs.

use super::ParseError;

/// One instruction's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// Where it begins, from 1.
    pub(crate) number: usize,
    /// Continuations joined, without what comes in heredocs.
    pub(crate) text: String,
    /// In the order in which they are named.
    pub(crate) heredocs: Vec<Heredoc>,
}

/// A text inside a Dockerfile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heredoc {
    /// What ends it, and the file's name in COPY.
    pub name: String,
    /// Variables are replaced: its name was not quoted.
    pub expands: bool,
    /// `<<-`: leading tabs are dropped.
    pub drops_tabs: bool,
    /// The text, with line ends.
    pub content: String,
}

/// The escape character and the logical lines.
pub(crate) fn lex(text: &str) -> Result<(char, Vec<Line>), ParseError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines: Vec<&str> = text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).collect();
    let (escape, mut at) = directives(&lines)?;
    let mut all = Vec::new();
    while at < lines.len() {
        if is_silent(lines[at]) {
            at += 1;
            continue;
        }
        let number = at + 1;
        let text = join(&lines, &mut at, escape);
        let mut heredocs = Vec::new();
        for mut heredoc in named_heredocs(&text) {
            read_heredoc(&lines, &mut at, &mut heredoc, number)?;
            heredocs.push(heredoc);
        }
        all.push(Line { number, text, heredocs });
    }
    Ok((escape, all))
}

/// Blank or a comment.
fn is_silent(line: &str) -> bool {
    let line = line.trim_start();
    line.is_empty() || line.starts_with('#')
}

/// Joins an instruction's lines; leaves `at` after the last. Comments in between are dropped, as are blank lines.
fn join(lines: &[&str], at: &mut usize, escape: char) -> String {
    let mut text = String::new();
    let mut is_first = true;
    while *at < lines.len() {
        let line = lines[*at];
        *at += 1;
        if !is_first && is_silent(line) {
            continue;
        }
        let line = if is_first { line.trim_start() } else { line };
        is_first = false;
        match line.trim_end_matches([' ', '\t']).strip_suffix(escape) {
            Some(continued) => text.push_str(continued),
            None => {
                text.push_str(line);
                break;
            }
        }
    }
    text.trim_end().to_owned()
}

/// Parser directives, which only count at the very top. The escape character, and the first line after them.
fn directives(lines: &[&str]) -> Result<(char, usize), ParseError> {
    let mut escape = '\\';
    for (at, line) in lines.iter().enumerate() {
        let pair = line.trim_start().strip_prefix('#').and_then(|comment| comment.split_once('='));
        let Some((name, value)) = pair else { return Ok((escape, at)) };
        let (name, value) = (name.trim().to_ascii_lowercase(), value.trim());
        let refuse = |message: String| Err(ParseError { line: at + 1, message });
        match name.as_str() {
            "escape" => match value {
                "\\" => escape = '\\',
                "`" => escape = '`',
                other => return refuse(format!("invalid escape token '{other}' does not match ` or \\")),
            },
            "syntax" => {
                let image = value.split(['@', ':']).next().unwrap_or_default();
                if !matches!(image, "docker/dockerfile" | "docker.io/docker/dockerfile") {
                    return refuse(format!("syntax {value} is not supported: only docker/dockerfile is"));
                }
            }
            // Checks warn; they change nothing.
            "check" => {}
            _ => return Ok((escape, at)),
        }
    }
    Ok((escape, lines.len()))
}

/// The heredocs an instruction's text names.
fn named_heredocs(text: &str) -> Vec<Heredoc> {
    let (keyword, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let takes_heredocs = ["RUN", "COPY", "ADD"].iter().any(|name| keyword.eq_ignore_ascii_case(name));
    if !takes_heredocs || rest.trim_start().starts_with('[') {
        return Vec::new();
    }
    super::unquoted_words(rest).into_iter().filter_map(heredoc).collect()
}

/// `<<NAME`, `<<-"NAME"`, `3<<'NAME'`.
pub(super) fn heredoc(word: &str) -> Option<Heredoc> {
    let rest = word.trim_start_matches(|letter: char| letter.is_ascii_digit()).strip_prefix("<<")?;
    let (drops_tabs, rest) = match rest.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    let quoted = |quote: char| rest.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote));
    let (name, expands) = match quoted('"').or_else(|| quoted('\'')) {
        Some(name) => (name, false),
        None => (rest, true),
    };
    let is_letter = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '.' | '-' | '/');
    let is_name = !name.is_empty() && name.chars().all(is_letter);
    is_name.then(|| Heredoc { name: name.to_owned(), expands, drops_tabs, content: String::new() })
}

fn read_heredoc(
    lines: &[&str],
    at: &mut usize,
    heredoc: &mut Heredoc,
    number: usize,
) -> Result<(), ParseError> {
    while let Some(line) = lines.get(*at) {
        *at += 1;
        let line = if heredoc.drops_tabs { line.trim_start_matches('\t') } else { line };
        if line == heredoc.name {
            return Ok(());
        }
        heredoc.content.push_str(line);
        heredoc.content.push('\n');
    }
    Err(ParseError { line: number, message: format!("unterminated heredoc {}", heredoc.name) })
}
