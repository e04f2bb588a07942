//! JSON bodies, read and written by shape.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::{Error, Time};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::document::Document;
use crate::schema::{Kind, Location, Service, Shape, ShapeId};
use crate::timestamp;

/// Reads a body as the structure `shape`. An empty body is one without members.
/// Error `SerializationException` when it is not JSON or not of the shape.
pub(crate) fn read(service: &'static Service, shape: ShapeId, body: &[u8]) -> Result<Document, Error> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Document::Map(Vec::new()));
    }
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let seed = Seed { service, shape: Some(service.shape(shape)) };
    let read = seed.deserialize(&mut deserializer).and_then(|document| deserializer.end().map(|()| document));
    match read {
        Ok(document @ Document::Map(_)) => Ok(document),
        Ok(_) => Err(malformed("The request body is not a JSON object.")),
        Err(error) if error.is_data() => {
            let text = error.to_string();
            Err(malformed(text.rsplit_once(" at line ").map_or(text.as_str(), |(text, _)| text)))
        }
        Err(_) => Err(malformed("The request body is not valid JSON.")),
    }
}

fn malformed(message: &str) -> Error {
    Error::new("SerializationException", message)
}

/// Reads one value of a shape; any JSON where there is no shape.
struct Seed {
    service: &'static Service,
    shape: Option<&'static Shape>,
}

impl<'de> DeserializeSeed<'de> for Seed {
    type Value = Document;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Document, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Seed {
    fn of(&self, shape: ShapeId) -> Self {
        Self { service: self.service, shape: Some(self.service.shape(shape)) }
    }

    fn any(&self) -> Self {
        Self { service: self.service, shape: None }
    }

    fn kind(&self) -> &'static Kind {
        self.shape.map_or(&Kind::Document, |shape| &shape.kind)
    }

    /// AWS's sentence for a value of the wrong type.
    fn cannot<E: serde::de::Error>(&self, what: &str) -> E {
        let to = match self.kind() {
            Kind::Structure { .. } => self.shape.map_or("a structure", |shape| shape.name),
            Kind::List { .. } => "a List",
            Kind::Map { .. } => "a Map",
            Kind::String { .. } => "a String",
            Kind::Integer => "an Integer",
            Kind::Long => "a Long",
            Kind::Float => "a Float",
            Kind::Double => "a Double",
            Kind::Boolean => "a Boolean",
            Kind::Blob => "a Blob",
            Kind::Timestamp { .. } => "a Timestamp",
            Kind::Document => "a document",
        };
        E::custom(format!("{what} can not be converted to {to}"))
    }

    fn number<E: serde::de::Error>(&self, value: f64) -> Result<Document, E> {
        match self.kind() {
            Kind::Float | Kind::Double | Kind::Document => Ok(Document::Float(value)),
            Kind::Timestamp { .. } => timestamp::from_seconds(value)
                .map(Document::Timestamp)
                .ok_or_else(|| self.cannot("NUMBER_VALUE")),
            Kind::Integer | Kind::Long if value.fract() == 0.0 && value.abs() < 9e15 => {
                Ok(Document::Int(value as i64))
            }
            _ => Err(self.cannot("NUMBER_VALUE")),
        }
    }
}

