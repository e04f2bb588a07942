//! `docker` inside a build: the command ([`client_main`]) and the side that does it, joined by a socket in the build's
//! environment. One line of JSON goes in (and a tar of the context for `build`), lines of JSON come out.
//!
//! Each build has names, credentials and contexts of its own, as each build on AWS has a Docker daemon of its own.
//! Layers and the build cache are shared.

mod build;
mod client;
mod command;
mod context;
mod format;
mod local;
mod remote;
mod server;

use std::path::Path;

use container::cgroup::Level;
use driver::build::BuildWant;
use images::Names;
use serde::{Deserialize, Serialize};

use crate::image::ImageBuilder;
use crate::runner::Setup;

pub use client::client_main;
pub(crate) use command::{BuildOptions, Command};
pub(crate) use server::listen;

/// The version told to scripts that look for one.
const VERSION: &str = "27.0.0";

/// What `docker --version` says.
fn own_version() -> String {
    format!("Docker version {VERSION}, build turaco-{}", env!("CARGO_PKG_VERSION"))
}

/// What the client asks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Ask {
    pub(crate) command: Command,
    /// Password from standard input, for `login`.
    pub(crate) password: Option<String>,
    /// The Dockerfile's text, for `build`.
    pub(crate) dockerfile: Option<String>,
}

/// What comes back, in order; `Exit` is the last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Reply {
    Out(String),
    Err(String),
    Exit(u8),
}

/// An image, pulled where it is not here.
pub(crate) async fn ensure(
    setup: &Setup,
    image: &str,
    digest: Option<&str>,
) -> Result<images::Image, String> {
    store(setup)?.ensure(image, digest).await.map_err(|error| error.message)
}

/// The image store that all on this machine share.
fn store(setup: &Setup) -> Result<images::Store, String> {
    let blobs = blobs::Blobs::open(&setup.blobs).map_err(|error| error.to_string())?;
    images::Store::open(Path::new(&setup.images), blobs).map_err(|error| error.to_string())
}

/// The builder as one build sees it; `cgroup` is for the steps that run.
fn builder(dir: &Path, setup: &Setup, want: &BuildWant, cgroup: Vec<Level>) -> Result<ImageBuilder, String> {
    let client = images::registry::Client::with_own_registry(&want.endpoint);
    Ok(ImageBuilder {
        store: store(setup)?.with_client(client),
        names: Some(Names::open(dir.join("names.json"))),
        turaco_exe: setup.exe.clone(),
        cgroup,
    })
}
