//! Event patterns: read once, matched against events as JSON. Never looks at anything but its two arguments.
//!
//! A pattern is an object. Under each key stands either another object (look deeper) or a list of conditions of
//! which one must hold; all keys must match. `$or` holds a list of objects of which one must match.

use std::net::IpAddr;

use serde_json::{Map, Number, Value};

/// A pattern that was read without complaint.
#[derive(Debug, Clone, PartialEq)]
pub struct Pattern {
    root: Fields,
}

#[derive(Debug, Clone, PartialEq)]
struct Fields {
    fields: Vec<(String, Field)>,
    alternatives: Option<Vec<Fields>>,
}

#[derive(Debug, Clone, PartialEq)]
enum Field {
    Deeper(Fields),
    OneOf(Vec<Condition>),
}

#[derive(Debug, Clone, PartialEq)]
enum Condition {
    Equals(Value),
    Text(Text),
    AnythingBut(Vec<Value>),
    AnythingButText(Vec<Text>),
    Numeric(Vec<(Comparison, f64)>),
    Exists(bool),
    Cidr(IpAddr, u8),
}

/// A condition on a text.
#[derive(Debug, Clone, PartialEq)]
enum Text {
    Prefix(String),
    PrefixIgnoreCase(String),
    Suffix(String),
    SuffixIgnoreCase(String),
    EqualsIgnoreCase(String),
    /// Pieces between asterisks.
    Wildcard(Vec<String>),
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Comparison {
    Less,
    LessOrEqual,
    Equal,
    GreaterOrEqual,
    Greater,
}

/// Nested objects deeper than this are refused.
const DEPTH_MAX: usize = 64;

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// The reason, as AWS puts it behind `Event pattern is not valid. Reason: `.
    pub fn parse(text: &str) -> Result<Self, String> {
        let value: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let Value::Object(map) = value else { return Err("Filter is not an object".into()) };
        if map.is_empty() {
            return Err("Empty patterns are not allowed".into());
        }
        Ok(Self { root: fields(&map, 0)? })
    }

    /// Whether an event matches.
    pub fn matches(&self, event: &Value) -> bool {
        self.root.matches(Some(event))
    }
}

fn fields(map: &Map<String, Value>, depth: usize) -> Result<Fields, String> {
    if depth > DEPTH_MAX {
        return Err(format!("Objects nested deeper than {DEPTH_MAX} levels are not supported"));
    }
    let mut found = Fields { fields: Vec::new(), alternatives: None };
    for (key, value) in map {
        match value {
            Value::Array(items) if key == "$or" && items.iter().all(Value::is_object) && items.len() > 1 => {
                let branches = items.iter().filter_map(Value::as_object);
                found.alternatives =
                    Some(branches.map(|branch| fields(branch, depth + 1)).collect::<Result<_, _>>()?);
            }
            Value::Object(deeper) if deeper.is_empty() => return Err("Empty objects are not allowed".into()),
            Value::Object(deeper) => {
                found.fields.push((key.clone(), Field::Deeper(fields(deeper, depth + 1)?)));
            }
            Value::Array(items) if items.is_empty() => return Err("Empty arrays are not allowed".into()),
            Value::Array(items) => {
                let all = items.iter().map(condition).collect::<Result<_, _>>()?;
                found.fields.push((key.clone(), Field::OneOf(all)));
            }
            _ => return Err(format!("\"{key}\" must be an object or an array")),
        }
    }
    Ok(found)
}

fn condition(value: &Value) -> Result<Condition, String> {
    let map = match value {
        Value::Object(map) => map,
        Value::Array(_) => return Err("Match value must be String, number, true, false, or null".into()),
        scalar => return Ok(Condition::Equals(scalar.clone())),
    };
    let mut entries = map.iter();
    let (Some((kind, operand)), None) = (entries.next(), entries.next()) else {
        return Err("Only one key allowed in match expression".into());
    };
    match kind.as_str() {
        "exists" => operand
            .as_bool()
            .map(Condition::Exists)
            .ok_or_else(|| "exists match pattern must be either true or false.".to_owned()),
        "numeric" => numeric(operand).map(Condition::Numeric),
        "anything-but" => anything_but(operand),
        "cidr" => cidr(operand),
        _ => text(kind, operand).map(Condition::Text),
    }
}

