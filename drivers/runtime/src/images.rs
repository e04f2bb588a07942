//! Where images come from.

use std::fmt;
use std::path::PathBuf;

use driver::BoxFuture;

/// An image that is there, unpacked.
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

/// Why an image could not be had: an ECS-38 error name and a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PullError {
    /// `CannotPullContainerError`, `CannotPullImageManifestError`, `CannotPullContainerAuthError`, …
    pub name: &'static str,
    /// What went wrong.
    pub message: String,
}

impl PullError {
    /// A pull that failed for no more particular reason.
    pub fn new(message: impl Into<String>) -> Self {
        Self { name: "CannotPullContainerError", message: message.into() }
    }
}

impl fmt::Display for PullError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, self.message)
    }
}

impl std::error::Error for PullError {}

/// A store of images.
pub trait Images: Send + Sync + fmt::Debug {
    /// Makes an image be there: looks for it, or pulls it. `reference` is as written in the task definition, `digest`
    /// that of its manifest when it is decided. Dropping the future gives the pull up. Asked again it is quick.
    fn ensure<'a>(
        &'a self,
        reference: &'a str,
        digest: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Image, PullError>>;
}
