//! The side of `docker` that does it, in the build's own process.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use driver::build::BuildWant;
use images::registry::Credentials;
use images::{Origin, Platform, Reference, Store};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::mpsc::UnboundedSender;

use super::{Ask, BuildOptions, Command, Reply};
use crate::runner::Setup;

/// A request's head is at most this long.
const HEAD_BYTES_MAX: u64 = 1 << 20;

struct Context {
    dir: PathBuf,
    setup: Setup,
    store: Store,
    contexts: AtomicU32,
}

/// Begins to listen on the build's socket; without privileged mode nobody does (CB-20).
pub(crate) fn listen(dir: &Path, setup: &Setup, want: &BuildWant) -> io::Result<()> {
    if !want.privileged {
        return Ok(());
    }
    let listener = UnixListener::bind(dir.join("run/build.sock"))?;
    let store = super::open(setup, Some(want)).map_err(io::Error::other)?;
    let context =
        Arc::new(Context { dir: dir.to_owned(), setup: setup.clone(), store, contexts: AtomicU32::new(0) });
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let context = Arc::clone(&context);
            tokio::spawn(async move {
                if let Err(error) = serve(&context, stream).await {
                    eprintln!("docker: {error}");
                }
            });
        }
    });
    Ok(())
}

async fn serve(context: &Context, stream: UnixStream) -> io::Result<()> {
    let (read, mut write) = stream.into_split();
    let mut read = BufReader::new(read);
    let mut head = String::new();
    (&mut read).take(HEAD_BYTES_MAX).read_line(&mut head).await?;
    let ask: Ask = serde_json::from_str(&head)?;
    let (replies, mut received) = tokio::sync::mpsc::unbounded_channel();
    let work = async {
        let result = answer(context, ask, read, &replies).await;
        let code = match result {
            Ok(()) => 0,
            Err(text) => {
                say(&replies, Reply::Err(text));
                1
            }
        };
        say(&replies, Reply::Exit(code));
        drop(replies);
    };
    let send = async {
        while let Some(reply) = received.recv().await {
            let mut line = serde_json::to_vec(&reply)?;
            line.push(b'\n');
            write.write_all(&line).await?;
        }
        io::Result::Ok(())
    };
    // Whoever asked and went away gives its work up.
    tokio::pin!(work, send);
    tokio::select! {
        () = &mut work => send.await,
        result = &mut send => result,
    }
}

fn say(replies: &UnboundedSender<Reply>, reply: Reply) {
    if replies.send(reply).is_err() {
        tracing::debug!("nobody listens any more");
    }
}

fn out(replies: &UnboundedSender<Reply>, text: impl Into<String>) {
    say(replies, Reply::Out(text.into()));
}

async fn answer(
    context: &Context,
    ask: Ask,
    body: BufReader<tokio::net::unix::OwnedReadHalf>,
    replies: &UnboundedSender<Reply>,
) -> Result<(), String> {
    match ask.command {
        Command::Build(options) => build(context, options, body, replies).await,
        Command::Tag { from, to } => tag(&context.store, &from, &to).await,
        Command::Push { image, all_tags, quiet } => {
            push(&context.store, &image, all_tags, quiet, replies).await
        }
        Command::Pull { image, quiet } => pull(&context.store, &image, quiet, replies).await,
        Command::Login { registry, user, password, .. } => {
            let registry = registry.unwrap_or_else(|| images::DOCKER_HUB.to_owned());
            let user = user.ok_or("Error: Cannot perform an interactive login from a non TTY device")?;
            let password = ask.password.or(password).unwrap_or_default();
            login(&context.store, &registry, Credentials { user, password }).await?;
            out(replies, "Login Succeeded");
            Ok(())
        }
        Command::Logout { registry } => {
            let registry = registry.unwrap_or_else(|| images::DOCKER_HUB.to_owned());
            context.store.client().log_out(&registry);
            out(replies, format!("Removing login credentials for {registry}"));
            Ok(())
        }
        Command::Images { filter, quiet } => list(&context.store, filter.as_deref(), quiet, replies),
        Command::Remove { images } => remove(&context.store, &images, replies),
        Command::Inspect { image } => inspect(&context.store, &image, replies).await,
        Command::Version => {
            out(replies, format!("Docker version 27.0.0, build turaco-{}", env!("CARGO_PKG_VERSION")));
            Ok(())
        }
        Command::Info => {
            let count = context.store.names().all().map_err(|error| error.to_string())?.len();
            out(replies, format!("Server:\n Images: {count}\n Storage Driver: overlay2\n Name: turaco"));
            Ok(())
        }
    }
}

