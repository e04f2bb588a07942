//! Image references: `nginx`, `localhost:5000/a/b:tag`, `host/name@sha256:…`.

use std::fmt;

use crate::Error;

/// The registry of references without one.
pub const DOCKER_HUB: &str = "docker.io";
/// The tag of references without one.
const DEFAULT_TAG: &str = "latest";
/// Longest repository name and longest tag that registries take.
const NAME_MAX: usize = 255;
const TAG_MAX: usize = 128;

/// A reference, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Host of the registry, with its port: `docker.io`, `localhost:5000`.
    pub registry: String,
    /// `library/nginx`
    pub repository: String,
    /// The tag, if one was given.
    pub tag: Option<String>,
    /// `sha256:…`, if one was given.
    pub digest: Option<String>,
}

impl Reference {
    /// Takes a reference apart, by Docker's rules.
    ///
    /// # Errors
    /// `invalid reference format`, when it is none.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let invalid = || Error::Invalid(format!("invalid reference format: {text:?}"));
        let (rest, digest) = match text.split_once('@') {
            Some((rest, digest)) if is_digest(digest) => (rest, Some(digest.to_owned())),
            Some(_) => return Err(invalid()),
            None => (text, None),
        };
        // A colon after the last slash is a tag's; one before it is a port's.
        let (path, tag) = match rest.rsplit_once(':') {
            Some((path, tag)) if !tag.contains('/') => (path, Some(tag.to_owned())),
            _ => (rest, None),
        };
        let is_host = |part: &str| part.contains(['.', ':']) || part == "localhost";
        let (registry, repository) = match path.split_once('/') {
            Some((host, repository)) if is_host(host) => (host, repository.to_owned()),
            _ => (DOCKER_HUB, path.to_owned()),
        };
        let registry = if registry == "index.docker.io" { DOCKER_HUB } else { registry };
        let is_official = registry == DOCKER_HUB && !repository.contains('/');
        let repository = if is_official { format!("library/{repository}") } else { repository };
        if repository.chars().any(|letter| letter.is_ascii_uppercase()) {
            return Err(Error::Invalid(format!(
                "invalid reference format: repository name ({repository}) must be lowercase"
            )));
        }
        if !is_repository(&repository) || !tag.as_deref().is_none_or(is_tag) || !is_registry(registry) {
            return Err(invalid());
        }
        Ok(Self { registry: registry.to_owned(), repository, tag, digest })
    }

    /// The name by which an image is kept: `docker.io/library/nginx:latest`. With a digest, tags don't count.
    pub fn canonical(&self) -> String {
        format!("{}/{}{}", self.registry, self.repository, self.suffix())
    }

    /// The name as Docker shows it: `nginx:latest`.
    pub fn familiar(&self) -> String {
        format!("{}{}", self.familiar_repository(), self.suffix())
    }

    /// The name without tag and digest as Docker shows it: `nginx`, `localhost:5000/a/b`.
    pub fn familiar_repository(&self) -> String {
        match (self.registry.as_str(), self.repository.strip_prefix("library/")) {
            (DOCKER_HUB, Some(official)) => official.to_owned(),
            (DOCKER_HUB, None) => self.repository.clone(),
            (registry, _) => format!("{registry}/{}", self.repository),
        }
    }

    /// What is asked of a registry: the digest, or the tag.
    pub fn manifest(&self) -> &str {
        self.digest.as_deref().unwrap_or_else(|| self.tag())
    }

    /// The tag, `latest` when none was given.
    pub fn tag(&self) -> &str {
        self.tag.as_deref().unwrap_or(DEFAULT_TAG)
    }

    fn suffix(&self) -> String {
        match &self.digest {
            Some(digest) => format!("@{digest}"),
            None => format!(":{}", self.tag()),
        }
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.canonical())
    }
}

/// Whether a text is `sha256:` and 64 lower-case hexadecimal digits.
pub fn is_digest(text: &str) -> bool {
    let is_hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    text.strip_prefix("sha256:").is_some_and(|hex| hex.len() == 64 && hex.bytes().all(is_hex))
}

/// Whether a text may be a tag.
pub fn is_tag(text: &str) -> bool {
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let mut bytes = text.bytes();
    text.len() <= TAG_MAX
        && bytes.next().is_some_and(is_word)
        && bytes.all(|byte| is_word(byte) || byte == b'.' || byte == b'-')
}

fn is_repository(text: &str) -> bool {
    let is_part = |part: &str| {
        let is_word = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let ends_well = part.bytes().next().is_some_and(is_word) && part.bytes().last().is_some_and(is_word);
        ends_well && part.bytes().all(|byte| is_word(byte) || matches!(byte, b'.' | b'_' | b'-'))
    };
    text.len() <= NAME_MAX && text.split('/').all(is_part)
}

fn is_registry(text: &str) -> bool {
    if text.starts_with('[') {
        return text
            .bytes()
            .all(|byte| byte.is_ascii_hexdigit() || matches!(byte, b'[' | b']' | b':' | b'.'));
    }
    let (name, port) = text.split_once(':').unwrap_or((text, "0"));
    let is_label = |label: &str| {
        !label.is_empty()
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    name.split('.').all(is_label) && port.parse::<u16>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn docker_s_rules() {
        let check = |text: &str| {
            let reference = Reference::parse(text).unwrap();
            format!("{} {} {}", reference.canonical(), reference.familiar(), reference.manifest())
        };
        let digest = format!("sha256:{}", "a1".repeat(32));
        assert_eq!(check("nginx"), "docker.io/library/nginx:latest nginx:latest latest");
        assert_eq!(check("docker.io/nginx:1"), "docker.io/library/nginx:1 nginx:1 1");
        assert_eq!(check("index.docker.io/a/b"), "docker.io/a/b:latest a/b:latest latest");
        assert_eq!(check("localhost/a"), "localhost/a:latest localhost/a:latest latest");
        assert_eq!(check("localhost:5000/a/b:x"), "localhost:5000/a/b:x localhost:5000/a/b:x x");
        assert_eq!(
            check("1.dkr.ecr.eu-west-1.amazonaws.com/web:v_1"),
            "1.dkr.ecr.eu-west-1.amazonaws.com/web:v_1 1.dkr.ecr.eu-west-1.amazonaws.com/web:v_1 v_1"
        );
        let pinned = format!("a/b:t@{digest}");
        assert_eq!(check(&pinned), format!("docker.io/a/b@{digest} a/b@{digest} {digest}"));
    }

    #[test]
    fn what_is_no_reference() {
        for text in ["", "A", "a//b", "a:", "a:b/c:", "-a", "a@sha256:1", "a b", "../x", "a/../b", "a:é"] {
            assert!(Reference::parse(text).is_err(), "{text:?}");
        }
        let error = Reference::parse("Team/web").unwrap_err();
        assert!(error.to_string().ends_with("must be lowercase"), "{error}");
    }
}
