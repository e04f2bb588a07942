//! The loop: output, signals, health, and the end.

use std::fs::File;
use std::io::{self, Read as _};
use std::os::fd::{AsFd, BorrowedFd};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use container::log::Stream;
use container::spec::{Output, Process};
use container::{Exit, Running, Spec, Started, Stdio, files, sys};
use nix::fcntl::{FcntlArg, OFlag, fcntl};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::signal::{SigSet, Signal};
use nix::sys::signalfd::{SfdFlags, SignalFd};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::Pid;

use crate::health::{Due, Monitor, OUTPUT_MAX};
use crate::log::Log;
use crate::{birth, now};

/// Most that is read of a stream at once, bytes: a pipe's usual capacity.
const READ_MAX: usize = 64 * 1024;
/// How long to wait when nothing is due.
const IDLE: Duration = Duration::from_secs(3600);
/// The code of a check that could not be run.
const NO_CHECK: i32 = -1;

/// A shim whose container runs.
#[derive(Debug)]
pub(crate) struct Shim<'a> {
    spec: &'a Spec,
    dir: PathBuf,
    running: Running,
    signals: SignalFd,
    /// Where its output is kept, and the pipes it comes from.
    log: Option<Log>,
    streams: Vec<(Stream, File)>,
    /// Our stdin ends when whoever started us is gone.
    has_lifeline: bool,
    /// When SIGKILL is due.
    kill_at: Option<Instant>,
    monitor: Option<Monitor>,
    check: Option<Check>,
    code: Option<i32>,
    /// Why output was lost; empty while none is. A full disk is no reason to end the container.
    lost_output: String,
    buffer: Vec<u8>,
}

/// A running health check.
#[derive(Debug)]
struct Check {
    pid: Pid,
    pipe: Option<File>,
    output: Vec<u8>,
}

impl<'a> Shim<'a> {
    /// Starts the container and writes that down.
    pub(crate) fn start(spec: &'a Spec, dir: &Path, signals: SignalFd) -> Result<Self, String> {
        let with = |step: &str, error: io::Error| format!("{step}: {error}");
        let (log, streams, stdio) = match &spec.output {
            Output::Files(limits) => {
                let log = Log::create(dir, limits.clone()).map_err(|error| with("create the log", error))?;
                let (streams, stdio) = pipes().map_err(|error| with("make pipes", error))?;
                (Some(log), streams, stdio)
            }
            Output::Inherit => {
                (None, Vec::new(), own_streams().map_err(|error| with("copy streams", error))?)
            }
        };
        let running = container::start(spec, dir, stdio).map_err(|error| error.to_string())?;
        if log.is_none() {
            // The reader must see the end of the container's output when the container ends, not when we do.
            let null = birth::null().map_err(|error| with("open /dev/null", error))?;
            for stream in [1, 2] {
                sys::redirect(null.as_fd(), stream).map_err(|error| with("close streams", error))?;
            }
        }
        let at = now();
        let warnings = running.group.as_ref().map(|group| group.warnings.clone()).unwrap_or_default();
        let started = Started { pid: running.pid.as_raw(), at, warnings };
        files::write_json(&dir.join(files::STARTED), &started)
            .map_err(|error| with("write the start", error))?;
        let monitor = spec.health.clone().map(|check| Monitor::new(check, Instant::now(), at));
        Ok(Self {
            spec,
            dir: dir.to_owned(),
            running,
            signals,
            has_lifeline: log.is_none(),
            log,
            streams,
            kill_at: None,
            monitor,
            check: None,
            code: None,
            lost_output: String::new(),
            buffer: vec![0; READ_MAX],
        })
    }

    /// Looks after the container until it is over.
    pub(crate) fn run(mut self) -> Exit {
        let mut error = String::new();
        while self.code.is_none() {
            if let Err(failed) = self.turn() {
                // Without its loop the container would run unattended: end it, and say why.
                error = format!("the shim failed: {failed}");
                drop(self.running.signal(libc::SIGKILL));
                drop(self.reap_blocking());
            }
        }
        // All its processes are dead: what they wrote is in the pipes.
        for (stream, pipe) in std::mem::take(&mut self.streams) {
            self.drain(stream, pipe);
        }
        if error.is_empty() {
            error = self.lost_output;
        }
        let kills = self.running.group.as_ref().map_or(0, container::cgroup::Group::out_of_memory_kills);
        Exit { code: self.code, out_of_memory: kills > 0, at: now(), error }
    }

    /// Waits for something and does what it asks for.
    fn turn(&mut self) -> io::Result<()> {
        let wait = self.act_on_time()?;
        for ready in self.wait(wait)? {
            match ready {
                Ready::Signal => self.take_signals()?,
                Ready::Output(stream) => self.read_stream(stream),
                Ready::Check => self.read_check(),
                Ready::Lifeline => {
                    self.has_lifeline = false;
                    self.running.signal(libc::SIGKILL)?;
                }
            }
        }
        Ok(())
    }

