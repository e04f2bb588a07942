//! A request's head: read, checked and understood before anything is done with it.

use std::mem::MaybeUninit;

use httparse::Header;

use crate::message::Framing;

/// Request line, bytes (ALB-54).
pub(crate) const REQUEST_LINE_BYTES_MAX: usize = 16 << 10;
/// One header, bytes (ALB-54).
const HEADER_BYTES_MAX: usize = 16 << 10;
/// The whole head, bytes (ALB-54).
pub(crate) const HEAD_BYTES_MAX: usize = 64 << 10;
/// Headers in one head. AWS names no number; 64 KB hold no more that mean anything.
pub(crate) const HEADERS_MAX: usize = 256;
/// Addresses in X-Forwarded-For (ALB-50).
const XFF_ADDRESSES_MAX: usize = 30;

/// Room for a head's headers.
pub(crate) type HeaderRoom<'b> = [MaybeUninit<Header<'b>>; HEADERS_MAX];

/// A request that gets an error for an answer, whatever the rules say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The answer's status (§3.6).
    pub(crate) status: u16,
    /// The access log's classification reason (§3.7); empty: none.
    pub(crate) reason: &'static str,
}

impl Fault {
    const fn bad(reason: &'static str) -> Fault {
        Fault { status: 400, reason }
    }
}

/// Headers that the balancer looks at or replaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Known {
    Host,
    Cookie,
    Connection,
    Upgrade,
    /// Keep-Alive, Proxy-Connection, TE: between neighbours only.
    HopByHop,
    ContentLength,
    TransferEncoding,
    Expect,
    UserAgent,
    ForwardedFor,
    /// X-Forwarded-Proto and X-Forwarded-Port: always the balancer's.
    ForwardedOther,
    TraceId,
    Other,
}

/// Which header this is.
pub(crate) fn known(name: &str) -> Known {
    let is = |wanted: &str| name.eq_ignore_ascii_case(wanted);
    match name.len() {
        2 if is("te") => Known::HopByHop,
        4 if is("host") => Known::Host,
        6 if is("cookie") => Known::Cookie,
        6 if is("expect") => Known::Expect,
        7 if is("upgrade") => Known::Upgrade,
        10 if is("connection") => Known::Connection,
        10 if is("keep-alive") => Known::HopByHop,
        10 if is("user-agent") => Known::UserAgent,
        14 if is("content-length") => Known::ContentLength,
        15 if is("x-forwarded-for") => Known::ForwardedFor,
        15 if is("x-amzn-trace-id") => Known::TraceId,
        16 if is("proxy-connection") => Known::HopByHop,
        16 if is("x-forwarded-port") => Known::ForwardedOther,
        17 if is("transfer-encoding") => Known::TransferEncoding,
        17 if is("x-forwarded-proto") => Known::ForwardedOther,
        _ => Known::Other,
    }
}

/// A request's head, understood.
#[derive(Debug)]
pub(crate) struct Request<'b> {
    pub(crate) method: &'b str,
    /// As it came.
    pub(crate) target: &'b str,
    /// Path and query, to send on.
    pub(crate) origin: &'b str,
    pub(crate) path: &'b str,
    pub(crate) query: &'b str,
    /// 0 or 1: HTTP/1.x.
    pub(crate) minor_version: u8,
    pub(crate) headers: &'b [Header<'b>],
    /// Host header, or the authority of an absolute target (ALB-51); may be empty in HTTP/1.0.
    pub(crate) host: &'b str,
    pub(crate) framing: Framing,
    /// The client wants the connection to stay.
    pub(crate) keep_alive: bool,
    pub(crate) expects_continue: bool,
    /// The protocol asked for, when the connection is to be upgraded.
    pub(crate) upgrade: Option<&'b [u8]>,
    /// Connection names headers of its own, which end here.
    pub(crate) nominates: bool,
    pub(crate) trace_id: Option<&'b [u8]>,
    pub(crate) user_agent: &'b [u8],
    /// Could be read in two ways: passed on in the one allowed way, then both connections are closed (ALB-55). The
    /// access log's classification reason; empty: none.
    pub(crate) ambiguous: &'static str,
    /// Bytes of the head.
    pub(crate) head_bytes: usize,
}

