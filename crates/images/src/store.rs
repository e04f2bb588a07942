//! The store: images by digest, their layers, their names.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use blobs::Blobs;

use crate::document::{ConfigFile, Descriptor, Document, Manifest, Platform, media};
use crate::layers::{Layer, Layers, clear_aside, hex};
use crate::names::{Entry, Names, Origin};
use crate::pull::Resolve;
use crate::reference::Reference;
use crate::registry::Client;
use crate::{Context as _, Error};

/// Largest manifest and configuration that are read, bytes.
pub(crate) const DOCUMENT_MAX: u64 = 8 << 20;

/// Images on disk. Cheap to clone. Calls that are not `async` block.
#[derive(Debug, Clone)]
pub struct Store {
    pub(crate) root: PathBuf,
    pub(crate) blobs: Blobs,
    pub(crate) layers: Layers,
    names: Names,
    pub(crate) client: Client,
    pub(crate) resolver: Option<Arc<dyn Resolve>>,
}

/// An image whose documents are here.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// Digest of the manifest, `sha256:…`.
    pub digest: String,
    /// The manifest.
    pub manifest: Manifest,
    /// The configuration.
    pub config: ConfigFile,
}

impl Loaded {
    /// Its layers, base first.
    pub fn layers(&self) -> Vec<Layer> {
        let pairs = self.config.rootfs.diff_ids.iter().zip(&self.manifest.layers);
        pairs.map(|(diff_id, blob)| Layer { diff_id: diff_id.clone(), blob: blob.clone() }).collect()
    }

    /// The manifest's media type.
    pub fn media_type(&self) -> &str {
        // OCI's older manifests don't say.
        match self.manifest.media_type.as_str() {
            "" => media::OCI_MANIFEST,
            said => said,
        }
    }

    /// Docker's image id: the digest of the configuration.
    pub fn id(&self) -> &str {
        &self.manifest.config.digest
    }
}

