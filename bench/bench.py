#!/usr/bin/env python3
"""Figures of Turaco beside its peers, measured in turn in one run on this machine.

    bench.py --turaco target/release/turaco [--rounds 5] [--seconds 4] [SUBJECT ...]

Prints one line a figure, `name: value unit (peer value, ratio, target)`; a run of all subjects writes bench/results.md.
A missed target says `MISSED`. The exit status tells whether everything could be measured.
"""

import argparse
import importlib
import pathlib
import signal
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "demo"))

from report import Report  # noqa: E402

SUBJECTS = ["startup", "proxy", "build", "container", "registry", "api", "push"]
PEERS = ["haproxy", "nginx-light", "wrk", "buildah", "crun", "docker-registry", "skopeo"]


def versions():
    """The peers' versions."""
    found = []
    for package in PEERS:
        asked = subprocess.run(["dpkg-query", "--show", "--showformat", "${Version}", package],
                               capture_output=True, text=True, check=False)
        found.append(f"{package} {asked.stdout or '(not installed)'}")
    moto = subprocess.run([HERE / ".venv/bin/pip", "list", "--format", "freeze"], capture_output=True, text=True,
                          check=False).stdout
    return found + [line.replace("==", " ") for line in moto.splitlines() if line.startswith("moto=")]


def arguments():
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--turaco", required=True, type=lambda text: pathlib.Path(text).resolve())
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=4, help="of load, a round")
    parser.add_argument("subjects", nargs="*", metavar="SUBJECT", help=f"of {', '.join(SUBJECTS)}; default: all")
    parsed = parser.parse_args()
    unknown = set(parsed.subjects) - set(SUBJECTS)
    if unknown:
        parser.error(f"no such subject: {', '.join(sorted(unknown))}")
    return parsed


def end(_signal, _frame):
    """A signal ends the run as an exception does, so that everything that was started is ended."""
    raise KeyboardInterrupt


def main():
    """Measures what is named, or all."""
    parsed = arguments()
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, end)
    report = Report()
    for subject in parsed.subjects or SUBJECTS:
        try:
            importlib.import_module(subject).measure(report, parsed)
        except (Exception, SystemExit) as error:  # pylint: disable=broad-except
            report.failed(subject, error)
    if not parsed.subjects:
        report.write(versions())
    return 1 if report.failures else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
