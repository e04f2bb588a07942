//! `turaco serve`: opens what is on disk, starts the engine and its hands, and answers.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::Context as _;
use driver::Hand;
use engine::{Engine, Handle};
use front::Front;
use model::{Ids, Time};
use store::{Caller, Settings, Store};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

use crate::{ServeArguments, git_door::GitDoor, image_door::ImageDoor, reset, supervise, sweep, tables};

/// How long a clean end may take: the longest stop timeout of a task, and a little.
const STOP_MAX: Duration = Duration::from_secs(130);

/// Runs until SIGTERM or SIGINT.
pub(crate) fn run(arguments: ServeArguments) -> anyhow::Result<ExitCode> {
    crate::start_log();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().worker_threads(4).build()?;
    runtime.block_on(serve(arguments))?;
    runtime.shutdown_timeout(Duration::from_secs(2));
    Ok(ExitCode::SUCCESS)
}

async fn serve(arguments: ServeArguments) -> anyhow::Result<()> {
    let ServeArguments { data_dir, listen, time_scale, region, keep_running } = arguments;
    anyhow::ensure!(
        listen.ip().is_loopback(),
        "--listen {listen}: only loopback addresses are served, since any credentials are taken here"
    );
    std::fs::create_dir_all(&data_dir).with_context(|| format!("{} cannot be made", data_dir.display()))?;
    let data_dir = data_dir.canonicalize()?;
    let _lock = lock(&data_dir)?;
    let listener =
        TcpListener::bind(listen).await.with_context(|| format!("{listen} cannot be listened on"))?;
    let address = listener.local_addr()?;
    let settings =
        Settings { instance: instance(&data_dir), time_scale, endpoint: format!("http://{address}") };
    let exe = std::env::current_exe()?;
    let parts = Parts::open(&data_dir, &settings, exe.clone())?;
    let store = Store::open(&data_dir.join("turaco.db"), settings.clone(), &tables::tables())?;
    let engine = Engine::start(engine::Options {
        store,
        wiring: tables::wiring(),
        hands: parts.hands.clone(),
        ids: ids()?,
        clock,
    })
    .map_err(|error| anyhow::anyhow!("{error}"))?;
    let handle = engine.handle();
    let reset = Arc::new(reset::Resetter {
        engine: handle.clone(),
        hands: parts.hands.clone(),
        tasks: Arc::clone(&parts.tasks),
    });
    parts.catch_up(&handle).await?;
    let balancer = supervise::Keeper::start(exe, &data_dir);
    let sweep = tokio::spawn(sweep::keep_swept(Arc::clone(&parts.blobs), data_dir.clone()));
    let front = Front {
        engine: handle,
        blobs: Arc::clone(&parts.blobs),
        images: parts.images.clone(),
        services: tables::offered().into(),
        git: Arc::new(GitDoor(Arc::clone(&parts.repositories))),
        reset,
        settings,
        default_region: region,
    };
    tracing::info!(%address, data = %data_dir.display(), time_scale, "answering");
    front::serve(front, listener, stop_signal()?).await;
    tracing::info!("stopping");
    sweep.abort();
    engine.stop();
    if keep_running {
        balancer.let_go();
        return Ok(());
    }
    // The balancer ends last, whether or not all else did.
    let taken_down = tokio::time::timeout(STOP_MAX, parts.take_down()).await;
    tokio::time::timeout(STOP_MAX, balancer.stop()).await.context("the balancer did not end in time")?;
    taken_down.context("not everything ended in time")?
}

/// What is on disk, and the hands that work on it.
struct Parts {
    blobs: Arc<blobs::Blobs>,
    images: images::Store,
    repositories: Arc<git::Repositories>,
    hands: Vec<Arc<dyn Hand>>,
    /// One of the hands.
    tasks: Arc<runtime::TaskHand>,
}

