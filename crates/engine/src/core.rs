//! The engine without threads and clocks: jobs and a time in, replies and effects out. The simulator drives this.

use std::any::Any;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

use driver::{Kind, Seen};
use machine::{Entry, Next};
use model::{Error, Ids, Time};
use store::{Batch, Caller, Cx, Effects, Store, Wake, WantChange};

use crate::Wiring;

/// What a call does, and what it answers.
pub type Work = Box<dyn FnOnce(&mut Cx<'_>) -> Reply + Send>;
/// The answer of a call, whatever its type: the caller knows.
pub type Reply = Result<Box<dyn Any + Send>, Error>;

/// Everything that can happen to the control plane. A tick needs no variant: every [`Core::run`] carries the time.
pub enum Job {
    /// A client's call.
    Call {
        /// Who calls.
        caller: Caller,
        /// The operation.
        work: Work,
        /// Number under which the answer comes back.
        ticket: u64,
    },
    /// A driver's sighting.
    Seen {
        /// Which driver.
        kind: Kind,
        /// Key within the kind.
        key: String,
        /// What it saw.
        seen: Box<Seen>,
        /// Number under which its durability is told.
        ticket: u64,
    },
    /// Look at one machine.
    Look(Wake),
}

impl fmt::Debug for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Job::Call { caller, ticket, .. } => write!(f, "Call({ticket}, {})", caller.account),
            Job::Seen { kind, key, .. } => write!(f, "Seen({}, {key})", kind.as_str()),
            Job::Look((name, id)) => write!(f, "Look({name}, {id})"),
        }
    }
}

/// What one run of the core leaves: all of it is durable already.
#[derive(Default)]
pub struct Output {
    /// Answers by ticket, calls and sightings alike.
    pub replies: Vec<(u64, Reply)>,
    /// Wants that changed, in order.
    pub wants: Vec<WantChange>,
    /// Whether anything was written.
    pub wrote: bool,
    /// Looks that failed, and why: faults of the store or of ours, tried again later.
    pub failed: Vec<(Wake, String)>,
}

impl fmt::Debug for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Output({} replies, {} wants)", self.replies.len(), self.wants.len())
    }
}

/// Why a machine does not move right now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why {
    /// The machine's own sentence, or the panic that parked it.
    pub reason: String,
    /// When it is looked at next without being woken.
    pub look_at: Option<Time>,
    /// Set aside after a panic.
    pub parked: bool,
}

/// Looks at most this often at one machine within one run before the rest waits for the next run.
const LOOKS_PER_RUN_MAX: usize = 10_000;
/// After a failed look (a fault of the store), milliseconds until the next.
const FAILED_LOOK_GAP_MS: i64 = 1_000;

/// Machines, their timers and reasons, over one store.
#[derive(Debug)]
pub struct Core {
    store: Store,
    ids: Ids,
    wiring: Wiring,
    entries: BTreeMap<&'static str, Entry>,
    queue: VecDeque<Wake>,
    queued: BTreeSet<Wake>,
    timers: BTreeMap<Wake, Time>,
    why: BTreeMap<Wake, Why>,
    looks_per_run: usize,
}

impl Core {
    /// A core over a store; nothing is awake until [`Core::awake`].
    pub fn new(store: Store, ids: Ids, wiring: Wiring) -> Self {
        let entries = wiring.machines.iter().map(|entry| (entry.name, *entry)).collect();
        Self {
            store,
            ids,
            wiring,
            entries,
            queue: VecDeque::new(),
            queued: BTreeSet::new(),
            timers: BTreeMap::new(),
            why: BTreeMap::new(),
            looks_per_run: LOOKS_PER_RUN_MAX,
        }
    }

    /// The same core that commits after so many looks: the simulator crashes between commits.
    pub fn with_looks_per_run(mut self, looks: usize) -> Self {
        self.looks_per_run = looks.max(1);
        self
    }

    /// Puts everything not final in the queue: after a start, and every minute as a safety net.
    pub fn awake(&mut self, now: Time) -> Result<(), Error> {
        let mut batch = self.store.begin()?;
        let mut found = Vec::new();
        for entry in &self.wiring.machines {
            let ids = batch.run(now, &mut self.ids, Caller::root("", ""), |cx| (entry.awake)(cx))?;
            found.extend(ids.into_iter().map(|id| (entry.name, id)));
        }
        drop(batch);
        for wake in found {
            self.enqueue(wake);
        }
        Ok(())
    }

    /// The time of the next timer; `Some(now)`-like past times mean at once. `None`: nothing until a job comes.
    pub fn next_timer(&self) -> Option<Time> {
        if !self.queue.is_empty() {
            return Some(Time(0));
        }
        self.timers.values().min().copied()
    }

    /// Does the jobs, then looks at everything woken or due, commits once, and says what came of it.
    pub fn run(&mut self, jobs: Vec<Job>, now: Time) -> Result<Output, Error> {
        self.work(jobs, now, |batch| batch.commit())
    }

