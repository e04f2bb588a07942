//! One thread that serves connections, with its own event loop and its own pool: workers share nothing they must lock.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use arc_swap::ArcSwap;
use tokio::runtime::LocalOptions;
use tokio::sync::{mpsc, oneshot};
use tokio::task::AbortHandle;

use crate::access_log::{Record, Ring};
use crate::config::Config;
use crate::connection::Connection;
use crate::io::Direction;
use crate::netns::Namespaces;
use crate::pool::Pool;
use crate::slot::Slots;

/// How often deadlines are looked through.
const TICK: Duration = Duration::from_millis(100);
/// How often idle connections to targets are looked through, in ticks.
const SWEEP_TICKS: u64 = 10;
/// Connections' memory kept for later ones.
const SPARE_MAX: usize = 64;
/// How long accepting pauses when the process may open no more files.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// What all threads see.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) config: ArcSwap<Config>,
    pub(crate) namespaces: Namespaces,
    pub(crate) started: Instant,
    pub(crate) log_number: AtomicU64,
    rings: Box<[Mutex<Ring>]>,
    connections: Box<[AtomicU64]>,
}

impl Shared {
    pub(crate) fn new(workers: usize) -> Shared {
        Shared {
            config: ArcSwap::from_pointee(Config::empty()),
            namespaces: Namespaces::default(),
            started: Instant::now(),
            log_number: AtomicU64::new(0),
            rings: (0..workers).map(|_| Mutex::default()).collect(),
            connections: (0..workers).map(|_| AtomicU64::new(0)).collect(),
        }
    }

    /// Since the process began.
    pub(crate) fn now_ms(&self) -> u64 {
        self.started.elapsed().as_millis() as u64
    }

    /// Numbers a record and keeps it; `record` is empty afterwards. Numbered with the ring held, so that who holds all
    /// rings sees every number that was given.
    pub(crate) fn push_record(&self, worker: usize, record: &mut Record) {
        let mut ring = self.rings[worker].lock().unwrap_or_else(PoisonError::into_inner);
        record.number = self.log_number.fetch_add(1, Ordering::Relaxed) + 1;
        ring.push(record);
    }

    /// Copies of the kept records after a number, in order. Copied, because a worker waits for its ring meanwhile, and
    /// writing a line takes longer than copying it.
    pub(crate) fn records_after(&self, number: u64) -> Vec<Record> {
        let held: Vec<_> =
            self.rings.iter().map(|ring| ring.lock().unwrap_or_else(PoisonError::into_inner)).collect();
        let mut records: Vec<Record> = held.iter().flat_map(|ring| ring.after(number)).cloned().collect();
        drop(held);
        records.sort_by_key(|record| record.number);
        records
    }

    /// Client connections that are open, as of the last tick.
    pub(crate) fn connections(&self) -> u64 {
        self.connections.iter().map(|count| count.load(Ordering::Relaxed)).sum()
    }
}

/// What a worker is told.
#[derive(Debug)]
pub(crate) enum Order {
    /// Accept connections, and share them out among the workers.
    Listen(SocketAddr, Arc<TcpListener>),
    /// Accept no more; connections of this address end, idle ones at once.
    Unlisten(SocketAddr),
    /// Serve this one.
    Serve { stream: TcpStream, peer: SocketAddr, bind: SocketAddr },
    /// Say when everything begun before has gone as far as it can without waiting.
    Barrier(oneshot::Sender<()>),
    /// Accept no more at all; connections end after their next answer, idle ones at once if so.
    Retire { idle_too: bool },
    /// Say how many connections there are now.
    Count(oneshot::Sender<usize>),
    /// All connections end now.
    Kill,
    /// The thread ends.
    End,
}

/// A worker, seen from its own thread.
#[derive(Debug)]
pub(crate) struct Worker {
    pub(crate) index: usize,
    pub(crate) shared: Arc<Shared>,
    pub(crate) slots: Slots,
    pub(crate) pool: RefCell<Pool>,
    all: Vec<mpsc::UnboundedSender<Order>>,
    next: Cell<usize>,
    random: Cell<u64>,
    /// Memory of connections that ended, for those that begin.
    spare: RefCell<Vec<[Direction; 2]>>,
    accepting: RefCell<HashMap<SocketAddr, AbortHandle>>,
    retired: Cell<bool>,
}