impl Store {
    /// Opens the store in a directory, making it where it is not there. Several processes may have it open.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn open(root: &Path, blobs: Blobs) -> Result<Self, Error> {
        let what = || format!("open the images in {}", root.display());
        fs::create_dir_all(root.join("work")).context(what)?;
        let root = root.canonicalize().context(what)?;
        clear_aside(&root.join("work")).context(what)?;
        let layers = Layers::open(root.join("layers")).context(what)?;
        let names = Names::open(root.join("names.json"));
        Ok(Self { names, layers, blobs, root, client: Client::default(), resolver: None })
    }

    /// With somebody who knows images that are in the blob store already.
    #[must_use]
    pub fn with_resolver(mut self, resolver: Arc<dyn Resolve>) -> Self {
        self.resolver = Some(resolver);
        self
    }

    /// With a client that has credentials or knows a registry of ours.
    #[must_use]
    pub fn with_client(mut self, client: Client) -> Self {
        self.client = client;
        self
    }

    /// The client for registries, with the credentials it was given.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The names that all on this machine share.
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// The blob store behind it.
    pub fn blobs(&self) -> &Blobs {
        &self.blobs
    }

    /// The directory of the store, for what others keep beside it.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where directories lie that are to become layers without being copied.
    pub fn work(&self) -> PathBuf {
        self.root.join("work")
    }

    /// A new directory in [`Store::work`]. It is the caller's to remove; when the caller's process dies, the next
    /// [`Store::open`] does.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn work_directory(&self) -> Result<PathBuf, Error> {
        let work = self.work();
        crate::layers::aside_directory(&work).context(|| format!("make a directory in {}", work.display()))
    }

    /// Whether a layer can be had without a registry.
    pub fn has_layer(&self, layer: &Layer) -> bool {
        self.layers.find(&layer.diff_id).is_some() || self.blobs.contains(hex(&layer.blob.digest))
    }

    /// Reads a document by its digest.
    pub(crate) fn document(&self, digest: &str) -> Result<Option<Vec<u8>>, Error> {
        let what = || format!("read {digest}");
        match self.blobs.len(hex(digest)).context(what)? {
            None => Ok(None),
            Some(length) if length > DOCUMENT_MAX => {
                Err(Error::Invalid(format!("{digest} is larger than {DOCUMENT_MAX} bytes")))
            }
            Some(_) => Ok(Some(fs::read(self.blobs.path(hex(digest))).context(what)?)),
        }
    }

    /// An image by the digest of its manifest, or of an index with one for the platform. `None`: its documents are not
    /// all here.
    ///
    /// # Errors
    /// When the disk fails, or the documents are broken.
    pub fn load(&self, digest: &str, platform: &Platform) -> Result<Option<Loaded>, Error> {
        let Some(bytes) = self.document(digest)? else { return Ok(None) };
        let manifest = match Document::parse(&bytes)? {
            Document::Manifest(manifest) => *manifest,
            Document::Index(index) => {
                let Some(chosen) = index.choose(platform) else {
                    return Err(Error::Invalid(format!(
                        "no matching manifest for {}/{} in the manifest list entries",
                        platform.os, platform.architecture
                    )));
                };
                let Some(bytes) = self.document(&chosen.digest)? else { return Ok(None) };
                return match Document::parse(&bytes)? {
                    Document::Manifest(manifest) => self.with_config(&chosen.digest, *manifest),
                    Document::Index(_) => Err(Error::Invalid(format!("{digest} is an index of indexes"))),
                };
            }
        };
        self.with_config(digest, manifest)
    }

    fn with_config(&self, digest: &str, manifest: Manifest) -> Result<Option<Loaded>, Error> {
        let Some(bytes) = self.document(&manifest.config.digest)? else { return Ok(None) };
        let config: ConfigFile = serde_json::from_slice(&bytes).map_err(|error| {
            Error::Invalid(format!("{} is not an image configuration: {error}", manifest.config.digest))
        })?;
        if config.rootfs.diff_ids.len() != manifest.layers.len() {
            return Err(Error::Invalid(format!(
                "{digest} has {} layers, and its configuration {}",
                manifest.layers.len(),
                config.rootfs.diff_ids.len()
            )));
        }
        if !config.rootfs.diff_ids.iter().all(|id| crate::is_digest(id)) {
            return Err(Error::Invalid(format!("{digest} has a layer whose diff id is no digest")));
        }
        Ok(Some(Loaded { digest: digest.to_owned(), manifest, config }))
    }

    /// An image by a name that is known here.
    ///
    /// # Errors
    /// As [`Store::load`].
    pub fn find(&self, reference: &Reference, platform: &Platform) -> Result<Option<Loaded>, Error> {
        let digest = match &reference.digest {
            Some(digest) => digest.clone(),
            None => {
                let name = reference.canonical();
                match self.names.get(&name).context(|| format!("look for {name}"))? {
                    Some(entry) => entry.digest,
                    None => return Ok(None),
                }
            }
        };
        self.load(&digest, platform)
    }

    /// Whether all of an image's layers can be had without a registry.
    pub fn is_whole(&self, image: &Loaded) -> bool {
        image.layers().iter().all(|layer| self.has_layer(layer))
    }

    /// An image's layers as lower directories of an overlay, topmost first; unpacks what is not yet.
    ///
    /// # Errors
    /// `Missing` for a layer whose blob is not here; else when the disk fails or a layer is not what it says.
    pub fn unpacked(&self, layers: &[Layer]) -> Result<Vec<PathBuf>, Error> {
        let mut paths: Vec<PathBuf> = Vec::new();
        for layer in layers {
            let below: Vec<PathBuf> = paths.iter().rev().cloned().collect();
            paths.push(self.layers.ensure(&self.blobs, layer, &below)?);
        }
        paths.reverse();
        Ok(paths)
    }

    /// Removes unpacked layers that nobody asked for in this long and that are in no mount; how many. They are unpacked
    /// again when they are wanted, as long as their blobs are here.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn prune(&self, unused: std::time::Duration) -> Result<usize, Error> {
        self.layers.prune(unused).context(|| "remove unused layers".to_owned())
    }

    /// Makes the upper directory of an overlay a layer. It is not copied: the directory is moved and is the unpacked
    /// layer from then on. It must lie on the store's file system, as everything in [`Store::work`] does.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn put_layer_from_dir(&self, upper: &Path) -> Result<Layer, Error> {
        self.layers.put(&self.blobs, upper, true)
    }

    /// As [`Store::put_layer_from_dir`], but the directory stays where and as it is.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn copy_layer_from_dir(&self, directory: &Path) -> Result<Layer, Error> {
        self.layers.put(&self.blobs, directory, false)
    }

    /// Writes an image's documents. `config.rootfs` is set to the layers; base first.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn put_image(&self, mut config: ConfigFile, layers: &[Layer]) -> Result<Loaded, Error> {
        config.rootfs.diff_ids = layers.iter().map(|layer| layer.diff_id.clone()).collect();
        let written = |value: Result<Vec<u8>, serde_json::Error>| {
            let bytes = value.map_err(|error| Error::Invalid(error.to_string()))?;
            let stored = self.blobs.put(&bytes).context(|| "write an image".to_owned())?;
            Ok::<_, Error>((format!("sha256:{}", stored.digest), stored.length))
        };
        let (digest, size) = written(serde_json::to_vec(&config))?;
        let media_type = media::DOCKER_CONFIG.to_owned();
        let manifest = Manifest {
            schema_version: 2,
            media_type: media::DOCKER_MANIFEST.to_owned(),
            config: Descriptor { media_type, size, digest, ..Descriptor::default() },
            layers: layers.iter().map(|layer| layer.blob.clone()).collect(),
            more: serde_json::Map::new(),
        };
        let (digest, _) = written(serde_json::to_vec_pretty(&manifest))?;
        Ok(Loaded { digest, manifest, config })
    }

    /// Gives an image a name that all on this machine share.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn name(&self, reference: &Reference, digest: &str, origin: Origin) -> Result<(), Error> {
        let name = reference.canonical();
        let entry = Entry { digest: digest.to_owned(), origin, at: now() };
        self.names.set(&name, entry).context(|| format!("name an image {name}"))
    }
}

/// Milliseconds since the epoch.
fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
