//! The world outside: fake hands and what they hold. It outlives the control plane's crashes.
//!
//! Each hand keeps to the contract of `driver::Hand` and to nothing more: it makes the want it is handed real, late, or
//! not at all, and reports what it sees.

pub(crate) mod archive;
pub(crate) mod balancer;
pub(crate) mod network;
pub(crate) mod tasks;

use driver::{Kind, Seen, Want};
use model::{Duration, Time};

use crate::dice::Dice;
use crate::faults::Faults;
use crate::mutation::Mutation;

/// Everything outside.
#[derive(Debug, Clone, Default)]
pub(crate) struct World {
    pub(crate) tasks: tasks::Tasks,
    pub(crate) network: network::Network,
    pub(crate) balancer: balancer::Balancer,
    pub(crate) archive: archive::Archive,
}

/// Something that happens outside of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Happening {
    /// A task's containers run.
    Started(String),
    /// A task's containers end: told to (true), or of themselves.
    Ended(String, bool),
    /// A task stops answering, or answers again.
    Answers(String, bool),
    /// The balancer asks a target how it is.
    Checked(balancer::TargetKey),
    /// The last request in flight to a draining target ends.
    Drained(balancer::TargetKey),
}

/// What a hand works with, and what comes of it.
#[derive(Debug)]
pub(crate) struct Moment<'a> {
    pub(crate) now: Time,
    pub(crate) dice: &'a mut Dice,
    pub(crate) faults: Faults,
    pub(crate) mutation: Option<Mutation>,
    /// Sightings, to be told.
    pub(crate) seen: Vec<(Kind, String, Seen)>,
    /// What will happen.
    pub(crate) later: Vec<(Duration, Happening)>,
}

impl Moment<'_> {
    pub(crate) fn tell(&mut self, kind: Kind, key: &str, seen: Seen) {
        self.seen.push((kind, key.to_owned(), seen));
    }

    pub(crate) fn later(&mut self, gap: Duration, what: Happening) {
        self.later.push((gap, what));
    }
}

impl World {
    /// A hand acts. An error is the hand's: it is asked again.
    pub(crate) fn act(
        &mut self,
        kind: Kind,
        key: &str,
        want: Option<Want>,
        moment: &mut Moment<'_>,
    ) -> Result<(), String> {
        if moment.dice.chance(moment.faults.work_fails) {
            return Err("fails this time".into());
        }
        if moment.dice.chance(moment.faults.work_lost) {
            return Ok(());
        }
        match (kind, want) {
            (Kind::Task, Some(Want::Task(want))) => self.tasks.act(key, Some(*want), moment),
            (Kind::Task, _) => self.tasks.act(key, None, moment),
            (Kind::Network, Some(Want::Network(want))) => self.network.act(key, want, moment),
            (Kind::Balancer, Some(Want::Balancer(want))) => {
                return self.balancer.act(want, &self.tasks, moment);
            }
            (Kind::Extract, Some(Want::Extract(want))) => self.archive.extract(key, &want, moment),
            _ => {}
        }
        Ok(())
    }

    /// Something happens of itself.
    pub(crate) fn happen(&mut self, what: Happening, moment: &mut Moment<'_>) {
        match what {
            Happening::Started(id) => self.tasks.started(&id, moment),
            Happening::Ended(id, told) => self.tasks.ended(&id, told, moment),
            Happening::Answers(id, well) => self.tasks.answers(&id, well, moment),
            Happening::Checked(target) => {
                self.balancer.checked(&target, &self.tasks, moment);
                return;
            }
            Happening::Drained(target) => {
                self.balancer.drained(&target, moment);
                return;
            }
        }
        self.balancer.check_all(moment);
    }

    /// Keys of what exists, as a survey finds it.
    pub(crate) fn exists(&self, kind: Kind) -> Vec<String> {
        match kind {
            Kind::Task => self.tasks.keys(),
            Kind::Network => self.network.keys(),
            _ => Vec::new(),
        }
    }

    /// Whether a want is real already, so that asking again changes nothing.
    pub(crate) fn is_real(&self, kind: Kind, key: &str, want: Option<&Want>) -> bool {
        match (kind, want) {
            (Kind::Task, Some(Want::Task(want))) => self.tasks.is_real(key, Some(want)),
            (Kind::Task, _) => self.tasks.is_real(key, None),
            (Kind::Network, Some(Want::Network(want))) => self.network.is_real(key, want),
            (Kind::Balancer, Some(Want::Balancer(want))) => {
                self.balancer.applied.generation == want.generation
            }
            (Kind::Extract, Some(_)) => false,
            _ => true,
        }
    }

    /// Tells everything that is found: what hands do when they start.
    pub(crate) fn tell_all(&self, moment: &mut Moment<'_>) {
        self.tasks.tell_all(moment);
        self.network.tell_all(moment);
        self.balancer.tell_all(moment);
    }
}
