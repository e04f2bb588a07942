"""A container from nothing to its end, beside crun."""

import contextlib
import json
import os
import pathlib
import shutil
import subprocess
import uuid

from measure import quiet, rounds, running, scratch, timed
from stack import until

# Both start the same program in the same root, so often a round.
STARTS = 20
NAMESPACES = ["pid", "network", "ipc", "uts", "mount", "cgroup"]
CAPABILITIES = ["CHOWN", "DAC_OVERRIDE", "FSETID", "FOWNER", "MKNOD", "NET_RAW", "SETGID", "SETUID", "SETFCAP",
                "SETPCAP", "NET_BIND_SERVICE", "SYS_CHROOT", "KILL", "AUDIT_WRITE"]
MASKED = ["/proc/acpi", "/proc/kcore", "/proc/keys", "/proc/latency_stats", "/proc/timer_list", "/proc/timer_stats",
          "/proc/sched_debug", "/sys/firmware", "/proc/scsi"]
READ_ONLY = ["/proc/asound", "/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"]
PATH = "/usr/bin:/bin"
# Where version 2 is mounted beside version 1.
UNIFIED = "/sys/fs/cgroup/unified"


def measure(report, options):
    """`/bin/true` in a container, in turn."""
    with scratch() as folder, one_version(folder) as inside:
        root = folder / "root"
        minimal_root(root)
        sides = {"ours": lambda: ours(options.turaco, folder, root, inside)}
        sides["ours"]()
        try:
            by_crun(folder, root, inside)
            sides["crun"] = lambda: by_crun(folder, root, inside)
        except RuntimeError as error:
            report.note(f"crun does not work on this machine: {error}")
        given = rounds(options.rounds * STARTS, sides)
    report.add("container, start to end", **given)
    report.note("container: `turaco shim DIR` and `crun run`, from before exec until the command has ended: "
                f"`/bin/true` in the same directory as root, new namespaces ({', '.join(NAMESPACES)}), a new cgroup, "
                "Docker's capabilities, masked paths, no new privileges, no seccomp filter. Ours keeps output and "
                "exit status in files and watches over the container, which crun leaves to its caller")
    if inside:
        report.note("container: this machine has cgroups of version 1 and 2 side by side, which crun refuses; both "
                    "sides are started by `nsenter` in a mount namespace without version 2")


@contextlib.contextmanager
def one_version(folder):
    """What to put before commands so that they see only one version of cgroups; nothing where there is only one."""
    if not os.path.ismount(UNIFIED):
        yield []
        return
    hide = f"umount --lazy {UNIFIED}; exec sleep infinity"
    with running("unshare", "--mount", "sh", "-c", hide, log=folder / "holder.log") as holder:
        until(lambda: pathlib.Path(f"/proc/{holder.pid}/comm").read_text() == "sleep\n", "the mount namespace", 10)
        yield ["nsenter", "--mount", "--target", str(holder.pid)]


def minimal_root(root):
    """A root with `true` and what it needs."""
    for name in ("proc", "sys", "dev", "tmp", "etc", "usr/bin"):
        (root / name).mkdir(parents=True)
    (root / "bin").symlink_to("usr/bin")
    shutil.copy("/usr/bin/true", root / "usr/bin/true")
    for word in quiet("ldd", "/usr/bin/true").split():
        if word.startswith("/"):
            target = root / word.lstrip("/")
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(word, target)
    (root / "etc/passwd").write_text("root:x:0:0:root:/root:/bin/sh\n")


def ours(turaco, folder, root, inside):
    """One container of ours, ms. In the foreground, as builds have them: the end of stdin would end it."""
    name = f"turaco-bench-{uuid.uuid4().hex[:8]}"
    directory = folder / name
    directory.mkdir()
    (directory / "spec.json").write_text(json.dumps(spec(name, root)))
    took = timed(run_with_stdin, *inside, turaco, "shim", directory)
    ended = json.loads((directory / "exit.json").read_text())
    shutil.rmtree(directory)
    if ended["code"] != 0:
        raise RuntimeError(f"our container: {ended}")
    return took


def run_with_stdin(*command):
    """Runs a command whose stdin stays open until it ends."""
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        process.wait(timeout=60)
        if process.returncode != 0:
            raise RuntimeError(f"{command}: {process.stderr.read().decode()}")


def spec(name, root):
    """What our shim is told."""
    none = {"memory_bytes": None, "memory_reservation_bytes": None, "cpu_shares": None, "cpu_millis": None,
            "pids": None}
    return {
        "hostname": "bench", "root": {"Directory": str(root)}, "read_only_root": False, "binds": [], "tmpfs": [],
        "network": "Loopback", "cgroup": [{"name": name, "limits": none}],
        "process": {"args": ["/bin/true"], "env": [["PATH", PATH]], "cwd": "/", "user": "", "init": False,
                    "rlimits": []},
        "security": {"capabilities": CAPABILITIES, "no_new_privileges": True, "seccomp": False,
                     "protect_kernel": True, "devices": False},
        "stop": {"signal": 15, "timeout_ms": 1000}, "health": None, "output": "Inherit",
    }


def by_crun(folder, root, inside):
    """One container of crun, ms."""
    name = f"turaco-bench-{uuid.uuid4().hex[:8]}"
    bundle = folder / name
    bundle.mkdir()
    (bundle / "config.json").write_text(json.dumps(oci_config(name, root)))
    try:
        return timed(lambda: quiet(*inside, "crun", "--root", folder / "crun", "--cgroup-manager", "cgroupfs", "run",
                                   "--bundle", bundle, name, stdin=subprocess.DEVNULL, timeout=60))
    finally:
        shutil.rmtree(bundle)
        forget_cgroups(name)


def oci_config(name, root):
    """What crun is told: the same container."""
    capabilities = [f"CAP_{name}" for name in CAPABILITIES]
    mount = lambda target, kind, source, *options: {
        "destination": target, "type": kind, "source": source, "options": list(options)}
    return {
        "ociVersion": "1.0.2", "hostname": "bench", "root": {"path": str(root), "readonly": False},
        "process": {"terminal": False, "user": {"uid": 0, "gid": 0}, "args": ["/bin/true"], "env": [f"PATH={PATH}"],
                    "cwd": "/", "noNewPrivileges": True, "capabilities": {
                        kind: capabilities for kind in ("bounding", "effective", "permitted")}},
        "mounts": [
            mount("/proc", "proc", "proc"),
            mount("/dev", "tmpfs", "tmpfs", "nosuid", "strictatime", "mode=755", "size=65536k"),
            mount("/dev/pts", "devpts", "devpts", "nosuid", "noexec", "newinstance", "ptmxmode=0666", "mode=0620"),
            mount("/dev/shm", "tmpfs", "shm", "nosuid", "noexec", "nodev", "mode=1777", "size=65536k"),
            mount("/dev/mqueue", "mqueue", "mqueue", "nosuid", "noexec", "nodev"),
            mount("/sys", "sysfs", "sysfs", "nosuid", "noexec", "nodev", "ro")],
        "linux": {"cgroupsPath": f"/{name}", "namespaces": [{"type": kind} for kind in NAMESPACES],
                  "maskedPaths": MASKED, "readonlyPaths": READ_ONLY},
    }


def forget_cgroups(name):
    """Removes groups that a failed start left."""
    for group in pathlib.Path("/sys/fs/cgroup").glob(f"*/{name}"):
        group.rmdir()