fn text(kind: &str, operand: &Value) -> Result<Text, String> {
    let ignoring_case = operand.get("equals-ignore-case").and_then(Value::as_str);
    match (kind, operand.as_str(), ignoring_case) {
        ("prefix", Some(text), _) => Ok(Text::Prefix(text.into())),
        ("prefix", None, Some(text)) => Ok(Text::PrefixIgnoreCase(text.to_lowercase())),
        ("suffix", Some(text), _) => Ok(Text::Suffix(text.into())),
        ("suffix", None, Some(text)) => Ok(Text::SuffixIgnoreCase(text.to_lowercase())),
        ("equals-ignore-case", Some(text), _) => Ok(Text::EqualsIgnoreCase(text.to_lowercase())),
        ("wildcard", Some(text), _) => wildcard(text).map(Text::Wildcard),
        ("prefix" | "suffix" | "equals-ignore-case" | "wildcard", None, _) => {
            Err(format!("{kind} match pattern must be a string"))
        }
        _ => Err(format!("Unrecognized match type {kind}")),
    }
}

/// The pieces between asterisks; `\*` and `\\` stand for the characters themselves.
fn wildcard(pattern: &str) -> Result<Vec<String>, String> {
    let mut pieces = vec![String::new()];
    let mut characters = pattern.chars();
    let mut after_asterisk = false;
    while let Some(character) = characters.next() {
        let literal = match character {
            '*' if after_asterisk => return Err("Consecutive wildcard characters".into()),
            '*' => {
                pieces.push(String::new());
                after_asterisk = true;
                continue;
            }
            '\\' => match characters.next() {
                Some(escaped @ ('*' | '\\')) => escaped,
                _ => return Err("Invalid escape character".into()),
            },
            other => other,
        };
        after_asterisk = false;
        if let Some(piece) = pieces.last_mut() {
            piece.push(literal);
        }
    }
    Ok(pieces)
}

fn anything_but(operand: &Value) -> Result<Condition, String> {
    match operand {
        Value::Object(map) => {
            let mut entries = map.iter();
            let (Some((kind, inner)), None) = (entries.next(), entries.next()) else {
                return Err("Only one key allowed in match expression".into());
            };
            let operands = inner.as_array().map_or_else(|| std::slice::from_ref(inner), Vec::as_slice);
            if operands.is_empty() {
                return Err("Empty arrays are not allowed".into());
            }
            operands
                .iter()
                .map(|one| text(kind, one))
                .collect::<Result<_, _>>()
                .map(Condition::AnythingButText)
        }
        Value::Array(items) if items.is_empty() => Err("Empty arrays are not allowed".into()),
        Value::Array(items) if items.iter().all(Value::is_string) || items.iter().all(Value::is_number) => {
            Ok(Condition::AnythingBut(items.clone()))
        }
        Value::Array(_) => Err(
            "Inside anything but list, either all values are number or string, mixed type is not supported"
                .into(),
        ),
        scalar => Ok(Condition::AnythingBut(vec![scalar.clone()])),
    }
}

fn numeric(operand: &Value) -> Result<Vec<(Comparison, f64)>, String> {
    let items = operand.as_array().ok_or("Value of numeric must be an array.")?;
    if items.is_empty() || items.len() % 2 != 0 || items.len() > 4 {
        return Err("Bad numeric range operator".into());
    }
    items
        .chunks(2)
        .map(|pair| {
            let comparison = match pair[0].as_str() {
                Some("<") => Comparison::Less,
                Some("<=") => Comparison::LessOrEqual,
                Some("=") => Comparison::Equal,
                Some(">=") => Comparison::GreaterOrEqual,
                Some(">") => Comparison::Greater,
                _ => return Err(format!("Unrecognized numeric range operator: {}", pair[0])),
            };
            let bound = pair[1].as_f64().ok_or("Value of a numeric range must be numeric")?;
            Ok((comparison, bound))
        })
        .collect()
}

fn cidr(operand: &Value) -> Result<Condition, String> {
    let malformed = || "Malformed CIDR, one '/' required".to_owned();
    let (address, length) = operand.as_str().and_then(|text| text.split_once('/')).ok_or_else(malformed)?;
    let address: IpAddr = address.parse().map_err(|_| malformed())?;
    let length: u8 = length.parse().map_err(|_| malformed())?;
    let most = if address.is_ipv4() { 32 } else { 128 };
    if length > most {
        return Err(format!("Malformed CIDR, mask bits must be between 0 and {most}"));
    }
    Ok(Condition::Cidr(address, length))
}

