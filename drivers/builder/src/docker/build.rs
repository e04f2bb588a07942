//! `docker build`: from what the command was told to the Dockerfile builder.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use images::{Platform, Reference};
use tokio::io::{AsyncReadExt as _, BufReader};
use tokio::net::unix::OwnedReadHalf;
use tokio::sync::mpsc::{Receiver, Sender};

use super::server::{Daemon, Replies};
use super::{BuildOptions, Reply, local, remote};
use crate::image::{BuildRequest, Output, Printer};

/// Pieces of a context between the socket and the disk, and bytes of each.
const PIECES_MAX: usize = 16;
const PIECE: usize = 256 * 1024;
/// Pieces of output between the builder and the socket.
const OUTPUT_MAX: usize = 64;
/// A line of a step's output that is longer is told in parts.
const LINE_BYTES_MAX: usize = 64 * 1024;

/// Builds an image from the context that the client sends.
pub(super) async fn build(
    daemon: &Daemon,
    options: BuildOptions,
    dockerfile: String,
    body: BufReader<OwnedReadHalf>,
    replies: &Replies,
) -> Result<(), String> {
    let request = request(&options, dockerfile)?;
    let context =
        Context::receive(&daemon.dir, body).await.map_err(|error| format!("the build context: {error}"))?;
    if !options.quiet {
        replies.out(format!("Sending build context to Docker daemon  {}", local::bytes(context.bytes))).await;
    }
    let request = BuildRequest { context: context.path.clone(), ..request };
    let (sender, received) = tokio::sync::mpsc::channel(OUTPUT_MAX);
    let printer = Printer(sender);
    let build = async {
        let built = daemon.builder.build(&request, &printer).await;
        drop(printer);
        built
    };
    let (built, ()) = tokio::join!(build, tell(received, replies, options.quiet));
    let image = built.map_err(|error| error.to_string())?;
    if options.quiet {
        replies.out(image.id()).await;
    }
    if options.push {
        for tag in &options.tags {
            remote::push(&daemon.builder, tag, false, options.quiet, replies).await?;
        }
    }
    Ok(())
}

/// What the command was told, checked; without the context.
fn request(options: &BuildOptions, dockerfile: String) -> Result<BuildRequest, String> {
    let tag = |tag: &String| {
        let reference = Reference::parse(tag).map_err(|error| error.to_string());
        reference.map_err(|error| format!("invalid argument {tag:?} for \"-t, --tag\" flag: {error}"))
    };
    let platform = options.platform.as_deref().map(Platform::parse).transpose();
    Ok(BuildRequest {
        dockerfile,
        // One that has no value, here and in the client's environment, is as good as not given.
        build_args: options
            .build_args
            .iter()
            .filter_map(|(name, value)| Some((name.clone(), value.clone()?)))
            .collect(),
        tags: options.tags.iter().map(tag).collect::<Result<_, _>>()?,
        target: options.target.clone(),
        no_cache: options.no_cache,
        pull: options.pull,
        labels: options.labels.clone(),
        platform: platform.map_err(|error| error.to_string())?,
        ..BuildRequest::default()
    })
}

/// Passes a build's output on, line by line.
async fn tell(mut received: Receiver<Output>, replies: &Replies, quiet: bool) {
    let (mut out, mut error) = (Vec::new(), Vec::new());
    while let Some(output) = received.recv().await {
        let (pending, piece, reply): (_, _, fn(String) -> Reply) = match output {
            Output::Out(piece) => (&mut out, piece, Reply::Out),
            Output::Err(piece) => (&mut error, piece, Reply::Err),
        };
        pending.extend(piece);
        for line in whole_lines(pending) {
            if !quiet {
                replies.send(reply(line)).await;
            }
        }
    }
    for (pending, reply) in [(out, Reply::Out as fn(String) -> Reply), (error, Reply::Err)] {
        if !pending.is_empty() && !quiet {
            replies.send(reply(String::from_utf8_lossy(&pending).into_owned())).await;
        }
    }
}

