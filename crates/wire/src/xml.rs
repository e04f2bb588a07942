//! XML: bodies read into elements, elements into documents by shape, and documents written by shape.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::document::Document;
use crate::scalar;
use crate::schema::{Kind, Location, Member, Protocol, Service, Shape, ShapeId};

/// Elements inside one another.
const DEPTH_MAX: usize = 64;

/// An element, its namespace left off.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Element {
    /// Its local name.
    pub(crate) name: String,
    /// Its attributes, prefixes kept, namespace declarations left out.
    pub(crate) attributes: Vec<(String, String)>,
    /// All text directly in it.
    pub(crate) text: String,
    /// Its children, in order.
    pub(crate) children: Vec<Element>,
}

/// Not well-formed XML, or not of its shape; holds a few words on why.
#[derive(Debug, PartialEq)]
pub(crate) struct Malformed(pub(crate) String);

fn malformed(why: impl std::fmt::Display) -> Malformed {
    Malformed(why.to_string())
}

/// The root element of a body. Document type declarations are refused, so no entity can grow.
pub(crate) fn parse(body: &[u8]) -> Result<Element, Malformed> {
    let mut reader = Reader::from_reader(body);
    reader.config_mut().expand_empty_elements = true;
    let mut open: Vec<Element> = Vec::new();
    loop {
        match reader.read_event().map_err(malformed)? {
            Event::Start(start) => {
                if open.len() == DEPTH_MAX {
                    return Err(malformed("elements are nested too deeply"));
                }
                let name = start.local_name();
                let mut element = Element { name: utf8(name.as_ref())?.to_owned(), ..Element::default() };
                for attribute in start.attributes() {
                    let attribute = attribute.map_err(malformed)?;
                    let key = utf8(attribute.key.as_ref())?.to_owned();
                    if key != "xmlns" && !key.starts_with("xmlns:") {
                        let value = attribute.unescape_value().map_err(malformed)?.into_owned();
                        element.attributes.push((key, value));
                    }
                }
                open.push(element);
            }
            Event::End(_) => {
                let element = open.pop().ok_or_else(|| malformed("an end without a start"))?;
                match open.last_mut() {
                    Some(parent) => parent.children.push(element),
                    None => return Ok(element),
                }
            }
            Event::Text(text) => add_text(&mut open, &text.decode().map_err(malformed)?)?,
            Event::CData(text) => add_text(&mut open, &text.decode().map_err(malformed)?)?,
            Event::GeneralRef(reference) => {
                let letter = match reference.resolve_char_ref().map_err(malformed)? {
                    Some(letter) => letter,
                    None => entity(&reference.decode().map_err(malformed)?)?,
                };
                add_text(&mut open, letter.encode_utf8(&mut [0; 4]))?;
            }
            Event::DocType(_) => return Err(malformed("a document type declaration")),
            Event::Eof => return Err(malformed("the document ends early")),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) | Event::Empty(_) => {}
        }
    }
}

fn entity(name: &str) -> Result<char, Malformed> {
    match name {
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "amp" => Ok('&'),
        "apos" => Ok('\''),
        "quot" => Ok('"'),
        _ => Err(malformed("an unknown entity")),
    }
}

fn utf8(bytes: &[u8]) -> Result<&str, Malformed> {
    std::str::from_utf8(bytes).map_err(malformed)
}

fn add_text(open: &mut [Element], text: &str) -> Result<(), Malformed> {
    match open.last_mut() {
        Some(element) => element.text.push_str(text),
        None if text.trim_matches(['\u{feff}', ' ', '\t', '\r', '\n']).is_empty() => {}
        None => return Err(malformed("text outside the root element")),
    }
    Ok(())
}

/// An element as a value of a shape.
pub(crate) fn read(
    service: &'static Service,
    shape: ShapeId,
    element: &Element,
) -> Result<Document, Malformed> {
    let shape = service.shape(shape);
    match &shape.kind {
        Kind::Structure { members, .. } => read_structure(service, members, element),
        Kind::List { item, item_name } => {
            let name = if item_name.is_empty() { "member" } else { item_name };
            let items = element.children.iter().filter(|child| child.name == name);
            items.map(|child| read(service, *item, child)).collect::<Result<_, _>>().map(Document::List)
        }
        Kind::Map { .. } => {
            let entries = element.children.iter().filter(|child| child.name == "entry");
            read_map(service, &shape.kind, entries)
        }
        kind => scalar::read(kind, &element.text)
            .ok_or_else(|| malformed(format!("{} does not hold a {}", element.name, scalar::noun(kind)))),
    }
}

