//! Policy documents: their grammar, as far as IAM itself refuses, and the form in which they are answered.

use model::Error;
use serde_json::Value;
use store::Cx;

use crate::api::errors;

fn malformed(message: impl Into<String>) -> Error {
    errors::malformed_policy_document_exception(message)
}

/// Percent-encoded, as IAM answers every document (RFC 3986: everything but letters, digits and `-._~`).
pub(crate) fn encoded(document: &str) -> String {
    let mut text = String::with_capacity(document.len() * 2);
    for byte in document.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            text.push(char::from(byte));
        } else {
            text.push_str(&format!("%{byte:02X}"));
        }
    }
    text
}

fn statements(document: &str) -> Result<Vec<Value>, Error> {
    let parsed: Value =
        serde_json::from_str(document).map_err(|_| malformed("This policy contains invalid Json"))?;
    let Value::Object(members) = parsed else { return Err(malformed("Syntax errors in policy.")) };
    match members.get("Version").map(Value::as_str) {
        None | Some(Some("2012-10-17" | "2008-10-17")) => {}
        Some(_) => return Err(malformed("The policy must contain a valid version string")),
    }
    let statements = match members.get("Statement") {
        Some(Value::Array(list)) if !list.is_empty() => list.clone(),
        Some(Value::Object(one)) => vec![Value::Object(one.clone())],
        _ => return Err(malformed("Syntax errors in policy.")),
    };
    for statement in &statements {
        if !matches!(statement["Effect"].as_str(), Some("Allow" | "Deny")) {
            return Err(malformed("Syntax errors in policy."));
        }
        if statement.get("Action").is_none() && statement.get("NotAction").is_none() {
            return Err(malformed("Policy statement must contain actions."));
        }
    }
    Ok(statements)
}

/// Checks a policy that says what its holder may do.
pub(crate) fn check_identity_policy(document: &str) -> Result<(), Error> {
    for statement in statements(document)? {
        if statement.get("Principal").is_some() || statement.get("NotPrincipal").is_some() {
            return Err(malformed("Policy document should not specify a principal."));
        }
        if statement.get("Resource").is_none() && statement.get("NotResource").is_none() {
            return Err(malformed("Policy statement must contain resources."));
        }
    }
    Ok(())
}

/// Checks a policy that says who may assume a role. Principals of the caller's own account must exist: the
/// Terraform provider tries again for two minutes on `Invalid principal in policy`.
pub(crate) fn check_trust_policy(cx: &Cx<'_>, document: &str) -> Result<(), Error> {
    for statement in statements(document)? {
        if statement.get("Resource").is_some() || statement.get("NotResource").is_some() {
            return Err(malformed("Has prohibited field Resource"));
        }
        let Some(principal) = statement.get("Principal").or_else(|| statement.get("NotPrincipal")) else {
            return Err(malformed("Missing required field Principal"));
        };
        for arn in texts(&principal["AWS"]) {
            let own = format!("arn:aws:iam::{}:", cx.account());
            let is_missing = match arn.strip_prefix(&own).and_then(|resource| resource.split('/').next()) {
                Some("role") => crate::role(cx, &arn)?.is_none(),
                Some("user") => crate::user::by_arn(cx, &arn)?.is_none(),
                _ => false,
            };
            if is_missing {
                return Err(malformed(format!("Invalid principal in policy: \"AWS\":\"{arn}\"")));
            }
        }
    }
    Ok(())
}

/// A text or a list of texts.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(list) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_percent_encoded() {
        assert_eq!(encoded("{\"A\": \"a-b*\"}"), "%7B%22A%22%3A%20%22a-b%2A%22%7D");
    }

    #[test]
    fn identity_policies() {
        let check = |text: &str| check_identity_policy(text).map_err(|error| error.message);
        let good = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
        assert_eq!(check(good), Ok(()));
        assert_eq!(check("{"), Err("This policy contains invalid Json".into()));
        assert_eq!(check("{}"), Err("Syntax errors in policy.".into()));
        let no_resource = r#"{"Statement":[{"Effect":"Allow","Action":"s3:*"}]}"#;
        assert_eq!(check(no_resource), Err("Policy statement must contain resources.".into()));
        let principal = r#"{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*","Principal":"*"}]}"#;
        assert!(check(principal).is_err());
    }
}
