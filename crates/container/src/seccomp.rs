//! The system call filter: what a confined container may not ask of the kernel.
//!
//! A list of what is refused, not of what is allowed as Docker's: system calls that reach outside the container's
//! namespaces, load code into the kernel, or have no use in one. Those that a granted capability is about are left
//! open, as Docker does. System calls of another architecture (32-bit programs) are refused as a whole, since numbers
//! mean other things there.

use std::io;

use crate::{capability, sys};

/// The number range of the x32 variant on x86-64.
#[cfg(target_arch = "x86_64")]
const X32_BIT: u32 = 0x4000_0000;

#[cfg(target_arch = "x86_64")]
const ARCHITECTURE: u32 = 0xC000_003E;
#[cfg(target_arch = "aarch64")]
const ARCHITECTURE: u32 = 0xC000_00B7;
#[cfg(target_arch = "riscv64")]
const ARCHITECTURE: u32 = 0xC000_00F3;

/// Flags of `clone` that make namespaces.
const NAMESPACE_FLAGS: u32 = 0x7E02_0000;

/// Offsets in the kernel's `struct seccomp_data`.
const OFFSET_NUMBER: u32 = 0;
const OFFSET_ARCHITECTURE: u32 = 4;
const OFFSET_FIRST_ARGUMENT: u32 = 16;

/// Refused whatever the capabilities.
const NEVER: &[libc::c_long] = &[
    libc::SYS_add_key,
    libc::SYS_io_uring_enter,
    libc::SYS_io_uring_register,
    libc::SYS_io_uring_setup,
    libc::SYS_kexec_file_load,
    libc::SYS_kexec_load,
    libc::SYS_keyctl,
    libc::SYS_move_pages,
    libc::SYS_nfsservctl,
    libc::SYS_request_key,
    libc::SYS_swapoff,
    libc::SYS_swapon,
    libc::SYS_userfaultfd,
];

/// Refused unless the capability is granted.
const GUARDED: &[(&str, &[libc::c_long])] = &[
    (
        "SYS_ADMIN",
        &[
            libc::SYS_fsconfig,
            libc::SYS_fsmount,
            libc::SYS_fsopen,
            libc::SYS_fspick,
            libc::SYS_lookup_dcookie,
            libc::SYS_mount,
            libc::SYS_mount_setattr,
            libc::SYS_move_mount,
            libc::SYS_open_tree,
            libc::SYS_pivot_root,
            libc::SYS_quotactl,
            libc::SYS_setns,
            libc::SYS_umount2,
            libc::SYS_unshare,
            libc::SYS_fanotify_init,
        ],
    ),
    ("DAC_READ_SEARCH", &[libc::SYS_open_by_handle_at]),
    ("BPF", &[libc::SYS_bpf]),
    ("PERFMON", &[libc::SYS_perf_event_open]),
    ("SYS_BOOT", &[libc::SYS_reboot]),
    ("SYS_MODULE", &[libc::SYS_delete_module, libc::SYS_finit_module, libc::SYS_init_module]),
    ("SYS_NICE", &[libc::SYS_mbind, libc::SYS_set_mempolicy]),
    ("SYS_PACCT", &[libc::SYS_acct]),
    (
        "SYS_PTRACE",
        &[libc::SYS_kcmp, libc::SYS_pidfd_getfd, libc::SYS_process_vm_readv, libc::SYS_process_vm_writev],
    ),
    ("SYS_TIME", &[libc::SYS_clock_adjtime, libc::SYS_clock_settime, libc::SYS_settimeofday]),
    ("SYSLOG", &[libc::SYS_syslog]),
];

/// Old calls that only x86-64 has.
#[cfg(target_arch = "x86_64")]
const OLD: &[libc::c_long] = &[
    libc::SYS__sysctl,
    libc::SYS_ioperm,
    libc::SYS_iopl,
    libc::SYS_sysfs,
    libc::SYS_uselib,
    libc::SYS_ustat,
];
#[cfg(not(target_arch = "x86_64"))]
const OLD: &[libc::c_long] = &[];

/// Puts the filter in force for this process, given its capabilities (bit mask). Without `no_new_privs` the caller
/// must still hold CAP_SYS_ADMIN.
pub(crate) fn apply(capabilities: u64) -> io::Result<()> {
    sys::set_seccomp(&program(capabilities))
}

