#!/usr/bin/env python3
"""Figures of Turaco beside a peer's, each pair measured in one run on this machine.

    bench.py --turaco target/release/turaco [NAME ...]

Prints one line a figure: `name: value unit (peer value, ratio, target)`, and writes bench/results.md.
"""

import argparse
import datetime
import http.client
import json
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "demo"))

from aws import REGION, Sdk  # noqa: E402
from stack import until  # noqa: E402
from story import Server  # noqa: E402

RESULTS = []


def figure(name, value, unit, peer=None, peer_value=None, target=None, higher_is_better=True):
    """Prints and keeps one figure. The ratio is above one when we are better."""
    ratio = None
    if peer_value:
        ratio = value / peer_value if higher_is_better else peer_value / value
    parts = []
    if peer_value is not None:
        parts += [f"{peer} {peer_value:.4g} {unit}", f"ratio {ratio:.2f}"]
    if target:
        parts.append(f"target {target}")
    print(f"{name}: {value:.4g} {unit}" + (f" ({', '.join(parts)})" if parts else ""), flush=True)
    RESULTS.append((name, value, unit, peer, peer_value, ratio, target))


class Process:
    """A peer's process, ended by its pid."""

    def __init__(self, *command, **options):
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL, **options)

    def __enter__(self):
        return self.process

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def answers(port, path="/"):
    """Whether an HTTP server answers."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
    connection.request("GET", path)
    return connection.getresponse().status > 0


def rate(port, body, headers, seconds=3):
    """Requests a second of one keep-alive client, from a second process of wrk."""
    script = tempfile.NamedTemporaryFile("w", suffix=".lua", delete=False)
    script.write('wrk.method = "POST"\n')
    script.write(f"wrk.body = {json.dumps(body)}\n")
    for name, value in headers.items():
        script.write(f"wrk.headers[{json.dumps(name)}] = {json.dumps(value)}\n")
    script.close()
    done = subprocess.run(["wrk", "-t1", "-c8", f"-d{seconds}s", "-s", script.name, f"http://127.0.0.1:{port}/"],
                          capture_output=True, text=True, check=True)
    os.unlink(script.name)
    line = next(line for line in done.stdout.splitlines() if line.startswith("Requests/sec"))
    return float(line.split()[1])


def credential(service):
    """The headers that tell a server which service is meant."""
    return {"Authorization": f"AWS4-HMAC-SHA256 Credential=test/20261123/{REGION}/{service}/aws4_request, "
                             "SignedHeaders=host, Signature=0", "X-Amz-Date": "20261123T000000Z"}


def start_up(turaco):
    """From exec to the first answer, and memory at rest."""
    times = []
    for _ in range(5):
        folder = pathlib.Path(tempfile.mkdtemp(prefix="turaco-bench-"))
        server = Server(turaco, folder / "data", 34566, 1)
        times.append(server.start())
        memory = sum(resident(pid) for pid in family(server.process.pid))
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)
    figure("start-up to the first answer", statistics.median(times), "ms", target="≤ 100 ms")
    figure("memory at rest, control plane and balancer", memory / 1024, "MB", target="≤ 60 MB")


def family(pid):
    """A process and its children."""
    listed = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True, check=False).stdout
    return [pid] + [int(child) for child in listed.split()]


def resident(pid):
    """Resident memory, KiB."""
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1])
    return 0


def api(turaco):
    """Throughput of two small operations beside moto_server."""
    identity = ("Action=GetCallerIdentity&Version=2011-06-15",
                {"Content-Type": "application/x-www-form-urlencoded", **credential("sts")})
    clusters = ("{}", {"Content-Type": "application/x-amz-json-1.1",
                       "X-Amz-Target": "AmazonEC2ContainerServiceV20141113.ListClusters", **credential("ecs")})
    folder = pathlib.Path(tempfile.mkdtemp(prefix="turaco-bench-"))
    server = Server(turaco, folder / "data", 34566, 1)
    server.start()
    with Process(HERE.parent / ".venv/bin/moto_server", "-p", "35000"):
        until(lambda: answers(35000), "moto_server", 30)
        for name, (body, headers) in {"sts get-caller-identity": identity, "ecs list-clusters": clusters}.items():
            ours, theirs = rate(34566, body, headers), rate(35000, body, headers)
            figure(name, ours, "requests/s", "moto_server", theirs)
    server.stop()
    shutil.rmtree(folder, ignore_errors=True)


def registry(turaco):
    """Push and pull of one layer of 200 MB beside Debian's docker-registry."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="turaco-bench-"))
    server = Server(turaco, folder / "data", 34566, 1)
    server.start()
    Sdk(server.endpoint).call("ecr", "create_repository", repositoryName="bench")
    layout = image_of_200_mb(folder)
    settings = folder / "registry.yml"
    settings.write_text(f"version: 0.1\nstorage:\n  filesystem:\n    rootdirectory: {folder}/registry\n"
                        "http:\n  addr: 127.0.0.1:35001\n")
    with Process("docker-registry", "serve", str(settings)):
        until(lambda: answers(35001, "/v2/"), "docker-registry", 30)
        copies = {"ours": "127.0.0.1:34566/bench:v1", "theirs": "127.0.0.1:35001/bench:v1"}
        pushed = {who: copy(f"oci:{layout}:v1", f"docker://{where}") for who, where in copies.items()}
        pulled = {who: copy(f"docker://{where}", f"dir:{folder}/{who}") for who, where in copies.items()}
    figure("registry push of 200 MB", pushed["ours"], "s", "docker-registry", pushed["theirs"], None, False)
    figure("registry pull of 200 MB", pulled["ours"], "s", "docker-registry", pulled["theirs"], None, False)
    server.stop()
    shutil.rmtree(folder, ignore_errors=True)


