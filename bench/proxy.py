"""Our proxy beside HAProxy and nginx: requests a second, latency, CPU a request."""

import contextlib
import pathlib

from measure import answered, cores, cpu_seconds, rounds, scratch, wrk
from proxies import PROXIES, origin

PAGE = pathlib.Path(__file__).resolve().parent.parent / "demo/app/index.html"
CONNECTIONS = 64
CLOSING = 'wrk.headers["Connection"] = "close"\n'


def measure(report, options):
    """All figures of the proxy."""
    core, others = cores()
    with scratch() as folder:
        closing = folder / "close.lua"
        closing.write_text(CLOSING)
        with origin(folder, PAGE.read_text().replace("'", ""), core) as behind:
            with proxies(options, folder, behind, core, access_log=False) as standing:
                one_kibibyte(report, options, standing, others)
                page = run(options, standing, "/page", others)
                report.add("proxy, keep-alive, the example's page", **rates(page))
            with proxies(options, folder, behind, core, access_log=True) as standing:
                logged = run(options, standing, "/1k", others)
                report.add("proxy, keep-alive, 1 KiB, access log in a file", **rates(logged))
            with proxies(options, folder, behind, core, access_log=False) as standing:
                big = run(options, standing, "/1m", others, connections=16)
                report.add("proxy, 1 MB", **rates(big))
                report.add("proxy, 1 MB: CPU a request", **cpu(big))
                fresh = run(options, standing, "/1k", others, script=closing)
                report.add("proxy, a new connection each", **rates(fresh))
    explain(report, core, others)


def one_kibibyte(report, options, standing, others):
    """The figures that the target is about."""
    small = run(options, standing, "/1k", others)
    report.add("proxy, keep-alive, 1 KiB", **rates(small))
    report.add("proxy, keep-alive, 1 KiB: CPU a request", **cpu(small))
    report.add("proxy, keep-alive, 1 KiB: p99 latency", **pick(small, "p99"))


@contextlib.contextmanager
def proxies(options, folder, behind, core, access_log):
    """All of them, up and answering. Only one has requests at a time."""
    with contextlib.ExitStack() as stack:
        standing = {}
        for name, start in PROXIES.items():
            port, process = stack.enter_context(start(options.turaco, folder, behind, core, access_log))
            answered(f"http://127.0.0.1:{port}/1k", process)
            standing[name] = port, process
        yield standing


def run(options, standing, path, others, connections=CONNECTIONS, script=None):
    """Rounds of one kind of request: what each proxy gave."""
    def one(port, process):
        before = cpu_seconds(process.pid)
        found = wrk(f"http://127.0.0.1:{port}{path}", options.seconds, connections, others, script)
        used = cpu_seconds(process.pid) - before
        return {**found, "cpu": used * 1e6 / (found["rate"] * options.seconds)}

    return rounds(options.rounds, {
        name: lambda port=port, process=process: one(port, process) for name, (port, process) in standing.items()})


def pick(given, field):
    """One field of what `run` gave, by proxy."""
    return {name: [one[field] for one in found] for name, found in given.items()}


def rates(given):
    """Requests a second, by proxy."""
    return pick(given, "rate")


def cpu(given):
    """CPU time a request, µs, by proxy."""
    return pick(given, "cpu")


def explain(report, core, others):
    """What stood where."""
    report.note(
        f"proxy: each proxy has one worker on core {core} and shares it with the server behind it (nginx, one worker, "
        "answers from memory), as a load balancer and its tasks do on one machine; wrk (one thread, "
        f"{CONNECTIONS} connections, 16 for 1 MB) has core {others}. With both on wrk's core the load would be the "
        "bottleneck. All append X-Forwarded-For, set X-Forwarded-Proto and -Port, check the server's health (nginx: "
        "passively) and keep connections to it alive; Turaco also adds a trace id. `access log in a file`: each writes "
        "a line a request in its own format; elsewhere none writes one, though Turaco keeps the last ones in memory. "
        "CPU is user and system time of the proxy's processes alone")
