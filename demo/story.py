#!/usr/bin/env python3
"""The story: from `git push` to rerouted traffic, on a fresh data directory, with each step and its time.

    story.py --turaco target/release/turaco [--exit] [--client cli|sdk] [--load RATE]

Everything is asked for through AWS's own API; git pushes; the pages are fetched through the load balancer.
"""

import argparse
import contextlib
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

from aws import REGION, Cli, Failed, Sdk, here
from stack import NAME, Stack, until

GREEN, BOLD, DIM, PLAIN = ("\033[32m", "\033[1m", "\033[2m", "\033[0m") if sys.stdout.isatty() else ("",) * 4


class Server:
    """`turaco serve`, ours to start, kill and start again."""

    def __init__(self, turaco, data, port, time_scale):
        self.turaco, self.data, self.port, self.time_scale = turaco, data, port, time_scale
        self.endpoint = f"http://127.0.0.1:{port}"
        self.log = open(data.parent / "serve.log", "ab")
        self.process = None

    def start(self):
        """Starts it and waits until it answers; milliseconds that took."""
        began = time.monotonic()
        self.process = subprocess.Popen(
            [self.turaco, "serve", "--data-dir", self.data, "--listen", f"127.0.0.1:{self.port}",
             "--time-scale", str(self.time_scale)], stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log,
            env={**os.environ, "AWS_REGION": REGION})
        until(self.healthy, "turaco serve to answer", 30)
        return (time.monotonic() - began) * 1000

    def healthy(self):
        """Whether the health address answers; fails at once when the process is gone."""
        if self.process.poll() is not None:
            raise SystemExit(f"turaco serve ended with {self.process.returncode}; see {self.log.name}")
        with urllib.request.urlopen(f"{self.endpoint}/_turaco/health", timeout=2) as answer:
            return answer.status == 200

    def kill(self):
        """kill -9, as a crash does."""
        self.process.kill()
        self.process.wait()

    def instance(self):
        """The six digits that are in the names of its kernel objects."""
        with urllib.request.urlopen(f"{self.endpoint}/_turaco/health", timeout=5) as answer:
            return json.load(answer)["instance"]

    def stop(self):
        """SIGTERM: tasks and balancer end with it. One that was killed is started once more to take them away."""
        if self.process and self.process.returncode == -signal.SIGKILL:
            self.start()
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=60)


