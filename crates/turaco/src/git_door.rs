//! Brings the git driver to the front's git room.

use std::sync::Arc;

use driver::BoxFuture;
use front::{GitBody, GitExchange, GitRoom, RefUpdate};
use git::{Body, Repositories, Service};
use tokio::io::AsyncRead;
use tokio_util::io::{ReaderStream, StreamReader};

/// The git driver as the front knows it.
#[derive(Debug)]
pub(crate) struct GitDoor(pub(crate) Arc<Repositories>);

fn service(name: &str) -> Result<Service, String> {
    Service::parse(name).ok_or_else(|| format!("{name} is not a service of git"))
}

fn stream(reader: impl AsyncRead + Send + 'static) -> GitBody {
    Box::pin(ReaderStream::new(reader))
}

impl GitRoom for GitDoor {
    fn ensure<'a>(&'a self, repository_id: &'a str) -> BoxFuture<'a, Result<(), String>> {
        Box::pin(async move { self.0.create(repository_id).await.map_err(|error| error.to_string()) })
    }

    fn commit<'a>(
        &'a self,
        repository_id: &'a str,
        commit: &'a str,
    ) -> BoxFuture<'a, Result<Option<codecommit::Commit>, String>> {
        Box::pin(async move {
            if !self.0.exists(repository_id) {
                return Ok(None);
            }
            match self.0.commit(repository_id, commit).await {
                Ok(found) => Ok(Some(as_row(found))),
                Err(git::Error::NoObject(_) | git::Error::WrongKind { .. } | git::Error::Invalid { .. }) => {
                    Ok(None)
                }
                Err(error) => Err(error.to_string()),
            }
        })
    }

    fn advertise<'a>(
        &'a self,
        repository_id: &'a str,
        name: &'a str,
        protocol: Option<&'a str>,
    ) -> BoxFuture<'a, Result<GitBody, String>> {
        Box::pin(async move {
            let output = self.0.advertise(repository_id, service(name)?, protocol).await;
            output.map(stream).map_err(|error| error.to_string())
        })
    }

    fn exchange<'a>(
        &'a self,
        repository_id: &'a str,
        name: &'a str,
        protocol: Option<&'a str>,
        gzipped: bool,
        body: GitBody,
    ) -> BoxFuture<'a, Result<GitExchange, String>> {
        Box::pin(async move {
            let body = Body { bytes: Box::pin(StreamReader::new(body)), gzip: gzipped };
            match service(name)? {
                Service::UploadPack => {
                    let output = self.0.upload_pack(repository_id, body, protocol).await;
                    let output = output.map_err(|error| error.to_string())?;
                    Ok(GitExchange { body: stream(output), updates: Vec::new(), turn: None })
                }
                Service::ReceivePack => {
                    // In a task of its own: a client that goes away must not leave a push half told.
                    let (repositories, id) = (Arc::clone(&self.0), repository_id.to_owned());
                    let protocol = protocol.map(str::to_owned);
                    let pushed = tokio::spawn(async move {
                        repositories.receive_pack(&id, body, protocol.as_deref()).await
                    });
                    let pushed = pushed
                        .await
                        .map_err(|error| error.to_string())?
                        .map_err(|error| error.to_string())?;
                    let answer = pushed.answer;
                    Ok(GitExchange {
                        body: Box::pin(futures_util::stream::once(async move { Ok(answer) })),
                        updates: pushed
                            .updates
                            .into_iter()
                            .map(|update| RefUpdate { name: update.name, old: update.old, new: update.new })
                            .collect(),
                        turn: Some(Box::new(pushed.turn)),
                    })
                }
            }
        })
    }
}

fn as_row(commit: git::Commit) -> codecommit::Commit {
    let person = |person: git::Person| codecommit::Person {
        date: format!("{} {}", person.time_s, person.offset),
        name: person.name,
        email: person.email,
    };
    codecommit::Commit {
        id: commit.id,
        tree: commit.tree,
        parents: commit.parents,
        message: commit.message,
        author: person(commit.author),
        committer: person(commit.committer),
    }
}
