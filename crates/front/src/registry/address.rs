//! Paths and ranges of the registry: what a request asks for.

/// What a path asks for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target<'p> {
    Base,
    Catalog,
    Tags { name: &'p str },
    Manifest { name: &'p str, reference: &'p str },
    Blob { name: &'p str, digest: &'p str },
    Upload { name: &'p str, id: &'p str },
}

/// A repository's name may hold slashes: the path is read from its end.
pub(super) fn target(path: &str) -> Option<Target<'_>> {
    let rest = path.strip_prefix("/v2").unwrap_or(path).trim_start_matches('/');
    if rest.is_empty() {
        return Some(Target::Base);
    }
    if rest == "_catalog" {
        return Some(Target::Catalog);
    }
    if let Some(name) = rest.strip_suffix("/tags/list") {
        return Some(Target::Tags { name });
    }
    if let Some((name, id)) = rest.rsplit_once("/blobs/uploads") {
        return Some(Target::Upload { name, id: id.trim_start_matches('/') });
    }
    if let Some((name, digest)) = rest.rsplit_once("/blobs/") {
        return Some(Target::Blob { name, digest });
    }
    let (name, reference) = rest.rsplit_once("/manifests/")?;
    Some(Target::Manifest { name, reference })
}

/// `bytes=a-b`, `bytes=a-`, `bytes=-n` within a length; `None` when it cannot be satisfied.
pub(crate) fn byte_range(text: &str, length: u64) -> Option<(u64, u64)> {
    let (first, last) = text.strip_prefix("bytes=")?.split_once('-')?;
    if first.is_empty() {
        let suffix: u64 = last.parse().ok()?;
        let first = length.saturating_sub(suffix);
        return (suffix > 0 && length > 0).then(|| (first, length - 1));
    }
    let first: u64 = first.parse().ok()?;
    let last: u64 = if last.is_empty() { u64::MAX } else { last.parse().ok()? };
    (first < length && first <= last).then(|| (first, last.min(length - 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_slashes() {
        assert_eq!(target("/v2/"), Some(Target::Base));
        assert_eq!(
            target("/v2/team/web/manifests/latest"),
            Some(Target::Manifest { name: "team/web", reference: "latest" })
        );
        assert_eq!(target("/v2/web/blobs/uploads/"), Some(Target::Upload { name: "web", id: "" }));
        assert_eq!(target("/v2/a/b/blobs/uploads/u-1"), Some(Target::Upload { name: "a/b", id: "u-1" }));
        assert_eq!(target("/v2/web/blobs/sha256:x"), Some(Target::Blob { name: "web", digest: "sha256:x" }));
        assert_eq!(target("/v2/web"), None);
    }

    #[test]
    fn ranges() {
        assert_eq!(byte_range("bytes=0-3", 10), Some((0, 3)));
        assert_eq!(byte_range("bytes=5-", 10), Some((5, 9)));
        assert_eq!(byte_range("bytes=-4", 10), Some((6, 9)));
        assert_eq!(byte_range("bytes=10-", 10), None);
        assert_eq!(byte_range("lines=1-2", 10), None);
    }
}