class Story:
    """The steps, each timed."""

    def __init__(self, arguments):
        self.arguments = arguments
        self.times = []
        self.folder = pathlib.Path(arguments.work or tempfile.mkdtemp(prefix="turaco-demo-"))
        self.folder.mkdir(parents=True, exist_ok=True)
        self.server = Server(arguments.turaco, self.folder / "data", arguments.port, arguments.time_scale)
        self.load = None
        self.stack = None
        # How often a push is tried: a test that kills the server pushes again, as a person would.
        self.push_tries = 1

    @contextlib.contextmanager
    def step(self, text):
        """Prints a step and how long it took."""
        print(f"{DIM}…{PLAIN} {text}", end="", flush=True)
        began = time.monotonic()
        yield
        took = time.monotonic() - began
        self.times.append((text, took))
        print(f"\r{GREEN}✓{PLAIN} {text} {DIM}{took:.2f} s{PLAIN}", flush=True)

    def page(self, port):
        """The page a browser gets through the load balancer."""
        request = urllib.request.Request(f"http://127.0.0.1:{port}/", headers={"Host": self.stack.dns_name})
        try:
            with urllib.request.urlopen(request, timeout=5) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    def git(self, *command, cwd=None):
        """git, as it comes."""
        settings = {"GIT_TERMINAL_PROMPT": "0", "GIT_CONFIG_NOSYSTEM": "1", "HOME": str(self.folder)}
        identity = ["-c", "user.name=Demo", "-c", "user.email=demo@example.com", "-c", "init.defaultBranch=main"]
        done = subprocess.run(["git", *identity, *command], cwd=cwd, env={**os.environ, **settings},
                              capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise SystemExit(f"git {' '.join(command)}: {done.stderr}")
        return done.stdout.strip()

    def base_image(self):
        """httpd from Docker Hub where it can be reached, else a stand-in from Debian's packages."""
        archive = self.folder / "httpd.tar"
        cache = pathlib.Path(os.environ.get("TURACO_STANDIN_CACHE", "/var/cache/turaco-standin"))
        subprocess.run([sys.executable, here("standin.py"), archive, "--cache", cache], check=True)
        subprocess.run([self.arguments.turaco, "image", "load", archive, "--endpoint", self.server.endpoint],
                       check=True, stdout=subprocess.DEVNULL)

    def hub_reached(self):
        """Whether Docker Hub answers."""
        try:
            urllib.request.urlopen("https://registry-1.docker.io/v2/", timeout=3)
        except urllib.error.HTTPError as error:
            return error.code == 401
        except OSError:
            return False
        return True

    def call(self, *names, **parameters):
        """An AWS operation by the story's client."""
        return self.aws.call(*names, **parameters)

    def deployment(self):
        """The newest deployment of the group."""
        ids = self.call("codedeploy", "list_deployments", applicationName=NAME, deploymentGroupName=NAME)
        return self.call("codedeploy", "get_deployment", deploymentId=ids["deployments"][0])["deploymentInfo"]

    def execution(self):
        """The newest execution of the pipeline."""
        return self.call("codepipeline", "list_pipeline_executions", pipelineName=NAME)[
            "pipelineExecutionSummaries"][0]

    def executions_ended_well(self, execution):
        """Whether an execution succeeded; fails with its state when it failed."""
        found = self.call("codepipeline", "get_pipeline_execution", pipelineName=NAME,
                          pipelineExecutionId=execution)["pipelineExecution"]["status"]
        if found in ("Failed", "Stopped", "Superseded", "Cancelled"):
            raise SystemExit(f"\nthe execution {execution} is {found}: {self.failures()}")
        return found == "Succeeded"

    def failures(self):
        """What failed in the pipeline, for people: the actions' errors and the end of a failed build's log."""
        state = self.call("codepipeline", "get_pipeline_state", name=NAME)
        failed = [action["latestExecution"] for stage in state["stageStates"]
                  for action in stage.get("actionStates", [])
                  if action.get("latestExecution", {}).get("status") == "Failed"]
        told = [json.dumps(execution.get("errorDetails")) for execution in failed]
        for execution in failed:
            build = execution.get("externalExecutionId", "")
            if ":" in build:
                events = self.call("logs", "get_log_events", logGroupName=f"/aws/codebuild/{NAME}",
                                   logStreamName=build.split(":")[1])["events"]
                told += [event["message"] for event in events[-25:]]
        return "\n".join(told)

    def push(self, version):
        """Commits the example's files with a version in the page, and pushes; the commit id."""
        clone = self.folder / "clone"
        if not clone.exists():
            self.git("clone", self.clone_url(), str(clone))
            self.git("checkout", "-B", "main", cwd=clone)
        for file in here("app").iterdir():
            text = file.read_text()
            (clone / file.name).write_text(text.replace("VERSION", version) if file.suffix == ".html" else text)
        self.git("add", ".", cwd=clone)
        self.git("commit", "-m", f"Say {version}", cwd=clone)
        for left in reversed(range(self.push_tries)):
            try:
                self.git("push", "origin", "main", cwd=clone)
                break
            except SystemExit:
                if left == 0:
                    raise
        return self.git("rev-parse", "HEAD", cwd=clone)

    def clone_url(self):
        """The repository's own clone URL, with credentials for the pusher."""
        return self.stack.clone_url.replace("http://", "http://demo:demo@")

    def run(self):
        """The whole story."""
        arguments = self.arguments
        print(f"{BOLD}Turaco{PLAIN}: from git push to rerouted traffic. Data in {self.folder}\n")
        with self.step("turaco serve answers"):
            self.server.start()
        self.use_client()
        self.base_image_loaded()
        self.make_stack()
        self.start_load()
        self.release("Version 1")
        self.finish_load()

    def use_client(self):
        """The aws CLI, or boto3."""
        self.aws = (Cli if self.arguments.client == "cli" else Sdk)(self.server.endpoint)

    def base_image_loaded(self):
        """From Docker Hub where it is reached, when it is first needed; else the stand-in, now."""
        if self.hub_reached():
            print("  Docker Hub is reached: httpd:2.4.58 is pulled from there")
            return
        with self.step("base image: a stand-in for httpd:2.4.58 from Debian's apache2 (Docker Hub is not reached)"):
            self.base_image()

    def make_stack(self):
        """The infrastructure, up to Apache's page on PRD."""
        arguments = self.arguments
        self.stack = Stack(self.aws, prd_port=arguments.prd_port, qa_port=arguments.qa_port)
        with self.step("infrastructure: VPC, ALB, ECS, ECR, S3, IAM, KMS, CodeCommit, CodeBuild, CodeDeploy, CodePipeline"):
            self.stack.create()
        with self.step("PRD shows Apache's page"):
            until(lambda: "It works!" in self.page(arguments.prd_port)[1], "Apache's page on PRD", 60)

    def release(self, version, until_done=True):
        """One push, all the way to a finished deployment, or to production with the old task still there."""
        arguments = self.arguments
        before = self.page(arguments.prd_port)[1]
        known = {found["pipelineExecutionId"] for found in self.call(
            "codepipeline", "list_pipeline_executions", pipelineName=NAME)["pipelineExecutionSummaries"]}
        with self.step(f"git push ({version})"):
            commit = self.push(version)
        pushed = time.monotonic()
        with self.step("the pipeline starts"):
            execution = until(lambda: next(
                (found["pipelineExecutionId"] for found in self.call(
                    "codepipeline", "list_pipeline_executions", pipelineName=NAME)["pipelineExecutionSummaries"]
                 if found["pipelineExecutionId"] not in known), None), "an execution of the push", 10)
        with self.step(f"CodeBuild builds and pushes the image: tags {commit[:7]} and latest"):
            until(lambda: self.image_is_there(commit, execution), "the image", 300)
        with self.step("CodeDeploy installs the new version and QA serves it"):
            until(lambda: self.on_qa(version, execution), "the new page on QA", 120)
        self.times.append(("from git push to QA live", time.monotonic() - pushed))
        status, page = self.page(arguments.prd_port)
        assert status == 200 and page == before, "PRD must still show the old page"
        deployment = until(lambda: (lambda found: found if found["status"] == "Ready" else None)(self.deployment()),
                           "the deployment to be Ready", 30)["deploymentId"]
        with self.step("Reroute traffic: PRD serves the new version"):
            self.call("codedeploy", "continue_deployment", deploymentId=deployment, deploymentWaitType="READY_WAIT")
            until(lambda: version in self.page(arguments.prd_port)[1], "the new page on PRD", 30)
        if not until_done:
            return deployment
        with self.step(f"the old task ends after its wait (5 minutes, {arguments.time_scale} times faster here)"):
            until(lambda: self.deployment()["status"] == "Succeeded", "the deployment to succeed", 360)
        with self.step("the pipeline execution has succeeded"):
            until(lambda: self.executions_ended_well(execution), "the execution to succeed", 60)
        service = self.call("ecs", "describe_services", cluster=NAME, services=[NAME])["services"][0]
        assert len(service["taskSets"]) == 1 and service["taskSets"][0]["status"] == "PRIMARY", service["taskSets"]
        return deployment

    def image_is_there(self, commit, execution):
        """Both tags on one digest; fails at once when the execution failed."""
        self.executions_ended_well(execution)
        try:
            found = self.call("ecr", "describe_images", repositoryName=NAME,
                              imageIds=[{"imageTag": commit[:7]}])["imageDetails"][0]
        except Failed:
            return False
        return {commit[:7], "latest"} <= set(found["imageTags"])

    def on_qa(self, version, execution):
        """The new page on the QA listener; fails at once when the execution failed."""
        self.executions_ended_well(execution)
        return version in self.page(self.arguments.qa_port)[1]

    def start_load(self):
        """Begins the constant load on PRD, if it was asked for."""
        if self.arguments.load:
            report = self.folder / "load.json"
            self.load = subprocess.Popen([sys.executable, here("load.py"), self.stack.dns_name,
                                          str(self.arguments.prd_port), str(self.arguments.load), "900", report])

    def finish_load(self):
        """Ends it and fails on any failed request."""
        if not self.load:
            return
        self.load.send_signal(signal.SIGTERM)
        self.load.wait(timeout=60)
        found = json.loads((self.folder / "load.json").read_text())
        print(f"load on PRD: {found['requests']} requests at {found['rate']:.0f}/s, {found['failed']} failed, "
              f"slowest {found['slowest_ms']:.0f} ms, pages {found['pages']}")
        if found["failed"]:
            raise SystemExit(json.dumps(found["failures"], indent=1))

    def summary(self):
        """The table of times and the addresses."""
        print(f"\n{BOLD}{'step':<100}{'seconds':>9}{PLAIN}")
        for text, took in self.times:
            print(f"{text[:99]:<100}{took:>9.2f}")
        print(f"\n  PRD      http://{self.stack.dns_name}:{self.arguments.prd_port}/"
              f"\n  QA       http://{self.stack.dns_name}:{self.arguments.qa_port}/"
              f"\n  Console  {self.server.endpoint}/_turaco/"
              f"\n  API      export AWS_ENDPOINT_URL={self.server.endpoint} AWS_REGION={REGION}"
              f" AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test\n  Clone    git clone {self.stack.clone_url}\n")

    def end(self):
        """Stops what was started and removes what was made."""
        if self.load and self.load.poll() is None:
            self.load.kill()
        self.server.stop()
        if not self.arguments.work:
            shutil.rmtree(self.folder, ignore_errors=True)


def arguments():
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--turaco", required=True, type=lambda text: pathlib.Path(text).resolve())
    parser.add_argument("--port", type=int, default=4566)
    parser.add_argument("--prd-port", type=int, default=int(os.environ.get("DEMO_PRD_PORT", "80")))
    parser.add_argument("--qa-port", type=int, default=int(os.environ.get("DEMO_QA_PORT", "8080")))
    parser.add_argument("--time-scale", type=int, default=60)
    parser.add_argument("--client", choices=["cli", "sdk"], default="sdk")
    parser.add_argument("--load", type=float, default=0, help="requests a second on PRD through the whole story")
    parser.add_argument("--work", help="a folder to keep; default: one that is removed at the end")
    parser.add_argument("--exit", action="store_true", help="end when the story has ended")
    return parser.parse_args()


def main():
    """Runs the story; stays up until Ctrl-C where someone is watching."""
    parsed = arguments()
    story = Story(parsed)
    stays = sys.stdin.isatty() and not parsed.exit and os.environ.get("DEMO_EXIT") != "1"
    try:
        story.run()
        story.summary()
        if stays:
            print("Everything stays up. Ctrl-C ends it.")
            with contextlib.suppress(KeyboardInterrupt):
                signal.pause()
        return 0
    except KeyboardInterrupt:
        return 1
    except (AssertionError, TimeoutError, Failed, subprocess.CalledProcessError) as error:
        print(f"\nfailed: {error}\nlog: {story.server.log.name}", file=sys.stderr)
        if not parsed.work:
            tail = pathlib.Path(story.server.log.name).read_text(errors="replace").splitlines()[-40:]
            print("\n".join(tail), file=sys.stderr)
        return 1
    finally:
        story.end()


if __name__ == "__main__":
    sys.exit(main())