impl Parts {
    fn open(data_dir: &Path, settings: &Settings, exe: PathBuf) -> anyhow::Result<Self> {
        let instance = settings.instance.clone();
        let blobs = Arc::new(blobs::Blobs::open(&data_dir.join("blobs"))?);
        let images = images::Store::open(&data_dir.join("images"), (*blobs).clone())?
            .with_client(images::registry::Client::with_own_registry(&settings.endpoint));
        let repositories = Arc::new(git::Repositories::open(&data_dir.join("git"))?);
        let tasks = Arc::new(runtime::TaskHand::new(runtime::Options {
            instance: instance.clone(),
            state_dir: data_dir.to_owned(),
            images: Arc::new(ImageDoor(images.clone())),
            turaco_exe: exe.clone(),
        })?);
        let builds = builder::BuildHand::new(builder::Options {
            instance: instance.clone(),
            state_dir: data_dir.to_owned(),
            blobs: data_dir.join("blobs"),
            images: data_dir.join("images"),
            repositories: data_dir.join("git"),
            turaco_exe: exe,
        })?;
        let hands: Vec<Arc<dyn Hand>> = vec![
            Arc::new(balancer::Balancer::new(supervise::state_dir(data_dir), &instance)),
            Arc::new(net::NetworkHand::new(net::Options { instance })),
            Arc::<runtime::TaskHand>::clone(&tasks),
            Arc::new(builds),
            Arc::new(git::ArchiveHand::new((*repositories).clone(), (*blobs).clone())),
            Arc::new(archive::ExtractHand::new((*blobs).clone())),
            Arc::new(archive::ComposeHand::new((*blobs).clone())),
        ];
        Ok(Self { blobs, images, repositories, hands, tasks })
    }

    /// After a crash between a push and its rows: the refs on disk are the truth.
    async fn catch_up(&self, handle: &Handle) -> anyhow::Result<()> {
        let known = handle
            .call(Caller::root("", ""), |cx| codecommit::all_repositories(cx))
            .await
            .map_err(|error| anyhow::anyhow!("{error}"))?;
        for id in self.repositories.ids()? {
            if !known.iter().any(|repository| repository.id == id) {
                self.repositories.delete(&id).await?;
            }
        }
        for repository in known {
            if !self.repositories.exists(&repository.id) {
                continue;
            }
            let refs = self.repositories.refs(&repository.id).await?;
            handle
                .call(Caller::root(&repository.account, &repository.region), move |cx| {
                    codecommit::mirror(cx, &repository.account, &repository.region, &repository.name, &refs)
                })
                .await
                .map_err(|error| anyhow::anyhow!("{error}"))?;
        }
        Ok(())
    }

    /// Makes everything of ours but the balancer be gone from the kernel: tasks and builds first, then networks.
    async fn take_down(&self) -> anyhow::Result<()> {
        for hand in reset::in_order_of_end(&self.hands) {
            for key in hand.survey().await? {
                hand.sync(&key, None).await?;
            }
            reset::emptied(hand.as_ref()).await?;
        }
        Ok(())
    }
}

/// One control plane per data directory.
fn lock(data_dir: &Path) -> anyhow::Result<std::fs::File> {
    let file = std::fs::File::create(data_dir.join("lock"))?;
    file.try_lock().with_context(|| format!("another turaco serves {}", data_dir.display()))?;
    Ok(file)
}

/// Six hexadecimal digits of the data directory's path.
fn instance(data_dir: &Path) -> String {
    use sha2::{Digest, Sha256};
    let digest = format!("{:x}", Sha256::digest(data_dir.as_os_str().as_encoded_bytes()));
    digest[..6].to_owned()
}

/// The wall clock: the one place where the control plane reads it.
fn clock() -> Time {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Time(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// Ids and secrets, keyed by the system: without its randomness nothing starts, for secrets could be guessed.
fn ids() -> anyhow::Result<Ids> {
    let (mut seed, mut key) = ([0; 8], [0; 32]);
    std::fs::File::open("/dev/urandom")
        .and_then(|mut file| {
            std::io::Read::read_exact(&mut file, &mut seed)?;
            std::io::Read::read_exact(&mut file, &mut key)
        })
        .context("/dev/urandom cannot be read")?;
    Ok(Ids::with_key(u64::from_ne_bytes(seed), key))
}

fn stop_signal() -> anyhow::Result<impl Future<Output = ()> + Send> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}