    /// Does what is due, and says how long nothing will be.
    fn act_on_time(&mut self) -> io::Result<Duration> {
        let now = Instant::now();
        let mut wait = IDLE;
        if let Some(at) = self.kill_at {
            if at <= now {
                self.kill_at = None;
                self.running.signal(libc::SIGKILL)?;
            } else {
                wait = wait.min(at - now);
            }
        }
        if let Some(monitor) = &mut self.monitor {
            match monitor.due(now) {
                Due::At(at) => wait = wait.min(at.saturating_duration_since(now)),
                Due::GiveUp => {
                    monitor.gave_up();
                    if let Some(check) = &self.check {
                        // The whole group: the check has a session of its own.
                        sys::kill(Pid::from_raw(-check.pid.as_raw()), libc::SIGKILL)?;
                        sys::kill(check.pid, libc::SIGKILL)?;
                    }
                    wait = Duration::ZERO;
                }
                Due::Check => {
                    self.begin_check(now);
                    wait = Duration::ZERO;
                }
            }
        }
        Ok(wait)
    }

    /// Starts a check; one that cannot be started has failed.
    fn begin_check(&mut self, at: Instant) {
        let Some(monitor) = &mut self.monitor else { return };
        let process = Process { args: monitor.args().to_vec(), init: false, ..self.spec.process.clone() };
        let started = check_pipe().and_then(|(read, stdio)| {
            let pid = self.running.execute(&process, &self.spec.security, stdio)?;
            Ok(Check { pid, pipe: Some(read), output: Vec::new() })
        });
        monitor.begun(at);
        match started {
            Ok(check) => self.check = Some(check),
            // No process can be born in a container whose first one is dead: its end is about to be told.
            Err(error) if error.raw_os_error() == Some(libc::ENOMEM) => self.monitor = None,
            Err(error) => self.end_check(NO_CHECK, format!("the check cannot be started: {error}")),
        }
    }

    fn end_check(&mut self, code: i32, output: String) {
        let Some(monitor) = &mut self.monitor else { return };
        let health = monitor.ended(code, output, (Instant::now(), now()));
        let written = files::write_json(&self.dir.join(files::HEALTH), health);
        self.note_loss(written);
    }

    /// Waits until a descriptor has something for us, or the time has passed.
    fn wait(&self, wait: Duration) -> io::Result<Vec<Ready>> {
        let stdin = io::stdin();
        let mut sources = vec![(Ready::Signal, self.signals.as_fd())];
        sources.extend(self.streams.iter().map(|(stream, pipe)| (Ready::Output(*stream), pipe.as_fd())));
        let check = self.check.as_ref().and_then(|check| check.pipe.as_ref());
        sources.extend(check.map(|pipe| (Ready::Check, pipe.as_fd())));
        if self.has_lifeline {
            sources.push((Ready::Lifeline, stdin.as_fd()));
        }
        let mut polled: Vec<PollFd<'_>> =
            sources.iter().map(|(_, fd)| PollFd::new(*fd, PollFlags::POLLIN)).collect();
        // One more than the milliseconds left, so as not to wake just before the time.
        let timeout = i32::try_from(wait.as_millis() + u128::from(!wait.is_zero())).unwrap_or(i32::MAX);
        match poll(&mut polled, PollTimeout::try_from(timeout).unwrap_or(PollTimeout::MAX)) {
            Err(nix::errno::Errno::EINTR) => return Ok(Vec::new()),
            polled => polled?,
        };
        let ready = sources.iter().zip(&polled).filter(|(_, polled)| polled.any().unwrap_or(false));
        Ok(ready.map(|((what, _), _)| *what).collect())
    }

    fn take_signals(&mut self) -> io::Result<()> {
        while let Some(info) = self.signals.read_signal()? {
            match Signal::try_from(info.ssi_signo.cast_signed()) {
                Ok(Signal::SIGCHLD) => self.reap()?,
                Ok(Signal::SIGTERM) => {
                    // Asked again it keeps its first time.
                    if self.kill_at.is_none() {
                        self.running.signal(self.spec.stop.signal)?;
                        self.kill_at =
                            Some(Instant::now() + Duration::from_millis(self.spec.stop.timeout_ms));
                        self.monitor = None;
                    }
                }
                _ => self.running.signal(libc::SIGKILL)?,
            }
        }
        Ok(())
    }

    /// Takes note of every child that has ended.
    fn reap(&mut self) -> io::Result<()> {
        loop {
            let (pid, code) = match waitpid(None, Some(WaitPidFlag::WNOHANG)) {
                Ok(WaitStatus::Exited(pid, code)) => (pid, code),
                Ok(WaitStatus::Signaled(pid, signal, _)) => (pid, 128 + signal as i32),
                Ok(WaitStatus::StillAlive) | Err(nix::errno::Errno::ECHILD) => return Ok(()),
                Ok(_) => continue,
                Err(error) => return Err(error.into()),
            };
            self.ended(pid, code);
        }
    }

    /// Waits for the container's end after a SIGKILL.
    fn reap_blocking(&mut self) -> io::Result<()> {
        while self.code.is_none() {
            match waitpid(None, None) {
                Ok(WaitStatus::Exited(pid, code)) => self.ended(pid, code),
                Ok(WaitStatus::Signaled(pid, signal, _)) => self.ended(pid, 128 + signal as i32),
                Ok(_) => {}
                Err(error) => {
                    self.code = Some(128 + libc::SIGKILL);
                    return Err(error.into());
                }
            }
        }
        Ok(())
    }

