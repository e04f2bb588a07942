//! Image references that mean our registry.

use model::Error;
use store::Cx;

use crate::manifest::is_digest;
use crate::rows::{IMAGES, REPOSITORIES, TAGS, inner_key, repository_key};

/// `<account>.dkr.ecr.<region>.<domain>/<name>[:tag][@digest]`, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Twelve digits.
    pub account: String,
    /// Region.
    pub region: String,
    /// Repository name.
    pub repository: String,
    /// Tag; `latest` when neither tag nor digest is given.
    pub tag: Option<String>,
    /// `sha256:…`
    pub digest: Option<String>,
}

/// Takes a reference to our registry apart; `None` for any other registry.
pub fn parse_reference(text: &str) -> Option<Reference> {
    let (host, rest) = text.split_once('/')?;
    let mut labels = host.split('.');
    let account = labels.next()?;
    if account.len() != 12 || !account.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    if labels.next()? != "dkr" || labels.next()? != "ecr" {
        return None;
    }
    let region = labels.next()?;
    let (rest, digest) = match rest.split_once('@') {
        Some((rest, digest)) => (rest, Some(digest)),
        None => (rest, None),
    };
    let (repository, tag) = match rest.rsplit_once(':') {
        Some((repository, tag)) => (repository, Some(tag)),
        None => (rest, digest.is_none().then_some("latest")),
    };
    Some(Reference {
        account: account.into(),
        region: region.into(),
        repository: repository.into(),
        tag: tag.map(str::to_owned),
        digest: digest.map(str::to_owned),
    })
}

/// The digest an image reference means right now (ECS-4). `None`: not a registry of ours.
///
/// # Errors
/// `ImageNotFoundException` and `RepositoryNotFoundException` with ECR's texts.
pub fn resolve(cx: &Cx<'_>, reference: &str) -> Result<Option<String>, Error> {
    let Some(found) = parse_reference(reference) else { return Ok(None) };
    let Reference { account, region, repository, tag, digest } = &found;
    if !REPOSITORIES.contains(cx, &repository_key(account, region, repository))? {
        return Err(Error::new(
            "RepositoryNotFoundException",
            format!(
                "The repository with name '{repository}' does not exist in the registry with id '{account}'"
            ),
        ));
    }
    let digest = match (digest, tag) {
        (Some(digest), _) if is_digest(digest) => Some(digest.clone()),
        (Some(_), _) => None,
        (None, Some(tag)) => TAGS.get(cx, &inner_key(account, region, repository, tag))?,
        (None, None) => None,
    };
    let present = match &digest {
        Some(digest) => IMAGES.contains(cx, &inner_key(account, region, repository, digest))?,
        None => false,
    };
    if present {
        Ok(digest)
    } else {
        Err(Error::new("ImageNotFoundException", format!("{reference}: not found")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_references_apart() {
        let found = parse_reference("000000000000.dkr.ecr.eu-central-1.amazonaws.com/team/web:v1").unwrap();
        assert_eq!((found.repository.as_str(), found.tag.as_deref()), ("team/web", Some("v1")));
        let latest = parse_reference("000000000000.dkr.ecr.eu-central-1.localhost:4566/web").unwrap();
        assert_eq!((latest.region.as_str(), latest.tag.as_deref()), ("eu-central-1", Some("latest")));
        assert_eq!(parse_reference("httpd:2.4.58"), None);
        assert_eq!(parse_reference("docker.io/library/httpd"), None);
    }
}
