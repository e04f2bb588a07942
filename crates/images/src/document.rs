//! Image documents: manifests, indexes and configurations, OCI's and Docker's alike.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::Error;

/// Media types.
pub mod media {
    /// OCI image manifest.
    pub const OCI_MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
    /// OCI index.
    pub const OCI_INDEX: &str = "application/vnd.oci.image.index.v1+json";
    /// Docker's manifest, schema 2.
    pub const DOCKER_MANIFEST: &str = "application/vnd.docker.distribution.manifest.v2+json";
    /// Docker's manifest list.
    pub const DOCKER_LIST: &str = "application/vnd.docker.distribution.manifest.list.v2+json";
    /// Docker's image configuration.
    pub const DOCKER_CONFIG: &str = "application/vnd.docker.container.image.v1+json";
    /// Docker's gzipped layer.
    pub const DOCKER_LAYER: &str = "application/vnd.docker.image.rootfs.diff.tar.gzip";
    /// Every manifest we can read, for `Accept`.
    pub const MANIFESTS: [&str; 4] = [OCI_MANIFEST, OCI_INDEX, DOCKER_MANIFEST, DOCKER_LIST];
}

/// Most layers of an image: what an overlay mount takes, less some for what lies above.
const LAYERS_MAX: usize = 480;

/// A pointer to a blob.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Descriptor {
    /// Media type.
    #[serde(rename = "mediaType", default)]
    pub media_type: String,
    /// Bytes.
    #[serde(default)]
    pub size: u64,
    /// `sha256:…`
    pub digest: String,
    /// Of a manifest in an index.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<Platform>,
    /// Everything else.
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

/// What a manifest of an index is for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Platform {
    /// `amd64`, `arm64`, …
    #[serde(default)]
    pub architecture: String,
    /// `linux`
    #[serde(default)]
    pub os: String,
    /// `v8`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
}

impl Platform {
    /// This machine's.
    pub fn host() -> Self {
        let architecture = match std::env::consts::ARCH {
            "x86_64" => "amd64",
            "aarch64" => "arm64",
            "x86" => "386",
            other => other,
        };
        Self { architecture: architecture.to_owned(), os: "linux".to_owned(), variant: None }
    }

    /// `linux/amd64`, `linux/arm64/v8`
    ///
    /// # Errors
    /// When it is no platform.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let mut parts = text.split('/').map(str::to_owned);
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(os), Some(architecture), variant, None) if !os.is_empty() && !architecture.is_empty() => {
                Ok(Self { architecture, os, variant })
            }
            _ => Err(Error::Invalid(format!("{text:?} is not a platform"))),
        }
    }
}

/// An image manifest.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// 2
    #[serde(rename = "schemaVersion")]
    pub schema_version: u32,
    /// Media type; older OCI manifests have none.
    #[serde(rename = "mediaType", default, skip_serializing_if = "String::is_empty")]
    pub media_type: String,
    /// The configuration.
    pub config: Descriptor,
    /// Base first.
    pub layers: Vec<Descriptor>,
    /// Everything else.
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

/// A list of manifests.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Index {
    /// One per platform.
    pub manifests: Vec<Descriptor>,
}

/// Either.
#[derive(Debug, Clone, PartialEq)]
pub enum Document {
    /// One image.
    Manifest(Box<Manifest>),
    /// Several.
    Index(Index),
}

impl Document {
    /// Reads a manifest or an index.
    ///
    /// # Errors
    /// When it is neither, or one that would lead nowhere good: a digest that is none, too many layers.
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        let broken = |error: serde_json::Error| Error::Invalid(format!("not an image manifest: {error}"));
        let value: Value = serde_json::from_slice(bytes).map_err(broken)?;
        if value.get("manifests").is_some() {
            let index: Index = serde_json::from_value(value).map_err(broken)?;
            index.manifests.iter().try_for_each(check)?;
            return Ok(Self::Index(index));
        }
        if value.get("schemaVersion") == Some(&Value::from(1)) {
            return Err(Error::Invalid("Docker's manifest schema 1 is not supported".to_owned()));
        }
        let manifest: Manifest = serde_json::from_value(value).map_err(broken)?;
        if manifest.layers.len() > LAYERS_MAX {
            return Err(Error::Invalid(format!("more than {LAYERS_MAX} layers")));
        }
        manifest.layers.iter().chain([&manifest.config]).try_for_each(check)?;
        Ok(Self::Manifest(Box::new(manifest)))
    }
}

fn check(descriptor: &Descriptor) -> Result<(), Error> {
    if crate::reference::is_digest(&descriptor.digest) {
        return Ok(());
    }
    Err(Error::Invalid(format!("unsupported digest {:?}", descriptor.digest)))
}

impl Index {
    /// The manifest for a platform. An exact variant wins, but none is required.
    pub fn choose(&self, wanted: &Platform) -> Option<&Descriptor> {
        let fits = |descriptor: &&Descriptor| {
            descriptor.platform.as_ref().is_some_and(|platform| {
                platform.os == wanted.os && platform.architecture == wanted.architecture
            })
        };
        let exact = |descriptor: &&Descriptor| {
            descriptor.platform.as_ref().is_some_and(|platform| platform.variant == wanted.variant)
        };
        let all: Vec<&Descriptor> = self.manifests.iter().filter(fits).collect();
        let only =
            (self.manifests.len() == 1 && self.manifests[0].platform.is_none()).then(|| &self.manifests[0]);
        all.iter().copied().find(exact).or(all.first().copied()).or(only)
    }
}

