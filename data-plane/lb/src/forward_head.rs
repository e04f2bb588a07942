//! The head that a target gets (ALB-50, ALB-51).

use std::net::{IpAddr, SocketAddr};
use std::ops::Range;

use lb_api::XffMode;

use crate::config::Listener;
use crate::message::Framing;
use crate::request::{Known, Request, known, split_port};

/// A longer trace header is rewritten to its root, bytes (ALB-50).
const TRACE_ID_BYTES_MAX: usize = 7 << 10;

/// What goes into a new trace id.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TraceSeed {
    /// Seconds since the epoch.
    pub(crate) seconds: u64,
    pub(crate) random: (u32, u64),
}

/// Appends the head for a target to `out`; answers where in it the trace id stands.
pub(crate) fn write(
    out: &mut Vec<u8>,
    request: &Request<'_>,
    listener: &Listener,
    peer: SocketAddr,
    seed: TraceSeed,
) -> Range<usize> {
    put(out, &[request.method.as_bytes(), b" ", request.origin.as_bytes(), b" HTTP/1.1\r\n"]);
    write_forwarded_for(out, request, listener, peer);
    put(out, &[b"X-Forwarded-Proto: ", listener.scheme.as_bytes(), b"\r\nX-Forwarded-Port: "]);
    put(out, &[listener.port_text.as_bytes(), b"\r\n"]);
    write_host(out, request, listener);
    out.extend_from_slice(b"X-Amzn-Trace-Id: ");
    let trace_start = out.len();
    write_trace_id(out, request.trace_id, seed);
    let trace = trace_start..out.len();
    out.extend_from_slice(b"\r\n");
    for header in request.headers {
        let keep = match known(header.name) {
            Known::Host
            | Known::Connection
            | Known::Upgrade
            | Known::HopByHop
            | Known::ContentLength
            | Known::TransferEncoding
            | Known::ForwardedFor
            | Known::ForwardedOther
            | Known::TraceId => false,
            Known::Expect => !request.expects_continue,
            Known::Cookie | Known::UserAgent => true,
            Known::Other => {
                (!listener.attributes.drop_invalid_header_fields || is_valid_name(header.name))
                    && !request.is_nominated(header.name)
            }
        };
        if keep {
            put(out, &[header.name.as_bytes(), b": ", header.value, b"\r\n"]);
        }
    }
    write_framing(out, request);
    out.extend_from_slice(b"\r\n");
    trace
}

fn put(out: &mut Vec<u8>, parts: &[&[u8]]) {
    for part in parts {
        out.extend_from_slice(part);
    }
}

fn write_framing(out: &mut Vec<u8>, request: &Request<'_>) {
    match request.framing {
        Framing::Length(length) => put_number_header(out, b"Content-Length: ", length),
        Framing::Chunked => out.extend_from_slice(b"Transfer-Encoding: chunked\r\n"),
        // A body that is explicitly empty stays explicit: some servers demand a length with these methods.
        Framing::Empty if matches!(request.method, "POST" | "PUT" | "PATCH") => {
            out.extend_from_slice(b"Content-Length: 0\r\n");
        }
        Framing::Empty | Framing::UntilClose => {}
    }
    if let Some(protocol) = request.upgrade {
        put(out, &[b"Connection: Upgrade\r\nUpgrade: ", protocol, b"\r\n"]);
    }
}

pub(crate) fn put_number_header(out: &mut Vec<u8>, name: &[u8], number: u64) {
    out.extend_from_slice(name);
    put_number(out, number);
    out.extend_from_slice(b"\r\n");
}

/// Decimal digits.
pub(crate) fn put_number(out: &mut Vec<u8>, mut number: u64) {
    let mut digits = [0u8; 20];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[at..]);
}

/// Lower-case hexadecimal, with leading zeros.
pub(crate) fn put_hex(out: &mut Vec<u8>, number: u64, digits: u32) {
    for place in (0..digits).rev() {
        let digit = (number >> (place * 4)) & 0xf;
        out.push(b"0123456789abcdef"[digit as usize]);
    }
}

fn put_address(out: &mut Vec<u8>, address: IpAddr) {
    match address {
        IpAddr::V4(address) => {
            for (place, octet) in address.octets().into_iter().enumerate() {
                if place > 0 {
                    out.push(b'.');
                }
                put_number(out, u64::from(octet));
            }
        }
        IpAddr::V6(address) => out.extend_from_slice(address.to_string().as_bytes()),
    }
}

