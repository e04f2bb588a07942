//! `Filters` and paging of the describe operations.

use std::collections::BTreeMap;

use model::{Error, page};

use crate::api::Filter;

/// Whether a resource passes all filters. `field` gives the values a filter name looks at, or `None` for a name the
/// operation does not know; tag filters are the same everywhere. Values may hold `*` and `?`.
pub(crate) fn passes(
    filters: Option<&[Filter]>,
    tags: &BTreeMap<String, String>,
    field: impl Fn(&str) -> Option<Vec<String>>,
) -> Result<bool, Error> {
    for filter in filters.unwrap_or_default() {
        let name = filter.name.as_deref().unwrap_or_default();
        let found = match name.strip_prefix("tag:") {
            Some(key) => tags.get(key).cloned().into_iter().collect(),
            None if name == "tag-key" => tags.keys().cloned().collect(),
            None if name == "tag-value" => tags.values().cloned().collect(),
            None => field(name).ok_or_else(|| unknown(name))?,
        };
        let wanted = filter.values.as_deref().unwrap_or_default();
        if !found.iter().any(|value| wanted.iter().any(|pattern| matches(pattern, value))) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn unknown(name: &str) -> Error {
    Error::new("InvalidParameterValue", format!("The filter '{name}' is invalid"))
}

/// A value of a field that is always there.
pub(crate) fn one(value: impl ToString) -> Option<Vec<String>> {
    Some(vec![value.to_string()])
}

/// A field with any number of values.
pub(crate) fn many<T: ToString>(values: impl IntoIterator<Item = T>) -> Option<Vec<String>> {
    Some(values.into_iter().map(|value| value.to_string()).collect())
}

/// `*` is any text, `?` any one character, `\` takes the meaning of the next away.
fn matches(pattern: &str, text: &str) -> bool {
    let mut letters = pattern.chars();
    let Some(first) = letters.next() else { return text.is_empty() };
    let rest = letters.as_str();
    let mut left = text.chars();
    match first {
        '*' => {
            let mut ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
            ends.any(|at| matches(rest, &text[at..]))
        }
        '?' => left.next().is_some() && matches(rest, left.as_str()),
        '\\' if !rest.is_empty() => {
            let mut escaped = rest.chars();
            left.next() == escaped.next() && matches(escaped.as_str(), left.as_str())
        }
        letter => left.next() == Some(letter) && matches(rest, left.as_str()),
    }
}

/// Items on a page when the client names no number.
const PAGE_DEFAULT: usize = 1000;

/// One page of `items` in the order of their ids, and the token of the rest.
pub(crate) fn page<T>(
    items: Vec<(String, T)>,
    token: Option<&str>,
    limit: Option<i64>,
) -> Result<(Vec<T>, Option<String>), Error> {
    let after = page::after(token, "InvalidPaginationToken")?;
    let limit = limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE_DEFAULT).max(1);
    Ok(page::cut(items, after.as_deref(), limit))
}

/// Takes the rows named by `ids` (all when none are named), or the error of the first that is missing.
pub(crate) fn named<T>(
    rows: Vec<(String, T)>,
    ids: Option<&[String]>,
    missing: impl Fn(&str) -> Error,
) -> Result<Vec<(String, T)>, Error> {
    let Some(ids) = ids.filter(|ids| !ids.is_empty()) else { return Ok(rows) };
    if let Some(absent) = ids.iter().find(|id| !rows.iter().any(|(found, _)| found == *id)) {
        return Err(missing(absent));
    }
    Ok(rows.into_iter().filter(|(id, _)| ids.contains(id)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filter(name: &str, values: &[&str]) -> Filter {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        Filter { name: Some(name.into()), values: Some(values) }
    }

    #[test]
    fn filters_are_joined_by_and_their_values_by_or() {
        let tags = BTreeMap::from([("Name".to_owned(), "web-1".to_owned())]);
        let field = |name: &str| (name == "state").then(|| vec!["available".to_owned()]);
        let check = |filters: &[Filter]| passes(Some(filters), &tags, field);
        assert_eq!(check(&[filter("state", &["pending", "available"])]), Ok(true));
        assert_eq!(check(&[filter("state", &["available"]), filter("tag:Name", &["db-*"])]), Ok(false));
        assert_eq!(check(&[filter("tag:Name", &["w?b-*"]), filter("tag-key", &["Name"])]), Ok(true));
        assert_eq!(check(&[filter("tag:Other", &["*"])]), Ok(false));
        assert_eq!(check(&[filter("colour", &["red"])]).unwrap_err().code, "InvalidParameterValue");
    }

    #[test]
    fn wildcards() {
        assert!(matches("*", "") && matches("a*c", "abc") && matches("a*c", "ac") && !matches("a?c", "ac"));
        assert!(matches("ELB app/web/*", "ELB app/web/0123") && !matches("a", "ab") && matches("a\\*", "a*"));
    }
}