/// An image's configuration: how it is to be run, and of which layers it is made.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ConfigFile {
    /// `amd64`
    #[serde(default)]
    pub architecture: String,
    /// `linux`
    #[serde(default)]
    pub os: String,
    /// RFC 3339.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
    /// MAINTAINER.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// How it is to be run.
    #[serde(default)]
    pub config: RunConfig,
    /// Its layers' content.
    #[serde(default)]
    pub rootfs: RootFs,
    /// How it came about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<History>,
    /// Everything else.
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

/// The part of the configuration that Dockerfiles set.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct RunConfig {
    /// USER
    #[serde(skip_serializing_if = "String::is_empty")]
    pub user: String,
    /// EXPOSE: `80/tcp`
    #[serde(skip_serializing_if = "empty", deserialize_with = "nullable")]
    pub exposed_ports: Map<String, Value>,
    /// ENV: `NAME=value`
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "nullable")]
    pub env: Vec<String>,
    /// ENTRYPOINT
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrypoint: Option<Vec<String>>,
    /// CMD
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cmd: Option<Vec<String>>,
    /// HEALTHCHECK
    #[serde(skip_serializing_if = "Option::is_none")]
    pub healthcheck: Option<HealthCheck>,
    /// VOLUME
    #[serde(skip_serializing_if = "empty", deserialize_with = "nullable")]
    pub volumes: Map<String, Value>,
    /// WORKDIR
    #[serde(skip_serializing_if = "String::is_empty")]
    pub working_dir: String,
    /// LABEL
    #[serde(skip_serializing_if = "empty", deserialize_with = "nullable")]
    pub labels: Map<String, Value>,
    /// STOPSIGNAL
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stop_signal: String,
    /// SHELL
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shell: Option<Vec<String>>,
    /// ONBUILD
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "nullable")]
    pub on_build: Vec<String>,
}

/// HEALTHCHECK. Times in nanoseconds; 0: inherited.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct HealthCheck {
    /// `NONE`, or `CMD` or `CMD-SHELL` and the command.
    #[serde(deserialize_with = "nullable")]
    pub test: Vec<String>,
    /// Between checks.
    #[serde(skip_serializing_if = "zero")]
    pub interval: u64,
    /// Most a check may take.
    #[serde(skip_serializing_if = "zero")]
    pub timeout: u64,
    /// In which failures don't count.
    #[serde(skip_serializing_if = "zero")]
    pub start_period: u64,
    /// Failures in a row.
    #[serde(skip_serializing_if = "zero")]
    pub retries: u64,
}

/// The content of an image's layers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RootFs {
    /// `layers`
    #[serde(rename = "type")]
    pub kind: String,
    /// Digests of the layers' tars, unpacked; base first.
    #[serde(default, deserialize_with = "nullable")]
    pub diff_ids: Vec<String>,
}

impl Default for RootFs {
    fn default() -> Self {
        Self { kind: "layers".to_owned(), diff_ids: Vec::new() }
    }
}

/// One step of an image's making.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct History {
    /// RFC 3339.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
    /// The instruction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Who.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// What for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// It made no layer.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub empty_layer: bool,
}

/// `null` is as good as nothing.
fn nullable<'de, D: serde::Deserializer<'de>, T: Default + Deserialize<'de>>(from: D) -> Result<T, D::Error> {
    Ok(Option::<T>::deserialize(from)?.unwrap_or_default())
}

fn empty(map: &Map<String, Value>) -> bool {
    map.is_empty()
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it by reference")]
fn zero(number: &u64) -> bool {
    *number == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digest(letter: &str) -> String {
        format!("sha256:{}", letter.repeat(64))
    }

    #[test]
    fn an_index_is_searched_by_platform() {
        let text = format!(
            r#"{{"schemaVersion":2,"manifests":[
                {{"digest":"{}","size":1,"platform":{{"os":"linux","architecture":"arm64","variant":"v8"}}}},
                {{"digest":"{}","size":1,"platform":{{"os":"unknown","architecture":"unknown"}}}},
                {{"digest":"{}","size":1,"platform":{{"os":"linux","architecture":"amd64"}}}}]}}"#,
            digest("a"),
            digest("b"),
            digest("c")
        );
        let Document::Index(index) = Document::parse(text.as_bytes()).unwrap() else { panic!("an index") };
        let choose = |platform: &str| {
            index.choose(&Platform::parse(platform).unwrap()).map(|found| found.digest.clone())
        };
        assert_eq!(choose("linux/amd64"), Some(digest("c")));
        assert_eq!(choose("linux/arm64"), Some(digest("a")));
        assert_eq!(choose("windows/amd64"), None);
    }

    #[test]
    fn what_leads_nowhere_is_refused() {
        let check = |text: &str| Document::parse(text.as_bytes()).unwrap_err().to_string();
        assert!(check("[]").starts_with("not an image manifest"));
        assert!(check(r#"{"schemaVersion":1}"#).contains("schema 1"));
        let bad = r#"{"schemaVersion":2,"config":{"digest":"sha256:../../x"},"layers":[]}"#;
        assert!(check(bad).contains("unsupported digest"));
    }

    #[test]
    fn a_configuration_keeps_what_it_does_not_know() {
        let text = r#"{"architecture":"amd64","os":"linux","config":{"Env":null,"Labels":null,"Cmd":["sh"]},
            "rootfs":{"type":"layers","diff_ids":null},"docker_version":"1"}"#;
        let config: ConfigFile = serde_json::from_str(text).unwrap();
        assert_eq!(config.config.cmd, Some(vec!["sh".to_owned()]));
        let back = serde_json::to_value(&config).unwrap();
        assert_eq!(back["docker_version"], "1");
        assert_eq!(back["config"], serde_json::json!({ "Cmd": ["sh"] }));
    }
}