/// Credentials that the registry does not take are refused at once, as docker does.
async fn login(store: &Store, registry: &str, credentials: Credentials) -> Result<(), String> {
    let client = store.client();
    client.log_in(registry, credentials);
    client.check(registry).await.map_err(|error| {
        client.log_out(registry);
        format!("Error response from daemon: login attempt to https://{registry}/v2/ failed: {error}")
    })
}

fn parsed(reference: &str) -> Result<Reference, String> {
    Reference::parse(reference).map_err(|error| error.to_string())
}

/// The image a name stands for, without asking a registry.
async fn local(store: &Store, reference: &str) -> Result<images::Loaded, String> {
    let (store, wanted) = (store.clone(), parsed(reference)?);
    let found = tokio::task::spawn_blocking(move || store.find(&wanted, &Platform::host())).await;
    let found = found.map_err(|error| error.to_string())?.map_err(|error| error.to_string())?;
    found.ok_or_else(|| format!("Error response from daemon: No such image: {reference}"))
}

async fn tag(store: &Store, from: &str, to: &str) -> Result<(), String> {
    let image = local(store, from).await?;
    let name = parsed(to)?;
    store.name(&name, &image.digest, Origin::Built).map_err(|error| error.to_string())
}

async fn pull(
    store: &Store,
    image: &str,
    quiet: bool,
    replies: &UnboundedSender<Reply>,
) -> Result<(), String> {
    let wanted = parsed(image)?;
    if !quiet {
        out(replies, format!("{}: Pulling from {}", wanted.manifest(), wanted.repository));
    }
    let found = store
        .ensure(image, None)
        .await
        .map_err(|error| format!("Error response from daemon: {}", error.message))?;
    if !quiet {
        out(replies, format!("Digest: {}", found.digest));
    }
    out(replies, wanted.canonical());
    Ok(())
}

async fn push(
    store: &Store,
    image: &str,
    all_tags: bool,
    quiet: bool,
    replies: &UnboundedSender<Reply>,
) -> Result<(), String> {
    let reference = parsed(image)?;
    let mut wanted = vec![reference.clone()];
    if all_tags {
        let names = store.names().all().map_err(|error| error.to_string())?;
        let prefix = format!("{}:", reference.familiar_repository());
        wanted = names
            .keys()
            .filter_map(|name| parsed(name).ok())
            .filter(|one| one.familiar().starts_with(&prefix))
            .collect();
    }
    for one in wanted {
        if !quiet {
            out(replies, format!("The push refers to repository [{}]", one.familiar_repository()));
        }
        push_one(store, &one, quiet, replies).await?;
    }
    Ok(())
}

async fn push_one(
    store: &Store,
    reference: &Reference,
    quiet: bool,
    replies: &UnboundedSender<Reply>,
) -> Result<(), String> {
    let image = local(store, &reference.familiar()).await.map_err(|_| {
        format!("An image does not exist locally with the tag: {}", reference.familiar_repository())
    })?;
    let client = store.client();
    let failed = |error: images::registry::RegistryError| format!("Error response from daemon: {error}");
    let blobs: Vec<String> = image
        .manifest
        .layers
        .iter()
        .map(|layer| layer.digest.clone())
        .chain([image.manifest.config.digest.clone()])
        .collect();
    for digest in &blobs {
        let short = digest.trim_start_matches("sha256:").get(..12).unwrap_or(digest);
        if client.has_blob(reference, digest).await.map_err(failed)? {
            if !quiet {
                out(replies, format!("{short}: Layer already exists"));
            }
            continue;
        }
        client.send_blob(reference, digest, store.blobs()).await.map_err(failed)?;
        if !quiet {
            out(replies, format!("{short}: Pushed"));
        }
    }
    let bytes = read_blob(store, &image.digest).await?;
    let size = bytes.len();
    let media_type = image.manifest.media_type.clone();
    client.put_manifest(reference, reference.manifest(), &media_type, bytes).await.map_err(failed)?;
    out(replies, format!("{}: digest: {} size: {size}", reference.manifest(), image.digest));
    Ok(())
}

