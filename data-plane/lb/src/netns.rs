//! Sockets in other network namespaces: a thread per namespace enters it and makes sockets on request.
//!
//! The namespace a socket is made in is the one it connects from, whatever thread uses it later.

use std::collections::HashMap;
use std::fs::File;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::net::TcpSocket;
use tokio::sync::oneshot;

/// A namespace's thread that nobody asked for so long ends.
const THREAD_IDLE: Duration = Duration::from_secs(60);

#[derive(Debug)]
struct Ask {
    ipv6: bool,
    answer: oneshot::Sender<io::Result<TcpSocket>>,
}

/// The threads, by namespace file.
#[derive(Debug, Default)]
pub(crate) struct Namespaces {
    threads: Mutex<HashMap<PathBuf, Sender<Ask>>>,
}

fn new_socket(ipv6: bool) -> io::Result<TcpSocket> {
    if ipv6 { TcpSocket::new_v6() } else { TcpSocket::new_v4() }
}

impl Namespaces {
    /// A TCP socket of that namespace; `None`: this process's own.
    pub(crate) async fn socket(&self, netns: Option<&Path>, ipv6: bool) -> io::Result<TcpSocket> {
        let Some(path) = netns else { return new_socket(ipv6) };
        let (answer, answered) = oneshot::channel();
        self.ask(path, Ask { ipv6, answer })?;
        answered.await.map_err(|_| io::Error::other("the namespace's thread ended"))?
    }

    fn ask(&self, path: &Path, ask: Ask) -> io::Result<()> {
        let mut threads = self.threads.lock().unwrap_or_else(PoisonError::into_inner);
        let ask = match threads.get(path) {
            Some(thread) => match thread.send(ask) {
                Ok(()) => return Ok(()),
                Err(unsent) => unsent.0,
            },
            None => ask,
        };
        let (sender, asks) = channel();
        let own_path = path.to_owned();
        std::thread::Builder::new().name("lb-netns".to_owned()).spawn(move || serve(&own_path, &asks))?;
        // The thread has just begun and holds the other end.
        sender.send(ask).map_err(|_| io::Error::other("the namespace's thread ended"))?;
        threads.insert(path.to_owned(), sender);
        Ok(())
    }
}

fn serve(path: &Path, asks: &Receiver<Ask>) {
    let mut entered = None;
    loop {
        match asks.recv_timeout(THREAD_IDLE) {
            Ok(ask) => {
                let socket = enter(path, &mut entered).and_then(|()| new_socket(ask.ipv6));
                // Whoever asked may have given up: then nobody needs the socket.
                drop(ask.answer.send(socket));
            }
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return,
        }
    }
}

/// Enters the namespace unless the thread is in it: a file made anew under the same name is another namespace.
fn enter(path: &Path, entered: &mut Option<(u64, u64)>) -> io::Result<()> {
    let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
    let found = std::fs::metadata(path).map_err(named)?;
    let identity = (found.dev(), found.ino());
    if *entered == Some(identity) {
        return Ok(());
    }
    *entered = None;
    let file = File::open(path).map_err(named)?;
    nix::sched::setns(&file, nix::sched::CloneFlags::CLONE_NEWNET).map_err(|error| named(error.into()))?;
    *entered = Some(identity);
    Ok(())
}
