//! Structs with their codec, dispatch, error constructors and enumeration values.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use serde_json::Value;

use super::model::{Model, text, texts};
use super::names;

/// Enumerations with more values than this get no constants: nobody spells instance types.
const CONSTANTS_MAX: usize = 60;

/// The one door from the wire into the operations.
pub(super) fn dispatch(model: &Model, out: &mut String) {
    line!(out, "\n/// Runs one operation: reads its input, calls `crate::operations`, writes its output.");
    line!(
        out,
        "pub fn dispatch(cx: &mut store::Cx<'_>, operation: &str, input: &wire::Document) -> Result<wire::Document, wire::Error> {{"
    );
    line!(out, "    match operation {{");
    for (name, operation) in &model.operations {
        let function = names::field(name);
        let input = io_name(operation, "input", name);
        line!(
            out,
            "        {name:?} => crate::operations::{function}(cx, {input}::from_document(input)?).map(|output| output.to_document()),"
        );
    }
    line!(out, "        other => Err(wire::Error::not_implemented(other)),");
    line!(out, "    }}\n}}");
}

/// The struct an operation takes or gives; operations without get an empty one of their own.
fn io_name(operation: &Value, part: &str, name: &str) -> String {
    match operation[part]["shape"].as_str() {
        Some(shape) => names::structure(shape),
        None if part == "input" => format!("{name}Input"),
        None => format!("{name}Output"),
    }
}

/// A struct for each structure.
pub(super) fn structures(model: &Model, out: &mut String) -> Result<()> {
    let mut all = BTreeSet::new();
    for shape in
        model.shapes.keys().filter(|shape| model.is_structure(shape) && !model.errors.contains(*shape))
    {
        let name = names::structure(shape);
        ensure!(all.insert(name.clone()), "two structs would be called {name}");
        structure(model, shape, &name, out)?;
    }
    for (name, operation) in &model.operations {
        for part in ["input", "output"].into_iter().filter(|part| operation[*part]["shape"].is_null()) {
            let name = io_name(operation, part, name);
            ensure!(all.insert(name.clone()), "two structs would be called {name}");
            empty(&name, out);
        }
    }
    line!(out, "\nwire::shapes! {{");
    for name in all {
        line!(out, "    {name}");
    }
    line!(out, "}}");
    Ok(())
}

fn structure(model: &Model, shape: &str, name: &str, out: &mut String) -> Result<()> {
    let members = model.members(shape);
    if members.is_empty() {
        empty(name, out);
        return Ok(());
    }
    let mut fields = BTreeSet::new();
    line!(out, "\n#[derive(Debug, Clone, Default, PartialEq)]\npub struct {name} {{");
    for (member, reference) in &members {
        let field = names::field(member);
        ensure!(fields.insert(field.clone()), "{shape} has two members {field}");
        let plain = value_type(model, shape, reference);
        match is_plain(model, shape, member) {
            true => line!(out, "    pub {field}: {plain},"),
            false => line!(out, "    pub {field}: Option<{plain}>,"),
        }
    }
    line!(out, "}}\n\nimpl {name} {{");
    line!(out, "    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {{");
    line!(out, "        let members = wire::Members::of(document)?;\n        Ok(Self {{");
    for (member, _) in &members {
        let read = if is_plain(model, shape, member) { "need" } else { "get" };
        line!(out, "            {}: members.{read}({member:?})?,", names::field(member));
    }
    line!(out, "        }})\n    }}\n");
    line!(out, "    pub fn to_document(&self) -> wire::Document {{");
    line!(out, "        let mut fields = wire::Fields::new();");
    for (member, _) in &members {
        let write = if is_plain(model, shape, member) { "set" } else { "put" };
        line!(out, "        fields.{write}({member:?}, &self.{});", names::field(member));
    }
    line!(out, "        fields.done()\n    }}\n}}");
    Ok(())
}

fn empty(name: &str, out: &mut String) {
    line!(out, "\n#[derive(Debug, Clone, Default, PartialEq)]\npub struct {name} {{}}\n\nimpl {name} {{");
    line!(out, "    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {{");
    line!(out, "        wire::Members::of(document).map(|_| Self {{}})\n    }}\n");
    line!(out, "    pub fn to_document(&self) -> wire::Document {{");
    line!(out, "        wire::Fields::new().done()\n    }}\n}}");
}

/// What validation guarantees to be there: required members of an operation's input.
fn is_plain(model: &Model, shape: &str, member: &str) -> bool {
    model.inputs.contains(shape) && model.is_required(shape, member)
}

fn value_type(model: &Model, within: &str, reference: &Value) -> String {
    if reference["streaming"] == true {
        return "wire::Body".to_owned();
    }
    let name = text(reference, "shape");
    let shape = model.shape(name);
    match text(shape, "type") {
        "structure" if shape["document"] == true => "wire::Document".to_owned(),
        "structure" if model.holds(name, within) => format!("Box<{}>", names::structure(name)),
        "structure" => names::structure(name),
        "list" => format!("Vec<{}>", value_type(model, "", &shape["member"])),
        "map" => format!("wire::Map<{}>", value_type(model, "", &shape["value"])),
        "integer" | "long" => "i64".to_owned(),
        "float" | "double" => "f64".to_owned(),
        "boolean" => "bool".to_owned(),
        "blob" => "Vec<u8>".to_owned(),
        "timestamp" => "wire::Time".to_owned(),
        _ => "String".to_owned(),
    }
}

/// A constructor for each modelled error, with AWS's code and status.
pub(super) fn errors(model: &Model, out: &mut String) {
    line!(out, "\n/// The errors AWS models for these operations.\npub mod errors {{");
    let mut seen = BTreeSet::new();
    for shape in &model.errors {
        let code = model.error_code(shape);
        let function = names::field(shape);
        if !seen.insert(function.clone()) {
            continue;
        }
        let status = match model.error_status(shape) {
            400 => String::new(),
            status => format!(".status({status})"),
        };
        line!(
            out,
            "    pub fn {function}(message: impl Into<String>) -> wire::Error {{ wire::Error::new({code:?}, message){status} }}"
        );
    }
    line!(out, "}}");
}

/// The values of enumerations, so that authors need not spell them.
pub(super) fn values(model: &Model, out: &mut String) {
    line!(out, "\n/// The values of enumerations.\npub mod values {{");
    let mut modules = BTreeSet::new();
    for (name, shape) in &model.shapes {
        let all: Vec<&str> = texts(&shape["enum"]).collect();
        let module = names::field(name);
        if all.is_empty() || all.len() > CONSTANTS_MAX || !modules.insert(module.clone()) {
            continue;
        }
        let mut seen = BTreeSet::new();
        line!(out, "    pub mod {module} {{");
        for value in all {
            let constant = names::constant(value);
            if seen.insert(constant.clone()) {
                line!(out, "        pub const {constant}: &str = {value:?};");
            }
        }
        line!(out, "    }}");
    }
    line!(out, "}}");
}
