//! The value every protocol is read into and written from.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::Time;
use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

/// A value of an AWS shape, free of the protocol it came in. Structure members carry the model's member
/// names, not the names of any protocol.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Document {
    /// Absent, or an explicit null.
    #[default]
    Null,
    /// `boolean`
    Bool(bool),
    /// `integer`, `long`
    Int(i64),
    /// `float`, `double`
    Float(f64),
    /// `string`, enumerations included
    String(String),
    /// `blob` that is not streaming
    Blob(Vec<u8>),
    /// `timestamp`
    Timestamp(Time),
    /// `list`
    List(Vec<Document>),
    /// `structure` and `map`; the order is kept
    Map(Vec<(String, Document)>),
    /// The streaming payload of a request or an answer.
    Body(Body),
}

/// A payload: in memory, or put aside in the blob store before the operation runs.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// The bytes themselves.
    Bytes(Vec<u8>),
    /// Bytes held by the blob store.
    Stored {
        /// SHA-256 of all bytes, lower-case hexadecimal: the name in the blob store.
        digest: String,
        /// Length of all bytes.
        len: u64,
        /// MD5 of all bytes, lower-case hexadecimal.
        md5: String,
        /// CRC-32 of all bytes.
        crc32: u32,
        /// First and last byte to send, both included; all when absent.
        range: Option<(u64, u64)>,
    },
}

impl Default for Body {
    fn default() -> Self {
        Self::Bytes(Vec::new())
    }
}

impl Body {
    /// How many bytes this body sends.
    pub fn len(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::Stored { range: Some((first, last)), .. } => (last + 1).saturating_sub(*first),
            Self::Stored { len, range: None, .. } => *len,
        }
    }

    /// Whether it sends nothing.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Document {
    /// A member of a structure or map; `None` when absent, null, or when this is neither.
    pub fn get(&self, name: &str) -> Option<&Document> {
        match self {
            Self::Map(entries) => entries
                .iter()
                .find(|(key, _)| key == name)
                .map(|(_, value)| value)
                .filter(|value| !value.is_null()),
            _ => None,
        }
    }

    /// Whether this is [`Document::Null`].
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The number of an integer.
    pub fn as_int(&self) -> Option<i64> {
        match self {
            Self::Int(number) => Some(*number),
            _ => None,
        }
    }

    /// The elements of a list.
    pub fn as_list(&self) -> Option<&[Document]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    /// The entries of a structure or map.
    pub fn as_map(&self) -> Option<&[(String, Document)]> {
        match self {
            Self::Map(entries) => Some(entries),
            _ => None,
        }
    }
}

impl From<&str> for Document {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

// Rows hold documents as JSON. What JSON lacks is written as an object with one `$` key; a map that
// itself has a single key starting with `$` is written as `{"$map": [[key, value]]}`: nothing is ambiguous.

const BLOB: &str = "$blob";
const TIME: &str = "$time";
const FLOAT: &str = "$float";
const MAP: &str = "$map";
const STORED: &str = "$stored";
const BODY: &str = "$body";

impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Int(value) => serializer.serialize_i64(*value),
            Self::Float(value) if value.is_finite() => serializer.serialize_f64(*value),
            Self::Float(value) => tagged(serializer, FLOAT, &value.to_string()),
            Self::String(value) => serializer.serialize_str(value),
            Self::Blob(value) => tagged(serializer, BLOB, &STANDARD.encode(value)),
            Self::Timestamp(value) => tagged(serializer, TIME, &value.0),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Self::Map(entries) => match entries.as_slice() {
                [(key, _)] if key.starts_with('$') => tagged(serializer, MAP, entries),
                _ => Entries(entries).serialize(serializer),
            },
            Self::Body(Body::Bytes(value)) => tagged(serializer, BODY, &STANDARD.encode(value)),
            Self::Body(Body::Stored { digest, len, md5, crc32, range }) => {
                tagged(serializer, STORED, &(digest, len, md5, crc32, range))
            }
        }
    }
}

fn tagged<S: Serializer>(serializer: S, tag: &str, value: &impl Serialize) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(1))?;
    map.serialize_entry(tag, value)?;
    map.end()
}

struct Entries<'a>(&'a [(String, Document)]);

impl Serialize for Entries<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DocumentVisitor)
    }
}

struct DocumentVisitor;

