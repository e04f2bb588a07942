"""The example's Dockerfile, built by our builder and by `buildah bud`, without cache and with all of it cached."""

import base64
import pathlib
import re
import subprocess
import sys

from aws import Sdk
from measure import quiet, rounds, scratch, timed
from stack import TRUSTED, trust, until
from turaco import serve

DEMO = pathlib.Path(__file__).resolve().parent.parent / "demo"
FILES = ("Dockerfile", "index.html")
# One build on our side runs `docker build` so often with its cache; the first of them warms it.
CACHED = 4
TIMED = r"BENCH (\w+) (\d+)"


def measure(report, options):
    """Each round: one build of ours (one cold, some cached), and the same by buildah."""
    with scratch() as folder, serve(options.turaco) as server:
        archive = base_image(folder)
        quiet(options.turaco, "image", "load", archive, "--endpoint", server.endpoint)
        aws = Sdk(server.endpoint)
        make_project(aws)
        context = folder / "context"
        context.mkdir()
        for name in FILES:
            (context / name).write_text((DEMO / "app" / name).read_text())
        sides = {"ours": lambda: ours(aws)}
        peer = Buildah(folder, context)
        try:
            peer.load(archive)
            sides["buildah"] = peer.build
        except RuntimeError as error:
            report.note(f"buildah does not work on this machine: {error}")
        given = rounds(options.rounds, sides)
    for kind in ("cold", "cached"):
        report.add(f"build, {kind}", **{who: [took for one in found for took in one[kind]]
                                        for who, found in given.items()})
    report.note("build: FROM and COPY, the example as it is; the base image is in both stores already (the stand-in of "
                "demo/standin.py). Ours: `docker build` inside a CodeBuild build, from before to after the command, by "
                "the build's own clock; starting the build's container is not in it. buildah: `buildah bud --layers "
                f"--pull=never --isolation chroot`, storage driver {peer.driver}, from before exec to its end. "
                "cold: `--no-cache` for both. Each writes the image into its store; neither pushes")


def base_image(folder):
    """The stand-in for httpd:2.4.58, as an archive."""
    import os
    cache = os.environ.get("TURACO_STANDIN_CACHE", "/var/cache/turaco-standin")
    archive = folder / "httpd.tar"
    quiet(sys.executable, DEMO / "standin.py", archive, "--cache", cache)
    return archive


def buildspec():
    """Writes the context, then builds and says how long each took, µs."""
    written = [f"echo {base64.b64encode((DEMO / 'app' / name).read_bytes()).decode()} | base64 -d > {name}"
               for name in FILES]
    step = lambda kind, flag: (f'a=$(date +%s%N); docker build {flag} -t bench:{kind} . >/dev/null; '
                               f'b=$(date +%s%N); echo "BENCH {kind} $(( (b - a) / 1000 ))"')
    steps = ["mkdir context && cd context", *written, step("cold", "--no-cache"), step("warming", ""),
             *[step("cached", "")] * CACHED]
    commands = "\n".join(f"      - {line!r}" if "'" not in line else f"      - |\n        {line}" for line in steps)
    return f"version: 0.2\nphases:\n  build:\n    on-failure: ABORT\n    commands:\n{commands}\n"


def make_project(aws):
    """A CodeBuild project without a source."""
    service = next(one for one in TRUSTED if one.startswith("codebuild"))
    role = aws.call("iam", "create_role", RoleName="bench", AssumeRolePolicyDocument=trust(service))["Role"]["Arn"]
    aws.call("codebuild", "create_project", name="bench", serviceRole=role,
             source={"type": "NO_SOURCE", "buildspec": buildspec()}, artifacts={"type": "NO_ARTIFACTS"},
             environment={"type": "LINUX_CONTAINER", "image": "aws/codebuild/standard:7.0",
                          "computeType": "BUILD_GENERAL1_SMALL", "privilegedMode": True})


def ours(aws):
    """One build: what its log says, ms by kind."""
    started = aws.call("codebuild", "start_build", projectName="bench")["build"]["id"]
    look = lambda: aws.call("codebuild", "batch_get_builds", ids=[started])["builds"][0]
    until(lambda: look()["buildStatus"] != "IN_PROGRESS", "the build", 120)
    logs = look()["logs"]
    events = aws.call("logs", "get_log_events", logGroupName=logs["groupName"], logStreamName=logs["streamName"],
                      startFromHead=True)["events"]
    text = "\n".join(event["message"] for event in events)
    found = re.findall(TIMED, text)
    if look()["buildStatus"] != "SUCCEEDED" or len(found) != CACHED + 2:
        raise RuntimeError(f"the build is {look()['buildStatus']}: {text[-800:]}")
    return {kind: [int(took) / 1_000 for said, took in found if said == kind] for kind in ("cold", "cached")}


class Buildah:
    """buildah with a store of its own."""

    def __init__(self, folder, context):
        self.folder, self.context, self.driver = folder, context, "overlay"

    def command(self, *words):
        """buildah's command line."""
        return ["buildah", "--root", self.folder / "buildah", "--runroot", self.folder / "buildah-run",
                "--storage-driver", self.driver, *words]

    def load(self, archive):
        """Takes the base image in, and builds once; by the simpler storage driver where overlay does not work."""
        try:
            self.prepare(archive)
        except RuntimeError:
            self.driver = "vfs"
            self.prepare(archive)

    def prepare(self, archive):
        """The base image under its name, and one build to see that it works."""
        quiet(*self.command("pull", f"docker-archive:{archive}"))
        self.bud()

    def bud(self, *flags):
        """One build, ms."""
        return timed(lambda: quiet(*self.command("bud", "--layers", "--pull=never", "--isolation", "chroot", *flags,
                                                 "--tag", "bench", self.context), stdin=subprocess.DEVNULL))

    def build(self):
        """One without cache and some with it, ms by kind."""
        cold = self.bud("--no-cache")
        self.bud()
        return {"cold": [cold], "cached": [self.bud() for _ in range(CACHED)]}
