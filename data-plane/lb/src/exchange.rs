//! One request with its target: sent, sent again where that is safe, answered; bodies pass both ways at once.

use std::future::{Future, poll_fn};
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Instant;

use tokio::net::TcpStream;

use crate::answer::{AnswerHead, Asked, Own, translate};
use crate::connection::{Connection, Next, current_group};
use crate::io::PumpError;
use crate::message::Framing;
use crate::retry::{After, Failure, after};
use crate::slot::{Slot, Stop};
use crate::target::{Counters, Group, Target};
use crate::worker::Shared;

/// A connection to a target must stand within this, ms (ALB-53).
const CONNECT_MS: u64 = 10_000;
/// … and within this when another target can be tried, ms: as long as one lost SYN takes to be sent again.
const CONNECT_MS_WITH_OTHERS: u64 = 1_000;

/// A request on its way to a group.
#[derive(Debug)]
pub(crate) struct Forwarding {
    pub(crate) asked: Asked,
    pub(crate) framing: Framing,
    pub(crate) repeatable: bool,
    pub(crate) expects_continue: bool,
    /// Its framing was doubtful: no connection it used is used again (ALB-55).
    pub(crate) ambiguous: bool,
    pub(crate) group: Arc<Group>,
}

/// Where the upload is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Upload {
    Running,
    Done,
    /// The target does not take it; it may answer all the same.
    Broken,
}

/// An answer's head has come.
#[derive(Debug)]
struct Answered {
    head: AnswerHead,
    upload: Upload,
}

impl Connection {
    /// Sends the request whose head lies in `self.request`, and delivers the answer.
    pub(crate) async fn forward(&mut self, forwarding: Forwarding) -> Next {
        Counters::add(&self.counters(&forwarding.group).requests, 1);
        if self.request.begin_body(forwarding.framing, false).is_err() {
            return self.give_up(&forwarding, 400).await;
        }
        let mut tried = Vec::new();
        let mut repeats = 0;
        let mut fresh_only = false;
        loop {
            let Some(target) = self.slot.target() else { return self.give_up(&forwarding, 503).await };
            let (failure, reused) = match self.attempt(&forwarding, &target, tried.len(), fresh_only).await {
                (Ok((upstream, answered)), _) => {
                    return self.deliver(&forwarding, &target, upstream, answered).await;
                }
                (Err(failure), reused) => (failure, reused),
            };
            fresh_only = true;
            let give_up_with = match after(failure, reused, forwarding.repeatable, repeats) {
                After::Leave => return self.leave(failure),
                After::GiveUp(status) => Some(status),
                After::SameTarget => None,
                After::OtherTarget(status) => {
                    tried.push(target.uid);
                    fresh_only = false;
                    (!self.move_on(&forwarding.group, &tried)).then_some(status)
                }
            };
            if let Some(status) = give_up_with {
                return self.give_up(&forwarding, status).await;
            }
            repeats += usize::from(failure == Failure::Unanswered);
            Counters::add(&self.counters(&forwarding.group).retries, 1);
            self.request.rewind();
            self.answer.begin();
            self.answer.buffer.clear();
        }
    }

    /// Begins the request on another target of the group as it is now; whether there is one.
    fn move_on(&mut self, group: &Arc<Group>, tried: &[u64]) -> bool {
        let now_ms = self.slot.now_ms();
        let random = self.worker.random().1;
        let picked = current_group(&self.worker, group).and_then(|now| now.pick(tried, now_ms, random).ok());
        let found = picked.is_some();
        if let Some(in_flight) = picked {
            self.slot.begin(in_flight);
        }
        found
    }

    /// One try on one target. Second: whether the connection had been used before.
    async fn attempt(
        &mut self,
        forwarding: &Forwarding,
        target: &Arc<Target>,
        tried: usize,
        fresh_only: bool,
    ) -> (Result<(TcpStream, Answered), Failure>, bool) {
        self.record.target = Some(target.address);
        let now_ms = self.slot.now_ms();
        let pooled = if fresh_only {
            None
        } else {
            self.worker.pool.borrow_mut().take(target, forwarding.repeatable, now_ms)
        };
        let reused = pooled.is_some();
        let mut upstream = match pooled {
            Some(stream) => stream,
            None => {
                let others = forwarding.group.eligible.load().len() > tried + 1;
                self.slot.expect_within(if others { CONNECT_MS_WITH_OTHERS } else { CONNECT_MS });
                match connect(&self.worker.shared, &self.slot, target).await {
                    Ok(stream) => {
                        target.trust();
                        stream
                    }
                    Err(failure) => {
                        target.suspect(self.slot.now_ms());
                        Counters::add(&self.counters(&forwarding.group).connection_errors, 1);
                        return (Err(failure), false);
                    }
                }
            }
        };
        self.slot.touch();
        if forwarding.expects_continue && !self.request.is_read() {
            self.answer.head.extend_from_slice(b"HTTP/1.1 100 Continue\r\n\r\n");
            if self.flush_answer().await.is_err() {
                return (Err(Failure::ClientGone), reused);
            }
            self.answer.begin();
        }
        (self.converse(forwarding, &mut upstream).await.map(|answered| (upstream, answered)), reused)
    }