impl Worker {
    /// Memory for a connection.
    pub(crate) fn take_directions(&self) -> [Direction; 2] {
        self.spare.borrow_mut().pop().unwrap_or_else(|| [Direction::new(), Direction::new()])
    }

    /// Memory of a connection that ended.
    pub(crate) fn keep_directions(&self, mut directions: [Direction; 2]) {
        let mut spare = self.spare.borrow_mut();
        if spare.len() < SPARE_MAX {
            for direction in &mut directions {
                direction.buffer.clear();
                direction.buffer.shrink();
                direction.begin();
            }
            spare.push(directions);
        }
    }

    /// Numbers that no two workers share, for trace ids and slow start; not for secrets. (splitmix64)
    pub(crate) fn random(&self) -> (u32, u64) {
        let next = || {
            let state = self.random.get().wrapping_add(0x9E37_79B9_7F4A_7C15);
            self.random.set(state);
            let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            mixed ^ (mixed >> 31)
        };
        (next() as u32, next())
    }

    fn serve(self: &Rc<Self>, stream: tokio::net::TcpStream, peer: SocketAddr, bind: SocketAddr) {
        let connection = Connection::new(Rc::clone(self), stream, peer, bind);
        if self.retired.get() {
            connection.slot.closing.set(true);
        }
        tokio::task::spawn_local(connection.serve());
    }

    fn listen(self: &Rc<Self>, bind: SocketAddr, listener: Arc<TcpListener>) {
        let worker = Rc::clone(self);
        let task = tokio::task::spawn_local(async move {
            if let Err(error) = worker.accept(bind, listener).await {
                tracing::error!(%bind, %error, "no longer accepting");
            }
        });
        if let Some(before) = self.accepting.borrow_mut().insert(bind, task.abort_handle()) {
            before.abort();
        }
    }

    async fn accept(self: &Rc<Self>, bind: SocketAddr, listener: Arc<TcpListener>) -> std::io::Result<()> {
        // A descriptor of its own, of the same socket: the core keeps the other, to be handed over.
        let listener = tokio::net::TcpListener::from_std(listener.try_clone()?)?;
        loop {
            match listener.accept().await {
                Ok((stream, peer)) => self.share_out(stream, peer, bind),
                Err(error) => {
                    tracing::warn!(%bind, %error, "accept");
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                }
            }
        }
    }

    /// In turn, so that each worker has as many as the others.
    fn share_out(self: &Rc<Self>, stream: tokio::net::TcpStream, peer: SocketAddr, bind: SocketAddr) {
        let to = self.next.get();
        self.next.set((to + 1) % self.all.len());
        if to == self.index {
            return self.serve(stream, peer, bind);
        }
        // A connection that cannot be moved is dropped: the client sees it closed. A worker that is gone means that the
        // process ends.
        if let Ok(stream) = stream.into_std() {
            drop(self.all[to].send(Order::Serve { stream, peer, bind }));
        }
    }

    /// Whether to go on.
    fn obey(self: &Rc<Self>, order: Order) -> bool {
        match order {
            Order::Listen(bind, listener) => self.listen(bind, listener),
            Order::Unlisten(bind) => {
                if let Some(task) = self.accepting.borrow_mut().remove(&bind) {
                    task.abort();
                }
                self.slots.close(Some(bind), true);
            }
            Order::Serve { stream, peer, bind } => {
                // A connection that cannot be watched is dropped: the client sees it closed.
                if let Ok(stream) = tokio::net::TcpStream::from_std(stream) {
                    self.serve(stream, peer, bind);
                }
            }
            // Whoever asked may have given up waiting.
            Order::Barrier(passed) => drop(passed.send(())),
            Order::Count(answer) => drop(answer.send(self.slots.len())),
            Order::Retire { idle_too } => {
                self.retired.set(true);
                self.accepting.borrow_mut().drain().for_each(|(_, task)| task.abort());
                self.slots.close(None, idle_too);
            }
            Order::Kill => self.slots.kill(),
            Order::End => return false,
        }
        true
    }

    async fn tick(self: Rc<Self>) {
        let mut ticks = tokio::time::interval(TICK);
        ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let mut seen_config = 0;
        for count in 0u64.. {
            ticks.tick().await;
            let now_ms = self.shared.now_ms();
            self.slots.look(now_ms);
            self.shared.connections[self.index].store(self.slots.len() as u64, Ordering::Relaxed);
            let config = self.shared.config.load().uid;
            if config != seen_config || count % SWEEP_TICKS == 0 {
                seen_config = config;
                self.pool.borrow_mut().sweep(now_ms);
            }
        }
    }
}

