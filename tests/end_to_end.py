#!/usr/bin/env python3
"""The story as a test: with the aws CLI, with crashes, with a rollback, and what is left afterwards.

    end_to_end.py --turaco target/release/turaco [NAME ...]

Each test starts a server of its own on ports of its own and takes everything away again.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time
import traceback
import urllib.error
import urllib.request

from crashes import a_crash_at_every_commit_changes_nothing, crashes_cost_no_request
from support import arguments, prepared

from stack import NAME, until
from story import Story


def the_story_by_the_aws_cli(turaco):
    """Every call by the aws command as PyPI ships it, git as Debian ships it."""
    story = Story(arguments(turaco, client="cli"))
    try:
        prepared(story)
        story.release("Version 1")
        story.release("Version 2")
        commits_are_read(story)
    finally:
        story.end()


def a_rollback_is_quick_and_loses_nothing(turaco):
    """StopDeployment with rollback inside the termination wait: PRD is back in under a second (CD-41)."""
    story = Story(arguments(turaco, load=300.0, time_scale=1))
    try:
        prepared(story)
        story.start_load()
        deployment = story.release("Version 1", until_done=False)
        began = time.monotonic()
        story.call("codedeploy", "stop_deployment", deploymentId=deployment, autoRollbackEnabled=True)
        until(lambda: "It works!" in story.page(story.arguments.prd_port)[1], "the old page on PRD", 10)
        took = time.monotonic() - began
        print(f"  back after {took * 1000:.0f} ms")
        assert took < 1, f"the rollback took {took:.2f} s"
        stopped = story.call("codedeploy", "get_deployment", deploymentId=deployment)["deploymentInfo"]
        assert stopped["status"] == "Stopped", stopped["status"]
        assert stopped["errorInformation"]["code"] == "MANUAL_STOP"
        rollback = stopped["rollbackInfo"]["rollbackDeploymentId"]
        found = until(lambda: (lambda info: info if info["status"] == "Succeeded" else None)(
            story.call("codedeploy", "get_deployment", deploymentId=rollback)["deploymentInfo"]),
            "the rollback to succeed", 60)
        assert found["creator"] == "codeDeployRollback", found["creator"]
        assert found["rollbackInfo"]["rollbackTriggeringDeploymentId"] == deployment
        story.finish_load()
    finally:
        story.end()


def primary(story):
    """The task definition that has production traffic."""
    sets = story.call("ecs", "describe_services", cluster=NAME, services=[NAME])["services"][0]["taskSets"]
    return next(found["taskDefinition"] for found in sets if found["status"] == "PRIMARY")


def succeed(story, command):
    """A deployment by the user's own commands, its termination wait skipped."""
    deployment = command("wait", "ready", "--timeout", "100").split()[0]
    command("reroute")
    story.call("codedeploy", "continue_deployment", deploymentId=deployment, deploymentWaitType="TERMINATION_WAIT")
    assert "has succeeded" in command("wait", "succeeded", deployment, "--timeout", "60")


def a_reset_leaves_an_empty_account(turaco):
    """POST /_turaco/reset in the middle of a deployment: tasks, networks and rows are gone, and the story can begin
    again. A browser may not ask for it."""
    story = Story(arguments(turaco))
    reset = lambda **headers: urllib.request.urlopen(urllib.request.Request(
        f"{story.server.endpoint}/_turaco/reset", method="POST", headers=headers), timeout=60)
    try:
        prepared(story)
        story.push("Version 1")
        until(lambda: "Version 1" in story.page(story.arguments.qa_port)[1], "the new page on QA", 60)
        try:
            reset(Origin="http://example.com")
            raise AssertionError("a page of somebody's may not reset")
        except urllib.error.HTTPError as error:
            assert error.code == 403, error.code
        began = time.monotonic()
        assert reset().status == 200
        print(f"  reset after {(time.monotonic() - began) * 1000:.0f} ms")
        assert not namespaces(story.server.instance())
        left = [item for item in leftovers(story, story.server.instance()) if item[0] == "process"]
        assert all("serve" in command or "balance" in command for _, command in left), left
        for service, operation, names in [
                ("ecs", "list_clusters", "clusterArns"), ("codedeploy", "list_applications", "applications"),
                ("codepipeline", "list_pipelines", "pipelines"), ("codecommit", "list_repositories", "repositories"),
                ("s3", "list_buckets", "Buckets"), ("logs", "describe_log_groups", "logGroups"),
                ("elbv2", "describe_load_balancers", "LoadBalancers"), ("iam", "list_roles", "Roles")]:
            found = story.call(service, operation)[names]
            assert not found, f"{operation}: {found}"
        shutil.rmtree(story.folder / "clone")
        story.make_stack()
        story.release("Version 2")
    finally:
        story.end()


