//! Heads of answers: the balancer's own (ALB-15, ALB-57), and a target's on its way to the client.

use std::mem::MaybeUninit;
use std::time::Duration;

use httparse::Header;

use crate::access_log::civil;
use crate::forward_head::{put_number, put_number_header};
use crate::message::Framing;
use crate::request::{HEADERS_MAX, parse_length};

/// A target's head, bytes (ALB-54).
pub(crate) const ANSWER_HEAD_BYTES_MAX: usize = 32 << 10;

/// The reason phrase AWS sends with a status.
fn phrase(status: u16) -> &'static str {
    match status {
        200 => "OK",
        201 => "Created",
        202 => "Accepted",
        204 => "No Content",
        301 => "Moved Permanently",
        302 => "Found",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Not Allowed",
        408 => "Request Time-out",
        410 => "Gone",
        413 => "Request Entity Too Large",
        414 => "Request-URI Too Large",
        421 => "Misdirected Request",
        429 => "Too Many Requests",
        463 => "X-Forwarded-For Limit Exceeded",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Temporarily Unavailable",
        504 => "Gateway Time-out",
        505 => "HTTP Version Not Supported",
        _ => "Status",
    }
}

/// An answer of the balancer's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Own {
    /// A small page that says what happened.
    Page(u16),
    /// A page with a sentence, for what AWS has no answer to.
    Explained(u16, String),
    /// 301 or 302 to this address.
    Redirect(u16, String),
    /// As a rule says.
    Fixed { status: u16, content_type: Option<String>, body: String },
}

impl Own {
    pub(crate) fn status(&self) -> u16 {
        match self {
            Own::Page(status) | Own::Explained(status, _) | Own::Redirect(status, _) => *status,
            Own::Fixed { status, .. } => *status,
        }
    }

    /// Appends the whole answer.
    pub(crate) fn write(&self, out: &mut Vec<u8>, keep_alive: bool, with_body: bool, now: Duration) {
        let status = self.status();
        let title = format!("{status} {}", phrase(status));
        let (content_type, body) = match self {
            Own::Page(_) | Own::Redirect(..) => (Some("text/html".to_owned()), page(&title, "")),
            Own::Explained(_, text) => (Some("text/html".to_owned()), page(&title, text)),
            Own::Fixed { content_type, body, .. } => {
                (content_type.as_ref().map(|it| format!("{it}; charset=utf-8")), body.clone())
            }
        };
        out.extend_from_slice(format!("HTTP/1.1 {title}\r\nServer: awselb/2.0\r\nDate: ").as_bytes());
        put_date(out, now);
        if let Some(content_type) = content_type {
            out.extend_from_slice(format!("\r\nContent-Type: {content_type}").as_bytes());
        }
        out.extend_from_slice(b"\r\n");
        if status != 204 {
            put_number_header(out, b"Content-Length: ", body.len() as u64);
        }
        out.extend_from_slice(if keep_alive {
            b"Connection: keep-alive\r\n"
        } else {
            b"Connection: close\r\n"
        });
        if let Own::Redirect(_, location) = self {
            out.extend_from_slice(format!("Location: {location}\r\n").as_bytes());
        }
        out.extend_from_slice(b"\r\n");
        if with_body && status != 204 {
            out.extend_from_slice(body.as_bytes());
        }
    }
}

