#!/usr/bin/env python3
"""The reference stack under `terraform/`, by real Terraform: apply, an empty plan, the story, an empty plan, a change
in place, an empty plan, destroy with full buckets and repositories, an empty account.

    terraform.py --turaco target/release/turaco

Needs `terraform` on the PATH, and hashicorp/aws from a file system mirror ($TURACO_TF_MIRROR, or a folder `tf-plugins`
in a usual place) or from the registry; without them it says loudly that it was skipped.
"""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

from support import free_ports

from aws import REGION, Sdk, here
from stack import until
from story import Server

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent
PLACES = ["/opt", "/usr/local", "/usr/local/share", "/usr/share", "/var/lib", str(pathlib.Path.home())]
REGISTRY = "https://registry.terraform.io/.well-known/terraform.json"
# What changes in place, and what the plan then says.
CHANGES = ["ready_wait_minutes=30", "termination_wait_minutes=1", "qa_cidr=127.0.0.0/8", "desired_count=2",
           'tags={team="a"}']


class Terraform:
    """A copy of the stack in a folder of its own, with a state of its own."""

    def __init__(self, folder, endpoint, mirror, variables):
        self.folder, self.variables, self.times = folder, variables, []
        shutil.copytree(REPOSITORY / "terraform", folder, ignore=shutil.ignore_patterns(".*"))
        settings = folder / "terraformrc"
        source = f'filesystem_mirror {{ path = "{mirror}" }}' if mirror else "direct {}"
        settings.write_text(f"provider_installation {{ {source} }}\n")
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(folder), "TF_CLI_CONFIG_FILE": str(settings),
            "AWS_ENDPOINT_URL": endpoint, "AWS_REGION": REGION, "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_ACCESS_KEY_ID": "000000000000", "AWS_SECRET_ACCESS_KEY": "turaco"}

    def run(self, *words, codes=(0,)):
        """Its output; it must end with one of these codes."""
        began = time.monotonic()
        done = subprocess.run(["terraform", *words, "-no-color"], cwd=self.folder, env=self.environment,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=900, check=False)
        self.times.append((words[0], time.monotonic() - began))
        if done.returncode not in codes:
            raise SystemExit(f"terraform {' '.join(words)}: {done.returncode}\n{done.stdout[-6000:]}{done.stderr}")
        return done.stdout

    def change(self, word):
        """`apply` or `destroy`."""
        return self.run(word, "-auto-approve", "-input=false", *self.given())

    def plan_is_empty(self, when):
        """Nothing is to be done."""
        self.run("plan", "-input=false", "-detailed-exitcode", *self.given())
        print(f"  the plan is empty {when}", flush=True)

    def given(self):
        """The variables, as words."""
        return [f"-var={variable}" for variable in self.variables]

    def output(self, name):
        """One output."""
        return self.run("output", "-raw", name).strip()


def push(folder, url, version):
    """The example's files with a version in the page, pushed as a person would."""
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"]
    git = lambda *words: subprocess.run(
        ["git", *identity, *words], cwd=folder, check=True, capture_output=True, timeout=60,
        env={"PATH": os.environ["PATH"], "HOME": str(folder), "GIT_TERMINAL_PROMPT": "0"})
    for file in here("app").iterdir():
        text = file.read_text()
        (folder / file.name).write_text(text.replace("VERSION", version) if file.suffix == ".html" else text)
    git("init", "-q", "-b", "main")
    git("add", ".")
    git("commit", "-q", "-m", f"Say {version}")
    git("push", "-q", url.replace("http://", "http://test:test@"), "main")


def page(url):
    """What a browser gets. Browsers know that every name under localhost is this machine; Python does not."""
    parts = urllib.parse.urlsplit(url)
    request = urllib.request.Request(f"http://127.0.0.1:{parts.port}/", headers={"Host": parts.hostname})
    with urllib.request.urlopen(request, timeout=10) as answer:
        return answer.read().decode()


def mirror():
    """A file system mirror of providers; none: there is none."""
    given = os.environ.get("TURACO_TF_MIRROR")
    found = [given] if given else [f"{place}/tf-plugins" for place in PLACES]
    return next((place for place in found if os.path.isdir(place)), None)


