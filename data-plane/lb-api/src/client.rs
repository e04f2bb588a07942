//! A connection to the balancer's control socket.

use std::path::Path;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::UnixStream;
use tokio::net::unix::{OwnedReadHalf, OwnedWriteHalf};

use crate::{Answer, Command, MESSAGE_BYTES_MAX, SocketAddress};

/// Why the balancer could not be asked.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    /// It is not there, or went away.
    #[error("balancer's control socket: {0}")]
    Io(#[from] std::io::Error),
    /// What came back is no answer.
    #[error("balancer's answer is not understood: {0}")]
    Codec(#[from] serde_json::Error),
    /// The connection ended.
    #[error("the balancer closed its control socket")]
    Closed,
    /// The line is too long.
    #[error("the balancer's answer is longer than {MESSAGE_BYTES_MAX} bytes")]
    TooLong,
}

/// One control connection. What is asked on it is answered in order.
#[derive(Debug)]
pub struct Client {
    reader: BufReader<OwnedReadHalf>,
    writer: OwnedWriteHalf,
    line: Vec<u8>,
}

impl Client {
    /// Connects to the balancer whose state directory this is.
    pub async fn connect(state_dir: &Path) -> Result<Client, ClientError> {
        let address = SocketAddress::of(state_dir)?;
        let stream = UnixStream::connect(address.path()).await?;
        let (reader, writer) = stream.into_split();
        Ok(Client { reader: BufReader::new(reader), writer, line: Vec::new() })
    }

    /// Asks and waits for the answer.
    pub async fn ask(&mut self, command: &Command) -> Result<Answer, ClientError> {
        self.send(command).await?;
        self.next().await
    }

    /// Sends a command; after [`Command::Watch`] read with [`Client::next`] for ever.
    pub async fn send(&mut self, command: &Command) -> Result<(), ClientError> {
        self.writer.write_all(&crate::encode(command)?).await?;
        Ok(())
    }

    /// The next answer. May be dropped half-way and called again: what was read of a line is kept.
    pub async fn next(&mut self) -> Result<Answer, ClientError> {
        let room = MESSAGE_BYTES_MAX.saturating_sub(self.line.len()) as u64;
        (&mut self.reader).take(room).read_until(b'\n', &mut self.line).await?;
        if self.line.last() != Some(&b'\n') {
            return Err(if self.line.len() >= MESSAGE_BYTES_MAX {
                ClientError::TooLong
            } else {
                ClientError::Closed
            });
        }
        let answer = crate::decode(&self.line);
        self.line.clear();
        Ok(answer?)
    }
}
