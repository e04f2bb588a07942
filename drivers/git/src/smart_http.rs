//! Git over HTTP ("smart"): the listing of refs, fetches and pushes. Whoever serves HTTP brings the bytes.

use std::fmt;
use std::io;
use std::path::Path;
use std::pin::Pin;
use std::process::Stdio;
use std::task::{Context, Poll};

use bytes::{Buf as _, Bytes};
use tokio::io::{AsyncRead, AsyncReadExt as _, ReadBuf};
use tokio::process::{Child, ChildStdout, Command};
use tokio::sync::OwnedSemaphorePermit;

use crate::command::last_words;
use crate::spool::{self, Commands, Push};
use crate::{Error, RefUpdate, Repositories, Turn, name, refs};

/// CC-4: refs in one push.
pub const REFS_PER_PUSH_MAX: usize = 4000;
/// Bytes of a push, unzipped: room for a few files of CC-4's largest (2 GiB).
const PUSH_BYTES_MAX: u64 = 8 << 30;
/// Bytes of a fetch's request, unzipped: what the client wants and has.
const FETCH_BYTES_MAX: u64 = 64 << 20;
/// Bytes of the answer to a push: a line for each ref and progress.
const REPORT_BYTES_MAX: u64 = 64 << 20;
/// Characters of a Git-Protocol header.
const PROTOCOL_LENGTH_MAX: usize = 256;

/// Git's two services.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// Fetch and clone.
    UploadPack,
    /// Push.
    ReceivePack,
}

impl Service {
    /// The service of a `service=` parameter or of a path's last part.
    pub fn parse(name: &str) -> Option<Service> {
        match name {
            "git-upload-pack" => Some(Service::UploadPack),
            "git-receive-pack" => Some(Service::ReceivePack),
            _ => None,
        }
    }

    /// `git-upload-pack` or `git-receive-pack`, as in paths and media types.
    pub fn as_str(self) -> &'static str {
        match self {
            Service::UploadPack => "git-upload-pack",
            Service::ReceivePack => "git-receive-pack",
        }
    }

    fn command(self) -> &'static str {
        match self {
            Service::UploadPack => "upload-pack",
            Service::ReceivePack => "receive-pack",
        }
    }
}

/// A request's body.
pub struct Body {
    /// Its bytes as they come.
    pub bytes: Pin<Box<dyn AsyncRead + Send>>,
    /// `Content-Encoding: gzip`: git zips requests that are longer than a kilobyte.
    pub gzip: bool,
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").field("gzip", &self.gzip).finish_non_exhaustive()
    }
}

/// An answer's body as git writes it. Dropped early, git is killed.
#[derive(Debug)]
pub struct Output {
    prefix: Bytes,
    stdout: ChildStdout,
    _child: Child,
    _served: OwnedSemaphorePermit,
}

impl AsyncRead for Output {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.prefix.is_empty() {
            return Pin::new(&mut self.stdout).poll_read(cx, buffer);
        }
        let count = self.prefix.len().min(buffer.remaining());
        buffer.put_slice(&self.prefix[..count]);
        self.prefix.advance(count);
        Poll::Ready(Ok(()))
    }
}

/// What became of a push.
#[derive(Debug)]
pub struct Pushed {
    /// The answer's body.
    pub answer: Bytes,
    /// What changed on disk, in the order of the push; nothing when it was refused.
    pub updates: Vec<RefUpdate>,
    /// To be kept until the updates are taken down.
    pub turn: Turn,
}

impl Repositories {
    /// The answer to `GET …/info/refs?service=…`, of media type `application/x-<service>-advertisement`.
    /// `protocol` is the request's Git-Protocol header.
    ///
    /// # Errors
    /// `NoRepository`, `Invalid`, `Io`.
    pub async fn advertise(
        &self,
        id: &str,
        service: Service,
        protocol: Option<&str>,
    ) -> Result<Output, Error> {
        let repository = self.existing(id)?;
        let mut command = self.serve(service, &repository, protocol)?;
        command.arg("--http-backend-info-refs").arg(&repository).stdin(Stdio::null());
        // Version 2 has no such line: there the client recognises the service by what follows.
        let version_2 = protocol.is_some_and(|protocol| protocol.split(':').any(|part| part == "version=2"));
        let line = format!("# service={}\n", service.as_str());
        let prefix = if version_2 { String::new() } else { format!("{:04x}{line}0000", line.len() + 4) };
        self.stream(command, prefix.into()).await
    }

    /// The answer to `POST …/git-upload-pack`, of media type `application/x-git-upload-pack-result`.
    ///
    /// # Errors
    /// `NoRepository`, `Invalid`, `TooLarge`, `Request`, `Io`.
    pub async fn upload_pack(&self, id: &str, body: Body, protocol: Option<&str>) -> Result<Output, Error> {
        let repository = self.existing(id)?;
        let mut command = self.serve(Service::UploadPack, &repository, protocol)?;
        let request = spool::take_request(&self.aside(), body, FETCH_BYTES_MAX).await?;
        command.arg(&repository).stdin(request);
        self.stream(command, Bytes::new()).await
    }

