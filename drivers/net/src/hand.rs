//! The hands for networks: the want of the moment made real, one thread for each sync.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use driver::network::{NetworkSeen, NetworkWant};
use driver::{BoxFuture, DriverError, Hand, Kind, Report, Seen, Want};
use tokio::sync::Semaphore;

use crate::look::{self, Memory};
use crate::wanted::is_plain_name;
use crate::{act, namespace};

/// VPCs worked on at once. The kernel takes one change of devices at a time anyway.
const VPCS_AT_ONCE: usize = 4;

/// What the hands need to know.
#[derive(Debug, Clone)]
pub struct Options {
    /// Tells two data directories on one machine apart; part of the names of all namespaces.
    pub instance: String,
}

/// Makes networks that are wanted, and repairs them: in passing at each change, thoroughly after each survey.
#[derive(Debug)]
pub struct NetworkHand {
    instance: String,
    memory: Arc<Memory>,
    report: Mutex<Option<Arc<dyn Report>>>,
    /// What was reported last, by VPC.
    reported: Mutex<BTreeMap<String, NetworkSeen>>,
    threads: Semaphore,
}

impl NetworkHand {
    /// Hands for the networks of an instance.
    pub fn new(options: Options) -> NetworkHand {
        NetworkHand {
            instance: options.instance,
            memory: Arc::default(),
            report: Mutex::default(),
            reported: Mutex::default(),
            threads: Semaphore::new(VPCS_AT_ONCE),
        }
    }

    async fn make(&self, key: &str, want: Option<NetworkWant>) -> Result<(), DriverError> {
        if !is_plain_name(key) || want.as_ref().is_some_and(|want| want.vpc_id != key) {
            return Err(DriverError(format!("{key:?} is not the id of the VPC that is wanted")));
        }
        let gone = want.is_none();
        let (instance, vpc_id, memory) = (self.instance.clone(), key.to_owned(), Arc::clone(&self.memory));
        let _slot = self.threads.acquire().await.map_err(failed)?;
        let work = move || act::reconcile(&instance, &vpc_id, want.as_ref(), &memory);
        let outcome = namespace::on_own_thread(work).await.map_err(failed)?;
        self.tell(key, gone, NetworkSeen { up: outcome.up, failed: outcome.failed }).await?;
        outcome.error.map_or(Ok(()), |error| Err(DriverError(error)))
    }

    /// Reports what is new.
    async fn tell(&self, key: &str, gone: bool, seen: NetworkSeen) -> Result<(), DriverError> {
        let reported = || self.reported.lock().unwrap_or_else(PoisonError::into_inner);
        if reported().get(key) == Some(&seen) {
            return Ok(());
        }
        let report = self.report.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let report = report.ok_or_else(|| DriverError("not started".into()))?;
        report.seen(Kind::Network, key, Seen::Network(seen.clone())).await;
        match gone {
            true => drop(reported().remove(key)),
            false => drop(reported().insert(key.to_owned(), seen)),
        }
        Ok(())
    }
}

impl Hand for NetworkHand {
    fn kind(&self) -> Kind {
        Kind::Network
    }

    fn start(&self, report: Arc<dyn Report>) {
        *self.report.lock().unwrap_or_else(PoisonError::into_inner) = Some(report);
    }

    fn sync<'a>(&'a self, key: &'a str, want: Option<Want>) -> BoxFuture<'a, Result<(), DriverError>> {
        Box::pin(async move {
            match want {
                Some(Want::Network(want)) => self.make(key, Some(want)).await,
                None => self.make(key, None).await,
                Some(other) => Err(DriverError(format!("not a network: {:?}", other.kind()))),
            }
        })
    }

    fn survey(&self) -> BoxFuture<'_, Result<Vec<String>, DriverError>> {
        Box::pin(async move {
            // The wants come again after a survey: then everything is looked into.
            self.memory.doubt();
            let (instance, memory) = (self.instance.clone(), Arc::clone(&self.memory));
            let found = namespace::on_own_thread(move || look::vpcs(&instance, &memory)).await;
            Ok(found.map_err(failed)?.into_iter().collect())
        })
    }
}

fn failed(error: impl std::fmt::Display) -> DriverError {
    DriverError(error.to_string())
}
