//! Conditions of rules (ALB-11).

use std::net::IpAddr;

use lb_api::{Condition, QueryPair};
use model::Error;

use crate::api::{
    HostHeaderConditionConfig, HttpHeaderConditionConfig, HttpRequestMethodConditionConfig,
    PathPatternConditionConfig, QueryStringConditionConfig, QueryStringKeyValuePair, RuleCondition,
    SourceIpConditionConfig,
};
use crate::refuse::invalid;

/// Values in one condition at most.
const VALUES_PER_CONDITION_MAX: usize = 3;
/// Values in all conditions of a rule at most.
const VALUES_MAX: usize = 5;
/// Wildcards in all conditions of a rule at most.
const WILDCARDS_MAX: usize = 5;
/// Characters of a value at most.
const VALUE_CHARACTERS_MAX: usize = 128;
/// Characters of a header's name at most.
const HEADER_NAME_CHARACTERS_MAX: usize = 40;

/// Reads a rule's conditions: at least one, within ALB-11's bounds.
pub(crate) fn read(conditions: Vec<RuleCondition>) -> Result<Vec<Condition>, Error> {
    if conditions.is_empty() {
        return Err(invalid("A condition must be specified"));
    }
    let read: Vec<Condition> = conditions.into_iter().map(read_one).collect::<Result<_, _>>()?;
    let once = [
        ("host-header", count(&read, |one| matches!(one, Condition::HostHeader(_)))),
        ("path-pattern", count(&read, |one| matches!(one, Condition::PathPattern(_)))),
        ("http-request-method", count(&read, |one| matches!(one, Condition::HttpRequestMethod(_)))),
        ("source-ip", count(&read, |one| matches!(one, Condition::SourceIp(_)))),
    ];
    if let Some((field, _)) = once.iter().find(|(_, count)| *count > 1) {
        return Err(invalid(format!("A rule can only have one condition of field '{field}'")));
    }
    let values: Vec<&str> = read.iter().flat_map(texts).collect();
    if values.len() > VALUES_MAX {
        return Err(invalid(format!("A rule can only have '{VALUES_MAX}' condition values")));
    }
    let wildcards = values.iter().flat_map(|value| value.matches(['*', '?'])).count();
    if wildcards > WILDCARDS_MAX {
        return Err(invalid(format!("A rule can only have '{WILDCARDS_MAX}' condition wildcards")));
    }
    Ok(read)
}

fn count(conditions: &[Condition], is: impl Fn(&Condition) -> bool) -> usize {
    conditions.iter().filter(|one| is(one)).count()
}

/// The values of a condition, each once.
fn texts(condition: &Condition) -> Vec<&str> {
    match condition {
        Condition::HostHeader(values)
        | Condition::PathPattern(values)
        | Condition::HttpRequestMethod(values)
        | Condition::SourceIp(values)
        | Condition::HttpHeader { values, .. } => values.iter().map(String::as_str).collect(),
        Condition::QueryString(pairs) => pairs.iter().map(|pair| pair.value.as_str()).collect(),
    }
}

