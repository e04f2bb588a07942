//! The static table of a service that the wire reads.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use serde_json::Value;

use super::model::{Model, text, texts};

type Ids<'a> = BTreeMap<&'a str, usize>;

/// `pub static SERVICE`.
pub(super) fn service(model: &Model, out: &mut String) -> Result<()> {
    let ids: Ids<'_> = model.shapes.keys().enumerate().map(|(id, name)| (name.as_str(), id)).collect();
    let metadata = &model.metadata;
    line!(out, "\nuse wire::schema::*;\n");
    line!(out, "/// This service as the wire sees it.\npub static SERVICE: wire::Service = wire::Service {{");
    line!(out, "    name: {:?},", model.name);
    line!(out, "    service_id: {:?},", text(metadata, "serviceId"));
    line!(out, "    signing_name: {:?},", text(metadata, "signingName"));
    line!(out, "    endpoint_prefix: {:?},", text(metadata, "endpointPrefix"));
    line!(out, "    target_prefix: {:?},", text(metadata, "targetPrefix"));
    line!(out, "    protocol: Protocol::{},", protocol(text(metadata, "protocol"))?);
    line!(out, "    json_version: {:?},", text(metadata, "jsonVersion"));
    line!(out, "    api_version: {:?},", text(metadata, "apiVersion"));
    line!(out, "    xml_namespace: {:?},", text(metadata, "xmlNamespace"));
    line!(
        out,
        "    operations: OPERATIONS,\n    shapes: SHAPES,\n    errors: ERRORS,\n    known: KNOWN,\n    unoffered: UNOFFERED,"
    );
    line!(out, "    invalid: {:?},\n}};", invalid(&model.name));

    line!(out, "\nstatic OPERATIONS: &[Operation] = &[");
    for (name, operation) in &model.operations {
        line!(out, "    {},", one_operation(name, operation, &ids));
    }
    line!(out, "];\n\nstatic ERRORS: &[ErrorShape] = &[");
    let errors: BTreeMap<&str, &str> =
        model.errors.iter().map(|shape| (model.error_code(shape), shape.as_str())).collect();
    for (code, shape) in errors {
        let status = model.error_status(shape);
        let id = ids[shape];
        line!(
            out,
            "    ErrorShape {{ code: {code:?}, status: {status}, sender: {}, shape: {id} }},",
            status < 500
        );
    }
    line!(out, "];\n\nstatic KNOWN: &[&str] = &{:?};", model.known);
    line!(out, "\nstatic UNOFFERED: &[Unoffered] = &[");
    for (name, address) in &model.unoffered {
        let needs: Vec<&str> = texts(&address[2]).collect();
        let (method, uri) = (&address[0], &address[1]);
        line!(out, "    Unoffered {{ name: {name:?}, method: {method}, uri: {uri}, needs: &{needs:?} }},");
    }
    line!(out, "];\n\nstatic SHAPES: &[Shape] = &[");
    for (name, shape) in &model.shapes {
        one_shape(model, name, shape, &ids, out)?;
    }
    line!(out, "];");
    Ok(())
}

/// What a service calls an input that breaks a bound: the models do not say, the services differ.
fn invalid(model: &str) -> &'static str {
    match model {
        "ecs" | "ecr" | "logs" => "InvalidParameterException",
        "codebuild" => "InvalidInputException",
        "ec2" => "InvalidParameterValue",
        "iam" | "sts" | "elbv2" => "ValidationError",
        "s3" => "InvalidArgument",
        _ => "ValidationException",
    }
}

fn protocol(name: &str) -> Result<&'static str> {
    Ok(match name {
        "json" => "Json",
        "query" => "Query",
        "ec2" => "Ec2",
        "rest-xml" => "RestXml",
        "rest-json" => "RestJson",
        other => bail!("no protocol {other}"),
    })
}

fn one_operation(name: &str, operation: &Value, ids: &Ids<'_>) -> String {
    let mut out = format!("Operation::new({name:?})");
    let http = &operation["http"];
    let (method, uri) = (text(http, "method"), text(http, "requestUri"));
    let status = http["responseCode"].as_u64().unwrap_or(200);
    if (method, uri, status) != ("POST", "/", 200) {
        add!(out, ".http({method:?}, {uri:?}, {status})");
    }
    for part in ["input", "output"] {
        if let Some(shape) = operation[part]["shape"].as_str() {
            add!(out, ".{part}({})", ids[shape]);
        }
    }
    if let Some(wrapper) = operation["output"]["resultWrapper"].as_str() {
        add!(out, ".result_wrapper({wrapper:?})");
    }
    if let Some(root) = operation["input"]["locationName"].as_str() {
        add!(out, ".input_root({root:?})");
    }
    out
}

