//! Whatever comes in, an answer goes out.

use crate::common::{Case, SERVICES, cases};
use proptest::prelude::*;
use std::sync::LazyLock;
use wire::{Body, ChunkDecoder, Document, Head};

static CASES: LazyLock<Vec<Case>> = LazyLock::new(cases);

/// Routes and reads a request, and answers it either way.
fn answer(head: &Head<'_>, body: &[u8]) {
    let response = match wire::request(SERVICES, head, body.to_vec()) {
        Ok((route, input)) => wire::response(&route, Ok(&input), "id-1"),
        Err(refusal) => {
            let response = refusal.respond("id-1");
            assert!((400..500).contains(&response.status), "{}", refusal.error);
            response
        }
    };
    assert!(response.headers.iter().all(|(_, value)| !value.contains(['\r', '\n'])));
}

/// A recorded body with some bytes of another put in.
fn spoilt() -> impl Strategy<Value = (usize, Vec<u8>)> {
    let piece = proptest::collection::vec(any::<u8>(), 0..8);
    (0..CASES.len(), any::<prop::sample::Index>(), any::<prop::sample::Index>(), piece).prop_map(
        |(case, from, to, piece)| {
            let mut body = CASES[case].body.clone();
            let (from, to) = (from.index(body.len() + 1), to.index(body.len() + 1));
            body.splice(from.min(to)..from.max(to), piece);
            (case, body)
        },
    )
}

/// Text that looks like a part of some protocol.
fn noise() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        Just("{"),
        Just("}"),
        Just("["),
        Just("]"),
        Just("\""),
        Just(":"),
        Just(","),
        Just("<a>"),
        Just("</a>"),
        Just("<"),
        Just("&"),
        Just("="),
        Just("."),
        Just("1"),
        Just("member"),
        Just("%"),
        Just("%f"),
        Just("/"),
        Just("?"),
        Just("Tags"),
        Just("1e999"),
        Just("null"),
        Just("-"),
        Just("\u{0}"),
        Just("ü"),
        Just("{Key+}"),
        Just("&#x0;"),
        Just("<![CDATA["),
        Just("]]>"),
        Just(";"),
        Just("0\r\n"),
        Just("ffffffffffffffff\r\n"),
    ];
    proptest::collection::vec(word, 0..40).prop_map(|words| words.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn on_spoilt_bodies((case, body) in spoilt()) {
        answer(&CASES[case].head(), &body);
    }

    #[test]
    fn on_any_bytes(case in 0..CASES.len(), body in proptest::collection::vec(any::<u8>(), 0..200)) {
        answer(&CASES[case].head(), &body);
    }

    #[test]
    fn on_noise(case in 0..CASES.len(), path in noise(), query in noise(), body in noise()) {
        let head = CASES[case].head();
        answer(&Head { path: &path, ..head }, body.as_bytes());
        answer(&Head { query: &query, ..head }, body.as_bytes());
        let action = format!("Action={}&{query}", CASES[case].operation);
        answer(&Head { query: &action, ..head }, body.as_bytes());
    }

    #[test]
    fn on_any_headers(case in 0..CASES.len(), at in any::<prop::sample::Index>(), value in ".{0,40}", noise in noise()) {
        let mut headers = CASES[case].headers.clone();
        let at = at.index(headers.len());
        for value in [value, noise] {
            headers[at].1 = value;
            let head = Head { headers: &headers, ..CASES[case].head() };
            answer(&head, &CASES[case].body);
            if let Some(credential) = wire::sigv4::credential(&head) {
                let verified = wire::sigv4::verify(&head, &credential, "other", "00", wire::Time(0));
                prop_assert!(verified.is_err());
            }
        }
    }

    #[test]
    fn on_chunks(pieces in proptest::collection::vec(noise(), 0..4)) {
        let mut decoder = ChunkDecoder::default();
        let mut out = Vec::new();
        let all = pieces.iter().try_for_each(|piece| decoder.push(piece.as_bytes(), &mut out));
        prop_assert!(out.len() <= pieces.iter().map(String::len).sum());
        prop_assert!(all.is_err() || decoder.finish().is_ok() || !pieces.concat().ends_with("0\r\n\r\n"));
    }

    #[test]
    fn on_documents_of_another_shape(case in 0..CASES.len(), other in 0..CASES.len()) {
        let case = &CASES[case];
        if let Ok((route, _)) = wire::request(SERVICES, &case.head(), case.body.clone()) {
            let response = wire::response(&route, Ok(&CASES[other].input), "id-1");
            prop_assert!(response.status < 300);
            let wrapped = Document::List(vec![CASES[other].input.clone(), Document::Body(Body::default())]);
            wire::response(&route, Ok(&wrapped), "id-1");
        }
    }
}