async fn read_blob(store: &Store, digest: &str) -> Result<Vec<u8>, String> {
    let path = store.blobs().path(digest.trim_start_matches("sha256:"));
    tokio::fs::read(path).await.map_err(|error| format!("{digest}: {error}"))
}

fn list(
    store: &Store,
    filter: Option<&str>,
    quiet: bool,
    replies: &UnboundedSender<Reply>,
) -> Result<(), String> {
    if !quiet {
        out(replies, format!("{:<60} {:<20} IMAGE ID", "REPOSITORY", "TAG"));
    }
    for (name, entry) in store.names().all().map_err(|error| error.to_string())? {
        let Ok(reference) = Reference::parse(&name) else { continue };
        let repository = reference.familiar_repository();
        if filter.is_some_and(|filter| filter != repository && filter != reference.familiar()) {
            continue;
        }
        let id = entry.digest.trim_start_matches("sha256:").get(..12).unwrap_or_default().to_owned();
        let tag = reference.tag.as_deref().unwrap_or("<none>");
        out(replies, if quiet { id } else { format!("{repository:<60} {tag:<20} {id}") });
    }
    Ok(())
}

fn remove(store: &Store, images: &[String], replies: &UnboundedSender<Reply>) -> Result<(), String> {
    for image in images {
        let name = parsed(image)?;
        if !store.names().remove(&name.canonical()).map_err(|error| error.to_string())? {
            return Err(format!("Error response from daemon: No such image: {image}"));
        }
        out(replies, format!("Untagged: {}", name.familiar()));
    }
    Ok(())
}

async fn inspect(store: &Store, image: &str, replies: &UnboundedSender<Reply>) -> Result<(), String> {
    let found = local(store, image).await?;
    let shown = serde_json::json!([{
        "Id": found.id(),
        "RepoTags": [image],
        "Architecture": found.config.architecture,
        "Os": found.config.os,
        "Config": found.config.config,
    }]);
    out(replies, serde_json::to_string_pretty(&shown).map_err(|error| error.to_string())?);
    Ok(())
}

async fn build(
    context: &Context,
    options: BuildOptions,
    mut body: BufReader<tokio::net::unix::OwnedReadHalf>,
    replies: &UnboundedSender<Reply>,
) -> Result<(), String> {
    let number = context.contexts.fetch_add(1, Ordering::Relaxed);
    let folder = context.dir.join(format!("context-{number}"));
    receive(&mut body, &folder).await.map_err(|error| format!("the build context: {error}"))?;
    let quiet = options.quiet;
    let lines = replies.clone();
    let said = move |line: &str| {
        if !quiet {
            out(&lines, line);
        }
    };
    let built = crate::image_build::run(&context.store, &context.setup.exe, &folder, &options, &said).await;
    if let Err(error) = fs::remove_dir_all(&folder) {
        tracing::debug!(%error, "a build context stays until the build is removed");
    }
    let id = built?;
    if quiet {
        out(replies, id);
    }
    Ok(())
}

/// Unpacks the context the client sent.
async fn receive(body: &mut BufReader<tokio::net::unix::OwnedReadHalf>, to: &Path) -> io::Result<()> {
    let archive = to.with_extension("tar");
    let mut file = tokio::fs::File::create(&archive).await?;
    tokio::io::copy(body, &mut file).await?;
    file.flush().await?;
    drop(file);
    let to = to.to_owned();
    tokio::task::spawn_blocking(move || {
        fs::create_dir_all(&to)?;
        let mut tar = tar::Archive::new(io::BufReader::new(fs::File::open(&archive)?));
        tar.set_preserve_permissions(true);
        tar.set_preserve_mtime(true);
        tar.unpack(&to)?;
        fs::remove_file(&archive)
    })
    .await
    .map_err(io::Error::other)?
}
