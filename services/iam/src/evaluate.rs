//! The evaluation of identity policies: pure, and used by the simulator's operations alone.
//!
//! An explicit deny wins; without one, an allow of an identity policy counts where the boundary, if there is one,
//! allows too; all else is denied implicitly.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::condition;

/// What is known of a request: lower-case keys, each with its values.
pub(crate) type Context = BTreeMap<String, Vec<String>>;

/// A policy and the name under which its statements are reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Source {
    pub(crate) id: String,
    pub(crate) document: String,
}

/// What policies say of one action on one resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    Allowed,
    ExplicitDeny,
    ImplicitDeny,
}

impl Decision {
    /// As IAM spells it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Allowed => "allowed",
            Self::ExplicitDeny => "explicitDeny",
            Self::ImplicitDeny => "implicitDeny",
        }
    }
}

/// A decision and what led to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) decision: Decision,
    /// Names of the policies whose statements decided, in their order.
    pub(crate) matched: Vec<String>,
    /// Condition keys that statements ask for and the context does not hold.
    pub(crate) missing: BTreeSet<String>,
    /// Whether the boundary allows; none without a boundary.
    pub(crate) within_boundary: Option<bool>,
}

/// Decides one action on one resource.
pub(crate) fn decide(
    policies: &[Source],
    boundary: &[Source],
    action: &str,
    resource: &str,
    context: &Context,
) -> Verdict {
    let mut missing = BTreeSet::new();
    let (allows, denies) = effects(policies, action, resource, context, &mut missing);
    let (bound_allows, bound_denies) = effects(boundary, action, resource, context, &mut missing);
    let within_boundary =
        (!boundary.is_empty()).then_some(bound_denies.is_empty() && !bound_allows.is_empty());
    let is_denied = !denies.is_empty() || !bound_denies.is_empty();
    let (decision, matched) = match (is_denied, allows.is_empty(), within_boundary) {
        (true, _, _) => (Decision::ExplicitDeny, [denies, bound_denies].concat()),
        (false, false, None | Some(true)) => (Decision::Allowed, allows),
        (false, _, _) => (Decision::ImplicitDeny, Vec::new()),
    };
    Verdict { decision, matched, missing, within_boundary }
}

/// Names of the policies that allow, and of those that deny.
fn effects(
    policies: &[Source],
    action: &str,
    resource: &str,
    context: &Context,
    missing: &mut BTreeSet<String>,
) -> (Vec<String>, Vec<String>) {
    let (mut allows, mut denies) = (Vec::new(), Vec::new());
    for policy in policies {
        for statement in statements(&policy.document) {
            if !is_about(&statement, action, resource, context) {
                continue;
            }
            if !condition::holds(&statement["Condition"], context, missing) {
                continue;
            }
            match statement["Effect"].as_str() {
                Some("Allow") => allows.push(policy.id.clone()),
                _ => denies.push(policy.id.clone()),
            }
        }
    }
    (allows, denies)
}

fn statements(document: &str) -> Vec<Value> {
    let parsed: Value = serde_json::from_str(document).unwrap_or_default();
    match &parsed["Statement"] {
        Value::Array(list) => list.clone(),
        Value::Object(_) => vec![parsed["Statement"].clone()],
        _ => Vec::new(),
    }
}

fn is_about(statement: &Value, action: &str, resource: &str, context: &Context) -> bool {
    let action = action.to_lowercase();
    let names = |key: &str| texts(&statement[key]).iter().any(|one| is_like(&one.to_lowercase(), &action));
    let covers =
        |key: &str| texts(&statement[key]).iter().any(|one| is_like(&filled(one, context), resource));
    let by_action = if statement.get("Action").is_some() { names("Action") } else { !names("NotAction") };
    let by_resource =
        if statement.get("Resource").is_some() { covers("Resource") } else { !covers("NotResource") };
    by_action && by_resource
}

/// A text or a list of texts; numbers and booleans as they are written.
pub(crate) fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(list) => list.iter().flat_map(texts).collect(),
        Value::Number(_) | Value::Bool(_) => vec![value.to_string()],
        _ => Vec::new(),
    }
}

/// A text with its policy variables filled in: `${aws:username}`, `${key, 'default'}`, and `${*}` for a star itself.
/// What the context does not hold stays as it is, and so matches nothing.
pub(crate) fn filled(text: &str, context: &Context) -> String {
    let mut result = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        let Some((name, tail)) = after.split_once('}') else { break };
        result.push_str(before);
        let (name, default) = name.split_once(',').map_or((name, None), |(name, default)| {
            (name.trim(), Some(default.trim().trim_matches('\'').to_owned()))
        });
        let value = match name {
            "*" | "?" | "$" => Some(name.to_owned()),
            _ => context.get(&name.to_lowercase()).and_then(|values| values.first()).cloned().or(default),
        };
        result.push_str(&value.unwrap_or_else(|| format!("${{{name}}}")));
        rest = tail;
    }
    result + rest
}

/// Whether a text fits a pattern with `*` (any number of characters) and `?` (one).
pub(crate) fn is_like(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
    let (mut at, mut seen) = (0, 0);
    // Where the last star stands, and how much of the text it has taken: what to go back to.
    let mut star: Option<(usize, usize)> = None;
    while seen < text.len() {
        match pattern.get(at) {
            Some('*') => {
                star = Some((at, seen));
                at += 1;
            }
            Some(one) if *one == '?' || *one == text[seen] => {
                at += 1;
                seen += 1;
            }
            _ => match star {
                Some((position, taken)) => {
                    star = Some((position, taken + 1));
                    at = position + 1;
                    seen = taken + 1;
                }
                None => return false,
            },
        }
    }
    pattern[at..].iter().all(|one| *one == '*')
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn source(statement: Value) -> Source {
        Source { id: "p".into(), document: json!({"Statement": statement}).to_string() }
    }

    fn decision(policies: &[Source], boundary: &[Source], action: &str, resource: &str) -> Decision {
        let context = Context::from([("aws:username".to_owned(), vec!["ann".to_owned()])]);
        decide(policies, boundary, action, resource, &context).decision
    }

    #[test]
    fn patterns() {
        for (pattern, text, fits) in [
            ("s3:*", "s3:getobject", true),
            ("*x*y", "axbxcy", true),
            ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("", "", true),
            ("*", "", true),
            ("ab*", "a", false),
        ] {
            assert_eq!(is_like(pattern, text), fits, "{pattern} {text}");
        }
    }

    #[test]
    fn a_deny_wins_and_what_nobody_allows_is_denied() {
        let allow = source(
            json!({"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b/${aws:username}/*"}),
        );
        let deny = source(json!([{"Effect": "Deny", "NotAction": "s3:Get*", "Resource": "*"}]));
        let mine = "arn:aws:s3:::b/ann/x";
        assert_eq!(decision(std::slice::from_ref(&allow), &[], "s3:PutObject", mine), Decision::Allowed);
        assert_eq!(
            decision(std::slice::from_ref(&allow), &[], "s3:PutObject", "arn:aws:s3:::b/bob/x"),
            Decision::ImplicitDeny
        );
        let both = [allow.clone(), deny];
        assert_eq!(decision(&both, &[], "s3:PutObject", mine), Decision::ExplicitDeny);
        assert_eq!(decision(&both, &[], "S3:getobject", mine), Decision::Allowed);
        let boundary = [source(json!({"Effect": "Allow", "Action": "ec2:*", "Resource": "*"}))];
        assert_eq!(decision(&[allow], &boundary, "s3:PutObject", mine), Decision::ImplicitDeny);
    }
}
