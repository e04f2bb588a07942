//! Checks an input against the bounds of the model, and says in each service's words what is wrong.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use model::Error;
use regex::Regex;

use crate::document::Document;
use crate::schema::{Kind, Location, Member, Protocol, Service, Shape, ShapeId};

/// How many broken bounds one answer names.
const VIOLATIONS_MAX: usize = 10;
/// Characters of a broken value an answer repeats.
const SHOWN_MAX: usize = 256;

/// A bound that an input breaks.
struct Violation {
    /// The innermost member, as in the model.
    member: &'static Member,
    /// `tags.1.member.key`
    path: String,
    /// The value; `None` when it is missing.
    value: Option<String>,
    /// `Member must not be null`
    constraint: String,
    /// In the body of the message, not in its head.
    in_body: bool,
}

/// The first bounds that `input` breaks, as the error its service would give.
pub(crate) fn check(service: &'static Service, shape: ShapeId, input: &Document) -> Result<(), Error> {
    let mut check = Check { service, found: Vec::new() };
    if let Kind::Structure { members, .. } = &service.shape(shape).kind {
        check.structure(members, input, "", None);
    }
    match check.found.as_slice() {
        [] => Ok(()),
        found => Err(error(service, found)),
    }
}

struct Check {
    service: &'static Service,
    found: Vec<Violation>,
}

impl Check {
    fn structure(&mut self, members: &'static [Member], value: &Document, path: &str, body: Option<bool>) {
        for member in members {
            let in_body = body.unwrap_or(member.location == Location::Body);
            let at = join(path, &lower_first(member.name));
            match value.get(member.name) {
                Some(value) => self.value(member, self.service.shape(member.shape), value, &at, in_body),
                None if member.required => {
                    self.add(member, &at, None, "Member must not be null".to_owned(), in_body);
                }
                None => {}
            }
        }
    }

    fn value(
        &mut self,
        member: &'static Member,
        shape: &'static Shape,
        value: &Document,
        path: &str,
        body: bool,
    ) {
        if self.found.len() >= VIOLATIONS_MAX {
            return;
        }
        match (&shape.kind, value) {
            (Kind::Structure { members, .. }, value) => self.structure(members, value, path, Some(body)),
            (Kind::List { item, .. }, Document::List(items)) => {
                self.length(member, shape, items.len(), value, path, body);
                let item = self.service.shape(*item);
                for (at, value) in items.iter().enumerate() {
                    self.value(member, item, value, &format!("{path}.{}.member", at + 1), body);
                }
            }
            (Kind::Map { key, value: held, .. }, Document::Map(entries)) => {
                self.length(member, shape, entries.len(), value, path, body);
                let (key, held) = (self.service.shape(*key), self.service.shape(*held));
                for (name, value) in entries {
                    self.value(member, key, &Document::String(name.clone()), path, body);
                    self.value(member, held, value, &format!("{path}.{name}.member"), body);
                }
            }
            (Kind::String { values }, Document::String(text)) => {
                self.string(member, shape, values, text, path, body);
            }
            (Kind::Blob, Document::Blob(bytes)) => self.length(member, shape, bytes.len(), value, path, body),
            (Kind::Integer | Kind::Long, Document::Int(number)) => {
                self.bounds(member, shape, *number, "value", value, path, body);
            }
            _ => {}
        }
    }

    fn string(
        &mut self,
        member: &'static Member,
        shape: &'static Shape,
        values: &[&str],
        text: &str,
        path: &str,
        body: bool,
    ) {
        let value = Document::String(text.to_owned());
        if !values.is_empty() {
            if !values.contains(&text) {
                let constraint = format!("Member must satisfy enum value set: [{}]", values.join(", "));
                self.add(member, path, Some(&value), constraint, body);
            }
            return;
        }
        self.length(member, shape, text.chars().count(), &value, path, body);
        if !shape.pattern.is_empty() && !matches(shape.pattern, text) {
            let constraint = format!("Member must satisfy regular expression pattern: {}", shape.pattern);
            self.add(member, path, Some(&value), constraint, body);
        }
    }

    fn length(
        &mut self,
        member: &'static Member,
        shape: &'static Shape,
        length: usize,
        value: &Document,
        path: &str,
        body: bool,
    ) {
        self.bounds(member, shape, i64::try_from(length).unwrap_or(i64::MAX), "length", value, path, body);
    }

    #[expect(clippy::too_many_arguments, reason = "one place writes both sentences")]
    fn bounds(
        &mut self,
        member: &'static Member,
        shape: &'static Shape,
        number: i64,
        what: &str,
        value: &Document,
        path: &str,
        body: bool,
    ) {
        if let Some(min) = shape.min.filter(|min| number < *min) {
            let constraint = format!("Member must have {what} greater than or equal to {min}");
            self.add(member, path, Some(value), constraint, body);
        }
        if let Some(max) = shape.max.filter(|max| number > *max) {
            let constraint = format!("Member must have {what} less than or equal to {max}");
            self.add(member, path, Some(value), constraint, body);
        }
    }