def nothing_is_left(turaco):
    """After the story, a teardown through the API and a clean end: no process, namespace, veth, mount or cgroup."""
    story = Story(arguments(turaco))
    tables = rules()
    try:
        prepared(story)
        instance = story.server.instance()
        story.release("Version 1")
        assert len(leftovers(story, instance)) >= 10, "what runs must be found, or nothing is proven"
        story.stack.destroy()
        until(lambda: not namespaces(instance), "the namespaces to go", 60)
    finally:
        story.end()
    after = leftovers(story, instance)
    assert not after, f"left behind: {after}"
    assert rules() == tables, f"{rules()} is not {tables}"


def an_end_right_after_the_start_leaves_nothing(turaco):
    """SIGTERM as soon as serve answers, while its balancer is only starting; often, for it is a matter of moments."""
    story = Story(arguments(turaco))
    try:
        story.server.start()
        instance = story.server.instance()
        story.server.stop()
        for _ in range(20):
            story.server.start()
            story.server.stop()
        after = leftovers(story, instance)
    finally:
        story.end()
    assert not after, f"left behind: {after}"


def namespaces(instance):
    """Our network namespaces."""
    listed = subprocess.run(["ip", "netns", "list"], capture_output=True, text=True, check=True).stdout
    return [line.split()[0] for line in listed.splitlines() if line.startswith(f"tu-{instance}-")]


