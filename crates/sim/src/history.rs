//! One history: a seed, a virtual clock that jumps to whatever is next, and everything that happens in order.

use std::any::Any;
use std::collections::BTreeMap;

use driver::{Kind, Seen as Sighting, Want};
use engine::{Job, Work};
use model::{Duration, Error, Ids, Time};
use serde_json::Value;
use store::{Dump, Store, Wake};

use crate::dice::Dice;
use crate::faults::Faults;
use crate::invariants::{self, Facts, Memory};
use crate::mutation::Mutation;
use crate::people;
use crate::plane::{self, Plane};
use crate::rows::Seen;
use crate::stack::{self, Dispatch, Stack};
use crate::wiring;
use crate::words::{shown, told};
use crate::world::{Happening, Moment, World};

/// When every history begins.
const BEGIN: Time = Time(1_700_000_000_000);
/// What was handed to the balancer by a control plane that died lands so late at most.
const LANDS_LATE_MS: u64 = 120_000;
/// Between surveys, as the engine does it.
const SURVEY_EVERY: Duration = Duration::minutes(1);
/// So long people and faults are at work, at most.
const UNREST_MS: u64 = 600_000;
/// So often somebody does something, at most.
const DEEDS_MAX: u64 = 4;
/// By then everything has to be over: the longest waits of a deployment and its rollback together, and more.
const REST: Duration = Duration::minutes(480);
/// More than this is a machine that never rests.
const TURNS_MAX: u32 = 60_000;

/// Something on its way.
#[derive(Debug)]
enum Event {
    /// A hand is free to take the want of the moment.
    Sync(Kind, String),
    /// A hand does what it took.
    Act(Kind, String, Option<Box<Want>>),
    /// A sighting arrives.
    Told(Kind, String, Box<Sighting>),
    Survey,
    /// The safety net: everything awake is looked at.
    Awake,
    /// Something outside.
    Happens(Happening),
    /// Somebody does something.
    Person,
    /// The control plane begins its next life.
    Begin,
}

/// A call that is not answered yet.
#[derive(Debug)]
struct Called {
    name: String,
    /// The deployment it stops.
    stops: Option<String>,
}

/// The rows and the world with which histories begin: made once, by real operations.
#[derive(Debug, Clone)]
pub(crate) struct Template {
    dump: Dump,
    world: World,
    stack: Stack,
    now: Time,
}

/// What a history was.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// Transactions.
    pub turns: u32,
    /// Deaths of the control plane.
    pub crashes: u32,
    /// Deployments, rollbacks included.
    pub deployments: u32,
    /// Deployments that succeeded, rollbacks not included.
    pub succeeded: u32,
}

impl Summary {
    pub(crate) fn add(&mut self, other: Summary) {
        self.turns += other.turns;
        self.crashes += other.crashes;
        self.deployments += other.deployments;
        self.succeeded += other.succeeded;
    }
}

#[derive(Debug)]
pub(crate) struct History {
    dice: Dice,
    pub(crate) now: Time,
    queue: BTreeMap<(Time, u64), (u32, Event)>,
    sequence: u64,
    plane: Plane,
    world: World,
    faults: Faults,
    mutation: Option<Mutation>,
    seen: Seen,
    memory: Memory,
    stack: Stack,
    /// When the last sighting of a key arrives: they stay in order.
    arrivals: BTreeMap<(Kind, String), Time>,
    jobs: Vec<Job>,
    calls: BTreeMap<u64, Called>,
    answers: BTreeMap<u64, Result<Value, Error>>,
    trace: Option<Vec<String>>,
    summary: Summary,
}

/// A store for [`History`]s, one after the other.
pub(crate) fn store() -> Result<Store, String> {
    Store::memory(plane::settings(), &wiring::tables()).map_err(|error| error.to_string())
}

impl Template {
    /// Furnishes a store; calm, without faults.
    pub(crate) fn make(store: Store) -> Result<(Template, Store), String> {
        let plane = Plane::dead(store, 1000, None);
        let mut history = History::new(0, plane, World::default(), Faults::none(), BEGIN);
        history.begin()?;
        history.stack = stack::furnish(&mut history)?;
        history.go_on_until(Time(BEGIN.0 + 600_000), |_| false)?;
        if history.seen.tasks.all().filter(|task| task.is_good()).count() != 1 {
            return Err("the stack does not become steady".into());
        }
        let (world, stack, now) = (history.world.clone(), history.stack.clone(), history.now);
        let store = history.plane.into_store().ok_or("the store is lost")?;
        let dump = store.dump().map_err(|error| error.to_string())?;
        Ok((Template { dump, world, stack, now }, store))
    }
}

