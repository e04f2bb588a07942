//! Variables in configurations: `#{namespace.key}` (CP-58). Pure.

use std::collections::BTreeMap;

/// Output variables by namespace, pipeline variables and the execution's id.
#[derive(Debug, Clone, Default)]
pub(crate) struct Known<'a> {
    pub(crate) execution_id: &'a str,
    pub(crate) pipeline: Option<&'a BTreeMap<String, String>>,
    pub(crate) outputs: Option<&'a BTreeMap<String, BTreeMap<String, String>>>,
}

impl Known<'_> {
    fn value(&self, namespace: &str, key: &str) -> Option<&str> {
        match namespace {
            "codepipeline" if key == "PipelineExecutionId" => Some(self.execution_id),
            "codepipeline" => None,
            "variables" => self.pipeline?.get(key).map(String::as_str),
            _ => self.outputs?.get(namespace)?.get(key).map(String::as_str),
        }
    }
}

/// The references in a text: namespace and key. One without a point has an empty key.
pub(crate) fn references(text: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("#{") {
        let Some((name, behind)) = after.split_once('}') else { break };
        found.push(name.split_once('.').unwrap_or((name, "")));
        rest = behind;
    }
    found
}

/// The text with its references replaced; the first reference that means nothing is the error.
pub(crate) fn resolve(text: &str, known: &Known<'_>) -> Result<String, String> {
    let mut resolved = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("#{") {
        let Some((name, behind)) = after.split_once('}') else { break };
        let (namespace, key) = name.split_once('.').unwrap_or((name, ""));
        let value = known.value(namespace, key).ok_or_else(|| format!("#{{{name}}}"))?;
        resolved.push_str(before);
        resolved.push_str(value);
        rest = behind;
    }
    resolved.push_str(rest);
    Ok(resolved)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cp_58_every_kind_of_variable() {
        let pipeline = BTreeMap::from([("env".to_owned(), "prod".to_owned())]);
        let source = BTreeMap::from([("CommitId".to_owned(), "c0ffee".to_owned())]);
        let outputs = BTreeMap::from([("Source".to_owned(), source)]);
        let known = Known { execution_id: "e1", pipeline: Some(&pipeline), outputs: Some(&outputs) };
        let check = |text: &str, expected: Result<&str, &str>| {
            let resolved = resolve(text, &known);
            assert_eq!(resolved.as_deref().map_err(String::as_str), expected, "{text}");
        };
        check("plain", Ok("plain"));
        check("a #{Source.CommitId} b #{variables.env}!", Ok("a c0ffee b prod!"));
        check("#{codepipeline.PipelineExecutionId}", Ok("e1"));
        check("#{Source.Nothing}", Err("#{Source.Nothing}"));
        check("#{codepipeline.Nothing}", Err("#{codepipeline.Nothing}"));
        check("#{Other.CommitId}", Err("#{Other.CommitId}"));
        check("#{open", Ok("#{open"));
        assert_eq!(references("#{a.b} #{c} #{d.e.f}"), [("a", "b"), ("c", ""), ("d", "e.f")]);
    }
}
