//! Hands the wanted snapshot to the balancer process and reports what it applied.
//!
//! Never decides a route, never starts the process: it waits for its control socket, for ever.
//!
//! One connection watches and is the only one that reports, so that sightings arrive in the order in which they
//! happened; snapshots are handed over on connections of their own.

mod counters;
mod watcher;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use driver::{BoxFuture, DriverError, Hand, Kind, Report, Want, names};
use lb_api::{Answer, Client, Command, Snapshot};

/// The one key of balancer wants.
pub const KEY: &str = "balancer";

/// How long the balancer may take to put a snapshot in force.
const APPLY_WITHIN: Duration = Duration::from_secs(30);

/// The hands that hold the balancer.
#[derive(Debug, Clone)]
pub struct Balancer {
    inner: Arc<Inner>,
}

#[derive(Debug)]
pub(crate) struct Inner {
    /// The balancer's state directory, where its control socket is.
    pub(crate) state_dir: PathBuf,
    /// Which instance's VPCs targets stand in.
    instance: String,
    wanted: Mutex<Option<Snapshot>>,
    /// Held while a snapshot is handed over, so that a newer one never overtakes an older one on its way.
    applying: tokio::sync::Mutex<()>,
}

impl Balancer {
    /// Hands for the balancer whose state directory this is. It need not be there yet. `instance` is in the names of
    /// the namespaces that targets stand in (`driver::names`).
    pub fn new(state_dir: PathBuf, instance: &str) -> Balancer {
        let inner = Inner {
            state_dir,
            instance: instance.to_owned(),
            wanted: Mutex::new(None),
            applying: tokio::sync::Mutex::new(()),
        };
        Balancer { inner: Arc::new(inner) }
    }
}

impl Inner {
    /// A want names a target's VPC; the balancer needs the file of its namespace.
    fn locate(&self, snapshot: &mut Snapshot) {
        let targets = snapshot.target_groups.iter_mut().flat_map(|group| group.targets.iter_mut());
        for netns in targets.filter_map(|target| target.netns.as_mut()) {
            if let Some(vpc) = netns.to_str().filter(|vpc| vpc.starts_with("vpc-")) {
                *netns = names::netns_path(&names::vpc_netns(&self.instance, vpc));
            }
        }
    }

    /// The generation that is wanted; 0: none yet.
    pub(crate) fn wanted_generation(&self) -> u64 {
        self.wanted.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map_or(0, |want| want.generation)
    }

    /// Hands over the snapshot that is wanted by now.
    pub(crate) async fn apply(&self) -> Result<(), DriverError> {
        let _turn = self.applying.lock().await;
        let wanted = self.wanted.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let Some(snapshot) = wanted else { return Ok(()) };
        let generation = snapshot.generation;
        let asked = async {
            let mut client = Client::connect(&self.state_dir).await?;
            client.ask(&Command::Apply(Box::new(snapshot))).await
        };
        match tokio::time::timeout(APPLY_WITHIN, asked).await {
            Err(_) => Err(DriverError(format!(
                "the balancer did not apply generation {generation} within {} s",
                APPLY_WITHIN.as_secs()
            ))),
            Ok(Err(error)) => Err(DriverError(error.to_string())),
            Ok(Ok(Answer::Applied(_))) => Ok(()),
            Ok(Ok(Answer::Stale { reason, .. })) => {
                Err(DriverError(format!("the balancer refused the snapshot: {reason}")))
            }
            Ok(Ok(Answer::Error(reason))) => Err(DriverError(format!("the balancer: {reason}"))),
            Ok(Ok(other)) => Err(DriverError(format!("the balancer answered something else: {other:?}"))),
        }
    }
}

impl Hand for Balancer {
    fn kind(&self) -> Kind {
        Kind::Balancer
    }

    fn start(&self, report: Arc<dyn Report>) {
        tokio::spawn(watcher::watch_for_ever(Arc::clone(&self.inner), report));
    }

    fn sync<'a>(&'a self, key: &'a str, want: Option<Want>) -> BoxFuture<'a, Result<(), DriverError>> {
        Box::pin(async move {
            match want {
                Some(Want::Balancer(mut snapshot)) => {
                    self.inner.locate(&mut snapshot);
                    *self.inner.wanted.lock().unwrap_or_else(PoisonError::into_inner) = Some(snapshot);
                    self.inner.apply().await
                }
                Some(other) => {
                    Err(DriverError(format!("{key}: not a snapshot but a {}", other.kind().as_str())))
                }
                // Listeners go away by a newer snapshot without them. A want that is not there at all says nothing
                // about traffic, and taking it for "close everything" would be the costlier mistake.
                None => {
                    tracing::warn!(key, "no snapshot is wanted; the balancer goes on with what it has");
                    Ok(())
                }
            }
        })
    }

    /// Never finds orphans (see `sync`). What the balancer has is reported by the watching connection.
    fn survey(&self) -> BoxFuture<'_, Result<Vec<String>, DriverError>> {
        Box::pin(async { Ok(Vec::new()) })
    }
}
