//! Making an image be here: by digest, by name, from whoever knows, from a registry.

use std::fmt;
use std::path::PathBuf;

use futures_util::StreamExt as _;

use crate::document::{Document, Platform, RunConfig};
use crate::layers::hex;
use crate::names::Origin;
use crate::reference::Reference;
use crate::registry::RegistryError;
use crate::store::{DOCUMENT_MAX, Loaded, Store};
use crate::{BoxFuture, Error};

/// Layers that are fetched at a time.
const FETCHES_MAX: usize = 3;
/// How often a layer is tried.
const TRIES: usize = 3;

/// An image that is here, unpacked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Image {
    /// Digest of its manifest, `sha256:…`.
    pub digest: String,
    /// How it is to be run.
    pub config: ImageConfig,
    /// Unpacked layers, topmost first.
    pub layers: Vec<PathBuf>,
}

/// What an image says about running it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImageConfig {
    /// ENV, in order.
    pub env: Vec<(String, String)>,
    /// ENTRYPOINT.
    pub entrypoint: Vec<String>,
    /// CMD.
    pub cmd: Vec<String>,
    /// WORKDIR.
    pub working_dir: String,
    /// USER.
    pub user: String,
    /// STOPSIGNAL: `SIGQUIT`, `QUIT` or `3`; empty: SIGTERM.
    pub stop_signal: String,
}

impl From<&RunConfig> for ImageConfig {
    fn from(config: &RunConfig) -> Self {
        let pair = |text: &String| match text.split_once('=') {
            Some((name, value)) => (name.to_owned(), value.to_owned()),
            None => (text.clone(), String::new()),
        };
        Self {
            env: config.env.iter().map(pair).collect(),
            entrypoint: config.entrypoint.clone().unwrap_or_default(),
            cmd: config.cmd.clone().unwrap_or_default(),
            working_dir: config.working_dir.clone(),
            user: config.user.clone(),
            stop_signal: config.stop_signal.clone(),
        }
    }
}

/// Why an image could not be had: an ECS-38 error name and a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PullError {
    /// `CannotPullContainerError`, `CannotPullContainerAuthError`, `CannotPullImageManifestError`
    pub name: &'static str,
    /// What went wrong, in Docker's words.
    pub message: String,
}

impl PullError {
    /// A pull that failed for no more particular reason.
    pub fn new(message: impl Into<String>) -> Self {
        Self { name: "CannotPullContainerError", message: message.into() }
    }

    fn from_registry(reference: &Reference, error: &RegistryError) -> Self {
        let name = reference.canonical();
        let text = match error {
            RegistryError::NoAnswer(error) => {
                format!("failed to resolve ref {name}: failed to do request: {error}")
            }
            error if error.is_not_found() => format!("failed to resolve ref {name}: {name}: not found"),
            error if error.is_auth() => {
                let text = format!(
                    "failed to resolve ref {name}: pull access denied, repository does not exist or may require \
                     authorization: {error}"
                );
                return Self { name: "CannotPullContainerAuthError", message: text };
            }
            error => format!("failed to resolve ref {name}: {error}"),
        };
        Self::new(text)
    }
}

impl fmt::Display for PullError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, self.message)
    }
}

impl std::error::Error for PullError {}

impl From<Error> for PullError {
    fn from(error: Error) -> Self {
        Self::new(error.to_string())
    }
}

/// Knows images whose bytes are in the blob store already: those of our own registry.
pub trait Resolve: Send + Sync + fmt::Debug {
    /// The digest of the manifest that a reference stands for (`sha256:…`); `None` when the registry is not ours.
    ///
    /// # Errors
    /// When the registry is ours and has no such image.
    fn resolve<'a>(&'a self, reference: &'a Reference) -> BoxFuture<'a, Result<Option<String>, PullError>>;
}

/// Told how a pull goes, line by line as Docker tells it.
pub(crate) type Progress<'a> = &'a (dyn Fn(String) + Send + Sync);

