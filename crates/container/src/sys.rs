//! System calls that have no safe wrapper elsewhere. The only module with `unsafe`: each block is one call whose
//! pointers live longer than the call.
#![expect(unsafe_code, reason = "raw system calls without a safe wrapper")]

use std::ffi::{CStr, CString};
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd, RawFd};

use nix::unistd::{ForkResult, Pid};

/// Turns a raw result into an error.
fn check(result: libc::c_long) -> io::Result<libc::c_long> {
    if result < 0 { Err(io::Error::last_os_error()) } else { Ok(result) }
}

/// Takes a descriptor returned by the kernel.
fn owned(result: libc::c_long) -> io::Result<OwnedFd> {
    let fd = RawFd::try_from(check(result)?).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
    // SAFETY: the kernel has just made this descriptor for us; nobody else knows it.
    Ok(unsafe { OwnedFd::from_raw_fd(fd) })
}

/// Forks. Must be called by a program without other threads, so that the child may do anything.
pub fn fork() -> io::Result<ForkResult> {
    // SAFETY: the callers are the shim and its children, which have one thread.
    Ok(unsafe { nix::unistd::fork() }?)
}

/// Ends the process at once, without running anything of the parent's copy.
pub fn exit_now(code: i32) -> ! {
    // SAFETY: `_exit` takes a number and does not return.
    unsafe { libc::_exit(code) }
}

/// A descriptor for a process. Fails with ESRCH when there is none of that id.
pub fn pidfd_open(pid: i32) -> io::Result<OwnedFd> {
    // SAFETY: takes two numbers.
    owned(unsafe { libc::syscall(libc::SYS_pidfd_open, pid, 0) })
}

/// Sends a signal to the process behind a descriptor.
pub fn pidfd_send_signal(pidfd: BorrowedFd<'_>, signal: i32) -> io::Result<()> {
    // SAFETY: a null siginfo is allowed and means the default.
    check(unsafe {
        libc::syscall(
            libc::SYS_pidfd_send_signal,
            pidfd.as_raw_fd(),
            signal,
            std::ptr::null::<libc::siginfo_t>(),
            0,
        )
    })?;
    Ok(())
}

/// Joins namespaces of the process behind a descriptor: `flags` are `CLONE_NEW…`.
pub fn setns(fd: BorrowedFd<'_>, flags: i32) -> io::Result<()> {
    // SAFETY: takes two numbers.
    check(unsafe { libc::c_long::from(libc::setns(fd.as_raw_fd(), flags)) })?;
    Ok(())
}

/// Closes every descriptor from `first` on.
pub fn close_from(first: u32) -> io::Result<()> {
    // SAFETY: takes numbers. The callers own no descriptor object at or above `first`, or never use it again.
    check(unsafe { libc::syscall(libc::SYS_close_range, first, u32::MAX, 0) })?;
    Ok(())
}

/// Makes every descriptor from `first` on close when a program is executed.
pub fn close_on_exec_from(first: u32) -> io::Result<()> {
    // SAFETY: takes numbers; 4 is CLOSE_RANGE_CLOEXEC.
    check(unsafe { libc::syscall(libc::SYS_close_range, first, u32::MAX, 4) })?;
    Ok(())
}

/// Makes `target` (0, 1 or 2) a copy of `fd`.
pub fn redirect(fd: BorrowedFd<'_>, target: RawFd) -> io::Result<()> {
    // SAFETY: takes two numbers; `target` is a standard stream, which no object owns.
    check(unsafe { libc::c_long::from(libc::dup2(fd.as_raw_fd(), target)) })?;
    Ok(())
}

/// A detached copy of the mount at `path`, with what is mounted below it.
pub fn open_tree(path: &CStr, recursive: bool) -> io::Result<OwnedFd> {
    let recursive = if recursive { libc::AT_RECURSIVE as u32 } else { 0 };
    let flags = libc::OPEN_TREE_CLONE | libc::OPEN_TREE_CLOEXEC | recursive;
    // SAFETY: `path` lives through the call.
    owned(unsafe { libc::syscall(libc::SYS_open_tree, libc::AT_FDCWD, path.as_ptr(), flags) })
}

