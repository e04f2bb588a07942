//! The wire against botocore: requests as it sends them, answers as it understands them (record.py).

use crate::common::{Case, SERVICES, cases, golden, pairs, text};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use wire::{Body, Document, Time, sigv4};

const REQUEST_ID: &str = "11111111-2222-4333-8444-555555555555";

/// What SDKs add of themselves: checksums, the length, how to encode keys.
fn is_added(name: &str) -> bool {
    name.starts_with("Checksum") || matches!(name, "ContentMD5" | "ContentLength" | "EncodingType")
}

fn sorted(document: &Document) -> Document {
    match document {
        Document::Map(entries) => {
            let mut entries: Vec<_> =
                entries.iter().map(|(name, value)| (name.clone(), sorted(value))).collect();
            entries.sort_by(|one, other| one.0.cmp(&other.0));
            Document::Map(entries)
        }
        Document::List(items) => Document::List(items.iter().map(sorted).collect()),
        other => other.clone(),
    }
}

#[test]
fn requests_of_botocore_are_read() {
    let mut read = 0;
    for case in cases() {
        let name = case.name();
        let found = wire::request(SERVICES, &case.head(), case.body.clone());
        if !case.is_offered() {
            let refusal = found.expect_err(&name);
            assert_eq!(
                (refusal.error.code.as_str(), refusal.error.status),
                ("NotImplemented", 400),
                "{name}"
            );
            assert!(refusal.error.message.contains(&case.operation), "{name}");
            continue;
        }
        let (route, input) = found.unwrap_or_else(|refusal| panic!("{name}: {}", refusal.error));
        assert_eq!(
            (route.service.name, route.operation.name),
            (case.service.as_str(), case.operation.as_str())
        );
        let Document::Map(mut entries) = input else { panic!("{name}: no structure") };
        entries.retain(|(member, _)| case.input.get(member).is_some() || !is_added(member));
        assert_eq!(sorted(&Document::Map(entries)), sorted(&case.input), "{name}");
        let credential = route.credential.expect("a signed request");
        assert_eq!(
            (credential.account(), credential.service.as_str()),
            ("000000000000", route.service.signing_name)
        );
        assert!(credential.region == "eu-central-1" || is_version_two(&case), "{name}");
        read += 1;
    }
    assert!(read >= 60, "only {read} requests are of offered operations");
}

#[test]
fn signatures_of_botocore_are_right_and_changed_requests_are_not() {
    for case in cases().iter().filter(|case| !is_version_two(case)) {
        let name = case.name();
        let head = case.head();
        let credential = sigv4::credential(&head).expect(&name);
        let hash = sha256(&case.body);
        let now = signed_at(case);
        let verify = |head: &wire::Head<'_>, secret: &str, now: Time| {
            sigv4::verify(head, &credential, secret, &hash, now).map_err(|error| error.code)
        };
        assert_eq!(verify(&head, "secret", now), Ok(()), "{name}");
        assert_eq!(verify(&head, "other", now), Err("SignatureDoesNotMatch".into()), "{name}");
        let moved = wire::Head { path: "/elsewhere", ..head };
        assert_eq!(verify(&moved, "secret", now), Err("SignatureDoesNotMatch".into()), "{name}");
        let late = Time(now.0 + 3_600_000);
        let code = if credential.presigned { "AccessDenied" } else { "RequestTimeTooSkewed" };
        assert_eq!(verify(&head, "secret", late), Err(code.into()), "{name}");
    }
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    sigv4::hex(&sha2::Sha256::digest(bytes))
}

/// S3's old signatures are read, to know who asks, but not checked.
fn is_version_two(case: &Case) -> bool {
    case.query.contains("AWSAccessKeyId")
}

/// The date that was signed, from the header or the query: `20261123T081345Z`.
fn signed_at(case: &Case) -> Time {
    let in_query = case.query.split('&').find_map(|pair| pair.strip_prefix("X-Amz-Date="));
    let date = case.head().header("x-amz-date").or(in_query).expect("a date").to_owned();
    let part = |from: usize, to: usize| date[from..to].parse::<u32>().unwrap();
    Time::from_civil(i64::from(part(0, 4)), part(4, 6), part(6, 8), part(9, 11), part(11, 13), part(13, 15))
}

/// The answer to a recorded request, as it is recorded.
fn answer(case: &Case) -> Option<Value> {
    let (route, _) = wire::request(SERVICES, &case.head(), case.body.clone()).ok()?;
    let response = match (&case.output, &case.error) {
        (Some(output), _) => wire::response(&route, Ok(output), REQUEST_ID),
        (None, Some(error)) => wire::response(&route, Err(error), REQUEST_ID),
        (None, None) => return None,
    };
    let Body::Bytes(body) = &response.body else { panic!("{}: a body put aside", case.name()) };
    Some(json!({ "status": response.status, "headers": response.headers, "body": STANDARD.encode(body) }))
}

#[test]
fn answers_are_what_botocore_understood() {
    let cases = cases();
    let answers: Vec<Option<Value>> = cases.iter().map(answer).collect();
    if let Ok(path) = std::env::var("WIRE_ANSWERS") {
        std::fs::write(path, serde_json::to_string(&answers).unwrap()).unwrap();
        return;
    }
    let recorded = golden("answers.json");
    assert_eq!(recorded.len(), cases.len(), "record.py answers was not run after cases.py changed");
    for ((case, answer), recorded) in cases.iter().zip(answers).zip(recorded) {
        let name = case.name();
        let Some(answer) = answer else {
            assert!(recorded.is_null() || !case.is_offered(), "{name} was answered");
            continue;
        };
        let body = |value: &Value| String::from_utf8(STANDARD.decode(text(&value["body"])).unwrap()).unwrap();
        assert_eq!(body(&answer), body(&recorded), "{name}");
        assert_eq!(answer["status"], recorded["status"], "{name}");
        assert_eq!(pairs(&answer["headers"]), pairs(&recorded["headers"]), "{name}");
    }
}

#[test]
fn a_payload_is_what_its_hash_says_or_is_refused() {
    let (empty, other) = (sha256(b""), "0".repeat(64));
    assert!(sigv4::check_hash(None, &empty).is_ok());
    assert!(sigv4::check_hash(Some("UNSIGNED-PAYLOAD"), &empty).is_ok());
    assert!(sigv4::check_hash(Some(&empty.to_uppercase()), &empty).is_ok());
    let refused = sigv4::check_hash(Some(&other), &empty).expect_err("another payload's hash");
    assert_eq!((refused.code.to_string().as_str(), refused.status), ("XAmzContentSHA256Mismatch", 400));
}
