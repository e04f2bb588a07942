//! Paths and query strings: percent-encoding, parameters, URI templates.

/// More parameters than any real request has.
pub(crate) const PARAMETERS_MAX: usize = 5_000;

/// Undoes percent-encoding; `None` when the bytes are not UTF-8. A stray `%` stands for itself.
pub fn percent_decode(text: &str) -> Option<String> {
    decode(text, false)
}

fn decode(text: &str, plus_is_space: bool) -> Option<String> {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).and_then(|byte| char::from(*byte).to_digit(16));
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match (bytes[at], digit(at + 1), digit(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                out.push((high * 16 + low) as u8);
                at += 2;
            }
            (b'+', _, _) if plus_is_space => out.push(b' '),
            (byte, _, _) => out.push(byte),
        }
        at += 1;
    }
    String::from_utf8(out).ok()
}

/// Percent-encodes all but the unreserved characters, and `/` where `keep_slash`.
pub fn percent_encode(text: &str, keep_slash: bool) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            b'/' if keep_slash => out.push('/'),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// The parameters of a query string, decoded; `+` stands for itself unless `plus_is_space`, as in forms.
/// `None` when they are not UTF-8 or more than a request may have.
pub fn parameters(query: &str, plus_is_space: bool) -> Option<Vec<(String, String)>> {
    let mut out = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        if out.len() == PARAMETERS_MAX {
            return None;
        }
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        out.push((decode(name, plus_is_space)?, decode(value, plus_is_space)?));
    }
    Some(out)
}

/// The labels of a path that fits a template such as `/{Bucket}/{Key+}`; `None` when it does not fit.
/// What follows `?` in the template is not looked at.
pub(crate) fn match_path(template: &'static str, path: &str) -> Option<Vec<(&'static str, String)>> {
    let template = template.split('?').next()?.strip_prefix('/')?;
    let mut rest = path.strip_prefix('/').unwrap_or(path);
    let mut labels = Vec::new();
    for segment in template.split('/').filter(|segment| !segment.is_empty()) {
        if let Some(label) = segment.strip_prefix('{').and_then(|segment| segment.strip_suffix("+}")) {
            if rest.is_empty() {
                return None;
            }
            labels.push((label, percent_decode(rest)?));
            return Some(labels);
        }
        let (first, after) = rest.split_once('/').unwrap_or((rest, ""));
        match segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}')) {
            Some(_) if first.is_empty() => return None,
            Some(label) => labels.push((label, percent_decode(first)?)),
            None if first == segment => {}
            None => return None,
        }
        rest = after;
    }
    rest.is_empty().then_some(labels)
}

/// The parameters a template demands: `?list-type=2` gives `("list-type", Some("2"))`.
pub(crate) fn demanded(template: &'static str) -> impl Iterator<Item = (&'static str, Option<&'static str>)> {
    let query = template.split_once('?').map_or("", |(_, query)| query);
    query.split('&').filter(|pair| !pair.is_empty()).map(|pair| match pair.split_once('=') {
        Some((name, value)) => (name, Some(value)),
        None => (pair, None),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_fit_templates() {
        let labels = |template, path| {
            match_path(template, path)
                .map(|labels| labels.into_iter().map(|(_, value)| value).collect::<Vec<_>>())
        };
        let text = |parts: &[&str]| Some(parts.iter().map(|part| part.to_string()).collect::<Vec<_>>());
        assert_eq!(labels("/", "/"), text(&[]));
        assert_eq!(labels("/{Bucket}?acl", "/b"), text(&["b"]));
        assert_eq!(labels("/{Bucket}", "/b/"), text(&["b"]));
        assert_eq!(labels("/{Bucket}", "/b/k"), None);
        assert_eq!(labels("/{Bucket}/{Key+}", "/b/"), None);
        assert_eq!(labels("/{Bucket}/{Key+}", "/b/a%20b//c+d/"), text(&["b", "a b//c+d/"]));
        assert_eq!(labels("/v1/{Name}/x", "/v1/n/x"), text(&["n"]));
        assert_eq!(labels("/v1/{Name}/x", "/v1//x"), None);
    }

    #[test]
    fn percent_round_trip() {
        assert_eq!(percent_encode("a b/ü~", true), "a%20b/%C3%BC~");
        assert_eq!(percent_decode("a%20b/%C3%bc%"), Some("a b/ü%".into()));
        assert_eq!(percent_decode("%ff"), None);
        assert_eq!(parameters("a=1+2&b&c=%3D", true), parameters("a=1%202&b=&c=%3D", false));
    }
}