/// Reads a head. `None`: more bytes are needed.
pub(crate) fn parse<'b>(bytes: &'b [u8], room: &'b mut HeaderRoom<'b>) -> Result<Option<Request<'b>>, Fault> {
    let mut parsed = httparse::Request::new(&mut []);
    let head_bytes = match parsed.parse_with_uninit_headers(bytes, room) {
        Ok(httparse::Status::Complete(length)) => length,
        Ok(httparse::Status::Partial) => return check_partial(bytes).map(|()| None),
        Err(httparse::Error::Version) => return Err(Fault { status: 505, reason: "BadVersion" }),
        Err(httparse::Error::Token) => return Err(Fault::bad("BadUri")),
        Err(_) => return Err(Fault::bad("BadHeader")),
    };
    let (Some(method), Some(target), Some(minor_version)) = (parsed.method, parsed.path, parsed.version)
    else {
        return Err(Fault::bad("BadMethod"));
    };
    if method.len() + target.len() + " HTTP/1.1".len() > REQUEST_LINE_BYTES_MAX {
        return Err(Fault { status: 414, reason: "" });
    }
    if head_bytes > HEAD_BYTES_MAX {
        return Err(Fault::bad(""));
    }
    let mut request = Request {
        method,
        target,
        origin: target,
        path: target,
        query: "",
        minor_version,
        headers: parsed.headers,
        host: "",
        framing: Framing::Empty,
        keep_alive: minor_version == 1,
        expects_continue: false,
        upgrade: None,
        nominates: false,
        trace_id: None,
        user_agent: b"",
        ambiguous: "",
        head_bytes,
    };
    request.read_headers()?;
    request.read_target()?;
    if method == "TRACE" {
        return Err(Fault { status: 405, reason: "" });
    }
    Ok(Some(request))
}

fn check_partial(bytes: &[u8]) -> Result<(), Fault> {
    if bytes.len() <= REQUEST_LINE_BYTES_MAX {
        return Ok(());
    }
    let line_ends = bytes[..REQUEST_LINE_BYTES_MAX].contains(&b'\n');
    match (line_ends, bytes.len() >= HEAD_BYTES_MAX) {
        (false, _) => Err(Fault { status: 414, reason: "" }),
        (true, true) => Err(Fault::bad("")),
        (true, false) => Ok(()),
    }
}

impl<'b> Request<'b> {
    fn read_headers(&mut self) -> Result<(), Fault> {
        let mut length: Option<u64> = None;
        let mut chunked = false;
        let mut host_seen = false;
        let mut upgrade: Option<&'b [u8]> = None;
        let mut wants_upgrade = false;
        let mut xff_addresses = 0;
        for header in self.headers {
            let value = header.value;
            if header.name.len() + value.len() > HEADER_BYTES_MAX {
                return Err(Fault::bad(""));
            }
            match known(header.name) {
                Known::Host if host_seen => return Err(Fault::bad("BadHeader")),
                Known::Host => {
                    host_seen = true;
                    self.host = std::str::from_utf8(value).map_err(|_| Fault::bad("BadHeader"))?;
                }
                Known::ContentLength => {
                    let this = parse_length(value).ok_or(Fault::bad("BadContentLength"))?;
                    match length {
                        Some(other) if other != this => return Err(Fault::bad("MultipleContentLength")),
                        Some(_) => self.ambiguous = "DuplicateContentLength",
                        None => length = Some(this),
                    }
                }
                Known::TransferEncoding => {
                    if value.eq_ignore_ascii_case(b"identity") {
                        continue;
                    }
                    if !value.eq_ignore_ascii_case(b"chunked") {
                        return Err(Fault { status: 501, reason: "BadTransferEncoding" });
                    }
                    if chunked {
                        return Err(Fault::bad("MultipleTransferEncodingChunked"));
                    }
                    chunked = true;
                }
                Known::Connection => wants_upgrade |= self.read_connection(value),
                Known::Upgrade => upgrade = Some(value),
                Known::Expect if value.eq_ignore_ascii_case(b"100-continue") => {
                    self.expects_continue = self.minor_version == 1;
                }
                Known::ForwardedFor => {
                    xff_addresses += value.split(|byte| *byte == b',').count();
                }
                Known::TraceId => self.trace_id = Some(value),
                Known::UserAgent => self.user_agent = value,
                Known::Expect | Known::Cookie | Known::HopByHop | Known::ForwardedOther | Known::Other => {}
            }
        }
        if !host_seen && self.minor_version == 1 {
            return Err(Fault::bad("BadHeader"));
        }
        if xff_addresses > XFF_ADDRESSES_MAX {
            return Err(Fault { status: 463, reason: "" });
        }
        self.set_framing(chunked, length)?;
        // A request with a body cannot also change its protocol: what follows the head would mean two things.
        if wants_upgrade && self.minor_version == 1 && self.framing == Framing::Empty {
            self.upgrade = upgrade;
        }
        Ok(())
    }