    fn ended(&mut self, pid: Pid, code: i32) {
        if pid == self.running.pid {
            self.code = Some(code);
        } else if self.check.as_ref().is_some_and(|check| check.pid == pid) {
            self.read_check();
            let output = self.check.take().map(|check| check.output).unwrap_or_default();
            self.end_check(code, String::from_utf8_lossy(&output).into_owned());
        }
    }

    fn read_stream(&mut self, stream: Stream) {
        let Some(at) = self.streams.iter().position(|(name, _)| *name == stream) else { return };
        match self.streams[at].1.read(&mut self.buffer) {
            Ok(length @ 1..) => self.write_output(stream, length),
            Err(error) if is_not_now(&error) => {}
            Ok(0) | Err(_) => {
                self.streams.remove(at);
                self.end_output(stream);
            }
        }
    }

    /// Reads what is left in a pipe whose writers are dead. One outside the container, which was handed the pipe, is
    /// not waited for.
    fn drain(&mut self, stream: Stream, mut pipe: File) {
        loop {
            match pipe.read(&mut self.buffer) {
                Ok(length @ 1..) => self.write_output(stream, length),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Ok(0) | Err(_) => break,
            }
        }
        self.end_output(stream);
    }

    /// Writes the first bytes of the buffer to the log.
    fn write_output(&mut self, stream: Stream, length: usize) {
        let written = self.log.as_mut().map_or(Ok(()), |log| log.take(stream, &self.buffer[..length], now()));
        self.note_loss(written);
    }

    fn end_output(&mut self, stream: Stream) {
        let written = self.log.as_mut().map_or(Ok(()), |log| log.end(stream, now()));
        self.note_loss(written);
    }

    fn note_loss(&mut self, written: io::Result<()>) {
        if let Err(error) = written {
            self.lost_output = format!("output was lost: {error}");
        }
    }

    /// Reads a check's output, up to what is kept; the rest is read and dropped.
    fn read_check(&mut self) {
        let Some(check) = &mut self.check else { return };
        let Some(pipe) = &mut check.pipe else { return };
        loop {
            match pipe.read(&mut self.buffer) {
                Ok(length @ 1..) => {
                    let room = OUTPUT_MAX - check.output.len();
                    check.output.extend_from_slice(&self.buffer[..length.min(room)]);
                }
                Err(error) if is_not_now(&error) => return,
                Ok(0) | Err(_) => break,
            }
        }
        check.pipe = None;
    }
}

/// What poll found.
#[derive(Debug, Clone, Copy)]
enum Ready {
    Signal,
    Output(Stream),
    Check,
    Lifeline,
}

fn is_not_now(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted)
}

/// Blocks the signals that mean something here, and makes them readable.
pub(crate) fn watch_signals() -> io::Result<SignalFd> {
    let mut set = SigSet::empty();
    for signal in [Signal::SIGCHLD, Signal::SIGTERM, Signal::SIGINT, Signal::SIGQUIT] {
        set.add(signal);
    }
    set.thread_block()?;
    Ok(SignalFd::with_flags(&set, SfdFlags::SFD_CLOEXEC | SfdFlags::SFD_NONBLOCK)?)
}

/// Pipes for a container's output, and nothing for its input.
fn pipes() -> io::Result<(Vec<(Stream, File)>, Stdio)> {
    let (read_out, stdout) = nix::unistd::pipe2(OFlag::O_CLOEXEC)?;
    let (read_err, stderr) = nix::unistd::pipe2(OFlag::O_CLOEXEC)?;
    set_nonblocking(read_out.as_fd())?;
    set_nonblocking(read_err.as_fd())?;
    let streams = vec![(Stream::Stdout, File::from(read_out)), (Stream::Stderr, File::from(read_err))];
    Ok((streams, Stdio { stdin: birth::null()?, stdout, stderr }))
}

/// A pipe for a check's output.
fn check_pipe() -> io::Result<(File, Stdio)> {
    let (read, write) = nix::unistd::pipe2(OFlag::O_CLOEXEC)?;
    set_nonblocking(read.as_fd())?;
    let stdio = Stdio { stdin: birth::null()?, stdout: write.try_clone()?, stderr: write };
    Ok((read.into(), stdio))
}

/// Our own output for the container, and nothing for its input.
fn own_streams() -> io::Result<Stdio> {
    let stdout = io::stdout().as_fd().try_clone_to_owned()?;
    let stderr = io::stderr().as_fd().try_clone_to_owned()?;
    Ok(Stdio { stdin: birth::null()?, stdout, stderr })
}

fn set_nonblocking(fd: BorrowedFd<'_>) -> io::Result<()> {
    let flags = OFlag::from_bits_retain(fcntl(fd, FcntlArg::F_GETFL)?);
    fcntl(fd, FcntlArg::F_SETFL(flags | OFlag::O_NONBLOCK))?;
    Ok(())
}
