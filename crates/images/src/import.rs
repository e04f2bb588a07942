//! Images out of archives and directories: `docker save` archives, OCI layouts, root file systems.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use serde::Deserialize;

use crate::document::{ConfigFile, Descriptor, Document, Index, Platform, RunConfig, media};
use crate::layers::{Aside, Layer, decompressed, hex};
use crate::names::Origin;
use crate::reference::Reference;
use crate::store::{DOCUMENT_MAX, Loaded, Store};
use crate::{Context as _, Error};

/// Names an image in an OCI layout.
const OCI_NAME: &str = "org.opencontainers.image.ref.name";
/// As containerd and skopeo write the whole name.
const CONTAINERD_NAME: &str = "io.containerd.image.name";
/// Most files of an archive.
const FILES_MAX: usize = 10_000;

/// One image of a `docker save` archive.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Saved {
    config: String,
    #[serde(default)]
    repo_tags: Option<Vec<String>>,
    layers: Vec<String>,
}

impl Store {
    /// Takes in an archive or the directory of one: `docker save`'s or an OCI layout, also compressed. Answers the
    /// names given and the images' digests; an image without a name in the archive gets none.
    ///
    /// # Errors
    /// When it is neither, or the disk fails.
    pub fn import(&self, path: &Path) -> Result<Vec<(Option<Reference>, String)>, Error> {
        let what = || format!("import {}", path.display());
        if fs::metadata(path).context(what)?.is_dir() {
            return self.import_directory(path);
        }
        let aside = Aside::new(&self.work()).context(what)?;
        let file = File::open(path).context(what)?;
        extract(decompressed(file).context(what)?, &aside.path).context(what)?;
        self.import_directory(&aside.path)
    }

    fn import_directory(&self, root: &Path) -> Result<Vec<(Option<Reference>, String)>, Error> {
        if let Some(bytes) = read(root, "manifest.json")? {
            let saved: Vec<Saved> = serde_json::from_slice(&bytes)
                .map_err(|error| Error::Invalid(format!("manifest.json of an image archive: {error}")))?;
            let mut all = Vec::new();
            for saved in saved {
                let digest = self.import_saved(root, &saved)?;
                all.extend(self.give_names(saved.repo_tags.unwrap_or_default(), &digest)?);
            }
            return Ok(all);
        }
        if let Some(bytes) = read(root, "index.json")? {
            let index: Index = serde_json::from_slice(&bytes)
                .map_err(|error| Error::Invalid(format!("index.json of an OCI layout: {error}")))?;
            let mut all = Vec::new();
            for descriptor in &index.manifests {
                self.import_blob_tree(root, descriptor)?;
                all.extend(self.give_names(layout_name(descriptor), &descriptor.digest)?);
            }
            return Ok(all);
        }
        Err(Error::Invalid(format!(
            "{} is neither a docker archive nor an OCI layout: it has no manifest.json and no index.json",
            root.display()
        )))
    }

    fn give_names(
        &self,
        names: Vec<String>,
        digest: &str,
    ) -> Result<Vec<(Option<Reference>, String)>, Error> {
        let mut given = Vec::new();
        for name in names {
            let reference = Reference::parse(&name)?;
            self.name(&reference, digest, Origin::Imported)?;
            given.push((Some(reference), digest.to_owned()));
        }
        if given.is_empty() {
            given.push((None, digest.to_owned()));
        }
        Ok(given)
    }

    fn import_saved(&self, root: &Path, saved: &Saved) -> Result<String, Error> {
        let bytes = read(root, &saved.config)?
            .ok_or_else(|| Error::Invalid(format!("the archive has no {}", saved.config)))?;
        let config: ConfigFile = serde_json::from_slice(&bytes)
            .map_err(|error| Error::Invalid(format!("{}: {error}", saved.config)))?;
        if config.rootfs.diff_ids.len() != saved.layers.len() {
            return Err(Error::Invalid("the archive's layers are not those of its configuration".to_owned()));
        }
        let mut layers = Vec::new();
        for (diff_id, name) in config.rootfs.diff_ids.iter().zip(&saved.layers) {
            let path = inside(root, name)?;
            layers.push(Layer { diff_id: diff_id.clone(), blob: self.compressed(&path)? });
        }
        Ok(self.put_image(config, &layers)?.digest)
    }

