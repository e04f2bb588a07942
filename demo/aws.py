"""Two ways to call AWS operations, unchanged clients both: the aws CLI and boto3."""

import json
import os
import pathlib
import re
import subprocess
import tempfile

REGION = "eu-central-1"
ACCOUNT = "000000000000"


def environment(endpoint):
    """What shells and SDKs need."""
    return {
        **os.environ,
        "AWS_ENDPOINT_URL": endpoint,
        "AWS_REGION": REGION,
        "AWS_DEFAULT_REGION": REGION,
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_PAGER": "",
    }


class Failed(Exception):
    """An operation answered an error."""

    def __init__(self, code, message):
        super().__init__(f"{code}: {message}")
        self.code = code


class Sdk:
    """boto3, in this process."""

    def __init__(self, endpoint):
        import boto3  # here, so that the CLI's way needs no boto3
        import botocore.config
        self.session = boto3.session.Session(
            aws_access_key_id="test", aws_secret_access_key="test", region_name=REGION)
        self.endpoint = endpoint
        self.config = botocore.config.Config(retries={"max_attempts": 10, "mode": "standard"})
        self.clients = {}

    def call(self, service, operation, /, **parameters):
        """Calls an operation by its boto3 name."""
        import botocore.exceptions
        if service not in self.clients:
            self.clients[service] = self.session.client(service, endpoint_url=self.endpoint, config=self.config)
        try:
            return getattr(self.clients[service], operation)(**parameters)
        except botocore.exceptions.ClientError as error:
            raise Failed(error.response["Error"]["Code"], error.response["Error"]["Message"]) from error


class Cli:
    """The aws command, one process a call."""

    NAMES = {"s3": "s3api", "codedeploy": "deploy"}

    def __init__(self, endpoint):
        self.environment = environment(endpoint)

    def call(self, service, operation, /, **parameters):
        """Calls an operation by its boto3 name."""
        command = ["aws", self.NAMES.get(service, service), operation.replace("_", "-"), "--output", "json"]
        body = parameters.pop("Body", None)
        with tempfile.NamedTemporaryFile() as file:
            if body is not None:
                file.write(body)
                file.flush()
                command += ["--body", file.name]
            command += ["--cli-input-json", json.dumps(parameters)]
            done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            found = re.search(r"An error occurred \((\S+?)\).*?: (.*)", done.stderr, re.S)
            code, message = found.groups() if found else ("Unknown", done.stderr.strip())
            raise Failed(code, message)
        return json.loads(done.stdout) if done.stdout.strip() else {}


def here(*parts):
    """A path beside this file."""
    return pathlib.Path(__file__).resolve().parent.joinpath(*parts)