impl History {
    fn new(seed: u64, plane: Plane, world: World, faults: Faults, now: Time) -> Self {
        Self {
            dice: Dice::new(seed),
            now,
            queue: BTreeMap::new(),
            sequence: 0,
            plane,
            world,
            faults,
            mutation: None,
            seen: Seen::default(),
            memory: Memory::default(),
            stack: Stack::default(),
            arrivals: BTreeMap::new(),
            jobs: Vec::new(),
            calls: BTreeMap::new(),
            answers: BTreeMap::new(),
            trace: None,
            summary: Summary::default(),
        }
    }

    /// The history of a seed over a store that held any other one before.
    pub(crate) fn of_seed(
        seed: u64,
        mut store: Store,
        template: &Template,
        mutation: Option<Mutation>,
        traced: bool,
    ) -> Result<Self, String> {
        store.restore(&template.dump).map_err(|error| error.to_string())?;
        let mut dice = Dice::new(seed);
        let faults = Faults::throw(&mut dice);
        let plane = Plane::dead(store, faults.looks, mutation);
        let mut history = Self::new(seed, plane, template.world.clone(), faults, template.now);
        history.dice = dice;
        history.mutation = mutation;
        history.stack = template.stack.clone();
        history.stack.has_test = history.dice.chance(700);
        history.trace = traced.then(Vec::new);
        history.note(|| format!("{faults:?}"));
        Ok(history)
    }

    /// Lives it to its end; or says what was broken.
    pub(crate) fn live(&mut self) -> Result<Summary, String> {
        self.begin()?;
        self.settle_settings()?;
        let unrest = self.dice.gap(UNREST_MS);
        let calm_at = self.now + unrest + Duration::minutes(2);
        self.people_come(calm_at);
        self.go_on_until(calm_at, |_| false)?;
        self.note(|| "calm".into());
        self.faults = self.faults.calmed();
        self.world.tasks.mend();
        let end = self.now + REST;
        self.go_on_until(end, Self::is_at_rest)?;
        let facts = Facts { seen: &self.seen, world: &self.world, stack: &self.stack, now: self.now };
        invariants::at_the_end(&facts, &self.memory)?;
        if self.now >= end {
            return Err("it never comes to rest".into());
        }
        let over = |row: &&std::rc::Rc<codedeploy::Deployment>| {
            row.status == "Succeeded" && row.rollback_of.is_none()
        };
        self.summary.deployments = u32::try_from(self.seen.deployments.all().count()).unwrap_or(0);
        self.summary.succeeded = u32::try_from(self.seen.deployments.all().filter(over).count()).unwrap_or(0);
        Ok(self.summary)
    }

    /// The store, for the next history; and what happened.
    pub(crate) fn end(self) -> (Option<Store>, Vec<String>) {
        (self.plane.into_store(), self.trace.unwrap_or_default())
    }

    /// The group's waits of this history, and whether it has a test listener: before anything goes wrong.
    fn settle_settings(&mut self) -> Result<(), String> {
        let crash = std::mem::take(&mut self.faults.crash);
        let settings = people::settings(&mut self.dice, &self.stack);
        self.call(settings);
        if self.dice.chance(300) {
            let scale = people::scale(&mut self.dice);
            self.call(scale);
        }
        self.turn()?;
        self.faults.crash = crash;
        Ok(())
    }

    fn people_come(&mut self, until: Time) {
        let mut at = self.now + self.dice.gap(10_000);
        let mean = *self.dice.pick(&[60_000, 240_000, 600_000]);
        let mut deeds = self.dice.between(1, DEEDS_MAX);
        while at < until && deeds > 0 {
            deeds -= 1;
            self.push(at, Event::Person);
            at = at + Duration::millis(1_000) + self.dice.gap(2 * mean);
        }
    }

