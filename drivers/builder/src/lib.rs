//! Builds: buildspec phases in a container, and Dockerfiles into images.
//!
//! Never knows a CodeBuild operation. A build is a process of its own ([`runner_main`]) that outlives `serve`; the hand
//! ([`BuildHand`]) starts it and reads its journal.

mod artifact;
mod buildspec;
mod clock;
pub mod docker;
pub mod dockerfile;
mod environment;
mod fronts;
mod hand;
mod ignore;
pub mod image;
mod journal;
mod pattern;
mod private;
mod process;
mod runner;
mod shell;
mod source;
mod tree;
mod variables;

pub use hand::{BuildHand, Options};
pub use ignore::Ignore;
pub use runner::runner_main;
