//! What clients see of this service: shapes, tables and dispatch, written by `cargo xtask codegen`.
//! Never edited by hand: the operations offered are listed in models/.

#[rustfmt::skip]
mod generated;

pub use generated::*;