    /// Nothing is left to do and nothing on its way.
    fn is_at_rest(&self) -> bool {
        let (generation, applied) = self.seen.balancer();
        let is_wanted = |id: &String| self.seen.wants.contains_key(&("task".to_owned(), id.clone()));
        self.plane.is_alive()
            && self.jobs.is_empty()
            && self.world.tasks.by_id.keys().all(is_wanted)
            && self.seen.active().next().is_none()
            && generation == applied
            && self.seen.tasks.all().all(|task| task.is_over() || task.is_good())
            && invariants::primary_is_whole(&self.seen)
            && !self.queue.values().any(|(_, event)| {
                matches!(event, Event::Sync(..) | Event::Act(..) | Event::Told(..) | Event::Begin)
            })
    }

    pub(crate) fn note(&mut self, text: impl FnOnce() -> String) {
        let now = self.now;
        if let Some(trace) = &mut self.trace {
            trace.push(format!("{} {}", now.iso8601(), text()));
        }
    }

    fn push(&mut self, at: Time, event: Event) {
        self.sequence += 1;
        self.queue.insert((at, self.sequence), (self.plane.epoch, event));
    }

    /// Goes on until a time, or until `done`.
    fn go_on_until(&mut self, until: Time, done: fn(&Self) -> bool) -> Result<(), String> {
        let mut is_new = true;
        loop {
            if is_new && done(self) {
                return Ok(());
            }
            let event = self.queue.first_key_value().map(|((at, _), _)| *at);
            let timer = self.plane.next_timer();
            is_new = false;
            if event.is_some_and(|at| at <= self.now) {
                self.next_event()?;
                continue;
            }
            if !self.jobs.is_empty() || timer.is_some_and(|at| at <= self.now) {
                self.turn()?;
                is_new = true;
                continue;
            }
            let Some(at) = event.into_iter().chain(timer).min().filter(|at| *at <= until) else {
                self.now = until;
                return Ok(());
            };
            self.now = at;
            is_new = true;
        }
    }

    fn next_event(&mut self) -> Result<(), String> {
        let Some((_, (epoch, event))) = self.queue.pop_first() else { return Ok(()) };
        let is_ours = epoch == self.plane.epoch && self.plane.is_alive();
        match event {
            Event::Sync(kind, key) if is_ours => self.sync(kind, key),
            Event::Act(kind, key, want) => self.act(is_ours, kind, key, want.map(|want| *want))?,
            Event::Told(kind, key, seen) if is_ours => self.told(kind, key, seen),
            Event::Survey if is_ours => self.survey()?,
            Event::Awake if is_ours => self.awake()?,
            Event::Happens(what) => {
                if !matches!(what, Happening::Checked(_)) {
                    self.note(|| format!("happens: {what:?}"));
                }
                self.outside(|world, moment| world.happen(what, moment));
            }
            Event::Person => {
                let deed = people::decide(&mut self.dice, &self.seen, &self.stack);
                self.call(deed);
            }
            Event::Begin => self.begin()?,
            _ => {}
        }
        Ok(())
    }

