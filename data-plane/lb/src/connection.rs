//! One client's connection: heads are read, planned, answered, logged, as long as both sides want it.

use std::future::poll_fn;
use std::mem::MaybeUninit;
use std::net::SocketAddr;
use std::rc::Rc;
use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, Instant};

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use crate::access_log::{Record, since_epoch};
use crate::answer::Own;
use crate::io::{Direction, PumpError};
use crate::message::Framing;
use crate::plan::{Around, Plan, Step, make};
use crate::request::{Fault, HEADERS_MAX, parse};
use crate::slot::{Slot, Stop};
use crate::target::{Counters, Group};
use crate::worker::Worker;

/// After an answer the client does not expect, what it still sends is read so long, ms: closing at once would reset the
/// connection and take the answer with it.
const LINGER_MS: u64 = 2_000;
/// … and so much, bytes.
const LINGER_BYTES_MAX: usize = 4 << 20;

/// What comes after an exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Next {
    /// The next request.
    Stay,
    /// The end.
    Close,
    /// The end, after reading what the client still sends.
    Linger,
    /// The end at once, by reset: the client must not take what it got for the whole.
    Abort,
}

/// One client's connection.
#[derive(Debug)]
pub(crate) struct Connection {
    pub(crate) worker: Rc<Worker>,
    pub(crate) slot: Rc<Slot>,
    pub(crate) client: TcpStream,
    pub(crate) peer: SocketAddr,
    /// From the client to the target.
    pub(crate) request: Direction,
    /// From the target to the client.
    pub(crate) answer: Direction,
    /// Headers to be added to the answer.
    pub(crate) answer_headers: Vec<u8>,
    pub(crate) record: Record,
    /// When the present request's head was complete.
    pub(crate) begun: Instant,
    opened: Instant,
    keep_alive: Duration,
    /// Place among the worker's connections.
    slot_index: usize,
    /// A request was answered.
    answered: bool,
    /// The configuration's uid, and this address's place in it.
    bind_index: (u64, usize),
}

enum HeadStep {
    More,
    Planned(Plan),
    Refused(Fault),
    /// The address is no longer listened on.
    Unwanted,
}

impl Connection {
    /// Takes its place among the worker's connections, which it leaves when dropped.
    pub(crate) fn new(
        worker: Rc<Worker>,
        client: TcpStream,
        peer: SocketAddr,
        bind: SocketAddr,
    ) -> Connection {
        let slot = Rc::new(Slot::new(bind, worker.shared.started));
        let slot_index = worker.slots.add(Rc::clone(&slot));
        let now = Instant::now();
        let [request, answer] = worker.take_directions();
        Connection {
            worker,
            slot,
            client,
            peer,
            request,
            answer,
            answer_headers: Vec::new(),
            record: Record::default(),
            begun: now,
            opened: now,
            keep_alive: Duration::MAX,
            slot_index,
            answered: false,
            bind_index: (u64::MAX, 0),
        }
    }

    /// Serves the client until either side has enough.
    pub(crate) async fn serve(mut self) {
        poll_fn(|cx| {
            self.slot.keep_waker(cx);
            Poll::Ready(())
        })
        .await;
        self.set_timers();
        loop {
            let next = match self.next_plan().await {
                Some(HeadStep::Planned(plan)) => self.carry_out(plan).await,
                Some(HeadStep::Refused(fault)) => self.refuse(fault).await,
                Some(HeadStep::Unwanted | HeadStep::More) | None => Next::Close,
            };
            match next {
                // Also when it is to close: a client that was told it may stay gets one more answer, which says so.
                Next::Stay => {}
                Next::Close => return,
                Next::Linger => return self.linger().await,
                Next::Abort => {
                    // Best effort: where it cannot be set the client sees an early end instead of a reset.
                    drop(self.client.set_zero_linger());
                    return;
                }
            }
        }
    }