impl Store {
    /// Makes an image be here and unpacked. `reference` is as the user wrote it; `digest` that of its manifest when it
    /// is decided. Dropping the future gives the pull up; asked again it is quick.
    ///
    /// Without a digest: a registry of ours is asked through the resolver; an imported name is taken as it is; of any
    /// other the registry is asked, and when it does not answer, what was pulled under the name before is taken.
    ///
    /// # Errors
    /// When it cannot be had (ECS-38).
    pub async fn ensure(&self, reference: &str, digest: Option<&str>) -> Result<Image, PullError> {
        let parsed = Reference::parse(reference)?;
        let loaded = self.locate(&parsed, digest, &Platform::host()).await?;
        self.unpack(loaded).await
    }

    async fn unpack(&self, loaded: Loaded) -> Result<Image, PullError> {
        let (store, layers) = (self.clone(), loaded.layers());
        let unpacked = tokio::task::spawn_blocking(move || store.unpacked(&layers)).await;
        let layers = unpacked.map_err(|error| PullError::new(error.to_string()))??;
        Ok(Image { digest: loaded.digest, config: ImageConfig::from(&loaded.config.config), layers })
    }

    async fn locate(
        &self,
        reference: &Reference,
        digest: Option<&str>,
        platform: &Platform,
    ) -> Result<Loaded, PullError> {
        let resolved = match (digest, &self.resolver) {
            (Some(digest), _) => Some(digest.to_owned()),
            (None, Some(resolver)) => resolver.resolve(reference).await?,
            (None, None) => None,
        };
        if let Some(digest) = resolved.or_else(|| reference.digest.clone()) {
            if let Some(loaded) = self.here(&digest, platform).await? {
                return Ok(loaded);
            }
            let pinned = Reference { digest: Some(digest), ..reference.clone() };
            return self.pull(&pinned, platform, &|_| {}).await;
        }
        let known =
            self.names().get(&reference.canonical()).map_err(|error| PullError::new(error.to_string()))?;
        let kept = match &known {
            Some(entry) => self.here(&entry.digest, platform).await?,
            None => None,
        };
        match (kept, known.map(|entry| entry.origin)) {
            (Some(kept), Some(Origin::Imported | Origin::Built)) => Ok(kept),
            (kept, _) => match self.pull(reference, platform, &|_| {}).await {
                Ok(loaded) => Ok(loaded),
                Err(error) => match kept {
                    Some(kept) => {
                        tracing::warn!(image = %reference, %error, "the registry is not to be had; a kept image is used");
                        Ok(kept)
                    }
                    None => Err(error),
                },
            },
        }
    }

    /// An image that is wholly here.
    async fn here(&self, digest: &str, platform: &Platform) -> Result<Option<Loaded>, PullError> {
        let (store, digest, platform) = (self.clone(), digest.to_owned(), platform.clone());
        let looked = tokio::task::spawn_blocking(move || {
            Ok::<_, Error>(store.load(&digest, &platform)?.filter(|loaded| store.is_whole(loaded)))
        });
        Ok(looked.await.map_err(|error| PullError::new(error.to_string()))??)
    }

    /// Fetches an image's documents and layers from its registry, and names it (unless it is asked for by digest).
    ///
    /// # Errors
    /// When the registry does not have it or does not answer (ECS-38).
    pub async fn pull(
        &self,
        reference: &Reference,
        platform: &Platform,
        progress: Progress<'_>,
    ) -> Result<Loaded, PullError> {
        progress(format!("{}: Pulling from {}", reference.manifest(), reference.repository));
        let failed = |error: RegistryError| PullError::from_registry(reference, &error);
        let digest = match &reference.digest {
            Some(digest) => Some(digest.clone()),
            None => self.client.resolve(reference).await.map_err(failed)?,
        };
        if let Some(digest) = digest
            && let Some(loaded) = self.here(&digest, platform).await?
        {
            self.keep_name(reference, &digest)?;
            progress(format!("Digest: {digest}"));
            progress(format!("Status: Image is up to date for {}", reference.familiar()));
            return Ok(loaded);
        }
        let top = self.fetch_documents(reference, platform).await?;
        let loaded = self.here_in_part(&top, platform).await?;
        self.fetch_layers(reference, &loaded, progress).await?;
        self.keep_name(reference, &top)?;
        progress(format!("Digest: {top}"));
        progress(format!("Status: Downloaded newer image for {}", reference.familiar()));
        Ok(loaded)
    }