/// Puts a detached mount at `path`.
pub fn move_mount(tree: BorrowedFd<'_>, path: &CStr) -> io::Result<()> {
    // SAFETY: both strings live through the call.
    check(unsafe {
        libc::syscall(
            libc::SYS_move_mount,
            tree.as_raw_fd(),
            c"".as_ptr(),
            libc::AT_FDCWD,
            path.as_ptr(),
            // A symlink inside the new root is followed, as mount does.
            libc::MOVE_MOUNT_F_EMPTY_PATH | libc::MOVE_MOUNT_T_SYMLINKS,
        )
    })?;
    Ok(())
}

/// The kernel's `struct mount_attr`.
#[repr(C)]
struct MountAttr {
    set: u64,
    clear: u64,
    propagation: u64,
    userns: u64,
}

/// Sets `MOUNT_ATTR_…` flags of a mount, and of those below it.
pub fn mount_setattr(tree: BorrowedFd<'_>, set: u64, recursive: bool) -> io::Result<()> {
    let attributes = MountAttr { set, clear: 0, propagation: libc::MS_PRIVATE, userns: 0 };
    let flags = libc::AT_EMPTY_PATH | if recursive { libc::AT_RECURSIVE } else { 0 };
    // SAFETY: the structure is the kernel's layout, and its size is given.
    check(unsafe {
        libc::syscall(
            libc::SYS_mount_setattr,
            tree.as_raw_fd(),
            c"".as_ptr(),
            flags,
            &raw const attributes,
            size_of::<MountAttr>(),
        )
    })?;
    Ok(())
}

/// A file system made from options, one by one: for option lists longer than a page. Returns it as detached mount.
pub fn mount_with_options(kind: &CStr, options: &[(CString, Option<CString>)]) -> io::Result<OwnedFd> {
    const SET_FLAG: u32 = 0;
    const SET_STRING: u32 = 1;
    const CREATE: u32 = 6;
    // SAFETY: `kind` lives through the call; 1 is FSOPEN_CLOEXEC.
    let context = owned(unsafe { libc::syscall(libc::SYS_fsopen, kind.as_ptr(), 1) })?;
    let configure = |command: u32, key: *const libc::c_char, value: *const libc::c_char| {
        // SAFETY: key and value are null or live through the call.
        check(unsafe { libc::syscall(libc::SYS_fsconfig, context.as_raw_fd(), command, key, value, 0) })
    };
    for (key, value) in options {
        match value {
            Some(value) => configure(SET_STRING, key.as_ptr(), value.as_ptr())?,
            None => configure(SET_FLAG, key.as_ptr(), std::ptr::null())?,
        };
    }
    configure(CREATE, std::ptr::null(), std::ptr::null())?;
    // SAFETY: takes numbers; 1 is FSMOUNT_CLOEXEC.
    owned(unsafe { libc::syscall(libc::SYS_fsmount, context.as_raw_fd(), 1, 0) })
}

/// Sets this thread's capability sets (bit masks), effective = permitted, and nothing inheritable.
pub fn set_capabilities(permitted: u64) -> io::Result<()> {
    #[repr(C)]
    struct Header {
        version: u32,
        pid: i32,
    }
    #[repr(C)]
    #[derive(Clone, Copy)]
    struct Data {
        effective: u32,
        permitted: u32,
        inheritable: u32,
    }
    const VERSION_3: u32 = 0x2008_0522;
    let header = Header { version: VERSION_3, pid: 0 };
    let half = |bits: u32| Data { effective: bits, permitted: bits, inheritable: 0 };
    let data = [half((permitted & 0xffff_ffff) as u32), half((permitted >> 32) as u32)];
    // SAFETY: both structures are the kernel's layout for version 3, and live through the call.
    check(unsafe { libc::syscall(libc::SYS_capset, &raw const header, data.as_ptr()) })?;
    Ok(())
}

