//! Capabilities by name.

use std::io;

use crate::sys;

/// Every capability, at the index of its number.
pub const ALL: [&str; 41] = [
    "CHOWN",
    "DAC_OVERRIDE",
    "DAC_READ_SEARCH",
    "FOWNER",
    "FSETID",
    "KILL",
    "SETGID",
    "SETUID",
    "SETPCAP",
    "LINUX_IMMUTABLE",
    "NET_BIND_SERVICE",
    "NET_BROADCAST",
    "NET_ADMIN",
    "NET_RAW",
    "IPC_LOCK",
    "IPC_OWNER",
    "SYS_MODULE",
    "SYS_RAWIO",
    "SYS_CHROOT",
    "SYS_PTRACE",
    "SYS_PACCT",
    "SYS_ADMIN",
    "SYS_BOOT",
    "SYS_NICE",
    "SYS_RESOURCE",
    "SYS_TIME",
    "SYS_TTY_CONFIG",
    "MKNOD",
    "LEASE",
    "AUDIT_WRITE",
    "AUDIT_CONTROL",
    "SETFCAP",
    "MAC_OVERRIDE",
    "MAC_ADMIN",
    "SYSLOG",
    "WAKE_ALARM",
    "BLOCK_SUSPEND",
    "AUDIT_READ",
    "PERFMON",
    "BPF",
    "CHECKPOINT_RESTORE",
];

/// What Docker leaves a container.
pub const DEFAULT: [&str; 14] = [
    "CHOWN",
    "DAC_OVERRIDE",
    "FSETID",
    "FOWNER",
    "MKNOD",
    "NET_RAW",
    "SETGID",
    "SETUID",
    "SETFCAP",
    "SETPCAP",
    "NET_BIND_SERVICE",
    "SYS_CHROOT",
    "KILL",
    "AUDIT_WRITE",
];

/// The default set with some added and some dropped; `ALL` adds or drops all. Fails with the name it does not know.
pub fn adjusted(add: &[String], drop: &[String]) -> Result<Vec<String>, String> {
    let mut set = if drop.iter().any(|name| name == "ALL") { 0 } else { mask_of(DEFAULT)? };
    set &= !mask_of(drop.iter().map(String::as_str).filter(|name| *name != "ALL"))?;
    if add.iter().any(|name| name == "ALL") {
        // Docker's order: everything is added, then what is dropped by name is taken away.
        set = mask_of(ALL)? & !mask_of(drop.iter().map(String::as_str).filter(|name| *name != "ALL"))?;
    } else {
        set |= mask_of(add.iter().map(String::as_str))?;
    }
    let held = ALL.iter().enumerate().filter(|(number, _)| set & (1 << number) != 0);
    Ok(held.map(|(_, name)| (*name).to_owned()).collect())
}

/// The bit mask of named capabilities. Fails with the name it does not know.
pub fn mask_of<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<u64, String> {
    let mut mask = 0;
    for name in names {
        let bare = name.strip_prefix("CAP_").unwrap_or(name);
        let number = ALL.iter().position(|known| *known == bare).ok_or_else(|| name.to_owned())?;
        mask |= 1 << number;
    }
    Ok(mask)
}

/// Takes everything outside `mask` away from this process for good (bounding set), as long as it is still root.
pub(crate) fn bound(mask: u64) -> io::Result<()> {
    for number in 0..64 {
        if mask & (1 << number) == 0 && !sys::drop_bounding(number)? {
            break;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_and_drops_by_name() {
        let list = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        assert_eq!(adjusted(&[], &[]).unwrap().len(), DEFAULT.len());
        assert_eq!(adjusted(&list(&["NET_ADMIN"]), &list(&["ALL"])).unwrap(), ["NET_ADMIN"]);
        let all_but = adjusted(&list(&["ALL"]), &list(&["MKNOD"])).unwrap();
        assert_eq!(all_but.len(), ALL.len() - 1);
        assert!(!all_but.iter().any(|name| name == "MKNOD"));
        assert_eq!(adjusted(&list(&["FLY"]), &[]), Err("FLY".to_owned()));
    }
}