fn read_structure(
    service: &'static Service,
    members: &'static [Member],
    element: &Element,
) -> Result<Document, Malformed> {
    let mut entries = Vec::new();
    for member in members.iter().filter(|member| member.location == Location::Body) {
        let shape = service.shape(member.shape);
        if member.xml_attribute {
            let attribute = element.attributes.iter().find(|(name, _)| name == member.wire);
            if let Some((_, text)) = attribute {
                entries.push((member.name.to_owned(), Document::String(text.clone())));
            }
            continue;
        }
        let named = |child: &&Element| child.name == member.wire;
        let mut found = element.children.iter().filter(named).peekable();
        if found.peek().is_none() {
            continue;
        }
        let value = match (&shape.kind, member.flattened) {
            (Kind::List { item, .. }, true) => {
                Document::List(found.map(|child| read(service, *item, child)).collect::<Result<_, _>>()?)
            }
            (Kind::Map { .. }, true) => read_map(service, &shape.kind, found)?,
            _ => match found.next() {
                Some(child) => read(service, member.shape, child)?,
                None => continue,
            },
        };
        entries.push((member.name.to_owned(), value));
    }
    Ok(Document::Map(entries))
}

fn read_map<'a>(
    service: &'static Service,
    kind: &Kind,
    entries: impl Iterator<Item = &'a Element>,
) -> Result<Document, Malformed> {
    let Kind::Map { value, key_name, value_name, .. } = kind else { return Err(malformed("not a map")) };
    let (key_name, value_name) = map_names(key_name, value_name);
    let mut out = Vec::new();
    for entry in entries {
        let child = |name: &str| entry.children.iter().find(|child| child.name == name);
        let (Some(key), Some(held)) = (child(key_name), child(value_name)) else {
            return Err(malformed("a map entry without key or value"));
        };
        out.push((key.text.clone(), read(service, *value, held)?));
    }
    Ok(Document::Map(out))
}

fn map_names<'a>(key: &'a str, value: &'a str) -> (&'a str, &'a str) {
    (if key.is_empty() { "key" } else { key }, if value.is_empty() { "value" } else { value })
}

/// Writes XML of a service's shapes.
#[derive(Debug)]
pub(crate) struct Writer {
    service: &'static Service,
    /// What was written.
    pub(crate) out: String,
}

impl Writer {
    /// Starts a document.
    pub(crate) fn new(service: &'static Service) -> Self {
        Self { service, out: String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }
    }

    /// The members of a structure that stand in the body, each as an element, in the model's order.
    pub(crate) fn members(&mut self, shape: ShapeId, value: &Document) {
        let Kind::Structure { members, .. } = &self.service.shape(shape).kind else { return };
        for member in
            members.iter().filter(|member| member.location == Location::Body && !member.xml_attribute)
        {
            if let Some(value) = value.get(member.name) {
                self.member(member, value);
            }
        }
    }

    fn member(&mut self, member: &Member, value: &Document) {
        let service = self.service;
        let shape = service.shape(member.shape);
        match (&shape.kind, value) {
            (Kind::List { item, item_name }, Document::List(items)) if member.flattened => {
                let name = if item_name.is_empty() { member.wire } else { item_name };
                for value in items {
                    self.element(name, *item, "", "", value);
                }
            }
            (Kind::Map { .. }, Document::Map(entries)) if member.flattened => {
                self.entries(member.wire, &shape.kind, entries);
            }
            _ => {
                let attributes = attributes(shape, member, value);
                self.element(member.wire, member.shape, member.timestamp_format, &attributes, value);
            }
        }
    }

