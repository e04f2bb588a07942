//! `--format`: the part of Go's templates that scripts use. Pure.

use serde_json::Value;

/// Renders a template over a value: text, `{{.Field.Field}}`, `{{json .Field}}`, `{{index .List 0}}`,
/// `{{index .Map "key"}}`.
///
/// # Errors
/// A sentence that names what we don't have.
pub(super) fn render(template: &str, value: &Value) -> Result<String, String> {
    let mut out = String::new();
    let mut rest = template;
    while let Some((text, after)) = rest.split_once("{{") {
        out.push_str(text);
        let (action, after) =
            after.split_once("}}").ok_or_else(|| "template parsing error: unclosed action".to_owned())?;
        out.push_str(&evaluate(action.trim(), value)?);
        rest = after;
    }
    out.push_str(rest);
    Ok(out.replace("\\t", "\t").replace("\\n", "\n"))
}

fn evaluate(action: &str, value: &Value) -> Result<String, String> {
    let refused = || format!("the template {{{{{action}}}}} is not implemented by Turaco");
    let words: Vec<&str> = action.split_whitespace().collect();
    match words.as_slice() {
        [path] if path.starts_with('.') => Ok(shown(field(value, path)?)),
        ["json", path] if path.starts_with('.') => {
            serde_json::to_string(field(value, path)?).map_err(|error| error.to_string())
        }
        ["index", path, key] if path.starts_with('.') => {
            let list = field(value, path)?;
            let found = match key.parse::<usize>() {
                Ok(number) => list.get(number),
                Err(_) => list.get(key.trim_matches('"')),
            };
            let missing = || format!("template: error calling index: index out of range: {key}");
            found.map(shown).ok_or_else(missing)
        }
        _ => Err(refused()),
    }
}

fn field<'v>(value: &'v Value, path: &str) -> Result<&'v Value, String> {
    let mut found = value;
    for name in path.split('.').filter(|name| !name.is_empty()) {
        let Value::Object(fields) = found else {
            return Err(format!("template: can't evaluate field {name}"));
        };
        // What was never set is there, and nothing.
        found = fields.get(name).unwrap_or(&Value::Null);
    }
    Ok(found)
}

/// As Go prints it.
fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "<no value>".to_owned(),
        Value::Array(items) => format!("[{}]", items.iter().map(shown).collect::<Vec<_>>().join(" ")),
        Value::Object(fields) => {
            let pairs = fields.iter().map(|(name, value)| format!("{name}:{}", shown(value)));
            format!("map[{}]", pairs.collect::<Vec<_>>().join(" "))
        }
        Value::Bool(_) | Value::Number(_) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_scripts_ask_for() {
        let value = serde_json::json!({
            "Id": "sha256:1", "RepoDigests": ["a@b"], "Config": { "Env": ["A=1", "B=2"], "Labels": { "k.x": "v" } },
        });
        let check =
            |template: &str| render(template, &value).unwrap_or_else(|error| format!("error: {error}"));
        assert_eq!(check("{{.Id}}"), "sha256:1");
        assert_eq!(check("id {{ .Id }}\\t{{.Config.Env}}"), "id sha256:1\t[A=1 B=2]");
        assert_eq!(check("{{index .RepoDigests 0}}"), "a@b");
        assert_eq!(check("{{json .Config.Env}}"), r#"["A=1","B=2"]"#);
        assert_eq!(check("{{index .Config.Labels \"k.x\"}}"), "v");
        assert_eq!(check("{{.Nothing}}"), "<no value>");
        for template in ["{{range .Config.Env}}", "{{index .RepoDigests 1}}", "{{.Id.x}}", "{{"] {
            assert!(check(template).starts_with("error"), "{template}");
        }
    }
}