    /// A layer's file as a compressed blob.
    fn compressed(&self, path: &Path) -> Result<Descriptor, Error> {
        let what = || format!("import layer {}", path.display());
        let mut file = File::open(path).context(what)?;
        let mut start = [0; 2];
        let is_gzip = file.read_exact(&mut start).is_ok() && start == [0x1f, 0x8b];
        let mut file = File::open(path).context(what)?;
        let stored = if is_gzip {
            let mut writer = self.blobs.writer().context(what)?;
            io::copy(&mut file, &mut writer).and_then(|_| writer.finish()).context(what)?
        } else {
            let writer = self.blobs.writer().context(what)?;
            let mut gzip = flate2::write::GzEncoder::new(writer, flate2::Compression::new(3));
            let mut tar = decompressed(file).context(what)?;
            io::copy(&mut tar, &mut gzip)
                .and_then(|_| gzip.finish())
                .and_then(blobs::BlobWriter::finish)
                .context(what)?
        };
        Ok(Descriptor {
            media_type: media::DOCKER_LAYER.to_owned(),
            size: stored.length,
            digest: format!("sha256:{}", stored.digest),
            ..Descriptor::default()
        })
    }

    /// Copies a manifest of a layout and all it leads to.
    fn import_blob_tree(&self, root: &Path, descriptor: &Descriptor) -> Result<(), Error> {
        self.import_blob(root, &descriptor.digest)?;
        let bytes = self
            .document(&descriptor.digest)?
            .ok_or_else(|| Error::Missing(format!("the layout has no {}", descriptor.digest)))?;
        match Document::parse(&bytes)? {
            Document::Manifest(manifest) => {
                for blob in manifest.layers.iter().chain([&manifest.config]) {
                    self.import_blob(root, &blob.digest)?;
                }
                Ok(())
            }
            Document::Index(index) => {
                // A layout need not have all of them.
                let here =
                    index.manifests.iter().filter(|manifest| blob_path(root, &manifest.digest).exists());
                for manifest in here {
                    self.import_blob_tree(root, manifest)?;
                }
                Ok(())
            }
        }
    }

    fn import_blob(&self, root: &Path, digest: &str) -> Result<(), Error> {
        let what = || format!("import blob {digest}");
        if !crate::is_digest(digest) {
            return Err(Error::Invalid(format!("unsupported digest {digest:?}")));
        }
        if self.blobs.contains(hex(digest)) {
            return Ok(());
        }
        let mut file = File::open(inside_path(root, &blob_path(root, digest))?).context(what)?;
        let mut writer = self.blobs.writer().context(what)?;
        io::copy(&mut file, &mut writer).context(what)?;
        writer.finish_as(hex(digest)).context(what)?;
        Ok(())
    }

    /// Makes a directory tree a one-layer image under a name. The tree stays as it is.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn import_rootfs(
        &self,
        directory: &Path,
        config: RunConfig,
        name: &Reference,
        created: Option<String>,
    ) -> Result<Loaded, Error> {
        let layer = self.copy_layer_from_dir(directory)?;
        self.import_layer(layer, config, name, created)
    }

    /// As [`Store::import_rootfs`], from a tar of the tree, also compressed.
    ///
    /// # Errors
    /// When it is no tar, or the disk fails.
    pub fn import_rootfs_tar(
        &self,
        tar: &Path,
        config: RunConfig,
        name: &Reference,
        created: Option<String>,
    ) -> Result<Loaded, Error> {
        let what = || format!("import {}", tar.display());
        let aside = Aside::new(&self.work()).context(what)?;
        let root = aside.path.join("root");
        fs::create_dir(&root).context(what)?;
        let file = File::open(tar).context(what)?;
        crate::unpack::unpack(decompressed(file).context(what)?, &root, &[]).context(what)?;
        let layer = self.put_layer_from_dir(&root)?;
        self.import_layer(layer, config, name, created)
    }

    fn import_layer(
        &self,
        layer: Layer,
        config: RunConfig,
        name: &Reference,
        created: Option<String>,
    ) -> Result<Loaded, Error> {
        let Platform { architecture, os, .. } = Platform::host();
        let history = crate::document::History {
            created: created.clone(),
            comment: Some("imported from a root file system".to_owned()),
            ..Default::default()
        };
        let config =
            ConfigFile { architecture, os, created, config, history: vec![history], ..ConfigFile::default() };
        let image = self.put_image(config, &[layer])?;
        self.name(name, &image.digest, Origin::Imported)?;
        Ok(image)
    }
}

