//! Many histories.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use store::Store;

use crate::history::{self, History, Summary, Template};
use crate::mutation::Mutation;

/// A history in which a rule was broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// Its seed: the same seed gives the same history.
    pub seed: u64,
    /// Which rule, and how.
    pub rule: String,
    /// What happened, in order.
    pub trace: Vec<String>,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in &self.trace {
            writeln!(f, "{line}")?;
        }
        write!(f, "seed {}: {}", self.seed, self.rule)
    }
}

/// Lives histories, one after the other, over one store.
#[derive(Debug)]
pub struct Simulator {
    store: Option<Store>,
    template: Template,
}

impl Simulator {
    /// Furnishes the stack that every history begins with.
    ///
    /// # Errors
    /// When it cannot be made: a sentence.
    pub fn new() -> Result<Self, String> {
        let (template, store) = Template::make(history::store()?)?;
        Ok(Self { store: Some(store), template })
    }

    /// The history of a seed, with its trace.
    pub fn trace(&mut self, seed: u64, mutation: Option<Mutation>) -> (Result<Summary, String>, Vec<String>) {
        self.live(seed, mutation, true)
    }

    /// The history of a seed. A broken one is lived again for its trace.
    ///
    /// # Errors
    /// When a rule was broken.
    pub fn run(&mut self, seed: u64, mutation: Option<Mutation>) -> Result<Summary, Broken> {
        self.live(seed, mutation, false).0.map_err(|_| {
            let (again, trace) = self.live(seed, mutation, true);
            let rule = again.err().unwrap_or_else(|| "the second time everything went well".into());
            Broken { seed, rule, trace }
        })
    }

    fn live(
        &mut self,
        seed: u64,
        mutation: Option<Mutation>,
        traced: bool,
    ) -> (Result<Summary, String>, Vec<String>) {
        let lived = catch_unwind(AssertUnwindSafe(|| {
            let store = match self.store.take() {
                Some(store) => store,
                None => history::store()?,
            };
            let mut history = History::of_seed(seed, store, &self.template, mutation, traced)?;
            let result = history.live();
            Ok((result, history.end()))
        }));
        match lived {
            Ok(Ok((result, (store, trace)))) => {
                self.store = store;
                (result, trace)
            }
            Ok(Err(error)) => (Err(error), Vec::new()),
            Err(_) => (Err("the simulator panicked".into()), Vec::new()),
        }
    }
}

/// Lives so many histories from a seed on, on so many threads; sums them up, or answers the broken one with the lowest
/// seed among those that were lived.
///
/// # Errors
/// When a rule was broken.
pub fn histories(
    first: u64,
    count: u64,
    threads: usize,
    mutation: Option<Mutation>,
) -> Result<Summary, Box<Broken>> {
    let (next, stop) = (AtomicU64::new(0), AtomicBool::new(false));
    let (sum, broken) = (Mutex::new(Summary::default()), Mutex::new(None::<Broken>));
    let lock_failed = |why: String| Broken { seed: first, rule: why, trace: Vec::new() };
    let work = || -> Result<(), Broken> {
        let mut simulator = Simulator::new().map_err(lock_failed)?;
        while !stop.load(Ordering::Relaxed) {
            let at = next.fetch_add(1, Ordering::Relaxed);
            if at >= count {
                break;
            }
            let one = simulator.run(first.wrapping_add(at), mutation)?;
            if let Ok(mut sum) = sum.lock() {
                sum.add(one);
            }
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        for _ in 0..threads.max(1) {
            scope.spawn(|| {
                let Err(found) = work() else { return };
                stop.store(true, Ordering::Relaxed);
                if let Ok(mut broken) = broken.lock()
                    && broken
                        .as_ref()
                        .is_none_or(|known| found.seed.wrapping_sub(first) < known.seed.wrapping_sub(first))
                {
                    *broken = Some(found);
                }
            });
        }
    });
    match broken.into_inner() {
        Ok(None) => Ok(sum.into_inner().unwrap_or_default()),
        Ok(Some(broken)) => Err(Box::new(broken)),
        Err(_) => Err(Box::new(lock_failed("a thread panicked".into()))),
    }
}