fn read_one(condition: RuleCondition) -> Result<Condition, Error> {
    let field = condition.field.unwrap_or_default();
    let has_regex = condition.regex_values.is_some_and(|values| !values.is_empty());
    if has_regex {
        return Err(Error::not_implemented("RegexValues of rule conditions"));
    }
    let plain = condition.values.unwrap_or_default();
    let of = |config: Option<Vec<String>>| config.filter(|values| !values.is_empty()).unwrap_or(plain);
    let read = match field.as_str() {
        "host-header" => {
            let config = condition.host_header_config.unwrap_or_default();
            no_regex(config.regex_values)?;
            Condition::HostHeader(of(config.values))
        }
        "path-pattern" => {
            let config = condition.path_pattern_config.unwrap_or_default();
            no_regex(config.regex_values)?;
            Condition::PathPattern(of(config.values))
        }
        "http-header" => {
            let config = condition.http_header_config.unwrap_or_default();
            no_regex(config.regex_values)?;
            let name = config.http_header_name.unwrap_or_default();
            if !is_header_name(&name) {
                return Err(invalid(format!("HTTP header name '{name}' is not valid")));
            }
            Condition::HttpHeader { name, values: config.values.unwrap_or_default() }
        }
        "http-request-method" => {
            let values = of(condition.http_request_method_config.and_then(|config| config.values));
            let is_method = |value: &String| {
                value.len() <= 40
                    && value.chars().all(|one| one.is_ascii_uppercase() || matches!(one, '-' | '_'))
            };
            if let Some(wrong) = values.iter().find(|value| !is_method(value)) {
                return Err(invalid(format!("HTTP request method '{wrong}' is not valid")));
            }
            Condition::HttpRequestMethod(values)
        }
        "query-string" => query_string(condition.query_string_config)?,
        "source-ip" => {
            let values = of(condition.source_ip_config.and_then(|config| config.values));
            if let Some(wrong) = values.iter().find(|value| !is_cidr(value)) {
                return Err(invalid(format!("Source IP '{wrong}' is not a CIDR block")));
            }
            Condition::SourceIp(values)
        }
        other => {
            return Err(invalid(format!(
                "Condition field '{other}' must be one of '[http-header, path-pattern, source-ip, host-header, query-string, http-request-method]'"
            )));
        }
    };
    check_values(&field, &read)?;
    Ok(read)
}

fn no_regex(values: Option<Vec<String>>) -> Result<(), Error> {
    match values {
        Some(values) if !values.is_empty() => Err(Error::not_implemented("RegexValues of rule conditions")),
        _ => Ok(()),
    }
}

fn check_values(field: &str, condition: &Condition) -> Result<(), Error> {
    let values = texts(condition);
    if values.is_empty() {
        return Err(invalid("A condition value must be specified"));
    }
    if values.len() > VALUES_PER_CONDITION_MAX {
        let text =
            format!("A condition of field '{field}' can only have '{VALUES_PER_CONDITION_MAX}' values");
        return Err(invalid(text));
    }
    if let Some(wrong) =
        values.iter().find(|value| value.is_empty() || value.chars().count() > VALUE_CHARACTERS_MAX)
    {
        return Err(invalid(format!(
            "Condition value '{wrong}' is empty or longer than {VALUE_CHARACTERS_MAX} characters"
        )));
    }
    Ok(())
}

fn query_string(config: Option<QueryStringConditionConfig>) -> Result<Condition, Error> {
    let mut pairs = Vec::new();
    for pair in config.and_then(|config| config.values).unwrap_or_default() {
        let value = pair.value.ok_or_else(|| invalid("A query string value must be specified"))?;
        if pair.key.as_ref().is_some_and(|key| key.chars().count() > VALUE_CHARACTERS_MAX) {
            return Err(invalid("A query string key is too long"));
        }
        pairs.push(QueryPair { key: pair.key.filter(|key| !key.is_empty()), value });
    }
    Ok(Condition::QueryString(pairs))
}

fn is_header_name(name: &str) -> bool {
    (1..=HEADER_NAME_CHARACTERS_MAX).contains(&name.len())
        && name.chars().all(|one| one.is_ascii_alphanumeric() || "*?-!#$%&'+.^_`|~".contains(one))
}

fn is_cidr(text: &str) -> bool {
    text.split_once('/').is_some_and(|(address, prefix)| {
        let prefix = prefix.parse::<u8>();
        match address.parse::<IpAddr>() {
            Ok(IpAddr::V4(_)) => prefix.is_ok_and(|prefix| prefix <= 32),
            Ok(IpAddr::V6(_)) => prefix.is_ok_and(|prefix| prefix <= 128),
            Err(_) => false,
        }
    })
}

