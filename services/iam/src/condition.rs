//! Conditions of policy statements.

use std::collections::BTreeSet;
use std::net::IpAddr;

use serde_json::Value;

use crate::evaluate::{Context, filled, is_like, texts};

/// Whether every operator of a `Condition` block holds. Keys the context lacks go into `missing`.
pub(crate) fn holds(block: &Value, context: &Context, missing: &mut BTreeSet<String>) -> bool {
    let Some(operators) = block.as_object() else { return true };
    operators.iter().all(|(operator, keys)| {
        let Some(keys) = keys.as_object() else { return false };
        keys.iter().all(|(key, wanted)| {
            let known = context.get(&key.to_lowercase());
            if known.is_none() {
                missing.insert(key.clone());
            }
            one_holds(operator, &texts(wanted), known.map(Vec::as_slice), context)
        })
    })
}

/// How an operator treats several values of the context.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Many {
    Any,
    All,
}

fn one_holds(operator: &str, wanted: &[String], known: Option<&[String]>, context: &Context) -> bool {
    let (many, operator) = match operator.split_once(':') {
        Some(("ForAllValues", rest)) => (Some(Many::All), rest),
        Some(("ForAnyValue", rest)) => (Some(Many::Any), rest),
        _ => (None, operator),
    };
    if operator == "Null" {
        return wanted.iter().any(|wanted| (wanted == "true") == known.is_none());
    }
    let (operator, if_exists) =
        operator.strip_suffix("IfExists").map_or((operator, false), |bare| (bare, true));
    let positive = operator.replace("Not", "");
    let is_negated = positive != operator;
    let Some(known) = known else {
        return if_exists || many == Some(Many::All) || (is_negated && many.is_none());
    };
    let wanted: Vec<String> = wanted.iter().map(|wanted| filled(wanted, context)).collect();
    let fits = |value: &String| wanted.iter().any(|wanted| compare(&positive, value, wanted)) != is_negated;
    match many {
        Some(Many::All) => known.iter().all(fits),
        Some(Many::Any) => known.iter().any(fits),
        None if is_negated => known.iter().all(fits),
        None => known.iter().any(fits),
    }
}

/// One value of the context against one of the policy; an operator nobody knows holds never.
fn compare(operator: &str, value: &str, wanted: &str) -> bool {
    match operator {
        "StringEquals" | "BinaryEquals" => value == wanted,
        "StringEqualsIgnoreCase" => value.to_lowercase() == wanted.to_lowercase(),
        "Bool" => value.eq_ignore_ascii_case(wanted),
        "StringLike" | "ArnLike" | "ArnEquals" => is_like(wanted, value),
        "IpAddress" => is_within(value, wanted),
        _ => match operator.strip_prefix("Numeric").or_else(|| operator.strip_prefix("Date")) {
            Some(order) => number(value).zip(number(wanted)).is_some_and(|(value, wanted)| match order {
                "Equals" => (value - wanted).abs() < f64::EPSILON,
                "LessThan" => value < wanted,
                "LessThanEquals" => value <= wanted,
                "GreaterThan" => value > wanted,
                "GreaterThanEquals" => value >= wanted,
                _ => false,
            }),
            None => false,
        },
    }
}

/// A number as it is, or a date (`2026-01-02T03:04:05Z`) as seconds since the epoch.
fn number(text: &str) -> Option<f64> {
    text.parse().ok().or_else(|| date(text))
}

/// Seconds since the epoch of a UTC date with or without a time of day.
fn date(text: &str) -> Option<f64> {
    let (day, time) = text.strip_suffix('Z').unwrap_or(text).split_once('T').unwrap_or((text, "00:00:00"));
    let mut parts = day.splitn(3, '-');
    let (year, month, day) =
        (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let mut parts = time.splitn(3, ':');
    let (hour, minute) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let second: f64 = parts.next().unwrap_or("0").parse().ok()?;
    let is_date = (1..=12).contains(&month) && (1..=31).contains(&day) && hour < 24 && minute < 60;
    is_date.then(|| model::Time::from_civil(year, month, day, hour, minute, 0).as_seconds() + second)
}

/// Whether an address lies in a range (`10.0.0.0/8`); a bare address is its own range.
fn is_within(address: &str, range: &str) -> bool {
    let (network, length) = range.split_once('/').map_or((range, None), |(net, length)| (net, Some(length)));
    let bits = |address: IpAddr| match address {
        IpAddr::V4(four) => (u128::from(four.to_bits()), 32),
        IpAddr::V6(six) => (six.to_bits(), 128),
    };
    let (Ok(address), Ok(network)) = (address.parse().map(bits), network.parse().map(bits)) else {
        return false;
    };
    let length: Option<u32> = length.map_or(Some(network.1), |length| length.parse().ok());
    let Some(length) = length.filter(|length| *length <= network.1) else { return false };
    let host_bits = network.1 - length;
    address.1 == network.1
        && (address.0.checked_shr(host_bits).unwrap_or(0) == network.0.checked_shr(host_bits).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn operators() {
        let context = Context::from([
            ("aws:sourceip".to_owned(), vec!["10.1.2.3".to_owned()]),
            ("aws:securetransport".to_owned(), vec!["true".to_owned()]),
            ("n".to_owned(), vec!["5".to_owned()]),
            ("tags".to_owned(), vec!["a".to_owned(), "b".to_owned()]),
            ("at".to_owned(), vec!["2026-01-02T03:04:05Z".to_owned()]),
        ]);
        for (block, expected) in [
            (json!({"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}), true),
            (json!({"NotIpAddress": {"aws:SourceIp": ["10.0.0.0/8"]}}), false),
            (json!({"IpAddress": {"aws:SourceIp": "0.0.0.0/0"}}), true),
            (json!({"Bool": {"aws:SecureTransport": false}}), false),
            (json!({"NumericLessThan": {"n": 6}}), true),
            (json!({"NumericNotEquals": {"n": "5"}}), false),
            (json!({"DateGreaterThan": {"at": "2026-01-01T00:00:00Z"}}), true),
            (json!({"StringEquals": {"none": "x"}}), false),
            (json!({"StringNotEquals": {"none": "x"}}), true),
            (json!({"StringEqualsIfExists": {"none": "x"}}), true),
            (json!({"Null": {"none": "true", "n": "false"}}), true),
            (json!({"ForAllValues:StringEquals": {"tags": ["a", "b", "c"]}}), true),
            (json!({"ForAllValues:StringEquals": {"tags": ["a"]}}), false),
            (json!({"ForAnyValue:StringLike": {"tags": ["B*", "b*"]}}), true),
            (json!({"NoSuch": {"n": "5"}}), false),
        ] {
            assert_eq!(holds(&block, &context, &mut BTreeSet::new()), expected, "{block}");
        }
        let mut missing = BTreeSet::new();
        holds(&json!({"StringLike": {"aws:RequestTag/x": "*"}}), &context, &mut missing);
        assert_eq!(missing.into_iter().collect::<Vec<_>>(), ["aws:RequestTag/x"]);
    }
}
