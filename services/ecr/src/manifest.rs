//! What a manifest refers to: config, layers, and (for an index) other manifests.

use serde_json::Value;

/// What a manifest refers to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct References {
    /// The manifest's own media type, from itself or guessed from its form.
    pub media_type: String,
    /// The config's media type: what kind of artifact this is.
    pub artifact_media_type: Option<String>,
    /// Digests of config and layers, with their sizes.
    pub blobs: Vec<(String, i64)>,
    /// Digests of manifests an index lists, with their sizes.
    pub children: Vec<(String, i64)>,
}

/// The text is not an image manifest or index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ManifestError(pub String);

/// Reads a Docker schema 2 or OCI manifest or index.
///
/// # Errors
/// When it is not JSON, or has neither `config` and `layers` nor `manifests`.
pub fn references(manifest: &str, declared: Option<&str>) -> Result<References, ManifestError> {
    let value: Value = serde_json::from_str(manifest).map_err(|error| ManifestError(error.to_string()))?;
    let own = value.get("mediaType").and_then(Value::as_str);
    if let Some(children) = value.get("manifests").and_then(Value::as_array) {
        let media_type = own.or(declared).unwrap_or("application/vnd.oci.image.index.v1+json").to_owned();
        let children = children.iter().map(descriptor).collect::<Result<_, _>>()?;
        return Ok(References { media_type, children, ..References::default() });
    }
    let config = value.get("config").ok_or_else(|| ManifestError("no config".into()))?;
    let layers =
        value.get("layers").and_then(Value::as_array).ok_or_else(|| ManifestError("no layers".into()))?;
    let media_type = own.or(declared).unwrap_or("application/vnd.oci.image.manifest.v1+json").to_owned();
    let mut blobs = vec![descriptor(config)?];
    for layer in layers {
        blobs.push(descriptor(layer)?);
    }
    let artifact_media_type = config.get("mediaType").and_then(Value::as_str).map(str::to_owned);
    Ok(References { media_type, artifact_media_type, blobs, children: Vec::new() })
}

fn descriptor(value: &Value) -> Result<(String, i64), ManifestError> {
    let digest = value
        .get("digest")
        .and_then(Value::as_str)
        .filter(|digest| is_digest(digest))
        .ok_or_else(|| ManifestError("a descriptor has no sha256 digest".into()))?;
    let size = value.get("size").and_then(Value::as_i64).unwrap_or(0);
    Ok((digest.to_owned(), size))
}

/// `sha256:` and 64 lower-case hexadecimal digits.
pub(crate) fn is_digest(text: &str) -> bool {
    text.strip_prefix("sha256:").is_some_and(|hex| {
        hex.len() == 64 && hex.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn manifests_and_indexes() {
        let digest = format!("sha256:{}", "a".repeat(64));
        let manifest = format!(
            r#"{{"config":{{"mediaType":"c","digest":"{digest}","size":2}},"layers":[{{"digest":"{digest}","size":5}}]}}"#
        );
        let found = references(&manifest, None).unwrap();
        assert_eq!(found.blobs.len(), 2);
        assert_eq!(found.artifact_media_type.as_deref(), Some("c"));
        let index = format!(r#"{{"manifests":[{{"digest":"{digest}","size":7}}]}}"#);
        assert_eq!(references(&index, None).unwrap().children, [(digest, 7)]);
        assert!(references("{}", None).is_err());
        assert!(references(r#"{"config":{"digest":"md5:1"},"layers":[]}"#, None).is_err());
    }
}