/// As clients see it: host and path values also in the old form.
pub(crate) fn shape(condition: &Condition) -> RuleCondition {
    let mut shape = RuleCondition { values: Some(Vec::new()), ..RuleCondition::default() };
    match condition {
        Condition::HostHeader(values) => {
            shape.field = Some("host-header".into());
            shape.values = Some(values.clone());
            shape.host_header_config =
                Some(HostHeaderConditionConfig { values: Some(values.clone()), regex_values: None });
        }
        Condition::PathPattern(values) => {
            shape.field = Some("path-pattern".into());
            shape.values = Some(values.clone());
            shape.path_pattern_config =
                Some(PathPatternConditionConfig { values: Some(values.clone()), regex_values: None });
        }
        Condition::HttpHeader { name, values } => {
            shape.field = Some("http-header".into());
            shape.http_header_config = Some(HttpHeaderConditionConfig {
                http_header_name: Some(name.clone()),
                values: Some(values.clone()),
                regex_values: None,
            });
        }
        Condition::HttpRequestMethod(values) => {
            shape.field = Some("http-request-method".into());
            shape.http_request_method_config =
                Some(HttpRequestMethodConditionConfig { values: Some(values.clone()) });
        }
        Condition::QueryString(pairs) => {
            let pair = |pair: &QueryPair| QueryStringKeyValuePair {
                key: pair.key.clone(),
                value: Some(pair.value.clone()),
            };
            shape.field = Some("query-string".into());
            shape.query_string_config =
                Some(QueryStringConditionConfig { values: Some(pairs.iter().map(pair).collect()) });
        }
        Condition::SourceIp(values) => {
            shape.field = Some("source-ip".into());
            shape.source_ip_config = Some(SourceIpConditionConfig { values: Some(values.clone()) });
        }
    }
    shape
}

#[cfg(test)]
mod tests {
    use super::*;

    fn condition(field: &str, values: &[&str]) -> RuleCondition {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        RuleCondition { field: Some(field.into()), values: Some(values), ..RuleCondition::default() }
    }

    fn code(conditions: &[RuleCondition]) -> String {
        read(conditions.to_vec()).map_or_else(|error| error.code, |_| String::new())
    }

    #[test]
    fn alb_11_one_host_and_one_path_condition() {
        let path = condition("path-pattern", &["/a/*"]);
        assert_eq!(code(&[path.clone(), condition("host-header", &["*.example.com"])]), "");
        assert_eq!(code(&[path.clone(), path]), "ValidationError");
        assert_eq!(code(&[]), "ValidationError");
    }

    #[test]
    fn alb_11_three_values_per_condition_five_per_rule() {
        let three = condition("path-pattern", &["/a", "/b", "/c"]);
        assert_eq!(code(&[three.clone(), condition("host-header", &["a", "b"])]), "");
        assert_eq!(code(&[three, condition("host-header", &["a", "b", "c"])]), "ValidationError");
        assert_eq!(code(&[condition("path-pattern", &["/a", "/b", "/c", "/d"])]), "ValidationError");
        assert_eq!(code(&[condition("path-pattern", &["/*/*/*/*/*/*"])]), "ValidationError");
    }

    #[test]
    fn alb_11_source_ips_are_ranges() {
        assert_eq!(code(&[condition("source-ip", &["10.0.0.0/8", "2001:db8::/32"])]), "");
        assert_eq!(code(&[condition("source-ip", &["10.0.0.1"])]), "ValidationError");
        assert_eq!(code(&[condition("http-request-method", &["get"])]), "ValidationError");
        assert_eq!(code(&[condition("colour", &["red"])]), "ValidationError");
    }

    #[test]
    fn values_are_shown_in_both_forms() {
        let read = read(vec![condition("path-pattern", &["/a"])]).unwrap();
        let shown = shape(&read[0]);
        assert_eq!(shown.values, Some(vec!["/a".to_owned()]));
        assert_eq!(shown.path_pattern_config.unwrap().values, Some(vec!["/a".to_owned()]));
    }
}
