//! The side of `docker` that does it, in the build's own process.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use container::cgroup::Level;
use driver::build::BuildWant;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::unix::OwnedReadHalf;
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::mpsc::{Receiver, Sender};

use super::{Ask, Command, Reply, VERSION, build, format, local, remote};
use crate::image::ImageBuilder;
use crate::runner::Setup;

/// A request's head is at most this long: it holds a Dockerfile.
const HEAD_BYTES_MAX: u64 = 16 << 20;
/// Replies on their way to a client that reads slowly.
const REPLIES_MAX: usize = 256;

/// What every request works on.
#[derive(Debug)]
pub(super) struct Daemon {
    /// The build's directory.
    pub(super) dir: PathBuf,
    pub(super) builder: ImageBuilder,
}

/// Where a request's replies go. When nobody listens, it goes on to its next wait and is given up there.
#[derive(Debug, Clone)]
pub(super) struct Replies(Sender<Reply>);

impl Replies {
    /// A line of standard output.
    pub(super) async fn out(&self, text: impl Into<String>) {
        self.send(Reply::Out(text.into())).await;
    }

    pub(super) async fn send(&self, reply: Reply) {
        if self.0.send(reply).await.is_err() {
            // The client went away.
        }
    }
}

/// Begins to listen on the build's socket; without privileged mode nobody does (CB-20). `cgroup` is for the steps of
/// image builds.
pub(crate) fn listen(dir: &Path, setup: &Setup, want: &BuildWant, cgroup: Vec<Level>) -> io::Result<()> {
    if !want.privileged {
        return Ok(());
    }
    let listener = UnixListener::bind(dir.join("run/build.sock"))?;
    let builder = super::builder(dir, setup, want, cgroup).map_err(io::Error::other)?;
    let daemon = Arc::new(Daemon { dir: dir.to_owned(), builder });
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let daemon = Arc::clone(&daemon);
            tokio::spawn(async move {
                if let Err(error) = serve(&daemon, stream).await {
                    eprintln!("docker: {error}");
                }
            });
        }
    });
    Ok(())
}

async fn serve(daemon: &Daemon, stream: UnixStream) -> io::Result<()> {
    let (read, mut write) = stream.into_split();
    let mut read = BufReader::new(read);
    let mut head = String::new();
    (&mut read).take(HEAD_BYTES_MAX).read_line(&mut head).await?;
    let ask: Ask = serde_json::from_str(&head)?;
    let (sender, received) = tokio::sync::mpsc::channel(REPLIES_MAX);
    let work = async {
        let replies = Replies(sender);
        let code = match answer(daemon, ask, read, &replies).await {
            Ok(()) => 0,
            Err(text) => {
                replies.send(Reply::Err(text)).await;
                1
            }
        };
        replies.send(Reply::Exit(code)).await;
    };
    // Whoever asked and went away gives its work up: writing to it fails.
    let send = send(received, &mut write);
    tokio::pin!(work, send);
    tokio::select! {
        () = &mut work => send.await,
        sent = &mut send => sent,
    }
}

async fn send(mut received: Receiver<Reply>, write: &mut tokio::net::unix::OwnedWriteHalf) -> io::Result<()> {
    while let Some(reply) = received.recv().await {
        let mut line = serde_json::to_vec(&reply)?;
        line.push(b'\n');
        write.write_all(&line).await?;
    }
    Ok(())
}

async fn answer(
    daemon: &Daemon,
    ask: Ask,
    body: BufReader<OwnedReadHalf>,
    replies: &Replies,
) -> Result<(), String> {
    let builder = &daemon.builder;
    match ask.command {
        Command::Build(options) => {
            let dockerfile = ask.dockerfile.ok_or("docker build: there is no Dockerfile")?;
            build::build(daemon, options, dockerfile, body, replies).await
        }
        Command::Tag { from, to } => local::tag(builder, &from, &to),
        Command::Push { image, all_tags, quiet } => {
            remote::push(builder, &image, all_tags, quiet, replies).await
        }
        Command::Pull { image, quiet } => remote::pull(builder, &image, quiet, replies).await,
        Command::Login { registry, user, password, .. } => {
            let user = user.ok_or("Error: Cannot perform an interactive login from a non TTY device")?;
            let password = ask.password.or(password).unwrap_or_default();
            remote::log_in(builder, registry, user, password, replies).await
        }
        Command::Logout { registry } => {
            remote::log_out(builder, registry, replies).await;
            Ok(())
        }
        Command::Images { filter, quiet, format } => {
            local::list(builder, filter.as_deref(), quiet, format.as_deref(), replies).await
        }
        Command::Remove { images } => local::remove(builder, &images, replies).await,
        Command::Inspect { images, format } => {
            local::inspect(builder, &images, format.as_deref(), replies).await
        }
        Command::OwnVersion => {
            replies.out(super::own_version()).await;
            Ok(())
        }
        Command::Version { format } => version(format.as_deref(), replies).await,
        Command::Info => {
            let count = local::names(builder)?.len();
            let text =
                format!("Server:\n Images: {count}\n Server Version: {VERSION}\n Storage Driver: overlay2");
            replies.out(text).await;
            Ok(())
        }
    }
}

async fn version(wanted: Option<&str>, replies: &Replies) -> Result<(), String> {
    let side = serde_json::json!({ "Version": VERSION, "ApiVersion": "1.46", "Os": "linux" });
    let text = match wanted {
        Some(template) => format::render(template, &serde_json::json!({ "Client": side, "Server": side }))?,
        None => format!("Client:\n Version: {VERSION}\nServer: Turaco\n Engine:\n  Version: {VERSION}"),
    };
    replies.out(text).await;
    Ok(())
}
