//! OCI images on disk: manifests, unpacked layers, import, pull and push.
//!
//! Never knows an AWS word beyond how an ECR host is called, and never runs anything. All that is kept lies in files
//! that several processes may share: whoever writes takes a lock or renames.
//!
//! ```text
//! <blobs>                        manifests, configurations, compressed layers, each by its digest
//! <store>/names.json             reference → digest of the manifest
//! <store>/layers/<diff id>/fs    a layer unpacked once, a lower directory of overlay mounts
//! <store>/work/                  directories of those who make layers; on the same file system
//! ```

mod document;
mod http;
mod import;
mod layers;
mod names;
mod pack;
mod patience;
mod pull;
mod reference;
mod refusal;
pub mod registry;
mod store;
#[cfg(feature = "testing")]
pub mod testing;
mod unpack;

use std::future::Future;
use std::io;
use std::pin::Pin;

pub use document::{
    ConfigFile, Descriptor, Document, HealthCheck, History, Index, Manifest, Platform, RootFs, RunConfig,
    media,
};
pub use layers::Layer;
pub use names::{Entry, Names, Origin};
pub use pull::{Image, ImageConfig, PullError, Resolve};
pub use reference::{DOCKER_HUB, Reference, is_digest, is_tag};
pub use store::{Loaded, Store};
pub use unpack::extract;

/// A boxed future, so that resolvers can be trait objects.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Why something could not be done with an image.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The disk failed, or what lies on it is broken.
    #[error("{what}: {source}")]
    Io {
        /// What was being done.
        what: String,
        /// Why it failed.
        source: io::Error,
    },
    /// It is not what it should be.
    #[error("{0}")]
    Invalid(String),
    /// It is not here.
    #[error("{0}")]
    Missing(String),
}

/// Adds what was being done to an error of the disk.
trait Context<T> {
    fn context(self, what: impl FnOnce() -> String) -> Result<T, Error>;
}

impl<T> Context<T> for io::Result<T> {
    fn context(self, what: impl FnOnce() -> String) -> Result<T, Error> {
        self.map_err(|source| Error::Io { what: what(), source })
    }
}