    /// Takes timeouts from the first load balancer of the address; each request's own follow with its plan.
    fn set_timers(&mut self) {
        let config = self.worker.shared.config.load();
        let bind = config.bind_index(self.slot.bind).map(|index| &config.binds[index]);
        if let Some(listener) = bind.and_then(|bind| bind.listeners.first()) {
            self.slot.set_idle_timeout(listener.attributes.idle_timeout_ms);
            self.keep_alive = Duration::from_millis(listener.attributes.client_keep_alive_ms);
        }
    }

    /// Reads until a head is complete. `None`: the client, or the process, has enough.
    async fn next_plan(&mut self) -> Option<HeadStep> {
        self.request.begin();
        self.answer.begin();
        self.slot.idle.set(self.request.buffer.is_empty());
        self.slot.touch();
        if self.slot.idle.get() {
            if self.slot.leave_when_idle.get() {
                return None;
            }
            self.request.buffer.shrink();
            self.answer.buffer.shrink();
        }
        loop {
            if !self.request.buffer.is_empty() {
                match self.try_head() {
                    HeadStep::More => {}
                    step => {
                        self.slot.idle.set(false);
                        return Some(step);
                    }
                }
            }
            let (slot, buffer, client) = (&self.slot, &mut self.request.buffer, &mut self.client);
            let read = poll_fn(|cx| {
                slot.check()?;
                buffer.poll_fill(cx, client).map(Ok)
            })
            .await;
            match read {
                // A client that has not said a whole head in time: told so the first time only (§3.6, 408).
                Err(Stop::TimedOut) if !self.answered || !self.request.buffer.is_empty() => {
                    return Some(HeadStep::Refused(Fault { status: 408, reason: "" }));
                }
                Err(Stop::TimedOut | Stop::Killed | Stop::Cut) | Ok(Ok(0) | Err(_)) => return None,
                Ok(Ok(_)) => self.slot.idle.set(false),
            }
        }
    }

    /// Reads the head if it is complete, decides, and takes it off the buffer.
    fn try_head(&mut self) -> HeadStep {
        let mut room = [const { MaybeUninit::uninit() }; HEADERS_MAX];
        let request = match parse(self.request.buffer.filled(), &mut room) {
            Ok(Some(request)) => request,
            Ok(None) => return HeadStep::More,
            Err(fault) => return HeadStep::Refused(fault),
        };
        self.begun = Instant::now();
        let config = self.worker.shared.config.load();
        if self.bind_index.0 != config.uid {
            let Some(index) = config.bind_index(self.slot.bind) else { return HeadStep::Unwanted };
            self.bind_index = (config.uid, index);
        }
        let now = since_epoch();
        self.record.created = now;
        self.record.client = Some(self.peer);
        self.answer_headers.clear();
        let mut around = Around {
            peer: self.peer,
            now,
            now_ms: self.slot.ms_at(self.begun),
            random: self.worker.random(),
            target_head: &mut self.request.head,
            answer_headers: &mut self.answer_headers,
            record: &mut self.record,
        };
        let mut plan = make(&config.binds[self.bind_index.1], &request, &mut around);
        let head_bytes = request.head_bytes;
        self.record.received_bytes = head_bytes as u64;
        plan.asked.keep_alive &= !self.slot.closing.get() && self.begun - self.opened < self.keep_alive;
        self.request.buffer.consume(head_bytes);
        HeadStep::Planned(plan)
    }

    async fn carry_out(&mut self, plan: Plan) -> Next {
        self.slot.set_idle_timeout(plan.idle_timeout_ms);
        let Plan { asked, framing, step, .. } = plan;
        match step {
            Step::Forward { group, in_flight } => {
                self.slot.begin(in_flight);
                let forwarding = crate::exchange::Forwarding {
                    asked,
                    framing,
                    repeatable: plan.repeatable,
                    expects_continue: plan.expects_continue,
                    ambiguous: plan.ambiguous,
                    group,
                };
                let next = self.forward(forwarding).await;
                self.slot.end();
                next
            }
            Step::NoTarget { group } => {
                if let Some(group) = &group {
                    let counters = self.counters(group);
                    Counters::add(&counters.requests, 1);
                    Counters::add(&counters.elb_5xx, 1);
                }
                let body_is_here = self.pass_over_body(framing);
                self.answer_own(&Own::Page(503), body_is_here, asked.keep_alive, !asked.head_only).await
            }
            Step::Own(own) => {
                let body_is_here = self.pass_over_body(framing);
                self.answer_own(&own, body_is_here, asked.keep_alive, !asked.head_only).await
            }
        }
    }

