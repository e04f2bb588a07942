//! Commands that ask no registry: names and what they stand for.

use std::collections::BTreeMap;

use images::{Entry, Loaded, Platform, Reference};

use super::format;
use super::server::Replies;
use crate::clock::now_ms;
use crate::image::ImageBuilder;

pub(super) fn parsed(reference: &str) -> Result<Reference, String> {
    Reference::parse(reference).map_err(|error| error.to_string())
}

/// The image a name or the beginning of an id stands for.
pub(super) fn find(builder: &ImageBuilder, reference: &str) -> Result<Loaded, String> {
    let missing = || format!("Error response from daemon: No such image: {reference}");
    let platform = Platform::host();
    if let Some(found) = by_id(builder, reference)? {
        return Ok(found);
    }
    let found = builder.find(&parsed(reference)?, &platform).map_err(|error| error.to_string())?;
    found.ok_or_else(missing)
}

/// An image of a known name by its id: the digest of its configuration, or the beginning of it.
fn by_id(builder: &ImageBuilder, id: &str) -> Result<Option<Loaded>, String> {
    const ID_LETTERS_MIN: usize = 4;
    let hex = id.strip_prefix("sha256:").unwrap_or(id);
    if hex.len() < ID_LETTERS_MIN || !hex.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Ok(None);
    }
    for entry in names(builder)?.into_values() {
        let loaded =
            builder.store.load(&entry.digest, &Platform::host()).map_err(|error| error.to_string())?;
        if let Some(loaded) =
            loaded.filter(|loaded| loaded.id().trim_start_matches("sha256:").starts_with(hex))
        {
            return Ok(Some(loaded));
        }
    }
    Ok(None)
}

/// All names: the build's own before those all share.
pub(super) fn names(builder: &ImageBuilder) -> Result<BTreeMap<String, Entry>, String> {
    let mut all = builder.store.names().all().map_err(|error| error.to_string())?;
    if let Some(own) = &builder.names {
        all.extend(own.all().map_err(|error| error.to_string())?);
    }
    Ok(all)
}

pub(super) fn tag(builder: &ImageBuilder, from: &str, to: &str) -> Result<(), String> {
    let image = find(builder, from)?;
    builder.tag(&parsed(to)?, &image.digest).map_err(|error| error.to_string())
}

pub(super) async fn list(
    builder: &ImageBuilder,
    filter: Option<&str>,
    quiet: bool,
    format: Option<&str>,
    replies: &Replies,
) -> Result<(), String> {
    if !quiet && format.is_none() {
        let title = format!("{:<50} {:<20} {:<14} {:<18} SIZE", "REPOSITORY", "TAG", "IMAGE ID", "CREATED");
        replies.out(title).await;
    }
    for (name, entry) in names(builder)? {
        let Ok(reference) = Reference::parse(&name) else { continue };
        let repository = reference.familiar_repository();
        if filter.is_some_and(|filter| filter != repository && filter != reference.familiar()) {
            continue;
        }
        // A name whose image is gone is not listed.
        let Ok(Some(image)) = builder.store.load(&entry.digest, &Platform::host()) else { continue };
        let id = image.id().trim_start_matches("sha256:").get(..12).unwrap_or_default().to_owned();
        let (tag, age) = (reference.tag().to_owned(), ago(now_ms() - entry.at));
        let size = bytes(image.manifest.layers.iter().map(|layer| layer.size).sum());
        let line = match format {
            _ if quiet => id,
            Some(template) => {
                let fields = serde_json::json!({
                    "Repository": repository, "Tag": tag, "ID": id, "Digest": entry.digest, "Size": size,
                    "CreatedSince": age,
                });
                format::render(template, &fields)?
            }
            None => format!("{repository:<50} {tag:<20} {id:<14} {age:<18} {size}"),
        };
        replies.out(line).await;
    }
    Ok(())
}

pub(super) async fn remove(
    builder: &ImageBuilder,
    images: &[String],
    replies: &Replies,
) -> Result<(), String> {
    for image in images {
        let name = parsed(image)?;
        let own = match &builder.names {
            Some(names) => names.remove(&name.canonical()).map_err(|error| error.to_string())?,
            None => false,
        };
        // What all share is not one build's to remove.
        if !own {
            find(builder, image)?;
        }
        replies.out(format!("Untagged: {}", name.familiar())).await;
    }
    Ok(())
}

pub(super) async fn inspect(
    builder: &ImageBuilder,
    images: &[String],
    format: Option<&str>,
    replies: &Replies,
) -> Result<(), String> {
    if images.is_empty() {
        return Err("\"docker inspect\" requires at least 1 argument.".to_owned());
    }
    let found = images.iter().map(|image| document(builder, image)).collect::<Result<Vec<_>, _>>()?;
    match format {
        Some(template) => {
            for document in &found {
                replies.out(format::render(template, document)?).await;
            }
        }
        None => replies.out(serde_json::to_string_pretty(&found).map_err(|error| error.to_string())?).await,
    }
    Ok(())
}

/// What `inspect` shows of an image.
fn document(builder: &ImageBuilder, image: &str) -> Result<serde_json::Value, String> {
    let found = find(builder, image)?;
    let tags: Vec<Reference> = names(builder)?
        .into_iter()
        .filter(|(_, entry)| entry.digest == found.digest)
        .filter_map(|(name, _)| Reference::parse(&name).ok())
        .collect();
    let mut digests: Vec<String> =
        tags.iter().map(|tag| format!("{}@{}", tag.familiar_repository(), found.digest)).collect();
    digests.dedup();
    let size: u64 = found.manifest.layers.iter().map(|layer| layer.size).sum();
    Ok(serde_json::json!({
        "Id": found.id(),
        "RepoTags": tags.iter().map(Reference::familiar).collect::<Vec<_>>(),
        "RepoDigests": digests,
        "Created": found.config.created,
        "Architecture": found.config.architecture,
        "Os": found.config.os,
        "Size": size,
        "Config": found.config.config,
        "RootFS": { "Type": "layers", "Layers": found.config.rootfs.diff_ids },
    }))
}

/// As Docker writes ages.
fn ago(ms: i64) -> String {
    let seconds = (ms / 1000).max(0);
    let (number, unit) = match seconds {
        0..60 => return "Less than a minute ago".to_owned(),
        60..3600 => (seconds / 60, "minutes"),
        3600..172_800 => (seconds / 3600, "hours"),
        _ => (seconds / 86_400, "days"),
    };
    format!("{number} {unit} ago")
}

/// As Docker writes sizes: `12.8kB`.
pub(super) fn bytes(count: u64) -> String {
    let mut value = count as f64;
    for unit in ["B", "kB", "MB"] {
        if value < 1000.0 {
            let digits = if unit == "B" { 0 } else { 3 - (value.log10().max(0.0) as usize + 1).min(3) };
            return format!("{value:.digits$}{unit}");
        }
        value /= 1000.0;
    }
    format!("{value:.2}GB")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_ages_read_as_docker_s() {
        assert_eq!(
            [bytes(0), bytes(999), bytes(2048), bytes(12_800_000)],
            ["0B", "999B", "2.05kB", "12.8MB"]
        );
        assert_eq!(bytes(7_500_000_000), "7.50GB");
        assert_eq!(
            [ago(5), ago(120_000), ago(7_200_000)],
            ["Less than a minute ago", "2 minutes ago", "2 hours ago"]
        );
    }
}
