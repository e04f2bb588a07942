//! The query language of Logs Insights, as far as it is offered: `fields`, `display`, `filter` (comparisons and `like`,
//! joined by `and`), `sort` and `limit`. Other commands are refused by name.

use model::{Error, Time};
use regex::Regex;
use serde_json::Value;

use crate::api::errors;

/// An event as a query sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Record {
    pub(crate) time: i64,
    pub(crate) ingested_at: i64,
    pub(crate) message: String,
    pub(crate) stream: String,
    /// `account:group`
    pub(crate) log: String,
    /// Tells it from every other event.
    pub(crate) pointer: String,
}

impl Record {
    /// The value of a field: one of AWS's own, or one of a message that is JSON.
    fn value(&self, field: &str) -> Option<String> {
        let time = |ms: i64| Time(ms).iso8601().trim_end_matches('Z').replace('T', " ");
        match field {
            "@timestamp" => Some(time(self.time)),
            "@ingestionTime" => Some(time(self.ingested_at)),
            "@message" => Some(self.message.clone()),
            "@logStream" => Some(self.stream.clone()),
            "@log" => Some(self.log.clone()),
            "@ptr" => Some(self.pointer.clone()),
            _ => {
                let parsed: Value = serde_json::from_str(&self.message).ok()?;
                match field.split('.').try_fold(&parsed, |value, part| value.get(part))? {
                    Value::Null | Value::Object(_) | Value::Array(_) => None,
                    Value::String(text) => Some(text.clone()),
                    other => Some(other.to_string()),
                }
            }
        }
    }
}

/// One condition of a filter.
#[derive(Debug, Clone)]
enum Condition {
    Like { field: String, pattern: Regex, negated: bool },
    Compare { field: String, operator: String, wanted: String },
}

/// A query that was read.
#[derive(Debug, Clone, Default)]
pub(crate) struct Query {
    fields: Vec<String>,
    conditions: Vec<Condition>,
    sort: Option<(String, bool)>,
    pub(crate) limit: Option<usize>,
}

fn malformed(what: &str) -> Error {
    errors::malformed_query_exception(format!("unexpected symbol found {what}"))
}

/// Splits at a separator outside quotes and patterns.
fn split(text: &str, is_separator: impl Fn(&str) -> Option<usize>) -> Vec<String> {
    let (mut parts, mut part, mut open) = (Vec::new(), String::new(), None);
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if open.is_none()
            && let Some(length) = is_separator(rest)
        {
            parts.push(std::mem::take(&mut part));
            rest = &rest[length..];
            continue;
        }
        match open {
            Some(end) if end == letter => open = None,
            None if "\"'/`".contains(letter) => open = Some(letter),
            _ => {}
        }
        part.push(letter);
        rest = &rest[letter.len_utf8()..];
    }
    parts.push(part);
    parts.into_iter().map(|part| part.trim().to_owned()).collect()
}

fn names(list: &str) -> Result<Vec<String>, Error> {
    let is_name = |name: &str| {
        let fits = |letter: char| letter.is_alphanumeric() || "@._-".contains(letter);
        !name.is_empty() && name.chars().all(fits)
    };
    let all: Vec<String> = list.split(',').map(|name| name.trim().trim_matches('`').to_owned()).collect();
    match all.iter().find(|name| !is_name(name)) {
        None => Ok(all),
        Some(name) if name.contains('(') || name.contains(' ') => {
            Err(Error::not_implemented(format!("The expression {name} of Logs Insights")))
        }
        Some(name) => Err(malformed(name)),
    }
}

impl Query {
    /// Reads a query.
    ///
    /// # Errors
    /// `MalformedQueryException`; `NotImplemented` for what is not offered.
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        let mut query = Self::default();
        for command in split(text, |rest| rest.starts_with('|').then_some(1)) {
            let (name, rest) = command.split_once(char::is_whitespace).unwrap_or((&command, ""));
            match name.to_lowercase().as_str() {
                "" => return Err(malformed("|")),
                "fields" => query.fields.extend(names(rest)?),
                "display" => query.fields = names(rest)?,
                "filter" => {
                    let is_and = |rest: &str| {
                        rest.get(..5).filter(|word| word.eq_ignore_ascii_case(" and ")).map(|_| 5)
                    };
                    for one in split(rest, is_and) {
                        query.conditions.push(condition(&one)?);
                    }
                }
                "sort" => {
                    let mut words = rest.split_whitespace();
                    let field = words.next().ok_or_else(|| malformed("sort"))?;
                    let descends = !words.next().is_some_and(|order| order.eq_ignore_ascii_case("asc"));
                    query.sort = Some((names(field)?.remove(0), descends));
                }
                "limit" | "head" => {
                    query.limit = Some(rest.trim().parse().map_err(|_| malformed(rest))?);
                }
                "stats" | "parse" | "dedup" | "pattern" | "diff" | "unmask" | "tail" | "source"
                | "anomaly" | "unnest" | "lookup" | "join" | "filterindex" => {
                    return Err(Error::not_implemented(format!("The command {name} of Logs Insights")));
                }
                _ => return Err(malformed(name)),
            }
        }
        if query.fields.is_empty() {
            query.fields = vec!["@timestamp".into(), "@message".into()];
        }
        Ok(query)
    }

    /// Whether an event fits every condition.
    pub(crate) fn fits(&self, record: &Record) -> bool {
        self.conditions.iter().all(|condition| match condition {
            Condition::Like { field, pattern, negated } => {
                record.value(field).is_some_and(|value| pattern.is_match(&value)) != *negated
            }
            Condition::Compare { field, operator, wanted } => {
                record.value(field).is_some_and(|value| compares(&value, operator, wanted))
            }
        })
    }

    /// Sorts (newest first, unless the query says otherwise), cuts, and answers the fields of each event.
    pub(crate) fn answer(&self, mut records: Vec<Record>, limit: usize) -> Vec<Vec<(String, String)>> {
        let (field, descends) = self.sort.clone().unwrap_or_else(|| ("@timestamp".into(), true));
        records.sort_by(|one, other| {
            let order = match (one.value(&field), other.value(&field)) {
                (Some(one), Some(other)) => match (one.parse::<f64>(), other.parse::<f64>()) {
                    (Ok(one), Ok(other)) => one.total_cmp(&other),
                    _ => one.cmp(&other),
                },
                (one, other) => one.cmp(&other),
            };
            if descends { order.reverse() } else { order }
        });
        let shown = |record: Record| {
            let fields = self.fields.iter().map(String::as_str).chain(["@ptr"]);
            fields.filter_map(|field| Some((field.to_owned(), record.value(field)?))).collect()
        };
        records.into_iter().take(limit.min(self.limit.unwrap_or(limit))).map(shown).collect()
    }
}