    pub(crate) fn counters<'g>(&self, group: &'g Group) -> &'g Counters {
        &group.live.counters[self.worker.index]
    }

    /// Whether the request's body has come already; if so, it is passed over.
    fn pass_over_body(&mut self, framing: Framing) -> bool {
        self.request.begin();
        let body_is_here = self.request.begin_body(framing, false).is_ok() && self.request.is_read();
        self.request.skip_ready();
        body_is_here
    }

    /// Answers itself. A body that has not come ends the connection.
    pub(crate) async fn answer_own(
        &mut self,
        own: &Own,
        body_is_here: bool,
        keep_alive: bool,
        with_body: bool,
    ) -> Next {
        let stays = keep_alive && body_is_here;
        self.answer.begin();
        self.answer.buffer.clear();
        own.write(&mut self.answer.head, stays, with_body, since_epoch());
        let sent = self.flush_answer().await;
        self.record.elb_status = own.status();
        self.finish_record();
        match sent {
            Err(()) => Next::Close,
            Ok(()) if stays => Next::Stay,
            Ok(()) => Next::Linger,
        }
    }

    async fn refuse(&mut self, fault: Fault) -> Next {
        self.record.created = since_epoch();
        self.record.client = Some(self.peer);
        self.record.classification_reason = fault.reason;
        // What comes after a head that is not understood is not understood either.
        self.answer.begin();
        self.answer.buffer.clear();
        Own::Page(fault.status).write(&mut self.answer.head, false, true, since_epoch());
        self.slot.touch();
        let sent = self.flush_answer().await;
        self.record.elb_status = fault.status;
        self.finish_record();
        if sent.is_ok() { Next::Linger } else { Next::Close }
    }

    /// Writes what is ready for the client.
    pub(crate) async fn flush_answer(&mut self) -> Result<(), ()> {
        let (slot, answer, client) = (&self.slot, &mut self.answer, &mut self.client);
        poll_fn(|cx| {
            if slot.check().is_err() {
                return Poll::Ready(Err(()));
            }
            answer.poll_flush(cx, client, slot).map_err(|_: PumpError| ())
        })
        .await
    }

    /// The request is over: its line is written.
    pub(crate) fn finish_record(&mut self) {
        self.record.sent_bytes = self.answer.written;
        self.record.ended = since_epoch();
        self.worker.shared.push_record(self.worker.index, &mut self.record);
        self.answered = true;
    }

    async fn linger(&mut self) {
        self.slot.expect_within(LINGER_MS);
        // A client that is gone needs no end.
        if self.client.shutdown().await.is_err() {
            return;
        }
        let mut left = LINGER_BYTES_MAX;
        while left > 0 {
            self.request.buffer.clear();
            let (slot, buffer, client) = (&self.slot, &mut self.request.buffer, &mut self.client);
            let read = poll_fn(|cx| {
                slot.check()?;
                buffer.poll_fill(cx, client).map(Ok::<_, Stop>)
            });
            match read.await {
                Ok(Ok(count)) if count > 0 => left = left.saturating_sub(count),
                _ => return,
            }
        }
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.slot.end();
        self.worker.slots.remove(self.slot_index);
        let request = std::mem::replace(&mut self.request, Direction::without_memory());
        let answer = std::mem::replace(&mut self.answer, Direction::without_memory());
        self.worker.keep_directions([request, answer]);
    }
}

/// The group as the configuration of this moment has it.
pub(crate) fn current_group(worker: &Worker, group: &Arc<Group>) -> Option<Arc<Group>> {
    worker.shared.config.load().groups.get(&group.arn).cloned()
}