impl<'de> Visitor<'de> for DocumentVisitor {
    type Value = Document;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a stored document")
    }
    fn visit_unit<E>(self) -> Result<Document, E> {
        Ok(Document::Null)
    }
    fn visit_none<E>(self) -> Result<Document, E> {
        Ok(Document::Null)
    }
    fn visit_bool<E>(self, value: bool) -> Result<Document, E> {
        Ok(Document::Bool(value))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Document, E> {
        Ok(Document::Int(value))
    }
    fn visit_u64<E>(self, value: u64) -> Result<Document, E> {
        Ok(i64::try_from(value).map_or(Document::Float(value as f64), Document::Int))
    }
    fn visit_f64<E>(self, value: f64) -> Result<Document, E> {
        Ok(Document::Float(value))
    }
    fn visit_str<E>(self, value: &str) -> Result<Document, E> {
        Ok(Document::String(value.to_owned()))
    }
    fn visit_string<E>(self, value: String) -> Result<Document, E> {
        Ok(Document::String(value))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Document, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Document::List(items))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Document, A::Error> {
        let mut entries: Vec<(String, Document)> = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        match entries.as_slice() {
            [(tag, _)] if tag.starts_with('$') => {
                untag(entries).ok_or_else(|| de::Error::custom("a `$` key without a stored value"))
            }
            _ => Ok(Document::Map(entries)),
        }
    }
}

fn untag(mut entries: Vec<(String, Document)>) -> Option<Document> {
    let (tag, value) = entries.pop()?;
    match (tag.as_str(), value) {
        (BLOB, Document::String(text)) => STANDARD.decode(text).ok().map(Document::Blob),
        (BODY, Document::String(text)) => {
            STANDARD.decode(text).ok().map(|bytes| Document::Body(Body::Bytes(bytes)))
        }
        (TIME, Document::Int(millis)) => Some(Document::Timestamp(Time(millis))),
        (FLOAT, Document::String(text)) => text.parse().ok().map(Document::Float),
        (MAP, Document::List(pairs)) => pairs.into_iter().map(pair).collect::<Option<_>>().map(Document::Map),
        (STORED, Document::List(parts)) => stored(&parts),
        _ => None,
    }
}

fn pair(entry: Document) -> Option<(String, Document)> {
    let Document::List(parts) = entry else { return None };
    let [Document::String(key), value]: [Document; 2] = parts.try_into().ok()? else { return None };
    Some((key, value))
}

fn stored(parts: &[Document]) -> Option<Document> {
    let [digest, len, md5, crc32, range] = parts else { return None };
    let number = |value: &Document| value.as_int().and_then(|number| u64::try_from(number).ok());
    let range = match range {
        Document::List(ends) => Some((number(ends.first()?)?, number(ends.get(1)?)?)),
        _ => None,
    };
    Some(Document::Body(Body::Stored {
        digest: digest.as_str()?.to_owned(),
        len: number(len)?,
        md5: md5.as_str()?.to_owned(),
        crc32: u32::try_from(crc32.as_int()?).ok()?,
        range,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_variant_survives_json() {
        let one = |key: &str, value| Document::Map(vec![(key.into(), value)]);
        let all = Document::List(vec![
            Document::Null,
            Document::Bool(true),
            Document::Int(-7),
            Document::Int(i64::MAX),
            Document::Float(1.0),
            Document::Float(f64::INFINITY),
            "text".into(),
            Document::Blob(vec![0, 255]),
            Document::Timestamp(Time(1_700_000_000_123)),
            Document::Map(vec![("b".into(), Document::Int(1)), ("a".into(), Document::Null)]),
            one("$blob", "not a blob".into()),
            one("$map", one("$time", Document::Int(1))),
            Document::Map(Vec::new()),
            Document::Body(Body::Bytes(b"bytes".to_vec())),
            Document::Body(Body::Stored {
                digest: "ab".into(),
                len: 9,
                md5: "cd".into(),
                crc32: u32::MAX,
                range: Some((2, 5)),
            }),
        ]);
        let text = serde_json::to_string(&all).unwrap();
        assert_eq!(serde_json::from_str::<Document>(&text).unwrap(), all);
    }

    #[test]
    fn a_tag_without_its_value_is_an_error() {
        for text in [r#"{"$blob":"%"}"#, r#"{"$time":"x"}"#, r#"{"$new":1}"#, r#"{"$stored":[1]}"#] {
            assert!(serde_json::from_str::<Document>(text).is_err(), "{text}");
        }
    }
}