fn blob_path(root: &Path, digest: &str) -> PathBuf {
    root.join("blobs").join("sha256").join(hex(digest))
}

/// The name a layout gives a manifest: whole, or only a tag (of which no name can be made).
fn layout_name(descriptor: &Descriptor) -> Vec<String> {
    let annotations = descriptor.more.get("annotations");
    let text = |key: &str| annotations.and_then(|all| all.get(key)).and_then(|name| name.as_str());
    let whole = text(CONTAINERD_NAME).or_else(|| text(OCI_NAME).filter(|name| name.contains([':', '/'])));
    whole.map(str::to_owned).into_iter().collect()
}

/// A file of an archive's directory, read whole.
fn read(root: &Path, name: &str) -> Result<Option<Vec<u8>>, Error> {
    let what = || format!("read {name}");
    if !root.join(relative(name)?).exists() {
        return Ok(None);
    }
    let path = inside(root, name)?;
    if fs::metadata(&path).context(what)?.len() > DOCUMENT_MAX {
        return Err(Error::Invalid(format!("{name} is larger than {DOCUMENT_MAX} bytes")));
    }
    fs::read(path).map(Some).context(what)
}

fn relative(name: &str) -> Result<&Path, Error> {
    let path = Path::new(name);
    if path.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir)) {
        return Ok(path);
    }
    Err(Error::Invalid(format!("{name:?} leads out of the archive")))
}

/// A path in an archive's directory, which no symlink may lead out of.
fn inside(root: &Path, name: &str) -> Result<PathBuf, Error> {
    inside_path(root, &root.join(relative(name)?))
}

fn inside_path(root: &Path, path: &Path) -> Result<PathBuf, Error> {
    let what = || format!("find {}", path.display());
    let (root, path) = (root.canonicalize().context(what)?, path.canonicalize().context(what)?);
    if path.starts_with(&root) {
        return Ok(path);
    }
    Err(Error::Invalid(format!("{} leads out of the archive", path.display())))
}

/// Extracts an archive's files. Links and anything else that is no file are left out, but `docker save` links equal
/// layers to each other: those become hard links.
fn extract(tar: impl Read, to: &Path) -> io::Result<()> {
    let bad = |text: String| io::Error::new(io::ErrorKind::InvalidData, text);
    let mut archive = tar::Archive::new(tar);
    for (count, entry) in archive.entries()?.enumerate() {
        if count == FILES_MAX {
            return Err(bad(format!("an archive of more than {FILES_MAX} files")));
        }
        let mut entry = entry?;
        let kind = entry.header().entry_type();
        let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        let path = to.join(relative(&name).map_err(|error| bad(error.to_string()))?);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        if kind.is_file() {
            io::copy(&mut entry, &mut File::create(&path)?)?;
        } else if kind.is_symlink() {
            let target = entry.link_name()?.ok_or_else(|| bad(format!("{name} links to nowhere")))?;
            let target = path.parent().unwrap_or(to).join(target);
            let target = inside_path(to, &target).map_err(|error| bad(error.to_string()))?;
            fs::hard_link(target, &path)?;
        }
    }
    Ok(())
}
