//! Filter patterns of unstructured text: terms, `"phrases"`, `?one ?of` and `-without`.

use model::Error;

use crate::api::errors;

/// What a message must hold, and must not.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Pattern {
    all: Vec<String>,
    any: Vec<String>,
    none: Vec<String>,
}

impl Pattern {
    /// Whether a message matches.
    pub(crate) fn matches(&self, message: &str) -> bool {
        self.all.iter().all(|term| message.contains(term))
            && (self.any.is_empty() || self.any.iter().any(|term| message.contains(term)))
            && !self.none.iter().any(|term| message.contains(term))
    }

    /// Reads a pattern. JSON, space-delimited and regular-expression patterns are refused by name.
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        if text.starts_with('{') || text.starts_with('[') || text.starts_with('%') {
            return Err(Error::not_implemented(
                "A JSON, space-delimited or %regular expression% filter pattern",
            ));
        }
        let mut pattern = Self::default();
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let (list, tail) = match first {
                '?' => (&mut pattern.any, &rest[1..]),
                '-' => (&mut pattern.none, &rest[1..]),
                _ => (&mut pattern.all, rest),
            };
            let (term, tail) = term(tail)?;
            if !term.is_empty() {
                list.push(term);
            }
            rest = tail.trim_start();
        }
        // With plain terms beside them, AWS takes `?` terms as no condition at all.
        if !pattern.all.is_empty() {
            pattern.any.clear();
        }
        Ok(pattern)
    }
}

/// The next word or quoted phrase, and what follows it.
fn term(text: &str) -> Result<(String, &str), Error> {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find(char::is_whitespace).unwrap_or(text.len());
        return Ok((text[..end].to_owned(), &text[end..]));
    };
    let mut phrase = String::new();
    let mut letters = quoted.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return Ok((phrase, &quoted[at + 1..])),
            '\\' => phrase.extend(letters.next().map(|(_, escaped)| escaped)),
            other => phrase.push(other),
        }
    }
    Err(errors::invalid_parameter_exception("Invalid filter pattern: a quotation mark is not closed"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms() {
        let check = |pattern: &str, message: &str| Pattern::parse(pattern).unwrap().matches(message);
        assert!(check("", "anything"));
        assert!(check("ERROR", "an ERROR here") && !check("ERROR", "an error here"));
        assert!(check("ERROR disk", "disk: ERROR") && !check("ERROR disk", "ERROR"));
        assert!(check("?ERROR ?WARN", "WARN") && !check("?ERROR ?WARN", "INFO"));
        assert!(check("ERROR -expected", "ERROR") && !check("ERROR -expected", "expected ERROR"));
        assert!(check("\"out of \\\"memory\\\"\"", "out of \"memory\""));
        assert!(Pattern::parse("\"open").is_err());
        assert_eq!(Pattern::parse("{ $.a = 1 }").unwrap_err().code, "NotImplemented");
    }
}
