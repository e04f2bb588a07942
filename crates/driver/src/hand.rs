//! The trait of every pair of hands.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use crate::{Kind, Seen, Want};

/// A boxed future, so that hands can be trait objects.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Why a want could not be made real this time. The engine tries again, with growing gaps, and shows the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DriverError(pub String);

impl fmt::Display for DriverError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for DriverError {}

/// Where hands report what they see.
pub trait Report: Send + Sync + fmt::Debug {
    /// Hands a sighting to the engine. The future ends when it is durable; dropping it does not take it back.
    fn seen(&self, kind: Kind, key: &str, seen: Seen) -> BoxFuture<'static, ()>;
}

/// One pair of hands: makes wants of one kind real.
pub trait Hand: Send + Sync + fmt::Debug {
    /// The kind of wants these hands take.
    fn kind(&self) -> Kind;

    /// Called once, before anything else: where to report. Hands start their watchers here (inside a tokio runtime).
    fn start(&self, report: Arc<dyn Report>);

    /// Makes one want real, or (`None`) makes the thing be gone. Idempotent. Never called twice at once for one key.
    /// Long work is started here and reported later; the future ends as soon as the want is in hand.
    fn sync<'a>(&'a self, key: &'a str, want: Option<Want>) -> BoxFuture<'a, Result<(), DriverError>>;

    /// The keys of everything of ours that really exists, for finding orphans: at start and every minute. What is
    /// found running is reported through [`Report`] as well, so that a restarted control plane adopts it.
    fn survey(&self) -> BoxFuture<'_, Result<Vec<String>, DriverError>>;
}