impl Fields {
    fn matches(&self, value: Option<&Value>) -> bool {
        // An array of objects matches when one of them does.
        if let Some(Value::Array(items)) = value
            && !items.is_empty()
        {
            return items.iter().any(|item| self.matches(Some(item)));
        }
        let object = value.and_then(Value::as_object);
        let all = self.fields.iter().all(|(key, field)| {
            let inner = object.and_then(|object| object.get(key));
            match field {
                Field::Deeper(fields) => fields.matches(inner),
                Field::OneOf(conditions) => conditions.iter().any(|condition| condition.holds(inner)),
            }
        });
        all && self
            .alternatives
            .as_ref()
            .is_none_or(|branches| branches.iter().any(|branch| branch.matches(value)))
    }
}

impl Condition {
    fn holds(&self, value: Option<&Value>) -> bool {
        match (self, value) {
            // Only a leaf exists: an object in its place, or an empty array, does not.
            (Condition::Exists(wanted), _) => {
                let there = match value {
                    None | Some(Value::Object(_)) => false,
                    Some(Value::Array(items)) => !items.is_empty(),
                    Some(_) => true,
                };
                there == *wanted
            }
            (_, None) => false,
            (_, Some(Value::Array(items))) => items.iter().any(|item| self.holds_for(item)),
            (_, Some(value)) => self.holds_for(value),
        }
    }

    fn holds_for(&self, value: &Value) -> bool {
        match self {
            Condition::Equals(wanted) => wanted == value,
            Condition::Text(text) => value.as_str().is_some_and(|value| text.holds(value)),
            Condition::AnythingBut(unwanted) => {
                !value.is_object() && !value.is_array() && !unwanted.contains(value)
            }
            Condition::AnythingButText(unwanted) => {
                value.as_str().is_some_and(|value| !unwanted.iter().any(|text| text.holds(value)))
            }
            Condition::Numeric(bounds) => {
                let number = value.as_number().and_then(Number::as_f64);
                number.is_some_and(|number| bounds.iter().all(|(how, bound)| how.holds(number, *bound)))
            }
            Condition::Cidr(network, length) => value
                .as_str()
                .and_then(|text| text.parse().ok())
                .is_some_and(|address| in_network(address, *network, *length)),
            Condition::Exists(_) => true,
        }
    }
}

impl Text {
    fn holds(&self, value: &str) -> bool {
        match self {
            Text::Prefix(prefix) => value.starts_with(prefix.as_str()),
            Text::PrefixIgnoreCase(prefix) => value.to_lowercase().starts_with(prefix.as_str()),
            Text::Suffix(suffix) => value.ends_with(suffix.as_str()),
            Text::SuffixIgnoreCase(suffix) => value.to_lowercase().ends_with(suffix.as_str()),
            Text::EqualsIgnoreCase(wanted) => value.to_lowercase() == *wanted,
            Text::Wildcard(pieces) => wildcard_matches(pieces, value),
        }
    }
}

/// The first piece at the start, the last at the end, those between in order: leftmost is always good enough.
fn wildcard_matches(pieces: &[String], value: &str) -> bool {
    match pieces {
        [] => value.is_empty(),
        [only] => only == value,
        [first, middle @ .., last] => {
            let Some(mut rest) = value.strip_prefix(first.as_str()) else { return false };
            for piece in middle {
                let Some(at) = rest.find(piece.as_str()) else { return false };
                rest = &rest[at + piece.len()..];
            }
            rest.ends_with(last.as_str())
        }
    }
}

impl Comparison {
    fn holds(self, value: f64, bound: f64) -> bool {
        match self {
            Comparison::Less => value < bound,
            Comparison::LessOrEqual => value <= bound,
            Comparison::Equal => value == bound,
            Comparison::GreaterOrEqual => value >= bound,
            Comparison::Greater => value > bound,
        }
    }
}

