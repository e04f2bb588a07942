//! Patterns of paths: Docker's in `.dockerignore` and COPY, CodeBuild's in artifacts.

use regex::Regex;

/// A pattern as an expression for whole paths: `*` and `?` stay within a part of the path, `**` does not.
///
/// # Errors
/// A text, for a pattern that is none (an open bracket).
pub(crate) fn compile(pattern: &str) -> Result<Regex, String> {
    let mut expression = String::from("^");
    let letters: Vec<char> = pattern.chars().collect();
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        at += 1;
        match letter {
            '*' if letters.get(at) == Some(&'*') => {
                at += 1;
                match letters.get(at) {
                    // `**/x` is also `x`.
                    Some('/') => {
                        at += 1;
                        expression.push_str("(.*/)?");
                    }
                    _ => expression.push_str(".*"),
                }
            }
            '*' => expression.push_str("[^/]*"),
            '?' => expression.push_str("[^/]"),
            '[' => at = class(&letters, at, &mut expression).ok_or_else(|| bad(pattern))?,
            '\\' => {
                let escaped = letters.get(at).ok_or_else(|| bad(pattern))?;
                at += 1;
                expression.push_str(&regex::escape(&escaped.to_string()));
            }
            letter => expression.push_str(&regex::escape(&letter.to_string())),
        }
    }
    expression.push('$');
    Regex::new(&expression).map_err(|_| bad(pattern))
}

/// `[a-z]`, `[^a-z]`: copied, all but the letters that would mean more. The place after it.
fn class(letters: &[char], mut at: usize, expression: &mut String) -> Option<usize> {
    expression.push('[');
    if letters.get(at) == Some(&'^') {
        expression.push('^');
        at += 1;
    }
    let begin = at;
    loop {
        let letter = *letters.get(at)?;
        at += 1;
        match letter {
            ']' if at - 1 > begin => break,
            '-' => expression.push('-'),
            '\\' => {
                expression.push_str(&regex::escape(&letters.get(at)?.to_string()));
                at += 1;
            }
            letter => {
                if matches!(letter, '[' | ']' | '&' | '~' | '^') {
                    expression.push('\\');
                }
                expression.push(letter);
            }
        }
    }
    expression.push(']');
    Some(at)
}

fn bad(pattern: &str) -> String {
    format!("syntax error in pattern {pattern:?}")
}

/// Whether a text is a pattern rather than a plain path.
pub(crate) fn is_pattern(text: &str) -> bool {
    text.contains(['*', '?', '['])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        let check = |pattern: &str, path: &str| compile(pattern).is_ok_and(|regex| regex.is_match(path));
        for (pattern, yes, no) in [
            ("*.rs", "a.rs", "a/b.rs"),
            ("a/*/c", "a/b/c", "a/b/b/c"),
            ("**/c", "a/b/c", "a/bc"),
            ("**/c", "c", "d"),
            ("a/**", "a/b/c", "b/a"),
            ("a/**/c", "a/c", "a/b"),
            ("x/**/*", "x/a/.b", "y/x/a"),
            ("a?c", "abc", "a/c"),
            ("[a-c]x", "bx", "dx"),
            ("[^a]x", "bx", "ax"),
            (r"\*", "*", "a"),
            ("a.b", "a.b", "axb"),
        ] {
            assert!(check(pattern, yes), "{pattern} {yes}");
            assert!(!check(pattern, no), "{pattern} {no}");
        }
        assert!(compile("[a").is_err() && compile("a\\").is_err());
    }
}
