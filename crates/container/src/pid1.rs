//! The small init in front of a process that wants one (`initProcessEnabled`): reaps orphans, passes signals on, and
//! ends with its child's exit code.

use std::os::fd::BorrowedFd;

use nix::sys::signal::{SigSet, Signal};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::{ForkResult, Pid};

use crate::start::{Context as _, StartError};
use crate::{capability, sys};

/// Divides the container's first process: the child returns and goes on to its program, the parent stays as init.
pub(crate) fn divide(report: BorrowedFd<'_>) -> Result<(), StartError> {
    // Blocked before the fork, so that none is lost; a blocked signal is kept even for the first process of a
    // namespace. The child unblocks all before it executes.
    SigSet::all().thread_block().context("block signals")?;
    match sys::fork().context("fork behind init")? {
        ForkResult::Child => Ok(()),
        ForkResult::Parent { child } => {
            let code = match settle(report) {
                Ok(()) => tend(child),
                Err(_) => 1,
            };
            sys::exit_now(code)
        }
    }
}

/// Gives up what init does not need. All descriptors are closed: the parent must see the child's end of the pipe only,
/// and the shim's lock must not be held here.
fn settle(report: BorrowedFd<'_>) -> Result<(), StartError> {
    nix::sys::prctl::set_pdeathsig(Signal::SIGKILL).context("set the parent-death signal")?;
    super::init::check_parent(report)?;
    nix::sys::prctl::set_name(c"init").context("set the name")?;
    sys::close_from(3).context("close descriptors")?;
    let kill = capability::mask_of(["KILL"]).unwrap_or_default();
    sys::set_capabilities(kill).context("drop capabilities")
}

/// Waits for the child's end, reaping all others. Returns its exit code.
fn tend(child: Pid) -> i32 {
    loop {
        match SigSet::all().wait() {
            Ok(Signal::SIGCHLD) => {
                if let Some(code) = reap(child) {
                    return code;
                }
            }
            // A child that has just ended will be reaped next.
            Ok(signal) => drop(sys::kill(child, signal as i32)),
            // A real-time signal has no name here.
            Err(_) => {}
        }
    }
}

/// Reaps what there is; the child's exit code when it was among them.
fn reap(child: Pid) -> Option<i32> {
    let mut code = None;
    loop {
        match waitpid(None, Some(WaitPidFlag::WNOHANG)) {
            Ok(WaitStatus::Exited(pid, exit)) if pid == child => code = Some(exit),
            Ok(WaitStatus::Signaled(pid, signal, _)) if pid == child => code = Some(128 + signal as i32),
            Ok(WaitStatus::StillAlive) | Err(_) => return code,
            Ok(_) => {}
        }
    }
}