def reached():
    """Whether the public registry answers."""
    try:
        return urllib.request.urlopen(REGISTRY, timeout=5).status == 200
    except OSError:
        return False


def the_whole_conversation(turaco, work):
    """Everything, on a server of its own."""
    port, prd, qa = free_ports(3)
    server = Server(turaco, work / "data", port, 60)
    command = lambda *words: subprocess.run(
        [turaco, *words, "--endpoint", server.endpoint, "--region", REGION], check=True, capture_output=True,
        text=True, timeout=300).stdout
    try:
        server.start()
        archive = work / "httpd.tar"
        cache = pathlib.Path(os.environ.get("TURACO_STANDIN_CACHE", "/var/cache/turaco-standin"))
        subprocess.run([sys.executable, here("standin.py"), archive, "--cache", cache], check=True)
        subprocess.run([turaco, "image", "load", archive, "--endpoint", server.endpoint], check=True,
                       stdout=subprocess.DEVNULL)
        terraform = Terraform(work / "stack", server.endpoint, mirror(), [f"prd_port={prd}", f"qa_port={qa}"])
        terraform.run("init", "-input=false")
        made = terraform.change("apply")
        print("  " + re.search(r"Apply complete!.*", made)[0], flush=True)
        terraform.plan_is_empty("after the apply")
        url = terraform.output("webserver_url")
        until(lambda: "It works!" in page(url), "Apache's page on PRD", 60)
        clone = work / "clone"
        clone.mkdir()
        push(clone, terraform.output("codecommit_clone_url_http"), "Version 1")
        deployment = command("wait", "ready").split()[0]
        assert "Version 1" in page(terraform.output("webserver_url_qa")) and "It works!" in page(url)
        terraform.plan_is_empty("while the deployment is ready")
        command("reroute")
        assert "Version 1" in page(url)
        command("wait", "succeeded", deployment)
        terraform.plan_is_empty("after the deployment")
        terraform.variables += CHANGES
        changed = re.search(r"(\d+) added, (\d+) changed, (\d+) destroyed", terraform.change("apply"))
        print(f"  a change: {changed[0]}", flush=True)
        assert int(changed[2]) >= 40, changed[0]
        terraform.plan_is_empty("after the change")
        assert "Version 1" in page(url)
        print("  " + re.search(r"Destroy complete!.*", terraform.change("destroy"))[0], flush=True)
        an_empty_account(Sdk(server.endpoint))
        for word, took in terraform.times:
            print(f"  terraform {word}: {took:.1f} s")
    finally:
        server.stop()


def an_empty_account(aws):
    """Nothing of the stack is left."""
    for service, operation, names in [
            ("codedeploy", "list_applications", "applications"),
            ("codepipeline", "list_pipelines", "pipelines"), ("codecommit", "list_repositories", "repositories"),
            ("codebuild", "list_projects", "projects"), ("s3", "list_buckets", "Buckets"),
            ("ecr", "describe_repositories", "repositories"), ("logs", "describe_log_groups", "logGroups"),
            ("elbv2", "describe_load_balancers", "LoadBalancers"), ("elbv2", "describe_target_groups", "TargetGroups"),
            ("ec2", "describe_addresses", "Addresses")]:
        found = aws.call(service, operation)[names]
        assert not found, f"{operation}: {found}"
    vpcs = [vpc["CidrBlock"] for vpc in aws.call("ec2", "describe_vpcs")["Vpcs"] if not vpc["IsDefault"]]
    assert not vpcs, vpcs


def main():
    """Runs it, or says loudly why not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turaco", required=True, type=lambda text: pathlib.Path(text).resolve())
    parsed = parser.parse_args()
    if not shutil.which("terraform"):
        print("SKIPPED: there is no terraform on the PATH")
        return 0
    if not mirror() and not reached():
        print("SKIPPED: hashicorp/aws is to be had neither from a mirror nor from the registry")
        return 0
    with tempfile.TemporaryDirectory(prefix="turaco-terraform-") as work:
        the_whole_conversation(parsed.turaco, pathlib.Path(work))
    print("terraform: 1 passed, 0 failed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