impl<'de> Visitor<'de> for Seed {
    type Value = Document;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Document, E> {
        Ok(Document::Null)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Document, E> {
        match self.kind() {
            Kind::Boolean | Kind::Document => Ok(Document::Bool(value)),
            _ => Err(self.cannot(if value { "TRUE_VALUE" } else { "FALSE_VALUE" })),
        }
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Document, E> {
        match self.kind() {
            Kind::Integer if i32::try_from(value).is_err() => Err(self.cannot("NUMBER_VALUE")),
            Kind::Integer | Kind::Long | Kind::Document => Ok(Document::Int(value)),
            _ => self.number(value as f64),
        }
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Document, E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => self.number(value as f64),
        }
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Document, E> {
        self.number(value)
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Document, E> {
        match self.kind() {
            Kind::String { .. } | Kind::Document => Ok(Document::String(value.to_owned())),
            Kind::Blob => STANDARD.decode(value).map(Document::Blob).map_err(|_| self.cannot("STRING_VALUE")),
            Kind::Timestamp { .. } => {
                timestamp::parse(value).map(Document::Timestamp).ok_or_else(|| self.cannot("STRING_VALUE"))
            }
            Kind::Float | Kind::Double if matches!(value, "NaN" | "Infinity" | "-Infinity") => {
                Ok(Document::Float(value.parse().unwrap_or(f64::NAN)))
            }
            _ => Err(self.cannot("STRING_VALUE")),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Document, A::Error> {
        let mut items = Vec::new();
        loop {
            let seed = match self.kind() {
                Kind::List { item, .. } => self.of(*item),
                Kind::Document => self.any(),
                _ => return Err(self.cannot("START_ARRAY")),
            };
            match seq.next_element_seed(seed)? {
                // A null among the elements says nothing, as a null member does.
                Some(Document::Null) if self.shape.is_some() => {}
                Some(item) => items.push(item),
                None => return Ok(Document::List(items)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Document, A::Error> {
        if !matches!(self.kind(), Kind::Structure { .. } | Kind::Map { .. } | Kind::Document) {
            return Err(self.cannot("START_OBJECT"));
        }
        let mut entries: Vec<(String, Document)> = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            let (key, seed) = match self.kind() {
                Kind::Structure { members, .. } => match members.iter().find(|member| member.wire == key) {
                    Some(member) => (member.name.to_owned(), self.of(member.shape)),
                    None => {
                        map.next_value::<IgnoredAny>()?;
                        continue;
                    }
                },
                Kind::Map { value, .. } => (key, self.of(*value)),
                _ => (key, self.any()),
            };
            let value = map.next_value_seed(seed)?;
            // A member given twice counts once, the last time. Maps are not searched: they may be long.
            let twice = match self.kind() {
                Kind::Structure { .. } => entries.iter_mut().find(|(one, _)| *one == key),
                _ => None,
            };
            match twice {
                Some(entry) => entry.1 = value,
                None => entries.push((key, value)),
            }
        }
        if self.shape.is_some() {
            entries.retain(|(_, value)| !value.is_null());
        }
        Ok(Document::Map(entries))
    }
}

/// Writes a value of a shape.
pub(crate) fn write(service: &'static Service, shape: ShapeId, value: &Document, out: &mut Vec<u8>) {
    value_of(service, Some(service.shape(shape)), "", value, out);
}

fn value_of(
    service: &'static Service,
    shape: Option<&'static Shape>,
    format: &str,
    value: &Document,
    out: &mut Vec<u8>,
) {
    match value {
        Document::Null | Document::Body(_) => out.extend_from_slice(b"null"),
        Document::Bool(value) => out.extend_from_slice(if *value { b"true" } else { b"false" }),
        Document::Int(value) => out.extend_from_slice(value.to_string().as_bytes()),
        Document::Float(value) => float(*value, out),
        Document::String(value) => text(value, out),
        Document::Blob(value) => text(&STANDARD.encode(value), out),
        Document::Timestamp(time) => {
            let own = match shape.map(|shape| &shape.kind) {
                Some(Kind::Timestamp { format }) => format,
                _ => "",
            };
            moment(*time, if format.is_empty() { own } else { format }, out);
        }
        Document::List(items) => {
            let item_shape = match shape.map(|shape| &shape.kind) {
                Some(Kind::List { item, .. }) => Some(service.shape(*item)),
                _ => None,
            };
            out.push(b'[');
            for (at, item) in items.iter().enumerate() {
                comma(at, out);
                value_of(service, item_shape, "", item, out);
            }
            out.push(b']');
        }
        Document::Map(entries) => object(service, shape, entries, out),
    }
}

fn object(
    service: &'static Service,
    shape: Option<&'static Shape>,
    entries: &[(String, Document)],
    out: &mut Vec<u8>,
) {
    out.push(b'{');
    let mut written = 0;
    for (name, value) in entries {
        let (key, shape, format) = match shape.map(|shape| &shape.kind) {
            Some(Kind::Structure { members, .. }) => {
                // What stands elsewhere in the message, or is no member, is not in the body.
                let member = members.iter().find(|member| member.name == name);
                let Some(member) = member.filter(|member| member.location == Location::Body) else {
                    continue;
                };
                if value.is_null() {
                    continue;
                }
                (member.wire, Some(service.shape(member.shape)), member.timestamp_format)
            }
            Some(Kind::Map { value, .. }) => (name.as_str(), Some(service.shape(*value)), ""),
            _ => (name.as_str(), None, ""),
        };
        comma(written, out);
        written += 1;
        text(key, out);
        out.push(b':');
        value_of(service, shape, format, value, out);
    }
    out.push(b'}');
}

fn comma(at: usize, out: &mut Vec<u8>) {
    if at > 0 {
        out.push(b',');
    }
}

/// A JSON string.
pub(crate) fn text(value: &str, out: &mut Vec<u8>) {
    // Writing a string into memory has no way to fail.
    if serde_json::to_writer(&mut *out, value).is_err() {
        out.extend_from_slice(b"\"\"");
    }
}

fn float(value: f64, out: &mut Vec<u8>) {
    match value.is_finite() {
        true => out.extend_from_slice(format!("{value:?}").as_bytes()),
        false if value.is_nan() => text("NaN", out),
        false => text(if value > 0.0 { "Infinity" } else { "-Infinity" }, out),
    }
}

fn moment(time: Time, format: &str, out: &mut Vec<u8>) {
    match format {
        "iso8601" => text(&time.iso8601(), out),
        "rfc822" => text(&time.http_date(), out),
        _ => out.extend_from_slice(seconds(time).as_bytes()),
    }
}

/// Seconds since the epoch, with milliseconds where there are any.
pub(crate) fn seconds(time: Time) -> String {
    let (whole, millis) = (time.0.abs() / 1000, time.0.abs() % 1000);
    let sign = if time.0 < 0 { "-" } else { "" };
    match millis {
        0 => format!("{sign}{whole}"),
        _ => format!("{sign}{whole}.{millis:03}"),
    }
}
