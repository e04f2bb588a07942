//! Form parameters of the Query protocols, read by shape.

use model::Error;

use crate::document::Document;
use crate::scalar;
use crate::schema::{Kind, Member, Protocol, Service, ShapeId};

/// Parts of a parameter's name.
const DEPTH_MAX: usize = 48;

/// Parameters as the tree their dotted names describe.
#[derive(Debug, Default)]
struct Node<'a> {
    value: Option<&'a str>,
    children: Vec<(&'a str, Node<'a>)>,
}

impl<'a> Node<'a> {
    fn child(&self, name: &str) -> Option<&Node<'a>> {
        self.children.iter().find(|(one, _)| *one == name).map(|(_, node)| node)
    }

    fn insert(&mut self, name: &'a str, value: &'a str) {
        let mut node = self;
        for part in name.split('.').take(DEPTH_MAX) {
            // Clients send parameters in order: the child looked for is most often the last.
            let at = match node.children.iter().rposition(|(one, _)| *one == part) {
                Some(at) => at,
                None => {
                    node.children.push((part, Node::default()));
                    node.children.len() - 1
                }
            };
            node = &mut node.children[at].1;
        }
        node.value = Some(value);
    }

    /// The numbered children, by number.
    fn numbered(&self) -> Vec<&Node<'a>> {
        let numbers = self.children.iter().enumerate();
        let mut order: Vec<(u32, usize)> =
            numbers.filter_map(|(at, (name, _))| name.parse().ok().map(|number| (number, at))).collect();
        order.sort_unstable();
        order.into_iter().map(|(_, at)| &self.children[at].1).collect()
    }
}

/// Reads parameters as the structure `shape`; `Action` and `Version` are no members and fall away.
/// Errors: `MalformedInput` (`InvalidParameterValue` in EC2) for a value of the wrong type.
pub(crate) fn read(
    service: &'static Service,
    shape: ShapeId,
    parameters: &[(String, String)],
) -> Result<Document, Error> {
    let mut root = Node::default();
    for (name, value) in parameters {
        root.insert(name, value);
    }
    value(service, shape, "", &root)
}

fn value(service: &'static Service, shape: ShapeId, path: &str, node: &Node<'_>) -> Result<Document, Error> {
    let shape = service.shape(shape);
    match &shape.kind {
        Kind::Structure { members, .. } => {
            let mut entries = Vec::new();
            for member in *members {
                let name = parameter_name(service, member);
                if let Some(child) = node.child(&name) {
                    let path = if path.is_empty() { name } else { format!("{path}.{name}") };
                    let value = member_value(service, member, &path, child)?;
                    entries.push((member.name.to_owned(), value));
                }
            }
            Ok(Document::Map(entries))
        }
        Kind::List { item, item_name } => list(service, *item, item_name, false, path, node),
        Kind::Map { .. } => map(service, &shape.kind, false, path, node),
        kind => {
            let text = node.value.unwrap_or_default();
            scalar::read(kind, text).ok_or_else(|| wrong(service, path, text, scalar::noun(kind)))
        }
    }
}

fn member_value(
    service: &'static Service,
    member: &Member,
    path: &str,
    node: &Node<'_>,
) -> Result<Document, Error> {
    let shape = service.shape(member.shape);
    match &shape.kind {
        Kind::List { item, item_name } => list(service, *item, item_name, member.flattened, path, node),
        Kind::Map { .. } => map(service, &shape.kind, member.flattened, path, node),
        _ => value(service, member.shape, path, node),
    }
}

fn list(
    service: &'static Service,
    item: ShapeId,
    item_name: &str,
    flattened: bool,
    path: &str,
    node: &Node<'_>,
) -> Result<Document, Error> {
    // `Tags=` is how an empty list is sent, and EC2's lists have no element of their own.
    let name = if item_name.is_empty() { "member" } else { item_name };
    let holder = if flattened || service.protocol == Protocol::Ec2 { Some(node) } else { node.child(name) };
    let items = holder.map(Node::numbered).unwrap_or_default();
    let read = |(at, child): (usize, &Node<'_>)| value(service, item, &format!("{path}.{}", at + 1), child);
    items.into_iter().enumerate().map(read).collect::<Result<_, _>>().map(Document::List)
}

fn map(
    service: &'static Service,
    kind: &Kind,
    flattened: bool,
    path: &str,
    node: &Node<'_>,
) -> Result<Document, Error> {
    let Kind::Map { value: value_shape, key_name, value_name, .. } = kind else { return Ok(Document::Null) };
    let key_name = if key_name.is_empty() { "key" } else { key_name };
    let value_name = if value_name.is_empty() { "value" } else { value_name };
    let holder = if flattened { Some(node) } else { node.child("entry") };
    let mut entries = Vec::new();
    for entry in holder.map(Node::numbered).unwrap_or_default() {
        let Some(key) = entry.child(key_name).and_then(|key| key.value) else { continue };
        if let Some(child) = entry.child(value_name) {
            entries.push((key.to_owned(), value(service, *value_shape, &format!("{path}.{key}"), child)?));
        }
    }
    Ok(Document::Map(entries))
}

/// EC2 has names of its own; where it has none, the XML name with a capital.
fn parameter_name(service: &Service, member: &Member) -> String {
    if service.protocol != Protocol::Ec2 {
        return member.wire.to_owned();
    }
    if !member.query_name.is_empty() {
        return member.query_name.to_owned();
    }
    let mut letters = member.wire.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

fn wrong(service: &Service, path: &str, text: &str, noun: &str) -> Error {
    match service.protocol {
        Protocol::Ec2 => {
            let message = format!("Value ({text}) for parameter {path} is invalid. Invalid {noun} value.");
            Error::new("InvalidParameterValue", message)
        }
        _ => Error::new("MalformedInput", format!("Value '{text}' at '{path}' is not a valid {noun}.")),
    }
}