def image_of_200_mb(folder):
    """An OCI layout with one layer of bytes that do not compress."""
    import hashlib
    import io
    import tarfile
    layout = folder / "layout"
    blobs = layout / "blobs/sha256"
    blobs.mkdir(parents=True)
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as tar:
        member = tarfile.TarInfo("big")
        member.size = 200_000_000
        tar.addfile(member, io.BytesIO(os.urandom(200_000_000)))

    def put(data):
        name = hashlib.sha256(data).hexdigest()
        (blobs / name).write_bytes(data)
        return f"sha256:{name}", len(data)

    layer, size = put(packed.getvalue())
    config, config_size = put(json.dumps({"architecture": "amd64", "os": "linux", "config": {},
                                          "rootfs": {"type": "layers", "diff_ids": [layer]}}).encode())
    kind = "application/vnd.oci.image"
    manifest, manifest_size = put(json.dumps({
        "schemaVersion": 2, "mediaType": f"{kind}.manifest.v1+json",
        "config": {"mediaType": f"{kind}.config.v1+json", "digest": config, "size": config_size},
        "layers": [{"mediaType": f"{kind}.layer.v1.tar", "digest": layer, "size": size}]}).encode())
    (layout / "oci-layout").write_text('{"imageLayoutVersion":"1.0.0"}')
    (layout / "index.json").write_text(json.dumps({"schemaVersion": 2, "manifests": [{
        "mediaType": f"{kind}.manifest.v1+json", "digest": manifest, "size": manifest_size,
        "annotations": {"org.opencontainers.image.ref.name": "v1"}}]}))
    return layout


def copy(source, target):
    """Seconds skopeo takes."""
    began = time.monotonic()
    subprocess.run(["skopeo", "copy", "--quiet", *flags(source, target), source, target], check=True,
                   capture_output=True)
    return time.monotonic() - began


def flags(source, target):
    """skopeo's flags for whichever side is a registry."""
    found = []
    if source.startswith("docker://"):
        found += ["--src-tls-verify=false", "--src-creds=AWS:x"]
    if target.startswith("docker://"):
        found += ["--dest-tls-verify=false", "--dest-creds=AWS:x"]
    return found


FIGURES = [start_up, api, registry]


def main():
    """Measures what is named, or all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--turaco", required=True, type=lambda text: pathlib.Path(text).resolve())
    parser.add_argument("names", nargs="*")
    parsed = parser.parse_args()
    for measure in FIGURES:
        if not parsed.names or measure.__name__ in parsed.names:
            measure(parsed.turaco)
    lines = ["# Results", "", f"{datetime.date.today()}, {platform.machine()}, {os.cpu_count()} cores, "
             f"Linux {platform.release().split('-')[0]}. Peers are Debian's packages and PyPI's moto, in the same run.", "",
             "| figure | Turaco | peer | ratio | target |", "|---|---|---|---|---|"]
    for name, value, unit, peer, peer_value, ratio, target in RESULTS:
        theirs = f"{peer}: {peer_value:.4g} {unit}" if peer else ""
        shown = f"{ratio:.2f}" if ratio else ""
        lines.append(f"| {name} | {value:.4g} {unit} | {theirs} | {shown} | {target or ''} |")
    (HERE / "results.md").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
