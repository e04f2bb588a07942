//! Paging tokens: opaque to clients, the last key seen to us.

use crate::Error;

/// The token that continues after `key`.
pub fn token(key: &str) -> String {
    key.bytes().map(|byte| format!("{byte:02x}")).collect()
}

/// The key inside a token; `None` when the text is not a token of ours.
pub fn key(token: &str) -> Option<String> {
    if !token.len().is_multiple_of(2) || !token.is_ascii() {
        return None;
    }
    let bytes: Option<Vec<u8>> =
        (0..token.len()).step_by(2).map(|at| u8::from_str_radix(&token[at..at + 2], 16).ok()).collect();
    String::from_utf8(bytes?).ok()
}

/// The key a client's token continues after; an `error_code` error for a token that is not ours.
pub fn after(token: Option<&str>, error_code: &str) -> Result<Option<String>, Error> {
    match token {
        None | Some("") => Ok(None),
        Some(text) => key(text)
            .map(Some)
            .ok_or_else(|| Error::new(error_code, "The specified next token is not valid.")),
    }
}

/// One page out of all `items` in key order: those after `after`, at most `limit`, and the token for the rest.
pub fn cut<T>(
    items: impl IntoIterator<Item = (String, T)>,
    after: Option<&str>,
    limit: usize,
) -> (Vec<T>, Option<String>) {
    let mut page = Vec::new();
    let mut last = String::new();
    for (key, item) in items.into_iter().filter(|(key, _)| after.is_none_or(|after| key.as_str() > after)) {
        if page.len() == limit {
            return (page, Some(token(&last)));
        }
        last = key;
        page.push(item);
    }
    (page, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_through() {
        let all: Vec<_> = (0..5).map(|n| (format!("k{n}"), n)).collect();
        let (first, next) = cut(all.clone(), None, 2);
        assert_eq!(first, [0, 1]);
        let after_first = after(next.as_deref(), "X").unwrap();
        let (second, next) = cut(all.clone(), after_first.as_deref(), 3);
        assert_eq!((second, next), (vec![2, 3, 4], None));
        assert!(after(Some("zz"), "InvalidNextTokenException").is_err());
    }
}