    async fn here_in_part(&self, digest: &str, platform: &Platform) -> Result<Loaded, PullError> {
        let (store, digest, platform) = (self.clone(), digest.to_owned(), platform.clone());
        let loaded = tokio::task::spawn_blocking(move || store.load(&digest, &platform));
        let loaded = loaded.await.map_err(|error| PullError::new(error.to_string()))??;
        loaded.ok_or_else(|| PullError::new("the image's documents are gone"))
    }

    /// Fetches manifest (by way of an index, if need be) and configuration; the digest of what the reference names.
    async fn fetch_documents(&self, reference: &Reference, platform: &Platform) -> Result<String, PullError> {
        let failed = |error: RegistryError| PullError::from_registry(reference, &error);
        let (bytes, _, top) = self.client.manifest(reference, reference.manifest()).await.map_err(failed)?;
        self.put_document(bytes.to_vec()).await?;
        let manifest = match Document::parse(&bytes)? {
            Document::Manifest(manifest) => manifest,
            Document::Index(index) => {
                let chosen = index.choose(platform).ok_or_else(|| PullError {
                    name: "CannotPullContainerError",
                    message: format!(
                        "image Manifest does not contain descriptor matching platform '{}/{}'",
                        platform.os, platform.architecture
                    ),
                })?;
                let (bytes, _, _) = self.client.manifest(reference, &chosen.digest).await.map_err(failed)?;
                self.put_document(bytes.to_vec()).await?;
                match Document::parse(&bytes)? {
                    Document::Manifest(manifest) => manifest,
                    Document::Index(_) => {
                        return Err(PullError::new(format!("{top} is an index of indexes")));
                    }
                }
            }
        };
        if manifest.config.size > DOCUMENT_MAX {
            return Err(PullError::new("the image's configuration is too large"));
        }
        if !self.blobs.contains(hex(&manifest.config.digest)) {
            let fetched = self.client.fetch(reference, &manifest.config.digest, &self.blobs).await;
            fetched.map_err(failed)?;
        }
        Ok(top)
    }

    async fn put_document(&self, bytes: Vec<u8>) -> Result<(), PullError> {
        let blobs = self.blobs.clone();
        let put = tokio::task::spawn_blocking(move || blobs.put(&bytes)).await;
        let put = put.map_err(|error| PullError::new(error.to_string()))?;
        put.map(drop).map_err(|error| PullError::new(format!("keep a manifest: {error}")))
    }

    async fn fetch_layers(
        &self,
        reference: &Reference,
        loaded: &Loaded,
        progress: Progress<'_>,
    ) -> Result<(), PullError> {
        let missing = loaded.layers().into_iter().filter(|layer| !self.has_layer(layer));
        let fetches = missing.map(|layer| async move {
            let short = hex(&layer.blob.digest).get(..12).unwrap_or_default();
            progress(format!("{short}: Pulling fs layer"));
            self.fetch_layer(reference, &layer.blob.digest).await?;
            progress(format!("{short}: Pull complete"));
            Ok::<(), PullError>(())
        });
        let mut fetches = futures_util::stream::iter(fetches).buffer_unordered(FETCHES_MAX);
        while let Some(fetched) = fetches.next().await {
            fetched?;
        }
        Ok(())
    }

    async fn fetch_layer(&self, reference: &Reference, digest: &str) -> Result<(), PullError> {
        let mut tries = 0;
        loop {
            tries += 1;
            match self.client.fetch(reference, digest, &self.blobs).await {
                Ok(_) => return Ok(()),
                Err(RegistryError::NoAnswer(_)) if tries < TRIES => {}
                Err(error) => {
                    let name = reference.canonical();
                    return Err(PullError::new(format!("failed to copy: {name}: layer {digest}: {error}")));
                }
            }
        }
    }

    fn keep_name(&self, reference: &Reference, digest: &str) -> Result<(), PullError> {
        if reference.digest.is_some() {
            return Ok(());
        }
        Ok(self.name(reference, digest, Origin::Pulled)?)
    }
}