    /// Takes a push: `POST …/git-receive-pack`, whose answer is of media type
    /// `application/x-git-receive-pack-result`. The whole push is on disk before the repository is touched; then
    /// refs are compared before and after, while no other change of the repository can happen.
    ///
    /// Best awaited in a task of its own: if the future is dropped, git is killed, and what it did is found by the
    /// next comparison with [`Repositories::refs`] only. CC-4: a push of too many refs is refused in git's own way.
    ///
    /// # Errors
    /// `NoRepository`, `Invalid`, `TooLarge`, `Request`, `Git`, `Io`.
    pub async fn receive_pack(&self, id: &str, body: Body, protocol: Option<&str>) -> Result<Pushed, Error> {
        let repository = self.existing(id)?;
        let mut command = self.serve(Service::ReceivePack, &repository, protocol)?;
        let mut request = Push::take(&self.aside(), body, PUSH_BYTES_MAX).await?;
        let asked = request.commands()?;
        let turn = self.turn(id).await;
        if let Some(reason) = why_not(&asked) {
            return Ok(Pushed { answer: refusal(&asked, &reason), updates: Vec::new(), turn });
        }
        // Again, now that nobody can delete it.
        self.existing(id)?;
        let before = refs::read(&self.git, &repository).await?;
        command.arg(&repository).stdin(request.handle()?).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(Error::io("start git receive-pack"))?;
        let answer = hear(&mut child).await;
        // Whatever git says: what counts is what it did.
        let updates = self.settle(&repository, &before, &asked.refs).await?;
        match answer {
            Err(error) if updates.is_empty() => Err(error),
            Err(error) => {
                tracing::warn!(id, %error, "a push changed refs and has no answer");
                Ok(Pushed { answer: Bytes::new(), updates, turn })
            }
            Ok(answer) => Ok(Pushed { answer, updates, turn }),
        }
    }

    fn serve(&self, service: Service, repository: &Path, protocol: Option<&str>) -> Result<Command, Error> {
        let mut command = self.git.command();
        if let Some(protocol) = protocol {
            let printable = protocol.bytes().all(|byte| byte.is_ascii_graphic());
            if !printable || protocol.len() > PROTOCOL_LENGTH_MAX {
                return Err(Error::Invalid { what: "Git-Protocol header", value: protocol.to_owned() });
            }
            command.env("GIT_PROTOCOL", protocol);
        }
        // Git looks for `<path>.git` too unless it is told to take the path as it is.
        let strict = if service == Service::UploadPack { &["--strict"][..] } else { &[] };
        command.arg(service.command()).args(strict).arg("--stateless-rpc").current_dir(repository);
        Ok(command)
    }

    async fn stream(&self, mut command: Command, prefix: Bytes) -> Result<Output, Error> {
        let served = std::sync::Arc::clone(&self.served).acquire_owned().await;
        let served = served.map_err(|error| Error::io("wait for other fetches")(io::Error::other(error)))?;
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(Error::io("start git"))?;
        let no_stdout = || Error::io("start git")(io::Error::other("it has no output"));
        let stdout = child.stdout.take().ok_or_else(no_stdout)?;
        let stderr = child.stderr.take();
        // A client that goes away makes git complain as well: worth a line, not an alarm.
        tokio::spawn(async move {
            let words = last_words(stderr).await;
            if !words.is_empty() {
                tracing::info!(words, "git");
            }
        });
        Ok(Output { prefix, stdout, _child: child, _served: served })
    }
}

/// Reads a push's answer to its end.
async fn hear(child: &mut Child) -> Result<Bytes, Error> {
    let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
    let read = async {
        let mut answer = Vec::new();
        if let Some(stdout) = stdout {
            stdout.take(REPORT_BYTES_MAX).read_to_end(&mut answer).await?;
        }
        Ok(answer)
    };
    let (answer, words) = tokio::join!(read, last_words(stderr));
    let answer = answer.map_err(Error::io("read from git receive-pack"))?;
    let status = child.wait().await.map_err(Error::io("wait for git receive-pack"))?;
    // A push that is refused has an answer that says so, and a status that is not success.
    if answer.is_empty() && !status.success() {
        return Err(Error::Git { command: "receive-pack".into(), message: format!("{status}: {words}") });
    }
    Ok(answer.into())
}

fn why_not(asked: &Commands) -> Option<String> {
    if asked.refs.len() > REFS_PER_PUSH_MAX {
        return Some(format!("a push can change at most {REFS_PER_PUSH_MAX} references"));
    }
    // Our own rules are stricter than git's here: a name is an argument of later commands.
    let bad = asked.refs.iter().find(|name| name::ref_name(name).is_err());
    bad.map(|name| format!("{name} is not a valid name of a reference"))
}

/// A push's answer when nothing was done: on the side band for errors if the client listens there.
fn refusal(asked: &Commands, reason: &str) -> Bytes {
    let banded = asked.capabilities.split_whitespace().any(|word| word == "side-band-64k");
    let packet = if banded { format!("\u{3}{reason}\n") } else { format!("ERR {reason}") };
    format!("{:04x}{packet}{}", packet.len() + 4, if banded { "0000" } else { "" }).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(refs: usize, capabilities: &str) -> Commands {
        let refs = (0..refs).map(|number| format!("refs/heads/b{number}")).collect();
        Commands { refs, capabilities: capabilities.to_owned() }
    }

    #[test]
    fn cc_4_a_push_has_at_most_4000_refs() {
        assert_eq!(why_not(&asked(4000, "")), None);
        let reason = why_not(&asked(4001, "")).unwrap();
        assert_eq!(reason, "a push can change at most 4000 references");
        assert_eq!(refusal(&asked(0, "report-status"), "no"), "000aERR no");
        assert_eq!(refusal(&asked(0, " side-band-64k agent=x"), "no"), "0008\u{3}no\n0000");
    }
}