    /// Lets the world work, and takes what comes of it.
    fn outside<R>(&mut self, work: impl FnOnce(&mut World, &mut Moment<'_>) -> R) -> R {
        let mut moment = Moment {
            now: self.now,
            dice: &mut self.dice,
            faults: self.faults,
            mutation: self.mutation,
            seen: Vec::new(),
            later: Vec::new(),
        };
        let result = work(&mut self.world, &mut moment);
        let Moment { seen, later, .. } = moment;
        for (kind, key, seen) in seen {
            self.tell(kind, key, seen);
        }
        for (gap, what) in later {
            self.push(self.now + gap, Event::Happens(what));
        }
        result
    }

    /// A hand reports. Nobody hears it when the control plane is dead: a survey follows its next beginning.
    fn tell(&mut self, kind: Kind, key: String, seen: Sighting) {
        if !self.plane.is_alive() {
            return;
        }
        let times = 1 + u32::from(self.dice.chance(self.faults.told_twice));
        for _ in 0..times {
            let arrival = self.now + self.dice.gap(self.faults.sighting_ms);
            let last = self.arrivals.entry((kind, key.clone())).or_default();
            *last = arrival.max(*last);
            let at = *last;
            self.push(at, Event::Told(kind, key.clone(), Box::new(seen.clone())));
        }
    }

    fn told(&mut self, kind: Kind, key: String, seen: Box<Sighting>) {
        self.note(|| format!("told: {key} {}", told(&seen)));
        self.jobs.push(Job::Seen { kind, key, seen, ticket: 0 });
    }

    fn sync(&mut self, kind: Kind, key: String) {
        let Some(want) = self.plane.slots(kind).take(&key) else { return };
        let gap = self.dice.gap(self.faults.work_ms);
        self.push(self.now + gap, Event::Act(kind, key, want.map(Box::new)));
    }

    fn act(&mut self, is_ours: bool, kind: Kind, key: String, want: Option<Want>) -> Result<(), String> {
        self.note(|| format!("acts: {} {key} {}", kind.as_str(), shown(want.as_ref())));
        let result = self.outside(|world, moment| world.act(kind, &key, want, moment));
        if kind == Kind::Balancer {
            self.check()?;
        }
        if !is_ours {
            return Ok(());
        }
        let gap = match result {
            Ok(()) => Duration(0),
            Err(why) => {
                self.note(|| format!("{} {key}: {why}", kind.as_str()));
                self.plane.slots(kind).failed(&key);
                self.dice.gap(15_000)
            }
        };
        self.push(self.now + gap, Event::Sync(kind, key));
        Ok(())
    }

    /// What exists and is not wanted goes; what is not as it is wanted is done again.
    fn survey(&mut self) -> Result<(), String> {
        for kind in [Kind::Task, Kind::Network, Kind::Balancer, Kind::Extract] {
            let found = self.world.exists(kind);
            for (key, want) in self.plane.slots(kind).surveyed(found) {
                if !self.world.is_real(kind, &key, want.as_ref()) && self.plane.slots(kind).offer(&key, want)
                {
                    self.push(self.now, Event::Sync(kind, key));
                }
            }
        }
        self.push(self.now + SURVEY_EVERY, Event::Survey);
        Ok(())
    }

    fn awake(&mut self) -> Result<(), String> {
        let now = self.now;
        if let Some(core) = self.plane.core() {
            core.awake(now).map_err(|error| error.to_string())?;
        }
        // Rarer than in the engine: a wake that is missing shall be missed.
        let gap = Duration(Duration::minutes(10).0 + self.dice.gap(1_200_000).0);
        self.push(self.now + gap, Event::Awake);
        Ok(())
    }

    fn begin(&mut self) -> Result<(), String> {
        self.note(|| "the control plane begins".into());
        let ids = Ids::seeded(self.dice.bits());
        for (kind, key) in self.plane.begin(ids, self.now)? {
            self.push(self.now, Event::Sync(kind, key));
        }
        // The rows as they are now, wants included.
        self.seen.wants.clear();
        let mut wants = Vec::new();
        if let Some(store) = self.plane.store() {
            for (kind, key, body) in store.wanted().map_err(|error| error.to_string())? {
                wants.push(store::WantChange { kind, key, body: Some(body) });
            }
            self.seen.refresh(store, &wants)?;
        }
        self.outside(|world, moment| world.tell_all(moment));
        self.push(self.now, Event::Survey);
        let gap = Duration(Duration::minutes(10).0 + self.dice.gap(1_200_000).0);
        self.push(self.now + gap, Event::Awake);
        self.check()
    }

    /// The control plane is dead. What its hands were at is done or not; what was handed to the balancer may land.
    fn died(&mut self, how: &str) -> Result<(), String> {
        self.summary.crashes += 1;
        self.note(|| format!("the control plane dies {how}"));
        let mut acts = Vec::new();
        for ((at, sequence), (epoch, event)) in std::mem::take(&mut self.queue) {
            match event {
                Event::Act(kind, key, want) => {
                    if self.dice.chance(500) {
                        acts.push((at, kind, key, want));
                    }
                }
                Event::Sync(..) | Event::Told(..) | Event::Survey | Event::Awake => {}
                event => {
                    self.queue.insert((at, sequence), (epoch, event));
                }
            }
        }
        for (at, kind, key, want) in acts {
            match kind {
                // It lies in the socket until the balancer reads it.
                Kind::Balancer => {
                    let gap = self.dice.gap(LANDS_LATE_MS);
                    self.push(at + gap, Event::Act(kind, key, want));
                }
                _ => self.act(false, kind, key, want.map(|want| *want))?,
            }
        }
        self.arrivals.clear();
        self.jobs.clear();
        let gap = self.dice.gap(60_000);
        self.push(self.now + gap, Event::Begin);
        Ok(())
    }

    /// Somebody calls; nobody answers while the control plane is dead.
    fn call(&mut self, deed: people::Deed) {
        self.note(|| format!("person: {}", deed.name()));
        if let people::Deed::Deploy { object: Some(key), .. } = &deed {
            self.world.archive.texts.insert(key.clone(), stack::appspec(key));
        }
        if !self.plane.is_alive() {
            return;
        }
        let stops = match &deed {
            people::Deed::Stop { id, .. } => Some(id.clone()),
            _ => None,
        };
        let ticket = self.ticket(Called { name: deed.name(), stops });
        let work: Work =
            Box::new(move |cx| deed.done(cx).map(|value| Box::new(value) as Box<dyn Any + Send>));
        self.jobs.push(Job::Call { caller: stack::caller(), work, ticket });
    }

    fn ticket(&mut self, called: Called) -> u64 {
        self.sequence += 1;
        self.calls.insert(self.sequence, called);
        self.sequence
    }

    /// One operation, answered at once: for furnishing.
    pub(crate) fn ask(
        &mut self,
        dispatch: Dispatch,
        operation: &'static str,
        input: Value,
    ) -> Result<Value, String> {
        let ticket = self.ticket(Called { name: operation.into(), stops: None });
        let work: Work = Box::new(move |cx| {
            stack::operate(cx, dispatch, operation, input).map(|value| Box::new(value) as Box<dyn Any + Send>)
        });
        self.jobs.push(Job::Call { caller: stack::caller(), work, ticket });
        self.turn()?;
        let answer = self.answers.remove(&ticket).ok_or("no answer")?;
        answer.map_err(|error| format!("{operation}: {error}"))
    }

    /// One transaction, and what follows from it. The control plane may die before, in or after it.
    fn turn(&mut self) -> Result<(), String> {
        self.summary.turns += 1;
        if self.summary.turns > TURNS_MAX {
            return Err("the machines never come to rest".into());
        }
        let jobs = std::mem::take(&mut self.jobs);
        let dies = self.dice.chance(self.faults.crash);
        if dies && self.dice.chance(500) {
            self.plane.die_within(jobs, self.now)?;
            return self.died("within a transaction");
        }
        let output = self.plane.run(jobs, self.now)?;
        self.answered(output.replies)?;
        no_failures(&output.failed)?;
        self.none_parked()?;
        if output.wrote {
            if let Some(store) = self.plane.store() {
                self.seen.refresh(store, &output.wants)?;
            }
            self.check()?;
        }
        if dies {
            self.plane.die();
            return self.died("after a commit");
        }
        for change in output.wants {
            self.note(|| format!("wants: {} {} {}", change.kind, change.key, change.body.is_some()));
            if let Some((kind, key)) = self.plane.offer(&change.kind, &change.key, change.body.as_deref())? {
                self.push(self.now, Event::Sync(kind, key));
            }
        }
        Ok(())
    }

    fn check(&mut self) -> Result<(), String> {
        let facts = Facts { seen: &self.seen, world: &self.world, stack: &self.stack, now: self.now };
        let news = invariants::always(&facts, &mut self.memory)?;
        for line in news {
            self.note(|| line);
        }
        Ok(())
    }

    /// Refusals are fine; faults of ours are not.
    fn answered(&mut self, replies: Vec<(u64, engine::Reply)>) -> Result<(), String> {
        for (ticket, reply) in replies {
            let sighting = || Called { name: "a sighting".into(), stops: None };
            let Called { name, stops } = self.calls.remove(&ticket).unwrap_or_else(sighting);
            let answer = reply.map(|value| value.downcast::<Value>().map(|value| *value).unwrap_or_default());
            if let Err(error) = &answer {
                if error.status >= 500 {
                    return Err(format!("{name}: {error}"));
                }
                self.note(|| format!("refused: {name}: {error}"));
            } else {
                self.memory.stops.extend(stops);
            }
            if ticket != 0 {
                self.answers.insert(ticket, answer);
            }
        }
        Ok(())
    }

    fn none_parked(&mut self) -> Result<(), String> {
        let Some(core) = self.plane.core() else { return Ok(()) };
        match core.reasons().find(|(_, why)| why.parked) {
            Some(((name, id), why)) => Err(format!("{name} {id} is parked: {}", why.reason)),
            None => Ok(()),
        }
    }
}

fn no_failures(failed: &[(Wake, String)]) -> Result<(), String> {
    match failed.first() {
        Some(((name, id), error)) => Err(format!("a look at {name} {id} failed: {error}")),
        None => Ok(()),
    }
}
