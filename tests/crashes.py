"""kill -9 of the control plane, at random and at every single commit of a deployment."""

import contextlib
import http.client
import json
import os
import sqlite3
import subprocess
import threading
import time

from support import arguments, prepared

from aws import REGION
from stack import NAME, until
from story import Story

# A deployment has at least so many commits on its way to success: fewer crashes would prove little.
CRASHES_MIN = 10
# More commits than the part of a deployment that is crashed through can have.
COMMITS_MAX = 60


class Crashes(threading.Thread):
    """Kills the server with SIGKILL at every step of a deployment that is seen and twice a second in between, and
    starts it again."""

    def __init__(self, story):
        super().__init__(daemon=True)
        self.story, self.stop, self.kills, self.seen = story, threading.Event(), 0, []

    def run(self):
        """Looks as fast as the server answers."""
        crashed = time.monotonic()
        while not self.stop.is_set():
            event = self.event()
            is_new = event is not None and event not in self.seen
            if is_new or time.monotonic() - crashed > 0.5:
                self.story.server.kill()
                self.kills += 1
                if is_new:
                    self.seen.append(event)
                self.story.server.start()
                crashed = time.monotonic()

    def event(self):
        """The last lifecycle event that the newest deployment has come to; none: not to be had right now."""
        try:
            with codedeploy(self.story) as ask:
                deployment = ask("ListDeployments", applicationName=NAME, deploymentGroupName=NAME)["deployments"][0]
                target = ask("ListDeploymentTargets", deploymentId=deployment)["targetIds"][0]
                found = ask("GetDeploymentTarget", deploymentId=deployment, targetId=target)
        except (OSError, http.client.HTTPException, LookupError, ValueError):
            return None
        events = found["deploymentTarget"]["ecsTarget"]["lifecycleEvents"]
        reached = [event["lifecycleEventName"] for event in events if event["status"] != "Pending"]
        return reached[-1] if reached else None


@contextlib.contextmanager
def codedeploy(story):
    """CodeDeploy's operations over one plain connection: an SDK would try again by itself, and be late."""
    address = http.client.HTTPConnection("127.0.0.1", story.server.port, timeout=5)

    def ask(operation, **parameters):
        headers = {"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": f"CodeDeploy_20141006.{operation}",
                   "Authorization": f"AWS4-HMAC-SHA256 Credential=test/20200101/{REGION}/codedeploy/aws4_request,"
                                    " SignedHeaders=host, Signature=0"}
        address.request("POST", "/", json.dumps(parameters), headers)
        answer = address.getresponse()
        found = json.loads(answer.read() or "{}")
        if answer.status != 200:
            raise LookupError(found)
        return found

    try:
        yield ask
    finally:
        address.close()


def crashes_cost_no_request(turaco):
    """1 000 requests a second on PRD through the story with kill -9 twice a second and at each step that is seen: none
    fails, and the deployment ends as it would have."""
    story = Story(arguments(turaco, load=float(os.environ.get("TEST_LOAD", "1000"))))
    story.push_tries = 5
    crashes = Crashes(story)
    try:
        prepared(story)
        story.start_load()
        crashes.start()
        story.release("Version 1")
        crashes.stop.set()
        crashes.join()
        print(f"  {crashes.kills} crashes, at {crashes.seen} and between")
        assert crashes.kills >= 5 and crashes.seen, "too few crashes for a test of crashes"
        story.finish_load()
    finally:
        crashes.stop.set()
        story.end()


class Tripwire:
    """strace on the server, which kills it as it makes its Nth commit durable from now on."""

    def __init__(self, story, commit):
        self.server = story.server
        self.tracer = subprocess.Popen(
            ["strace", "-f", "-qq", "-p", str(self.server.process.pid), "-e", "trace=fsync,fdatasync",
             "-e", f"inject=fsync,fdatasync:signal=SIGKILL:when={commit}", "-o", "/dev/null"],
            stderr=subprocess.PIPE, text=True)
        until(self.attached, "strace to attach", 10)

    def attached(self):
        """Whether every thread of the server is traced."""
        assert self.tracer.poll() is None, self.tracer.stderr.read()
        threads = os.listdir(f"/proc/{self.server.process.pid}/task")
        states = [open(f"/proc/{self.server.process.pid}/task/{thread}/status").read() for thread in threads]
        return all(f"TracerPid:\t{self.tracer.pid}\n" in state for state in states)

    def went_off(self):
        """Whether the server is dead; takes the wire away."""
        dead = self.server.process.poll() is not None
        self.tracer.terminate()
        self.tracer.communicate()
        return dead


