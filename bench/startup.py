"""From exec to the first answer, and memory at rest."""

import time

from measure import family, scratch, status_kib
from turaco import Serve

# After the first answer the balancer starts and everything is looked at once.
SETTLE_SECONDS = 3


def measure(report, options):
    """Both starts of each round, and memory after the first."""
    new, again, memory, peak = [], [], [], []
    for _ in range(max(options.rounds, 5)):
        with scratch() as folder:
            server = Serve(options.turaco, folder)
            try:
                new.append(server.start())
                time.sleep(SETTLE_SECONDS)
                pids = family(server.process.pid)
                memory.append(sum(status_kib(pid, "VmRSS") for pid in pids) / 1024)
                peak.append(sum(status_kib(pid, "VmHWM") for pid in pids) / 1024)
                server.stop()
                again.append(server.start())
            finally:
                server.stop()
    report.add("start-up to the first answer, new data directory", new)
    report.add("start-up to the first answer, second start", again)
    report.add("memory at rest, control plane and balancer", memory)
    report.note("start-up: from before fork and exec of `turaco serve` until `/_turaco/health` answered 200. Memory: "
                f"resident set of both processes added up (pages that they share count twice), {SETTLE_SECONDS} s "
                f"after; the most it had been by then: {max(peak):.0f} MB")