    /// Sends, and waits for the head of the final answer; interim answers pass.
    async fn converse(
        &mut self,
        forwarding: &Forwarding,
        upstream: &mut TcpStream,
    ) -> Result<Answered, Failure> {
        let mut upload = Upload::Running;
        loop {
            let head = self.answer_head(forwarding, upstream, &mut upload).await?;
            if head.status >= 200 || head.status == 101 {
                return Ok(Answered { head, upload });
            }
            self.answer.buffer.consume(head.head_bytes);
            // 100 was said already where it was asked for; clients of HTTP/1.0 know no interim answers.
            if head.status != 100 && forwarding.asked.minor_version == 1 {
                self.flush_answer().await.map_err(|()| Failure::ClientGone)?;
            }
            self.answer.begin();
        }
    }

    async fn answer_head(
        &mut self,
        forwarding: &Forwarding,
        upstream: &mut TcpStream,
        upload: &mut Upload,
    ) -> Result<AnswerHead, Failure> {
        let Connection { slot, client, request, answer, answer_headers, .. } = self;
        poll_fn(|cx| {
            slot.check().map_err(Failure::from)?;
            if *upload == Upload::Running {
                match request.poll_pump(cx, client, upstream, slot) {
                    Poll::Ready(Ok(())) => *upload = Upload::Done,
                    Poll::Ready(Err(PumpError::Source)) => return Poll::Ready(Err(Failure::ClientGone)),
                    Poll::Ready(Err(PumpError::Malformed)) => {
                        return Poll::Ready(Err(Failure::ClientMalformed));
                    }
                    Poll::Ready(Err(PumpError::Sink)) if request.nothing_written() => {
                        return Poll::Ready(Err(Failure::Unsent));
                    }
                    Poll::Ready(Err(PumpError::Sink)) => *upload = Upload::Broken,
                    Poll::Pending => {}
                }
            }
            if *upload == Upload::Done && request.poll_gone(cx, client).is_ready() {
                return Poll::Ready(Err(Failure::ClientGone));
            }
            let asked = Asked {
                keep_alive: forwarding.asked.keep_alive && *upload == Upload::Done && !slot.closing.get(),
                ..forwarding.asked
            };
            loop {
                if !answer.buffer.is_empty() {
                    match translate(answer.buffer.filled(), &mut answer.head, asked, answer_headers) {
                        Ok(Some(head)) => return Poll::Ready(Ok(head)),
                        Ok(None) => {}
                        Err(_) => return Poll::Ready(Err(Failure::BadAnswer)),
                    }
                }
                match answer.buffer.poll_fill(cx, upstream) {
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(Ok(count)) if count > 0 => slot.touch(),
                    Poll::Ready(_) if answer.buffer.is_empty() => {
                        return Poll::Ready(Err(Failure::Unanswered));
                    }
                    Poll::Ready(_) => return Poll::Ready(Err(Failure::BadAnswer)),
                }
            }
        })
        .await
    }

    /// The answer's head is there: it goes to the client, its body after it.
    async fn deliver(
        &mut self,
        forwarding: &Forwarding,
        target: &Arc<Target>,
        mut upstream: TcpStream,
        answered: Answered,
    ) -> Next {
        let Answered { head, mut upload } = answered;
        let heard = Instant::now();
        let target_time = heard - self.begun;
        self.record.request_time = Some(std::time::Duration::ZERO);
        self.record.target_time = Some(target_time);
        self.record.target_status = head.status;
        self.record.elb_status = head.status;
        let counters = self.counters(&forwarding.group);
        Counters::add(&counters.response_time_us, target_time.as_micros() as u64);
        if let Some(counter) = counters.target_status.get(usize::from(head.status / 100).wrapping_sub(2)) {
            Counters::add(counter, 1);
        }
        self.answer.buffer.consume(head.head_bytes);
        if head.status == 101 {
            return self.tunnel(upstream).await;
        }
        if self.answer.begin_body(head.framing, forwarding.asked.minor_version == 0).is_err() {
            self.answer.head.clear();
            return self.give_up(forwarding, 502).await;
        }
        let keeps_upstream = head.target_stays && !forwarding.ambiguous;
        let sent = if self.answer.is_read() && upload == Upload::Done {
            // All of it is here: the target is free before the client has its last byte.
            self.release(target, upstream, keeps_upstream, heard);
            self.flush_answer().await.map_err(|()| PumpError::Sink)
        } else {
            let sent = self.pass_on(&mut upstream, &mut upload).await;
            if sent.is_ok() && upload == Upload::Done {
                self.release(target, upstream, keeps_upstream, Instant::now());
            }
            sent
        };
        self.record.received_bytes += self.request.written.saturating_sub(self.request.head.len() as u64);
        self.record.response_time = Some(heard.elapsed());
        self.finish_record();
        match sent {
            Ok(()) if upload != Upload::Done => Next::Linger,
            Ok(()) if head.client_stays => Next::Stay,
            Ok(()) if self.request.buffer.is_empty() => Next::Close,
            Ok(()) => Next::Linger,
            Err(PumpError::Sink) => Next::Close,
            // The client has a part of the answer: only a reset tells it that this was not all.
            Err(PumpError::Source | PumpError::Malformed) => Next::Abort,
        }
    }

