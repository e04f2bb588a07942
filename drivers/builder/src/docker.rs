//! `docker` inside a build: the command ([`client_main`]) and the side that does it, joined by a socket in the build's
//! environment. One line of JSON goes in (and a tar of the context for `build`), lines of JSON come out.

mod client;
mod command;
mod server;

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use driver::build::BuildWant;

use crate::runner::Setup;

pub use client::client_main;
pub(crate) use command::{BuildOptions, Command};
pub(crate) use server::listen;

/// What the client asks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Ask {
    pub(crate) command: Command,
    /// Password from standard input, for `login`.
    pub(crate) password: Option<String>,
}

/// What comes back, in order; `Exit` is the last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Reply {
    Out(String),
    Err(String),
    Exit(u8),
}

/// Layers of an image, topmost first, pulled where it is not here.
pub(crate) async fn ensure(setup: &Setup, image: &str, digest: Option<&str>) -> Result<Vec<PathBuf>, String> {
    let store = open(setup, None)?;
    let found = store.ensure(image, digest).await.map_err(|error| error.message)?;
    Ok(found.layers)
}

/// The image store as a build sees it.
fn open(setup: &Setup, want: Option<&BuildWant>) -> Result<images::Store, String> {
    let blobs = blobs::Blobs::open(&setup.blobs).map_err(|error| error.to_string())?;
    let store = images::Store::open(Path::new(&setup.images), blobs).map_err(|error| error.to_string())?;
    Ok(match want {
        Some(want) => store.with_client(images::registry::Client::with_own_registry(&want.endpoint)),
        None => store,
    })
}