/// Takes whole lines (and what is too long to wait for its end) from the front.
fn whole_lines(pending: &mut Vec<u8>) -> Vec<String> {
    let mut lines = Vec::new();
    let mut begin = 0;
    while let Some(length) = pending[begin..].iter().position(|byte| *byte == b'\n') {
        lines.push(String::from_utf8_lossy(&pending[begin..begin + length]).into_owned());
        begin += length + 1;
    }
    if pending.len() - begin > LINE_BYTES_MAX {
        lines.push(String::from_utf8_lossy(&pending[begin..]).into_owned());
        begin = pending.len();
    }
    pending.drain(..begin);
    lines
}

/// A received context; its directory is removed with it.
struct Context {
    path: PathBuf,
    bytes: u64,
}

impl Context {
    async fn receive(dir: &Path, body: BufReader<OwnedReadHalf>) -> io::Result<Self> {
        use std::sync::atomic::{AtomicU32, Ordering};
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let path = dir.join(format!("context-{}", COUNT.fetch_add(1, Ordering::Relaxed)));
        fs::create_dir(&path)?;
        let mut context = Self { path, bytes: 0 };
        let (sender, pieces) = tokio::sync::mpsc::channel(PIECES_MAX);
        let to = context.path.clone();
        let unpacking = tokio::task::spawn_blocking(move || {
            let mut tar = Pieces { pieces, current: io::Cursor::new(Vec::new()) };
            images::extract(&mut tar, &to)?;
            // The archive's end is not the stream's.
            io::copy(&mut tar, &mut io::sink()).map(drop)
        });
        context.bytes = forward(body, sender).await?;
        unpacking.await.map_err(io::Error::other)??;
        Ok(context)
    }
}

impl Drop for Context {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.path) {
            tracing::warn!(%error, "a build context stays until the build is removed");
        }
    }
}

/// Reads a stream to its end; how many bytes there were.
async fn forward(mut body: BufReader<OwnedReadHalf>, to: Sender<Vec<u8>>) -> io::Result<u64> {
    let mut count = 0;
    loop {
        let mut piece = Vec::with_capacity(PIECE);
        let length = body.read_buf(&mut piece).await?;
        // When nobody takes it, unpacking has failed and says how.
        if length == 0 || to.send(piece).await.is_err() {
            return Ok(count);
        }
        count += length as u64;
    }
}

/// Pieces as a reader.
struct Pieces {
    pieces: Receiver<Vec<u8>>,
    current: io::Cursor<Vec<u8>>,
}

impl Read for Pieces {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        loop {
            match Read::read(&mut self.current, to)? {
                0 => match self.pieces.blocking_recv() {
                    Some(piece) => self.current = io::Cursor::new(piece),
                    None => return Ok(0),
                },
                length => return Ok(length),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_told_whole() {
        let mut pending = b"one\ntwo\nthr".to_vec();
        assert_eq!(whole_lines(&mut pending), ["one", "two"]);
        pending.extend(b"ee\n");
        assert_eq!(whole_lines(&mut pending), ["three"]);
        pending.extend(vec![b'x'; LINE_BYTES_MAX + 1]);
        assert_eq!(whole_lines(&mut pending).len(), 1);
        assert!(pending.is_empty());
    }

    #[test]
    fn options_are_checked() {
        let options = BuildOptions {
            tags: vec!["UPPER".into()],
            build_args: vec![("A".into(), None), ("B".into(), Some("b".into()))],
            ..BuildOptions::default()
        };
        assert!(request(&options, String::new()).unwrap_err().contains("must be lowercase"));
        let options = BuildOptions { tags: vec!["x:1".into()], ..options };
        assert_eq!(request(&options, String::new()).unwrap().build_args, [("B".into(), "b".into())]);
    }
}