    fn set_framing(&mut self, chunked: bool, length: Option<u64>) -> Result<(), Fault> {
        self.framing = match (chunked, length) {
            (true, _) if self.minor_version == 0 => return Err(Fault::bad("BadTransferEncoding")),
            (true, None) => Framing::Chunked,
            (true, Some(_)) => {
                self.ambiguous = "BothTeClPresent";
                Framing::Chunked
            }
            (false, None | Some(0)) => Framing::Empty,
            (false, Some(length)) => Framing::Length(length),
        };
        Ok(())
    }

    /// Reads one Connection header; whether it asks for an upgrade.
    fn read_connection(&mut self, value: &[u8]) -> bool {
        let mut wants_upgrade = false;
        for token in value.split(|byte| *byte == b',').map(<[u8]>::trim_ascii) {
            if token.eq_ignore_ascii_case(b"close") {
                self.keep_alive = false;
            } else if token.eq_ignore_ascii_case(b"keep-alive") {
                self.keep_alive |= self.minor_version == 0;
            } else if token.eq_ignore_ascii_case(b"upgrade") {
                wants_upgrade = true;
            } else if !token.is_empty() {
                self.nominates = true;
            }
        }
        wants_upgrade
    }

    fn read_target(&mut self) -> Result<(), Fault> {
        if let Some(rest) = strip_scheme(self.target) {
            let end = rest.find(['/', '?']).unwrap_or(rest.len());
            let (authority, origin) = rest.split_at(end);
            // The host of an absolute target wins over the header (ALB-51).
            self.host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
            self.origin = if origin.is_empty() { "/" } else { origin };
            if self.host.is_empty() || self.origin.starts_with('?') {
                return Err(Fault::bad("BadUri"));
            }
        } else if !(self.target.starts_with('/') || self.target == "*" && self.method == "OPTIONS") {
            return Err(Fault::bad("BadUri"));
        }
        (self.path, self.query) = self.origin.split_once('?').unwrap_or((self.origin, ""));
        Ok(())
    }

    /// Whether Connection names this header as one that ends here.
    pub(crate) fn is_nominated(&self, name: &str) -> bool {
        self.nominates
            && self.headers.iter().filter(|header| known(header.name) == Known::Connection).any(|header| {
                header
                    .value
                    .split(|byte| *byte == b',')
                    .any(|token| token.trim_ascii().eq_ignore_ascii_case(name.as_bytes()))
            })
    }

    /// The value of a cookie.
    pub(crate) fn cookie(&self, name: &str) -> Option<&'b str> {
        let cookies = self.headers.iter().filter(|header| known(header.name) == Known::Cookie);
        cookies
            .filter_map(|header| std::str::from_utf8(header.value).ok())
            .find_map(|value| {
                value.split(';').filter_map(|pair| pair.trim().split_once('=')).find(|(key, _)| *key == name)
            })
            .map(|(_, value)| value)
    }

    /// Sent twice it does what it does once (RFC 9110, 9.2.2), and there is no body to send again.
    pub(crate) fn is_repeatable(&self) -> bool {
        self.framing == Framing::Empty
            && self.upgrade.is_none()
            && matches!(self.method, "GET" | "HEAD" | "OPTIONS" | "PUT" | "DELETE")
    }
}

