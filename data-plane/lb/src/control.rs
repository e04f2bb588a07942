//! The control socket: commands in, answers out, one JSON document per line.

use std::os::fd::AsFd;
use std::path::Path;
use std::sync::Arc;

use lb_api::{Answer, Command, MESSAGE_BYTES_MAX, SocketAddress};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, Interest};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::{mpsc, oneshot};

use crate::access_log::to_line;
use crate::core::{Event, WATCHER_ANSWERS_MAX};
use crate::hand_over;
use crate::worker::Shared;

/// Lines of the access log in one answer.
const LOG_LINES_MAX: usize = 10_000;

/// Opens the socket. A file that is left over from a process before is replaced: the directory's lock is held.
pub(crate) fn open(state_dir: &Path) -> std::io::Result<UnixListener> {
    let address = SocketAddress::of(state_dir)?;
    match std::fs::remove_file(address.path()) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
        Ok(()) | Err(_) => {}
    }
    let listener = UnixListener::bind(address.path())?;
    let own_only = std::os::unix::fs::PermissionsExt::from_mode(0o600);
    std::fs::set_permissions(address.path(), own_only)?;
    Ok(listener)
}

/// Takes connections for as long as the process lives.
pub(crate) async fn serve(listener: UnixListener, shared: Arc<Shared>, events: mpsc::Sender<Event>) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                let (shared, events) = (Arc::clone(&shared), events.clone());
                tokio::spawn(async move {
                    if let Err(error) = converse(stream, &shared, &events).await {
                        tracing::debug!(%error, "control connection ended");
                    }
                });
            }
            Err(error) => {
                tracing::warn!(%error, "control socket");
                tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            }
        }
    }
}

async fn converse(stream: UnixStream, shared: &Shared, events: &mpsc::Sender<Event>) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let mut line = Vec::new();
    loop {
        // Dropped once the answer is written.
        let (conversing, answered) = oneshot::channel::<()>();
        line.clear();
        (&mut stream).take(MESSAGE_BYTES_MAX as u64).read_until(b'\n', &mut line).await?;
        if line.last() != Some(&b'\n') {
            return Ok(());
        }
        let answer = match lb_api::decode::<Command>(&line) {
            Err(error) => Answer::Error(format!("not a command: {error}")),
            Ok(Command::Watch) => return watch(stream, events).await,
            Ok(Command::HandOver { within_ms }) => {
                return give_sockets(stream.into_inner(), events, within_ms).await;
            }
            Ok(Command::AccessLog { after, limit }) => access_log(shared, after, limit),
            Ok(Command::Apply(snapshot)) => ask(events, |told| Event::Apply(snapshot, told)).await,
            Ok(Command::Status) => ask(events, Event::Status).await,
            Ok(Command::Stop { within_ms }) => {
                ask(events, |told| Event::Stop { within_ms, told, answered }).await
            }
        };
        stream.write_all(&lb_api::encode(&answer)?).await?;
        drop(conversing);
    }
}

async fn ask(events: &mpsc::Sender<Event>, event: impl FnOnce(oneshot::Sender<Answer>) -> Event) -> Answer {
    let (told, answer) = oneshot::channel();
    let stopping = || Answer::Error("the balancer is stopping".to_owned());
    if events.send(event(told)).await.is_err() {
        return stopping();
    }
    answer.await.unwrap_or_else(|_| stopping())
}

fn access_log(shared: &Shared, after: u64, limit: u32) -> Answer {
    let mut records = shared.records_after(after);
    let limit = (limit as usize).min(LOG_LINES_MAX);
    // From the beginning of what was asked for when following, from the end when looking for the first time.
    if after == 0 && records.len() > limit {
        records.drain(..records.len() - limit);
    }
    records.truncate(limit);
    Answer::AccessLog(records.iter().map(to_line).collect())
}

async fn watch(mut stream: BufReader<UnixStream>, events: &mpsc::Sender<Event>) -> std::io::Result<()> {
    let (watcher, mut answers) = mpsc::channel(WATCHER_ANSWERS_MAX);
    if events.send(Event::Watch(watcher)).await.is_err() {
        return Ok(());
    }
    let mut rest = [0u8; 64];
    loop {
        tokio::select! {
            answer = answers.recv() => {
                let Some(answer) = answer else { return Ok(()) };
                stream.write_all(&lb_api::encode(&answer)?).await?;
            }
            // Nothing more can be asked; all that is read is the end.
            read = stream.read(&mut rest) => if read? == 0 { return Ok(()) },
        }
    }
}

async fn give_sockets(
    stream: UnixStream,
    events: &mpsc::Sender<Event>,
    within_ms: u64,
) -> std::io::Result<()> {
    let (told, sockets) = oneshot::channel();
    let (_conversing, answered) = oneshot::channel();
    if events.send(Event::HandOver { within_ms, told, answered }).await.is_err() {
        return Ok(());
    }
    let Ok(sockets) = sockets.await else { return Ok(()) };
    let answer = Answer::Sockets(sockets.iter().map(|(bind, _)| *bind).collect());
    let line = lb_api::encode(&answer)?;
    let descriptors: Vec<_> = sockets.iter().map(|(_, listener)| listener.as_fd()).collect();
    stream.async_io(Interest::WRITABLE, || hand_over::send(&stream, &line[..1], &descriptors)).await?;
    let mut stream = stream;
    stream.write_all(&line[1..]).await
}