def leftovers(story, instance):
    """Everything of a server's that the kernel holds: its objects bear its instance's name or its folder's."""
    folder = str(story.folder)
    found = [("netns", name) for name in namespaces(instance)]
    mounts = pathlib.Path("/proc/self/mounts").read_text()
    found += [("mount", line.split()[1]) for line in mounts.splitlines() if folder in line or f"tu-{instance}" in line]
    for root, folders, _ in os.walk("/sys/fs/cgroup"):
        found += [("cgroup", os.path.join(root, name)) for name in folders if name == f"turaco-{instance}"]
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            command = (process / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
        if f"{folder}/" in command:
            found.append(("process", command.strip()))
    return sorted(found)


def rules():
    """What no name tells whose it is: links, addresses of the loopback device and nftables of the host."""
    links = subprocess.run(["ip", "-o", "link"], capture_output=True, text=True, check=True).stdout
    addresses = subprocess.run(["ip", "-o", "addr", "show", "lo"], capture_output=True, text=True, check=True).stdout
    tables = subprocess.run(["nft", "list", "tables"], capture_output=True, text=True, check=False).stdout
    return (re.findall(r"^\d+: ([^:@]+)", links, re.M), re.findall(r"inet6? (\S+)", addresses), tables.splitlines())


def commits_are_read(story):
    """GetCommit and BatchGetCommits tell what `git log` tells; what is no commit is refused."""
    told = story.git("log", "-1", "--format=%H%n%T%n%P%n%an%n%ae%n%ad", "--date=raw", cwd=story.folder / "clone")
    commit, tree, parent, name, email, date = told.splitlines()
    found = story.call("codecommit", "get_commit", repositoryName=NAME, commitId=commit)["commit"]
    assert (found["treeId"], found["parents"], found["message"]) == (tree, [parent], "Say Version 2\n"), found
    assert found["author"] == {"name": name, "email": email, "date": date}, found["author"]
    both = story.call("codecommit", "batch_get_commits", repositoryName=NAME, commitIds=[parent, "0" * 40, "x"])
    assert [one["commitId"] for one in both["commits"]] == [parent]
    codes = [error["errorCode"] for error in both["errors"]]
    assert codes == ["CommitIdDoesNotExistException", "InvalidCommitIdException"], codes


def the_users_own_commands(turaco):
    """A day by `turaco status`, `logs`, `deployments`, `wait`, `reroute`, `rollback`, `why`, `env` and `image`."""
    story = Story(arguments(turaco, time_scale=1))

    def command(*words, code=0):
        """What a command printed; it must end with this code."""
        done = subprocess.run([turaco, *words, "--endpoint", story.server.endpoint], capture_output=True, text=True,
                              env={"PATH": os.environ["PATH"]}, timeout=120, check=False)
        assert done.returncode == code, f"turaco {' '.join(words)}: {done.returncode}\n{done.stdout}{done.stderr}"
        return done.stdout + done.stderr

    try:
        assert "is `turaco serve` running?" in command("status", code=1)
        prepared(story)
        command("wait", "server")
        assert "No deployments" in command("deployments")
        assert "none is under way" in command("reroute", code=1)
        assert "nothing was deployed" in command("rollback", code=1)
        assert f"export AWS_ENDPOINT_URL={story.server.endpoint}" in command("env")
        story.push("Version 1")
        ready = command("wait", "ready", "--timeout", "100")
        assert "answers on the QA listener" in ready, ready
        deployment = ready.split()[0]
        assert "Version 1" in story.page(story.arguments.qa_port)[1]
        status = command("status")
        for part in (deployment, "Source ✓ → Build ✓ → Deploy …", f"{NAME}/{NAME}", "1/1",
                     f":{story.arguments.prd_port}", f":{story.arguments.qa_port}"):
            assert part in status, f"{part} is not in\n{status}"
        assert json.loads(command("status", "--json"))["deployments"][0]["deploymentId"] == deployment
        assert "reroute" in command("why", deployment).lower()
        assert "has production traffic" in command("reroute")
        assert "Version 1" in story.page(story.arguments.prd_port)[1]
        shown = command("deployments", deployment)
        assert re.search(r"AllowTraffic +Succeeded", shown) and "100 %" in shown, shown
        assert "is rolled back by" in command("rollback")
        assert "It works!" in story.page(story.arguments.prd_port)[1]
        assert "stopped: MANUAL_STOP" in command("wait", "live", deployment, code=1)
        listed = command("deployments")
        assert "Stopped" in listed and "codeDeployRollback" in listed, listed
        assert " failed" in command("wait", "pipeline", NAME, code=1)
        assert command("wait", "ready", "--timeout", "1", code=124)
        assert f"/aws/codebuild/{NAME}" in command("logs")
        assert "docker push" in command("logs", NAME, "--follow")
        assert "httpd" in command("image", "list")
        assert "production has the version before" in command("rollback", deployment, code=1)
        for version in ("Version 2", "Version 3"):
            story.push(version)
            succeed(story, command)
            assert version in story.page(story.arguments.prd_port)[1]
        before = primary(story)
        assert "latest is a tag" in command("rollback"), "the story's task definitions name a tag that moves"
        after = primary(story)
        assert int(after.rsplit(":", 1)[1]) == int(before.rsplit(":", 1)[1]) - 1, f"{before} → {after}"
    finally:
        story.end()


TESTS = [the_story_by_the_aws_cli, the_users_own_commands, crashes_cost_no_request,
         a_crash_at_every_commit_changes_nothing, a_rollback_is_quick_and_loses_nothing,
         a_reset_leaves_an_empty_account, an_end_right_after_the_start_leaves_nothing, nothing_is_left]


def main():
    """Runs the tests named, or all; says how many passed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turaco", required=True, type=lambda text: pathlib.Path(text).resolve())
    parser.add_argument("names", nargs="*")
    parsed = parser.parse_args()
    passed = failed = 0
    for test in TESTS:
        if parsed.names and test.__name__ not in parsed.names:
            continue
        began = time.monotonic()
        print(f"{test.__name__} …", flush=True)
        try:
            test(parsed.turaco)
        except (Exception, SystemExit):  # noqa: BLE001 - a test may fail in any way
            traceback.print_exc()
            failed += 1
            print(f"{test.__name__}: FAILED after {time.monotonic() - began:.0f} s", flush=True)
        else:
            passed += 1
            print(f"{test.__name__}: ok, {time.monotonic() - began:.0f} s", flush=True)
    print(f"end to end: {passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
