"""From `git push` to the new page on the QA listener: the story of demo/, pushed several times."""

import argparse
import contextlib
import io

from measure import free_port
from stack import NAME
from story import Story

# As in `make demo`: waits that AWS has and a person would sit through are so many times shorter.
TIME_SCALE = 60
STEPS = ("git push", "the pipeline starts", "CodeBuild builds", "CodeDeploy installs")


def measure(report, options):
    """The first push, then later ones; every deployment runs to its end before the next push."""
    parsed = argparse.Namespace(turaco=options.turaco, port=free_port(), prd_port=free_port(), qa_port=free_port(),
                                time_scale=TIME_SCALE, client="sdk", load=0, work=None, exit=True)
    story, said = Story(parsed), io.StringIO()
    try:
        with contextlib.redirect_stdout(said):
            story.server.start()
            story.use_client()
            story.base_image_loaded()
            story.make_stack()
            took = [push(story, f"Version {number}") for number in range(options.rounds + 1)]
    finally:
        story.end()
    report.add("git push to QA live, first push", [took[0]["total"]])
    later = took[1:]
    report.add("git push to QA live, later pushes", [one["total"] for one in later])
    report.add("git push to QA live, later pushes, without `apt update`",
               [one["total"] - one["install"] for one in later])
    parts = ", ".join(f"{step} {sorted(one[step] for one in later)[len(later) // 2]:.2f} s" for step in STEPS)
    report.note("push to QA: from before `git commit` and `git push` until the QA listener answers the new page; "
                f"boto3 asks every 20 ms. Median parts of later pushes: {parts}. The control plane runs with "
                f"`--time-scale {TIME_SCALE}`, as in `make demo`: health check intervals, polls and waits are so many "
                "times shorter than asked for; work is not. The example's buildspec runs `apt update` in its INSTALL "
                "phase, over the network: the figure without it has that phase's time, by the build's log, taken off")


def push(story, version):
    """One release; seconds of its steps up to QA, and of all of them."""
    before = len(story.times)
    story.release(version)
    took = {}
    for text, seconds in story.times[before:]:
        step = next((step for step in STEPS if text.startswith(step)), None)
        if step:
            took[step] = seconds
    return {**took, "total": sum(took.values()), "install": install_seconds(story)}


def install_seconds(story):
    """How long the newest build's INSTALL phase took, by its log."""
    newest = story.call("codebuild", "list_builds_for_project", projectName=NAME, sortOrder="DESCENDING")["ids"][0]
    logs = story.call("codebuild", "batch_get_builds", ids=[newest])["builds"][0]["logs"]
    events = story.call("logs", "get_log_events", logGroupName=logs["groupName"], logStreamName=logs["streamName"],
                        startFromHead=True)["events"]
    at = lambda text: next(event["timestamp"] for event in events if text in event["message"])
    return (at("Phase complete: INSTALL") - at("Entering phase INSTALL")) / 1_000