    /// The same, but the process dies before the commit: whatever was written is undone, and only the store stays.
    pub fn run_and_die(mut self, jobs: Vec<Job>, now: Time) -> Result<Store, Error> {
        self.work(jobs, now, |batch| {
            drop(batch);
            Ok(Effects::default())
        })?;
        Ok(self.into_store())
    }

    fn work(
        &mut self,
        jobs: Vec<Job>,
        now: Time,
        end: impl FnOnce(Batch<'_>) -> Result<Effects, store::Error>,
    ) -> Result<Output, Error> {
        let due: Vec<Wake> =
            self.timers.iter().filter(|(_, at)| **at <= now).map(|(wake, _)| wake.clone()).collect();
        for wake in due {
            self.timers.remove(&wake);
            self.enqueue(wake);
        }
        if jobs.is_empty() && self.queue.is_empty() {
            return Ok(Output::default());
        }
        let mut output = Output::default();
        let mut looked: Vec<(Wake, Result<Option<Next>, String>)> = Vec::new();
        let mut batch = self.store.begin()?;
        for job in jobs {
            match job {
                Job::Call { caller, work, ticket } => {
                    let reply = guarded(|| batch.run(now, &mut self.ids, caller, work))
                        .unwrap_or_else(|panic| Err(Error::internal(panic)));
                    output.replies.push((ticket, reply));
                }
                Job::Seen { kind, key, seen, ticket } => {
                    let reply = see(&mut batch, &self.wiring, now, &mut self.ids, &key, &seen)
                        .map(|()| Box::new(()) as Box<dyn Any + Send>);
                    if let Err(error) = &reply {
                        tracing::error!(kind = kind.as_str(), key, %error, "a sighting was not taken");
                    }
                    output.replies.push((ticket, reply));
                }
                Job::Look(wake) => {
                    if self.queued.insert(wake.clone()) {
                        self.queue.push_back(wake);
                    }
                }
            }
            for wake in batch.take_wakes() {
                if self.queued.insert(wake.clone()) {
                    self.queue.push_back(wake);
                }
            }
        }
        let mut looks = 0;
        while looks < self.looks_per_run {
            let Some(wake) = self.queue.pop_front() else { break };
            self.queued.remove(&wake);
            let Some(entry) = self.entries.get(wake.0).copied() else { continue };
            if self.why.get(&wake).is_some_and(|why| why.parked) {
                continue;
            }
            looks += 1;
            let result = guarded(|| {
                batch.run(now, &mut self.ids, Caller::root("", ""), |cx| (entry.step)(cx, &wake.1))
            });
            for woken in batch.take_wakes() {
                if self.queued.insert(woken.clone()) {
                    self.queue.push_back(woken);
                }
            }
            let flat = match result {
                Ok(Ok(next)) => {
                    if next.as_ref().is_some_and(|next| next.again) && self.queued.insert(wake.clone()) {
                        self.queue.push_back(wake.clone());
                    }
                    Ok(next)
                }
                Ok(Err(error)) => {
                    tracing::error!(machine = wake.0, id = wake.1, %error, "a look failed");
                    output.failed.push((wake.clone(), error.to_string()));
                    Ok(Some(Next::at(Time(now.0 + FAILED_LOOK_GAP_MS), error.to_string())))
                }
                Err(panic) => {
                    tracing::error!(machine = wake.0, id = wake.1, panic, "a machine is parked");
                    Err(panic)
                }
            };
            looked.push((wake, flat));
        }
        let effects = end(batch)?;
        output.wants = effects.wants;
        output.wrote = effects.wrote;
        for (wake, result) in looked {
            self.remember(wake, result);
        }
        Ok(output)
    }

    /// Why a machine does not move, by name and id.
    pub fn why(&self, machine: &str, id: &str) -> Option<Why> {
        let entry = self.entries.get(machine)?;
        self.why.get(&(entry.name, id.to_owned())).cloned()
    }

    /// Every reason known, for `turaco why` without an id.
    pub fn reasons(&self) -> impl Iterator<Item = (&Wake, &Why)> {
        self.why.iter()
    }

    /// The store, for reading outside a run.
    pub fn store(&mut self) -> &mut Store {
        &mut self.store
    }

    /// Takes the core apart, as a crash does: only the store stays.
    pub fn into_store(self) -> Store {
        self.store
    }

    fn enqueue(&mut self, wake: Wake) {
        if self.queued.insert(wake.clone()) {
            self.queue.push_back(wake);
        }
    }

    fn remember(&mut self, wake: Wake, result: Result<Option<Next>, String>) {
        match result {
            Ok(None) => {
                self.timers.remove(&wake);
                self.why.remove(&wake);
            }
            Ok(Some(next)) => {
                match next.look_at {
                    Some(at) => self.timers.insert(wake.clone(), at),
                    None => self.timers.remove(&wake),
                };
                if next.reason.is_empty() {
                    self.why.remove(&wake);
                } else {
                    let why = Why { reason: next.reason, look_at: next.look_at, parked: false };
                    self.why.insert(wake, why);
                }
            }
            Err(panic) => {
                self.timers.remove(&wake);
                self.why.insert(wake, Why { reason: panic, look_at: None, parked: true });
            }
        }
    }
}

/// A sighting goes to every handler; one savepoint for all of them.
fn see(
    batch: &mut Batch<'_>,
    wiring: &Wiring,
    now: Time,
    ids: &mut Ids,
    key: &str,
    seen: &Seen,
) -> Result<(), Error> {
    guarded(|| {
        batch.run(now, ids, Caller::root("", ""), |cx| {
            wiring.on_seen.iter().try_for_each(|handler| handler(cx, key, seen))
        })
    })
    .unwrap_or_else(|panic| Err(Error::internal(panic)))
}

/// A panic in one piece of work is its own failure, never the process's.
fn guarded<R>(work: impl FnOnce() -> R) -> Result<R, String> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|panic| {
        let text = panic
            .downcast_ref::<String>()
            .cloned()
            .or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
        format!("panicked: {}", text.unwrap_or_default())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use machine::Machine;
    use store::{Settings, Table};

    const COUNTS: Table<i64> = Table::new("test_counts");

    /// Counts to three, a second apart, then is over; panics at 99.
    struct Counter;
    impl Machine for Counter {
        const NAME: &'static str = "test.counter";
        type View = i64;
        type Decision = Option<i64>;
        fn awake(cx: &Cx<'_>) -> Result<Vec<String>, Error> {
            Ok(COUNTS.keys(cx, "")?)
        }
        fn look(cx: &Cx<'_>, id: &str) -> Result<Option<i64>, Error> {
            Ok(COUNTS.get(cx, id)?)
        }
        fn decide(view: &i64, _: Time, _: &mut Ids) -> Option<i64> {
            assert!(*view != 99, "ninety-nine");
            (*view < 3).then_some(view + 1)
        }
        fn commit(cx: &mut Cx<'_>, id: &str, decision: Option<i64>) -> Result<Next, Error> {
            let Some(next) = decision else { return Ok(Next::wait("done")) };
            COUNTS.put(cx, id, &next)?;
            cx.want("task", id, &next)?;
            Ok(Next::at(Time(cx.now.0 + 1000), format!("at {next}")))
        }
    }

    fn core() -> Core {
        let settings =
            Settings { instance: "0".into(), time_scale: 1, endpoint: "http://127.0.0.1:1".into() };
        let store = Store::memory(settings, &["test_counts"]).unwrap();
        let wiring = Wiring { machines: vec![machine::entry::<Counter>()], on_seen: Vec::new() };
        Core::new(store, Ids::seeded(1), wiring)
    }

    fn put(core: &mut Core, id: &'static str, value: i64, now: Time) -> Output {
        let work: Work = Box::new(move |cx| {
            COUNTS.put(cx, id, &value)?;
            cx.wake("test.counter", id);
            Ok(Box::new(()))
        });
        core.run(vec![Job::Call { caller: Caller::root("0", "r"), work, ticket: 1 }], now).unwrap()
    }

    #[test]
    fn a_call_wakes_a_machine_that_goes_on_by_its_timer() {
        let mut core = core();
        let output = put(&mut core, "a", 0, Time(0));
        assert_eq!((output.replies.len(), output.wants.len()), (1, 1));
        assert_eq!(core.next_timer(), Some(Time(1000)));
        for step in 1..=3 {
            core.run(Vec::new(), Time(step * 1000)).unwrap();
        }
        assert_eq!(core.why("test.counter", "a").unwrap().reason, "done");
        assert_eq!(core.next_timer(), None);
    }

    #[test]
    fn a_panic_parks_one_machine_and_no_other() {
        let mut core = core();
        put(&mut core, "bad", 99, Time(0));
        put(&mut core, "good", 0, Time(0));
        let why = core.why("test.counter", "bad").unwrap();
        assert!(why.parked && why.reason.contains("ninety-nine"));
        assert_eq!(core.why("test.counter", "good").unwrap().reason, "at 1");
    }

    #[test]
    fn who_dies_before_the_commit_has_written_nothing() {
        let mut core = core();
        put(&mut core, "a", 0, Time(0));
        let before = core.store().dump().unwrap();
        let mut store = core.run_and_die(Vec::new(), Time(1000)).unwrap();
        assert_eq!(store.dump().unwrap(), before);
        assert!(store.begin().is_ok());
    }

    #[test]
    fn a_crash_loses_timers_and_awake_finds_them_again() {
        let mut core = core();
        put(&mut core, "a", 0, Time(0));
        let wiring = core.wiring.clone();
        let mut core = Core::new(core.into_store(), Ids::seeded(2), wiring);
        assert_eq!(core.next_timer(), None);
        core.awake(Time(5)).unwrap();
        let output = core.run(Vec::new(), Time(5)).unwrap();
        assert_eq!(output.wants.len(), 1);
    }
}
