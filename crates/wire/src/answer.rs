//! Answers read back: the client's half of the Query and EC2 protocols.

use model::Error;

use crate::document::Document;
use crate::schema::Service;
use crate::xml::{self, Element};

/// The output of an operation out of the body of its answer.
/// Error `SerializationException` when the body is not XML or not of the operation's shape.
pub fn xml(service: &'static Service, operation: &str, body: &[u8]) -> Result<Document, Error> {
    let Some(operation) = service.operation(operation) else {
        return Err(Error::new(
            "InvalidAction",
            format!("{operation} is not an operation of {}", service.name),
        ));
    };
    let Some(shape) = operation.output else { return Ok(Document::Map(Vec::new())) };
    let root = xml::parse(body).map_err(malformed)?;
    let held = match operation.result_wrapper {
        "" => Some(&root),
        wrapper => child(&root, wrapper),
    };
    held.map_or(Ok(Document::Map(Vec::new())), |held| xml::read(service, shape, held).map_err(malformed))
}

/// Code and message of an error's body, in whichever of the XML protocols it was written; what is missing is empty.
pub fn xml_error(body: &[u8]) -> (String, String) {
    let root = xml::parse(body).unwrap_or_default();
    let found = error_element(&root);
    let text = |name: &str| found.and_then(|held| child(held, name)).map(|held| held.text.clone());
    (text("Code").unwrap_or_default(), text("Message").unwrap_or_default())
}

/// `Error`: the root itself, or somewhere below it.
fn error_element(element: &Element) -> Option<&Element> {
    if element.name == "Error" {
        return Some(element);
    }
    element.children.iter().find_map(error_element)
}

fn child<'a>(element: &'a Element, name: &str) -> Option<&'a Element> {
    element.children.iter().find(|child| child.name == name)
}

fn malformed(why: xml::Malformed) -> Error {
    Error::new("SerializationException", why.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_found_in_each_protocols_envelope() {
        let query = b"<ErrorResponse><Error><Type>Sender</Type><Code>A</Code><Message>b</Message></Error></ErrorResponse>";
        let ec2 = b"<Response><Errors><Error><Code>A</Code><Message>b</Message></Error></Errors></Response>";
        let s3 = b"<Error><Code>A</Code><Message>b</Message></Error>";
        for body in [&query[..], ec2, s3] {
            assert_eq!(xml_error(body), ("A".to_owned(), "b".to_owned()));
        }
        assert_eq!(xml_error(b"<html>bad gateway"), (String::new(), String::new()));
    }
}