fn one_shape(model: &Model, name: &str, shape: &Value, ids: &Ids<'_>, out: &mut String) -> Result<()> {
    let id = |part: &str| ids[text(&shape[part], "shape")];
    let wire = |part: &str| text(&shape[part], "locationName").to_owned();
    let kind = match text(shape, "type") {
        "structure" if shape["document"] == true => "Kind::Document".to_owned(),
        "structure" => {
            let members: String = model
                .members(name)
                .iter()
                .map(|(member, reference)| one_member(model, name, member, reference, ids))
                .collect();
            format!(
                "Kind::Structure {{ payload: {:?}, union: {}, members: &[{members}{}] }}",
                text(shape, "payload"),
                shape["union"] == true,
                if members.is_empty() { "" } else { "\n    " },
            )
        }
        "list" => format!("Kind::List {{ item: {}, item_name: {:?} }}", id("member"), wire("member")),
        "map" => format!(
            "Kind::Map {{ key: {}, value: {}, key_name: {:?}, value_name: {:?} }}",
            id("key"),
            id("value"),
            wire("key"),
            wire("value")
        ),
        "string" | "character" => {
            format!("Kind::String {{ values: &{:?} }}", texts(&shape["enum"]).collect::<Vec<_>>())
        }
        "timestamp" => format!("Kind::Timestamp {{ format: {:?} }}", text(shape, "timestampFormat")),
        "integer" => "Kind::Integer".to_owned(),
        "long" => "Kind::Long".to_owned(),
        "float" => "Kind::Float".to_owned(),
        "double" => "Kind::Double".to_owned(),
        "boolean" => "Kind::Boolean".to_owned(),
        "blob" => "Kind::Blob".to_owned(),
        other => bail!("{name}: no kind {other}"),
    };
    let mut line = format!("Shape::new({name:?}, {kind})");
    for bound in ["min", "max"] {
        if let Some(value) = shape[bound].as_i64() {
            add!(line, ".{bound}({value})");
        }
    }
    if let Some(pattern) = shape["pattern"].as_str().filter(|pattern| is_usable(pattern)) {
        add!(line, ".pattern({pattern:?})");
    }
    line!(out, "    {line},");
    Ok(())
}

/// Patterns are Java's; those our engine does not take are left out, and those that take anything say nothing.
fn is_usable(pattern: &str) -> bool {
    pattern != ".*" && pattern != ".+" && regex::Regex::new(&format!("^(?:{pattern})$")).is_ok()
}

fn one_member(model: &Model, within: &str, name: &str, reference: &Value, ids: &Ids<'_>) -> String {
    let shape = model.shape(text(reference, "shape"));
    let mut out = format!("\n        Member::new({name:?}, {})", ids[text(reference, "shape")]);
    if let Some(wire) = reference["locationName"].as_str().filter(|wire| *wire != name) {
        add!(out, ".wire({wire:?})");
    }
    if let Some(query) = reference["queryName"].as_str() {
        add!(out, ".query_name({query:?})");
    }
    let location = match text(reference, "location") {
        "header" => "Header",
        "headers" => "Headers",
        "uri" => "Uri",
        "querystring" => "Query",
        "statusCode" => "Status",
        _ => "",
    };
    if !location.is_empty() {
        add!(out, ".at(Location::{location})");
    }
    if model.is_required(within, name) {
        out.push_str(".required()");
    }
    if reference["flattened"] == true || shape["flattened"] == true {
        out.push_str(".flattened()");
    }
    if reference["xmlAttribute"] == true {
        out.push_str(".xml_attribute()");
    }
    let namespace =
        Some(&reference["xmlNamespace"]).filter(|space| space.is_object()).unwrap_or(&shape["xmlNamespace"]);
    if namespace.is_object() {
        add!(out, ".xml_namespace({:?}, {:?})", text(namespace, "prefix"), text(namespace, "uri"));
    }
    if reference["streaming"] == true {
        out.push_str(".streaming()");
    }
    if reference["idempotencyToken"] == true {
        out.push_str(".idempotency_token()");
    }
    if let Some(format) = reference["timestampFormat"].as_str() {
        add!(out, ".timestamp_format({format:?})");
    }
    out.push(',');
    out
}
