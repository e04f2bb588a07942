//! The control plane: the real core over the real store, and the hands' slots. It dies and begins again.

use std::collections::BTreeMap;

use driver::{Kind, Want};
use engine::{Core, Job, Output, Slots};
use model::{Ids, Time};
use store::{Settings, Store};

use crate::mutation::{self, Mutation};
use crate::wiring;

/// The settings of every history's control plane.
pub(crate) fn settings() -> Settings {
    Settings { instance: "000000".into(), time_scale: 1, endpoint: "http://127.0.0.1:4566".into() }
}

/// Alive, or only what is on its disk.
#[derive(Debug)]
enum Life {
    Alive(Box<Core>),
    Dead(Box<Store>),
    /// On its way from one to the other.
    Between,
}

#[derive(Debug)]
pub(crate) struct Plane {
    life: Life,
    slots: BTreeMap<Kind, Slots>,
    /// Counts its lives: what belongs to an earlier one is nobody's.
    pub(crate) epoch: u32,
    looks: usize,
    mutation: Option<Mutation>,
}

impl Plane {
    pub(crate) fn dead(store: Store, looks: usize, mutation: Option<Mutation>) -> Self {
        Self { life: Life::Dead(Box::new(store)), slots: BTreeMap::new(), epoch: 0, looks, mutation }
    }

    pub(crate) fn is_alive(&self) -> bool {
        matches!(self.life, Life::Alive(_))
    }

    /// Begins a life: every want is offered, everything awake is in the queue. Answers the keys to sync.
    pub(crate) fn begin(&mut self, ids: Ids, now: Time) -> Result<Vec<(Kind, String)>, String> {
        let Life::Dead(store) = std::mem::replace(&mut self.life, Life::Between) else {
            return Err("the control plane lives already".into());
        };
        let mut wiring = wiring::wiring();
        mutation::plant(&mut wiring, self.mutation);
        let mut core = Core::new(*store, ids, wiring).with_looks_per_run(self.looks);
        self.slots.clear();
        self.epoch += 1;
        let wanted = core.store().wanted().map_err(|error| error.to_string())?;
        core.awake(now).map_err(|error| error.to_string())?;
        self.life = Life::Alive(Box::new(core));
        let mut syncs = Vec::new();
        for (kind, key, body) in wanted {
            syncs.extend(self.offer(&kind, &key, Some(&body))?);
        }
        Ok(syncs)
    }

    /// The process ends; the store stays.
    pub(crate) fn die(&mut self) {
        self.life = match std::mem::replace(&mut self.life, Life::Between) {
            Life::Alive(core) => Life::Dead(Box::new(core.into_store())),
            other => other,
        };
    }

    /// The process ends within a transaction.
    pub(crate) fn die_within(&mut self, jobs: Vec<Job>, now: Time) -> Result<(), String> {
        if let Life::Alive(core) = std::mem::replace(&mut self.life, Life::Between) {
            let store = core.run_and_die(jobs, now).map_err(|error| error.to_string())?;
            self.life = Life::Dead(Box::new(store));
        }
        Ok(())
    }

    pub(crate) fn core(&mut self) -> Option<&mut Core> {
        match &mut self.life {
            Life::Alive(core) => Some(core),
            Life::Dead(_) | Life::Between => None,
        }
    }

    /// The store, dead or alive.
    pub(crate) fn store(&mut self) -> Option<&mut Store> {
        match &mut self.life {
            Life::Alive(core) => Some(core.store()),
            Life::Dead(store) => Some(store),
            Life::Between => None,
        }
    }

    /// Takes the store out for the next history.
    pub(crate) fn into_store(mut self) -> Option<Store> {
        self.die();
        match self.life {
            Life::Dead(store) => Some(*store),
            Life::Alive(_) | Life::Between => None,
        }
    }

    pub(crate) fn run(&mut self, jobs: Vec<Job>, now: Time) -> Result<Output, String> {
        match self.core() {
            Some(core) => core.run(jobs, now).map_err(|error| error.to_string()),
            None => Ok(Output::default()),
        }
    }

    /// When something is to be looked at next.
    pub(crate) fn next_timer(&mut self) -> Option<Time> {
        self.core()?.next_timer()
    }

    /// A want that changed; the key if somebody has to be at it now.
    pub(crate) fn offer(
        &mut self,
        kind: &str,
        key: &str,
        body: Option<&str>,
    ) -> Result<Option<(Kind, String)>, String> {
        let Some(kind) = Kind::parse(kind) else { return Err(format!("there is no kind {kind}")) };
        let want: Option<Want> =
            body.map(serde_json::from_str).transpose().map_err(|error| format!("want {key}: {error}"))?;
        let begins = self.slots.entry(kind).or_default().offer(key, want);
        Ok(begins.then(|| (kind, key.to_owned())))
    }

    pub(crate) fn slots(&mut self, kind: Kind) -> &mut Slots {
        self.slots.entry(kind).or_default()
    }
}
