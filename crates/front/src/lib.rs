//! The door: one listener, limits, and four rooms: `aws` (the API and S3's websites), `registry` (OCI Distribution), `git` (smart
//! HTTP) and `console`.
//!
//! Never acts on the world and never decides anything: bytes go into the blob store, then an operation runs in the
//! engine, then its answer goes out.

mod admin;
mod aws;
mod body;
mod console;
mod cors;
mod git;
mod multipart;
mod prepare;
mod registry;
mod server;
mod website;

use std::fmt;
use std::sync::Arc;

use blobs::Blobs;
use driver::BoxFuture;
use engine::Handle;
use model::Error;
use store::{Cx, Settings};

pub use git::{GitBody, GitExchange, GitRoom, RefUpdate};
pub use server::serve;

/// One AWS service behind the door.
#[derive(Clone, Copy)]
pub struct Offered {
    /// Its generated table.
    pub service: &'static wire::Service,
    /// Its generated dispatch.
    pub dispatch: fn(&mut Cx<'_>, &str, &wire::Document) -> Result<wire::Document, Error>,
}

impl fmt::Debug for Offered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.service.name)
    }
}

/// Back to new accounts, with nothing in them.
pub trait Reset: fmt::Debug + Send + Sync {
    /// Wipes every row, and returns when no task, build or network is left.
    fn reset(&self) -> BoxFuture<'_, Result<(), Error>>;
}

/// Everything the rooms need.
#[derive(Debug, Clone)]
pub struct Front {
    /// The engine.
    pub engine: Handle,
    /// Where bytes go before rows.
    pub blobs: Arc<Blobs>,
    /// Images on disk.
    pub images: images::Store,
    /// Every service, in a fixed order.
    pub services: Arc<[Offered]>,
    /// Repositories on disk.
    pub git: Arc<dyn GitRoom>,
    /// Takes everything away.
    pub reset: Arc<dyn Reset>,
    /// Instance, time scale, endpoint.
    pub settings: Settings,
    /// The region of callers that name none.
    pub default_region: String,
}

/// The account of callers that name none.
pub const DEFAULT_ACCOUNT: &str = "000000000000";
