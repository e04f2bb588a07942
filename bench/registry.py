"""Push and pull of a layer of 200 MB beside Debian's docker-registry: bare, by curl, and as people do it, by skopeo."""

import shutil

from aws import Sdk
from measure import answered, free_port, quiet, running, scratch, timed
from oci import random_image
from turaco import serve

BYTES = 200_000_000
NAME = "bench"
SETTINGS = """\
version: 0.1
log: {{level: error}}
storage: {{filesystem: {{rootdirectory: {folder}/registry}}}}
http: {{addr: "127.0.0.1:{port}"}}
"""


def measure(report, options):
    """A new layer in every round, pushed to both and pulled from both, each first in turn."""
    with scratch() as folder, serve(options.turaco) as ours:
        Sdk(ours.endpoint).call("ecr", "create_repository", repositoryName=NAME)
        port = free_port()
        settings = folder / "registry.yml"
        settings.write_text(SETTINGS.format(folder=folder, port=port))
        with running("docker-registry", "serve", settings, log=folder / "registry.log") as process:
            answered(f"http://127.0.0.1:{port}/v2/", process)
            ports = {"ours": ours.port, "docker-registry": port}
            given = {}
            for number in range(options.rounds):
                turn = list(ports)[::-1 if number % 2 else 1]
                for client in (by_curl, by_skopeo):
                    one_round(folder, client, {name: ports[name] for name in turn}, given)
    for name, sides in given.items():
        report.add(name, ours=sides.pop("ours"), **sides)
    report.note("registry: the layer is random bytes in a gzip without compression, new in each round. curl: one POST, "
                "one PATCH with the whole layer and a PUT, then one GET, nothing else, without TLS; skopeo: a whole "
                "image copied from and to a directory, with skopeo's own hashing. Both lie on "
                "the same disk")


def one_round(folder, client, ports, given):
    """One layer to all and back."""
    layout = folder / "layout"
    layer = random_image(layout, BYTES)
    try:
        for step in ("push", "pull"):
            for name, port in ports.items():
                took = client(step, f"127.0.0.1:{port}", layout, layer, folder / "pulled")
                sides = given.setdefault(f"registry {step} of 200 MB, {client.__name__[3:]}", {})
                sides.setdefault(name, []).append(took)
    finally:
        shutil.rmtree(layout)


def by_curl(step, host, layout, layer, _pulled):
    """The protocol and nothing else, ms."""
    base = f"http://{host}/v2/{NAME}/blobs"
    ask = ["curl", "--silent", "--show-error", "--fail", "--user", "AWS:x"]
    if step == "pull":
        return timed(lambda: quiet(*ask, "--output", "/dev/null", f"{base}/{layer}"))
    file = layout / "blobs/sha256" / layer.split(":")[1]
    octets = ["--header", "Content-Type: application/octet-stream"]

    def push():
        where = location(host, quiet(*ask, "--request", "POST", "--dump-header", "-", f"{base}/uploads/"))
        where = location(host, quiet(*ask, *octets, "--request", "PATCH", "--upload-file", file, "--dump-header", "-",
                                     where))
        quiet(*ask, "--request", "PUT", f"{where}{'&' if '?' in where else '?'}digest={layer}")
    return timed(push)


def location(host, heads):
    """Where to go on."""
    lines = [line.split(":", 1)[1].strip() for line in heads.splitlines() if line.lower().startswith("location:")]
    return lines[-1] if lines[-1].startswith("http") else f"http://{host}{lines[-1]}"


def by_skopeo(step, host, layout, _layer, pulled):
    """A whole image, ms."""
    place, flags = f"docker://{host}/{NAME}:v1", ["--tls-verify=false", "--creds=AWS:x"]
    copy = ["skopeo", "copy", "--quiet"]
    if step == "push":
        return timed(lambda: quiet(*copy, *prefixed("dest", flags), f"oci:{layout}:v1", place))
    try:
        return timed(lambda: quiet(*copy, *prefixed("src", flags), place, f"dir:{pulled}"))
    finally:
        shutil.rmtree(pulled, ignore_errors=True)


def prefixed(side, flags):
    """skopeo's flags for one side."""
    return [flag.replace("--", f"--{side}-") for flag in flags]
