//! What a worker knows of each of its connections from outside: its deadline, its target, and how to wake it.
//!
//! Deadlines are looked through a few times a second instead of being timers of their own: an exchange moves its
//! deadline several times and a timer would be made and thrown away each time.

use std::cell::{Cell, RefCell};
use std::net::SocketAddr;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Waker};
use std::time::Instant;

use crate::target::{InFlight, Standing, Target};

/// Why a connection's wait ends before what it waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stop {
    /// The deadline passed.
    TimedOut,
    /// The target's deregistration delay is over (ALB-36).
    Cut,
    /// The process ends.
    Killed,
}

/// One connection, seen from outside.
#[derive(Debug)]
pub(crate) struct Slot {
    pub(crate) bind: SocketAddr,
    base: Instant,
    waker: RefCell<Option<Waker>>,
    deadline_ms: Cell<u64>,
    /// Something moved since the last look: the deadline begins anew there, up to one look late. An exchange moves
    /// several times, and reading the clock each time costs more than a hundredth of a whole request.
    moved: Cell<bool>,
    idle_timeout_ms: Cell<u64>,
    timed_out: Cell<bool>,
    cut: Cell<bool>,
    killed: Cell<bool>,
    /// Its next answer is to be its last.
    pub(crate) closing: Cell<bool>,
    /// It ends as soon as nothing is asked of it.
    pub(crate) leave_when_idle: Cell<bool>,
    /// Waits for a request of which nothing has come.
    pub(crate) idle: Cell<bool>,
    in_flight: RefCell<Option<InFlight>>,
}

impl Slot {
    pub(crate) fn new(bind: SocketAddr, base: Instant) -> Slot {
        Slot {
            bind,
            base,
            waker: RefCell::new(None),
            deadline_ms: Cell::new(u64::MAX),
            moved: Cell::new(false),
            idle_timeout_ms: Cell::new(60_000),
            timed_out: Cell::new(false),
            cut: Cell::new(false),
            killed: Cell::new(false),
            closing: Cell::new(false),
            leave_when_idle: Cell::new(false),
            idle: Cell::new(true),
            in_flight: RefCell::new(None),
        }
    }

    pub(crate) fn now_ms(&self) -> u64 {
        self.ms_at(Instant::now())
    }

    /// A moment on the clock of [`Slot::now_ms`].
    pub(crate) fn ms_at(&self, moment: Instant) -> u64 {
        moment.saturating_duration_since(self.base).as_millis() as u64
    }

    /// Called at the beginning of the connection's task, which keeps its waker for life.
    pub(crate) fn keep_waker(&self, cx: &Context<'_>) {
        *self.waker.borrow_mut() = Some(cx.waker().clone());
    }

    pub(crate) fn wake(&self) {
        if let Some(waker) = self.waker.borrow().as_ref() {
            waker.wake_by_ref();
        }
    }

    /// The wait that begins now may take so long.
    pub(crate) fn expect_within(&self, within_ms: u64) {
        self.deadline_ms.set(self.now_ms().saturating_add(within_ms));
        self.moved.set(false);
        self.timed_out.set(false);
    }

    /// From now on silence may last so long.
    pub(crate) fn set_idle_timeout(&self, idle_timeout_ms: u64) {
        self.idle_timeout_ms.set(idle_timeout_ms);
        self.touch();
    }

    /// Something moved: silence begins anew.
    pub(crate) fn touch(&self) {
        self.moved.set(true);
        self.timed_out.set(false);
    }

    /// To be asked first in every poll of a wait.
    pub(crate) fn check(&self) -> Result<(), Stop> {
        if self.killed.get() {
            Err(Stop::Killed)
        } else if self.cut.get() {
            Err(Stop::Cut)
        } else if self.timed_out.get() {
            Err(Stop::TimedOut)
        } else {
            Ok(())
        }
    }

    pub(crate) fn begin(&self, in_flight: InFlight) {
        self.cut.set(false);
        *self.in_flight.borrow_mut() = Some(in_flight);
    }

    pub(crate) fn end(&self) {
        *self.in_flight.borrow_mut() = None;
        self.cut.set(false);
    }

    /// The target that works on the connection's request.
    pub(crate) fn target(&self) -> Option<Arc<Target>> {
        self.in_flight.borrow().as_ref().map(|in_flight| Arc::clone(in_flight.target()))
    }

    fn look(&self, now_ms: u64) {
        let is_over = |in_flight: &InFlight| in_flight.target().standing() == Standing::Over;
        if self.in_flight.borrow().as_ref().is_some_and(is_over) {
            self.cut.set(true);
            self.wake();
        }
        if self.moved.take() {
            self.deadline_ms.set(now_ms.saturating_add(self.idle_timeout_ms.get()));
        } else if self.deadline_ms.get() <= now_ms {
            self.timed_out.set(true);
            self.wake();
        }
    }
}

/// All connections of a worker.
#[derive(Debug, Default)]
pub(crate) struct Slots {
    slots: RefCell<Vec<Option<Rc<Slot>>>>,
    free: RefCell<Vec<usize>>,
}

impl Slots {
    pub(crate) fn add(&self, slot: Rc<Slot>) -> usize {
        let mut slots = self.slots.borrow_mut();
        if let Some(index) = self.free.borrow_mut().pop() {
            slots[index] = Some(slot);
            return index;
        }
        slots.push(Some(slot));
        slots.len() - 1
    }

    pub(crate) fn remove(&self, index: usize) {
        self.slots.borrow_mut()[index] = None;
        self.free.borrow_mut().push(index);
    }

    pub(crate) fn len(&self) -> usize {
        self.slots.borrow().len() - self.free.borrow().len()
    }

    /// Ends waits whose time is over, and requests of targets that are.
    pub(crate) fn look(&self, now_ms: u64) {
        self.each(|slot| slot.look(now_ms));
    }

    /// Connections of this address (or all) close after their next answer; idle ones at once if `idle_too`.
    pub(crate) fn close(&self, bind: Option<SocketAddr>, idle_too: bool) {
        self.each(|slot| {
            if bind.is_none_or(|bind| bind == slot.bind) {
                slot.closing.set(true);
                slot.leave_when_idle.set(idle_too);
                if slot.idle.get() && idle_too {
                    slot.killed.set(true);
                    slot.wake();
                }
            }
        });
    }

    /// All connections end now.
    pub(crate) fn kill(&self) {
        self.each(|slot| {
            slot.killed.set(true);
            slot.wake();
        });
    }

    fn each(&self, act: impl Fn(&Slot)) {
        self.slots.borrow().iter().flatten().for_each(|slot| act(slot));
    }
}
