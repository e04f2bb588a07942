//! Writes each service's API from its model: structs with their codec, dispatch, and the table the wire reads.
//!
//! Never writes prose, and never a line that an author edits.

/// Adds formatted text to a string.
macro_rules! add {
    ($out:expr, $($text:tt)*) => { $out.push_str(&format!($($text)*)) };
}

/// Adds a formatted line to a string.
macro_rules! line {
    ($out:expr, $($text:tt)*) => {{ add!($out, $($text)*); $out.push('\n'); }};
}

mod model;
mod names;
mod shapes;
mod table;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use model::Model;

/// Whether files are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Write what differs.
    Write,
    /// Only fail when something differs.
    Check,
}

const HEADER: &str = "\
// Written by `cargo xtask codegen` from models/. Not edited by hand.
#![allow(clippy::all, reason = \"generated\")]
";

const MODULE: &str = "\
//! What clients see of this service: shapes, tables and dispatch, written by `cargo xtask codegen`.
//! Never edited by hand: the operations offered are listed in models/.

#[rustfmt::skip]
mod generated;

pub use generated::*;
";

/// Generates every service that has a model.
pub(crate) fn run(root: &Path, mode: Mode) -> Result<()> {
    let mut stale = Vec::new();
    let mut folders: Vec<_> =
        fs::read_dir(root.join("models"))?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    folders.sort();
    for folder in folders.iter().filter(|folder| folder.join("operations.txt").exists()) {
        let model = Model::read(folder).with_context(|| folder.display().to_string())?;
        let api = root.join("services").join(crate_of(&model.name)).join("src/api");
        let (text, table) = generate(&model).with_context(|| folder.display().to_string())?;
        fs::create_dir_all(&api)?;
        put(&api.join("generated.rs"), &text, mode, &mut stale)?;
        put(&api.join("table.rs"), &table, mode, &mut stale)?;
        if !api.join("mod.rs").exists() {
            put(&api.join("mod.rs"), MODULE, mode, &mut stale)?;
        }
    }
    match (mode, stale.is_empty()) {
        (Mode::Check, false) => bail!("not as `cargo xtask codegen` writes them: {}", stale.join(", ")),
        _ => Ok(()),
    }
}

/// The crate of a model: EC2's part we offer is the VPC, and ELB has one generation here.
fn crate_of(model: &str) -> &str {
    match model {
        "ec2" => "vpc",
        "elbv2" => "elb",
        other => other,
    }
}

fn put(path: &Path, text: &str, mode: Mode, stale: &mut Vec<String>) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    stale.push(path.display().to_string());
    if mode == Mode::Write {
        fs::write(path, text).with_context(|| path.display().to_string())?;
    }
    Ok(())
}

/// The shapes, and the table: two files, since the wire's tests read the second alone.
fn generate(model: &Model) -> Result<(String, String)> {
    let mut out = String::from(HEADER);
    line!(out, "\n#[path = \"table.rs\"]\nmod table;\npub use table::SERVICE;");
    shapes::dispatch(model, &mut out);
    shapes::structures(model, &mut out)?;
    shapes::errors(model, &mut out);
    shapes::values(model, &mut out);
    let mut table = String::from(HEADER);
    table::service(model, &mut table)?;
    Ok((out, table))
}
