"""Every figure: its unit, which way is better, and its target. The one place where targets stand."""

import dataclasses
import statistics

HIGHER, LOWER = "higher", "lower"


@dataclasses.dataclass(frozen=True)
class Figure:
    """What is measured. A target bounds the ratio to the first peer, or the value itself."""

    unit: str
    better: str
    least_ratio: float = None
    most: float = None

    @property
    def target(self):
        """The target as text; empty when there is none."""
        if self.least_ratio:
            return f"ratio ≥ {self.least_ratio:g}"
        return f"≤ {self.most:g} {self.unit}" if self.most else ""


RATE, CPU, LATENCY = Figure("requests/s", HIGHER), Figure("µs", LOWER), Figure("ms", LOWER)
BEATS_HAPROXY = Figure("requests/s", HIGHER, least_ratio=1.0)

FIGURES = {
    "proxy, keep-alive, 1 KiB": BEATS_HAPROXY,
    "proxy, keep-alive, 1 KiB: CPU a request": CPU,
    "proxy, keep-alive, 1 KiB: p99 latency": LATENCY,
    "proxy, keep-alive, the example's page": BEATS_HAPROXY,
    "proxy, keep-alive, 1 KiB, access log in a file": RATE,
    "proxy, 1 MB": RATE,
    "proxy, 1 MB: CPU a request": CPU,
    "proxy, a new connection each": RATE,
    "build, cold": Figure("ms", LOWER),
    "build, cached": Figure("ms", LOWER, least_ratio=10),
    "container, start to end": Figure("ms", LOWER),
    "registry push of 200 MB, curl": Figure("ms", LOWER),
    "registry pull of 200 MB, curl": Figure("ms", LOWER),
    "registry push of 200 MB, skopeo": Figure("ms", LOWER),
    "registry pull of 200 MB, skopeo": Figure("ms", LOWER),
    "sts get-caller-identity": RATE,
    "ecs list-clusters": RATE,
    "start-up to the first answer, new data directory": Figure("ms", LOWER, most=100),
    "start-up to the first answer, second start": Figure("ms", LOWER, most=100),
    "memory at rest, control plane and balancer": Figure("MB", LOWER, most=60),
    "git push to QA live, first push": Figure("s", LOWER),
    "git push to QA live, later pushes": Figure("s", LOWER, most=3),
    "git push to QA live, later pushes, without `apt update`": Figure("s", LOWER),
}


class Samples:
    """One side's measurements of one figure."""

    def __init__(self, values):
        self.values = list(values)

    @property
    def median(self):
        """The value that is reported."""
        return statistics.median(self.values)

    def __str__(self):
        if len(self.values) == 1:
            return short(self.values[0])
        return f"{short(self.median)} [{short(min(self.values))}–{short(max(self.values))}]"


class Result:
    """A figure with its measurements: ours, and each peer's."""

    def __init__(self, name, ours, peers):
        self.name, self.figure = name, FIGURES[name]
        self.ours, self.peers = ours, peers

    def ratio(self, peer):
        """Above one when we are better."""
        ours, theirs = self.ours.median, self.peers[peer].median
        return ours / theirs if self.figure.better == HIGHER else theirs / ours

    @property
    def verdict(self):
        """`met`, `MISSED`, or empty without a target."""
        if self.figure.least_ratio:
            if not self.peers:
                return "no peer"
            return "met" if self.ratio(next(iter(self.peers))) >= self.figure.least_ratio else "MISSED"
        if self.figure.most:
            return "met" if self.ours.median <= self.figure.most else "MISSED"
        return ""

    def line(self):
        """`name: value unit (peer value, ratio, target)`."""
        told = [f"{peer} {samples}, ratio {self.ratio(peer):.2f}" for peer, samples in self.peers.items()]
        if self.figure.target:
            told.append(f"target {self.figure.target}: {self.verdict}")
        return f"{self.name}: {self.ours} {self.figure.unit}" + (f" ({'; '.join(told)})" if told else "")


def short(value):
    """A number as people read it: three digits, or all of them before the point."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