fn write_forwarded_for(out: &mut Vec<u8>, request: &Request<'_>, listener: &Listener, peer: SocketAddr) {
    let attributes = &listener.attributes;
    let mut earlier =
        request.headers.iter().filter(|header| known(header.name) == Known::ForwardedFor).peekable();
    match attributes.xff_mode {
        XffMode::Remove => return,
        XffMode::Preserve if earlier.peek().is_none() => return,
        XffMode::Preserve | XffMode::Append => {}
    }
    out.extend_from_slice(b"X-Forwarded-For: ");
    let mut first = true;
    for header in earlier {
        if !first {
            out.extend_from_slice(b", ");
        }
        first = false;
        out.extend_from_slice(header.value);
    }
    if attributes.xff_mode == XffMode::Append {
        if !first {
            out.extend_from_slice(b", ");
        }
        match (attributes.xff_client_port, peer.ip()) {
            (false, address) => put_address(out, address),
            (true, address @ IpAddr::V4(_)) => {
                put_address(out, address);
                out.push(b':');
                put_number(out, u64::from(peer.port()));
            }
            (true, address @ IpAddr::V6(_)) => {
                out.push(b'[');
                put_address(out, address);
                out.extend_from_slice(b"]:");
                put_number(out, u64::from(peer.port()));
            }
        }
    }
    out.extend_from_slice(b"\r\n");
}

/// The Host rules of ALB-51.
fn write_host(out: &mut Vec<u8>, request: &Request<'_>, listener: &Listener) {
    let fallback = listener.hostnames.first().map_or("localhost", String::as_str);
    let host = if request.host.is_empty() { fallback } else { request.host };
    let (name, port) = split_port(host);
    out.extend_from_slice(b"Host: ");
    match (listener.attributes.preserve_host_header, listener.port, port) {
        (true, _, _) => out.extend_from_slice(host.as_bytes()),
        (false, 80 | 443, _) => out.extend_from_slice(name.as_bytes()),
        (false, _, Some(_)) => out.extend_from_slice(host.as_bytes()),
        (false, _, None) => put(out, &[host.as_bytes(), b":", listener.port_text.as_bytes()]),
    }
    out.extend_from_slice(b"\r\n");
}

fn write_trace_id(out: &mut Vec<u8>, given: Option<&[u8]>, seed: TraceSeed) {
    let new_id = |out: &mut Vec<u8>, field: &[u8]| {
        put(out, &[field, b"=1-"]);
        put_hex(out, seed.seconds, 8);
        out.push(b'-');
        put_hex(out, u64::from(seed.random.0), 8);
        put_hex(out, seed.random.1, 16);
    };
    let given = given.filter(|given| !given.is_empty() && given.len() <= TRACE_ID_BYTES_MAX);
    let Some(given) = given else { return new_id(out, b"Root") };
    let has_root = fields(given).any(|field| field.starts_with(b"Root="));
    new_id(out, if has_root { b"Self" } else { b"Root" });
    for field in fields(given).filter(|field| !field.starts_with(b"Self=")) {
        put(out, &[b";", field]);
    }
}

fn fields(given: &[u8]) -> impl Iterator<Item = &[u8]> {
    given.split(|byte| *byte == b';').map(<[u8]>::trim_ascii).filter(|field| !field.is_empty())
}