fn page(title: &str, text: &str) -> String {
    let text = if text.is_empty() { String::new() } else { format!("<p>{}</p>\r\n", escape(text)) };
    format!(
        "<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n{text}</body>\r\n\
         </html>\r\n"
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// `Sun, 06 Nov 1994 08:49:37 GMT`
pub(crate) fn put_date(out: &mut Vec<u8>, now: Duration) {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (days, second) = (now.as_secs() / 86_400, now.as_secs() % 86_400);
    let (year, month, day) = civil(days);
    let name = DAYS[(days % 7) as usize];
    let month = MONTHS[(month - 1) as usize];
    let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
    out.extend_from_slice(
        format!("{name}, {day:02} {month} {year} {hour:02}:{minute:02}:{second:02} GMT").as_bytes(),
    );
}

/// Fills in a redirect's placeholders (ALB-15).
pub(crate) fn redirect_location(
    redirect: &lb_api::Redirect,
    scheme: &str,
    host: &str,
    port: u16,
    path: &str,
    query: &str,
) -> String {
    let port = port.to_string();
    let path = path.strip_prefix('/').unwrap_or(path);
    let fill = |text: &str| {
        text.replace("#{protocol}", scheme)
            .replace("#{host}", host)
            .replace("#{port}", &port)
            .replace("#{path}", path)
            .replace("#{query}", query)
    };
    let query = fill(&redirect.query);
    let mark = if query.is_empty() { "" } else { "?" };
    format!(
        "{}://{}:{}{}{mark}{query}",
        fill(&redirect.protocol).to_ascii_lowercase(),
        fill(&redirect.host),
        fill(&redirect.port),
        fill(&redirect.path),
    )
}

/// What a target's head says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct AnswerHead {
    pub(crate) status: u16,
    pub(crate) framing: Framing,
    /// The target's connection stays.
    pub(crate) target_stays: bool,
    /// The client's connection stays.
    pub(crate) client_stays: bool,
    pub(crate) head_bytes: usize,
}

/// What the answer's reader must know of the request.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked {
    /// HEAD: an answer has no body whatever it says.
    pub(crate) head_only: bool,
    pub(crate) minor_version: u8,
    pub(crate) keep_alive: bool,
    pub(crate) upgrade: bool,
}

/// The head is no HTTP, or too long: 502.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct BadAnswer;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum KnownInAnswer {
    Connection,
    HopByHop,
    ContentLength,
    TransferEncoding,
    Upgrade,
    Other,
}

fn known(name: &str) -> KnownInAnswer {
    let is = |wanted: &str| name.eq_ignore_ascii_case(wanted);
    match name.len() {
        7 if is("upgrade") => KnownInAnswer::Upgrade,
        10 if is("connection") => KnownInAnswer::Connection,
        10 if is("keep-alive") => KnownInAnswer::HopByHop,
        14 if is("content-length") => KnownInAnswer::ContentLength,
        16 if is("proxy-connection") => KnownInAnswer::HopByHop,
        17 if is("transfer-encoding") => KnownInAnswer::TransferEncoding,
        _ => KnownInAnswer::Other,
    }
}

