//! Builds: buildspec phases in a container, and Dockerfiles into images.
//!
//! Never knows a CodeBuild operation. A build is a process of its own ([`runner_main`]) that outlives `serve`; the hand
//! ([`BuildHand`]) starts it and reads its journal.

mod artifact;
mod buildspec;
pub mod docker;
mod environment;
mod hand;
mod image_build;
mod journal;
mod runner;
mod shell;

pub use hand::{BuildHand, Options};
pub use runner::runner_main;
