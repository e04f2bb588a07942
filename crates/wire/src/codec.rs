//! What generated shapes are made of: reading a [`Document`] into a struct and back.

use std::fmt;

use indexmap::IndexMap;
use model::{Error, Time};

use crate::document::{Body, Document};

/// A `map` shape: keys in the order they came.
pub type Map<T> = IndexMap<String, T>;

/// A document does not have the form of the shape it is read into. Requests are validated before they are
/// read, so this is seen only where a document comes from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShapeError {
    /// Where, from the outside in: `containerDefinitions.0.image`.
    pub path: String,
    /// What should be there.
    pub expected: &'static str,
}

impl ShapeError {
    fn new(expected: &'static str) -> Self {
        Self { path: String::new(), expected }
    }

    fn within(mut self, step: &str) -> Self {
        self.path = if self.path.is_empty() { step.to_owned() } else { format!("{step}.{}", self.path) };
        self
    }
}

impl fmt::Display for ShapeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => write!(f, "expected {}", self.expected),
            path => write!(f, "{path}: expected {}", self.expected),
        }
    }
}

impl std::error::Error for ShapeError {}

impl From<ShapeError> for Error {
    fn from(error: ShapeError) -> Self {
        Self::new("SerializationException", error.to_string())
    }
}

/// A type that a document can be read into and written from.
pub trait Codec: Sized {
    /// Reads it; an error when the document has another form.
    fn from_document(document: &Document) -> Result<Self, ShapeError>;
    /// Writes it.
    fn to_document(&self) -> Document;
}

macro_rules! scalar {
    ($($type:ty, $variant:ident, $expected:literal;)*) => {$(
        impl Codec for $type {
            fn from_document(document: &Document) -> Result<Self, ShapeError> {
                match document {
                    Document::$variant(value) => Ok(value.clone()),
                    _ => Err(ShapeError::new($expected)),
                }
            }
            fn to_document(&self) -> Document {
                Document::$variant(self.clone())
            }
        }
    )*};
}

scalar! {
    bool, Bool, "a boolean";
    i64, Int, "an integer";
    String, String, "a string";
    Vec<u8>, Blob, "a blob";
    Time, Timestamp, "a timestamp";
    Body, Body, "a payload";
}

impl Codec for f64 {
    fn from_document(document: &Document) -> Result<Self, ShapeError> {
        match document {
            Document::Float(value) => Ok(*value),
            Document::Int(value) => Ok(*value as f64),
            _ => Err(ShapeError::new("a number")),
        }
    }
    fn to_document(&self) -> Document {
        Document::Float(*self)
    }
}

impl Codec for Document {
    fn from_document(document: &Document) -> Result<Self, ShapeError> {
        Ok(document.clone())
    }
    fn to_document(&self) -> Document {
        self.clone()
    }
}

impl<T: Codec> Codec for Box<T> {
    fn from_document(document: &Document) -> Result<Self, ShapeError> {
        T::from_document(document).map(Box::new)
    }
    fn to_document(&self) -> Document {
        T::to_document(self)
    }
}

// `u8` has no codec of its own, so a list of bytes cannot be confused with a blob.
impl<T: Codec> Codec for Vec<T> {
    fn from_document(document: &Document) -> Result<Self, ShapeError> {
        let items = document.as_list().ok_or(ShapeError::new("a list"))?;
        let read = |(at, item): (usize, &Document)| {
            T::from_document(item).map_err(|error| error.within(&at.to_string()))
        };
        items.iter().enumerate().map(read).collect()
    }
    fn to_document(&self) -> Document {
        Document::List(self.iter().map(T::to_document).collect())
    }
}

impl<T: Codec> Codec for Map<T> {
    fn from_document(document: &Document) -> Result<Self, ShapeError> {
        let entries = document.as_map().ok_or(ShapeError::new("a map"))?;
        let read = |(key, value): &(String, Document)| {
            T::from_document(value).map(|value| (key.clone(), value)).map_err(|error| error.within(key))
        };
        entries.iter().map(read).collect()
    }
    fn to_document(&self) -> Document {
        Document::Map(self.iter().map(|(key, value)| (key.clone(), value.to_document())).collect())
    }
}

/// The members of a structure being read.
#[derive(Debug, Clone, Copy)]
pub struct Members<'a>(&'a Document);

impl<'a> Members<'a> {
    /// The members of `document`; an error when it is not a structure. Null is a structure without members.
    pub fn of(document: &'a Document) -> Result<Self, ShapeError> {
        match document {
            Document::Map(_) | Document::Null => Ok(Self(document)),
            _ => Err(ShapeError::new("a structure")),
        }
    }