/// `[-A-Za-z0-9]+` (ALB-55).
fn is_valid_name(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use std::mem::MaybeUninit;

    use super::*;
    use crate::config::Action;
    use crate::request::{HEADERS_MAX, parse};

    fn listener(port: u16, change: impl FnOnce(&mut lb_api::ListenerAttributes)) -> Listener {
        let mut attributes = lb_api::ListenerAttributes::default();
        change(&mut attributes);
        Listener {
            arn: String::new(),
            load_balancer_arn: String::new(),
            load_balancer_name: String::new(),
            hostnames: vec!["a.elb.localhost".to_owned()],
            port,
            port_text: port.to_string(),
            scheme: "http",
            attributes,
            rules: vec![],
            default_action: Action::Fixed { status: 404, content_type: None, body: String::new() },
        }
    }

    fn written(listener: &Listener, request: &str) -> String {
        let mut room = [const { MaybeUninit::uninit() }; HEADERS_MAX];
        let request = parse(request.as_bytes(), &mut room).unwrap().unwrap();
        let mut out = Vec::new();
        let seed = TraceSeed { seconds: 0x5759e988, random: (0xbd862e3f, 0xe1be46a994272793) };
        write(&mut out, &request, listener, "203.0.113.9:4711".parse().unwrap(), seed);
        String::from_utf8(out).unwrap()
    }

    fn line(text: &str, name: &str) -> Option<String> {
        text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ").map(str::to_owned))
    }

    #[test]
    fn alb_50_a_whole_head() {
        let text = written(
            &listener(80, |_| {}),
            "POST /x?y HTTP/1.1\r\nhost: A.example:80\r\nConnection: close, X-Mine\r\nX-Mine: 1\r\nX-Keep: 2\r\n\
             Content-Length: 3\r\nX-Forwarded-Proto: spdy\r\nX-Forwarded-Port: 1\r\nTE: trailers\r\n\r\n",
        );
        assert_eq!(
            text,
            "POST /x?y HTTP/1.1\r\nX-Forwarded-For: 203.0.113.9\r\nX-Forwarded-Proto: http\r\n\
             X-Forwarded-Port: 80\r\nHost: A.example\r\n\
             X-Amzn-Trace-Id: Root=1-5759e988-bd862e3fe1be46a994272793\r\nX-Keep: 2\r\nContent-Length: 3\r\n\r\n"
        );
    }

    #[test]
    fn alb_50_forwarded_for_append_preserve_remove_and_port() {
        let get = "GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 1.1.1.1\r\nx-forwarded-for: 2.2.2.2\r\n\r\n";
        let of = |change: fn(&mut lb_api::ListenerAttributes)| {
            line(&written(&listener(80, change), get), "X-Forwarded-For")
        };
        assert_eq!(of(|_| {}).unwrap(), "1.1.1.1, 2.2.2.2, 203.0.113.9");
        assert_eq!(of(|to| to.xff_client_port = true).unwrap(), "1.1.1.1, 2.2.2.2, 203.0.113.9:4711");
        assert_eq!(of(|to| to.xff_mode = XffMode::Preserve).unwrap(), "1.1.1.1, 2.2.2.2");
        assert_eq!(of(|to| to.xff_mode = XffMode::Remove), None);
    }

    #[test]
    fn alb_50_trace_id_root_self_and_too_long() {
        let of = |given: &str| {
            let get = format!("GET / HTTP/1.1\r\nHost: a\r\nX-Amzn-Trace-Id: {given}\r\n\r\n");
            line(&written(&listener(80, |_| {}), &get), "X-Amzn-Trace-Id").unwrap()
        };
        let new = "1-5759e988-bd862e3fe1be46a994272793";
        assert_eq!(of("Root=1-a-b;CalledFrom=app"), format!("Self={new};Root=1-a-b;CalledFrom=app"));
        assert_eq!(of("Self=1-c-d;Root=1-a-b"), format!("Self={new};Root=1-a-b"));
        assert_eq!(of("CalledFrom=app"), format!("Root={new};CalledFrom=app"));
        assert_eq!(of(&format!("Root=1-a-b;x={}", "y".repeat(7_200))), format!("Root={new}"));
    }

    #[test]
    fn alb_51_host_by_port_and_preserve() {
        let of = |port: u16, preserve: bool, host: &str| {
            let listener = listener(port, |to| to.preserve_host_header = preserve);
            line(&written(&listener, &format!("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n")), "Host").unwrap()
        };
        assert_eq!(of(80, false, "name:80"), "name");
        assert_eq!(of(80, false, "name:9999"), "name");
        assert_eq!(of(8080, false, "name"), "name:8080");
        assert_eq!(of(8080, false, "name:8080"), "name:8080");
        assert_eq!(of(8080, true, "name"), "name");
        let old = written(&listener(8080, |_| {}), "GET / HTTP/1.0\r\n\r\n");
        assert_eq!(line(&old, "Host").unwrap(), "a.elb.localhost:8080");
    }

    #[test]
    fn alb_55_invalid_names_are_dropped_when_asked() {
        let get = "GET / HTTP/1.1\r\nHost: a\r\nX_Odd: 1\r\n\r\n";
        assert!(written(&listener(80, |_| {}), get).contains("X_Odd: 1"));
        let strict = listener(80, |to| to.drop_invalid_header_fields = true);
        assert!(!written(&strict, get).contains("X_Odd"));
    }

    #[test]
    fn an_upgrade_is_passed_on() {
        let text = written(
            &listener(80, |_| {}),
            "GET /chat HTTP/1.1\r\nHost: a\r\nConnection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n\r\n",
        );
        assert!(text.ends_with("Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n"), "{text}");
    }
}
