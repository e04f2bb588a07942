//! The L7 proxy: listeners, rules, weighted target groups, health checks, draining.
//!
//! Never needs the control plane: it starts from its last snapshot, checks and drains by itself, and takes a new
//! snapshot over its control socket whenever one comes. Never decides what the snapshot should be.
//!
//! ```text
//!   control ──▶ core ── Config (swapped whole) ──▶ workers: connection ─▶ plan ─▶ exchange ─▶ target
//!                 ▲                                              (own event loop, own pool, no locks)
//!              checker
//! ```
//!
//! HTTP/1 is read and written here rather than by a library, because the answers to bad requests, the limits, the bytes
//! that tell whether a request may be sent again, and the speed are what this crate is for. Only heads are parsed by
//! `httparse`.

mod access_log;
mod answer;
mod apply;
mod checker;
mod config;
mod connection;
mod control;
mod core;
mod exchange;
mod forward_head;
mod hand_over;
mod health;
mod io;
mod log_file;
mod message;
mod netns;
mod pattern;
mod plan;
mod pool;
mod request;
mod retry;
mod route;
mod run;
mod slot;
mod state;
mod sticky;
mod target;
mod worker;

pub use run::{Error, Options, run};
