//! What a target gets of an event: all of it, a part (`InputPath`), a fixed text (`Input`), or a template.
//!
//! Never fails: a path that leads nowhere gives an empty text, as AWS does.

use serde_json::Value;

use crate::api::{InputTransformer, Target};

/// The input for `target` when `event` matched the rule `rule_arn`, named `rule_name`.
pub(crate) fn input(target: &Target, event: &Value, rule_arn: &str, rule_name: &str) -> String {
    if let Some(text) = &target.input {
        return text.clone();
    }
    if let Some(path) = &target.input_path {
        return lookup(event, path).map(Value::to_string).unwrap_or_default();
    }
    match &target.input_transformer {
        Some(transformer) => fill(transformer, event, rule_arn, rule_name),
        None => event.to_string(),
    }
}

/// A JSON path of the forms `$`, `$.detail.key`, `$.resources[0]`.
pub(crate) fn lookup<'v>(event: &'v Value, path: &str) -> Option<&'v Value> {
    let mut value = event;
    for step in path.strip_prefix('$')?.split('.').filter(|step| !step.is_empty()) {
        let (name, indexes) = step.split_once('[').map_or((step, ""), |(name, rest)| (name, rest));
        if !name.is_empty() {
            value = value.get(name)?;
        }
        for index in indexes.split(['[', ']']).filter(|index| !index.is_empty()) {
            value = value.get(index.parse::<usize>().ok()?)?;
        }
    }
    Some(value)
}

fn fill(transformer: &InputTransformer, event: &Value, rule_arn: &str, rule_name: &str) -> String {
    let template = transformer.input_template.as_deref().unwrap_or_default();
    let mut filled = String::new();
    let mut rest = template;
    // Whether the text before `rest` leaves a JSON string open.
    let mut in_string = false;
    while let Some(open) = rest.find('<') {
        let Some(length) = rest[open..].find('>') else { break };
        let name = &rest[open + 1..open + length];
        filled.push_str(&rest[..open]);
        in_string ^= has_odd_quotes(&rest[..open]);
        let path = transformer.input_paths_map.as_ref().and_then(|paths| paths.get(name));
        let value = match (name, path) {
            ("aws.events.rule-arn", _) => Some(Value::from(rule_arn)),
            ("aws.events.rule-name", _) => Some(Value::from(rule_name)),
            ("aws.events.event.ingestion-time", _) => event.get("time").cloned(),
            ("aws.events.event" | "aws.events.event.json", _) => Some(event.clone()),
            (_, Some(path)) => lookup(event, path).cloned(),
            (_, None) => None,
        };
        match (&value, path.is_none() && value.is_none()) {
            // Not a variable of ours: the angle brackets belong to the text.
            (_, true) => filled.push_str(&rest[open..=open + length]),
            (Some(value), _) => push(&mut filled, value, in_string),
            (None, _) => {}
        }
        rest = &rest[open + length + 1..];
    }
    filled.push_str(rest);
    filled
}

/// A text inside quotes is put in without quotes of its own; elsewhere as JSON.
fn push(filled: &mut String, value: &Value, in_string: bool) {
    let json = value.to_string();
    match value {
        Value::String(_) if in_string => filled.push_str(&json[1..json.len() - 1]),
        _ => filled.push_str(&json),
    }
}

fn has_odd_quotes(text: &str) -> bool {
    let mut escaped = false;
    let mut odd = false;
    for character in text.chars() {
        odd ^= character == '"' && !escaped;
        escaped = character == '\\' && !escaped;
    }
    odd
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn target(paths: &[(&str, &str)], template: &str) -> Target {
        let paths = paths.iter().map(|(name, path)| ((*name).to_owned(), (*path).to_owned())).collect();
        let transformer =
            InputTransformer { input_paths_map: Some(paths), input_template: Some(template.into()) };
        Target { input_transformer: Some(transformer), ..Target::default() }
    }

    #[test]
    fn every_way_of_saying_what_the_target_gets() {
        let event = json!({"time":"t","resources":["r0","r1"],"detail":{"id":"x\"y","n":7}});
        let of = |target: &Target| input(target, &event, "arn", "name");
        assert_eq!(of(&Target::default()), event.to_string());
        assert_eq!(of(&Target { input: Some("{}".into()), ..Target::default() }), "{}");
        let part = Target { input_path: Some("$.detail.n".into()), ..Target::default() };
        assert_eq!(of(&part), "7");
        let filled = target(
            &[("id", "$.detail.id"), ("n", "$.detail.n"), ("r", "$.resources[1]"), ("no", "$.none")],
            r#"{"a":"<id>","b":<n>,"c":<r>,"d":"on <id>!","e":"<no>","f":"<b>","g":<aws.events.rule-name>}"#,
        );
        assert_eq!(of(&filled), r#"{"a":"x\"y","b":7,"c":"r1","d":"on x\"y!","e":"","f":"<b>","g":"name"}"#);
    }
}