    /// An element with a value of a shape. `attributes` is written as it stands, with a leading space.
    pub(crate) fn element(
        &mut self,
        name: &str,
        shape: ShapeId,
        format: &str,
        attributes: &str,
        value: &Document,
    ) {
        let shape_of = self.service.shape(shape);
        self.out.push_str(&format!("<{name}{attributes}>"));
        let start = self.out.len();
        match (&shape_of.kind, value) {
            (Kind::Structure { .. }, value) => self.members(shape, value),
            (Kind::List { item, item_name }, Document::List(items)) => {
                let name = match (item_name.is_empty(), self.service.protocol) {
                    (false, _) => item_name,
                    (true, Protocol::Ec2) => "item",
                    (true, _) => "member",
                };
                for value in items {
                    self.element(name, *item, "", "", value);
                }
            }
            (Kind::Map { .. }, Document::Map(entries)) => self.entries("entry", &shape_of.kind, entries),
            (kind, value) => {
                let text = match value {
                    Document::Timestamp(time) => {
                        scalar::body_time(self.service.protocol, kind, format, *time)
                    }
                    Document::Blob(bytes) => STANDARD.encode(bytes),
                    value => scalar::write(value),
                };
                escape(&text, &mut self.out);
            }
        }
        if self.out.len() == start {
            self.out.truncate(start - 1);
            self.out.push_str("/>");
        } else {
            self.out.push_str(&format!("</{name}>"));
        }
    }

    fn entries(&mut self, name: &str, kind: &Kind, entries: &[(String, Document)]) {
        let Kind::Map { key, value: value_shape, key_name, value_name } = kind else { return };
        let (key_name, value_name) = map_names(key_name, value_name);
        for (one, value) in entries {
            self.out.push_str(&format!("<{name}>"));
            self.element(key_name, *key, "", "", &Document::String(one.clone()));
            self.element(value_name, *value_shape, "", "", value);
            self.out.push_str(&format!("</{name}>"));
        }
    }

    /// An element with text.
    pub(crate) fn text(&mut self, name: &str, text: &str) {
        self.out.push_str(&format!("<{name}>"));
        escape(text, &mut self.out);
        self.out.push_str(&format!("</{name}>"));
    }
}

/// The namespace of a member's element and the attributes its value holds: S3's `xsi:type`.
fn attributes(shape: &Shape, member: &Member, value: &Document) -> String {
    let mut out = String::new();
    if let Some((prefix, uri)) = member.xml_namespace {
        let colon = if prefix.is_empty() { "" } else { ":" };
        out.push_str(&format!(" xmlns{colon}{prefix}=\"{uri}\""));
    }
    if let Kind::Structure { members, .. } = &shape.kind {
        for member in members.iter().filter(|member| member.xml_attribute) {
            if let Some(text) = value.get(member.name).and_then(Document::as_str) {
                out.push_str(&format!(" {}=\"", member.wire));
                escape(text, &mut out);
                out.push('"');
            }
        }
    }
    out
}

/// Text as it may stand in an element or attribute. Characters XML cannot carry become U+FFFD.
pub(crate) fn escape(text: &str, out: &mut String) {
    for letter in text.chars() {
        match letter {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\r' => out.push_str("&#xD;"),
            '\n' | '\t' => out.push(letter),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            _ => out.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_namespaces_entities_and_cdata() {
        let text = b"<?xml version=\"1.0\"?>\n<a:Root xmlns:a=\"urn:x\" xsi:type=\"T&amp;\"><B>1 &lt;&#x41;<![CDATA[<2>]]></B><C/></a:Root>";
        let root = parse(text).unwrap();
        assert_eq!(root.name, "Root");
        assert_eq!(root.attributes, [("xsi:type".to_owned(), "T&".to_owned())]);
        assert_eq!(root.children[0].text, "1 <A<2>");
        assert_eq!(root.children[1], Element { name: "C".into(), ..Element::default() });
    }

    #[test]
    fn refuses_what_is_not_well_formed() {
        for text in
            ["", "text", "<a>", "<a></b>", "<a>&boom;</a>", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"]
        {
            assert!(parse(text.as_bytes()).is_err(), "{text}");
        }
        let deep = "<a>".repeat(DEPTH_MAX + 1);
        assert!(parse(deep.as_bytes()).is_err());
    }
}
