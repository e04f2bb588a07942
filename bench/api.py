"""Throughput of two small operations beside moto_server."""

import json
import pathlib
import urllib.request

from aws import REGION
from measure import answered, cores, free_port, rounds, running, scratch, wrk
from turaco import serve

MOTO = pathlib.Path(__file__).resolve().parent / ".venv/bin/moto_server"
CONNECTIONS = 8


def credential(service):
    """The headers that tell a server which service is meant."""
    return {"Authorization": f"AWS4-HMAC-SHA256 Credential=test/20261123/{REGION}/{service}/aws4_request, "
                             "SignedHeaders=host, Signature=0", "X-Amz-Date": "20261123T000000Z"}


OPERATIONS = {
    "sts get-caller-identity": ("Action=GetCallerIdentity&Version=2011-06-15", {
        "Content-Type": "application/x-www-form-urlencoded", **credential("sts")}),
    "ecs list-clusters": ("{}", {
        "Content-Type": "application/x-amz-json-1.1",
        "X-Amz-Target": "AmazonEC2ContainerServiceV20141113.ListClusters", **credential("ecs")}),
}


def measure(report, options):
    """Both operations, in turn at both servers."""
    core, others = cores()
    with scratch() as folder, serve(options.turaco) as ours:
        port = free_port()
        with running(MOTO, "-p", port, log=folder / "moto.log", core=core) as moto:
            answered(f"http://127.0.0.1:{port}/moto-api/", moto)
            ports = {"ours": ours.port, "moto_server": port}
            for name, (body, headers) in OPERATIONS.items():
                script = folder / "request.lua"
                script.write_text(as_lua(body, headers))
                for one in ports.values():
                    check(one, body, headers)
                given = rounds(options.rounds, {
                    who: lambda one=one, script=script: wrk(
                        f"http://127.0.0.1:{one}/", options.seconds, CONNECTIONS, others, script)["rate"]
                    for who, one in ports.items()})
                report.add(name, **given)
    report.note(f"API: {CONNECTIONS} keep-alive connections of wrk on core {others}; moto_server, which is one Python "
                f"process, on core {core}; Turaco is not pinned, its engine is one thread")


def as_lua(body, headers):
    """The request, for wrk."""
    lines = ['wrk.method = "POST"', f"wrk.body = {json.dumps(body)}"]
    return "\n".join(lines + [f"wrk.headers[{json.dumps(name)}] = {json.dumps(value)}"
                              for name, value in headers.items()])


def check(port, body, headers):
    """The operation answers 200 at all; raises what it answers otherwise."""
    request = urllib.request.Request(f"http://127.0.0.1:{port}/", body.encode(), headers)
    with urllib.request.urlopen(request, timeout=10) as answer:
        answer.read()
