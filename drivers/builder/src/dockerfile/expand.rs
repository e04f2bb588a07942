//! Replacing variables and undoing quotes, as Docker does in a word of an instruction.

use std::iter::Peekable;
use std::str::Chars;

/// How deep `${a:-${b:-…}}` may go.
const DEPTH_MAX: usize = 20;

/// Replaces `$name`, `${name}`, `${name:-other}`, `${name:+other}`, `${name:?error}` (and without colons), and
/// undoes quotes and escapes. `value` knows the variables; what it does not know is empty.
///
/// # Errors
/// A text, when a substitution is not closed, not known, or asks for an error.
pub fn expand(word: &str, escape: char, value: &dyn Fn(&str) -> Option<String>) -> Result<String, String> {
    let mut letters = word.chars().peekable();
    let expander = Expander { escape, value };
    expander.run(&mut letters, None, 0)
}

struct Expander<'a> {
    escape: char,
    value: &'a dyn Fn(&str) -> Option<String>,
}

impl Expander<'_> {
    /// Runs to the end, or to a closing letter, which is taken.
    fn run(
        &self,
        letters: &mut Peekable<Chars<'_>>,
        until: Option<char>,
        depth: usize,
    ) -> Result<String, String> {
        if depth > DEPTH_MAX {
            return Err(format!("more than {DEPTH_MAX} substitutions inside each other"));
        }
        let mut out = String::new();
        while let Some(letter) = letters.next() {
            match letter {
                letter if Some(letter) == until => return Ok(out),
                '\'' => loop {
                    match letters.next() {
                        Some('\'') => break,
                        Some(letter) => out.push(letter),
                        None => {
                            return Err(
                                "unexpected end of statement while looking for matching single-quote".into(),
                            );
                        }
                    }
                },
                '"' => self.double_quoted(letters, &mut out, depth)?,
                '$' => out.push_str(&self.variable(letters, depth)?),
                // Docker drops an escape at the end.
                letter if letter == self.escape => out.extend(letters.next()),
                letter => out.push(letter),
            }
        }
        match until {
            Some(_) => Err("syntax error: missing '}'".to_owned()),
            None => Ok(out),
        }
    }

    fn double_quoted(
        &self,
        letters: &mut Peekable<Chars<'_>>,
        out: &mut String,
        depth: usize,
    ) -> Result<(), String> {
        loop {
            match letters.next() {
                Some('"') => return Ok(()),
                Some('$') => out.push_str(&self.variable(letters, depth)?),
                Some(letter) if letter == self.escape => match letters.peek() {
                    Some(&next) if next == '"' || next == '$' || next == self.escape => {
                        out.push(next);
                        letters.next();
                    }
                    _ => out.push(letter),
                },
                Some(letter) => out.push(letter),
                None => {
                    return Err("unexpected end of statement while looking for matching double-quote".into());
                }
            }
        }
    }

    /// What follows a dollar sign.
    fn variable(&self, letters: &mut Peekable<Chars<'_>>, depth: usize) -> Result<String, String> {
        if letters.peek() != Some(&'{') {
            let name = name(letters);
            return Ok(if name.is_empty() {
                "$".to_owned()
            } else {
                (self.value)(&name).unwrap_or_default()
            });
        }
        letters.next();
        let name = name(letters);
        if name.is_empty() {
            return Err("syntax error: missing variable name in '${'".to_owned());
        }
        let value = (self.value)(&name);
        let (colon, modifier) = match letters.next() {
            Some('}') => return Ok(value.unwrap_or_default()),
            Some(':') => (true, letters.next()),
            other => (false, other),
        };
        let word = |letters: &mut _| self.run(letters, Some('}'), depth + 1);
        let is_set = value.as_deref().is_some_and(|value| !colon || !value.is_empty());
        match modifier {
            Some('-') => {
                let other = word(letters)?;
                Ok(if is_set { value.unwrap_or_default() } else { other })
            }
            Some('+') => {
                let other = word(letters)?;
                Ok(if is_set { other } else { String::new() })
            }
            Some('?') => {
                let message = word(letters)?;
                if is_set {
                    return Ok(value.unwrap_or_default());
                }
                Err(format!(
                    "{name}: {}",
                    if message.is_empty() { "is not allowed to be unset" } else { &message }
                ))
            }
            Some(other) => Err(format!("unsupported modifier ({other}) in substitution of {name}")),
            None => Err("syntax error: missing '}'".to_owned()),
        }
    }
}

/// Takes a variable's name: letters, digits and underscores, or a single digit or sign as the shell has them.
fn name(letters: &mut Peekable<Chars<'_>>) -> String {
    let mut name = String::new();
    while let Some(&letter) = letters.peek() {
        let is_first = name.is_empty();
        if letter == '_' || letter.is_ascii_alphabetic() || (!is_first && letter.is_ascii_digit()) {
            name.push(letter);
            letters.next();
        } else {
            break;
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str) -> String {
        let value = |name: &str| match name {
            "X" => Some("x".to_owned()),
            "EMPTY" => Some(String::new()),
            _ => None,
        };
        expand(word, '\\', &value).unwrap_or_else(|error| format!("error: {error}"))
    }

    #[test]
    fn variables_are_replaced() {
        assert_eq!(check("a${X}b$X-$Y."), "axbx-.");
        assert_eq!(check("${Y:-d}${EMPTY:-e}${EMPTY-f}${X:-g}"), "dex");
        assert_eq!(check("${X:+yes}${EMPTY:+no}${EMPTY+set}${Y+no}"), "yesset");
        assert_eq!(check("${Y:-${X:-z}}"), "x");
        assert_eq!(check("${Y:?no y}"), "error: Y: no y");
        assert_eq!(check("$ 5$"), "$ 5$");
    }

    #[test]
    fn quotes_and_escapes_are_undone() {
        assert_eq!(check(r#""a $X" '$X' \$X"#), "a x $X $X");
        assert_eq!(check(r#""a\"b\$c\d""#), r#"a"b$c\d"#);
        assert_eq!(check(r"a\ b"), "a b");
    }

    #[test]
    fn what_is_broken_is_told() {
        for word in ["${X", "${", "${X:=y}", "'a", "\"a", "${X:-${Y}"] {
            assert!(check(word).starts_with("error"), "{word}: {}", check(word));
        }
    }
}