fn condition(text: &str) -> Result<Condition, Error> {
    if text.contains('(')
        || split(text, |rest| rest.to_lowercase().starts_with(" or ").then_some(4)).len() > 1
    {
        return Err(Error::not_implemented(format!("The filter {text} of Logs Insights")));
    }
    let (field, rest) = text.split_once(char::is_whitespace).ok_or_else(|| malformed(text))?;
    let field = names(field)?.remove(0);
    let rest = rest.trim();
    let lower = rest.to_lowercase();
    for (word, negated) in [("not like ", true), ("like ", false), ("=~ ", false)] {
        if lower.starts_with(word) {
            let wanted = rest[word.len()..].trim();
            let pattern = match wanted.strip_prefix('/').and_then(|wanted| wanted.strip_suffix('/')) {
                Some(pattern) => Regex::new(pattern),
                None => Regex::new(&regex::escape(wanted.trim_matches(['"', '\'']))),
            };
            let pattern = pattern.map_err(|_| malformed(wanted))?;
            return Ok(Condition::Like { field, pattern, negated });
        }
    }
    let operator = ["!=", "<=", ">=", "=", "<", ">"].into_iter().find(|operator| rest.starts_with(operator));
    let operator = operator.ok_or_else(|| malformed(rest))?;
    let wanted = rest[operator.len()..].trim().trim_matches(['"', '\'']).to_owned();
    Ok(Condition::Compare { field, operator: operator.to_owned(), wanted })
}

fn compares(value: &str, operator: &str, wanted: &str) -> bool {
    let order = match (value.parse::<f64>(), wanted.parse::<f64>()) {
        (Ok(value), Ok(wanted)) => value.total_cmp(&wanted),
        _ => value.cmp(wanted),
    };
    match operator {
        "=" => order.is_eq(),
        "!=" => order.is_ne(),
        "<" => order.is_lt(),
        "<=" => order.is_le(),
        ">" => order.is_gt(),
        _ => order.is_ge(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(query: &str) -> Result<Vec<Vec<(String, String)>>, String> {
        let record = |time: i64, message: &str| Record {
            time,
            ingested_at: time,
            message: message.into(),
            stream: "s".into(),
            log: "0:g".into(),
            pointer: time.to_string(),
        };
        let records =
            vec![record(1, "one | two"), record(2, "{\"level\": \"error\", \"ms\": 12}"), record(3, "three")];
        let query = Query::parse(query).map_err(|error| error.code)?;
        let fitting = records.into_iter().filter(|record| query.fits(record)).collect();
        Ok(query.answer(fitting, 100))
    }

    fn pointers(query: &str) -> Vec<String> {
        run(query).unwrap().into_iter().map(|row| row.last().unwrap().1.clone()).collect()
    }

    #[test]
    fn queries() {
        assert_eq!(pointers("fields @timestamp, @message"), ["3", "2", "1"]);
        assert_eq!(pointers("fields @message | sort @timestamp asc | limit 2"), ["1", "2"]);
        assert_eq!(pointers("filter @message like /one \\| t/"), ["1"]);
        assert_eq!(pointers("filter level = \"error\" and ms > 9 | display ms"), ["2"]);
        assert_eq!(pointers("filter @message not like 'e'"), Vec::<String>::new());
        assert_eq!(run("display ms").unwrap()[1][0], ("ms".to_owned(), "12".to_owned()));
        assert_eq!(run("stats count(*) by level").unwrap_err(), "NotImplemented");
        assert_eq!(run("nonsense").unwrap_err(), "MalformedQueryException");
    }
}