def at_rest(story):
    """The lifecycle event at which a dead server left the newest deployment, read from its database."""
    with contextlib.closing(sqlite3.connect(f"file:{story.server.data}/turaco.db?mode=ro", uri=True)) as database:
        rows = [json.loads(value) for (value,) in database.execute("SELECT body FROM codedeploy_deployments")]
    events = max(rows, key=lambda row: row["created_at"])["events"] if rows else []
    reached = [event["name"] for event in events if event["status"] != "Pending"]
    return reached[-1] if reached else None


def a_crash_at_every_commit_changes_nothing(turaco):
    """One deployment after another, each killed at the next commit, once on the way to QA and once on the way to
    PRD, until a deployment has fewer commits: then every state that is ever on disk has been crashed in, and with it
    every lifecycle event that is not over within the commit in which it began. Each deployment succeeds, and of 300
    requests a second none fails."""
    story = Story(arguments(turaco, load=300.0, time_scale=600))
    hit = []
    try:
        prepared(story)
        story.start_load()
        kills = 0
        for commit in range(1, COMMITS_MAX):
            killed = [crash(story, commit, hit, lambda known=newest(story): create(story, known), "Ready"),
                      crash(story, commit, hit, lambda: proceed(story), "Succeeded")]
            kills += sum(killed)
            if not any(killed):
                break
        else:
            raise AssertionError(f"a deployment of more than {COMMITS_MAX} commits")
        print(f"  {commit} deployments, {kills} crashes, at {list(dict.fromkeys(filter(None, hit)))}")
        assert kills >= CRASHES_MIN and "Install" in hit, f"{kills} crashes, at {hit}"
        story.finish_load()
    finally:
        story.end()


def crash(story, commit, hit, act, status):
    """Acts on a server that dies at its Nth commit from now on, brings it back, and waits for a deployment status;
    whether it died before that."""
    wire = Tripwire(story, commit)
    act()
    until(lambda: story.server.process.poll() is not None or is_in(story, status), status, 60)
    died = wire.went_off()
    if died:
        story.server.process.wait()
        hit.append(at_rest(story))
        story.server.start()
        act()
        until(lambda: is_in(story, status), status, 60)
    return died


def newest(story):
    """The newest deployment's id; none: there is none."""
    with codedeploy(story) as ask:
        return next(iter(ask("ListDeployments", applicationName=NAME, deploymentGroupName=NAME)["deployments"]), None)


def create(story, known):
    """Creates a deployment unless one after `known` is there: a call that got no answer may have been heard."""
    content = json.dumps({"version": 0.0, "Resources": [{"TargetService": {
        "Type": "AWS::ECS::Service", "Properties": {
            "TaskDefinition": story.stack.task_definition,
            "LoadBalancerInfo": {"ContainerName": "web", "ContainerPort": 80}}}}]})
    with contextlib.suppress(OSError, http.client.HTTPException), codedeploy(story) as ask:
        if newest(story) == known:
            ask("CreateDeployment", applicationName=NAME, deploymentGroupName=NAME,
                revision={"revisionType": "AppSpecContent", "appSpecContent": {"content": content}})


def proceed(story):
    """Reroutes traffic unless that has been heard."""
    with contextlib.suppress(OSError, http.client.HTTPException), codedeploy(story) as ask:
        deployment = newest(story)
        if ask("GetDeployment", deploymentId=deployment)["deploymentInfo"]["status"] == "Ready":
            ask("ContinueDeployment", deploymentId=deployment, deploymentWaitType="READY_WAIT")


def is_in(story, status):
    """Whether the newest deployment is in a status; fails at once when it failed."""
    try:
        with codedeploy(story) as ask:
            found = ask("GetDeployment", deploymentId=newest(story))["deploymentInfo"]
    except (OSError, http.client.HTTPException):
        return False
    assert found["status"] not in ("Failed", "Stopped"), found
    return found["status"] == status