/// The workers, seen from outside.
#[derive(Debug)]
pub(crate) struct Workers {
    orders: Vec<mpsc::UnboundedSender<Order>>,
    threads: Vec<std::thread::JoinHandle<()>>,
    next_acceptor: Cell<usize>,
    acceptors: RefCell<HashMap<SocketAddr, usize>>,
}

impl Workers {
    pub(crate) fn start(shared: &Arc<Shared>, seed: u64) -> std::io::Result<Workers> {
        let count = shared.rings.len();
        let (orders, inboxes): (Vec<_>, Vec<_>) = (0..count).map(|_| mpsc::unbounded_channel()).unzip();
        let mut threads = Vec::new();
        let (has_loop, have_loops) = std::sync::mpsc::channel();
        for (index, inbox) in inboxes.into_iter().enumerate() {
            let (shared, all, has_loop) = (Arc::clone(shared), orders.clone(), has_loop.clone());
            threads.push(std::thread::Builder::new().name(format!("lb-worker-{index}")).spawn(
                move || {
                    // Of the thread itself: waking a connection then neither locks nor calls the kernel.
                    let mut builder = tokio::runtime::Builder::new_current_thread();
                    let runtime = match builder.enable_all().build_local(LocalOptions::default()) {
                        Ok(runtime) => runtime,
                        // Nobody hears it only when another worker's loop has failed already.
                        Err(error) => return drop(has_loop.send(Err(error))),
                    };
                    drop(has_loop.send(Ok(())));
                    let worker = Rc::new(Worker {
                        index,
                        shared,
                        slots: Slots::default(),
                        pool: RefCell::default(),
                        all,
                        next: Cell::new(index),
                        random: Cell::new(seed ^ (index as u64) << 56),
                        spare: RefCell::default(),
                        accepting: RefCell::default(),
                        retired: Cell::new(false),
                    });
                    runtime.block_on(run(worker, inbox));
                },
            )?);
        }
        drop(has_loop);
        have_loops.iter().take(count).collect::<std::io::Result<()>>()?;
        Ok(Workers { orders, threads, next_acceptor: Cell::new(0), acceptors: RefCell::default() })
    }

    pub(crate) fn listen(&self, bind: SocketAddr, listener: Arc<TcpListener>) {
        let acceptor = self.next_acceptor.get();
        self.next_acceptor.set((acceptor + 1) % self.orders.len());
        self.acceptors.borrow_mut().insert(bind, acceptor);
        self.tell(acceptor, Order::Listen(bind, listener));
    }

    pub(crate) fn unlisten(&self, bind: SocketAddr) {
        self.acceptors.borrow_mut().remove(&bind);
        self.tell_all(|| Order::Unlisten(bind));
    }

    fn tell(&self, worker: usize, order: Order) {
        if self.orders[worker].send(order).is_err() {
            tracing::error!(worker, "worker is gone");
        }
    }

    pub(crate) fn tell_all(&self, order: impl Fn() -> Order) {
        (0..self.orders.len()).for_each(|worker| self.tell(worker, order()));
    }

    /// Returns when everything that workers had begun has gone as far as it could without waiting.
    pub(crate) async fn barrier(&self) {
        for orders in &self.orders {
            let (passed, is_passed) = oneshot::channel();
            if orders.send(Order::Barrier(passed)).is_ok() {
                // An error means that the worker is gone, and with it whatever it had begun.
                drop(is_passed.await);
            }
        }
    }

    /// Connections there are right now.
    pub(crate) async fn count(&self) -> usize {
        let mut sum = 0;
        for orders in &self.orders {
            let (answer, count) = oneshot::channel();
            if orders.send(Order::Count(answer)).is_ok() {
                sum += count.await.unwrap_or(0);
            }
        }
        sum
    }

    /// Ends the threads, and what is left of their connections with them.
    pub(crate) fn end(self) {
        self.tell_all(|| Order::End);
        for thread in self.threads {
            if thread.join().is_err() {
                tracing::error!("a worker ended with a panic");
            }
        }
    }
}

async fn run(worker: Rc<Worker>, mut inbox: mpsc::UnboundedReceiver<Order>) {
    tokio::task::spawn_local(Rc::clone(&worker).tick());
    while let Some(order) = inbox.recv().await {
        if !worker.obey(order) {
            return;
        }
    }
}