    fn add(
        &mut self,
        member: &'static Member,
        path: &str,
        value: Option<&Document>,
        constraint: String,
        in_body: bool,
    ) {
        let value = value.map(shown);
        self.found.push(Violation { member, path: path.to_owned(), value, constraint, in_body });
    }
}

fn shown(value: &Document) -> String {
    let text = match value {
        Document::List(items) => format!("[{}]", items.iter().map(shown).collect::<Vec<_>>().join(", ")),
        Document::Map(entries) => {
            let entries: Vec<String> =
                entries.iter().map(|(name, value)| format!("{name}={}", shown(value))).collect();
            format!("{{{}}}", entries.join(", "))
        }
        Document::Blob(_) => "java.nio.HeapByteBuffer".to_owned(),
        other => crate::scalar::write(other),
    };
    match text.char_indices().nth(SHOWN_MAX) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text,
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect()
}

fn upper_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// Whether the whole text fits a pattern of the model. Each pattern is compiled once.
fn matches(pattern: &'static str, text: &str) -> bool {
    type Compiled = Mutex<HashMap<&'static str, Option<Arc<Regex>>>>;
    static COMPILED: LazyLock<Compiled> = LazyLock::new(Mutex::default);
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    let compile = || Regex::new(&format!("^(?:{})$", ascii(pattern))).ok().map(Arc::new);
    let regex = compiled.entry(pattern).or_insert_with(compile).clone();
    drop(compiled);
    regex.is_none_or(|regex| regex.is_match(text))
}

/// The pattern with the classes `\w`, `\d` and `\s` as the models mean them: of ASCII. They are written out
/// as sets, which may stand alone and in other sets.
fn ascii(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len());
    let mut letters = pattern.chars();
    while let Some(letter) = letters.next() {
        match (letter, if letter == '\\' { letters.next() } else { None }) {
            ('\\', Some('w')) => out.push_str("[0-9A-Za-z_]"),
            ('\\', Some('W')) => out.push_str("[^0-9A-Za-z_]"),
            ('\\', Some('d')) => out.push_str("[0-9]"),
            ('\\', Some('D')) => out.push_str("[^0-9]"),
            ('\\', Some('s')) => out.push_str(r"[ \t\n\x0B\f\r]"),
            ('\\', Some('S')) => out.push_str(r"[^ \t\n\x0B\f\r]"),
            (letter, next) => {
                out.push(letter);
                out.extend(next);
            }
        }
    }
    out
}

fn error(service: &'static Service, found: &[Violation]) -> Error {
    let first = &found[0];
    match service.protocol {
        Protocol::Ec2 => ec2_error(first),
        Protocol::RestXml => rest_xml_error(service, first),
        Protocol::Json | Protocol::Query | Protocol::RestJson => {
            let sentence = |one: &Violation| {
                let value = one.value.as_ref().map_or("null".to_owned(), |value| format!("'{value}'"));
                format!("Value {value} at '{}' failed to satisfy constraint: {}", one.path, one.constraint)
            };
            let sentences: Vec<String> = found.iter().map(sentence).collect();
            let plural = if found.len() == 1 { "" } else { "s" };
            let message =
                format!("{} validation error{plural} detected: {}", found.len(), sentences.join("; "));
            Error::new(code(service, first), message)
        }
    }
}

/// Some services have an error for each member: `RepositoryNameRequiredException`,
/// `InvalidRepositoryNameException`. The others have one for all.
fn code(service: &'static Service, violation: &Violation) -> String {
    let name = upper_first(violation.member.name);
    let own = match violation.value {
        None => format!("{name}RequiredException"),
        Some(_) => format!("Invalid{name}Exception"),
    };
    if service.error(&own).is_some() { own } else { service.invalid.to_owned() }
}

fn ec2_error(violation: &Violation) -> Error {
    let name = upper_first(&violation.path);
    match &violation.value {
        None => Error::new("MissingParameter", format!("The request must contain the parameter {name}")),
        Some(value) => {
            let message =
                format!("Value ({value}) for parameter {name} is invalid. {}", violation.constraint);
            Error::new("InvalidParameterValue", message)
        }
    }
}

fn rest_xml_error(service: &'static Service, violation: &Violation) -> Error {
    let wire = violation.member.wire;
    match (&violation.value, violation.in_body) {
        (None, true) if !violation.path.contains('.') => {
            Error::new("MissingRequestBodyError", "Request Body is empty")
        }
        (_, true) => crate::s3::malformed_xml(),
        (None, false) => {
            let message = format!("Missing required header for this request: {wire}");
            Error::new("InvalidRequest", message)
        }
        (Some(value), false) => Error::new(service.invalid, violation.constraint.clone())
            .field("ArgumentName", wire)
            .field("ArgumentValue", value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_the_whole_text() {
        assert!(matches("[a-z]+", "abc"));
        assert!(!matches("[a-z]+", "abc1"));
        assert!(!matches("a|ab", "abc"));
    }

    #[test]
    fn classes_are_of_ascii() {
        assert!(matches(r"[\w+=,.@-]+", "a_1+=,.@-"));
        assert!(!matches(r"[\w+=,.@-]+", "ü"));
        assert!(matches(r"[^\s\\]\d\\w", "x1\\w"));
        assert!(!matches(r"\d", "٣"));
    }
}
