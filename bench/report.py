"""Prints results as they come, and writes them down at the end."""

import datetime
import os
import pathlib
import platform

from figures import Result, Samples

RESULTS = pathlib.Path(__file__).resolve().parent / "results.md"


class Report:
    """What was measured, what could not be, and under what circumstances."""

    def __init__(self):
        self.results, self.notes, self.failures = [], [], []
        self.began = datetime.datetime.now(datetime.timezone.utc)
        self.load = os.getloadavg()

    def add(self, name, ours, **peers):
        """One figure: samples of ours and of each peer, the one that the target names first."""
        kept = {peer: Samples(values) for peer, values in peers.items() if values}
        result = Result(name, Samples(ours), kept)
        self.results.append(result)
        print(result.line(), flush=True)

    def note(self, text):
        """Something to know about the figures: what was timed, which peer could not work and why."""
        self.notes.append(text)
        print(f"  note: {text}", flush=True)

    def failed(self, subject, error):
        """A subject that could not be measured."""
        text = " ".join(str(error).split()) or type(error).__name__
        self.failures.append((subject, text))
        print(f"{subject}: not measured: {text}", flush=True)

    def write(self, versions):
        """The whole run as a file."""
        lines = ["# Results", "", *self.circumstances(versions), "",
                 "Median of the rounds [least–most]. A ratio above 1 means that Turaco is better.", "",
                 "| figure | Turaco | peers | ratio | target |", "|---|---|---|---|---|"]
        for result in self.results:
            unit = result.figure.unit
            peers = "<br>".join(f"{peer}: {samples} {unit}" for peer, samples in result.peers.items())
            ratios = "<br>".join(f"{result.ratio(peer):.2f}" for peer in result.peers)
            target = f"{result.figure.target}: {result.verdict}" if result.figure.target else ""
            lines.append(f"| {result.name} | {result.ours} {unit} | {peers} | {ratios} | {target} |")
        lines += ["", *(f"- {note}" for note in self.notes)]
        lines += [f"- **Not measured**: {subject}: {error}" for subject, error in self.failures]
        RESULTS.write_text("\n".join(lines) + "\n")

    def circumstances(self, versions):
        """Where and when; how busy the machine was; what the peers are."""
        load = ", ".join(f"{value:.2f}" for value in self.load)
        after = ", ".join(f"{value:.2f}" for value in os.getloadavg())
        nice = f" Everything, peers too, ran at niceness {os.nice(0)}." if os.nice(0) else ""
        return [f"{self.began:%Y-%m-%d %H:%M} UTC, {os.cpu_count()} cores ({processor()}), Linux "
                f"{platform.release().split('-')[0]}, load average {load} at the start and {after} at the end.{nice}",
                "", "Peers: " + ", ".join(versions) + "."]


def processor():
    """The processor's name."""
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()
