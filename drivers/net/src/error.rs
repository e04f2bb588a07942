//! What can go wrong with a network.

use std::io;

/// Something that the kernel refused.
#[derive(Debug, thiserror::Error)]
#[error("{context}: {source}")]
pub struct Error {
    /// What was being done.
    pub context: String,
    /// Why it failed.
    pub source: io::Error,
}

impl Error {
    /// Wraps an IO error: `.map_err(Error::io("make the bridge"))`.
    pub(crate) fn io<E: Into<io::Error>>(context: impl Into<String>) -> impl FnOnce(E) -> Error {
        let context = context.into();
        move |source| Error { context, source: source.into() }
    }

    pub(crate) fn other(context: impl Into<String>, reason: impl Into<String>) -> Error {
        Error { context: context.into(), source: io::Error::other(reason.into()) }
    }
}
