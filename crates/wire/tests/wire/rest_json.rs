//! REST-JSON, which no service here speaks yet: a table of its own, requests and answers by the protocol.

use wire::schema::{Kind, Location, Member, Operation, Protocol, Service, Shape};
use wire::{Body, Document, Error, Head, Time};

static SERVICE: Service = Service {
    name: "shelf",
    service_id: "Shelf",
    signing_name: "shelf",
    endpoint_prefix: "shelf",
    target_prefix: "",
    protocol: Protocol::RestJson,
    json_version: "1.1",
    api_version: "2026-01-01",
    xml_namespace: "",
    operations: &[
        Operation::new("GetBook").http("GET", "/shelves/{shelf}/books/{book}", 200).input(0).output(1),
        Operation::new("PutBook").http("PUT", "/shelves/{shelf}/books", 201).input(1),
    ],
    shapes: &[
        Shape::new(
            "GetBookRequest",
            Kind::Structure {
                members: &[
                    Member::new("shelf", 2).at(Location::Uri).required(),
                    Member::new("book", 2).at(Location::Uri).required(),
                    Member::new("pages", 4).at(Location::Query),
                    Member::new("since", 3).wire("If-Modified-Since").at(Location::Header),
                ],
                payload: "",
                union: false,
            },
        ),
        Shape::new(
            "Book",
            Kind::Structure {
                members: &[
                    Member::new("title", 2).wire("Title").required(),
                    Member::new("printed", 3),
                    Member::new("shelf", 2).wire("x-shelf").at(Location::Header),
                ],
                payload: "",
                union: false,
            },
        ),
        Shape::new("Text", Kind::String { values: &[] }).min(1),
        Shape::new("Moment", Kind::Timestamp { format: "" }),
        Shape::new("Pages", Kind::List { item: 5, item_name: "" }),
        Shape::new("Page", Kind::Integer),
    ],
    errors: &[],
    known: &["DeleteBook"],
    unoffered: &[wire::Unoffered {
        name: "DeleteBook",
        method: "DELETE",
        uri: "/shelves/{shelf}/books/{book}",
        needs: &[],
    }],
    invalid: "ValidationException",
};

fn headers() -> Vec<(String, String)> {
    let scope =
        "AWS4-HMAC-SHA256 Credential=k/20261123/r/shelf/aws4_request, SignedHeaders=host, Signature=0";
    let list =
        [("authorization", scope), ("if-modified-since", "Wed, 28 Nov 2018 18:58:10 GMT"), ("x-shelf", "a")];
    list.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()
}

fn map(entries: &[(&str, Document)]) -> Document {
    Document::Map(entries.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
}

#[test]
fn members_stand_in_path_query_headers_and_body() {
    let headers = headers();
    let get =
        Head { method: "GET", path: "/shelves/a/books/b%2Fc", query: "pages=1&pages=2", headers: &headers };
    let (route, input) = wire::request(&[&SERVICE], &get, Vec::new()).unwrap();
    let pages = Document::List(vec![Document::Int(1), Document::Int(2)]);
    let since = Document::Timestamp(Time(1_543_431_490_000));
    let expected = [("shelf", "a".into()), ("book", "b/c".into()), ("pages", pages), ("since", since)];
    assert_eq!(input, map(&expected));

    let printed = Document::Timestamp(Time(1_543_431_490_226));
    let output = map(&[("title", "T".into()), ("printed", printed.clone()), ("shelf", "a".into())]);
    let response = wire::response(&route, Ok(&output), "id-1");
    assert_eq!((response.status, response.header("x-shelf")), (200, Some("a")));
    assert_eq!(response.body, Body::Bytes(br#"{"Title":"T","printed":1543431490.226}"#.to_vec()));

    let put = Head { method: "PUT", path: "/shelves/a/books", query: "", headers: &headers };
    let body = br#"{"Title":"T","printed":1543431490.226}"#.to_vec();
    let (route, input) = wire::request(&[&SERVICE], &put, body).unwrap();
    assert_eq!(input, map(&[("shelf", "a".into()), ("title", "T".into()), ("printed", printed)]));
    let response = wire::response(&route, Ok(&Document::Null), "id-1");
    assert_eq!((response.status, response.body.len()), (201, 0));
}

#[test]
fn errors_name_their_type_in_a_header() {
    let headers = headers();
    let put = Head { method: "PUT", path: "/shelves/a/books", query: "", headers: &headers };
    let refused = |head: &Head<'_>, body: &[u8]| {
        let refusal = wire::request(&[&SERVICE], head, body.to_vec()).expect_err("a refusal");
        (refusal.error.code.clone(), refusal.respond("id-1"))
    };
    let (code, response) = refused(&put, b"{}");
    assert_eq!(
        (code.as_str(), response.header("x-amzn-errortype")),
        ("ValidationException", Some("ValidationException"))
    );
    assert_eq!(refused(&put, b"{").0, "SerializationException");
    assert_eq!(
        refused(&Head { method: "DELETE", path: "/shelves/a/books/b", ..put }, b"").0,
        "NotImplemented"
    );
    assert_eq!(refused(&Head { method: "POST", ..put }, b"").0, "MethodNotAllowed");

    let (route, _) = wire::request(&[&SERVICE], &put, br#"{"Title":"T"}"#.to_vec()).unwrap();
    let response = wire::response(&route, Err(&Error::new("BookTaken", "x").status(409)), "id-1");
    assert_eq!(response.status, 409);
    assert_eq!(response.body, Body::Bytes(br#"{"__type":"BookTaken","message":"x"}"#.to_vec()));
}
