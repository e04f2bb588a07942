"""What every subject needs: processes that are ended, ports, cores, CPU time, wrk, rounds."""

import contextlib
import os
import pathlib
import re
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

TICKS = os.sysconf("SC_CLK_TCK")
UNITS = {"us": 0.001, "ms": 1, "s": 1_000, "m": 60_000}


def cores():
    """The core of whoever is measured, and those of the load. The same one where there is only one."""
    usable = sorted(os.sched_getaffinity(0))
    return str(usable[0]), ",".join(str(core) for core in usable[1:] or usable)


def free_port():
    """A port of 127.0.0.1 that nobody listens on now."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


@contextlib.contextmanager
def scratch():
    """A folder that is removed, with what a peer that was interrupted left mounted in it."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="turaco-bench-"))
    try:
        yield folder
    finally:
        mounted = [line.split()[1] for line in pathlib.Path("/proc/self/mounts").read_text().splitlines()]
        for place in sorted((place for place in mounted if place.startswith(f"{folder}/")), reverse=True):
            subprocess.run(["umount", "--lazy", place], check=False)
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def running(*command, log, core=None, **options):
    """A process, ended by its pid whatever happens. What it says is in the file `log`."""
    placed = ["taskset", "-c", core] if core else []
    with open(log, "ab") as said:
        process = subprocess.Popen([*placed, *map(str, command)], stdin=subprocess.DEVNULL, stdout=said, stderr=said,
                                   preexec_fn=os.setpgrp, **options)
    process.said = lambda: pathlib.Path(log).read_text(errors="replace")[-600:]
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def answered(url, process=None, seconds=30, status=200):
    """Waits until a server answers; fails at once when its process is gone."""
    deadline = time.monotonic() + seconds
    while True:
        if process and process.poll() is not None:
            raise RuntimeError(f"{process.args} ended with {process.returncode}: {process.said()}")
        try:
            with urllib.request.urlopen(url, timeout=2) as answer:
                found = answer.status
        except urllib.error.HTTPError as error:
            found = error.code
        except OSError:
            found = None
        if found == status:
            return
        if time.monotonic() > deadline:
            raise RuntimeError(f"{url} answers {found} after {seconds} s")
        time.sleep(0.02)


def family(pid):
    """A process and all its descendants."""
    listed = [child for task in pathlib.Path(f"/proc/{pid}/task").iterdir()
              for child in (task / "children").read_text().split()]
    return [pid] + [one for child in listed for one in family(int(child))]


def cpu_seconds(pid):
    """CPU time of a process and its descendants so far."""
    total = 0
    for one in family(pid):
        fields = pathlib.Path(f"/proc/{one}/stat").read_text().rsplit(")", 1)[1].split()
        total += int(fields[11]) + int(fields[12])
    return total / TICKS


def status_kib(pid, field):
    """A field of /proc/PID/status, KiB."""
    found = re.search(rf"^{field}:\s+(\d+) kB", pathlib.Path(f"/proc/{pid}/status").read_text(), re.M)
    return int(found.group(1)) if found else 0


def wrk(url, seconds, connections, core, script=None):
    """Requests a second and p99 latency in ms. Any answer but 2xx and any socket error is a failure."""
    command = ["taskset", "-c", core, "wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency",
               *(["-s", str(script)] if script else []), url]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    wrong = re.search(r"(Non-2xx.*|Socket errors.*)", said)
    if wrong:
        raise RuntimeError(f"{url}: {wrong.group(1)}")
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", said).group(1))
    worst = re.search(r"99%\s+([\d.]+)(us|ms|s|m)", said)
    return {"rate": rate, "p99": float(worst.group(1)) * UNITS[worst.group(2)]}


def rounds(count, sides):
    """Calls each side's function in turn (A B C, then B C A, …), `count` times: what each gave, by name."""
    names, given = list(sides), {name: [] for name in sides}
    for number in range(count):
        turn = number % len(names)
        for name in names[turn:] + names[:turn]:
            given[name].append(sides[name]())
    return given


def timed(act, *arguments):
    """How long a call takes, ms."""
    began = time.monotonic()
    act(*arguments)
    return (time.monotonic() - began) * 1_000


def quiet(*command, **options):
    """Runs a command to its end; fails with what it said."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, **options)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, command))}: {done.stderr.strip()[-600:]}")
    return done.stdout