fn in_network(address: IpAddr, network: IpAddr, length: u8) -> bool {
    match (address, network) {
        (IpAddr::V4(address), IpAddr::V4(network)) => {
            let mask = u32::MAX.checked_shl(32 - u32::from(length)).unwrap_or(0);
            u32::from(address) & mask == u32::from(network) & mask
        }
        (IpAddr::V6(address), IpAddr::V6(network)) => {
            let mask = u128::MAX.checked_shl(128 - u32::from(length)).unwrap_or(0);
            u128::from(address) & mask == u128::from(network) & mask
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Patterns and events side by side; the last column says whether they match.
    #[track_caller]
    fn check(pattern: &str, cases: &[(&str, bool)]) {
        let parsed = Pattern::parse(pattern).unwrap();
        for (event, expected) in cases {
            let event: Value = serde_json::from_str(event).unwrap();
            assert_eq!(parsed.matches(&event), *expected, "{pattern} against {event}");
        }
    }

    #[test]
    fn cp_21_the_rule_that_starts_pipelines() {
        let pattern = r#"{"source":["aws.codecommit"],"detail-type":["CodeCommit Repository State Change"],
            "resources":["arn:aws:codecommit:eu-central-1:000000000000:app"],
            "detail":{"event":["referenceCreated","referenceUpdated"],"referenceType":["branch"],"referenceName":["main"]}}"#;
        let event = |branch: &str, event: &str| {
            format!(
                r#"{{"version":"0","source":"aws.codecommit","detail-type":"CodeCommit Repository State Change",
                "resources":["arn:aws:codecommit:eu-central-1:000000000000:app"],
                "detail":{{"event":"{event}","referenceType":"branch","referenceName":"{branch}"}}}}"#
            )
        };
        check(
            pattern,
            &[
                (&event("main", "referenceUpdated"), true),
                (&event("main", "referenceCreated"), true),
                (&event("dev", "referenceUpdated"), false),
                (&event("main", "referenceDeleted"), false),
                ("{}", false),
            ],
        );
    }

    #[test]
    fn exact_values_of_every_kind() {
        check(
            r#"{"a":["x",1,true,null]}"#,
            &[
                (r#"{"a":"x"}"#, true),
                (r#"{"a":1}"#, true),
                (r#"{"a":1.0}"#, false),
                (r#"{"a":"1"}"#, false),
                (r#"{"a":true}"#, true),
                (r#"{"a":null}"#, true),
                (r#"{"b":null}"#, false),
                (r#"{"a":["q","x"]}"#, true),
                (r#"{"a":[]}"#, false),
            ],
        );
    }

    #[test]
    fn texts() {
        check(r#"{"a":[{"prefix":"eu-"}]}"#, &[(r#"{"a":"eu-1"}"#, true), (r#"{"a":"us-1"}"#, false)]);
        check(r#"{"a":[{"prefix":{"equals-ignore-case":"EU-"}}]}"#, &[(r#"{"a":"eu-1"}"#, true)]);
        check(r#"{"a":[{"suffix":".png"}]}"#, &[(r#"{"a":"x.png"}"#, true), (r#"{"a":"x.PNG"}"#, false)]);
        check(r#"{"a":[{"suffix":{"equals-ignore-case":".png"}}]}"#, &[(r#"{"a":"x.PNG"}"#, true)]);
        check(
            r#"{"a":[{"equals-ignore-case":"Ab"}]}"#,
            &[(r#"{"a":"aB"}"#, true), (r#"{"a":"abc"}"#, false)],
        );
    }

    #[test]
    fn wildcards() {
        check(
            r#"{"a":[{"wildcard":"dir/*/file*.txt"}]}"#,
            &[
                (r#"{"a":"dir/x/file1.txt"}"#, true),
                (r#"{"a":"dir/x/y/file.txt"}"#, true),
                (r#"{"a":"dir/file.txt"}"#, false),
                (r#"{"a":"dir/x/file.txt2"}"#, false),
            ],
        );
        check(r#"{"a":[{"wildcard":"a*a"}]}"#, &[(r#"{"a":"a"}"#, false), (r#"{"a":"aa"}"#, true)]);
        check(r#"{"a":[{"wildcard":"1\\*2"}]}"#, &[(r#"{"a":"1*2"}"#, true), (r#"{"a":"1x2"}"#, false)]);
        check(r#"{"a":[{"wildcard":"*"}]}"#, &[(r#"{"a":""}"#, true), (r#"{"a":1}"#, false)]);
    }

    #[test]
    fn anything_but() {
        check(
            r#"{"a":[{"anything-but":"x"}]}"#,
            &[(r#"{"a":"y"}"#, true), (r#"{"a":"x"}"#, false), (r#"{"a":1}"#, true), (r#"{"b":"y"}"#, false)],
        );
        check(r#"{"a":[{"anything-but":[1,2]}]}"#, &[(r#"{"a":3}"#, true), (r#"{"a":2}"#, false)]);
        check(
            r#"{"a":[{"anything-but":{"prefix":["x","y"]}}]}"#,
            &[(r#"{"a":"xa"}"#, false), (r#"{"a":"ya"}"#, false), (r#"{"a":"za"}"#, true)],
        );
        check(
            r#"{"a":[{"anything-but":{"wildcard":"*/lib/*"}}]}"#,
            &[(r#"{"a":"x/lib/y"}"#, false), (r#"{"a":"x/bin/y"}"#, true)],
        );
        check(r#"{"a":[{"anything-but":{"equals-ignore-case":"X"}}]}"#, &[(r#"{"a":"x"}"#, false)]);
    }

    #[test]
    fn numbers_and_networks() {
        check(
            r#"{"a":[{"numeric":[">",0,"<=",5]}]}"#,
            &[
                (r#"{"a":0}"#, false),
                (r#"{"a":0.5}"#, true),
                (r#"{"a":5}"#, true),
                (r#"{"a":5.1}"#, false),
                (r#"{"a":"3"}"#, false),
            ],
        );
        check(r#"{"a":[{"numeric":["=",3e2]}]}"#, &[(r#"{"a":300}"#, true)]);
        check(
            r#"{"a":[{"cidr":"10.0.0.0/24"}]}"#,
            &[(r#"{"a":"10.0.0.255"}"#, true), (r#"{"a":"10.0.1.0"}"#, false), (r#"{"a":"::1"}"#, false)],
        );
        check(r#"{"a":[{"cidr":"0.0.0.0/0"}]}"#, &[(r#"{"a":"1.2.3.4"}"#, true)]);
    }

    #[test]
    fn exists_is_of_leaves() {
        check(
            r#"{"a":{"b":[{"exists":true}]}}"#,
            &[
                (r#"{"a":{"b":1}}"#, true),
                (r#"{"a":{"b":null}}"#, true),
                (r#"{"a":{"b":{"c":1}}}"#, false),
                (r#"{"a":{"b":[]}}"#, false),
                (r#"{}"#, false),
            ],
        );
        check(
            r#"{"a":{"b":[{"exists":false}]}}"#,
            &[(r#"{"a":{"b":1}}"#, false), (r#"{"a":{}}"#, true), (r#"{}"#, true)],
        );
    }

    #[test]
    fn alternatives_and_arrays_of_objects() {
        check(
            r#"{"s":["x"],"$or":[{"a":[1]},{"b":{"c":[{"prefix":"p"}]}}]}"#,
            &[
                (r#"{"s":"x","a":1}"#, true),
                (r#"{"s":"x","b":{"c":"pq"}}"#, true),
                (r#"{"s":"x","a":2}"#, false),
                (r#"{"s":"y","a":1}"#, false),
            ],
        );
        check(
            r#"{"d":{"$or":[{"a":[1]},{"a":[2]}]}}"#,
            &[(r#"{"d":{"a":2}}"#, true), (r#"{"d":{"a":3}}"#, false)],
        );
        check(
            r#"{"items":{"name":["x"],"size":[2]}}"#,
            &[
                (r#"{"items":[{"name":"x","size":1},{"name":"x","size":2}]}"#, true),
                (r#"{"items":[{"name":"x","size":1},{"name":"y","size":2}]}"#, false),
            ],
        );
    }

    #[test]
    fn what_is_refused_and_why() {
        for (pattern, reason) in [
            ("[]", "Filter is not an object"),
            ("{}", "Empty patterns are not allowed"),
            (r#"{"source":"x"}"#, "\"source\" must be an object or an array"),
            (r#"{"source":[]}"#, "Empty arrays are not allowed"),
            (r#"{"detail":{}}"#, "Empty objects are not allowed"),
            (r#"{"a":[{"like":"x"}]}"#, "Unrecognized match type like"),
            (r#"{"a":[{"prefix":1}]}"#, "prefix match pattern must be a string"),
            (r#"{"a":[{"prefix":"x","suffix":"y"}]}"#, "Only one key allowed in match expression"),
            (r#"{"a":[{"wildcard":"a**"}]}"#, "Consecutive wildcard characters"),
            (r#"{"a":[{"numeric":["<"]}]}"#, "Bad numeric range operator"),
            (r#"{"a":[["x"]]}"#, "Match value must be String, number, true, false, or null"),
        ] {
            assert_eq!(Pattern::parse(pattern).unwrap_err(), reason, "{pattern}");
        }
        assert!(Pattern::parse("{").is_err());
    }
}