/// Takes a capability out of the bounding set. False when the kernel knows no capability of that number.
pub fn drop_bounding(capability: u32) -> io::Result<bool> {
    // SAFETY: takes numbers.
    let result = unsafe { libc::prctl(libc::PR_CAPBSET_DROP, libc::c_ulong::from(capability), 0, 0, 0) };
    if result == 0 {
        return Ok(true);
    }
    let error = io::Error::last_os_error();
    if error.raw_os_error() == Some(libc::EINVAL) { Ok(false) } else { Err(error) }
}

/// Clears the ambient capabilities.
pub fn clear_ambient() -> io::Result<()> {
    // SAFETY: takes numbers.
    check(libc::c_long::from(unsafe {
        libc::prctl(libc::PR_CAP_AMBIENT, libc::PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0)
    }))?;
    Ok(())
}

/// Installs a system call filter on this thread and all it becomes.
pub fn set_seccomp(program: &[libc::sock_filter]) -> io::Result<()> {
    let length = u16::try_from(program.len()).map_err(|_| io::Error::from(io::ErrorKind::InvalidInput))?;
    let program = libc::sock_fprog { len: length, filter: program.as_ptr().cast_mut() };
    // SAFETY: the kernel copies the program; it lives through the call.
    check(unsafe { libc::syscall(libc::SYS_seccomp, libc::SECCOMP_SET_MODE_FILTER, 0, &raw const program) })?;
    Ok(())
}

/// Sets every signal's action back to the default, and blocks none.
pub fn reset_signals() -> io::Result<()> {
    for signal in 1..=64 {
        // SAFETY: a default action needs no function; numbers that cannot be set are refused, which is fine.
        unsafe {
            libc::signal(signal, libc::SIG_DFL);
        }
    }
    nix::sys::signal::SigSet::empty().thread_set_mask()?;
    Ok(())
}

/// Brings the loopback device of this network namespace up.
pub fn loopback_up() -> io::Result<()> {
    let socket = nix::sys::socket::socket(
        nix::sys::socket::AddressFamily::Inet,
        nix::sys::socket::SockType::Datagram,
        nix::sys::socket::SockFlag::SOCK_CLOEXEC,
        None,
    )?;
    // SAFETY: all zero is a valid `ifreq`.
    let mut request: libc::ifreq = unsafe { std::mem::zeroed() };
    for (to, from) in request.ifr_name.iter_mut().zip(b"lo") {
        *to = *from as libc::c_char;
    }
    request.ifr_ifru.ifru_flags = (libc::IFF_UP | libc::IFF_RUNNING) as libc::c_short;
    let socket = socket.as_fd().as_raw_fd();
    // SAFETY: the request is a whole `ifreq` and lives through the call.
    check(libc::c_long::from(unsafe { libc::ioctl(socket, libc::SIOCSIFFLAGS as _, &raw const request) }))?;
    Ok(())
}

/// Sends a signal to a process by number. A process that is gone already is no error.
pub fn kill(pid: Pid, signal: i32) -> io::Result<()> {
    // SAFETY: takes two numbers.
    match check(libc::c_long::from(unsafe { libc::kill(pid.as_raw(), signal) })) {
        Err(error) if error.raw_os_error() != Some(libc::ESRCH) => Err(error),
        _ => Ok(()),
    }
}

/// Makes a descriptor's readiness to be read awaitable. Must be called inside a tokio runtime.
#[cfg(feature = "launch")]
pub fn watch_readable(fd: OwnedFd) -> io::Result<tokio::io::unix::AsyncFd<OwnedFd>> {
    // SAFETY: an `OwnedFd` is open and the same until it is dropped.
    let watched =
        unsafe { tokio::io::unix::AsyncFd::register_with_interest(fd, tokio::io::Interest::READABLE) };
    watched.map_err(io::Error::from)
}
