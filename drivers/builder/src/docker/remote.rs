//! Commands that ask a registry.

use futures_util::StreamExt as _;
use images::registry::{Credentials, RegistryError};
use images::{DOCKER_HUB, Loaded, Platform, Reference};

use super::local::{self, parsed};
use super::server::Replies;
use crate::image::ImageBuilder;

/// Blobs that are sent at a time.
const SENDS_MAX: usize = 3;

/// A registry as given to `login`: Docker Hub when none is; without a scheme.
fn registry(given: Option<String>) -> String {
    let given = given.unwrap_or_else(|| DOCKER_HUB.to_owned());
    let host = given.trim_start_matches("https://").trim_start_matches("http://");
    let host = host.split('/').next().unwrap_or_default();
    if matches!(host, "index.docker.io" | "registry-1.docker.io") {
        DOCKER_HUB.to_owned()
    } else {
        host.to_owned()
    }
}

/// Credentials that the registry does not take are refused at once, as Docker does.
pub(super) async fn log_in(
    builder: &ImageBuilder,
    given: Option<String>,
    user: String,
    password: String,
    replies: &Replies,
) -> Result<(), String> {
    let registry = registry(given);
    let client = builder.store.client();
    client.log_in(&registry, Credentials { user, password });
    if let Err(error) = client.check(&registry).await {
        client.log_out(&registry);
        let text = match error {
            RegistryError::NoAnswer(error) => error.to_string(),
            error => format!("login attempt to https://{registry}/v2/ failed: {error}"),
        };
        return Err(format!("Error response from daemon: {text}"));
    }
    replies.out("Login Succeeded").await;
    Ok(())
}

pub(super) async fn log_out(builder: &ImageBuilder, given: Option<String>, replies: &Replies) {
    let registry = registry(given);
    let was = builder.store.client().log_out(&registry);
    let text = if was { "Removing login credentials for" } else { "Not logged in to" };
    replies.out(format!("{text} {registry}")).await;
}

pub(super) async fn pull(
    builder: &ImageBuilder,
    image: &str,
    quiet: bool,
    replies: &Replies,
) -> Result<(), String> {
    let reference = parsed(image)?;
    let (lines, mut told) = tokio::sync::mpsc::unbounded_channel();
    let progress = move |line: String| {
        if lines.send(line).is_err() {
            // Nobody listens any more.
        }
    };
    let pull = async {
        let pulled = builder.store.pull(&reference, &Platform::host(), &progress).await;
        drop(progress);
        pulled
    };
    let tell = async {
        while let Some(line) = told.recv().await {
            if !quiet {
                replies.out(line).await;
            }
        }
    };
    let (pulled, ()) = tokio::join!(pull, tell);
    match pulled {
        Ok(loaded) => builder.tag(&reference, &loaded.digest).map_err(|error| error.to_string())?,
        // A stand-in that somebody put here for want of a registry.
        Err(error) => match builder.find(&reference, &Platform::host()) {
            Ok(Some(_)) => {
                replies.out("Status: the registry is not to be had; the image that is here is used").await
            }
            _ => return Err(format!("Error response from daemon: {}", error.message)),
        },
    }
    replies.out(reference.canonical()).await;
    Ok(())
}

pub(super) async fn push(
    builder: &ImageBuilder,
    image: &str,
    all_tags: bool,
    quiet: bool,
    replies: &Replies,
) -> Result<(), String> {
    let reference = parsed(image)?;
    let repository = reference.familiar_repository();
    let mut wanted = vec![reference.clone()];
    if all_tags {
        let all = local::names(builder)?.into_keys().filter_map(|name| parsed(&name).ok());
        wanted = all.filter(|one| one.familiar_repository() == repository).collect();
    }
    if wanted.is_empty() {
        return Err(format!("An image does not exist locally with the tag: {repository}"));
    }
    for one in wanted {
        let found = builder.find(&one, &Platform::host()).map_err(|error| error.to_string())?;
        let found =
            found.ok_or_else(|| format!("An image does not exist locally with the tag: {repository}"))?;
        if !quiet {
            replies.out(format!("The push refers to repository [{}/{}]", one.registry, one.repository)).await;
        }
        push_one(builder, &one, &found, quiet, replies).await.map_err(|error| error.to_string())?;
    }
    Ok(())
}

async fn push_one(
    builder: &ImageBuilder,
    to: &Reference,
    image: &Loaded,
    quiet: bool,
    replies: &Replies,
) -> Result<(), RegistryError> {
    let client = builder.store.client();
    let layers = image.layers();
    if !quiet {
        for layer in &layers {
            replies.out(format!("{}: Preparing", short(&layer.diff_id))).await;
        }
    }
    let mut sends = Vec::new();
    for layer in &layers {
        let name = short(&layer.diff_id).to_owned();
        sends.push(send_blob(builder, to, layer.blob.digest.clone(), Some(name).filter(|_| !quiet), replies));
    }
    sends.push(send_blob(builder, to, image.manifest.config.digest.clone(), None, replies));
    let mut sends = futures_util::stream::iter(sends).buffer_unordered(SENDS_MAX);
    while let Some(sent) = sends.next().await {
        sent?;
    }
    let hex = image.digest.trim_start_matches("sha256:");
    let bytes = tokio::fs::read(builder.store.blobs().path(hex)).await;
    let bytes = bytes.map_err(|error| RegistryError::Broken(format!("{}: {error}", image.digest)))?;
    let size = bytes.len();
    client.put_manifest(to, to.manifest(), image.media_type(), bytes).await?;
    replies.out(format!("{}: digest: {} size: {size}", to.manifest(), image.digest)).await;
    Ok(())
}

/// Sends a blob that the registry does not have, and tells so when it has a name to be told by.
async fn send_blob(
    builder: &ImageBuilder,
    to: &Reference,
    digest: String,
    name: Option<String>,
    replies: &Replies,
) -> Result<(), RegistryError> {
    let client = builder.store.client();
    let is_there = client.has_blob(to, &digest).await?;
    if !is_there {
        client.send_blob(to, &digest, builder.store.blobs()).await?;
    }
    if let Some(name) = name {
        replies.out(format!("{name}: {}", if is_there { "Layer already exists" } else { "Pushed" })).await;
    }
    Ok(())
}

fn short(digest: &str) -> &str {
    let hex = digest.trim_start_matches("sha256:");
    hex.get(..12).unwrap_or(hex)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_registry_is_a_host() {
        let check = |text: &str| registry(Some(text.to_owned()));
        assert_eq!(check("https://index.docker.io/v1/"), "docker.io");
        assert_eq!(check("0.dkr.ecr.r.amazonaws.com"), "0.dkr.ecr.r.amazonaws.com");
        assert_eq!(check("http://localhost:5000/x"), "localhost:5000");
        assert_eq!(registry(None), "docker.io");
    }
}
