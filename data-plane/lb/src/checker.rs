//! One health check: `GET` on a connection of its own (ALB-32).

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use lb_api::HealthCheck;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::exchange::bind_source;
use crate::health::Outcome;
use crate::netns::Namespaces;
use crate::target::ConnectFrom;

/// Longest head of an answer to a check, bytes.
const HEAD_BYTES_MAX: usize = 16 << 10;
/// So much of the body is shown to people, bytes.
const SHOWN_BYTES: usize = 256;
/// So long the shown part is waited for once the status is known.
const SHOWN_WAIT: Duration = Duration::from_millis(50);

/// Whom to check, and how.
#[derive(Debug, Clone)]
pub(crate) struct Check {
    pub(crate) address: SocketAddr,
    pub(crate) from: ConnectFrom,
    pub(crate) settings: HealthCheck,
}

/// What was found, and the story of it for people.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) outcome: Outcome,
    pub(crate) transcript: String,
}

impl Check {
    pub(crate) async fn run(&self, namespaces: &Namespaces) -> Found {
        let begun = Instant::now();
        let timeout = Duration::from_millis(self.settings.timeout_ms);
        let (outcome, story) = match tokio::time::timeout(timeout, self.ask(namespaces)).await {
            Ok(Ok((status, shown))) => (Outcome::Answered(status), format!("{status} {shown:?}")),
            Ok(Err(error)) => (Outcome::Failed, error.to_string()),
            Err(_) => (Outcome::TimedOut, format!("no answer within {} ms", timeout.as_millis())),
        };
        let transcript = format!(
            "GET http://{}{} → {story} ({} ms)",
            self.address,
            self.settings.path,
            begun.elapsed().as_millis()
        );
        Found { outcome, transcript }
    }

    /// Status, and the first bytes of the body.
    async fn ask(&self, namespaces: &Namespaces) -> std::io::Result<(u16, String)> {
        let socket = namespaces.socket(self.from.netns.as_deref(), self.address.is_ipv6()).await?;
        if let Some(source) = self.from.source {
            bind_source(&socket, source)?;
        }
        let mut stream = socket.connect(self.address).await?;
        let request = format!(
            "GET {} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nUser-Agent: ELB-HealthChecker/2.0\r\nAccept-Encoding: \
             gzip, compressed\r\n\r\n",
            self.settings.path, self.address
        );
        stream.write_all(request.as_bytes()).await?;
        let mut bytes = Vec::new();
        let (status, head_bytes) = loop {
            if let Some(head) = read_status(&bytes)? {
                break head;
            }
            if bytes.len() > HEAD_BYTES_MAX {
                return Err(std::io::Error::other("head too long"));
            }
            if stream.read_buf(&mut bytes).await? == 0 {
                return Err(std::io::Error::other("connection ended before the answer's head"));
            }
        };
        let wanted = head_bytes + SHOWN_BYTES;
        let more = async {
            while bytes.len() < wanted && matches!(stream.read_buf(&mut bytes).await, Ok(count) if count > 0)
            {
            }
        };
        // The status decides; a body that is slow is not waited for.
        drop(tokio::time::timeout(SHOWN_WAIT, more).await);
        let shown = &bytes[head_bytes.min(bytes.len())..wanted.min(bytes.len())];
        Ok((status, String::from_utf8_lossy(shown).into_owned()))
    }
}

fn read_status(bytes: &[u8]) -> std::io::Result<Option<(u16, usize)>> {
    let mut headers = [httparse::EMPTY_HEADER; 128];
    let mut response = httparse::Response::new(&mut headers);
    match response.parse(bytes).map_err(std::io::Error::other)? {
        httparse::Status::Partial => Ok(None),
        httparse::Status::Complete(head_bytes) => Ok(response.code.map(|code| (code, head_bytes))),
    }
}