    /// The target has done its part.
    fn release(&mut self, target: &Arc<Target>, upstream: TcpStream, keep: bool, now: Instant) {
        self.slot.end();
        if keep && !self.answer.has_surplus() {
            self.worker.pool.borrow_mut().put(target, upstream, self.slot.ms_at(now));
        }
    }

    /// Bodies, both ways, until the answer's is delivered.
    async fn pass_on(&mut self, upstream: &mut TcpStream, upload: &mut Upload) -> Result<(), PumpError> {
        let Connection { slot, client, request, answer, .. } = self;
        poll_fn(|cx| {
            if slot.check().is_err() {
                return Poll::Ready(Err(PumpError::Source));
            }
            if *upload == Upload::Running {
                match request.poll_pump(cx, client, upstream, slot) {
                    Poll::Ready(Ok(())) => *upload = Upload::Done,
                    Poll::Ready(Err(_)) => *upload = Upload::Broken,
                    Poll::Pending => {}
                }
            }
            answer.poll_pump(cx, upstream, client, slot)
        })
        .await
    }

    /// After 101: bytes both ways until one side ends (ALB-16: the target stays the same whatever rules say).
    async fn tunnel(&mut self, mut upstream: TcpStream) -> Next {
        self.record.websocket = true;
        let began = Instant::now();
        let ready = self.request.begin_body(Framing::UntilClose, false).is_ok()
            && self.answer.begin_body(Framing::UntilClose, false).is_ok();
        let Connection { slot, client, request, answer, .. } = self;
        poll_fn(|cx| {
            if !ready || slot.check().is_err() {
                return Poll::Ready(());
            }
            let up = request.poll_pump(cx, client, &mut upstream, slot);
            let down = answer.poll_pump(cx, &mut upstream, client, slot);
            // When the client ends, what the target said until then has been passed on by this same poll.
            if up.is_ready() || down.is_ready() { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
        self.record.received_bytes += self.request.written.saturating_sub(self.request.head.len() as u64);
        self.record.response_time = Some(began.elapsed());
        self.finish_record();
        Next::Close
    }

    /// Answers with a page instead of the target's answer.
    async fn give_up(&mut self, forwarding: &Forwarding, status: u16) -> Next {
        self.slot.end();
        if status >= 500 {
            Counters::add(&self.counters(&forwarding.group).elb_5xx, 1);
        }
        let body_is_here = self.request.is_read() && status != 400;
        self.request.skip_ready();
        self.slot.touch();
        let asked = forwarding.asked;
        self.answer_own(&Own::Page(status), body_is_here, asked.keep_alive, !asked.head_only).await
    }

    /// There is nobody to answer to.
    fn leave(&mut self, failure: Failure) -> Next {
        if failure == Failure::ClientGone {
            self.record.elb_status = 460;
        }
        self.finish_record();
        Next::Close
    }
}

/// Connects to a target from its namespace and address.
async fn connect(shared: &Shared, slot: &Slot, target: &Target) -> Result<TcpStream, Failure> {
    let from = target.connect_from();
    let connecting = async {
        let socket = shared.namespaces.socket(from.netns.as_deref(), target.address.is_ipv6()).await?;
        if let Some(source) = from.source {
            bind_source(&socket, source)?;
        }
        socket.set_nodelay(true)?;
        socket.connect(target.address).await
    };
    let mut connecting = pin!(connecting);
    poll_fn(|cx| {
        match slot.check() {
            Ok(()) => {}
            Err(Stop::TimedOut) => return Poll::Ready(Err(Failure::ConnectTimedOut)),
            Err(stop @ (Stop::Cut | Stop::Killed)) => return Poll::Ready(Err(Failure::from(stop))),
        }
        connecting.as_mut().poll(cx).map_err(|error| {
            tracing::debug!(target = %target.address, %error, "no connection");
            Failure::ConnectFailed
        })
    })
    .await
}

/// Sets the address to connect from. One that is not there (yet) is no reason to lose a request: the kernel's choice
/// will do.
pub(crate) fn bind_source(socket: &tokio::net::TcpSocket, source: std::net::IpAddr) -> std::io::Result<()> {
    // The port is chosen when the other end is known, so that as many connections fit as there are pairs of ports.
    nix::sys::socket::setsockopt(socket, nix::sys::socket::sockopt::IpBindAddressNoPort, &true)?;
    match socket.bind(SocketAddr::new(source, 0)) {
        Err(error) if error.kind() == std::io::ErrorKind::AddrNotAvailable => Ok(()),
        bound => bound,
    }
}
