//! Splitting an instruction's text into words. Quotes and escapes stay: they are undone when variables are replaced.

/// Words between white space that is neither quoted nor escaped.
pub(crate) fn split(text: &str, escape: char) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut quote = None;
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match quote {
            None if letter.is_whitespace() => {
                if !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
                continue;
            }
            None if letter == '"' || letter == '\'' => quote = Some(letter),
            Some(open) if letter == open => quote = None,
            _ => {}
        }
        word.push(letter);
        // In single quotes nothing is escaped.
        if letter == escape && quote != Some('\'') {
            word.extend(letters.next());
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// Words between white space, except inside quotes; for what only looks for words of its own.
pub(crate) fn unquoted_words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut begin = None;
    let mut quote = None;
    for (at, letter) in text.char_indices() {
        match quote {
            None if letter.is_whitespace() => {
                words.extend(begin.take().map(|begin| &text[begin..at]));
                continue;
            }
            None if letter == '"' || letter == '\'' => quote = Some(letter),
            Some(open) if letter == open => quote = None,
            _ => {}
        }
        begin.get_or_insert(at);
    }
    words.extend(begin.map(|begin| &text[begin..]));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_and_escapes_keep_words_together() {
        let check = |text: &str| split(text, '\\').join("|");
        assert_eq!(check(r#"a=b  c="d e" f\ g 'h i'"#), r#"a=b|c="d e"|f\ g|'h i'"#);
        assert_eq!(check(r#""a \" b" c"#), r#""a \" b"|c"#);
        assert_eq!(check(""), "");
        assert_eq!(unquoted_words("cat <<A 'x <<B' > y"), ["cat", "<<A", "'x <<B'", ">", "y"]);
    }
}