    /// An optional member.
    pub fn get<T: Codec>(&self, name: &str) -> Result<Option<T>, ShapeError> {
        self.0.get(name).map(T::from_document).transpose().map_err(|error| error.within(name))
    }

    /// A required member.
    pub fn need<T: Codec>(&self, name: &str) -> Result<T, ShapeError> {
        self.get(name)?.ok_or_else(|| ShapeError::new("a value").within(name))
    }
}

/// The members of a structure being written.
#[derive(Debug, Default)]
pub struct Fields(Vec<(String, Document)>);

impl Fields {
    /// No members yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// An optional member: nothing is written when it is absent.
    pub fn put<T: Codec>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.set(name, value);
        }
    }

    /// A required member.
    pub fn set<T: Codec>(&mut self, name: &str, value: &T) {
        self.0.push((name.to_owned(), value.to_document()));
    }

    /// The structure.
    pub fn done(self) -> Document {
        Document::Map(self.0)
    }
}

/// Makes generated structs, which have `from_document` and `to_document`, usable wherever a [`Codec`] or
/// serde is asked for: a row type may hold them and derive `Serialize` and `Deserialize`.
#[macro_export]
macro_rules! shapes {
    ($($name:ident)*) => {$(
        impl $crate::Codec for $name {
            fn from_document(document: &$crate::Document) -> Result<Self, $crate::ShapeError> {
                $name::from_document(document)
            }
            fn to_document(&self) -> $crate::Document {
                $name::to_document(self)
            }
        }
        impl $crate::codec::serde::Serialize for $name {
            fn serialize<S: $crate::codec::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::codec::serde::Serialize::serialize(&self.to_document(), serializer)
            }
        }
        impl<'de> $crate::codec::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::codec::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let document = <$crate::Document as $crate::codec::serde::Deserialize>::deserialize(deserializer)?;
                $name::from_document(&document).map_err($crate::codec::serde::de::Error::custom)
            }
        }
    )*};
}

#[doc(hidden)]
pub use serde;

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, Default, PartialEq)]
    struct Node {
        name: String,
        tags: Option<Map<String>>,
        children: Option<Vec<Node>>,
        next: Option<Box<Node>>,
        data: Option<Vec<u8>>,
        at: Option<Time>,
        weight: Option<f64>,
    }

    impl Node {
        fn from_document(document: &Document) -> Result<Self, ShapeError> {
            let members = Members::of(document)?;
            Ok(Self {
                name: members.need("name")?,
                tags: members.get("tags")?,
                children: members.get("children")?,
                next: members.get("next")?,
                data: members.get("data")?,
                at: members.get("at")?,
                weight: members.get("weight")?,
            })
        }

        fn to_document(&self) -> Document {
            let mut fields = Fields::new();
            fields.set("name", &self.name);
            fields.put("tags", &self.tags);
            fields.put("children", &self.children);
            fields.put("next", &self.next);
            fields.put("data", &self.data);
            fields.put("at", &self.at);
            fields.put("weight", &self.weight);
            fields.done()
        }
    }

    crate::shapes! { Node }

    fn node(name: &str) -> Node {
        Node { name: name.to_owned(), ..Node::default() }
    }

    #[test]
    fn a_struct_survives_its_document_and_a_row() {
        let tree = Node {
            tags: Some([("b", "1"), ("a", "2")].map(|(key, value)| (key.into(), value.into())).into()),
            children: Some(vec![node("one"), Node { next: Some(Box::new(node("three"))), ..node("two") }]),
            data: Some(vec![0, 255]),
            at: Some(Time(1_543_431_490_226)),
            weight: Some(1.0),
            ..node("root")
        };
        assert_eq!(Node::from_document(&tree.to_document()), Ok(tree.clone()));
        let row = serde_json::to_string(&tree).unwrap();
        assert_eq!(serde_json::from_str::<Node>(&row).unwrap(), tree);
    }

    #[test]
    fn an_error_says_where() {
        let mut broken = node("root").to_document();
        if let Document::Map(entries) = &mut broken {
            let bad = Document::Map(vec![("name".into(), Document::Int(3))]);
            entries.push(("children".into(), Document::List(vec![node("one").to_document(), bad])));
        }
        let error = Node::from_document(&broken).unwrap_err();
        assert_eq!(error.to_string(), "children.1.name: expected a string");
        assert_eq!(Node::from_document(&Document::Null).unwrap_err().to_string(), "name: expected a value");
        assert!(serde_json::from_str::<Node>("{}").is_err());
    }
}
