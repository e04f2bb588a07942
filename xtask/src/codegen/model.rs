//! `models/SERVICE/model.json`, cut to the operations in `operations.txt`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// A service model. Values are botocore's JSON.
#[derive(Debug)]
pub(crate) struct Model {
    /// The folder's name.
    pub(crate) name: String,
    pub(crate) metadata: Value,
    /// Offered, by name.
    pub(crate) operations: BTreeMap<String, Value>,
    /// Reached from them, by name.
    pub(crate) shapes: BTreeMap<String, Value>,
    /// Not offered, sorted.
    pub(crate) known: Vec<String>,
    /// Their method, URI and what they need, where they are addressed so.
    pub(crate) unoffered: BTreeMap<String, Value>,
    /// Error shapes of the offered operations.
    pub(crate) errors: BTreeSet<String>,
    /// Input structures of the offered operations.
    pub(crate) inputs: BTreeSet<String>,
}

impl Model {
    /// Reads a model folder.
    pub(crate) fn read(folder: &Path) -> Result<Self> {
        let name = folder.file_name().and_then(|name| name.to_str()).context("no folder name")?.to_owned();
        let model: Value = serde_json::from_str(&fs::read_to_string(folder.join("model.json"))?)?;
        let list = fs::read_to_string(folder.join("operations.txt"))?;
        let offered: BTreeSet<&str> =
            list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect();

        let mut operations = BTreeMap::new();
        for name in &offered {
            let operation = model["operations"].get(*name);
            let operation =
                operation.with_context(|| format!("{name} is not in model.json: run models/extract.py"))?;
            operations.insert((*name).to_owned(), operation.clone());
        }
        let known =
            texts(&model["names"]).filter(|name| !offered.contains(name)).map(str::to_owned).collect();
        let addresses = model["addresses"].as_object().into_iter().flatten();
        let mut unoffered: BTreeMap<String, Value> =
            addresses.map(|(name, address)| (name.clone(), address.clone())).collect();
        unoffered.retain(|name, _| !offered.contains(name.as_str()));
        let errors: BTreeSet<String> =
            operations.values().flat_map(|one| texts(&one["errors"])).map(str::to_owned).collect();
        let part = |part: &'static str| {
            operations.values().filter_map(move |one| one[part]["shape"].as_str()).map(str::to_owned)
        };
        let inputs: BTreeSet<String> = part("input").collect();
        let roots = part("input").chain(part("output")).chain(errors.iter().cloned()).collect();
        let shapes = reached(&model["shapes"], roots)?;
        Ok(Self {
            name,
            metadata: model["metadata"].clone(),
            operations,
            shapes,
            known,
            unoffered,
            errors,
            inputs,
        })
    }

    /// A shape, which exists: `read` has followed every reference.
    pub(crate) fn shape(&self, name: &str) -> &Value {
        &self.shapes[name]
    }

    /// The members of a structure, in the model's order.
    pub(crate) fn members(&self, shape: &str) -> Vec<(&str, &Value)> {
        match self.shape(shape)["members"].as_object() {
            Some(members) => members.iter().map(|(name, member)| (name.as_str(), member)).collect(),
            None => Vec::new(),
        }
    }

    /// Whether a structure's member must be given.
    pub(crate) fn is_required(&self, shape: &str, member: &str) -> bool {
        texts(&self.shape(shape)["required"]).any(|name| name == member)
    }

    /// Whether a shape is a structure with named members.
    pub(crate) fn is_structure(&self, shape: &str) -> bool {
        let shape = self.shape(shape);
        shape["type"] == "structure" && shape["document"] != true
    }

    /// Whether `from` holds `to` by value, so that a struct would contain itself.
    pub(crate) fn holds(&self, from: &str, to: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut waiting = vec![from];
        while let Some(shape) = waiting.pop() {
            if shape == to {
                return true;
            }
            if self.is_structure(shape) && seen.insert(shape) {
                waiting.extend(self.members(shape).iter().map(|(_, member)| text(member, "shape")));
            }
        }
        false
    }

    /// The code of an error shape on the wire.
    pub(crate) fn error_code<'a>(&'a self, shape: &'a str) -> &'a str {
        self.shape(shape)["error"]["code"].as_str().unwrap_or(shape)
    }

    /// Its HTTP status: 500 only for what the model calls AWS's own fault.
    pub(crate) fn error_status(&self, shape: &str) -> u64 {
        let shape = self.shape(shape);
        let status = shape["error"]["httpStatusCode"].as_u64();
        status.unwrap_or(if shape["fault"] == true { 500 } else { 400 })
    }
}

fn reached(shapes: &Value, mut waiting: Vec<String>) -> Result<BTreeMap<String, Value>> {
    let mut seen = BTreeMap::new();
    while let Some(name) = waiting.pop() {
        let shape = shapes.get(&name).with_context(|| format!("no shape {name}"))?;
        if shape["eventstream"] == true {
            bail!("{name} is an event stream, which the wire cannot carry");
        }
        if seen.insert(name, shape.clone()).is_some() {
            continue;
        }
        let members = shape["members"].as_object().into_iter().flat_map(|members| members.values());
        let parts = ["member", "key", "value"].into_iter().filter_map(|part| shape.get(part));
        let new = members.chain(parts).map(|reference| text(reference, "shape").to_owned());
        waiting.extend(new.filter(|name| !seen.contains_key(name)).collect::<Vec<_>>());
    }
    Ok(seen)
}

/// A string of a JSON object; empty when absent.
pub(crate) fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

/// The strings of a JSON list.
pub(crate) fn texts(value: &Value) -> impl Iterator<Item = &str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str)
}