/// Reads a target's head and appends the client's to `out`, with these further headers. `None`: more is needed.
pub(crate) fn translate(
    bytes: &[u8],
    out: &mut Vec<u8>,
    asked: Asked,
    extra: &[u8],
) -> Result<Option<AnswerHead>, BadAnswer> {
    let mut room = [const { MaybeUninit::<Header<'_>>::uninit() }; HEADERS_MAX];
    let mut parsed = httparse::Response::new(&mut []);
    let config = httparse::ParserConfig::default();
    let head_bytes = match config.parse_response_with_uninit_headers(&mut parsed, bytes, &mut room) {
        Ok(httparse::Status::Complete(length)) if length <= ANSWER_HEAD_BYTES_MAX => length,
        Ok(httparse::Status::Partial) if bytes.len() <= ANSWER_HEAD_BYTES_MAX => return Ok(None),
        Ok(_) | Err(_) => return Err(BadAnswer),
    };
    let (Some(status), Some(minor_version)) = (parsed.code, parsed.version) else { return Err(BadAnswer) };
    let mut read = read_framing(parsed.headers, status, minor_version, asked)?;
    read.head_bytes = head_bytes;
    if status == 101 && !asked.upgrade {
        return Err(BadAnswer);
    }
    out.extend_from_slice(b"HTTP/1.1 ");
    put_number(out, u64::from(status));
    out.push(b' ');
    out.extend_from_slice(parsed.reason.unwrap_or_default().as_bytes());
    out.extend_from_slice(b"\r\n");
    let names_others = connection_tokens(parsed.headers).any(|token| {
        ![&b"close"[..], b"keep-alive", b"upgrade", b""].iter().any(|usual| token.eq_ignore_ascii_case(usual))
    });
    for header in parsed.headers.iter() {
        let keep = match known(header.name) {
            KnownInAnswer::Connection | KnownInAnswer::HopByHop => false,
            KnownInAnswer::Upgrade => status == 101,
            KnownInAnswer::ContentLength => {
                !matches!(read.framing, Framing::Chunked) && status >= 200 && status != 204
            }
            KnownInAnswer::TransferEncoding => {
                matches!(read.framing, Framing::Chunked) && asked.minor_version == 1
            }
            KnownInAnswer::Other => {
                !names_others
                    || !connection_tokens(parsed.headers)
                        .any(|token| token.eq_ignore_ascii_case(header.name.as_bytes()))
            }
        };
        if keep {
            out.extend_from_slice(header.name.as_bytes());
            out.extend_from_slice(b": ");
            out.extend_from_slice(header.value);
            out.extend_from_slice(b"\r\n");
        }
    }
    if status >= 200 {
        out.extend_from_slice(extra);
    }
    out.extend_from_slice(match (status, read.client_stays) {
        (101, _) => b"Connection: upgrade\r\n\r\n",
        (100..200, _) => b"\r\n",
        (_, true) => b"Connection: keep-alive\r\n\r\n",
        (_, false) => b"Connection: close\r\n\r\n",
    });
    Ok(Some(read))
}

fn connection_tokens<'h>(headers: &'h [Header<'_>]) -> impl Iterator<Item = &'h [u8]> {
    headers
        .iter()
        .filter(|header| known(header.name) == KnownInAnswer::Connection)
        .flat_map(|header| header.value.split(|byte| *byte == b',').map(<[u8]>::trim_ascii))
}

fn read_framing(
    headers: &[Header<'_>],
    status: u16,
    minor_version: u8,
    asked: Asked,
) -> Result<AnswerHead, BadAnswer> {
    let mut length = None;
    let mut chunked = false;
    for header in headers {
        match known(header.name) {
            KnownInAnswer::ContentLength => {
                let this = parse_length(header.value).ok_or(BadAnswer)?;
                if length.replace(this).is_some_and(|other| other != this) {
                    return Err(BadAnswer);
                }
            }
            KnownInAnswer::TransferEncoding => {
                if header.value.eq_ignore_ascii_case(b"identity") {
                    continue;
                }
                if chunked || !header.value.eq_ignore_ascii_case(b"chunked") {
                    return Err(BadAnswer);
                }
                chunked = true;
            }
            KnownInAnswer::Connection
            | KnownInAnswer::HopByHop
            | KnownInAnswer::Upgrade
            | KnownInAnswer::Other => {}
        }
    }
    let framing = match (status, chunked, length) {
        (100..200 | 204 | 304, _, _) => Framing::Empty,
        _ if asked.head_only => Framing::Empty,
        (_, true, _) => Framing::Chunked,
        (_, false, Some(0)) => Framing::Empty,
        (_, false, Some(length)) => Framing::Length(length),
        (_, false, None) => Framing::UntilClose,
    };
    let says = |word: &[u8]| connection_tokens(headers).any(|token| token.eq_ignore_ascii_case(word));
    let target_stays = framing != Framing::UntilClose
        // Both framings in one head: what follows on this connection cannot be trusted.
        && !(chunked && length.is_some())
        && if minor_version == 1 { !says(b"close") } else { says(b"keep-alive") };
    // A client that knows no chunks sees the body's end by the connection's.
    let ends_by_close =
        framing == Framing::UntilClose || (framing == Framing::Chunked && asked.minor_version == 0);
    let client_stays = asked.keep_alive && !ends_by_close;
    Ok(AnswerHead { status, framing, target_stays, client_stays, head_bytes: 0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    const GET: Asked = Asked { head_only: false, minor_version: 1, keep_alive: true, upgrade: false };

    fn check(head: &str, asked: Asked) -> (AnswerHead, String) {
        let mut out = Vec::new();
        let read = translate(head.as_bytes(), &mut out, asked, b"").unwrap().unwrap();
        (read, String::from_utf8(out).unwrap())
    }

    #[test]
    fn a_targets_head_keeps_what_is_for_the_client() {
        let head = "HTTP/1.1 200 Fine\r\nServer: nginx\r\nConnection: close, X-Mine\r\nX-Mine: 1\r\nKeep-Alive: 5\r\n\
                    Content-Length: 3\r\n\r\n";
        let (read, text) = check(head, GET);
        assert_eq!(
            text,
            "HTTP/1.1 200 Fine\r\nServer: nginx\r\nContent-Length: 3\r\nConnection: keep-alive\r\n\r\n"
        );
        assert_eq!((read.framing, read.target_stays, read.client_stays), (Framing::Length(3), false, true));
    }

    #[test]
    fn framings() {
        let framing = |head: &str, asked: Asked| check(head, asked).0.framing;
        assert_eq!(framing("HTTP/1.1 200 OK\r\n\r\n", GET), Framing::UntilClose);
        assert_eq!(framing("HTTP/1.1 304 Not\r\nContent-Length: 5\r\n\r\n", GET), Framing::Empty);
        let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n";
        let (read, text) = check(chunked, GET);
        assert_eq!((read.framing, read.target_stays), (Framing::Chunked, false));
        assert!(text.contains("chunked") && !text.contains("Content-Length"));
        let head_only =
            check("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", Asked { head_only: true, ..GET });
        assert_eq!(head_only.0.framing, Framing::Empty);
        assert!(head_only.1.contains("Content-Length: 5"));
    }

    #[test]
    fn a_client_of_http_1_0_gets_no_chunks() {
        let asked = Asked { minor_version: 0, ..GET };
        let (read, text) = check("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", asked);
        assert!(!read.client_stays && !text.contains("chunked") && text.contains("Connection: close"));
    }

    #[test]
    fn status_502_for_what_is_no_answer() {
        let bad = |head: &str| translate(head.as_bytes(), &mut Vec::new(), GET, b"");
        assert_eq!(bad("SSH-2.0-OpenSSH\r\n\r\n"), Err(BadAnswer));
        assert_eq!(bad("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"), Err(BadAnswer));
        assert_eq!(bad("HTTP/1.1 101 Switching Protocols\r\n\r\n"), Err(BadAnswer));
        let long = format!("HTTP/1.1 200 OK\r\nX: {}\r\n\r\n", "x".repeat(33_000));
        assert_eq!(bad(&long), Err(BadAnswer), "ALB-54: 32 K");
        assert_eq!(bad("HTTP/1.1 200 OK\r\nX: 1"), Ok(None));
    }

    #[test]
    fn alb_57_pages_are_the_balancers() {
        let mut out = Vec::new();
        Own::Page(503).write(&mut out, true, true, Duration::from_secs(784_111_777));
        let text = String::from_utf8(out).unwrap();
        assert!(text.starts_with("HTTP/1.1 503 Service Temporarily Unavailable\r\nServer: awselb/2.0\r\n"));
        assert!(text.contains("Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n"));
        assert!(text.contains("<head><title>503 Service Temporarily Unavailable</title></head>"));
    }

    #[test]
    fn alb_15_redirects_fill_in_their_placeholders() {
        let redirect = lb_api::Redirect {
            status: 301,
            protocol: "HTTPS".into(),
            host: "#{host}".into(),
            port: "443".into(),
            path: "/new/#{path}".into(),
            query: "#{query}&v=2".into(),
        };
        let location = redirect_location(&redirect, "http", "a.example", 80, "/x/y", "q=1");
        assert_eq!(location, "https://a.example:443/new/x/y?q=1&v=2");
        let plain = lb_api::Redirect { path: "/#{path}".into(), query: "#{query}".into(), ..redirect };
        assert_eq!(redirect_location(&plain, "http", "a", 80, "/", ""), "https://a:443/");
    }
}