fn strip_scheme(target: &str) -> Option<&str> {
    ["http://", "https://"].into_iter().find_map(|scheme| {
        let start = target.get(..scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then(|| &target[scheme.len()..])
    })
}

/// Digits and nothing else: `+1`, ` 1` and `0x1` are refused.
pub(crate) fn parse_length(value: &[u8]) -> Option<u64> {
    if value.is_empty() || value.len() > 18 || !value.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(value.iter().fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0')))
}

/// A Host value without its port, and whether it had one.
pub(crate) fn split_port(host: &str) -> (&str, Option<&str>) {
    match host.rsplit_once(':') {
        Some((name, port))
            if port.bytes().all(|byte| byte.is_ascii_digit())
                && (!name.contains(':') || name.ends_with(']')) =>
        {
            (name, Some(port))
        }
        _ => (host, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with<R>(text: &str, look: impl FnOnce(Result<Option<Request<'_>>, Fault>) -> R) -> R {
        let mut room = [const { MaybeUninit::uninit() }; HEADERS_MAX];
        look(parse(text.as_bytes(), &mut room))
    }

    fn fault(text: &str) -> (u16, &'static str) {
        with(text, |parsed| parsed.map(|_| ()).expect_err(text)).into_pair()
    }

    impl Fault {
        fn into_pair(self) -> (u16, &'static str) {
            (self.status, self.reason)
        }
    }

    #[test]
    fn alb_51_the_host_of_an_absolute_target_wins() {
        with("GET http://b.example:8080/x?y=1 HTTP/1.1\r\nHost: a\r\n\r\n", |parsed| {
            let request = parsed.unwrap().unwrap();
            assert_eq!((request.host, request.origin), ("b.example:8080", "/x?y=1"));
            assert_eq!((request.path, request.query), ("/x", "y=1"));
        });
    }

    #[test]
    fn alb_55_severe_requests_are_400() {
        let cases = [
            ("GET / HTTP/1.1\r\n\r\n", "BadHeader"),
            ("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "BadHeader"),
            ("GET / HTTP/1.1\r\nHost : a\r\n\r\n", "BadHeader"),
            ("GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n", "BadHeader"),
            ("GET x HTTP/1.1\r\nHost: a\r\n\r\n", "BadUri"),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\n", "BadContentLength"),
            (
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
                "MultipleContentLength",
            ),
            (
                "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
                "MultipleTransferEncodingChunked",
            ),
            ("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", "BadTransferEncoding"),
        ];
        for (text, reason) in cases {
            assert_eq!(fault(text), (400, reason), "{text}");
        }
    }

    #[test]
    fn alb_55_ambiguous_requests_pass_in_one_reading() {
        let text = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n";
        with(text, |parsed| {
            let request = parsed.unwrap().unwrap();
            assert_eq!((request.framing, request.ambiguous), (Framing::Chunked, "BothTeClPresent"));
        });
    }

    #[test]
    fn status_405_501_505_and_463() {
        assert_eq!(fault("TRACE / HTTP/1.1\r\nHost: a\r\n\r\n").0, 405);
        assert_eq!(fault("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n").0, 501);
        assert_eq!(fault("GET / HTTP/2.0\r\nHost: a\r\n\r\n").0, 505);
        let many = ["1.1.1.1"; 31].join(", ");
        assert_eq!(fault(&format!("GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: {many}\r\n\r\n")).0, 463);
    }

    #[test]
    fn alb_54_limits() {
        let long = "x".repeat(REQUEST_LINE_BYTES_MAX);
        assert_eq!(fault(&format!("GET /{long} HTTP/1.1\r\nHost: a\r\n\r\n")).0, 414);
        assert_eq!(fault(&format!("GET /{long}")).0, 414);
        assert_eq!(fault(&format!("GET / HTTP/1.1\r\nHost: a\r\nX: {long}\r\n\r\n")).0, 400);
        let header = format!("X: {}\r\n", "x".repeat(8_000));
        let nine = header.repeat(9);
        assert_eq!(fault(&format!("GET / HTTP/1.1\r\nHost: a\r\n{nine}\r\n")).0, 400);
        assert_eq!(fault(&format!("GET / HTTP/1.1\r\nHost: a\r\n{nine}")).0, 400);
        let seven = header.repeat(7);
        with(&format!("GET / HTTP/1.1\r\nHost: a\r\n{seven}\r\n"), |parsed| {
            assert!(parsed.unwrap().is_some())
        });
    }

    #[test]
    fn connection_says_whether_it_stays_and_what_ends_here() {
        let text = "GET / HTTP/1.1\r\nHost: a\r\nConnection: Close, X-Mine\r\nX-Mine: 1\r\n\r\n";
        with(text, |parsed| {
            let request = parsed.unwrap().unwrap();
            assert!(!request.keep_alive && request.is_nominated("x-mine") && !request.is_nominated("host"));
        });
        with("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", |parsed| {
            assert!(parsed.unwrap().unwrap().keep_alive);
        });
    }

    #[test]
    fn cookies_are_found_by_name() {
        with("GET / HTTP/1.1\r\nHost: a\r\nCookie: a=1; AWSALBTG=x=y\r\n\r\n", |parsed| {
            let request = parsed.unwrap().unwrap();
            assert_eq!(request.cookie("AWSALBTG"), Some("x=y"));
            assert_eq!(request.cookie("AWSALB"), None);
        });
    }

    #[test]
    fn ports_are_told_from_addresses() {
        assert_eq!(split_port("a.example:8080"), ("a.example", Some("8080")));
        assert_eq!(split_port("a.example"), ("a.example", None));
        assert_eq!(split_port("[::1]:80"), ("[::1]", Some("80")));
        assert_eq!(split_port("[::1]"), ("[::1]", None));
    }
}