/// The filter as a classic BPF program.
fn program(capabilities: u64) -> Vec<libc::sock_filter> {
    let holds = |name: &str| capability::mask_of([name]).is_ok_and(|mask| capabilities & mask != 0);
    let mut refused: Vec<libc::c_long> = NEVER.iter().chain(OLD).copied().collect();
    for (name, calls) in GUARDED {
        if !holds(name) {
            refused.extend_from_slice(calls);
        }
    }
    let mut code = vec![
        load(OFFSET_ARCHITECTURE),
        jump_if_equal(ARCHITECTURE, 1, 0),
        answer(libc::ENOSYS),
        load(OFFSET_NUMBER),
    ];
    #[cfg(target_arch = "x86_64")]
    code.extend([jump_if_at_least(X32_BIT, 0, 1), answer(libc::ENOSYS)]);
    for call in refused {
        code.extend([jump_if_equal(number(call), 0, 1), answer(libc::EPERM)]);
    }
    if !holds("SYS_ADMIN") {
        // clone3's flags are behind a pointer: "not there" makes C libraries fall back to clone.
        code.extend([jump_if_equal(number(libc::SYS_clone3), 0, 1), answer(libc::ENOSYS)]);
        code.extend([
            jump_if_equal(number(libc::SYS_clone), 0, 3),
            load(OFFSET_FIRST_ARGUMENT),
            jump_if_any_bit(NAMESPACE_FLAGS, 0, 1),
            answer(libc::EPERM),
        ]);
    }
    code.push(statement(libc::BPF_RET | libc::BPF_K, libc::SECCOMP_RET_ALLOW));
    code
}

fn number(call: libc::c_long) -> u32 {
    u32::try_from(call).unwrap_or(u32::MAX)
}

fn statement(code: u32, k: u32) -> libc::sock_filter {
    libc::sock_filter { code: code as u16, jt: 0, jf: 0, k }
}

fn load(offset: u32) -> libc::sock_filter {
    statement(libc::BPF_LD | libc::BPF_W | libc::BPF_ABS, offset)
}

fn answer(errno: i32) -> libc::sock_filter {
    statement(libc::BPF_RET | libc::BPF_K, libc::SECCOMP_RET_ERRNO | errno.unsigned_abs())
}

fn jump(kind: u32, k: u32, jt: u8, jf: u8) -> libc::sock_filter {
    libc::sock_filter { code: (libc::BPF_JMP | kind | libc::BPF_K) as u16, jt, jf, k }
}

fn jump_if_equal(k: u32, jt: u8, jf: u8) -> libc::sock_filter {
    jump(libc::BPF_JEQ, k, jt, jf)
}

#[cfg(target_arch = "x86_64")]
fn jump_if_at_least(k: u32, jt: u8, jf: u8) -> libc::sock_filter {
    jump(libc::BPF_JGE, k, jt, jf)
}

fn jump_if_any_bit(k: u32, jt: u8, jf: u8) -> libc::sock_filter {
    jump(libc::BPF_JSET, k, jt, jf)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Runs the filter on a call as the kernel does: returns `None` when it is allowed, else the error number.
    fn run(capabilities: u64, architecture: u32, call: libc::c_long, first_argument: u32) -> Option<i32> {
        let code = program(capabilities);
        let (mut at, mut accumulator) = (0, 0);
        loop {
            let step = code[at];
            at += 1;
            match (u32::from(step.code), step.k) {
                (0x20, OFFSET_NUMBER) => accumulator = number(call),
                (0x20, OFFSET_ARCHITECTURE) => accumulator = architecture,
                (0x20, OFFSET_FIRST_ARGUMENT) => accumulator = first_argument,
                (0x06, libc::SECCOMP_RET_ALLOW) => return None,
                (0x06, k) => return Some((k & 0xffff) as i32),
                (code, k) => {
                    let hit = match code {
                        0x15 => accumulator == k,
                        0x35 => accumulator >= k,
                        0x45 => accumulator & k != 0,
                        _ => panic!("unknown instruction {code:#x}"),
                    };
                    at += usize::from(if hit { step.jt } else { step.jf });
                }
            }
        }
    }

    #[test]
    fn refuses_what_reaches_out_and_allows_the_rest() {
        let admin = capability::mask_of(["SYS_ADMIN"]).unwrap();
        let check = |capabilities, call, argument| run(capabilities, ARCHITECTURE, call, argument);
        assert_eq!(check(0, libc::SYS_read, 0), None);
        assert_eq!(check(0, libc::SYS_execve, 0), None);
        assert_eq!(check(0, libc::SYS_mount, 0), Some(libc::EPERM));
        assert_eq!(check(admin, libc::SYS_mount, 0), None);
        assert_eq!(check(admin, libc::SYS_keyctl, 0), Some(libc::EPERM));
        assert_eq!(check(0, libc::SYS_clone, libc::CLONE_NEWUSER as u32), Some(libc::EPERM));
        assert_eq!(check(0, libc::SYS_clone, libc::CLONE_VM as u32), None);
        assert_eq!(check(0, libc::SYS_clone3, 0), Some(libc::ENOSYS));
        assert_eq!(run(0, 0x4000_0003, libc::SYS_read, 0), Some(libc::ENOSYS));
    }

    #[test]
    fn fits_the_kernels_limit() {
        assert!(program(0).len() < 4096);
    }
}
