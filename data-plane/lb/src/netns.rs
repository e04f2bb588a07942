//! Sockets in other network namespaces: a thread enters the namespace, makes the socket and leaves again.
//!
//! The namespace a socket is made in is the one it connects from, whatever thread uses it later. The thread stays in
//! none of them, so a namespace that its owner removes goes away.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};

use nix::sched::{CloneFlags, setns};
use tokio::net::TcpSocket;
use tokio::sync::oneshot;

/// The namespace of the calling thread.
const OWN: &str = "/proc/thread-self/ns/net";

#[derive(Debug)]
struct Ask {
    netns: PathBuf,
    ipv6: bool,
    answer: oneshot::Sender<io::Result<TcpSocket>>,
}

/// Where sockets come from.
#[derive(Debug, Default)]
pub(crate) struct Namespaces {
    /// The thread's inbox; none until the first namespace is asked for.
    thread: Mutex<Option<Sender<Ask>>>,
}

fn new_socket(ipv6: bool) -> io::Result<TcpSocket> {
    if ipv6 { TcpSocket::new_v6() } else { TcpSocket::new_v4() }
}

impl Namespaces {
    /// A TCP socket of that namespace; `None`: this process's own.
    pub(crate) async fn socket(&self, netns: Option<&Path>, ipv6: bool) -> io::Result<TcpSocket> {
        let Some(path) = netns else { return new_socket(ipv6) };
        let (answer, answered) = oneshot::channel();
        self.ask(Ask { netns: path.to_owned(), ipv6, answer })?;
        answered.await.map_err(|_| io::Error::other("the thread that makes sockets ended"))?
    }

    fn ask(&self, ask: Ask) -> io::Result<()> {
        let mut thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner);
        let ask = match thread.as_ref() {
            Some(inbox) => match inbox.send(ask) {
                Ok(()) => return Ok(()),
                // It ended because it could not come back from a namespace: the next one begins in the process's own.
                Err(unsent) => unsent.0,
            },
            None => ask,
        };
        let (inbox, asks) = channel();
        std::thread::Builder::new().name("lb-netns".to_owned()).spawn(move || serve(&asks))?;
        inbox.send(ask).map_err(|_| io::Error::other("the thread that makes sockets ended"))?;
        *thread = Some(inbox);
        Ok(())
    }
}

fn serve(asks: &Receiver<Ask>) {
    let own = match File::open(OWN) {
        Ok(own) => own,
        Err(error) => return tracing::error!(%error, "{OWN}"),
    };
    while let Ok(ask) = asks.recv() {
        let socket = enter(&ask.netns).and_then(|()| new_socket(ask.ipv6));
        let back = setns(&own, CloneFlags::CLONE_NEWNET);
        // Whoever asked may have given up: then nobody needs the socket.
        drop(ask.answer.send(socket));
        if let Err(error) = back {
            return tracing::error!(%error, "back from {}", ask.netns.display());
        }
    }
}

/// Opened anew each time: a file made anew under the same name is another namespace.
fn enter(path: &Path) -> io::Result<()> {
    let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
    let file = File::open(path).map_err(named)?;
    setns(&file, CloneFlags::CLONE_NEWNET).map_err(|error| named(error.into()))
}
